export const id = 9064;
export const ids = [9064,744];
export const modules = {

/***/ 70744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 95857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ pinsHeader),
/* harmony export */   Ov: () => (/* binding */ nameFrom),
/* harmony export */   Pq: () => (/* binding */ starterFiles),
/* harmony export */   mE: () => (/* binding */ starterPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38815);





const GOLD_PATH = 'eval/gold.jsonl';
const WORKFLOWS = ['gate.yml', 'baseline.yml'];
const WORKFLOW_PURPOSE = {
    'gate.yml': 'compares each pull request with the current version',
    'baseline.yml': 'measures the current version every night'
};
const SCHEMA = 'https://raw.githubusercontent.com/your-org/rollout-gate/v0/schema/rollout.schema.json';
const PIN_NAMES = ['INDEX_HASH', 'RERANK_HASH', 'PROMPT_VER', 'MODEL_VER'];
const UNKNOWN_PIN = 'unknown-1';
const PINS_HEADER = 'X-Rollout-Pins';
/** Paths that starterFiles writes. */
function starterPaths(manifest) {
    return [manifest, GOLD_PATH, ...WORKFLOWS.map(name => `.github/workflows/${name}`)];
}
async function starterFiles(start) {
    const variables = variablesIn(JSON.stringify(start.request));
    const workflows = WORKFLOWS.map(async (name) => ({
        path: `.github/workflows/${name}`,
        purpose: WORKFLOW_PURPOSE[name],
        text: withVariables((await shippedWorkflow(name)).replaceAll('manifest: rollout.yml', `manifest: ${start.manifest}`), variables)
    }));
    return [
        {
            path: start.manifest,
            purpose: 'what is compared, how it is asked, where its replies hold what',
            text: manifestText(start, variables)
        },
        {
            path: GOLD_PATH,
            purpose: 'questions whose right answers you know; two to begin with',
            text: goldText(start.items)
        },
        ...(await Promise.all(workflows))
    ];
}
const goldText = (items) => items.map(item => `${JSON.stringify(item)}\n`).join('');
function manifestText({ name, urls, request, proposed, pins, manifest }, variables) {
    const isShown = Object.keys(pins).length > 0;
    const own = wholePins(pins);
    const { method, headers, body } = request;
    const sections = [
        ['', { version: 1, name }],
        [
            isShown
                ? 'The two versions that are compared, and what each runs (docs/pins.md). Give the canary the pins of your new version.'
                : 'The two versions that are compared. Write what each runs, and let the service send it with each reply (docs/pins.md).',
            { arms: { baseline: { url: urls.baseline, pins: own }, canary: { url: urls.canary, pins: own } } }
        ],
        ...(variables.length > 0
            ? [['Environment variables that must be set; masked in every log.', { secrets: variables }]]
            : []),
        [
            'How one question is asked.',
            { request: { ...(method !== 'POST' && { method }), ...(Object.keys(headers).length > 0 && { headers }), body } }
        ],
        [
            'Where the parts of a reply stand (docs/replies.md).',
            { response: isShown ? proposed.response : { ...proposed.response, pins: { header: PINS_HEADER } } }
        ],
        [`Questions whose right answers you know (docs/gold-set.md).`, { gold: { path: goldFrom(manifest) } }],
        [
            'The nightly recording of the current version. On your machine: gate --baseline out/baseline.json',
            { baseline: { artifact: 'rollout-baseline', workflow: '.github/workflows/baseline.yml', branch: 'main' } }
        ]
    ];
    const texts = sections.map(([comment, section]) => {
        const text = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .stringify */ .As)(section, { lineWidth: 0, flowCollectionPadding: false, aliasDuplicateObjects: false });
        return comment === '' ? text : `\n# ${comment}\n${text}`;
    });
    return `# yaml-language-server: $schema=${SCHEMA}\n${texts.join('')}`;
}
const wholePins = (pins) => ({ ...Object.fromEntries(PIN_NAMES.map(pin => [pin, UNKNOWN_PIN])), ...pins });
/** The header that a service sends with each reply to show that it runs these pins. */
function pinsHeader(pins) {
    return `${PINS_HEADER}: ${Object.entries(wholePins(pins))
        .map(([name, value]) => `${name}=${value}`)
        .join('; ')}`;
}
/** The manifest names its gold set from its own folder; one under .github/ from the root. */
function goldFrom(manifest) {
    const up = manifest.startsWith('.github/') ? 0 : manifest.split('/').length - 1;
    return `${'../'.repeat(up)}${GOLD_PATH}`;
}
function variablesIn(text) {
    return [...new Set([...text.matchAll(/\$\{([A-Za-z_]\w*)\}/g)].map(([, name]) => name))];
}
/** The workflow's step gets the variables that the manifest names, and no others. */
function withVariables(workflow, variables) {
    const lines = variables.map(name => `          ${name}: \${{ secrets.${name} }}\n`);
    return workflow.replace(/ {8}env:\n(?: {10}.*\n)*/, lines.length > 0 ? `        env:\n${lines.join('')}` : '');
}
/** The examples of the package, which stand two levels above this file and two above dist/bundle. */
function examplesFolder() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', '..', 'examples'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', 'examples')];
    return folders.find(folder => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) ?? folders[0];
}
async function shippedWorkflow(name, folder = examplesFolder()) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'workflows', name), 'utf8');
}
/** A name for the rollout, from the folder. */
function nameFrom(folder) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40);
    return /^[a-z]/.test(name) ? name : 'my-service';
}


/***/ }),

/***/ 30569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  description: () => (/* binding */ description),
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/gold/found-fields.js
var found_fields = __webpack_require__(78655);
// EXTERNAL MODULE: ./out/build/src/gold/propose/response.js + 2 modules
var response = __webpack_require__(68374);
// EXTERNAL MODULE: ./out/build/src/gold/blank.js
var blank = __webpack_require__(38255);
;// CONCATENATED MODULE: ./out/build/src/gold/propose/starter.js

/** A gold set to begin with, from one question and what came back: a person goes on from there. */
const SHORTEST_CLAIM = 5;
const MOST_WORDS = 6;
const ANCHOR = 2_000;
/** One question with an answer, and one that no source should answer. */
function starterItems(question, reply) {
    const claim = claimOf(question, reply);
    const passage = passageOf(claim, reply);
    const isNamed = passage?.complete && passage.section_id !== null && passage.offsets !== null;
    return [
        {
            qid: 'first-question',
            question,
            answerable: true,
            gold_claim_substr: claim === null ? [] : [claim],
            ...(passage?.snippet_id && !isNamed && { gold_citations: [passage.snippet_id] }),
            ...(isNamed && {
                target: { section_id: passage.section_id, offsets: [...passage.offsets] }
            }),
            ...(passage?.text && { anchor: passage.text.slice(0, ANCHOR) })
        },
        {
            qid: 'not-in-the-sources',
            question: 'Who won the rowing race on Lake Nowhere last Sunday?',
            answerable: false,
            gold_claim_substr: []
        }
    ];
}
/** The passage that holds the claim, else the first one. */
function passageOf(claim, { retrieved }) {
    const holds = ({ text }) => claim !== null && (text ?? '').toLowerCase().includes(claim.toLowerCase());
    return retrieved.find(holds) ?? retrieved[0];
}
/**
 * Words of the answer that the passages say too and the question does not; where there are none, any words of the
 * answer. A guess: whoever knows the right answer mends it.
 */
function claimOf(question, { answer, retrieved }) {
    const sources = retrieved.map(({ text }) => spaced(text ?? '')).join('\n');
    const asked = spaced(question);
    const words = answer
        .slice(0, 4_000)
        .replace(/\[[^\]]*\]/g, ' ')
        .split(/\s+/)
        .filter(word => word !== '');
    const runs = words.flatMap((_, start) => Array.from({ length: MOST_WORDS }, (_, length) => trimmed(words.slice(start, start + length + 1).join(' '))));
    const fitting = runs.filter(run => run.length >= SHORTEST_CLAIM && !run.startsWith('/') && !asked.includes(spaced(run)));
    const shared = fitting.filter(run => sources.includes(spaced(run)));
    return [...shared.toSorted(byUse), ...fitting.toSorted(byUse)][0] ?? null;
}
/** Figures tell right from wrong best; of longer texts wrong answers hold fewer. */
function byUse(a, b) {
    const figures = (text) => (/^\d/.test(text) ? 2 : /\d/.test(text) ? 1 : 0);
    return figures(b) - figures(a) || b.length - a.length;
}
const spaced = (text) => ((0,blank/* isBlank */.z)(text) ? '' : text.toLowerCase().replace(/\s+/g, ' ').trim());
const trimmed = (text) => text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');

// EXTERNAL MODULE: ./out/build/src/manifest/placeholders.js
var placeholders = __webpack_require__(46458);
// EXTERNAL MODULE: ./out/build/src/manifest/schema.js + 1 modules
var schema = __webpack_require__(5557);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/world/input.js
var world_input = __webpack_require__(35553);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var commands_conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/flag-kinds.js
var flag_kinds = __webpack_require__(69641);
// EXTERNAL MODULE: ./out/build/src/commands/init-files.js
var init_files = __webpack_require__(95857);
// EXTERNAL MODULE: ./out/build/src/manifest/interpolate.js
var interpolate = __webpack_require__(82249);
;// CONCATENATED MODULE: ./out/build/src/commands/init-headers.js


/** Shorter values stand in many a header by chance. */
const SHORTEST_SECRET = 8;
const SECRET = /auth|token|key|secret|cookie|password/i;
/**
 * A shell fills in `$TOKEN` before this program sees it: a value of the environment is written as `${NAME}`, so that no
 * secret lands in a file. Throws InputError.
 */
function readHeaders(given, { env, log }) {
    const named = Object.entries(env)
        .flatMap(([name, value]) => value && value.length >= SHORTEST_SECRET && /^[A-Z_][A-Z0-9_]*$/.test(name) ? [[name, value]] : [])
        .toSorted(([, a], [, b]) => b.length - a.length);
    const pairs = given.map(line => {
        const [, name, value] = /^\s*([A-Za-z0-9-]+)\s*:\s*(\S.*?)\s*$/.exec(line) ?? [];
        if (name === undefined || value === undefined)
            throw (0,errors/* flagError */.VP)(`--header ${line.slice(0, 20)}: expected NAME: VALUE`);
        const kept = named.reduce((text, [variable, secret]) => text.replaceAll(secret, `\${${variable}}`), value);
        const { value: sent, names, unset, faults } = (0,interpolate/* fillReferences */.ks)((0,interpolate/* hideReferences */.re)(kept), env);
        const [fault] = [...unset, ...faults];
        if (fault)
            throw (0,errors/* flagError */.VP)(`--header ${name}: ${fault.message}`);
        if (names.length === 0 && SECRET.test(name))
            throw (0,errors/* flagError */.VP)(`--header ${name}: a secret that would stand in a file; expected a value of the environment: export TOKEN=…, then --header '${name}: Bearer \${TOKEN}'`);
        for (const variable of names)
            log.mask(env[variable]);
        return { name: name.toLowerCase(), kept, sent };
    });
    return {
        headers: Object.fromEntries(pairs.map(({ name, kept }) => [name, kept])),
        sent: Object.fromEntries(pairs.map(({ name, sent }) => [name, sent]))
    };
}

// EXTERNAL MODULE: ./out/build/src/commands/inputs.js
var inputs = __webpack_require__(43524);
// EXTERNAL MODULE: ./out/build/src/commands/shared-flags.js
var shared_flags = __webpack_require__(82050);
;// CONCATENATED MODULE: ./out/build/src/commands/init.js


















const description = {
    summary: 'write manifest, gold set, workflows from one reply',
    topic: 'begin',
    examples: [
        'rollout-gate init http://localhost:8000/ask --question "Who may return?"',
        'rollout-gate init https://rag.example.com/chat --header "x-api-key: $KEY"',
        'rollout-gate init --reply reply.json'
    ],
    flags: {
        url: (0,flag_kinds/* plainText */.wh)('URL', { meaning: 'where your service takes questions' }),
        question: (0,flag_kinds/* textOr */.ph)('What can I ask you?', 'TEXT', { meaning: 'a question that it can answer' }),
        header: (0,flag_kinds/* texts */.Te)('HEADER', { meaning: 'sent with it, NAME: VALUE; values of the environment are kept as ${NAME}' }),
        body: (0,flag_kinds/* text */.Qq)('JSON', { meaning: 'the request with {{question}} in it, where the usual ones fail' }),
        reply: (0,flag_kinds/* text */.Qq)('FILE', { meaning: 'a reply that you saved (JSON, or a stream), instead of asking' }),
        canary: (0,flag_kinds/* text */.Qq)('URL', { meaning: 'where the new version runs; else the same URL' }),
        manifest: { ...shared_flags/* manifest */.eu, meaning: 'where the manifest goes (default rollout.yml)' }
    },
    files: [],
    artifacts: [],
    changes: [],
    publishes: null,
    permissions: {}
};
const QUESTION = description.flags.question.read([]);
const MAX_REPLY = 10 * 1024 * 1024;
/** Writes nothing where a file is there already, or where the reply can't be read. */
async function init(world, options) {
    const conclude = (0,commands_conclude/* startResult */.K)(world, 'init');
    const path = inFolder(world, options.manifest);
    await refuseExisting(world, (0,init_files/* starterPaths */.mE)(path));
    const { headers, sent } = readHeaders(options.header, world);
    const wanted = wantedOf(options);
    const answered = await answeredBy(world, wanted, sent, options);
    const { reply, proposed, method, body } = answered;
    const { response } = proposed;
    const found = await (0,found_fields/* foundFields */.oM)({ response: schema/* manifestSchema */.r.shape.response.parse(response), prices: undefined }, reply);
    const url = options.url ?? 'http://127.0.0.1:8000/';
    const files = await (0,init_files/* starterFiles */.Pq)({
        name: (0,init_files/* nameFrom */.Ov)(world.cwd),
        manifest: path,
        urls: { baseline: url, canary: options.canary ?? url },
        request: { method, headers, body },
        proposed,
        pins: (0,found_fields/* pinsShown */.Eo)(found.reply),
        items: starterItems(options.question, found.reply)
    });
    for (const { path, text } of files)
        await writeNew((0,external_node_path_.resolve)(world.cwd, path), text);
    const widest = Math.max(...files.map(({ path }) => path.length));
    const words = [
        ...(answered.sent > 0 ? [`Asked ${hostOf(url)} with ${JSON.stringify(body)}.`] : []),
        'What the reply holds:',
        ...(0,found_fields/* fieldLines */.AI)(found.fields),
        ...proposed.notes,
        '',
        'Written:',
        ...files.map(({ path, purpose }) => `  ${path.padEnd(widest)}  ${purpose}`),
        '',
        ...nextSteps(options, found.reply.pins),
        ''
    ];
    const why = `${(0,counted/* counted */.h)(files.length, 'file')} ${(0,counted/* agreeing */.H)(files.length, 'was', 'were')} written.`;
    const result = conclude({ decision: 'pass', reason: 'all_green', exit: reasons/* EXIT */.dc.ok, why }, {});
    return { result, text: words.join('\n'), uploads: [], publish: false };
}
function nextSteps({ url, question, manifest }, pins) {
    const flag = manifest === 'rollout.yml' ? '' : ` --manifest ${manifest}`;
    return [
        'Next:',
        '  1  Look at eval/gold.jsonl: is the expected text right? It was taken from',
        '     what the service answers today. Add questions (20 are a beginning).',
        ...(question === QUESTION ? ['     --question asks one of your own, which makes a better first item.'] : []),
        ...(url === undefined ? [`  2  Write the URLs and the request into ${manifest}.`] : []),
        ...(Object.keys(pins).length === 0 ? pinSteps(pins) : []),
        `  ${Object.keys(pins).length === 0 || url === undefined ? 3 : 2}  rollout-gate try${flag}`,
        `     rollout-gate try${flag} --qid not-in-the-sources   # does it refuse?`,
        `     rollout-gate baseline${flag}`,
        `     rollout-gate gate${flag} --baseline out/baseline.json --out out/gate`
    ];
}
function pinSteps(pins) {
    return [
        '  2  Let the service say with each reply what it runs, in this header; only then',
        '     it is proved which version answered. Put your own versions in later:',
        `     ${(0,init_files/* pinsHeader */.ER)(pins)}`
    ];
}
/** The reply, from the file or from the service. */
async function answeredBy(world, { url, body }, headers, { reply: file, question }) {
    const { askLive, savedReply } = await Promise.all(/* import() */[__webpack_require__.e(4719), __webpack_require__.e(1599)]).then(__webpack_require__.bind(__webpack_require__, 61639));
    if (file === undefined)
        return askLive(world, { url: url, question, headers, body });
    const path = (0,external_node_path_.resolve)(world.cwd, file);
    const input = { file: (0,inputs/* shownPath */.pS)(world, path), reason: 'manifest_invalid', maxBytes: MAX_REPLY };
    const saved = await savedReply((0,world_input/* decodeInput */.Ny)(await (0,world_input/* readInput */.R5)(path, input), input));
    if (!saved)
        throw (0,errors/* flagError */.VP)(`--reply ${file}: neither JSON nor a whole stream of events; expected a reply as the service sends it`);
    const proposed = await (0,response/* proposeResponse */.U)(saved.body, saved.headers, question);
    if (!proposed)
        throw (0,errors/* flagError */.VP)(`--reply ${file}: found no text that may be an answer; expected one reply, such as {"answer": "…", "sources": […]}`);
    const asked = body ?? { question: '{{question}}', seed: '{{seed}}', session: '{{session}}' };
    return { method: 'POST', body: asked, reply: saved, proposed, latency_ms: null, sent: 0 };
}
function wantedOf({ url, canary, reply, body }) {
    if (url === undefined && reply === undefined)
        throw (0,errors/* flagError */.VP)('init: expected the URL of your service (rollout-gate init http://localhost:8000/ask), or --reply FILE');
    for (const each of [url, canary]) {
        if (each !== undefined && !/^https?:$/.test(URL.canParse(each) ? new URL(each).protocol : ''))
            throw (0,errors/* flagError */.VP)(`${each}: expected a URL that begins with http:// or https://`);
    }
    if (body === undefined)
        return { url: url ?? null, body: null };
    const parsed = (0,json/* jsonOf */.o)(body);
    if (parsed === undefined)
        throw (0,errors/* flagError */.VP)(`--body: no JSON; expected a request such as '{"question": "{{question}}"}'`);
    const named = (0,placeholders/* placeholdersIn */.Qf)(parsed);
    if (!named.has('question') && !named.has('messages'))
        throw (0,errors/* flagError */.VP)('--body: has no {{question}} and no {{messages}}; expected one where the question goes');
    return { url: url ?? null, body: parsed };
}
function inFolder({ cwd }, file) {
    const path = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, file)).split(external_node_path_.sep).join('/');
    if (path === '' || path.startsWith('..'))
        throw (0,errors/* flagError */.VP)(`--manifest ${file}: expected a file in this folder`);
    return path;
}
async function refuseExisting({ cwd }, paths) {
    const found = await Promise.all(paths.map(path => (0,promises_.stat)((0,external_node_path_.resolve)(cwd, path)).then(() => [path], () => [])));
    const there = found.flat();
    if (there.length === 0)
        return;
    throw (0,errors/* flagError */.VP)(`${there.join(', ')}: ${there.length === 1 ? 'is' : 'are'} there already and ${there.length === 1 ? 'is' : 'are'} not overwritten; move ${there.length === 1 ? 'it' : 'them'} away, or start in another folder`);
}
async function writeNew(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text, { flag: 'wx' });
}
const hostOf = (url) => new URL(url).host;


/***/ }),

/***/ 82050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ out),
/* harmony export */   Fn: () => (/* binding */ checkpoint),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   Wg: () => (/* binding */ ledger),
/* harmony export */   _Z: () => (/* binding */ baseline),
/* harmony export */   eu: () => (/* binding */ manifest),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   x: () => (/* binding */ window)
/* harmony export */ });
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69641);

/** Flags that mean the same to several commands. */
const manifest = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('rollout.yml', 'FILE', {
    meaning: 'the rollout manifest',
    input: 'the rollout manifest'
});
const out = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('out', 'DIR', {
    meaning: 'where the files below go',
    input: 'folder for result.json, rows.jsonl, report.md and report.html'
});
const baseline = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', {
    meaning: 'a baseline.json, instead of the artifact that the manifest names',
    input: 'a baseline.json on disk, instead of the artifact that the manifest names'
});
const resume = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onOff */ .Ro)({ meaning: 'go on with the rows.jsonl that an interrupted run left' });
const window = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .files */ .aq)({
    meaning: "request logs (JSONL, .gz, globs, URLs, - for a pipe), instead of the manifest's source",
    input: 'request logs (JSONL, .gz, globs, URLs), one a line, instead of the source that the manifest names'
});
const ledger = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', { meaning: "keep the ledger in a folder, instead of GitHub's deployments" });
const checkpoint = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', {
    meaning: 'read on from where the last look ended; a folder outside of the checkout (default: that of --ledger)'
});
const reason = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .uV)({
    meaning: 'why; it stands in the ledger with your name',
    input: 'why; it stands in the ledger beside the name of who started the run'
});


/***/ }),

/***/ 78655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ fieldLines),
/* harmony export */   Eo: () => (/* binding */ pinsShown),
/* harmony export */   oM: () => (/* binding */ foundFields)
/* harmony export */ });
/* harmony import */ var _manifest_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62203);
/* harmony import */ var _manifest_response_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56729);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5557);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69690);




const LONGEST = 60;
/** Reads the reply as the gate will, and shows each field of the first passage. */
async function foundFields(manifest, { body, headers }) {
    const { response } = manifest;
    const { contract = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTRACT_FIELDS */ .f } = response;
    const reply = await (0,_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .compileReply */ .e)(manifest)(body, headers);
    const entries = await valueAt(response.retrieved, body);
    const field = (name, at, value, optional = false) => {
        const isFound = reply.found.has(name);
        const isEmpty = isEmptyList(value) || (name.startsWith('snippet.') && isEmptyList(entries));
        return { name, at: at === '' ? '(the whole reply)' : at, isFound, isEmpty, shown: shownValue(value), optional };
    };
    const top = async (name, optional = false) => field(name, response[name], await valueAt(response[name], body), optional);
    const [first] = Array.isArray(entries) ? entries : [entries];
    const snippet = contract.map(async (name) => {
        const place = response.snippet[name];
        return field(`snippet.${name}`, place, await valueAt(place, first, { reply: body, rank: 0 }));
    });
    const where = response.pins;
    const pins = typeof where === 'string' ? where : `header ${where.header}`;
    const fields = await Promise.all([
        top('answer'),
        top('retrieved'),
        ...snippet,
        top('citations'),
        field('pins', pins, reply.found.has('pins') ? reply.pins : undefined),
        top('usage', true),
        top('cost_usd', true),
        top('timings', true)
    ]);
    return { reply, fields };
}
const isEmptyList = (value) => Array.isArray(value) && value.length === 0;
async function valueAt(place, value, names) {
    const expression = await (0,_manifest_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .W)(place, names ? _manifest_response_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMES_WITHIN */ .R : []);
    const found = await expression.run(value, names);
    return 'value' in found ? found.value : undefined;
}
/** One line, however large the value is and whatever stands in it. */
function shownValue(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value) && value.length > 0 && value.every(entry => typeof entry === 'object' && entry !== null))
        return value.length === 1 ? 'a list of 1' : `a list of ${value.length}`;
    const text = typeof value === 'string' ? value.slice(0, 500) : (JSON.stringify(value) ?? '').slice(0, 500);
    const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
/** The fields as a table; a sign never stands without its word. */
function fieldLines(fields) {
    const widest = Math.max(...fields.map(({ name }) => name.length));
    return fields.map(field => {
        const sign = field.isFound ? '✓' : field.optional || field.isEmpty ? '-' : '✗';
        return `  ${sign} ${field.name.padEnd(widest)}  ${field.isFound ? field.shown : missing(field)}`;
    });
}
function missing({ name, shown, at, optional, isEmpty }) {
    if (isEmpty)
        return name.startsWith('snippet.') ? 'not seen: there is no passage to look in' : 'an empty list';
    if (optional)
        return 'not in the reply (it may be absent)';
    const place = at.replace(/\s+/g, ' ').trim();
    const short = place.length > LONGEST ? `${place.slice(0, LONGEST - 1)}…` : place;
    return shown === 'nothing' ? `not in the reply; looked for at ${short}` : `not readable at ${short}: ${shown}`;
}
/** Pins as the reply shows them, as far as a manifest may hold them. */
function pinsShown({ pins }) {
    return Object.fromEntries(Object.entries(pins).filter(([name]) => /^[A-Z][A-Z0-9_]*$/.test(name)));
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

/***/ 68374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ proposeResponse)
});

// EXTERNAL MODULE: ./out/build/src/manifest/expression.js + 1 modules
var expression = __webpack_require__(62203);
// EXTERNAL MODULE: ./out/build/src/manifest/response-expressions.js
var response_expressions = __webpack_require__(56729);
// EXTERNAL MODULE: ./out/build/src/manifest/schema.js + 1 modules
var schema = __webpack_require__(5557);
// EXTERNAL MODULE: ./out/build/src/gold/pins.js
var pins = __webpack_require__(53057);
;// CONCATENATED MODULE: ./out/build/src/gold/propose/places.js
/** The places of a reply, and how a manifest names them: as a JSON Pointer or as a JSONata path. */
const MAX_PLACES = 5_000;
const MAX_DEPTH = 10;
/** Of a list so many entries are looked into. */
const MAX_ENTRIES = 20;
/** What a path can't name in backticks, and what has no business in a key. */
const UNNAMEABLE = /[`\p{C}]/u;
/** Every place of a value, from the whole downwards; of what is very large the beginning. */
function placesOf(value) {
    const places = [{ steps: [], value }];
    for (let at = 0; at < places.length && places.length < MAX_PLACES; at++) {
        const { steps, value } = places[at];
        if (typeof value !== 'object' || value === null || steps.length >= MAX_DEPTH)
            continue;
        for (const [step, below] of stepsInto(value))
            places.push({ steps: [...steps, step], value: below });
    }
    return places.slice(0, MAX_PLACES);
}
function stepsInto(value) {
    if (!Array.isArray(value))
        return Object.entries(value).filter(([key]) => key !== '' && !UNNAMEABLE.test(key));
    return value.slice(0, MAX_ENTRIES).map((entry, at) => [{ at, type: typeOf(entry) }, entry]);
}
function typeOf(entry) {
    const type = isMap(entry) ? entry['type'] : undefined;
    return typeof type === 'string' && /^[\w./-]{1,60}$/.test(type) ? type : null;
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The last name on the way to a place, in lower case without signs: `page_content` is `pagecontent`. */
function nameOf({ steps }) {
    const names = steps.filter(step => typeof step === 'string');
    return plainName(names.at(-1) ?? '');
}
const plainName = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
function pointerTo({ steps }) {
    return steps
        .map(step => (typeof step === 'string' ? step.replaceAll('~', '~0').replaceAll('/', '~1') : String(step.at)))
        .map(step => `/${step}`)
        .join('');
}
/** The path of one place; a list is entered at the entry's place. */
function pathTo({ steps }) {
    return pathOf(steps, step => `[${step.at}]`);
}
/** The path of all places that lie so: a list is gone through, its entries of that type where they say one. */
function pathToAll({ steps }) {
    return pathOf(steps, ({ type }) => (type === null ? '' : `[type = ${JSON.stringify(type)}]`));
}
function pathOf(steps, entry) {
    if (steps.length === 0)
        return '$';
    const text = steps.map(step => (typeof step === 'string' ? `.${quoted(step)}` : entry(step))).join('');
    return text.startsWith('.') ? text.slice(1) : `$${text}`;
}
const WORDS = new Set(['and', 'or', 'in', 'true', 'false', 'null', 'function']);
function quoted(name) {
    return /^[A-Za-z_]\w*$/.test(name) && !WORDS.has(name) ? name : `\`${name}\``;
}
/** The shortest way to say it: a pointer where no list is gone through, else a path. */
function listAt(place) {
    return place.steps.every(step => typeof step === 'string') ? pointerTo(place) : pathToAll(place);
}
/** Whether a place lies within another one, or is it; entries of the same list count as one. */
function liesWithin(place, other) {
    const same = (step, at) => {
        const mine = place.steps[at];
        return typeof step === 'string' ? step === mine : typeof mine === 'object';
    };
    return place.steps.length >= other.steps.length && other.steps.every(same);
}

;// CONCATENATED MODULE: ./out/build/src/gold/propose/snippet.js


/** Names under which each field mostly stands, best first. */
const NAMES = {
    text: ['text', 'pagecontent', 'content', 'passage', 'chunk', 'chunktext', 'snippet', 'body', 'excerpt', 'document'],
    snippet_id: [
        ...['snippetid', 'chunkid', 'passageid', 'nodeid', 'id', 'uuid', 'pointid', 'sourceid', 'xamzbedrockkbchunkid'],
        ...['documentid', 'docid', 'chunk', 'chunkindex', 'key', 'ref']
    ],
    section_id: [
        'sectionid',
        'section',
        'doc',
        'docid',
        'documentid',
        'filepath',
        'filename',
        'path',
        'source',
        'title',
        'docname',
        'name'
    ],
    source_url: ['sourceurl', 'url', 'uri', 'link', 'href', 'source', 'filepath', 'path', 'file', 'filename', 'doc'],
    tokens: ['tokens', 'tokencount', 'ntokens', 'numtokens', 'lengthtokens'],
    span: ['offsets', 'offset', 'span', 'range', 'charspan', 'charrange']
};
const PAIRS = [
    ['startcharidx', 'endcharidx'],
    ['start', 'end'],
    ['startoffset', 'endoffset'],
    ['offsetstart', 'offsetend'],
    ['startindex', 'endindex'],
    ['charstart', 'charend'],
    ['startchar', 'endchar'],
    ['begin', 'end'],
    ['from', 'to']
];
const STARTS = ['startindex', 'start', 'startoffset', 'offset', 'charstart', 'startchar', 'startcharidx', 'begin'];
/** The fields of an entry that may be a passage; null where it has no text. */
function snippetPlaces(entries) {
    const [first] = entries;
    if (typeof first === 'string')
        return entries.every(entry => typeof entry === 'string') ? { snippet_id: RANK, text: '$' } : null;
    if (!isMap(first))
        return null;
    const places = placesOf(first).filter(({ steps }) => steps.every(step => typeof step === 'string') && !steps.includes('relationships'));
    const text = named(places, NAMES.text, isText);
    if (!text)
        return null;
    const start = named(places, STARTS, isCount);
    const source = named(places, NAMES.source_url, isText);
    const section = sectionOf(places);
    const id = idOf(places, entries, text);
    return inOrder({
        snippet_id: id ?? (source && start ? `${pathTo(source)} & "#" & ${pathTo(start)}` : RANK),
        section_id: section && pointerTo(section),
        source_url: source && pointerTo(source),
        offsets: spanOf(places, start, text),
        tokens: tokensOf(places),
        text: pointerTo(text)
    });
}
/** Where entries have no id of their own: the place in the list, from 1, as answers cite by `[1]`. */
const RANK = '$string($rank + 1)';
const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isCount = (value) => Number.isInteger(value) && value >= 0;
/** A path of one machine is another on the next, so the file's name goes before it. */
function sectionOf(places) {
    const found = named(places, NAMES.section_id, isText);
    const isLocal = found !== null && nameOf(found) === 'filepath' && /^(\/|[a-z]:[\\/]|file:)/i.test(String(found.value));
    return (isLocal ? named(places, ['filename'], isText) : null) ?? found;
}
/** By the names' order; of places of one name the one that lies highest. */
function named(places, names, fits) {
    for (const name of names) {
        const found = places.find(place => nameOf(place) === name && fits(place.value));
        if (found)
            return found;
    }
    return null;
}
/** An id tells entries apart; one that stands beside the text is the passage's own, before one of what it belongs to. */
function idOf(places, entries, text) {
    const beside = ({ steps }) => steps.slice(0, -1).join('/') === text.steps.slice(0, -1).join('/');
    const ids = NAMES.snippet_id.flatMap(name => places.filter(place => nameOf(place) === name && (isText(place.value) || isCount(place.value))));
    const found = [...ids.filter(beside), ...ids.filter(place => !beside(place))].find(place => isUnique(place, entries));
    if (!found)
        return null;
    return typeof found.value === 'string' ? pointerTo(found) : `$string(${pathTo(found)})`;
}
function isUnique({ steps }, entries) {
    const ids = entries.map(entry => steps.reduce((at, step) => (isMap(at) ? at[String(step)] : undefined), entry));
    return ids.every(id => isText(id) || isCount(id)) && new Set(ids).size === entries.length;
}
function spanOf(places, start, text) {
    const span = named(places, NAMES.span, value => Array.isArray(value) && value.length === 2 && value.every(isCount));
    if (span)
        return pointerTo(span);
    for (const [from, to] of PAIRS) {
        const [a, b] = [named(places, [from], isCount), named(places, [to], isCount)];
        if (a && b && a.value < b.value)
            return `[${pathTo(a)}, ${pathTo(b)}]`;
    }
    return start ? `[${pathTo(start)}, ${pathTo(start)} + $length(${pathTo(text)})]` : undefined;
}
function tokensOf(places) {
    const found = named(places, NAMES.tokens, isCount);
    return found ? pointerTo(found) : undefined;
}
function inOrder(found) {
    return Object.fromEntries(schema/* CONTRACT_FIELDS */.f.flatMap(name => (found[name] ? [[name, found[name]]] : [])));
}

;// CONCATENATED MODULE: ./out/build/src/gold/propose/response.js






const LISTS = /retriev|source|context|document|passage|chunk|node|hit|result|snippet|reference|match|evidence/;
/** Lists of these names hold what was said, and no passages. */
const SAID = new Set(['messages', 'choices', 'history', 'toolcalls', 'candidates', 'output', 'parts', 'content']);
const ANSWERS = [
    ...['answer', 'outputtext', 'response', 'completion', 'generatedtext', 'reply', 'result', 'output', 'content'],
    ...['text', 'message', 'summary']
];
const NO_ANSWER = /^(question|query|prompt|input|id|model|object|role|type|status|error|detail|code|session|trace)/;
/** What fits a reply; null where it holds no answer. `question`: what was asked, which replies repeat. */
async function proposeResponse(body, headers, question) {
    const places = placesOf(body);
    const passages = passagesIn(places);
    const answer = answerIn(places.filter(place => !passages || !liesWithin(place, passages.list)), question);
    if (!answer)
        return null;
    const rest = places.filter(place => !passages || !liesWithin(place, passages.list));
    const { citations, note } = passages ? await citationsIn(rest, body, answer, passages) : NO_CITATIONS;
    const pins = pinsIn(rest, headers);
    const known = passages ? schema/* CONTRACT_FIELDS */.f.filter(field => passages.snippet[field] !== undefined) : [];
    return {
        response: {
            ...(passages && known.length < schema/* CONTRACT_FIELDS */.f.length && { contract: known }),
            answer: pointerTo(answer),
            ...(citations !== undefined && { citations }),
            ...(passages && { retrieved: listAt(passages.list) }),
            ...optionally('usage', usageIn(rest)),
            ...optionally('cost_usd', amountIn(rest, ['costusd', 'cost', 'totalcost'])),
            ...optionally('timings', timingsIn(rest)),
            ...(pins !== null && { pins }),
            ...(passages && { snippet: passages.snippet })
        },
        notes: note ? [note] : []
    };
}
const NO_CITATIONS = {
    note: 'No passages were found in the reply: without them nothing can be said of retrieval and citations. Does the service have a switch that returns its sources?'
};
const optionally = (key, value) => (value === undefined ? {} : { [key]: value });
/** The list that most looks like passages: named so, with the most fields; one that stands higher is better. */
function passagesIn(places) {
    const found = places.flatMap(list => {
        const { value } = list;
        if (!Array.isArray(value) || value.length === 0 || SAID.has(nameOf(list)))
            return [];
        if (isMap(value[0]) && ('role' in value[0] || 'delta' in value[0]))
            return [];
        const snippet = snippetPlaces(value);
        if (!snippet || (typeof value[0] === 'string' && !LISTS.test(nameOf(list))))
            return [];
        const score = (LISTS.test(nameOf(list)) ? 10 : 0) + 2 * Object.keys(snippet).length - list.steps.length;
        return [{ list, snippet, score }];
    });
    return found.toSorted((a, b) => b.score - a.score)[0] ?? null;
}
function answerIn(places, question) {
    const texts = places.filter(({ value, steps }) => typeof value === 'string' &&
        value.trim() !== '' &&
        value !== question &&
        !steps.some(step => typeof step === 'string' && NO_ANSWER.test(step.toLowerCase())));
    const weighed = texts.map(place => {
        const known = ANSWERS.indexOf(nameOf(place));
        const length = place.value.length;
        const name = known >= 0 ? 100 - 5 * known : length > 20 && /\s/.test(place.value) ? 10 : -1;
        return { place, score: name < 0 ? -1 : name + Math.min(length, 200) / 20 - 2 * place.steps.length };
    });
    return weighed.filter(({ score }) => score >= 0).toSorted((a, b) => b.score - a.score)[0]?.place ?? null;
}
/** Ids that the reply lists, marks in the answer, or else all passages. */
async function citationsIn(places, body, answer, { list, snippet }) {
    const ids = await idsOf(body, list, snippet.snippet_id);
    const listed = places.find(({ value, steps }) => {
        const isName = steps.some(step => typeof step === 'string' && /cit|reference|source|used/i.test(step));
        return isName && (typeof value === 'string' || typeof value === 'number') && ids.includes(String(value));
    });
    if (listed)
        return { citations: asTexts(listed) };
    const said = String(answer.value);
    const marks = [...said.matchAll(/\[([^[\]]{1,100})\]/g)].map(([, mark]) => mark);
    const at = pathTo(answer);
    if (marks.some(mark => ids.includes(mark)))
        return { citations: `$match(${at}, /\\[([^\\[\\]]+)\\]/).groups[0]` };
    if (marks.some(mark => /^\d+$/.test(mark) && Number(mark) >= 1 && Number(mark) <= ids.length))
        return { citations: byNumber(at, list, snippet.snippet_id) };
    const all = snippet.snippet_id === RANK
        ? `$map(${pathToAll(list)}, function($v, $i) { $string($i + 1) })`
        : eachId(list, snippet.snippet_id);
    return { citations: all, note: 'The reply cites nothing: every passage that was retrieved counts as cited.' };
}
function asTexts(place) {
    const { steps, value } = place;
    const last = steps.at(-1);
    if (typeof value === 'number')
        return `${pathToAll(place)}.$string()`;
    return typeof last === 'object' && steps.slice(0, -1).every(step => typeof step === 'string')
        ? pointerTo({ steps: steps.slice(0, -1) })
        : pathToAll(place);
}
/** `[1]` names the first passage. */
function byNumber(answer, list, id) {
    const passage = `$passages[$number($m.groups[0]) - 1]`;
    if (id === RANK)
        return `$match(${answer}, /\\[(\\d+)\\]/).groups[0]`;
    return `($passages := ${pathToAll(list)}; $map($match(${answer}, /\\[(\\d+)\\]/), function($m) { ${passage}.(${asPath(id)}) }))`;
}
const eachId = (list, id) => `${pathToAll(list)}.(${asPath(id)})`;
/** A pointer within an entry as a path. */
function asPath(text) {
    if (!(0,expression/* isPointer */._)(text))
        return text;
    const names = text.split('/').slice(1);
    return pathTo({ steps: names.map(name => name.replaceAll('~1', '/').replaceAll('~0', '~')) });
}
async function idsOf(body, list, id) {
    const found = await (await (0,expression/* compileExpression */.W)(listAt(list))).run(body);
    const entries = 'value' in found ? [found.value].flat() : [];
    const read = await (0,expression/* compileExpression */.W)(id, response_expressions/* NAMES_WITHIN */.R);
    const ids = await Promise.all(entries.map((entry, rank) => read.run(entry, { reply: body, rank })));
    return ids.flatMap(each => ('value' in each && typeof each.value === 'string' ? [each.value] : []));
}
const IN_TOKENS = ['inputtokens', 'prompttokens', 'prompttokencount', 'inputtokencount'];
const OUT_TOKENS = ['outputtokens', 'completiontokens', 'candidatestokencount', 'outputtokencount'];
function usageIn(places) {
    const count = (names) => (place) => names.includes(nameOf(place)) && typeof place.value === 'number';
    const [input, output] = [places.find(count(IN_TOKENS)), places.find(count(OUT_TOKENS))];
    if (!input || !output)
        return undefined;
    const names = [input, output].map(({ steps }) => String(steps.at(-1)));
    const parents = [input, output].map(({ steps }) => pathTo({ steps: steps.slice(0, -1) }));
    const isAsNamed = names[0] === 'input_tokens' && names[1] === 'output_tokens' && parents[0] === parents[1];
    if (isAsNamed)
        return pointerTo({ steps: input.steps.slice(0, -1) });
    return `{ 'input_tokens': ${pathTo(input)}, 'output_tokens': ${pathTo(output)} }`;
}
function amountIn(places, names) {
    const found = places.find(place => names.includes(nameOf(place)) && typeof place.value === 'number');
    return found && pointerTo(found);
}
function timingsIn(places) {
    const found = places.find(({ value }) => isMap(value) && ('retrieve_ms' in value || 'reason_ms' in value));
    return found && pointerTo(found);
}
/** A header of KEY=VALUE pairs, or an object of UPPER_CASE keys; null where there is neither. */
function pinsIn(places, headers) {
    const header = Object.keys(headers).find(name => {
        const keys = Object.keys((0,pins/* pinsOfHeader */.tU)(headers[name]));
        return keys.length >= 2 && keys.every(key => /^[A-Z][A-Z0-9_]*$/.test(key));
    });
    if (header !== undefined)
        return { header };
    const found = places.find(({ value }) => {
        const keys = isMap(value) ? Object.keys(value) : [];
        return keys.filter(key => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(key)).length >= 2;
    });
    return found ? pointerTo(found) : null;
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
