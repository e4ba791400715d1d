export const id = 208;
export const ids = [208];
export const modules = {

/***/ 94996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ startResult),
/* harmony export */   T: () => (/* binding */ evaluatedOf)
/* harmony export */ });
/* harmony import */ var _model_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89164);

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
            sha: findings.evaluated?.sha ?? (world.event ? (0,_model_event_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluatedSha */ .O4)(world.event) : null)
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

/***/ 36265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RESULT_ARTIFACT)
/* harmony export */ });
/** Name of the artifact that carries a gate's result to a job that may publish it. */
const RESULT_ARTIFACT = 'rollout-gate-result';


/***/ }),

/***/ 50208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94996);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36265);




/** Each command is loaded only when it is asked for: `validate` should not wait for the GitHub client. */
const COMMANDS = {
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(5275)]).then(__webpack_require__.bind(__webpack_require__, 55275))).validate,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(9213), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(3145), __webpack_require__.e(4141), __webpack_require__.e(5962)]).then(__webpack_require__.bind(__webpack_require__, 5962))).gate,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(9213), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(3145), __webpack_require__.e(4141), __webpack_require__.e(5962), __webpack_require__.e(270)]).then(__webpack_require__.bind(__webpack_require__, 270))).baseline,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(783)]).then(__webpack_require__.bind(__webpack_require__, 30783))).report,
    judge: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(3145), __webpack_require__.e(8916), __webpack_require__.e(8407), __webpack_require__.e(8598)]).then(__webpack_require__.bind(__webpack_require__, 8598))).judge,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(3145), __webpack_require__.e(8916), __webpack_require__.e(8407), __webpack_require__.e(3415), __webpack_require__.e(9895), __webpack_require__.e(9647)]).then(__webpack_require__.bind(__webpack_require__, 79647))).promote,
    watch: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(3145), __webpack_require__.e(8916), __webpack_require__.e(8407), __webpack_require__.e(3415), __webpack_require__.e(9895), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 41))).watch,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(3145), __webpack_require__.e(8916), __webpack_require__.e(8407), __webpack_require__.e(3415), __webpack_require__.e(6101)]).then(__webpack_require__.bind(__webpack_require__, 6101))).rollback,
    pause: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(3415), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 35112))).pause,
    resume: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(3415), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 35112))).resume,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(3145), __webpack_require__.e(8916), __webpack_require__.e(8407), __webpack_require__.e(3415), __webpack_require__.e(9895), __webpack_require__.e(6587)]).then(__webpack_require__.bind(__webpack_require__, 86587))).status,
    alarms: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(5282), __webpack_require__.e(911), __webpack_require__.e(1231)]).then(__webpack_require__.bind(__webpack_require__, 11231))).alarms,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6918), __webpack_require__.e(6752), __webpack_require__.e(5282), __webpack_require__.e(4141), __webpack_require__.e(6209)]).then(__webpack_require__.bind(__webpack_require__, 86991))).demo(run)
};
/** Runs a command; whatever stands in its way becomes a result too, so that every ending has a reason code. */
async function run(command, world, options) {
    const result = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .startResult */ .K)(world, command);
    try {
        return await (await COMMANDS[command]())(world, options);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
            const problems = [...error.problems];
            const errors = problems.filter(problem => problem.severity === 'error').length;
            const why = `${errors} ${errors === 1 ? 'problem' : 'problems'} in the input; nothing was done.`;
            return failure(options, result({ decision: 'error', reason: error.reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.invalid, why }, { name: error.rollout, problems }));
        }
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW) {
            return failure(options, result({ decision: 'error', reason: error.reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.unmeasurable, why: error.message }, {}));
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

/***/ 89164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ evaluatedSha),
/* harmony export */   a8: () => (/* binding */ isPrivileged),
/* harmony export */   kw: () => (/* binding */ trustedSha)
/* harmony export */ });
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


/***/ })

};
