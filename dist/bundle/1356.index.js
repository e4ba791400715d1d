export const id = 1356;
export const ids = [1356];
export const modules = {

/***/ 51356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71945);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7476);
/* harmony import */ var _rollout_roll_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62288);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4609);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39851);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32392);
/* harmony import */ var _open_window_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44313);
/* harmony import */ var _phase_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61257);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49397);










/** All traffic to the baseline at once, asking nobody; then the record, and what the window looked like. */
async function rollback(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .startResult */ .K)(world, 'rollback');
    const rollout = await (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .openRollout */ .W)(world, options, 'router');
    try {
        const { stage } = rollout;
        const why = options.reason?.trim() || `Asked for by ${stage.by.who}.`;
        const evidence = { digest: null, result: 'manual', reason: 'rolled_back' };
        const until = world.clock.now();
        const moved = await (0,_rollout_roll_back_js__WEBPACK_IMPORTED_MODULE_3__/* .rollBack */ .F)(stage, { why, rows: [], evidence });
        const seen = await lookBack(world, rollout, options, { ...moved, until }).catch(asNote);
        const judged = seen && 'table' in seen ? seen : null;
        const notes = seen && 'text' in seen ? [seen] : [];
        return (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_9__/* .concludeRollout */ .N)(rollout, world, conclude, {
            verdict: moved,
            standing: moved.standing,
            moved,
            judged,
            notes,
            rows: []
        });
    }
    finally {
        await rollout.close();
    }
}
/** The window of the phase that was left, until the router was set, for whoever looks into it later; null where there is none, or the manifest is faulty. */
async function lookBack(world, { manifest, plan }, options, { standing, moved, until }) {
    const left = standing?.history.chain.findLast(claim => (0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(claim)?.mark === 'done');
    const phase = plan.find(({ name }) => name === left?.to);
    const hasLog = options.window.length > 0 || manifest.window?.source !== undefined;
    if (!moved || !left || !phase || !hasLog || manifest.spared.size > 0)
        return null;
    const http = world.http((0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOf */ .H)(manifest));
    try {
        const source = await (0,_open_window_js__WEBPACK_IMPORTED_MODULE_7__/* .openWindow */ .D)(world, manifest, http, options.window);
        const window = { from: Date.parse((0,_rollout_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(left).at), to: until };
        const spans = { window, reference: null, historyMs: 0 };
        const seen = await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_8__/* .readPhaseWindow */ .eu)(world, manifest, { phase, spans, source, http, out: options.out });
        return (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeWindow */ ._w)(manifest, seen, { probes: null, duration: 0 });
    }
    finally {
        await http.close();
    }
}
/** The traffic is back: what could not be read is told, and no more. */
function asNote(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW)
        return (0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .notice */ .lm)(`The window could not be read: ${error.message}`);
    throw error;
}


/***/ })

};
