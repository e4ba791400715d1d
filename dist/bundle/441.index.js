export const id = 441;
export const ids = [441];
export const modules = {

/***/ 90441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ orderStatistic)
/* harmony export */ });
/**
 * Values of one measure, counted in bins. What lies inside a bin is not known, so every answer is a pair of bounds
 * that hold for the values themselves; a verdict that takes the worse bound stays valid however coarse the bins are.
 */
/** Bounds of the rank-th smallest value, ranks from 1. Throws a RangeError for a rank outside 1..n. */
function orderStatistic(distribution, rank) {
    let below = 0;
    for (const bin of distribution.bins) {
        below += bin.count;
        if (rank >= 1 && rank <= below)
            return { low: bin.low, high: bin.high };
    }
    throw new RangeError(`rank ${rank} of ${distribution.n} values`);
}


/***/ })

};
