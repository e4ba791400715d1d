import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  out
} from "./chunk-QI7OMH34.js";
import "./chunk-Q3MQWKGK.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import "./chunk-HI63GHYE.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/commands/demo.ts
import { join, resolve } from "node:path";
var description = {
  summary: "the whole story on one machine: nothing installed, no network",
  topic: "more",
  examples: ["rollout-gate demo"],
  flags: { out },
  files: ["demo/"],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: {}
};
var demo = (run) => async (world, options) => {
  const conclude = startResult(world, "demo");
  const { runDemo } = await import("./story-BIK4DJXY.js");
  const { cliFile, startNode } = await import("./child-4GSSKCHN.js");
  const { writeReports } = await import("./write-reports-52LS5VLW.js");
  const quiet = {
    ...world,
    github: null,
    event: null,
    log: { ...world.log, info() {
    }, notice() {
    }, warning() {
    }, progress() {
    }, stands() {
    } }
  };
  const { faults } = await runDemo({
    out: join(resolve(world.cwd, options.out), "demo"),
    say: (line) => world.log.info(line),
    start: (words) => startNode(cliFile(), words),
    run: async (command, flags) => {
      if (world.signal.aborted) throw new UnmeasurableError("not_measured", "The demo was stopped before its end.");
      const outcome = await run(command, quiet, flags);
      const { result } = outcome;
      await writeReports(quiet, outcome, flags.out);
      return { result, exit: result.exit_code, out: flags.out };
    }
  });
  return { result: conclude(verdictOf(faults), { name: "demo" }), publish: false, uploads: [] };
};
function verdictOf(faults) {
  if (faults.length > 0) return { decision: "fail", reason: "gate_failed", exit: EXIT.failed, why: faults.join(" ") };
  return {
    decision: "pass",
    reason: "all_green",
    exit: EXIT.ok,
    why: "Each candidate was judged as it should be; the good release went all the way up, the bad one came back, a killed promotion was finished, and what broke after a good while came back too."
  };
}
export {
  demo,
  description
};
