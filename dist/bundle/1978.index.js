export const id = 1978;
export const ids = [1978];
export const modules = {

/***/ 57730:
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
/** `812 more canary requests, by 2026-11-20 10:42 UTC at this rate`. */
function describeNeeded({ requests, at }) {
    const by = at === null ? '' : `, by ${at.slice(0, 16).replace('T', ' ')} UTC at this rate`;
    return `${requests} more canary ${requests === 1 ? 'request' : 'requests'}${by}`;
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
        notMeasurable(table, gating) ??
        (0,conclusion/* frozen */.JP)(gating) ??
        (0,conclusion/* stoppedSoft */.we)(fired) ??
        besideEarlier(outside) ??
        undecided(table, gating) ??
        tooShort(table) ??
        (0,conclusion/* passed */.bF)('Every required row is inside its target, beyond chance.'));
}
function brokenLog({ unsound }) {
    return unsound?.reason === 'log_invalid' ? (0,conclusion/* unmeasurable */.NB)(unsound.reason, unsound.why) : null;
}
function rollingBack(rows) {
    return rows.length > 0 ? (0,conclusion/* failed */.gz)('gate_failed', `Outside target: ${(0,conclusion/* rowLabels */.gV)(rows, MOST_NAMED)}.`) : null;
}
function notMeasurable({ unsound }, gating) {
    const rows = (0,conclusion/* missing */.LO)(gating);
    const silent = rows.find(gate => gate.reason_code === 'no_traffic');
    if (silent)
        return (0,conclusion/* unmeasurable */.NB)('no_traffic', silent.why);
    return unsound ? (0,conclusion/* unmeasurable */.NB)(unsound.reason, unsound.why) : (0,conclusion/* requiredMissing */.WG)(rows, MOST_NAMED);
}
/** At weight 100 the rows that compare the arms have only an earlier window to compare with. */
function besideEarlier(rows) {
    if (rows.length === 0)
        return null;
    const why = `Outside target beside an earlier window, which holds: ${(0,conclusion/* rowLabels */.gV)(rows, MOST_NAMED)}.`;
    return (0,conclusion/* held */.yB)('gate_failed', why);
}
function undecided(table, gating) {
    const open = [
        ...gating.filter(gate => gate.verdict === 'inconclusive').map(conclusion/* rowLabel */.xZ),
        ...table.unconfirmed.map(row => `stop on ${(0,conclusion/* stopLabel */.hi)({ row })}`)
    ];
    if (open.length === 0)
        return null;
    const named = (0,conclusion/* list */.p_)(open, MOST_NAMED);
    if (!table.exhausted)
        return (0,conclusion/* held */.yB)('evidence_thin', `Not decided yet: ${named}.${longest(table)}`);
    const why = `The window has been open for as long as it may, and is not decided: ${named}.`;
    return (0,conclusion/* held */.yB)('evidence_exhausted', why);
}
function tooShort({ full }) {
    return full ? null : (0,conclusion/* held */.yB)('evidence_thin', 'Every row is inside its target, but the window is not full yet.');
}
/** The row that takes longest, with its number. */
function longest({ needed }) {
    const counted = needed.flatMap(({ requests, at }) => (requests === null ? [] : [{ requests, at }]));
    if (counted.length === 0)
        return '';
    const most = counted.reduce((most, one) => (one.requests > most.requests ? one : most));
    return most.requests === 0 ? '' : ` It takes ${describeNeeded(most)}.`;
}

// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var model_rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/gates/fences.js
var fences = __webpack_require__(27131);
// EXTERNAL MODULE: ./out/build/src/gates/resonance.js + 1 modules
var resonance = __webpack_require__(18192);
// EXTERNAL MODULE: ./out/build/src/gates/live/reading.js
var live_reading = __webpack_require__(47692);
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
        ...(rows > 0 && { note: `${rows} rows with other pins${seen ? `, such as ${seen}` : ': they show none'}.` })
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

// EXTERNAL MODULE: ./out/build/src/gates/live/measured.js
var live_measured = __webpack_require__(97206);
// EXTERNAL MODULE: ./out/build/src/gates/live/metrics.js
var metrics = __webpack_require__(82877);
// EXTERNAL MODULE: ./out/build/src/manifest/sticky.js
var sticky = __webpack_require__(62083);
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

// EXTERNAL MODULE: ./out/build/src/gates/live/rule.js
var rule = __webpack_require__(25828);
;// CONCATENATED MODULE: ./out/build/src/gates/live/segments.js




/** A segment of fewer canary requests is not shown as the worst: it would be the worst by chance. */
const FEWEST = 30;
/** Of every row and field, the segment that stands worst, and every one that fails by itself where its field gates. */
function judgeSegments(input, whole) {
    const { manifest, summary } = input;
    const gating = new Set((0,window_input/* gatingFields */.ei)(manifest));
    const fields = [...new Set(summary.segments.map(segment => segment.field))];
    return fields.flatMap(field => {
        const segments = summary.segments.filter(segment => segment.field === field);
        const alpha = manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)(input) / segments.length;
        const rows = segments.flatMap(segment => (0,live_measured/* measuredReadings */.C)(manifest, armsWithin(segment, whole)).flatMap(reading => reading.value === null ? [] : [{ reading, row: rowOf(segment, reading, gating.has(field) ? alpha : null) }]));
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
    const large = rows.filter(({ row }) => row.n >= FEWEST);
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
        return { ...reading, note, breach: `Outside its target beyond chance within ${named.join(', ')}` };
    });
}

// EXTERNAL MODULE: ./out/build/src/gates/live/bounded-estimate.js + 2 modules
var bounded_estimate = __webpack_require__(57772);
// EXTERNAL MODULE: ./out/build/src/gates/live/confidence-sequence.js
var confidence_sequence = __webpack_require__(35838);
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
        note: `${mirror.copies} of ${mirror.production} requests were copied; ${(100 * asked).toFixed(1)} % were asked for.`,
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
// EXTERNAL MODULE: ./out/build/src/statistics/sequential/rate.js
var rate = __webpack_require__(26146);
;// CONCATENATED MODULE: ./out/build/src/statistics/sequential/split.js

/**
 * log E against H0: requests (or users) are served by the planned shares, after `counts` of each arm. The mixture is
 * Dirichlet(concentration · shares), taken apart into one beta-binomial per arm against the arms after it. Shares need
 * not sum to 1; a request where none was planned is infinite evidence.
 * Source: Lindon & Malek 2022 (arXiv 2011.03567).
 */
function logESplit(counts, shares, concentration) {
    const whole = total(shares);
    let evidence = 0;
    for (let arm = 0; arm < counts.length; arm++) {
        const [here, planned] = [counts[arm], shares[arm]];
        const [after, plannedAfter] = [total(counts.slice(arm + 1)), total(shares.slice(arm + 1))];
        if (planned <= 0 && here > 0)
            return Infinity;
        if (planned <= 0 || plannedAfter <= 0)
            continue;
        const prior = { a: (concentration * planned) / whole, b: (concentration * plannedAfter) / whole };
        evidence += (0,rate/* logMixture */.h9)(here, here + after, planned / (planned + plannedAfter), prior);
    }
    return evidence;
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
// EXTERNAL MODULE: ./out/build/src/gates/live/effect.js
var effect = __webpack_require__(28311);
;// CONCATENATED MODULE: ./out/build/src/gates/live/srm.js







/**
 * `srm`: whether the arms were served as planned. Distinct users count where rows have a user_key, else requests. The
 * value is an anytime-valid p-value: 1/E, at most 1 (Lindon & Malek 2022, arXiv 2011.03567).
 */
/** Weight of the prior at the planned shares: it sees a share of 6 % where 5 % was planned soonest. */
const CONCENTRATION = 1000;
/** At weight 100 the last requests of the baseline are still under way. */
const UNDER_WAY = 0.001;
function srmReading(input) {
    const { manifest, phase, summary } = input;
    if ((0,phases/* isShadow */.$n)(phase))
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'srm', 'In a shadow phase users see the baseline alone.');
    const counted = countArms(summary);
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
    const shares = `${percent(counted.canary / seen)} of ${counted.unit} were served by the canary; ${percent(phase.weight / 100)} were planned.`;
    return {
        ...(0,live_reading/* measuredReading */.Jx)(manifest, 'srm', sequence, Math.round(counted.canary)),
        target: { ...(0,targets/* targetOf */.$r)(manifest, 'srm'), threshold: failing },
        note: shares + counted.remark
    };
}
function countArms({ arms, users, blocks }) {
    const requests = arms.baseline.requests + arms.canary.requests;
    if (users !== null && users.withoutKey <= requests / 2) {
        return { baseline: users.baseline, canary: users.canary, unit: 'users', effect: 1, remark: '' };
    }
    const canary = arms.canary.requests;
    const sums = { units: requests, num: canary, den: requests, numSq: canary, denSq: requests, cross: canary };
    const both = arms.canary.arrivals?.map((of, i) => of + (arms.baseline.arrivals?.[i] ?? 0)) ?? [];
    const inTime = blocks && arms.canary.arrivals ? { num: arms.canary.arrivals, den: both } : null;
    return {
        baseline: arms.baseline.requests,
        canary,
        unit: 'requests',
        effect: requests > 0 ? (0,clusters/* designEffect */.G)({ ...sums, users: null, blocks: inTime }) : 1,
        remark: ' Without a user_key requests are counted, and those of one user look like many.'
    };
}

;// CONCATENATED MODULE: ./out/build/src/window/summary.js
/** latency and its parts in ms over requests with a reply; ΔS over the rows that carry it. A segment has the first two. */
const DISTRIBUTION_NAMES = (/* unused pure expression or super */ null && (['latency', 'delta_s', 'retrieve', 'rerank', 'reason', 'delta_s_anchor']));
/** Of the users on the canary in an earlier window who came again: how many still were, and how many had left it. */
function stillOnCanary(earlier, later) {
    const on = new Set(later.keys.canary);
    const off = new Set(later.keys.baseline);
    const came = earlier.keys.canary.filter(key => on.has(key) || off.has(key));
    const left = came.filter(key => off.has(key)).length;
    return { stayed: came.length - left, left };
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
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'stickiness', 'The router can not keep users on an arm.');
    if (arms.canary.requests === 0) {
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'stickiness', 'The canary served no request.', 'no_traffic');
    }
    if (users === null || users.requests === 0)
        return (0,live_reading/* unmeasured */.Q8)(manifest, 'stickiness', 'The log carries no user_key.');
    const distinct = users.baseline + users.canary - users.both;
    const moved = users.requestsOfBoth / users.requests;
    const within = (0,confidence_sequence/* rateSequence */.Mg)({ k: moved * distinct, n: distinct });
    const said = `${users.both} of ${distinct} users were seen on both arms.`;
    const since = reference?.users ? stillOnCanary(reference.users, users) : null;
    const came = since ? since.stayed + since.left : 0;
    const left = since && came > 0 ? (0,confidence_sequence/* rateSequence */.Mg)({ k: since.left, n: came }) : null;
    const note = left ? `${said} ${since.left} of ${came} users of the earlier canary have left it.` : said;
    const sequence = left && left.value > within.value ? left : within;
    return { ...(0,live_reading/* measuredReading */.Jx)(manifest, 'stickiness', { ...sequence, canary: sequence.value }, distinct), note };
}

// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(70744);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var stops = __webpack_require__(56317);
;// CONCATENATED MODULE: ./out/build/src/statistics/sequential/break-away.js


/**
 * The stretch up to now in which a rate lies surely beyond its limit, although the whole may not: a canary that was good
 * for long and then breaks. What came before makes the whole look like time that depends on itself, and the break like
 * one more bad stretch. So an e-process of its own begins at every start j = 1, 2, … and is tested at alpha / (j (j + 1)),
 * which sum to alpha; at one look those are asked whose stretch is 1, 2, 4, … units long. Dependence is that within the
 * stretch or that before it, whichever is the stronger. Values within [0, 1] may take the place of 0 and 1: the
 * likelihood ratio is convex in them, so that they are no more extreme than a rate with the same mean.
 */
function breakAway({ num, den, unit, ...test }) {
    const blocks = num.length;
    for (let length = unit; length < blocks; length *= 2) {
        const start = Math.floor((blocks - length) / unit);
        if (start < 1)
            break;
        const from = start * unit;
        const stretch = sumOf(num, den, from, blocks);
        const isBeyond = test.side === 'above' ? stretch.num > test.limit * stretch.den : stretch.num < test.limit * stretch.den;
        if (isBeyond && isSure({ num, den, from, start, stretch, ...test }))
            return { from, ...stretch };
    }
    return null;
}
function isSure({ num, den, from, start, stretch, limit, side, alpha, prior, effect }) {
    const within = effectOf(num.slice(from), den.slice(from));
    const before = effectOf(num.slice(0, from), den.slice(0, from));
    const worth = Math.max(effect, within, before);
    const logE = side === 'above' ? rate/* logERateAbove */.Jp : rate/* logERateBelow */.Jz;
    return logE(stretch.num / worth, stretch.den / worth, limit, prior) >= Math.log((start * (start + 1)) / alpha);
}
/** The design effect of blocks, every request by itself taken for 0 or 1. */
function effectOf(num, den) {
    const { num: k, den: n } = sumOf(num, den, 0, num.length);
    if (!(n > 0))
        return 1;
    return (0,clusters/* designEffect */.G)({ units: n, num: k, den: n, numSq: k, denSq: n, cross: k, users: null, blocks: { num, den } });
}
function sumOf(num, den, from, to) {
    const sums = { num: 0, den: 0 };
    for (let at = from; at < to; at++) {
        sums.num += num[at];
        sums.den += den[at];
    }
    return sums;
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/change-detection.js




/**
 * Part of a stop's own alpha that is spent on stretches: a break is seen nearly as soon with little of it. Six stops
 * share the alpha of a phase and two of them are soft, so that all together stay within it.
 */
const SHARE = 0.02;
/** A stretch must be this much worse than the limit: one bad minute of many that depend on each other is no break. */
const WORSE = 1.5;
/**
 * The last stretch of a window in which a stop is surely over its limit, though the whole may hide it; null where there
 * is none. `blockMs`: width of the sums' blocks. `unitMs`: how far apart stretches may begin.
 */
function detectBreak(id, ratios, { limit, alpha, blockMs, unitMs }) {
    const sums = blockSums(id, ratios);
    if (!sums?.blocks || sums.den === 0)
        return null;
    const side = stops/* STOPS */.KR[id].op === '>' ? 'above' : 'below';
    const bar = side === 'above' ? WORSE * limit : 1 - WORSE * (1 - limit);
    if (!(bar > 0 && bar < 1))
        return null;
    const found = breakAway({
        ...sums.blocks,
        unit: Math.max(1, Math.round(unitMs / blockMs)),
        limit: bar,
        side,
        alpha: SHARE * alpha,
        prior: (0,confidence_sequence/* ratePrior */.xU)(bar),
        effect: (0,clusters/* designEffect */.G)({ ...sums, blocks: null })
    });
    if (!found)
        return null;
    const { from, num, den } = found;
    return { value: num / den, requests: den, length: (sums.blocks.num.length - from) * blockMs };
}
/** The sums of a stop on a rate or a mean, which are known block by block. */
function blockSums(id, ratios) {
    const { reads, test } = stops/* STOPS */.KR[id];
    if (reads === null || (test !== 'rate' && test !== 'mean'))
        return null;
    const name = 'row' in reads ? reads.row : reads.rate;
    return ratios[name] ?? null;
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/stops.js








/**
 * The stop rules on a live window (docs/runbook.md §7): each fires when its e-process says so, at alpha split over the
 * phase's stops, however few requests there were.
 */
function liveStops(input, arms, readings) {
    const alpha = input.manifest.evidence.alpha / testedStops(input.summary.kind).length;
    const tested = stopFigures(arms, readings);
    return stops/* STOP_IDS */.sT.map(id => {
        const found = tested.find(stop => stop.id === id);
        if (!found)
            return OWN_MEASURES[id](input);
        const stop = testedStop(input, found, alpha);
        return stop.row.fired ? stop : (brokenOff(input, id, alpha) ?? stop);
    });
}
/** Stops that read neither a row nor a rate. */
const OWN_MEASURES = { stop_tool_loop: toolLoop };
/** The stops that alpha is split over: all that this kind of source could ever measure, whatever the log carries. */
function testedStops(kind) {
    return stops/* STOP_IDS */.sT.filter(id => stops/* STOPS */.KR[id].test !== null && (kind !== 'prometheus' || stops_rowOf(id)?.live?.prometheus));
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
function testedStop({ manifest, summary, phase }, { id, value, sequence, n, note, undecidable }, alpha) {
    const limit = (0,targets/* limitOf */.LF)(manifest, id);
    const mayFire = !((0,phases/* isFull */.uq)(phase) && stops_rowOf(id)?.relative);
    const row = { ...emptyRow(id, limit), value, n };
    if (value === null || sequence === null) {
        return settled({ ...row, why: `Not measured. ${note ?? ''}`.trim() });
    }
    if (!isOver(id, value, limit))
        return settled({ ...row, why: 'Within its limit.' });
    if (undecidable !== undefined) {
        return { row: { ...row, why: undecidable }, unconfirmed: true, needed: null };
    }
    const sure = isSurelyOver(id, sequence, limit, alpha);
    if (sure && mayFire) {
        const why = `Over its limit, and chance is ruled out at ${shownAlpha(alpha)}, over all looks together.`;
        return { row: { ...row, fired: true, why }, unconfirmed: false, needed: null };
    }
    if (sure) {
        const why = 'Over its limit; compared with an earlier window it holds, and rolls back nothing.';
        return { row: { ...row, why }, unconfirmed: true, needed: null };
    }
    const terms = {
        alpha,
        failing: alpha,
        requests: summary.arms.canary.requests,
        minRequests: 0,
        live: 'required'
    };
    const needed = (0,rule/* requestsNeeded */.Kn)(sequence, barOfStop(id, limit), terms);
    const more = needed === null ? '' : `; if it stays so, ${needed} more canary requests would`;
    return {
        row: { ...row, why: `Over its limit, and chance is not ruled out at ${shownAlpha(alpha)}${more}.` },
        unconfirmed: true,
        needed
    };
}
/** How many stretches may begin within a full window. */
const STARTS = 30;
/** A stop that fires on the last stretch of the window alone: the canary was good, and then broke. */
function brokenOff({ manifest, summary, phase }, id, alpha) {
    if (!summary.blocks)
        return null;
    const limit = (0,targets/* limitOf */.LF)(manifest, id);
    const grid = { blockMs: summary.blocks.widthMs, unitMs: phase.window.duration / STARTS };
    const stretch = detectBreak(id, summary.arms.canary.ratios, { limit, alpha, ...grid });
    if (!stretch)
        return null;
    const { value, requests } = stretch;
    const lasted = ms(Math.round(stretch.length), { long: true });
    const why = `Over its limit in the last ${lasted}, and chance is ruled out at ${shownAlpha(alpha)}, over all looks together.`;
    return settled({ ...emptyRow(id, limit), value, n: Math.round(requests), fired: true, why });
}
/** Whether the estimate itself is over the limit of a stop. */
function isOver(id, value, limit) {
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
        return settled({ ...row, why: 'Within its limit.' });
    const why = `${toolLoops} of ${requests} requests looped, the first read is ${toolLoopRequest ?? 'unknown'}.`;
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
function shownAlpha(alpha) {
    return `alpha ${Number(alpha.toPrecision(2))}`;
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
                return 'Inside its target, by the estimate alone.';
            return reading.line === null
                ? 'Inside its target.'
                : `Inside its target, and the interval excludes the line ${shown(reading.line)}.`;
        case 'fail':
            if (reading.breach !== undefined)
                return `${reading.breach}.`;
            if (reading.sequence === null)
                return 'Outside its target.';
            if (estimated)
                return 'Outside its target, by the estimate alone.';
            return `Outside its target, and chance is ruled out at alpha ${shown(terms.failing)}, over all looks together.`;
        case 'inconclusive':
            return why_undecided(reading, needed, terms);
    }
}
function why_undecided(reading, needed, terms) {
    if (reading.undecidable !== undefined)
        return reading.undecidable;
    const { target, line, value } = reading;
    const outside = !(0,targets/* isInside */.FK)(value, target.op, target.threshold) && target.op !== '==';
    const stands = outside ? 'Outside its target' : 'Inside its target';
    const waits = waitingFor(needed);
    if (terms.requests < terms.minRequests && (!outside || terms.live === 'estimate')) {
        return `${stands}, not decided: ${waits} (${terms.requests} of at least ${terms.minRequests} so far).`;
    }
    if (outside)
        return `${stands}, but chance is not ruled out: ${waits}.`;
    return line === null
        ? `${stands}, not decided: ${waits}.`
        : `${stands}, but the line ${shown(line)} is not excluded: ${waits}.`;
}
function waitingFor(needed) {
    if (needed === null || needed.requests === null)
        return 'at this figure no number of requests would tell';
    return describeNeeded({ ...needed, requests: needed.requests });
}
function shown(value) {
    return String(Number(value.toPrecision(2)));
}

;// CONCATENATED MODULE: ./out/build/src/gates/live/judge.js

















/** Judges a live window (docs/runbook.md §12). Pure: the same summary gives the same table. */
function judgeLive(input) {
    const { manifest, phase, summary } = input;
    const arms = (0,window_input/* armsOf */.jO)(input);
    const segments = judgeSegments(input, arms);
    const measured = comparable(input, (0,live_measured/* measuredReadings */.C)(manifest, arms));
    const readings = withSegments([...otherReadings(input), ...measured], segments).sort((a, b) => model_rows/* ROW_IDS */.qt.indexOf(a.row) - model_rows/* ROW_IDS */.qt.indexOf(b.row));
    const judged = judgeRows(input, readings);
    const stops = liveStops(input, arms, measured);
    const gates = judged.map(({ gate }) => gate);
    const span = (summary.to ?? 0) - (summary.from ?? 0);
    return {
        gates,
        stops: stops.map(({ row }) => row),
        unconfirmed: stops.filter(stop => stop.unconfirmed).map(({ row }) => row.row),
        holding: (0,phases/* isFull */.uq)(phase) ? relativeRows(gates) : [],
        needed: [
            ...judged.flatMap(({ needed }) => needed ?? []),
            ...stops.flatMap(({ row, needed }) => (needed === null ? [] : [neededOf(input, row.row, needed)]))
        ],
        segments,
        notes: [...(0,soundness/* soundnessNotes */.UL)(input), ...phaseNotes(input)],
        metrics: (0,metrics/* liveMetrics */.W)(arms),
        unsound: (0,soundness/* brokenLog */.g4)(input) ?? (0,soundness/* brokenBaseline */.Ly)(input),
        full: span >= input.duration,
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
/** Probes are read where they were looked at. */
function otherReadings(input) {
    return model_rows/* LIVE_ROW_IDS */.RE.flatMap(row => {
        if ((0,model_rows/* isProbed */.Po)(row))
            return probed(row, input) ?? [];
        return (0,live_measured/* isOfRequests */.Q)(row) ? [] : MEASURES[row](input);
    });
}
/** Rows that compare the arms decide nothing where the arms can't be compared. */
function comparable(input, readings) {
    const why = (0,soundness/* brokenBaseline */.Ly)(input)?.why ?? (0,soundness/* servedApart */.aF)(input);
    if (why === null)
        return [...readings];
    return readings.map(reading => model_rows/* ROWS */.Ir[reading.row].relative && reading.value !== null ? { ...reading, undecidable: why } : reading);
}
function phaseNotes({ phase, reference, manifest }) {
    const notes = [];
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
function relativeRows(gates) {
    return gates.filter(({ row }) => (0,model_rows/* findRow */.uv)(row)?.relative).map(({ row }) => row);
}
function judgeRows(input, readings) {
    const { manifest, phase, summary } = input;
    const terms = {
        alpha: manifest.evidence.alpha,
        failing: manifest.evidence.alpha / (0,window_input/* sidesThatCanFail */.Ut)(input),
        requests: summary.arms.canary.requests,
        minRequests: phase.window.min_requests,
        live: manifest.evidence.live
    };
    const isRequired = requiredLive(input);
    return readings.map(reading => {
        const verdict = judgeReading(reading, terms);
        const needed = verdict === 'inconclusive' ? neededFor(input, reading, terms) : null;
        return { gate: gateRow(reading, verdict, needed, terms, isRequired(reading.row)), needed };
    });
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
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/window/histogram.js
var window_histogram = __webpack_require__(2313);
// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var notes = __webpack_require__(28428);
;// CONCATENATED MODULE: ./out/build/src/commands/phase-window.js












/** Reads the window of a phase, and the one that it is compared with. `out`: folder for cached embeddings. */
async function readPhaseWindow(world, manifest, { phase, spans, source, http, out }) {
    const read = (span, canary, historyMs) => source.read({ ...span, canary, segments: segmentFields(manifest), historyMs }, world.signal);
    const summary = await read(spans.window, (0,phases/* isShadow */.$n)(phase) ? 'mirrored' : 'served', spans.historyMs);
    return {
        phase,
        summary,
        reference: spans.reference ? await read(spans.reference, 'served', 0) : null,
        answersApart: (0,phases/* isShadow */.$n)(phase) ? await embedAnswers(world, manifest, summary, http, out) : null
    };
}
/**
 * ΔS between production's and the shadow's answers to the same requests, from the sample that the log has; null where
 * there is none, where the log has ΔS itself, and with the lexical embedder, whose ΔS is held to no absolute target.
 */
async function embedAnswers(world, manifest, { mirror }, http, out) {
    if (!mirror || mirror.deltaS.n > 0 || mirror.answers.length === 0)
        return null;
    const folder = (0,external_node_path_.resolve)(world.cwd, out);
    const { clock, signal } = world;
    const embedder = await (0,gold_embedder/* openEmbedder */.f)(manifest.embeddings, { http, clock, signal, folder });
    if (!embedder.semantic)
        return null;
    const vectors = await embedder.embed(mirror.answers.flatMap(({ production, shadow }) => [production, shadow]));
    const histogram = (0,window_histogram/* unitHistogram */.$)();
    for (let at = 0; at < vectors.length; at += 2) {
        const apart = (0,gold_embed/* deltaS */._)([vectors[at]], [vectors[at + 1]]);
        if (apart !== null)
            histogram.add(apart);
    }
    return histogram.distribution();
}
/** `duration`: a window shorter than this, in milliseconds, passes nothing yet. No probe is looked at. */
function judgeWindow(manifest, window, duration) {
    return judgedAs(manifest, window, judgeLive(liveCase(manifest, window, null, duration)));
}
/** A judged window, and what the probes found since. */
function addProbes(manifest, { window, table }, probes) {
    const facts = liveCase(manifest, window, probes, window.phase.window.duration);
    return judgedAs(manifest, window, withProbes(table, facts));
}
function liveCase(manifest, window, probes, duration) {
    return { ...window, manifest, floatingPins: floatingPins(manifest), probes, duration };
}
function judgedAs(manifest, window, table) {
    const { summary, phase } = window;
    return {
        window,
        table,
        verdict: decideLive(table, manifest),
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
/** A window that is only shown: what can not be read of it is a note. */
async function shownOnly(judging) {
    try {
        return { judged: await judging, notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UnmeasurableError */.XW))
            throw error;
        return { judged: null, notes: [(0,notes/* notice */.lm)(`The window could not be read: ${error.message}`)] };
    }
}
/** What a step rests on, with the digest of `gates`, `stops` and `window` of result.json, as canonical JSON. */
function evidenceOf({ window: { phase }, verdict, findings }) {
    const { gates, stops, window: shown } = findings;
    return {
        phase: phase.name,
        verdict,
        digest: (0,digest/* digestOf */.o)((0,digest/* canonicalJson */.d)({ gates, stops, window: shown })),
        rows: stops.filter(({ fired, hard }) => fired && hard).map(({ row }) => row)
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
function floatingPins({ arms }) {
    return [arms.baseline, arms.canary].flatMap(arm => (0,pins/* pinFaults */.f)(arm.pins)).filter(({ severity }) => severity === 'error')
        .length;
}
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
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56317);



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
    return hard.length > 0 ? failed('hard_stop', `A hard stop fired: ${stopLabels(hard)}.`) : null;
}
function stoppedSoft(fired) {
    if (fired.length === 0)
        return null;
    return held('soft_stop', `Over target without a proven quality gain: ${stopLabels(fired)}.`);
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
    return _model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].label;
}
function stopLabel({ row }) {
    return _model_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .STOPS */ .KR[row].label;
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
/* harmony import */ var _bounded_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57772);

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
/* harmony export */   g4: () => (/* binding */ brokenLog)
/* harmony export */ });
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);

/** Whether a window can be judged at all, and what a reader must know of it. */
const MOST_BROKEN = 0.01;
const MOST_BASELINE_ERRORS = 0.05;
/** Of its own time, the canary should have served at least this much beside the baseline. */
const LITTLE_OVERLAP = 0.5;
/** Rows so broken that what is left says nothing of the rest. */
function brokenLog({ summary }) {
    const { broken, read } = summary.rows;
    if (broken <= MOST_BROKEN * read)
        return null;
    const first = summary.problems[0];
    const where = first ? ` The first: ${first.file}:${first.line}: ${first.message}.` : '';
    return { reason: 'log_invalid', why: `${broken} of ${read} rows of the request log can not be read.${where}` };
}
/** A baseline that fails itself is nothing to compare with. */
function brokenBaseline({ summary }) {
    const { num, den } = summary.arms.baseline.ratios.error_rate;
    if (den === 0 || num <= MOST_BASELINE_ERRORS * den)
        return null;
    const why = `The baseline failed on ${num} of ${den} requests, so there is nothing to compare with.`;
    return { reason: 'baseline_unavailable', why };
}
/** Where the arms did not serve at the same time, why comparing them says nothing; null where they did. */
function servedApart({ phase, summary }) {
    if ((0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isFull */ .uq)(phase))
        return null;
    const share = overlap(summary.arms.baseline, summary.arms.canary);
    return share === 'none' ? 'The arms did not serve at the same time, so what differs may be the hour.' : null;
}
function soundnessNotes(input) {
    const { phase, summary } = input;
    const { rows, arms } = summary;
    const notes = [];
    const count = (n, text) => n > 0 && notes.push({ level: 'notice', text: `${n} ${text}` });
    const separate = servedApart(input);
    if (separate)
        notes.push({ level: 'warning', text: `${separate} Rows that compare them are inconclusive.` });
    const share = (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isFull */ .uq)(phase) ? 1 : overlap(arms.baseline, arms.canary);
    if (typeof share === 'number' && share < LITTLE_OVERLAP) {
        const text = `The baseline served during ${Math.round(100 * share)} % of the canary's time only: the rest of it is compared with another hour.`;
        notes.push({ level: 'warning', text });
    }
    count(rows.broken, 'rows can not be read and are left out.');
    count(rows.torn, 'rows at the end of a file are still being written.');
    count(rows.duplicates, 'rows repeat a request_id and are left out.');
    count(rows.late, 'rows came more than 5 minutes late; they count.');
    count(rows.skewed.after, 'rows lie more than 5 minutes after the end of the window and are left out: their clock can not be trusted.');
    const others = Object.entries(rows.otherArms);
    if (others.length > 0) {
        const named = others.map(([name, n]) => `${name} (${n})`).join(', ');
        notes.push({ level: 'warning', text: `Rows of other arms are left out: ${named}.` });
    }
    for (const [field, n] of Object.entries(summary.segmentsLeftOut)) {
        notes.push({ level: 'notice', text: `${n} rows have further values of ${field}; 20 are judged apart.` });
    }
    return notes;
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

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sampleSd),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN where there are no values. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** The standard deviation with divisor n − 1, in two passes; NaN below two values. */
function sampleSd(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return Math.sqrt(squares / (values.length - 1));
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


/***/ })

};
