export const id = 9291;
export const ids = [9291,744];
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

/***/ 33930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   explainIt: () => (/* binding */ explainIt)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94996);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69641);
/* harmony import */ var _last_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66447);





const description = {
    summary: 'say what a row, a stop or a reason means',
    topic: 'see',
    examples: [
        'rollout-gate explain',
        'rollout-gate explain coverage',
        'rollout-gate explain evidence_thin --from out/gate'
    ],
    flags: {
        name: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)('NAME', { meaning: 'a row, stop or reason code; without it, the last result' }),
        from: _last_result_js__WEBPACK_IMPORTED_MODULE_4__/* .from */ .H
    },
    files: [],
    artifacts: [],
    changes: [],
    publishes: null,
    permissions: {}
};
/** Answers from the last result where there is one; exit 0, whatever that result was. */
async function explainIt(world, { name, from }) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .startResult */ .K)(world, 'explain');
    const { explain, explainAll, findNamed } = await Promise.all(/* import() */[__webpack_require__.e(2805), __webpack_require__.e(3926)]).then(__webpack_require__.bind(__webpack_require__, 61942));
    const last = await (0,_last_result_js__WEBPACK_IMPORTED_MODULE_4__/* .lastResult */ .g)(world, from);
    const outcome = (lines) => {
        const why = lines[0] ?? '';
        const result = conclude({ decision: 'pass', reason: 'all_green', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok, why }, {});
        return { result, text: `${lines.join('\n')}\n`, uploads: [], publish: false };
    };
    if (name === undefined) {
        if (last)
            return outcome(explainAll(last));
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .flagError */ .VP)(`no result in ${from}; run rollout-gate gate, or name what to explain: rollout-gate explain coverage`);
    }
    const found = findNamed(name);
    if ('near' in found) {
        const near = found.near === null ? '; docs/verdicts.md lists the rows' : `; did you mean "${found.near}"?`;
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .flagError */ .VP)(`${name.slice(0, 80)}: no such row, stop or reason${near}`);
    }
    const blank = conclude({ decision: 'hold', reason: 'unknown', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.hold, why: '' }, {});
    return outcome(found.flatMap((named, at) => [...(at > 0 ? [''] : []), ...explain(named, last, blank)]));
}


/***/ }),

/***/ 66447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ from),
/* harmony export */   g: () => (/* binding */ lastResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _report_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99853);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35553);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69641);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43524);






/** Where `explain` and `show` look. It is not --out: nothing is written there. */
const from = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .textOr */ .ph)('out', 'DIR', { meaning: 'the folder of the result to look at' });
/** The last result of a folder; null where there is none. Throws InputError where it can't be read. */
async function lastResult(world, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, folder), 'result.json');
    const input = { file: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(world, path), reason: 'not_measured', maxBytes: _report_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_BYTES */ .y };
    try {
        const text = (0,_world_input_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeInput */ .Ny)(await (0,_world_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(path, input), input);
        return { result: (0,_report_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResult */ .F)(text, input.file, 'not_measured'), file: input.file };
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz && error.problems[0]?.message === 'no such file')
            return null;
        throw error;
    }
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

/***/ 16661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sayIssue),
/* harmony export */   z: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/**
 * Why a value is not what this program once wrote, in words that name no validator: `not a result.json that rollout-gate
 * wrote: schema_version: missing`.
 */
function whyNotWritten(value, { issues }, kind) {
    const version = value?.schema_version;
    if (typeof version === 'number' && version > 1)
        return `a later version of rollout-gate wrote it (schema_version ${version}, and this one reads 1): use that version`;
    return `not ${kind} that rollout-gate wrote: ${issues[0] ? sayIssue(issues[0]) : 'nothing in it is known'}`;
}
/** What zod says of one place of a file that no person wrote. */
function sayIssue({ path, message }) {
    const place = path.map(String).join('/') || 'the whole';
    // A version is held against one number, whatever stands there.
    if (/\breceived undefined$|^Invalid input: expected 1$/.test(message))
        return `${place}: missing, or not as expected`;
    const said = message.replace(/^Invalid (input|option): /, '').replace(', received ', ', found ');
    return `${place}: ${said}`;
}


/***/ }),

/***/ 99853:
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
;// CONCATENATED MODULE: ./out/build/src/model/rollout-seen.js

/** What result.json tells of a rollout. */
const shares = schemas/* strictObject */.rej({
    canary: schemas/* number */.aig().describe('Percentage of users served by the canary.'),
    mirror: schemas/* number */.aig().describe('Percentage of requests copied to the canary.')
});
const eventSchema = schemas/* strictObject */.rej({
    at: iso/* datetime */.w$(),
    kind: schemas/* enum */.k5n(['step', 'complete', 'rollback', 'pause', 'resume', 'override', 'retry']),
    phase: schemas/* string */.YjP().nullable().describe('The phase that was entered, or that was left by a rollback.'),
    routed: shares.nullable().describe('What the router sends from then on; null where that did not change.'),
    who: schemas/* string */.YjP(),
    why: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().nullable().describe('The workflow run; null on a laptop.')
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
    rows: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of the stop rows that sent the traffic back.'),
    plan: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), ...shares.shape }))
        .optional()
        .describe('The phases of the plan, in order.'),
    events: schemas/* array */.YOg(eventSchema).optional().describe('What was done in this rollout, oldest first.'),
    users_met: schemas/* int */.Whr()
        .min(0)
        .nullable()
        .optional()
        .describe('Users whom the canary served in the window that was judged; null where the log names none.')
});

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
        .describe('Whether the baseline was beyond the limit in the same minutes, and the canary suffered no more than its part.'),
    count: schemas/* int */.Whr().min(0).optional().describe('Requests among n that count against it, where it is a rate of them.'),
    since: iso/* datetime */.w$().optional().describe('When what fired it began.')
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
const misses = schemas/* strictObject */.rej({
    missed: schemas/* int */.Whr().min(0),
    answers: schemas/* int */.Whr().min(0).describe('Answers that are no refusal.')
});
const tries = schemas/* strictObject */.rej({ correct: schemas/* int */.Whr().min(0), of: schemas/* int */.Whr().min(0) });
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
        pins_canary: digest,
        pins: schemas/* strictObject */.rej({ baseline: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), canary: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })
            .optional()
            .describe('The pins of both arms, as the manifest names them.')
    }),
    phase: schemas/* string */.YjP().nullable(),
    next_phase: schemas/* string */.YjP().nullable(),
    window: schemas/* json */.Pq9().nullable(),
    rollout: rolloutSchema
        .nullable()
        .default(null)
        .describe('Where the rollout stands; null for commands that do not look.'),
    rounds: schemas/* strictObject */.rej({
        most: schemas/* int */.Whr().min(1).describe('How many rounds may be asked; alpha is spent over them.'),
        asked: schemas/* array */.YOg(schemas/* strictObject */.rej({
            canary: schemas/* int */.Whr().min(0).describe('Runs of the canary.'),
            baseline: schemas/* int */.Whr().min(0).describe('Runs of the baseline arm.'),
            undecided: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Rows that were undecided after it.')
        }))
            .describe('The rounds that the verdict rests on, in order.'),
        ended: schemas/* string */.YjP().describe('Why nothing more was asked.')
    })
        .optional()
        .describe('How a gold set was asked; absent where none was.'),
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
        canary_answer: schemas/* string */.YjP(),
        tries: schemas/* strictObject */.rej({ baseline: tries, canary: tries }).optional()
    }))
        .describe('The items that changed most for the worse, worst first.'),
    worse_items: schemas/* int */.Whr().min(0).optional().describe('How many items changed for the worse.'),
    resolution: schemas/* strictObject */.rej({
        family: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The rows that share alpha.'),
        effects: schemas/* array */.YOg(schemas/* strictObject */.rej({
            row: schemas/* string */.YjP(),
            margin: schemas/* number */.aig()
                .describe('The change that the target allows, in the unit of the row; of a ratio the excess over 1.'),
            effect: number.describe('The smallest change that is seen four times in five; null where none is, however large.'),
            differ: schemas/* number */.aig()
                .min(0)
                .optional()
                .describe('Under `evidence.gold: population`: the points (standard deviation) by which the versions differ on single items besides the loss, as `effect` has it; assumed before the canary is asked, measured after.'),
            alike: number
                .optional()
                .describe('Where `differ` is assumed: the effect of versions that differ in nothing but the loss.'),
            items: schemas/* int */.Whr()
                .min(0)
                .nullable()
                .describe('Items at which twice the margin would be seen; null where no number would do.'),
            seeds: schemas/* int */.Whr()
                .min(0)
                .nullable()
                .describe('Seeds at which twice the margin would be seen; null where no number would do.')
        }))
    })
        .optional()
        .describe('What this gold set can see, from the noise between the two passes of the baseline.'),
    missed_claims: schemas/* array */.YOg(schemas/* strictObject */.rej({
        qid: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().min(1),
        claims: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Any one of them would have sufficed.'),
        more_claims: schemas/* int */.Whr().min(0),
        baseline: misses,
        canary: misses,
        answer: schemas/* string */.YjP().describe("The canary's first answer without any of them.")
    }))
        .optional()
        .describe('Claims that were looked for and not found, those that only the canary misses first.'),
    languages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        lang: schemas/* string */.YjP().nullable().describe('Null for the items that name none.'),
        items: schemas/* int */.Whr().min(0),
        baseline: number.describe('Gold score, points.'),
        canary: number,
        lost: number.describe('Points that the canary lost.'),
        ci: schemas/* tuple */.PVZ([number, number]).nullable().describe('95 % interval of lost, over the items of the language.'),
        p: number.describe('Chance of such a loss on these items were the arms alike, adjusted over the languages.')
    }))
        .optional()
        .describe('The gold score by language, worst first. A language that surely lost more than the target warns; no verdict rests on it.'),
    problems: schemas/* array */.YOg(problemSchema).describe('What was wrong with the input, and the lines that failed rows point at.')
});

// EXTERNAL MODULE: ./out/build/src/model/tolerant.js
var tolerant = __webpack_require__(63095);
// EXTERNAL MODULE: ./out/build/src/model/unread.js
var unread = __webpack_require__(16661);
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
        throw refuse(`not JSON, and so not a result.json: ${message}`, place);
    }
    const parsed = readable.safeParse(json.value);
    if (parsed.success)
        return parsed.data;
    throw refuse((0,unread/* whyNotWritten */.z)(json.value, parsed.error, 'a result.json'));
}


/***/ })

};
