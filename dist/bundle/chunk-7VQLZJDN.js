import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/words.ts
var ROW_WORDS = {
  secrets_present: {
    name: "secrets are set",
    meaning: "Secrets that the manifest names are set."
  },
  pins_fixed: {
    name: "versions are pinned",
    meaning: "Index, reranker, prompt and model each name one exact version."
  },
  pins_live: {
    name: "right version answered",
    meaning: "Replies that show another version than the manifest."
  },
  contracts: {
    name: "replies are well-formed",
    meaning: "Replies with a missing or mistyped field."
  },
  boot_order: {
    name: "services came up in order",
    meaning: "Services that were not ready in time."
  },
  freeze: {
    name: "no change freeze",
    meaning: "Whether a change freeze covers now."
  },
  delta_s_drift_median: {
    name: "retrieval distance (typical)",
    meaning: "How far the retrieved text is from the question, middle of all answers, against the current version: 0 is the same topic, 1 is unrelated."
  },
  delta_s_drift_p95: {
    name: "retrieval distance (worst 5 %)",
    meaning: "How far the retrieved text is from the question where retrieval is worst, against the current version."
  },
  delta_s_median: {
    name: "retrieval distance (absolute)",
    meaning: "The distance held to a fixed limit; it needs embeddings that know meaning."
  },
  coverage: {
    name: "right passage found",
    meaning: "How much of the passage that holds the answer is retrieved."
  },
  lambda_convergence: {
    name: "right every time",
    meaning: "Questions that cite the right passage in all tries, whatever the wording and the seed."
  },
  lambda_collapse: {
    name: "questions lost completely",
    meaning: "Questions that were right every time before, and never are now."
  },
  lambda_split: {
    name: "right only sometimes",
    meaning: "Questions that are right in some tries and wrong in others."
  },
  e_resonance: {
    name: "long conversations stay on topic",
    meaning: "The retrieval distance does not creep up over conversations of 50 turns and more."
  },
  gold_regression: {
    name: "correct answers",
    meaning: "Answers out of 100 that hold the expected text and cite the right passage."
  },
  graded_regression: {
    name: "graded answers",
    meaning: "What the manifest's grader says of the answers, of 100."
  },
  latency_p95: {
    name: "slowest 5 % of answers",
    meaning: "95 of 100 answers come sooner than this."
  },
  error_rate: {
    name: "failed requests",
    meaning: "Requests without a usable reply."
  },
  tool_success: {
    name: "tool calls that worked",
    meaning: "Calls of tools that worked, after their retries."
  },
  cost_per_solved: {
    name: "cost per correct answer",
    meaning: "All money spent, divided by the correct answers."
  },
  probes: {
    name: "health checks",
    meaning: "Checks of the manifest that failed."
  },
  srm: {
    name: "traffic split as planned",
    meaning: "The share of users on the new version against the plan."
  },
  stickiness: {
    name: "users stay on one version",
    meaning: "Requests of users who were seen on both versions."
  },
  mirrored_share: {
    name: "copied share as planned",
    meaning: "The share of requests that were copied in the shadow phase, against the plan."
  },
  mirror_p99_added: {
    name: "copying slows nobody down",
    meaning: "What copying adds to the slowest 1 % of answers."
  },
  shadow_delta_s: {
    name: "copies answer like the original",
    meaning: "The distance between the user's answer and the copy's."
  }
};
var STOP_WORDS = {
  stop_delta_s_p95: {
    name: "retrieval distance (worst 5 %)",
    meaning: "The worst retrievals are much further from their questions than those of the current version."
  },
  stop_coverage: {
    name: "right passage found",
    meaning: "Too little of the passages that hold the answers is retrieved."
  },
  stop_lambda_flip: {
    name: "answers leave what was retrieved",
    meaning: "The retrieve and reason steps disagree about the passage."
  },
  stop_5xx: {
    name: "server errors",
    meaning: "Requests that ended with a server error."
  },
  stop_tool_loop: {
    name: "tool stuck in a loop",
    meaning: "Requests in which a tool was called again and again."
  },
  stop_dark: {
    name: "new version is silent",
    meaning: "The new version stopped answering while the current one goes on."
  },
  soft_latency: {
    name: "slow without better answers",
    meaning: "The slowest answers take longer, and no gain in quality pays for it."
  },
  soft_cost: {
    name: "dear without better answers",
    meaning: "A correct answer costs more, and no gain in quality pays for it."
  }
};
function rowWords(id) {
  return Object.hasOwn(ROW_WORDS, id) ? ROW_WORDS[id] : null;
}
function stopWords(id) {
  return Object.hasOwn(STOP_WORDS, id) ? STOP_WORDS[id] : null;
}
var PIN_WORDS = {
  INDEX_HASH: "index",
  RERANK_HASH: "reranker",
  PROMPT_VER: "prompt",
  MODEL_VER: "model",
  BUILD_ID: "build"
};
function pinName(key) {
  return Object.hasOwn(PIN_WORDS, key) ? PIN_WORDS[key] : key;
}

export {
  ROW_WORDS,
  STOP_WORDS,
  rowWords,
  stopWords,
  pinName
};
