export const id = 6460;
export const ids = [6460,9700];
export const modules = {

/***/ 96460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonlSource: () => (/* binding */ jsonlSource)
});

// EXTERNAL MODULE: ./out/build/src/model/arm-names.js
var arm_names = __webpack_require__(27879);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var model_json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/window/collect.js + 10 modules
var collect = __webpack_require__(18987);
// EXTERNAL MODULE: ./out/build/src/model/nearest.js
var nearest = __webpack_require__(55722);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./out/build/src/window/record.js

/** λ of one step as a log may spell it; both spellings mean the same. */
const LAMBDA_TEXTS = ['→', '←', '<>', '×', '->', '<-', 'x'];
const count = schemas/* int */.Whr().min(0).nullish();
const milliseconds = schemas/* number */.aig().min(0).nullish();
const share = schemas/* number */.aig().min(0).max(1).nullish();
const record_text = schemas/* string */.YjP().nullish();
const flag = schemas/* boolean */.zMY().nullish();
const lambda = schemas/* enum */.k5n(LAMBDA_TEXTS).nullish();
/** 1 − cos may leave [0, 1] on the way; what is read is clamped. */
const deltaS = schemas/* number */.aig().min(-1).max(2).nullish();
/**
 * One request of the log, one line (docs/runbook.md §9). Unknown fields are left alone; a field that is null, and a
 * text field that is empty, is as good as absent.
 */
const requestSchema = schemas/* looseObject */._H3({
    ts: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])
        .refine(value => readTime(value) !== null, 'expected a time such as 2026-11-20T09:30:00Z, or seconds since 1970')
        .describe('When the request came: RFC 3339 with an offset, or seconds or milliseconds since 1970.'),
    request_id: schemas/* string */.YjP().min(1).describe('Unique; a second row of the same id is left out and counted.'),
    arm: schemas/* string */.YjP().min(1).describe('baseline or canary; rows of any other arm are kept out and counted.'),
    status: schemas/* int */.Whr().min(0).max(599).describe('HTTP status; 0 is a transport failure.'),
    latency_ms: schemas/* number */.aig().min(0).describe('Wall time as the caller saw it.'),
    schema_version: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
    session_id: record_text.describe('Requests of one conversation.'),
    user_key: record_text.describe('The sampling key, stable across sessions. Hash it before it is logged.'),
    phase: record_text.describe('Phase of the rollout.'),
    retrieve_ms: milliseconds,
    rerank_ms: milliseconds,
    reason_ms: milliseconds,
    delta_s_question_retrieved: deltaS.describe('ΔS(question, retrieved), clamped to [0, 1].'),
    delta_s_retrieved_anchor: deltaS.describe('ΔS(retrieved, anchor).'),
    delta_s_prod_shadow: deltaS.describe("ΔS between production's answer and the shadow's."),
    lambda_retrieve: lambda.describe('λ at the retrieve step.'),
    lambda_reason: lambda.describe('λ at the reason step; another than at the retrieve step is a flip.'),
    coverage: share,
    tool_calls: count,
    tool_failures: count.describe('Calls that failed after their retries; at most tool_calls.'),
    tool_retries: count,
    tool_loop: flag.describe('The same call three times running, or more than 25 calls.'),
    solved: flag,
    cost_usd: schemas/* number */.aig().min(0).nullish(),
    pins: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish().describe('What the arm runs with.'),
    req_hash: record_text.describe("Joins a mirrored request to production's."),
    mirrored: flag.describe('On a canary row: users did not see it. On a baseline row: it was copied to the canary.'),
    answer: record_text.describe('Kept only where delta_s_prod_shadow is absent.')
})
    .refine(row => (row.tool_failures ?? 0) <= (row.tool_calls ?? Number.POSITIVE_INFINITY), {
    path: ['tool_failures'],
    message: 'expected at most tool_calls'
});
const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);
const RFC3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;
/** Milliseconds since 1970, or null for what is no time of this century. Numbers below 1e11 are seconds. */
function readTime(value) {
    const ms = typeof value === 'number' ? (value < 1e11 ? value * 1000 : value) : fromText(value);
    return ms >= EARLIEST && ms < LATEST ? ms : null;
}
function fromText(value) {
    return fromPlainUtc(value) ?? fromAnyOffset(value);
}
/** `2026-11-20T09:30:00.123Z`, the form of nearly every log, read digit by digit; null for all that is less plain. */
function fromPlainUtc(value) {
    const { length } = value;
    if ((length !== 20 && length !== 24) || value.charCodeAt(length - 1) !== 90 || value.charCodeAt(10) !== 84)
        return null;
    const [month, day] = [twoDigits(value, 5), twoDigits(value, 8)];
    const [hour, minute, second] = [twoDigits(value, 11), twoDigits(value, 14), twoDigits(value, 17)];
    const fraction = length === 24 ? 10 * twoDigits(value, 20) + digit(value, 22) : 0;
    const year = 100 * twoDigits(value, 0) + twoDigits(value, 2);
    const plain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour <= 23 && minute <= 59 && second <= 59;
    const punctuated = value.charCodeAt(4) === 45 &&
        value.charCodeAt(7) === 45 &&
        value.charCodeAt(13) === 58 &&
        value.charCodeAt(16) === 58 &&
        (length === 20 || value.charCodeAt(19) === 46);
    return plain && punctuated ? Date.UTC(year, month - 1, day, hour, minute, second, fraction) || null : null;
}
function twoDigits(text, at) {
    return 10 * digit(text, at) + digit(text, at + 1);
}
function digit(text, at) {
    const code = text.charCodeAt(at) - 48;
    return code >= 0 && code <= 9 ? code : Number.NaN;
}
function fromAnyOffset(value) {
    return RFC3339.test(value) ? Date.parse(value.toUpperCase().replace(' ', 'T')) : Number.NaN;
}
/**
 * The time of a row that the schema accepts, in milliseconds since 1970; null for any other value. Decided some twenty
 * times faster than by the schema: a window has millions of rows. That both always agree is a property the tests check.
 */
function timeOfRow(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return null;
    const row = value;
    const { ts } = row;
    const time = typeof ts === 'string' || typeof ts === 'number' ? readTime(ts) : null;
    return time !== null && isSound(row) ? time : null;
}
function isSound(row) {
    return (isName(row['request_id']) &&
        isName(row['arm']) &&
        isInteger(row['status'], 599) &&
        isNumber(row['latency_ms'], 0, Number.MAX_VALUE) &&
        isMeasured(row) &&
        isCounted(row) &&
        isDescribed(row));
}
function isMeasured(row) {
    return (isDuration(row['retrieve_ms']) &&
        isDuration(row['rerank_ms']) &&
        isDuration(row['reason_ms']) &&
        isDeltaS(row['delta_s_question_retrieved']) &&
        isDeltaS(row['delta_s_retrieved_anchor']) &&
        isDeltaS(row['delta_s_prod_shadow']) &&
        (row['coverage'] == null || isNumber(row['coverage'], 0, 1)) &&
        isDuration(row['cost_usd']));
}
function isCounted(row) {
    const calls = row['tool_calls'];
    const failures = row['tool_failures'];
    return (isCount(calls) &&
        isCount(failures) &&
        isCount(row['tool_retries']) &&
        (calls == null || failures == null || failures <= calls) &&
        isVersion(row['schema_version']));
}
function isDescribed(row) {
    return (isText(row['session_id']) &&
        isText(row['user_key']) &&
        isText(row['phase']) &&
        isText(row['req_hash']) &&
        isText(row['answer']) &&
        isFlag(row['tool_loop']) &&
        isFlag(row['solved']) &&
        isFlag(row['mirrored']) &&
        isLambda(row['lambda_retrieve']) &&
        isLambda(row['lambda_reason']) &&
        isPins(row['pins']));
}
function isVersion(value) {
    return value == null || typeof value === 'string' || Number.isFinite(value);
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}
function isNumber(value, low, high) {
    return typeof value === 'number' && value >= low && value <= high;
}
function isInteger(value, high) {
    return Number.isSafeInteger(value) && value >= 0 && value <= high;
}
function isDuration(value) {
    return value == null || isNumber(value, 0, Number.MAX_VALUE);
}
function isDeltaS(value) {
    return value == null || isNumber(value, -1, 2);
}
function isCount(value) {
    return value == null || isInteger(value, Number.MAX_SAFE_INTEGER);
}
function isText(value) {
    return value == null || typeof value === 'string';
}
function isFlag(value) {
    return value == null || typeof value === 'boolean';
}
function isLambda(value) {
    return value == null || LAMBDA_TEXTS.includes(value);
}
function isPins(value) {
    if (value == null)
        return true;
    if (typeof value !== 'object' || Array.isArray(value))
        return false;
    for (const key in value)
        if (typeof value[key] !== 'string')
            return false;
    return true;
}

;// CONCATENATED MODULE: ./out/build/src/window/explain.js



/** What is wrong with a line of the request log, at the first place that is. */
function explainLine(file, line, text) {
    const json = (0,model_json/* parseJson */.q)(text);
    if ('fault' in json) {
        const { message, column } = json.fault;
        return { file, line, column, message: `no JSON: ${message}; expected one JSON object`, severity: 'error' };
    }
    const { value } = json;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return {
            file,
            line,
            column: 1,
            message: `found ${kindOf(value)}, expected one JSON object a line`,
            severity: 'error'
        };
    }
    const issues = requestSchema.safeParse(value).error?.issues ?? [];
    const named = issues.map(issue => ({ field: String(issue.path[0] ?? ''), issue }));
    const message = named.map(({ field, issue }) => explainField(field, issue.message, value)).join('; ');
    const places = named.map(({ field }) => text.indexOf(`"${field}"`)).filter(place => place >= 0);
    return { file, line, column: places.length > 0 ? Math.min(...places) + 1 : 1, message, severity: 'error' };
}
function explainField(field, expectation, row) {
    if (field in row)
        return `${field}: found ${show(row[field])}; ${expectation}`;
    const unknown = Object.keys(row).filter(key => !(key in requestSchema.shape));
    const meant = (0,nearest/* nearest */.p)(field, unknown);
    return `${field} is missing${meant === null ? '' : `; there is "${meant}"`}`;
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
function show(value) {
    return shorten(JSON.stringify(value));
}
function shorten(text) {
    return text.length <= 120 ? text : `${text.slice(0, 117)}...`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./out/build/src/window/inputs.js





const CHUNK = 2 ** 18;
/** So little at a time that even the densest gzip fills no memory. */
const GZIP_STEP = 2 ** 14;
/** The files and URLs of these paths, each once, and the paths that match nothing. */
async function findInputs(paths, cwd) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const inputs = [];
    const missing = [];
    for (const path of paths) {
        if (/^https?:\/\//i.test(path)) {
            inputs.push({ path, shown: path.replace(/[?#].*$/, ''), url: true });
            continue;
        }
        const options = { cwd, absolute: true, onlyFiles: true, expandDirectories: false };
        const files = await glob(path.replaceAll('\\', '/'), options);
        if (files.length === 0)
            missing.push({ path, why: `no file matches "${path}"; check window.source.path` });
        inputs.push(...files.sort().map(file => ({ path: file, shown: (0,external_node_path_.relative)(cwd, file) || file, url: false })));
    }
    const first = inputs.filter((input, i) => inputs.findIndex(other => other.path === input.path) === i);
    return { inputs: first, missing };
}
/** Opened as it is first read. A pipe or a device, which a link may lead to, would never end. */
async function* fileStream({ path, shown }) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        if (!(await file.stat()).isFile())
            throw new errors/* UnmeasurableError */.XW('not_measured', `${shown} is no regular file; expected a request log`);
        yield* file.createReadStream({ autoClose: false, highWaterMark: CHUNK });
    }
    finally {
        await file.close();
    }
}
/** When a file was last written, in ms since 1970; null where that is not known. */
async function lastWritten({ path, url }) {
    if (url)
        return null;
    return (0,promises_.stat)(path).then(found => (found.isFile() ? found.mtimeMs : null), () => null);
}
/** The stream itself, or what it holds where its first bytes are gzip's. */
async function inflated(stream) {
    const iterator = stream[Symbol.asyncIterator]();
    const first = await iterator.next();
    const all = (async function* () {
        try {
            for (let next = first; !next.done; next = await iterator.next())
                yield next.value;
        }
        finally {
            await iterator.return?.(); // closes the file or the connection where reading ends early
        }
    })();
    const isGzip = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
    return isGzip ? gunzip(all) : all;
}
/** Gives what was inflated before it throws: a stream of node's own would drop that. */
async function* gunzip(stream) {
    const out = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK });
    const ready = [];
    let fault = null;
    out.on('data', (chunk) => ready.push(chunk));
    out.on('error', error => {
        fault = error;
    });
    const settle = (begin) => new Promise(resolve => {
        out.once('close', resolve);
        begin(() => {
            out.off('close', resolve);
            resolve();
        });
    });
    try {
        for await (const chunk of stream) {
            for (let at = 0; at < chunk.length && fault === null; at += GZIP_STEP) {
                await settle(done => out.write(chunk.subarray(at, at + GZIP_STEP), done));
                yield* ready.splice(0);
            }
            if (fault !== null)
                break;
        }
        if (fault === null)
            await settle(done => out.once('end', done).end());
        yield* ready.splice(0);
        if (fault !== null)
            throw fault;
    }
    finally {
        out.destroy();
    }
}

// EXTERNAL MODULE: ./out/build/src/window/left-out.js
var left_out = __webpack_require__(58875);
;// CONCATENATED MODULE: ./out/build/src/window/lines.js
const LINE_FEED = 10;
/** Longer texts are made outside of the young heap, at several times the cost. */
const PIECE = 2 ** 16;
function createLineCutter(maxBytes, events) {
    let held = [];
    let heldBytes = 0;
    const hold = (part) => {
        heldBytes += part.length;
        if (heldBytes > maxBytes)
            held = [];
        else if (part.length > 0)
            held.push(part);
    };
    const release = (event) => {
        if (heldBytes > maxBytes)
            events.tooLong();
        else
            events[event](Buffer.concat(held));
        held = [];
        heldBytes = 0;
    };
    /** `piece` is at most `maxBytes` long, so only a line that began before it can be too long. */
    const cut = (piece) => {
        const first = heldBytes > 0 ? piece.indexOf(LINE_FEED) + 1 : 0;
        const last = piece.lastIndexOf(LINE_FEED) + 1;
        if (first > 0) {
            hold(piece.subarray(0, first));
            release('lines');
        }
        if (last > first)
            events.lines(piece.subarray(first, last));
        hold(piece.subarray(last));
    };
    return {
        push(chunk) {
            const step = Math.min(PIECE, maxBytes);
            for (let start = 0; start < chunk.length; start += step)
                cut(chunk.subarray(start, start + step));
        },
        finish() {
            if (heldBytes > 0)
                release('unended');
        }
    };
}

// EXTERNAL MODULE: ./out/build/src/window/patience.js
var window_patience = __webpack_require__(9700);
;// CONCATENATED MODULE: ./out/build/src/window/salvage.js


/** Reads a JSON object field by field, and a line that is none (a bare NaN, cut short) by what stands behind its keys. */
function salvage(text) {
    const json = (0,model_json/* jsonOf */.o)(text);
    const whole = typeof json === 'object' && json !== null && !Array.isArray(json) ? json : null;
    const get = (field) => whole !== null ? whole[field] : json === undefined ? behind(text, field) : undefined;
    const [ts, arm, mirrored] = [get('ts'), get('arm'), get('mirrored')];
    return {
        ts: typeof ts === 'string' || typeof ts === 'number' ? readTime(ts) : null,
        arm: nameOf(arm),
        status: statusOf(get('status')),
        requestId: nameOf(get('request_id')),
        userKey: nameOf(get('user_key')),
        mirrored: typeof mirrored === 'boolean' ? mirrored : null
    };
}
/** Keys within a text are escaped, so a bare one is the row's own. */
const PATTERNS = {
    ts: pattern('ts'),
    arm: pattern('arm'),
    status: pattern('status'),
    request_id: pattern('request_id'),
    user_key: pattern('user_key'),
    mirrored: pattern('mirrored')
};
/** A plain text, a number or a word that something follows: what is cut short may have gone on. */
function pattern(field) {
    return new RegExp(`"${field}" {0,8}: {0,8}("[^"\\\\]{0,400}"|-?[0-9.]{1,30}|true|false)(?=[ ,}"\\r\\n]|$)`);
}
function behind(text, field) {
    const found = PATTERNS[field].exec(text);
    const ended = found !== null && (found[1].startsWith('"') || found.index + found[0].length < text.length);
    return ended ? (0,model_json/* jsonOf */.o)(found[1]) : undefined;
}
function statusOf(value) {
    const status = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value;
    return Number.isInteger(status) && status >= 0 && status <= 599 ? status : null;
}
function nameOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}

;// CONCATENATED MODULE: ./out/build/src/window/scan.js


const FIELDS = Object.keys(requestSchema.shape);
const AT = Object.fromEntries(FIELDS.map((field, i) => [field, i]));
const SKIPPED = -1;
/** More digits than a number holds exactly are left to the language. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);
const [QUOTE, BACKSLASH, COMMA, COLON, OPEN, CLOSE] = [34, 92, 44, 58, 123, 125];
const [SPACE, scan_LINE_FEED, RETURN, PLUS, MINUS, POINT, ZERO] = [32, 10, 13, 43, 45, 46, 48];
/** What a value is that can't be read here. */
const NOT_PLAIN = Symbol('not plain');
/** `extra`: fields beside those of the log that a row must carry. */
function createScanner(extra = []) {
    const more = extra.filter(field => !FIELDS.includes(field));
    const places = new Map([...FIELDS, ...more].map((field, i) => [field, i]));
    const values = new Array(places.size).fill(undefined);
    const members = [];
    const pins = createPinsReader();
    let bytes = Buffer.alloc(0);
    let text = '';
    let at = 0;
    const scan = () => {
        values.fill(undefined);
        if (bytes[at] !== OPEN)
            return false;
        at++;
        for (let i = 0;; i++) {
            skipSpaces();
            const member = members[i];
            const place = member !== undefined && isAt(member.key) ? member.place : findMember(i);
            if (place === null)
                return false;
            at += members[i].key.length;
            skipSpaces();
            if (bytes[at++] !== COLON)
                return false;
            skipSpaces();
            const value = readValue(place);
            if (value === NOT_PLAIN)
                return false;
            if (place !== SKIPPED)
                values[place] = value;
            skipSpaces();
            const after = bytes[at++];
            if (after === CLOSE)
                break;
            if (after !== COMMA)
                return false;
        }
        while (bytes[at] === SPACE || bytes[at] === RETURN)
            at++;
        return at === bytes.length || bytes[at] === scan_LINE_FEED;
    };
    const skipSpaces = () => {
        while (bytes[at] === SPACE)
            at++;
    };
    const isAt = (key) => {
        for (let i = 0; i < key.length; i++)
            if (bytes[at + i] !== key[i])
                return false;
        return true;
    };
    /** Another key than the row before had here; null where it is none. */
    const findMember = (i) => {
        if (bytes[at] !== QUOTE)
            return null;
        const end = endOfString(at + 1);
        if (end < 0)
            return null;
        const place = places.get(bytes.toString('utf8', at + 1, end)) ?? SKIPPED;
        members[i] = { key: Uint8Array.from(bytes.subarray(at, end + 1)), place };
        return place;
    };
    const endOfString = (from) => {
        for (let i = from; i < bytes.length; i++) {
            const byte = bytes[i];
            if (byte === QUOTE)
                return i;
            if (byte === BACKSLASH || byte < SPACE)
                return -1;
        }
        return -1;
    };
    const readValue = (place) => {
        const first = bytes[at];
        if (first === QUOTE)
            return readText(place);
        if (first === MINUS || (first >= ZERO && first <= ZERO + 9))
            return readNumber();
        if (first === OPEN && place === AT.pins) {
            const read = pins.read(bytes, at);
            if (read === null)
                return NOT_PLAIN;
            at += read.length;
            return read.pins;
        }
        return readWord(first);
    };
    const readText = (place) => {
        const start = at + 1;
        let high = 0;
        let i = start;
        for (; i < bytes.length; i++) {
            const byte = bytes[i];
            if (byte === QUOTE)
                break;
            if (byte === BACKSLASH || byte < SPACE)
                return NOT_PLAIN;
            high |= byte;
        }
        if (i === bytes.length || place === AT.answer)
            return NOT_PLAIN;
        at = i + 1;
        if (place === SKIPPED)
            return undefined;
        // A part of the text keeps the whole of it in memory, so what may be kept for long is made anew.
        return high < 128 && place < FIELDS.length ? text.slice(start, i) : bytes.toString('utf8', start, i);
    };
    const readNumber = () => {
        const start = at;
        const negative = bytes[at] === MINUS;
        if (negative)
            at++;
        const whole = at;
        let digits = readDigits(0);
        const wholeDigits = at - whole;
        if (wholeDigits === 0 || (wholeDigits > 1 && bytes[whole] === ZERO))
            return NOT_PLAIN;
        let fraction = 0;
        if (bytes[at] === POINT) {
            const point = at++;
            digits = readDigits(digits);
            fraction = at - point - 1;
            if (fraction === 0)
                return NOT_PLAIN;
        }
        if (bytes[at] === 69 || bytes[at] === 101)
            return readExponent(start);
        if (wholeDigits + fraction > EXACT_DIGITS)
            return Number(text.slice(start, at));
        // Both are exact, so their quotient is the nearest number (Clinger 1990).
        const value = fraction === 0 ? digits : digits / POWERS[fraction];
        return negative ? -value : value;
    };
    const readExponent = (start) => {
        at++;
        if (bytes[at] === PLUS || bytes[at] === MINUS)
            at++;
        const exponent = at;
        readDigits(0);
        return at > exponent ? Number(text.slice(start, at)) : NOT_PLAIN;
    };
    const readDigits = (before) => {
        let digits = before;
        for (;; at++) {
            const digit = bytes[at] - ZERO;
            if (!(digit >= 0 && digit <= 9))
                return digits;
            digits = 10 * digits + digit;
        }
    };
    const readWord = (first) => {
        const [word, value] = first === 116 ? TRUE : first === 102 ? FALSE : NULL;
        if (!isAt(word))
            return NOT_PLAIN;
        at += word.length;
        return value;
    };
    return {
        scan(block, decoded, start) {
            bytes = block;
            text = decoded;
            at = start;
            return scan() ? at : -1;
        },
        row() {
            const row = rowOf(values);
            for (let i = 0; i < more.length; i++)
                row[more[i]] = values[FIELDS.length + i];
            return row;
        }
    };
}
const word = (text, value) => [Uint8Array.from(Buffer.from(text)), value];
const [TRUE, FALSE, NULL] = [word('true', true), word('false', false), word('null', null)];
/** Every row has the same shape, which makes its fields cheap to read. */
function rowOf(v) {
    return {
        ts: v[AT.ts],
        request_id: v[AT.request_id],
        arm: v[AT.arm],
        status: v[AT.status],
        latency_ms: v[AT.latency_ms],
        schema_version: v[AT.schema_version],
        session_id: v[AT.session_id],
        user_key: v[AT.user_key],
        phase: v[AT.phase],
        retrieve_ms: v[AT.retrieve_ms],
        rerank_ms: v[AT.rerank_ms],
        reason_ms: v[AT.reason_ms],
        delta_s_question_retrieved: v[AT.delta_s_question_retrieved],
        delta_s_retrieved_anchor: v[AT.delta_s_retrieved_anchor],
        delta_s_prod_shadow: v[AT.delta_s_prod_shadow],
        lambda_retrieve: v[AT.lambda_retrieve],
        lambda_reason: v[AT.lambda_reason],
        coverage: v[AT.coverage],
        tool_calls: v[AT.tool_calls],
        tool_failures: v[AT.tool_failures],
        tool_retries: v[AT.tool_retries],
        tool_loop: v[AT.tool_loop],
        solved: v[AT.solved],
        cost_usd: v[AT.cost_usd],
        pins: v[AT.pins],
        req_hash: v[AT.req_hash],
        mirrored: v[AT.mirrored],
        answer: v[AT.answer]
    };
}
/** Pins come in few variants, so their bytes are compared with those seen before. */
function createPinsReader() {
    const known = [];
    const MOST = 4;
    const learn = (bytes, at) => {
        const end = bytes.indexOf(CLOSE, at) + 1;
        // A line ends at its line feed, which JSON.parse would take for a space.
        if (known.length >= MOST || end === 0 || bytes.subarray(at, end).includes(scan_LINE_FEED))
            return null;
        const pins = (0,model_json/* jsonOf */.o)(bytes.toString('utf8', at, end));
        if (pins === undefined)
            return null;
        const made = { bytes: Uint8Array.from(bytes.subarray(at, end)), pins };
        known.push(made);
        return made;
    };
    return {
        read(bytes, at) {
            for (const each of known) {
                let i = 0;
                while (i < each.bytes.length && bytes[at + i] === each.bytes[i])
                    i++;
                if (i === each.bytes.length)
                    return { pins: each.pins, length: i };
            }
            const made = learn(bytes, at);
            return made && { pins: made.pins, length: made.bytes.length };
        }
    };
}

// EXTERNAL MODULE: ./out/build/src/window/distribution.js
var window_distribution = __webpack_require__(90441);
// EXTERNAL MODULE: ./out/build/src/window/histogram.js
var histogram = __webpack_require__(2313);
;// CONCATENATED MODULE: ./out/build/src/window/supply.js


function noLooks() {
    return { last: null, learned: 0 };
}
/** Fewer rows than this tell nothing of a clock. */
const FEWEST = 30;
const PER_HUNDRED = 0.99;
function countSupply({ from, to }, looks) {
    const start = from ?? Number.NEGATIVE_INFINITY;
    const end = to ?? Number.POSITIVE_INFINITY;
    const arm = () => ({
        newest: Number.NEGATIVE_INFINITY,
        furthest: Number.NEGATIVE_INFINITY,
        lateness: (0,histogram/* relativeHistogram */.N)(),
        behind: Number.POSITIVE_INFINITY,
        compared: 0,
        /** The oldest row that the look before could have seen and did not. */
        missed: Number.POSITIVE_INFINITY
    });
    const arms = { baseline: arm(), canary: arm() };
    let first = Number.POSITIVE_INFINITY;
    return {
        open() {
            const newest = { baseline: Number.NEGATIVE_INFINITY, canary: Number.NEGATIVE_INFINITY };
            return {
                add(name, ts) {
                    const own = arms[name];
                    if (ts < first)
                        first = ts;
                    if (ts > own.furthest)
                        own.furthest = ts;
                    const before = newest[name === 'canary' ? 'baseline' : 'canary'];
                    if (before > start) {
                        own.compared++;
                        if (before - ts < own.behind)
                            own.behind = before - ts;
                    }
                    if (ts >= start && ts < end) {
                        own.lateness.add(Math.max(0, Math.max(before, newest[name]) - ts));
                        if (looks.last !== null && ts > looks.last.newest[name] && ts < own.missed)
                            own.missed = ts;
                    }
                    if (ts < end) {
                        if (ts > own.newest)
                            own.newest = ts;
                    }
                    if (ts > newest[name])
                        newest[name] = ts;
                }
            };
        },
        finish() {
            if (to !== null)
                remember(to);
            const { baseline, canary } = arms;
            const both = (of) => ({ baseline: of(baseline), canary: of(canary) });
            return {
                live: to !== null,
                firstSeen: Number.isFinite(first) ? first : null,
                lastSeen: both(({ newest }) => (Number.isFinite(newest) ? newest : null)),
                lateness: both(({ lateness }) => {
                    const distribution = lateness.distribution();
                    const { n } = distribution;
                    return n === 0 ? 0 : (0,window_distribution/* orderStatistic */.v)(distribution, Math.ceil(PER_HUNDRED * n)).high;
                }),
                learned: looks.learned,
                behind: both(({ behind, compared }) => (compared >= FEWEST ? Math.max(0, behind) : 0)),
                ahead: both(({ furthest }) => (furthest >= end ? furthest - end : 0))
            };
        }
    };
    /** A row that came before the last look and was not there yet came that much late. */
    function remember(now) {
        const newest = { baseline: arms.baseline.newest, canary: arms.canary.newest };
        for (const { missed } of [arms.baseline, arms.canary]) {
            if (looks.last !== null && missed < looks.last.at) {
                looks.learned = Math.max(looks.learned, looks.last.at - missed);
            }
        }
        if (looks.last === null || now >= looks.last.at)
            looks.last = { at: now, newest };
    }
}

;// CONCATENATED MODULE: ./out/build/src/window/jsonl.js













const MAX_LINE = 2 ** 20;
const MOST_PROBLEMS = 20;
/**
 * Request logs as JSON lines, in any number of files, in any order: one pass in constant memory. What can't be read is
 * named, and does not keep the rest from being judged; where nothing can be read, it throws.
 */
function jsonlSource(options) {
    const looks = noLooks();
    return {
        async read(query, signal) {
            const reader = createReader(query, options.arms ?? {}, looks);
            const { inputs, missing } = await findInputs(options.paths, options.cwd);
            const faults = missing.map(({ path, why }) => ({ file: path, why, before: false, reason: 'not_measured' }));
            for (const input of inputs) {
                const fault = await readInto(reader, input, options, query, signal);
                if (fault)
                    faults.push(fault);
            }
            const first = faults.find(({ before }) => !before);
            if (first && reader.isEmpty())
                throw new errors/* UnmeasurableError */.XW(first.reason, first.why);
            return { ...reader.finish(), unread: faults.map(({ file, why, before }) => ({ file, why, before })) };
        }
    };
}
/** Reads one input to its end, or as far as it goes: then the fault. */
async function readInto(reader, input, { openUrl, patience = window_patience/* PATIENCE */.a }, { from }, signal) {
    const lines = reader.open(input.shown);
    const ended = new AbortController();
    const both = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
    try {
        const stream = input.url ? await openUrl(input.path, both) : fileStream(input);
        const terms = input.url ? patience : { ...patience, totalMs: Number.POSITIVE_INFINITY };
        for await (const chunk of await inflated((0,window_patience/* waitedFor */.J)(stream, terms, () => ended.abort()))) {
            signal?.throwIfAborted();
            lines.push(chunk);
        }
        lines.finish();
        return null;
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        lines.finish();
        const written = await lastWritten(input);
        const last = lines.newest();
        const before = from !== null && ((written !== null && written < from) || (last !== null && last < from));
        return { file: input.shown, why: whyUnread(input, error), before, reason: reasonOf(input) };
    }
}
function whyUnread({ shown }, error) {
    if (error instanceof errors/* UnmeasurableError */.XW)
        return error.message;
    const { code, message } = error;
    const what = code?.startsWith('Z_') ? 'the gzip stream is damaged or not complete' : message;
    return `${shown} could not be read: ${what}`;
}
function reasonOf({ url }) {
    return url ? 'service_unreachable' : 'not_measured';
}
function createReader(query, names, looks) {
    const collector = (0,collect/* createCollector */.YD)(query);
    const scanner = createScanner((0,collect/* mixFields */.KM)(query));
    const supply = countSupply(query, looks);
    const armOf = (0,arm_names/* armReader */.S)(names);
    const counts = { read: 0, broken: 0, torn: 0 };
    const leftOut = (0,left_out/* nothingLeftOut */.XN)();
    const problems = [];
    const end = query.to ?? Number.POSITIVE_INFINITY;
    const isWithin = (ts) => ts >= (query.from ?? Number.NEGATIVE_INFINITY) && ts < end;
    let opened = 0;
    const open = (file) => {
        const stream = opened++;
        const arrivals = supply.open();
        let newest = Number.NEGATIVE_INFINITY;
        let line = 0;
        const take = (read) => {
            const ts = timeOfRow(read);
            if (ts === null)
                return false;
            const row = read;
            if (!isArm(row.arm))
                row.arm = armOf(row.arm);
            if (row.arm === 'other')
                return true;
            if (isArm(row.arm)) {
                arrivals.add(row.arm, ts);
                if (ts >= end + collect/* SKEW_MS */.eK)
                    leftOut[row.arm].clock++;
            }
            collector.add(row, ts, ts < newest - collect/* SKEW_MS */.eK, stream);
            if (ts > newest)
                newest = ts;
            return true;
        };
        /** A line that can't be read whole: what it still says is kept. It has the time of the row before it, or its own. */
        const leave = (text) => {
            const told = salvage(text);
            const ts = told.ts ?? (Number.isFinite(newest) ? newest : null);
            if (ts !== null && !isWithin(ts))
                return;
            const arm = told.arm === null ? null : armOf(told.arm);
            if (arm === 'other')
                return;
            const known = arm !== null && isArm(arm) ? arm : null;
            if (known === 'canary' && told.mirrored !== null && told.mirrored !== (query.canary === 'mirrored'))
                return;
            (0,left_out/* leaveOut */.ov)(leftOut, known, ts === null ? { status: null } : told);
            if (known !== null && ts !== null && told.status !== null)
                collector.addStatus(known, told.status, ts, told);
        };
        const broken = (problem) => {
            counts.broken++;
            if (problems.length < MOST_PROBLEMS)
                problems.push(problem());
        };
        /** A line that is not plain, or not sound. */
        const takeText = (text, isTorn) => {
            if (text.trim() === '')
                return;
            counts.read++;
            const row = (0,model_json/* jsonOf */.o)(text);
            if (row === undefined && isTorn)
                counts.torn++;
            else if (!take(row)) {
                broken(() => explainLine(file, line, text));
                leave(text);
            }
        };
        const textOf = (bytes) => {
            const text = bytes.toString('utf8');
            return line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
        };
        const cutter = createLineCutter(MAX_LINE, {
            lines(bytes) {
                const text = bytes.toString('latin1');
                for (let start = 0; start < bytes.length;) {
                    line++;
                    let end = scanner.scan(bytes, text, start);
                    if (end >= 0 && take(scanner.row()))
                        counts.read++;
                    else {
                        end = bytes.indexOf(LINE_FEED, start);
                        takeText(textOf(bytes.subarray(start, end)), false);
                    }
                    start = end + 1;
                }
            },
            unended(bytes) {
                line++;
                takeText(textOf(bytes), true);
            },
            tooLong() {
                line++;
                counts.read++;
                const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`;
                broken(() => ({ file, line, column: 1, message, severity: 'error' }));
                (0,left_out/* leaveOut */.ov)(leftOut, null, { status: null });
            }
        });
        return { ...cutter, newest: () => (Number.isFinite(newest) ? newest : null) };
    };
    return {
        open,
        isEmpty: () => counts.read === 0,
        finish: () => {
            const came = supply.finish();
            // Where both arms lie ahead alike it is this machine's clock that differs.
            if (Math.abs(came.ahead.canary - came.ahead.baseline) <= collect/* SKEW_MS */.eK) {
                for (const own of [leftOut.baseline, leftOut.canary])
                    own.clock = 0;
            }
            return { ...collector.finish({ ...counts, problems }), leftOut, supply: came };
        }
    };
}
function isArm(name) {
    return name === 'baseline' || name === 'canary';
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ waitedFor),
/* harmony export */   a: () => (/* binding */ PATIENCE),
/* harmony export */   patienceOf: () => (/* binding */ patienceOf)
/* harmony export */ });
/** A log that comes slower than 1 KiB a second over 30 s is none that ends. */
const PATIENCE = { idleMs: 30_000, leastBytes: 30 * 1024, totalMs: 600_000 };
const LEAST_TOTAL_MS = 60_000;
/** Who looks every so often waits for two looks, and a minute at least. */
function patienceOf(every) {
    return every === undefined ? PATIENCE : { ...PATIENCE, totalMs: Math.max(LEAST_TOTAL_MS, 2 * every) };
}
/** The stream as it comes, until it has been waited for long enough: then `giveUp` is called and it throws. */
async function* waitedFor(stream, { idleMs, leastBytes, totalMs }, giveUp) {
    const iterator = stream[Symbol.asyncIterator]();
    const end = performance.now() + totalMs;
    let checkAt = performance.now() + idleMs;
    let bytes = 0;
    try {
        for (;;) {
            const next = iterator.next();
            for (;;) {
                const came = await within(next, Math.min(checkAt, end));
                if (came !== TIME) {
                    if (came.done)
                        return;
                    bytes += came.value.length;
                    yield came.value;
                    if (bytes >= leastBytes) {
                        checkAt = performance.now() + idleMs;
                        bytes = 0;
                    }
                }
                const now = performance.now();
                if (now >= end)
                    throw tooSlow(`it has not ended after ${Math.round(totalMs / 1000)} s`);
                if (now >= checkAt)
                    throw tooSlow(`no more than ${bytes} bytes came in ${Math.round(idleMs / 1000)} s`);
                if (came !== TIME)
                    break;
            }
        }
    }
    finally {
        giveUp();
        // What hangs would hang here too.
        void iterator.return?.().then(undefined, () => undefined);
    }
}
const TIME = Symbol('time');
/** What the promise gives, or that it is time. `at` is of the clock of performance.now(). */
async function within(promise, at) {
    let timer;
    const time = new Promise(resolve => {
        timer = setTimeout(resolve, Math.max(0, at - performance.now()), TIME);
    });
    try {
        return await Promise.race([promise, time]);
    }
    finally {
        clearTimeout(timer);
    }
}
function tooSlow(what) {
    return new Error(`${what}, and it was given up`);
}


/***/ })

};
