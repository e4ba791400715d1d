export const id = 28;
export const ids = [28];
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
    const shown = await (0,_reply_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePins */ .a)(manifest.response.pins)(reply.body, reply.headers);
    return comparedWith(manifest.arms[arm].pins, shown, arm);
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
    return { digest: (0,_manifest_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfPins */ .WY)(seen), differs: faults.length > 0 ? `The ${arm} ${faults.join(', and ')}.` : null };
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


/***/ })

};
