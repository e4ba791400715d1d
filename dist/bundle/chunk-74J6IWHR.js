import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  evaluatedSha
} from "./chunk-HI63GHYE.js";

// src/commands/conclude.ts
function startResult(world, command) {
  const started_at = stamp(world);
  return ({ decision, reason, exit, why }, findings) => ({
    schema_version: 1,
    command,
    name: null,
    decision,
    reason_code: reason,
    exit_code: exit,
    why,
    gates: [],
    stops: [],
    phase: null,
    next_phase: null,
    window: null,
    rollout: null,
    counts: { planned: 0, measured: 0, failed: 0 },
    started_at,
    finished_at: stamp(world),
    run: world.github?.run ?? null,
    report_only: false,
    not_required: {},
    evidence: null,
    baseline_source: null,
    metrics: null,
    notes: [],
    worst: [],
    problems: [],
    ...findings,
    evaluated: {
      ...NOTHING_EVALUATED,
      ...findings.evaluated,
      sha: findings.evaluated?.sha ?? (world.event ? evaluatedSha(world.event) : null)
    }
  });
}
function stamp(world) {
  return new Date(world.clock.now()).toISOString();
}
var NOTHING_EVALUATED = { manifest: null, gold: null, baseline: null, pins_baseline: null, pins_canary: null };
function evaluatedOf({ digest, pinsDigest, spared, arms }, others = {}) {
  const pins = spared.has("arms") ? null : {
    pins_baseline: pinsDigest.baseline,
    pins_canary: pinsDigest.canary,
    pins: { baseline: { ...arms.baseline.pins }, canary: { ...arms.canary.pins } }
  };
  return { sha: null, ...NOTHING_EVALUATED, manifest: digest, ...pins, ...others };
}

export {
  startResult,
  evaluatedOf
};
