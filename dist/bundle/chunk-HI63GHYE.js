import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/model/event.ts
function evaluatedSha(event) {
  switch (event.kind) {
    case "pull_request":
    case "pull_request_target":
      return event.pullRequest.headSha;
    case "merge_group":
      return event.headSha;
    case "workflow_run":
      return event.run.headSha;
    case "deployment":
      return event.deployedSha;
    default:
      return event.sha;
  }
}
function isPrivileged(event) {
  return event.kind === "pull_request_target" || event.kind === "workflow_run" || event.kind === "issue_comment";
}
function speakersOf(event) {
  if (event.kind === "issue_comment") return event.speakers;
  if (event.kind !== "workflow_run") return null;
  return CAUSED_BY_WRITERS.includes(event.run.event) && !event.run.isFork ? null : event.run.actors;
}
var CAUSED_BY_WRITERS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "deployment", "release"];
function trustedSha(event) {
  return event.kind === "pull_request_target" ? event.pullRequest.baseSha : event.sha;
}

export {
  evaluatedSha,
  isPrivileged,
  speakersOf,
  trustedSha
};
