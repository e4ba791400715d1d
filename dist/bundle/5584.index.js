export const id = 5584;
export const ids = [5584,6996];
export const modules = {

/***/ 89613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ auditPrompt)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56317);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16935);



/**
 * A prompt that asks a model for a second opinion (docs/runbook.md §11), with both arms' numbers and the thresholds in
 * force. Null where no arm was measured. The verdict of the report is computed, and is not in the prompt.
 */
function auditPrompt(result) {
    if (result.metrics === null)
        return null;
    const { baseline, canary } = result.metrics;
    return `You audit a canary of a retrieval-augmented service against its pinned baseline. You know the WFGY Problem Map.

Inputs (null is not measured; latency in milliseconds, cost in USD, rates and coverage as shares of 1)
baseline_metrics: ${JSON.stringify(inputs(baseline))}
canary_metrics: ${JSON.stringify(inputs(canary))}

Tasks
1. Compare the canary with the baseline and flag every breach. These must hold:
   ΔS_median, canary minus baseline ${target(result, 'delta_s_drift_median')}
   ΔS_p95, canary minus baseline ${target(result, 'delta_s_drift_p95')}
   coverage ${target(result, 'coverage')}
   λ_flip_rate ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showTarget */ .Rg)('<=', flipLimit(result), 'share')}
   p95_latency, canary divided by baseline ${target(result, 'latency_p95')}
   error_rate ${target(result, 'error_rate')}
   cost_per_solved, canary divided by baseline ${target(result, 'cost_per_solved')}
2. Answer PASS or FAIL, and with FAIL list the gates that fail: G2 quality, G3 operation.
3. With FAIL, suggest the smallest structural fix and name the exact page of the Problem Map to open next.`;
}
function inputs(arm) {
    return {
        ΔS_median: arm.delta_s_median,
        ΔS_p95: arm.delta_s_p95,
        coverage: arm.coverage,
        λ_flip_rate: arm.lambda_flip_rate,
        p95_latency: arm.p95_latency_ms,
        error_rate: arm.error_rate,
        cost: arm.cost_usd,
        cost_per_solved: arm.cost_per_solved
    };
}
function target(result, id) {
    const row = result.gates.find(({ row }) => row === id);
    const rule = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[id];
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showTarget */ .Rg)(row?.op ?? rule.op, row?.threshold ?? rule.target, rule.unit);
}
function flipLimit(result) {
    return result.stops.find(({ row }) => row === 'stop_lambda_flip')?.threshold ?? _model_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPS */ .KR.stop_lambda_flip.limit;
}


/***/ }),

/***/ 76996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_SUMMARY_BYTES: () => (/* binding */ CHECK_SUMMARY_BYTES),
/* harmony export */   COMMENT_BYTES: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   STEPS: () => (/* binding */ STEPS),
/* harmony export */   STEP_SUMMARY_BYTES: () => (/* binding */ STEP_SUMMARY_BYTES),
/* harmony export */   bytesOf: () => (/* binding */ bytesOf),
/* harmony export */   linesWithin: () => (/* binding */ linesWithin)
/* harmony export */ });
/** How many bytes each surface of GitHub takes, with room to spare, and how much is told within them. */
const COMMENT_BYTES = 60_000;
/** The limit is 65,535 bytes, whatever is said of characters. */
const CHECK_SUMMARY_BYTES = 65_000;
/** Past 1,024 KiB the whole summary is dropped and the step fails. */
const STEP_SUMMARY_BYTES = 900_000;
/** From everything to the least that is still a table; the next step down is headline and failing rows alone. */
const STEPS = [
    { folded: true, answers: 500, passing: true },
    { folded: false, answers: 500, passing: true },
    { folded: false, answers: 80, passing: true },
    { folded: false, answers: 80, passing: false }
];
const bytesOf = (text) => Buffer.byteLength(text, 'utf8');
/** As many of the lines, from the first, as fit with their newlines. */
function linesWithin(lines, budgetBytes) {
    let left = budgetBytes;
    const end = lines.findIndex(line => {
        left -= bytesOf(line) + 1;
        return left < 0;
    });
    return end < 0 ? [...lines] : lines.slice(0, end);
}


/***/ })

};
