export const id = 7028;
export const ids = [7028];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 76336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76996);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85480);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78341);
/* harmony import */ var _report_predicate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17272);
/* harmony import */ var _world_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83974);






/**
 * Writes the one result in its forms: result.json, report.md and report.html, which shows each question where a gold set
 * was asked, and of a gate predicate.json, which a job may sign. Resolves with the page's path.
 */
async function writeReports(world, { result, asked, looks }, out) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, out);
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.html');
    await (0,_world_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
    await (0,_world_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.md'), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.renderMarkdown)(result, { budgetBytes: _report_budget_js__WEBPACK_IMPORTED_MODULE_1__.STEP_SUMMARY_BYTES, folder: out }));
    await (0,_world_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)(page, (0,_report_html_js__WEBPACK_IMPORTED_MODULE_2__.renderHtml)(result, asked, looks, out));
    if (result.command === 'gate') {
        await (0,_world_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'predicate.json'), `${JSON.stringify((0,_report_predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .predicateOf */ .L)(result), null, 2)}\n`);
    }
    return page;
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** JSON that may be damaged: its value, or where and why it is none. */
const BYTE_ORDER_MARK = 0xfeff;
/** The value of a JSON text, undefined where it is none: no JSON text has that value. A byte order mark is passed over. */
function jsonOf(text) {
    try {
        return JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
    }
    catch {
        return undefined;
    }
}
/** The value of a JSON text, or what is wrong with it. */
function parseJson(text) {
    const value = jsonOf(text);
    return value === undefined ? { fault: locate(text, faultOf(text)) } : { value };
}
/** A text that ends too early is at fault where it ends: at its last character. */
function locate(text, { at, message }) {
    const place = Math.min(at, Math.max(0, text.length - 1));
    const lines = text.slice(0, place).split('\n');
    return { message, line: lines.length, column: lines.at(-1).length + 1 };
}
const MESSAGES = {
    name: 'expected double-quoted property name',
    'name or }': "expected property name or '}'",
    ':': "expected ':' after property name"
};
const CLOSES = { '{': '}', '[': ']' };
/**
 * Follows the grammar (RFC 8259) up to the first character that breaks it. The text of the engine's own errors tells
 * the place of some faults only, and differs from version to version.
 */
function faultOf(text) {
    const open = [];
    let next = 'value';
    let at = 0;
    for (;;) {
        while (isSpace(text[at]))
            at++;
        const character = text[at];
        const around = open.at(-1);
        if (character === undefined)
            return { at, message: 'unexpected end of JSON input' };
        if (around && character === CLOSES[around] && (next === ', or end' || next.endsWith(` ${character}`))) {
            open.pop();
            next = ', or end';
            at++;
        }
        else if (next === ', or end') {
            if (!around)
                return { at, message: `unexpected token ${shown(text, at)} after the end of the JSON value` };
            if (character !== ',')
                return { at, message: `expected ',' or '${CLOSES[around]}'` };
            next = around === '{' ? 'name' : 'value';
            at++;
        }
        else if (next === ':') {
            if (character !== ':')
                return { at, message: MESSAGES[next] };
            next = 'value';
            at++;
        }
        else if (MESSAGES[next] !== undefined && character !== '"') {
            return { at, message: MESSAGES[next] };
        }
        else if (character === '{' || character === '[') {
            open.push(character);
            next = character === '{' ? 'name or }' : 'value or ]';
            at++;
        }
        else {
            const end = endOfScalar(text, at);
            if (typeof end !== 'number')
                return end;
            next = next.startsWith('name') ? ':' : ', or end';
            at = end;
        }
    }
}
function isSpace(character) {
    return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
/** Where a string, a number or a word ends, or what is wrong with it. */
function endOfScalar(text, at) {
    const character = text[at];
    if (character === '"')
        return endOfString(text, at + 1);
    if (/[-\d]/.test(character))
        return endOfNumber(text, at);
    const word = ['true', 'false', 'null'].find(each => each[0] === character);
    if (word === undefined)
        return unexpected(text, at);
    const wrong = [...word].findIndex((letter, i) => text[at + i] !== letter);
    return wrong < 0 ? at + word.length : unexpected(text, at + wrong);
}
function endOfString(text, start) {
    for (let at = start; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            return at + 1;
        if (character < ' ')
            return { at, message: 'bad control character in string' };
        if (character !== '\\')
            continue;
        at++;
        const digits = text[at] === 'u' ? 4 : 0;
        if (at < text.length && !'"\\/bfnrtu'.includes(text[at]))
            return { at, message: 'bad escaped character' };
        for (let i = 0; i < digits; i++) {
            at++;
            if (at < text.length && !/[\da-f]/i.test(text[at]))
                return { at, message: 'bad Unicode escape' };
        }
    }
    return { at: text.length, message: 'unterminated string' };
}
function endOfNumber(text, start) {
    const digitsAt = (at) => {
        let end = at;
        while (/\d/.test(text[end] ?? ''))
            end++;
        return end;
    };
    let at = text[start] === '-' ? start + 1 : start;
    const whole = text[at] === '0' ? at + 1 : digitsAt(at);
    if (whole === at)
        return unexpected(text, at);
    at = whole;
    if (text[at] === '.') {
        const fraction = digitsAt(at + 1);
        if (fraction === at + 1)
            return unexpected(text, fraction);
        at = fraction;
    }
    if (!/[eE]/.test(text[at] ?? ''))
        return at;
    const first = /[-+]/.test(text[at + 1] ?? '') ? at + 2 : at + 1;
    const exponent = digitsAt(first);
    return exponent === first ? unexpected(text, first) : exponent;
}
function unexpected(text, at) {
    if (at >= text.length)
        return { at, message: 'unexpected end of JSON input' };
    return { at, message: `unexpected token ${shown(text, at)}` };
}
function shown(text, at) {
    return `'${String.fromCodePoint(text.codePointAt(at))}'`;
}


/***/ }),

/***/ 63095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tolerant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);

/**
 * The same schema for reading what another version may have written: fields that it does not know are left out, and a
 * text that it does not know is `unknown`, where that is one of the values. What this version writes stays strict.
 */
function tolerant(schema) {
    return opened(schema);
}
function opened(schema) {
    const { def } = schema._zod;
    switch (def.type) {
        case 'object': {
            const shape = Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, opened(value)]));
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, shape, catchall: undefined });
        }
        case 'array':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, element: opened(def.element) });
        case 'union':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, options: def.options.map(opened) });
        case 'nullable':
        case 'optional':
        case 'default':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, innerType: opened(def.innerType) });
        case 'enum':
            return Object.hasOwn(def.entries, 'unknown') ? orUnknown(Object.values(def.entries)) : schema;
        default:
            return schema;
    }
}
function orUnknown(known) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform(text => (known.includes(text) ? text : 'unknown'));
}


/***/ }),

/***/ 83373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksAmong),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   _8: () => (/* binding */ thinned),
/* harmony export */   uD: () => (/* binding */ requestsOf)
/* harmony export */ });
/* unused harmony export lookSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63095);



/** What a look at a phase's window found: one line of looks.jsonl, for the page alone. No verdict rests on it. */
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable();
const lookSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    /** Id of the rollout. */
    rollout: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    phase: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** Requests of the new version by then. */
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(80), zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([number, number, number]))
        .describe('By row: its value, and the ends of its range; null where there is none yet.')
});
const readable = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerant */ .a)(lookSchema);
/** The looks of a rollout among lines of a file; what is torn or broken is passed over. */
function looksAmong(lines, rollout) {
    return lines.flatMap(line => {
        if (!line.includes(rollout))
            return [];
        const parsed = readable.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(line));
        return parsed.success && parsed.data.rollout === rollout ? [parsed.data] : [];
    });
}
function lookOf(seen, gates) {
    const rows = gates
        .filter(({ value, verdict }) => value !== null && verdict !== 'not_measured')
        .map(({ row, value, ci }) => [row, [short(value), short(ci?.[0] ?? null), short(ci?.[1] ?? null)]]);
    return { schema_version: 1, ...seen, rows: Object.fromEntries(rows) };
}
function short(value) {
    return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(4));
}
/** Of too many lines so many as are wanted at most: the older half thinned to every second, again and again. */
function thinned(lines, most) {
    let kept = [...lines];
    while (kept.length > most) {
        const half = Math.ceil(kept.length / 2);
        kept = [...kept.slice(0, half).filter((_, at) => at % 2 === 0), ...kept.slice(half)];
    }
    return kept;
}
/** The requests of the new version that a result's window holds; 0 where it has none. */
function requestsOf(window) {
    const seen = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ canary: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }) }).safeParse(window);
    return seen.success ? seen.data.requests.canary : 0;
}


/***/ }),

/***/ 17272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ predicateOf),
/* harmony export */   T: () => (/* binding */ PREDICATE_TYPE)
/* harmony export */ });
const PREDICATE_TYPE = 'https://in-toto.org/attestation/test-result/v0.1';
/**
 * The predicate of an in-toto statement over a gate's result.json and rows.jsonl: the verdict, the rows of the gate table
 * by their ids, and the digests of what they were measured with. A row that was not decided is a warning.
 */
function predicateOf(result) {
    const rows = (...verdicts) => result.gates.filter(({ verdict }) => verdicts.includes(verdict)).map(({ row }) => row);
    const { manifest, gold, baseline, pins_baseline, pins_canary } = result.evaluated;
    const used = { manifest, gold, baseline, pins_baseline, pins_canary };
    return {
        result: WORDS[result.decision] ?? 'FAILED',
        configuration: Object.entries(used).flatMap(([name, digest]) => (digest === null ? [] : [resource(name, digest)])),
        ...(result.run && { url: result.run.url }),
        passedTests: rows('pass'),
        warnedTests: rows('inconclusive', 'waived'),
        failedTests: rows('fail')
    };
}
const WORDS = { pass: 'PASSED', warn: 'WARNED' };
function resource(name, digest) {
    return { name, digest: { sha256: digest.replace(/^sha256:/, '') } };
}


/***/ })

};
