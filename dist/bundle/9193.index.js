export const id = 9193;
export const ids = [9193];
export const modules = {

/***/ 59193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
const PUBLIC_API = 'https://api.github.com';
const PUBLIC_SERVER = 'https://github.com';
const RETRIES = 2;
const LONGEST_WAIT_S = 120;
/** Answers that another try would not change, and the rate limits, which the throttling plugin waits for. */
const NOT_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/**
 * Connects to the repository of GITHUB_REPOSITORY. Null without a token or a repository; every command then works on
 * local files. Failed requests (5xx, broken connections, time-outs) are tried twice more; a rate limit is waited for
 * twice, where GitHub asks for no more than 120 s.
 */
async function connect(options) {
    const { env, token } = options;
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!token || !owner || !repo)
        return null;
    const octokit = await openOctokit(token, options);
    const serverUrl = env['GITHUB_SERVER_URL'] || PUBLIC_SERVER;
    return { owner, repo, octokit, serverUrl, run: currentRun(env, serverUrl, `${owner}/${repo}`) };
}
/** The run as GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT name it; null outside a workflow. */
function currentRun(env, serverUrl, repository) {
    const id = env['GITHUB_RUN_ID'];
    if (!id)
        return null;
    const attempt = Math.max(1, Number.parseInt(env['GITHUB_RUN_ATTEMPT'] ?? '1', 10) || 1);
    const url = `${serverUrl}/${repository}/actions/runs/${id}/attempts/${attempt}`;
    return { id, attempt, url, event: env['GITHUB_EVENT_NAME'] ?? '', repository };
}
async function openOctokit(token, options) {
    const { env, log, secondMs = 1000, timeoutMs = 30_000 } = options;
    const [{ getOctokit }, { retry }, { throttling }, { default: Bottleneck }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1351), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
        __webpack_require__.e(/* import() */ 3251).then(__webpack_require__.t.bind(__webpack_require__, 63251, 19))
    ]);
    const wait = (kind) => (seconds, request, _, tried) => {
        const worth = tried < RETRIES && seconds <= LONGEST_WAIT_S;
        const then = worth ? `waiting ${seconds} s` : `not waiting ${seconds} s any more`;
        log.notice(`GitHub's ${kind} on ${request.method} ${request.url}: ${then}.`);
        return worth;
    };
    // One write at a time, and a pause between, as GitHub asks for.
    const writes = (pause) => new Bottleneck.Group({ maxConcurrent: 1, minTime: pause * secondMs });
    return getOctokit(token, {
        baseUrl: env['GITHUB_API_URL'] || PUBLIC_API,
        userAgent: 'rollout-gate',
        retry: { retries: RETRIES, retryAfterBaseValue: secondMs, doNotRetry: NOT_RETRIED },
        throttle: {
            retryAfterBaseValue: secondMs,
            write: writes(1),
            notifications: writes(3),
            onRateLimit: wait('rate limit'),
            onSecondaryRateLimit: wait('secondary rate limit')
        }
    }, deadline(timeoutMs), retry, throttling);
}
/** Plugin: each try of a request has its own time-out. It comes first, so it is innermost and waits don't count. */
function deadline(timeoutMs) {
    return (octokit) => {
        octokit.hook.wrap('request', (request, options) => request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(timeoutMs) } }));
    };
}


/***/ })

};
