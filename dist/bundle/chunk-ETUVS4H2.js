import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/report/numbers.ts
var plain = { decimals: 3, targetDecimals: 2, scale: 1, before: "", after: "" };
var STYLES = {
  count: { ...plain, decimals: 0, targetDecimals: 0 },
  share: { ...plain, decimals: 0, targetDecimals: 0, scale: 100, after: " %" },
  delta_s: plain,
  slope: plain,
  points: { ...plain, decimals: 1, targetDecimals: 0, after: " points" },
  ratio: { ...plain, decimals: 2, before: "\xD7 " },
  percent: { ...plain, decimals: 1, targetDecimals: 0, scale: 100, after: " %" },
  p_value: plain,
  ms: { ...plain, decimals: 0, targetDecimals: 0, after: " ms" },
  usd: { ...plain, decimals: 2, before: "$" }
};
var NOTHING = "\u2013";
function showNumber(value, unit, options = {}) {
  if (value === null) return NOTHING;
  if (unit === "p_value") return value < 1e-3 ? "p < 0.001" : `p = ${digits(value, 3)}`;
  if (unit === "ms" && Math.abs(value) >= 1e4) return `${sign(value, options)}${digits(value / 1e3, 1)} s`;
  const style = STYLES[unit];
  const own = decimalsOf(value, unit);
  const text = digits(value * style.scale, own + (options.extra ?? 0));
  return `${sign(value, options)}${style.before}${text}${style.after}`;
}
function decimalsOf(value, unit) {
  if (unit === "count" && !Number.isInteger(value)) return 1;
  if (unit === "ms" && Math.abs(value) < 10 && value !== 0) return 1;
  if (unit !== "usd" || value === 0) return STYLES[unit].decimals;
  return Math.min(12, Math.max(STYLES.usd.decimals, 2 - Math.floor(Math.log10(Math.abs(value)))));
}
function showDifference(value, unit) {
  return showNumber(value, unit, { signed: true }).replace(" %", "");
}
function showAgainst(value, threshold, unit, signed = false) {
  for (let extra = 0; extra < 4; extra++) {
    const shown = showNumber(value, unit, { extra, signed: signed && value !== 0 });
    const line = showNumber(threshold, unit, { extra, signed: signed && threshold !== 0 });
    if (shown !== line || value === threshold) return shown;
  }
  return showNumber(value, unit, { extra: 4, signed });
}
function showInterval(ci, unit, signed = false) {
  if (ci === null) return "";
  const [low, high] = ci;
  if (low === null && high === null) return "";
  if (low === null) return `at most ${showNumber(high, unit, { signed })}`;
  if (high === null) return `at least ${showNumber(low, unit, { signed })}`;
  const from = showNumber(low, unit, { signed });
  const { after, before } = STYLES[unit];
  const sameUnit = from.endsWith(after) && unit !== "p_value";
  const bare = sameUnit ? from.slice(0, from.length - after.length) : from;
  return `${bare} to ${showNumber(high, unit, { signed }).replace(before, "")}`;
}
var OPS = { "<=": "\u2264", ">=": "\u2265", "<": "<", ">": ">", "==": "=" };
function showTarget(op, threshold, unit) {
  if (threshold === null) return NOTHING;
  if (unit === "count" && op === "<=" && threshold === 0) return "none";
  if (unit === "p_value")
    return showNumber(threshold, unit).replace(/^p =/, `p ${OPS[op]}`).replace(/^p < /, `p ${OPS[op]} `);
  const style = STYLES[unit];
  const most = digits(threshold * style.scale, style.decimals + 2);
  return `${OPS[op]} ${sign(threshold)}${style.before}${fewest(most, style.targetDecimals)}${style.after}`;
}
var WORDS = { "<=": "at most", ">=": "at least", "<": "under", ">": "over", "==": "exactly" };
function sayTarget(op, threshold, unit, signed = false) {
  const shown = showTarget(op, threshold, unit);
  if (threshold === null || shown === "none") return shown;
  const number = shown.slice(OPS[op].length + 1);
  return `${WORDS[op]} ${signed && threshold > 0 ? "+" : ""}${number}`;
}
function showP(p) {
  return p === null ? "" : showNumber(p, "p_value");
}
function digits(value, decimals) {
  const size = Math.abs(value);
  if (size >= 1e9) return size.toExponential(2);
  return size.toFixed(decimals);
}
function sign(value, options = {}) {
  if (value < 0) return "\u2212";
  return options.signed && value > 0 ? "+" : "";
}
function fewest(text, decimals) {
  const point = text.indexOf(".");
  if (point < 0 || text.includes("e")) return text;
  let end = text.length;
  while (end > point + 1 + decimals && text[end - 1] === "0") end--;
  return text.slice(0, end === point + 1 ? point : end);
}

export {
  NOTHING,
  showNumber,
  showDifference,
  showAgainst,
  showInterval,
  showTarget,
  sayTarget,
  showP
};
