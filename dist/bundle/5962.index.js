export const id = 5962;
export const ids = [5962];
export const modules = {

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  description: () => (/* binding */ description),
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gates/decide.js
var decide = __webpack_require__(24037);
// EXTERNAL MODULE: ./out/build/src/gates/gold.js + 6 modules
var gold = __webpack_require__(23430);
// EXTERNAL MODULE: ./out/build/src/gates/mde.js + 1 modules
var mde = __webpack_require__(72271);
// EXTERNAL MODULE: ./out/build/src/gold/baseline.js
var baseline = __webpack_require__(25102);
// EXTERNAL MODULE: ./out/build/src/gold/completeness.js
var completeness = __webpack_require__(75801);
// EXTERNAL MODULE: ./out/build/src/gold/estimate.js
var estimate = __webpack_require__(82603);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js
var gold_plan = __webpack_require__(93842);
// EXTERNAL MODULE: ./out/build/src/gold/rows-file.js
var rows_file = __webpack_require__(44815);
// EXTERNAL MODULE: ./out/build/src/manifest/pins.js
var pins = __webpack_require__(52800);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/probes/probe-all.js + 4 modules
var probe_all = __webpack_require__(32238);
;// CONCATENATED MODULE: ./out/build/src/commands/annotate.js

/** Failed rows point at the lines that a person can change: a target, an arm, a probe, a gold item. */
function annotate(manifest, table, probes, goldFile) {
    const failing = table.gates.filter(row => row.verdict === 'fail');
    const onManifest = failing.flatMap(row => placesOf(row, probes).map(place => problemAt(manifest, place.path, place.why)));
    const quality = failing.some(row => row.gate === 'G2');
    const onGold = quality ? table.lost.map(item => goldProblem(goldFile, item)) : [];
    return [...onManifest, ...onGold];
}
function placesOf(row, probes) {
    const details = probes.find(outcome => outcome.row === row.row)?.details.filter(detail => !detail.ok) ?? [];
    if (details.length > 0) {
        return details.map(({ path, name, why }) => ({
            path: path ?? [sectionOf(row.row)],
            why: `${row.row}: ${name}: ${why}`
        }));
    }
    return [{ path: pathOf(row), why: `${row.row}: ${row.why}` }];
}
function pathOf(row) {
    if (row.source === 'manifest')
        return ['targets', row.row];
    const { pointsAt } = (0,rows/* findRow */.uv)(row.row) ?? {};
    return pointsAt ? ['arms', 'canary', pointsAt] : ['arms', 'canary'];
}
function sectionOf(row) {
    return (0,rows/* findRow */.uv)(row)?.declaredBy ?? 'arms';
}
function problemAt(manifest, path, message) {
    return { file: manifest.file, ...manifest.locate(path), message, severity: 'error' };
}
function goldProblem(file, { line, qid, what }) {
    return { file, line, column: 1, message: `${qid}: ${what}`, severity: 'warning' };
}

// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/find-baseline.js
var find_baseline = __webpack_require__(39764);
// EXTERNAL MODULE: ./out/build/src/commands/flag-kinds.js
var flag_kinds = __webpack_require__(69641);
// EXTERNAL MODULE: ./out/build/src/commands/inputs.js + 5 modules
var commands_inputs = __webpack_require__(58409);
// EXTERNAL MODULE: ./out/build/src/commands/measure.js + 5 modules
var measure = __webpack_require__(59809);
// EXTERNAL MODULE: ./out/build/src/commands/notes.js
var commands_notes = __webpack_require__(28428);
// EXTERNAL MODULE: ./out/build/src/commands/outcome.js
var outcome = __webpack_require__(36265);
// EXTERNAL MODULE: ./out/build/src/commands/resolution-notes.js
var resolution_notes = __webpack_require__(66859);
// EXTERNAL MODULE: ./out/build/src/commands/shared-flags.js
var shared_flags = __webpack_require__(82050);
;// CONCATENATED MODULE: ./out/build/src/commands/gate.js

























const description = {
    summary: 'judge the canary on the gold set',
    flags: {
        manifest: shared_flags/* manifest */.eu,
        out: shared_flags/* out */.FD,
        baseline: shared_flags/* baseline */._Z,
        resume: shared_flags/* resume */.U,
        shard: (0,flag_kinds/* shard */.B5)({ meaning: 'ask only the I-th of N parts of the gold set' }),
        results: (0,flag_kinds/* files */.aq)({
            meaning: 'rows.jsonl of shards, judged together; nothing is asked',
            input: 'rows.jsonl files of shards, one a line'
        })
    },
    files: ['result.json', 'rows.jsonl', 'report.md', 'report.html'],
    artifacts: [outcome/* RESULT_ARTIFACT */.T],
    changes: [],
    publishes: 'from a job',
    permissions: { contents: 'read', actions: 'read' },
    toPublish: { 'pull-requests': 'write', checks: 'write' }
};
const SHOWN_ITEMS = 3;
const SHOWN_WARNINGS = 3;
/** Judges the canary on the gold set: probes, evidence, gate table, decision. */
async function gate(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'gate');
    const inputs = await (0,commands_inputs/* loadInputs */.IV)(world, options.manifest);
    const http = world.http((0,probe_all/* guardOf */.H)(inputs.manifest));
    try {
        const found = await (0,find_baseline/* findComparableBaseline */.P)(world, inputs, options.baseline);
        const notes = [...inputNotes(inputs), ...baselineNotes(inputs, found)];
        (0,commands_notes/* tell */.qz)(world, notes);
        const probes = await (0,probe_all/* probeAll */.m)(world, inputs.manifest, http, path => (0,commands_inputs/* openTrustedCalendar */._9)(world, path));
        const fence = brokenFence(probes);
        const measured = fence ? notAsked(inputs) : await evidenceOf(world, inputs, options, found, http);
        const about = findingsOf(inputs, found, measured, world);
        notes.push(...measured.notes.map(commands_notes/* notice */.lm));
        if (options.shard)
            return shardOutcome(conclude, about, options, measured, notes);
        const table = (0,gold/* judgeGold */.Ic)(caseOf(inputs, found, measured.rows, probes));
        const verdict = (0,decide/* decideGate */.q)({
            gates: table.gates,
            stops: table.stops,
            missing: measured.missing.length,
            planned: measured.plan.runs.length,
            manifest: inputs.manifest,
            warnings: notes.some(note => note.level === 'warning'),
            doubts: (0,measure/* doubtsAbout */.xp)(table)
        });
        const result = conclude(verdict, { ...about, ...shownOf(inputs, table, probes), notes });
        return { result, publish: true, uploads: [uploadOf(options)] };
    }
    catch (error) {
        if (!(error instanceof errors/* UnmeasurableError */.XW) || !inputs.manifest.report_only)
            throw error;
        const verdict = { decision: 'error', reason: error.reason, exit: reasons/* EXIT */.dc.ok, why: error.message };
        const result = conclude(verdict, { name: inputs.manifest.name, report_only: true });
        return { result, publish: true, uploads: [uploadOf(options)] };
    }
    finally {
        await http.close();
    }
}
/** What was planned and measured, from the services or from the rows of shards. */
async function evidenceOf(world, inputs, options, found, http) {
    const measured = options.results.length > 0
        ? mergedRows(world, inputs, options)
        : await (0,measure/* measure */.xP)(world, inputs, options, {
            roles: rolesOf(inputs, found),
            experience: experienceFrom(inputs, found),
            http
        });
    (0,measure/* refuseFailingBaseline */.eu)(passesOf(found, measured.rows).baseline);
    return measured;
}
/** Without a baseline to compare with, the baseline arm is measured now, twice, among the canary's runs. */
function rolesOf({ manifest }, found) {
    if ('absent' in found)
        return ['canary', 'baseline_1', 'baseline_2'];
    return manifest.gold.interleave === 'none' ? ['canary'] : ['canary', 'interleaved'];
}
function experienceFrom({ manifest }, found) {
    return 'baseline' in found ? (0,estimate/* experienceOf */.i6)((0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_1'), manifest.prices) : null;
}
/** The rows of shards as one set; refused where they were asked for another manifest, gold set or pins. */
function mergedRows(world, inputs, options) {
    const { manifest, gold } = inputs;
    const { header, rows } = (0,rows_file/* readRows */.aK)(options.results.map(file => (0,external_node_path_.resolve)(world.cwd, file)));
    const now = { manifest: manifest.digest, gold: gold.digest, pins_canary: manifest.pinsDigest.canary };
    const changed = Object.entries(now).filter(([key, digest]) => header[key] !== digest);
    if (changed.length > 0) {
        const message = `asked for another ${changed.map(([key]) => key).join(', ')} than is judged now`;
        throw new errors/* InputError */.dz('not_comparable', options.results.map(file => ({ file, line: 1, column: 1, severity: 'error', message })));
    }
    const plan = (0,gold_plan/* planRuns */.g)({ manifest, gold, roles: header.plan.roles });
    return { plan, notes: [], ...(0,completeness/* completeness */.P)(plan, rows) };
}
function passesOf(found, rows) {
    if ('absent' in found)
        return { baseline: (0,measure/* rowsOfRole */.vV)(rows, 'baseline_1'), again: (0,measure/* rowsOfRole */.vV)(rows, 'baseline_2') };
    return { baseline: (0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_1'), again: (0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_2') };
}
function caseOf(inputs, found, rows, probes) {
    const { manifest, gold } = inputs;
    const { baseline, canary } = manifest.arms;
    return {
        manifest,
        gold,
        rows: {
            canary: (0,measure/* rowsOfRole */.vV)(rows, 'canary'),
            interleaved: (0,measure/* rowsOfRole */.vV)(rows, 'interleaved'),
            ...passesOf(found, rows)
        },
        measuredTogether: 'absent' in found,
        probes,
        floatingPins: [baseline, canary].flatMap(arm => (0,pins/* pinFaults */.f)(arm.pins)).filter(fault => fault.severity === 'error')
            .length,
        semantic: (0,measure/* isSemantic */.nj)(manifest)
    };
}
/** A canary without its secrets or services is not asked: the missing one is the finding. */
function brokenFence(probes) {
    return probes.some(({ row, verdict }) => verdict !== 'pass' && rows/* ROWS */.Ir[row].beforeAsking);
}
function notAsked(inputs) {
    const plan = { ...(0,gold_plan/* planRuns */.g)({ ...inputs, roles: [] }), runs: [] };
    return { plan, rows: [], missing: [], notes: ['No question was asked, because secrets or services are missing.'] };
}
function findingsOf(inputs, found, measured, world) {
    const source = 'source' in found ? found.source : null;
    return {
        ...(0,measure/* measuredFindings */.TQ)(inputs, measured, { baseline: source?.digest ?? null }),
        report_only: inputs.manifest.report_only,
        baseline_source: source ?? (measured.rows.length > 0 ? measuredNow(world) : null)
    };
}
function measuredNow(world) {
    return { kind: 'measured_now', created_at: new Date(world.clock.now()).toISOString(), digest: null, url: null };
}
/** The first warnings of each file; `validate` lists them all. */
function inputNotes({ manifest, gold }) {
    return [manifest.warnings, gold.warnings].flatMap(warnings => {
        const more = warnings.length - SHOWN_WARNINGS;
        const shown = warnings
            .slice(0, SHOWN_WARNINGS)
            .map(({ file, line, message }) => (0,commands_notes/* warning */.$e)(`${file}:${line}: ${message}`));
        return more > 0 ? [...shown, (0,commands_notes/* warning */.$e)(`${warnings[0]?.file}: ${more} more warnings; validate lists them.`)] : shown;
    });
}
function baselineNotes({ manifest, gold }, found) {
    if ('absent' in found)
        return [(0,commands_notes/* notice */.lm)(`${found.absent} The baseline arm is measured now.`)];
    const { items } = gold;
    const size = { items: items.length, first: (0,arm/* armOf */.cr)((0,baseline/* rowsOfPass */.or)(found.baseline, 'baseline_1')) };
    return [
        ...found.notes.map(commands_notes/* notice */.lm),
        ...(0,resolution_notes/* resolutionNotes */.E)((0,mde/* minimumDetectableEffects */.q$)(manifest, found.baseline.noise, size))
    ];
}
function shownOf(inputs, table, probes) {
    const { manifest, gold } = inputs;
    return {
        gates: table.gates,
        stops: table.stops,
        metrics: table.metrics,
        worst: table.lost.slice(0, SHOWN_ITEMS),
        problems: [...manifest.warnings, ...gold.warnings, ...annotate(manifest, table, probes, gold.file)]
    };
}
function shardOutcome(conclude, about, { shard, out }, { missing, plan }, notes) {
    const part = `Shard ${shard?.index} of ${shard?.count}`;
    const verdict = missing.length > 0
        ? {
            decision: 'error',
            reason: 'rows_missing',
            exit: reasons/* EXIT */.dc.unmeasurable,
            why: `${part}: ${missing.length} of ${plan.runs.length} runs have no row.`
        }
        : {
            decision: 'warn',
            reason: 'evidence_thin',
            exit: reasons/* EXIT */.dc.ok,
            why: `${part} is measured and judges nothing: give all shards' rows.jsonl to gate --results.`
        };
    const upload = { name: `rollout-gate-shard-${shard?.index}`, files: ['rows.jsonl'], root: out };
    return { result: conclude(verdict, { ...about, notes }), publish: false, uploads: [upload] };
}
function uploadOf(options) {
    return (0,outcome/* resultUpload */.v)(outcome/* RESULT_ARTIFACT */.T, options, ['rows.jsonl']);
}


/***/ }),

/***/ 48834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ stoppedHard),
/* harmony export */   JP: () => (/* binding */ frozen),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   NB: () => (/* binding */ unmeasurable),
/* harmony export */   WG: () => (/* binding */ requiredMissing),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gV: () => (/* binding */ rowLabels),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hi: () => (/* binding */ stopLabel),
/* harmony export */   k9: () => (/* binding */ warned),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   we: () => (/* binding */ stoppedSoft),
/* harmony export */   xZ: () => (/* binding */ rowLabel),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56317);



/** What the decisions on a gold set and on a live window have in common: how each end is concluded, and in which words. */
/** A measured failure. */
function failed(reason, why) {
    return { decision: 'fail', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, why };
}
/** It could not be measured: fails closed. */
function unmeasurable(reason, why) {
    return { decision: 'error', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.unmeasurable, why };
}
function held(reason, why) {
    return { decision: 'warn', reason, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why };
}
/** It passes, and says what to know of it. */
function warned(why) {
    return { decision: 'warn', reason: 'warnings', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
function passed(why) {
    return { decision: 'pass', reason: 'all_green', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, why };
}
/** A hard stop comes before all else. */
function stoppedHard(fired) {
    const hard = fired.filter(stop => stop.hard);
    return hard.length > 0 ? failed('hard_stop', `A hard stop fired: ${stopLabels(hard)}.`) : null;
}
function stoppedSoft(fired) {
    if (fired.length === 0)
        return null;
    return held('soft_stop', `Over target without a proven quality gain: ${stopLabels(fired)}.`);
}
/** Rows that fail; a change freeze is none of them, it holds. */
function failing(gates) {
    return gates.filter(gate => gate.verdict === 'fail' && !holds(gate));
}
function frozen(gates) {
    const freeze = gates.find(gate => gate.verdict === 'fail' && holds(gate));
    return freeze ? { decision: 'fail', reason: 'frozen', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.hold, why: freeze.why } : null;
}
function holds({ row }) {
    return (0,_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .findRow */ .uv)(row)?.failsAs === 'frozen';
}
/** Required rows that were not measured. */
function missing(gates) {
    return gates.filter(({ verdict, required }) => verdict === 'not_measured' && required);
}
function requiredMissing(rows, most) {
    if (rows.length === 0)
        return null;
    return unmeasurable('not_measured', `Required, and not measured: ${rowLabels(rows, most)}.`);
}
/** With `most`, the rest is only counted. */
function rowLabels(rows, most) {
    return list(rows.map(rowLabel), most);
}
function rowLabel({ row }) {
    return _model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].label;
}
function stopLabel({ row }) {
    return _model_stops_js__WEBPACK_IMPORTED_MODULE_2__/* .STOPS */ .KR[row].label;
}
function list(words, most = words.length) {
    const more = words.length - most;
    return more > 0 ? `${words.slice(0, most).join(', ')} and ${more} more` : words.join(', ');
}
function stopLabels(stops) {
    return list(stops.map(stopLabel));
}


/***/ }),

/***/ 24037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ decideGate)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38713);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56317);
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48834);



/** What `gate` decides. Where several apply, the exit codes 1, 5, 4, 0 win in that order; a missing row voids all. */
function decideGate(facts) {
    const verdict = measuredVerdict(facts);
    return facts.manifest.report_only ? { ...verdict, exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok } : verdict;
}
function measuredVerdict(facts) {
    const { missing, planned, manifest } = facts;
    const gating = facts.gates.filter(gate => !(gate.row in manifest.not_required));
    if (missing > 0) {
        const why = `${missing} of ${planned} planned runs have no row, so there is no verdict. Run again with --resume.`;
        return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .unmeasurable */ .NB)('rows_missing', why);
    }
    const fired = facts.stops.filter(stop => stop.fired && !isDropped(stop, manifest));
    return ((0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedHard */ .$8)(fired) ??
        outside((0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .failing */ .Jr)(gating)) ??
        (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredMissing */ .WG)((0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(gating)) ??
        (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .frozen */ .JP)(gating) ??
        (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedSoft */ .we)(fired) ??
        undecided(gating, manifest) ??
        passing(gating, facts));
}
function isDropped({ row }, { not_required }) {
    return ((0,_model_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOfSoftStop */ .Ig)(row) ?? row) in not_required;
}
function outside(rows) {
    return rows.length > 0 ? (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('gate_failed', `Outside target: ${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .rowLabels */ .gV)(rows)}.`) : null;
}
function undecided(gating, { evidence }) {
    const rows = gating.filter(gate => gate.verdict === 'inconclusive');
    if (rows.length === 0)
        return null;
    const why = `Outside target, but chance is not ruled out: ${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .rowLabels */ .gV)(rows)}.`;
    return evidence.inconclusive === 'hold' ? (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .held */ .yB)('evidence_thin', why) : (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .warned */ .k9)(why);
}
function passing(gating, { gates, manifest, warnings, doubts }) {
    const waived = gating.filter(gate => gate.verdict === 'waived');
    if (waived.length > 0) {
        return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .warned */ .k9)(`Every required row is inside its target; waived by a proven quality gain: ${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .rowLabels */ .gV)(waived)}.`);
    }
    if (doubts.length > 0)
        return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .warned */ .k9)(doubts.join(' '));
    const dropped = gates.filter(gate => gate.verdict === 'fail' && gate.row in manifest.not_required);
    const but = [
        dropped.length > 0 ? `; not required, and outside target: ${(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .rowLabels */ .gV)(dropped)}` : '',
        warnings ? '; see the notes' : ''
    ].join('');
    return (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(`Every required row is inside its target${but}.`);
}


/***/ })

};
