export const id = 1633;
export const ids = [1633,6996,5584];
export const modules = {

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

/***/ 89613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ auditPrompt)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56317);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16935);



/**
 * A prompt that asks a model for a second opinion (docs/runbook.md §11), with both arms' numbers and the thresholds in
 * force. Null where no arm was measured. The verdict of the report is computed, and is not in the prompt.
 */
function auditPrompt(result) {
    if (result.metrics === null)
        return null;
    const { baseline, canary } = result.metrics;
    return `You audit a canary of a retrieval-augmented service against its pinned baseline. You know the WFGY Problem Map.

Inputs (null is not measured; latency in milliseconds, cost in USD, rates and coverage as shares of 1)
baseline_metrics: ${JSON.stringify(inputs(baseline))}
canary_metrics: ${JSON.stringify(inputs(canary))}

Tasks
1. Compare the canary with the baseline and flag every breach. These must hold:
   ΔS_median, canary minus baseline ${target(result, 'delta_s_drift_median')}
   ΔS_p95, canary minus baseline ${target(result, 'delta_s_drift_p95')}
   coverage ${target(result, 'coverage')}
   λ_flip_rate ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showTarget */ .Rg)('<=', flipLimit(result), 'share')}
   p95_latency, canary divided by baseline ${target(result, 'latency_p95')}
   error_rate ${target(result, 'error_rate')}
   cost_per_solved, canary divided by baseline ${target(result, 'cost_per_solved')}
2. Answer PASS or FAIL, and with FAIL list the gates that fail: G2 quality, G3 operation.
3. With FAIL, suggest the smallest structural fix and name the exact page of the Problem Map to open next.`;
}
function inputs(arm) {
    return {
        ΔS_median: arm.delta_s_median,
        ΔS_p95: arm.delta_s_p95,
        coverage: arm.coverage,
        λ_flip_rate: arm.lambda_flip_rate,
        p95_latency: arm.p95_latency_ms,
        error_rate: arm.error_rate,
        cost: arm.cost_usd,
        cost_per_solved: arm.cost_per_solved
    };
}
function target(result, id) {
    const row = result.gates.find(({ row }) => row === id);
    const rule = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[id];
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showTarget */ .Rg)(row?.op ?? rule.op, row?.threshold ?? rule.target, rule.unit);
}
function flipLimit(result) {
    return result.stops.find(({ row }) => row === 'stop_lambda_flip')?.threshold ?? _model_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPS */ .KR.stop_lambda_flip.limit;
}


/***/ }),

/***/ 76996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_SUMMARY_BYTES: () => (/* binding */ CHECK_SUMMARY_BYTES),
/* harmony export */   COMMENT_BYTES: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   STEPS: () => (/* binding */ STEPS),
/* harmony export */   STEP_SUMMARY_BYTES: () => (/* binding */ STEP_SUMMARY_BYTES),
/* harmony export */   bytesOf: () => (/* binding */ bytesOf),
/* harmony export */   linesWithin: () => (/* binding */ linesWithin)
/* harmony export */ });
/** How many bytes each surface of GitHub takes, with room to spare, and how much is told within them. */
const COMMENT_BYTES = 60_000;
/** The limit is 65,535 bytes, whatever is said of characters. */
const CHECK_SUMMARY_BYTES = 65_000;
/** Past 1,024 KiB the whole summary is dropped and the step fails. */
const STEP_SUMMARY_BYTES = 900_000;
/** From everything to the least that is still a table; the next step down is headline and failing rows alone. */
const STEPS = [
    { folded: true, answers: 500, passing: true },
    { folded: false, answers: 500, passing: true },
    { folded: false, answers: 80, passing: true },
    { folded: false, answers: 80, passing: false }
];
const bytesOf = (text) => Buffer.byteLength(text, 'utf8');
/** As many of the lines, from the first, as fit with their newlines. */
function linesWithin(lines, budgetBytes) {
    let left = budgetBytes;
    const end = lines.findIndex(line => {
        left -= bytesOf(line) + 1;
        return left < 0;
    });
    return end < 0 ? [...lines] : lines.slice(0, end);
}


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./out/build/src/report/budget.js
var budget = __webpack_require__(76996);
// EXTERNAL MODULE: ./out/build/src/report/escape.js
var report_escape = __webpack_require__(84802);
// EXTERNAL MODULE: ./out/build/src/report/audit-prompt.js
var audit_prompt = __webpack_require__(89613);
// EXTERNAL MODULE: ./out/build/src/report/gold-view.js
var gold_view = __webpack_require__(75569);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/report/differs.js
var report_differs = __webpack_require__(68116);
// EXTERNAL MODULE: ./out/build/src/report/headline.js
var headline = __webpack_require__(3941);
// EXTERNAL MODULE: ./out/build/src/report/rollout-view.js
var rollout_view = __webpack_require__(89832);
// EXTERNAL MODULE: ./out/build/src/report/view.js
var report_view = __webpack_require__(89868);
// EXTERNAL MODULE: ./out/build/src/report/words.js
var words = __webpack_require__(97096);
;// CONCATENATED MODULE: ./out/build/src/report/markdown-parts.js








const MOST_LISTED = 20;
/** `### ❌ Don't ship demo-broken-chunks: 29.9 of 100 answers correct, was 94.3`, and why. */
function markdown_parts_headline(result, view) {
    const word = words/* DECISION_WORDS */.np[result.decision];
    const score = view.score === '' || result.decision === 'pass' ? '' : `: ${view.score}`;
    // The score stands in the heading; the first sentence would say it again.
    const sentences = score === '' ? view.why : view.why.filter(text => !text.includes('of 100 answers are correct'));
    const [first = '', ...rest] = [...sentences, ...(view.chance === '' ? [] : [view.chance])];
    const lead = [first === '' ? '' : `**${(0,report_escape/* inline */.mG)(first, 500)}**`, ...rest.map(text => (0,report_escape/* inline */.mG)(text, 500))];
    return [`### ${word.emoji} ${(0,report_escape/* inline */.mG)(view.headline)}${(0,report_escape/* inline */.mG)(score)}`, lead.filter(Boolean).join(' ')]
        .filter(Boolean)
        .join('\n\n');
}
/** Where the rollout stands, what is missing, and what to think of after a rollback. */
function rollout(result) {
    const parts = [(0,report_escape/* inline */.mG)((0,rollout_view/* rolloutSentences */._S)(result).join(' '), 1000)];
    const list = (title, lines) => {
        if (lines.length === 0)
            return;
        const shown = lines.map(line => `- ${(0,report_escape/* inline */.mG)(line)}`);
        parts.push(`**${title}**\n\n${bounded(shown, '\n')}`);
    };
    list('Still missing', (0,rollout_view/* missingOf */.oy)(result));
    list('The current version since', (0,rollout_view/* recoveryOf */.rU)(result));
    list('After a rollback, think of', (0,rollout_view/* afterRollbackOf */.ag)(result));
    if ((0,rollout_view/* afterRollbackOf */.ag)(result).length > 0)
        parts.push(`More: ${rollout_view/* ROLLBACK_PAGES */.e3.map(markdown_parts_link).join(', ')}.`);
    return parts.filter(Boolean).join('\n\n');
}
/** All that is known of where it stands, for the fold. */
function rolloutFacts(result) {
    return (0,rollout_view/* rolloutFactsOf */.Mj)(result)
        .map(([term, text]) => `- ${term}: ${(0,report_escape/* inline */.mG)(text)}`)
        .join('\n');
}
/** What changes how the verdict must be read: in every report, however short. */
function standings(result, { remarks }, reasonLength) {
    const dropped = (0,report_view/* droppedRows */.k1)(result, reasonLength).map(({ label, reason }) => `${(0,report_escape/* inline */.mG)(label)} (${(0,report_escape/* inline */.mG)(reason)})`);
    return [
        ...remarks.map(text => `**${(0,report_escape/* inline */.mG)(text)}**`),
        dropped.length > 0 ? `**Not required by the manifest:** ${bounded(dropped, '; ', rows/* ROW_IDS */.qt.length)}` : ''
    ];
}
/** The verdict alone, for the smallest places. */
function shortHeadline(result) {
    const short = (0,headline/* headlineOf */.gD)({ ...result, name: result.name && (0,report_escape/* shorten */.ml)((0,report_escape/* clean */.uH)(result.name), 20) });
    return `### ${words/* DECISION_WORDS */.np[result.decision].emoji} ${(0,report_escape/* inline */.mG)(short, 100)}`;
}
/** The standing remarks without the manifest's own words. */
function standingsCounted(result, view) {
    const dropped = Object.keys(result.not_required).length;
    const remark = dropped > 0 ? `**Not required by the manifest:** ${(0,counted/* counted */.h)(dropped, 'row')}.` : '';
    return [...standings({ ...result, not_required: {} }, view, 0), remark].filter(part => part !== '').join(' ');
}
/** Rows under one heading, worst figures in bold; '' where there are none. */
function table(head, rows) {
    return rows.length === 0 ? '' : [...tableHead(head), ...rows.map(tableRow)].join('\n');
}
function tableHead(head) {
    return [`| ${head} | current | new | target |`, '| :-- | --: | --: | :-- |'];
}
/** One line of the gate table; what fails is in bold. */
function tableRow(row) {
    const isBold = row.standing === 'failing' || row.standing === 'open';
    const bold = isBold ? '**' : '';
    const isMeasured = row.verdict !== 'not_measured';
    const sign = isBold ? `${words/* VERDICT_WORDS */._G[row.verdict].emoji} ` : '';
    const target = `${number(row.target)}${row.fromManifest ? ' (manifest)' : ''}`;
    const cells = [
        `${sign}${bold}${(0,report_escape/* inline */.mG)(row.name)}${bold}`,
        number(row.baseline),
        isMeasured ? `${bold}${number(row.canary)}${bold}` : 'not measured',
        row.range === '' || row.standing !== 'open' ? target : `${target}; range ${number(row.range)}`
    ];
    return `| ${cells.join(' | ')} |`;
}
/** Our own numbers, kept on one line: `<` is the one sign among them that Markdown could mistake. */
function number(text) {
    return text.replaceAll('<', '&lt;').replaceAll('$', '<span>$</span>').replaceAll(' ', '\u00a0');
}
/** What else there is to say of rows that fail or are not settled. */
function details({ details }) {
    const lines = details.map(({ rows, text }) => `- **${(0,report_escape/* inline */.mG)(rows.map(({ name }) => name).join(' · '), 1000)}**: ${(0,report_escape/* inline */.mG)(text, 600)}`);
    return bounded(lines, '\n', 12);
}
/** `How to fix:` the pages of what fails and of the stops that fired, each once. */
function pages({ rows: { failing, open }, stops: { fired } }) {
    const of = [...failing, ...(failing.length === 0 ? open : []), ...fired].map(({ pages }) => pages);
    const inTurn = [...of.flatMap(pages => pages.slice(0, 1)), ...of.flatMap(pages => pages.slice(1))];
    const all = [...new Map(inTurn.map(page => [page.url, page])).values()];
    return all.length === 0 ? '' : `How to fix: ${bounded(all.map(markdown_parts_link), ' · ', 6)}`;
}
/** What differs between the versions, and the worst item as a diff of its answers. */
function start({ differs, worst }, answerLength) {
    const said = differs === null ? '' : `${(0,report_escape/* inline */.mG)((0,report_differs/* sayDiffers */.Ni)(differs))}${pinsChanged(differs)}`;
    const [item] = worst.items;
    if (!item)
        return said === '' ? '' : `**What differs.** ${said}`;
    const more = worst.more + worst.items.length - 1;
    const others = more > 0 ? `; ${more} more got worse` : '';
    const lead = said === '' ? '**Start here.**' : `**Start here.** ${said}`;
    return `${lead} The question that got worst${others}:\n\n${diff(item, answerLength)}`;
}
function pinsChanged({ changed }) {
    const [one] = changed;
    return changed.length === 1 ? ` ${(0,report_escape/* inline */.mG)(one.pin)}: ${(0,report_escape/* inline */.mG)(one.from)} → ${(0,report_escape/* inline */.mG)(one.to)}.` : '';
}
/** The question, what changed, and both answers; a line each, so that no text of theirs becomes structure. */
function diff({ qid, line, question, what, baseline, canary }, length) {
    const cut = (text) => (0,report_escape/* shorten */.ml)(text, length);
    const lines = [`  ${cut(question)} (${qid}, line ${line})`, `  ${what}`, `- ${cut(baseline)}`, `+ ${cut(canary)}`];
    const longest = Math.max(0, ...lines.flatMap(text => text.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}diff\n${inert(lines.join('\n'))}\n${fence}`;
}
/** Would make no tag, mention or link even outside its fence: a zero-width space breaks each. */
function inert(text) {
    return text.replace(/<(?=[!/a-z])|@(?=\w)|\](?=\()/gi, found => `${found}\u200b`);
}
/** `✅ 7 stop rules are quiet`. */
function quietStops({ stops: { fired, quiet } }) {
    if (quiet.length === 0)
        return '';
    const other = fired.length > 0 ? 'other ' : '';
    return `${quiet.length} ${other}stop ${quiet.length === 1 ? 'rule is' : 'rules are'} quiet`;
}
/** What was wrong with the input: open where nothing could be judged, else the lines that findings point at, folded. */
function problems(result) {
    const lines = result.problems.map(({ file, line, column, message, severity }) => `- ${severity === 'error' ? '❌' : '⚠️'} ${severity}, ${(0,report_escape/* inline */.mG)(`${file}:${line}:${column}`, 200)}: ${(0,report_escape/* inline */.mG)(message)}`);
    if (lines.length === 0)
        return { open: '', aside: '' };
    if (result.gates.length === 0)
        return { open: bounded(lines, '\n'), aside: '' };
    // The rows' own sentences stand above: what is left are places in other files, and warnings.
    const own = new Set(result.gates.map(({ row, why }) => `${row}: ${why}`));
    const rest = lines.filter((_, at) => !own.has(result.problems[at].message));
    return {
        open: '',
        aside: rest.length === 0 ? '' : `**Lines to look at (${rest.length})**\n\n${bounded(rest, '\n', 50)}`
    };
}
/** Warnings as lines of their own; notices belong to the fold. */
function notes({ notes }, level) {
    const lines = notes
        .filter(note => note.level === level)
        .map(({ text }) => (level === 'warning' ? `- ⚠️ ${(0,report_escape/* inline */.mG)(text, 500)}` : `- ${(0,report_escape/* inline */.mG)(text, 500)}`));
    return bounded(lines, '\n');
}
function folded(summary, body) {
    return body === '' ? '' : `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function markdown_parts_link({ name, url }) {
    return `[${(0,report_escape/* inline */.mG)(name)}](${url})`;
}
function bounded(entries, between, most = MOST_LISTED) {
    const more = entries.length - most;
    const last = between === '\n' ? '- ' : '';
    return [...entries.slice(0, most), ...(more > 0 ? [`${last}and ${more} more`] : [])].join(between);
}

;// CONCATENATED MODULE: ./out/build/src/report/markdown-folded.js
/** What the Markdown report folds away: evidence of each row, stops, origins. Each is '' where there is nothing to say. */






/** What each measured row rests on: sample, chances, and the sentence that says why. */
function evidence({ rows: { failing, open, passing } }) {
    const measured = [...failing, ...open, ...passing].filter(row => row.verdict !== 'not_measured');
    if (measured.length === 0)
        return '';
    const lines = measured.map(row => {
        const tested = row.chances === '' ? 'not tested' : (0,report_escape/* inline */.mG)(row.chances);
        const range = row.range === '' ? '' : ` (${(0,report_escape/* inline */.mG)(row.range)})`;
        return `| ${(0,report_escape/* inline */.mG)(row.id)} | ${row.n} | ${(0,report_escape/* inline */.mG)(row.value)}${range} | ${tested} | ${(0,report_escape/* inline */.mG)(row.adjusted)} | ${(0,report_escape/* inline */.mG)(row.why)} |`;
    });
    const head = ['| row | n | value (range) | chance | adjusted | why |', '| :-- | --: | --: | :-- | :-- | :-- |'];
    const how = 'p is the chance of such a value were both versions equal; adjusted is what the verdict rests on.';
    return `**Evidence, row by row.** ${how}\n\n${[...head, ...lines].join('\n')}`;
}
/** Every stop rule that was measured. */
function allStops({ stops: { fired, quiet } }) {
    const lines = [...fired, ...quiet].map(({ name, id, hard, value, limit, fired, why }) => `| ${(0,report_escape/* inline */.mG)(name)} (${(0,report_escape/* inline */.mG)(id)}) | ${hard ? 'all users back' : 'hold'} | ${number(value)} | ${number(limit)} | ${fired ? `🛑 **fired**: ${(0,report_escape/* inline */.mG)(why)}` : 'quiet'} |`);
    if (lines.length === 0)
        return '';
    return ['| stop rule | then | value | stops | state |', '| :-- | :-- | --: | --: | :-- |', ...lines].join('\n');
}
/** Rows that are not measured and block nothing. */
function aside({ rows: { aside } }) {
    const lines = aside.map(row => `- ${(0,report_escape/* inline */.mG)(row.name)}: ${(0,report_escape/* inline */.mG)(row.why)}`);
    return lines.length === 0 ? '' : `**Not measured, not required**\n\n${lines.join('\n')}`;
}
/** The other worst items, in a line each. */
function otherWorst({ worst }) {
    const lines = worst.items
        .slice(1)
        .map(({ question, qid, line, what }) => `- ${(0,report_escape/* inline */.mG)(question, 200)} (${(0,report_escape/* inline */.mG)(qid)}, line ${line}): ${(0,report_escape/* inline */.mG)(what)}`);
    return lines.length === 0 ? '' : `**Next worst**\n\n${lines.join('\n')}`;
}
/** Claims that were looked for and not found, each with an answer that lacks them. */
function missedClaims(result) {
    const views = (0,gold_view/* missedClaimsOf */.W)(result, 300);
    if (views.length === 0)
        return '';
    const lines = views.map(({ item, claims, where, answer }) => `- **${(0,report_escape/* inline */.mG)(item)}**: ${(0,report_escape/* inline */.mG)(claims, 600)} not in ${(0,report_escape/* inline */.mG)(where)}. The answer: ${(0,report_escape/* inline */.mG)(answer, 300)}`);
    return `**Claims not found (${views.length})**\n\n${lines.join('\n')}`;
}
function languages(result) {
    const rows = (0,gold_view/* languageRowsOf */.zQ)(result);
    if (rows.length === 0)
        return '';
    const lines = rows.map(row => `| ${row.map(cell => (0,report_escape/* inline */.mG)(cell)).join(' | ')} |`);
    const head = [`| ${gold_view/* LANGUAGE_HEADS */.TS.join(' | ')} |`, '| :-- | --: | --: | --: | --: | :-- |'];
    return `**Correct answers by language.** ${gold_view/* LANGUAGES_NOTE */.bX}\n\n${[...head, ...lines].join('\n')}`;
}
function origins(result) {
    const lines = (0,report_view/* originsOf */.TZ)(result).map(([term, text]) => `- ${term}: ${(0,report_escape/* inline */.mG)(text)}`);
    const facts = (0,report_view/* factsOf */.xS)(result).map(fact => (0,report_escape/* inline */.mG)(fact));
    return `**What was evaluated**\n\n${facts.join(' · ')}\n\n${lines.join('\n')}`;
}
function windowSeen(result) {
    if (result.window === null)
        return '';
    return `**Window**\n\n${(0,report_escape/* fenced */.OF)(JSON.stringify(result.window, null, 2), 'json', 4_000)}`;
}
/** The audit prompt, with the computed verdict beside it. */
function markdown_folded_prompt(result) {
    const text = (0,audit_prompt/* auditPrompt */.o)(result);
    if (text === null)
        return '';
    const computed = `The verdict of this report is computed: **${words/* DECISION_WORDS */.np[result.decision].text}**. For a second opinion, copy:`;
    return `**Audit prompt.** ${computed}\n\n${(0,report_escape/* fenced */.OF)(text)}`;
}

// EXTERNAL MODULE: ./out/build/src/report/row-view.js
var row_view = __webpack_require__(53559);
;// CONCATENATED MODULE: ./out/build/src/report/markdown.js






/**
 * The report as GitHub Markdown, for pull request comment, check run and job summary: the verdict, what fails, where to
 * start; a few lines and a fold where all is well. Too long a text is told in fewer words, step by step, and in the end
 * is cut between rows; it is valid Markdown always.
 */
function renderMarkdown(result, { budgetBytes, fullReportUrl, since = '', folder }) {
    const view = (0,report_view/* viewOf */.du)(result, folder);
    const { failing, open, passing } = view.rows;
    const lines = problems(result);
    const isWaiting = result.rollout !== null && result.reason_code !== 'not_measured';
    for (const [step, detail] of budget.STEPS.entries()) {
        const sections = [
            markdown_parts_headline(result, view),
            ...standings(result, view, 200),
            rollout(result),
            lines.open,
            table((0,row_view/* failingTitle */.J5)(failing), failing),
            isWaiting ? '' : table('not settled', open),
            isWaiting && failing.length === 0 ? '' : details(view),
            start(view, detail.answers),
            failing.length > 0 || open.length > 0 || view.stops.fired.length > 0 ? notes(view, 'warning') : '',
            next(view, since),
            pages(view),
            detail.passing ? folds(result, view, detail.folded) : left(passing),
            footer(fullReportUrl, step > 0)
        ];
        const text = join(sections);
        if ((0,budget.bytesOf)(text) <= budgetBytes)
            return text;
    }
    return brief(result, view, budgetBytes, fullReportUrl);
}
function next({ next }, since) {
    return `**Next:** ${(0,report_escape/* inline */.mG)(next)}${since === '' ? '' : `\n\n**Since the last run:** ${(0,report_escape/* inline */.mG)(since, 600)}`}`;
}
/** What is in order, and what only who looks closer wants; one fold where all is well, else two. */
function folds(result, view, isFull) {
    const { failing, open, passing, aside: unmeasured } = view.rows;
    const isWell = failing.length === 0 && open.length === 0 && view.stops.fired.length === 0;
    const rest = unmeasured.length > 0 ? ` · ${unmeasured.length} not measured, none required` : '';
    const summary = isWell ? `All ${passing.length} checks passed` : `✅ ${passing.length} inside target`;
    const quiet = quietStops(view);
    const inOrder = join([
        table('inside target', passing),
        quiet === '' ? '' : `${quiet}.`,
        isWell ? notes(view, 'warning') : ''
    ]).trim();
    const closer = isFull ? expert(result, view) : '';
    if (passing.length === 0)
        return folded('Evidence and origins', closer);
    if (isWell)
        return folded(`${summary}${rest}`, join([inOrder, closer]).trim());
    return join([folded(`${summary}${rest}`, inOrder), folded('Evidence and origins', closer)]).trim();
}
function expert(result, view) {
    return join([
        otherWorst(view),
        missedClaims(result),
        languages(result),
        notes(view, 'notice'),
        problems(result).aside,
        rolloutFacts(result),
        allStops(view),
        evidence(view),
        aside(view),
        origins(result),
        windowSeen(result),
        markdown_folded_prompt(result)
    ]).trim();
}
function left(passing) {
    return passing.length === 0 ? '' : `✅ ${passing.length} inside target.`;
}
/** Headline, standing remarks and the failing rows: in the table as many as fit, and the others by name. */
function brief(result, view, budgetBytes, fullReportUrl) {
    const end = footer(fullReportUrl, true);
    const { failing } = view.rows;
    const title = (0,row_view/* failingTitle */.J5)(failing);
    const lines = failing.map(tableRow);
    const told = (lead, rows) => join([
        lead,
        rows > 0 ? [...tableHead(title), ...lines.slice(0, rows)].join('\n') : '',
        names(failing.slice(rows)),
        end
    ]);
    const fits = (text) => (0,budget.bytesOf)(text) <= budgetBytes;
    const leads = [
        [markdown_parts_headline(result, view), ...standings(result, view, 60)],
        [shortHeadline(result), ...standings(result, view, 20)],
        [shortHeadline(result), ...standings(result, view, 0)],
        [shortHeadline(result), standingsCounted(result, view)]
    ].map(parts => join(parts).trimEnd());
    const lead = leads.find(each => fits(told(each, 0))) ?? leads.at(-1);
    let rows = (0,budget.linesWithin)(lines, budgetBytes - (0,budget.bytesOf)(join([lead, ...tableHead(title), end]))).length;
    while (rows > 0 && !fits(told(lead, rows)))
        rows--;
    return told(lead, rows);
}
/** Rows that fail and have no place in the table. */
function names(rows) {
    const labels = rows.map(row => `**${(0,report_escape/* inline */.mG)(row.name, 40)}**`);
    return labels.length === 0 ? '' : `Failing: ${bounded(labels, ', ', 25)}.`;
}
function footer(fullReportUrl, cut) {
    const where = fullReportUrl === undefined ? 'the artifact of this run' : `[the artifact](${fullReportUrl})`;
    if (cut)
        return `Shortened to fit here: the full report is in ${where}.`;
    return fullReportUrl === undefined ? '' : `The full report is in ${where}.`;
}
function join(sections) {
    return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}


/***/ })

};
