export const id = 6571;
export const ids = [6571];
export const modules = {

/***/ 67859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kS: () => (/* binding */ findWindow),
  U1: () => (/* binding */ isHardStop),
  Ci: () => (/* binding */ judgeStanding)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/weights.js
var weights = __webpack_require__(40145);
// EXTERNAL MODULE: ./out/build/src/rollout/record.js
var record = __webpack_require__(27507);
// EXTERNAL MODULE: ./out/build/src/rollout/recover.js
var recover = __webpack_require__(29856);
// EXTERNAL MODULE: ./out/build/src/rollout/snapshot.js
var snapshot = __webpack_require__(38270);
// EXTERNAL MODULE: ./out/build/src/rollout/standing.js
var standing = __webpack_require__(50022);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/build/src/gold/ask.js + 1 modules
var gold_ask = __webpack_require__(4719);
// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/probes/http-probe.js
var http_probe = __webpack_require__(73641);
// EXTERNAL MODULE: ./out/build/src/commands/phase-window.js + 33 modules
var phase_window = __webpack_require__(95866);
;// CONCATENATED MODULE: ./out/build/src/commands/confirm-dark.js





const QUESTION = { qid: 'are-you-there', phrasing: 0, seed: 0, session: 'are-you-there', question: 'Are you there?' };
/**
 * Where the canary's rows stay away beyond chance and the log alone can not tell why, asks the canary, and judges the
 * window again by what it said.
 */
async function confirmDark(session, judged) {
    const { window, table } = judged;
    if (table.silent === null || (0,phases/* isShadow */.$n)(window.phase) || !knowsHowToAsk(session.rollout.manifest))
        return judged;
    const asked = await askCanary(session);
    return (0,phase_window/* judgeWindow */._w)(session.rollout.manifest, window, window.phase.window.duration, asked);
}
/** A question sent to a wrong place, or in wrong words, says nothing of the canary. */
function knowsHowToAsk({ spared, unset }) {
    const faulty = [...spared, ...unset.map(({ path }) => path[0])];
    return !['arms', 'request', 'response', 'probes', 'probe_hosts'].some(section => faulty.includes(section));
}
/** A canary that fails says something only where the baseline can be reached from here. */
async function askCanary(session) {
    const fault = (await failingProbe(session)) ?? (await failingReply(session, 'canary'));
    if (fault === null)
        return { answers: true, why: 'Asked now, it answers, so its log may have stopped instead.' };
    const control = await failingReply(session, 'baseline');
    if (control === null)
        return { answers: false, why: `Asked now, it fails: ${fault}.` };
    return { answers: true, why: `Neither arm can be reached from here, which says nothing of the canary: ${fault}.` };
}
/** What is wrong with a probe of the canary's own origin; null where nothing is. */
async function failingProbe({ world, http, rollout: { manifest } }) {
    const { origin } = new URL(manifest.arms.canary.url);
    for (const [index, probe] of manifest.probes.entries()) {
        if ('prometheus' in probe || new URL(probe.url).origin !== origin)
            continue;
        const { ok, why, measured } = await (0,http_probe/* probeHttp */.Q)(http, probe, ['probes', index], world.signal);
        if (!ok && measured !== false)
            return `probe ${probe.name}: ${why}`;
    }
    return null;
}
/** Why an arm does not answer one question; null where it does, be it by refusing the question. */
async function failingReply({ world, http, rollout: { manifest } }, arm) {
    const { clock, signal } = world;
    const once = { ...manifest, request: { ...manifest.request, retries: Math.min(1, manifest.request.retries) } };
    const door = { http, lane: { turn: (attempt) => attempt() } };
    const ask = (0,gold_ask/* compileAsk */.T)({ manifest: once, arm, door, clock, signal, nonce: (0,external_node_crypto_.randomUUID)() });
    const { error, statuses } = await ask(QUESTION);
    const status = statuses.at(-1) ?? 0;
    const isDown = status >= 500 || (status === 0 && error?.kind !== 'blocked');
    return error !== null && isDown ? error.message.replace(/\.$/, '') : null;
}

// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var notes = __webpack_require__(28428);
// EXTERNAL MODULE: ./out/build/src/commands/phase-spans.js
var phase_spans = __webpack_require__(83430);
;// CONCATENATED MODULE: ./out/build/src/commands/find-window.js










/** Judges the window once, as soon as anything tells its phase: the last tick, the ledger, or the router alone. */
async function findWindow(session, last) {
    const early = last && (await judgeKnown(session, last));
    if (early && isHardStop(early))
        return { seen: null, judged: early };
    let seen;
    try {
        seen = await (0,recover/* recover */.lj)(session.rollout.deps);
    }
    catch (error) {
        if (early)
            throw error;
        return { seen: null, judged: await findStop(session, error) };
    }
    if (seen.mended || seen.stuck)
        return { seen, judged: null };
    const judged = early && seen.version === last.version ? early : await judgeAsking(session, seen.standing);
    return { seen, judged };
}
/**
 * The window of the phase that the last tick found; null where the router has changed since. A router that can not be
 * read may still send users to the canary, so the stop rules look at what was known.
 */
async function judgeKnown(session, { standing, version, points }) {
    const { plan } = session.rollout;
    if (!(0,phase_spans/* phaseUnderWay */.VW)(plan, standing) && !(0,phase_spans/* isUnrecorded */.A4)(plan, standing))
        return null;
    const now = await (0,snapshot/* readRouter */.MX)(session.rollout.deps).catch(() => null);
    return now === null || now.version === version ? judgeAsking(session, standing, points) : null;
}
/** The same, the canary asked where its rows stay away. */
async function judgeAsking(session, standing, points = null) {
    const judged = await judgeStanding(session, standing, points);
    return judged && confirmDark(session, judged);
}
/** The window of the phase in which the rollout stands, or of traffic that no record explains; null where neither is. */
async function judgeStanding(session, standing, points = null) {
    const { world, rollout } = session;
    if ((0,phase_spans/* isUnrecorded */.A4)(rollout.plan, standing))
        return judgeUnrecorded(session, standing);
    const phase = (0,phase_spans/* phaseUnderWay */.VW)(rollout.plan, standing);
    if (!phase)
        return null;
    const warmup = rollout.manifest.window?.warmup ?? 0;
    const spans = (0,phase_spans/* spansOf */.Ly)(phase, standing, warmup, world.clock.now());
    return judgePhase(session, phase, { ...spans, points: spans.points ?? points });
}
/** A log that can't be read is only said: that no record explains the traffic says more. */
async function judgeUnrecorded(session, { routed, since, history }) {
    const entered = Date.parse(history.open?.at ?? since ?? new Date(0).toISOString());
    let judged;
    try {
        judged = await judgeNewest(session, (0,phase_spans/* phaseByWeights */.W$)(session.rollout.plan, routed), entered);
    }
    catch (error) {
        if (!(error instanceof errors/* UnmeasurableError */.XW))
            throw error;
        session.world.log.warning(`The stop rules could not be looked at: ${error.message}`);
        return null;
    }
    const text = `No record says why the router sends ${(0,weights/* sayWeights */.JK)(routed)} to the canary, nor since when: its stop rules are held against the newest rows.`;
    return { ...judged, findings: { ...judged.findings, notes: [(0,notes/* warning */.$e)(text), ...judged.findings.notes] } };
}
/** Where nobody knows when a phase was entered: its newest rows, as many as its window has, and none before `since`. */
function judgeNewest(session, phase, since = 0) {
    const now = session.world.clock.now();
    const { duration } = phase.window;
    const isAhead = since > now;
    const window = { from: isAhead ? now - duration / 2 : Math.max(now - duration, since), to: now };
    return judgePhase(session, phase, { window, reference: null, historyMs: 0 });
}
async function judgePhase({ world, rollout, ...given }, phase, spans) {
    const window = await (0,phase_window/* readPhaseWindow */.eu)(world, rollout.manifest, { ...given, phase, spans });
    return (0,phase_window/* judgeWindow */._w)(rollout.manifest, window, phase.window.duration);
}
/**
 * What sends traffic back although router or ledger can not be read: a hard stop in the window of the phase that the
 * other of them tells, or a rollback on record that was not seen on the router. Else throws why it was not read.
 */
async function findStop(session, error) {
    if (!(error instanceof errors/* UnmeasurableError */.XW))
        throw error;
    const found = error.reason === 'router_unreachable' ? await byLedger(session) : await byRouter(session);
    if (found === null)
        throw error;
    if ('window' in found && !isHardStop(found))
        throw error;
    session.world.log.warning(`Only the stop rules were checked: ${error.message}`);
    return found;
}
async function byLedger(session) {
    const { deps, plan } = session.rollout;
    const believed = (0,standing/* standingBelieved */.R)(await deps.ledger.read().catch(() => []));
    const { rollback, ended } = believed.history;
    if (rollback)
        return (0,record/* hasMark */.mP)(rollback, 'rolled_back') ? null : rollback;
    if (ended || (0,phase_spans/* phaseUnderWay */.VW)(plan, believed))
        return judgeAsking(session, believed);
    // Neither of them tells a phase, and the router may serve the canary all the same: its rows show whether it does.
    return newestAsking(session, (0,phase_spans/* firstServing */.Rb)(plan));
}
async function byRouter(session) {
    const { deps, plan } = session.rollout;
    return newestAsking(session, (0,phase_spans/* phaseByWeights */.W$)(plan, (0,snapshot/* weightsOf */.Z$)(await (0,snapshot/* readRouter */.MX)(deps))));
}
async function newestAsking(session, phase) {
    return phase && confirmDark(session, await judgeNewest(session, phase));
}
function isHardStop({ verdict }) {
    return verdict.reason === 'hard_stop';
}


/***/ }),

/***/ 83430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ isUnrecorded),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   Rb: () => (/* binding */ firstServing),
/* harmony export */   VW: () => (/* binding */ phaseUnderWay),
/* harmony export */   W$: () => (/* binding */ phaseByWeights),
/* harmony export */   vU: () => (/* binding */ lastOfBaseline)
/* harmony export */ });
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);



/** The phase whose window grows now, also while the rollout is paused or a step is under way; null where none does. */
function phaseUnderWay(plan, { phase, history }) {
    if (history.ended !== null || history.phase === null)
        return null;
    return plan.find(({ name }) => name === phase) ?? asClaimed(history.phase);
}
/** A phase that the plan no longer names, by its record: its stop rules go on, though nothing goes up from there. */
function asClaimed({ to, environment, after }) {
    const mirror = after.mirror > 0 ? after.mirror : null;
    return { name: to ?? '', environment, mirror, weight: after.canary, window: _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_WINDOW */ .xV };
}
/**
 * Whether the router sends the canary what no record speaks of: traffic without a phase, or users in a shadow phase. It
 * was set by hand, or its record does not count or is lost; its stop rules are looked at all the same.
 */
function isUnrecorded(plan, standing) {
    const { history, routed, recorded } = standing;
    if (history.ended === 'rolled_back' || (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, recorded))
        return false;
    const phase = phaseUnderWay(plan, standing);
    return phase ? (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isShadow */ .$n)(phase) && routed.canary > 0 : !(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$);
}
/** The phase that a router with these weights is in, by the plan or by the weights alone; null where it sends nothing. */
function phaseByWeights(plan, routed) {
    if ((0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$))
        return null;
    const planned = plan.find(({ weight, mirror }) => (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, { canary: weight, mirror: mirror ?? 0 }));
    const mirror = routed.canary > 0 ? null : routed.mirror;
    return planned ?? { name: (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sayWeights */ .JK)(routed), environment: '', mirror, weight: routed.canary, window: _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_WINDOW */ .xV };
}
/** The phase in which the canary first serves users: what its rows are taken to be of where nothing tells the phase. */
function firstServing(plan) {
    return plan.find(phase => !(0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isShadow */ .$n)(phase)) ?? null;
}
/**
 * A phase's window, from its entry and the warm-up until now (docs/runbook.md §9), and the last one in which both arms
 * served.
 */
function spansOf(phase, standing, warmup, now) {
    const entered = Date.parse(standing.since);
    // A record from a clock ahead of this one: half a window, in which stops may fire and nothing is full.
    const from = entered > now ? now - phase.window.duration / 2 : Math.min(entered + warmup, now);
    const reference = (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isShadow */ .$n)(phase) ? null : lastShared(standing, warmup);
    const points = standing.history.phase?.points ?? null;
    return { window: { from, to: now }, reference, historyMs: phase.window.duration, points };
}
/** The window of the last phase before this one in which the canary and the baseline both served users. */
function lastShared({ history }, warmup) {
    const done = doneOf(history);
    const shared = done.findLastIndex((claim, at) => at < done.length - 1 && isShared(claim));
    if (shared < 0)
        return null;
    const [entered, left] = [enteredAt(done[shared]), enteredAt(done[shared + 1])];
    return { from: Math.min(entered + warmup, left), to: left };
}
/** After a rollback: the last phase in which the baseline served users, alone or not; null where it never did. */
function lastOfBaseline({ history, since }) {
    const done = doneOf(history);
    const served = done.findLastIndex(({ after }) => !(0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isFull */ .uq)({ weight: after.canary }));
    if (served < 0)
        return null;
    const next = done[served + 1];
    return { from: enteredAt(done[served]), to: next ? enteredAt(next) : Date.parse(since) };
}
function doneOf({ chain }) {
    return chain.filter(claim => (0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(claim)?.mark === 'done');
}
function isShared({ after }) {
    return after.canary > 0 && !(0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isFull */ .uq)({ weight: after.canary });
}
function enteredAt(claim) {
    return Date.parse((0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(claim).at);
}


/***/ }),

/***/ 19237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRecovery)
});

// EXTERNAL MODULE: ./out/build/src/gates/live/metrics.js
var metrics = __webpack_require__(82877);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
// EXTERNAL MODULE: ./out/build/src/gates/live/bounded-estimate.js + 1 modules
var bounded_estimate = __webpack_require__(68037);
;// CONCATENATED MODULE: ./out/build/src/gates/live/recovery.js



const WITHIN_MS = 10 * 60_000;
/** Fewer requests than this say nothing of a recovery. */
const FEWEST = 50;
const ERROR_RATE = rows/* ROWS */.Ir.error_rate.target;
/** What counts as matching the pinned window: the rows' own targets, and five points of coverage. */
const MATCH = {
    delta_s_median: rows/* ROWS */.Ir.delta_s_drift_median.target,
    delta_s_p95: rows/* ROWS */.Ir.delta_s_drift_p95.target,
    coverage: 0.05,
    latency: rows/* ROWS */.Ir.latency_p95.target
};
/**
 * Watch for green after a rollback (docs/runbook.md §7): the baseline alone serves, in the window since; its error rate
 * is below 0.5 % within 10 minutes, ΔS and coverage match its pinned window, p95 is within +15 %. By the estimates:
 * everybody is on the baseline, and nothing more could be rolled back. What neither window carries stays out.
 */
function watchRecovery(summary, pinned) {
    const { baseline } = summary.arms;
    const { ratios, distributions } = baseline;
    const share = ({ num, den }) => (den > 0 ? num / den : null);
    const at = (name, p) => distributions[name].n > 0 ? (0,bounded_estimate/* quantileOf */.Xf)(distributions[name], p) : null;
    const moved = (figure, by) => (figure === null ? null : figure + by);
    const slowest = pinned.p95_latency_ms === null ? null : pinned.p95_latency_ms * MATCH.latency;
    const checks = [
        check('error_rate', share(ratios.error_rate), '<', ERROR_RATE),
        check('delta_s_median', at('delta_s', 0.5), '<=', moved(pinned.delta_s_median, MATCH.delta_s_median)),
        check('delta_s_p95', at('delta_s', 0.95), '<=', moved(pinned.delta_s_p95, MATCH.delta_s_p95)),
        check('coverage', share(ratios.coverage), '>=', moved(pinned.coverage, -MATCH.coverage)),
        check('latency_p95', at('latency', 0.95), '<=', slowest)
    ];
    const waited = (summary.to ?? 0) - (summary.from ?? 0);
    return { checks, ...stateOf(checks, baseline.requests, waited) };
}
function stateOf(checks, requests, waited) {
    const late = waited >= WITHIN_MS;
    if (requests < FEWEST) {
        const why = `The baseline served ${requests} of at least ${FEWEST} requests since the rollback.`;
        return { state: late ? 'red' : 'waiting', why };
    }
    const open = checks.filter(({ ok, threshold }) => ok === false || (ok === null && threshold !== null));
    const alone = checks.filter(({ value, threshold }) => value !== null && threshold === null);
    const say = (words, of) => of.length > 0 ? [`${words}: ${of.map(({ what }) => what).join(', ')}.`] : [];
    const why = [...say('Not as before the rollout', open), ...say('Nothing to compare with', alone)].join(' ');
    if (why === '')
        return { state: 'green', why: 'The baseline serves as it did before the rollout.' };
    return { state: late ? 'red' : 'waiting', why };
}
function check(what, value, op, threshold) {
    return {
        what,
        value,
        threshold,
        op,
        ok: value === null || threshold === null ? null : (0,targets/* isInside */.FK)(value, op, threshold)
    };
}

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/commands/phase-spans.js
var phase_spans = __webpack_require__(83430);
;// CONCATENATED MODULE: ./out/build/src/commands/recovery.js




/**
 * After a rollback: whether the baseline, which serves everybody again, is as it was beside the canary (docs/runbook.md
 * §7). Rejects with UnmeasurableError where its requests can't be read.
 */
async function readRecovery(session, standing) {
    const summary = await readServed(session, { from: Date.parse(standing.since), to: session.world.clock.now() });
    const span = (0,phase_spans/* lastOfBaseline */.vU)(standing);
    const before = span && (await readServed(session, span));
    return watchRecovery(summary, (0,metrics/* metricsOf */.P)(before?.arms.baseline ?? null));
}
/** What may hold rows of the span and can't be read leaves it unknown. */
async function readServed({ source, world, rollout }, span) {
    const notErrors = rollout.manifest.window?.not_errors;
    const query = { ...span, canary: 'served', segments: [], notErrors, historyMs: 0 };
    const summary = await source.read(query, world.signal);
    const missed = summary.unread.find(({ before }) => !before);
    if (missed)
        throw new errors/* UnmeasurableError */.XW('log_invalid', missed.why);
    return summary;
}


/***/ }),

/***/ 16571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3: () => (/* binding */ heldByManifest),
  R: () => (/* binding */ mayGoUp),
  P0: () => (/* binding */ nothingUnderWay),
  n: () => (/* binding */ planNext),
  io: () => (/* binding */ tick)
});

// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/model/weights.js
var weights = __webpack_require__(40145);
// EXTERNAL MODULE: ./out/build/src/probes/probe-all.js + 4 modules
var probe_all = __webpack_require__(32238);
// EXTERNAL MODULE: ./out/build/src/routers/router.js
var router = __webpack_require__(21982);
// EXTERNAL MODULE: ./out/build/src/rollout/decide-step.js
var decide_step = __webpack_require__(46953);
// EXTERNAL MODULE: ./out/build/src/rollout/entries.js
var entries = __webpack_require__(13960);
// EXTERNAL MODULE: ./out/build/src/rollout/history.js
var rollout_history = __webpack_require__(20348);
// EXTERNAL MODULE: ./out/build/src/rollout/interventions.js
var interventions = __webpack_require__(69942);
// EXTERNAL MODULE: ./out/build/src/rollout/record.js
var record = __webpack_require__(27507);
// EXTERNAL MODULE: ./out/build/src/rollout/recover.js
var recover = __webpack_require__(29856);
// EXTERNAL MODULE: ./out/build/src/rollout/snapshot.js
var snapshot = __webpack_require__(38270);
// EXTERNAL MODULE: ./out/build/src/rollout/transition-result.js
var transition_result = __webpack_require__(1331);
;// CONCATENATED MODULE: ./out/build/src/rollout/advance.js











/**
 * Takes the planned step where the evidence allows it. `seen` is the snapshot that it was planned on: a ledger that has
 * moved on since refuses the claim, and a router that sends something else is left alone. Rejects with
 * UnmeasurableError where router or ledger fail.
 */
async function advance(deps, planned, evidence, { standing }) {
    const decided = (0,decide_step/* decideStep */.lH)(planned, evidence);
    if (!decided.step)
        return (0,transition_result/* unmoved */.h_)(decided, standing);
    const now = await (0,snapshot/* readRouter */.MX)(deps);
    if (!(0,weights/* sameWeights */.ML)(now, standing.routed)) {
        const why = `The router was changed while the evidence was judged: it sends ${(0,weights/* showWeights */.V0)(now)}. Nothing was moved; run the command again.`;
        return (0,transition_result/* unmoved */.h_)((0,transition_result/* held */.yB)('claimed_by_another', why), standing);
    }
    await recordAnswers(deps, planned, decided, standing);
    return takeStep(deps, decided.step, now);
}
/** What people answer for stands in the ledger before the step that it allows. */
async function recordAnswers(deps, { request }, { retry, override: answered }, { history }) {
    if (retry)
        await (0,interventions/* allowRetry */.Mp)(deps, request.digests.canary, retry.attempt, retry.why);
    if (answered)
        await (0,interventions/* override */.$Z)(deps, history, answered.over, answered.why);
}
/**
 * One step, exactly once: claim, in progress, router (compare-and-set with the version that the decision was taken on),
 * read back, done. The last two are recovery itself: the way after a crash is the way without one. Rejects with
 * UnmeasurableError where router or ledger fail; the next recover() finishes the step or undoes it.
 */
async function takeStep(deps, step, seen) {
    const { ledger, log } = deps;
    const claim = await ledger.open((0,entries/* claimEntry */.tK)(deps, step));
    const rival = rivalOf(claim, (0,rollout_history/* historyOf */.o)(await ledger.read()));
    if (rival) {
        await ledger.mark(claim, 'undone', rival.why);
        return { ...rival, moved: false, before: step.before, standing: null, recorded: true };
    }
    await ledger.mark(claim, 'in_progress', `${(0,weights/* showWeights */.V0)(step.before)} to ${(0,weights/* showWeights */.V0)(step.after)}.`);
    const refusal = (0,weights/* sameWeights */.ML)(step.before, step.after) ? null : await setRouter(deps, step, seen.version);
    if (refusal)
        log.warning(`The router did not take the step: ${refusal.message}`);
    const { standing } = await (0,recover/* recover */.lj)(deps);
    return {
        ...outcomeOf(claim, standing, refusal),
        moved: refusal === null,
        before: step.before,
        standing,
        recorded: true
    };
}
/** Before the first step the way back is proven, with the router at 0: where it does not work nothing goes up. */
async function setRouter({ router }, { from, after }, seen) {
    try {
        const version = from === null ? await router.prove(seen).catch(asProof) : seen;
        await router.set(after, version);
        return null;
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
function asProof(error) {
    if (!(error instanceof router/* RouterError */.K))
        throw error;
    const message = `the way back was tried before the first step, and failed: ${error.message}`;
    throw new router/* RouterError */.K(error.kind, message, { cause: error });
}
/** Why the claim does not count; null where it does. */
function rivalOf(claim, history) {
    const { open, chain, paused, ended } = history;
    if (open?.id === claim.id)
        return null;
    if (history.closed.has(claim.rollout))
        return endedMeanwhile(ended);
    if (paused)
        return (0,transition_result/* held */.yB)('paused', `The rollout was paused by ${paused.by.who} meanwhile.`);
    const first = open ?? chain.at(-1);
    const who = first ? (0,decide_step/* showActor */.Ro)(first.by) : 'Another';
    return (0,transition_result/* held */.yB)('claimed_by_another', `${who} claimed a step first: ${first?.key ?? 'another rollout'}.`);
}
function endedMeanwhile(ended) {
    if (ended === 'complete')
        return (0,transition_result/* held */.yB)('complete', 'The rollout was completed meanwhile.');
    return (0,transition_result/* held */.yB)('rolled_back', 'The rollout was rolled back meanwhile, so no step is taken.');
}
function outcomeOf(claim, { history, routed }, refusal) {
    const now = [...history.chain, ...history.lost].find(({ id }) => id === claim.id);
    // The attempt that ended may be the one before this.
    if (history.fallen.has(claim.rollout))
        return endedMeanwhile('rolled_back');
    if (now && (0,record/* endOf */.pJ)(now)?.mark === 'done')
        return graduated(claim);
    const said = refusal?.message ?? 'another change came first';
    const why = `The step ${claim.key} was undone: ${said}. The router sends ${(0,weights/* showWeights */.V0)(routed)}.`;
    const overtaken = refusal === null || (refusal instanceof router/* RouterError */.K && refusal.kind === 'conflict');
    return overtaken
        ? (0,transition_result/* held */.yB)('claimed_by_another', why)
        : { decision: 'error', reason: 'router_unreachable', exit: reasons/* EXIT */.dc.unmeasurable, why };
}
function graduated({ to, after }) {
    if (to === null)
        return {
            decision: 'graduate',
            reason: 'complete',
            exit: reasons/* EXIT */.dc.ok,
            why: 'The rollout is complete: its pins are the next baseline.'
        };
    return { decision: 'graduate', reason: 'all_green', exit: reasons/* EXIT */.dc.ok, why: `Now in ${to}: ${(0,weights/* sayWeights */.JK)(after)}.` };
}

// EXTERNAL MODULE: ./out/build/src/rollout/roll-back.js
var roll_back = __webpack_require__(43937);
// EXTERNAL MODULE: ./out/build/src/commands/find-window.js + 1 modules
var find_window = __webpack_require__(67859);
// EXTERNAL MODULE: ./out/build/src/commands/inputs.js
var inputs = __webpack_require__(43524);
// EXTERNAL MODULE: ./out/build/src/commands/phase-window.js + 33 modules
var phase_window = __webpack_require__(95866);
// EXTERNAL MODULE: ./out/build/src/commands/recovery.js + 1 modules
var recovery = __webpack_require__(19237);
// EXTERNAL MODULE: ./out/build/src/commands/router-problems.js
var router_problems = __webpack_require__(60313);
// EXTERNAL MODULE: ./out/build/src/commands/told-rollback.js
var told_rollback = __webpack_require__(29961);
;// CONCATENATED MODULE: ./out/build/src/commands/tick.js
















/** Asked where the manifest has no gold set: only the pins of the reply are looked at. */
const ANY_QUESTION = 'What do you run with?';
/** A phase younger than this may lack rows, or whole columns, without that being a finding. */
const PATIENCE_MS = 10 * 60_000;
/**
 * One tick of a rollout: puts right what a crash left, holds the stop rules against the window in every state, and sends
 * all traffic back where a hard one fired. Then goes one step up where that is asked for and proven. `last` is what the
 * tick before found: while the router is unchanged, the stop rules need not wait for the ledger. Rejects with
 * UnmeasurableError where something can not be read.
 */
async function tick(session, request, last) {
    const { seen, judged } = await (0,find_window/* findWindow */.kS)(session, last);
    if (seen === null)
        return 'window' in judged ? rollBackOn(session, judged) : rollBackAgain(session, judged);
    if (judged && (0,find_window/* isHardStop */.U1)(judged))
        return rollBackOn(session, judged);
    const { standing, version, mended, stuck } = seen;
    if (stuck)
        return finishedRollback({ ...(0,transition_result/* incomplete */.$x)(stuck, standing.routed), standing, recorded: true });
    if (mended)
        return finishedRollback((0,transition_result/* rollbackFinished */.Jf)(mended, standing));
    const unmoved = {
        standing,
        judged,
        moved: null,
        known: { standing, version, points: judged?.window.summary.grid?.points ?? null }
    };
    const faulty = heldByManifest(session.rollout);
    if (faulty)
        return { ...unmoved, verdict: faulty };
    const shared = request.begin && !request.retry ? await afterSharedOutage(session, standing) : null;
    if (shared?.retry === null)
        return { ...unmoved, verdict: (0,transition_result/* held */.yB)('rolled_back', shared.why) };
    const planned = planNext(session, standing, { ...request, retry: shared?.retry ?? request.retry });
    if ('decision' in planned)
        return { ...unmoved, verdict: planned };
    if (!judged && !request.begin)
        return { ...unmoved, verdict: nothingUnderWay(standing) };
    const probes = await probeNow(session);
    const window = judged && (0,phase_window/* addProbes */.P_)(session.rollout.manifest, judged, probes);
    const basis = window ? windowBasis(session, standing, window) : await gateBasis(session, request, probes);
    const proven = { ...unmoved, judged: window };
    if (window && !request.goUp) {
        return { ...proven, verdict: mayGoUp(session.rollout.plan, window.window.phase, basis.judged.verdict) };
    }
    const moved = await goUp(session, request, planned, seen, basis);
    const known = moved.moved ? null : unmoved.known;
    return { ...proven, verdict: moved, moved, known, standing: moved.standing ?? standing };
}
async function rollBackOn({ rollout }, judged) {
    const { verdict, digest, rows, shared = false } = (0,phase_window/* evidenceOf */.X1)(judged);
    const evidence = { digest, result: 'rollback', reason: verdict.reason };
    const canary = rollout.manifest.pinsDigest.canary;
    const moved = await (0,roll_back/* rollBack */.F)(rollout.deps, { why: verdict.why, rows, evidence, shared, canary });
    return { verdict: moved, standing: moved.standing, moved, known: null, judged };
}
/** The router can not be read: it is set once more for the rollback on record, which is not recorded again. */
async function rollBackAgain({ rollout }, { why, rows, evidence }) {
    const moved = await (0,roll_back/* rollBack */.F)(rollout.deps, { why, rows, evidence });
    return { verdict: moved, standing: moved.standing, moved, known: null, judged: null, rows };
}
/** A rollback that was decided before, with the rows that fired then. */
function finishedRollback(moved) {
    const { standing } = moved;
    return { verdict: moved, standing, moved, known: null, judged: null, rows: standing?.history.rollback?.rows ?? [] };
}
/** A manifest with faults lets nothing go up; the stop rules were looked at with what can be read of it. */
function heldByManifest({ manifest }) {
    const [first, ...more] = (0,router_problems/* faultsOf */.xm)(manifest);
    if (!first)
        return null;
    const others = more.length > 0 ? `, and ${more.length} more` : '';
    const why = `Nothing goes up until the manifest is right: ${(0,errors/* showProblem */.Hi)(first)}${others}.`;
    return (0,transition_result/* refused */.J5)('manifest_invalid', why);
}
/** The next step from here, or why none can be taken. */
function planNext({ rollout: { manifest, plan, deps } }, standing, { to, retry }) {
    return (0,decide_step/* planStep */.ek)({ name: deps.name, plan, standing, digests: manifest.pinsDigest, to, retry, by: deps.by });
}
/**
 * A canary that was sent back for what both arms suffered goes up again without a person's word, once the baseline is as
 * it was; null where the rollback was the canary's own, or another canary goes up.
 */
async function afterSharedOutage(session, standing) {
    const { history, rollout } = standing;
    const isSame = rollout?.digest === session.rollout.manifest.pinsDigest.canary;
    if (history.ended !== 'rolled_back' || history.rollback?.shared !== true || !isSame)
        return null;
    const { state, why } = await (0,recovery/* readRecovery */.c)(session, standing);
    const sentBack = 'What sent the canary back was shared by both arms.';
    if (state === 'green')
        return { retry: { why: `${sentBack} ${why}` }, why };
    return { retry: null, why: `${sentBack} It goes up again once the baseline has recovered: ${why}` };
}
function probeNow({ world, rollout, http }) {
    return (0,probe_all/* probeAll */.m)(world, rollout.manifest, http, path => (0,inputs/* openTrustedCalendar */._9)(world, path));
}
function windowBasis({ world }, standing, window) {
    const judged = (0,phase_window/* evidenceOf */.X1)(window);
    const verdict = patient(judged.verdict, standing, world.clock.now());
    return { judged: { ...judged, verdict }, evaluated: standing.rollout.digest };
}
/** The first step rests on the gate's result, and on probes that pass now. */
async function gateBasis({ rollout }, { begin }, probes) {
    const { judged, evaluated } = await begin();
    return { judged: { ...judged, verdict: failedProbes(rollout.manifest, probes) ?? judged.verdict }, evaluated };
}
/** The verdict of probes that are not as they must be; null where all are. */
function failedProbes({ not_required }, probes) {
    const open = probes.filter(({ row, verdict }) => verdict !== 'pass' && !(row in not_required));
    const failed = open.filter(({ row, verdict }) => verdict === 'fail' && rows/* ROWS */.Ir[row].failsAs !== 'frozen');
    if (failed.length > 0)
        return probeVerdict('gate_failed', reasons/* EXIT */.dc.failed, failed);
    const unmeasured = open.filter(({ verdict }) => verdict === 'not_measured');
    if (unmeasured.length > 0)
        return { ...probeVerdict('not_measured', reasons/* EXIT */.dc.unmeasurable, unmeasured), decision: 'error' };
    return open.length > 0 ? probeVerdict('frozen', reasons/* EXIT */.dc.hold, open) : null;
}
function probeVerdict(reason, exit, found) {
    return { decision: 'fail', reason, exit, why: found.map(({ why }) => why).join(' ') };
}
async function goUp(session, { override }, planned, seen, { judged, evaluated }) {
    const { deps, manifest } = session.rollout;
    const { baseline, canary } = manifest.arms;
    const live = await livePins(session);
    const proof = { evaluated, live: live.digest, ...(live.differs !== null && { seen: live.differs }) };
    const pins = { baseline: { ...baseline.pins }, canary: { ...canary.pins } };
    return advance(deps, planned, { judged, pins, proof, override }, seen);
}
async function livePins({ world, http, rollout: { manifest } }) {
    const { clock, signal } = world;
    const { readLivePins } = await __webpack_require__.e(/* import() */ 28).then(__webpack_require__.bind(__webpack_require__, 30028));
    const question = (0,inputs/* hasGold */.Ji)(manifest) ? (await (0,inputs/* loadGoldSet */.Jg)(world, manifest)).items[0].question : ANY_QUESTION;
    return readLivePins(manifest, { arm: 'canary', question }, { http, clock, signal });
}
/** What is said where no phase is under way. */
function nothingUnderWay({ history, routed }) {
    if (history.ended === 'rolled_back' && !(0,weights/* sameWeights */.ML)(routed, weights/* NOTHING */.K$)) {
        const { canary, mirror } = routed;
        const served = canary > 0 ? `${canary} % of users are` : `copies of ${mirror} % of requests are`;
        const why = `A rollback was decided, and ${served} still on the canary. ${(0,told_rollback/* toldRollback */.c)(history.rollback, 'Decided')}`;
        return { decision: 'hold', reason: 'rollback_incomplete', exit: reasons/* EXIT */.dc.failed, why };
    }
    if (history.ended === 'rolled_back') {
        return (0,transition_result/* settled */.gu)('rolled_back', `${(0,told_rollback/* toldRollback */.c)(history.rollback)} All users are on the baseline.`);
    }
    if (history.ended === 'complete')
        return (0,transition_result/* settled */.gu)('complete', 'The rollout is complete.');
    return (0,transition_result/* settled */.gu)('already_there', 'No rollout is under way: all users are on the baseline.');
}
/** The window's verdict, said of the phase: whether the rollout may go on from it. */
function mayGoUp(plan, phase, verdict) {
    if (verdict.decision !== 'pass')
        return (0,decide_step/* heldBack */.Zg)(verdict);
    const next = (0,phases/* phaseAfter */.WP)(plan, phase);
    const where = next ? `promote goes on to ${next.name}` : 'promote completes the rollout';
    return { ...verdict, decision: 'graduate', why: `${phase.name} was green for a full window: ${where}.` };
}
/** In the first minutes of a phase missing rows hold the rollout, and are no error yet. */
function patient(verdict, { since }, now) {
    const waited = now - Date.parse(since);
    const mayCome = verdict.reason === 'no_traffic' || verdict.reason === 'not_measured';
    if (!mayCome || waited >= PATIENCE_MS)
        return verdict;
    const why = `${verdict.why} The phase is ${Math.round(waited / 1000)} s old.`;
    return { decision: 'warn', reason: 'evidence_thin', exit: reasons/* EXIT */.dc.hold, why };
}


/***/ }),

/***/ 29961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toldRollback)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39325);
/* harmony import */ var _rollout_decide_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46953);


/** Who rolled back, when and why, and what fired: from the record, for whoever comes later. */
function toldRollback({ at, by, why, rows, derived }, done = 'Rolled back') {
    const when = `${at.slice(0, 16).replace('T', ' ')} UTC`;
    const reason = /[.!?]$/.test(why) ? why : `${why}.`;
    const fired = rows.length > 0 ? ` Fired: ${rows.map(row => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stopWords */ .e$)(row)?.name ?? row).join(', ')}.` : '';
    if (derived)
        return `${done}; ${(0,_rollout_decide_step_js__WEBPACK_IMPORTED_MODULE_1__/* .showActor */ .Ro)(by)} found it at ${when}: ${reason}${fired}`;
    return `${done} at ${when} by ${(0,_rollout_decide_step_js__WEBPACK_IMPORTED_MODULE_1__/* .showActor */ .Ro)(by)}: ${reason}${fired}`;
}


/***/ }),

/***/ 46953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ mayGoUpOn),
/* harmony export */   Ro: () => (/* binding */ showActor),
/* harmony export */   Zg: () => (/* binding */ heldBack),
/* harmony export */   ek: () => (/* binding */ planStep),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   lH: () => (/* binding */ decideStep)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20348);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27507);
/* harmony import */ var _transition_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1331);





/**
 * Verdicts that a person may override. Never: pins that are not what was evaluated, a hard stop, a failed gate, but for
 * rows that failed for what both arms suffered and what is over.
 */
const OVERRIDABLE = [
    'evidence_thin',
    'evidence_exhausted',
    'evidence_stale',
    'no_traffic',
    'soft_stop',
    'frozen',
    'not_measured'
];
const GREEN = ['all_green', 'warnings'];
/** Whether a rollout may go up on it, by itself or by a person's override. */
function mayGoUpOn(reason) {
    return isGreen(reason) || OVERRIDABLE.includes(reason);
}
function isGreen(reason) {
    return GREEN.includes(reason);
}
/** The next step from here, or why there is none whatever the evidence says. Pure; no other place refuses a step. */
function planStep(request) {
    const refusal = refusalNow(request);
    if (refusal)
        return refusal;
    const { standing, plan, to } = request;
    const { rollout, history, phase } = standing;
    if (!rollout || history.ended)
        return planFirstStep(request);
    const here = plan.findIndex(({ name }) => name === phase);
    if (here < 0)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', `The plan has no phase ${phase}, where the rollout stands.`);
    if (to === phase)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .settled */ .gu)('already_there', `The rollout is in phase ${to} already.`);
    const next = plan[here + 1] ?? null;
    if (to !== null && to !== next?.name)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', notNext(plan, here, to));
    return { request, last: history.phase, to: next, attempt: rollout.attempt, retry: null };
}
/** Whether the planned step is taken on this evidence. Pure. Rollbacks are not decided here: they wait for no plan. */
function decideStep(planned, evidence) {
    const { verdict } = evidence.judged;
    if (verdict.reason === 'hard_stop')
        return noStep(verdict);
    const refusal = unproven(planned.request, evidence.proof);
    return refusal ? noStep(refusal) : decideOnVerdict(planned, evidence);
}
function noStep(verdict) {
    return { ...verdict, step: null, retry: null, override: null };
}
/**
 * Proof of identity (docs/runbook.md §8): the pins evaluated, in the manifest and running are one digest, or nothing
 * moves.
 */
function unproven({ digests, standing }, proof) {
    const mine = digests.canary;
    const { rollout, history } = standing;
    if (rollout && !history.ended && rollout.digest !== mine) {
        const why = `The rollout of the pins ${short(rollout.digest)} is under way; this manifest names ${short(mine)}. Roll it back, or complete it first.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('pins_changed', why);
    }
    if (proof.evaluated === null) {
        const why = "Nothing shows that these pins were evaluated: give the gate's result.json as --evidence FILE, or run gate in this workflow run.";
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_measured', why);
    }
    if (proof.evaluated !== mine) {
        const why = `The gate evaluated the pins ${short(proof.evaluated)}; the manifest names ${short(mine)}. Run the gate again.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('pins_changed', why);
    }
    if (proof.live === mine)
        return null;
    const seen = proof.seen ?? `The service runs the pins ${short(proof.live)}.`;
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('pins_changed', `${seen} The pins ${short(mine)} were evaluated.`);
}
/** What forbids every step for now. */
function refusalNow({ standing, by, to }) {
    const { state, routed, recorded, history, paused } = standing;
    if (state === 'moving') {
        const why = history.open
            ? `${showActor(history.open.by)} claimed the step ${history.open.key} and is at work on it.`
            : 'A step or a rollback was cut short; the next promote, watch or rollback finishes or undoes it.';
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .held */ .yB)('claimed_by_another', why);
    }
    if (state === 'astray') {
        const why = `The router sends ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)}, the ledger says ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(recorded)}, and no step explains the difference. Roll back, or set the router to what the ledger says.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', why);
    }
    if (paused)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .held */ .yB)('paused', `Paused by ${paused.who} since ${paused.since}: ${paused.why}`);
    const before = to === null && !history.ended && history.chain.find(claim => isRerun(by, claim));
    if (before) {
        const why = `This run went to ${before.to ?? 'the end'} in attempt ${before.by.run.attempt} already. Start a new run to go further, or name the phase with --to.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .settled */ .gu)('already_there', why);
    }
    return null;
}
/** The name, and the run where there is one. */
function showActor({ who, run }) {
    return run ? `${who} (${run.url})` : who;
}
function isRerun(me, { by }) {
    return me.run !== null && by.run?.id === me.run.id && by.run.attempt < me.run.attempt;
}
function planFirstStep(request) {
    const { name, standing, digests, plan, to, retry, by } = request;
    const { history, rollout, routed } = standing;
    const first = plan[0];
    if (!first)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', 'The plan has no phases.');
    const same = rollout?.digest === digests.canary;
    if (same && history.ended === 'complete')
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .settled */ .gu)('complete', 'This rollout is complete.');
    if (routed.canary > 0 || routed.mirror > 0) {
        const why = `The router still sends ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)} of the rollout before. Make that canary the baseline and set the router to 0 first.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', why);
    }
    if (to !== null && to !== first.name)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', notNext(plan, -1, to));
    const attempts = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptsOf */ .O)(history, name, digests.canary);
    const start = { request, last: null, to: first };
    const open = attempts > 0 && !history.closed.has((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(name, digests.canary, attempts));
    if (open)
        return { ...start, attempt: attempts, retry: null };
    if (attempts === 0 || !history.fallen.has((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(name, digests.canary, attempts))) {
        return { ...start, attempt: attempts + 1, retry: null };
    }
    if (!retry) {
        const why = 'These pins were rolled back. Change the canary, or go up again with --retry --reason TEXT.';
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('same_canary_after_rollback', why);
    }
    const again = history.retries.find(entry => entry.digest === digests.canary && isRerun(by, entry));
    if (again) {
        const why = `This run began attempt ${again.attempt} already, which was rolled back. Start a new run to try again.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('same_canary_after_rollback', why);
    }
    return { ...start, attempt: attempts + 1, retry: { attempt: attempts + 1, why: retry.why } };
}
function notNext(plan, here, to) {
    const there = plan.findIndex(({ name }) => name === to);
    const next = plan[here + 1];
    const expected = next ? `Expected ${next.name}.` : 'The rollout stands in the last phase.';
    if (there < 0)
        return `The plan has no phase ${to}. ${expected}`;
    return there <= here
        ? `The rollout has left ${to} behind, and goes down only by a rollback. ${expected}`
        : `${to} is not the next phase, and no phase is skipped. ${expected}`;
}
/** The step is the right one: may it be taken on this evidence? */
function decideOnVerdict(planned, evidence) {
    const { judged, override } = evidence;
    const { verdict, phase } = judged;
    const step = stepOf(planned, evidence);
    if (phase !== step.from)
        return noStep(otherPhase(planned.request, phase, step.from));
    const green = isGreen(verdict.reason);
    if (!green && !(override && mayBeAnswered(judged)))
        return noStep(heldBack(verdict));
    const why = step.to === null ? `${step.from} was green for a full window.` : `On to ${step.to}: ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sayWeights */ .JK)(step.after)}.`;
    const answered = green || !override ? null : { over: verdict.reason, why: override.why };
    const reason = step.to === null ? 'complete' : 'all_green';
    return { decision: 'graduate', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why, step, retry: planned.retry, override: answered };
}
/** Whether a person may go on over the verdict. */
function mayBeAnswered({ verdict, beside }) {
    return OVERRIDABLE.includes(verdict.reason) || (beside !== undefined && mayGoUpOn(beside.reason));
}
function stepOf({ request, last, to, attempt }, { judged, pins }) {
    const { name, digests } = request;
    const { verdict, digest, rowsDigest, points } = judged;
    const before = last?.after ?? _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const rows = rowsDigest === undefined ? {} : { rows: rowsDigest };
    const evidence = { digest, ...rows, result: verdict.decision, reason: verdict.reason };
    return {
        rollout: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(name, digests.canary, attempt),
        attempt,
        from: last?.to ?? null,
        to: to?.name ?? null,
        environment: to?.environment ?? last.environment,
        before,
        after: to ? { canary: to.weight, mirror: to.mirror ?? 0 } : before,
        pins,
        digests,
        evidence,
        ...(points && to && { points })
    };
}
/** Evidence of one phase proves nothing about the step from another. */
function otherPhase({ plan, standing }, judged, from) {
    const at = (name) => plan.findIndex(phase => phase.name === name);
    if (at(judged) < at(from)) {
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .held */ .yB)('claimed_by_another', `Another command went up to ${from} while ${judged ?? 'the gate'} was judged.`);
    }
    const where = standing.phase === null ? 'no phase has been entered yet' : `the rollout stands in ${standing.phase}`;
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('not_next_phase', `The evidence is of ${judged ?? 'the gate'}, but ${where}.`);
}
/** The judge's verdict as one on the rollout: what warns or fails there holds it here. */
function heldBack(verdict) {
    return verdict.decision === 'error' ? verdict : { ...verdict, decision: 'hold', exit: verdict.exit || _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold };
}
function short(digest) {
    return digest === null ? '(unknown)' : digest.replace(/^(sha256:)?(.{12}).*$/, '$1$2');
}


/***/ }),

/***/ 69942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ override),
/* harmony export */   Mp: () => (/* binding */ allowRetry),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13960);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20348);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);
/* harmony import */ var _transition_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1331);




/** What a person decides goes into the ledger with name and reason. None of it moves traffic. */
/** The rollout under way is held until resume(); a rollback is not. */
async function pause(deps, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await deps.ledger.read());
    const place = placeOf(history);
    if (!place)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_next_phase', 'No rollout is under way that could be paused.');
    if (history.paused)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('paused', `The rollout is paused already, by ${history.paused.by.who}.`);
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'pause', why }));
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('paused', `Paused by ${deps.by.who}: ${why}`);
}
async function resume(deps, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await deps.ledger.read());
    const place = placeOf(history);
    if (!place || !history.paused) {
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('already_there', 'The rollout is not paused.');
    }
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'resume', why }));
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('all_green', `Resumed by ${deps.by.who}: ${why}`);
}
/** A person lets a step be taken on a verdict that holds. */
async function override(deps, history, over, why) {
    const place = placeOf(history) ?? { rollout: '(none)', environment: deps.environment };
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'override', why, over }));
}
/** A person lets a canary that was rolled back go up again, as a new attempt. */
async function allowRetry(deps, digest, attempt, why) {
    const place = { rollout: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .rolloutId */ .rQ)(deps.name, digest, attempt), environment: deps.environment };
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'retry', why, attempt, digest }));
}
function placeOf({ rollout, ended, chain }) {
    if (!rollout || ended)
        return null;
    return { rollout: rollout.id, environment: chain.at(-1).environment };
}


/***/ })

};
