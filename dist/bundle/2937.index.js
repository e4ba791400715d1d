export const id = 2937;
export const ids = [2937];
export const modules = {

/***/ 82937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eK: () => (/* binding */ SKEW_MS),
  YD: () => (/* binding */ createCollector),
  KM: () => (/* binding */ mixFields)
});

// EXTERNAL MODULE: ./out/build/src/model/record-fields.js
var record_fields = __webpack_require__(65717);
// EXTERNAL MODULE: ./out/build/src/window/cell.js
var window_cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/in-time.js
var in_time = __webpack_require__(26688);
;// CONCATENATED MODULE: ./out/build/src/window/indicator.js
const HELD_BACK = 1000;
function createIndicator(probabilities, count, heldBack = HELD_BACK) {
    let held = [];
    let points = null;
    let settled = null;
    const compare = (value, context, at, times) => {
        for (let i = 0; i < at.length; i++)
            count(i, value <= at[i] ? 1 : 0, context, times);
    };
    const compareHeld = (at, times) => {
        for (const { value, context } of held)
            compare(value, context, at, times);
    };
    const quantiles = () => {
        const sorted = held.map(each => each.value).sort((a, b) => a - b);
        return probabilities.map(p => sorted[Math.ceil(p * sorted.length) - 1]);
    };
    return {
        add(value, context) {
            if (points !== null)
                return compare(value, context, points, 1);
            held.push({ value, context });
            if (held.length < heldBack)
                return;
            points = quantiles();
            compareHeld(points, 1);
            held = [];
        },
        settle() {
            if (held.length === 0)
                return points;
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
            return { shown: all.map(each => ({ ...each })).sort((a, b) => b.rows - a.rows), missing };
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
// EXTERNAL MODULE: ./out/build/src/window/users.js + 2 modules
var window_users = __webpack_require__(64118);
;// CONCATENATED MODULE: ./out/build/src/window/arm.js






function createArm(kind, blocks, users) {
    const { cells } = users;
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
        if (user !== window_users/* NONE */.x3)
            cells.add(user, r, n, d);
    };
    const indicator = (ratios) => createIndicator([0.5, 0.95], (which, atMost, { ts, user, hash }, times) => {
        const r = ratios[which];
        const block = blocks.at(kind, ts);
        (0,window_cell/* countUnit */.M0)(cell.columns, r, atMost, times);
        block.num[r] += times * atMost;
        block.den[r] += times;
        if (user !== window_users/* NONE */.x3 && cells.hash(user) === hash)
            cells.add(user, r, atMost, 1, times);
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
        const user = userKey ? users.place(userKey, kind) : window_users/* NONE */.x3;
        if (user !== window_users/* NONE */.x3)
            cells.request(user, ts);
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
            const place = { ts, user, hash: user === window_users/* NONE */.x3 ? window_users/* NONE */.x3 : cells.hash(user) };
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
            const points = pointsOf(latency.settle(), deltaS.settle());
            const ofUsers = users.sums(kind);
            const inTime = blocks.finish()?.ofArm(kind) ?? null;
            const summary = {
                requests: cell.requests,
                ratios: (0,window_cell/* byRatio */.RB)(r => ({
                    ...(0,window_cell/* sumsOf */.yg)(cell.columns, r),
                    at: points.get(r) ?? null,
                    users: ofUsers(r),
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
            latency.resume();
            deltaS.resume();
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
// EXTERNAL MODULE: ./out/build/src/window/points.js
var window_points = __webpack_require__(67264);
// EXTERNAL MODULE: ./out/build/src/window/series.js
var series = __webpack_require__(23298);
;// CONCATENATED MODULE: ./out/build/src/window/grid.js



const BET_RATIOS = [
    'rate_5xx',
    'error_rate',
    'excused',
    'lambda_flip',
    'coverage',
    'tool_success'
];
const COST = 'cost';
function createGrid(points) {
    const over = points?.over ?? [];
    const cap = points?.costCap ?? null;
    const names = [...BET_RATIOS, COST, ...over.map(window_points/* nameOfPoint */.jw)];
    const arms = { baseline: (0,series/* createSums */.bN)(names.length), canary: (0,series/* createSums */.bN)(names.length) };
    const fine = (0,series/* createSums */.bN)(1);
    const betFrom = points?.from ?? Number.NEGATIVE_INFINITY;
    const addCompared = (row, sums) => {
        if (cap !== null && row.cost_usd != null && row.solved != null) {
            (0,series/* addTo */.DN)(sums, BET_RATIOS.length, Math.min(row.cost_usd, cap) / cap, row.solved ? 1 : 0);
        }
        const of = { latency: (0,ratio/* isReply */.nK)(row.status) ? row.latency_ms : null, delta_s: (0,ratio/* deltaSOf */.lV)(row) };
        over.forEach((point, i) => {
            const value = of[point.of];
            if (value !== null)
                (0,series/* addTo */.DN)(sums, BET_RATIOS.length + 1 + i, value > point.at ? 1 : 0, 1);
        });
    };
    return {
        add(row, ts, arm, { num, den }) {
            const sums = arms[arm].at(Math.floor(ts / series/* MINUTE_MS */.kg));
            for (let i = 0; i < BET_RATIOS.length; i++) {
                const r = ratio/* RATIO */.iU[BET_RATIOS[i]];
                if (!Number.isNaN(num[r]))
                    (0,series/* addTo */.DN)(sums, i, num[r], den[r]);
            }
            if (arm === 'canary')
                (0,series/* addTo */.DN)(fine.at(Math.floor(ts / series/* FINE_MS */.gI)), 0, num[ratio/* RATIO */.iU.rate_5xx], 1);
            if (ts >= betFrom)
                addCompared(row, sums);
        },
        finish() {
            const ofArm = (sums) => Object.fromEntries(names.map((name, i) => [name, sums.series(i)]));
            return { arms: { baseline: ofArm(arms.baseline), canary: ofArm(arms.canary) }, fine: fine.series(0), points };
        }
    };
}

// EXTERNAL MODULE: ./out/build/src/window/distribution.js
var window_distribution = __webpack_require__(90441);
// EXTERNAL MODULE: ./out/build/src/window/histogram.js
var histogram = __webpack_require__(2313);
;// CONCATENATED MODULE: ./out/build/src/window/lateness.js


const PER_HUNDRED = 0.99;
function countLateness() {
    const streams = [];
    const arms = { baseline: newArm(), canary: newArm() };
    return {
        add(arm, ts, at) {
            streams[at] ??= newStream(ts);
            const { first, newest, since } = streams[at];
            const other = otherOf(arm);
            const own = arms[arm];
            const late = Math.max(0, newest[arm] - ts, newest[other] - ts);
            own.behind.add(late);
            own.most = Math.max(own.most, late);
            const behindOther = newest[other] - ts;
            if (behindOther > 0) {
                // The other's rows of that time: of the run before this row, by how much of it the row stands behind.
                const run = Math.max(behindOther, newest[other] - Math.max(newest[arm], first));
                own.rows = Math.max(own.rows, (since[arm] * behindOther) / run);
            }
            newest[arm] = Math.max(newest[arm], ts);
            since[arm] = 0;
            since[other]++;
        },
        finish: () => ({ baseline: latenessOf(arms.baseline), canary: latenessOf(arms.canary) })
    };
}
function newArm() {
    return { behind: (0,histogram/* relativeHistogram */.N)(), most: 0, rows: 0 };
}
function newStream(first) {
    const never = Number.NEGATIVE_INFINITY;
    return { first, newest: { baseline: never, canary: never }, since: { baseline: 0, canary: 0 } };
}
function latenessOf({ behind, most, rows }) {
    const distribution = behind.distribution();
    const { n } = distribution;
    return { usual: n === 0 ? 0 : (0,window_distribution/* orderStatistic */.v)(distribution, Math.ceil(PER_HUNDRED * n)).high, most, rows };
}
function otherOf(arm) {
    return arm === 'canary' ? 'baseline' : 'canary';
}

// EXTERNAL MODULE: ./out/build/src/window/left-out.js
var left_out = __webpack_require__(58875);
// EXTERNAL MODULE: ./out/build/src/window/hash.js
var window_hash = __webpack_require__(85203);
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
            const pairs = [];
            answers.each(({ production, shadow }) => {
                if (production !== null && shadow !== null)
                    pairs.push({ production, shadow });
            });
            return {
                copies,
                production,
                firstCopy,
                latencyCopied: latencyCopied.distribution(),
                latencyNotCopied: latencyNotCopied.distribution(),
                deltaS: deltaS.distribution(),
                answers: pairs,
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
            if (sample.size() === 0)
                return null;
            const long = [];
            sample.each(({ arm, steps }) => {
                if (steps.length < LONG)
                    return;
                long.push({ arm, steps: steps.toSorted((a, b) => a.ts - b.ts).map(step => step.deltaS) });
            });
            return { long, sampled: sample.size(), share: sample.share() };
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
/** A silence is counted from the next minute on, and from the next half hour: a long one has few places to begin then. */
const STEPS_MS = [MINUTE_MS, 30 * MINUTE_MS];
/** Rotated files overlap by what is still under way. */
const OVERLAP_MS = MINUTE_MS;
/** Of the canary's rows, the least that must stand in streams which go on. */
const NEARLY_ALL = 0.9;
function createVisits() {
    const streams = [];
    let ofCanary = 0;
    return {
        add(arm, ts, at) {
            streams[at] ??= visits_newStream(ts);
            const stream = streams[at];
            if (arm === 'canary') {
                ofCanary++;
                if (stream.newest > Number.NEGATIVE_INFINITY)
                    stream.beside++;
                stream.rowsSince = 0;
            }
            else {
                stream.newest = Math.max(stream.newest, ts);
                stream.rowsSince++;
            }
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
                together: last !== null && goOn(all, last) >= NEARLY_ALL * ofCanary
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
function createCollector(query) {
    const from = query.from ?? Number.NEGATIVE_INFINITY;
    let to = query.to ?? Number.POSITIVE_INFINITY;
    const blocks = (0,window_blocks/* createBlocks */.J)(2);
    const grid = createGrid(query.points ?? null);
    const first = (0,window_points/* createFirstRows */.Il)();
    const users = (0,window_users/* createUsers */.by)();
    const arms = { baseline: createArm(window_users/* KIND */.Nd.baseline, blocks, users), canary: createArm(window_users/* KIND */.Nd.canary, blocks, users) };
    const segments = createSegments(query.segments);
    const mixes = createMixes(mixFields(query));
    const strata = createStrata(query.segments);
    const mirror = createMirror();
    const sessions = createSessions();
    const seen = createSeen();
    const visits = createVisits();
    const lateness = countLateness();
    const ratios = (0,ratio/* newRowRatios */.JL)();
    const otherArms = new Map();
    const rows = { counted: 0, duplicates: 0, late: 0, otherCanary: 0 };
    const before = { near: 0, skewed: 0 };
    let after = { near: 0, skewed: 0 };
    let withoutKey = 0;
    /** Where the row is one of the canary users' earlier requests, its user's sums; counted outside all the same. */
    const addEarlier = (row, ts) => {
        if (ts < from - query.historyMs || row.arm !== 'baseline' || !row.user_key || seen.again(row.request_id, false))
            return;
        const user = users.place(row.user_key, window_users/* KIND */.Nd.earlier);
        if (user === window_users/* NONE */.x3)
            return;
        (0,ratio/* readRatios */.tY)(row, ratios, query.notErrors);
        (0,ratio/* eachRatio */.ri)(ratios, (r, num, den) => users.cells.add(user, r, num, den));
    };
    const isOutside = (row, ts) => {
        if (ts >= from && ts < to)
            return false;
        const side = ts < from ? before : after;
        if (ts < from - SKEW_MS || ts >= to + SKEW_MS)
            side.skewed++;
        else
            side.near++;
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
            lateness.add(arm, ts, stream);
        },
        addStatus(arm, status, ts, { requestId, userKey }) {
            if (requestId !== null && seen.again(requestId, false))
                rows.duplicates++;
            else {
                (0,ratio/* readStatusAlone */.YA)(status, ratios, query.notErrors);
                arms[arm].addStatus(ts, userKey, ratios);
            }
        },
        until(later) {
            to = later;
            after = { near: 0, skewed: 0 };
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
                users: users.summary(withoutKey),
                visits: visits.finish(users, query.from ?? Math.min(...times), canary.lastTs),
                lateness: lateness.finish(),
                mirror: mirror.finish(),
                sessions: sessions.finish(),
                rows: {
                    ...lines,
                    ...rows,
                    skewed: { before: before.skewed, after: after.skewed },
                    outside: before.near + after.near,
                    otherArms: Object.fromEntries(otherArms)
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


/***/ })

};
