export const id = 4813;
export const ids = [4813];
export const modules = {

/***/ 54813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpointFile: () => (/* binding */ checkpointFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78877);
/* harmony import */ var _world_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83974);






/** One that is larger is read in full as soon as it is loaded. */
const MOST_BYTES = 2 ** 29;
const DIGEST = 32;
/** Its owner's alone: it holds what the log says of users and answers. */
const MODE = 0o600;
/**
 * A checkpoint in a file. It is believed where this user wrote it, nobody else can write it, its digest is right, and it
 * is bound to the same: the program, the manifest and the logs that are asked for. `warn` is told where it can't be
 * written.
 */
function checkpointFile(file, bound, warn) {
    const head = digest(Buffer.from(JSON.stringify([...bound, process.version, process.arch])));
    return {
        async read() {
            try {
                const bytes = await ownBytes(file);
                const body = bytes?.subarray(2 * DIGEST);
                const isBound = body && bytes.subarray(0, DIGEST).equals(head);
                if (!isBound || !bytes.subarray(DIGEST, 2 * DIGEST).equals(digest(body)))
                    return [];
                return (0,node_v8__WEBPACK_IMPORTED_MODULE_4__.deserialize)(body);
            }
            catch {
                return [];
            }
        },
        async write(windows) {
            try {
                const body = (0,node_v8__WEBPACK_IMPORTED_MODULE_4__.serialize)(windows);
                if (body.length > MOST_BYTES)
                    return;
                await (0,_world_files_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
                await (0,_world_files_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .fR)(file, Buffer.concat([head, digest(body), body]), MODE);
            }
            catch (error) {
                warn(`${file} could not be written, so the next look reads the whole log: ${error.message}`);
            }
        }
    };
}
/** Null where the file is not this user's alone. Rejects where there is none. */
async function ownBytes(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    try {
        const info = await handle.stat();
        const isOwn = process.getuid === undefined || (info.uid === process.getuid() && (info.mode & 0o077) === 0);
        return info.isFile() && isOwn && info.size <= MOST_BYTES + 2 * DIGEST ? await handle.readFile() : null;
    }
    finally {
        await handle.close();
    }
}
function digest(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
}


/***/ })

};
