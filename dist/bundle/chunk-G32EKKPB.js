import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  held,
  refused,
  settled
} from "./chunk-TCH3TCTF.js";
import {
  attemptsOf
} from "./chunk-TCWRI2MC.js";
import {
  rolloutId
} from "./chunk-Q5KYHQA2.js";
import {
  NOTHING,
  sayWeights,
  showWeights
} from "./chunk-6PWAOV7F.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";

// src/rollout/decide-step.ts
var OVERRIDABLE = [
  "evidence_thin",
  "evidence_exhausted",
  "evidence_stale",
  "no_traffic",
  "soft_stop",
  "frozen",
  "not_measured"
];
var GREEN = ["all_green", "warnings"];
function mayGoUpOn(reason) {
  return isGreen(reason) || OVERRIDABLE.includes(reason);
}
function isGreen(reason) {
  return GREEN.includes(reason);
}
function planStep(request) {
  const refusal = refusalNow(request);
  if (refusal) return refusal;
  const { standing, plan, to } = request;
  const { rollout, history, phase } = standing;
  if (!rollout || history.ended) return planFirstStep(request);
  const here = plan.findIndex(({ name }) => name === phase);
  if (here < 0) return refused("not_next_phase", `The plan has no phase ${phase}, where the rollout stands.`);
  if (to === phase) return settled("already_there", `The rollout is in phase ${to} already.`);
  const next = plan[here + 1] ?? null;
  if (to !== null && to !== next?.name) return refused("not_next_phase", notNext(plan, here, to));
  return { request, last: history.phase, to: next, attempt: rollout.attempt, retry: null };
}
function decideStep(planned, evidence) {
  const { verdict } = evidence.judged;
  if (verdict.reason === "hard_stop") return noStep(verdict);
  const refusal = unproven(planned.request, evidence.proof);
  return refusal ? noStep(refusal) : decideOnVerdict(planned, evidence);
}
function noStep(verdict) {
  return { ...verdict, step: null, retry: null, override: null };
}
function unproven({ digests, standing }, proof) {
  const mine = digests.canary;
  const { rollout, history } = standing;
  if (rollout && !history.ended && rollout.digest !== mine) {
    const why = `The rollout of the pins ${short(rollout.digest)} is under way; this manifest names ${short(mine)}. Roll it back, or complete it first.`;
    return refused("pins_changed", why);
  }
  if (proof.evaluated === null) {
    const why = "Nothing shows that these pins were evaluated: give the gate's result.json as --evidence FILE, or run gate in this workflow run.";
    return refused("not_measured", why);
  }
  if (proof.evaluated !== mine) {
    const why = `The gate evaluated the pins ${short(proof.evaluated)}; the manifest names ${short(mine)}. Run the gate again.`;
    return refused("pins_changed", why);
  }
  if (proof.live === mine) return null;
  const seen = proof.seen ?? `The service runs the pins ${short(proof.live)}.`;
  return refused("pins_changed", `${seen} The pins ${short(mine)} were evaluated.`);
}
function refusalNow({ standing, by, to }) {
  const { state, routed, recorded, history, paused } = standing;
  if (state === "moving") {
    const why = history.open ? `${showActor(history.open.by)} claimed the step ${history.open.key} and is at work on it.` : "A step or a rollback was cut short; the next promote, watch or rollback finishes or undoes it.";
    return held("claimed_by_another", why);
  }
  if (state === "astray") {
    const why = `The router sends ${showWeights(routed)}, the ledger says ${showWeights(recorded)}, and no step explains the difference. Roll back, or set the router to what the ledger says.`;
    return refused("not_next_phase", why);
  }
  if (paused) return held("paused", `Paused by ${paused.who} since ${paused.since}: ${paused.why}`);
  const before = to === null && !history.ended && history.chain.find((claim) => isRerun(by, claim));
  if (before) {
    const why = `This run went to ${before.to ?? "the end"} in attempt ${before.by.run.attempt} already. Start a new run to go further, or name the phase with --to.`;
    return settled("already_there", why);
  }
  return null;
}
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
  if (!first) return refused("not_next_phase", "The plan has no phases.");
  const same = rollout?.digest === digests.canary;
  if (same && history.ended === "complete") return settled("complete", "This rollout is complete.");
  if (routed.canary > 0 || routed.mirror > 0) {
    const why = `The router still sends ${showWeights(routed)} of the rollout before. Make that canary the baseline and set the router to 0 first.`;
    return refused("not_next_phase", why);
  }
  if (to !== null && to !== first.name) return refused("not_next_phase", notNext(plan, -1, to));
  const attempts = attemptsOf(history, name, digests.canary);
  const start = { request, last: null, to: first };
  const open = attempts > 0 && !history.closed.has(rolloutId(name, digests.canary, attempts));
  if (open) return { ...start, attempt: attempts, retry: null };
  if (attempts === 0 || !history.fallen.has(rolloutId(name, digests.canary, attempts))) {
    return { ...start, attempt: attempts + 1, retry: null };
  }
  if (!retry) {
    const why = "These pins were rolled back. Change the canary, or go up again with --retry --reason TEXT.";
    return refused("same_canary_after_rollback", why);
  }
  const again = history.retries.find((entry) => entry.digest === digests.canary && isRerun(by, entry));
  if (again) {
    const why = `This run began attempt ${again.attempt} already, which was rolled back. Start a new run to try again.`;
    return refused("same_canary_after_rollback", why);
  }
  return { ...start, attempt: attempts + 1, retry: { attempt: attempts + 1, why: retry.why } };
}
function notNext(plan, here, to) {
  const there = plan.findIndex(({ name }) => name === to);
  const next = plan[here + 1];
  const expected = next ? `Expected ${next.name}.` : "The rollout stands in the last phase.";
  if (there < 0) return `The plan has no phase ${to}. ${expected}`;
  return there <= here ? `The rollout has left ${to} behind, and goes down only by a rollback. ${expected}` : `${to} is not the next phase, and no phase is skipped. ${expected}`;
}
function decideOnVerdict(planned, evidence) {
  const { judged, override } = evidence;
  const { verdict, phase } = judged;
  const step = stepOf(planned, evidence);
  if (phase !== step.from) return noStep(otherPhase(planned.request, phase, step.from));
  const green = isGreen(verdict.reason);
  if (!green && !(override && mayBeAnswered(judged))) return noStep(heldBack(verdict));
  const why = step.to === null ? `${step.from} was green for a full window.` : `On to ${step.to}: ${sayWeights(step.after)}.`;
  const answered = green || !override ? null : { over: verdict.reason, why: override.why };
  const reason = step.to === null ? "complete" : "all_green";
  return { decision: "graduate", reason, exit: EXIT.ok, why, step, retry: planned.retry, override: answered };
}
function mayBeAnswered({ verdict, beside }) {
  return OVERRIDABLE.includes(verdict.reason) || beside !== void 0 && mayGoUpOn(beside.reason);
}
function stepOf({ request, last, to, attempt }, { judged, pins }) {
  const { name, digests } = request;
  const { verdict, digest, rowsDigest, points } = judged;
  const before = last?.after ?? NOTHING;
  const rows = rowsDigest === void 0 ? {} : { rows: rowsDigest };
  const evidence = { digest, ...rows, result: verdict.decision, reason: verdict.reason };
  return {
    rollout: rolloutId(name, digests.canary, attempt),
    attempt,
    from: last?.to ?? null,
    to: to?.name ?? null,
    environment: to?.environment ?? last.environment,
    before,
    after: to ? { canary: to.weight, mirror: to.mirror ?? 0 } : before,
    pins,
    digests,
    evidence,
    ...points && to && { points }
  };
}
function otherPhase({ plan, standing }, judged, from) {
  const at = (name) => plan.findIndex((phase) => phase.name === name);
  if (at(judged) < at(from)) {
    return held("claimed_by_another", `Another command went up to ${from} while ${judged ?? "the gate"} was judged.`);
  }
  const where = standing.phase === null ? "no phase has been entered yet" : `the rollout stands in ${standing.phase}`;
  return refused("not_next_phase", `The evidence is of ${judged ?? "the gate"}, but ${where}.`);
}
function heldBack(verdict) {
  return verdict.decision === "error" ? verdict : { ...verdict, decision: "hold", exit: verdict.exit || EXIT.hold };
}
function short(digest) {
  return digest === null ? "(unknown)" : digest.replace(/^(sha256:)?(.{12}).*$/, "$1$2");
}

export {
  mayGoUpOn,
  isGreen,
  planStep,
  decideStep,
  showActor,
  heldBack
};
