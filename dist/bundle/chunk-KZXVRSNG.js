import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  withoutExcessMarks
} from "./chunk-NE7YABCV.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/gold/embed.ts
var MAX_EMBEDDED = 24e3;
function deltaS(a, b) {
  const left = direction(a);
  const right = direction(b);
  if (!left || !right) return null;
  refuseOtherDimensions(left, right);
  let cosine = 0;
  for (let i = 0; i < left.length; i++) cosine += left[i] * right[i];
  return Math.min(1, Math.max(0, 1 - cosine));
}
function direction(vectors) {
  const lengths = vectors.map(norm);
  const first = lengths.findIndex((length2) => length2 > 0);
  const sum = new Float64Array(vectors[first]?.length ?? 0);
  for (const [index, vector] of vectors.entries()) {
    const length2 = lengths[index];
    if (length2 === 0) continue;
    refuseOtherDimensions(vector, sum);
    for (let i = 0; i < sum.length; i++) sum[i] += vector[i] / length2;
  }
  const length = norm(sum);
  return length < 1e-9 ? null : sum.map((value) => value / length);
}
function refuseOtherDimensions(a, b) {
  if (a.length === b.length) return;
  const advice = "the model changed under its name; delete embeddings.jsonl";
  throw new UnmeasurableError(
    "not_comparable",
    `embeddings: vectors of ${a.length} and ${b.length} dimensions; ${advice}`
  );
}
function norm(vector) {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i] * vector[i];
  return Math.sqrt(sum);
}

// src/gold/embed-cache.ts
var REMEMBERED = 8192;
function remembering(embedder, store) {
  const known = /* @__PURE__ */ new Map();
  const recall = (text) => {
    const vector = known.get(text) ?? stored(text);
    if (vector) remember(text, vector);
    return vector;
  };
  const stored = (text) => {
    const vector = store?.get(text);
    return vector && Promise.resolve(vector);
  };
  const remember = (text, vector) => {
    known.delete(text);
    known.set(text, vector);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value);
  };
  const learn = (texts) => {
    if (texts.length === 0) return;
    const vectors = embedder.embed(texts);
    for (const [index, text] of texts.entries()) {
      const vector = vectors.then((all) => all[index]);
      remember(text, vector);
      vector.then(
        (found) => store?.put(text, found),
        () => known.delete(text)
      );
    }
  };
  return {
    id: embedder.id,
    semantic: embedder.semantic,
    embed(texts) {
      const cut = texts.map((text) => text.slice(0, MAX_EMBEDDED));
      const found = new Map(cut.map((text) => [text, recall(text)]));
      learn([...found].filter(([, vector]) => !vector).map(([text]) => text));
      return Promise.all(cut.map((text) => found.get(text) ?? known.get(text)));
    }
  };
}

// src/gold/embed-hashing.ts
var DIMENSIONS = 1024;
var WORD = /[\p{L}\p{N}\p{M}]+/gu;
var WORDS = 1;
var WORD_PAIRS = 0.5;
var CHARACTERS = 0.5;
var MOST_GROWTH = 2;
var hashingEmbedder = {
  id: `hashing-v1-${DIMENSIONS}`,
  semantic: false,
  embed: async (texts) => texts.map(embedText)
};
function embedText(text) {
  const vector = new Float32Array(DIMENSIONS);
  const cut = withoutExcessMarks(text.slice(0, MAX_EMBEDDED));
  const words = cut.normalize("NFKC").slice(0, MOST_GROWTH * MAX_EMBEDDED).toLowerCase().match(WORD) ?? [];
  addAll(
    vector,
    words.map((word) => hash(word, 1)),
    WORDS
  );
  addAll(
    vector,
    words.slice(1).map((word, index) => hash(`${words[index]} ${word}`, 2)),
    WORD_PAIRS
  );
  addAll(vector, words.flatMap(trigrams), CHARACTERS);
  return vector;
}
function trigrams(word) {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 2 }, (_, start) => hash(padded.slice(start, start + 3), 3));
}
function addAll(vector, features, weight) {
  const counts = /* @__PURE__ */ new Map();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const [feature, count] of counts) {
    const sign = feature & 1 ? 1 : -1;
    vector[(feature >>> 1) % DIMENSIONS] += sign * weight * (1 + Math.log(count));
  }
}
function hash(text, kind) {
  let h = 2166136261 ^ kind;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return (h ^ h >>> 16) >>> 0;
}

export {
  deltaS,
  remembering,
  hashingEmbedder
};
