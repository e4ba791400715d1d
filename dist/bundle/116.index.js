export const id = 116;
export const ids = [116];
export const modules = {

/***/ 90116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageVersion: () => (/* binding */ packageVersion)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** The package's version, from the package.json two levels above src/ and dist/bundle/. */
async function packageVersion() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (const up of ['..', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('..', '..')]) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, up, 'package.json'), 'utf8').catch(() => '{}');
        const { name, version } = JSON.parse(text);
        if (name === 'rollout-gate' && version)
            return version;
    }
    return 'unknown';
}


/***/ })

};
