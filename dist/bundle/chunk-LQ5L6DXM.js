import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  isAlive
} from "./chunk-NZZFBV4E.js";
import {
  readableEntry,
  readableMark
} from "./chunk-Q5KYHQA2.js";
import {
  FileError,
  makeFolder,
  readBounded
} from "./chunk-4S6Y5L77.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/rollout/folder-ledger.ts
import { open } from "node:fs/promises";
import { join } from "node:path";

// src/rollout/lock.ts
import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
var STALE_MS = 6e4;
var WAIT_MS = 9e4;
var PAUSE_MS = 10;
async function withLock(path, clock, work) {
  const mine = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() });
  await acquire(path, mine, clock);
  try {
    return await work();
  } finally {
    if (await contentOf(path) === mine) await rm(path, { force: true });
  }
}
async function acquire(path, mine, clock) {
  const started = clock.elapsed();
  while (!await taken(path, mine)) {
    const holder = await contentOf(path);
    if (holder !== null && await isStale(path, holder)) await clear(path, holder);
    else if (clock.elapsed() - started > WAIT_MS) throw tooLong(path, holder);
    else await clock.sleep(PAUSE_MS);
  }
}
async function taken(path, mine) {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, mine);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
async function isStale(path, holder) {
  const { host, pid } = holderOf(holder);
  if (host === hostname() && pid !== null && !isAlive(pid)) return true;
  const made = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null
  );
  return made !== null && Date.now() - made > STALE_MS;
}
async function clear(path, holder) {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  if (await contentOf(aside) !== holder) await link(aside, path).catch(() => void 0);
  await rm(aside, { force: true });
}
async function contentOf(path) {
  return readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}
function holderOf(text) {
  const { host, pid } = jsonOf(text) ?? {};
  return { host: typeof host === "string" ? host : null, pid: Number.isInteger(pid) ? pid : null };
}
function tooLong(path, holder) {
  const { host, pid } = holderOf(holder ?? "");
  const who = pid === null ? "" : ` by process ${pid} on ${host}`;
  const message = `The ledger is locked${who}; if no process is at work on it, remove ${path}.`;
  return new UnmeasurableError("api_unavailable", message);
}

// src/rollout/folder-ledger.ts
var MAX_BYTES = 64 << 20;
function folderLedger(folder, { name, clock, url }) {
  const file = join(folder, `${name}.jsonl`);
  const add = (line) => explained(file, () => append(folder, file, clock, line));
  return {
    where: file,
    read: () => explained(file, async () => recordsOf(file, (await wholeLines(file)).lines)),
    open: async (entry) => ({ ...entry, id: await add(entry), marks: [] }),
    async mark(entry, mark, why) {
      const at = new Date(clock.now()).toISOString();
      await add({ schema_version: 1, mark, of: entry.id, at, why, url });
    }
  };
}
async function append(folder, file, clock, line) {
  await makeFolder(folder);
  return withLock(`${file}.lock`, clock, async () => {
    const { lines, bytes } = await wholeLines(file);
    const handle = await open(file, "a");
    try {
      await handle.truncate(bytes);
      await handle.appendFile(`${JSON.stringify(line)}
`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (lines.length === 0) await syncFolder(folder);
    return lines.length + 1;
  });
}
async function syncFolder(path) {
  const folder = await open(path, "r").catch(() => null);
  await folder?.sync().catch(() => void 0);
  await folder?.close();
}
async function wholeLines(file) {
  const content = await readBounded(file, MAX_BYTES).catch((error) => {
    if (error instanceof FileError && error.kind === "missing" && !isBelowFile(error)) return Buffer.alloc(0);
    throw error;
  });
  const bytes = content.lastIndexOf(10) + 1;
  const text = content.subarray(0, Math.max(0, bytes - 1)).toString("utf8");
  return { lines: bytes === 0 ? [] : text.split("\n"), bytes };
}
function isBelowFile({ cause }) {
  return cause.code === "ENOTDIR";
}
function recordsOf(file, lines) {
  const entries = /* @__PURE__ */ new Map();
  for (const [index, line] of lines.entries()) {
    const value = jsonOf(line);
    const schema = value !== null && typeof value === "object" && "mark" in value ? readableMark : readableEntry;
    const read = schema.safeParse(value);
    if (!read.success) throw unreadable(file, index + 1, read.error.issues[0]?.message ?? "not understood");
    if (!("mark" in read.data)) entries.set(index + 1, { ...read.data, id: index + 1, marks: [] });
    else if (entries.has(read.data.of)) entries.get(read.data.of).marks.push(read.data);
    else throw unreadable(file, index + 1, `it marks line ${read.data.of}, which is no entry`);
  }
  return [...entries.values()];
}
function unreadable(file, line, said) {
  const message = `${file}:${line}:1: found a record that this version does not understand (${said}); expected one that rollout-gate wrote. Restore the file, or use the version that wrote it.`;
  return new UnmeasurableError("log_invalid", message);
}
async function explained(file, work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnmeasurableError) throw error;
    const { code, message } = error;
    const reason = code === "EACCES" || code === "EPERM" || code === "EROFS" ? "permission_missing" : "api_unavailable";
    throw new UnmeasurableError(reason, `The ledger ${file} can not be used: ${message}`, { cause: error });
  }
}

export {
  folderLedger
};
