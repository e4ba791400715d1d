export const id = 5786;
export const ids = [5786];
export const modules = {

/***/ 45786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spoolInput: () => (/* binding */ spoolInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26817);






/**
 * What comes in by a pipe, as a file: a log may be read more than once. The file is gone when the process ends. Resolves
 * with its path; throws InputError where nothing is piped in.
 */
async function spoolInput(input, signal) {
    if (input.isTTY)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .flagError */ .VP)('--window -: nothing is piped in; expected a log, as in zcat log.gz | rollout-gate judge --window -');
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'rollout-gate-'));
    process.on('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'input');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(input, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { mode: 0o600 }), { signal });
    return path;
}


/***/ })

};
