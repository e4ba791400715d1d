import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/manifest/phases.ts
var MINUTES_30 = 30 * 6e4;
var HOURS_24 = 24 * 36e5;
var bounds = (min_requests) => ({ duration: MINUTES_30, min_requests, max: HOURS_24 });
var DEFAULT_WINDOW = bounds(1e3);
var DEFAULTS = [
  { name: "shadow", mirror: 1, weight: 0, window: bounds(200) },
  { name: "canary-5", mirror: null, weight: 5, window: bounds(500) },
  { name: "graduate-25", mirror: null, weight: 25, window: bounds(1e3) },
  { name: "graduate-50", mirror: null, weight: 50, window: bounds(1e3) },
  { name: "full", mirror: null, weight: 100, window: bounds(1e3) }
];
function phasesOf(manifest) {
  const own = manifest.phases?.map(({ name, environment, mirror, weight, window }) => ({
    name,
    environment,
    mirror: mirror ?? null,
    weight: weight ?? 0,
    window
  }));
  return (own ?? DEFAULTS.map((phase) => ({ ...phase, environment: void 0 }))).map((phase) => ({
    ...phase,
    environment: phase.environment ?? `${manifest.name}-${phase.name}`
  }));
}
function phaseAfter(phases, phase) {
  return phases[phases.findIndex((each) => each.name === phase.name) + 1] ?? null;
}
function isShadow(phase) {
  return phase.mirror !== null;
}
function isFull(phase) {
  return phase.weight >= 100;
}

export {
  DEFAULT_WINDOW,
  phasesOf,
  phaseAfter,
  isShadow,
  isFull
};
