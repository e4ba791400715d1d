import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// demo/child.ts
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
var OF_THE_WORKFLOW = /^(GITHUB|INPUT|ACTIONS|RUNNER)_/;
function cliFile() {
  return resolve(dirname(fileURLToPath(import.meta.url)), "..", "cli.js");
}
function startNode(file, words) {
  if (!existsSync(file)) throw new Error(`${file} is missing; the demo runs it as a process of its own.`);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_WORKFLOW.test(name)));
  const child = spawn(process.execPath, [file, ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) {
    child[stream].setEncoding("utf8").on("data", (text) => {
      said[stream] += text;
    });
  }
  const ended = new Promise((resolve2, reject) => {
    child.once("error", reject).once("close", (exit, signal) => resolve2({ exit, signal, ...said }));
  });
  return {
    ended,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    }
  };
}
export {
  cliFile,
  startNode
};
