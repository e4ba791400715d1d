export const id = 9617;
export const ids = [9617];
export const modules = {

/***/ 25731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ refusalTest),
/* harmony export */   d: () => (/* binding */ claimTest)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38255);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22255);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16483);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70345);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13049);





/** Longer answers are searched up to here. */
const MAX_SEARCHED = 20_000;
/** Whether one of the claims is in an answer that says anything; where there are none, whether it says anything. */
async function claimTest(claims) {
    const texts = claims
        .filter(claim => !(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .BH)(claim))
        .map(claim => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBlanksByUnits */ .Yj)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(unquoted(claim))));
    const expressions = await Promise.all(claims.filter(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .BH).map(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .Wo));
    return (answer, known) => {
        if (claims.length === 0)
            return !(0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(answer);
        const searched = answer.slice(0, MAX_SEARCHED);
        const plain = known ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(searched);
        const tight = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBlanksByUnits */ .Yj)(plain);
        return (texts.some(text => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(tight, text)) ||
            [...new Set([searched, plain])].some(each => expressions.some(test => test(each))));
    };
}
/** A text that looks like an expression, such as a path, stands between double quotes: `"/var/log/"`. */
function unquoted(claim) {
    return /^"\/[\s\S]*"$/.test(claim) ? claim.slice(1, -1) : claim;
}
/** Who says more than this answers something. */
const LONGEST_GOING_ON = 2_000;
/**
 * Whether an answer is a refusal (docs/runbook.md §4): it equals one of the tokens, or begins with one and goes on in
 * words alone, without a digit, a citation or a claim of any item. `claimed` tells claims.
 */
function refusalTest(tokens, claimed = []) {
    const refusals = tokens.filter(token => !(0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(token)).map(token => bare((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(token)));
    return (answer, cites = false) => {
        if ((0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(answer) || answer.length > MAX_SEARCHED)
            return null;
        const said = bare((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(answer));
        if (refusals.includes(said))
            return 'whole';
        if (cites)
            return null;
        if (said.length > LONGEST_GOING_ON)
            return null;
        const spread = bare((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableWithBlanks */ .Q2)(answer));
        const rests = refusals.map(token => restAfter(token, spread)).filter(rest => rest !== null);
        const isOnlyWords = (rest) => !NUMBER.test(rest) && !claimed.some(test => test(rest, rest));
        return rests.some(rest => !cutsWord(rest) && isOnlyWords((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutFreeBlanks */ .Yc)(rest))) ? 'goes on' : null;
    };
}
/** What follows a refusal, with its blanks; null where the text begins otherwise. Blanks that are none are passed over. */
function restAfter(token, text) {
    let at = 0;
    for (let wanted = 0; wanted < token.length; wanted++) {
        if (text[at] === ' ' && token[wanted] !== ' ' && BY_UNSPACED.test(text.slice(at - 1, at + 2)))
            at++;
        if (text[at++] !== token[wanted])
            return null;
    }
    return text.slice(at);
}
const BY_UNSPACED = new RegExp(`^[${_scripts_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSPACED */ .E}] | [${_scripts_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSPACED */ .E}]$`, 'u');
/** Whether a letter follows directly, so that a word was cut in two. A blank ends a sentence, also in Thai. */
function cutsWord(rest) {
    return /^[\p{L}\p{M}\p{N}_'-]/u.test(rest.replace(POLITE, ''));
}
/** Thai ends a sentence with a word of politeness, and no blank before it. */
const POLITE = /^(?:นะ)?(?:ครับ|ค่ะ|คะ)/;
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

/***/ 93570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ LONGEST_SAID),
/* harmony export */   k: () => (/* binding */ openConversation)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38255);

/** Longer answers are sent on up to here. */
const LONGEST_SAID = 20_000;
/**
 * A turn that got no answer is left out together with its question: services refuse two questions in a row, and an
 * answer that nobody gave must not be made up.
 */
function openConversation() {
    const said = [];
    return {
        before({ history = [] }) {
            said.push(...history);
            return [...said];
        },
        note(question, { error, answer, answer_whole }) {
            if (error !== null || (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z)(answer))
                return;
            said.push({ role: 'user', content: question }, { role: 'assistant', content: answer_whole ?? answer });
        }
    };
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
/* harmony import */ var _manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46458);
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38255);
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93570);
/* harmony import */ var _embed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51908);
/* harmony import */ var _lambda_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1610);
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53057);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48046);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69690);
/* harmony import */ var _retrieval_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3905);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28353);
/* harmony import */ var _rows_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44815);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78216);












const SHOWN_ANSWER = 500;
const SHOWN_SNIPPETS = 10;
const SHOWN_ID = 200;
/** All measures of one run (docs/runbook.md §4), with everything that can be prepared once prepared. */
function compileMeasure(manifest, embedder, around = {}) {
    const readReply = (0,_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .compileReply */ .e)(manifest);
    const { contract } = manifest.response;
    const tellsSpans = !contract || (contract.includes('section_id') && contract.includes('offsets'));
    const score = (0,_scoring_js__WEBPACK_IMPORTED_MODULE_7__/* .openScoring */ .A)(manifest.gold.refusal, around);
    const isSent = sendsHistory(manifest);
    return async (run, answered) => {
        if (!answered.reply)
            return errorRow(run, answered);
        const reply = await readReply(answered.reply.body, answered.reply.headers);
        around.saw?.(run, reply.found);
        const { item } = run;
        const citation_hit = (0,_retrieval_js__WEBPACK_IMPORTED_MODULE_4__/* .citationHit */ .DD)(reply.citations, reply.retrieved, item);
        const cited = reply.citations.length > 0;
        const tool_loop = (0,_lambda_js__WEBPACK_IMPORTED_MODULE_2__/* .isToolLoop */ .r)(reply.tool_calls);
        const scored = await score(item, { answer: reply.answer, cited, citation_hit, tool_loop });
        const isGraded = around.grade && isGradable(run, reply.answer, scored.refusal);
        const graded = isGraded ? await around.grade((0,_rows_file_js__WEBPACK_IMPORTED_MODULE_6__/* .runId */ .Vz)(run), gradingOf(run, reply.answer)) : undefined;
        return {
            ...identity(run, answered),
            error: null,
            drift: [...reply.drift],
            ...(0,_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .comparePins */ .y8)(manifest.arms[(0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .armOfRole */ .iG)(run.role)].pins, reply.pins),
            citation_hit,
            cited,
            ...scored,
            ...(await deltas(run, reply, embedder, manifest.response.delta_s !== null)),
            coverage: tellsSpans ? (0,_retrieval_js__WEBPACK_IMPORTED_MODULE_4__/* .coverage */ .vk)(reply.retrieved, item) : null,
            ...(0,_retrieval_js__WEBPACK_IMPORTED_MODULE_4__/* .rankMeasures */ .As)(reply.retrieved, item),
            tool_calls: reply.tool_calls.length,
            tool_failures: reply.tool_calls.filter(call => !call.ok).length,
            tool_retries: reply.tool_calls.reduce((sum, call) => sum + call.retries, 0),
            tool_loop,
            latency_ms: answered.latency_ms,
            ...(typeof answered.first_token_ms === 'number' && { first_token_ms: answered.first_token_ms }),
            retrieve_ms: reply.retrieve_ms,
            rerank_ms: reply.rerank_ms,
            reason_ms: reply.reason_ms,
            input_tokens: reply.input_tokens,
            output_tokens: reply.output_tokens,
            cost_usd: reply.cost_usd,
            answer: firstOf(reply.answer, SHOWN_ANSWER),
            ...(isSent && run.followed && reply.answer.length > SHOWN_ANSWER
                ? { answer_whole: firstOf(reply.answer, _conversation_js__WEBPACK_IMPORTED_MODULE_10__/* .LONGEST_SAID */ .P) }
                : {}),
            retrieved: reply.retrieved
                .flatMap(snippet => snippet.snippet_id ?? [])
                .slice(0, SHOWN_SNIPPETS)
                .map(id => firstOf(id, SHOWN_ID)),
            ...(around.keep && {
                citations: reply.citations.slice(0, SHOWN_SNIPPETS).map(id => firstOf(id, SHOWN_ID)),
                snippets: around.keep(reply.retrieved)
            }),
            ...(graded && { graded })
        };
    };
}
/** A refusal, a blank answer and an answer where none is due need no grader, nor do runs that tell of latency alone. */
function isGradable({ item, role }, answer, refusal) {
    return item.answerable && role !== 'interleaved' && !refusal && !(0,_blank_js__WEBPACK_IMPORTED_MODULE_11__/* .isBlank */ .z)(answer);
}
function gradingOf({ item, question }, answer) {
    const { qid, gold_claim_substr: claims, anchor = null } = item;
    return { qid, question, answer: firstOf(answer, _conversation_js__WEBPACK_IMPORTED_MODULE_10__/* .LONGEST_SAID */ .P), claims, anchor };
}
function sendsHistory({ request }) {
    const sent = (0,_manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholdersIn */ .Qf)(request.body);
    return sent.has('history') || sent.has('messages');
}
function identity(run, { started_at, statuses }) {
    const { role, qid, phrasing, seed } = run;
    return { schema_version: 1, role, qid, phrasing, seed, started_at, statuses };
}
/** ΔS(question, retrieved), or the service's own where the manifest asks for it, and ΔS(retrieved, anchor). */
async function deltas(run, reply, embedder, ownDeltaS) {
    const texts = reply.retrieved.flatMap(({ text }) => (text === null || (0,_blank_js__WEBPACK_IMPORTED_MODULE_11__/* .isBlank */ .z)(text) ? [] : [text]));
    const isBare = reply.retrieved.every(({ text }) => text !== null && (0,_blank_js__WEBPACK_IMPORTED_MODULE_11__/* .isBlank */ .z)(text));
    const { anchor } = run.item;
    const [question, anchored, ...snippets] = await embedder.embed([run.question, anchor ?? '', ...texts]);
    return {
        delta_s: ownDeltaS ? (isBare ? null : reply.delta_s) : (0,_embed_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaS */ ._)([question], snippets),
        delta_s_anchor: anchor === undefined ? null : (0,_embed_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaS */ ._)(snippets, [anchored])
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
        ...(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingSeen */ .pQ)(),
        latency_ms: null
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

// EXTERNAL MODULE: ./out/build/src/manifest/expression.js + 1 modules
var manifest_expression = __webpack_require__(62203);
// EXTERNAL MODULE: ./out/build/src/manifest/response-expressions.js
var response_expressions = __webpack_require__(56729);
// EXTERNAL MODULE: ./out/build/src/manifest/schema.js + 1 modules
var schema = __webpack_require__(5557);
// EXTERNAL MODULE: ./out/build/src/gold/blank.js
var blank = __webpack_require__(38255);
;// CONCATENATED MODULE: ./out/build/src/gold/contract.js


const SHOWN_EXPRESSION = 60;
/**
 * The named places, compiled at first use. An expression that finds nothing for one of `lists` has found an empty list,
 * and one that finds a single entry a list of one: JSONata makes no difference.
 */
function fields(places, names, { lists = [], known = [] } = {}) {
    let compiled;
    return async (value, bound) => {
        compiled ??= Promise.all(names.map(async (name) => [name, await (0,manifest_expression/* compileExpression */.W)(places[name], known)]));
        const entries = (await compiled).map(async ([name, expression]) => {
            const found = await expression.run(value, bound);
            return [name, fieldOf(labelOf(name, expression.text), found, !(0,manifest_expression/* isPointer */._)(expression.text) && lists.includes(name))];
        });
        return Object.fromEntries(await Promise.all(entries));
    };
}
function fieldOf(pointer, found, isList) {
    if ('fault' in found)
        return { pointer, value: undefined, fault: found.fault };
    const value = 'value' in found ? found.value : undefined;
    if (!isList || isListLike(value))
        return { pointer, value };
    return { pointer, value: value === undefined ? [] : [value] };
}
const isListLike = (value) => Array.isArray(value) || value === null;
function labelOf(name, text) {
    if ((0,manifest_expression/* isPointer */._)(text))
        return text;
    const line = text.replace(/\s+/g, ' ').trim();
    return ` ${name} (${line.length > SHOWN_EXPRESSION ? `${line.slice(0, SHOWN_EXPRESSION - 1)}…` : line})`;
}
const MAX_LISTED = 20;
function drifts() {
    const listed = [];
    let more = 0;
    const note = (line) => {
        if (listed.length < MAX_LISTED)
            listed.push(line.trim());
        else
            more++;
    };
    const at = (place) => ({
        add(pointer, expected, found) {
            note(`${place}${pointer}: expected ${expected}, found ${shown(found)}`);
        },
        fault: (pointer, why) => note(`${place}${pointer}: ${why}`),
        within: below => at(place + below),
        list: () => (more > 0 ? [...listed, `and ${more} more`] : listed)
    });
    return at('');
}
const isText = (value) => typeof value === 'string' && !(0,blank/* isBlank */.z)(value);
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
    return (drift, { pointer, value, fault }) => {
        if (fault !== undefined)
            drift.fault(pointer, fault);
        else if (check(value))
            return value;
        else
            drift.add(pointer, typeof value === 'string' ? ofText : expected, value);
        return null;
    };
}
/** Absent and null are as good as each other. */
function optional(check, expected, ofText = expected) {
    const whenPresent = required(check, expected, ofText);
    return (drift, field) => field.fault === undefined && (field.value ?? null) === null ? null : whenPresent(drift, field);
}
function orEmpty(read) {
    return (drift, field) => read(drift, field) ?? [];
}
function texts(drift, field) {
    return expecting.list(drift, field).filter((entry, index) => {
        if (!isText(entry))
            drift.add(`${field.pointer}/${index}`, 'a string that is not empty', entry);
        return isText(entry);
    });
}
/** An object, absent or not, with some of the named amounts. */
function numbers(drift, field, names) {
    const object = optional(isObject, 'an object')(drift, field) ?? {};
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
 * of each snippet that `response.contract` lists; of a tool call its name and ok; the service's own ΔS where it is asked
 * for. tool_calls, usage, cost_usd and timings may be absent, but not of another type.
 */
function compileReply(manifest) {
    const { response, prices } = manifest;
    const lists = ['citations', 'retrieved', 'tool_calls'];
    const findTop = fields(response, ['answer', ...lists, 'usage', 'cost_usd', 'timings'], { lists });
    const findOwn = response.delta_s === null ? null : fields({ delta_s: response.delta_s }, ['delta_s']);
    const snippetOf = compileSnippets(response);
    const toolCallOf = compileToolCalls(response.tool_call);
    const readPins = compilePins(response.pins);
    return async (body, headers) => {
        const drift = drifts();
        const top = await findTop(body);
        const usage = expecting.numbers(drift, top.usage, ['input_tokens', 'output_tokens']);
        const timings = expecting.numbers(drift, top.timings, ['retrieve_ms', 'rerank_ms', 'reason_ms']);
        const cost = expecting.optionalNumber(drift, top.cost_usd);
        const answer = expecting.text(drift, top.answer) ?? '';
        const citations = expecting.texts(drift, top.citations);
        const retrieved = expecting.list(drift, top.retrieved);
        if (citations.length > 0 && retrieved.length === 0 && top.retrieved.value !== undefined)
            drift.add(top.retrieved.pointer, 'what the citations name', []);
        const calls = expecting.optionalList(drift, top.tool_calls);
        const own = await findOwn?.(body);
        const delta_s = own ? clamped(expecting.number(drift, own.delta_s)) : null;
        const pins = await readPins(body, headers);
        const found = new Set();
        const note = (name, isThere) => isThere && found.add(name);
        const snippets = await eachOf(retrieved, response.retrieved, 'retrieved', body, drift, snippetOf);
        for (const { fields } of snippets)
            for (const name of fields)
                note(`snippet.${name}`, true);
        note('answer', answer !== '');
        note('citations', citations.length > 0);
        note('retrieved', retrieved.length > 0);
        note('tool_calls', calls.length > 0);
        note('usage', Object.values(usage).some(isKnown));
        note('timings', Object.values(timings).some(isKnown));
        note('cost_usd', isKnown(cost));
        note('pins', Object.keys(pins).length > 0);
        note('delta_s', isKnown(delta_s));
        return {
            answer,
            citations,
            retrieved: snippets.map(({ snippet }) => snippet),
            tool_calls: (await eachOf(calls, response.tool_calls, 'tool_calls', body, drift, toolCallOf)).flat(),
            ...usage,
            ...timings,
            cost_usd: cost ?? priced(prices, usage),
            pins,
            delta_s,
            drift: drift.list(),
            found
        };
    };
}
/** Reads the entries of a list one after the other, so that what drifts is told in order. */
async function eachOf(entries, at, name, reply, drift, read) {
    const place = (0,manifest_expression/* isPointer */._)(at) ? at : name;
    const values = [];
    for (const [rank, entry] of entries.entries())
        values.push(await read(drift.within(`${place}/${rank}`), entry, { reply, rank }));
    return values;
}
function compileSnippets(response) {
    const { contract = schema/* CONTRACT_FIELDS */.f, snippet, delta_s } = response;
    const find = fields(snippet, schema/* CONTRACT_FIELDS */.f, { known: response_expressions/* NAMES_WITHIN */.R });
    const needsText = delta_s === null && contract.includes('text');
    return async (drift, entry, names) => {
        const at = await find(entry, names);
        // What the contract leaves out is taken where it is well-formed, and else not missed.
        const spared = drifts();
        const of = (name) => (contract.includes(name) ? drift : spared);
        const found = {
            snippet_id: expecting.id(of('snippet_id'), at.snippet_id),
            section_id: expecting.id(of('section_id'), at.section_id),
            source_url: expecting.id(of('source_url'), at.source_url),
            offsets: expecting.span(of('offsets'), at.offsets),
            tokens: expecting.count(of('tokens'), at.tokens)
        };
        const { snippet_id, section_id, offsets } = found;
        const isMissing = Object.entries(found).some(([name, value]) => value === null && contract.includes(name));
        const complete = !isMissing && section_id !== null && offsets !== null;
        const text = (needsText ? expecting.text : expecting.optionalText)(of('text'), at.text) ?? blankOf(at.text.value);
        const fields = Object.entries({ ...found, text: text || null }).filter(([, value]) => isKnown(value));
        return { snippet: { snippet_id, section_id, offsets, text, complete }, fields: fields.map(([name]) => name) };
    };
}
function compileToolCalls(places) {
    const find = fields(places, ['name', 'arguments', 'ok', 'retries'], { known: response_expressions/* NAMES_WITHIN */.R });
    return async (drift, call, names) => {
        const at = await find(call, names);
        const name = expecting.id(drift, at.name);
        const ok = expecting.flag(drift, at.ok);
        const retries = expecting.optionalCount(drift, at.retries) ?? 0;
        if (name === null || ok === null)
            return [];
        return [{ name, arguments: at.arguments.value ?? null, ok, retries }];
    };
}
/** Reads the pins that a reply shows, as the manifest's `response.pins` says. */
function compilePins(where) {
    if (typeof where !== 'string') {
        const header = where.header.toLowerCase();
        return async (_, headers) => (0,pins/* pinsOfHeader */.tU)(headers[header]);
    }
    const find = fields({ pins: where }, ['pins']);
    return async (body, _) => (0,pins/* pinsOfBody */.U9)((await find(body)).pins.value);
}
function priced(prices, usage) {
    if (!prices || usage.input_tokens === null || usage.output_tokens === null)
        return null;
    return (usage.input_tokens * prices.input_per_mtok + usage.output_tokens * prices.output_per_mtok) / 1e6;
}
const isKnown = (value) => value !== null;
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
/* harmony import */ var _model_same_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81252);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13354);


/** Ranks beyond this are not looked at by recall, nDCG and MRR. */
const RANK_CUTOFF = 10;
/** Share of the target that a snippet must cover to stand for it. */
const MATCHING_SHARE = 0.5;
/** How a gold passage is recognised in a snippet: by its id, or by the span it covers in a target's section. */
function isRelevant(snippet, item) {
    return hasGoldId(snippet, item) || coversTarget(snippet, item);
}
/** Citation hit H: all citations were retrieved, and one of them is a gold one. */
function citationHit(citations, retrieved, item) {
    const known = new Set(retrieved.map(snippet => snippet.snippet_id?.normalize('NFC')));
    const cited = new Set(citations.map(id => id.normalize('NFC')));
    if (![...cited].every(id => known.has(id)))
        return false;
    return retrieved.some(snippet => cited.has(snippet.snippet_id?.normalize('NFC')) && isRelevant(snippet, item));
}
/**
 * Length of (union of retrieved spans ∩ target) / length of target. Of several targets each holds the answer, so the
 * one that is covered best counts. Null without a target, or where none is due.
 */
function coverage(retrieved, item) {
    const passages = (0,_item_js__WEBPACK_IMPORTED_MODULE_0__/* .passagesOf */ .T)(item);
    if (!item.answerable || passages.length === 0)
        return null;
    return Math.max(...passages.map(passage => shareCovered(retrieved, passage)));
}
function shareCovered(retrieved, passage) {
    const spans = retrieved.map(snippet => overlap(snippet, passage)).filter(span => span !== null);
    return unionLength(spans) / lengthOf(passage);
}
/**
 * Over the first 10 ranks, with the relevance v_i ∈ {0, 1} of `isRelevant`; null for items without gold passages.
 * recall: share of the gold passages found, by id or, where that is more, by a target's span (1 or 0).
 * nDCG: DCG / ideal DCG, DCG = Σ v_i / log2(i + 1) (linear gain, as trec_eval). MRR: 1 / rank of the first relevant.
 */
function rankMeasures(retrieved, item) {
    const known = new Set(item.gold_citations).size;
    if (!item.answerable || (known === 0 && (0,_item_js__WEBPACK_IMPORTED_MODULE_0__/* .passagesOf */ .T)(item).length === 0))
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
    return item.gold_citations.some(id => (0,_model_same_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameId */ .W)(snippet.snippet_id, id));
}
function coversTarget(snippet, item) {
    return (0,_item_js__WEBPACK_IMPORTED_MODULE_0__/* .passagesOf */ .T)(item).some(passage => {
        const span = overlap(snippet, passage);
        return span !== null && span[1] - span[0] >= MATCHING_SHARE * lengthOf(passage);
    });
}
/** The part of a passage that a snippet covers. */
function overlap(snippet, { section_id, offsets }) {
    if (!snippet.complete || !(0,_model_same_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameId */ .W)(snippet.section_id, section_id))
        return null;
    const start = Math.max(snippet.offsets[0], offsets[0]);
    const end = Math.min(snippet.offsets[1], offsets[1]);
    return start < end ? [start, end] : null;
}
const lengthOf = ({ offsets: [start, end] }) => end - start;
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

/***/ 44815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   eb: () => (/* binding */ readRowsFile),
/* harmony export */   lS: () => (/* binding */ writeRows),
/* harmony export */   qD: () => (/* binding */ prepareFile),
/* harmony export */   xz: () => (/* binding */ readRowsText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27597);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26817);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1432);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63095);
/* harmony import */ var _model_unread_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16661);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28353);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78216);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67073);











/** Which run a row is of: its role and key. */
const runId = (run) => `${run.role} ${(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(run)}`;
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('rows'),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    manifest: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    gold: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    pins_baseline: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    pins_canary: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    embedder: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    scoring: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().default(1),
    plan: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        roles: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_row_js__WEBPACK_IMPORTED_MODULE_5__/* .roleSchema */ .Ag),
        phrasings: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr(),
        seeds: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr()),
        interleave: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['item', 'all', 'none']),
        order: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        shard: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable()
    }),
    nonce: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()
});
const readableHeader = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_9__/* .tolerant */ .a)(headerSchema);
const readableRow = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_9__/* .tolerant */ .a)(_row_js__WEBPACK_IMPORTED_MODULE_5__/* .rowSchema */ .M1);
/** Makes the file ready for appending: a new one with a header, or the old one cut after its last whole line. */
function prepareFile({ file, header, resume }) {
    const found = resume ? readRowsFile(file) : null;
    if (found) {
        refuseOther(file, found.header, { ...header, scoring: _scoring_js__WEBPACK_IMPORTED_MODULE_6__/* .SCORING */ .m });
        if (found.torn)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, found.bytes);
        return { nonce: found.header.nonce, rows: found.rows };
    }
    const nonce = (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .newNonce */ .Y)();
    beginFile(file, { kind: 'rows', schema_version: 1, ...header, scoring: _scoring_js__WEBPACK_IMPORTED_MODULE_6__/* .SCORING */ .m, nonce });
    return { nonce, rows: [] };
}
/** Moves a file that is there aside. */
function beginFile(file, header) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), 'rows.previous.jsonl'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(header)}\n`);
}
/** Writes rows that were read from elsewhere, such as those of shards, as one file; one that is there is moved aside. */
function writeRows(file, { header, rows }) {
    beginFile(file, header);
    for (let at = 0; at < rows.length; at += WRITTEN_ROWS) {
        const lines = rows.slice(at, at + WRITTEN_ROWS).map(row => `${JSON.stringify(row)}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, lines.join(''));
    }
}
const WRITTEN_ROWS = 1000;
/** The whole lines of a rows file; null where there is none, or not even a whole header. */
function readRowsFile(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? readRowsText((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), file) : null;
}
/** The same of a file's content; `file`: as shown in problems. */
function readRowsText(content, file) {
    const bytes = content.lastIndexOf(0x0a) + 1;
    if (bytes === 0)
        return null;
    const [first, ...lines] = content
        .subarray(0, bytes - 1)
        .toString('utf8')
        .split('\n');
    const problems = [];
    const header = parseLine(readableHeader, first, file, 1, problems);
    const rows = lines.flatMap((line, index) => parseLine(readableRow, line, file, index + 2, problems) ?? []);
    problems.push(...repeated(rows, file));
    if (header === null || problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', problems);
    return { header, rows, torn: bytes < content.length, bytes };
}
function parseLine(schema, line, file, at, problems) {
    const problem = (message, column = 1) => problems.push({
        file,
        line: at,
        column,
        severity: 'error',
        message: `${message}; rollout-gate gate, without --resume, asks the questions anew`
    });
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(line);
    if ('fault' in json) {
        problem(`no JSON: ${json.fault.message}; expected one JSON object`, json.fault.column);
        return null;
    }
    const parsed = schema.safeParse(json.value);
    if (parsed.success)
        return parsed.data;
    for (const issue of parsed.error.issues)
        problem((0,_model_unread_js__WEBPACK_IMPORTED_MODULE_10__/* .sayIssue */ .r)(issue));
    return null;
}
function repeated(rows, file) {
    const lines = new Map();
    return rows.flatMap((row, index) => {
        const before = lines.get(runId(row));
        lines.set(runId(row), before ?? index + 2);
        if (before === undefined)
            return [];
        const message = `${runId(row)} is here twice, first on line ${before}; each run has one row`;
        return { file, line: index + 2, column: 1, severity: 'error', message };
    });
}
const SAME = [
    ['pins_baseline', 'pins_changed', "the baseline's pins"],
    ['pins_canary', 'pins_changed', "the canary's pins"],
    ['gold', 'gold_invalid', 'the gold set'],
    ['manifest', 'manifest_invalid', 'the manifest'],
    ['embedder', 'manifest_invalid', 'the embedder'],
    ['scoring', 'manifest_invalid', 'the scoring of answers'],
    ['plan', 'manifest_invalid', 'the plan']
];
function refuseOther(file, found, wanted) {
    const changed = SAME.filter(([field]) => !(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(found[field], plain(wanted[field])));
    if (changed.length === 0)
        return;
    const problems = changed.map(([field, , name]) => ({
        file,
        line: 1,
        column: 1,
        severity: 'error',
        message: `${name} changed since these rows were asked: found ${shown(found[field])}, expected ${shown(wanted[field])}; start again without --resume (these rows are then kept as rows.previous.jsonl)`
    }));
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(changed[0][1], problems);
}
/**
 * The rows of several files, such as the shards of one plan, as one set under one header. Throws InputError where a file is broken or
 * missing, was asked for anything else than the first, or repeats a run.
 */
function readRows(files) {
    const read = files.map(file => ({ file, ...(readRowsFile(file) ?? refuseMissing(file)) }));
    const [first] = read;
    if (!first)
        throw new RangeError('readRows needs at least one file');
    const isSharded = first.header.plan.shard !== null;
    const owner = new Map();
    for (const { file, header, rows } of read) {
        const { nonce: _, kind: __, schema_version: ___, ...wanted } = first.header;
        refuseOther(file, header, { ...wanted, plan: { ...wanted.plan, shard: header.plan.shard } });
        for (const row of rows) {
            const before = owner.get(runId(row));
            owner.set(runId(row), file);
            if (before === undefined)
                continue;
            const message = `${runId(row)} is in ${before} too; give each shard's file once`;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
        }
    }
    const rows = read.flatMap(({ rows }) => rows);
    return { header: { ...first.header, plan: { ...first.header.plan, shard: null } }, rows, isSharded };
}
function refuseMissing(file) {
    const message = 'expected a rows.jsonl, found no file or an empty one';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
}
/** As it would be read back. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const shown = (value) => (typeof value === 'string' ? value : JSON.stringify(value));


/***/ }),

/***/ 78216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openScoring),
/* harmony export */   m: () => (/* binding */ SCORING)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25731);
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38255);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22255);
/* harmony import */ var _lambda_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1610);





/**
 * What the scoring of an answer depends on, beside the manifest and the gold set. Goes up by one whenever the same
 * answer may be scored otherwise than before, so that no baseline is compared with what was scored in another way.
 * 1: lower case alone. 2: text as a person reads it, and an empty answer solves nothing. 3: vowel marks of Arabic and
 * Hebrew, letters of Persian, nasals of Hindi and blanks in Thai; numbers in Chinese numerals and minus signs are whole.
 * 4: blanks before units and signs, a sentence after a refusal in Thai, more letters of Arabic, Urdu and Hindi.
 * 5: HTML as it is shown, Greek without accents, emphasis beside % and currencies; fractions, times and amounts are whole.
 */
const SCORING = 5;
const CLAIMS_AT_ONCE = 20;
/** Scores answers (docs/runbook.md §4). Everything that can be prepared once is. */
function openScoring(tokens, { items = [], ranAway } = {}) {
    const tests = new Map();
    const testOf = (claims) => {
        const key = JSON.stringify(claims);
        const test = tests.get(key) ?? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .claimTest */ .d)(claims);
        tests.set(key, test);
        return test;
    };
    const told = (qid, test) => (answer, plain) => {
        try {
            return test(answer, plain);
        }
        catch (error) {
            if (!(error instanceof _expression_js__WEBPACK_IMPORTED_MODULE_2__/* .RegexTimeout */ .j0))
                throw error;
            ranAway?.(qid, error);
            return false;
        }
    };
    const allClaims = once(async () => {
        const all = [];
        for (const { qid, gold_claim_substr } of items) {
            if (gold_claim_substr.length === 0)
                continue;
            all.push(told(qid, await testOf(gold_claim_substr)));
            if (all.length % CLAIMS_AT_ONCE === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
        return all;
    });
    const refusing = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalTest */ .Z)(tokens);
    /** A few claims at a time, so that no other run has to wait for all of a large gold set. */
    const answersSomething = async (answer, cited) => {
        const claims = await allClaims();
        for (let at = 0; at < claims.length; at += CLAIMS_AT_ONCE) {
            const isRefusal = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalTest */ .Z)(tokens, claims.slice(at, at + CLAIMS_AT_ONCE));
            if (isRefusal(answer, cited) === null)
                return true;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
        return false;
    };
    return async (item, { answer, cited, citation_hit, tool_loop }) => {
        const refuses = refusing(answer, cited);
        const refusal = refuses === 'whole' || (refuses === 'goes on' && !(await answersSomething(answer, cited)));
        const contains_claim = told(item.qid, await testOf(item.gold_claim_substr))(answer) && !(0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(answer);
        const { answerable } = item;
        const solved = answerable ? !refusal && contains_claim && citation_hit : refusal;
        const failed = (0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(answer);
        return {
            refusal,
            contains_claim,
            solved,
            lambda: (0,_lambda_js__WEBPACK_IMPORTED_MODULE_3__/* .lambdaOf */ .X)({ answerable, failed, refusal, cited, citation_hit, tool_loop })
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


/***/ }),

/***/ 67073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sessionName),
/* harmony export */   Y: () => (/* binding */ newNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A new name for one run of the program; kept in the header of rows.jsonl, so that a resumed run goes on under it. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}
/** The session string sent to a service: short, of safe characters, and never sent for another conversation. */
function sessionName(nonce, session) {
    return `rg-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${nonce} ${session}`).digest('hex').slice(0, 24)}`;
}


/***/ }),

/***/ 81252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSameId)
/* harmony export */ });
/** Two ids are one where Unicode says so: file names of macOS come decomposed. */
function isSameId(one, other) {
    return one === other || (one !== null && one.normalize('NFC') === other.normalize('NFC'));
}


/***/ }),

/***/ 63095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tolerant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);

/**
 * The same schema for reading what another version may have written: fields that it does not know are left out, and a
 * text that it does not know is `unknown`, where that is one of the values. What this version writes stays strict.
 */
function tolerant(schema) {
    return opened(schema);
}
function opened(schema) {
    const { def } = schema._zod;
    switch (def.type) {
        case 'object': {
            const shape = Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, opened(value)]));
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, shape, catchall: undefined });
        }
        case 'array':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, element: opened(def.element) });
        case 'union':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, options: def.options.map(opened) });
        case 'nullable':
        case 'optional':
        case 'default':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8(schema, { ...def, innerType: opened(def.innerType) });
        case 'enum':
            return Object.hasOwn(def.entries, 'unknown') ? orUnknown(Object.values(def.entries)) : schema;
        default:
            return schema;
    }
}
function orUnknown(known) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform(text => (known.includes(text) ? text : 'unknown'));
}


/***/ }),

/***/ 16661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sayIssue),
/* harmony export */   z: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/**
 * Why a value is not what this program once wrote, in words that name no validator: `not a result.json that rollout-gate
 * wrote: schema_version: missing`.
 */
function whyNotWritten(value, { issues }, kind) {
    const version = value?.schema_version;
    if (typeof version === 'number' && version > 1)
        return `a later version of rollout-gate wrote it (schema_version ${version}, and this one reads 1): use that version`;
    return `not ${kind} that rollout-gate wrote: ${issues[0] ? sayIssue(issues[0]) : 'nothing in it is known'}`;
}
/** What zod says of one place of a file that no person wrote. */
function sayIssue({ path, message }) {
    const place = path.map(String).join('/') || 'the whole';
    // A version is held against one number, whatever stands there.
    if (/\breceived undefined$|^Invalid input: expected 1$/.test(message))
        return `${place}: missing, or not as expected`;
    const said = message.replace(/^Invalid (input|option): /, '').replace(', received ', ', found ');
    return `${place}: ${said}`;
}


/***/ })

};
