export const id = 9270;
export const ids = [9270];
export const modules = {

/***/ 73043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJoined: () => (/* binding */ readJoined)
/* harmony export */ });
/* harmony import */ var _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27879);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76468);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46925);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34969);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10570);






const MAX_LINE = 2 ** 20;
/** Rows of the second log that are held at once: some hundreds of bytes each. */
const MOST_ROWS = 2_000_000;
const LATER_MS = 30_000;
/** Reads the second log whole. One that can't be read is empty, and said: what can be read is judged. */
async function readJoined(options, { from, to }, signal) {
    const armOf = (0,_model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .armReader */ .SH)(options.arms);
    const keyOf = (id, arm) => (typeof arm === 'string' ? `${id}\n${armOf(arm)}` : id);
    const mapping = await (0,_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .compileMapping */ .k)(options.fields);
    const held = new Map();
    const counts = { rows: 0, broken: 0, matched: 0, alone: 0, leftOver: 0 };
    const take = async (text) => {
        const read = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(text);
        const isRow = typeof read === 'object' && read !== null && !Array.isArray(read);
        const mapped = isRow ? await mapping.map(read) : null;
        const id = mapped?.row['request_id'];
        if (mapped === null || typeof id !== 'string' || id === '') {
            counts.broken++;
            return;
        }
        counts.rows++;
        if (held.size < MOST_ROWS)
            held.set(keyOf(id, mapped.row['arm']), mapped);
        else
            counts.leftOver++;
    };
    const reader = {
        open() {
            let waiting = [];
            const keep = (bytes) => {
                // A byte order mark goes with the blanks.
                const text = bytes.toString('utf8').trim();
                if (text !== '')
                    waiting.push(text);
            };
            const cutter = (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .createLineCutter */ .MN)(MAX_LINE, {
                lines: bytes => (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .eachLine */ .IM)(bytes, keep),
                // A last line without an end may still be written: its request is alone until then.
                unended: () => true,
                tooLong: () => void counts.broken++
            });
            const drain = async () => {
                const lines = waiting;
                waiting = [];
                for (const line of lines)
                    await take(line);
            };
            return {
                push(chunk) {
                    cutter.push(chunk);
                    return drain();
                },
                finish() {
                    cutter.finish();
                    return drain();
                },
                newest: () => null
            };
        },
        // Nothing read is no fault here: the first log is judged by itself.
        isEmpty: () => false,
        finish: () => ({})
    };
    /** The second log may be written a little later, and may begin with the window. */
    const isMissed = (row) => {
        const ts = replyTime(row);
        return ts !== null && ts >= (from ?? Number.NEGATIVE_INFINITY) && ts < (to ?? Number.POSITIVE_INFINITY) - LATER_MS;
    };
    const { unread } = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(reader, options, null, signal);
    return {
        complete({ row, texts, faults }) {
            const id = row['request_id'];
            const found = typeof id === 'string' ? (held.get(keyOf(id, row['arm'])) ?? held.get(keyOf(id, undefined))) : undefined;
            // Only a reply is missed: a request that died in the service left no row there.
            if (found)
                counts.matched++;
            else if (isMissed(row))
                counts.alone++;
            if (!found)
                return { row, texts, faults };
            return { row: filled(row, found.row), texts: texts ?? found.texts, faults: [...faults, ...found.faults] };
        },
        counts: () => ({ ...counts, holds: options.unmatched === 'hold' }),
        unread
    };
}
/** When a request came that was answered; null where it was not. */
function replyTime({ status, ts }) {
    const isReply = typeof status === 'number' && status >= 200 && status <= 299;
    return isReply && (typeof ts === 'string' || typeof ts === 'number') ? (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readTime */ .aQ)(ts) : null;
}
/** What the first log does not say, out of the second. */
function filled(first, second) {
    const more = Object.entries(second).filter(([field, value]) => value != null && first[field] == null);
    return { ...first, ...Object.fromEntries(more) };
}


/***/ }),

/***/ 46925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ compileMapping)
/* harmony export */ });
/* harmony import */ var _manifest_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62203);

/** What a field is, where a log may write it as something else: a number as text, an id as a number. */
const KINDS = new Map([
    ...of('number', [
        ...['status', 'latency_ms', 'retrieve_ms', 'rerank_ms', 'reason_ms', 'coverage', 'cost_usd'],
        ...['delta_s_question_retrieved', 'delta_s_retrieved_anchor', 'delta_s_prod_shadow'],
        ...['ts', 'tool_calls', 'tool_failures', 'tool_retries']
    ]),
    ...of('name', ['request_id', 'arm', 'session_id', 'user_key', 'phase', 'req_hash']),
    ...of('flag', ['tool_loop', 'solved', 'mirrored'])
]);
function of(kind, fields) {
    return fields.map(field => [field, kind]);
}
/** Throws ExpressionError; a manifest's expressions are checked as it is loaded. */
async function compileMapping(fields) {
    const compiled = await Promise.all(Object.entries(fields).map(async ([field, text]) => [field, await (0,_manifest_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .W)(text)]));
    const names = new Map(compiled.flatMap(([field, { text }]) => {
        const plain = /^\/?([A-Za-z_]\w*)$/.exec(text)?.[1];
        return plain === undefined ? [] : [[field, plain]];
    }));
    const isAtOnce = compiled.every(([, { kind }]) => kind === 'pointer');
    return {
        map: row => (isAtOnce ? mapped(row, compiled, found) : mapLater(row, compiled)),
        nameOf: field => (Object.hasOwn(fields, field) ? (names.get(field) ?? '') : field)
    };
    function found(row, expression) {
        return expression.run(row);
    }
}
async function mapLater(row, compiled) {
    const all = new Map();
    for (const [, expression] of compiled)
        all.set(expression, await expression.run(row));
    return mapped(row, compiled, (_, expression) => all.get(expression));
}
function mapped(row, compiled, run) {
    const placed = { ...row };
    const faults = [];
    for (const [field, expression] of compiled) {
        const found = run(row, expression);
        if ('fault' in found)
            faults.push(`${field}: ${expression.text}: ${found.fault}`);
        placed[field] = 'value' in found ? found.value : undefined;
    }
    return { row: plainly(placed), texts: textsOf(placed), faults };
}
/** Numbers and flags that a log writes as texts, and ids that it writes as numbers. */
function plainly(row) {
    for (const [field, kind] of KINDS)
        if (field in row)
            row[field] = READ[kind](row[field]);
    return row;
}
const READ = {
    number: (value) => (isNumeric(value) ? Number(value) : value),
    name: (value) => (typeof value === 'number' ? String(value) : value),
    flag: (value) => FLAGS.get(value) ?? value
};
const FLAGS = new Map([
    ['true', true],
    [1, true],
    ['false', false],
    [0, false]
]);
function isNumeric(value) {
    return typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim());
}
/** The texts leave the row: they are kept nowhere. */
function textsOf(row) {
    const { question, passages } = row;
    delete row['question'];
    delete row['passages'];
    const list = (Array.isArray(passages) ? passages : [passages]).filter(text => typeof text === 'string' && text.trim() !== '');
    return typeof question === 'string' && question.trim() !== '' && list.length > 0
        ? { question, passages: list }
        : null;
}


/***/ }),

/***/ 26284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ newMemory)
/* harmony export */ });
function newMemory(data = {}) {
    const of = (name, make) => {
        data[name] ??= make();
        return data[name];
    };
    return { of, part: name => newMemory(of(name, () => ({}))) };
}


/***/ }),

/***/ 10570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ NUMBER_FIELDS),
/* harmony export */   HD: () => (/* binding */ isPins),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   rJ: () => (/* binding */ LAMBDA_TEXTS),
/* harmony export */   ri: () => (/* binding */ timeOfRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** λ of one step as a log may spell it; both spellings mean the same. */
const LAMBDA_TEXTS = ['→', '←', '<>', '×', '->', '<-', 'x'];
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).nullish();
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).nullish();
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullish();
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish();
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish();
const lambda = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(LAMBDA_TEXTS).nullish();
/** 1 − cos may leave [0, 1] on the way; what is read is clamped. */
const deltaS = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(-1).max(2).nullish();
/**
 * One request of the log, one line (docs/runbook.md §9). Unknown fields are left alone; a field that is null, and a
 * text field that is empty, is as good as absent.
 */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ts: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])
        .refine(value => readTime(value) !== null, 'expected a time such as 2026-11-20T09:30:00Z, or seconds since 1970')
        .describe('When the request came: RFC 3339 with an offset, or seconds, ms, µs or ns since 1970.'),
    request_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('Unique; a second row of the same id is left out and counted.'),
    arm: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('baseline or canary; rows of any other arm are kept out and counted.'),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(599).describe('HTTP status; 0 is a transport failure.'),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Wall time as the caller saw it.'),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullish(),
    session_id: text.describe('Requests of one conversation.'),
    user_key: text.describe('The sampling key, stable across sessions. Hash it before it is logged.'),
    phase: text.describe('Phase of the rollout.'),
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
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).nullish(),
    pins: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish().describe('What the arm runs with.'),
    req_hash: text.describe("Joins a mirrored request to production's."),
    mirrored: flag.describe('On a canary row: users did not see it. On a baseline row: it was copied to the canary.'),
    answer: text.describe('Kept only where delta_s_prod_shadow is absent.')
})
    .refine(row => (row.tool_failures ?? 0) <= (row.tool_calls ?? Number.POSITIVE_INFINITY), {
    path: ['tool_failures'],
    message: 'expected at most tool_calls'
});
const DURATION = { low: 0, high: Number.MAX_VALUE, whole: false };
const COUNT = { low: 0, high: Number.MAX_SAFE_INTEGER, whole: true };
const DELTA_S = { low: -1, high: 2, whole: false };
/** The schema's bounds once more, for those who check millions of rows. */
const BOUNDS = {
    status: { low: 0, high: 599, whole: true },
    latency_ms: DURATION,
    retrieve_ms: DURATION,
    rerank_ms: DURATION,
    reason_ms: DURATION,
    delta_s_question_retrieved: DELTA_S,
    delta_s_retrieved_anchor: DELTA_S,
    delta_s_prod_shadow: DELTA_S,
    coverage: { low: 0, high: 1, whole: false },
    tool_calls: COUNT,
    tool_failures: COUNT,
    tool_retries: COUNT,
    cost_usd: DURATION
};
const NUMBER_FIELDS = Object.keys(BOUNDS);
const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);
/** RFC 3339, and what loggers make of it: a comma for the point, an offset without its colon or after a space. */
const WITH_OFFSET = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))? ?(?:([Zz]|UTC|GMT)|([+-]\d\d):?(\d\d))$/;
const NUMBER_AS_TEXT = /^\d{9,19}(?:\.\d{1,9})?$/;
/**
 * Milliseconds since 1970, or null for what is no time of this century. A number is in seconds, milliseconds,
 * microseconds or nanoseconds: of one moment each is a thousand times the one before.
 */
function readTime(value) {
    const ms = typeof value === 'number' ? fromNumber(value) : fromText(value);
    return isTime(ms) ? ms : null;
}
/** Whether it is one of this century. */
function isTime(ms) {
    return ms >= EARLIEST && ms < LATEST;
}
function fromNumber(value) {
    if (value < 1e11)
        return value * 1000;
    if (value < 1e14)
        return value;
    return value < 1e17 ? value / 1e3 : value / 1e6;
}
function fromText(value) {
    return NUMBER_AS_TEXT.test(value) ? fromNumber(Number(value)) : fromAnyOffset(value);
}
function fromAnyOffset(value) {
    const [whole, day, time, fraction = '0', utc, hours, minutes] = WITH_OFFSET.exec(value) ?? [];
    return whole === undefined ? Number.NaN : Date.parse(`${day}T${time}.${fraction}${utc ? 'Z' : `${hours}:${minutes}`}`);
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
        row['status'] != null &&
        row['latency_ms'] != null &&
        isMeasured(row) &&
        isDescribed(row));
}
function isMeasured(row) {
    const { tool_calls: calls, tool_failures: failures } = row;
    return (NUMBER_FIELDS.every(field => row[field] == null || isWithin(row[field], BOUNDS[field])) &&
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
        (row['pins'] == null || isPins(row['pins'])));
}
function isVersion(value) {
    return value == null || typeof value === 'string' || Number.isFinite(value);
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}
function isWithin(value, { low, high, whole }) {
    return typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value));
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
    if (typeof value !== 'object' || Array.isArray(value))
        return false;
    for (const key in value)
        if (typeof value[key] !== 'string')
            return false;
    return true;
}


/***/ })

};
