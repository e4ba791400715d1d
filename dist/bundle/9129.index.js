export const id = 9129;
export const ids = [9129];
export const modules = {

/***/ 99129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cliFile: () => (/* binding */ cliFile),
/* harmony export */   startNode: () => (/* binding */ startNode)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);




/** What a workflow tells its own step only. */
const OF_THE_WORKFLOW = /^(GITHUB|INPUT|ACTIONS|RUNNER)_/;
/** dist/cli.js, which stands beside the folder of the bundle that this module is part of. */
function cliFile() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), '..', 'cli.js');
}
/** Runs a file of this program as a process of its own. Throws where it is missing. */
function startNode(file, words) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        throw new Error(`${file} is missing; the demo runs it as a process of its own.`);
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_WORKFLOW.test(name)));
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [file, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
        child[stream].setEncoding('utf8').on('data', (text) => {
            said[stream] += text;
        });
    }
    const ended = new Promise((resolve, reject) => {
        child.once('error', reject).once('close', (exit, signal) => resolve({ exit, signal, ...said }));
    });
    return {
        ended,
        async kill() {
            child.kill('SIGKILL');
            await ended;
        }
    };
}


/***/ })

};
