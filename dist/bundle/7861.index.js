export const id = 7861;
export const ids = [7861];
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

/***/ 47861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonlSource: () => (/* binding */ jsonlSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var model_json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/window/cell.js
var window_cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/in-time.js
var in_time = __webpack_require__(26688);
;// CONCATENATED MODULE: ./out/build/src/window/indicator.js
const HELD_BACK = 1000;
/** `count` is called once for each value with 1 or 0 per probability: whether it is at or below that quantile. */
function createIndicator(probabilities, count, heldBack = HELD_BACK) {
    let held = [];
    let points = null;
    const compare = (value, context) => {
        for (let i = 0; i < points.length; i++)
            count(i, value <= points[i] ? 1 : 0, context);
    };
    const release = () => {
        const sorted = held.map(each => each.value).sort((a, b) => a - b);
        points = probabilities.map(p => sorted[Math.ceil(p * sorted.length) - 1]);
        for (const { value, context } of held)
            compare(value, context);
        held = [];
    };
    return {
        add(value, context) {
            if (points !== null)
                return compare(value, context);
            held.push({ value, context });
            if (held.length === heldBack)
                release();
        },
        finish() {
            if (points === null && held.length > 0)
                release();
            return points;
        }
    };
}

;// CONCATENATED MODULE: ./out/build/src/window/pins.js
/** Past this many different pins the rows of the rest count as one entry without keys. */
const MOST = 20;
function createPinsSeen() {
    const shown = [];
    const rest = { pins: {}, rows: 0 };
    let missing = 0;
    return {
        add(pins) {
            if (pins == null) {
                missing++;
                return;
            }
            const known = shown.find(each => same(each.pins, pins));
            if (known)
                known.rows++;
            else if (shown.length < MOST)
                shown.push({ pins, rows: 1 });
            else
                rest.rows++;
        },
        summary() {
            if (shown.length === 0)
                return null;
            const all = rest.rows > 0 ? [...shown, rest] : shown;
            return { shown: all.toSorted((a, b) => b.rows - a.rows), missing };
        }
    };
}
function same(a, b) {
    let more = 0;
    for (const key in a) {
        if (a[key] !== b[key])
            return false;
        more++;
    }
    for (const _ in b)
        more--;
    return more === 0;
}

// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
// EXTERNAL MODULE: ./out/build/src/window/users.js
var window_users = __webpack_require__(3235);
;// CONCATENATED MODULE: ./out/build/src/window/arm.js






function createArm(kind, blocks, users) {
    const cell = (0,window_cell/* newCell */.No)();
    const pins = createPinsSeen();
    let firstTs = Number.POSITIVE_INFINITY;
    let lastTs = Number.NEGATIVE_INFINITY;
    let toolLoops = 0;
    let toolLoopRequest = null;
    const count = (r, n, d, block, user) => {
        (0,window_cell/* addUnit */._V)(cell.columns, r, n, d);
        block.num[r] += n;
        block.den[r] += d;
        if (user !== null)
            (0,window_users/* addToUser */.Oj)(user, r, n, d);
    };
    const indicator = (ratios) => createIndicator([0.5, 0.95], (which, atMost, { ts, user }) => {
        count(ratios[which], atMost, 1, blocks.at(kind, ts), user);
    });
    const latency = indicator([ratio/* RATIO */.iU.latency_p50, ratio/* RATIO */.iU.latency_p95]);
    const deltaS = indicator([ratio/* RATIO */.iU.delta_s_p50, ratio/* RATIO */.iU.delta_s_p95]);
    return {
        add(row, ts, ratios) {
            cell.requests++;
            if (ts < firstTs)
                firstTs = ts;
            if (ts > lastTs)
                lastTs = ts;
            if (row.tool_loop === true) {
                toolLoops++;
                toolLoopRequest ??= row.request_id;
            }
            pins.add(row.pins);
            (0,window_cell/* addMain */.rt)(cell, row);
            (0,window_cell/* addParts */.Uo)(cell, row);
            const block = blocks.at(kind, ts);
            block.requests++;
            const user = row.user_key ? users.cell(row.user_key, kind) : null;
            if (user !== null)
                user.requests++;
            const { num, den } = ratios;
            for (let r = 0; r < ratio/* PLAIN */.tZ.length; r++)
                if (!Number.isNaN(num[r]))
                    count(r, num[r], den[r], block, user);
            const place = { ts, user };
            if ((0,ratio/* isReply */.nK)(row.status))
                latency.add(row.latency_ms, place);
            const score = (0,ratio/* deltaSOf */.lV)(row);
            if (score !== null)
                deltaS.add(score, place);
        },
        finish() {
            const points = pointsOf(latency.finish(), deltaS.finish());
            const cells = users.cells(kind);
            const inTime = blocks.finish()?.ofArm(kind) ?? null;
            return {
                requests: cell.requests,
                ratios: (0,window_cell/* byRatio */.RB)(r => ({
                    ...(0,window_cell/* sumsOf */.yg)(cell.columns, r),
                    at: points.get(r) ?? null,
                    users: (0,window_users/* clusterSums */.$r)(cells, r),
                    blocks: (0,in_time/* blockSumsOf */.V)(inTime, r)
                })),
                distributions: (0,window_cell/* distributionsOf */.Xx)(cell),
                firstTs: cell.requests > 0 ? firstTs : null,
                lastTs: cell.requests > 0 ? lastTs : null,
                arrivals: (0,in_time/* arrivalsOf */.A)(inTime),
                toolLoops,
                toolLoopRequest,
                pins: pins.summary()
            };
        }
    };
}
function pointsOf(latency, deltaS) {
    const points = new Map();
    const note = (r, point) => point !== undefined && points.set(r, point);
    note(ratio/* RATIO */.iU.latency_p50, latency?.[0]);
    note(ratio/* RATIO */.iU.latency_p95, latency?.[1]);
    note(ratio/* RATIO */.iU.delta_s_p50, deltaS?.[0]);
    note(ratio/* RATIO */.iU.delta_s_p95, deltaS?.[1]);
    return points;
}

// EXTERNAL MODULE: ./out/build/src/window/blocks.js
var window_blocks = __webpack_require__(41013);
// EXTERNAL MODULE: ./out/build/src/window/hash.js
var window_hash = __webpack_require__(85203);
// EXTERNAL MODULE: ./out/build/src/window/histogram.js
var histogram = __webpack_require__(2313);
// EXTERNAL MODULE: ./out/build/src/window/sample.js
var window_sample = __webpack_require__(82297);
;// CONCATENATED MODULE: ./out/build/src/window/mirror.js




const MOST_ANSWERS = 2000;
const LONGEST_ANSWER = 8000;
function createMirror() {
    const latencyCopied = (0,histogram/* relativeHistogram */.N)();
    const latencyNotCopied = (0,histogram/* relativeHistogram */.N)();
    const deltaS = (0,histogram/* unitHistogram */.$)();
    const answers = (0,window_sample/* createSample */.P)(MOST_ANSWERS, () => ({
        production: null,
        shadow: null
    }));
    let copies = 0;
    let production = 0;
    let firstCopy = null;
    const keepAnswer = (row, side) => {
        if (!row.req_hash || !row.answer || row.delta_s_prod_shadow != null)
            return;
        const pair = answers.get((0,window_hash/* hash53 */.$l)(row.req_hash));
        if (pair !== null)
            pair[side] = row.answer.slice(0, LONGEST_ANSWER);
    };
    return {
        add(row, ts, arm) {
            if (arm === 'baseline') {
                production++;
                if (row.mirrored != null && (0,ratio/* isReply */.nK)(row.status)) {
                    const histogram = row.mirrored ? latencyCopied : latencyNotCopied;
                    histogram.add(row.latency_ms);
                }
                keepAnswer(row, 'production');
            }
            else if (row.mirrored === true) {
                copies++;
                firstCopy = Math.min(firstCopy ?? ts, ts);
                const apart = (0,ratio/* clamped */.j9)(row.delta_s_prod_shadow);
                if (apart !== null)
                    deltaS.add(apart);
                keepAnswer(row, 'shadow');
            }
        },
        finish() {
            if (copies === 0 && production === 0)
                return null;
            return {
                copies,
                production,
                firstCopy,
                latencyCopied: latencyCopied.distribution(),
                latencyNotCopied: latencyNotCopied.distribution(),
                deltaS: deltaS.distribution(),
                answers: [...answers.groups().values()].flatMap(({ production, shadow }) => production !== null && shadow !== null ? [{ production, shadow }] : []),
                answersShare: answers.share()
            };
        }
    };
}

;// CONCATENATED MODULE: ./out/build/src/window/seen.js

const SLOTS = 2 ** 23;
const FULL = 5_000_000;
/** The first table is smaller by this, as most windows are: what fits nearer to the processor is found sooner. */
const FIRST = 4;
/** Moves copies away from requests of the same id. */
const COPY = 0x9e3779b9;
/**
 * Tables of 32 MiB, the first of 8, filled in turn; the last two are kept. A repeat is found for certain among the last
 * 5,000,000 ids and at most among the last 10,000,000; one further back is taken for new. Each id is 32 bits at a place
 * given by another 32, so a new id is taken for a repeat with a chance below 3e-9: in a window of 10,000,000 rows, 1 in 40
 * that one row is lost.
 */
function createSeen(slots = SLOTS, full = FULL) {
    const hash = { high: 0, low: 0 };
    let current = new Uint32Array(slots / FIRST);
    let room = full / FIRST;
    let previous = null;
    let held = 0;
    return {
        again(id, copy) {
            (0,window_hash/* hashInto */.ZJ)(hash, id);
            const place = (hash.high ^ (copy ? COPY : 0)) >>> 0;
            const mark = hash.low || 1;
            if (previous !== null && find(previous, place, mark) < 0)
                return true;
            const free = find(current, place, mark);
            if (free < 0)
                return true;
            current[free] = mark;
            if (++held >= room) {
                const next = previous?.length === slots ? previous.fill(0) : new Uint32Array(slots);
                previous = current;
                current = next;
                room = full;
                held = 0;
            }
            return false;
        }
    };
}
/** −1 where the mark is held, else the free slot it would go to (linear probing). */
function find(table, place, mark) {
    let at = place % table.length;
    for (;;) {
        const there = table[at];
        if (there === mark)
            return -1;
        if (there === 0)
            return at;
        at = at + 1 === table.length ? 0 : at + 1;
    }
}

;// CONCATENATED MODULE: ./out/build/src/window/segments.js

/** Values of a field that get a segment of their own, in order of coming. */
const MOST_VALUES = 20;
function createSegments(fields) {
    const byField = fields.map(field => ({ field, values: new Map(), leftOut: 0 }));
    return {
        add(row, arm, ratios) {
            for (const each of byField) {
                const value = textOf(row[each.field]);
                if (value === null)
                    continue;
                let cells = each.values.get(value);
                if (cells === undefined && each.values.size < MOST_VALUES) {
                    cells = { baseline: (0,window_cell/* newCell */.No)(), canary: (0,window_cell/* newCell */.No)() };
                    each.values.set(value, cells);
                }
                if (cells === undefined)
                    each.leftOut++;
                else
                    (0,window_cell/* addToSegment */.q$)(cells[arm], row, ratios);
            }
        },
        finish() {
            const segments = byField.flatMap(({ field, values }) => [...values].map(([value, { baseline, canary }]) => ({
                field,
                value,
                arms: { baseline: (0,window_cell/* summariseCell */.$M)(baseline), canary: (0,window_cell/* summariseCell */.$M)(canary) }
            })));
            const cut = byField.filter(each => each.leftOut > 0);
            return { segments, leftOut: Object.fromEntries(cut.map(each => [each.field, each.leftOut])) };
        }
    };
}
function textOf(value) {
    const shown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return shown && value !== '' ? String(value).slice(0, 200) : null;
}

;// CONCATENATED MODULE: ./out/build/src/window/sessions.js


const MOST_SESSIONS = 2048;
const MOST_STEPS = 1000;
/** The same session on the other arm is another one. */
const SALT = { baseline: 0, canary: 0x9e3779b9 };
/** Shorter ones are not measured. */
const LONG = 50;
function createSessions() {
    const sample = (0,window_sample/* createSample */.P)(MOST_SESSIONS, () => ({
        arm: 'baseline',
        steps: []
    }));
    return {
        add(arm, session, ts, deltaS) {
            const known = sample.get((0,window_hash/* hash53 */.$l)(session, SALT[arm]));
            if (known === null || known.steps.length >= MOST_STEPS)
                return;
            known.arm = arm;
            known.steps.push({ ts, deltaS });
        },
        finish() {
            const sessions = [...sample.groups().values()];
            if (sessions.length === 0)
                return null;
            const long = sessions
                .filter(({ steps }) => steps.length >= LONG)
                .map(({ arm, steps }) => ({ arm, steps: steps.sort((a, b) => a.ts - b.ts).map(step => step.deltaS) }));
            return { long, sampled: sessions.length, share: sample.share() };
        }
    };
}

;// CONCATENATED MODULE: ./out/build/src/window/collect.js








/** A row further outside of the window than this has a clock that can't be trusted. */
const SKEW_MS = 5 * 60_000;
const MOST_OTHER_ARMS = 20;
function createCollector(query) {
    const from = query.from ?? Number.NEGATIVE_INFINITY;
    const to = query.to ?? Number.POSITIVE_INFINITY;
    const blocks = (0,window_blocks/* createBlocks */.J)(2);
    const users = (0,window_users/* createUsers */.by)();
    const arms = { baseline: createArm(window_users/* KIND */.Nd.baseline, blocks, users), canary: createArm(window_users/* KIND */.Nd.canary, blocks, users) };
    const segments = createSegments(query.segments);
    const mirror = createMirror();
    const sessions = createSessions();
    const seen = createSeen();
    const ratios = (0,ratio/* newRowRatios */.JL)();
    const otherArms = new Map();
    const rows = { counted: 0, duplicates: 0, late: 0, skewed: { before: 0, after: 0 }, outside: 0, otherCanary: 0 };
    let withoutKey = 0;
    /** Where the row is one of the canary users' earlier requests, its user's sums; counted outside all the same. */
    const addEarlier = (row, ts) => {
        if (ts < from - query.historyMs || row.arm !== 'baseline' || !row.user_key || seen.again(row.request_id, false))
            return;
        const user = users.cell(row.user_key, window_users/* KIND */.Nd.earlier);
        if (user === null)
            return;
        (0,ratio/* readRatios */.tY)(row, ratios);
        (0,ratio/* eachRatio */.ri)(ratios, (r, num, den) => (0,window_users/* addToUser */.Oj)(user, r, num, den));
    };
    const isOutside = (row, ts) => {
        if (ts >= from && ts < to)
            return false;
        if (ts < from - SKEW_MS)
            rows.skewed.before++;
        else if (ts >= to + SKEW_MS)
            rows.skewed.after++;
        else
            rows.outside++;
        if (ts < from && query.historyMs > 0)
            addEarlier(row, ts);
        return true;
    };
    const count = (row, ts, arm) => {
        rows.counted++;
        (0,ratio/* readRatios */.tY)(row, ratios);
        arms[arm].add(row, ts, ratios);
        segments.add(row, arm, ratios);
        if (!row.user_key)
            withoutKey++;
        const deltaS = row.session_id ? (0,ratio/* deltaSOf */.lV)(row) : null;
        if (deltaS !== null)
            sessions.add(arm, row.session_id, ts, deltaS);
    };
    return {
        add(row, ts, late) {
            if (isOutside(row, ts))
                return;
            if (seen.again(row.request_id, row.arm === 'canary' && row.mirrored === true)) {
                rows.duplicates++;
                return;
            }
            const { arm } = row;
            if (arm !== 'baseline' && arm !== 'canary') {
                if (otherArms.size < MOST_OTHER_ARMS || otherArms.has(arm))
                    otherArms.set(arm, (otherArms.get(arm) ?? 0) + 1);
                return;
            }
            mirror.add(row, ts, arm);
            if (arm === 'canary' && (row.mirrored === true) !== (query.canary === 'mirrored')) {
                rows.otherCanary++;
                return;
            }
            if (late)
                rows.late++;
            count(row, ts, arm);
        },
        finish({ problems, ...lines }) {
            const baseline = arms.baseline.finish();
            const canary = arms.canary.finish();
            const times = [baseline, canary].flatMap(arm => (arm.firstTs === null ? [] : [arm.firstTs, arm.lastTs]));
            const inTime = blocks.finish();
            const { segments: bySegment, leftOut } = segments.finish();
            return {
                kind: 'jsonl',
                from: query.from ?? (times.length > 0 ? Math.min(...times) : null),
                to: query.to ?? (times.length > 0 ? Math.max(...times) : null),
                arms: { baseline, canary },
                segments: bySegment,
                segmentsLeftOut: leftOut,
                blocks: inTime && { start: inTime.start, widthMs: inTime.widthMs, count: inTime.count },
                users: users.summary(withoutKey),
                mirror: mirror.finish(),
                sessions: sessions.finish(),
                rows: { ...lines, ...rows, otherArms: Object.fromEntries(otherArms) },
                problems
            };
        }
    };
}

// EXTERNAL MODULE: ./out/build/src/model/nearest.js
var nearest = __webpack_require__(55722);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./out/build/src/window/record.js

/** λ of one step as a log may spell it; both spellings mean the same. */
const LAMBDA_TEXTS = ['→', '←', '<>', '×', '->', '<-', 'x'];
const count = schemas/* int */.Whr().min(0).nullish();
const milliseconds = schemas/* number */.aig().min(0).nullish();
const share = schemas/* number */.aig().min(0).max(1).nullish();
const record_text = schemas/* string */.YjP().nullish();
const flag = schemas/* boolean */.zMY().nullish();
const lambda = schemas/* enum */.k5n(LAMBDA_TEXTS).nullish();
/** 1 − cos may leave [0, 1] on the way; what is read is clamped. */
const deltaS = schemas/* number */.aig().min(-1).max(2).nullish();
/**
 * One request of the log, one line (docs/runbook.md §9). Unknown fields are left alone; a field that is null, and a
 * text field that is empty, is as good as absent.
 */
const requestSchema = schemas/* looseObject */._H3({
    ts: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])
        .refine(value => readTime(value) !== null, 'expected a time such as 2026-11-20T09:30:00Z, or seconds since 1970')
        .describe('When the request came: RFC 3339 with an offset, or seconds or milliseconds since 1970.'),
    request_id: schemas/* string */.YjP().min(1).describe('Unique; a second row of the same id is left out and counted.'),
    arm: schemas/* string */.YjP().min(1).describe('baseline or canary; rows of any other arm are kept out and counted.'),
    status: schemas/* int */.Whr().min(0).max(599).describe('HTTP status; 0 is a transport failure.'),
    latency_ms: schemas/* number */.aig().min(0).describe('Wall time as the caller saw it.'),
    schema_version: schemas/* number */.aig().nullish(),
    session_id: record_text.describe('Requests of one conversation.'),
    user_key: record_text.describe('The sampling key, stable across sessions. Hash it before it is logged.'),
    phase: record_text.describe('Phase of the rollout.'),
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
    cost_usd: schemas/* number */.aig().min(0).nullish(),
    pins: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish().describe('What the arm runs with.'),
    req_hash: record_text.describe("Joins a mirrored request to production's."),
    mirrored: flag.describe('On a canary row: users did not see it. On a baseline row: it was copied to the canary.'),
    answer: record_text.describe('Kept only where delta_s_prod_shadow is absent.')
})
    .refine(row => (row.tool_failures ?? 0) <= (row.tool_calls ?? Number.POSITIVE_INFINITY), {
    path: ['tool_failures'],
    message: 'expected at most tool_calls'
});
const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);
const RFC3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;
/** Milliseconds since 1970, or null for what is no time of this century. Numbers below 1e11 are seconds. */
function readTime(value) {
    const ms = typeof value === 'number' ? (value < 1e11 ? value * 1000 : value) : fromText(value);
    return ms >= EARLIEST && ms < LATEST ? ms : null;
}
function fromText(value) {
    return fromPlainUtc(value) ?? fromAnyOffset(value);
}
/** `2026-11-20T09:30:00.123Z`, the form of nearly every log, read digit by digit; null for all that is less plain. */
function fromPlainUtc(value) {
    const { length } = value;
    if ((length !== 20 && length !== 24) || value.charCodeAt(length - 1) !== 90 || value.charCodeAt(10) !== 84)
        return null;
    const [month, day] = [twoDigits(value, 5), twoDigits(value, 8)];
    const [hour, minute, second] = [twoDigits(value, 11), twoDigits(value, 14), twoDigits(value, 17)];
    const fraction = length === 24 ? 10 * twoDigits(value, 20) + digit(value, 22) : 0;
    const year = 100 * twoDigits(value, 0) + twoDigits(value, 2);
    const plain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour <= 23 && minute <= 59 && second <= 59;
    const punctuated = value.charCodeAt(4) === 45 &&
        value.charCodeAt(7) === 45 &&
        value.charCodeAt(13) === 58 &&
        value.charCodeAt(16) === 58 &&
        (length === 20 || value.charCodeAt(19) === 46);
    return plain && punctuated ? Date.UTC(year, month - 1, day, hour, minute, second, fraction) || null : null;
}
function twoDigits(text, at) {
    return 10 * digit(text, at) + digit(text, at + 1);
}
function digit(text, at) {
    const code = text.charCodeAt(at) - 48;
    return code >= 0 && code <= 9 ? code : Number.NaN;
}
function fromAnyOffset(value) {
    return RFC3339.test(value) ? Date.parse(value.toUpperCase().replace(' ', 'T')) : Number.NaN;
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
        isInteger(row['status'], 599) &&
        isNumber(row['latency_ms'], 0, Number.MAX_VALUE) &&
        isMeasured(row) &&
        isCounted(row) &&
        isDescribed(row));
}
function isMeasured(row) {
    return (isDuration(row['retrieve_ms']) &&
        isDuration(row['rerank_ms']) &&
        isDuration(row['reason_ms']) &&
        isDeltaS(row['delta_s_question_retrieved']) &&
        isDeltaS(row['delta_s_retrieved_anchor']) &&
        isDeltaS(row['delta_s_prod_shadow']) &&
        (row['coverage'] == null || isNumber(row['coverage'], 0, 1)) &&
        isDuration(row['cost_usd']));
}
function isCounted(row) {
    const calls = row['tool_calls'];
    const failures = row['tool_failures'];
    return (isCount(calls) &&
        isCount(failures) &&
        isCount(row['tool_retries']) &&
        (calls == null || failures == null || failures <= calls) &&
        (row['schema_version'] == null || Number.isFinite(row['schema_version'])));
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
        isPins(row['pins']));
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}
function isNumber(value, low, high) {
    return typeof value === 'number' && value >= low && value <= high;
}
function isInteger(value, high) {
    return Number.isSafeInteger(value) && value >= 0 && value <= high;
}
function isDuration(value) {
    return value == null || isNumber(value, 0, Number.MAX_VALUE);
}
function isDeltaS(value) {
    return value == null || isNumber(value, -1, 2);
}
function isCount(value) {
    return value == null || isInteger(value, Number.MAX_SAFE_INTEGER);
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
    if (value == null)
        return true;
    if (typeof value !== 'object' || Array.isArray(value))
        return false;
    for (const key in value)
        if (typeof value[key] !== 'string')
            return false;
    return true;
}

;// CONCATENATED MODULE: ./out/build/src/window/explain.js



/** What is wrong with a line of the request log, at the first place that is. */
function explainLine(file, line, text) {
    const json = (0,model_json/* parseJson */.q)(text);
    if ('fault' in json) {
        const { message, column } = json.fault;
        return { file, line, column, message: `no JSON: ${message}; expected one JSON object`, severity: 'error' };
    }
    const { value } = json;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return {
            file,
            line,
            column: 1,
            message: `found ${kindOf(value)}, expected one JSON object a line`,
            severity: 'error'
        };
    }
    const issues = requestSchema.safeParse(value).error?.issues ?? [];
    const named = issues.map(issue => ({ field: String(issue.path[0] ?? ''), issue }));
    const message = named.map(({ field, issue }) => explainField(field, issue.message, value)).join('; ');
    const places = named.map(({ field }) => text.indexOf(`"${field}"`)).filter(place => place >= 0);
    return { file, line, column: places.length > 0 ? Math.min(...places) + 1 : 1, message, severity: 'error' };
}
function explainField(field, expectation, row) {
    if (field in row)
        return `${field}: found ${show(row[field])}; ${expectation}`;
    const unknown = Object.keys(row).filter(key => !(key in requestSchema.shape));
    const meant = (0,nearest/* nearest */.p)(field, unknown);
    return `${field} is missing${meant === null ? '' : `; there is "${meant}"`}`;
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
function show(value) {
    return shorten(JSON.stringify(value));
}
function shorten(text) {
    return text.length <= 120 ? text : `${text.slice(0, 117)}...`;
}

;// CONCATENATED MODULE: ./out/build/src/window/lines.js
const LINE_FEED = 10;
/** Longer texts are made outside of the young heap, at several times the cost. */
const PIECE = 2 ** 16;
function createLineCutter(maxBytes, events) {
    let held = [];
    let heldBytes = 0;
    const hold = (part) => {
        heldBytes += part.length;
        if (heldBytes > maxBytes)
            held = [];
        else if (part.length > 0)
            held.push(part);
    };
    const release = (event) => {
        if (heldBytes > maxBytes)
            events.tooLong();
        else
            events[event](Buffer.concat(held));
        held = [];
        heldBytes = 0;
    };
    /** `piece` is at most `maxBytes` long, so only a line that began before it can be too long. */
    const cut = (piece) => {
        const first = heldBytes > 0 ? piece.indexOf(LINE_FEED) + 1 : 0;
        const last = piece.lastIndexOf(LINE_FEED) + 1;
        if (first > 0) {
            hold(piece.subarray(0, first));
            release('lines');
        }
        if (last > first)
            events.lines(piece.subarray(first, last));
        hold(piece.subarray(last));
    };
    return {
        push(chunk) {
            const step = Math.min(PIECE, maxBytes);
            for (let start = 0; start < chunk.length; start += step)
                cut(chunk.subarray(start, start + step));
        },
        finish() {
            if (heldBytes > 0)
                release('unended');
        }
    };
}

;// CONCATENATED MODULE: ./out/build/src/window/scan.js


const FIELDS = Object.keys(requestSchema.shape);
const AT = Object.fromEntries(FIELDS.map((field, i) => [field, i]));
const SKIPPED = -1;
/** More digits than a number holds exactly are left to the language. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);
const [QUOTE, BACKSLASH, COMMA, COLON, OPEN, CLOSE] = [34, 92, 44, 58, 123, 125];
const [SPACE, scan_LINE_FEED, RETURN, PLUS, MINUS, POINT, ZERO] = [32, 10, 13, 43, 45, 46, 48];
/** What a value is that can't be read here. */
const NOT_PLAIN = Symbol('not plain');
/** `extra`: fields beside those of the log that a row must carry. */
function createScanner(extra = []) {
    const more = extra.filter(field => !FIELDS.includes(field));
    const places = new Map([...FIELDS, ...more].map((field, i) => [field, i]));
    const values = new Array(places.size).fill(undefined);
    const members = [];
    const pins = createPinsReader();
    let bytes = Buffer.alloc(0);
    let text = '';
    let at = 0;
    const scan = () => {
        values.fill(undefined);
        if (bytes[at] !== OPEN)
            return false;
        at++;
        for (let i = 0;; i++) {
            skipSpaces();
            const member = members[i];
            const place = member !== undefined && isAt(member.key) ? member.place : findMember(i);
            if (place === null)
                return false;
            at += members[i].key.length;
            skipSpaces();
            if (bytes[at++] !== COLON)
                return false;
            skipSpaces();
            const value = readValue(place);
            if (value === NOT_PLAIN)
                return false;
            if (place !== SKIPPED)
                values[place] = value;
            skipSpaces();
            const after = bytes[at++];
            if (after === CLOSE)
                break;
            if (after !== COMMA)
                return false;
        }
        while (bytes[at] === SPACE || bytes[at] === RETURN)
            at++;
        return at === bytes.length || bytes[at] === scan_LINE_FEED;
    };
    const skipSpaces = () => {
        while (bytes[at] === SPACE)
            at++;
    };
    const isAt = (key) => {
        for (let i = 0; i < key.length; i++)
            if (bytes[at + i] !== key[i])
                return false;
        return true;
    };
    /** Another key than the row before had here; null where it is none. */
    const findMember = (i) => {
        if (bytes[at] !== QUOTE)
            return null;
        const end = endOfString(at + 1);
        if (end < 0)
            return null;
        const place = places.get(bytes.toString('utf8', at + 1, end)) ?? SKIPPED;
        members[i] = { key: Uint8Array.from(bytes.subarray(at, end + 1)), place };
        return place;
    };
    const endOfString = (from) => {
        for (let i = from; i < bytes.length; i++) {
            const byte = bytes[i];
            if (byte === QUOTE)
                return i;
            if (byte === BACKSLASH || byte < SPACE)
                return -1;
        }
        return -1;
    };
    const readValue = (place) => {
        const first = bytes[at];
        if (first === QUOTE)
            return readText(place);
        if (first === MINUS || (first >= ZERO && first <= ZERO + 9))
            return readNumber();
        if (first === OPEN && place === AT.pins) {
            const read = pins.read(bytes, at);
            if (read === null)
                return NOT_PLAIN;
            at += read.length;
            return read.pins;
        }
        return readWord(first);
    };
    const readText = (place) => {
        const start = at + 1;
        let high = 0;
        let i = start;
        for (; i < bytes.length; i++) {
            const byte = bytes[i];
            if (byte === QUOTE)
                break;
            if (byte === BACKSLASH || byte < SPACE)
                return NOT_PLAIN;
            high |= byte;
        }
        if (i === bytes.length || place === AT.answer)
            return NOT_PLAIN;
        at = i + 1;
        if (place === SKIPPED)
            return undefined;
        // A part of the text keeps the whole of it in memory, so what may be kept for long is made anew.
        return high < 128 && place < FIELDS.length ? text.slice(start, i) : bytes.toString('utf8', start, i);
    };
    const readNumber = () => {
        const start = at;
        const negative = bytes[at] === MINUS;
        if (negative)
            at++;
        const whole = at;
        let digits = readDigits(0);
        const wholeDigits = at - whole;
        if (wholeDigits === 0 || (wholeDigits > 1 && bytes[whole] === ZERO))
            return NOT_PLAIN;
        let fraction = 0;
        if (bytes[at] === POINT) {
            const point = at++;
            digits = readDigits(digits);
            fraction = at - point - 1;
            if (fraction === 0)
                return NOT_PLAIN;
        }
        if (bytes[at] === 69 || bytes[at] === 101)
            return readExponent(start);
        if (wholeDigits + fraction > EXACT_DIGITS)
            return Number(text.slice(start, at));
        // Both are exact, so their quotient is the nearest number (Clinger 1990).
        const value = fraction === 0 ? digits : digits / POWERS[fraction];
        return negative ? -value : value;
    };
    const readExponent = (start) => {
        at++;
        if (bytes[at] === PLUS || bytes[at] === MINUS)
            at++;
        const exponent = at;
        readDigits(0);
        return at > exponent ? Number(text.slice(start, at)) : NOT_PLAIN;
    };
    const readDigits = (before) => {
        let digits = before;
        for (;; at++) {
            const digit = bytes[at] - ZERO;
            if (!(digit >= 0 && digit <= 9))
                return digits;
            digits = 10 * digits + digit;
        }
    };
    const readWord = (first) => {
        const [word, value] = first === 116 ? TRUE : first === 102 ? FALSE : NULL;
        if (!isAt(word))
            return NOT_PLAIN;
        at += word.length;
        return value;
    };
    return {
        scan(block, decoded, start) {
            bytes = block;
            text = decoded;
            at = start;
            return scan() ? at : -1;
        },
        row() {
            const row = rowOf(values);
            for (let i = 0; i < more.length; i++)
                row[more[i]] = values[FIELDS.length + i];
            return row;
        }
    };
}
const word = (text, value) => [Uint8Array.from(Buffer.from(text)), value];
const [TRUE, FALSE, NULL] = [word('true', true), word('false', false), word('null', null)];
/** Every row has the same shape, which makes its fields cheap to read. */
function rowOf(v) {
    return {
        ts: v[AT.ts],
        request_id: v[AT.request_id],
        arm: v[AT.arm],
        status: v[AT.status],
        latency_ms: v[AT.latency_ms],
        schema_version: v[AT.schema_version],
        session_id: v[AT.session_id],
        user_key: v[AT.user_key],
        phase: v[AT.phase],
        retrieve_ms: v[AT.retrieve_ms],
        rerank_ms: v[AT.rerank_ms],
        reason_ms: v[AT.reason_ms],
        delta_s_question_retrieved: v[AT.delta_s_question_retrieved],
        delta_s_retrieved_anchor: v[AT.delta_s_retrieved_anchor],
        delta_s_prod_shadow: v[AT.delta_s_prod_shadow],
        lambda_retrieve: v[AT.lambda_retrieve],
        lambda_reason: v[AT.lambda_reason],
        coverage: v[AT.coverage],
        tool_calls: v[AT.tool_calls],
        tool_failures: v[AT.tool_failures],
        tool_retries: v[AT.tool_retries],
        tool_loop: v[AT.tool_loop],
        solved: v[AT.solved],
        cost_usd: v[AT.cost_usd],
        pins: v[AT.pins],
        req_hash: v[AT.req_hash],
        mirrored: v[AT.mirrored],
        answer: v[AT.answer]
    };
}
/** Pins come in few variants, so their bytes are compared with those seen before. */
function createPinsReader() {
    const known = [];
    const MOST = 4;
    const learn = (bytes, at) => {
        const end = bytes.indexOf(CLOSE, at) + 1;
        // A line ends at its line feed, which JSON.parse would take for a space.
        if (known.length >= MOST || end === 0 || bytes.subarray(at, end).includes(scan_LINE_FEED))
            return null;
        const pins = (0,model_json/* jsonOf */.o)(bytes.toString('utf8', at, end));
        if (pins === undefined)
            return null;
        const made = { bytes: Uint8Array.from(bytes.subarray(at, end)), pins };
        known.push(made);
        return made;
    };
    return {
        read(bytes, at) {
            for (const each of known) {
                let i = 0;
                while (i < each.bytes.length && bytes[at + i] === each.bytes[i])
                    i++;
                if (i === each.bytes.length)
                    return { pins: each.pins, length: i };
            }
            const made = learn(bytes, at);
            return made && { pins: made.pins, length: made.bytes.length };
        }
    };
}

;// CONCATENATED MODULE: ./out/build/src/window/jsonl.js



// Not on demand: the bundle loses the names of a module that is a function.









const MAX_LINE = 2 ** 20;
const CHUNK = 2 ** 18;
const MOST_PROBLEMS = 20;
/** Request logs as JSON lines, in any number of files, in any order: one pass in constant memory. */
function jsonlSource(options) {
    return {
        async read(query, signal) {
            const reader = createReader(query);
            for (const input of await findInputs(options)) {
                const stream = input.url ? await options.openUrl(input.path, signal) : fileStream(input);
                await readInto(reader, input.shown, stream, signal);
            }
            return reader.finish();
        }
    };
}
async function findInputs({ paths, cwd }) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const inputs = [];
    for (const path of paths) {
        if (/^https?:\/\//i.test(path)) {
            inputs.push({ path, shown: path.replace(/[?#].*$/, ''), url: true });
            continue;
        }
        const files = await glob(path.replaceAll('\\', '/'), {
            cwd,
            absolute: true,
            onlyFiles: true,
            expandDirectories: false
        });
        if (files.length === 0)
            throw new errors/* UnmeasurableError */.XW('not_measured', `no file matches "${path}"; check window.source.path`);
        inputs.push(...files.sort().map(file => ({ path: file, shown: (0,external_node_path_.relative)(cwd, file) || file, url: false })));
    }
    return inputs.filter((input, i) => inputs.findIndex(other => other.path === input.path) === i);
}
/** Opened as it is first read. A pipe or a device, which a link may lead to, would never end. */
async function* fileStream({ path, shown }) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        if (!(await file.stat()).isFile())
            throw new errors/* UnmeasurableError */.XW('not_measured', `${shown} is no regular file; expected a request log`);
        yield* file.createReadStream({ autoClose: false, highWaterMark: CHUNK });
    }
    finally {
        await file.close();
    }
}
async function readInto(reader, file, stream, signal) {
    const lines = reader.open(file);
    try {
        for await (const chunk of await inflated(stream)) {
            signal?.throwIfAborted();
            lines.push(chunk);
        }
    }
    catch (error) {
        if (error instanceof errors/* UnmeasurableError */.XW || signal?.aborted)
            throw error;
        const { code, message, name } = error;
        const reason = name === 'HttpError' ? 'service_unreachable' : 'not_measured';
        const what = code?.startsWith('Z_') ? 'the gzip stream is damaged or not complete' : message;
        throw new errors/* UnmeasurableError */.XW(reason, `${file} could not be read: ${what}`, { cause: error });
    }
    lines.finish();
}
/** The stream itself, or what it holds where its first bytes are gzip's. */
async function inflated(stream) {
    const iterator = stream[Symbol.asyncIterator]();
    const first = await iterator.next();
    const all = (async function* () {
        try {
            for (let next = first; !next.done; next = await iterator.next())
                yield next.value;
        }
        finally {
            await iterator.return?.(); // closes the file or the connection where reading ends early
        }
    })();
    const isGzip = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
    return isGzip ? gunzip(all) : all;
}
async function* gunzip(stream) {
    const out = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK });
    // An error destroys `out`, so reading it throws the same error.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(stream), out, () => undefined);
    yield* out;
}
function createReader(query) {
    const collector = createCollector(query);
    const scanner = createScanner(query.segments);
    const counts = { read: 0, broken: 0, torn: 0 };
    const problems = [];
    const open = (file) => {
        let newest = Number.NEGATIVE_INFINITY;
        let line = 0;
        const take = (row) => {
            const ts = timeOfRow(row);
            if (ts === null)
                return false;
            collector.add(row, ts, ts < newest - SKEW_MS);
            if (ts > newest)
                newest = ts;
            return true;
        };
        const broken = (problem) => {
            counts.broken++;
            if (problems.length < MOST_PROBLEMS)
                problems.push(problem());
        };
        /** A line that is not plain, or not sound. */
        const takeText = (text, isTorn) => {
            if (text.trim() === '')
                return;
            counts.read++;
            const row = (0,model_json/* jsonOf */.o)(text);
            if (row === undefined && isTorn)
                counts.torn++;
            else if (!take(row))
                broken(() => explainLine(file, line, text));
        };
        const textOf = (bytes) => {
            const text = bytes.toString('utf8');
            return line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
        };
        return createLineCutter(MAX_LINE, {
            lines(bytes) {
                const text = bytes.toString('latin1');
                for (let start = 0; start < bytes.length;) {
                    line++;
                    let end = scanner.scan(bytes, text, start);
                    if (end >= 0 && take(scanner.row()))
                        counts.read++;
                    else {
                        end = bytes.indexOf(LINE_FEED, start);
                        takeText(textOf(bytes.subarray(start, end)), false);
                    }
                    start = end + 1;
                }
            },
            unended(bytes) {
                line++;
                takeText(textOf(bytes), true);
            },
            tooLong() {
                line++;
                counts.read++;
                const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`;
                broken(() => ({ file, line, column: 1, message, severity: 'error' }));
            }
        });
    };
    return { open, finish: () => collector.finish({ ...counts, problems }) };
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
