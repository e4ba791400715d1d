import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/statistics/moments.ts
function mean(values) {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
function sampleSd(values) {
  if (values.length < 2) return Number.NaN;
  const centre = mean(values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] - centre) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

export {
  mean,
  sampleSd
};
