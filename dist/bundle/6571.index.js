export const id = 6571;
export const ids = [6571];
export const modules = {

/***/ 83430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   VW: () => (/* binding */ phaseUnderWay),
/* harmony export */   W$: () => (/* binding */ phaseByWeights),
/* harmony export */   vU: () => (/* binding */ lastOfBaseline)
/* harmony export */ });
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27507);


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
/** The phase that a router with these weights is in; null where the plan has none such. */
function phaseByWeights(plan, routed) {
    const isThis = ({ weight, mirror }) => weight === routed.canary && (mirror ?? 0) === routed.mirror;
    return routed.canary > 0 || routed.mirror > 0 ? (plan.find(isThis) ?? null) : null;
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
    return { window: { from, to: now }, reference, historyMs: phase.window.duration };
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
    return chain.filter(claim => (0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(claim)?.mark === 'done');
}
function isShared({ after }) {
    return after.canary > 0 && !(0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isFull */ .uq)({ weight: after.canary });
}
function enteredAt(claim) {
    return Date.parse((0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(claim).at);
}


/***/ }),

/***/ 16571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ci: () => (/* binding */ judgeStanding),
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
// EXTERNAL MODULE: ./out/build/src/probes/probe-all.js + 6 modules
var probe_all = __webpack_require__(53145);
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
        log.warning(`The router did not take the step: ${refusal}`);
    const { standing } = await (0,recover/* recover */.l)(deps);
    return {
        ...outcomeOf(claim, standing, refusal),
        moved: refusal === null,
        before: step.before,
        standing,
        recorded: true
    };
}
async function setRouter({ router }, { after }, version) {
    try {
        await router.set(after, version);
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
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
    const said = refusal ?? 'another change came first';
    const why = `The step ${claim.key} was undone: ${said}. The router sends ${(0,weights/* showWeights */.V0)(routed)}.`;
    return refusal === null
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
    return { decision: 'graduate', reason: 'all_green', exit: reasons/* EXIT */.dc.ok, why: `Now in phase ${to}: ${(0,weights/* showWeights */.V0)(after)}.` };
}

// EXTERNAL MODULE: ./out/build/src/rollout/roll-back.js
var roll_back = __webpack_require__(43937);
// EXTERNAL MODULE: ./out/build/src/commands/inputs.js + 5 modules
var inputs = __webpack_require__(58409);
// EXTERNAL MODULE: ./out/build/src/commands/phase-spans.js
var phase_spans = __webpack_require__(83430);
// EXTERNAL MODULE: ./out/build/src/commands/phase-window.js + 15 modules
var phase_window = __webpack_require__(57730);
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
    const { seen, judged } = await findWindow(session, last);
    if (seen === null || (judged && isHardStop(judged)))
        return rollBackOn(session, judged);
    const { standing, version, mended } = seen;
    if (mended)
        return finishedRollback((0,transition_result/* rollbackFinished */.Jf)(mended, standing));
    const unmoved = { standing, judged, moved: null, known: { standing, version } };
    const planned = planNext(session, standing, request);
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
/** Judges the window once, as soon as anything tells its phase: the last tick, the ledger, or the router alone. */
async function findWindow(session, last) {
    const early = last && (await judgeKnown(session, last));
    if (early && isHardStop(early))
        return { seen: null, judged: early };
    let seen;
    try {
        seen = await (0,recover/* recover */.l)(session.rollout.deps);
    }
    catch (error) {
        return { seen: null, judged: await stopWithoutLedger(session, error) };
    }
    if (seen.mended)
        return { seen, judged: null };
    const judged = early && seen.version === last.version ? early : await judgeStanding(session, seen.standing);
    return { seen, judged };
}
/** The window of the phase that the last tick found; null where the router has changed since. */
async function judgeKnown(session, { standing, version }) {
    if (!(0,phase_spans/* phaseUnderWay */.VW)(session.rollout.plan, standing))
        return null;
    const now = await (0,snapshot/* readRouter */.MX)(session.rollout.deps);
    return now.version === version ? judgeStanding(session, standing) : null;
}
/** The window of the phase in which the rollout stands; null where none is under way. */
async function judgeStanding(session, standing) {
    const { world, rollout } = session;
    const phase = (0,phase_spans/* phaseUnderWay */.VW)(rollout.plan, standing);
    if (!phase)
        return null;
    const warmup = rollout.manifest.window?.warmup ?? 0;
    return judgePhase(session, phase, (0,phase_spans/* spansOf */.Ly)(phase, standing, warmup, world.clock.now()));
}
async function judgePhase({ world, rollout, ...given }, phase, spans) {
    const window = await (0,phase_window/* readPhaseWindow */.eu)(world, rollout.manifest, { ...given, phase, spans });
    return (0,phase_window/* judgeWindow */._w)(rollout.manifest, window, phase.window.duration);
}
/** The window of the phase that the router tells, where it fires a hard stop; else throws why the ledger was not read. */
async function stopWithoutLedger(session, error) {
    if (!(error instanceof errors/* UnmeasurableError */.XW) || error.reason === 'router_unreachable')
        throw error;
    const { deps, plan } = session.rollout;
    const phase = (0,phase_spans/* phaseByWeights */.W$)(plan, (0,snapshot/* weightsOf */.Z$)(await (0,snapshot/* readRouter */.MX)(deps)));
    if (!phase)
        throw error;
    session.world.log.warning(`The ledger can not be read, so only the stop rules are checked: ${error.message}`);
    const now = session.world.clock.now();
    const window = { from: now - phase.window.duration, to: now };
    const judged = await judgePhase(session, phase, { window, reference: null, historyMs: 0 });
    if (!isHardStop(judged))
        throw error;
    return judged;
}
function isHardStop({ verdict }) {
    return verdict.reason === 'hard_stop';
}
async function rollBackOn({ rollout }, judged) {
    const { verdict, digest, rows } = (0,phase_window/* evidenceOf */.X1)(judged);
    const evidence = { digest, result: 'rollback', reason: verdict.reason };
    const moved = await (0,roll_back/* rollBack */.F)(rollout.deps, { why: verdict.why, rows, evidence });
    return { verdict: moved, standing: moved.standing, moved, known: null, judged };
}
/** A rollback that was decided before, with the rows that fired then. */
function finishedRollback(moved) {
    const { standing } = moved;
    return { verdict: moved, standing, moved, known: null, judged: null, rows: standing?.history.rollback?.rows ?? [] };
}
/** The next step from here, or why none can be taken. */
function planNext({ rollout: { manifest, plan, deps } }, standing, { to, retry }) {
    return (0,decide_step/* planStep */.ek)({ name: deps.name, plan, standing, digests: manifest.pinsDigest, to, retry, by: deps.by });
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
        const why = `A rollback was decided, and ${served} still on the canary.`;
        return { decision: 'hold', reason: 'rollback_incomplete', exit: reasons/* EXIT */.dc.failed, why };
    }
    if (history.ended === 'rolled_back') {
        return (0,transition_result/* settled */.gu)('rolled_back', 'The rollout was rolled back: all users are on the baseline.');
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
    return { ...verdict, decision: 'graduate', why: `${phase.name} is green for a full window: ${where}.` };
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
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);
/* harmony import */ var _transition_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1331);




/** Verdicts that a person may override. Never: pins that are not what was evaluated, a hard stop, a failed gate. */
const OVERRIDABLE = [
    'evidence_thin',
    'evidence_exhausted',
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
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_next_phase', `The plan has no phase ${phase}, where the rollout stands.`);
    if (to === phase)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('already_there', `The rollout is in phase ${to} already.`);
    const next = plan[here + 1] ?? null;
    if (to !== null && to !== next?.name)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_next_phase', notNext(plan, here, to));
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
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('pins_changed', why);
    }
    if (proof.evaluated === null) {
        const why = "Nothing shows that these pins were evaluated: give the gate's result.json as --evidence FILE, or run gate in this workflow run.";
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_measured', why);
    }
    if (proof.evaluated !== mine) {
        const why = `The gate evaluated the pins ${short(proof.evaluated)}; the manifest names ${short(mine)}. Run the gate again.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('pins_changed', why);
    }
    if (proof.live === mine)
        return null;
    const seen = proof.seen ?? `The service runs the pins ${short(proof.live)}.`;
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('pins_changed', `${seen} The pins ${short(mine)} were evaluated.`);
}
/** What forbids every step for now. */
function refusalNow({ standing, by, to }) {
    const { state, routed, recorded, history, paused } = standing;
    if (state === 'moving') {
        const why = history.open
            ? `${showActor(history.open.by)} claimed the step ${history.open.key} and is at work on it.`
            : 'A step or a rollback was cut short; the next promote, watch or rollback finishes or undoes it.';
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .held */ .yB)('claimed_by_another', why);
    }
    if (state === 'astray') {
        const why = `The router sends ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)}, the ledger says ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(recorded)}, and no step explains the difference. Roll back, or set the router to what the ledger says.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_next_phase', why);
    }
    if (paused)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .held */ .yB)('paused', `Paused by ${paused.who} since ${paused.since}: ${paused.why}`);
    const before = to === null && !history.ended && history.chain.find(claim => isRerun(by, claim));
    if (before) {
        const why = `This run went to ${before.to ?? 'the end'} in attempt ${before.by.run.attempt} already. Start a new run to go further, or name the phase with --to.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('already_there', why);
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
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_next_phase', 'The plan has no phases.');
    const same = rollout?.digest === digests.canary;
    if (same && history.ended === 'complete')
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('complete', 'This rollout is complete.');
    if (routed.canary > 0 || routed.mirror > 0) {
        const why = `The router still sends ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)} of the rollout before. Make that canary the baseline and set the router to 0 first.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_next_phase', why);
    }
    if (to !== null && to !== first.name)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_next_phase', notNext(plan, -1, to));
    const attempts = history.attempts.get(digests.canary) ?? 0;
    const start = { request, last: null, to: first };
    const open = attempts > 0 && !history.closed.has((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .rolloutId */ .rQ)(name, digests.canary, attempts));
    if (open)
        return { ...start, attempt: attempts, retry: null };
    if (attempts === 0 || !history.fallen.has((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .rolloutId */ .rQ)(name, digests.canary, attempts))) {
        return { ...start, attempt: attempts + 1, retry: null };
    }
    if (!retry) {
        const why = 'These pins were rolled back. Change the canary, or go up again with --retry --reason TEXT.';
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('same_canary_after_rollback', why);
    }
    const again = history.retries.find(entry => entry.digest === digests.canary && isRerun(by, entry));
    if (again) {
        const why = `This run began attempt ${again.attempt} already, which was rolled back. Start a new run to try again.`;
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('same_canary_after_rollback', why);
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
    if (!green && !(override && OVERRIDABLE.includes(verdict.reason)))
        return noStep(heldBack(verdict));
    const why = step.to === null ? `${step.from} was green for a full window.` : `On to ${step.to}: ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(step.after)}.`;
    const answered = green || !override ? null : { over: verdict.reason, why: override.why };
    const reason = step.to === null ? 'complete' : 'all_green';
    return { decision: 'graduate', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why, step, retry: planned.retry, override: answered };
}
function stepOf({ request, last, to, attempt }, { judged, pins }) {
    const { name, digests } = request;
    const { verdict, digest } = judged;
    const before = last?.after ?? _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const evidence = { digest, result: verdict.decision, reason: verdict.reason };
    return {
        rollout: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .rolloutId */ .rQ)(name, digests.canary, attempt),
        attempt,
        from: last?.to ?? null,
        to: to?.name ?? null,
        environment: to?.environment ?? last.environment,
        before,
        after: to ? { canary: to.weight, mirror: to.mirror ?? 0 } : before,
        pins,
        digests,
        evidence
    };
}
/** Evidence of one phase proves nothing about the step from another. */
function otherPhase({ plan, standing }, judged, from) {
    const at = (name) => plan.findIndex(phase => phase.name === name);
    if (at(judged) < at(from)) {
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .held */ .yB)('claimed_by_another', `Another command went up to ${from} while ${judged ?? 'the gate'} was judged.`);
    }
    const where = standing.phase === null ? 'no phase has been entered yet' : `the rollout stands in ${standing.phase}`;
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_next_phase', `The evidence is of ${judged ?? 'the gate'}, but ${where}.`);
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


/***/ }),

/***/ 29856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordRollback),
/* harmony export */   l: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13960);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20348);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38270);





const ROUNDS = 12;
/**
 * Makes router and ledger agree after a crash at any point: reads both, does the one repair that is due, and reads
 * again until none is. Each repair may be done twice. A step whose owner is still at work is left alone.
 * Rejects with UnmeasurableError where router or ledger fail; calling again goes on from there.
 */
async function recover(deps) {
    await flushPending(deps);
    let refusal;
    let mended = null;
    for (let round = 0; round < ROUNDS; round++) {
        const seen = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .readSnapshot */ .RA)(deps);
        const { repair, history, routed } = seen.standing;
        if (!repair || (history.open && (await deps.isAtWork(history.open.by, history.open.at)))) {
            return { ...seen, mended };
        }
        refusal = await mend(deps, repair, seen);
        if (repair.kind === 'finish_rollback' && !(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$))
            mended ??= routed;
    }
    const said = refusal instanceof Error ? refusal.message : 'it keeps changing';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router can not be set: ${said}`);
}
/** Does one repair. Resolves with the router's refusal, where it refused; the next reading shows what came of it. */
async function mend(deps, repair, seen) {
    const { ledger, log } = deps;
    const routed = seen.standing.routed;
    switch (repair.kind) {
        case 'finish':
            await ledger.mark(repair.claim, 'done', `The router reads back ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)}.`);
            return undefined;
        case 'undo':
            await ledger.mark(repair.claim, 'undone', `The router never left ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)}.`);
            return undefined;
        case 'record_rollback':
            log.warning('The router sends nothing to the canary, though the ledger says so: recorded as a rollback.');
            await ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .derivedRollback */ .og)(deps, repair.from));
            return undefined;
        case 'finish_rollback':
            if (!(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$))
                return setRouter(deps, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$, null);
            await ledger.mark(repair.rollback, 'rolled_back', 'The router reads back that all users are on the baseline.');
            return undefined;
        case 'put_back':
            log.warning(`The step ${repair.of.key} did not count, but reached the router: it is put back.`);
            return setRouter(deps, repair.weights, seen.version);
        case 'tidy':
            for (const { claim, mark } of repair.marks)
                await ledger.mark(claim, mark, WHY[mark]);
            return undefined;
    }
}
const WHY = {
    left: 'This phase was left behind.',
    undone: 'Another step came first.',
    rolled_back: 'All traffic went back to the baseline.'
};
async function setRouter({ router }, target, version) {
    try {
        await router.set(target, version);
        return undefined;
    }
    catch (error) {
        return error ?? new Error('it gave no reason');
    }
}
/** Records a rollback that was noted while the ledger could not be reached. */
async function flushPending(deps) {
    const note = await deps.pending.read();
    if (note === null)
        return;
    if (note.name === deps.name)
        await recordRollback(deps, note, isOlder);
    await deps.pending.clear();
}
/** Adds the rollback to the ledger, unless it is there, or there was nothing to roll back. */
async function recordRollback(deps, note, isVoid = () => false) {
    const entries = await deps.ledger.read();
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyOf */ .o)(entries);
    if (entries.some(({ nonce }) => nonce === note.nonce))
        return;
    if (!concerns(note, history) || isVoid(note, history, entries))
        return;
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackEntry */ .Vd)(deps, note, history.chain.at(-1) ?? null));
}
function concerns({ before }, { rollout, ended }) {
    const moved = before !== null && !(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(before, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$);
    return moved || (rollout !== null && ended === null);
}
/** An old note does not end a rollout that began, or was allowed again, after it. */
function isOlder({ at }, { rollout, chain }, entries) {
    if (rollout === null)
        return false;
    const begun = entries.find(({ kind, rollout: id }) => kind === 'retry' && id === rollout.id) ?? chain[0];
    return Date.parse(begun.at) > Date.parse(at);
}


/***/ }),

/***/ 43937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13960);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29856);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38270);




const TRIES = 5;
const PAUSE_MS = 200;
/**
 * Sends all traffic to the baseline: sets the router first, whatever it reads and without any claim, then records it.
 * Where the ledger can not be reached the rollback still counts: it is noted, and the next recover() records it. Never
 * rejects.
 */
async function rollBack(deps, asked) {
    const { before, refusal } = await quieten(deps);
    const note = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .newNote */ .VI)(deps, asked, before);
    await noteDown(deps, note);
    if (refusal !== null)
        return incomplete(refusal, before, await recordedDecision(deps, note));
    const standing = await recorded(deps, note);
    const gone = before !== null && before.canary === 0 && before.mirror === 0;
    const already = gone && standing?.history.rollback?.nonce !== note.nonce;
    const why = already ? 'All traffic was on the baseline already.' : `All traffic is on the baseline: ${asked.why}`;
    const reason = already ? 'already_there' : asked.evidence.reason;
    return {
        decision: 'rollback',
        reason,
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.rolledBack,
        why,
        moved: !already,
        before,
        standing,
        recorded: standing !== null
    };
}
/** Null as refusal: the router reads back that nothing goes to the canary. */
async function quieten({ router, clock, log }) {
    const before = await router.read().then(_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .weightsOf */ .Z$, () => null);
    let refusal = null;
    for (let tries = 0; tries < TRIES; tries++) {
        if (tries > 0)
            await clock.sleep(PAUSE_MS * tries);
        try {
            await router.set({ canary: 0, mirror: 0 }, null);
            return { before, refusal: null };
        }
        catch (error) {
            refusal = error instanceof Error ? error.message : String(error);
        }
    }
    log.warning(`The router did not take the rollback in ${TRIES} tries: ${refusal}`);
    return { before, refusal };
}
/** A full disk does not stop a rollback: the router shows that it happened. */
async function noteDown({ pending, log }, note) {
    await pending.write(note).catch(error => log.warning(`The rollback could not be noted locally: ${error}`));
}
/** Null where the record has to wait. The recovery afterwards catches a step that was under way at the same time. */
async function recorded(deps, note) {
    try {
        await (0,_recover_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRollback */ .I)(deps, note);
        return (await (0,_recover_js__WEBPACK_IMPORTED_MODULE_2__/* .recover */ .l)(deps)).standing;
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        deps.log.warning(`Traffic is on the baseline; the ledger could not be written yet: ${said}`);
        return null;
    }
}
/** The router could not be set, so a step that is under way must find the decision in the ledger. */
async function recordedDecision(deps, note) {
    try {
        await (0,_recover_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRollback */ .I)(deps, note);
    }
    catch (error) {
        deps.log.warning(`The rollback could not be recorded either: ${error}`);
        return { standing: null, recorded: false };
    }
    const standing = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readSnapshot */ .RA)(deps).then(seen => seen.standing, () => null);
    return { standing, recorded: true };
}
function incomplete(refusal, before, found) {
    const why = `The canary may still serve users. The router did not take the rollback: ${refusal}`;
    return {
        decision: 'rollback',
        reason: 'rollback_incomplete',
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        why,
        moved: false,
        before,
        ...found
    };
}


/***/ }),

/***/ 1331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Jf: () => (/* binding */ rollbackFinished),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   h_: () => (/* binding */ unmoved),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);

/** A rollback that somebody decided before, and whose router this call set. */
function rollbackFinished(before, standing) {
    const asked = standing.history.rollback?.why ?? 'its reason is in the ledger.';
    return {
        decision: 'rollback',
        reason: 'rolled_back',
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.rolledBack,
        why: `The router had not followed a rollback; now all traffic is on the baseline: ${asked}`,
        moved: true,
        before,
        standing,
        recorded: true
    };
}
/** Nothing was moved from where the rollout stands. */
function unmoved(verdict, standing) {
    return { ...verdict, moved: false, before: standing.routed, standing, recorded: true };
}
/** Nothing is done now; it may be done later. */
function held(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
/** Nothing is to be done. */
function settled(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
/** The request can't be carried out, and nothing was done. */
function refused(reason, why) {
    return { decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid, why };
}


/***/ })

};
