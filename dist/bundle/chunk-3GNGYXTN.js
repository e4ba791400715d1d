import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/world/log-text.ts
import { stripVTControlCharacters } from "node:util";
var CONTROL = /[^\P{Cc}\n\t]/gu;
var INVISIBLE = /[\p{Cf}\u2028\u2029]/gu;
function visible(text) {
  return stripVTControlCharacters(text).replace(/\r\n?/g, "\n").replace(CONTROL, (char) => char < " " ? String.fromCharCode(9216 + char.charCodeAt(0)) : codePoint(char)).replace(INVISIBLE, codePoint);
}
function codePoint(char) {
  return `<U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
function bounded(text, max) {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]$/.test(text.slice(0, max)) ? max - 1 : max;
  return `${text.slice(0, end)}\u2026 (${text.length - end} more characters)`;
}
function inert(text) {
  return text.replace(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
function createRepeat(everyMs) {
  let said = null;
  return (what, atMs) => {
    const changed = said?.what !== what;
    if (!changed && atMs - said.atMs < everyMs) return null;
    said = { what, atMs };
    return changed ? "changed" : "due";
  };
}
function createPace(share, everyMs) {
  const runs = /* @__PURE__ */ new Map();
  return {
    step(label, done, total, atMs) {
      const run = runs.get(label);
      if (!run || done < run.shownDone) {
        runs.set(label, { startMs: atMs, shownMs: atMs, shownDone: done });
        return progressLine(label, done, total, null);
      }
      const last = done >= total && run.shownDone < total;
      if (!last && done - run.shownDone < share * total && atMs - run.shownMs < everyMs) return null;
      if (done === run.shownDone && atMs - run.shownMs < everyMs) return null;
      Object.assign(run, { shownMs: atMs, shownDone: done });
      return progressLine(label, done, total, done > 0 ? (atMs - run.startMs) / done * (total - done) : null);
    }
  };
}
function progressLine(label, done, total, leftMs) {
  const percent = total > 0 ? Math.floor(100 * done / total) : 100;
  const left = leftMs && leftMs >= 1e3 ? `, about ${showSeconds(leftMs)} left` : "";
  return `${label} ${done}/${total} (${percent} %${left})`;
}
function showSeconds(ms) {
  const seconds = Math.ceil(ms / 1e3);
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

export {
  visible,
  bounded,
  inert,
  createRepeat,
  createPace
};
