export const id = 1956;
export const ids = [1956];
export const modules = {

/***/ 55720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainLine)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55722);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10570);



/** What is wrong with a line of the request log, at the first place that is. */
function explainLine(file, line, text) {
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if ('fault' in json) {
        const { message, column } = json.fault;
        return { file, line, column, message: `no JSON: ${message}; expected one JSON object`, severity: 'error' };
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

/***/ 82263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createIntake)
/* harmony export */ });
/* harmony import */ var _model_arm_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27879);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82937);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58875);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10570);
/* harmony import */ var _supply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53292);





const MOST_PROBLEMS = 20;
/** So many rows of clocks that go ahead are held for later looks. */
const MOST_AHEAD = 10_000;
function createIntake(query, names, looks) {
    const collector = (0,_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .createCollector */ .YD)(query);
    const supply = (0,_supply_js__WEBPACK_IMPORTED_MODULE_2__/* .countSupply */ .N)(query, looks);
    const armOf = (0,_model_arm_names_js__WEBPACK_IMPORTED_MODULE_3__/* .armReader */ .S)(names);
    const counts = { read: 0, broken: 0 };
    const torn = new Set();
    const leftOut = (0,_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingLeftOut */ .XN)();
    const problems = [];
    const from = query.from ?? Number.NEGATIVE_INFINITY;
    let end = query.to ?? Number.POSITIVE_INFINITY;
    let ahead = [];
    let holdsAll = true;
    let opened = 0;
    const hold = (again) => {
        if (ahead.length < MOST_AHEAD)
            ahead.push(again);
        else
            holdsAll = false;
    };
    const place = (row, ts, late, stream) => {
        const { arm } = row;
        if (ts >= end) {
            if (isArm(arm) && ts >= end + _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .SKEW_MS */ .eK)
                leftOut[arm].clock++;
            hold(() => {
                if (isArm(arm))
                    supply.overtake(arm, ts);
                place(row, ts, late, stream);
            });
        }
        collector.add(row, ts, late, stream);
    };
    const leave = (told, ts) => {
        if (ts !== null && ts >= end)
            return hold(() => leave(told, ts));
        if (ts !== null && ts < from)
            return;
        const arm = told.arm === null ? null : armOf(told.arm);
        if (arm === 'other')
            return;
        const known = arm !== null && isArm(arm) ? arm : null;
        if (known === 'canary' && told.mirrored !== null && told.mirrored !== (query.canary === 'mirrored'))
            return;
        (0,_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveOut */ .ov)(leftOut, known, ts === null ? { status: null } : told);
        if (known !== null && ts !== null && told.status !== null) {
            collector.addStatus(known, told.status, ts, told);
        }
    };
    return {
        open(file, oldest) {
            const stream = opened++;
            const arrivals = supply.open(oldest);
            let newest = Number.NEGATIVE_INFINITY;
            return {
                file,
                take(read) {
                    const ts = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOfRow */ .ri)(read);
                    if (ts === null)
                        return false;
                    const row = read;
                    if (!isArm(row.arm))
                        row.arm = armOf(row.arm);
                    if (row.arm === 'other')
                        return true;
                    if (isArm(row.arm))
                        arrivals.add(row.arm, ts);
                    place(row, ts, ts < newest - _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .SKEW_MS */ .eK, stream);
                    if (ts > newest)
                        newest = ts;
                    return true;
                },
                leave: told => leave(told, told.ts ?? (Number.isFinite(newest) ? newest : null)),
                count() {
                    counts.read++;
                },
                unknown: () => (0,_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveOut */ .ov)(leftOut, null, { status: null }),
                broken(problem) {
                    counts.broken++;
                    if (problems.length < MOST_PROBLEMS)
                        problems.push(problem());
                },
                torn(isTorn) {
                    if (isTorn)
                        torn.add(stream);
                    else
                        torn.delete(stream);
                },
                newest: () => (Number.isFinite(newest) ? newest : null)
            };
        },
        isEmpty: () => counts.read + torn.size === 0,
        until(to) {
            end = to;
            for (const own of [leftOut.baseline, leftOut.canary])
                own.clock = 0;
            supply.until(to);
            collector.until(to);
            const held = ahead;
            ahead = [];
            for (const again of held)
                again();
        },
        holdsAll: () => holdsAll,
        finish() {
            const came = supply.finish();
            const rows = { read: counts.read + torn.size, broken: counts.broken, torn: torn.size, problems: [...problems] };
            // Where both arms lie ahead alike it is this machine's clock that differs.
            const isOurs = Math.abs(came.ahead.canary - came.ahead.baseline) <= _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .SKEW_MS */ .eK;
            const clock = (own) => ({ ...own, ...(isOurs && { clock: 0 }) });
            const left = { ...leftOut, baseline: clock(leftOut.baseline), canary: clock(leftOut.canary) };
            return { ...collector.finish(rows), leftOut: left, supply: came };
        }
    };
}
function isArm(name) {
    return name === 'baseline' || name === 'canary';
}


/***/ }),

/***/ 81956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonlSource: () => (/* binding */ jsonlSource)
});

// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/window/collect.js + 12 modules
var collect = __webpack_require__(82937);
// EXTERNAL MODULE: ./out/build/src/window/explain.js
var explain = __webpack_require__(55720);
// EXTERNAL MODULE: ./out/build/src/window/intake.js
var window_intake = __webpack_require__(82263);
// EXTERNAL MODULE: ./out/build/src/window/files.js
var files = __webpack_require__(58688);
// EXTERNAL MODULE: ./out/build/src/window/read-inputs.js + 1 modules
var read_inputs = __webpack_require__(34969);
;// CONCATENATED MODULE: ./out/build/src/window/kept.js


/** A look reads the window of the phase, and the one that it is compared with. */
const MOST_WINDOWS = 2;
/**
 * Windows that are read again and again, with a fixed beginning and an end that moves on: what was summed is kept, and
 * only what is new is read. Anything else about a window that changes makes it another one, which is read from the
 * beginning.
 */
function keptSource(readerOf, options) {
    let kept = [];
    const takeOut = (query, to) => {
        const window = JSON.stringify({ ...query, to: null });
        const span = JSON.stringify({ ...query, to: null, points: null });
        const found = kept.find(each => each.window === window && each.to <= to);
        kept = kept.filter(each => each !== found);
        return found ?? { window, span, to, reader: readerOf(query), progress: (0,read_inputs/* noProgress */.n)() };
    };
    const putBack = async (each) => {
        const others = kept.filter(({ span }) => span !== each.span);
        const stay = (each.reader.holdsAll() ? [each, ...others] : others).slice(0, MOST_WINDOWS);
        const letGo = [each, ...kept].filter(other => !stay.includes(other));
        kept = stay;
        await Promise.all(letGo.map(closeAll));
    };
    return {
        async read(query, signal) {
            if (query.from === null || query.to === null)
                return (0,read_inputs/* readInputs */.K)(readerOf(query), options, query.from, signal);
            const each = takeOut(query, query.to);
            try {
                each.to = query.to;
                each.reader.until(query.to);
                const summary = await (0,read_inputs/* readInputs */.K)(each.reader, options, query.from, signal, each.progress);
                await putBack(each);
                return summary;
            }
            catch (error) {
                // It may have ended within a row.
                await closeAll(each);
                throw error;
            }
        },
        close: async () => {
            await Promise.all(kept.splice(0).map(closeAll));
        }
    };
}
async function closeAll({ progress }) {
    await Promise.all([...progress.files.values()].map(files/* close */.VN));
}

// EXTERNAL MODULE: ./out/build/src/window/lines.js
var lines = __webpack_require__(76468);
// EXTERNAL MODULE: ./out/build/src/window/salvage.js
var salvage = __webpack_require__(8878);
;// CONCATENATED MODULE: ./out/build/src/window/bytes.js
const WORD = 8;
function bytesOf(some) {
    const { length } = some;
    const bytes = Uint8Array.from(some);
    const view = viewOf(bytes);
    const count = Math.floor(length / WORD);
    const words = Float64Array.from({ length: count }, (_, i) => view.getFloat64(i * WORD));
    return { length, words, last: count > 0 ? view.getFloat64(length - WORD) : 0, bytes };
}
function viewOf({ buffer, byteOffset, byteLength }) {
    return new DataView(buffer, byteOffset, byteLength);
}
/** Whether the view has these bytes at a place. False too where a word is no number (NaN), as no word of ASCII is. */
function isAt(view, at, { length, words, last, bytes }) {
    if (at + length > view.byteLength)
        return false;
    if (length < WORD) {
        for (let i = 0; i < length; i++)
            if (view.getUint8(at + i) !== bytes[i])
                return false;
        return true;
    }
    for (let i = 0; i < words.length; i++)
        if (view.getFloat64(at + i * WORD) !== words[i])
            return false;
    return view.getFloat64(at + length - WORD) === last;
}

// EXTERNAL MODULE: ./out/build/src/window/record.js
var record = __webpack_require__(10570);
;// CONCATENATED MODULE: ./out/build/src/window/scan.js



const FIELDS = Object.keys(record/* requestSchema */.TF.shape);
const AT = Object.fromEntries(FIELDS.map((field, i) => [field, i]));
const SKIPPED = -1;
/** Variants of pins, or of a text of few values, that are remembered. */
const MOST_KNOWN = 4;
/** More digits than a number holds exactly are left to the language. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);
const [QUOTE, BACKSLASH, COMMA, COLON, OPEN, CLOSE] = [34, 92, 44, 58, 123, 125];
const [SPACE, LINE_FEED, RETURN, PLUS, MINUS, POINT, ZERO] = [32, 10, 13, 43, 45, 46, 48];
const [COMMA_BYTE, COLON_BYTE] = [Buffer.from(','), Buffer.from(':')];
/** Texts of few values, as the rows before had them: they are compared as bytes, and are made once. */
const FEW_VALUES = ['arm', 'phase', 'lambda_retrieve', 'lambda_reason'];
/** What a value is that can't be read here. */
const NOT_PLAIN = Symbol('not plain');
/** `extra`: fields beside those of the log that a row must carry. */
function createScanner(extra = []) {
    const more = extra.filter(field => !FIELDS.includes(field));
    const places = new Map([...FIELDS, ...more].map((field, i) => [field, i]));
    const values = new Array(places.size).fill(undefined);
    const members = [];
    const pins = createPinsReader();
    const few = new Map(FEW_VALUES.map(field => [AT[field], []]));
    let bytes = Buffer.alloc(0);
    let view = viewOf(bytes);
    let text = '';
    let at = 0;
    const scan = () => {
        values.fill(undefined);
        if (bytes[at] !== OPEN)
            return false;
        at++;
        for (let i = 0;; i++) {
            const member = members[i];
            let place;
            if (i > 0 && member !== undefined && isAt(view, at - 1, member.joined)) {
                place = member.place;
                at += member.joined.length - 1;
            }
            else {
                skipSpaces();
                place = member !== undefined && isAt(view, at, member.key) ? member.place : findMember(i);
                if (place === null)
                    return false;
                at += members[i].key.length;
                skipSpaces();
                if (bytes[at++] !== COLON)
                    return false;
            }
            skipSpaces();
            const value = readValue(place);
            if (value === NOT_PLAIN)
                return false;
            if (place !== SKIPPED)
                values[place] = value;
            skipSpaces();
            const after = bytes[at++];
            if (after === CLOSE)
                break;
            if (after !== COMMA)
                return false;
        }
        while (bytes[at] === SPACE || bytes[at] === RETURN)
            at++;
        return at === bytes.length || bytes[at] === LINE_FEED;
    };
    const skipSpaces = () => {
        while (bytes[at] === SPACE)
            at++;
    };
    /** Another key than the row before had here; null where it is none. */
    const findMember = (i) => {
        if (bytes[at] !== QUOTE)
            return null;
        const end = endOfString(at + 1);
        if (end < 0)
            return null;
        const place = places.get(bytes.toString('utf8', at + 1, end)) ?? SKIPPED;
        const key = bytes.subarray(at, end + 1);
        members[i] = { key: bytesOf(key), joined: bytesOf(Buffer.concat([COMMA_BYTE, key, COLON_BYTE])), place };
        return place;
    };
    const endOfString = (from) => {
        for (let i = from; i < bytes.length; i++) {
            const byte = bytes[i];
            if (byte === QUOTE)
                return i;
            if (byte === BACKSLASH || byte < SPACE)
                return -1;
        }
        return -1;
    };
    const readValue = (place) => {
        const first = bytes[at];
        if (first === QUOTE)
            return readText(place);
        if (first === MINUS || (first >= ZERO && first <= ZERO + 9))
            return readNumber();
        if (first === OPEN && place === AT.pins) {
            const read = pins.read(bytes, view, at);
            if (read === null)
                return NOT_PLAIN;
            at += read.length;
            return read.pins;
        }
        return readWord(first);
    };
    const readText = (place) => {
        const known = few.get(place);
        if (known === undefined)
            return readAnyText(place);
        for (const each of known) {
            if (!isAt(view, at, each.bytes))
                continue;
            at += each.bytes.length;
            return each.value;
        }
        const start = at;
        const value = readAnyText(place);
        if (typeof value === 'string' && known.length < MOST_KNOWN) {
            known.push({ bytes: bytesOf(bytes.subarray(start, at)), value: bytes.toString('utf8', start + 1, at - 1) });
        }
        return value;
    };
    const readAnyText = (place) => {
        const start = at + 1;
        let high = 0;
        let i = start;
        for (; i < bytes.length; i++) {
            const byte = bytes[i];
            if (byte === QUOTE)
                break;
            if (byte === BACKSLASH || byte < SPACE)
                return NOT_PLAIN;
            high |= byte;
        }
        if (i === bytes.length || place === AT.answer)
            return NOT_PLAIN;
        at = i + 1;
        if (place === SKIPPED)
            return undefined;
        // A part of the text keeps the whole of it in memory, so what may be kept for long is made anew.
        return high < 128 && place < FIELDS.length ? text.slice(start, i) : bytes.toString('utf8', start, i);
    };
    const readNumber = () => {
        const start = at;
        const negative = bytes[at] === MINUS;
        if (negative)
            at++;
        const whole = at;
        let digits = readDigits(0);
        const wholeDigits = at - whole;
        if (wholeDigits === 0 || (wholeDigits > 1 && bytes[whole] === ZERO))
            return NOT_PLAIN;
        let fraction = 0;
        if (bytes[at] === POINT) {
            const point = at++;
            digits = readDigits(digits);
            fraction = at - point - 1;
            if (fraction === 0)
                return NOT_PLAIN;
        }
        if (bytes[at] === 69 || bytes[at] === 101)
            return readExponent(start);
        if (wholeDigits + fraction > EXACT_DIGITS)
            return Number(text.slice(start, at));
        // Both are exact, so their quotient is the nearest number (Clinger 1990).
        const value = fraction === 0 ? digits : digits / POWERS[fraction];
        return negative ? -value : value;
    };
    const readExponent = (start) => {
        at++;
        if (bytes[at] === PLUS || bytes[at] === MINUS)
            at++;
        const exponent = at;
        readDigits(0);
        return at > exponent ? Number(text.slice(start, at)) : NOT_PLAIN;
    };
    const readDigits = (before) => {
        let digits = before;
        for (;; at++) {
            const digit = bytes[at] - ZERO;
            if (!(digit >= 0 && digit <= 9))
                return digits;
            digits = 10 * digits + digit;
        }
    };
    const readWord = (first) => {
        const [word, value] = first === 116 ? TRUE : first === 102 ? FALSE : NULL;
        if (!isAt(view, at, word))
            return NOT_PLAIN;
        at += word.length;
        return value;
    };
    return {
        scan(block, decoded, start) {
            if (block !== bytes)
                view = viewOf(block);
            bytes = block;
            text = decoded;
            at = start;
            return scan() ? at : -1;
        },
        row() {
            const row = rowOf(values);
            for (let i = 0; i < more.length; i++)
                row[more[i]] = values[FIELDS.length + i];
            return row;
        }
    };
}
const word = (text, value) => [bytesOf(Buffer.from(text)), value];
const [TRUE, FALSE, NULL] = [word('true', true), word('false', false), word('null', null)];
/** Every row has the same shape, which makes its fields cheap to read. */
function rowOf(v) {
    return {
        ts: v[AT.ts],
        request_id: v[AT.request_id],
        arm: v[AT.arm],
        status: v[AT.status],
        latency_ms: v[AT.latency_ms],
        schema_version: v[AT.schema_version],
        session_id: v[AT.session_id],
        user_key: v[AT.user_key],
        phase: v[AT.phase],
        retrieve_ms: v[AT.retrieve_ms],
        rerank_ms: v[AT.rerank_ms],
        reason_ms: v[AT.reason_ms],
        delta_s_question_retrieved: v[AT.delta_s_question_retrieved],
        delta_s_retrieved_anchor: v[AT.delta_s_retrieved_anchor],
        delta_s_prod_shadow: v[AT.delta_s_prod_shadow],
        lambda_retrieve: v[AT.lambda_retrieve],
        lambda_reason: v[AT.lambda_reason],
        coverage: v[AT.coverage],
        tool_calls: v[AT.tool_calls],
        tool_failures: v[AT.tool_failures],
        tool_retries: v[AT.tool_retries],
        tool_loop: v[AT.tool_loop],
        solved: v[AT.solved],
        cost_usd: v[AT.cost_usd],
        pins: v[AT.pins],
        req_hash: v[AT.req_hash],
        mirrored: v[AT.mirrored],
        answer: v[AT.answer]
    };
}
/** Pins come in few variants, so their bytes are compared with those seen before. */
function createPinsReader() {
    const known = [];
    const learn = (bytes, at) => {
        const end = bytes.indexOf(CLOSE, at) + 1;
        // A line ends at its line feed, which JSON.parse would take for a space.
        if (known.length >= MOST_KNOWN || end === 0 || bytes.subarray(at, end).includes(LINE_FEED))
            return null;
        const pins = (0,json/* jsonOf */.o)(bytes.toString('utf8', at, end));
        if (pins === undefined)
            return null;
        const made = { bytes: bytesOf(bytes.subarray(at, end)), pins };
        known.push(made);
        return made;
    };
    return {
        read(bytes, view, at) {
            const found = known.find(each => isAt(view, at, each.bytes)) ?? learn(bytes, at);
            return found && { pins: found.pins, length: found.bytes.length };
        }
    };
}

// EXTERNAL MODULE: ./out/build/src/window/skip.js
var skip = __webpack_require__(84360);
// EXTERNAL MODULE: ./out/build/src/window/supply.js
var supply = __webpack_require__(53292);
;// CONCATENATED MODULE: ./out/build/src/window/jsonl.js











const MAX_LINE = 2 ** 20;
/** Request logs as JSON lines: one pass in constant memory. */
function jsonlSource(options) {
    const looks = (0,supply/* noLooks */.C)();
    const readerOf = (query) => createReader(query, options.arms ?? {}, looks);
    if (options.again)
        return keptSource(readerOf, options);
    return { read: (query, signal) => (0,read_inputs/* readInputs */.K)(readerOf(query), options, query.from, signal) };
}
function createReader(query, names, looks) {
    const intake = (0,window_intake/* createIntake */.v)(query, names, looks);
    const scanner = createScanner((0,collect/* mixFields */.KM)(query));
    const open = (file, oldest) => {
        const rows = intake.open(file, oldest);
        let line = 0;
        /** Whether the last line was taken before a line feed ended it. */
        let isOpen = false;
        /** A line that is not plain, or not sound. */
        const takeText = (text, row) => {
            if (text.trim() === '')
                return;
            rows.count();
            if (rows.take(row))
                return;
            const at = line;
            rows.broken(() => (0,explain/* explainLine */.O)(file, at, text));
            rows.leave((0,salvage/* salvage */.a)(text));
        };
        const textOf = (bytes) => {
            const text = bytes.toString('utf8');
            return line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
        };
        const cutter = (0,lines/* createLineCutter */.MN)(MAX_LINE, {
            lines(bytes) {
                const text = bytes.toString('latin1');
                rows.torn(false);
                let start = isOpen ? blankLine(bytes) : 0;
                isOpen = false;
                while (start < bytes.length) {
                    line++;
                    let end = scanner.scan(bytes, text, start);
                    if (end >= 0 && rows.take(scanner.row()))
                        rows.count();
                    else {
                        end = bytes.indexOf(lines/* LINE_FEED */.kR, start);
                        const whole = textOf(bytes.subarray(start, end));
                        takeText(whole, (0,json/* jsonOf */.o)(whole));
                    }
                    start = end + 1;
                }
            },
            unended(bytes) {
                const text = bytes.toString('utf8');
                const row = (0,json/* jsonOf */.o)(text.replace(/^\uFEFF/, ''));
                // No longer text begins with a whole object or list; anything else may go on.
                const isWhole = typeof row === 'object' && row !== null;
                rows.torn(!isWhole && text.trim() !== '');
                if (!isWhole)
                    return false;
                line++;
                takeText(textOf(bytes), row);
                isOpen = true;
                return true;
            },
            tooLong() {
                line++;
                rows.torn(false);
                rows.count();
                const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`;
                const at = line;
                rows.broken(() => ({ file, line: at, column: 1, message, severity: 'error' }));
                rows.unknown();
            }
        });
        return { ...cutter, newest: rows.newest };
    };
    const { from, historyMs } = query;
    const skips = from === null ? null : { before: from - historyMs - skip/* OUT_OF_ORDER_MS */.Z, timeOf };
    return { ...intake, open, skips };
}
function timeOf(line) {
    return (0,salvage/* salvage */.a)(line.toString('utf8')).ts;
}
/** The length of a first line that is blank, with its line feed; 0 where it says something. */
function blankLine(bytes) {
    const end = bytes.indexOf(lines/* LINE_FEED */.kR) + 1;
    return bytes.toString('latin1', 0, end).trim() === '' ? end : 0;
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


/***/ }),

/***/ 53292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ noLooks),
/* harmony export */   N: () => (/* binding */ countSupply)
/* harmony export */ });
function noLooks() {
    return { last: null, learned: 0 };
}
/** Fewer rows than this tell nothing of a clock. */
const FEWEST = 30;
function countSupply({ from, to }, looks) {
    const start = from ?? Number.NEGATIVE_INFINITY;
    let end = to ?? Number.POSITIVE_INFINITY;
    const arm = () => ({
        newest: Number.NEGATIVE_INFINITY,
        furthest: Number.NEGATIVE_INFINITY,
        behind: Number.POSITIVE_INFINITY,
        compared: 0,
        /** The oldest row that the look before could have seen and did not. */
        missed: Number.POSITIVE_INFINITY
    });
    const arms = { baseline: arm(), canary: arm() };
    let first = Number.POSITIVE_INFINITY;
    const overtake = (name, ts) => {
        if (ts >= end)
            return;
        const own = arms[name];
        if (ts >= start && looks.last !== null && ts > looks.last.newest[name])
            own.missed = Math.min(own.missed, ts);
        if (ts > own.newest)
            own.newest = ts;
    };
    return {
        open(oldest = Number.POSITIVE_INFINITY) {
            if (oldest < first)
                first = oldest;
            const newest = { baseline: Number.NEGATIVE_INFINITY, canary: Number.NEGATIVE_INFINITY };
            return {
                add(name, ts) {
                    const own = arms[name];
                    if (ts < first)
                        first = ts;
                    if (ts > own.furthest)
                        own.furthest = ts;
                    const before = newest[name === 'canary' ? 'baseline' : 'canary'];
                    if (before > start) {
                        own.compared++;
                        if (before - ts < own.behind)
                            own.behind = before - ts;
                    }
                    overtake(name, ts);
                    if (ts > newest[name])
                        newest[name] = ts;
                }
            };
        },
        until(to) {
            end = to;
            for (const own of [arms.baseline, arms.canary])
                own.missed = Number.POSITIVE_INFINITY;
        },
        overtake,
        finish() {
            if (to !== null)
                remember(end);
            const { baseline, canary } = arms;
            const both = (of) => ({ baseline: of(baseline), canary: of(canary) });
            return {
                live: to !== null,
                firstSeen: Number.isFinite(first) ? first : null,
                lastSeen: both(({ newest }) => (Number.isFinite(newest) ? newest : null)),
                learned: looks.learned,
                behind: both(({ behind, compared }) => (compared >= FEWEST ? Math.max(0, behind) : 0)),
                ahead: both(({ furthest }) => (furthest >= end ? furthest - end : 0))
            };
        }
    };
    /** A row that came before the last look and was not there yet came that much late. */
    function remember(now) {
        const newest = { baseline: arms.baseline.newest, canary: arms.canary.newest };
        for (const { missed } of [arms.baseline, arms.canary]) {
            if (looks.last !== null && missed < looks.last.at) {
                looks.learned = Math.max(looks.learned, looks.last.at - missed);
            }
        }
        if (looks.last === null || now >= looks.last.at)
            looks.last = { at: now, newest };
    }
}


/***/ })

};
