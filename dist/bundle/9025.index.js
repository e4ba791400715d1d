export const id = 9025;
export const ids = [9025];
export const modules = {

/***/ 99025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  figuresOf: () => (/* binding */ figuresOf),
  typicalFigures: () => (/* binding */ typicalFigures)
});

// EXTERNAL MODULE: ./out/build/src/window/cell.js
var window_cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
;// CONCATENATED MODULE: ./out/build/src/window/typical.js

/**
 * Requests of a service as many are, where nothing is known of the service at hand: 0.1 % errors, log-normal latency
 * (median 400 ms, σ = 0.6), ΔS around 0.30 (sd 0.08), coverage around 0.85, two tool calls of which 0.2 % fail, and
 * log-normal costs (σ = 0.5) with 85 % solved. Endless; the same seed gives the same requests.
 */
function* typicalRows(arm, seed) {
    const uniform = random(seed);
    for (let i = 0;; i++)
        yield typicalRow(arm, `${seed} ${i}`, uniform);
}
const MANY = 1000;
/** Its powers mod 1,000 are all without a common divisor with it. */
const MULTIPLIER = 361;
/**
 * 1,000 requests of the same service, spread evenly over all that it sends: as good as many times as many that are drawn.
 * Each uniform number takes each of 1,000 equal steps once. Source: Korobov 1959 (a lattice of rank 1).
 */
function evenRows() {
    return Array.from({ length: MANY }, (_, i) => {
        let place = i;
        return typicalRow('baseline', String(i), () => {
            place = (place * MULTIPLIER) % MANY;
            return (place + 0.5) / MANY;
        });
    });
}
function typicalRow(arm, id, uniform) {
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    return {
        ts: 0,
        request_id: id,
        arm,
        status: uniform() < 0.001 ? 503 : 200,
        latency_ms: 400 * Math.exp(0.6 * normal()),
        delta_s_question_retrieved: Math.min(1, Math.max(0, 0.3 + 0.08 * normal())),
        coverage: Math.min(1, Math.max(0, 0.85 + 0.15 * normal())),
        tool_calls: 2,
        tool_failures: uniform() < 0.004 ? 1 : 0,
        cost_usd: 0.004 * Math.exp(0.5 * normal()),
        solved: uniform() < 0.85
    };
}

;// CONCATENATED MODULE: ./out/build/src/commands/typical-figures.js



/** The figures of a service as many are. */
function typicalFigures() {
    return figuresOf(evenRows());
}
/** The figures of these requests of the baseline. */
function figuresOf(rows) {
    const cell = (0,window_cell/* newCell */.No)();
    const ratios = (0,ratio/* newRowRatios */.JL)();
    for (const row of rows) {
        (0,ratio/* readRatios */.tY)(row, ratios);
        (0,window_cell/* addToSegment */.q$)(cell, row, ratios);
    }
    return (0,window_cell/* summariseCell */.$M)(cell);
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


/***/ })

};
