export const id = 3760;
export const ids = [3760];
export const modules = {

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

/***/ 82263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createIntake)
/* harmony export */ });
/* harmony import */ var _model_arm_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27879);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47805);
/* harmony import */ var _flat_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28737);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58875);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26284);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10570);
/* harmony import */ var _supply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53292);







const MOST_PROBLEMS = 20;
/** So many rows of clocks that go ahead are held for later looks. */
const MOST_AHEAD = 10_000;
/** `memory`: of an earlier intake, whose files are opened again in the same order. */
function createIntake(query, names, looks, memory = (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .newMemory */ .A)()) {
    const fields = (0,_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .mixFields */ .KM)(query);
    const collector = (0,_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .createCollector */ .YD)(query, memory);
    const supply = (0,_supply_js__WEBPACK_IMPORTED_MODULE_4__/* .countSupply */ .N)(query, looks, memory);
    const armOf = (0,_model_arm_names_js__WEBPACK_IMPORTED_MODULE_5__/* .armReader */ .SH)(names);
    const own = memory.of('intake', () => ({
        counts: { read: 0, broken: 0 },
        torn: new Set(),
        leftOut: (0,_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .nothingLeftOut */ .XN)(),
        problems: [],
        ahead: [],
        holdsAll: true
    }));
    const { counts, torn, leftOut, problems } = own;
    const from = query.from ?? Number.NEGATIVE_INFINITY;
    let end = query.to ?? Number.POSITIVE_INFINITY;
    let opened = 0;
    const hold = (ahead) => {
        if (own.ahead.length < MOST_AHEAD)
            own.ahead.push(ahead);
        else
            own.holdsAll = false;
    };
    const placeFlat = (row, late, stream) => {
        const { arm, ts } = row;
        if (ts >= end + _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .SKEW_MS */ .eK && (0,_model_arm_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isArm */ .Lp)(arm))
            leftOut[arm].clock++;
        collector.add(row, late, stream);
    };
    const place = (row, ts, late, stream) => {
        if (ts >= end)
            hold({ row, ts, late, stream });
        placeFlat((0,_flat_row_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .Bq)(row, ts, fields), late, stream);
    };
    const leave = (told, ts) => {
        if (ts !== null && ts >= end)
            return hold({ told, ts });
        if (ts !== null && ts < from)
            return;
        const arm = told.arm === null ? null : armOf(told.arm);
        if (arm === 'other')
            return;
        const known = arm !== null && (0,_model_arm_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isArm */ .Lp)(arm) ? arm : null;
        if (known === 'canary' && told.mirrored !== null && told.mirrored !== (query.canary === 'mirrored'))
            return;
        (0,_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .leaveOut */ .ov)(leftOut, known, ts === null ? { status: null } : told);
        if (known !== null && ts !== null && told.status !== null) {
            collector.addStatus(known, told.status, ts, told);
        }
    };
    const takeAgain = (held) => {
        if ('told' in held)
            return leave(held.told, held.ts);
        const { row, ts, late, stream } = held;
        if ((0,_model_arm_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isArm */ .Lp)(row.arm))
            supply.overtake(row.arm, ts);
        place(row, ts, late, stream);
    };
    return {
        open(file, oldest) {
            const stream = opened++;
            const ofFile = memory.part(`file ${stream}`);
            const arrivals = supply.open(ofFile, oldest);
            const time = ofFile.of('time', () => ({ newest: Number.NEGATIVE_INFINITY }));
            /** Whether the row stands far behind those before it. */
            const arrive = (arm, ts) => {
                if ((0,_model_arm_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isArm */ .Lp)(arm))
                    arrivals.add(arm, ts);
                const isLate = ts < time.newest - _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .SKEW_MS */ .eK;
                if (ts > time.newest)
                    time.newest = ts;
                return isLate;
            };
            return {
                file,
                memory: ofFile,
                take(read) {
                    const ts = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOfRow */ .ri)(read);
                    if (ts === null)
                        return false;
                    const row = read;
                    if (!(0,_model_arm_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isArm */ .Lp)(row.arm))
                        row.arm = armOf(row.arm);
                    if (row.arm !== 'other')
                        place(row, ts, arrive(row.arm, ts), stream);
                    return true;
                },
                takeFlat(row) {
                    const { arm, ts } = row;
                    if (arm === 'other')
                        return true;
                    if (ts >= end) {
                        if (own.ahead.length < MOST_AHEAD)
                            return false;
                        own.holdsAll = false;
                    }
                    placeFlat(row, arrive(arm, ts), stream);
                    return true;
                },
                leave: told => leave(told, told.ts ?? newestOf(time)),
                count() {
                    counts.read++;
                },
                unknown: () => (0,_left_out_js__WEBPACK_IMPORTED_MODULE_6__/* .leaveOut */ .ov)(leftOut, null, { status: null }),
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
                newest: () => newestOf(time)
            };
        },
        openSums() {
            const stream = opened++;
            const arrivals = supply.open(memory.part(`file ${stream}`));
            const { tally } = collector.parts;
            return {
                ...collector.parts,
                stream,
                judges: query.canary,
                leftOut,
                came: arrivals.add,
                addOutside(side, count) {
                    const counts = side.endsWith('before') ? tally.before : tally.after;
                    counts[side.startsWith('skewed') ? 'skewed' : 'near'] += count;
                },
                count(rows) {
                    counts.read += rows;
                }
            };
        },
        isEmpty: () => counts.read + torn.size === 0,
        until(to) {
            end = to;
            for (const own of [leftOut.baseline, leftOut.canary])
                own.clock = 0;
            supply.until(to);
            collector.until(to);
            const held = own.ahead;
            own.ahead = [];
            for (const each of held)
                takeAgain(each);
        },
        holdsAll: () => own.holdsAll,
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
function newestOf({ newest }) {
    return Number.isFinite(newest) ? newest : null;
}


/***/ }),

/***/ 96587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ keptSource)
});

// EXTERNAL MODULE: ./out/build/src/window/files.js
var files = __webpack_require__(58688);
;// CONCATENATED MODULE: ./out/build/src/window/left-window.js
function placesOf({ files, urls }) {
    return [...files, ...urls].map(([name, { log }]) => ({ name, log }));
}
function leftInputs({ logs, files, urls }) {
    const placeOf = (log) => (log === null ? -1 : logs.indexOf(log));
    const ofFiles = [...files].map(([name, { input, log, size, written }]) => ({
        name,
        log: placeOf(log),
        file: { input, size, written }
    }));
    const ofUrls = [...urls].map(([name, { log, etag, isPlain }]) => ({
        name,
        log: placeOf(log),
        url: { etag, isPlain }
    }));
    return { logs: logs.map(({ opened: _, ...log }) => log), inputs: [...ofFiles, ...ofUrls] };
}
/** How far the other process came. Logs are opened again in their order, by which a reader knows each. */
function progressOf({ logs: left, inputs }, reader) {
    const logs = left.map(log => ({ ...log, opened: reader.open(log.begun.file, log.begun.oldest) }));
    const progress = { logs, files: new Map(), urls: new Map() };
    for (const { name, log: at, ...input } of inputs) {
        const log = logs[at] ?? null;
        if ('file' in input)
            progress.files.set(name, { ...input.file, log, handle: null, fault: null });
        else
            progress.urls.set(name, { ...input.url, log });
    }
    return progress;
}

// EXTERNAL MODULE: ./out/build/src/window/memory.js
var memory = __webpack_require__(26284);
// EXTERNAL MODULE: ./out/build/src/window/read-inputs.js + 1 modules
var read_inputs = __webpack_require__(34969);
;// CONCATENATED MODULE: ./out/build/src/window/kept.js




/** A look reads the window of the phase, and the one that it is compared with. */
const MOST_WINDOWS = 2;
/**
 * Windows that are read again and again, with a fixed beginning and an end that moves on: what was summed is kept, and
 * only what is new is read. Anything else about a window that changes makes it another one, which is read from the
 * beginning. What another process left in `checkpoint` is gone on with, and what this one has come to is left there once
 * the source is closed.
 */
function keptSource(readerOf, options, checkpoint = null) {
    let kept = [];
    let left = null;
    const begin = (query) => {
        const data = {};
        const reader = readerOf(query, (0,memory/* newMemory */.A)(data));
        return { query, data, reader, progress: (0,read_inputs/* noProgress */.n)(), left: null, isWhole: false };
    };
    const goOnWith = ({ query, data, logs, inputs }) => {
        const reader = readerOf(query, (0,memory/* newMemory */.A)(data));
        const progress = progressOf({ logs, inputs }, reader);
        return { query, data, reader, progress, left: placesOf(progress), isWhole: false };
    };
    /** The reader; where that would end with its summary, one that is as far gives it in its place. */
    const unended = (each) => ({
        ...each.reader,
        finish() {
            if (!each.reader.endsOnce?.())
                return each.reader.finish();
            const { query, data, progress } = each;
            return goOnWith({ query, data: structuredClone(data), ...leftInputs(progress) }).reader.finish();
        }
    });
    /** Of this process, or left by another. */
    const takeOut = async (isIt, to) => {
        const isBefore = ({ query }) => isIt(query) && query.to <= to;
        const found = kept.find(isBefore);
        kept = kept.filter(each => each !== found);
        if (found || checkpoint === null)
            return found ?? null;
        left ??= checkpoint.read();
        const all = await left;
        const at = all.findIndex(isBefore);
        return at < 0 ? null : goOnWith(all.splice(at, 1)[0]);
    };
    const putBack = async (each) => {
        const others = kept.filter(({ query }) => spanOf(query) !== spanOf(each.query));
        const stay = (each.reader.holdsAll() ? [each, ...others] : others).slice(0, MOST_WINDOWS);
        const letGo = [each, ...kept].filter(other => !stay.includes(other));
        kept = stay;
        await Promise.all(letGo.map(closeAll));
    };
    const look = async (each, to, signal) => {
        try {
            each.query = { ...each.query, to };
            each.reader.until(to);
            const summary = await (0,read_inputs/* readInputs */.K)(unended(each), options, each.query.from, signal, each.progress);
            each.isWhole = summary.unread.length === 0;
            if (!isSure(each)) {
                await closeAll(each);
                return null;
            }
            await putBack(each);
            return summary;
        }
        catch (error) {
            // It may have ended within a row.
            await closeAll(each);
            if (each.left === null || signal?.aborted)
                throw error;
            return null;
        }
    };
    /** Null where there is nothing to go on from, or where that is in doubt. */
    const goOn = async (isIt, to, signal) => {
        const each = await takeOut(isIt, to);
        return each && look(each, to, signal);
    };
    return {
        async read(query, signal) {
            const { from, to } = query;
            if (from === null || to === null)
                return (0,read_inputs/* readInputs */.K)(readerOf(query), options, from, signal);
            const isSame = (other) => windowOf(other) === windowOf(query);
            return (await goOn(isSame, to, signal)) ?? (await look(begin(query), to, signal));
        },
        readOn: async (query, signal) => query.to === null ? null : goOn(other => spanOf(other) === spanOf(query), query.to, signal),
        close: async () => {
            const done = kept.splice(0);
            await Promise.all(done.map(closeAll));
            const whole = done.filter(each => each.isWhole);
            if (whole.length > 0)
                await checkpoint?.write(whole.map(({ query, data, progress }) => ({ query, data, ...leftInputs(progress) })));
        }
    };
}
/** All that a window is but for its end. */
function windowOf(query) {
    return JSON.stringify({ ...query, to: null });
}
/** The same but for what is bet on with, which is set from its first rows. */
function spanOf(query) {
    return JSON.stringify({ ...query, to: null, points: null });
}
/**
 * Whether all that another process had read is still there, and is what it was: a log that was cut, written anew or
 * taken away since leaves rows in the sums that a full reading would not find.
 */
function isSure({ left, progress, isWhole }) {
    if (left === null)
        return true;
    const now = new Map(placesOf(progress).map(({ name, log }) => [name, log]));
    return isWhole && left.every(({ name, log }) => now.get(name) === log);
}
async function closeAll({ progress }) {
    await Promise.all([...progress.files.values()].map(files/* close */.VN));
}


/***/ }),

/***/ 18932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ oddLines),
/* harmony export */   AQ: () => (/* binding */ newLinePlace),
/* harmony export */   MV: () => (/* binding */ MAX_LINE)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1432);

/** A line of more bytes is none of a request. */
const MAX_LINE = 2 ** 20;
function newLinePlace() {
    return { line: 0, isOpen: false };
}
/**
 * What a log of JSON objects does with a line that is not ended or too long. `takeLast`: takes the last line, which is
 * whole and goes by the number that follows.
 */
function oddLines(rows, at, takeLast) {
    return {
        unended(bytes) {
            const text = bytes.toString('utf8');
            const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(text.replace(/^\uFEFF/, ''));
            // No longer text begins with a whole object or list; anything else may go on.
            const isWhole = typeof json === 'object' && json !== null;
            rows.torn(!isWhole && text.trim() !== '');
            if (!isWhole)
                return false;
            takeLast(bytes, json);
            at.isOpen = true;
            return true;
        },
        tooLong() {
            const line = ++at.line;
            rows.torn(false);
            rows.count();
            const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`;
            rows.broken(() => ({ file: rows.file, line, column: 1, message, severity: 'error' }));
            rows.unknown();
        }
    };
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
function countSupply({ from, to }, looks, memory) {
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
    const whole = memory.of('supply', () => ({
        arms: { baseline: arm(), canary: arm() },
        first: Number.POSITIVE_INFINITY
    }));
    const { arms } = whole;
    const overtake = (name, ts) => {
        if (ts >= end)
            return;
        const own = name === 'canary' ? arms.canary : arms.baseline;
        if (ts >= start && looks.last !== null && ts > looks.last.newest[name])
            own.missed = Math.min(own.missed, ts);
        if (ts > own.newest)
            own.newest = ts;
    };
    return {
        open(memory, oldest = Number.POSITIVE_INFINITY) {
            if (oldest < whole.first)
                whole.first = oldest;
            const newest = memory.of('arrivals', () => ({
                baseline: Number.NEGATIVE_INFINITY,
                canary: Number.NEGATIVE_INFINITY
            }));
            return {
                add(name, ts) {
                    const isCanary = name === 'canary';
                    const own = isCanary ? arms.canary : arms.baseline;
                    if (ts < whole.first)
                        whole.first = ts;
                    if (ts > own.furthest)
                        own.furthest = ts;
                    const before = isCanary ? newest.baseline : newest.canary;
                    if (before > start) {
                        own.compared++;
                        if (before - ts < own.behind)
                            own.behind = before - ts;
                    }
                    overtake(name, ts);
                    if (isCanary)
                        newest.canary = Math.max(newest.canary, ts);
                    else
                        newest.baseline = Math.max(newest.baseline, ts);
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
                firstSeen: Number.isFinite(whole.first) ? whole.first : null,
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
