export const id = 2138;
export const ids = [2138];
export const modules = {

/***/ 32138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94996);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69641);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48425);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19237);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25356);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82050);
/* harmony import */ var _tick_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16571);
/* harmony import */ var _told_rollback_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29961);










const description = {
    summary: 'look at the stop rules now; roll back on a hard stop',
    flags: {
        manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .manifest */ .eu,
        out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .out */ .FD,
        window: _shared_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .window */ .x,
        ledger: _shared_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .ledger */ .Wg,
        promote: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .onOff */ .Ro)({
            meaning: 'go one phase up when the window is complete and green',
            input: '"true" goes one phase up when the window is complete and green'
        }),
        every: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)('TIME', { meaning: 'stay, and look again this often, such as 15s' }),
        for: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)('TIME', { meaning: 'with --every, how long to stay, such as 5h' })
    },
    faults: ({ every, for: length }) => length !== undefined && every === undefined ? ['--for: expected with --every, such as --every 15s'] : [],
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: [],
    changes: ['deployments', 'router'],
    publishes: 'from everywhere',
    permissions: { contents: 'read', actions: 'read', deployments: 'write', 'pull-requests': 'write' }
};
/** Nobody waits for the recovery for longer than this after a rollback. */
const RECOVERY_MS = 24 * 3600_000;
/**
 * Checks the stop rules now, and whether the phase may go up; goes up where --promote says so. Once, or with --every
 * again and again until it rolls back, completes the rollout, or --for is over. After a rollback it watches the baseline
 * recover.
 */
async function watch(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .startResult */ .K)(world, 'watch');
    return (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .inSession */ .Cp)(world, options, async (session) => {
        const request = { goUp: options.promote, begin: null, to: null, retry: null, override: null };
        const ended = await (options.every === undefined
            ? watchOnce(session, request, null)
            : stay(session, request, options));
        return (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_6__/* .concludeRollout */ .N)(session.rollout, world, conclude, ended);
    });
}
async function watchOnce(session, request, last) {
    const ticked = await (0,_tick_js__WEBPACK_IMPORTED_MODULE_8__/* .tick */ .io)(session, request, last);
    const isDown = ticked.standing?.history.ended === 'rolled_back' && ticked.moved === null;
    return isDown ? { ...ticked, ...(await checkRecovery(session, ticked.standing)) } : ticked;
}
/** A tick that fails is told, and the next one tries again: a service that is away may come back. */
async function stay(session, request, { every, for: length }) {
    const { clock, log, signal } = session.world;
    const until = clock.elapsed() + (length ?? Number.POSITIVE_INFINITY);
    let known = null;
    for (;;) {
        const began = clock.elapsed();
        const ticked = await watchOnce(session, request, known).catch(error => asFailure(error, signal));
        const isLast = signal.aborted || clock.elapsed() + every > until;
        if (ticked instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW) {
            if (isLast)
                throw ticked;
            log.stands(`warning: ${ticked.message}`, `${ticked.reason} ${ticked.message}`);
        }
        else {
            log.stands(newsOf(ticked), changeOf(ticked));
            known = ticked.known;
            if (isLast || hasEnded(ticked))
                return ticked;
        }
        await clock.sleep(Math.max(0, began + every - clock.elapsed()), signal).catch(() => undefined);
    }
}
/** The verdict, and where it was found. */
function newsOf({ verdict, standing }) {
    const place = verdict.decision === 'rollback' ? 'Rolled back' : standing?.phase;
    return place ? `${place}: ${verdict.why}` : verdict.why;
}
/** What makes a look news: where it stands, the verdict, and which rows decide it; no figure that moves all the time. */
function changeOf({ verdict, standing, judged }) {
    const { decision, reason } = verdict;
    const rows = (judged?.findings.gates ?? []).map(({ row, verdict }) => `${row} ${verdict}`);
    const stops = judged?.findings.stops.filter(({ fired }) => fired).map(({ row }) => row) ?? [];
    const since = standing?.history.rollback?.at ?? null;
    return JSON.stringify([standing?.state, standing?.phase, since, standing?.paused, decision, reason, rows, stops]);
}
function asFailure(error, signal) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW)
        return error;
    // A gold set or a calendar may be half written just now: the next tick reads it again.
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_measured', error.message, { cause: error });
    if (signal.aborted)
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_measured', 'The watch was asked to end in the middle of a tick.');
    throw error;
}
/** Whether this process ended the rollout. After what others did it stays, for the next rollout. */
function hasEnded({ moved, standing }) {
    return moved?.moved === true && (standing === null || standing.history.ended !== null);
}
/**
 * After a rollback: whether the baseline, which serves everybody again, is as it was beside the canary (docs/runbook.md
 * §7).
 */
async function checkRecovery(session, standing) {
    const since = Date.parse(standing.since);
    const now = session.world.clock.now();
    if (now - since > RECOVERY_MS) {
        const why = `${(0,_told_rollback_js__WEBPACK_IMPORTED_MODULE_9__/* .toldRollback */ .c)(standing.history.rollback)} None is under way.`;
        return { verdict: rolledBack(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok, why) };
    }
    const when = (0,_told_rollback_js__WEBPACK_IMPORTED_MODULE_9__/* .toldRollback */ .c)(standing.history.rollback);
    try {
        const recovery = await (0,_recovery_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecovery */ .c)(session, standing);
        const exit = { green: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok, waiting: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.hold, red: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.failed }[recovery.state];
        const window = { from: standing.since, to: new Date(now).toISOString() };
        return {
            verdict: rolledBack(exit, `${when} ${recovery.why}`),
            window: { ...window, green: { ...recovery, checks: recovery.checks.map(check => ({ ...check })) } }
        };
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW))
            throw error;
        const why = `${when} Whether the baseline has recovered is not known: ${error.message}`;
        return { verdict: rolledBack(_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.unmeasurable, why) };
    }
}
function rolledBack(exit, why) {
    return { decision: 'hold', reason: 'rolled_back', exit, why };
}


/***/ })

};
