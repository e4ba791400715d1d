export const id = 6770;
export const ids = [6770];
export const modules = {

/***/ 46770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWebhook: () => (/* binding */ openWebhook)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42658);
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43641);



const MAX_BYTES = 64 * 1024;
const READS = 3;
const FIRST_PAUSE_MS = 250;
const weightsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ canary: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100), mirror: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100) });
/** A router of one's own: GET reads, PUT with If-Match sets, the ETag is the version. See docs/routers.md. */
function openWebhook(config, deps) {
    const { url, timeout: timeoutMs, headers } = config;
    const http = deps.http({ allowedHosts: [new URL(url).host], allowedRanges: [] });
    const send = (part) => {
        const request = { ...part, url, timeoutMs, maxBytes: MAX_BYTES, headers: { ...headers, ...part.headers } };
        return http.request(request, deps.signal).catch(asRouterError);
    };
    return {
        async read() {
            for (let attempt = 1;; attempt++) {
                const outcome = await send({ method: 'GET' })
                    .then(reply => readingOf(url, reply))
                    .catch(asOutcome);
                if (!(outcome instanceof _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K))
                    return outcome;
                if (outcome.kind !== 'unreachable' || attempt === READS || deps.signal.aborted)
                    throw outcome;
                await deps.clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), deps.signal);
            }
        },
        /** Sent once: whether a PUT without an answer took is found out by reading. */
        async write({ canary, mirror }, version) {
            const own = { 'content-type': 'application/json', 'if-match': version ?? '*' };
            const reply = await send({ method: 'PUT', headers: own, body: JSON.stringify({ canary, mirror }) });
            if (reply.status < 200 || reply.status > 299)
                throw faultOf('PUT', url, reply);
        },
        close: () => http.close()
    };
}
function readingOf(url, reply) {
    if (reply.status !== 200)
        throw faultOf('GET', url, reply);
    const version = reply.headers['etag'];
    if (!version)
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('refused', `GET ${shown(url)} answers without an ETag; expected one`);
    const parsed = weightsSchema.safeParse(jsonOf(reply.body));
    if (!parsed.success) {
        const start = JSON.stringify(reply.body.toString('utf8').slice(0, 100));
        const expected = 'expected {"canary": 0 to 100, "mirror": 0 to 100}';
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('refused', `GET ${shown(url)} answers ${start}; ${expected}`);
    }
    return { canary: parsed.data.canary, mirror: parsed.data.mirror, version };
}
function faultOf(method, url, { status, body }) {
    const said = body.length > 0 ? `: ${JSON.stringify(body.toString('utf8').slice(0, 200))}` : '';
    const what = `${method} ${shown(url)} answers ${status}`;
    if (status === 412 || status === 409)
        return new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('conflict', `${what}: another change came first`);
    const passing = status === 429 || status === 408 || status >= 500;
    return new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K(passing ? 'unreachable' : 'refused', `${what}${said}`);
}
function asRouterError(cause) {
    if (!(cause instanceof _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
        throw cause;
    const never = cause.kind === 'blocked' || cause.kind === 'redirect' || cause.kind === 'tls';
    throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K(never ? 'refused' : 'unreachable', cause.message, { cause });
}
function asOutcome(error) {
    if (error instanceof _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K)
        return error;
    throw error;
}
function jsonOf(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** Without the query, which may be secret. */
function shown(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}


/***/ }),

/***/ 42658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ translate),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   bW: () => (/* binding */ givenUp),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/** No complete reply came. The message names the URL (without its query) and says what to do. */
class HttpError extends Error {
    kind;
    status;
    name = 'HttpError';
    constructor(kind, message, 
    /** Where a status line had come before the reply was given up. */
    status, options) {
        super(message, options);
        this.kind = kind;
        this.status = status;
    }
}
const KINDS = {
    ECONNREFUSED: 'refused',
    EHOSTUNREACH: 'refused',
    ENETUNREACH: 'refused',
    EADDRNOTAVAIL: 'refused',
    // A proxy that does not open the tunnel; what this client aborts itself has its own error.
    UND_ERR_ABORTED: 'refused',
    ENOTFOUND: 'dns',
    EAI_AGAIN: 'dns',
    EAI_FAIL: 'dns',
    EAI_NODATA: 'dns',
    ETIMEDOUT: 'timeout',
    UND_ERR_CONNECT_TIMEOUT: 'timeout',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    UND_ERR_SOCKET: 'reset',
    UND_ERR_HEADERS_OVERFLOW: 'too_large',
    UND_ERR_CLOSED: 'aborted',
    UND_ERR_DESTROYED: 'aborted'
};
const TLS_CODE = /^(EPROTO|ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/;
const ADVICE = {
    timeout: 'check that the service is up, or give it a longer timeout',
    refused: 'no connection; check host, port, proxy and that the service is up',
    dns: 'the name does not resolve; check the host name and the DNS of this machine',
    tls: 'check the certificate; a private CA goes into NODE_EXTRA_CA_CERTS',
    reset: "the connection was closed before the reply was complete; look at the service's log",
    too_large: 'the reply is larger than is read; check that the URL is the right one',
    redirect: 'use the final URL',
    blocked: 'this address is not allowed',
    aborted: 'the request was given up',
    protocol: 'this is no valid HTTP exchange; check that the port speaks HTTP, and http against https'
};
/** An error of sockets, TLS or the HTTP parser in the words of HttpError. */
function translate(error, url, status) {
    if (error instanceof HttpError)
        return error;
    const code = codeOf(error);
    const kind = TLS_CODE.test(code) ? 'tls' : (KINDS[code] ?? 'protocol');
    const detail = error.message && !error.message.includes(code) ? `${code} ${error.message}` : error.message || code;
    return new HttpError(kind, `${show(url)}: ${detail.trim()}; ${ADVICE[kind]}`, status || undefined, { cause: error });
}
function tooLarge(url, maxBytes, status) {
    return new HttpError('too_large', `${show(url)}: more than ${maxBytes} bytes; ${ADVICE.too_large}`, status);
}
function timedOut(url, timeoutMs, status) {
    const point = status ? 'the body was not complete' : 'no reply';
    return new HttpError('timeout', `${show(url)}: ${point} after ${timeoutMs} ms; ${ADVICE.timeout}`, status || undefined);
}
function givenUp(url, status) {
    return new HttpError('aborted', `${show(url)}: ${ADVICE.aborted}`, status || undefined);
}
/** `kind` says whether the manifest can allow the address at all. */
function blocked(url, address, kind) {
    const advice = kind === 'never'
        ? 'link-local, metadata and multicast addresses are never reached'
        : `add "${url.hostname}" to probe_hosts in the manifest if this is intended`;
    const where = address === url.hostname.replace(/^\[|\]$/g, '') ? 'is' : `resolves to ${address},`;
    const what = kind === 'never' ? 'a forbidden address' : 'a private address';
    return new HttpError('blocked', `${show(url)}: ${url.hostname} ${where} ${what}; ${advice}`);
}
/** What a resolver that knows no address should have said. */
function notFound(name) {
    return Object.assign(new Error(`no address for ${name}`), { code: 'ENOTFOUND' });
}
/** A URL as it may stand in a message: the query and the credentials may be secret. */
function show(url) {
    return `${url.origin}${url.pathname}`;
}
function codeOf(error) {
    const own = error.code;
    if (typeof own === 'string')
        return own;
    return error.cause instanceof Error ? codeOf(error.cause) : '';
}


/***/ })

};
