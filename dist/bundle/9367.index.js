export const id = 9367;
export const ids = [9367];
export const modules = {

/***/ 25731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ openSandbox),
/* harmony export */   Zv: () => (/* binding */ refusalTest),
/* harmony export */   d1: () => (/* binding */ claimTest),
/* harmony export */   j0: () => (/* binding */ RegexTimeout)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** A `/regex/` of the gold set that runs away on an answer. */
class RegexTimeout extends Error {
    name = 'RegexTimeout';
}
/** Longer answers are searched up to here. */
const MAX_SEARCHED = 20_000;
const REGEX_TIMEOUT_MS = 250;
const FINAL_PUNCTUATION = /[\p{P}\s]+$/u;
/** Whether an answer is one of the refusal tokens; the form of the text, as docs/runbook.md §4 has it. */
function refusalTest(tokens) {
    const refusals = new Set(tokens.map(normalised));
    return answer => refusals.has(normalised(answer));
}
function normalised(text) {
    return text.trim().toLowerCase().replace(FINAL_PUNCTUATION, '');
}
function openSandbox() {
    let context;
    return () => {
        context ??= node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext({});
        return context;
    };
}
/** Whether one of the claims, strings or `/regex/`, is in an answer, ignoring case; true where there are none. */
function claimTest(claims, sandbox = openSandbox()) {
    if (claims.length === 0)
        return () => true;
    const tests = claims.map(claim => (isRegex(claim) ? regexTest(claim, sandbox) : substringTest(claim)));
    return answer => {
        const searched = answer.slice(0, MAX_SEARCHED);
        return tests.some(test => test(searched));
    };
}
const isRegex = (claim) => claim.length > 2 && claim.startsWith('/') && claim.endsWith('/');
function substringTest(claim) {
    const sought = claim.toLowerCase();
    return answer => answer.toLowerCase().includes(sought);
}
function regexTest(claim, sandbox) {
    const expression = new RegExp(claim.slice(1, -1), 'iu');
    const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('expression.test(answer)');
    return answer => {
        const context = Object.assign(sandbox(), { expression, answer });
        try {
            return script.runInContext(context, { timeout: REGEX_TIMEOUT_MS });
        }
        catch (error) {
            if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                throw error;
            throw new RegexTimeout(`${claim} took more than ${REGEX_TIMEOUT_MS} ms on an answer of ${answer.length} characters`);
        }
    };
}


/***/ }),

/***/ 69367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ compileMeasure)
});

// EXTERNAL MODULE: ./out/build/src/gold/answer.js
var gold_answer = __webpack_require__(25731);
// EXTERNAL MODULE: ./out/build/src/gold/embed.js
var gold_embed = __webpack_require__(51908);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
;// CONCATENATED MODULE: ./out/build/src/gold/lambda.js

const LOOP_LENGTH = 3;
const MAX_TOOL_CALLS = 25;
/** A tool loop: the same tool with the same arguments three times running, or more than 25 calls. */
function isToolLoop(calls) {
    if (calls.length > MAX_TOOL_CALLS)
        return true;
    let running = 0;
    let before = null;
    for (const call of calls) {
        const now = formOf(call);
        running = now !== null && now === before ? running + 1 : 1;
        if (running >= LOOP_LENGTH)
            return true;
        before = now;
    }
    return false;
}
/** Equal for calls of one tool with equal arguments. Arguments nested too deeply to be written down equal nothing. */
function formOf(call) {
    try {
        return `${call.name} ${(0,digest/* canonicalJson */.d)(call.arguments)}`;
    }
    catch {
        return null;
    }
}
/**
 * λ of a run (docs/runbook.md §4). An error and a tool loop abort every run; otherwise an unanswerable item converges
 * where it is refused, and an answerable one where a citation hits.
 */
function lambdaOf(run) {
    if (run.failed || run.tool_loop)
        return '←';
    if (!run.answerable)
        return run.refusal ? '→' : '×';
    if (run.refusal || !run.cited)
        return '←';
    return run.citation_hit ? '→' : '×';
}

// EXTERNAL MODULE: ./out/build/src/gold/pins.js
var pins = __webpack_require__(53057);
// EXTERNAL MODULE: ./out/build/src/gold/plan.js
var plan = __webpack_require__(93842);
// EXTERNAL MODULE: ./out/build/src/gold/reply.js + 1 modules
var reply = __webpack_require__(69690);
// EXTERNAL MODULE: ./out/build/src/gold/retrieval.js
var retrieval = __webpack_require__(3905);
;// CONCATENATED MODULE: ./out/build/src/gold/measure.js







const SHOWN_ANSWER = 500;
const SHOWN_SNIPPETS = 10;
const SHOWN_ID = 200;
/** All measures of one run (docs/runbook.md §4), with everything that can be prepared once prepared. */
function compileMeasure(manifest, embedder) {
    const readReply = (0,reply/* compileReply */.e)(manifest);
    const isRefusal = (0,gold_answer/* refusalTest */.Zv)(manifest.gold.refusal);
    const sandbox = (0,gold_answer/* openSandbox */.Ep)();
    const claims = new Map();
    const containsClaim = (item, answer) => {
        const test = claims.get(item) ?? (0,gold_answer/* claimTest */.d1)(item.gold_claim_substr, sandbox);
        claims.set(item, test);
        return test(answer);
    };
    return async (run, answered) => {
        if (!answered.reply)
            return errorRow(run, answered);
        const reply = readReply(answered.reply.body, answered.reply.headers);
        const { item } = run;
        const refusal = isRefusal(reply.answer);
        const contains_claim = containsClaim(item, reply.answer);
        const citation_hit = (0,retrieval/* citationHit */.DD)(reply.citations, reply.retrieved, item);
        const cited = reply.citations.length > 0;
        const tool_loop = isToolLoop(reply.tool_calls);
        return {
            ...identity(run, answered),
            error: null,
            drift: [...reply.drift],
            ...(0,pins/* comparePins */.y8)(manifest.arms[(0,plan/* armOfRole */.i)(run.role)].pins, reply.pins),
            refusal,
            contains_claim,
            citation_hit,
            cited,
            solved: item.answerable ? !refusal && contains_claim && citation_hit : refusal,
            ...(await deltas(run, reply, embedder, manifest.response.delta_s !== null)),
            coverage: (0,retrieval/* coverage */.vk)(reply.retrieved, item),
            lambda: lambdaOf({ answerable: item.answerable, failed: false, refusal, cited, citation_hit, tool_loop }),
            ...(0,retrieval/* rankMeasures */.As)(reply.retrieved, item),
            tool_calls: reply.tool_calls.length,
            tool_failures: reply.tool_calls.filter(call => !call.ok).length,
            tool_retries: reply.tool_calls.reduce((sum, call) => sum + call.retries, 0),
            tool_loop,
            latency_ms: answered.latency_ms,
            retrieve_ms: reply.retrieve_ms,
            rerank_ms: reply.rerank_ms,
            reason_ms: reply.reason_ms,
            input_tokens: reply.input_tokens,
            output_tokens: reply.output_tokens,
            cost_usd: reply.cost_usd,
            answer: firstOf(reply.answer, SHOWN_ANSWER),
            retrieved: reply.retrieved
                .flatMap(snippet => snippet.snippet_id ?? [])
                .slice(0, SHOWN_SNIPPETS)
                .map(id => firstOf(id, SHOWN_ID))
        };
    };
}
function identity(run, { started_at, statuses }) {
    const { role, qid, phrasing, seed } = run;
    return { schema_version: 1, role, qid, phrasing, seed, started_at, statuses };
}
/** ΔS(question, retrieved), or the service's own where the manifest asks for it, and ΔS(retrieved, anchor). */
async function deltas(run, reply, embedder, ownDeltaS) {
    const texts = reply.retrieved.flatMap(snippet => snippet.text ?? []);
    const { anchor } = run.item;
    const [question, anchored, ...snippets] = await embedder.embed([run.question, anchor ?? '', ...texts]);
    return {
        delta_s: ownDeltaS ? reply.delta_s : (0,gold_embed/* deltaS */._)([question], snippets),
        delta_s_anchor: anchor === undefined ? null : (0,gold_embed/* deltaS */._)(snippets, [anchored])
    };
}
/** A run without a reply: it solves nothing, and what was not seen is not measured. */
function errorRow(run, answered) {
    return {
        ...identity(run, answered),
        error: answered.error && { kind: answered.error.kind, message: firstOf(answered.error.message, SHOWN_ANSWER) },
        drift: [],
        pins: null,
        pins_seen: null,
        refusal: false,
        contains_claim: false,
        citation_hit: false,
        cited: false,
        solved: false,
        delta_s: null,
        delta_s_anchor: null,
        coverage: null,
        lambda: '←',
        recall: null,
        ndcg: null,
        mrr: null,
        tool_calls: 0,
        tool_failures: 0,
        tool_retries: 0,
        tool_loop: false,
        latency_ms: null,
        retrieve_ms: null,
        rerank_ms: null,
        reason_ms: null,
        input_tokens: null,
        output_tokens: null,
        cost_usd: null,
        answer: '',
        retrieved: []
    };
}
/** At most that many characters, cut between code points. */
function firstOf(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 53057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ pinsOfBody),
/* harmony export */   tU: () => (/* binding */ pinsOfHeader),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
/**
 * The pins that a reply shows held against its arm's (docs/runbook.md §1). One that differs makes a mismatch, whatever
 * is missing besides; a declared pin that is not shown is missing; shown pins that were not declared are not compared.
 * /
 */
function comparePins(declared, shown) {
    const names = Object.keys(declared);
    const differing = names.filter(name => Object.hasOwn(shown, name) && shown[name] !== declared[name]);
    if (differing.length > 0) {
        const pins_seen = Object.fromEntries(differing.map(name => [name, shown[name].slice(0, 200)]));
        return { pins: 'mismatch', pins_seen };
    }
    return { pins: names.every(name => Object.hasOwn(shown, name)) ? 'match' : 'missing', pins_seen: null };
}
/** Pins in a reply's body: an object of texts; numbers and booleans are taken as text. */
function pinsOfBody(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return {};
    const scalars = Object.entries(value).filter(([, pin]) => ['string', 'number', 'boolean'].includes(typeof pin));
    return Object.fromEntries(scalars.map(([name, pin]) => [name, String(pin)]));
}
/**
 * Pins in a header: `KEY=VALUE; KEY=VALUE`. A header that was sent twice arrives joined by commas; a pin shown with
 * two values keeps both, so that it can match neither.
 */
function pinsOfHeader(text) {
    const pins = {};
    for (const pair of (text ?? '').split(/;|,\s*(?=[A-Za-z_]\w*\s*=)/)) {
        const split = pair.indexOf('=');
        const name = pair.slice(0, Math.max(0, split)).trim();
        if (name === '')
            continue;
        const value = pair.slice(split + 1).trim();
        const before = Object.hasOwn(pins, name) ? pins[name] : value;
        pins[name] = before === value ? value : `${before} and ${value}`;
    }
    return pins;
}


/***/ }),

/***/ 93842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planRuns),
/* harmony export */   i: () => (/* binding */ armOfRole)
/* harmony export */ });
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94821);

/** The order of roles in rows and reports. */
const ROLES = ['canary', 'baseline_1', 'baseline_2', 'interleaved'];
const armOfRole = (role) => (role === 'canary' ? 'canary' : 'baseline');
/**
 * Every run of the given roles. Runs of all roles are mixed in one random order, so that whatever changes with time
 * meets both arms alike; turns of one conversation keep the order of the file. The same seed gives the same order.
 */
function planRuns(options) {
    const { manifest, gold, shard } = options;
    const roles = ROLES.filter(role => options.roles.includes(role));
    const order = options.order ?? gold.digest;
    const topics = ofShard(topicsOf(gold.items), shard);
    const conversations = roles.flatMap(role => topics.flatMap(topic => conversationsOf(topic, role, manifest, order)));
    return {
        conversations: shuffled(conversations, (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .random */ .y)(`order ${order}`)),
        runs: inFixedOrder(conversations.flat(), gold),
        parameters: {
            roles,
            phrasings: manifest.gold.phrasings,
            seeds: manifest.gold.seeds,
            interleave: manifest.gold.interleave,
            order,
            shard: shard ? `${shard.index}/${shard.count}` : null
        }
    };
}
/** Items that share a session_id, in file order; an item without one stands alone. */
function topicsOf(items) {
    const topics = new Map();
    for (const item of items) {
        const id = item.session_id === undefined ? `item ${item.qid}` : `session ${item.session_id}`;
        const topic = topics.get(id);
        if (topic)
            topic.push(item);
        else
            topics.set(id, [item]);
    }
    return [...topics.values()];
}
function ofShard(topics, shard) {
    return shard ? topics.filter((_, index) => index % shard.count === shard.index - 1) : topics;
}
/** The conversations that a topic is asked in for one role: one for each phrasing under each seed. */
function conversationsOf(topic, role, manifest, order) {
    const { phrasings, seeds, interleave } = manifest.gold;
    const conversations = [];
    for (let phrasing = 0; phrasing < phrasings; phrasing++) {
        for (const seed of new Set(seeds)) {
            const turns = topic.filter(item => phrasing <= item.paraphrases.length);
            if (turns.length > 0)
                conversations.push(turns.map(item => plannedRun(item, role, phrasing, seed)));
        }
    }
    if (role !== 'interleaved' || interleave === 'all')
        return conversations;
    return interleave === 'none' ? [] : oneRunAnItem(topic, conversations, order);
}
/** Of the conversations of a topic, a random one in which all turns are asked; so each item is asked once. */
function oneRunAnItem(topic, conversations, order) {
    const whole = conversations.filter(turns => turns.length === topic.length);
    const pick = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .random */ .y)(`interleaved ${order} ${topic[0].qid}`)();
    return [whole[Math.floor(pick * whole.length)]];
}
function plannedRun(item, role, phrasing, seed) {
    const session = JSON.stringify([
        role,
        item.session_id === undefined ? 'item' : 'session',
        item.session_id ?? item.qid
    ]);
    return {
        qid: item.qid,
        phrasing,
        seed,
        role,
        item,
        question: phrasing === 0 ? item.question : item.paraphrases[phrasing - 1],
        session: `${session}/${phrasing}/${seed}`
    };
}
function inFixedOrder(runs, gold) {
    const place = new Map(gold.items.map((item, index) => [item.qid, index]));
    return runs.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
        place.get(a.qid) - place.get(b.qid) ||
        a.phrasing - b.phrasing ||
        a.seed - b.seed);
}
/** Fisher–Yates. */
function shuffled(values, uniform) {
    const result = [...values];
    for (let i = result.length - 1; i > 0; i--) {
        const j = Math.floor(uniform() * (i + 1));
        [result[i], result[j]] = [result[j], result[i]];
    }
    return result;
}


/***/ }),

/***/ 69690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ compilePins),
  e: () => (/* binding */ compileReply)
});

// EXTERNAL MODULE: ./out/build/src/manifest/pointer.js
var pointer = __webpack_require__(67383);
;// CONCATENATED MODULE: ./out/build/src/gold/contract.js

/** The named pointers, compiled. */
function fields(pointers, names) {
    const entries = names.map(name => [name, { pointer: pointers[name], read: (0,pointer/* compilePointer */.x)(pointers[name]) }]);
    return Object.fromEntries(entries);
}
const MAX_LISTED = 20;
function drifts() {
    const listed = [];
    let more = 0;
    const at = (place) => ({
        add(pointer, expected, found) {
            if (listed.length < MAX_LISTED)
                listed.push(`${place}${pointer}: expected ${expected}, found ${shown(found)}`);
            else
                more++;
        },
        within: below => at(place + below),
        list: () => (more > 0 ? [...listed, `and ${more} more`] : listed)
    });
    return at('');
}
const isString = (value) => typeof value === 'string';
const isId = (value) => typeof value === 'string' && value !== '';
const isBoolean = (value) => typeof value === 'boolean';
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const isAmount = (value) => isNumber(value) && value >= 0;
const isCount = (value) => Number.isInteger(value) && value >= 0;
const isList = (value) => Array.isArray(value);
const isObject = (value) => typeof value === 'object' && !isList(value);
const isSpan = (value) => isList(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]) && value[0] < value[1];
/** What may stand at a place; anything else is noted as drift and null (or left out) in the result. */
const expecting = {
    text: required(isString, 'a string'),
    id: required(isId, 'a string that is not empty'),
    flag: required(isBoolean, 'true or false'),
    number: required(isNumber, 'a number'),
    count: required(isCount, 'a whole number ≥ 0'),
    span: required(isSpan, '[start, end) with 0 ≤ start < end'),
    optionalNumber: optional(isAmount, 'a number ≥ 0'),
    optionalCount: optional(isCount, 'a whole number ≥ 0'),
    list: orEmpty(required(isList, 'a list')),
    optionalList: orEmpty(optional(isList, 'a list')),
    texts,
    numbers
};
function required(check, expected) {
    return (drift, field, value) => {
        const found = field.read(value);
        if (check(found))
            return found;
        drift.add(field.pointer, expected, found);
        return null;
    };
}
/** Absent and null are as good as each other. */
function optional(check, expected) {
    const whenPresent = required(check, expected);
    return (drift, field, value) => (field.read(value) ?? null) === null ? null : whenPresent(drift, field, value);
}
function orEmpty(read) {
    return (drift, field, value) => read(drift, field, value) ?? [];
}
function texts(drift, field, value) {
    return expecting.list(drift, field, value).filter((entry, index) => {
        if (!isId(entry))
            drift.add(`${field.pointer}/${index}`, 'a string that is not empty', entry);
        return isId(entry);
    });
}
/** An object, absent or not, with some of the named amounts. */
function numbers(drift, field, value, names) {
    const object = optional(isObject, 'an object')(drift, field, value) ?? {};
    const read = (name) => {
        const amount = object[name] ?? null;
        if (amount === null || isAmount(amount))
            return amount;
        drift.add(`${field.pointer}/${name}`, 'a number ≥ 0', amount);
        return null;
    };
    return Object.fromEntries(names.map(name => [name, read(name)]));
}
/** Short, and cheap however large the value is. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    if (isList(value))
        return value.every(isNumber) && value.length <= 3 ? JSON.stringify(value) : `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
}

// EXTERNAL MODULE: ./out/build/src/gold/pins.js
var pins = __webpack_require__(53057);
;// CONCATENATED MODULE: ./out/build/src/gold/reply.js



/**
 * Reads replies as the manifest's `response` says. Contract fields are answer, citations and retrieved with the fields
 * of each snippet; of a tool call its name and ok; the service's own ΔS where it is asked for. tool_calls, usage,
 * cost_usd and timings may be absent, but not of another type.
 */
function compileReply(manifest) {
    const { response, prices } = manifest;
    const top = fields(response, ['answer', 'citations', 'retrieved', 'tool_calls', 'usage', 'cost_usd', 'timings']);
    const snippets = compileSnippets(response.snippet, response.delta_s === null);
    const toolCalls = compileToolCalls(response.tool_call);
    const readPins = compilePins(response.pins);
    const ownDeltaS = response.delta_s === null ? null : (0,pointer/* compilePointer */.x)(response.delta_s);
    return (body, headers) => {
        const drift = drifts();
        const usage = expecting.numbers(drift, top.usage, body, ['input_tokens', 'output_tokens']);
        const timings = expecting.numbers(drift, top.timings, body, ['retrieve_ms', 'rerank_ms', 'reason_ms']);
        const cost = expecting.optionalNumber(drift, top.cost_usd, body);
        return {
            answer: expecting.text(drift, top.answer, body) ?? '',
            citations: expecting.texts(drift, top.citations, body),
            retrieved: expecting
                .list(drift, top.retrieved, body)
                .map((snippet, rank) => snippets(drift, `${response.retrieved}/${rank}`, snippet)),
            tool_calls: expecting
                .optionalList(drift, top.tool_calls, body)
                .flatMap((call, index) => toolCalls(drift, `${response.tool_calls}/${index}`, call)),
            ...usage,
            ...timings,
            cost_usd: cost ?? priced(prices, usage),
            pins: readPins(body, headers),
            delta_s: ownDeltaS && clamped(expecting.number(drift, { pointer: response.delta_s, read: ownDeltaS }, body)),
            drift: drift.list()
        };
    };
}
function compileSnippets(pointers, needsText) {
    const at = fields(pointers, ['snippet_id', 'section_id', 'source_url', 'offsets', 'tokens', 'text']);
    return (drift, place, value) => {
        const own = drift.within(place);
        const snippet_id = expecting.id(own, at.snippet_id, value);
        const section_id = expecting.id(own, at.section_id, value);
        const source_url = expecting.id(own, at.source_url, value);
        const offsets = expecting.span(own, at.offsets, value);
        const tokens = expecting.count(own, at.tokens, value);
        const complete = [snippet_id, section_id, source_url, offsets, tokens].every(field => field !== null);
        const text = needsText ? expecting.text(own, at.text, value) : asText(at.text.read(value));
        return { snippet_id, section_id, offsets, text, complete };
    };
}
function compileToolCalls(pointers) {
    const at = fields(pointers, ['name', 'arguments', 'ok', 'retries']);
    return (drift, place, value) => {
        const own = drift.within(place);
        const name = expecting.id(own, at.name, value);
        const ok = expecting.flag(own, at.ok, value);
        const retries = expecting.optionalCount(own, at.retries, value) ?? 0;
        if (name === null || ok === null)
            return [];
        return [{ name, arguments: at.arguments.read(value) ?? null, ok, retries }];
    };
}
/** Reads the pins that a reply shows, as the manifest's `response.pins` says. */
function compilePins(where) {
    if (typeof where !== 'string') {
        const header = where.header.toLowerCase();
        return (_, headers) => (0,pins/* pinsOfHeader */.tU)(headers[header]);
    }
    const read = (0,pointer/* compilePointer */.x)(where);
    return (body) => (0,pins/* pinsOfBody */.U9)(read(body));
}
function priced(prices, usage) {
    if (!prices || usage.input_tokens === null || usage.output_tokens === null)
        return null;
    return (usage.input_tokens * prices.input_per_mtok + usage.output_tokens * prices.output_per_mtok) / 1e6;
}
const clamped = (value) => (value === null ? null : Math.min(1, Math.max(0, value)));
const asText = (value) => (typeof value === 'string' ? value : null);


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ rankMeasures),
/* harmony export */   DD: () => (/* binding */ citationHit),
/* harmony export */   MR: () => (/* binding */ isRelevant),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* unused harmony export unionLength */
/** Ranks beyond this are not looked at by recall, nDCG and MRR. */
const RANK_CUTOFF = 10;
/** Share of the target that a snippet must cover to stand for it. */
const MATCHING_SHARE = 0.5;
/** How a gold passage is recognised in a snippet: by its id, or by the span it covers in the target's section. */
function isRelevant(snippet, item) {
    return hasGoldId(snippet, item) || coversTarget(snippet, item);
}
/** Citation hit H: all citations were retrieved, and one of them is a gold one. */
function citationHit(citations, retrieved, item) {
    const known = new Set(retrieved.map(snippet => snippet.snippet_id));
    const cited = new Set(citations);
    if (!citations.every(id => known.has(id)))
        return false;
    return retrieved.some(snippet => cited.has(snippet.snippet_id) && isRelevant(snippet, item));
}
/** Length of (union of retrieved spans ∩ target) / length of target; null without a target, or where none is due. */
function coverage(retrieved, item) {
    if (!item.answerable || !item.target)
        return null;
    const [start, end] = item.target.offsets;
    const spans = retrieved.map(snippet => overlap(snippet, item)).filter(span => span !== null);
    return unionLength(spans) / (end - start);
}
/**
 * Over the first 10 ranks, with the relevance v_i ∈ {0, 1} of `isRelevant`; null for items without gold passages.
 * recall: share of the gold passages found, by id or, where that is more, by the target's span (1 or 0).
 * nDCG: DCG / ideal DCG, DCG = Σ v_i / log2(i + 1) (linear gain, as trec_eval). MRR: 1 / rank of the first relevant.
 */
function rankMeasures(retrieved, item) {
    const known = new Set(item.gold_citations).size;
    if (!item.answerable || (known === 0 && !item.target))
        return { recall: null, ndcg: null, mrr: null };
    const top = retrieved.slice(0, RANK_CUTOFF);
    const relevant = top.map(snippet => isRelevant(snippet, item));
    const foundIds = new Set(top.filter(snippet => hasGoldId(snippet, item)).map(snippet => snippet.snippet_id)).size;
    const byId = known === 0 ? 0 : foundIds / known;
    const bySpan = top.some(snippet => coversTarget(snippet, item)) ? 1 : 0;
    const hits = relevant.filter(Boolean).length;
    // After a re-chunking no id is found, and the spans that were found are all there is to rank.
    const ideal = Math.min(RANK_CUTOFF, Math.max(hits, foundIds > 0 ? known : 1));
    const first = relevant.indexOf(true);
    return {
        recall: Math.max(byId, bySpan),
        ndcg: Math.min(1, gain(relevant) / gain(Array.from({ length: ideal }, () => true))),
        mrr: first < 0 ? 0 : 1 / (first + 1)
    };
}
function hasGoldId(snippet, item) {
    return snippet.snippet_id !== null && item.gold_citations.includes(snippet.snippet_id);
}
function coversTarget(snippet, item) {
    const span = overlap(snippet, item);
    if (!span || !item.target)
        return false;
    const [start, end] = item.target.offsets;
    return span[1] - span[0] >= MATCHING_SHARE * (end - start);
}
/** The part of the target that a snippet covers. */
function overlap(snippet, item) {
    if (!snippet.complete || !item.target || snippet.section_id !== item.target.section_id)
        return null;
    const start = Math.max(snippet.offsets[0], item.target.offsets[0]);
    const end = Math.min(snippet.offsets[1], item.target.offsets[1]);
    return start < end ? [start, end] : null;
}
/** Length of the union of spans. */
function unionLength(spans) {
    let length = 0;
    let reached = Number.NEGATIVE_INFINITY;
    for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
        if (end <= reached)
            continue;
        length += end - Math.max(start, reached);
        reached = end;
    }
    return length;
}
function gain(relevant) {
    return relevant.reduce((sum, hit, index) => sum + (hit ? 1 / Math.log2(index + 2) : 0), 0);
}


/***/ }),

/***/ 94821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ coinTosses),
/* harmony export */   y: () => (/* binding */ random)
/* harmony export */ });
/**
 * A seeded generator of uniform numbers in [0, 1), the same on every platform (32-bit integer arithmetic only).
 * Source: sfc32, the 32-bit member of Chris Doty-Humphrey's "small fast counting" family (PractRand); its state is
 * filled by 32-bit FNV-1a hashes of the seed under four offsets, then stirred as PractRand does.
 */
function random(seed) {
    const bits = randomBits(seed);
    return () => bits() / 4_294_967_296;
}
/** The same generator's raw output: 32 random bits as an unsigned integer. */
function randomBits(seed) {
    const text = String(seed);
    let a = hash(text, 0x811c9dc5);
    let b = hash(text, 0x9e3779b9);
    let c = hash(text, 0x85ebca6b);
    let counter = 1;
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum >>> 0;
    };
    for (let round = 0; round < 15; round++)
        next();
    return next;
}
/** A filler of arrays with fair coin tosses (0 or 1), 32 of them from each output of the generator. */
function coinTosses(seed) {
    const next = randomBits(seed);
    return into => {
        let word = 0;
        for (let i = 0; i < into.length; i++) {
            if ((i & 31) === 0)
                word = next();
            into[i] = word & 1;
            word >>>= 1;
        }
    };
}
function hash(text, offset) {
    let value = offset;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


/***/ })

};
