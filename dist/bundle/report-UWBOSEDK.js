import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  baselineOfDigest,
  contradictionsOf,
  recompute,
  rowsBeside
} from "./chunk-HOHKSG6Z.js";
import "./chunk-G32EKKPB.js";
import "./chunk-TCH3TCTF.js";
import {
  RESULT_BYTES,
  parseResult
} from "./chunk-HG3LDSGL.js";
import "./chunk-TCWRI2MC.js";
import "./chunk-Q5KYHQA2.js";
import "./chunk-Y7VJIR5N.js";
import {
  RESULT_ARTIFACT
} from "./chunk-IXHWTY5R.js";
import "./chunk-CFYBXHA2.js";
import "./chunk-62XIGWYH.js";
import "./chunk-LATPALFJ.js";
import "./chunk-6Z4QVTU3.js";
import {
  notice,
  warning
} from "./chunk-SSNBQY7H.js";
import "./chunk-7VQLZJDN.js";
import "./chunk-6PWAOV7F.js";
import {
  explainFailure,
  statusOf
} from "./chunk-UH27QU4V.js";
import "./chunk-DVSUVWZD.js";
import "./chunk-AYJU4ZMI.js";
import "./chunk-5XO2ICQK.js";
import "./chunk-NKBVVFZD.js";
import "./chunk-YOYLLBYC.js";
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
import "./chunk-NSVXDERH.js";
import "./chunk-72L4YLEV.js";
import "./chunk-UHFD66JV.js";
import "./chunk-YETYOLOL.js";
import "./chunk-MJSFZ67A.js";
import {
  baseline,
  manifest,
  out
} from "./chunk-QI7OMH34.js";
import {
  files
} from "./chunk-Q3MQWKGK.js";
import "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  baseOf,
  hasGold,
  parseGold,
  parseManifest
} from "./chunk-ZMIRYYKO.js";
import "./chunk-OUE4P35G.js";
import "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import "./chunk-PQVZTYU7.js";
import {
  pathInCheckout,
  readInput,
  refuseDoubtful
} from "./chunk-6XUL6SAR.js";
import "./chunk-32JPAI2J.js";
import {
  evaluatedSha,
  trustedSha
} from "./chunk-HI63GHYE.js";
import "./chunk-VDHITRM5.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-OP752HYF.js";
import "./chunk-65RHSXV2.js";
import {
  readFromBase
} from "./chunk-ZMMRTE6V.js";
import "./chunk-FXGLWEEY.js";
import "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import {
  findRow,
  isProbed
} from "./chunk-S43B2SWL.js";
import {
  STOPS
} from "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-CL5QOGYH.js";
import "./chunk-TC7FKJ44.js";
import {
  InputError,
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
import "./chunk-4XCYFJE7.js";
import "./chunk-Y3CKMCBL.js";

// src/commands/report.ts
import { resolve as resolve2 } from "node:path";

// src/commands/verify-result.ts
import { resolve } from "node:path";

// src/commands/looser.ts
function looserThan(head, base) {
  return [
    ...looserNumbers("target", head.targets, base.targets, (row) => findRow(row)),
    ...looserNumbers("stop", head.stops, base.stops, (row) => {
      const { limit, op } = STOPS[row];
      return { target: limit, op: op.startsWith(">") ? "<=" : ">=" };
    }),
    ...Object.keys(head.not_required).filter((row) => !(row in base.not_required)).map((row) => told(`does not require ${row}`)),
    ...base.require.filter((row) => !head.require.includes(row)).map((row) => told(`no longer requires ${row}`)),
    ...head.report_only && !base.report_only ? [told("only reports")] : [],
    ...head.evidence.alpha < base.evidence.alpha ? [told(`asks for more certainty of a failure: alpha ${head.evidence.alpha} instead of ${base.evidence.alpha}`)] : [],
    ...head.evidence.gold !== base.evidence.gold ? [told(`judges by evidence.gold ${head.evidence.gold} instead of ${base.evidence.gold}`)] : [],
    ...head.evidence.inconclusive === "warn" && base.evidence.inconclusive === "hold" ? [told("lets undecided rows pass with a warning")] : []
  ];
}
function looserNumbers(what, head, base, ruleOf) {
  return [.../* @__PURE__ */ new Set([...Object.keys(head), ...Object.keys(base)])].flatMap((row) => {
    const rule = ruleOf(row);
    if (!rule) return [];
    const [mine, theirs] = [head[row] ?? rule.target, base[row] ?? rule.target];
    if (mine === null || theirs === null) return [];
    const isLooser = rule.op.startsWith("<") ? mine > theirs : mine < theirs;
    return isLooser ? [told(`has a looser ${what} for ${row}: ${mine} instead of ${theirs}`)] : [];
  });
}
function told(what) {
  return `Beside the base commit, the manifest of this one ${what}.`;
}

// src/commands/verify-result.ts
async function verifiedResult(world, claimed, { manifest: path, baseline: baseline2 }) {
  const { result } = claimed;
  refuseForeign(world, result);
  const { head, base } = await manifestsOf(world, path);
  if (head && result.name !== null && result.name !== head.name) {
    throw refused(`it is of the rollout "${result.name}", and ${path} names "${head.name}"`);
  }
  const again = await computedBy(head);
  const notes = head && base ? looserThan(head, base).map(warning) : [];
  return "unverified" in again ? unverified(result, again.unverified) : asRecomputed(result, again, notes);
  async function computedBy(manifest2) {
    if (result.command !== "gate") return { unverified: `it is a result of ${result.command}, which has no rows` };
    if (claimed.rows === null) return { unverified: "it came without rows.jsonl" };
    if (manifest2 === null) return { unverified: `${path} can not be read at its commit` };
    const inputs = await inputsAt(world, manifest2);
    if ("unverified" in inputs) return inputs;
    const trusted = base ?? { baseline: void 0, base: head.base };
    return recompute(claimed, inputs, (digest) => baselineOfDigest(world, trusted, digest, baseline2));
  }
}
function refused(why) {
  return new UnmeasurableError("untrusted_source", `The result is refused: ${why}.`);
}
function refuseForeign({ github }, result) {
  const here = github && `${github.owner}/${github.repo}`;
  if (here !== null && result.run !== null && result.run.repository.toLowerCase() !== here.toLowerCase()) {
    throw refused(`it is of the repository ${result.run.repository}`);
  }
  if (result.command !== "gate" || !claimsToPass(result)) return;
  const faults = contradictionsOf(result).filter(
    () => result.gates.length > 0 || result.counts.measured !== result.counts.planned
  );
  if (faults.length > 0) throw refused(`it ${faults.join("; it ")}`);
}
function claimsToPass({ exit_code, decision, report_only }) {
  return exit_code === EXIT.ok && (decision === "pass" || decision === "warn" || decision === "graduate") && !report_only;
}
async function manifestsOf(world, path) {
  const { github, event } = world;
  const inRepository = pathInCheckout(world, path);
  if (!github || !event || inRepository === null) return { head: null, base: null };
  const trusted = event.kind === "pull_request" ? event.pullRequest.baseSha : trustedSha(event);
  const [head, base] = await Promise.all([
    manifestAt(world, inRepository, evaluatedSha(event)),
    manifestAt(world, inRepository, trusted)
  ]);
  return { head, base };
}
async function manifestAt(world, path, sha) {
  const text = await textAt(world, path, sha);
  if (text === null) return null;
  try {
    const base = baseOf(resolve(world.env["GITHUB_WORKSPACE"] || world.cwd, path));
    return parseManifest(text, { file: path, env: {}, base, reads: () => false, spares: true });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
async function inputsAt(world, manifest2) {
  if (!hasGold(manifest2)) return { unverified: "its manifest has no gold set" };
  const path = pathInCheckout(world, resolve(manifest2.base, manifest2.gold.path)) ?? manifest2.gold.path;
  const text = await textAt(world, path, evaluatedSha(world.event));
  if (text === null) return { unverified: `${path} can not be read at its commit` };
  try {
    return { manifest: manifest2, gold: parseGold(Buffer.from(text), path) };
  } catch (error) {
    if (error instanceof InputError) return { unverified: `${path} at its commit is broken` };
    throw error;
  }
}
async function textAt({ github }, path, sha) {
  try {
    return await readFromBase(github, path, sha);
  } catch (error) {
    if (error instanceof UnmeasurableError) return null;
    const reason = [401, 403].includes(statusOf(error)) ? "permission_missing" : "api_unavailable";
    const message = `${path} at ${sha.slice(0, 12)} can not be read. ${explainFailure(error, "contents: read")}`;
    throw new UnmeasurableError(reason, message, { cause: error });
  }
}
function unverified(result, why) {
  const told2 = `This result is not verified: ${why}.`;
  if (!claimsToPass(result)) return { ...result, notes: [warning(told2), ...result.notes] };
  const said = `Its job said: ${result.decision}, ${result.why}`;
  return {
    ...result,
    decision: "error",
    reason_code: "not_comparable",
    exit_code: EXIT.unmeasurable,
    why: `${told2} Nothing may rest on it.`,
    notes: [warning(said), ...result.notes]
  };
}
function asRecomputed(result, { table, verdict, counts }, looser) {
  const differs = claimsToPass(result) && verdict.exit !== EXIT.ok;
  const notes = [
    ...differs ? [warning(`Its job said ${result.decision}; its rows say ${verdict.decision}.`)] : [],
    ...looser,
    notice("The verdict was computed again from rows.jsonl; what probes found is as the job said.")
  ];
  const gates = table.gates.map(
    (gate) => isProbed(gate.row) && gate.n > 0 ? { ...gate, why: `As the job said: ${gate.why}` } : gate
  );
  const { gates: _, ...kept } = result;
  return {
    ...kept,
    ...claimsToPass(result) ? { decision: verdict.decision, reason_code: verdict.reason, exit_code: verdict.exit, why: verdict.why } : {},
    gates,
    stops: table.stops,
    metrics: table.metrics,
    counts,
    notes: [...notes, ...result.notes]
  };
}

// src/commands/report.ts
var description = {
  summary: "publish a result.json that another job made",
  topic: "see",
  examples: ["rollout-gate report --results out/result.json"],
  flags: {
    manifest,
    out,
    baseline,
    results: files({
      meaning: "a result.json on disk, instead of the artifact of the run that triggered this one",
      input: "a result.json on disk, instead of the artifact of the run that triggered it"
    })
  },
  files: ["result.json", "report.md", "report.html"],
  artifacts: [],
  changes: [],
  publishes: "from everywhere",
  permissions: { contents: "read", actions: "read" },
  toPublish: { "pull-requests": "write", checks: "write" }
};
async function report(world, options) {
  const file = options.results[0];
  const { text, rows } = file ? await fromFile(world, file) : await fromRun(world);
  const place = file ?? RESULT_ARTIFACT;
  const claimed = parseResult(text, place, "untrusted_source");
  refuseOtherCommit(world, claimed);
  const result = await verifiedResult(world, { result: claimed, rows, place }, options);
  return { result, exit: EXIT.ok, publish: true, uploads: [] };
}
async function fromFile(world, file) {
  refuseDoubtful(world, [file], "Leave results out: the artifact of the run before is read.");
  const path = resolve2(world.cwd, file);
  const bytes = await readInput(path, { file, reason: "untrusted_source", maxBytes: RESULT_BYTES });
  return { text: bytes.toString("utf8"), rows: await rowsBeside(path) };
}
async function fromRun({ github, event }) {
  if (event?.kind !== "workflow_run") {
    throw new UnmeasurableError(
      "not_measured",
      "report needs results: a result.json, or a workflow_run event whose run made one."
    );
  }
  if (!github)
    throw new UnmeasurableError(
      "permission_missing",
      "report needs a token: give the job actions: read and pass github-token."
    );
  const { fetchResultArtifact } = await import("./artifacts-XPJMSW3W.js");
  const fetched = await fetchResultArtifact(github, event.run.runId, RESULT_ARTIFACT);
  if ("unavailable" in fetched) throw new UnmeasurableError("not_measured", fetched.unavailable);
  return fetched;
}
function refuseOtherCommit({ event }, result) {
  if (event?.kind !== "workflow_run" || result.evaluated.sha === event.run.headSha) return;
  const found = result.evaluated.sha ?? "no commit";
  throw new UnmeasurableError(
    "untrusted_source",
    `The result is of ${found}, the run that made it of ${event.run.headSha}.`
  );
}
export {
  description,
  report
};
