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
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32238);
/* harmony import */ var _rollout_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27507);
/* harmony import */ var _rollout_roll_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43937);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94996);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48425);
/* harmony import */ var _open_window_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35518);
/* harmony import */ var _phase_window_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64724);
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
    const rollout = await (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_5__/* .openRollout */ .WV)(world, options, 'router');
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
        await rollout.close().catch(() => undefined);
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
        const spans = { window, reference: null, historyMs: 0, points: left.points ?? null };
        return (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeWindow */ ._w)(manifest, await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_7__/* .readPhaseWindow */ .eu)(world, manifest, { phase, spans, source, http, out: options.out }), 0);
    }
    finally {
        await http.close();
    }
}


/***/ })

};
