export const id = 783;
export const ids = [783];
export const modules = {

/***/ 70744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 69641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ shard),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);


/** The kinds of flags. Of a flag that may be given once, the last one counts. */
/** Characters of a reason. It goes into the ledger, whose entries are bounded. */
const MAX_REASON = 1000;
function text(value, words) {
    return { value, many: false, input: null, ...words, read: given => given.at(-1) };
}
/** Text that is never absent. */
function textOr(fallback, value, words) {
    const meaning = `${words.meaning} (default ${fallback})`;
    return { value, many: false, input: null, ...words, meaning, read: given => given.at(-1) ?? fallback };
}
function files(words) {
    return { value: 'FILE...', many: true, input: null, ...words, read: given => given };
}
/** On where it is given. */
function onOff(words) {
    return { value: null, many: false, input: null, ...words, read: given => given.length > 0 };
}
/** Milliseconds. */
function duration(value, words) {
    return { value, many: false, input: null, ...words, read: given => durationOf(given.at(-1)) };
}
/** A person's words for the ledger. */
function reasonText(words) {
    return { value: 'TEXT', many: false, input: null, ...words, read: given => bounded(given.at(-1)) };
}
function shard(words) {
    return { value: 'I/N', many: false, input: null, ...words, read: given => shardOf(given.at(-1)) };
}
function durationOf(said) {
    if (said === undefined)
        return undefined;
    const length = /^\d+(\.\d+)?\s?(ms|s|m|h|d)$/.test(said) ? ms__WEBPACK_IMPORTED_MODULE_0__(said) : 0;
    if (length > 0)
        return length;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlagError */ .td(` ${said}: expected a duration such as 15s, 30m or 5h`);
}
function bounded(said) {
    if (said === undefined || said.length <= MAX_REASON)
        return said;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlagError */ .td(`: found ${said.length} characters, expected at most ${MAX_REASON}; link to the rest`);
}
function shardOf(said) {
    if (said === undefined)
        return undefined;
    const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(said) ?? [];
    if (count !== undefined && Number(index) <= Number(count))
        return { index: Number(index), count: Number(count) };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlagError */ .td(` ${said}: expected I/N, such as 1/4`);
}


/***/ }),

/***/ 30783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38713);
/* harmony import */ var _report_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41637);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35553);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69641);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36265);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82050);








const description = {
    summary: 'publish a result.json that another job made',
    flags: {
        out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .out */ .FD,
        results: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .files */ .aq)({
            meaning: 'a result.json on disk, instead of the artifact of the run that triggered this one',
            input: 'a result.json on disk, instead of the artifact of the run that triggered it'
        })
    },
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: [],
    changes: [],
    publishes: 'from everywhere',
    permissions: { actions: 'read' },
    toPublish: { 'pull-requests': 'write', checks: 'write' }
};
/**
 * Publishes a result that an unprivileged job made. Nothing in it is believed: it is parsed, bounded and escaped, and
 * where it is posted comes from the event alone. The exit code says whether it could be published, not what it found.
 */
async function report(world, options) {
    const file = options.results[0];
    const text = file ? await fromFile(world, file) : await fromRun(world);
    const result = (0,_report_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseResult */ .F)(text, file ?? _outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .RESULT_ARTIFACT */ .T, 'untrusted_source');
    refuseOtherCommit(world, result);
    return { result, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok, publish: true, uploads: [] };
}
async function fromFile(world, file) {
    const bytes = await (0,_world_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R5)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, file), { file, reason: 'untrusted_source', maxBytes: _report_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULT_BYTES */ .y });
    return bytes.toString('utf8');
}
async function fromRun({ github, event }) {
    if (event?.kind !== 'workflow_run') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('not_measured', 'report needs results: a result.json, or a workflow_run event whose run made one.');
    }
    if (!github)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('permission_missing', 'report needs a token: give the job actions: read and pass github-token.');
    const { fetchResultArtifact } = await __webpack_require__.e(/* import() */ 4986).then(__webpack_require__.bind(__webpack_require__, 62605));
    const fetched = await fetchResultArtifact(github, event.run.runId, _outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .RESULT_ARTIFACT */ .T);
    if ('unavailable' in fetched)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('not_measured', fetched.unavailable);
    return fetched.text;
}
/** A result says of which commit it is; the run that it came from must have had that one. */
function refuseOtherCommit({ event }, result) {
    if (event?.kind !== 'workflow_run' || result.evaluated.sha === event.run.headSha)
        return;
    const found = result.evaluated.sha ?? 'no commit';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('untrusted_source', `The result is of ${found}, the run that made it of ${event.run.headSha}.`);
}


/***/ }),

/***/ 82050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ out),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   Wg: () => (/* binding */ ledger),
/* harmony export */   _Z: () => (/* binding */ baseline),
/* harmony export */   eu: () => (/* binding */ manifest),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   x: () => (/* binding */ window)
/* harmony export */ });
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69641);

/** Flags that mean the same to several commands. */
const manifest = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('rollout.yml', 'FILE', {
    meaning: 'the rollout manifest',
    input: 'the rollout manifest'
});
const out = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('out', 'DIR', {
    meaning: 'where the files below go',
    input: 'folder for result.json, rows.jsonl, report.md and report.html'
});
const baseline = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', {
    meaning: 'a baseline.json, instead of the artifact that the manifest names',
    input: 'a baseline.json on disk, instead of the artifact that the manifest names'
});
const resume = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro)({ meaning: 'go on with the rows.jsonl that an interrupted run left' });
const window = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .files */ .aq)({
    meaning: "request logs (JSONL, .gz, globs, URLs), instead of the manifest's source",
    input: 'request logs (JSONL, .gz, globs, URLs), one a line, instead of the source that the manifest names'
});
const ledger = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', { meaning: "keep the ledger in a folder, instead of GitHub's deployments" });
const reason = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .uV)({
    meaning: 'why; it stands in the ledger with your name',
    input: 'why; it stands in the ledger beside the name of who started the run'
});


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** JSON that may be damaged: its value, or where and why it is none. */
/** The value of a JSON text, undefined where it is none: no JSON text has that value. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
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

/***/ 41637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RESULT_BYTES),
  F: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var model_json = __webpack_require__(1432);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
;// CONCATENATED MODULE: ./out/build/src/model/result.js


/** The one result object that every surface is rendered from; result.json, schema_version 1. */
const number = schemas/* number */.aig().nullable();
const digest = schemas/* string */.YjP().nullable();
const VERDICTS = ['pass', 'fail', 'inconclusive', 'waived', 'not_measured'];
const gateRowSchema = schemas/* strictObject */.rej({
    gate: schemas/* enum */.k5n(['G1', 'G2', 'G3', 'traffic']),
    row: schemas/* string */.YjP(),
    baseline: number.describe("The baseline arm's own value."),
    canary: number.describe("The canary arm's own value."),
    value: number.describe('What is held against the threshold.'),
    ci: schemas/* tuple */.PVZ([schemas/* number */.aig().nullable(), schemas/* number */.aig().nullable()])
        .nullable()
        .describe('Interval of value, [low, high]; null at an end that is open.'),
    threshold: number,
    op: schemas/* enum */.k5n(['<=', '>=', '<', '>', '==']),
    n: schemas/* int */.Whr().min(0).describe('Runs or requests that value rests on.'),
    verdict: schemas/* enum */.k5n(VERDICTS),
    reason_code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE),
    why: schemas/* string */.YjP().describe('One sentence.'),
    page: schemas/* string */.YjP().describe('The page to open where the row fails.'),
    source: schemas/* enum */.k5n(['default', 'manifest']).describe('Where the threshold comes from.'),
    required: schemas/* boolean */.zMY().describe('Whether the decision needs this row measured.'),
    p_set: number.describe('Chance of such a value were the two arms alike on this gold set; null where not tested.'),
    p_population: number.describe('The same for questions like these.'),
    p_adjusted: number.describe("The p-value the verdict rests on, Holm's adjustment applied; null where not tested.")
});
const stopRowSchema = schemas/* strictObject */.rej({
    row: schemas/* string */.YjP(),
    value: number,
    threshold: schemas/* number */.aig(),
    op: schemas/* enum */.k5n(['<=', '>=', '<', '>', '==']),
    n: schemas/* int */.Whr().min(0),
    fired: schemas/* boolean */.zMY(),
    hard: schemas/* boolean */.zMY(),
    why: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    shared: schemas/* boolean */.zMY()
        .optional()
        .describe('Whether the baseline was beyond the limit in the same minutes, and the canary suffered no more than its part.')
});
/** The numbers of one arm that the audit prompt carries (docs/runbook.md §11). */
const armMetricsSchema = schemas/* strictObject */.rej({
    delta_s_median: number,
    delta_s_p95: number,
    coverage: number,
    lambda_flip_rate: number,
    p95_latency_ms: number,
    error_rate: number,
    cost_usd: number,
    gold_score: number,
    answered_precision: number,
    citation_hit_rate: number,
    under_refusal: number,
    over_refusal: number,
    recall: number,
    ndcg: number,
    mrr: number,
    tool_success: number,
    cost_per_solved: number,
    latency_p50_ms: number,
    retrieve_p50_ms: number,
    retrieve_p95_ms: number,
    rerank_p50_ms: number,
    rerank_p95_ms: number,
    reason_p50_ms: number,
    reason_p95_ms: number,
    delta_s_anchor_median: number
});
const problemSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1),
    message: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['error', 'warning'])
});
const shares = schemas/* strictObject */.rej({
    canary: schemas/* number */.aig().describe('Percentage of users served by the canary.'),
    mirror: schemas/* number */.aig().describe('Percentage of requests copied to the canary.')
});
const ROLLOUT_STATES = ['idle', 'moving', 'steady', 'complete', 'rolled_back', 'astray', 'unknown'];
/** Where a rollout stands after the command. */
const rolloutSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().nullable().describe('Digits of the pins, and which attempt it is; null where nothing was begun.'),
    state: schemas/* enum */.k5n(ROLLOUT_STATES),
    since: iso/* datetime */.w$().nullable().describe('When it entered its phase, or was rolled back.'),
    moved: schemas/* boolean */.zMY().describe('Whether this command moved traffic.'),
    before: shares.nullable().describe('What the router sent before; null where it could not be read.'),
    routed: shares.nullable().describe('What the router reads back.'),
    recorded: shares.nullable().describe('What the ledger says that the router sends.'),
    in_ledger: schemas/* boolean */.zMY().describe('Whether the ledger holds all of it; else the next command writes what is missing.'),
    ledger: schemas/* string */.YjP().describe('Where the ledger is.'),
    by: schemas/* string */.YjP(),
    paused: schemas/* strictObject */.rej({ who: schemas/* string */.YjP(), why: schemas/* string */.YjP(), since: iso/* datetime */.w$() }).nullable(),
    unfinished: schemas/* string */.YjP().nullable().describe('What a command that was cut short has left to do.'),
    rows: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of the stop rows that sent the traffic back.')
});
const resultSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    command: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullable().describe('Name of the rollout; null where the manifest could not be read.'),
    decision: schemas/* enum */.k5n(reasons/* DECISIONS */.Yv),
    reason_code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE),
    exit_code: schemas/* int */.Whr().min(0).max(5),
    why: schemas/* string */.YjP().describe('The decision in one sentence.'),
    gates: schemas/* array */.YOg(gateRowSchema),
    stops: schemas/* array */.YOg(stopRowSchema),
    evaluated: schemas/* strictObject */.rej({
        sha: schemas/* string */.YjP().nullable(),
        manifest: digest,
        gold: digest,
        baseline: digest,
        pins_baseline: digest,
        pins_canary: digest
    }),
    phase: schemas/* string */.YjP().nullable(),
    next_phase: schemas/* string */.YjP().nullable(),
    window: schemas/* json */.Pq9().nullable(),
    rollout: rolloutSchema
        .nullable()
        .default(null)
        .describe('Where the rollout stands; null for commands that do not look.'),
    counts: schemas/* strictObject */.rej({ planned: schemas/* int */.Whr().min(0), measured: schemas/* int */.Whr().min(0), failed: schemas/* int */.Whr().min(0) }),
    started_at: iso/* datetime */.w$(),
    finished_at: iso/* datetime */.w$(),
    run: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        attempt: schemas/* int */.Whr().min(1),
        url: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        repository: schemas/* string */.YjP()
    })
        .nullable()
        .describe('The workflow run; null on a laptop.'),
    report_only: schemas/* boolean */.zMY(),
    not_required: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    evidence: schemas/* strictObject */.rej({
        gold: schemas/* enum */.k5n(['set', 'population', 'estimate']),
        alpha: schemas/* number */.aig(),
        inconclusive: schemas/* enum */.k5n(['warn', 'hold']),
        embedder: schemas/* string */.YjP()
    })
        .nullable(),
    baseline_source: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['artifact', 'file', 'measured_now']),
        created_at: iso/* datetime */.w$(),
        digest: digest,
        url: schemas/* string */.YjP().nullable()
    })
        .nullable(),
    metrics: schemas/* strictObject */.rej({ baseline: armMetricsSchema, canary: armMetricsSchema }).nullable(),
    notes: schemas/* array */.YOg(schemas/* strictObject */.rej({ level: schemas/* enum */.k5n(['warning', 'notice']), text: schemas/* string */.YjP() })),
    worst: schemas/* array */.YOg(schemas/* strictObject */.rej({
        qid: schemas/* string */.YjP(),
        question: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().min(1),
        what: schemas/* string */.YjP().describe('What changed, in words.'),
        baseline_answer: schemas/* string */.YjP(),
        canary_answer: schemas/* string */.YjP()
    }))
        .describe('The items that changed most for the worse, worst first.'),
    problems: schemas/* array */.YOg(problemSchema).describe('What was wrong with the input, and the lines that failed rows point at.')
});

// EXTERNAL MODULE: ./out/build/src/model/tolerant.js
var tolerant = __webpack_require__(63095);
;// CONCATENATED MODULE: ./out/build/src/report/parse.js




/** A result.json is at most this long. */
const RESULT_BYTES = 8 * 1024 * 1024;
const readable = (0,tolerant/* tolerant */.a)(resultSchema);
/** Reads the text of a result.json, of this version or a later one. Throws InputError saying what stands in the way. */
function parseResult(text, file, reason) {
    const refuse = (message, place = { line: 1, column: 1 }) => new errors/* InputError */.dz(reason, [{ file, ...place, severity: 'error', message }]);
    const json = (0,model_json/* parseJson */.q)(text);
    if ('fault' in json) {
        const { message, ...place } = json.fault;
        throw refuse(`not JSON: ${message}`, place);
    }
    const parsed = readable.safeParse(json.value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw refuse(`no result: ${issue?.path.join('/') || 'the whole'}: ${issue?.message}`);
}


/***/ }),

/***/ 35553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ decodeInput),
/* harmony export */   Pe: () => (/* binding */ capProblems),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26817);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83974);




const MAX_PROBLEMS = 100;
/** Reads a whole file of at most maxBytes. Throws InputError where it is absent, no file, unreadable or too big. */
async function readInput(path, input) {
    try {
        return await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)(path, input.maxBytes);
    }
    catch (error) {
        if (!(error instanceof _files_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6))
            throw error;
        throw inputError(input, await refusal(path, input, error));
    }
}
/** Bytes as text: UTF-8, with or without a byte order mark. Throws InputError on another encoding or too many bytes. */
function decodeInput(bytes, input) {
    refuseSize(bytes.byteLength, input);
    const other = otherEncoding(bytes);
    if (other)
        throw inputError(input, `the file is ${other}; save it as UTF-8`);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return text;
    const before = text.slice(0, text.indexOf('\uFFFD'));
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    throw inputError(input, 'bytes that are not valid UTF-8; save the file as UTF-8', line, column);
}
/** At most 100 problems, errors first to survive the cut, in order of place. */
function capProblems(problems) {
    const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    if (inOrder.length <= MAX_PROBLEMS)
        return inOrder;
    const errors = inOrder.filter(({ severity }) => severity === 'error');
    const kept = (errors.length > 0 ? errors : inOrder).slice(0, MAX_PROBLEMS);
    const last = kept.at(-1);
    return [...kept, { ...last, message: `and ${inOrder.length - kept.length} more` }];
}
function inputError(input, message, line = 1, column = 1) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(input.reason, [{ file: input.file, line, column, message, severity: 'error' }]);
}
function refuseSize(size, input) {
    if (size <= input.maxBytes)
        return;
    throw inputError(input, `the file has ${size} bytes; expected at most ${input.maxBytes}`);
}
function otherEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
        return 'UTF-32';
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
        return 'UTF-16';
    const zeros = bytes.subarray(0, 64).filter(byte => byte === 0).length;
    return zeros > 0 ? 'UTF-16 or binary' : null;
}
async function refusal(path, { maxBytes }, error) {
    switch (error.kind) {
        case 'missing':
            return 'no such file';
        case 'not_a_file': {
            const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(info => info.isDirectory(), () => false);
            return `${isFolder ? 'a folder' : 'not a regular file'}; expected a file`;
        }
        case 'too_large':
            return `the file is too big; expected at most ${maxBytes} bytes`;
        case 'unreadable': {
            const { code } = (error.cause ?? {});
            if (code === 'EACCES' || code === 'EPERM')
                return 'the file may not be read: permission denied';
            return `the file could not be read: ${code ?? error.message}`;
        }
    }
}


/***/ })

};
