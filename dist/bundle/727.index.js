export const id = 727;
export const ids = [727,9700];
export const modules = {

/***/ 20727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requestsSource: () => (/* binding */ requestsSource),
  tracesSource: () => (/* binding */ tracesSource)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/window/collect.js + 13 modules
var collect = __webpack_require__(32936);
// EXTERNAL MODULE: ./out/build/src/window/explain.js
var explain = __webpack_require__(55720);
// EXTERNAL MODULE: ./out/build/src/window/intake.js
var window_intake = __webpack_require__(82263);
// EXTERNAL MODULE: ./out/build/src/window/otlp/collect-traces.js + 3 modules
var collect_traces = __webpack_require__(9791);
// EXTERNAL MODULE: ./out/build/src/window/patience.js
var window_patience = __webpack_require__(9700);
// EXTERNAL MODULE: ./out/build/src/window/salvage.js
var salvage = __webpack_require__(8878);
// EXTERNAL MODULE: ./out/build/src/window/supply.js
var supply = __webpack_require__(53292);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/window/lines.js
var lines = __webpack_require__(76468);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/answer.js


/**
 * ClickHouse's format JSONCompact, row by row as it comes: `{ "meta": …, "data": [ [ … ], … ], "rows": N }`, each row on
 * a line of its own. Unlike the formats of one row a line it says at its end how many rows there were: a server that
 * dies, a proxy that cuts, and an error after the first rows are all told from an end.
 */
/** A row with its documents. */
const MAX_LINE = 2 ** 26;
/** More than this before or after the rows is no such answer. */
const MAX_FRAME = 2 ** 20;
/** Gives each row to `take`, and throws an Error that says what is wrong where the answer is not whole. */
async function readAnswer(stream, take) {
    let part = 'head';
    let frame = '';
    let rows = 0;
    const takeLine = (text) => {
        const line = text.trim();
        if (part === 'rows')
            return takeInRows(line);
        if (part === 'head' && line === '"data":') {
            part = 'rows';
            frame = '';
            return;
        }
        frame += `${line}\n`;
        if (frame.length > MAX_FRAME)
            throw notWhole(frame, rows);
    };
    const takeInRows = (line) => {
        if (line === '' || line === '[')
            return;
        if (line === '],' || line === ']') {
            part = 'tail';
            return;
        }
        const row = (0,json/* jsonOf */.o)(line.endsWith(',') ? line.slice(0, -1) : line);
        if (!Array.isArray(row)) {
            // What follows says why.
            part = 'fault';
            frame = line;
            return;
        }
        rows++;
        take(row);
    };
    const cutter = (0,lines/* createLineCutter */.MN)(MAX_LINE, {
        lines: bytes => (0,lines/* eachLine */.IM)(bytes, line => takeLine(line.toString('utf8'))),
        unended(bytes) {
            takeLine(bytes.toString('utf8'));
            return true;
        },
        tooLong() {
            throw new Error(`a row of more than ${MAX_LINE} bytes`);
        }
    });
    for await (const chunk of stream)
        cutter.push(chunk);
    cutter.finish();
    const end = part === 'tail' ? (0,json/* jsonOf */.o)(`{${frame}`) : undefined;
    if (end === undefined || end.exception !== undefined || end.rows !== rows)
        throw notWhole(frame, rows);
}
function notWhole(said, rows) {
    const words = /(Code: \d+.*|DB::Exception.*)/s.exec(said)?.[1]?.replace(/\s+/g, ' ').trim().slice(0, 300);
    const after = `the answer broke off after ${rows} rows`;
    return new Error(words === undefined ? after : `${after}: ${words}`);
}

// EXTERNAL MODULE: ./out/build/src/model/record-fields.js
var record_fields = __webpack_require__(65717);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/requests.js

/** Where no expression is given, the column of the same name. */
const REQUIRED = ['ts', 'request_id', 'arm', 'status', 'latency_ms'];
const LAMBDAS = ['lambda_retrieve', 'lambda_reason'];
const FLAGS = ['tool_loop', 'solved', 'mirrored'];
const NUMBERS = record_fields/* RECORD_FIELDS */.IT.filter(field => /^(status|coverage|cost_usd)$|_ms$|^delta_s_|^tool_(calls|failures|retries)$/.test(field));
function columnsOf(given) {
    return { ...Object.fromEntries(REQUIRED.map(field => [field, quoted(field)])), ...given };
}
/**
 * Rows within [from, to) in order of time, an array each, in the order of the columns. Times are compared as the table
 * has them, so that its key prunes. No column is named anew: a name would stand for itself in the other expressions.
 */
function requestsQuery(table, columns) {
    const ts = `(${columns['ts']})`;
    const values = Object.entries(columns).map(([field, expression]) => typed(field, `(${expression})`));
    return [
        `SELECT ${values.join(', ')}`,
        `FROM ${quotedPath(table)}`,
        `WHERE ${withinTime(ts)}`,
        `ORDER BY ${ts}, toString((${columns['request_id']}))`,
        'FORMAT JSONCompact'
    ].join('\n');
}
/** The bounds are parameters of the query, in ms since 1970. */
function withinTime(ts) {
    return `${ts} >= fromUnixTimestamp64Milli({from:Int64}) AND ${ts} < fromUnixTimestamp64Milli({to:Int64})`;
}
/** In the type that the log has: whatever type the column is of. */
function typed(field, sql) {
    // toTimeZone takes times alone: a text would be read in the server's time zone.
    if (field === 'ts')
        return `toUnixTimestamp64Milli(toDateTime64(toTimeZone(${sql}, 'UTC'), 3))`;
    if (field === 'pins')
        return sql;
    if (FLAGS.includes(field))
        return `toBool(${sql})`;
    if (LAMBDAS.includes(field))
        return `nullIf(toString(${sql}), '')`;
    if (!NUMBERS.includes(field))
        return `toString(${sql})`;
    // JSON has no NaN: it is written as null, which would pass for absent.
    const number = `toFloat64(${sql})`;
    return `if(isNaN(${number}) OR isInfinite(${number}), ${NO_NUMBER}, ${number})`;
}
/** Out of the range of every field, so that the row is left out and counted. */
const NO_NUMBER = -2;
/** A name that is let in by `sqlName` holds nothing that ends the quotes. */
function quotedPath(path) {
    return path.split('.').map(quoted).join('.');
}
function quoted(name) {
    return `\`${name}\``;
}
/** A row of the answer, as a log would have it. */
function requestOf(fields, values) {
    if (values.length !== fields.length)
        throw new Error(`${values.length} values a row; expected ${fields.length}, one of each of window.source.columns`);
    const row = {};
    for (let i = 0; i < fields.length; i++)
        row[fields[i]] = values[i];
    // A map can't be null.
    if (isEmpty(row['pins']))
        row['pins'] = null;
    return row;
}
function isEmpty(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

// EXTERNAL MODULE: ./out/build/src/window/otlp/names.js
var names = __webpack_require__(75683);
// EXTERNAL MODULE: ./out/build/src/window/otlp/spans.js
var spans = __webpack_require__(982);
;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/spans.js



/** The table that the collector's exporter to ClickHouse writes (`otel_traces`), a span a row. */
/**
 * Spans in the order of their ends, as an exporter would write them to a file. Attributes that nobody reads stay there.
 */
function spansQuery(table, services) {
    const end = 'toUnixTimestamp64Nano(Timestamp) + toInt64(Duration)';
    return [
        'SELECT TraceId, SpanId, ParentSpanId, SpanName, SpanKind, StatusCode,',
        `toString(toUnixTimestamp64Nano(Timestamp)), toString(${end}),`,
        'mapFilter((k, v) -> has({named:Array(String)}, k) OR match(k, {flat:String}), SpanAttributes),',
        'mapFilter((k, v) -> has({named:Array(String)}, k), ResourceAttributes)',
        `FROM ${quotedPath(table)}`,
        `WHERE ${withinTime('Timestamp')}${services.length > 0 ? ' AND ServiceName IN {services:Array(String)}' : ''}`,
        `ORDER BY ${end}, TraceId, SpanId`,
        'FORMAT JSONCompact'
    ].join('\n');
}
/** What the query takes beside its bounds. `asked`: attributes that the manifest names. */
function spanParams(services, asked) {
    const named = { named: [...spans/* NAMED */.qB, ...asked], flat: `${names/* FLAT_DOCUMENT */.Qg.source}|${names/* FLAT_MESSAGE */.wo.source}` };
    return services.length > 0 ? { ...named, services } : named;
}
/** Null where the row is no span. */
function spanOfRow(values) {
    const [traceId, spanId, parentSpanId, name, kind, code, start, end, attributes, resource] = values;
    if (!isMap(attributes) || !isMap(resource))
        return null;
    const times = { startTimeUnixNano: start, endTimeUnixNano: end };
    return (0,spans/* spanFrom */.BO)({ traceId, spanId, parentSpanId, name, kind, status: { code }, ...times }, attributes, resource);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./out/build/src/window/clickhouse/clickhouse.js











/** A table or view of one request a row. */
function requestsSource({ arms, columns: given, ...options }) {
    const looks = (0,supply/* noLooks */.C)();
    const columns = columnsOf(given);
    const fields = Object.keys(columns);
    const text = requestsQuery(options.table, columns);
    return {
        async read(query, signal) {
            const intake = (0,window_intake/* createIntake */.v)(query, arms, looks);
            const rows = intake.open(options.table);
            let line = 0;
            const take = (values) => {
                line++;
                rows.count();
                const row = requestOf(fields, values);
                if (rows.take(row))
                    return;
                const written = JSON.stringify(row);
                const at = line;
                rows.broken(() => (0,explain/* explainLine */.O)(options.table, at, written));
                rows.leave((0,salvage/* salvage */.a)(written));
            };
            await askRows(options, { text, params: {} }, query, take, signal);
            return whole(intake.finish());
        }
    };
}
/** The collector's own table of spans. */
function tracesSource({ services, ...options }) {
    const looks = (0,supply/* noLooks */.C)();
    const known = new Map();
    const text = spansQuery(options.table, services);
    const params = spanParams(services, (0,collect_traces/* askedOf */.i)(options));
    return {
        async read(query, signal) {
            const traces = (0,collect_traces/* collectTraces */.x)(query, options, looks, known);
            const { add } = traces.open(options.table);
            const take = (values) => {
                const span = spanOfRow(values);
                if (span === null)
                    throw new Error('a row that is no span of the collector; expected its table of traces');
                add(span);
            };
            await askRows(options, { text, params }, query, take, signal);
            return whole(await traces.finish());
        }
    };
}
function whole(summary) {
    return { ...summary, unread: [] };
}
/** So long the server may sort before its first row. */
const HEAD_MS = 120_000;
async function askRows({ ask, table, patience = window_patience.PATIENCE, now }, { text, params }, query, take, signal) {
    const { totalMs } = patience;
    const asked = { text, params: { ...params, ...span(query, now()) }, headMs: Math.min(HEAD_MS, totalMs), totalMs };
    const ended = new AbortController();
    const stream = await ask(asked, signal ? AbortSignal.any([signal, ended.signal]) : ended.signal);
    try {
        await readAnswer(watched((0,window_patience.waitedFor)(stream, patience, () => ended.abort()), signal), take);
    }
    catch (error) {
        signal?.throwIfAborted();
        const why = error.message;
        throw new errors/* UnmeasurableError */.XW('service_unreachable', `${table}: ${why}; nothing is judged on half an answer`, {
            cause: error
        });
    }
}
async function* watched(stream, signal) {
    for await (const chunk of stream) {
        signal?.throwIfAborted();
        yield chunk;
    }
}
/** What lies before a window tells whether the log began before it did. */
const BEFORE_MS = 2 * collect/* SKEW_MS */.eK;
/** No row of the log is later, and a DateTime, which ends in 2106, can be compared with it. */
const FOREVER_MS = Date.UTC(2100, 0);
/**
 * Rows from before the window, for the history of its users. Rows from after it are those of a wrong clock, where the
 * window ends now; where it ended before, they are what came since, and only those near its end are read.
 */
function span({ from, to, historyMs }, now) {
    if (from === null)
        throw new errors/* UnmeasurableError */.XW('not_measured', 'a window from ClickHouse needs a start');
    const isPast = to !== null && to < now - collect/* SKEW_MS */.eK;
    return {
        from: Math.floor(from - Math.max(historyMs, BEFORE_MS)),
        to: isPast ? Math.ceil(to + collect/* SKEW_MS */.eK) : FOREVER_MS
    };
}


/***/ }),

/***/ 55720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainLine)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55722);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10570);



/** Its byte order mark or its zero bytes, read as UTF-8. */
const UTF_16 = /^\uFFFD\uFFFD|\0.\0/;
/** What is wrong with a line of the request log, at the first place that is. */
function explainLine(file, line, text) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if ('fault' in json) {
        const { message, column } = json.fault;
        const found = UTF_16.test(text) ? 'it looks like UTF-16, expected UTF-8' : message;
        return { file, line, column, message: `no JSON: ${found}; expected one JSON object`, severity: 'error' };
    }
    const { value } = json;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return {
            file,
            line,
            column: 1,
            message: `found ${kindOf(value)}, expected one JSON object a line`,
            severity: 'error'
        };
    }
    const issues = _record_js__WEBPACK_IMPORTED_MODULE_2__/* .requestSchema */ .TF.safeParse(value).error?.issues ?? [];
    const named = issues.map(issue => ({ field: String(issue.path[0] ?? ''), issue }));
    const message = named.map(({ field, issue }) => explainField(field, issue.message, value)).join('; ');
    const places = named.map(({ field }) => text.indexOf(`"${field}"`)).filter(place => place >= 0);
    return { file, line, column: places.length > 0 ? Math.min(...places) + 1 : 1, message, severity: 'error' };
}
function explainField(field, expectation, row) {
    if (field in row)
        return `${field}: found ${show(row[field])}; ${expectation}`;
    const unknown = Object.keys(row).filter(key => !(key in _record_js__WEBPACK_IMPORTED_MODULE_2__/* .requestSchema */ .TF.shape));
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(field, unknown);
    return `${field} is missing${meant === null ? '' : `; there is "${meant}"`}`;
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
function show(value) {
    return shorten(JSON.stringify(value));
}
function shorten(text) {
    return text.length <= 120 ? text : `${text.slice(0, 117)}...`;
}


/***/ }),

/***/ 76468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   MN: () => (/* binding */ createLineCutter),
/* harmony export */   kR: () => (/* binding */ LINE_FEED)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26284);

const LINE_FEED = 10;
/** Longer texts are made outside of the young heap, at several times the cost. */
const PIECE = 2 ** 16;
/** Each of some whole lines, without its line feed. */
function eachLine(lines, take) {
    for (let start = 0; start < lines.length;) {
        const end = lines.indexOf(LINE_FEED, start);
        take(lines.subarray(start, end));
        start = end + 1;
    }
}
function createLineCutter(maxBytes, events, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .newMemory */ .A)()) {
    const own = memory.of('line', () => ({ held: [], heldBytes: 0, isTold: false }));
    const hold = (part) => {
        own.heldBytes += part.length;
        if (own.heldBytes > maxBytes)
            own.held = [];
        else if (part.length > 0)
            own.held.push(Buffer.from(part));
    };
    const clear = () => {
        Object.assign(own, { held: [], heldBytes: 0, isTold: false });
    };
    const tellTooLong = () => {
        if (!own.isTold)
            events.tooLong();
        own.isTold = true;
    };
    const release = () => {
        if (own.heldBytes > maxBytes)
            tellTooLong();
        else
            events.lines(Buffer.concat(own.held));
        clear();
    };
    /** `piece` is at most `maxBytes` long, so only a line that began before it can be too long. */
    const cut = (piece) => {
        const first = own.heldBytes > 0 ? piece.indexOf(LINE_FEED) + 1 : 0;
        const last = piece.lastIndexOf(LINE_FEED) + 1;
        if (first > 0) {
            hold(piece.subarray(0, first));
            release();
        }
        if (last > first)
            events.lines(piece.subarray(first, last));
        hold(piece.subarray(last));
    };
    return {
        push(chunk) {
            const step = Math.min(PIECE, maxBytes);
            for (let start = 0; start < chunk.length; start += step)
                cut(chunk.subarray(start, start + step));
        },
        finish() {
            if (own.heldBytes > maxBytes)
                tellTooLong();
            else if (own.heldBytes > 0 && events.unended(Buffer.concat(own.held)))
                clear();
        }
    };
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PATIENCE: () => (/* binding */ PATIENCE),
/* harmony export */   hurried: () => (/* binding */ hurried),
/* harmony export */   patienceOf: () => (/* binding */ patienceOf),
/* harmony export */   waitedFor: () => (/* binding */ waitedFor)
/* harmony export */ });
/** A log that comes slower than 1 KiB a second over 30 s is none that ends. */
const PATIENCE = { idleMs: 30_000, leastBytes: 30 * 1024, totalMs: 600_000 };
const LEAST_TOTAL_MS = 60_000;
/** Who looks every so often waits for two looks, and a minute at least. */
function patienceOf(every) {
    return every === undefined ? PATIENCE : { ...PATIENCE, totalMs: Math.max(LEAST_TOTAL_MS, 2 * every) };
}
/** For a source that did not come to its end before: it is given up on sooner, at the same rate. */
function hurried({ idleMs, leastBytes, totalMs }) {
    return { idleMs: idleMs / 10, leastBytes: leastBytes / 10, totalMs };
}
/** The stream as it comes, until it has been waited for long enough: then `giveUp` is called and it throws. */
async function* waitedFor(stream, { idleMs, leastBytes, totalMs }, giveUp) {
    const iterator = stream[Symbol.asyncIterator]();
    const end = performance.now() + totalMs;
    let checkAt = performance.now() + idleMs;
    let bytes = 0;
    try {
        for (;;) {
            const next = iterator.next();
            for (;;) {
                const came = await within(next, Math.min(checkAt, end));
                if (came !== TIME) {
                    if (came.done)
                        return;
                    bytes += came.value.length;
                    yield came.value;
                    if (bytes >= leastBytes) {
                        checkAt = performance.now() + idleMs;
                        bytes = 0;
                    }
                }
                const now = performance.now();
                if (now >= end)
                    throw tooSlow(`it has not ended after ${Math.round(totalMs / 1000)} s`);
                if (now >= checkAt)
                    throw tooSlow(`no more than ${bytes} bytes came in ${idleMs / 1000} s`);
                if (came !== TIME)
                    break;
            }
        }
    }
    finally {
        giveUp();
        // What hangs would hang here too.
        void iterator.return?.().then(undefined, () => undefined);
    }
}
const TIME = Symbol('time');
/** What the promise gives, or that it is time. `at` is of the clock of performance.now(). */
async function within(promise, at) {
    let timer;
    const time = new Promise(resolve => {
        timer = setTimeout(resolve, Math.max(0, at - performance.now()), TIME);
    });
    try {
        return await Promise.race([promise, time]);
    }
    finally {
        clearTimeout(timer);
    }
}
function tooSlow(what) {
    return new Error(`${what}, and it was given up`);
}


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ salvage)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10570);


/**
 * Reads a JSON object field by field, and a line that is none (a bare NaN, cut short) by what stands behind its keys.
 * `called`: what the log calls a field; nothing where that is no plain name.
 */
function salvage(text, called = (field) => field) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(text);
    const whole = typeof json === 'object' && json !== null && !Array.isArray(json) ? json : null;
    const get = (field) => whole !== null
        ? whole[field]
        : json === undefined
            ? behind(text, called(field))
            : undefined;
    const [ts, arm, mirrored] = [get('ts'), get('arm'), get('mirrored')];
    return {
        ts: typeof ts === 'string' || typeof ts === 'number' ? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(ts) : null,
        arm: nameOf(arm),
        status: statusOf(get('status')),
        requestId: nameOf(get('request_id')),
        userKey: nameOf(get('user_key')),
        mirrored: typeof mirrored === 'boolean' ? mirrored : null
    };
}
/** A plain text, a number or a word that something follows: what is cut short may have gone on. */
function pattern(name) {
    return new RegExp(`"${name}" {0,8}: {0,8}("[^"\\\\]{0,400}"|-?[0-9.]{1,30}|true|false)(?=[ ,}"\\r\\n]|$)`);
}
/** Keys within a text are escaped, so a bare one is the row's own. */
function behind(text, name) {
    const found = name === '' ? null : pattern(name).exec(text);
    const ended = found !== null && (found[1].startsWith('"') || found.index + found[0].length < text.length);
    return ended ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(found[1]) : undefined;
}
function statusOf(value) {
    const status = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value;
    return Number.isInteger(status) && status >= 0 && status <= 599 ? status : null;
}
function nameOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}


/***/ })

};
