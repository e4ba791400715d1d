export const id = 8354;
export const ids = [8354];
export const modules = {

/***/ 38354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prometheusSource: () => (/* binding */ prometheusSource)
});

// EXTERNAL MODULE: ./out/build/src/model/arm-names.js
var arm_names = __webpack_require__(27879);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/window/blocks.js
var window_blocks = __webpack_require__(41013);
// EXTERNAL MODULE: ./out/build/src/window/cell.js
var cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/left-out.js
var left_out = __webpack_require__(58875);
;// CONCATENATED MODULE: ./out/build/src/window/prometheus-counter.js
/** Prometheus takes an older sample for the end of a series. */
const LOOKBACK_MS = 300_000;
/**
 * What a counter counted within (from, to]: the differences of neighbouring samples, a fall being a restart from 0, and
 * all of the first sample where the series is known to have been `born` within the window. The last sample before the
 * window is where counting starts, if it is no older than five minutes. Nothing is extrapolated. Null where there are
 * not two numbers to compare.
 */
function incrementsOf(samples, from, to, born = false) {
    const all = samplesFor(samples, from, to);
    if (all.length < (born ? 1 : 2))
        return null;
    return all.slice(born ? 0 : 1).map(({ ts, value }, i) => {
        const last = born ? (all[i - 1]?.value ?? 0) : all[i].value;
        return { ts, by: value >= last ? value - last : value };
    });
}
/** The first sample that counting needs and that is no count: NaN, infinite or negative. */
function notACount(samples, from, to) {
    return samplesFor(samples, from, to).find(sample => !isCount(sample));
}
function isCount({ value }) {
    return Number.isFinite(value) && value >= 0;
}
function samplesFor(samples, from, to) {
    const before = samples.filter(({ ts }) => ts <= from && ts > from - LOOKBACK_MS).slice(-1);
    return [...before, ...samples.filter(({ ts }) => ts > from && ts <= to)];
}

;// CONCATENATED MODULE: ./out/build/src/window/prometheus-births.js

/** Targets are scraped at different moments of an interval: absent for less than two proves nothing. */
const INTERVALS = 2;
/** @param arms the series of each arm, which may be scraped at different intervals. */
function scrapesOf(all, arms, from) {
    const gaps = arms.flatMap(series => medianGap(series) ?? []);
    const everyMs = gaps.length > 0 ? Math.max(...gaps) : null;
    const since = firstAfter(all, from - LOOKBACK_MS);
    return {
        everyMs,
        isBorn(samples) {
            const first = samples[0]?.ts;
            return first !== undefined && everyMs !== null && first > from && since <= first - INTERVALS * everyMs;
        }
    };
}
function medianGap(series) {
    const gaps = series.flatMap(({ samples }) => samples.slice(1).map(({ ts }, i) => ts - samples[i].ts));
    return gaps.length > 0 ? gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] : null;
}
function firstAfter(series, time) {
    return series.reduce((first, { samples }) => Math.min(first, samples.find(({ ts }) => ts > time)?.ts ?? first), Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./out/build/src/window/prometheus-series.js


function armOfSeries(armLabel, arms) {
    const read = (0,arm_names/* armReader */.SH)(arms);
    return ({ labels }) => read((labels[armLabel] ?? '').trim());
}
function countSeries(metric, series, terms) {
    const byArm = new Map();
    const faults = [];
    for (const each of series) {
        const fault = faultOf(metric, each, terms);
        if (fault !== null)
            faults.push(fault);
        const count = countOf(each, terms);
        if (count !== null) {
            const arm = terms.armOf(each);
            if (arm === '' && totalOf(count.increments) > 0)
                faults.push(withoutArm(metric, each, terms.armLabel));
            byArm.set(arm, [...(byArm.get(arm) ?? []), count]);
        }
    }
    return { byArm, faults };
}
/** What is wrong with the series: nothing passes on it. Null where nothing is. */
function faultOf(metric, { labels, samples }, { from, to }) {
    const bad = notACount(samples, from, to);
    if (bad === undefined)
        return null;
    const at = new Date(bad.ts).toISOString();
    return `${showSeries(metric, labels)} at ${at}: found ${bad.value}, expected a number that is finite and not negative`;
}
/** What its sound samples count, for the stops; null where they are too few. */
function countOf({ labels, samples: all }, { from, to, scrapes }) {
    const samples = all.filter(isCount);
    const born = scrapes.isBorn(samples);
    const increments = incrementsOf(samples, from, to, born);
    const unproven = !born && samples[0] !== undefined && samples[0].ts > from && samples[0].value > 0;
    return increments && { labels, increments, born, unproven };
}
function withoutArm(metric, { labels }, armLabel) {
    const advice = 'name the series that are meant with window.source.selector, or their label with arm_label';
    return `${showSeries(metric, labels)} carries no label ${armLabel}; ${advice}`;
}
function showSeries(metric, { __name__: _, ...labels }) {
    const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
    return `${metric}{${pairs.join(', ')}}`.slice(0, 200);
}
function incrementsIn(counts) {
    return counts.flatMap(({ increments }) => increments);
}
function totalOf(increments) {
    return increments.reduce((sum, { by }) => sum + by, 0);
}

;// CONCATENATED MODULE: ./out/build/src/window/prometheus-buckets.js

/** The buckets of an arm, ascending, over all of its instances; a sentence where they say nothing together. */
function bucketsOf(metric, counts) {
    const unbounded = counts.find(({ labels }) => Number.isNaN(boundOf(labels)));
    if (unbounded) {
        return `${showSeries(metric, unbounded.labels)}: found le=${JSON.stringify(unbounded.labels['le'] ?? '')}, expected a number or +Inf`;
    }
    const moved = byInstance(counts).filter(of => totalOf(incrementsIn(of)) > 0);
    const odd = moved.find(of => boundsOf(of) !== boundsOf(moved[0]));
    if (odd) {
        const [one, other] = [moved[0], odd].map(of => `${nameOf(metric, of)} has le ${boundsOf(of)}`);
        return `${one}, ${other}; every instance of an arm must use the same bounds`;
    }
    const used = moved.length > 0 ? moved.flat() : counts;
    const bounds = [...new Set(used.map(({ labels }) => boundOf(labels)))].sort((a, b) => a - b);
    const buckets = bounds.map(bound => ({
        bound: bound * 1000,
        increments: incrementsIn(used.filter(({ labels }) => boundOf(labels) === bound))
    }));
    if (buckets.length > 0 && bounds.at(-1) !== Number.POSITIVE_INFINITY) {
        return `${nameOf(metric, counts)} has no +Inf bucket`;
    }
    const fall = buckets.find((bucket, i) => i > 0 && totalOf(bucket.increments) < totalOf(buckets[i - 1].increments));
    return fall
        ? `the buckets of ${nameOf(metric, counts)} do not add up: le ${fall.bound / 1000} counts less than the one before`
        : buckets;
}
/** Python writes 1.0, Go 1: bounds are compared as numbers. */
function boundOf({ le = '' }) {
    if (le === '+Inf')
        return Number.POSITIVE_INFINITY;
    return le.trim() === '' ? Number.NaN : Number(le);
}
/** The series of a histogram differ in `le` alone. */
function byInstance(counts) {
    const instances = new Map();
    for (const count of counts) {
        const { le: _, ...rest } = count.labels;
        const key = JSON.stringify(Object.entries(rest).sort());
        instances.set(key, [...(instances.get(key) ?? []), count]);
    }
    return [...instances.values()];
}
function boundsOf(counts) {
    const bounds = counts.map(({ labels }) => boundOf(labels)).sort((a, b) => a - b);
    return bounds.map(bound => (bound === Number.POSITIVE_INFINITY ? '+Inf' : bound)).join(' ');
}
function nameOf(metric, [first]) {
    const { le: _, ...labels } = first?.labels ?? {};
    return showSeries(metric, labels);
}
function distributionOf(buckets) {
    const bins = buckets.map(({ bound, increments }, i) => ({
        low: i > 0 ? justAbove(buckets[i - 1].bound) : 0,
        high: bound,
        count: totalOf(increments) - (i > 0 ? totalOf(buckets[i - 1].increments) : 0)
    }));
    return { n: buckets.length > 0 ? totalOf(buckets.at(-1).increments) : 0, bins: bins.filter(bin => bin.count > 0) };
}
/** A bucket's lower bound is not in it. */
function justAbove(bound) {
    return bound > 0 ? bound * (1 + Number.EPSILON) : Number.MIN_VALUE;
}

// EXTERNAL MODULE: ./out/build/src/window/points.js
var window_points = __webpack_require__(67264);
// EXTERNAL MODULE: ./out/build/src/window/series.js
var window_series = __webpack_require__(23298);
;// CONCATENATED MODULE: ./out/build/src/window/prometheus-grid.js



function gridOf(arms, points) {
    const ofArm = (arm) => {
        const rate = rateIn(arms[arm], window_series/* MINUTE_MS */.kg);
        return { rate_5xx: rate, error_rate: rate, ...overPoints(arms[arm], commonBounds(arms), points) };
    };
    return {
        arms: { baseline: ofArm('baseline'), canary: ofArm('canary') },
        fine: rateIn(arms.canary, window_series/* FINE_MS */.gI),
        points
    };
}
function rateIn({ requests, errors }, unitMs) {
    return errors === null ? NOTHING : shareIn(errors, requests, unitMs);
}
/**
 * Requests over each point of the latency. A histogram counts them over its own bounds alone, so it is the next bound
 * that is counted over: fewer requests, of both arms.
 */
function overPoints({ buckets }, bounds, points) {
    const all = buckets.at(-1)?.increments ?? [];
    const from = points?.from ?? Number.NEGATIVE_INFINITY;
    const since = (increments) => increments.filter(({ ts }) => ts >= from);
    const series = (points?.over ?? []).flatMap(point => {
        const bound = point.of === 'latency' ? bounds.find(bound => bound >= point.at) : undefined;
        const atMost = buckets.find(bucket => bucket.bound === bound);
        if (atMost === undefined)
            return [];
        const over = [...all, ...atMost.increments.map(({ ts, by }) => ({ ts, by: -by }))];
        return [[(0,window_points/* nameOfPoint */.jw)(point), shareIn(since(over), since(all), window_series/* MINUTE_MS */.kg)]];
    });
    return Object.fromEntries(series);
}
/** Finite bounds of buckets that both arms have, ascending. */
function commonBounds({ baseline, canary }) {
    const known = new Set(baseline.buckets.map(({ bound }) => bound));
    return canary.buckets.flatMap(({ bound }) => (known.has(bound) && Number.isFinite(bound) ? bound : []));
}
const NOTHING = { at: [], num: [], den: [], rows: [] };
/** A part of what was counted, by units of time. Counters that are not scraped at one moment may show more than all. */
function shareIn(part, all, unitMs) {
    const sums = (0,window_series/* createSums */.bN)(1);
    const at = (ts) => sums.at(Math.floor(ts / unitMs));
    for (const { ts, by } of part)
        (0,window_series/* addTo */.DN)(at(ts), 0, by, 0, 0);
    for (const { ts, by } of all)
        (0,window_series/* addTo */.DN)(at(ts), 0, 0, by, by);
    const series = sums.series(0);
    return { ...series, num: series.num.map((num, i) => Math.min(series.den[i], Math.max(0, num))) };
}
const NONE = { n: 0, bins: [] };
/** The baseline's first latencies; null where there are too few. */
function firstOfBaseline({ buckets }) {
    const all = (buckets.at(-1)?.increments ?? []).toSorted((a, b) => a.ts - b.ts);
    let counted = 0;
    const last = all.find(({ by }) => {
        counted += by;
        return counted >= window_points/* FEWEST */.TQ;
    });
    if (last === undefined)
        return null;
    const until = (Math.floor(last.ts / window_series/* MINUTE_MS */.kg) + 1) * window_series/* MINUTE_MS */.kg;
    const early = buckets.map(({ bound, increments }) => {
        return { bound, increments: increments.filter(({ ts }) => ts < until) };
    });
    return { distributions: { latency: distributionOf(early), delta_s: NONE, cost: NONE }, until };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
;// CONCATENATED MODULE: ./out/build/src/window/prometheus-query.js



const MAX_BYTES = 128 * 2 ** 20;
/** Seconds since 1970, as dates can say them. */
const timeSchema = schemas/* number */.aig()
    .nonnegative()
    .lt(Date.UTC(2100, 0) / 1000);
const answerSchema = schemas/* object */.Ikc({
    status: schemas/* literal */.euz('success'),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    data: schemas/* object */.Ikc({
        resultType: schemas/* literal */.euz('matrix'),
        result: schemas/* array */.YOg(schemas/* object */.Ikc({
            metric: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
            values: schemas/* array */.YOg(schemas/* tuple */.PVZ([timeSchema, schemas/* string */.YjP()])).default([])
        }))
    })
});
const refusalSchema = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
/**
 * The samples of every series of a metric within [from, to] (milliseconds since 1970), as they were scraped. Throws
 * UnmeasurableError where Prometheus can't be asked or refuses.
 */
async function queryRange({ url, headers = {}, selector, http, timeoutMs = 30_000 }, metric, { from, to }, signal) {
    const matchers = selector === '' ? '' : `{${selector}}`;
    const query = `${metric}${matchers}[${Math.ceil((to - from) / 1000)}s]`;
    const target = new URL(`${url.replace(/\/+$/, '')}/api/v1/query`);
    target.search = new URLSearchParams({ query, time: String(to / 1000) }).toString();
    const request = { method: 'GET', url: target.href, headers, timeoutMs, maxBytes: MAX_BYTES };
    const reply = await http.request(request, signal).catch(error => {
        if (error.name !== 'HttpError')
            throw error;
        throw unreachable(adviceOf(error), { cause: error });
    });
    return readAnswer(reply, metric);
}
function adviceOf({ kind, message }) {
    if (kind === 'too_large')
        return `${message}; or narrow it down with window.source.selector`;
    return kind === 'redirect' ? `${message}; a login page needs window.source.headers` : message;
}
function readAnswer(reply, metric) {
    const body = (0,json/* jsonOf */.o)(reply.body.toString('utf8'));
    if (reply.status !== 200) {
        const said = refusalSchema.safeParse(body);
        const why = said.success ? `: ${said.data.error.slice(0, 200)}` : '';
        const denied = reply.status === 401 || reply.status === 403;
        const advice = denied
            ? '; a token or a tenant goes into window.source.headers'
            : said.success
                ? ''
                : '; check its URL';
        throw unreachable(`Prometheus answered ${reply.status} for ${metric}${why}${advice}`);
    }
    const answer = answerSchema.safeParse(body);
    if (!answer.success) {
        throw unreachable('the answer is none of Prometheus; check that window.source.url is its base URL');
    }
    const { warnings, data } = answer.data;
    return {
        warnings: warnings.map(text => `Prometheus answers in part for ${metric}: ${text.slice(0, 200)}`),
        series: data.result.map(({ metric: labels, values }) => ({
            labels,
            samples: values.map(([seconds, value]) => ({ ts: Math.round(seconds * 1000), value: numberOf(value) }))
        }))
    };
}
/** Prometheus writes NaN, +Inf and -Inf beside decimal numbers. */
function numberOf(text) {
    const infinite = /^([+-]?)Inf$/.exec(text);
    if (infinite)
        return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return text.trim() === '' ? Number.NaN : Number(text);
}
function unreachable(message, options) {
    return new errors/* UnmeasurableError */.XW('service_unreachable', message, options);
}

;// CONCATENATED MODULE: ./out/build/src/window/prometheus-stalls.js


/** A scrape that stops leaves no rows and no errors: what has ended, and what of it should still be there. */
/** More intervals than this without a sample are a stall, and a minute at least: what is sent on arrives later. */
const prometheus_stalls_INTERVALS = 4;
const LEAST_MS = 60_000;
/** In a window of seconds a minute would hide a stall. */
const PART = 10;
function delayOf(everyMs, { from, to }) {
    return Math.max(prometheus_stalls_INTERVALS * (everyMs ?? 0), Math.min(LEAST_MS, (to - from) / PART));
}
/** The time of each arm's last sample. */
function lastOf(series, armOf) {
    const last = (arm) => {
        const times = series.filter(each => armOf(each) === arm).map(endOf);
        return times.length > 0 ? Math.max(...times) : null;
    };
    return { baseline: last('baseline'), canary: last('canary') };
}
/** The time of the first sample that is known; null without any. */
function firstSeen(series) {
    const times = series.flatMap(({ samples }) => samples[0]?.ts ?? []);
    return times.length > 0 ? Math.min(...times) : null;
}
/** Stretches of the window within an arm's samples in which none of its instances has one. */
function stallsOf(series, armOf, { from, to, delayMs }) {
    return arm_names/* ARMS */.ul.flatMap(arm => {
        const samples = series.filter(each => armOf(each) === arm).flatMap(each => each.samples.map(({ ts }) => ts));
        const times = Float64Array.from(samples.filter(ts => ts > from - delayMs && ts <= to)).sort();
        return [...times.subarray(1)].flatMap((ts, i) => ts - times[i] > delayMs ? [{ arm, from: Math.max(from, times[i]), to: ts }] : []);
    });
}
/**
 * The instances whose series ended although Prometheus still has them as targets (`up` is 0): what they serve now is
 * not seen. An instance that is gone altogether has no `up` either.
 */
async function downTargets(endpoint, series, { armOf, to, delayMs }, signal) {
    const ended = series.filter(each => endOf(each) < to - delayMs && endOf(each) > Number.NEGATIVE_INFINITY);
    const of = (arm) => unique(ended.filter(each => armOf(each) === arm).flatMap(({ labels }) => labels['instance'] ?? []));
    const instances = { baseline: of('baseline'), canary: of('canary') };
    const all = unique(arm_names/* ARMS */.ul.flatMap(arm => instances[arm])).slice(0, MOST_ASKED);
    if (all.length === 0)
        return { baseline: [], canary: [] };
    const selector = `instance=~${JSON.stringify(all.map(literally).join('|'))}`;
    const up = await queryRange({ ...endpoint, selector }, 'up', { from: to - delayMs, to }, signal);
    const isDown = (instance) => up.series.some(({ labels, samples }) => labels['instance'] === instance && samples.at(-1)?.value === 0);
    const endOfInstance = (arm, instance) => Math.max(...ended.filter(each => armOf(each) === arm && each.labels['instance'] === instance).map(endOf));
    const downOf = (arm) => instances[arm].filter(isDown).map(instance => ({ instance, since: endOfInstance(arm, instance) }));
    return { baseline: downOf('baseline'), canary: downOf('canary') };
}
/** The query stands in a URL. */
const MOST_ASKED = 50;
/** Time of the last sample, ms since 1970; −∞ where there is none. */
function endOf({ samples }) {
    return samples.at(-1)?.ts ?? Number.NEGATIVE_INFINITY;
}
function literally(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function unique(names) {
    return [...new Set(names)];
}

// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
// EXTERNAL MODULE: ./out/build/src/window/users.js + 1 modules
var users = __webpack_require__(29463);
;// CONCATENATED MODULE: ./out/build/src/window/prometheus.js














const REQUESTS = 'rag_request_count_total';
const ERRORS = 'rag_error_count_total';
const LATENCY = 'rag_e2e_latency_seconds_bucket';
/** So far back a series must be absent to have begun within the window. */
const ABSENT_MS = 12 * LOOKBACK_MS;
/**
 * A window from counters and a histogram: it feeds error_rate, latency_p95, srm (by requests) and stop_5xx, and nothing
 * else. What the service counts as an error is taken for its own failure, a 5xx.
 * A histogram's buckets bound ranks, so a quantile is known to its bucket. What was counted between two samples is
 * taken, a counter's fall being a restart from 0; a series that was absent before, while Prometheus scraped, began at
 * 0. Requests without an error series had no errors. Latency is what the exporter observes; the log's is that of
 * requests with a reply. What can't be counted is a fault: the rest is summarised, and nothing may pass on it.
 */
function prometheusSource(options) {
    return {
        async read(query, signal) {
            const span = bounded(query);
            const ask = (metric) => queryRange(options, metric, { from: span.from - ABSENT_MS, to: span.to }, signal);
            const [requests, errors, latency] = await Promise.all([ask(REQUESTS), ask(ERRORS), ask(LATENCY)]);
            return summarise(options, { ...span, points: query.points ?? null }, { requests, errors, latency }, signal);
        }
    };
}
function bounded({ from, to }) {
    if (from !== null && to !== null && to > from)
        return { from, to };
    throw new errors/* UnmeasurableError */.XW('not_measured', 'a window from Prometheus needs a start and an end');
}
async function summarise(options, { points, ...span }, answers, signal) {
    const { armLabel, arms: named } = options;
    const armOf = armOfSeries(armLabel, named);
    const { requests, errors, latency } = answers;
    const all = [requests, errors, latency];
    const served = requests.series.length > 0 ? requests.series : latency.series;
    const ofArm = (arm) => served.filter(each => armOf(each) === arm);
    const scrapes = scrapesOf(all.flatMap(({ series }) => series), [ofArm('baseline'), ofArm('canary')], span.from);
    const count = (metric, { series }) => countSeries(metric, series, { ...span, armLabel, armOf, scrapes });
    const counts = {
        requests: count(REQUESTS, requests),
        errors: count(ERRORS, errors),
        latency: count(LATENCY, latency)
    };
    const blocks = (0,window_blocks/* createBlocks */.J)(2);
    const collected = { baseline: collectArm('baseline', counts, blocks), canary: collectArm('canary', counts, blocks) };
    const arms = { baseline: collected.baseline.finish(), canary: collected.canary.finish() };
    const delayMs = delayOf(scrapes.everyMs, span);
    const scraped = {
        firstSeen: firstSeen(all.flatMap(({ series }) => series)),
        last: lastOf(served, armOf),
        delayMs,
        stalls: stallsOf(served, armOf, { ...span, delayMs }),
        down: await downTargets(options, served, { armOf, to: span.to, delayMs }, signal),
        faults: [
            ...all.flatMap(({ warnings }) => warnings),
            ...Object.values(counts).flatMap(({ faults }) => faults),
            ...strayArms(counts),
            ...endedErrors(answers, delayMs),
            ...collected.baseline.faults,
            ...collected.canary.faults
        ],
        notes: arm_names/* ARMS */.ul.flatMap(arm => notesOn(arm, counts))
    };
    const increments = { baseline: collected.baseline.increments, canary: collected.canary.increments };
    return {
        ...emptySummary(span, arms, counts.requests),
        blocks: shapeOf(blocks),
        grid: gridOf(increments, points),
        first: firstOfBaseline(increments.baseline),
        scraped
    };
}
function shapeOf(blocks) {
    const inTime = blocks.finish();
    return inTime && { start: inTime.start, widthMs: inTime.widthMs, count: inTime.count };
}
function emptySummary(span, arms, requests) {
    const counted = arms.baseline.requests + arms.canary.requests;
    const others = [...requests.byArm].filter(([name]) => !(0,arm_names/* isArm */.Lp)(name) && !NO_ARM.includes(name));
    return {
        kind: 'prometheus',
        ...span,
        arms,
        segments: [],
        segmentsLeftOut: {},
        mixes: [],
        strata: [],
        users: null,
        visits: null,
        lateness: null,
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
            otherArms: Object.fromEntries(others.map(([name, counts]) => [name, totalOf(incrementsIn(counts))])),
            otherCanary: 0
        },
        leftOut: (0,left_out/* nothingLeftOut */.XN)(),
        supply: null,
        unread: [],
        problems: []
    };
}
/** Series without the label are a fault of their own; those said to be of neither arm are nobody's. */
const NO_ARM = ['', 'other'];
/** Errors of an arm that has no requests belong to an arm that is spelled otherwise. */
function strayArms({ requests, errors }) {
    if (requests.byArm.size === 0)
        return [];
    return [...errors.byArm].flatMap(([name, counts]) => {
        const errors = totalOf(incrementsIn(counts));
        if (NO_ARM.includes(name) || (0,arm_names/* isArm */.Lp)(name) || errors === 0 || requests.byArm.has(name))
            return [];
        const known = [...requests.byArm.keys()].filter(Boolean).join(', ');
        return [`${ERRORS} counts ${errors} errors of arm "${name}", and ${REQUESTS} no requests of it; expected ${known}`];
    });
}
/** An error counter that ended while the requests of the same process are counted on hides what failed since. */
function endedErrors({ requests, errors }, delayMs) {
    return requests.series.flatMap(each => {
        const { __name__: _, ...labels } = each.labels;
        const own = errors.series.filter(other => Object.entries(labels).every(([label, is]) => other.labels[label] === is));
        const end = Math.max(...own.map(endOf));
        if (end === Number.NEGATIVE_INFINITY || endOf(each) - end <= delayMs)
            return [];
        const since = new Date(end).toISOString();
        return [`${showSeries(ERRORS, labels)} ended at ${since}, and ${REQUESTS} of the same labels goes on`];
    });
}
/** How the counters of an arm were read, where that is not plain. */
function notesOn(arm, counts) {
    const of = (metric) => metric.byArm.get(arm) ?? [];
    const [requests, errors, latency] = [of(counts.requests), of(counts.errors), of(counts.latency)];
    const inFirst = (some) => totalOf(some.flatMap(({ born, increments }) => (born ? increments.slice(0, 1) : [])));
    const fromZero = { requests: inFirst(requests), errors: inFirst(errors) };
    const unproven = [...requests, ...errors].filter(each => each.unproven).length;
    const notes = [
        requests.length > 0 &&
            errors.length === 0 &&
            `${ERRORS} has no series of the ${arm}: no request of it is counted as failed.`,
        requests.length > 0 && latency.length === 0 && `${LATENCY} has no series of the ${arm}.`,
        fromZero.requests + fromZero.errors > 0 &&
            `Counters of the ${arm} that began within the window are counted from 0: their first samples held ${fromZero.requests} requests and ${fromZero.errors} errors.`,
        unproven > 0 &&
            `${unproven} counters of the ${arm} have no sample from before the window, and nothing shows that they were absent: what their first samples held is left out.`
    ];
    return notes.filter(note => note !== false);
}
/** Counts an arm into sums and blocks. */
function collectArm(name, counts, blocks) {
    const kind = users/* KIND */.Nd[name];
    const columns = (0,cell/* newColumns */.AD)();
    const points = new Map();
    const faults = [];
    const requests = counts.requests.byArm.get(name);
    const found = bucketsOf(LATENCY, counts.latency.byArm.get(name) ?? []);
    const buckets = typeof found === 'string' ? [] : found;
    if (typeof found === 'string')
        faults.push(found);
    const arrivals = requests ? incrementsIn(requests) : (buckets.at(-1)?.increments ?? []);
    const share = (r, some, all) => {
        (0,cell/* addUnits */.ry)(columns, r, totalOf(some), totalOf(all));
        for (const { ts, by } of some)
            blocks.add(blocks.at(kind, ts), r, by, 0);
        for (const { ts, by } of all)
            blocks.add(blocks.at(kind, ts), r, 0, by);
    };
    for (const { ts, by } of arrivals)
        blocks.addRequests(blocks.at(kind, ts), by);
    const errors = incrementsIn(counts.errors.byArm.get(name) ?? []);
    const isRate = requests !== undefined && totalOf(errors) <= totalOf(arrivals);
    if (isRate) {
        for (const r of [ratio/* RATIO */.iU.error_rate, ratio/* RATIO */.iU.rate_5xx])
            share(r, errors, arrivals);
    }
    else if (totalOf(errors) > totalOf(arrivals)) {
        faults.push(`${totalOf(errors)} errors of the ${name} are counted, and ${totalOf(arrivals)} requests; expected no more`);
    }
    const distribution = distributionOf(buckets);
    for (const [r, p] of [[ratio/* RATIO */.iU.latency_p50, 0.5], [ratio/* RATIO */.iU.latency_p95, 0.95]]) {
        const near = buckets.find(bucket => totalOf(bucket.increments) >= p * distribution.n);
        if (near === undefined || near.bound === Number.POSITIVE_INFINITY || distribution.n === 0)
            continue;
        points.set(r, near.bound);
        share(r, near.increments, buckets.at(-1).increments);
    }
    const active = arrivals.filter(increment => increment.by > 0).toSorted((a, b) => a.ts - b.ts);
    const finish = () => {
        const inTime = blocks.finish();
        return {
            requests: totalOf(arrivals),
            ratios: (0,cell/* byRatio */.RB)(r => ({
                ...(0,cell/* sumsOf */.yg)(columns, r),
                at: points.get(r) ?? null,
                users: null,
                blocks: inTime?.sums(kind, r) ?? null
            })),
            distributions: onlyLatency(distribution),
            firstTs: active[0]?.ts ?? null,
            lastTs: active.at(-1)?.ts ?? null,
            arrivals: inTime?.requests(kind) ?? null,
            toolLoops: 0,
            toolLoopRequest: null,
            pins: null
        };
    };
    return { finish, increments: { requests: arrivals, errors: isRate ? errors : null, buckets }, faults };
}
function onlyLatency(latency) {
    const none = { n: 0, bins: [] };
    return { latency, delta_s: none, retrieve: none, rerank: none, reason: none, delta_s_anchor: none, cost: none };
}


/***/ })

};
