export const id = 2760;
export const ids = [2760];
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

/***/ 29463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nd: () => (/* binding */ KIND),
  Oj: () => (/* binding */ addToUser),
  $r: () => (/* binding */ clusterSums),
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

// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
// EXTERNAL MODULE: ./out/build/src/window/sample.js
var window_sample = __webpack_require__(82297);
;// CONCATENATED MODULE: ./out/build/src/window/users.js





/** The two arms, and the canary users' own baseline requests before the window. */
const KIND = { baseline: 0, canary: 1, earlier: 2 };
const MOST_USERS = 32_768;
/** One key with this share of the rows that carry one may be no user. */
const GREAT_SHARE = 0.05;
/** It is none where it has this many times the rows of the other keys, on average. */
const TIMES_OTHERS = 10;
function createUsers(most = MOST_USERS) {
    const sample = (0,window_sample/* createSample */.P)(most, () => [null, null, null]);
    const keys = createHeavyKeys();
    /** Keys such as `anonymous`: far more rows than any of the others; of keys that are all alike, those seen on both arms. */
    const noUsers = () => {
        const great = keys.above(GREAT_SHARE);
        if (great.length === 0)
            return great;
        const greatRows = great.reduce((sum, { rows }) => sum + rows, 0);
        let seen = 0;
        for (const cells of sample.groups().values())
            if (requestsOf(cells) > 0)
                seen++;
        const others = Math.max(0, seen / sample.share() - great.length);
        if (others < 1)
            return great.filter(({ hash }) => isOnBoth(sample.groups().get(hash)));
        return great.filter(({ rows }) => rows * others >= TIMES_OTHERS * (keys.rows() - greatRows));
    };
    const realUsers = (leftOut = noUsers()) => {
        const none = new Set(leftOut.map(({ hash }) => hash));
        return [...sample.groups()].flatMap(([key, cells]) => (none.has(key) ? [] : [{ key, cells }]));
    };
    return {
        cell(userKey, kind) {
            const hash = (0,window_hash/* hash53 */.$l)(userKey);
            if (kind !== KIND.earlier)
                keys.add(hash, userKey);
            const cells = sample.get(hash);
            if (cells === null)
                return null;
            cells[kind] ??= newUserCell();
            return cells[kind];
        },
        cells: kind => realUsers().flatMap(({ cells }) => cells[kind] ?? []),
        aloneSince(ts) {
            const alone = { all: 0, canary: 0, since: 0 };
            for (const [baseline, canary] of sample.groups().values()) {
                if (!baseline === !canary)
                    continue;
                alone.all++;
                if (canary)
                    alone.canary++;
                else if (baseline.last >= ts)
                    alone.since++;
            }
            return alone;
        },
        summary(withoutKey) {
            if (sample.groups().size === 0)
                return null;
            const leftOut = noUsers();
            const users = realUsers(leftOut);
            const ofKind = (kind) => users.filter(({ cells }) => cells[kind] !== null);
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
                noUsers: leftOut.map(({ key, rows }) => ({ key, rows })),
                served: servedByUser(users.map(({ cells }) => cells)),
                keys: { baseline: ascending(baseline), canary: ascending(canary) },
                earlier: earlier.length === 0 ? null : (0,cell/* byRatio */.RB)(r => overUsers(earlier, r))
            };
        }
    };
}
function newUserCell() {
    return { requests: 0, last: Number.NEGATIVE_INFINITY, sums: new Float64Array(3 * ratio/* RATIO_COUNT */.CA) };
}
function addToUser({ sums }, r, num, den) {
    sums[3 * r] += 1;
    sums[3 * r + 1] += num;
    sums[3 * r + 2] += den;
}
function requestsOf(cells) {
    return (cells[KIND.baseline]?.requests ?? 0) + (cells[KIND.canary]?.requests ?? 0);
}
function isOnBoth(cells) {
    return cells !== undefined && cells[KIND.baseline] !== null && cells[KIND.canary] !== null;
}
/** Each user one unit: how many of its requests the canary served, of how many. */
function servedByUser(users) {
    const sums = { units: 0, num: 0, den: 0, numSq: 0, denSq: 0, cross: 0 };
    for (const cells of users) {
        const den = requestsOf(cells);
        if (den === 0)
            continue;
        const num = cells[KIND.canary]?.requests ?? 0;
        sums.units++;
        sums.num += num;
        sums.den += den;
        sums.numSq += num * num;
        sums.denSq += den * den;
        sums.cross += num * den;
    }
    return sums;
}
function ascending(users) {
    return users.map(user => user.key).sort((a, b) => a - b);
}
/** Sums over users, each one unit; null where there are none. */
function clusterSums(cells, r) {
    if (cells.length === 0)
        return null;
    const columns = (0,cell/* newColumns */.AD)();
    let rows = 0;
    for (const { sums } of cells) {
        if (sums[3 * r] === 0)
            continue;
        rows += sums[3 * r];
        (0,cell/* addUnit */._V)(columns, r, sums[3 * r + 1], sums[3 * r + 2]);
    }
    return { ...(0,cell/* sumsOf */.yg)(columns, r), rows };
}
function overUsers(cells, r) {
    const { rows: _, ...sums } = clusterSums(cells, r);
    return { ...sums, at: null, users: null, blocks: null };
}


/***/ })

};
