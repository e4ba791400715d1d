export const id = 8218;
export const ids = [8218];
export const modules = {

/***/ 38218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findInputs: () => (/* binding */ findInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The files and URLs of these paths, each once, and the paths that match nothing. What is an input already stays one. `named`: what a person named them with. */
async function findInputs({ paths, cwd, named = 'window.source.path' }) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const inputs = [];
    const missing = [];
    for (const path of paths) {
        if (typeof path !== 'string') {
            inputs.push(path);
            continue;
        }
        if (/^https?:\/\//i.test(path)) {
            inputs.push({ path, shown: path.replace(/[?#].*$/, ''), url: true });
            continue;
        }
        const options = { cwd, absolute: true, onlyFiles: true, expandDirectories: false };
        const files = await glob(path.replaceAll('\\', '/'), options);
        if (files.length === 0)
            missing.push({ path, why: `${named}: no file matches "${path}"` });
        inputs.push(...files.sort().map(file => ({ path: file, shown: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, file) || file, url: false })));
    }
    const first = inputs.filter((input, i) => inputs.findIndex(other => other.path === input.path) === i);
    return { inputs: first, missing };
}


/***/ })

};
