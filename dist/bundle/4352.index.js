export const id = 4352;
export const ids = [4352];
export const modules = {

/***/ 38255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/** Nobody looks for text behind so much of nothing. */
const LOOKED_AT = 100_000;
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u0640\u2800]/u;
/** Nothing that a person could see: empty, white space, invisible characters. */
function isBlank(text) {
    return !VISIBLE.test(text.slice(0, LOOKED_AT));
}


/***/ }),

/***/ 22255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   PH: () => (/* binding */ needsSandbox),
/* harmony export */   Wo: () => (/* binding */ compileExpression),
/* harmony export */   j0: () => (/* binding */ RegexTimeout)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** Expressions of the gold set, written `/regex/`: they see both letter cases as one and run in bounded time. */
/** An expression that needs the sandbox ran away on an answer. */
class RegexTimeout extends Error {
    name = 'RegexTimeout';
}
const REGEX_TIMEOUT_MS = 100;
/** On a busy machine the time may pass while nothing is computed: then it is tried again. */
const MOST_TRIES = 10;
/** Look-arounds and back-references: no engine of linear time has them. */
const BACKTRACKS = /\(\?<?[=!]|\\[1-9]|\\k</;
const isExpression = (claim) => claim.length > 2 && claim.startsWith('/') && claim.endsWith('/');
const needsSandbox = (claim) => BACKTRACKS.test(claim);
/** Tests texts in linear time, or, where only backtracking can, in a sandbox that throws RegexTimeout. */
async function compileExpression(claim) {
    const source = claim.slice(1, -1);
    return (needsSandbox(source) ? null : await linear(source)) ?? sandboxed(claim);
}
/** Null where RE2 refuses what JavaScript takes, such as more than 1,000 repetitions. */
async function linear(source) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const named = source.replace(/\\([pP])\{(?:Script|sc|General_Category|gc)=(\w+)\}/g, '\\$1{$2}');
        const expression = RE2JS.compile(RE2JS.translateRegExp(named), RE2JS.CASE_INSENSITIVE);
        return text => expression.matcher(text).find();
    }
    catch {
        return null;
    }
}
function sandboxed(claim) {
    const context = node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext({});
    const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('expression.test(text)');
    const expression = new RegExp(claim.slice(1, -1), 'iu');
    return text => {
        Object.assign(context, { expression, text });
        const began = process.cpuUsage();
        for (let tries = 1;; tries++) {
            try {
                return script.runInContext(context, { timeout: REGEX_TIMEOUT_MS });
            }
            catch (error) {
                if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                    throw error;
                if (tries < MOST_TRIES && computedSince(began) < REGEX_TIMEOUT_MS)
                    continue;
                const found = `${claim} took more than ${REGEX_TIMEOUT_MS} ms on an answer of ${text.length} characters`;
                throw new RegexTimeout(found);
            }
        }
    };
}
/** Milliseconds of processor time. */
function computedSince(began) {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
}


/***/ }),

/***/ 13354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ passagesOf),
/* harmony export */   X: () => (/* binding */ goldItemSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38255);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70345);



/** Short texts stand in many a wrong answer; where words stand without blanks, two characters can be a whole one. */
const CLAIM = new RegExp(String.raw `^(?:\/[\s\S]+\/|[\s\S]{5,}|[${_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSPACED */ .E}][\s\S]+|[\s\S]+[${_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSPACED */ .E}][\s\S]*)$`, 'u');
const claim = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(CLAIM, 'a string of at least 5 characters, or /regex/')
    .refine(text => !(0,_blank_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z)(text), 'a text that is not blank');
const passage = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    section_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    offsets: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)]).refine(([start, end]) => end > start, 'start before end')
});
const message = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['system', 'user', 'assistant']),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(text => !(0,_blank_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z)(text), 'a text that is not blank')
});
const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    qid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200).describe('Id of the item, unique in the set.'),
    question: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('The first phrasing.'),
    paraphrases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .default([])
        .describe('Other phrasings of the same question; the first two are asked.'),
    answerable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether the sources hold the answer; where not, a refusal is the right answer.'),
    gold_claim_substr: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(claim)
        .default([])
        .describe('Strings of at least 5 characters (2 in scripts without blanks), or /regex/ (at most 200 characters); any one of them in the answer suffices. Case does not count. A text between slashes, such as a path, stands in double quotes.'),
    gold_citations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).default([]).describe('Ids of snippets that hold the answer.'),
    target: passage.optional().describe('The passage that holds the answer.'),
    targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(passage)
        .min(1)
        .max(50)
        .optional()
        .describe('Several passages, each of which holds the answer by itself; in place of target.'),
    anchor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('Text of the target.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).default([]).describe('Segments.'),
    session_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('Turns of one conversation, in file order.'),
    history: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(message)
        .min(1)
        .max(200)
        .optional()
        .describe('What was said before the question, oldest first; the request sends it as {{history}} or {{messages}}.'),
    lang: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as de or zh-Hant')
        .optional()
        .describe('Language of the item; reports show the gold score of each.')
});
/** One item of the gold set, one line of gold.jsonl (docs/runbook.md §2). */
const goldItemSchema = fields.refine(({ target, targets }) => target === undefined || targets === undefined, {
    path: ['targets'],
    message: 'either target or targets, found both',
    // Whatever else is wrong, so that all of it is told at once.
    when: ({ value }) => typeof value === 'object' && value !== null
});
/** The passages that hold the answer, each by itself. */
function passagesOf({ target, targets = [] }) {
    return target ? [target] : targets;
}


/***/ }),

/***/ 70345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ UNSPACED)
/* harmony export */ });
/** Han, kana, Thai and their like, for a class of a regular expression: no blanks stand between their words. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar']
    .map(script => String.raw `\p{Script=${script}}`)
    .join('');


/***/ }),

/***/ 90777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ExpressionError)
/* harmony export */ });
/** What is wrong with an expression, and at which character of its text. */
class ExpressionError extends Error {
    at;
    name = 'ExpressionError';
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}


/***/ }),

/***/ 62203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ compileExpression),
  _: () => (/* binding */ isPointer)
});

// EXTERNAL MODULE: ./out/build/src/model/nearest.js
var nearest = __webpack_require__(55722);
// EXTERNAL MODULE: ./out/build/src/manifest/expression-error.js
var expression_error = __webpack_require__(90777);
;// CONCATENATED MODULE: ./out/build/src/manifest/linear-regex.js

/**
 * What JSONata runs regexes with: an engine of linear time, whatever the text. Throws ExpressionError for what no such
 * engine has, look-arounds and back-references.
 */
async function linearRegex(regexes) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compile = ({ source, ignoreCase, multiline }) => {
        const flags = (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0) | (multiline ? RE2JS.MULTILINE : 0);
        return RE2JS.compile(RE2JS.translateRegExp(source), flags);
    };
    const compiled = new Map(regexes.map(({ regex, at }) => {
        try {
            return [regex, compile(regex)];
        }
        catch {
            throw new expression_error/* ExpressionError */.t('a regex with a look-around or a back-reference; expected one without', at);
        }
    }));
    /** JSONata calls it with `new`. */
    function engine(regex) {
        const pattern = compiled.get(regex);
        let matcher = null;
        let read = null;
        return {
            lastIndex: 0,
            exec(text) {
                if (!matcher || read !== text)
                    matcher = pattern.matcher(text);
                read = text;
                if (this.lastIndex > text.length || !matcher.find(this.lastIndex))
                    return null;
                this.lastIndex = matcher.end();
                const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, index) => matcher.group(index) ?? undefined);
                return Object.assign(groups, { index: matcher.start(), input: text });
            }
        };
    }
    return engine;
}

// EXTERNAL MODULE: ./out/build/src/manifest/pointer.js
var pointer = __webpack_require__(67383);
;// CONCATENATED MODULE: ./out/build/src/manifest/expression.js




const isPointer = (text) => text === '' || text.startsWith('/');
/** @param names beyond JSONata's own, what `$name` may stand for. Throws ExpressionError. */
async function compileExpression(text, names = []) {
    return isPointer(text) ? compileAt(text) : compileJsonata(text, names);
}
function compileAt(text) {
    const read = (0,pointer/* compilePointer */.x)(text);
    return {
        text,
        kind: 'pointer',
        run: value => {
            const found = read(value);
            return found === undefined ? { missing: true } : { value: found };
        }
    };
}
const MAX_LENGTH = 10_000;
/** Evaluations of a part of an expression in one run; what is long counts for more. */
const MAX_STEPS = 50_000;
const STEPS_AT_ONCE = 1_000;
const ENTRIES_A_STEP = 50;
const CHARACTERS_A_STEP = 100_000;
const MAX_DEPTH = 500;
const MAX_ENTRIES = 10_000;
const MAX_CHARACTERS = 10 * 1024 * 1024;
const ENTRY = Symbol.for('jsonata.__evaluate_entry');
const EXIT = Symbol.for('jsonata.__evaluate_exit');
async function compileJsonata(text, names) {
    if (text.length > MAX_LENGTH)
        throw new expression_error/* ExpressionError */.t(`longer than ${MAX_LENGTH} characters`, 0);
    const parse = (await __webpack_require__.e(/* import() */ 9132).then(__webpack_require__.t.bind(__webpack_require__, 79132, 19))).default;
    const options = { stack: MAX_DEPTH, sequence: MAX_ENTRIES };
    const parsed = parseWith(parse, text, options);
    const nodes = [...nodesOf(parsed.ast())];
    checkFunctions(nodes, text, names);
    if (nodes.some(({ value }) => value instanceof RegExp))
        options.RegexEngine = await linearRegex(regexesOf(nodes));
    parsed.assign(ENTRY, (_, __, { base }) => count(base, 1));
    parsed.assign(EXIT, (_, __, { base }, result) => count(base, sizeOf(result)));
    return {
        text,
        kind: 'jsonata',
        run: async (value, bound = {}) => {
            try {
                return foundOf(await parsed.evaluate(value, { ...bound }));
            }
            catch (error) {
                return { fault: messageOf(error) };
            }
        }
    };
}
/** Counts what a run has cost, and lets other work go on from time to time. */
function count(run, steps) {
    if (steps === 0)
        return undefined;
    run.steps = (run.steps ?? 0) + steps;
    if (run.steps > MAX_STEPS)
        throw new RangeError(`takes more than ${MAX_STEPS} steps`);
    run.pause ??= STEPS_AT_ONCE;
    if (run.steps < run.pause)
        return undefined;
    run.pause = run.steps + STEPS_AT_ONCE;
    return new Promise(resolve => setImmediate(resolve));
}
function sizeOf(result) {
    if (typeof result === 'string') {
        if (result.length <= MAX_CHARACTERS)
            return Math.floor(result.length / CHARACTERS_A_STEP);
        throw new RangeError(`makes a text of more than ${MAX_CHARACTERS} characters`);
    }
    if (!Array.isArray(result))
        return 0;
    if (result.length <= MAX_ENTRIES)
        return Math.floor(result.length / ENTRIES_A_STEP);
    throw new RangeError(`makes a list of more than ${MAX_ENTRIES} entries`);
}
/** JSONata marks its lists with properties of its own: the copy is plain. */
function foundOf(result) {
    if (result === undefined)
        return { missing: true };
    if (typeof result === 'function' || (typeof result === 'object' && result !== null && isFunction(result)))
        return { fault: 'gives a function; expected a value' };
    return { value: Array.isArray(result) ? [...result] : result };
}
const isFunction = (value) => '_jsonata_lambda' in value || '_jsonata_function' in value;
function messageOf(error) {
    const { message } = error;
    const text = typeof message === 'string' ? message : String(error);
    return text.slice(0, 200);
}
function parseWith(parse, text, options) {
    try {
        return parse(text, options);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new expression_error/* ExpressionError */.t('nested too deeply', 0);
        const { message, position = 0, token } = error;
        throw new expression_error/* ExpressionError */.t(sentence(message), startOf(text, position, token));
    }
}
const sentence = (message) => message.charAt(0).toLowerCase() + message.slice(1);
/** JSONata tells where a token ends. */
function startOf(text, end, token) {
    const word = typeof token === 'string' ? token : '';
    return text.slice(0, end).endsWith(word) ? end - word.length : Math.min(end, Math.max(0, text.length - 1));
}
/** What may differ from run to run, runs a text from a reply as a program, or takes memory as a number says. */
const REFUSED = {
    eval: 'it would run what a reply says',
    now: 'the same reply must always read the same',
    millis: 'the same reply must always read the same',
    random: 'the same reply must always read the same',
    shuffle: 'the same reply must always read the same',
    pad: 'its result has no bound'
};
const FUNCTIONS = ('sum count max min average string substring substringBefore substringAfter lowercase uppercase length trim match ' +
    'contains replace split join formatNumber formatBase formatInteger parseInteger number floor ceil round abs sqrt ' +
    'power boolean not map zip filter single reduce sift keys lookup append exists spread merge reverse each error ' +
    'assert type sort distinct base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl ' +
    'toMillis fromMillis clone').split(' ');
function checkFunctions(nodes, text, names) {
    const known = [...FUNCTIONS, ...names, ...boundIn(text), '', '$'];
    for (const node of nodes) {
        const { type, value, position = 0, procedure, arguments: given = [] } = node;
        if (type === 'variable' && !known.includes(value)) {
            const at = position - String(value).length - 1;
            const refused = Object.hasOwn(REFUSED, value) ? REFUSED[value] : undefined;
            if (refused)
                throw new expression_error/* ExpressionError */.t(`$${value} is not used here: ${refused}`, at);
            const near = (0,nearest/* nearest */.p)(value, known);
            throw new expression_error/* ExpressionError */.t(`unknown name $${value}${near ? `; did you mean "$${near}"?` : ''}`, at);
        }
        if (procedure?.value === 'toMillis' && given.length > 1)
            throw new expression_error/* ExpressionError */.t('$toMillis takes one argument here, a time as ISO 8601 writes it', position - 1);
    }
}
/** Names that an expression gives itself. */
function boundIn(text) {
    const assigned = [...text.matchAll(/\$(\w+)\s*:=|[@#]\s*\$(\w+)/g)].map(match => match[1] ?? match[2]);
    const parameters = [...text.matchAll(/(?:function|λ)\s*\(([^)]*)\)/g)].flatMap(([, list]) => [...list.matchAll(/\$(\w+)/g)].map(match => match[1]));
    return [...assigned, ...parameters];
}
function* nodesOf(value, seen = new Set()) {
    if (typeof value !== 'object' || value === null || seen.has(value))
        return;
    seen.add(value);
    if ('type' in value)
        yield value;
    for (const below of Object.values(value))
        yield* nodesOf(below, seen);
}
function regexesOf(nodes) {
    return nodes
        .filter(({ value }) => value instanceof RegExp)
        .map(({ value, position = 0 }) => ({ regex: value, at: startOfRegex(value, position) }));
}
/** JSONata adds the flag g. */
const startOfRegex = (regex, end) => Math.max(0, end - String(regex).length + 1);


/***/ }),

/***/ 70745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   q3: () => (/* binding */ httpUrl)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);


/** The forms that texts and numbers of a manifest may have. */
const MAX_DURATION_MS = 366 * 24 * 3600 * 1000;
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?\s?(ms|s|m|h|d|w)$/, 'a duration such as 30s, 15m, 24h or 30d')
    .meta({ title: 'duration' })
    .transform((text, context) => {
    const value = ms__WEBPACK_IMPORTED_MODULE_0__(text);
    if (!Number.isFinite(value) || value > MAX_DURATION_MS) {
        context.addIssue({ code: 'custom', message: 'a duration of at most 366d' });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    }
    return value;
});
const pointer = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(\/.*)?$/, 'a JSON Pointer such as /answer')
    .meta({ title: 'JSON Pointer' });
/** Whether a text is a well-formed expression is found out where it is compiled (src/manifest/expression.ts). */
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ title: 'JSON Pointer or JSONata expression' });
const httpUrl = zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/, error: 'an http(s) URL' }).meta({ title: 'URL' });
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, 'lower-case letters, digits and hyphens, at most 64');
const percent = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100);


/***/ }),

/***/ 46458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS),
/* harmony export */   xi: () => (/* binding */ GRADER_PLACEHOLDERS)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55722);

/** What a request body is filled in with, written `{{question}}`. */
const PLACEHOLDERS = ['question', 'seed', 'session', 'qid', 'phrasing', 'history', 'messages'];
/** What a grader's request body is filled in with. */
const GRADER_PLACEHOLDERS = ['question', 'answer', 'claims', 'anchor', 'qid'];
const IN_BRACES = /\{\{([^{}]{0,100})\}\}/g;
/** Names in `{{…}}` that are no placeholder, anywhere in a body: where they stand, and which was meant. */
function unknownPlaceholders(body, path, known = PLACEHOLDERS) {
    if (typeof body === 'string') {
        const names = [...body.matchAll(IN_BRACES)].map(match => match[1].trim());
        return names
            .filter(name => !known.includes(name))
            .map(name => ({ path, message: `unknown placeholder "{{${name}}}"${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(name, known)}` }));
    }
    if (typeof body !== 'object' || body === null)
        return [];
    const keys = Array.isArray(body) ? body.keys() : Object.keys(body);
    return [...keys].flatMap(key => unknownPlaceholders(body[key], [...path, key], known));
}
/** Which placeholders stand anywhere in a body. */
function placeholdersIn(body) {
    if (typeof body === 'string')
        return new Set([...body.matchAll(IN_BRACES)].map(match => match[1].trim()));
    if (typeof body !== 'object' || body === null)
        return new Set();
    return new Set(Object.values(body).flatMap(part => [...placeholdersIn(part)]));
}


/***/ }),

/***/ 67383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ compilePointer)
/* harmony export */ });
/* harmony import */ var jsonpointer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73976);

/** A JSON Pointer (RFC 6901), compiled once. */
function compilePointer(pointer) {
    if (pointer === '')
        return value => value;
    const compiled = jsonpointer__WEBPACK_IMPORTED_MODULE_0__.compile(pointer);
    return value => (typeof value === 'object' && value !== null ? compiled.get(value) : undefined);
}


/***/ }),

/***/ 56729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ NAMES_WITHIN),
/* harmony export */   T: () => (/* binding */ expressionProblems)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62203);
/* harmony import */ var _expression_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90777);


/** What `$name` may stand for within one of a list: the whole reply, and the place in the list from 0. */
const NAMES_WITHIN = ['reply', 'rank'];
/** What is wrong with the expressions of a manifest's `response` and of its `window`, each at its character. */
async function expressionProblems({ response, window }, source, file) {
    const problems = [...expressionsIn(response), ...fieldsIn(window)].map(async ({ path, text, names }) => {
        try {
            await (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .W)(text, names);
            return [];
        }
        catch (error) {
            if (!(error instanceof _expression_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t))
                throw error;
            const message = `${path.join('.')}: ${error.message}; expected a JSON Pointer such as /answer, or a JSONata expression`;
            return [{ file, ...source.locateWithin(path, error.at), message, severity: 'error' }];
        }
    });
    return (await Promise.all(problems)).flat();
}
function expressionsIn(response) {
    const { snippet, tool_call, contract: _, ...top } = isMap(response) ? response : {};
    const within = (value, path, names) => Object.entries(isMap(value) ? value : {}).flatMap(([key, text]) => typeof text === 'string' && !(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointer */ ._)(text) ? [{ path: [...path, key], text, names }] : []);
    return [
        ...within(top, ['response'], []),
        ...within(snippet, ['response', 'snippet'], NAMES_WITHIN),
        ...within(tool_call, ['response', 'tool_call'], NAMES_WITHIN)
    ];
}
/** Where the fields of a log's rows stand. */
function fieldsIn(window) {
    const { source } = isMap(window) ? window : {};
    const { fields, join } = isMap(source) ? source : {};
    const placed = (value, path) => Object.entries(isMap(value) ? value : {}).flatMap(([key, text]) => typeof text === 'string' && !(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointer */ ._)(text) ? [{ path: [...path, key], text, names: [] }] : []);
    const path = ['window', 'source'];
    return [
        ...placed(fields, [...path, 'fields']),
        ...placed(isMap(join) ? join['fields'] : undefined, [...path, 'join', 'fields'])
    ];
}
const isMap = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oi: () => (/* binding */ phase),
  QB: () => (/* binding */ router),
  x: () => (/* binding */ schema_traffic_window)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./out/build/src/model/record-fields.js
var record_fields = __webpack_require__(65717);
// EXTERNAL MODULE: ./out/build/src/model/statuses.js
var statuses = __webpack_require__(49604);
// EXTERNAL MODULE: ./out/build/src/manifest/forms.js
var manifest_forms = __webpack_require__(70745);
;// CONCATENATED MODULE: ./out/build/src/manifest/selector.js

/** Label matchers of Prometheus, as they stand between the braces of a selector: `namespace="prod", pod=~"rag-.*"`. */
const LABEL = /^[A-Za-z_][A-Za-z0-9_]*$/;
const QUOTED = '"(?:[^"\\\\\\n]|\\\\.)*"|\'(?:[^\'\\\\\\n]|\\\\.)*\'|`[^`]*`';
const MATCHER = new RegExp(`^\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*(?:=~|!~|!=|=)\\s*(?:${QUOTED})\\s*(?:,|$)`);
const EXAMPLE = 'label matchers such as namespace="prod", service=~"rag-.*"';
/** Braces around it may be written; they are taken off. */
const selector = schemas/* string */.YjP()
    .transform((text, context) => {
    const inner = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1] ?? text;
    const fault = faultOf(inner);
    if (fault !== null)
        context.addIssue({ code: 'custom', message: fault });
    return inner.trim().replace(/\s*,$/, '');
})
    .meta({ title: 'label matchers' });
/** What is wrong with the matchers; null where Prometheus can read them. */
function faultOf(text) {
    if (text.trim() === '')
        return EXAMPLE;
    for (let rest = text; rest.trim() !== '';) {
        const found = MATCHER.exec(rest);
        if (!found)
            return `${EXAMPLE}; it cannot be read from ${JSON.stringify(rest.trim().slice(0, 40))} on`;
        if (found[1] === '__name__')
            return `${EXAMPLE}, without __name__: the metrics are given`;
        rest = rest.slice(found[0].length);
    }
    return null;
}

;// CONCATENATED MODULE: ./out/build/src/manifest/sql.js

/** What a manifest may say in ClickHouse's SQL: names of tables, and one expression a field of the request log. */
const NAME = '[A-Za-z_][A-Za-z0-9_-]{0,127}';
const databaseName = schemas/* string */.YjP().regex(new RegExp(`^${NAME}$`), 'a name such as prod, without quotes');
const tableName = schemas/* string */.YjP()
    .regex(new RegExp(`^${NAME}(\\.${NAME})?$`), 'a name such as requests or prod.requests, without quotes');
const MAX_LENGTH = 2000;
/** Stands between brackets in the query, so nothing in it may end them, begin a query or hide the rest. */
const sqlExpression = schemas/* string */.YjP()
    .transform((text, context) => {
    const fault = sql_faultOf(text);
    if (fault !== null)
        context.addIssue({ code: 'custom', message: `one SQL expression over columns, ${fault}` });
    return text.trim();
})
    .meta({ title: 'SQL expression' });
/** Quoted texts and names, with either way of writing a quote in them. */
const sql_QUOTED = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`(?:[^`\\]|\\.|``)*`/gs;
const CLOSES = { ')': '(', ']': '[' };
/** What would begin a query, read another table, or make more rows or columns of one. */
const REFUSED = /\b(select|explain|insert|arrayjoin|columns|in(?=\s+[^\s([]))\b/i;
/** What is wrong with an expression; null where it is one. */
function sql_faultOf(text) {
    if (text.trim() === '')
        return 'such as status_code or if(ok, 200, 500)';
    if (text.length > MAX_LENGTH)
        return `of at most ${MAX_LENGTH} characters`;
    if (/[^\P{Cc}\n\r\t]/u.test(text))
        return 'without control characters';
    const bare = text.replace(sql_QUOTED, ' ? ');
    const open = /['"`]/.exec(bare);
    if (open)
        return `with each quote closed; one ${open[0]} is not`;
    const foreign = /;|--|\/\*|\*\/|[#{}$\\]/.exec(bare);
    if (foreign)
        return `without "${foreign[0]}"`;
    const word = REFUSED.exec(bare);
    if (word)
        return `without ${word[0]}${/^in$/i.test(word[0]) ? ' before the name of a table; a list stands in brackets' : ''}`;
    return bracketFault(bare);
}
function bracketFault(bare) {
    const open = [];
    for (const char of bare) {
        if (char === '(' || char === '[')
            open.push(char);
        else if (char in CLOSES && open.pop() !== CLOSES[char])
            return `with its brackets in pairs; a "${char}" is not`;
        else if (char === ',' && open.length === 0)
            return 'not several: there is a comma outside of brackets';
    }
    return open.length > 0 ? `with its brackets in pairs; a "${open.at(-1)}" is not` : null;
}

;// CONCATENATED MODULE: ./out/build/src/manifest/schema-traffic.js






/** The part of the manifest about live traffic: phases, windows and their source, routers. */
const windowBounds = schemas/* strictObject */.rej({
    duration: manifest_forms/* duration */.p0.default(30 * 60_000).describe('A full window; every gate must be green for one.'),
    min_requests: schemas/* int */.Whr().min(1).default(1000).describe('Canary requests that it takes at least.'),
    max: manifest_forms/* duration */.p0.default(24 * 3600_000).describe('Where it stays undecided this long, the rollout is held.')
})
    .prefault({});
const phase = schemas/* strictObject */.rej({
    name: manifest_forms/* name */.UU.describe('Name of the phase.'),
    environment: schemas/* string */.YjP()
        .min(1)
        .max(255)
        .optional()
        .describe('GitHub environment that its deployment is recorded under; default NAME-PHASE.'),
    mirror: manifest_forms/* percent */.KN.optional().describe('Percentage of requests copied to the canary; users see the baseline alone.'),
    weight: manifest_forms/* percent */.KN.optional().describe('Percentage of users served by the canary.'),
    window: windowBounds.describe('How long and how many.')
})
    .refine(phase => (phase.mirror === undefined) !== (phase.weight === undefined), 'exactly one of mirror and weight');
const headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
    .default({})
    .describe('Sent with each request; secrets as ${NAME}, which are masked.');
const ofFiles = {
    path: schemas/* string */.YjP().min(1).describe('Glob (.gz too) or http(s) URL.'),
    headers: headers.describe('Sent where path is a URL; secrets as ${NAME}, which are masked.'),
    delay: manifest_forms/* duration */.p0
        .optional()
        .describe('How late rows may come, such as 20m for a log that is shipped in batches; default: as rows have shown.')
};
const arms = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* enum */.k5n(['baseline', 'canary', 'other'])).default({});
const sample = schemas/* int */.Whr()
    .min(0)
    .max(20_000)
    .default(2000)
    .describe('Requests a look whose ΔS is measured here, where the source carries their texts; 0: none.');
const fields = schemas/* partialRecord */.jgl(schemas/* enum */.k5n([...record_fields/* RECORD_FIELDS */.IT, ...record_fields/* TEXT_FIELDS */.iX]), manifest_forms/* place */.ik).default({});
const attribute = schemas/* string */.YjP().min(1).max(200);
/** How requests are told out of traces. */
const ofTraces = {
    arm: attribute
        .default('service.version')
        .describe('The attribute, of a process or of a span, that tells the arms apart.'),
    mirrored: attribute.optional().describe('An attribute that is true on copies of requests, which users do not see.'),
    ignore: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Routes that are no requests of users, beside the usual health checks.'),
    sample
};
const source = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('jsonl').describe('Files of one request a line.'),
        ...ofFiles,
        arms: arms.describe('Other names of the arms in the log, such as { stable: baseline }; other: rows of neither.'),
        fields: fields.describe('Where fields of the request record stand in a row: JSON Pointers or JSONata expressions. Fields that are not named keep their own name; question and passages are texts that ΔS is measured from.'),
        join: schemas/* strictObject */.rej({
            ...ofFiles,
            fields: fields.describe('Where the fields stand in a row of that log.'),
            unmatched: schemas/* enum */.k5n(['hold', 'count'])
                .default('hold')
                .describe('What more than 1 % of replies without a row there do: hold, or count as they are.')
        })
            .optional()
            .describe('A second log of the same requests, joined by request_id: it fills in what the first does not say.'),
        sample
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('otlp').describe("Traces as the OpenTelemetry Collector's file exporter writes them, in JSON."),
        ...ofFiles,
        ...ofTraces,
        arms: arms.describe('Which of its values mean which arm, such as { "rag-7": baseline, "rag-8": canary }.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('clickhouse').describe('A table of requests, or of traces, over HTTP.'),
        url: manifest_forms/* httpUrl */.q3.describe('Base URL of ClickHouse, such as https://clickhouse.example.com:8443.'),
        database: databaseName.optional().describe("Database of a table that names none; default: the user's."),
        user: schemas/* string */.YjP().min(1).optional().describe('Who asks: a user that may only read.'),
        password: schemas/* string */.YjP().min(1).optional().describe('Its password, as ${NAME}, which is masked.'),
        table: tableName.optional().describe('A table or view of one request a row; this or traces.'),
        columns: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(100), sqlExpression)
            .default({})
            .describe('Fields of the request log as SQL expressions over its columns; a required field without one is the column of its name.'),
        traces: schemas/* strictObject */.rej({
            table: tableName.describe("The table that the collector's exporter writes, such as otel_traces."),
            services: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
                .default([])
                .describe('ServiceName of the services whose spans are read; none: all of the table.'),
            ...ofTraces
        })
            .optional()
            .describe('Traces instead of a table of requests.'),
        arms: arms.describe('Other names of the arms there, such as { stable: baseline }; other: rows of neither.'),
        headers,
        delay: ofFiles.delay
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('prometheus').describe('Counters and histograms, not single requests.'),
        url: manifest_forms/* httpUrl */.q3.describe('Base URL of Prometheus.'),
        arm_label: schemas/* string */.YjP()
            .regex(LABEL, 'a label name such as arm')
            .default('arm')
            .describe('The label that tells the arms apart.'),
        arms: arms.describe('Other values of that label, such as { stable: baseline }; other: series of neither arm.'),
        selector: selector
            .optional()
            .describe('Label matchers added to each query, where several services share the metric names.'),
        headers
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('cloudwatch').describe('Metrics of a Lambda function.'),
        function: schemas/* string */.YjP().min(1).describe('The function.'),
        region: schemas/* string */.YjP().min(1).describe('Its AWS region.')
    })
]);
const segment = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({
        field: schemas/* string */.YjP().min(1).describe('A field of the request log.'),
        gate: schemas/* boolean */.zMY().default(false).describe('Whether a segment that fails fails the row.')
    })
]);
const schema_traffic_window = schemas/* strictObject */.rej({
    warmup: manifest_forms/* duration */.p0.default(0).describe('Left out at the start of a phase.'),
    segments: schemas/* array */.YOg(segment)
        .max(10)
        .default([])
        .describe('Fields of the log whose values are judged apart: NAME, or { field: NAME, gate: true }; the worst is shown.'),
    not_errors: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* int */.Whr().min(300).max(599)]))
        .max(20)
        .default([...statuses/* NOT_ERRORS */.k])
        .describe("Statuses that are nobody's error by themselves, as where users leave; they count in latency."),
    source: source.optional().describe('Where the request log of a window is read.')
});
const settle = manifest_forms/* duration */.p0
    .default(60_000)
    .describe('How long a change may take until it reads back; then a step fails, and a rollback is incomplete.');
/** Run without a shell. */
/** A name in a cluster (RFC 1123): never a flag of kubectl, and never a path. */
const objectName = schemas/* string */.YjP()
    .regex(/^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$/, 'a name of Kubernetes: lower-case letters and digits, with hyphens and dots between them');
const command = (words) => schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).default(words);
const router = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('nginx').describe('A split_clients include, rewritten and reloaded.'),
        include: schemas/* string */.YjP().min(1).describe('The file that is written.'),
        key: schemas/* string */.YjP()
            .regex(/^\$[a-z][a-z0-9_]*$/, 'a variable of nginx such as $rollout_user')
            .default('$rollout_user')
            .describe('The variable that says who a user is.'),
        salt: schemas/* string */.YjP()
            .regex(/^[A-Za-z0-9._-]{0,64}$/, 'letters, digits, dots, hyphens and underscores, at most 64')
            .optional()
            .describe('Joined to the key; another salt draws other users. Default: the name of the manifest.'),
        test: command(['nginx', '-t']).describe('Command that tests the configuration, as a list of words.'),
        reload: command(['nginx', '-s', 'reload']).describe('Command that reloads, as a list of words.'),
        status: manifest_forms/* httpUrl */.q3.optional().describe('Where nginx answers with $rollout_state, to read back what it serves.'),
        settle
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('gateway-api').describe('Weights of an HTTPRoute.'),
        namespace: objectName.describe('Its namespace.'),
        route: objectName.describe('The HTTPRoute.'),
        baseline: objectName.describe('Service of the baseline.'),
        canary: objectName.describe('Service of the canary.'),
        settle
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('ingress-nginx').describe('Canary annotations of an Ingress; retired upstream.'),
        namespace: objectName.describe('Its namespace.'),
        ingress: objectName.describe('The canary Ingress.'),
        settle
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('lambda-alias').describe('Weighted versions behind an alias.'),
        function: schemas/* string */.YjP().min(1).describe('The function.'),
        alias: schemas/* string */.YjP().min(1).describe('The alias that users call.'),
        canary_version: schemas/* string */.YjP().regex(/^\d+$/, 'a version number in quotes').describe('The version that is the canary.'),
        settle
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('webhook').describe('GET reads the weights, PUT sets them, the ETag compares.'),
        url: manifest_forms/* httpUrl */.q3.describe('Where the weights are read and set.'),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe('Sent with each request; secrets as ${NAME}.'),
        timeout: manifest_forms/* duration */.p0.default(10_000).describe('When to give up on one request.'),
        capabilities: schemas/* strictObject */.rej({
            sticky: schemas/* boolean */.zMY().describe('Whether a user stays on one arm.'),
            mirrorPercent: schemas/* boolean */.zMY().describe('Whether a share of requests can be mirrored.'),
            step: schemas/* number */.aig().positive().describe('The smallest step of a weight, in percent.')
        })
            .describe('What it can do.'),
        settle
    })
]);


/***/ }),

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ CONTRACT_FIELDS),
  r: () => (/* binding */ manifestSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var stops = __webpack_require__(56317);
// EXTERNAL MODULE: ./out/build/src/manifest/forms.js
var manifest_forms = __webpack_require__(70745);
;// CONCATENATED MODULE: ./out/build/src/manifest/schema-gold.js


/** The part of the manifest about the gold set: how it is asked, and who may grade it beside the claims. */
const grader = schemas/* strictObject */.rej({
    url: manifest_forms/* httpUrl */.q3.describe('Asked with POST about each answer that claims can be looked for in: your own service, or the chat endpoint of a model.'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .default({})
        .describe('Sent with it. ${NAME} is taken from the environment and masked.'),
    body: schemas/* json */.Pq9()
        .default({ question: '{{question}}', answer: '{{answer}}', claims: '{{claims}}', anchor: '{{anchor}}' })
        .describe('{{question}}, {{answer}}, {{claims}}, {{anchor}} and {{qid}} are filled in.'),
    score: manifest_forms/* pointer */.Wn
        .default('/score')
        .describe('Where the grade stands in the reply: a number from 0 to 1, true or false, or one word: yes, no, pass, fail.'),
    pass: schemas/* number */.aig().min(0).max(1).default(0.5).describe('An answer graded at least so is right.'),
    cost_usd: schemas/* number */.aig().min(0).optional().describe('What one grading costs; counted under max_cost_usd.'),
    timeout: manifest_forms/* duration */.p0.default(60_000).describe('When to give up.'),
    retries: schemas/* int */.Whr().min(0).max(5).default(2).describe('As for questions.')
});
const gold = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('The gold set, JSONL, one item a line.'),
    phrasings: schemas/* int */.Whr().min(1).max(3).default(3).describe('The question and its first paraphrases.'),
    seeds: schemas/* array */.YOg(schemas/* int */.Whr()).min(1).max(20).default([7, 21]).describe('Each phrasing is asked once per seed.'),
    rounds: schemas/* int */.Whr()
        .min(1)
        .max(5)
        .optional()
        .describe('A row that is undecided asks every item again, under further seeds, in at most so many rounds; alpha is spent over them. Default: 3 with a max_cost_usd or where replies cost nothing, else 1.'),
    stop_early: schemas/* boolean */.zMY()
        .default(true)
        .describe('No further round once a row has failed. A baseline is always asked as planned.'),
    concurrency: schemas/* int */.Whr().min(1).max(256).default(8).describe('Questions under way at once; halved on 429, raised again.'),
    refusal: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).default(['not in context']).describe('Answers that count as a refusal.'),
    interleave: schemas/* enum */.k5n(['item', 'all', 'none'])
        .default('item')
        .describe("Baseline runs asked among the canary's, for latency and cost like with like."),
    grader: grader
        .optional()
        .describe('A further score beside the claims. It counts as far as it agrees with itself and with the claims.'),
    max_cost_usd: schemas/* number */.aig()
        .positive()
        .optional()
        .describe('Estimated before asking; a run that would pass it stops with what it has.')
});

// EXTERNAL MODULE: ./out/build/src/manifest/schema-traffic.js + 2 modules
var schema_traffic = __webpack_require__(3840);
;// CONCATENATED MODULE: ./out/build/src/manifest/schema.js






/**
 * The manifest, every key with its default. Unknown keys are refused. Durations arrive as text ("30s", "24h")
 * and leave as milliseconds. The JSON Schema in schema/ and the manifest reference in docs/ are made from here,
 * so each `describe` is a sentence for users.
 */
const pins = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^([A-Z][A-Z0-9_]*|metric)$/, 'an UPPER_CASE key'), schemas/* string */.YjP())
    .describe('What the arm runs: INDEX_HASH, RERANK_HASH, PROMPT_VER and MODEL_VER, and any other UPPER_CASE key. None may float.');
const arm = schemas/* strictObject */.rej({
    url: manifest_forms/* httpUrl */.q3.describe('Where questions are sent.'),
    pins
});
const request = schemas/* strictObject */.rej({
    method: schemas/* enum */.k5n(['POST', 'PUT', 'GET']).default('POST').describe('HTTP method.'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .default({})
        .describe('Sent with every question. ${NAME} is taken from the environment and masked.'),
    body: schemas/* json */.Pq9()
        .default({ question: '{{question}}', seed: '{{seed}}', session: '{{session}}' })
        .describe('The body of one question. {{question}}, {{seed}}, {{session}}, {{qid}}, {{phrasing}}, {{history}} (what was said before, a list of {role, content}) and {{messages}} (the same and the question) are filled in; a placeholder alone in its string keeps its type.'),
    timeout: manifest_forms/* duration */.p0.default(30_000).describe('From the first byte sent to the last byte read.'),
    retries: schemas/* int */.Whr()
        .min(0)
        .max(10)
        .default(2)
        .describe('After transport errors, 429 (Retry-After is kept to, up to 60 s) and 502/503/504. Each is counted.')
})
    .prefault({});
/** Of a retrieved snippet (docs/runbook.md §3). */
const CONTRACT_FIELDS = ['snippet_id', 'section_id', 'source_url', 'offsets', 'tokens', 'text'];
const snippet = schemas/* strictObject */.rej({
    snippet_id: manifest_forms/* place */.ik.default('/snippet_id').describe('Id that citations name.'),
    section_id: manifest_forms/* place */.ik.default('/section_id').describe('Section of the source.'),
    source_url: manifest_forms/* place */.ik.default('/source_url').describe('Where the source stands.'),
    offsets: manifest_forms/* place */.ik.default('/offsets').describe('[start, end) in the source.'),
    tokens: manifest_forms/* place */.ik.default('/tokens').describe('Length in tokens.'),
    text: manifest_forms/* place */.ik.default('/text').describe('The text itself, for ΔS.')
})
    .prefault({});
const toolCall = schemas/* strictObject */.rej({
    name: manifest_forms/* place */.ik.default('/name').describe('Name of the tool.'),
    arguments: manifest_forms/* place */.ik.default('/arguments').describe('Its arguments; the same ones three times running are a loop.'),
    ok: manifest_forms/* place */.ik.default('/ok').describe('Whether the call succeeded, after its retries.'),
    retries: manifest_forms/* place */.ik.default('/retries').describe('How often it was retried.')
})
    .prefault({});
const response = schemas/* strictObject */.rej({
    contract: schemas/* array */.YOg(schemas/* enum */.k5n(CONTRACT_FIELDS))
        .refine(fields => fields.includes('snippet_id'), 'a list with snippet_id: it is what citations name')
        .optional()
        .describe('The fields that each retrieved snippet has; left out: all. What is not listed is not asked for, and rows that need it are not required.'),
    answer: manifest_forms/* place */.ik.default('/answer').describe('The answer, a string.'),
    citations: manifest_forms/* place */.ik.default('/citations').describe('Ids of the snippets cited.'),
    retrieved: manifest_forms/* place */.ik.default('/retrieved').describe('Snippets in rank order.'),
    tool_calls: manifest_forms/* place */.ik.default('/tool_calls').describe('Tool calls in order.'),
    usage: manifest_forms/* place */.ik.default('/usage').describe('{input_tokens, output_tokens}.'),
    cost_usd: manifest_forms/* place */.ik.default('/cost_usd').describe('Cost of this reply.'),
    timings: manifest_forms/* place */.ik.default('/timings').describe('{retrieve_ms, rerank_ms, reason_ms}.'),
    pins: schemas/* union */.KCZ([manifest_forms/* pointer */.Wn, schemas/* strictObject */.rej({ header: schemas/* string */.YjP().min(1).describe('Name of the header.') })])
        .default('/pins')
        .describe('Where the service shows its pins: a place in the reply, or { header: NAME } holding KEY=VALUE; KEY=VALUE.'),
    delta_s: manifest_forms/* place */.ik.nullable().default(null).describe("Set to a place in the reply to take the service's own ΔS."),
    snippet: snippet.describe('Within one of retrieved; in an expression $reply is the whole reply and $rank the place in retrieved, from 0.'),
    tool_call: toolCall.describe('Within one of tool_calls.')
})
    .prefault({});
const prices = schemas/* strictObject */.rej({
    input_per_mtok: schemas/* number */.aig().min(0).describe('USD per million input tokens.'),
    output_per_mtok: schemas/* number */.aig().min(0).describe('USD per million output tokens.')
});
const embeddings = schemas/* discriminatedUnion */.gMt('provider', [
    schemas/* strictObject */.rej({
        provider: schemas/* literal */.euz('hashing')
            .describe('Offline and deterministic; lexical, so ΔS is compared, never held to an absolute target.')
    }),
    schemas/* strictObject */.rej({
        provider: schemas/* literal */.euz('openai').describe('Any OpenAI-compatible /v1/embeddings endpoint.'),
        url: manifest_forms/* httpUrl */.q3.describe('The whole URL of the endpoint.'),
        model: schemas/* string */.YjP().min(1).describe('Model id sent with each batch.'),
        api_key: schemas/* string */.YjP().min(1).optional().describe('Taken from the environment: ${NAME}.'),
        batch: schemas/* int */.Whr().min(1).max(2048).default(96).describe('Texts a request.')
    })
])
    .prefault({ provider: 'hashing' });
const bootStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Name that needs refers to.'),
    url: manifest_forms/* httpUrl */.q3.describe('Ready when it answers 2xx.'),
    needs: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Steps that must be ready before.'),
    timeout: manifest_forms/* duration */.p0.default(30_000).describe('How long to wait, with back-off.')
});
const httpProbe = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Shown in the report.'),
    url: manifest_forms/* httpUrl */.q3.describe('Asked with GET.'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe('Sent with the probe.'),
    expect: schemas/* strictObject */.rej({
        status: schemas/* int */.Whr().min(100).max(599).default(200).describe('The status it must answer.'),
        json: schemas/* record */.g1P(manifest_forms/* pointer */.Wn, schemas/* json */.Pq9()).default({}).describe('JSON Pointer: value that must stand there.')
    })
        .prefault({})
        .describe('What a healthy answer looks like.'),
    max_ms: schemas/* number */.aig().positive().optional().describe('The answer must take no longer.'),
    timeout: manifest_forms/* duration */.p0.default(10_000).describe('When to give up.')
});
const prometheusProbe = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Shown in the report.'),
    prometheus: schemas/* strictObject */.rej({
        url: manifest_forms/* httpUrl */.q3.describe('Base URL of Prometheus.'),
        query: schemas/* string */.YjP().min(1).describe('An instant query; empty and NaN are no data, so not healthy.'),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe('Sent with the query.')
    })
        .describe('What is asked.'),
    expect: schemas/* strictObject */.rej({
        min: schemas/* number */.aig().optional().describe('The least that is healthy.'),
        max: schemas/* number */.aig().optional().describe('The most that is healthy.')
    })
        .refine(expect => expect.min !== undefined || expect.max !== undefined, 'min, max or both')
        .describe('Every series of the answer must lie within.'),
    timeout: manifest_forms/* duration */.p0.default(10_000).describe('When to give up.')
});
const baseline = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        artifact: schemas/* string */.YjP().min(1).default('rollout-baseline').describe('Name of the artifact.'),
        workflow: schemas/* string */.YjP().min(1).describe('Path of the only workflow whose artifact is trusted.'),
        branch: schemas/* string */.YjP().min(1).default('main').describe('The branch it must have run on.'),
        max_age: manifest_forms/* duration */.p0.default(30 * 24 * 3600 * 1000).describe('Older ones are not used.')
    }),
    schemas/* strictObject */.rej({ path: schemas/* string */.YjP().min(1).describe('A baseline.json on disk.') })
]);
const manifestSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    name: manifest_forms/* name */.UU.describe('Names the rollout in comments, checks, deployments and artifacts.'),
    arms: schemas/* strictObject */.rej({ baseline: arm.describe('What users have now.'), canary: arm.describe('What is to replace it.') })
        .describe('The two versions that are compared.'),
    secrets: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable'))
        .default([])
        .describe('Environment variables that must be set and not empty; masked before first use.'),
    request: request.describe('How one question is asked.'),
    response: response.describe('Where the parts of a reply stand: JSON Pointers (/answer) or JSONata expressions.'),
    prices: prices.optional().describe('Used where a reply has usage and no cost_usd.'),
    gold: gold.optional().describe('The gold set and how it is asked.'),
    embeddings: embeddings.describe('What ΔS is computed with.'),
    boot: schemas/* array */.YOg(bootStep).max(100).default([]).describe('Services in the order in which they must become ready.'),
    probes: schemas/* array */.YOg(schemas/* union */.KCZ([httpProbe, prometheusProbe]))
        .max(100)
        .default([])
        .describe('Health checks, over HTTP or by a Prometheus query.'),
    probe_hosts: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Extra hosts, or private ranges, that probes may reach.'),
    freeze: schemas/* strictObject */.rej({
        tier: schemas/* enum */.k5n(['T0', 'T1', 'T2', 'T3']).describe('Tier of this change; T0 passes every freeze.'),
        calendar: schemas/* string */.YjP().min(1).describe('The release calendar.')
    })
        .optional()
        .describe('Change freeze.'),
    baseline: baseline.optional().describe('Where the baseline artifact comes from.'),
    targets: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(rows/* ROW_IDS */.qt), schemas/* number */.aig())
        .default({})
        .describe("Targets by row id; anything left out keeps the runbook's value."),
    require: schemas/* array */.YOg(schemas/* enum */.k5n(rows/* ROW_IDS */.qt)).default([]).describe("Rows that must be measured, beyond the runbook's own."),
    not_required: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(rows/* ROW_IDS */.qt), schemas/* string */.YjP().min(1))
        .default({})
        .describe('Row: reason. The row blocks nothing, and the reason stands in every report.'),
    report_only: schemas/* boolean */.zMY().default(false).describe('gate exits 0 whatever it finds, and says so in every report.'),
    report: schemas/* strictObject */.rej({
        texts: schemas/* enum */.k5n(['all', 'changed', 'none'])
            .default('all')
            .describe('Which answers and retrieved passages report.html shows: all, those of questions that changed, or none. With none nothing of them leaves rows.jsonl, and snippets.jsonl is not written.')
    })
        .prefault({})
        .describe('What the report shows.'),
    stops: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(stops/* STOP_IDS */.sT), schemas/* number */.aig()).default({}).describe('Stop limits by stop id.'),
    evidence: schemas/* strictObject */.rej({
        gold: schemas/* enum */.k5n(['set', 'population', 'estimate'])
            .default('set')
            .describe('What a failure claims: this gold set changed, questions like these changed, or the bare estimate.'),
        live: schemas/* enum */.k5n(['required', 'estimate']).default('required').describe('Whether a live window must exclude chance.'),
        alpha: schemas/* number */.aig().min(0.001).max(0.5).default(0.05).describe('Chance of a false alarm.'),
        inconclusive: schemas/* enum */.k5n(['warn', 'hold']).default('warn').describe('What an undecided row does in gate.'),
        max_age: manifest_forms/* duration */.p0
            .default(7 * 24 * 3600 * 1000)
            .describe("A gate's result that was measured longer ago begins no rollout."),
        attested: schemas/* strictObject */.rej({
            workflow: schemas/* string */.YjP()
                .regex(/^([\w.-]+\/[\w.-]+\/)?\.github\/workflows\/[\w.-]+\.ya?ml$/, 'expected a workflow such as .github/workflows/gate.yml, or one of another repository, OWNER/REPO/.github/workflows/gate.yml')
                .describe('The workflow that signs the result and its rows.'),
            branch: schemas/* string */.YjP()
                .regex(/^[\w./-]+$/, 'expected the name of a branch')
                .default('main')
                .describe('The branch it must have run on.')
        })
            .optional()
            .describe("Where given, a gate's result begins a rollout only with such an attestation; needs gh.")
    })
        .prefault({})
        .describe('How sure a verdict must be.'),
    phases: schemas/* array */.YOg(schema_traffic/* phase */.Oi)
        .min(1)
        .max(20)
        .optional()
        .describe('How traffic moves; left out: shadow 1 %, canary 5 %, 25, 50, 100.'),
    window: schema_traffic/* window */.x.optional().describe('The live window.'),
    ledger: schemas/* strictObject */.rej({
        trusted: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default([])
            .describe("Logins whose claims, retries, overrides and resumes count, beside those of the job's own token."),
        since: iso/* date */.p6().optional().describe('What was recorded before this day counts whoever made it.')
    })
        .prefault({})
        .describe("Who may write what lets traffic go up, in GitHub's deployments; a rollback or a pause counts always."),
    router: schema_traffic/* router */.QB.optional().describe('What moves the traffic.')
});


/***/ }),

/***/ 10318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ agreeing),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 run`, `240 runs`, `1 reply`, `2 replies`, of a noun in the singular. */
function counted(n, noun) {
    return `${n} ${n === 1 ? noun : plural(noun)}`;
}
/** `is` or `are`, `has` or `have`: the form that goes with a number. */
function agreeing(n, one, many) {
    return n === 1 ? one : many;
}
function plural(noun) {
    if (/[^aeiou]y$/.test(noun))
        return `${noun.slice(0, -1)}ies`;
    return `${noun}${/(s|x|ch|sh)$/.test(noun) ? 'es' : 's'}`;
}


/***/ }),

/***/ 71870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23842);


// The package is CommonJS; its types describe an ES module.
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_1__;
/** `sha256:…` of bytes as they are. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** RFC 8785: one text for one value, whatever the order of its keys. */
function canonicalJson(value) {
    return canonicalize(value) ?? 'null';
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** JSON that may be damaged: its value, or where and why it is none. */
const BYTE_ORDER_MARK = 0xfeff;
/** The value of a JSON text, undefined where it is none: no JSON text has that value. A byte order mark is passed over. */
function jsonOf(text) {
    try {
        return JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
    }
    catch {
        return undefined;
    }
}
/** The value of a JSON text, or what is wrong with it. */
function parseJson(text) {
    const value = jsonOf(text);
    return value === undefined ? { fault: locate(text, faultOf(text)) } : { value };
}
/** A text that ends too early is at fault where it ends: at its last character. */
function locate(text, { at, message }) {
    const place = Math.min(at, Math.max(0, text.length - 1));
    const lines = text.slice(0, place).split('\n');
    return { message, line: lines.length, column: lines.at(-1).length + 1 };
}
const MESSAGES = {
    name: 'expected double-quoted property name',
    'name or }': "expected property name or '}'",
    ':': "expected ':' after property name"
};
const CLOSES = { '{': '}', '[': ']' };
/**
 * Follows the grammar (RFC 8259) up to the first character that breaks it. The text of the engine's own errors tells
 * the place of some faults only, and differs from version to version.
 */
function faultOf(text) {
    const open = [];
    let next = 'value';
    let at = 0;
    for (;;) {
        while (isSpace(text[at]))
            at++;
        const character = text[at];
        const around = open.at(-1);
        if (character === undefined)
            return { at, message: 'unexpected end of JSON input' };
        if (around && character === CLOSES[around] && (next === ', or end' || next.endsWith(` ${character}`))) {
            open.pop();
            next = ', or end';
            at++;
        }
        else if (next === ', or end') {
            if (!around)
                return { at, message: `unexpected token ${shown(text, at)} after the end of the JSON value` };
            if (character !== ',')
                return { at, message: `expected ',' or '${CLOSES[around]}'` };
            next = around === '{' ? 'name' : 'value';
            at++;
        }
        else if (next === ':') {
            if (character !== ':')
                return { at, message: MESSAGES[next] };
            next = 'value';
            at++;
        }
        else if (MESSAGES[next] !== undefined && character !== '"') {
            return { at, message: MESSAGES[next] };
        }
        else if (character === '{' || character === '[') {
            open.push(character);
            next = character === '{' ? 'name or }' : 'value or ]';
            at++;
        }
        else {
            const end = endOfScalar(text, at);
            if (typeof end !== 'number')
                return end;
            next = next.startsWith('name') ? ':' : ', or end';
            at = end;
        }
    }
}
function isSpace(character) {
    return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
/** Where a string, a number or a word ends, or what is wrong with it. */
function endOfScalar(text, at) {
    const character = text[at];
    if (character === '"')
        return endOfString(text, at + 1);
    if (/[-\d]/.test(character))
        return endOfNumber(text, at);
    const word = ['true', 'false', 'null'].find(each => each[0] === character);
    if (word === undefined)
        return unexpected(text, at);
    const wrong = [...word].findIndex((letter, i) => text[at + i] !== letter);
    return wrong < 0 ? at + word.length : unexpected(text, at + wrong);
}
function endOfString(text, start) {
    for (let at = start; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            return at + 1;
        if (character < ' ')
            return { at, message: 'bad control character in string' };
        if (character !== '\\')
            continue;
        at++;
        const digits = text[at] === 'u' ? 4 : 0;
        if (at < text.length && !'"\\/bfnrtu'.includes(text[at]))
            return { at, message: 'bad escaped character' };
        for (let i = 0; i < digits; i++) {
            at++;
            if (at < text.length && !/[\da-f]/i.test(text[at]))
                return { at, message: 'bad Unicode escape' };
        }
    }
    return { at: text.length, message: 'unterminated string' };
}
function endOfNumber(text, start) {
    const digitsAt = (at) => {
        let end = at;
        while (/\d/.test(text[end] ?? ''))
            end++;
        return end;
    };
    let at = text[start] === '-' ? start + 1 : start;
    const whole = text[at] === '0' ? at + 1 : digitsAt(at);
    if (whole === at)
        return unexpected(text, at);
    at = whole;
    if (text[at] === '.') {
        const fraction = digitsAt(at + 1);
        if (fraction === at + 1)
            return unexpected(text, fraction);
        at = fraction;
    }
    if (!/[eE]/.test(text[at] ?? ''))
        return at;
    const first = /[-+]/.test(text[at + 1] ?? '') ? at + 2 : at + 1;
    const exponent = digitsAt(first);
    return exponent === first ? unexpected(text, first) : exponent;
}
function unexpected(text, at) {
    if (at >= text.length)
        return { at, message: 'unexpected end of JSON input' };
    return { at, message: `unexpected token ${shown(text, at)}` };
}
function shown(text, at) {
    return `'${String.fromCodePoint(text.codePointAt(at))}'`;
}


/***/ }),

/***/ 87156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ PAGES),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   vl: () => (/* binding */ ROLLBACK_PAGE)
/* harmony export */ });
/** The pages to open when a row fails or a stop fires: this project's own first, then those of the Problem Map. */
const DOCS = 'https://github.com/your-org/rollout-gate/blob/main/docs/';
/** What to think of after a rollback, and how to go up again. */
const ROLLBACK_PAGE = `${DOCS}rollback.md`;
/** The section of docs/fixes.md about a row or a stop, by its plain name: GitHub's anchor of that heading. */
function fixesOf(name) {
    const anchor = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-');
    return `${DOCS}fixes.md#${anchor}`;
}
const MAP = 'https://github.com/onestardao/WFGY/blob/main/ProblemMap/';
/** The pages of the Problem Map (docs/runbook.md §10). */
const PAGES = {
    boot: `${MAP}bootstrap-ordering.md`,
    pins: `${MAP}GlobalFixMap/OpsDeploy/version_pinning_and_model_lock.md`,
    contracts: `${MAP}data-contracts.md`,
    deltaS: `${MAP}embedding-vs-semantic.md`,
    retrieval: `${MAP}retrieval-playbook.md`,
    citations: `${MAP}retrieval-traceability.md`,
    lambda: `${MAP}GlobalFixMap/Eval_Observability/lambda_observe.md`,
    resonance: `${MAP}entropy-collapse.md`,
    gold: `${MAP}GlobalFixMap/Eval/eval_rag_precision_recall.md`,
    monitoring: `${MAP}ops/live_monitoring_rag.md`,
    debug: `${MAP}ops/debug_playbook.md`,
    cost: `${MAP}GlobalFixMap/Eval/eval_cost_reporting.md`,
    deadlock: `${MAP}deployment-deadlock.md`,
    predeploy: `${MAP}predeploy-collapse.md`,
    rollback: `${MAP}GlobalFixMap/OpsDeploy/rollback_and_fast_recovery.md`,
    freeze: `${MAP}GlobalFixMap/OpsDeploy/release_calendar_and_change_freeze.md`,
    shadow: `${MAP}GlobalFixMap/OpsDeploy/shadow_traffic_mirroring.md`
};


/***/ }),

/***/ 65717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ RECORD_FIELDS),
/* harmony export */   iX: () => (/* binding */ TEXT_FIELDS),
/* harmony export */   qC: () => (/* binding */ COMMON_FIELDS)
/* harmony export */ });
/** Fields of the record of one request (docs/runbook.md §9), as manifests and logs name them. */
const RECORD_FIELDS = [
    'ts',
    'request_id',
    'arm',
    'status',
    'latency_ms',
    'schema_version',
    'session_id',
    'user_key',
    'phase',
    'retrieve_ms',
    'rerank_ms',
    'reason_ms',
    'delta_s_question_retrieved',
    'delta_s_retrieved_anchor',
    'delta_s_prod_shadow',
    'lambda_retrieve',
    'lambda_reason',
    'coverage',
    'tool_calls',
    'tool_failures',
    'tool_retries',
    'tool_loop',
    'solved',
    'cost_usd',
    'pins',
    'req_hash',
    'mirrored',
    'answer'
];
/** Texts that ΔS is measured from, where a log carries them instead of it. */
const TEXT_FIELDS = ['question', 'passages'];
/** What requests are commonly made of: looked at wherever the log carries them. */
const COMMON_FIELDS = ['tenant', 'language', 'route'];


/***/ }),

/***/ 79175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ ROWS),
/* harmony export */   Po: () => (/* binding */ isProbed),
/* harmony export */   RE: () => (/* binding */ LIVE_ROW_IDS),
/* harmony export */   gG: () => (/* binding */ SCORE_ROW),
/* harmony export */   qt: () => (/* binding */ ROW_IDS),
/* harmony export */   uv: () => (/* binding */ findRow),
/* harmony export */   zN: () => (/* binding */ GOLD_ROW_IDS)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87156);

/** What counts that which is not as it should be. */
const NONE_WRONG = { unit: 'count', op: '<=', target: 0 };
/** What a probe looks at: required where the manifest declares it, and never else. */
const PROBED = {
    gold: { test: null, required: 'never' },
    live: { from: 'probes', test: null, required: 'never' }
};
/**
 * The one table of gate rows (docs/runbook.md §6 and §10). Everything that the program knows of a row stands here, and the rest
 * is derived: the measuring functions in gates/ are records keyed by the rows of this table, so that a row without one
 * is a type error.
 */
const TABLE = {
    secrets_present: {
        gate: 'G1',
        ...NONE_WRONG,
        declaredBy: 'secrets',
        beforeAsking: true,
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.boot
    },
    pins_fixed: {
        gate: 'G1',
        ...NONE_WRONG,
        pointsAt: 'pins',
        gold: { test: null, required: 'always' },
        live: { from: 'manifest', test: null, required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.pins
    },
    pins_live: {
        gate: 'G1',
        ...NONE_WRONG,
        pointsAt: 'pins',
        failsAs: 'pins_mismatch',
        gold: { test: null, required: 'always', onlyBettered: 'by the canary' },
        live: { from: 'pins', test: null, required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.pins
    },
    contracts: {
        gate: 'G1',
        ...NONE_WRONG,
        gold: { test: null, required: 'always', onlyBettered: 'by the canary' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.contracts
    },
    boot_order: {
        gate: 'G1',
        ...NONE_WRONG,
        declaredBy: 'boot',
        beforeAsking: true,
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.boot
    },
    freeze: {
        gate: 'G1',
        ...NONE_WRONG,
        declaredBy: 'freeze',
        failsAs: 'frozen',
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.freeze
    },
    delta_s_drift_median: {
        gate: 'G2',
        unit: 'delta_s',
        arms: 'delta_s',
        signed: true,
        relative: true,
        op: '<=',
        target: 0.03,
        line: 0.06,
        gold: { from: 'delta_s', test: 'mcnemar', required: 'always', onlyBettered: 'in pairs' },
        live: { from: 'requests', test: 'quantile', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.deltaS
    },
    delta_s_drift_p95: {
        gate: 'G2',
        unit: 'delta_s',
        arms: 'delta_s',
        signed: true,
        relative: true,
        op: '<=',
        target: 0.1,
        line: 0.15,
        gold: { from: 'delta_s', test: 'mcnemar', required: 'always', onlyBettered: 'in pairs' },
        live: { from: 'requests', test: 'quantile', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.deltaS
    },
    delta_s_median: {
        gate: 'G2',
        unit: 'delta_s',
        op: '<=',
        target: 0.45,
        gold: { from: 'delta_s', test: null, required: 'never' },
        live: { from: 'requests', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.deltaS
    },
    coverage: {
        gate: 'G2',
        unit: 'share',
        op: '>=',
        target: 0.7,
        line: 0.6,
        gold: { from: 'coverage', test: 'mean', required: 'always', onlyBettered: 'by the canary' },
        live: { from: 'requests', test: 'mean', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.retrieval
    },
    lambda_convergence: {
        gate: 'G2',
        unit: 'share',
        op: '>=',
        target: 0.8,
        gold: { test: 'exchange', required: 'always', onlyBettered: 'in pairs' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.lambda
    },
    lambda_collapse: {
        gate: 'G2',
        ...NONE_WRONG,
        gold: { test: 'exchange', required: 'always', onlyBettered: 'in pairs' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.lambda
    },
    lambda_split: {
        gate: 'G2',
        unit: 'share',
        op: '<=',
        target: 0.1,
        gold: { test: 'exchange', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.lambda
    },
    e_resonance: {
        gate: 'G2',
        unit: 'slope',
        op: '<=',
        target: 0.02,
        gold: { test: null, required: 'carried' },
        live: { from: 'sessions', test: null, required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.resonance
    },
    gold_regression: {
        gate: 'G2',
        unit: 'points',
        arms: 'points',
        relative: true,
        op: '<=',
        target: 2,
        gold: { test: 'mean', required: 'always', score: true, onlyBettered: 'in pairs' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.gold
    },
    graded_regression: {
        gate: 'G2',
        unit: 'points',
        arms: 'points',
        op: '<=',
        target: 2,
        gold: { test: 'label_exchange', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.gold
    },
    latency_p95: {
        gate: 'G3',
        unit: 'ratio',
        arms: 'ms',
        relative: true,
        op: '<=',
        target: 1.15,
        line: 1.3,
        gold: { test: 'mcnemar', required: 'always', waivedBy: 'quality_gain' },
        live: { from: 'requests', test: 'quantile', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.monitoring
    },
    error_rate: {
        gate: 'G3',
        unit: 'percent',
        op: '<=',
        target: 0.005,
        line: 0.01,
        gold: { test: 'binomial', required: 'always', onlyBettered: 'by the canary' },
        live: { from: 'requests', test: 'rate', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.debug
    },
    tool_success: {
        gate: 'G3',
        unit: 'percent',
        op: '>=',
        target: 0.99,
        line: 0.98,
        gold: { test: 'binomial', required: 'carried' },
        live: { from: 'requests', test: 'rate', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.debug
    },
    cost_per_solved: {
        gate: 'G3',
        unit: 'ratio',
        arms: 'usd',
        relative: true,
        op: '<=',
        target: 1.1,
        line: 1.2,
        gold: { test: 'label_exchange', required: 'carried', waivedBy: 'quality_gain' },
        live: { from: 'requests', test: 'ratio', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.cost
    },
    probes: {
        gate: 'G3',
        ...NONE_WRONG,
        declaredBy: 'probes',
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.monitoring
    },
    srm: {
        gate: 'traffic',
        unit: 'p_value',
        arms: 'percent',
        op: '>=',
        target: null,
        live: { from: 'users', test: 'split', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.shadow
    },
    stickiness: {
        gate: 'traffic',
        unit: 'percent',
        op: '<=',
        target: 0.001,
        live: { from: 'users', test: 'rate', required: 'sticky' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.shadow
    },
    mirrored_share: {
        gate: 'traffic',
        unit: 'percent',
        op: '==',
        target: null,
        live: { from: 'copies', test: 'rate', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.shadow
    },
    mirror_p99_added: {
        gate: 'traffic',
        unit: 'percent',
        arms: 'ms',
        op: '<=',
        target: 0.05,
        live: { from: 'copies', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.shadow
    },
    shadow_delta_s: {
        gate: 'traffic',
        unit: 'delta_s',
        op: '<=',
        target: 0.45,
        live: { from: 'copies', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.shadow
    }
};
const ROWS = TABLE;
/** In the table's order, which is that of every report. */
const ROW_IDS = Object.keys(TABLE);
/** What the table says of an id that came from outside. */
function findRow(id) {
    return Object.hasOwn(TABLE, id) ? TABLE[id] : undefined;
}
const GOLD_ROW_IDS = ROW_IDS.filter((row) => ROWS[row].gold !== undefined);
/** The row of the gold score. */
const SCORE_ROW = GOLD_ROW_IDS.find(row => ROWS[row].gold?.score);
const LIVE_ROW_IDS = ROW_IDS.filter((row) => ROWS[row].live !== undefined);
function isProbed(row) {
    return ROWS[row].declaredBy !== undefined;
}


/***/ }),

/***/ 49604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ NOT_ERRORS)
/* harmony export */ });
/** Statuses that are nobody's error by themselves, unless the manifest says otherwise: 499, nginx's word for a user who left. */
const NOT_ERRORS = [499];


/***/ }),

/***/ 56317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ rowOfStop),
/* harmony export */   Ig: () => (/* binding */ rowOfSoftStop),
/* harmony export */   KR: () => (/* binding */ STOPS),
/* harmony export */   ru: () => (/* binding */ findStop),
/* harmony export */   sT: () => (/* binding */ STOP_IDS)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87156);

const HARD_PAGES = [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.deadlock, _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.predeploy];
/**
 * The one table of stop rules (docs/runbook.md §7 and §10). A stop that reads neither a row nor a rate has a measuring function in
 * gates/: without one it is a type error.
 */
const TABLE = {
    stop_delta_s_p95: {
        unit: 'delta_s',
        op: '>',
        limit: 0.15,
        hard: true,
        reads: { row: 'delta_s_drift_p95' },
        test: 'quantile',
        pages: HARD_PAGES
    },
    stop_coverage: {
        unit: 'share',
        op: '<',
        limit: 0.6,
        hard: true,
        reads: { row: 'coverage' },
        test: 'mean',
        pages: HARD_PAGES
    },
    stop_lambda_flip: {
        unit: 'share',
        op: '>',
        limit: 0.2,
        hard: true,
        reads: { rate: 'lambda_flip' },
        test: 'rate',
        pages: HARD_PAGES
    },
    stop_5xx: {
        unit: 'percent',
        op: '>',
        limit: 0.01,
        hard: true,
        reads: { rate: 'rate_5xx', within: 'error_rate' },
        test: 'rate',
        prometheus: true,
        pages: HARD_PAGES
    },
    stop_tool_loop: {
        unit: 'count',
        op: '>',
        limit: 0,
        hard: true,
        reads: null,
        test: null,
        pages: HARD_PAGES
    },
    stop_dark: {
        unit: 'count',
        op: '>',
        limit: 0,
        hard: true,
        reads: null,
        test: 'split',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.deadlock, _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.predeploy],
        live: true
    },
    soft_latency: {
        unit: 'ratio',
        op: '>',
        limit: 1.15,
        hard: false,
        reads: { row: 'latency_p95' },
        test: 'quantile',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.monitoring]
    },
    soft_cost: {
        unit: 'ratio',
        op: '>',
        limit: 1.1,
        hard: false,
        reads: { row: 'cost_per_solved' },
        test: 'ratio',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb.cost]
    }
};
const STOPS = TABLE;
const STOP_IDS = Object.keys(TABLE);
/** What the table says of an id that came from outside. */
function findStop(id) {
    return Object.hasOwn(TABLE, id) ? TABLE[id] : undefined;
}
/** The row whose own reading a soft stop is: what drops or waives the row drops the stop. Hard stops stand for themselves. */
function rowOfSoftStop(stop) {
    const { hard, reads } = STOPS[stop];
    return !hard && reads && 'row' in reads ? reads.row : null;
}
/** The row that a stop speaks of: the one that it reads, or the one that its rate is part of; null where there is none. */
function rowOfStop(id) {
    const reads = findStop(id)?.reads;
    if (!reads)
        return null;
    return 'row' in reads ? reads.row : (reads.within ?? null);
}


/***/ })

};
