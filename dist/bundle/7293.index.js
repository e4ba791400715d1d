export const id = 7293;
export const ids = [7293];
export const modules = {

/***/ 47293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cp: () => (/* binding */ inSession),
  WV: () => (/* binding */ openRollout),
  Lu: () => (/* binding */ readHistory)
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

// EXTERNAL MODULE: ./out/build/src/manifest/guard.js
var guard = __webpack_require__(29095);
// EXTERNAL MODULE: ./out/build/src/manifest/phases.js
var phases = __webpack_require__(63092);
// EXTERNAL MODULE: ./out/build/src/manifest/sections.js
var sections = __webpack_require__(17620);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/event.js
var model_event = __webpack_require__(89164);
// EXTERNAL MODULE: ./out/build/src/rollout/history.js
var rollout_history = __webpack_require__(20348);
// EXTERNAL MODULE: ./out/build/src/rollout/owner.js
var owner = __webpack_require__(38427);
// EXTERNAL MODULE: ./out/build/src/routers/capabilities.js
var routers_capabilities = __webpack_require__(35961);
// EXTERNAL MODULE: ./out/build/src/model/weights.js
var model_weights = __webpack_require__(40145);
// EXTERNAL MODULE: ./out/build/src/routers/router-error.js
var router_error = __webpack_require__(43641);
;// CONCATENATED MODULE: ./out/build/src/routers/read-back.js



/** A change that waits for nobody is tried again where another one comes between, this often and this long at most. */
const OVERWRITES = 5;
const OVERWRITING_MS = 5_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** Refuses what can't be, writes nothing twice, and believes only what it reads back. */
function withReadBack({ kind, capabilities, clock, settleMs }, driver) {
    const read = () => driver.read().catch(asRouterError);
    const write = async (weights, version) => {
        const until = clock.elapsed() + OVERWRITING_MS;
        for (let attempt = 1;; attempt++) {
            const outcome = await driver.write(weights, version).catch(asRouterError).catch(asOutcome);
            const overtaken = outcome instanceof router_error/* RouterError */.K && outcome.kind === 'conflict';
            const last = version !== null || attempt === OVERWRITES || clock.elapsed() >= until;
            if (!overtaken || last)
                return outcome ?? null;
            await clock.sleep(pauseMs(attempt));
        }
    };
    /** Looks until it reads back. What reads neither as set nor as before is another's change, and is not waited for. */
    const settled = async (weights, before) => {
        const until = clock.elapsed() + settleMs;
        for (let look = 1;; look++) {
            const seen = await read().catch(asOutcome);
            if (!(seen instanceof router_error/* RouterError */.K) && (0,model_weights/* sameWeights */.ML)(seen, weights))
                return seen.version;
            if (!mayChange(seen, before) || clock.elapsed() >= until)
                throw notSettled(seen, weights);
            await clock.sleep(Math.min(pauseMs(look), Math.max(1, until - clock.elapsed())));
        }
    };
    const change = async (weights, version, before) => {
        const fault = await write(weights, version);
        if (!fault)
            return settled(weights, before);
        // A call that got no answer may have done its work all the same.
        const after = fault.kind === 'unreachable' ? await read().catch(() => null) : null;
        if (after && (0,model_weights/* sameWeights */.ML)(after, weights))
            return after.version;
        throw fault;
    };
    const withAdvice = (error) => {
        throw new router_error/* RouterError */.K(error.kind, `${error.message}. Now, by hand: ${driver.byHand}`, { cause: error });
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
            return version === null ? change(weights, null, null).catch(withAdvice) : change(weights, version, before);
        },
        async prove(version) {
            const before = await read();
            if (before.version !== version || !(0,model_weights/* sameWeights */.ML)(before, model_weights/* NOTHING */.K$))
                throw overtaken(before);
            return change(model_weights/* NOTHING */.K$, version, before);
        },
        close: async () => driver.close?.()
    };
}
/** Half as long again each time, so that a quick router is believed at once and a slow one is not asked all the time. */
function pauseMs(times) {
    return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** (times - 1));
}
function mayChange(seen, before) {
    if (seen instanceof router_error/* RouterError */.K)
        return seen.kind !== 'refused';
    return before === null || (0,model_weights/* sameWeights */.ML)(seen, before);
}
function notSettled(seen, weights) {
    const wanted = `set to ${(0,model_weights/* showWeights */.V0)(weights)}`;
    if (!(seen instanceof router_error/* RouterError */.K)) {
        return new router_error/* RouterError */.K('unverified', `${wanted}, but ${(0,model_weights/* showWeights */.V0)(seen)} reads back`);
    }
    const kind = seen.kind === 'refused' ? 'refused' : 'unverified';
    return new router_error/* RouterError */.K(kind, `${wanted}, but it cannot be read back: ${seen.message}`, { cause: seen });
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
        throw new router_error/* RouterError */.K('refused', `${kind} cannot mirror a percentage of requests; expected mirror 0`);
    }
}
function overtaken(now) {
    return new router_error/* RouterError */.K('conflict', `another change came first: the router is at ${(0,model_weights/* showWeights */.V0)(now)} now`);
}

;// CONCATENATED MODULE: ./out/build/src/routers/open-router.js


/** The manifest's router. What a kind needs is loaded only for that kind. */
async function openRouter(config, deps) {
    const { kind, settle: settleMs } = config;
    const capabilities = (0,routers_capabilities/* capabilitiesOf */.SF)(config);
    return withReadBack({ kind, capabilities, clock: deps.clock, settleMs }, await openDriver(config, deps));
}
async function openDriver(config, deps) {
    switch (config.kind) {
        case 'nginx':
            return (await __webpack_require__.e(/* import() */ 3280).then(__webpack_require__.bind(__webpack_require__, 3280))).openNginx(config, deps);
        case 'gateway-api':
            return (await __webpack_require__.e(/* import() */ 3464).then(__webpack_require__.bind(__webpack_require__, 93464))).openGatewayApi(config, deps);
        case 'ingress-nginx':
            return (await __webpack_require__.e(/* import() */ 4845).then(__webpack_require__.bind(__webpack_require__, 24845))).openIngressNginx(config, deps);
        case 'lambda-alias':
            return (await __webpack_require__.e(/* import() */ 5473).then(__webpack_require__.bind(__webpack_require__, 45473))).openLambdaAlias(config, deps);
        case 'webhook':
            return (await __webpack_require__.e(/* import() */ 750).then(__webpack_require__.bind(__webpack_require__, 90750))).openWebhook(config, deps);
    }
}

// EXTERNAL MODULE: ./out/build/src/commands/inputs.js
var inputs = __webpack_require__(43524);
// EXTERNAL MODULE: ./out/build/src/manifest/load.js + 2 modules
var load = __webpack_require__(65225);
// EXTERNAL MODULE: ./out/build/src/commands/source.js
var source = __webpack_require__(89012);
;// CONCATENATED MODULE: ./out/build/src/commands/one-manifest.js




/**
 * A ledger that is read for one manifest only: where another one of the same name made its last entry, and still has the
 * name, their rollouts would be taken for one. Reading it rejects with UnmeasurableError (`log_invalid`) then, so that
 * nothing goes up; a rollback reaches the router all the same.
 */
function ofOneManifest(world, ledger, mine) {
    return {
        ...ledger,
        async read() {
            const entries = await ledger.read();
            const other = entries.findLast(({ manifest }) => manifest !== undefined)?.manifest;
            if (other !== undefined && other !== mine.path && (await nameIn(world, other)) === mine.name) {
                throw new errors/* UnmeasurableError */.XW('log_invalid', `${other} and ${mine.path} both name "${mine.name}", and the ledger ${ledger.where} is of ${other}. Give one of them another name.`);
            }
            return entries;
        }
    };
}
/** The name that a manifest of the checkout has; null where there is none, as after it was moved. */
async function nameIn(world, path) {
    const place = (0,external_node_path_.join)((0,source/* checkoutRoot */.Re)(world), path);
    try {
        const bytes = await (0,source/* readSource */.o$)(world, place, { file: path, reason: 'manifest_invalid', maxBytes: load/* MANIFEST_BYTES */.ms });
        return (0,load/* parseManifest */.Ng)(bytes, { file: path, env: {}, base: (0,load/* baseOf */.bx)(place), reads: () => false, spares: true }).name;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return error.rollout ?? null;
        throw error;
    }
}

// EXTERNAL MODULE: ./out/build/src/github/read-from-base.js
var read_from_base = __webpack_require__(2165);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/model/tolerant.js
var tolerant = __webpack_require__(63095);
// EXTERNAL MODULE: ./out/build/src/world/files.js
var files = __webpack_require__(83974);
// EXTERNAL MODULE: ./out/build/src/rollout/record.js
var record = __webpack_require__(27507);
;// CONCATENATED MODULE: ./out/build/src/rollout/pending.js









/** A rollback that reached the router while the ledger could not be reached. */
const pendingNoteSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    name: schemas/* string */.YjP(),
    nonce: schemas/* string */.YjP(),
    at: iso/* datetime */.w$(),
    by: record/* actorSchema */.zH,
    before: record/* weightsSchema */.hw.nullable(),
    why: schemas/* string */.YjP(),
    rows: schemas/* array */.YOg(schemas/* string */.YjP()),
    evidence: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP().nullable(), result: schemas/* string */.YjP(), reason: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE) }),
    shared: schemas/* boolean */.zMY().optional(),
    canary: schemas/* string */.YjP().optional().describe('Digest of the pins of the canary that was judged.')
});
const readable = (0,tolerant/* tolerant */.a)(pendingNoteSchema);
const MAX_BYTES = 1 << 20;
/** The note as a file. One that can't be understood is moved aside: the router still shows that it was rolled back. */
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
            const note = readable.safeParse((0,json/* jsonOf */.o)(text.toString('utf8')));
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
    const message = `The note of a rollback, ${path}, cannot be ${how}: ${cause.message}. Repair or remove that file, then run again.`;
    return new errors/* UnmeasurableError */.XW('api_unavailable', message, { cause });
}

;// CONCATENATED MODULE: ./out/build/src/commands/open-pending.js



/** A note of a later time than this was not written by a rollback. */
const CLOCKS_DIFFER_MS = 5 * 60_000;
/**
 * The note of a rollback on disk. In a checkout that may be anybody's it is neither read nor written. Elsewhere one that
 * was committed, or is of a time to come, is no rollback's: it is left where it is, and the router shows what happened.
 */
function openPending(world, path) {
    if ((0,source/* isDoubtful */.Ge)(world, path))
        return { read: async () => null, write: async () => { }, clear: async () => { } };
    const file = pendingFile(path);
    const own = new Set();
    return {
        clear: file.clear,
        write(note) {
            own.add(note.nonce);
            return file.write(note);
        },
        async read() {
            const note = await file.read();
            const doubt = note === null || own.has(note.nonce) ? null : await doubtAbout(world, path, note);
            if (doubt === null)
                return note;
            world.log.warning(`The note of a rollback, ${path}, is not believed: ${doubt}. Remove the file.`);
            return null;
        }
    };
}
async function doubtAbout(world, path, { at }) {
    const { github, event, clock } = world;
    if (Date.parse(at) > clock.now() + CLOCKS_DIFFER_MS)
        return `its time, ${at}, has not come yet`;
    const inCheckout = (0,source/* pathInCheckout */.BQ)(world, path);
    if (!github || !event || inCheckout === null)
        return null;
    const committed = await (0,read_from_base/* readFromBase */.Y)(github, inCheckout, event.sha).catch(() => null);
    return committed === null ? null : 'it is part of the commit';
}

// EXTERNAL MODULE: ./out/build/src/commands/open-window.js
var open_window = __webpack_require__(35518);
// EXTERNAL MODULE: ./out/build/src/commands/router-problems.js
var router_problems = __webpack_require__(60313);
// EXTERNAL MODULE: ./out/build/src/github/failure.js
var failure = __webpack_require__(93922);
;// CONCATENATED MODULE: ./out/build/src/github/writers.js

/** GitHub tells `maintain` as write, and `triage` as read. */
const WRITES = ['admin', 'write'];
/** Whether a person may write to the repository. Rejects with the API's error where it does not tell. */
async function mayWrite({ octokit, owner, repo }, username) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
        return WRITES.includes(data.permission);
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/build/src/commands/who-may.js




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
/**
 * Lets a rollout be opened only on events whose manifest is the repository's own, and, where a stranger can cause the
 * event, only for people who may write to it: GitHub is asked, the payload is not believed. Throws UnmeasurableError.
 */
async function refuseStrangers({ event, github }) {
    if (!event)
        return;
    if (!TRUSTED.includes(event.kind)) {
        const message = `Traffic is not moved on ${(0,model_event/* nameOfEvent */.TB)(event)}, where the manifest may be anybody's; use workflow_dispatch, schedule, repository_dispatch or push.`;
        throw new errors/* UnmeasurableError */.XW('untrusted_source', message);
    }
    const speakers = (0,model_event/* speakersOf */.oU)(event);
    if (speakers === null)
        return;
    if (event.kind === 'workflow_run' && event.run.isFork)
        throw refusal('it follows the run of a fork');
    if (speakers.length === 0)
        throw refusal('its payload does not say who caused it');
    if (!github)
        throw refusal('there is no token to ask GitHub with whether they may');
    for (const login of speakers) {
        const may = await mayWrite(github, login).catch(error => {
            const message = `GitHub does not say whether ${login} may write to the repository, so nothing was done. ${(0,failure/* explainFailure */.SP)(error, 'contents: read')}`;
            throw new errors/* UnmeasurableError */.XW('api_unavailable', message, { cause: error });
        });
        if (!may)
            throw refusal(`${login} may not write to ${github.owner}/${github.repo}`);
    }
    function refusal(why) {
        const message = `Nothing was done on ${event.kind}: ${why}. Only people who may write to the repository move its traffic.`;
        return new errors/* UnmeasurableError */.XW('untrusted_source', message);
    }
}

;// CONCATENATED MODULE: ./out/build/src/commands/open-rollout.js


















/** Ledger folder where there is no GitHub and --ledger names none; notes of a rollback are kept there in any case. */
const FOLDER = '.rollout';
/**
 * Opens what the manifest, the options and the environment name, without a request to any of it. Only the router's
 * section must be right: a way back waits for no other. What is wrong with the others stands in the manifest's faults.
 */
async function openRollout(world, options) {
    await refuseStrangers(world);
    const loaded = await (0,inputs/* loadTrustedManifest */.TZ)(world, options.manifest, { reads: (0,sections/* only */.j)('router'), spares: true });
    const plan = (0,phases/* phasesOf */.I$)(loaded);
    const config = (0,router_problems/* namedRouter */.lh)(loaded);
    const manifest = (0,router_problems/* withPlanProblems */.Y6)(loaded, plan);
    const { clock, log, env, http, github } = world;
    const { name, base } = manifest;
    // A step or a rollback that has begun is finished, even where the process is asked to end.
    const router = await openRouter(config, { name, base, clock, env, http, signal: new AbortController().signal });
    const folder = (0,external_node_path_.resolve)(world.cwd, options.ledger ?? FOLDER);
    const sha = world.event ? (0,model_event/* evaluatedSha */.O4)(world.event) : env['GITHUB_SHA'] || null;
    const by = (0,owner/* actorOf */.dn)(nameOf(env), github?.run ?? null);
    const path = (0,source/* pathInCheckout */.BQ)(world, options.manifest);
    const ledger = await openLedger(world, options, { name, folder, sha, trust: manifest.ledger });
    const deps = {
        name,
        environment: name,
        ledger: withoutSecrets(path === null ? ledger : ofOneManifest(world, ledger, { name, path }), world.redact),
        ...(path !== null && { manifest: path }),
        router,
        clock,
        log,
        by,
        sha,
        isAtWork: (0,owner/* ownership */.kG)(by, clock, github && runGoesOn(github)),
        pending: openPending(world, (0,external_node_path_.join)(folder, `${name}.pending-rollback.json`))
    };
    const isFolder = options.ledger !== undefined || !(github || world.event);
    const looks = isFolder ? (0,external_node_path_.join)(folder, `${name}.looks.jsonl`) : null;
    return { manifest, plan, deps, looks, close: () => router.close() };
}
/** Opens the rollout and its request log for a command, and closes both when it ends or fails. */
async function inSession(world, options, command) {
    const rollout = await openRollout(world, options);
    const http = world.http((0,guard/* guardOf */.H)(rollout.manifest));
    try {
        const source = await (0,open_window/* openWindow */.D1)(world, rollout.manifest, http, options.window, options);
        try {
            return await command({ world, rollout, http, source, out: options.out });
        }
        finally {
            await source.close?.();
        }
    }
    catch (error) {
        const faults = (0,router_problems/* faultsOf */.xm)(rollout.manifest);
        if (!(error instanceof errors/* UnmeasurableError */.XW) || faults.length === 0)
            throw error;
        // What can be mended in the manifest is told first: it may be why something else failed.
        world.log.warning(error.message);
        throw new errors/* InputError */.dz('manifest_invalid', [...faults, ...rollout.manifest.warnings], rollout.manifest.name);
    }
    finally {
        await Promise.all([http.close(), rollout.close()]);
    }
}
/** What the ledger says of a rollout, without its router. Rejects with UnmeasurableError where it can't be read. */
async function readHistory(world, { name, ledger: trust }) {
    const place = { name, folder: (0,external_node_path_.resolve)(world.cwd, FOLDER), sha: null, trust };
    return (0,rollout_history/* historyOf */.o)(await (await openLedger(world, { ledger: undefined }, place)).read());
}
async function openLedger(world, options, { name, folder, sha, trust }) {
    const { github, event, clock } = world;
    if (options.ledger === undefined && github) {
        const { deploymentLedger } = await __webpack_require__.e(/* import() */ 3804).then(__webpack_require__.bind(__webpack_require__, 93804));
        const said = new Set();
        const warn = (line) => {
            if (!said.has(line))
                world.log.warning(line);
            said.add(line);
        };
        return deploymentLedger(github, { name, ref: sha, trust: { ...trust, warn } });
    }
    if (options.ledger === undefined && event) {
        const message = 'No token, so the ledger cannot be kept in deployments: pass github-token and give the job deployments: write, or name a folder that outlives the job with --ledger DIR.';
        return closedLedger(new errors/* UnmeasurableError */.XW('permission_missing', message));
    }
    if ((0,source/* isDoubtful */.Ge)(world, folder)) {
        const instead = 'Keep the ledger in deployments, or name a folder outside of the checkout.';
        return closedLedger((0,source/* doubtOf */.kv)(world, folder, instead));
    }
    const { folderLedger } = await __webpack_require__.e(/* import() */ 9277).then(__webpack_require__.bind(__webpack_require__, 99277));
    return folderLedger(folder, { name, clock, url: github?.run?.url ?? null });
}
/** What a router or a person said stands in the ledger for everybody to read. */
function withoutSecrets(ledger, redact) {
    if (redact === undefined)
        return ledger;
    return {
        ...ledger,
        open: entry => ledger.open('why' in entry ? { ...entry, why: redact(entry.why) } : entry),
        mark: (entry, mark, why) => ledger.mark(entry, mark, redact(why))
    };
}
/** A ledger that can be neither read nor written; a rollback still reaches the router. */
function closedLedger(why) {
    const refuse = () => Promise.reject(why);
    return { where: 'none: no token', read: refuse, open: refuse, mark: refuse };
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


/***/ }),

/***/ 40145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ sayWeights),
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
/** What it means for people: `5 % of users`, `25 % of requests copied`. */
function sayWeights({ canary, mirror }) {
    const copied = `${mirror} % of requests copied`;
    if (mirror > 0)
        return canary > 0 ? `${canary} % of users, ${copied}` : copied;
    return `${canary} % of users`;
}


/***/ }),

/***/ 20348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf),
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27507);

/** How often a canary was begun, or allowed to begin. One that went back without any claim has had one attempt. */
function attemptsOf({ attempts, fallen }, name, digest) {
    return attempts.get(digest) ?? (fallen.has((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .rolloutId */ .rQ)(name, digest, 1)) ? 1 : 0);
}
/**
 * Reads the entries in the order of their ids. A claim counts where it goes on from where the story stands: so of two
 * claims of one step the lower id counts, and a claim of a rollout that was rolled back never does. A rollback ends
 * the rollout that is under way when it comes.
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
    const sorted = [...entries].sort((a, b) => a.id - b.id);
    for (const entry of sorted)
        tell(story, entry);
    const done = story.chain.filter(claim => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim)?.mark === 'done');
    const open = story.chain.find(claim => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(claim) === null) ?? null;
    const own = sorted.filter(entry => entry.rollout === story.rollout?.id || entry === story.rollback);
    return { ...story, phase: done.at(-1) ?? null, open: story.ended ? null : open, entries: own };
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
    // A rollout enters its first phase only after the one before has ended; the marks of that one may not have been read.
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
/** Also of traffic that no claim explains: that of a canary whose claim does not count, or that was routed by hand. */
function rolledBack(story, rollback) {
    close(story, rollback.rollout);
    if (story.ended === 'rolled_back')
        return;
    // What is complete stays so where another canary went back.
    if (story.ended === 'complete' && rollback.rollout !== story.rollout?.id)
        leave(story);
    if (story.rollout)
        close(story, story.rollout.id);
    story.ended = 'rolled_back';
    story.rollback = rollback;
    story.paused = null;
}
function leave(story) {
    story.rollout = null;
    story.chain = [];
    story.lost = [];
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

/***/ 38427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   kG: () => (/* binding */ ownership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** A step takes a minute. After ten, its process counts as dead. */
const LEASE_MS = 10 * 60_000;
/** This process, as records name it; the same for as long as it lives. */
function actorOf(who, run) {
    const own = run && { id: run.id, attempt: run.attempt, url: run.url };
    return { who, run: own, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), pid: process.pid, process: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
}
/**
 * Whether the process that made a record is still at work. This process never is, since it asks; nor is one that had its
 * pid on this machine, such as that of a container before it was restarted. Any other of this machine is known by its
 * pid, one of another workflow run by the state of that run, and what remains by the age of its record. A wrong answer does no harm: two processes that finish one step do the same, and the router's compare-and-set
 * lets one of them through.
 */
function ownership(me, clock, runGoesOn) {
    return async (other, at) => {
        if (other.process === me.process)
            return false;
        if (clock.now() - Date.parse(at) > LEASE_MS)
            return false;
        if (other.host === me.host)
            return other.pid !== process.pid && isAlive(other.pid);
        if (runGoesOn === null || other.run === null)
            return true;
        return runGoesOn(other.run).catch(() => true);
    };
}
/** Signal 0 only asks whether the process exists; EPERM means that it does and belongs to another user. */
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
/* harmony export */   Cw: () => (/* binding */ readableMark),
/* harmony export */   PW: () => (/* binding */ readableEntry),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   hw: () => (/* binding */ weightsSchema),
/* harmony export */   mP: () => (/* binding */ hasMark),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   rQ: () => (/* binding */ rolloutId),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* unused harmony exports entrySchema, markSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63095);




/**
 * What the ledger holds: versioned facts, only ever added to. An entry says what was begun or decided, with everything
 * known of it; a mark says how far the entry that it names has come.
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
    /** Differs for each process: tells a living process from an earlier one with the same pid. */
    process: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
const common = {
    schema_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    /** Name of the rollout, as the manifest gives it. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Rollout id: rolloutId(). */
    rollout: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Unique: finds an entry again where the connection broke before its creation was answered. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    by: actorSchema,
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(255),
    /** The commit that it was decided on; null outside a repository. */
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Path of the manifest from the repository's root; absent where it lies outside, or an older version wrote it. */
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional()
};
const arms = (of) => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ baseline: of, canary: of });
const evidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Digest of the rows.jsonl that a result.json was verified with.'),
    result: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE)
});
/** What a phase is bet on with: set once, from the baseline's rows before it (docs/runbook.md §7). */
const pointsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    over: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['latency', 'delta_s']),
        p: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        beyond: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['times', 'plus', 'alone']),
        limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        at: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('Milliseconds, or ΔS.'),
        allowed: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), ratio: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable()
    })),
    costCap: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()
});
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
    evidence,
    points: pointsSchema.optional()
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
    /** No command decided it: it follows from the router, which sends nothing to the canary any more. */
    derived: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    shared: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Whether both arms suffered what fired.')
});
const word = { ...common, why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() };
const pause = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('pause') });
const resume = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('resume') });
const override = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('override'), over: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE) });
/** `rollout` is the new attempt's. */
const retry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('retry'), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(2), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [claim, rollback, pause, resume, override, retry]);
/** An entry as it is read: another version may have written it. */
const readableEntry = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__/* .tolerant */ .a)(entrySchema);
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
/** A mark as it is read. */
const readableMark = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_4__/* .tolerant */ .a)(markSchema);
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
