export const id = 2124;
export const ids = [2124];
export const modules = {

/***/ 39764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findComparableBaseline),
/* harmony export */   r: () => (/* binding */ comparableNow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70744);
/* harmony import */ var _gates_arm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28695);
/* harmony import */ var _gates_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4358);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25102);
/* harmony import */ var _gold_completeness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75801);
/* harmony import */ var _gold_embedder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70765);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48046);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71870);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35553);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43524);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89012);












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
        return {
            absent: 'Without a GitHub token the baseline artifact cannot be fetched; --baseline FILE names one on disk.'
        };
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
    const file = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(world, path);
    let bytes;
    try {
        bytes = await (0,_source_js__WEBPACK_IMPORTED_MODULE_10__/* .readSource */ .o$)(world, path, { file, reason: 'baseline_unavailable', maxBytes: BASELINE_BYTES }, isAsked);
    }
    catch (error) {
        if (isAsked)
            throw error;
        return { absent: `The baseline file cannot be read: ${error.message}.` };
    }
    const text = bytes.toString('utf8');
    const found = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .readBaseline */ .mF)(text);
    if ('broken' in found && isAsked)
        throw (0,_world_input_js__WEBPACK_IMPORTED_MODULE_8__/* .inputError */ .Xu)({ file, reason: 'baseline_unavailable', maxBytes: BASELINE_BYTES }, found.broken, found.line, found.column);
    const created_at = 'baseline' in found ? found.baseline.created_at : new Date(world.clock.now()).toISOString();
    return comparable(inputs, text, { kind: 'file', created_at, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .o)(bytes), url: null }, []);
}
const RESCORED = "The baseline's answers were scored by older rules, and are scored again from its rows.";
async function comparable(inputs, text, source, notes) {
    const read = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .readBaseline */ .mF)(text);
    if ('broken' in read)
        return { absent: `The baseline cannot be used: ${(0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .sayBroken */ .XL)(read)}.` };
    const baseline = await (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .scoredToday */ .A$)(read.baseline, inputs);
    const others = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .differences */ .tX)(baseline.comparable, comparableNow(inputs));
    if (others.length > 0)
        return { absent: `The baseline is not comparable: it was measured with ${others.join('; with ')}.` };
    const plan = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .planRuns */ .gp)({ ...inputs, roles: ['baseline_1', 'baseline_2'] });
    const whole = (0,_gold_completeness_js__WEBPACK_IMPORTED_MODULE_5__/* .completeness */ .P)(plan, baseline.rows);
    if (whole.missing.length > 0 || baseline.rows.length !== plan.runs.length) {
        return {
            absent: `The baseline's rows are not those of the plan: ${whole.rows.length} of ${plan.runs.length} are there.`
        };
    }
    if (baseline === read.baseline)
        return { baseline, source, notes };
    const noise = (0,_gates_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseOf */ .YN)((0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_2__/* .armOf */ .cr)((0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfPass */ .or)(baseline, 'baseline_1')), (0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_2__/* .armOf */ .cr)((0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfPass */ .or)(baseline, 'baseline_2')));
    return { baseline: { ...baseline, noise }, source, notes: [...notes, RESCORED] };
}
function comparableNow({ manifest, gold }) {
    const digests = { gold: gold.digest, pinsBaseline: manifest.pinsDigest.baseline };
    return (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .comparableOf */ .iQ)(manifest, digests, (0,_gold_embedder_js__WEBPACK_IMPORTED_MODULE_6__/* .embedderId */ .K)(manifest.embeddings));
}


/***/ }),

/***/ 90031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ resolutionNotes),
/* harmony export */   oW: () => (/* binding */ resolutionOn),
/* harmony export */   wP: () => (/* binding */ shownResolution)
/* harmony export */ });
/* harmony import */ var _gates_arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28695);
/* harmony import */ var _gates_gold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7139);
/* harmony import */ var _gates_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4358);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79175);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39325);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16935);
/* harmony import */ var _report_row_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53559);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28428);








/**
 * `first`: the baseline's first pass; `noise`: what its two passes differ by where nothing changed; `pairs`: both arms'
 * answers, once the canary is asked.
 */
function resolutionOn({ manifest, gold }, { first, noise, pairs }) {
    const arm = (0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .armOf */ .cr)(first);
    const size = { items: gold.items.length, runs: first.length, first: arm, ...(pairs && { pairs }) };
    return { family: (0,_gates_gold_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedFamily */ .No)(manifest, arm), effects: (0,_gates_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolutionOf */ .Cp)(manifest, noise, size) };
}
/** As a result has it. */
function shownResolution({ family, effects }) {
    const known = (effect) => (Number.isFinite(effect) ? effect : null);
    return {
        family: [...family],
        effects: effects.map(({ alike, ...each }) => ({
            ...each,
            effect: known(each.effect),
            ...(alike !== undefined && { alike: known(alike) })
        }))
    };
}
/** What this gold set can not see, with what would do. */
function resolutionNotes({ effects }) {
    return effects
        .filter(resolution => !(0,_gates_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .isDetectable */ .Au)(resolution))
        .map(found => {
        const { row, margin, items, seeds } = found;
        return (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .warning */ .$e)(`${(0,_report_row_view_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ROW_WORDS */ .JQ[row].name)}: your limit is ${show(row, margin)}; ${whatIsSeen(found)}. ${whatWouldDo(show(row, 2 * margin), items, seeds)}`);
    });
}
function show(row, value) {
    return (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showMargin */ .oS)(value, _model_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .ROWS */ .Ir[row].unit);
}
function whatIsSeen({ row, effect, differ, alike }) {
    if (!Number.isFinite(effect))
        return 'these questions see no change, however large';
    const seen = `${isLoss(row) ? 'a loss' : 'a rise'} of ${show(row, effect)} four times in five`;
    if (differ === undefined || alike === undefined)
        return `these questions see ${seen}, and smaller ones less often`;
    return `these questions see ${seen} if the new version also answers single questions better or worse by about ${show(row, differ)}, as another model may, and one of ${show(row, alike)} if it loses on all alike`;
}
function whatWouldDo(seen, items, seeds) {
    const means = [items === null ? [] : `${items} questions`, seeds === null ? [] : `${seeds} seeds`].flat();
    return means.length > 0
        ? `To see ${seen}, ${means.join(' or ')} would do.`
        : `No number of questions or seeds would show ${seen}.`;
}
/** A score falls where the canary is worse; all else rises. */
function isLoss(row) {
    return _model_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .ROWS */ .Ir[row].unit === 'points' || _model_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .ROWS */ .Ir[row].op === '>=';
}


/***/ }),

/***/ 4358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Au: () => (/* binding */ isDetectable),
  YN: () => (/* binding */ noiseOf),
  Cp: () => (/* binding */ resolutionOf)
});

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
// EXTERNAL MODULE: ./out/build/src/statistics/special.js
var special = __webpack_require__(98039);
;// CONCATENATED MODULE: ./out/build/src/statistics/power.js


const DRAWS = 4000;
/** Seeded draws of the noise of a test that has so many rounds, and of what they share: made once for many rates. */
function drawNoise(rounds) {
    const uniform = (0,random/* random */.y)('rejection');
    return Array.from({ length: DRAWS }, () => {
        return Float64Array.from({ length: rounds + 1 }, () => (0,special/* normalQuantile */.Zl)(Math.max(uniform(), 1e-12)));
    });
}
/**
 * The chance that the test rejects in one of its rounds where the true value exceeds the target by `excess`. After each
 * round the estimate is the mean over the rounds so far; asking ends where it is inside the target. `shared` is the
 * standard deviation of what no further round averages out. In closed form for one round, else over `draws`.
 */
function rejectionRate(excess, shared, rounds, draws) {
    const [only] = rounds;
    if (rounds.length === 1) {
        const sd = Math.hypot(shared, only.sd);
        const beyond = excess - only.critical * only.se;
        return sd > 0 ? (0,special/* normalCdf */.vr)(beyond / sd) : Number(beyond >= 0);
    }
    let rejected = 0;
    for (const draw of draws)
        if (isRejected(excess + shared * draw[0], draw, rounds))
            rejected++;
    return rejected / draws.length;
}
function isRejected(lasting, draw, rounds) {
    let sum = 0;
    for (let at = 0; at < rounds.length; at++) {
        const { sd, se, critical } = rounds[at];
        sum += sd * draw[at + 1];
        const estimate = lasting + sum / (at + 1);
        if (estimate <= 0)
            return false;
        if (estimate >= critical * se)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./out/build/src/gates/alpha.js + 1 modules
var gates_alpha = __webpack_require__(17984);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gates/gold.js + 5 modules
var gold = __webpack_require__(7139);
// EXTERNAL MODULE: ./out/build/src/gates/interval.js + 1 modules
var interval = __webpack_require__(69866);
// EXTERNAL MODULE: ./out/build/src/gates/pairs.js
var gates_pairs = __webpack_require__(88484);
// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
// EXTERNAL MODULE: ./out/build/src/statistics/student.js
var student = __webpack_require__(61335);
;// CONCATENATED MODULE: ./out/build/src/gates/score-power.js



/** Of a run's variance, how far another version is taken to differ on single items before any was seen: a sd of .8 on the logit of each. */
const USUAL_DIFFERENCE = 0.2;
/** Variance of a run around its item's rate, from the noise of two passes that differ in nothing (`error`, over `runs` run keys). */
function runVariance(error, runs) {
    return Math.min(0.25, (error ** 2 * runs) / 2);
}
/** The variance between items by which another version usually differs, where runs have the variance `v`. */
function usualDifference(v) {
    return USUAL_DIFFERENCE * v;
}
/**
 * The spread of a loss where runs of the baseline have the variance `v` and the versions differ on single items by the
 * variance `differ`, over and above the loss. A service that loses varies more than one that is always right, and loses
 * more on some items: both as where a loss shifts the logit of every item's rate alike. There, over rates of .5 to .99
 * with a sd of 1.5 on the logit, the variance of a run grows by (1 − 4v)² of the loss, within .1, the loss's variance
 * between items is about .036/v of its square, and the difference grows as the mean of both arms' variances does.
 */
function lossSpread({ v, loss, differ }) {
    const canary = canaryVariance(v, loss);
    return { baseline: v, canary, between: Math.min(1, spreadOfLoss(v, loss) + differ * growth(v, canary)) };
}
function canaryVariance(v, loss) {
    return Math.min(0.25, v + (1 - 4 * v) ** 2 * Math.min(1, loss));
}
function spreadOfLoss(v, loss) {
    const bounded = Math.min(1, loss);
    return bounded > 0 ? Math.min(bounded * (1 - bounded), (0.036 / v) * bounded ** 2) : 0;
}
function growth(v, canary) {
    return v > 0 ? (v + canary) / (2 * v) : 1;
}
/**
 * The variance by which two versions differ on single items, from the losses of each item's runs: what the items' means
 * vary by, less the luck of runs and less what the loss that they have in common spreads by itself. At least 0; null
 * where an item has one run, which does not tell luck from difference.
 */
function differenceOfItems(losses, v) {
    if (losses.length < 2 || losses.some(runs => runs.length < 2))
        return null;
    const means = losses.map(moments/* mean */.i2);
    const loss = (0,moments/* mean */.i2)(means);
    const common = Math.max(0, loss);
    const luck = (0,moments/* mean */.i2)(losses.map(runs => (0,moments/* sampleVariance */.y4)(runs) / runs.length));
    const beyond = (0,moments/* sampleVariance */.y4)(means) - luck - spreadOfLoss(v, common);
    return Math.max(0, beyond) / growth(v, canaryVariance(v, common));
}
/**
 * The rounds of gold_regression's test (statistics/shifted-mean.ts) on a plan, at the levels that alpha is spent by.
 * Between items a loss is skewed: where its mean is drawn low its error is too, which makes up for what Student's t asks
 * beyond a normal quantile of few items (docs/gold-set.md).
 */
function roundsOfScore({ baseline, canary, between }, { items, runs, population }, levels) {
    const shared = population ? Math.sqrt(between / items) : 0;
    let sum = 0;
    const rounds = levels.map((level, at) => {
        const round = at + 1;
        // The first round has two passes of the baseline to compare with, a further one has one.
        const variance = (canary + baseline / (at === 0 ? 2 : 1)) / runs;
        sum += variance;
        const se = Math.sqrt(shared ** 2 + sum / round ** 2 + (1 / (runs * round)) ** 2);
        return { sd: Math.sqrt(variance), se, critical: criticalValue(level, { items, runs: runs * round, population }) };
    });
    return { shared, rounds };
}
function criticalValue(level, { items, runs, population }) {
    if (level >= 0.5)
        return 0;
    if (population)
        return -(0,special/* normalQuantile */.Zl)(level);
    return (0,student/* studentUpperQuantile */.b)(level, Math.max(1, runs > items ? runs - items : items - 1));
}

// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
;// CONCATENATED MODULE: ./out/build/src/gates/resolve.js










/** The minimum detectable effect of each row that has a margin, on this gold set and from the baseline's own noise. */
const POWER = 0.8;
/** What both passes of the baseline hold: nothing changed between them, so every difference is noise. */
function noiseOf(first, second) {
    const passes = { first, second, pairs: (0,gates_pairs/* pairUp */.OM)(first, second) };
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
function resolutionOf(manifest, noise, size) {
    const seeds = manifest.gold?.seeds.length ?? 1;
    if (!(size.items > 0) || !(size.runs > 0))
        return [];
    const test = plannedTest(manifest, size.first);
    const question = manifest.evidence.gold === 'population' ? 'population' : 'set';
    return noise.flatMap(({ row, ...errors }) => {
        const margin = (0,targets/* targetOf */.$r)(manifest, row).threshold - (rows/* ROWS */.Ir[row].unit === 'ratio' ? 1 : 0);
        const error = errors[question];
        if (!(margin > 0) || !Number.isFinite(error))
            return [];
        const versions = isScore(row) && question === 'population' ? versionsOf(errors, size) : null;
        const planned = { row, margin, error, ...versions };
        const power = powerOf(manifest, planned, size, test);
        const effectBy = (of) => {
            const excess = smallest(margin, x => of(x, 1, 1));
            return excess === null || (isScore(row) && margin + excess > 100) ? Number.POSITIVE_INFINITY : margin + excess;
        };
        const would = (grow) => smallest(1, more => grow(1 + more));
        const items = would(times => power(margin, times, 1));
        const more = would(times => power(margin, 1, times));
        return [
            {
                row,
                margin,
                effect: effectBy(power),
                ...(versions && { differ: 100 * Math.sqrt(versions.differ) }),
                ...(versions?.assumed && { alike: effectBy(powerOf(manifest, { ...planned, differ: 0 }, size, test)) }),
                items: items === null ? null : Math.ceil(size.items * (1 + items) - 1e-6),
                seeds: more === null ? null : Math.ceil(seeds * (1 + more) - 1e-6)
            }
        ];
    });
}
/** By how much two versions differ on single items besides a loss: measured where both arms' answers are known, else assumed. */
function versionsOf({ set, population }, { runs, pairs }) {
    const luck = runVariance(set / 100, runs);
    const measured = pairs
        ? differenceOfItems((0,gates_pairs/* lossesOf */.Rr)(pairs, row => row.solved), luck)
        : null;
    if (measured !== null)
        return { error: set, differ: measured, assumed: false };
    return { error: population, differ: usualDifference(runVariance(population / 100, runs)), assumed: true };
}
/** Whether a row is in points of a score, of which there are 100, and is tested as their mean. */
function isScore(row) {
    return rows/* ROWS */.Ir[row].unit === 'points';
}
/** Whether a change of twice the margin is seen: no test tells a change that is just beyond its target. */
function isDetectable({ effect, margin }) {
    return effect <= 2 * margin + 1e-12;
}
/** The smallest x ≥ 0 with 80 % power, to a thousandth of itself; null where none up to 10,000 times `scale` has it. */
function smallest(scale, power) {
    if (power(0) >= POWER)
        return 0;
    let high = scale / 16;
    while (power(high) < POWER) {
        high *= 2;
        if (high > 10_000 * scale)
            return null;
    }
    let low = high > scale / 16 ? high / 2 : 0;
    while (high - low > Math.max(high, scale / 16) / 1000) {
        const middle = (low + high) / 2;
        if (power(middle) < POWER)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** What the tests of all rows share: when they are looked at, beside which others, and the noise that rounds have in common. */
function plannedTest(manifest, first) {
    const of = manifest.evidence.gold === 'estimate' ? 1 : (0,gates_alpha/* plannedRounds */.O4)(manifest, first?.rows ?? []);
    return {
        looks: Array.from({ length: of }, (_, at) => ({ round: at + 1, of })),
        tests: first ? (0,gold/* plannedFamily */.No)(manifest, first) : gold/* TESTED_ROWS */.wv,
        draws: of > 1 ? drawNoise(of) : []
    };
}
/** The power of a row's test against a change `excess` beyond its target, on `items` times the items and `seeds` times the seeds. */
function powerOf(manifest, { row, margin, error, differ = 0 }, size, { looks, tests, draws }) {
    const { alpha, gold: question } = manifest.evidence;
    const levels = looks.map(look => (question === 'estimate' ? 0.5 : alpha * (0,gates_alpha/* firstShare */.GQ)(row, tests, look)));
    if (!isScore(row)) {
        const critical = levels.map(level => -(0,special/* normalQuantile */.Zl)(level));
        return (excess, items, seeds) => {
            const sd = error / Math.sqrt(items * seeds);
            return rejectionRate(excess, 0, critical.map((value, at) => ({ sd, se: sd / Math.sqrt(at + 1), critical: value })), draws);
        };
    }
    return (excess, items, seeds) => {
        const plan = { items: size.items * items, runs: size.runs * items * seeds, population: question === 'population' };
        const spread = lossSpread({ v: runVariance(error / 100, size.runs), loss: (margin + excess) / 100, differ });
        const { shared, rounds } = roundsOfScore(spread, plan, levels);
        return rejectionRate(excess / 100, shared, rounds, draws);
    };
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

/***/ 53559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   J5: () => (/* binding */ failingTitle),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   k3: () => (/* binding */ viewRow),
/* harmony export */   t5: () => (/* binding */ mapPages),
/* harmony export */   ye: () => (/* binding */ viewStop)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10318);
/* harmony import */ var _model_odds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94380);
/* harmony import */ var _model_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87156);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56317);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39325);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84802);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16935);








/** What the rows that stand in the way have in common: a row that was not measured is outside nothing. */
function failingTitle(rows) {
    const missing = rows.filter(({ verdict }) => verdict === 'not_measured').length;
    if (missing === 0)
        return 'outside target';
    return missing === rows.length ? 'required, and not measured' : 'outside target, or not measured';
}
const WHY_LENGTH = 300;
/** Only a page of our own table: a link from elsewhere is not ours to make. */
const KNOWN_PAGES = new Set(Object.values(_model_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb));
function viewRow(row, alpha = 0.05) {
    const rule = (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .findRow */ .uv)(row.row);
    const words = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowWords */ .O6)(row.row);
    const unit = rule?.unit ?? 'delta_s';
    const compared = rule?.arms !== undefined;
    const arms = rule?.arms ?? unit;
    const signed = rule?.signed ?? false;
    const measured = row.verdict !== 'not_measured';
    const cell = (text) => text.replace(/ points$/, '');
    return {
        id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(row.row, 80),
        gate: row.gate,
        name: words ? capital(words.name) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(row.row, 80),
        meaning: words?.meaning ?? '',
        baseline: cell((0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(row.baseline, arms)),
        canary: cell(compared ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(row.canary, arms) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showAgainst */ .hv)(row.canary, row.threshold, arms)),
        change: measured ? cell(changeOf(row, unit, arms, signed)) : _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
        target: targetOf(row, unit, signed),
        value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showAgainst */ .hv)(row.value, row.threshold, unit, signed),
        range: measured ? rangeOf(row, unit, signed) : '',
        verdict: row.verdict,
        standing: standing(row),
        n: row.n,
        chances: chances(row),
        adjusted: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showP */ .Si)(row.p_adjusted),
        why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(row.why, WHY_LENGTH),
        detail: detailOf(row, alpha),
        pages: pagesOf((0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowWords */ .O6)(row.row), KNOWN_PAGES.has(row.page) ? [row.page] : []),
        fromManifest: row.source === 'manifest',
        source: row
    };
}
function viewStop(stop) {
    const rule = (0,_model_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .findStop */ .ru)(stop.row);
    const words = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stopWords */ .e$)(stop.row);
    const unit = rule?.unit ?? 'delta_s';
    const limit = stop.op === '>' && stop.threshold === 0 ? 'any' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayTarget */ .$5)(stop.op, stop.threshold, unit);
    return {
        id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(stop.row, 80),
        name: words ? capital(words.name) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(stop.row, 80),
        value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showAgainst */ .hv)(stop.value, stop.threshold, unit),
        limit,
        counted: stop.count === undefined ? '' : `${stop.count} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(stop.n, 'request')}`,
        fired: stop.fired,
        measured: stop.value !== null || stop.fired,
        hard: stop.hard,
        isCount: unit === 'count',
        why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(stop.why, WHY_LENGTH),
        pages: pagesOf(words, rule?.pages ?? [])
    };
}
/** `Server errors`, of `server errors`. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The sentence without its beginning, where that only repeats the verdict or the chance. */
function detailOf({ why, p_adjusted }, alpha) {
    const heads = [
        'Inside its target.',
        'Outside its target.',
        ...(p_adjusted === null ? [] : [(0,_model_odds_js__WEBPACK_IMPORTED_MODULE_7__/* .sayChance */ .w)(p_adjusted, alpha)])
    ];
    const head = heads.find(sentence => why.startsWith(sentence)) ?? '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(why.slice(head.length), WHY_LENGTH);
}
function standing(row) {
    if (row.verdict === 'fail')
        return 'failing';
    if (row.verdict === 'not_measured')
        return row.required ? 'failing' : 'aside';
    return row.verdict === 'inconclusive' ? 'open' : 'passing';
}
/** From the current version to the new one; of a ratio the ratio itself. */
function changeOf(row, unit, arms, signed) {
    if (signed || unit === 'ratio')
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showAgainst */ .hv)(row.value, row.threshold, unit, signed);
    if (unit === 'p_value' || row.baseline === null || row.canary === null)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showDifference */ .Te)(row.canary - row.baseline, arms);
}
/** A score that may fall by so much is said as what may be lost. */
function targetOf({ op, threshold }, unit, signed) {
    if (unit === 'p_value')
        return threshold === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : 'as planned';
    if (op === '==' && threshold !== null)
        return `planned ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(threshold, unit)}`;
    const said = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .sayTarget */ .$5)(op, threshold, unit, signed);
    return unit === 'points' && threshold !== null ? `lose ${said.replace(/ points$/, '')}` : said;
}
/** Nothing where it only says what holds of every figure: at least 0. */
function rangeOf({ ci }, unit, signed) {
    if (ci !== null && ci[1] === null && ci[0] !== null && !signed && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(ci[0], unit) === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showNumber */ .Zo)(0, unit))
        return '';
    const range = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showInterval */ .P9)(ci, unit, signed);
    return unit === 'points' && range !== '' ? `lost ${range.replace(/ points$/, '')}` : range;
}
function chances(row) {
    const said = [];
    if (row.verdict === 'not_measured')
        return '';
    if (row.p_set !== null)
        said.push(`on this gold set ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showP */ .Si)(row.p_set)}`);
    if (row.p_population !== null)
        said.push(`on questions like these ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .showP */ .Si)(row.p_population)}`);
    return said.join('; ');
}
/** The section of this project's own page first, then pages of the Problem Map. */
function pagesOf(words, map) {
    const own = words ? [{ name: capital(words.name), url: (0,_model_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .fixesOf */ .jv)(words.name) }] : [];
    return [...own, ...mapPages(map)];
}
/** Pages of the Problem Map, each by the last part of its address. */
function mapPages(map) {
    return map.map(url => ({ name: url.slice(url.lastIndexOf('/') + 1), url }));
}


/***/ }),

/***/ 58875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ mostLeftOut),
/* harmony export */   XN: () => (/* binding */ nothingLeftOut),
/* harmony export */   ov: () => (/* binding */ leaveOut),
/* harmony export */   rN: () => (/* binding */ leftOutRows)
/* harmony export */ });
function nothingLeftOut() {
    const none = () => ({ unreadable: 0, withStatus: 0, replies: 0, clock: 0 });
    return { baseline: none(), canary: none(), unattributed: 0 };
}
/** Counts a line that can't be read whole, by what it still says. */
function leaveOut(leftOut, arm, { status }) {
    if (arm === null) {
        leftOut.unattributed++;
        return;
    }
    const own = leftOut[arm];
    own.unreadable++;
    if (status === null)
        return;
    own.withStatus++;
    if (status >= 200 && status <= 299)
        own.replies++;
}
/** All rows of an arm that were left out, whatever for. */
function leftOutRows({ unreadable, clock }) {
    return unreadable + clock;
}
/** How many may be left out of so many: a few always, then one in a hundred. */
function mostLeftOut(rows) {
    return Math.max(3, 0.01 * rows);
}


/***/ })

};
