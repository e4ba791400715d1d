export const id = 3014;
export const ids = [3014];
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
    return known(100 * (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)([...arm.byItem.values()].map(rows => share(rows, row => row.solved))));
}
/** Mean over answerable items with a target of the item's mean coverage. */
function coverage(arm) {
    return known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(coverageByItem(arm).map(_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)));
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
    return known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(rounds.map(arm => share([...arm.byItem.values()], rows => itemLambda(rows) === state))));
}
/** Mean over items of 1 − the share of the item's most frequent run state. */
function flipRate(arm) {
    return known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)([...arm.byItem.values()].map(itemFlip)));
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
    const average = (field) => known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(measured(arm.rows, field)));
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

/***/ 28353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ roleSchema),
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   RW: () => (/* binding */ snippetSchema),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   pQ: () => (/* binding */ nothingSeen),
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
    /** Ids that the answer cites, and keys of what was retrieved in snippets.jsonl; absent where they are not kept. */
    citations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    snippets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
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
/** A passage that was retrieved, one line of snippets.jsonl, for people to read. */
const snippetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(32).describe('What rows name it by: the first characters of its SHA-256.'),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    section: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** [start, end) in the source. */
    offsets: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullable(),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its first characters.')
});
/** What a row says beside its verdict where no reply was looked into. */
function nothingSeen() {
    return {
        recall: null,
        ndcg: null,
        mrr: null,
        tool_calls: 0,
        tool_failures: 0,
        tool_retries: 0,
        tool_loop: false,
        retrieve_ms: null,
        rerank_ms: null,
        reason_ms: null,
        input_tokens: null,
        output_tokens: null,
        cost_usd: null,
        answer: '',
        retrieved: []
    };
}
/** The key as text, for maps. */
function keyOf(key) {
    return JSON.stringify([key.qid, key.phrasing, key.seed]);
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
