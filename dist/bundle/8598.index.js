export const id = 8598;
export const ids = [8598];
export const modules = {

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judge: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63092);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26817);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55722);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53145);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94996);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8658);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28428);
/* harmony import */ var _open_window_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35518);
/* harmony import */ var _phase_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60073);










/** Judges a window of real requests for a phase, and moves nothing. */
async function judge(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_9__/* .startResult */ .K)(world, 'judge');
    const manifest = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .loadTrustedManifest */ .TZ)(world, options.manifest);
    const phases = (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phasesOf */ .I$)(manifest);
    const phase = phaseNamed(manifest, phases, options.phase);
    const http = world.http((0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_4__/* .guardOf */ .H)(manifest));
    try {
        const source = await (0,_open_window_js__WEBPACK_IMPORTED_MODULE_7__/* .openWindow */ .D)(world, manifest, http, options.window);
        const spans = spansOf(phase, options.window, world.clock.now());
        const seen = await (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_8__/* .readPhaseWindow */ .eu)(world, manifest, { phase, spans, source, http, out: options.out });
        const { verdict, findings } = (0,_phase_window_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeWindow */ ._w)(manifest, seen, { probes: null, duration: 0 });
        const notes = [...(0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestNotes */ .nD)(manifest), ...findings.notes];
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(world, notes);
        const result = conclude(verdict, {
            ...findings,
            name: manifest.name,
            phase: phase.name,
            next_phase: (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseAfter */ .WP)(phases, phase)?.name ?? null,
            evaluated: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_9__/* .evaluatedOf */ .T)(manifest),
            not_required: manifest.not_required,
            notes,
            problems: [...manifest.warnings, ...findings.problems]
        });
        return { result, publish: false, uploads: [resultUpload(world, options)] };
    }
    finally {
        await http.close();
    }
}
/** Files are the window that they hold; a source is asked for the last window. */
function spansOf({ window: { duration } }, files, now) {
    if (files.length > 0)
        return { window: { from: null, to: null }, reference: null, historyMs: 0 };
    return { window: { from: now - duration, to: now }, reference: null, historyMs: duration };
}
/** The phase of this name; the only or first one is never guessed. */
function phaseNamed(manifest, phases, name) {
    const found = phases.find(phase => phase.name === name);
    if (found)
        return found;
    const names = phases.map(phase => phase.name);
    const message = name === undefined
        ? `judge needs a phase: --phase ${names.join(' | ')}`
        : `--phase: no phase "${name}"${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, names, 'there are')}`;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .flagError */ .VP)(message, manifest.name);
}
function resultUpload(world, { out }) {
    return {
        name: 'rollout-gate-judgement',
        files: ['result.json', 'report.md', 'report.html'],
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, out)
    };
}


/***/ })

};
