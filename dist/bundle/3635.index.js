export const id = 3635;
export const ids = [3635];
export const modules = {

/***/ 53635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/** GitHub's own client gives up where nothing moves, not where a little does again and again. */
const TOTAL_MS = 10 * 60_000;
/** A runner that cancels a job kills it after ten seconds. */
const GRACE_MS = 5_000;
/**
 * Uploads files as an artifact of this run; null where there is no runner to take it (a laptop). Where the run has one of
 * that name already, as after a re-run, it is called NAME-attempt-N. Rejects with the service's error; on a GitHub
 * Enterprise Server, which has no such service, with one that says what to do; and where it takes too long. What it has
 * open then, GitHub's client can't be told to close: only the end of the process does.
 */
async function uploadArtifact(env, upload, waiting) {
    if (!env['ACTIONS_RUNTIME_TOKEN'])
        return null;
    if (!env['ACTIONS_RESULTS_URL'])
        throw noService(env, upload);
    return inTime(send(env, upload), waiting);
}
async function send(env, upload) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(1351), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
    const client = new DefaultArtifactClient();
    const options = upload.retentionDays === undefined ? {} : { retentionDays: upload.retentionDays };
    const sendAs = async (name) => {
        const { digest } = await client.uploadArtifact(name, [...upload.files], upload.root, options);
        return { name, digest: digest ? `sha256:${digest}` : null };
    };
    try {
        return await sendAs(upload.name);
    }
    catch (error) {
        if (error instanceof Error && error.name === 'GHESNotSupportedError')
            throw noService(env, upload);
        const taken = error instanceof Error && /\b409\b/.test(error.message);
        const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? 1);
        if (!taken || attempt < 2)
            throw error;
        return await sendAs(`${upload.name}-attempt-${attempt}`);
    }
}
async function inTime(work, { signal, totalMs = TOTAL_MS, graceMs = GRACE_MS }) {
    const timers = [];
    const given = new Promise((_, reject) => {
        const giveUpIn = (ms, why) => timers.push(setTimeout(() => reject(new Error(why)), ms));
        giveUpIn(totalMs, `it had not ended after ${totalMs / 1000} s, and was given up`);
        const hurry = () => giveUpIn(graceMs, 'the process was asked to end before it was through');
        if (signal.aborted)
            hurry();
        else
            signal.addEventListener('abort', hurry, { once: true });
    });
    try {
        return await Promise.race([work, given]);
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
    }
}
function noService(env, { name, files }) {
    const server = env['GITHUB_SERVER_URL'] ?? 'this server';
    const what = `${server} does not take artifacts of this version, as a GitHub Enterprise Server.`;
    const instead = `Upload ${files.join(' and ')} as ${name} in a step of its own: actions/upload-artifact@v3 with if: always().`;
    return new Error(`${what} ${instead}`);
}


/***/ })

};
