import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  random
} from "./chunk-TC7FKJ44.js";

// src/gold/round-seeds.ts
function seedsOfRound(seeds, round) {
  const first = [...new Set(seeds)];
  if (round === 1) return first;
  const fresh = Array.from({ length: first.length * round }, (_, seed) => seed).filter((seed) => !first.includes(seed));
  return fresh.slice(first.length * (round - 2), first.length * (round - 1));
}

// src/gold/plan.ts
var ROLES = ["canary", "baseline_1", "baseline_2", "interleaved"];
var armOfRole = (role) => role === "canary" ? "canary" : "baseline";
function planRuns(options) {
  const { manifest, gold, shard } = options;
  const roles = ROLES.filter((role) => options.roles.includes(role));
  const order = options.order ?? gold.digest;
  const topics = ofShard(topicsOf(gold.items), shard);
  const conversations = roles.flatMap((role) => topics.flatMap((topic) => conversationsOf(topic, role, manifest, order)));
  return {
    conversations: shuffled(conversations, random(`order ${order}`)),
    runs: inFixedOrder(conversations.flat(), gold),
    parameters: {
      roles,
      phrasings: manifest.gold.phrasings,
      seeds: manifest.gold.seeds,
      interleave: manifest.gold.interleave,
      order,
      shard: shard ? `${shard.index}/${shard.count}` : null
    }
  };
}
function planRound({ manifest, gold }, round) {
  const seeds = seedsOfRound(manifest.gold.seeds, round);
  const roles = ["canary", "baseline_1"];
  return planRuns({ manifest: { ...manifest, gold: { ...manifest.gold, seeds } }, gold, roles });
}
var MOST_PARTS = 4;
var RUNS_A_PART = 100;
function looksAt({ conversations, runs }) {
  const parts = Math.min(MOST_PARTS, Math.floor(runs.length / RUNS_A_PART));
  return Array.from({ length: Math.max(0, parts - 1) }, (_, at) => Math.ceil((at + 1) * conversations.length / parts));
}
function topicsOf(items) {
  const topics = /* @__PURE__ */ new Map();
  for (const item of items) {
    const id = item.session_id === void 0 ? `item ${item.qid}` : `session ${item.session_id}`;
    const topic = topics.get(id);
    if (topic) topic.push(item);
    else topics.set(id, [item]);
  }
  return [...topics.values()];
}
function ofShard(topics, shard) {
  return shard ? topics.filter((_, index) => index % shard.count === shard.index - 1) : topics;
}
function conversationsOf(topic, role, manifest, order) {
  const { phrasings, seeds, interleave } = manifest.gold;
  const conversations = [];
  for (let phrasing = 0; phrasing < phrasings; phrasing++) {
    for (const seed of new Set(seeds)) {
      const turns = topic.filter((item) => phrasing <= item.paraphrases.length);
      if (turns.length > 0)
        conversations.push(
          turns.map((item, at) => plannedRun(item, role, { phrasing, seed, followed: at < turns.length - 1 }))
        );
    }
  }
  if (role !== "interleaved" || interleave === "all") return conversations;
  return interleave === "none" ? [] : oneRunAnItem(topic, conversations, order);
}
function oneRunAnItem(topic, conversations, order) {
  const whole = conversations.filter((turns) => turns.length === topic.length);
  const pick = random(`interleaved ${order} ${topic[0].qid}`)();
  return [whole[Math.floor(pick * whole.length)]];
}
function plannedRun(item, role, { phrasing, seed, followed }) {
  const session = JSON.stringify([
    role,
    item.session_id === void 0 ? "item" : "session",
    item.session_id ?? item.qid
  ]);
  return {
    qid: item.qid,
    phrasing,
    seed,
    role,
    item,
    question: phrasing === 0 ? item.question : item.paraphrases[phrasing - 1],
    session: `${session}/${phrasing}/${seed}`,
    followed
  };
}
function inFixedOrder(runs, gold) {
  const place = new Map(gold.items.map((item, index) => [item.qid, index]));
  return runs.toSorted(
    (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || place.get(a.qid) - place.get(b.qid) || a.phrasing - b.phrasing || a.seed - b.seed
  );
}
function shuffled(values, uniform) {
  const result = [...values];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

export {
  armOfRole,
  planRuns,
  planRound,
  looksAt
};
