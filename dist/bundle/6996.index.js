export const id = 6996;
export const ids = [6996];
export const modules = {

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
