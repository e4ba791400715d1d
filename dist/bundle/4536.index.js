export const id = 4536;
export const ids = [4536];
export const modules = {

/***/ 53379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findComparableBaseline),
/* harmony export */   r: () => (/* binding */ comparableNow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70744);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(ms__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12187);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50419);
/* harmony import */ var _gold_completeness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52536);
/* harmony import */ var _gold_embedder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53140);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27379);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33599);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80168);









const BASELINE_BYTES = 128 * 1024 * 1024;
/** The baseline on disk that an option or the manifest names, else the newest admissible artifact. */
async function findComparableBaseline(world, inputs, file) {
    const { manifest } = inputs;
    const declared = manifest.baseline;
    const path = file
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, file)
        : declared && 'path' in declared
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest.base, declared.path)
            : null;
    if (path)
        return fromFile(world, inputs, path, file !== undefined);
    if (!declared || !('artifact' in declared))
        return { absent: 'The manifest names no baseline.' };
    if (!world.github)
        return { absent: 'Without a GitHub token the baseline artifact can not be fetched.' };
    const { findBaseline } = await __webpack_require__.e(/* import() */ 8842).then(__webpack_require__.bind(__webpack_require__, 68842));
    const { artifact, workflow, branch, max_age: maxAgeMs } = declared;
    const found = await findBaseline(world.github, { artifact, workflow, branch, maxAgeMs, now: world.clock.now() });
    if ('unavailable' in found)
        return { absent: found.unavailable };
    const source = { kind: 'artifact', created_at: found.createdAt, digest: found.digest, url: found.url };
    const age = `The baseline artifact is ${ms__WEBPACK_IMPORTED_MODULE_1___default()(Math.max(0, world.clock.now() - Date.parse(found.createdAt)), { long: true })} old.`;
    return comparable(inputs, found.text, source, [age, ...found.refused]);
}
/** A file that a person named must be there; one that the manifest names may be missing, and is measured now. */
async function fromFile(world, inputs, path, isAsked) {
    const file = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(world, path);
    let bytes;
    try {
        bytes = await (0,_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readInput */ .R5)(path, { file, reason: 'baseline_unavailable', maxBytes: BASELINE_BYTES });
    }
    catch (error) {
        if (isAsked)
            throw error;
        return { absent: `The baseline file can not be read: ${error.message}.` };
    }
    const text = bytes.toString('utf8');
    const found = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .readBaseline */ .mF)(text);
    const created_at = 'baseline' in found ? found.baseline.created_at : new Date(world.clock.now()).toISOString();
    return comparable(inputs, text, { kind: 'file', created_at, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(bytes), url: null }, []);
}
function comparable(inputs, text, source, notes) {
    const found = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .readBaseline */ .mF)(text);
    if ('broken' in found)
        return { absent: `The baseline can not be used: ${found.broken}.` };
    const others = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .differences */ .tX)(found.baseline.comparable, comparableNow(inputs));
    if (others.length > 0)
        return { absent: `The baseline is not comparable: it was measured with ${others.join('; with ')}.` };
    const plan = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planRuns */ .gp)({ ...inputs, roles: ['baseline_1', 'baseline_2'] });
    const whole = (0,_gold_completeness_js__WEBPACK_IMPORTED_MODULE_4__/* .completeness */ .P)(plan, found.baseline.rows);
    if (whole.missing.length > 0 || found.baseline.rows.length !== plan.runs.length) {
        return {
            absent: `The baseline's rows are not those of the plan: ${whole.rows.length} of ${plan.runs.length} are there.`
        };
    }
    return { baseline: found.baseline, source, notes };
}
function comparableNow({ manifest, gold }) {
    const digests = { gold: gold.digest, pinsBaseline: manifest.pinsDigest.baseline };
    return (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .comparableOf */ .iQ)(manifest, digests, (0,_gold_embedder_js__WEBPACK_IMPORTED_MODULE_5__/* .embedderId */ .K)(manifest.embeddings));
}


/***/ }),

/***/ 50419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d2: () => (/* binding */ baselineSchema),
/* harmony export */   iQ: () => (/* binding */ comparableOf),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   or: () => (/* binding */ rowsOfPass),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* unused harmony export comparableSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12187);
/* harmony import */ var _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10001);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78538);




/** The baseline artifact: both passes of the baseline arm, and what they can be compared with. */
const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** Two runs are comparable where all of these are equal. */
const comparableSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    gold: digest.describe('Digest of the gold set.'),
    pins: digest.describe("Digest of the baseline arm's pins."),
    embedder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('What ΔS was computed with.'),
    phrasings: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    seeds: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()),
    asking: digest.describe('Digest of how a question is asked and its reply read and scored.')
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('rollout-gate baseline'),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    manifest: digest,
    comparable: comparableSchema,
    noise: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ row: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_gates_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW_IDS */ .qt), set: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0), population: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0) }))
        .describe("Standard errors of each row's value when nothing changed, from pass 2 against pass 1."),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_row_js__WEBPACK_IMPORTED_MODULE_2__/* .rowSchema */ .M1)
});
/** What makes two measurements comparable, of this manifest and gold set. */
function comparableOf(manifest, digests, embedder) {
    const { request, response, prices, gold } = manifest;
    const asking = { method: request.method, body: request.body, response, prices: prices ?? null, refusal: gold.refusal };
    return {
        gold: digests.gold,
        pins: digests.pinsBaseline,
        embedder,
        phrasings: gold.phrasings,
        seeds: gold.seeds,
        asking: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(asking))
    };
}
/** In which respects two measurements can't be compared, in words; empty where they can. */
function differences(found, wanted) {
    const words = {
        gold: 'another gold set',
        pins: 'other pins of the baseline arm',
        embedder: `ΔS by ${found.embedder} instead of ${wanted.embedder}`,
        phrasings: `${found.phrasings} phrasings instead of ${wanted.phrasings}`,
        seeds: `seeds ${found.seeds.join(', ')} instead of ${wanted.seeds.join(', ')}`,
        asking: 'another request, response, prices or refusal in the manifest'
    };
    return Object.keys(words)
        .filter(key => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(found[key]) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(wanted[key]))
        .map(key => words[key]);
}
/** The artifact's content, or why it is none. Its text is data from elsewhere: nothing in it is believed unchecked. */
function readBaseline(text) {
    try {
        const parsed = baselineSchema.safeParse(JSON.parse(text));
        if (!parsed.success)
            return { broken: `it is no baseline of this version: ${firstIssue(parsed.error)}` };
        return { baseline: parsed.data };
    }
    catch (error) {
        return { broken: `it is not JSON: ${error.message}` };
    }
}
function rowsOfPass(baseline, pass) {
    return baseline.rows.filter(row => row.role === pass);
}
function firstIssue(error) {
    const issue = error.issues[0];
    return issue ? `${issue.path.join('/') || 'the whole'}: ${issue.message}` : error.message;
}


/***/ }),

/***/ 52536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ completeness)
/* harmony export */ });
/* harmony import */ var _rows_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55504);

/**
 * Rows held against their plan. Interleaved runs are done without where the baseline arm is known to be silent, or
 * where none of them has a row: then there is nothing that the others would be missing from.
 */
function completeness(plan, rows, silentBaseline = false) {
    const byRun = new Map(rows.map(row => [(0,_rows_file_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(row), row]));
    const dispensable = silentBaseline || !rows.some(row => row.role === 'interleaved');
    return {
        rows: plan.runs.map(run => byRun.get((0,_rows_file_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(run))).filter(row => row !== undefined),
        missing: plan.runs.filter(run => !byRun.has((0,_rows_file_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(run)) && !(dispensable && run.role === 'interleaved'))
    };
}


/***/ }),

/***/ 82182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ showEstimate),
/* harmony export */   i6: () => (/* binding */ experienceOf),
/* harmony export */   jA: () => (/* binding */ estimate)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72970);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27379);


/** Means over earlier rows; tokens are priced where the rows carry no cost. */
function experienceOf(rows, prices) {
    const costs = rows.map(row => row.cost_usd ?? priceOf(row, prices)).filter(cost => cost !== null);
    const latencies = rows.map(row => row.latency_ms).filter(latency => latency !== null);
    return {
        latency_ms: latencies.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(latencies) : null,
        cost_usd: costs.length > 0 ? (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(costs) : null
    };
}
/** Requests, money and time that a plan will need, retries aside. */
function estimate(plan, manifest, experience) {
    const canary = plan.runs.filter(run => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .armOfRole */ .iG)(run.role) === 'canary').length;
    const total = plan.runs.length;
    const latency = experience?.latency_ms ?? null;
    const cost = experience?.cost_usd ?? null;
    const max_cost_usd = manifest.gold.max_cost_usd ?? null;
    const cost_usd = cost === null ? null : cost * total;
    return {
        runs: { baseline: total - canary, canary },
        cost_usd,
        seconds: latency === null ? null : (latency * total) / manifest.gold.concurrency / 1000,
        max_cost_usd,
        over_limit: cost_usd !== null && max_cost_usd !== null && cost_usd > max_cost_usd
    };
}
/** The estimate as a sentence. */
function showEstimate({ runs, cost_usd, seconds, max_cost_usd, over_limit }) {
    const asked = `${runs.canary} questions to the canary, ${runs.baseline} to the baseline`;
    const time = seconds === null
        ? 'time unknown'
        : `about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`}`;
    const money = cost_usd === null ? 'cost unknown (no earlier rows with a cost)' : `about $${cost_usd.toFixed(2)}`;
    const limit = max_cost_usd === null ? '' : `, at most $${max_cost_usd.toFixed(2)}`;
    const warning = over_limit ? '; asking will stop at the limit, and the result will be invalid' : '';
    return `${asked}; ${time}; ${money}${limit}${warning}`;
}
function priceOf(row, prices) {
    if (!prices || row.input_tokens === null || row.output_tokens === null)
        return null;
    return (row.input_tokens * prices.input_per_mtok + row.output_tokens * prices.output_per_mtok) / 1e6;
}


/***/ }),

/***/ 27379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gp: () => (/* binding */ planRuns),
/* harmony export */   iG: () => (/* binding */ armOfRole)
/* harmony export */ });
/* unused harmony export ROLES */
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67776);

/** The order of roles in rows and reports. */
const ROLES = ['canary', 'baseline_1', 'baseline_2', 'interleaved'];
const armOfRole = (role) => (role === 'canary' ? 'canary' : 'baseline');
/**
 * Every run of the given roles. Runs of all roles are mixed in one random order, so that whatever changes with time
 * meets both arms alike; turns of one conversation keep the order of the file. The same seed gives the same order.
 */
function planRuns(options) {
    const { manifest, gold, shard } = options;
    const roles = ROLES.filter(role => options.roles.includes(role));
    const order = options.order ?? gold.digest;
    const topics = ofShard(topicsOf(gold.items), shard);
    const conversations = roles.flatMap(role => topics.flatMap(topic => conversationsOf(topic, role, manifest, order)));
    return {
        conversations: shuffled(conversations, (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .random */ .yT)(`order ${order}`)),
        runs: inFixedOrder(conversations.flat(), gold),
        parameters: {
            roles,
            phrasings: manifest.gold.phrasings,
            seeds: manifest.gold.seeds,
            interleave: manifest.gold.interleave,
            order,
            shard: shard ? `${shard.index}/${shard.count}` : null
        }
    };
}
/** Items that share a session_id, in file order; an item without one stands alone. */
function topicsOf(items) {
    const topics = new Map();
    for (const item of items) {
        const id = item.session_id === undefined ? `item ${item.qid}` : `session ${item.session_id}`;
        const topic = topics.get(id);
        if (topic)
            topic.push(item);
        else
            topics.set(id, [item]);
    }
    return [...topics.values()];
}
function ofShard(topics, shard) {
    return shard ? topics.filter((_, index) => index % shard.count === shard.index - 1) : topics;
}
/** The conversations that a topic is asked in for one role: one for each phrasing under each seed. */
function conversationsOf(topic, role, manifest, order) {
    const { phrasings, seeds, interleave } = manifest.gold;
    const conversations = [];
    for (let phrasing = 0; phrasing < phrasings; phrasing++) {
        for (const seed of new Set(seeds)) {
            const turns = topic.filter(item => phrasing <= item.paraphrases.length);
            if (turns.length > 0)
                conversations.push(turns.map(item => plannedRun(item, role, phrasing, seed)));
        }
    }
    if (role !== 'interleaved' || interleave === 'all')
        return conversations;
    return interleave === 'none' ? [] : oneRunAnItem(topic, conversations, order);
}
/** Of the conversations of a topic, a random one in which all turns are asked; so each item is asked once. */
function oneRunAnItem(topic, conversations, order) {
    const whole = conversations.filter(turns => turns.length === topic.length);
    const pick = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .random */ .yT)(`interleaved ${order} ${topic[0].qid}`)();
    return [whole[Math.floor(pick * whole.length)]];
}
function plannedRun(item, role, phrasing, seed) {
    const session = JSON.stringify([
        role,
        item.session_id === undefined ? 'item' : 'session',
        item.session_id ?? item.qid
    ]);
    return {
        qid: item.qid,
        phrasing,
        seed,
        role,
        item,
        question: phrasing === 0 ? item.question : item.paraphrases[phrasing - 1],
        session: `${session}/${phrasing}/${seed}`
    };
}
function inFixedOrder(runs, gold) {
    const place = new Map(gold.items.map((item, index) => [item.qid, index]));
    return runs.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
        place.get(a.qid) - place.get(b.qid) ||
        a.phrasing - b.phrasing ||
        a.seed - b.seed);
}
/** Fisher–Yates. */
function shuffled(values, uniform) {
    const result = [...values];
    for (let i = result.length - 1; i > 0; i--) {
        const j = Math.floor(uniform() * (i + 1));
        [result[i], result[j]] = [result[j], result[i]];
    }
    return result;
}


/***/ }),

/***/ 55504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   qD: () => (/* binding */ prepareFile)
/* harmony export */ });
/* unused harmony export readRowsFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78538);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(902);







/** Which run a row is of: its role and key. */
const runId = (run) => `${run.role} ${(0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(run)}`;
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('rows'),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    manifest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    gold: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    pins_baseline: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    pins_canary: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    embedder: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    plan: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        roles: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_row_js__WEBPACK_IMPORTED_MODULE_4__/* .roleSchema */ .Ag),
        phrasings: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(),
        seeds: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()),
        interleave: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['item', 'all', 'none']),
        order: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        shard: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable()
    }),
    nonce: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
});
/** Makes the file ready for appending: a new one with a header, or the old one cut after its last whole line. */
function prepareFile({ file, header, resume }) {
    const found = resume ? readRowsFile(file) : null;
    if (found) {
        refuseOther(file, found.header, header);
        if (found.torn)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, found.bytes);
        return { nonce: found.header.nonce, rows: found.rows };
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), 'rows.previous.jsonl'));
    const nonce = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .newNonce */ .Y)();
    const whole = { kind: 'rows', schema_version: 1, ...header, nonce };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(whole)}\n`);
    return { nonce, rows: [] };
}
/** The whole lines of a rows file; null where there is none, or not even a whole header. */
function readRowsFile(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return null;
    const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    const bytes = content.lastIndexOf(0x0a) + 1;
    if (bytes === 0)
        return null;
    const [first, ...lines] = content
        .subarray(0, bytes - 1)
        .toString('utf8')
        .split('\n');
    const problems = [];
    const header = parseLine(headerSchema, first, file, 1, problems);
    const rows = lines.flatMap((line, index) => parseLine(_row_js__WEBPACK_IMPORTED_MODULE_4__/* .rowSchema */ .M1, line, file, index + 2, problems) ?? []);
    problems.push(...repeated(rows, file));
    if (header === null || problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', problems);
    return { header, rows, torn: bytes < content.length, bytes };
}
function parseLine(schema, line, file, at, problems) {
    const problem = (message) => problems.push({ file, line: at, column: 1, severity: 'error', message: `${message}; start again without --resume` });
    try {
        const parsed = schema.safeParse(JSON.parse(line));
        if (parsed.success)
            return parsed.data;
        for (const issue of parsed.error.issues)
            problem(`${issue.path.join('/') || 'the line'}: ${issue.message}`);
    }
    catch {
        problem(`expected one JSON object, found ${JSON.stringify(line.slice(0, 60))}`);
    }
    return null;
}
function repeated(rows, file) {
    const lines = new Map();
    return rows.flatMap((row, index) => {
        const before = lines.get(runId(row));
        lines.set(runId(row), before ?? index + 2);
        if (before === undefined)
            return [];
        const message = `${runId(row)} is here twice, first on line ${before}; each run has one row`;
        return { file, line: index + 2, column: 1, severity: 'error', message };
    });
}
/** The fields that must be the same for rows to go together, the reason where they aren't, and their names. */
const SAME = [
    ['pins_baseline', 'pins_changed', "the baseline's pins"],
    ['pins_canary', 'pins_changed', "the canary's pins"],
    ['gold', 'gold_invalid', 'the gold set'],
    ['manifest', 'manifest_invalid', 'the manifest'],
    ['embedder', 'manifest_invalid', 'the embedder'],
    ['plan', 'manifest_invalid', 'the plan']
];
function refuseOther(file, found, wanted) {
    const changed = SAME.filter(([field]) => !(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(found[field], plain(wanted[field])));
    if (changed.length === 0)
        return;
    const problems = changed.map(([field, , name]) => ({
        file,
        line: 1,
        column: 1,
        severity: 'error',
        message: `${name} changed since these rows were asked: found ${shown(found[field])}, expected ${shown(wanted[field])}; start again without --resume (these rows are then kept as rows.previous.jsonl)`
    }));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(changed[0][1], problems);
}
/**
 * The rows of several files, such as the shards of one plan, as one set. Throws InputError where a file is broken or
 * missing, was asked for anything else than the first, or repeats a run.
 */
function readRows(files) {
    const read = files.map(file => ({ file, ...(readRowsFile(file) ?? refuseMissing(file)) }));
    const [first] = read;
    if (!first)
        throw new RangeError('readRows needs at least one file');
    const owner = new Map();
    for (const { file, header, rows } of read) {
        const { nonce: _, kind: __, schema_version: ___, ...wanted } = first.header;
        refuseOther(file, header, { ...wanted, plan: { ...wanted.plan, shard: header.plan.shard } });
        for (const row of rows) {
            const before = owner.get(runId(row));
            owner.set(runId(row), file);
            if (before === undefined)
                continue;
            const message = `${runId(row)} is in ${before} too; give each shard's file once`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
        }
    }
    return { header: first.header, rows: read.flatMap(({ rows }) => rows) };
}
function refuseMissing(file) {
    const message = 'expected a rows.jsonl, found no file or an empty one';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
}
/** As it would be read back. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const shown = (value) => (typeof value === 'string' ? value : JSON.stringify(value));


/***/ }),

/***/ 902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sessionName),
/* harmony export */   Y: () => (/* binding */ newNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** A new name for one run of the program; kept in the header of rows.jsonl, so that a resumed run goes on under it. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}
/** The session string sent to a service: short, of safe characters, and never sent for another conversation. */
function sessionName(nonce, session) {
    return `rg-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${nonce} ${session}`).digest('hex').slice(0, 24)}`;
}


/***/ })

};
