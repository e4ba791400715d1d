import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  hashingEmbedder,
  remembering
} from "./chunk-KZXVRSNG.js";

// src/gold/embedder.ts
import { join } from "node:path";
async function openEmbedder(chosen, options) {
  if (chosen.provider === "hashing") return remembering(hashingEmbedder);
  const [{ openAiEmbedder }, { openVectorStore }] = await Promise.all([
    import("./embed-openai-Z3XGNJJI.js"),
    import("./embed-store-H7CZ5KW5.js")
  ]);
  const { url, model, api_key, batch } = chosen;
  const embedder = openAiEmbedder({ ...options, url, model, apiKey: api_key, batch });
  const { folder } = options;
  if (folder === null) return remembering(embedder);
  return remembering(embedder, openVectorStore(join(folder, "embeddings.jsonl"), embedder.id));
}
function embedderId(chosen) {
  return chosen.provider === "hashing" ? hashingEmbedder.id : `openai:${chosen.model}`;
}

export {
  openEmbedder,
  embedderId
};
