export const id = 2028;
export const ids = [2028];
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
            ...NOTHING_EVALUATED,
            ...findings.evaluated,
            sha: findings.evaluated?.sha ?? (world.event ? (0,_model_event_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluatedSha */ .O4)(world.event) : null)
        }
    });
}
/** Now, as ISO 8601. */
function stamp(world) {
    return new Date(world.clock.now()).toISOString();
}
const NOTHING_EVALUATED = { manifest: null, gold: null, baseline: null, pins_baseline: null, pins_canary: null };
/**
 * What a result says anything of: the manifest and its pins, which are left out where the arms could not be read.
 * `others`: what else was evaluated, or what of these was not.
 */
function evaluatedOf({ digest, pinsDigest, spared, arms }, others = {}) {
    const pins = spared.has('arms')
        ? null
        : {
            pins_baseline: pinsDigest.baseline,
            pins_canary: pinsDigest.canary,
            pins: { baseline: { ...arms.baseline.pins }, canary: { ...arms.canary.pins } }
        };
    return { sha: null, ...NOTHING_EVALUATED, manifest: digest, ...pins, ...others };
}


/***/ }),

/***/ 6976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   pO: () => (/* binding */ TOPICS),
/* harmony export */   u6: () => (/* binding */ writesReports),
/* harmony export */   xh: () => (/* binding */ MOVES_TRAFFIC)
/* harmony export */ });
/** Headings of the overview, in its order. */
const TOPICS = ['begin', 'judge', 'move', 'see', 'more'];
/** What the commands that move traffic change, where they post, and what they need for it. */
const MOVES_TRAFFIC = {
    artifacts: [],
    changes: ['deployments', 'router'],
    publishes: 'from everywhere',
    permissions: { contents: 'read', actions: 'read', deployments: 'write', 'pull-requests': 'write' }
};
/** Joins a description and its story; the types see to it that the story is given the flags that are described. */
function commandOf(name, description, story) {
    return { name, description, tell: story };
}
/** The options of a command that was given no flag. */
function defaultsOf({ flags }) {
    return Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, flag.read([])]));
}
/** Whether a door writes result.json, report.md and report.html for it. */
function writesReports({ files }) {
    return files.includes('result.json');
}


/***/ }),

/***/ 36265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RESULT_ARTIFACT),
/* harmony export */   v: () => (/* binding */ resultUpload)
/* harmony export */ });
/** Name of the artifact that carries a gate's result to a job that may publish it. */
const RESULT_ARTIFACT = 'rollout-gate-result';
/** The artifact of a command's result in the folder of --out, with what else is to travel with it. */
function resultUpload(name, { out }, more = []) {
    return { name, files: ['result.json', ...more, 'report.md', 'report.html'], root: out };
}


/***/ }),

/***/ 50208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ loadCommands),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   nZ: () => (/* binding */ COMMAND_NAMES),
/* harmony export */   y9: () => (/* binding */ isCommand),
/* harmony export */   yV: () => (/* binding */ loadCommand)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94996);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6976);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36265);
/* harmony import */ var _without_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41369);






/** In the order of the help. */
const COMMAND_NAMES = [
    'init',
    'try',
    'gold-check',
    'import',
    'validate',
    'gate',
    'baseline',
    'report',
    'judge',
    'promote',
    'watch',
    'rollback',
    'pause',
    'resume',
    'status',
    'explain',
    'show',
    'alarms',
    'demo'
];
/** Each is loaded only when it is asked for: `validate` should not wait for the GitHub client. */
const COMMANDS = {
    init: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(9064)]).then(__webpack_require__.bind(__webpack_require__, 30569)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('init', it.description, it.init)),
    try: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(6687), __webpack_require__.e(9617), __webpack_require__.e(4719), __webpack_require__.e(8438)]).then(__webpack_require__.bind(__webpack_require__, 22672)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('try', it.description, it.tryOne)),
    'gold-check': () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(6687), __webpack_require__.e(3014), __webpack_require__.e(9617), __webpack_require__.e(4880), __webpack_require__.e(2915), __webpack_require__.e(3928)]).then(__webpack_require__.bind(__webpack_require__, 39548)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('gold-check', it.description, it.goldCheck)),
    import: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(1290)]).then(__webpack_require__.bind(__webpack_require__, 47979)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('import', it.description, it.importGold)),
    validate: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(4919), __webpack_require__.e(3222)]).then(__webpack_require__.bind(__webpack_require__, 55595)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('validate', it.description, it.validate)),
    gate: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(1757), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(6687), __webpack_require__.e(3014), __webpack_require__.e(9617), __webpack_require__.e(4719), __webpack_require__.e(4880), __webpack_require__.e(2238), __webpack_require__.e(598), __webpack_require__.e(2124), __webpack_require__.e(6802)]).then(__webpack_require__.bind(__webpack_require__, 31816)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('gate', it.description, it.gate)),
    baseline: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(1757), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(6687), __webpack_require__.e(3014), __webpack_require__.e(9617), __webpack_require__.e(4719), __webpack_require__.e(4880), __webpack_require__.e(2238), __webpack_require__.e(598), __webpack_require__.e(2124), __webpack_require__.e(3992)]).then(__webpack_require__.bind(__webpack_require__, 270)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('baseline', it.description, it.baseline)),
    report: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(1757), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(6687), __webpack_require__.e(3014), __webpack_require__.e(9617), __webpack_require__.e(4719), __webpack_require__.e(4880), __webpack_require__.e(598), __webpack_require__.e(3797), __webpack_require__.e(9976)]).then(__webpack_require__.bind(__webpack_require__, 24329)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('report', it.description, it.report)),
    judge: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(6687), __webpack_require__.e(3895), __webpack_require__.e(3014), __webpack_require__.e(9650), __webpack_require__.e(7805), __webpack_require__.e(4919), __webpack_require__.e(7293), __webpack_require__.e(7023), __webpack_require__.e(8386), __webpack_require__.e(3100)]).then(__webpack_require__.bind(__webpack_require__, 8598)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('judge', it.description, it.judge)),
    promote: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(1757), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(6687), __webpack_require__.e(3895), __webpack_require__.e(3014), __webpack_require__.e(9650), __webpack_require__.e(7805), __webpack_require__.e(9617), __webpack_require__.e(4719), __webpack_require__.e(4919), __webpack_require__.e(7293), __webpack_require__.e(7023), __webpack_require__.e(4880), __webpack_require__.e(8386), __webpack_require__.e(2238), __webpack_require__.e(598), __webpack_require__.e(846), __webpack_require__.e(6571), __webpack_require__.e(3797), __webpack_require__.e(2769)]).then(__webpack_require__.bind(__webpack_require__, 82769)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('promote', it.description, it.promote)),
    watch: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(6687), __webpack_require__.e(3895), __webpack_require__.e(3014), __webpack_require__.e(9650), __webpack_require__.e(7805), __webpack_require__.e(4719), __webpack_require__.e(4919), __webpack_require__.e(7293), __webpack_require__.e(7023), __webpack_require__.e(8386), __webpack_require__.e(2238), __webpack_require__.e(846), __webpack_require__.e(6571), __webpack_require__.e(4459)]).then(__webpack_require__.bind(__webpack_require__, 32138)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('watch', it.description, it.watch)),
    rollback: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(6687), __webpack_require__.e(3895), __webpack_require__.e(3014), __webpack_require__.e(9650), __webpack_require__.e(7805), __webpack_require__.e(4919), __webpack_require__.e(7293), __webpack_require__.e(7023), __webpack_require__.e(8386), __webpack_require__.e(846), __webpack_require__.e(7332)]).then(__webpack_require__.bind(__webpack_require__, 6101)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('rollback', it.description, it.rollback)),
    pause: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(4919), __webpack_require__.e(7293), __webpack_require__.e(2136)]).then(__webpack_require__.bind(__webpack_require__, 47731)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('pause', it.description, it.pause)),
    resume: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(4919), __webpack_require__.e(7293), __webpack_require__.e(6203)]).then(__webpack_require__.bind(__webpack_require__, 3166)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('resume', it.description, it.resume)),
    status: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(6687), __webpack_require__.e(3895), __webpack_require__.e(3014), __webpack_require__.e(9650), __webpack_require__.e(7805), __webpack_require__.e(4719), __webpack_require__.e(4919), __webpack_require__.e(7293), __webpack_require__.e(7023), __webpack_require__.e(8386), __webpack_require__.e(2238), __webpack_require__.e(846), __webpack_require__.e(6571), __webpack_require__.e(9866)]).then(__webpack_require__.bind(__webpack_require__, 86587)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('status', it.description, it.status)),
    explain: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(9291)]).then(__webpack_require__.bind(__webpack_require__, 33930)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('explain', it.description, it.explainIt)),
    show: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(2915), __webpack_require__.e(2596)]).then(__webpack_require__.bind(__webpack_require__, 2596)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('show', it.description, it.show)),
    alarms: () => Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(9699), __webpack_require__.e(4352), __webpack_require__.e(8140), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 11231)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('alarms', it.description, it.alarms)),
    demo: () => __webpack_require__.e(/* import() */ 6246).then(__webpack_require__.bind(__webpack_require__, 26246)).then(it => (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .commandOf */ .Nl)('demo', it.description, it.demo(runWith)))
};
function isCommand(name) {
    return name !== undefined && Object.hasOwn(COMMANDS, name);
}
function loadCommand(name) {
    return COMMANDS[name]();
}
/** All descriptions, for the help and for what is wrong with a flag. */
async function loadCommands() {
    const commands = [];
    for (const name of COMMAND_NAMES)
        commands.push(await loadCommand(name));
    return commands;
}
/** Runs a command; whatever stands in its way becomes a result too, so that every ending has a reason code. */
async function run(name, world, options) {
    const result = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .startResult */ .K)(world, name);
    try {
        const { tell } = await loadCommand(name);
        return (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWithoutSecrets */ .M)(await tell(world, options), world.redact);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
            const problems = [...error.problems];
            const errors = problems.filter(problem => problem.severity === 'error').length;
            const why = `${errors} ${errors === 1 ? 'problem' : 'problems'} in the input; nothing was done.`;
            return failure(world, options, result({ decision: 'error', reason: error.reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.invalid, why }, { name: error.rollout, problems }));
        }
        const { reason, message } = asForeseen(error, world);
        return failure(world, options, result({ decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.unmeasurable, why: message }, {}));
    }
}
/**
 * What may befall any command: a wish that it ends, and a machine that refuses, such as one with a full disk. What nobody
 * foresaw is thrown on.
 */
function asForeseen(error, { signal }) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW)
        return error;
    if (signal.aborted) {
        const why = 'The command was asked to end before it was through. A step or a rollback that had begun was finished; run it again for the rest.';
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_measured', why, { cause: error });
    }
    const { code, syscall, message } = error;
    if (!(error instanceof Error) || code === undefined || syscall === undefined)
        throw error;
    const denied = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
    const why = `This machine did not do what was asked: ${message}`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW(denied ? 'permission_missing' : 'api_unavailable', why, { cause: error });
}
/** Runs a command with some of its flags. */
const runWith = async (name, world, some) => {
    const { description } = await loadCommand(name);
    return run(name, world, { ...(0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultsOf */ .Gf)(description), ...some });
};
/** A gate that could not judge is shown where a verdict would be, by another job too where this one may not write. */
function failure({ redact }, { out }, result) {
    const isGate = result.command === 'gate';
    const files = ['result.json', 'report.md', 'report.html'];
    const uploads = isGate ? [{ name: _outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULT_ARTIFACT */ .T, files, root: String(out) }] : [];
    return (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeWithoutSecrets */ .M)({ result, uploads, publish: isGate }, redact);
}


/***/ }),

/***/ 89012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ leadsAway),
/* harmony export */   BQ: () => (/* binding */ pathInCheckout),
/* harmony export */   Ge: () => (/* binding */ isDoubtful),
/* harmony export */   L6: () => (/* binding */ checkpointFolder),
/* harmony export */   Re: () => (/* binding */ checkoutRoot),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   kv: () => (/* binding */ doubtOf),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   yq: () => (/* binding */ refuseDoubtful)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_read_from_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2165);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26817);
/* harmony import */ var _model_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89164);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35553);






/**
 * Reads a file that decides something: the manifest, the gold set, the calendar, a baseline. On an event that runs with
 * the repository's rights (pull_request_target, workflow_run, issue_comment) it comes from the trusted commit, whatever
 * was checked out; else from disk. `isAsked`: a flag names it, and not the manifest. Throws InputError where it can't be
 * had.
 */
async function readSource(world, path, input, isAsked = false) {
    const { event, github } = world;
    if (leadsAway(world, path, isAsked))
        throw (0,_world_input_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(input, OUTSIDE);
    if (!event || !(0,_model_event_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrivileged */ .a8)(event))
        return (0,_world_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R5)(path, input);
    if (!github)
        throw (0,_world_input_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(input, 'a privileged event reads this file from the base commit: give the job a token');
    const inRepository = pathInCheckout(world, path);
    if (inRepository === null)
        throw (0,_world_input_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(input, 'a file outside the repository, on a privileged event');
    const text = await (0,_github_read_from_base_js__WEBPACK_IMPORTED_MODULE_2__/* .readFromBase */ .Y)(github, inRepository, (0,_model_event_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedSha */ .kw)(event));
    if (text === null)
        throw (0,_world_input_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(input, `no such file at commit ${(0,_model_event_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedSha */ .kw)(event).slice(0, 12)}`);
    return Buffer.from(text);
}
const OUTSIDE = 'a file outside the repository, on a pull request; expected one within it';
/**
 * Whether a path of a pull request, whose manifest and whose links may be anybody's, leads to what is none of its own: a
 * file of the runner, which is then read for a stranger. Where a flag names what lies outside, the workflow means it.
 */
function leadsAway(world, path, isAsked) {
    if (world.event?.kind !== 'pull_request')
        return false;
    const [root, full] = [checkoutRoot(world), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path)];
    return (!isAsked || within(root, full) !== null) && within(realPath(root), realPath(full)) === null;
}
/** Whether a file may be anybody's: it lies in what was checked out, and a stranger can cause the event. */
function isDoubtful(world, path) {
    return Boolean(world.event && (0,_model_event_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrivileged */ .a8)(world.event)) && pathInCheckout(world, path) !== null;
}
/** Why a doubtful file is not read; `instead`: where the same can be had. */
function doubtOf({ event }, path, instead) {
    const message = `${path} is not read: on ${event && (0,_model_event_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfEvent */ .TB)(event)} the checkout may be a stranger's. ${instead}`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnmeasurableError */ .XW('untrusted_source', message);
}
/** Throws UnmeasurableError (`untrusted_source`) where one of the files may be anybody's. */
function refuseDoubtful(world, paths, instead) {
    const found = paths.find(path => isDoubtful(world, path));
    if (found !== undefined)
        throw doubtOf(world, found, instead);
}
/**
 * Throws UnmeasurableError (`untrusted_source`) where a folder of reports may be anybody's and holds, or leads through, what
 * is no regular file: a link there would have them written elsewhere, and a pipe would never take them.
 */
function refuseLinks(world, folder) {
    const { event } = world;
    if (!event || !isDoubtful(world, folder))
        return;
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, folder);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(checkoutRoot(world));
    const above = within(root, full)
        ?.split('/')
        .map((_, at, parts) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts.slice(0, at + 1))) ?? [];
    const strange = [...above, ...entriesOf(full)].find(path => {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        return found && !found.isDirectory() && !found.isFile();
    });
    if (strange === undefined)
        return;
    const what = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(world.cwd, strange)} is no regular file, and on ${(0,_model_event_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfEvent */ .TB)(event)} the checkout may be a stranger's.`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnmeasurableError */ .XW('untrusted_source', `${what} Name another folder as out, such as one under RUNNER_TEMP.`);
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    catch {
        return [];
    }
}
function checkoutRoot({ env, cwd }) {
    return env['GITHUB_WORKSPACE'] || cwd;
}
/** A path from the repository's root, also where it leads there through a link; null where it is outside of it. */
function pathInCheckout(world, path) {
    const [root, full] = [checkoutRoot(world), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path)];
    return within(root, full) ?? within(realPath(root), realPath(full));
}
function within(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).replaceAll('\\', '/');
    return inside === '..' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? null : inside;
}
/** Where a path leads to, links followed as far as it exists. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/**
 * The folder in which a look finds what the one before has read, and leaves what it has read itself; null where all is
 * read each time. A checkpoint decides what is judged, so it is where nothing comes from that was checked out. On a
 * hosted runner each look begins on a new disk.
 */
function checkpointFolder(world, given) {
    const folder = given.checkpoint ?? given.ledger;
    if (folder === undefined || world.env['RUNNER_ENVIRONMENT'] === 'github-hosted')
        return null;
    if (pathInCheckout(world, folder) === null)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, folder);
    if (given.checkpoint === undefined)
        return null;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .flagError */ .VP)(`--checkpoint ${folder}: found a folder within the checkout, expected one outside of it that outlives the job, such as /var/lib/rollout-gate`);
}


/***/ }),

/***/ 41369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rowWithoutSecrets),
/* harmony export */   M: () => (/* binding */ outcomeWithoutSecrets)
/* harmony export */ });
/** A row as it is kept. */
function rowWithoutSecrets(row, redact) {
    if (redact === undefined)
        return row;
    const { error, drift, pins_seen, answer, retrieved } = row;
    return {
        ...row,
        error: error && { ...error, message: redact(error.message) },
        drift: drift.map(redact),
        pins_seen: pins_seen && textsOf(pins_seen, redact),
        answer: redact(answer),
        retrieved: retrieved.map(redact),
        ...(row.citations && { citations: row.citations.map(redact) })
    };
}
/** A command's outcome as the doors show it. */
function outcomeWithoutSecrets(outcome, redact) {
    if (redact === undefined)
        return outcome;
    const { result, text, asked } = outcome;
    return {
        ...outcome,
        result: textsOf(result, redact),
        ...(asked && { asked: askedWithoutSecrets(asked, redact) }),
        ...(text !== undefined && { text: redact(text) })
    };
}
/** A recorded baseline may have been written before secrets were known. */
function askedWithoutSecrets(asked, redact) {
    const snippets = [...asked.snippets].map(([key, kept]) => [key, { ...kept, text: redact(kept.text) }]);
    return {
        ...asked,
        baseline: asked.baseline.map(row => rowWithoutSecrets(row, redact)),
        canary: asked.canary.map(row => rowWithoutSecrets(row, redact)),
        snippets: new Map(snippets)
    };
}
/** Words of this program, digests, ids and addresses: no secret stands in them, and other programs read them. */
const NO_TEXT = [
    ...['command', 'name', 'decision', 'reason_code', 'gate', 'row', 'rows', 'op', 'verdict', 'source', 'kind', 'state'],
    ...['phase', 'next_phase', 'id', 'qid', 'event', 'repository', 'level', 'severity', 'embedder', 'page', 'url'],
    ...['sha', 'manifest', 'gold', 'baseline', 'pins_baseline', 'pins_canary', 'digest', 'file'],
    ...['started_at', 'finished_at', 'created_at', 'since', 'from', 'to']
];
function textsOf(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value))
        return value.map(item => textsOf(item, redact));
    const entries = Object.entries(value).map(([key, item]) => {
        const isWord = NO_TEXT.includes(key) && (typeof item !== 'object' || key === 'rows');
        return [key, isWord ? item : textsOf(item, redact)];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kP: () => (/* binding */ commandToRun),
  sX: () => (/* binding */ exitOf),
  tf: () => (/* binding */ leaveReports),
  G8: () => (/* binding */ prepareFolder),
  eA: () => (/* binding */ tellIgnored)
});

// EXTERNAL MODULE: ./out/build/src/commands/source.js
var source = __webpack_require__(89012);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/world/files.js
var files = __webpack_require__(83974);
;// CONCATENATED MODULE: ./out/build/src/world/out-folder.js



/** Makes --out before anything is asked: a verdict that can't be written is no use. Throws FlagError. */
async function makeOutFolder(cwd, out) {
    try {
        await (0,files/* makeFolder */.fc)((0,external_node_path_.resolve)(cwd, out));
    }
    catch (error) {
        const { code, message } = error;
        const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file stands there' : (code ?? message);
        throw new errors/* FlagError */.td(`--out ${out}: the folder cannot be made (${why}); name another one`);
    }
}

;// CONCATENATED MODULE: ./out/build/src/doors/acts-first.js




/** What stops every command but one that acts first: wrong flags, and a folder that can't be written. */
/** The command, where nothing is in its way. Throws FlagError with everything that is wrong, a line each. */
function commandToRun({ command, faults }) {
    if (command && (faults.length === 0 || command.description.actsFirst))
        return command;
    throw new errors/* FlagError */.td(faults.join('\n'));
}
/** A command that can send traffic back is not held up by the folder of its reports. */
async function prepareFolder(world, { description }, out) {
    const { cwd, log } = world;
    if (description.actsFirst)
        return;
    try {
        (0,source/* refuseLinks */.UA)(world, out);
        await makeOutFolder(cwd, out);
    }
    catch (error) {
        const foreseen = error instanceof errors/* FlagError */.td || error instanceof errors/* UnmeasurableError */.XW;
        if (!foreseen || !description.changes.includes('router'))
            throw error;
        log.warning(error.message);
    }
}
/** Resolves with the page's path; null where the reports could not be written, which hides no result. */
async function leaveReports(world, outcome, out) {
    const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6834), __webpack_require__.e(2805), __webpack_require__.e(8911), __webpack_require__.e(1633), __webpack_require__.e(5480), __webpack_require__.e(4681)]).then(__webpack_require__.bind(__webpack_require__, 76336));
    try {
        (0,source/* refuseLinks */.UA)(world, out);
        return await writeReports(world, outcome, out);
    }
    catch (error) {
        world.log.warning(`The reports could not be written to ${out}: ${error.message}`);
        return null;
    }
}
/** A verdict that passes and can't be shown to whoever rests on it is none. What moved traffic has moved it. */
function exitOf({ result, exit }, isShown) {
    const own = exit ?? result.exit_code;
    return isShown || own !== reasons/* EXIT */.dc.ok || result.rollout?.moved ? own : reasons/* EXIT */.dc.unmeasurable;
}
/** Says what was wrong with the flags of a command that has acted. */
function tellIgnored(log, { command, faults }) {
    if (!command?.description.actsFirst)
        return;
    for (const fault of faults)
        log.warning(`${fault}. Ignored: ${command.name} comes first.`);
}


/***/ }),

/***/ 51709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ux: () => (/* binding */ readWords),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export listOf */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _commands_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50208);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26817);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55722);




/**
 * The words of a command line, read by the description of its command. Node's own parser does the parsing: its tokens show
 * every word that is wrong at once, with its place. citty passes unknown flags over, commander stops at the first one.
 */
/** What stands beside any command. */
const GENERAL = { json: {}, quiet: { short: 'q' }, verbose: {}, help: { short: 'h' }, version: { short: 'V' } };
/** Reads a command and its flags. */
async function readWords(said) {
    const words = asFlags(said);
    const command = await commandAmong(words);
    if (!command)
        return withoutCommand(words);
    const own = command.description.flags;
    const short = parse(words, own);
    // The others are needed only where a flag is wrong: to say which command takes it, and whether the next word is its value.
    const others = short.unknown.length > 0 ? await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCommands */ .HI)() : [];
    const { given, plain, unknown, general, unread } = others.length > 0 ? parse(words, { ...flagsOf(others), ...own }) : short;
    const isForeign = (name) => !Object.hasOwn(own, name) && !Object.hasOwn(GENERAL, name);
    const foreign = [...new Set([...given.keys(), ...unread.keys()])].filter(isForeign);
    const { options, left, wrong } = readFlags(own, given, plain.slice(1));
    const stray = left.map(word => `${word}: not expected here${meantFlag(word, own, given)}`);
    return {
        command,
        options,
        general,
        faults: [
            ...foreign.map(name => `--${name}: ${refusal(name, command, others)}`),
            ...unknown.map(flag => `${flag}: no such flag${nearFlag(flag, command, others)}`),
            ...[...unread].flatMap(([name, fault]) => (isForeign(name) ? [] : [fault])),
            ...wrong,
            ...stray,
            ...(command.description.faults?.(options) ?? [])
        ]
    };
}
/** `help gate` and `version`, as people type them, are flags by another name; `gold check` is `gold-check`. */
function asFlags(words) {
    const [first, ...rest] = words;
    const joined = `${first}-${rest[0]}`;
    if ((0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(joined))
        return [joined, ...rest.slice(1)];
    if (first === 'help' && (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(`${rest[0]}-${rest[1]}`))
        return [`${rest[0]}-${rest[1]}`, ...rest.slice(2), '--help'];
    return first === 'help' || first === 'version' ? [...rest, `--${first}`] : words;
}
/** Why a command does not take a flag, or an input, of others. */
function refusal(name, { name: command }, others) {
    const takers = others.filter(({ description }) => Object.hasOwn(description.flags, name)).map(other => other.name);
    return `${command} does not take it; ${listOf(takers)} ${takers.length === 1 ? 'does' : 'do'}`;
}
/** `a, b and c`. */
function listOf(words) {
    return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}
/** Every flag that some command takes. */
function flagsOf(commands) {
    return Object.assign({}, ...commands.map(({ description }) => description.flags));
}
/** The command is the first plain word. It mostly comes first; else the flags of all commands tell which words are values. */
async function commandAmong(words) {
    const [first] = words;
    if ((0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(first))
        return (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCommand */ .yV)(first);
    const { plain } = parse(words, flagsOf(await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCommands */ .HI)()));
    return (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(plain[0]) ? (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCommand */ .yV)(plain[0]) : null;
}
async function withoutCommand(words) {
    const { plain, unknown, general, unread } = parse(words, flagsOf(await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCommands */ .HI)()));
    const name = plain[0] ?? '';
    const noCommand = `${name || '(nothing)'}: no such command${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, _commands_run_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_NAMES */ .nZ)}`;
    const noFlags = unknown.map(flag => `${flag}: no such flag`);
    return { command: null, options: {}, general, faults: [noCommand, ...noFlags, ...unread.values()] };
}
function parse(words, flags) {
    const known = Object.entries(flags).map(([name, { value }]) => [name, value === null ? 'boolean' : 'string']);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        options: {
            ...Object.fromEntries(known.map(([name, type]) => [name, { type }])),
            ...Object.fromEntries(Object.entries(GENERAL).map(([name, more]) => [name, { type: 'boolean', ...more }]))
        },
        allowPositionals: true,
        strict: false,
        tokens: true
    });
    // The parser takes the next word for the value, also where that is a flag: then the value was forgotten.
    const bare = tokens.find(token => token.kind === 'option' && token.inlineValue === false && /^-./.test(token.value));
    if (bare?.kind === 'option') {
        const rest = parse(words.toSpliced(bare.index, 1), flags);
        const fault = `${bare.rawName}: expected a value, found the flag ${bare.value}`;
        return { ...rest, unread: new Map([[bare.name, fault], ...rest.unread]) };
    }
    const given = new Map();
    const plain = [];
    const unknown = [];
    const general = new Set();
    const unread = new Map();
    let strayFrom = null;
    for (const token of tokens) {
        // The word behind a flag that there is not was most likely its value.
        if (token.kind === 'positional' && (token.index - 1 !== strayFrom || plain.length === 0))
            plain.push(token.value);
        if (token.kind !== 'option')
            continue;
        strayFrom = null;
        const { name, rawName, value } = token;
        const isSwitch = Object.hasOwn(GENERAL, name) || (Object.hasOwn(flags, name) && flags[name].value === null);
        if (!Object.hasOwn(GENERAL, name) && !Object.hasOwn(flags, name)) {
            unknown.push(rawName);
            strayFrom = value === undefined ? token.index : null;
        }
        else if (isSwitch && value !== undefined)
            unread.set(name, `${rawName}: takes no value`);
        else if (!isSwitch && value === undefined)
            unread.set(name, `${rawName}: expected a value`);
        else if (Object.hasOwn(GENERAL, name))
            general.add(name);
        else
            given.set(name, [...(given.get(name) ?? []), value ?? '']);
    }
    return { given, plain, unknown, general, unread };
}
/**
 * Plain words belong to the flags that take them, in their order: `init URL`. The others belong to the flag that takes a
 * list, where it was given: `--window a.jsonl b.jsonl`.
 */
function readFlags(own, given, plain) {
    const taking = Object.keys(own).filter(name => own[name].plain && !given.has(name));
    const alone = new Map(taking.slice(0, plain.length).map((name, at) => [name, plain[at]]));
    const rest = plain.slice(alone.size);
    const listed = Object.keys(own).find(name => own[name].many && given.has(name));
    const wrong = [];
    const options = Object.entries(own).map(([name, flag]) => {
        const values = alone.has(name) ? [alone.get(name)] : [...(given.get(name) ?? []), ...(name === listed ? rest : [])];
        try {
            return [name, flag.read(values)];
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FlagError */ .td))
                throw error;
            wrong.push(`--${name}${error.message}`);
            return [name, flag.read([])];
        }
    });
    return { options: Object.fromEntries(options), left: listed ? [] : rest, wrong };
}
/** Flags that take a file, by how the names of such files end. */
const FILE_FLAGS = [
    [/\.ya?ml$/i, 'manifest'],
    [/\.(jsonl|log)(\.gz)?$/i, 'window'],
    [/\.json$/i, 'evidence'],
    [/\.json$/i, 'baseline']
];
/** The flag that a stray word is the value of, where it looks like a file and the flag was not given. */
function meantFlag(word, own, given) {
    const meant = FILE_FLAGS.find(([end, flag]) => end.test(word) && Object.hasOwn(own, flag) && !given.has(flag));
    return meant ? `; expected --${meant[1]} ${/\s/.test(word) ? `"${word}"` : word}` : '';
}
/** Names of flags with the dashes that they are typed with. */
function asTyped(text, names) {
    return text.replace(/[a-z][a-z-]*(?=[",]|$)/g, word => (names.includes(word) ? `--${word}` : word));
}
/** The nearest flag of the command, else of another one. */
function nearFlag(flag, { name, description }, others) {
    const said = flag.replace(/^-+/, '');
    const own = [...Object.keys(description.flags), ...Object.keys(GENERAL)];
    const foreign = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(said, own) === null ? (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(said, Object.keys(flagsOf(others))) : null;
    if (foreign === null)
        return asTyped((0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(said, own, `${name} takes`), own);
    return `; did you mean "--${foreign}"? ${refusal(foreign, { name, description }, others)}`;
}


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readFromBase)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);

/**
 * The text of a file at a trusted commit (see trustedSha), through the API, whatever is checked out here.
 * Null where the file is not there. Throws on anything that is no regular file.
 */
async function readFromBase(github, path, ref) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref });
        if (Array.isArray(data) || data.type !== 'file' || !('content' in data) || data.encoding !== 'base64') {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('untrusted_source', `${path} at ${ref} is no regular file of at most 1 MB.`);
        }
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 26817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ showProblem),
/* harmony export */   VP: () => (/* binding */ flagError),
/* harmony export */   XW: () => (/* binding */ UnmeasurableError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   td: () => (/* binding */ FlagError)
/* harmony export */ });
/** Input that can't be used: nothing was done, every problem is listed. Exit code 2. */
class InputError extends Error {
    reason;
    problems;
    rollout;
    name = 'InputError';
    constructor(reason, problems, 
    /** Name of the rollout, where the manifest could be read so far: a report replaces the one before by it. */
    rollout = null) {
        super(problems.map(showProblem).join('\n'));
        this.reason = reason;
        this.problems = problems;
        this.rollout = rollout;
    }
}
/** Something needed for the judgement could not be had: the gate fails closed. Exit code 5. */
class UnmeasurableError extends Error {
    reason;
    name = 'UnmeasurableError';
    constructor(reason, message, options) {
        super(message, options);
        this.reason = reason;
    }
}
/** Words that can't be understood: a sentence each. */
class FlagError extends Error {
    name = 'FlagError';
}
/** Flags that are missing or at odds: no file is to blame. */
function flagError(message, rollout = null) {
    const problem = { file: '(command line)', line: 1, column: 1, message, severity: 'error' };
    return new InputError('manifest_invalid', [problem], rollout);
}
/** `file:line:column: message`, the form that editors and terminals make clickable. */
function showProblem(problem) {
    const mark = problem.severity === 'warning' ? 'warning: ' : '';
    return `${problem.file}:${problem.line}:${problem.column}: ${mark}${problem.message}`;
}


/***/ }),

/***/ 89164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ evaluatedSha),
/* harmony export */   TB: () => (/* binding */ nameOfEvent),
/* harmony export */   a8: () => (/* binding */ isPrivileged),
/* harmony export */   kw: () => (/* binding */ trustedSha),
/* harmony export */   oU: () => (/* binding */ speakersOf)
/* harmony export */ });
/** As GITHUB_EVENT_NAME has it. */
function nameOfEvent(event) {
    return event.kind === 'other' ? event.name : event.kind;
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
/** Events that run with secrets and a writing token although a stranger can cause them; `issues` and `fork` are others. */
function isPrivileged(event) {
    if (event.kind === 'other')
        return !CAUSED_BY_WRITERS.includes(event.name);
    return event.kind === 'pull_request_target' || event.kind === 'workflow_run' || event.kind === 'issue_comment';
}
/**
 * Whose word a command is on an event that a stranger can cause: who wrote a comment and who changed it, or who started
 * the run before. Null where only people who may write to the repository cause the event.
 */
function speakersOf(event) {
    if (event.kind === 'issue_comment')
        return event.speakers;
    if (event.kind !== 'workflow_run')
        return null;
    return CAUSED_BY_WRITERS.includes(event.run.event) && !event.run.isFork ? null : event.run.actors;
}
const CAUSED_BY_WRITERS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'deployment', 'release'];
/** The commit that a privileged event may read its manifest from: the pull request's base, or the default branch. */
function trustedSha(event) {
    return event.kind === 'pull_request_target' ? event.pullRequest.baseSha : event.sha;
}


/***/ }),

/***/ 55722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known name that was most likely meant, or null where none is near. Case does not count. */
function nearest(name, known, reach = Math.max(2, Math.floor(name.length / 3))) {
    if (name.length > 100)
        return null;
    let best = null;
    let least = reach + 1;
    for (const candidate of known) {
        const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        if (apart >= least || apart >= candidate.length)
            continue;
        best = candidate;
        least = apart;
    }
    return best;
}
/** `; did you mean "x"?`, or the list of what is known, or nothing where the list would be no help. */
function suggestion(name, known, label = 'known here') {
    const near = nearest(name, known);
    if (near !== null)
        return `; did you mean "${near}"?`;
    return known.length > 0 && known.length <= 12 ? `; ${label}: ${known.join(', ')}` : '';
}


/***/ }),

/***/ 38713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ REASON_CODES),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/**
 * The closed list of reason codes: why a command decided what it decided. `unknown` is never decided: it stands for a
 * code of another version, and nothing goes up on it.
 */
const REASON_CODES = [
    'all_green',
    'warnings',
    'gate_failed',
    'hard_stop',
    'soft_stop',
    'evidence_thin',
    'evidence_exhausted',
    'evidence_stale',
    'no_traffic',
    'not_measured',
    'rows_missing',
    'baseline_unavailable',
    'not_comparable',
    'pins_changed',
    'pins_mismatch',
    'manifest_invalid',
    'gold_invalid',
    'log_invalid',
    'frozen',
    'paused',
    'claimed_by_another',
    'not_next_phase',
    'already_there',
    'same_canary_after_rollback',
    'rolled_back',
    'rollback_incomplete',
    'router_unreachable',
    'service_unreachable',
    'api_unavailable',
    'permission_missing',
    'untrusted_source',
    'complete',
    'unknown'
];
const DECISIONS = ['pass', 'warn', 'fail', 'graduate', 'hold', 'rollback', 'error'];
/** What the process ends with. Where several apply, the first of 2, 3, 1, 5, 4, 0 wins. */
const EXIT = { ok: 0, failed: 1, invalid: 2, rolledBack: 3, hold: 4, unmeasurable: 5 };


/***/ }),

/***/ 88485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openWorld),
/* harmony export */   d: () => (/* binding */ untilAsked)
/* harmony export */ });
/* harmony import */ var _world_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91131);
/* harmony import */ var _world_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31244);


/** The real world, as both doors open it. The GitHub client is loaded only where there is a token for it. */
async function openWorld(plainLog, token, signal) {
    const { env } = process;
    const redactor = (0,_world_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)();
    const log = {
        ...plainLog,
        mask(secret) {
            plainLog.mask(secret);
            redactor.add(secret);
        }
    };
    return {
        env,
        cwd: process.cwd(),
        clock: _world_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        log,
        signal,
        redact: redactor.redact,
        http: guard => lazyHttp(guard, env),
        ...(await openGitHub(env, token, log))
    };
}
async function openGitHub(env, token, log) {
    if (!env['GITHUB_EVENT_NAME'] && !token)
        return { github: null, event: null };
    const [{ connect }, { readEvent }] = await Promise.all([__webpack_require__.e(/* import() */ 9193).then(__webpack_require__.bind(__webpack_require__, 59193)), Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(1980)]).then(__webpack_require__.bind(__webpack_require__, 21980))]);
    if (token)
        log.mask(token);
    return { event: await readEvent(env), github: await connect({ env, token, log }) };
}
/** undici is loaded with the first request, not at start-up. */
function lazyHttp(guard, env) {
    const opened = __webpack_require__.e(/* import() */ 6877).then(__webpack_require__.bind(__webpack_require__, 86877)).then(({ openHttp }) => openHttp(guard, { env }));
    return {
        request: async (request, signal) => (await opened).request(request, signal),
        close: async () => (await opened).close()
    };
}
/**
 * Fires on the first SIGINT or SIGTERM. Only a person's second Ctrl-C ends the process at once: a runner that cancels a
 * job sends SIGINT and then SIGTERM, and what had begun is still to be finished.
 */
function untilAsked() {
    const asked = new AbortController();
    let interrupted = false;
    process.on('SIGTERM', () => asked.abort());
    process.on('SIGINT', () => {
        if (interrupted)
            process.exit(130);
        interrupted = true;
        asked.abort();
    });
    return asked.signal;
}


/***/ }),

/***/ 91131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** A longer timer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** The machine's clock. `sleep` rejects with an AbortError as soon as the signal fires. */
const systemClock = {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    async sleep(ms, signal) {
        // Many sleepers share a signal, and each takes its listener off: node need not warn of a leak.
        if (signal)
            (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
        let left = Math.max(0, ms);
        do {
            const part = Math.min(left, LONGEST_TIMER_MS);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(part, undefined, signal ? { signal } : {});
            left -= part;
        } while (left > 0);
    }
};


/***/ }),

/***/ 83974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** A file that can't be read as asked; `kind` says why. */
class FileError extends Error {
    kind;
    name = 'FileError';
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** The bytes of a regular file of at most `maxBytes`. Throws FileError; a pipe or device never blocks it. */
async function readBounded(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0)).catch(error => {
        throw unreadable(path, error);
    });
    try {
        const info = await file.stat();
        if (!info.isFile())
            throw new FileError('not_a_file', `${path} is no regular file`);
        if (info.size > maxBytes)
            throw tooLarge(path, maxBytes);
        // A file of /proc says size 0 and one that is being written grows: what is read decides.
        const chunks = [];
        let total = 0;
        for await (const chunk of file.createReadStream({ autoClose: false, end: maxBytes })) {
            chunks.push(chunk);
            total += chunk.length;
        }
        if (total > maxBytes)
            throw tooLarge(path, maxBytes);
        return Buffer.concat(chunks, total);
    }
    catch (error) {
        throw error instanceof FileError ? error : unreadable(path, error);
    }
    finally {
        await file.close();
    }
}
/**
 * Makes a folder and those above it that are missing, one after the other: node's own `recursive` never ends where a
 * file system says of a folder that is there that it is not, as /proc does. Rejects with the error of the one that can
 * not be made, EEXIST where a file stands there.
 */
async function makeFolder(path) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    if (there?.isDirectory())
        return;
    if (there === null && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) !== path)
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch(async (error) => {
        // Another process may have made it meanwhile.
        const isMade = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).then(info => info.isDirectory(), () => false);
        if (!isMade)
            throw error;
    });
}
/**
 * Replaces a file as a whole: readers see the old bytes or the new ones, after a crash too. Folders are made, a
 * symbolic link stays one, the mode of an existing file is kept.
 */
async function writeAtomically(path, data) {
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
    const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target).then(info => info.mode & 0o7777, () => undefined);
    await replaceFile(target, data, mode);
}
/** The same in a folder that is there, with this mode; a symbolic link is replaced, and what it leads to is left alone. */
async function replaceFile(target, data, mode) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', mode);
        try {
            if (mode !== undefined)
                await file.chmod(mode);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, data);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
}
/** Makes the rename itself durable. Not every system lets a folder be opened or synced. */
async function syncFolder(path) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r').catch(() => null);
    if (!folder)
        return;
    try {
        await folder.sync().catch(() => undefined);
    }
    finally {
        await folder.close();
    }
}
function tooLarge(path, maxBytes) {
    return new FileError('too_large', `${path} is larger than ${maxBytes} bytes`);
}
function unreadable(path, error) {
    const code = error.code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new FileError('missing', `${path} does not exist`, { cause: error });
    }
    if (code === 'EISDIR')
        return new FileError('not_a_file', `${path} is a folder`, { cause: error });
    return new FileError('unreadable', `${path} cannot be read: ${error.message}`, { cause: error });
}


/***/ }),

/***/ 35553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ decodeInput),
/* harmony export */   Pe: () => (/* binding */ capProblems),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26817);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83974);




const MAX_PROBLEMS = 100;
/** Reads a whole file of at most maxBytes. Throws InputError where it is absent, no file, unreadable or too big. */
async function readInput(path, input) {
    try {
        return await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)(path, input.maxBytes);
    }
    catch (error) {
        if (!(error instanceof _files_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6))
            throw error;
        throw inputError(input, await refusal(path, input, error));
    }
}
/** Bytes as text: UTF-8, with or without a byte order mark. Throws InputError on another encoding or too many bytes. */
function decodeInput(bytes, input) {
    refuseSize(bytes.byteLength, input);
    const other = otherEncoding(bytes);
    if (other)
        throw inputError(input, `the file is ${other}; save it as UTF-8`);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return text;
    const before = text.slice(0, text.indexOf('\uFFFD'));
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    throw inputError(input, 'bytes that are not valid UTF-8; save the file as UTF-8', line, column);
}
/** At most 100 problems, errors first to survive the cut, in order of place. */
function capProblems(problems) {
    const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    if (inOrder.length <= MAX_PROBLEMS)
        return inOrder;
    const errors = inOrder.filter(({ severity }) => severity === 'error');
    const kept = (errors.length > 0 ? errors : inOrder).slice(0, MAX_PROBLEMS);
    const last = kept.at(-1);
    return [...kept, { ...last, message: `and ${inOrder.length - kept.length} more` }];
}
function inputError(input, message, line = 1, column = 1) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(input.reason, [{ file: input.file, line, column, message, severity: 'error' }]);
}
function refuseSize(size, input) {
    if (size <= input.maxBytes)
        return;
    throw inputError(input, `the file has ${size} bytes; expected at most ${input.maxBytes}`);
}
function otherEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
        return 'UTF-32';
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
        return 'UTF-16';
    const zeros = bytes.subarray(0, 64).filter(byte => byte === 0).length;
    return zeros > 0 ? 'UTF-16 or binary' : null;
}
async function refusal(path, { maxBytes }, error) {
    switch (error.kind) {
        case 'missing':
            return 'no such file';
        case 'not_a_file': {
            const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(info => info.isDirectory(), () => false);
            return `${isFolder ? 'a folder' : 'not a regular file'}; expected a file`;
        }
        case 'too_large':
            return `the file is too big; expected at most ${maxBytes} bytes`;
        case 'unreadable': {
            const { code } = (error.cause ?? {});
            if (code === 'EACCES' || code === 'EPERM')
                return 'the file may not be read: permission denied';
            return `the file could not be read: ${code ?? error.message}`;
        }
    }
}


/***/ }),

/***/ 69327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   qP: () => (/* binding */ createPace),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   uJ: () => (/* binding */ createRepeat)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Text on its way into a log: pure functions. */
const CONTROL = /[^\P{Cc}\n\t]/gu;
/** Zero-width, bidirectional and other format characters, and the separators that some viewers break lines at. */
const INVISIBLE = /[\p{Cf}\u2028\u2029]/gu;
/** Text in which nothing acts on a terminal and nothing hides: escapes removed, other controls shown. */
function visible(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n?/g, '\n')
        .replace(CONTROL, char => (char < ' ' ? String.fromCharCode(0x2400 + char.charCodeAt(0)) : codePoint(char)))
        .replace(INVISIBLE, codePoint);
}
function codePoint(char) {
    return `<U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** At most `max` characters, with a note of how many were left out. */
function bounded(text, max) {
    if (text.length <= max)
        return text;
    const end = /[\ud800-\udbff]$/.test(text.slice(0, max)) ? max - 1 : max;
    return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}
/** A line that a runner can't take for a workflow command: they begin with `::`, old ones hold `##[` anywhere. */
function inert(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
/** Whether a line is due that is said again and again: where `what` has changed, or after `everyMs`. */
function createRepeat(everyMs) {
    let said = null;
    return (what, atMs) => {
        const changed = said?.what !== what;
        if (!changed && atMs - said.atMs < everyMs)
            return null;
        said = { what, atMs };
        return changed ? 'changed' : 'due';
    };
}
/** How often progress is shown: after each `share` of the work or `everyMs`, and at the end. */
function createPace(share, everyMs) {
    const runs = new Map();
    return {
        step(label, done, total, atMs) {
            const run = runs.get(label);
            if (!run || done < run.shownDone) {
                runs.set(label, { startMs: atMs, shownMs: atMs, shownDone: done });
                return progressLine(label, done, total, null);
            }
            const last = done >= total && run.shownDone < total;
            if (!last && done - run.shownDone < share * total && atMs - run.shownMs < everyMs)
                return null;
            if (done === run.shownDone && atMs - run.shownMs < everyMs)
                return null;
            Object.assign(run, { shownMs: atMs, shownDone: done });
            return progressLine(label, done, total, done > 0 ? ((atMs - run.startMs) / done) * (total - done) : null);
        }
    };
}
function progressLine(label, done, total, leftMs) {
    const percent = total > 0 ? Math.floor((100 * done) / total) : 100;
    const left = leftMs && leftMs >= 1000 ? `, about ${showSeconds(leftMs)} left` : '';
    return `${label} ${done}/${total} (${percent} %${left})`;
}
function showSeconds(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}


/***/ }),

/***/ 44151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _D: () => (/* binding */ actionsLog),
/* harmony export */   dg: () => (/* binding */ terminalLog),
/* harmony export */   jQ: () => (/* binding */ quiet)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91131);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69327);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31244);




const MAX_LINE = 65_536;
const MAX_UNTRUSTED = 8_192;
const REDRAW_MS = 100;
const JOB_SHARE = 0.1;
const JOB_EVERY_MS = 30_000;
/** A line that says the same again is printed this often. */
const REPEAT_MS = 10 * 60_000;
const YELLOW = 33;
const RED = 31;
const DIM = 2;
/**
 * A log for people at a terminal. Colours and a redrawn progress line only on a TTY (no colours with NO_COLOR);
 * elsewhere progress is a line now and then. In a job of GitHub Actions no line is a workflow command.
 */
function terminalLog(stream, env = {}, options = {}) {
    const { clock = _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .lY)() } = options;
    const tty = stream.isTTY === true;
    const colours = tty && !env['NO_COLOR'];
    const pace = tty ? (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .createPace */ .qP)(0, REDRAW_MS) : (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .createPace */ .qP)(JOB_SHARE, JOB_EVERY_MS);
    const repeat = (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .createRepeat */ .uJ)(REPEAT_MS);
    const plain = cleaner(redactor);
    const clean = (text, max) => (env['GITHUB_ACTIONS'] ? (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(plain(text, max)) : plain(text, max));
    const paint = (code, text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
    let drawn = false;
    let standing = false;
    /** What takes away a line that is drawn. */
    const wiping = () => {
        const wipe = drawn ? '\r\u001b[2K' : '';
        drawn = false;
        standing = false;
        return wipe;
    };
    const print = (text) => {
        stream.write(`${wiping()}${text}\n`);
    };
    const redraw = (line, end = '') => {
        const oneLine = clean(line, MAX_LINE).replaceAll('\n', ' ');
        const room = (stream.columns || 80) - 1;
        stream.write(`\r\u001b[2K${oneLine.length > room ? `${oneLine.slice(0, room - end.length)}${end}` : oneLine}`);
        drawn = true;
    };
    const log = {
        clear() {
            const wipe = wiping();
            if (wipe !== '')
                stream.write(wipe);
        },
        info: line => print(clean(line, MAX_LINE)),
        notice: line => print(clean(line, MAX_LINE)),
        warning: line => print(`${paint(YELLOW, 'warning:')} ${clean(line, MAX_LINE)}`),
        error: line => print(`${paint(RED, 'error:')} ${clean(line, MAX_LINE)}`),
        untrusted: text => print(paint(DIM, quoted(clean(text, MAX_UNTRUSTED)))),
        mask: masker(redactor, line => log.warning(line)),
        progress(label, done, total) {
            const line = pace.step(label, done, total, clock.elapsed());
            if (line === null)
                return;
            if (!tty || done >= total)
                return print(clean(line, MAX_LINE));
            redraw(line);
        },
        stands(line, what) {
            const due = repeat(what, clock.elapsed());
            if (!tty)
                return void (due && print(clean(line, MAX_LINE)));
            // What stood there before a change stays to be read.
            if (due === 'changed' && standing)
                stream.write('\n');
            redraw(line, '…');
            standing = true;
        }
    };
    return log;
}
/** Only what went wrong. */
function quiet(log) {
    const nothing = () => undefined;
    return { ...log, info: nothing, notice: nothing, progress: nothing, stands: nothing };
}
/**
 * A log for a job of GitHub Actions. Every line is made inert but those that are meant as workflow commands; text of
 * others stands between stop-commands under a token that nobody can guess.
 */
function actionsLog(core, options = {}) {
    const { clock = _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .lY)() } = options;
    const pace = (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .createPace */ .qP)(JOB_SHARE, JOB_EVERY_MS);
    const repeat = (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .createRepeat */ .uJ)(REPEAT_MS);
    const clean = cleaner(redactor);
    const info = (line) => core.info((0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(clean(line, MAX_LINE)));
    return {
        info,
        notice: line => core.notice(clean(line, MAX_LINE)),
        warning: line => core.warning(clean(line, MAX_LINE)),
        error: line => core.error(clean(line, MAX_LINE)),
        untrusted(text) {
            const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            core.info(`::stop-commands::${token}`);
            try {
                core.info(quoted(clean(text, MAX_UNTRUSTED)));
            }
            finally {
                core.info(`::${token}::`);
            }
        },
        mask: masker(redactor, line => core.warning(line), form => core.setSecret(form)),
        progress(label, done, total) {
            const line = pace.step(label, done, total, clock.elapsed());
            if (line !== null)
                info(line);
        },
        stands(line, what) {
            if (repeat(what, clock.elapsed()))
                info(line);
        }
    };
}
/** Redacts twice: once before the text is changed, once for what only became a secret by leaving out escapes. */
function cleaner(redactor) {
    return (text, max) => (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(redactor.redact((0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(redactor.redact(text))), max);
}
function quoted(text) {
    return text.replace(/\n$/, '').replace(/^/gm, '| ');
}
/** Says once of each kind which secrets are not masked everywhere; never how a secret begins. */
function masker(redactor, warn, announce = () => { }) {
    const warned = new Set();
    const once = (line) => {
        if (!warned.has(line))
            warn(line);
        warned.add(line);
    };
    return (secret) => {
        if (secret === '')
            return;
        const forms = redactor.add(secret);
        if (forms === null)
            return once(`a secret has fewer than ${_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .SHORTEST_SECRET */ .c3} characters: it is not masked`);
        for (const form of forms)
            announce(form);
        if (secret.length >= _redact_js__WEBPACK_IMPORTED_MODULE_3__/* .SHORTEST_INSIDE */ .kF)
            return;
        once(`a secret has fewer than ${_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .SHORTEST_INSIDE */ .kF} characters: it is masked only where it is a word of its own`);
    };
}


/***/ }),

/***/ 31244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   kF: () => (/* binding */ SHORTEST_INSIDE),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Shorter ones stand in every other word: masking them would make a log unreadable and give them away. */
const SHORTEST_SECRET = 4;
/** Shorter ones are looked for as words of their own. */
const SHORTEST_INSIDE = 8;
const SHORTEST_FRAGMENT = 5;
/** So many characters of a secret are looked for in mixed encodings; a longer one by its beginning, and as it is. */
const LONGEST_MIXED = 256;
function createRedactor() {
    const known = new Map();
    let start = null;
    let whole = null;
    const mask = (text) => {
        start ??= startOf(known);
        if (!start.test(text))
            return text;
        whole ??= wholeOf(known);
        return text.replace(whole, '***');
    };
    return {
        add(secret) {
            if (secret.length < SHORTEST_SECRET)
                return null;
            const before = known.get(secret);
            if (before)
                return before;
            const forms = formsOf(secret);
            known.set(secret, forms);
            start = null;
            whole = null;
            return forms;
        },
        redact(text) {
            if (known.size === 0)
                return text;
            const shown = mask(text);
            if (!HIDDEN.test(shown))
                return shown;
            const together = puttingTogether(shown);
            const masked = mask(together);
            return masked === together ? shown : masked;
        }
    };
}
/** What no page shows, and leaves out, so that a secret written with it between the letters would stand there whole. */
const UNSEEN = '[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]';
/** A line end with what mail and headers put around it where they fold a line. */
const FOLD = '=?\\r?\\n[ \\t]*';
const HIDDEN = new RegExp(UNSEEN, 'u');
const BETWEEN_LETTERS = new RegExp(`${FOLD}|${UNSEEN}`, 'gu');
/** The text without what is unseen: terminal sequences, the zeros of UTF-16 read as UTF-8, marks of no width, line ends. */
function puttingTogether(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(BETWEEN_LETTERS, '');
}
/** What every find begins with. Most texts have none of it, and are spared the whole pattern, which is slow to compile. */
function startOf(known) {
    const starts = [...known].flatMap(([secret, forms]) => [
        ...spellings(secret).map(letters => letters.slice(0, SHORTEST_SECRET).join('')),
        ...forms.map(form => plain([...form].slice(0, SHORTEST_SECRET).join('')))
    ]);
    return new RegExp([...new Set(starts)].join('|'), 'u');
}
function wholeOf(known) {
    const secrets = [...known].sort(([a], [b]) => b.length - a.length);
    const parts = secrets.map(([secret, forms]) => {
        const spelled = spellings(secret);
        const [escaped, digits, ...base64] = spelled;
        const mixed = [escaped, digits, ...base64.map(letters => [...letters, LAST_LETTER])];
        const wholes = [...mixed.map(letters => letters.join('')), ...forms.map(plain)];
        const isInside = secret.length >= SHORTEST_INSIDE;
        const cut = isInside ? spelled.flatMap(letters => beginning(letters) ?? []) : [];
        const all = [...new Set([...wholes, ...cut])].join('|');
        return `(?=${firstOf(forms)})(?:${isInside ? all : word(all)})`;
    });
    return new RegExp(parts.join('|'), 'gu');
}
/** What any of its forms begins with: looked at first, since most of a text does not. */
function firstOf(forms) {
    const letters = new Set(forms.map(form => String.fromCodePoint(form.codePointAt(0))));
    return `[${[...letters].map(letter => `\\u{${letter.codePointAt(0).toString(16)}}`).join('')}\\\\%&]`;
}
/**
 * The secret as it is, line by line, URL-encoded, JSON-escaped, in hexadecimal, and in base64 at each of its alignments;
 * the last two of UTF-16 too, in which Windows encodes.
 */
function formsOf(secret) {
    const encoded = encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, '\ufffd'));
    const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim());
    const wide = Buffer.from(secret, 'utf16le');
    const base64 = [Buffer.from(secret), wide].flatMap(bytes => [0, 1, 2].flatMap(offset => base64At(bytes, offset)));
    const digits = [Buffer.from(secret), wide].map(bytes => bytes.toString('hex'));
    const forms = [
        secret,
        ...lines.filter(line => line.length >= SHORTEST_SECRET),
        encoded,
        encoded.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
        encoded.replaceAll('%20', '+'),
        JSON.stringify(secret).slice(1, -1),
        ...digits,
        ...digits.map(text => text.toUpperCase()),
        Buffer.from(secret).toString('base64'),
        ...base64,
        ...base64.map(toUrlAlphabet)
    ];
    return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
/** The base64 characters that depend on the secret alone when `offset` bytes stand before it. */
function base64At(secret, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), secret]);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((bytes.length * 8) / 6);
    const fragment = bytes.toString('base64').slice(from, to);
    return fragment.length >= SHORTEST_FRAGMENT ? [fragment] : [];
}
function toUrlAlphabet(text) {
    return text.replaceAll('+', '-').replaceAll('/', '_');
}
/** Bytes as a dump has them: `736b`, `73:6b`, `0x73, 0x6b`. */
function hexLetters(secret) {
    return [...Buffer.from(secret).subarray(0, LONGEST_MIXED)].map((byte, at) => (at === 0 ? '' : BETWEEN_BYTES) + hex(byte, 2));
}
/** Base64 of the secret at each alignment, in either alphabet, its signs escaped or not, and broken into lines or not. */
function base64Letters(secret) {
    return [0, 1, 2]
        .flatMap(offset => base64At(Buffer.from(secret), offset))
        .map(fragment => [...fragment].slice(0, LONGEST_MIXED))
        .map(letters => letters.map((letter, at) => (at === 0 ? '' : LINE_END) + base64Letter(letter)));
}
function base64Letter(letter) {
    if (letter === '+')
        return `(?:${inAnyEscape('+')}|-)`;
    return letter === '/' ? `(?:${inAnyEscape('/')}|_)` : letter;
}
/**
 * The secret letter by letter, each letter a pattern of what may stand for it: plain or escaped, as JSON, URLs, HTML and
 * program text escape it, once or again; then in hexadecimal; then in base64.
 */
function spellings(secret) {
    const escaped = [...secret].slice(0, LONGEST_MIXED).map(inAnyEscape);
    return [escaped, hexLetters(secret), ...base64Letters(secret)];
}
/** What is left of a secret where a text was cut: eight of its characters or more from the beginning, and then the cut. */
function beginning(letters) {
    if (letters.length <= SHORTEST_INSIDE)
        return null;
    const rest = letters.slice(SHORTEST_INSIDE, -1).reduceRight((after, letter) => `(?:${letter}${after})?`, '');
    return `${letters.slice(0, SHORTEST_INSIDE).join('')}${rest}(?=${HALF_BYTE}(?:$|[…"\\\\%&]))`;
}
const JSON_ESCAPES = { '\n': 'n', '\r': 'r', '\t': 't', '\b': 'b', '\f': 'f' };
const ENTITIES = Object.fromEntries(`! excl " quot # num $ dollar % percnt & amp ' apos ( lpar ) rpar * ast|midast + plus , comma . period / sol : colon
  ; semi < lt|LT = equals > gt|GT ? quest @ commat [ lsqb|lbrack \\ bsol ] rsqb|rbrack ^ Hat _ lowbar|UnderBar
  \` grave { lcub|lbrace | verbar|vert|VerticalLine } rcub|rbrace`
    .split(/\s+/)
    .flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1]]] : [])));
/** What may stand between the letters of an encoding. */
const LINE_END = `(?:[\\r\\n]|\\\\{1,4}[rn])*`;
const HALF_BYTE = '[:,;\\s-]{0,3}[0-9a-fA-F]?';
/** The last letter tells bits of the secret and of what follows. */
const LAST_LETTER = '(?:[A-Za-z0-9+/_-]?={0,2})';
const BETWEEN_BYTES = `(?:[\\s:,;-]|0[xX])*`;
/** Escaped again and again: bounded, so that no text costs more than its length. */
const BACKSLASHES = '\\\\{1,8}';
const AMPERSAND = '&(?:amp;){0,4}';
function inAnyEscape(letter) {
    const point = letter.codePointAt(0);
    const units = [...Array(letter.length).keys()].map(at => hex(letter.charCodeAt(at), 4));
    const utf8 = [...Buffer.from(letter)];
    const bytes = utf8.map(byte => `%(?:25){0,4}${hex(byte, 2)}`);
    const entity = ENTITIES[letter];
    const short = JSON_ESCAPES[letter] ?? (/[\\/"']/.test(letter) ? plain(letter) : null);
    const forms = [
        units.map(unit => `${BACKSLASHES}u${unit}`).join(''),
        `${BACKSLASHES}u\\{0{0,4}${hex(point, 1)}\\}`,
        ...(point < 256 ? [`${BACKSLASHES}x${hex(point, 2)}`] : []),
        utf8.map(byte => `${BACKSLASHES}0?${byte.toString(8)}`).join(''),
        ...(short === null ? [] : [`${BACKSLASHES}${short}`]),
        bytes.join(''),
        ...(entity === undefined ? [] : [`${AMPERSAND}(?:${entity});`]),
        `${AMPERSAND}#0{0,4}${point};?`,
        `${AMPERSAND}#[xX]0{0,4}${hex(point, 1)};?`,
        ...(letter === ' ' ? ['\\+'] : []),
        plain(letter)
    ];
    return `(?:${forms.join('|')})`;
}
/** Hexadecimal digits in either case. */
function hex(value, length) {
    return value
        .toString(16)
        .padStart(length, '0')
        .replace(/[a-f]/g, digit => `[${digit}${digit.toUpperCase()}]`);
}
function word(pattern) {
    return `(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`;
}
function plain(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}


/***/ })

};
