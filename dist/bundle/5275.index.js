export const id = 5275;
export const ids = [5275];
export const modules = {

/***/ 39764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findComparableBaseline),
/* harmony export */   r: () => (/* binding */ comparableNow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70744);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25102);
/* harmony import */ var _gold_completeness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75801);
/* harmony import */ var _gold_embedder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70765);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93842);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71870);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35553);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8658);









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
    const { findBaseline } = await __webpack_require__.e(/* import() */ 2605).then(__webpack_require__.bind(__webpack_require__, 62605));
    const { artifact, workflow, branch, max_age: maxAgeMs } = declared;
    const found = await findBaseline(world.github, { artifact, workflow, branch, maxAgeMs, now: world.clock.now() });
    if ('unavailable' in found)
        return { absent: found.unavailable };
    const source = { kind: 'artifact', created_at: found.createdAt, digest: found.digest, url: found.url };
    const age = `The baseline artifact is ${ms__WEBPACK_IMPORTED_MODULE_1__(Math.max(0, world.clock.now() - Date.parse(found.createdAt)), { long: true })} old.`;
    return comparable(inputs, found.text, source, [age, ...found.refused]);
}
/** A file that a person named must be there; one that the manifest names may be missing, and is measured now. */
async function fromFile(world, inputs, path, isAsked) {
    const file = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(world, path);
    let bytes;
    try {
        bytes = await (0,_world_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readInput */ .R5)(path, { file, reason: 'baseline_unavailable', maxBytes: BASELINE_BYTES });
    }
    catch (error) {
        if (isAsked)
            throw error;
        return { absent: `The baseline file can not be read: ${error.message}.` };
    }
    const text = bytes.toString('utf8');
    const found = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .mF)(text);
    const created_at = 'baseline' in found ? found.baseline.created_at : new Date(world.clock.now()).toISOString();
    return comparable(inputs, text, { kind: 'file', created_at, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .o)(bytes), url: null }, []);
}
function comparable(inputs, text, source, notes) {
    const found = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .mF)(text);
    if ('broken' in found)
        return { absent: `The baseline can not be used: ${found.broken}.` };
    const others = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .tX)(found.baseline.comparable, comparableNow(inputs));
    if (others.length > 0)
        return { absent: `The baseline is not comparable: it was measured with ${others.join('; with ')}.` };
    const plan = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planRuns */ .gp)({ ...inputs, roles: ['baseline_1', 'baseline_2'] });
    const whole = (0,_gold_completeness_js__WEBPACK_IMPORTED_MODULE_3__/* .completeness */ .P)(plan, found.baseline.rows);
    if (whole.missing.length > 0 || found.baseline.rows.length !== plan.runs.length) {
        return {
            absent: `The baseline's rows are not those of the plan: ${whole.rows.length} of ${plan.runs.length} are there.`
        };
    }
    return { baseline: found.baseline, source, notes };
}
function comparableNow({ manifest, gold }) {
    const digests = { gold: gold.digest, pinsBaseline: manifest.pinsDigest.baseline };
    return (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .comparableOf */ .iQ)(manifest, digests, (0,_gold_embedder_js__WEBPACK_IMPORTED_MODULE_4__/* .embedderId */ .K)(manifest.embeddings));
}


/***/ }),

/***/ 60313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ withPlanWarnings),
/* harmony export */   e6: () => (/* binding */ routerProblems),
/* harmony export */   lh: () => (/* binding */ namedRouter),
/* harmony export */   wd: () => (/* binding */ usableRouter)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);
/* harmony import */ var _routers_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35961);


/** What the plan asks of the router and it can't do (errors), or does less well (warnings). */
function routerProblems(manifest, plan) {
    if (!manifest.router)
        return [];
    return (0,_routers_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(plan, manifest.router).map(({ severity, message }) => {
        return { file: manifest.file, ...manifest.locate(['router']), message, severity };
    });
}
/** The manifest's router; refused where there is none, or where it can't do what the plan asks. */
function usableRouter(manifest, plan) {
    const router = namedRouter(manifest);
    const problems = routerProblems(manifest, plan);
    if (problems.some(({ severity }) => severity === 'error')) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', problems, manifest.name);
    }
    return router;
}
/** The manifest's router, whatever the plan; refused where there is none. */
function namedRouter({ router, file, name, warnings }) {
    if (router)
        return router;
    const message = 'no router; this command needs router: { kind: nginx | gateway-api | lambda-alias | webhook, … }';
    const problem = { file, line: 1, column: 1, message, severity: 'error' };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', [problem, ...warnings], name);
}
/** The manifest for whoever only takes traffic away: what the router can't do of the plan holds nothing up. */
function withPlanWarnings(manifest, plan) {
    if (manifest.spared.has('phases'))
        return manifest;
    const faults = routerProblems(manifest, plan).filter(({ severity }) => severity === 'error');
    const told = faults.map(fault => ({ ...fault, severity: 'warning' }));
    return { ...manifest, warnings: [...manifest.warnings, ...told] };
}


/***/ }),

/***/ 55275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gates_mde_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72271);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25102);
/* harmony import */ var _gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(82603);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93842);
/* harmony import */ var _manifest_phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63092);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26817);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38713);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94996);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39764);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8658);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28428);
/* harmony import */ var _router_problems_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60313);













/** Checks manifest, gold set and calendar as a whole, and says what the plan will need. Reaches no service. */
async function validate(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_10__/* .startResult */ .K)(world, 'validate');
    const manifest = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .loadTrustedManifest */ .TZ)(world, options.manifest);
    const problems = [...manifest.warnings, ...(0,_router_problems_js__WEBPACK_IMPORTED_MODULE_9__/* .routerProblems */ .e6)(manifest, (0,_manifest_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phasesOf */ .I$)(manifest))];
    const gold = await collecting(problems, async () => ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .hasGold */ .Ji)(manifest) ? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .loadGoldSet */ .Jg)(world, manifest) : null));
    await collecting(problems, () => checkCalendar(world, manifest));
    if (gold)
        problems.push(...gold.warnings, ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .unjudgeable */ .PP)(manifest, gold));
    const errors = problems.filter(problem => problem.severity === 'error');
    if (errors.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(reasonOf(errors, manifest), problems, manifest.name);
    for (const problem of problems)
        world.log.warning((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .showProblem */ .Hi)({ ...problem, severity: 'error' }));
    const live = (rows) => liveNotes(world, manifest, options, rows);
    const notes = gold
        ? await planNotes(world, manifest, gold, options, live)
        : [(0,_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .notice */ .lm)('The manifest has no gold set: gate and baseline need one.'), ...(await live(null))];
    for (const note of notes)
        world.log[note.level === 'warning' ? 'warning' : 'info'](note.text);
    const verdict = {
        decision: 'pass',
        reason: 'all_green',
        exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok,
        why: `${manifest.file} is valid.`
    };
    const result = conclude(verdict, {
        name: manifest.name,
        evaluated: {
            sha: null,
            manifest: manifest.digest,
            gold: gold?.digest ?? null,
            baseline: null,
            pins_baseline: manifest.pinsDigest.baseline,
            pins_canary: manifest.pinsDigest.canary
        },
        notes,
        problems
    });
    return { result, publish: false, uploads: [] };
}
function reasonOf(errors, manifest) {
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .hasGold */ .Ji)(manifest) && errors.some(problem => problem.file.endsWith('.jsonl'))
        ? 'gold_invalid'
        : 'manifest_invalid';
}
/** Undefined where the part is invalid; its problems join the others, so that a person sees all at once. */
async function collecting(problems, load) {
    try {
        return await load();
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}
async function checkCalendar(world, manifest) {
    if (manifest.freeze)
        await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .openTrustedCalendar */ ._9)(world, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest.base, manifest.freeze.calendar));
}
/** Requests, time and money, and what the gold set can't resolve where a baseline on disk tells its noise. */
async function planNotes(world, manifest, gold, options, live) {
    if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .hasGold */ .Ji)(manifest))
        return [];
    const onDisk = options.baseline !== undefined || (manifest.baseline !== undefined && 'path' in manifest.baseline);
    const found = onDisk ? await (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .findComparableBaseline */ .P)(world, { manifest, gold }, options.baseline) : null;
    const roles = manifest.gold.interleave === 'none' ? ['canary'] : ['canary', 'interleaved'];
    const plan = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .planRuns */ .gp)({ manifest, gold, roles: [...roles] });
    if (!found || 'absent' in found) {
        const absent = found ? [(0,_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .notice */ .lm)(found.absent)] : [];
        return [...absent, (0,_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .notice */ .lm)(`${(0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__/* .showEstimate */ .Sd)((0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__/* .estimate */ .jA)(plan, manifest, null))}.`), ...(await live(null))];
    }
    const first = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfPass */ .or)(found.baseline, 'baseline_1');
    const experience = (0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__/* .experienceOf */ .i6)(first, manifest.prices);
    const resolutions = (0,_gates_mde_js__WEBPACK_IMPORTED_MODULE_1__/* .resolutionOf */ .Cp)(manifest, found.baseline.noise, { items: gold.items.length, runs: first.length });
    return [
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .notice */ .lm)(`${(0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__/* .showEstimate */ .Sd)((0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__/* .estimate */ .jA)(plan, manifest, experience))}.`),
        ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .resolutionNotes */ .ED)(resolutions),
        ...(await live(first))
    ];
}
/** What the phases will need, where the manifest says anything of live traffic, or a request log is given. */
async function liveNotes(world, manifest, { window }, rows) {
    if (!manifest.phases && !manifest.window && !manifest.router && window.length === 0)
        return [];
    const { expectedFromLog, expectedFromRows } = await Promise.all(/* import() */[__webpack_require__.e(3145), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 9701));
    const { predictionNotes } = await Promise.all(/* import() */[__webpack_require__.e(8916), __webpack_require__.e(8050)]).then(__webpack_require__.bind(__webpack_require__, 28050));
    const expected = window.length > 0 ? await expectedFromLog(world, manifest, window) : expectedFromRows(rows);
    return predictionNotes(manifest, expected);
}


/***/ }),

/***/ 25102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71870);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28353);




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
    noise: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ row: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW_IDS */ .qt), set: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0), population: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0) }))
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
        asking: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(asking))
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
        .filter(key => (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(found[key]) !== (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(wanted[key]))
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

/***/ 75801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ completeness)
/* harmony export */ });
/* harmony import */ var _rows_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44815);

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

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering)
/* harmony export */ });
/* harmony import */ var _embed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51908);

/** Remembers vectors by text: questions and snippets come again in every phrasing and seed. */
const REMEMBERED = 8192;
/**
 * The same embedder, which embeds no text twice: the most recent 8,192 are remembered, and the store is looked at
 * first. Texts of equal content that are asked for at the same time share one call.
 */
function remembering(embedder, store) {
    const known = new Map();
    const recall = (text) => {
        const vector = known.get(text) ?? stored(text);
        // Taken out and put back, so that the first entry is always the one unused for longest.
        if (vector)
            remember(text, vector);
        return vector;
    };
    const stored = (text) => {
        const vector = store?.get(text);
        return vector && Promise.resolve(vector);
    };
    const remember = (text, vector) => {
        known.delete(text);
        known.set(text, vector);
        if (known.size > REMEMBERED)
            known.delete(known.keys().next().value);
    };
    const learn = (texts) => {
        if (texts.length === 0)
            return;
        const vectors = embedder.embed(texts);
        for (const [index, text] of texts.entries()) {
            const vector = vectors.then(all => all[index]);
            remember(text, vector);
            vector.then(found => store?.put(text, found), () => known.delete(text));
        }
    };
    return {
        id: embedder.id,
        semantic: embedder.semantic,
        embed(texts) {
            const cut = texts.map(text => text.slice(0, _embed_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EMBEDDED */ .M));
            const found = new Map(cut.map(text => [text, recall(text)]));
            learn([...found].filter(([, vector]) => !vector).map(([text]) => text));
            return Promise.all(cut.map(text => found.get(text) ?? known.get(text)));
        }
    };
}


/***/ }),

/***/ 29665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hashingEmbedder)
/* harmony export */ });
/* harmony import */ var _embed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51908);

const DIMENSIONS = 1024;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const WORDS = 1;
const WORD_PAIRS = 0.5;
const CHARACTERS = 0.5;
/**
 * The built-in embedder: lexical, offline, the same on every machine. Words, word pairs and character trigrams of the
 * NFKC, lower-cased text are hashed into 1,024 signed dimensions (feature hashing, Weinberger et al. 2009), each
 * weighted by 1 + ln(count). Vectors are not normalised. A change of anything here is a new version in the id.
 */
const hashingEmbedder = {
    id: `hashing-v1-${DIMENSIONS}`,
    semantic: false,
    embed: async (texts) => texts.map(embedText)
};
function embedText(text) {
    const vector = new Float32Array(DIMENSIONS);
    const words = text.slice(0, _embed_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EMBEDDED */ .M).normalize('NFKC').toLowerCase().match(WORD) ?? [];
    addAll(vector, words.map(word => hash(word, 1)), WORDS);
    addAll(vector, words.slice(1).map((word, index) => hash(`${words[index]} ${word}`, 2)), WORD_PAIRS);
    addAll(vector, words.flatMap(trigrams), CHARACTERS);
    return vector;
}
function trigrams(word) {
    const padded = `^${word}$`;
    return Array.from({ length: padded.length - 2 }, (_, start) => hash(padded.slice(start, start + 3), 3));
}
function addAll(vector, features, weight) {
    const counts = new Map();
    for (const feature of features)
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of counts) {
        const sign = feature & 1 ? 1 : -1;
        vector[(feature >>> 1) % DIMENSIONS] += sign * weight * (1 + Math.log(count));
    }
}
/** 32-bit FNV-1a over UTF-16 code units, finished by MurmurHash3's fmix32 so that every bit depends on every other. */
function hash(text, kind) {
    let h = 0x811c9dc5 ^ kind;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}


/***/ }),

/***/ 51908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_EMBEDDED),
/* harmony export */   _: () => (/* binding */ deltaS)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);

/** Longer texts are cut before they are embedded; about 6,000 tokens of English. */
const MAX_EMBEDDED = 24_000;
/**
 * ΔS(a, b) = 1 − cos(E(a), E(b)), clamped to [0, 1]. A list of texts is the re-normalised mean of their unit vectors.
 * Null where one side is a zero vector: nothing was retrieved, or nothing that the embedder can read.
 */
function deltaS(a, b) {
    const left = direction(a);
    const right = direction(b);
    if (!left || !right)
        return null;
    refuseOtherDimensions(left, right);
    let cosine = 0;
    for (let i = 0; i < left.length; i++)
        cosine += left[i] * right[i];
    return Math.min(1, Math.max(0, 1 - cosine));
}
/** The unit vector of the mean of unit vectors; null for a zero vector. */
function direction(vectors) {
    const lengths = vectors.map(norm);
    const first = lengths.findIndex(length => length > 0);
    const sum = new Float64Array(vectors[first]?.length ?? 0);
    for (const [index, vector] of vectors.entries()) {
        const length = lengths[index];
        if (length === 0)
            continue;
        refuseOtherDimensions(vector, sum);
        for (let i = 0; i < sum.length; i++)
            sum[i] += vector[i] / length;
    }
    const length = norm(sum);
    // What is left of opposite vectors after rounding is no direction.
    return length < 1e-9 ? null : sum.map(value => value / length);
}
function refuseOtherDimensions(a, b) {
    if (a.length === b.length)
        return;
    const advice = 'the model changed under its name; delete embeddings.jsonl';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_comparable', `embeddings: vectors of ${a.length} and ${b.length} dimensions; ${advice}`);
}
function norm(vector) {
    let sum = 0;
    for (let i = 0; i < vector.length; i++)
        sum += vector[i] * vector[i];
    return Math.sqrt(sum);
}


/***/ }),

/***/ 70765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ embedderId),
/* harmony export */   f: () => (/* binding */ openEmbedder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _embed_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4387);
/* harmony import */ var _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29665);



/** The embedder that the manifest names. */
async function openEmbedder(chosen, options) {
    if (chosen.provider === 'hashing')
        return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(_embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H);
    const [{ openAiEmbedder }, { openVectorStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4123).then(__webpack_require__.bind(__webpack_require__, 44123)),
        __webpack_require__.e(/* import() */ 4284).then(__webpack_require__.bind(__webpack_require__, 54284))
    ]);
    const { url, model, api_key, batch } = chosen;
    const embedder = openAiEmbedder({ ...options, url, model, apiKey: api_key, batch });
    return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder, openVectorStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.folder, 'embeddings.jsonl'), embedder.id));
}
/** Its id without opening it, for plans and digests. */
function embedderId(chosen) {
    return chosen.provider === 'hashing' ? _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H.id : `openai:${chosen.model}`;
}


/***/ }),

/***/ 82603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ showEstimate),
/* harmony export */   i6: () => (/* binding */ experienceOf),
/* harmony export */   jA: () => (/* binding */ estimate)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3813);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93842);


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

/***/ 93842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gp: () => (/* binding */ planRuns),
/* harmony export */   iG: () => (/* binding */ armOfRole)
/* harmony export */ });
/* unused harmony export ROLES */
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94821);

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

/***/ 44815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   qD: () => (/* binding */ prepareFile)
/* harmony export */ });
/* unused harmony export readRowsFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26817);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28353);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67073);







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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', problems);
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
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(changed[0][1], problems);
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
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
        }
    }
    return { header: first.header, rows: read.flatMap(({ rows }) => rows) };
}
function refuseMissing(file) {
    const message = 'expected a rows.jsonl, found no file or an empty one';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
}
/** As it would be read back. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const shown = (value) => (typeof value === 'string' ? value : JSON.stringify(value));


/***/ }),

/***/ 67073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sessionName),
/* harmony export */   Y: () => (/* binding */ newNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A new name for one run of the program; kept in the header of rows.jsonl, so that a resumed run goes on under it. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}
/** The session string sent to a service: short, of safe characters, and never sent for another conversation. */
function sessionName(nonce, session) {
    return `rg-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${nonce} ${session}`).digest('hex').slice(0, 24)}`;
}


/***/ }),

/***/ 63092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ isShadow),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   WP: () => (/* binding */ phaseAfter),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   xV: () => (/* binding */ DEFAULT_WINDOW)
/* harmony export */ });
const MINUTES_30 = 30 * 60_000;
const HOURS_24 = 24 * 3600_000;
const bounds = (min_requests) => ({ duration: MINUTES_30, min_requests, max: HOURS_24 });
/** Of a phase of which nothing is known but that it is under way. */
const DEFAULT_WINDOW = bounds(1000);
/** The runbook's plan (§8). */
const DEFAULTS = [
    { name: 'shadow', mirror: 1, weight: 0, window: bounds(200) },
    { name: 'canary-5', mirror: null, weight: 5, window: bounds(500) },
    { name: 'graduate-25', mirror: null, weight: 25, window: bounds(1000) },
    { name: 'graduate-50', mirror: null, weight: 50, window: bounds(1000) },
    { name: 'full', mirror: null, weight: 100, window: bounds(1000) }
];
/** The phases in order: the manifest's own, else the runbook's. */
function phasesOf(manifest) {
    const own = manifest.phases?.map(({ name, environment, mirror, weight, window }) => ({
        name,
        environment,
        mirror: mirror ?? null,
        weight: weight ?? 0,
        window
    }));
    return (own ?? DEFAULTS.map(phase => ({ ...phase, environment: undefined }))).map(phase => ({
        ...phase,
        environment: phase.environment ?? `${manifest.name}-${phase.name}`
    }));
}
/** The phase that may follow; null after the last. */
function phaseAfter(phases, phase) {
    return phases[phases.findIndex(each => each.name === phase.name) + 1] ?? null;
}
/** Users see the baseline alone, and copies of their requests are judged. */
function isShadow(phase) {
    return phase.mirror !== null;
}
/** Nobody is served by the baseline any more. */
function isFull(phase) {
    return phase.weight >= 100;
}


/***/ }),

/***/ 35961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   bh: () => (/* binding */ stepFault),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/* unused harmony export showPlan */
function capabilitiesOf(config) {
    switch (config.kind) {
        case 'nginx':
            return { sticky: true, mirrorPercent: true, step: 0.01 };
        case 'gateway-api':
            return { sticky: false, mirrorPercent: true, step: 0.01 };
        case 'ingress-nginx':
        case 'lambda-alias':
            return { sticky: false, mirrorPercent: false, step: 0.01 };
        case 'webhook':
            return config.capabilities;
    }
}
/** Why a share is none that the router can be given; null where it is one. */
function stepFault(share, step) {
    const steps = share / step;
    if (share === 100 || Math.abs(steps - Math.round(steps)) < 1e-6)
        return null;
    return `${share} % is no multiple of the router's step; expected steps of ${step} %`;
}
/** Everything that the phases need and this router can't do (errors), or does less well (warnings). */
function unsupported(phases, config) {
    const capabilities = capabilitiesOf(config);
    return [
        ...mirrorFindings(phases, config.kind, capabilities),
        ...phases.flatMap(phase => stepFindings(phase, config.kind, capabilities)),
        ...stickyFindings(phases, config.kind, capabilities),
        ...kindFindings(config)
    ];
}
function mirrorFindings(phases, kind, { mirrorPercent }) {
    const shadows = phases.filter(phase => phase.mirror !== null && phase.mirror > 0);
    if (mirrorPercent || shadows.length === 0)
        return [];
    const names = shadows.map(phase => phase.name).join(', ');
    const rest = phases.filter(phase => !shadows.includes(phase));
    const plan = rest.length > 0 ? `expected a plan without it:\n${showPlan(rest)}` : 'expected phases with a weight';
    return [error(`router ${kind} can not mirror a percentage of requests, which phase ${names} needs; ${plan}`)];
}
function stepFindings(phase, kind, { step }) {
    const fault = stepFault(phase.mirror ?? phase.weight, step);
    return fault ? [error(`router ${kind}, phase ${phase.name}: ${fault}`)] : [];
}
const NOT_STICKY = {
    'gateway-api': 'an HTTPRoute weighs each request by itself',
    'ingress-nginx': 'the weight is drawn for each request, unless the main Ingress has affinity: cookie',
    'lambda-alias': 'Lambda draws the version for each invocation'
};
function stickyFindings(phases, kind, { sticky }) {
    if (sticky || !phases.some(({ weight }) => weight > 0 && weight < 100))
        return [];
    const why = NOT_STICKY[kind] ? `: ${NOT_STICKY[kind]}` : '';
    return [
        warning(`router ${kind} can not keep a user on one arm${why}; users will see both versions within one session`)
    ];
}
function kindFindings(config) {
    if (config.kind === 'ingress-nginx') {
        return [
            warning('router ingress-nginx: the controller is retired upstream and gets no fixes any more; expected a move to gateway-api')
        ];
    }
    if (config.kind === 'nginx' && config.status === undefined) {
        return [
            warning('router nginx: without router.status only the file is read back, not what nginx serves; see docs/routers.md')
        ];
    }
    return [];
}
/** The phases as they would stand in a manifest. */
function showPlan(phases) {
    const lines = phases.map(({ name, mirror, weight, window }) => {
        const share = mirror === null ? `weight: ${weight}` : `mirror: ${mirror}`;
        const { duration, min_requests, max } = window;
        const bounds = `{ duration: ${span(duration)}, min_requests: ${min_requests}, max: ${span(max)} }`;
        return `  - { name: ${name}, ${share}, window: ${bounds} }`;
    });
    return ['phases:', ...lines].join('\n');
}
const UNITS = [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000]
];
/** Milliseconds in the largest unit that leaves no rest. */
function span(ms) {
    const [unit, length] = UNITS.find(([, each]) => ms >= each && ms % each === 0) ?? ['ms', 1];
    return `${ms / length}${unit}`;
}
function error(message) {
    return { severity: 'error', message };
}
function warning(message) {
    return { severity: 'warning', message };
}


/***/ })

};
