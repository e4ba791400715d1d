export const id = 412;
export const ids = [412];
export const modules = {

/***/ 80412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distancesBy: () => (/* binding */ distancesBy),
/* harmony export */   isLexical: () => (/* binding */ isLexical)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gold_embed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51908);
/* harmony import */ var _gold_embedder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70765);
/* harmony import */ var _manifest_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29095);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10318);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26817);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89012);







/**
 * ΔS of requests whose source carries texts, by the embedder of the manifest. Where that can't be had nothing is known of
 * them: what rests on ΔS is then not measured, and the rest is judged all the same.
 */
function distancesBy(world, manifest, out) {
    const { clock, signal, log } = world;
    return async (texts) => {
        if (texts.length === 0)
            return [];
        const http = world.http((0,_manifest_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .guardOf */ .H)(manifest));
        try {
            const folder = (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .isDoubtful */ .Ge)(world, out) ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, out);
            const embedder = await (0,_gold_embedder_js__WEBPACK_IMPORTED_MODULE_2__/* .openEmbedder */ .f)(manifest.embeddings, { http, clock, signal, folder });
            const vectors = await embedder.embed(texts.flatMap(({ question, passages }) => [question, ...passages]));
            return texts.map(({ passages }) => {
                const [question, ...found] = vectors.splice(0, 1 + passages.length);
                return (0,_gold_embed_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaS */ ._)([question], found);
            });
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UnmeasurableError */ .XW) || signal.aborted)
                throw error;
            log.warning(`ΔS of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(texts.length, 'request')} could not be measured: ${error.message}`);
            return texts.map(() => null);
        }
        finally {
            await http.close();
        }
    };
}
/** Whether its ΔS tells shared words alone, not meanings. */
function isLexical({ provider }) {
    return provider === 'hashing';
}


/***/ }),

/***/ 70765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ embedderId),
/* harmony export */   f: () => (/* binding */ openEmbedder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _embed_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4387);
/* harmony import */ var _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29665);



/** The embedder that the manifest names. */
async function openEmbedder(chosen, options) {
    if (chosen.provider === 'hashing')
        return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(_embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H);
    const [{ openAiEmbedder }, { openVectorStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4123).then(__webpack_require__.bind(__webpack_require__, 44123)),
        __webpack_require__.e(/* import() */ 4284).then(__webpack_require__.bind(__webpack_require__, 54284))
    ]);
    const { url, model, api_key, batch } = chosen;
    const embedder = openAiEmbedder({ ...options, url, model, apiKey: api_key, batch });
    const { folder } = options;
    if (folder === null)
        return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder);
    return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder, openVectorStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'embeddings.jsonl'), embedder.id));
}
/** Its id without opening it, for plans and digests. */
function embedderId(chosen) {
    return chosen.provider === 'hashing' ? _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H.id : `openai:${chosen.model}`;
}


/***/ })

};
