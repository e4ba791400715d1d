export const id = 2873;
export const ids = [2873];
export const modules = {

/***/ 87156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PAGES)
/* harmony export */ });
/** The pages of the Problem Map to open when a row fails (docs/runbook.md §10). */
const MAP = 'https://github.com/onestardao/WFGY/blob/main/ProblemMap/';
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
        label: 'secrets present',
        ...NONE_WRONG,
        declaredBy: 'secrets',
        beforeAsking: true,
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.boot
    },
    pins_fixed: {
        gate: 'G1',
        label: 'pins fixed',
        ...NONE_WRONG,
        pointsAt: 'pins',
        gold: { test: null, required: 'always' },
        live: { from: 'manifest', test: null, required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.pins
    },
    pins_live: {
        gate: 'G1',
        label: 'pins live',
        ...NONE_WRONG,
        pointsAt: 'pins',
        failsAs: 'pins_mismatch',
        gold: { test: null, required: 'always' },
        live: { from: 'pins', test: null, required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.pins
    },
    contracts: {
        gate: 'G1',
        label: 'reply contracts',
        ...NONE_WRONG,
        gold: { test: null, required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.contracts
    },
    boot_order: {
        gate: 'G1',
        label: 'boot order',
        ...NONE_WRONG,
        declaredBy: 'boot',
        beforeAsking: true,
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.boot
    },
    freeze: {
        gate: 'G1',
        label: 'change freeze',
        ...NONE_WRONG,
        declaredBy: 'freeze',
        failsAs: 'frozen',
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.freeze
    },
    delta_s_drift_median: {
        gate: 'G2',
        label: 'ΔS drift, median',
        unit: 'delta_s',
        arms: 'delta_s',
        signed: true,
        relative: true,
        op: '<=',
        target: 0.03,
        line: 0.06,
        gold: { test: 'mcnemar', required: 'always' },
        live: { from: 'requests', test: 'quantile', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.deltaS
    },
    delta_s_drift_p95: {
        gate: 'G2',
        label: 'ΔS drift, p95',
        unit: 'delta_s',
        arms: 'delta_s',
        signed: true,
        relative: true,
        op: '<=',
        target: 0.1,
        line: 0.15,
        gold: { test: 'mcnemar', required: 'always' },
        live: { from: 'requests', test: 'quantile', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.deltaS
    },
    delta_s_median: {
        gate: 'G2',
        label: 'ΔS median',
        unit: 'delta_s',
        op: '<=',
        target: 0.45,
        gold: { test: null, required: 'never' },
        live: { from: 'requests', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.deltaS
    },
    coverage: {
        gate: 'G2',
        label: 'coverage',
        unit: 'share',
        op: '>=',
        target: 0.7,
        line: 0.6,
        gold: { test: null, required: 'always' },
        live: { from: 'requests', test: 'mean', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.retrieval
    },
    lambda_convergence: {
        gate: 'G2',
        label: 'λ convergence',
        unit: 'share',
        op: '>=',
        target: 0.8,
        gold: { test: 'mcnemar', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.lambda
    },
    lambda_collapse: {
        gate: 'G2',
        label: 'λ collapse',
        ...NONE_WRONG,
        gold: { test: 'mcnemar', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.lambda
    },
    lambda_split: {
        gate: 'G2',
        label: 'λ split',
        unit: 'share',
        op: '<=',
        target: 0.1,
        gold: { test: 'mcnemar', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.lambda
    },
    e_resonance: {
        gate: 'G2',
        label: 'E_resonance',
        unit: 'slope',
        op: '<=',
        target: 0.02,
        gold: { test: null, required: 'carried' },
        live: { from: 'sessions', test: null, required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.resonance
    },
    gold_regression: {
        gate: 'G2',
        label: 'gold regression',
        unit: 'points',
        arms: 'points',
        relative: true,
        op: '<=',
        target: 2,
        gold: { test: 'sign_flip', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.gold
    },
    latency_p95: {
        gate: 'G3',
        label: 'latency p95',
        unit: 'ratio',
        arms: 'ms',
        relative: true,
        op: '<=',
        target: 1.15,
        line: 1.3,
        gold: { test: 'mcnemar', required: 'always', waivedBy: 'quality_gain' },
        live: { from: 'requests', test: 'quantile', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.monitoring
    },
    error_rate: {
        gate: 'G3',
        label: 'error rate',
        unit: 'percent',
        op: '<=',
        target: 0.005,
        line: 0.01,
        gold: { test: 'binomial', required: 'always' },
        live: { from: 'requests', test: 'rate', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.debug
    },
    tool_success: {
        gate: 'G3',
        label: 'tool success',
        unit: 'percent',
        op: '>=',
        target: 0.99,
        line: 0.98,
        gold: { test: 'binomial', required: 'carried' },
        live: { from: 'requests', test: 'rate', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.debug
    },
    cost_per_solved: {
        gate: 'G3',
        label: 'cost per solved',
        unit: 'ratio',
        arms: 'usd',
        relative: true,
        op: '<=',
        target: 1.1,
        line: 1.2,
        gold: { test: 'label_exchange', required: 'carried', waivedBy: 'quality_gain' },
        live: { from: 'requests', test: 'ratio', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.cost
    },
    probes: {
        gate: 'G3',
        label: 'probes',
        ...NONE_WRONG,
        declaredBy: 'probes',
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.monitoring
    },
    srm: {
        gate: 'traffic',
        label: 'served split',
        unit: 'p_value',
        arms: 'percent',
        op: '>=',
        target: null,
        live: { from: 'users', test: 'split', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.shadow
    },
    stickiness: {
        gate: 'traffic',
        label: 'stickiness',
        unit: 'percent',
        op: '<=',
        target: 0.001,
        live: { from: 'users', test: 'rate', required: 'sticky' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.shadow
    },
    mirrored_share: {
        gate: 'traffic',
        label: 'mirrored share',
        unit: 'percent',
        op: '==',
        target: null,
        live: { from: 'copies', test: 'rate', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.shadow
    },
    mirror_p99_added: {
        gate: 'traffic',
        label: 'mirror p99 added',
        unit: 'percent',
        arms: 'ms',
        op: '<=',
        target: 0.05,
        live: { from: 'copies', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.shadow
    },
    shadow_delta_s: {
        gate: 'traffic',
        label: 'shadow ΔS',
        unit: 'delta_s',
        op: '<=',
        target: 0.45,
        live: { from: 'copies', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.shadow
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
const LIVE_ROW_IDS = ROW_IDS.filter((row) => ROWS[row].live !== undefined);
function isProbed(row) {
    return ROWS[row].declaredBy !== undefined;
}


/***/ }),

/***/ 56317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ rowOfSoftStop),
/* harmony export */   KR: () => (/* binding */ STOPS),
/* harmony export */   ru: () => (/* binding */ findStop),
/* harmony export */   sT: () => (/* binding */ STOP_IDS)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87156);

const HARD_PAGES = [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.deadlock, _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.predeploy];
/**
 * The one table of stop rules (docs/runbook.md §7 and §10). A stop that reads neither a row nor a rate has a measuring function in
 * gates/: without one it is a type error.
 */
const TABLE = {
    stop_delta_s_p95: {
        label: 'ΔS p95 drift',
        unit: 'delta_s',
        op: '>',
        limit: 0.15,
        hard: true,
        reads: { row: 'delta_s_drift_p95' },
        test: 'quantile',
        pages: HARD_PAGES
    },
    stop_coverage: {
        label: 'coverage',
        unit: 'share',
        op: '<',
        limit: 0.6,
        hard: true,
        reads: { row: 'coverage' },
        test: 'mean',
        pages: HARD_PAGES
    },
    stop_lambda_flip: {
        label: 'λ flip rate',
        unit: 'share',
        op: '>',
        limit: 0.2,
        hard: true,
        reads: { rate: 'lambda_flip' },
        test: 'rate',
        pages: HARD_PAGES
    },
    stop_5xx: {
        label: '5xx rate',
        unit: 'percent',
        op: '>',
        limit: 0.01,
        hard: true,
        reads: { rate: 'rate_5xx' },
        test: 'rate',
        prometheus: true,
        pages: HARD_PAGES
    },
    stop_tool_loop: {
        label: 'tool loops',
        unit: 'count',
        op: '>',
        limit: 0,
        hard: true,
        reads: null,
        test: null,
        pages: HARD_PAGES
    },
    stop_dark: {
        label: 'silent canary',
        unit: 'count',
        op: '>',
        limit: 0,
        hard: true,
        reads: null,
        test: 'split',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.deadlock, _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.predeploy],
        live: true
    },
    soft_latency: {
        label: 'latency p95',
        unit: 'ratio',
        op: '>',
        limit: 1.15,
        hard: false,
        reads: { row: 'latency_p95' },
        test: 'quantile',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.monitoring]
    },
    soft_cost: {
        label: 'cost per solved',
        unit: 'ratio',
        op: '>',
        limit: 1.1,
        hard: false,
        reads: { row: 'cost_per_solved' },
        test: 'ratio',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.cost]
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


/***/ }),

/***/ 84802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * Text of a model, a service, a pull request or an artifact is data. Whatever it holds, it may not leave its cell,
 * notify a person, load an image, make a link or a reference, hide itself, or stand in for our own marker.
 */

/** Longer raw text is cut before anything looks at it. UTF-16 units. */
const RAW_LIMIT = 100_000;
/** Controls, format characters (zero-width, bidirectional, tags) and whatever else is drawn as nothing. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** The text as people may see it: no terminal sequences, nothing invisible, newlines as \n, no half characters. */
function clean(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, RAW_LIMIT))
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/\t/g, ' ')
        .replace(UNSEEN, '')
        .replace(/\p{Surrogate}/gu, '\uFFFD');
}
/** At most `max` code points; what is left out is shown by an ellipsis. */
function shorten(text, max) {
    const points = Array.from(text);
    return points.length <= max ? text : `${points.slice(0, Math.max(0, max - 1)).join('')}…`;
}
/** Clean, on one line, and bounded: the form in which foreign text enters any surface. */
function oneLine(text, max) {
    return shorten(clean(text).replace(/\s+/g, ' ').trim(), max);
}
/** Breaks a reference without being seen: the zero-width space, as an entity. */
const BREAK = '&#8203;';
// Entities, because no Markdown reader takes a character reference for structure, inside a table or outside.
const STRUCTURE = /[&<>|\\`*_~[\]!]/;
const MATHS = /\$/;
const REFERENCE = /@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|www(?=\.)/;
const MARKUP = new RegExp(`${STRUCTURE.source}|${MATHS.source}|${REFERENCE.source}`, 'gi');
/** Foreign text for a line or a table cell of Markdown: cleaned, at most `max` code points before escaping. */
function inline(text, max = 300) {
    return oneLine(text, max).replace(MARKUP, found => {
        if (found === '$')
            return '<span>$</span>'; // GitHub's own way to write a dollar that opens no formula
        return STRUCTURE.test(found) ? `&#${found.charCodeAt(0)};` : `${found}${BREAK}`;
    });
}
/** Foreign text as a fenced block of Markdown, the fence longer than any within. */
function fenced(text, language = 'text', max = 20_000) {
    const body = shorten(clean(text), max).replaceAll('<!--', '<! --');
    const longest = Math.max(0, ...(body.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}


/***/ }),

/***/ 17992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nextOf)
/* harmony export */ });
/** What a person does next. */
function nextOf(result) {
    return ofRollout(result) ?? OWN[result.command]?.[result.reason_code] ?? NEXT[result.reason_code];
}
const LIVE = ['promote', 'judge', 'watch', 'status'];
const BEGIN = 'Run gate, then promote --evidence.';
/** Where it depends on how the rollout stands; null where it doesn't. */
function ofRollout({ command, reason_code, exit_code, phase, rollout }) {
    const isIdle = phase === null && rollout?.state === 'idle';
    if (reason_code === 'gate_failed' && phase !== null && LIVE.includes(command)) {
        return 'Open the pages of the failing rows; roll back, or fix and wait for a green window.';
    }
    if (reason_code === 'rolled_back' && command === 'watch' && exit_code === 0)
        return 'Find out why the canary failed.';
    if (reason_code === 'already_there' && isIdle && (command === 'status' || command === 'watch'))
        return BEGIN;
    if (reason_code === 'not_next_phase' && rollout?.state === 'astray') {
        return 'Roll back, or set the router to what the ledger says.';
    }
    return null;
}
const WAIT = { evidence_thin: 'Wait for more requests.' };
/** Where a command means something of its own. */
const OWN = {
    validate: { all_green: 'Run the command gate.' },
    baseline: { all_green: 'Nothing: the gates that follow compare with this baseline.' },
    demo: { all_green: 'Open the reports, then write a manifest for your own service.' },
    judge: WAIT,
    promote: {
        ...WAIT,
        all_green: 'Watch the phase until its window is full.',
        not_measured: 'Run the gate, and give its result as --evidence; or see what could not be measured.',
        not_next_phase: 'See where it stands with the command status.'
    },
    watch: {
        ...WAIT,
        all_green: 'Promote, or let watch do it with --promote.',
        not_next_phase: 'See the command status.'
    },
    status: {
        ...WAIT,
        all_green: 'Run promote: the phase is green for a full window.',
        claimed_by_another: 'Run promote again: it finishes the step, unless another run is at work on it.',
        rollback_incomplete: 'Set the router to 0 now, or run rollback.',
        not_next_phase: 'See the plan of the manifest: it does not have the phase that the rollout stands in.'
    },
    pause: {
        not_next_phase: BEGIN,
        paused: 'Use the command resume when the reason is gone. The stop rules go on.'
    },
    resume: { all_green: 'Nothing: the rollout goes on.' }
};
const NEXT = {
    all_green: 'Nothing: the canary may go on.',
    warnings: 'Read the warnings: what is not settled here is carried into the rollout.',
    gate_failed: 'Open the pages of the failing rows, fix what they point at, and run the gate again.',
    hard_stop: 'Leave all traffic on the baseline, and open the pages of the stop rule that fired.',
    soft_stop: 'Bring cost or latency back within the target, or prove the quality gain that pays for it.',
    evidence_thin: 'Wait for more requests, or add items or seeds to the gold set.',
    evidence_exhausted: 'The window is over without a verdict: decide by hand, or plan a longer window or a larger weight.',
    evidence_stale: 'See why the newest rows are missing: the log or its shipping stopped, or they come late (window.source.delay).',
    no_traffic: 'Check that the router sends requests to both arms and that the log names the arm.',
    not_measured: 'Make the required rows that are not measured measurable, or drop them with a reason under not_required.',
    rows_missing: 'Run again with --resume: only the missing runs are asked.',
    baseline_unavailable: 'Run the baseline workflow on the default branch, then this one again.',
    not_comparable: 'Measure the baseline again with this gold set, embedder and seeds.',
    pins_changed: 'Run the gate for the pins that the manifest names now.',
    pins_mismatch: 'Deploy what the manifest names, or name what is deployed; then run the gate again.',
    manifest_invalid: 'Correct the places listed, and check them with the command validate.',
    gold_invalid: 'Correct the lines of the gold set listed, and check them with the command validate.',
    log_invalid: 'Correct what writes the request log: the broken lines are listed.',
    frozen: 'Wait until the change freeze is over.',
    paused: 'Use the command resume when the reason for the pause is gone.',
    claimed_by_another: 'Let the other run finish: it holds the claim.',
    not_next_phase: 'Promote one phase at a time, in the order of the manifest.',
    already_there: 'No action is needed.',
    same_canary_after_rollback: 'Change the canary, or insist with --retry and --reason.',
    rolled_back: 'Watch the baseline recover, then find out why the canary failed.',
    rollback_incomplete: 'Set the router to the baseline by hand, now, then run rollback again.',
    router_unreachable: 'Check that the router can be reached from here, then run again.',
    service_unreachable: 'Check that the service is up and can be reached from here, then run again.',
    api_unavailable: 'Run again when the API answers.',
    permission_missing: 'Give the job the permission that is named.',
    untrusted_source: 'Use a result or baseline made by a trusted run of this repository.',
    unknown: 'Use the version that wrote it, or a later one.',
    complete: 'Deploy the canary as the baseline, set the router to 0, move its pins to arms.baseline, and record the baseline.'
};


/***/ }),

/***/ 16935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   P9: () => (/* binding */ showInterval),
/* harmony export */   Rg: () => (/* binding */ showTarget),
/* harmony export */   Si: () => (/* binding */ showP),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   hv: () => (/* binding */ showAgainst)
/* harmony export */ });
/** Numbers as people read them. Every surface shows the same ones. */
const plain = { decimals: 3, targetDecimals: 2, scale: 1, before: '', after: '', leadingZero: true };
const STYLES = {
    count: { ...plain, decimals: 0, targetDecimals: 0 },
    share: { ...plain, decimals: 2, leadingZero: false },
    delta_s: plain,
    slope: plain,
    points: { ...plain, decimals: 1, targetDecimals: 0, after: ' points' },
    ratio: { ...plain, decimals: 2, after: ' ×' },
    percent: { ...plain, decimals: 1, targetDecimals: 0, scale: 100, after: ' %' },
    p_value: plain,
    ms: { ...plain, decimals: 0, targetDecimals: 0, after: ' ms' },
    usd: { ...plain, decimals: 4, before: 'USD ' }
};
const NOTHING = '–';
/** `.82`, `0.4 %`, `1.7 points`, `1.12 ×`, `812 ms`, `0.031`; an en dash where there is no number. */
function showNumber(value, unit, options = {}) {
    if (value === null)
        return NOTHING;
    if (unit === 'p_value')
        return value < 0.001 ? 'p < 0.001' : `p = ${digits(value, plain, 3)}`;
    if (unit === 'ms' && Math.abs(value) >= 10_000)
        return `${sign(value, options)}${digits(value / 1000, plain, 1)} s`;
    const style = STYLES[unit];
    const own = decimalsOf(value, unit);
    const text = digits(value * style.scale, style, own + (options.extra ?? 0));
    return `${style.before}${sign(value, options)}${text}${style.after}`;
}
/** A price far below a cent keeps two digits that say something. */
function decimalsOf(value, unit) {
    if (unit === 'count' && !Number.isInteger(value))
        return 1;
    if (unit !== 'usd' || value === 0)
        return STYLES[unit].decimals;
    return Math.min(12, Math.max(STYLES.usd.decimals, 1 - Math.floor(Math.log10(Math.abs(value)))));
}
/** A difference of two numbers of a unit, with its sign: `−.03`, `+0.4 pp` (percentage points). */
function showDifference(value, unit) {
    const text = showNumber(value, unit, { signed: true });
    return unit === 'percent' ? text.replace(' %', ' pp') : text;
}
/** The value with as many decimals as it takes not to look like a threshold that it does not equal. */
function showAgainst(value, threshold, unit, signed = false) {
    for (let extra = 0; extra < 4; extra++) {
        const shown = showNumber(value, unit, { extra, signed: signed && value !== 0 });
        const line = showNumber(threshold, unit, { extra, signed: signed && threshold !== 0 });
        if (shown !== line || value === threshold)
            return shown;
    }
    return showNumber(value, unit, { extra: 4, signed });
}
/** `−0.01 to 0.04`, `at least 0.02` where the upper end is open, or nothing. */
function showInterval(ci, unit, signed = false) {
    if (ci === null)
        return '';
    const [low, high] = ci;
    if (low === null && high === null)
        return '';
    if (low === null)
        return `at most ${showNumber(high, unit, { signed })}`;
    if (high === null)
        return `at least ${showNumber(low, unit, { signed })}`;
    const from = showNumber(low, unit, { signed });
    const { after, before } = STYLES[unit];
    const sameUnit = from.endsWith(after) && unit !== 'p_value';
    const bare = sameUnit ? from.slice(before.length, from.length - after.length) : from;
    return `${sameUnit ? before : ''}${bare} to ${showNumber(high, unit, { signed }).slice(sameUnit ? before.length : 0)}`;
}
const OPS = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '==': '=' };
/** `≤ 0.03`, `≥ .70`, `≤ 0.5 %`; `none` where nothing may be counted. */
function showTarget(op, threshold, unit) {
    if (threshold === null)
        return NOTHING;
    if (unit === 'count' && op === '<=' && threshold === 0)
        return 'none';
    if (unit === 'p_value')
        return showNumber(threshold, unit).replace(/^p =/, `p ${OPS[op]}`).replace(/^p < /, `p ${OPS[op]} `);
    const style = STYLES[unit];
    const most = digits(threshold * style.scale, style, style.decimals + 1);
    return `${OPS[op]} ${style.before}${sign(threshold)}${fewest(most, style.targetDecimals)}${style.after}`;
}
/** `p = 0.003`, `p < 0.001`, or nothing where the row was not tested. */
function showP(p) {
    return p === null ? '' : showNumber(p, 'p_value');
}
/** The digits without a sign; numbers too long to be read get an exponent. */
function digits(value, style, decimals) {
    const size = Math.abs(value);
    if (size >= 1e9)
        return size.toExponential(2);
    const text = size.toFixed(decimals);
    return !style.leadingZero && text.startsWith('0.') ? text.slice(1) : text;
}
/** A true minus, or the plus that was asked for. */
function sign(value, options = {}) {
    if (value < 0)
        return '−';
    return options.signed && value > 0 ? '+' : '';
}
function fewest(text, decimals) {
    const point = text.indexOf('.');
    if (point < 0 || text.includes('e'))
        return text;
    let end = text.length;
    while (end > point + 1 + decimals && text[end - 1] === '0')
        end--;
    return text.slice(0, end === point + 1 ? point : end);
}


/***/ }),

/***/ 14873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ openRowsOf),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   bb: () => (/* binding */ rowsToOpen),
/* harmony export */   yE: () => (/* binding */ quietStops)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89868);

/**
 * The rows whose findings are worth a place of their own. In a rollout what is undecided, or not measured yet, stands
 * under what is still missing, or is the decision itself.
 */
function rowsToOpen({ rollout, reason_code }, rows) {
    if (rollout === null || reason_code === 'not_measured')
        return rows;
    return rows.filter(({ verdict }) => verdict === 'fail');
}
/** Every row that fails or is not settled, in the order of the table. */
function openRowsOf(rows) {
    const findings = new Map();
    for (const row of rows.filter(({ standing }) => standing === 'failing' || standing === 'open')) {
        const text = said(row);
        const key = `${row.verdict} ${text}`;
        const finding = findings.get(key) ?? { verdict: row.verdict, labels: [], text, pages: [] };
        const pages = row.page === null || finding.pages.includes(row.page) ? [] : [row.page];
        findings.set(key, { ...finding, labels: [...finding.labels, row.label], pages: [...finding.pages, ...pages] });
    }
    return [...findings.values()];
}
function said(row) {
    const needed = row.verdict === 'not_measured' ? 'Required, and not measured. ' : '';
    const chances = row.chances === '' ? '' : ` ${row.chances.charAt(0).toUpperCase()}${row.chances.slice(1)}.`;
    return `${needed}${row.why}${chances}`;
}
/** `1 stop rule is quiet`, `6 other stop rules are quiet`; nothing where none is. */
function quietStops(stops) {
    const quiet = stops.filter(({ fired }) => !fired).length;
    if (quiet === 0)
        return '';
    const other = quiet < stops.length ? 'other ' : '';
    return quiet === 1 ? `1 ${other}stop rule is quiet.` : `${quiet} ${other}stop rules are quiet.`;
}
/** `5 of 14 rows fail, 1 inconclusive`: how the rows that count stand; nothing where there are none. */
function tally(result) {
    const rows = result.gates.map(_view_js__WEBPACK_IMPORTED_MODULE_0__/* .viewRow */ .k3).filter(({ standing }) => standing !== 'aside');
    if (rows.length === 0)
        return '';
    const count = (verdict) => rows.filter(row => row.verdict === verdict).length;
    const of = rows.length === 1 ? 'of 1 row' : `of ${rows.length} rows`;
    const counts = [
        [count('fail'), count('fail') === 1 ? 'fails' : 'fail'],
        [count('not_measured'), 'not measured'],
        [count('inconclusive'), 'inconclusive']
    ];
    const [first, ...others] = counts.filter(([n]) => n > 0);
    if (first === undefined)
        return rows.length === 1 ? 'the row passes' : `all ${rows.length} rows pass`;
    return [`${first[0]} ${of} ${first[1]}`, ...others.map(([n, word]) => `${n} ${word}`)].join(', ');
}


/***/ }),

/***/ 89832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ rolloutFactsOf),
/* harmony export */   ag: () => (/* binding */ afterRollbackOf),
/* harmony export */   e3: () => (/* binding */ ROLLBACK_PAGES),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   rU: () => (/* binding */ recoveryOf)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _model_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87156);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56317);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84802);






const STATES = {
    idle: 'none is under way',
    moving: 'a step is under way',
    steady: 'under way',
    complete: 'complete',
    rolled_back: 'rolled back',
    astray: 'the router sends what no record explains',
    unknown: 'not known: the ledger could not be read'
};
const UNREAD = 'not known: the router could not be read';
/** As terms and texts, in plain text. */
function rolloutFactsOf({ rollout, phase, next_phase, finished_at }) {
    if (rollout === null)
        return [];
    const { id, state, since, before, routed, recorded, moved, paused, unfinished, ledger, in_ledger, rows, by } = rollout;
    const facts = [
        ['rollout', [id, state === 'unknown' && in_ledger ? UNREAD : STATES[state]].filter(Boolean).join(', ')],
        phase === null
            ? null
            : ['phase', next_phase === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(phase, 64) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(phase, 64)}, then ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(next_phase, 64)}`],
        since === null ? null : ['since', `${shownTime(since)}, ${ago(since, finished_at)}`],
        moved ? ['before', before === null ? 'not known' : shares(before)] : null,
        ['router', routed === null ? 'could not be read' : `${shares(routed)}, read back`],
        recorded !== null && routed !== null && shares(recorded) !== shares(routed)
            ? ['ledger says', shares(recorded)]
            : null,
        paused === null
            ? null
            : ['paused', `by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(paused.who, 80)} since ${shownTime(paused.since)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(paused.why, 200)}`],
        unfinished === null ? null : ['unfinished', `${unfinished}; the next promote, watch or rollback sees to it`],
        rows.length > 0 ? ['fired', rows.map(stopLabel).join(', ')] : null,
        moved ? ['by', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(by, 80)] : null,
        ['ledger', in_ledger ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(ledger, 200) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(ledger, 200)}; the record follows when it can be reached`]
    ];
    return facts.filter(fact => fact !== null);
}
function shares({ canary, mirror }) {
    const copies = mirror > 0 ? `, ${mirror} % of requests mirrored` : '';
    return `${canary} % of users on the canary${copies}`;
}
const MISTRUSTED = ['log_invalid', 'baseline_unavailable'];
const windowSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    needed: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ requests: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(), at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable() }))
});
/** What the window still lacks, row by row; longest first. Nothing where it is over. */
function missingOf({ window, rollout, stops, reason_code }) {
    if (rollout?.moved || rollout?.state === 'rolled_back' || rollout?.state === 'complete')
        return [];
    // A number that rests on broken rows, or on a canary that has to go, is none to wait for.
    if (stops.some(({ fired, hard }) => fired && hard) || MISTRUSTED.includes(reason_code))
        return [];
    const seen = windowSchema.safeParse(window);
    if (!seen.success)
        return [];
    return Object.entries(seen.data.needed)
        .sort(([, a], [, b]) => (b.requests ?? Number.POSITIVE_INFINITY) - (a.requests ?? Number.POSITIVE_INFINITY))
        .map(([row, { requests, at }]) => {
        if (requests === null)
            return `${rowLabel(row)}: no number of requests would do at these figures`;
        const when = at === null ? '' : `, expected by ${shownTime(at)}`;
        return `${rowLabel(row)}: ${requests} more canary requests${when}`;
    });
}
const greenSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    green: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        checks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
            what: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
            op: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            threshold: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
            ok: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().nullable()
        }))
    })
});
/** The watch for green: each figure of the baseline, and what it is held against. */
function recoveryOf({ window }) {
    const seen = greenSchema.safeParse(window);
    if (!seen.success)
        return [];
    return seen.data.green.checks.map(({ what, value, op, threshold, ok }) => {
        const unknown = value === null ? 'not measured' : 'nothing to compare with';
        const state = ok === null ? unknown : ok ? 'as before' : 'not as before';
        const bar = threshold === null ? '' : ` (${op} ${short(threshold)})`;
        return `${rowLabel(what)}: ${value === null ? '–' : short(value)}${bar}, ${state}`;
    });
}
/** What outlives the canary when its traffic is gone; for whoever rolled back. */
const TO_THINK_OF = [
    'Answer and prompt caches: drop what the canary wrote, or key them by the pins.',
    'CDN and client caches: purge answers that the canary gave.',
    'Sessions and conversations that began on the canary: their history holds its answers.',
    'Index builders, backfills and schema changes of the canary: stop them before they overwrite what the baseline reads.',
    'Freeze: nothing else ships until the baseline is green again; run watch for that.',
    'The same pins go up again only with --retry and --reason.'
];
/** Empty unless traffic was sent back by this command. */
function afterRollbackOf({ rollout, decision }) {
    return rollout?.moved && decision === 'rollback' ? TO_THINK_OF : [];
}
const ROLLBACK_PAGES = [_model_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGES */ .N.rollback, _model_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGES */ .N.deadlock, _model_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGES */ .N.predeploy];
/** `2026-11-20 09:30 UTC`. */
function shownTime(iso) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(iso, 40).slice(0, 16).replace('T', ' ')} UTC`;
}
function ago(from, to) {
    const passed = Date.parse(to) - Date.parse(from);
    if (passed < 1000)
        return 'just now';
    return `${ms__WEBPACK_IMPORTED_MODULE_0__(passed, { long: true })} ago`;
}
function short(value) {
    return String(Number(value.toPrecision(4)));
}
function rowLabel(row) {
    if (row === 'delta_s_p95')
        return 'ΔS p95';
    const stop = (0,_model_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .findStop */ .ru)(row);
    return (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .findRow */ .uv)(row)?.label ?? (stop ? `stop on ${stop.label}` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(row.replaceAll('_', ' '), 80));
}
function stopLabel(row) {
    return (0,_model_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .findStop */ .ru)(row)?.label ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(row, 80);
}


/***/ }),

/***/ 89868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ pageName),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   i$: () => (/* binding */ REPORT_ONLY),
/* harmony export */   k1: () => (/* binding */ droppedRows),
/* harmony export */   k3: () => (/* binding */ viewRow),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   ye: () => (/* binding */ viewStop)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _model_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87156);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56317);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84802);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16935);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97096);
/** What every surface says of a result, as plain cleaned text: the surfaces only lay it out and escape it. */







const WHY_LENGTH = 300;
const OUR_PAGES = new Set(Object.values(_model_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N));
function viewRow(row) {
    const rule = (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .findRow */ .uv)(row.row);
    const unit = rule?.unit ?? 'delta_s';
    const compared = rule?.arms !== undefined;
    const arms = rule?.arms ?? unit;
    const signed = rule?.signed ?? false;
    const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showAgainst */ .hv)(row.value, row.threshold, unit, signed);
    const range = row.verdict === 'not_measured' ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showInterval */ .P9)(row.ci, unit, signed);
    return {
        gate: row.gate,
        label: rule?.label ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(row.row, 80),
        baseline: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showNumber */ .Zo)(row.baseline, arms),
        canary: compared ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showNumber */ .Zo)(row.canary, arms) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showAgainst */ .hv)(row.canary, row.threshold, arms),
        difference: row.verdict === 'not_measured' ? _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : compared ? value : ownDifference(row, unit, value),
        interval: range === '' || compared ? range : `canary ${range}`,
        value,
        target: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showTarget */ .Rg)(row.op, row.threshold, unit),
        verdict: row.verdict,
        standing: standing(row),
        n: row.n,
        chances: chances(row),
        adjusted: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showP */ .Si)(row.p_adjusted),
        why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(row.why, WHY_LENGTH),
        page: OUR_PAGES.has(row.page) ? row.page : null,
        fromManifest: row.source === 'manifest',
        source: row
    };
}
function viewStop(stop) {
    const rule = (0,_model_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .findStop */ .ru)(stop.row);
    const unit = rule?.unit ?? 'delta_s';
    return {
        label: rule?.label ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(stop.row, 80),
        value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showAgainst */ .hv)(stop.value, stop.threshold, unit),
        limit: stop.op === '>' && stop.threshold === 0 ? 'any' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showTarget */ .Rg)(stop.op, stop.threshold, unit),
        fired: stop.fired,
        measured: stop.value !== null || stop.fired,
        hard: stop.hard,
        why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(stop.why, WHY_LENGTH),
        pages: rule?.pages ?? []
    };
}
function standing(row) {
    if (row.verdict === 'fail')
        return 'failing';
    if (row.verdict === 'not_measured')
        return row.required ? 'failing' : 'aside';
    return row.verdict === 'inconclusive' ? 'open' : 'passing';
}
function ownDifference(row, unit, value) {
    if (row.canary === null)
        return value;
    if (row.baseline === null)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showDifference */ .Te)(row.canary - row.baseline, unit);
}
function chances(row) {
    const said = [];
    if (row.verdict === 'not_measured')
        return '';
    if (row.p_set !== null)
        said.push(`on this gold set ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showP */ .Si)(row.p_set)}`);
    if (row.p_population !== null)
        said.push(`on questions like these ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .showP */ .Si)(row.p_population)}`);
    return said.join('; ');
}
function titleOf(result) {
    return result.name === null ? 'rollout-gate' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.name, 64);
}
/** Facts that stand under the headline, shortest first to say what they are of. */
function factsOf(result) {
    const { counts, run } = result;
    const facts = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.command, 40), result.reason_code];
    if (result.phase !== null)
        facts.push(`phase ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.phase, 64)}`);
    if (result.next_phase !== null)
        facts.push(`next ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.next_phase, 64)}`);
    if (counts.planned > 0)
        facts.push(`${counts.measured} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(counts.planned, 'run')} measured, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(counts.failed, 'error')}`);
    facts.push(...windowFacts(result.window));
    if (result.evaluated.sha !== null)
        facts.push(`commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(result.evaluated.sha, 12).replace('…', '')}`);
    if (run !== null)
        facts.push(`run ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(run.id, 24)}, attempt ${run.attempt}`);
    return facts;
}
const windowSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    requests: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), canary: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig() }),
    from: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    to: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable()
});
/** How many requests a live window held, and when. */
function windowFacts(window) {
    const seen = windowSchema.safeParse(window);
    if (!seen.success)
        return [];
    const { requests, from, to } = seen.data;
    const when = from === null || to === null ? [] : [`window ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(from, 24)} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(to, 24)}`];
    return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(requests.canary, 'canary request')}, ${requests.baseline} of the baseline`, ...when];
}
const REPORT_ONLY = 'Report only: the manifest says report_only, so this job exits 0 whatever is found.';
/** Rows that the manifest drops, each with its reason. */
function droppedRows(result, reasonLength) {
    return Object.entries(result.not_required).map(([row, reason]) => ({
        label: (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .findRow */ .uv)(row)?.label ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(row, 80),
        reason: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reason, reasonLength)
    }));
}
/** What was evaluated against what, as term and text. */
function originsOf(result) {
    const { evaluated, baseline_source: source, evidence } = result;
    const origins = [
        ['started', result.started_at],
        ['finished', result.finished_at],
        [
            'baseline',
            source && `${BASELINE_KINDS[source.kind]}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .age */ .KW)(source.created_at, result.finished_at)} (${source.created_at})`
        ],
        [
            'evidence',
            evidence && `${EVIDENCE[evidence.gold]}, alpha ${evidence.alpha}, embedder ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(evidence.embedder, 80)}`
        ],
        ['commit', evaluated.sha],
        ['manifest', evaluated.manifest],
        ['gold set', evaluated.gold],
        ['baseline digest', evaluated.baseline],
        ['baseline pins', evaluated.pins_baseline],
        ['canary pins', evaluated.pins_canary]
    ];
    return origins.flatMap(([term, text]) => (text === null ? [] : [[term, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, 120)]]));
}
const BASELINE_KINDS = { artifact: 'an artifact', file: 'a file', measured_now: 'measured in this run' };
const EVIDENCE = {
    set: 'did this gold set change',
    population: 'did questions like these change',
    estimate: 'the bare estimate decides'
};
/** The last part of a page's address, to be read as its name. */
function pageName(page) {
    return page.slice(page.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 97096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   OY: () => (/* binding */ DECISION_MOODS),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   bv: () => (/* binding */ VERDICT_MOODS),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/** The words and signs of the report. A sign never stands without its word, and differs by shape, not by colour alone. */

const VERDICT_WORDS = {
    pass: { emoji: '✅', glyph: '✓', text: 'pass' },
    fail: { emoji: '❌', glyph: '✗', text: 'fail' },
    inconclusive: { emoji: '⚠️', glyph: '?', text: 'inconclusive' },
    waived: { emoji: '⚖️', glyph: '~', text: 'waived' },
    not_measured: { emoji: '➖', glyph: '-', text: 'not measured' }
};
const DECISION_WORDS = {
    pass: { emoji: '✅', glyph: '✓', text: 'pass' },
    warn: { emoji: '⚠️', glyph: '!', text: 'warn' },
    fail: { emoji: '❌', glyph: '✗', text: 'fail' },
    graduate: { emoji: '⏩', glyph: '»', text: 'graduate' },
    hold: { emoji: '⏸️', glyph: '=', text: 'hold' },
    rollback: { emoji: '⏪', glyph: '«', text: 'rollback' },
    error: { emoji: '🚫', glyph: '!', text: 'error' }
};
const VERDICT_MOODS = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'unsure',
    waived: 'good',
    not_measured: 'quiet'
};
const DECISION_MOODS = {
    pass: 'good',
    warn: 'unsure',
    fail: 'bad',
    graduate: 'good',
    hold: 'unsure',
    rollback: 'bad',
    error: 'bad'
};
/** `3 days old`, between two ISO times. */
function age(from, to) {
    const passed = Date.parse(to) - Date.parse(from);
    if (passed < 0)
        return 'dated later than this run';
    return passed < 60_000 ? 'made just now' : `${ms__WEBPACK_IMPORTED_MODULE_0__(passed, { long: true })} old`;
}
/** `1 run`, `240 runs`. */
function counted(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}


/***/ })

};
