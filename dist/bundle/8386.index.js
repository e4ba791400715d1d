export const id = 8386;
export const ids = [8386];
export const modules = {

/***/ 95866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P_: () => (/* binding */ addProbes),
  X1: () => (/* binding */ evidenceOf),
  _w: () => (/* binding */ judgeWindow),
  eu: () => (/* binding */ readPhaseWindow),
  Kc: () => (/* binding */ shownOnly)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var stops = __webpack_require__(56317);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/payoffs.js
var sequential_payoffs = __webpack_require__(7250);
;// CONCATENATED MODULE: ./out/build/src/statistics/sequential/starts.js
/** Small stakes grow slowly on small breaks, so weight is worth most to them. */
const STAKES = [
    { share: 0.05, weight: 0.3 },
    { share: 0.1, weight: 0.3 },
    { share: 0.2, weight: 0.2 },
    { share: 0.4, weight: 0.1 },
    { share: 0.8, weight: 0.1 }
];
/** Of the phase's first block: the e-process of the whole sees what is bad from the beginning too. */
const FIRST_WEIGHT = 0.1;
/** Of the other starts of the first two weeks, all alike: a break on day nine is seen nearly as soon as one after an hour. */
const EVEN_WEIGHT = 0.6;
const EVEN_SECONDS = 14 * 24 * 3600;
/** The endless series of the rest begins here: it is flatter over the first day. */
const BEGINS_AFTER = 100;
/** Σ 1/(s·log²(s + 2)) over s = 101, 102, … */
const SERIES = 0.21665693534695846;
/**
 * log w_s of the s-th block after the first, s = 0, 1, …, of blocks of so many seconds: the same over two weeks, and
 * ∝ 1/(s'·log²(s' + 2)) with s' = 100 + s. That series never ends, so that no phase is ever blind.
 */
function logStartWeight(s, seconds) {
    if (s === 0)
        return Math.log(FIRST_WEIGHT);
    const even = Math.floor(EVEN_SECONDS / seconds);
    const place = BEGINS_AFTER + s;
    const rest = (1 - FIRST_WEIGHT - EVEN_WEIGHT) / SERIES / place / Math.log(place + 2) ** 2;
    return Math.log(rest + (s <= even ? EVEN_WEIGHT / even : 0));
}
/**
 * `first`: which block of the phase comes first here, counted over those with evidence. From a later one on, E holds only
 * the starts from there: it is at most the E of the whole phase, so that α holds for all such stretches together.
 */
function overStarts({ stakes = STAKES, seconds, first = 0 }) {
    const held = stakes.map(() => Number.NEGATIVE_INFINITY);
    const best = stakes.map(() => ({ start: 0, log: Number.NEGATIVE_INFINITY }));
    let start = first;
    let block = 0;
    let logE = Number.NEGATIVE_INFINITY;
    const stake = (k, begins, payoff) => {
        const { share, weight } = stakes[k];
        const starting = begins + Math.log(weight);
        const factor = Math.log1p(share * payoff);
        if (starting > best[k].log)
            best[k] = { start: block, log: starting };
        best[k].log += factor;
        held[k] = logSum(held[k], starting) + factor;
    };
    return {
        add(payoff) {
            if (!Number.isNaN(payoff)) {
                const begins = logStartWeight(start++, seconds);
                for (let k = 0; k < stakes.length; k++)
                    stake(k, begins, payoff);
                logE = held.reduce(logSum);
            }
            block++;
            return logE;
        },
        since: () => best.reduce((a, b) => (b.log > a.log ? b : a)).start
    };
}
/**
 * The highest E over the ends of all blocks. With `from`, of the starts from that block on: what the last stretch of a
 * phase says by itself, with the weights that its starts have in the phase.
 */
function highestOverStarts(payoffs, { stakes = STAKES, seconds, from = 0 }) {
    const first = payoffs.slice(0, from).filter(payoff => !Number.isNaN(payoff)).length;
    const bets = overStarts({ stakes, seconds, first });
    let highest = { logE: Number.NEGATIVE_INFINITY, at: null, since: null };
    for (let at = from; at < payoffs.length; at++) {
        const logE = bets.add(payoffs[at]);
        if (logE > highest.logE)
            highest = { logE, at, since: from + bets.since() };
    }
    return highest;
}
/**
 * log E of several e-processes with weights that sum to 1: the greatest of weight · E. It is at most their average, which
 * need not hold α here: blocks of several widths end at different times, and an e-process may be stopped only at the ends
 * of its own (Choe & Ramdas 2024, arXiv 2402.09698). By the union bound over the parts this one may, and in simulations it
 * fires within 2 % of the requests that the average takes.
 */
function strongest(parts) {
    return Math.max(...parts.map(({ weight, logE }) => Math.log(weight) + logE));
}
/** log(eᵃ + eᵇ), far beyond what a number can hold. */
function logSum(a, b) {
    const greater = Math.max(a, b);
    if (!Number.isFinite(greater))
        return greater;
    return greater + Math.log1p(Math.exp(Math.min(a, b) - greater));
}

;// CONCATENATED MODULE: ./out/build/src/statistics/sequential/widths.js

const wide = (minutes, weight, stakes = STAKES) => {
    return { seconds: 60 * minutes, weight, stakes, least: 0 };
};
/** A single minute holds few requests: small breaks are told by small stakes. */
const OF_MINUTES = [
    { share: 0.05, weight: 0.25 },
    { share: 0.1, weight: 0.4 },
    { share: 0.2, weight: 0.2 },
    { share: 0.4, weight: 0.1 },
    { share: 0.8, weight: 0.05 }
];
/** A rate or a mean of the canary against a limit. */
const OF_CANARY = [wide(1, 0.6, OF_MINUTES), wide(5, 0.25), wide(15, 0.15)];
/** What is gross is seen by the seconds; great stakes on minutes would stop healthy ones that depend on each other. */
const SMALL = [
    { share: 0.05, weight: 0.3 },
    { share: 0.1, weight: 0.4 },
    { share: 0.2, weight: 0.3 }
];
/**
 * The 5xx rate: seconds too, but only against 10 %, as good minutes that depend on each other hold bad seconds. Against
 * 1 % they would stop a quarter of healthy days.
 */
const OF_5XX = [
    {
        seconds: 5,
        weight: 0.2,
        stakes: [
            { share: 0.4, weight: 0.5 },
            { share: 0.9, weight: 0.5 }
        ],
        least: 0.1
    },
    wide(1, 0.6, SMALL),
    wide(5, 0.13),
    wide(15, 0.07)
];
/** Wide blocks hold many requests, and small stakes are worth little there. */
const GREATER = [0.1, 0.3, 0.8].map(share => ({ share, weight: 1 / 3 }));
/**
 * The canary against the baseline, and its share of all errors: single minutes of either arm differ too much where they
 * depend on each other.
 */
const AGAINST_BASELINE = [wide(5, 0.8, GREATER), wide(15, 0.2, GREATER)];
/**
 * A block is bet on beside the baseline's own block and beside the baseline's of the time that ends with it, and pays the
 * less of both: at most what it pays beside its own, so that the bet stays one. A block in which the baseline alone does
 * well by chance then wins nothing, which it would where minutes depend on each other and both arms have got worse.
 */
const LATELY_SECONDS = 15 * 60;

// EXTERNAL MODULE: ./out/build/src/window/points.js
var window_points = __webpack_require__(67264);
// EXTERNAL MODULE: ./out/build/src/window/series.js
var window_series = __webpack_require__(23298);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
// EXTERNAL MODULE: ./out/build/src/gates/live/measured.js
var live_measured = __webpack_require__(97206);
// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var gates_arm = __webpack_require__(28695);
;// CONCATENATED MODULE: ./out/build/src/gates/live/quoted.js
const LONGEST = 40;
/** Controls, format characters and what else is drawn as nothing or acts on a terminal. */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
/** Text of a log as it stands there, in quotes: at most 40 characters, and what can't be seen as its code point. */
function quoted(text) {
    const points = Array.from(text);
    const shown = points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : text;
    const code = (char) => `\\u{${char.codePointAt(0).toString(16)}}`;
    return `"${shown.replace(/["\\]/g, '\\$&').replace(UNSEEN, code)}"`;
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/mix-notes.js



/** A share that differs by less is not worth a word, nor one that differs by fewer standard errors. */
const LEAST_DIFFERENCE = 0.05;
const LEAST_ERRORS = 4;
/** What to know of requests that are not alike on both arms, and of keys that are no users. */
function mixNotes(input) {
    const { phase, summary } = input;
    const named = namedFields(input);
    const notes = (summary.users?.noUsers ?? []).map(({ key, rows }) => {
        const share = percent(rows / Math.max(1, summary.rows.counted));
        const text = `The user_key ${quoted(key)} stands on ${share} of the rows, so it is no user: it is left out of what counts users (served split, stickiness, dependence). Leave user_key out of rows whose user is not known.`;
        return { level: 'warning', text };
    });
    if ((0,phases/* isFull */.uq)(phase))
        return notes;
    for (const mix of summary.mixes) {
        const apart = furthestApart(mix);
        if (apart === null)
            continue;
        const differs = `The mix of ${mix.field} differs between the arms: ${apart}.`;
        notes.push(named.has(mix.field)
            ? { level: 'notice', text: `${differs} The arms are compared at the canary's mix.` }
            : {
                level: 'warning',
                text: `${differs} Rows that compare the arms may show the mix and not the release; name ${mix.field} under window.segments, and they are compared at the canary's mix.`
            });
    }
    return notes;
}
/**
 * Whether the arms differ in a field that window.segments names. The whole is then compared at the canary's mix; sums by
 * minute have no mix, so nothing that compares the arms is bet on.
 */
function namedMixDiffers(input) {
    const named = namedFields(input);
    return input.summary.mixes.some(mix => named.has(mix.field) && furthestApart(mix) !== null);
}
function namedFields({ manifest }) {
    const segments = manifest.window?.segments ?? [];
    return new Set(segments.map(segment => (typeof segment === 'string' ? segment : segment.field)));
}
/** The value whose share differs most between the arms, in words; null where no difference is worth one. */
function furthestApart({ values, without }) {
    const all = [...values.map(each => ({ ...each, name: each.value === null ? 'other values' : quoted(each.value) }))];
    const counts = [...all, { ...without, name: 'requests without it' }];
    const canary = (0,gates_arm/* sum */.cz)(counts.map(each => each.canary));
    const baseline = (0,gates_arm/* sum */.cz)(counts.map(each => each.baseline));
    if (canary === 0 || baseline === 0)
        return null;
    const apart = counts.map(each => {
        const [here, there] = [each.canary / canary, each.baseline / baseline];
        const both = (each.canary + each.baseline) / (canary + baseline);
        const error = Math.sqrt(both * (1 - both) * (1 / canary + 1 / baseline));
        return { name: each.name, here, there, by: Math.abs(here - there), error };
    });
    const most = apart.reduce((a, b) => (b.by > a.by ? b : a));
    if (most.by < LEAST_DIFFERENCE || most.by < LEAST_ERRORS * most.error)
        return null;
    return `${most.name} ${most.name.startsWith('"') ? 'is' : 'are'} ${percent(most.here)} of the canary's requests and ${percent(most.there)} of the baseline's`;
}
function percent(share) {
    return `${(100 * share).toFixed(0)} %`;
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/bets.js









const NONE = { num: 0, den: 0, rows: 0 };
/** Null where the window has nothing to bet on. `lastMs`: only on what began within so long before the window's end. */
function betsOn({ manifest, summary }, on, limit, lastMs) {
    const { grid } = summary;
    const bet = grid && betOf(grid, on, limit);
    if (!bet || (bet.compared && namedMixDiffers({ manifest, summary })))
        return null;
    return strongestOf(summary, grid, bet, lastMs);
}
/** All points that the rows and stops of this manifest are bet on with. */
function pointsAsked(manifest) {
    const ofRows = live_measured/* REQUEST_ROWS */.Io.map(row => pointOf(row, (0,targets/* targetOf */.$r)(manifest, row).threshold));
    const ofStops = stops/* STOP_IDS */.sT.map(id => {
        const { reads } = stops/* STOPS */.KR[id];
        return reads && 'row' in reads && (0,live_measured/* isOfRequests */.Qy)(reads.row) ? pointOf(reads.row, (0,targets/* limitOf */.LF)(manifest, id)) : null;
    });
    const asked = [...ofRows, ...ofStops].filter(point => point !== null);
    return [...new Map(asked.map(point => [(0,window_points/* nameOfPoint */.jw)(point), point])).values()];
}
/**
 * Whether the canary suffered no more than its part of what befell both arms in a stretch: both served users in the same
 * minutes, the baseline itself was surely beyond the limit, and equal rates are not ruled out. In every other case what
 * was beyond its limit is the canary's own.
 */
function isShared({ grid }, on, { since, until }, { alpha, isSurelyBeyond }) {
    const series = (arm) => within(grid?.arms[arm][on], since, until);
    const [canary, baseline] = [series('canary'), series('baseline')];
    const served = new Set(baseline.at);
    if (canary.at.length === 0 || !canary.at.every(minute => served.has(minute)))
        return false;
    if (!isSurelyBeyond(totalOf(baseline)))
        return false;
    const blamed = AGAINST_BASELINE.map(width => {
        const blocks = blocksOf(canary, baseline, width.seconds / 60);
        const payoffs = blocks.map(block => (0,sequential_payoffs/* paidShareOfErrors */.MP)(failures(on, block.canary), failures(on, block.baseline)));
        return { weight: width.weight, logE: highestOverStarts(payoffs, width).logE };
    });
    return strongest(blamed) < Math.log(1 / alpha);
}
/** What the canary did before and after a stretch. */
function besideStretch({ grid }, on, { since, until }) {
    const series = grid?.arms.canary[on];
    return {
        before: totalOf(within(series, Number.NEGATIVE_INFINITY, since)),
        after: totalOf(within(series, until, Number.POSITIVE_INFINITY))
    };
}
/** What is wrong of a measure whose share is of what is right. */
function failures(on, sums) {
    return isGoodShare(on) ? { num: sums.den - sums.num, den: sums.den } : sums;
}
function isGoodShare(on) {
    return on === 'coverage' || on === 'tool_success';
}
function betOf({ points }, on, limit) {
    if (on === 'cost_per_solved')
        return points?.costCap == null ? null : costBet(limit);
    if (on === 'excused') {
        const pays = ({ canary, baseline }) => (0,sequential_payoffs/* paidMoreThanBaseline */.AC)(canary, baseline, limit);
        return { series: on, widths: AGAINST_BASELINE, compared: true, pays };
    }
    const asked = on in QUANTILES ? pointOf(on, limit) : null;
    if (asked === null) {
        const widths = on === 'rate_5xx' ? OF_5XX : OF_CANARY;
        const paid = isGoodShare(on) ? sequential_payoffs/* paidBelow */.yU : sequential_payoffs/* paidAbove */.G_;
        return { series: on, widths, compared: false, pays: ({ canary }, least) => paid(canary, Math.max(limit, least)) };
    }
    const series = (0,window_points/* nameOfPoint */.jw)(asked);
    const point = points?.over.find(each => (0,window_points/* nameOfPoint */.jw)(each) === series);
    if (!point)
        return null;
    const { allowed } = point;
    if (allowed === null) {
        return { series, widths: OF_CANARY, compared: false, pays: ({ canary }) => (0,sequential_payoffs/* paidAbove */.G_)(canary, 1 - asked.p) };
    }
    const pays = ({ canary, baseline }) => (0,sequential_payoffs/* paidOverBaseline */.Qg)(canary, baseline, allowed);
    return { series, widths: AGAINST_BASELINE, compared: true, pays };
}
function costBet(ratio) {
    const sums = ({ rows, num, den }) => ({ requests: rows, cost: num, solved: den });
    return {
        series: 'cost',
        widths: AGAINST_BASELINE,
        compared: true,
        pays: ({ canary, baseline }) => (0,sequential_payoffs/* paidCostOverBaseline */.HW)(sums(canary), sums(baseline), ratio)
    };
}
const QUANTILES = {
    delta_s_drift_median: { of: 'delta_s', p: 0.5, beyond: 'plus' },
    delta_s_drift_p95: { of: 'delta_s', p: 0.95, beyond: 'plus' },
    delta_s_median: { of: 'delta_s', p: 0.5, beyond: 'alone' },
    latency_p95: { of: 'latency', p: 0.95, beyond: 'times' }
};
function pointOf(row, limit) {
    return row in QUANTILES ? { ...QUANTILES[row], limit } : null;
}
function strongestOf(summary, grid, bet, lastMs = Number.POSITIVE_INFINITY) {
    const canary = grid.arms.canary[bet.series];
    const baseline = grid.arms.baseline[bet.series];
    const ends = [seenTo(summary, 'canary'), ...(bet.compared ? [seenTo(summary, 'baseline')] : [])];
    if (!canary || !baseline || ends.some(end => end === null))
        return null;
    const over = Math.min(...ends);
    const from = (summary.to ?? over) - lastMs;
    let best = null;
    for (const width of bet.widths) {
        const isFine = width.seconds * 1000 === window_series/* FINE_MS */.gI;
        const ms = width.seconds * 1000;
        const blocks = isFine ? blocksOf(grid.fine, null, 1) : blocksOf(canary, baseline, ms / window_series/* MINUTE_MS */.kg);
        const done = blocks.filter(({ at }) => (at + 1) * ms <= over);
        const first = done.findIndex(({ at }) => (at + 1) * ms > from);
        if (first < 0)
            continue;
        const payoffs = done.map((_, i) => payoffAt(bet, done, i, width));
        const found = highestOverStarts(payoffs, { ...width, from: first });
        const logE = Math.log(width.weight) + found.logE;
        if (found.at === null || logE <= (best?.logE ?? Number.NEGATIVE_INFINITY))
            continue;
        const held = done.slice(found.since, found.at + 1).map(block => block.canary);
        const { num, den, rows } = held.reduce(add, NONE);
        const span = { since: done[found.since].at * ms, until: (done[found.at].at + 1) * ms };
        best = { logE, ...span, requests: rows, value: num / den };
    }
    return best;
}
/** What is compared pays the less of two: beside the baseline's own block, and beside what the baseline did lately. */
function payoffAt({ compared, pays }, blocks, i, { seconds, least }) {
    const block = blocks[i];
    const own = pays(block, least);
    if (!compared || Number.isNaN(own))
        return own;
    const from = block.at - LATELY_SECONDS / seconds;
    let lately = block.baseline;
    for (let j = i - 1; j >= 0 && blocks[j].at > from; j--)
        lately = add(lately, blocks[j].baseline);
    return Math.min(own, pays({ canary: block.canary, baseline: lately }, least));
}
/** Up to when an arm is known: its last row, or its last sample. Blocks that end by then are over. */
function seenTo({ arms, scraped }, arm) {
    return scraped ? scraped.last[arm] : arms[arm].lastTs;
}
/** Minutes, or finer units, gathered into blocks of `width` of them on clock times. One without requests of the canary pays NaN. */
function blocksOf(canary, baseline, width) {
    const blocks = new Map();
    const gather = ({ at, num, den, rows }, arm) => {
        at.forEach((unit, i) => {
            const place = Math.floor(unit / width);
            const block = blocks.get(place) ?? { at: place, canary: NONE, baseline: NONE };
            block[arm] = add(block[arm], { num: num[i], den: den[i], rows: rows[i] });
            blocks.set(place, block);
        });
    };
    gather(canary, 'canary');
    if (baseline)
        gather(baseline, 'baseline');
    return [...blocks.values()].sort((a, b) => a.at - b.at);
}
function within(series, since, until) {
    const { at = [], num = [], den = [], rows = [] } = series ?? {};
    const kept = at.flatMap((minute, i) => {
        const begins = minute * window_series/* MINUTE_MS */.kg;
        return begins + window_series/* MINUTE_MS */.kg > since && begins < until ? [i] : [];
    });
    const part = (column) => kept.map(i => column[i]);
    return { at: part(at), num: part(num), den: part(den), rows: part(rows) };
}
function totalOf({ num, den, rows }) {
    return num.reduce((sum, _, i) => add(sum, { num: num[i], den: den[i], rows: rows[i] }), NONE);
}
function add(a, b) {
    return { num: a.num + b.num, den: a.den + b.den, rows: a.rows + b.rows };
}

// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(70744);
// EXTERNAL MODULE: ./out/build/src/gates/conclusion.js
var conclusion = __webpack_require__(48834);
;// CONCATENATED MODULE: ./out/build/src/gates/live/needed.js
function neededOf({ summary }, row, requests) {
    const { from, to, arms } = summary;
    const perMs = from !== null && to !== null && to > from ? arms.canary.requests / (to - from) : 0;
    const when = requests !== null && perMs > 0 ? to + requests / perMs : Number.NaN;
    return { row, requests, at: when < LATEST ? new Date(when).toISOString() : null };
}
/** Later than this no date is worth telling. */
const LATEST = Date.UTC(2200, 0);
/** `812 more requests of the new version, about 2026-11-20 10:42 UTC`. */
function describeNeeded({ requests, at }) {
    const by = at === null ? '' : `, about ${at.slice(0, 16).replace('T', ' ')} UTC`;
    const count = String(requests).replace(/\B(?=(\d{3})+$)/g, ',');
    return `${count} more ${requests === 1 ? 'request' : 'requests'} of the new version${by}`;
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/decide.js



/** Of more rows than these the rest is only counted. */
const MOST_NAMED = 5;
/**
 * What `judge` decides: 0 pass, 1 a hard stop or a failure, 4 hold, 5 could not measure. Stops are looked at first: they
 * count in every state. A broken log voids what was measured, but not a stop.
 */
function decideLive(table, manifest) {
    const gating = table.gates.filter(gate => !(gate.row in manifest.not_required));
    const fired = table.stops.filter(stop => stop.fired);
    const outside = (0,conclusion/* failing */.Jr)(gating);
    return ((0,conclusion/* stoppedHard */.$8)(fired) ??
        brokenLog(table) ??
        rollingBack(outside.filter(gate => !table.holding.includes(gate.row))) ??
        notSeenToEnd(table) ??
        notMeasurable(table, gating) ??
        silentCanary(table) ??
        (0,conclusion/* frozen */.JP)(gating) ??
        (0,conclusion/* stoppedSoft */.we)(fired) ??
        besideEarlier(outside) ??
        undecided(table, gating) ??
        tooShort(table) ??
        (0,conclusion/* passed */.bF)('Every required check is inside its target, and that is no luck.'));
}
/**
 * What it would be without the rows that failed for what both arms suffered and what is over: a person may go on over
 * those. Null where there are none.
 */
function decideBesideBygone(table, manifest) {
    if (table.bygone.length === 0)
        return null;
    return decideLive({ ...table, gates: table.gates.filter(({ row }) => !table.bygone.includes(row)) }, manifest);
}
function brokenLog({ unsound }) {
    return unsound?.reason === 'log_invalid' ? (0,conclusion/* unmeasurable */.NB)(unsound.reason, unsound.why) : null;
}
function rollingBack(rows) {
    return rows.length > 0 ? (0,conclusion/* failed */.gz)('gate_failed', `Outside target: ${(0,conclusion/* rowLabels */.gV)(rows, MOST_NAMED)}.`) : null;
}
/** The newest evidence is missing: it waits for it, and at the end of the longest window for nothing more. */
function notSeenToEnd({ stale, silent, exhausted, unsound }) {
    if (stale === null || unsound)
        return null;
    // What was found out of a silent canary says more.
    const why = silent ?? stale;
    return exhausted ? (0,conclusion/* unmeasurable */.NB)('evidence_stale', why) : (0,conclusion/* held */.yB)('evidence_stale', why);
}
function notMeasurable({ unsound }, gating) {
    const rows = (0,conclusion/* missing */.LO)(gating);
    const silent = rows.find(gate => gate.reason_code === 'no_traffic');
    if (silent)
        return (0,conclusion/* unmeasurable */.NB)('no_traffic', silent.why);
    return unsound ? (0,conclusion/* unmeasurable */.NB)(unsound.reason, unsound.why) : (0,conclusion/* requiredMissing */.WG)(rows, MOST_NAMED);
}
function silentCanary({ silent, exhausted }) {
    if (silent === null)
        return null;
    return exhausted ? (0,conclusion/* unmeasurable */.NB)('evidence_stale', silent) : (0,conclusion/* held */.yB)('evidence_stale', silent);
}
/** At weight 100 the rows that compare the arms have only an earlier window to compare with. */
function besideEarlier(rows) {
    if (rows.length === 0)
        return null;
    const why = `Outside target beside an earlier window, which holds: ${(0,conclusion/* rowLabels */.gV)(rows, MOST_NAMED)}.`;
    return (0,conclusion/* held */.yB)('gate_failed', why);
}
function undecided(table, gating) {
    const rows = gating.filter(gate => gate.verdict === 'inconclusive');
    const open = [...rows.map(conclusion/* rowLabel */.xZ), ...table.unconfirmed.map(row => `stop on ${(0,conclusion/* stopLabel */.hi)({ row })}`)];
    if (open.length === 0)
        return null;
    const named = (0,conclusion/* list */.p_)(open, MOST_NAMED);
    if (!table.exhausted)
        return (0,conclusion/* held */.yB)('evidence_thin', waiting(table, rows) ?? `Waiting for ${named}.`);
    const why = `The time for this phase is up, and it is not settled: ${named}.`;
    return (0,conclusion/* held */.yB)('evidence_exhausted', why);
}
function tooShort({ full, coverage }) {
    if (full)
        return null;
    const covered = ms(Math.round(coverage.coveredMs), { long: true });
    return (0,conclusion/* held */.yB)('evidence_thin', `Every check is inside its target so far; the window is not full yet: ${covered} are covered.`);
}
/** The row that takes longest, with its number; null where the estimates that it rests on are not to be believed. */
function waiting({ needed, unsound, unconfirmed }, rows) {
    if (unsound || unconfirmed.length > 0)
        return null;
    const waited = rows.map(gate => ({ gate, need: needed.find(({ row }) => row === gate.row) }));
    const counted = waited.flatMap(({ gate, need }) => need?.requests ? [{ gate, at: need.at, requests: need.requests }] : []);
    if (counted.length === 0 || counted.length < rows.length)
        return null;
    const most = counted.reduce((most, one) => (one.requests > most.requests ? one : most));
    const others = rows.length - 1;
    const sooner = others === 0 ? '' : ` ${others === 1 ? 'One more measure is' : `${others} more measures are`} settled by then.`;
    return `Waiting for ${(0,conclusion/* rowLabel */.xZ)(most.gate)}: ${describeNeeded(most)}.${sooner}`;
}

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var model_rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/gates/live/reading.js
var live_reading = __webpack_require__(47692);
// EXTERNAL MODULE: ./out/build/src/gates/live/confidence-sequence.js
var confidence_sequence = __webpack_require__(35838);
// EXTERNAL MODULE: ./out/build/src/gates/live/rule.js
var rule = __webpack_require__(25828);
;// CONCATENATED MODULE: ./out/build/src/gates/live/shared-outage.js





/** Whether both arms suffered what was seen of the canary alone; where everybody is on the canary it is the canary's. */
function isSharedOutage({ phase, summary }, { on, bar, stretch, alpha }) {
    if ((0,phases/* isFull */.uq)(phase))
        return false;
    return isShared(summary, on, stretch, { alpha, isSurelyBeyond: sums => isSurelyBeyond(sums, bar, alpha) });
}
/**
 * Whether it is over, and was all that was wrong: what came since is inside the limit and surely better than the stretch
 * was, and what came before was not surely beyond the limit, or shared too.
 */
function isOver(input, outage) {
    const { on, bar, stretch, alpha } = outage;
    const { before, after } = besideStretch(input.summary, on, stretch);
    if (after.den === 0)
        return false;
    const since = sequenceOf(after, bar);
    const isBetter = bar.op === '>=' ? since.above(stretch.value, alpha) : since.below(stretch.value, alpha);
    if (!isBetter || !(0,targets/* isInside */.FK)(since.value, bar.op, bar.target))
        return false;
    const earlier = { ...stretch, since: Number.NEGATIVE_INFINITY, until: stretch.since };
    return !isSurelyBeyond(before, bar, alpha) || isSharedOutage(input, { ...outage, stretch: earlier });
}
function isSurelyBeyond(sums, bar, alpha) {
    return sums.den > 0 && (0,rule/* isSurelyOutside */.w)(sequenceOf(sums, bar), bar, alpha);
}
function sequenceOf({ num, den }, { op }) {
    return op === '>=' ? (0,confidence_sequence/* complementOf */.G)((0,confidence_sequence/* rateSequence */.Mg)({ k: den - num, n: den })) : (0,confidence_sequence/* rateSequence */.Mg)({ k: num, n: den });
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/shown-time.js
/** `14:05 UTC`, with the day where it is not that of `now`; both in milliseconds since 1970. */
function shownTime(ms, now) {
    const [day, time] = new Date(ms).toISOString().split('T');
    const isToday = new Date(now).toISOString().startsWith(day);
    return `${isToday ? '' : `${day} `}${time.slice(0, 5)} UTC`;
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/bad-stretch.js







/** A row that was outside its target for a while: it fails as long as that lies within the last `duration`, and says when. */
function withBadStretch(input, reading, terms) {
    const { row, target, sequence, undecidable } = reading;
    if (!(0,live_measured/* isOfRequests */.Qy)(row) || sequence === null || undecidable !== undefined)
        return reading;
    const stretch = badStretch(input, row, target.threshold, terms);
    if (!stretch)
        return reading;
    const said = stretch.isOver ? withPast(reading, stretch, input.summary) : withBreach(reading, stretch, input.summary);
    const outage = { on: row, bar: (0,live_reading/* barOf */.Rb)(reading), stretch, alpha: terms.failing };
    if (reading.breach !== undefined || model_rows/* ROWS */.Ir[row].relative || !isSharedOutage(input, outage))
        return said;
    if (!isOver(input, outage))
        return { ...said, note: noted(SHARED, said) };
    return { ...said, note: noted(`${SHARED} ${ANSWERABLE}`, said), bygone: true };
}
const SHARED = 'The baseline was outside it too: shared by both arms.';
const ANSWERABLE = 'It is over: promote goes on in spite of it with --override --reason TEXT.';
/** When the bets on a break at any time saw a measure beyond its limit, at the alpha at which a row fails; null: never. */
function badStretch(input, on, limit, terms) {
    if (terms.live === 'estimate')
        return null;
    const bar = Math.log(1 / terms.failing);
    const ever = betsOn(input, on, limit);
    if (!ever || ever.logE < bar)
        return null;
    const late = betsOn(input, on, limit, input.phase.window.duration);
    return late && late.logE >= bar ? { ...late, isOver: false } : { ...ever, isOver: true };
}
function withBreach(reading, { since, until, requests }, { to }) {
    const from = shownTime(since, to ?? until);
    const breach = `Outside its target since ${from} (${(0,counted/* counted */.h)(requests, 'request')}). Not bad luck, however often one looks`;
    return reading.breach === undefined ? { ...reading, breach } : reading;
}
function withPast(reading, { since, until, requests }, { to }) {
    const [from, end] = [since, until].map(ms => shownTime(ms, to ?? until));
    const past = `It was outside from ${from} to ${end} (${(0,counted/* counted */.h)(requests, 'request')}), and has not been for a full window since.`;
    return { ...reading, note: noted(past, reading) };
}
function noted(text, { note }) {
    return [note, text].filter(Boolean).join(' ');
}

// EXTERNAL MODULE: ./out/build/src/window/left-out.js
var left_out = __webpack_require__(58875);
;// CONCATENATED MODULE: ./out/build/src/gates/live/left-out.js


/**
 * Rows that were left out could have been anything. So a row passes only where it would stay inside its target had they
 * been the worst: failed in rates, beyond every value in means and quantiles, the baseline's the other way round.
 */
/** Readings that are inside their target and could leave it, held; `measure` measures the arms anew. */
function withLeftOut({ leftOut }, arms, readings, measure) {
    const rows = { baseline: (0,left_out/* leftOutRows */.rN)(leftOut.baseline), canary: (0,left_out/* leftOutRows */.rN)(leftOut.canary) };
    if (rows.baseline + rows.canary === 0)
        return [...readings];
    const worst = measure({
        ...arms,
        canary: withUnknown(arms.canary, leftOut.canary, WORST),
        baseline: arms.baseline && withUnknown(arms.baseline, leftOut.baseline, BEST)
    });
    return readings.map(reading => {
        const value = worst.find(({ row }) => row === reading.row)?.value ?? null;
        if (value === null || !isGood(reading, reading.value) || isGood(reading, value))
            return reading;
        const undecidable = `Inside its target, but rows were left out (${rows.canary} of the canary, ${rows.baseline} of the baseline): were they the worst, it would be ${shown(value)}.`;
        return { ...reading, undecidable };
    });
}
function isGood({ target }, value) {
    return value !== null && (0,targets/* isInside */.FK)(value, target.op, target.threshold);
}
const WORST = {
    share: { error_rate: 1, rate_5xx: 1, lambda_flip: 1, tool_success: 0, coverage: 0 },
    quantiles: 'above',
    cost: 3
};
const BEST = {
    share: { error_rate: 0, rate_5xx: 0, lambda_flip: 0, tool_success: 1, coverage: 1 },
    quantiles: 'below',
    cost: -3
};
function withUnknown(cell, leftOut, guess) {
    const { unreadable, withStatus, replies, clock } = leftOut;
    const unknown = unreadable - withStatus + clock;
    const ratio = (name, sums) => {
        const share = guess.share[name];
        const rows = name === 'error_rate' || name === 'rate_5xx' ? unknown : unknown + replies;
        if (sums.units === 0 || rows === 0)
            return sums;
        if (name === 'cost_per_solved')
            return withCosts(sums, rows, guess.cost);
        return share === undefined ? sums : withShare(sums, rows, share);
    };
    const distribution = (name, known) => {
        const top = name === 'latency' ? Number.POSITIVE_INFINITY : 1;
        return known.n === 0 ? known : withValues(known, unknown + replies, guess.quantiles === 'above' ? top : 0);
    };
    const mapped = (of, change) => Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(name, value)]));
    return {
        requests: cell.requests,
        ratios: mapped(cell.ratios, ratio),
        distributions: mapped(cell.distributions, distribution)
    };
}
/** Each further row weighs as much as one that is known. */
function withShare(sums, rows, share) {
    const weight = sums.den / sums.units;
    return {
        ...sums,
        units: sums.units + rows,
        num: sums.num + rows * weight * share,
        den: sums.den + rows * weight,
        numSq: sums.numSq + rows * weight * weight * share,
        denSq: sums.denSq + rows * weight * weight,
        cross: sums.cross + rows * weight * weight * share
    };
}
function withCosts(sums, rows, deviations) {
    const mean = sums.num / sums.units;
    const sd = Math.sqrt(Math.max(0, sums.numSq / sums.units - mean * mean));
    const cost = Math.max(0, mean + deviations * sd);
    const solved = deviations < 0 ? 1 : 0;
    return {
        ...sums,
        units: sums.units + rows,
        num: sums.num + rows * cost,
        den: sums.den + rows * solved,
        numSq: sums.numSq + rows * cost * cost,
        denSq: sums.denSq + rows * solved,
        cross: sums.cross + rows * cost * solved
    };
}
/** Bins stay in order: what is beyond all comes first or last. */
function withValues({ n, bins }, count, value) {
    if (count === 0)
        return { n, bins };
    const more = { low: value, high: value, count };
    return { n: n + count, bins: value === 0 ? [more, ...bins] : [...bins, more] };
}
function shown(value) {
    return String(Number(value.toPrecision(3)));
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/carried.js


/**
 * Replies that carry no figure where the other arm's do. They may be the worst of their arm, so a row that they could
 * turn decides nothing; its stops go on.
 */
const DELTA_S = { called: 'ΔS', carried: (cell) => cell.distributions.delta_s.n };
const FIELDS = {
    delta_s_drift_median: DELTA_S,
    delta_s_drift_p95: DELTA_S,
    delta_s_median: DELTA_S,
    coverage: { called: 'coverage', carried: cell => cell.ratios.coverage.units },
    tool_success: { called: 'tool_calls', carried: cell => cell.ratios.tool_success.units },
    cost_per_solved: { called: 'cost_usd with solved', carried: cell => cell.ratios.cost_per_solved.units }
};
/** Beyond so many standard errors it is no chance. */
const BEYOND_CHANCE = 4;
function withCarried({ canary, baseline }, readings) {
    return readings.map(reading => {
        const { row, value } = reading;
        const field = FIELDS[row];
        if (!field || !baseline || !isGood(reading, value) || reading.undecidable !== undefined)
            return reading;
        const [own, other] = [lackingIn(canary, field.carried), lackingIn(baseline, field.carried)];
        if (!isMore(own, other))
            return reading;
        const undecidable = `Inside its target, but ${own.lacking} of the canary's ${own.replies} replies carry no ${field.called}, and ${other.lacking} of the baseline's ${other.replies}: they may be the worst.`;
        return { ...reading, undecidable };
    });
}
/** Requests without an answer are among the errors and among what is excused: as many as may be both are taken off once. */
function lackingIn(cell, carried) {
    const { error_rate, rate_5xx, excused } = cell.ratios;
    const both = Math.min(excused.num, error_rate.num - rate_5xx.num);
    const replies = Math.max(0, error_rate.den - error_rate.num - excused.num + both);
    return { replies, lacking: Math.max(0, replies - carried(cell)) };
}
/** By more than a few, and beyond chance. An arm none of whose replies carry it is no arm to compare with. */
function isMore(own, other) {
    if (other.replies === 0 || other.lacking === other.replies)
        return false;
    const share = other.lacking / other.replies;
    const excess = own.lacking - share * own.replies;
    const error = Math.sqrt(share * (1 - share) * own.replies * (1 + own.replies / other.replies));
    return excess > (0,left_out/* mostLeftOut */.Lf)(own.replies) && excess > BEYOND_CHANCE * error;
}

;// CONCATENATED MODULE: ./out/build/src/window/coverage.js
/** Chance of a silence below which it is none of the traffic's own. Many stretches are looked at. */
const UNLIKELY = Math.log(1e-6);
/** The same for the beginning and the end, which are one stretch each. */
const UNLIKELY_ONCE = Math.log(1e-3);
/** A source that shows no delay may still be this part of a full window late. */
const LEAST_DELAY = 1 / 4;
function coverageOf(summary, terms) {
    const { supply, from, to } = summary;
    if (from === null || to === null)
        return { watermark: null, coveredMs: 0, gaps: [], stale: null };
    if (summary.scraped)
        return coverageOfScrapes(summary, summary.scraped, { from, to }, terms.arms);
    if (supply === null)
        return { watermark: to, coveredMs: to - from, gaps: [], stale: null };
    const { watermark, arm } = watermarkOf(summary, terms.arms, to);
    const delayMs = delayOf(summary, terms);
    const lagMs = watermark === null ? 0 : to - watermark;
    const start = beginning(summary, from);
    const gaps = terms.arms.flatMap(each => gapsOf(summary, each, start)).filter(gap => gap.to <= (watermark ?? 0));
    return {
        watermark,
        coveredMs: watermark === null ? 0 : Math.max(0, watermark - start - lengthOf(gaps)),
        gaps,
        stale: lagMs > delayMs ? { arm, lagMs, delayMs, down: [] } : null
    };
}
/**
 * Counters are in up to their arm's last sample, or that of the first instance which is still a target and no longer
 * answers, or to where they stand still beyond chance. An arm without any sample has no traffic.
 */
function coverageOfScrapes(summary, { firstSeen, last, down, stalls, delayMs }, { from, to }, serving) {
    const ends = serving.flatMap(arm => {
        const scraped = last[arm];
        if (scraped === null)
            return [];
        const seen = Math.min(scraped, ...down[arm].map(({ since }) => since));
        const still = standsStill(summary, arm, serving, to) ? summary.arms[arm].lastTs : seen;
        return [{ arm, end: Math.min(seen, still), still: still < seen }];
    });
    if (ends.length === 0)
        return { watermark: null, coveredMs: 0, gaps: [], stale: null };
    const late = ends.filter(({ end }) => to - end > delayMs);
    const watermark = Math.min(to, ...late.map(({ end }) => end));
    const start = firstSeen !== null && firstSeen > from + delayMs ? firstSeen : from;
    const within = (gap) => serving.includes(gap.arm) && gap.from >= start && gap.to <= watermark;
    const stalled = stalls.filter(within);
    const meets = (a, b) => a.arm === b.arm && a.from < b.to && b.from < a.to;
    const silent = serving.flatMap(arm => gapsOf(summary, arm, start)).filter(within);
    const gaps = [...stalled, ...silent.filter(gap => !stalled.some(each => meets(each, gap)))];
    const still = late.length > 0 && late.every(({ still }) => still);
    const arm = late.length === ends.length && late.length > 1 ? null : (late[0]?.arm ?? null);
    const names = late.flatMap(({ arm }) => down[arm].map(({ instance }) => instance));
    return {
        watermark,
        coveredMs: Math.max(0, watermark - start - lengthOf(gaps)),
        gaps,
        stale: late.length > 0 ? { arm, lagMs: to - watermark, delayMs, down: names, ...(still && { still }) } : null
    };
}
/** Whether nothing was counted since the arm's last request, beyond chance: beside the other arm, or for its own rate. */
function standsStill(summary, name, serving, to) {
    const { lastTs } = summary.arms[name];
    if (lastTs === null)
        return false;
    const newest = Math.max(...serving.map(arm => summary.arms[arm].lastTs ?? lastTs));
    return (lastTs < newest && isSilentSince(summary, name)) || !isQuiet(summary, newest, to - newest);
}
/** Gaps of both arms may lie over each other. */
function lengthOf(gaps) {
    let length = 0;
    let end = Number.NEGATIVE_INFINITY;
    for (const { from, to } of gaps.toSorted((a, b) => a.from - b.from)) {
        length += Math.max(0, to - Math.max(from, end));
        end = Math.max(end, to);
    }
    return length;
}
/** Given files are all there is; else what rows have shown, at most a full window. */
function delayOf({ supply, lateness }, { arms, durationMs, delayMs }) {
    if (!supply.live)
        return 0;
    if (delayMs !== null)
        return delayMs;
    const shown = Math.max(supply.learned, ...arms.map(arm => lateness?.[arm].usual ?? 0));
    return Math.max(LEAST_DELAY * durationMs, Math.min(shown, durationMs));
}
function watermarkOf(summary, serving, now) {
    const { arms, supply } = summary;
    const seen = serving.map(arm => ({ arm, last: arms[arm].lastTs ?? supply.lastSeen[arm] }));
    const lasts = seen.flatMap(({ last }) => last ?? []);
    if (lasts.length === 0)
        return { watermark: null, arm: null };
    const newest = Math.max(...lasts);
    const silent = seen.find(({ arm, last }) => last !== null && last < newest && isSilentSince(summary, arm));
    if (silent)
        return { watermark: silent.last, arm: silent.arm };
    return { watermark: isQuiet(summary, newest, now - newest) ? now : newest, arm: null };
}
/** Whether an arm's rows have stopped, beyond chance: how many the other has had since, beside its share before. */
function isSilentSince(summary, name) {
    const arm = summary.arms[name];
    if (arm.lastTs === null)
        return true;
    const after = otherArrivals(summary, name, blockOf(summary, arm.lastTs) + 1);
    return chanceOfSilence(arm, total(summary) - after, after) < UNLIKELY;
}
/** Whether as long a silence of both arms as this is nothing unusual at their rate. */
function isQuiet(summary, newest, silence) {
    const { baseline, canary } = summary.arms;
    const firsts = [baseline.firstTs, canary.firstTs].flatMap(ts => ts ?? []);
    if (firsts.length === 0)
        return false;
    const visits = baseline.requests / visitOf(baseline) + canary.requests / visitOf(canary);
    return chanceOfNone(visits, newest - Math.min(...firsts), silence) >= UNLIKELY_ONCE;
}
/** When what the log holds of the window begins: with the window, or with its first row where the log is younger. */
function beginning({ arms, supply }, from) {
    const { baseline, canary } = arms;
    const firsts = [baseline.firstTs, canary.firstTs].flatMap(ts => ts ?? []);
    if (firsts.length === 0 || (supply.firstSeen !== null && supply.firstSeen < from))
        return from;
    const first = Math.min(...firsts);
    const lasts = [baseline.lastTs, canary.lastTs].flatMap(ts => ts ?? []);
    const visits = baseline.requests / visitOf(baseline) + canary.requests / visitOf(canary);
    const usual = chanceOfNone(visits, Math.max(...lasts) - first, first - from) >= UNLIKELY_ONCE;
    return usual ? from : first;
}
/** Stretches before an arm's last row in which it was silent beyond chance. */
function gapsOf(summary, name, start) {
    const { blocks } = summary;
    const arm = summary.arms[name];
    const own = arm.arrivals;
    if (blocks === null || own === null || arm.lastTs === null)
        return [];
    const other = summary.arms[name === 'canary' ? 'baseline' : 'canary'].arrivals ?? [];
    const all = total(summary);
    const gaps = [];
    const last = blockOf(summary, arm.lastTs);
    for (let i = 0; i <= last; i++) {
        if (own[i] > 0)
            continue;
        const begins = i;
        let others = 0;
        for (; i <= last && own[i] === 0; i++)
            others += other[i] ?? 0;
        if (chanceOfSilence(arm, all - others, others) >= UNLIKELY)
            continue;
        const [from, to] = [begins, i].map(at => blocks.start + at * blocks.widthMs);
        gaps.push({ arm: name, from: Math.max(start, from), to: to });
    }
    return gaps;
}
/**
 * Log of the chance that an arm with this share of `before` requests has none among `after` more: that of a Beta-binomial
 * with its visits as observed, ≈ (before / (before + after))^visits.
 */
function chanceOfSilence(arm, before, after) {
    return (arm.requests / visitOf(arm)) * Math.log(before / (before + after));
}
/** The same for time: none within `silence` after so many visits in `seen` milliseconds. */
function chanceOfNone(visits, seen, silence) {
    return visits * Math.log(Math.max(seen, 1) / (Math.max(seen, 1) + Math.max(0, silence)));
}
/** Requests that come together: a user's, where rows say who asked. */
function visitOf({ ratios }) {
    const { users } = ratios.error_rate;
    return users === null || users.units === 0 ? 1 : Math.max(1, users.rows / users.units);
}
function total({ arms }) {
    return arms.baseline.requests + arms.canary.requests;
}
function blockOf({ blocks }, ts) {
    return blocks === null ? 0 : Math.floor((ts - blocks.start) / blocks.widthMs);
}
function otherArrivals(summary, name, first) {
    const arrivals = summary.arms[name === 'canary' ? 'baseline' : 'canary'].arrivals ?? [];
    let sum = 0;
    for (let i = Math.max(0, first); i < arrivals.length; i++)
        sum += arrivals[i];
    return sum;
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/covered.js




/** What of a phase's window its source covers, and how that is said. */
function coverageIn({ manifest, phase, summary }) {
    const source = manifest.window?.source;
    return coverageOf(summary, {
        arms: (0,phases/* isFull */.uq)(phase) ? ['canary'] : ['baseline', 'canary'],
        durationMs: phase.window.duration,
        delayMs: source && 'delay' in source ? (source.delay ?? null) : null
    });
}
/** The sentence of a window whose newest evidence is missing; null where it is not. */
function whyStale({ stale, watermark }, { kind }) {
    if (stale === null)
        return null;
    return kind === 'prometheus' ? samplesMissing(stale, watermark) : rowsMissing(stale, watermark);
}
function samplesMissing({ arm, lagMs, down, still }, watermark) {
    const of = arm === null ? 'both arms' : `the ${arm}`;
    if (still) {
        const beside = arm === null ? '' : ', while those of the other arm went on';
        return `The counters of ${of} have stood still since ${time(watermark)}${beside}. What happened since is not known.`;
    }
    if (down.length > 0)
        return `Prometheus can no longer scrape ${(0,conclusion/* list */.p_)(down, MOST_DOWN)} of ${of} (up is 0) since ${time(watermark)}.`;
    return `The last sample of ${of} is of ${time(watermark)}, ${ms(Math.round(lagMs), { long: true })} before the window's end. What happened since is not known.`;
}
function rowsMissing({ arm, lagMs, delayMs }, watermark) {
    const since = `${ms(Math.round(lagMs), { long: true })} ago (${time(watermark)})`;
    const what = arm === null
        ? `The newest row of the request log is of ${since}`
        : `The newest row of the ${arm} is of ${since}, while rows of the other arm came`;
    const allowed = delayMs > 0 ? `; rows are at most ${ms(Math.round(delayMs), { long: true })} late` : '';
    return `${what}${allowed}. What happened since is not known.`;
}
function coverageNotes({ gaps }, { kind }) {
    const [what, beside] = kind === 'prometheus' ? ['sample, or nothing new,', ''] : ['row', ', while rows of the other arm came'];
    const longest = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, covered_MOST_NAMED);
    const notes = longest.map(({ arm, from, to }) => ({
        level: 'warning',
        text: `No ${what} of the ${arm} for ${ms(Math.round(to - from), { long: true })} from ${time(from)} on${beside}: this time is taken off the window.`
    }));
    const more = gaps.length - longest.length;
    return more > 0 ? [...notes, { level: 'warning', text: `${more} shorter gaps are taken off the window too.` }] : notes;
}
const covered_MOST_NAMED = 5;
const MOST_DOWN = 3;
function time(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./out/build/src/statistics/sequential/rate.js
var rate = __webpack_require__(26146);
;// CONCATENATED MODULE: ./out/build/src/gates/live/excused.js





/**
 * Requests that nobody answered: with a status that is nobody's error by itself, such as 499, or with 0, a transport
 * failure, which is an error too. Users leave both arms, and some proxies write 0 for that. A canary that more of them
 * leave is worse, so its share over the baseline's is held against what errors are held against.
 */
/** The canary's share of such requests less the baseline's; null where the canary has none, or there is no baseline. */
function excusedSequence(arms) {
    const canary = arms.canary.ratios.excused;
    const baseline = arms.baseline?.ratios.excused;
    if (!baseline || canary.num === 0 || baseline.den === 0)
        return null;
    return (0,confidence_sequence/* comparedSequence */.xy)(boundedRate(arms, 'baseline'), boundedRate(arms, 'canary'), confidence_sequence/* difference */.iv);
}
function boundedRate(arms, arm) {
    const { num, den } = arms[arm].ratios.excused;
    const effect = arms.effect(arm, 'excused');
    const interval = (alpha, scale) => {
        const by = scale / effect.value;
        return (0,rate/* rateConfidenceSequence */.aj)({ k: num * by, n: den * by, alpha: Math.min(1, 2 * alpha), prior: confidence_sequence/* ratePrior */.xU });
    };
    return {
        value: num / den,
        effect,
        low: (alpha, scale) => interval(alpha, scale)[0],
        high: (alpha, scale) => interval(alpha, scale)[1]
    };
}
/**
 * The error rate with its other failing side: broken where the canary's share of such requests is over the baseline's by
 * more than the target of errors, beyond chance, in the whole window or since a time of it. `holds`: why such a comparison
 * rolls nothing back; null where it may.
 */
function withExcused(input, reading, arms, terms, holds) {
    const sequence = reading.row === 'error_rate' && reading.value !== null ? excusedSequence(arms) : null;
    if (sequence === null)
        return reading;
    const target = reading.target.threshold;
    const said = [reading.note, describeExcused(sequence)].filter(Boolean).join(' ');
    const isOutside = (0,rule/* verdictOf */.Vj)(sequence, { op: '<=', target, line: null }, terms) === 'fail';
    const stretch = badStretch(input, 'excused', target, terms);
    const [from, until] = [stretch?.since ?? 0, stretch?.until ?? 0].map(at => shownTime(at, input.summary.to ?? at));
    if (!isOutside && stretch?.isOver !== false) {
        const past = stretch ? `${said} More users left the canary than the baseline from ${from} to ${until}.` : said;
        return { ...reading, note: past };
    }
    const since = stretch?.isOver === false ? ` since ${from}` : '';
    const breach = `More users leave the canary than the baseline${since}, by over ${excused_percent(target)} and beyond chance`;
    return holds === null
        ? { ...reading, note: said, breach }
        : { ...reading, note: said, undecidable: `${breach}. ${holds}` };
}
/** Both arms' shares in words. */
function describeExcused({ canary, baseline }) {
    return `${excused_percent(canary)} of the canary's requests and ${excused_percent(baseline)} of the baseline's ended with a status of window.not_errors, or with none (0).`;
}
function excused_percent(share) {
    return `${(100 * share).toFixed(1)} %`;
}

// EXTERNAL MODULE: ./out/build/src/gates/fences.js
var fences = __webpack_require__(27131);
// EXTERNAL MODULE: ./out/build/src/gates/resonance.js + 1 modules
var resonance = __webpack_require__(18192);
;// CONCATENATED MODULE: ./out/build/src/gates/live/fences.js




/** Rows that what was observed decides; chance has no part in them. */
const fences_fences = { pins_fixed: pinsFixed, pins_live: pinsLive, e_resonance: resonanceReading };
function pinsFixed({ manifest, floatingPins }) {
    return (0,live_reading/* countedReading */.$Q)(manifest, 'pins_fixed', { baseline: null, canary: floatingPins, value: floatingPins, n: 2 });
}
function pinsLive({ manifest, summary }) {
    const { baseline, canary } = summary.arms;
    if (canary.pins === null)
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'pins_live', 'The log carries no pins of the canary.');
    const before = baseline.pins === null ? null : otherPins(baseline, manifest.arms.baseline.pins);
    const after = otherPins(canary, manifest.arms.canary.pins);
    const rows = after.rows + (before?.rows ?? 0);
    const seen = after.seen ?? before?.seen;
    return {
        ...(0,live_reading/* countedReading */.$Q)(manifest, 'pins_live', {
            baseline: before?.rows ?? null,
            canary: after.rows,
            value: rows,
            n: canary.requests
        }),
        ...(rows > 0 && {
            note: `${(0,counted/* counted */.h)(rows, 'row')} with other pins${seen ? `, such as ${seen}` : ': they show none'}.`
        })
    };
}
/** Rows whose pins are not the manifest's. A request that failed may show none: nobody was there to tell. */
function otherPins({ pins, ratios }, declared) {
    const wrong = pins.shown.filter(({ pins: shown }) => Object.entries(declared).some(([key, pin]) => shown[key] !== pin));
    const silent = Math.max(0, pins.missing - ratios.error_rate.num);
    const first = wrong[0];
    const differing = first && Object.entries(declared).find(([key, pin]) => first.pins[key] !== pin);
    const seen = differing ? `${differing[0]}=${first.pins[differing[0]] ?? '(absent)'}` : null;
    return { rows: wrong.reduce((sum, { rows }) => sum + rows, 0) + silent, seen };
}
/** A row that a probe decides; null where probes were not looked at. */
function probed(row, { manifest, probes }) {
    if (probes === null)
        return null;
    const { note, breach, ...numbers } = (0,fences/* probed */.D)(row, { manifest, probes });
    return {
        ...(0,live_reading/* countedReading */.$Q)(manifest, row, numbers),
        ...(note !== undefined && { note }),
        ...(breach !== undefined && { breach })
    };
}
function resonanceReading({ manifest, summary }) {
    const long = summary.sessions?.long ?? [];
    const stepsOf = (name) => long.filter(({ arm }) => arm === name).map(({ steps }) => steps);
    const canary = (0,resonance/* resonance */.v)(stepsOf('canary'));
    const baseline = (0,resonance/* resonance */.v)(stepsOf('baseline'));
    if (!canary)
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'e_resonance', 'No session of the canary is 50 requests long.');
    if (!baseline) {
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'e_resonance', 'No session of the baseline is 50 requests long, to compare with.');
    }
    const breach = (0,resonance/* ceilingBreach */.n)(canary, baseline);
    return {
        ...(0,live_reading/* countedReading */.$Q)(manifest, 'e_resonance', {
            baseline: baseline.rise,
            canary: canary.rise,
            value: canary.rise,
            n: stepsOf('canary').length
        }),
        note: `${stepsOf('canary').length} long sessions of the canary, ${stepsOf('baseline').length} of the baseline.`,
        ...(breach !== null && { breach })
    };
}

// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
;// CONCATENATED MODULE: ./out/build/src/window/summary.js
/**
 * latency and its parts in ms over requests with a reply; ΔS and the cost in USD over the rows that carry it. A segment
 * has the first two.
 */
const DISTRIBUTION_NAMES = [
    'latency',
    'delta_s',
    'retrieve',
    'rerank',
    'reason',
    'delta_s_anchor',
    'cost'
];
/** Of the users on the canary in an earlier window who came again: how many still were, and how many had left it. */
function stillOnCanary(earlier, later) {
    const on = new Set(later.keys.canary);
    const off = new Set(later.keys.baseline);
    const came = earlier.keys.canary.filter(key => on.has(key) || off.has(key));
    const left = came.filter(key => off.has(key)).length;
    return { stayed: came.length - left, left };
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/weighted.js



/**
 * Several cells as one, each request by the weight of its cell. What has n units then counts for (Σ w·n)² / Σ w²·n, as
 * unequal weights tell less (Kish 1965). Clusters are the whole arm's and not kept.
 */
function pooled(parts) {
    const ratios = ratio/* RATIO_NAMES */.rO.map(name => [name, pooledSums(parts, name)]);
    const distributions = DISTRIBUTION_NAMES.map(name => [name, pooledValues(parts, name)]);
    return {
        requests: (0,gates_arm/* sum */.cz)(parts.map(({ cell }) => cell.requests)),
        ratios: Object.fromEntries(ratios),
        distributions: Object.fromEntries(distributions)
    };
}
function pooledSums(parts, name) {
    const of = parts.map(({ cell, weight }) => ({ sums: cell.ratios[name], weight }));
    const scale = worthOf(of.map(({ sums, weight }) => ({ n: sums.units, weight })));
    const total = (field) => scale * (0,gates_arm/* sum */.cz)(of.map(({ sums, weight }) => weight * sums[field]));
    return {
        units: total('units'),
        num: total('num'),
        den: total('den'),
        numSq: total('numSq'),
        denSq: total('denSq'),
        cross: total('cross'),
        at: null,
        users: null,
        blocks: null
    };
}
/** A rounding of the sum of many counts never leaves the last rank without a value. */
const SLACK = 1 + 1e-9;
function pooledValues(parts, name) {
    const of = parts.map(({ cell, weight }) => ({ values: cell.distributions[name], weight }));
    const scale = worthOf(of.map(({ values, weight }) => ({ n: values.n, weight })));
    const n = Math.floor(SLACK * scale * (0,gates_arm/* sum */.cz)(of.map(({ values, weight }) => weight * values.n)));
    const bins = of.flatMap(({ values, weight }) => values.bins.map(bin => ({ ...bin, count: SLACK * SLACK * scale * weight * bin.count })));
    return { n, bins: merged(bins) };
}
/** By what weighted counts are multiplied, so that they add up to what they are worth; 1 where all weights are 1. */
function worthOf(parts) {
    const squares = (0,gates_arm/* sum */.cz)(parts.map(({ n, weight }) => weight * weight * n));
    return squares > 0 ? (0,gates_arm/* sum */.cz)(parts.map(({ n, weight }) => weight * n)) / squares : 1;
}
/** Bins in order, those that overlap as one: what lies within is not known more exactly. */
function merged(bins) {
    const whole = [];
    for (const bin of bins.toSorted((a, b) => a.low - b.low || a.high - b.high)) {
        const last = whole.at(-1);
        const overlaps = last && (bin.low < last.high || (bin.low === last.low && bin.high === last.high));
        if (overlaps)
            whole[whole.length - 1] = joined(last, bin);
        else
            whole.push(bin);
    }
    return whole;
}
function joined(a, b) {
    return { low: a.low, high: Math.max(a.high, b.high), count: a.count + b.count };
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/like-with-like.js





/** A stratum with fewer requests of the baseline is joined to the others like it, or has no like at all. */
const FEWEST = 20;
/** With more of the canary's requests than this without their like, no row that compares passes. */
const MOST_UNLIKE = 0.1;
/**
 * The baseline as it would be at the canary's own mix: each stratum counts by its share of the canary's requests, and
 * the whole for as many requests as tell as much (Kish 1965). So a mix that differs neither makes a good canary fail nor
 * hides a bad one. Source: direct standardisation (Fleiss, Levin & Paik 2003, chapter 19).
 */
function likeWithLike({ phase, summary, reference }, whole) {
    const baselines = (0,phases/* isFull */.uq)(phase) ? (reference?.strata ?? []) : summary.strata;
    if (whole.baseline === null || summary.strata.length === 0 || baselines.length === 0)
        return { arms: whole, unlike: 0 };
    const { paired, unlike } = pair(summary.strata, baselines);
    if (paired.length === 0)
        return { arms: whole, unlike: unlike > 0 ? 1 : 0 };
    const requests = (arm) => (0,gates_arm/* sum */.cz)(paired.map(pair => pair[arm].requests));
    const [ofCanary, ofBaseline] = [requests('canary'), requests('baseline')];
    const arms = {
        ...whole,
        canary: unlike === 0 ? whole.canary : pooled(paired.map(({ canary }) => ({ cell: canary, weight: 1 }))),
        baseline: pooled(paired.map(({ canary, baseline }) => ({
            cell: baseline,
            weight: canary.requests / ofCanary / (baseline.requests / ofBaseline)
        })))
    };
    return { arms, unlike: unlike / (unlike + ofCanary) };
}
/** The canary's strata, each with the baseline's; small ones are one. `unlike`: the canary's requests in the others. */
function pair(canaries, baselines) {
    const byKey = new Map(baselines.map(({ key, arms }) => [key, arms.baseline]));
    const all = canaries.flatMap(({ key, arms: { canary } }) => canary.requests > 0 ? [{ canary, baseline: byKey.get(key) ?? null }] : []);
    const enough = all.filter((each) => (each.baseline?.requests ?? 0) >= FEWEST);
    const few = all.filter(each => (each.baseline?.requests ?? 0) < FEWEST);
    const small = few.filter(({ canary }) => canary.requests < FEWEST);
    const joined = joinedOf(small);
    const left = few.filter(each => joined === null || !small.includes(each));
    return {
        paired: joined === null ? enough : [...enough, joined],
        unlike: (0,gates_arm/* sum */.cz)(left.map(({ canary }) => canary.requests))
    };
}
/** Small strata as one; null where the baseline has nothing of them. */
function joinedOf(small) {
    const ofBaseline = small.flatMap(({ baseline }) => (baseline && baseline.requests > 0 ? [baseline] : []));
    if (ofBaseline.length === 0)
        return null;
    const whole = (cells) => pooled(cells.map(cell => ({ cell, weight: 1 })));
    return { canary: whole(small.map(({ canary }) => canary)), baseline: whole(ofBaseline) };
}
/** Of the readings of the whole and of like with like, those that each row is judged by. */
function comparedAlike(whole, like, unlike) {
    return whole.map(reading => {
        const alike = model_rows/* ROWS */.Ir[reading.row].relative ? like.find(({ row }) => row === reading.row) : reading;
        if (alike === reading || unlike <= MOST_UNLIKE || alike.value === null)
            return alike;
        const { op, threshold } = alike.target;
        return (0,targets/* isInside */.FK)(alike.value, op, threshold) ? { ...alike, undecidable: withoutLike(unlike) } : alike;
    });
}
/** What to say of requests that have no like. */
function withoutLike(unlike) {
    const percent = `${(100 * unlike).toFixed(0)} %`;
    return `${percent} of the canary's requests have values of window.segments that the baseline hardly serves, so they are compared with nothing; send such requests to both arms, or take the field out of window.segments.`;
}

// EXTERNAL MODULE: ./out/build/src/gates/live/metrics.js
var metrics = __webpack_require__(82877);
// EXTERNAL MODULE: ./out/build/src/manifest/sticky.js
var sticky = __webpack_require__(62083);
// EXTERNAL MODULE: ./out/build/src/model/words.js
var words = __webpack_require__(39325);
// EXTERNAL MODULE: ./out/build/src/gates/required.js
var required = __webpack_require__(79244);
// EXTERNAL MODULE: ./out/build/src/gates/live/window-input.js
var window_input = __webpack_require__(87703);
;// CONCATENATED MODULE: ./out/build/src/gates/live/required.js




/** Rows that a live decision needs measured (docs/runbook.md §6): by phase, by what the log carries, and by what is declared. */
function requiredLive({ manifest, phase, summary, probes }) {
    const declared = probes === null ? { ...manifest, secrets: [], boot: [], probes: [], freeze: undefined } : manifest;
    return (0,required/* requiredRows */.$)(declared, row => {
        const { live } = model_rows/* ROWS */.Ir[row];
        if (!live || !(0,window_input/* isMeasuredIn */.mx)(phase, row))
            return false;
        if (beyondSource(row, summary))
            return false;
        switch (live.required) {
            case 'always':
                return true;
            case 'carried':
                return CARRIED[row](summary);
            case 'sticky':
                return (0,sticky/* isSticky */.O)(manifest) === true;
            case 'never':
                return false;
        }
    });
}
/** Rows that this window's source can't carry, whatever it is filled with: counters know neither ΔS nor users. */
function beyondSource(row, { kind }) {
    const { live } = model_rows/* ROWS */.Ir[row];
    return kind === 'prometheus' && (live?.from === 'requests' || live?.from === 'users') && !live.prometheus;
}
/** A row that one arm's log carries is required of the other. */
const CARRIED = {
    pins_live: byEither(({ pins }) => pins !== null),
    coverage: byEither(({ ratios }) => ratios.coverage.units > 0),
    e_resonance: ({ sessions }) => sessions?.long.some(({ arm }) => arm === 'canary') ?? false,
    tool_success: byEither(({ ratios }) => ratios.tool_success.units > 0 && ratios.tool_success.den > 0),
    cost_per_solved: byEither(({ ratios }) => ratios.cost_per_solved.units > 0)
};
function byEither(carries) {
    return ({ arms }) => carries(arms.baseline) || carries(arms.canary);
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/phase-notes.js





/** What a reader must know of how this phase is judged, whatever its rows say. */
function phaseNotes({ phase, reference, manifest, summary }) {
    const notes = [];
    const beyond = model_rows/* LIVE_ROW_IDS */.RE.filter(row => beyondSource(row, summary) && isWanted(row, manifest));
    if (beyond.length > 0) {
        const labels = beyond.map(row => words/* ROW_WORDS */.JQ[row].name).join('; ');
        notes.push({
            level: 'notice',
            text: `Counters carry neither ΔS nor users, so these rows are not required: ${labels}.`
        });
    }
    if ((0,phases/* isFull */.uq)(phase) && reference) {
        const text = 'Everybody is served by the canary: rows that compare the arms take the baseline of the last window in which both served. They can hold the rollout, and roll nothing back.';
        notes.push({ level: 'notice', text });
    }
    if (manifest.evidence.live === 'estimate') {
        const text = 'evidence.live is estimate: from the minimum of requests on the estimate alone decides a row.';
        notes.push({ level: 'notice', text });
    }
    return notes;
}
/** Whether a log that carries everything would have to measure it. */
function isWanted(row, manifest) {
    const required = model_rows/* ROWS */.Ir[row].live?.required;
    const wanted = required === 'always' || (required === 'sticky' && (0,sticky/* isSticky */.O)(manifest) === true);
    return wanted && !(row in manifest.not_required) && !manifest.require.includes(row);
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/segments.js




/** A segment of fewer canary requests is not shown as the worst: it would be the worst by chance. */
const segments_FEWEST = 30;
/** Of every row and field, the segment that stands worst, and every one that fails by itself where its field gates. */
function judgeSegments(input, whole) {
    const { manifest, summary } = input;
    const gating = new Set((0,window_input/* gatingFields */.ei)(manifest));
    const fields = [...new Set(summary.segments.map(segment => segment.field))];
    return fields.flatMap(field => {
        const segments = summary.segments.filter(segment => segment.field === field);
        const alpha = manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)(input) / segments.length;
        const rows = segments.flatMap(segment => (0,live_measured/* measuredReadings */.CG)(manifest, armsWithin(segment, whole)).flatMap(reading => reading.value === null ? [] : [{ reading, row: rowOf(segment, reading, gating.has(field) ? alpha : null) }]));
        const failing = rows.filter(({ row }) => row.fails);
        return [...new Set([...worstOf(rows), ...failing])].map(({ row }) => row);
    });
}
/** A segment's own sums; how its requests depend on each other is told by the whole arm. */
function armsWithin(segment, whole) {
    return { ...whole, canary: segment.arms.canary, baseline: whole.baseline && segment.arms.baseline };
}
function rowOf({ field, value }, reading, alpha) {
    const fails = alpha !== null && reading.sequence !== null && (0,rule/* isSurelyOutside */.w)(reading.sequence, (0,live_reading/* barOf */.Rb)(reading), alpha);
    return { row: reading.row, field, value, n: reading.n, figure: reading.value, fails };
}
function worstOf(rows) {
    const large = rows.filter(({ row }) => row.n >= segments_FEWEST);
    const ids = [...new Set(large.map(({ row }) => row.row))];
    return ids.map(id => large.filter(({ row }) => row.row === id).reduce((worst, one) => (badness(one) > badness(worst) ? one : worst)));
}
/** How far on the bad side of its target. */
function badness({ reading }) {
    const { op, threshold } = reading.target;
    return op === '>=' ? threshold - reading.value : reading.value - threshold;
}
/** What to say beside the whole; nothing where there are no segments. */
function segmentNote(segments, row) {
    return segments
        .filter(segment => segment.row === row && !segment.fails)
        .map(({ field, value, figure, n }) => `Worst ${field}: ${value}, at ${Number(figure.toPrecision(3))} (n = ${n}).`)
        .join(' ');
}
/** The readings, those broken where a segment fails by itself. */
function withSegments(readings, segments) {
    return readings.map(reading => {
        const failing = segments.filter(segment => segment.row === reading.row && segment.fails);
        const note = [reading.note, segmentNote(segments, reading.row)].filter(Boolean).join(' ');
        if (failing.length === 0)
            return note === '' ? reading : { ...reading, note };
        const named = failing.map(({ field, value, figure }) => `${field} ${value} at ${Number(figure.toPrecision(3))}`);
        return { ...reading, note, breach: `Surely outside its target within ${named.join(', ')}` };
    });
}

// EXTERNAL MODULE: ./out/build/src/gates/live/bounded-estimate.js + 1 modules
var bounded_estimate = __webpack_require__(68037);
;// CONCATENATED MODULE: ./out/build/src/gates/live/shadow.js





/** What a shadow phase is measured by: how much was copied, what copying cost users, how far the answers are apart. */
const COPIED_WITHIN_MS = 10 * 60_000;
const shadow = {
    mirrored_share: mirroredShare,
    mirror_p99_added: addedLatency,
    shadow_delta_s: answersApart
};
const NO_SHADOW = 'Measured in a shadow phase alone.';
function mirroredShare({ manifest, phase, summary }) {
    const row = 'mirrored_share';
    if (!(0,phases/* isShadow */.$n)(phase))
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, NO_SHADOW);
    const { mirror, from, to } = summary;
    if (!mirror || mirror.production === 0)
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, 'The log holds no request of production.');
    const asked = manifest.targets.mirrored_share ?? phase.mirror / 100;
    const copies = Math.min(mirror.copies, mirror.production);
    const sequence = (0,confidence_sequence/* rateSequence */.Mg)({ k: copies, n: mirror.production });
    const reading = (0,live_reading/* measuredReading */.Jx)(manifest, row, sequence, mirror.copies);
    const waited = (mirror.firstCopy ?? to ?? 0) - (from ?? 0);
    return {
        ...reading,
        target: { ...reading.target, threshold: asked },
        note: `${mirror.copies} of ${(0,counted/* counted */.h)(mirror.production, 'request')} ${(0,counted/* agreeing */.H)(mirror.copies, 'was', 'were')} copied; the plan says ${Number((100 * asked).toFixed(1))} %.${mirror.copies === 0 ? ' Does the log carry mirrored?' : ''}`,
        ...(waited > COPIED_WITHIN_MS && { breach: 'Nothing was copied within 10 minutes' })
    };
}
function addedLatency({ manifest, phase, summary }) {
    const row = 'mirror_p99_added';
    if (!(0,phases/* isShadow */.$n)(phase))
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, NO_SHADOW);
    const { latencyCopied, latencyNotCopied } = summary.mirror ?? {};
    if (!latencyCopied?.n || !latencyNotCopied?.n) {
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, 'The rows of the baseline do not say which requests were copied (mirrored).');
    }
    const sequence = (0,confidence_sequence/* comparedSequence */.xy)((0,bounded_estimate/* boundedQuantile */.rY)(latencyNotCopied, 0.99), (0,bounded_estimate/* boundedQuantile */.rY)(latencyCopied, 0.99), (copied, not) => (0,confidence_sequence/* ratio */.CG)(copied, not) - 1);
    return (0,live_reading/* measuredReading */.Jx)(manifest, row, sequence, latencyCopied.n);
}
function answersApart({ manifest, phase, summary, answersApart: embedded }) {
    const row = 'shadow_delta_s';
    if (!(0,phases/* isShadow */.$n)(phase))
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, NO_SHADOW);
    const own = summary.mirror?.deltaS;
    const apart = own && own.n > 0 ? own : embedded;
    if (!apart || apart.n === 0) {
        const answers = summary.mirror?.answers.length ?? 0;
        const why = answers > 0
            ? 'The log carries answers, and the manifest names no embeddings that could tell how far they are apart.'
            : 'The log carries neither delta_s_prod_shadow nor answers joined by req_hash.';
        return (0,live_reading/* unmeasured */.Q8)(manifest, row, why);
    }
    return (0,live_reading/* measuredReading */.Jx)(manifest, row, (0,confidence_sequence/* boundedSequence */.lT)((0,bounded_estimate/* boundedQuantile */.rY)(apart, 0.5)), apart.n);
}

// EXTERNAL MODULE: ./out/build/src/gates/live/soundness.js
var soundness = __webpack_require__(96328);
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/clusters.js
var clusters = __webpack_require__(66487);
;// CONCATENATED MODULE: ./out/build/src/statistics/sequential/split.js

/**
 * log E against H0: requests (or users) are served by the planned shares, after `counts` of each arm. The mixture is
 * Dirichlet(concentration · shares), taken apart into one beta-binomial per arm against the arms after it. Shares need
 * not sum to 1; a request where none was planned is infinite evidence.
 * Source: Lindon & Malek 2022 (arXiv 2011.03567).
 */
function logESplit(counts, shares, concentration) {
    const whole = split_total(shares);
    let evidence = 0;
    for (let arm = 0; arm < counts.length; arm++) {
        const [here, planned] = [counts[arm], shares[arm]];
        const [after, plannedAfter] = [split_total(counts.slice(arm + 1)), split_total(shares.slice(arm + 1))];
        if (planned <= 0 && here > 0)
            return Infinity;
        if (planned <= 0 || plannedAfter <= 0)
            continue;
        const prior = { a: (concentration * planned) / whole, b: (concentration * plannedAfter) / whole };
        evidence += (0,rate/* logMixture */.h9)(here, here + after, planned / (planned + plannedAfter), prior);
    }
    return evidence;
}
function split_total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

// EXTERNAL MODULE: ./out/build/src/gates/live/effect.js
var effect = __webpack_require__(28311);
;// CONCATENATED MODULE: ./out/build/src/gates/live/srm.js









/**
 * `srm`: whether the arms were served as planned, by what the router draws: requests where it draws each by itself, else
 * the distinct users of the rows that have a user_key. The value is an anytime-valid p-value: 1/E, at most 1 (Lindon & Malek 2022, arXiv 2011.03567).
 */
/** Weight of the prior at the planned shares: it sees a share of 6 % where 5 % was planned soonest. */
const CONCENTRATION = 1000;
/** At weight 100 the last requests of the baseline are still under way. */
const UNDER_WAY = 0.001;
function srmReading(input) {
    const { manifest, phase, summary } = input;
    if ((0,phases/* isShadow */.$n)(phase))
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'srm', 'In a shadow phase users see the baseline alone.');
    const counted = countArms(summary, (0,sticky/* isSticky */.O)(manifest));
    const seen = counted.baseline + counted.canary;
    if (counted.canary === 0 || (counted.baseline === 0 && !(0,phases/* isFull */.uq)(phase))) {
        const arm = counted.canary === 0 ? 'canary' : 'baseline';
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'srm', `The ${arm} served no request.`, 'no_traffic');
    }
    const planned = (0,phases/* isFull */.uq)(phase) ? 1 - UNDER_WAY : phase.weight / 100;
    const worth = [counted.baseline / counted.effect, counted.canary / counted.effect];
    const logE = logESplit(worth, [1 - planned, planned], CONCENTRATION);
    const failing = manifest.targets.srm ?? manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)(input);
    const p = Math.min(1, Math.exp(-logE));
    const sequence = {
        value: p,
        baseline: counted.baseline / seen,
        canary: counted.canary / seen,
        above: x => p > x,
        below: x => p < x,
        interval: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        effect: effect/* INDEPENDENT */.jH
    };
    const percent = (share) => `${(100 * share).toFixed(1)} %`;
    const shares = `${percent(counted.canary / seen)} of ${counted.unit}; planned ${percent(phase.weight / 100)}.`;
    return {
        ...(0,live_reading/* measuredReading */.Jx)(manifest, 'srm', sequence, Math.round(counted.canary)),
        target: { ...(0,targets/* targetOf */.$r)(manifest, 'srm'), threshold: failing },
        note: shares + counted.remark
    };
}
function countArms(summary, sticky) {
    const { arms, users } = summary;
    const requests = arms.baseline.requests + arms.canary.requests;
    if (sticky === false) {
        return byRequests(summary, ' The router draws each request by itself, so requests are counted.');
    }
    const silent = (0,window_input/* armWithoutKeys */.pd)(summary);
    if (silent !== undefined) {
        return byRequests(summary, ` No row of the ${silent} has a user_key, so requests are counted.`);
    }
    const unknown = users === null ? requests : users.withoutKey + (0,gates_arm/* sum */.cz)(users.noUsers.map(({ rows }) => rows));
    if (users === null || unknown > requests / 2) {
        return byRequests(summary, ' Without a user_key requests are counted, and those of one user look like many.');
    }
    const remark = sticky === null ? ' No router is named, so one that keeps users on an arm is assumed.' : '';
    return { baseline: users.baseline, canary: users.canary, unit: 'users', effect: 1, remark };
}
function byRequests({ arms, users, blocks }, remark) {
    const { requests: canary, arrivals } = arms.canary;
    const requests = arms.baseline.requests + canary;
    const sums = { units: requests, num: canary, den: requests, numSq: canary, denSq: requests, cross: canary };
    const both = arrivals?.map((of, i) => of + (arms.baseline.arrivals?.[i] ?? 0)) ?? [];
    const inTime = blocks && arrivals ? { num: arrivals, den: both } : null;
    const effect = requests > 0 ? (0,clusters/* designEffect */.GL)({ ...sums, users: users?.served ?? null, blocks: inTime }) : 1;
    return { baseline: arms.baseline.requests, canary, unit: 'requests', effect, remark };
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/sticky.js







/**
 * `stickiness`: requests by users who were seen on both arms, and users of the canary who were moved off it since the
 * reference window; the worse of the two. Counted by users, as one user's requests move together.
 */
function stickinessReading({ manifest, phase, summary, reference }) {
    const { users, arms } = summary;
    if ((0,phases/* isShadow */.$n)(phase))
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'stickiness', 'In a shadow phase users see the baseline alone.');
    if ((0,sticky/* isSticky */.O)(manifest) === false)
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'stickiness', 'The router cannot keep users on an arm.');
    if (arms.canary.requests === 0) {
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'stickiness', 'The canary served no request.', 'no_traffic');
    }
    if (users === null || users.requests === 0) {
        const absent = users?.noUsers.length
            ? 'The log carries no user_key that tells users apart.'
            : 'The log carries no user_key.';
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'stickiness', absent);
    }
    const silent = (0,window_input/* armWithoutKeys */.pd)(summary);
    if (silent !== undefined) {
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'stickiness', `No row of the ${silent} has a user_key, so its users cannot be told.`);
    }
    const distinct = users.baseline + users.canary - users.both;
    const moved = users.requestsOfBoth / users.requests;
    const within = (0,confidence_sequence/* rateSequence */.Mg)({ k: moved * distinct, n: distinct });
    const said = `${users.both} of ${(0,counted/* counted */.h)(distinct, 'user')} ${(0,counted/* agreeing */.H)(users.both, 'was', 'were')} seen on both arms.`;
    const since = reference?.users ? stillOnCanary(reference.users, users) : null;
    const came = since ? since.stayed + since.left : 0;
    const left = since && came > 0 ? (0,confidence_sequence/* rateSequence */.Mg)({ k: since.left, n: came }) : null;
    const note = left
        ? `${said} ${since.left} of ${(0,counted/* counted */.h)(came, 'user')} of the earlier canary ${(0,counted/* agreeing */.H)(since.left, 'has', 'have')} left it.`
        : said;
    const sequence = left && left.value > within.value ? left : within;
    return { ...(0,live_reading/* measuredReading */.Jx)(manifest, 'stickiness', { ...sequence, canary: sequence.value }, distinct), note };
}

// EXTERNAL MODULE: ./out/build/src/statistics/special.js
var special = __webpack_require__(98039);
;// CONCATENATED MODULE: ./out/build/src/statistics/sequential/none-since.js

/**
 * Log of the chance that none of the `marked` among `all` is one of the `since` who came last, were marks given by
 * chance: C(all − since, marked) / C(all, marked), the permutation test of Fisher (1935) on who came. No rate is
 * estimated. It only falls while more come without a mark, so that the first crossing decides at every look after it.
 */
function logNoneSince(all, marked, since) {
    const before = all - since;
    if (marked > before)
        return Number.NEGATIVE_INFINITY;
    return logFalling(before, marked) - logFalling(all, marked);
}
/** Log of n (n − 1) … (n − k + 1). */
function logFalling(n, k) {
    return (0,special/* logGamma */.SX)(n + 1) - (0,special/* logGamma */.SX)(n - k + 1);
}

;// CONCATENATED MODULE: ./out/build/src/statistics/sequential/start-weights.js
/** Σ 1/(i log²(i + 2)) over i = 1, 2, …: 1.8191 up to 2 · 10⁶, and less than 1/log(2 · 10⁶) beyond. */
const TOTAL = 1.8881;
/**
 * Log of the share of alpha that a silence beginning in the i-th place (minute, or half hour) may spend, i ≥ 1. The shares
 * of all places sum to less than 1 without an end, so that a window that stays open for days is never blind.
 */
function start_weights_logStartWeight(i) {
    return -Math.log(TOTAL * i * Math.log(i + 2) ** 2);
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/dark.js








/** With fewer users or requests of its own the canary's share is not known, and the planned one is taken. */
const FEWEST_OWN = 3;
const FIRST_ROW_MS = 10 * 60_000;
/** What comes in blocks as far behind as rows have stood before: silence must last longer than two of them. */
const BLOCKS_OF_DELAY = 2;
/** Where the arms' rows do not come together, nothing shows how late the canary's are: logs shipped every 15 minutes. */
const UNSEEN_DELAY_MS = 20 * 60_000;
/** Rows whose arm or time is not known may be the canary's. */
const MOST_UNPLACED = 0.01;
function darkStop(input, alpha) {
    const { op, hard, pages } = stops/* STOPS */.KR.stop_dark;
    const threshold = (0,targets/* limitOf */.LF)(input.manifest, 'stop_dark');
    const empty = { row: 'stop_dark', threshold, op, hard, page: pages.join(' ') };
    const settled = (row) => ({
        row: { ...empty, ...row },
        unconfirmed: false,
        needed: null
    });
    const silence = silenceOf(input);
    if ('notMeasured' in silence)
        return settled({ value: null, n: 0, fired: false, why: silence.notMeasured });
    const { n, missed, said } = silence;
    const isBeyondChance = silence.logChance - silence.logSpent <= Math.log(alpha);
    if (!isBeyondChance || missed <= threshold) {
        return settled({ value: 0, n, fired: false, why: 'Quiet: its silence may be chance.' });
    }
    const early = tooEarly(input, silence);
    if (early !== null)
        return settled({ value: 0, n, fired: false, why: `${said} ${early}` });
    const proof = (0,phases/* isShadow */.$n)(input.phase) ? null : proofOf(input, silence);
    const value = Number(missed.toPrecision(3));
    if (proof)
        return settled({ value, n, fired: true, why: `${said} Not bad luck. ${proof}` });
    const silent = `The canary's rows stay away. ${said} ${doubtOf(input)}`;
    return { ...settled({ value, n, fired: false, why: silent }), silent };
}
function silenceOf(input) {
    const { phase, summary } = input;
    const { visits, arms } = summary;
    if (visits === null)
        return { notMeasured: 'Not measured. Counters tell no users apart.' };
    const counts = countedIn(input, summary, visits);
    if (counts === null)
        return { notMeasured: 'Not measured. Without a user_key users cannot be counted.' };
    const last = arms.canary.lastTs;
    const end = (0,phases/* isFull */.uq)(phase) ? (summary.to ?? 0) : (arms.baseline.lastTs ?? 0);
    const lastedMs = Math.max(0, end - (last ?? summary.from ?? 0));
    const lasted = ms(Math.round(lastedMs), { long: true });
    const silences = counts.map((counted) => {
        const judged = (0,phases/* isFull */.uq)(phase)
            ? againstEarlier(input, counted, end)
            : againstBaseline(counted, (0,phases/* isShadow */.$n)(phase) ? null : phase.weight / 100);
        const logSpent = Math.log(counted.share) + start_weights_logStartWeight(counted.place);
        const said = `For ${lasted} no ${unitOf(counted)} was served by the canary; ${judged.expected}.`;
        return { ...judged, logSpent, lastedMs, n: counted.all, visits, said };
    });
    return silences.reduce((least, each) => (isLessLikely(each, least) ? each : least));
}
function isLessLikely(a, b) {
    return a.logChance - a.logSpent < b.logChance - b.logSpent;
}
/** Users where rows say who they are of, and requests where each is drawn for itself. */
function countedIn(input, summary, visits) {
    const perRequest = (0,phases/* isShadow */.$n)(input.phase) || (0,sticky/* isSticky */.O)(input.manifest) === false;
    if (perRequest)
        return [requestsIn(summary, visits)];
    const { users, arms } = summary;
    const requests = arms.baseline.requests + arms.canary.requests;
    if (users === null || users.withoutKey > requests / 2)
        return null;
    const share = 1 / visits.silences.length;
    return visits.silences.map(({ users: counted, from, place }) => ({ ...counted, from, place, share, unit: 'users' }));
}
/** Requests, those since from the first block of time on that has none of the canary's until the end. */
function requestsIn({ arms, blocks }, { silences }) {
    const baseline = arms.baseline.arrivals ?? [];
    const canary = arms.canary.requests;
    const block = (arms.canary.arrivals ?? []).findLastIndex(requests => requests > 0) + 1;
    const since = baseline.slice(block).reduce((sum, requests) => sum + requests, 0);
    const minute = Math.max(1, Math.ceil((block * (blocks?.widthMs ?? 0)) / 60_000));
    const place = Math.max(block, minute);
    const all = arms.baseline.requests + canary;
    return { all, canary, since, from: silences[0].from, place, share: 1, unit: 'requests' };
}
function unitOf({ unit, since }) {
    return `${unit === 'users' ? 'user' : 'request'} of ${since}`;
}
/** Beside the baseline: who came since, by the share of all that was the canary's. */
function againstBaseline({ all, canary, since, unit }, planned) {
    const own = canary >= FEWEST_OWN;
    if (!own && planned === null)
        return { logChance: 0, missed: 0, own, expected: 'too few came before' };
    const share = own ? canary / all : planned;
    const logChance = own ? logNoneSince(all, canary, since) : since * Math.log1p(-share);
    const percent = `${Number((100 * share).toPrecision(3))} %`;
    const expected = own
        ? `${canary} of all ${all} ${unit} of this window, ${percent}, were before`
        : `${percent} are planned`;
    return { logChance, missed: share * since, own, expected };
}
/** At weight 100: by the rate at which users came to the canary before, or to both arms in the last shared window. */
function againstEarlier({ summary, reference, manifest }, now, end) {
    const own = now.canary >= FEWEST_OWN;
    const before = own
        ? { came: now.canary, from: summary.from, to: now.from }
        : cameIn(reference, (0,sticky/* isSticky */.O)(manifest) === false);
    if (!before || before.from === null || before.to === null)
        return { logChance: 0, missed: 0, own, expected: 'none came before' };
    const span = Math.max(1, before.to - before.from);
    const since = Math.max(0, end - now.from);
    const logChance = before.came * Math.log(span / (span + since));
    const expected = `${before.came} ${now.unit} came in the ${ms(span, { long: true })} before`;
    return { logChance, missed: (before.came * since) / span, own, expected };
}
function cameIn(reference, perRequest) {
    if (!reference)
        return null;
    const { from, to, users, arms } = reference;
    const requests = arms.baseline.requests + arms.canary.requests;
    const came = perRequest || users === null ? requests : users.baseline + users.canary - users.both;
    return { came, from, to };
}
/** Why it is too early to say anything, though chance is ruled out; null where it is not. */
function tooEarly({ manifest, phase, summary }, { lastedMs, visits }) {
    if (summary.arms.canary.requests === 0 && lastedMs < FIRST_ROW_MS)
        return 'The phase is younger than ten minutes.';
    const source = manifest.window?.source;
    const declared = source && 'delay' in source ? source.delay : undefined;
    const { together, rowsSince } = visits;
    const late = summary.lateness.canary;
    const shown = together && !(0,phases/* isFull */.uq)(phase) ? BLOCKS_OF_DELAY * late.most : UNSEEN_DELAY_MS;
    if (lastedMs <= (declared ?? shown)) {
        return `Its rows may come ${ms(declared ?? shown, { long: true })} late.`;
    }
    const inBlocks = declared === undefined && together && rowsSince <= BLOCKS_OF_DELAY * late.rows;
    return inBlocks ? 'Its rows have come in blocks, as far apart as this.' : null;
}
/** What tells silence from a log that stays away; null where nothing does. */
function proofOf(input, { own, visits }) {
    if (input.asked?.answers === false)
        return input.asked.why;
    const together = own && visits.together && !(0,phases/* isFull */.uq)(input.phase) && mostArePlaced(input);
    return together ? "The baseline's rows go on in the same log." : null;
}
function mostArePlaced(input) {
    const { otherArms, skewed, read } = input.summary.rows;
    const unplaced = Object.values(otherArms).reduce((sum, rows) => sum + rows, 0) + skewed.after;
    return (0,soundness/* unsoundLog */.lk)(input) === null && unplaced <= MOST_UNPLACED * read;
}
function doubtOf({ asked, phase }) {
    if ((0,phases/* isShadow */.$n)(phase))
        return 'In a shadow phase that holds and sends nobody back.';
    return asked?.why ?? 'Whether it answers was not asked, and nothing else tells it from a log that has not come.';
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/stops.js













/**
 * The stop rules on a live window (docs/runbook.md §7): each fires when the window as a whole or the bets on a break at
 * any time say so, each at half of the stop's alpha, which is split over the phase's stops; however few requests there
 * were.
 */
function liveStops(input, arms, readings) {
    const alpha = input.manifest.evidence.alpha / testedStops(input.summary.kind).length;
    const tested = stopFigures(arms, readings);
    return stops/* STOP_IDS */.sT.map(id => {
        const found = tested.find(stop => stop.id === id);
        if (!found)
            return OWN_MEASURES[id](input, alpha);
        if (id !== 'stop_5xx' || input.summary.kind === 'prometheus')
            return testedStop(input, found, alpha);
        const stop = testedStop(input, found, (1 - SHARE_OF_EXCUSED) * alpha);
        return stop.row.fired ? stop : (usersLeave(input, arms, SHARE_OF_EXCUSED * alpha) ?? stop);
    });
}
/** Stops that read neither a row nor a rate. */
const OWN_MEASURES = {
    stop_tool_loop: toolLoop,
    stop_dark: darkStop
};
/** The stops that alpha is split over: all that this kind of source could ever measure, whatever the log carries. */
function testedStops(kind) {
    const isCounted = (id) => stops/* STOPS */.KR[id].prometheus ?? stops_rowOf(id)?.live?.prometheus ?? false;
    return stops/* STOP_IDS */.sT.filter(id => stops/* STOPS */.KR[id].test !== null && (kind !== 'prometheus' || isCounted(id)));
}
/** What each tested stop is measured by: a row's own reading, or a rate that no row has. */
function stopFigures(arms, readings) {
    return stops/* STOP_IDS */.sT.flatMap(id => {
        const { reads } = stops/* STOPS */.KR[id];
        if (reads === null)
            return [];
        const figure = 'row' in reads ? readings.find(({ row }) => row === reads.row) : rateOf(arms, reads.rate);
        return [{ ...figure, id }];
    });
}
function rateOf(arms, name) {
    const { num, den } = arms.canary.ratios[name];
    if (den === 0)
        return { value: null, sequence: null, n: 0 };
    const sequence = (0,confidence_sequence/* rateSequence */.Mg)({ k: num, n: den }, arms.effect('canary', name));
    return { value: sequence.value, sequence, n: den };
}
/** The gate row whose figure a stop reads. */
function stops_rowOf(id) {
    const { reads } = stops/* STOPS */.KR[id];
    return reads && 'row' in reads ? model_rows/* ROWS */.Ir[reads.row] : null;
}
function testedStop(input, figure, alpha) {
    const { manifest, summary, phase } = input;
    const { id, value, sequence, n, note, undecidable } = figure;
    const limit = (0,targets/* limitOf */.LF)(manifest, id);
    const mayFire = !((0,phases/* isFull */.uq)(phase) && stops_rowOf(id)?.relative);
    const row = { ...emptyRow(id, limit), value, n };
    if (value === null || sequence === null) {
        return settled({ ...row, why: `Not measured. ${note ?? ''}`.trim() });
    }
    const isOut = stops_isOver(id, value, limit);
    if (undecidable !== undefined) {
        return isOut ? unconfirmed({ ...row, why: undecidable }) : settled({ ...row, why: 'Quiet.' });
    }
    const stretch = brokenStretch(input, id, limit, alpha);
    const whole = isSurelyOver(id, sequence, limit, alpha / 2);
    if ((whole || stretch) && !mayFire) {
        return unconfirmed({
            ...row,
            why: 'Over its stop; compared with an earlier window it holds and rolls nothing back.'
        });
    }
    if (stretch)
        return settled(firedSince(input, row, stretch, alpha));
    if (whole) {
        return settled({ ...stops_counted(row), fired: true, why: 'Over its stop. Not bad luck, however often one looks.' });
    }
    if (!isOut)
        return settled({ ...row, why: 'Quiet.' });
    const terms = {
        alpha: alpha / 2,
        failing: alpha / 2,
        requests: summary.arms.canary.requests,
        minRequests: 0,
        live: 'required'
    };
    const needed = (0,rule/* requestsNeeded */.Kn)(sequence, barOfStop(id, limit), terms);
    const more = needed === null
        ? ''
        : ` If it stays so, ${needed === 1 ? '1 more request of the new version makes' : `${needed} more requests of the new version make`} it sure.`;
    return unconfirmed({ ...row, why: `Over its stop, but not surely yet: it holds and rolls nothing back.${more}` }, needed);
}
/** The stretch in which the bets saw a stop over its limit, at half of its alpha; null where they did not. */
function brokenStretch(input, id, limit, alpha) {
    const on = betOnStop(id);
    return on && strongStretch(input, on, limit, alpha);
}
function strongStretch(input, on, limit, alpha) {
    const found = betsOn(input, on, limit);
    return found && found.logE >= Math.log(2 / alpha) ? found : null;
}
/** A stop that fires for a stretch of the window, and shows that of a rate or a mean. */
function firedSince(input, row, stretch, alpha) {
    const { summary } = input;
    const { value, requests, since } = stretch;
    const seen = stops/* STOPS */.KR[row.row].test === 'rate' || stops/* STOPS */.KR[row.row].test === 'mean' ? `, ${shownShare(value)}` : '';
    const when = shownTime(since, summary.to ?? since);
    const why = `Over its stop since ${when} (${requests === 1 ? '1 request' : `${requests} requests`}${seen}). Not bad luck, however often one looks.`;
    const shared = stops_isShared(input, row, stretch, alpha);
    return {
        ...stops_counted({ ...row, ...(seen !== '' && { value, n: requests }) }),
        since: new Date(since).toISOString(),
        fired: true,
        why: shared ? `${why} The current version was over it too in the same minutes: both suffered.` : why,
        ...(shared && { shared })
    };
}
/** With the requests that count against it, where it is a rate of them. */
function stops_counted(row) {
    if (stops/* STOPS */.KR[row.row].test !== 'rate' || row.value === null)
        return row;
    return { ...row, count: Math.round(row.value * row.n) };
}
/** Whether both arms suffered what a stop on the canary alone saw. */
function stops_isShared(input, { row: id, threshold }, stretch, alpha) {
    const on = betOnStop(id);
    if (on === null || stops_rowOf(id)?.relative)
        return false;
    return isSharedOutage(input, { on, bar: barOfStop(id, threshold), stretch, alpha });
}
function betOnStop(id) {
    const { reads } = stops/* STOPS */.KR[id];
    if (reads === null)
        return null;
    if ('rate' in reads)
        return reads.rate;
    return (0,live_measured/* isOfRequests */.Qy)(reads.row) ? reads.row : null;
}
/** Part of the alpha of `stop_5xx` that is spent on users who leave, where the source tells them. */
const SHARE_OF_EXCUSED = 0.1;
/** Users who leave the canary more than the baseline, over the limit of 5xx: a stop as if they were answered by a 5xx. */
function usersLeave(input, arms, alpha) {
    const limit = (0,targets/* limitOf */.LF)(input.manifest, 'stop_5xx');
    const sequence = (0,soundness/* servedApart */.aF)(input) === null ? excusedSequence(arms) : null;
    if (sequence === null)
        return null;
    const stretch = strongStretch(input, 'excused', limit, alpha);
    const whole = isSurelyOver('stop_5xx', sequence, limit, alpha / 2);
    if (!whole && !stretch && !stops_isOver('stop_5xx', sequence.value, limit))
        return null;
    const fired = (whole || stretch !== null) && !(0,phases/* isFull */.uq)(input.phase);
    const since = stretch ? ` since ${shownTime(stretch.since, input.summary.to ?? stretch.since)}` : '';
    const chance = whole || stretch ? 'not by bad luck, however often one looks' : 'not surely yet';
    const why = `More users leave the new version than the current one, or get no answer${since}, over the stop and ${chance}. ${describeExcused(sequence)}`;
    const row = { ...emptyRow('stop_5xx', limit), value: sequence.value, n: arms.canary.requests, fired, why };
    return { row, unconfirmed: !fired, needed: null };
}
/** Whether the estimate itself is over the limit of a stop. */
function stops_isOver(id, value, limit) {
    return (0,targets/* isInside */.FK)(value, stops/* STOPS */.KR[id].op, limit);
}
/** Whether a figure is over the limit of a stop beyond chance: then the stop fires. */
function isSurelyOver(id, sequence, limit, alpha) {
    return (0,rule/* isSurelyOutside */.w)(sequence, barOfStop(id, limit), alpha);
}
/** A stop names what is bad, a bar what is good. */
function barOfStop(id, limit) {
    return { op: stops/* STOPS */.KR[id].op === '>' ? '<=' : '>=', target: limit, line: null };
}
function toolLoop({ manifest, summary }) {
    const { toolLoops, toolLoopRequest, requests } = summary.arms.canary;
    const limit = (0,targets/* limitOf */.LF)(manifest, 'stop_tool_loop');
    const row = { ...emptyRow('stop_tool_loop', limit), value: requests === 0 ? null : toolLoops, n: requests };
    if (row.value === null)
        return settled({ ...row, why: 'Not measured.' });
    if (toolLoops <= limit)
        return settled({ ...row, why: 'Quiet.' });
    const why = `${toolLoops} of ${requests === 1 ? '1 request' : `${requests} requests`} looped, such as ${toolLoopRequest ?? 'one without an id'}.`;
    return settled({ ...row, fired: true, why });
}
function emptyRow(id, threshold) {
    const { op, hard, pages } = stops/* STOPS */.KR[id];
    return { row: id, value: null, threshold, op, n: 0, fired: false, hard, why: '', page: pages.join(' ') };
}
/** A stop that is decided: it has fired, or there is nothing to confirm. */
function settled(row) {
    return { row, unconfirmed: false, needed: null };
}
/** A stop whose estimate is over the limit: that holds. */
function unconfirmed(row, needed = null) {
    return { row, unconfirmed: true, needed };
}
function shownShare(value) {
    return `${Number((100 * value).toPrecision(2))} %`;
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/why.js



/** The sentence beside a live verdict: what decided, what is still needed and when, and how requests were counted. */
function whyOf(reading, verdict, needed, terms) {
    const counted = reading.sequence === null ? '' : (0,effect/* describeEffect */.xU)(reading.sequence.effect);
    return [sentence(reading, verdict, needed, terms), reading.note, counted].filter(Boolean).join(' ');
}
function sentence(reading, verdict, needed, terms) {
    const estimated = terms.live === 'estimate' && reading.sequence !== null;
    switch (verdict) {
        case 'not_measured':
            return '';
        case 'pass':
            if (estimated)
                return 'Inside its target, by the bare figure.';
            return reading.line === null
                ? 'Inside its target.'
                : `Inside its target, and surely on the right side of ${why_shown(reading.line)}.`;
        case 'fail':
            if (reading.breach !== undefined)
                return `${reading.breach}.`;
            if (reading.sequence === null)
                return 'Outside its target.';
            if (estimated)
                return 'Outside its target, by the bare figure.';
            return 'Outside its target. Not bad luck, however often one looks.';
        case 'inconclusive':
            return why_undecided(reading, needed, terms);
    }
}
function why_undecided(reading, needed, terms) {
    if (reading.undecidable !== undefined)
        return reading.undecidable;
    const { target, line, value } = reading;
    const outside = !(0,targets/* isInside */.FK)(value, target.op, target.threshold) && target.op !== '==';
    const stands = outside ? 'Outside its target' : 'Fine so far';
    if (needed === null)
        return `${stands}, not settled.`;
    const waits = waitingFor(needed);
    if (terms.requests < terms.minRequests && (!outside || terms.live === 'estimate')) {
        return `${stands}, not settled: ${waits} (${terms.requests} of at least ${terms.minRequests} so far).`;
    }
    if (outside)
        return `Outside its target, which may be bad luck: ${waits}.`;
    return line === null
        ? `${stands}, not settled: ${waits}.`
        : `Fine so far, but it could still be ${target.op === '>=' ? 'under' : 'over'} ${why_shown(line)}: ${waits}.`;
}
function waitingFor(needed) {
    if (needed.requests === null)
        return "the value sits on the limit, and more requests won't settle it";
    return describeNeeded({ ...needed, requests: needed.requests });
}
function why_shown(value) {
    return String(Number(value.toPrecision(2)));
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/judge.js

























/** Judges a live window (docs/runbook.md §12). Pure: the same summary gives the same table. */
function judgeLive(input) {
    const { manifest, phase, summary } = input;
    const arms = (0,window_input/* armsOf */.jO)(input);
    const segments = judgeSegments(input, arms);
    const like = likeWithLike(input, arms);
    const against = { ...arms, baseline: like.arms.baseline };
    const measure = (of) => (0,live_measured/* measuredReadings */.CG)(manifest, of);
    const alike = comparedAlike(measure(arms), measure(like.arms), like.unlike);
    const whole = withCarried(against, withLeftOut(summary, arms, alike, measure));
    const measured = withExcusedErrors(input, comparable(input, whole), against);
    const brokenLog = (0,soundness/* unsoundLog */.lk)(input);
    const readings = withSegments([...otherReadings(input, brokenLog), ...measured], segments).sort((a, b) => model_rows/* ROW_IDS */.qt.indexOf(a.row) - model_rows/* ROW_IDS */.qt.indexOf(b.row));
    const judged = judgeRows(input, readings);
    // What is missing holds a pass, and no stop.
    const stops = liveStops(input, against, comparable(input, alike));
    const gates = judged.map(({ gate }) => gate);
    const span = (summary.to ?? 0) - (summary.from ?? 0);
    const coverage = coverageIn(input);
    return {
        gates,
        stops: stops.map(({ row }) => row),
        unconfirmed: stops.filter(stop => stop.unconfirmed).map(({ row }) => row.row),
        silent: stops.find(({ silent }) => silent !== undefined)?.silent ?? null,
        holding: (0,phases/* isFull */.uq)(phase) ? relativeRows(gates) : [],
        bygone: judged.flatMap(({ gate, bygone }) => (bygone && gate.verdict === 'fail' ? [gate.row] : [])),
        needed: [
            ...judged.flatMap(({ needed }) => needed ?? []),
            ...stops.flatMap(({ row, needed }) => (needed === null ? [] : [neededOf(input, row.row, needed)]))
        ],
        segments,
        notes: [
            ...(0,soundness/* soundnessNotes */.UL)(input),
            ...(brokenLog ? [] : coverageNotes(coverage, summary)),
            ...mixNotes(input),
            ...unlikeNotes(like),
            ...phaseNotes(input)
        ],
        metrics: (0,metrics/* liveMetrics */.W)(arms),
        unsound: brokenLog ?? (0,soundness/* brokenBaseline */.Ly)(input),
        coverage,
        stale: whyStale(coverage, summary),
        full: coverage.coveredMs >= input.duration,
        exhausted: span >= phase.window.max
    };
}
/**
 * The table with the rows of probes, for a window that was judged before they were looked at. `input` is that of the
 * table, with the probes.
 */
function withProbes(table, input) {
    const readings = model_rows/* LIVE_ROW_IDS */.RE.flatMap(row => ((0,model_rows/* isProbed */.Po)(row) ? (probed(row, input) ?? []) : []));
    const rows = judgeRows(input, readings).map(({ gate }) => gate);
    const place = ({ row }) => model_rows/* ROW_IDS */.qt.indexOf(row);
    return { ...table, gates: [...table.gates, ...rows].sort((a, b) => place(a) - place(b)) };
}
const MEASURES = {
    ...fences_fences,
    srm: srmReading,
    stickiness: stickinessReading,
    ...shadow
};
/** Probes are read where they were looked at. Whom each arm served is not known of a log of which too much is missing. */
function otherReadings(input, brokenLog) {
    return model_rows/* LIVE_ROW_IDS */.RE.flatMap(row => {
        if ((0,model_rows/* isProbed */.Po)(row))
            return probed(row, input) ?? [];
        if ((0,live_measured/* isOfRequests */.Qy)(row))
            return [];
        const reading = MEASURES[row](input);
        const isUnknown = row === 'srm' && brokenLog !== null && reading.value !== null;
        return isUnknown
            ? { ...reading, undecidable: `Rows are missing, so the split is not known. ${brokenLog.why}` }
            : reading;
    });
}
/** Rows that compare the arms decide nothing where the arms can't be compared. */
function comparable(input, readings) {
    const why = (0,soundness/* brokenBaseline */.Ly)(input)?.why ?? (0,soundness/* servedApart */.aF)(input);
    if (why === null)
        return [...readings];
    return readings.map(reading => model_rows/* ROWS */.Ir[reading.row].relative && reading.value !== null ? { ...reading, undecidable: why } : reading);
}
/** A share of the canary's requests that is worth a word where nothing is compared with it. */
const SOME_UNLIKE = 0.01;
function unlikeNotes({ unlike }) {
    return unlike < SOME_UNLIKE ? [] : [{ level: 'warning', text: withoutLike(unlike) }];
}
/** Who leaves the canary is compared with who leaves the baseline, where the arms can be compared. */
function withExcusedErrors(input, readings, arms) {
    if ((0,soundness/* brokenBaseline */.Ly)(input) ?? (0,soundness/* servedApart */.aF)(input))
        return [...readings];
    const holds = (0,phases/* isFull */.uq)(input.phase) ? 'Compared with an earlier window it holds, and rolls back nothing.' : null;
    return readings.map(reading => withExcused(input, reading, arms, termsOf(input), holds));
}
function relativeRows(gates) {
    return gates.filter(({ row }) => (0,model_rows/* findRow */.uv)(row)?.relative).map(({ row }) => row);
}
function judgeRows(input, readings) {
    const terms = termsOf(input);
    const isRequired = requiredLive(input);
    return readings.map(found => {
        const reading = withBadStretch(input, found, terms);
        const verdict = judgeReading(reading, terms);
        // Only rows that hold the decision say how long it takes.
        const holds = verdict === 'inconclusive' && !(reading.row in input.manifest.not_required);
        const needed = holds ? neededFor(input, reading, terms) : null;
        const gate = gateRow(reading, verdict, needed, terms, isRequired(reading.row));
        return { gate, needed, bygone: reading.bygone ?? false };
    });
}
function termsOf(input) {
    const { manifest, phase, summary } = input;
    return {
        alpha: manifest.evidence.alpha,
        failing: manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)(input),
        requests: summary.arms.canary.requests,
        minRequests: phase.window.min_requests,
        live: manifest.evidence.live
    };
}
function judgeReading(reading, terms) {
    if (reading.value === null)
        return 'not_measured';
    if (reading.breach !== undefined)
        return 'fail';
    if (reading.undecidable !== undefined)
        return 'inconclusive';
    const sequence = reading.sequence ?? exact(reading.value);
    return (0,rule/* verdictOf */.Vj)(sequence, (0,live_reading/* barOf */.Rb)(reading), reading.sequence ? terms : { ...terms, live: 'estimate', minRequests: 0 });
}
/** What was counted is exact: every other value is ruled out. */
function exact(value) {
    return {
        value,
        baseline: null,
        canary: value,
        above: (x) => value > x,
        below: (x) => value < x,
        interval: () => [value, value],
        effect: { value: 1, unit: 'requests' }
    };
}
function neededFor(input, reading, terms) {
    const none = reading.sequence === null || reading.undecidable !== undefined;
    return neededOf(input, reading.row, none ? null : (0,rule/* requestsNeeded */.Kn)(reading.sequence, (0,live_reading/* barOf */.Rb)(reading), terms));
}
function gateRow(reading, verdict, needed, terms, required) {
    const { row, target, sequence } = reading;
    return {
        gate: model_rows/* ROWS */.Ir[row].gate,
        row,
        baseline: reading.baseline,
        canary: reading.canary,
        value: reading.value,
        ci: reading.value === null || sequence === null ? null : judge_closed(sequence.interval(terms.alpha)),
        threshold: Number.isFinite(target.threshold) ? target.threshold : null,
        op: target.op,
        n: Math.round(reading.n),
        verdict,
        reason_code: reasonOf(reading, verdict),
        why: whyOf(reading, verdict, needed, terms),
        page: model_rows/* ROWS */.Ir[row].page,
        source: target.source,
        required,
        p_set: null,
        p_population: null,
        p_adjusted: null
    };
}
function judge_closed([low, high]) {
    const end = (value) => (Number.isFinite(value) ? value : null);
    return [end(low), end(high)];
}
function reasonOf({ row, reason }, verdict) {
    switch (verdict) {
        case 'pass':
            return 'all_green';
        case 'inconclusive':
            return 'evidence_thin';
        case 'not_measured':
            return reason ?? 'not_measured';
        case 'fail':
            return model_rows/* ROWS */.Ir[row].failsAs ?? 'gate_failed';
    }
}

// EXTERNAL MODULE: ./out/build/src/gold/embed.js
var gold_embed = __webpack_require__(51908);
// EXTERNAL MODULE: ./out/build/src/gold/embedder.js
var gold_embedder = __webpack_require__(70765);
// EXTERNAL MODULE: ./out/build/src/manifest/pins.js
var pins = __webpack_require__(52800);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
// EXTERNAL MODULE: ./out/build/src/window/histogram.js
var window_histogram = __webpack_require__(2313);
// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var notes = __webpack_require__(28428);
;// CONCATENATED MODULE: ./out/build/src/commands/shown-window.js


/** The window as result.json tells it: when, how many, what was left out, and what is still needed. */
function shownWindow(summary, table, phase) {
    const { from, to, arms, rows, kind } = summary;
    const minutes = from !== null && to !== null ? (to - from) / 60_000 : 0;
    const both = (of) => ({
        baseline: of('baseline'),
        canary: of('canary')
    });
    const { otherArms, ...counted } = rows;
    return {
        source: kind,
        from: iso(from),
        to: iso(to),
        full: table.full,
        ...shownCoverage(table.coverage, summary),
        requests: both(arm => arms[arm].requests),
        per_minute: both(arm => (minutes > 0 ? round(arms[arm].requests / minutes) : null)),
        min_requests: phase.window.min_requests,
        needed: Object.fromEntries(table.needed.map(({ row, requests, at }) => [row, { requests, at }])),
        rows: {
            ...counted,
            skewed: rows.skewed.before + rows.skewed.after,
            other_arms: Object.fromEntries(Object.entries(otherArms))
        },
        users: shownUsers(summary),
        segments: table.segments.map(segment => ({ ...segment, figure: round(segment.figure) })),
        canary_users_before: usersBefore(summary)
    };
}
/** How much of it the rows cover, up to when, and what is missing from it. */
function shownCoverage({ watermark, coveredMs, gaps }, { unread, leftOut }) {
    return {
        watermark: iso(watermark),
        covered_ms: Math.round(coveredMs),
        gaps: gaps.map(({ arm, from, to }) => ({ arm, from: iso(from), to: iso(to) })),
        unread: unread.map(each => ({ ...each })),
        left_out: {
            baseline: (0,left_out/* leftOutRows */.rN)(leftOut.baseline),
            canary: (0,left_out/* leftOutRows */.rN)(leftOut.canary),
            unattributed: leftOut.unattributed
        }
    };
}
function shownUsers({ users }) {
    if (users === null)
        return null;
    const { baseline, canary, both, share } = users;
    return { baseline, canary, both, sampled: share };
}
/** The canary users' own earlier requests, when the baseline served them: shown, never gating. */
function usersBefore({ users }) {
    const earlier = users?.earlier;
    if (!earlier)
        return null;
    const figures = ratio/* RATIO_NAMES */.rO.filter(name => earlier[name].den > 0 && !/_p\d\d$/.test(name));
    return Object.fromEntries(figures.map(name => [name, round(earlier[name].num / earlier[name].den)]));
}
function iso(ms) {
    return ms === null ? null : new Date(ms).toISOString();
}
function round(value) {
    return Number(value.toPrecision(6));
}

// EXTERNAL MODULE: ./out/build/src/commands/source.js
var source = __webpack_require__(89012);
;// CONCATENATED MODULE: ./out/build/src/commands/phase-window.js














/** Reads the window of a phase, and the one that it is compared with. `out`: folder for cached embeddings. */
async function readPhaseWindow(world, manifest, { phase, spans, source, http, out }) {
    const asked = { segments: segmentFields(manifest), notErrors: manifest.window?.not_errors };
    const canary = (0,phases/* isShadow */.$n)(phase) ? 'mirrored' : 'served';
    const query = { ...spans.window, canary, historyMs: spans.historyMs, ...asked };
    const compared = spans.reference && { ...spans.reference, canary: 'served', historyMs: 0, ...asked, points: null };
    const summary = await readWithPoints(manifest, phase, spans.points ?? null, {
        read: points => source.read({ ...query, points }, world.signal),
        readOn: async () => (await source.readOn?.(query, world.signal)) ?? null
    });
    return {
        phase,
        summary,
        reference: compared && (await source.read(compared, world.signal)),
        readAt: world.clock.now(),
        answersApart: (0,phases/* isShadow */.$n)(phase) ? await embedAnswers(world, manifest, summary, http, out) : null
    };
}
/**
 * Points that are known serve as they are. A first phase sets them from its own first rows, which takes a second reading
 * unless an earlier look did; where nobody is served by the baseline there is nothing to compare with.
 */
async function readWithPoints(manifest, phase, known, { read, readOn }) {
    const asked = pointsAsked(manifest);
    if ((0,phases/* isFull */.uq)(phase) || (known && (0,window_points/* arePointsFor */.pO)(known, asked)))
        return read(known);
    const seen = (await readOn()) ?? (await read(null));
    if (seen.grid?.points || !seen.first)
        return seen;
    const again = await read((0,window_points/* fixedPoints */.Q6)(asked, seen.first.distributions, seen.first.until));
    return served(again) < served(seen) ? seen : again;
}
/** A source may give less the second time; what came before is judged then, without the points. */
function served({ arms }) {
    return arms.baseline.requests + arms.canary.requests;
}
/** The points for the phase after this window; undefined where its baseline had too few rows. */
function nextPoints(manifest, { arms }) {
    const points = (0,window_points/* fixedPoints */.Q6)(pointsAsked(manifest), arms.baseline.distributions);
    return (0,window_points/* areSet */.fY)(points) ? points : undefined;
}
/**
 * ΔS between production's and the shadow's answers to the same requests, from the sample that the log has; null where
 * there is none, where the log has ΔS itself, and with the lexical embedder, whose ΔS is held to no absolute target.
 */
async function embedAnswers(world, manifest, { mirror }, http, out) {
    if (!mirror || mirror.deltaS.n > 0 || mirror.answers.length === 0)
        return null;
    const folder = (0,source/* isDoubtful */.Ge)(world, out) ? null : (0,external_node_path_.resolve)(world.cwd, out);
    const { clock, signal } = world;
    const embedder = await (0,gold_embedder/* openEmbedder */.f)(manifest.embeddings, { http, clock, signal, folder });
    if (!embedder.semantic)
        return null;
    const vectors = await embedder.embed(mirror.answers.flatMap(({ production, shadow }) => [production, shadow]));
    const histogram = (0,window_histogram/* unitHistogram */.$8)();
    for (let at = 0; at < vectors.length; at += 2) {
        const apart = (0,gold_embed/* deltaS */._)([vectors[at]], [vectors[at + 1]]);
        if (apart !== null)
            histogram.add(apart);
    }
    return histogram.distribution();
}
/** `duration`: a window shorter than this, in milliseconds, passes nothing yet. No probe is looked at. `asked`: what the canary said now. */
function judgeWindow(manifest, window, duration, asked = null) {
    return judgedAs(manifest, window, judgeLive({ ...liveCase(manifest, window, null, duration), asked }));
}
/** A judged window, and what the probes found since. */
function addProbes(manifest, { window, table }, probes) {
    const facts = liveCase(manifest, window, probes, window.phase.window.duration);
    return judgedAs(manifest, window, withProbes(table, facts));
}
function liveCase(manifest, window, probes, duration) {
    return { ...window, manifest, floatingPins: (0,pins/* floatingPins */.dH)(manifest.arms), probes, duration };
}
function judgedAs(manifest, window, table) {
    const { summary, phase } = window;
    return {
        window,
        table,
        verdict: decideLive(table, manifest),
        beside: decideBesideBygone(table, manifest),
        points: nextPoints(manifest, summary),
        findings: {
            gates: table.gates,
            stops: table.stops,
            window: shownWindow(summary, table, phase),
            metrics: table.metrics,
            problems: brokenRows(summary, table),
            notes: table.notes
        }
    };
}
/** A window that is only shown: whatever goes wrong with it is a note, and changes nothing that was done. */
async function shownOnly(judging) {
    try {
        return { judged: await judging, notes: [] };
    }
    catch (error) {
        const { name, message } = error;
        const why = name === 'AbortError' ? 'the command was asked to end.' : message;
        return { judged: null, notes: [(0,notes/* notice */.lm)(`The window could not be read: ${why}`)] };
    }
}
/** What a step rests on, with the digest of `gates`, `stops` and `window` of result.json, as canonical JSON. */
function evidenceOf({ window: { phase }, verdict, beside, findings, points }) {
    const { gates, stops, window: shown } = findings;
    const fired = stops.filter(stop => stop.fired && stop.hard);
    return {
        phase: phase.name,
        verdict,
        digest: (0,digest/* digestOf */.o)((0,digest/* canonicalJson */.d)({ gates, stops, window: shown })),
        rows: fired.map(({ row }) => row),
        shared: fired.length > 0 && fired.every(stop => stop.shared === true),
        ...(beside && { beside }),
        ...(points && { points })
    };
}
/** Broken rows with their places. A few are warnings; too many of them are errors. */
function brokenRows({ problems }, { unsound }) {
    const severity = unsound?.reason === 'log_invalid' ? 'error' : 'warning';
    return problems.map(problem => ({ ...problem, severity }));
}
function segmentFields(manifest) {
    const segments = manifest.window?.segments ?? [];
    return segments.map(segment => (typeof segment === 'string' ? segment : segment.field));
}


/***/ }),

/***/ 48834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ stoppedHard),
/* harmony export */   JP: () => (/* binding */ frozen),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   NB: () => (/* binding */ unmeasurable),
/* harmony export */   WG: () => (/* binding */ requiredMissing),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gV: () => (/* binding */ rowLabels),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hi: () => (/* binding */ stopLabel),
/* harmony export */   k9: () => (/* binding */ warned),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   we: () => (/* binding */ stoppedSoft),
/* harmony export */   xZ: () => (/* binding */ rowLabel),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39325);



/** What the decisions on a gold set and on a live window have in common: how each end is concluded, and in which words. */
/** A measured failure. */
function failed(reason, why) {
    return { decision: 'fail', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, why };
}
/** It could not be measured: fails closed. */
function unmeasurable(reason, why) {
    return { decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.unmeasurable, why };
}
function held(reason, why) {
    return { decision: 'warn', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
/** It passes, and says what to know of it. */
function warned(why) {
    return { decision: 'warn', reason: 'warnings', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
function passed(why) {
    return { decision: 'pass', reason: 'all_green', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
/** A hard stop comes before all else. */
function stoppedHard(fired) {
    const hard = fired.filter(stop => stop.hard);
    return hard.length > 0 ? failed('hard_stop', `Hard stop: ${stopLabels(hard)}.`) : null;
}
function stoppedSoft(fired) {
    if (fired.length === 0)
        return null;
    return held('soft_stop', `Over target, and no better answers pay for it: ${stopLabels(fired)}.`);
}
/** Rows that fail; a change freeze is none of them, it holds. */
function failing(gates) {
    return gates.filter(gate => gate.verdict === 'fail' && !holds(gate));
}
function frozen(gates) {
    const freeze = gates.find(gate => gate.verdict === 'fail' && holds(gate));
    return freeze ? { decision: 'fail', reason: 'frozen', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why: freeze.why } : null;
}
function holds({ row }) {
    return (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .findRow */ .uv)(row)?.failsAs === 'frozen';
}
/** Required rows that were not measured. */
function missing(gates) {
    return gates.filter(({ verdict, required }) => verdict === 'not_measured' && required);
}
function requiredMissing(rows, most) {
    if (rows.length === 0)
        return null;
    return unmeasurable('not_measured', `Required, and not measured: ${rowLabels(rows, most)}.`);
}
/** With `most`, the rest is only counted. */
function rowLabels(rows, most) {
    return list(rows.map(rowLabel), most);
}
function rowLabel({ row }) {
    return _model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ROW_WORDS */ .JQ[row].name;
}
function stopLabel({ row }) {
    return _model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STOP_WORDS */ .$k[row].name;
}
function list(words, most = words.length) {
    const more = words.length - most;
    return more > 0 ? `${words.slice(0, most).join(', ')} and ${more} more` : words.join(', ');
}
function stopLabels(stops) {
    return list(stops.map(stopLabel));
}


/***/ }),

/***/ 82877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   W: () => (/* binding */ liveMetrics)
/* harmony export */ });
/* harmony import */ var _bounded_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68037);

/** The numbers of both arms, as the audit prompt and other programs read them; null where the log carries none. */
function liveMetrics({ baseline, canary }) {
    return { baseline: metricsOf(baseline), canary: metricsOf(canary) };
}
/** The numbers of one arm. */
function metricsOf(cell) {
    const at = (name, p) => {
        const distribution = cell?.distributions[name];
        return distribution && distribution.n > 0 ? (0,_bounded_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOf */ .Xf)(distribution, p) : null;
    };
    const of = (name) => {
        const sums = cell?.ratios[name];
        return sums && sums.den > 0 ? sums.num / sums.den : null;
    };
    return {
        delta_s_median: at('delta_s', 0.5),
        delta_s_p95: at('delta_s', 0.95),
        coverage: of('coverage'),
        lambda_flip_rate: of('lambda_flip'),
        p95_latency_ms: at('latency', 0.95),
        error_rate: of('error_rate'),
        cost_usd: cell && cell.ratios.cost.units > 0 ? cell.ratios.cost.num : null,
        gold_score: null,
        answered_precision: null,
        citation_hit_rate: null,
        under_refusal: null,
        over_refusal: null,
        recall: null,
        ndcg: null,
        mrr: null,
        tool_success: of('tool_success'),
        cost_per_solved: of('cost_per_solved'),
        latency_p50_ms: at('latency', 0.5),
        retrieve_p50_ms: at('retrieve', 0.5),
        retrieve_p95_ms: at('retrieve', 0.95),
        rerank_p50_ms: at('rerank', 0.5),
        rerank_p95_ms: at('rerank', 0.95),
        reason_p50_ms: at('reason', 0.5),
        reason_p95_ms: at('reason', 0.95),
        delta_s_anchor_median: at('delta_s_anchor', 0.5)
    };
}


/***/ }),

/***/ 96328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ brokenBaseline),
/* harmony export */   UL: () => (/* binding */ soundnessNotes),
/* harmony export */   aF: () => (/* binding */ servedApart),
/* harmony export */   lk: () => (/* binding */ unsoundLog)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63092);
/* harmony import */ var _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27879);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10318);
/* harmony import */ var _window_collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47805);
/* harmony import */ var _window_left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58875);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28695);







/** Whether a window can be judged at all, and what a reader must know of it. */
const LITTLE_AHEAD_MS = 10_000;
const MOST_BASELINE_ERRORS = 0.05;
const MOST_FAULTS = 3;
/** Of a row, in a log that was shipped more than once. */
const MOST_COPIES = 10;
/** Of its own time, the canary should have served at least this much beside the baseline. */
const LITTLE_OVERLAP = 0.5;
/** A log of which too much is missing or can't be trusted for what is left to say anything of the rest. */
function unsoundLog({ summary, reference, readAt }) {
    const unread = [...summary.unread, ...(reference?.unread ?? [])];
    return (scrapeFaults(summary) ??
        unreadFiles(unread) ??
        ofTheFuture(summary, readAt) ??
        clockOff(summary) ??
        brokenLog(summary) ??
        unmatched(summary));
}
/** Counters that can't all be counted. */
function scrapeFaults({ scraped }) {
    const faults = scraped?.faults ?? [];
    if (faults.length === 0)
        return null;
    const more = faults.length > MOST_FAULTS ? `; and ${faults.length - MOST_FAULTS} more` : '';
    return { reason: 'log_invalid', why: `${faults.slice(0, MOST_FAULTS).join('; ')}${more}.` };
}
/** A file that may hold rows of the window, and could not be read to its end. */
function unreadFiles(unread) {
    const missed = [...new Set(unread.filter(({ before }) => !before).map(({ why }) => why))];
    if (missed.length === 0)
        return null;
    const more = missed.length > 1 ? ` (and ${missed.length - 1} more)` : '';
    return { reason: 'log_invalid', why: `What may hold rows of this window is not known: ${missed[0]}${more}.` };
}
/** Given files are the window that they hold, but not where that has not come yet. */
function ofTheFuture({ supply, blocks, arms }, now) {
    if (now === undefined || supply === null || supply.live || blocks === null)
        return null;
    const { start, widthMs } = blocks;
    const isAhead = (_, block) => start + block * widthMs > now + _window_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK;
    const rows = (0,_arm_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(_model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul.flatMap(arm => (arms[arm].arrivals ?? []).filter(isAhead)));
    const all = arms.baseline.requests + arms.canary.requests;
    if (rows <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(all))
        return null;
    const times = _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul.flatMap(arm => (arms[arm].firstTs === null ? [] : [arms[arm].firstTs, arms[arm].lastTs]));
    const [first, last, at] = [Math.min(...times), Math.max(...times), now].map(time => `${new Date(time).toISOString().slice(0, 19)}Z`);
    const which = rows === all ? `All ${all} rows of the log` : `${rows} of ${all} rows of the log`;
    const why = `${which} lie ahead of now (${at}): its rows are of ${first} to ${last}. The clock or the time zone of the log is off.`;
    return { reason: 'log_invalid', why };
}
/** A clock that is more than 5 minutes off moves its arm's rows out of the window, or beside other minutes. */
function clockOff({ supply, leftOut, arms }) {
    if (supply === null)
        return null;
    const lasting = (length) => ms__WEBPACK_IMPORTED_MODULE_0__(Math.round(length), { long: true });
    const { baseline, canary } = supply.ahead;
    const isNoneInTime = arms.baseline.requests + arms.canary.requests === 0;
    if (supply.live && isNoneInTime && Math.min(baseline, canary) > _window_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK) {
        const why = `The clock of this machine or those of both arms are off: their rows lie ahead of now, by up to ${lasting(Math.max(baseline, canary))}, and none lies within the window.`;
        return { reason: 'log_invalid', why };
    }
    for (const arm of _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul) {
        const rows = leftOut[arm].clock;
        if (rows <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(rows + arms[arm].requests))
            continue;
        const why = `The clock of the ${arm} is off: ${rows} of its rows lie ahead of now, by up to ${lasting(supply.ahead[arm])}.`;
        return { reason: 'log_invalid', why };
    }
    const behind = _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul.find(arm => supply.behind[arm] > _window_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK);
    if (behind === undefined)
        return null;
    const other = behind === 'canary' ? 'baseline' : 'canary';
    const by = lasting(supply.behind[behind]);
    const isAhead = supply.live && supply.ahead[other] > _window_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK;
    const why = isAhead
        ? `The clock of the ${other} is off: its rows lie ahead of now, and ${by} or more ahead of the rows beside them in the log.`
        : `The clock of the ${behind} or of the ${other} is off: every row of the ${behind} stands ${by} or more behind those of the ${other} beside it in the log.`;
    return { reason: 'log_invalid', why };
}
/** Rows so broken that what is left says nothing of the rest. */
function brokenLog(summary) {
    const { rows, leftOut, problems } = summary;
    const first = problems[0];
    const where = first ? ` The first: ${first.file}:${first.line}: ${first.message}.` : '';
    for (const arm of _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul) {
        const { unreadable, withStatus, clock } = leftOut[arm];
        const all = summary.arms[arm].requests - withStatus + unreadable + clock;
        if (unreadable + clock <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(all))
            continue;
        return {
            reason: 'log_invalid',
            why: `${unreadable + clock} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(all, 'row')} of the ${arm} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(unreadable + clock, 'was', 'were')} left out.${where}`
        };
    }
    const noneWhole = rows.read > 0 && rows.broken === rows.read;
    if (noneWhole || leftOut.unattributed > (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(rows.read)) {
        const why = `${noneWhole ? rows.broken : leftOut.unattributed} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(rows.read, 'row')} of the request log cannot be read.${where}`;
        return { reason: 'log_invalid', why };
    }
    return unknownArms(rows) ?? sharedIds(rows);
}
/** A log that was shipped again and again repeats its rows a few times; one id for all requests leaves none of them. */
function sharedIds({ duplicates, otherCanary, ...rows }) {
    const left = rows.counted + otherCanary;
    if (duplicates <= MOST_COPIES * left)
        return null;
    const why = `${duplicates} rows repeat the request_id of another, and only ${left} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(left, 'is', 'are')} left; expected an id of its own for each request, or "-" where there is none.`;
    return { reason: 'log_invalid', why };
}
/** Replies that the second log does not know may be what it was read for: all that rests on it is unknown. */
function unmatched({ joined }) {
    if (!joined?.holds || joined.alone <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(joined.alone + joined.matched))
        return null;
    const more = joined.leftOver > 0
        ? ` ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(joined.leftOver, 'row')} of it ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(joined.leftOver, 'was', 'were')} more than can be held.`
        : '';
    const why = `${joined.alone} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(joined.alone + joined.matched, 'reply')} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(joined.alone, 'has', 'have')} no row in the second log (window.source.join), by request_id and arm.${more}`;
    return { reason: 'log_invalid', why };
}
/** Rows of an arm that nobody named may be the canary's. */
function unknownArms({ otherArms, counted: ours }) {
    const others = Object.entries(otherArms);
    const rows = others.reduce((sum, [, n]) => sum + n, 0);
    if (rows <= (0,_window_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .mostLeftOut */ .Lf)(rows + ours))
        return null;
    const [most] = others.toSorted((a, b) => b[1] - a[1]);
    const why = `${rows} rows are of no arm that is known, most of "${most[0]}"; say what it is under window.source.arms (baseline, canary or other).`;
    return { reason: 'log_invalid', why };
}
/** A baseline that fails itself is nothing to compare with. */
function brokenBaseline({ summary }) {
    const { num, den } = summary.arms.baseline.ratios.error_rate;
    if (den === 0 || num <= MOST_BASELINE_ERRORS * den)
        return null;
    const why = `The baseline failed on ${num} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(den, 'request')}, so there is nothing to compare with.`;
    return { reason: 'baseline_unavailable', why };
}
/** Where the arms did not serve at the same time, why comparing them says nothing; null where they did. */
function servedApart({ phase, summary }) {
    if ((0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .isFull */ .uq)(phase))
        return null;
    const share = overlap(summary.arms.baseline, summary.arms.canary);
    return share === 'none' ? 'The arms did not serve at the same time, so what differs may be the hour.' : null;
}
function soundnessNotes(input) {
    const { phase, summary } = input;
    const { rows, arms, scraped, traces, joined } = summary;
    const notes = [];
    for (const text of scraped?.notes ?? [])
        notes.push({ level: 'notice', text });
    const count = (n, [one, many]) => n > 0 && notes.push({ level: 'notice', text: `${n} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(n, one, many)}` });
    const separate = servedApart(input);
    if (separate)
        notes.push({ level: 'warning', text: `${separate} Rows that compare them are inconclusive.` });
    const share = (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .isFull */ .uq)(phase) ? 1 : overlap(arms.baseline, arms.canary);
    if (typeof share === 'number' && share < LITTLE_OVERLAP) {
        const text = `The baseline served during ${Math.round(100 * share)} % of the canary's time only: the rest of it is compared with another hour.`;
        notes.push({ level: 'warning', text });
    }
    for (const { why } of summary.unread.filter(({ before }) => before)) {
        notes.push({ level: 'warning', text: `${why}; it ended before this window.` });
    }
    count(rows.broken, ['row cannot be read and is left out.', 'rows cannot be read and are left out.']);
    notes.push(...clockNotes(summary));
    if (joined) {
        count(joined.broken, ['line of the second log cannot be read.', 'lines of the second log cannot be read.']);
        count(joined.alone, ['reply has no row in the second log.', 'replies have no row in the second log.']);
    }
    if (traces) {
        count(traces.cut.baseline + traces.cut.canary, [
            'request ended without its root span: it counts as failed.',
            'requests ended without their root span: they count as failed.'
        ]);
        count(traces.waiting, [
            'trace has no root span yet and may still end; it is not counted.',
            'traces have no root span yet and may still end; they are not counted.'
        ]);
        count(traces.others, [
            'trace is no request of a user: a health check, or a step that nothing called.',
            'traces are no requests of users: health checks, or a step that nothing called.'
        ]);
        count(traces.late, [
            'span came after its request was counted, and is not in it.',
            'spans came after their request was counted, and are not in it.'
        ]);
    }
    count(rows.torn, [
        'row at the end of a file is still being written.',
        'rows at the end of a file are still being written.'
    ]);
    count(rows.duplicates, ['row repeats a request_id and is left out.', 'rows repeat a request_id and are left out.']);
    count(rows.late, ['row came more than 5 minutes late; it counts.', 'rows came more than 5 minutes late; they count.']);
    count(rows.skewed.after, [
        'row lies more than 5 minutes after the end of the window and is left out: its clock cannot be trusted.',
        'rows lie more than 5 minutes after the end of the window and are left out: their clock cannot be trusted.'
    ]);
    const others = Object.entries(rows.otherArms);
    if (others.length > 0) {
        const named = others.map(([name, n]) => `${name} (${n})`).join(', ');
        notes.push({ level: 'warning', text: `Rows of other arms are left out: ${named}.` });
    }
    for (const [field, n] of Object.entries(summary.segmentsLeftOut)) {
        notes.push({
            level: 'notice',
            text: `${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(n, 'row')} ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .agreeing */ .H)(n, 'has', 'have')} further values of ${field}; 20 are judged apart.`
        });
    }
    return notes;
}
/** A clock that is a little off moves nothing out of the window for long. */
function clockNotes({ supply }) {
    if (!supply?.live)
        return [];
    const least = Math.min(supply.ahead.baseline, supply.ahead.canary);
    const lasting = (length) => ms__WEBPACK_IMPORTED_MODULE_0__(Math.round(length), { long: true });
    const both = `The newest rows of both arms lie ${lasting(least)} or more ahead of now: the clock of this machine, or of both, is off.`;
    const notes = _model_arm_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ARMS */ .ul.filter(arm => supply.ahead[arm] - least > LITTLE_AHEAD_MS).map(arm => `The newest row of the ${arm} lies ${lasting(supply.ahead[arm])} ahead of now: a clock is off.`);
    return [...(least > LITTLE_AHEAD_MS ? [both] : []), ...notes].map(text => ({ level: 'warning', text }));
}
/** Share of the canary's time in which the baseline served too; `none` where they never met. */
function overlap(baseline, canary) {
    if (baseline.firstTs === null || canary.firstTs === null)
        return 'unknown';
    const met = Math.min(baseline.lastTs, canary.lastTs) - Math.max(baseline.firstTs, canary.firstTs);
    if (met < 0)
        return 'none';
    const own = canary.lastTs - canary.firstTs;
    return own === 0 ? 1 : met / own;
}


/***/ }),

/***/ 62083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSticky)
/* harmony export */ });
/** Whether the router keeps a user on an arm; null where the manifest names no router. */
function isSticky({ router }) {
    if (!router)
        return null;
    return router.kind === 'nginx' || (router.kind === 'webhook' && router.capabilities.sticky);
}


/***/ }),

/***/ 39325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ STOP_WORDS),
/* harmony export */   JQ: () => (/* binding */ ROW_WORDS),
/* harmony export */   O6: () => (/* binding */ rowWords),
/* harmony export */   e$: () => (/* binding */ stopWords),
/* harmony export */   lZ: () => (/* binding */ pinName)
/* harmony export */ });
const ROW_WORDS = {
    secrets_present: {
        name: 'secrets are set',
        meaning: 'Secrets that the manifest names are set.'
    },
    pins_fixed: {
        name: 'versions are pinned',
        meaning: 'Index, reranker, prompt and model each name one exact version.'
    },
    pins_live: {
        name: 'right version answered',
        meaning: 'Replies that show another version than the manifest.'
    },
    contracts: {
        name: 'replies are well-formed',
        meaning: 'Replies with a missing or mistyped field.'
    },
    boot_order: {
        name: 'services came up in order',
        meaning: 'Services that were not ready in time.'
    },
    freeze: {
        name: 'no change freeze',
        meaning: 'Whether a change freeze covers now.'
    },
    delta_s_drift_median: {
        name: 'retrieval distance (typical)',
        meaning: 'How far the retrieved text is from the question, middle of all answers, against the current version: 0 is the same topic, 1 is unrelated.'
    },
    delta_s_drift_p95: {
        name: 'retrieval distance (worst 5 %)',
        meaning: 'How far the retrieved text is from the question where retrieval is worst, against the current version.'
    },
    delta_s_median: {
        name: 'retrieval distance (absolute)',
        meaning: 'The distance held to a fixed limit; it needs embeddings that know meaning.'
    },
    coverage: {
        name: 'right passage found',
        meaning: 'How much of the passage that holds the answer is retrieved.'
    },
    lambda_convergence: {
        name: 'right every time',
        meaning: 'Questions that cite the right passage in all tries, whatever the wording and the seed.'
    },
    lambda_collapse: {
        name: 'questions lost completely',
        meaning: 'Questions that were right every time before, and never are now.'
    },
    lambda_split: {
        name: 'right only sometimes',
        meaning: 'Questions that are right in some tries and wrong in others.'
    },
    e_resonance: {
        name: 'long conversations stay on topic',
        meaning: 'The retrieval distance does not creep up over conversations of 50 turns and more.'
    },
    gold_regression: {
        name: 'correct answers',
        meaning: 'Answers out of 100 that hold the expected text and cite the right passage.'
    },
    graded_regression: {
        name: 'graded answers',
        meaning: "What the manifest's grader says of the answers, of 100."
    },
    latency_p95: {
        name: 'slowest 5 % of answers',
        meaning: '95 of 100 answers come sooner than this.'
    },
    error_rate: {
        name: 'failed requests',
        meaning: 'Requests without a usable reply.'
    },
    tool_success: {
        name: 'tool calls that worked',
        meaning: 'Calls of tools that worked, after their retries.'
    },
    cost_per_solved: {
        name: 'cost per correct answer',
        meaning: 'All money spent, divided by the correct answers.'
    },
    probes: {
        name: 'health checks',
        meaning: 'Checks of the manifest that failed.'
    },
    srm: {
        name: 'traffic split as planned',
        meaning: 'The share of users on the new version against the plan.'
    },
    stickiness: {
        name: 'users stay on one version',
        meaning: 'Requests of users who were seen on both versions.'
    },
    mirrored_share: {
        name: 'copied share as planned',
        meaning: 'The share of requests that were copied in the shadow phase, against the plan.'
    },
    mirror_p99_added: {
        name: 'copying slows nobody down',
        meaning: 'What copying adds to the slowest 1 % of answers.'
    },
    shadow_delta_s: {
        name: 'copies answer like the original',
        meaning: "The distance between the user's answer and the copy's."
    }
};
const STOP_WORDS = {
    stop_delta_s_p95: {
        name: 'retrieval distance (worst 5 %)',
        meaning: 'The worst retrievals are much further from their questions than those of the current version.'
    },
    stop_coverage: {
        name: 'right passage found',
        meaning: 'Too little of the passages that hold the answers is retrieved.'
    },
    stop_lambda_flip: {
        name: 'answers leave what was retrieved',
        meaning: 'The retrieve and reason steps disagree about the passage.'
    },
    stop_5xx: {
        name: 'server errors',
        meaning: 'Requests that ended with a server error.'
    },
    stop_tool_loop: {
        name: 'tool stuck in a loop',
        meaning: 'Requests in which a tool was called again and again.'
    },
    stop_dark: {
        name: 'new version is silent',
        meaning: 'The new version stopped answering while the current one goes on.'
    },
    soft_latency: {
        name: 'slow without better answers',
        meaning: 'The slowest answers take longer, and no gain in quality pays for it.'
    },
    soft_cost: {
        name: 'dear without better answers',
        meaning: 'A correct answer costs more, and no gain in quality pays for it.'
    }
};
/** The words for an id that came from outside; null for an id of another version. */
function rowWords(id) {
    return Object.hasOwn(ROW_WORDS, id) ? ROW_WORDS[id] : null;
}
function stopWords(id) {
    return Object.hasOwn(STOP_WORDS, id) ? STOP_WORDS[id] : null;
}
/** What a pin is of; of others the key itself. */
const PIN_WORDS = {
    INDEX_HASH: 'index',
    RERANK_HASH: 'reranker',
    PROMPT_VER: 'prompt',
    MODEL_VER: 'model',
    BUILD_ID: 'build'
};
function pinName(key) {
    return Object.hasOwn(PIN_WORDS, key) ? PIN_WORDS[key] : key;
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ sampleSd),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   y4: () => (/* binding */ sampleVariance)
/* harmony export */ });
/** The arithmetic mean; NaN where there are no values. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** The standard deviation with divisor n − 1; NaN below two values. */
function sampleSd(values) {
    return Math.sqrt(sampleVariance(values));
}
/** The variance with divisor n − 1, in two passes; NaN below two values. */
function sampleVariance(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return squares / (values.length - 1);
}


/***/ })

};
