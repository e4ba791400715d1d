import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/gold/embed-store.ts
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { z } from "zod";
var MAX_BYTES = 128 * 1024 * 1024;
var lineSchema = z.strictObject({ key: z.string(), vector: z.base64() });
function openVectorStore(file, embedderId) {
  const vectors = readLines(file);
  const keyOf = (text) => createHash("sha256").update(`${embedderId}
${text}`).digest("hex");
  return {
    get(text) {
      const vector = vectors.get(keyOf(text));
      return vector === void 0 ? void 0 : decoded(vector);
    },
    put(text, vector) {
      const key = keyOf(text);
      if (vectors.has(key)) return;
      const encoded = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64");
      vectors.set(key, encoded);
      try {
        appendFileSync(file, `${JSON.stringify({ key, vector: encoded })}
`);
      } catch {
      }
    }
  };
}
function readLines(file) {
  if (!existsSync(file)) return /* @__PURE__ */ new Map();
  if (statSync(file).size > MAX_BYTES) {
    rmSync(file);
    return /* @__PURE__ */ new Map();
  }
  const entries = readFileSync(file, "utf8").split("\n").map((line) => lineSchema.safeParse(jsonOf(line)));
  return new Map(entries.flatMap((entry) => entry.success ? [[entry.data.key, entry.data.vector]] : []));
}
function decoded(base64) {
  const bytes = Uint8Array.from(Buffer.from(base64, "base64"));
  return new Float32Array(bytes.buffer, 0, Math.floor(bytes.length / 4));
}
export {
  openVectorStore
};
