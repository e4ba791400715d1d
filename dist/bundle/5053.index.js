export const id = 5053;
export const ids = [5053];
export const modules = {

/***/ 1738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ routerProblems),
/* harmony export */   w: () => (/* binding */ usableRouter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _routers_capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21726);


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
    const { router, file, name } = manifest;
    if (!router) {
        const message = 'no router; this command needs router: { kind: nginx | gateway-api | lambda-alias | webhook, … }';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', [{ file, line: 1, column: 1, message, severity: 'error' }], name);
    }
    const problems = routerProblems(manifest, plan);
    if (problems.some(({ severity }) => severity === 'error'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest_invalid', problems, name);
    return router;
}


/***/ }),

/***/ 30010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77049);
/* harmony import */ var _gates_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63736);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50419);
/* harmony import */ var _gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(82182);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27379);
/* harmony import */ var _rollout_phases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77173);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4609);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53379);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80168);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39851);
/* harmony import */ var _router_problems_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1738);













/** Checks manifest, gold set and calendar as a whole, and says what the plan will need. Reaches no service. */
async function validate(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_6__/* .startResult */ .K)(world, 'validate');
    const manifest = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .loadTrustedManifest */ .TZ)(world, options.manifest);
    const problems = [...manifest.warnings, ...(0,_router_problems_js__WEBPACK_IMPORTED_MODULE_10__/* .routerProblems */ .e)(manifest, (0,_rollout_phases_js__WEBPACK_IMPORTED_MODULE_5__/* .phasesOf */ .I$)(manifest))];
    const gold = await collecting(problems, async () => ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .hasGold */ .Ji)(manifest) ? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .loadGoldSet */ .Jg)(world, manifest) : null));
    await collecting(problems, () => checkCalendar(world, manifest));
    if (gold)
        problems.push(...gold.warnings, ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .unjudgeable */ .PP)(manifest, gold));
    const errors = problems.filter(problem => problem.severity === 'error');
    if (errors.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(reasonOf(errors, manifest), problems, manifest.name);
    for (const problem of problems)
        world.log.warning((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .showProblem */ .Hi)({ ...problem, severity: 'error' }));
    const notes = gold
        ? await planNotes(world, manifest, gold, options)
        : [(0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .notice */ .lm)('The manifest has no gold set: gate and baseline need one.'), ...(await liveNotes(manifest, null))];
    for (const note of notes)
        world.log[note.level === 'warning' ? 'warning' : 'info'](note.text);
    const verdict = {
        decision: 'pass',
        reason: 'all_green',
        exit: _gates_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok,
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
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .hasGold */ .Ji)(manifest) && errors.some(problem => problem.file.endsWith('.jsonl'))
        ? 'gold_invalid'
        : 'manifest_invalid';
}
/** Undefined where the part is invalid; its problems join the others, so that a person sees all at once. */
async function collecting(problems, load) {
    try {
        return await load();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}
async function checkCalendar(world, manifest) {
    if (manifest.freeze)
        await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .openTrustedCalendar */ ._9)(world, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest.base, manifest.freeze.calendar));
}
/** Requests, time and money, and what the gold set can't resolve where a baseline on disk tells its noise. */
async function planNotes(world, manifest, gold, options) {
    if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .hasGold */ .Ji)(manifest))
        return [];
    const onDisk = options.baseline !== undefined || (manifest.baseline !== undefined && 'path' in manifest.baseline);
    const found = onDisk ? await (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_7__/* .findComparableBaseline */ .P)(world, { manifest, gold }, options.baseline) : null;
    const roles = manifest.gold.interleave === 'none' ? ['canary'] : ['canary', 'interleaved'];
    const plan = (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .planRuns */ .gp)({ manifest, gold, roles: [...roles] });
    if (!found || 'absent' in found) {
        const absent = found ? [(0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .notice */ .lm)(found.absent)] : [];
        return [...absent, (0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .notice */ .lm)(`${(0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__/* .showEstimate */ .Sd)((0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__/* .estimate */ .jA)(plan, manifest, null))}.`), ...(await liveNotes(manifest, null))];
    }
    const first = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOfPass */ .or)(found.baseline, 'baseline_1');
    const experience = (0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__/* .experienceOf */ .i6)(first, manifest.prices);
    const resolutions = (0,_gates_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolutionOf */ .Cp)(manifest, found.baseline.noise, { items: gold.items.length, runs: first.length });
    return [
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .notice */ .lm)(`${(0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__/* .showEstimate */ .Sd)((0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_12__/* .estimate */ .jA)(plan, manifest, experience))}.`),
        ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .resolutionNotes */ .ED)(resolutions),
        ...(await liveNotes(manifest, first))
    ];
}
/** What the phases will need, where the manifest says anything of live traffic. */
async function liveNotes(manifest, rows) {
    if (!manifest.phases && !manifest.window && !manifest.router)
        return [];
    const { predictionNotes } = await Promise.all(/* import() */[__webpack_require__.e(722), __webpack_require__.e(2571)]).then(__webpack_require__.bind(__webpack_require__, 32571));
    return predictionNotes(manifest, rows);
}


/***/ }),

/***/ 94991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_EMBEDDED),
/* harmony export */   _: () => (/* binding */ deltaS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_comparable', `embeddings: vectors of ${a.length} and ${b.length} dimensions; ${advice}`);
}
function norm(vector) {
    let sum = 0;
    for (let i = 0; i < vector.length; i++)
        sum += vector[i] * vector[i];
    return Math.sqrt(sum);
}


/***/ }),

/***/ 53140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ embedderId),
  f: () => (/* binding */ openEmbedder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/gold/embed.ts
var gold_embed = __webpack_require__(94991);
;// CONCATENATED MODULE: ./src/gold/embed-cache.ts

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
            const cut = texts.map(text => text.slice(0, gold_embed/* MAX_EMBEDDED */.M));
            const found = new Map(cut.map(text => [text, recall(text)]));
            learn([...found].filter(([, vector]) => !vector).map(([text]) => text));
            return Promise.all(cut.map(text => found.get(text) ?? known.get(text)));
        }
    };
}

;// CONCATENATED MODULE: ./src/gold/embed-hashing.ts

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
    const words = text.slice(0, gold_embed/* MAX_EMBEDDED */.M).normalize('NFKC').toLowerCase().match(WORD) ?? [];
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

;// CONCATENATED MODULE: ./src/gold/embedder.ts



/** The embedder that the manifest names. */
async function openEmbedder(chosen, options) {
    if (chosen.provider === 'hashing')
        return remembering(hashingEmbedder);
    const [{ openAiEmbedder }, { openVectorStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6286).then(__webpack_require__.bind(__webpack_require__, 6286)),
        __webpack_require__.e(/* import() */ 6707).then(__webpack_require__.bind(__webpack_require__, 6707))
    ]);
    const { url, model, api_key, batch } = chosen;
    const embedder = openAiEmbedder({ ...options, url, model, apiKey: api_key, batch });
    return remembering(embedder, openVectorStore((0,external_node_path_.join)(options.folder, 'embeddings.jsonl'), embedder.id));
}
/** Its id without opening it, for plans and digests. */
function embedderId(chosen) {
    return chosen.provider === 'hashing' ? hashingEmbedder.id : `openai:${chosen.model}`;
}


/***/ }),

/***/ 77173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ isShadow),
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   WP: () => (/* binding */ phaseAfter),
/* harmony export */   uq: () => (/* binding */ isFull)
/* harmony export */ });
const MINUTES_30 = 30 * 60_000;
const HOURS_24 = 24 * 3600_000;
const bounds = (min_requests) => ({ duration: MINUTES_30, min_requests, max: HOURS_24 });
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

/***/ 21726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
