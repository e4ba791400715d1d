export const id = 2571;
export const ids = [2571];
export const modules = {

/***/ 32571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictionNotes: () => (/* binding */ predictionNotes)
});

// EXTERNAL MODULE: ./src/gates/catalogue.ts
var catalogue = __webpack_require__(10001);
// EXTERNAL MODULE: ./src/rollout/phases.ts
var phases = __webpack_require__(77173);
// EXTERNAL MODULE: ./src/statistics/sequential/needed.ts
var needed = __webpack_require__(64826);
// EXTERNAL MODULE: ./src/statistics/sequential/rate.ts
var rate = __webpack_require__(11425);
// EXTERNAL MODULE: ./src/gates/targets.ts
var targets = __webpack_require__(842);
// EXTERNAL MODULE: ./src/gates/live/case.ts
var live_case = __webpack_require__(85771);
// EXTERNAL MODULE: ./src/gates/live/effect.ts
var effect = __webpack_require__(52122);
// EXTERNAL MODULE: ./src/gates/live/evidence.ts
var evidence = __webpack_require__(24630);
// EXTERNAL MODULE: ./src/gates/live/measured.ts
var measured = __webpack_require__(39915);
// EXTERNAL MODULE: ./src/gates/live/reading.ts
var live_reading = __webpack_require__(88563);
// EXTERNAL MODULE: ./src/gates/live/rule.ts
var rule = __webpack_require__(51705);
;// CONCATENATED MODULE: ./src/gates/live/predict.ts










/**
 * Predicts every measured row of a phase from the figures of the baseline alone: both arms get them, the baseline with
 * as many more requests as it serves. By the rule and the evidence of `judge`; requests that depend on each other take
 * more. Rows that the figures do not carry are left out.
 */
function predictRows(manifest, phase, figures) {
    const arms = {
        canary: figures,
        baseline: times(figures, baselinePerCanary(phase)),
        effect: () => effect/* INDEPENDENT */.jH,
        tightestAt: (0,live_case/* tightestAt */.yc)(phase)
    };
    const terms = {
        alpha: manifest.evidence.alpha,
        failing: manifest.evidence.alpha / (0,live_case/* sidesThatCanFail */.Ut)({ manifest, phase, summary: { kind: 'jsonl' } }),
        requests: 1,
        minRequests: phase.window.min_requests,
        live: manifest.evidence.live
    };
    return (0,measured/* measuredReadings */.CG)(manifest, arms)
        .filter(reading => reading.value !== null && !(reading.row in manifest.not_required))
        .map(reading => ({ row: reading.row, requests: requestsOf(reading, figures.requests, terms) }));
}
function requestsOf(reading, requests, terms) {
    const { target, value, evidence } = reading;
    if (evidence === null || !(0,targets/* isInside */.FK)(value, target.op, target.threshold))
        return null;
    const rare = terms.live === 'required' ? whileFewFail(reading, terms.alpha) : null;
    if (rare !== null)
        return Math.max(terms.minRequests, Math.ceil((rare * requests) / reading.n));
    const { minRequests } = terms;
    const atMinimum = (0,rule/* verdictOf */.Vj)(ofRequests(minRequests, evidence, requests), (0,live_reading/* barOf */.Rb)(reading), {
        ...terms,
        requests: minRequests
    });
    if (atMinimum === 'pass')
        return minRequests;
    const needed = (0,rule/* requestsNeeded */.Kn)(ofRequests(1, evidence, requests), (0,live_reading/* barOf */.Rb)(reading), terms);
    return needed === null ? null : needed + terms.requests;
}
const FEW = 30;
/**
 * Failures come whole: 0.5 of them is none in most windows. So a rate of few failures is decided at the first number of
 * requests (or calls) whose evidence suffices with as many failures as the median window has by then. Null for other
 * rows, and where more than a few are to be expected.
 */
function whileFewFail(reading, alpha) {
    const { line } = (0,live_reading/* barOf */.Rb)(reading);
    const isRate = reading.row === 'error_rate' || reading.row === 'tool_success';
    if (!isRate || line === null)
        return null;
    const ofFailures = (share) => (reading.row === 'tool_success' ? 1 - share : share);
    const bar = Math.log(2 / alpha);
    for (let failures = 0; failures <= FEW; failures++) {
        const n = (0,needed/* requestsUntil */.$N)(n => n > failures && (0,rate/* logERateBelow */.Jz)(failures, n, ofFailures(line), evidence/* RATE_PRIOR */.WI) >= bar);
        if (medianCount(ofFailures(reading.value) * n) <= failures)
            return n;
    }
    return null;
}
/** The median of a Poisson count, by its mean (Choi 1994: it lies between mean − log 2 and mean + 1/3). */
function medianCount(mean) {
    return Math.floor(mean + 1 / 3);
}
/** The same figures, as if they came from `n` requests instead of `requests`. */
function ofRequests(n, evidence, requests) {
    return {
        ...evidence,
        above: (x, alpha, scale = 1) => evidence.above(x, alpha, (scale * n) / requests),
        below: (x, alpha, scale = 1) => evidence.below(x, alpha, (scale * n) / requests)
    };
}
/** Requests of the baseline for each of the canary. At weight 100 they are those of the window before: taken as many. */
function baselinePerCanary(phase) {
    if ((0,phases/* isShadow */.$n)(phase))
        return 100 / Math.max(phase.mirror, 0.01);
    return (0,phases/* isFull */.uq)(phase) ? 1 : (100 - phase.weight) / Math.max(phase.weight, 0.01);
}
/** The figures of `factor` times as many requests. */
function times(cell, factor) {
    const by = (numbers) => Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, typeof value === 'number' ? value * factor : value]));
    const ratios = Object.entries(cell.ratios).map(([name, sums]) => [name, { ...by(sums), at: sums.at }]);
    const distributions = Object.entries(cell.distributions).map(([name, { n, bins }]) => [
        name,
        { n: n * factor, bins: bins.map(bin => ({ ...bin, count: bin.count * factor })) }
    ]);
    return {
        requests: cell.requests * factor,
        ratios: Object.fromEntries(ratios),
        distributions: Object.fromEntries(distributions)
    };
}

// EXTERNAL MODULE: ./src/commands/notes.ts
var commands_notes = __webpack_require__(39851);
// EXTERNAL MODULE: ./src/window/cell.ts
var window_cell = __webpack_require__(69110);
// EXTERNAL MODULE: ./src/window/ratio.ts
var ratio = __webpack_require__(5199);
// EXTERNAL MODULE: ./src/statistics/random.ts
var random = __webpack_require__(67776);
;// CONCATENATED MODULE: ./src/window/typical.ts

/**
 * Requests of a service as many are, where nothing is known of the service at hand: 0.1 % errors, log-normal latency
 * (median 400 ms, σ = 0.6), ΔS around 0.30 (sd 0.08), coverage around 0.85, two tool calls of which 0.2 % fail, and
 * log-normal costs (σ = 0.5) with 85 % solved. Endless; the same seed gives the same requests.
 */
function* typicalRows(arm, seed) {
    const uniform = (0,random/* random */.yT)(seed);
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    for (let i = 0;; i++) {
        yield {
            ts: 0,
            request_id: `${seed} ${i}`,
            arm,
            status: uniform() < 0.001 ? 503 : 200,
            latency_ms: 400 * Math.exp(0.6 * normal()),
            delta_s_question_retrieved: Math.min(1, Math.max(0, 0.3 + 0.08 * normal())),
            coverage: Math.min(1, Math.max(0, 0.85 + 0.15 * normal())),
            tool_calls: 2,
            tool_failures: uniform() < 0.004 ? 1 : 0,
            cost_usd: 0.004 * Math.exp(0.5 * normal()),
            solved: uniform() < 0.85
        };
    }
}

;// CONCATENATED MODULE: ./src/commands/typical-figures.ts



const ENOUGH = 4000;
/** The figures of a service as many are. */
function typicalFigures() {
    const rows = typicalRows('baseline', 'typical');
    return figuresOf(Array.from({ length: ENOUGH }, () => rows.next().value));
}
/** The figures of these requests of the baseline. */
function figuresOf(rows) {
    const cell = (0,window_cell/* newCell */.No)();
    const ratios = (0,ratio/* newRowRatios */.JL)();
    for (const row of rows) {
        (0,ratio/* readRatios */.tY)(row, ratios);
        (0,window_cell/* addToSegment */.q$)(cell, row, ratios);
    }
    return (0,window_cell/* summariseCell */.$M)(cell);
}

;// CONCATENATED MODULE: ./src/commands/predictions.ts





/** Requests a second of all traffic that times are told for; at twice as many it takes half as long. */
const TRAFFIC = 1;
/**
 * Per phase, the canary requests that each row takes to pass, were the canary as good as the baseline, and how long that
 * takes. `rows`: a pass of the baseline; null where none is known, then a typical service's figures.
 */
function predictionNotes(manifest, rows) {
    const figures = rows === null ? typicalFigures() : figuresOf(rows.map(asRequest));
    const of = rows === null ? "a typical service's figures" : "the baseline's own figures";
    return (0,phases/* phasesOf */.I$)(manifest).flatMap(phase => phaseNotes(manifest, phase, predictRows(manifest, phase, figures), of));
}
function phaseNotes(manifest, phase, predictions, of) {
    const possible = predictions.flatMap(({ row, requests }) => (requests === null ? [] : [{ row, requests }]));
    const never = predictions.filter(({ requests }) => requests === null).map(({ row }) => row);
    const notes = possible.length > 0 ? [(0,commands_notes/* notice */.lm)(sayPhase(phase, possible, of))] : [];
    if (never.length === 0)
        return notes;
    const why = `${never.join(', ')} can't pass: at ${of} the row is outside its target, or too near to its line`;
    return [...notes, (0,commands_notes/* warning */.$e)(`${manifest.file}: phase ${phase.name}: ${why}.`)];
}
function sayPhase(phase, rows, of) {
    const most = Math.max(...rows.map(({ requests }) => requests));
    const all = Math.ceil((100 * most) / (phase.mirror ?? phase.weight));
    const minimum = phase.window.min_requests;
    const more = rows.filter(({ requests }) => requests > minimum).sort((a, b) => b.requests - a.requests);
    const parts = more.map(({ row, requests }) => `${catalogue/* ROWS */.Ir[row].label} ${grouped(requests)}`);
    if (more.length < rows.length) {
        parts.push(`${more.length > 0 ? 'every other row' : 'every row'} min_requests, ${grouped(minimum)}`);
    }
    const time = `${sayDuration(all / TRAFFIC)} at ${TRAFFIC} request a second in all`;
    return `Phase ${phase.name}: canary requests to pass at ${of}: ${parts.join('; ')}. That is ${time}.`;
}
/** 1,000; without Intl, whose tables take longer to load than all else here. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function sayDuration(seconds) {
    if (seconds < 5400)
        return `${Math.ceil(seconds / 60)} min`;
    return seconds < 36 * 3600 ? `${(seconds / 3600).toFixed(1)} h` : `${(seconds / 86_400).toFixed(1)} days`;
}
/** A run of the gold set as a request; what has no reply, or drifted, is an error of it. */
function asRequest(row) {
    const last = row.statuses.at(-1) ?? 0;
    const failed = row.error !== null || row.drift.length > 0;
    return {
        ts: row.started_at,
        request_id: `${row.qid} ${row.phrasing} ${row.seed}`,
        arm: 'baseline',
        status: failed ? (last >= 200 && last <= 299 ? 500 : last) : 200,
        latency_ms: row.latency_ms ?? 0,
        delta_s_question_retrieved: row.delta_s,
        coverage: row.coverage,
        tool_calls: row.tool_calls,
        tool_failures: row.tool_failures,
        cost_usd: row.cost_usd,
        solved: row.solved
    };
}


/***/ }),

/***/ 69110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ summariseCell),
/* harmony export */   AD: () => (/* binding */ newColumns),
/* harmony export */   No: () => (/* binding */ newCell),
/* harmony export */   RB: () => (/* binding */ byRatio),
/* harmony export */   Uo: () => (/* binding */ addParts),
/* harmony export */   Xx: () => (/* binding */ distributionsOf),
/* harmony export */   _V: () => (/* binding */ addUnit),
/* harmony export */   q$: () => (/* binding */ addToSegment),
/* harmony export */   rt: () => (/* binding */ addMain),
/* harmony export */   ry: () => (/* binding */ addUnits),
/* harmony export */   yg: () => (/* binding */ sumsOf)
/* harmony export */ });
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55578);
/* harmony import */ var _ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5199);


const WIDTH = 6;
function newColumns() {
    return new Float64Array(_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .RATIO_COUNT */ .CA * WIDTH);
}
function addUnit(columns, r, num, den) {
    const at = r * WIDTH;
    columns[at] += 1;
    columns[at + 1] += num;
    columns[at + 2] += den;
    columns[at + 3] += num * num;
    columns[at + 4] += den * den;
    columns[at + 5] += num * den;
}
/** `den` units at once that each count 1, `num` of them as 1 and the others as 0. */
function addUnits(columns, r, num, den) {
    columns.set([den, num, den, num, den, num], r * WIDTH);
}
function sumsOf(columns, r) {
    const [units, num, den, numSq, denSq, cross] = columns.subarray(r * WIDTH, (r + 1) * WIDTH);
    return { units: units, num: num, den: den, numSq: numSq, denSq: denSq, cross: cross };
}
function newCell() {
    const histograms = {
        latency: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)(),
        delta_s: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .unitHistogram */ .$)(),
        retrieve: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)(),
        rerank: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)(),
        reason: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeHistogram */ .N)(),
        delta_s_anchor: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .unitHistogram */ .$)()
    };
    return { requests: 0, columns: newColumns(), histograms };
}
/** The two measures whose quantiles are judged. */
function addMain({ histograms }, row) {
    if ((0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .isReply */ .nK)(row.status))
        histograms.latency.add(row.latency_ms);
    const deltaS = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaSOf */ .lV)(row);
    if (deltaS !== null)
        histograms.delta_s.add(deltaS);
}
/** The measures that are shown beside them. */
function addParts({ histograms }, row) {
    if ((0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .isReply */ .nK)(row.status)) {
        if (row.retrieve_ms != null)
            histograms.retrieve.add(row.retrieve_ms);
        if (row.rerank_ms != null)
            histograms.rerank.add(row.rerank_ms);
        if (row.reason_ms != null)
            histograms.reason.add(row.reason_ms);
    }
    const toAnchor = (0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .clamped */ .j9)(row.delta_s_retrieved_anchor);
    if (toAnchor !== null)
        histograms.delta_s_anchor.add(toAnchor);
}
/** Adds a row to one arm of a segment: the users and blocks are the whole arm's. */
function addToSegment(cell, row, ratios) {
    cell.requests++;
    addMain(cell, row);
    (0,_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .eachRatio */ .ri)(ratios, (r, num, den) => addUnit(cell.columns, r, num, den));
}
function summariseCell(cell) {
    return {
        requests: cell.requests,
        ratios: byRatio(r => ({ ...sumsOf(cell.columns, r), at: null, users: null, blocks: null })),
        distributions: distributionsOf(cell)
    };
}
function byRatio(make) {
    return Object.fromEntries(_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .RATIO_NAMES */ .rO.map((name, r) => [name, make(r)]));
}
function distributionsOf({ histograms }) {
    const entries = Object.entries(histograms).map(([name, histogram]) => [name, histogram.distribution()]);
    return Object.fromEntries(entries);
}


/***/ })

};
