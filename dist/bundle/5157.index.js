export const id = 5157;
export const ids = [5157];
export const modules = {

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
        delta_s_anchor: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .unitHistogram */ .$)()
    };
    return { requests: 0, columns: newColumns(), histograms };
}
/** The two measures whose quantiles are judged. */
function addMain({ histograms }, row) {
    if ((0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .isReply */ .nK)(row.status))
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
}
/** Adds a row to one arm of a segment: the users and blocks are the whole arm's. */
function addToSegment(cell, row, ratios) {
    cell.requests++;
    addMain(cell, row);
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

/***/ 55157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prometheusSource: () => (/* binding */ prometheusSource)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/window/blocks.js
var window_blocks = __webpack_require__(41013);
// EXTERNAL MODULE: ./out/build/src/window/cell.js
var cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/in-time.js
var in_time = __webpack_require__(26688);
;// CONCATENATED MODULE: ./out/build/src/window/prometheus-counter.js
/**
 * What a counter counted within [from, to]: the differences of neighbouring samples, a fall being a restart from 0.
 * Nothing is extrapolated. Null where there are not two numbers to compare; NaN is no number.
 */
function incrementsOf(samples, from, to) {
    const sound = samples.filter(sample => Number.isFinite(sample.value));
    const before = sound.filter(sample => sample.ts <= from).slice(-1);
    const within = sound.filter(sample => sample.ts > from && sample.ts <= to);
    const all = [...before, ...within];
    if (all.length < 2)
        return null;
    return all.slice(1).map(({ ts, value }, i) => {
        const last = all[i].value;
        return { ts, by: value >= last ? value - last : value };
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
;// CONCATENATED MODULE: ./out/build/src/window/prometheus-query.js



const MAX_BYTES = 128 * 2 ** 20;
/** Prometheus takes an older sample for the end of a series. */
const LOOKBACK_S = 300;
const answerSchema = schemas/* object */.Ikc({
    status: schemas/* literal */.euz('success'),
    data: schemas/* object */.Ikc({
        resultType: schemas/* literal */.euz('matrix'),
        result: schemas/* array */.YOg(schemas/* object */.Ikc({
            metric: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
            values: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()])).default([])
        }))
    })
});
const refusalSchema = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
/**
 * The samples of every series of a metric within [from, to] (milliseconds since 1970) as they were scraped, and up to
 * five minutes before. Throws UnmeasurableError where Prometheus can't be asked or refuses.
 */
async function queryRange({ url, headers = {}, http, timeoutMs = 30_000 }, metric, from, to, signal) {
    const seconds = Math.ceil((to - from) / 1000) + LOOKBACK_S;
    const target = new URL(`${url.replace(/\/+$/, '')}/api/v1/query`);
    target.search = new URLSearchParams({ query: `${metric}[${seconds}s]`, time: String(to / 1000) }).toString();
    const request = { method: 'GET', url: target.href, headers, timeoutMs, maxBytes: MAX_BYTES };
    const reply = await http.request(request, signal).catch(error => {
        if (error.name !== 'HttpError')
            throw error;
        throw new errors/* UnmeasurableError */.XW('service_unreachable', error.message, { cause: error });
    });
    return readAnswer(reply, metric);
}
function readAnswer(reply, metric) {
    const body = (0,json/* jsonOf */.o)(reply.body.toString('utf8'));
    if (reply.status !== 200) {
        const said = refusalSchema.safeParse(body);
        const why = said.success ? `: ${said.data.error.slice(0, 200)}` : '; check its URL and headers';
        throw new errors/* UnmeasurableError */.XW('service_unreachable', `Prometheus answered ${reply.status} for ${metric}${why}`);
    }
    const answer = answerSchema.safeParse(body);
    if (!answer.success) {
        throw new errors/* UnmeasurableError */.XW('service_unreachable', 'the answer is none of Prometheus; check that the URL is its base URL');
    }
    return answer.data.data.result.map(({ metric: labels, values }) => ({
        labels,
        samples: values.map(([seconds, value]) => ({ ts: Math.round(seconds * 1000), value: Number(value) }))
    }));
}

// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
// EXTERNAL MODULE: ./out/build/src/window/users.js
var users = __webpack_require__(3235);
;// CONCATENATED MODULE: ./out/build/src/window/prometheus.js








const REQUESTS = 'rag_request_count_total';
const ERRORS = 'rag_error_count_total';
const LATENCY = 'rag_e2e_latency_seconds_bucket';
/**
 * A window from counters and a histogram: it feeds error_rate, latency_p95 and srm (by requests), and nothing else.
 * A histogram's buckets bound ranks, so a quantile is known to its bucket. Only what was counted between two samples
 * is taken, a counter's fall being a restart from 0; so what a series held at its first sample is left out. A metric
 * without series for an arm is no data: export counters at 0 before the first request. Latency is what the exporter
 * observes; the log's is that of requests with a reply.
 */
function prometheusSource(options) {
    return {
        async read(query, signal) {
            const { from, to } = bounded(query);
            const ask = (metric) => queryRange(options, metric, from, to, signal);
            const [requests, errors, latency] = await Promise.all([ask(REQUESTS), ask(ERRORS), ask(LATENCY)]);
            const counted = (series) => countByArm(series, options.armLabel, from, to);
            return summarise({ from, to }, counted(requests), counted(errors), counted(latency));
        }
    };
}
function bounded({ from, to }) {
    if (from !== null && to !== null && to > from)
        return { from, to };
    throw new errors/* UnmeasurableError */.XW('not_measured', 'a window from Prometheus needs a start and an end');
}
function countByArm(series, armLabel, from, to) {
    const counted = new Map();
    for (const { labels, samples } of series) {
        const increments = incrementsOf(samples, from, to);
        if (increments === null)
            continue;
        const arm = labels[armLabel] ?? '';
        const byBound = counted.get(arm) ?? new Map();
        const bound = labels['le'] ?? '';
        counted.set(arm, byBound.set(bound, [...(byBound.get(bound) ?? []), ...increments]));
    }
    return counted;
}
function summarise(span, requests, errors, latency) {
    const blocks = (0,window_blocks/* createBlocks */.J)(2);
    const arm = (name) => {
        const own = { requests: requests.get(name)?.get(''), errors: errors.get(name)?.get(''), latency: latency.get(name) };
        return collectArm(name, own, blocks);
    };
    const collected = { baseline: arm('baseline'), canary: arm('canary') };
    const arms = { baseline: collected.baseline(), canary: collected.canary() };
    const inTime = blocks.finish();
    const counted = arms.baseline.requests + arms.canary.requests;
    const others = [...requests].filter(([name]) => name !== 'baseline' && name !== 'canary');
    return {
        kind: 'prometheus',
        ...span,
        arms,
        segments: [],
        segmentsLeftOut: {},
        blocks: inTime && { start: inTime.start, widthMs: inTime.widthMs, count: inTime.count },
        users: null,
        mirror: null,
        sessions: null,
        rows: {
            read: counted,
            counted,
            broken: 0,
            torn: 0,
            duplicates: 0,
            late: 0,
            skewed: { before: 0, after: 0 },
            outside: 0,
            otherArms: Object.fromEntries(others.map(([name, byBound]) => [name, total(byBound.get('') ?? [])])),
            otherCanary: 0
        },
        problems: []
    };
}
/** Counts an arm into sums and blocks; the summary is made once both arms have shaped the blocks. */
function collectArm(name, { requests, errors, latency }, blocks) {
    const kind = users/* KIND */.Nd[name];
    const columns = (0,cell/* newColumns */.AD)();
    const points = new Map();
    const buckets = bucketsOf(latency);
    const arrivals = requests ?? buckets.at(-1)?.increments ?? [];
    const share = (r, some, all) => {
        if (total(some) > total(all))
            throw invalid(`of arm ${name} more were counted than there were requests`);
        (0,cell/* addUnits */.ry)(columns, r, total(some), total(all));
        for (const { ts, by } of some)
            blocks.at(kind, ts).num[r] += by;
        for (const { ts, by } of all)
            blocks.at(kind, ts).den[r] += by;
    };
    for (const { ts, by } of arrivals)
        blocks.at(kind, ts).requests += by;
    if (requests && errors)
        share(ratio/* RATIO */.iU.error_rate, errors, requests);
    const distribution = distributionOf(buckets);
    for (const [r, p] of [[ratio/* RATIO */.iU.latency_p50, 0.5], [ratio/* RATIO */.iU.latency_p95, 0.95]]) {
        const near = buckets.find(bucket => total(bucket.increments) >= p * distribution.n);
        if (near === undefined || near.bound === Number.POSITIVE_INFINITY || distribution.n === 0)
            continue;
        points.set(r, near.bound);
        share(r, near.increments, buckets.at(-1).increments);
    }
    const active = arrivals.filter(increment => increment.by > 0).toSorted((a, b) => a.ts - b.ts);
    return () => {
        const inTime = blocks.finish()?.ofArm(kind) ?? null;
        return {
            requests: total(arrivals),
            ratios: (0,cell/* byRatio */.RB)(r => ({
                ...(0,cell/* sumsOf */.yg)(columns, r),
                at: points.get(r) ?? null,
                users: null,
                blocks: (0,in_time/* blockSumsOf */.V)(inTime, r)
            })),
            distributions: onlyLatency(distribution),
            firstTs: active[0]?.ts ?? null,
            lastTs: active.at(-1)?.ts ?? null,
            arrivals: (0,in_time/* arrivalsOf */.A)(inTime),
            toolLoops: 0,
            toolLoopRequest: null,
            pins: null
        };
    };
}
function bucketsOf(byBound) {
    const buckets = [...(byBound ?? [])]
        .map(([le, increments]) => ({ bound: le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le) * 1000, increments }))
        .sort((a, b) => a.bound - b.bound);
    if (buckets.length > 0 && buckets.at(-1).bound !== Number.POSITIVE_INFINITY)
        throw invalid(`${LATENCY} has no +Inf bucket`);
    const falls = buckets.some((bucket, i) => i > 0 && total(bucket.increments) < total(buckets[i - 1].increments));
    if (falls)
        throw invalid(`the buckets of ${LATENCY} do not add up; every instance must use the same bounds`);
    return buckets;
}
function distributionOf(buckets) {
    const bins = buckets.map(({ bound, increments }, i) => ({
        low: i > 0 ? justAbove(buckets[i - 1].bound) : 0,
        high: bound,
        count: total(increments) - (i > 0 ? total(buckets[i - 1].increments) : 0)
    }));
    return { n: buckets.length > 0 ? total(buckets.at(-1).increments) : 0, bins: bins.filter(bin => bin.count > 0) };
}
/** A bucket's lower bound is not in it. */
function justAbove(bound) {
    return bound > 0 ? bound * (1 + Number.EPSILON) : Number.MIN_VALUE;
}
function onlyLatency(latency) {
    const none = { n: 0, bins: [] };
    return { latency, delta_s: none, retrieve: none, rerank: none, reason: none, delta_s_anchor: none };
}
function total(increments) {
    return increments.reduce((sum, { by }) => sum + by, 0);
}
function invalid(message) {
    return new errors/* UnmeasurableError */.XW('log_invalid', message);
}


/***/ }),

/***/ 10412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ RATIO_COUNT),
/* harmony export */   JL: () => (/* binding */ newRowRatios),
/* harmony export */   iU: () => (/* binding */ RATIO),
/* harmony export */   j9: () => (/* binding */ clamped),
/* harmony export */   lV: () => (/* binding */ deltaSOf),
/* harmony export */   nK: () => (/* binding */ isReply),
/* harmony export */   rO: () => (/* binding */ RATIO_NAMES),
/* harmony export */   ri: () => (/* binding */ eachRatio),
/* harmony export */   tY: () => (/* binding */ readRatios),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/**
 * Everything in a window that is a rate, a mean or a ratio of sums is one thing: Σ num / Σ den over the rows that
 * carry the fields. A quantile joins them as the share of values at or below a fixed point near it, so that its
 * clustering by user and in time can be seen too.
 */
/** Fed by each row alone. */
const PLAIN = [
    'error_rate',
    'rate_5xx',
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
/** Reads a row into `ratios`, in place: millions of rows make no garbage. */
function readRatios(row, { num, den }) {
    num.fill(Number.NaN);
    den.fill(1);
    const { status, tool_calls: calls, cost_usd: cost } = row;
    const replied = isReply(status);
    num[RATIO.error_rate] = replied ? 0 : 1;
    num[RATIO.rate_5xx] = status >= 500 ? 1 : 0;
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
    if (replied)
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

/** Past `most` groups the half with the higher hashes is let go; those that stay are complete, as they always were in. */
function createSample(most, make) {
    let table = createTable(most);
    let share = 1;
    const halve = () => {
        share /= 2;
        const before = table;
        table = createTable(most);
        for (const [hash, group] of before.entries())
            if (hash < share * _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_RANGE */ .Vb)
                table.set(hash, group);
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
        groups: () => new Map(table.entries())
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
        *entries() {
            for (let slot = 0; slot < slots; slot++)
                if (hashes[slot] !== -1)
                    yield [hashes[slot], groups[slot]];
        }
    };
}


/***/ }),

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ clusterSums),
/* harmony export */   Nd: () => (/* binding */ KIND),
/* harmony export */   Oj: () => (/* binding */ addToUser),
/* harmony export */   by: () => (/* binding */ createUsers)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73895);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85203);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10412);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82297);




/** The two arms, and the canary users' own baseline requests before the window. */
const KIND = { baseline: 0, canary: 1, earlier: 2 };
const MOST_USERS = 32_768;
function createUsers(most = MOST_USERS) {
    const sample = (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .createSample */ .P)(most, () => [null, null, null]);
    const ofKind = (kind) => [...sample.groups()].flatMap(([key, cells]) => (cells[kind] ? [{ key, cells }] : []));
    return {
        cell(userKey, kind) {
            const cells = sample.get((0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash53 */ .$l)(userKey));
            if (cells === null)
                return null;
            cells[kind] ??= newUserCell();
            return cells[kind];
        },
        cells: kind => ofKind(kind).map(({ cells }) => cells[kind]),
        summary(withoutKey) {
            if (sample.groups().size === 0)
                return null;
            const baseline = ofKind(KIND.baseline);
            const canary = ofKind(KIND.canary);
            const both = canary.filter(({ cells }) => cells[KIND.baseline] !== null);
            const requests = (users) => users.reduce((sum, { cells }) => sum + requestsOf(cells), 0);
            const onBaselineAlone = baseline.filter(({ cells }) => cells[KIND.canary] === null);
            const earlier = canary.flatMap(({ cells }) => cells[KIND.earlier] ?? []);
            return {
                share: sample.share(),
                baseline: baseline.length,
                canary: canary.length,
                both: both.length,
                requests: requests(canary) + requests(onBaselineAlone),
                requestsOfBoth: requests(both),
                withoutKey,
                keys: { baseline: ascending(baseline), canary: ascending(canary) },
                earlier: earlier.length === 0 ? null : (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .byRatio */ .RB)(r => overUsers(earlier, r))
            };
        }
    };
}
function newUserCell() {
    return { requests: 0, sums: new Float64Array(3 * _ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .RATIO_COUNT */ .CA) };
}
function addToUser({ sums }, r, num, den) {
    sums[3 * r] += 1;
    sums[3 * r + 1] += num;
    sums[3 * r + 2] += den;
}
function requestsOf(cells) {
    return (cells[KIND.baseline]?.requests ?? 0) + (cells[KIND.canary]?.requests ?? 0);
}
function ascending(users) {
    return users.map(user => user.key).sort((a, b) => a - b);
}
/** Sums over users, each one unit; null where there are none. */
function clusterSums(cells, r) {
    if (cells.length === 0)
        return null;
    const columns = (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .newColumns */ .AD)();
    let rows = 0;
    for (const { sums } of cells) {
        if (sums[3 * r] === 0)
            continue;
        rows += sums[3 * r];
        (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .addUnit */ ._V)(columns, r, sums[3 * r + 1], sums[3 * r + 2]);
    }
    return { ...(0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .sumsOf */ .yg)(columns, r), rows };
}
function overUsers(cells, r) {
    const { rows: _, ...sums } = clusterSums(cells, r);
    return { ...sums, at: null, users: null, blocks: null };
}


/***/ })

};
