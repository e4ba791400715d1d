export const id = 8140;
export const ids = [8140];
export const modules = {

/***/ 69641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ shard),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   uV: () => (/* binding */ reasonText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);


/** The kinds of flags. Of a flag that may be given once, the last one counts. */
/** Characters of a reason. It goes into the ledger, whose entries are bounded. */
const MAX_REASON = 1000;
function text(value, words) {
    return { value, many: false, input: null, ...words, read: given => given.at(-1) };
}
/** Text that may stand alone beside the command: `explain coverage` for `explain --name coverage`. */
function plainText(value, words) {
    return { ...text(value, { ...words, meaning: `${words.meaning}; the word alone will do` }), plain: true };
}
/** Text of which there may be several. */
function texts(value, words) {
    return { value, many: true, input: null, ...words, read: given => given };
}
/** Text that is never absent. */
function textOr(fallback, value, words) {
    const meaning = `${words.meaning} (default ${fallback})`;
    return { value, many: false, input: null, ...words, meaning, read: given => given.at(-1) ?? fallback };
}
function files(words) {
    return { value: 'FILE...', many: true, input: null, ...words, read: given => given };
}
/** On where it is given. */
function onOff(words) {
    return { value: null, many: false, input: null, ...words, read: given => given.length > 0 };
}
/** Milliseconds. */
function duration(value, words) {
    return { value, many: false, input: null, ...words, read: given => durationOf(given.at(-1)) };
}
/** A person's words for the ledger. */
function reasonText(words) {
    return { value: 'TEXT', many: false, input: null, ...words, read: given => bounded(given.at(-1)) };
}
function shard(words) {
    return { value: 'I/N', many: false, input: null, ...words, read: given => shardOf(given.at(-1)) };
}
function durationOf(said) {
    if (said === undefined)
        return undefined;
    const length = /^\d+(\.\d+)?\s?(ms|s|m|h|d)$/.test(said) ? ms__WEBPACK_IMPORTED_MODULE_0__(said) : 0;
    if (length > 0)
        return length;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlagError */ .td(` ${said}: expected a duration such as 15s, 30m or 5h`);
}
function bounded(said) {
    if (said === undefined || said.length <= MAX_REASON)
        return said;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlagError */ .td(`: found ${said.length} characters, expected at most ${MAX_REASON}; link to the rest`);
}
function shardOf(said) {
    if (said === undefined)
        return undefined;
    const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(said) ?? [];
    if (count !== undefined && Number(index) <= Number(count))
        return { index: Number(index), count: Number(count) };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlagError */ .td(` ${said}: expected I/N, such as 1/4`);
}


/***/ }),

/***/ 43524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ asContracted),
/* harmony export */   IV: () => (/* binding */ loadInputs),
/* harmony export */   Jg: () => (/* binding */ loadGoldSet),
/* harmony export */   Ji: () => (/* binding */ hasGold),
/* harmony export */   PP: () => (/* binding */ unjudgeable),
/* harmony export */   TZ: () => (/* binding */ loadTrustedManifest),
/* harmony export */   Um: () => (/* binding */ reads),
/* harmony export */   _9: () => (/* binding */ openTrustedCalendar),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gold_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13354);
/* harmony import */ var _gold_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15524);
/* harmony import */ var _manifest_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65225);
/* harmony import */ var _manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46458);
/* harmony import */ var _manifest_response_expressions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56729);
/* harmony import */ var _manifest_sections_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17620);
/* harmony import */ var _manifest_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64087);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26817);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79175);
/* harmony import */ var _probes_calendar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41392);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35553);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(89012);













/**
 * Loads the manifest and masks every secret that it names, before anything else can print one. `use`: the sections that
 * the command reads, so that a variable which others alone name may be unset, and whether their errors are spared.
 */
async function loadTrustedManifest(world, file, use = {}) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, file);
    const shown = shownPath(world, path);
    const bytes = await (0,_source_js__WEBPACK_IMPORTED_MODULE_11__/* .readSource */ .o$)(world, path, { file: shown, reason: 'manifest_invalid', maxBytes: _manifest_load_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_BYTES */ .ms }, true);
    const manifest = await parseWhole(bytes, { file: shown, env: world.env, base: (0,_manifest_load_js__WEBPACK_IMPORTED_MODULE_3__/* .baseOf */ .bx)(path), ...use });
    for (const secret of manifest.secretValues)
        world.log.mask(secret);
    return manifest;
}
/** The manifest with its expressions, or every problem of both. */
async function parseWhole(bytes, options) {
    const { file, reads = () => true } = options;
    const read = (sections) => Object.fromEntries(Object.entries(sections).filter(([section]) => reads(section)));
    let manifest;
    try {
        manifest = (0,_manifest_load_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, options);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz))
            throw error;
        const faults = await faultsBeside(bytes, file, read);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(error.reason, (0,_world_input_js__WEBPACK_IMPORTED_MODULE_10__/* .capProblems */ .Pe)([...error.problems, ...faults]), error.rollout);
    }
    const faults = await (0,_manifest_response_expressions_js__WEBPACK_IMPORTED_MODULE_5__/* .expressionProblems */ .T)(read({ response: manifest.response, window: manifest.window }), manifest, file);
    if (faults.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('manifest_invalid', faults, manifest.name);
    return manifest;
}
/** Of a manifest that has other faults; none where it is no YAML. */
async function faultsBeside(bytes, file, read) {
    try {
        const source = (0,_manifest_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .readYaml */ .g)(bytes, { file, reason: 'manifest_invalid', maxBytes: _manifest_load_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_BYTES */ .ms }, null);
        return await (0,_manifest_response_expressions_js__WEBPACK_IMPORTED_MODULE_5__/* .expressionProblems */ .T)(read(Object(source.value)), source, file);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz)
            return [];
        throw error;
    }
}
async function loadGoldSet(world, manifest) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest.base, manifest.gold.path);
    const shown = shownPath(world, path);
    try {
        return (0,_gold_load_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGold */ .e)(await (0,_source_js__WEBPACK_IMPORTED_MODULE_11__/* .readSource */ .o$)(world, path, { file: shown, reason: 'gold_invalid', maxBytes: _gold_load_js__WEBPACK_IMPORTED_MODULE_2__/* .GOLD_BYTES */ .D }), shown, (0,_manifest_placeholders_js__WEBPACK_IMPORTED_MODULE_4__/* .placeholdersIn */ .Qf)(manifest.request.body));
    }
    catch (error) {
        throw error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz ? new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(error.reason, error.problems, manifest.name) : error;
    }
}
/** The release calendar, as trusted as the manifest that names it. */
async function openTrustedCalendar(world, path) {
    const file = shownPath(world, path);
    return (0,_probes_calendar_js__WEBPACK_IMPORTED_MODULE_9__/* .parseCalendar */ .yT)(await (0,_source_js__WEBPACK_IMPORTED_MODULE_11__/* .readSource */ .o$)(world, path, { file, reason: 'manifest_invalid', maxBytes: _probes_calendar_js__WEBPACK_IMPORTED_MODULE_9__/* .CALENDAR_BYTES */ .RX }), file);
}
/** What asking the gold set has no use for: where traffic goes, and what it is seen by. */
const reads = (0,_manifest_sections_js__WEBPACK_IMPORTED_MODULE_12__/* .allBut */ .p)('router', 'window');
/** Manifest and gold set, for a command that asks it; a manifest without `gold` can't be judged. */
async function loadInputs(world, file) {
    const manifest = asContracted(await loadTrustedManifest(world, file, { reads }));
    if (!hasGold(manifest)) {
        const message = 'no gold set; this command needs gold: { path: eval/gold.jsonl }';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('manifest_invalid', [{ file: manifest.file, line: 1, column: 1, severity: 'error', message }]);
    }
    const gold = await loadGoldSet(world, manifest);
    const problems = unjudgeable(manifest, gold);
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('gold_invalid', problems, manifest.name);
    return { manifest, gold };
}
/** What would leave a required row unmeasured whatever the services answer, told before they are asked. */
function unjudgeable(manifest, gold) {
    const problem = (message) => ({ file: gold.file, line: 1, column: 1, severity: 'error', message });
    const answerable = gold.items.filter(item => item.answerable);
    if (answerable.length === 0)
        return [problem('no answerable item; expected some, or refusing everything would be right')];
    const isDropped = 'coverage' in manifest.not_required;
    if (isDropped || answerable.some(item => (0,_gold_item_js__WEBPACK_IMPORTED_MODULE_1__/* .passagesOf */ .T)(item).length > 0))
        return [];
    return [
        problem('no answerable item names its target, so that coverage cannot be measured; add target or targets, or not_required: { coverage: "…" }')
    ];
}
/** Which fields of a snippet a figure is computed from. */
const NEEDED = { coverage: ['section_id', 'offsets'], delta_s: ['text'] };
/** The manifest as its gold set is judged: a row that needs what `response.contract` leaves out is not required. */
function asContracted(manifest) {
    const { contract, delta_s } = manifest.response;
    if (!contract)
        return manifest;
    const waived = _model_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .GOLD_ROW_IDS */ .zN.flatMap(row => {
        const from = _model_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .ROWS */ .Ir[row].gold?.from;
        const fields = from ? NEEDED[from] : [];
        const absent = fields.filter(field => !contract.includes(field) && (field !== 'text' || delta_s === null));
        return absent.length > 0 ? [[row, `response.contract has no ${absent.join(' and no ')}`]] : [];
    });
    return { ...manifest, not_required: { ...Object.fromEntries(waived), ...manifest.not_required } };
}
function hasGold(manifest) {
    return manifest.gold !== undefined;
}
/** A path as people see it: from the working folder where it is inside. */
function shownPath(world, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(world.cwd, path);
    return (inside === '' || inside.startsWith('..') ? path : inside).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 15524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ GOLD_BYTES),
  e: () => (/* binding */ parseGold)
});

// EXTERNAL MODULE: ./out/build/src/manifest/issues.js + 1 modules
var issues = __webpack_require__(13950);
// EXTERNAL MODULE: ./out/build/src/manifest/placeholders.js
var placeholders = __webpack_require__(46458);
// EXTERNAL MODULE: ./out/build/src/manifest/yaml.js + 1 modules
var yaml = __webpack_require__(64087);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var model_errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var model_json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/world/input.js
var world_input = __webpack_require__(35553);
// EXTERNAL MODULE: ./out/build/src/gold/expression.js
var expression = __webpack_require__(22255);
// EXTERNAL MODULE: ./out/build/src/gold/item.js
var gold_item = __webpack_require__(13354);
;// CONCATENATED MODULE: ./out/build/src/gold/turns.js
const UNSENT_HISTORY = 'history, and the request does not send it; expected {{messages}} or {{history}} in request.body';
const UNSENT_SESSION = 'a later turn of a session, and the request tells neither the session nor what was said; expected {{session}}, or {{messages}} or {{history}} for a service that remembers nothing, in request.body';
/** The question itself and its first two paraphrases are asked. */
const ASKED_PARAPHRASES = 2;
/**
 * Takes the items in file order. A history that the request has no place for would leave its question without sense,
 * and so would a paraphrase that is asked where an earlier turn has none.
 * @param sent the placeholders of the request's body.
 */
function openTurnCheck(sent) {
    const sendsHistory = sent.has('history') || sent.has('messages');
    const shortest = new Map();
    let told = false;
    return (item, line) => [...aboutHistory(item), ...aboutSession(item, line)];
    function aboutHistory({ history }) {
        return history && !sendsHistory ? [{ key: 'history', message: UNSENT_HISTORY, severity: 'error' }] : [];
    }
    function aboutSession(item, line) {
        if (item.session_id === undefined)
            return [];
        const paraphrases = Math.min(ASKED_PARAPHRASES, item.paraphrases.length);
        const before = shortest.get(item.session_id);
        if (!before || paraphrases < before.paraphrases)
            shortest.set(item.session_id, { line, paraphrases });
        if (!before)
            return [];
        const findings = [];
        if (!told && !sendsHistory && !sent.has('session')) {
            findings.push({ key: 'session_id', message: UNSENT_SESSION, severity: 'warning' });
            told = true;
        }
        if (paraphrases > before.paraphrases) {
            const message = `more paraphrases than the turn on line ${before.line}, which is left out of the conversation where they are asked; expected as many in each turn of a session`;
            findings.push({ key: 'paraphrases', message, severity: 'warning' });
        }
        return findings;
    }
}

;// CONCATENATED MODULE: ./out/build/src/gold/load.js











/** The longest gold set that is read, and the most items in it. */
const GOLD_BYTES = 64 * 1024 * 1024;
const MAX_ITEMS = 20_000;
const FEW_ITEMS = 20;
/** Blank ones counted. */
const MAX_LINES = 5 * MAX_ITEMS;
/** Characters of one item; to tell what is wrong in a longer line could take minutes. */
const MAX_LINE = 1024 * 1024;
/** A file that has more errors is not read on. Warnings end nothing: what was left unread would not be asked. */
const MANY_ERRORS = 1000;
/** Long expressions are the ones that run away; short ones are stopped by a time-out where they are evaluated. */
const MAX_REGEX = 200;
const EVERYTHING = new Set(placeholders/* PLACEHOLDERS */.je);
const UNANCHORED = 'a target without its anchor; expected the text of the target, or ΔS(retrieved, anchor) is not measured';
const UNSCORED = 'answerable, with neither gold_claim_substr nor gold_citations; expected one of them to tell a right answer';
/**
 * JSONL as bytes, one item a line; blank lines are skipped. `sent`: the placeholders of the request, for items that
 * need one. Throws InputError `gold_invalid` with every problem.
 */
function parseGold(bytes, file, sent = EVERYTHING) {
    const input = inputOf(file);
    const text = (0,world_input/* decodeInput */.Ny)(bytes, input);
    const items = [];
    const lines = new Map();
    const problems = [];
    const doubtTurn = openTurnCheck(sent);
    let errors = 0;
    const add = (found) => {
        problems.push(...found);
        errors += found.filter(({ severity }) => severity === 'error').length;
    };
    const report = (line, column, message, severity = 'error') => add([{ file, line, column, message, severity }]);
    let index = -1;
    let filled = 0;
    for (const line of linesOf(text)) {
        if (++index === MAX_LINES)
            throw (0,world_input/* inputError */.Xu)(input, `more than ${MAX_LINES} lines; expected at most so many`, index + 1);
        if (line.trim() === '')
            continue;
        if (filled++ === MAX_ITEMS)
            throw (0,world_input/* inputError */.Xu)(input, `more than ${MAX_ITEMS} items; expected at most so many`, index + 1);
        if (errors >= MANY_ERRORS)
            break;
        if (line.length > MAX_LINE) {
            report(index + 1, 1, `a line of ${line.length} characters; expected one item of at most ${MAX_LINE}`);
            continue;
        }
        const { item, problems: found } = parseLine(line, index + 1, file);
        add(found);
        if (!item)
            continue;
        const first = lines.get(item.qid);
        if (first !== undefined)
            report(index + 1, 1, `the qid "${item.qid}" stands on line ${first} already; expected once`);
        else
            lines.set(item.qid, index + 1);
        for (const { key, message, severity } of doubtTurn(item, index + 1)) {
            report(index + 1, columnOf(line, key), message, severity);
        }
        items.push(item);
    }
    if (items.length === 0 && problems.length === 0)
        report(1, 1, 'no items; expected one JSON object a line');
    if (errors > 0)
        throw new model_errors/* InputError */.dz('gold_invalid', (0,world_input/* capProblems */.Pe)(problems));
    if (items.length < FEW_ITEMS) {
        const message = `${(0,counted/* counted */.h)(items.length, 'item')}; expected at least ${FEW_ITEMS}: with so few, only large changes can be seen`;
        report(1, 1, message, 'warning');
    }
    return { file, items, lines, digest: (0,digest/* digestOf */.o)(bytes), warnings: (0,world_input/* capProblems */.Pe)(problems) };
}
/** One line after the other: a file of two million is not split as a whole to be refused. */
function* linesOf(text) {
    for (let start = 0; start <= text.length;) {
        const end = text.indexOf('\n', start);
        yield text.slice(start, end < 0 ? undefined : end);
        if (end < 0)
            return;
        start = end + 1;
    }
}
/** Where a key stands in a line, from 1. */
function columnOf(text, key) {
    return Math.max(0, text.indexOf(`"${key}"`)) + 1;
}
function parseLine(text, line, file) {
    const problem = (message, column = 1, severity = 'error') => ({
        file,
        line,
        column,
        message,
        severity
    });
    const json = (0,model_json/* parseJson */.q)(text);
    if ('fault' in json) {
        const { message, column } = json.fault;
        return { item: null, problems: [problem(`no JSON: ${message}; expected one JSON object`, column)] };
    }
    const { value } = json;
    // A gold set is short: to compile the schema first, as zod does, takes longer than it saves.
    const parsed = gold_item/* goldItemSchema */.X.safeParse(value, { jitless: true });
    if (!parsed.success) {
        const source = placesOf(text, value);
        const problems = (0,issues/* explainIssues */._)(parsed.error.issues, gold_item/* goldItemSchema */.X, source, file);
        return { item: null, problems: problems.map(found => ({ ...found, line })) };
    }
    const item = parsed.data;
    const column = (key) => columnOf(text, key);
    const claims = item.gold_claim_substr.flatMap(claimFindings);
    return {
        item,
        problems: [
            ...claims.map(({ message, severity }) => problem(message, column('gold_claim_substr'), severity)),
            ...doubts(item).map(({ key, message }) => problem(message, column(key), 'warning'))
        ]
    };
}
/** JSON is YAML, so the positions within a line come from the YAML reader; where it refuses, the line's start. */
function placesOf(text, value) {
    try {
        return { ...(0,yaml/* readYaml */.g)(Buffer.from(text), inputOf(''), null), value };
    }
    catch (error) {
        if (!(error instanceof model_errors/* InputError */.dz))
            throw error;
        const start = () => ({ line: 1, column: 1 });
        return { value, locate: start, locateValue: start, written: () => null, isRefused: () => false };
    }
}
/** A slash within, or a name behind the last one. */
const isPathLike = (claim) => /[^\\]\/.*[^\\]\/|\/\w{2,}$/s.test(claim.slice(1));
/** What is questionable about a claim that is an expression or looks like one. It is evaluated with the flags `iu`. */
function claimFindings(claim) {
    const quoted = `; where it is a text, such as a path, quote it: ${load_short(JSON.stringify(`"${claim}"`))}`;
    const fault = (message) => [
        { message: `${load_short(claim)}: ${message}${isPathLike(claim) ? quoted : ''}`, severity: 'error' }
    ];
    const doubt = (message) => [{ message: `${load_short(claim)}: ${message}`, severity: 'warning' }];
    if (/^\/.+\/[dgimsuvy]+$/s.test(claim))
        return fault('flags; expected /regex/ alone: case never counts');
    if (!(0,expression/* isExpression */.BH)(claim))
        return [];
    if (claim.length > MAX_REGEX)
        return fault(`an expression of ${claim.length} characters; expected at most ${MAX_REGEX}`);
    const source = claim.slice(1, -1);
    try {
        new RegExp(source, 'iu');
    }
    catch (error) {
        return fault(`${error.message.replace(/^.*\/iu: /s, '')}; expected a regular expression`);
    }
    if (isPathLike(claim))
        return doubt(`looks like a path and is read as a regular expression${quoted}`);
    if ((0,expression/* needsSandbox */.PH)(source)) {
        return doubt('has a look-around or a back-reference: it is given up where it takes long; expected neither');
    }
    return [];
}
/** What is well-formed, yet measures less than its author may think. */
function doubts(item) {
    const unanchored = (0,gold_item/* passagesOf */.T)(item).length > 0 && item.anchor === undefined;
    const unscored = item.answerable && item.gold_claim_substr.length === 0 && item.gold_citations.length === 0;
    return [
        ...(unanchored ? [{ key: item.target ? 'target' : 'targets', message: `${item.qid}: ${UNANCHORED}` }] : []),
        ...(unscored ? [{ key: 'answerable', message: `${item.qid}: ${UNSCORED}` }] : [])
    ];
}
function load_short(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
function inputOf(file) {
    return { file, reason: 'gold_invalid', maxBytes: GOLD_BYTES };
}


/***/ }),

/***/ 82249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ hasReference),
/* harmony export */   cG: () => (/* binding */ showReferences),
/* harmony export */   ks: () => (/* binding */ fillReferences),
/* harmony export */   re: () => (/* binding */ hideReferences),
/* harmony export */   vs: () => (/* binding */ STAND_IN)
/* harmony export */ });
/**
 * `${NAME}` in a scalar is taken from the environment; `$${` stands for a plain `${`. Braces mean something in YAML,
 * so references are hidden behind private-use characters of the same length before the text is parsed: positions stay,
 * and `{ url: ${URL} }` means what it says.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const NAME = '[A-Za-z_][A-Za-z0-9_]*';
const HIDDEN = new RegExp(`(\\$?)\\$${OPEN}(${NAME})${CLOSE}`, 'g');
function hideReferences(text) {
    return text.replace(new RegExp(`\\$\\{(${NAME})\\}`, 'g'), `$$${OPEN}$1${CLOSE}`);
}
/** The text as its author wrote it. */
function showReferences(text) {
    return text.replace(new RegExp(`\\$${OPEN}(${NAME})${CLOSE}`, 'g'), '$${$1}');
}
function hasReference(text) {
    return text.includes('${') || text.includes(`$${OPEN}`);
}
/**
 * Stands for a variable that is not set, so that what is around it can be checked all the same. No host has this name
 * (RFC 2606).
 */
const STAND_IN = 'https://unset.invalid';
/** Fills in the references of one scalar. */
function fillReferences(hidden, env) {
    const names = [];
    const faults = [];
    const unset = [];
    const rest = hidden.replace(HIDDEN, '').replaceAll('$${', '');
    if (rest.includes('${')) {
        faults.push({
            piece: '${',
            message: 'a "${" that names no environment variable; expected ${NAME}, or $${ for a plain ${'
        });
    }
    const value = hidden.replaceAll('$${', '${').replace(HIDDEN, (whole, escaped, name) => {
        if (escaped)
            return `\${${name}}`;
        const found = Object.hasOwn(env, name) ? env[name] : undefined;
        if (found)
            names.push(name);
        else
            unset.push({ piece: whole, message: notSet(name, found) });
        return found || STAND_IN;
    });
    return { value, names, faults, unset };
}
function notSet(name, found) {
    const state = found === undefined ? 'not set' : 'empty';
    return `\${${name}}: the environment variable ${name} is ${state}; expected a value (in GitHub Actions: env: on the step)`;
}


/***/ }),

/***/ 13950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ explainIssues)
});

// EXTERNAL MODULE: ./out/build/src/model/nearest.js
var nearest = __webpack_require__(55722);
;// CONCATENATED MODULE: ./out/build/src/manifest/schema-walk.js

/** Without its wrappers: defaults, optional, nullable, pipes. */
function plain(schema) {
    const { def } = schema._zod;
    switch (def.type) {
        case 'default':
        case 'prefault':
        case 'optional':
        case 'nullable':
            return plain(def.innerType);
        case 'pipe':
            return plain(def.in);
        case 'lazy':
            return plain(def.getter());
        default:
            return schema;
    }
}
/** The schema of what stands under a key, or null where it can't be told. */
function childSchema(schema, key) {
    if (!schema)
        return null;
    const { def } = plain(schema)._zod;
    if (def.type === 'object')
        return Object.hasOwn(def.shape, key) ? (def.shape[key] ?? null) : null;
    if (def.type === 'array')
        return def.element;
    if (def.type === 'record')
        return def.valueType;
    if (def.type === 'tuple')
        return def.items[Number(key)] ?? null;
    if (def.type === 'union')
        return def.options.map(option => childSchema(option, key)).find(child => child) ?? null;
    return null;
}
/** Keys that a map may have here. Of a union told apart by a key, those of the branch that `value` names. */
function knownKeys(schema, value) {
    const { def } = plain(schema)._zod;
    if (def.type === 'object')
        return Object.keys(def.shape);
    if (def.type === 'record')
        return valuesOf(def.keyType);
    if (def.type === 'union') {
        const named = def.options.find(option => names(option, value));
        return named ? knownKeys(named) : [...new Set(def.options.flatMap(option => knownKeys(option)))];
    }
    return [];
}
/** The texts of an enum or literal. */
function valuesOf(schema) {
    const { def } = plain(schema)._zod;
    if (def.type === 'enum')
        return Object.values(def.entries).map(String);
    if (def.type === 'literal')
        return def.values.map(String);
    return [];
}
/** The branch of a union that was evidently meant: of the value's own kind, with most of its keys, then fewest faults. */
function meantBranch(schema, value, errors) {
    const { def } = plain(schema)._zod;
    if (def.type !== 'union')
        return null;
    const branches = def.options
        .map((option, index) => ({ schema: option, issues: errors[index] ?? [] }))
        .filter(({ issues }) => issues.length > 0);
    const ofKind = branches.filter(({ issues }) => !issues.some(issue => issue.code === 'invalid_type' && issue.path.length === 0));
    if (ofKind.length === 0)
        return null;
    const rank = (branch) => likeness(branch.schema, value) * 100 - branch.issues.length;
    return ofKind.reduce((best, next) => (rank(next) > rank(best) ? next : best));
}
/** How many of the value's keys are known to a branch: 2 for one spelled right, 1 for one nearly so. */
function likeness(schema, value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const known = knownKeys(schema);
    return Object.keys(value)
        .slice(0, 100)
        .reduce((sum, key) => sum + (known.includes(key) ? 2 : (0,nearest/* nearest */.p)(key, known) === null ? 0 : 1), 0);
}
/** Whether the value carries the literal that tells this branch from its siblings. */
function names(option, value) {
    const { def } = plain(option)._zod;
    if (def.type !== 'object' || typeof value !== 'object' || value === null)
        return false;
    const entries = Object.entries(def.shape);
    const literals = entries.filter(([, child]) => child._zod.def.type === 'literal');
    return (literals.length > 0 && literals.every(([key, child]) => valuesOf(child).includes(String(Reflect.get(value, key)))));
}

;// CONCATENATED MODULE: ./out/build/src/manifest/issues.js


function explainIssues(issues, schema, source, file) {
    return issues.flatMap(issue => explain(issue, schema, [], source, file));
}
/** @param base where `schema` stands; the issue's path starts there. */
function explain(issue, schema, base, source, file) {
    const path = [...base, ...issue.path];
    if (source.isRefused(path))
        return [];
    const here = issue.path.reduce(childSchema, schema);
    const value = valueAt(source.value, path);
    const problem = (message, at = source.locateValue(path)) => ({
        file,
        ...at,
        message,
        severity: 'error'
    });
    if (issue.code === 'unrecognized_keys') {
        const known = here ? knownKeys(here, value) : [];
        return issue.keys.map(key => problem(`unknown key "${key}"${within(path)}${(0,nearest/* suggestion */.h)(key, known)}`, source.locate([...path, key])));
    }
    if (issue.code === 'invalid_union' && here && !issue.discriminator) {
        const branch = meantBranch(here, value, issue.errors);
        if (branch)
            return branch.issues.flatMap(inner => explain(inner, branch.schema, path, source, file));
    }
    if (isMissing(source.value, path)) {
        const parent = path.slice(0, -1);
        const wanted = issue.code === 'invalid_union' ? `one of ${list(optionsOf(issue))}` : expected(issue, here);
        return [problem(`missing key "${path.at(-1)}"${within(parent)}; expected ${wanted}`, source.locate(parent))];
    }
    if (issue.code === 'invalid_key') {
        const key = String(path.at(-1));
        const wanted = issue.issues.map(inner => inner.message).join('; ');
        return [problem(`the key "${key}"${within(path.slice(0, -1))}; expected ${wanted}`, source.locate(path))];
    }
    const options = optionsOf(issue);
    const near = typeof value === 'string' && options.length > 0 ? (0,nearest/* suggestion */.h)(value, options) : '';
    const hint = near.startsWith('; did') ? near : quoteHint(issue, value);
    if (issue.code === 'custom')
        return [problem(`${where(path)}expected ${issue.message}`)];
    return [
        problem(`${where(path)}found ${found(value, source.written(path))}, expected ${expected(issue, here, hint)}${hint}`)
    ];
}
/** @param hint what will be suggested beside it: then a long list of names would be no help. */
function expected(issue, schema, hint = '') {
    const options = optionsOf(issue);
    if (options.length === 1)
        return options[0];
    if (options.length > 12 && hint !== '')
        return 'a known name';
    if (options.length > 1)
        return `one of ${list(options)}`;
    if (!/^(Invalid|Too (small|big)|Unrecognized)\b/.test(issue.message))
        return issue.message;
    if (issue.code === 'invalid_type')
        return typeName(issue.expected);
    if (issue.code === 'too_small')
        return bound(issue.origin, Number(issue.minimum), 'least', issue.inclusive !== false);
    if (issue.code === 'too_big')
        return bound(issue.origin, Number(issue.maximum), 'most', issue.inclusive !== false);
    return schema ? typeName(plain(schema)._zod.def.type) : 'another value';
}
function bound(origin, limit, side, inclusive) {
    if (origin === 'string')
        return limit === 1 && side === 'least' ? 'text that is not empty' : `text of at ${side} ${limit} characters`;
    if (origin === 'array')
        return `at ${side} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
    if (!inclusive)
        return side === 'least' ? `a number above ${limit}` : `a number below ${limit}`;
    return `a number of at ${side} ${limit}`;
}
function optionsOf(issue) {
    if (issue.code === 'invalid_value')
        return issue.values.map(String);
    if (issue.code === 'invalid_union' && issue.discriminator) {
        return (issue.options ?? []).map(String);
    }
    return [];
}
const TYPES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'a map of keys',
    record: 'a map of keys'
};
function typeName(type) {
    return TYPES[type] ?? type;
}
function found(value, written) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a map of keys';
    const text = written ?? String(value);
    const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    if (typeof value === 'string')
        return JSON.stringify(short);
    return `${typeof value === 'number' ? 'the number ' : ''}${short}`;
}
function quoteHint(issue, value) {
    const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
    return wantsText && (typeof value === 'number' || typeof value === 'boolean') ? ': put it in quotes' : '';
}
function list(options) {
    return options.join(', ');
}
function showPath(path) {
    return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
function where(path) {
    return path.length === 0 ? '' : `${showPath(path)}: `;
}
function within(path) {
    return path.length === 0 ? '' : ` in ${showPath(path)}`;
}
function valueAt(value, path) {
    return path.reduce((at, key) => (isKeyed(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}
function isMissing(value, path) {
    return path.length > 0 && typeof path.at(-1) === 'string' && valueAt(value, path) === undefined;
}
function isKeyed(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 65225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ms: () => (/* binding */ MANIFEST_BYTES),
  bx: () => (/* binding */ baseOf),
  Ng: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var model_errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/world/input.js
var input = __webpack_require__(35553);
// EXTERNAL MODULE: ./out/build/src/manifest/issues.js + 1 modules
var manifest_issues = __webpack_require__(13950);
// EXTERNAL MODULE: ./out/build/src/manifest/meaning.js + 1 modules
var meaning = __webpack_require__(73750);
// EXTERNAL MODULE: ./out/build/src/manifest/pins.js
var pins = __webpack_require__(52800);
// EXTERNAL MODULE: ./out/build/src/manifest/schema.js + 1 modules
var schema = __webpack_require__(5557);
// EXTERNAL MODULE: ./out/build/src/world/redact.js
var redact = __webpack_require__(31244);
;// CONCATENATED MODULE: ./out/build/src/manifest/url-secrets.js

/** Values in a query are masked from so many characters on where only the whole URL is known to be secret. */
const TELLING = 8;
/**
 * What variables put into the query of a URL, or make a segment of its path: a token there is as secret as one in a
 * header. A host never is, nor a number.
 */
function urlSecretsOf({ value, written, references }, env) {
    return references.flatMap(({ name, path }) => {
        if (!/^https?:\/\//i.test(String(valueAt(value, path))))
            return [];
        const filled = (Object.hasOwn(env, name) ? env[name] : undefined) ?? '';
        const text = written(path) ?? '';
        const query = text.indexOf('?');
        if (query >= 0 && text.lastIndexOf(`\${${name}}`) > query)
            return longEnough([filled], redact/* SHORTEST_SECRET */.c3);
        return isSegment(text, name) ? [filled].filter(value => !NUMBER.test(value)) : ofUrl(filled);
    });
}
const NUMBER = /^\d+(\.\d+)?$/;
/** `/${NAME}/` and nothing else between the slashes, after the host. */
function isSegment(text, name) {
    const [path = ''] = text.split(/[?#]/, 1);
    return path.split('/').some((part, at, parts) => part === `\${${name}}` && at > 0 && parts[at - 1] !== '');
}
/** The variable is the URL, or its beginning: which of its parameters are secret it does not say. */
function ofUrl(text) {
    const query = /\?([^#]+)/.exec(text)?.[1];
    if (query === undefined)
        return [];
    const written = query.split('&').map(pair => pair.slice(pair.indexOf('=') + 1));
    return [query, ...longEnough([...written, ...new URLSearchParams(query).values()], TELLING)];
}
function longEnough(values, length) {
    return values.filter(value => value.length >= length);
}
function valueAt(value, path) {
    return path.reduce((at, key) => at?.[key], value);
}

// EXTERNAL MODULE: ./out/build/src/manifest/urls.js
var urls = __webpack_require__(18238);
// EXTERNAL MODULE: ./out/build/src/manifest/interpolate.js
var interpolate = __webpack_require__(82249);
;// CONCATENATED MODULE: ./out/build/src/manifest/valid-part.js


/** A manifest is checked once: to compile its schema first, as zod does, takes longer than the check. */
const ONCE = { jitless: true };
/** Stands for an arm that can't be read, where nothing reads it. */
const NO_ARM = { url: interpolate/* STAND_IN */.vs, pins: {} };
/**
 * What is left of a manifest without the entries at fault, such as one limit or the source of windows, and without the
 * sections that are not well-formed even so; their defaults stand in. Null where a section is missing that has none.
 */
function validPart(value, faults) {
    const trimmed = Object.entries(value).map(([key, part]) => {
        const entries = faults.filter(path => path[0] === key && path.length > 1).map(path => String(path[1]));
        return [key, key === 'arms' ? validArms(part) : without(part, new Set(entries))];
    });
    const shape = schema/* manifestSchema */.r.shape;
    const valid = trimmed.filter(([key, part]) => Object.hasOwn(shape, key) && shape[key].safeParse(part, ONCE).success);
    return schema/* manifestSchema */.r.safeParse({ arms: validArms(undefined), ...Object.fromEntries(valid) }, ONCE).data ?? null;
}
function without(part, entries) {
    if (entries.size === 0 || typeof part !== 'object' || part === null)
        return part;
    if (Array.isArray(part))
        return part.filter((_, index) => !entries.has(String(index)));
    return Object.fromEntries(Object.entries(part).filter(([key]) => !entries.has(key)));
}
/** An arm whose pins can't be read still has its address. */
function validArms(arms) {
    const { baseline, canary } = schema/* manifestSchema */.r.shape.arms.shape;
    const [ofBaseline, ofCanary] = [entryOf(arms, 'baseline'), entryOf(arms, 'canary')];
    return {
        baseline: [ofBaseline, addressOf(ofBaseline)].flatMap(arm => baseline.safeParse(arm, ONCE).data ?? [])[0] ?? NO_ARM,
        canary: [ofCanary, addressOf(ofCanary)].flatMap(arm => canary.safeParse(arm, ONCE).data ?? [])[0] ?? NO_ARM
    };
}
function addressOf(arm) {
    return { url: entryOf(arm, 'url'), pins: {} };
}
function entryOf(part, key) {
    return typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? part[key] : undefined;
}

// EXTERNAL MODULE: ./out/build/src/manifest/yaml.js + 1 modules
var yaml = __webpack_require__(64087);
;// CONCATENATED MODULE: ./out/build/src/manifest/load.js












/** The longest manifest that is read. */
const MANIFEST_BYTES = 256 * 1024;
/** Text or bytes of a manifest. Throws InputError `manifest_invalid` with every problem, and nothing else. */
function parseManifest(text, options) {
    const { file, env, reads = () => true, spares = false } = options;
    const isRead = ({ path }) => path.length === 0 || reads(String(path[0]));
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const source = (0,yaml/* readYaml */.g)(bytes, inputOf(file), env);
    const { whole, parts, refused, places } = check(source, file);
    const found = (0,meaning/* findingsOf */.W)(parts).map(({ path, message, severity, atKey }) => {
        const place = atKey ? source.locate(path) : source.locateValue(path);
        return { path, problem: { file, ...place, message, severity } };
    });
    const unread = source.unset.filter(each => !isRead(each));
    const all = [...source.problems, ...source.unset.filter(isRead), ...refused, ...found];
    const errors = all.filter(({ problem }) => problem.severity === 'error');
    const warnings = all.filter(({ problem }) => problem.severity === 'warning').map(({ problem }) => problem);
    const isValid = errors.length === 0 && whole !== null;
    const content = isValid ? whole : validPart(entriesOf(source), [...places, ...errors.map(({ path }) => path)]);
    if (!content || errors.some(each => !spares || isRead(each))) {
        throw new model_errors/* InputError */.dz('manifest_invalid', (0,input/* capProblems */.Pe)(all.map(({ problem }) => problem)), parts.name ?? null);
    }
    return {
        ...content,
        file,
        base: options.base ?? baseOf((0,external_node_path_.resolve)(file)),
        digest: (0,digest/* digestOf */.o)(bytes),
        locate: source.locate,
        locateWithin: source.locateWithin,
        warnings: (0,input/* capProblems */.Pe)(warnings),
        faults: (0,input/* capProblems */.Pe)(errors.map(({ problem }) => problem)),
        unset: unread.map(({ path, problem }) => ({ path, problem: { ...problem, severity: 'warning' } })),
        interpolated: new Set(source.references.map(({ name }) => name)),
        secretValues: secretValuesOf(content, source, env),
        pinsDigest: { baseline: (0,pins/* digestOfPins */.WY)(content.arms.baseline.pins), canary: (0,pins/* digestOfPins */.WY)(content.arms.canary.pins) },
        spared: new Set([...errors, ...unread.filter(({ path }) => path.includes('pins'))].map(({ path }) => String(path[0])))
    };
}
/** The folder that relative paths start at: the manifest's, or the repository's root for one under .github/. */
function baseOf(path) {
    const folders = (0,external_node_path_.dirname)(path).split(external_node_path_.sep);
    const github = folders.lastIndexOf('.github');
    return github < 0 ? (0,external_node_path_.dirname)(path) : folders.slice(0, github).join(external_node_path_.sep) || external_node_path_.sep;
}
function check(source, file) {
    const whole = schema/* manifestSchema */.r.safeParse(source.value, ONCE);
    if (whole.success)
        return { whole: whole.data, parts: whole.data, refused: [], places: [] };
    const entries = entriesOf(source);
    const parts = Object.entries(schema/* manifestSchema */.r.shape).flatMap(([key, schema]) => {
        const part = Object.hasOwn(entries, key) ? schema.safeParse(entries[key], ONCE) : null;
        return part?.success ? [[key, part.data]] : [];
    });
    const issues = whole.error.issues.flatMap(each).map(issue => ({ issue, path: placeOf(issue) }));
    const refused = issues.flatMap(({ issue, path }) => (0,manifest_issues/* explainIssues */._)([issue], schema/* manifestSchema */.r, source, file).map(problem => ({ path, problem })));
    return { whole: null, parts: Object.fromEntries(parts), refused, places: issues.map(({ path }) => path) };
}
/** An issue of several unknown keys as one of each. */
function each(issue) {
    return issue.code === 'unrecognized_keys' ? issue.keys.map(key => ({ ...issue, keys: [key] })) : [issue];
}
function placeOf(issue) {
    const path = issue.path;
    return issue.code === 'unrecognized_keys' ? [...path, ...issue.keys] : path;
}
function entriesOf({ value }) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** Keys whose values are nobody's business. */
const SECRET_KEYS = ['api_key', 'password'];
function secretValuesOf(content, source, env) {
    const inHeaders = source.references.filter(({ path }) => path.includes('headers') || SECRET_KEYS.includes(path.at(-1)));
    const names = [...content.secrets, ...inHeaders.map(({ name }) => name)];
    const keys = content.embeddings.provider === 'openai' ? [content.embeddings.api_key] : [];
    const values = [
        ...names.map(name => (Object.hasOwn(env, name) ? env[name] : undefined)),
        ...keys,
        ...(0,urls/* credentialsOf */.Y)(content),
        ...urlSecretsOf(source, env)
    ];
    return [...new Set(values.filter(value => value !== undefined && value !== ''))];
}
function inputOf(file) {
    return { file, reason: 'manifest_invalid', maxBytes: MANIFEST_BYTES };
}


/***/ }),

/***/ 73750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ findCycle),
  W: () => (/* binding */ findingsOf)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./out/build/src/model/arm-names.js
var arm_names = __webpack_require__(27879);
// EXTERNAL MODULE: ./out/build/src/model/nearest.js
var nearest = __webpack_require__(55722);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var model_stops = __webpack_require__(56317);
// EXTERNAL MODULE: ./out/build/src/model/record-fields.js
var record_fields = __webpack_require__(65717);
;// CONCATENATED MODULE: ./out/build/src/manifest/clickhouse.js


const SOURCE = ['window', 'source'];
/** What the keys of a source in ClickHouse mean together, and with the segments. */
function tableFaults(window) {
    const source = window?.source;
    if (source?.kind !== 'clickhouse')
        return [];
    const { search } = new URL(source.url);
    const fault = (path, message, atKey = false) => ({ path, message, atKey });
    return [
        ...(search === ''
            ? []
            : [fault([...SOURCE, 'url'], 'the URL has a query; expected database, user, password and headers as keys')]),
        ...((source.table === undefined) === (source.traces === undefined)
            ? [fault(SOURCE, 'expected exactly one of table and traces')]
            : source.traces === undefined
                ? columnFaults(source, window.segments)
                : Object.keys(source.columns).map(field => fault([...SOURCE, 'columns', field], 'columns belong to a table of requests; traces have their own', true)))
    ];
}
function columnFaults({ columns }, segments) {
    const shown = segments.map(segment => (typeof segment === 'string' ? segment : segment.field));
    const known = [...record_fields/* RECORD_FIELDS */.IT, ...record_fields/* COMMON_FIELDS */.qC, ...shown];
    const unknown = Object.keys(columns).filter(field => !known.includes(field));
    const absent = shown.flatMap((field, index) => (Object.hasOwn(columns, field) ? [] : [{ field, index }]));
    return [
        ...unknown.map(field => ({
            path: [...SOURCE, 'columns', field],
            message: `"${field}" is no field of the request log and no segment${(0,nearest/* suggestion */.h)(field, known)}`,
            atKey: true
        })),
        ...absent.map(({ field, index }) => ({
            path: ['window', 'segments', index],
            message: `no column is ${field}; expected an expression for it in window.source.columns`,
            atKey: false
        }))
    ];
}

// EXTERNAL MODULE: ./out/build/src/manifest/pins.js
var pins = __webpack_require__(52800);
// EXTERNAL MODULE: ./out/build/src/manifest/placeholders.js
var placeholders = __webpack_require__(46458);
// EXTERNAL MODULE: ./out/build/src/manifest/urls.js
var urls = __webpack_require__(18238);
;// CONCATENATED MODULE: ./out/build/src/manifest/meaning.js









/** Everything questionable about the parts of a manifest that are well-formed. */
function findingsOf(manifest) {
    return [
        ...aboutArms(manifest),
        ...aboutRows(manifest),
        ...aboutNumbers(manifest),
        ...aboutGold(manifest),
        ...(0,placeholders/* unknownPlaceholders */.hX)(manifest.request?.body, ['request', 'body']).map(({ path, message }) => error(path, message)),
        ...(0,placeholders/* unknownPlaceholders */.hX)(manifest.gold?.grader?.body, ['gold', 'grader', 'body'], placeholders/* GRADER_PLACEHOLDERS */.xi).map(({ path, message }) => error(path, message)),
        ...repeated(manifest.probes ?? [], 'name', ['probes'], 'probe'),
        ...aboutBoot(manifest.boot ?? []),
        ...aboutPhases(manifest),
        ...aboutSource(manifest),
        ...(0,urls/* plainHttpUrls */.J)(manifest).map(({ path, url }) => warning(path, `${url.host} is asked over plain http: whoever is on the way can read and change it; expected https`))
    ];
}
function aboutArms({ arms }) {
    if (!arms)
        return [];
    const faults = arm_names/* ARMS */.ul.flatMap(arm => (0,pins/* pinFaults */.fj)(arms[arm].pins).map(({ key, message, severity }) => {
        const path = key === null ? ['arms', arm, 'pins'] : ['arms', arm, 'pins', key];
        return { path, message: `arms.${arm}: ${message}`, severity, atKey: true };
    }));
    const alike = (0,external_node_util_.isDeepStrictEqual)(arms.baseline.pins, arms.canary.pins);
    return alike
        ? [
            ...faults,
            warning(['arms', 'canary', 'pins'], 'both arms have the same pins: there is nothing to compare', true)
        ]
        : faults;
}
function aboutRows({ require = [], not_required = {} }) {
    return require.flatMap((row, index) => Object.hasOwn(not_required, row)
        ? [error(['require', index], `${row} stands under require and under not_required; expected one of the two`)]
        : []);
}
/** What a target or a limit can be, by the unit of its row; a percentage where a share belongs switches a row off. */
const RANGES = {
    share: [0, 1],
    percent: [0, 1],
    p_value: [0, 1],
    delta_s: [0, 1],
    points: [0, 100],
    ratio: [0, 10_000],
    count: [0, 1e6],
    slope: [0, 1]
};
function aboutNumbers({ targets = {}, stops = {} }) {
    const inRange = (section, row, value, unit) => {
        const [least, most] = RANGES[unit];
        if (value >= least && value <= most)
            return [];
        const hint = most === 1 && value > 1 && value <= 100 ? `; for ${value} % write ${value / 100}` : '';
        return [error([section, row], `found ${value}, expected a number from ${least} to ${most}${hint}`)];
    };
    return [
        ...Object.entries(targets).flatMap(([row, value]) => inRange('targets', row, value, rows/* ROWS */.Ir[row].unit)),
        ...Object.entries(stops).flatMap(([row, value]) => inRange('stops', row, value, model_stops/* STOPS */.KR[row].unit))
    ];
}
function aboutGold({ gold }) {
    if (!gold)
        return [];
    const seeds = gold.seeds.flatMap((seed, index) => gold.seeds.indexOf(seed) < index
        ? [error(['gold', 'seeds', index], `the seed ${seed} stands here twice; expected once`)]
        : []);
    const costs = gold.grader && gold.max_cost_usd !== undefined && gold.grader.cost_usd === undefined
        ? [
            error(['gold', 'grader'], 'max_cost_usd counts what grading costs; expected cost_usd, what one grading costs', true)
        ]
        : [];
    if (gold.interleave !== 'none')
        return [...seeds, ...costs];
    const message = "interleave: none compares today's latency and cost with those of the day the baseline was recorded; expected item or all where latency counts";
    return [...seeds, ...costs, warning(['gold', 'interleave'], message)];
}
function aboutBoot(boot) {
    const names = boot.map(({ name }) => name);
    const unknown = boot.flatMap(({ needs }, step) => needs.flatMap((need, index) => names.includes(need)
        ? []
        : [error(['boot', step, 'needs', index], `unknown boot step "${need}"${(0,nearest/* suggestion */.h)(need, names)}`)]));
    const cycle = findCycle(new Map(boot.map(({ name, needs }) => [name, needs])));
    const around = cycle
        ? [error(['boot', names.indexOf(cycle[0]), 'needs'], `boot steps wait for each other: ${cycle.join(' → ')}`)]
        : [];
    return [...repeated(boot, 'name', ['boot'], 'boot step'), ...unknown, ...around];
}
/** The first cycle in order of the file, its first name repeated at the end, or null. */
function findCycle(needs) {
    const done = new Set();
    const visit = (name, trail) => {
        const seen = trail.indexOf(name);
        if (seen >= 0)
            return [...trail.slice(seen), name];
        if (done.has(name))
            return null;
        for (const need of needs.get(name) ?? []) {
            const cycle = visit(need, [...trail, name]);
            if (cycle)
                return cycle;
        }
        done.add(name);
        return null;
    };
    for (const name of needs.keys()) {
        const cycle = visit(name, []);
        if (cycle)
            return cycle;
    }
    return null;
}
function aboutPhases({ phases, name }) {
    if (!phases)
        return [];
    const named = phases.map(phase => ({ ...phase, environment: phase.environment ?? `${name}-${phase.name}` }));
    return [
        ...repeated(phases, 'name', ['phases'], 'phase'),
        ...repeated(named, 'environment', ['phases'], 'environment'),
        ...aboutWeights(phases),
        ...phases.flatMap(({ window }, index) => window.max < window.duration
            ? [
                error(['phases', index, 'window', 'max'], 'window.max is shorter than window.duration; expected at least as long')
            ]
            : [])
    ];
}
function aboutSource({ window }) {
    const source = window?.source;
    return [
        ...unusedHeaders(source),
        ...equalArms(source),
        ...tableFaults(window).map(({ path, message, atKey }) => error(path, message, atKey))
    ];
}
function unusedHeaders(source) {
    if (!source || !('path' in source) || Object.keys(source.headers).length === 0)
        return [];
    if (/^https?:\/\//i.test(source.path))
        return [];
    const message = 'headers are sent to a URL, and path names files; expected an http(s) URL as path, or no headers';
    return [error(['window', 'source', 'headers'], message, true)];
}
/** Names are compared without case and blanks, so two that are then equal can't be told apart. */
function equalArms(source) {
    if (!source || !('arms' in source))
        return [];
    return (0,arm_names/* equalNames */.JM)(source.arms).map(({ name, like }) => error(['window', 'source', 'arms', name], `"${name}" and "${like}" are the same name, as names are compared without case and blanks; expected one of them`, true));
}
function aboutWeights(phases) {
    const weights = phases.map(({ weight }) => weight);
    const orders = weights.flatMap((weight, index) => {
        const before = weights.slice(0, index).filter(earlier => earlier !== undefined);
        if (before.length === 0)
            return [];
        if (weight === undefined)
            return [error(['phases', index], 'a mirror phase after a weight phase; expected mirrors first')];
        const last = before.at(-1);
        return weight < last
            ? [
                error(['phases', index, 'weight'], `weight ${weight} after ${last}; expected at least ${last}: traffic only grows`)
            ]
            : [];
    });
    const given = weights.filter(weight => weight !== undefined);
    const end = weights.findLastIndex(weight => weight !== undefined);
    if (given.length === 0 || given.at(-1) === 100)
        return orders;
    return [
        ...orders,
        error(['phases', end, 'weight'], `the last weight is ${given.at(-1)}; expected 100, or mirror phases only`)
    ];
}
function repeated(entries, key, path, what) {
    const first = new Map();
    return entries.flatMap((entry, index) => {
        const value = entry[key];
        if (!first.has(value)) {
            first.set(value, index);
            return [];
        }
        return [error([...path, index, key], `a second ${what} "${value}"; expected each ${key} once`)];
    });
}
function error(path, message, atKey = false) {
    return { path, message, severity: 'error', atKey };
}
function warning(path, message, atKey = false) {
    return { path, message, severity: 'warning', atKey };
}


/***/ }),

/***/ 52800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ digestOfPins),
/* harmony export */   dH: () => (/* binding */ floatingPins),
/* harmony export */   fj: () => (/* binding */ pinFaults)
/* harmony export */ });
/* harmony import */ var _model_arm_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27879);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71870);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55722);



/** docs/runbook.md §1: four pins on each arm, none floating. */
const REQUIRED_PINS = ['INDEX_HASH', 'RERANK_HASH', 'PROMPT_VER', 'MODEL_VER'];
const KNOWN_PINS = [
    ...REQUIRED_PINS,
    'EMBED_MODEL_VER',
    'EMBED_DIM',
    'NORM',
    'RERANK_CONF',
    'TOK_VER',
    'ANALYZER_CONF',
    'CHUNK_SCHEMA_VER',
    'TOOL_SCHEMA_VER',
    'BUILD_ID',
    'GIT_SHA',
    'metric'
];
/** sha256:… of the RFC 8785 JSON of pins: what was evaluated, and what may be promoted. */
function digestOfPins(pins) {
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(pins));
}
const FLOATING_WORD = /^(latest|stable|main|master|head|default|auto|current|nightly)$/i;
/** `*`, `^1`, `~1`, `>=2`, `x`, `1.x`, `1 || 2`. */
const RANGE = /^[\^~<>=]|\*|\|\||(^|\.)x(\.|$)/i;
/** A date (2025-07-15, 2025.07.15, 20250715), a snapshot number (-0613, -002) or a digest: what makes a model id fixed. */
const FIXED_MODEL = /\d{4}([-./_]?)\d{2}\1\d{2}|[-@:_]\d{3,8}([-_:.]|$)|[0-9a-f]{12,}/i;
/** Why a pin's value floats, or null where it is fixed. A tag after `:` or `@` counts like the whole value. */
function floats(value) {
    const text = value.trim();
    if (text === '')
        return 'it is empty';
    const tag = text.split(/[:@]/).at(-1) ?? '';
    if (FLOATING_WORD.test(text) || FLOATING_WORD.test(tag))
        return `"${tag.trim()}" names whatever is current`;
    if (RANGE.test(text))
        return `"${text}" is a range`;
    return null;
}
/** What `init` writes where a reply does not show a pin. */
const PLACEHOLDER = /^unknown-\d+$/;
/** Whether a model id carries a date, a snapshot number or a digest; an alias without one may be moved by its vendor. */
function isDatedModel(value) {
    return FIXED_MODEL.test(value);
}
/** A known pin that a key was probably meant to be: within edit distance 2. */
function misspelledPin(key) {
    if (KNOWN_PINS.includes(key))
        return null;
    return (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, KNOWN_PINS, 2);
}
/** Everything wrong with one arm's pins. */
function pinFaults(pins) {
    const misspelled = new Map(Object.keys(pins).map(key => [key, misspelledPin(key)]));
    const meant = new Set(misspelled.values());
    const missing = REQUIRED_PINS.filter(key => !Object.hasOwn(pins, key) && !meant.has(key));
    return [
        ...missing.map((key) => ({ key: null, message: `missing pin "${key}"`, severity: 'error' })),
        ...Object.entries(pins).flatMap(([key, value]) => valueFaults(key, value, misspelled.get(key) ?? null))
    ];
}
function valueFaults(key, value, meant) {
    if (meant !== null) {
        return [{ key, message: `unknown pin "${key}"; did you mean "${meant}"?`, severity: 'error' }];
    }
    const floating = floats(value);
    if (floating !== null) {
        return [{ key, message: `the pin ${key} floats: ${floating}; expected one fixed version`, severity: 'error' }];
    }
    if (PLACEHOLDER.test(value)) {
        return [{ key, message: `${key} still is what init wrote; write what runs (docs/pins.md)`, severity: 'warning' }];
    }
    if (!key.endsWith('MODEL_VER') || isDatedModel(value))
        return [];
    const message = `${key} is an alias without a date: its vendor may move it; expected a dated version such as gpt-4o-2025-07-15`;
    return [{ key, message, severity: 'warning' }];
}
/** How many pins of both arms may change under their name. */
function floatingPins(arms) {
    return _model_arm_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ARMS */ .ul.flatMap(arm => pinFaults(arms[arm].pins)).filter(({ severity }) => severity === 'error').length;
}


/***/ }),

/***/ 17620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ only),
/* harmony export */   p: () => (/* binding */ allBut)
/* harmony export */ });
function only(...sections) {
    const read = ['version', 'name', ...sections];
    return section => read.includes(section);
}
function allBut(...sections) {
    const unread = sections;
    return section => !unread.includes(section);
}


/***/ }),

/***/ 18238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ plainHttpUrls),
/* harmony export */   Y: () => (/* binding */ credentialsOf)
/* harmony export */ });
/* harmony import */ var _world_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46262);
/* harmony import */ var _world_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31244);


/** http URLs to hosts that are neither loopback nor private: `localhost`, `*.internal`, names without a dot, private addresses. */
function plainHttpUrls(manifest) {
    return urlsOf(manifest).filter(({ url }) => url.protocol === 'http:' && !isNear(url));
}
/** Names and passwords within URLs, as written and decoded. */
function credentialsOf(manifest) {
    return urlsOf(manifest)
        .flatMap(({ url }) => [url.username, url.password])
        .filter(text => text.length >= _world_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST_SECRET */ .c3)
        .flatMap(text => [text, decoded(text)]);
}
function urlsOf(manifest) {
    const { arms, embeddings, gold, boot = [], probes = [], window, router } = manifest;
    const source = window?.source;
    const placed = [
        [['arms', 'baseline', 'url'], arms?.baseline.url],
        [['arms', 'canary', 'url'], arms?.canary.url],
        [['embeddings', 'url'], embeddings?.provider === 'openai' ? embeddings.url : undefined],
        [['gold', 'grader', 'url'], gold?.grader?.url],
        ...boot.map(({ url }, index) => [['boot', index, 'url'], url]),
        ...probes.map((probe, index) => 'prometheus' in probe
            ? [['probes', index, 'prometheus', 'url'], probe.prometheus.url]
            : [['probes', index, 'url'], probe.url]),
        [['window', 'source', 'url'], source && 'url' in source ? source.url : undefined],
        [['window', 'source', 'path'], source && 'path' in source ? source.path : undefined],
        [['router', 'url'], router?.kind === 'webhook' ? router.url : undefined],
        [['router', 'status'], router?.kind === 'nginx' ? router.status : undefined]
    ];
    return placed.flatMap(([path, text]) => {
        const url = text === undefined ? null : httpUrl(text);
        return url ? [{ path, url }] : [];
    });
}
function httpUrl(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
}
function isNear(url) {
    const address = (0,_world_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .literalAddress */ .I3)(url);
    if (address !== null)
        return (0,_world_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyAddress */ .DV)(address) === 'private';
    const host = url.hostname.toLowerCase();
    return (!host.includes('.') || /\.(localhost|local|internal|svc|lan|home\.arpa|test)$/.test(host) || /\.svc\./.test(host));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 64087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/world/input.js
var world_input = __webpack_require__(35553);
// EXTERNAL MODULE: ./out/build/src/manifest/interpolate.js
var interpolate = __webpack_require__(82249);
;// CONCATENATED MODULE: ./out/build/src/manifest/yaml-value.js


const MAX_ALIASES = 20;
const MAX_NODES = 20_000;
const MAX_DEPTH = 60;
const CORE_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;
function buildValue(node, builder) {
    return build(node, { ...builder, anchors: new Map(), open: new Set(), aliases: 0, nodes: 0 }, [], 0);
}
function build(node, walk, path, entry) {
    const start = node?.range?.[0] ?? entry;
    const nothing = { value: null, entry, start, written: null };
    if (!node)
        return nothing;
    if (!isBounded(walk, path, start))
        return { ...nothing, refused: true };
    if (node.tag && !CORE_TAG.test(node.tag))
        walk.report(start, `the tag ${node.tag}; expected no tags`, path);
    if ((0,dist/* isAlias */.Vj)(node))
        return followAlias(node.source, walk, path, nothing);
    if ('anchor' in node && node.anchor)
        walk.anchors.set(node.anchor, node);
    walk.open.add(node);
    const place = (0,dist/* isMap */.jh)(node)
        ? buildMap(node, walk, path, nothing)
        : (0,dist/* isSeq */.oP)(node)
            ? buildList(node, walk, path, nothing)
            : (0,dist/* isScalar */.jn)(node)
                ? buildScalar(node, walk, path, nothing)
                : nothing;
    walk.open.delete(node);
    return place;
}
function isBounded(walk, path, start) {
    walk.nodes += 1;
    if (walk.nodes === MAX_NODES + 1)
        walk.report(start, `more than ${MAX_NODES} values; expected fewer`, path);
    if (path.length === MAX_DEPTH)
        walk.report(start, `nested too deeply; expected at most ${MAX_DEPTH} levels`, path);
    return walk.nodes <= MAX_NODES && path.length < MAX_DEPTH;
}
function followAlias(name, walk, path, here) {
    walk.aliases += 1;
    if (walk.aliases === MAX_ALIASES + 1)
        walk.report(here.start, `aliases followed more than ${MAX_ALIASES} times; expected fewer`, path);
    const refused = { ...here, refused: true };
    if (walk.aliases > MAX_ALIASES)
        return refused;
    const target = walk.anchors.get(name);
    if (!target) {
        walk.report(here.start, `the alias *${name} names nothing; expected an anchor &${name} before it`, path);
        return refused;
    }
    if (walk.open.has(target)) {
        walk.report(here.start, `the alias *${name} stands within what it names`, path);
        return refused;
    }
    return { ...build(target, walk, path, here.entry), entry: here.entry, start: here.start };
}
function buildMap(map, walk, path, here) {
    const value = {};
    const children = new Map();
    for (const pair of map.items) {
        const offset = pair.key?.range?.[0] ?? here.start;
        const key = keyOf(pair.key, walk, offset, path);
        if (key === null)
            continue;
        const first = children.get(key);
        if (first) {
            walk.report(offset, `the key "${key}" stands here twice; expected once`, [...path, key]);
            continue;
        }
        const place = build(pair.value, walk, [...path, key], offset);
        children.set(key, place);
        value[key] = place.value;
    }
    return { ...here, value, children };
}
/** The text of a key, or null where it may be none. */
function keyOf(key, walk, offset, path) {
    if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string')
        return null; // the composer has reported it
    const text = (0,interpolate/* showReferences */.cG)(key.value);
    const refusal = (0,interpolate/* hasReference */.UN)(key.value) && key.value !== text
        ? `the key ${text}; expected a name: the environment is for values only`
        : text === '<<'
            ? 'a merge key "<<"; expected the keys themselves'
            : text === '__proto__'
                ? 'unknown key "__proto__"'
                : key.tag && !CORE_TAG.test(key.tag)
                    ? `the tag ${key.tag}; expected no tags`
                    : null;
    if (refusal === null)
        return text;
    walk.report(offset, refusal, [...path, text]);
    return null;
}
function buildList(list, walk, path, here) {
    const children = new Map();
    const value = list.items.map((item, index) => {
        const place = build(item, walk, [...path, index], item?.range?.[0] ?? here.start);
        children.set(index, place);
        return place.value;
    });
    return { ...here, value, children };
}
function buildScalar(scalar, walk, path, here) {
    const { value } = scalar;
    if (typeof value === 'number' && !Number.isFinite(value)) {
        walk.report(here.start, `found ${value}, expected a finite number`, path);
        return { ...here, value, refused: true };
    }
    if (typeof value !== 'string' || !walk.env || !(0,interpolate/* hasReference */.UN)(value))
        return { ...here, value, written: String(value) };
    const filled = (0,interpolate/* fillReferences */.ks)(value, walk.env);
    for (const { piece, message } of filled.faults)
        walk.report(offsetOf(piece, scalar, walk), message, path);
    for (const { piece, message } of filled.unset)
        walk.unset(offsetOf(piece, scalar, walk), message, path);
    for (const name of filled.names)
        walk.references.push({ name, path });
    return {
        ...here,
        value: filled.value,
        written: (0,interpolate/* showReferences */.cG)(value),
        refused: filled.faults.length + filled.unset.length > 0
    };
}
/** Where a piece of a scalar stands in the text; where escapes hide it, the scalar's own place. */
function offsetOf(piece, scalar, walk) {
    const [start, end] = scalar.range ?? [0, 0];
    const within = walk.text.slice(start, end).indexOf(piece);
    return start + Math.max(0, within);
}

;// CONCATENATED MODULE: ./out/build/src/manifest/yaml.js





const MAX_OPEN = 100;
/** Runs of indicators on one line nest without indentation, and cost the lexer a stack frame each. */
const INDICATOR_RUN = /(?:(?:[-?:]|[&!]\S{0,80})[ \t]+){32}/;
/** Reads one YAML document; without an environment `${NAME}` is plain text. Syntax errors throw InputError; what can be gone past stands in `problems`. */
function readYaml(bytes, input, env) {
    const decoded = (0,world_input/* decodeInput */.Ny)(bytes, input);
    const text = env ? (0,interpolate/* hideReferences */.re)(decoded) : decoded;
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const collect = (list) => (offset, message, path) => {
        list.push({ path, problem: { file: input.file, ...at(offset), message, severity: 'error' } });
    };
    const problems = [];
    const unset = [];
    const report = (offset, message) => collect(problems)(offset, message, []);
    const document = compose(text, lines, input, report);
    const builder = { env, text, report: collect(problems), references: [], unset: collect(unset) };
    if (problems.length > 0)
        throw new errors/* InputError */.dz(input.reason, (0,world_input/* capProblems */.Pe)(problems.map(({ problem }) => problem)));
    const root = buildValue(document?.contents ?? null, builder);
    const find = (path) => findPlace(root, path);
    return {
        value: root.value,
        locate: path => at(find(path).entry),
        locateValue: path => at(find(path).start),
        locateWithin: (path, character) => {
            const { value, start } = find(path);
            return at(typeof value === 'string' ? offsetWithin(text, start, value.slice(0, character)) : start);
        },
        written: path => find(path).written,
        isRefused: path => find(path).refused === true,
        references: builder.references,
        problems,
        unset
    };
}
function compose(text, lines, input, report) {
    const run = INDICATOR_RUN.exec(text);
    if (run)
        throw tooDeep(text, run.index, input);
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', merge: false, stringKeys: true, uniqueKeys: false });
    const documents = [...composer.compose(tokens(text, lines, input, report))];
    const [first, second] = documents;
    if (second)
        report(second.range[0], 'a second YAML document; expected one document a file');
    for (const error of first?.errors ?? [])
        report(error.pos[0], sentence(error.message));
    return first;
}
function* tokens(text, lines, input, report) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    let offset = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme)) {
            if (token.type === 'directive')
                report(token.offset, 'a YAML directive; expected none');
            yield token;
        }
        offset += lexeme.length;
        if (parser.stack.length > MAX_OPEN)
            throw tooDeep(text, offset, input);
    }
    yield* parser.end();
}
function tooDeep(text, offset, input) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return (0,world_input/* inputError */.Xu)(input, 'nested too deeply; expected at most about 30 levels', line, offset - before.lastIndexOf('\n'));
}
function sentence(message) {
    if (message.includes('stringKeys'))
        return 'a key that is no text; expected a name';
    return `YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
/** Quotes, a block's header, folding and indentation change blanks alone: what is not blank is counted. */
function offsetWithin(text, start, before) {
    const header = /^[|>][-+\d]*[ \t]*(#.*)?\n/.exec(text.slice(start, start + 200))?.[0].length;
    let offset = start + (header ?? (/['"]/.test(text[start] ?? '') ? 1 : 0));
    const toNext = () => {
        while (/\s/.test(text[offset] ?? ''))
            offset++;
    };
    toNext();
    for (const character of before.replace(/\s+/g, '')) {
        if (text[offset] !== character)
            return start;
        offset++;
        toNext();
    }
    return offset;
}
function findPlace(root, path) {
    let place = root;
    for (const key of path) {
        const next = place.children?.get(key);
        if (!next)
            return place;
        place = next;
    }
    return place;
}


/***/ }),

/***/ 27879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ equalNames),
/* harmony export */   Lp: () => (/* binding */ isArm),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   SH: () => (/* binding */ armReader),
/* harmony export */   ul: () => (/* binding */ ARMS)
/* harmony export */ });
const ARMS = ['baseline', 'canary'];
function isArm(name) {
    return name === 'baseline' || name === 'canary';
}
/** Without case and blanks, as services spell their names in many ways. */
function plainName(name) {
    return name.replace(/\s+/g, '').toLowerCase();
}
const MOST_KNOWN = 1000;
/** Tells which arm a written name means: an arm, `other` for what is mapped to neither, else the name as it stands. */
function armReader(mapped = {}) {
    const meaning = new Map([
        ['baseline', 'baseline'],
        ['canary', 'canary'],
        ...Object.entries(mapped).map(([name, arm]) => [plainName(name), arm])
    ]);
    const known = new Map();
    return written => {
        const before = known.get(written);
        if (before !== undefined)
            return before;
        const found = meaning.get(plainName(written)) ?? written;
        if (known.size < MOST_KNOWN)
            known.set(written, found);
        return found;
    };
}
/** Names that mean the same once they are compared without case and blanks, where the manifest tells them apart. */
function equalNames(mapped) {
    const first = new Map(ARMS.map(arm => [arm, { name: arm, arm }]));
    return Object.entries(mapped).flatMap(([name, arm]) => {
        const plain = plainName(name);
        const before = first.get(plain);
        if (before === undefined)
            first.set(plain, { name, arm });
        return before === undefined ? [] : [{ name, like: before.name }];
    });
}


/***/ }),

/***/ 41392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ freezeAt),
/* harmony export */   RX: () => (/* binding */ CALENDAR_BYTES),
/* harmony export */   nI: () => (/* binding */ loadCalendar),
/* harmony export */   yT: () => (/* binding */ parseCalendar)
/* harmony export */ });
/* unused harmony export calendarSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _manifest_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13950);
/* harmony import */ var _manifest_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64087);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26817);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35553);





/** The release calendar: when changes are frozen, and for whom. */
const moment = zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true, error: 'a date and time with its zone, such as 2026-12-20T00:00:00Z' })
    .transform(text => Date.parse(text));
const windowSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).describe('Name of the window, shown where it holds a change back.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['hard_freeze', 'soft_freeze']).describe('hard_freeze lets T0 pass; soft_freeze lets T0 and T1 pass.'),
    start: moment.describe('First moment of the freeze, ISO 8601 with a zone.'),
    end: moment.describe('First moment after it.'),
    regions: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).default([]).describe('For people: shown, not judged.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())])
        .optional()
        .describe('For people: shown, not judged.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('For people: shown, not judged.')
});
const calendarSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    windows: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(windowSchema).max(10_000).describe('Freezes.'),
    releases: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J().optional().describe('Planned releases: for people, any content.')
});
const CALENDAR_BYTES = 256 * 1024;
const PASSES = {
    hard_freeze: ['T0'],
    soft_freeze: ['T0', 'T1']
};
/** Reads a release calendar. Throws InputError `manifest_invalid` with every problem. */
async function loadCalendar(path, shown = path) {
    return parseCalendar(await (0,_world_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(path, inputOf(shown)), shown);
}
/** The bytes of a release calendar. Throws InputError `manifest_invalid` with every problem. */
function parseCalendar(bytes, file) {
    const source = (0,_manifest_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(bytes, inputOf(file), null);
    // Checked once: to compile the schema first, as zod does, takes longer than the check.
    const parsed = calendarSchema.safeParse(source.value, { jitless: true });
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = [
        ...source.problems.map(({ problem }) => problem),
        ...(0,_manifest_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .explainIssues */ ._)(issues, calendarSchema, source, file)
    ];
    const error = (path, message) => ({
        file,
        ...source.locateValue(path),
        message,
        severity: 'error'
    });
    const windows = parsed.success ? parsed.data.windows : [];
    for (const [index, { id, start, end }] of windows.entries()) {
        const first = windows.findIndex(window => window.id === id);
        if (first < index)
            problems.push(error(['windows', index, 'id'], `a second window "${id}"; expected each id once`));
        if (end <= start)
            problems.push(error(['windows', index, 'end'], 'the window ends before it starts; expected end after start'));
    }
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest_invalid', (0,_world_input_js__WEBPACK_IMPORTED_MODULE_3__/* .capProblems */ .Pe)(problems));
    return { file, windows };
}
/** Whether a change of this tier is frozen at a moment, milliseconds since 1970. T0 passes every freeze. */
function freezeAt(calendar, tier, now) {
    const blocking = calendar.windows.filter(({ kind, start, end }) => start <= now && now < end && !PASSES[kind].includes(tier));
    if (blocking.length === 0)
        return { frozen: false };
    const window = blocking.reduce((last, next) => (next.end > last.end ? next : last));
    return { frozen: true, window, until: window.end };
}
function inputOf(file) {
    return { file, reason: 'manifest_invalid', maxBytes: CALENDAR_BYTES };
}


/***/ }),

/***/ 46262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ compileGuard),
/* harmony export */   DV: () => (/* binding */ classifyAddress),
/* harmony export */   I3: () => (/* binding */ literalAddress),
/* harmony export */   RC: () => (/* binding */ parseRange)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * Which addresses a request may be sent to. Public ones always; loopback and private ones where the host or the
 * range is allowed; link-local, metadata, unspecified and multicast ones never, whoever allows them.
 */
/** Link-local and multicast networks, and the addresses under which clouds hand out credentials. */
const NEVER = lazily([
    '0.0.0.0/8',
    '169.254.0.0/16',
    '224.0.0.0/3',
    '100.100.100.200/32', // Alibaba Cloud
    '168.63.129.16/32', // Azure's host
    '192.0.0.192/32', // Oracle Cloud
    '::/128',
    'fe80::/10',
    'ff00::/8',
    'fd00:ec2::/32', // AWS: metadata, and what hands credentials to pods
    'fd20:ce::254/128' // Google Cloud
]);
/** Networks that the public internet does not route: IANA's special-purpose registries (RFC 6890). */
const PRIVATE = lazily([
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '::1/128',
    'fc00::/7',
    'fec0::/10',
    '64:ff9b:1::/48', // NAT64 of a network of its own
    '2001::/32', // Teredo
    '2002::/16' // 6to4
]);
/** It looks as if it led to 0.0.0.1. */
const LOOPBACK = lazily(['::1/128']);
/** IPv6 networks whose addresses are as public as the IPv4 address in them: mapped, compatible, translated, NAT64. */
const STANDS_FOR_IPV4 = lazily(['::ffff:0:0/96', '::/96', '::ffff:0:0:0/96', '64:ff9b::/96']);
const NAT64_OF_ITS_OWN = lazily(['64:ff9b:1::/48']);
const SIX_TO_FOUR = lazily(['2002::/16']);
const TEREDO = lazily(['2001::/32']);
/** The class of an IP address in text; one that leads to an IPv4 address is never better than that. */
function classifyAddress(text) {
    const address = text.replace(/%.*$/, '');
    if (isIn(NEVER(), address))
        return 'never';
    const within = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) && !isIn(LOOPBACK(), address) ? ipv4Within(address).map(classifyAddress) : [];
    if (within.includes('never'))
        return 'never';
    if (isIn(PRIVATE(), address) || within.includes('private'))
        return 'private';
    return 'public';
}
/** Compiles a guard. A range that is no CIDR range throws a RangeError that names it. */
function compileGuard(guard) {
    const hosts = new Set(guard.allowedHosts.map(normalHost));
    const ranges = blockList(guard.allowedRanges);
    return {
        allows(url, address) {
            const kind = classifyAddress(address);
            if (kind !== 'private')
                return kind === 'public';
            const host = normalHost(url.hostname);
            return hosts.has(host) || hosts.has(`${host}:${portOf(url)}`) || isIn(ranges, address.replace(/%.*$/, ''));
        }
    };
}
/** The host of a URL without brackets where it is an IP literal, else null. */
function literalAddress(url) {
    const bare = url.hostname.replace(/^\[|\]$/g, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) ? bare : null;
}
/** `10.0.0.0/8` as its parts, or null where the text is no CIDR range. */
function parseRange(text) {
    const [, network = '', digits = ''] = /^([^/%]+)\/(\d{1,3})$/.exec(text.trim()) ?? [];
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    const prefix = Number(digits);
    if (version === 0 || prefix > (version === 4 ? 32 : 128))
        return null;
    return { network, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}
function portOf(url) {
    return url.port || (url.protocol === 'https:' ? '443' : '80');
}
function normalHost(text) {
    const host = text.trim().toLowerCase();
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) ? `[${host}]` : host.replace(/\.(?=$|:)/, '');
}
function isIn(list, address) {
    return list.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) ? 'ipv6' : 'ipv4');
}
/** Compiled when it is first asked: most runs meet no address. */
function lazily(ranges) {
    let list = null;
    return () => {
        list ??= blockList(ranges);
        return list;
    };
}
function blockList(ranges) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const text of ranges) {
        const range = parseRange(text);
        if (!range)
            throw new RangeError(`"${text}" is no address range; write one such as 10.20.0.0/16 or fd12:3456::/32`);
        list.addSubnet(range.network, range.prefix, range.family);
    }
    return list;
}
/** The IPv4 addresses that an IPv6 address leads to, by any of the ways to write one into it. */
function ipv4Within(address) {
    const groups = groupsOf(address);
    const at = (group, mask = 0) => dotted(groups[group] ^ mask, groups[group + 1] ^ mask);
    // RFC 5214: the interface of an ISATAP address, in whatever network.
    const isIsatap = groups[5] === 0x5efe && (groups[4] & ~0x200) === 0;
    if (isIn(SIX_TO_FOUR(), address))
        return [at(1)];
    // RFC 4380: the server, and the client with its bits turned round.
    if (isIn(TEREDO(), address))
        return [at(2), at(6, 0xffff)];
    return isIsatap || isIn(STANDS_FOR_IPV4(), address) || isIn(NAT64_OF_ITS_OWN(), address) ? [at(6)] : [];
}
/** The eight groups of an IPv6 address. */
function groupsOf(address) {
    const [before = [], after = []] = new URL(`http://[${address}]`).hostname
        .slice(1, -1)
        .split('::')
        .map(part => (part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16))));
    return [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
}
function dotted(high, low) {
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ })

};
