export const id = 270;
export const ids = [270];
export const modules = {

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline),
/* harmony export */   description: () => (/* binding */ description)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gates_arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28695);
/* harmony import */ var _gates_gold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23430);
/* harmony import */ var _gates_mde_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72271);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25102);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71870);
/* harmony import */ var _model_event_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(89164);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38713);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79175);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32238);
/* harmony import */ var _world_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83974);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94996);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39764);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58409);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(59809);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(28428);
/* harmony import */ var _resolution_notes_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(66859);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(82050);


















const description = {
    summary: 'measure the baseline arm twice and record it',
    flags: { manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_15__/* .manifest */ .eu, out: _shared_flags_js__WEBPACK_IMPORTED_MODULE_15__/* .out */ .FD, resume: _shared_flags_js__WEBPACK_IMPORTED_MODULE_15__/* .resume */ .U },
    files: ['baseline.json', 'rows.jsonl', 'result.json', 'report.md', 'report.html'],
    artifacts: ['rollout-baseline, or as the manifest names it'],
    changes: [],
    publishes: null,
    permissions: { contents: 'read', actions: 'read' }
};
/** Measures the baseline arm in two passes: the first is the baseline, the second tells its noise. */
async function baseline(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_10__/* .startResult */ .K)(world, 'baseline');
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .loadInputs */ .IV)(world, options.manifest);
    const { manifest, gold } = inputs;
    const http = world.http((0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_8__/* .guardOf */ .H)(manifest));
    try {
        const probes = await (0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_8__/* .probeAll */ .m)(world, manifest, http, path => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .openTrustedCalendar */ ._9)(world, path));
        const measured = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_13__/* .measure */ .xP)(world, inputs, options, {
            roles: ['baseline_1', 'baseline_2'],
            experience: null,
            http
        });
        const [first, second] = [(0,_measure_js__WEBPACK_IMPORTED_MODULE_13__/* .rowsOfRole */ .vV)(measured.rows, 'baseline_1'), (0,_measure_js__WEBPACK_IMPORTED_MODULE_13__/* .rowsOfRole */ .vV)(measured.rows, 'baseline_2')];
        (0,_measure_js__WEBPACK_IMPORTED_MODULE_13__/* .refuseFailingBaseline */ .eu)([...first, ...second]);
        const noise = (0,_gates_mde_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseOf */ .YN)((0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .armOf */ .cr)(first), (0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .armOf */ .cr)(second));
        const resolutions = (0,_gates_mde_js__WEBPACK_IMPORTED_MODULE_3__/* .minimumDetectableEffects */ .q$)(manifest, noise, { items: gold.items.length, first: (0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .armOf */ .cr)(first) });
        const notes = [...measured.notes.map(_notes_js__WEBPACK_IMPORTED_MODULE_16__/* .notice */ .lm), ...(0,_resolution_notes_js__WEBPACK_IMPORTED_MODULE_14__/* .resolutionNotes */ .E)(resolutions)];
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_16__/* .tell */ .qz)(world, notes);
        const table = (0,_gates_gold_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeGold */ .Ic)({
            manifest,
            gold,
            rows: { canary: second, baseline: first, again: second, interleaved: [] },
            measuredTogether: true,
            probes,
            floatingPins: 0,
            semantic: (0,_measure_js__WEBPACK_IMPORTED_MODULE_13__/* .isSemantic */ .nj)(manifest)
        });
        const verdict = decideBaseline(measured, table.gates, (0,_measure_js__WEBPACK_IMPORTED_MODULE_13__/* .doubtsAbout */ .xp)(table));
        const text = verdict.exit === _model_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.ok ? baselineText(world, inputs, measured.rows, noise) : null;
        const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, options.out);
        if (text !== null)
            await (0,_world_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, 'baseline.json'), text);
        const recorded = text === null ? null : (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .o)(text);
        const result = conclude(verdict, {
            ...(0,_measure_js__WEBPACK_IMPORTED_MODULE_13__/* .measuredFindings */ .TQ)(inputs, measured, { baseline: recorded, pins_canary: null }),
            gates: table.gates,
            metrics: table.metrics,
            notes,
            problems: [...manifest.warnings, ...gold.warnings]
        });
        return {
            result,
            publish: false,
            uploads: text === null ? [] : [{ name: artifactName(inputs), files: ['baseline.json'], root: options.out }],
            needsUpload: true
        };
    }
    finally {
        await http.close();
    }
}
/** A baseline is recorded when it is whole and is what it says it is; how good it is only warns. */
function decideBaseline({ missing, plan }, gates, doubts) {
    if (missing.length > 0) {
        const why = `${missing.length} of ${plan.runs.length} planned runs have no row, so nothing was recorded. Run again with --resume.`;
        return { decision: 'error', reason: 'rows_missing', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.unmeasurable, why };
    }
    const pins = gates.find(({ row }) => (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .findRow */ .uv)(row)?.failsAs === 'pins_mismatch');
    if (pins?.verdict !== 'pass') {
        return {
            decision: 'fail',
            reason: 'pins_mismatch',
            exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.failed,
            why: `Nothing was recorded: the service is not what the manifest says. ${pins?.why ?? ''}`.trim()
        };
    }
    if (doubts.length > 0)
        return { decision: 'warn', reason: 'warnings', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.ok, why: `Recorded. ${doubts.join(' ')}` };
    const outside = gates.filter(row => row.verdict === 'fail' || row.verdict === 'inconclusive').map(row => row.row);
    if (outside.length > 0) {
        return {
            decision: 'warn',
            reason: 'warnings',
            exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.ok,
            why: `Recorded. The baseline itself is outside target on ${outside.join(', ')}.`
        };
    }
    return {
        decision: 'pass',
        reason: 'all_green',
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.ok,
        why: 'Recorded: two passes, and the noise between them.'
    };
}
function baselineText(world, inputs, rows, noise) {
    const recorded = {
        schema_version: 1,
        kind: 'rollout-gate baseline',
        name: inputs.manifest.name,
        created_at: new Date(world.clock.now()).toISOString(),
        sha: world.event ? (0,_model_event_js__WEBPACK_IMPORTED_MODULE_17__/* .evaluatedSha */ .O4)(world.event) : null,
        manifest: inputs.manifest.digest,
        comparable: (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_11__/* .comparableNow */ .r)(inputs),
        noise: [...noise],
        rows: [...rows]
    };
    return `${JSON.stringify(_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineSchema */ .d2.parse(recorded))}\n`;
}
function artifactName({ manifest }) {
    return manifest.baseline && 'artifact' in manifest.baseline ? manifest.baseline.artifact : 'rollout-baseline';
}


/***/ })

};
