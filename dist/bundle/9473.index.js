export const id = 9473;
export const ids = [9473];
export const modules = {

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ paidMoreThanBaseline),
/* harmony export */   G_: () => (/* binding */ paidAbove),
/* harmony export */   HW: () => (/* binding */ paidCostOverBaseline),
/* harmony export */   Jq: () => (/* binding */ allowedOver),
/* harmony export */   MP: () => (/* binding */ paidShareOfErrors),
/* harmony export */   Qg: () => (/* binding */ paidOverBaseline),
/* harmony export */   yU: () => (/* binding */ paidBelow)
/* harmony export */ });
/**
 * What a block of time pays per unit staked on "the canary is beyond its limit" (starts.ts). Never below −1, so that a
 * stake below 1 is never overdrawn; at most 0 on average while the null holds; NaN where the block has no evidence.
 */
/** H0: given all before, the mean of the block is at most the limit. */
function paidAbove({ num, den }, limit) {
    if (!(den > 0))
        return Number.NaN;
    if (limit > 0)
        return num / den / limit - 1;
    return num > 0 ? Infinity : Number.NaN;
}
/** H0: given all before, the mean of the block is at least the limit. */
function paidBelow({ num, den }, limit) {
    return paidAbove({ num: den - num, den }, 1 - limit);
}
/** Where hardly any of the baseline is over the point, a multiple of its share says nothing. */
const GREATEST_RATIO = 2;
/**
 * What lets a canary on its limit have `share` of its requests over the fixed point (1 − p for a p-quantile), where the
 * baseline had `baseline` of its own over it when the point was set.
 */
function allowedOver(share, baseline) {
    const ratio = baseline > 0 ? share / baseline : GREATEST_RATIO;
    return {
        margin: Math.max(0, (share - baseline) / (1 - baseline)),
        ratio: Math.min(GREATEST_RATIO, Math.max(1, ratio))
    };
}
/**
 * The canary's share x over a fixed point against the baseline's share y over it in the same block, so that a shift of
 * both arms pays nothing. With M what y allows and λ = κ/M, 1 + κ·payoff = 1 + λ·((x − y) − (M − y)): a bet on the
 * difference of the shares beyond its margin. It stays positive for every κ < 1, as λ ≤ 1/M and x ≥ 0; one λ for all blocks
 * would have to bear a difference of −1, stay below 1/(1 + margin), and win a fraction as much on a break of a p95.
 *
 * H0: given all before, and what befalls both arms in the block, the canary's expected share is at most
 * margin + (1 − margin)·β or at most ratio·β, where β is the baseline's; the arms' requests are then independent.
 *
 * y = k/n is measured, and 1/M is convex in it, so M counts one request more than there are:
 * M = max((k + margin·(n − k) + 1) / (n + 1), ratio·(k + 1) / (n + 1)), and E[1/M] is at most 1/(margin + (1 − margin)·β)
 * and at most 1/(ratio·β). For K ~ Binomial(n, p), E[(n + 1)/(K + 1)] = (1 − (1 − p)^(n + 1))/p ≤ 1/p: that is the second
 * with K = k; for the first, count each request below the point with chance `margin`, K in all, then 1/M is at most
 * E[(n + 1)/(K + 1) | k] by Jensen. Values within [0, 1] in place of 0 and 1, and chances that differ between requests,
 * only narrow K (Hoeffding 1956, 1963).
 */
function paidOverBaseline(canary, baseline, { margin, ratio }) {
    const { num: k, den: n } = baseline;
    if (!(n > 0))
        return Number.NaN;
    return paidAbove(canary, Math.max(k + margin * (n - k) + 1, ratio * (k + 1)) / (n + 1));
}
/**
 * The canary's share x against the baseline's y = k/n in the same block, with `by` more allowed: a bet on the difference.
 *
 * H0: given all before, and what befalls both arms in the block, the canary's expected share is at most β + by, where β is
 * the baseline's; the arms' requests are then independent. With U = (n + 1)/(k + 1), E[U] ≤ 1/β as above, and
 * 1/(by + 1/U) = U/(1 + by·U) is concave in U, so that E[1/(by + 1/U)] ≤ 1/(by + β) by Jensen.
 */
function paidMoreThanBaseline(canary, baseline, by) {
    const { num: k, den: n } = baseline;
    return n > 0 ? paidAbove(canary, by + (k + 1) / (n + 1)) : Number.NaN;
}
/**
 * Cost per solved request, a ratio of sums, each cost cut at a cap that is fixed before: the canary's may be at most
 * `ratio` times the baseline's in the same block.
 *
 * H0: given all before, and what befalls both arms in the block, E[cost] ≤ ratio·c·E[solved] of a canary request, where
 * c = E[cost]/E[solved] of a baseline request; the arms' requests are then independent. With T = Σ solved/(Σ cost + 1) of
 * the baseline, E[T] ≤ 1/c: Σ solved/(Σ cost + 1) is a sum over its requests i of at most
 * solved_i/(Σ of the others' cost + 1), whose expectation is at most E[solved]/(n·E[cost]) as above.
 */
function paidCostOverBaseline(canary, baseline, ratio) {
    if (!(canary.requests > 0 && baseline.requests > 0))
        return Number.NaN;
    const solvedPerCost = baseline.solved / (baseline.cost + 1);
    return ((canary.cost * solvedPerCost) / ratio - canary.solved) / canary.requests;
}
/**
 * The canary's share of all errors of the block against its share of all requests: only what the canary suffers more than
 * its part pays, an outage of both arms does not.
 *
 * H0: given all before, and how many errors and requests of each arm the block has, the canary's expected share of the
 * errors is at most its share of the requests.
 */
function paidShareOfErrors(canary, baseline) {
    const share = canary.den / (canary.den + baseline.den);
    return share < 1 ? paidAbove({ num: canary.num, den: canary.num + baseline.num }, share) : Number.NaN;
}


/***/ }),

/***/ 41013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createBlocks)
/* harmony export */ });
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10412);

const MOST = 1024;
function createBlocks(arms) {
    let width = 1;
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    let byArm = Array.from({ length: arms }, () => new Map());
    /** The block last asked for, as neighbouring rows share one. */
    const latest = Array.from({ length: arms }, () => ({ place: Number.NaN, sums: noSums() }));
    const coarsen = () => {
        width *= 2;
        first = Math.floor(first / 2);
        last = Math.floor(last / 2);
        byArm = byArm.map(halved);
        for (const each of latest)
            each.place = Number.NaN;
    };
    return {
        at(arm, ts) {
            const recent = latest[arm];
            if (Math.floor(ts / width) === recent.place)
                return recent.sums;
            first = Math.min(first, Math.floor(ts / width));
            last = Math.max(last, Math.floor(ts / width));
            while (last - first >= MOST)
                coarsen();
            recent.place = Math.floor(ts / width);
            recent.sums = sumsAt(byArm[arm], recent.place);
            return recent.sums;
        },
        finish() {
            if (last < first)
                return null;
            const count = last - first + 1;
            const ofArm = (arm) => Array.from({ length: count }, (_, i) => byArm[arm].get(first + i) ?? null);
            return { start: first * width, widthMs: width, count, ofArm };
        }
    };
}
function sumsAt(blocks, place) {
    const known = blocks.get(place);
    if (known !== undefined)
        return known;
    const sums = noSums();
    blocks.set(place, sums);
    return sums;
}
function halved(blocks) {
    const wider = new Map();
    for (const [place, sums] of blocks) {
        const whole = wider.get(Math.floor(place / 2));
        if (whole === undefined)
            wider.set(Math.floor(place / 2), sums);
        else
            addTo(whole, sums);
    }
    return wider;
}
function addTo(whole, part) {
    whole.requests += part.requests;
    for (let r = 0; r < _ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .RATIO_COUNT */ .CA; r++) {
        whole.num[r] += part.num[r];
        whole.den[r] += part.den[r];
    }
}
function noSums() {
    return { requests: 0, num: new Float64Array(_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .RATIO_COUNT */ .CA), den: new Float64Array(_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .RATIO_COUNT */ .CA) };
}


/***/ }),

/***/ 73895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ summariseCell),
/* harmony export */   AD: () => (/* binding */ newColumns),
/* harmony export */   M0: () => (/* binding */ countUnit),
/* harmony export */   No: () => (/* binding */ newCell),
/* harmony export */   RB: () => (/* binding */ byRatio),
/* harmony export */   Uo: () => (/* binding */ addParts),
/* harmony export */   Xx: () => (/* binding */ distributionsOf),
/* harmony export */   _V: () => (/* binding */ addUnit),
/* harmony export */   q$: () => (/* binding */ addToSegment),
/* harmony export */   rt: () => (/* binding */ addMain),
/* harmony export */   ry: () => (/* binding */ addUnits),
/* harmony export */   yg: () => (/* binding */ sumsOf)
/* harmony export */ });
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2313);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10412);


const WIDTH = 6;
function newColumns() {
    return new Float64Array(_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .RATIO_COUNT */ .CA * WIDTH);
}
function addUnit(columns, r, num, den) {
    const at = r * WIDTH;
    columns[at] += 1;
    columns[at + 1] += num;
    columns[at + 2] += den;
    columns[at + 3] += num * num;
    columns[at + 4] += den * den;
    columns[at + 5] += num * den;
}
/** A unit that counts 1 or 0, or with `times` −1 takes one back. */
function countUnit(columns, r, num, times) {
    const at = r * WIDTH;
    columns[at] += times;
    columns[at + 1] += times * num;
    columns[at + 2] += times;
    columns[at + 3] += times * num;
    columns[at + 4] += times;
    columns[at + 5] += times * num;
}
/** `den` units at once that each count 1, `num` of them as 1 and the others as 0. */
function addUnits(columns, r, num, den) {
    columns.set([den, num, den, num, den, num], r * WIDTH);
}
function sumsOf(columns, r) {
    const [units, num, den, numSq, denSq, cross] = columns.subarray(r * WIDTH, (r + 1) * WIDTH);
    return { units: units, num: num, den: den, numSq: numSq, denSq: denSq, cross: cross };
}
function newCell() {
    const histograms = {
        latency: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)(),
        delta_s: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .unitHistogram */ .$)(),
        retrieve: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)(),
        rerank: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)(),
        reason: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)(),
        delta_s_anchor: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .unitHistogram */ .$)(),
        cost: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)()
    };
    return { requests: 0, columns: newColumns(), histograms };
}
/** The two measures whose quantiles are judged. */
function addMain({ histograms }, row, ratios) {
    if ((0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimed */ ._Y)(ratios))
        histograms.latency.add(row.latency_ms);
    const deltaS = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaSOf */ .lV)(row);
    if (deltaS !== null)
        histograms.delta_s.add(deltaS);
}
/** The measures that are shown beside them. */
function addParts({ histograms }, row) {
    if ((0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .isReply */ .nK)(row.status)) {
        if (row.retrieve_ms != null)
            histograms.retrieve.add(row.retrieve_ms);
        if (row.rerank_ms != null)
            histograms.rerank.add(row.rerank_ms);
        if (row.reason_ms != null)
            histograms.reason.add(row.reason_ms);
    }
    const toAnchor = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .clamped */ .j9)(row.delta_s_retrieved_anchor);
    if (toAnchor !== null)
        histograms.delta_s_anchor.add(toAnchor);
    if (row.cost_usd != null)
        histograms.cost.add(row.cost_usd);
}
/** Adds a row to one arm of a segment: the users and blocks are the whole arm's. */
function addToSegment(cell, row, ratios) {
    cell.requests++;
    addMain(cell, row, ratios);
    (0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .eachRatio */ .ri)(ratios, (r, num, den) => addUnit(cell.columns, r, num, den));
}
function summariseCell(cell) {
    return {
        requests: cell.requests,
        ratios: byRatio(r => ({ ...sumsOf(cell.columns, r), at: null, users: null, blocks: null })),
        distributions: distributionsOf(cell)
    };
}
function byRatio(make) {
    return Object.fromEntries(_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .RATIO_NAMES */ .rO.map((name, r) => [name, make(r)]));
}
function distributionsOf({ histograms }) {
    const entries = Object.entries(histograms).map(([name, histogram]) => [name, histogram.distribution()]);
    return Object.fromEntries(entries);
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


/***/ }),

/***/ 85203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ hash53),
/* harmony export */   Vb: () => (/* binding */ HASH_RANGE),
/* harmony export */   ZJ: () => (/* binding */ hashInto)
/* harmony export */ });
/**
 * Two multiplicative lanes over the UTF-16 units, each finished with the mix of MurmurHash3 (Appleby). The result is
 * written into `out`, so that millions of rows make no garbage. Another `salt` gives another hash of the same text.
 */
function hashInto(out, text, salt = 0) {
    let a = 0x243f6a88 ^ text.length ^ salt;
    let b = 0x85a308d3;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        a = Math.imul(a ^ unit, 0x9e3779b1);
        a ^= a >>> 15;
        b = Math.imul(b ^ unit, 0x85ebca77);
        b ^= b >>> 13;
    }
    out.high = finish(a ^ b);
    out.low = finish(b + Math.imul(a, 0xc2b2ae3d));
}
/** The hash as one exact number below 2^53: a key for maps, and a uniform draw once divided by 2^53. */
function hash53(text, salt = 0) {
    hashInto(scratch, text, salt);
    return (scratch.high >>> 11) * 2 ** 32 + scratch.low;
}
const HASH_RANGE = 2 ** 53;
const scratch = { high: 0, low: 0 };
function finish(value) {
    let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}


/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitHistogram),
/* harmony export */   N: () => (/* binding */ relativeHistogram)
/* harmony export */ });
const PAGE = 256;
const bits = new DataView(new ArrayBuffer(8));
/** Bins of at most 1/256 of their value (0.4 %), 256 to each power of two: for durations and money. Values ≥ 0. */
function relativeHistogram() {
    return histogram(value => {
        bits.setFloat64(0, value + 0); // −0 would sort behind all else
        return bits.getUint32(0) >>> 12;
    });
}
/** Bins of 1/10,000: for scores in [0, 1]. A score of few levels is counted exactly. */
function unitHistogram() {
    return histogram(value => Math.floor(value * 10_000));
}
function histogram(binOf) {
    const pages = [];
    let n = 0;
    return {
        add(value) {
            const bin = binOf(value);
            pages[bin >>> 8] ??= newPage();
            const page = pages[bin >>> 8];
            const at = bin & (PAGE - 1);
            if (page.count[at]++ === 0) {
                page.low[at] = value;
                page.high[at] = value;
            }
            else if (value < page.low[at])
                page.low[at] = value;
            else if (value > page.high[at])
                page.high[at] = value;
            n++;
        },
        distribution() {
            const bins = [];
            for (const page of pages)
                if (page !== undefined)
                    addBins(page, bins);
            return { n, bins };
        }
    };
}
function newPage() {
    return { count: new Float64Array(PAGE), low: new Float64Array(PAGE), high: new Float64Array(PAGE) };
}
function addBins({ count, low, high }, bins) {
    for (let at = 0; at < PAGE; at++) {
        if (count[at] > 0)
            bins.push({ low: low[at], high: high[at], count: count[at] });
    }
}


/***/ }),

/***/ 26688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ arrivalsOf),
/* harmony export */   V: () => (/* binding */ blockSumsOf)
/* harmony export */ });
/** The columns of one ratio over an arm's blocks. */
function blockSumsOf(inTime, r) {
    if (inTime === null)
        return null;
    return { num: inTime.map(block => block?.num[r] ?? 0), den: inTime.map(block => block?.den[r] ?? 0) };
}
/** Requests per block. */
function arrivalsOf(inTime) {
    return inTime?.map(block => block?.requests ?? 0) ?? null;
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


/***/ }),

/***/ 67264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ createFirstRows),
/* harmony export */   Q6: () => (/* binding */ fixedPoints),
/* harmony export */   TQ: () => (/* binding */ FEWEST),
/* harmony export */   fY: () => (/* binding */ areSet),
/* harmony export */   jw: () => (/* binding */ nameOfPoint),
/* harmony export */   pO: () => (/* binding */ arePointsFor)
/* harmony export */ });
/* harmony import */ var _statistics_sequential_payoffs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7250);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90441);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2313);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10412);




/** Of fewer rows no p95 is known well enough. */
const FEWEST = 300;
/** A single request costs this many times the baseline's p99 at most. */
const CUT = 5;
/** The points for a phase, from the baseline's rows before it. */
function fixedPoints(asked, baseline, from = null) {
    const { n } = baseline.cost;
    const cap = n >= FEWEST ? CUT * (0,_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .orderStatistic */ .v)(baseline.cost, Math.ceil(0.99 * n)).high : 0;
    return { over: asked.flatMap(point => fixed(point, baseline[point.of]) ?? []), costCap: cap > 0 ? cap : null, from };
}
/** Whether these points may be used for what is asked: a manifest may have other limits since they were set. */
function arePointsFor({ over }, asked) {
    const names = new Set(over.map(nameOfPoint));
    const isSame = (a, b) => a.of === b.of && a.p === b.p && a.beyond === b.beyond;
    return asked.every(point => names.has(nameOfPoint(point)) || !over.some(known => isSame(known, point)));
}
/** Whether there was a baseline that any of them could be set from. */
function areSet({ over, costCap }) {
    return costCap !== null || over.some(({ beyond }) => beyond !== 'alone');
}
function nameOfPoint({ of, p, beyond, limit }) {
    return `${of} p${100 * p} ${beyond} ${limit}`;
}
/**
 * The quantile is taken one standard error up: of few rows, or on an unlucky day, a canary on its limit would else be
 * blamed for the point.
 */
function fixed(asked, distribution) {
    const { p, beyond, limit } = asked;
    if (beyond === 'alone')
        return { ...asked, at: limit, allowed: null };
    const { n } = distribution;
    if (n < FEWEST)
        return null;
    const rank = Math.min(n, Math.ceil(p * n + Math.sqrt(n * p * (1 - p))));
    const quantile = (0,_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .orderStatistic */ .v)(distribution, rank).high;
    const at = beyond === 'times' ? quantile * limit : quantile + limit;
    if (!Number.isFinite(at))
        return null;
    return { ...asked, at, allowed: (0,_statistics_sequential_payoffs_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedOver */ .Jq)(1 - p, surelyOver(distribution, at) / n) };
}
function surelyOver({ bins }, at) {
    return bins.reduce((sum, { low, count }) => (low > at ? sum + count : sum), 0);
}
const MINUTE_MS = 60_000;
function createFirstRows() {
    const first = [];
    return {
        add(row, ts) {
            if (first.length === FEWEST && ts >= first.at(-1).ts)
                return;
            const latency = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .isReply */ .nK)(row.status) ? row.latency_ms : null;
            const place = first.findLastIndex(each => each.ts <= ts) + 1;
            first.splice(place, 0, { ts, latency, deltaS: (0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaSOf */ .lV)(row), cost: row.cost_usd ?? null });
            if (first.length > FEWEST)
                first.pop();
        },
        finish() {
            if (first.length < FEWEST)
                return null;
            const latency = (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)();
            const deltaS = (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .unitHistogram */ .$)();
            const cost = (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)();
            for (const row of first) {
                if (row.latency !== null)
                    latency.add(row.latency);
                if (row.deltaS !== null)
                    deltaS.add(row.deltaS);
                if (row.cost !== null)
                    cost.add(row.cost);
            }
            const distributions = {
                latency: latency.distribution(),
                delta_s: deltaS.distribution(),
                cost: cost.distribution()
            };
            return { distributions, until: (Math.floor(first.at(-1).ts / MINUTE_MS) + 1) * MINUTE_MS };
        }
    };
}


/***/ }),

/***/ 10412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ RATIO_COUNT),
/* harmony export */   JL: () => (/* binding */ newRowRatios),
/* harmony export */   YA: () => (/* binding */ readStatusAlone),
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   iU: () => (/* binding */ RATIO),
/* harmony export */   j9: () => (/* binding */ clamped),
/* harmony export */   lV: () => (/* binding */ deltaSOf),
/* harmony export */   nK: () => (/* binding */ isReply),
/* harmony export */   rO: () => (/* binding */ RATIO_NAMES),
/* harmony export */   ri: () => (/* binding */ eachRatio),
/* harmony export */   tY: () => (/* binding */ readRatios),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* harmony import */ var _model_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);

/**
 * Everything in a window that is a rate, a mean or a ratio of sums is one thing: Σ num / Σ den over the rows that
 * carry the fields. A quantile joins them as the share of values at or below a fixed point near it, so that its
 * clustering by user and in time can be seen too.
 */
/** Fed by each row alone. `excused`: the share of requests whose status is nobody's error by itself. */
const PLAIN = [
    'error_rate',
    'rate_5xx',
    'excused',
    'lambda_flip',
    'tool_success',
    'coverage',
    'cost_per_solved',
    'cost',
    'latency_mean',
    'delta_s_mean'
];
/** Share of values at or below `at`. */
const INDICATORS = ['latency_p50', 'latency_p95', 'delta_s_p50', 'delta_s_p95'];
const RATIO_NAMES = [...PLAIN, ...INDICATORS];
const RATIO_COUNT = RATIO_NAMES.length;
/** Place of a ratio in every column of numbers. */
const RATIO = Object.fromEntries(RATIO_NAMES.map((name, i) => [name, i]));
const isReply = (status) => status >= 200 && status <= 299;
/** ΔS(question, retrieved), clamped, or null. */
function deltaSOf(row) {
    return clamped(row.delta_s_question_retrieved);
}
function clamped(value) {
    return value == null ? null : Math.min(1, Math.max(0, value));
}
function newRowRatios() {
    return { num: new Float64Array(RATIO_COUNT), den: new Float64Array(RATIO_COUNT) };
}
/** Calls back for each ratio that the row carries. */
function eachRatio({ num, den }, add) {
    for (let r = 0; r < PLAIN.length; r++)
        if (!Number.isNaN(num[r]))
            add(r, num[r], den[r]);
}
/** Whether a row read into `ratios` has a latency that counts: it has a reply, or its user left while waiting for one. */
const isTimed = ({ num }) => !Number.isNaN(num[RATIO.latency_mean]);
/** What the status alone says, into `num`. */
function readStatus(status, num, notErrors) {
    const replied = isReply(status);
    const excused = !replied && notErrors.includes(status);
    num[RATIO.error_rate] = replied || excused ? 0 : 1;
    num[RATIO.rate_5xx] = status >= 500 && !excused ? 1 : 0;
    num[RATIO.excused] = excused ? 1 : 0;
    return { replied, excused };
}
/** Reads a line of which the status alone is known, as `readRatios` reads a row. */
function readStatusAlone(status, { num, den }, notErrors = _model_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_ERRORS */ .k) {
    num.fill(Number.NaN);
    den.fill(1);
    readStatus(status, num, notErrors);
}
/**
 * Reads a row into `ratios`, in place: millions of rows make no garbage. `notErrors`: statuses that are nobody's error by
 * themselves.
 */
function readRatios(row, { num, den }, notErrors = _model_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_ERRORS */ .k) {
    num.fill(Number.NaN);
    den.fill(1);
    const { status, tool_calls: calls, cost_usd: cost } = row;
    const { replied, excused } = readStatus(status, num, notErrors);
    if (row.lambda_retrieve != null && row.lambda_reason != null) {
        num[RATIO.lambda_flip] = canonical(row.lambda_retrieve) === canonical(row.lambda_reason) ? 0 : 1;
    }
    if (calls != null) {
        num[RATIO.tool_success] = calls - (row.tool_failures ?? 0);
        den[RATIO.tool_success] = calls;
    }
    if (row.coverage != null)
        num[RATIO.coverage] = row.coverage;
    if (cost != null) {
        num[RATIO.cost] = cost;
        if (row.solved != null) {
            num[RATIO.cost_per_solved] = cost;
            den[RATIO.cost_per_solved] = row.solved ? 1 : 0;
        }
    }
    if (replied || excused)
        num[RATIO.latency_mean] = row.latency_ms;
    const deltaS = deltaSOf(row);
    if (deltaS !== null)
        num[RATIO.delta_s_mean] = deltaS;
}
function canonical(lambda) {
    if (lambda === '->')
        return '→';
    if (lambda === '<-')
        return '←';
    return lambda === 'x' ? '×' : lambda;
}


/***/ }),

/***/ 82297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createSample)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85203);

/**
 * Past `most` groups the half with the higher hashes is let go; those that stay are complete, as they always were in.
 * `letGo` is told of each group that is.
 */
function createSample(most, make, letGo) {
    let table = createTable(most);
    let share = 1;
    const halve = () => {
        share /= 2;
        const before = table;
        table = createTable(most);
        before.each((group, hash) => {
            if (hash < share * _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_RANGE */ .Vb)
                table.set(hash, group);
            else
                letGo?.(group);
        });
    };
    return {
        get(hash) {
            if (hash >= share * _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_RANGE */ .Vb)
                return null;
            const known = table.get(hash);
            if (known !== undefined)
                return known;
            const made = make();
            table.set(hash, made);
            while (table.size() > most)
                halve();
            return hash < share * _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_RANGE */ .Vb ? made : null;
        },
        share: () => share,
        size: () => table.size(),
        find: hash => table.get(hash),
        each: visit => table.each(visit)
    };
}
/** Groups by hash, at most one more than `most`: a Map is several times slower on numbers that are no small integers. */
function createTable(most) {
    const slots = 2 ** (32 - Math.clz32(2 * most));
    const hashes = new Float64Array(slots).fill(-1);
    const groups = new Array(slots).fill(undefined);
    let size = 0;
    /** Where the hash is, or would go: its low bits, then the next free slot. */
    const slotOf = (hash) => {
        let slot = hash & (slots - 1);
        while (hashes[slot] !== hash && hashes[slot] !== -1)
            slot = (slot + 1) & (slots - 1);
        return slot;
    };
    return {
        get: (hash) => groups[slotOf(hash)],
        set(hash, group) {
            const slot = slotOf(hash);
            hashes[slot] = hash;
            groups[slot] = group;
            size++;
        },
        size: () => size,
        each(visit) {
            for (let slot = 0; slot < slots; slot++)
                if (hashes[slot] !== -1)
                    visit(groups[slot], hashes[slot]);
        }
    };
}


/***/ }),

/***/ 23298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   bN: () => (/* binding */ createSums),
/* harmony export */   gI: () => (/* binding */ FINE_MS),
/* harmony export */   kg: () => (/* binding */ MINUTE_MS)
/* harmony export */ });
/** Sums by place in time: what is bet on, minute by minute or finer. */
const MINUTE_MS = 60_000;
const FINE_MS = 5_000;
const WIDTH = 3;
function createSums(columns) {
    const places = new Map();
    let latest = Number.NaN;
    let sums = new Float64Array();
    let order = null;
    return {
        at(place) {
            if (place === latest)
                return sums;
            latest = place;
            order = null;
            sums = places.get(place) ?? new Float64Array(columns * WIDTH);
            places.set(place, sums);
            return sums;
        },
        series(column) {
            order ??= [...places.keys()].sort((a, b) => a - b);
            const at = order.filter(place => places.get(place)[column * WIDTH + 2] > 0);
            const part = (i) => at.map(place => places.get(place)[column * WIDTH + i]);
            return { at, num: part(0), den: part(1), rows: part(2) };
        }
    };
}
function addTo(sums, column, num, den, rows = 1) {
    sums[column * WIDTH] += num;
    sums[column * WIDTH + 1] += den;
    sums[column * WIDTH + 2] += rows;
}


/***/ }),

/***/ 64118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nd: () => (/* binding */ users_KIND),
  x3: () => (/* binding */ NONE),
  by: () => (/* binding */ createUsers)
});

// EXTERNAL MODULE: ./out/build/src/window/cell.js
var cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/hash.js
var window_hash = __webpack_require__(85203);
;// CONCATENATED MODULE: ./out/build/src/window/heavy.js
const COUNTERS = 512;
/** A key with fewer rows has no share to speak of, and its text is not kept. */
const FEWEST_ROWS = 10;
const LONGEST = 64;
function createHeavyKeys() {
    const counters = new Map();
    let rows = 0;
    const takeOne = () => {
        for (const [hash, counter] of counters)
            if (--counter.rows === 0)
                counters.delete(hash);
    };
    return {
        add(hash, key) {
            rows++;
            const counter = counters.get(hash);
            if (counter === undefined) {
                if (counters.size < COUNTERS)
                    counters.set(hash, { rows: 1, key: '' });
                else
                    takeOne();
            }
            else if (++counter.rows === FEWEST_ROWS && counter.key === '')
                counter.key = copyOf(key.slice(0, LONGEST));
        },
        rows: () => rows,
        above(share) {
            const fewest = Math.max(FEWEST_ROWS, share * rows);
            const found = [...counters].flatMap(([hash, counter]) => (counter.rows >= fewest ? [{ hash, ...counter }] : []));
            return found.sort((a, b) => b.rows - a.rows || a.hash - b.hash);
        }
    };
}
/** A part of a text can hold on to all of it, here the bytes of many lines. */
function copyOf(text) {
    return Buffer.from(text, 'utf16le').toString('utf16le');
}

// EXTERNAL MODULE: ./out/build/src/window/sample.js
var window_sample = __webpack_require__(82297);
// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var window_ratio = __webpack_require__(10412);
;// CONCATENATED MODULE: ./out/build/src/window/user-cells.js


function noSumsOfUsers() {
    return { users: 0, columns: (0,cell/* newColumns */.AD)(), rows: new Float64Array(window_ratio/* RATIO_COUNT */.CA) };
}
/** Hash, kind, requests and time of the newest, then rows, Σ num and Σ den of each ratio. */
const [HASH, KIND, REQUESTS, LAST, SUMS] = [0, 1, 2, 3, 4];
const WIDTH = SUMS + 3 * window_ratio/* RATIO_COUNT */.CA;
const FIRST = 1024;
const FREED = -1;
function createUserCells() {
    let cells = new Float64Array(FIRST * WIDTH);
    let end = 0;
    const freed = [];
    const grow = () => {
        const before = cells;
        cells = new Float64Array(2 * before.length);
        cells.set(before);
    };
    const sumUp = (place, sums) => {
        sums.users++;
        for (let ratio = 0; ratio < window_ratio/* RATIO_COUNT */.CA; ratio++) {
            const at = place + SUMS + 3 * ratio;
            const rows = cells[at];
            if (rows === 0)
                continue;
            sums.rows[ratio] += rows;
            (0,cell/* addUnit */._V)(sums.columns, ratio, cells[at + 1], cells[at + 2]);
        }
    };
    return {
        make(hash, kind) {
            const place = freed.pop() ?? end;
            if (place === end) {
                end += WIDTH;
                if (end > cells.length)
                    grow();
            }
            cells.fill(0, place, place + WIDTH);
            cells[place + HASH] = hash;
            cells[place + KIND] = kind;
            cells[place + LAST] = Number.NEGATIVE_INFINITY;
            return place;
        },
        free(place) {
            cells[place + HASH] = FREED;
            freed.push(place);
        },
        hash: place => cells[place + HASH],
        request(place, ts) {
            cells[place + REQUESTS] += 1;
            if (ts > cells[place + LAST])
                cells[place + LAST] = ts;
        },
        requests: place => cells[place + REQUESTS],
        last: place => cells[place + LAST],
        add(place, ratio, num, den, times = 1) {
            const at = place + SUMS + 3 * ratio;
            cells[at] += times;
            cells[at + 1] += times * num;
            cells[at + 2] += times * den;
        },
        sumUp,
        sumUpAll(kind, without) {
            const sums = noSumsOfUsers();
            for (let place = 0; place < end; place += WIDTH) {
                const hash = cells[place + HASH];
                if (cells[place + KIND] === kind && hash !== FREED && !without.has(hash))
                    sumUp(place, sums);
            }
            return sums;
        }
    };
}

;// CONCATENATED MODULE: ./out/build/src/window/users.js





const NONE = -1;
/** The two arms, and the canary users' own baseline requests before the window. */
const users_KIND = { baseline: 0, canary: 1, earlier: 2 };
const MOST_USERS = 32_768;
/** One key with this share of the rows that carry one may be no user. */
const GREAT_SHARE = 0.05;
/** It is none where it has this many times the rows of the other keys, on average. */
const TIMES_OTHERS = 10;
function createUsers(most = MOST_USERS) {
    const cells = createUserCells();
    const letGo = (places) => {
        for (const place of places)
            if (place !== NONE)
                cells.free(place);
    };
    const sample = (0,window_sample/* createSample */.P)(most, () => [NONE, NONE, NONE], letGo);
    const keys = createHeavyKeys();
    const requestsOf = (places, kind) => {
        const place = places[kind];
        return place === NONE ? 0 : cells.requests(place);
    };
    const requestsOfArms = (places) => requestsOf(places, users_KIND.baseline) + requestsOf(places, users_KIND.canary);
    /** Keys such as `anonymous`: far more rows than any of the others; of keys that are all alike, those seen on both arms. */
    const noUsers = () => {
        const great = keys.above(GREAT_SHARE);
        if (great.length === 0)
            return great;
        const greatRows = great.reduce((sum, { rows }) => sum + rows, 0);
        let seen = 0;
        sample.each(places => {
            if (requestsOfArms(places) > 0)
                seen++;
        });
        const others = Math.max(0, seen / sample.share() - great.length);
        if (others < 1)
            return great.filter(({ hash }) => isOnBoth(sample.find(hash)));
        return great.filter(({ rows }) => rows * others >= TIMES_OTHERS * (keys.rows() - greatRows));
    };
    const eachUser = (leftOut, visit) => {
        const none = new Set(leftOut.map(({ hash }) => hash));
        sample.each((places, hash) => {
            if (!none.has(hash))
                visit(places, hash);
        });
    };
    return {
        cells,
        place(userKey, kind) {
            const hash = (0,window_hash/* hash53 */.$l)(userKey);
            if (kind !== users_KIND.earlier)
                keys.add(hash, userKey);
            const places = sample.get(hash);
            if (places === null)
                return NONE;
            if (places[kind] === NONE)
                places[kind] = cells.make(hash, kind);
            return places[kind];
        },
        sums(kind) {
            const sums = cells.sumUpAll(kind, new Set(noUsers().map(({ hash }) => hash)));
            return r => sumsOfRatio(sums, r);
        },
        aloneSince(times) {
            const alone = times.map(() => ({ all: 0, canary: 0, since: 0 }));
            sample.each(([baseline, canary]) => {
                if ((baseline === NONE) === (canary === NONE))
                    return;
                const last = baseline === NONE ? 0 : cells.last(baseline);
                alone.forEach((counts, i) => {
                    counts.all++;
                    if (canary !== NONE)
                        counts.canary++;
                    else if (last >= times[i])
                        counts.since++;
                });
            });
            return alone;
        },
        summary(withoutKey) {
            if (sample.size() === 0)
                return null;
            const leftOut = noUsers();
            const keys = { baseline: [], canary: [] };
            const found = { both: 0, requests: 0, requestsOfBoth: 0 };
            const served = { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 };
            const earlier = noSumsOfUsers();
            eachUser(leftOut, (places, hash) => {
                const requests = requestsOfArms(places);
                addServed(served, requestsOf(places, users_KIND.canary), requests);
                found.requests += requests;
                const isOnBaseline = places[users_KIND.baseline] !== NONE;
                if (isOnBaseline)
                    keys.baseline.push(hash);
                if (places[users_KIND.canary] === NONE)
                    return;
                keys.canary.push(hash);
                if (places[users_KIND.earlier] !== NONE)
                    cells.sumUp(places[users_KIND.earlier], earlier);
                if (!isOnBaseline)
                    return;
                found.both++;
                found.requestsOfBoth += requests;
            });
            return {
                share: sample.share(),
                baseline: keys.baseline.length,
                canary: keys.canary.length,
                both: found.both,
                requests: found.requests,
                requestsOfBoth: found.requestsOfBoth,
                withoutKey,
                noUsers: leftOut.map(({ key, rows }) => ({ key, rows })),
                served,
                keys: { baseline: ascending(keys.baseline), canary: ascending(keys.canary) },
                earlier: earlier.users === 0 ? null : (0,cell/* byRatio */.RB)(r => ofUsersAlone(sumsOfRatio(earlier, r)))
            };
        }
    };
}
function isOnBoth(places) {
    return places !== undefined && places[users_KIND.baseline] !== NONE && places[users_KIND.canary] !== NONE;
}
/** A user is one unit: how many of its requests the canary served, of how many. */
function addServed(sums, num, den) {
    if (den === 0)
        return;
    sums.units++;
    sums.num += num;
    sums.den += den;
    sums.numSq += num * num;
    sums.denSq += den * den;
    sums.cross += num * den;
}
function ascending(hashes) {
    return Array.from(Float64Array.from(hashes).sort());
}
function sumsOfRatio({ users, columns, rows }, r) {
    return users === 0 ? null : { ...(0,cell/* sumsOf */.yg)(columns, r), rows: rows[r] };
}
function ofUsersAlone({ rows: _, ...sums }) {
    return { ...sums, at: null, users: null, blocks: null };
}


/***/ })

};
