import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  standing
} from "./chunk-RAB7G44I.js";
import {
  faultsOf
} from "./chunk-EQAPSHRS.js";
import {
  endOf,
  keyOf
} from "./chunk-Q5KYHQA2.js";
import {
  manifestNotes,
  tell
} from "./chunk-SSNBQY7H.js";
import {
  NOTHING,
  sameWeights
} from "./chunk-6PWAOV7F.js";
import {
  phaseAfter
} from "./chunk-LAR22WVF.js";
import {
  evaluatedOf
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/commands/rollout-result.ts
function concludeRollout({ manifest, plan, deps }, world, conclude, ended) {
  const { verdict, standing: standing2, judged } = ended;
  const { faults, warnings } = problemsOf(manifest, verdict);
  const notes = [...manifestNotes({ warnings }), ...judged?.findings.notes ?? [], ...ended.notes ?? []];
  tell(world, notes);
  const result = conclude(verdict, {
    ...judged?.findings,
    ...ended.window !== void 0 && { window: ended.window },
    name: manifest.name,
    phase: standing2?.phase ?? null,
    next_phase: nextPhase(plan, standing2),
    evaluated: evaluatedOf(manifest, { sha: deps.sha }),
    not_required: manifest.not_required,
    rollout: { ...rolloutSeen(ended, deps.ledger.where, deps.by.who), plan: planSeen(plan), ...eventsSeen(standing2) },
    notes,
    problems: [...faults, ...warnings, ...judged?.findings.problems ?? []]
  });
  return { result, publish: isNews(result), uploads: [] };
}
function problemsOf(manifest, { reason }) {
  if (reason === "manifest_invalid") return { faults: faultsOf(manifest), warnings: [...manifest.warnings] };
  const spared = manifest.faults.map((fault) => ({ ...fault, severity: "warning" }));
  return { faults: [], warnings: [...spared, ...manifest.warnings] };
}
function isNews({ command, rollout, reason_code, exit_code }) {
  if (rollout === null || command === "status") return false;
  const isDown = exit_code === EXIT.rolledBack && rollout.id !== null;
  return rollout.moved || isDown || reason_code === "rollback_incomplete";
}
function nextPhase(plan, standing2) {
  const here = plan.find(({ name }) => name === standing2?.phase);
  return here && standing2?.history.ended === null ? phaseAfter(plan, here)?.name ?? null : null;
}
function rolloutSeen({ standing: standing2, moved, judged, rows }, ledger, by) {
  const fired = judged?.findings.stops.filter((stop) => stop.fired && stop.hard).map(({ row }) => row) ?? [];
  const routed = standing2?.routed ?? (moved?.moved ? NOTHING : null);
  return {
    id: standing2?.rollout?.id ?? null,
    state: standing2?.state ?? "unknown",
    since: standing2?.since ?? null,
    moved: moved?.moved ?? false,
    before: moved?.before ?? routed,
    routed,
    recorded: standing2?.recorded ?? null,
    in_ledger: moved?.recorded ?? standing2 !== null,
    ledger,
    by,
    paused: standing2?.paused ?? null,
    unfinished: standing2?.repair && standing2.repair.kind !== "tidy" ? UNFINISHED[standing2.repair.kind] : null,
    ...judged && { users_met: judged.window.summary.users?.canary ?? null },
    rows: rows ?? (judged ? fired : standing2?.history.rollback?.rows ?? [])
  };
}
function planSeen(plan) {
  return plan.map(({ name, weight, mirror }) => ({ name, canary: weight, mirror: mirror ?? 0 }));
}
var MOST_EVENTS = 200;
function eventsSeen(standing2) {
  if (standing2 === null) return {};
  return { events: standing2.history.entries.flatMap((entry) => eventOf(entry) ?? []).slice(-MOST_EVENTS) };
}
function eventOf(entry) {
  const by = { who: entry.by.who, url: entry.by.run?.url ?? null };
  if (entry.kind === "claim") {
    const end = endOf(entry);
    if (end?.mark !== "done") return null;
    const kind = entry.to === null ? "complete" : "step";
    return { at: end.at, kind, phase: entry.to, routed: entry.after, why: "", ...by };
  }
  if (entry.kind === "rollback")
    return { at: entry.at, kind: "rollback", phase: entry.from, routed: NOTHING, why: entry.why, ...by };
  return { at: entry.at, kind: entry.kind, phase: null, routed: null, why: entry.why, ...by };
}
var UNFINISHED = {
  finish: "a step reached the router and is to be recorded",
  undo: "a step was claimed and never reached the router",
  record_rollback: "the router sends nothing to the canary, and is to be recorded as rolled back",
  finish_rollback: "a rollback was decided, and the router is to follow",
  put_back: "a step that did not count reached the router, and is to be put back"
};

// src/rollout/snapshot.ts
var TRIES = 5;
async function readSnapshot(deps) {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await readRouter(deps);
    const entries = await deps.ledger.read();
    const after = await readRouter(deps);
    if (before.version === after.version && sameWeights(before, after)) {
      const { version, remains = [] } = after;
      return { standing: standing(entries, weightsOf(after)), entries, version, remains };
    }
  }
  throw new UnmeasurableError("router_unreachable", `The router changed ${TRIES} times while it was read.`);
}
async function readRouter({ router }) {
  try {
    return await router.read();
  } catch (error) {
    if (error instanceof UnmeasurableError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new UnmeasurableError("router_unreachable", `The router can not be read: ${said}`, { cause: error });
  }
}
function weightsOf({ canary, mirror }) {
  return { canary, mirror };
}

// src/rollout/entries.ts
import { randomUUID } from "node:crypto";
function claimEntry(deps, step) {
  return { ...common(deps, step), kind: "claim", key: keyOf(step), ...step };
}
function rollbackEntry(deps, note, of, rollout = "(none)") {
  const { nonce, at, by, before, why, rows, evidence, shared } = note;
  const place = { rollout: of?.rollout ?? rollout, environment: of?.environment ?? deps.environment };
  const facts = {
    from: of ? of.to ?? of.from : null,
    before,
    why,
    rows,
    evidence,
    derived: false,
    ...shared && { shared }
  };
  return { ...common(deps, place), nonce, at, by, kind: "rollback", ...facts };
}
function derivedRollback(deps, of) {
  const why = "The router sends nothing to the canary any more, and no record says why.";
  const evidence = { digest: null, result: "router", reason: "rolled_back" };
  return { ...rollbackEntry(deps, newNote(deps, { why, rows: [], evidence }, of.after), of), derived: true };
}
function newNote(deps, { why, rows, evidence, shared, canary }, before) {
  const { name, by } = deps;
  return {
    schema_version: 1,
    name,
    nonce: randomUUID(),
    at: timeOf(deps),
    by,
    before,
    why,
    rows,
    evidence,
    ...shared && { shared },
    ...canary !== void 0 && { canary }
  };
}
function interventionEntry(deps, place, word) {
  return { ...common(deps, place), ...word };
}
function common(deps, { rollout, environment }) {
  const { name, by, sha, manifest } = deps;
  const facts = { name, rollout, environment, nonce: randomUUID(), at: timeOf(deps), by, sha };
  return { schema_version: 1, ...facts, ...manifest !== void 0 && { manifest } };
}
function timeOf({ clock }) {
  return new Date(clock.now()).toISOString();
}

export {
  concludeRollout,
  claimEntry,
  rollbackEntry,
  derivedRollback,
  newNote,
  interventionEntry,
  readSnapshot,
  readRouter,
  weightsOf
};
