export const id = 9647;
export const ids = [9647];
export const modules = {

/***/ 79647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
// EXTERNAL MODULE: ./out/build/src/report/parse.js + 1 modules
var parse = __webpack_require__(41637);
// EXTERNAL MODULE: ./out/build/src/world/input.js
var input = __webpack_require__(35553);
// EXTERNAL MODULE: ./out/build/src/gates/decide.js
var decide = __webpack_require__(24037);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/rollout/decide.js
var rollout_decide = __webpack_require__(2514);
;// CONCATENATED MODULE: ./out/build/src/commands/gate-contradictions.js




/** A gate's result as evidence: what it says has to follow from what it holds. */
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
    if ((0,rollout_decide/* isGreen */.gf)(reason))
        return reasons/* EXIT */.dc.ok;
    if (reason === 'frozen')
        return reasons/* EXIT */.dc.hold;
    return decision === 'fail' ? reasons/* EXIT */.dc.failed : decision === 'error' ? reasons/* EXIT */.dc.unmeasurable : reasons/* EXIT */.dc.hold;
}
/** Where a gate's result contradicts itself, a sentence each. Of one that lets nothing go up the reason is enough. */
function contradictionsOf(result) {
    const { decision, reason_code: reason, gates, counts } = result;
    const expected = DECISION_OF[reason] ?? 'error';
    const faults = decision === expected ? [] : [`decides ${decision} by ${reason}; expected ${expected}`];
    if (!(0,rollout_decide/* mayGoUpOn */.Oo)(reason))
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
    const names = [
        ...gates.filter(({ row }) => !Object.hasOwn(rows/* ROWS */.Ir, row)),
        ...stops.filter(({ row }) => !Object.hasOwn(rows/* STOPS */.KR, row))
    ].map(({ row }) => row);
    return names.length === 0
        ? []
        : [`holds rows that this version does not know: ${names.join(', ')}; run the gate again`];
}
/** Doubts and notes make a warning of green rows; nothing makes less of rows that are not. */
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

// EXTERNAL MODULE: ./out/build/src/commands/outcome.js
var outcome = __webpack_require__(36265);
;// CONCATENATED MODULE: ./out/build/src/commands/gate-evidence.js







/**
 * The gate's result that --evidence names, else the one that this workflow run uploaded. Null where there is neither.
 * Throws InputError where it is no gate's, contradicts itself, or is of another rollout or another baseline.
 */
async function findGateEvidence(world, manifest, { evidence }) {
    const found = evidence === undefined ? await ofThisRun(world) : await ofFile(world, evidence);
    if (!found)
        return null;
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
async function ofFile(world, file) {
    const path = (0,external_node_path_.resolve)(world.cwd, file);
    const bytes = await (0,input/* readInput */.R5)(path, { file, reason: 'not_comparable', maxBytes: parse/* RESULT_BYTES */.y });
    return { text: bytes.toString('utf8'), place: file };
}
/** An earlier job of the same run evaluated the same commit. */
async function ofThisRun({ github }) {
    if (!github?.run)
        return null;
    const { fetchResultArtifact } = await __webpack_require__.e(/* import() */ 2605).then(__webpack_require__.bind(__webpack_require__, 62605));
    const fetched = await fetchResultArtifact(github, Number(github.run.id), outcome/* RESULT_ARTIFACT */.T);
    if (!('unavailable' in fetched))
        return { text: fetched.text, place: fetched.url };
    if (fetched.absent)
        return null;
    throw new errors/* UnmeasurableError */.XW('not_measured', fetched.unavailable);
}

// EXTERNAL MODULE: ./out/build/src/commands/look.js + 3 modules
var look = __webpack_require__(2676);
// EXTERNAL MODULE: ./out/build/src/commands/open-scene.js
var open_scene = __webpack_require__(48384);
// EXTERNAL MODULE: ./out/build/src/commands/rollout-result.js
var rollout_result = __webpack_require__(25356);
;// CONCATENATED MODULE: ./out/build/src/commands/promote.js







/** Judges where the rollout stands and goes one phase up, or back where a hard stop fires. */
async function promote(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'promote');
    const reason = reasonFor(options);
    keepEvidence(world, options);
    return (0,open_scene/* inRollout */.B)(world, options, async (scene) => {
        const wish = {
            goUp: true,
            begin: () => findGateEvidence(world, scene.rollout.manifest, options),
            to: options.to ?? null,
            retry: options.retry ? { why: reason } : null,
            override: options.override ? { why: reason } : null
        };
        return (0,rollout_result/* concludeRollout */.N)(scene.rollout, world, conclude, await (0,look/* look */.Op)(scene, wish, null));
    });
}
/** The result of this command is written to --out, and a second try finds there what the first one needed. */
function keepEvidence({ cwd }, { evidence, out }) {
    if (evidence === undefined || (0,external_node_path_.resolve)(cwd, evidence) !== (0,external_node_path_.resolve)(cwd, out, 'result.json'))
        return;
    const message = `--evidence ${evidence} would be overwritten by this command's own result; expected another folder, such as gate --out out/gate`;
    throw (0,errors/* flagError */.VP)(message);
}
/** Whoever goes on against the evidence, or against an earlier rollback, says why. */
function reasonFor({ retry, override, reason }) {
    if ((!retry && !override) || reason?.trim())
        return reason?.trim() ?? '';
    const message = `--${retry ? 'retry' : 'override'} needs --reason TEXT: who goes on, and why, stands in the ledger`;
    throw (0,errors/* flagError */.VP)(message);
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
    page: schemas/* string */.YjP()
});
/** The numbers of one arm that the audit prompt carries (runbook §11). */
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

;// CONCATENATED MODULE: ./out/build/src/report/parse.js


/** A result.json is at most this long. */
const RESULT_BYTES = 8 * 1024 * 1024;
/** Reads the text of a result.json, as this version writes it. Throws InputError saying what stands in the way. */
function parseResult(text, file, reason) {
    const refuse = (message) => new errors/* InputError */.dz(reason, [{ file, line: 1, column: 1, severity: 'error', message }]);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw refuse(`not JSON: ${error.message}`);
    }
    const parsed = resultSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw refuse(`no result of this version: ${issue?.path.join('/') || 'the whole'}: ${issue?.message}`);
}


/***/ })

};
