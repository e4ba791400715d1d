import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  explainFailure,
  statusOf
} from "./chunk-UH27QU4V.js";

// src/github/artifacts.ts
import ms from "ms";

// src/github/download.ts
import { createHash } from "node:crypto";
var TRIES = 3;
var TIMEOUT_MS = 12e4;
async function downloadZip(github, artifact, maxBytes) {
  if (!artifact.digest) throw new Error("it has no digest, so its content cannot be verified");
  if (artifact.size_in_bytes > maxBytes) throw new Error(`it is longer than ${maxBytes} bytes`);
  const { octokit, owner, repo } = github;
  const { headers } = await octokit.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: artifact.id,
    archive_format: "zip",
    request: { redirect: "manual" }
  });
  if (!headers.location) throw new Error("GitHub names no place to download it from");
  const zip = await fetchBytes(github, headers.location, maxBytes);
  const digest = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
  if (digest !== artifact.digest) throw new Error(`its content is ${digest}, not ${artifact.digest} as recorded`);
  return zip;
}
async function fetchBytes({ octokit }, url, maxBytes) {
  const fetch = octokit.request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch;
  for (let tried = 1; ; tried++) {
    try {
      const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (response.status !== 200) throw new Error(`the artifact store answered ${response.status}`);
      return await bytesOf(response, maxBytes);
    } catch (error) {
      if (tried === TRIES || error instanceof TooLongError) throw error;
    }
  }
}
async function bytesOf(response, maxBytes) {
  const chunks = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > maxBytes) throw new TooLongError(`it is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
var TooLongError = class extends Error {
};

// src/github/zip.ts
var UNIX_TYPE = 61440;
var REGULAR = 32768;
async function readMember(zip, { file, maxBytes, alone }) {
  const { fromBufferPromise } = await import("yauzl");
  const archive = await fromBufferPromise(zip, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
  let text = null;
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName !== file) {
      if (alone) throw new Error(`it holds ${JSON.stringify(entry.fileName)}, and ${file} alone is expected`);
      continue;
    }
    if (text !== null) throw new Error(`it holds ${file} twice`);
    const type = entry.externalFileAttributes >>> 16 & UNIX_TYPE;
    if (type !== 0 && type !== REGULAR) throw new Error(`${file} in it is no regular file`);
    if (entry.uncompressedSize > maxBytes) throw new Error(`${file} in it is longer than ${maxBytes} bytes`);
    if (entry.isEncrypted()) throw new Error(`${file} in it is encrypted`);
    const chunks = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
    text = Buffer.concat(chunks).toString("utf8");
  }
  if (text === null) throw new Error(`it holds no ${file}`);
  return text;
}

// src/github/artifacts.ts
var MIB = 1024 * 1024;
var ZIP_BYTES = 64 * MIB;
var BASELINE_BYTES = 128 * MIB;
var RESULT_BYTES = 8 * MIB;
var TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch"];
var REFUSALS_TOLD = 3;
async function findBaseline(github, query) {
  const refused = [];
  const remedy = `Run ${query.workflow} on ${query.branch}.`;
  try {
    for await (const artifact of artifactsNamed(github, query.artifact)) {
      const tooOld = query.now - Date.parse(artifact.created_at ?? "") > query.maxAgeMs;
      const found = tooOld ? `is older than ${ms(query.maxAgeMs)}` : refusalOfListing(artifact, query) ?? await admit(github, artifact, query);
      const isOther = typeof found !== "string" && query.digest !== void 0 && found.digest !== query.digest;
      if (typeof found !== "string" && !isOther) return { ...found, refused };
      refused.push(`artifact ${artifact.id} ${isOther ? "is another" : found}`);
      if (tooOld) break;
    }
  } catch (error) {
    return { unavailable: `The baseline could not be looked for. ${explainFailure(error, "actions: read")}` };
  }
  if (refused.length === 0) return { unavailable: `No artifact is named ${query.artifact}. ${remedy}` };
  const told = refused.slice(0, REFUSALS_TOLD).join("; ");
  const more = refused.length > REFUSALS_TOLD ? `; and ${refused.length - REFUSALS_TOLD} more` : "";
  return { unavailable: `No artifact named ${query.artifact} is admissible: ${told}${more}. ${remedy}` };
}
async function fetchResultArtifact(github, runId, name) {
  try {
    const artifact = await latestOfRun(github, runId, name);
    if (!artifact) {
      return {
        unavailable: `Run ${runId} has no artifact named ${name}; see whether its gate job ran to the end.`,
        absent: true
      };
    }
    const zip = await downloadZip(github, artifact, ZIP_BYTES);
    const text = await readMember(zip, { file: "result.json", maxBytes: RESULT_BYTES, alone: false });
    const rows = await readMember(zip, { file: "rows.jsonl", maxBytes: BASELINE_BYTES, alone: false }).catch(() => null);
    return { ...fetched(github, artifact, runId, text), rows };
  } catch (error) {
    const why = statusOf(error) > 0 ? explainFailure(error, "actions: read") : `${String(error)}.`;
    return { unavailable: `The result of run ${runId} could not be fetched. ${why}` };
  }
}
function refusalOfListing({ expired, workflow_run: run }, { branch }) {
  if (!run?.id) return "is of no run that GitHub knows";
  if (expired) return "has expired";
  if (!run.repository_id || run.head_repository_id !== run.repository_id) return "comes from another repository";
  if (run.head_branch !== branch) return `comes from the branch ${run.head_branch}, not ${branch}`;
  return null;
}
function refusalOfRun(run, { workflow }) {
  const path = run.path.split("@", 1)[0];
  if (path !== workflow) return `comes from the workflow ${path}, not ${workflow}`;
  if (!TRUSTED_EVENTS.includes(run.event)) return `comes from a run started by ${run.event}`;
  if (run.conclusion !== "success") return `comes from a run that ended as ${run.conclusion ?? run.status}`;
  return null;
}
async function admit(github, artifact, query) {
  const { octokit, owner, repo } = github;
  const { data: run } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: artifact.workflow_run.id });
  const why = refusalOfRun(run, query);
  if (why) return why;
  if (query.baseSha && !await isAncestor(github, run.head_sha, query.baseSha)) {
    return `measured ${run.head_sha}, which is no ancestor of the base ${query.baseSha}`;
  }
  const latest = (run.run_attempt ?? 1) > 1 ? await latestOfRun(github, run.id, query.artifact) : artifact;
  try {
    const wanted = { file: "baseline.json", maxBytes: BASELINE_BYTES, alone: true };
    return await fetchMember(github, latest ?? artifact, run.id, wanted);
  } catch (error) {
    if (statusOf(error) > 0 && ![404, 410].includes(statusOf(error))) throw error;
    return `can't be used: ${error instanceof Error ? error.message : String(error)}`;
  }
}
async function fetchMember(github, artifact, runId, wanted) {
  const zip = await downloadZip(github, artifact, ZIP_BYTES);
  return fetched(github, artifact, runId, await readMember(zip, wanted));
}
function fetched({ serverUrl, owner, repo }, artifact, runId, text) {
  const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/artifacts/${artifact.id}`;
  return { text, digest: artifact.digest ?? "", createdAt: artifact.created_at ?? "", runId, url };
}
async function isAncestor({ octokit, owner, repo }, sha, of) {
  try {
    const basehead = `${sha}...${of}`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
    return data.status === "ahead" || data.status === "identical";
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
async function* artifactsNamed({ octokit, owner, repo }, name) {
  const pages = octokit.paginate.iterator(octokit.rest.actions.listArtifactsForRepo, {
    owner,
    repo,
    name,
    per_page: 100
  });
  for await (const { data } of pages) yield* data;
}
async function latestOfRun({ octokit, owner, repo }, runId, name) {
  const list = octokit.rest.actions.listWorkflowRunArtifacts;
  const all = await octokit.paginate(list, { owner, repo, run_id: runId, per_page: 100 });
  const attempts = all.map((artifact) => ({ artifact, attempt: attemptOf(artifact.name, name) })).filter(({ attempt }) => attempt > 0).sort((a, b) => b.attempt - a.attempt || b.artifact.id - a.artifact.id);
  return attempts[0]?.artifact ?? null;
}
function attemptOf(found, name) {
  if (!found.startsWith(name)) return 0;
  const rest = found.slice(name.length);
  return rest === "" ? 1 : Number(/^-attempt-([1-9]\d{0,5})$/.exec(rest)?.[1] ?? 0);
}
async function uploadArtifact(env, upload) {
  if (!env["ACTIONS_RUNTIME_TOKEN"]) return null;
  if (!env["ACTIONS_RESULTS_URL"]) throw noService(env, upload);
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const client = new DefaultArtifactClient();
  const options = upload.retentionDays === void 0 ? {} : { retentionDays: upload.retentionDays };
  const send = async (name) => {
    const { digest } = await client.uploadArtifact(name, [...upload.files], upload.root, options);
    return { name, digest: digest ? `sha256:${digest}` : null };
  };
  try {
    return await send(upload.name);
  } catch (error) {
    if (error instanceof Error && error.name === "GHESNotSupportedError") throw noService(env, upload);
    const taken = error instanceof Error && /\b409\b/.test(error.message);
    const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? 1);
    if (!taken || attempt < 2) throw error;
    return await send(`${upload.name}-attempt-${attempt}`);
  }
}
function noService(env, { name, files }) {
  const server = env["GITHUB_SERVER_URL"] ?? "this server";
  const what = `${server} does not take artifacts of this version, as a GitHub Enterprise Server.`;
  const instead = `Upload ${files.join(" and ")} as ${name} in a step of its own: actions/upload-artifact@v3 with if: always().`;
  return new Error(`${what} ${instead}`);
}
export {
  fetchResultArtifact,
  findBaseline,
  uploadArtifact
};
