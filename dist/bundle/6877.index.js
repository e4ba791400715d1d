export const id = 6877;
export const ids = [6877];
export const modules = {

/***/ 46262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ compileGuard),
/* harmony export */   DV: () => (/* binding */ classifyAddress),
/* harmony export */   I3: () => (/* binding */ literalAddress),
/* harmony export */   RC: () => (/* binding */ parseRange)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * Which addresses a request may be sent to. Public ones always; loopback and private ones where the host or the
 * range is allowed; link-local, metadata, unspecified and multicast ones never, whoever allows them.
 */
/** Link-local and multicast networks, and the addresses under which clouds hand out credentials. */
const NEVER = lazily([
    '0.0.0.0/8',
    '169.254.0.0/16',
    '224.0.0.0/3',
    '100.100.100.200/32', // Alibaba Cloud
    '168.63.129.16/32', // Azure's host
    '192.0.0.192/32', // Oracle Cloud
    '::/128',
    'fe80::/10',
    'ff00::/8',
    'fd00:ec2::/32', // AWS: metadata, and what hands credentials to pods
    'fd20:ce::254/128' // Google Cloud
]);
/** Networks that the public internet does not route: IANA's special-purpose registries (RFC 6890). */
const PRIVATE = lazily([
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '::1/128',
    'fc00::/7',
    'fec0::/10',
    '64:ff9b:1::/48', // NAT64 of a network of its own
    '2001::/32', // Teredo
    '2002::/16' // 6to4
]);
/** It looks as if it led to 0.0.0.1. */
const LOOPBACK = lazily(['::1/128']);
/** IPv6 networks whose addresses are as public as the IPv4 address in them: mapped, compatible, translated, NAT64. */
const STANDS_FOR_IPV4 = lazily(['::ffff:0:0/96', '::/96', '::ffff:0:0:0/96', '64:ff9b::/96']);
const NAT64_OF_ITS_OWN = lazily(['64:ff9b:1::/48']);
const SIX_TO_FOUR = lazily(['2002::/16']);
const TEREDO = lazily(['2001::/32']);
/** The class of an IP address in text; one that leads to an IPv4 address is never better than that. */
function classifyAddress(text) {
    const address = text.replace(/%.*$/, '');
    if (isIn(NEVER(), address))
        return 'never';
    const within = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) && !isIn(LOOPBACK(), address) ? ipv4Within(address).map(classifyAddress) : [];
    if (within.includes('never'))
        return 'never';
    if (isIn(PRIVATE(), address) || within.includes('private'))
        return 'private';
    return 'public';
}
/** Compiles a guard. A range that is no CIDR range throws a RangeError that names it. */
function compileGuard(guard) {
    const hosts = new Set(guard.allowedHosts.map(normalHost));
    const ranges = blockList(guard.allowedRanges);
    return {
        allows(url, address) {
            const kind = classifyAddress(address);
            if (kind !== 'private')
                return kind === 'public';
            const host = normalHost(url.hostname);
            return hosts.has(host) || hosts.has(`${host}:${portOf(url)}`) || isIn(ranges, address.replace(/%.*$/, ''));
        }
    };
}
/** The host of a URL without brackets where it is an IP literal, else null. */
function literalAddress(url) {
    const bare = url.hostname.replace(/^\[|\]$/g, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) ? bare : null;
}
/** `10.0.0.0/8` as its parts, or null where the text is no CIDR range. */
function parseRange(text) {
    const [, network = '', digits = ''] = /^([^/%]+)\/(\d{1,3})$/.exec(text.trim()) ?? [];
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    const prefix = Number(digits);
    if (version === 0 || prefix > (version === 4 ? 32 : 128))
        return null;
    return { network, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}
function portOf(url) {
    return url.port || (url.protocol === 'https:' ? '443' : '80');
}
function normalHost(text) {
    const host = text.trim().toLowerCase();
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) ? `[${host}]` : host.replace(/\.(?=$|:)/, '');
}
function isIn(list, address) {
    return list.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) ? 'ipv6' : 'ipv4');
}
/** Compiled when it is first asked: most runs meet no address. */
function lazily(ranges) {
    let list = null;
    return () => {
        list ??= blockList(ranges);
        return list;
    };
}
function blockList(ranges) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const text of ranges) {
        const range = parseRange(text);
        if (!range)
            throw new RangeError(`"${text}" is no address range; write one such as 10.20.0.0/16 or fd12:3456::/32`);
        list.addSubnet(range.network, range.prefix, range.family);
    }
    return list;
}
/** The IPv4 addresses that an IPv6 address leads to, by any of the ways to write one into it. */
function ipv4Within(address) {
    const groups = groupsOf(address);
    const at = (group, mask = 0) => dotted(groups[group] ^ mask, groups[group + 1] ^ mask);
    // RFC 5214: the interface of an ISATAP address, in whatever network.
    const isIsatap = groups[5] === 0x5efe && (groups[4] & ~0x200) === 0;
    if (isIn(SIX_TO_FOUR(), address))
        return [at(1)];
    // RFC 4380: the server, and the client with its bits turned round.
    if (isIn(TEREDO(), address))
        return [at(2), at(6, 0xffff)];
    return isIsatap || isIn(STANDS_FOR_IPV4(), address) || isIn(NAT64_OF_ITS_OWN(), address) ? [at(6)] : [];
}
/** The eight groups of an IPv6 address. */
function groupsOf(address) {
    const [before = [], after = []] = new URL(`http://[${address}]`).hostname
        .slice(1, -1)
        .split('::')
        .map(part => (part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16))));
    return [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
}
function dotted(high, low) {
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ }),

/***/ 41254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ BodyTooLarge),
/* harmony export */   Vj: () => (/* binding */ decodeBody),
/* harmony export */   jB: () => (/* binding */ readHeaders),
/* harmony export */   wY: () => (/* binding */ lowerCased)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** The decoded body would be longer than allowed. */
class BodyTooLarge extends Error {
    name = 'BodyTooLarge';
}
const DECODERS = {
    gzip: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip),
    'x-gzip': (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip),
    br: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress),
    // RFC 9110 means zlib's format; some servers send the bare stream.
    deflate: (body, options) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((body[0] & 0x0f) === 8 ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate : node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw)(body, options)
};
const MAX_LAYERS = 3;
/** Undoes Content-Encoding, at most `maxBytes` of output a layer. Throws BodyTooLarge, or zlib's error. */
async function decodeBody(body, encoding, maxBytes) {
    const layers = (encoding ?? '')
        .toLowerCase()
        .split(',')
        .map(layer => layer.trim());
    const wanted = layers.filter(layer => layer !== '' && layer !== 'identity').reverse();
    if (wanted.length > MAX_LAYERS)
        throw new Error(`${wanted.length} content encodings, at most ${MAX_LAYERS} are undone`);
    let plain = body;
    for (const layer of wanted) {
        if (plain.length === 0)
            return plain;
        plain = await decodeLayer(plain, layer, maxBytes);
    }
    return plain;
}
async function decodeLayer(body, layer, maxBytes) {
    const decode = DECODERS[layer];
    if (!Object.hasOwn(DECODERS, layer))
        throw new Error(`unknown content encoding "${layer.slice(0, 40)}"`);
    try {
        return await decode(body, { maxOutputLength: Math.max(1, maxBytes) });
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new BodyTooLarge();
        throw error;
    }
}
/** Raw header lines as a record: names in lower case, several values joined with ", ". */
function readHeaders(raw) {
    const headers = Object.create(null);
    for (let i = 0; raw && i + 1 < raw.length; i += 2) {
        const name = raw[i].toString('latin1').toLowerCase();
        const value = raw[i + 1].toString('latin1');
        headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
    return headers;
}
function lowerCased(headers = {}) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
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


/***/ }),

/***/ 86877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpError: () => (/* reexport safe */ _http_error_js__WEBPACK_IMPORTED_MODULE_4__.j$),
/* harmony export */   checkedUrl: () => (/* binding */ checkedUrl),
/* harmony export */   guardedLookup: () => (/* binding */ guardedLookup),
/* harmony export */   openDispatcher: () => (/* binding */ openDispatcher),
/* harmony export */   openHttp: () => (/* binding */ openHttp),
/* harmony export */   redirected: () => (/* binding */ redirected)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46262);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41254);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42658);






const MAX_REDIRECTS = 3;
/** A longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const METHOD = /^[A-Z]+$/;
const MAX_ARRIVALS = 20_000;
/**
 * HTTP over keep-alive connections, one attempt a request, every dial checked: the guard sees the address that is
 * really connected to, so a name that resolves differently the second time gets nowhere. Where a proxy serves a
 * request the proxy resolves the name: then only addresses written in the URL are checked here, and the proxy's own
 * rules decide the rest. Redirects are followed within the origin only, so credentials never leave it.
 * Throws a RangeError where a range of the guard can't be read.
 */
function openHttp(guard, options = {}) {
    const rules = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGuard */ .Bh)(guard);
    let opened;
    let closed = false;
    const dispatcher = () => {
        opened ??= openDispatcher(rules, options);
        return opened;
    };
    return {
        async request(request, signal) {
            if (closed)
                throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('aborted', 'the HTTP client is closed');
            const agent = await dispatcher();
            const started = performance.now();
            const deadline = startDeadline(request, signal);
            try {
                const reply = await follow(agent, rules, request, deadline);
                return { ...reply, ms: performance.now() - started };
            }
            finally {
                deadline.end();
            }
        },
        async close() {
            closed = true;
            await (await opened)?.destroy();
        }
    };
}
async function follow(agent, rules, first, deadline) {
    let request = first;
    for (let hops = 0;; hops++) {
        const url = checkedUrl(request.url, rules);
        const raw = await exchange(agent, url, request, deadline);
        const next = REDIRECTS.has(raw.status) ? raw.headers['location'] : undefined;
        if (next === undefined)
            return { ...raw, body: await decoded(url, raw, request.maxBytes) };
        request = redirected(request, url, raw.status, next, hops);
    }
}
/** The URL parsed, or an error for what is never sent: other schemes, credentials in the URL, blocked literals. */
function checkedUrl(text, rules) {
    if (!URL.canParse(text))
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('protocol', 'the URL cannot be parsed; write http(s)://host/path');
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('blocked', `${url.protocol} URLs are not requested; use http: or https:`);
    }
    if (url.username || url.password) {
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('blocked', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(url)}: credentials do not belong in the URL; put them into a header`);
    }
    const literal = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .literalAddress */ .I3)(url);
    if (literal && !rules.allows(url, literal))
        throw refusal(url, literal);
    return url;
}
function redirected(request, from, status, location, hops) {
    const to = URL.canParse(location, from.href) ? new URL(location, from) : null;
    if (!to)
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('redirect', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(from)} answered ${status} with a Location that is no URL`, status);
    if (to.origin !== from.origin) {
        const advice = 'redirects to another origin are refused; if this is intended, write the final URL into the manifest';
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('redirect', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(from)} redirects to ${to.origin}: ${advice}`, status);
    }
    if (hops >= MAX_REDIRECTS) {
        const message = `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(from)} redirects more than ${MAX_REDIRECTS} times; use the final URL`;
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('redirect', message, status);
    }
    if (status === 307 || status === 308 || request.method === 'HEAD')
        return { ...request, url: to.href };
    if (request.method !== 'GET' && request.method !== 'POST') {
        const advice = `following it would turn ${request.method} into GET; write the final URL, or answer 307 or 308`;
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('redirect', `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(from)} answers ${request.method} with ${status}: ${advice}`, status);
    }
    const { body: _, ...withoutBody } = request;
    return { ...withoutBody, method: 'GET', url: to.href };
}
/** One request and its whole reply, still encoded. */
function exchange(agent, url, request, deadline) {
    return new Promise((resolve, reject) => {
        let abort;
        let stopped;
        let status = 0;
        let headers = {};
        const chunks = [];
        let received = 0;
        const sent = performance.now();
        const arrivals = [];
        const stop = (error) => {
            stopped = error;
            reject(error);
            abort?.(error);
        };
        deadline.onEnd(kind => stop(kind === 'timeout' ? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .timedOut */ .iU)(url, request.timeoutMs, status) : (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .givenUp */ .bW)(url, status)));
        if (stopped)
            return;
        const handler = {
            onConnect(abortDispatch) {
                if (stopped)
                    return abortDispatch(stopped);
                abort = abortDispatch;
            },
            onHeaders(code, rawHeaders) {
                if (code < 200)
                    return true;
                status = code;
                headers = (0,_http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .readHeaders */ .jB)(rawHeaders);
                if (Number(headers['content-length']) > request.maxBytes && request.method !== 'HEAD') {
                    stop((0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(url, request.maxBytes, status));
                }
                return true;
            },
            onData(chunk) {
                if (stopped)
                    return false;
                received += chunk.length;
                if (received > request.maxBytes)
                    stop((0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(url, request.maxBytes, status));
                else
                    chunks.push(chunk);
                if (arrivals.length < MAX_ARRIVALS)
                    arrivals.push({ bytes: received, ms: performance.now() - sent });
                return true;
            },
            onComplete() {
                const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, received);
                const isStreamed = !('content-length' in headers) && !('content-encoding' in headers);
                resolve({ status, headers, body, ...(isStreamed && { arrivals }) });
            },
            onError(error) {
                reject(stopped ?? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .translate */ .Tl)(error, url, status));
            }
        };
        try {
            agent.dispatch(dispatchOptions(url, request), handler);
        }
        catch (error) {
            reject((0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .translate */ .Tl)(error, url, status));
        }
    });
}
function dispatchOptions(url, request) {
    const method = request.method.toUpperCase();
    if (!METHOD.test(method))
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('protocol', `"${request.method}" is no HTTP method`);
    return {
        origin: url.origin,
        path: url.pathname + url.search,
        method: method,
        headers: { 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'rollout-gate', ...(0,_http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerCased */ .wY)(request.headers) },
        body: request.body ?? null,
        // The deadline is the one limit; undici's own would be a second.
        headersTimeout: 0,
        bodyTimeout: 0
    };
}
async function decoded(url, raw, maxBytes) {
    try {
        return await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeBody */ .Vj)(raw.body, raw.headers['content-encoding'], maxBytes);
    }
    catch (error) {
        if (error instanceof _http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .BodyTooLarge */ .KQ)
            throw (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(url, maxBytes, raw.status);
        const message = `${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .WU)(url)}: the body does not decode: ${error.message}`;
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$('protocol', message, raw.status, { cause: error });
    }
}
async function openDispatcher(rules, options) {
    const { Agent, EnvHttpProxyAgent, buildConnector } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const connect = guardedConnect(rules, options.lookup ?? node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup, buildConnector);
    const env = options.env ?? {};
    const httpProxy = env['http_proxy'] || env['HTTP_PROXY'] || '';
    const httpsProxy = env['https_proxy'] || env['HTTPS_PROXY'] || '';
    if (!httpProxy && !httpsProxy)
        return new Agent({ connect });
    const noProxy = env['no_proxy'] || env['NO_PROXY'] || '';
    const direct = noProxy.trim() === '*' ? '*' : `${noProxy},localhost,127.0.0.1,[::1]`;
    return new EnvHttpProxyAgent({ connect, httpProxy, httpsProxy, noProxy: direct });
}
/** A connector whose name resolution leaves out every address that the guard refuses. */
function guardedConnect(rules, resolve, build) {
    const connectors = new Map();
    return (target, callback) => {
        const url = new URL(`${target.protocol}//${target.host ?? target.hostname}`);
        let connect = connectors.get(url.origin);
        if (!connect) {
            connect = build({ lookup: guardedLookup(url, rules, resolve) });
            connectors.set(url.origin, connect);
        }
        connect(target, callback);
    };
}
/** Name resolution that leaves out every address that the guard refuses. */
function guardedLookup(url, rules, resolve) {
    return (name, options, callback) => {
        resolve(name, { ...options, all: true }, (error, addresses) => {
            const first = addresses?.[0];
            if (error || !first)
                return callback(error ?? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .notFound */ .mX)(name), '', 0);
            const open = addresses.filter(each => rules.allows(url, each.address));
            if (!open[0])
                return callback(refusal(url, first.address), '', 0);
            if (options.all)
                callback(null, open);
            else
                callback(null, open[0].address, open[0].family);
        });
    };
}
function refusal(url, address) {
    return (0,_http_error_js__WEBPACK_IMPORTED_MODULE_4__/* .blocked */ .Z5)(url, address, (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyAddress */ .DV)(address) === 'never' ? 'never' : 'private');
}
/** One timer over all of a request, redirects included. */
function startDeadline(request, signal) {
    let over;
    let notify;
    const finish = (kind) => {
        over ??= kind;
        notify?.(over);
    };
    const timer = setTimeout(finish, Math.min(Math.max(0, request.timeoutMs), LONGEST_TIMER_MS), 'timeout');
    const onAbort = () => finish('aborted');
    if (signal?.aborted)
        onAbort();
    // Many requests share a signal, and each takes its listener off: node need not warn of a leak.
    if (signal)
        (0,node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0, signal);
    signal?.addEventListener('abort', onAbort, { once: true });
    return {
        onEnd(callback) {
            notify = callback;
            if (over)
                callback(over);
        },
        end() {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        }
    };
}


/***/ })

};
