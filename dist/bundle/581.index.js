export const id = 581;
export const ids = [581];
export const modules = {

/***/ 581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCli: () => (/* binding */ openCli)
/* harmony export */ });
async function openCli() {
    const { manifestSchema } = await Promise.all(/* import() */[__webpack_require__.e(938), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 421));
    console.log(Object.keys(manifestSchema.shape));
}


/***/ })

};
