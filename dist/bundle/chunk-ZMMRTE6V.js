import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/github/event.ts
import { readFile } from "node:fs/promises";
import { z } from "zod";
var sha = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit SHA");
var login = z.object({ login: z.string() });
var repository = z.object({ id: z.int(), owner: z.object({ login: z.string() }) });
var pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    user: z.object({ login: z.string() }),
    head: z.object({ sha, repo: z.object({ id: z.int() }).nullable() }),
    base: z.object({ sha, repo: z.object({ id: z.int() }) })
  })
});
var mergeGroupPayload = z.object({ merge_group: z.object({ head_sha: sha, base_sha: sha }) });
var workflowRunPayload = z.object({
  repository,
  workflow_run: z.object({
    id: z.int(),
    run_attempt: z.int().positive(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: repository.nullable(),
    event: z.string(),
    actor: login.nullish(),
    triggering_actor: login.nullish(),
    conclusion: z.string().nullable()
  })
});
var deploymentPayload = z.object({ deployment: z.object({ sha, environment: z.string() }) });
var commentPayload = z.object({
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({ user: login.nullish() }).optional(),
  sender: login.optional()
});
async function readEvent(env) {
  const name = env["GITHUB_EVENT_NAME"];
  if (!name) return null;
  try {
    const head = sha.parse(env["GITHUB_SHA"]);
    return await describe(name, head, () => payloadAt(env["GITHUB_EVENT_PATH"]));
  } catch (error) {
    const found = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UnmeasurableError("untrusted_source", `The payload of the ${name} event can't be read: ${found}`, {
      cause: error
    });
  }
}
async function payloadAt(path) {
  if (!path) throw new Error("GITHUB_EVENT_PATH is not set");
  return JSON.parse(await readFile(path, "utf8"));
}
async function describe(name, sha2, payload) {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return { kind: name, sha: sha2, pullRequest: pullRequestOf(pullRequestPayload.parse(await payload())) };
    case "merge_group": {
      const { merge_group: group } = mergeGroupPayload.parse(await payload());
      return { kind: name, sha: sha2, headSha: group.head_sha, baseSha: group.base_sha };
    }
    case "workflow_run":
      return { kind: name, sha: sha2, run: finishedRunOf(workflowRunPayload.parse(await payload())) };
    case "deployment":
    case "deployment_status": {
      const { deployment } = deploymentPayload.parse(await payload());
      return { kind: "deployment", sha: sha2, deployedSha: deployment.sha, environment: deployment.environment };
    }
    case "issue_comment": {
      const { issue, comment, sender } = commentPayload.parse(await payload());
      const speakers = loginsOf(comment?.user, sender);
      return { kind: name, sha: sha2, number: issue.number, isPullRequest: issue.pull_request !== void 0, speakers };
    }
    case "push":
    case "schedule":
    case "workflow_dispatch":
    case "repository_dispatch":
      return { kind: name, sha: sha2 };
    default:
      return { kind: "other", sha: sha2, name };
  }
}
function pullRequestOf({ pull_request: pull }) {
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    isFork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo.id,
    author: pull.user.login
  };
}
function finishedRunOf({ repository: repository2, workflow_run: run }) {
  return {
    runId: run.id,
    runAttempt: run.run_attempt,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headOwner: run.head_repository?.owner.login ?? null,
    isFork: run.head_repository === null || run.head_repository.id !== repository2.id,
    event: run.event,
    actors: loginsOf(run.actor, run.triggering_actor),
    conclusion: run.conclusion
  };
}
function loginsOf(...people) {
  return [...new Set(people.flatMap((person) => person?.login ?? []))];
}
async function readFromBase(github, path, ref) {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref });
    if (Array.isArray(data) || data.type !== "file" || !("content" in data) || data.encoding !== "base64") {
      throw new UnmeasurableError("untrusted_source", `${path} at ${ref} is no regular file of at most 1 MB.`);
    }
    return Buffer.from(data.content, "base64").toString("utf8");
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 404) return null;
    throw error;
  }
}

export {
  readEvent,
  readFromBase
};
