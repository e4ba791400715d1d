export const id = 101;
export const ids = [101];
export const modules = {

/***/ 50101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openClickhouse: () => (/* binding */ openClickhouse)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26817);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46262);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86877);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42658);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69327);









/**
 * A window that makes the server read more rows than this stands in a table that time does not prune. A look at requests
 * reads a row some 30 times, each time other columns of it.
 */
const MOST_ROWS_READ = 5e10;
const MOST_SAID = 64 * 1024;
/** What the server's own code of an error means for a manifest. */
const ADVICE = {
    43: 'check the types of window.source.columns',
    46: 'check the functions in window.source.columns',
    47: 'check the names in window.source.columns',
    60: 'check window.source.database and the name of the table',
    62: 'check window.source.columns',
    81: 'check window.source.database',
    158: 'let the table be ordered or partitioned by time',
    159: 'let the table be ordered or partitioned by time, or shorten the window',
    192: 'check window.source.user',
    193: 'check window.source.password',
    194: 'check window.source.password',
    497: 'grant SELECT on the table to window.source.user',
    516: 'check window.source.user and password'
};
const READONLY = 164;
/**
 * ClickHouse over its official client, under the same guard as every other request: the address that is connected to is
 * checked, and redirects are not followed. The server is asked to let nothing be changed and to stop when it is not
 * listened to; a user whose own profile allows no settings is asked for without them.
 */
function openClickhouse(endpoint, guard) {
    const rules = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .compileGuard */ .Bh)(guard);
    let isFixed = false;
    const ask = async (query, signal) => {
        const url = checked(endpoint.url, rules);
        const reply = await send(endpoint, url, agentOf(url, rules), query, isFixed, signal);
        if (reply.status === 200 && !reply.isException) {
            return signal ? (0,node_stream__WEBPACK_IMPORTED_MODULE_3__.addAbortSignal)(signal, reply.stream) : reply.stream;
        }
        const said = await textOf(reply.stream, query.headMs);
        const code = Number(/Code: (\d+)/.exec(said)?.[1] ?? Number.NaN);
        if (code === READONLY && !isFixed) {
            isFixed = true;
            return ask(query, signal);
        }
        throw unreachable(refusal(url, reply.status, code, said));
    };
    return ask;
}
function checked(text, rules) {
    try {
        return (0,_http_js__WEBPACK_IMPORTED_MODULE_6__.checkedUrl)(text, rules);
    }
    catch (error) {
        throw unreachable(error.message, error);
    }
}
function agentOf(url, rules) {
    const options = { lookup: (0,_http_js__WEBPACK_IMPORTED_MODULE_6__.guardedLookup)(url, rules, node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup), keepAlive: false };
    return url.protocol === 'https:' ? new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent(options) : new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(options);
}
async function send({ url, database, user, password, headers }, shown, agent, { text, params, headMs, totalMs }, isFixed, signal) {
    const { ClickHouseLogLevel, createClient } = await __webpack_require__.e(/* import() */ 5671).then(__webpack_require__.t.bind(__webpack_require__, 95671, 19));
    const client = createClient({
        url,
        application: 'rollout-gate',
        http_agent: agent,
        http_headers: { ...headers },
        set_basic_auth_header: user !== undefined || password !== undefined,
        request_timeout: totalMs,
        keep_alive: { enabled: false },
        log: { level: ClickHouseLogLevel.OFF },
        ...(database !== undefined && { database }),
        ...(user !== undefined && { username: user }),
        ...(password !== undefined && { password })
    });
    const time = AbortSignal.timeout(headMs);
    try {
        const reply = await client.exec({
            query: text,
            query_params: { ...params },
            ignore_error_response: true,
            abort_signal: signal ? AbortSignal.any([signal, time]) : time,
            clickhouse_settings: isFixed ? {} : settingsFor(totalMs)
        });
        const isException = reply.response_headers['x-clickhouse-exception-code'] !== undefined;
        return { status: reply.http_status_code ?? 0, isException, stream: reply.stream };
    }
    catch (error) {
        signal?.throwIfAborted();
        if (time.aborted)
            throw unreachable(`${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_7__/* .show */ .WU)(shown)}: ClickHouse did not begin to answer within ${headMs / 1000} s`);
        throw unreachable((0,_http_error_js__WEBPACK_IMPORTED_MODULE_7__/* .translate */ .Tl)(error, shown, 0).message, error);
    }
}
function settingsFor(totalMs) {
    return {
        readonly: '1',
        max_execution_time: Math.ceil(totalMs / 1000),
        max_rows_to_read: String(MOST_ROWS_READ),
        cancel_http_readonly_queries_on_client_close: 1
    };
}
/** As much of what a refusal says as people will read, within the time. */
async function textOf(stream, ms) {
    const parts = [];
    let bytes = 0;
    const read = async () => {
        for await (const chunk of stream) {
            parts.push(chunk);
            bytes += chunk.length;
            if (bytes >= MOST_SAID)
                return;
        }
    };
    const timer = setTimeout(() => stream.destroy(), ms);
    await read().catch(() => undefined);
    clearTimeout(timer);
    return Buffer.concat(parts).toString('utf8');
}
function refusal(url, status, code, said) {
    const words = (0,_log_text_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(said).replace(/\s+/g, ' ').trim().slice(0, 300);
    if (Number.isNaN(code)) {
        const login = status === 401 || status === 403 ? 'check window.source.user, password and headers' : 'check its URL';
        return `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_7__/* .show */ .WU)(url)} answered ${status}, and not as ClickHouse does${words === '' ? '' : `: ${words}`}; ${login}`;
    }
    const advice = ADVICE[code];
    return `ClickHouse refused: ${words}${advice === undefined ? '' : `; ${advice}`}`;
}
function unreachable(message, cause) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UnmeasurableError */ .XW('service_unreachable', message, { cause });
}


/***/ })

};
