export const id = 3983;
export const ids = [3983];
export const modules = {

/***/ 53983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonlSource: () => (/* binding */ jsonlSource)
});

// EXTERNAL MODULE: ./out/build/src/model/arm-names.js
var arm_names = __webpack_require__(27879);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var model_json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/window/collect.js + 6 modules
var collect = __webpack_require__(47805);
// EXTERNAL MODULE: ./out/build/src/window/explain.js
var explain = __webpack_require__(55720);
// EXTERNAL MODULE: ./out/build/src/window/intake.js
var window_intake = __webpack_require__(82263);
// EXTERNAL MODULE: ./out/build/src/window/kept.js + 1 modules
var kept = __webpack_require__(96587);
// EXTERNAL MODULE: ./out/build/src/window/lines.js
var lines = __webpack_require__(76468);
// EXTERNAL MODULE: ./out/build/src/window/odd-lines.js
var odd_lines = __webpack_require__(18932);
// EXTERNAL MODULE: ./out/build/src/window/read-inputs.js + 1 modules
var read_inputs = __webpack_require__(34969);
// EXTERNAL MODULE: ./out/build/src/window/salvage.js
var salvage = __webpack_require__(8878);
;// CONCATENATED MODULE: ./out/build/src/window/bytes.js
function bytesOf(some) {
    const { length } = some;
    const width = length >= 8 ? 8 : length >= 4 ? 4 : 1;
    const view = viewOf(Uint8Array.from(some));
    const count = Math.ceil(length / width);
    const at = (i) => Math.min(i * width, length - width);
    return { length, width, words: Float64Array.from({ length: count }, (_, i) => wordAt(view, at(i), width)) };
}
function viewOf({ buffer, byteOffset, byteLength }) {
    return new DataView(buffer, byteOffset, byteLength);
}
/** Whether the view has these bytes at a place. False too where a word is no number (NaN), as no word of ASCII is. */
function isAt(view, at, { length, width, words }) {
    if (at + length > view.byteLength)
        return false;
    const last = words.length - 1;
    if (width === 8) {
        for (let i = 0; i < last; i++)
            if (view.getFloat64(at + 8 * i, true) !== words[i])
                return false;
        return view.getFloat64(at + length - 8, true) === words[last];
    }
    for (let i = 0; i < last; i++)
        if (wordAt(view, at + width * i, width) !== words[i])
            return false;
    return length === 0 || wordAt(view, at + length - width, width) === words[last];
}
function wordAt(view, at, width) {
    if (width === 8)
        return view.getFloat64(at, true);
    return width === 4 ? view.getInt32(at, true) : view.getUint8(at);
}
const SLOT_BITS = 8;
const SLOTS = 2 ** SLOT_BITS;
/** Values whose hashes want one place stand side by side, so many of them. */
const NEIGHBOURS = 8;
/** Values that come again and again, found by their bytes: each is made once, out of its text, as long as there is room. */
function knownByBytes(make) {
    const known = new Array(SLOTS).fill(undefined);
    return (bytes, view, start, end) => {
        let hash = end - start;
        for (let i = start; i < end; i++)
            hash = Math.imul(hash ^ bytes[i], 0x9e3779b1);
        const first = hash >>> (32 - SLOT_BITS);
        for (let place = first; place < first + NEIGHBOURS; place++) {
            const there = known[place % SLOTS];
            if (there === undefined) {
                const value = make(bytes.toString('utf8', start, end));
                known[place % SLOTS] = { bytes: bytesOf(bytes.subarray(start, end)), value };
                return value;
            }
            if (there.bytes.length === end - start && isAt(view, start, there.bytes))
                return there.value;
        }
        return make(bytes.toString('utf8', start, end));
    };
}

// EXTERNAL MODULE: ./out/build/src/window/flat-row.js
var flat_row = __webpack_require__(28737);
// EXTERNAL MODULE: ./out/build/src/window/hash.js
var window_hash = __webpack_require__(85203);
;// CONCATENATED MODULE: ./out/build/src/window/read-number.js
/** More digits than a number holds exactly are left to the language. */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);
const [PLUS, MINUS, POINT, ZERO, LARGE_E, SMALL_E] = [43, 45, 46, 48, 69, 101];
/**
 * Reads the JSON number that starts at `at` into a place of `out`, without making a number of it on the way: where it
 * ends, or −1 where there is none.
 */
function readNumber(bytes, at, out, place) {
    const isNegative = bytes[at] === MINUS;
    const whole = isNegative ? at + 1 : at;
    let end = whole;
    let digits = 0;
    let digit = bytes[end] - ZERO;
    while (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
        digit = bytes[++end] - ZERO;
    }
    const wholeDigits = end - whole;
    if (wholeDigits === 0 || (wholeDigits > 1 && bytes[whole] === ZERO))
        return -1;
    let fraction = 0;
    if (bytes[end] === POINT) {
        const point = end;
        digit = bytes[++end] - ZERO;
        while (digit >= 0 && digit <= 9) {
            digits = 10 * digits + digit;
            digit = bytes[++end] - ZERO;
        }
        fraction = end - point - 1;
        if (fraction === 0)
            return -1;
    }
    if (bytes[end] === LARGE_E || bytes[end] === SMALL_E) {
        end = afterExponent(bytes, end);
        if (end < 0)
            return -1;
    }
    else if (wholeDigits + fraction <= EXACT_DIGITS) {
        // Both are exact, so their quotient is the nearest number (Clinger 1990).
        const value = fraction === 0 ? digits : digits / POWERS[fraction];
        out[place] = isNegative ? -value : value;
        return end;
    }
    out[place] = Number(bytes.toString('latin1', at, end));
    return end;
}
/** −1 where it has no digit. */
function afterExponent(bytes, at) {
    let end = at + 1;
    if (bytes[end] === PLUS || bytes[end] === MINUS)
        end++;
    const first = end;
    while (bytes[end] >= ZERO && bytes[end] <= ZERO + 9)
        end++;
    return end > first ? end : -1;
}

// EXTERNAL MODULE: ./out/build/src/window/record.js
var record = __webpack_require__(10570);
;// CONCATENATED MODULE: ./out/build/src/window/read-pins.js




const CLOSE = 125;
/** Variants of pins that are remembered: a log that has more of them is left alone where it has. */
const MOST_PINS = 16;
/** Pins come in few variants, so their bytes are compared with those seen before. */
function createPinsReader() {
    const known = [];
    const learn = (bytes, at) => {
        const end = bytes.indexOf(CLOSE, at) + 1;
        // A line ends at its line feed, which JSON.parse would take for a space.
        if (known.length >= MOST_PINS || end === 0 || bytes.subarray(at, end).includes(lines/* LINE_FEED */.kR))
            return null;
        const pins = (0,model_json/* jsonOf */.o)(bytes.toString('utf8', at, end));
        if (!(0,record/* isPins */.HD)(pins))
            return null;
        const made = { bytes: bytesOf(bytes.subarray(at, end)), pins: pins };
        known.push(made);
        return made;
    };
    return {
        find(bytes, view, at) {
            for (const each of known)
                if (isAt(view, at, each.bytes))
                    return each;
            return learn(bytes, at);
        }
    };
}

;// CONCATENATED MODULE: ./out/build/src/window/read-text.js
const [QUOTE, BACKSLASH, SPACE] = [34, 92, 32];
function afterSpaces(bytes, at) {
    let after = at;
    while (bytes[after] === SPACE)
        after++;
    return after;
}
/** Behind the quote that ends the text which starts at `at`; −1 where none does, and where it has an escape. */
function afterText(bytes, at) {
    if (bytes[at] !== QUOTE)
        return -1;
    for (let i = at + 1; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === QUOTE)
            return i + 1;
        if (byte === BACKSLASH || byte < SPACE)
            return -1;
    }
    return -1;
}

// EXTERNAL MODULE: ./out/build/src/window/series.js
var series = __webpack_require__(23298);
;// CONCATENATED MODULE: ./out/build/src/window/read-time.js


const [DASH, read_time_PLUS, read_time_POINT, read_time_ZERO, COLON, T, Z] = [45, 43, 46, 48, 58, 84, 90];
const DATE = '2026-11-20'.length;
const SECONDS = '2026-11-20T09:30:00'.length;
/**
 * `2026-11-20T09:30:00.123Z` and its like with any fraction and offset, digit by digit: the form of nearly every log. The
 * rest, and each new day, is read as texts are.
 */
function createTimeReader() {
    const day = Buffer.alloc(DATE);
    let dayMs = Number.NaN;
    const isDay = (bytes, at) => {
        for (let i = DATE - 1; i >= 0; i--)
            if (bytes[at + i] !== day[i])
                return false;
        return true;
    };
    const learnDay = (bytes, at) => {
        bytes.copy(day, 0, at, at + DATE);
        dayMs = (0,record/* readTime */.aQ)(`${day.toString('latin1')}T00:00:00Z`) ?? Number.NaN;
    };
    return {
        read(bytes, start, end) {
            const plain = plainTime(bytes, start, end);
            if (plain < 0)
                return (0,record/* readTime */.aQ)(bytes.toString('utf8', start, end)) ?? Number.NaN;
            if (!isDay(bytes, start))
                learnDay(bytes, start);
            const ms = dayMs + plain - offsetOf(bytes, end);
            return (0,record/* isTime */.K8)(ms) ? ms : Number.NaN;
        }
    };
}
/** Milliseconds since the day began where it is written; −1 where it is not plain. */
function plainTime(bytes, start, end) {
    const at = start + DATE;
    if (bytes[at] !== T || bytes[at + 3] !== COLON || bytes[at + 6] !== COLON)
        return -1;
    const hour = twoDigits(bytes, at + 1);
    const minute = twoDigits(bytes, at + 4);
    const second = twoDigits(bytes, at + 7);
    const zone = end - start > SECONDS && bytes[end - 1] === Z ? end - 1 : end - 6;
    if (!(hour <= 23 && minute <= 59 && second <= 59) || (zone < end - 1 && !isOffset(bytes, zone)))
        return -1;
    const thousandths = fractionOf(bytes, start + SECONDS, zone);
    return thousandths < 0 ? -1 : 3_600_000 * hour + series/* MINUTE_MS */.kg * minute + 1000 * second + thousandths;
}
/** `.123` and what more digits there are, in ms; 0 without. −1 where it is none. */
function fractionOf(bytes, start, end) {
    if (start === end)
        return 0;
    if (bytes[start] !== read_time_POINT || end - start < 2 || end - start > 10)
        return -1;
    let thousandths = 0;
    for (let i = 1; i < end - start; i++) {
        const digit = bytes[start + i] - read_time_ZERO;
        if (!(digit >= 0 && digit <= 9))
            return -1;
        if (i <= 3)
            thousandths += digit * (i === 1 ? 100 : i === 2 ? 10 : 1);
    }
    return thousandths;
}
function isOffset(bytes, at) {
    const isSigned = bytes[at] === read_time_PLUS || bytes[at] === DASH;
    return isSigned && bytes[at + 3] === COLON && twoDigits(bytes, at + 1) <= 23 && twoDigits(bytes, at + 4) <= 59;
}
/** The offset that a plain time ends with, ms. */
function offsetOf(bytes, end) {
    if (bytes[end - 1] === Z)
        return 0;
    const ms = series/* MINUTE_MS */.kg * (60 * twoDigits(bytes, end - 5) + twoDigits(bytes, end - 2));
    return bytes[end - 6] === DASH ? -ms : ms;
}
/** NaN where they are none. */
function twoDigits(bytes, at) {
    const tens = bytes[at] - read_time_ZERO;
    const ones = bytes[at + 1] - read_time_ZERO;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

;// CONCATENATED MODULE: ./out/build/src/window/scan.js










const KINDS = new Map([
    ...record/* NUMBER_FIELDS */.GQ.map((field) => [field, 'number']),
    ...Object.entries({
        ts: 'time',
        request_id: 'id',
        arm: 'arm',
        user_key: 'user',
        session_id: 'session',
        lambda_retrieve: 'λ',
        lambda_reason: 'λ',
        tool_loop: 'flag',
        solved: 'flag',
        mirrored: 'flag',
        pins: 'pins',
        phase: 'text',
        req_hash: 'text',
        schema_version: 'version',
        answer: 'no'
    })
]);
const [scan_QUOTE, COMMA, scan_COLON, OPEN, scan_CLOSE] = [34, 44, 58, 123, 125];
const [scan_SPACE, RETURN, SMALL_F, SMALL_N, SMALL_T] = [32, 13, 102, 110, 116];
const [TRUE, FALSE, NULL] = ['true', 'false', 'null'].map(word => bytesOf(Buffer.from(word)));
/** Keys that are remembered: a log that has more of them is left alone where it has. */
const MOST_MEMBERS = 128;
const LOW = Float64Array.from(record/* NUMBER_FIELDS */.GQ, field => record/* BOUNDS */.QT[field].low);
const HIGH = Float64Array.from(record/* NUMBER_FIELDS */.GQ, field => record/* BOUNDS */.QT[field].high);
const IS_WHOLE = record/* NUMBER_FIELDS */.GQ.map(field => record/* BOUNDS */.QT[field].whole);
/** `fields`: those that requests are told apart by; `armOf`: what the name of an arm means. */
function createScanner(fields = [], armOf = (name) => name) {
    let bytes = Buffer.alloc(0);
    let view = viewOf(bytes);
    const members = [];
    const start = { next: null };
    const id = { start: 0, end: 0 };
    const user = { start: 0, end: 0 };
    const session = { start: 0, end: 0 };
    const row = (0,flat_row/* newFlatRow */.Qc)(fields.length, {
        requestId: () => bytes.toString('utf8', id.start, id.end),
        userKey: () => bytes.toString('utf8', user.start, user.end)
    });
    const { numbers, values } = row;
    const hash = { high: 0, low: 0 };
    const requestId = { high: 0, low: 0 };
    const unused = new Float64Array(1);
    const times = createTimeReader();
    const pins = createPinsReader();
    const armAt = knownByBytes(armOf);
    const lambdaAt = knownByBytes(flat_row/* lambdaOf */.X);
    const valueAt = knownByBytes(json => (0,flat_row/* groupOf */.F8)((0,model_json/* jsonOf */.o)(json)));
    const clear = () => {
        for (let i = 0; i < numbers.length; i++)
            numbers[i] = Number.NaN;
        for (let i = 0; i < values.length; i++)
            values[i] = null;
        row.ts = Number.NaN;
        row.arm = '';
        row.user = flat_row/* NO_KEY */.SH;
        row.session = flat_row/* NO_KEY */.SH;
        row.pins = null;
        id.end = id.start;
        session.end = session.start;
    };
    const scan = (from) => {
        clear();
        let at = from;
        let before = start;
        if (bytes[at] !== OPEN)
            return -1;
        for (;;) {
            at = afterSpaces(bytes, at + 1);
            let member = before.next;
            if (member === null || !isAt(view, at, member.key)) {
                member = findMember(at);
                if (member === null)
                    return -1;
                before.next = member;
            }
            at = afterSpaces(bytes, at + member.key.length);
            const end = bytes[at] === SMALL_N ? readNull(member, at) : readValue(member, at);
            if (end < 0)
                return -1;
            if (member.value >= 0)
                values[member.value] = member.kind === 'arm' ? row.arm : valueAt(bytes, view, at, end);
            at = afterSpaces(bytes, end);
            if (bytes[at] === scan_CLOSE)
                break;
            if (bytes[at] !== COMMA)
                return -1;
            before = member;
        }
        at++;
        while (bytes[at] === scan_SPACE || bytes[at] === RETURN)
            at++;
        return (at === bytes.length || bytes[at] === lines/* LINE_FEED */.kR) && finishRow() ? at : -1;
    };
    /** Another key than the row before had here; null where it is none. */
    const findMember = (at) => {
        for (const member of members)
            if (isAt(view, at, member.key))
                return member;
        const end = afterText(bytes, at);
        if (end < 0 || members.length >= MOST_MEMBERS)
            return null;
        const colon = afterSpaces(bytes, end);
        if (bytes[colon] !== scan_COLON)
            return null;
        const name = bytes.toString('utf8', at + 1, end - 1);
        const kind = KINDS.get(name) ?? 'any';
        const key = bytesOf(bytes.subarray(at, colon + 1));
        const number = Object.hasOwn(flat_row/* FIELD */.b_, name) ? flat_row/* FIELD */.b_[name] : -1;
        const member = { key, kind, number, value: fields.indexOf(name), next: null };
        members.push(member);
        return member;
    };
    const readNull = ({ kind, number }, at) => {
        if (!isAt(view, at, NULL))
            return -1;
        if (number >= 0)
            numbers[number] = Number.NaN;
        else if (kind === 'time')
            row.ts = Number.NaN;
        else if (kind === 'arm')
            row.arm = '';
        else if (kind === 'user')
            row.user = flat_row/* NO_KEY */.SH;
        else if (kind === 'id')
            id.end = id.start;
        else if (kind === 'session')
            session.end = session.start;
        else if (kind === 'pins')
            row.pins = null;
        return at + NULL.length;
    };
    /** Where the value ends, or −1. */
    const readValue = ({ kind, number }, at) => {
        switch (kind) {
            case 'number': {
                const end = readNumber(bytes, at, numbers, number);
                return end >= 0 && isWithin(numbers[number], number) ? end : -1;
            }
            case 'flag':
                return readFlag(number, at);
            case 'time':
                return readTimeAt(at);
            case 'pins': {
                const known = pins.find(bytes, view, at);
                if (known === null)
                    return -1;
                row.pins = known.pins;
                return at + known.bytes.length;
            }
            case 'version':
                return bytes[at] === scan_QUOTE ? afterText(bytes, at) : afterFinite(at);
            case 'any':
                return afterAny(at);
            case 'no':
                return -1;
            default: {
                const end = afterText(bytes, at);
                return end >= 0 && takeText(kind, number, at + 1, end - 1) ? end : -1;
            }
        }
    };
    /** False where the field may have no such text. */
    const takeText = (kind, number, from, to) => {
        if (kind === 'λ') {
            numbers[number] = lambdaAt(bytes, view, from, to);
            return !Number.isNaN(numbers[number]);
        }
        if (kind === 'arm')
            row.arm = armAt(bytes, view, from, to);
        else if (kind === 'id')
            place(id, from, to);
        else if (kind === 'session')
            place(session, from, to);
        else if (kind === 'user') {
            place(user, from, to);
            row.user = from === to ? flat_row/* NO_KEY */.SH : hashAt(user, 0);
        }
        return true;
    };
    const readFlag = (number, at) => {
        const word = bytes[at] === SMALL_T ? TRUE : FALSE;
        numbers[number] = word === TRUE ? 1 : 0;
        return isAt(view, at, word) ? at + word.length : -1;
    };
    const readTimeAt = (at) => {
        let end = afterText(bytes, at);
        if (end >= 0)
            row.ts = times.read(bytes, at + 1, end - 1);
        else {
            end = readNumber(bytes, at, unused, 0);
            if (end >= 0)
                row.ts = (0,record/* readTime */.aQ)(unused[0]) ?? Number.NaN;
        }
        return end;
    };
    /** Behind a value of any kind but a nested one; −1 where it is none. */
    const afterAny = (at) => {
        const first = bytes[at];
        if (first === scan_QUOTE)
            return afterText(bytes, at);
        if (first === SMALL_T)
            return isAt(view, at, TRUE) ? at + TRUE.length : -1;
        if (first === SMALL_F)
            return isAt(view, at, FALSE) ? at + FALSE.length : -1;
        return readNumber(bytes, at, unused, 0);
    };
    const afterFinite = (at) => {
        const end = readNumber(bytes, at, unused, 0);
        return end >= 0 && Number.isFinite(unused[0]) ? end : -1;
    };
    const hashAt = (text, salt) => {
        (0,window_hash/* hashBytesInto */.YU)(hash, bytes, text.start, text.end, salt);
        return (0,window_hash/* to53 */.WO)(hash);
    };
    /** What can be told once the row was read; false where it is not sound. */
    const finishRow = () => {
        if (id.end === id.start || row.arm === '' || Number.isNaN(row.ts))
            return false;
        if (Number.isNaN(numbers[flat_row/* FIELD */.b_.status]) || Number.isNaN(numbers[flat_row/* FIELD */.b_.latency_ms]))
            return false;
        if (numbers[flat_row/* FIELD */.b_.tool_failures] > numbers[flat_row/* FIELD */.b_.tool_calls])
            return false;
        const isNone = id.end - id.start <= flat_row/* LONGEST_NO_ID */.Dw && (0,flat_row/* isNoId */.vG)(row.requestId());
        row.id = isNone ? null : requestId;
        (0,window_hash/* hashBytesInto */.YU)(requestId, bytes, id.start, id.end);
        if (session.end > session.start)
            row.session = hashAt(session, (0,flat_row/* sessionSalt */.P2)(row.arm));
        return true;
    };
    return {
        scan(block, at) {
            if (block !== bytes)
                view = viewOf(block);
            bytes = block;
            return scan(at);
        },
        row
    };
}
function place(text, start, end) {
    text.start = start;
    text.end = end;
}
function isWithin(value, number) {
    return value >= LOW[number] && value <= HIGH[number] && (!IS_WHOLE[number] || Math.floor(value) === value);
}

// EXTERNAL MODULE: ./out/build/src/window/skip.js
var skip = __webpack_require__(84360);
// EXTERNAL MODULE: ./out/build/src/window/supply.js
var supply = __webpack_require__(53292);
;// CONCATENATED MODULE: ./out/build/src/window/jsonl.js













/** Request logs as JSON lines: one pass in constant memory. */
function jsonlSource(options) {
    const looks = (0,supply/* noLooks */.C)();
    const { arms = {}, again = false, checkpoint = null } = options;
    const readerOf = (query, memory) => createReader(query, arms, looks, memory);
    if (again || checkpoint)
        return (0,kept/* keptSource */.G)(readerOf, options, checkpoint);
    return { read: (query, signal) => (0,read_inputs/* readInputs */.K)(readerOf(query), options, query.from, signal) };
}
function createReader(query, names, looks, memory) {
    const intake = (0,window_intake/* createIntake */.v)(query, names, looks, memory);
    const scanner = createScanner((0,collect/* mixFields */.KM)(query), (0,arm_names/* armReader */.SH)(names));
    const open = (file, oldest) => {
        const rows = intake.open(file, oldest);
        const at = rows.memory.of('place', odd_lines/* newLinePlace */.AQ);
        /** A line that is not plain, or not sound. */
        const takeText = (text, row) => {
            if (text.trim() === '')
                return;
            rows.count();
            if (rows.take(row))
                return;
            const { line } = at;
            rows.broken(() => (0,explain/* explainLine */.O)(file, line, text));
            rows.leave((0,salvage/* salvage */.a)(text));
        };
        const textOf = (bytes) => {
            const text = bytes.toString('utf8');
            return at.line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
        };
        const cutter = (0,lines/* createLineCutter */.MN)(odd_lines/* MAX_LINE */.MV, {
            lines(bytes) {
                rows.torn(false);
                let start = at.isOpen ? blankLine(bytes) : 0;
                at.isOpen = false;
                while (start < bytes.length) {
                    at.line++;
                    let end = scanner.scan(bytes, start);
                    if (end >= 0 && rows.takeFlat(scanner.row))
                        rows.count();
                    else {
                        end = bytes.indexOf(lines/* LINE_FEED */.kR, start);
                        const whole = textOf(bytes.subarray(start, end));
                        takeText(whole, (0,model_json/* jsonOf */.o)(whole));
                    }
                    start = end + 1;
                }
            },
            ...(0,odd_lines/* oddLines */.$x)(rows, at, (bytes, row) => {
                at.line++;
                takeText(textOf(bytes), row);
            })
        }, rows.memory);
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


/***/ })

};
