import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/odds.ts
function oddsOf(p) {
  if (p < 1e-3) return "less than 1 in 1,000";
  if (p > 0.5) return "more than half of all";
  if (p > 0.4) return "about half of all";
  const of = 1 / p;
  return `1 of ${of < 100 ? Math.round(of) : Number(of.toPrecision(2))}`;
}
function sayChance(p, alpha) {
  if (p <= alpha) {
    return p < 1e-3 ? "Not bad luck: less than 1 chance in 1,000." : `Not bad luck: a version just within its target would do as badly in ${oddsOf(p)} runs.`;
  }
  return `May be bad luck: a version just within its target would do as badly in ${oddsOf(p)} runs (fail: at most ${oddsOf(alpha)}).`;
}

export {
  sayChance
};
