export const id = 1272;
export const ids = [1272];
export const modules = {

/***/ 71272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownBaseline: () => (/* binding */ knownBaseline)
/* harmony export */ });
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25102);
/* harmony import */ var _gold_estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82603);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39764);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28428);
/* harmony import */ var _resolution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90031);





/** The baseline that an option or the manifest names. Throws InputError where a file that was asked for can't be read. */
async function knownBaseline(world, inputs, file) {
    const found = await (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .findComparableBaseline */ .P)(world, inputs, file);
    if ('absent' in found)
        return { absent: [(0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm)(found.absent)], rows: null, experience: null, resolutions: [] };
    const rows = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfPass */ .or)(found.baseline, 'baseline_1');
    return {
        absent: [],
        rows,
        experience: (0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .experienceOf */ .i6)(rows, inputs.manifest.prices),
        resolutions: (0,_resolution_js__WEBPACK_IMPORTED_MODULE_2__/* .resolutionNotes */ .ED)((0,_resolution_js__WEBPACK_IMPORTED_MODULE_2__/* .resolutionOn */ .oW)(inputs, { first: rows, noise: found.baseline.noise }))
    };
}


/***/ })

};
