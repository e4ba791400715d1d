export const id = 6101;
export const ids = [6101];
export const modules = {

/***/ 6101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53145);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);
/* harmony import */ var _rollout_roll_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43937);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94996);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48425);
/* harmony import */ var _open_window_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35518);
/* harmony import */ var _phase_window_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57730);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25356);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82050);










const description = {
    summary: 'send all traffic to the baseline, then record it',
    flags: {
        manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .manifest */ .eu,
        out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .out */ .FD,
        window: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .window */ .x,
        ledger: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .ledger */ .Wg,
        reason: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .reason */ .l
    },
    actsFirst: true,
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: [],
    changes: ['router', 'deployments'],
    publishes: 'from everywhere',
    permissions: { contents: 'read', actions: 'read', deployments: 'write', 'pull-requests': 'write' }
};
/** Sends all traffic to the baseline at once, then records it, and shows the window of the phase that it left. */
async function rollback(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .startResult */ .K)(world, 'rollback');
    const rollout = await (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_5__/* .openRollout */ .W)(world, options, 'router');
    try {
        const { deps } = rollout;
        const why = options.reason?.trim() || `Asked for by ${deps.by.who}.`;
        const evidence = { digest: null, result: 'manual', reason: 'rolled_back' };
        const until = world.clock.now();
        const moved = await (0,_rollout_roll_back_js__WEBPACK_IMPORTED_MODULE_3__/* .rollBack */ .F)(deps, { why, rows: [], evidence });
        const shown = await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_7__/* .shownOnly */ .Kc)(judgeLeftWindow(world, rollout, options, { ...moved, until }));
        const { standing } = moved;
        return (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_8__/* .concludeRollout */ .N)(rollout, world, conclude, { verdict: moved, standing, moved, ...shown, rows: [] });
    }
    finally {
        await rollout.close();
    }
}
/** The window of the phase that was left, up to the rollback; null where there is none, or the manifest is faulty. */
async function judgeLeftWindow(world, { manifest, plan }, options, { standing, moved, until }) {
    const left = standing?.history.chain.findLast(claim => (0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(claim)?.mark === 'done');
    const phase = plan.find(({ name }) => name === left?.to);
    const hasLog = options.window.length > 0 || manifest.window?.source !== undefined;
    if (!moved || !left || !phase || !hasLog || manifest.spared.size > 0)
        return null;
    const unset = manifest.unset.find(({ path }) => path[0] === 'window');
    if (unset && options.window.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_measured', unset.problem.message);
    const http = world.http((0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .H)(manifest));
    try {
        const source = await (0,_open_window_js__WEBPACK_IMPORTED_MODULE_6__/* .openWindow */ .D)(world, manifest, http, options.window);
        const window = { from: Date.parse((0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(left).at), to: until };
        const spans = { window, reference: null, historyMs: 0 };
        return (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeWindow */ ._w)(manifest, await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_7__/* .readPhaseWindow */ .eu)(world, manifest, { phase, spans, source, http, out: options.out }), 0);
    }
    finally {
        await http.close();
    }
}


/***/ }),

/***/ 29856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordRollback),
/* harmony export */   l: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40145);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13960);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20348);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38270);





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
    for (let round = 0; round < ROUNDS; round++) {
        const seen = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .readSnapshot */ .RA)(deps);
        const { repair, history, routed } = seen.standing;
        if (!repair || (history.open && (await deps.isAtWork(history.open.by, history.open.at)))) {
            return { ...seen, mended };
        }
        refusal = await mend(deps, repair, seen);
        if (repair.kind === 'finish_rollback' && !(0,_model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWeights */ .ML)(routed, _model_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$))
            mended ??= routed;
    }
    const said = refusal instanceof Error ? refusal.message : 'it keeps changing';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('router_unreachable', `The router can not be set: ${said}`);
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
            await ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .derivedRollback */ .og)(deps, repair.from));
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
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyOf */ .o)(entries);
    if (entries.some(({ nonce }) => nonce === note.nonce))
        return;
    if (!concerns(note, history) || isVoid(note, history, entries))
        return;
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackEntry */ .Vd)(deps, note, history.chain.at(-1) ?? null));
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
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13960);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29856);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38270);




const TRIES = 5;
const PAUSE_MS = 200;
/**
 * Sends all traffic to the baseline: sets the router first, whatever it reads and without any claim, then records it.
 * Where the ledger can not be reached the rollback still counts: it is noted, and the next recover() records it. Never
 * rejects.
 */
async function rollBack(deps, asked) {
    const { before, refusal } = await quieten(deps);
    const note = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .newNote */ .VI)(deps, asked, before);
    await noteDown(deps, note);
    if (refusal !== null)
        return incomplete(refusal, before, await recordedDecision(deps, note));
    const standing = await recorded(deps, note);
    const gone = before !== null && before.canary === 0 && before.mirror === 0;
    const already = gone && standing?.history.rollback?.nonce !== note.nonce;
    const why = already ? 'All traffic was on the baseline already.' : `All traffic is on the baseline: ${asked.why}`;
    const reason = already ? 'already_there' : asked.evidence.reason;
    return {
        decision: 'rollback',
        reason,
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.rolledBack,
        why,
        moved: !already,
        before,
        standing,
        recorded: standing !== null
    };
}
/** Null as refusal: the router reads back that nothing goes to the canary. */
async function quieten({ router, clock, log }) {
    const before = await router.read().then(_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .weightsOf */ .Z$, () => null);
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
/** A full disk does not stop a rollback: the router shows that it happened. */
async function noteDown({ pending, log }, note) {
    await pending.write(note).catch(error => log.warning(`The rollback could not be noted locally: ${error}`));
}
/** Null where the record has to wait. The recovery afterwards catches a step that was under way at the same time. */
async function recorded(deps, note) {
    try {
        await (0,_recover_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRollback */ .I)(deps, note);
        return (await (0,_recover_js__WEBPACK_IMPORTED_MODULE_2__/* .recover */ .l)(deps)).standing;
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
        await (0,_recover_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRollback */ .I)(deps, note);
    }
    catch (error) {
        deps.log.warning(`The rollback could not be recorded either: ${error}`);
        return { standing: null, recorded: false };
    }
    const standing = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readSnapshot */ .RA)(deps).then(seen => seen.standing, () => null);
    return { standing, recorded: true };
}
function incomplete(refusal, before, found) {
    const why = `The canary may still serve users. The router did not take the rollback: ${refusal}`;
    return {
        decision: 'rollback',
        reason: 'rollback_incomplete',
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        why,
        moved: false,
        before,
        ...found
    };
}


/***/ })

};
