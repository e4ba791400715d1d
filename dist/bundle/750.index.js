export const id = 750;
export const ids = [750];
export const modules = {

/***/ 90750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWebhook: () => (/* binding */ openWebhook)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/model/weights.js
var weights = __webpack_require__(40145);
// EXTERNAL MODULE: ./out/build/src/world/http-error.js
var http_error = __webpack_require__(42658);
;// CONCATENATED MODULE: ./out/build/src/routers/etag.js
/** Entity tags as a proxy in front of a router leaves them (RFC 9110, section 8.8.3). Pure. */
/** What servers that compress add to the tag of the content before: `-gzip` (Apache), `--gzip` (Jetty), `;br`. */
const CODING = /(?:--|[-;:+])(?:x-)?(?:gzip|br|deflate|zstd|compress)(?="?$)/i;
/** The tag that the router itself gave: strong, and of no content coding. Equal ones mean the same version. */
function meantTag(tag) {
    return strongTag(tag).replace(CODING, '');
}
/**
 * What to send as If-Match, first to last, one after another. It is compared strongly (section 13.1.1), so a weak tag
 * matches at no server that follows the RFC; those that compare texts want what they gave.
 */
function tagsToSend(tag) {
    return [...new Set([meantTag(tag), strongTag(tag), tag.trim()])];
}
function strongTag(tag) {
    return tag.trim().replace(/^W\//i, '');
}

// EXTERNAL MODULE: ./out/build/src/routers/router-error.js
var router_error = __webpack_require__(43641);
;// CONCATENATED MODULE: ./out/build/src/routers/webhook.js






const MAX_BYTES = 64 * 1024;
const READS = 3;
const FIRST_PAUSE_MS = 250;
/** How long a rollback goes on sending the current ETag before it sends none. */
const CONFLICTS = 5;
const COMPARING_MS = 5_000;
/** Some write a number as text, with a percent sign or without: `"5"`, `"5 %"`. */
const AS_TEXT = /^\s*(\d+(?:\.\d+)?)\s*%?\s*$/;
const percentage = schemas/* preprocess */.vkY(value => (typeof value === 'string' ? Number(AS_TEXT.exec(value)?.[1] ?? Number.NaN) : value), schemas/* number */.aig().min(0).max(100));
const weightsSchema = schemas/* looseObject */._H3({ canary: percentage, mirror: percentage });
/** A router of one's own: GET reads, PUT with If-Match sets, the ETag is the version. See docs/routers.md. */
function openWebhook(config, deps) {
    const { url, timeout, headers } = config;
    const { clock, signal } = deps;
    const http = deps.http({ allowedHosts: [new URL(url).host], allowedRanges: [] });
    const send = (part, timeoutMs = timeout) => {
        const request = { ...part, url, timeoutMs, maxBytes: MAX_BYTES, headers: { ...headers, ...part.headers } };
        return http.request(request, signal).catch(asRouterError);
    };
    // Uncompressed, so that no proxy has a reason to change the tag.
    const get = (timeoutMs) => send({ method: 'GET', headers: { 'accept-encoding': 'identity' } }, timeoutMs);
    /** The tag as it came, by the version that it means. */
    let seen = { version: '', tag: '' };
    /** Sent once: whether a PUT without an answer took is found out by reading. */
    const put = async ({ canary, mirror }, condition) => {
        const own = { 'content-type': 'application/json', ...(condition !== null && { 'if-match': condition }) };
        const reply = await send({ method: 'PUT', headers: own, body: JSON.stringify({ canary, mirror }) });
        if (reply.status < 200 || reply.status > 299)
            throw faultOf('PUT', url, reply);
    };
    /** Tries the tag in each form that may be meant. One that does not match changes nothing. */
    const compareAndSet = async (weights, tag) => {
        const forms = tagsToSend(tag);
        for (const form of forms.slice(0, -1)) {
            const fault = await put(weights, form).then(() => null, asOutcome);
            if (!fault)
                return;
            if (fault.kind !== 'conflict')
                throw fault;
        }
        await put(weights, forms.at(-1));
    };
    /** The current tag, again while others come between; then any tag, then no condition. Whatever answers no is asked on. */
    const overwrite = async (weights) => {
        const started = clock.elapsed();
        const left = () => COMPARING_MS - (clock.elapsed() - started);
        for (let conflicts = 0; conflicts < CONFLICTS && left() > 0; conflicts++) {
            if (conflicts > 0)
                await clock.sleep(Math.min(100 * conflicts, left()), signal);
            const reply = await get(Math.max(1, Math.min(timeout, left()))).catch(asOutcome);
            const tag = reply instanceof router_error/* RouterError */.K ? undefined : reply.headers['etag'];
            if (!tag)
                break;
            const fault = await compareAndSet(weights, tag).then(() => null, asOutcome);
            if (!fault)
                return;
            if (fault.cause instanceof http_error/* HttpError */.j$)
                throw fault;
            if (fault.kind !== 'conflict')
                break;
        }
        const fault = await put(weights, '*').then(() => null, asOutcome);
        if (!fault)
            return;
        if (fault.cause instanceof http_error/* HttpError */.j$)
            throw fault;
        await put(weights, null);
    };
    return {
        byHand: `PUT {"canary": 0, "mirror": 0} to ${shown(url)}, or use the router's own switch`,
        async read() {
            for (let attempt = 1;; attempt++) {
                const outcome = await get()
                    .then(reply => readingOf(url, reply))
                    .catch(asOutcome);
                if (!(outcome instanceof router_error/* RouterError */.K)) {
                    seen = { version: outcome.version, tag: outcome.tag };
                    return outcome.reading;
                }
                if (outcome.kind !== 'unreachable' || attempt === READS || signal.aborted)
                    throw outcome;
                await clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), signal);
            }
        },
        async write(weights, version) {
            if (version === null)
                return overwrite(weights);
            if (version === UNTAGGED)
                throw noTag(url);
            await compareAndSet(weights, seen.version === version ? seen.tag : version);
        },
        close: () => http.close()
    };
}
/** The version of an answer at 0 that bears none: a rollback is over all the same, and nothing goes up from here. */
const UNTAGGED = 'no ETag';
function readingOf(url, reply) {
    if (reply.status !== 200)
        throw faultOf('GET', url, reply);
    const parsed = weightsSchema.safeParse((0,json/* jsonOf */.o)(reply.body.toString('utf8')));
    const tag = reply.headers['etag'] ?? '';
    if (!tag && !(parsed.success && (0,weights/* sameWeights */.ML)(parsed.data, weights/* NOTHING */.K$)))
        throw noTag(url);
    if (!parsed.success) {
        const start = JSON.stringify(reply.body.toString('utf8').slice(0, 100));
        const expected = 'expected {"canary": 0 to 100, "mirror": 0 to 100}';
        throw new router_error/* RouterError */.K('refused', `GET ${shown(url)} answers ${start}; ${expected}`);
    }
    const { canary, mirror } = parsed.data;
    const version = tag ? meantTag(tag) : UNTAGGED;
    return { reading: { canary, mirror, version }, version, tag };
}
function noTag(url) {
    return new router_error/* RouterError */.K('refused', `GET ${shown(url)} answers without an ETag; expected one`);
}
function faultOf(method, url, { status, body }) {
    const said = body.length > 0 ? `: ${JSON.stringify(body.toString('utf8').slice(0, 200))}` : '';
    const what = `${method} ${shown(url)} answers ${status}`;
    if (status === 412 || status === 409)
        return new router_error/* RouterError */.K('conflict', `${what}: another change came first`);
    const passing = status === 429 || status === 408 || status >= 500;
    return new router_error/* RouterError */.K(passing ? 'unreachable' : 'refused', `${what}${said}`);
}
function asRouterError(cause) {
    if (!(cause instanceof http_error/* HttpError */.j$))
        throw cause;
    // "See other" may come after the work was done.
    const redirected = cause.kind === 'redirect' && cause.status !== 303;
    const never = cause.kind === 'blocked' || cause.kind === 'tls' || redirected;
    throw new router_error/* RouterError */.K(never ? 'refused' : 'unreachable', cause.message, { cause });
}
function asOutcome(error) {
    if (error instanceof router_error/* RouterError */.K)
        return error;
    throw error;
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
