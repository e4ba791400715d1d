export const id = 3415;
export const ids = [3415];
export const modules = {

/***/ 48425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ openRollout)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/build/src/github/run.js
/** Whether that attempt of a workflow run is still under way. Rejects where the API does not tell. */
const runGoesOn = ({ octokit, owner, repo }) => async (run) => {
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(run.id) });
    return (data.run_attempt ?? 1) === run.attempt && data.status !== 'completed';
};

// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/event.js
var model_event = __webpack_require__(89164);
// EXTERNAL MODULE: ./out/build/src/rollout/owner.js
var owner = __webpack_require__(38427);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/world/files.js
var files = __webpack_require__(83974);
// EXTERNAL MODULE: ./out/build/src/rollout/record.js
var record = __webpack_require__(27507);
;// CONCATENATED MODULE: ./out/build/src/rollout/pending.js







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

// EXTERNAL MODULE: ./out/build/src/routers/capabilities.js
var routers_capabilities = __webpack_require__(35961);
// EXTERNAL MODULE: ./out/build/src/model/weights.js
var model_weights = __webpack_require__(40145);
// EXTERNAL MODULE: ./out/build/src/routers/router-error.js
var router_error = __webpack_require__(43641);
;// CONCATENATED MODULE: ./out/build/src/routers/read-back.js



/** A change that waits for nobody is tried again where another one comes between. */
const OVERWRITES = 5;
/** Refuses what can't be, writes nothing twice, and believes only what it reads back. */
function withReadBack(kind, capabilities, driver) {
    const read = () => driver.read().catch(asRouterError);
    const write = async (weights, version) => {
        for (let attempt = 1;; attempt++) {
            const outcome = await driver.write(weights, version).catch(asRouterError).catch(asOutcome);
            const overtaken = outcome instanceof router_error/* RouterError */.K && outcome.kind === 'conflict';
            if (!overtaken || version !== null || attempt === OVERWRITES)
                return outcome ?? null;
        }
    };
    return {
        capabilities,
        read,
        async set(weights, version) {
            refuseImpossible(kind, weights, capabilities);
            // Where nothing is to be compared nothing is waited for, and a router that can't be read is set all the same.
            const before = version === null ? null : await read();
            if (before && (0,model_weights/* sameWeights */.ML)(before, weights))
                return before.version;
            if (before && before.version !== version)
                throw overtaken(before);
            const fault = await write(weights, version);
            // A call that got no answer may have done its work all the same.
            if (fault && fault.kind !== 'unreachable')
                throw fault;
            const after = fault ? await read().catch(() => null) : await read();
            if (after && (0,model_weights/* sameWeights */.ML)(after, weights))
                return after.version;
            if (fault)
                throw fault;
            throw new router_error/* RouterError */.K('unverified', `set to ${(0,model_weights/* showWeights */.V0)(weights)}, but ${(0,model_weights/* showWeights */.V0)(after)} reads back`);
        },
        close: async () => driver.close?.()
    };
}
function asOutcome(error) {
    return error;
}
/** What no adapter expects, such as being told to stop in the middle: nobody knows what happened. */
function asRouterError(error) {
    if (error instanceof router_error/* RouterError */.K)
        throw error;
    throw new router_error/* RouterError */.K('unreachable', error.message, { cause: error });
}
function refuseImpossible(kind, weights, capabilities) {
    for (const [what, share] of Object.entries(weights)) {
        if (!(share >= 0 && share <= 100)) {
            throw new router_error/* RouterError */.K('refused', `${what}: ${share} is no percentage; expected 0 to 100`);
        }
        const fault = (0,routers_capabilities/* stepFault */.bh)(share, capabilities.step);
        if (fault)
            throw new router_error/* RouterError */.K('refused', `${what}: ${fault}`);
    }
    if (weights.mirror > 0 && !capabilities.mirrorPercent) {
        throw new router_error/* RouterError */.K('refused', `${kind} can not mirror a percentage of requests; expected mirror 0`);
    }
}
function overtaken(now) {
    return new router_error/* RouterError */.K('conflict', `another change came first: the router is at ${(0,model_weights/* showWeights */.V0)(now)} now`);
}

;// CONCATENATED MODULE: ./out/build/src/routers/open-router.js


/** The manifest's router. What a kind needs is loaded only for that kind. */
async function openRouter(config, deps) {
    return withReadBack(config.kind, (0,routers_capabilities/* capabilitiesOf */.SF)(config), await openDriver(config, deps));
}
async function openDriver(config, deps) {
    switch (config.kind) {
        case 'nginx':
            return (await __webpack_require__.e(/* import() */ 3280).then(__webpack_require__.bind(__webpack_require__, 3280))).openNginx(config, deps);
        case 'gateway-api':
            return (await __webpack_require__.e(/* import() */ 6106).then(__webpack_require__.bind(__webpack_require__, 6106))).openGatewayApi(config, deps);
        case 'ingress-nginx':
            return (await __webpack_require__.e(/* import() */ 4845).then(__webpack_require__.bind(__webpack_require__, 24845))).openIngressNginx(config, deps);
        case 'lambda-alias':
            return (await __webpack_require__.e(/* import() */ 5473).then(__webpack_require__.bind(__webpack_require__, 45473))).openLambdaAlias(config, deps);
        case 'webhook':
            return (await __webpack_require__.e(/* import() */ 6770).then(__webpack_require__.bind(__webpack_require__, 46770))).openWebhook(config, deps);
    }
}

// EXTERNAL MODULE: ./out/build/src/commands/inputs.js + 6 modules
var inputs = __webpack_require__(8658);
// EXTERNAL MODULE: ./out/build/src/commands/router-problems.js
var router_problems = __webpack_require__(60313);
;// CONCATENATED MODULE: ./out/build/src/commands/open-rollout.js











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
    const sha = world.event ? (0,model_event/* evaluatedSha */.O4)(world.event) : env['GITHUB_SHA'] || null;
    const by = (0,owner/* actorOf */.dn)(nameOf(env), github?.run ?? null);
    const stage = {
        name,
        environment: name,
        ledger: await openLedger(world, options, { name, folder, sha }),
        router,
        clock,
        log,
        by,
        sha,
        isAtWork: (0,owner/* ownership */.kG)(by, clock, github && runGoesOn(github)),
        pending: pendingFile((0,external_node_path_.join)(folder, `${name}.pending-rollback.json`))
    };
    return { manifest, plan, stage, close: () => router.close() };
}
async function openLedger({ github, event, clock }, options, { name, folder, sha }) {
    if (options.ledger === undefined && github) {
        const { deploymentLedger } = await __webpack_require__.e(/* import() */ 3804).then(__webpack_require__.bind(__webpack_require__, 93804));
        return deploymentLedger(github, { name, ref: sha });
    }
    if (options.ledger === undefined && event) {
        const message = 'No token, so the ledger can not be kept in deployments: pass github-token and give the job deployments: write, or name a folder that outlives the job with --ledger DIR.';
        return closedLedger(new errors/* UnmeasurableError */.XW('permission_missing', message));
    }
    const { folderLedger } = await __webpack_require__.e(/* import() */ 9277).then(__webpack_require__.bind(__webpack_require__, 99277));
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

/***/ 25356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ concludeRollout)
/* harmony export */ });
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40145);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94996);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28428);





/** The result of a command on a rollout, published where it moved traffic. */
function concludeRollout({ manifest, plan, stage }, world, conclude, ended) {
    const { verdict, standing, judged } = ended;
    const notes = [...(0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestNotes */ .nD)(manifest), ...(judged?.findings.notes ?? []), ...(ended.notes ?? [])];
    (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .qz)(world, notes);
    const result = conclude(verdict, {
        ...judged?.findings,
        ...(ended.window !== undefined && { window: ended.window }),
        name: manifest.name,
        phase: standing?.phase ?? null,
        next_phase: nextPhase(plan, standing),
        evaluated: { ...(0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluatedOf */ .T)(manifest), sha: stage.sha },
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
    const isDown = exit_code === _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.rolledBack && rollout.id !== null;
    return rollout.moved || isDown || reason_code === 'rollback_incomplete';
}
/** Null after the last phase, and where none is under way. */
function nextPhase(plan, standing) {
    const here = plan.find(({ name }) => name === standing?.phase);
    return here && standing?.history.ended === null ? ((0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAfter */ .WP)(plan, here)?.name ?? null) : null;
}
function rolloutSeen({ standing, moved, judged, rows }, ledger, by) {
    const fired = judged?.findings.stops.filter(stop => stop.fired && stop.hard).map(({ row }) => row) ?? [];
    // Only a rollback moves while the ledger is away, and it has read back what it set.
    const routed = standing?.routed ?? (moved?.moved ? _model_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : null);
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

/***/ 60313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ withPlanWarnings),
/* harmony export */   e6: () => (/* binding */ routerProblems),
/* harmony export */   lh: () => (/* binding */ namedRouter),
/* harmony export */   wd: () => (/* binding */ usableRouter)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _routers_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35961);


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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', problems, manifest.name);
    }
    return router;
}
/** The manifest's router, whatever the plan; refused where there is none. */
function namedRouter({ router, file, name, warnings }) {
    if (router)
        return router;
    const message = 'no router; this command needs router: { kind: nginx | gateway-api | lambda-alias | webhook, … }';
    const problem = { file, line: 1, column: 1, message, severity: 'error' };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', [problem, ...warnings], name);
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

/***/ 40145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   ML: () => (/* binding */ sameWeights),
/* harmony export */   V0: () => (/* binding */ showWeights)
/* harmony export */ });
/** Users see the baseline alone, and nothing is copied. */
const NOTHING = { canary: 0, mirror: 0 };
function sameWeights(a, b) {
    return Math.abs(a.canary - b.canary) < 1e-6 && Math.abs(a.mirror - b.mirror) < 1e-6;
}
function showWeights({ canary, mirror }) {
    return mirror > 0 ? `canary ${canary} %, mirror ${mirror} %` : `canary ${canary} %`;
}


/***/ }),

/***/ 13960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ newNote),
/* harmony export */   Vd: () => (/* binding */ rollbackEntry),
/* harmony export */   lz: () => (/* binding */ wordEntry),
/* harmony export */   og: () => (/* binding */ derivedRollback),
/* harmony export */   tK: () => (/* binding */ claimEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27507);


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

/***/ 20348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27507);

/**
 * Reads the entries in the order of their ids. A claim counts where it goes on from where the story stands: so of two
 * claims of one step the lower id counts, and a claim of a rollout that was rolled back never does. A rollback ends
 * whatever is under way at its place.
 */
function historyOf(entries) {
    const story = {
        rollout: null,
        ended: null,
        chain: [],
        rollback: null,
        paused: null,
        lost: [],
        attempts: new Map(),
        closed: new Set(),
        fallen: new Set(),
        retries: []
    };
    for (const entry of [...entries].sort((a, b) => a.id - b.id))
        tell(story, entry);
    const done = story.chain.filter(claim => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done');
    const open = story.chain.find(claim => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim) === null) ?? null;
    return { ...story, phase: done.at(-1) ?? null, open: story.ended ? null : open };
}
function tell(story, entry) {
    if (entry.kind === 'claim')
        claimed(story, entry);
    if (entry.kind === 'rollback')
        rolledBack(story, entry);
    if (entry.kind === 'pause' && !story.ended)
        story.paused = entry;
    if (entry.kind === 'resume')
        story.paused = null;
    if (entry.kind === 'retry')
        allowed(story, entry);
}
function claimed(story, claim) {
    attempted(story, claim.digests.canary, claim.attempt);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'undone' || !follows(story, claim)) {
        story.lost.push(claim);
        return;
    }
    if (claim.from === null)
        begin(story, claim);
    story.chain.push(claim);
    if (claim.to !== null)
        return;
    story.closed.add(claim.rollout);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done')
        story.ended = 'complete';
}
function follows(story, claim) {
    if (story.closed.has(claim.rollout))
        return false;
    const starts = claim.from === null;
    if (story.rollout === null || story.ended)
        return starts;
    // A rollout gets going only after the one before had ended, whose marks may not have been read.
    if (starts && (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done')
        return true;
    const last = story.chain.at(-1);
    const ready = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(last)?.mark === 'done' && !story.paused;
    return ready && claim.rollout === story.rollout.id && claim.from === last.to;
}
function begin(story, { rollout, digests, attempt }) {
    story.rollout = { id: rollout, digest: digests.canary, attempt };
    story.ended = null;
    story.chain = [];
    story.lost = [];
    story.rollback = null;
    story.paused = null;
}
function rolledBack(story, rollback) {
    close(story, rollback.rollout);
    if (story.rollout === null || story.ended === 'rolled_back')
        return;
    close(story, story.rollout.id);
    story.ended = 'rolled_back';
    story.rollback = rollback;
    story.paused = null;
}
function close({ closed, fallen }, rollout) {
    closed.add(rollout);
    fallen.add(rollout);
}
function allowed(story, retry) {
    story.retries.push(retry);
    attempted(story, retry.digest, retry.attempt);
}
function attempted(story, digest, attempt) {
    story.attempts.set(digest, Math.max(attempt, story.attempts.get(digest) ?? 0));
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ readRouter),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Z$: () => (/* binding */ weightsOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50022);



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
        if (before.version === after.version && (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(before, after)) {
            return { standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .J)(entries, weightsOf(after)), entries, version: after.version };
        }
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router changed ${TRIES} times while it was looked at.`);
}
async function readRouter({ router }) {
    try {
        return await router.read();
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW)
            throw error;
        const said = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router can not be read: ${said}`, { cause: error });
    }
}
/** What is neither canary nor mirror is left out. */
function weightsOf({ canary, mirror }) {
    return { canary, mirror };
}


/***/ }),

/***/ 38427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   kG: () => (/* binding */ ownership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** A step takes a minute; whoever is not through by then is taken for dead wherever nothing tells. */
const LEASE_MS = 10 * 60_000;
/** This process, as records name it: one name for as long as it lives. */
function actorOf(who, run) {
    const own = run && { id: run.id, attempt: run.attempt, url: run.url };
    return { who, run: own, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), pid: process.pid, process: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
}
/**
 * Whether the process that made a record is still at work: never this one, as it is here; on this machine by its pid;
 * in another workflow run by that run's state; else by the age of its record. A wrong answer does no harm: whoever
 * goes on with a step does the same as its owner would, and the router's compare-and-set lets one of them through.
 */
function ownership(me, clock, runGoesOn) {
    return async (other, at) => {
        if (other.process === me.process)
            return false;
        if (clock.now() - Date.parse(at) > LEASE_MS)
            return false;
        if (other.host === me.host)
            return isAlive(other.pid);
        if (runGoesOn === null || other.run === null)
            return true;
        return runGoesOn(other.run).catch(() => true);
    };
}
/** Signal 0 asks for nothing but whether the process is there; EPERM means that it is, and another user's. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 27507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ entrySchema),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   fs: () => (/* binding */ markSchema),
/* harmony export */   hw: () => (/* binding */ weightsSchema),
/* harmony export */   mP: () => (/* binding */ hasMark),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   rQ: () => (/* binding */ rolloutId),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* unused harmony export MARKS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);



/**
 * What the ledger holds: versioned facts, only ever added to. An entry opens something and carries all that is known
 * of it; a mark says how far the entry that it names has come.
 */
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100);
const weightsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    canary: share.describe('Percentage of users served by the canary.'),
    mirror: share.describe('Percentage of requests copied to the canary.')
});
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    who: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The person or account that asked for it.'),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** Another for each process: tells a process that lives from one that had its pid before. */
    process: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
const common = {
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    /** Name of the rollout, as the manifest gives it. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Rollout id: rolloutId(). */
    rollout: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Unique: finds an entry again whose making was answered by a broken connection. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    by: actorSchema,
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(255),
    /** The commit that it was decided on; null outside a repository. */
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
};
const arms = (of) => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ baseline: of, canary: of });
const evidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), result: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE) });
/** A step from one phase to the next. `from` null: nothing yet; `to` null: the rollout is complete. */
const claim = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('claim'),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    to: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    before: weightsSchema,
    after: weightsSchema,
    pins: arms(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    /** Digests of the pins. */
    digests: arms(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    evidence
});
const rollback = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('rollback'),
    /** The phase that was left; null where none was entered. */
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    before: weightsSchema.nullable(),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Ids of the rows that fired. */
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    evidence,
    /** Not decided by a command: found out from the router, which sends nothing to the canary any more. */
    derived: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
});
const word = { ...common, why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() };
const pause = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('pause') });
const resume = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('resume') });
const override = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('override'), over: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE) });
/** `rollout` is the new attempt's. */
const retry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('retry'), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(2), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [claim, rollback, pause, resume, override, retry]);
/** done, undone: how a claim ended. left: its phase was left behind. rolled_back: a rollback was seen on the router. */
const MARKS = ['in_progress', 'done', 'undone', 'left', 'rolled_back'];
const markSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    mark: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(MARKS),
    /** Id of the entry. */
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Address of the run that made it; null on a laptop. */
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
});
/** First 12 hex digits of sha256(name + digest of the canary's pins), and which attempt it is, from 1. */
function rolloutId(name, digest, attempt) {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}${digest}`).digest('hex').slice(0, 12)}-${attempt}`;
}
/** What a claim claims: the same step of the same rollout has the same key. */
function keyOf(step) {
    return `${step.rollout} ${step.from ?? '(baseline)'} > ${step.to ?? '(complete)'}`;
}
/** Whether a claim was done or undone, whichever came first; null while neither. */
function endOf({ marks }) {
    return marks.find(({ mark }) => mark === 'done' || mark === 'undone') ?? null;
}
function hasMark({ marks }, mark) {
    return marks.some(each => each.mark === mark);
}


/***/ }),

/***/ 50022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40145);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20348);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);



/** Pure: the same entries and weights always stand the same. */
function standing(entries, routed) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(entries);
    const { rollout, phase, paused } = history;
    const recorded = recordedWeights(history);
    const since = history.ended === 'rolled_back' ? history.rollback.at : phaseEntry(history);
    const repair = repairOf(history, routed, recorded);
    return {
        state: stateOf(history, routed, repair),
        rollout,
        phase: history.ended === 'rolled_back' ? null : nameOf(phase),
        since,
        recorded,
        routed,
        paused: paused && 'why' in paused ? { who: paused.by.who, why: paused.why, since: paused.at } : null,
        history,
        repair
    };
}
/** What the router sends where the ledger has its way. */
function recordedWeights({ ended, phase }) {
    return ended === 'rolled_back' || phase === null ? _model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : phase.after;
}
/** The phase of the last step that was done; the last step of all leads to no new one. */
function nameOf(phase) {
    return phase && (phase.to ?? phase.from);
}
function phaseEntry({ phase }) {
    return phase?.marks.find(({ mark }) => mark === 'done')?.at ?? null;
}
function stateOf(history, routed, repair) {
    if (history.open)
        return repair ? 'moving' : 'astray';
    if (history.ended)
        return history.ended;
    if (repair && repair.kind !== 'tidy')
        return 'moving';
    if (!(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, recordedWeights(history)))
        return 'astray';
    return history.phase ? 'steady' : 'idle';
}
function repairOf(history, routed, recorded) {
    const { open, ended, rollback } = history;
    const quiet = (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
    if (ended === 'rolled_back') {
        const seen = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMark */ .mP)(rollback, 'rolled_back');
        return seen && quiet ? tidy(history) : { kind: 'finish_rollback', rollback: rollback };
    }
    if (ended === 'complete')
        return tidy(history);
    if (open) {
        if ((0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, open.after))
            return { kind: 'finish', claim: open };
        if ((0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, open.before))
            return { kind: 'undo', claim: open };
        return quiet ? { kind: 'record_rollback', from: open } : null;
    }
    if ((0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, recorded))
        return tidy(history);
    if (quiet)
        return { kind: 'record_rollback', from: history.phase };
    const late = history.lost.find(({ after }) => (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, after));
    return late ? { kind: 'put_back', weights: recorded, of: late } : null;
}
function tidy({ chain, lost, ended }) {
    const last = chain.at(-1);
    const marks = [
        ...chain.filter(claim => claim !== last).map(claim => ({ claim, mark: 'left' })),
        ...chain.filter(claim => claim === last && ended === 'rolled_back').map(rolledBack),
        ...lost.map(claim => ({ claim, mark: 'undone' }))
    ].filter(({ claim, mark }) => !(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMark */ .mP)(claim, mark) && !(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMark */ .mP)(claim, 'rolled_back'));
    return marks.length > 0 ? { kind: 'tidy', marks } : null;
}
function rolledBack(claim) {
    return { claim, mark: 'rolled_back' };
}


/***/ }),

/***/ 35961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   bh: () => (/* binding */ stepFault),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/* unused harmony export showPlan */
function capabilitiesOf(config) {
    switch (config.kind) {
        case 'nginx':
            return { sticky: true, mirrorPercent: true, step: 0.01 };
        case 'gateway-api':
            return { sticky: false, mirrorPercent: true, step: 0.01 };
        case 'ingress-nginx':
        case 'lambda-alias':
            return { sticky: false, mirrorPercent: false, step: 0.01 };
        case 'webhook':
            return config.capabilities;
    }
}
/** Why a share is none that the router can be given; null where it is one. */
function stepFault(share, step) {
    const steps = share / step;
    if (share === 100 || Math.abs(steps - Math.round(steps)) < 1e-6)
        return null;
    return `${share} % is no multiple of the router's step; expected steps of ${step} %`;
}
/** Everything that the phases need and this router can't do (errors), or does less well (warnings). */
function unsupported(phases, config) {
    const capabilities = capabilitiesOf(config);
    return [
        ...mirrorFindings(phases, config.kind, capabilities),
        ...phases.flatMap(phase => stepFindings(phase, config.kind, capabilities)),
        ...stickyFindings(phases, config.kind, capabilities),
        ...kindFindings(config)
    ];
}
function mirrorFindings(phases, kind, { mirrorPercent }) {
    const shadows = phases.filter(phase => phase.mirror !== null && phase.mirror > 0);
    if (mirrorPercent || shadows.length === 0)
        return [];
    const names = shadows.map(phase => phase.name).join(', ');
    const rest = phases.filter(phase => !shadows.includes(phase));
    const plan = rest.length > 0 ? `expected a plan without it:\n${showPlan(rest)}` : 'expected phases with a weight';
    return [error(`router ${kind} can not mirror a percentage of requests, which phase ${names} needs; ${plan}`)];
}
function stepFindings(phase, kind, { step }) {
    const fault = stepFault(phase.mirror ?? phase.weight, step);
    return fault ? [error(`router ${kind}, phase ${phase.name}: ${fault}`)] : [];
}
const NOT_STICKY = {
    'gateway-api': 'an HTTPRoute weighs each request by itself',
    'ingress-nginx': 'the weight is drawn for each request, unless the main Ingress has affinity: cookie',
    'lambda-alias': 'Lambda draws the version for each invocation'
};
function stickyFindings(phases, kind, { sticky }) {
    if (sticky || !phases.some(({ weight }) => weight > 0 && weight < 100))
        return [];
    const why = NOT_STICKY[kind] ? `: ${NOT_STICKY[kind]}` : '';
    return [
        warning(`router ${kind} can not keep a user on one arm${why}; users will see both versions within one session`)
    ];
}
function kindFindings(config) {
    if (config.kind === 'ingress-nginx') {
        return [
            warning('router ingress-nginx: the controller is retired upstream and gets no fixes any more; expected a move to gateway-api')
        ];
    }
    if (config.kind === 'nginx' && config.status === undefined) {
        return [
            warning('router nginx: without router.status only the file is read back, not what nginx serves; see docs/routers.md')
        ];
    }
    return [];
}
/** The phases as they would stand in a manifest. */
function showPlan(phases) {
    const lines = phases.map(({ name, mirror, weight, window }) => {
        const share = mirror === null ? `weight: ${weight}` : `mirror: ${mirror}`;
        const { duration, min_requests, max } = window;
        const bounds = `{ duration: ${span(duration)}, min_requests: ${min_requests}, max: ${span(max)} }`;
        return `  - { name: ${name}, ${share}, window: ${bounds} }`;
    });
    return ['phases:', ...lines].join('\n');
}
const UNITS = [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000]
];
/** Milliseconds in the largest unit that leaves no rest. */
function span(ms) {
    const [unit, length] = UNITS.find(([, each]) => ms >= each && ms % each === 0) ?? ['ms', 1];
    return `${ms / length}${unit}`;
}
function error(message) {
    return { severity: 'error', message };
}
function warning(message) {
    return { severity: 'warning', message };
}


/***/ }),

/***/ 43641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ RouterError)
/* harmony export */ });
class RouterError extends Error {
    kind;
    name = 'RouterError';
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}


/***/ })

};
