import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  PATIENCE,
  hurried,
  waitedFor
} from "./chunk-GUPYMXTT.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/window/skip.ts
var LEAST = 2 ** 22;
var NEAR = 2 ** 20;
var PLACES = 64;
var LONGEST = 2 ** 15;
var OUT_OF_ORDER_MS = 10 * 6e4;
var LINE_FEED = 10;
async function searchSkipped(plain, { before, timeOf }, { least, near } = { least: LEAST, near: NEAR }) {
  if (plain.size < least) return null;
  const oldest = await timeAfter(plain, 0, timeOf);
  if (oldest === null || oldest >= before) return null;
  let [low, high] = [0, plain.size];
  while (high - low > near) {
    const step = Math.ceil((high - low) / PLACES);
    let newest = oldest;
    for (let at = low + step; at < high; at += step) {
      const time = await timeAfter(plain, at, timeOf);
      if (time === null || time >= before) {
        high = at;
        break;
      }
      if (time < newest - OUT_OF_ORDER_MS) return null;
      newest = Math.max(newest, time);
      low = at;
    }
  }
  const place = low === 0 ? 0 : await lineAfter(plain, low);
  return place === null || place === 0 ? null : { place, oldest };
}
async function timeAfter(plain, at, timeOf) {
  const bytes = await plain.read(at, LONGEST);
  const start = at === 0 ? 0 : bytes.indexOf(LINE_FEED) + 1;
  const end = bytes.indexOf(LINE_FEED, start);
  return at > 0 && start === 0 || end < 0 ? null : timeOf(bytes.subarray(start, end));
}
async function lineAfter(plain, at) {
  const end = (await plain.read(at, LONGEST)).indexOf(LINE_FEED);
  return end < 0 ? null : at + end + 1;
}

// src/window/files.ts
import { constants } from "node:fs";
import { open, stat } from "node:fs/promises";

// src/window/followed.ts
var HEAD = 4096;
var TAIL = 1024;
var LINE_FEED2 = 10;
function newFollowed(opened) {
  return { opened, offset: 0, head: Buffer.alloc(0), tail: Buffer.alloc(0) };
}
async function followedFrom(place, opened, first, plain) {
  const known = Math.min(TAIL, place);
  return { opened, offset: place, head: first.subarray(0, place), tail: await plain.read(place - known, known) };
}
function beginningSo(logs, first) {
  return logs.find(({ head }) => {
    const both = Math.min(head.length, first.length, HEAD);
    return (both === HEAD || head.subarray(0, both).includes(LINE_FEED2)) && agrees(first, 0, head, 0);
  });
}
async function readOn(log, stream, at, signal) {
  let place = at;
  for await (const chunk of stream) {
    signal?.throwIfAborted();
    if (place < log.offset) {
      if (!agrees(chunk, place, log.head, 0)) return false;
      if (!agrees(chunk, place, log.tail, log.offset - log.tail.length)) return false;
    }
    const known = Math.max(0, log.offset - place);
    place += chunk.length;
    if (chunk.length > known) await take(log, chunk.subarray(known));
  }
  return true;
}
async function take(log, bytes) {
  await log.opened.push(bytes);
  log.offset += bytes.length;
  if (log.head.length < HEAD) log.head = Buffer.concat([log.head, bytes.subarray(0, HEAD - log.head.length)]);
  log.tail = bytes.length >= TAIL ? Buffer.from(bytes.subarray(-TAIL)) : lastOf(Buffer.concat([log.tail, bytes]));
}
function lastOf(bytes) {
  return Buffer.from(bytes.subarray(-TAIL));
}
function agrees(a, atA, b, atB) {
  const start = Math.max(atA, atB);
  const end = Math.min(atA + a.length, atB + b.length);
  return start >= end || a.compare(b, start - atB, end - atB, start - atA, end - atA) === 0;
}
async function readCopy(copy, seen, { known, begin, signal }) {
  const goesOn = (log2) => {
    seen.log = log2;
    const from = copy.plain === null ? 0 : log2.offset - log2.tail.length;
    return readOn(log2, copy.bytes(from), from, signal);
  };
  const log = seen.log !== null && agrees(copy.first, 0, seen.log.head, 0) ? seen.log : beginningSo(known, copy.first);
  if (log === void 0 || !await goesOn(log)) await goesOn(await begin(copy));
}
async function streamCopy(open2) {
  const iterator = (await open2())[Symbol.asyncIterator]();
  const begun = await iterator.next();
  const first = begun.done ? Buffer.alloc(0) : Buffer.from(begun.value);
  let isFresh = true;
  const rest = async function* () {
    try {
      if (!begun.done) yield first;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return {
    first,
    plain: null,
    async *bytes() {
      const all = isFresh ? rest() : await open2();
      isFresh = false;
      yield* all;
    }
  };
}

// src/window/inputs.ts
import { relative } from "node:path";
import { createGunzip } from "node:zlib";
var CHUNK = 2 ** 18;
var GZIP_STEP = 2 ** 14;
async function findInputs(paths, cwd) {
  const { glob } = await import("tinyglobby");
  const inputs = [];
  const missing = [];
  for (const path of paths) {
    if (typeof path !== "string") {
      inputs.push(path);
      continue;
    }
    if (/^https?:\/\//i.test(path)) {
      inputs.push({ path, shown: path.replace(/[?#].*$/, ""), url: true });
      continue;
    }
    const options = { cwd, absolute: true, onlyFiles: true, expandDirectories: false };
    const files = await glob(path.replaceAll("\\", "/"), options);
    if (files.length === 0) missing.push({ path, why: `no file matches "${path}"; check window.source.path` });
    inputs.push(...files.sort().map((file) => ({ path: file, shown: relative(cwd, file) || file, url: false })));
  }
  const first = inputs.filter((input, i) => inputs.findIndex((other) => other.path === input.path) === i);
  return { inputs: first, missing };
}
async function inflated(stream) {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const all = (async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  })();
  const packed = !first.done && isGzip(first.value);
  return { bytes: packed ? gunzip(all) : all, packed };
}
function isGzip(first) {
  return first[0] === 31 && first[1] === 139;
}
async function* gunzip(stream) {
  const out = createGunzip({ chunkSize: CHUNK });
  const ready = [];
  let fault = null;
  out.on("data", (chunk) => ready.push(chunk));
  out.on("error", (error) => {
    fault = error;
  });
  const settle = (begin) => new Promise((resolve) => {
    out.once("close", resolve);
    begin(() => {
      out.off("close", resolve);
      resolve();
    });
  });
  try {
    for await (const chunk of stream) {
      for (let at = 0; at < chunk.length && fault === null; at += GZIP_STEP) {
        await settle((done) => out.write(chunk.subarray(at, at + GZIP_STEP), done));
        yield* ready.splice(0);
      }
      if (fault !== null) break;
    }
    if (fault === null) await settle((done) => out.once("end", done).end());
    yield* ready.splice(0);
    if (fault !== null) throw fault;
  } finally {
    out.destroy();
  }
}

// src/window/files.ts
function unseenFile(input) {
  return { input, log: null, size: -1, written: -1n, handle: null, fault: null };
}
var CHUNK2 = 2 ** 18;
var MOST_OPEN = 32;
async function identify({ path }, handle) {
  try {
    const at = await (handle ? handle.stat({ bigint: true }) : stat(path, { bigint: true }));
    const { mtimeNs: written } = at;
    const [size, writtenMs] = [Number(at.size), Number(written / 1000000n)];
    return { id: `${at.dev}:${at.ino}`, isFile: at.isFile(), size, written, writtenMs };
  } catch {
    return null;
  }
}
function hasChanged({ size, written }, now) {
  return now.size !== size || now.written !== written;
}
async function openFile({ path, shown }) {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new UnmeasurableError("not_measured", `${shown} is no regular file; expected a request log`);
}
async function copyOfFile(handle, limited) {
  const bytes = (from) => limited(bytesFrom(handle, from));
  const read = async (at, length) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  };
  const first = await read(0, HEAD);
  if (isGzip(first)) return streamCopy(async () => (await inflated(bytes(0))).bytes);
  return { first, plain: { size: (await handle.stat()).size, read }, bytes };
}
async function* bytesFrom(handle, from) {
  const buffer = Buffer.allocUnsafeSlow(CHUNK2);
  for (let at = from; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK2, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
function wasCut({ log, size }, now) {
  return log !== null && size >= 0 && now.size < log.offset && now.size !== size;
}
async function closeOldest(files) {
  const open2 = [...files].filter(({ handle }) => handle !== null);
  const oldest = open2.sort((a, b) => Number(b.written - a.written)).slice(MOST_OPEN);
  await Promise.all(oldest.map(close));
}
async function close(file) {
  const { handle } = file;
  file.handle = null;
  await handle?.close();
}

// src/window/urls.ts
function unseenUrl() {
  return { log: null, etag: null, isPlain: false };
}
var ALL = { from: null, etag: null };
async function readUrl(seen, ask2, terms) {
  const { log, etag, isPlain } = seen;
  let answer = await ask2({ from: log !== null && isPlain ? log.offset - log.tail.length : null, etag });
  if (answer === null) return;
  seen.etag = null;
  const { start, body, etag: named } = answer;
  if (log === null || start === 0 || !await readOn(log, body, start, terms.signal)) {
    const whole = async () => {
      const { bytes, packed } = await inflated((answer?.start === 0 ? answer : await ask2(ALL)).body);
      answer = null;
      seen.isPlain = !packed;
      return bytes;
    };
    await readCopy(await streamCopy(whole), seen, terms);
  }
  seen.etag = named;
}

// src/window/read-inputs.ts
function noProgress() {
  return { logs: [], files: /* @__PURE__ */ new Map(), urls: /* @__PURE__ */ new Map() };
}
async function readInputs(reader, { paths, cwd, openUrl, patience = PATIENCE, slow = /* @__PURE__ */ new Set() }, from, signal, kept) {
  const { inputs, missing } = await findInputs(paths, cwd);
  const faults = missing.map(({ path, why }) => ({ file: path, why, before: false, reason: "not_measured" }));
  const progress = kept ?? noProgress();
  const begin = async (input, copy) => {
    const log = await beginLog(reader, input, copy);
    progress.logs.push(log);
    return log;
  };
  const goesOn = kept !== void 0;
  const look = { progress, known: [...progress.logs], goesOn, openUrl, patience, slow, begin, signal };
  for (const found of await inOrder(inputs, progress)) {
    const fault = await readFound(found, look, from);
    if (fault) faults.push(fault);
  }
  await closeOldest(progress.files.values());
  const first = faults.find(({ before }) => !before);
  if (first && reader.isEmpty()) throw new UnmeasurableError(first.reason, first.why);
  return { ...await reader.finish(), unread: faults.map(({ file, why, before }) => ({ file, why, before })) };
}
async function beginLog(reader, { shown }, { first, plain }) {
  const skipped = plain && reader.skips && await searchSkipped(plain, reader.skips);
  if (!skipped) return newFollowed(reader.open(shown));
  const { place, oldest } = skipped;
  return followedFrom(place, reader.open(`${shown} from byte ${place}`, oldest), first, plain);
}
async function inOrder(inputs, { files, urls }) {
  const found = [];
  for (const input of inputs) found.push({ input, is: input.url ? null : await identify(input) });
  const present = new Set(found.map(({ is }) => is?.id));
  const gone = [];
  for (const [id, file] of files) {
    if (present.has(id)) continue;
    const is = file.handle && await identify(file.input, file.handle);
    if (is && hasChanged(file, is)) gone.push({ input: file.input, is });
    else {
      files.delete(id);
      await close(file);
    }
  }
  const isKnown = ({ input, is }) => input.url ? urls.has(input.path) : is !== null && files.has(is.id);
  return [...gone, ...found.filter(isKnown), ...found.filter((each) => !isKnown(each))];
}
async function readFound({ input, is }, look, from) {
  const { files, urls } = look.progress;
  const seen = input.url ? entryOf(urls, input.path, unseenUrl) : is === null ? unseenFile(input) : entryOf(files, is.id, () => unseenFile(input));
  try {
    if ("etag" in seen) await readUrl(seen, (since) => ask(input, look, since), termsOf(input, look));
    else await readFile(seen, is, look);
    return null;
  } catch (error) {
    if (look.signal?.aborted) throw error;
    const last = seen.log?.opened.newest() ?? null;
    const written = is?.isFile ? is.writtenMs : null;
    const before = from !== null && (written !== null && written < from || last !== null && last < from);
    return { file: input.shown, why: whyUnread(input, error), before, reason: reasonOf(input) };
  } finally {
    await seen.log?.opened.finish();
  }
}
function entryOf(entries, key, make) {
  const entry = entries.get(key) ?? make();
  entries.set(key, entry);
  return entry;
}
function termsOf(input, { known, begin, signal }) {
  return { known, begin: (copy) => begin(input, copy), signal };
}
async function readFile(file, is, look) {
  if (is && !hasChanged(file, is)) {
    if (file.fault) throw file.fault;
    return;
  }
  const endless = { ...look, patience: { ...look.patience, totalMs: Number.POSITIVE_INFINITY } };
  let isPlain = false;
  try {
    file.handle ??= await openFile(file.input);
    const copy = await copyOfFile(file.handle, (bytes) => patiently(file.input, bytes, endless));
    isPlain = copy.plain !== null;
    const isCut = isPlain && is !== null && wasCut(file, is);
    if (isCut) file.log = null;
    await readCopy(copy, file, { ...termsOf(file.input, look), ...isCut && { known: [] } });
    file.fault = null;
  } catch (error) {
    file.fault = error;
    throw error;
  } finally {
    const isKnown = is !== null && (file.fault === null || isDamage(file.fault));
    Object.assign(file, isKnown ? { size: is.size, written: is.written } : { size: -1 });
    if (!isPlain || !look.goesOn) await close(file);
  }
}
async function ask(input, look, since) {
  const { openUrl, signal } = look;
  const ended = new AbortController();
  const both = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
  const answer = await openUrl(input.path, both, since);
  return answer && { ...answer, body: patiently(input, answer.body, look, () => ended.abort()) };
}
async function* patiently({ path }, stream, { patience, slow }, giveUp = () => void 0) {
  try {
    yield* waitedFor(stream, slow.has(path) ? hurried(patience) : patience, giveUp);
  } catch (error) {
    slow.add(path);
    throw error;
  }
}
function isDamage(error) {
  const { code } = error;
  return typeof code === "string" && code.startsWith("Z_");
}
function whyUnread({ shown }, error) {
  if (error instanceof UnmeasurableError) return error.message;
  const what = isDamage(error) ? "the gzip stream is damaged or not complete" : error.message;
  return `${shown} could not be read: ${what}`;
}
function reasonOf({ url }) {
  return url ? "service_unreachable" : "not_measured";
}

export {
  close,
  OUT_OF_ORDER_MS,
  noProgress,
  readInputs
};
