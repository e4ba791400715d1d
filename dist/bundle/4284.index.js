export const id = 4284;
export const ids = [4284];
export const modules = {

/***/ 54284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openVectorStore: () => (/* binding */ openVectorStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);




/** A larger cache is thrown away. */
const MAX_BYTES = 128 * 1024 * 1024;
const lineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), vector: zod__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K39() });
/**
 * Vectors on disk, embeddings.jsonl: one line each, keyed by sha256 of the embedder's id and the text, the vector as
 * base64 of little-endian float32. It is a cache: a line that can't be read is left out, and a file that can't be
 * written is no error.
 */
function openVectorStore(file, embedderId) {
    const vectors = readLines(file);
    const keyOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${embedderId}\n${text}`).digest('hex');
    return {
        get(text) {
            const vector = vectors.get(keyOf(text));
            return vector === undefined ? undefined : decoded(vector);
        },
        put(text, vector) {
            const key = keyOf(text);
            if (vectors.has(key))
                return;
            const encoded = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
            vectors.set(key, encoded);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${JSON.stringify({ key, vector: encoded })}\n`);
            }
            catch {
                // A full disk shows in rows.jsonl, where it matters.
            }
        }
    };
}
function readLines(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        return new Map();
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size > MAX_BYTES) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
        return new Map();
    }
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8')
        .split('\n')
        .map(line => lineSchema.safeParse((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(line)));
    return new Map(entries.flatMap(entry => (entry.success ? [[entry.data.key, entry.data.vector]] : [])));
}
function decoded(base64) {
    const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
    return new Float32Array(bytes.buffer, 0, Math.floor(bytes.length / 4));
}


/***/ })

};
