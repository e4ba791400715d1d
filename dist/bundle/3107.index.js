export const id = 3107;
export const ids = [3107,744];
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

/***/ 10318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ agreeing),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 run`, `240 runs`, `1 reply`, `2 replies`, of a noun in the singular. */
function counted(n, noun) {
    return `${n} ${n === 1 ? noun : plural(noun)}`;
}
/** `is` or `are`, `has` or `have`: the form that goes with a number. */
function agreeing(n, one, many) {
    return n === 1 ? one : many;
}
function plural(noun) {
    if (/[^aeiou]y$/.test(noun))
        return `${noun.slice(0, -1)}ies`;
    return `${noun}${/(s|x|ch|sh)$/.test(noun) ? 'es' : 's'}`;
}


/***/ }),

/***/ 87156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ PAGES),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   vl: () => (/* binding */ ROLLBACK_PAGE)
/* harmony export */ });
/** The pages to open when a row fails or a stop fires: this project's own first, then those of the Problem Map. */
const DOCS = 'https://github.com/your-org/rollout-gate/blob/main/docs/';
/** What to think of after a rollback, and how to go up again. */
const ROLLBACK_PAGE = `${DOCS}rollback.md`;
/** The section of docs/fixes.md about a row or a stop, by its plain name: GitHub's anchor of that heading. */
function fixesOf(name) {
    const anchor = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-');
    return `${DOCS}fixes.md#${anchor}`;
}
const MAP = 'https://github.com/onestardao/WFGY/blob/main/ProblemMap/';
/** The pages of the Problem Map (docs/runbook.md §10). */
const PAGES = {
    boot: `${MAP}bootstrap-ordering.md`,
    pins: `${MAP}GlobalFixMap/OpsDeploy/version_pinning_and_model_lock.md`,
    contracts: `${MAP}data-contracts.md`,
    deltaS: `${MAP}embedding-vs-semantic.md`,
    retrieval: `${MAP}retrieval-playbook.md`,
    citations: `${MAP}retrieval-traceability.md`,
    lambda: `${MAP}GlobalFixMap/Eval_Observability/lambda_observe.md`,
    resonance: `${MAP}entropy-collapse.md`,
    gold: `${MAP}GlobalFixMap/Eval/eval_rag_precision_recall.md`,
    monitoring: `${MAP}ops/live_monitoring_rag.md`,
    debug: `${MAP}ops/debug_playbook.md`,
    cost: `${MAP}GlobalFixMap/Eval/eval_cost_reporting.md`,
    deadlock: `${MAP}deployment-deadlock.md`,
    predeploy: `${MAP}predeploy-collapse.md`,
    rollback: `${MAP}GlobalFixMap/OpsDeploy/rollback_and_fast_recovery.md`,
    freeze: `${MAP}GlobalFixMap/OpsDeploy/release_calendar_and_change_freeze.md`,
    shadow: `${MAP}GlobalFixMap/OpsDeploy/shadow_traffic_mirroring.md`
};


/***/ }),

/***/ 79175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ ROWS),
/* harmony export */   Po: () => (/* binding */ isProbed),
/* harmony export */   RE: () => (/* binding */ LIVE_ROW_IDS),
/* harmony export */   gG: () => (/* binding */ SCORE_ROW),
/* harmony export */   qt: () => (/* binding */ ROW_IDS),
/* harmony export */   uv: () => (/* binding */ findRow),
/* harmony export */   zN: () => (/* binding */ GOLD_ROW_IDS)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87156);

/** What counts that which is not as it should be. */
const NONE_WRONG = { unit: 'count', op: '<=', target: 0 };
/** What a probe looks at: required where the manifest declares it, and never else. */
const PROBED = {
    gold: { test: null, required: 'never' },
    live: { from: 'probes', test: null, required: 'never' }
};
/**
 * The one table of gate rows (docs/runbook.md §6 and §10). Everything that the program knows of a row stands here, and the rest
 * is derived: the measuring functions in gates/ are records keyed by the rows of this table, so that a row without one
 * is a type error.
 */
const TABLE = {
    secrets_present: {
        gate: 'G1',
        ...NONE_WRONG,
        declaredBy: 'secrets',
        beforeAsking: true,
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.boot
    },
    pins_fixed: {
        gate: 'G1',
        ...NONE_WRONG,
        pointsAt: 'pins',
        gold: { test: null, required: 'always' },
        live: { from: 'manifest', test: null, required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.pins
    },
    pins_live: {
        gate: 'G1',
        ...NONE_WRONG,
        pointsAt: 'pins',
        failsAs: 'pins_mismatch',
        gold: { test: null, required: 'always', onlyBettered: 'by the canary' },
        live: { from: 'pins', test: null, required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.pins
    },
    contracts: {
        gate: 'G1',
        ...NONE_WRONG,
        gold: { test: null, required: 'always', onlyBettered: 'by the canary' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.contracts
    },
    boot_order: {
        gate: 'G1',
        ...NONE_WRONG,
        declaredBy: 'boot',
        beforeAsking: true,
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.boot
    },
    freeze: {
        gate: 'G1',
        ...NONE_WRONG,
        declaredBy: 'freeze',
        failsAs: 'frozen',
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.freeze
    },
    delta_s_drift_median: {
        gate: 'G2',
        unit: 'delta_s',
        arms: 'delta_s',
        signed: true,
        relative: true,
        op: '<=',
        target: 0.03,
        line: 0.06,
        gold: { from: 'delta_s', test: 'mcnemar', required: 'always', onlyBettered: 'in pairs' },
        live: { from: 'requests', test: 'quantile', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.deltaS
    },
    delta_s_drift_p95: {
        gate: 'G2',
        unit: 'delta_s',
        arms: 'delta_s',
        signed: true,
        relative: true,
        op: '<=',
        target: 0.1,
        line: 0.15,
        gold: { from: 'delta_s', test: 'mcnemar', required: 'always', onlyBettered: 'in pairs' },
        live: { from: 'requests', test: 'quantile', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.deltaS
    },
    delta_s_median: {
        gate: 'G2',
        unit: 'delta_s',
        op: '<=',
        target: 0.45,
        gold: { from: 'delta_s', test: null, required: 'never' },
        live: { from: 'requests', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.deltaS
    },
    coverage: {
        gate: 'G2',
        unit: 'share',
        op: '>=',
        target: 0.7,
        line: 0.6,
        gold: { from: 'coverage', test: 'mean', required: 'always', onlyBettered: 'by the canary' },
        live: { from: 'requests', test: 'mean', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.retrieval
    },
    lambda_convergence: {
        gate: 'G2',
        unit: 'share',
        op: '>=',
        target: 0.8,
        gold: { test: 'exchange', required: 'always', onlyBettered: 'in pairs' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.lambda
    },
    lambda_collapse: {
        gate: 'G2',
        ...NONE_WRONG,
        gold: { test: 'exchange', required: 'always', onlyBettered: 'in pairs' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.lambda
    },
    lambda_split: {
        gate: 'G2',
        unit: 'share',
        op: '<=',
        target: 0.1,
        gold: { test: 'exchange', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.lambda
    },
    e_resonance: {
        gate: 'G2',
        unit: 'slope',
        op: '<=',
        target: 0.02,
        gold: { test: null, required: 'carried' },
        live: { from: 'sessions', test: null, required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.resonance
    },
    gold_regression: {
        gate: 'G2',
        unit: 'points',
        arms: 'points',
        relative: true,
        op: '<=',
        target: 2,
        gold: { test: 'mean', required: 'always', score: true, onlyBettered: 'in pairs' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.gold
    },
    graded_regression: {
        gate: 'G2',
        unit: 'points',
        arms: 'points',
        op: '<=',
        target: 2,
        gold: { test: 'label_exchange', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.gold
    },
    latency_p95: {
        gate: 'G3',
        unit: 'ratio',
        arms: 'ms',
        relative: true,
        op: '<=',
        target: 1.15,
        line: 1.3,
        gold: { test: 'mcnemar', required: 'always', waivedBy: 'quality_gain' },
        live: { from: 'requests', test: 'quantile', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.monitoring
    },
    error_rate: {
        gate: 'G3',
        unit: 'percent',
        op: '<=',
        target: 0.005,
        line: 0.01,
        gold: { test: 'binomial', required: 'always', onlyBettered: 'by the canary' },
        live: { from: 'requests', test: 'rate', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.debug
    },
    tool_success: {
        gate: 'G3',
        unit: 'percent',
        op: '>=',
        target: 0.99,
        line: 0.98,
        gold: { test: 'binomial', required: 'carried' },
        live: { from: 'requests', test: 'rate', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.debug
    },
    cost_per_solved: {
        gate: 'G3',
        unit: 'ratio',
        arms: 'usd',
        relative: true,
        op: '<=',
        target: 1.1,
        line: 1.2,
        gold: { test: 'label_exchange', required: 'carried', waivedBy: 'quality_gain' },
        live: { from: 'requests', test: 'ratio', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.cost
    },
    probes: {
        gate: 'G3',
        ...NONE_WRONG,
        declaredBy: 'probes',
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.monitoring
    },
    srm: {
        gate: 'traffic',
        unit: 'p_value',
        arms: 'percent',
        op: '>=',
        target: null,
        live: { from: 'users', test: 'split', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.shadow
    },
    stickiness: {
        gate: 'traffic',
        unit: 'percent',
        op: '<=',
        target: 0.001,
        live: { from: 'users', test: 'rate', required: 'sticky' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.shadow
    },
    mirrored_share: {
        gate: 'traffic',
        unit: 'percent',
        op: '==',
        target: null,
        live: { from: 'copies', test: 'rate', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.shadow
    },
    mirror_p99_added: {
        gate: 'traffic',
        unit: 'percent',
        arms: 'ms',
        op: '<=',
        target: 0.05,
        live: { from: 'copies', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.shadow
    },
    shadow_delta_s: {
        gate: 'traffic',
        unit: 'delta_s',
        op: '<=',
        target: 0.45,
        live: { from: 'copies', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.shadow
    }
};
const ROWS = TABLE;
/** In the table's order, which is that of every report. */
const ROW_IDS = Object.keys(TABLE);
/** What the table says of an id that came from outside. */
function findRow(id) {
    return Object.hasOwn(TABLE, id) ? TABLE[id] : undefined;
}
const GOLD_ROW_IDS = ROW_IDS.filter((row) => ROWS[row].gold !== undefined);
/** The row of the gold score. */
const SCORE_ROW = GOLD_ROW_IDS.find(row => ROWS[row].gold?.score);
const LIVE_ROW_IDS = ROW_IDS.filter((row) => ROWS[row].live !== undefined);
function isProbed(row) {
    return ROWS[row].declaredBy !== undefined;
}


/***/ }),

/***/ 56317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ rowOfStop),
/* harmony export */   Ig: () => (/* binding */ rowOfSoftStop),
/* harmony export */   KR: () => (/* binding */ STOPS),
/* harmony export */   ru: () => (/* binding */ findStop),
/* harmony export */   sT: () => (/* binding */ STOP_IDS)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87156);

const HARD_PAGES = [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.deadlock, _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.predeploy];
/**
 * The one table of stop rules (docs/runbook.md §7 and §10). A stop that reads neither a row nor a rate has a measuring function in
 * gates/: without one it is a type error.
 */
const TABLE = {
    stop_delta_s_p95: {
        unit: 'delta_s',
        op: '>',
        limit: 0.15,
        hard: true,
        reads: { row: 'delta_s_drift_p95' },
        test: 'quantile',
        pages: HARD_PAGES
    },
    stop_coverage: {
        unit: 'share',
        op: '<',
        limit: 0.6,
        hard: true,
        reads: { row: 'coverage' },
        test: 'mean',
        pages: HARD_PAGES
    },
    stop_lambda_flip: {
        unit: 'share',
        op: '>',
        limit: 0.2,
        hard: true,
        reads: { rate: 'lambda_flip' },
        test: 'rate',
        pages: HARD_PAGES
    },
    stop_5xx: {
        unit: 'percent',
        op: '>',
        limit: 0.01,
        hard: true,
        reads: { rate: 'rate_5xx', within: 'error_rate' },
        test: 'rate',
        prometheus: true,
        pages: HARD_PAGES
    },
    stop_tool_loop: {
        unit: 'count',
        op: '>',
        limit: 0,
        hard: true,
        reads: null,
        test: null,
        pages: HARD_PAGES
    },
    stop_dark: {
        unit: 'count',
        op: '>',
        limit: 0,
        hard: true,
        reads: null,
        test: 'split',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.deadlock, _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.predeploy],
        live: true
    },
    soft_latency: {
        unit: 'ratio',
        op: '>',
        limit: 1.15,
        hard: false,
        reads: { row: 'latency_p95' },
        test: 'quantile',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.monitoring]
    },
    soft_cost: {
        unit: 'ratio',
        op: '>',
        limit: 1.1,
        hard: false,
        reads: { row: 'cost_per_solved' },
        test: 'ratio',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.cost]
    }
};
const STOPS = TABLE;
const STOP_IDS = Object.keys(TABLE);
/** What the table says of an id that came from outside. */
function findStop(id) {
    return Object.hasOwn(TABLE, id) ? TABLE[id] : undefined;
}
/** The row whose own reading a soft stop is: what drops or waives the row drops the stop. Hard stops stand for themselves. */
function rowOfSoftStop(stop) {
    const { hard, reads } = STOPS[stop];
    return !hard && reads && 'row' in reads ? reads.row : null;
}
/** The row that a stop speaks of: the one that it reads, or the one that its rate is part of; null where there is none. */
function rowOfStop(id) {
    const reads = findStop(id)?.reads;
    if (!reads)
        return null;
    return 'row' in reads ? reads.row : (reads.within ?? null);
}


/***/ }),

/***/ 40145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ sayWeights),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   ML: () => (/* binding */ sameWeights),
/* harmony export */   V0: () => (/* binding */ showWeights)
/* harmony export */ });
/** Users see the baseline alone, and nothing is copied. */
const NOTHING = { canary: 0, mirror: 0 };
function sameWeights(a, b) {
    return Math.abs(a.canary - b.canary) < 1e-6 && Math.abs(a.mirror - b.mirror) < 1e-6;
}
function showWeights({ canary, mirror }) {
    return mirror > 0 ? `canary ${canary} %, mirror ${mirror} %` : `canary ${canary} %`;
}
/** What it means for people: `5 % of users`, `25 % of requests copied`. */
function sayWeights({ canary, mirror }) {
    const copied = `${mirror} % of requests copied`;
    if (mirror > 0)
        return canary > 0 ? `${canary} % of users, ${copied}` : copied;
    return `${canary} % of users`;
}


/***/ }),

/***/ 39325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ STOP_WORDS),
/* harmony export */   JQ: () => (/* binding */ ROW_WORDS),
/* harmony export */   O6: () => (/* binding */ rowWords),
/* harmony export */   e$: () => (/* binding */ stopWords),
/* harmony export */   lZ: () => (/* binding */ pinName)
/* harmony export */ });
const ROW_WORDS = {
    secrets_present: {
        name: 'secrets are set',
        meaning: 'Secrets that the manifest names are set.'
    },
    pins_fixed: {
        name: 'versions are pinned',
        meaning: 'Index, reranker, prompt and model each name one exact version.'
    },
    pins_live: {
        name: 'right version answered',
        meaning: 'Replies that show another version than the manifest.'
    },
    contracts: {
        name: 'replies are well-formed',
        meaning: 'Replies with a missing or mistyped field.'
    },
    boot_order: {
        name: 'services came up in order',
        meaning: 'Services that were not ready in time.'
    },
    freeze: {
        name: 'no change freeze',
        meaning: 'Whether a change freeze covers now.'
    },
    delta_s_drift_median: {
        name: 'retrieval distance (typical)',
        meaning: 'How far the retrieved text is from the question, middle of all answers, against the current version: 0 is the same topic, 1 is unrelated.'
    },
    delta_s_drift_p95: {
        name: 'retrieval distance (worst 5 %)',
        meaning: 'How far the retrieved text is from the question where retrieval is worst, against the current version.'
    },
    delta_s_median: {
        name: 'retrieval distance (absolute)',
        meaning: 'The distance held to a fixed limit; it needs embeddings that know meaning.'
    },
    coverage: {
        name: 'right passage found',
        meaning: 'How much of the passage that holds the answer is retrieved.'
    },
    lambda_convergence: {
        name: 'right every time',
        meaning: 'Questions that cite the right passage in all tries, whatever the wording and the seed.'
    },
    lambda_collapse: {
        name: 'questions lost completely',
        meaning: 'Questions that were right every time before, and never are now.'
    },
    lambda_split: {
        name: 'right only sometimes',
        meaning: 'Questions that are right in some tries and wrong in others.'
    },
    e_resonance: {
        name: 'long conversations stay on topic',
        meaning: 'The retrieval distance does not creep up over conversations of 50 turns and more.'
    },
    gold_regression: {
        name: 'correct answers',
        meaning: 'Answers out of 100 that hold the expected text and cite the right passage.'
    },
    graded_regression: {
        name: 'graded answers',
        meaning: "What the manifest's grader says of the answers, of 100."
    },
    latency_p95: {
        name: 'slowest 5 % of answers',
        meaning: '95 of 100 answers come sooner than this.'
    },
    error_rate: {
        name: 'failed requests',
        meaning: 'Requests without a usable reply.'
    },
    tool_success: {
        name: 'tool calls that worked',
        meaning: 'Calls of tools that worked, after their retries.'
    },
    cost_per_solved: {
        name: 'cost per correct answer',
        meaning: 'All money spent, divided by the correct answers.'
    },
    probes: {
        name: 'health checks',
        meaning: 'Checks of the manifest that failed.'
    },
    srm: {
        name: 'traffic split as planned',
        meaning: 'The share of users on the new version against the plan.'
    },
    stickiness: {
        name: 'users stay on one version',
        meaning: 'Requests of users who were seen on both versions.'
    },
    mirrored_share: {
        name: 'copied share as planned',
        meaning: 'The share of requests that were copied in the shadow phase, against the plan.'
    },
    mirror_p99_added: {
        name: 'copying slows nobody down',
        meaning: 'What copying adds to the slowest 1 % of answers.'
    },
    shadow_delta_s: {
        name: 'copies answer like the original',
        meaning: "The distance between the user's answer and the copy's."
    }
};
const STOP_WORDS = {
    stop_delta_s_p95: {
        name: 'retrieval distance (worst 5 %)',
        meaning: 'The worst retrievals are much further from their questions than those of the current version.'
    },
    stop_coverage: {
        name: 'right passage found',
        meaning: 'Too little of the passages that hold the answers is retrieved.'
    },
    stop_lambda_flip: {
        name: 'answers leave what was retrieved',
        meaning: 'The retrieve and reason steps disagree about the passage.'
    },
    stop_5xx: {
        name: 'server errors',
        meaning: 'Requests that ended with a server error.'
    },
    stop_tool_loop: {
        name: 'tool stuck in a loop',
        meaning: 'Requests in which a tool was called again and again.'
    },
    stop_dark: {
        name: 'new version is silent',
        meaning: 'The new version stopped answering while the current one goes on.'
    },
    soft_latency: {
        name: 'slow without better answers',
        meaning: 'The slowest answers take longer, and no gain in quality pays for it.'
    },
    soft_cost: {
        name: 'dear without better answers',
        meaning: 'A correct answer costs more, and no gain in quality pays for it.'
    }
};
/** The words for an id that came from outside; null for an id of another version. */
function rowWords(id) {
    return Object.hasOwn(ROW_WORDS, id) ? ROW_WORDS[id] : null;
}
function stopWords(id) {
    return Object.hasOwn(STOP_WORDS, id) ? STOP_WORDS[id] : null;
}
/** What a pin is of; of others the key itself. */
const PIN_WORDS = {
    INDEX_HASH: 'index',
    RERANK_HASH: 'reranker',
    PROMPT_VER: 'prompt',
    MODEL_VER: 'model',
    BUILD_ID: 'build'
};
function pinName(key) {
    return Object.hasOwn(PIN_WORDS, key) ? PIN_WORDS[key] : key;
}


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cellsOf)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./out/build/src/report/cells.js

/**
 * Latin, Greek and Cyrillic letters, and the punctuation, arrows and signs that reports are written with. Each takes one
 * cell and joins no other, so their number is the width, and a text of them alone needs no tables of Unicode at start-up.
 */
const ONE_CELL_EACH = /^[ -~¡-¬®-\u02ffΑ-ϿЀ-҂Ҋ-ԯ‐-‧‰-⁞₀-₎←-⇿∀-⋿─-◼✓✔✗✘]*$/;
const EMOJI = /\p{Emoji_Presentation}|[\ufe0f\u20e3]/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;
/** What takes a cell of its own although it belongs to the character before: vowel signs, halfwidth sound marks. */
const BESIDE = /[\p{Mc}\uff9e\uff9f]/u;
/** Cells that a text takes in a terminal: two for emoji and for wide characters of East Asia, none for what is not seen. */
function cellsOf(text) {
    if (ONE_CELL_EACH.test(text))
        return text.length;
    return [...new Intl.Segmenter().segment(text)].reduce((cells, { segment }) => cells + cellsOfCluster(segment), 0);
}
/** Of a grapheme cluster: what a reader takes for one character. */
function cellsOfCluster(cluster) {
    if (EMOJI.test(cluster))
        return 2;
    const visible = [...cluster].filter(part => !INVISIBLE.test(part));
    const spacing = visible.filter((part, at) => at === 0 || BESIDE.test(part));
    return spacing.reduce((cells, part) => cells + eastAsianWidth(part.codePointAt(0)), 0);
}


/***/ }),

/***/ 75998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2080);

/** Text laid out in cells, for terminals. */
/** Words on lines of at most `width` cells; all but the first line indented, which keeps the blanks it begins with. */
function wrap(text, width, indent = 0) {
    const lines = [];
    const words = text.trimStart();
    let line = ' '.repeat(text.length - words.length);
    for (const word of words.split(' ')) {
        if (line.trim() !== '' && (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(`${line} ${word}`) > width) {
            lines.push(line);
            line = ' '.repeat(indent) + word;
        }
        else
            line = line.trim() === '' ? line + word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** Paragraph of its own, every line indented. */
function block(text, width, indent) {
    return wrap(text, width - indent).map(line => ' '.repeat(indent) + line);
}
function pad(text, width, right = false) {
    const space = ' '.repeat(Math.max(0, width - (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(text)));
    return right ? space + text : text + space;
}
/** The text, or as much of it as fits, with an ellipsis. */
function cutTo(text, width) {
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(text) <= width)
        return text;
    let cut = '';
    for (const char of text) {
        if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(cut + char) > width - 1)
            break;
        cut += char;
    }
    return `${cut.trimEnd()}…`;
}


/***/ }),

/***/ 84341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/report/cells.js + 4 modules
var cells = __webpack_require__(2080);
// EXTERNAL MODULE: ./out/build/src/report/differs.js
var report_differs = __webpack_require__(68116);
// EXTERNAL MODULE: ./out/build/src/report/escape.js
var report_escape = __webpack_require__(84802);
// EXTERNAL MODULE: ./out/build/src/report/lines.js
var report_lines = __webpack_require__(75998);
// EXTERNAL MODULE: ./out/build/src/report/rollout-view.js
var rollout_view = __webpack_require__(89832);
// EXTERNAL MODULE: ./out/build/src/report/row-view.js
var row_view = __webpack_require__(53559);
// EXTERNAL MODULE: ./out/build/src/report/words.js
var words = __webpack_require__(97096);
;// CONCATENATED MODULE: ./out/build/src/report/terminal-table.js



const CURRENT = { head: 'current', cell: row => row.baseline, right: true };
const NEW = { head: 'new', cell: row => row.canary, right: true };
const CHANGE = { head: 'change', cell: row => row.change, right: true };
const TARGET = { head: 'target', cell: row => (row.verdict === 'not_measured' ? 'not measured' : row.target) };
/** The widest that leaves room for the names is taken. */
const LAYOUTS = [
    [CURRENT, NEW, CHANGE, TARGET],
    [NEW, CHANGE, TARGET],
    [NEW, TARGET],
    [TARGET],
    []
];
/** Cells that a name should have at least. */
const NAME_LEAST = 12;
/** Rows under one heading, a sign before each name: as wide as fits, and never wider than `columns`. */
function rowTable(head, rows, columns) {
    const widthOf = ({ head, cell }) => Math.max((0,cells/* cellsOf */.n)(head), ...rows.map(row => (0,cells/* cellsOf */.n)(cell(row))));
    const wanted = Math.max((0,cells/* cellsOf */.n)(head), ...rows.map(({ name }) => (0,cells/* cellsOf */.n)(name)));
    const taken = (layout) => layout.reduce((sum, column) => sum + widthOf(column) + 2, 2);
    const fits = (name) => LAYOUTS.find(layout => taken(layout) + name <= columns);
    const layout = fits(wanted) ?? fits(Math.min(wanted, NAME_LEAST)) ?? [];
    const nameWidth = Math.max(4, Math.min(wanted, columns - taken(layout)));
    const line = (name, cell) => [(0,report_lines/* pad */.eV)((0,report_lines/* cutTo */.yd)(name, nameWidth), nameWidth), ...layout.map(column => (0,report_lines/* pad */.eV)(cell(column), widthOf(column), column.right))]
        .join('  ')
        .trimEnd();
    return {
        head: `  ${line(head, ({ head }) => head)}`,
        lines: rows.map(row => `${words/* VERDICT_WORDS */._G[row.verdict].glyph} ${line(row.name, ({ cell }) => cell(row))}`)
    };
}

// EXTERNAL MODULE: ./out/build/src/report/gold-view.js
var gold_view = __webpack_require__(75569);
// EXTERNAL MODULE: ./out/build/src/report/view.js
var report_view = __webpack_require__(89868);
;// CONCATENATED MODULE: ./out/build/src/report/terminal-verbose.js






/** All that the short form leaves out: each row with its sentence, stops, facts, notes, chances, origins. */
function verboseLines(result, view, width) {
    const { failing, open, passing, aside } = view.rows;
    const sections = [
        ['What fails or is not settled', [...failing, ...open].flatMap(row => reason(row, width))],
        ['Inside target', table(passing, width)],
        [
            'Not measured, not required',
            aside.map(({ name, why }) => `${name}: ${why}`).flatMap(text => (0,report_lines/* block */.om)(text, width, 2))
        ],
        ['Stop rules', stopLines(view, width)],
        ['Rollout', (0,rollout_view/* rolloutFactsOf */.Mj)(result).flatMap(([term, text]) => (0,report_lines/* block */.om)(`${term}: ${text}`, width, 2))],
        ['The current version since', list((0,rollout_view/* recoveryOf */.rU)(result), width)],
        ['After a rollback, think of', [...list((0,rollout_view/* afterRollbackOf */.ag)(result), width), ...rollbackPages(result)]],
        [
            'Claims not found',
            list((0,gold_view/* missedClaimsOf */.W)(result, 0).map(({ item, claims, where }) => `${item}: ${claims} not in ${where}`), width)
        ],
        [
            'Worst questions',
            list(view.worst.items.map(({ qid, line, question, what }) => `${qid}, line ${line}: ${question} ${what}`), width)
        ],
        [
            'Correct answers by language',
            list((0,gold_view/* languageRowsOf */.zQ)(result).map(row => row.filter(cell => cell !== '').join(' · ')), width)
        ],
        [
            'Notes',
            list(view.notes.map(({ level, text }) => `${level}: ${text}`), width)
        ],
        ['Places', list(places(result), width)],
        ['Chance (p is that of such a value were both versions equal)', chances([...failing, ...open, ...passing], width)],
        [
            'What was evaluated',
            [(0,report_view/* factsOf */.xS)(result).join(' · '), ...(0,report_view/* originsOf */.TZ)(result).map(([term, text]) => `${term}: ${text}`)].flatMap(text => (0,report_lines/* block */.om)(text, width, 2))
        ]
    ];
    return sections
        .filter(([, lines]) => lines.length > 0)
        .flatMap(([title, lines], at) => [...(at === 0 ? [] : ['']), title, ...lines]);
}
/** The row's sentence, its id and the pages to open. */
function reason({ id, name, why, range, value, pages }, width) {
    const shown = range === '' ? '' : ` ${value}, range ${range}.`;
    return [...(0,report_lines/* wrap */.LV)(`  ${name} (${id}): ${why}${shown}`, width, 4), ...pages.map(({ url }) => `    ${url}`)];
}
function table(rows, width) {
    if (rows.length === 0)
        return [];
    const { head, lines } = rowTable('', rows, width);
    return [head, ...lines];
}
function stopLines({ stops: { fired, quiet } }, width) {
    return [
        ...fired.flatMap(({ id, name, why, pages }) => [
            ...(0,report_lines/* wrap */.LV)(`✗ ${name} (${id}): ${why}`, width, 2),
            ...pages.map(({ url }) => `    ${url}`)
        ]),
        ...quiet.flatMap(({ name, value, limit }) => (0,report_lines/* block */.om)(`${name}: ${value}, stops ${limit}`, width, 2))
    ];
}
function rollbackPages(result) {
    return (0,rollout_view/* afterRollbackOf */.ag)(result).length > 0 ? rollout_view/* ROLLBACK_PAGES */.e3.map(({ url }) => `  ${url}`) : [];
}
function places({ gates, problems }) {
    if (gates.length === 0)
        return [];
    return problems
        .slice(0, 50)
        .map(({ file, line, column, message }) => (0,report_escape/* oneLine */.TN)(`${file}:${line}:${column}: ${message}`, 400));
}
function chances(rows, width) {
    const tested = rows.filter(row => row.chances !== '');
    return list(tested.map(({ id, chances, adjusted }) => `${id}: ${chances}${adjusted === '' ? '' : `; adjusted ${adjusted}`}`), width);
}
function list(lines, width) {
    return lines.flatMap(line => (0,report_lines/* wrap */.LV)(`  - ${line}`, width, 4));
}

;// CONCATENATED MODULE: ./out/build/src/report/terminal.js











const SGR = { good: '32', bad: '31', unsure: '33', quiet: '2' };
/** What fits a terminal at a glance. */
const MOST_LINES = 24;
const MOST_REASONS = 2;
const DETAILS = [
    { rows: 20, details: 6, worst: 3, notes: 3, why: 6 },
    { rows: 12, details: 2, worst: 3, notes: 2, why: 4 },
    { rows: 9, details: 1, worst: 1, notes: 1, why: 3 },
    { rows: 8, details: 0, worst: 1, notes: 1, why: 2 },
    { rows: 5, details: 0, worst: 0, notes: 0, why: 1 }
];
/**
 * The report for a terminal: the verdict first, what fails before what is not settled, the next step last, in at most 24
 * lines. Colour only repeats what signs and words say.
 */
function renderTerminal(result, { columns, colour, verbose = false, folder }) {
    const width = Math.max(20, columns || 80);
    const paint = (text, mood) => (colour ? `\u001b[${SGR[mood]}m${text}\u001b[0m` : text);
    const view = (0,report_view/* viewOf */.du)(result, folder);
    const end = [...remarks(result, view, width), ...(0,report_lines/* wrap */.LV)(`Next: ${view.next}`, width, 6)];
    if (verbose) {
        const short = shortLines(result, view, DETAILS[0], { width, paint });
        return `${[...short, '', ...verboseLines(result, view, width), '', ...end].join('\n')}\n`;
    }
    const tries = DETAILS.map(detail => shortLines(result, view, detail, { width, paint }));
    const room = MOST_LINES - end.length;
    const body = tries.find(lines => lines.length <= room) ?? cut(tries.at(-1), room);
    return `${[...body, ...end].join('\n')}\n`;
}
function cut(lines, most) {
    return [...lines.slice(0, Math.max(1, most - 1)), '  … --verbose shows the rest.'].slice(0, Math.max(2, most));
}
function shortLines(result, view, detail, { width, paint }) {
    const { glyph } = words/* DECISION_WORDS */.np[result.decision];
    const [first = '', ...more] = (0,report_lines/* wrap */.LV)(`${glyph} ${view.headline}`, width, 2);
    const sections = [
        [
            paint(first, words/* DECISION_MOODS */.OY[result.decision]),
            ...more,
            ...view.why.slice(0, detail.why).flatMap(text => (0,report_lines/* block */.om)(text, width, 2)),
            ...(0,report_lines/* block */.om)((0,rollout_view/* rolloutSentences */._S)(result).join(' '), width, 2).filter(line => line.trim() !== '')
        ],
        problems(result, detail, width),
        group((0,row_view/* failingTitle */.J5)(view.rows.failing), view.rows.failing, detail.rows, width, paint, 'bad', view.chance),
        group('not settled', isWaiting(result) ? [] : view.rows.open, detail.rows, width, paint, 'unsure', view.doubt),
        details(result, view, detail, width),
        missing(result, detail, width),
        summary(view, width),
        facts(view, detail, width),
        view.notes
            .filter(({ level }) => level === 'warning')
            .slice(0, detail.notes)
            .flatMap(({ text }) => (0,report_lines/* wrap */.LV)(`! ${text}`, width, 2))
    ].filter(lines => lines.length > 0);
    return sections.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])).concat('');
}
/** In a rollout what is undecided is what is waited for. */
function isWaiting({ rollout, reason_code }) {
    return rollout !== null && reason_code !== 'not_measured';
}
function group(head, rows, most, width, paint, mood, after) {
    if (rows.length === 0)
        return [];
    const { head: title, lines } = rowTable(head, rows.slice(0, most), width);
    const left = rows.slice(most);
    return [
        paint(title, 'quiet'),
        ...lines.map((line, at) => paint(line, rows[at].verdict === 'not_measured' ? 'bad' : (words/* VERDICT_MOODS */.bv[rows[at].verdict] ?? mood))),
        ...(left.length > 0
            ? (0,report_lines/* block */.om)(`and ${left.length} more: ${(0,report_view/* namesOf */.eZ)(left, left.length).replace(/^./, c => c.toLowerCase())}`, width, 2)
            : []),
        ...(after === '' ? [] : (0,report_lines/* block */.om)(after, width, 2))
    ];
}
function details(result, view, { details: most }, width) {
    const told = view.details.filter(({ rows }) => !isWaiting(result) || rows.some(({ standing }) => standing === 'failing'));
    return told.slice(0, most).flatMap(({ rows, text }) => (0,report_lines/* wrap */.LV)(`  ${(0,report_view/* namesOf */.eZ)(rows, 3)}: ${text}`, width, 4));
}
function missing(result, { rows }, width) {
    const lines = (0,rollout_view/* missingOf */.oy)(result);
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, Math.min(rows, 4));
    const more = lines.length - shown.length;
    return [
        '  still missing',
        ...shown.map(line => (0,report_lines/* cutTo */.yd)(`    ${line}`, width)),
        ...(more > 0 ? [`    and ${more} more, sooner`] : [])
    ];
}
/** `✓ 9 inside target: …`, and what the stop rules say. */
function summary({ rows: { passing }, stops }, width) {
    const lines = [];
    if (passing.length > 0) {
        const said = (most) => `✓ ${passing.length} inside target: ${(0,report_view/* namesOf */.eZ)(passing, most).replace(/^./, char => char.toLowerCase())}`;
        const most = passing.findLastIndex((_, at) => (0,cells/* cellsOf */.n)(said(at + 1)) <= width) + 1;
        lines.push((0,report_lines/* cutTo */.yd)(said(Math.max(1, most)), width));
    }
    lines.push(...quiet(stops));
    return lines;
}
function quiet({ fired, quiet }) {
    if (quiet.length === 0)
        return [];
    const other = fired.length > 0 ? 'other ' : '';
    return [`✓ ${quiet.length} ${other}stop ${quiet.length === 1 ? 'rule is' : 'rules are'} quiet`];
}
function facts({ differs, worst }, detail, width) {
    const lines = differs === null ? [] : (0,report_lines/* wrap */.LV)(`  what differs   ${(0,report_differs/* sayDiffersShort */.HH)(differs)}`, width, 17);
    const items = worst.items.slice(0, detail.worst);
    for (const [at, { tries, question, qid, line, what }] of items.entries()) {
        const where = `  line ${line}`;
        const said = tries === '' ? `${qid}: ${what}` : `${tries}  ${question}`;
        const head = `  ${at === 0 ? 'worst' : '     '}          `;
        lines.push(head + (0,report_lines/* cutTo */.yd)(said, Math.max(10, width - head.length - where.length)) + where);
    }
    const more = worst.more + worst.items.length - items.length;
    if (items.length > 0 && more > 0)
        lines.push(`                 and ${more} more got worse`);
    return lines;
}
/** What changes how the verdict must be read: never left out. */
function remarks(result, { remarks }, width) {
    const reasons = new Map();
    for (const { label, reason } of (0,report_view/* droppedRows */.k1)(result, 120))
        reasons.set(reason, [...(reasons.get(reason) ?? []), label]);
    const dropped = [...reasons].map(([reason, labels]) => `Not required: ${few(labels)} (${reason})`);
    const more = dropped.length - MOST_REASONS;
    const shown = [...remarks, ...dropped.slice(0, MOST_REASONS), ...(more > 0 ? [`and ${more} more`] : [])];
    return shown.length === 0 ? [] : [...shown.flatMap(text => (0,report_lines/* wrap */.LV)(`! ${text}`, width, 2)), ''];
}
function few(labels) {
    const more = labels.length - 3;
    return `${labels.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What is wrong with the input, where nothing could be judged; of invalid input the door has told it line by line. */
function problems(result, { rows }, width) {
    if (result.gates.length > 0 || result.exit_code === reasons/* EXIT */.dc.invalid)
        return [];
    const shown = result.problems.slice(0, rows);
    const more = result.problems.length - shown.length;
    return [
        ...shown.flatMap(({ file, line, column, message }) => (0,report_lines/* wrap */.LV)((0,report_escape/* oneLine */.TN)(`${file}:${line}:${column}: ${message}`, 400), width, 2)),
        ...(more > 0 ? [`and ${more} more`] : [])
    ];
}


/***/ })

};
