import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  flagError
} from "./chunk-E3IGWZYV.js";

// src/world/spool.ts
import { createWriteStream, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
async function spoolInput(input, signal) {
  if (input.isTTY)
    throw flagError(
      "--window -: nothing is piped in; expected a log, as in zcat log.gz | rollout-gate judge --window -"
    );
  const folder = await mkdtemp(join(tmpdir(), "rollout-gate-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "input");
  await pipeline(input, createWriteStream(path, { mode: 384 }), { signal });
  return path;
}
export {
  spoolInput
};
