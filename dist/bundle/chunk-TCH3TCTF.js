import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  EXIT
} from "./chunk-MITUOUQD.js";

// src/rollout/transition-result.ts
function rollbackFinished(before, standing) {
  const asked = standing.history.rollback?.why ?? "its reason is in the ledger.";
  return {
    decision: "rollback",
    reason: "rolled_back",
    exit: EXIT.rolledBack,
    why: `The router had not followed a rollback; now all traffic is on the baseline: ${asked}`,
    moved: true,
    before,
    standing,
    recorded: true
  };
}
function incomplete(refusal, before) {
  const why = `The canary may still serve users. The router did not take the rollback: ${refusal}`;
  const verdict = { decision: "rollback", reason: "rollback_incomplete", exit: EXIT.failed, why };
  return { ...verdict, moved: false, before, standing: null, recorded: false };
}
function unmoved(verdict, standing) {
  return { ...verdict, moved: false, before: standing.routed, standing, recorded: true };
}
function held(reason, why) {
  return { decision: "hold", reason, exit: EXIT.hold, why };
}
function settled(reason, why) {
  return { decision: "hold", reason, exit: EXIT.ok, why };
}
function refused(reason, why) {
  return { decision: "error", reason, exit: EXIT.invalid, why };
}

export {
  rollbackFinished,
  incomplete,
  unmoved,
  held,
  settled,
  refused
};
