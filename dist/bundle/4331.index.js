export const id = 4331;
export const ids = [4331,5015];
export const modules = {

/***/ 4609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ startResult),
/* harmony export */   T: () => (/* binding */ evaluatedOf)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85015);

/** Starts the clock of a result; what it returns makes the one result object of a command. */
function startResult(world, command) {
    const started_at = stamp(world);
    return ({ decision, reason, exit, why }, findings) => ({
        schema_version: 1,
        command,
        name: null,
        decision,
        reason_code: reason,
        exit_code: exit,
        why,
        gates: [],
        stops: [],
        phase: null,
        next_phase: null,
        window: null,
        rollout: null,
        counts: { planned: 0, measured: 0, failed: 0 },
        started_at,
        finished_at: stamp(world),
        run: world.github?.run ?? null,
        report_only: false,
        not_required: {},
        evidence: null,
        baseline_source: null,
        metrics: null,
        notes: [],
        worst: [],
        problems: [],
        ...findings,
        evaluated: {
            manifest: null,
            gold: null,
            baseline: null,
            pins_baseline: null,
            pins_canary: null,
            ...findings.evaluated,
            sha: findings.evaluated?.sha ?? (world.event ? (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__.evaluatedSha)(world.event) : null)
        }
    });
}
/** The clock may jump back; a result never ends before it starts. */
function stamp(world) {
    return new Date(world.clock.now()).toISOString();
}
/** What a live window, or a rollout, says anything of. */
function evaluatedOf(manifest) {
    const { digest, pinsDigest, spared } = manifest;
    if (spared.has('arms')) {
        return { sha: null, manifest: digest, gold: null, baseline: null, pins_baseline: null, pins_canary: null };
    }
    const pins = { pins_baseline: pinsDigest.baseline, pins_canary: pinsDigest.canary };
    return { sha: null, manifest: digest, gold: null, baseline: null, ...pins };
}


/***/ }),

/***/ 28786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RESULT_ARTIFACT)
/* harmony export */ });
/** Name of the artifact that carries a gate's result to a job that may publish it. */
const RESULT_ARTIFACT = 'rollout-gate-result';


/***/ }),

/***/ 94331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77049);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4609);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28786);




/** Each command is loaded only when it is asked for: `validate` should not wait for the GitHub client. */
const COMMANDS = {
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 30010))).validate,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(9213), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(1945), __webpack_require__.e(6732), __webpack_require__.e(3544)]).then(__webpack_require__.bind(__webpack_require__, 73544))).gate,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(9213), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(1945), __webpack_require__.e(6732), __webpack_require__.e(3544), __webpack_require__.e(547)]).then(__webpack_require__.bind(__webpack_require__, 50547))).baseline,
    report: async () => (await __webpack_require__.e(/* import() */ 8938).then(__webpack_require__.bind(__webpack_require__, 8938))).report,
    judge: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(1945), __webpack_require__.e(1812), __webpack_require__.e(2948), __webpack_require__.e(9325)]).then(__webpack_require__.bind(__webpack_require__, 59325))).judge,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(1945), __webpack_require__.e(1812), __webpack_require__.e(4700), __webpack_require__.e(2948), __webpack_require__.e(7813), __webpack_require__.e(8632), __webpack_require__.e(1157)]).then(__webpack_require__.bind(__webpack_require__, 61157))).promote,
    watch: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(1945), __webpack_require__.e(1812), __webpack_require__.e(4700), __webpack_require__.e(2948), __webpack_require__.e(7813), __webpack_require__.e(8632), __webpack_require__.e(8506)]).then(__webpack_require__.bind(__webpack_require__, 98506))).watch,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(1945), __webpack_require__.e(1812), __webpack_require__.e(4700), __webpack_require__.e(2948), __webpack_require__.e(7813), __webpack_require__.e(1356)]).then(__webpack_require__.bind(__webpack_require__, 51356))).rollback,
    pause: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(4700), __webpack_require__.e(9105)]).then(__webpack_require__.bind(__webpack_require__, 29105))).pause,
    resume: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(4700), __webpack_require__.e(9105)]).then(__webpack_require__.bind(__webpack_require__, 29105))).resume,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(1945), __webpack_require__.e(1812), __webpack_require__.e(4700), __webpack_require__.e(2948), __webpack_require__.e(7813), __webpack_require__.e(8632), __webpack_require__.e(8190)]).then(__webpack_require__.bind(__webpack_require__, 18190))).status,
    alarms: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(3794), __webpack_require__.e(5260), __webpack_require__.e(7230)]).then(__webpack_require__.bind(__webpack_require__, 77230))).alarms,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(6918), __webpack_require__.e(6752), __webpack_require__.e(3794), __webpack_require__.e(4700), __webpack_require__.e(6732), __webpack_require__.e(9086)]).then(__webpack_require__.bind(__webpack_require__, 9010))).demo(run)
};
/** Runs a command; whatever stands in its way becomes a result too, so that every ending has a reason code. */
async function run(command, world, options) {
    const result = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .startResult */ .K)(world, command);
    try {
        return await (await COMMANDS[command]())(world, options);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
            const problems = [...error.problems];
            const errors = problems.filter(problem => problem.severity === 'error').length;
            const why = `${errors} ${errors === 1 ? 'problem' : 'problems'} in the input; nothing was done.`;
            return failure(options, result({ decision: 'error', reason: error.reason, exit: _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.invalid, why }, { name: error.rollout, problems }));
        }
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW) {
            return failure(options, result({ decision: 'error', reason: error.reason, exit: _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.unmeasurable, why: error.message }, {}));
        }
        throw error;
    }
}
/** A gate that could not judge is shown where a verdict would be, by another job too where this one may not write. */
function failure({ out }, result) {
    if (result.command !== 'gate')
        return { result, uploads: [], publish: false };
    const files = ['result.json', 'report.md', 'report.html'];
    return { result, uploads: [{ name: _outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULT_ARTIFACT */ .T, files, root: out }], publish: true };
}


/***/ }),

/***/ 85015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluatedSha: () => (/* binding */ evaluatedSha),
/* harmony export */   isPrivileged: () => (/* binding */ isPrivileged),
/* harmony export */   readEvent: () => (/* binding */ readEvent),
/* harmony export */   readFromBase: () => (/* binding */ readFromBase),
/* harmony export */   trustedSha: () => (/* binding */ trustedSha)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);



const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit SHA');
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
        conclusion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
    })
});
const deploymentPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ deployment: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha, environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
const commentPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional() })
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('untrusted_source', `The payload of the ${name} event can't be read: ${found}`, {
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
            const { issue } = commentPayload.parse(await payload());
            return { kind: name, sha, number: issue.number, isPullRequest: issue.pull_request !== undefined };
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
        conclusion: run.conclusion
    };
}
/** The commit that a result speaks about: a pull request's head, never the merge commit that GITHUB_SHA names. */
function evaluatedSha(event) {
    switch (event.kind) {
        case 'pull_request':
        case 'pull_request_target':
            return event.pullRequest.headSha;
        case 'merge_group':
            return event.headSha;
        case 'workflow_run':
            return event.run.headSha;
        case 'deployment':
            return event.deployedSha;
        default:
            return event.sha;
    }
}
/** Events that run with secrets and a writing token although a stranger can cause them. */
function isPrivileged(event) {
    return event.kind === 'pull_request_target' || event.kind === 'workflow_run' || event.kind === 'issue_comment';
}
/** The commit that a privileged event may read its manifest from: the pull request's base, or the default branch. */
function trustedSha(event) {
    return event.kind === 'pull_request_target' ? event.pullRequest.baseSha : event.sha;
}
/**
 * The text of a file at a trusted commit (see trustedSha), through the API, whatever is checked out here.
 * Null where the file is not there. Throws on anything that is no regular file.
 */
async function readFromBase(github, path, ref) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref });
        if (Array.isArray(data) || data.type !== 'file' || !('content' in data) || data.encoding !== 'base64') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('untrusted_source', `${path} at ${ref} is no regular file of at most 1 MB.`);
        }
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 404)
            return null;
        throw error;
    }
}


/***/ })

};
