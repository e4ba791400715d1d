import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  isPrivileged,
  trustedSha
} from "./chunk-HI63GHYE.js";
import {
  FileError,
  readBounded
} from "./chunk-4S6Y5L77.js";
import {
  readFromBase
} from "./chunk-ZMMRTE6V.js";
import {
  InputError,
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/world/input.ts
import { isUtf8 } from "node:buffer";
import { stat } from "node:fs/promises";
var MAX_PROBLEMS = 100;
async function readInput(path, input) {
  try {
    return await readBounded(path, input.maxBytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw inputError(input, await refusal(path, input, error));
  }
}
function decodeInput(bytes, input) {
  refuseSize(bytes.byteLength, input);
  const other = otherEncoding(bytes);
  if (other) throw inputError(input, `the file is ${other}; save it as UTF-8`);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").replace(/^\uFEFF/, "");
  if (isUtf8(bytes)) return text;
  const before = text.slice(0, text.indexOf("\uFFFD"));
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  throw inputError(input, "bytes that are not valid UTF-8; save the file as UTF-8", line, column);
}
function capProblems(problems) {
  const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  if (inOrder.length <= MAX_PROBLEMS) return inOrder;
  const errors = inOrder.filter(({ severity }) => severity === "error");
  const kept = (errors.length > 0 ? errors : inOrder).slice(0, MAX_PROBLEMS);
  const last = kept.at(-1);
  return [...kept, { ...last, message: `and ${inOrder.length - kept.length} more` }];
}
function inputError(input, message, line = 1, column = 1) {
  return new InputError(input.reason, [{ file: input.file, line, column, message, severity: "error" }]);
}
function refuseSize(size, input) {
  if (size <= input.maxBytes) return;
  throw inputError(input, `the file has ${size} bytes; expected at most ${input.maxBytes}`);
}
function otherEncoding(bytes) {
  const [a, b, c, d] = bytes;
  if (a === 255 && b === 254 && c === 0 && d === 0 || a === 0 && b === 0 && c === 254 && d === 255)
    return "UTF-32";
  if (a === 255 && b === 254 || a === 254 && b === 255) return "UTF-16";
  const zeros = bytes.subarray(0, 64).filter((byte) => byte === 0).length;
  return zeros > 0 ? "UTF-16 or binary" : null;
}
async function refusal(path, { maxBytes }, error) {
  switch (error.kind) {
    case "missing":
      return "no such file";
    case "not_a_file": {
      const isFolder = await stat(path).then(
        (info) => info.isDirectory(),
        () => false
      );
      return `${isFolder ? "a folder" : "not a regular file"}; expected a file`;
    }
    case "too_large":
      return `the file is too big; expected at most ${maxBytes} bytes`;
    case "unreadable": {
      const { code } = error.cause ?? {};
      if (code === "EACCES" || code === "EPERM") return "the file may not be read: permission denied";
      return `the file could not be read: ${code ?? error.message}`;
    }
  }
}

// src/commands/source.ts
import { isAbsolute, relative, resolve } from "node:path";
async function readSource(world, path, input) {
  const { event, github } = world;
  if (!event || !isPrivileged(event)) return readInput(path, input);
  if (!github) throw inputError(input, "a privileged event reads this file from the base commit: give the job a token");
  const inRepository = pathInCheckout(world, path);
  if (inRepository === null) throw inputError(input, "a file outside the repository, on a privileged event");
  const text = await readFromBase(github, inRepository, trustedSha(event));
  if (text === null) throw inputError(input, `no such file at commit ${trustedSha(event).slice(0, 12)}`);
  return Buffer.from(text);
}
function isDoubtful(world, path) {
  return Boolean(world.event && isPrivileged(world.event)) && pathInCheckout(world, path) !== null;
}
function doubtOf({ event }, path, instead) {
  const message = `${path} is not read: on ${event?.kind} the checkout may be a stranger's. ${instead}`;
  return new UnmeasurableError("untrusted_source", message);
}
function refuseDoubtful(world, paths, instead) {
  const found = paths.find((path) => isDoubtful(world, path));
  if (found !== void 0) throw doubtOf(world, found, instead);
}
function pathInCheckout({ env, cwd }, path) {
  const inside = relative(env["GITHUB_WORKSPACE"] || cwd, resolve(cwd, path)).replaceAll("\\", "/");
  return inside === ".." || inside.startsWith("../") || isAbsolute(inside) ? null : inside;
}

export {
  readInput,
  decodeInput,
  capProblems,
  inputError,
  readSource,
  isDoubtful,
  doubtOf,
  refuseDoubtful,
  pathInCheckout
};
