import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/commands/without-secrets.ts
function rowWithoutSecrets(row, redact) {
  if (redact === void 0) return row;
  const { error, drift, pins_seen, answer, retrieved } = row;
  return {
    ...row,
    error: error && { ...error, message: redact(error.message) },
    drift: drift.map(redact),
    pins_seen: pins_seen && textsOf(pins_seen, redact),
    answer: redact(answer),
    retrieved: retrieved.map(redact),
    ...row.citations && { citations: row.citations.map(redact) }
  };
}
function outcomeWithoutSecrets(outcome, redact) {
  if (redact === void 0) return outcome;
  const { result, text, asked } = outcome;
  return {
    ...outcome,
    result: textsOf(result, redact),
    ...asked && { asked: askedWithoutSecrets(asked, redact) },
    ...text !== void 0 && { text: redact(text) }
  };
}
function askedWithoutSecrets(asked, redact) {
  const snippets = [...asked.snippets].map(([key, kept]) => [key, { ...kept, text: redact(kept.text) }]);
  return {
    ...asked,
    baseline: asked.baseline.map((row) => rowWithoutSecrets(row, redact)),
    canary: asked.canary.map((row) => rowWithoutSecrets(row, redact)),
    snippets: new Map(snippets)
  };
}
var NO_TEXT = [
  ...["command", "name", "decision", "reason_code", "gate", "row", "rows", "op", "verdict", "source", "kind", "state"],
  ...["phase", "next_phase", "id", "qid", "event", "repository", "level", "severity", "embedder", "page", "url"],
  ...["sha", "manifest", "gold", "baseline", "pins_baseline", "pins_canary", "digest", "file"],
  ...["started_at", "finished_at", "created_at", "since", "from", "to"]
];
function textsOf(value, redact) {
  if (typeof value === "string") return redact(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => textsOf(item, redact));
  const entries = Object.entries(value).map(([key, item]) => {
    const isWord = NO_TEXT.includes(key) && (typeof item !== "object" || key === "rows");
    return [key, isWord ? item : textsOf(item, redact)];
  });
  return Object.fromEntries(entries);
}

export {
  rowWithoutSecrets,
  outcomeWithoutSecrets
};
