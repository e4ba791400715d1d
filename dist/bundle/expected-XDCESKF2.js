import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  unsoundLog
} from "./chunk-DHLNDPHE.js";
import {
  figuresOf
} from "./chunk-JUEMJGYV.js";
import {
  openFiles
} from "./chunk-EQAPSHRS.js";
import {
  forecastFrom
} from "./chunk-IE2OA3WK.js";
import "./chunk-TX7JC5PW.js";
import "./chunk-KSWZ7BVE.js";
import "./chunk-EO4RRJ2V.js";
import "./chunk-LAR22WVF.js";
import "./chunk-DQQTAIFP.js";
import "./chunk-YOYLLBYC.js";
import "./chunk-QBOUR326.js";
import "./chunk-NV47Y5AJ.js";
import "./chunk-YED3RMCM.js";
import "./chunk-TBNCE5TP.js";
import "./chunk-3GNGYXTN.js";
import "./chunk-XKNKA2I3.js";
import "./chunk-TBHQVOEN.js";
import "./chunk-GNNX5O3N.js";
import "./chunk-NSVXDERH.js";
import "./chunk-PQVZTYU7.js";
import "./chunk-6XUL6SAR.js";
import "./chunk-32JPAI2J.js";
import "./chunk-HI63GHYE.js";
import "./chunk-VDHITRM5.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-OP752HYF.js";
import "./chunk-65RHSXV2.js";
import "./chunk-ZMMRTE6V.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-TC7FKJ44.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/expected.ts
async function readWhole(world, manifest, files) {
  const source = await openFiles(world, manifest, files, world.cwd, { out: "out" });
  const notErrors = manifest.window?.not_errors;
  const query = { from: null, to: null, canary: "served", segments: [], notErrors, historyMs: 0 };
  return source.read(query, world.signal);
}
async function expectedFromLog(world, manifest, files) {
  const summary = await readWhole(world, manifest, files);
  const { arms, from, to } = summary;
  const broken = unsoundLog({ summary, reference: null });
  if (broken) throw new UnmeasurableError(broken.reason, broken.why);
  if (arms.baseline.requests === 0) {
    throw new UnmeasurableError(
      "no_traffic",
      `${files.join(", ")}: no request of the baseline; expected some with arm: baseline`
    );
  }
  const seconds = (to - from) / 1e3;
  const requests = arms.baseline.requests + arms.canary.requests;
  const perSecond = seconds > 0 ? requests / seconds : null;
  return { of: "the log's own figures", perSecond, forecast: forecasts(manifest, arms.baseline) };
}
function expectedFromRows(manifest, rows) {
  const forecast = forecasts(manifest, figuresOf(rows.map(asRequest)));
  return { of: "the baseline's own figures", perSecond: null, forecast };
}
function forecasts(manifest, figures) {
  return (phase, requests) => forecastFrom(figures, { manifest, phase, requests });
}
function asRequest(row) {
  const last = row.statuses.at(-1) ?? 0;
  const failed = row.error !== null || row.drift.length > 0;
  return {
    ts: row.started_at,
    request_id: `${row.qid} ${row.phrasing} ${row.seed}`,
    arm: "baseline",
    status: failed ? last >= 200 && last <= 299 ? 500 : last : 200,
    latency_ms: row.latency_ms ?? 0,
    delta_s_question_retrieved: row.delta_s,
    coverage: row.coverage,
    tool_calls: row.tool_calls,
    tool_failures: row.tool_failures,
    cost_usd: row.cost_usd,
    solved: row.solved
  };
}
export {
  expectedFromLog,
  expectedFromRows
};
