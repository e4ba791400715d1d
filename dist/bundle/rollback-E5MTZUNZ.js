import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  looksOf,
  rollBack
} from "./chunk-AT7ASUEK.js";
import "./chunk-FWVWYV3X.js";
import {
  concludeRollout
} from "./chunk-FGP3P3ZT.js";
import "./chunk-RAB7G44I.js";
import {
  judgeWindow,
  readPhaseWindow,
  shownOnly
} from "./chunk-KJXO7HPM.js";
import {
  openRollout
} from "./chunk-SKE3JPTU.js";
import "./chunk-NZZFBV4E.js";
import "./chunk-DHLNDPHE.js";
import {
  openWindow
} from "./chunk-EQAPSHRS.js";
import "./chunk-TCH3TCTF.js";
import "./chunk-TCWRI2MC.js";
import {
  endOf
} from "./chunk-Q5KYHQA2.js";
import "./chunk-CFYBXHA2.js";
import "./chunk-SSNBQY7H.js";
import "./chunk-7VQLZJDN.js";
import "./chunk-PMOTQKVH.js";
import "./chunk-6PWAOV7F.js";
import "./chunk-TX7JC5PW.js";
import "./chunk-EO4RRJ2V.js";
import "./chunk-LAR22WVF.js";
import {
  guardOf
} from "./chunk-DQQTAIFP.js";
import "./chunk-UH27QU4V.js";
import "./chunk-5XO2ICQK.js";
import "./chunk-YOYLLBYC.js";
import "./chunk-QBOUR326.js";
import "./chunk-NV47Y5AJ.js";
import "./chunk-USJCJ6JA.js";
import "./chunk-2HMI3HKP.js";
import "./chunk-KZXVRSNG.js";
import "./chunk-NE7YABCV.js";
import "./chunk-YED3RMCM.js";
import "./chunk-TBNCE5TP.js";
import "./chunk-3GNGYXTN.js";
import "./chunk-XKNKA2I3.js";
import "./chunk-TBHQVOEN.js";
import "./chunk-GNNX5O3N.js";
import "./chunk-NSVXDERH.js";
import {
  ledger,
  manifest,
  out,
  reason,
  window
} from "./chunk-QI7OMH34.js";
import "./chunk-Q3MQWKGK.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import "./chunk-MITUOUQD.js";
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
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/rollback.ts
var description = {
  summary: "send all traffic to the baseline, then record it",
  topic: "move",
  examples: ['rollout-gate rollback --reason "answers in the wrong language"'],
  flags: {
    manifest,
    out,
    window,
    ledger,
    reason
  },
  actsFirst: true,
  files: ["result.json", "report.md", "report.html"],
  artifacts: [],
  changes: ["router", "deployments"],
  publishes: "from everywhere",
  permissions: { contents: "read", actions: "read", deployments: "write", "pull-requests": "write" }
};
async function rollback(world, options) {
  const conclude = startResult(world, "rollback");
  const rollout = await openRollout(world, options);
  try {
    const { deps } = rollout;
    const why = options.reason?.trim() || `Asked for by ${deps.by.who}.`;
    const evidence = { digest: null, result: "manual", reason: "rolled_back" };
    const until = world.clock.now();
    const moved = await rollBack(deps, { why, rows: [], evidence });
    const shown = await shownOnly(judgeLeftWindow(world, rollout, options, { ...moved, until }));
    const { standing } = moved;
    const outcome = concludeRollout(rollout, world, conclude, { verdict: moved, standing, moved, ...shown, rows: [] });
    return { ...outcome, looks: looksOf({ rollout, world, out: options.out }, standing) };
  } finally {
    await rollout.close().catch(() => void 0);
  }
}
async function judgeLeftWindow(world, { manifest: manifest2, plan }, options, { standing, moved, until }) {
  const left = standing?.history.chain.findLast((claim) => endOf(claim)?.mark === "done");
  const phase = plan.find(({ name }) => name === left?.to);
  const hasLog = options.window.length > 0 || manifest2.window?.source !== void 0;
  if (!moved || !left || !phase || !hasLog || manifest2.spared.size > 0) return null;
  const unset = manifest2.unset.find(({ path }) => path[0] === "window");
  if (unset && options.window.length === 0) throw new UnmeasurableError("not_measured", unset.problem.message);
  const http = world.http(guardOf(manifest2));
  try {
    const source = await openWindow(world, manifest2, http, options.window, options);
    const window2 = { from: Date.parse(endOf(left).at), to: until };
    const spans = { window: window2, reference: null, historyMs: 0, points: left.points ?? null };
    return judgeWindow(
      manifest2,
      await readPhaseWindow(world, manifest2, { phase, spans, source, http, out: options.out }),
      0
    );
  } finally {
    await http.close();
  }
}
export {
  description,
  rollback
};
