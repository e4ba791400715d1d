import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  RESULT_BYTES,
  parseResult
} from "./chunk-HG3LDSGL.js";
import {
  textOr
} from "./chunk-Q3MQWKGK.js";
import {
  shownPath
} from "./chunk-ZMIRYYKO.js";
import {
  decodeInput,
  readInput
} from "./chunk-6XUL6SAR.js";
import {
  InputError
} from "./chunk-E3IGWZYV.js";

// src/commands/last-result.ts
import { join, resolve } from "node:path";
var from = textOr("out", "DIR", { meaning: "the folder of the result to look at" });
async function lastResult(world, folder) {
  const path = join(resolve(world.cwd, folder), "result.json");
  const input = { file: shownPath(world, path), reason: "manifest_invalid", maxBytes: RESULT_BYTES };
  try {
    const text = decodeInput(await readInput(path, input), input);
    return { result: parseResult(text, input.file, "manifest_invalid"), file: input.file };
  } catch (error) {
    if (error instanceof InputError && error.problems[0]?.message === "no such file") return null;
    throw error;
  }
}

export {
  from,
  lastResult
};
