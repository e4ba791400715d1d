export const id = 784;
export const ids = [784,744,8363];
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26817);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55722);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38713);
/* harmony import */ var _probes_probe_all_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32238);
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
    const http = world.http((0,_probes_probe_all_js__WEBPACK_IMPORTED_MODULE_8__/* .guardOf */ .H)(inputs.manifest));
    const tried = [];
    try {
        for (const [arm, role] of ARMS)
            tried.push(await tryArm(world, inputs, http, { arm, role, item }));
    }
    finally {
        await http.close();
    }
    const failed = tried.filter(({ row }) => row.error !== null);
    const missing = [...new Set(tried.flatMap(each => each.missing))];
    const cost = tried.reduce((sum, { row }) => sum + (row.cost_usd ?? 0), 0);
    const lines = [
        `${item.qid}: ${oneLine(item.question)}`,
        ...tried.flatMap(({ lines }) => ['', ...lines]),
        '',
        ...(cost > 0 ? [`It cost $${cost.toPrecision(2)} for ${tried.length} requests.`] : []),
        failed.length > 0
            ? 'Next: mend what is said above, then try again.'
            : missing.length > 0
                ? missing.includes('response.pins')
                    ? `Next: let each reply show its pins, as the header ${(0,_init_files_js__WEBPACK_IMPORTED_MODULE_11__/* .pinsHeader */ .ER)(inputs.manifest.arms.baseline.pins)}`
                    : `Next: say in ${inputs.manifest.file} where ${missing.join(', ')} ${missing.length === 1 ? 'stands' : 'stand'}; rollout-gate try shows it again.`
                : nextAfter(inputs, item, tried),
        ''
    ];
    const findings = {
        name: inputs.manifest.name,
        evaluated: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_9__/* .evaluatedOf */ .T)(inputs.manifest, { gold: inputs.gold.digest }),
        counts: { planned: tried.length, measured: tried.length - failed.length, failed: failed.length }
    };
    const result = failed.length > 0
        ? conclude({
            decision: 'error',
            reason: 'service_unreachable',
            exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.unmeasurable,
            why: failed[0].row.error.message
        }, findings)
        : missing.length > 0
            ? conclude({
                decision: 'error',
                reason: 'manifest_invalid',
                exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.invalid,
                why: `Not found in the replies: ${missing.join(', ')}.`
            }, findings)
            : conclude({
                decision: 'pass',
                reason: 'all_green',
                exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.ok,
                why: 'Both versions answer, and everything that is needed was found.'
            }, findings);
    return { result, text: lines.join('\n'), uploads: [], publish: false };
}
/** Where it answers what nothing answers, how it refuses may not be known yet. */
function nextAfter({ manifest }, { answerable }, tried) {
    const said = tried.find(({ row }) => !answerable && !row.refusal)?.row.answer;
    const refusal = said && JSON.stringify(oneLine(said).slice(0, 40).trim());
    return refusal
        ? `Next: if this is how it refuses, write into ${manifest.file}, under gold: refusal: [${refusal}]. Else it answers what it can't know.`
        : 'Next: rollout-gate baseline, then rollout-gate gate --baseline out/baseline.json --out out/gate';
}
function itemOf({ gold }, qid) {
    if (qid === undefined)
        return gold.items.find(({ answerable }) => answerable) ?? gold.items[0];
    const item = gold.items.find(item => item.qid === qid);
    if (item)
        return item;
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .flagError */ .VP)(`--qid ${qid}: no such item in ${gold.file}${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestion */ .h)(qid, gold.items.map(item => item.qid))}`);
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
        return { row, missing: [], lines: [heading, `  ✗ ${row.error.message}`] };
    const { fields } = await (0,_gold_found_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .foundFields */ .oM)(manifest, answered.reply);
    const lines = [
        `${heading}, ${Math.round(answered.latency_ms ?? 0)} ms`,
        ...(0,_gold_found_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldLines */ .AI)(fields),
        ...judged(row, item),
        ...pinLines(row)
    ];
    return {
        row,
        missing: fields
            .filter(field => !field.isFound && !field.optional && !isRefused(row, item, field.name))
            .map(({ name }) => `response.${name}`),
        lines
    };
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
const oneLine = (text) => text.slice(0, 200).replace(/[\p{C}\s]+/gu, ' ');


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering)
/* harmony export */ });
/* harmony import */ var _embed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51908);

/** Remembers vectors by text: questions and snippets come again in every phrasing and seed. */
const REMEMBERED = 8192;
/**
 * The same embedder, which embeds no text twice: the most recent 8,192 are remembered, and the store is looked at
 * first. Texts of equal content that are asked for at the same time share one call.
 */
function remembering(embedder, store) {
    const known = new Map();
    const recall = (text) => {
        const vector = known.get(text) ?? stored(text);
        // Taken out and put back, so that the first entry is always the one unused for longest.
        if (vector)
            remember(text, vector);
        return vector;
    };
    const stored = (text) => {
        const vector = store?.get(text);
        return vector && Promise.resolve(vector);
    };
    const remember = (text, vector) => {
        known.delete(text);
        known.set(text, vector);
        if (known.size > REMEMBERED)
            known.delete(known.keys().next().value);
    };
    const learn = (texts) => {
        if (texts.length === 0)
            return;
        const vectors = embedder.embed(texts);
        for (const [index, text] of texts.entries()) {
            const vector = vectors.then(all => all[index]);
            remember(text, vector);
            vector.then(found => store?.put(text, found), () => known.delete(text));
        }
    };
    return {
        id: embedder.id,
        semantic: embedder.semantic,
        embed(texts) {
            const cut = texts.map(text => text.slice(0, _embed_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EMBEDDED */ .M));
            const found = new Map(cut.map(text => [text, recall(text)]));
            learn([...found].filter(([, vector]) => !vector).map(([text]) => text));
            return Promise.all(cut.map(text => found.get(text) ?? known.get(text)));
        }
    };
}


/***/ }),

/***/ 29665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hashingEmbedder)
/* harmony export */ });
/* harmony import */ var _embed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51908);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26777);


const DIMENSIONS = 1024;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const WORDS = 1;
const WORD_PAIRS = 0.5;
const CHARACTERS = 0.5;
/** What NFKC makes of ordinary text is never so much longer. */
const MOST_GROWTH = 2;
/**
 * The built-in embedder: lexical, offline, the same on every machine. Words, word pairs and character trigrams of the
 * NFKC, lower-cased text are hashed into 1,024 signed dimensions (feature hashing, Weinberger et al. 2009), each
 * weighted by 1 + ln(count). Vectors are not normalised. A change of anything here is a new version in the id.
 */
const hashingEmbedder = {
    id: `hashing-v1-${DIMENSIONS}`,
    semantic: false,
    embed: async (texts) => texts.map(embedText)
};
function embedText(text) {
    const vector = new Float32Array(DIMENSIONS);
    const cut = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutExcessMarks */ .IA)(text.slice(0, _embed_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EMBEDDED */ .M));
    const words = cut
        .normalize('NFKC')
        .slice(0, MOST_GROWTH * _embed_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EMBEDDED */ .M)
        .toLowerCase()
        .match(WORD) ?? [];
    addAll(vector, words.map(word => hash(word, 1)), WORDS);
    addAll(vector, words.slice(1).map((word, index) => hash(`${words[index]} ${word}`, 2)), WORD_PAIRS);
    addAll(vector, words.flatMap(trigrams), CHARACTERS);
    return vector;
}
function trigrams(word) {
    const padded = `^${word}$`;
    return Array.from({ length: padded.length - 2 }, (_, start) => hash(padded.slice(start, start + 3), 3));
}
function addAll(vector, features, weight) {
    const counts = new Map();
    for (const feature of features)
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of counts) {
        const sign = feature & 1 ? 1 : -1;
        vector[(feature >>> 1) % DIMENSIONS] += sign * weight * (1 + Math.log(count));
    }
}
/** 32-bit FNV-1a over UTF-16 code units, finished by MurmurHash3's fmix32 so that every bit depends on every other. */
function hash(text, kind) {
    let h = 0x811c9dc5 ^ kind;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}


/***/ }),

/***/ 51908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_EMBEDDED),
/* harmony export */   _: () => (/* binding */ deltaS)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26817);

/** Longer texts are cut before they are embedded; about 6,000 tokens of English. */
const MAX_EMBEDDED = 24_000;
/**
 * ΔS(a, b) = 1 − cos(E(a), E(b)), clamped to [0, 1]. A list of texts is the re-normalised mean of their unit vectors.
 * Null where one side is a zero vector: nothing was retrieved, or nothing that the embedder can read.
 */
function deltaS(a, b) {
    const left = direction(a);
    const right = direction(b);
    if (!left || !right)
        return null;
    refuseOtherDimensions(left, right);
    let cosine = 0;
    for (let i = 0; i < left.length; i++)
        cosine += left[i] * right[i];
    return Math.min(1, Math.max(0, 1 - cosine));
}
/** The unit vector of the mean of unit vectors; null for a zero vector. */
function direction(vectors) {
    const lengths = vectors.map(norm);
    const first = lengths.findIndex(length => length > 0);
    const sum = new Float64Array(vectors[first]?.length ?? 0);
    for (const [index, vector] of vectors.entries()) {
        const length = lengths[index];
        if (length === 0)
            continue;
        refuseOtherDimensions(vector, sum);
        for (let i = 0; i < sum.length; i++)
            sum[i] += vector[i] / length;
    }
    const length = norm(sum);
    // What is left of opposite vectors after rounding is no direction.
    return length < 1e-9 ? null : sum.map(value => value / length);
}
function refuseOtherDimensions(a, b) {
    if (a.length === b.length)
        return;
    const advice = 'the model changed under its name; delete embeddings.jsonl';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnmeasurableError */ .XW('not_comparable', `embeddings: vectors of ${a.length} and ${b.length} dimensions; ${advice}`);
}
function norm(vector) {
    let sum = 0;
    for (let i = 0; i < vector.length; i++)
        sum += vector[i] * vector[i];
    return Math.sqrt(sum);
}


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
    const field = (name, at, value, optional = false) => {
        const isFound = reply.found.has(name);
        return { name, at: at === '' ? '(the whole reply)' : at, isFound, shown: shownValue(value), optional };
    };
    const top = async (name, optional = false) => field(name, response[name], await valueAt(response[name], body), optional);
    const entries = await valueAt(response.retrieved, body);
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
    return fields.map(({ name, isFound, shown, at, optional }) => {
        const state = isFound
            ? `✓ ${name.padEnd(widest)}  ${shown}`
            : `${optional ? '-' : '✗'} ${name.padEnd(widest)}  ${missing(shown, at, optional)}`;
        return `  ${state}`;
    });
}
function missing(shown, at, optional) {
    const place = at.replace(/\s+/g, ' ').trim();
    const short = place.length > LONGEST ? `${place.slice(0, LONGEST - 1)}…` : place;
    return `${optional ? 'not in the reply (it may be absent)' : shown === 'nothing' ? `not in the reply; looked for at ${short}` : `not readable at ${short}: ${shown}`}`;
}
/** Pins as the reply shows them, as far as a manifest may hold them. */
function pinsShown({ pins }) {
    return Object.fromEntries(Object.entries(pins).filter(([name]) => /^[A-Z][A-Z0-9_]*$/.test(name)));
}


/***/ }),

/***/ 16483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ withoutBlanksByUnits),
/* harmony export */   gP: () => (/* binding */ ungrouped),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/** Numbers as a person reads them: 12,500 and 12 500 and 1,00,000 are whole; 12.500 may be a decimal, and stays. */
/** Groups of three (or, as in India, of two and a last one of three) after a head that is no lone zero. */
const BY_THREE = /^[1-9]\d{0,2}(?:([.,'])\d{3})(?:\1\d{3})*$/;
const BY_TWO = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;
const CHAIN = /(?<!\d)\d+(?:[.,']\d+)+/g;
/** A whole number in groups, and a decimal part behind another sign. */
const WITH_DECIMALS = /^(\d+(?:([.,'])\d{2,3})(?:\2\d{2,3})*)([.,]\d+)$/;
/** The blank is the one sign that may as well stand between two numbers; so nothing of the kind stands around. */
const BY_BLANKS = /(?<![\d.,'])(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?!\d|[.,']\d{3}(?!\d)| \d)/g;
/** 4,5 % or 3,50 € somewhere in the text: here the comma is the decimal sign. */
const DECIMAL_COMMA = /(?<![\d.,])\d+(?:\.\d{3})*,\d{1,2} ?[%€$£¥°\p{L}]/u;
/** Groups of digits as one number, where they can be nothing else. */
function ungrouped(text) {
    const decimalComma = DECIMAL_COMMA.test(text);
    return text
        .replace(BY_BLANKS, groups => groups.replaceAll(' ', ''))
        .replace(CHAIN, chain => {
        const parts = WITH_DECIMALS.exec(chain);
        if (parts && parts[2] !== parts[3][0] && isGrouped(parts[1]))
            return joined(parts[1]) + parts[3];
        return isGrouped(chain) && !mayBeDecimal(chain, decimalComma) ? joined(chain) : chain;
    });
}
/** A unit or a sign stands beside its number or a blank away: 15 % and 15%, 4,50 € and 4,50€, ₹100 and ₹ 100, 30 kg and 30kg. */
function withoutBlanksByUnits(text) {
    return text.replace(/(?<=\d) (?=[%°\p{Sc}\p{L}])/gu, '').replace(/(?<!\d)([%\p{Sc}]) (?=\d)/gu, '$1');
}
const isGrouped = (digits) => BY_THREE.test(digits) || BY_TWO.test(digits);
const joined = (digits) => digits.replace(/[.,']/g, '');
function mayBeDecimal(chain, decimalComma) {
    return /^\d+\.\d+$/.test(chain) || (decimalComma && /^\d+,\d+$/.test(chain));
}
/** Chinese numerals; the first of them also ends words such as 统一. */
const NUMERAL = '〇零二三四五六七八九十百千万萬億亿兩两';
const STARTS_IN_NUMERAL = new RegExp(`^[一${NUMERAL}]`);
const ENDS_IN_NUMERAL = new RegExp(`[一${NUMERAL}]$`);
const AFTER_NUMERAL = new RegExp(`(?:[${NUMERAL}]|(?<![统統唯单單专專同])一)$`);
/** Below zero; a dash between words or numbers has something before it. */
const MINUS = /(?:^|[\s(:=~])-$/;
/** Whether a text holds another, and no number of it is only a part of a longer one: 130 days do not hold 30 days. */
function holds(text, sought) {
    const startsInNumber = /^\d/.test(sought);
    const endsInNumber = /\d$/.test(sought);
    const startsInNumeral = STARTS_IN_NUMERAL.test(sought);
    const endsInNumeral = ENDS_IN_NUMERAL.test(sought);
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        const before = text.slice(Math.max(0, at - 2), at);
        const after = text.slice(at + sought.length, at + sought.length + 2);
        if (startsInNumber && (/(?:\d|\d[.,])$/.test(before) || MINUS.test(before)))
            continue;
        if (startsInNumeral && AFTER_NUMERAL.test(before))
            continue;
        if (endsInNumeral && STARTS_IN_NUMERAL.test(after))
            continue;
        if (endsInNumber && /^[.,]?\d/.test(after))
            continue;
        return true;
    }
    return false;
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

/***/ 26777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HD: () => (/* binding */ readable),
  Q2: () => (/* binding */ readableWithBlanks),
  IA: () => (/* binding */ withoutExcessMarks),
  Yc: () => (/* binding */ withoutFreeBlanks)
});

// EXTERNAL MODULE: ./out/build/src/gold/scripts.js
var scripts = __webpack_require__(70345);
;// CONCATENATED MODULE: ./out/build/src/gold/emphasis.js

const MARKS = /\*+|_+|`+/g;
/** More of one sign in a row are a rule, a blank to fill in, or a picture. */
const LONGEST_MARK = 3;
/** One pass with a stack: each mark is put on it and taken off once. */
function withoutEmphasis(text) {
    const gone = [];
    const open = [];
    const waiting = new Map();
    const leave = (mark) => waiting.set(mark.text, waiting.get(mark.text) - 1);
    for (const mark of marksOf(text)) {
        if (mark.closes && (waiting.get(mark.text) ?? 0) > 0) {
            let opener = open.pop();
            leave(opener);
            while (opener.text !== mark.text) {
                opener = open.pop();
                leave(opener);
            }
            gone.push(opener, mark);
        }
        else if (mark.opens) {
            open.push(mark);
            waiting.set(mark.text, (waiting.get(mark.text) ?? 0) + 1);
        }
    }
    return cut(text, gone);
}
function cut(text, gone) {
    const kept = [];
    let at = 0;
    for (const { start, end } of gone.toSorted((a, b) => a.start - b.start)) {
        kept.push(text.slice(at, start));
        at = end;
    }
    return at === 0 ? text : kept.join('') + text.slice(at);
}
function* marksOf(text) {
    for (const { 0: mark, index } of text.matchAll(MARKS)) {
        if (mark.length > LONGEST_MARK)
            continue;
        const end = index + mark.length;
        const before = index === 0 ? ' ' : String.fromCodePoint(codePointBefore(text, index));
        const after = end === text.length ? ' ' : String.fromCodePoint(text.codePointAt(end));
        const opens = AROUND.test(before) && INSIDE_AFTER.test(after);
        const closes = AROUND.test(after) && INSIDE_BEFORE.test(before);
        if (opens || closes)
            yield { start: index, end, text: mark, opens, closes };
    }
}
function codePointBefore(text, at) {
    const whole = at > 1 ? text.codePointAt(at - 2) : 0;
    return whole > 0xffff ? whole : text.charCodeAt(at - 1);
}
/** What may stand around a marked word; scripts without blanks have no edges of words that could be seen. */
const AROUND = new RegExp(`[${String.raw `\s()\[\]{}"'.,:;!?、。，：；！？（）|>~*_`}\`${scripts/* UNSPACED */.E}-]`, 'u');
const INSIDE_AFTER = /[^\s\p{Pe}.,:;!?]/u;
const INSIDE_BEFORE = /[^\s\p{Ps}]/u;

// EXTERNAL MODULE: ./out/build/src/gold/numbers.js
var numbers = __webpack_require__(16483);
;// CONCATENATED MODULE: ./out/build/src/gold/text.js



/**
 * Text as a person reads it (docs/runbook.md §4): two texts that look and mean the same give the same string. Every
 * step takes time in proportion to the text, whatever it holds.
 */
function readable(text) {
    return (0,numbers/* ungrouped */.gP)(withoutEmphasis(withoutFreeBlanks(plainly(text))));
}
/** The same where the blanks of scripts without them stay: in Thai they part sentences. */
function readableWithBlanks(text) {
    return (0,numbers/* ungrouped */.gP)(withoutEmphasis(plainly(text)));
}
/** Lines break anywhere in Han, kana, Thai and their like, so a blank beside them is none. */
function withoutFreeBlanks(text) {
    return text.replace(FREE_BLANK, '').trim();
}
function plainly(text) {
    const plainest = withoutVowelMarks(apart(text.replace(INVISIBLE, '')));
    const composed = foldedCase(composedForms(plainest)).normalize('NFKC');
    return plainMarks(composed)
        .replace(/[\s\u0085\u2800]+/g, ' ')
        .trim();
}
/** Without the marks that no script has so many of: to sort them would take time squared. */
function withoutExcessMarks(text) {
    return text.replace(TOO_MANY_MARKS, '$1');
}
/** Zero-width characters, soft hyphens, marks of direction, variation selectors, and the Arabic stretch. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
/** One sign of Arabic stands for eighteen letters; no text of people is made of such. */
const MOST_GROWTH = 4;
/** As many marks on one letter as any script has (UAX #15, stream-safe text); more would take time squared to sort. */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;
const SUPERSCRIPTS = /[\u00B2\u00B3\u00B9\u2070-\u207F]+/g;
/** In a formula, such as CO₂, a subscript reads as a plain figure; before a digit, as in log₂8, it does not. */
const SUBSCRIPTS = /([^\p{L}]?)([\u2080-\u208E]+)(\d?)/gu;
const SQUARED_UNITS = /[\u339F-\u33A6\u33A8\u33AF]/g;
const SQUARED = new Map([...'㎟㎠㎡㎢㎣㎤㎥㎦㎨㎯'].map(unit => [unit, unit.normalize('NFKC').replace(/\d$/, '^$&')]));
/** Fractions, circled numbers and their like, beside a digit. */
const BEFORE_NUMERAL = /(\d)(?=[\u00BC-\u00BE\u2150-\u215F\u2189\u2460-\u249B\u24EA\u3358-\u3370\u33E0-\u33FE])/g;
/** What compatibility composition would run together. */
function apart(text) {
    return withoutExcessMarks(text)
        .replace(SUPERSCRIPTS, run => `^${run}`)
        .replace(SUBSCRIPTS, (whole, before, run, after) => (before || after ? `${before}_${run}${after}` : whole))
        .replace(SQUARED_UNITS, unit => SQUARED.get(unit))
        .replace(BEFORE_NUMERAL, '$1 ')
        .replaceAll('´', "'");
}
/** Arabic and Hebrew are written with their vowels or without. */
function withoutVowelMarks(text) {
    return text.replace(/[\u064B-\u0652\u0670\u05B0-\u05BC\u05C1\u05C2\u05C7]/g, '');
}
/** The dot below that Hindi leaves out as often as not, in letters of words from Persian and English. */
const LOAN_DOTS = /([कखगजफ])\u093C/g;
/** A nasal before a letter of its own class, which Hindi writes as a dot as well. */
const NASALS = /(?:ङ\u094D(?=[क-घ])|ञ\u094D(?=[च-झ])|ण\u094D(?=[ट-ढ])|न\u094D(?=[त-ध])|म\u094D(?=[प-भ]))/g;
/**
 * NFKC, and what is written in either way: in Thai a vowel before or after its tone, and two strokes for one letter; the
 * kaf, yeh and heh of Persian and Urdu keyboards; in Arabic an alef without its hamza, a yeh without its dots and a teh
 * marbuta as heh, as most people type them (the folding of Lucene's ArabicNormalizer); in Hindi nasals and loan dots.
 */
function composedForms(text) {
    return text
        .normalize('NFKC')
        .slice(0, MOST_GROWTH * text.length + 100)
        .replaceAll('\u06A9', '\u0643')
        .replace(/[\u06CC\u0649]/g, '\u064A')
        .replace(/[\u06C1\u0629]/g, '\u0647')
        .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
        .replace(LOAN_DOTS, '$1')
        .replace(NASALS, '\u0902')
        .replaceAll('\u0901', '\u0902')
        .replace(/\u0E4D([\u0E48-\u0E4B])/g, '$1\u0E4D')
        .replaceAll('\u0E40\u0E40', '\u0E41');
}
/**
 * Case folded in full: ß as ss, every sigma alike, and the Turkish İ and ı as i, since their capitals are written by
 * people and by programs that do not know the language.
 */
function foldedCase(text) {
    const lower = (letters) => letters.replace(/[Σς]/g, 'σ').toLowerCase();
    return lower(lower(text).toUpperCase()).replaceAll('i\u0307', 'i');
}
const QUOTES = [
    [/[‘’‚‛′ʹʼʻ‹›\u05F3]/g, "'"],
    [/[“”„‟″«»「」『』〝〞〟\u05F4]/g, '"'],
    [/[〜∼]/g, '~'],
    [/[\p{Pd}\u2212\u2043]/gu, '-'],
    [/[\u2044\u2215]/g, '/'],
    [/\u066A/g, '%'],
    [/\u066B/g, '.'],
    [/[\u066C\u060C]/g, ',']
];
/** The first digit of each script of the basic plane; the others follow it. */
const ZEROS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰';
const DIGITS = new Map([...ZEROS].flatMap(zero => Array.from({ length: 10 }, (_, value) => [String.fromCharCode(zero.charCodeAt(0) + value), String(value)])));
/** Quotes, dashes, signs and digits as their plain forms. */
function plainMarks(text) {
    const plain = QUOTES.reduce((result, [forms, form]) => result.replace(forms, form), text);
    return plain.replace(/[^\P{Nd}0-9]/gu, digit => DIGITS.get(digit) ?? digit);
}
const LETTER = `[${scripts/* UNSPACED */.E}ー、。]`;
const FREE_BLANK = new RegExp(`(?<=${LETTER}) | (?=${LETTER})`, 'gu');


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


/***/ })

};
