export const id = 9025;
export const ids = [9025];
export const modules = {

/***/ 99025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  figuresOf: () => (/* binding */ figuresOf),
  typicalFigures: () => (/* binding */ typicalFigures)
});

// EXTERNAL MODULE: ./out/build/src/window/cell.js
var window_cell = __webpack_require__(73895);
// EXTERNAL MODULE: ./out/build/src/window/flat-row.js
var flat_row = __webpack_require__(28737);
// EXTERNAL MODULE: ./out/build/src/window/ratio.js
var ratio = __webpack_require__(10412);
;// CONCATENATED MODULE: ./out/build/src/window/typical.js

/**
 * Requests of a service as many are, where nothing is known of the service at hand: 0.1 % errors, log-normal latency
 * (median 400 ms, σ = 0.6), ΔS around 0.30 (sd 0.08), coverage around 0.85, two tool calls of which 0.2 % fail, and
 * log-normal costs (σ = 0.5) with 85 % solved. Endless; the same seed gives the same requests.
 */
function* typicalRows(arm, seed) {
    const uniform = random(seed);
    for (let i = 0;; i++)
        yield typicalRow(arm, `${seed} ${i}`, uniform);
}
const MANY = 1000;
/** Its powers mod 1,000 are all without a common divisor with it. */
const MULTIPLIER = 361;
/**
 * 1,000 requests of the same service, spread evenly over all that it sends: as good as many times as many that are drawn.
 * Each uniform number takes each of 1,000 equal steps once. Source: Korobov 1959 (a lattice of rank 1).
 */
function evenRows() {
    return Array.from({ length: MANY }, (_, i) => {
        let place = i;
        return typicalRow('baseline', String(i), () => {
            place = (place * MULTIPLIER) % MANY;
            return (place + 0.5) / MANY;
        });
    });
}
function typicalRow(arm, id, uniform) {
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    return {
        ts: 0,
        request_id: id,
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

;// CONCATENATED MODULE: ./out/build/src/commands/typical-figures.js




/** The figures of a service as many are. */
function typicalFigures() {
    return figuresOf(evenRows());
}
/** The figures of these requests of the baseline. */
function figuresOf(rows) {
    const cell = (0,window_cell/* newCell */.No)();
    const ratios = (0,ratio/* newRowRatios */.JL)();
    for (const each of rows) {
        (0,ratio/* readRatios */.tY)((0,flat_row/* flatten */.Bq)(each, 0, []), ratios);
        (0,window_cell/* addToSegment */.q$)(cell, ratios);
    }
    return (0,window_cell/* summariseCell */.$M)(cell);
}


/***/ })

};
