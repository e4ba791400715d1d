export const id = 421;
export const ids = [421];
export const modules = {

/***/ 421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manifestSchema: () => (/* binding */ manifestSchema)
});

// UNUSED EXPORTS: duration, pins

// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(744);
var ms_default = /*#__PURE__*/__webpack_require__.n(ms);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(691);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(532);
;// CONCATENATED MODULE: ./src/gates/catalogue.ts
/**
 * The one table of gate rows and stop rules (runbook §6, §7 and §10): what each is held against by default,
 * from which side, where it is required and which page to open when it fails.
 */
const MAP = 'https://github.com/onestardao/WFGY/blob/main/ProblemMap/';
const PAGES = {
    boot: `${MAP}bootstrap-ordering.md`,
    pins: `${MAP}GlobalFixMap/OpsDeploy/version_pinning_and_model_lock.md`,
    contracts: `${MAP}data-contracts.md`,
    deltaS: `${MAP}embedding-vs-semantic.md`,
    retrieval: `${MAP}retrieval-playbook.md`,
    citations: `${MAP}retrieval-traceability.md`,
    lambda: `${MAP}GlobalFixMap/Eval_Observability/lambda_observe.md`,
    resonance: `${MAP}entropy-collapse.md`,
    gold: `${MAP}GlobalFixMap/Eval/eval_rag_precision_recall.md`,
    monitoring: `${MAP}ops/live_monitoring_rag.md`,
    debug: `${MAP}ops/debug_playbook.md`,
    cost: `${MAP}GlobalFixMap/Eval/eval_cost_reporting.md`,
    deadlock: `${MAP}deployment-deadlock.md`,
    predeploy: `${MAP}predeploy-collapse.md`,
    rollback: `${MAP}GlobalFixMap/OpsDeploy/rollback_and_fast_recovery.md`,
    freeze: `${MAP}GlobalFixMap/OpsDeploy/release_calendar_and_change_freeze.md`,
    shadow: `${MAP}GlobalFixMap/OpsDeploy/shadow_traffic_mirroring.md`
};
const BOTH = ['gate', 'live'];
const GATE = ['gate'];
const LIVE = ['live'];
const NOWHERE = [];
const ROWS = {
    secrets_present: rule('G1', 'secrets present', '<=', 0, 'count', NOWHERE, PAGES.boot),
    pins_fixed: rule('G1', 'pins fixed', '<=', 0, 'count', BOTH, PAGES.pins),
    pins_live: rule('G1', 'pins live', '<=', 0, 'count', BOTH, PAGES.pins),
    contracts: rule('G1', 'reply contracts', '<=', 0, 'count', GATE, PAGES.contracts),
    boot_order: rule('G1', 'boot order', '<=', 0, 'count', NOWHERE, PAGES.boot),
    freeze: rule('G1', 'change freeze', '<=', 0, 'count', NOWHERE, PAGES.freeze),
    delta_s_drift_median: rule('G2', 'ΔS drift, median', '<=', 0.03, 'delta_s', BOTH, PAGES.deltaS, 0.06),
    delta_s_drift_p95: rule('G2', 'ΔS drift, p95', '<=', 0.1, 'delta_s', BOTH, PAGES.deltaS, 0.15),
    delta_s_median: rule('G2', 'ΔS median', '<=', 0.45, 'delta_s', NOWHERE, PAGES.deltaS),
    coverage: rule('G2', 'coverage', '>=', 0.7, 'share', GATE, PAGES.retrieval, 0.6),
    lambda_convergence: rule('G2', 'λ convergence', '>=', 0.8, 'share', GATE, PAGES.lambda),
    lambda_collapse: rule('G2', 'λ collapse', '<=', 0, 'count', GATE, PAGES.lambda),
    lambda_split: rule('G2', 'λ split', '<=', 0.1, 'share', GATE, PAGES.lambda),
    e_resonance: rule('G2', 'E_resonance', '<=', 0.02, 'slope', NOWHERE, PAGES.resonance),
    gold_regression: rule('G2', 'gold regression', '<=', 2, 'points', GATE, PAGES.gold),
    latency_p95: rule('G3', 'latency p95', '<=', 1.15, 'ratio', BOTH, PAGES.monitoring, 1.3),
    error_rate: rule('G3', 'error rate', '<=', 0.005, 'percent', BOTH, PAGES.debug, 0.01),
    tool_success: rule('G3', 'tool success', '>=', 0.99, 'percent', NOWHERE, PAGES.debug, 0.98),
    cost_per_solved: rule('G3', 'cost per solved', '<=', 1.1, 'ratio', NOWHERE, PAGES.cost, 1.2),
    probes: rule('G3', 'probes', '<=', 0, 'count', NOWHERE, PAGES.monitoring),
    srm: rule('traffic', 'served split', '>=', null, 'p_value', LIVE, PAGES.shadow),
    stickiness: rule('traffic', 'stickiness', '<=', 0.001, 'percent', LIVE, PAGES.shadow),
    mirrored_share: rule('traffic', 'mirrored share', '==', null, 'percent', NOWHERE, PAGES.shadow),
    mirror_p99_added: rule('traffic', 'mirror p99 added', '<=', 0.05, 'percent', NOWHERE, PAGES.shadow),
    shadow_delta_s: rule('traffic', 'shadow ΔS', '<=', 0.45, 'delta_s', NOWHERE, PAGES.shadow)
};
const HARD_PAGES = [PAGES.deadlock, PAGES.predeploy];
const STOPS = {
    stop_delta_s_p95: { label: 'ΔS p95 drift', op: '>', limit: 0.15, hard: true, unit: 'delta_s', pages: HARD_PAGES },
    stop_coverage: { label: 'coverage', op: '<', limit: 0.6, hard: true, unit: 'share', pages: HARD_PAGES },
    stop_lambda_flip: { label: 'λ flip rate', op: '>', limit: 0.2, hard: true, unit: 'share', pages: HARD_PAGES },
    stop_5xx: { label: '5xx rate', op: '>', limit: 0.01, hard: true, unit: 'percent', pages: HARD_PAGES },
    stop_tool_loop: { label: 'tool loops', op: '>', limit: 0, hard: true, unit: 'count', pages: HARD_PAGES },
    soft_latency: { label: 'latency p95', op: '>', limit: 1.15, hard: false, unit: 'ratio', pages: [PAGES.monitoring] },
    soft_cost: { label: 'cost per solved', op: '>', limit: 1.1, hard: false, unit: 'ratio', pages: [PAGES.cost] }
};
const ROW_IDS = Object.keys(ROWS);
const STOP_IDS = Object.keys(STOPS);
function rule(gate, label, op, target, unit, requiredIn, page, line = null) {
    return { gate, label, op, target, line, unit, requiredIn, page };
}

;// CONCATENATED MODULE: ./src/manifest/schema.ts



/**
 * The manifest, every key with its default. Unknown keys are refused. Durations arrive as text ("30s", "24h")
 * and leave as milliseconds. The JSON Schema in schema/ and the manifest reference in docs/ are made from here,
 * so each `describe` is a sentence for users.
 */
const MAX_DURATION_MS = 366 * 24 * 3600 * 1000;
const duration = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?\s?(ms|s|m|h|d|w)$/, 'a duration such as 30s, 15m, 24h or 30d')
    .transform((text, context) => {
    const value = ms_default()(text);
    if (!Number.isFinite(value) || value > MAX_DURATION_MS) {
        context.addIssue({ code: 'custom', message: 'a duration of at most 366d' });
        return core/* NEVER */.tm;
    }
    return value;
});
const pointer = schemas/* string */.YjP().regex(/^(\/.*)?$/, 'a JSON Pointer such as /answer');
const httpUrl = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'an http(s) URL' });
const schema_name = schemas/* string */.YjP()
    .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, 'lower-case letters, digits and hyphens, at most 64');
const percent = schemas/* number */.aig().min(0).max(100);
const pins = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^([A-Z][A-Z0-9_]*|metric)$/, 'an UPPER_CASE key'), schemas/* string */.YjP())
    .describe('What the arm runs: INDEX_HASH, RERANK_HASH, PROMPT_VER and MODEL_VER, and any other UPPER_CASE key. None may float.');
const arm = schemas/* strictObject */.rej({
    url: httpUrl.describe('Where questions are sent.'),
    pins
});
const request = schemas/* strictObject */.rej({
    method: schemas/* enum */.k5n(['POST', 'PUT', 'GET']).default('POST').describe('HTTP method.'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .default({})
        .describe('Sent with every question. ${NAME} is taken from the environment and masked.'),
    body: schemas/* json */.Pq9()
        .default({ question: '{{question}}', seed: '{{seed}}', session: '{{session}}' })
        .describe('The body of one question. {{question}}, {{seed}}, {{session}}, {{qid}} and {{phrasing}} are filled in; a placeholder alone in its string keeps its type.'),
    timeout: duration.default(30_000).describe('From the first byte sent to the last byte read.'),
    retries: schemas/* int */.Whr()
        .min(0)
        .max(10)
        .default(2)
        .describe('After transport errors, 429 (Retry-After is kept to, up to 60 s) and 502/503/504. Each is counted.')
})
    .prefault({});
const snippet = schemas/* strictObject */.rej({
    snippet_id: pointer.default('/snippet_id').describe('Id that citations name.'),
    section_id: pointer.default('/section_id').describe('Section of the source.'),
    source_url: pointer.default('/source_url').describe('Where the source stands.'),
    offsets: pointer.default('/offsets').describe('[start, end) in the source.'),
    tokens: pointer.default('/tokens').describe('Length in tokens.'),
    text: pointer.default('/text').describe('The text itself, for ΔS.')
})
    .prefault({});
const toolCall = schemas/* strictObject */.rej({
    name: pointer.default('/name').describe('Name of the tool.'),
    arguments: pointer.default('/arguments').describe('Its arguments; the same ones three times running are a loop.'),
    ok: pointer.default('/ok').describe('Whether the call succeeded, after its retries.'),
    retries: pointer.default('/retries').describe('How often it was retried.')
})
    .prefault({});
const response = schemas/* strictObject */.rej({
    answer: pointer.default('/answer').describe('The answer, a string.'),
    citations: pointer.default('/citations').describe('Ids of the snippets cited.'),
    retrieved: pointer.default('/retrieved').describe('Snippets in rank order.'),
    tool_calls: pointer.default('/tool_calls').describe('Tool calls in order.'),
    usage: pointer.default('/usage').describe('{input_tokens, output_tokens}.'),
    cost_usd: pointer.default('/cost_usd').describe('Cost of this reply.'),
    timings: pointer.default('/timings').describe('{retrieve_ms, rerank_ms, reason_ms}.'),
    pins: schemas/* union */.KCZ([pointer, schemas/* strictObject */.rej({ header: schemas/* string */.YjP().min(1) })])
        .default('/pins')
        .describe('Where the service shows its pins: a pointer, or { header: NAME } holding KEY=VALUE; KEY=VALUE.'),
    delta_s: pointer.nullable().default(null).describe("Set to a pointer to take the service's own ΔS."),
    snippet: snippet.describe('Pointers within one of retrieved.'),
    tool_call: toolCall.describe('Pointers within one of tool_calls.')
})
    .prefault({});
const prices = schemas/* strictObject */.rej({
    input_per_mtok: schemas/* number */.aig().min(0).describe('USD per million input tokens.'),
    output_per_mtok: schemas/* number */.aig().min(0).describe('USD per million output tokens.')
});
const gold = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('The gold set, JSONL, one item a line.'),
    phrasings: schemas/* int */.Whr().min(1).max(3).default(3).describe('The question and its first paraphrases.'),
    seeds: schemas/* array */.YOg(schemas/* int */.Whr()).min(1).max(20).default([7, 21]).describe('Each phrasing is asked once per seed.'),
    concurrency: schemas/* int */.Whr().min(1).max(256).default(8).describe('Questions under way at once; halved on 429, raised again.'),
    refusal: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).default(['not in context']).describe('Answers that count as a refusal.'),
    interleave: schemas/* enum */.k5n(['item', 'all', 'none'])
        .default('item')
        .describe("Baseline runs asked among the canary's, for latency and cost like with like."),
    max_cost_usd: schemas/* number */.aig()
        .positive()
        .optional()
        .describe('Estimated before asking; a run that would pass it stops with what it has.')
});
const embeddings = schemas/* discriminatedUnion */.gMt('provider', [
    schemas/* strictObject */.rej({
        provider: schemas/* literal */.euz('hashing')
            .describe('Offline and deterministic; lexical, so ΔS is compared, never held to an absolute target.')
    }),
    schemas/* strictObject */.rej({
        provider: schemas/* literal */.euz('openai').describe('Any OpenAI-compatible /v1/embeddings endpoint.'),
        url: httpUrl.describe('The whole URL of the endpoint.'),
        model: schemas/* string */.YjP().min(1).describe('Model id sent with each batch.'),
        api_key: schemas/* string */.YjP().min(1).optional().describe('Taken from the environment: ${NAME}.'),
        batch: schemas/* int */.Whr().min(1).max(2048).default(96).describe('Texts a request.')
    })
])
    .prefault({ provider: 'hashing' });
const bootStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Name that needs refers to.'),
    url: httpUrl.describe('Ready when it answers 2xx.'),
    needs: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Steps that must be ready before.'),
    timeout: duration.default(30_000).describe('How long to wait, with back-off.')
});
const httpProbe = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Shown in the report.'),
    url: httpUrl.describe('Asked with GET.'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe('Sent with the probe.'),
    expect: schemas/* strictObject */.rej({
        status: schemas/* int */.Whr().min(100).max(599).default(200).describe('The status it must answer.'),
        json: schemas/* record */.g1P(pointer, schemas/* json */.Pq9()).default({}).describe('JSON Pointer: value that must stand there.')
    })
        .prefault({})
        .describe('What a healthy answer looks like.'),
    max_ms: schemas/* number */.aig().positive().optional().describe('The answer must take no longer.'),
    timeout: duration.default(10_000).describe('When to give up.')
});
const prometheusProbe = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Shown in the report.'),
    prometheus: schemas/* strictObject */.rej({
        url: httpUrl.describe('Base URL of Prometheus.'),
        query: schemas/* string */.YjP().min(1).describe('An instant query; empty and NaN are no data, so not healthy.'),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe('Sent with the query.')
    }),
    expect: schemas/* strictObject */.rej({ min: schemas/* number */.aig().optional(), max: schemas/* number */.aig().optional() })
        .refine(expect => expect.min !== undefined || expect.max !== undefined, 'min, max or both')
        .describe('Every series of the answer must lie within.'),
    timeout: duration.default(10_000).describe('When to give up.')
});
const baseline = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        artifact: schemas/* string */.YjP().min(1).default('rollout-baseline').describe('Name of the artifact.'),
        workflow: schemas/* string */.YjP().min(1).describe('Path of the only workflow whose artifact is trusted.'),
        branch: schemas/* string */.YjP().min(1).default('main').describe('The branch it must have run on.'),
        max_age: duration.default(30 * 24 * 3600 * 1000).describe('Older ones are not used.')
    }),
    schemas/* strictObject */.rej({ path: schemas/* string */.YjP().min(1).describe('A baseline.json on disk.') })
]);
const windowBounds = schemas/* strictObject */.rej({
    duration: duration.default(30 * 60_000).describe('A full window; every gate must be green for one.'),
    min_requests: schemas/* int */.Whr().min(1).default(1000).describe('Canary requests that it takes at least.'),
    max: duration.default(24 * 3600_000).describe('Where it stays undecided this long, the rollout is held.')
})
    .prefault({});
const phase = schemas/* strictObject */.rej({
    name: schema_name.describe('Name of the phase.'),
    environment: schemas/* string */.YjP()
        .min(1)
        .max(255)
        .optional()
        .describe('GitHub environment that its deployment is recorded under; default NAME-PHASE.'),
    mirror: percent.optional().describe('Percentage of requests copied to the canary; users see the baseline alone.'),
    weight: percent.optional().describe('Percentage of users served by the canary.'),
    window: windowBounds.describe('How long and how many.')
})
    .refine(phase => (phase.mirror === undefined) !== (phase.weight === undefined), 'exactly one of mirror and weight');
const source = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('jsonl'), path: schemas/* string */.YjP().min(1).describe('Glob (.gz too) or http(s) URL.') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('clickhouse'), url: httpUrl, table: schemas/* string */.YjP().min(1) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('prometheus'), url: httpUrl, arm_label: schemas/* string */.YjP().min(1).default('arm') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('cloudwatch'), function: schemas/* string */.YjP().min(1), region: schemas/* string */.YjP().min(1) })
]);
const schema_window = schemas/* strictObject */.rej({
    warmup: duration.default(0).describe('Left out at the start of a phase.'),
    source: source.optional().describe('Where the request log of a window is read.')
});
const router = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('nginx'),
        include: schemas/* string */.YjP().min(1).describe('The file that is written.'),
        reload: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .min(1)
            .default(['nginx', '-s', 'reload'])
            .describe('Command that reloads, as a list of words.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('gateway-api'),
        namespace: schemas/* string */.YjP().min(1),
        route: schemas/* string */.YjP().min(1),
        baseline: schemas/* string */.YjP().min(1),
        canary: schemas/* string */.YjP().min(1)
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('ingress-nginx'), namespace: schemas/* string */.YjP().min(1), ingress: schemas/* string */.YjP().min(1) }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('lambda-alias'),
        function: schemas/* string */.YjP().min(1),
        alias: schemas/* string */.YjP().min(1),
        canary_version: schemas/* string */.YjP().regex(/^\d+$/)
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('webhook'),
        url: httpUrl,
        capabilities: schemas/* strictObject */.rej({ sticky: schemas/* boolean */.zMY(), mirrorPercent: schemas/* boolean */.zMY(), step: schemas/* number */.aig().positive() })
    })
]);
const manifestSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    name: schema_name.describe('Names the rollout in comments, checks, deployments and artifacts.'),
    arms: schemas/* strictObject */.rej({ baseline: arm, canary: arm }).describe('The two versions that are compared.'),
    secrets: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable'))
        .default([])
        .describe('Environment variables that must be set and not empty; masked before first use.'),
    request: request.describe('How one question is asked.'),
    response: response.describe('JSON Pointers into the reply.'),
    prices: prices.optional().describe('Used where a reply has usage and no cost_usd.'),
    gold: gold.optional().describe('The gold set and how it is asked.'),
    embeddings: embeddings.describe('What ΔS is computed with.'),
    boot: schemas/* array */.YOg(bootStep).max(100).default([]).describe('Services in the order in which they must become ready.'),
    probes: schemas/* array */.YOg(schemas/* union */.KCZ([httpProbe, prometheusProbe]))
        .max(100)
        .default([])
        .describe('Health checks, over HTTP or by a Prometheus query.'),
    probe_hosts: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Extra hosts, or private ranges, that probes may reach.'),
    freeze: schemas/* strictObject */.rej({
        tier: schemas/* enum */.k5n(['T0', 'T1', 'T2', 'T3']).describe('Tier of this change; T0 passes every freeze.'),
        calendar: schemas/* string */.YjP().min(1).describe('The release calendar.')
    })
        .optional()
        .describe('Change freeze.'),
    baseline: baseline.optional().describe('Where the baseline artifact comes from.'),
    targets: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(ROW_IDS), schemas/* number */.aig())
        .default({})
        .describe("Targets by row id; anything left out keeps the runbook's value."),
    require: schemas/* array */.YOg(schemas/* enum */.k5n(ROW_IDS)).default([]).describe("Rows that must be measured, beyond the runbook's own."),
    not_required: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(ROW_IDS), schemas/* string */.YjP().min(1))
        .default({})
        .describe('Row: reason. The row blocks nothing, and the reason stands in every report.'),
    report_only: schemas/* boolean */.zMY().default(false).describe('gate exits 0 whatever it finds, and says so in every report.'),
    stops: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(STOP_IDS), schemas/* number */.aig()).default({}).describe('Stop limits by stop id.'),
    evidence: schemas/* strictObject */.rej({
        gold: schemas/* enum */.k5n(['set', 'population', 'estimate'])
            .default('set')
            .describe('What a failure claims: this gold set changed, questions like these changed, or the bare estimate.'),
        live: schemas/* enum */.k5n(['required', 'estimate']).default('required').describe('Whether a live window must exclude chance.'),
        alpha: schemas/* number */.aig().gt(0).max(0.5).default(0.05).describe('Chance of a false alarm.'),
        inconclusive: schemas/* enum */.k5n(['warn', 'hold']).default('warn').describe('What an undecided row does in gate.')
    })
        .prefault({})
        .describe('How sure a verdict must be.'),
    phases: schemas/* array */.YOg(phase)
        .min(1)
        .max(20)
        .optional()
        .describe('How traffic moves; left out: shadow 1 %, canary 5 %, 25, 50, 100.'),
    window: schema_window.optional().describe('The live window.'),
    router: router.optional().describe('What moves the traffic.')
});


/***/ })

};
