export const id = 7023;
export const ids = [7023];
export const modules = {

/***/ 68037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rY: () => (/* binding */ boundedQuantile),
  Lz: () => (/* binding */ boundedRatio),
  Xf: () => (/* binding */ quantileOf)
});

// EXTERNAL MODULE: ./out/build/src/statistics/sequential/mean.js
var mean = __webpack_require__(35585);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/needed.js
var needed = __webpack_require__(13761);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/rate.js
var rate = __webpack_require__(26146);
;// CONCATENATED MODULE: ./out/build/src/statistics/sequential/ranks.js


/** The prior for the share of values below a quantile: 200 requests' worth of belief that it is p. */
function quantilePrior(p) {
    return { a: 200 * p, b: 200 * (1 - p) };
}
/**
 * Between which order statistics (ranks from 1) the p-quantile of n values lies, anytime-valid with `alpha` a side; an
 * end is null where n is still too small to have one. A value x stays inside while #{X ≤ x} rejects neither F(x) ≤ p nor
 * F(x) ≥ p: the interval is [x(kl+1), x(ku)], kl the largest count that is rejected as too small, ku the smallest that is
 * rejected as too large. Where values depend on each other, n of them are evidence worth n / designEffect. This is the
 * lower rank.
 * Source: Howard & Ramdas 2022 (arXiv 1906.09712).
 */
function lowerRank({ n, p, alpha, prior = quantilePrior(p), designEffect = 1 }) {
    const isAccepted = (k) => (0,rate/* logERateBelow */.Jz)(k / designEffect, n / designEffect, p, prior) < Math.log(1 / alpha);
    const accepted = (0,needed/* firstWhere */.U)(k => k >= n * p || isAccepted(k), 0, n);
    return accepted === 0 ? null : accepted;
}
/** The upper rank. */
function upperRank({ n, p, alpha, prior = quantilePrior(p), designEffect = 1 }) {
    const isRejected = (k) => (0,rate/* logERateAbove */.Jp)(k / designEffect, n / designEffect, p, prior) >= Math.log(1 / alpha);
    const rejected = (0,needed/* firstWhere */.U)(k => k > n * p && isRejected(k), 0, n);
    return Number.isFinite(rejected) ? rejected : null;
}

// EXTERNAL MODULE: ./out/build/src/window/distribution.js
var window_distribution = __webpack_require__(90441);
// EXTERNAL MODULE: ./out/build/src/gates/live/effect.js
var live_effect = __webpack_require__(28311);
;// CONCATENATED MODULE: ./out/build/src/gates/live/bounded-estimate.js




/** The p-quantile of one arm, by ranks; what lies inside a bin counts as the worse of its ends. */
function boundedQuantile(distribution, p, effect = live_effect/* INDEPENDENT */.jH) {
    const { n } = distribution;
    const value = (rank, end) => (0,window_distribution/* orderStatistic */.v)(distribution, Math.min(n, Math.max(1, rank)))[end];
    const asked = (alpha, scale) => ({ n: Math.round(n * scale), p, alpha, designEffect: effect.value });
    return {
        value: quantileOf(distribution, p),
        effect,
        low(alpha, scale) {
            const rank = lowerRank(asked(alpha, scale));
            return rank === null ? Number.NEGATIVE_INFINITY : value(Math.ceil(rank / scale), 'low');
        },
        high(alpha, scale) {
            const rank = upperRank(asked(alpha, scale));
            return rank === null ? Number.POSITIVE_INFINITY : value(Math.ceil(rank / scale), 'high');
        }
    };
}
/**
 * The type-7 quantile, values taken as spread evenly within their bin: exact where bins are exact. A last bin without
 * an end stands for its start.
 */
function quantileOf(distribution, p) {
    const position = 1 + (distribution.n - 1) * p;
    const rank = Math.floor(position);
    const below = valueAt(distribution, rank);
    return position === rank ? below : below + (position - rank) * (valueAt(distribution, rank + 1) - below);
}
function valueAt({ bins }, rank) {
    let below = 0;
    for (const { low, high, count } of bins) {
        if (rank <= below + count) {
            if (low === high || !Number.isFinite(high))
                return low;
            return low + ((rank - below - 0.5) / count) * (high - low);
        }
        below += count;
    }
    return Number.NaN;
}
/** Σ num / Σ den of one arm, by Fieller's interval (1954) over requests. `tightestAt`: requests, fixed before the window opens. */
function boundedRatio(sums, { effect, tightestAt }) {
    const { units, num, den, numSq, denSq, cross } = sums;
    const bounds = (alpha, scale) => {
        const by = scale / effect.value;
        const worth = { n: units * by, y: num * by, x: den * by, yy: numSq * by, xx: denSq * by, xy: cross * by };
        return (0,mean/* ratioConfidenceSequence */.tK)(worth, { alpha: Math.min(1, 2 * alpha), tightestAt });
    };
    return {
        value: num / den,
        effect,
        low: (alpha, scale) => bounds(alpha, scale)[0],
        high: (alpha, scale) => bounds(alpha, scale)[1]
    };
}


/***/ }),

/***/ 35838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   G: () => (/* binding */ complementOf),
/* harmony export */   HN: () => (/* binding */ meanSequence),
/* harmony export */   Mg: () => (/* binding */ rateSequence),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   lT: () => (/* binding */ boundedSequence),
/* harmony export */   xU: () => (/* binding */ ratePrior),
/* harmony export */   xy: () => (/* binding */ comparedSequence)
/* harmony export */ });
/* harmony import */ var _statistics_sequential_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35585);
/* harmony import */ var _statistics_sequential_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26146);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28311);



/**
 * Prior of a rate that is held against a limit: most of the belief lies within a few percent of it, or within a few times
 * the limit where that is less. At 1 % that sees 1.5 to 3 % sooner than a wider prior does, and needs more than two early
 * errors to see anything.
 */
function ratePrior(limit) {
    return { a: 1, b: Math.min(80, Math.max(20, 0.4 / limit)) };
}
/** A rate of the canary: k of n. */
function rateSequence({ k, n }, effect = _effect_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEPENDENT */ .jH, baseline = null) {
    const value = k / n;
    const worth = (scale) => [(scale * k) / effect.value, (scale * n) / effect.value];
    return {
        value,
        baseline,
        canary: value,
        above: (x, alpha, scale = 1) => (0,_statistics_sequential_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .logERateAbove */ .Jp)(...worth(scale), x, ratePrior(x)) >= Math.log(1 / alpha),
        below: (x, alpha, scale = 1) => (0,_statistics_sequential_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .logERateBelow */ .Jz)(...worth(scale), x, ratePrior(x)) >= Math.log(1 / alpha),
        interval: alpha => {
            const [successes, requests] = worth(1);
            return (0,_statistics_sequential_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .rateConfidenceSequence */ .aj)({ k: successes, n: requests, alpha, prior: ratePrior });
        },
        effect
    };
}
/** 1 − a rate: what succeeded, judged by what failed, as failures are the rare side that the prior knows. */
function complementOf(failures) {
    const flip = (x) => (x === null ? null : 1 - x);
    return {
        value: 1 - failures.value,
        baseline: flip(failures.baseline),
        canary: 1 - failures.value,
        above: (x, alpha, scale) => failures.below(1 - x, alpha, scale),
        below: (x, alpha, scale) => failures.above(1 - x, alpha, scale),
        interval: alpha => {
            const [low, high] = failures.interval(alpha);
            return [1 - high, 1 - low];
        },
        effect: failures.effect
    };
}
/** A mean over the canary's requests that carry the field. `tightestAt`: requests, fixed before the window opens. */
function meanSequence(sums, options) {
    const { effect = _effect_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEPENDENT */ .jH, tightestAt, baseline = null } = options;
    const { num, units, numSq } = sums;
    const mean = num / units;
    const sd = units < 2 ? 0 : Math.sqrt(Math.max(0, numSq - units * mean * mean) / (units - 1));
    const seen = (alpha, scale = 1) => ({ mean, sd, n: (scale * units) / effect.value, alpha, tightestAt });
    return {
        value: mean,
        baseline,
        canary: mean,
        above: (x, alpha, scale) => (0,_statistics_sequential_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .meanLowerBound */ .PE)(seen(alpha, scale)) > x,
        below: (x, alpha, scale) => (0,_statistics_sequential_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .meanUpperBound */ .ai)(seen(alpha, scale)) < x,
        interval: alpha => (0,_statistics_sequential_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .meanConfidenceSequence */ .bx)(seen(alpha)),
        effect
    };
}
/** A quantile, or another located figure, of the canary alone. */
function boundedSequence(canary) {
    return {
        value: canary.value,
        baseline: null,
        canary: canary.value,
        above: (x, alpha, scale = 1) => canary.low(alpha, scale) > x,
        below: (x, alpha, scale = 1) => canary.high(alpha, scale) < x,
        interval: alpha => [canary.low(alpha / 2, 1), canary.high(alpha / 2, 1)],
        effect: canary.effect
    };
}
const difference = (canary, baseline) => canary - baseline;
/** Of figures that are never below 0. */
const ratio = (canary, baseline) => baseline > 0 ? Math.max(0, canary) / baseline : Number.POSITIVE_INFINITY;
/** A figure of both arms against each other: alpha is split over them, so that both uncertainties count. */
function comparedSequence(baseline, canary, of) {
    const low = (alpha, scale) => of(canary.low(alpha / 2, scale), baseline.high(alpha / 2, scale));
    const high = (alpha, scale) => of(canary.high(alpha / 2, scale), baseline.low(alpha / 2, scale));
    return {
        value: of(canary.value, baseline.value),
        baseline: baseline.value,
        canary: canary.value,
        above: (x, alpha, scale = 1) => low(alpha, scale) > x,
        below: (x, alpha, scale = 1) => high(alpha, scale) < x,
        interval: alpha => [low(alpha / 2, 1), high(alpha / 2, 1)],
        effect: canary.effect.value >= baseline.effect.value ? canary.effect : baseline.effect
    };
}


/***/ }),

/***/ 28311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   c0: () => (/* binding */ effectOfCalls),
/* harmony export */   jH: () => (/* binding */ INDEPENDENT),
/* harmony export */   xU: () => (/* binding */ describeEffect)
/* harmony export */ });
/* harmony import */ var _statistics_sequential_clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66487);

const INDEPENDENT = { value: 1, unit: 'requests' };
/** Requests of one user, or of the same minutes, may depend on each other: the stronger of the two counts. */
function effectOf(sums) {
    if (!(sums.den > 0))
        return INDEPENDENT;
    return stronger({ value: (0,_statistics_sequential_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .designEffect */ .GL)({ ...sums, blocks: null }), unit: 'users' }, { value: (0,_statistics_sequential_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .designEffect */ .GL)({ ...sums, users: null }), unit: 'minutes' });
}
/** The same for a rate among calls of which a request makes several: its single calls may depend on each other too. */
function effectOfCalls(sums) {
    const { num, den } = sums;
    const calls = { ...sums, units: den, numSq: num, denSq: den, cross: num };
    const byRequest = { value: (0,_statistics_sequential_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .designEffect */ .GL)({ ...calls, users: sums, blocks: null }), unit: 'requests' };
    return stronger(byRequest, effectOf(calls));
}
function stronger(a, b) {
    const most = a.value >= b.value ? a : b;
    return most.value > 1 ? most : INDEPENDENT;
}
/** What was counted, in words; nothing where every request counts, to one digit. */
function describeEffect({ value, unit }) {
    if (value < 1.05)
        return '';
    const of = {
        requests: 'calls of one request',
        users: 'requests of one user',
        minutes: 'requests of the same minutes'
    };
    const counted = { requests: 'requests', users: 'users', minutes: 'blocks of time' }[unit];
    if (!Number.isFinite(value))
        return `Counted by ${counted}: ${of[unit]} are alike, and too few came to tell how much.`;
    return `Counted by ${counted}: ${of[unit]} are alike, so ${value.toFixed(1)} requests tell as much as one alone would.`;
}


/***/ }),

/***/ 97206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ measuredReadings),
/* harmony export */   Io: () => (/* binding */ REQUEST_ROWS),
/* harmony export */   Qy: () => (/* binding */ isOfRequests)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);
/* harmony import */ var _bounded_estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68037);
/* harmony import */ var _confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35838);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47692);




function isOfRequests(row) {
    return _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row].live?.from === 'requests';
}
const REQUEST_ROWS = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_IDS */ .qt.filter(isOfRequests);
const MEASURES = {
    delta_s_drift_median: (manifest, arms) => comparedQuantile(manifest, arms, 'delta_s_drift_median'),
    delta_s_drift_p95: (manifest, arms) => comparedQuantile(manifest, arms, 'delta_s_drift_p95'),
    delta_s_median: deltaSMedian,
    coverage,
    latency_p95: (manifest, arms) => comparedQuantile(manifest, arms, 'latency_p95'),
    error_rate: errorRate,
    tool_success: toolSuccess,
    cost_per_solved: costPerSolved
};
function measuredReadings(manifest, arms) {
    return REQUEST_ROWS.map(row => MEASURES[row](manifest, arms));
}
const NO_DELTA_S = 'The log carries no delta_s_question_retrieved';
const LEXICAL = 'The built-in embedder is lexical: set embeddings to hold ΔS to an absolute target.';
const QUANTILE_ROWS = {
    delta_s_drift_median: { of: 'delta_s', indicator: 'delta_s_p50', p: 0.5, compare: _confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv, absent: NO_DELTA_S },
    delta_s_drift_p95: { of: 'delta_s', indicator: 'delta_s_p95', p: 0.95, compare: _confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv, absent: NO_DELTA_S },
    latency_p95: { of: 'latency', indicator: 'latency_p95', p: 0.95, compare: _confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG, absent: 'No request has a reply' }
};
/** A quantile of the canary against the baseline's. */
function comparedQuantile(manifest, arms, row) {
    const { of, indicator, p, compare, absent } = QUANTILE_ROWS[row];
    const canary = arms.canary.distributions[of];
    const baseline = arms.baseline?.distributions[of];
    const missing = missingArm(manifest, row, arms, { canary: canary.n, baseline: baseline?.n ?? 0 }, absent);
    if (missing)
        return missing;
    const sequence = (0,_confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedSequence */ .xy)((0,_bounded_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedQuantile */ .rY)(baseline, p, arms.effect('baseline', indicator)), (0,_bounded_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedQuantile */ .rY)(canary, p, arms.effect('canary', indicator)), compare);
    return Number.isFinite(sequence.value)
        ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredReading */ .Jx)(manifest, row, sequence, canary.n)
        : (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unmeasured */ .Q8)(manifest, row, "The baseline's own figure is 0, so there is no ratio to it.");
}
/** Why a row can't be measured; null where both arms carry its field. */
function missingArm(manifest, row, arms, n, absent) {
    if (arms.canary.requests === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unmeasured */ .Q8)(manifest, row, 'The canary served no request.', 'no_traffic');
    if (n.canary === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unmeasured */ .Q8)(manifest, row, `${absent} of the canary.`);
    if (!_model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row].relative)
        return null;
    if (arms.baseline === null) {
        const why = 'Nobody is served by the baseline any more, and no window in which both arms served was given.';
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unmeasured */ .Q8)(manifest, row, why);
    }
    if (arms.baseline.requests === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unmeasured */ .Q8)(manifest, row, 'The baseline served no request.', 'no_traffic');
    return n.baseline === 0 ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unmeasured */ .Q8)(manifest, row, `${absent} of the baseline.`) : null;
}
function deltaSMedian(manifest, arms) {
    if (arms.lexical)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unmeasured */ .Q8)(manifest, 'delta_s_median', LEXICAL);
    const canary = arms.canary.distributions.delta_s;
    const missing = missingArm(manifest, 'delta_s_median', arms, { canary: canary.n, baseline: 0 }, NO_DELTA_S);
    if (missing)
        return missing;
    const sequence = (0,_confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedSequence */ .lT)((0,_bounded_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedQuantile */ .rY)(canary, 0.5, arms.effect('canary', 'delta_s_p50')));
    const before = arms.baseline?.distributions.delta_s;
    const baseline = before && before.n > 0 ? (0,_bounded_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedQuantile */ .rY)(before, 0.5).value : null;
    return { ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredReading */ .Jx)(manifest, 'delta_s_median', sequence, canary.n), baseline };
}
function coverage(manifest, arms) {
    const sums = arms.canary.ratios.coverage;
    const missing = missingArm(manifest, 'coverage', arms, { canary: sums.units, baseline: 0 }, 'The log carries no coverage');
    if (missing)
        return missing;
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredReading */ .Jx)(manifest, 'coverage', (0,_confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .meanSequence */ .HN)(sums, {
        effect: arms.effect('canary', 'coverage'),
        tightestAt: arms.tightestAt.canary,
        baseline: figureOf(arms.baseline, 'coverage')
    }), sums.units);
}
function errorRate(manifest, arms) {
    const { num, den } = arms.canary.ratios.error_rate;
    const missing = missingArm(manifest, 'error_rate', arms, { canary: den, baseline: 0 }, 'No errors are counted');
    if (missing)
        return missing;
    const baseline = figureOf(arms.baseline, 'error_rate');
    const sequence = (0,_confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .rateSequence */ .Mg)({ k: num, n: den }, arms.effect('canary', 'error_rate'), baseline);
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredReading */ .Jx)(manifest, 'error_rate', sequence, den);
}
function toolSuccess(manifest, arms) {
    const { num, den } = arms.canary.ratios.tool_success;
    const absent = 'The log carries no tool_calls, or no tool was called,';
    const missing = missingArm(manifest, 'tool_success', arms, { canary: den, baseline: 0 }, absent);
    if (missing)
        return missing;
    const before = figureOf(arms.baseline, 'tool_success');
    const failures = (0,_confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .rateSequence */ .Mg)({ k: den - num, n: den }, arms.effect('canary', 'tool_success'), before === null ? null : 1 - before);
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredReading */ .Jx)(manifest, 'tool_success', (0,_confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .complementOf */ .G)(failures), den);
}
function costPerSolved(manifest, arms) {
    const row = 'cost_per_solved';
    const canary = arms.canary.ratios.cost_per_solved;
    const baseline = arms.baseline?.ratios.cost_per_solved;
    const n = { canary: canary.units, baseline: baseline?.units ?? 0 };
    const missing = missingArm(manifest, row, arms, n, 'The log carries no cost_usd with solved');
    if (missing)
        return missing;
    if (canary.den === 0 || baseline.den === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unmeasured */ .Q8)(manifest, row, 'An arm solved nothing.');
    if (baseline.num === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unmeasured */ .Q8)(manifest, row, 'The baseline costs nothing.');
    const located = (arm, sums) => (0,_bounded_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedRatio */ .Lz)(sums, { effect: arms.effect(arm, row), tightestAt: arms.tightestAt[arm] });
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredReading */ .Jx)(manifest, row, (0,_confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedSequence */ .xy)(located('baseline', baseline), located('canary', canary), _confidence_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG), canary.units);
}
function figureOf(cell, name) {
    const sums = cell?.ratios[name];
    return sums && sums.den > 0 ? sums.num / sums.den : null;
}


/***/ }),

/***/ 47692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ countedReading),
/* harmony export */   Jx: () => (/* binding */ measuredReading),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   Rb: () => (/* binding */ barOf)
/* harmony export */ });
/* unused harmony export lineOf */
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);


function measuredReading(manifest, row, sequence, n) {
    const { baseline, canary, value } = sequence;
    return { ...emptyReading(manifest, row), baseline, canary, value, n, sequence };
}
/** A row that the value itself decides. */
function countedReading(manifest, row, numbers) {
    return { ...emptyReading(manifest, row), ...numbers };
}
function unmeasured(manifest, row, note, reason = 'not_measured') {
    return { ...emptyReading(manifest, row), note, reason };
}
function emptyReading(manifest, row) {
    const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, row);
    return { row, target, line: lineOf(row, target), baseline: null, canary: null, value: null, n: 0, sequence: null };
}
/** A manifest's own target beyond the runbook's line moves the line along, at the runbook's distance. */
function lineOf(row, { threshold, op }) {
    const { line, target } = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row];
    if (line === undefined || target === null)
        return null;
    const beyond = op === '<=' ? line > threshold : line < threshold;
    return beyond ? line : threshold + (line - target);
}
function barOf({ target, line }) {
    return { op: target.op, target: target.threshold, line };
}


/***/ }),

/***/ 25828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ requestsNeeded),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   w: () => (/* binding */ isSurelyOutside)
/* harmony export */ });
/* harmony import */ var _statistics_sequential_needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13761);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6107);


/**
 * Pass: inside the target, and the interval excludes the line. Fail: the interval excludes the target. A failure may be
 * told at any time; a pass takes the minimum of requests.
 */
function verdictOf(sequence, bar, terms) {
    const enough = terms.requests >= terms.minRequests;
    const inside = isWithin(sequence, bar, terms);
    if (terms.live === 'estimate')
        return enough ? (inside ? 'pass' : 'fail') : 'inconclusive';
    if (!inside)
        return isSurelyOutside(sequence, bar, terms.failing) ? 'fail' : 'inconclusive';
    return enough && excludesLine(sequence, bar, terms.alpha) ? 'pass' : 'inconclusive';
}
/**
 * Canary requests that are still needed until the row is decided, were its figures to stay as they are; null where no
 * number would do, as the figure lies on what it is held against.
 */
function requestsNeeded(sequence, bar, terms) {
    const short = Math.max(0, terms.minRequests - terms.requests);
    if (terms.live === 'estimate' || terms.requests === 0)
        return short;
    const inside = isWithin(sequence, bar, terms);
    const decided = (requests) => {
        const scale = requests / terms.requests;
        return inside
            ? excludesLine(sequence, bar, terms.alpha, scale)
            : isSurelyOutside(sequence, bar, terms.failing, scale);
    };
    const total = (0,_statistics_sequential_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsUntil */ .$)(decided);
    if (!Number.isFinite(total))
        return null;
    return Math.max(inside ? short : 0, total - terms.requests);
}
/** An equality can't be hit: it holds while it is not ruled out. */
function isWithin(sequence, bar, { failing }) {
    if (bar.op === '==')
        return !isSurelyOutside(sequence, bar, failing);
    return (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(sequence.value, bar.op, bar.target);
}
function isSurelyOutside(sequence, { op, target }, alpha, scale = 1) {
    return (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .failingSides */ .R0)(op).some(side => sequence[side](target, alpha, scale));
}
/** Beyond the line on no side that is bad: surely on the other one. */
function excludesLine(sequence, { op, line }, alpha, scale = 1) {
    if (line === null)
        return true;
    return (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .failingSides */ .R0)(op).every(side => sequence[side === 'above' ? 'below' : 'above'](line, alpha / 2, scale));
}


/***/ }),

/***/ 87703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ sidesThatCanFail),
/* harmony export */   dn: () => (/* binding */ effectIn),
/* harmony export */   ei: () => (/* binding */ gatingFields),
/* harmony export */   jO: () => (/* binding */ armsOf),
/* harmony export */   mx: () => (/* binding */ isMeasuredIn),
/* harmony export */   pd: () => (/* binding */ armWithoutKeys),
/* harmony export */   yc: () => (/* binding */ tightestAt)
/* harmony export */ });
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);
/* harmony import */ var _model_arm_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27879);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28695);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6107);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28311);






/** The arms of the window; at weight 100 the baseline is that of the reference window. */
function armsOf({ phase, summary, reference }) {
    const { canary } = summary.arms;
    const baseline = (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isFull */ .uq)(phase) ? (reference?.arms.baseline ?? null) : summary.arms.baseline;
    const of = { baseline, canary };
    const known = new Map();
    return {
        canary,
        baseline,
        effect(arm, ratio) {
            const key = `${arm} ${ratio}`;
            const found = known.get(key) ?? effectIn(of[arm], ratio);
            known.set(key, found);
            return found;
        },
        lexical: summary.lexical === true,
        tightestAt: tightestAt(phase)
    };
}
/** How the requests behind a ratio depend on each other in this arm. */
function effectIn(cell, ratio) {
    const sums = cell.ratios[ratio];
    // Failures spread as successes do.
    return ratio === 'tool_success' ? (0,_effect_js__WEBPACK_IMPORTED_MODULE_4__/* .effectOfCalls */ .c0)(sums) : (0,_effect_js__WEBPACK_IMPORTED_MODULE_4__/* .effectOf */ .$x)(sums);
}
function tightestAt({ weight, mirror, window }) {
    const share = mirror === null ? weight / 100 : 1 / 2;
    const others = share >= 1 ? 1 : (1 - share) / Math.max(share, 0.001);
    return { canary: window.min_requests, baseline: Math.max(1, window.min_requests * others) };
}
/**
 * How many one-sided tests could fail a row in this phase: alpha is split over them. A side of a row of the requests is
 * tested twice, by the window as a whole and by the bets on a break at any time. Fixed by the manifest, the phase
 * and the kind of source, never by what was seen.
 */
function sidesThatCanFail({ manifest, phase, summary: { kind } }) {
    const testsOfRequests = 2 + (kind === 'prometheus' ? 0 : gatingFields(manifest).length);
    const sides = _model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_ROW_IDS */ .RE.filter(row => !(row in manifest.not_required) && isMeasuredIn(phase, row)).map(row => {
        const { op, live } = _model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row];
        if (!live?.test || (kind === 'prometheus' && !live.prometheus))
            return 0;
        return (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .failingSides */ .R0)(op).length * (live.from === 'requests' ? testsOfRequests : 1);
    });
    const excused = kind === 'prometheus' || 'error_rate' in manifest.not_required ? 0 : 2;
    return Math.max(1, (0,_arm_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(sides) + excused);
}
/** Fields of which every value is judged by itself. */
function gatingFields(manifest) {
    return (manifest.window?.segments ?? []).flatMap(segment => typeof segment === 'object' && segment.gate ? [segment.field] : []);
}
/** Who was served by which arm is measured where users see the canary, and what was mirrored in a shadow phase. */
function isMeasuredIn(phase, row) {
    const from = _model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].live?.from;
    return from === 'users' ? !(0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isShadow */ .$n)(phase) : from === 'copies' ? (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isShadow */ .$n)(phase) : true;
}
/** The arm that served requests of which none has a user_key; undefined where the log names no users at all. */
function armWithoutKeys({ arms, users }) {
    return _model_arm_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ARMS */ .ul.find(arm => arms[arm].requests > 0 && users?.[arm] === 0);
}


/***/ }),

/***/ 35585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ meanLowerBound),
/* harmony export */   ai: () => (/* binding */ meanUpperBound),
/* harmony export */   bx: () => (/* binding */ meanConfidenceSequence),
/* harmony export */   tK: () => (/* binding */ ratioConfidenceSequence)
/* harmony export */ });
/* unused harmony export MEAN_FROM */
/**
 * Below this many values the asymptotics can't be trusted: every bound is infinite. Simulated, skewed costs (log-normal,
 * σ = 1) and scores that are nearly all alike were held at all looks in 91 to 94 % when looked at from 50 on, and in 95 %
 * from 200 on.
 */
const MEAN_FROM = 200;
/**
 * The anytime-valid interval of a mean, in its unit, at 1 − alpha for all looks together; asymptotic.
 * Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas (arXiv 2103.06476), theorem 2.2.
 */
function meanConfidenceSequence(seen) {
    const radius = radiusOf(seen, 2);
    return [seen.mean - radius, seen.mean + radius];
}
/** The one-sided lower bound at 1 − alpha (the same source, proposition B.1). */
function meanLowerBound(seen) {
    return seen.mean - radiusOf(seen, 1);
}
/** The one-sided upper bound at 1 − alpha. */
function meanUpperBound(seen) {
    return seen.mean + radiusOf(seen, 1);
}
function radiusOf(seen, sides) {
    return seen.n >= MEAN_FROM ? seen.sd * radiusPerSd(seen, sides) : Infinity;
}
/** Half the width of the interval, or the distance of the one-sided bound, in standard deviations. */
function radiusPerSd({ n, alpha, tightestAt }, sides) {
    if (!(n >= MEAN_FROM))
        return Infinity;
    const spent = Math.min(sides === 1 ? 2 * alpha : alpha, 0.999);
    const logOdds = -2 * Math.log(spent);
    const rho2 = (logOdds + Math.log(logOdds + 1)) / tightestAt;
    const root = Math.sqrt(n * rho2 + 1);
    const bar = sides === 2 ? Math.log(root / alpha) : Math.log1p(root / (2 * alpha));
    return Math.sqrt(((2 * (n * rho2 + 1)) / (n * n * rho2)) * bar);
}
/**
 * The anytime-valid interval of Σy/Σx (x ≥ 0): every c0 at which the interval of the mean of y − c0·x holds 0, found by
 * Fieller's quadratic (1954). Unbounded below that many requests and where Σx itself is
 * not yet told from 0.
 */
function ratioConfidenceSequence(sums, { alpha, tightestAt }) {
    const { n } = sums;
    if (!(n >= MEAN_FROM))
        return [-Infinity, Infinity];
    const r2 = radiusPerSd({ n, alpha, tightestAt }, 2) ** 2;
    const [y, x] = [sums.y / n, sums.x / n];
    const centred = (product, of) => (r2 * (product - n * of)) / (n - 1);
    const square = x * x - centred(sums.xx, x * x);
    const half = x * y - centred(sums.xy, x * y);
    const constant = y * y - centred(sums.yy, y * y);
    if (!(square > 0))
        return [-Infinity, Infinity];
    const spread = Math.sqrt(Math.max(0, half * half - square * constant));
    return [(half - spread) / square, (half + spread) / square];
}


/***/ }),

/***/ 13761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requestsUntil),
/* harmony export */   U: () => (/* binding */ firstWhere)
/* harmony export */ });
/** Beyond this many requests nobody waits. */
const MOST = 1e9;
/** The smallest n at which something monotone is decided; Infinity where it is not by a billion requests. */
function requestsUntil(decided) {
    let reach = 1;
    while (reach < MOST && !decided(reach))
        reach = Math.min(MOST, reach * 2);
    return firstWhere(decided, Math.floor(reach / 2), reach);
}
/** The smallest whole number from low to high for which a monotone condition holds; Infinity where it holds for none. */
function firstWhere(holds, low, high) {
    let [first, end] = [low, high + 1];
    while (first < end) {
        const middle = Math.floor((first + end) / 2);
        if (holds(middle))
            end = middle;
        else
            first = middle + 1;
    }
    return first > high ? Infinity : first;
}


/***/ }),

/***/ 26146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ logERateAbove),
/* harmony export */   Jz: () => (/* binding */ logERateBelow),
/* harmony export */   aj: () => (/* binding */ rateConfidenceSequence),
/* harmony export */   h9: () => (/* binding */ logMixture)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91333);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60222);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98039);



/**
 * log E against H0: rate ≤ p0, after k of n. Under H0 the chance that it ever reaches log(1/α) is at most α, however
 * often one looks. The beta-binomial mixture over rates in (p0, 1]; k may be fractional for planning.
 * Sources: Robbins 1970; Howard, Ramdas, McAuliffe & Sekhon 2021 (arXiv 1810.08240).
 */
function logERateAbove(k, n, p0, prior) {
    if (n === 0 || p0 >= 1)
        return 0;
    if (p0 <= 0)
        return k > 0 ? Infinity : 0;
    const { a, b } = prior;
    return logMixture(k, n, p0, prior) + (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaUpper */ .$x)(p0, a + k, b + n - k) - (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaUpper */ .$x)(p0, a, b);
}
/** log E against H0: rate ≥ p0: the same from the other side, over rates in [0, p0). */
function logERateBelow(k, n, p0, prior) {
    if (n === 0 || p0 <= 0)
        return 0;
    if (p0 >= 1)
        return k < n ? Infinity : 0;
    const { a, b } = prior;
    return logMixture(k, n, p0, prior) + (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaLower */ .m_)(p0, a + k, b + n - k) - (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaLower */ .m_)(p0, a, b);
}
/**
 * log E against H0: rate = p0, over all rates: logB(a+k, b+n−k) − logB(a, b) − k·log p0 − (n−k)·log(1−p0), written as a
 * difference of two kernels so that millions of requests do not cancel.
 */
function logMixture(k, n, p0, { a, b }) {
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logBetaKernel */ .AE)(p0, a, b) - (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logBetaKernel */ .AE)(p0, a + k, b + n - k);
}
/**
 * The anytime-valid interval of a rate: every p0 that neither side rejects at alpha/2, each by the prior for it. It covers
 * the true rate at all looks together with probability ≥ 1 − alpha.
 */
function rateConfidenceSequence(seen) {
    const { k, n, alpha, prior } = seen;
    const bar = Math.log(2 / alpha);
    const low = k <= 0 ? 0 : (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRate */ .A)(p0 => logERateAbove(k, n, p0, prior(p0)) - bar);
    const high = k >= n ? 1 : (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRate */ .A)(p0 => logERateBelow(k, n, p0, prior(p0)) - bar);
    // So close to 0 or 1 an end can't be told from it.
    return [Number.isNaN(low) ? 0 : low, Number.isNaN(high) ? 1 : high];
}


/***/ })

};
