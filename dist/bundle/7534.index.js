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
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23135);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42658);




const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * The body of a GET as it comes, of any length, under the same guard as every other request. Rejects with
 * UnmeasurableError where no 2xx comes; reading on throws HttpError where the body breaks off or stalls.
 */
async function openStream(url, guard, options = {}, signal) {
    const rules = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGuard */ .Bh)(guard);
    const idleMs = options.idleMs ?? 30_000;
    const agent = await (0,_http_js__WEBPACK_IMPORTED_MODULE_2__.openDispatcher)(rules, options);
    try {
        const { final, reply } = await follow(agent, rules, url, idleMs, signal);
        return bodyOf(agent, final, reply, idleMs);
    }
    catch (error) {
        await agent.destroy();
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW ? error : unreachable(error);
    }
}
async function follow(agent, rules, first, idleMs, signal) {
    let request = { method: 'GET', url: first, timeoutMs: idleMs, maxBytes: 0 };
    for (let hops = 0;; hops++) {
        const final = (0,_http_js__WEBPACK_IMPORTED_MODULE_2__.checkedUrl)(request.url, rules);
        const reply = await ask(agent, final, idleMs, signal);
        const { statusCode: status, headers } = reply;
        if (status >= 200 && status <= 299)
            return { final, reply };
        const next = REDIRECTS.has(status) ? String(headers['location'] ?? '') : '';
        if (next === '')
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('service_unreachable', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(final)} answered ${status}, expected 2xx`);
        request = { ...request, ...(0,_http_js__WEBPACK_IMPORTED_MODULE_2__.redirected)(request, final, status, next, hops) };
    }
}
async function ask(agent, url, idleMs, signal) {
    try {
        return await agent.request({
            origin: url.origin,
            path: url.pathname + url.search,
            method: 'GET',
            headers: { 'accept-encoding': 'identity', 'user-agent': 'rollout-gate' },
            headersTimeout: idleMs,
            bodyTimeout: idleMs,
            ...(signal && { signal })
        });
    }
    catch (error) {
        throw stalled(error, url, idleMs) ?? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_3__/* .translate */ .Tl)(error, url, 0);
    }
}
async function* bodyOf(agent, url, { body, statusCode }, idleMs) {
    try {
        for await (const chunk of body)
            yield chunk;
    }
    catch (error) {
        throw stalled(error, url, idleMs) ?? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_3__/* .translate */ .Tl)(error, url, statusCode);
    }
    finally {
        await agent.destroy();
    }
}
function stalled(error, url, idleMs) {
    const { code } = error;
    if (code !== 'UND_ERR_HEADERS_TIMEOUT' && code !== 'UND_ERR_BODY_TIMEOUT')
        return null;
    return new _http_error_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpError */ .j$('timeout', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(url)}: nothing came for ${idleMs} ms; check that the service is up`, undefined, {
        cause: error
    });
}
function unreachable(error) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('service_unreachable', error.message, { cause: error });
}


/***/ })

};
