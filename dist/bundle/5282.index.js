export const id = 5282;
export const ids = [5282];
export const modules = {

/***/ 7138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ manifestSchema)
});

// UNUSED EXPORTS: pins

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(70744);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./out/build/src/manifest/forms.js


/** The forms that texts and numbers of a manifest may have. */
const MAX_DURATION_MS = 366 * 24 * 3600 * 1000;
const duration = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?\s?(ms|s|m|h|d|w)$/, 'a duration such as 30s, 15m, 24h or 30d')
    .meta({ title: 'duration' })
    .transform((text, context) => {
    const value = ms(text);
    if (!Number.isFinite(value) || value > MAX_DURATION_MS) {
        context.addIssue({ code: 'custom', message: 'a duration of at most 366d' });
        return core/* NEVER */.tm;
    }
    return value;
});
const pointer = schemas/* string */.YjP()
    .regex(/^(\/.*)?$/, 'a JSON Pointer such as /answer')
    .meta({ title: 'JSON Pointer' });
const httpUrl = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'an http(s) URL' }).meta({ title: 'URL' });
const forms_name = schemas/* string */.YjP()
    .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, 'lower-case letters, digits and hyphens, at most 64');
const percent = schemas/* number */.aig().min(0).max(100);

;// CONCATENATED MODULE: ./out/build/src/manifest/schema-traffic.js


/** The part of the manifest about live traffic: phases, windows and their source, routers. */
const windowBounds = schemas/* strictObject */.rej({
    duration: duration.default(30 * 60_000).describe('A full window; every gate must be green for one.'),
    min_requests: schemas/* int */.Whr().min(1).default(1000).describe('Canary requests that it takes at least.'),
    max: duration.default(24 * 3600_000).describe('Where it stays undecided this long, the rollout is held.')
})
    .prefault({});
const phase = schemas/* strictObject */.rej({
    name: forms_name.describe('Name of the phase.'),
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
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('jsonl').describe('Files of one request a line.'),
        path: schemas/* string */.YjP().min(1).describe('Glob (.gz too) or http(s) URL.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('clickhouse').describe('A table of requests, over HTTP.'),
        url: httpUrl.describe('Base URL of ClickHouse.'),
        table: schemas/* string */.YjP().min(1).describe('The table.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('prometheus').describe('Counters and histograms, not single requests.'),
        url: httpUrl.describe('Base URL of Prometheus.'),
        arm_label: schemas/* string */.YjP().min(1).default('arm').describe('The label that tells the arms apart.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('cloudwatch').describe('Metrics of a Lambda function.'),
        function: schemas/* string */.YjP().min(1).describe('The function.'),
        region: schemas/* string */.YjP().min(1).describe('Its AWS region.')
    })
]);
const segment = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({
        field: schemas/* string */.YjP().min(1).describe('A field of the request log.'),
        gate: schemas/* boolean */.zMY().default(false).describe('Whether a segment that fails fails the row.')
    })
]);
const schema_traffic_window = schemas/* strictObject */.rej({
    warmup: duration.default(0).describe('Left out at the start of a phase.'),
    segments: schemas/* array */.YOg(segment)
        .max(10)
        .default([])
        .describe('Fields of the log whose values are judged apart: NAME, or { field: NAME, gate: true }; the worst is shown.'),
    source: source.optional().describe('Where the request log of a window is read.')
});
/** Run without a shell. */
const command = (words) => schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).default(words);
const router = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('nginx').describe('A split_clients include, rewritten and reloaded.'),
        include: schemas/* string */.YjP().min(1).describe('The file that is written.'),
        key: schemas/* string */.YjP()
            .regex(/^\$[a-z][a-z0-9_]*$/, 'a variable of nginx such as $rollout_user')
            .default('$rollout_user')
            .describe('The variable that says who a user is.'),
        salt: schemas/* string */.YjP()
            .regex(/^[A-Za-z0-9._-]{0,64}$/, 'letters, digits, dots, hyphens and underscores, at most 64')
            .optional()
            .describe('Joined to the key; another salt draws other users. Default: the name of the manifest.'),
        test: command(['nginx', '-t']).describe('Command that tests the configuration, as a list of words.'),
        reload: command(['nginx', '-s', 'reload']).describe('Command that reloads, as a list of words.'),
        status: httpUrl.optional().describe('Where nginx answers with $rollout_state, to read back what it serves.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('gateway-api').describe('Weights of an HTTPRoute.'),
        namespace: schemas/* string */.YjP().min(1).describe('Its namespace.'),
        route: schemas/* string */.YjP().min(1).describe('The HTTPRoute.'),
        baseline: schemas/* string */.YjP().min(1).describe('Service of the baseline.'),
        canary: schemas/* string */.YjP().min(1).describe('Service of the canary.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('ingress-nginx').describe('Canary annotations of an Ingress; retired upstream.'),
        namespace: schemas/* string */.YjP().min(1).describe('Its namespace.'),
        ingress: schemas/* string */.YjP().min(1).describe('The canary Ingress.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('lambda-alias').describe('Weighted versions behind an alias.'),
        function: schemas/* string */.YjP().min(1).describe('The function.'),
        alias: schemas/* string */.YjP().min(1).describe('The alias that users call.'),
        canary_version: schemas/* string */.YjP().regex(/^\d+$/, 'a version number in quotes').describe('The version that is the canary.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('webhook').describe('GET reads the weights, PUT sets them, the ETag compares.'),
        url: httpUrl.describe('Where the weights are read and set.'),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe('Sent with each request; secrets as ${NAME}.'),
        timeout: duration.default(10_000).describe('When to give up on one request.'),
        capabilities: schemas/* strictObject */.rej({
            sticky: schemas/* boolean */.zMY().describe('Whether a user stays on one arm.'),
            mirrorPercent: schemas/* boolean */.zMY().describe('Whether a share of requests can be mirrored.'),
            step: schemas/* number */.aig().positive().describe('The smallest step of a weight, in percent.')
        })
            .describe('What it can do.')
    })
]);

;// CONCATENATED MODULE: ./out/build/src/manifest/schema.js




/**
 * The manifest, every key with its default. Unknown keys are refused. Durations arrive as text ("30s", "24h")
 * and leave as milliseconds. The JSON Schema in schema/ and the manifest reference in docs/ are made from here,
 * so each `describe` is a sentence for users.
 */
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
    pins: schemas/* union */.KCZ([pointer, schemas/* strictObject */.rej({ header: schemas/* string */.YjP().min(1).describe('Name of the header.') })])
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
    })
        .describe('What is asked.'),
    expect: schemas/* strictObject */.rej({
        min: schemas/* number */.aig().optional().describe('The least that is healthy.'),
        max: schemas/* number */.aig().optional().describe('The most that is healthy.')
    })
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
const manifestSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    name: forms_name.describe('Names the rollout in comments, checks, deployments and artifacts.'),
    arms: schemas/* strictObject */.rej({ baseline: arm.describe('What users have now.'), canary: arm.describe('What is to replace it.') })
        .describe('The two versions that are compared.'),
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
    targets: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(rows/* ROW_IDS */.qt), schemas/* number */.aig())
        .default({})
        .describe("Targets by row id; anything left out keeps the runbook's value."),
    require: schemas/* array */.YOg(schemas/* enum */.k5n(rows/* ROW_IDS */.qt)).default([]).describe("Rows that must be measured, beyond the runbook's own."),
    not_required: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(rows/* ROW_IDS */.qt), schemas/* string */.YjP().min(1))
        .default({})
        .describe('Row: reason. The row blocks nothing, and the reason stands in every report.'),
    report_only: schemas/* boolean */.zMY().default(false).describe('gate exits 0 whatever it finds, and says so in every report.'),
    stops: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(rows/* STOP_IDS */.sT), schemas/* number */.aig()).default({}).describe('Stop limits by stop id.'),
    evidence: schemas/* strictObject */.rej({
        gold: schemas/* enum */.k5n(['set', 'population', 'estimate'])
            .default('set')
            .describe('What a failure claims: this gold set changed, questions like these changed, or the bare estimate.'),
        live: schemas/* enum */.k5n(['required', 'estimate']).default('required').describe('Whether a live window must exclude chance.'),
        alpha: schemas/* number */.aig().min(0.001).max(0.5).default(0.05).describe('Chance of a false alarm.'),
        inconclusive: schemas/* enum */.k5n(['warn', 'hold']).default('warn').describe('What an undecided row does in gate.')
    })
        .prefault({})
        .describe('How sure a verdict must be.'),
    phases: schemas/* array */.YOg(phase)
        .min(1)
        .max(20)
        .optional()
        .describe('How traffic moves; left out: shadow 1 %, canary 5 %, 25, 50, 100.'),
    window: schema_traffic_window.optional().describe('The live window.'),
    router: router.optional().describe('What moves the traffic.')
});


/***/ }),

/***/ 71870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package is CommonJS; its types describe an ES module.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** `sha256:…` of bytes as they are. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** RFC 8785: one text for one value, whatever the order of its keys. */
function canonicalJson(value) {
    return canonicalize(value) ?? 'null';
}


/***/ }),

/***/ 79175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ ROWS),
/* harmony export */   KR: () => (/* binding */ STOPS),
/* harmony export */   Nb: () => (/* binding */ PAGES),
/* harmony export */   qt: () => (/* binding */ ROW_IDS),
/* harmony export */   sT: () => (/* binding */ STOP_IDS)
/* harmony export */ });
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


/***/ }),

/***/ 94821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ coinTosses),
/* harmony export */   yT: () => (/* binding */ random)
/* harmony export */ });
/* unused harmony export randomBits */
/**
 * A seeded generator of uniform numbers in [0, 1), the same on every platform (32-bit integer arithmetic only).
 * Source: sfc32, the 32-bit member of Chris Doty-Humphrey's "small fast counting" family (PractRand); its state is
 * filled by 32-bit FNV-1a hashes of the seed under four offsets, then stirred as PractRand does.
 */
function random(seed) {
    const bits = randomBits(seed);
    return () => bits() / 4_294_967_296;
}
/** The same generator's raw output: 32 random bits as an unsigned integer. */
function randomBits(seed) {
    const text = String(seed);
    let a = hash(text, 0x811c9dc5);
    let b = hash(text, 0x9e3779b9);
    let c = hash(text, 0x85ebca6b);
    let counter = 1;
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum >>> 0;
    };
    for (let round = 0; round < 15; round++)
        next();
    return next;
}
/** A filler of arrays with fair coin tosses (0 or 1), 32 of them from each output of the generator. */
function coinTosses(seed) {
    const next = randomBits(seed);
    return into => {
        let word = 0;
        for (let i = 0; i < into.length; i++) {
            if ((i & 31) === 0)
                word = next();
            into[i] = word & 1;
            word >>>= 1;
        }
    };
}
function hash(text, offset) {
    let value = offset;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


/***/ }),

/***/ 83974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** A file that can't be read as asked; `kind` says why. */
class FileError extends Error {
    kind;
    name = 'FileError';
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** The bytes of a regular file of at most `maxBytes`. Throws FileError; a pipe or device never blocks it. */
async function readBounded(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0)).catch(error => {
        throw unreadable(path, error);
    });
    try {
        const info = await file.stat();
        if (!info.isFile())
            throw new FileError('not_a_file', `${path} is no regular file`);
        if (info.size > maxBytes)
            throw tooLarge(path, maxBytes);
        // A file of /proc says size 0 and one that is being written grows: what is read decides.
        const chunks = [];
        let total = 0;
        for await (const chunk of file.createReadStream({ autoClose: false, end: maxBytes })) {
            chunks.push(chunk);
            total += chunk.length;
        }
        if (total > maxBytes)
            throw tooLarge(path, maxBytes);
        return Buffer.concat(chunks, total);
    }
    catch (error) {
        throw error instanceof FileError ? error : unreadable(path, error);
    }
    finally {
        await file.close();
    }
}
/**
 * Replaces a file as a whole: readers see the old bytes or the new ones, after a crash too. Folders are made, a
 * symbolic link stays one, the mode of an existing file is kept.
 */
async function writeAtomically(path, data) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
    const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target).then(info => info.mode & 0o7777, () => undefined);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            if (mode !== undefined)
                await file.chmod(mode);
            await file.writeFile(data);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
}
/** Makes the rename itself durable. Not every system lets a folder be opened or synced. */
async function syncFolder(path) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r').catch(() => null);
    if (!folder)
        return;
    try {
        await folder.sync().catch(() => undefined);
    }
    finally {
        await folder.close();
    }
}
function tooLarge(path, maxBytes) {
    return new FileError('too_large', `${path} is larger than ${maxBytes} bytes`);
}
function unreadable(path, error) {
    const code = error.code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new FileError('missing', `${path} does not exist`, { cause: error });
    }
    if (code === 'EISDIR')
        return new FileError('not_a_file', `${path} is a folder`, { cause: error });
    return new FileError('unreadable', `${path} can not be read: ${error.message}`, { cause: error });
}


/***/ })

};
