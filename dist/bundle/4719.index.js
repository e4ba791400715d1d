export const id = 4719;
export const ids = [4719];
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
var gold_session = __webpack_require__(67073);
// EXTERNAL MODULE: ./out/build/src/gold/stream.js + 3 modules
var gold_stream = __webpack_require__(94428);
// EXTERNAL MODULE: ./out/build/src/manifest/placeholders.js
var placeholders = __webpack_require__(46458);
;// CONCATENATED MODULE: ./out/build/src/gold/template.js

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
const ALONE = /^\{\{\s*(\w+)\s*\}\}$/;
/**
 * A request body with placeholders (`{{question}}` and the others of PLACEHOLDERS) anywhere in its strings, ready to be
 * filled in. A placeholder that is alone in its string keeps its type: seed and phrasing are numbers, history and
 * messages are lists, and as an entry of a list they become entries of that list. Within a longer string it becomes
 * text. Keys stay as they are; a manifest with another name in braces does not load.
 */
function compileTemplate(body) {
    if (typeof body === 'string')
        return compileString(body);
    if (Array.isArray(body)) {
        const parts = body.map(entry => ({ fill: compileTemplate(entry), spreads: isList(aloneIn(entry)) }));
        return values => parts.flatMap(({ fill, spreads }) => {
            const filled = fill(values);
            return spreads && Array.isArray(filled) ? filled : [filled];
        });
    }
    if (body !== null && typeof body === 'object') {
        const parts = Object.entries(body).map(([key, value]) => [key, compileTemplate(value)]);
        return values => Object.fromEntries(parts.map(([key, part]) => [key, part(values)]));
    }
    return () => body;
}
function compileString(text) {
    const alone = aloneIn(text);
    if (isList(alone))
        return values => values[alone].map(message => ({ ...message }));
    if (isName(alone))
        return values => values[alone];
    if (!text.includes('{{'))
        return () => text;
    return values => text.replace(PLACEHOLDER, (whole, name) => (isName(name) || isList(name) ? asText(name, values) : whole));
}
/** Lists become a transcript. */
function asText(name, values) {
    if (!isList(name))
        return String(values[name]);
    return values[name].map(({ role, content }) => `${role}: ${content}`).join('\n');
}
function aloneIn(entry) {
    return typeof entry === 'string' ? ALONE.exec(entry)?.[1] : undefined;
}
const isList = (name) => name === 'history' || name === 'messages';
function isName(name) {
    return !isList(name) && placeholders/* PLACEHOLDERS */.je.includes(name);
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
        const { statuses, seen, quotaMs } = outcome;
        return { started_at, statuses, seen, quotaMs, ...readOutcome(outcome, manifest.arms[options.arm].url) };
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
    if ((0,gold_stream/* isStream */.r)(reply.headers))
        return readEvents(reply, place);
    const body = (0,json/* jsonOf */.o)(reply.body.toString('utf8'));
    if (body !== undefined)
        return { reply: { body, headers: reply.headers }, error: null, latency_ms: reply.ms };
    const advice = 'check that the URL is the right one and that the service answers in JSON or text/event-stream';
    return failed('not_json', `${place} answered ${reply.status} with what is no JSON: ${excerpt(reply.body)}; ${advice}`);
}
function readEvents({ body: bytes, headers, ms, arrivals = [] }, place) {
    const stream = (0,gold_stream.readStream)(bytes, headers);
    if ('broken' in stream)
        return failed('stream', `the stream of ${place} ${stream.broken}: ${excerpt(bytes)}`);
    const { body, textAt } = stream;
    const first = textAt === null ? undefined : arrivals.find(({ bytes }) => bytes >= textAt);
    return { reply: { body, headers }, error: null, latency_ms: ms, first_token_ms: first?.ms ?? null };
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
        const { question, qid, seed, phrasing, history = [] } = run;
        const session = (0,gold_session/* sessionName */.C)(nonce, run.session);
        const messages = [...history, { role: 'user', content: question }];
        const filled = fill({ question, qid, seed, phrasing, session, history, messages });
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
/** A Retry-After beyond this is no pause between requests. */
const USED_UP_MS = 600_000;
/**
 * A request with its retries: after failures of the transport, 429 and 502/503/504. Waits as long as Retry-After says,
 * at most 60 s, else with exponential back-off and jitter; a 429 that asks for more than 10 minutes is
 * not tried again. Rejects only when the signal fires.
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
            const { reply, failure, quotaMs } = attempt;
            return { statuses, seen, reply, failure, quotaMs };
        }
        await clock.sleep(attempt.pauseMs ?? backOffMs(tried, options.jitter), signal);
        signal.throwIfAborted();
    }
}
async function attemptOnce(request, { http, clock, signal }) {
    signal.throwIfAborted();
    try {
        const reply = await http.request(request, signal);
        const status = Math.min(reply.status, BROKEN_STATUS);
        const asked = retryAfterMs(reply, clock);
        if (status === 429 && asked !== null && asked > USED_UP_MS) {
            return { status, reply, failure: null, pauseMs: null, quotaMs: asked };
        }
        const pauseMs = asked === null ? null : Math.min(LONGEST_RETRY_AFTER_MS, asked);
        return { status, reply, failure: null, pauseMs, quotaMs: null };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _world_http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
            throw error;
        return { status: statusOf(error), reply: null, failure: error, pauseMs: null, quotaMs: null };
    }
}
/** A reply that broke off counts as none, unless its status alone was already a failure. */
function statusOf(failure) {
    const status = failure.status ?? 0;
    return status >= 300 ? Math.min(status, BROKEN_STATUS) : 0;
}
function isRetried({ status, failure, quotaMs }) {
    if (quotaMs !== null)
        return false;
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
    return Number.isNaN(wait) ? null : Math.max(0, wait);
}


/***/ }),

/***/ 94428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ isStream),
  readStream: () => (/* binding */ readStream)
});

// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
;// CONCATENATED MODULE: ./out/build/src/gold/stream-chunks.js

/** Null where the frames are no chunks. Ended: by `[DONE]`, or by a finish_reason of each choice. */
function mergedChunks(frames) {
    const chunks = frames.map(frame => ({ frame, chunk: fieldsOf((0,json/* jsonOf */.o)(frame.data)) }));
    if (!chunks.some(({ chunk }) => Array.isArray(chunk?.['choices'])))
        return null;
    const choices = new Map();
    let body = {};
    let first;
    let error = null;
    for (const { frame, chunk } of chunks) {
        if (!chunk)
            continue;
        if (chunk['error'] !== undefined && chunk['error'] !== null)
            error ??= JSON.stringify(chunk['error']);
        const { choices: deltas, ...others } = chunk;
        body = { ...body, ...withoutNulls(others) };
        for (const delta of Array.isArray(deltas) ? deltas : [])
            if (addDelta(choices, fieldsOf(delta)))
                first ??= frame;
    }
    const all = [...choices.values()].toSorted((a, b) => a.index - b.index);
    const done = frames.some(({ data }) => data.trim() === '[DONE]');
    return {
        body: { ...body, object: 'chat.completion', choices: all, text: all[0]?.message.content ?? '' },
        first,
        ended: done || (all.length > 0 && all.every(choice => choice.finish_reason !== null)),
        error
    };
}
/** Whether it brought text. */
function addDelta(choices, part) {
    if (!part)
        return false;
    const index = typeof part['index'] === 'number' ? part['index'] : 0;
    const choice = choices.get(index) ?? { index, message: { role: 'assistant', content: '' }, finish_reason: null };
    choices.set(index, choice);
    if (typeof part['finish_reason'] === 'string')
        choice.finish_reason = part['finish_reason'];
    const { content, tool_calls, role: _, ...others } = fieldsOf(part['delta']) ?? {};
    Object.assign(choice.message, withoutNulls(others));
    if (Array.isArray(tool_calls))
        addToolCalls(choice, tool_calls);
    if (typeof content !== 'string')
        return false;
    choice.message.content += content;
    return content !== '';
}
/** The arguments of a call come in pieces, each with the call's index. */
function addToolCalls({ message }, pieces) {
    message.tool_calls ??= [];
    for (const piece of pieces) {
        const { index, id, function: part } = fieldsOf(piece) ?? {};
        const { name, arguments: text } = fieldsOf(part) ?? {};
        const at = typeof index === 'number' && index >= 0 && index < 100 ? index : 0;
        message.tool_calls[at] ??= { id: '', type: 'function', function: { name: '', arguments: '' } };
        const call = message.tool_calls[at];
        if (typeof id === 'string')
            call.id = id;
        if (typeof name === 'string')
            call.function.name += name;
        if (typeof text === 'string')
            call.function.arguments += text;
    }
}
const withoutNulls = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

;// CONCATENATED MODULE: ./out/build/src/gold/stream-frames.js
const NEWLINE = 10;
const RETURN = 13;
/**
 * The events of `text/event-stream` (WHATWG HTML §9.2: fields in lines, a blank line ends an event), or the lines of the
 * AI SDK's data stream (`CODE:JSON`, the code as the event). `rest`: something came after the last whole one.
 */
function framesOf(bytes, kind) {
    const lines = linesOf(bytes);
    return kind === 'lines' ? ofLines(lines) : ofEvents(lines);
}
function ofLines(lines) {
    const frames = lines.flatMap(({ text, end }) => {
        const split = text.indexOf(':');
        return split > 0 ? [{ event: text.slice(0, split), data: text.slice(split + 1), end }] : [];
    });
    return { frames, rest: false };
}
function ofEvents(lines) {
    const frames = [];
    let event = '';
    let data = [];
    for (const { text, end, whole } of lines) {
        if (text === '' && whole) {
            if (data.length > 0)
                frames.push({ event: event || 'message', data: data.join('\n'), end });
            event = '';
            data = [];
            continue;
        }
        const [name, value] = fieldOf(text);
        if (name === 'data')
            data.push(value);
        else if (name === 'event')
            event = value;
    }
    // The usual last event may come without the blank line after it.
    if (data.length === 1 && data[0] === '[DONE]') {
        frames.push({ event: 'message', data: '[DONE]', end: lines.at(-1).end });
        data = [];
    }
    return { frames, rest: data.length > 0 };
}
function fieldOf(line) {
    const split = line.indexOf(':');
    if (split < 0)
        return [line, ''];
    return [line.slice(0, split), line.slice(line[split + 1] === ' ' ? split + 2 : split + 1)];
}
/** Lines end with LF, CR or CR LF. */
function linesOf(bytes) {
    const lines = [];
    let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    for (let at = start; at < bytes.length; at++) {
        if (bytes[at] !== NEWLINE && bytes[at] !== RETURN)
            continue;
        const end = bytes[at] === RETURN && bytes[at + 1] === NEWLINE ? at + 2 : at + 1;
        lines.push({ text: bytes.toString('utf8', start, at), end, whole: true });
        start = end;
        at = end - 1;
    }
    if (start < bytes.length)
        lines.push({ text: bytes.toString('utf8', start), end: bytes.length, whole: false });
    return lines;
}

;// CONCATENATED MODULE: ./out/build/src/gold/stream-parts.js

/** Null where the frames are none of the SDK's. */
function partsOf(frames) {
    const known = frames.flatMap(frame => {
        const part = messagePart(frame) ?? dataPart(frame);
        return part ? [{ frame, part }] : [];
    });
    if (!known.some(({ part }) => STARTS.has(part.type)))
        return null;
    const state = { parts: [], metadata: {}, text: '', first: undefined, ended: false, error: null };
    for (const { frame, part } of known)
        take(state, part, frame);
    const { parts, metadata, text, first, ended, error } = state;
    return { body: { parts, metadata, text, ...usageOf(metadata) }, first, ended, error };
}
/** Parts that no other stream begins with. */
const STARTS = new Set(['start', 'start-step', 'text-start', 'text-delta', 'finish']);
function messagePart({ data }) {
    const part = stream_parts_fieldsOf((0,json/* jsonOf */.o)(data));
    return typeof part['type'] === 'string' ? part : null;
}
/** Codes of the data stream, as the parts that took their place. */
function dataPart({ event, data }) {
    const value = (0,json/* jsonOf */.o)(data);
    if (value === undefined)
        return null;
    if (event === '0')
        return { type: 'text-delta', delta: value };
    if (event === '2')
        return { type: 'data', data: value };
    if (event === '3')
        return { type: 'error', errorText: value };
    if (event === '8')
        return { type: 'message-metadata', messageMetadata: { annotations: value } };
    if (event === '9')
        return { ...stream_parts_fieldsOf(value), type: 'tool-call' };
    if (event === 'a')
        return { ...stream_parts_fieldsOf(value), type: 'tool-result' };
    if (event === 'd')
        return { type: 'finish', messageMetadata: stream_parts_fieldsOf(value) };
    if (event === 'h')
        return { type: 'source', source: value };
    return null;
}
function take(state, part, frame) {
    Object.assign(state.metadata, stream_parts_fieldsOf(part['messageMetadata']));
    switch (part.type) {
        case 'text-delta': {
            const delta = typeof part['delta'] === 'string' ? part['delta'] : '';
            state.text += delta;
            if (delta !== '')
                state.first ??= frame;
            addText(state.parts, delta);
            break;
        }
        case 'finish':
            state.ended = true;
            break;
        case 'error':
            state.error ??= String(part['errorText'] ?? 'error');
            break;
        case 'abort':
            state.error ??= 'it was aborted';
            break;
        default:
            if (KEPT.test(part.type))
                state.parts.push(part);
    }
}
const KEPT = /^(source|data|file|tool)/;
function addText(parts, delta) {
    const last = parts.at(-1);
    if (last?.type === 'text')
        last['text'] = `${last['text']}${delta}`;
    else
        parts.push({ type: 'text', text: delta });
}
const usageOf = ({ usage }) => (usage === undefined ? {} : { usage });
function stream_parts_fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./out/build/src/gold/stream.js




const DATA_STREAM = 'x-vercel-ai-data-stream';
const isStream = (headers) => /^\s*text\/event-stream\b/i.test(headers['content-type'] ?? '') || headers[DATA_STREAM] !== undefined;
/** @returns `textAt`: how many bytes had come when the first text was there; null where there is none. */
function readStream(bytes, headers) {
    const { frames, rest } = framesOf(bytes, headers[DATA_STREAM] === undefined ? 'events' : 'lines');
    const { body, first, ended, error } = gather(frames);
    if (error !== null)
        return { broken: `says that it failed: ${error.slice(0, 200)}` };
    if (frames.length === 0)
        return { broken: 'has no event' };
    if (rest)
        return { broken: 'ends within an event' };
    if (!ended)
        return { broken: 'ends before its last event: what came is not the whole answer' };
    return { body, textAt: first?.end ?? null };
}
function gather(frames) {
    return mergedChunks(frames) ?? partsOf(frames) ?? plain(frames);
}
/** Events of no known kind have no end that could be missed. */
function plain(frames) {
    const events = frames.map(frame => ({ frame, event: frame.event, data: (0,json/* jsonOf */.o)(frame.data) ?? frame.data }));
    const told = events.filter(({ data }) => data !== '[DONE]');
    const texts = told.map(({ frame, data }) => ({ frame, text: textOf(data) })).filter(({ text }) => text !== '');
    const failed = told.find(({ event }) => event === 'error');
    return {
        body: { text: texts.map(({ text }) => text).join(''), events: told.map(({ event, data }) => ({ event, data })) },
        first: texts[0]?.frame,
        ended: true,
        error: failed ? String(failed.frame.data) : null
    };
}
const TEXT_KEYS = ['text', 'token', 'content', 'delta', 'answer', 'response'];
/** A token by itself, or under a usual name. */
function textOf(data) {
    if (typeof data === 'string')
        return data;
    if (typeof data !== 'object' || data === null)
        return '';
    const found = TEXT_KEYS.map(key => data[key]).find(value => typeof value === 'string');
    return found ?? '';
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
