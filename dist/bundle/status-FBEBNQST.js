import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  heldByManifest,
  judgeStanding,
  mayGoUp,
  nothingUnderWay,
  planNext
} from "./chunk-CO4DBLLL.js";
import {
  looksOf
} from "./chunk-AT7ASUEK.js";
import "./chunk-FWVWYV3X.js";
import "./chunk-QAGZHQKO.js";
import {
  concludeRollout,
  readSnapshot
} from "./chunk-FGP3P3ZT.js";
import "./chunk-RAB7G44I.js";
import {
  phaseUnderWay
} from "./chunk-Y4VL46XX.js";
import {
  shownOnly
} from "./chunk-KJXO7HPM.js";
import {
  inSession
} from "./chunk-SKE3JPTU.js";
import "./chunk-NZZFBV4E.js";
import "./chunk-DHLNDPHE.js";
import "./chunk-EQAPSHRS.js";
import "./chunk-G32EKKPB.js";
import {
  settled
} from "./chunk-TCH3TCTF.js";
import "./chunk-TCWRI2MC.js";
import "./chunk-Q5KYHQA2.js";
import "./chunk-CFYBXHA2.js";
import {
  warning
} from "./chunk-SSNBQY7H.js";
import "./chunk-7VQLZJDN.js";
import "./chunk-PMOTQKVH.js";
import "./chunk-6PWAOV7F.js";
import "./chunk-TX7JC5PW.js";
import "./chunk-EO4RRJ2V.js";
import "./chunk-LAR22WVF.js";
import "./chunk-DQQTAIFP.js";
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
import "./chunk-72L4YLEV.js";
import "./chunk-UHFD66JV.js";
import "./chunk-YETYOLOL.js";
import {
  ledger,
  manifest,
  out,
  window
} from "./chunk-QI7OMH34.js";
import "./chunk-Q3MQWKGK.js";
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
import "./chunk-CL5QOGYH.js";
import "./chunk-TC7FKJ44.js";
import "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/status.ts
var description = {
  summary: "where the rollout stands, and what is missing to go on",
  topic: "see",
  examples: ["rollout-gate status", "rollout-gate status --json"],
  flags: { manifest, out, window, ledger },
  files: ["result.json", "report.md", "report.html"],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: { contents: "read", deployments: "read" }
};
async function status(world, options) {
  const conclude = startResult(world, "status");
  return inSession(world, options, async (session) => {
    const { rollout } = session;
    const { standing, remains } = await readSnapshot(rollout.deps);
    const { judged, notes } = await shownOnly(judgeStanding(session, standing));
    const planned = planNext(session, standing, { to: null, retry: null });
    const refusal = await cutShort(rollout.deps, standing) ?? ("decision" in planned ? planned : null);
    const found = verdictOf(session, standing, judged, refusal);
    const verdict = { ...found, exit: found.reason === "manifest_invalid" ? EXIT.invalid : EXIT.ok };
    const beside = remains.map((text) => warning(`The router has more than weights: ${text}.`));
    const outcome = concludeRollout(rollout, world, conclude, {
      verdict,
      standing,
      moved: null,
      judged,
      notes: [...notes, ...beside]
    });
    return { ...outcome, looks: looksOf(session, standing) };
  });
}
async function cutShort(deps, { history: { open } }) {
  if (!open || await deps.isAtWork(open.by, open.at)) return null;
  const why = `The step ${open.key} was cut short; the next promote, watch or rollback finishes or undoes it.`;
  return settled("claimed_by_another", why);
}
function verdictOf({ rollout }, standing, judged, refusal) {
  const { plan } = rollout;
  const phase = phaseUnderWay(plan, standing);
  if (judged?.verdict.reason === "hard_stop") return { ...judged.verdict, decision: "rollback" };
  const faulty = heldByManifest(rollout);
  if (faulty) return faulty;
  if (refusal && (phase || standing.history.open || standing.state === "astray")) return refusal;
  if (!phase) return nothingUnderWay(standing);
  if (judged) return mayGoUp(plan, phase, judged.verdict);
  return { decision: "hold", reason: "not_measured", exit: EXIT.hold, why: "The window could not be read." };
}
export {
  description,
  status
};
