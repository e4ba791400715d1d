export const id = 5738;
export const ids = [5738];
export const modules = {

/***/ 15738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  description: () => (/* binding */ description),
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/flag-kinds.js
var flag_kinds = __webpack_require__(69641);
// EXTERNAL MODULE: ./out/build/src/gates/decide.js
var decide = __webpack_require__(24037);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var model_stops = __webpack_require__(56317);
// EXTERNAL MODULE: ./out/build/src/report/parse.js + 1 modules
var parse = __webpack_require__(41637);
// EXTERNAL MODULE: ./out/build/src/rollout/decide-step.js
var decide_step = __webpack_require__(46953);
// EXTERNAL MODULE: ./out/build/src/world/input.js
var input = __webpack_require__(35553);
// EXTERNAL MODULE: ./out/build/src/commands/outcome.js
var outcome = __webpack_require__(36265);
;// CONCATENATED MODULE: ./out/build/src/commands/gate-evidence.js











/**
 * The gate's result that --evidence names, else the one that this workflow run uploaded; nothing evaluated where there
 * is neither. Throws InputError where it is no gate's, contradicts itself, or is of another rollout or another baseline.
 */
async function findGateEvidence(world, manifest, { evidence }) {
    const found = evidence === undefined ? await ofThisRun(world) : await ofFile(world, evidence);
    if (!found)
        return NOTHING_FOUND;
    const { text, place } = found;
    const result = (0,parse/* parseResult */.F)(text, place, 'not_comparable');
    const faults = [
        ...(result.command === 'gate' ? [] : [`a result of ${result.command}; expected one of gate`]),
        ...(result.name === manifest.name ? [] : [`a result of the rollout "${result.name}"; expected "${manifest.name}"`]),
        ...(result.evaluated.pins_baseline === manifest.pinsDigest.baseline
            ? []
            : ['evaluated beside other baseline pins than the manifest names; run the gate again']),
        ...(result.command === 'gate' ? contradictionsOf(result) : [])
    ];
    if (faults.length > 0) {
        const problems = faults.map(message => ({ file: place, line: 1, column: 1, message, severity: 'error' }));
        throw new errors/* InputError */.dz('not_comparable', problems, manifest.name);
    }
    const { stops, evaluated } = result;
    return {
        judged: {
            phase: null,
            verdict: verdictOf(result),
            digest: (0,digest/* digestOf */.o)(text),
            rows: stops.filter(({ fired, hard }) => fired && hard).map(({ row }) => row)
        },
        evaluated: evaluated.pins_canary
    };
}
const NOTHING_FOUND = {
    judged: {
        phase: null,
        verdict: { decision: 'error', reason: 'not_measured', exit: reasons/* EXIT */.dc.unmeasurable, why: "No gate's result was found." },
        digest: null,
        rows: []
    },
    evaluated: null
};
async function ofFile(world, file) {
    const path = (0,external_node_path_.resolve)(world.cwd, file);
    const bytes = await (0,input/* readInput */.R5)(path, { file, reason: 'not_comparable', maxBytes: parse/* RESULT_BYTES */.y });
    return { text: bytes.toString('utf8'), place: file };
}
/** An earlier job of the same run evaluated the same commit. */
async function ofThisRun({ github }) {
    if (!github?.run)
        return null;
    const { fetchResultArtifact } = await __webpack_require__.e(/* import() */ 4986).then(__webpack_require__.bind(__webpack_require__, 62605));
    const fetched = await fetchResultArtifact(github, Number(github.run.id), outcome/* RESULT_ARTIFACT */.T);
    if (!('unavailable' in fetched))
        return { text: fetched.text, place: fetched.url };
    if (fetched.absent)
        return null;
    throw new errors/* UnmeasurableError */.XW('not_measured', fetched.unavailable);
}
const DECISION_OF = {
    all_green: 'pass',
    warnings: 'warn',
    evidence_thin: 'warn',
    soft_stop: 'warn',
    gate_failed: 'fail',
    hard_stop: 'fail',
    frozen: 'fail'
};
/** The verdict, with the exit code that follows from it: a result that was only reported carries 0. */
function verdictOf({ decision, reason_code: reason, why }) {
    return { decision, reason, exit: exitOf(decision, reason), why };
}
function exitOf(decision, reason) {
    if ((0,decide_step/* isGreen */.gf)(reason))
        return reasons/* EXIT */.dc.ok;
    if (reason === 'frozen')
        return reasons/* EXIT */.dc.hold;
    return decision === 'fail' ? reasons/* EXIT */.dc.failed : decision === 'error' ? reasons/* EXIT */.dc.unmeasurable : reasons/* EXIT */.dc.hold;
}
/** How a gate's result contradicts its rows, one sentence each. One that lets nothing go up need only fit its reason. */
function contradictionsOf(result) {
    const { decision, reason_code: reason, gates, counts } = result;
    const expected = DECISION_OF[reason] ?? 'error';
    const faults = decision === expected ? [] : [`decides ${decision} by ${reason}; expected ${expected}`];
    if (!(0,decide_step/* mayGoUpOn */.Oo)(reason))
        return faults;
    if (gates.length === 0) {
        faults.push('holds no gate row, as the result of a shard; expected the result of gate --results over all shards');
    }
    if (counts.measured !== counts.planned) {
        faults.push(`measured ${counts.measured} of ${counts.planned} planned runs; expected all of them`);
    }
    const strange = strangersOf(result);
    return [...faults, ...(strange.length > 0 ? strange : againstRows(result))];
}
function strangersOf({ gates, stops }) {
    const names = [...gates.filter(({ row }) => !(0,rows/* findRow */.uv)(row)), ...stops.filter(({ row }) => !(0,model_stops/* findStop */.ru)(row))].map(({ row }) => row);
    return names.length === 0
        ? []
        : [`holds rows that this version does not know: ${names.join(', ')}; run the gate again`];
}
/** Doubts and notes turn green rows into a warning; nothing turns other rows into less than they are. */
function againstRows({ reason_code: reason, gates, stops, counts, not_required, evidence }) {
    if (gates.length === 0)
        return [];
    const { reason: found, why } = (0,decide/* decideGate */.q)({
        gates,
        stops,
        missing: 0,
        planned: counts.planned,
        manifest: { not_required, report_only: false, evidence: { inconclusive: evidence?.inconclusive ?? 'hold' } },
        warnings: false,
        doubts: []
    });
    const agrees = found === reason || (found === 'all_green' && reason === 'warnings');
    return agrees ? [] : [`says ${reason}, but its rows say ${found}: ${why}`];
}

// EXTERNAL MODULE: ./out/build/src/commands/open-rollout.js + 4 modules
var open_rollout = __webpack_require__(48425);
// EXTERNAL MODULE: ./out/build/src/commands/rollout-result.js
var rollout_result = __webpack_require__(25356);
// EXTERNAL MODULE: ./out/build/src/commands/shared-flags.js
var shared_flags = __webpack_require__(82050);
// EXTERNAL MODULE: ./out/build/src/commands/tick.js + 1 modules
var tick = __webpack_require__(16571);
;// CONCATENATED MODULE: ./out/build/src/commands/promote.js









const description = {
    summary: 'judge where the rollout stands, then go one phase up',
    flags: {
        manifest: shared_flags/* manifest */.eu,
        out: shared_flags/* out */.FD,
        window: shared_flags/* window */.x,
        evidence: (0,flag_kinds/* text */.Qq)('FILE', { meaning: "the gate's result.json that the first step rests on" }),
        ledger: shared_flags/* ledger */.Wg,
        to: (0,flag_kinds/* text */.Qq)('PHASE', { meaning: 'the phase to go to; refused unless it is the next' }),
        retry: (0,flag_kinds/* onOff */.Ro)({ meaning: 'a canary that was rolled back goes up again; with --reason' }),
        override: (0,flag_kinds/* onOff */.Ro)({
            meaning: 'go on although the evidence is thin, with --reason; never over a failed gate or other pins'
        }),
        reason: { ...shared_flags/* reason */.l, meaning: `${shared_flags/* reason */.l.meaning}; needed with --retry and --override` }
    },
    files: ['result.json', 'report.md', 'report.html'],
    artifacts: [],
    changes: ['deployments', 'router'],
    publishes: 'from everywhere',
    permissions: { contents: 'read', actions: 'read', deployments: 'write', 'pull-requests': 'write' }
};
/** Judges where the rollout stands and goes one phase up, or back where a hard stop fires. */
async function promote(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'promote');
    const reason = reasonFor(options);
    keepEvidence(world, options);
    return (0,open_rollout/* inSession */.Cp)(world, options, async (session) => {
        const request = {
            goUp: true,
            begin: () => findGateEvidence(world, session.rollout.manifest, options),
            to: options.to ?? null,
            retry: options.retry ? { why: reason } : null,
            override: options.override ? { why: reason } : null
        };
        return (0,rollout_result/* concludeRollout */.N)(session.rollout, world, conclude, await (0,tick/* tick */.io)(session, request, null));
    });
}
/** This command writes its own result to --out; evidence in the same place would be lost for a second try. */
function keepEvidence({ cwd }, { evidence, out }) {
    if (evidence === undefined || (0,external_node_path_.resolve)(cwd, evidence) !== (0,external_node_path_.resolve)(cwd, out, 'result.json'))
        return;
    const message = `--evidence ${evidence} would be overwritten by this command's own result; expected another folder, such as gate --out out/gate`;
    throw (0,errors/* flagError */.VP)(message);
}
/** A retry or an override needs a reason. */
function reasonFor({ retry, override, reason }) {
    if ((!retry && !override) || reason?.trim())
        return reason?.trim() ?? '';
    const message = `--${retry ? 'retry' : 'override'} needs --reason TEXT: the ledger records who decided it, and why`;
    throw (0,errors/* flagError */.VP)(message);
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


/***/ }),

/***/ 41637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RESULT_BYTES),
  F: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var model_json = __webpack_require__(1432);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
;// CONCATENATED MODULE: ./out/build/src/model/result.js


/** The one result object that every surface is rendered from; result.json, schema_version 1. */
const number = schemas/* number */.aig().nullable();
const digest = schemas/* string */.YjP().nullable();
const VERDICTS = ['pass', 'fail', 'inconclusive', 'waived', 'not_measured'];
const gateRowSchema = schemas/* strictObject */.rej({
    gate: schemas/* enum */.k5n(['G1', 'G2', 'G3', 'traffic']),
    row: schemas/* string */.YjP(),
    baseline: number.describe("The baseline arm's own value."),
    canary: number.describe("The canary arm's own value."),
    value: number.describe('What is held against the threshold.'),
    ci: schemas/* tuple */.PVZ([schemas/* number */.aig().nullable(), schemas/* number */.aig().nullable()])
        .nullable()
        .describe('Interval of value, [low, high]; null at an end that is open.'),
    threshold: number,
    op: schemas/* enum */.k5n(['<=', '>=', '<', '>', '==']),
    n: schemas/* int */.Whr().min(0).describe('Runs or requests that value rests on.'),
    verdict: schemas/* enum */.k5n(VERDICTS),
    reason_code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE),
    why: schemas/* string */.YjP().describe('One sentence.'),
    page: schemas/* string */.YjP().describe('The page to open where the row fails.'),
    source: schemas/* enum */.k5n(['default', 'manifest']).describe('Where the threshold comes from.'),
    required: schemas/* boolean */.zMY().describe('Whether the decision needs this row measured.'),
    p_set: number.describe('Chance of such a value were the two arms alike on this gold set; null where not tested.'),
    p_population: number.describe('The same for questions like these.'),
    p_adjusted: number.describe("The p-value the verdict rests on, Holm's adjustment applied; null where not tested.")
});
const stopRowSchema = schemas/* strictObject */.rej({
    row: schemas/* string */.YjP(),
    value: number,
    threshold: schemas/* number */.aig(),
    op: schemas/* enum */.k5n(['<=', '>=', '<', '>', '==']),
    n: schemas/* int */.Whr().min(0),
    fired: schemas/* boolean */.zMY(),
    hard: schemas/* boolean */.zMY(),
    why: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    shared: schemas/* boolean */.zMY()
        .optional()
        .describe('Whether the baseline was beyond the limit in the same minutes, and the canary suffered no more than its part.')
});
/** The numbers of one arm that the audit prompt carries (docs/runbook.md §11). */
const armMetricsSchema = schemas/* strictObject */.rej({
    delta_s_median: number,
    delta_s_p95: number,
    coverage: number,
    lambda_flip_rate: number,
    p95_latency_ms: number,
    error_rate: number,
    cost_usd: number,
    gold_score: number,
    answered_precision: number,
    citation_hit_rate: number,
    under_refusal: number,
    over_refusal: number,
    recall: number,
    ndcg: number,
    mrr: number,
    tool_success: number,
    cost_per_solved: number,
    latency_p50_ms: number,
    retrieve_p50_ms: number,
    retrieve_p95_ms: number,
    rerank_p50_ms: number,
    rerank_p95_ms: number,
    reason_p50_ms: number,
    reason_p95_ms: number,
    delta_s_anchor_median: number
});
const problemSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1),
    message: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['error', 'warning'])
});
const shares = schemas/* strictObject */.rej({
    canary: schemas/* number */.aig().describe('Percentage of users served by the canary.'),
    mirror: schemas/* number */.aig().describe('Percentage of requests copied to the canary.')
});
const ROLLOUT_STATES = ['idle', 'moving', 'steady', 'complete', 'rolled_back', 'astray', 'unknown'];
/** Where a rollout stands after the command. */
const rolloutSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().nullable().describe('Digits of the pins, and which attempt it is; null where nothing was begun.'),
    state: schemas/* enum */.k5n(ROLLOUT_STATES),
    since: iso/* datetime */.w$().nullable().describe('When it entered its phase, or was rolled back.'),
    moved: schemas/* boolean */.zMY().describe('Whether this command moved traffic.'),
    before: shares.nullable().describe('What the router sent before; null where it could not be read.'),
    routed: shares.nullable().describe('What the router reads back.'),
    recorded: shares.nullable().describe('What the ledger says that the router sends.'),
    in_ledger: schemas/* boolean */.zMY().describe('Whether the ledger holds all of it; else the next command writes what is missing.'),
    ledger: schemas/* string */.YjP().describe('Where the ledger is.'),
    by: schemas/* string */.YjP(),
    paused: schemas/* strictObject */.rej({ who: schemas/* string */.YjP(), why: schemas/* string */.YjP(), since: iso/* datetime */.w$() }).nullable(),
    unfinished: schemas/* string */.YjP().nullable().describe('What a command that was cut short has left to do.'),
    rows: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of the stop rows that sent the traffic back.')
});
const resultSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    command: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullable().describe('Name of the rollout; null where the manifest could not be read.'),
    decision: schemas/* enum */.k5n(reasons/* DECISIONS */.Yv),
    reason_code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE),
    exit_code: schemas/* int */.Whr().min(0).max(5),
    why: schemas/* string */.YjP().describe('The decision in one sentence.'),
    gates: schemas/* array */.YOg(gateRowSchema),
    stops: schemas/* array */.YOg(stopRowSchema),
    evaluated: schemas/* strictObject */.rej({
        sha: schemas/* string */.YjP().nullable(),
        manifest: digest,
        gold: digest,
        baseline: digest,
        pins_baseline: digest,
        pins_canary: digest
    }),
    phase: schemas/* string */.YjP().nullable(),
    next_phase: schemas/* string */.YjP().nullable(),
    window: schemas/* json */.Pq9().nullable(),
    rollout: rolloutSchema
        .nullable()
        .default(null)
        .describe('Where the rollout stands; null for commands that do not look.'),
    counts: schemas/* strictObject */.rej({ planned: schemas/* int */.Whr().min(0), measured: schemas/* int */.Whr().min(0), failed: schemas/* int */.Whr().min(0) }),
    started_at: iso/* datetime */.w$(),
    finished_at: iso/* datetime */.w$(),
    run: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        attempt: schemas/* int */.Whr().min(1),
        url: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        repository: schemas/* string */.YjP()
    })
        .nullable()
        .describe('The workflow run; null on a laptop.'),
    report_only: schemas/* boolean */.zMY(),
    not_required: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    evidence: schemas/* strictObject */.rej({
        gold: schemas/* enum */.k5n(['set', 'population', 'estimate']),
        alpha: schemas/* number */.aig(),
        inconclusive: schemas/* enum */.k5n(['warn', 'hold']),
        embedder: schemas/* string */.YjP()
    })
        .nullable(),
    baseline_source: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['artifact', 'file', 'measured_now']),
        created_at: iso/* datetime */.w$(),
        digest: digest,
        url: schemas/* string */.YjP().nullable()
    })
        .nullable(),
    metrics: schemas/* strictObject */.rej({ baseline: armMetricsSchema, canary: armMetricsSchema }).nullable(),
    notes: schemas/* array */.YOg(schemas/* strictObject */.rej({ level: schemas/* enum */.k5n(['warning', 'notice']), text: schemas/* string */.YjP() })),
    worst: schemas/* array */.YOg(schemas/* strictObject */.rej({
        qid: schemas/* string */.YjP(),
        question: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().min(1),
        what: schemas/* string */.YjP().describe('What changed, in words.'),
        baseline_answer: schemas/* string */.YjP(),
        canary_answer: schemas/* string */.YjP()
    }))
        .describe('The items that changed most for the worse, worst first.'),
    problems: schemas/* array */.YOg(problemSchema).describe('What was wrong with the input, and the lines that failed rows point at.')
});

// EXTERNAL MODULE: ./out/build/src/model/tolerant.js
var tolerant = __webpack_require__(63095);
;// CONCATENATED MODULE: ./out/build/src/report/parse.js




/** A result.json is at most this long. */
const RESULT_BYTES = 8 * 1024 * 1024;
const readable = (0,tolerant/* tolerant */.a)(resultSchema);
/** Reads the text of a result.json, of this version or a later one. Throws InputError saying what stands in the way. */
function parseResult(text, file, reason) {
    const refuse = (message, place = { line: 1, column: 1 }) => new errors/* InputError */.dz(reason, [{ file, ...place, severity: 'error', message }]);
    const json = (0,model_json/* parseJson */.q)(text);
    if ('fault' in json) {
        const { message, ...place } = json.fault;
        throw refuse(`not JSON: ${message}`, place);
    }
    const parsed = readable.safeParse(json.value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw refuse(`no result: ${issue?.path.join('/') || 'the whole'}: ${issue?.message}`);
}


/***/ })

};
