export const id = 4986;
export const ids = [4986,2605];
export const modules = {

/***/ 62605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchResultArtifact: () => (/* binding */ fetchResultArtifact),
  findBaseline: () => (/* binding */ findBaseline)
});

// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(70744);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/build/src/github/download.js

const TRIES = 3;
const TIMEOUT_MS = 120_000;
/**
 * The bytes of an artifact's zip, checked against the digest that GitHub recorded when it was uploaded. Rejects with an
 * Error that says why where it has no digest, differs from it, or is longer than maxBytes.
 */
async function downloadZip(github, artifact, maxBytes) {
    if (!artifact.digest)
        throw new Error('it has no digest, so its content cannot be verified');
    if (artifact.size_in_bytes > maxBytes)
        throw new Error(`it is longer than ${maxBytes} bytes`);
    const { octokit, owner, repo } = github;
    const { headers } = await octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { redirect: 'manual' }
    });
    if (!headers.location)
        throw new Error('GitHub names no place to download it from');
    const zip = await fetchBytes(github, headers.location, maxBytes);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex')}`;
    if (digest !== artifact.digest)
        throw new Error(`its content is ${digest}, not ${artifact.digest} as recorded`);
    return zip;
}
/** The store is asked without the token, which is not its business, but through the same proxy as the API. */
async function fetchBytes({ octokit }, url, maxBytes) {
    const fetch = octokit.request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch;
    for (let tried = 1;; tried++) {
        try {
            const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
            if (response.status !== 200)
                throw new Error(`the artifact store answered ${response.status}`);
            return await bytesOf(response, maxBytes);
        }
        catch (error) {
            if (tried === TRIES || error instanceof TooLongError)
                throw error;
        }
    }
}
async function bytesOf(response, maxBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > maxBytes)
            throw new TooLongError(`it is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
class TooLongError extends Error {
}

// EXTERNAL MODULE: ./out/build/src/github/failure.js
var failure = __webpack_require__(93922);
;// CONCATENATED MODULE: ./out/build/src/github/zip.js
/** Zips from elsewhere, read without ever writing to disk: what is not asked for is not unpacked. */
const UNIX_TYPE = 0o170000;
const REGULAR = 0o100000;
/**
 * The text of one member of a zip. Rejects with an Error that says why where the zip is broken, names a path outside of
 * itself, holds the member not exactly once or as something else than a regular file, or where it is too long.
 */
async function readMember(zip, { file, maxBytes, alone }) {
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const archive = await fromBufferPromise(zip, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
    let text = null;
    for await (const entry of archive.eachEntry()) {
        if (entry.fileName !== file) {
            if (alone)
                throw new Error(`it holds ${JSON.stringify(entry.fileName)}, and ${file} alone is expected`);
            continue;
        }
        if (text !== null)
            throw new Error(`it holds ${file} twice`);
        const type = (entry.externalFileAttributes >>> 16) & UNIX_TYPE;
        if (type !== 0 && type !== REGULAR)
            throw new Error(`${file} in it is no regular file`);
        if (entry.uncompressedSize > maxBytes)
            throw new Error(`${file} in it is longer than ${maxBytes} bytes`);
        if (entry.isEncrypted())
            throw new Error(`${file} in it is encrypted`);
        // The reader stops where a member turns out longer than its entry says, so maxBytes holds for the content too.
        const chunks = [];
        for await (const chunk of await archive.openReadStreamPromise(entry))
            chunks.push(chunk);
        text = Buffer.concat(chunks).toString('utf8');
    }
    if (text === null)
        throw new Error(`it holds no ${file}`);
    return text;
}

;// CONCATENATED MODULE: ./out/build/src/github/artifacts.js




const MIB = 1024 * 1024;
const ZIP_BYTES = 64 * MIB;
const BASELINE_BYTES = 128 * MIB;
const RESULT_BYTES = 8 * MIB;
/** Events that nobody without write access can cause. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
const REFUSALS_TOLD = 3;
/**
 * The newest admissible baseline: an artifact of this repository, made by the named workflow on the named branch in a
 * successful push, schedule or dispatch run, unexpired, young enough, its digest verified, holding `baseline.json` and
 * nothing else. `refused` tells why newer ones were passed over. Never rejects: what is in the way is `unavailable`.
 */
async function findBaseline(github, query) {
    const refused = [];
    const remedy = `Run ${query.workflow} on ${query.branch}.`;
    try {
        for await (const artifact of artifactsNamed(github, query.artifact)) {
            const tooOld = query.now - Date.parse(artifact.created_at ?? '') > query.maxAgeMs;
            const found = tooOld
                ? `is older than ${ms(query.maxAgeMs)}`
                : (refusalOfListing(artifact, query) ?? (await admit(github, artifact, query)));
            const isOther = typeof found !== 'string' && query.digest !== undefined && found.digest !== query.digest;
            if (typeof found !== 'string' && !isOther)
                return { ...found, refused };
            refused.push(`artifact ${artifact.id} ${isOther ? 'is another' : found}`);
            if (tooOld)
                break; // The list is newest first, so all that follow are older still.
        }
    }
    catch (error) {
        return { unavailable: `The baseline could not be looked for. ${(0,failure/* explainFailure */.SP)(error, 'actions: read')}` };
    }
    if (refused.length === 0)
        return { unavailable: `No artifact is named ${query.artifact}. ${remedy}` };
    const told = refused.slice(0, REFUSALS_TOLD).join('; ');
    const more = refused.length > REFUSALS_TOLD ? `; and ${refused.length - REFUSALS_TOLD} more` : '';
    return { unavailable: `No artifact named ${query.artifact} is admissible: ${told}${more}. ${remedy}` };
}
/**
 * The text of the `result.json` that a finished run uploaded under this name, of its latest attempt, and of its
 * `rows.jsonl`, null where there is none. The run may be untrusted: both are data to validate, and nothing else of the
 * artifact is unpacked. Never rejects.
 */
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
        const text = await readMember(zip, { file: 'result.json', maxBytes: RESULT_BYTES, alone: false });
        const rows = await readMember(zip, { file: 'rows.jsonl', maxBytes: BASELINE_BYTES, alone: false }).catch(() => null);
        return { ...fetched(github, artifact, runId, text), rows };
    }
    catch (error) {
        const why = (0,failure/* statusOf */.c2)(error) > 0 ? (0,failure/* explainFailure */.SP)(error, 'actions: read') : `${String(error)}.`;
        return { unavailable: `The result of run ${runId} could not be fetched. ${why}` };
    }
}
/** What the listing alone tells against an artifact; cheap, so that a stranger's many artifacts cost no requests. */
function refusalOfListing({ expired, workflow_run: run }, { branch }) {
    if (!run?.id)
        return 'is of no run that GitHub knows';
    if (expired)
        return 'has expired';
    if (!run.repository_id || run.head_repository_id !== run.repository_id)
        return 'comes from another repository';
    if (run.head_branch !== branch)
        return `comes from the branch ${run.head_branch}, not ${branch}`;
    return null;
}
/** What the run behind an artifact tells against it. Its path comes as PATH, or as PATH@REF. */
function refusalOfRun(run, { workflow }) {
    const path = run.path.split('@', 1)[0];
    if (path !== workflow)
        return `comes from the workflow ${path}, not ${workflow}`;
    if (!TRUSTED_EVENTS.includes(run.event))
        return `comes from a run started by ${run.event}`;
    if (run.conclusion !== 'success')
        return `comes from a run that ended as ${run.conclusion ?? run.status}`;
    return null;
}
async function admit(github, artifact, query) {
    const { octokit, owner, repo } = github;
    const { data: run } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: artifact.workflow_run.id });
    const why = refusalOfRun(run, query);
    if (why)
        return why;
    if (query.baseSha && !(await isAncestor(github, run.head_sha, query.baseSha))) {
        return `measured ${run.head_sha}, which is no ancestor of the base ${query.baseSha}`;
    }
    // A re-run of the same run measured again; its own artifact counts.
    const latest = (run.run_attempt ?? 1) > 1 ? await latestOfRun(github, run.id, query.artifact) : artifact;
    try {
        const wanted = { file: 'baseline.json', maxBytes: BASELINE_BYTES, alone: true };
        return await fetchMember(github, latest ?? artifact, run.id, wanted);
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) > 0 && ![404, 410].includes((0,failure/* statusOf */.c2)(error)))
            throw error;
        return `can't be used: ${error instanceof Error ? error.message : String(error)}`;
    }
}
async function fetchMember(github, artifact, runId, wanted) {
    const zip = await downloadZip(github, artifact, ZIP_BYTES);
    return fetched(github, artifact, runId, await readMember(zip, wanted));
}
function fetched({ serverUrl, owner, repo }, artifact, runId, text) {
    const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/artifacts/${artifact.id}`;
    return { text, digest: artifact.digest ?? '', createdAt: artifact.created_at ?? '', runId, url };
}
async function isAncestor({ octokit, owner, repo }, sha, of) {
    try {
        const basehead = `${sha}...${of}`;
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
        return data.status === 'ahead' || data.status === 'identical';
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}
/** Artifacts of the repository with this name, newest first, page after page as they are needed. */
async function* artifactsNamed({ octokit, owner, repo }, name) {
    const pages = octokit.paginate.iterator(octokit.rest.actions.listArtifactsForRepo, {
        owner,
        repo,
        name,
        per_page: 100
    });
    for await (const { data } of pages)
        yield* data;
}
/** The artifact of a run by its name, of the latest attempt that made one; see uploadArtifact for the names. */
async function latestOfRun({ octokit, owner, repo }, runId, name) {
    const list = octokit.rest.actions.listWorkflowRunArtifacts;
    const all = await octokit.paginate(list, { owner, repo, run_id: runId, per_page: 100 });
    const attempts = all
        .map(artifact => ({ artifact, attempt: attemptOf(artifact.name, name) }))
        .filter(({ attempt }) => attempt > 0)
        .sort((a, b) => b.attempt - a.attempt || b.artifact.id - a.artifact.id);
    return attempts[0]?.artifact ?? null;
}
/** 1 for NAME, N for NAME-attempt-N, 0 for any other. */
function attemptOf(found, name) {
    if (!found.startsWith(name))
        return 0;
    const rest = found.slice(name.length);
    return rest === '' ? 1 : Number(/^-attempt-([1-9]\d{0,5})$/.exec(rest)?.[1] ?? 0);
}


/***/ }),

/***/ 93922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ makeOnce),
/* harmony export */   PE: () => (/* binding */ NO_RETRY),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   c$: () => (/* binding */ warnOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/** What went wrong with a request to GitHub, in words, and how to make a thing only once all the same. */
/** The HTTP status that a request ended with; 500 stands for a broken connection or a time-out; 0 for no request. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
}
/**
 * One sentence for people. `permission` is the line that would let the job do it, such as `checks: write`; a 403 that
 * is no rate limit names it.
 */
function explainFailure(error, permission) {
    const status = statusOf(error);
    const said = saidBy(error);
    if (status === 401)
        return `GitHub does not accept the token (401: ${said}).`;
    if (isRateLimit(error))
        return `GitHub's rate limit was reached (${status}: ${said}).`;
    if (status === 403)
        return `The token may not do it (403: ${said}). Give this job the line \`${permission}\` under \`permissions:\`.`;
    if (status === 404)
        return `GitHub does not find it, or hides it from this token (404: ${said}). It needs \`${permission}\`.`;
    if (status >= 500)
        return `GitHub failed or could not be reached, also when asked again (${said}).`;
    return status > 0 ? `GitHub refused it (${status}: ${said}).` : said || 'unknown error';
}
/** GitHub's own words, without the address of its documentation. */
function saidBy(error) {
    return error instanceof Error ? error.message.split(' - https://')[0] : String(error);
}
/** What could not be shown decides nothing: a warning that says what to do. */
function warnOf(log, what, permission, error) {
    log.warning(`Could not ${what}. ${explainFailure(error, permission)} The job's result stands.`);
}
function isRateLimit(error) {
    const said = error instanceof Error ? error.message : '';
    return statusOf(error) === 429 || (statusOf(error) === 403 && /rate limit/i.test(said));
}
/**
 * Makes a thing that must not be made twice. A broken answer may hide that it was made: before another try, it is
 * looked for. `make` must not be retried by itself; see NO_RETRY.
 */
async function makeOnce(make, find) {
    try {
        return await make();
    }
    catch (error) {
        if (statusOf(error) < 500)
            throw error;
        return (await find()) ?? (await make());
    }
}
const NO_RETRY = { retries: 0 };


/***/ })

};
