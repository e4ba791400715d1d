export const id = 8987;
export const ids = [8987,441];
export const modules = {

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 18987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eK: () => (/* binding */ SKEW_MS),
  YD: () => (/* binding */ createCollector),
  KM: () => (/* binding */ mixFields)
});

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
// EXTERNAL MODULE: ./out/build/src/window/users.js + 1 modules
var window_users = __webpack_require__(29463);
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
    /** The request's place: its block, and its user where one is known. */
    const request = (ts, userKey) => {
        cell.requests++;
        if (ts < firstTs)
            firstTs = ts;
        if (ts > lastTs)
            lastTs = ts;
        const block = blocks.at(kind, ts);
        block.requests++;
        const user = userKey ? users.cell(userKey, kind) : null;
        if (user !== null) {
            user.requests++;
            if (ts > user.last)
                user.last = ts;
        }
        return { block, user };
    };
    return {
        add(row, ts, ratios) {
            if (row.tool_loop === true) {
                toolLoops++;
                toolLoopRequest ??= row.request_id;
            }
            pins.add(row.pins);
            (0,window_cell/* addMain */.rt)(cell, row, ratios);
            (0,window_cell/* addParts */.Uo)(cell, row);
            const { block, user } = request(ts, row.user_key);
            const { num, den } = ratios;
            for (let r = 0; r < ratio/* PLAIN */.tZ.length; r++)
                if (!Number.isNaN(num[r]))
                    count(r, num[r], den[r], block, user);
            const place = { ts, user };
            if ((0,ratio/* isTimed */._Y)(ratios))
                latency.add(row.latency_ms, place);
            const score = (0,ratio/* deltaSOf */.lV)(row);
            if (score !== null)
                deltaS.add(score, place);
        },
        addStatus(ts, userKey, ratios) {
            const { block, user } = request(ts, userKey);
            (0,ratio/* eachRatio */.ri)(ratios, (r, num, den) => count(r, num, den, block, user));
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
// EXTERNAL MODULE: ./out/build/src/window/grid.js
var window_grid = __webpack_require__(13539);
// EXTERNAL MODULE: ./out/build/src/window/left-out.js
var left_out = __webpack_require__(58875);
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
/** A value that names a group of requests, bounded; null where the row has none. */
function textOf(value) {
    const shown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return shown && value !== '' ? String(value).slice(0, 200) : null;
}

;// CONCATENATED MODULE: ./out/build/src/window/mix.js

/** What requests are commonly made of: looked at wherever the log carries them. */
const COMMON_FIELDS = ['tenant', 'language', 'route'];
/** Values of a field that are counted apart, in order of coming. */
const mix_MOST_VALUES = 20;
/** Counts the requests of each arm by the values of each field, in constant memory. */
function createMixes(fields) {
    const byField = fields.map(field => ({
        field,
        values: new Map(),
        further: none(),
        without: none()
    }));
    const countsOf = ({ field, values, further, without }, row) => {
        const value = textOf(row[field]);
        if (value === null)
            return without;
        const known = values.get(value);
        if (known !== undefined)
            return known;
        if (values.size === mix_MOST_VALUES)
            return further;
        const counts = none();
        values.set(value, counts);
        return counts;
    };
    return {
        add(row, arm) {
            for (const each of byField)
                countsOf(each, row)[arm]++;
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

// EXTERNAL MODULE: ./out/build/src/window/points.js
var points = __webpack_require__(67264);
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

;// CONCATENATED MODULE: ./out/build/src/window/strata.js


/** Combinations of values that get a stratum of their own, in order of coming; the others share one. */
const MOST_STRATA = 64;
const FURTHER = 'further';
/** The rows once more, apart by the values of all fields together: a row that lacks a field has the value null there. */
function createStrata(fields) {
    const strata = new Map();
    const cellsOf = (key) => {
        const known = strata.get(key);
        if (known !== undefined)
            return known;
        if (key !== FURTHER && strata.size >= MOST_STRATA)
            return cellsOf(FURTHER);
        const cells = { baseline: (0,window_cell/* newCell */.No)(), canary: (0,window_cell/* newCell */.No)() };
        strata.set(key, cells);
        return cells;
    };
    return {
        add(row, arm, ratios) {
            if (fields.length === 0)
                return;
            const key = JSON.stringify(fields.map(field => textOf(row[field])));
            (0,window_cell/* addToSegment */.q$)(cellsOf(key)[arm], row, ratios);
        },
        finish: () => [...strata].map(([key, { baseline, canary }]) => ({
            key,
            arms: { baseline: (0,window_cell/* summariseCell */.$M)(baseline), canary: (0,window_cell/* summariseCell */.$M)(canary) }
        }))
    };
}

;// CONCATENATED MODULE: ./out/build/src/window/visits.js
const MINUTE_MS = 60_000;
/** Rotated files overlap by what is still under way. */
const OVERLAP_MS = MINUTE_MS;
/** Of the canary's rows, the least that must stand in streams which go on. */
const NEARLY_ALL = 0.9;
function createVisits() {
    const streams = [];
    const delay = { ms: 0, rows: 0 };
    let ofCanary = 0;
    const addCanary = (stream, ts) => {
        ofCanary++;
        if (stream.newest === Number.NEGATIVE_INFINITY)
            return;
        stream.beside++;
        const behind = stream.newest - ts;
        if (behind > 0) {
            const since = Math.max(behind, stream.newest - stream.canaryTs);
            delay.ms = Math.max(delay.ms, behind);
            // The baseline's rows of that time: of the run before this row, by how much of it the row stands behind.
            delay.rows = Math.max(delay.rows, (stream.rowsSince * behind) / since);
        }
    };
    return {
        add(arm, ts, at) {
            streams[at] ??= newStream(ts);
            const stream = streams[at];
            if (arm === 'canary') {
                addCanary(stream, ts);
                stream.canaryTs = Math.max(stream.canaryTs, ts);
                stream.rowsSince = 0;
            }
            else {
                stream.newest = Math.max(stream.newest, ts);
                stream.rowsSince++;
            }
        },
        finish(users, from, last) {
            const minute = last === null ? 0 : Math.floor((last - from) / MINUTE_MS) + 1;
            const silentFrom = from + minute * MINUTE_MS;
            const all = Object.values(streams);
            const since = all.filter(({ newest }) => newest > (last ?? from));
            return {
                silentFrom,
                minute: Math.max(1, minute),
                users: users.aloneSince(silentFrom),
                delay,
                rowsSince: since.reduce((rows, stream) => rows + stream.rowsSince, 0),
                together: last !== null && goOn(all, last) >= NEARLY_ALL * ofCanary
            };
        }
    };
}
function newStream(ts) {
    const never = Number.NEGATIVE_INFINITY;
    return { first: ts, newest: never, beside: 0, canaryTs: ts, rowsSince: 0 };
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
function createCollector(query) {
    const from = query.from ?? Number.NEGATIVE_INFINITY;
    const to = query.to ?? Number.POSITIVE_INFINITY;
    const blocks = (0,window_blocks/* createBlocks */.J)(2);
    const grid = (0,window_grid/* createGrid */.Dv)(query.points ?? null);
    const first = (0,points/* createFirstRows */.Il)();
    const users = (0,window_users/* createUsers */.by)();
    const arms = { baseline: createArm(window_users/* KIND */.Nd.baseline, blocks, users), canary: createArm(window_users/* KIND */.Nd.canary, blocks, users) };
    const segments = createSegments(query.segments);
    const mixes = createMixes(mixFields(query));
    const strata = createStrata(query.segments);
    const mirror = createMirror();
    const sessions = createSessions();
    const seen = createSeen();
    const visits = createVisits();
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
        (0,ratio/* readRatios */.tY)(row, ratios, query.notErrors);
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
        (0,ratio/* readRatios */.tY)(row, ratios, query.notErrors);
        arms[arm].add(row, ts, ratios);
        grid.add(row, ts, arm, ratios);
        if (arm === 'baseline')
            first.add(row, ts);
        segments.add(row, arm, ratios);
        mixes.add(row, arm);
        strata.add(row, arm, ratios);
        if (!row.user_key)
            withoutKey++;
        const deltaS = row.session_id ? (0,ratio/* deltaSOf */.lV)(row) : null;
        if (deltaS !== null)
            sessions.add(arm, row.session_id, ts, deltaS);
    };
    return {
        add(row, ts, late, stream = 0) {
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
            visits.add(arm, ts, stream);
        },
        addStatus(arm, status, ts, { requestId, userKey }) {
            if (requestId !== null && seen.again(requestId, false))
                rows.duplicates++;
            else {
                (0,ratio/* readStatusAlone */.YA)(status, ratios, query.notErrors);
                arms[arm].addStatus(ts, userKey, ratios);
            }
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
                mixes: mixes.finish(),
                strata: strata.finish(),
                blocks: inTime && { start: inTime.start, widthMs: inTime.widthMs, count: inTime.count },
                grid: grid.finish(),
                first: first.finish(),
                users: users.summary(withoutKey),
                visits: visits.finish(users, query.from ?? Math.min(...times), canary.lastTs),
                mirror: mirror.finish(),
                sessions: sessions.finish(),
                rows: { ...lines, ...rows, otherArms: Object.fromEntries(otherArms) },
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
    return [...new Set([...segments, ...COMMON_FIELDS])];
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

/***/ 13539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ createGrid),
/* harmony export */   gI: () => (/* binding */ FINE_MS),
/* harmony export */   kg: () => (/* binding */ MINUTE_MS)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67264);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10412);


const MINUTE_MS = 60_000;
const FINE_MS = 5_000;
const BET_RATIOS = ['rate_5xx', 'error_rate', 'lambda_flip', 'coverage', 'tool_success'];
const COST = 'cost';
function createGrid(points) {
    const over = points?.over ?? [];
    const cap = points?.costCap ?? null;
    const names = [...BET_RATIOS, COST, ...over.map(_points_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfPoint */ .jw)];
    const arms = { baseline: createSums(names.length), canary: createSums(names.length) };
    const fine = createSums(1);
    const betFrom = points?.from ?? Number.NEGATIVE_INFINITY;
    const addCompared = (row, sums) => {
        if (cap !== null && row.cost_usd != null && row.solved != null) {
            addTo(sums, BET_RATIOS.length, Math.min(row.cost_usd, cap) / cap, row.solved ? 1 : 0);
        }
        const of = { latency: (0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .isReply */ .nK)(row.status) ? row.latency_ms : null, delta_s: (0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaSOf */ .lV)(row) };
        over.forEach((point, i) => {
            const value = of[point.of];
            if (value !== null)
                addTo(sums, BET_RATIOS.length + 1 + i, value > point.at ? 1 : 0, 1);
        });
    };
    return {
        add(row, ts, arm, { num, den }) {
            const sums = arms[arm].at(Math.floor(ts / MINUTE_MS));
            for (let i = 0; i < BET_RATIOS.length; i++) {
                const r = _ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .RATIO */ .iU[BET_RATIOS[i]];
                if (!Number.isNaN(num[r]))
                    addTo(sums, i, num[r], den[r]);
            }
            if (arm === 'canary')
                addTo(fine.at(Math.floor(ts / FINE_MS)), 0, num[_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .RATIO */ .iU.rate_5xx], 1);
            if (ts >= betFrom)
                addCompared(row, sums);
        },
        finish() {
            const ofArm = (sums) => Object.fromEntries(names.map((name, i) => [name, sums.series(i)]));
            return { arms: { baseline: ofArm(arms.baseline), canary: ofArm(arms.canary) }, fine: fine.series(0), points };
        }
    };
}
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
function addTo(sums, column, num, den) {
    sums[column * WIDTH] += num;
    sums[column * WIDTH + 1] += den;
    sums[column * WIDTH + 2] += 1;
}


/***/ }),

/***/ 67264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ createFirstRows),
/* harmony export */   Q6: () => (/* binding */ fixedPoints),
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


/***/ })

};
