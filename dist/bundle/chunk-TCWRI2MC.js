import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  endOf,
  rolloutId
} from "./chunk-Q5KYHQA2.js";

// src/rollout/history.ts
function attemptsOf({ attempts, fallen }, name, digest) {
  return attempts.get(digest) ?? (fallen.has(rolloutId(name, digest, 1)) ? 1 : 0);
}
function historyOf(entries) {
  const story = {
    rollout: null,
    ended: null,
    chain: [],
    rollback: null,
    paused: null,
    lost: [],
    attempts: /* @__PURE__ */ new Map(),
    closed: /* @__PURE__ */ new Set(),
    fallen: /* @__PURE__ */ new Set(),
    retries: []
  };
  const sorted = [...entries].sort((a, b) => a.id - b.id);
  for (const entry of sorted) tell(story, entry);
  const done = story.chain.filter((claim) => endOf(claim)?.mark === "done");
  const open = story.chain.find((claim) => endOf(claim) === null) ?? null;
  const own = sorted.filter((entry) => entry.rollout === story.rollout?.id || entry === story.rollback);
  return { ...story, phase: done.at(-1) ?? null, open: story.ended ? null : open, entries: own };
}
function tell(story, entry) {
  if (entry.kind === "claim") claimed(story, entry);
  if (entry.kind === "rollback") rolledBack(story, entry);
  if (entry.kind === "pause" && !story.ended) story.paused = entry;
  if (entry.kind === "resume") story.paused = null;
  if (entry.kind === "retry") allowed(story, entry);
}
function claimed(story, claim) {
  attempted(story, claim.digests.canary, claim.attempt);
  if (endOf(claim)?.mark === "undone" || !follows(story, claim)) {
    story.lost.push(claim);
    return;
  }
  if (claim.from === null) begin(story, claim);
  story.chain.push(claim);
  if (claim.to !== null) return;
  story.closed.add(claim.rollout);
  if (endOf(claim)?.mark === "done") story.ended = "complete";
}
function follows(story, claim) {
  if (story.closed.has(claim.rollout)) return false;
  const starts = claim.from === null;
  if (story.rollout === null || story.ended) return starts;
  if (starts && endOf(claim)?.mark === "done") return true;
  const last = story.chain.at(-1);
  const ready = endOf(last)?.mark === "done" && !story.paused;
  return ready && claim.rollout === story.rollout.id && claim.from === last.to;
}
function begin(story, { rollout, digests, attempt }) {
  story.rollout = { id: rollout, digest: digests.canary, attempt };
  story.ended = null;
  story.chain = [];
  story.lost = [];
  story.rollback = null;
  story.paused = null;
}
function rolledBack(story, rollback) {
  close(story, rollback.rollout);
  if (story.ended === "rolled_back") return;
  if (story.ended === "complete" && rollback.rollout !== story.rollout?.id) leave(story);
  if (story.rollout) close(story, story.rollout.id);
  story.ended = "rolled_back";
  story.rollback = rollback;
  story.paused = null;
}
function leave(story) {
  story.rollout = null;
  story.chain = [];
  story.lost = [];
}
function close({ closed, fallen }, rollout) {
  closed.add(rollout);
  fallen.add(rollout);
}
function allowed(story, retry) {
  story.retries.push(retry);
  attempted(story, retry.digest, retry.attempt);
}
function attempted(story, digest, attempt) {
  story.attempts.set(digest, Math.max(attempt, story.attempts.get(digest) ?? 0));
}

export {
  attemptsOf,
  historyOf
};
