export const id = 3895;
export const ids = [3895];
export const modules = {

/***/ 73895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ summariseCell),
/* harmony export */   AD: () => (/* binding */ newColumns),
/* harmony export */   M0: () => (/* binding */ countUnit),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   No: () => (/* binding */ newCell),
/* harmony export */   RB: () => (/* binding */ byRatio),
/* harmony export */   Uo: () => (/* binding */ addParts),
/* harmony export */   Xx: () => (/* binding */ distributionsOf),
/* harmony export */   _V: () => (/* binding */ addUnit),
/* harmony export */   q$: () => (/* binding */ addToSegment),
/* harmony export */   rt: () => (/* binding */ addMain),
/* harmony export */   ry: () => (/* binding */ addUnits),
/* harmony export */   uY: () => (/* binding */ addRow),
/* harmony export */   yg: () => (/* binding */ sumsOf)
/* harmony export */ });
/* harmony import */ var _flat_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28737);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2313);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10412);



const WIDTH = 6;
function newColumns() {
    return new Float64Array(_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .RATIO_COUNT */ .CA * WIDTH);
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
/** A row as one unit of each of the first `ratios` that it carries. */
function addRow(columns, { num, den }, ratios) {
    for (let r = 0; r < ratios; r++)
        if (!Number.isNaN(num[r]))
            addUnit(columns, r, num[r], den[r]);
}
/** Units that were summed up elsewhere. */
function addSums(columns, r, { units, num, den, numSq, denSq, cross }) {
    const at = r * WIDTH;
    for (const [i, sum] of [units, num, den, numSq, denSq, cross].entries())
        columns[at + i] += sum;
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
        latency: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .newBins */ .t9)('relative'),
        delta_s: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .newBins */ .t9)('unit'),
        retrieve: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .newBins */ .t9)('relative'),
        rerank: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .newBins */ .t9)('relative'),
        reason: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .newBins */ .t9)('relative'),
        delta_s_anchor: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .newBins */ .t9)('unit'),
        cost: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .newBins */ .t9)('relative')
    };
    return { requests: 0, columns: newColumns(), histograms };
}
/** The two measures whose quantiles are judged. */
function addMain({ histograms }, { num }) {
    (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .addAt */ .nr)(histograms.latency, num, _ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .RATIO */ .iU.latency_mean);
    (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .addAt */ .nr)(histograms.delta_s, num, _ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .RATIO */ .iU.delta_s_mean);
}
/** The measures that are shown beside them. */
function addParts({ histograms }, { numbers }) {
    if ((0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .isReply */ .nK)(numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.status])) {
        (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .addAt */ .nr)(histograms.retrieve, numbers, _flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.retrieve_ms);
        (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .addAt */ .nr)(histograms.rerank, numbers, _flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.rerank_ms);
        (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .addAt */ .nr)(histograms.reason, numbers, _flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.reason_ms);
    }
    (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .addAt */ .nr)(histograms.delta_s_anchor, numbers, _flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.delta_s_retrieved_anchor);
    (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .addAt */ .nr)(histograms.cost, numbers, _flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.cost_usd);
}
/** Adds a row to one arm of a segment: the users and blocks are the whole arm's. */
function addToSegment(cell, ratios) {
    cell.requests++;
    addMain(cell, ratios);
    addRow(cell.columns, ratios, _ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN */ .tZ.length);
}
function summariseCell(cell) {
    return {
        requests: cell.requests,
        ratios: byRatio(r => ({ ...sumsOf(cell.columns, r), at: null, users: null, blocks: null })),
        distributions: distributionsOf(cell)
    };
}
function byRatio(make) {
    return Object.fromEntries(_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .RATIO_NAMES */ .rO.map((name, r) => [name, make(r)]));
}
function distributionsOf({ histograms }) {
    const entries = Object.entries(histograms).map(([name, histogram]) => [name, (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionOf */ .AO)(histogram)]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 28737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   Dw: () => (/* binding */ LONGEST_NO_ID),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   P2: () => (/* binding */ sessionSalt),
/* harmony export */   PE: () => (/* binding */ LONGEST_VALUE),
/* harmony export */   Qc: () => (/* binding */ newFlatRow),
/* harmony export */   SH: () => (/* binding */ NO_KEY),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   X: () => (/* binding */ lambdaOf),
/* harmony export */   b_: () => (/* binding */ FIELD),
/* harmony export */   gW: () => (/* binding */ NO_ID),
/* harmony export */   vG: () => (/* binding */ isNoId)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85203);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10570);


const NO_KEY = -1;
const FLAGS = ['tool_loop', 'solved', 'mirrored'];
const STEPS = ['lambda_retrieve', 'lambda_reason'];
const FIELDS = [..._record_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FIELDS */ .GQ, ...FLAGS, ...STEPS];
/** Place of each field in `numbers`. */
const FIELD = Object.fromEntries(FIELDS.map((field, i) => [field, i]));
const FIELD_COUNT = FIELDS.length;
/** Spellings of each λ. */
const LAMBDAS = [['→', '->'], ['←', '<-'], ['<>'], ['×', 'x']];
/** The same session on the other arm is another one. */
const SALT = 0x9e3779b9;
const LONGEST_VALUE = 200;
/** What loggers write where a request has no id. */
const NO_ID = new Set(['-', '0', 'null', 'none', 'nil', 'undefined', 'unknown', 'n/a']);
const LONGEST_NO_ID = 9;
/** `values`: how many fields requests are told apart by. */
function newFlatRow(values, { requestId, userKey }) {
    return {
        ts: Number.NaN,
        arm: '',
        numbers: new Float64Array(FIELD_COUNT).fill(Number.NaN),
        id: null,
        user: NO_KEY,
        session: NO_KEY,
        pins: null,
        values: new Array(values).fill(null),
        answer: null,
        requestId,
        userKey
    };
}
/** `row`: one that is sound, its arm by its meaning; `ts`: its time; `fields`: those that requests are told apart by. */
function flatten(row, ts, fields) {
    const { request_id: id, arm, user_key: user, session_id: session, req_hash: reqHash, answer } = row;
    const flat = newFlatRow(0, { requestId: () => id, userKey: () => user ?? '' });
    const { numbers } = flat;
    for (const field of _record_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FIELDS */ .GQ)
        numbers[FIELD[field]] = row[field] ?? Number.NaN;
    for (const flag of FLAGS)
        numbers[FIELD[flag]] = row[flag] == null ? Number.NaN : Number(row[flag]);
    for (const step of STEPS)
        numbers[FIELD[step]] = lambdaOf(row[step]);
    flat.id = idOf(id);
    flat.ts = ts;
    flat.arm = arm;
    if (user)
        flat.user = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hash53 */ .$l)(user);
    if (session)
        flat.session = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hash53 */ .$l)(session, sessionSalt(arm));
    flat.pins = row.pins ?? null;
    flat.values = fields.map(field => groupOf(row[field]));
    if (reqHash && answer)
        flat.answer = { reqHash, text: answer };
    return flat;
}
/** The hash of a request_id that is one. */
function idOf(text) {
    return isNoId(text) ? null : (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(text);
}
/** Such rows are no repeats of each other. */
function isNoId(text) {
    return text.length <= LONGEST_NO_ID && NO_ID.has(text.toLowerCase());
}
/** NaN for what is no λ. */
function lambdaOf(text) {
    const place = LAMBDAS.findIndex(spellings => spellings.includes(text));
    return place < 0 ? Number.NaN : place;
}
function sessionSalt(arm) {
    return arm === 'canary' ? SALT : 0;
}
/** A value that names a group of requests, bounded; null where the row has none. */
function groupOf(value) {
    const shown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return shown && value !== '' ? String(value).slice(0, LONGEST_VALUE) : null;
}


/***/ }),

/***/ 85203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ hash53),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   Vb: () => (/* binding */ HASH_RANGE),
/* harmony export */   WO: () => (/* binding */ to53),
/* harmony export */   YU: () => (/* binding */ hashBytesInto),
/* harmony export */   jC: () => (/* binding */ FREE),
/* harmony export */   qQ: () => (/* binding */ hashOf)
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
function hashOf(text) {
    const hash = { high: 0, low: 0 };
    hashInto(hash, text);
    return hash;
}
/** The same of a text by its bytes, in UTF-8: those of ASCII are units as they are. */
function hashBytesInto(out, bytes, start, end, salt = 0) {
    let a = 0x243f6a88 ^ (end - start) ^ salt;
    let b = 0x85a308d3;
    let all = 0;
    for (let i = start; i < end; i++) {
        const unit = bytes[i];
        a = Math.imul(a ^ unit, 0x9e3779b1);
        a ^= a >>> 15;
        b = Math.imul(b ^ unit, 0x85ebca77);
        b ^= b >>> 13;
        all |= unit;
    }
    if (all >= 128)
        hashInto(out, bytes.toString('utf8', start, end), salt);
    else {
        out.high = finish(a ^ b);
        out.low = finish(b + Math.imul(a, 0xc2b2ae3d));
    }
}
/** The hash as one exact number below 2^53: a key for maps, and a uniform draw once divided by 2^53. */
function hash53(text, salt = 0) {
    hashInto(scratch, text, salt);
    return to53(scratch);
}
function to53({ high, low }) {
    return (high >>> 11) * 2 ** 32 + low;
}
const HASH_RANGE = 2 ** 53;
const scratch = { high: 0, low: 0 };
function finish(value) {
    let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}
/** In a table of hashes, the place of none. */
const FREE = -1;
/**
 * Where a hash is in an open-addressed table, or would go: its low bits, then the next free place. The table has 2^k
 * places and never fills up. A Map is several times slower on numbers that are no small integers.
 */
function slotOf(hashes, hash) {
    const last = hashes.length - 1;
    let slot = hash & last;
    while (hashes[slot] !== hash && hashes[slot] !== FREE)
        slot = (slot + 1) & last;
    return slot;
}


/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ unitHistogram),
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   NU: () => (/* binding */ relativeHistogram),
/* harmony export */   VK: () => (/* binding */ addBin),
/* harmony export */   dM: () => (/* binding */ addValue),
/* harmony export */   nr: () => (/* binding */ addAt),
/* harmony export */   t9: () => (/* binding */ newBins)
/* harmony export */ });
const PAGE = 256;
/** Count, least and greatest value of a bin, side by side. */
const WIDTH = 3;
const bits = new DataView(new ArrayBuffer(8));
const single = new Float64Array(1);
function newBins(kind) {
    return { kind, n: 0, first: 0, pages: [] };
}
/** Bins of at most 1/256 of their value (0.4 %), 256 to each power of two: for durations and money. Values ≥ 0. */
function relativeHistogram(bins = newBins('relative')) {
    return histogram(bins);
}
/** Bins of 1/10,000: for scores in [0, 1]. A score of few levels is counted exactly. */
function unitHistogram(bins = newBins('unit')) {
    return histogram(bins);
}
function histogram(bins) {
    return { add: value => addValue(bins, value), distribution: () => distributionOf(bins) };
}
function addValue(bins, value) {
    single[0] = value;
    addAt(bins, single, 0);
}
/** Counts the value at a place, where there is one: NaN is none. Scores outside of [0, 1] are clamped. */
function addAt(bins, values, place) {
    const given = values[place];
    if (Number.isNaN(given))
        return;
    const value = bins.kind === 'unit' ? Math.min(1, Math.max(0, given)) : given;
    const bin = binOf(bins, value);
    const page = pageOf(bins, bin);
    const at = (bin & (PAGE - 1)) * WIDTH;
    if (page[at]++ === 0) {
        page[at + 1] = value;
        page[at + 2] = value;
    }
    else if (value < page[at + 1])
        page[at + 1] = value;
    else if (value > page[at + 2])
        page[at + 2] = value;
    bins.n++;
}
/** Values of one bin, as a database counted them: none lies outside of [0, 1] where the bins are those of scores. */
function addBin(bins, { low, high, count }) {
    const bin = binOf(bins, low);
    const page = pageOf(bins, bin);
    const at = (bin & (PAGE - 1)) * WIDTH;
    const isNew = page[at] === 0;
    page[at] += count;
    page[at + 1] = isNew ? low : Math.min(page[at + 1], low);
    page[at + 2] = isNew ? high : Math.max(page[at + 2], high);
    bins.n += count;
}
function binOf({ kind }, value) {
    return kind === 'unit' ? Math.floor(value * 10_000) : relativeBin(value);
}
function pageOf(bins, bin) {
    const at = (bin >>> 8) - bins.first;
    const known = at >= 0 && at < bins.pages.length ? bins.pages[at] : undefined;
    return known ?? addPage(bins, bin >>> 8);
}
function addPage(bins, number) {
    const { pages } = bins;
    const page = new Float64Array(PAGE * WIDTH);
    if (pages.length === 0)
        bins.first = number;
    if (number < bins.first) {
        pages.unshift(...new Array(bins.first - number).fill(undefined));
        bins.first = number;
    }
    while (pages.length <= number - bins.first)
        pages.push(undefined);
    pages[number - bins.first] = page;
    return page;
}
function relativeBin(value) {
    bits.setFloat64(0, value + 0); // −0 would sort behind all else
    return bits.getUint32(0) >>> 12;
}
function distributionOf({ n, pages }) {
    const bins = [];
    for (const page of pages)
        if (page !== undefined)
            showBins(page, bins);
    return { n, bins };
}
function showBins(page, bins) {
    for (let at = 0; at < page.length; at += WIDTH) {
        if (page[at] > 0)
            bins.push({ low: page[at + 1], high: page[at + 2], count: page[at] });
    }
}


/***/ }),

/***/ 10412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ RATIO_COUNT),
/* harmony export */   JL: () => (/* binding */ newRowRatios),
/* harmony export */   YA: () => (/* binding */ readStatusAlone),
/* harmony export */   iU: () => (/* binding */ RATIO),
/* harmony export */   lG: () => (/* binding */ OWN_DENOMINATORS),
/* harmony export */   lV: () => (/* binding */ deltaSOf),
/* harmony export */   nK: () => (/* binding */ isReply),
/* harmony export */   rO: () => (/* binding */ RATIO_NAMES),
/* harmony export */   tY: () => (/* binding */ readRatios),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* harmony import */ var _model_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49604);
/* harmony import */ var _flat_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28737);


/**
 * Everything in a window that is a rate, a mean or a ratio of sums is one thing: Σ num / Σ den over the rows that
 * carry the fields. A quantile joins them as the share of values at or below a fixed point near it, so that its
 * clustering by user and in time can be seen too.
 */
/** Fed by each row alone. `excused`: the share of requests that nobody answered, whose status is nobody's error by itself, or 0. */
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
/** Ratios whose denominators are not their rows. */
const OWN_DENOMINATORS = [RATIO.tool_success, RATIO.cost_per_solved];
const isReply = (status) => status >= 200 && status <= 299;
/** ΔS(question, retrieved), clamped, or NaN. */
function deltaSOf({ numbers }) {
    return Math.min(1, Math.max(0, numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.delta_s_question_retrieved]));
}
function newRowRatios() {
    return { num: new Float64Array(RATIO_COUNT), den: new Float64Array(RATIO_COUNT) };
}
/** What the status alone says, into `num`. */
function readStatus(status, num, notErrors) {
    const replied = isReply(status);
    const excused = !replied && notErrors.includes(status);
    num[RATIO.error_rate] = replied || excused ? 0 : 1;
    num[RATIO.rate_5xx] = status >= 500 && !excused ? 1 : 0;
    num[RATIO.excused] = excused || status === 0 ? 1 : 0;
    return { replied, excused };
}
/** Reads a line of which the status alone is known, as `readRatios` reads a row. */
function readStatusAlone(status, { num, den }, notErrors = _model_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_ERRORS */ .k) {
    num.fill(Number.NaN);
    den.fill(1);
    readStatus(status, num, notErrors);
}
/**
 * Reads a row into `ratios`, in place: millions of rows make no garbage. `notErrors`: statuses that are nobody's error by
 * themselves.
 */
function readRatios(row, { num, den }, notErrors = _model_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_ERRORS */ .k) {
    num.fill(Number.NaN);
    den.fill(1);
    const { numbers } = row;
    const { replied, excused } = readStatus(numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.status], num, notErrors);
    const retrieve = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.lambda_retrieve];
    const reason = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.lambda_reason];
    if (!Number.isNaN(retrieve) && !Number.isNaN(reason))
        num[RATIO.lambda_flip] = retrieve === reason ? 0 : 1;
    const calls = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.tool_calls];
    const failures = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.tool_failures];
    if (!Number.isNaN(calls)) {
        num[RATIO.tool_success] = calls - (Number.isNaN(failures) ? 0 : failures);
        den[RATIO.tool_success] = calls;
    }
    const cost = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.cost_usd];
    const solved = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.solved];
    if (!Number.isNaN(solved)) {
        num[RATIO.cost_per_solved] = cost;
        den[RATIO.cost_per_solved] = solved;
    }
    num[RATIO.coverage] = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.coverage];
    num[RATIO.cost] = cost;
    num[RATIO.delta_s_mean] = deltaSOf(row);
    if (replied || excused)
        num[RATIO.latency_mean] = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.latency_ms];
}


/***/ }),

/***/ 10570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ NUMBER_FIELDS),
/* harmony export */   HD: () => (/* binding */ isPins),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   rJ: () => (/* binding */ LAMBDA_TEXTS),
/* harmony export */   ri: () => (/* binding */ timeOfRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** λ of one step as a log may spell it; both spellings mean the same. */
const LAMBDA_TEXTS = ['→', '←', '<>', '×', '->', '<-', 'x'];
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).nullish();
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).nullish();
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullish();
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish();
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish();
const lambda = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(LAMBDA_TEXTS).nullish();
/** 1 − cos may leave [0, 1] on the way; what is read is clamped. */
const deltaS = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(-1).max(2).nullish();
/**
 * One request of the log, one line (docs/runbook.md §9). Unknown fields are left alone; a field that is null, and a
 * text field that is empty, is as good as absent.
 */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ts: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])
        .refine(value => readTime(value) !== null, 'expected a time such as 2026-11-20T09:30:00Z, or seconds since 1970')
        .describe('When the request came: RFC 3339 with an offset, or seconds, ms, µs or ns since 1970.'),
    request_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('Unique; a second row of the same id is left out and counted.'),
    arm: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('baseline or canary; rows of any other arm are kept out and counted.'),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(599).describe('HTTP status; 0 is a transport failure.'),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Wall time as the caller saw it.'),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullish(),
    session_id: text.describe('Requests of one conversation.'),
    user_key: text.describe('The sampling key, stable across sessions. Hash it before it is logged.'),
    phase: text.describe('Phase of the rollout.'),
    retrieve_ms: milliseconds,
    rerank_ms: milliseconds,
    reason_ms: milliseconds,
    delta_s_question_retrieved: deltaS.describe('ΔS(question, retrieved), clamped to [0, 1].'),
    delta_s_retrieved_anchor: deltaS.describe('ΔS(retrieved, anchor).'),
    delta_s_prod_shadow: deltaS.describe("ΔS between production's answer and the shadow's."),
    lambda_retrieve: lambda.describe('λ at the retrieve step.'),
    lambda_reason: lambda.describe('λ at the reason step; another than at the retrieve step is a flip.'),
    coverage: share,
    tool_calls: count,
    tool_failures: count.describe('Calls that failed after their retries; at most tool_calls.'),
    tool_retries: count,
    tool_loop: flag.describe('The same call three times running, or more than 25 calls.'),
    solved: flag,
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).nullish(),
    pins: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish().describe('What the arm runs with.'),
    req_hash: text.describe("Joins a mirrored request to production's."),
    mirrored: flag.describe('On a canary row: users did not see it. On a baseline row: it was copied to the canary.'),
    answer: text.describe('Kept only where delta_s_prod_shadow is absent.')
})
    .refine(row => (row.tool_failures ?? 0) <= (row.tool_calls ?? Number.POSITIVE_INFINITY), {
    path: ['tool_failures'],
    message: 'expected at most tool_calls'
});
const DURATION = { low: 0, high: Number.MAX_VALUE, whole: false };
const COUNT = { low: 0, high: Number.MAX_SAFE_INTEGER, whole: true };
const DELTA_S = { low: -1, high: 2, whole: false };
/** The schema's bounds once more, for those who check millions of rows. */
const BOUNDS = {
    status: { low: 0, high: 599, whole: true },
    latency_ms: DURATION,
    retrieve_ms: DURATION,
    rerank_ms: DURATION,
    reason_ms: DURATION,
    delta_s_question_retrieved: DELTA_S,
    delta_s_retrieved_anchor: DELTA_S,
    delta_s_prod_shadow: DELTA_S,
    coverage: { low: 0, high: 1, whole: false },
    tool_calls: COUNT,
    tool_failures: COUNT,
    tool_retries: COUNT,
    cost_usd: DURATION
};
const NUMBER_FIELDS = Object.keys(BOUNDS);
const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);
/** RFC 3339, and what loggers make of it: a comma for the point, an offset without its colon or after a space. */
const WITH_OFFSET = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))? ?(?:([Zz]|UTC|GMT)|([+-]\d\d):?(\d\d))$/;
const NUMBER_AS_TEXT = /^\d{9,19}(?:\.\d{1,9})?$/;
/**
 * Milliseconds since 1970, or null for what is no time of this century. A number is in seconds, milliseconds,
 * microseconds or nanoseconds: of one moment each is a thousand times the one before.
 */
function readTime(value) {
    const ms = typeof value === 'number' ? fromNumber(value) : fromText(value);
    return isTime(ms) ? ms : null;
}
/** Whether it is one of this century. */
function isTime(ms) {
    return ms >= EARLIEST && ms < LATEST;
}
function fromNumber(value) {
    if (value < 1e11)
        return value * 1000;
    if (value < 1e14)
        return value;
    return value < 1e17 ? value / 1e3 : value / 1e6;
}
function fromText(value) {
    return NUMBER_AS_TEXT.test(value) ? fromNumber(Number(value)) : fromAnyOffset(value);
}
function fromAnyOffset(value) {
    const [whole, day, time, fraction = '0', utc, hours, minutes] = WITH_OFFSET.exec(value) ?? [];
    return whole === undefined ? Number.NaN : Date.parse(`${day}T${time}.${fraction}${utc ? 'Z' : `${hours}:${minutes}`}`);
}
/**
 * The time of a row that the schema accepts, in milliseconds since 1970; null for any other value. Decided some twenty
 * times faster than by the schema: a window has millions of rows. That both always agree is a property the tests check.
 */
function timeOfRow(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return null;
    const row = value;
    const { ts } = row;
    const time = typeof ts === 'string' || typeof ts === 'number' ? readTime(ts) : null;
    return time !== null && isSound(row) ? time : null;
}
function isSound(row) {
    return (isName(row['request_id']) &&
        isName(row['arm']) &&
        row['status'] != null &&
        row['latency_ms'] != null &&
        isMeasured(row) &&
        isDescribed(row));
}
function isMeasured(row) {
    const { tool_calls: calls, tool_failures: failures } = row;
    return (NUMBER_FIELDS.every(field => row[field] == null || isWithin(row[field], BOUNDS[field])) &&
        (calls == null || failures == null || failures <= calls) &&
        isVersion(row['schema_version']));
}
function isDescribed(row) {
    return (isText(row['session_id']) &&
        isText(row['user_key']) &&
        isText(row['phase']) &&
        isText(row['req_hash']) &&
        isText(row['answer']) &&
        isFlag(row['tool_loop']) &&
        isFlag(row['solved']) &&
        isFlag(row['mirrored']) &&
        isLambda(row['lambda_retrieve']) &&
        isLambda(row['lambda_reason']) &&
        (row['pins'] == null || isPins(row['pins'])));
}
function isVersion(value) {
    return value == null || typeof value === 'string' || Number.isFinite(value);
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}
function isWithin(value, { low, high, whole }) {
    return typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value));
}
function isText(value) {
    return value == null || typeof value === 'string';
}
function isFlag(value) {
    return value == null || typeof value === 'boolean';
}
function isLambda(value) {
    return value == null || LAMBDA_TEXTS.includes(value);
}
function isPins(value) {
    if (typeof value !== 'object' || Array.isArray(value))
        return false;
    for (const key in value)
        if (typeof value[key] !== 'string')
            return false;
    return true;
}


/***/ })

};
