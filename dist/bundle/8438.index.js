export const id = 8438;
export const ids = [8438,744];
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

/***/ 22672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   tryOne: () => (/* binding */ tryOne)
/* harmony export */ });
/* harmony import */ var _gold_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);
/* harmony import */ var _gold_embedder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70765);
/* harmony import */ var _gold_found_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78655);
/* harmony import */ var _gold_measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39617);
/* harmony import */ var _gold_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67073);
/* harmony import */ var _manifest_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29095);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10318);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26817);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55722);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38713);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94996);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69641);
/* harmony import */ var _init_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95857);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43524);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(82050);















const description = {
    summary: 'ask each version one question; show what was found',
    topic: 'begin',
    examples: ['rollout-gate try', 'rollout-gate try --qid refund-window'],
    flags: {
        manifest: _shared_flags_js__WEBPACK_IMPORTED_MODULE_13__/* .manifest */ .eu,
        qid: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)('QID', { meaning: 'which question; else the first that has an answer' })
    },
    files: [],
    artifacts: [],
    changes: [],
    publishes: null,
    permissions: { contents: 'read' }
};
const ARMS = [
    ['baseline', 'baseline_1'],
    ['canary', 'canary']
];
/** One request to each arm, no more: what a whole gate would find, before it is paid for. */
async function tryOne(world, options) {
    const conclude = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_9__/* .startResult */ .K)(world, 'try');
    const inputs = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .loadInputs */ .IV)(world, options.manifest);
    const item = itemOf(inputs, options.qid);
    const http = world.http((0,_manifest_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .guardOf */ .H)(inputs.manifest));
    const tried = [];
    try {
        for (const [arm, role] of ARMS)
            tried.push(await tryArm(world, inputs, http, { arm, role, item }));
    }
    finally {
        await http.close();
    }
    const failed = tried.filter(({ row }) => row.error !== null);
    const cost = tried.reduce((sum, { row }) => sum + (row.cost_usd ?? 0), 0);
    const { next, verdict } = conclusionOf(inputs, item, tried);
    const lines = [
        `${item.qid}: ${oneLine(item.question)}`,
        ...tried.flatMap(({ lines }) => ['', ...lines]),
        '',
        ...(cost > 0 ? [`It cost $${cost.toPrecision(2)} for ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(tried.length, 'request')}.`] : []),
        `Next: ${next}`,
        ''
    ];
    const result = conclude(verdict, {
        name: inputs.manifest.name,
        evaluated: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_9__/* .evaluatedOf */ .T)(inputs.manifest, { gold: inputs.gold.digest }),
        counts: { planned: tried.length, measured: tried.length - failed.length, failed: failed.length }
    });
    return { result, text: lines.join('\n'), uploads: [], publish: false };
}
/** What comes of both replies, and the one thing to do. */
function conclusionOf(inputs, item, tried) {
    const { file, arms } = inputs.manifest;
    const failure = tried.find(({ row }) => row.error !== null)?.row.error;
    const missing = [...new Set(tried.flatMap(each => each.missing))];
    const empty = [...new Set(tried.flatMap(each => each.empty))];
    if (failure)
        return {
            next: 'mend what is said above, then try again.',
            verdict: { decision: 'error', reason: 'service_unreachable', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.unmeasurable, why: failure.message }
        };
    if (missing.length > 0) {
        const why = `Not found in the replies: ${missing.join(', ')}.`;
        return {
            next: missing.includes('response.pins')
                ? `let each reply show its pins, as the header ${(0,_init_files_js__WEBPACK_IMPORTED_MODULE_11__/* .pinsHeader */ .ER)(arms.baseline.pins)}`
                : `say in ${file} where ${missing.join(', ')} ${missing.length === 1 ? 'stands' : 'stand'}; rollout-gate try shows it again.`,
            verdict: { decision: 'error', reason: 'manifest_invalid', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.invalid, why }
        };
    }
    if (empty.length > 0 && item.answerable) {
        const why = `The list at ${empty.join(' and at ')} is empty, so what the gate needs was not seen.`;
        return {
            next: 'see why the service finds nothing for this question, or try another: rollout-gate try --qid QID',
            verdict: { decision: 'error', reason: 'not_measured', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.unmeasurable, why }
        };
    }
    const unseen = empty.length > 0 ? ' No passage was retrieved, so their fields were not seen here.' : '';
    const why = `Both versions answer, and everything that is needed was found.${unseen}`;
    return {
        next: nextAfter(inputs, item, tried),
        verdict: { decision: 'pass', reason: 'all_green', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.ok, why }
    };
}
/** Where it answers what nothing answers, how it refuses may not be known yet. */
function nextAfter({ manifest }, { answerable }, tried) {
    const said = tried.find(({ row }) => !answerable && !row.refusal)?.row.answer;
    const refusal = said && JSON.stringify(beginningOf(oneLine(said)));
    return refusal
        ? `if this is how it refuses, write into ${manifest.file}, under gold: refusal: [${refusal}]. Else it answers what it can't know.`
        : 'rollout-gate baseline, then rollout-gate gate --baseline out/baseline.json --out out/gate';
}
function itemOf({ gold }, qid) {
    if (qid === undefined)
        return gold.items.find(({ answerable }) => answerable) ?? gold.items[0];
    const item = gold.items.find(item => item.qid === qid);
    if (item)
        return item;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .flagError */ .VP)(`--qid ${qid}: no such item in ${gold.file}${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .suggestion */ .h)(qid, gold.items.map(item => item.qid))}`);
}
async function tryArm(world, { manifest }, http, { arm, role, item }) {
    const { clock, signal } = world;
    const door = { http, lane: { turn: (attempt) => attempt() } };
    const once = { ...manifest, request: { ...manifest.request, retries: 0 } };
    const ask = (0,_gold_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAsk */ .T)({ manifest: once, arm, door, clock, signal, nonce: (0,_gold_session_js__WEBPACK_IMPORTED_MODULE_4__/* .newNonce */ .Y)() });
    const { history = [] } = item;
    const run = {
        role,
        item,
        qid: item.qid,
        question: item.question,
        phrasing: 0,
        seed: manifest.gold.seeds[0],
        session: `try ${role}`
    };
    const answered = await ask({ ...run, history });
    // ΔS is not shown here: an embedder that costs is not asked.
    const embedder = await (0,_gold_embedder_js__WEBPACK_IMPORTED_MODULE_1__/* .openEmbedder */ .f)({ provider: 'hashing' }, { http, clock, signal, folder: '' });
    const row = await (0,_gold_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .compileMeasure */ .o)(manifest, embedder)(run, answered);
    const heading = `${arm} at ${new URL(manifest.arms[arm].url).host}`;
    if (!answered.reply)
        return { row, missing: [], empty: [], lines: [heading, `  ✗ ${row.error.message}`] };
    const { fields } = await (0,_gold_found_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .foundFields */ .oM)(manifest, answered.reply);
    const lines = [
        `${heading}, ${Math.round(answered.latency_ms ?? 0)} ms`,
        ...(0,_gold_found_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .AI)(fields),
        ...judged(row, item),
        ...pinLines(row)
    ];
    const lacking = fields.filter(({ isFound, optional, name }) => !isFound && !optional && !isRefused(row, item, name));
    const named = (isEmpty) => lacking.filter(field => field.isEmpty === isEmpty).map(({ name }) => `response.${name}`);
    return { row, missing: named(false), empty: named(true).filter(name => !name.startsWith('response.snippet.')), lines };
}
/** A right refusal cites nothing. */
const isRefused = ({ refusal }, { answerable }, name) => name === 'citations' && (refusal || !answerable);
function judged(row, item) {
    const why = [
        item.answerable && item.gold_claim_substr.length > 0 && !row.contains_claim
            ? 'the expected text is not in the answer'
            : '',
        item.answerable && row.refusal ? 'it refuses' : '',
        item.answerable && !row.citation_hit && (item.target || item.targets || item.gold_citations.length > 0)
            ? 'no citation of the right passage'
            : '',
        !item.answerable && !row.refusal
            ? `a refusal is right here, and this is none of gold.refusal: ${JSON.stringify(oneLine(row.answer).slice(0, 80))}`
            : ''
    ].filter(text => text !== '');
    const covered = row.coverage === null ? '' : `; right passage retrieved: ${(100 * row.coverage).toFixed(0)} %`;
    return [
        row.solved
            ? `  ✓ correct by the gold set${covered}`
            : `  ✗ not correct by the gold set: ${why.join(', ') || 'see the fields above'}${covered}`
    ];
}
function pinLines({ pins, pins_seen }) {
    if (pins !== 'mismatch')
        return [];
    const seen = Object.entries(pins_seen ?? {}).map(([name, value]) => `${name}=${oneLine(value)}`);
    return [`  ✗ it runs other pins than the manifest says: ${seen.join(', ')}`];
}
/** Whole words, as many as tell a refusal from an answer. */
const beginningOf = (text) => (text.length > 40 ? text.slice(0, 41).replace(/\s+\S*$/, '') : text).trim();
const oneLine = (text) => text.slice(0, 200).replace(/[\p{C}\s]+/gu, ' ');


/***/ }),

/***/ 70765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ embedderId),
/* harmony export */   f: () => (/* binding */ openEmbedder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _embed_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4387);
/* harmony import */ var _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29665);



/** The embedder that the manifest names. */
async function openEmbedder(chosen, options) {
    if (chosen.provider === 'hashing')
        return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(_embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H);
    const [{ openAiEmbedder }, { openVectorStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4123).then(__webpack_require__.bind(__webpack_require__, 44123)),
        __webpack_require__.e(/* import() */ 4284).then(__webpack_require__.bind(__webpack_require__, 54284))
    ]);
    const { url, model, api_key, batch } = chosen;
    const embedder = openAiEmbedder({ ...options, url, model, apiKey: api_key, batch });
    const { folder } = options;
    if (folder === null)
        return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder);
    return (0,_embed_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(embedder, openVectorStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'embeddings.jsonl'), embedder.id));
}
/** Its id without opening it, for plans and digests. */
function embedderId(chosen) {
    return chosen.provider === 'hashing' ? _embed_hashing_js__WEBPACK_IMPORTED_MODULE_2__/* .hashingEmbedder */ .H.id : `openai:${chosen.model}`;
}


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

/***/ 48046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iG: () => (/* binding */ armOfRole),
  eV: () => (/* binding */ looksAt),
  uB: () => (/* binding */ planRound),
  gp: () => (/* binding */ planRuns)
});

// EXTERNAL MODULE: ./out/build/src/statistics/random.js
var random = __webpack_require__(94821);
;// CONCATENATED MODULE: ./out/build/src/gold/round-seeds.js
/**
 * The seeds of a round, as many as the manifest names: in round 1 the manifest's own, in each further one the smallest
 * whole numbers that no earlier round has. So a run key tells its round, and no key is asked twice.
 */
function seedsOfRound(seeds, round) {
    const first = [...new Set(seeds)];
    if (round === 1)
        return first;
    const fresh = Array.from({ length: first.length * round }, (_, seed) => seed).filter(seed => !first.includes(seed));
    return fresh.slice(first.length * (round - 2), first.length * (round - 1));
}

;// CONCATENATED MODULE: ./out/build/src/gold/plan.js


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
        conversations: shuffled(conversations, (0,random/* random */.y)(`order ${order}`)),
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
/** The runs of a further round: every item again, of both arms, under the round's own seeds. */
function planRound({ manifest, gold }, round) {
    const seeds = seedsOfRound(manifest.gold.seeds, round);
    const roles = ['canary', 'baseline_1'];
    return planRuns({ manifest: { ...manifest, gold: { ...manifest.gold, seeds } }, gold, roles });
}
const MOST_PARTS = 4;
/** A part smaller than this tells too little, and saves too little, to be looked at by itself. */
const RUNS_A_PART = 100;
/** After how many conversations a plan is looked at, to see whether the others are needed; a small plan never is. */
function looksAt({ conversations, runs }) {
    const parts = Math.min(MOST_PARTS, Math.floor(runs.length / RUNS_A_PART));
    return Array.from({ length: Math.max(0, parts - 1) }, (_, at) => Math.ceil(((at + 1) * conversations.length) / parts));
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
                conversations.push(turns.map((item, at) => plannedRun(item, role, { phrasing, seed, followed: at < turns.length - 1 })));
        }
    }
    if (role !== 'interleaved' || interleave === 'all')
        return conversations;
    return interleave === 'none' ? [] : oneRunAnItem(topic, conversations, order);
}
/** Of the conversations of a topic, a random one in which all turns are asked; so each item is asked once. */
function oneRunAnItem(topic, conversations, order) {
    const whole = conversations.filter(turns => turns.length === topic.length);
    const pick = (0,random/* random */.y)(`interleaved ${order} ${topic[0].qid}`)();
    return [whole[Math.floor(pick * whole.length)]];
}
function plannedRun(item, role, { phrasing, seed, followed }) {
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
        session: `${session}/${phrasing}/${seed}`,
        followed
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

/***/ 28353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ roleSchema),
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   RW: () => (/* binding */ snippetSchema),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   pQ: () => (/* binding */ nothingSeen),
/* harmony export */   tG: () => (/* binding */ runLambda)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

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
    /** Of a streamed reply: when its first text was there, milliseconds. */
    first_token_ms: measure.optional(),
    retrieve_ms: measure,
    rerank_ms: measure,
    reason_ms: measure,
    input_tokens: measure,
    output_tokens: measure,
    cost_usd: measure,
    /** First characters of the answer and ids of the first snippets, for people. */
    answer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The answer beyond its first characters, where a later turn of the conversation sends it. */
    answer_whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    retrieved: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Ids that the answer cites, and keys of what was retrieved in snippets.jsonl; absent where they are not kept. */
    citations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    snippets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    /** What a grader says of the answer, and what it says when asked again; absent where it was not asked. */
    graded: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        score: share,
        again: share.optional(),
        cost_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
        /** Why there is no score. */
        error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()
    })
        .optional()
});
/** A passage that was retrieved, one line of snippets.jsonl, for people to read. */
const snippetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(32).describe('What rows name it by: the first characters of its SHA-256.'),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    section: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** [start, end) in the source. */
    offsets: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullable(),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its first characters.')
});
/** What a row says beside its verdict where no reply was looked into. */
function nothingSeen() {
    return {
        recall: null,
        ndcg: null,
        mrr: null,
        tool_calls: 0,
        tool_failures: 0,
        tool_retries: 0,
        tool_loop: false,
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
/** The key as text, for maps. */
function keyOf(key) {
    return JSON.stringify([key.qid, key.phrasing, key.seed]);
}


/***/ }),

/***/ 29095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ guardOf)
/* harmony export */ });
/* harmony import */ var _world_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46262);

/**
 * The hosts that a trusted manifest lets its requests reach beside public ones: those of its arms, on any port, and
 * what probe_hosts adds, hosts or address ranges. The same guard serves arms, probes, embeddings and log sources.
 */
function guardOf(manifest) {
    const grader = manifest.gold?.grader ? [new URL(manifest.gold.grader.url).hostname] : [];
    const arms = Object.values(manifest.arms).map(arm => new URL(arm.url).hostname);
    const isRange = (entry) => (0,_world_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRange */ .RC)(entry) !== null;
    return {
        allowedHosts: [...new Set([...arms, ...grader, ...manifest.probe_hosts.filter(entry => !isRange(entry))])],
        allowedRanges: manifest.probe_hosts.filter(isRange)
    };
}


/***/ })

};
