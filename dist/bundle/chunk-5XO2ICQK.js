import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  breaksContract,
  median
} from "./chunk-YOYLLBYC.js";
import {
  targetOf
} from "./chunk-QBOUR326.js";
import {
  mean
} from "./chunk-NV47Y5AJ.js";
import {
  ROWS
} from "./chunk-S43B2SWL.js";

// src/gates/reading.ts
function notMeasured(row, target, note, arms = {}) {
  return { row, baseline: null, canary: null, n: 0, pValues: null, ...arms, value: null, interval: null, target, note };
}

// src/gates/fences.ts
var fences = { pins_fixed: pinsFixed, pins_live: pinsLive, contracts };
function pinsFixed({ manifest, floatingPins }) {
  return counted("pins_fixed", manifest, { baseline: null, canary: floatingPins, value: floatingPins, n: 2 });
}
function pinsLive({ manifest, baseline, again, interleaved, canary }) {
  const wrong = (arms) => arms.flatMap((arm) => arm.rows).filter(hasOtherPins);
  const ofBaseline = wrong([baseline, again, interleaved]);
  const ofCanary = wrong([canary]);
  const replies = canary.rows.filter((row) => row.pins !== null).length;
  if (replies === 0) return notMeasured("pins_live", targetOf(manifest, "pins_live"), "The canary sent no reply.");
  const first = ofCanary[0] ?? ofBaseline[0];
  return {
    ...counted("pins_live", manifest, {
      baseline: ofBaseline.length,
      canary: ofCanary.length,
      value: ofBaseline.length + ofCanary.length,
      n: replies
    }),
    ...first && { note: pinNote(first, ofBaseline.length + ofCanary.length) }
  };
}
function contracts({ manifest, baseline, canary }) {
  const replies = canary.rows.filter((row) => row.error === null).length;
  if (replies === 0) return notMeasured("contracts", targetOf(manifest, "contracts"), "The canary sent no reply.");
  const broken = canary.rows.filter(breaksContract);
  return {
    ...counted("contracts", manifest, {
      baseline: baseline.rows.filter(breaksContract).length,
      canary: broken.length,
      value: broken.length,
      n: replies
    }),
    ...broken[0] && { note: contractNote(broken) }
  };
}
function probed(row, { manifest, probes }) {
  const outcome = probes.find((one) => one.row === row);
  const target = targetOf(manifest, row);
  if (!outcome) return notMeasured(row, target, "The manifest declares none.");
  if (outcome.verdict === "not_measured") return notMeasured(row, target, outcome.why);
  const failed = outcome.details.filter((detail) => !detail.ok).length;
  return {
    ...counted(row, manifest, { baseline: null, canary: failed, value: failed, n: outcome.n }),
    ...outcome.verdict === "fail" && { breach: withoutStop(outcome.why) }
  };
}
function hasOtherPins(row) {
  return row.pins === "mismatch" || row.pins === "missing";
}
function pinNote(row, count) {
  const seen = Object.entries(row.pins_seen ?? {}).map(([key, value]) => `${key}=${value}`);
  const what = row.pins === "missing" ? "shows no pins" : `shows ${seen.slice(0, 3).join(", ")}`;
  return `${count} ${count === 1 ? "reply" : "replies"} with other pins; the first, to ${row.qid}, ${what}.`;
}
function contractNote(broken) {
  const first = broken[0];
  const what = first.drift[0] ?? "an answer without a citation; if it is a refusal, add its words to gold.refusal";
  return `${broken.length} broken; the first, to ${first.qid}: ${what}.`;
}
function counted(row, manifest, numbers) {
  return { row, ...numbers, target: targetOf(manifest, row), interval: null, pValues: null };
}
function withoutStop(sentence) {
  return sentence.replace(/\.$/, "");
}

// src/gates/required.ts
function requiredRows(manifest, isNeeded) {
  return (row) => !(row in manifest.not_required) && (isNeeded(row) || isDeclared(row, manifest) || manifest.require.includes(row));
}
function isDeclared(row, manifest) {
  const { declaredBy } = ROWS[row];
  const section = declaredBy && manifest[declaredBy];
  return Array.isArray(section) ? section.length > 0 : section !== void 0;
}

// src/statistics/theilsen.ts
function theilSen(y, x = y.map((_, i) => i)) {
  const slopes = [];
  for (let i = 0; i < y.length; i++) {
    for (let j = i + 1; j < y.length; j++) {
      if (x[i] !== x[j]) slopes.push((y[j] - y[i]) / (x[j] - x[i]));
    }
  }
  return median(slopes);
}

// src/gates/resonance.ts
var MEMORY = 5;
var SHORTEST = 50;
var LONGEST = 100;
var CEILING = 2;
function resonanceOf(deltaS) {
  return deltaS.map((_, step) => mean(deltaS.slice(Math.max(0, step + 1 - MEMORY), step + 1)));
}
function windowsOf(series) {
  if (series.length < SHORTEST) return [];
  const count = Math.ceil(series.length / LONGEST);
  return Array.from(
    { length: count },
    (_, at) => series.slice(Math.round(at * series.length / count), Math.round((at + 1) * series.length / count))
  );
}
function resonance(sessions) {
  const windows = sessions.map(resonanceOf).flatMap(windowsOf);
  if (windows.length === 0) return null;
  const all = windows.flat();
  return {
    rise: windows.reduce((rise, window) => Math.max(rise, theilSen(window) * SHORTEST), Number.NEGATIVE_INFINITY),
    maxE: all.reduce((largest, value) => Math.max(largest, value), 0),
    medianE: median(all),
    windows: windows.length
  };
}
function ceilingBreach(canary, baseline) {
  if (canary.maxE <= CEILING * baseline.medianE + 1e-9) return null;
  return `E reaches ${canary.maxE.toFixed(3)}, over ${CEILING} \xD7 the baseline's median ${baseline.medianE.toFixed(3)}`;
}

export {
  notMeasured,
  fences,
  probed,
  resonance,
  ceilingBreach,
  requiredRows
};
