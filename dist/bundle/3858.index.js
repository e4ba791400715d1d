export const id = 3858;
export const ids = [3858];
export const modules = {

/***/ 28695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ itemLambda),
/* harmony export */   L$: () => (/* binding */ coverageByItem),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   RZ: () => (/* binding */ breaksContract),
/* harmony export */   XR: () => (/* binding */ lambdaShare),
/* harmony export */   Xk: () => (/* binding */ goldScore),
/* harmony export */   Yp: () => (/* binding */ flipRate),
/* harmony export */   Ys: () => (/* binding */ toolSuccess),
/* harmony export */   cr: () => (/* binding */ armOf),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   k6: () => (/* binding */ costPerSolved),
/* harmony export */   sO: () => (/* binding */ errors),
/* harmony export */   tq: () => (/* binding */ costs),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   v3: () => (/* binding */ serverErrors),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _gold_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28353);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3813);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55635);



function armOf(rows) {
    const byKey = new Map(rows.map(row => [(0,_gold_row_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(row), row]));
    const byItem = new Map();
    for (const row of rows) {
        const of = byItem.get(row.qid);
        if (of)
            of.push(row);
        else
            byItem.set(row.qid, [row]);
    }
    return { rows, byKey, byItem };
}
/** 100 × mean over items of the share of its runs solved; an error solves nothing. */
function goldScore(arm) {
    return known(100 * (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)([...arm.byItem.values()].map(rows => share(rows, row => row.solved))));
}
/** Mean over answerable items with a target of the item's mean coverage. */
function coverage(arm) {
    return known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(coverageByItem(arm).map(_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)));
}
/** The coverage of each run, item by item, of the items that have any. */
function coverageByItem(arm) {
    return [...arm.byItem.values()].map(rows => measured(rows, 'coverage')).filter(values => values.length > 0);
}
/** λ of an item: all runs →, all runs ←, a mixture with some → (`<>`), or ×. */
function itemLambda(rows) {
    if (rows.every(row => row.lambda === '→'))
        return '→';
    if (rows.every(row => row.lambda === '←'))
        return '←';
    return rows.some(row => row.lambda === '→') ? '<>' : '×';
}
/** The share of items in a state, which is told by all their runs of a round: the mean over the rounds. */
function lambdaShare(rounds, state) {
    return known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(rounds.map(arm => share([...arm.byItem.values()], rows => itemLambda(rows) === state))));
}
/** Mean over items of 1 − the share of the item's most frequent run state. */
function flipRate(arm) {
    return known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)([...arm.byItem.values()].map(itemFlip)));
}
function itemFlip(rows) {
    const counts = new Map();
    for (const row of rows)
        counts.set(row.lambda, (counts.get(row.lambda) ?? 0) + 1);
    return 1 - Math.max(...counts.values()) / rows.length;
}
/** A run without a reply, or one whose reply drifted from the schema. */
const isError = (row) => row.error !== null || row.drift.length > 0;
function errors(arm) {
    return arm.rows.filter(isError).length;
}
/** A reply that breaks a contract: schema drift, or an answer that is no refusal and cites nothing. */
function breaksContract(row) {
    return row.drift.length > 0 || (row.error === null && !row.refusal && !row.cited);
}
/** Σ cost and Σ solved; null where a reply's cost is not known. */
function costs(rows) {
    const replied = rows.filter(row => row.error === null);
    if (replied.length === 0 || replied.some(row => row.cost_usd === null))
        return null;
    return { cost: sum(replied.map(row => row.cost_usd ?? 0)), solved: replied.filter(row => row.solved).length };
}
function costPerSolved(rows) {
    const total = costs(rows);
    return total && total.solved > 0 ? total.cost / total.solved : null;
}
/** Share of tool calls that succeeded, after retries; null without calls. */
function toolSuccess(arm) {
    const calls = sum(arm.rows.map(row => row.tool_calls));
    const failures = sum(arm.rows.map(row => row.tool_failures));
    return calls === 0 ? null : { calls, failures, rate: (calls - failures) / calls };
}
/** Attempts answered 5xx among all attempts, retries counted. */
function serverErrors(arm) {
    const statuses = arm.rows.flatMap(row => row.statuses);
    return { attempts: statuses.length, failed: statuses.filter(status => status >= 500).length };
}
/** The known values of a field over rows with a reply. */
function measured(rows, field) {
    const values = [];
    for (const row of rows) {
        const value = row[field];
        if (row.error === null && value !== null)
            values.push(value);
    }
    return values;
}
function metricsOf(arm, items) {
    const answerable = new Set(items.filter(item => item.answerable).map(item => item.qid));
    const replied = arm.rows.filter(row => row.error === null);
    const answered = replied.filter(row => !row.refusal);
    const asked = (can) => replied.filter(row => answerable.has(row.qid) === can);
    const shipped = answered.filter(row => answerable.has(row.qid));
    const at = (field, p) => known((0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantile */ .YV)(measured(arm.rows, field), p));
    const average = (field) => known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(measured(arm.rows, field)));
    return {
        delta_s_median: at('delta_s', 0.5),
        delta_s_p95: at('delta_s', 0.95),
        coverage: coverage(arm),
        lambda_flip_rate: flipRate(arm),
        p95_latency_ms: at('latency_ms', 0.95),
        error_rate: known(errors(arm) / arm.rows.length),
        cost_usd: costs(arm.rows)?.cost ?? null,
        gold_score: goldScore(arm),
        answered_precision: known(shipped.filter(row => row.contains_claim && row.citation_hit).length / answered.length),
        citation_hit_rate: known(share(answered, row => row.citation_hit)),
        under_refusal: known(share(asked(false), row => !row.refusal)),
        over_refusal: known(share(asked(true), row => row.refusal)),
        recall: average('recall'),
        ndcg: average('ndcg'),
        mrr: average('mrr'),
        tool_success: toolSuccess(arm)?.rate ?? null,
        cost_per_solved: costPerSolved(arm.rows),
        latency_p50_ms: at('latency_ms', 0.5),
        retrieve_p50_ms: at('retrieve_ms', 0.5),
        retrieve_p95_ms: at('retrieve_ms', 0.95),
        rerank_p50_ms: at('rerank_ms', 0.5),
        rerank_p95_ms: at('rerank_ms', 0.95),
        reason_p50_ms: at('reason_ms', 0.5),
        reason_p95_ms: at('reason_ms', 0.95),
        delta_s_anchor_median: at('delta_s_anchor', 0.5)
    };
}
function known(value) {
    return Number.isFinite(value) ? value : null;
}
function share(values, is) {
    return values.filter(is).length / values.length;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 27131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ probed),
/* harmony export */   H: () => (/* binding */ fences)
/* harmony export */ });
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28695);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82781);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);



/** G1, and the probes of G3: what was observed decides, chance has no part in it. */
const fences = { pins_fixed: pinsFixed, pins_live: pinsLive, contracts };
function pinsFixed({ manifest, floatingPins }) {
    return counted('pins_fixed', manifest, { baseline: null, canary: floatingPins, value: floatingPins, n: 2 });
}
function pinsLive({ manifest, baseline, again, interleaved, canary }) {
    const wrong = (arms) => arms.flatMap(arm => arm.rows).filter(hasOtherPins);
    const ofBaseline = wrong([baseline, again, interleaved]);
    const ofCanary = wrong([canary]);
    const replies = canary.rows.filter(row => row.pins !== null).length;
    if (replies === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('pins_live', (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, 'pins_live'), 'The canary sent no reply.');
    const first = ofCanary[0] ?? ofBaseline[0];
    return {
        ...counted('pins_live', manifest, {
            baseline: ofBaseline.length,
            canary: ofCanary.length,
            value: ofBaseline.length + ofCanary.length,
            n: replies
        }),
        ...(first && { note: pinNote(first, ofBaseline.length + ofCanary.length) })
    };
}
function contracts({ manifest, baseline, canary }) {
    const replies = canary.rows.filter(row => row.error === null).length;
    if (replies === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('contracts', (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, 'contracts'), 'The canary sent no reply.');
    const broken = canary.rows.filter(_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .breaksContract */ .RZ);
    return {
        ...counted('contracts', manifest, {
            baseline: baseline.rows.filter(_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .breaksContract */ .RZ).length,
            canary: broken.length,
            value: broken.length,
            n: replies
        }),
        ...(broken[0] && { note: contractNote(broken) })
    };
}
/** A row that a probe decides: secrets, boot order, freeze, probes. What is not declared is not measured. */
function probed(row, { manifest, probes }) {
    const outcome = probes.find(one => one.row === row);
    const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, row);
    if (!outcome)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)(row, target, 'The manifest declares none.');
    if (outcome.verdict === 'not_measured')
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)(row, target, outcome.why);
    const failed = outcome.details.filter(detail => !detail.ok).length;
    return {
        ...counted(row, manifest, { baseline: null, canary: failed, value: failed, n: outcome.n }),
        ...(outcome.verdict === 'fail' && { breach: withoutStop(outcome.why) })
    };
}
function hasOtherPins(row) {
    return row.pins === 'mismatch' || row.pins === 'missing';
}
function pinNote(row, count) {
    const seen = Object.entries(row.pins_seen ?? {}).map(([key, value]) => `${key}=${value}`);
    const what = row.pins === 'missing' ? 'shows no pins' : `shows ${seen.slice(0, 3).join(', ')}`;
    return `${count} ${count === 1 ? 'reply' : 'replies'} with other pins; the first, to ${row.qid}, ${what}.`;
}
function contractNote(broken) {
    const first = broken[0];
    const what = first.drift[0] ?? 'an answer without a citation; if it is a refusal, add its words to gold.refusal';
    return `${broken.length} broken; the first, to ${first.qid}: ${what}.`;
}
function counted(row, manifest, numbers) {
    return { row, ...numbers, target: (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, row), interval: null, pValues: null };
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}


/***/ }),

/***/ 82781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notMeasured)
/* harmony export */ });
function notMeasured(row, target, note, arms = {}) {
    return { row, baseline: null, canary: null, n: 0, pValues: null, ...arms, value: null, interval: null, target, note };
}


/***/ }),

/***/ 79244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requiredRows)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);

/**
 * Whether the decision needs a row measured (docs/runbook.md §6): the rows that are needed here anyway, those whose input the
 * manifest declares, and those that it lists under `require`; but none that it drops.
 */
function requiredRows(manifest, isNeeded) {
    return row => !(row in manifest.not_required) && (isNeeded(row) || isDeclared(row, manifest) || manifest.require.includes(row));
}
function isDeclared(row, manifest) {
    const { declaredBy } = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row];
    const section = declaredBy && manifest[declaredBy];
    return Array.isArray(section) ? section.length > 0 : section !== undefined;
}


/***/ }),

/***/ 18192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ ceilingBreach),
  v: () => (/* binding */ resonance)
});

// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
;// CONCATENATED MODULE: ./out/build/src/statistics/theilsen.js

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of points with different x (x defaults to 0, 1, 2, …);
 * NaN below two such points. Source: Sen 1968.
 */
function theilSen(y, x = y.map((_, i) => i)) {
    const slopes = [];
    for (let i = 0; i < y.length; i++) {
        for (let j = i + 1; j < y.length; j++) {
            if (x[i] !== x[j])
                slopes.push((y[j] - y[i]) / (x[j] - x[i]));
        }
    }
    return (0,quantile/* median */.JZ)(slopes);
}

;// CONCATENATED MODULE: ./out/build/src/gates/resonance.js



/** E_resonance (docs/runbook.md §5): does ΔS creep up over a long session? */
const MEMORY = 5;
const SHORTEST = 50;
const LONGEST = 100;
/** Max E may be this many times the baseline's median E. */
const CEILING = 2;
/** E_t: mean of the last min(t, 5) ΔS of a session, in order. */
function resonanceOf(deltaS) {
    return deltaS.map((_, step) => (0,moments/* mean */.i)(deltaS.slice(Math.max(0, step + 1 - MEMORY), step + 1)));
}
/** Cuts a session into windows of 50–100 steps; none where it is shorter than 50. */
function windowsOf(series) {
    if (series.length < SHORTEST)
        return [];
    const count = Math.ceil(series.length / LONGEST);
    return Array.from({ length: count }, (_, at) => series.slice(Math.round((at * series.length) / count), Math.round(((at + 1) * series.length) / count)));
}
/** Null where no session is long enough. `sessions` holds each session's ΔS in order. */
function resonance(sessions) {
    const windows = sessions.map(resonanceOf).flatMap(windowsOf);
    if (windows.length === 0)
        return null;
    const all = windows.flat();
    return {
        rise: windows.reduce((rise, window) => Math.max(rise, theilSen(window) * SHORTEST), Number.NEGATIVE_INFINITY),
        maxE: all.reduce((largest, value) => Math.max(largest, value), 0),
        medianE: (0,quantile/* median */.JZ)(all),
        windows: windows.length
    };
}
/** Why a canary's resonance is no longer flat beside the baseline's; null while it is. */
function ceilingBreach(canary, baseline) {
    if (canary.maxE <= CEILING * baseline.medianE + 1e-9)
        return null;
    return `E reaches ${canary.maxE.toFixed(3)}, over ${CEILING} × the baseline's median ${baseline.medianE.toFixed(3)}`;
}


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   R0: () => (/* binding */ failingSides)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56317);


/** The target of a row: the manifest's, else the runbook's. Rows whose target depends on the baseline adjust it. */
function targetOf(manifest, row) {
    const own = manifest.targets[row];
    const rule = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row];
    if (own !== undefined)
        return { threshold: own, op: rule.op, source: 'manifest' };
    return { threshold: rule.target ?? Number.NaN, op: rule.op, source: 'default' };
}
function limitOf(manifest, stop) {
    return manifest.stops[stop] ?? _model_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPS */ .KR[stop].limit;
}
/** A value exactly on the line is inside; 1e-9 forgives the last bits of floating point. */
function isInside(value, op, threshold) {
    const slack = 1e-9 * Math.max(1, Math.abs(threshold));
    switch (op) {
        case '<=':
            return value <= threshold + slack;
        case '>=':
            return value >= threshold - slack;
        case '<':
            return value < threshold - slack;
        case '>':
            return value > threshold + slack;
        case '==':
            return Math.abs(value - threshold) <= slack;
    }
}
/** On which sides of its target a value is bad. */
function failingSides(op) {
    if (op === '==')
        return ['above', 'below'];
    return op === '<=' || op === '<' ? ['above'] : ['below'];
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26777);


const DIMENSIONS = 1024;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const WORDS = 1;
const WORD_PAIRS = 0.5;
const CHARACTERS = 0.5;
/** What NFKC makes of ordinary text is never so much longer. */
const MOST_GROWTH = 2;
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
    const cut = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutExcessMarks */ .I)(text.slice(0, _embed_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EMBEDDED */ .M));
    const words = cut
        .normalize('NFKC')
        .slice(0, MOST_GROWTH * _embed_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EMBEDDED */ .M)
        .toLowerCase()
        .match(WORD) ?? [];
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
    const { folder } = options;
    if (folder === null)
        return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder);
    return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder, openVectorStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'embeddings.jsonl'), embedder.id));
}
/** Its id without opening it, for plans and digests. */
function embedderId(chosen) {
    return chosen.provider === 'hashing' ? _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H.id : `openai:${chosen.model}`;
}


/***/ }),

/***/ 16483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ungrouped),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/** Numbers as a person reads them: 12,500 and 12 500 and 1,00,000 are whole; 12.500 may be a decimal, and stays. */
/** Groups of three (or, as in India, of two and a last one of three) after a head that is no lone zero. */
const BY_THREE = /^[1-9]\d{0,2}(?:([.,'])\d{3})(?:\1\d{3})*$/;
const BY_TWO = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;
const CHAIN = /(?<!\d)\d+(?:[.,']\d+)+/g;
/** A whole number in groups, and a decimal part behind another sign. */
const WITH_DECIMALS = /^(\d+(?:([.,'])\d{2,3})(?:\2\d{2,3})*)([.,]\d+)$/;
/** The blank is the one sign that may as well stand between two numbers; so nothing of the kind stands around. */
const BY_BLANKS = /(?<![\d.,'])(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?!\d|[.,']\d{3}(?!\d)| \d)/g;
/** 4,5 % or 3,50 € somewhere in the text: here the comma is the decimal sign. */
const DECIMAL_COMMA = /(?<![\d.,])\d+(?:\.\d{3})*,\d{1,2} ?[%€$£¥°\p{L}]/u;
/** Groups of digits as one number, where they can be nothing else. */
function ungrouped(text) {
    const decimalComma = DECIMAL_COMMA.test(text);
    return text
        .replace(BY_BLANKS, groups => groups.replaceAll(' ', ''))
        .replace(CHAIN, chain => {
        const parts = WITH_DECIMALS.exec(chain);
        if (parts && parts[2] !== parts[3][0] && isGrouped(parts[1]))
            return joined(parts[1]) + parts[3];
        return isGrouped(chain) && !mayBeDecimal(chain, decimalComma) ? joined(chain) : chain;
    });
}
const isGrouped = (digits) => BY_THREE.test(digits) || BY_TWO.test(digits);
const joined = (digits) => digits.replace(/[.,']/g, '');
function mayBeDecimal(chain, decimalComma) {
    return /^\d+\.\d+$/.test(chain) || (decimalComma && /^\d+,\d+$/.test(chain));
}
/** Chinese numerals; the first of them also ends words such as 统一. */
const NUMERAL = '〇零二三四五六七八九十百千万萬億亿兩两';
const STARTS_IN_NUMERAL = new RegExp(`^[一${NUMERAL}]`);
const ENDS_IN_NUMERAL = new RegExp(`[一${NUMERAL}]$`);
const AFTER_NUMERAL = new RegExp(`(?:[${NUMERAL}]|(?<![统統唯单單专專同])一)$`);
/** Below zero; a dash between words or numbers has something before it. */
const MINUS = /(?:^|[\s(:=~])-$/;
/** Whether a text holds another, and no number of it is only a part of a longer one: 130 days do not hold 30 days. */
function holds(text, sought) {
    const startsInNumber = /^\d/.test(sought);
    const endsInNumber = /\d$/.test(sought);
    const startsInNumeral = STARTS_IN_NUMERAL.test(sought);
    const endsInNumeral = ENDS_IN_NUMERAL.test(sought);
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        const before = text.slice(Math.max(0, at - 2), at);
        const after = text.slice(at + sought.length, at + sought.length + 2);
        if (startsInNumber && (/(?:\d|\d[.,])$/.test(before) || MINUS.test(before)))
            continue;
        if (startsInNumeral && AFTER_NUMERAL.test(before))
            continue;
        if (endsInNumeral && STARTS_IN_NUMERAL.test(after))
            continue;
        if (endsInNumber && /^[.,]?\d/.test(after))
            continue;
        return true;
    }
    return false;
}


/***/ }),

/***/ 28353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ roleSchema),
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   tG: () => (/* binding */ runLambda)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** State of one run; `<>` is for items only. */
const runLambda = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['→', '←', '×']);
/**
 * What a planned run is for. `canary`: the canary's only pass. `baseline_1` and `baseline_2`: the two passes of the
 * baseline. `interleaved`: baseline runs asked among the canary's, for latency and cost like with like.
 */
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['canary', 'baseline_1', 'baseline_2', 'interleaved']);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const measure = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).nullable();
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable();
/** One measured run, one line of rows.jsonl. Every number of a verdict is computed from these. */
const rowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    role: roleSchema,
    qid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    phrasing: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(2),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    /** Status of each attempt in order; 0 is a transport failure. */
    statuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(599)),
    /** Null where the run has a reply (a 2xx JSON body). */
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    /** Contract fields that were missing or mistyped, as JSON Pointers with what was wrong. */
    drift: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    pins: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['match', 'mismatch', 'missing']).nullable(),
    /** The pins that differ, as the service showed them. */
    pins_seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
    refusal: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    contains_claim: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    citation_hit: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    cited: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    solved: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** ΔS(question, retrieved) and ΔS(retrieved, anchor), in [0, 1]. */
    delta_s: share,
    delta_s_anchor: share,
    /** Share of the target covered by the retrieved spans; null without a target. */
    coverage: share,
    lambda: runLambda,
    recall: share,
    ndcg: share,
    mrr: share,
    tool_calls: count,
    tool_failures: count,
    tool_retries: count,
    tool_loop: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Wall time of the attempt that brought the reply, milliseconds; null without a reply. */
    latency_ms: measure,
    /** Of a streamed reply: when its first text was there, milliseconds. */
    first_token_ms: measure.optional(),
    retrieve_ms: measure,
    rerank_ms: measure,
    reason_ms: measure,
    input_tokens: measure,
    output_tokens: measure,
    cost_usd: measure,
    /** First characters of the answer and ids of the first snippets, for people. */
    answer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The answer beyond its first characters, where a later turn of the conversation sends it. */
    answer_whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    retrieved: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What a grader says of the answer, and what it says when asked again; absent where it was not asked. */
    graded: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        score: share,
        again: share.optional(),
        cost_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
        /** Why there is no score. */
        error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()
    })
        .optional()
});
/** The key as text, for maps. */
function keyOf(key) {
    return JSON.stringify([key.qid, key.phrasing, key.seed]);
}


/***/ }),

/***/ 26777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readable),
  I: () => (/* binding */ withoutExcessMarks)
});

// EXTERNAL MODULE: ./out/build/src/gold/scripts.js
var scripts = __webpack_require__(70345);
;// CONCATENATED MODULE: ./out/build/src/gold/emphasis.js

const MARKS = /\*+|_+|`+/g;
/** More of one sign in a row are a rule, a blank to fill in, or a picture. */
const LONGEST_MARK = 3;
/** One pass with a stack: each mark is put on it and taken off once. */
function withoutEmphasis(text) {
    const gone = [];
    const open = [];
    const waiting = new Map();
    const leave = (mark) => waiting.set(mark.text, waiting.get(mark.text) - 1);
    for (const mark of marksOf(text)) {
        if (mark.closes && (waiting.get(mark.text) ?? 0) > 0) {
            let opener = open.pop();
            leave(opener);
            while (opener.text !== mark.text) {
                opener = open.pop();
                leave(opener);
            }
            gone.push(opener, mark);
        }
        else if (mark.opens) {
            open.push(mark);
            waiting.set(mark.text, (waiting.get(mark.text) ?? 0) + 1);
        }
    }
    return cut(text, gone);
}
function cut(text, gone) {
    const kept = [];
    let at = 0;
    for (const { start, end } of gone.toSorted((a, b) => a.start - b.start)) {
        kept.push(text.slice(at, start));
        at = end;
    }
    return at === 0 ? text : kept.join('') + text.slice(at);
}
function* marksOf(text) {
    for (const { 0: mark, index } of text.matchAll(MARKS)) {
        if (mark.length > LONGEST_MARK)
            continue;
        const end = index + mark.length;
        const before = index === 0 ? ' ' : String.fromCodePoint(codePointBefore(text, index));
        const after = end === text.length ? ' ' : String.fromCodePoint(text.codePointAt(end));
        const opens = AROUND.test(before) && INSIDE_AFTER.test(after);
        const closes = AROUND.test(after) && INSIDE_BEFORE.test(before);
        if (opens || closes)
            yield { start: index, end, text: mark, opens, closes };
    }
}
function codePointBefore(text, at) {
    const whole = at > 1 ? text.codePointAt(at - 2) : 0;
    return whole > 0xffff ? whole : text.charCodeAt(at - 1);
}
/** What may stand around a marked word; scripts without blanks have no edges of words that could be seen. */
const AROUND = new RegExp(`[${String.raw `\s()\[\]{}"'.,:;!?、。，：；！？（）|>~*_`}\`${scripts/* UNSPACED */.E}-]`, 'u');
const INSIDE_AFTER = /[^\s\p{Pe}.,:;!?]/u;
const INSIDE_BEFORE = /[^\s\p{Ps}]/u;

// EXTERNAL MODULE: ./out/build/src/gold/numbers.js
var numbers = __webpack_require__(16483);
;// CONCATENATED MODULE: ./out/build/src/gold/text.js



/**
 * Text as a person reads it (docs/runbook.md §4): two texts that look and mean the same give the same string. Every
 * step takes time in proportion to the text, whatever it holds.
 */
function readable(text) {
    const plainest = withoutVowelMarks(apart(text.replace(INVISIBLE, '')));
    const composed = foldedCase(composedForms(plainest)).normalize('NFKC');
    const plain = spaced(plainMarks(composed));
    return (0,numbers/* ungrouped */.g)(withoutEmphasis(plain));
}
/** Without the marks that no script has so many of: to sort them would take time squared. */
function withoutExcessMarks(text) {
    return text.replace(TOO_MANY_MARKS, '$1');
}
/** Zero-width characters, soft hyphens, marks of direction, variation selectors, and the Arabic stretch. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
/** One sign of Arabic stands for eighteen letters; no text of people is made of such. */
const MOST_GROWTH = 4;
/** As many marks on one letter as any script has (UAX #15, stream-safe text); more would take time squared to sort. */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;
const SUPERSCRIPTS = /[\u00B2\u00B3\u00B9\u2070-\u207F]+/g;
/** In a formula, such as CO₂, a subscript reads as a plain figure; before a digit, as in log₂8, it does not. */
const SUBSCRIPTS = /([^\p{L}]?)([\u2080-\u208E]+)(\d?)/gu;
const SQUARED_UNITS = /[\u339F-\u33A6\u33A8\u33AF]/g;
const SQUARED = new Map([...'㎟㎠㎡㎢㎣㎤㎥㎦㎨㎯'].map(unit => [unit, unit.normalize('NFKC').replace(/\d$/, '^$&')]));
/** Fractions, circled numbers and their like, beside a digit. */
const BEFORE_NUMERAL = /(\d)(?=[\u00BC-\u00BE\u2150-\u215F\u2189\u2460-\u249B\u24EA\u3358-\u3370\u33E0-\u33FE])/g;
/** What compatibility composition would run together. */
function apart(text) {
    return withoutExcessMarks(text)
        .replace(SUPERSCRIPTS, run => `^${run}`)
        .replace(SUBSCRIPTS, (whole, before, run, after) => (before || after ? `${before}_${run}${after}` : whole))
        .replace(SQUARED_UNITS, unit => SQUARED.get(unit))
        .replace(BEFORE_NUMERAL, '$1 ')
        .replaceAll('´', "'");
}
/** Arabic and Hebrew are written with their vowels or without. */
function withoutVowelMarks(text) {
    return text.replace(/[\u064B-\u0652\u0670\u05B0-\u05BC\u05C1\u05C2\u05C7]/g, '');
}
/** A nasal before a letter of its own class, which Hindi writes as a dot as well. */
const NASALS = /(?:ङ\u094D(?=[क-घ])|ञ\u094D(?=[च-झ])|ण\u094D(?=[ट-ढ])|न\u094D(?=[त-ध])|म\u094D(?=[प-भ]))/g;
/**
 * NFKC, and what looks alike: in Thai a vowel before or after its tone, and two strokes for one letter; the kaf and yeh
 * of Persian keyboards, and an alef without its hamza, as most people type it; in Hindi the two ways to write a nasal.
 */
function composedForms(text) {
    return text
        .normalize('NFKC')
        .slice(0, MOST_GROWTH * text.length + 100)
        .replaceAll('\u06A9', '\u0643')
        .replaceAll('\u06CC', '\u064A')
        .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
        .replace(NASALS, '\u0902')
        .replace(/\u0E4D([\u0E48-\u0E4B])/g, '$1\u0E4D')
        .replaceAll('\u0E40\u0E40', '\u0E41');
}
/**
 * Case folded in full: ß as ss, every sigma alike, and the Turkish İ and ı as i, since their capitals are written by
 * people and by programs that do not know the language.
 */
function foldedCase(text) {
    const lower = (letters) => letters.replace(/[Σς]/g, 'σ').toLowerCase();
    return lower(lower(text).toUpperCase()).replaceAll('i\u0307', 'i');
}
const QUOTES = [
    [/[‘’‚‛′ʹʼʻ‹›\u05F3]/g, "'"],
    [/[“”„‟″«»「」『』〝〞〟\u05F4]/g, '"'],
    [/[〜∼]/g, '~'],
    [/[\p{Pd}\u2212\u2043]/gu, '-'],
    [/[\u2044\u2215]/g, '/'],
    [/\u066A/g, '%'],
    [/\u066B/g, '.'],
    [/[\u066C\u060C]/g, ',']
];
/** The first digit of each script of the basic plane; the others follow it. */
const ZEROS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰';
const DIGITS = new Map([...ZEROS].flatMap(zero => Array.from({ length: 10 }, (_, value) => [String.fromCharCode(zero.charCodeAt(0) + value), String(value)])));
/** Quotes, dashes, signs and digits as their plain forms. */
function plainMarks(text) {
    const plain = QUOTES.reduce((result, [forms, form]) => result.replace(forms, form), text);
    return plain.replace(/[^\P{Nd}0-9]/gu, digit => DIGITS.get(digit) ?? digit);
}
/** One blank for any white space; none beside Han, kana, Thai and their like, whose lines break anywhere. */
function spaced(text) {
    return text
        .replace(/[\s\u0085\u2800]+/g, ' ')
        .replace(BLANK_BY_UNSPACED, '')
        .trim();
}
const LETTER = `[${scripts/* UNSPACED */.E}ー、。]`;
const BLANK_BY_UNSPACED = new RegExp(`(?<=${LETTER}) | (?=${LETTER})`, 'gu');


/***/ }),

/***/ 63095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tolerant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);

/**
 * The same schema for reading what another version may have written: fields that it does not know are left out, and a
 * text that it does not know is `unknown`, where that is one of the values. What this version writes stays strict.
 */
function tolerant(schema) {
    return opened(schema);
}
function opened(schema) {
    const { def } = schema._zod;
    switch (def.type) {
        case 'object': {
            const shape = Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, opened(value)]));
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, shape, catchall: undefined });
        }
        case 'array':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, element: opened(def.element) });
        case 'union':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, options: def.options.map(opened) });
        case 'nullable':
        case 'optional':
        case 'default':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, innerType: opened(def.innerType) });
        case 'enum':
            return Object.hasOwn(def.entries, 'unknown') ? orUnknown(Object.values(def.entries)) : schema;
        default:
            return schema;
    }
}
function orUnknown(known) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform(text => (known.includes(text) ? text : 'unknown'));
}


/***/ }),

/***/ 91333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ logBetaUpper),
/* harmony export */   G_: () => (/* binding */ betaLower),
/* harmony export */   lm: () => (/* binding */ betaUpper),
/* harmony export */   m_: () => (/* binding */ logBetaLower)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98039);

/** Regularised incomplete beta I_x(a, b) = P(Beta(a, b) ≤ x), for a, b > 0. */
function betaLower(x, a, b) {
    return Math.exp(logBetaLower(x, a, b));
}
/** P(Beta(a, b) > x) = 1 − I_x(a, b), without the cancellation. */
function betaUpper(x, a, b) {
    return Math.exp(logBetaUpper(x, a, b));
}
/** log I_x(a, b); exact also where the tail itself underflows. */
function logBetaLower(x, a, b) {
    if (x <= 0)
        return -Infinity;
    if (x >= 1)
        return 0;
    if (x < (a + 1) / (a + b + 2))
        return logTail(x, a, b);
    return logOfComplement(logTail(1 - x, b, a, x));
}
/** log[1 − I_x(a, b)]. */
function logBetaUpper(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return -Infinity;
    if (x < (a + 1) / (a + b + 2))
        return logOfComplement(logTail(x, a, b));
    return logTail(1 - x, b, a, x);
}
/** log(1 − e^l) for l ≤ 0, by whichever form keeps its digits (Mächler 2012). */
function logOfComplement(l) {
    return l > -Math.LN2 ? Math.log(-Math.expm1(Math.min(l, 0))) : Math.log1p(-Math.exp(l));
}
/** log I_x(a, b) below the mean: kernel / a / continued fraction (DLMF 8.17.22), evaluated by Lentz's method. */
function logTail(x, a, b, complement) {
    // The kernel is symmetric: given the precise one of x and 1 − x, it is computed from that one.
    const kernel = complement === undefined ? (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaKernel */ .AE)(x, a, b) : (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaKernel */ .AE)(complement, b, a);
    return kernel - Math.log(a) + Math.log(fraction(x, a, b));
}
function fraction(x, a, b) {
    const tiny = 1e-300;
    const clear = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / clear(1 - ((a + b) * x) / (a + 1));
    let value = d;
    const longest = 1_000 + 20 * Math.sqrt(Math.max(a, b));
    for (let m = 1; m <= longest; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / clear(1 + even * d);
        c = clear(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / clear(1 + odd * d);
        c = clear(1 + odd / c);
        const change = d * c;
        value *= change;
        if (Math.abs(change - 1) < 1e-15)
            break;
    }
    return value;
}


/***/ }),

/***/ 55635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   Z4: () => (/* binding */ quantileSorted)
/* harmony export */ });
/**
 * The p-quantile, 0 ≤ p ≤ 1, by linear interpolation between order statistics; NaN where there are no values.
 * Source: Hyndman & Fan 1996, definition 7.
 */
function quantile(values, p) {
    const copy = Float64Array.from(values);
    if (copy.length === 0)
        return Number.NaN;
    const position = (copy.length - 1) * p;
    const rank = Math.floor(position);
    select(copy, rank);
    if (rank === position)
        return copy[rank];
    return between(copy[rank], smallestFrom(copy, rank + 1), position - rank);
}
/** The same for values that already stand in ascending order. */
function quantileSorted(sorted, p) {
    if (sorted.length === 0)
        return Number.NaN;
    const position = (sorted.length - 1) * p;
    const rank = Math.floor(position);
    return rank === position ? sorted[rank] : between(sorted[rank], sorted[rank + 1], position - rank);
}
/** The middle value, or the mean of the two in the middle; NaN where there are none. */
function median(values) {
    return quantile(values, 0.5);
}
function between(below, above, share) {
    return below === above ? below : below + share * (above - below);
}
function smallestFrom(values, start) {
    let smallest = Infinity;
    for (let i = start; i < values.length; i++)
        if (values[i] < smallest)
            smallest = values[i];
    return smallest;
}
/** Reorders so that values[rank] is the value of that rank, none before it larger and none after it smaller (Hoare's Find). */
function select(values, rank) {
    let left = 0;
    let right = values.length - 1;
    while (left < right) {
        const pivot = values[rank];
        let i = left;
        let j = right;
        while (i <= j) {
            while (values[i] < pivot)
                i++;
            while (values[j] > pivot)
                j--;
            if (i > j)
                break;
            const moved = values[i];
            values[i++] = values[j];
            values[j--] = moved;
        }
        if (j < rank)
            left = i;
        if (i > rank)
            right = j;
    }
}


/***/ }),

/***/ 60222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findRate),
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
const TOLERANCE = 1e-13;
/**
 * The point where a monotone function crosses zero between two ends, to 1e-13 (relative above 1); NaN where both ends lie
 * on the same side. Inverse quadratic interpolation where it is safe, else bisection. Source: Chandrupatla 1997.
 */
function findRoot(f, low, high) {
    let [x1, x2, x3] = [low, high, high];
    let [f1, f2, f3] = [f(low), f(high), 0];
    if (f1 === 0)
        return low;
    if (f2 === 0)
        return high;
    if (!(f1 > 0 !== f2 > 0))
        return Number.NaN;
    for (let t = 0.5;;) {
        const x = x1 + t * (x2 - x1);
        const fx = f(x);
        if (fx > 0 === f1 > 0) {
            ;
            [x3, f3] = [x1, f1];
        }
        else {
            ;
            [x3, f3, x2, f2] = [x2, f2, x1, f1];
        }
        ;
        [x1, f1] = [x, fx];
        const best = Math.abs(f2) < Math.abs(f1) ? x2 : x1;
        const least = (TOLERANCE * Math.max(1, Math.abs(best))) / Math.abs(x2 - x1);
        if (least > 0.5 || fx === 0 || Number.isNaN(fx))
            return fx === 0 ? x : best;
        const xi = (x1 - x2) / (x3 - x2);
        const phi = (f1 - f2) / (f3 - f2);
        const curved = phi * phi < xi && (1 - phi) ** 2 < 1 - xi;
        const step = (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2));
        t = Math.min(1 - least, Math.max(least, curved ? step : 0.5));
    }
}
/** The root of a monotone function on (0, 1), searched on the logit scale, where tail probabilities are close to straight. */
function findRate(f) {
    const finite = (value) => Math.min(1e12, Math.max(-1e12, value));
    return fromLogit(findRoot(t => finite(f(fromLogit(t))), -60, 36));
}
function fromLogit(t) {
    return 1 / (1 + Math.exp(-t));
}


/***/ }),

/***/ 98039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ logBetaKernel),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
const HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);
/** log Γ(x) for x > 0, by Stirling's series (DLMF 5.11.1). */
function logGamma(x) {
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_2PI + stirlingError(x);
}
/** What Stirling's formula leaves out: log Γ(x) − [(x − ½) log x − x + ½ log 2π], with x stepped up to 10 first. */
function stirlingError(x) {
    let stepped = 0;
    let z = x;
    for (; z < 10; z++)
        stepped += (z + 0.5) * Math.log1p(1 / z) - 1;
    const q = 1 / (z * z);
    const series = 1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - q * (691 / 360_360 - q / 156)))));
    return stepped + series / z;
}
/** The standard normal distribution function: Taylor series in the middle, Laplace's continued fraction in the tails (DLMF 7.6.2, 7.9.1). */
function normalCdf(x) {
    if (x > 0)
        return 1 - normalCdf(-x);
    if (x < -38.6)
        return 0;
    const density = Math.exp(-HALF_LOG_2PI - (x * x) / 2);
    if (x > -3) {
        let term = x;
        let sum = x;
        for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
            term *= (x * x) / odd;
            sum += term;
        }
        return 0.5 + density * sum;
    }
    let fraction = -x;
    for (let k = 120; k > 0; k--)
        fraction = -x + k / fraction;
    return density / fraction;
}
/**
 * The x at which the standard normal distribution function is p; ±Infinity at 0 and 1.
 * Abramowitz & Stegun 26.2.23 as the start, then Halley's steps.
 */
function normalQuantile(p) {
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (!(p > 0))
        return p === 0 ? -Infinity : Number.NaN;
    const t = Math.sqrt(-2 * Math.log(p));
    let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    for (let step = 0; step < 3; step++) {
        const error = (normalCdf(x) - p) * Math.exp(HALF_LOG_2PI + (x * x) / 2);
        x -= error / (1 + (x * error) / 2);
    }
    return x;
}
/** log[x^a (1−x)^b / B(a, b)] as a deviance, exact to rounding where x is near a/(a+b) and a, b are large (Loader 2000). */
function logBetaKernel(x, a, b) {
    const y = 1 - x;
    const n = a + b;
    const away = x * b - y * a;
    return (a * logMinus((x * n) / a, away / a) +
        b * logMinus((y * n) / b, -away / b) +
        0.5 * Math.log((a / n) * b) -
        HALF_LOG_2PI +
        stirlingError(n) -
        stirlingError(a) -
        stirlingError(b));
}
/** log(ratio) − u where ratio = 1 + u, without cancellation near 1. */
function logMinus(ratio, u) {
    if (Math.abs(u) > 0.3)
        return Math.log(ratio) - u;
    // With r = u/(2+u): log(1+u) = 2(r + r³/3 + …) and u = 2r/(1−r), so that the difference starts at −u·r.
    const r = u / (2 + u);
    const square = r * r;
    let power = 2 * r * square;
    let sum = 0;
    for (let odd = 3; Math.abs(power / odd) > 1e-18 * u * u; odd += 2) {
        sum += power / odd;
        power *= square;
    }
    return sum - u * r;
}


/***/ })

};
