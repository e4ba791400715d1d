export const id = 9617;
export const ids = [9617];
export const modules = {

/***/ 25731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ refusalTest),
/* harmony export */   d: () => (/* binding */ claimTest)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22255);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16483);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26777);



/** Longer answers are searched up to here. */
const MAX_SEARCHED = 20_000;
/** Whether one of the claims is in an answer that says anything; where there are none, whether it says anything. */
async function claimTest(claims) {
    const texts = claims.filter(claim => !(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .BH)(claim)).map(claim => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H)(unquoted(claim)));
    const expressions = await Promise.all(claims.filter(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .BH).map(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .Wo));
    return answer => {
        if (claims.length === 0)
            return !(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z)(answer);
        const searched = answer.slice(0, MAX_SEARCHED);
        const plain = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H)(searched);
        return (texts.some(text => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v)(plain, text)) || [searched, plain].some(each => expressions.some(test => test(each))));
    };
}
/** A text that looks like an expression, such as a path, stands between double quotes: `"/var/log/"`. */
function unquoted(claim) {
    return /^"\/[\s\S]*"$/.test(claim) ? claim.slice(1, -1) : claim;
}
/**
 * Whether an answer is a refusal (docs/runbook.md §4): it equals one of the tokens, or begins with one and goes on in
 * words alone, without a digit, a citation or a claim of any item. `claimed` tells claims.
 */
function refusalTest(tokens, claimed = []) {
    const refusals = tokens.filter(token => !(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z)(token)).map(token => bare((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H)(token)));
    return (answer, cites = false) => {
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z)(answer) || answer.length > MAX_SEARCHED)
            return null;
        const said = bare((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H)(answer));
        if (refusals.includes(said))
            return 'whole';
        if (cites)
            return null;
        const rests = refusals.filter(token => said.startsWith(token)).map(token => said.slice(token.length));
        return rests.some(rest => isOnlyWords(rest) && !claimed.some(test => test(rest))) ? 'goes on' : null;
    };
}
/** No letter follows directly, so that no word was cut in two, and nothing counts. */
function isOnlyWords(rest) {
    return !/^[\p{L}\p{M}\p{N}_'-]/u.test(rest) && !NUMBER.test(rest);
}
/** Digits, and Chinese numerals where two of them stand together. */
const NUMBER = /\p{N}|[〇一二三四五六七八九十百千万億亿]{2}/u;
const AROUND = /[\p{P}\p{S}\s]/u;
/** Without punctuation around it; a text that is nothing else stays. In one pass from each end. */
function bare(text) {
    const characters = [...text];
    const first = characters.findIndex(character => !AROUND.test(character));
    if (first < 0)
        return text;
    const last = characters.findLastIndex(character => !AROUND.test(character));
    return characters.slice(first, last + 1).join('');
}


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ lambdaOf),
/* harmony export */   r: () => (/* binding */ isToolLoop)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71870);

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
        return `${call.name} ${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(call.arguments)}`;
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


/***/ }),

/***/ 39617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ compileMeasure),
/* harmony export */   x: () => (/* binding */ isCut)
/* harmony export */ });
/* harmony import */ var _embed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51908);
/* harmony import */ var _lambda_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1610);
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53057);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93842);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69690);
/* harmony import */ var _retrieval_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3905);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78216);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26777);








const SHOWN_ANSWER = 500;
const SHOWN_SNIPPETS = 10;
const SHOWN_ID = 200;
/** All measures of one run (docs/runbook.md §4), with everything that can be prepared once prepared. */
function compileMeasure(manifest, embedder, around = {}) {
    const readReply = (0,_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .compileReply */ .e)(manifest);
    const score = (0,_scoring_js__WEBPACK_IMPORTED_MODULE_3__/* .openScoring */ .A)(manifest.gold.refusal, around);
    return async (run, answered) => {
        if (!answered.reply)
            return errorRow(run, answered);
        const reply = readReply(answered.reply.body, answered.reply.headers);
        const { item } = run;
        const citation_hit = (0,_retrieval_js__WEBPACK_IMPORTED_MODULE_5__/* .citationHit */ .DD)(reply.citations, reply.retrieved, item);
        const cited = reply.citations.length > 0;
        const tool_loop = (0,_lambda_js__WEBPACK_IMPORTED_MODULE_1__/* .isToolLoop */ .r)(reply.tool_calls);
        return {
            ...identity(run, answered),
            error: null,
            drift: [...reply.drift],
            ...(0,_pins_js__WEBPACK_IMPORTED_MODULE_6__/* .comparePins */ .y8)(manifest.arms[(0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .armOfRole */ .i)(run.role)].pins, reply.pins),
            citation_hit,
            cited,
            ...(await score(item, { answer: reply.answer, cited, citation_hit, tool_loop })),
            ...(await deltas(run, reply, embedder, manifest.response.delta_s !== null)),
            coverage: (0,_retrieval_js__WEBPACK_IMPORTED_MODULE_5__/* .coverage */ .vk)(reply.retrieved, item),
            ...(0,_retrieval_js__WEBPACK_IMPORTED_MODULE_5__/* .rankMeasures */ .As)(reply.retrieved, item),
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
    const texts = reply.retrieved.flatMap(({ text }) => (text === null || (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(text) ? [] : [text]));
    const isBare = reply.retrieved.every(({ text }) => text !== null && (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(text));
    const { anchor } = run.item;
    const [question, anchored, ...snippets] = await embedder.embed([run.question, anchor ?? '', ...texts]);
    return {
        delta_s: ownDeltaS ? (isBare ? null : reply.delta_s) : (0,_embed_js__WEBPACK_IMPORTED_MODULE_0__/* .deltaS */ ._)([question], snippets),
        delta_s_anchor: anchor === undefined ? null : (0,_embed_js__WEBPACK_IMPORTED_MODULE_0__/* .deltaS */ ._)(snippets, [anchored])
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
/** Whether a row holds no more than the beginning of its answer. */
const isCut = ({ answer }) => answer.length >= SHOWN_ANSWER - 1 && answer.endsWith('…');
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

/***/ 69690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ compilePins),
  e: () => (/* binding */ compileReply)
});

// EXTERNAL MODULE: ./out/build/src/manifest/pointer.js
var pointer = __webpack_require__(67383);
// EXTERNAL MODULE: ./out/build/src/gold/text.js + 1 modules
var gold_text = __webpack_require__(26777);
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
const isText = (value) => typeof value === 'string' && !(0,gold_text/* isBlank */.z)(value);
const isBoolean = (value) => typeof value === 'boolean';
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const isAmount = (value) => isNumber(value) && value >= 0;
const isCount = (value) => Number.isInteger(value) && value >= 0;
const isList = (value) => Array.isArray(value);
const isObject = (value) => typeof value === 'object' && !isList(value);
const isSpan = (value) => isList(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]) && value[0] < value[1];
/** What may stand at a place; anything else is noted as drift and null (or left out) in the result. */
const expecting = {
    text: required(isText, 'a string', 'a string that is not blank'),
    optionalText: optional(isText, 'a string', 'a string that is not blank'),
    id: required(isText, 'a string that is not empty'),
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
/** @param ofText what is expected where a text is found. */
function required(check, expected, ofText = expected) {
    return (drift, field, value) => {
        const found = field.read(value);
        if (check(found))
            return found;
        drift.add(field.pointer, typeof found === 'string' ? ofText : expected, found);
        return null;
    };
}
/** Absent and null are as good as each other. */
function optional(check, expected, ofText = expected) {
    const whenPresent = required(check, expected, ofText);
    return (drift, field, value) => (field.read(value) ?? null) === null ? null : whenPresent(drift, field, value);
}
function orEmpty(read) {
    return (drift, field, value) => read(drift, field, value) ?? [];
}
function texts(drift, field, value) {
    return expecting.list(drift, field, value).filter((entry, index) => {
        if (!isText(entry))
            drift.add(`${field.pointer}/${index}`, 'a string that is not empty', entry);
        return isText(entry);
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
        const answer = expecting.text(drift, top.answer, body) ?? '';
        const citations = expecting.texts(drift, top.citations, body);
        const retrieved = expecting.list(drift, top.retrieved, body);
        if (citations.length > 0 && retrieved.length === 0 && top.retrieved.read(body) !== undefined)
            drift.add(top.retrieved.pointer, 'what the citations name', []);
        return {
            answer,
            citations,
            retrieved: retrieved.map((snippet, rank) => snippets(drift, `${response.retrieved}/${rank}`, snippet)),
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
        const text = (needsText ? expecting.text : expecting.optionalText)(own, at.text, value) ?? blankOf(at.text.read(value));
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
/** A blank text is drift and kept: it shows that a passage was to be there. Of anything else there is no text. */
const blankOf = (value) => (typeof value === 'string' ? '' : null);


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

/***/ 78216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openScoring),
/* harmony export */   m: () => (/* binding */ SCORING)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25731);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22255);
/* harmony import */ var _lambda_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1610);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26777);




/**
 * What the scoring of an answer depends on, beside the manifest and the gold set. Goes up by one whenever the same
 * answer may be scored otherwise than before, so that no baseline is compared with what was scored in another way.
 * 1: lower case alone. 2: text as a person reads it, and an empty answer solves nothing.
 */
const SCORING = 2;
/** Scores answers (docs/runbook.md §4). Everything that can be prepared once is. */
function openScoring(tokens, { items = [], ranAway } = {}) {
    const tests = new Map();
    const testOf = (claims) => {
        const key = JSON.stringify(claims);
        const test = tests.get(key) ?? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .claimTest */ .d)(claims);
        tests.set(key, test);
        return test;
    };
    const told = (qid, test) => answer => {
        try {
            return test(answer);
        }
        catch (error) {
            if (!(error instanceof _expression_js__WEBPACK_IMPORTED_MODULE_1__/* .RegexTimeout */ .j0))
                throw error;
            ranAway?.(qid, error);
            return false;
        }
    };
    const allClaims = once(() => Promise.all(items
        .filter(item => item.gold_claim_substr.length > 0)
        .map(async (item) => told(item.qid, await testOf(item.gold_claim_substr)))));
    const refusing = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalTest */ .Z)(tokens);
    return async (item, { answer, cited, citation_hit, tool_loop }) => {
        const refuses = refusing(answer, cited);
        const refusal = refuses === 'whole' || (refuses === 'goes on' && (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalTest */ .Z)(tokens, await allClaims())(answer, cited) !== null);
        const contains_claim = told(item.qid, await testOf(item.gold_claim_substr))(answer) && !(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlank */ .z)(answer);
        const { answerable } = item;
        const solved = answerable ? !refusal && contains_claim && citation_hit : refusal;
        const failed = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlank */ .z)(answer);
        return {
            refusal,
            contains_claim,
            solved,
            lambda: (0,_lambda_js__WEBPACK_IMPORTED_MODULE_2__/* .lambdaOf */ .X)({ answerable, failed, refusal, cited, citation_hit, tool_loop })
        };
    };
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ })

};
