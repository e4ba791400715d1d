export const id = 9105;
export const ids = [9105];
export const modules = {

/***/ 29105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pause: () => (/* binding */ pause),
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _rollout_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74546);
/* harmony import */ var _rollout_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17080);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4609);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32392);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49397);






/** Holds the rollout where it stands, with a reason and a name; the stop rules go on. */
function pause(world, options) {
    return say('pause', _rollout_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7, world, options);
}
/** Goes on after a pause. */
function resume(world, options) {
    return say('resume', _rollout_words_js__WEBPACK_IMPORTED_MODULE_2__/* .resume */ .U, world, options);
}
async function say(word, record, world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .startResult */ .K)(world, word);
    const reason = options.reason?.trim();
    if (!reason)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .flagError */ .VP)(`${word} needs --reason TEXT: it stands in the ledger with your name`);
    const rollout = await (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .openRollout */ .W)(world, options, 'router');
    try {
        const verdict = await record(rollout.stage, reason);
        const { standing } = await (0,_rollout_look_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .Op)(rollout.stage);
        return (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_5__/* .concludeRollout */ .N)(rollout, world, conclude, { verdict, standing, moved: null, judged: null });
    }
    finally {
        await rollout.close();
    }
}


/***/ }),

/***/ 32392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ openRollout)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(85015);
// EXTERNAL MODULE: ./src/rollout/owner.ts
var owner = __webpack_require__(19158);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/files.ts
var files = __webpack_require__(59148);
// EXTERNAL MODULE: ./src/gates/reasons.ts
var reasons = __webpack_require__(77049);
// EXTERNAL MODULE: ./src/rollout/record.ts
var record = __webpack_require__(7476);
;// CONCATENATED MODULE: ./src/rollout/pending.ts







/** A rollback that reached the router while the ledger was away. */
const pendingNoteSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    name: schemas/* string */.YjP(),
    nonce: schemas/* string */.YjP(),
    at: iso/* datetime */.w$(),
    by: record/* actorSchema */.zH,
    before: record/* weightsSchema */.hw.nullable(),
    why: schemas/* string */.YjP(),
    rows: schemas/* array */.YOg(schemas/* string */.YjP()),
    evidence: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP().nullable(), result: schemas/* string */.YjP(), reason: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE) })
});
const MAX_BYTES = 1 << 20;
/** The note as a file. One that can't be understood is moved aside: the router still tells that it was rolled back. */
function pendingFile(path) {
    return {
        async read() {
            const text = await (0,files/* readBounded */.CB)(path, MAX_BYTES).catch(error => {
                if (error instanceof files/* FileError */.f6 && error.kind === 'missing')
                    return null;
                throw unusable(path, 'read', error);
            });
            if (text === null)
                return null;
            const note = pendingNoteSchema.safeParse(parsed(text.toString('utf8')));
            if (note.success)
                return note.data;
            await (0,promises_.rename)(path, `${path}.unreadable-${(0,external_node_crypto_.randomUUID)()}`).catch(error => {
                throw unusable(path, 'moved aside', error);
            });
            return null;
        },
        write: note => (0,files/* writeAtomically */.vK)(path, `${JSON.stringify(note)}\n`),
        clear: () => (0,promises_.rm)(path, { force: true }).catch(error => {
            throw unusable(path, 'removed', error);
        })
    };
}
function unusable(path, how, cause) {
    const message = `The note of a rollback, ${path}, can not be ${how}: ${cause.message}. See to that file, then run again.`;
    return new errors/* UnmeasurableError */.XW('api_unavailable', message, { cause });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/rollout/phases.ts
var phases = __webpack_require__(77173);
// EXTERNAL MODULE: ./src/routers/capabilities.ts
var capabilities = __webpack_require__(21726);
// EXTERNAL MODULE: ./src/routers/read-back.ts
var read_back = __webpack_require__(64658);
;// CONCATENATED MODULE: ./src/routers/open-router.ts


/** The manifest's router. What a kind needs is loaded only for that kind. */
async function openRouter(config, deps) {
    return (0,read_back/* withReadBack */.mb)(config.kind, (0,capabilities/* capabilitiesOf */.SF)(config), await openDriver(config, deps));
}
async function openDriver(config, deps) {
    switch (config.kind) {
        case 'nginx':
            return (await __webpack_require__.e(/* import() */ 9415).then(__webpack_require__.bind(__webpack_require__, 79415))).openNginx(config, deps);
        case 'gateway-api':
            return (await __webpack_require__.e(/* import() */ 1491).then(__webpack_require__.bind(__webpack_require__, 61491))).openGatewayApi(config, deps);
        case 'ingress-nginx':
            return (await __webpack_require__.e(/* import() */ 1744).then(__webpack_require__.bind(__webpack_require__, 81744))).openIngressNginx(config, deps);
        case 'lambda-alias':
            return (await __webpack_require__.e(/* import() */ 6070).then(__webpack_require__.bind(__webpack_require__, 6070))).openLambdaAlias(config, deps);
        case 'webhook':
            return (await __webpack_require__.e(/* import() */ 4871).then(__webpack_require__.bind(__webpack_require__, 84871))).openWebhook(config, deps);
    }
}

// EXTERNAL MODULE: ./src/commands/inputs.ts + 6 modules
var inputs = __webpack_require__(78024);
// EXTERNAL MODULE: ./src/commands/router-problems.ts
var router_problems = __webpack_require__(1738);
;// CONCATENATED MODULE: ./src/commands/open-rollout.ts










/** Ledger folder where there is no GitHub and --ledger names none; notes of a rollback are kept there in any case. */
const FOLDER = '.rollout';
/**
 * Opens what the manifest, the options and the environment name. Reaches nothing yet. `part`: all that is read of the
 * manifest, where that is the router; what is wrong with the rest, or asked of the router by the plan, is a warning.
 */
async function openRollout(world, options, part) {
    refuseStrangers(world);
    const loaded = await (0,inputs/* loadTrustedManifest */.TZ)(world, options.manifest, part);
    const plan = (0,phases/* phasesOf */.I$)(loaded);
    const config = part ? (0,router_problems/* namedRouter */.lh)(loaded) : (0,router_problems/* usableRouter */.wd)(loaded, plan);
    const manifest = part ? (0,router_problems/* withPlanWarnings */.FB)(loaded, plan) : loaded;
    const { clock, log, env, http, github } = world;
    const { name, base } = manifest;
    // A step or a rollback that has begun is gone through with, also where the process is asked to end.
    const router = await openRouter(config, { name, base, clock, env, http, signal: new AbortController().signal });
    const folder = (0,external_node_path_.resolve)(world.cwd, options.ledger ?? FOLDER);
    const sha = world.event ? (0,github_event.evaluatedSha)(world.event) : env['GITHUB_SHA'] || null;
    const by = (0,owner/* actorOf */.dn)(nameOf(env), github);
    const stage = {
        name,
        environment: name,
        ledger: await openLedger(world, options, { name, folder, sha }),
        router,
        clock,
        log,
        by,
        sha,
        isAtWork: (0,owner/* ownership */.kG)(by, github, clock),
        pending: pendingFile((0,external_node_path_.join)(folder, `${name}.pending-rollback.json`))
    };
    return { manifest, plan, stage, close: () => router.close() };
}
async function openLedger({ github, event, clock }, options, { name, folder, sha }) {
    if (options.ledger === undefined && github) {
        const { deploymentLedger } = await __webpack_require__.e(/* import() */ 6887).then(__webpack_require__.bind(__webpack_require__, 16887));
        return deploymentLedger(github, { name, ref: sha });
    }
    if (options.ledger === undefined && event) {
        const message = 'No token, so the ledger can not be kept in deployments: pass github-token and give the job deployments: write, or name a folder that outlives the job with --ledger DIR.';
        return closedLedger(new errors/* UnmeasurableError */.XW('permission_missing', message));
    }
    const { folderLedger } = await __webpack_require__.e(/* import() */ 1726).then(__webpack_require__.bind(__webpack_require__, 91726));
    return folderLedger(folder, { name, clock, url: github?.run?.url ?? null });
}
/** Nothing is read or written; a rollback reaches the router all the same. */
function closedLedger(why) {
    const refuse = () => Promise.reject(why);
    return { where: 'none: no token', read: refuse, open: refuse, mark: refuse };
}
/** Events whose manifest is the repository's own: of a commit that was merged, or read from the default branch. */
const TRUSTED = [
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'deployment',
    'workflow_run',
    'issue_comment'
];
/** Whoever opens a pull request would name the router, and the weights; of an unknown event nobody knows who would. */
function refuseStrangers({ event }) {
    if (!event || TRUSTED.includes(event.kind))
        return;
    const name = event.kind === 'other' ? event.name : event.kind;
    const message = `Traffic is not moved on ${name}, where the manifest may be anybody's; use workflow_dispatch, schedule, repository_dispatch or push.`;
    throw new errors/* UnmeasurableError */.XW('untrusted_source', message);
}
function nameOf(env) {
    return env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'] || localUser();
}
/** A user id without an entry in the machine's list has no name. */
function localUser() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 49397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ concludeRollout)
/* harmony export */ });
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77049);
/* harmony import */ var _rollout_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77173);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7476);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4609);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39851);





/** The result of a command on a rollout, published where it moved traffic. */
function concludeRollout({ manifest, plan, stage }, world, conclude, ended) {
    const { verdict, standing, judged } = ended;
    const notes = [...(0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestNotes */ .nD)(manifest), ...(judged?.findings.notes ?? []), ...(ended.notes ?? [])];
    (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(world, notes);
    const result = conclude(verdict, {
        ...judged?.findings,
        ...(ended.window !== undefined && { window: ended.window }),
        name: manifest.name,
        phase: standing?.phase ?? null,
        next_phase: nextPhase(plan, standing),
        evaluated: { ...(0,_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluatedOf */ .T)(manifest), sha: stage.sha },
        not_required: manifest.not_required,
        rollout: rolloutSeen(ended, stage.ledger.where, stage.by.who),
        notes,
        problems: [...manifest.warnings, ...(judged?.findings.problems ?? [])]
    });
    return { result, publish: isNews(result), uploads: [] };
}
/** What moved, and what was rolled back, by this run or by one that was killed before it could tell. */
function isNews({ command, rollout, reason_code, exit_code }) {
    if (rollout === null || command === 'status')
        return false;
    const isDown = exit_code === _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.rolledBack && rollout.id !== null;
    return rollout.moved || isDown || reason_code === 'rollback_incomplete';
}
/** Null after the last phase, and where none is under way. */
function nextPhase(plan, standing) {
    const here = plan.find(({ name }) => name === standing?.phase);
    return here && standing?.history.ended === null ? ((0,_rollout_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAfter */ .WP)(plan, here)?.name ?? null) : null;
}
function rolloutSeen({ standing, moved, judged, rows }, ledger, by) {
    const fired = judged?.findings.stops.filter(stop => stop.fired && stop.hard).map(({ row }) => row) ?? [];
    // Only a rollback moves while the ledger is away, and it has read back what it set.
    const routed = standing?.routed ?? (moved?.moved ? _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : null);
    return {
        id: standing?.rollout?.id ?? null,
        state: standing?.state ?? 'unknown',
        since: standing?.since ?? null,
        moved: moved?.moved ?? false,
        before: moved?.before ?? routed,
        routed,
        recorded: standing?.recorded ?? null,
        in_ledger: moved?.recorded ?? standing !== null,
        ledger,
        by,
        paused: standing?.paused ?? null,
        unfinished: standing?.repair && standing.repair.kind !== 'tidy' ? UNFINISHED[standing.repair.kind] : null,
        rows: rows ?? fired
    };
}
const UNFINISHED = {
    finish: 'a step reached the router and is to be recorded',
    undo: 'a step was claimed and never reached the router',
    record_rollback: 'the router sends nothing to the canary, and is to be recorded as rolled back',
    finish_rollback: 'a rollback was decided, and the router is to follow',
    put_back: 'a step that did not count reached the router, and is to be put back'
};


/***/ }),

/***/ 1738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ withPlanWarnings),
/* harmony export */   e6: () => (/* binding */ routerProblems),
/* harmony export */   lh: () => (/* binding */ namedRouter),
/* harmony export */   wd: () => (/* binding */ usableRouter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _routers_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21726);


/** What the plan asks of the router and it can't do (errors), or does less well (warnings). */
function routerProblems(manifest, plan) {
    if (!manifest.router)
        return [];
    return (0,_routers_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(plan, manifest.router).map(({ severity, message }) => {
        return { file: manifest.file, ...manifest.locate(['router']), message, severity };
    });
}
/** The manifest's router; refused where there is none, or where it can't do what the plan asks. */
function usableRouter(manifest, plan) {
    const router = namedRouter(manifest);
    const problems = routerProblems(manifest, plan);
    if (problems.some(({ severity }) => severity === 'error')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', problems, manifest.name);
    }
    return router;
}
/** The manifest's router, whatever the plan; refused where there is none. */
function namedRouter({ router, file, name, warnings }) {
    if (router)
        return router;
    const message = 'no router; this command needs router: { kind: nginx | gateway-api | lambda-alias | webhook, … }';
    const problem = { file, line: 1, column: 1, message, severity: 'error' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', [problem, ...warnings], name);
}
/** The manifest for whoever only takes traffic away: what the router can't do of the plan holds nothing up. */
function withPlanWarnings(manifest, plan) {
    if (manifest.spared.has('phases'))
        return manifest;
    const faults = routerProblems(manifest, plan).filter(({ severity }) => severity === 'error');
    const told = faults.map(fault => ({ ...fault, severity: 'warning' }));
    return { ...manifest, warnings: [...manifest.warnings, ...told] };
}


/***/ }),

/***/ 49497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ newNote),
/* harmony export */   Vd: () => (/* binding */ rollbackEntry),
/* harmony export */   lz: () => (/* binding */ wordEntry),
/* harmony export */   og: () => (/* binding */ derivedRollback),
/* harmony export */   tK: () => (/* binding */ claimEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7476);


function claimEntry(stage, step) {
    return { ...common(stage, step), kind: 'claim', key: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(step), ...step };
}
/** `of` is the claim under way or done last; null where the router was moved without any. */
function rollbackEntry(stage, note, of) {
    const { nonce, at, by, before, why, rows, evidence } = note;
    const place = { rollout: of?.rollout ?? '(none)', environment: of?.environment ?? stage.environment };
    const facts = { from: of ? (of.to ?? of.from) : null, before, why, rows, evidence, derived: false };
    return { ...common(stage, place), nonce, at, by, kind: 'rollback', ...facts };
}
function derivedRollback(stage, of) {
    const why = 'The router sends nothing to the canary any more, and no record says why.';
    const evidence = { digest: null, result: 'router', reason: 'rolled_back' };
    return { ...rollbackEntry(stage, newNote(stage, { why, rows: [], evidence }, of.after), of), derived: true };
}
function newNote(stage, { why, rows, evidence }, before) {
    const { name, by } = stage;
    return { schema_version: 1, name, nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), at: timeOf(stage), by, before, why, rows, evidence };
}
/** Pause, resume, override and retry: a person's word. */
function wordEntry(stage, place, word) {
    return { ...common(stage, place), ...word };
}
function common(stage, { rollout, environment }) {
    const { name, by, sha } = stage;
    return { schema_version: 1, name, rollout, environment, nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), at: timeOf(stage), by, sha };
}
function timeOf({ clock }) {
    return new Date(clock.now()).toISOString();
}


/***/ }),

/***/ 74546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ readRouter),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Z$: () => (/* binding */ weightsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _routers_read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64658);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59745);



const TRIES = 5;
/**
 * Reads router, ledger and router again: where both readings of the router agree, no step can have come between.
 * Rejects with UnmeasurableError: router_unreachable, or what the ledger says.
 */
async function look(stage) {
    for (let tries = 0; tries < TRIES; tries++) {
        const before = await readRouter(stage);
        const entries = await stage.ledger.read();
        const after = await readRouter(stage);
        if (before.version === after.version && (0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(before, after)) {
            return { standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .J)(entries, weightsOf(after)), entries, version: after.version };
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router changed ${TRIES} times while it was looked at.`);
}
async function readRouter({ router }) {
    try {
        return await router.read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW)
            throw error;
        const said = error instanceof Error ? error.message : String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router can not be read: ${said}`, { cause: error });
    }
}
/** What is neither canary nor mirror is left out. */
function weightsOf({ canary, mirror }) {
    return { canary, mirror };
}


/***/ }),

/***/ 69613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ wentBack),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77049);

/** A rollback that somebody decided before, and whose router this call set. */
function wentBack(before, standing) {
    const asked = standing.history.rollback?.why ?? 'its reason is in the ledger.';
    return {
        decision: 'rollback',
        reason: 'rolled_back',
        exit: _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.rolledBack,
        why: `The router had not followed a rollback; now all traffic is on the baseline: ${asked}`,
        moved: true,
        before,
        standing,
        recorded: true
    };
}
/** Nothing is done now, and may be later. */
function held(reason, why) {
    return { decision: 'hold', reason, exit: _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
/** It is as was asked for. */
function settled(reason, why) {
    return { decision: 'hold', reason, exit: _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
/** What was asked for can't be: nothing was done. */
function refused(reason, why) {
    return { decision: 'error', reason, exit: _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid, why };
}


/***/ }),

/***/ 77173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ isShadow),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   WP: () => (/* binding */ phaseAfter),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   xV: () => (/* binding */ DEFAULT_WINDOW)
/* harmony export */ });
const MINUTES_30 = 30 * 60_000;
const HOURS_24 = 24 * 3600_000;
const bounds = (min_requests) => ({ duration: MINUTES_30, min_requests, max: HOURS_24 });
/** Of a phase of which nothing is known but that it is under way. */
const DEFAULT_WINDOW = bounds(1000);
/** The runbook's plan (§8). */
const DEFAULTS = [
    { name: 'shadow', mirror: 1, weight: 0, window: bounds(200) },
    { name: 'canary-5', mirror: null, weight: 5, window: bounds(500) },
    { name: 'graduate-25', mirror: null, weight: 25, window: bounds(1000) },
    { name: 'graduate-50', mirror: null, weight: 50, window: bounds(1000) },
    { name: 'full', mirror: null, weight: 100, window: bounds(1000) }
];
/** The phases in order: the manifest's own, else the runbook's. */
function phasesOf(manifest) {
    const own = manifest.phases?.map(({ name, environment, mirror, weight, window }) => ({
        name,
        environment,
        mirror: mirror ?? null,
        weight: weight ?? 0,
        window
    }));
    return (own ?? DEFAULTS.map(phase => ({ ...phase, environment: undefined }))).map(phase => ({
        ...phase,
        environment: phase.environment ?? `${manifest.name}-${phase.name}`
    }));
}
/** The phase that may follow; null after the last. */
function phaseAfter(phases, phase) {
    return phases[phases.findIndex(each => each.name === phase.name) + 1] ?? null;
}
/** Users see the baseline alone, and copies of their requests are judged. */
function isShadow(phase) {
    return phase.mirror !== null;
}
/** Nobody is served by the baseline any more. */
function isFull(phase) {
    return phase.weight >= 100;
}


/***/ }),

/***/ 17080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ override),
/* harmony export */   Mp: () => (/* binding */ allowRetry),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49497);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4385);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69613);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7476);




/** What people say goes into the ledger with their name and their reason. None of it moves traffic. */
/** The rollout under way is held until resume(); a rollback is not. */
async function pause(stage, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await stage.ledger.read());
    const place = placeOf(history);
    if (!place)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('not_next_phase', 'No rollout is under way that could be paused.');
    if (history.paused)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('paused', `It is paused already, by ${history.paused.by.who}.`);
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'pause', why }));
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('paused', `Paused by ${stage.by.who}: ${why}`);
}
async function resume(stage, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await stage.ledger.read());
    const place = placeOf(history);
    if (!place || !history.paused) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('already_there', 'The rollout is not paused.');
    }
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'resume', why }));
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('all_green', `Resumed by ${stage.by.who}: ${why}`);
}
/** A person lets a step go on over a verdict that holds. */
async function override(stage, history, over, why) {
    const place = placeOf(history) ?? { rollout: '(none)', environment: stage.environment };
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'override', why, over }));
}
/** A person lets a canary that was rolled back go up again, as a new attempt. */
async function allowRetry(stage, digest, attempt, why) {
    const place = { rollout: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .rolloutId */ .rQ)(stage.name, digest, attempt), environment: stage.environment };
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .wordEntry */ .lz)(stage, place, { kind: 'retry', why, attempt, digest }));
}
function placeOf({ rollout, ended, chain }) {
    if (!rollout || ended)
        return null;
    return { rollout: rollout.id, environment: chain.at(-1).environment };
}


/***/ })

};
