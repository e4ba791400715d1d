export const id = 407;
export const ids = [407];
export const modules = {

/***/ 407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAction: () => (/* binding */ openAction)
/* harmony export */ });
async function openAction() { }


/***/ })

};
