export const id = 3043;
export const ids = [3043];
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
    const armOf = (0,_model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .armReader */ .S)(options.arms);
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
                const text = bytes
                    .toString('utf8')
                    .replace(/^\uFEFF/, '')
                    .trim();
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


/***/ })

};
