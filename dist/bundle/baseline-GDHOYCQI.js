import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  resolutionNotes
} from "./chunk-33FBZGXX.js";
import {
  SNIPPETS,
  doubtsAbout,
  isSemantic,
  measure,
  measuredFindings,
  readSnippets,
  refuseFailingBaseline,
  rowsOfRole
} from "./chunk-62XIGWYH.js";
import "./chunk-LATPALFJ.js";
import "./chunk-6Z4QVTU3.js";
import {
  notice,
  tell
} from "./chunk-SSNBQY7H.js";
import "./chunk-7VQLZJDN.js";
import {
  guardOf,
  probeAll
} from "./chunk-DQQTAIFP.js";
import {
  comparableNow,
  noiseOf,
  resolutionOf
} from "./chunk-WTBSHEF3.js";
import {
  baselineSchema,
  judgeGold
} from "./chunk-DVSUVWZD.js";
import "./chunk-AYJU4ZMI.js";
import "./chunk-5XO2ICQK.js";
import "./chunk-NKBVVFZD.js";
import {
  armOf
} from "./chunk-YOYLLBYC.js";
import "./chunk-QBOUR326.js";
import "./chunk-NV47Y5AJ.js";
import "./chunk-QSUSUKPA.js";
import "./chunk-VIKSPHBT.js";
import "./chunk-USJCJ6JA.js";
import "./chunk-5IZNSQOS.js";
import "./chunk-2HMI3HKP.js";
import "./chunk-KZXVRSNG.js";
import "./chunk-NE7YABCV.js";
import "./chunk-YED3RMCM.js";
import "./chunk-3GNGYXTN.js";
import "./chunk-NSVXDERH.js";
import "./chunk-72L4YLEV.js";
import "./chunk-UHFD66JV.js";
import "./chunk-YETYOLOL.js";
import "./chunk-MJSFZ67A.js";
import {
  manifest,
  out,
  resume
} from "./chunk-QI7OMH34.js";
import "./chunk-Q3MQWKGK.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  loadInputs,
  openTrustedCalendar,
  shownPath
} from "./chunk-ZMIRYYKO.js";
import "./chunk-OUE4P35G.js";
import "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import "./chunk-PQVZTYU7.js";
import "./chunk-6XUL6SAR.js";
import "./chunk-32JPAI2J.js";
import {
  evaluatedSha
} from "./chunk-HI63GHYE.js";
import "./chunk-VDHITRM5.js";
import {
  writeAtomically
} from "./chunk-4S6Y5L77.js";
import {
  digestOf
} from "./chunk-OP752HYF.js";
import "./chunk-65RHSXV2.js";
import "./chunk-ZMMRTE6V.js";
import "./chunk-FXGLWEEY.js";
import "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import {
  findRow
} from "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-CL5QOGYH.js";
import "./chunk-TC7FKJ44.js";
import "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-NU7GRG6I.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/baseline.ts
import { join, resolve } from "node:path";
var description = {
  summary: "measure the baseline arm twice and record it",
  topic: "begin",
  examples: ["rollout-gate baseline --out eval"],
  flags: { manifest, out, resume },
  files: ["baseline.json", "rows.jsonl", "result.json", "report.md", "report.html"],
  artifacts: ["rollout-baseline, or as the manifest names it"],
  changes: [],
  publishes: null,
  permissions: { contents: "read", actions: "read" }
};
async function baseline(world, options) {
  const conclude = startResult(world, "baseline");
  const inputs = await loadInputs(world, options.manifest);
  const { manifest: manifest2, gold } = inputs;
  const http = world.http(guardOf(manifest2));
  try {
    const probes = await probeAll(world, manifest2, http, (path) => openTrustedCalendar(world, path));
    const measured = await measure(world, inputs, options, {
      roles: ["baseline_1", "baseline_2"],
      experience: null,
      http
    });
    const [first, second] = [rowsOfRole(measured.rows, "baseline_1"), rowsOfRole(measured.rows, "baseline_2")];
    refuseFailingBaseline([...first, ...second]);
    const noise = noiseOf(armOf(first), armOf(second));
    const resolutions = resolutionOf(manifest2, noise, {
      items: gold.items.length,
      runs: first.length,
      first: armOf(first)
    });
    const notes = [...measured.notes.map(notice), ...resolutionNotes(resolutions)];
    tell(world, notes);
    const table = judgeGold({
      manifest: manifest2,
      gold,
      rows: { canary: second, baseline: first, again: first, interleaved: [] },
      measuredTogether: true,
      probes,
      floatingPins: 0,
      semantic: isSemantic(manifest2)
    });
    const verdict = decideBaseline(measured, table.gates, doubtsAbout(table));
    const out2 = resolve(world.cwd, options.out);
    const snippets = snippetsOf(join(out2, SNIPPETS), first);
    const text = verdict.exit === EXIT.ok ? baselineText(world, inputs, { rows: measured.rows, noise, snippets }) : null;
    if (text !== null) await writeAtomically(join(out2, "baseline.json"), text);
    const recorded = text === null ? null : digestOf(text);
    const result = conclude(verdict, {
      ...measuredFindings(
        inputs,
        { runs: measured.plan.runs, rows: measured.rows },
        { baseline: recorded, pins_canary: null }
      ),
      gates: table.gates,
      metrics: table.metrics,
      missed_claims: table.missed_claims,
      languages: table.languages,
      notes,
      problems: [...manifest2.warnings, ...gold.warnings]
    });
    return {
      result,
      publish: false,
      uploads: text === null ? [] : [{ name: artifactName(inputs), files: ["baseline.json"], root: options.out }],
      needsUpload: !(manifest2.baseline && "path" in manifest2.baseline),
      insteadOfUpload: ` Or commit ${shownPath(world, join(out2, "baseline.json"))} to the repository, and name it in the manifest: baseline: { path: \u2026 }.`
    };
  } finally {
    await http.close();
  }
}
function decideBaseline({ missing, plan }, gates, doubts) {
  if (missing.length > 0) {
    const why = `${missing.length} of ${plan.runs.length} planned runs have no row, so nothing was recorded. Run again with --resume.`;
    return { decision: "error", reason: "rows_missing", exit: EXIT.unmeasurable, why };
  }
  const pins = gates.find(({ row }) => findRow(row)?.failsAs === "pins_mismatch");
  if (pins?.verdict !== "pass") {
    return {
      decision: "fail",
      reason: "pins_mismatch",
      exit: EXIT.failed,
      why: `Nothing was recorded: the service is not what the manifest says. ${pins?.why ?? ""}`.trim()
    };
  }
  if (doubts.length > 0)
    return { decision: "warn", reason: "warnings", exit: EXIT.ok, why: `Recorded. ${doubts.join(" ")}` };
  const outside = gates.filter((row) => row.verdict === "fail" || row.verdict === "inconclusive").map((row) => row.row);
  if (outside.length > 0) {
    return {
      decision: "warn",
      reason: "warnings",
      exit: EXIT.ok,
      why: `Recorded. The baseline itself is outside target on ${outside.join(", ")}.`
    };
  }
  return {
    decision: "pass",
    reason: "all_green",
    exit: EXIT.ok,
    why: "Recorded: two passes, and the noise between them."
  };
}
var MOST_SNIPPETS = 8e6;
function snippetsOf(file, rows) {
  const snippets = readSnippets([file]);
  const named = new Set(rows.flatMap((row) => row.snippets ?? []));
  let left = MOST_SNIPPETS;
  return [...named].flatMap((key) => {
    const snippet = snippets.get(key);
    left -= snippet?.text.length ?? 0;
    return snippet && left >= 0 ? [snippet] : [];
  });
}
function baselineText(world, inputs, { rows, noise, snippets }) {
  const recorded = {
    schema_version: 1,
    kind: "rollout-gate baseline",
    name: inputs.manifest.name,
    created_at: new Date(world.clock.now()).toISOString(),
    sha: world.event ? evaluatedSha(world.event) : null,
    manifest: inputs.manifest.digest,
    comparable: comparableNow(inputs),
    noise: [...noise],
    rows: [...rows],
    ...snippets.length > 0 && { snippets: [...snippets] }
  };
  return `${JSON.stringify(baselineSchema.parse(recorded))}
`;
}
function artifactName({ manifest: manifest2 }) {
  return manifest2.baseline && "artifact" in manifest2.baseline ? manifest2.baseline.artifact : "rollout-baseline";
}
export {
  baseline,
  description
};
