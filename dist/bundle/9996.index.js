export const id = 9996;
export const ids = [9996];
export const modules = {

/***/ 47883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sampleDistances)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85203);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26284);


/**
 * A sample by the hash of the request, the same share of both arms: all requests up to `most`, then half of them, a
 * quarter, and so on. Its rows are counted last, once their distances are measured. Texts are held until then alone.
 */
function sampleDistances(measure, most, known, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .newMemory */ .A)()) {
    const own = memory.of('distances', () => ({ held: [], share: 1 }));
    return {
        holdsAny: () => own.held.length > 0,
        hold(row, texts, release) {
            if (measure === null || texts === null || texts.passages.length === 0)
                return false;
            const draw = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hash53 */ .$l)(row.request_id.replace(/\/.*$/, '')) / _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_RANGE */ .Vb;
            if (draw >= own.share)
                return false;
            own.held.push({ row, texts, draw });
            while (own.held.length > most) {
                own.share /= 2;
                for (const { row: other, draw: its } of own.held)
                    if (its >= own.share)
                        release(other);
                own.held = own.held.filter(({ draw: its }) => its < own.share);
            }
            return true;
        },
        async finish(rows) {
            const { held } = own;
            const asked = held.filter(({ row }) => !known.has(row.request_id));
            const measured = measure === null ? [] : await measure(asked.map(({ texts }) => texts));
            const found = new Map(asked.map(({ row }, at) => [row.request_id, measured[at] ?? null]));
            for (const { row } of held)
                found.set(row.request_id, found.get(row.request_id) ?? known.get(row.request_id) ?? null);
            known.clear(); // what has left the window is not held on to
            for (const [id, distance] of found)
                known.set(id, distance);
            for (const { row } of held.sort((a, b) => a.row.ts - b.row.ts)) {
                rows.take({ ...row, delta_s_question_retrieved: found.get(row.request_id) ?? null });
            }
        }
    };
}


/***/ }),

/***/ 99996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mappedSource: () => (/* binding */ mappedSource)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _distances_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47883);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55720);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82263);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96587);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76468);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46925);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26284);
/* harmony import */ var _odd_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18932);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34969);
/* harmony import */ var _salvage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8878);
/* harmony import */ var _supply_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53292);












/**
 * Any log of one JSON object a line, alone or with a second log of the same requests. With a second log all is read each
 * time, as its rows complete what was read before.
 */
function mappedSource(options) {
    const looks = (0,_supply_js__WEBPACK_IMPORTED_MODULE_9__/* .noLooks */ .C)();
    const known = new Map();
    if (options.again && options.join === null)
        return goingOn(options, { looks, known, joined: null });
    return {
        async read(query, signal) {
            const mapping = await (0,_mapping_js__WEBPACK_IMPORTED_MODULE_5__/* .compileMapping */ .k)(options.fields);
            const joined = (await options.join?.(query, signal)) ?? null;
            const reader = createReader(query, options, mapping, { looks, known, joined });
            const summary = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)(reader, options, query.from, signal);
            return joined ? { ...summary, unread: [...summary.unread, ...joined.unread] } : summary;
        }
    };
}
function goingOn(options, beside) {
    let opened = null;
    const source = () => {
        opened ??= (0,_mapping_js__WEBPACK_IMPORTED_MODULE_5__/* .compileMapping */ .k)(options.fields).then(mapping => (0,_kept_js__WEBPACK_IMPORTED_MODULE_4__/* .keptSource */ .G)((query, memory) => createReader(query, options, mapping, beside, memory), options));
        return opened;
    };
    return {
        read: async (query, signal) => (await source()).read(query, signal),
        readOn: async (query, signal) => (await source()).readOn(query, signal),
        close: async () => (await opened)?.close()
    };
}
function createReader(query, options, mapping, { looks, known, joined }, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_10__/* .newMemory */ .A)()) {
    const intake = (0,_intake_js__WEBPACK_IMPORTED_MODULE_3__/* .createIntake */ .v)(query, options.arms, looks, memory);
    const distances = (0,_distances_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleDistances */ .d)(options.measure, options.sample, known, memory);
    const takeRow = async (rows, raw, line) => {
        const own = await mapping.map(raw);
        const whole = joined ? joined.complete(own) : own;
        const row = whole.row;
        const count = (counted) => {
            if (rows.take(counted))
                return;
            rows.broken(() => broken(rows.file, line, whole.row, whole.faults));
            rows.leave((0,_salvage_js__WEBPACK_IMPORTED_MODULE_8__/* .salvage */ .a)(JSON.stringify(whole.row)));
        };
        rows.count();
        if (!distances.hold(row, 'delta_s_question_retrieved' in row ? null : whole.texts, count))
            count(row);
    };
    const open = (file) => {
        const rows = intake.open(file);
        const at = rows.memory.of('place', _odd_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .newLinePlace */ .AQ);
        let waiting = [];
        const keep = (bytes) => {
            const text = bytes.toString('utf8').trim();
            const isRest = at.isOpen && text === '';
            at.isOpen = false;
            if (!isRest)
                at.line++;
            if (text !== '')
                waiting.push({ text, line: at.line });
        };
        const cutter = (0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .createLineCutter */ .MN)(_odd_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LINE */ .MV, {
            lines(bytes) {
                rows.torn(false);
                (0,_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .eachLine */ .IM)(bytes, keep);
            },
            ...(0,_odd_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .oddLines */ .$x)(rows, at, keep)
        }, rows.memory);
        const drain = async () => {
            const lines = waiting;
            waiting = [];
            for (const { text, line } of lines) {
                const read = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(text);
                if (isRecord(read))
                    await takeRow(rows, read, line);
                else {
                    rows.count();
                    rows.broken(() => (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainLine */ .O)(file, line, text));
                    rows.leave((0,_salvage_js__WEBPACK_IMPORTED_MODULE_8__/* .salvage */ .a)(text, mapping.nameOf));
                }
            }
        };
        return {
            push(chunk) {
                cutter.push(chunk);
                return drain();
            },
            finish() {
                cutter.finish();
                return drain();
            },
            newest: rows.newest
        };
    };
    return {
        ...intake,
        open,
        endsOnce: distances.holdsAny,
        finish: async () => {
            await distances.finish(intake.open('texts'));
            return {
                ...intake.finish(),
                lexical: options.measure !== null && options.lexical,
                ...(joined && { joined: joined.counts() })
            };
        }
    };
}
/** A field that no expression found reads like any that is missing; one that could not be worked out is said first. */
function broken(file, line, row, faults) {
    const { message } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainLine */ .O)(file, line, JSON.stringify(row));
    return { file, line, column: 1, message: [...faults, message].join('; '), severity: 'error' };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 46925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ compileMapping)
/* harmony export */ });
/* harmony import */ var _manifest_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62203);

/** What a field is, where a log may write it as something else: a number as text, an id as a number. */
const KINDS = new Map([
    ...of('number', [
        ...['status', 'latency_ms', 'retrieve_ms', 'rerank_ms', 'reason_ms', 'coverage', 'cost_usd'],
        ...['delta_s_question_retrieved', 'delta_s_retrieved_anchor', 'delta_s_prod_shadow'],
        ...['ts', 'tool_calls', 'tool_failures', 'tool_retries']
    ]),
    ...of('name', ['request_id', 'arm', 'session_id', 'user_key', 'phase', 'req_hash']),
    ...of('flag', ['tool_loop', 'solved', 'mirrored'])
]);
function of(kind, fields) {
    return fields.map(field => [field, kind]);
}
/** Throws ExpressionError; a manifest's expressions are checked as it is loaded. */
async function compileMapping(fields) {
    const compiled = await Promise.all(Object.entries(fields).map(async ([field, text]) => [field, await (0,_manifest_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .W)(text)]));
    const names = new Map(compiled.flatMap(([field, { text }]) => {
        const plain = /^\/?([A-Za-z_]\w*)$/.exec(text)?.[1];
        return plain === undefined ? [] : [[field, plain]];
    }));
    const isAtOnce = compiled.every(([, { kind }]) => kind === 'pointer');
    return {
        map: row => (isAtOnce ? mapped(row, compiled, found) : mapLater(row, compiled)),
        nameOf: field => (Object.hasOwn(fields, field) ? (names.get(field) ?? '') : field)
    };
    function found(row, expression) {
        return expression.run(row);
    }
}
async function mapLater(row, compiled) {
    const all = new Map();
    for (const [, expression] of compiled)
        all.set(expression, await expression.run(row));
    return mapped(row, compiled, (_, expression) => all.get(expression));
}
function mapped(row, compiled, run) {
    const placed = { ...row };
    const faults = [];
    for (const [field, expression] of compiled) {
        const found = run(row, expression);
        if ('fault' in found)
            faults.push(`${field}: ${expression.text}: ${found.fault}`);
        placed[field] = 'value' in found ? found.value : undefined;
    }
    return { row: plainly(placed), texts: textsOf(placed), faults };
}
/** Numbers and flags that a log writes as texts, and ids that it writes as numbers. */
function plainly(row) {
    for (const [field, kind] of KINDS)
        if (field in row)
            row[field] = READ[kind](row[field]);
    return row;
}
const READ = {
    number: (value) => (isNumeric(value) ? Number(value) : value),
    name: (value) => (typeof value === 'number' ? String(value) : value),
    flag: (value) => FLAGS.get(value) ?? value
};
const FLAGS = new Map([
    ['true', true],
    [1, true],
    ['false', false],
    [0, false]
]);
function isNumeric(value) {
    return typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim());
}
/** The texts leave the row: they are kept nowhere. */
function textsOf(row) {
    const { question, passages } = row;
    delete row['question'];
    delete row['passages'];
    const list = (Array.isArray(passages) ? passages : [passages]).filter(text => typeof text === 'string' && text.trim() !== '');
    return typeof question === 'string' && question.trim() !== '' && list.length > 0
        ? { question, passages: list }
        : null;
}


/***/ })

};
