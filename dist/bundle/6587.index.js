export const id = 6587;
export const ids = [6587];
export const modules = {

/***/ 86587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38713);
/* harmony import */ var _rollout_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2514);
/* harmony import */ var _rollout_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(513);
/* harmony import */ var _rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6296);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94996);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2676);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28428);
/* harmony import */ var _open_scene_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48384);
/* harmony import */ var _phase_spans_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83430);
/* harmony import */ var _phase_window_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60073);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25356);












/** Where the rollout stands, by ledger and router, and what is missing to go on. Writes and moves nothing. */
async function status(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_11__/* .startResult */ .K)(world, 'status');
    return (0,_open_scene_js__WEBPACK_IMPORTED_MODULE_7__/* .inRollout */ .B)(world, options, async (scene) => {
        const { stage, manifest } = scene.rollout;
        const { standing } = await (0,_rollout_look_js__WEBPACK_IMPORTED_MODULE_3__/* .look */ .Op)(stage);
        const judged = await windowSoFar(scene, standing).catch(asNote);
        const seen = judged && 'table' in judged ? judged : null;
        const notes = judged && 'text' in judged ? [judged] : [];
        const place = { name: stage.name, plan: scene.rollout.plan, digests: manifest.pinsDigest, by: stage.by };
        const refusal = (await cutShort(stage, standing)) ?? (0,_rollout_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)({ ...place, standing, to: null, retry: null });
        const verdict = { ...verdictOf(scene, standing, seen, refusal), exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok };
        return (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_10__/* .concludeRollout */ .N)(scene.rollout, world, conclude, { verdict, standing, moved: null, judged: seen, notes });
    });
}
/** A step that was claimed by a process that is gone. */
async function cutShort(stage, { history: { open } }) {
    if (!open || (await stage.isAtWork(open.by, open.at)))
        return null;
    const why = `The step ${open.key} was cut short; the next promote, watch or rollback sees to it.`;
    return (0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .settled */ .gu)('claimed_by_another', why);
}
async function windowSoFar({ world, rollout, ...scene }, standing) {
    const { plan, manifest } = rollout;
    const phase = (0,_phase_spans_js__WEBPACK_IMPORTED_MODULE_8__/* .phaseUnderWay */ .VW)(plan, standing);
    if (!phase)
        return null;
    const spans = (0,_phase_spans_js__WEBPACK_IMPORTED_MODULE_8__/* .spansOf */ .Ly)(phase, standing, manifest.window?.warmup ?? 0, world.clock.now());
    const seen = await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_9__/* .readPhaseWindow */ .eu)(world, manifest, { ...scene, phase, spans });
    return (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeWindow */ ._w)(manifest, seen, { probes: null, duration: phase.window.duration });
}
function verdictOf(scene, standing, judged, refusal) {
    const { plan } = scene.rollout;
    const phase = (0,_phase_spans_js__WEBPACK_IMPORTED_MODULE_8__/* .phaseUnderWay */ .VW)(plan, standing);
    if (judged?.verdict.reason === 'hard_stop')
        return { ...judged.verdict, decision: 'rollback' };
    if (refusal && (phase || standing.history.open || standing.state === 'astray'))
        return refusal;
    if (!phase)
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingUnderWay */ .P0)(standing);
    if (judged)
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_5__/* .mayGoUp */ .R)(plan, phase, judged.verdict);
    return { decision: 'hold', reason: 'not_measured', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.hold, why: 'The window could not be read.' };
}
function asNote(error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW)
        return (0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .notice */ .lm)(`The window could not be read: ${error.message}`);
    throw error;
}


/***/ })

};
