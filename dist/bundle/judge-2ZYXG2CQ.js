import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  spansOf
} from "./chunk-Y4VL46XX.js";
import {
  judgeWindow,
  readPhaseWindow
} from "./chunk-KJXO7HPM.js";
import {
  readHistory
} from "./chunk-SKE3JPTU.js";
import "./chunk-NZZFBV4E.js";
import "./chunk-DHLNDPHE.js";
import {
  openWindow
} from "./chunk-EQAPSHRS.js";
import "./chunk-TCWRI2MC.js";
import {
  endOf
} from "./chunk-Q5KYHQA2.js";
import {
  resultUpload
} from "./chunk-IXHWTY5R.js";
import "./chunk-CFYBXHA2.js";
import {
  manifestNotes,
  notice,
  tell
} from "./chunk-SSNBQY7H.js";
import "./chunk-7VQLZJDN.js";
import "./chunk-PMOTQKVH.js";
import "./chunk-6PWAOV7F.js";
import "./chunk-TX7JC5PW.js";
import "./chunk-EO4RRJ2V.js";
import {
  phaseAfter,
  phasesOf
} from "./chunk-LAR22WVF.js";
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
  manifest,
  out,
  window
} from "./chunk-QI7OMH34.js";
import {
  text
} from "./chunk-Q3MQWKGK.js";
import {
  evaluatedOf,
  startResult
} from "./chunk-74J6IWHR.js";
import "./chunk-MITUOUQD.js";
import {
  allBut,
  loadTrustedManifest
} from "./chunk-ZMIRYYKO.js";
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
import {
  suggestion
} from "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import {
  UnmeasurableError,
  flagError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/judge.ts
import ms from "ms";
var description = {
  summary: "judge a window of real requests for a phase; move nothing",
  topic: "judge",
  examples: [
    "rollout-gate judge --phase canary-5 --window access.log.jsonl",
    "zcat requests.gz | rollout-gate judge --phase canary-5 --window -"
  ],
  flags: {
    manifest,
    out,
    phase: text("NAME", {
      meaning: "the phase of the rollout whose window is judged",
      input: "the phase of the rollout whose window is judged"
    }),
    window
  },
  files: ["result.json", "report.md", "report.html"],
  artifacts: ["rollout-gate-judgement"],
  changes: [],
  publishes: null,
  permissions: { contents: "read", deployments: "read" }
};
var reads = allBut("router", "request", "response", "prices", "gold", "boot", "probes", "freeze", "baseline");
async function judge(world, options) {
  const conclude = startResult(world, "judge");
  const manifest2 = await loadTrustedManifest(world, options.manifest, { reads });
  const phases = phasesOf(manifest2);
  const phase = phaseNamed(manifest2, phases, options.phase);
  const http = world.http(guardOf(manifest2));
  try {
    const source = await openWindow(world, manifest2, http, options.window, options);
    const { spans, notes: ofWindow } = await windowOf(world, manifest2, phase, options.window);
    const seen = await readPhaseWindow(world, manifest2, { phase, spans, source, http, out: options.out });
    const { verdict, findings } = judgeWindow(manifest2, seen, 0);
    const notes = [...manifestNotes(manifest2), ...ofWindow, ...findings.notes];
    tell(world, notes);
    const result = conclude(verdict, {
      ...findings,
      name: manifest2.name,
      phase: phase.name,
      next_phase: phaseAfter(phases, phase)?.name ?? null,
      evaluated: evaluatedOf(manifest2),
      not_required: manifest2.not_required,
      notes,
      problems: [...manifest2.warnings, ...findings.problems]
    });
    return { result, publish: false, uploads: [resultUpload("rollout-gate-judgement", options)] };
  } finally {
    await http.close();
  }
}
async function windowOf(world, manifest2, phase, files) {
  if (files.length > 0) return { spans: { window: { from: null, to: null }, reference: null, historyMs: 0 }, notes: [] };
  const now = world.clock.now();
  const history = await enteredPhase(world, manifest2, phase);
  if (history) {
    const since = endOf(history.phase).at;
    return { spans: spansOf(phase, { history, since }, manifest2.window?.warmup ?? 0, now), notes: [] };
  }
  const { duration } = phase.window;
  const text2 = `No record says when ${phase.name} was entered, so the last ${ms(duration, { long: true })} are judged. Each such look is a new test: over many looks their chances of a false alarm add up.`;
  const window2 = { from: now - duration, to: now };
  return { spans: { window: window2, reference: null, historyMs: duration }, notes: [notice(text2)] };
}
async function enteredPhase(world, manifest2, phase) {
  try {
    const history = await readHistory(world, manifest2);
    return history.ended === null && history.phase?.to === phase.name ? history : null;
  } catch (error) {
    if (!(error instanceof UnmeasurableError)) throw error;
    world.log.info(`The ledger can not be read: ${error.message}`);
    return null;
  }
}
function phaseNamed(manifest2, phases, name) {
  const found = phases.find((phase) => phase.name === name);
  if (found) return found;
  const names = phases.map((phase) => phase.name);
  const message = name === void 0 ? `judge needs a phase: --phase ${names.join(" | ")}` : `--phase: no phase "${name}"${suggestion(name, names, "there are")}`;
  throw flagError(message, manifest2.name);
}
export {
  description,
  judge
};
