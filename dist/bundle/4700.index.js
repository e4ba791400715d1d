export const id = 4700;
export const ids = [4700];
export const modules = {

/***/ 4385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7476);

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

/***/ 19158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   kG: () => (/* binding */ ownership)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);


/** A step takes a minute; whoever is not through by then is taken for dead wherever nothing tells. */
const LEASE_MS = 10 * 60_000;
/** This process, as records name it: one name for as long as it lives. */
function actorOf(who, github) {
    const run = github?.run ? { id: github.run.id, attempt: github.run.attempt, url: github.run.url } : null;
    return { who, run, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), pid: process.pid, process: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
}
/**
 * Whether the process that made a record is still at work: never this one, as it is here; on this machine by its pid;
 * in another workflow run by that run's state; else by the age of its record. A wrong answer does no harm: whoever
 * goes on with a step does the same as its owner would, and the router's compare-and-set lets one of them through.
 */
function ownership(me, github, clock) {
    return async (other, at) => {
        if (other.process === me.process)
            return false;
        if (clock.now() - Date.parse(at) > LEASE_MS)
            return false;
        if (other.host === me.host)
            return isAlive(other.pid);
        if (github === null || other.run === null)
            return true;
        return runGoesOn(github, other.run).catch(() => true);
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
async function runGoesOn({ octokit, owner, repo }, run) {
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(run.id) });
    return (data.run_attempt ?? 1) === run.attempt && data.status !== 'completed';
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77049);



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
const evidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), result: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE) });
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
const override = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...word, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('override'), over: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE) });
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
const NOTHING = { canary: 0, mirror: 0 };
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

/***/ 59745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _routers_read_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64658);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4385);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7476);



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
    return ended === 'rolled_back' || phase === null ? _record_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : phase.after;
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
    if (!(0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, recordedWeights(history)))
        return 'astray';
    return history.phase ? 'steady' : 'idle';
}
function repairOf(history, routed, recorded) {
    const { open, ended, rollback } = history;
    const quiet = (0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, _record_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$);
    if (ended === 'rolled_back') {
        const seen = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMark */ .mP)(rollback, 'rolled_back');
        return seen && quiet ? tidy(history) : { kind: 'finish_rollback', rollback: rollback };
    }
    if (ended === 'complete')
        return tidy(history);
    if (open) {
        if ((0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, open.after))
            return { kind: 'finish', claim: open };
        if ((0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, open.before))
            return { kind: 'undo', claim: open };
        return quiet ? { kind: 'record_rollback', from: open } : null;
    }
    if ((0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, recorded))
        return tidy(history);
    if (quiet)
        return { kind: 'record_rollback', from: history.phase };
    const late = history.lost.find(({ after }) => (0,_routers_read_back_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWeights */ .ML)(routed, after));
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

/***/ 21726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 64658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ sameWeights),
/* harmony export */   V0: () => (/* binding */ showWeights),
/* harmony export */   mb: () => (/* binding */ withReadBack)
/* harmony export */ });
/* harmony import */ var _capabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21726);
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22754);


/** A change that waits for nobody is tried again where another one comes between. */
const OVERWRITES = 5;
/** Refuses what can't be, writes nothing twice, and believes only what it reads back. */
function withReadBack(kind, capabilities, driver) {
    const read = () => driver.read().catch(asRouterError);
    const write = async (weights, version) => {
        for (let attempt = 1;; attempt++) {
            const outcome = await driver.write(weights, version).catch(asRouterError).catch(asOutcome);
            const overtaken = outcome instanceof _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K && outcome.kind === 'conflict';
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
            if (before && sameWeights(before, weights))
                return before.version;
            if (before && before.version !== version)
                throw overtaken(before);
            const fault = await write(weights, version);
            // A call that got no answer may have done its work all the same.
            if (fault && fault.kind !== 'unreachable')
                throw fault;
            const after = fault ? await read().catch(() => null) : await read();
            if (after && sameWeights(after, weights))
                return after.version;
            if (fault)
                throw fault;
            throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('unverified', `set to ${showWeights(weights)}, but ${showWeights(after)} reads back`);
        },
        close: async () => driver.close?.()
    };
}
function asOutcome(error) {
    return error;
}
/** What no adapter expects, such as being told to stop in the middle: nobody knows what happened. */
function asRouterError(error) {
    if (error instanceof _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K)
        throw error;
    throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('unreachable', error.message, { cause: error });
}
function refuseImpossible(kind, weights, capabilities) {
    for (const [what, share] of Object.entries(weights)) {
        if (!(share >= 0 && share <= 100)) {
            throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('refused', `${what}: ${share} is no percentage; expected 0 to 100`);
        }
        const fault = (0,_capabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .stepFault */ .bh)(share, capabilities.step);
        if (fault)
            throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('refused', `${what}: ${fault}`);
    }
    if (weights.mirror > 0 && !capabilities.mirrorPercent) {
        throw new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('refused', `${kind} can not mirror a percentage of requests; expected mirror 0`);
    }
}
function overtaken(now) {
    return new _router_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RouterError */ .K('conflict', `another change came first: the router is at ${showWeights(now)} now`);
}
function sameWeights(a, b) {
    return Math.abs(a.canary - b.canary) < 1e-6 && Math.abs(a.mirror - b.mirror) < 1e-6;
}
function showWeights({ canary, mirror }) {
    return mirror > 0 ? `canary ${canary} %, mirror ${mirror} %` : `canary ${canary} %`;
}


/***/ }),

/***/ 22754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
