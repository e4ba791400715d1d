import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  tick
} from "./chunk-CO4DBLLL.js";
import {
  keepLook,
  looksOf
} from "./chunk-AT7ASUEK.js";
import "./chunk-FWVWYV3X.js";
import "./chunk-QAGZHQKO.js";
import {
  concludeRollout
} from "./chunk-FGP3P3ZT.js";
import "./chunk-RAB7G44I.js";
import "./chunk-Y4VL46XX.js";
import "./chunk-KJXO7HPM.js";
import {
  inSession
} from "./chunk-SKE3JPTU.js";
import "./chunk-NZZFBV4E.js";
import "./chunk-DHLNDPHE.js";
import "./chunk-EQAPSHRS.js";
import {
  findGateEvidence
} from "./chunk-HOHKSG6Z.js";
import "./chunk-G32EKKPB.js";
import "./chunk-TCH3TCTF.js";
import "./chunk-HG3LDSGL.js";
import "./chunk-TCWRI2MC.js";
import "./chunk-Q5KYHQA2.js";
import "./chunk-Y7VJIR5N.js";
import "./chunk-IXHWTY5R.js";
import "./chunk-CFYBXHA2.js";
import "./chunk-62XIGWYH.js";
import "./chunk-LATPALFJ.js";
import "./chunk-6Z4QVTU3.js";
import "./chunk-SSNBQY7H.js";
import "./chunk-7VQLZJDN.js";
import "./chunk-PMOTQKVH.js";
import "./chunk-6PWAOV7F.js";
import "./chunk-TX7JC5PW.js";
import "./chunk-EO4RRJ2V.js";
import "./chunk-LAR22WVF.js";
import "./chunk-DQQTAIFP.js";
import "./chunk-UH27QU4V.js";
import "./chunk-DVSUVWZD.js";
import "./chunk-AYJU4ZMI.js";
import "./chunk-5XO2ICQK.js";
import "./chunk-NKBVVFZD.js";
import "./chunk-YOYLLBYC.js";
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
import "./chunk-TBNCE5TP.js";
import "./chunk-3GNGYXTN.js";
import "./chunk-XKNKA2I3.js";
import "./chunk-TBHQVOEN.js";
import "./chunk-GNNX5O3N.js";
import "./chunk-NSVXDERH.js";
import "./chunk-72L4YLEV.js";
import "./chunk-UHFD66JV.js";
import "./chunk-YETYOLOL.js";
import "./chunk-MJSFZ67A.js";
import {
  baseline,
  ledger,
  manifest,
  out,
  reason,
  window
} from "./chunk-QI7OMH34.js";
import {
  onOff,
  text
} from "./chunk-Q3MQWKGK.js";
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
import "./chunk-CL5QOGYH.js";
import "./chunk-TC7FKJ44.js";
import {
  flagError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/promote.ts
import { resolve } from "node:path";
var description = {
  summary: "judge where the rollout stands, then go one phase up",
  topic: "move",
  examples: ["rollout-gate promote --evidence out/result.json", "rollout-gate promote --to canary-5"],
  flags: {
    manifest,
    out,
    window,
    evidence: text("FILE", { meaning: "the gate's result.json that the first step rests on" }),
    baseline,
    ledger,
    to: text("PHASE", { meaning: "the phase to go to; refused unless it is the next" }),
    retry: onOff({ meaning: "a canary that was rolled back goes up again; with --reason" }),
    override: onOff({
      meaning: "go on although the evidence is thin, with --reason; never over other pins or a row that fails, unless both arms suffered it and it is over"
    }),
    reason: { ...reason, meaning: `${reason.meaning}; needed with --retry and --override` }
  },
  files: ["result.json", "report.md", "report.html"],
  artifacts: [],
  changes: ["deployments", "router"],
  publishes: "from everywhere",
  permissions: { contents: "read", actions: "read", deployments: "write", "pull-requests": "write" }
};
async function promote(world, options) {
  const conclude = startResult(world, "promote");
  const reason2 = reasonFor(options);
  keepEvidence(world, options);
  return inSession(world, options, async (session) => {
    const request = {
      goUp: true,
      begin: () => findGateEvidence(world, session.rollout.manifest, options),
      to: options.to ?? null,
      retry: options.retry ? { why: reason2 } : null,
      override: options.override ? { why: reason2 } : null
    };
    const ticked = await tick(session, request, null);
    keepLook(session, ticked.standing, ticked.judged);
    const outcome = concludeRollout(session.rollout, world, conclude, ticked);
    return { ...outcome, looks: looksOf(session, ticked.standing) };
  });
}
function keepEvidence({ cwd }, { evidence, out: out2 }) {
  if (evidence === void 0 || resolve(cwd, evidence) !== resolve(cwd, out2, "result.json")) return;
  const message = `--evidence ${evidence} would be overwritten by this command's own result; expected another folder, such as gate --out out/gate`;
  throw flagError(message);
}
function reasonFor({ retry, override, reason: reason2 }) {
  if (!retry && !override || reason2?.trim()) return reason2?.trim() ?? "";
  const message = `--${retry ? "retry" : "override"} needs --reason TEXT: the ledger records who decided it, and why`;
  throw flagError(message);
}
export {
  description,
  promote
};
