export const id = 1980;
export const ids = [1980];
export const modules = {

/***/ 21980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvent: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);



const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit SHA');
const login = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const repository = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable() }),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }) })
    })
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: sha, base_sha: sha }) });
const workflowRunPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository,
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        head_sha: sha,
        head_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        head_repository: repository.nullable(),
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        actor: login.nullish(),
        triggering_actor: login.nullish(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
    })
});
const deploymentPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ deployment: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha, environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
const commentPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional() }),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ user: login.nullish() }).optional(),
    sender: login.optional()
});
/**
 * Reads what started the workflow from GITHUB_EVENT_NAME, GITHUB_SHA and the payload at GITHUB_EVENT_PATH. Null outside
 * a workflow. Throws UnmeasurableError (`untrusted_source`) where the payload is not what GitHub sends.
 */
async function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'];
    if (!name)
        return null;
    try {
        const head = sha.parse(env['GITHUB_SHA']);
        return await describe(name, head, () => payloadAt(env['GITHUB_EVENT_PATH']));
    }
    catch (error) {
        const found = error instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(error) : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('untrusted_source', `The payload of the ${name} event can't be read: ${found}`, {
            cause: error
        });
    }
}
async function payloadAt(path) {
    if (!path)
        throw new Error('GITHUB_EVENT_PATH is not set');
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
}
async function describe(name, sha, payload) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return { kind: name, sha, pullRequest: pullRequestOf(pullRequestPayload.parse(await payload())) };
        case 'merge_group': {
            const { merge_group: group } = mergeGroupPayload.parse(await payload());
            return { kind: name, sha, headSha: group.head_sha, baseSha: group.base_sha };
        }
        case 'workflow_run':
            return { kind: name, sha, run: finishedRunOf(workflowRunPayload.parse(await payload())) };
        case 'deployment':
        case 'deployment_status': {
            const { deployment } = deploymentPayload.parse(await payload());
            return { kind: 'deployment', sha, deployedSha: deployment.sha, environment: deployment.environment };
        }
        case 'issue_comment': {
            const { issue, comment, sender } = commentPayload.parse(await payload());
            const speakers = loginsOf(comment?.user, sender);
            return { kind: name, sha, number: issue.number, isPullRequest: issue.pull_request !== undefined, speakers };
        }
        case 'push':
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: name, sha };
        default:
            return { kind: 'other', sha, name };
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
function finishedRunOf({ repository, workflow_run: run }) {
    return {
        runId: run.id,
        runAttempt: run.run_attempt,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headOwner: run.head_repository?.owner.login ?? null,
        isFork: run.head_repository === null || run.head_repository.id !== repository.id,
        event: run.event,
        actors: loginsOf(run.actor, run.triggering_actor),
        conclusion: run.conclusion
    };
}
function loginsOf(...people) {
    return [...new Set(people.flatMap(person => person?.login ?? []))];
}


/***/ })

};
