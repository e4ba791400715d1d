import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  ACTIONS_BOT,
  loginOf
} from "./chunk-3BR7Q2RL.js";
import {
  hasMark,
  readableEntry
} from "./chunk-Q5KYHQA2.js";
import {
  NO_RETRY,
  explainFailure,
  isRateLimit,
  makeOnce,
  statusOf
} from "./chunk-UH27QU4V.js";
import "./chunk-USJCJ6JA.js";
import "./chunk-MITUOUQD.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/github/deployments.ts
var ALWAYS = ["rollback", "pause"];
var TASK = "rollout-gate";
var DESCRIPTION_LIMIT = 140;
var STATES = {
  in_progress: "in_progress",
  done: "success",
  undone: "inactive",
  left: "inactive",
  rolled_back: "failure"
};
function deploymentLedger(github, { name, ref, trust = {} }) {
  const { owner, repo, octokit, serverUrl, run } = github;
  const here = { owner, repo };
  async function listEntries() {
    const all = await octokit.paginate(octokit.rest.repos.listDeployments, { ...here, task: TASK, per_page: 100 });
    const mayBeOurs = all.filter(({ payload }) => isOf(name, payload)).sort((a, b) => a.id - b.id);
    const entries = [];
    for (const deployment of mayBeOurs) {
      const entry = entryOf(deployment);
      const counts = entry !== null && ALWAYS.includes(entry.kind);
      if (!counts && !await isTrusted(deployment)) {
        trust.warn?.(
          `Deployment ${deployment.id} does not count: ${deployment.creator?.login ?? "nobody"} made it, and is not in ledger.trusted.`
        );
      } else if (entry === null) throw notUnderstood(deployment);
      else entries.push(entry);
    }
    const seen = /* @__PURE__ */ new Set();
    return entries.filter(({ nonce }) => !seen.has(nonce) && seen.add(nonce));
  }
  let own;
  async function isTrusted({ creator, created_at }) {
    if (trust.since !== void 0 && created_at < trust.since) return true;
    const login = creator?.login.toLowerCase();
    if (login === void 0) return false;
    const known = [ACTIONS_BOT, ...trust.trusted ?? []].map((name2) => name2.toLowerCase());
    if (known.includes(login)) return true;
    own ??= loginOf(github);
    return login === (await own).toLowerCase();
  }
  async function marksOf(entry) {
    const list = octokit.rest.repos.listDeploymentStatuses;
    const statuses = await octokit.paginate(list, { ...here, deployment_id: entry.id, per_page: 100 });
    return marksOfStatuses(entry, statuses);
  }
  async function withMarks(entries) {
    const marked = [...entries];
    for (let at = marked.length - 1; at >= 0; at--) {
      const entry = marked[at];
      if (entry.kind !== "claim" && entry.kind !== "rollback") continue;
      const known = { ...entry, marks: await marksOf(entry) };
      marked[at] = known;
      if (known.kind === "claim" && known.from === null && hasMark(known, "done")) break;
    }
    return marked;
  }
  async function create(entry) {
    const { data } = await octokit.rest.repos.createDeployment({
      ...here,
      ref: ref ?? (await octokit.rest.repos.get(here)).data.default_branch,
      task: TASK,
      auto_merge: false,
      required_contexts: [],
      environment: entry.environment,
      transient_environment: false,
      production_environment: servesUsers(entry),
      description: described(titleOf(entry)),
      payload: entry,
      request: NO_RETRY
    });
    if (!("id" in data)) throw new Error(`GitHub made no deployment: ${data.message}`);
    return data.id;
  }
  async function post(entry, state, why) {
    await octokit.rest.repos.createDeploymentStatus({
      ...here,
      deployment_id: entry.id,
      state,
      description: described(why),
      auto_inactive: false,
      ...run && { log_url: run.url }
    });
  }
  return {
    where: `${serverUrl}/${owner}/${repo}/deployments`,
    read: () => explained(async () => withMarks(await listEntries())),
    async open(entry) {
      const find = async () => (await listEntries()).find(({ nonce }) => nonce === entry.nonce)?.id ?? null;
      const id = await explained(() => makeOnce(() => create(entry), find));
      const opened = { ...entry, id, marks: [] };
      if (isWord(entry)) await post(opened, "inactive", titleOf(entry)).catch(() => void 0);
      return opened;
    },
    mark: (entry, mark, why) => explained(() => post(entry, stateOf(entry, mark), why))
  };
}
function stateOf({ kind }, mark) {
  return kind === "rollback" && mark === "rolled_back" ? "inactive" : STATES[mark];
}
function marksOfStatuses(entry, statuses) {
  const marks = [];
  for (const status of [...statuses].sort((a, b) => a.id - b.id)) {
    const mark = markOf(entry, status.state, marks);
    if (!mark) continue;
    const { created_at: at, description: why, log_url } = status;
    marks.push({ schema_version: 1, mark, of: entry.id, at, why, url: log_url || null });
  }
  return marks;
}
function markOf({ kind }, state, before) {
  if (state === "in_progress") return "in_progress";
  if (state === "success") return "done";
  if (state === "failure") return "rolled_back";
  if (state !== "inactive") return null;
  if (kind === "rollback") return "rolled_back";
  return before.some(({ mark }) => mark === "done") ? "left" : "undone";
}
function readPayload(payload) {
  return typeof payload === "string" ? jsonOf(payload) : payload;
}
function isOf(name, payload) {
  const value = readPayload(payload);
  return value !== null && typeof value === "object" && "name" in value && value.name === name;
}
function entryOf({ id, payload }) {
  const entry = readableEntry.safeParse(readPayload(payload));
  return entry.success ? { ...entry.data, id, marks: [] } : null;
}
function notUnderstood({ id, payload }) {
  const said = readableEntry.safeParse(readPayload(payload)).error?.issues[0]?.message;
  const message = `Deployment ${id} has a record that this version does not understand (${said}). Use the version that wrote it, or delete the deployment.`;
  return new UnmeasurableError("log_invalid", message);
}
function isWord({ kind }) {
  return kind !== "claim" && kind !== "rollback";
}
function servesUsers(entry) {
  if (entry.kind === "claim") return entry.after.canary > 0;
  return entry.kind === "rollback" && (entry.before?.canary ?? 0) > 0;
}
function titleOf(entry) {
  switch (entry.kind) {
    case "claim":
      return `${entry.name}: ${entry.from ?? "baseline"} to ${entry.to ?? "complete"} (${entry.rollout})`;
    case "rollback":
      return `Rollback of ${entry.from ?? "the canary"}: ${entry.why}`;
    default:
      return `${entry.kind} by ${entry.by.who}: ${entry.why}`;
  }
}
function described(text) {
  const letters = [...text];
  return letters.length <= DESCRIPTION_LIMIT ? text : `${letters.slice(0, DESCRIPTION_LIMIT - 1).join("")}\u2026`;
}
async function explained(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnmeasurableError) throw error;
    const refused = [401, 403, 404].includes(statusOf(error)) && !isRateLimit(error);
    const reason = refused ? "permission_missing" : "api_unavailable";
    throw new UnmeasurableError(reason, explainFailure(error, "deployments: write"), { cause: error });
  }
}
export {
  deploymentLedger
};
