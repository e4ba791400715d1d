import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  requestWithRetries
} from "./chunk-CL5QOGYH.js";
import "./chunk-TC7FKJ44.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";
import "./chunk-Y3CKMCBL.js";

// src/gold/embed-openai.ts
import DataLoader from "dataloader";
import { z } from "zod";
var TIMEOUT_MS = 6e4;
var MAX_BYTES = 256 * 1024 * 1024;
var RETRIES = 4;
var GATHER_MS = 5;
var replySchema = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) }))
});
function openAiEmbedder(options) {
  let dimensions = null;
  const loader = new DataLoader(
    async (texts) => {
      const vectors = await request(options, texts);
      for (const vector of vectors) {
        dimensions ??= vector.length;
        if (vector.length !== dimensions) {
          throw unusable(options, `answers with vectors of ${vector.length} and of ${dimensions} dimensions`);
        }
      }
      return vectors;
    },
    { cache: false, maxBatchSize: options.batch, batchScheduleFn: (send) => setTimeout(send, GATHER_MS) }
  );
  return {
    id: `openai:${options.model}`,
    semantic: true,
    embed: (texts) => Promise.all(texts.map((text) => text.trim() === "" ? new Float32Array(0) : loader.load(text)))
  };
}
async function request(options, texts) {
  const { http, clock, signal, url, model, apiKey } = options;
  const outcome = await requestWithRetries(
    {
      method: "POST",
      url,
      headers: { "content-type": "application/json", ...apiKey && { authorization: `Bearer ${apiKey}` } },
      body: JSON.stringify({ model, input: texts, encoding_format: "float" }),
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_BYTES
    },
    { http, clock, signal, retries: RETRIES, jitter: url }
  );
  return vectorsOf(options, outcome, texts.length);
}
function vectorsOf(options, { reply, failure }, count) {
  if (!reply) throw new UnmeasurableError("service_unreachable", `embeddings: ${failure.message}`, { cause: failure });
  if (reply.status !== 200) throw unusable(options, `answered ${reply.status}${advice(reply.status)}`);
  const parsed = replySchema.safeParse(jsonOf(reply.body.toString("utf8")));
  if (!parsed.success) throw unusable(options, "answered with what is no list of embeddings");
  const vectors = new Array(count).fill(void 0);
  for (const { index, embedding } of parsed.data.data) vectors[index] = Float32Array.from(embedding);
  const complete = vectors.filter((vector) => vector !== void 0);
  if (complete.length !== count || vectors.length !== count) {
    throw unusable(options, `answered ${count} texts with ${parsed.data.data.length} embeddings`);
  }
  return complete;
}
function advice(status) {
  if (status === 401 || status === 403) return "; check embeddings.api_key";
  if (status === 404) return "; embeddings.url is the whole URL, such as https://host/v1/embeddings";
  if (status === 400 || status === 413) return "; check embeddings.model, or make embeddings.batch smaller";
  return status === 429 ? " after all retries; the endpoint needs a higher rate limit" : " after all retries";
}
function unusable({ url, model }, what) {
  const { origin, pathname } = new URL(url);
  return new UnmeasurableError("service_unreachable", `embeddings: ${origin}${pathname} (model ${model}) ${what}`);
}
export {
  openAiEmbedder
};
