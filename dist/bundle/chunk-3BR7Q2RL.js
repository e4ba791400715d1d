import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  NO_RETRY,
  isRateLimit,
  makeOnce,
  statusOf
} from "./chunk-UH27QU4V.js";

// src/github/thread.ts
function threadAt(github, place) {
  return "pull" in place ? conversation(github, place.pull) : underCommit(github, place.commit);
}
function conversation({ octokit, owner, repo }, issue_number) {
  const { issues } = octokit.rest;
  const at = { owner, repo, issue_number };
  return {
    pages: () => octokit.paginate.iterator(issues.listComments, { ...at, per_page: 100 }),
    create: (body) => issues.createComment({ ...at, body, request: NO_RETRY }),
    update: (comment_id, body) => issues.updateComment({ owner, repo, comment_id, body })
  };
}
function underCommit({ octokit, owner, repo }, commit_sha) {
  const { repos } = octokit.rest;
  const at = { owner, repo, commit_sha };
  return {
    pages: () => octokit.paginate.iterator(repos.listCommentsForCommit, { ...at, per_page: 100 }),
    create: (body) => repos.createCommitComment({ ...at, body, request: NO_RETRY }),
    update: (comment_id, body) => repos.updateCommitComment({ owner, repo, comment_id, body })
  };
}

// src/github/comment.ts
var ACTIONS_BOT = "github-actions[bot]";
function markerOf(...parts) {
  return `<!-- rollout-gate:v1:${parts.join(":")} -->`;
}
function safeName(name) {
  return name !== null && /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/.test(name) ? name : "rollout";
}
async function upsertComment(github, { place, marker, body }) {
  const thread = threadAt(github, place);
  const author = await loginOf(github);
  const find = () => findComment(thread, author, marker);
  const found = await find();
  const marked = `${marker}
${typeof body === "string" ? body : body(found?.body ?? null)}`;
  if (!found) {
    const make = async () => {
      const { data } = await thread.create(marked);
      return { id: data.id, url: data.html_url, body: marked };
    };
    return { url: (await makeOnce(make, find)).url, action: "created" };
  }
  if (sameText(found.body, marked)) return { url: found.url, action: "unchanged" };
  await thread.update(found.id, marked);
  return { url: found.url, action: "updated" };
}
async function loginOf({ octokit }) {
  try {
    const { viewer } = await octokit.graphql("{ viewer { login } }");
    return viewer.login;
  } catch (error) {
    if (statusOf(error) >= 500 || isRateLimit(error)) throw error;
    return ACTIONS_BOT;
  }
}
async function findComment(thread, author, marker) {
  for await (const { data } of thread.pages()) {
    for (const { id, user, html_url, body = "" } of data) {
      if (user?.login === author && firstLine(body) === marker) return { id, url: html_url, body };
    }
  }
  return null;
}
function firstLine(text) {
  return text.split("\n", 1)[0].replace(/\r$/, "");
}
function sameText(a, b) {
  const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}

export {
  ACTIONS_BOT,
  markerOf,
  safeName,
  upsertComment,
  loginOf
};
