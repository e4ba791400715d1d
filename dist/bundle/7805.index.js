export const id = 7805;
export const ids = [7805];
export const modules = {

/***/ 47805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hn: () => (/* binding */ MOST_OTHER_ARMS),
  eK: () => (/* binding */ SKEW_MS),
  _g: () => (/* binding */ addOtherArm),
  YD: () => (/* binding */ createCollector),
  KM: () => (/* binding */ mixFields)
});

// EXTERNAL MODULE: ./out/build/src/model/record-fields.js
var record_fields = __webpack_require__(65717);
// EXTERNAL MODULE: ./out/build/src/window/cell.js
var window_cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/flat-row.js
var flat_row = __webpack_require__(28737);
// EXTERNAL MODULE: ./out/build/src/window/indicator.js
var indicator = __webpack_require__(40382);
// EXTERNAL MODULE: ./out/build/src/window/memory.js
var window_memory = __webpack_require__(26284);
;// CONCATENATED MODULE: ./out/build/src/window/pins.js

/** Past this many different pins the rows of the rest count as one entry without keys. */
const MOST = 20;
function createPinsSeen(memory = (0,window_memory/* newMemory */.A)()) {
    const own = memory.of('pins', () => ({
        shown: [],
        rest: { pins: {}, rows: 0 },
        missing: 0
    }));
    const { shown, rest } = own;
    return {
        add(pins, times = 1) {
            if (pins === null) {
                own.missing += times;
                return;
            }
            const known = shown.find(each => each.pins === pins || same(each.pins, pins));
            if (known)
                known.rows += times;
            else if (shown.length < MOST)
                shown.push({ pins, rows: times });
            else
                rest.rows += times;
        },
        summary() {
            if (shown.length === 0)
                return null;
            const all = rest.rows > 0 ? [...shown, rest] : shown;
            return { shown: all.map(each => ({ ...each })).sort((a, b) => b.rows - a.rows), missing: own.missing };
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
// EXTERNAL MODULE: ./out/build/src/window/user-cells.js
var user_cells = __webpack_require__(58308);
;// CONCATENATED MODULE: ./out/build/src/window/arm.js






/** Once the points are fixed a row says by itself which of them its value lies at or below. */
function compare({ of, ratios, indicator }, { num }) {
    const points = indicator.points();
    if (points === null || Number.isNaN(num[of]))
        return;
    for (let i = 0; i < ratios.length; i++)
        num[ratios[i]] = num[of] <= points[i] ? 1 : 0;
}
function createArm(kind, blocks, users, memory) {
    const { cells } = users;
    const own = memory.of('arm', () => ({
        cell: (0,window_cell/* newCell */.No)(),
        firstTs: Number.POSITIVE_INFINITY,
        lastTs: Number.NEGATIVE_INFINITY,
        toolLoops: 0,
        toolLoopRequest: null
    }));
    const { cell } = own;
    const pins = createPinsSeen(memory);
    const quantiles = (of, ratios, name) => {
        const count = (which, atMost, { ts, user, hash }, times) => {
            const r = ratios[which];
            (0,window_cell/* countUnit */.M0)(cell.columns, r, atMost, times);
            blocks.add(blocks.at(kind, ts), r, times * atMost, times);
            if (user !== user_cells/* NONE */.x3 && cells.hash(user) === hash)
                cells.add(user, r, atMost, times);
        };
        return { of, ratios, indicator: (0,indicator/* createIndicator */.S)([0.5, 0.95], count, memory.part(name)) };
    };
    const latency = quantiles(ratio/* RATIO */.iU.latency_mean, [ratio/* RATIO */.iU.latency_p50, ratio/* RATIO */.iU.latency_p95], 'latency');
    const deltaS = quantiles(ratio/* RATIO */.iU.delta_s_mean, [ratio/* RATIO */.iU.delta_s_p50, ratio/* RATIO */.iU.delta_s_p95], 'ΔS');
    /** Counts a request in its block and, where one is known, with its user, whose cell this gives. */
    const count = ({ ts, user: key, userKey }, ratios) => {
        cell.requests++;
        if (ts < own.firstTs)
            own.firstTs = ts;
        if (ts > own.lastTs)
            own.lastTs = ts;
        (0,window_cell/* addRow */.uY)(cell.columns, ratios, ratio/* RATIO_COUNT */.CA);
        blocks.addRow(blocks.at(kind, ts), ratios);
        const user = key === flat_row/* NO_KEY */.SH ? user_cells/* NONE */.x3 : users.place(key, kind, userKey);
        if (user !== user_cells/* NONE */.x3) {
            cells.request(user, ts);
            cells.addRow(user, ratios);
        }
        return user;
    };
    const hold = ({ of, indicator }, { num }, ts, user) => {
        if (indicator.points() !== null || Number.isNaN(num[of]))
            return;
        indicator.hold(num[of], { ts, user, hash: user === user_cells/* NONE */.x3 ? user_cells/* NONE */.x3 : cells.hash(user) });
    };
    return {
        add(row, ratios) {
            if (row.numbers[flat_row/* FIELD */.b_.tool_loop] === 1) {
                own.toolLoops++;
                own.toolLoopRequest ??= row.requestId();
            }
            pins.add(row.pins);
            (0,window_cell/* addMain */.rt)(cell, ratios);
            (0,window_cell/* addParts */.Uo)(cell, row);
            compare(latency, ratios);
            compare(deltaS, ratios);
            const user = count(row, ratios);
            hold(latency, ratios, row.ts, user);
            hold(deltaS, ratios, row.ts, user);
        },
        addStatus: count,
        addBlock(at, { requests, firstTs, lastTs, sums }) {
            cell.requests += requests;
            own.firstTs = Math.min(own.firstTs, firstTs);
            own.lastTs = Math.max(own.lastTs, lastTs);
            const block = blocks.at(kind, at);
            blocks.addRequests(block, requests);
            for (const [r, sum] of sums) {
                (0,window_cell/* addSums */.MT)(cell.columns, r, sum);
                blocks.add(block, r, sum.num, sum.den);
            }
        },
        addToolLoops(count, requestId) {
            own.toolLoops += count;
            own.toolLoopRequest ??= requestId;
        },
        fix(of, points) {
            const { indicator } = of === 'latency' ? latency : deltaS;
            indicator.fix(points);
        },
        pins,
        histograms: cell.histograms,
        finish() {
            const points = pointsOf(latency.indicator.settle(), deltaS.indicator.settle());
            const ofUsers = users.sums(kind);
            const inTime = blocks.finish();
            const summary = {
                requests: cell.requests,
                ratios: (0,window_cell/* byRatio */.RB)(r => ({
                    ...(0,window_cell/* sumsOf */.yg)(cell.columns, r),
                    at: points.get(r) ?? null,
                    users: ofUsers(r),
                    blocks: inTime?.sums(kind, r) ?? null
                })),
                distributions: (0,window_cell/* distributionsOf */.Xx)(cell),
                firstTs: cell.requests > 0 ? own.firstTs : null,
                lastTs: cell.requests > 0 ? own.lastTs : null,
                arrivals: inTime?.requests(kind) ?? null,
                toolLoops: own.toolLoops,
                toolLoopRequest: own.toolLoopRequest,
                pins: pins.summary()
            };
            latency.indicator.resume();
            deltaS.indicator.resume();
            return summary;
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
// EXTERNAL MODULE: ./out/build/src/window/grid.js
var grid = __webpack_require__(13539);
// EXTERNAL MODULE: ./out/build/src/window/hash.js
var hash = __webpack_require__(85203);
// EXTERNAL MODULE: ./out/build/src/window/distribution.js
var window_distribution = __webpack_require__(90441);
// EXTERNAL MODULE: ./out/build/src/window/histogram.js
var histogram = __webpack_require__(2313);
;// CONCATENATED MODULE: ./out/build/src/window/lateness.js



const PER_HUNDRED = 0.99;
function countLateness(memory = (0,window_memory/* newMemory */.A)()) {
    const { streams, arms } = memory.of('lateness', () => ({
        streams: [],
        arms: { baseline: newArm(), canary: newArm() }
    }));
    return {
        add(arm, ts, at) {
            streams[at] ??= newStream(ts);
            const { first, baseline, canary } = streams[at];
            const isCanary = arm === 'canary';
            const all = isCanary ? arms.canary : arms.baseline;
            const own = isCanary ? canary : baseline;
            const other = isCanary ? baseline : canary;
            const late = Math.max(0, own.newest - ts, other.newest - ts);
            (0,histogram/* addValue */.dM)(all.behind, late);
            all.most = Math.max(all.most, late);
            const behindOther = other.newest - ts;
            if (behindOther > 0) {
                // The other's rows of that time: of the run before this row, by how much of it the row stands behind.
                const run = Math.max(behindOther, other.newest - Math.max(own.newest, first));
                all.rows = Math.max(all.rows, (own.since * behindOther) / run);
            }
            own.newest = Math.max(own.newest, ts);
            own.since = 0;
            other.since++;
        },
        finish: () => ({ baseline: latenessOf(arms.baseline), canary: latenessOf(arms.canary) })
    };
}
function newArm() {
    return { behind: (0,histogram/* newBins */.t9)('relative'), most: 0, rows: 0 };
}
function newStream(first) {
    const none = () => ({ newest: Number.NEGATIVE_INFINITY, since: 0 });
    return { first, baseline: none(), canary: none() };
}
function latenessOf({ behind, most, rows }) {
    const distribution = (0,histogram/* distributionOf */.AO)(behind);
    const { n } = distribution;
    return { usual: n === 0 ? 0 : (0,window_distribution/* orderStatistic */.v)(distribution, Math.ceil(PER_HUNDRED * n)).high, most, rows };
}

// EXTERNAL MODULE: ./out/build/src/window/left-out.js
var left_out = __webpack_require__(58875);
// EXTERNAL MODULE: ./out/build/src/window/mirror.js
var mirror = __webpack_require__(47708);
// EXTERNAL MODULE: ./out/build/src/window/mix.js
var mix = __webpack_require__(64261);
// EXTERNAL MODULE: ./out/build/src/window/points.js
var points = __webpack_require__(67264);
;// CONCATENATED MODULE: ./out/build/src/window/seen.js

const SLOTS = 2 ** 23;
const FULL = 5_000_000;
/** The first table is smaller by this, as most windows are: what fits nearer to the processor is found sooner. */
const FIRST = 4;
/** Moves kinds away from each other. */
const KIND = 0x9e3779b9;
/**
 * Tables of 32 MiB, the first of 8, filled in turn; the last two are kept. A repeat is found for certain among the last
 * 5,000,000 ids and at most among the last 10,000,000; one further back is taken for new. Each id is 32 bits at a place
 * given by another 32, so a new id is taken for a repeat with a chance below 3e-9: in a window of 10,000,000 rows, 1 in 40
 * that one row is lost.
 */
function createSeen(slots = SLOTS, full = FULL, memory = (0,window_memory/* newMemory */.A)()) {
    const own = memory.of('seen', () => ({
        current: new Uint32Array(slots / FIRST),
        room: full / FIRST,
        previous: null,
        held: 0
    }));
    return {
        again(id, kind) {
            const place = (id.high ^ Math.imul(KIND, kind)) >>> 0;
            const mark = id.low || 1;
            if (own.previous !== null && find(own.previous, place, mark) < 0)
                return true;
            const free = find(own.current, place, mark);
            if (free < 0)
                return true;
            own.current[free] = mark;
            if (++own.held >= own.room) {
                const next = own.previous?.length === slots ? own.previous.fill(0) : new Uint32Array(slots);
                Object.assign(own, { previous: own.current, current: next, room: full, held: 0 });
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

;// CONCATENATED MODULE: ./out/build/src/window/repeats.js


const KINDS = { baseline: 0, canary: 1, copy: 2, other: 3 };
/** Rows that failed are apart from the others of their kind. */
const FAILED = 4;
function createRepeats(memory = (0,window_memory/* newMemory */.A)()) {
    const seen = createSeen(undefined, undefined, memory);
    return {
        isRepeat({ id, arm, isCopy, isFailure }) {
            if (id === null)
                return false;
            const kind = kindOf(arm, isCopy);
            if (!isFailure)
                return seen.again(id, kind);
            if (seen.again(id, kind + FAILED))
                return true;
            // Its reply, by a retry, is a repeat.
            seen.again(id, kind);
            return false;
        }
    };
}
function kindOf(arm, isCopy) {
    if (arm === 'canary')
        return isCopy ? KINDS.copy : KINDS.canary;
    return arm === 'baseline' ? KINDS.baseline : KINDS.other;
}

// EXTERNAL MODULE: ./out/build/src/window/segments.js
var segments = __webpack_require__(87573);
// EXTERNAL MODULE: ./out/build/src/window/sessions.js
var sessions = __webpack_require__(60050);
// EXTERNAL MODULE: ./out/build/src/window/strata.js
var strata = __webpack_require__(68686);
// EXTERNAL MODULE: ./out/build/src/window/users.js + 1 modules
var window_users = __webpack_require__(29463);
// EXTERNAL MODULE: ./out/build/src/window/series.js
var series = __webpack_require__(23298);
;// CONCATENATED MODULE: ./out/build/src/window/visits.js


/** A silence is counted from the next minute on, and from the next half hour: a long one has few places to begin then. */
const STEPS_MS = [series/* MINUTE_MS */.kg, 30 * series/* MINUTE_MS */.kg];
/** Rotated files overlap by what is still under way. */
const OVERLAP_MS = series/* MINUTE_MS */.kg;
/** Of the canary's rows, the least that must stand in streams which go on. */
const NEARLY_ALL = 0.9;
function createVisits(memory = (0,window_memory/* newMemory */.A)()) {
    const own = memory.of('visits', () => ({ streams: [], ofCanary: 0 }));
    const { streams } = own;
    return {
        add(arm, ts, at) {
            streams[at] ??= visits_newStream(ts);
            const stream = streams[at];
            if (arm === 'canary') {
                own.ofCanary++;
                if (stream.newest > Number.NEGATIVE_INFINITY)
                    stream.beside++;
                stream.rowsSince = 0;
            }
            else {
                stream.newest = Math.max(stream.newest, ts);
                stream.rowsSince++;
            }
        },
        addStream(at, { canary, ...stream }) {
            own.ofCanary += canary;
            streams[at] = stream;
        },
        finish(users, from, last) {
            const all = Object.values(streams);
            const begins = STEPS_MS.map(step => {
                const steps = last === null ? 0 : Math.floor((last - from) / step) + 1;
                return { at: from + steps * step, steps };
            });
            const alone = users.aloneSince(begins.map(({ at }) => at));
            const since = all.filter(({ newest }) => newest > (last ?? from));
            return {
                silences: begins.map(({ at, steps }, i) => ({ from: at, place: Math.max(1, steps), users: alone[i] })),
                rowsSince: since.reduce((rows, stream) => rows + stream.rowsSince, 0),
                together: last !== null && goOn(all, last) >= NEARLY_ALL * own.ofCanary
            };
        }
    };
}
function visits_newStream(first) {
    return { first, newest: Number.NEGATIVE_INFINITY, beside: 0, rowsSince: 0 };
}
/** Rows that the canary wrote beside the baseline into streams in which the baseline's rows go on since. */
function goOn(streams, last) {
    const newest = Math.max(...streams.map(stream => stream.newest));
    const until = last + (newest - last) / 2;
    return streams.reduce((rows, stream) => rows + (livesOn(stream, streams, until) ? stream.beside : 0), 0);
}
/** Whether the stream itself goes on, or one file for each that ended then: a log that was rotated. */
function livesOn(stream, streams, until) {
    if (stream.newest >= until)
        return true;
    const then = stream.newest - OVERLAP_MS;
    const ended = streams.filter(({ newest }) => newest < until && newest >= then);
    const begun = streams.filter(({ newest, first }) => newest >= until && first >= then);
    return begun.length >= ended.length;
}

;// CONCATENATED MODULE: ./out/build/src/window/collect.js




















/** A row further outside of the window than this has a clock that can't be trusted. */
const SKEW_MS = 5 * 60_000;
const MOST_OTHER_ARMS = 20;
function createParts(query, memory) {
    const blocks = (0,window_blocks/* createBlocks */.J)(2, memory);
    const users = (0,window_users/* createUsers */.by)(undefined, memory.part('users'));
    const fields = mixFields(query);
    return {
        blocks,
        users,
        arms: {
            baseline: createArm(window_users/* KIND */.Nd.baseline, blocks, users, memory.part('baseline')),
            canary: createArm(window_users/* KIND */.Nd.canary, blocks, users, memory.part('canary'))
        },
        grid: (0,grid/* createGrid */.Dv)(query.points ?? null, memory),
        first: (0,points/* createFirstRows */.Il)(memory),
        segments: (0,segments/* createSegments */.X)(query.segments, fields, memory),
        mixes: (0,mix/* createMixes */.L)(fields, memory),
        strata: (0,strata/* createStrata */.o)(query.segments, fields, memory),
        mirror: (0,mirror/* createMirror */.cY)(memory),
        sessions: (0,sessions/* createSessions */.Ci)(memory),
        visits: createVisits(memory),
        tally: memory.of('rows', newTally)
    };
}
/** Rows by what became of them. */
function newTally() {
    return {
        otherArms: new Map(),
        rows: { counted: 0, duplicates: 0, late: 0, otherCanary: 0 },
        before: { near: 0, skewed: 0 },
        after: { near: 0, skewed: 0 },
        withoutKey: 0
    };
}
function addOtherArm({ otherArms }, arm, count = 1) {
    if (otherArms.size < MOST_OTHER_ARMS || otherArms.has(arm))
        otherArms.set(arm, (otherArms.get(arm) ?? 0) + count);
}
function createCollector(query, memory = (0,window_memory/* newMemory */.A)()) {
    const from = query.from ?? Number.NEGATIVE_INFINITY;
    let to = query.to ?? Number.POSITIVE_INFINITY;
    const parts = createParts(query, memory);
    const { blocks, grid, first, users, arms, segments, mixes, strata, mirror, sessions, visits, tally } = parts;
    const { rows, before } = tally;
    const repeats = createRepeats(memory);
    const lateness = countLateness(memory);
    const ratios = (0,ratio/* newRowRatios */.JL)();
    const isRepeat = ({ id, arm, numbers }) => repeats.isRepeat({
        id,
        arm,
        isCopy: numbers[flat_row/* FIELD */.b_.mirrored] === 1,
        isFailure: !(0,ratio/* isReply */.nK)(numbers[flat_row/* FIELD */.b_.status]) || numbers[flat_row/* FIELD */.b_.tool_loop] === 1
    });
    /** Where the row is one of the canary users' earlier requests, its user's sums; counted outside all the same. */
    const addEarlier = (row) => {
        const { ts, arm, user: key } = row;
        if (ts < from - query.historyMs || arm !== 'baseline' || key === flat_row/* NO_KEY */.SH || isRepeat(row))
            return;
        const user = users.place(key, window_users/* KIND */.Nd.earlier, row.userKey);
        if (user === user_cells/* NONE */.x3)
            return;
        (0,ratio/* readRatios */.tY)(row, ratios, query.notErrors);
        users.cells.addRow(user, ratios);
    };
    const isOutside = (row) => {
        const { ts } = row;
        if (ts >= from && ts < to)
            return false;
        const side = ts < from ? before : tally.after;
        if (ts < from - SKEW_MS || ts >= to + SKEW_MS)
            side.skewed++;
        else
            side.near++;
        if (ts < from && query.historyMs > 0)
            addEarlier(row);
        return true;
    };
    const count = (row, arm) => {
        rows.counted++;
        (0,ratio/* readRatios */.tY)(row, ratios, query.notErrors);
        if (arm === 'canary')
            arms.canary.add(row, ratios);
        else
            arms.baseline.add(row, ratios);
        grid.add(row, arm, ratios);
        if (arm === 'baseline')
            first.add(row);
        segments.add(row, arm, ratios);
        mixes.add(row, arm);
        strata.add(row, arm, ratios);
        if (row.user === flat_row/* NO_KEY */.SH)
            tally.withoutKey++;
        const deltaS = ratios.num[ratio/* RATIO */.iU.delta_s_mean];
        if (row.session !== flat_row/* NO_KEY */.SH && !Number.isNaN(deltaS))
            sessions.add(arm, row.session, row.ts, deltaS);
    };
    return {
        parts,
        add(row, late, stream = 0) {
            if (isOutside(row))
                return;
            const { arm, ts } = row;
            const isMirrored = row.numbers[flat_row/* FIELD */.b_.mirrored] === 1;
            if (isRepeat(row)) {
                rows.duplicates++;
                return;
            }
            if (arm !== 'baseline' && arm !== 'canary') {
                addOtherArm(tally, arm);
                return;
            }
            mirror.add(row, arm);
            if (arm === 'canary' && isMirrored !== (query.canary === 'mirrored')) {
                rows.otherCanary++;
                return;
            }
            if (late)
                rows.late++;
            count(row, arm);
            visits.add(arm, ts, stream);
            lateness.add(arm, ts, stream);
        },
        addStatus(arm, status, ts, { requestId, userKey }) {
            const id = requestId === null ? null : (0,flat_row/* idOf */.TH)(requestId);
            if (repeats.isRepeat({ id, arm, isCopy: false, isFailure: !(0,ratio/* isReply */.nK)(status) }))
                rows.duplicates++;
            else {
                (0,ratio/* readStatusAlone */.YA)(status, ratios, query.notErrors);
                const user = userKey ? (0,hash/* hash53 */.$l)(userKey) : flat_row/* NO_KEY */.SH;
                arms[arm].addStatus({ ts, user, userKey: () => userKey ?? '' }, ratios);
            }
        },
        until(later) {
            to = later;
            tally.after = { near: 0, skewed: 0 };
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
                to: Number.isFinite(to) ? to : times.length > 0 ? Math.max(...times) : null,
                arms: { baseline, canary },
                segments: bySegment,
                segmentsLeftOut: leftOut,
                mixes: mixes.finish(),
                strata: strata.finish(),
                blocks: inTime && { start: inTime.start, widthMs: inTime.widthMs, count: inTime.count },
                grid: grid.finish(),
                first: first.finish(),
                users: users.summary(tally.withoutKey),
                visits: visits.finish(users, query.from ?? Math.min(...times), canary.lastTs),
                lateness: lateness.finish(),
                mirror: mirror.finish(),
                sessions: sessions.finish(),
                rows: {
                    ...lines,
                    ...rows,
                    skewed: { before: before.skewed, after: tally.after.skewed },
                    outside: before.near + tally.after.near,
                    otherArms: Object.fromEntries(tally.otherArms)
                },
                leftOut: (0,left_out/* nothingLeftOut */.XN)(),
                supply: null,
                unread: [],
                problems
            };
        }
    };
}
/** The fields by which the arms' mixes are told. */
function mixFields({ segments }) {
    return [...new Set([...segments, ...record_fields/* COMMON_FIELDS */.qC])];
}


/***/ }),

/***/ 13539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ createGrid),
/* harmony export */   Ng: () => (/* binding */ BET_RATIOS),
/* harmony export */   oF: () => (/* binding */ COST)
/* harmony export */ });
/* harmony import */ var _flat_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28737);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26284);
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67264);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10412);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23298);





const BET_RATIOS = [
    'rate_5xx',
    'error_rate',
    'excused',
    'lambda_flip',
    'coverage',
    'tool_success'
];
/** Their places among the ratios of a row. */
const BET_PLACES = BET_RATIOS.map(name => _ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .RATIO */ .iU[name]);
const COST = 'cost';
function createGrid(points, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .newMemory */ .A)()) {
    const over = points?.over ?? [];
    const cap = points?.costCap ?? null;
    const names = [...BET_RATIOS, COST, ...over.map(_points_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPoint */ .jw)];
    const sums = (columns, name) => (0,_series_js__WEBPACK_IMPORTED_MODULE_4__/* .createSums */ .bN)(columns, memory.part(name));
    const arms = { baseline: sums(names.length, 'baseline minutes'), canary: sums(names.length, 'canary minutes') };
    const fine = sums(1, 'fine');
    const betFrom = points?.from ?? Number.NEGATIVE_INFINITY;
    const addCompared = ({ numbers }, num, sums) => {
        const cost = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.cost_usd];
        const solved = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.solved];
        if (cap !== null && !Number.isNaN(cost) && !Number.isNaN(solved)) {
            (0,_series_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .DN)(sums, BET_RATIOS.length, Math.min(cost, cap) / cap, solved);
        }
        const isTimed = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .isReply */ .nK)(numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.status]);
        const latency = isTimed ? numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.latency_ms] : Number.NaN;
        const deltaS = num[_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .RATIO */ .iU.delta_s_mean];
        for (let i = 0; i < over.length; i++) {
            const { of, at } = over[i];
            const value = of === 'latency' ? latency : deltaS;
            if (!Number.isNaN(value))
                (0,_series_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .DN)(sums, BET_RATIOS.length + 1 + i, value > at ? 1 : 0, 1);
        }
    };
    return {
        add(row, arm, { num, den }) {
            const { ts } = row;
            const sums = (arm === 'canary' ? arms.canary : arms.baseline).at(Math.floor(ts / _series_js__WEBPACK_IMPORTED_MODULE_4__/* .MINUTE_MS */ .kg));
            for (let i = 0; i < BET_PLACES.length; i++) {
                const r = BET_PLACES[i];
                if (!Number.isNaN(num[r]))
                    (0,_series_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .DN)(sums, i, num[r], den[r]);
            }
            if (arm === 'canary')
                (0,_series_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .DN)(fine.at(Math.floor(ts / _series_js__WEBPACK_IMPORTED_MODULE_4__/* .FINE_MS */ .gI)), 0, num[_ratio_js__WEBPACK_IMPORTED_MODULE_2__/* .RATIO */ .iU.rate_5xx], 1);
            if (ts >= betFrom)
                addCompared(row, num, sums);
        },
        addMinute(arm, minute, name, { num, den, rows }) {
            (0,_series_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .DN)(arms[arm].at(minute), names.indexOf(name), num, den, rows);
        },
        addFine(place, { num, den, rows }) {
            (0,_series_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .DN)(fine.at(place), 0, num, den, rows);
        },
        finish() {
            const ofArm = (sums) => Object.fromEntries(names.map((name, i) => [name, sums.series(i)]));
            return { arms: { baseline: ofArm(arms.baseline), canary: ofArm(arms.canary) }, fine: fine.series(0), points };
        }
    };
}


/***/ }),

/***/ 40382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createIndicator),
/* harmony export */   q: () => (/* binding */ HELD_BACK)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26284);

/** So many values the points are taken from. */
const HELD_BACK = 1000;
function createIndicator(probabilities, count, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .newMemory */ .A)(), heldBack = HELD_BACK) {
    const own = memory.of('indicator', () => ({
        held: [],
        points: null
    }));
    let settled = null;
    const compareHeld = (at, times) => {
        for (const { value, context } of own.held) {
            for (let i = 0; i < at.length; i++)
                count(i, value <= at[i] ? 1 : 0, context, times);
        }
    };
    const quantiles = () => {
        const sorted = own.held.map(each => each.value).sort((a, b) => a - b);
        return probabilities.map(p => sorted[Math.ceil(p * sorted.length) - 1]);
    };
    return {
        points: () => own.points,
        hold(value, context) {
            own.held.push({ value, context });
            if (own.held.length < heldBack)
                return;
            own.points = quantiles();
            compareHeld(own.points, 1);
            own.held = [];
        },
        fix(points) {
            own.points = points;
        },
        settle() {
            if (own.held.length === 0)
                return own.points;
            settled = quantiles();
            compareHeld(settled, 1);
            return settled;
        },
        resume() {
            if (settled !== null)
                compareHeld(settled, -1);
            settled = null;
        }
    };
}


/***/ }),

/***/ 47708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ LONGEST_ANSWER),
/* harmony export */   cY: () => (/* binding */ createMirror),
/* harmony export */   yp: () => (/* binding */ MOST_ANSWERS)
/* harmony export */ });
/* harmony import */ var _flat_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28737);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85203);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2313);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26284);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10412);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82297);






const MOST_ANSWERS = 2000;
const LONGEST_ANSWER = 8000;
function createMirror(memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .newMemory */ .A)()) {
    const own = memory.of('mirror', () => ({
        copies: 0,
        production: 0,
        firstCopy: null,
        latencyCopied: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .newBins */ .t9)('relative'),
        latencyNotCopied: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .newBins */ .t9)('relative'),
        deltaS: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .newBins */ .t9)('unit')
    }));
    const answers = (0,_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .createSample */ .P)(MOST_ANSWERS, () => ({ production: null, shadow: null }), { memory: memory.part('answers') });
    const addAnswer = (side, reqHash, text) => {
        const pair = answers.get((0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash53 */ .$l)(reqHash));
        if (pair !== null)
            pair[side] = text.slice(0, LONGEST_ANSWER);
    };
    const keepAnswer = ({ answer, numbers }, side) => {
        if (answer === null || !Number.isNaN(numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.delta_s_prod_shadow]))
            return;
        addAnswer(side, answer.reqHash, answer.text);
    };
    return {
        add(row, arm) {
            const { ts, numbers } = row;
            const mirrored = numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.mirrored];
            if (arm === 'baseline') {
                own.production++;
                if (!Number.isNaN(mirrored) && (0,_ratio_js__WEBPACK_IMPORTED_MODULE_3__/* .isReply */ .nK)(numbers[_flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.status])) {
                    (0,_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .addAt */ .nr)(mirrored === 1 ? own.latencyCopied : own.latencyNotCopied, numbers, _flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.latency_ms);
                }
                keepAnswer(row, 'production');
            }
            else if (mirrored === 1) {
                own.copies++;
                own.firstCopy = Math.min(own.firstCopy ?? ts, ts);
                (0,_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .addAt */ .nr)(own.deltaS, numbers, _flat_row_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD */ .b_.delta_s_prod_shadow);
                keepAnswer(row, 'shadow');
            }
        },
        addRows(side, count, first) {
            own[side] += count;
            if (side === 'copies')
                own.firstCopy = Math.min(own.firstCopy ?? first, first);
        },
        histograms: own,
        addAnswer,
        drawn: answers.drawn,
        finish() {
            const { copies, production, firstCopy } = own;
            if (copies === 0 && production === 0)
                return null;
            const pairs = [];
            answers.each(({ production, shadow }) => {
                if (production !== null && shadow !== null)
                    pairs.push({ production, shadow });
            });
            return {
                copies,
                production,
                firstCopy,
                latencyCopied: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionOf */ .AO)(own.latencyCopied),
                latencyNotCopied: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionOf */ .AO)(own.latencyNotCopied),
                deltaS: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionOf */ .AO)(own.deltaS),
                answers: pairs,
                answersShare: answers.share()
            };
        }
    };
}


/***/ }),

/***/ 64261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createMixes),
/* harmony export */   j: () => (/* binding */ FURTHER)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26284);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87573);


const FURTHER = Symbol('further');
/** Counts the requests of each arm by the values of each field of flat rows, in constant memory. */
function createMixes(fields, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .newMemory */ .A)()) {
    const byField = memory.of('mixes', () => fields.map(field => ({ field, values: new Map(), further: none(), without: none() })));
    const countsOf = ({ values, further, without }, value) => {
        if (value === null)
            return without;
        const known = values.get(value);
        if (known !== undefined)
            return known;
        if (values.size === _segments_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_VALUES */ .x)
            return further;
        const counts = none();
        values.set(value, counts);
        return counts;
    };
    return {
        add(row, arm) {
            for (let i = 0; i < byField.length; i++) {
                const counts = countsOf(byField[i], row.values[i]);
                if (arm === 'canary')
                    counts.canary++;
                else
                    counts.baseline++;
            }
        },
        addRows(field, value, arm, count) {
            const each = byField.find(own => own.field === field);
            const counts = value === FURTHER ? each.further : countsOf(each, value);
            counts[arm] += count;
        },
        finish: () => byField.flatMap(({ field, values, further, without }) => {
            if (values.size === 0)
                return [];
            const apart = [...values].map(([value, counts]) => ({ value, ...counts }));
            const rest = further.baseline + further.canary > 0 ? [{ value: null, ...further }] : [];
            return [{ field, values: [...apart, ...rest], without }];
        })
    };
}
function none() {
    return { baseline: 0, canary: 0 };
}


/***/ }),

/***/ 87573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createSegments),
/* harmony export */   x: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73895);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26284);


/** Values of a field that are counted apart, in order of coming. */
const MOST_VALUES = 20;
/** `all`: the fields whose values a flat row has. */
function createSegments(fields, all, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .newMemory */ .A)()) {
    const places = fields.map(field => all.indexOf(field));
    const byField = memory.of('segments', () => fields.map(field => ({ field, values: new Map(), leftOut: 0 })));
    const named = (field) => byField.find(each => each.field === field);
    return {
        add(row, arm, ratios) {
            for (let i = 0; i < byField.length; i++) {
                const each = byField[i];
                const value = row.values[places[i]];
                if (value === null)
                    continue;
                const cells = cellsIn(each.values, value);
                if (cells === null)
                    each.leftOut++;
                else
                    (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .addToSegment */ .q$)(cells[arm], ratios);
            }
        },
        cellsOf: (field, value) => cellsIn(named(field).values, value),
        leaveOut(field, rows) {
            named(field).leftOut += rows;
        },
        finish() {
            const segments = byField.flatMap(({ field, values }) => [...values].map(([value, { baseline, canary }]) => ({
                field,
                value,
                arms: { baseline: (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseCell */ .$M)(baseline), canary: (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseCell */ .$M)(canary) }
            })));
            const cut = byField.filter(each => each.leftOut > 0);
            return { segments, leftOut: Object.fromEntries(cut.map(each => [each.field, each.leftOut])) };
        }
    };
}
function cellsIn(values, value) {
    const known = values.get(value);
    if (known !== undefined)
        return known;
    if (values.size >= MOST_VALUES)
        return null;
    const cells = { baseline: (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .newCell */ .No)(), canary: (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .newCell */ .No)() };
    values.set(value, cells);
    return cells;
}


/***/ }),

/***/ 60050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ LONG),
/* harmony export */   Ci: () => (/* binding */ createSessions),
/* harmony export */   Eo: () => (/* binding */ MOST_SESSIONS),
/* harmony export */   SF: () => (/* binding */ MOST_STEPS)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26284);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82297);


const MOST_SESSIONS = 2048;
const MOST_STEPS = 1000;
/** Shorter ones are not measured. */
const LONG = 50;
function createSessions(memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .newMemory */ .A)()) {
    const sample = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .createSample */ .P)(MOST_SESSIONS, () => ({ arm: 'baseline', times: [], deltaS: [] }), {
        memory: memory.part('sessions')
    });
    const sessionOf = (arm, session) => {
        const known = sample.get(session);
        if (known !== null)
            known.arm = arm;
        return known;
    };
    return {
        add(arm, session, ts, deltaS) {
            const known = sessionOf(arm, session);
            if (known === null || known.times.length >= MOST_STEPS)
                return;
            known.times.push(ts);
            known.deltaS.push(deltaS);
        },
        drawn: sample.drawn,
        open: sessionOf,
        finish() {
            if (sample.size() === 0)
                return null;
            const long = [];
            sample.each(session => {
                if (session.times.length >= LONG)
                    long.push({ arm: session.arm, steps: stepsInTime(session) });
            });
            return { long, sampled: sample.size(), share: sample.share() };
        }
    };
}
function stepsInTime({ times, deltaS }) {
    const order = times.map((_, i) => i).sort((a, b) => times[a] - times[b]);
    return order.map(i => deltaS[i]);
}


/***/ }),

/***/ 68686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ MOST_STRATA),
/* harmony export */   o: () => (/* binding */ createStrata)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73895);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26284);


/** Combinations of values that get a stratum of their own, in order of coming; the others share one. */
const MOST_STRATA = 64;
const FURTHER = 'further';
/**
 * The rows once more, apart by the values of all fields together: a row that lacks a field has the value null there.
 * `all`: the fields whose values a flat row has.
 */
function createStrata(fields, all, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .newMemory */ .A)()) {
    const places = fields.map(field => all.indexOf(field));
    const alone = fields.map((_, i) => i);
    const strata = memory.of('strata', () => new Map());
    const root = { cells: null, byValue: new Map() };
    const grow = (values, cells) => {
        let branch = root;
        for (const value of values) {
            const next = branch.byValue.get(value) ?? { cells: null, byValue: new Map() };
            branch.byValue.set(value, next);
            branch = next;
        }
        branch.cells = cells;
    };
    for (const [key, cells] of strata)
        if (key !== FURTHER)
            grow(JSON.parse(key), cells);
    const make = (key) => {
        const cells = strata.get(key) ?? { baseline: (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .newCell */ .No)(), canary: (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .newCell */ .No)() };
        strata.set(key, cells);
        return cells;
    };
    /** `at`: where the fields stand among the values. */
    const cellsOf = (values, at) => {
        let branch = root;
        for (let i = 0; branch !== undefined && i < at.length; i++)
            branch = branch.byValue.get(values[at[i]]);
        if (branch?.cells)
            return branch.cells;
        if (strata.size >= MOST_STRATA)
            return make(FURTHER);
        const own = at.map(place => values[place]);
        const cells = make(JSON.stringify(own));
        grow(own, cells);
        return cells;
    };
    return {
        add(row, arm, ratios) {
            if (places.length > 0)
                (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .addToSegment */ .q$)(cellsOf(row.values, places)[arm], ratios);
        },
        cellsOf: values => (values === null ? make(FURTHER) : cellsOf(values, alone)),
        finish: () => [...strata].map(([key, { baseline, canary }]) => ({
            key,
            arms: { baseline: (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseCell */ .$M)(baseline), canary: (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseCell */ .$M)(canary) }
        }))
    };
}


/***/ })

};
