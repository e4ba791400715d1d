export const id = 2915;
export const ids = [2915,744];
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

/***/ 62004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ weaknesses),
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   PO: () => (/* binding */ unsolved),
/* harmony export */   eI: () => (/* binding */ looseClaims)
/* harmony export */ });
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5557);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10318);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25731);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22255);
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13354);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13049);






const LEAST_UNANSWERABLE = 0.1;
const MOST_UNANSWERABLE = 0.4;
/** Two texts that share so much of their words ask in the same words. */
const ALIKE = 0.8;
/** So many items are held against each other; of more the exact copies alone are found. */
const COMPARED = 2_000;
/** Weak items in file order, then what is weak in the set as a whole. */
async function weaknesses({ items, lines }, contract = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTRACT_FIELDS */ .f) {
    const spared = ['section_id', 'offsets'].filter(field => !contract.includes(field));
    const byItem = await Promise.all(items.map(async (item) => [
        ...(spared.length > 0 ? [] : untargeted(item)),
        ...unclaimed(item),
        ...(await giveaways(item)),
        ...copies(item)
    ].map(message => ({
        qid: item.qid,
        line: lines.get(item.qid),
        message
    }))));
    return [...byItem.flat(), ...placeless(spared), ...duplicates({ items, lines }), ...shares(items)];
}
/** Replies that do not say where a passage stands are compared with no target, whatever the items name. */
function placeless(spared) {
    if (spared.length === 0)
        return [];
    const message = `the replies name no ${spared.join(' and no ')} (response.contract), so whether the right passage is retrieved is not seen: let the service say where each passage stands`;
    return [{ qid: null, line: 1, message }];
}
function untargeted(item) {
    if (!item.answerable || (0,_item_js__WEBPACK_IMPORTED_MODULE_3__/* .passagesOf */ .T)(item).length > 0)
        return [];
    return [
        'has no target: whether the right passage is retrieved is not seen; add target: {section_id, offsets} (--find "text" FILE gives the offsets)'
    ];
}
function unclaimed(item) {
    const hasClaim = item.gold_claim_substr.length > 0;
    if (!item.answerable) {
        const named = hasClaim || (0,_item_js__WEBPACK_IMPORTED_MODULE_3__/* .passagesOf */ .T)(item).length > 0;
        return named ? ['is not answerable and yet has a claim or a target; take them out, or set answerable: true'] : [];
    }
    return hasClaim
        ? []
        : [
            'has no gold_claim_substr: any answer that cites right counts as right; add a short text that only a right answer has'
        ];
}
/** A claim that the question itself holds is found in an answer that only repeats the question. */
async function giveaways(item) {
    const asked = [item.question, ...item.paraphrases];
    const found = await Promise.all(item.gold_claim_substr.map(async (claim) => ({ claim, test: await (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .claimTest */ .d)([claim]) })));
    return [
        ...found
            .filter(({ test }) => asked.some(text => holds(test, text)))
            .map(({ claim }) => `the claim ${short(claim)} stands in the question: an answer that repeats it counts as right; choose what only the answer has`),
        ...found
            .filter(({ claim }) => item.anchor !== undefined && !(0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpression */ .BH)(claim) && !(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(item.anchor).includes((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(claim)))
            .filter(() => item.gold_claim_substr.length === 1)
            .map(({ claim }) => `the claim ${short(claim)} is not in the anchor: does the target hold the answer?`)
    ];
}
/** An expression that runs away finds nothing. */
function holds(test, text) {
    try {
        return test(text);
    }
    catch {
        return false;
    }
}
function copies({ question, paraphrases }) {
    return paraphrases.flatMap((text, at) => {
        const before = [question, ...paraphrases.slice(0, at)];
        const name = `paraphrases[${at}] ${short(text)}`;
        if (before.some(other => wordsOf(other).join(' ') === wordsOf(text).join(' ')))
            return [`${name} is a copy; say it in other words`];
        return before.some(other => likeness(other, text) >= ALIKE)
            ? [`${name} differs in hardly a word; say it in other words`]
            : [];
    });
}
function duplicates({ items, lines }) {
    const alone = items.filter(({ session_id, history }) => session_id === undefined && history === undefined);
    const first = new Map();
    const bags = alone.map(item => ({ item, words: new Set(wordsOf(item.question)) }));
    return bags.flatMap(({ item, words }, at) => {
        const key = wordsOf(item.question).join(' ');
        const same = first.get(key);
        first.set(key, same ?? item);
        const near = same ??
            (bags.length <= COMPARED ? bags.slice(0, at).find(other => overlap(other.words, words) >= 0.9)?.item : undefined);
        if (!near)
            return [];
        const message = `asks ${same ? 'the same' : 'nearly the same'} as ${near.qid} (line ${lines.get(near.qid)}): it counts twice and tells once`;
        return [{ qid: item.qid, line: lines.get(item.qid), message }];
    });
}
function shares(items) {
    const without = items.filter(({ answerable }) => !answerable).length;
    const share = without / items.length;
    const of = `${without} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(items.length, 'item')} (${(100 * share).toFixed(0)} %) ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .agreeing */ .H)(without, 'has', 'have')} no answer in the sources`;
    const whole = (message) => [{ qid: null, line: 1, message }];
    if (share < LEAST_UNANSWERABLE)
        return whole(`${of}; about one in five shows whether a version makes answers up`);
    return share > MOST_UNANSWERABLE ? whole(`${of}; with so many a version that refuses everything looks good`) : [];
}
/** Claims of an item that right answers to others hold: a wrong answer may hold them too. */
async function looseClaims({ items, lines }, rows) {
    const answers = rows.filter(({ error, refusal, answer }) => error === null && !refusal && answer !== '');
    const others = items.filter(({ answerable, gold_claim_substr }) => answerable && gold_claim_substr.length > 0);
    const found = await Promise.all(others.map(async (item) => {
        const test = await (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .claimTest */ .d)(item.gold_claim_substr);
        const own = new Set(wordsOf(item.question));
        const holding = answers.filter(({ qid, answer }) => qid !== item.qid &&
            !sharesTarget(item, items.find(other => other.qid === qid)) &&
            holds(test, answer));
        const times = new Set(holding.map(({ qid }) => qid)).size;
        const share = times / Math.max(1, others.length - 1);
        if (times < 3 || share < 0.1 || own.size === 0)
            return [];
        const message = `its claims stand in answers to ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(times, 'other question')}: a wrong answer may hold them too; choose a longer one`;
        return [{ qid: item.qid, line: lines.get(item.qid), message }];
    }));
    return found.flat();
}
function sharesTarget(item, other) {
    const sections = new Set((0,_item_js__WEBPACK_IMPORTED_MODULE_3__/* .passagesOf */ .T)(item).map(({ section_id }) => section_id));
    return other !== undefined && (0,_item_js__WEBPACK_IMPORTED_MODULE_3__/* .passagesOf */ .T)(other).some(({ section_id }) => sections.has(section_id));
}
/** Items that the baseline does not solve in all its runs, with the reasons. */
function unsolved({ items, lines }, rows) {
    return items.flatMap(item => {
        const own = rows.filter(({ qid }) => qid === item.qid);
        const failed = own.filter(({ solved }) => !solved);
        if (failed.length === 0)
            return [];
        const reasons = new Map();
        for (const row of failed)
            for (const why of whyNot(item, row))
                reasons.set(why, (reasons.get(why) ?? 0) + 1);
        const listed = [...reasons].toSorted((a, b) => b[1] - a[1]).map(([why, times]) => `${why} (${times})`);
        const example = failed.find(({ answer }) => answer !== '')?.answer;
        const said = example ? `; it answered ${short(example, 80)}` : '';
        const message = `the baseline solves ${own.length - failed.length} of ${own.length}: ${listed.join(', ')}${said}`;
        return [{ qid: item.qid, line: lines.get(item.qid), message }];
    });
}
/** Why a run is not solved, a phrase each. */
function whyNot(item, row) {
    if (row.error)
        return [`no reply: ${row.error.kind}`];
    if (!item.answerable)
        return ['it answers what the sources do not hold'];
    if (row.refusal)
        return ['it refuses'];
    const reasons = [
        ...(row.tool_loop ? ['it calls a tool over and over'] : []),
        ...(row.coverage !== null && row.coverage < 0.5 ? ['the right passage is not retrieved'] : []),
        ...(!row.contains_claim && item.gold_claim_substr.length > 0 ? ['the claim is not in the answer'] : []),
        ...(!row.citation_hit && ((0,_item_js__WEBPACK_IMPORTED_MODULE_3__/* .passagesOf */ .T)(item).length > 0 || item.gold_citations.length > 0)
            ? ['the right passage is not cited']
            : [])
    ];
    return reasons.length > 0 ? reasons : ['not solved'];
}
const wordsOf = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
function likeness(a, b) {
    return overlap(new Set(wordsOf(a)), new Set(wordsOf(b)));
}
/** Shared words by all words, as Jaccard has it. */
function overlap(a, b) {
    const shared = [...a].filter(word => b.has(word)).length;
    return a.size + b.size === 0 ? 0 : shared / (a.size + b.size - shared);
}
function short(text, length = 40) {
    const line = text.replace(/[\p{C}\s]+/gu, ' ');
    return JSON.stringify(line.length > length ? `${line.slice(0, length - 1)}…` : line);
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

/***/ 94821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ coinTosses),
/* harmony export */   y: () => (/* binding */ random)
/* harmony export */ });
/**
 * A seeded generator of uniform numbers in [0, 1), the same on every platform (32-bit integer arithmetic only).
 * Source: sfc32, the 32-bit member of Chris Doty-Humphrey's "small fast counting" family (PractRand); its state is
 * filled by 32-bit FNV-1a hashes of the seed under four offsets, then stirred as PractRand does.
 */
function random(seed) {
    const bits = randomBits(seed);
    return () => bits() / 4_294_967_296;
}
/** The same generator's raw output: 32 random bits as an unsigned integer. */
function randomBits(seed) {
    const text = String(seed);
    let a = hash(text, 0x811c9dc5);
    let b = hash(text, 0x9e3779b9);
    let c = hash(text, 0x85ebca6b);
    let counter = 1;
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return sum >>> 0;
    };
    for (let round = 0; round < 15; round++)
        next();
    return next;
}
/** A filler of arrays with fair coin tosses (0 or 1), 32 of them from each output of the generator. */
function coinTosses(seed) {
    const next = randomBits(seed);
    return into => {
        let word = 0;
        for (let i = 0; i < into.length; i++) {
            if ((i & 31) === 0)
                word = next();
            into[i] = word & 1;
            word >>>= 1;
        }
    };
}
function hash(text, offset) {
    let value = offset;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}


/***/ })

};
