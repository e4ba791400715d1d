import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/report/escape.ts
import { stripVTControlCharacters } from "node:util";
var RAW_LIMIT = 1e5;
var UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
function clean(text) {
  return stripVTControlCharacters(text.slice(0, RAW_LIMIT)).replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/\t/g, " ").replace(UNSEEN, "").replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD");
}
function shorten(text, max) {
  const points = Array.from(text);
  return points.length <= max ? text : `${points.slice(0, Math.max(0, max - 1)).join("")}\u2026`;
}
function oneLine(text, max) {
  return shorten(clean(text).replace(/\s+/g, " ").trim(), max);
}
var BREAK = "&#8203;";
var STRUCTURE = /[&<>|\\`*_~[\]!]/;
var MATHS = /\$/;
var REFERENCE = /@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|www(?=\.)/;
var MARKUP = new RegExp(`${STRUCTURE.source}|${MATHS.source}|${REFERENCE.source}`, "gi");
function inline(text, max = 300) {
  return oneLine(text, max).replace(MARKUP, (found) => {
    if (found === "$") return "<span>$</span>";
    return STRUCTURE.test(found) ? `&#${found.charCodeAt(0)};` : `${found}${BREAK}`;
  });
}
function fenced(text, language = "text", max = 2e4) {
  const body = shorten(clean(text), max).replaceAll("<!--", "<! --");
  const longest = Math.max(0, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}${language}
${body}
${fence}`;
}

export {
  clean,
  shorten,
  oneLine,
  inline,
  fenced
};
