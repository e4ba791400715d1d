import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  recover,
  rollBack
} from "./chunk-AT7ASUEK.js";
import {
  allowRetry,
  override
} from "./chunk-QAGZHQKO.js";
import {
  claimEntry,
  readRouter,
  weightsOf
} from "./chunk-FGP3P3ZT.js";
import {
  standingBelieved
} from "./chunk-RAB7G44I.js";
import {
  firstServing,
  isUnrecorded,
  lastOfBaseline,
  phaseByWeights,
  phaseUnderWay,
  spansOf
} from "./chunk-Y4VL46XX.js";
import {
  addProbes,
  evidenceOf,
  judgeWindow,
  metricsOf,
  readPhaseWindow
} from "./chunk-KJXO7HPM.js";
import {
  faultsOf
} from "./chunk-EQAPSHRS.js";
import {
  decideStep,
  heldBack,
  planStep,
  showActor
} from "./chunk-G32EKKPB.js";
import {
  held,
  incomplete,
  refused,
  rollbackFinished,
  settled,
  unmoved
} from "./chunk-TCH3TCTF.js";
import {
  historyOf
} from "./chunk-TCWRI2MC.js";
import {
  endOf,
  hasMark
} from "./chunk-Q5KYHQA2.js";
import {
  warning
} from "./chunk-SSNBQY7H.js";
import {
  stopWords
} from "./chunk-7VQLZJDN.js";
import {
  RouterError
} from "./chunk-PMOTQKVH.js";
import {
  NOTHING,
  sameWeights,
  sayWeights,
  showWeights
} from "./chunk-6PWAOV7F.js";
import {
  quantileOf
} from "./chunk-TX7JC5PW.js";
import {
  isShadow,
  phaseAfter
} from "./chunk-LAR22WVF.js";
import {
  probeAll,
  probeHttp
} from "./chunk-DQQTAIFP.js";
import {
  isInside
} from "./chunk-QBOUR326.js";
import {
  compileAsk
} from "./chunk-72L4YLEV.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  hasGold,
  loadGoldSet,
  openTrustedCalendar
} from "./chunk-ZMIRYYKO.js";
import {
  ROWS
} from "./chunk-S43B2SWL.js";
import {
  UnmeasurableError,
  showProblem
} from "./chunk-E3IGWZYV.js";

// src/commands/confirm-dark.ts
import { randomUUID } from "node:crypto";
var QUESTION = { qid: "are-you-there", phrasing: 0, seed: 0, session: "are-you-there", question: "Are you there?" };
async function confirmDark(session, judged) {
  const { window, table } = judged;
  if (table.silent === null || isShadow(window.phase) || !knowsHowToAsk(session.rollout.manifest)) return judged;
  const asked = await askCanary(session);
  return judgeWindow(session.rollout.manifest, window, window.phase.window.duration, asked);
}
function knowsHowToAsk({ spared, unset }) {
  const faulty = [...spared, ...unset.map(({ path }) => path[0])];
  return !["arms", "request", "response", "probes", "probe_hosts"].some((section) => faulty.includes(section));
}
async function askCanary(session) {
  const fault = await failingProbe(session) ?? await failingReply(session, "canary");
  if (fault === null) return { answers: true, why: "Asked now, it answers, so its log may have stopped instead." };
  const control = await failingReply(session, "baseline");
  if (control === null) return { answers: false, why: `Asked now, it fails: ${fault}.` };
  return { answers: true, why: `Neither arm can be reached from here, which says nothing of the canary: ${fault}.` };
}
async function failingProbe({ world, http, rollout: { manifest } }) {
  const { origin } = new URL(manifest.arms.canary.url);
  for (const [index, probe] of manifest.probes.entries()) {
    if ("prometheus" in probe || new URL(probe.url).origin !== origin) continue;
    const { ok, why, measured } = await probeHttp(http, probe, ["probes", index], world.signal);
    if (!ok && measured !== false) return `probe ${probe.name}: ${why}`;
  }
  return null;
}
async function failingReply({ world, http, rollout: { manifest } }, arm) {
  const { clock, signal } = world;
  const once = { ...manifest, request: { ...manifest.request, retries: Math.min(1, manifest.request.retries) } };
  const door = { http, lane: { turn: (attempt) => attempt() } };
  const ask = compileAsk({ manifest: once, arm, door, clock, signal, nonce: randomUUID() });
  const { error, statuses } = await ask(QUESTION);
  const status = statuses.at(-1) ?? 0;
  const isDown = status >= 500 || status === 0 && error?.kind !== "blocked";
  return error !== null && isDown ? error.message.replace(/\.$/, "") : null;
}

// src/commands/find-window.ts
async function findWindow(session, last) {
  const early = last && await judgeKnown(session, last);
  if (early && isHardStop(early)) return { seen: null, judged: early };
  let seen;
  try {
    seen = await recover(session.rollout.deps);
  } catch (error) {
    if (early) throw error;
    return { seen: null, judged: await findStop(session, error) };
  }
  if (seen.mended || seen.stuck) return { seen, judged: null };
  const judged = early && seen.version === last.version ? early : await judgeAsking(session, seen.standing);
  return { seen, judged };
}
async function judgeKnown(session, { standing, version, points }) {
  const { plan } = session.rollout;
  if (!phaseUnderWay(plan, standing) && !isUnrecorded(plan, standing)) return null;
  const now = await readRouter(session.rollout.deps).catch(() => null);
  return now === null || now.version === version ? judgeAsking(session, standing, points) : null;
}
async function judgeAsking(session, standing, points = null) {
  const judged = await judgeStanding(session, standing, points);
  return judged && confirmDark(session, judged);
}
async function judgeStanding(session, standing, points = null) {
  const { world, rollout } = session;
  if (isUnrecorded(rollout.plan, standing)) return judgeUnrecorded(session, standing);
  const phase = phaseUnderWay(rollout.plan, standing);
  if (!phase) return null;
  const warmup = rollout.manifest.window?.warmup ?? 0;
  const spans = spansOf(phase, standing, warmup, world.clock.now());
  return judgePhase(session, phase, { ...spans, points: spans.points ?? points });
}
async function judgeUnrecorded(session, { routed, since, history }) {
  const entered = Date.parse(history.open?.at ?? since ?? (/* @__PURE__ */ new Date(0)).toISOString());
  let judged;
  try {
    judged = await judgeNewest(session, phaseByWeights(session.rollout.plan, routed), entered);
  } catch (error) {
    if (!(error instanceof UnmeasurableError)) throw error;
    session.world.log.warning(`The stop rules could not be looked at: ${error.message}`);
    return null;
  }
  const text = `No record says why the router sends ${sayWeights(routed)} to the canary, nor since when: its stop rules are held against the newest rows.`;
  return { ...judged, findings: { ...judged.findings, notes: [warning(text), ...judged.findings.notes] } };
}
function judgeNewest(session, phase, since = 0) {
  const now = session.world.clock.now();
  const { duration } = phase.window;
  const isAhead = since > now;
  const window = { from: isAhead ? now - duration / 2 : Math.max(now - duration, since), to: now };
  return judgePhase(session, phase, { window, reference: null, historyMs: 0 });
}
async function judgePhase({ world, rollout, ...given }, phase, spans) {
  const window = await readPhaseWindow(world, rollout.manifest, { ...given, phase, spans });
  return judgeWindow(rollout.manifest, window, phase.window.duration);
}
async function findStop(session, error) {
  if (!(error instanceof UnmeasurableError)) throw error;
  const found = error.reason === "router_unreachable" ? await byLedger(session) : await byRouter(session);
  if (found === null) throw error;
  if ("window" in found && !isHardStop(found)) throw error;
  session.world.log.warning(`Only the stop rules were checked: ${error.message}`);
  return found;
}
async function byLedger(session) {
  const { deps, plan } = session.rollout;
  const entries = await deps.ledger.read().catch(() => null);
  const believed = standingBelieved(entries ?? []);
  const { rollback, ended } = believed.history;
  if (rollback) return hasMark(rollback, "rolled_back") ? null : rollback;
  if (ended || phaseUnderWay(plan, believed)) return judgeAsking(session, believed);
  const phase = firstServing(plan);
  return phase && confirmDark(session, await judgeNewest(session, phase));
}
async function byRouter(session) {
  const { deps, plan } = session.rollout;
  const phase = phaseByWeights(plan, weightsOf(await readRouter(deps)));
  return phase && confirmDark(session, await judgeNewest(session, phase));
}
function isHardStop({ verdict }) {
  return verdict.reason === "hard_stop";
}

// src/gates/live/recovery.ts
var WITHIN_MS = 10 * 6e4;
var FEWEST = 50;
var ERROR_RATE = ROWS.error_rate.target;
var MATCH = {
  delta_s_median: ROWS.delta_s_drift_median.target,
  delta_s_p95: ROWS.delta_s_drift_p95.target,
  coverage: 0.05,
  latency: ROWS.latency_p95.target
};
function watchRecovery(summary, pinned) {
  const { baseline } = summary.arms;
  const { ratios, distributions } = baseline;
  const share = ({ num, den }) => den > 0 ? num / den : null;
  const at = (name, p) => distributions[name].n > 0 ? quantileOf(distributions[name], p) : null;
  const moved = (figure, by) => figure === null ? null : figure + by;
  const slowest = pinned.p95_latency_ms === null ? null : pinned.p95_latency_ms * MATCH.latency;
  const checks = [
    check("error_rate", share(ratios.error_rate), "<", ERROR_RATE),
    check("delta_s_median", at("delta_s", 0.5), "<=", moved(pinned.delta_s_median, MATCH.delta_s_median)),
    check("delta_s_p95", at("delta_s", 0.95), "<=", moved(pinned.delta_s_p95, MATCH.delta_s_p95)),
    check("coverage", share(ratios.coverage), ">=", moved(pinned.coverage, -MATCH.coverage)),
    check("latency_p95", at("latency", 0.95), "<=", slowest)
  ];
  const waited = (summary.to ?? 0) - (summary.from ?? 0);
  return { checks, ...stateOf(checks, baseline.requests, waited) };
}
function stateOf(checks, requests, waited) {
  const late = waited >= WITHIN_MS;
  if (requests < FEWEST) {
    const why2 = `The baseline served ${requests} of at least ${FEWEST} requests since the rollback.`;
    return { state: late ? "red" : "waiting", why: why2 };
  }
  const open = checks.filter(({ ok, threshold }) => ok === false || ok === null && threshold !== null);
  const alone = checks.filter(({ value, threshold }) => value !== null && threshold === null);
  const say = (words, of) => of.length > 0 ? [`${words}: ${of.map(({ what }) => what).join(", ")}.`] : [];
  const why = [...say("Not as before the rollout", open), ...say("Nothing to compare with", alone)].join(" ");
  if (why === "") return { state: "green", why: "The baseline serves as it did before the rollout." };
  return { state: late ? "red" : "waiting", why };
}
function check(what, value, op, threshold) {
  return {
    what,
    value,
    threshold,
    op,
    ok: value === null || threshold === null ? null : isInside(value, op, threshold)
  };
}

// src/commands/recovery.ts
async function readRecovery(session, standing) {
  const summary = await readServed(session, { from: Date.parse(standing.since), to: session.world.clock.now() });
  const span = lastOfBaseline(standing);
  const before = span && await readServed(session, span);
  return watchRecovery(summary, metricsOf(before?.arms.baseline ?? null));
}
async function readServed({ source, world, rollout }, span) {
  const notErrors = rollout.manifest.window?.not_errors;
  const query = { ...span, canary: "served", segments: [], notErrors, historyMs: 0 };
  const summary = await source.read(query, world.signal);
  const missed = summary.unread.find(({ before }) => !before);
  if (missed) throw new UnmeasurableError("log_invalid", missed.why);
  return summary;
}

// src/commands/told-rollback.ts
function toldRollback({ at, by, why, rows, derived }, done = "Rolled back") {
  const when = `${at.slice(0, 16).replace("T", " ")} UTC`;
  const reason = /[.!?]$/.test(why) ? why : `${why}.`;
  const fired = rows.length > 0 ? ` Fired: ${rows.map((row) => stopWords(row)?.name ?? row).join(", ")}.` : "";
  if (derived) return `${done}; ${showActor(by)} found it at ${when}: ${reason}${fired}`;
  return `${done} at ${when} by ${showActor(by)}: ${reason}${fired}`;
}

// src/rollout/advance.ts
async function advance(deps, planned, evidence, { standing }) {
  const decided = decideStep(planned, evidence);
  if (!decided.step) return unmoved(decided, standing);
  const now = await readRouter(deps);
  if (!sameWeights(now, standing.routed)) {
    const why = `The router was changed while the evidence was judged: it sends ${showWeights(now)}. Nothing was moved; run the command again.`;
    return unmoved(held("claimed_by_another", why), standing);
  }
  await recordAnswers(deps, planned, decided, standing);
  return takeStep(deps, decided.step, now);
}
async function recordAnswers(deps, { request }, { retry, override: answered }, { history }) {
  if (retry) await allowRetry(deps, request.digests.canary, retry.attempt, retry.why);
  if (answered) await override(deps, history, answered.over, answered.why);
}
async function takeStep(deps, step, seen) {
  const { ledger, log } = deps;
  const claim = await ledger.open(claimEntry(deps, step));
  const rival = rivalOf(claim, historyOf(await ledger.read()));
  if (rival) {
    await ledger.mark(claim, "undone", rival.why);
    return { ...rival, moved: false, before: step.before, standing: null, recorded: true };
  }
  await ledger.mark(claim, "in_progress", `${showWeights(step.before)} to ${showWeights(step.after)}.`);
  const refusal = sameWeights(step.before, step.after) ? null : await setRouter(deps, step, seen.version);
  if (refusal) log.warning(`The router did not take the step: ${refusal.message}`);
  const { standing } = await recover(deps);
  return {
    ...outcomeOf(claim, standing, refusal),
    moved: refusal === null,
    before: step.before,
    standing,
    recorded: true
  };
}
async function setRouter({ router }, { from, after }, seen) {
  try {
    const version = from === null ? await router.prove(seen).catch(asProof) : seen;
    await router.set(after, version);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
function asProof(error) {
  if (!(error instanceof RouterError)) throw error;
  const message = `the way back was tried before the first step, and failed: ${error.message}`;
  throw new RouterError(error.kind, message, { cause: error });
}
function rivalOf(claim, history) {
  const { open, chain, paused, ended } = history;
  if (open?.id === claim.id) return null;
  if (history.closed.has(claim.rollout)) return endedMeanwhile(ended);
  if (paused) return held("paused", `The rollout was paused by ${paused.by.who} meanwhile.`);
  const first = open ?? chain.at(-1);
  const who = first ? showActor(first.by) : "Another";
  return held("claimed_by_another", `${who} claimed a step first: ${first?.key ?? "another rollout"}.`);
}
function endedMeanwhile(ended) {
  if (ended === "complete") return held("complete", "The rollout was completed meanwhile.");
  return held("rolled_back", "The rollout was rolled back meanwhile, so no step is taken.");
}
function outcomeOf(claim, { history, routed }, refusal) {
  const now = [...history.chain, ...history.lost].find(({ id }) => id === claim.id);
  if (history.fallen.has(claim.rollout)) return endedMeanwhile("rolled_back");
  if (now && endOf(now)?.mark === "done") return graduated(claim);
  const said = refusal?.message ?? "another change came first";
  const why = `The step ${claim.key} was undone: ${said}. The router sends ${showWeights(routed)}.`;
  const overtaken = refusal === null || refusal instanceof RouterError && refusal.kind === "conflict";
  return overtaken ? held("claimed_by_another", why) : { decision: "error", reason: "router_unreachable", exit: EXIT.unmeasurable, why };
}
function graduated({ to, after }) {
  if (to === null)
    return {
      decision: "graduate",
      reason: "complete",
      exit: EXIT.ok,
      why: "The rollout is complete: its pins are the next baseline."
    };
  return { decision: "graduate", reason: "all_green", exit: EXIT.ok, why: `Now in ${to}: ${sayWeights(after)}.` };
}

// src/commands/tick.ts
var ANY_QUESTION = "What do you run with?";
var PATIENCE_MS = 10 * 6e4;
async function tick(session, request, last) {
  const { seen, judged } = await findWindow(session, last);
  if (seen === null) return "window" in judged ? rollBackOn(session, judged) : rollBackAgain(session, judged);
  if (judged && isHardStop(judged)) return rollBackOn(session, judged);
  const { standing, version, mended, stuck } = seen;
  if (stuck) return finishedRollback({ ...incomplete(stuck, standing.routed), standing, recorded: true });
  if (mended) return finishedRollback(rollbackFinished(mended, standing));
  const unmoved2 = {
    standing,
    judged,
    moved: null,
    known: { standing, version, points: judged?.window.summary.grid?.points ?? null }
  };
  const faulty = heldByManifest(session.rollout);
  if (faulty) return { ...unmoved2, verdict: faulty };
  const shared = request.begin && !request.retry ? await afterSharedOutage(session, standing) : null;
  if (shared?.retry === null) return { ...unmoved2, verdict: held("rolled_back", shared.why) };
  const planned = planNext(session, standing, { ...request, retry: shared?.retry ?? request.retry });
  if ("decision" in planned) return { ...unmoved2, verdict: planned };
  if (!judged && !request.begin) return { ...unmoved2, verdict: nothingUnderWay(standing) };
  const probes = await probeNow(session);
  const window = judged && addProbes(session.rollout.manifest, judged, probes);
  const basis = window ? windowBasis(session, standing, window) : await gateBasis(session, request, probes);
  const proven = { ...unmoved2, judged: window };
  if (window && !request.goUp) {
    return { ...proven, verdict: mayGoUp(session.rollout.plan, window.window.phase, basis.judged.verdict) };
  }
  const moved = await goUp(session, request, planned, seen, basis);
  const known = moved.moved ? null : unmoved2.known;
  return { ...proven, verdict: moved, moved, known, standing: moved.standing ?? standing };
}
async function rollBackOn({ rollout }, judged) {
  const { verdict, digest, rows, shared = false } = evidenceOf(judged);
  const evidence = { digest, result: "rollback", reason: verdict.reason };
  const canary = rollout.manifest.pinsDigest.canary;
  const moved = await rollBack(rollout.deps, { why: verdict.why, rows, evidence, shared, canary });
  return { verdict: moved, standing: moved.standing, moved, known: null, judged };
}
async function rollBackAgain({ rollout }, { why, rows, evidence }) {
  const moved = await rollBack(rollout.deps, { why, rows, evidence });
  return { verdict: moved, standing: moved.standing, moved, known: null, judged: null, rows };
}
function finishedRollback(moved) {
  const { standing } = moved;
  return { verdict: moved, standing, moved, known: null, judged: null, rows: standing?.history.rollback?.rows ?? [] };
}
function heldByManifest({ manifest }) {
  const [first, ...more] = faultsOf(manifest);
  if (!first) return null;
  const others = more.length > 0 ? `, and ${more.length} more` : "";
  const why = `Nothing goes up until the manifest is right: ${showProblem(first)}${others}.`;
  return refused("manifest_invalid", why);
}
function planNext({ rollout: { manifest, plan, deps } }, standing, { to, retry }) {
  return planStep({ name: deps.name, plan, standing, digests: manifest.pinsDigest, to, retry, by: deps.by });
}
async function afterSharedOutage(session, standing) {
  const { history, rollout } = standing;
  const isSame = rollout?.digest === session.rollout.manifest.pinsDigest.canary;
  if (history.ended !== "rolled_back" || history.rollback?.shared !== true || !isSame) return null;
  const { state, why } = await readRecovery(session, standing);
  const sentBack = "What sent the canary back was shared by both arms.";
  if (state === "green") return { retry: { why: `${sentBack} ${why}` }, why };
  return { retry: null, why: `${sentBack} It goes up again once the baseline has recovered: ${why}` };
}
function probeNow({ world, rollout, http }) {
  return probeAll(world, rollout.manifest, http, (path) => openTrustedCalendar(world, path));
}
function windowBasis({ world }, standing, window) {
  const judged = evidenceOf(window);
  const verdict = patient(judged.verdict, standing, world.clock.now());
  return { judged: { ...judged, verdict }, evaluated: standing.rollout.digest };
}
async function gateBasis({ rollout }, { begin }, probes) {
  const { judged, evaluated } = await begin();
  return { judged: { ...judged, verdict: failedProbes(rollout.manifest, probes) ?? judged.verdict }, evaluated };
}
function failedProbes({ not_required }, probes) {
  const open = probes.filter(({ row, verdict }) => verdict !== "pass" && !(row in not_required));
  const failed = open.filter(({ row, verdict }) => verdict === "fail" && ROWS[row].failsAs !== "frozen");
  if (failed.length > 0) return probeVerdict("gate_failed", EXIT.failed, failed);
  const unmeasured = open.filter(({ verdict }) => verdict === "not_measured");
  if (unmeasured.length > 0)
    return { ...probeVerdict("not_measured", EXIT.unmeasurable, unmeasured), decision: "error" };
  return open.length > 0 ? probeVerdict("frozen", EXIT.hold, open) : null;
}
function probeVerdict(reason, exit, found) {
  return { decision: "fail", reason, exit, why: found.map(({ why }) => why).join(" ") };
}
async function goUp(session, { override: override2 }, planned, seen, { judged, evaluated }) {
  const { deps, manifest } = session.rollout;
  const { baseline, canary } = manifest.arms;
  const live = await livePins(session);
  const proof = { evaluated, live: live.digest, ...live.differs !== null && { seen: live.differs } };
  const pins = { baseline: { ...baseline.pins }, canary: { ...canary.pins } };
  return advance(deps, planned, { judged, pins, proof, override: override2 }, seen);
}
async function livePins({ world, http, rollout: { manifest } }) {
  const { clock, signal } = world;
  const { readLivePins } = await import("./live-pins-W6HBKW4V.js");
  const question = hasGold(manifest) ? (await loadGoldSet(world, manifest)).items[0].question : ANY_QUESTION;
  return readLivePins(manifest, { arm: "canary", question }, { http, clock, signal });
}
function nothingUnderWay({ history, routed }) {
  if (history.ended === "rolled_back" && !sameWeights(routed, NOTHING)) {
    const { canary, mirror } = routed;
    const served = canary > 0 ? `${canary} % of users are` : `copies of ${mirror} % of requests are`;
    const why = `A rollback was decided, and ${served} still on the canary. ${toldRollback(history.rollback, "Decided")}`;
    return { decision: "hold", reason: "rollback_incomplete", exit: EXIT.failed, why };
  }
  if (history.ended === "rolled_back") {
    return settled("rolled_back", `${toldRollback(history.rollback)} All users are on the baseline.`);
  }
  if (history.ended === "complete") return settled("complete", "The rollout is complete.");
  return settled("already_there", "No rollout is under way: all users are on the baseline.");
}
function mayGoUp(plan, phase, verdict) {
  if (verdict.decision !== "pass") return heldBack(verdict);
  const next = phaseAfter(plan, phase);
  const where = next ? `promote goes on to ${next.name}` : "promote completes the rollout";
  return { ...verdict, decision: "graduate", why: `${phase.name} was green for a full window: ${where}.` };
}
function patient(verdict, { since }, now) {
  const waited = now - Date.parse(since);
  const mayCome = verdict.reason === "no_traffic" || verdict.reason === "not_measured";
  if (!mayCome || waited >= PATIENCE_MS) return verdict;
  const why = `${verdict.why} The phase is ${Math.round(waited / 1e3)} s old.`;
  return { decision: "warn", reason: "evidence_thin", exit: EXIT.hold, why };
}

export {
  judgeStanding,
  readRecovery,
  toldRollback,
  tick,
  heldByManifest,
  planNext,
  nothingUnderWay,
  mayGoUp
};
