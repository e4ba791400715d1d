export const id = 846;
export const ids = [846];
export const modules = {

/***/ 13953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ keepLook),
/* harmony export */   u: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_looks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83373);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89012);




/** Beyond them the older looks are thinned. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_LINES = 2000;
/** Points of a chart. */
const MOST_SHOWN = 400;
/** Adds the look. A page that lacks a point is no reason to hold a rollout: what can't be written is left out. */
function keepLook(session, standing, judged) {
    const id = standing?.rollout?.id;
    if (!id || !judged)
        return;
    const { phase } = judged.window;
    const requests = (0,_report_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsOf */ .uD)(judged.findings.window);
    const at = new Date(session.world.clock.now()).toISOString();
    const look = (0,_report_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOf */ .Li)({ rollout: id, phase: phase.name, at, requests }, judged.findings.gates);
    const file = fileOf(session);
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isDoubtful */ .Ge)(session.world, file))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${JSON.stringify(look)}\n`);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > MOST_BYTES)
            rewrite(file);
    }
    catch (error) {
        session.world.log.warning(`${file} could not be written, so the page lacks this look: ${error.message}`);
    }
}
/** The looks at this rollout that are there, oldest first. */
function looksOf(session, standing) {
    const [id, file] = [standing?.rollout?.id, fileOf(session)];
    if (!id || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) || (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isDoubtful */ .Ge)(session.world, file))
        return [];
    return (0,_report_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .thinned */ ._8)((0,_report_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAmong */ .HL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').split('\n'), id), MOST_SHOWN);
}
function rewrite(file) {
    const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')
        .split('\n')
        .filter(line => line !== '');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, `${(0,_report_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .thinned */ ._8)(lines, MOST_LINES).join('\n')}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.new`, file);
}
function fileOf({ rollout, world, out }) {
    return rollout.looks ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, out), 'looks.jsonl');
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
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27507);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94996);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28428);
/* harmony import */ var _router_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60313);







/** The result of a command on a rollout, published where it moved traffic. */
function concludeRollout({ manifest, plan, deps }, world, conclude, ended) {
    const { verdict, standing, judged } = ended;
    const { faults, warnings } = problemsOf(manifest, verdict);
    const notes = [...(0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestNotes */ .nD)({ warnings }), ...(judged?.findings.notes ?? []), ...(ended.notes ?? [])];
    (0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(world, notes);
    const result = conclude(verdict, {
        ...judged?.findings,
        ...(ended.window !== undefined && { window: ended.window }),
        name: manifest.name,
        phase: standing?.phase ?? null,
        next_phase: nextPhase(plan, standing),
        evaluated: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluatedOf */ .T)(manifest, { sha: deps.sha }),
        not_required: manifest.not_required,
        rollout: { ...rolloutSeen(ended, deps.ledger.where, deps.by.who), plan: planSeen(plan), ...eventsSeen(standing) },
        notes,
        problems: [...faults, ...warnings, ...(judged?.findings.problems ?? [])]
    });
    return { result, publish: isNews(result), uploads: [] };
}
/** What is wrong with the manifest is an error where the rollout is held for it, and a warning where it went back. */
function problemsOf(manifest, { reason }) {
    if (reason === 'manifest_invalid')
        return { faults: (0,_router_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .faultsOf */ .xm)(manifest), warnings: [...manifest.warnings] };
    const spared = manifest.faults.map(fault => ({ ...fault, severity: 'warning' }));
    return { faults: [], warnings: [...spared, ...manifest.warnings] };
}
/** Whether traffic was moved or rolled back, by this run or by one that was killed before it could report it. */
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
    // Without a ledger only a rollback moves traffic, and it has read back what it set.
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
        ...(judged && { users_met: judged.window.summary.users?.canary ?? null }),
        rows: rows ?? (judged ? fired : (standing?.history.rollback?.rows ?? []))
    };
}
function planSeen(plan) {
    return plan.map(({ name, weight, mirror }) => ({ name, canary: weight, mirror: mirror ?? 0 }));
}
/** More than these are of no rollout that a person could follow. */
const MOST_EVENTS = 200;
function eventsSeen(standing) {
    if (standing === null)
        return {};
    return { events: standing.history.entries.flatMap(entry => eventOf(entry) ?? []).slice(-MOST_EVENTS) };
}
/** What a person did, or a command for them; null for a step that came to nothing. */
function eventOf(entry) {
    const by = { who: entry.by.who, url: entry.by.run?.url ?? null };
    if (entry.kind === 'claim') {
        const end = (0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(entry);
        if (end?.mark !== 'done')
            return null;
        const kind = entry.to === null ? 'complete' : 'step';
        return { at: end.at, kind, phase: entry.to, routed: entry.after, why: '', ...by };
    }
    if (entry.kind === 'rollback')
        return { at: entry.at, kind: 'rollback', phase: entry.from, routed: _model_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$, why: entry.why, ...by };
    return { at: entry.at, kind: entry.kind, phase: null, routed: null, why: entry.why, ...by };
}
const UNFINISHED = {
    finish: 'a step reached the router and is to be recorded',
    undo: 'a step was claimed and never reached the router',
    record_rollback: 'the router sends nothing to the canary, and is to be recorded as rolled back',
    finish_rollback: 'a rollback was decided, and the router is to follow',
    put_back: 'a step that did not count reached the router, and is to be put back'
};


/***/ }),

/***/ 83373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksAmong),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   _8: () => (/* binding */ thinned),
/* harmony export */   uD: () => (/* binding */ requestsOf)
/* harmony export */ });
/* unused harmony export lookSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63095);



/** What a look at a phase's window found: one line of looks.jsonl, for the page alone. No verdict rests on it. */
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable();
const lookSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    /** Id of the rollout. */
    rollout: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    phase: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** Requests of the new version by then. */
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(80), zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([number, number, number]))
        .describe('By row: its value, and the ends of its range; null where there is none yet.')
});
const readable = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerant */ .a)(lookSchema);
/** The looks of a rollout among lines of a file; what is torn or broken is passed over. */
function looksAmong(lines, rollout) {
    return lines.flatMap(line => {
        if (!line.includes(rollout))
            return [];
        const parsed = readable.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(line));
        return parsed.success && parsed.data.rollout === rollout ? [parsed.data] : [];
    });
}
function lookOf(seen, gates) {
    const rows = gates
        .filter(({ value, verdict }) => value !== null && verdict !== 'not_measured')
        .map(({ row, value, ci }) => [row, [short(value), short(ci?.[0] ?? null), short(ci?.[1] ?? null)]]);
    return { schema_version: 1, ...seen, rows: Object.fromEntries(rows) };
}
function short(value) {
    return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(4));
}
/** Of too many lines so many as are wanted at most: the older half thinned to every second, again and again. */
function thinned(lines, most) {
    let kept = [...lines];
    while (kept.length > most) {
        const half = Math.ceil(kept.length / 2);
        kept = [...kept.slice(0, half).filter((_, at) => at % 2 === 0), ...kept.slice(half)];
    }
    return kept;
}
/** The requests of the new version that a result's window holds; 0 where it has none. */
function requestsOf(window) {
    const seen = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ canary: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }) }).safeParse(window);
    return seen.success ? seen.data.requests.canary : 0;
}


/***/ }),

/***/ 13960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ newNote),
/* harmony export */   Vd: () => (/* binding */ rollbackEntry),
/* harmony export */   eQ: () => (/* binding */ interventionEntry),
/* harmony export */   og: () => (/* binding */ derivedRollback),
/* harmony export */   tK: () => (/* binding */ claimEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27507);


function claimEntry(deps, step) {
    return { ...common(deps, step), kind: 'claim', key: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(step), ...step };
}
/** `of` is the claim under way or done last; null where the router was moved without any, for the rollout given. */
function rollbackEntry(deps, note, of, rollout = '(none)') {
    const { nonce, at, by, before, why, rows, evidence, shared } = note;
    const place = { rollout: of?.rollout ?? rollout, environment: of?.environment ?? deps.environment };
    const facts = {
        from: of ? (of.to ?? of.from) : null,
        before,
        why,
        rows,
        evidence,
        derived: false,
        ...(shared && { shared })
    };
    return { ...common(deps, place), nonce, at, by, kind: 'rollback', ...facts };
}
function derivedRollback(deps, of) {
    const why = 'The router sends nothing to the canary any more, and no record says why.';
    const evidence = { digest: null, result: 'router', reason: 'rolled_back' };
    return { ...rollbackEntry(deps, newNote(deps, { why, rows: [], evidence }, of.after), of), derived: true };
}
function newNote(deps, { why, rows, evidence, shared, canary }, before) {
    const { name, by } = deps;
    return {
        schema_version: 1,
        name,
        nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        at: timeOf(deps),
        by,
        before,
        why,
        rows,
        evidence,
        ...(shared && { shared }),
        ...(canary !== undefined && { canary })
    };
}
/** Pause, resume, override and retry: what a person decided. */
function interventionEntry(deps, place, word) {
    return { ...common(deps, place), ...word };
}
function common(deps, { rollout, environment }) {
    const { name, by, sha, manifest } = deps;
    const facts = { name, rollout, environment, nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), at: timeOf(deps), by, sha };
    return { schema_version: 1, ...facts, ...(manifest !== undefined && { manifest }) };
}
function timeOf({ clock }) {
    return new Date(clock.now()).toISOString();
}


/***/ }),

/***/ 29856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ recordRollback),
/* harmony export */   lj: () => (/* binding */ recover),
/* harmony export */   x$: () => (/* binding */ hasWaited)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _routers_router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21982);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13960);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20348);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27507);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38270);







const ROUNDS = 12;
/**
 * Makes router and ledger agree after a crash at any point: reads both, does the one repair that is due, and reads
 * again until none is. Each repair may be done twice. A step whose owner is still at work is left alone.
 * Rejects with UnmeasurableError where router or ledger fail; calling again goes on from there.
 */
async function recover(deps) {
    await flushPending(deps);
    let refusal;
    let mended = null;
    let unfollowed = null;
    for (let round = 0; round < ROUNDS && !(unfollowed && hasWaited(refusal)); round++) {
        const seen = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .readSnapshot */ .RA)(deps);
        const { repair, history, routed } = seen.standing;
        if (!repair || (history.open && (await deps.isAtWork(history.open.by, history.open.at)))) {
            return { ...seen, mended, stuck: null };
        }
        refusal = await mend(deps, repair, seen);
        unfollowed = repair.kind === 'finish_rollback' && !(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$) ? seen : null;
        if (unfollowed)
            mended ??= routed;
    }
    const said = refusal instanceof Error ? refusal.message : 'it keeps changing';
    if (unfollowed)
        return { ...unfollowed, mended: null, stuck: said };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router cannot be set: ${said}`);
}
/** A router that has not followed for as long as it may take is not asked again at once. */
function hasWaited(refusal) {
    return refusal instanceof _routers_router_js__WEBPACK_IMPORTED_MODULE_2__/* .RouterError */ .K && refusal.kind === 'unverified';
}
/** Does one repair. Resolves with the router's refusal, where it refused; the next reading shows what came of it. */
async function mend(deps, repair, seen) {
    const { ledger, log } = deps;
    const routed = seen.standing.routed;
    switch (repair.kind) {
        case 'finish':
            await ledger.mark(repair.claim, 'done', `The router reads back ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)}.`);
            return undefined;
        case 'undo':
            await ledger.mark(repair.claim, 'undone', `The router never left ${(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .showWeights */ .V0)(routed)}.`);
            return undefined;
        case 'record_rollback':
            log.warning('The router sends nothing to the canary, though the ledger says so: recorded as a rollback.');
            await ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .derivedRollback */ .og)(deps, repair.from));
            return undefined;
        case 'finish_rollback':
            if (!(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$))
                return setRouter(deps, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$, null);
            await ledger.mark(repair.rollback, 'rolled_back', 'The router reads back that all users are on the baseline.');
            return undefined;
        case 'put_back':
            log.warning(`The step ${repair.of.key} did not count, but reached the router: it is put back.`);
            return setRouter(deps, repair.weights, seen.version);
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
/** Records a rollback that was noted while the ledger could not be reached. */
async function flushPending(deps) {
    const note = await deps.pending.read();
    if (note === null)
        return;
    if (note.name === deps.name)
        await recordRollback(deps, note, isOlder);
    await deps.pending.clear();
}
/** Adds the rollback to the ledger, unless it is there, or there was nothing to roll back. */
async function recordRollback(deps, note, isVoid = () => false) {
    const entries = await deps.ledger.read();
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .historyOf */ .o)(entries);
    if (entries.some(({ nonce }) => nonce === note.nonce))
        return;
    if (!concerns(note, history) || isVoid(note, history, entries))
        return;
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackEntry */ .Vd)(deps, note, claimOf(note, history), attemptOf(deps, note, history)));
}
/** The claim that is rolled back. One that is complete is not, where another canary was judged. */
function claimOf({ canary }, { chain, ended }) {
    const last = chain.at(-1);
    const isAnother = ended === 'complete' && canary !== undefined && last?.digests.canary !== canary;
    return last && !isAnother ? last : null;
}
/** What was rolled back without a claim that counts: the canary's newest attempt, or its first. */
function attemptOf({ name }, { canary }, history) {
    return canary && (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .rolloutId */ .rQ)(name, canary, Math.max(1, (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptsOf */ .O)(history, name, canary)));
}
function concerns({ before }, { rollout, ended }) {
    const moved = before !== null && !(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(before, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$);
    return moved || (rollout !== null && ended === null);
}
/** An old note does not end a rollout that began, or was allowed again, after it. */
function isOlder({ at }, { rollout, chain }, entries) {
    if (rollout === null)
        return false;
    const begun = entries.find(({ kind, rollout: id }) => kind === 'retry' && id === rollout.id) ?? chain[0];
    return Date.parse(begun.at) > Date.parse(at);
}


/***/ }),

/***/ 43937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40145);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13960);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29856);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38270);
/* harmony import */ var _transition_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1331);







const TRIES = 5;
const PAUSE_MS = 200;
/** A router that answers later than this is set without a look at what it sent before. */
const LOOK_MS = 2_000;
/**
 * Sends all traffic to the baseline: sets the router first, whatever it reads and without any claim, then records it.
 * The decision is noted on disk meanwhile: where the ledger can not be reached, or the process ends in the middle, it
 * still counts, and the next recover() records it. Never rejects.
 */
async function rollBack(deps, asked) {
    const before = (await look(deps))?.weights ?? null;
    const note = (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .newNote */ .VI)(deps, asked, before);
    const noted = noteDown(deps, note);
    const refusal = await quieten(deps);
    await noted;
    if (refusal !== null)
        return { ...(0,_transition_result_js__WEBPACK_IMPORTED_MODULE_6__/* .incomplete */ .$x)(refusal, before), ...(await recordedDecision(deps, note)) };
    const remains = (await look(deps))?.remains ?? [];
    const found = await recorded(deps, note);
    if (found?.stuck)
        return { ...(0,_transition_result_js__WEBPACK_IMPORTED_MODULE_6__/* .incomplete */ .$x)(found.stuck, before), standing: found.standing, recorded: true };
    const standing = found?.standing ?? null;
    const gone = before !== null && (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWeights */ .ML)(before, _model_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$);
    const already = gone && standing?.history.rollback?.nonce !== note.nonce;
    const reason = already ? 'already_there' : asked.evidence.reason;
    return {
        decision: 'rollback',
        reason,
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.rolledBack,
        why: told(already ? null : asked.why, remains),
        moved: !already,
        before,
        standing,
        recorded: standing !== null
    };
}
/** `why` null: it was there before. What has no weight still leads to the canary, and is named. */
function told(why, remains) {
    if (remains.length > 0) {
        const what = why === null ? 'Every weight of the canary was 0 already.' : `Every weight of the canary is 0: ${why}`;
        return `${what.replace(/[^.!?]$/, '$&.')} What remains: ${remains.join('; ')}.`;
    }
    return why === null
        ? 'All users were on the current version already.'
        : `All users are on the current version: ${why}`;
}
/** What the router reads, where it answers soon; null where it does not. */
async function look({ router }) {
    const over = new AbortController();
    const reading = router.read().then(seen => ({ weights: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .weightsOf */ .Z$)(seen), remains: seen.remains }), () => null);
    try {
        return await Promise.race([reading, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_MS, null, { signal: over.signal })]);
    }
    finally {
        over.abort();
    }
}
/** Why the router did not take it; null where it reads back that nothing goes to the canary. */
async function quieten({ router, clock, log }) {
    let refusal;
    let tries = 0;
    for (; tries < TRIES && !(0,_recover_js__WEBPACK_IMPORTED_MODULE_4__/* .hasWaited */ .x$)(refusal); tries++) {
        if (tries > 0)
            await clock.sleep(PAUSE_MS * tries);
        try {
            await router.set(_model_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$, null);
            return null;
        }
        catch (error) {
            refusal = error;
        }
    }
    const said = refusal instanceof Error ? refusal.message : String(refusal);
    log.warning(`The router did not take the rollback in ${tries === 1 ? 'one try' : `${tries} tries`}: ${said}`);
    return said;
}
/** A full disk does not stop a rollback: the router shows that it happened. */
async function noteDown({ pending, log }, note) {
    await pending
        .write(note)
        .catch(error => log.warning(`The rollback could not be noted locally: ${error.message}`));
}
/** Null where the record has to wait. The recovery afterwards catches a step that was under way at the same time. */
async function recorded(deps, note) {
    try {
        await (0,_recover_js__WEBPACK_IMPORTED_MODULE_4__/* .recordRollback */ .Ij)(deps, note);
        return await (0,_recover_js__WEBPACK_IMPORTED_MODULE_4__/* .recover */ .lj)(deps);
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        deps.log.warning(`Traffic is on the baseline; the ledger could not be written yet: ${said}`);
        return null;
    }
}
/** The router could not be set, so a step that is under way must find the decision in the ledger. */
async function recordedDecision(deps, note) {
    try {
        await (0,_recover_js__WEBPACK_IMPORTED_MODULE_4__/* .recordRollback */ .Ij)(deps, note);
    }
    catch (error) {
        deps.log.warning(`The rollback could not be recorded either: ${error.message}`);
        return { standing: null, recorded: false };
    }
    const standing = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .readSnapshot */ .RA)(deps).then(seen => seen.standing, () => null);
    return { standing, recorded: true };
}


/***/ }),

/***/ 38270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ readRouter),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
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
async function readSnapshot(deps) {
    for (let tries = 0; tries < TRIES; tries++) {
        const before = await readRouter(deps);
        const entries = await deps.ledger.read();
        const after = await readRouter(deps);
        if (before.version === after.version && (0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(before, after)) {
            const { version, remains = [] } = after;
            return { standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .J)(entries, weightsOf(after)), entries, version, remains };
        }
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router changed ${TRIES} times while it was read.`);
}
async function readRouter({ router }) {
    try {
        return await router.read();
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW)
            throw error;
        const said = error instanceof Error ? error.message : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router cannot be read: ${said}`, { cause: error });
    }
}
/** Only the weights, without whatever else a reading carries. */
function weightsOf({ canary, mirror }) {
    return { canary, mirror };
}


/***/ }),

/***/ 50022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing),
/* harmony export */   R: () => (/* binding */ standingBelieved)
/* harmony export */ });
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40145);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20348);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);



/** Pure: the same entries and weights always give the same standing. */
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
/** Where it stands if the router follows the ledger; for a router that can't be read. */
function standingBelieved(entries) {
    return standing(entries, recordedWeights((0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(entries)));
}
/** What the router would send if it followed the ledger. */
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

/***/ 1331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Jf: () => (/* binding */ rollbackFinished),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   h_: () => (/* binding */ unmoved),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);

/** A rollback that somebody decided before, and whose router this call set. */
function rollbackFinished(before, standing) {
    const asked = standing.history.rollback?.why ?? 'its reason is in the ledger.';
    return {
        decision: 'rollback',
        reason: 'rolled_back',
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.rolledBack,
        why: `The router had not followed a rollback; now all traffic is on the baseline: ${asked}`,
        moved: true,
        before,
        standing,
        recorded: true
    };
}
/** A rollback that was decided, and that the router does not follow yet; every next command tries again. */
function incomplete(refusal, before) {
    const why = `The canary may still serve users. The router did not take the rollback: ${refusal}`;
    const verdict = { decision: 'rollback', reason: 'rollback_incomplete', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, why };
    return { ...verdict, moved: false, before, standing: null, recorded: false };
}
/** Nothing was moved from where the rollout stands. */
function unmoved(verdict, standing) {
    return { ...verdict, moved: false, before: standing.routed, standing, recorded: true };
}
/** Nothing is done now; it may be done later. */
function held(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
/** Nothing is to be done. */
function settled(reason, why) {
    return { decision: 'hold', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
/** The request can't be carried out, and nothing was done. */
function refused(reason, why) {
    return { decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid, why };
}


/***/ }),

/***/ 21982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* reexport safe */ _router_error_js__WEBPACK_IMPORTED_MODULE_0__.K)
/* harmony export */ });
/* harmony import */ var _router_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43641);



/***/ })

};
