import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  interventionEntry
} from "./chunk-FGP3P3ZT.js";
import {
  refused,
  settled
} from "./chunk-TCH3TCTF.js";
import {
  historyOf
} from "./chunk-TCWRI2MC.js";
import {
  rolloutId
} from "./chunk-Q5KYHQA2.js";

// src/rollout/interventions.ts
async function pause(deps, why) {
  const history = historyOf(await deps.ledger.read());
  const place = placeOf(history);
  if (!place) return refused("not_next_phase", "No rollout is under way that could be paused.");
  if (history.paused) return settled("paused", `The rollout is paused already, by ${history.paused.by.who}.`);
  await deps.ledger.open(interventionEntry(deps, place, { kind: "pause", why }));
  return settled("paused", `Paused by ${deps.by.who}: ${why}`);
}
async function resume(deps, why) {
  const history = historyOf(await deps.ledger.read());
  const place = placeOf(history);
  if (!place || !history.paused) {
    return settled("already_there", "The rollout is not paused.");
  }
  await deps.ledger.open(interventionEntry(deps, place, { kind: "resume", why }));
  return settled("all_green", `Resumed by ${deps.by.who}: ${why}`);
}
async function override(deps, history, over, why) {
  const place = placeOf(history) ?? { rollout: "(none)", environment: deps.environment };
  await deps.ledger.open(interventionEntry(deps, place, { kind: "override", why, over }));
}
async function allowRetry(deps, digest, attempt, why) {
  const place = { rollout: rolloutId(deps.name, digest, attempt), environment: deps.environment };
  await deps.ledger.open(interventionEntry(deps, place, { kind: "retry", why, attempt, digest }));
}
function placeOf({ rollout, ended, chain }) {
  if (!rollout || ended) return null;
  return { rollout: rollout.id, environment: chain.at(-1).environment };
}

export {
  pause,
  resume,
  override,
  allowRetry
};
