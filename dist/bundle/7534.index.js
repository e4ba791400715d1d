export const id = 7534;
export const ids = [7534];
export const modules = {

/***/ 27534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStream: () => (/* binding */ openStream)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46262);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86877);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41254);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42658);





const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * The body of a GET as it comes, of any length, under the same guard as every other request; null where it is unchanged.
 * Rejects with UnmeasurableError where no 2xx comes; reading on throws HttpError where the body breaks off or stalls.
 */
async function openStream(url, guard, options = {}, signal) {
    const rules = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGuard */ .Bh)(guard);
    const idleMs = options.idleMs ?? 30_000;
    const agent = await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__.openDispatcher)(rules, options);
    const asked = options.since ?? { from: null, etag: null };
    try {
        let { final, reply } = await follow(agent, rules, url, { idleMs, headers: options.headers, since: asked }, signal);
        if (!isUsable(reply, asked)) {
            leave(reply);
            const all = { idleMs, headers: options.headers, since: { from: null, etag: null } };
            ({ final, reply } = await follow(agent, rules, url, all, signal));
        }
        if (reply.statusCode === NOT_MODIFIED) {
            leave(reply);
            await agent.destroy();
            return null;
        }
        const etag = reply.headers['etag'];
        return {
            body: bodyOf(agent, final, reply, idleMs),
            start: startOf(reply),
            etag: typeof etag === 'string' ? etag : null
        };
    }
    catch (error) {
        await agent.destroy();
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW ? error : unreachable(error);
    }
}
const [PARTIAL, NOT_MODIFIED, BEYOND_ITS_END] = [206, 304, 416];
/** Not where the log is shorter by now, or the server sends another part than was asked for. */
function isUsable(reply, { from }) {
    return reply.statusCode !== BEYOND_ITS_END && (reply.statusCode !== PARTIAL || startOf(reply) === from);
}
function startOf({ statusCode, headers }) {
    if (statusCode !== PARTIAL)
        return 0;
    return Number(/^bytes (\d+)-/.exec(String(headers['content-range'] ?? ''))?.[1] ?? Number.NaN);
}
async function follow(agent, rules, first, terms, signal) {
    let request = { method: 'GET', url: first, timeoutMs: terms.idleMs, maxBytes: 0 };
    for (let hops = 0;; hops++) {
        const final = (0,_http_js__WEBPACK_IMPORTED_MODULE_2__.checkedUrl)(request.url, rules);
        const reply = await ask(agent, final, terms, signal);
        const { statusCode: status, headers } = reply;
        if ((status >= 200 && status <= 299) || isAnswer(status, terms.since))
            return { final, reply };
        leave(reply);
        const next = REDIRECTS.has(status) ? String(headers['location'] ?? '') : '';
        if (next === '') {
            const advice = status === 401 || status === 403 ? '; check window.source.headers' : '';
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('service_unreachable', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(final)} answered ${status}, expected 2xx${advice}`);
        }
        request = { ...request, ...(0,_http_js__WEBPACK_IMPORTED_MODULE_2__.redirected)(request, final, status, next, hops) };
    }
}
/** What a server may answer to a question for what is new. */
function isAnswer(status, { from, etag }) {
    return (status === NOT_MODIFIED && etag !== null) || (status === BEYOND_ITS_END && from !== null);
}
/** A body that nobody reads: that it breaks off when the connection is closed is no error. */
function leave({ body }) {
    body.on('error', () => undefined).destroy();
}
async function ask(agent, url, { idleMs, headers, since }, signal) {
    try {
        return await agent.request({
            origin: url.origin,
            path: url.pathname + url.search,
            method: 'GET',
            headers: {
                'user-agent': 'rollout-gate',
                ...(0,_http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerCased */ .wY)(headers),
                'accept-encoding': 'identity',
                ...(since.from !== null && { range: `bytes=${since.from}-` }),
                ...(since.etag !== null && { 'if-none-match': since.etag })
            },
            headersTimeout: idleMs,
            bodyTimeout: idleMs,
            ...(signal && { signal })
        });
    }
    catch (error) {
        throw stalled(error, url, idleMs) ?? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .translate */ .Tl)(error, url, 0);
    }
}
async function* bodyOf(agent, url, { body, statusCode }, idleMs) {
    try {
        for await (const chunk of body)
            yield chunk;
    }
    catch (error) {
        throw stalled(error, url, idleMs) ?? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .translate */ .Tl)(error, url, statusCode);
    }
    finally {
        await agent.destroy();
    }
}
function stalled(error, url, idleMs) {
    const { code } = error;
    if (code !== 'UND_ERR_HEADERS_TIMEOUT' && code !== 'UND_ERR_BODY_TIMEOUT')
        return null;
    return new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('timeout', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(url)}: nothing came for ${idleMs} ms; check that the service is up`, undefined, {
        cause: error
    });
}
function unreachable(error) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('service_unreachable', error.message, { cause: error });
}


/***/ })

};
