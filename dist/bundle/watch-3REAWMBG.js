import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  readRecovery,
  tick,
  toldRollback
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
import "./chunk-G32EKKPB.js";
import "./chunk-TCH3TCTF.js";
import "./chunk-TCWRI2MC.js";
import "./chunk-Q5KYHQA2.js";
import "./chunk-CFYBXHA2.js";
import "./chunk-SSNBQY7H.js";
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
import {
  duration,
  onOff
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
import {
  writeAtomically
} from "./chunk-4S6Y5L77.js";
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
import {
  InputError,
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/watch.ts
import { join, resolve } from "node:path";
var description = {
  summary: "look at the stop rules now; roll back on a hard stop",
  topic: "move",
  examples: ["rollout-gate watch", "rollout-gate watch --every 15s --for 5h --promote"],
  flags: {
    manifest,
    out,
    window,
    ledger,
    promote: onOff({
      meaning: "go one phase up when the window is complete and green",
      input: '"true" goes one phase up when the window is complete and green'
    }),
    every: duration("TIME", { meaning: "stay, and look again this often, such as 15s" }),
    for: duration("TIME", { meaning: "with --every, how long to stay, such as 5h" })
  },
  faults: ({ every, for: length }) => length !== void 0 && every === void 0 ? ["--for: expected with --every, such as --every 15s"] : [],
  files: ["result.json", "report.md", "report.html", "last-look.txt"],
  artifacts: [],
  changes: ["deployments", "router"],
  publishes: "from everywhere",
  permissions: { contents: "read", actions: "read", deployments: "write", "pull-requests": "write" }
};
var RECOVERY_MS = 24 * 36e5;
async function watch(world, options) {
  const conclude = startResult(world, "watch");
  return inSession(world, options, async (session) => {
    const request = { goUp: options.promote, begin: null, to: null, retry: null, override: null };
    const ended = await (options.every === void 0 ? watchOnce(session, request, null) : stay(session, request, options));
    return { ...concludeRollout(session.rollout, world, conclude, ended), looks: looksOf(session, ended.standing) };
  });
}
async function watchOnce(session, request, last) {
  const ticked = await tick(session, request, last);
  keepLook(session, ticked.standing, ticked.judged);
  const isDown = ticked.standing?.history.ended === "rolled_back" && ticked.moved === null && !isFaulty(ticked);
  return isDown ? { ...ticked, ...await checkRecovery(session, ticked.standing) } : ticked;
}
async function stay(session, request, { every, for: length }) {
  const { clock, log, signal } = session.world;
  const until = clock.elapsed() + (length ?? Number.POSITIVE_INFINITY);
  const beat = join(resolve(session.world.cwd, session.out), "last-look.txt");
  let known = null;
  for (; ; ) {
    const began = clock.elapsed();
    const ticked = await watchOnce(session, request, known).catch(
      (error) => asFailure(error, signal)
    );
    await writeAtomically(beat, `${new Date(clock.now()).toISOString()}
`).catch(() => void 0);
    const isLast = signal.aborted || clock.elapsed() + every > until;
    if (ticked instanceof UnmeasurableError) {
      if (isLast) throw ticked;
      log.stands(`warning: ${ticked.message}`, `${ticked.reason} ${ticked.message}`);
    } else {
      log.stands(newsOf(ticked), changeOf(ticked));
      known = ticked.known;
      if (isLast || hasEnded(ticked) || isFaulty(ticked) && ticked.judged === null) return ticked;
    }
    await clock.sleep(Math.max(0, began + every - clock.elapsed()), signal).catch(() => void 0);
  }
}
function newsOf({ verdict, standing }) {
  const place = verdict.decision === "rollback" ? "Rolled back" : standing?.phase;
  return place ? `${place}: ${verdict.why}` : verdict.why;
}
function changeOf({ verdict, standing, judged }) {
  const { decision, reason } = verdict;
  const rows = (judged?.findings.gates ?? []).map(({ row, verdict: verdict2 }) => `${row} ${verdict2}`);
  const stops = judged?.findings.stops.filter(({ fired }) => fired).map(({ row }) => row) ?? [];
  const since = standing?.history.rollback?.at ?? null;
  return JSON.stringify([standing?.state, standing?.phase, since, standing?.paused, decision, reason, rows, stops]);
}
function asFailure(error, signal) {
  if (error instanceof UnmeasurableError) return error;
  if (error instanceof InputError) return new UnmeasurableError("not_measured", error.message, { cause: error });
  if (signal.aborted)
    return new UnmeasurableError("not_measured", "The watch was asked to end in the middle of a tick.");
  throw error;
}
function hasEnded({ moved, standing }) {
  return moved?.moved === true && (standing === null || standing.history.ended !== null);
}
function isFaulty({ verdict }) {
  return verdict.reason === "manifest_invalid";
}
async function checkRecovery(session, standing) {
  const since = Date.parse(standing.since);
  const now = session.world.clock.now();
  if (now - since > RECOVERY_MS) {
    const why = `${toldRollback(standing.history.rollback)} None is under way.`;
    return { verdict: rolledBack(EXIT.ok, why) };
  }
  const when = toldRollback(standing.history.rollback);
  try {
    const recovery = await readRecovery(session, standing);
    const exit = { green: EXIT.ok, waiting: EXIT.hold, red: EXIT.failed }[recovery.state];
    const window2 = { from: standing.since, to: new Date(now).toISOString() };
    return {
      verdict: rolledBack(exit, `${when} ${recovery.why}`),
      window: { ...window2, green: { ...recovery, checks: recovery.checks.map((check) => ({ ...check })) } }
    };
  } catch (error) {
    if (!(error instanceof UnmeasurableError)) throw error;
    const why = `${when} Whether the baseline has recovered is not known: ${error.message}`;
    return { verdict: rolledBack(EXIT.unmeasurable, why) };
  }
}
function rolledBack(exit, why) {
  return { decision: "hold", reason: "rolled_back", exit, why };
}
export {
  description,
  watch
};
