import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/world/files.ts
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var FileError = class extends Error {
  constructor(kind, message, options) {
    super(message, options);
    this.kind = kind;
  }
  kind;
  name = "FileError";
};
async function readBounded(path, maxBytes) {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error) => {
    throw unreadable(path, error);
  });
  try {
    const info = await file.stat();
    if (!info.isFile()) throw new FileError("not_a_file", `${path} is no regular file`);
    if (info.size > maxBytes) throw tooLarge(path, maxBytes);
    const chunks = [];
    let total = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, end: maxBytes })) {
      chunks.push(chunk);
      total += chunk.length;
    }
    if (total > maxBytes) throw tooLarge(path, maxBytes);
    return Buffer.concat(chunks, total);
  } catch (error) {
    throw error instanceof FileError ? error : unreadable(path, error);
  } finally {
    await file.close();
  }
}
async function makeFolder(path) {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) return;
  if (there === null && dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error) => {
    const isMade = await stat(path).then(
      (info) => info.isDirectory(),
      () => false
    );
    if (!isMade) throw error;
  });
}
async function writeAtomically(path, data) {
  await makeFolder(dirname(path));
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (info) => info.mode & 4095,
    () => void 0
  );
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, "wx");
    try {
      if (mode !== void 0) await file.chmod(mode);
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}
async function syncFolder(path) {
  const folder = await open(path, "r").catch(() => null);
  if (!folder) return;
  try {
    await folder.sync().catch(() => void 0);
  } finally {
    await folder.close();
  }
}
function tooLarge(path, maxBytes) {
  return new FileError("too_large", `${path} is larger than ${maxBytes} bytes`);
}
function unreadable(path, error) {
  const code = error.code ?? "";
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new FileError("missing", `${path} does not exist`, { cause: error });
  }
  if (code === "EISDIR") return new FileError("not_a_file", `${path} is a folder`, { cause: error });
  return new FileError("unreadable", `${path} can not be read: ${error.message}`, { cause: error });
}

export {
  FileError,
  readBounded,
  makeFolder,
  writeAtomically
};
