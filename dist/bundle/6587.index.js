export const id = 6587;
export const ids = [6587];
export const modules = {

/***/ 86587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _rollout_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38270);
/* harmony import */ var _rollout_transition_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1331);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94996);
/* harmony import */ var _find_window_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67859);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28428);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48425);
/* harmony import */ var _phase_spans_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83430);
/* harmony import */ var _phase_window_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64724);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25356);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82050);
/* harmony import */ var _tick_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16571);












const description = {
    summary: 'where the rollout stands, and what is missing to go on',
    flags: { manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .manifest */ .eu, out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .out */ .FD, window: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .window */ .x, ledger: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .ledger */ .Wg },
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: [],
    changes: [],
    publishes: null,
    permissions: { contents: 'read', deployments: 'read' }
};
/** Where the rollout stands, by ledger and router, and what is missing to go on. Writes and moves nothing. */
async function status(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .startResult */ .K)(world, 'status');
    return (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_5__/* .inSession */ .Cp)(world, options, async (session) => {
        const { rollout } = session;
        const { standing, remains } = await (0,_rollout_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .readSnapshot */ .RA)(rollout.deps);
        const { judged, notes } = await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_7__/* .shownOnly */ .Kc)((0,_find_window_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeStanding */ .Ci)(session, standing));
        const planned = (0,_tick_js__WEBPACK_IMPORTED_MODULE_10__/* .planNext */ .n)(session, standing, { to: null, retry: null });
        const refusal = (await cutShort(rollout.deps, standing)) ?? ('decision' in planned ? planned : null);
        const verdict = { ...verdictOf(session, standing, judged, refusal), exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok };
        const beside = remains.map(text => (0,_notes_js__WEBPACK_IMPORTED_MODULE_11__/* .warning */ .$e)(`The router has more than weights: ${text}.`));
        return (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_8__/* .concludeRollout */ .N)(rollout, world, conclude, {
            verdict,
            standing,
            moved: null,
            judged,
            notes: [...notes, ...beside]
        });
    });
}
/** A step that was claimed by a process that is gone. */
async function cutShort(deps, { history: { open } }) {
    if (!open || (await deps.isAtWork(open.by, open.at)))
        return null;
    const why = `The step ${open.key} was cut short; the next promote, watch or rollback finishes or undoes it.`;
    return (0,_rollout_transition_result_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)('claimed_by_another', why);
}
function verdictOf({ rollout: { plan } }, standing, judged, refusal) {
    const phase = (0,_phase_spans_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseUnderWay */ .VW)(plan, standing);
    if (judged?.verdict.reason === 'hard_stop')
        return { ...judged.verdict, decision: 'rollback' };
    if (refusal && (phase || standing.history.open || standing.state === 'astray'))
        return refusal;
    if (!phase)
        return (0,_tick_js__WEBPACK_IMPORTED_MODULE_10__/* .nothingUnderWay */ .P0)(standing);
    if (judged)
        return (0,_tick_js__WEBPACK_IMPORTED_MODULE_10__/* .mayGoUp */ .R)(plan, phase, judged.verdict);
    return { decision: 'hold', reason: 'not_measured', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why: 'The window could not be read.' };
}


/***/ })

};
