export const id = 5559;
export const ids = [5559];
export const modules = {

/***/ 37149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forecastFrom: () => (/* binding */ forecastFrom)
});

// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/needed.js
var needed = __webpack_require__(13761);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/rate.js
var rate = __webpack_require__(26146);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
// EXTERNAL MODULE: ./out/build/src/gates/live/confidence-sequence.js
var confidence_sequence = __webpack_require__(35838);
// EXTERNAL MODULE: ./out/build/src/gates/live/measured.js
var measured = __webpack_require__(97206);
// EXTERNAL MODULE: ./out/build/src/gates/live/reading.js
var live_reading = __webpack_require__(47692);
// EXTERNAL MODULE: ./out/build/src/gates/live/rule.js
var rule = __webpack_require__(25828);
// EXTERNAL MODULE: ./out/build/src/gates/live/split-rows.js
var split_rows = __webpack_require__(30328);
// EXTERNAL MODULE: ./out/build/src/gates/live/window-input.js
var window_input = __webpack_require__(87703);
;// CONCATENATED MODULE: ./out/build/src/gates/live/predict.js











/**
 * Predicts every row of a phase from the figures of the baseline alone: both arms get them, the baseline with as many more
 * requests as it serves. By the rule and the confidence sequences of `judge`; requests depend on each other as those of the figures do.
 * Rows that the figures do not carry are left out, and so are a shadow's own: what a mirror adds is not known before.
 */
function predictRows(manifest, phase, figures) {
    const terms = {
        alpha: manifest.evidence.alpha,
        failing: failingAlpha(manifest, phase),
        requests: 1,
        minRequests: phase.window.min_requests,
        live: manifest.evidence.live
    };
    const measured = expectedReadings(manifest, phase, figures).map(reading => ({
        row: reading.row,
        requests: requestsOf(reading, figures.requests, terms)
    }));
    return [...measured, ...(0,split_rows/* splitRows */.a)(manifest, phase).map(row => ({ row, requests: terms.minRequests }))];
}
/**
 * The rows of a phase whose canary is as the baseline is, after as many canary requests as the figures come from; those
 * that are not required or not carried are left out.
 */
function expectedReadings(manifest, phase, figures) {
    const arms = {
        canary: figures,
        baseline: times(figures, baselinePerCanary(phase)),
        effect: (_, ratio) => (0,window_input/* effectIn */.dn)(figures, ratio),
        lexical: false,
        tightestAt: (0,window_input/* tightestAt */.yc)(phase)
    };
    return (0,measured/* measuredReadings */.CG)(manifest, arms).filter(({ row, value }) => value !== null && !(row in manifest.not_required));
}
/** The one-sided alpha at which a row fails in this phase. */
function failingAlpha(manifest, phase) {
    return manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)({ manifest, phase, summary: { kind: 'jsonl' } });
}
function requestsOf(reading, requests, terms) {
    const { target, value, sequence } = reading;
    if (sequence === null || !(0,targets/* isInside */.FK)(value, target.op, target.threshold))
        return null;
    const rare = terms.live === 'required' ? whileFewFail(reading, terms.alpha) : null;
    if (rare !== null)
        return Math.max(terms.minRequests, Math.ceil((rare * sequence.effect.value * requests) / reading.n));
    const { minRequests } = terms;
    const atMinimum = (0,rule/* verdictOf */.Vj)(ofRequests(minRequests, sequence, requests), (0,live_reading/* barOf */.Rb)(reading), {
        ...terms,
        requests: minRequests
    });
    if (atMinimum === 'pass')
        return minRequests;
    const needed = (0,rule/* requestsNeeded */.Kn)(ofRequests(1, sequence, requests), (0,live_reading/* barOf */.Rb)(reading), terms);
    return needed === null ? null : needed + terms.requests;
}
const FEW = 30;
/**
 * Failures come whole: 0.5 of them is none in most windows. So a rate of few failures is decided at the first number of
 * requests (or calls) whose confidence sequence suffices with as many failures as the median window has by then. Null for other
 * rows, and where more than a few are to be expected.
 */
function whileFewFail(reading, alpha) {
    const { line } = (0,live_reading/* barOf */.Rb)(reading);
    const { op, live } = rows/* ROWS */.Ir[reading.row];
    if (live?.test !== 'rate' || line === null)
        return null;
    const ofFailures = (share) => (op === '>=' ? 1 - share : share);
    const most = ofFailures(line);
    const bar = Math.log(2 / alpha);
    for (let failures = 0; failures <= FEW; failures++) {
        const n = (0,needed/* requestsUntil */.$)(n => n > failures && (0,rate/* logERateBelow */.Jz)(failures, n, most, (0,confidence_sequence/* ratePrior */.xU)(most)) >= bar);
        if (medianCount(ofFailures(reading.value) * n) <= failures)
            return n;
    }
    return null;
}
/** The median of a Poisson count, by its mean (Choi 1994: it lies between mean − log 2 and mean + 1/3). */
function medianCount(mean) {
    return Math.floor(mean + 1 / 3);
}
/** The same sequence, as if it came from `n` requests instead of `requests`. */
function ofRequests(n, sequence, requests) {
    return {
        ...sequence,
        above: (x, alpha, scale = 1) => sequence.above(x, alpha, (scale * n) / requests),
        below: (x, alpha, scale = 1) => sequence.below(x, alpha, (scale * n) / requests)
    };
}
/** Requests of the baseline for each of the canary. At weight 100 they are those of the window before: taken as many. */
function baselinePerCanary(phase) {
    if ((0,phases/* isShadow */.$n)(phase))
        return 100 / Math.max(phase.mirror, 0.01);
    return (0,phases/* isFull */.uq)(phase) ? 1 : (100 - phase.weight) / Math.max(phase.weight, 0.01);
}
/** The figures of `factor` times as many requests. */
function times(cell, factor) {
    const by = (numbers) => Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, typeof value === 'number' ? value * factor : value]));
    const ratios = Object.entries(cell.ratios).map(([name, sums]) => [name, { ...by(sums), at: sums.at }]);
    const distributions = Object.entries(cell.distributions).map(([name, { n, bins }]) => [
        name,
        { n: n * factor, bins: bins.map(bin => ({ ...bin, count: bin.count * factor })) }
    ]);
    return {
        requests: cell.requests * factor,
        ratios: Object.fromEntries(ratios),
        distributions: Object.fromEntries(distributions)
    };
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/undetectable.js




/**
 * What a phase can't detect with this many canary requests, from the figures of the baseline: a regression that is spread
 * evenly (every latency and cost times the same, every score less by the same), judged by its expected figures.
 */
function undetectableRows(manifest, phase, figures, requests) {
    if (!(requests >= 1) || manifest.evidence.live === 'estimate')
        return [];
    const alpha = failingAlpha(manifest, phase);
    return expectedReadings(manifest, phase, times(figures, requests / figures.requests)).flatMap(reading => {
        const { row, line, target } = reading;
        if (line === null)
            return [];
        const detectableFrom = leastDetectable(reading, alpha);
        const hides = target.op === '<=' ? !(detectableFrom <= line) : !(detectableFrom >= line);
        return hides ? [{ row, line, detectableFrom: isPossible(row, detectableFrom) ? detectableFrom : null }] : [];
    });
}
/** The figure at which the interval at one-sided alpha leaves the target. */
function leastDetectable({ row, target: { threshold }, sequence, value, n }, alpha) {
    const { op, unit, live } = rows/* ROWS */.Ir[row];
    if (live?.test === 'rate') {
        const failuresFrom = (limit) => {
            const beyond = (k) => (0,confidence_sequence/* rateSequence */.Mg)({ k, n }, sequence.effect).above(limit, alpha);
            return (0,needed/* firstWhere */.U)(beyond, Math.ceil(limit * n), Math.ceil(n)) / n;
        };
        return op === '>=' ? 1 - failuresFrom(1 - threshold) : failuresFrom(threshold);
    }
    const [low, high] = sequence.interval(2 * alpha);
    if (op === '>=')
        return value - (high - threshold);
    return unit === 'ratio' ? (value * threshold) / low : value + threshold - low;
}
/** A ratio has no end; all else lies between 0 and 1. */
function isPossible(row, figure) {
    const isRatio = rows/* ROWS */.Ir[row].unit === 'ratio';
    return Number.isFinite(figure) && figure >= 0 && (isRatio || figure <= 1);
}

;// CONCATENATED MODULE: ./out/build/src/commands/forecast.js


/** Forecasts a phase from the figures of the baseline; `requests` of the canary come before `window.max`. */
function forecastFrom(figures, { manifest, phase, requests }) {
    return {
        predictions: predictRows(manifest, phase, figures),
        undetectable: undetectableRows(manifest, phase, figures, requests)
    };
}


/***/ }),

/***/ 66487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ designEffect),
/* harmony export */   JE: () => (/* binding */ noUnits),
/* harmony export */   _V: () => (/* binding */ addUnit)
/* harmony export */ });
function noUnits() {
    return { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 };
}
function addUnit(sums, num, den) {
    sums.units++;
    sums.num += num;
    sums.den += den;
    sums.numSq += num * num;
    sums.denSq += den * den;
    sums.cross += num * den;
}
/** With fewer blocks than this the spread between them says nothing. */
const FEWEST_BLOCKS = 5;
/** How many standard errors above 1 a design effect must lie to be believed. */
const BELIEVED_FROM = 2.5;
/**
 * By how much dependence between requests widens the spread of Σ num / Σ den: the variance with clusters over that of
 * independent rows, at least 1. n requests are worth n / designEffect independent ones, so an e-process takes
 * k / designEffect of n / designEffect, and a confidence sequence of a mean n / designEffect.
 *
 * The clusters are users, and blocks of time at every width up to a fifth of the window, each twice the one before, as
 * minutes that depend on each other show only in blocks longer than the dependence; the greatest counts. One that lies
 * within 2.5 standard errors of 1 counts as 1, so that independent requests are judged as soon as without it; one that is
 * believed is raised by its standard error, as few blocks measure it badly. How well this does is in docs/judges.md.
 * Sources: Kish 1965 (design effect); Flyvbjerg & Petersen 1989 (blocks of doubling width).
 */
function designEffect(rows) {
    const clusterings = [...(rows.users ? [rows.users] : []), ...(rows.blocks ? blockings(rows.blocks) : [])];
    return Math.max(1, ...clusterings.map(clusters => believed(rows, clusters)));
}
function believed(rows, clusters) {
    const ratio = rows.num / rows.den;
    const independent = spread(rows, ratio);
    if (!(independent > 0) || clusters.units < 2)
        return 1;
    const effect = spread(clusters, ratio) / independent;
    const error = standardError(rows, clusters);
    return effect > 1 + BELIEVED_FROM * error ? effect * (1 + error) : 1;
}
/** Σ (num − ratio·den)² per den, freed of the bias that comes from measuring the ratio on the same units. */
function spread({ num, den, numSq, denSq, cross }, ratio) {
    const squares = numSq - 2 * ratio * cross + ratio * ratio * denSq;
    // Units that all have one ratio have no spread, which rounding must not hide.
    const rounding = 1e-12 * (numSq + ratio * ratio * denSq + Math.abs(ratio * num));
    return squares > rounding ? squares / (den - denSq / den) : 0;
}
/** That of the design effect of independent rows: the larger and the fewer the clusters, the noisier it is. */
function standardError(rows, clusters) {
    const withinRows = (rows.denSq / rows.den) * clusters.den;
    return Math.sqrt(2 * Math.max(0, clusters.denSq - withinRows)) / clusters.den;
}
/** The sums of blocks at their own width, twice as wide, four times …, while at least five hold requests. */
function blockings(blocks) {
    const num = new Float64Array(blocks.num);
    const den = new Float64Array(blocks.den);
    const widths = [];
    for (let count = num.length;; count = Math.floor(count / 2)) {
        const sums = sumsOf(num, den, count);
        if (sums.units < FEWEST_BLOCKS)
            return widths;
        widths.push(sums);
        joinPairs(num, count);
        joinPairs(den, count);
    }
}
/** Joins neighbours at the front of the array; an odd last one joins the pair before it. */
function joinPairs(values, count) {
    const half = Math.floor(count / 2);
    for (let i = 0; i < half; i++)
        values[i] = values[2 * i] + values[2 * i + 1];
    if (count % 2 === 1)
        values[half - 1] += values[count - 1];
}
function sumsOf(nums, dens, count) {
    const sums = noUnits();
    for (let i = 0; i < count; i++) {
        if (nums[i] !== 0 || dens[i] !== 0)
            addUnit(sums, nums[i], dens[i]);
    }
    return sums;
}


/***/ }),

/***/ 90441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ orderStatistic)
/* harmony export */ });
/**
 * Values of one measure, counted in bins. What lies inside a bin is not known, so every answer is a pair of bounds
 * that hold for the values themselves; a verdict that takes the worse bound stays valid however coarse the bins are.
 */
/** Bounds of the rank-th smallest value, ranks from 1. Throws a RangeError for a rank outside 1..n. */
function orderStatistic(distribution, rank) {
    let below = 0;
    for (const bin of distribution.bins) {
        below += bin.count;
        if (rank >= 1 && rank <= below)
            return { low: bin.low, high: bin.high };
    }
    throw new RangeError(`rank ${rank} of ${distribution.n} values`);
}


/***/ })

};
