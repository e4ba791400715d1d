export const id = 7813;
export const ids = [7813];
export const modules = {

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

/***/ 11693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordRollback),
/* harmony export */   l: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _routers_read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64658);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49497);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4385);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74546);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7476);






const ROUNDS = 12;
/**
 * Brings router and ledger together, whatever was killed where: looks, does the one thing that is missing, looks again,
 * until nothing is. Each thing may be done twice. A step whose owner is still at work is left alone.
 * Rejects with UnmeasurableError where router or ledger fail; calling again goes on from there.
 */
async function recover(stage) {
    await flushPending(stage);
    let refusal;
    let mended = null;
    for (let round = 0; round < ROUNDS; round++) {
        const seen = await (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .look */ .Op)(stage);
        const { repair, history, routed } = seen.standing;
        if (!repair || (history.open && (await stage.isAtWork(history.open.by, history.open.at)))) {
            return { ...seen, mended };
        }
        refusal = await mend(stage, repair, seen);
        if (repair.kind === 'finish_rollback' && !(0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$))
            mended ??= routed;
    }
    const said = refusal instanceof Error ? refusal.message : 'it changes again and again';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router can not be set: ${said}`);
}
/** Does one repair. Resolves with the router's refusal, where it refused; the next look tells what came of it. */
async function mend(stage, repair, seen) {
    const { ledger, log } = stage;
    const routed = seen.standing.routed;
    switch (repair.kind) {
        case 'finish':
            await ledger.mark(repair.claim, 'done', `The router reads back ${(0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)}.`);
            return undefined;
        case 'undo':
            await ledger.mark(repair.claim, 'undone', `The router never left ${(0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)}.`);
            return undefined;
        case 'record_rollback':
            log.warning('The router sends nothing to the canary, though the ledger says so: recorded as a rollback.');
            await ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .derivedRollback */ .og)(stage, repair.from));
            return undefined;
        case 'finish_rollback':
            if (!(0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$))
                return setRouter(stage, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$, null);
            await ledger.mark(repair.rollback, 'rolled_back', 'The router reads back that all users are on the baseline.');
            return undefined;
        case 'put_back':
            log.warning(`The step ${repair.of.key} did not count, but reached the router: it is put back.`);
            return setRouter(stage, repair.weights, seen.version);
        case 'tidy':
            for (const { claim, mark } of repair.marks)
                await ledger.mark(claim, mark, WHY[mark]);
            return undefined;
    }
}
const WHY = {
    left: 'This phase was left behind.',
    undone: 'Another step came first.',
    rolled_back: 'All traffic went back to the baseline.'
};
async function setRouter({ router }, target, version) {
    try {
        await router.set(target, version);
        return undefined;
    }
    catch (error) {
        return error ?? new Error('it gave no reason');
    }
}
/** Records a rollback that was noted while the ledger was away. */
async function flushPending(stage) {
    const note = await stage.pending.read();
    if (note === null)
        return;
    if (note.name === stage.name)
        await recordRollback(stage, note, isOlder);
    await stage.pending.clear();
}
/** Adds the rollback to the ledger, unless it is there, or there was nothing to roll back. */
async function recordRollback(stage, note, isVoid = () => false) {
    const entries = await stage.ledger.read();
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyOf */ .o)(entries);
    if (entries.some(({ nonce }) => nonce === note.nonce))
        return;
    if (!concerns(note, history) || isVoid(note, history, entries))
        return;
    await stage.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackEntry */ .Vd)(stage, note, history.chain.at(-1) ?? null));
}
function concerns({ before }, { rollout, ended }) {
    const moved = before !== null && !(0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(before, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$);
    return moved || (rollout !== null && ended === null);
}
/** A note that was left lying does not end what began, or was allowed again, after it. */
function isOlder({ at }, { rollout, chain }, entries) {
    if (rollout === null)
        return false;
    const begun = entries.find(({ kind, rollout: id }) => kind === 'retry' && id === rollout.id) ?? chain[0];
    return Date.parse(begun.at) > Date.parse(at);
}


/***/ }),

/***/ 62288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack)
/* harmony export */ });
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77049);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49497);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74546);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11693);




const TRIES = 5;
const PAUSE_MS = 200;
/**
 * All traffic to the baseline: the router first, asking nobody and whatever it reads, then the record. Where the ledger
 * is away the rollback stands all the same, is noted, and recorded by the next recover(). Never rejects.
 */
async function rollBack(stage, asked) {
    const { before, refusal } = await quieten(stage);
    const note = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .newNote */ .VI)(stage, asked, before);
    await noteDown(stage, note);
    if (refusal !== null)
        return incomplete(refusal, before, await recordedDecision(stage, note));
    const standing = await recorded(stage, note);
    const gone = before !== null && before.canary === 0 && before.mirror === 0;
    const already = gone && standing?.history.rollback?.nonce !== note.nonce;
    const why = already ? 'All traffic was on the baseline already.' : `All traffic is on the baseline: ${asked.why}`;
    const reason = already ? 'already_there' : asked.evidence.reason;
    return {
        decision: 'rollback',
        reason,
        exit: _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.rolledBack,
        why,
        moved: !already,
        before,
        standing,
        recorded: standing !== null
    };
}
/** Null as refusal: the router reads back that nothing goes to the canary. */
async function quieten({ router, clock, log }) {
    const before = await router.read().then(_look_js__WEBPACK_IMPORTED_MODULE_2__/* .weightsOf */ .Z$, () => null);
    let refusal = null;
    for (let tries = 0; tries < TRIES; tries++) {
        if (tries > 0)
            await clock.sleep(PAUSE_MS * tries);
        try {
            await router.set({ canary: 0, mirror: 0 }, null);
            return { before, refusal: null };
        }
        catch (error) {
            refusal = error instanceof Error ? error.message : String(error);
        }
    }
    log.warning(`The router did not take the rollback in ${TRIES} tries: ${refusal}`);
    return { before, refusal };
}
/** A full disk is no reason to stop: the router tells what happened. */
async function noteDown({ pending, log }, note) {
    await pending.write(note).catch(error => log.warning(`The rollback could not be noted locally: ${error}`));
}
/** Null where the record has to wait. Looking again afterwards catches a step that was under way beside it. */
async function recorded(stage, note) {
    try {
        await (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recordRollback */ .I)(stage, note);
        return (await (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recover */ .l)(stage)).standing;
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        stage.log.warning(`Traffic is on the baseline; the record follows: ${said}`);
        return null;
    }
}
/** The router could not be set: whoever goes up beside it must find the decision. No standing where it can't be read. */
async function recordedDecision(stage, note) {
    try {
        await (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recordRollback */ .I)(stage, note);
    }
    catch (error) {
        stage.log.warning(`Nor could the rollback be recorded: ${error}`);
        return { standing: null, recorded: false };
    }
    const standing = await (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .look */ .Op)(stage).then(seen => seen.standing, () => null);
    return { standing, recorded: true };
}
function incomplete(refusal, before, found) {
    const why = `The canary may still serve users. The router did not take the rollback: ${refusal}`;
    return {
        decision: 'rollback',
        reason: 'rollback_incomplete',
        exit: _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        why,
        moved: false,
        before,
        ...found
    };
}


/***/ })

};
