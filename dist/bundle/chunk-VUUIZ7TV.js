import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  pause
} from "./chunk-QAGZHQKO.js";
import {
  concludeRollout,
  readSnapshot
} from "./chunk-FGP3P3ZT.js";
import {
  openRollout
} from "./chunk-SKE3JPTU.js";
import {
  ledger,
  manifest,
  out,
  reason
} from "./chunk-QI7OMH34.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import {
  flagError
} from "./chunk-E3IGWZYV.js";

// src/commands/pause.ts
var description = {
  summary: "hold the rollout where it stands; the stop rules go on",
  topic: "move",
  examples: ['rollout-gate pause --reason "until the index is rebuilt"'],
  flags: {
    manifest,
    out,
    ledger,
    reason
  },
  files: ["result.json", "report.md", "report.html"],
  artifacts: [],
  changes: ["deployments"],
  publishes: null,
  permissions: { contents: "read", actions: "read", deployments: "write" }
};
function pause2(world, options) {
  return intervene("pause", pause, world, options);
}
async function intervene(command, record, world, options) {
  const conclude = startResult(world, command);
  const why = options.reason?.trim();
  if (!why) throw flagError(`${command} needs --reason TEXT: it stands in the ledger with your name`);
  const rollout = await openRollout(world, options);
  try {
    const verdict = await record(rollout.deps, why);
    const { standing } = await readSnapshot(rollout.deps);
    return concludeRollout(rollout, world, conclude, { verdict, standing, moved: null, judged: null });
  } finally {
    await rollout.close();
  }
}

export {
  description,
  pause2 as pause,
  intervene
};
