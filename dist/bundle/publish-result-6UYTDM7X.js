import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  renderMarkdown
} from "./chunk-37F6RLON.js";
import {
  viewOf
} from "./chunk-FRIJJ2QP.js";
import {
  CHECK_SUMMARY_BYTES,
  COMMENT_BYTES,
  bytesOf
} from "./chunk-ZFYGQTAQ.js";
import {
  viewRow
} from "./chunk-BWSJDIYP.js";
import {
  shorten
} from "./chunk-JKVZZFYF.js";
import {
  markerOf,
  safeName,
  upsertComment
} from "./chunk-3BR7Q2RL.js";
import {
  showNumber
} from "./chunk-ETUVS4H2.js";
import "./chunk-TITLVVZB.js";
import {
  rowWords
} from "./chunk-7VQLZJDN.js";
import "./chunk-6PWAOV7F.js";
import {
  NO_RETRY,
  isRateLimit,
  makeOnce,
  saidBy,
  statusOf,
  warnOf
} from "./chunk-UH27QU4V.js";
import "./chunk-AYJU4ZMI.js";
import {
  pathInCheckout
} from "./chunk-6XUL6SAR.js";
import {
  evaluatedSha
} from "./chunk-HI63GHYE.js";
import "./chunk-4S6Y5L77.js";
import {
  digestOf
} from "./chunk-OP752HYF.js";
import "./chunk-ZMMRTE6V.js";
import {
  findRow
} from "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-E3IGWZYV.js";

// src/github/announce.ts
async function announce(deps, { result, comment: body }) {
  const { github, log } = deps;
  const { sha } = result.evaluated;
  if (sha === null) {
    log.notice("No comment is written: GITHUB_SHA does not say which commit the rollout is of.");
    return null;
  }
  const place = await placeOf(deps, sha);
  if (place === null) return null;
  try {
    return await upsertComment(github, { place, marker: markerFor(github, result), body });
  } catch (error) {
    tell(log, place, error);
    return null;
  }
}
async function placeOf({ github, log }, sha) {
  try {
    const pull = originOf(await pullsOf(github, sha), sha);
    return pull === null ? { commit: sha } : { pull };
  } catch (error) {
    warnOf(log, "find the pull request", "pull-requests: write", error);
    return null;
  }
}
async function pullsOf({ octokit, owner, repo }, commit_sha) {
  const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
  const pulls = await octokit.paginate(list, { owner, repo, commit_sha, per_page: 100 });
  const here = `${owner}/${repo}`.toLowerCase();
  return pulls.filter(({ base }) => base.repo.full_name.toLowerCase() === here);
}
function originOf(pulls, sha) {
  const newestFirst = pulls.filter(({ merged_at, state }) => merged_at !== null || state === "open").sort((a, b) => later(a.merged_at ?? "", b.merged_at ?? "") || later(a.updated_at, b.updated_at));
  const itself = newestFirst.find(
    ({ merged_at, merge_commit_sha, head }) => merged_at !== null && (merge_commit_sha === sha || head.sha === sha)
  );
  return (itself ?? newestFirst[0])?.number ?? null;
}
function later(a, b) {
  return a === b ? 0 : a < b ? 1 : -1;
}
function markerFor({ run }, { name, rollout, decision }) {
  const id = /^[0-9a-f]{12}-\d+$/.test(rollout?.id ?? "") ? rollout.id : `run-${run?.id ?? "none"}`;
  return markerOf(safeName(name), id, ...decision === "rollback" ? ["rollback"] : []);
}
function tell(log, place, error) {
  if ("pull" in place) {
    warnOf(log, `comment on pull request ${place.pull}`, "pull-requests: write", error);
  } else if (statusOf(error) === 403 && !isRateLimit(error)) {
    const said = saidBy(error);
    log.notice(
      `No pull request has ${place.commit}, and the token may not comment on the commit itself (403: ${said}). GitHub asks for \`contents: write\` there, which nothing else here needs; the result is in the job summary.`
    );
  } else {
    warnOf(log, `comment on the commit ${place.commit}`, "contents: write", error);
  }
}

// src/github/check.ts
import { isAbsolute, normalize, relative } from "node:path";
var SUMMARY_BYTES = 65535;
var BATCH = 50;
var MOST_ANNOTATIONS = 500;
var MESSAGE_CHARACTERS = 4e3;
function checkName(name) {
  return `rollout-gate (${name})`;
}
function conclusionOf(result) {
  if (result.exit_code !== 0) return "failure";
  return result.decision === "pass" || result.decision === "graduate" ? "success" : "neutral";
}
async function publishCheck(github, { name, result, page, place }) {
  const { octokit, owner, repo } = github;
  const output = { title: page.title, summary: fitBytes(page.summary, SUMMARY_BYTES) };
  const annotations = annotationsOf(result.problems, place.root);
  const facts = {
    owner,
    repo,
    name: checkName(name),
    external_id: `${place.run.id}:${place.run.attempt}:${name}`,
    details_url: place.run.url,
    status: "completed",
    conclusion: conclusionOf(result),
    started_at: result.started_at,
    completed_at: result.finished_at
  };
  const find = () => findCheck(github, place.sha, facts.name, facts.external_id);
  const make = async () => {
    const first = { ...output, annotations: annotations.slice(0, BATCH) };
    const { data } = await octokit.rest.checks.create({
      ...facts,
      head_sha: place.sha,
      output: first,
      request: NO_RETRY
    });
    return { id: data.id, url: data.html_url ?? "", annotated: first.annotations.length };
  };
  const found = await find();
  const check = found ?? await makeOnce(make, find);
  if (found) await octokit.rest.checks.update({ ...facts, check_run_id: check.id, output });
  for (let at = check.annotated; at < annotations.length; at += BATCH) {
    const batch = { ...output, annotations: annotations.slice(at, at + BATCH) };
    await octokit.rest.checks.update({ owner, repo, check_run_id: check.id, output: batch });
  }
  return check.url;
}
async function findCheck({ octokit, owner, repo }, sha, name, externalId) {
  const { data } = await octokit.rest.checks.listForRef({ owner, repo, ref: sha, check_name: name, per_page: 100 });
  const found = data.check_runs.find((check) => check.external_id === externalId);
  return found ? { id: found.id, url: found.html_url ?? "", annotated: found.output.annotations_count } : null;
}
function annotationsOf(problems, root) {
  return problems.slice(0, MOST_ANNOTATIONS).flatMap(({ file, line, column, message, severity }) => {
    const path = repositoryPath(file, root);
    if (path === null) return [];
    return {
      path,
      start_line: line,
      end_line: line,
      start_column: column,
      end_column: column,
      annotation_level: severity === "error" ? "failure" : "warning",
      message: message.slice(0, MESSAGE_CHARACTERS)
    };
  });
}
function repositoryPath(file, root) {
  const path = normalize(isAbsolute(file) ? relative(root, file) : file).replaceAll("\\", "/");
  return path === "." || path.startsWith("../") || isAbsolute(path) ? null : path;
}
function fitBytes(text, limit) {
  if (Buffer.byteLength(text) <= limit) return text;
  const note = "\n\n_Cut here; the whole report is in the artifact of this run._\n";
  const room = Buffer.from(text).subarray(0, limit - Buffer.byteLength(note));
  return room.subarray(0, Math.max(0, room.lastIndexOf(10))).toString("utf8") + note;
}

// src/github/publish.ts
var NOTHING = { comment: null, check: null };
async function publish(deps, page) {
  const { github, event } = deps;
  if (!github || !event) return NOTHING;
  const readOnly = { expected: mayBeReadOnly(event), met: false };
  const attempt = (what, permission, act) => softly(deps.log, readOnly, what, permission, act);
  const { place: at, isForks = false } = page;
  const parts = [safeName(page.result.name), ...at === void 0 ? [] : [at]];
  const name = [...parts, ...isForks ? ["fork"] : []].join(", ");
  const pull = await attempt("find the pull request", "pull-requests: write", () => pullOf(github, event));
  const comment = pull ? await attempt(
    "write the comment",
    "pull-requests: write",
    () => upsertComment(github, { place: { pull }, marker: markerOf(...parts), body: page.comment })
  ) : null;
  const place = placeOf2(github, event, page.root);
  const check = place && !readOnly.met ? await attempt(
    "write the check run",
    "checks: write",
    () => publishCheck(github, { name, result: page.result, page: page.check, place })
  ) : null;
  return { comment, check };
}
async function pullOf(github, event) {
  switch (event.kind) {
    case "pull_request":
    case "pull_request_target":
      return event.pullRequest.number;
    case "workflow_run":
      return pullOfRun(github, event.run);
    default:
      return null;
  }
}
async function pullOfRun({ octokit, owner, repo }, run) {
  if (run.headOwner === null || run.headBranch === null) return null;
  const head = `${run.headOwner}:${run.headBranch}`;
  const pulls = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: "open", head, per_page: 100 });
  const matching = pulls.filter((pull) => pull.head.sha === run.headSha);
  return matching.length === 1 ? matching[0].number : null;
}
function placeOf2(github, event, root) {
  const run = runOf(github, event);
  return run && { sha: evaluatedSha(event), run, root };
}
function runOf(github, event) {
  return event.kind === "workflow_run" ? finished(github, event.run) : github.run;
}
function finished({ serverUrl, owner, repo }, { runId, runAttempt }) {
  const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${runAttempt}`;
  return { id: String(runId), attempt: runAttempt, url };
}
function mayBeReadOnly(event) {
  return event.kind === "pull_request" && (event.pullRequest.isFork || event.pullRequest.author === "dependabot[bot]");
}
async function softly(log, readOnly, what, permission, act) {
  try {
    return await act();
  } catch (error) {
    if (readOnly.expected && statusOf(error) === 403 && !isRateLimit(error)) {
      readOnly.met = true;
      log.notice(
        "Pull requests from forks and from Dependabot run with a token that can only read, so the result is in the job summary; a workflow on workflow_run with the command `report` publishes it."
      );
    } else {
      warnOf(log, what, permission, error);
    }
    return null;
  }
}

// src/report/since.ts
import { z } from "zod";
var rowsSchema = z.record(
  z.string().regex(/^[a-z0-9_]{1,64}$/),
  z.tuple([z.enum(["pass", "fail", "inconclusive", "waived", "not_measured"]), z.number().nullable()])
);
var stateSchema = z.object({
  /** Which run it is of, so that what is published twice is compared with the same run before. */
  of: z.string().max(200),
  rows: rowsSchema,
  before: rowsSchema.nullable()
});
var LINE = /^<!-- rollout-gate:rows (\{.*\}) -->$/m;
var MOST_BYTES = 16e3;
function stateAfter(former, result, of) {
  const last = former === null ? null : stateIn(former);
  const before = last === null ? null : last.of === of ? last.before : last.rows;
  return { of, rows: rowsOf(result), before };
}
function hiddenLine(state) {
  const line = `<!-- rollout-gate:rows ${JSON.stringify(state).replaceAll("-->", "").replaceAll("<", "")} -->`;
  return Buffer.byteLength(line) > MOST_BYTES ? "" : line;
}
function stateIn(comment) {
  const [, json] = LINE.exec(comment) ?? [];
  if (json === void 0 || json.length > MOST_BYTES) return null;
  try {
    const parsed = stateSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
function rowsOf({ gates }) {
  const known = gates.filter(({ row }) => findRow(row) !== void 0);
  return Object.fromEntries(known.map(({ row, verdict, canary, value }) => [row, [verdict, canary ?? value]]));
}
var MOST_TOLD = 6;
function sayChanges({ rows, before }, result) {
  if (before === null) return "";
  const changed = result.gates.flatMap((row) => {
    const [was, from] = before[row.row] ?? [];
    const [is, to] = rows[row.row] ?? [];
    if (was === void 0 || is === void 0 || isSettled(was) === isSettled(is)) return [];
    const rule = findRow(row.row);
    const unit = rule.arms ?? rule.unit;
    const shown = (value) => showNumber(value, unit).replace(/ points$/, "");
    const { canary } = viewRow(row);
    return [
      `${isSettled(is) ? "\u{1F7E2}" : "\u{1F534}"} ${rowWords(row.row).name} ${shown(from ?? null)} \u2192 ${to === null ? "\u2013" : canary}`
    ];
  });
  if (changed.length === 0) return "no check changed its verdict";
  const more = changed.length - MOST_TOLD;
  return `${changed.slice(0, MOST_TOLD).join(" \xB7 ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function isSettled(verdict) {
  return verdict === "pass" || verdict === "waived";
}

// src/commands/publish-result.ts
async function publishResult(world, command, result, manifest) {
  if (command !== "report" && result.rollout !== null) await announceRollout(world, result);
  else await publishVerdict(world, result, typeof manifest === "string" ? manifest : void 0);
}
var USUAL = ".github/rollout.yml";
function distinctionOf(world, manifest) {
  const path = manifest === void 0 ? void 0 : pathInCheckout(world, manifest) ?? manifest;
  const isForks = world.event?.kind === "workflow_run" && world.event.run.isFork;
  return path === void 0 || path === USUAL ? { isForks } : { isForks, place: safePlace(path) };
}
function safePlace(path) {
  return /^(?!.*--)[\w./-]{1,60}$/.test(path) ? path : digestOf(path).slice(7, 19);
}
async function publishVerdict(world, result, manifest) {
  const { github, event, log, env, cwd } = world;
  if (!github || !event) log.notice("Nothing is posted: this is no workflow run, or it has no token.");
  const run = github && event ? runOf(github, event) : null;
  const links = run ? { fullReportUrl: run.url } : {};
  const comment = (former) => {
    const state = stateAfter(former, result, `${run?.id ?? ""}:${run?.attempt ?? ""}:${result.evaluated.sha ?? ""}`);
    const hidden = hiddenLine(state);
    const budgetBytes = COMMENT_BYTES - bytesOf(hidden) - 1;
    return `${hidden}
${renderMarkdown(result, { budgetBytes, ...links, since: sayChanges(state, result) })}`;
  };
  await publish(
    { github, event, log },
    {
      result,
      comment,
      check: {
        title: titleOfCheck(result),
        summary: renderMarkdown(result, { budgetBytes: CHECK_SUMMARY_BYTES, ...links })
      },
      root: env["GITHUB_WORKSPACE"] ?? cwd,
      ...distinctionOf(world, manifest)
    }
  );
}
function titleOfCheck(result) {
  const { headline, score } = viewOf(result);
  return shorten(score === "" ? headline : `${headline}: ${score}`, 200);
}
async function announceRollout({ github, event, log }, result) {
  if (github) {
    const comment = renderMarkdown(result, { budgetBytes: COMMENT_BYTES });
    const from = github.run ? `
The [workflow run](${github.run.url}) has the whole report in its summary.
` : "";
    await announce({ github, log }, { result, comment: comment + from });
  } else if (event) {
    log.notice("Nothing is posted: this run has no token.");
  }
}
export {
  publishResult
};
