import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  from,
  lastResult
} from "./chunk-VT3B4UUJ.js";
import "./chunk-HG3LDSGL.js";
import "./chunk-USJCJ6JA.js";
import {
  plainText
} from "./chunk-Q3MQWKGK.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
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
import {
  flagError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-4XCYFJE7.js";

// src/commands/explain.ts
var description = {
  summary: "say what a row, a stop or a reason means",
  topic: "see",
  examples: [
    "rollout-gate explain",
    "rollout-gate explain coverage",
    "rollout-gate explain evidence_thin --from out/gate"
  ],
  flags: {
    name: plainText("NAME", { meaning: "a row, stop or reason code; without it, the last result" }),
    from
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: {}
};
async function explainIt(world, { name, from: from2 }) {
  const conclude = startResult(world, "explain");
  const { explain, explainAll, findNamed } = await import("./explain-HWPMDAVK.js");
  const last = await lastResult(world, from2);
  const outcome = (lines) => {
    const why = lines[0] ?? "";
    const result = conclude({ decision: "pass", reason: "all_green", exit: EXIT.ok, why }, {});
    return { result, text: `${lines.join("\n")}
`, uploads: [], publish: false };
  };
  if (name === void 0) {
    if (last) return outcome(explainAll(last));
    throw flagError(
      `no result in ${from2}; run rollout-gate gate, or name what to explain: rollout-gate explain coverage`
    );
  }
  const found = findNamed(name);
  if ("near" in found) {
    const near = found.near === null ? "; docs/verdicts.md lists the rows" : `; did you mean "${found.near}"?`;
    throw flagError(`${name.slice(0, 80)}: no such row, stop or reason${near}`);
  }
  const blank = conclude({ decision: "hold", reason: "unknown", exit: EXIT.hold, why: "" }, {});
  return outcome(found.flatMap((named, at) => [...at > 0 ? [""] : [], ...explain(named, last, blank)]));
}
export {
  description,
  explainIt
};
