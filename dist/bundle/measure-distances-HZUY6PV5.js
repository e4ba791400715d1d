import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  guardOf
} from "./chunk-DQQTAIFP.js";
import {
  openEmbedder
} from "./chunk-2HMI3HKP.js";
import {
  deltaS
} from "./chunk-KZXVRSNG.js";
import "./chunk-NE7YABCV.js";
import "./chunk-3GNGYXTN.js";
import "./chunk-DHDKIPW3.js";
import "./chunk-PQVZTYU7.js";
import {
  isDoubtful
} from "./chunk-6XUL6SAR.js";
import "./chunk-32JPAI2J.js";
import "./chunk-HI63GHYE.js";
import "./chunk-VDHITRM5.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-OP752HYF.js";
import "./chunk-65RHSXV2.js";
import "./chunk-ZMMRTE6V.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/measure-distances.ts
import { resolve } from "node:path";
function distancesBy(world, manifest, out) {
  const { clock, signal, log } = world;
  return async (texts) => {
    if (texts.length === 0) return [];
    const http = world.http(guardOf(manifest));
    try {
      const folder = isDoubtful(world, out) ? null : resolve(world.cwd, out);
      const embedder = await openEmbedder(manifest.embeddings, { http, clock, signal, folder });
      const vectors = await embedder.embed(texts.flatMap(({ question, passages }) => [question, ...passages]));
      return texts.map(({ passages }) => {
        const [question, ...found] = vectors.splice(0, 1 + passages.length);
        return deltaS([question], found);
      });
    } catch (error) {
      if (!(error instanceof UnmeasurableError) || signal.aborted) throw error;
      log.warning(`\u0394S of ${texts.length} requests could not be measured: ${error.message}`);
      return texts.map(() => null);
    } finally {
      await http.close();
    }
  };
}
function isLexical({ provider }) {
  return provider === "hashing";
}
export {
  distancesBy,
  isLexical
};
