export const id = 1599;
export const ids = [1599];
export const modules = {

/***/ 61639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askLive: () => (/* binding */ askLive),
/* harmony export */   savedReply: () => (/* binding */ savedReply)
/* harmony export */ });
/* harmony import */ var _gold_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);
/* harmony import */ var _gold_propose_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68374);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5557);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10318);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26817);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1432);






const CHAT = { messages: '{{messages}}' };
const GUESSES = [
    { question: '{{question}}', seed: '{{seed}}', session: '{{session}}' },
    CHAT,
    { query: '{{question}}' },
    { input: '{{question}}' },
    { input: { input: '{{question}}' } },
    { message: '{{question}}' },
    { prompt: '{{question}}' },
    { id: '{{session}}', messages: [{ role: 'user', parts: [{ type: 'text', text: '{{question}}' }] }] },
    { input: { text: '{{question}}' } }
];
/** Where the path says what is expected there. */
const BY_PATH = [
    [/chat\/completions$/, CHAT],
    [/\/invoke$/, { input: { input: '{{question}}' } }],
    [/\/query$/, { query: '{{question}}' }]
];
const BY_GET = ['question', 'q', 'query'].map(name => ({ [name]: '{{question}}' }));
/** Of these no other body is the cure. */
const FINAL = {
    http_401: 'give its token: --header "Authorization: Bearer $TOKEN"',
    http_403: 'give a token that may ask it: --header "Authorization: Bearer $TOKEN"',
    http_404: 'check the path of the URL',
    http_429: 'try again later, or raise its quota'
};
const UNSEEN = 'start the service, and check host and port of the URL';
/** It answered the requests before: this one may have ended it. */
function afterOthers({ body }) {
    const how = `say how it is asked: --body '{"question": "{{question}}"}'`;
    return `it answered other requests, and not ${JSON.stringify(body)}: see its log, start it again if it ended, and ${how}`;
}
/** Throws UnmeasurableError where no request is answered in a form that can be read. */
async function askLive(world, wanted) {
    const { pathname, hostname } = new URL(wanted.url);
    const http = world.http({ allowedHosts: [hostname], allowedRanges: [] });
    const hinted = BY_PATH.filter(([path]) => path.test(pathname)).map(([, body]) => body);
    const bodies = wanted.body === null ? [...hinted, ...GUESSES] : [wanted.body];
    const queue = bodies.map(body => ({ method: 'POST', body }));
    const tried = new Set();
    const failures = [];
    try {
        for (let next = queue.shift(); next; next = queue.shift()) {
            const key = JSON.stringify(next);
            if (tried.has(key))
                continue;
            tried.add(key);
            const { reply, error, latency_ms, seen } = await askOnce(world, http, wanted, next);
            if (reply) {
                const proposed = await (0,_gold_propose_response_js__WEBPACK_IMPORTED_MODULE_1__/* .proposeResponse */ .U)(reply.body, reply.headers, wanted.question);
                if (proposed)
                    return { ...next, reply, proposed, latency_ms, sent: tried.size };
            }
            const { kind, message } = error ?? {
                kind: 'no_answer',
                message: `no text that may be an answer: ${startOf(reply.body)}`
            };
            failures.push(`  ${next.method === 'GET' ? `GET ${key}` : JSON.stringify(next.body)}: ${message}`);
            const advice = seen ? FINAL[kind] : failures.length > 1 ? afterOthers(next) : UNSEEN;
            if (advice)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnmeasurableError */ .XW('service_unreachable', `${message}; ${advice}`);
            if (kind === 'http_405')
                queue.splice(0, queue.length, ...BY_GET.map(body => ({ method: 'GET', body })));
            if (wanted.body === null)
                queue.unshift(...namedIn(message).map(body => ({ method: 'POST', body })));
        }
    }
    finally {
        await http.close();
    }
    const advice = `say how it is asked: --body '{"question": "{{question}}"}', or give a reply that you saved: --reply FILE`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnmeasurableError */ .XW('service_unreachable', `None of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(tried.size, 'request')} was answered; ${advice}\n${failures.join('\n')}`);
}
function askOnce(world, http, wanted, request) {
    const { clock, signal } = world;
    const manifest = manifestWith(wanted.url, { ...request, headers: wanted.headers });
    const door = { http, lane: { turn: (attempt) => attempt() } };
    const ask = (0,_gold_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAsk */ .T)({ manifest, arm: 'canary', door, clock, signal, nonce: 'init' });
    return ask({ qid: 'first-question', question: wanted.question, seed: 7, phrasing: 0, session: 'init' });
}
function manifestWith(url, request) {
    const arm = { url, pins: {} };
    return _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSchema */ .r.parse({
        version: 1,
        name: 'init',
        arms: { baseline: arm, canary: arm },
        request: { ...request, retries: 0 }
    });
}
/** FastAPI names the fields that it misses: `{"detail": [{"loc": ["body", "query"], …}]}`. */
function namedIn(message) {
    const missed = [...message.replaceAll('\\"', '"').matchAll(/"loc":\s*\[\s*"body",\s*"([A-Za-z_]\w{0,40})"\s*\]/g)];
    const names = missed.map(([, name]) => name);
    return names.length > 0
        ? [Object.fromEntries(names.map(name => [name, name === 'messages' ? '{{messages}}' : '{{question}}']))]
        : [];
}
function startOf(body) {
    return (JSON.stringify(body) ?? '').replace(/\p{C}+/gu, ' ').slice(0, 200);
}
/** The text of a file that holds a saved reply: JSON, or a stream as it came. Null where it is neither. */
async function savedReply(text) {
    const whole = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o)(text);
    if (whole !== undefined)
        return { body: whole, headers: {} };
    const { readStream } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 94428));
    const stream = readStream(Buffer.from(text), { 'content-type': 'text/event-stream' });
    return 'broken' in stream ? null : { body: stream.body, headers: {} };
}


/***/ }),

/***/ 67073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sessionName),
/* harmony export */   Y: () => (/* binding */ newNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A new name for one run of the program; kept in the header of rows.jsonl, so that a resumed run goes on under it. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}
/** The session string sent to a service: short, of safe characters, and never sent for another conversation. */
function sessionName(nonce, session) {
    return `rg-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${nonce} ${session}`).digest('hex').slice(0, 24)}`;
}


/***/ })

};
