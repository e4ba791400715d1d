export const id = 7647;
export const ids = [7647];
export const modules = {

/***/ 30028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLivePins: () => (/* binding */ readLivePins)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _manifest_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52800);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26817);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4719);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69690);





const RUN = { qid: 'live-pins', phrasing: 0, seed: 0, session: 'live-pins' };
/**
 * Asks an arm one question, for the pins of its reply (docs/runbook.md §1: every reply shows them). Rejects with
 * UnmeasurableError (service_unreachable) where there is no reply.
 */
async function readLivePins(manifest, { arm, question }, { http, clock, signal }) {
    const door = { http, lane: { turn: (attempt) => attempt() } };
    const ask = (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .compileAsk */ .T)({ manifest, arm, door, clock, signal, nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() });
    const { reply, error } = await ask({ ...RUN, question });
    if (!reply) {
        const message = `The ${arm} does not say what it runs with, so nothing moves: ${error.message}.`;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnmeasurableError */ .XW('service_unreachable', message);
    }
    return comparedWith(manifest.arms[arm].pins, (0,_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePins */ .a)(manifest.response.pins)(reply.body, reply.headers), arm);
}
function comparedWith(declared, shown, arm) {
    const names = Object.keys(declared);
    const seen = Object.fromEntries(names.filter(name => Object.hasOwn(shown, name)).map(name => [name, shown[name]]));
    const faults = names.flatMap(name => {
        if (!Object.hasOwn(seen, name))
            return [`shows no ${name}`];
        return seen[name] === declared[name]
            ? []
            : [`shows ${name} ${JSON.stringify(seen[name].slice(0, 100))}, expected ${declared[name]}`];
    });
    return { digest: (0,_manifest_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfPins */ .W)(seen), differs: faults.length > 0 ? `The ${arm} ${faults.join(', and ')}.` : null };
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


/***/ })

};
