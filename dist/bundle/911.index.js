export const id = 911;
export const ids = [911,1980];
export const modules = {

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ji: () => (/* binding */ hasGold),
  Jg: () => (/* binding */ loadGoldSet),
  IV: () => (/* binding */ loadInputs),
  TZ: () => (/* binding */ loadTrustedManifest),
  _9: () => (/* binding */ openTrustedCalendar),
  pS: () => (/* binding */ inputs_shownPath),
  PP: () => (/* binding */ unjudgeable)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/manifest/issues.js + 1 modules
var issues = __webpack_require__(13950);
// EXTERNAL MODULE: ./out/build/src/manifest/yaml.js + 2 modules
var yaml = __webpack_require__(86650);
// EXTERNAL MODULE: ./out/build/src/model/digest.js
var digest = __webpack_require__(71870);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
;// CONCATENATED MODULE: ./out/build/src/model/json-fault.js
/** Null where the text is JSON. */
function jsonFault(text) {
    const message = complaint(text);
    if (message === null)
        return null;
    const plainer = message
        .replace(/ in JSON at position.*$|, (\.\.\.)?".*$/s, '')
        .replace(/^./, first => first.toLowerCase());
    return { message: plainer, column: faultOffset(text, message) + 1 };
}
function complaint(text) {
    try {
        JSON.parse(text);
        return null;
    }
    catch (error) {
        return error.message;
    }
}
/**
 * V8 tells the position of some faults only. For the others: the shortest prefix that no continuation could mend
 * ends with the faulty character.
 */
function faultOffset(text, message) {
    const told = /at position (\d+)/.exec(message);
    if (told)
        return Math.min(Number(told[1]), Math.max(0, text.length - 1));
    if (isCutShort(text, message))
        return Math.max(0, text.length - 1);
    let mendable = 0;
    let broken = text.length;
    while (broken - mendable > 1) {
        const middle = Math.floor((mendable + broken) / 2);
        const prefix = text.slice(0, middle);
        if (isCutShort(prefix, complaint(prefix)))
            mendable = middle;
        else
            broken = middle;
    }
    return broken - 1;
}
/** Whether a text is JSON so far: complete, or at fault only for ending. */
function isCutShort(text, message) {
    if (message === null || /^Unexpected end/.test(message))
        return true;
    return Number(/at position (\d+)/.exec(message)?.[1] ?? -1) >= text.length;
}

// EXTERNAL MODULE: ./out/build/src/world/input.js
var world_input = __webpack_require__(35553);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./out/build/src/gold/item.js

const claim = schemas/* string */.YjP().regex(/^(?:\/[\s\S]+\/|[\s\S]{5,})$/, 'a string of at least 5 characters, or /regex/');
/** One item of the gold set, one line of gold.jsonl (runbook §2). Offsets are [start, end) in the source. */
const goldItemSchema = schemas/* strictObject */.rej({
    qid: schemas/* string */.YjP().min(1).max(200).describe('Id of the item, unique in the set.'),
    question: schemas/* string */.YjP().min(1).describe('The first phrasing.'),
    paraphrases: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Other phrasings of the same question; the first two are asked.'),
    answerable: schemas/* boolean */.zMY().describe('Whether the sources hold the answer; where not, a refusal is the right answer.'),
    gold_claim_substr: schemas/* array */.YOg(claim)
        .default([])
        .describe('Strings of at least 5 characters, or /regex/ (at most 200 characters); any one of them in the answer suffices. Case does not count.'),
    gold_citations: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('Ids of snippets that hold the answer.'),
    target: schemas/* strictObject */.rej({
        section_id: schemas/* string */.YjP().min(1),
        offsets: schemas/* tuple */.PVZ([schemas/* int */.Whr().min(0), schemas/* int */.Whr().min(1)]).refine(([start, end]) => end > start, 'start before end')
    })
        .optional()
        .describe('The passage that holds the answer.'),
    anchor: schemas/* string */.YjP().min(1).optional().describe('Text of the target.'),
    tags: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('Segments.'),
    session_id: schemas/* string */.YjP().min(1).optional().describe('Turns of one conversation, in file order.')
});

;// CONCATENATED MODULE: ./out/build/src/gold/load.js







/** The longest gold set that is read, and the most items in it. */
const GOLD_BYTES = 64 * 1024 * 1024;
const MAX_ITEMS = 20_000;
const FEW_ITEMS = 20;
/** Long expressions are the ones that run away; short ones are stopped by a time-out where they are evaluated. */
const MAX_REGEX = 200;
const UNANCHORED = 'a target without its anchor; expected the text of the target, or ΔS(retrieved, anchor) is not measured';
const UNSCORED = 'answerable, with neither gold_claim_substr nor gold_citations; expected one of them to tell a right answer';
/** Reads gold.jsonl. Throws InputError `gold_invalid` with every problem. */
async function loadGold(path, shown = path) {
    return parseGold(await readInput(path, inputOf(shown)), shown);
}
/** JSONL as bytes, one item a line; blank lines are skipped. Throws InputError `gold_invalid` with every problem. */
function parseGold(bytes, file) {
    const input = inputOf(file);
    const texts = (0,world_input/* decodeInput */.Ny)(bytes, input).split('\n');
    const items = [];
    const lines = new Map();
    const problems = [];
    const report = (line, column, message, severity = 'error') => problems.push({ file, line, column, message, severity });
    for (const [index, text] of texts.entries()) {
        if (text.trim() === '')
            continue;
        if (items.length === MAX_ITEMS)
            throw (0,world_input/* inputError */.Xu)(input, `more than ${MAX_ITEMS} items; expected at most so many`, index + 1);
        const { item, problems: found } = parseLine(text, index + 1, file);
        problems.push(...found);
        if (!item)
            continue;
        const first = lines.get(item.qid);
        if (first !== undefined)
            report(index + 1, 1, `the qid "${item.qid}" stands on line ${first} already; expected once`);
        else
            lines.set(item.qid, index + 1);
        items.push(item);
    }
    if (items.length === 0 && problems.length === 0)
        report(1, 1, 'no items; expected one JSON object a line');
    if (problems.some(({ severity }) => severity === 'error'))
        throw new errors/* InputError */.dz('gold_invalid', (0,world_input/* capProblems */.Pe)(problems));
    if (items.length < FEW_ITEMS) {
        const message = `${items.length} items; expected at least ${FEW_ITEMS}: with so few, only large changes can be seen`;
        report(1, 1, message, 'warning');
    }
    return { file, items, lines, digest: (0,digest/* digestOf */.o)(bytes), warnings: (0,world_input/* capProblems */.Pe)(problems) };
}
function parseLine(text, line, file) {
    const problem = (message, column = 1, severity = 'error') => ({
        file,
        line,
        column,
        message,
        severity
    });
    const fault = jsonFault(text);
    if (fault)
        return { item: null, problems: [problem(`no JSON: ${fault.message}; expected one JSON object`, fault.column)] };
    const value = JSON.parse(text);
    const parsed = goldItemSchema.safeParse(value);
    if (!parsed.success) {
        const source = placesOf(text, value);
        const problems = (0,issues/* explainIssues */._)(parsed.error.issues, goldItemSchema, source, file);
        return { item: null, problems: problems.map(found => ({ ...found, line })) };
    }
    const item = parsed.data;
    const column = (key) => Math.max(0, text.indexOf(`"${key}"`)) + 1;
    const faults = item.gold_claim_substr.flatMap(claim => regexFault(claim) ?? []);
    return {
        item,
        problems: [
            ...faults.map(message => problem(message, column('gold_claim_substr'))),
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
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        const start = () => ({ line: 1, column: 1 });
        return { value, locate: start, locateValue: start, written: () => null, isRefused: () => false };
    }
}
/** Why a claim written as a regular expression can't be used, or null. It is evaluated with the flags `iu`. */
function regexFault(claim) {
    if (/^\/.+\/[dgimsuvy]+$/s.test(claim))
        return `${load_short(claim)}: flags; expected /regex/ alone: case never counts`;
    if (!/^\/.+\/$/s.test(claim))
        return null;
    if (claim.length > MAX_REGEX) {
        return `${load_short(claim)}: an expression of ${claim.length} characters; expected at most ${MAX_REGEX}`;
    }
    try {
        new RegExp(claim.slice(1, -1), 'iu');
        return null;
    }
    catch (error) {
        return `${load_short(claim)}: ${error.message.replace(/^.*\/iu: /s, '')}; expected a regular expression`;
    }
}
/** What is well-formed, yet measures less than its author may think. */
function doubts(item) {
    const unanchored = item.target !== undefined && item.anchor === undefined;
    const unscored = item.answerable && item.gold_claim_substr.length === 0 && item.gold_citations.length === 0;
    return [
        ...(unanchored ? [{ key: 'target', message: `${item.qid}: ${UNANCHORED}` }] : []),
        ...(unscored ? [{ key: 'answerable', message: `${item.qid}: ${UNSCORED}` }] : [])
    ];
}
function load_short(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
function inputOf(file) {
    return { file, reason: 'gold_invalid', maxBytes: GOLD_BYTES };
}

// EXTERNAL MODULE: ./out/build/src/manifest/meaning.js
var meaning = __webpack_require__(86365);
// EXTERNAL MODULE: ./out/build/src/manifest/pins.js
var pins = __webpack_require__(52800);
// EXTERNAL MODULE: ./out/build/src/world/redact.js
var redact = __webpack_require__(31244);
;// CONCATENATED MODULE: ./out/build/src/manifest/query-secrets.js

/** Values in a query are masked from so many characters on where only the whole URL is known to be secret. */
const TELLING = 8;
/** What variables put into the query of a URL: a token there is as secret as one in a header. */
function querySecretsOf({ value, written, references }, env) {
    return references.flatMap(({ name, path }) => {
        if (!/^https?:\/\//i.test(String(valueAt(value, path))))
            return [];
        const filled = (Object.hasOwn(env, name) ? env[name] : undefined) ?? '';
        const text = written(path) ?? '';
        const query = text.indexOf('?');
        if (query >= 0 && text.lastIndexOf(`\${${name}}`) > query)
            return longEnough([filled], redact/* SHORTEST_SECRET */.c);
        return ofUrl(filled);
    });
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

// EXTERNAL MODULE: ./out/build/src/manifest/schema.js + 2 modules
var schema = __webpack_require__(7138);
// EXTERNAL MODULE: ./out/build/src/manifest/urls.js
var urls = __webpack_require__(18238);
;// CONCATENATED MODULE: ./out/build/src/manifest/load.js











/** The longest manifest that is read. */
const MANIFEST_BYTES = 256 * 1024;
/** Reads a manifest; a relative path starts at `cwd`. Throws InputError `manifest_invalid` with every problem. */
async function loadManifest(file, env, cwd) {
    const path = resolve(cwd, file);
    const shown = shownPath(path, cwd);
    const bytes = await readInput(path, load_inputOf(shown));
    return parseManifest(bytes, { file: shown, env, base: baseOf(path) });
}
/** Text or bytes of a manifest. Throws InputError `manifest_invalid` with every problem, and nothing else. */
function parseManifest(text, options) {
    const { file, env, part } = options;
    const isNeeded = (path) => part === undefined || [part, ...ALWAYS].includes(String(path[0] ?? part));
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const source = (0,yaml/* readYaml */.g)(bytes, load_inputOf(file), env);
    const { content, parts, problems, spared } = check(source, file, isNeeded);
    const found = (0,meaning/* findingsOf */.W)(parts);
    const findings = found.map(({ path, message, severity, atKey }) => {
        const place = atKey ? source.locate(path) : source.locateValue(path);
        return { file, ...place, message, severity: isNeeded(path) ? severity : 'warning' };
    });
    const all = [...source.problems, ...problems, ...findings];
    if (!content || all.some(({ severity }) => severity === 'error')) {
        throw new errors/* InputError */.dz('manifest_invalid', (0,world_input/* capProblems */.Pe)(all), parts.name ?? null);
    }
    return {
        ...content,
        file,
        base: options.base ?? baseOf((0,external_node_path_.resolve)(file)),
        digest: (0,digest/* digestOf */.o)(bytes),
        locate: source.locate,
        warnings: (0,world_input/* capProblems */.Pe)([...problems, ...findings]),
        interpolated: new Set(source.references.map(({ name }) => name)),
        secretValues: secretValuesOf(content, source, env),
        pinsDigest: { baseline: (0,pins/* digestOfPins */.WY)(content.arms.baseline.pins), canary: (0,pins/* digestOfPins */.WY)(content.arms.canary.pins) },
        spared: new Set([
            ...spared,
            ...found.filter(({ severity }) => severity === 'error').map(({ path }) => String(path[0]))
        ])
    };
}
/** What every command reads. */
const ALWAYS = ['version', 'name'];
/** Stands in for a variable that is not set, where nothing reads it. */
const STAND_IN = 'https://unset.invalid';
const STAND_IN_ARM = { url: STAND_IN, pins: {} };
/**
 * The environment for whoever reads one part of a manifest alone: a variable that is not set, and that only other parts
 * name, is no reason to refuse. Throws InputError where the text is no YAML.
 */
function environmentFor(part, bytes, { file, env }) {
    const { references } = (0,yaml/* readYaml */.g)(bytes, load_inputOf(file), env);
    const needed = new Set(references.filter(({ path }) => path[0] === part).map(({ name }) => name));
    const spared = references.filter(({ name }) => !needed.has(name) && !env[name]);
    return { ...env, ...Object.fromEntries(spared.map(({ name }) => [name, STAND_IN])) };
}
/** The folder that relative paths start at: the manifest's, or the repository's root for one under .github/. */
function baseOf(path) {
    const folders = (0,external_node_path_.dirname)(path).split(external_node_path_.sep);
    const github = folders.lastIndexOf('.github');
    return github < 0 ? (0,external_node_path_.dirname)(path) : folders.slice(0, github).join(external_node_path_.sep) || external_node_path_.sep;
}
function check(source, file, isNeeded) {
    const whole = schema/* manifestSchema */.r.safeParse(source.value);
    if (whole.success)
        return { content: whole.data, parts: whole.data, problems: [], spared: [] };
    const value = (typeof source.value === 'object' && source.value !== null ? source.value : {});
    const parts = Object.entries(schema/* manifestSchema */.r.shape).flatMap(([key, schema]) => {
        const part = Object.hasOwn(value, key) ? schema.safeParse(value[key]) : null;
        return part?.success ? [[key, part.data]] : [];
    });
    const wellFormed = parts.map(([key]) => key);
    const spared = Object.keys(value).filter(key => !wellFormed.includes(key));
    const problems = whole.error.issues.flatMap(issue => {
        // An unknown section is nobody's part.
        const blocks = issue.code === 'unrecognized_keys' && issue.path.length === 0 ? isNeeded(['']) : isNeeded(issue.path);
        const severity = blocks ? 'error' : 'warning';
        return (0,issues/* explainIssues */._)([issue], schema/* manifestSchema */.r, source, file).map(problem => ({ ...problem, severity }));
    });
    const blocked = problems.some(({ severity }) => severity === 'error');
    const kept = Object.fromEntries(wellFormed.map(key => [key, value[key]]));
    const arms = { baseline: STAND_IN_ARM, canary: STAND_IN_ARM };
    const rest = blocked ? null : schema/* manifestSchema */.r.safeParse({ arms, ...kept });
    return { content: rest?.data ?? null, parts: Object.fromEntries(parts), problems, spared };
}
function secretValuesOf(content, source, env) {
    const inHeaders = source.references.filter(({ path }) => path.includes('headers') || path.at(-1) === 'api_key');
    const names = [...content.secrets, ...inHeaders.map(({ name }) => name)];
    const keys = content.embeddings.provider === 'openai' ? [content.embeddings.api_key] : [];
    const values = [
        ...names.map(name => (Object.hasOwn(env, name) ? env[name] : undefined)),
        ...keys,
        ...(0,urls/* passwordsOf */.i)(content),
        ...querySecretsOf(source, env)
    ];
    return [...new Set(values.filter(value => value !== undefined && value !== ''))];
}
function load_inputOf(file) {
    return { file, reason: 'manifest_invalid', maxBytes: MANIFEST_BYTES };
}
function shownPath(path, cwd) {
    const inside = relative(cwd, path);
    const shown = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
    return shown.split(sep).join('/');
}

// EXTERNAL MODULE: ./out/build/src/probes/calendar.js
var calendar = __webpack_require__(41392);
// EXTERNAL MODULE: ./out/build/src/github/event.js
var github_event = __webpack_require__(21980);
// EXTERNAL MODULE: ./out/build/src/model/event.js
var model_event = __webpack_require__(89164);
;// CONCATENATED MODULE: ./out/build/src/commands/source.js




/**
 * Reads a file that decides something: the manifest, the gold set, the calendar. On an event that runs with the
 * repository's rights (pull_request_target, workflow_run, issue_comment) it comes from the trusted commit, whatever was
 * checked out; else from disk. Throws InputError where it can't be had.
 */
async function readSource(world, path, input) {
    const { event, github } = world;
    if (!event || !(0,model_event/* isPrivileged */.a8)(event))
        return (0,world_input/* readInput */.R5)(path, input);
    if (!github)
        throw (0,world_input/* inputError */.Xu)(input, 'a privileged event reads this file from the base commit: give the job a token');
    const root = world.env['GITHUB_WORKSPACE'] ?? world.cwd;
    const inRepository = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(world.cwd, path)).replaceAll('\\', '/');
    if (inRepository.startsWith('../'))
        throw (0,world_input/* inputError */.Xu)(input, 'a file outside the repository, on a privileged event');
    const text = await (0,github_event.readFromBase)(github, inRepository, (0,model_event/* trustedSha */.kw)(event));
    if (text === null)
        throw (0,world_input/* inputError */.Xu)(input, `no such file at commit ${(0,model_event/* trustedSha */.kw)(event).slice(0, 12)}`);
    return Buffer.from(text);
}

;// CONCATENATED MODULE: ./out/build/src/commands/inputs.js






/**
 * Loads the manifest and masks every secret that it names, before anything else can print one. `part`: the only one that
 * is read, so that a variable which others alone name may be unset, and what is wrong with the others is a warning.
 */
async function loadTrustedManifest(world, file, part) {
    const path = (0,external_node_path_.resolve)(world.cwd, file);
    const shown = inputs_shownPath(world, path);
    const bytes = await readSource(world, path, { file: shown, reason: 'manifest_invalid', maxBytes: MANIFEST_BYTES });
    const given = { file: shown, env: world.env, base: baseOf(path) };
    const manifest = parseManifest(bytes, part ? { ...given, part, env: environmentFor(part, bytes, given) } : given);
    for (const secret of manifest.secretValues)
        world.log.mask(secret);
    return manifest;
}
async function loadGoldSet(world, manifest) {
    const path = (0,external_node_path_.resolve)(manifest.base, manifest.gold.path);
    const shown = inputs_shownPath(world, path);
    try {
        return parseGold(await readSource(world, path, { file: shown, reason: 'gold_invalid', maxBytes: GOLD_BYTES }), shown);
    }
    catch (error) {
        throw error instanceof errors/* InputError */.dz ? new errors/* InputError */.dz(error.reason, error.problems, manifest.name) : error;
    }
}
/** The release calendar, as trusted as the manifest that names it. */
async function openTrustedCalendar(world, path) {
    const file = inputs_shownPath(world, path);
    return (0,calendar/* parseCalendar */.yT)(await readSource(world, path, { file, reason: 'manifest_invalid', maxBytes: calendar/* CALENDAR_BYTES */.RX }), file);
}
/** Manifest and gold set; a manifest without `gold` can't be judged. */
async function loadInputs(world, file) {
    const manifest = await loadTrustedManifest(world, file);
    if (!hasGold(manifest)) {
        const message = 'no gold set; this command needs gold: { path: eval/gold.jsonl }';
        throw new errors/* InputError */.dz('manifest_invalid', [{ file: manifest.file, line: 1, column: 1, severity: 'error', message }]);
    }
    const gold = await loadGoldSet(world, manifest);
    const problems = unjudgeable(manifest, gold);
    if (problems.length > 0)
        throw new errors/* InputError */.dz('gold_invalid', problems, manifest.name);
    return { manifest, gold };
}
/** What would leave a required row unmeasured whatever the services answer, told before they are asked. */
function unjudgeable(manifest, gold) {
    const problem = (message) => ({ file: gold.file, line: 1, column: 1, severity: 'error', message });
    const answerable = gold.items.filter(item => item.answerable);
    if (answerable.length === 0)
        return [problem('no answerable item; expected some, or refusing everything would be right')];
    const isDropped = 'coverage' in manifest.not_required;
    if (isDropped || answerable.some(item => item.target))
        return [];
    return [
        problem('no answerable item names its target, so that coverage can not be measured; add target, or not_required: { coverage: "…" }')
    ];
}
function hasGold(manifest) {
    return manifest.gold !== undefined;
}
/** A path as people see it: from the working folder where it is inside. */
function inputs_shownPath(world, path) {
    const inside = (0,external_node_path_.relative)(world.cwd, path);
    return (inside === '' || inside.startsWith('..') ? path : inside).split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 28428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   ED: () => (/* binding */ resolutionNotes),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   nD: () => (/* binding */ manifestNotes),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _gates_mde_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72271);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);


const warning = (text) => ({ level: 'warning', text });
const notice = (text) => ({ level: 'notice', text });
/** What this gold set can not see, from the baseline's own noise, with what would do. */
function resolutionNotes(resolutions) {
    return resolutions
        .filter(resolution => !(0,_gates_mde_js__WEBPACK_IMPORTED_MODULE_0__/* .isResolved */ .ZY)(resolution))
        .map(({ row, margin, effect, items, seeds }) => warning(`${_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].label}: this gold set can't resolve a margin of ${show(row, margin)}; the smallest change it sees is ${show(row, effect)}. ` +
        `${items} items, or ${seeds} seeds, would do.`));
}
function tell(world, notes) {
    for (const note of notes)
        world.log[note.level](note.text);
}
function show(row, value) {
    switch (_model_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS */ .Ir[row].unit) {
        case 'points':
            return `${value.toFixed(1)} points`;
        case 'ratio':
            return `${(100 * value).toFixed(0)} %`;
        default:
            return value.toFixed(3);
    }
}
/** What is questionable in the manifest. */
function manifestNotes({ warnings }) {
    return warnings.map(({ file, line, message }) => warning(`${file}:${line}: ${message}`));
}


/***/ }),

/***/ 28695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ itemLambda),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   RZ: () => (/* binding */ breaksContract),
/* harmony export */   XR: () => (/* binding */ lambdaShare),
/* harmony export */   Xk: () => (/* binding */ goldScore),
/* harmony export */   Yp: () => (/* binding */ flipRate),
/* harmony export */   Ys: () => (/* binding */ toolSuccess),
/* harmony export */   cr: () => (/* binding */ armOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   k6: () => (/* binding */ costPerSolved),
/* harmony export */   sO: () => (/* binding */ errors),
/* harmony export */   tq: () => (/* binding */ costs),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   v3: () => (/* binding */ serverErrors),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* unused harmony exports itemFlip, isError, sum */
/* harmony import */ var _gold_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28353);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3813);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55635);



function armOf(rows) {
    const byKey = new Map(rows.map(row => [(0,_gold_row_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(row), row]));
    const byItem = new Map();
    for (const row of rows) {
        const of = byItem.get(row.qid);
        if (of)
            of.push(row);
        else
            byItem.set(row.qid, [row]);
    }
    return { rows, byKey, byItem };
}
/** 100 × mean over items of the share of its runs solved; an error solves nothing. */
function goldScore(arm) {
    return known(100 * (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)([...arm.byItem.values()].map(rows => share(rows, row => row.solved))));
}
/** Mean over answerable items with a target of the item's mean coverage. */
function coverage(arm) {
    return known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)([...arm.byItem.values()].map(rows => (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(measured(rows, 'coverage'))).filter(Number.isFinite)));
}
/** λ of an item: all runs →, all runs ←, a mixture with some → (`<>`), or ×. */
function itemLambda(rows) {
    if (rows.every(row => row.lambda === '→'))
        return '→';
    if (rows.every(row => row.lambda === '←'))
        return '←';
    return rows.some(row => row.lambda === '→') ? '<>' : '×';
}
function lambdaShare(arm, state) {
    return known(share([...arm.byItem.values()], rows => itemLambda(rows) === state));
}
/** Mean over items of 1 − the share of the item's most frequent run state. */
function flipRate(arm) {
    return known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)([...arm.byItem.values()].map(itemFlip)));
}
function itemFlip(rows) {
    const counts = new Map();
    for (const row of rows)
        counts.set(row.lambda, (counts.get(row.lambda) ?? 0) + 1);
    return 1 - Math.max(...counts.values()) / rows.length;
}
/** A run without a reply, or one whose reply drifted from the schema. */
const isError = (row) => row.error !== null || row.drift.length > 0;
function errors(arm) {
    return arm.rows.filter(isError).length;
}
/** A reply that breaks a contract: schema drift, or an answer that is no refusal and cites nothing. */
function breaksContract(row) {
    return row.drift.length > 0 || (row.error === null && !row.refusal && !row.cited);
}
/** Σ cost and Σ solved; null where a reply's cost is not known. */
function costs(rows) {
    const replied = rows.filter(row => row.error === null);
    if (replied.length === 0 || replied.some(row => row.cost_usd === null))
        return null;
    return { cost: sum(replied.map(row => row.cost_usd ?? 0)), solved: replied.filter(row => row.solved).length };
}
function costPerSolved(rows) {
    const total = costs(rows);
    return total && total.solved > 0 ? total.cost / total.solved : null;
}
/** Share of tool calls that succeeded, after retries; null without calls. */
function toolSuccess(arm) {
    const calls = sum(arm.rows.map(row => row.tool_calls));
    const failures = sum(arm.rows.map(row => row.tool_failures));
    return calls === 0 ? null : { calls, failures, rate: (calls - failures) / calls };
}
/** Attempts answered 5xx among all attempts, retries counted. */
function serverErrors(arm) {
    const statuses = arm.rows.flatMap(row => row.statuses);
    return { attempts: statuses.length, failed: statuses.filter(status => status >= 500).length };
}
/** The known values of a field over rows with a reply. */
function measured(rows, field) {
    const values = [];
    for (const row of rows) {
        const value = row[field];
        if (row.error === null && value !== null)
            values.push(value);
    }
    return values;
}
function metricsOf(arm, items) {
    const answerable = new Set(items.filter(item => item.answerable).map(item => item.qid));
    const replied = arm.rows.filter(row => row.error === null);
    const answered = replied.filter(row => !row.refusal);
    const asked = (can) => replied.filter(row => answerable.has(row.qid) === can);
    const shipped = answered.filter(row => answerable.has(row.qid));
    const at = (field, p) => known((0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .quantile */ .YV)(measured(arm.rows, field), p));
    const average = (field) => known((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(measured(arm.rows, field)));
    return {
        delta_s_median: at('delta_s', 0.5),
        delta_s_p95: at('delta_s', 0.95),
        coverage: coverage(arm),
        lambda_flip_rate: flipRate(arm),
        p95_latency_ms: at('latency_ms', 0.95),
        error_rate: known(errors(arm) / arm.rows.length),
        cost_usd: costs(arm.rows)?.cost ?? null,
        gold_score: goldScore(arm),
        answered_precision: known(shipped.filter(row => row.contains_claim && row.citation_hit).length / answered.length),
        citation_hit_rate: known(share(answered, row => row.citation_hit)),
        under_refusal: known(share(asked(false), row => !row.refusal)),
        over_refusal: known(share(asked(true), row => row.refusal)),
        recall: average('recall'),
        ndcg: average('ndcg'),
        mrr: average('mrr'),
        tool_success: toolSuccess(arm)?.rate ?? null,
        cost_per_solved: costPerSolved(arm.rows),
        latency_p50_ms: at('latency_ms', 0.5),
        retrieve_p50_ms: at('retrieve_ms', 0.5),
        retrieve_p95_ms: at('retrieve_ms', 0.95),
        rerank_p50_ms: at('rerank_ms', 0.5),
        rerank_p95_ms: at('rerank_ms', 0.95),
        reason_p50_ms: at('reason_ms', 0.5),
        reason_p95_ms: at('reason_ms', 0.95),
        delta_s_anchor_median: at('delta_s_anchor', 0.5)
    };
}
function known(value) {
    return Number.isFinite(value) ? value : null;
}
function share(values, is) {
    return values.filter(is).length / values.length;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 69866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xw: () => (/* binding */ intervalOfQuantiles),
  hV: () => (/* binding */ intervalOfRate),
  FW: () => (/* binding */ intervalOfSums)
});

// EXTERNAL MODULE: ./out/build/src/statistics/binomial.js
var binomial = __webpack_require__(54003);
// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
;// CONCATENATED MODULE: ./out/build/src/statistics/bootstrap.js



/**
 * The percentile interval of a statistic over resampled clusters. `statistic` receives the indices of the drawn clusters
 * (with repeats; the array is reused between calls). Draws that are not finite are left out; where fewer than half
 * remain, everything is NaN. Source: Efron & Tibshirani 1993, §13.3; clusters as in Davison & Hinkley 1997, §3.8.
 */
function clusterBootstrap(clusters, statistic, { seed, draws = 10_000, level = 0.95 }) {
    const uniform = (0,random/* random */.yT)(seed);
    const sample = new Int32Array(clusters);
    const values = new Float64Array(draws);
    let kept = 0;
    for (let draw = 0; clusters > 0 && draw < draws; draw++) {
        for (let i = 0; i < clusters; i++)
            sample[i] = Math.floor(uniform() * clusters);
        const value = statistic(sample);
        if (Number.isFinite(value))
            values[kept++] = value;
    }
    const sorted = values.subarray(0, 2 * kept < draws ? 0 : kept).sort();
    return {
        low: (0,quantile/* quantileSorted */.Z4)(sorted, (1 - level) / 2),
        high: (0,quantile/* quantileSorted */.Z4)(sorted, (1 + level) / 2),
        lower: (0,quantile/* quantileSorted */.Z4)(sorted, 1 - level),
        mean: (0,moments/* mean */.i)(sorted),
        sd: (0,moments/* sampleSd */._)(sorted)
    };
}

// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
;// CONCATENATED MODULE: ./out/build/src/gates/interval.js



/** Intervals shown beside a value: a seeded bootstrap over items, so that the runs of one item stay together. */
const LEVEL = 0.95;
/**
 * Draws of an interval that is read to two digits: at 2,000 its ends' Monte Carlo error is a twentieth of its width.
 * A large set has narrow intervals and dear draws, so it takes fewer, 500 at least.
 */
const MOST_DRAWS = 2000;
const LEAST_DRAWS = 500;
const ITEMS_DRAWN = 500_000;
function drawsFor(items) {
    return Math.round(Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, ITEMS_DRAWN / items)));
}
/** Interval of a statistic of per-item sums: `parts` gives each item's contributions, `combine` their sample total. */
function intervalOfSums(items, parts, combine, seed) {
    const table = items.map(parts);
    const width = table[0]?.length ?? 0;
    const totals = new Float64Array(width);
    return shown(clusterBootstrap(items.length, sample => {
        totals.fill(0);
        for (const index of sample) {
            const row = table[index];
            for (let column = 0; column < width; column++)
                totals[column] += row[column];
        }
        return combine(totals);
    }, { seed, level: LEVEL, draws: drawsFor(items.length) }));
}
/** Interval of a statistic of two arms' quantiles (type 7) of one field. */
function intervalOfQuantiles(arms, field, p, combine, seed) {
    const items = [...new Set([...arms.canary.byItem.keys(), ...arms.baseline.byItem.keys()])];
    const index = new Map(items.map((qid, at) => [qid, at]));
    const baseline = sortedByValue(arms.baseline, field, index);
    const canary = sortedByValue(arms.canary, field, index);
    const times = new Int32Array(items.length);
    return shown(clusterBootstrap(items.length, sample => {
        times.fill(0);
        for (const item of sample)
            times[item] += 1;
        return combine(quantileOfSample(baseline, times, p), quantileOfSample(canary, times, p));
    }, { seed, level: LEVEL, draws: drawsFor(items.length) }));
}
/** Exact (Clopper–Pearson) interval of a rate; open where there is nothing to count. */
function intervalOfRate(count, of) {
    return of === 0 ? null : (0,binomial/* clopperPearson */.mI)(count, of, LEVEL);
}
function sortedByValue(arm, field, index) {
    const measured = arm.rows.flatMap(row => {
        const value = field(row);
        return value === null ? [] : [{ value, item: index.get(row.qid) }];
    });
    measured.sort((a, b) => a.value - b.value);
    return { values: Float64Array.from(measured, row => row.value), items: Int32Array.from(measured, row => row.item) };
}
/** Type-7 quantile of a sorted sample in which each item's values stand `times[item]` times. */
function quantileOfSample(sorted, times, p) {
    const { values, items } = sorted;
    let total = 0;
    for (const item of items)
        total += times[item];
    if (total === 0)
        return Number.NaN;
    const rank = (total - 1) * p;
    const below = Math.floor(rank);
    let seen = 0;
    let low = Number.NaN;
    for (let at = 0; at < values.length; at++) {
        seen += times[items[at]];
        if (Number.isNaN(low) && seen > below)
            low = values[at];
        if (seen > below + 1 || (seen === total && seen > below))
            return low + (rank - below) * (values[at] - low);
    }
    return low;
}
function shown(bootstrap) {
    return { ci: [(0,arm/* known */.eO)(bootstrap.low), (0,arm/* known */.eO)(bootstrap.high)], lower: bootstrap.lower, sd: bootstrap.sd };
}


/***/ }),

/***/ 72271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZY: () => (/* binding */ isResolved),
  YN: () => (/* binding */ noiseOf),
  Cp: () => (/* binding */ resolutionOf)
});

// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/statistics/special.js
var special = __webpack_require__(98039);
;// CONCATENATED MODULE: ./out/build/src/statistics/power.js

/**
 * The smallest true mean difference that a one-sided test of n paired differences finds with the given power:
 * (z₁₋α + z_power) · sd / √n, in the unit of sd. Source: the normal approximation to the paired t-test.
 */
function minimumDetectableEffect(of) {
    return (bothQuantiles(of) * of.sd) / Math.sqrt(of.n);
}
/** The number of items at which the minimum detectable effect is no larger than the margin; Infinity where margin ≤ 0. */
function itemsNeeded(of) {
    if (!(of.margin > 0))
        return Infinity;
    return Math.max(1, Math.ceil(((bothQuantiles(of) * of.sd) / of.margin) ** 2));
}
function bothQuantiles({ alpha, power }) {
    return (0,special/* normalQuantile */.Zl)(power) - (0,special/* normalQuantile */.Zl)(alpha);
}

// EXTERNAL MODULE: ./out/build/src/gates/arm.js
var arm = __webpack_require__(28695);
// EXTERNAL MODULE: ./out/build/src/gates/interval.js + 1 modules
var interval = __webpack_require__(69866);
// EXTERNAL MODULE: ./out/build/src/gates/pairs.js
var gates_pairs = __webpack_require__(88484);
// EXTERNAL MODULE: ./out/build/src/gates/targets.js
var targets = __webpack_require__(6107);
;// CONCATENATED MODULE: ./out/build/src/gates/mde.js






/** What a gold set can see: the minimum detectable effect of each row that has a margin, from the baseline's own noise. */
const POWER = 0.8;
/** What both passes of the baseline hold: nothing changed between them, so every difference is noise. */
function noiseOf(first, second) {
    const pairs = (0,gates_pairs/* pairUp */.OM)(first, second);
    const quantileError = (field, p, relative) => {
        const of = (row) => (row.error === null ? row[field] : null);
        const combine = (from, to) => (relative ? to / from : to - from);
        return (0,interval/* intervalOfQuantiles */.xw)({ baseline: first, canary: second }, of, p, combine, `resolve ${field} ${p}`).sd;
    };
    const alike = (row, error) => ({ row, set: error, population: error });
    return [
        { row: 'gold_regression', set: errorOfRuns(pairs), population: errorOfItems(pairs) },
        alike('delta_s_drift_median', quantileError('delta_s', 0.5, false)),
        alike('delta_s_drift_p95', quantileError('delta_s', 0.95, false)),
        alike('latency_p95', quantileError('latency_ms', 0.95, true)),
        alike('cost_per_solved', costError(first, second, pairs))
    ].filter(noise => Number.isFinite(noise.set));
}
/** What a gold set of that size and noise can see of the margins that a manifest grants. */
function resolutionOf(manifest, noise, { items, runs }) {
    const { gold: question, alpha } = manifest.evidence;
    const seeds = manifest.gold?.seeds.length ?? 1;
    return noise.flatMap(({ row, ...errors }) => {
        const margin = (0,targets/* targetOf */.$r)(manifest, row).threshold - (rows/* ROWS */.Ir[row].unit === 'ratio' ? 1 : 0);
        if (!(margin > 0))
            return [];
        const sd = errors[question === 'population' ? 'population' : 'set'];
        const effect = minimumDetectableEffect({ sd, n: 1, alpha, power: POWER });
        const least = row === 'gold_regression' && question !== 'estimate' ? leastLoss(alpha, runs) : 0;
        const factor = Math.max((effect / margin) ** 2, least / margin);
        return [
            {
                row,
                margin,
                effect: Math.max(effect, least),
                items: Math.ceil(items * factor),
                seeds: Math.ceil(seeds * factor)
            }
        ];
    });
}
/** Rows of a gold set that have a p-value: Holm's first step divides alpha by their number. */
const FAMILY = 9;
/**
 * Points. However quiet the baseline, an exact test needs so many changed runs (or items) all for the worse before its
 * smallest p, 2^−k, is below Holm's first step; fewer lost runs than these are never proven.
 */
function leastLoss(alpha, runs) {
    return (100 * Math.ceil(Math.log2(FAMILY / alpha))) / runs;
}
function isResolved({ effect, margin }) {
    return effect <= margin + 1e-12;
}
/** Points: on this gold set the noise is that of runs. */
function errorOfRuns(pairs) {
    const variance = pairs.reduce((total, { pairs: runs }) => {
        const changed = runs.filter(run => run.baseline.solved !== run.canary.solved).length;
        return total + changed / runs.length ** 2;
    }, 0);
    return (100 * Math.sqrt(variance)) / pairs.length;
}
/** Points: for questions like these the noise is that of items. */
function errorOfItems(pairs) {
    const losses = pairs.map(item => (0,arm/* share */.uM)(item.pairs, pair => pair.baseline.solved) - (0,arm/* share */.uM)(item.pairs, pair => pair.canary.solved));
    const square = losses.reduce((total, loss) => total + loss ** 2, 0) / Math.max(1, pairs.length - 1);
    return 100 * Math.sqrt(square / pairs.length);
}
function costError(first, second, pairs) {
    if (!(0,arm/* costPerSolved */.k6)(first.rows) || !(0,arm/* costPerSolved */.k6)(second.rows))
        return Number.NaN;
    const sums = pairs.map(({ pairs: runs }) => [
        total(runs.map(run => run.canary)).cost,
        total(runs.map(run => run.canary)).solved,
        total(runs.map(run => run.baseline)).cost,
        total(runs.map(run => run.baseline)).solved
    ]);
    const index = new Map(pairs.map((item, at) => [item.qid, at]));
    return (0,interval/* intervalOfSums */.FW)([...index.keys()], qid => sums[index.get(qid)], ([paid, solved, basePaid, baseSolved]) => paid / solved / (basePaid / baseSolved), 'resolve cost').sd;
}
function total(rows) {
    return {
        cost: rows.reduce((sum, row) => sum + (row.error === null ? (row.cost_usd ?? 0) : 0), 0),
        solved: rows.filter(row => row.solved).length
    };
}


/***/ }),

/***/ 88484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ chanceOfSums),
/* harmony export */   OM: () => (/* binding */ pairUp),
/* harmony export */   jS: () => (/* binding */ chanceOfCount),
/* harmony export */   z1: () => (/* binding */ chanceOfMean)
/* harmony export */ });
/* harmony import */ var _statistics_binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54003);
/* harmony import */ var _statistics_permutation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43200);


/** Items in the canary's order, with the run keys that both arms have. */
function pairUp(baseline, canary) {
    return [...canary.byItem].flatMap(([qid, rows]) => {
        const of = new Map((baseline.byItem.get(qid) ?? []).map(row => [`${row.phrasing}/${row.seed}`, row]));
        const pairs = rows.flatMap(row => {
            const other = of.get(`${row.phrasing}/${row.seed}`);
            return other ? [{ baseline: other, canary: row }] : [];
        });
        return pairs.length > 0 ? [{ qid, pairs }] : [];
    });
}
/**
 * Chance for a mean over items: `worsening` is the canary's loss on one pair, null where the pair can't tell.
 * A sign flip of a pair is the exchange of its labels, so one test serves both questions with other units.
 */
function chanceOfMean(items, worsening, seed) {
    const byItem = items.map(item => values(item, worsening)).filter(losses => losses.length > 0);
    const weighted = byItem.flatMap(losses => losses.map(loss => loss / losses.length));
    const means = byItem.map(losses => losses.reduce((total, loss) => total + loss, 0) / losses.length);
    return { set: (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_1__/* .signFlip */ .R)(weighted, seed).p, population: (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_1__/* .signFlip */ .R)(means, seed).p };
}
/** Chance for a count of runs: those that came to be `bad` against those that left it, an exact McNemar test. */
function chanceOfCount(items, bad, seed) {
    const worsening = (pair) => {
        const before = bad(pair.baseline, pair);
        const after = bad(pair.canary, pair);
        return before === null || after === null ? null : Number(after) - Number(before);
    };
    const changes = items.flatMap(item => values(item, worsening));
    const worse = changes.filter(change => change > 0).length;
    const better = changes.filter(change => change < 0).length;
    return { set: (0,_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .mcnemar */ .op)(worse, better), population: chanceOfMean(items, worsening, seed).population };
}
/**
 * Chance for a statistic of sums, such as a ratio of sums: it is computed anew with labels exchanged, within run keys
 * for this gold set, within items for questions like these. `combine` gets both arms' totals; larger is worse.
 */
function chanceOfSums(items, parts, combine, seed) {
    const summed = (pairs) => ({
        baseline: totals(pairs.map(pair => parts(pair.baseline, 'baseline'))),
        canary: totals(pairs.map(pair => parts(pair.canary, 'canary')))
    });
    const perPair = items.flatMap(item => item.pairs.map(pair => summed([pair])));
    const perItem = items.map(item => summed(item.pairs));
    return { set: exchangedSums(perPair, combine, seed), population: exchangedSums(perItem, combine, seed) };
}
/** An exchange moves a unit's difference from one arm's totals to the other's; units without one are never looked at. */
function exchangedSums(units, combine, seed) {
    const from = totals(units.map(unit => unit.baseline));
    const to = totals(units.map(unit => unit.canary));
    const moves = units
        .map(unit => unit.canary.map((value, column) => value - unit.baseline[column]))
        .filter(difference => difference.some(value => value !== 0));
    const baseline = new Float64Array(from.length);
    const canary = new Float64Array(to.length);
    const statistic = (swapped) => {
        baseline.set(from);
        canary.set(to);
        for (let at = 0; at < moves.length; at++) {
            if (swapped[at] === 0)
                continue;
            const difference = moves[at];
            for (let column = 0; column < difference.length; column++) {
                baseline[column] += difference[column];
                canary[column] -= difference[column];
            }
        }
        return combine(baseline, canary);
    };
    return (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_1__/* .labelExchange */ .w)(moves.length, statistic, seed).p;
}
function totals(rows) {
    const sums = new Float64Array(rows[0]?.length ?? 0);
    for (const row of rows) {
        for (let column = 0; column < sums.length; column++)
            sums[column] += row[column];
    }
    return sums;
}
function values(item, of) {
    return item.pairs.map(of).filter(value => value !== null);
}


/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LF: () => (/* binding */ limitOf)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);

/** The target of a row: the manifest's, else the runbook's. Rows whose target depends on the baseline adjust it. */
function targetOf(manifest, row) {
    const own = manifest.targets[row];
    const rule = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row];
    if (own !== undefined)
        return { threshold: own, op: rule.op, source: 'manifest' };
    return { threshold: rule.target ?? Number.NaN, op: rule.op, source: 'default' };
}
function limitOf(manifest, stop) {
    return manifest.stops[stop] ?? _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .STOPS */ .KR[stop].limit;
}
/** A value exactly on the line is inside; 1e-9 forgives the last bits of floating point. */
function isInside(value, op, threshold) {
    const slack = 1e-9 * Math.max(1, Math.abs(threshold));
    switch (op) {
        case '<=':
            return value <= threshold + slack;
        case '>=':
            return value >= threshold - slack;
        case '<':
            return value < threshold - slack;
        case '>':
            return value > threshold + slack;
        case '==':
            return Math.abs(value - threshold) <= slack;
    }
}


/***/ }),

/***/ 21980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvent: () => (/* binding */ readEvent),
/* harmony export */   readFromBase: () => (/* binding */ readFromBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);



const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit SHA');
const repository = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable() }),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }) })
    })
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: sha, base_sha: sha }) });
const workflowRunPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository,
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        head_sha: sha,
        head_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        head_repository: repository.nullable(),
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
    })
});
const deploymentPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ deployment: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha, environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
const commentPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional() })
});
/**
 * Reads what started the workflow from GITHUB_EVENT_NAME, GITHUB_SHA and the payload at GITHUB_EVENT_PATH. Null outside
 * a workflow. Throws UnmeasurableError (`untrusted_source`) where the payload is not what GitHub sends.
 */
async function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'];
    if (!name)
        return null;
    try {
        const head = sha.parse(env['GITHUB_SHA']);
        return await describe(name, head, () => payloadAt(env['GITHUB_EVENT_PATH']));
    }
    catch (error) {
        const found = error instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(error) : String(error);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('untrusted_source', `The payload of the ${name} event can't be read: ${found}`, {
            cause: error
        });
    }
}
async function payloadAt(path) {
    if (!path)
        throw new Error('GITHUB_EVENT_PATH is not set');
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
}
async function describe(name, sha, payload) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return { kind: name, sha, pullRequest: pullRequestOf(pullRequestPayload.parse(await payload())) };
        case 'merge_group': {
            const { merge_group: group } = mergeGroupPayload.parse(await payload());
            return { kind: name, sha, headSha: group.head_sha, baseSha: group.base_sha };
        }
        case 'workflow_run':
            return { kind: name, sha, run: finishedRunOf(workflowRunPayload.parse(await payload())) };
        case 'deployment':
        case 'deployment_status': {
            const { deployment } = deploymentPayload.parse(await payload());
            return { kind: 'deployment', sha, deployedSha: deployment.sha, environment: deployment.environment };
        }
        case 'issue_comment': {
            const { issue } = commentPayload.parse(await payload());
            return { kind: name, sha, number: issue.number, isPullRequest: issue.pull_request !== undefined };
        }
        case 'push':
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: name, sha };
        default:
            return { kind: 'other', sha, name };
    }
}
function pullRequestOf({ pull_request: pull }) {
    return {
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        isFork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo.id,
        author: pull.user.login
    };
}
function finishedRunOf({ repository, workflow_run: run }) {
    return {
        runId: run.id,
        runAttempt: run.run_attempt,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headOwner: run.head_repository?.owner.login ?? null,
        isFork: run.head_repository === null || run.head_repository.id !== repository.id,
        event: run.event,
        conclusion: run.conclusion
    };
}
/**
 * The text of a file at a trusted commit (see trustedSha), through the API, whatever is checked out here.
 * Null where the file is not there. Throws on anything that is no regular file.
 */
async function readFromBase(github, path, ref) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref });
        if (Array.isArray(data) || data.type !== 'file' || !('content' in data) || data.encoding !== 'base64') {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnmeasurableError */ .XW('untrusted_source', `${path} at ${ref} is no regular file of at most 1 MB.`);
        }
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 28353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ roleSchema),
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   tG: () => (/* binding */ runLambda)
/* harmony export */ });
/* unused harmony export LAMBDA */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const LAMBDA = (/* unused pure expression or super */ null && (['→', '←', '<>', '×']));
/** State of one run; `<>` is for items only. */
const runLambda = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['→', '←', '×']);
/**
 * What a planned run is for. `canary`: the canary's only pass. `baseline_1` and `baseline_2`: the two passes of the
 * baseline. `interleaved`: baseline runs asked among the canary's, for latency and cost like with like.
 */
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['canary', 'baseline_1', 'baseline_2', 'interleaved']);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const measure = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).nullable();
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable();
/** One measured run, one line of rows.jsonl. Every number of a verdict is computed from these. */
const rowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    role: roleSchema,
    qid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    phrasing: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(2),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    /** Status of each attempt in order; 0 is a transport failure. */
    statuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(599)),
    /** Null where the run has a reply (a 2xx JSON body). */
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    /** Contract fields that were missing or mistyped, as JSON Pointers with what was wrong. */
    drift: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    pins: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['match', 'mismatch', 'missing']).nullable(),
    /** The pins that differ, as the service showed them. */
    pins_seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
    refusal: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    contains_claim: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    citation_hit: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    cited: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    solved: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** ΔS(question, retrieved) and ΔS(retrieved, anchor), in [0, 1]. */
    delta_s: share,
    delta_s_anchor: share,
    /** Share of the target covered by the retrieved spans; null without a target. */
    coverage: share,
    lambda: runLambda,
    recall: share,
    ndcg: share,
    mrr: share,
    tool_calls: count,
    tool_failures: count,
    tool_retries: count,
    tool_loop: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Wall time of the attempt that brought the reply, milliseconds; null without a reply. */
    latency_ms: measure,
    retrieve_ms: measure,
    rerank_ms: measure,
    reason_ms: measure,
    input_tokens: measure,
    output_tokens: measure,
    cost_usd: measure,
    /** First characters of the answer and ids of the first snippets, for people. */
    answer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    retrieved: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});
/** The key as text, for maps. */
function keyOf(key) {
    return JSON.stringify([key.qid, key.phrasing, key.seed]);
}


/***/ }),

/***/ 13950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ explainIssues)
});

// UNUSED EXPORTS: showPath

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

/***/ 86365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf),
/* harmony export */   u: () => (/* binding */ findCycle)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55722);
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79175);
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52800);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18238);





/** Everything questionable about the parts of a manifest that are well-formed. */
function findingsOf(manifest) {
    return [
        ...aboutArms(manifest),
        ...aboutRows(manifest),
        ...aboutNumbers(manifest),
        ...aboutGold(manifest),
        ...repeated(manifest.probes ?? [], 'name', ['probes'], 'probe'),
        ...aboutBoot(manifest.boot ?? []),
        ...aboutPhases(manifest),
        ...(0,_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .plainHttpUrls */ .J)(manifest).map(({ path, url }) => warning(path, `${url.host} is asked over plain http: whoever is on the way can read and change it; expected https`))
    ];
}
function aboutArms({ arms }) {
    if (!arms)
        return [];
    const faults = ['baseline', 'canary'].flatMap(arm => (0,_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .pinFaults */ .fj)(arms[arm].pins).map(({ key, message, severity }) => {
        const path = key === null ? ['arms', arm, 'pins'] : ['arms', arm, 'pins', key];
        return { path, message: `arms.${arm}: ${message}`, severity, atKey: true };
    }));
    const alike = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(arms.baseline.pins, arms.canary.pins);
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
        ...Object.entries(targets).flatMap(([row, value]) => inRange('targets', row, value, _model_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ROWS */ .Ir[row].unit)),
        ...Object.entries(stops).flatMap(([row, value]) => inRange('stops', row, value, _model_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .STOPS */ .KR[row].unit))
    ];
}
function aboutGold({ gold }) {
    if (!gold)
        return [];
    const seeds = gold.seeds.flatMap((seed, index) => gold.seeds.indexOf(seed) < index
        ? [error(['gold', 'seeds', index], `the seed ${seed} stands here twice; expected once`)]
        : []);
    if (gold.interleave !== 'none')
        return seeds;
    const message = "interleave: none compares today's latency and cost with those of the day the baseline was recorded; expected item or all where latency counts";
    return [...seeds, warning(['gold', 'interleave'], message)];
}
function aboutBoot(boot) {
    const names = boot.map(({ name }) => name);
    const unknown = boot.flatMap(({ needs }, step) => needs.flatMap((need, index) => names.includes(need)
        ? []
        : [error(['boot', step, 'needs', index], `unknown boot step "${need}"${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(need, names)}`)]));
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
function error(path, message) {
    return { path, message, severity: 'error' };
}
function warning(path, message, atKey = false) {
    return { path, message, severity: 'warning', atKey };
}


/***/ }),

/***/ 52800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ digestOfPins),
/* harmony export */   fj: () => (/* binding */ pinFaults)
/* harmony export */ });
/* unused harmony exports REQUIRED_PINS, KNOWN_PINS, floats, isDatedModel, misspelledPin */
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71870);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55722);


/** Runbook §1: four pins on each arm, none floating. */
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
        return 'it names whatever is current';
    if (RANGE.test(text))
        return 'it is a range';
    return null;
}
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
    if (!key.endsWith('MODEL_VER') || isDatedModel(value))
        return [];
    const message = `${key} is an alias without a date: its vendor may move it; expected a dated version such as gpt-4o-2025-07-15`;
    return [{ key, message, severity: 'warning' }];
}


/***/ }),

/***/ 18238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ plainHttpUrls),
/* harmony export */   i: () => (/* binding */ passwordsOf)
/* harmony export */ });
/* harmony import */ var _world_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46262);

/** http URLs to hosts that are neither loopback nor private: `localhost`, `*.internal`, names without a dot, private addresses. */
function plainHttpUrls(manifest) {
    return urlsOf(manifest).filter(({ url }) => url.protocol === 'http:' && !isNear(url));
}
/** Passwords within URLs, as written and decoded. */
function passwordsOf(manifest) {
    return urlsOf(manifest).flatMap(({ url }) => (url.password ? [url.password, decoded(url.password)] : []));
}
function urlsOf(manifest) {
    const { arms, embeddings, boot = [], probes = [], window, router } = manifest;
    const source = window?.source;
    const placed = [
        [['arms', 'baseline', 'url'], arms?.baseline.url],
        [['arms', 'canary', 'url'], arms?.canary.url],
        [['embeddings', 'url'], embeddings?.provider === 'openai' ? embeddings.url : undefined],
        ...boot.map(({ url }, index) => [['boot', index, 'url'], url]),
        ...probes.map((probe, index) => 'prometheus' in probe
            ? [['probes', index, 'prometheus', 'url'], probe.prometheus.url]
            : [['probes', index, 'url'], probe.url]),
        [['window', 'source', 'url'], source && 'url' in source ? source.url : undefined],
        [['window', 'source', 'path'], source?.kind === 'jsonl' ? source.path : undefined],
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

/***/ 86650:
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
;// CONCATENATED MODULE: ./out/build/src/manifest/interpolate.js
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
/** Fills in the references of one scalar. */
function fillReferences(hidden, env) {
    const names = [];
    const faults = [];
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
        names.push(name);
        const found = Object.hasOwn(env, name) ? env[name] : undefined;
        if (!found)
            faults.push({ piece: whole, message: unset(name, found) });
        return found ?? '';
    });
    return { value, names, faults };
}
function unset(name, found) {
    const state = found === undefined ? 'not set' : 'empty';
    return `\${${name}}: the environment variable ${name} is ${state}; expected a value (in GitHub Actions: env: on the step)`;
}

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
        walk.report(start, `the tag ${node.tag}; expected no tags`);
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
        walk.report(start, `more than ${MAX_NODES} values; expected fewer`);
    if (path.length === MAX_DEPTH)
        walk.report(start, `nested too deeply; expected at most ${MAX_DEPTH} levels`);
    return walk.nodes <= MAX_NODES && path.length < MAX_DEPTH;
}
function followAlias(name, walk, path, here) {
    walk.aliases += 1;
    if (walk.aliases === MAX_ALIASES + 1)
        walk.report(here.start, `aliases followed more than ${MAX_ALIASES} times; expected fewer`);
    const refused = { ...here, refused: true };
    if (walk.aliases > MAX_ALIASES)
        return refused;
    const target = walk.anchors.get(name);
    if (!target) {
        walk.report(here.start, `the alias *${name} names nothing; expected an anchor &${name} before it`);
        return refused;
    }
    if (walk.open.has(target)) {
        walk.report(here.start, `the alias *${name} stands within what it names`);
        return refused;
    }
    return { ...build(target, walk, path, here.entry), entry: here.entry, start: here.start };
}
function buildMap(map, walk, path, here) {
    const value = {};
    const children = new Map();
    for (const pair of map.items) {
        const offset = pair.key?.range?.[0] ?? here.start;
        const key = keyOf(pair.key, walk, offset);
        if (key === null)
            continue;
        const first = children.get(key);
        if (first) {
            walk.report(offset, `the key "${key}" stands here twice; expected once`);
            continue;
        }
        const place = build(pair.value, walk, [...path, key], offset);
        children.set(key, place);
        value[key] = place.value;
    }
    return { ...here, value, children };
}
/** The text of a key, or null where it may be none. */
function keyOf(key, walk, offset) {
    if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string')
        return null; // the composer has reported it
    const text = showReferences(key.value);
    const refusal = hasReference(key.value) && key.value !== text
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
    walk.report(offset, refusal);
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
        walk.report(here.start, `found ${value}, expected a finite number`);
        return { ...here, value, refused: true };
    }
    if (typeof value !== 'string' || !walk.env || !hasReference(value))
        return { ...here, value, written: String(value) };
    const filled = fillReferences(value, walk.env);
    for (const { piece, message } of filled.faults)
        walk.report(offsetOf(piece, scalar, walk), message);
    for (const name of filled.names)
        walk.references.push({ name, path });
    return { ...here, value: filled.value, written: showReferences(value), refused: filled.faults.length > 0 };
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
    const text = env ? hideReferences(decoded) : decoded;
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const problems = [];
    const report = (offset, message) => problems.push({ file: input.file, ...at(offset), message, severity: 'error' });
    const document = compose(text, lines, input, report);
    const builder = { env, text, report, references: [] };
    if (problems.length > 0)
        throw new errors/* InputError */.dz(input.reason, (0,world_input/* capProblems */.Pe)(problems));
    const root = buildValue(document?.contents ?? null, builder);
    const find = (path) => findPlace(root, path);
    return {
        value: root.value,
        locate: path => at(find(path).entry),
        locateValue: path => at(find(path).start),
        written: path => find(path).written,
        isRefused: path => find(path).refused === true,
        references: builder.references,
        problems
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
/* harmony import */ var _manifest_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86650);
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
    const parsed = calendarSchema.safeParse(source.value);
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = [...source.problems, ...(0,_manifest_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .explainIssues */ ._)(issues, calendarSchema, source, file)];
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

/***/ 54003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ fisher),
/* harmony export */   Q4: () => (/* binding */ binomialAtMost),
/* harmony export */   mI: () => (/* binding */ clopperPearson),
/* harmony export */   op: () => (/* binding */ mcnemar),
/* harmony export */   yb: () => (/* binding */ binomialAtLeast)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91333);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60222);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98039);



/** P(X ≥ k) for X ~ Binomial(n, p), exact: I_p(k, n − k + 1) (DLMF 8.17.5). */
function binomialAtLeast(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaLower */ .G_)(p, k, n - k + 1);
}
/** P(X ≤ k) for X ~ Binomial(n, p), exact. */
function binomialAtMost(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaUpper */ .lm)(p, k + 1, n - k);
}
/**
 * The exact two-sided interval of a rate, k of n, at a confidence level such as 0.95; [0, 1] where n is 0.
 * Source: Clopper & Pearson 1934.
 */
function clopperPearson(k, n, level) {
    const tail = Math.log((1 - level) / 2);
    const low = k <= 0 ? 0 : (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRate */ .A)(x => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaLower */ .m_)(x, k, n - k + 1) - tail);
    const high = k >= n ? 1 : (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .findRate */ .A)(x => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaUpper */ .$x)(x, k + 1, n - k) - tail);
    return [low, high];
}
/**
 * One-sided exact McNemar test: the chance that at least `worse` of the discordant pairs are worse when each is as
 * likely to be better; 1 where there are none.
 */
function mcnemar(worse, better) {
    return binomialAtLeast(worse, worse + better, 0.5);
}
/**
 * Fisher's exact test, one-sided: the chance that of `marked` things among `a.n + b.n` at least `a.k` fall to a, with
 * both margins fixed (hypergeometric). Source: Fisher 1935.
 */
function fisher(a, b) {
    const marked = a.k + b.k;
    const total = a.n + b.n;
    const choose = (n, k) => (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(n + 1) - (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(k + 1) - (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .logGamma */ .SX)(n - k + 1);
    const all = choose(total, marked);
    let tail = 0;
    for (let k = a.k; k <= Math.min(a.n, marked); k++) {
        if (marked - k <= b.n)
            tail += Math.exp(choose(a.n, k) + choose(b.n, marked - k) - all);
    }
    return Math.min(1, tail);
}


/***/ }),

/***/ 91333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ logBetaUpper),
/* harmony export */   G_: () => (/* binding */ betaLower),
/* harmony export */   lm: () => (/* binding */ betaUpper),
/* harmony export */   m_: () => (/* binding */ logBetaLower)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98039);

/** Regularised incomplete beta I_x(a, b) = P(Beta(a, b) ≤ x), for a, b > 0. */
function betaLower(x, a, b) {
    return Math.exp(logBetaLower(x, a, b));
}
/** P(Beta(a, b) > x) = 1 − I_x(a, b), without the cancellation. */
function betaUpper(x, a, b) {
    return Math.exp(logBetaUpper(x, a, b));
}
/** log I_x(a, b); exact also where the tail itself underflows. */
function logBetaLower(x, a, b) {
    if (x <= 0)
        return -Infinity;
    if (x >= 1)
        return 0;
    if (x < (a + 1) / (a + b + 2))
        return logTail(x, a, b);
    return logOfComplement(logTail(1 - x, b, a, x));
}
/** log[1 − I_x(a, b)]. */
function logBetaUpper(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return -Infinity;
    if (x < (a + 1) / (a + b + 2))
        return logOfComplement(logTail(x, a, b));
    return logTail(1 - x, b, a, x);
}
/** log(1 − e^l) for l ≤ 0, by whichever form keeps its digits (Mächler 2012). */
function logOfComplement(l) {
    return l > -Math.LN2 ? Math.log(-Math.expm1(Math.min(l, 0))) : Math.log1p(-Math.exp(l));
}
/** log I_x(a, b) below the mean: kernel / a / continued fraction (DLMF 8.17.22), evaluated by Lentz's method. */
function logTail(x, a, b, complement) {
    // The kernel is symmetric: given the precise one of x and 1 − x, it is computed from that one.
    const kernel = complement === undefined ? (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaKernel */ .AE)(x, a, b) : (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .logBetaKernel */ .AE)(complement, b, a);
    return kernel - Math.log(a) + Math.log(fraction(x, a, b));
}
function fraction(x, a, b) {
    const tiny = 1e-300;
    const clear = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / clear(1 - ((a + b) * x) / (a + 1));
    let value = d;
    const longest = 1_000 + 20 * Math.sqrt(Math.max(a, b));
    for (let m = 1; m <= longest; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / clear(1 + even * d);
        c = clear(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / clear(1 + odd * d);
        c = clear(1 + odd / c);
        const change = d * c;
        value *= change;
        if (Math.abs(change - 1) < 1e-15)
            break;
    }
    return value;
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sampleSd),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN where there are no values. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** The standard deviation with divisor n − 1, in two passes; NaN below two values. */
function sampleSd(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 43200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signFlip),
/* harmony export */   w: () => (/* binding */ labelExchange)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94821);

/** At most this many signs or labels are enumerated: 2^14 arrangements. */
const ENUMERABLE = 14;
const DRAWS = 10_000;
/** Sums that differ by less than this share of their scale are ties that rounding has parted. */
const TIE = 1e-9;
/**
 * The sign-flip test of paired differences: the chance that their sum under random signs is at least the observed sum.
 * Zeros carry no sign and are dropped. Exact on a small lattice (such as shares of 6 runs) or for at most 14 differences,
 * else 10,000 seeded draws with the +1 rule. Sources: Fisher 1935; Phipson & Smyth 2010 for the +1.
 */
function signFlip(differences, seed) {
    const moved = differences.filter(d => d !== 0);
    const onLattice = latticeUnits(moved);
    if (onLattice)
        return { p: latticeTail(onLattice), exact: true };
    return labelExchange(moved.length, signedSum(moved), seed);
}
/**
 * The exchange test of a statistic that is recomputed with the arms' labels swapped in the pairs where `swapped[i]` is 1
 * (all zero = as observed; the array is reused between calls; larger = worse). Exact for at most 14 pairs, else 10,000
 * seeded draws with the +1 rule. An arrangement whose statistic is NaN counts as extreme; p is NaN where the observed one is.
 */
function labelExchange(pairs, statistic, seed) {
    const exact = pairs <= ENUMERABLE;
    const swapped = new Uint8Array(pairs);
    const observed = statistic(swapped);
    if (Number.isNaN(observed))
        return { p: Number.NaN, exact };
    const arrange = exact ? countUp : (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .coinTosses */ .JX)(seed);
    const values = new Float64Array(exact ? 2 ** pairs - 1 : DRAWS);
    for (let i = 0; i < values.length; i++) {
        arrange(swapped);
        values[i] = statistic(swapped);
    }
    // The observed arrangement is one of those counted: of all of them when exact, and by the +1 rule when drawn.
    return { p: (1 + countAtLeast(values, observed)) / (1 + values.length), exact };
}
function countAtLeast(values, observed) {
    let scale = Number.isFinite(observed) ? Math.abs(observed) : 0;
    for (const value of values)
        if (Number.isFinite(value))
            scale = Math.max(scale, Math.abs(value));
    const bar = observed - TIE * scale;
    let count = 0;
    for (const value of values)
        if (!(value < bar))
            count++;
    return count;
}
/** The next arrangement in binary order. */
function countUp(swapped) {
    let i = 0;
    while (swapped[i] === 1)
        swapped[i++] = 0;
    swapped[i] = 1;
}
function signedSum(differences) {
    return swapped => {
        let sum = 0;
        for (let i = 0; i < differences.length; i++)
            sum += swapped[i] === 1 ? -differences[i] : differences[i];
        return sum;
    };
}
/** The differences as whole multiples of a common unit, where the smallest is at most 12 units and the table stays small. */
function latticeUnits(differences) {
    const smallest = differences.reduce((least, d) => Math.min(least, Math.abs(d)), Infinity);
    for (let parts = 1; parts <= 12; parts++) {
        const units = differences.map(d => (d / smallest) * parts);
        const whole = units.map(Math.round);
        const total = whole.reduce((sum, u) => sum + Math.abs(u), 0);
        if (total * whole.length > 5_000_000)
            return undefined;
        if (units.every((u, i) => Math.abs(u - whole[i]) <= TIE * Math.abs(u)))
            return whole;
    }
    return undefined;
}
/** P(sum of the randomly signed units ≥ observed): the sum of those drawn positive, one unit list after another. */
function latticeTail(units) {
    const sizes = units.map(Math.abs);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const chance = new Float64Array(total + 1);
    chance[0] = 1;
    let reach = 0;
    for (const size of sizes) {
        reach += size;
        for (let sum = reach; sum >= 0; sum--) {
            chance[sum] = (chance[sum] + (sum >= size ? chance[sum - size] : 0)) / 2;
        }
    }
    const positive = units.reduce((sum, u) => sum + Math.max(0, u), 0);
    let tail = 0;
    for (let sum = total; sum >= positive; sum--)
        tail += chance[sum];
    return Math.min(1, tail);
}


/***/ }),

/***/ 55635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   Z4: () => (/* binding */ quantileSorted)
/* harmony export */ });
/**
 * The p-quantile, 0 ≤ p ≤ 1, by linear interpolation between order statistics; NaN where there are no values.
 * Source: Hyndman & Fan 1996, definition 7.
 */
function quantile(values, p) {
    const copy = Float64Array.from(values);
    if (copy.length === 0)
        return Number.NaN;
    const position = (copy.length - 1) * p;
    const rank = Math.floor(position);
    select(copy, rank);
    if (rank === position)
        return copy[rank];
    return between(copy[rank], smallestFrom(copy, rank + 1), position - rank);
}
/** The same for values that already stand in ascending order. */
function quantileSorted(sorted, p) {
    if (sorted.length === 0)
        return Number.NaN;
    const position = (sorted.length - 1) * p;
    const rank = Math.floor(position);
    return rank === position ? sorted[rank] : between(sorted[rank], sorted[rank + 1], position - rank);
}
/** The middle value, or the mean of the two in the middle; NaN where there are none. */
function median(values) {
    return quantile(values, 0.5);
}
function between(below, above, share) {
    return below === above ? below : below + share * (above - below);
}
function smallestFrom(values, start) {
    let smallest = Infinity;
    for (let i = start; i < values.length; i++)
        if (values[i] < smallest)
            smallest = values[i];
    return smallest;
}
/** Reorders so that values[rank] is the value of that rank, none before it larger and none after it smaller (Hoare's Find). */
function select(values, rank) {
    let left = 0;
    let right = values.length - 1;
    while (left < right) {
        const pivot = values[rank];
        let i = left;
        let j = right;
        while (i <= j) {
            while (values[i] < pivot)
                i++;
            while (values[j] > pivot)
                j--;
            if (i > j)
                break;
            const moved = values[i];
            values[i++] = values[j];
            values[j--] = moved;
        }
        if (j < rank)
            left = i;
        if (i > rank)
            right = j;
    }
}


/***/ }),

/***/ 60222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findRate)
/* harmony export */ });
/* unused harmony export findRoot */
const TOLERANCE = 1e-13;
/**
 * The point where a monotone function crosses zero between two ends, to 1e-13 (relative above 1); NaN where both ends lie
 * on the same side. Inverse quadratic interpolation where it is safe, else bisection. Source: Chandrupatla 1997.
 */
function findRoot(f, low, high) {
    let [x1, x2, x3] = [low, high, high];
    let [f1, f2, f3] = [f(low), f(high), 0];
    if (f1 === 0)
        return low;
    if (f2 === 0)
        return high;
    if (!(f1 > 0 !== f2 > 0))
        return Number.NaN;
    for (let t = 0.5;;) {
        const x = x1 + t * (x2 - x1);
        const fx = f(x);
        if (fx > 0 === f1 > 0) {
            ;
            [x3, f3] = [x1, f1];
        }
        else {
            ;
            [x3, f3, x2, f2] = [x2, f2, x1, f1];
        }
        ;
        [x1, f1] = [x, fx];
        const best = Math.abs(f2) < Math.abs(f1) ? x2 : x1;
        const least = (TOLERANCE * Math.max(1, Math.abs(best))) / Math.abs(x2 - x1);
        if (least > 0.5 || fx === 0 || Number.isNaN(fx))
            return fx === 0 ? x : best;
        const xi = (x1 - x2) / (x3 - x2);
        const phi = (f1 - f2) / (f3 - f2);
        const curved = phi * phi < xi && (1 - phi) ** 2 < 1 - xi;
        const step = (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2));
        t = Math.min(1 - least, Math.max(least, curved ? step : 0.5));
    }
}
/** The root of a monotone function on (0, 1), searched on the logit scale, where tail probabilities are close to straight. */
function findRate(f) {
    const finite = (value) => Math.min(1e12, Math.max(-1e12, value));
    return fromLogit(findRoot(t => finite(f(fromLogit(t))), -60, 36));
}
function fromLogit(t) {
    return 1 / (1 + Math.exp(-t));
}


/***/ }),

/***/ 98039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ logBetaKernel),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* unused harmony exports logBeta, normalCdf */
const HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);
/** log Γ(x) for x > 0, by Stirling's series (DLMF 5.11.1). */
function logGamma(x) {
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_2PI + stirlingError(x);
}
/** log B(a, b) for a, b > 0, arranged so that large arguments do not cancel. */
function logBeta(a, b) {
    const [small, large] = a < b ? [a, b] : [b, a];
    const n = a + b;
    return (small * Math.log(small / n) +
        large * Math.log1p(-small / n) +
        0.5 * Math.log(n / small / large) +
        HALF_LOG_2PI +
        stirlingError(a) +
        stirlingError(b) -
        stirlingError(n));
}
/** What Stirling's formula leaves out: log Γ(x) − [(x − ½) log x − x + ½ log 2π], with x stepped up to 10 first. */
function stirlingError(x) {
    let stepped = 0;
    let z = x;
    for (; z < 10; z++)
        stepped += (z + 0.5) * Math.log1p(1 / z) - 1;
    const q = 1 / (z * z);
    const series = 1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - q * (691 / 360_360 - q / 156)))));
    return stepped + series / z;
}
/** The standard normal distribution function: Taylor series in the middle, Laplace's continued fraction in the tails (DLMF 7.6.2, 7.9.1). */
function normalCdf(x) {
    if (x > 0)
        return 1 - normalCdf(-x);
    if (x < -38.6)
        return 0;
    const density = Math.exp(-HALF_LOG_2PI - (x * x) / 2);
    if (x > -3) {
        let term = x;
        let sum = x;
        for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
            term *= (x * x) / odd;
            sum += term;
        }
        return 0.5 + density * sum;
    }
    let fraction = -x;
    for (let k = 120; k > 0; k--)
        fraction = -x + k / fraction;
    return density / fraction;
}
/**
 * The x at which the standard normal distribution function is p; ±Infinity at 0 and 1.
 * Abramowitz & Stegun 26.2.23 as the start, then Halley's steps.
 */
function normalQuantile(p) {
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (!(p > 0))
        return p === 0 ? -Infinity : Number.NaN;
    const t = Math.sqrt(-2 * Math.log(p));
    let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    for (let step = 0; step < 3; step++) {
        const error = (normalCdf(x) - p) * Math.exp(HALF_LOG_2PI + (x * x) / 2);
        x -= error / (1 + (x * error) / 2);
    }
    return x;
}
/** log[x^a (1−x)^b / B(a, b)] as a deviance, exact to rounding where x is near a/(a+b) and a, b are large (Loader 2000). */
function logBetaKernel(x, a, b) {
    const y = 1 - x;
    const n = a + b;
    const away = x * b - y * a;
    return (a * logMinus((x * n) / a, away / a) +
        b * logMinus((y * n) / b, -away / b) +
        0.5 * Math.log((a / n) * b) -
        HALF_LOG_2PI +
        stirlingError(n) -
        stirlingError(a) -
        stirlingError(b));
}
/** log(ratio) − u where ratio = 1 + u, without cancellation near 1. */
function logMinus(ratio, u) {
    if (Math.abs(u) > 0.3)
        return Math.log(ratio) - u;
    // With r = u/(2+u): log(1+u) = 2(r + r³/3 + …) and u = 2r/(1−r), so that the difference starts at −u·r.
    const r = u / (2 + u);
    const square = r * r;
    let power = 2 * r * square;
    let sum = 0;
    for (let odd = 3; Math.abs(power / odd) > 1e-18 * u * u; odd += 2) {
        sum += power / odd;
        power *= square;
    }
    return sum - u * r;
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
const NEVER = blockList([
    '0.0.0.0/8',
    '169.254.0.0/16',
    '224.0.0.0/3',
    '100.100.100.200/32', // Alibaba Cloud
    '168.63.129.16/32', // Azure's host
    '192.0.0.192/32', // Oracle Cloud
    '::/128',
    'fe80::/10',
    'ff00::/8',
    'fd00:ec2::254/128', // AWS
    'fd20:ce::254/128' // Google Cloud
]);
/** Networks that the public internet does not route: IANA's special-purpose registries (RFC 6890). */
const PRIVATE = blockList([
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
    '64:ff9b:1::/48',
    '2001::/32', // Teredo
    '2002::/16' // 6to4
]);
/** IPv6 networks whose last 32 bits are the IPv4 address that is reached: mapped, compatible, NAT64. */
const EMBEDS_IPV4 = blockList(['::ffff:0:0/96', '::/96', '64:ff9b::/96']);
/** The class of an IP address in text; an embedded IPv4 address is judged as itself. */
function classifyAddress(text) {
    const address = text.replace(/%.*$/, '');
    if (isIn(NEVER, address))
        return 'never';
    if (isIn(PRIVATE, address))
        return 'private';
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) && isIn(EMBEDS_IPV4, address))
        return classifyAddress(lastFourBytes(address));
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
/** Dotted IPv4 form of the last 32 bits of an IPv6 address. */
function lastFourBytes(address) {
    const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':').slice(-2);
    const [high = 0, low = 0] = groups.map(group => Number.parseInt(group || '0', 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ }),

/***/ 35553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ decodeInput),
/* harmony export */   Pe: () => (/* binding */ capProblems),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83974);



const MAX_PROBLEMS = 100;
/** Reads a whole file of at most maxBytes. Throws InputError where it is absent, no file, unreadable or too big. */
async function readInput(path, input) {
    try {
        return await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(path, input.maxBytes);
    }
    catch (error) {
        if (!(error instanceof _files_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6))
            throw error;
        throw inputError(input, await refusal(path, input, error));
    }
}
/** Bytes as text: UTF-8, with or without a byte order mark. Throws InputError on another encoding or too many bytes. */
function decodeInput(bytes, input) {
    refuseSize(bytes.byteLength, input);
    const other = otherEncoding(bytes);
    if (other)
        throw inputError(input, `the file is ${other}; save it as UTF-8`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const lossy = new TextDecoder('utf-8').decode(bytes);
        const before = lossy.slice(0, lossy.indexOf('\uFFFD'));
        const line = before.split('\n').length;
        const column = before.length - before.lastIndexOf('\n');
        throw inputError(input, 'bytes that are not valid UTF-8; save the file as UTF-8', line, column);
    }
}
/** At most 100 problems, errors first to survive the cut, in order of place. */
function capProblems(problems) {
    const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    if (inOrder.length <= MAX_PROBLEMS)
        return inOrder;
    const errors = inOrder.filter(({ severity }) => severity === 'error');
    const kept = (errors.length > 0 ? errors : inOrder).slice(0, MAX_PROBLEMS);
    const last = kept.at(-1);
    return [...kept, { ...last, message: `and ${inOrder.length - kept.length} more` }];
}
function inputError(input, message, line = 1, column = 1) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input.reason, [{ file: input.file, line, column, message, severity: 'error' }]);
}
function refuseSize(size, input) {
    if (size <= input.maxBytes)
        return;
    throw inputError(input, `the file has ${size} bytes; expected at most ${input.maxBytes}`);
}
function otherEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
        return 'UTF-32';
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
        return 'UTF-16';
    const zeros = bytes.subarray(0, 64).filter(byte => byte === 0).length;
    return zeros > 0 ? 'UTF-16 or binary' : null;
}
async function refusal(path, { maxBytes }, error) {
    switch (error.kind) {
        case 'missing':
            return 'no such file';
        case 'not_a_file': {
            const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(info => info.isDirectory(), () => false);
            return `${isFolder ? 'a folder' : 'not a regular file'}; expected a file`;
        }
        case 'too_large':
            return `the file is too big; expected at most ${maxBytes} bytes`;
        case 'unreadable': {
            const { code } = (error.cause ?? {});
            if (code === 'EACCES' || code === 'EPERM')
                return 'the file may not be read: permission denied';
            return `the file could not be read: ${code ?? error.message}`;
        }
    }
}


/***/ })

};
