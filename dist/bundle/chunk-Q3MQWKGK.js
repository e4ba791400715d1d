import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  FlagError
} from "./chunk-E3IGWZYV.js";

// src/commands/flag-kinds.ts
import ms from "ms";
var MAX_REASON = 1e3;
function text(value, words) {
  return { value, many: false, input: null, ...words, read: (given) => given.at(-1) };
}
function plainText(value, words) {
  return { ...text(value, { ...words, meaning: `${words.meaning}; the word alone will do` }), plain: true };
}
function texts(value, words) {
  return { value, many: true, input: null, ...words, read: (given) => given };
}
function textOr(fallback, value, words) {
  const meaning = `${words.meaning} (default ${fallback})`;
  return { value, many: false, input: null, ...words, meaning, read: (given) => given.at(-1) ?? fallback };
}
function files(words) {
  return { value: "FILE...", many: true, input: null, ...words, read: (given) => given };
}
function onOff(words) {
  return { value: null, many: false, input: null, ...words, read: (given) => given.length > 0 };
}
function duration(value, words) {
  return { value, many: false, input: null, ...words, read: (given) => durationOf(given.at(-1)) };
}
function reasonText(words) {
  return { value: "TEXT", many: false, input: null, ...words, read: (given) => bounded(given.at(-1)) };
}
function shard(words) {
  return { value: "I/N", many: false, input: null, ...words, read: (given) => shardOf(given.at(-1)) };
}
function durationOf(said) {
  if (said === void 0) return void 0;
  const length = /^\d+(\.\d+)?\s?(ms|s|m|h|d)$/.test(said) ? ms(said) : 0;
  if (length > 0) return length;
  throw new FlagError(` ${said}: expected a duration such as 15s, 30m or 5h`);
}
function bounded(said) {
  if (said === void 0 || said.length <= MAX_REASON) return said;
  throw new FlagError(`: found ${said.length} characters, expected at most ${MAX_REASON}; link to the rest`);
}
function shardOf(said) {
  if (said === void 0) return void 0;
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(said) ?? [];
  if (count !== void 0 && Number(index) <= Number(count)) return { index: Number(index), count: Number(count) };
  throw new FlagError(` ${said}: expected I/N, such as 1/4`);
}

export {
  text,
  plainText,
  texts,
  textOr,
  files,
  onOff,
  duration,
  reasonText,
  shard
};
