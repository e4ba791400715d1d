import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/weights.ts
var NOTHING = { canary: 0, mirror: 0 };
function sameWeights(a, b) {
  return Math.abs(a.canary - b.canary) < 1e-6 && Math.abs(a.mirror - b.mirror) < 1e-6;
}
function showWeights({ canary, mirror }) {
  return mirror > 0 ? `canary ${canary} %, mirror ${mirror} %` : `canary ${canary} %`;
}
function sayWeights({ canary, mirror }) {
  const copied = `${mirror} % of requests copied`;
  if (mirror > 0) return canary > 0 ? `${canary} % of users, ${copied}` : copied;
  return `${canary} % of users`;
}

export {
  NOTHING,
  sameWeights,
  showWeights,
  sayWeights
};
