export const id = 6068;
export const ids = [6068];
export const modules = {

/***/ 39764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findComparableBaseline),
/* harmony export */   r: () => (/* binding */ comparableNow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70744);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25102);
/* harmony import */ var _gold_completeness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75801);
/* harmony import */ var _gold_embedder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70765);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93842);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71870);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35553);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58409);









const BASELINE_BYTES = 128 * 1024 * 1024;
/** The baseline on disk that an option or the manifest names, else the newest admissible artifact. */
async function findComparableBaseline(world, inputs, file) {
    const { manifest } = inputs;
    const declared = manifest.baseline;
    const path = file
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, file)
        : declared && 'path' in declared
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest.base, declared.path)
            : null;
    if (path)
        return fromFile(world, inputs, path, file !== undefined);
    if (!declared || !('artifact' in declared))
        return { absent: 'The manifest names no baseline.' };
    if (!world.github)
        return { absent: 'Without a GitHub token the baseline artifact can not be fetched.' };
    const { findBaseline } = await __webpack_require__.e(/* import() */ 4986).then(__webpack_require__.bind(__webpack_require__, 62605));
    const { artifact, workflow, branch, max_age: maxAgeMs } = declared;
    const found = await findBaseline(world.github, { artifact, workflow, branch, maxAgeMs, now: world.clock.now() });
    if ('unavailable' in found)
        return { absent: found.unavailable };
    const source = { kind: 'artifact', created_at: found.createdAt, digest: found.digest, url: found.url };
    const age = `The baseline artifact is ${ms__WEBPACK_IMPORTED_MODULE_1__(Math.max(0, world.clock.now() - Date.parse(found.createdAt)), { long: true })} old.`;
    return comparable(inputs, found.text, source, [age, ...found.refused]);
}
/** A file that a person named must be there; one that the manifest names may be missing, and is measured now. */
async function fromFile(world, inputs, path, isAsked) {
    const file = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(world, path);
    let bytes;
    try {
        bytes = await (0,_world_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readInput */ .R5)(path, { file, reason: 'baseline_unavailable', maxBytes: BASELINE_BYTES });
    }
    catch (error) {
        if (isAsked)
            throw error;
        return { absent: `The baseline file can not be read: ${error.message}.` };
    }
    const text = bytes.toString('utf8');
    const found = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .mF)(text);
    const created_at = 'baseline' in found ? found.baseline.created_at : new Date(world.clock.now()).toISOString();
    return comparable(inputs, text, { kind: 'file', created_at, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .o)(bytes), url: null }, []);
}
const RESCORED = "The baseline's answers were scored by older rules, and are scored again from its rows.";
async function comparable(inputs, text, source, notes) {
    const read = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .mF)(text);
    if ('broken' in read)
        return { absent: `The baseline can not be used: ${read.broken}.` };
    const baseline = await (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .scoredToday */ .A$)(read.baseline, inputs);
    const others = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .tX)(baseline.comparable, comparableNow(inputs));
    if (others.length > 0)
        return { absent: `The baseline is not comparable: it was measured with ${others.join('; with ')}.` };
    const plan = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planRuns */ .g)({ ...inputs, roles: ['baseline_1', 'baseline_2'] });
    const whole = (0,_gold_completeness_js__WEBPACK_IMPORTED_MODULE_3__/* .completeness */ .P)(plan, baseline.rows);
    if (whole.missing.length > 0 || baseline.rows.length !== plan.runs.length) {
        return {
            absent: `The baseline's rows are not those of the plan: ${whole.rows.length} of ${plan.runs.length} are there.`
        };
    }
    return { baseline, source, notes: baseline === read.baseline ? notes : [...notes, RESCORED] };
}
function comparableNow({ manifest, gold }) {
    const digests = { gold: gold.digest, pinsBaseline: manifest.pinsDigest.baseline };
    return (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .comparableOf */ .iQ)(manifest, digests, (0,_gold_embedder_js__WEBPACK_IMPORTED_MODULE_4__/* .embedderId */ .K)(manifest.embeddings));
}


/***/ }),

/***/ 66859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resolutionNotes)
/* harmony export */ });
/* harmony import */ var _gates_mde_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72271);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28428);



/** What this gold set can not see, from the baseline's own noise, with what would do. */
function resolutionNotes(resolutions) {
    return resolutions
        .filter(resolution => !(0,_gates_mde_js__WEBPACK_IMPORTED_MODULE_0__/* .isDetectable */ .Au)(resolution))
        .map(({ row, margin, effect, items, seeds }) => (0,_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)(`${_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].label}: this gold set can't resolve a margin of ${show(row, margin)}; the smallest change it sees is ${show(row, effect)}. ` +
        `${items} items, or ${seeds} seeds, would do.`));
}
function show(row, value) {
    switch (_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].unit) {
        case 'points':
            return `${value.toFixed(1)} points`;
        case 'ratio':
            return `${(100 * value).toFixed(0)} %`;
        default:
            return value.toFixed(3);
    }
}


/***/ }),

/***/ 23430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ judgeGold),
  No: () => (/* binding */ plannedFamily)
});

// UNUSED EXPORTS: evidenceOf, readingsOf

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var gates_arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gates/fences.js
var fences = __webpack_require__(27131);
// EXTERNAL MODULE: ./out/build/src/statistics/binomial.js
var binomial = __webpack_require__(54003);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
// EXTERNAL MODULE: ./out/build/src/gates/interval.js + 1 modules
var gates_interval = __webpack_require__(69866);
// EXTERNAL MODULE: ./out/build/src/gates/pairs.js + 1 modules
var gates_pairs = __webpack_require__(13600);
// EXTERNAL MODULE: ./out/build/src/gates/reading.js
var reading = __webpack_require__(82781);
// EXTERNAL MODULE: ./out/build/src/gates/resonance.js + 1 modules
var resonance = __webpack_require__(18192);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
;// CONCATENATED MODULE: ./out/build/src/gates/quality.js







/** G2: quality drift on the gold set. */
const deltaS = (row) => (row.error === null ? row.delta_s : null);
const quality = {
    delta_s_drift_median: evidence => deltaSDrift(evidence, 'delta_s_drift_median', 0.5),
    delta_s_drift_p95: evidence => deltaSDrift(evidence, 'delta_s_drift_p95', 0.95),
    delta_s_median: deltaSMedian,
    coverage: coverageReading,
    lambda_convergence: convergence,
    lambda_collapse: collapse,
    lambda_split: split,
    e_resonance: resonanceReading,
    gold_regression: regression
};
function deltaSDrift(evidence, row, p) {
    const { baseline, canary, again, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, row);
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'delta_s').length;
    const before = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(baseline.rows, 'delta_s'), p);
    const after = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(canary.rows, 'delta_s'), p);
    if (!Number.isFinite(before) || !Number.isFinite(after)) {
        return (0,reading/* notMeasured */.q)(row, target, 'No ΔS: the replies of an arm hold no retrieved text.', { n });
    }
    const left = leftEvidence(baseline, canary);
    if (left !== null)
        return (0,reading/* notMeasured */.q)(row, target, left, { baseline: before, n });
    const tau = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(again.rows, 'delta_s'), p) + target.threshold;
    const above = (run) => (deltaS(run) === null ? null : run.delta_s > tau);
    return {
        row,
        baseline: before,
        canary: after,
        value: after - before,
        target,
        interval: () => (0,gates_interval/* intervalOfQuantiles */.xw)({ baseline, canary }, deltaS, p, (from, to) => to - from, row).ci,
        n,
        pValues: (0,gates_pairs/* pValuesOfCount */.$y)(pairs, above, row)
    };
}
/** So much more of the canary's replies than of the baseline's may be without ΔS. */
const MAX_LEFT = 0.05;
/** Why the canary's ΔS can't be believed: replies that hold no text leave the row, and those that stay look well. */
function leftEvidence(baseline, canary) {
    const without = ({ rows }) => {
        const replied = rows.filter(row => row.error === null);
        return { none: replied.filter(row => row.delta_s === null).length, of: replied.length };
    };
    const [before, after] = [without(baseline), without(canary)];
    if (after.none / after.of <= before.none / before.of + MAX_LEFT)
        return null;
    return `${after.none} of ${after.of} replies of the canary have no ΔS, ${before.none} of ${before.of} of the baseline: they retrieved nothing, or blank text.`;
}
function deltaSMedian(evidence) {
    const { baseline, canary } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'delta_s_median');
    const arms = {
        baseline: (0,gates_arm/* known */.eO)((0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(baseline.rows, 'delta_s'), 0.5)),
        canary: (0,gates_arm/* known */.eO)((0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(canary.rows, 'delta_s'), 0.5)),
        n: (0,gates_arm/* measured */.jh)(canary.rows, 'delta_s').length
    };
    if (!evidence.semantic) {
        return (0,reading/* notMeasured */.q)('delta_s_median', target, 'The built-in embedder is lexical: set embeddings, or response.delta_s, to hold ΔS to an absolute target.', arms);
    }
    if (arms.canary === null)
        return (0,reading/* notMeasured */.q)('delta_s_median', target, 'No ΔS in the replies.', arms);
    const left = leftEvidence(baseline, canary);
    if (left !== null)
        return (0,reading/* notMeasured */.q)('delta_s_median', target, left, arms);
    const interval = () => (0,gates_interval/* intervalOfQuantiles */.xw)({ baseline, canary }, deltaS, 0.5, (_, value) => value, 'delta_s_median').ci;
    return { row: 'delta_s_median', ...arms, value: arms.canary, target, interval, pValues: null };
}
function coverageReading(evidence) {
    const { baseline, canary } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'coverage');
    const value = (0,gates_arm/* coverage */.vk)(canary);
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'coverage').length;
    if (value === null)
        return (0,reading/* notMeasured */.q)('coverage', target, 'No answerable item of the gold set names a target.', { n });
    const means = itemMeans(canary, 'coverage');
    const interval = () => (0,gates_interval/* intervalOfSums */.FW)([...means.keys()], qid => [means.get(qid), 1], ([total, count]) => total / count, 'coverage').ci;
    return { row: 'coverage', baseline: (0,gates_arm/* coverage */.vk)(baseline), canary: value, value, target, interval, n, pValues: null };
}
function convergence(evidence) {
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'lambda_convergence');
    const before = (0,gates_arm/* lambdaShare */.XR)(evidence.baseline, '→');
    const follows = target.source === 'default' && before !== null;
    const threshold = follows ? Math.min(target.threshold, before - 0.05) : target.threshold;
    return lambdaReading(evidence, 'lambda_convergence', { ...target, threshold }, '→', before);
}
function split(evidence) {
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'lambda_split');
    const before = (0,gates_arm/* lambdaShare */.XR)(evidence.baseline, '<>');
    const follows = target.source === 'default' && before !== null;
    const threshold = follows ? Math.max(target.threshold, before + 0.05) : target.threshold;
    return lambdaReading(evidence, 'lambda_split', { ...target, threshold }, '<>', before);
}
function lambdaReading({ canary, pairs }, row, target, state, before) {
    const value = (0,gates_arm/* lambdaShare */.XR)(canary, state);
    if (value === null)
        return (0,reading/* notMeasured */.q)(row, target, 'The canary has no rows.');
    const items = [...canary.byItem];
    const inState = new Map(items.map(([qid, rows]) => [qid, Number((0,gates_arm/* itemLambda */.$x)(rows) === state)]));
    const interval = () => (0,gates_interval/* intervalOfSums */.FW)([...inState.keys()], qid => [inState.get(qid)], ([total]) => total / items.length, row).ci;
    return {
        row,
        baseline: before,
        canary: value,
        value,
        target,
        interval,
        n: canary.rows.length,
        pValues: (0,gates_pairs/* pValuesOfCount */.$y)(pairs, leftConvergence, row)
    };
}
function collapse({ manifest, baseline, canary, pairs }) {
    const collapsed = pairs
        .map(item => item.qid)
        .filter(qid => (0,gates_arm/* itemLambda */.$x)(baseline.byItem.get(qid) ?? []) === '→' && isLost(canary, qid));
    return {
        row: 'lambda_collapse',
        baseline: 0,
        canary: collapsed.length,
        value: collapsed.length,
        target: (0,targets/* targetOf */.$r)(manifest, 'lambda_collapse'),
        interval: null,
        n: canary.rows.length,
        pValues: (0,gates_pairs/* pValuesOfCount */.$y)(pairs, leftConvergence, 'lambda_collapse'),
        ...(collapsed.length > 0 && {
            note: `Collapsed: ${collapsed.slice(0, 5).join(', ')}${collapsed.length > 5 ? ` and ${collapsed.length - 5} more` : ''}.`
        })
    };
}
function isLost(arm, qid) {
    const state = (0,gates_arm/* itemLambda */.$x)(arm.byItem.get(qid) ?? []);
    return state === '×' || state === '←';
}
const leftConvergence = (row) => row.lambda !== '→';
function resonanceReading({ manifest, items, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'e_resonance');
    const [before, after] = [baseline, canary].map(arm => (0,resonance/* resonance */.v)(sessionsOf(arm, items)));
    const n = canary.rows.length;
    if (!before || !after)
        return (0,reading/* notMeasured */.q)('e_resonance', target, 'No session of the gold set is 50 turns long.', { n });
    const breach = (0,resonance/* ceilingBreach */.n)(after, before);
    return {
        row: 'e_resonance',
        baseline: before.rise,
        canary: after.rise,
        value: after.rise,
        target,
        interval: null,
        n,
        pValues: null,
        ...(breach !== null && { breach })
    };
}
/** ΔS in file order of each (session, phrasing, seed) chain. */
function sessionsOf(arm, items) {
    const chains = new Map();
    for (const item of items) {
        if (item.session_id === undefined)
            continue;
        for (const row of arm.byItem.get(item.qid) ?? []) {
            const value = deltaS(row);
            if (value === null)
                continue;
            const chain = JSON.stringify([item.session_id, row.phrasing, row.seed]);
            chains.set(chain, [...(chains.get(chain) ?? []), value]);
        }
    }
    return [...chains.values()];
}
function regression(evidence) {
    const { baseline, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'gold_regression');
    const before = (0,gates_arm/* goldScore */.Xk)(baseline);
    const after = (0,gates_arm/* goldScore */.Xk)(canary);
    const n = canary.rows.length;
    if (before === null || after === null)
        return (0,reading/* notMeasured */.q)('gold_regression', target, 'An arm has no rows.', { n });
    const loss = (run) => Number(run.baseline.solved) - Number(run.canary.solved);
    return {
        row: 'gold_regression',
        baseline: before,
        canary: after,
        value: before - after,
        target,
        interval: () => flipped(goldGain(evidence).ci),
        n,
        pValues: (0,gates_pairs/* pValuesOfMean */.f5)(pairs, loss, 'gold_regression'),
        ...(before > after && { note: `${(before - after).toFixed(1)} points lost.` })
    };
}
/** The canary's gain in gold score, points: interval over items, and its one-sided 95 % lower bound. */
function goldGain({ pairs }) {
    const gains = new Map(pairs.map(item => [
        item.qid,
        100 * ((0,gates_arm/* share */.uM)(item.pairs, pair => pair.canary.solved) - (0,gates_arm/* share */.uM)(item.pairs, pair => pair.baseline.solved))
    ]));
    return (0,gates_interval/* intervalOfSums */.FW)([...gains.keys()], qid => [gains.get(qid)], ([total]) => total / gains.size, 'gold_gain');
}
function itemMeans(arm, field) {
    return new Map([...arm.byItem].flatMap(([qid, rows]) => {
        const values = (0,gates_arm/* measured */.jh)(rows, field);
        return values.length > 0 ? [[qid, values.reduce((a, b) => a + b, 0) / values.length]] : [];
    }));
}
function flipped([low, high]) {
    return [high === null ? null : -high, low === null ? null : -low];
}

;// CONCATENATED MODULE: ./out/build/src/gates/ops.js









/** G3: operations on the gold set. */
const latency = (row) => (row.error === null ? row.latency_ms : null);
const operations = {
    latency_p95: latencyReading,
    error_rate: errorRate,
    tool_success: tools,
    cost_per_solved: cost
};
function latencyReading(evidence) {
    const { baseline, again, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'latency_p95');
    const scale = scaleOf(evidence, 'latency_ms');
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'latency_ms').length;
    const before = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(baseline.rows, 'latency_ms'), 0.95) * scale.ratio;
    const after = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(canary.rows, 'latency_ms'), 0.95);
    if (!(before > 0) || !Number.isFinite(after))
        return (0,reading/* notMeasured */.q)('latency_p95', target, 'An arm has no reply.', { n });
    const tau = (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(again.rows, 'latency_ms'), 0.95) * scale.ratio * target.threshold;
    const slow = (run, pair) => {
        const value = latency(run);
        return value === null ? null : (run === pair.baseline ? value * scale.ratio : value) > tau;
    };
    return {
        row: 'latency_p95',
        baseline: before,
        canary: after,
        value: after / before,
        target,
        interval: () => (0,gates_interval/* intervalOfQuantiles */.xw)({ baseline, canary }, latency, 0.95, (from, to) => to / (from * scale.ratio), 'latency_p95')
            .ci,
        n,
        pValues: atTheSameTime((0,gates_pairs/* pValuesOfCount */.$y)(pairs, slow, 'latency_p95'), evidence, tau),
        note: scale.note
    };
}
/**
 * A recorded baseline met other minutes than the canary: a burst of the machine's own would look like the canary's.
 * So chance is ruled out only where it also is against the baseline runs that were asked among the canary's.
 */
function atTheSameTime(p, { measuredTogether, interleaved, canary }, tau) {
    if (measuredTogether || interleaved.rows.length === 0)
        return p;
    const slow = (rows) => {
        const known = (0,gates_arm/* measured */.jh)(rows, 'latency_ms');
        return { k: known.filter(value => value > tau).length, n: known.length };
    };
    const now = (0,binomial/* fisher */.Kc)(slow(canary.rows), slow(interleaved.rows));
    return { set: Math.max(p.set, now), population: Math.max(p.population, now) };
}
function errorRate({ manifest, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'error_rate');
    const n = canary.rows.length;
    if (n === 0)
        return (0,reading/* notMeasured */.q)('error_rate', target, 'The canary has no rows.');
    const failed = (0,gates_arm/* errors */.sO)(canary);
    const p = (0,binomial/* binomialAtLeast */.yb)(failed, n, target.threshold);
    return {
        row: 'error_rate',
        baseline: baseline.rows.length === 0 ? null : (0,gates_arm/* errors */.sO)(baseline) / baseline.rows.length,
        canary: failed / n,
        value: failed / n,
        target,
        interval: () => (0,gates_interval/* intervalOfRate */.hV)(failed, n),
        n,
        pValues: { set: p, population: p }
    };
}
function tools({ manifest, baseline, canary }) {
    const target = (0,targets/* targetOf */.$r)(manifest, 'tool_success');
    const used = (0,gates_arm/* toolSuccess */.Ys)(canary);
    const before = (0,gates_arm/* toolSuccess */.Ys)(baseline)?.rate ?? null;
    if (!used)
        return (0,reading/* notMeasured */.q)('tool_success', target, 'No tool was called.', { baseline: before });
    const p = (0,binomial/* binomialAtMost */.Q4)(used.calls - used.failures, used.calls, target.threshold);
    return {
        row: 'tool_success',
        baseline: before,
        canary: used.rate,
        value: used.rate,
        target,
        interval: () => (0,gates_interval/* intervalOfRate */.hV)(used.calls - used.failures, used.calls),
        n: used.calls,
        pValues: { set: p, population: p }
    };
}
function cost(evidence) {
    const { baseline, canary, pairs } = evidence;
    const target = (0,targets/* targetOf */.$r)(evidence.manifest, 'cost_per_solved');
    const scale = scaleOf(evidence, 'cost_usd');
    const n = (0,gates_arm/* measured */.jh)(canary.rows, 'cost_usd').length;
    const before = (0,gates_arm/* costPerSolved */.k6)(baseline.rows);
    const after = (0,gates_arm/* costPerSolved */.k6)(canary.rows);
    if (before === null || after === null) {
        const why = (0,gates_arm/* costs */.tq)(canary.rows) && (0,gates_arm/* costs */.tq)(baseline.rows)
            ? 'An arm solved nothing.'
            : 'Replies carry no cost_usd, and there are no prices for their usage.';
        return (0,reading/* notMeasured */.q)('cost_per_solved', target, why, { baseline: before, canary: after, n });
    }
    if (before === 0)
        return (0,reading/* notMeasured */.q)('cost_per_solved', target, 'The baseline costs nothing.', { baseline: before, canary: after, n });
    const parts = (row, arm) => [paid(row) * (arm === 'baseline' ? scale.ratio : 1), Number(row.solved)];
    const sums = new Map(pairs.map(item => [item.qid, sumsOf(item.pairs, parts)]));
    return {
        row: 'cost_per_solved',
        baseline: before * scale.ratio,
        canary: after,
        value: after / (before * scale.ratio),
        target,
        interval: () => (0,gates_interval/* intervalOfSums */.FW)([...sums.keys()], qid => sums.get(qid), ([canaryPaid, canarySolved, basePaid, baseSolved]) => canaryPaid / canarySolved / (basePaid / baseSolved), 'cost_per_solved').ci,
        n,
        pValues: (0,gates_pairs/* pValuesOfSums */.cf)(pairs, parts, (from, to) => to[0] / to[1] - from[0] / from[1], 'cost_per_solved'),
        note: scale.note
    };
}
function paid(row) {
    return row.error === null ? (row.cost_usd ?? 0) : 0;
}
/** [canary cost, canary solved, baseline cost, baseline solved] of one item. */
function sumsOf(pairs, parts) {
    const total = (arm, part) => pairs.reduce((sum, pair) => sum + parts(pair[arm], arm)[part], 0);
    return [total('canary', 0), total('canary', 1), total('baseline', 0), total('baseline', 1)];
}
/**
 * Like with like: what the baseline's figures of another hour are multiplied by, so that they stand for this one.
 * The ratio of medians, on the same keys, of baseline runs asked among the canary's to the artifact's.
 */
function scaleOf(evidence, field) {
    if (evidence.measuredTogether)
        return { ratio: 1, note: 'Both arms were asked interleaved.' };
    const now = evidence.interleaved.rows;
    const then = [...evidence.interleaved.byKey.keys()].flatMap(key => evidence.baseline.byKey.get(key) ?? []);
    const ratio = (0,quantile/* median */.JZ)((0,gates_arm/* measured */.jh)(now, field)) / (0,quantile/* median */.JZ)((0,gates_arm/* measured */.jh)(then, field));
    if (Number.isFinite(ratio) && ratio > 0) {
        return {
            ratio,
            note: `The baseline's figures × ${ratio.toFixed(2)}, from ${now.length} of its runs asked among the canary's.`
        };
    }
    return {
        ratio: 1,
        note: "With the baseline artifact's figures alone: the baseline arm was not asked among the canary's."
    };
}
/** Cost and latency over target are paid for by a proven gain in quality, and by nothing else. */
function waivable(reading, evidence) {
    const { row, value, target } = reading;
    if (rows/* ROWS */.Ir[row].gold?.waivedBy !== 'quality_gain' || value === null || (0,targets/* isInside */.FK)(value, target.op, target.threshold))
        return reading;
    const { lower } = goldGain(evidence);
    if (!(lower > 0))
        return reading;
    return { ...reading, waiver: `a gold-score gain of at least ${lower.toFixed(1)} points is proven (one-sided 95 %)` };
}

// EXTERNAL MODULE: ./out/build/src/gates/required.js
var required = __webpack_require__(79244);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var stops = __webpack_require__(56317);
;// CONCATENATED MODULE: ./out/build/src/gates/stops.js






/**
 * Stop rules on a gold set (docs/runbook.md §7): a stop fires where the estimate is over its limit and chance is ruled
 * out at alpha, each stop tested on its own. Coverage and tool loops need no test: the gold set's own value decides.
 */
function goldStops(evidence, gates) {
    return stops/* STOP_IDS */.sT.filter(id => !stops/* STOPS */.KR[id].live).map(id => {
        const row = (0,stops/* rowOfSoftStop */.Ig)(id);
        return row ? softStop(evidence, id, gates, row) : HARD_STOPS[id](evidence);
    });
}
const HARD_STOPS = {
    stop_delta_s_p95: deltaSStop,
    stop_coverage: coverageStop,
    stop_lambda_flip: flipStop,
    stop_5xx: serverErrorStop,
    stop_tool_loop: toolLoopStop
};
function deltaSStop(evidence) {
    const p95 = (rows) => (0,quantile/* quantile */.YV)((0,gates_arm/* measured */.jh)(rows, 'delta_s'), 0.95);
    const drift = p95(evidence.canary.rows) - p95(evidence.baseline.rows);
    const tau = p95(evidence.again.rows) + (0,targets/* limitOf */.LF)(evidence.manifest, 'stop_delta_s_p95');
    const above = (row) => (row.error !== null || row.delta_s === null ? null : row.delta_s > tau);
    const n = (0,gates_arm/* measured */.jh)(evidence.canary.rows, 'delta_s').length;
    return stop(evidence, 'stop_delta_s_p95', (0,gates_arm/* known */.eO)(drift), n, () => (0,gates_pairs/* pValuesOfCount */.$y)(evidence.pairs, above, 'stop_delta_s_p95'));
}
function coverageStop(evidence) {
    const { canary } = evidence;
    return stop(evidence, 'stop_coverage', (0,gates_arm/* coverage */.vk)(canary), (0,gates_arm/* measured */.jh)(canary.rows, 'coverage').length);
}
function flipStop(evidence) {
    const n = evidence.canary.rows.length;
    return stop(evidence, 'stop_lambda_flip', (0,gates_arm/* flipRate */.Yp)(evidence.canary), n, () => (0,gates_pairs/* pValuesOfFlips */.yK)(evidence.pairs, 'stop_lambda_flip'));
}
function serverErrorStop(evidence) {
    const { attempts, failed } = (0,gates_arm/* serverErrors */.v3)(evidence.canary);
    const value = attempts === 0 ? null : failed / attempts;
    return stop(evidence, 'stop_5xx', value, attempts, () => {
        const p = (0,binomial/* binomialAtLeast */.yb)(failed, attempts, (0,targets/* limitOf */.LF)(evidence.manifest, 'stop_5xx'));
        return { set: p, population: p };
    });
}
function toolLoopStop(evidence) {
    const { rows } = evidence.canary;
    return stop(evidence, 'stop_tool_loop', rows.length === 0 ? null : rows.filter(row => row.tool_loop).length, rows.length);
}
/** A soft stop is its gate row's own reading, held against the stop's limit; a waived row stops nothing. */
function softStop(evidence, id, gates, row) {
    const gate = gates.find(one => one.row === row);
    const value = gate?.verdict === 'waived' ? null : (gate?.value ?? null);
    const p = gate?.p_adjusted ?? null;
    const judged = stop(evidence, id, value, gate?.n ?? 0, p === null ? undefined : () => ({ set: p, population: p }));
    return gate?.verdict === 'waived' ? { ...judged, why: 'Waived: a quality gain is proven.' } : judged;
}
function stop(evidence, id, value, n, pValues) {
    const rule = stops/* STOPS */.KR[id];
    const limit = (0,targets/* limitOf */.LF)(evidence.manifest, id);
    const row = { row: id, value, threshold: limit, op: rule.op, n, hard: rule.hard, page: rule.pages.join(' ') };
    if (value === null)
        return { ...row, fired: false, why: 'Not measured.' };
    if (!(0,targets/* isInside */.FK)(value, rule.op, limit))
        return { ...row, fired: false, why: 'Within its limit.' };
    const p = pValue(evidence, pValues);
    if (p !== null && p > evidence.manifest.evidence.alpha) {
        return { ...row, fired: false, why: `Beyond its limit, but chance is not ruled out: p = ${p.toFixed(3)}.` };
    }
    return {
        ...row,
        fired: true,
        why: p === null
            ? 'Beyond its limit.'
            : `Beyond its limit, and chance is ruled out: ${p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`}.`
    };
}
function pValue(evidence, pValues) {
    const question = evidence.manifest.evidence.gold;
    return question === 'estimate' || !pValues ? null : pValues()[question];
}

;// CONCATENATED MODULE: ./out/build/src/statistics/holm.js
/** Adjusted p-values, in the order given, that keep the chance of any false claim at alpha. Source: Holm 1979. */
function holm(p) {
    const order = p.map((_, i) => i).sort((i, j) => p[i] - p[j]);
    const adjusted = new Array(p.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (p.length - rank) * p[index]));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./out/build/src/gates/verdict.js



/**
 * Readings become rows of the gate table by one rule (docs/runbook.md §12): pass inside the target; outside, fail where
 * chance is ruled out at alpha (Holm over the measured rows that have a p-value), else inconclusive.
 */
function judge(readings, evidence, isRequired) {
    return verdicts(readings, evidence).map(({ reading, verdict, p }) => {
        return {
            gate: rows/* ROWS */.Ir[reading.row].gate,
            row: reading.row,
            baseline: reading.baseline,
            canary: reading.canary,
            value: reading.value,
            ci: reading.interval?.() ?? null,
            threshold: Number.isFinite(reading.target.threshold) ? reading.target.threshold : null,
            op: reading.target.op,
            n: reading.n,
            verdict,
            reason_code: rowReason(reading.row, verdict),
            why: whyOf(reading, verdict, p, evidence),
            page: rows/* ROWS */.Ir[reading.row].page,
            source: reading.target.source,
            required: isRequired(reading.row),
            p_set: reading.pValues?.set ?? null,
            p_population: reading.pValues?.population ?? null,
            p_adjusted: p
        };
    });
}
/** Each reading's verdict and the adjusted p-value that it rests on. */
function verdicts(readings, evidence) {
    const adjusted = adjustedPValues(readings, evidence);
    return readings.map(reading => {
        const p = adjusted.get(reading.row) ?? null;
        return { reading, verdict: verdictOf(reading, p, evidence), p };
    });
}
/** Holm's adjustment over the rows that are tested, whatever their values. */
function adjustedPValues(readings, evidence) {
    const question = evidence.gold;
    if (question === 'estimate')
        return new Map();
    const family = readings.filter(reading => isTested(reading, evidence));
    const adjusted = holm(family.map(({ pValues }) => pValues[question]));
    return new Map(family.map(({ row }, index) => [row, adjusted[index]]));
}
/** Whether a reading counts in Holm's family. */
function isTested({ value, pValues }, { gold }) {
    return gold !== 'estimate' && value !== null && pValues !== null;
}
function verdictOf(reading, p, evidence) {
    if (reading.value === null)
        return 'not_measured';
    if (reading.breach !== undefined)
        return 'fail';
    if ((0,targets/* isInside */.FK)(reading.value, reading.target.op, reading.target.threshold))
        return 'pass';
    if (reading.waiver !== undefined)
        return 'waived';
    return p === null || p <= evidence.alpha ? 'fail' : 'inconclusive';
}
function rowReason(row, verdict) {
    return verdict === 'fail' ? (rows/* ROWS */.Ir[row].failsAs ?? 'gate_failed') : REASON_OF[verdict];
}
const REASON_OF = {
    pass: 'all_green',
    waived: 'warnings',
    inconclusive: 'evidence_thin',
    not_measured: 'not_measured'
};
function whyOf(reading, verdict, p, evidence) {
    return [sentence(reading, verdict, p, evidence), reading.note].filter(Boolean).join(' ');
}
function sentence(reading, verdict, p, evidence) {
    switch (verdict) {
        case 'pass':
            return 'Inside its target.';
        case 'not_measured':
            return '';
        case 'waived':
            return `Outside its target; waived: ${reading.waiver}.`;
        case 'inconclusive':
            return `Outside its target, but chance is not ruled out: ${shownP(p)} at alpha ${evidence.alpha}, adjusted over the rows tested.`;
        case 'fail':
            if (reading.breach !== undefined)
                return `${reading.breach}.`;
            if (p === null)
                return 'Outside its target.';
            return `Outside its target, and chance is ruled out: ${shownP(p)} at alpha ${evidence.alpha}, adjusted over the rows tested.`;
    }
}
function shownP(p) {
    if (p === null)
        return 'no p';
    return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}

// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
;// CONCATENATED MODULE: ./out/build/src/gates/worst.js


/** Every item that changed for the worse, with what changed; the one to look at first comes first. */
function worstItems({ baseline, canary, items }, lines) {
    return items
        .flatMap(item => {
        const before = baseline.byItem.get(item.qid);
        const after = canary.byItem.get(item.qid);
        return before && after ? [{ item, before, after, loss: lossOf(before, after) }] : [];
    })
        .filter(({ loss }) => loss > 1e-9)
        .sort((a, b) => b.loss - a.loss || (a.item.qid < b.item.qid ? -1 : 1))
        .map(({ item, before, after }) => ({
        qid: item.qid,
        question: item.question,
        line: lines.get(item.qid) ?? 1,
        what: changesOf(item, before, after),
        ...answersOf(before, after)
    }));
}
/** Changes of ΔS and coverage smaller than this are not worth a reader's time. */
const NOTABLE = 0.05;
/** Runs that are no longer solved weigh most, then lost coverage, then drift of ΔS. */
function lossOf(before, after) {
    const solved = (0,gates_arm/* share */.uM)(before, row => row.solved) - (0,gates_arm/* share */.uM)(after, row => row.solved);
    const covered = (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(before, 'coverage')) - (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(after, 'coverage'));
    const drift = (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(after, 'delta_s')) - (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(before, 'delta_s'));
    return 100 * Math.max(0, solved) + 10 * notable(covered) + notable(drift);
}
function notable(loss) {
    return loss >= NOTABLE ? loss : 0;
}
function changesOf(item, before, after) {
    const runs = (rows) => `${rows.filter(row => row.solved).length}/${rows.length}`;
    const changes = [`solved ${runs(before)}, now ${runs(after)}`, `λ from ${(0,gates_arm/* itemLambda */.$x)(before)} to ${(0,gates_arm/* itemLambda */.$x)(after)}`];
    const numbers = [
        ['coverage', 'coverage'],
        ['delta_s', 'ΔS']
    ];
    for (const [field, name] of numbers) {
        const [from, to] = [(0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(before, field)), (0,moments/* mean */.i)((0,gates_arm/* measured */.jh)(after, field))];
        if (Number.isFinite(from) && Number.isFinite(to) && Math.abs(to - from) >= 0.005) {
            changes.push(`${name} from ${from.toFixed(2)} to ${to.toFixed(2)}`);
        }
    }
    const kinds = new Set(after.flatMap(row => (row.error ? [row.error.kind] : [])));
    if (kinds.size > 0)
        changes.push(`errors: ${[...kinds].join(', ')}`);
    if (after.some(row => row.refusal) && item.answerable)
        changes.push('refused');
    if (after.some(row => !row.refusal && row.error === null) && !item.answerable)
        changes.push('answered what it should refuse');
    return changes.join(' · ');
}
/** The answers of the first pair that was solved before and is not now, else of the first pair. */
function answersOf(before, after) {
    const pairs = after.map(row => ({
        row,
        was: before.find(one => one.phrasing === row.phrasing && one.seed === row.seed)
    }));
    const shown = pairs.find(({ row, was }) => was?.solved === true && !row.solved) ?? pairs[0];
    return {
        baseline_answer: shown?.was?.answer ?? '',
        canary_answer: shown?.row.answer ?? shown?.row.error?.message ?? ''
    };
}

;// CONCATENATED MODULE: ./out/build/src/gates/gold.js










/** Judges a gold set: from rows and probe results to the gate table. Pure; the same rows give the same table. */
function judgeGold(input) {
    const { manifest, gold } = input;
    const evidence = evidenceOf(input);
    const readings = readingsOf(evidence);
    const gates = judge(readings, manifest.evidence, (0,required/* requiredRows */.$)(manifest, isNeeded(input, readings)));
    return {
        gates,
        stops: goldStops(evidence, gates),
        metrics: { baseline: (0,gates_arm/* metricsOf */.Ps)(evidence.baseline, gold.items), canary: (0,gates_arm/* metricsOf */.Ps)(evidence.canary, gold.items) },
        lost: worstItems(evidence, gold.lines)
    };
}
/** Rows that the gate needs measured in any case, and those whose input the rows of an arm carry. */
function isNeeded(input, readings) {
    const carried = (row) => CARRIED[row](input, readings);
    return row => {
        const required = rows/* ROWS */.Ir[row].gold?.required;
        return required === 'always' || (required === 'carried' && carried(row));
    };
}
/** Input on one side is enough: an arm that stops reporting cost or tools must not slip by unmeasured. */
const CARRIED = {
    e_resonance: (_, readings) => readings.some(({ row, value }) => row === 'e_resonance' && value !== null),
    tool_success: ({ rows }) => rows.baseline.some(row => row.tool_calls > 0),
    cost_per_solved: ({ manifest, rows }) => Boolean(manifest.prices) ||
        [...rows.baseline, ...rows.canary].some(row => row.error === null && row.cost_usd !== null)
};
function evidenceOf({ manifest, gold, rows, ...input }) {
    const baseline = (0,gates_arm/* armOf */.cr)(rows.baseline);
    const canary = (0,gates_arm/* armOf */.cr)(rows.canary);
    return {
        manifest,
        items: gold.items,
        baseline,
        again: (0,gates_arm/* armOf */.cr)(rows.again),
        canary,
        interleaved: (0,gates_arm/* armOf */.cr)(rows.interleaved),
        measuredTogether: input.measuredTogether,
        pairs: (0,gates_pairs/* pairUp */.OM)(baseline, canary),
        semantic: input.semantic,
        probes: input.probes,
        floatingPins: input.floatingPins
    };
}
const MEASURES = { ...fences/* fences */.H, ...quality, ...operations };
/** Every row's numbers, in the table's order. */
function readingsOf(evidence) {
    return rows/* GOLD_ROW_IDS */.zN.map(row => readingOf(row, evidence));
}
function readingOf(row, evidence) {
    return (0,rows/* isProbed */.Po)(row) ? (0,fences/* probed */.D)(row, evidence) : waivable(MEASURES[row](evidence), evidence);
}
/**
 * Holm's family, known before the canary is asked: the rows that a canary whose replies carry what the baseline's do is
 * tested on.
 */
function plannedFamily(manifest, baseline) {
    const alike = {
        manifest,
        items: [],
        baseline,
        again: baseline,
        canary: baseline,
        interleaved: (0,gates_arm/* armOf */.cr)([]),
        measuredTogether: true,
        pairs: (0,gates_pairs/* pairUp */.OM)(baseline, baseline),
        semantic: false,
        probes: [],
        floatingPins: 0
    };
    return TESTED_ROWS.filter(row => isTested(readingOf(row, alike), manifest.evidence));
}
const TESTED_ROWS = rows/* GOLD_ROW_IDS */.zN.filter(row => rows/* ROWS */.Ir[row].gold?.test);


/***/ }),

/***/ 69866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xw: () => (/* binding */ intervalOfQuantiles),
  hV: () => (/* binding */ intervalOfRate),
  FW: () => (/* binding */ intervalOfSums)
});

// EXTERNAL MODULE: ./out/build/src/statistics/binomial.js
var binomial = __webpack_require__(54003);
// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
;// CONCATENATED MODULE: ./out/build/src/statistics/bootstrap.js



/**
 * The percentile interval of a statistic over resampled clusters. `statistic` receives the indices of the drawn clusters
 * (with repeats; the array is reused between calls). Draws that are not finite are left out; where fewer than half
 * remain, everything is NaN. Source: Efron & Tibshirani 1993, §13.3; clusters as in Davison & Hinkley 1997, §3.8.
 */
function clusterBootstrap(clusters, statistic, { seed, draws = 10_000, level = 0.95 }) {
    const uniform = (0,random/* random */.y)(seed);
    const sample = new Int32Array(clusters);
    const values = new Float64Array(draws);
    let kept = 0;
    for (let draw = 0; clusters > 0 && draw < draws; draw++) {
        for (let i = 0; i < clusters; i++)
            sample[i] = Math.floor(uniform() * clusters);
        const value = statistic(sample);
        if (Number.isFinite(value))
            values[kept++] = value;
    }
    const sorted = values.subarray(0, 2 * kept < draws ? 0 : kept).sort();
    return {
        low: (0,quantile/* quantileSorted */.Z4)(sorted, (1 - level) / 2),
        high: (0,quantile/* quantileSorted */.Z4)(sorted, (1 + level) / 2),
        lower: (0,quantile/* quantileSorted */.Z4)(sorted, 1 - level),
        mean: (0,moments/* mean */.i)(sorted),
        sd: (0,moments/* sampleSd */._)(sorted)
    };
}

// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
;// CONCATENATED MODULE: ./out/build/src/gates/interval.js



/** Intervals shown beside a value: a seeded bootstrap over items, so that the runs of one item stay together. */
const LEVEL = 0.95;
/**
 * Draws of an interval that is read to two digits: at 2,000 its ends' Monte Carlo error is a twentieth of its width.
 * A large set has narrow intervals and dear draws, so it takes fewer, 500 at least.
 */
const MOST_DRAWS = 2000;
const LEAST_DRAWS = 500;
const ITEMS_DRAWN = 500_000;
function drawsFor(items) {
    return Math.round(Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, ITEMS_DRAWN / items)));
}
/** Interval of a statistic of per-item sums: `parts` gives each item's contributions, `combine` their sample total. */
function intervalOfSums(items, parts, combine, seed) {
    const table = items.map(parts);
    const width = table[0]?.length ?? 0;
    const totals = new Float64Array(width);
    return shown(clusterBootstrap(items.length, sample => {
        totals.fill(0);
        for (const index of sample) {
            const row = table[index];
            for (let column = 0; column < width; column++)
                totals[column] += row[column];
        }
        return combine(totals);
    }, { seed, level: LEVEL, draws: drawsFor(items.length) }));
}
/** Interval of a statistic of two arms' quantiles (type 7) of one field. */
function intervalOfQuantiles(arms, field, p, combine, seed) {
    const items = [...new Set([...arms.canary.byItem.keys(), ...arms.baseline.byItem.keys()])];
    const index = new Map(items.map((qid, at) => [qid, at]));
    const baseline = sortedByValue(arms.baseline, field, index);
    const canary = sortedByValue(arms.canary, field, index);
    const times = new Int32Array(items.length);
    return shown(clusterBootstrap(items.length, sample => {
        times.fill(0);
        for (const item of sample)
            times[item] += 1;
        return combine(quantileOfSample(baseline, times, p), quantileOfSample(canary, times, p));
    }, { seed, level: LEVEL, draws: drawsFor(items.length) }));
}
/** Exact (Clopper–Pearson) interval of a rate; open where there is nothing to count. */
function intervalOfRate(count, of) {
    return of === 0 ? null : (0,binomial/* clopperPearson */.mI)(count, of, LEVEL);
}
function sortedByValue(arm, field, index) {
    const measured = arm.rows.flatMap(row => {
        const value = field(row);
        return value === null ? [] : [{ value, item: index.get(row.qid) }];
    });
    measured.sort((a, b) => a.value - b.value);
    return { values: Float64Array.from(measured, row => row.value), items: Int32Array.from(measured, row => row.item) };
}
/** Type-7 quantile of a sorted sample in which each item's values stand `times[item]` times. */
function quantileOfSample(sorted, times, p) {
    const { values, items } = sorted;
    let total = 0;
    for (const item of items)
        total += times[item];
    if (total === 0)
        return Number.NaN;
    const rank = (total - 1) * p;
    const below = Math.floor(rank);
    let seen = 0;
    let low = Number.NaN;
    for (let at = 0; at < values.length; at++) {
        seen += times[items[at]];
        if (Number.isNaN(low) && seen > below)
            low = values[at];
        if (seen > below + 1 || (seen === total && seen > below))
            return low + (rank - below) * (values[at] - low);
    }
    return low;
}
function shown(bootstrap) {
    return { ci: [(0,arm/* known */.eO)(bootstrap.low), (0,arm/* known */.eO)(bootstrap.high)], lower: bootstrap.lower, sd: bootstrap.sd };
}


/***/ }),

/***/ 72271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Au: () => (/* binding */ isDetectable),
  q$: () => (/* binding */ minimumDetectableEffects),
  YN: () => (/* binding */ noiseOf)
});

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/statistics/special.js
var special = __webpack_require__(98039);
;// CONCATENATED MODULE: ./out/build/src/statistics/power.js

/**
 * The smallest true mean difference that a one-sided test of n paired differences finds with the given power:
 * (z₁₋α + z_power) · sd / √n, in the unit of sd. Source: the normal approximation to the paired t-test.
 */
function minimumDetectableEffect(of) {
    return (((0,special/* normalQuantile */.Zl)(of.power) - (0,special/* normalQuantile */.Zl)(of.alpha)) * of.sd) / Math.sqrt(of.n);
}

// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gates/gold.js + 6 modules
var gold = __webpack_require__(23430);
// EXTERNAL MODULE: ./out/build/src/gates/interval.js + 1 modules
var interval = __webpack_require__(69866);
// EXTERNAL MODULE: ./out/build/src/gates/pairs.js + 1 modules
var pairs = __webpack_require__(13600);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
;// CONCATENATED MODULE: ./out/build/src/gates/mde.js







/** The minimum detectable effect of each row that has a margin, on this gold set and from the baseline's own noise. */
const POWER = 0.8;
/** What both passes of the baseline hold: nothing changed between them, so every difference is noise. */
function noiseOf(first, second) {
    const passes = { first, second, pairs: (0,pairs/* pairUp */.OM)(first, second) };
    return rows/* ROW_IDS */.qt.filter(isRelative)
        .map(row => ({ row, ...NOISE[row](passes) }))
        .filter(noise => Number.isFinite(noise.set));
}
function isRelative(row) {
    return rows/* ROWS */.Ir[row].relative === true;
}
const NOISE = {
    delta_s_drift_median: passes => alike(quantileError(passes, 'delta_s', 0.5, difference)),
    delta_s_drift_p95: passes => alike(quantileError(passes, 'delta_s', 0.95, difference)),
    gold_regression: ({ pairs }) => ({ set: errorOfRuns(pairs), population: errorOfItems(pairs) }),
    latency_p95: passes => alike(quantileError(passes, 'latency_ms', 0.95, ratio)),
    cost_per_solved: ({ first, second, pairs }) => alike(costError(first, second, pairs))
};
function alike(error) {
    return { set: error, population: error };
}
const difference = (from, to) => to - from;
const ratio = (from, to) => to / from;
function quantileError({ first, second }, field, p, of) {
    const value = (row) => (row.error === null ? row[field] : null);
    return (0,interval/* intervalOfQuantiles */.xw)({ baseline: first, canary: second }, value, p, of, `resolve ${field} ${p}`).sd;
}
/** The minimum detectable effects on a gold set of that size and noise, beside the margins that a manifest grants. */
function minimumDetectableEffects(manifest, noise, { items, first }) {
    const { gold: question, alpha } = manifest.evidence;
    const family = (0,gold/* plannedFamily */.No)(manifest, first).length;
    const seeds = manifest.gold?.seeds.length ?? 1;
    return noise.flatMap(({ row, ...errors }) => {
        const margin = (0,targets/* targetOf */.$r)(manifest, row).threshold - (rows/* ROWS */.Ir[row].unit === 'ratio' ? 1 : 0);
        if (!(margin > 0))
            return [];
        const sd = errors[question === 'population' ? 'population' : 'set'];
        const effect = minimumDetectableEffect({ sd, n: 1, alpha, power: POWER });
        const least = rows/* ROWS */.Ir[row].gold?.test === 'sign_flip' && question !== 'estimate'
            ? leastLoss({ alpha, family, runs: first.rows.length })
            : 0;
        const factor = Math.max((effect / margin) ** 2, least / margin);
        return [
            {
                row,
                margin,
                effect: Math.max(effect, least),
                items: Math.ceil(items * factor),
                seeds: Math.ceil(seeds * factor)
            }
        ];
    });
}
/**
 * Points. However quiet the baseline, an exact test needs k changed runs (or items) all for the worse before its smallest
 * p, 2^−k, is at most alpha / m, the first step of Holm 1979 over a family of m rows; fewer lost runs are never proven.
 */
function leastLoss({ alpha, family, runs }) {
    return (100 * Math.ceil(Math.log2(family / alpha))) / runs;
}
function isDetectable({ effect, margin }) {
    return effect <= margin + 1e-12;
}
/** Points: on this gold set the noise is that of runs. */
function errorOfRuns(pairs) {
    const variance = pairs.reduce((total, { pairs: runs }) => {
        const changed = runs.filter(run => run.baseline.solved !== run.canary.solved).length;
        return total + changed / runs.length ** 2;
    }, 0);
    return (100 * Math.sqrt(variance)) / pairs.length;
}
/** Points: for questions like these the noise is that of items. */
function errorOfItems(pairs) {
    const losses = pairs.map(item => (0,arm/* share */.uM)(item.pairs, pair => pair.baseline.solved) - (0,arm/* share */.uM)(item.pairs, pair => pair.canary.solved));
    const square = losses.reduce((total, loss) => total + loss ** 2, 0) / Math.max(1, pairs.length - 1);
    return 100 * Math.sqrt(square / pairs.length);
}
function costError(first, second, pairs) {
    if (!(0,arm/* costPerSolved */.k6)(first.rows) || !(0,arm/* costPerSolved */.k6)(second.rows))
        return Number.NaN;
    const sums = pairs.map(({ pairs: runs }) => [
        total(runs.map(run => run.canary)).cost,
        total(runs.map(run => run.canary)).solved,
        total(runs.map(run => run.baseline)).cost,
        total(runs.map(run => run.baseline)).solved
    ]);
    const index = new Map(pairs.map((item, at) => [item.qid, at]));
    return (0,interval/* intervalOfSums */.FW)([...index.keys()], qid => sums[index.get(qid)], ([paid, solved, basePaid, baseSolved]) => paid / solved / (basePaid / baseSolved), 'resolve cost').sd;
}
function total(rows) {
    return {
        cost: rows.reduce((sum, row) => sum + (row.error === null ? (row.cost_usd ?? 0) : 0), 0),
        solved: rows.filter(row => row.solved).length
    };
}


/***/ }),

/***/ 13600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $y: () => (/* binding */ pValuesOfCount),
  yK: () => (/* binding */ pValuesOfFlips),
  f5: () => (/* binding */ pValuesOfMean),
  cf: () => (/* binding */ pValuesOfSums),
  OM: () => (/* binding */ pairUp)
});

// EXTERNAL MODULE: ./out/build/src/gold/row.js
var row = __webpack_require__(28353);
// EXTERNAL MODULE: ./out/build/src/statistics/binomial.js
var binomial = __webpack_require__(54003);
// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
;// CONCATENATED MODULE: ./out/build/src/statistics/permutation.js

/** At most this many signs or labels are enumerated: 2^14 arrangements. */
const ENUMERABLE = 14;
const DRAWS = 10_000;
/** Sums that differ by less than this share of their scale are ties that rounding has parted. */
const TIE = 1e-9;
/**
 * The sign-flip test of paired differences: the chance that their sum under random signs is at least the observed sum.
 * Zeros carry no sign and are dropped. Exact on a small lattice (such as shares of 6 runs) or for at most 14 differences,
 * else 10,000 seeded draws with the +1 rule. Sources: Fisher 1935; Phipson & Smyth 2010 for the +1.
 */
function signFlip(differences, seed) {
    const moved = differences.filter(d => d !== 0);
    const onLattice = latticeUnits(moved);
    if (onLattice)
        return { p: latticeTail(onLattice), exact: true };
    return labelExchange(moved.length, signedSum(moved), seed);
}
/**
 * The exchange test of a statistic that is recomputed with the arms' labels swapped in the pairs where `swapped[i]` is 1
 * (all zero = as observed; the array is reused between calls; larger = worse). Exact for at most 14 pairs, else 10,000
 * seeded draws with the +1 rule. An arrangement whose statistic is NaN counts as extreme; p is NaN where the observed one is.
 */
function labelExchange(pairs, statistic, seed) {
    const exact = pairs <= ENUMERABLE;
    const swapped = new Uint8Array(pairs);
    const observed = statistic(swapped);
    if (Number.isNaN(observed))
        return { p: Number.NaN, exact };
    const arrange = exact ? countUp : (0,random/* coinTosses */.J)(seed);
    const values = new Float64Array(exact ? 2 ** pairs - 1 : DRAWS);
    for (let i = 0; i < values.length; i++) {
        arrange(swapped);
        values[i] = statistic(swapped);
    }
    // The observed arrangement is one of those counted: of all of them when exact, and by the +1 rule when drawn.
    return { p: (1 + countAtLeast(values, observed)) / (1 + values.length), exact };
}
function countAtLeast(values, observed) {
    let scale = Number.isFinite(observed) ? Math.abs(observed) : 0;
    for (const value of values)
        if (Number.isFinite(value))
            scale = Math.max(scale, Math.abs(value));
    const bar = observed - TIE * scale;
    let count = 0;
    for (const value of values)
        if (!(value < bar))
            count++;
    return count;
}
/** The next arrangement in binary order. */
function countUp(swapped) {
    let i = 0;
    while (swapped[i] === 1)
        swapped[i++] = 0;
    swapped[i] = 1;
}
function signedSum(differences) {
    return swapped => {
        let sum = 0;
        for (let i = 0; i < differences.length; i++)
            sum += swapped[i] === 1 ? -differences[i] : differences[i];
        return sum;
    };
}
/** The differences as whole multiples of a common unit, where the smallest is at most 12 units and the table stays small. */
function latticeUnits(differences) {
    const smallest = differences.reduce((least, d) => Math.min(least, Math.abs(d)), Infinity);
    for (let parts = 1; parts <= 12; parts++) {
        const units = differences.map(d => (d / smallest) * parts);
        const whole = units.map(Math.round);
        const total = whole.reduce((sum, u) => sum + Math.abs(u), 0);
        if (total * whole.length > 5_000_000)
            return undefined;
        if (units.every((u, i) => Math.abs(u - whole[i]) <= TIE * Math.abs(u)))
            return whole;
    }
    return undefined;
}
/** P(sum of the randomly signed units ≥ observed): the sum of those drawn positive, one unit list after another. */
function latticeTail(units) {
    const sizes = units.map(Math.abs);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const chance = new Float64Array(total + 1);
    chance[0] = 1;
    let reach = 0;
    for (const size of sizes) {
        reach += size;
        for (let sum = reach; sum >= 0; sum--) {
            chance[sum] = (chance[sum] + (sum >= size ? chance[sum - size] : 0)) / 2;
        }
    }
    const positive = units.reduce((sum, u) => sum + Math.max(0, u), 0);
    let tail = 0;
    for (let sum = total; sum >= positive; sum--)
        tail += chance[sum];
    return Math.min(1, tail);
}

;// CONCATENATED MODULE: ./out/build/src/gates/pairs.js



/** Items in the canary's order, with the run keys that both arms have. */
function pairUp(baseline, canary) {
    return [...canary.byItem].flatMap(([qid, rows]) => {
        const of = new Map((baseline.byItem.get(qid) ?? []).map(row => [`${row.phrasing}/${row.seed}`, row]));
        const pairs = rows.flatMap(row => {
            const other = of.get(`${row.phrasing}/${row.seed}`);
            return other ? [{ baseline: other, canary: row }] : [];
        });
        return pairs.length > 0 ? [{ qid, pairs }] : [];
    });
}
/**
 * For a mean over items: `worsening` is the canary's loss on one pair, null where the pair can't tell.
 * A sign flip of a pair is the exchange of its labels, so one test serves both questions with other units.
 */
function pValuesOfMean(items, worsening, seed) {
    const byItem = items.map(item => values(item, worsening)).filter(losses => losses.length > 0);
    const weighted = byItem.flatMap(losses => losses.map(loss => loss / losses.length));
    const means = byItem.map(losses => losses.reduce((total, loss) => total + loss, 0) / losses.length);
    return { set: signFlip(weighted, seed).p, population: signFlip(means, seed).p };
}
/** For a count of runs: those that came to be `bad` against those that left it, an exact McNemar test. */
function pValuesOfCount(items, bad, seed) {
    const worsening = (pair) => {
        const before = bad(pair.baseline, pair);
        const after = bad(pair.canary, pair);
        return before === null || after === null ? null : Number(after) - Number(before);
    };
    const changes = items.flatMap(item => values(item, worsening));
    const worse = changes.filter(change => change > 0).length;
    const better = changes.filter(change => change < 0).length;
    return { set: (0,binomial/* mcnemar */.op)(worse, better), population: pValuesOfMean(items, worsening, seed).population };
}
/**
 * For a statistic of sums, such as a ratio of sums: it is computed anew with labels exchanged, within run keys
 * for this gold set, within items for questions like these. `combine` gets both arms' totals; larger is worse.
 */
function pValuesOfSums(items, parts, combine, seed) {
    const summed = (pairs) => ({
        baseline: totals(pairs.map(pair => parts(pair.baseline, 'baseline'))),
        canary: totals(pairs.map(pair => parts(pair.canary, 'canary')))
    });
    const perPair = items.flatMap(item => item.pairs.map(pair => summed([pair])));
    const perItem = items.map(item => summed(item.pairs));
    return { set: exchangedSums(perPair, combine, seed), population: exchangedSums(perItem, combine, seed) };
}
/** An exchange moves a unit's difference from one arm's totals to the other's; units without one are never looked at. */
function exchangedSums(units, combine, seed) {
    const from = totals(units.map(unit => unit.baseline));
    const to = totals(units.map(unit => unit.canary));
    const moves = units
        .map(unit => unit.canary.map((value, column) => value - unit.baseline[column]))
        .filter(difference => difference.some(value => value !== 0));
    const baseline = new Float64Array(from.length);
    const canary = new Float64Array(to.length);
    const statistic = (swapped) => {
        baseline.set(from);
        canary.set(to);
        for (let at = 0; at < moves.length; at++) {
            if (swapped[at] === 0)
                continue;
            const difference = moves[at];
            for (let column = 0; column < difference.length; column++) {
                baseline[column] += difference[column];
                canary[column] -= difference[column];
            }
        }
        return combine(baseline, canary);
    };
    return labelExchange(moves.length, statistic, seed).p;
}
function totals(rows) {
    const sums = new Float64Array(rows[0]?.length ?? 0);
    for (const row of rows) {
        for (let column = 0; column < sums.length; column++)
            sums[column] += row[column];
    }
    return sums;
}
function values(item, of) {
    return item.pairs.map(of).filter(value => value !== null);
}
const STATES = row/* runLambda */.tG.options.length;
/**
 * For the excess of the canary's flip rate over the baseline's: labels exchanged within run keys (this gold set) or
 * within items (questions like these). The flip rate is no sum over runs, so states are counted anew.
 */
function pValuesOfFlips(items, seed) {
    const runs = items.flatMap((item, at) => item.pairs.map(pair => ({
        item: at,
        baseline: row/* runLambda */.tG.options.indexOf(pair.baseline.lambda),
        canary: row/* runLambda */.tG.options.indexOf(pair.canary.lambda)
    })));
    const counts = { baseline: new Int32Array(items.length * STATES), canary: new Int32Array(items.length * STATES) };
    const excess = (isSwapped) => {
        counts.baseline.fill(0);
        counts.canary.fill(0);
        for (let at = 0; at < runs.length; at++) {
            const run = runs[at];
            const swapped = isSwapped(at);
            counts.baseline[run.item * STATES + (swapped ? run.canary : run.baseline)] += 1;
            counts.canary[run.item * STATES + (swapped ? run.baseline : run.canary)] += 1;
        }
        let difference = 0;
        for (let item = 0; item < items.length; item++) {
            difference += (largest(counts.baseline, item) - largest(counts.canary, item)) / items[item].pairs.length;
        }
        return difference;
    };
    return {
        set: labelExchange(runs.length, swapped => excess(run => swapped[run] === 1), seed).p,
        population: labelExchange(items.length, swapped => excess(run => swapped[runs[run].item] === 1), seed).p
    };
}
/** How many of an item's runs are in its most frequent state. */
function largest(counts, item) {
    const first = item * STATES;
    return Math.max(counts[first], counts[first + 1], counts[first + 2]);
}


/***/ }),

/***/ 25102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ scoredToday),
/* harmony export */   d2: () => (/* binding */ baselineSchema),
/* harmony export */   iQ: () => (/* binding */ comparableOf),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   or: () => (/* binding */ rowsOfPass),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* unused harmony export comparableSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71870);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79175);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63095);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39617);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28353);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78216);








/** The baseline artifact: both passes of the baseline arm, and what they can be compared with. */
const digest = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** Two runs are comparable where all of these are equal. */
const comparableSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    gold: digest.describe('Digest of the gold set.'),
    pins: digest.describe("Digest of the baseline arm's pins."),
    embedder: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('What ΔS was computed with.'),
    phrasings: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(),
    seeds: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()),
    scoring: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().default(1).describe('How answers were scored (src/gold/scoring.ts); absent in the oldest files.'),
    asking: digest.describe('Digest of how a question is asked and its reply read and scored.')
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('rollout-gate baseline'),
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    sha: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    manifest: digest,
    comparable: comparableSchema,
    noise: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ row: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_model_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_IDS */ .qt), set: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0), population: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0) }))
        .describe("Standard errors of each row's value when nothing changed, from pass 2 against pass 1."),
    rows: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowSchema */ .M1)
});
/** A later version may have rows that this one does not judge, and so needs no noise of. */
const knownNoise = zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).transform(entries => entries.filter(isOfKnownRow));
const readable = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_8__/* .tolerant */ .a)(baselineSchema).extend({ noise: knownNoise.pipe((0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_8__/* .tolerant */ .a)(baselineSchema.shape.noise)) });
function isOfKnownRow(entry) {
    const row = entry?.row;
    return typeof row !== 'string' || _model_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_IDS */ .qt.includes(row);
}
/** What makes two measurements comparable, of this manifest and gold set. */
function comparableOf(manifest, digests, embedder) {
    const { request, response, prices, gold } = manifest;
    const asking = { method: request.method, body: request.body, response, prices: prices ?? null, refusal: gold.refusal };
    return {
        gold: digests.gold,
        pins: digests.pinsBaseline,
        embedder,
        phrasings: gold.phrasings,
        seeds: gold.seeds,
        scoring: _scoring_js__WEBPACK_IMPORTED_MODULE_5__/* .SCORING */ .m,
        asking: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(asking))
    };
}
/** In which respects two measurements can't be compared, in words; empty where they can. */
function differences(found, wanted) {
    const words = {
        gold: 'another gold set',
        pins: 'other pins of the baseline arm',
        embedder: `ΔS by ${found.embedder} instead of ${wanted.embedder}`,
        phrasings: `${found.phrasings} phrasings instead of ${wanted.phrasings}`,
        seeds: `seeds ${found.seeds.join(', ')} instead of ${wanted.seeds.join(', ')}`,
        scoring: `answers scored by rules ${found.scoring} instead of ${wanted.scoring}`,
        asking: 'another request, response, prices or refusal in the manifest'
    };
    return Object.keys(words)
        .filter(key => (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(found[key]) !== (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(wanted[key]))
        .map(key => words[key]);
}
/**
 * The baseline as its answers are scored today. Rows keep the beginning of an answer: one that was cut can't be scored
 * again, and the baseline stays as it is, to be found not comparable.
 */
async function scoredToday(baseline, { manifest, gold }) {
    if (baseline.comparable.scoring === _scoring_js__WEBPACK_IMPORTED_MODULE_5__/* .SCORING */ .m || baseline.comparable.gold !== gold.digest)
        return baseline;
    const items = new Map(gold.items.map(item => [item.qid, item]));
    const replied = baseline.rows.filter(row => row.error === null);
    if (baseline.comparable.scoring > _scoring_js__WEBPACK_IMPORTED_MODULE_5__/* .SCORING */ .m || replied.some(row => (0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .isCut */ .x)(row) || !items.has(row.qid)))
        return baseline;
    const score = (0,_scoring_js__WEBPACK_IMPORTED_MODULE_5__/* .openScoring */ .A)(manifest.gold.refusal, { items: gold.items });
    const rows = await Promise.all(baseline.rows.map(async (row) => (row.error === null ? { ...row, ...(await score(items.get(row.qid), row)) } : row)));
    return { ...baseline, comparable: { ...baseline.comparable, scoring: _scoring_js__WEBPACK_IMPORTED_MODULE_5__/* .SCORING */ .m }, rows };
}
/** The artifact's content, or why it is none. Its text is data from elsewhere: nothing in it is believed unchecked. */
function readBaseline(text) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    if ('fault' in json) {
        const { line, column, message } = json.fault;
        return { broken: `it is not JSON: line ${line}, column ${column}: ${message}` };
    }
    const parsed = readable.safeParse(json.value);
    if (!parsed.success)
        return { broken: `it is no baseline: ${firstIssue(parsed.error)}` };
    return { baseline: parsed.data };
}
function rowsOfPass(baseline, pass) {
    return baseline.rows.filter(row => row.role === pass);
}
function firstIssue(error) {
    const issue = error.issues[0];
    return issue ? `${issue.path.join('/') || 'the whole'}: ${issue.message}` : error.message;
}


/***/ }),

/***/ 75801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ completeness)
/* harmony export */ });
/* harmony import */ var _rows_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44815);

/**
 * Rows held against their plan. Interleaved runs are done without where the baseline arm is known to be silent, or
 * where none of them has a row: then there is nothing that the others would be missing from.
 */
function completeness(plan, rows, silentBaseline = false) {
    const byRun = new Map(rows.map(row => [(0,_rows_file_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(row), row]));
    const dispensable = silentBaseline || !rows.some(row => row.role === 'interleaved');
    return {
        rows: plan.runs.map(run => byRun.get((0,_rows_file_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(run))).filter(row => row !== undefined),
        missing: plan.runs.filter(run => !byRun.has((0,_rows_file_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(run)) && !(dispensable && run.role === 'interleaved'))
    };
}


/***/ }),

/***/ 44815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   qD: () => (/* binding */ prepareFile)
/* harmony export */ });
/* unused harmony export readRowsFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27597);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26817);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1432);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63095);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28353);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78216);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67073);










/** Which run a row is of: its role and key. */
const runId = (run) => `${run.role} ${(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(run)}`;
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('rows'),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    manifest: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    gold: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    pins_baseline: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    pins_canary: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    embedder: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    scoring: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().default(1),
    plan: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        roles: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_row_js__WEBPACK_IMPORTED_MODULE_5__/* .roleSchema */ .Ag),
        phrasings: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr(),
        seeds: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr()),
        interleave: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['item', 'all', 'none']),
        order: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        shard: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable()
    }),
    nonce: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()
});
const readableHeader = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_9__/* .tolerant */ .a)(headerSchema);
const readableRow = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_9__/* .tolerant */ .a)(_row_js__WEBPACK_IMPORTED_MODULE_5__/* .rowSchema */ .M1);
/** Makes the file ready for appending: a new one with a header, or the old one cut after its last whole line. */
function prepareFile({ file, header, resume }) {
    const found = resume ? readRowsFile(file) : null;
    if (found) {
        refuseOther(file, found.header, { ...header, scoring: _scoring_js__WEBPACK_IMPORTED_MODULE_6__/* .SCORING */ .m });
        if (found.torn)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, found.bytes);
        return { nonce: found.header.nonce, rows: found.rows };
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), 'rows.previous.jsonl'));
    const nonce = (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .newNonce */ .Y)();
    const whole = { kind: 'rows', schema_version: 1, ...header, scoring: _scoring_js__WEBPACK_IMPORTED_MODULE_6__/* .SCORING */ .m, nonce };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(whole)}\n`);
    return { nonce, rows: [] };
}
/** The whole lines of a rows file; null where there is none, or not even a whole header. */
function readRowsFile(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return null;
    const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    const bytes = content.lastIndexOf(0x0a) + 1;
    if (bytes === 0)
        return null;
    const [first, ...lines] = content
        .subarray(0, bytes - 1)
        .toString('utf8')
        .split('\n');
    const problems = [];
    const header = parseLine(readableHeader, first, file, 1, problems);
    const rows = lines.flatMap((line, index) => parseLine(readableRow, line, file, index + 2, problems) ?? []);
    problems.push(...repeated(rows, file));
    if (header === null || problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', problems);
    return { header, rows, torn: bytes < content.length, bytes };
}
function parseLine(schema, line, file, at, problems) {
    const problem = (message, column = 1) => problems.push({ file, line: at, column, severity: 'error', message: `${message}; start again without --resume` });
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(line);
    if ('fault' in json) {
        problem(`no JSON: ${json.fault.message}; expected one JSON object`, json.fault.column);
        return null;
    }
    const parsed = schema.safeParse(json.value);
    if (parsed.success)
        return parsed.data;
    for (const issue of parsed.error.issues)
        problem(`${issue.path.join('/') || 'the line'}: ${issue.message}`);
    return null;
}
function repeated(rows, file) {
    const lines = new Map();
    return rows.flatMap((row, index) => {
        const before = lines.get(runId(row));
        lines.set(runId(row), before ?? index + 2);
        if (before === undefined)
            return [];
        const message = `${runId(row)} is here twice, first on line ${before}; each run has one row`;
        return { file, line: index + 2, column: 1, severity: 'error', message };
    });
}
const SAME = [
    ['pins_baseline', 'pins_changed', "the baseline's pins"],
    ['pins_canary', 'pins_changed', "the canary's pins"],
    ['gold', 'gold_invalid', 'the gold set'],
    ['manifest', 'manifest_invalid', 'the manifest'],
    ['embedder', 'manifest_invalid', 'the embedder'],
    ['scoring', 'manifest_invalid', 'the scoring of answers'],
    ['plan', 'manifest_invalid', 'the plan']
];
function refuseOther(file, found, wanted) {
    const changed = SAME.filter(([field]) => !(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(found[field], plain(wanted[field])));
    if (changed.length === 0)
        return;
    const problems = changed.map(([field, , name]) => ({
        file,
        line: 1,
        column: 1,
        severity: 'error',
        message: `${name} changed since these rows were asked: found ${shown(found[field])}, expected ${shown(wanted[field])}; start again without --resume (these rows are then kept as rows.previous.jsonl)`
    }));
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(changed[0][1], problems);
}
/**
 * The rows of several files, such as the shards of one plan, as one set. Throws InputError where a file is broken or
 * missing, was asked for anything else than the first, or repeats a run.
 */
function readRows(files) {
    const read = files.map(file => ({ file, ...(readRowsFile(file) ?? refuseMissing(file)) }));
    const [first] = read;
    if (!first)
        throw new RangeError('readRows needs at least one file');
    const owner = new Map();
    for (const { file, header, rows } of read) {
        const { nonce: _, kind: __, schema_version: ___, ...wanted } = first.header;
        refuseOther(file, header, { ...wanted, plan: { ...wanted.plan, shard: header.plan.shard } });
        for (const row of rows) {
            const before = owner.get(runId(row));
            owner.set(runId(row), file);
            if (before === undefined)
                continue;
            const message = `${runId(row)} is in ${before} too; give each shard's file once`;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
        }
    }
    return { header: first.header, rows: read.flatMap(({ rows }) => rows) };
}
function refuseMissing(file) {
    const message = 'expected a rows.jsonl, found no file or an empty one';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
}
/** As it would be read back. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const shown = (value) => (typeof value === 'string' ? value : JSON.stringify(value));


/***/ }),

/***/ 67073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sessionName),
/* harmony export */   Y: () => (/* binding */ newNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A new name for one run of the program; kept in the header of rows.jsonl, so that a resumed run goes on under it. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}
/** The session string sent to a service: short, of safe characters, and never sent for another conversation. */
function sessionName(nonce, session) {
    return `rg-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${nonce} ${session}`).digest('hex').slice(0, 24)}`;
}


/***/ }),

/***/ 54003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ fisher),
/* harmony export */   Q4: () => (/* binding */ binomialAtMost),
/* harmony export */   mI: () => (/* binding */ clopperPearson),
/* harmony export */   op: () => (/* binding */ mcnemar),
/* harmony export */   yb: () => (/* binding */ binomialAtLeast)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91333);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60222);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98039);



/** P(X ≥ k) for X ~ Binomial(n, p), exact: I_p(k, n − k + 1) (DLMF 8.17.5). */
function binomialAtLeast(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaLower */ .G_)(p, k, n - k + 1);
}
/** P(X ≤ k) for X ~ Binomial(n, p), exact. */
function binomialAtMost(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaUpper */ .lm)(p, k + 1, n - k);
}
/**
 * The exact two-sided interval of a rate, k of n, at a confidence level such as 0.95; [0, 1] where n is 0.
 * Source: Clopper & Pearson 1934.
 */
function clopperPearson(k, n, level) {
    const tail = Math.log((1 - level) / 2);
    const low = k <= 0 ? 0 : (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRate */ .A)(x => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaLower */ .m_)(x, k, n - k + 1) - tail);
    const high = k >= n ? 1 : (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRate */ .A)(x => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaUpper */ .$x)(x, k + 1, n - k) - tail);
    return [low, high];
}
/**
 * One-sided exact McNemar test: the chance that at least `worse` of the discordant pairs are worse when each is as
 * likely to be better; 1 where there are none.
 */
function mcnemar(worse, better) {
    return binomialAtLeast(worse, worse + better, 0.5);
}
/**
 * Fisher's exact test, one-sided: the chance that of `marked` things among `a.n + b.n` at least `a.k` fall to a, with
 * both margins fixed (hypergeometric). Source: Fisher 1935.
 */
function fisher(a, b) {
    const marked = a.k + b.k;
    const total = a.n + b.n;
    const choose = (n, k) => (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(n + 1) - (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(k + 1) - (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(n - k + 1);
    const all = choose(total, marked);
    let tail = 0;
    for (let k = a.k; k <= Math.min(a.n, marked); k++) {
        if (marked - k <= b.n)
            tail += Math.exp(choose(a.n, k) + choose(b.n, marked - k) - all);
    }
    return Math.min(1, tail);
}


/***/ })

};
