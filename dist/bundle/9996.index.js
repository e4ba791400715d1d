export const id = 9996;
export const ids = [9996];
export const modules = {

/***/ 47883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sampleDistances)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85203);

/**
 * A sample by the hash of the request, the same share of both arms: all requests up to `most`, then half of them, a
 * quarter, and so on. Its rows are counted last, once their distances are measured. Texts are held until then alone.
 */
function sampleDistances(measure, most, known) {
    let held = [];
    let share = 1;
    return {
        hold(row, texts, release) {
            if (measure === null || texts === null || texts.passages.length === 0)
                return false;
            const draw = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hash53 */ .$l)(row.request_id.replace(/\/.*$/, '')) / _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_RANGE */ .Vb;
            if (draw >= share)
                return false;
            held.push({ row, texts, draw });
            while (held.length > most) {
                share /= 2;
                for (const { row: other, draw: its } of held)
                    if (its >= share)
                        release(other);
                held = held.filter(({ draw: its }) => its < share);
            }
            return true;
        },
        async finish(rows) {
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
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76468);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46925);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34969);
/* harmony import */ var _salvage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8878);
/* harmony import */ var _supply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53292);









const MAX_LINE = 2 ** 20;
/** Any log of one JSON object a line, alone or with a second log of the same requests. */
function mappedSource(options) {
    const looks = (0,_supply_js__WEBPACK_IMPORTED_MODULE_7__/* .noLooks */ .C)();
    const known = new Map();
    return {
        async read(query, signal) {
            const mapping = await (0,_mapping_js__WEBPACK_IMPORTED_MODULE_4__/* .compileMapping */ .k)(options.fields);
            const joined = (await options.join?.(query, signal)) ?? null;
            const reader = createReader(query, options, mapping, { looks, known, joined });
            const summary = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(reader, options, query.from, signal);
            return joined ? { ...summary, unread: [...summary.unread, ...joined.unread] } : summary;
        }
    };
}
function createReader(query, options, mapping, { looks, known, joined }) {
    const intake = (0,_intake_js__WEBPACK_IMPORTED_MODULE_3__/* .createIntake */ .v)(query, options.arms, looks);
    const distances = (0,_distances_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleDistances */ .d)(options.measure, options.sample, known);
    const takeRow = async (rows, raw, line) => {
        const own = await mapping.map(raw);
        const whole = joined ? joined.complete(own) : own;
        const row = whole.row;
        const count = (counted) => {
            if (rows.take(counted))
                return;
            rows.broken(() => broken(rows.file, line, whole.row, whole.faults));
            rows.leave((0,_salvage_js__WEBPACK_IMPORTED_MODULE_6__/* .salvage */ .a)(JSON.stringify(whole.row)));
        };
        rows.count();
        if (!distances.hold(row, 'delta_s_question_retrieved' in row ? null : whole.texts, count))
            count(row);
    };
    const open = (file) => {
        const rows = intake.open(file);
        let line = 0;
        let waiting = [];
        const keep = (bytes, torn) => {
            line++;
            const text = bytes.toString('utf8').trim();
            if (text !== '')
                waiting.push({ text: line === 1 ? text.replace(/^\uFEFF/, '') : text, line, torn });
        };
        const cutter = (0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .createLineCutter */ .MN)(MAX_LINE, {
            lines: bytes => (0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .eachLine */ .IM)(bytes, one => keep(one, false)),
            unended(bytes) {
                keep(bytes, true);
                return true;
            },
            tooLong() {
                const at = ++line;
                rows.count();
                const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`;
                rows.broken(() => ({ file, line: at, column: 1, message, severity: 'error' }));
                rows.unknown();
            }
        });
        const drain = async () => {
            const lines = waiting;
            waiting = [];
            for (const { text, line: at, torn } of lines) {
                const read = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o)(text);
                if (isRecord(read))
                    await takeRow(rows, read, at);
                else if (read === undefined && torn)
                    rows.torn(true);
                else {
                    rows.count();
                    rows.broken(() => (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainLine */ .O)(file, at, text));
                    rows.leave((0,_salvage_js__WEBPACK_IMPORTED_MODULE_6__/* .salvage */ .a)(text, mapping.nameOf));
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
        open,
        isEmpty: intake.isEmpty,
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
