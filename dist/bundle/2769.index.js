export const id = 2769;
export const ids = [2769];
export const modules = {

/***/ 82769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94996);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6976);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69641);
/* harmony import */ var _gate_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13797);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13953);
/* harmony import */ var _open_rollout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47293);
/* harmony import */ var _rollout_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25356);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82050);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89012);
/* harmony import */ var _tick_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16571);












const description = {
    summary: 'judge where the rollout stands, then go one phase up',
    topic: 'move',
    examples: ['rollout-gate promote --evidence out/result.json', 'rollout-gate promote --to canary-5'],
    flags: {
        manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .manifest */ .eu,
        out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .out */ .FD,
        window: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .window */ .x,
        evidence: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('FILE', { meaning: "the gate's result.json that the first step rests on" }),
        baseline: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .baseline */ ._Z,
        ledger: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .ledger */ .Wg,
        checkpoint: _shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .checkpoint */ .Fn,
        to: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('PHASE', { meaning: 'the phase to go to; refused unless it is the next' }),
        retry: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .onOff */ .Ro)({ meaning: 'a canary that was rolled back goes up again; with --reason' }),
        override: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .onOff */ .Ro)({
            meaning: 'go on although the evidence is thin, with --reason; never over other pins or a row that fails, unless both arms suffered it and it is over'
        }),
        reason: { ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .reason */ .l, meaning: `${_shared_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .reason */ .l.meaning}; needed with --retry and --override` }
    },
    files: ['result.json', 'report.md', 'report.html'],
    ..._describe_js__WEBPACK_IMPORTED_MODULE_3__/* .MOVES_TRAFFIC */ .xh
};
/** Judges where the rollout stands and goes one phase up, or back where a hard stop fires. */
async function promote(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .startResult */ .K)(world, 'promote');
    const reason = reasonFor(options);
    keepEvidence(world, options);
    const readsOn = { ...options, checkpoints: (0,_source_js__WEBPACK_IMPORTED_MODULE_10__/* .checkpointFolder */ .L6)(world, options) };
    return (0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .inSession */ .Cp)(world, readsOn, async (session) => {
        const request = {
            goUp: true,
            begin: () => (0,_gate_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .findGateEvidence */ .Ef)(world, session.rollout.manifest, options),
            to: options.to ?? null,
            retry: options.retry ? { why: reason } : null,
            override: options.override ? { why: reason } : null
        };
        const ticked = await (0,_tick_js__WEBPACK_IMPORTED_MODULE_11__/* .tick */ .io)(session, request, null);
        (0,_looks_js__WEBPACK_IMPORTED_MODULE_6__/* .keepLook */ .t)(session, ticked.standing, ticked.judged);
        const outcome = (0,_rollout_result_js__WEBPACK_IMPORTED_MODULE_8__/* .concludeRollout */ .N)(session.rollout, world, conclude, ticked);
        return { ...outcome, looks: (0,_looks_js__WEBPACK_IMPORTED_MODULE_6__/* .looksOf */ .u)(session, ticked.standing) };
    });
}
/** This command writes its own result to --out; evidence in the same place would be lost for a second try. */
function keepEvidence({ cwd }, { evidence, out }) {
    if (evidence === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, evidence) !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, out, 'result.json'))
        return;
    const message = `--evidence ${evidence} would be overwritten by this command's own result; expected another folder, such as gate --out out/gate`;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .flagError */ .VP)(message);
}
/** A retry or an override needs a reason. */
function reasonFor({ retry, override, reason }) {
    if ((!retry && !override) || reason?.trim())
        return reason?.trim() ?? '';
    const message = `--${retry ? 'retry' : 'override'} needs --reason TEXT: the ledger records who decided it, and why`;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .flagError */ .VP)(message);
}


/***/ })

};
