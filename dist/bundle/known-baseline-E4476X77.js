import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  resolutionNotes
} from "./chunk-33FBZGXX.js";
import {
  experienceOf
} from "./chunk-6Z4QVTU3.js";
import {
  notice
} from "./chunk-SSNBQY7H.js";
import "./chunk-7VQLZJDN.js";
import {
  findComparableBaseline,
  resolutionOf
} from "./chunk-WTBSHEF3.js";
import {
  rowsOfPass
} from "./chunk-DVSUVWZD.js";
import "./chunk-AYJU4ZMI.js";
import "./chunk-5XO2ICQK.js";
import "./chunk-NKBVVFZD.js";
import {
  armOf
} from "./chunk-YOYLLBYC.js";
import "./chunk-QBOUR326.js";
import "./chunk-NV47Y5AJ.js";
import "./chunk-QSUSUKPA.js";
import "./chunk-VIKSPHBT.js";
import "./chunk-USJCJ6JA.js";
import "./chunk-5IZNSQOS.js";
import "./chunk-2HMI3HKP.js";
import "./chunk-KZXVRSNG.js";
import "./chunk-NE7YABCV.js";
import "./chunk-YED3RMCM.js";
import "./chunk-NSVXDERH.js";
import "./chunk-UHFD66JV.js";
import "./chunk-MJSFZ67A.js";
import "./chunk-ZMIRYYKO.js";
import "./chunk-OUE4P35G.js";
import "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import "./chunk-PQVZTYU7.js";
import "./chunk-6XUL6SAR.js";
import "./chunk-32JPAI2J.js";
import "./chunk-HI63GHYE.js";
import "./chunk-VDHITRM5.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-OP752HYF.js";
import "./chunk-65RHSXV2.js";
import "./chunk-ZMMRTE6V.js";
import "./chunk-FXGLWEEY.js";
import "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-TC7FKJ44.js";
import "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-4XCYFJE7.js";

// src/commands/known-baseline.ts
async function knownBaseline(world, inputs, file) {
  const { manifest, gold } = inputs;
  const found = await findComparableBaseline(world, inputs, file);
  if ("absent" in found) return { absent: [notice(found.absent)], rows: null, experience: null, resolutions: [] };
  const rows = rowsOfPass(found.baseline, "baseline_1");
  const resolutions = resolutionOf(manifest, found.baseline.noise, {
    items: gold.items.length,
    runs: rows.length,
    first: armOf(rows)
  });
  return {
    absent: [],
    rows,
    experience: experienceOf(rows, manifest.prices),
    resolutions: resolutionNotes(resolutions)
  };
}
export {
  knownBaseline
};
