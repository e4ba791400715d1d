import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  barOf,
  effectIn,
  firstWhere,
  logERateBelow,
  measuredReadings,
  ratePrior,
  rateSequence,
  requestsNeeded,
  requestsUntil,
  sidesThatCanFail,
  tightestAt,
  verdictOf
} from "./chunk-TX7JC5PW.js";
import {
  splitRows
} from "./chunk-KSWZ7BVE.js";
import {
  isFull,
  isShadow
} from "./chunk-LAR22WVF.js";
import {
  isInside
} from "./chunk-QBOUR326.js";
import {
  ROWS
} from "./chunk-S43B2SWL.js";

// src/gates/live/predict.ts
function predictRows(manifest, phase, figures) {
  const terms = {
    alpha: manifest.evidence.alpha,
    failing: failingAlpha(manifest, phase),
    requests: 1,
    minRequests: phase.window.min_requests,
    live: manifest.evidence.live
  };
  const measured = expectedReadings(manifest, phase, figures).map((reading) => ({
    row: reading.row,
    requests: requestsOf(reading, figures.requests, terms)
  }));
  return [...measured, ...splitRows(manifest, phase).map((row) => ({ row, requests: terms.minRequests }))];
}
function expectedReadings(manifest, phase, figures) {
  const arms = {
    canary: figures,
    baseline: times(figures, baselinePerCanary(phase)),
    effect: (_, ratio) => effectIn(figures, ratio),
    lexical: false,
    tightestAt: tightestAt(phase)
  };
  return measuredReadings(manifest, arms).filter(({ row, value }) => value !== null && !(row in manifest.not_required));
}
function failingAlpha(manifest, phase) {
  return manifest.evidence.alpha / sidesThatCanFail({ manifest, phase, summary: { kind: "jsonl" } });
}
function requestsOf(reading, requests, terms) {
  const { target, value, sequence } = reading;
  if (sequence === null || !isInside(value, target.op, target.threshold)) return null;
  const rare = terms.live === "required" ? whileFewFail(reading, terms.alpha) : null;
  if (rare !== null)
    return Math.max(terms.minRequests, Math.ceil(rare * sequence.effect.value * requests / reading.n));
  const { minRequests } = terms;
  const atMinimum = verdictOf(ofRequests(minRequests, sequence, requests), barOf(reading), {
    ...terms,
    requests: minRequests
  });
  if (atMinimum === "pass") return minRequests;
  const needed = requestsNeeded(ofRequests(1, sequence, requests), barOf(reading), terms);
  return needed === null ? null : needed + terms.requests;
}
var FEW = 30;
function whileFewFail(reading, alpha) {
  const { line } = barOf(reading);
  const { op, live } = ROWS[reading.row];
  if (live?.test !== "rate" || line === null) return null;
  const ofFailures = (share) => op === ">=" ? 1 - share : share;
  const most = ofFailures(line);
  const bar = Math.log(2 / alpha);
  for (let failures = 0; failures <= FEW; failures++) {
    const n = requestsUntil((n2) => n2 > failures && logERateBelow(failures, n2, most, ratePrior(most)) >= bar);
    if (medianCount(ofFailures(reading.value) * n) <= failures) return n;
  }
  return null;
}
function medianCount(mean) {
  return Math.floor(mean + 1 / 3);
}
function ofRequests(n, sequence, requests) {
  return {
    ...sequence,
    above: (x, alpha, scale = 1) => sequence.above(x, alpha, scale * n / requests),
    below: (x, alpha, scale = 1) => sequence.below(x, alpha, scale * n / requests)
  };
}
function baselinePerCanary(phase) {
  if (isShadow(phase)) return 100 / Math.max(phase.mirror, 0.01);
  return isFull(phase) ? 1 : (100 - phase.weight) / Math.max(phase.weight, 0.01);
}
function times(cell, factor) {
  const by = (numbers) => Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [key, typeof value === "number" ? value * factor : value])
  );
  const ratios = Object.entries(cell.ratios).map(([name, sums]) => [name, { ...by(sums), at: sums.at }]);
  const distributions = Object.entries(cell.distributions).map(([name, { n, bins }]) => [
    name,
    { n: n * factor, bins: bins.map((bin) => ({ ...bin, count: bin.count * factor })) }
  ]);
  return {
    requests: cell.requests * factor,
    ratios: Object.fromEntries(ratios),
    distributions: Object.fromEntries(distributions)
  };
}

// src/gates/live/undetectable.ts
function undetectableRows(manifest, phase, figures, requests) {
  if (!(requests >= 1) || manifest.evidence.live === "estimate") return [];
  const alpha = failingAlpha(manifest, phase);
  return expectedReadings(manifest, phase, times(figures, requests / figures.requests)).flatMap((reading) => {
    const { row, line, target } = reading;
    if (line === null) return [];
    const detectableFrom = leastDetectable(reading, alpha);
    const hides = target.op === "<=" ? !(detectableFrom <= line) : !(detectableFrom >= line);
    return hides ? [{ row, line, detectableFrom: isPossible(row, detectableFrom) ? detectableFrom : null }] : [];
  });
}
function leastDetectable({ row, target: { threshold }, sequence, value, n }, alpha) {
  const { op, unit, live } = ROWS[row];
  if (live?.test === "rate") {
    const failuresFrom = (limit) => {
      const beyond = (k) => rateSequence({ k, n }, sequence.effect).above(limit, alpha);
      return firstWhere(beyond, Math.ceil(limit * n), Math.ceil(n)) / n;
    };
    return op === ">=" ? 1 - failuresFrom(1 - threshold) : failuresFrom(threshold);
  }
  const [low, high] = sequence.interval(2 * alpha);
  if (op === ">=") return value - (high - threshold);
  return unit === "ratio" ? value * threshold / low : value + threshold - low;
}
function isPossible(row, figure) {
  const isRatio = ROWS[row].unit === "ratio";
  return Number.isFinite(figure) && figure >= 0 && (isRatio || figure <= 1);
}

// src/commands/forecast.ts
function forecastFrom(figures, { manifest, phase, requests }) {
  return {
    predictions: predictRows(manifest, phase, figures),
    undetectable: undetectableRows(manifest, phase, figures, requests)
  };
}

export {
  forecastFrom
};
