export const id = 3166;
export const ids = [3166,7731];
export const modules = {

/***/ 47731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   intervene: () => (/* binding */ intervene),
/* harmony export */   pause: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _rollout_interventions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69942);
/* harmony import */ var _rollout_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38270);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94996);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48425);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25356);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82050);







const description = {
    summary: 'hold the rollout where it stands; the stop rules go on',
    flags: {
        manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .manifest */ .eu,
        out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .out */ .FD,
        ledger: _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ledger */ .Wg,
        reason: _shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .reason */ .l
    },
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: [],
    changes: ['deployments'],
    publishes: null,
    permissions: { contents: 'read', actions: 'read', deployments: 'write' }
};
/** Holds the rollout where it stands, with a reason and a name; the stop rules stay in force. */
function pause(world, options) {
    return intervene('pause', _rollout_interventions_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7, world, options);
}
/** Records what a person decided, with a reason and a name, and says where the rollout stands. */
async function intervene(command, record, world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .startResult */ .K)(world, command);
    const why = options.reason?.trim();
    if (!why)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .flagError */ .VP)(`${command} needs --reason TEXT: it stands in the ledger with your name`);
    const rollout = await (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .openRollout */ .W)(world, options, 'router');
    try {
        const verdict = await record(rollout.deps, why);
        const { standing } = await (0,_rollout_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .RA)(rollout.deps);
        return (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_5__/* .concludeRollout */ .N)(rollout, world, conclude, { verdict, standing, moved: null, judged: null });
    }
    finally {
        await rollout.close();
    }
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _rollout_interventions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69942);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47731);


const description = { ..._pause_js__WEBPACK_IMPORTED_MODULE_1__.description, summary: 'go on after a pause' };
/** Goes on after a pause. */
function resume(world, options) {
    return (0,_pause_js__WEBPACK_IMPORTED_MODULE_1__.intervene)('resume', _rollout_interventions_js__WEBPACK_IMPORTED_MODULE_0__/* .resume */ .U, world, options);
}


/***/ }),

/***/ 69942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ override),
/* harmony export */   Mp: () => (/* binding */ allowRetry),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13960);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20348);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);
/* harmony import */ var _transition_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1331);




/** What a person decides goes into the ledger with name and reason. None of it moves traffic. */
/** The rollout under way is held until resume(); a rollback is not. */
async function pause(deps, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await deps.ledger.read());
    const place = placeOf(history);
    if (!place)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('not_next_phase', 'No rollout is under way that could be paused.');
    if (history.paused)
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('paused', `The rollout is paused already, by ${history.paused.by.who}.`);
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'pause', why }));
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('paused', `Paused by ${deps.by.who}: ${why}`);
}
async function resume(deps, why) {
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(await deps.ledger.read());
    const place = placeOf(history);
    if (!place || !history.paused) {
        return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('already_there', 'The rollout is not paused.');
    }
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'resume', why }));
    return (0,_transition_result_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)('all_green', `Resumed by ${deps.by.who}: ${why}`);
}
/** A person lets a step be taken on a verdict that holds. */
async function override(deps, history, over, why) {
    const place = placeOf(history) ?? { rollout: '(none)', environment: deps.environment };
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'override', why, over }));
}
/** A person lets a canary that was rolled back go up again, as a new attempt. */
async function allowRetry(deps, digest, attempt, why) {
    const place = { rollout: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .rolloutId */ .rQ)(deps.name, digest, attempt), environment: deps.environment };
    await deps.ledger.open((0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .interventionEntry */ .eQ)(deps, place, { kind: 'retry', why, attempt, digest }));
}
function placeOf({ rollout, ended, chain }) {
    if (!rollout || ended)
        return null;
    return { rollout: rollout.id, environment: chain.at(-1).environment };
}


/***/ }),

/***/ 1331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
