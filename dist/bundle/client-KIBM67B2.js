import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/github/client.ts
var PUBLIC_API = "https://api.github.com";
var PUBLIC_SERVER = "https://github.com";
var RETRIES = 2;
var LONGEST_WAIT_S = 120;
var NOT_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451];
async function connect(options) {
  const { env, token } = options;
  const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (!token || !owner || !repo) return null;
  const octokit = await openOctokit(token, options);
  const serverUrl = env["GITHUB_SERVER_URL"] || PUBLIC_SERVER;
  return { owner, repo, octokit, serverUrl, run: currentRun(env, serverUrl, `${owner}/${repo}`) };
}
function currentRun(env, serverUrl, repository) {
  const id = env["GITHUB_RUN_ID"];
  if (!id) return null;
  const attempt = Math.max(1, Number.parseInt(env["GITHUB_RUN_ATTEMPT"] ?? "1", 10) || 1);
  const url = `${serverUrl}/${repository}/actions/runs/${id}/attempts/${attempt}`;
  return { id, attempt, url, event: env["GITHUB_EVENT_NAME"] ?? "", repository };
}
async function openOctokit(token, options) {
  const { env, log, secondMs = 1e3, timeoutMs = 3e4 } = options;
  const [{ getOctokit }, { retry }, { throttling }, { default: Bottleneck }] = await Promise.all([
    import("@actions/github"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
    import("bottleneck/light.js")
  ]);
  const wait = (kind) => (seconds, request, _, tried) => {
    const worth = tried < RETRIES && seconds <= LONGEST_WAIT_S;
    const then = worth ? `waiting ${seconds} s` : `not waiting ${seconds} s any more`;
    log.notice(`GitHub's ${kind} on ${request.method} ${request.url}: ${then}.`);
    return worth;
  };
  const writes = (pause) => new Bottleneck.Group({ maxConcurrent: 1, minTime: pause * secondMs });
  return getOctokit(
    token,
    {
      baseUrl: env["GITHUB_API_URL"] || PUBLIC_API,
      userAgent: "rollout-gate",
      retry: { retries: RETRIES, retryAfterBaseValue: secondMs, doNotRetry: NOT_RETRIED },
      throttle: {
        retryAfterBaseValue: secondMs,
        write: writes(1),
        notifications: writes(3),
        onRateLimit: wait("rate limit"),
        onSecondaryRateLimit: wait("secondary rate limit")
      }
    },
    deadline(timeoutMs),
    retry,
    throttling
  );
}
function deadline(timeoutMs) {
  return (octokit) => {
    octokit.hook.wrap(
      "request",
      (request, options) => request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(timeoutMs) } })
    );
  };
}
export {
  connect
};
