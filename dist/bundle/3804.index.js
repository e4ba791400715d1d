export const id = 3804;
export const ids = [3804];
export const modules = {

/***/ 69154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aX: () => (/* binding */ ACTIONS_BOT),
  DQ: () => (/* binding */ loginOf),
  we: () => (/* binding */ markerOf),
  jC: () => (/* binding */ safeName),
  lB: () => (/* binding */ upsertComment)
});

// EXTERNAL MODULE: ./out/build/src/github/failure.js
var failure = __webpack_require__(93922);
;// CONCATENATED MODULE: ./out/build/src/github/thread.js

function threadAt(github, place) {
    return 'pull' in place ? conversation(github, place.pull) : underCommit(github, place.commit);
}
function conversation({ octokit, owner, repo }, issue_number) {
    const { issues } = octokit.rest;
    const at = { owner, repo, issue_number };
    return {
        pages: () => octokit.paginate.iterator(issues.listComments, { ...at, per_page: 100 }),
        create: body => issues.createComment({ ...at, body, request: failure/* NO_RETRY */.PE }),
        update: (comment_id, body) => issues.updateComment({ owner, repo, comment_id, body })
    };
}
function underCommit({ octokit, owner, repo }, commit_sha) {
    const { repos } = octokit.rest;
    const at = { owner, repo, commit_sha };
    return {
        pages: () => octokit.paginate.iterator(repos.listCommentsForCommit, { ...at, per_page: 100 }),
        create: body => repos.createCommitComment({ ...at, body, request: failure/* NO_RETRY */.PE }),
        update: (comment_id, body) => repos.updateCommitComment({ owner, repo, comment_id, body })
    };
}

;// CONCATENATED MODULE: ./out/build/src/github/comment.js


const ACTIONS_BOT = 'github-actions[bot]';
/**
 * First line of a comment; together with its author it is how the comment is found again. `parts` say what it is of:
 * the rollout's name alone for what the gate found.
 */
function markerOf(...parts) {
    return `<!-- rollout-gate:v1:${parts.join(':')} -->`;
}
/** The name may come from an untrusted result: only what a manifest allows may stand in a marker. */
function safeName(name) {
    return name !== null && /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/.test(name) ? name : 'rollout';
}
/**
 * Keeps one comment with this marker at a place: the oldest that this token's own user wrote and that starts with it is
 * updated in place; where there is none, one is made; where nothing changed, nothing is sent. `body` is Markdown
 * without the marker, made from the comment that it replaces. Rejects with the API's error.
 */
async function upsertComment(github, { place, marker, body }) {
    const thread = threadAt(github, place);
    const author = await loginOf(github);
    const find = () => findComment(thread, author, marker);
    const found = await find();
    const marked = `${marker}\n${typeof body === 'string' ? body : body(found?.body ?? null)}`;
    if (!found) {
        const make = async () => {
            const { data } = await thread.create(marked);
            return { id: data.id, url: data.html_url, body: marked };
        };
        return { url: (await (0,failure/* makeOnce */.GL)(make, find)).url, action: 'created' };
    }
    if (sameText(found.body, marked))
        return { url: found.url, action: 'unchanged' };
    await thread.update(found.id, marked);
    return { url: found.url, action: 'updated' };
}
/** Who this token writes as: `github-actions[bot]` for a GITHUB_TOKEN, `SLUG[bot]` for an app's, or a person. */
async function loginOf({ octokit }) {
    try {
        const { viewer } = await octokit.graphql('{ viewer { login } }');
        return viewer.login;
    }
    catch (error) {
        // An outage says nothing about whose token it is; a refusal means one that may not ask, as a GITHUB_TOKEN.
        if ((0,failure/* statusOf */.c2)(error) >= 500 || (0,failure/* isRateLimit */.a5)(error))
            throw error;
        return ACTIONS_BOT;
    }
}
/** The author is looked at first: anyone may write the marker, nobody may write as somebody else. */
async function findComment(thread, author, marker) {
    // The oldest come first, so the first match is the oldest.
    for await (const { data } of thread.pages()) {
        for (const { id, user, html_url, body = '' } of data) {
            if (user?.login === author && firstLine(body) === marker)
                return { id, url: html_url, body };
        }
    }
    return null;
}
function firstLine(text) {
    return text.split('\n', 1)[0].replace(/\r$/, '');
}
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}


/***/ }),

/***/ 93804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentLedger: () => (/* binding */ deploymentLedger)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69154);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93922);





/** They only ever take traffic off the canary, or hold it. */
const ALWAYS = ['rollback', 'pause'];
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
 * itself, are not read. What lets traffic go up counts only where the token's own user, GitHub Actions or somebody in
 * `trust` made it; a rollback or a pause counts whoever did.
 */
function deploymentLedger(github, { name, ref, trust = {} }) {
    const { owner, repo, octokit, serverUrl, run } = github;
    const here = { owner, repo };
    /** All pages, oldest first. A page may repeat what moved on from the one before, and a nonce what was made twice. */
    async function listEntries() {
        const all = await octokit.paginate(octokit.rest.repos.listDeployments, { ...here, task: TASK, per_page: 100 });
        const mayBeOurs = all.filter(({ payload }) => isOf(name, payload)).sort((a, b) => a.id - b.id);
        const entries = [];
        for (const deployment of mayBeOurs) {
            const entry = entryOf(deployment);
            const counts = entry !== null && ALWAYS.includes(entry.kind);
            if (!counts && !(await isTrusted(deployment))) {
                trust.warn?.(`Deployment ${deployment.id} does not count: ${deployment.creator?.login ?? 'nobody'} made it, and is not in ledger.trusted.`);
            }
            else if (entry === null)
                throw notUnderstood(deployment);
            else
                entries.push(entry);
        }
        const seen = new Set();
        return entries.filter(({ nonce }) => !seen.has(nonce) && seen.add(nonce));
    }
    let own;
    async function isTrusted({ creator, created_at }) {
        if (trust.since !== undefined && created_at < trust.since)
            return true;
        const login = creator?.login.toLowerCase();
        if (login === undefined)
            return false;
        const known = [_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .ACTIONS_BOT */ .aX, ...(trust.trusted ?? [])].map(name => name.toLowerCase());
        if (known.includes(login))
            return true;
        own ??= (0,_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOf */ .DQ)(github);
        return login === (await own).toLowerCase();
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
            request: _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_RETRY */ .PE
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
            const id = await explained(() => (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .makeOnce */ .GL)(() => create(entry), find));
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
function readPayload(payload) {
    return typeof payload === 'string' ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(payload) : payload;
}
function isOf(name, payload) {
    const value = readPayload(payload);
    return value !== null && typeof value === 'object' && 'name' in value && value.name === name;
}
/** Null where it can't be understood. */
function entryOf({ id, payload }) {
    const entry = _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .readableEntry */ .PW.safeParse(readPayload(payload));
    return entry.success ? { ...entry.data, id, marks: [] } : null;
}
function notUnderstood({ id, payload }) {
    const said = _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .readableEntry */ .PW.safeParse(readPayload(payload)).error?.issues[0]?.message;
    const message = `Deployment ${id} has a record that this version does not understand (${said}). Use the version that wrote it, or delete the deployment.`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('log_invalid', message);
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
        const refused = [401, 403, 404].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error)) && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRateLimit */ .a5)(error);
        const reason = refused ? 'permission_missing' : 'api_unavailable';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW(reason, (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFailure */ .SP)(error, 'deployments: write'), { cause: error });
    }
}


/***/ })

};
