export const id = 9895;
export const ids = [9895];
export const modules = {

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Op: () => (/* binding */ look_look),
  R: () => (/* binding */ mayGoUp),
  P0: () => (/* binding */ nothingUnderWay)
});

// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/model/weights.js
var weights = __webpack_require__(40145);
// EXTERNAL MODULE: ./out/build/src/probes/probe-all.js + 6 modules
var probe_all = __webpack_require__(53145);
// EXTERNAL MODULE: ./out/build/src/rollout/decide.js
var decide = __webpack_require__(2514);
// EXTERNAL MODULE: ./out/build/src/rollout/look.js
var look = __webpack_require__(513);
// EXTERNAL MODULE: ./out/build/src/rollout/outcome.js
var outcome = __webpack_require__(6296);
// EXTERNAL MODULE: ./out/build/src/rollout/entries.js
var entries = __webpack_require__(13960);
// EXTERNAL MODULE: ./out/build/src/rollout/history.js
var rollout_history = __webpack_require__(20348);
// EXTERNAL MODULE: ./out/build/src/rollout/record.js
var record = __webpack_require__(27507);
// EXTERNAL MODULE: ./out/build/src/rollout/recover.js
var recover = __webpack_require__(29856);
;// CONCATENATED MODULE: ./out/build/src/rollout/advance.js








/**
 * One step, exactly once: claim, in progress, router (compare-and-set with the version that the decision was taken on),
 * read back, done. The last two are recovery itself: the way after a crash is the way without one. Rejects with
 * UnmeasurableError where router or ledger fail; the next recover() finishes the step or undoes it.
 */
async function advance(stage, step, seen) {
    const { ledger, log } = stage;
    const claim = await ledger.open((0,entries/* claimEntry */.tK)(stage, step));
    const rival = rivalOf(claim, (0,rollout_history/* historyOf */.o)(await ledger.read()));
    if (rival) {
        await ledger.mark(claim, 'undone', rival.why);
        return { ...rival, moved: false, before: step.before, standing: null, recorded: true };
    }
    await ledger.mark(claim, 'in_progress', `${(0,weights/* showWeights */.V0)(step.before)} to ${(0,weights/* showWeights */.V0)(step.after)}.`);
    const refusal = (0,weights/* sameWeights */.ML)(step.before, step.after) ? null : await setRouter(stage, step, seen.version);
    if (refusal)
        log.warning(`The router did not take the step: ${refusal}`);
    const { standing } = await (0,recover/* recover */.l)(stage);
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
/** Why a claim does not count; null where it does. */
function rivalOf(claim, history) {
    const { open, chain, paused, ended } = history;
    if (open?.id === claim.id)
        return null;
    if (history.closed.has(claim.rollout))
        return endedMeanwhile(ended);
    if (paused)
        return (0,outcome/* held */.yB)('paused', `The rollout was paused by ${paused.by.who} meanwhile.`);
    const first = open ?? chain.at(-1);
    const who = first ? (0,decide/* showActor */.Ro)(first.by) : 'Another';
    return (0,outcome/* held */.yB)('claimed_by_another', `${who} claimed a step first: ${first?.key ?? 'another rollout'}.`);
}
function endedMeanwhile(ended) {
    if (ended === 'complete')
        return (0,outcome/* held */.yB)('complete', 'The rollout was completed meanwhile.');
    return (0,outcome/* held */.yB)('rolled_back', 'The rollout was rolled back meanwhile; nothing goes up any more.');
}
function outcomeOf(claim, { history, routed }, refusal) {
    const now = [...history.chain, ...history.lost].find(({ id }) => id === claim.id);
    // What ended may be the attempt before this one.
    if (history.fallen.has(claim.rollout))
        return endedMeanwhile('rolled_back');
    if (now && (0,record/* endOf */.pJ)(now)?.mark === 'done')
        return graduated(claim);
    const said = refusal ?? 'another change came first';
    const why = `The step ${claim.key} was undone: ${said}. The router sends ${(0,weights/* showWeights */.V0)(routed)}.`;
    return refusal === null
        ? (0,outcome/* held */.yB)('claimed_by_another', why)
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
// EXTERNAL MODULE: ./out/build/src/rollout/words.js
var words = __webpack_require__(66869);
;// CONCATENATED MODULE: ./out/build/src/rollout/promote.js






/**
 * Puts right what a crash left, decides, and goes one step up, or back where a hard stop fired. Rejects with
 * UnmeasurableError where router or ledger fail.
 */
async function promote(stage, promotion) {
    const seen = await (0,recover/* recover */.l)(stage);
    const { standing } = seen;
    if (seen.mended)
        return (0,outcome/* wentBack */.Il)(seen.mended, standing);
    const decided = (0,decide/* decide */.LD)({ ...promotion, name: stage.name, standing, by: stage.by });
    if (decided.decision === 'rollback')
        return (0,roll_back/* rollBack */.F)(stage, stopOf(promotion, decided));
    if (!decided.step)
        return { ...decided, moved: false, before: standing.routed, standing, recorded: true };
    await wordsFirst(stage, promotion, decided, seen);
    return advance(stage, decided.step, seen);
}
async function wordsFirst(stage, { digests }, { retry, override: word }, seen) {
    if (retry)
        await (0,words/* allowRetry */.Mp)(stage, digests.canary, retry.attempt, retry.why);
    if (word)
        await (0,words/* override */.$Z)(stage, seen.standing.history, word.over, word.why);
}
function stopOf({ judged }, { why, reason, decision }) {
    return { why, rows: judged.rows, evidence: { digest: judged.digest, result: decision, reason } };
}

;// CONCATENATED MODULE: ./out/build/src/commands/fences-holding.js

/** What was looked at before the first step and is not as it must be; null where all is. */
function fencesHolding({ not_required }, probes) {
    const open = probes.filter(({ row, verdict }) => verdict !== 'pass' && !(row in not_required));
    const failed = open.filter(({ row, verdict }) => verdict === 'fail' && row !== 'freeze');
    if (failed.length > 0)
        return verdictOf('gate_failed', reasons/* EXIT */.dc.failed, failed);
    const unmeasured = open.filter(({ verdict }) => verdict === 'not_measured');
    if (unmeasured.length > 0)
        return { ...verdictOf('not_measured', reasons/* EXIT */.dc.unmeasurable, unmeasured), decision: 'error' };
    return open.length > 0 ? verdictOf('frozen', reasons/* EXIT */.dc.hold, open) : null;
}
function verdictOf(reason, exit, found) {
    return { decision: 'fail', reason, exit, why: found.map(({ why }) => why).join(' ') };
}

// EXTERNAL MODULE: ./out/build/src/commands/inputs.js + 6 modules
var inputs = __webpack_require__(8658);
// EXTERNAL MODULE: ./out/build/src/commands/phase-spans.js
var phase_spans = __webpack_require__(83430);
// EXTERNAL MODULE: ./out/build/src/commands/phase-window.js + 15 modules
var phase_window = __webpack_require__(60073);
;// CONCATENATED MODULE: ./out/build/src/commands/look.js















/** Asked where the manifest has no gold set: only the pins of the reply are looked at. */
const ANY_QUESTION = 'What do you run with?';
/** So long after it entered a phase, what has not come yet is no finding. */
const PATIENCE_MS = 10 * 60_000;
/**
 * One look: puts right what a crash left, holds the stop rules against the window now, in every state, and sends all
 * traffic back where a hard one fired. Then goes one step up, where that is wished and proven. Where an earlier look is
 * known, and the router is as it was, the stop rules wait for no ledger. Rejects with UnmeasurableError where something
 * can not be read.
 */
async function look_look(scene, wish, before) {
    const { stage, plan, manifest } = scene.rollout;
    const early = before && (await lookEarly(scene, before));
    if (early && 'verdict' in early)
        return early;
    const known = await (0,recover/* recover */.l)(stage).catch(error => watchWithoutLedger(scene, error));
    if ('verdict' in known)
        return known;
    const { standing, version } = known;
    if (known.mended)
        return finished((0,outcome/* wentBack */.Il)(known.mended, standing), standing);
    const phase = (0,phase_spans/* phaseUnderWay */.VW)(plan, standing);
    const isRead = early !== null && version === before.version;
    const window = phase && (isRead ? early : await readWindow(scene, phase, spansNow(scene, phase, standing)));
    const stopped = window && (await stopNow(scene, window));
    if (stopped)
        return stopped;
    const refusal = (0,decide/* refusalOf */.Of)(placeOf(scene, wish, standing));
    const seen = { standing, moved: null, known };
    if (refusal || (!phase && !wish.begin)) {
        const judged = window && (0,phase_window/* judgeWindow */._w)(manifest, window, { probes: null, duration: window.phase.window.duration });
        return { ...seen, judged, verdict: refusal ?? nothingUnderWay(standing) };
    }
    const probes = await (0,probe_all/* probeAll */.m)(scene.world, manifest, scene.http, path => (0,inputs/* openTrustedCalendar */._9)(scene.world, path));
    if (!phase || !window) {
        const begun = await begin(scene, wish, standing, fencesHolding(manifest, probes));
        return { verdict: begun, moved: begun, known: null, judged: null, standing: begun.standing ?? standing };
    }
    const judged = (0,phase_window/* judgeWindow */._w)(manifest, window, { probes, duration: phase.window.duration });
    const verdict = patient(judged.verdict, standing, scene.world.clock.now());
    if (!wish.goUp)
        return { ...seen, judged, verdict: mayGoUp(plan, phase, verdict) };
    const evidence = { judged: { ...(0,phase_window/* evidenceOf */.X1)(phase, judged), verdict }, evaluated: standing.rollout.digest };
    const moved = await goUp(scene, wish, evidence);
    return { judged, verdict: moved, moved, known: moved.moved ? null : known, standing: moved.standing ?? standing };
}
/** A rollback that was decided before; its own rows are those that fired. */
function finished(moved, standing) {
    const rows = standing.history.rollback?.rows ?? [];
    return { verdict: moved, standing, moved, known: null, judged: null, rows };
}
function placeOf({ rollout: { manifest, plan, stage } }, { to, retry }, standing) {
    return { name: stage.name, plan, standing, digests: manifest.pinsDigest, to, retry, by: stage.by };
}
function spansNow({ world, rollout }, phase, standing) {
    return (0,phase_spans/* spansOf */.Ly)(phase, standing, rollout.manifest.window?.warmup ?? 0, world.clock.now());
}
async function readWindow(scene, phase, spans) {
    const { world, rollout, http, source, out } = scene;
    return (0,phase_window/* readPhaseWindow */.eu)(world, rollout.manifest, { phase, spans, source, http, out });
}
/** All traffic to the baseline where a hard stop fires on the window; else null. */
async function stopNow({ rollout: { stage, manifest } }, window) {
    const { phase } = window;
    const judged = (0,phase_window/* judgeWindow */._w)(manifest, window, { probes: null, duration: phase.window.duration });
    if (judged.verdict.reason !== 'hard_stop')
        return null;
    const { verdict, digest, rows } = (0,phase_window/* evidenceOf */.X1)(phase, judged);
    const evidence = { digest, result: 'rollback', reason: verdict.reason };
    const moved = await (0,roll_back/* rollBack */.F)(stage, { why: verdict.why, rows, evidence });
    return { verdict: moved, standing: moved.standing, moved, known: null, judged };
}
/** The window of the phase that is known to go on, unless its stop rules end it; null where it can't be told. */
async function lookEarly(scene, { standing, version }) {
    const phase = (0,phase_spans/* phaseUnderWay */.VW)(scene.rollout.plan, standing);
    if (!phase || (await (0,look/* readRouter */.MX)(scene.rollout.stage)).version !== version)
        return null;
    const window = await readWindow(scene, phase, spansNow(scene, phase, standing));
    return (await stopNow(scene, window)) ?? window;
}
/** GitHub may be away; a canary that breaks is rolled back all the same. The router tells the phase. */
async function watchWithoutLedger(scene, error) {
    if (!(error instanceof errors/* UnmeasurableError */.XW) || error.reason === 'router_unreachable')
        throw error;
    const { stage, plan } = scene.rollout;
    const phase = (0,phase_spans/* phaseByWeights */.W$)(plan, (0,look/* weightsOf */.Z$)(await (0,look/* readRouter */.MX)(stage)));
    if (!phase)
        throw error;
    const now = scene.world.clock.now();
    const window = { from: now - phase.window.duration, to: now };
    scene.world.log.warning(`The ledger is away, so only the stop rules are looked at: ${error.message}`);
    const stopped = await stopNow(scene, await readWindow(scene, phase, { window, reference: null, historyMs: 0 }));
    if (!stopped)
        throw error;
    return stopped;
}
async function begin(scene, wish, standing, fences) {
    const found = await wish.begin();
    const none = { judged: { phase: null, verdict: nothingUnderWay(standing), digest: null, rows: [] }, evaluated: null };
    const evidence = found ?? none;
    return goUp(scene, wish, fences ? { ...evidence, judged: { ...evidence.judged, verdict: fences } } : evidence);
}
async function goUp(scene, wish, { judged, evaluated }) {
    const { world, http, rollout } = scene;
    const { stage, plan, manifest } = rollout;
    const { clock, signal } = world;
    const { readLivePins } = await __webpack_require__.e(/* import() */ 28).then(__webpack_require__.bind(__webpack_require__, 30028));
    const question = (0,inputs/* hasGold */.Ji)(manifest) ? (await (0,inputs/* loadGoldSet */.Jg)(world, manifest)).items[0].question : ANY_QUESTION;
    const live = await readLivePins(manifest, { arm: 'canary', question }, { http, clock, signal });
    const { baseline, canary } = manifest.arms;
    return promote(stage, {
        plan,
        pins: { baseline: { ...baseline.pins }, canary: { ...canary.pins } },
        digests: manifest.pinsDigest,
        proof: { evaluated, live: live.digest, ...(live.differs !== null && { seen: live.differs }) },
        judged,
        to: wish.to,
        retry: wish.retry,
        override: wish.override
    });
}
/** What is said where no window grows. */
function nothingUnderWay({ history, routed }) {
    if (history.ended === 'rolled_back' && !(0,weights/* sameWeights */.ML)(routed, weights/* NOTHING */.K$)) {
        const { canary, mirror } = routed;
        const served = canary > 0 ? `${canary} % of users are` : `copies of ${mirror} % of requests are`;
        const why = `A rollback was decided, and ${served} still on the canary.`;
        return { decision: 'hold', reason: 'rollback_incomplete', exit: reasons/* EXIT */.dc.failed, why };
    }
    if (history.ended === 'rolled_back') {
        return (0,outcome/* settled */.gu)('rolled_back', 'The rollout was rolled back: all users are on the baseline.');
    }
    if (history.ended === 'complete')
        return (0,outcome/* settled */.gu)('complete', 'The rollout is complete.');
    return (0,outcome/* settled */.gu)('already_there', 'No rollout is under way: all users are on the baseline.');
}
/** The window's verdict, said of the phase: whether the rollout may go on from it. */
function mayGoUp(plan, phase, verdict) {
    if (verdict.decision !== 'pass')
        return (0,decide/* heldBack */.Zg)(verdict);
    const next = (0,phases/* phaseAfter */.WP)(plan, phase);
    const where = next ? `promote goes on to ${next.name}` : 'promote completes the rollout';
    return { ...verdict, decision: 'graduate', why: `${phase.name} is green for a full window: ${where}.` };
}
/** The first requests take a moment to come, and with them all that a log carries. */
function patient(verdict, { since }, now) {
    const waited = now - Date.parse(since);
    const mayCome = verdict.reason === 'no_traffic' || verdict.reason === 'not_measured';
    if (!mayCome || waited >= PATIENCE_MS)
        return verdict;
    const why = `${verdict.why} The phase is ${Math.round(waited / 1000)} s old.`;
    return { decision: 'warn', reason: 'evidence_thin', exit: reasons/* EXIT */.dc.hold, why };
}


/***/ }),

/***/ 48384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ inRollout)
/* harmony export */ });
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53145);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48425);
/* harmony import */ var _open_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35518);



/** Opens the rollout and its request log for a command, and closes both whatever comes of it. */
async function inRollout(world, options, command) {
    const rollout = await (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .openRollout */ .W)(world, options);
    const http = world.http((0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_0__/* .guardOf */ .H)(rollout.manifest));
    try {
        const source = await (0,_open_window_js__WEBPACK_IMPORTED_MODULE_2__/* .openWindow */ .D)(world, rollout.manifest, http, options.window);
        return await command({ world, rollout, http, source, out: options.out });
    }
    finally {
        await Promise.all([http.close(), rollout.close()]);
    }
}


/***/ }),

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


/** The phase whose window grows now; null where none does. It does so while a rollout is paused or a step under way, too. */
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
/** A phase's window, from its entry and the warm-up until now (runbook §9), and the last one in which both arms served. */
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

/***/ 2514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Oo: () => (/* binding */ mayGoUpOn),
/* harmony export */   Ro: () => (/* binding */ showActor),
/* harmony export */   Zg: () => (/* binding */ heldBack),
/* harmony export */   gf: () => (/* binding */ isGreen)
/* harmony export */ });
/* unused harmony export unproven */
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6296);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27507);




/** What a person may answer for. Never: pins that are not what was evaluated, a hard stop, a failed gate. */
const OVERRIDABLE = [
    'evidence_thin',
    'evidence_exhausted',
    'no_traffic',
    'soft_stop',
    'frozen',
    'not_measured'
];
const GREEN = ['all_green', 'warnings'];
/** Whether a rollout may go up on it, by itself or where a person answers for it. */
function mayGoUpOn(reason) {
    return isGreen(reason) || OVERRIDABLE.includes(reason);
}
function isGreen(reason) {
    return GREEN.includes(reason);
}
/** Whether the rollout goes up, by how much, or why not. Pure. One step at a time, and down only by a rollback. */
function decide(asked) {
    const stop = hardStop(asked);
    if (stop)
        return nothing(stop);
    const next = nextPlace(asked);
    if ('decision' in next)
        return nothing(next);
    const refusal = unproven(asked);
    return refusal ? nothing(refusal) : judged(asked, next);
}
/** Why no step can be taken from here, whatever the evidence says; null where one can. */
function refusalOf(place) {
    const next = nextPlace(place);
    return 'decision' in next ? next : null;
}
function nothing(verdict) {
    return { ...verdict, step: null, retry: null, override: null };
}
function hardStop({ judged, standing }) {
    if (judged.verdict.reason !== 'hard_stop')
        return null;
    // A gate says nothing of a canary that serves: that is for the window of its phase.
    const serving = judged.phase !== null && standing.rollout !== null && standing.history.ended !== 'rolled_back';
    return serving ? { ...judged.verdict, decision: 'rollback' } : judged.verdict;
}
/** Proof of identity (runbook §8): the pins evaluated, in the manifest and running are one digest, or nothing moves. */
function unproven({ digests, proof, standing }) {
    const mine = digests.canary;
    const { rollout, history } = standing;
    if (rollout && !history.ended && rollout.digest !== mine) {
        const why = `The rollout of the pins ${short(rollout.digest)} is under way; this manifest names ${short(mine)}. Roll it back, or complete it first.`;
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('pins_changed', why);
    }
    if (proof.evaluated === null) {
        const why = "Nothing shows that these pins were evaluated: give the gate's result.json as --evidence FILE, or run gate in this workflow run.";
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_measured', why);
    }
    if (proof.evaluated !== mine) {
        const why = `Evaluated were the pins ${short(proof.evaluated)}; the manifest names ${short(mine)}. Run the gate again.`;
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('pins_changed', why);
    }
    if (proof.live === mine)
        return null;
    const seen = proof.seen ?? `The service runs the pins ${short(proof.live)}.`;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('pins_changed', `${seen} Evaluated were ${short(mine)}.`);
}
/** What forbids every step for now. */
function unready({ standing, by, to }) {
    const { state, routed, recorded, history, paused } = standing;
    if (state === 'moving') {
        const why = history.open
            ? `${showActor(history.open.by)} claimed the step ${history.open.key} and is at work on it.`
            : 'A step or a rollback is not through yet; the next promote, watch or rollback sees to it.';
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .held */ .yB)('claimed_by_another', why);
    }
    if (state === 'astray') {
        const why = `The router sends ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)}, the ledger says ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(recorded)}, and no step explains it. Roll back, or set the router to what the ledger says.`;
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_next_phase', why);
    }
    if (paused)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .held */ .yB)('paused', `Paused by ${paused.who} since ${paused.since}: ${paused.why}`);
    const before = to === null && !history.ended && history.chain.find(claim => isRerun(by, claim));
    if (before) {
        const why = `This run went to ${before.to ?? 'the end'} in attempt ${before.by.run.attempt} already. Start a new run to go further, or name the phase with --to.`;
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('already_there', why);
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
function nextPlace(place) {
    const refusal = unready(place);
    if (refusal)
        return refusal;
    const { standing, plan, to } = place;
    const { rollout, history, phase } = standing;
    if (!rollout || history.ended)
        return firstPlace(place);
    const here = plan.findIndex(({ name }) => name === phase);
    if (here < 0)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_next_phase', `The plan has no phase ${phase}, where the rollout stands.`);
    if (to === phase)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('already_there', `The rollout is in phase ${to} already.`);
    const next = plan[here + 1] ?? null;
    if (to !== null && to !== next?.name)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_next_phase', notNext(plan, here, to));
    return { last: history.phase, to: next, attempt: rollout.attempt, retry: null };
}
function firstPlace({ name, standing, digests, plan, to, retry, by }) {
    const { history, rollout, routed } = standing;
    const first = plan[0];
    if (!first)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_next_phase', 'The plan has no phases.');
    const same = rollout?.digest === digests.canary;
    if (same && history.ended === 'complete')
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('complete', 'This rollout is complete.');
    if (routed.canary > 0 || routed.mirror > 0) {
        const why = `The router still sends ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)} of the rollout before. Make that canary the baseline and set the router to 0 first.`;
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_next_phase', why);
    }
    if (to !== null && to !== first.name)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_next_phase', notNext(plan, -1, to));
    const attempts = history.attempts.get(digests.canary) ?? 0;
    const start = { last: null, to: first };
    const open = attempts > 0 && !history.closed.has((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(name, digests.canary, attempts));
    if (open)
        return { ...start, attempt: attempts, retry: null };
    if (attempts === 0 || !history.fallen.has((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(name, digests.canary, attempts))) {
        return { ...start, attempt: attempts + 1, retry: null };
    }
    if (!retry) {
        const why = 'These pins were rolled back. Change the canary, or go up again with --retry --reason TEXT.';
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('same_canary_after_rollback', why);
    }
    const again = history.retries.find(entry => entry.digest === digests.canary && isRerun(by, entry));
    if (again) {
        const why = `This run began attempt ${again.attempt} already, which was rolled back. Start a new run to try again.`;
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('same_canary_after_rollback', why);
    }
    return { ...start, attempt: attempts + 1, retry: { attempt: attempts + 1, why: retry.why } };
}
function notNext(plan, here, to) {
    const there = plan.findIndex(({ name }) => name === to);
    const next = plan[here + 1];
    const expected = next ? `Expected ${next.name}.` : 'It stands in the last phase.';
    if (there < 0)
        return `The plan has no phase ${to}. ${expected}`;
    return there <= here
        ? `${to} was left behind; down it goes only by a rollback. ${expected}`
        : `${to} is not the next phase; none is skipped. ${expected}`;
}
function stepOf({ name, digests, pins, judged }, { last, to, attempt }) {
    const before = last?.after ?? _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const { verdict, digest } = judged;
    const evidence = { digest, result: verdict.decision, reason: verdict.reason };
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
        evidence
    };
}
/** The step is the right one: may it be taken on this evidence? */
function judged(asked, next) {
    const { judged, standing, override } = asked;
    const { verdict, phase } = judged;
    const step = stepOf(asked, next);
    if (phase !== step.from) {
        const moved = (name) => asked.plan.findIndex(phase => phase.name === name);
        if (moved(phase) < moved(step.from)) {
            const why = `Another command went up to ${step.from} while ${phase ?? 'the gate'} was judged.`;
            return nothing((0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .held */ .yB)('claimed_by_another', why));
        }
        const where = standing.phase === null ? 'no phase has been entered yet' : `the rollout stands in ${standing.phase}`;
        return nothing((0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_next_phase', `Judged was ${phase ?? 'the gate'}, but ${where}.`));
    }
    const green = isGreen(verdict.reason);
    if (!green && !(override && OVERRIDABLE.includes(verdict.reason)))
        return nothing(heldBack(verdict));
    const why = step.to === null ? `${step.from} was green for a full window.` : `On to ${step.to}: ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(step.after)}.`;
    const word = green || !override ? null : { over: verdict.reason, why: override.why };
    const reason = step.to === null ? 'complete' : 'all_green';
    return { decision: 'graduate', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why, step, retry: next.retry, override: word };
}
/** The judge's word stands, but what warns or fails there only holds here. */
function heldBack(verdict) {
    return verdict.decision === 'error' ? verdict : { ...verdict, decision: 'hold', exit: verdict.exit || _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold };
}
function short(digest) {
    return digest === null ? '(unknown)' : digest.replace(/^(sha256:)?(.{12}).*$/, '$1$2');
}


/***/ }),

/***/ 6296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ wentBack),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);

/** A rollback that somebody decided before, and whose router this call set. */
function wentBack(before, standing) {
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
/** Nothing is done now, and may be later. */
function held(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
/** It is as was asked for. */
function settled(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
/** What was asked for can't be: nothing was done. */
function refused(reason, why) {
    return { decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid, why };
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
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(513);





const ROUNDS = 12;
/**
 * Brings router and ledger together, whatever was killed where: looks, does the one thing that is missing, looks again,
 * until nothing is. Each thing may be done twice. A step whose owner is still at work is left alone.
 * Rejects with UnmeasurableError where router or ledger fail; calling again goes on from there.
 */
async function recover(stage) {
    await flushPending(stage);
    let refusal;
    let mended = null;
    for (let round = 0; round < ROUNDS; round++) {
        const seen = await (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .look */ .Op)(stage);
        const { repair, history, routed } = seen.standing;
        if (!repair || (history.open && (await stage.isAtWork(history.open.by, history.open.at)))) {
            return { ...seen, mended };
        }
        refusal = await mend(stage, repair, seen);
        if (repair.kind === 'finish_rollback' && !(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$))
            mended ??= routed;
    }
    const said = refusal instanceof Error ? refusal.message : 'it changes again and again';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router can not be set: ${said}`);
}
/** Does one repair. Resolves with the router's refusal, where it refused; the next look tells what came of it. */
async function mend(stage, repair, seen) {
    const { ledger, log } = stage;
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
            await ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .derivedRollback */ .og)(stage, repair.from));
            return undefined;
        case 'finish_rollback':
            if (!(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$))
                return setRouter(stage, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$, null);
            await ledger.mark(repair.rollback, 'rolled_back', 'The router reads back that all users are on the baseline.');
            return undefined;
        case 'put_back':
            log.warning(`The step ${repair.of.key} did not count, but reached the router: it is put back.`);
            return setRouter(stage, repair.weights, seen.version);
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
/** Records a rollback that was noted while the ledger was away. */
async function flushPending(stage) {
    const note = await stage.pending.read();
    if (note === null)
        return;
    if (note.name === stage.name)
        await recordRollback(stage, note, isOlder);
    await stage.pending.clear();
}
/** Adds the rollback to the ledger, unless it is there, or there was nothing to roll back. */
async function recordRollback(stage, note, isVoid = () => false) {
    const entries = await stage.ledger.read();
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyOf */ .o)(entries);
    if (entries.some(({ nonce }) => nonce === note.nonce))
        return;
    if (!concerns(note, history) || isVoid(note, history, entries))
        return;
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackEntry */ .Vd)(stage, note, history.chain.at(-1) ?? null));
}
function concerns({ before }, { rollout, ended }) {
    const moved = before !== null && !(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(before, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$);
    return moved || (rollout !== null && ended === null);
}
/** A note that was left lying does not end what began, or was allowed again, after it. */
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
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(513);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29856);




const TRIES = 5;
const PAUSE_MS = 200;
/**
 * All traffic to the baseline: the router first, asking nobody and whatever it reads, then the record. Where the ledger
 * is away the rollback stands all the same, is noted, and recorded by the next recover(). Never rejects.
 */
async function rollBack(stage, asked) {
    const { before, refusal } = await quieten(stage);
    const note = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .newNote */ .VI)(stage, asked, before);
    await noteDown(stage, note);
    if (refusal !== null)
        return incomplete(refusal, before, await recordedDecision(stage, note));
    const standing = await recorded(stage, note);
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
    const before = await router.read().then(_look_js__WEBPACK_IMPORTED_MODULE_2__/* .weightsOf */ .Z$, () => null);
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
/** A full disk is no reason to stop: the router tells what happened. */
async function noteDown({ pending, log }, note) {
    await pending.write(note).catch(error => log.warning(`The rollback could not be noted locally: ${error}`));
}
/** Null where the record has to wait. Looking again afterwards catches a step that was under way beside it. */
async function recorded(stage, note) {
    try {
        await (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recordRollback */ .I)(stage, note);
        return (await (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recover */ .l)(stage)).standing;
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        stage.log.warning(`Traffic is on the baseline; the record follows: ${said}`);
        return null;
    }
}
/** The router could not be set: whoever goes up beside it must find the decision. No standing where it can't be read. */
async function recordedDecision(stage, note) {
    try {
        await (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recordRollback */ .I)(stage, note);
    }
    catch (error) {
        stage.log.warning(`Nor could the rollback be recorded: ${error}`);
        return { standing: null, recorded: false };
    }
    const standing = await (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .look */ .Op)(stage).then(seen => seen.standing, () => null);
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

/***/ 66869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ override),
/* harmony export */   Mp: () => (/* binding */ allowRetry),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13960);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20348);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6296);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27507);




/** What people say goes into the ledger with their name and their reason. None of it moves traffic. */
/** The rollout under way is held until resume(); a rollback is not. */
async function pause(stage, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await stage.ledger.read());
    const place = placeOf(history);
    if (!place)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_next_phase', 'No rollout is under way that could be paused.');
    if (history.paused)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('paused', `It is paused already, by ${history.paused.by.who}.`);
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'pause', why }));
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('paused', `Paused by ${stage.by.who}: ${why}`);
}
async function resume(stage, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await stage.ledger.read());
    const place = placeOf(history);
    if (!place || !history.paused) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('already_there', 'The rollout is not paused.');
    }
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'resume', why }));
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('all_green', `Resumed by ${stage.by.who}: ${why}`);
}
/** A person lets a step go on over a verdict that holds. */
async function override(stage, history, over, why) {
    const place = placeOf(history) ?? { rollout: '(none)', environment: stage.environment };
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'override', why, over }));
}
/** A person lets a canary that was rolled back go up again, as a new attempt. */
async function allowRetry(stage, digest, attempt, why) {
    const place = { rollout: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(stage.name, digest, attempt), environment: stage.environment };
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'retry', why, attempt, digest }));
}
function placeOf({ rollout, ended, chain }) {
    if (!rollout || ended)
        return null;
    return { rollout: rollout.id, environment: chain.at(-1).environment };
}


/***/ })

};
