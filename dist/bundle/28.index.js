export const id = 28;
export const ids = [28];
export const modules = {

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ compileAsk)
});

// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/gold/attempts.js
var attempts = __webpack_require__(44835);
// EXTERNAL MODULE: ./out/build/src/gold/session.js
var session = __webpack_require__(67073);
;// CONCATENATED MODULE: ./out/build/src/gold/template.js
const NAMES = ['question', 'seed', 'session', 'qid', 'phrasing'];
const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
const ALONE = /^\{\{\s*(\w+)\s*\}\}$/;
/**
 * A request body with `{{question}} {{seed}} {{session}} {{qid}} {{phrasing}}` anywhere in its strings, ready to be
 * filled in. A placeholder that is alone in its string keeps its type (seed and phrasing are numbers); within a longer
 * string it becomes text. Keys, and names that are no placeholder, stay as they are.
 */
function compileTemplate(body) {
    if (typeof body === 'string')
        return compileString(body);
    if (Array.isArray(body)) {
        const parts = body.map(compileTemplate);
        return values => parts.map(part => part(values));
    }
    if (body !== null && typeof body === 'object') {
        const parts = Object.entries(body).map(([key, value]) => [key, compileTemplate(value)]);
        return values => Object.fromEntries(parts.map(([key, part]) => [key, part(values)]));
    }
    return () => body;
}
/** Names in `{{…}}` anywhere in the body, known or not, without repeats. */
function placeholdersIn(body) {
    const text = JSON.stringify(body);
    return [...new Set([...text.matchAll(PLACEHOLDER)].map(match => match[1]))];
}
function compileString(text) {
    const alone = ALONE.exec(text)?.[1];
    if (isName(alone))
        return values => values[alone];
    if (!placeholdersIn(text).some(isName))
        return () => text;
    return values => text.replace(PLACEHOLDER, (whole, name) => (isName(name) ? String(values[name]) : whole));
}
function isName(name) {
    return NAMES.includes(name);
}

;// CONCATENATED MODULE: ./out/build/src/gold/ask.js




const MAX_REPLY_BYTES = 10 * 1024 * 1024;
const SHOWN_BODY = 200;
/** Asks one arm one run at a time. Every failure becomes an error of the run; rejects only when the signal fires. */
function compileAsk(options) {
    const { manifest, door, clock, signal } = options;
    const requestOf = compileRequest(manifest, options.arm, options.nonce);
    return async (run) => {
        const started_at = new Date(clock.now()).toISOString();
        const outcome = await (0,attempts/* requestWithRetries */.e)(requestOf(run), {
            http: door.http,
            clock,
            signal,
            retries: manifest.request.retries,
            jitter: run.session,
            turn: door.lane.turn
        });
        const { statuses, seen } = outcome;
        return { started_at, statuses, seen, ...readOutcome(outcome, manifest.arms[options.arm].url) };
    };
}
function readOutcome({ statuses, reply, failure }, url) {
    if (!reply)
        return failed(failure.kind, tried(failure.message, statuses));
    const place = shownUrl(url);
    if (reply.status < 200 || reply.status > 299) {
        const message = `${place} answered ${reply.status}: ${excerpt(reply.body)}; look at the service's log`;
        return failed(`http_${reply.status}`, tried(message, statuses));
    }
    const body = (0,json/* jsonOf */.o)(reply.body.toString('utf8').replace(/^\uFEFF/, ''));
    if (body !== undefined)
        return { reply: { body, headers: reply.headers }, error: null, latency_ms: reply.ms };
    const advice = 'check that the URL is the right one and that the service answers in JSON';
    return failed('not_json', `${place} answered ${reply.status} with what is no JSON: ${excerpt(reply.body)}; ${advice}`);
}
function failed(kind, message) {
    return { reply: null, error: { kind, message }, latency_ms: null };
}
function tried(message, statuses) {
    return statuses.length > 1 ? `${message} (after ${statuses.length} attempts)` : message;
}
/** The start of a body, as one line without control characters. */
function excerpt(body) {
    const text = body
        .subarray(0, 4 * SHOWN_BODY)
        .toString('utf8')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return text === '' ? '(empty)' : JSON.stringify(text.slice(0, SHOWN_BODY));
}
/** Without query and credentials, which may be secret. */
function shownUrl(url) {
    const { origin, pathname } = new URL(url);
    return origin + pathname;
}
/** The request of a run. GET has no body: the fields of the filled-in body go into the query. */
function compileRequest(manifest, arm, nonce) {
    const { method, headers, body, timeout } = manifest.request;
    const { url } = manifest.arms[arm];
    const fill = compileTemplate(body);
    const accept = { accept: 'application/json', ...lowerCased(headers) };
    const common = { method, timeoutMs: timeout, maxBytes: MAX_REPLY_BYTES };
    return run => {
        const { question, qid, seed, phrasing } = run;
        const filled = fill({ question, qid, seed, phrasing, session: (0,session/* sessionName */.C)(nonce, run.session) });
        if (method === 'GET')
            return { ...common, url: withQuery(url, filled), headers: accept };
        const typed = { 'content-type': 'application/json', ...accept };
        return { ...common, url, headers: typed, body: JSON.stringify(filled) };
    };
}
function withQuery(url, fields) {
    const target = new URL(url);
    for (const [name, value] of Object.entries(fields ?? {})) {
        target.searchParams.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    return target.href;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}


/***/ }),

/***/ 44835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ requestWithRetries)
/* harmony export */ });
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94821);
/* harmony import */ var _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42658);


const RETRIED_STATUSES = new Set([429, 502, 503, 504]);
const RETRIED_FAILURES = new Set(['timeout', 'refused', 'dns', 'tls', 'reset', 'protocol']);
/** A status beyond 599 is invalid, and as good as any 5xx (RFC 9110 §15). */
const BROKEN_STATUS = 599;
const FIRST_BACK_OFF_MS = 250;
const LONGEST_BACK_OFF_MS = 10_000;
const LONGEST_RETRY_AFTER_MS = 60_000;
/**
 * A request with its retries: after failures of the transport, 429 and 502/503/504. Waits as long as Retry-After says,
 * at most 60 s, else with exponential back-off and jitter. Rejects only when the signal fires.
 */
async function requestWithRetries(request, options) {
    const { clock, signal } = options;
    const turn = options.turn ?? (attempt => attempt());
    const statuses = [];
    let seen = false;
    for (;;) {
        const attempt = await turn(() => attemptOnce(request, options));
        // Only being told to wait, again and again, is no sign of a service that will ever answer.
        seen ||= (attempt.reply !== null && attempt.reply.status !== 429) || attempt.failure?.status !== undefined;
        const tried = statuses.push(attempt.status);
        if (tried > options.retries || !isRetried(attempt)) {
            return { statuses, seen, reply: attempt.reply, failure: attempt.failure };
        }
        await clock.sleep(attempt.pauseMs ?? backOffMs(tried, options.jitter), signal);
        signal.throwIfAborted();
    }
}
async function attemptOnce(request, { http, clock, signal }) {
    signal.throwIfAborted();
    try {
        const reply = await http.request(request, signal);
        return { status: Math.min(reply.status, BROKEN_STATUS), reply, failure: null, pauseMs: retryAfterMs(reply, clock) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
            throw error;
        return { status: statusOf(error), reply: null, failure: error, pauseMs: null };
    }
}
/** A reply that broke off counts as none, unless its status alone was already a failure. */
function statusOf(failure) {
    const status = failure.status ?? 0;
    return status >= 300 ? Math.min(status, BROKEN_STATUS) : 0;
}
function isRetried({ status, failure }) {
    return failure ? RETRIED_FAILURES.has(failure.kind) : RETRIED_STATUSES.has(status);
}
function backOffMs(tried, jitter) {
    return Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (tried - 1)) * (0.5 + (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .random */ .y)(`${jitter} ${tried}`)());
}
/**
 * Retry-After of a reply that may be retried: seconds, or an HTTP date, which is held against the reply's own Date
 * (RFC 9110 §10.2.3), so that a wrong clock on either side does no harm. Null where there is none that can be read.
 */
function retryAfterMs(reply, clock) {
    const text = reply.headers['retry-after']?.trim();
    if (!text || !RETRIED_STATUSES.has(reply.status))
        return null;
    const sent = Date.parse(reply.headers['date'] ?? '');
    const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - (Number.isNaN(sent) ? clock.now() : sent);
    return Number.isNaN(wait) ? null : Math.min(LONGEST_RETRY_AFTER_MS, Math.max(0, wait));
}


/***/ }),

/***/ 30028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLivePins: () => (/* binding */ readLivePins)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _manifest_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52800);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26817);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4719);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69690);





const RUN = { qid: 'live-pins', phrasing: 0, seed: 0, session: 'live-pins' };
/**
 * Asks an arm one question, for the pins of its reply (docs/runbook.md §1: every reply shows them). Rejects with
 * UnmeasurableError (service_unreachable) where there is no reply.
 */
async function readLivePins(manifest, { arm, question }, { http, clock, signal }) {
    const door = { http, lane: { turn: (attempt) => attempt() } };
    const ask = (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .compileAsk */ .T)({ manifest, arm, door, clock, signal, nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() });
    const { reply, error } = await ask({ ...RUN, question });
    if (!reply) {
        const message = `The ${arm} does not say what it runs with, so nothing moves: ${error.message}.`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnmeasurableError */ .XW('service_unreachable', message);
    }
    return comparedWith(manifest.arms[arm].pins, (0,_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePins */ .a)(manifest.response.pins)(reply.body, reply.headers), arm);
}
function comparedWith(declared, shown, arm) {
    const names = Object.keys(declared);
    const seen = Object.fromEntries(names.filter(name => Object.hasOwn(shown, name)).map(name => [name, shown[name]]));
    const faults = names.flatMap(name => {
        if (!Object.hasOwn(seen, name))
            return [`shows no ${name}`];
        return seen[name] === declared[name]
            ? []
            : [`shows ${name} ${JSON.stringify(seen[name].slice(0, 100))}, expected ${declared[name]}`];
    });
    return { digest: (0,_manifest_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfPins */ .W)(seen), differs: faults.length > 0 ? `The ${arm} ${faults.join(', and ')}.` : null };
}


/***/ }),

/***/ 53057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ pinsOfBody),
/* harmony export */   tU: () => (/* binding */ pinsOfHeader),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
/**
 * The pins that a reply shows held against its arm's (docs/runbook.md §1). One that differs makes a mismatch, whatever
 * is missing besides; a declared pin that is not shown is missing; shown pins that were not declared are not compared.
 * /
 */
function comparePins(declared, shown) {
    const names = Object.keys(declared);
    const differing = names.filter(name => Object.hasOwn(shown, name) && shown[name] !== declared[name]);
    if (differing.length > 0) {
        const pins_seen = Object.fromEntries(differing.map(name => [name, shown[name].slice(0, 200)]));
        return { pins: 'mismatch', pins_seen };
    }
    return { pins: names.every(name => Object.hasOwn(shown, name)) ? 'match' : 'missing', pins_seen: null };
}
/** Pins in a reply's body: an object of texts; numbers and booleans are taken as text. */
function pinsOfBody(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return {};
    const scalars = Object.entries(value).filter(([, pin]) => ['string', 'number', 'boolean'].includes(typeof pin));
    return Object.fromEntries(scalars.map(([name, pin]) => [name, String(pin)]));
}
/**
 * Pins in a header: `KEY=VALUE; KEY=VALUE`. A header that was sent twice arrives joined by commas; a pin shown with
 * two values keeps both, so that it can match neither.
 */
function pinsOfHeader(text) {
    const pins = {};
    for (const pair of (text ?? '').split(/;|,\s*(?=[A-Za-z_]\w*\s*=)/)) {
        const split = pair.indexOf('=');
        const name = pair.slice(0, Math.max(0, split)).trim();
        if (name === '')
            continue;
        const value = pair.slice(split + 1).trim();
        const before = Object.hasOwn(pins, name) ? pins[name] : value;
        pins[name] = before === value ? value : `${before} and ${value}`;
    }
    return pins;
}


/***/ }),

/***/ 69690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ compilePins),
  e: () => (/* binding */ compileReply)
});

// EXTERNAL MODULE: ./out/build/src/manifest/pointer.js
var pointer = __webpack_require__(67383);
;// CONCATENATED MODULE: ./out/build/src/gold/contract.js

/** The named pointers, compiled. */
function fields(pointers, names) {
    const entries = names.map(name => [name, { pointer: pointers[name], read: (0,pointer/* compilePointer */.x)(pointers[name]) }]);
    return Object.fromEntries(entries);
}
const MAX_LISTED = 20;
function drifts() {
    const listed = [];
    let more = 0;
    const at = (place) => ({
        add(pointer, expected, found) {
            if (listed.length < MAX_LISTED)
                listed.push(`${place}${pointer}: expected ${expected}, found ${shown(found)}`);
            else
                more++;
        },
        within: below => at(place + below),
        list: () => (more > 0 ? [...listed, `and ${more} more`] : listed)
    });
    return at('');
}
const isString = (value) => typeof value === 'string';
const isId = (value) => typeof value === 'string' && value !== '';
const isBoolean = (value) => typeof value === 'boolean';
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const isAmount = (value) => isNumber(value) && value >= 0;
const isCount = (value) => Number.isInteger(value) && value >= 0;
const isList = (value) => Array.isArray(value);
const isObject = (value) => typeof value === 'object' && !isList(value);
const isSpan = (value) => isList(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]) && value[0] < value[1];
/** What may stand at a place; anything else is noted as drift and null (or left out) in the result. */
const expecting = {
    text: required(isString, 'a string'),
    id: required(isId, 'a string that is not empty'),
    flag: required(isBoolean, 'true or false'),
    number: required(isNumber, 'a number'),
    count: required(isCount, 'a whole number ≥ 0'),
    span: required(isSpan, '[start, end) with 0 ≤ start < end'),
    optionalNumber: optional(isAmount, 'a number ≥ 0'),
    optionalCount: optional(isCount, 'a whole number ≥ 0'),
    list: orEmpty(required(isList, 'a list')),
    optionalList: orEmpty(optional(isList, 'a list')),
    texts,
    numbers
};
function required(check, expected) {
    return (drift, field, value) => {
        const found = field.read(value);
        if (check(found))
            return found;
        drift.add(field.pointer, expected, found);
        return null;
    };
}
/** Absent and null are as good as each other. */
function optional(check, expected) {
    const whenPresent = required(check, expected);
    return (drift, field, value) => (field.read(value) ?? null) === null ? null : whenPresent(drift, field, value);
}
function orEmpty(read) {
    return (drift, field, value) => read(drift, field, value) ?? [];
}
function texts(drift, field, value) {
    return expecting.list(drift, field, value).filter((entry, index) => {
        if (!isId(entry))
            drift.add(`${field.pointer}/${index}`, 'a string that is not empty', entry);
        return isId(entry);
    });
}
/** An object, absent or not, with some of the named amounts. */
function numbers(drift, field, value, names) {
    const object = optional(isObject, 'an object')(drift, field, value) ?? {};
    const read = (name) => {
        const amount = object[name] ?? null;
        if (amount === null || isAmount(amount))
            return amount;
        drift.add(`${field.pointer}/${name}`, 'a number ≥ 0', amount);
        return null;
    };
    return Object.fromEntries(names.map(name => [name, read(name)]));
}
/** Short, and cheap however large the value is. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    if (isList(value))
        return value.every(isNumber) && value.length <= 3 ? JSON.stringify(value) : `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
}

// EXTERNAL MODULE: ./out/build/src/gold/pins.js
var pins = __webpack_require__(53057);
;// CONCATENATED MODULE: ./out/build/src/gold/reply.js



/**
 * Reads replies as the manifest's `response` says. Contract fields are answer, citations and retrieved with the fields
 * of each snippet; of a tool call its name and ok; the service's own ΔS where it is asked for. tool_calls, usage,
 * cost_usd and timings may be absent, but not of another type.
 */
function compileReply(manifest) {
    const { response, prices } = manifest;
    const top = fields(response, ['answer', 'citations', 'retrieved', 'tool_calls', 'usage', 'cost_usd', 'timings']);
    const snippets = compileSnippets(response.snippet, response.delta_s === null);
    const toolCalls = compileToolCalls(response.tool_call);
    const readPins = compilePins(response.pins);
    const ownDeltaS = response.delta_s === null ? null : (0,pointer/* compilePointer */.x)(response.delta_s);
    return (body, headers) => {
        const drift = drifts();
        const usage = expecting.numbers(drift, top.usage, body, ['input_tokens', 'output_tokens']);
        const timings = expecting.numbers(drift, top.timings, body, ['retrieve_ms', 'rerank_ms', 'reason_ms']);
        const cost = expecting.optionalNumber(drift, top.cost_usd, body);
        return {
            answer: expecting.text(drift, top.answer, body) ?? '',
            citations: expecting.texts(drift, top.citations, body),
            retrieved: expecting
                .list(drift, top.retrieved, body)
                .map((snippet, rank) => snippets(drift, `${response.retrieved}/${rank}`, snippet)),
            tool_calls: expecting
                .optionalList(drift, top.tool_calls, body)
                .flatMap((call, index) => toolCalls(drift, `${response.tool_calls}/${index}`, call)),
            ...usage,
            ...timings,
            cost_usd: cost ?? priced(prices, usage),
            pins: readPins(body, headers),
            delta_s: ownDeltaS && clamped(expecting.number(drift, { pointer: response.delta_s, read: ownDeltaS }, body)),
            drift: drift.list()
        };
    };
}
function compileSnippets(pointers, needsText) {
    const at = fields(pointers, ['snippet_id', 'section_id', 'source_url', 'offsets', 'tokens', 'text']);
    return (drift, place, value) => {
        const own = drift.within(place);
        const snippet_id = expecting.id(own, at.snippet_id, value);
        const section_id = expecting.id(own, at.section_id, value);
        const source_url = expecting.id(own, at.source_url, value);
        const offsets = expecting.span(own, at.offsets, value);
        const tokens = expecting.count(own, at.tokens, value);
        const complete = [snippet_id, section_id, source_url, offsets, tokens].every(field => field !== null);
        const text = needsText ? expecting.text(own, at.text, value) : asText(at.text.read(value));
        return { snippet_id, section_id, offsets, text, complete };
    };
}
function compileToolCalls(pointers) {
    const at = fields(pointers, ['name', 'arguments', 'ok', 'retries']);
    return (drift, place, value) => {
        const own = drift.within(place);
        const name = expecting.id(own, at.name, value);
        const ok = expecting.flag(own, at.ok, value);
        const retries = expecting.optionalCount(own, at.retries, value) ?? 0;
        if (name === null || ok === null)
            return [];
        return [{ name, arguments: at.arguments.read(value) ?? null, ok, retries }];
    };
}
/** Reads the pins that a reply shows, as the manifest's `response.pins` says. */
function compilePins(where) {
    if (typeof where !== 'string') {
        const header = where.header.toLowerCase();
        return (_, headers) => (0,pins/* pinsOfHeader */.tU)(headers[header]);
    }
    const read = (0,pointer/* compilePointer */.x)(where);
    return (body) => (0,pins/* pinsOfBody */.U9)(read(body));
}
function priced(prices, usage) {
    if (!prices || usage.input_tokens === null || usage.output_tokens === null)
        return null;
    return (usage.input_tokens * prices.input_per_mtok + usage.output_tokens * prices.output_per_mtok) / 1e6;
}
const clamped = (value) => (value === null ? null : Math.min(1, Math.max(0, value)));
const asText = (value) => (typeof value === 'string' ? value : null);


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


/***/ }),

/***/ 94821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ coinTosses),
/* harmony export */   y: () => (/* binding */ random)
/* harmony export */ });
/**
 * A seeded generator of uniform numbers in [0, 1), the same on every platform (32-bit integer arithmetic only).
 * Source: sfc32, the 32-bit member of Chris Doty-Humphrey's "small fast counting" family (PractRand); its state is
 * filled by 32-bit FNV-1a hashes of the seed under four offsets, then stirred as PractRand does.
 */
function random(seed) {
    const bits = randomBits(seed);
    return () => bits() / 4_294_967_296;
}
/** The same generator's raw output: 32 random bits as an unsigned integer. */
function randomBits(seed) {
    const text = String(seed);
    let a = hash(text, 0x811c9dc5);
    let b = hash(text, 0x9e3779b9);
    let c = hash(text, 0x85ebca6b);
    let counter = 1;
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum >>> 0;
    };
    for (let round = 0; round < 15; round++)
        next();
    return next;
}
/** A filler of arrays with fair coin tosses (0 or 1), 32 of them from each output of the generator. */
function coinTosses(seed) {
    const next = randomBits(seed);
    return into => {
        let word = 0;
        for (let i = 0; i < into.length; i++) {
            if ((i & 31) === 0)
                word = next();
            into[i] = word & 1;
            word >>>= 1;
        }
    };
}
function hash(text, offset) {
    let value = offset;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


/***/ })

};
