export const id = 3804;
export const ids = [3804];
export const modules = {

/***/ 93804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentLedger: () => (/* binding */ deploymentLedger)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93922);




const TASK = 'rollout-gate';
const DESCRIPTION_LIMIT = 140;
/** Marks as people see them at the environment: a phase that was rolled back failed there. */
const STATES = {
    in_progress: 'in_progress',
    done: 'success',
    undone: 'inactive',
    left: 'inactive',
    rolled_back: 'failure'
};
/**
 * The ledger as deployments and their statuses, one environment a phase. An entry is a deployment whose payload holds
 * all of it, a mark is a status. Deployments of other tasks, such as those that a job with `environment:` makes by
 * itself, are not read. `ref` is what the deployments are of: a commit's SHA; null: the default branch.
 */
function deploymentLedger(github, { name, ref }) {
    const { owner, repo, octokit, serverUrl, run } = github;
    const here = { owner, repo };
    /** All pages, oldest first. A page may repeat what moved on from the one before, and a nonce what was made twice. */
    async function listEntries() {
        const all = await octokit.paginate(octokit.rest.repos.listDeployments, { ...here, task: TASK, per_page: 100 });
        const entries = all.flatMap(({ id, payload }) => entryOf(name, id, payload) ?? []).sort((a, b) => a.id - b.id);
        const seen = new Set();
        return entries.filter(({ nonce }) => !seen.has(nonce) && seen.add(nonce));
    }
    async function marksOf(entry) {
        const list = octokit.rest.repos.listDeploymentStatuses;
        const statuses = await octokit.paginate(list, { ...here, deployment_id: entry.id, per_page: 100 });
        return marksOfStatuses(entry, statuses);
    }
    /** From the newest back to the start of the last rollout that got going: all before it had ended. */
    async function withMarks(entries) {
        const marked = [...entries];
        for (let at = marked.length - 1; at >= 0; at--) {
            const entry = marked[at];
            if (entry.kind !== 'claim' && entry.kind !== 'rollback')
                continue;
            const known = { ...entry, marks: await marksOf(entry) };
            marked[at] = known;
            if (known.kind === 'claim' && known.from === null && (0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMark */ .mP)(known, 'done'))
                break;
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
            request: _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_RETRY */ .PE
        });
        if (!('id' in data))
            throw new Error(`GitHub made no deployment: ${data.message}`);
        return data.id;
    }
    async function post(entry, state, why) {
        await octokit.rest.repos.createDeploymentStatus({
            ...here,
            deployment_id: entry.id,
            state,
            description: described(why),
            auto_inactive: false,
            ...(run && { log_url: run.url })
        });
    }
    return {
        where: `${serverUrl}/${owner}/${repo}/deployments`,
        read: () => explained(async () => withMarks(await listEntries())),
        async open(entry) {
            const find = async () => (await listEntries()).find(({ nonce }) => nonce === entry.nonce)?.id ?? null;
            const id = await explained(() => (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .makeOnce */ .GL)(() => create(entry), find));
            const opened = { ...entry, id, marks: [] };
            // A word stands by itself; without a status its environment would show it as waiting.
            if (isWord(entry))
                await post(opened, 'inactive', titleOf(entry)).catch(() => undefined);
            return opened;
        },
        mark: (entry, mark, why) => explained(() => post(entry, stateOf(entry, mark), why))
    };
}
/** A rollback that was carried out leaves nothing active. */
function stateOf({ kind }, mark) {
    return kind === 'rollback' && mark === 'rolled_back' ? 'inactive' : STATES[mark];
}
/** Statuses come newest first. `inactive` ends a step that was never done, and leaves a phase that was. */
function marksOfStatuses(entry, statuses) {
    const marks = [];
    for (const status of [...statuses].sort((a, b) => a.id - b.id)) {
        const mark = markOf(entry, status.state, marks);
        if (!mark)
            continue;
        const { created_at: at, description: why, log_url } = status;
        marks.push({ schema_version: 1, mark, of: entry.id, at, why, url: log_url || null });
    }
    return marks;
}
function markOf({ kind }, state, before) {
    if (state === 'in_progress')
        return 'in_progress';
    if (state === 'success')
        return 'done';
    if (state === 'failure')
        return 'rolled_back';
    if (state !== 'inactive')
        return null;
    if (kind === 'rollback')
        return 'rolled_back';
    return before.some(({ mark }) => mark === 'done') ? 'left' : 'undone';
}
/** Null for a deployment of another rollout. */
function entryOf(name, id, payload) {
    const value = typeof payload === 'string' ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(payload) : payload;
    if (value === null || typeof value !== 'object' || !('name' in value) || value.name !== name)
        return null;
    const entry = _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .readableEntry */ .PW.safeParse(value);
    if (entry.success)
        return { ...entry.data, id, marks: [] };
    const said = entry.error.issues[0]?.message;
    const message = `Deployment ${id} has a record that this version does not understand (${said}). Use the version that wrote it, or delete the deployment.`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('log_invalid', message);
}
function isWord({ kind }) {
    return kind !== 'claim' && kind !== 'rollback';
}
function servesUsers(entry) {
    if (entry.kind === 'claim')
        return entry.after.canary > 0;
    return entry.kind === 'rollback' && (entry.before?.canary ?? 0) > 0;
}
function titleOf(entry) {
    switch (entry.kind) {
        case 'claim':
            return `${entry.name}: ${entry.from ?? 'baseline'} to ${entry.to ?? 'complete'} (${entry.rollout})`;
        case 'rollback':
            return `Rollback of ${entry.from ?? 'the canary'}: ${entry.why}`;
        default:
            return `${entry.kind} by ${entry.by.who}: ${entry.why}`;
    }
}
function described(text) {
    const letters = [...text];
    return letters.length <= DESCRIPTION_LIMIT ? text : `${letters.slice(0, DESCRIPTION_LIMIT - 1).join('')}…`;
}
async function explained(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW)
            throw error;
        const refused = [401, 403, 404].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error)) && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimit */ .a5)(error);
        const reason = refused ? 'permission_missing' : 'api_unavailable';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW(reason, (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .SP)(error, 'deployments: write'), { cause: error });
    }
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
