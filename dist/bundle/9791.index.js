export const id = 9791;
export const ids = [9791];
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

/***/ 9791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ collect_traces_askedOf),
  x: () => (/* binding */ collectTraces)
});

// EXTERNAL MODULE: ./out/build/src/window/distances.js
var window_distances = __webpack_require__(47883);
// EXTERNAL MODULE: ./out/build/src/window/intake.js
var window_intake = __webpack_require__(82263);
// EXTERNAL MODULE: ./out/build/src/model/arm-names.js
var arm_names = __webpack_require__(27879);
// EXTERNAL MODULE: ./out/build/src/window/otlp/names.js
var names = __webpack_require__(75683);
// EXTERNAL MODULE: ./out/build/src/window/otlp/spans.js
var otlp_spans = __webpack_require__(982);
;// CONCATENATED MODULE: ./out/build/src/window/otlp/request.js


/** How many calls of one request, or same calls running, are a loop (docs/runbook.md §9). */
const LOOP_CALLS = 25;
const LOOP_SAME = 3;
/** Reads the spans of a trace, each once, in any order. */
function readTrace(spans, { arm, mirrored, ignored }) {
    const tree = treeOf(spans);
    const root = rootOf(spans, tree);
    if (root !== null && !servesRequest(root, ignored))
        return { kind: 'not a request' };
    const first = root ?? spans.reduce((a, b) => (b.start < a.start ? b : a));
    const last = root?.end ?? Math.max(...spans.map(({ end }) => end));
    const fact = (name) => textIn([...(root ? [root] : []), ...spans], name);
    const of = (role) => spans.filter(span => span.role === role);
    const tools = outermost(of('tool'), tree).sort((a, b) => a.start - b.start);
    const copied = mirrored !== undefined && spans.some(span => isTrue(attributeOf(span, mirrored)));
    const row = {
        ts: first.start,
        request_id: first.trace,
        arm,
        status: root === null ? 0 : statusOf(root),
        latency_ms: last - first.start,
        session_id: fact('session'),
        user_key: fact('user'),
        ...durations({
            retrieve_ms: outermost(of('retriever'), tree),
            rerank_ms: outermost(of('reranker'), tree),
            reason_ms: outermost(of('model'), tree)
        }),
        tool_calls: tools.length,
        tool_failures: tools.filter(({ failed }) => failed).length,
        tool_loop: tools.length > LOOP_CALLS || longestRun(tools.map(callOf)) >= LOOP_SAME,
        ...(copied && { mirrored: true })
    };
    const paid = innermost(of('model'), tree);
    const sum = (name) => paid.reduce((total, span) => total + ((0,otlp_spans/* numberOf */.rl)((0,otlp_spans/* factOf */.yD)(span.attributes, name)) ?? 0), 0);
    const tokens = { prompt: sum('promptTokens'), completion: sum('completionTokens') };
    const model = textIn(paid.toReversed(), 'model');
    return { kind: 'request', request: { row, tokens, model }, cut: root === null };
}
/** Retrievers that stand within no other: inner ones saw passages that the outer one dropped. */
function outermostRetrievers(spans) {
    return outermost(spans.filter(({ role }) => role === 'retriever'), treeOf(spans));
}
/** An attribute of the span itself, else of its process. */
function attributeOf(span, name) {
    return span.attributes[name] ?? span.resource[name];
}
function treeOf(spans) {
    const byId = new Map(spans.map(span => [span.id, span]));
    return new Map(spans.flatMap(({ id, parent }) => (parent !== null && byId.has(parent) ? [[id, byId.get(parent)]] : [])));
}
/**
 * What a request begins with: the first server span, whose parent may be a caller's that is not exported; else the span
 * that says it is a root. Null where neither came: the process died, or the trace was cut.
 */
function rootOf(spans, tree) {
    const servers = spans.filter(span => span.isServer && !ancestors(span, tree).some(({ isServer }) => isServer));
    const roots = servers.length > 0 ? servers : spans.filter(({ parent }) => parent === null);
    return roots.reduce((a, b) => (a === null || b.start < a.start ? b : a), null);
}
/** A trace that begins with a single step, such as a retriever that is called outside of a chain, is no request. */
function servesRequest(root, ignored) {
    if (!root.isServer)
        return root.role === 'request' || root.role === null;
    const route = (0,otlp_spans/* textOf */.b6)((0,otlp_spans/* factOf */.yD)(root.attributes, 'route'))?.replace(/[?#].*$/, '');
    return route === undefined || ![...names/* HEALTH_ROUTES */.Yk, ...ignored].includes(route.replace(/(.)\/$/, '$1'));
}
/** HTTP's where the span has one; else what the span's own status says. */
function statusOf({ attributes, failed }) {
    const status = (0,otlp_spans/* numberOf */.rl)((0,otlp_spans/* factOf */.yD)(attributes, 'status'));
    if (status !== null && Number.isInteger(status) && status >= 0 && status < 600)
        return status;
    return failed ? 500 : 200;
}
function ancestors(span, tree) {
    const found = [];
    const seen = new Set([span.id]); // ids come from outside: a circle must not hang
    for (let up = tree.get(span.id); up !== undefined && !seen.has(up.id); up = tree.get(up.id)) {
        seen.add(up.id);
        found.push(up);
    }
    return found;
}
/** Without those that stand within another of them: an instrumentation may write one call several times over. */
function outermost(spans, tree) {
    return spans.filter(span => !ancestors(span, tree).some(up => up.role === span.role));
}
function innermost(spans, tree) {
    const holding = new Set(spans.flatMap(span => ancestors(span, tree).filter(up => up.role === span.role)));
    return spans.filter(span => !holding.has(span));
}
/** The time that spans took together; nothing is said of a step that did not happen. */
function durations(steps) {
    const taken = Object.entries(steps).filter(([, spans]) => spans.length > 0);
    return Object.fromEntries(taken.map(([name, spans]) => [name, spans.reduce((sum, { start, end }) => sum + end - start, 0)]));
}
/** The tool and what it was asked, without what differs at each call. */
function callOf({ name, attributes }) {
    const input = (0,otlp_spans/* textOf */.b6)((0,otlp_spans/* factOf */.yD)(attributes, 'toolInput')) ?? '';
    return JSON.stringify([(0,otlp_spans/* textOf */.b6)((0,otlp_spans/* factOf */.yD)(attributes, 'tool')) ?? name, askedOf(input)]);
}
/** OpenLLMetry writes steps and checkpoints beside what was asked. */
function askedOf(input) {
    try {
        const read = JSON.parse(input);
        return read?.input_str ?? read;
    }
    catch {
        return input;
    }
}
function longestRun(calls) {
    let [longest, run] = [0, 0];
    calls.forEach((call, at) => {
        run = call === calls[at - 1] ? run + 1 : 1;
        longest = Math.max(longest, run);
    });
    return longest;
}
function textIn(spans, fact) {
    for (const { attributes } of spans) {
        const text = (0,otlp_spans/* textOf */.b6)((0,otlp_spans/* factOf */.yD)(attributes, fact));
        if (text !== null)
            return text;
    }
    return null;
}
function isTrue(value) {
    return value === true || value === 1 || value === 'true' || value === '1';
}

;// CONCATENATED MODULE: ./out/build/src/window/otlp/texts.js



/** Keys under which frameworks keep the user's words, and the passages, within JSON. */
const QUESTION_KEYS = ['query', 'question', 'inputs', 'input', 'user_msg', 'query_str', 'content', 'text'];
const DEEPEST = 6;
const PASSAGE_KEYS = ['content', 'page_content', 'text'];
function textsOf(spans) {
    const inTime = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
    const retrievers = outermostRetrievers(inTime);
    const fromQuery = retrievers.map(({ attributes }) => (0,otlp_spans/* textOf */.b6)((0,otlp_spans/* factOf */.yD)(attributes, 'query')));
    const fromInput = inTime.map(({ attributes }) => flatQuestion(attributes) ?? questionIn((0,otlp_spans/* factOf */.yD)(attributes, 'input')));
    const passages = retrievers.map(({ attributes }) => passagesOf(attributes)).filter(found => found !== null);
    return {
        question: [...fromQuery, ...fromInput].find(text => text !== null) ?? null,
        passages: passages.length > 0 ? passages.flat() : null
    };
}
/** Plain text, or what a person says within JSON. */
function questionIn(value) {
    const text = (0,otlp_spans/* textOf */.b6)(value)?.trim();
    if (!text)
        return null;
    const read = jsonIn(text);
    return read === undefined ? plainText(text) : within(read, 0);
}
/** Null for blank text, and for an object that Python printed as it prints any: `ChatMessage(role=<…>)`. */
function plainText(text) {
    const said = text.trim();
    return said === '' || /^[A-Z]\w*\(.*\)$|^<.* object.*>$/s.test(said) ? null : said;
}
function within(value, depth) {
    if (typeof value === 'string')
        return plainText(value);
    if (depth > DEEPEST || typeof value !== 'object' || value === null)
        return null;
    if (Array.isArray(value)) {
        // The last turn of a conversation is what is asked now.
        const said = value.filter(isAsked);
        return firstOf(said.toReversed(), entry => within(entry, depth + 1));
    }
    const record = value;
    const held = ['messages', 'parts', 'data', 'kwargs', ...QUESTION_KEYS].filter(key => record[key] != null);
    return firstOf(held, key => within(record[key], depth + 1));
}
/** Whether an entry of a conversation is a person's, or names nobody: in the words of chat services and LangChain. */
function isAsked(entry) {
    const { role, type, id } = (entry ?? {});
    const said = [role, type, Array.isArray(id) ? id.at(-1) : null].map(name => String(name ?? '').toLowerCase());
    return (said.some(name => name === 'user' || name.startsWith('human')) ||
        !said.some(name => /^(assistant|ai|system|tool|developer|function)/.test(name)));
}
/** The last message of a person among those that OpenInference writes one by one. */
function flatQuestion(attributes) {
    const messages = Object.keys(attributes).flatMap(key => {
        const [, at, what] = names/* FLAT_MESSAGE */.wo.exec(key) ?? [];
        const isPerson = what === 'role' && attributes[key] === 'user';
        return isPerson ? [{ at: Number(at), text: (0,otlp_spans/* textOf */.b6)(attributes[`llm.input_messages.${at}.message.content`]) }] : [];
    });
    return messages.sort((a, b) => b.at - a.at).find(({ text }) => text !== null)?.text ?? null;
}
function passagesOf(attributes) {
    const flat = Object.keys(attributes).flatMap(key => {
        const [, at, what] = names/* FLAT_DOCUMENT */.Qg.exec(key) ?? [];
        return what === 'content' ? [{ at: Number(at), text: (0,otlp_spans/* textOf */.b6)(attributes[key]) ?? '' }] : [];
    });
    if (flat.length > 0)
        return flat.sort((a, b) => a.at - b.at).map(({ text }) => text);
    const listed = jsonIn((0,otlp_spans/* textOf */.b6)((0,otlp_spans/* factOf */.yD)(attributes, 'documents')) ?? '');
    if (Array.isArray(listed))
        return contentsOf(listed);
    const output = jsonIn((0,otlp_spans/* textOf */.b6)((0,otlp_spans/* factOf */.yD)(attributes, 'output')) ?? '');
    const documents = Array.isArray(output) ? output : output?.documents;
    return Array.isArray(documents) ? contentsOf(documents) : null;
}
/** Null where documents are named without what they say. */
function contentsOf(documents) {
    const contents = documents.map(document => firstOf(PASSAGE_KEYS, key => (0,otlp_spans/* textOf */.b6)(document?.[key])));
    return contents.every(text => text !== null) ? contents : null;
}
function firstOf(values, read) {
    for (const value of values) {
        const found = read(value);
        if (found !== null)
            return found;
    }
    return null;
}
/** Undefined where the text is no JSON object and no list. */
function jsonIn(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/build/src/window/otlp/traces.js



/** Further spans of a trace whose root has come are waited for so long, by the time of the file. */
const ROOTED_MS = 30_000;
/** A trace whose root does not come is given up after so long without a span. */
const UNROOTED_MS = 120_000;
/** So many traces are kept waiting for their root. */
const MOST_UNROOTED = 50_000;
function createTraces({ arm, arms, mirrored, ignored }, distances) {
    const armOf = (0,arm_names/* armReader */.SH)(arms);
    const waiting = new Map();
    const rooted = new Map();
    const done = new Set();
    const counts = { requests: 0, cut: { baseline: 0, canary: 0 }, waiting: 0, others: 0, late: 0 };
    let newest = Number.NEGATIVE_INFINITY;
    const hand = (spans, name, rows, suffix) => {
        const reading = readTrace(spans, { arm: name, mirrored, ignored });
        if (reading.kind === 'not a request') {
            counts.others++;
            return;
        }
        const { row } = reading.request;
        rows.count();
        counts.requests++;
        if (name === '') {
            rows.broken(() => withoutArm(row.request_id, rows.file));
            rows.unknown();
            return;
        }
        if (reading.cut && (0,arm_names/* isArm */.Lp)(name))
            counts.cut[name]++;
        const whole = { ...row, request_id: row.request_id + suffix };
        const { question, passages } = textsOf(spans);
        const texts = question !== null && passages !== null ? { question, passages } : null;
        if (!distances.hold(whole, texts, left => rows.take(left)))
            rows.take(whole);
    };
    /** A trace may hold a request of each arm, where one was copied to the other. */
    const release = (id, { spans: byId, rows }) => {
        done.add(id);
        const spans = [...byId.values()];
        const named = new Map(spans.map(span => [span, nameOf(attributeOf(span, arm))]));
        const found = [...new Set([...named.values()].filter(arm_names/* isArm */.Lp))];
        if (found.length < 2)
            return hand(spans, found[0] ?? firstName(spans, named), rows, '');
        for (const own of found) {
            const its = spans.filter(span => named.get(span) === own || !(0,arm_names/* isArm */.Lp)(named.get(span) ?? ''));
            hand(its, own, rows, `/${own}`);
        }
    };
    const withoutArm = (id, file) => {
        const message = `trace ${id}: no span and no process has the attribute ${arm}, which tells the arm`;
        return { file, line: 1, column: 1, message, severity: 'error' };
    };
    const nameOf = (value) => {
        const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
        return typeof text === 'string' && text.trim() !== '' ? armOf(text) : null;
    };
    const releaseSettled = () => {
        for (const [id, trace] of rooted) {
            if (newest - trace.rootEnd <= ROOTED_MS)
                break;
            rooted.delete(id);
            release(id, trace);
        }
        for (const [id, trace] of waiting) {
            if (waiting.size <= MOST_UNROOTED)
                break;
            waiting.delete(id);
            release(id, trace);
        }
    };
    return {
        open() {
            newest = Number.NEGATIVE_INFINITY;
        },
        add(span, rows) {
            const id = span.trace;
            if (done.has(id)) {
                counts.late++;
                return;
            }
            const trace = rooted.get(id) ?? waiting.get(id) ?? { spans: new Map(), rows, rootEnd: null, lastEnd: span.end };
            // An exporter that is not answered sends the same spans again.
            trace.spans.set(span.id, span);
            trace.lastEnd = Math.max(trace.lastEnd, span.end);
            if (span.parent === null || span.isServer) {
                trace.rootEnd = Math.max(trace.rootEnd ?? span.end, span.end);
                trace.rows = rows;
                waiting.delete(id);
                rooted.delete(id); // to the end: they are released in the order in which their roots came
                rooted.set(id, trace);
            }
            else if (trace.rootEnd === null)
                waiting.set(id, trace);
            newest = Math.max(newest, span.end);
            releaseSettled();
        },
        finish(now) {
            for (const [id, trace] of rooted)
                release(id, trace);
            for (const [id, trace] of waiting) {
                if (now !== null && now - trace.lastEnd < UNROOTED_MS)
                    counts.waiting++;
                else
                    release(id, trace);
            }
            return counts;
        }
    };
}
/** What the trace says of its arm, where that is neither of the two; empty where it says nothing. */
function firstName(spans, named) {
    return spans.map(span => named.get(span) ?? null).find(name => name !== null) ?? '';
}

;// CONCATENATED MODULE: ./out/build/src/window/otlp/collect-traces.js



/** The summary of a window out of spans, wherever they lie. */
function collectTraces(query, options, looks, known) {
    const intake = (0,window_intake/* createIntake */.v)(query, options.arms, looks);
    const distances = (0,window_distances/* sampleDistances */.d)(options.measure, options.sample, known);
    const traces = createTraces(options, distances);
    return {
        open(file) {
            const rows = intake.open(file);
            traces.open();
            return { rows, add: span => traces.add(span, rows) };
        },
        async finish() {
            const counts = traces.finish(query.to);
            await distances.finish(intake.open('texts'));
            return { ...intake.finish(), traces: counts, lexical: options.lexical };
        }
    };
}
/** The attributes that the manifest names, beside those of the tables. */
function collect_traces_askedOf({ arm, mirrored }) {
    return mirrored === undefined ? [arm] : [arm, mirrored];
}


/***/ }),

/***/ 75683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ ROLE_ATTRIBUTES),
/* harmony export */   Qg: () => (/* binding */ FLAT_DOCUMENT),
/* harmony export */   Yk: () => (/* binding */ HEALTH_ROUTES),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   iw: () => (/* binding */ ATTRIBUTES),
/* harmony export */   wo: () => (/* binding */ FLAT_MESSAGE)
/* harmony export */ });
/**
 * Where instrumentations write what we look for: the one table of their names. OpenTelemetry's conventions for HTTP and
 * generative AI (still in development there, so names move), OpenInference (Phoenix, Arize), OpenLLMetry (Traceloop).
 */
/** Attributes that tell a fact, best first. */
const ATTRIBUTES = {
    status: ['http.response.status_code', 'http.status_code'],
    route: ['http.route', 'url.path', 'http.target'],
    session: ['session.id', 'gen_ai.conversation.id', 'traceloop.association.properties.session_id'],
    user: ['user.id', 'enduser.id', 'enduser.pseudo.id', 'traceloop.association.properties.user_id'],
    model: ['gen_ai.response.model', 'llm.model_name', 'gen_ai.request.model'],
    promptTokens: ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens', 'llm.token_count.prompt'],
    completionTokens: ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens', 'llm.token_count.completion'],
    tool: ['gen_ai.tool.name', 'tool.name', 'traceloop.entity.name'],
    toolInput: ['gen_ai.tool.call.arguments', 'traceloop.entity.input', 'input.value'],
    query: ['gen_ai.retrieval.query.text'],
    input: ['input.value', 'traceloop.entity.input', 'gen_ai.input.messages', 'gen_ai.prompt'],
    output: ['output.value', 'traceloop.entity.output', 'gen_ai.output.messages', 'gen_ai.completion'],
    documents: ['gen_ai.retrieval.documents']
};
/** `retrieval.documents.N.document.content`, flattened with N from 0. */
const FLAT_DOCUMENT = /^retrieval\.documents\.(\d+)\.document\.(id|content)$/;
/** `llm.input_messages.N.message.role`, flattened alike. */
const FLAT_MESSAGE = /^llm\.input_messages\.(\d+)\.message\.(role|content)$/;
/** Attributes that name what a span does, best first. */
const ROLE_ATTRIBUTES = ['openinference.span.kind', 'gen_ai.operation.name', 'traceloop.span.kind'];
/** What their values mean, in lower case. */
const ROLES = {
    chain: 'request',
    agent: 'request',
    workflow: 'request',
    invoke_agent: 'request',
    invoke_workflow: 'request',
    retriever: 'retriever',
    retrieval: 'retriever',
    vector_db_retrieve: 'retriever',
    reranker: 'reranker',
    rerank: 'reranker',
    llm: 'model',
    chat: 'model',
    text_completion: 'model',
    completion: 'model',
    generate_content: 'model',
    tool: 'tool',
    execute_tool: 'tool',
    embedding: 'embedding',
    embeddings: 'embedding',
    prompt: 'step',
    guardrail: 'step',
    evaluator: 'step',
    task: 'step',
    execute_task: 'step',
    create_agent: 'step'
};
/** Paths that a platform asks and no user does. */
const HEALTH_ROUTES = [
    '/health',
    '/healthz',
    '/livez',
    '/readyz',
    '/ready',
    '/live',
    '/ping',
    '/metrics'
];


/***/ }),

/***/ 982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ spanFrom),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qB: () => (/* binding */ NAMED),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yD: () => (/* binding */ factOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75683);

/** OTLP: SPAN_KIND_SERVER, STATUS_CODE_ERROR; the collector's exporter to ClickHouse shortens both. */
const SERVER = [2, 'SPAN_KIND_SERVER', 'Server'];
const ERROR = [2, 'STATUS_CODE_ERROR', 'Error'];
/** The attributes that the tables name. */
const NAMED = new Set([...Object.values(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTRIBUTES */ .iw).flat(), ..._names_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_ATTRIBUTES */ .$4]);
/** The spans of one export; null where the value is none. `asked`: further attributes that are kept. */
function spansOf(value, asked) {
    const groups = listOf(value, 'resourceSpans');
    if (groups === null)
        return null;
    const keep = (key) => NAMED.has(key) || asked.includes(key) || _names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAT_DOCUMENT */ .Qg.test(key) || _names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAT_MESSAGE */ .wo.test(key);
    return groups.flatMap(group => {
        const resource = attributesOf(recordOf(recordOf(group)['resource'])['attributes'], () => true);
        return (listOf(group, 'scopeSpans') ?? []).flatMap(scope => (listOf(scope, 'spans') ?? []).flatMap(span => spanOf(recordOf(span), resource, keep) ?? []));
    });
}
/** The first of the fact's attributes that the span has. */
function factOf(attributes, fact) {
    for (const name of _names_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTRIBUTES */ .iw[fact])
        if (attributes[name] !== undefined)
            return attributes[name];
    return undefined;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function numberOf(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
function spanOf(span, resource, keep) {
    return spanFrom(span, attributesOf(span['attributes'], keep), resource);
}
/** A span whose fields have OTLP's names; null where it lacks its ids or times. */
function spanFrom(span, attributes, resource) {
    const [trace, id] = [textOf(span['traceId']), textOf(span['spanId'])];
    const [start, end] = [timeOf(span['startTimeUnixNano']), timeOf(span['endTimeUnixNano'])];
    if (trace === null || id === null || start === null || end === null)
        return null;
    const name = textOf(span['name']) ?? '';
    return {
        trace: trace.toLowerCase(),
        id: id.toLowerCase(),
        parent: textOf(span['parentSpanId'])?.toLowerCase() ?? null,
        name,
        isServer: SERVER.includes(span['kind']),
        start,
        end: Math.max(start, end),
        failed: ERROR.includes(recordOf(span['status'])['code']),
        role: roleOf(attributes, name),
        attributes,
        resource
    };
}
function roleOf(attributes, name) {
    for (const attribute of _names_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_ATTRIBUTES */ .$4) {
        const said = textOf(attributes[attribute])?.toLowerCase();
        if (said !== undefined && Object.hasOwn(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .gg, said))
            return _names_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .gg[said];
    }
    return /\bre-?rank/i.test(name) ? 'reranker' : null;
}
/** Nanoseconds as text, beyond what a number holds, in milliseconds. */
function timeOf(value) {
    if (typeof value === 'number')
        return value > 0 ? value / 1e6 : null;
    if (typeof value !== 'string' || !/^\d{7,20}$/.test(value))
        return null;
    return Number(value.slice(0, -6)) + Number(value.slice(-6)) / 1e6;
}
function attributesOf(list, keep) {
    const kept = Object.create(null);
    if (!Array.isArray(list))
        return kept;
    for (const entry of list) {
        const { key, value } = recordOf(entry);
        if (typeof key === 'string' && keep(key))
            kept[key] = plain(value);
    }
    return kept;
}
/** OTLP's AnyValue as a plain value; whole numbers come as text. */
function plain(value) {
    const any = recordOf(value);
    if ('stringValue' in any)
        return any['stringValue'];
    if ('intValue' in any)
        return numberOf(any['intValue']);
    if ('doubleValue' in any)
        return any['doubleValue'];
    if ('boolValue' in any)
        return any['boolValue'];
    if ('arrayValue' in any)
        return (listOf(any['arrayValue'], 'values') ?? []).map(plain);
    if ('kvlistValue' in any)
        return attributesOf(recordOf(any['kvlistValue'])['values'], () => true);
    return undefined;
}
function listOf(value, key) {
    const list = recordOf(value)[key];
    return Array.isArray(list) ? list : null;
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
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
