export const id = 3248;
export const ids = [3248];
export const modules = {

/***/ 73248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   otlpSource: () => (/* binding */ otlpSource)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76468);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34969);
/* harmony import */ var _supply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53292);
/* harmony import */ var _collect_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9791);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(982);






/** A batch of the collector stands on one line: thousands of spans, with their texts. */
const MAX_LINE = 2 ** 26;
/** Traces as the collector's file exporter writes them: OTLP as JSON, an export a line; one request a trace. */
function otlpSource(options) {
    const looks = (0,_supply_js__WEBPACK_IMPORTED_MODULE_4__/* .noLooks */ .C)();
    const known = new Map();
    return {
        read: (query, signal) => (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(createReader(query, options, looks, known), options, query.from, signal)
    };
}
function createReader(query, options, looks, known) {
    const traces = (0,_collect_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .collectTraces */ .x)(query, options, looks, known);
    const asked = (0,_collect_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOf */ .i)(options);
    let lines = 0;
    const open = (file) => {
        const { rows, add } = traces.open(file);
        let line = 0;
        const broken = (message) => {
            const at = line;
            rows.broken(() => ({ file, line: at, column: 1, message, severity: 'error' }));
            rows.unknown();
        };
        const take = (bytes, isTorn) => {
            line++;
            const text = bytes.toString('utf8').trim();
            if (text === '')
                return;
            lines++;
            const read = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(text);
            const spans = (0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .spansOf */ .Ly)(read, asked);
            if (spans !== null)
                for (const span of spans)
                    add(span);
            else if (read === undefined && isTorn)
                rows.torn(true);
            else if (!isOtherSignal(read))
                broken(`found ${shown(text)}, expected a line of OTLP as JSON: { "resourceSpans": [ … ] }`);
        };
        const cutter = (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .createLineCutter */ .MN)(MAX_LINE, {
            lines: bytes => (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .eachLine */ .IM)(bytes, line => take(line, false)),
            unended(bytes) {
                take(bytes, true);
                return true;
            },
            tooLong() {
                line++;
                lines++;
                broken(`a line of more than ${MAX_LINE} bytes; let the collector write smaller batches`);
            }
        });
        return { ...cutter, newest: rows.newest };
    };
    return {
        open,
        isEmpty: () => lines === 0,
        finish: traces.finish
    };
}
/** Metrics and logs may be written to the same file. */
function isOtherSignal(value) {
    return typeof value === 'object' && value !== null && ('resourceMetrics' in value || 'resourceLogs' in value);
}
function shown(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}


/***/ })

};
