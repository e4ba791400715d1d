import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  RouterError
} from "./chunk-PMOTQKVH.js";

// src/routers/command.ts
import { spawn } from "node:child_process";
var MAX_OUTPUT = 4 * 1024 * 1024;
var MAX_SHOWN = 2e3;
function commandRunner(options) {
  return ([program = "", ...words]) => new Promise((resolve, reject) => {
    const timeout = AbortSignal.timeout(options.timeoutMs);
    const child = spawn(program, words, {
      cwd: options.cwd,
      env: options.env,
      signal: AbortSignal.any([options.signal, timeout]),
      stdio: ["ignore", "pipe", "pipe"]
    });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"]) {
      child[stream].setEncoding("utf8").on("data", (text) => {
        if (output[stream].length < MAX_OUTPUT) output[stream] += text;
      });
    }
    child.once("error", (cause) => reject(notRun(program, cause, timeout.aborted ? options.timeoutMs : null)));
    child.once("close", (code) => {
      if (code !== null) return resolve({ code, ...output, stderr: output.stderr.trim().slice(-MAX_SHOWN) });
      reject(new RouterError("unreachable", `${program} was ended by a signal`));
    });
  });
}
function notRun(program, cause, limitMs) {
  if (limitMs !== null) {
    return new RouterError("unreachable", `${program} did not end within ${limitMs} ms`, { cause });
  }
  const { code } = cause;
  if (code === "ENOENT" || code === "EACCES") {
    return new RouterError("refused", `${program} can not be run here (${code}); expected it on the PATH`, { cause });
  }
  return new RouterError("unreachable", `${program}: ${cause.message}`, { cause });
}

export {
  commandRunner
};
