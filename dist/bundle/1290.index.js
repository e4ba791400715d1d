export const id = 1290;
export const ids = [1290,744];
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

/***/ 47979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  description: () => (/* binding */ description),
  importGold: () => (/* binding */ importGold)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var json = __webpack_require__(1432);
// EXTERNAL MODULE: ./out/build/src/gold/blank.js
var blank = __webpack_require__(38255);
// EXTERNAL MODULE: ./out/build/src/gold/item.js
var gold_item = __webpack_require__(13354);
;// CONCATENATED MODULE: ./out/build/src/gold/import/csv.js
/** Rows of a CSV (RFC 4180): fields in double quotes may hold separators, line ends and doubled quotes. */
/** The first line names the columns. `;` and tabs separate too, where the first line has them and no comma. */
function readCsv(text) {
    const head = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
    const separator = head.includes(',') ? ',' : head.includes(';') ? ';' : head.includes('\t') ? '\t' : ',';
    const [names = [], ...rows] = rowsOf(text, separator);
    return rows
        .filter(row => row.some(field => field.trim() !== ''))
        .map(row => Object.fromEntries(names.map((name, at) => [name.trim(), row[at] ?? ''])));
}
/** A quote that is never closed takes the rest of the text. */
function rowsOf(text, separator) {
    const rows = [];
    let row = [];
    let at = 0;
    while (at < text.length) {
        const { field, end } = text[at] === '"' ? quotedAt(text, at + 1) : { field: '', end: at };
        let stop = end;
        while (stop < text.length && text[stop] !== separator && text[stop] !== '\n')
            stop++;
        row.push(field + text.slice(end, stop).replace(/\r$/, ''));
        if (text[stop] !== separator) {
            rows.push(row);
            row = [];
        }
        else if (stop + 1 === text.length)
            row.push('');
        at = stop + 1;
    }
    return row.length > 0 ? [...rows, row] : rows;
}
function quotedAt(text, start) {
    const parts = [];
    for (let at = start;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0)
            return { field: [...parts, text.slice(at)].join(''), end: text.length };
        parts.push(text.slice(at, quote));
        if (text[quote + 1] !== '"')
            return { field: parts.join(''), end: quote + 1 };
        parts.push('"');
        at = quote + 2;
    }
}

;// CONCATENATED MODULE: ./out/build/src/gold/import/records.js




/** Test sets of other tools as gold items; what has no place in one is counted, by a phrase that says what to do. */
const FORMATS = ['promptfoo', 'ragas', 'langsmith', 'csv'];
const LONGEST_CLAIM = 60;
const MAX_ENTRIES = 20_000;
/** Null where the text holds no list of entries of that kind. `yaml`: reads YAML, which promptfoo writes. */
function importItems(format, text, yaml) {
    const entries = entriesOf(format, text, yaml);
    if (!entries || entries.length === 0)
        return null;
    const lost = new Map();
    const lose = (what) => lost.set(what, (lost.get(what) ?? 0) + 1);
    const qids = new Set();
    const items = entries.slice(0, MAX_ENTRIES).flatMap((entry, at) => {
        const draft = DRAFTS[format](entry, lose);
        const item = itemOf(draft, at, qids, lose);
        if (item)
            qids.add(item.qid);
        return item ?? [];
    });
    if (entries.length > MAX_ENTRIES)
        lost.set(`beyond the first ${MAX_ENTRIES}`, entries.length - MAX_ENTRIES);
    return { items, lost };
}
function entriesOf(format, text, yaml) {
    if (format === 'csv')
        return readCsv(text);
    const whole = (0,json/* jsonOf */.o)(text);
    const parsed = whole ?? linesOf(text) ?? (format === 'promptfoo' ? yaml(text) : readCsv(text));
    const list = isEntry(parsed) ? listIn(parsed) : parsed;
    return Array.isArray(list) ? list.filter(isEntry) : null;
}
function linesOf(text) {
    const lines = text.split('\n').filter(line => line.trim() !== '');
    const values = lines.map(line => (0,json/* jsonOf */.o)(line));
    return values.every(value => isEntry(value)) ? values : null;
}
/** The list of a file that has more than it. */
function listIn(parsed) {
    return ['tests', 'examples', 'samples', 'data', 'questions'].map(key => parsed[key]).find(Array.isArray) ?? [parsed];
}
const isEntry = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const QUESTIONS = ['question', 'user_input', 'query', 'input', 'prompt', 'message', 'text'];
const REFERENCES = ['answer', 'reference', 'ground_truth', 'ground_truths', 'expected', 'output', 'reference_answer'];
function firstOf(entry, names) {
    const keys = new Map(Object.keys(entry).map(key => [key.toLowerCase().replace(/[\s-]/g, '_'), key]));
    const found = names.find(name => keys.has(name) && entry[keys.get(name)] !== '');
    return found === undefined ? undefined : entry[keys.get(found)];
}
const DRAFTS = {
    csv: (entry, lose) => {
        const known = ['qid', 'id', 'answerable', 'claims', 'tags', ...QUESTIONS, ...REFERENCES];
        for (const key of Object.keys(entry))
            if (!known.includes(key.toLowerCase().replace(/[\s-]/g, '_')))
                lose(`the column ${JSON.stringify(key.slice(0, 40))}`);
        return {
            id: firstOf(entry, ['qid', 'id']),
            question: firstOf(entry, QUESTIONS),
            claims: [firstOf(entry, ['claims', ...REFERENCES])],
            refuses: /^(no|false|0)$/i.test(String(firstOf(entry, ['answerable']) ?? '')),
            tags: [firstOf(entry, ['tags'])]
        };
    },
    ragas: (entry, lose) => {
        if (firstOf(entry, ['contexts', 'retrieved_contexts', 'reference_contexts']) !== undefined)
            lose('contexts: they have no place in a source; name the passage by target (gold check --find)');
        return {
            question: firstOf(entry, QUESTIONS),
            claims: [firstOf(entry, ['reference', 'ground_truth', 'ground_truths'])].flat()
        };
    },
    langsmith: (entry, lose) => {
        const inputs = isEntry(entry['inputs']) ? entry['inputs'] : entry;
        const outputs = [entry['outputs'], entry['reference_outputs']].find(isEntry) ?? {};
        if (isEntry(entry['metadata']) && Object.keys(entry['metadata']).length > 0)
            lose('metadata');
        return { id: entry['id'], question: firstOf(inputs, QUESTIONS), claims: [firstOf(outputs, REFERENCES)] };
    },
    promptfoo: (entry, lose) => {
        const vars = isEntry(entry['vars']) ? entry['vars'] : {};
        const asserts = Array.isArray(entry['assert']) ? entry['assert'].filter(isEntry) : [];
        const claims = asserts.flatMap(({ type, value }) => {
            if (type === 'contains' || type === 'icontains' || type === 'equals')
                return [value];
            if (type === 'contains-any' || type === 'icontains-any')
                return Array.isArray(value) ? value : [value];
            if (type === 'regex')
                return [`/${String(value)}/`];
            if (type !== 'is-refusal')
                lose(`the assertion ${String(type).slice(0, 40)}`);
            return [];
        });
        if (claims.length > 1)
            lose('that all assertions must hold: any one claim suffices here');
        const texts = Object.values(vars).filter(value => typeof value === 'string');
        return {
            id: entry['description'],
            question: firstOf(vars, QUESTIONS) ?? texts[0],
            claims,
            refuses: asserts.some(({ type }) => type === 'is-refusal')
        };
    }
};
function itemOf({ id, question, claims, refuses = false, tags = [] }, at, qids, lose) {
    const asked = typeof question === 'string' ? question.trim() : '';
    if (asked === '' || (0,blank/* isBlank */.z)(asked)) {
        lose('entries without a question');
        return null;
    }
    const fitting = claims.flatMap(claim => claimOf(claim, lose) ?? []);
    const item = gold_item/* goldItemSchema */.X.safeParse({
        qid: qidOf(id, at, qids),
        question: asked,
        answerable: !refuses,
        gold_claim_substr: refuses ? [] : fitting,
        tags: tags.filter(tag => typeof tag === 'string' && tag.trim() !== '')
    });
    if (item.success)
        return item.data;
    lose('entries that no item can hold');
    return null;
}
/** A whole reference answer is no claim: right answers are worded otherwise. */
function claimOf(claim, lose) {
    const text = typeof claim === 'string' || typeof claim === 'number' ? String(claim).trim() : '';
    if (text === '')
        return null;
    const fits = gold_item/* goldItemSchema */.X.shape.gold_claim_substr.safeParse([text]).success;
    const isRegex = /^\/[\s\S]+\/$/.test(text);
    if (fits && (isRegex ? text.length <= 200 && compiles(text) : text.length <= LONGEST_CLAIM))
        return text;
    lose(fits && !isRegex
        ? `reference answers over ${LONGEST_CLAIM} characters: choose a short text that only a right answer has`
        : 'expected texts that are no claim: under 5 characters, or no regular expression');
    return null;
}
function compiles(text) {
    try {
        return new RegExp(text.slice(1, -1), 'iu') !== null;
    }
    catch {
        return false;
    }
}
function qidOf(id, at, qids) {
    const text = typeof id === 'string' || typeof id === 'number'
        ? String(id)
            .replace(/[\p{C}\s]+/gu, '-')
            .slice(0, 150)
        : '';
    const base = text === '' ? `q${at + 1}` : text;
    return qids.has(base) ? `${base}-${at + 1}` : base;
}

// EXTERNAL MODULE: ./out/build/src/gold/load.js + 1 modules
var load = __webpack_require__(15524);
// EXTERNAL MODULE: ./out/build/src/manifest/yaml.js + 1 modules
var manifest_yaml = __webpack_require__(64087);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/nearest.js
var nearest = __webpack_require__(55722);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/world/input.js
var world_input = __webpack_require__(35553);
// EXTERNAL MODULE: ./out/build/src/commands/conclude.js
var conclude = __webpack_require__(94996);
// EXTERNAL MODULE: ./out/build/src/commands/flag-kinds.js
var flag_kinds = __webpack_require__(69641);
// EXTERNAL MODULE: ./out/build/src/commands/inputs.js
var inputs = __webpack_require__(43524);
;// CONCATENATED MODULE: ./out/build/src/commands/import.js













const description = {
    summary: 'make a gold set of promptfoo, ragas, langsmith, csv',
    topic: 'begin',
    examples: [
        'rollout-gate import csv questions.csv',
        'rollout-gate import promptfoo promptfooconfig.yaml --into gold.jsonl'
    ],
    flags: {
        format: (0,flag_kinds/* plainText */.wh)('FORMAT', { meaning: 'promptfoo, ragas, langsmith or csv' }),
        file: { ...(0,flag_kinds/* plainText */.wh)('FILE', { meaning: 'the file to read' }) },
        into: (0,flag_kinds/* textOr */.ph)('eval/gold.jsonl', 'FILE', { meaning: 'where the gold set goes; never over a file' })
    },
    files: [],
    artifacts: [],
    changes: [],
    publishes: null,
    permissions: {}
};
const MAX_BYTES = 64 * 1024 * 1024;
/** Writes nothing where a file is there, or where the input holds no question. */
async function importGold(world, { format, file, into }) {
    if (format === undefined || file === undefined)
        throw (0,errors/* flagError */.VP)('import: expected a format and a file, such as rollout-gate import csv questions.csv');
    if (!isFormat(format))
        throw (0,errors/* flagError */.VP)(`import ${format.slice(0, 40)}: no such format${(0,nearest/* suggestion */.h)(format, FORMATS)}; expected one of ${FORMATS.join(', ')}`);
    const path = (0,external_node_path_.resolve)(world.cwd, file);
    const input = { file: (0,inputs/* shownPath */.pS)(world, path), reason: 'gold_invalid', maxBytes: MAX_BYTES };
    const text = (0,world_input/* decodeInput */.Ny)(await (0,world_input/* readInput */.R5)(path, input), input);
    const imported = importItems(format, text, yaml => (0,manifest_yaml/* readYaml */.g)(Buffer.from(yaml), { ...input, maxBytes: MAX_BYTES }, null).value);
    if (!imported || imported.items.length === 0)
        throw (0,errors/* flagError */.VP)(`${input.file}: no entry with a question; is it a ${format} file?`);
    const { items, lost } = imported;
    const written = items.map(item => `${JSON.stringify(item)}\n`).join('');
    (0,load/* parseGold */.e)(Buffer.from(written), into);
    const target = (0,external_node_path_.resolve)(world.cwd, into);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, written, { flag: 'wx' }).catch((error) => {
        throw error.code === 'EEXIST'
            ? (0,errors/* flagError */.VP)(`${into}: is there already and is not overwritten; name another with --into`)
            : error;
    });
    const bare = items.filter(({ answerable, gold_claim_substr }) => answerable && gold_claim_substr.length === 0).length;
    const lines = [
        `${(0,counted/* counted */.h)(items.length, 'item')} ${(0,counted/* agreeing */.H)(items.length, 'was', 'were')} written to ${into}.`,
        ...(lost.size > 0
            ? ['Not carried over:', ...[...lost].map(([what, times]) => `  ${String(times).padStart(5)}  ${what}`)]
            : []),
        ...(bare > 0 ? [`${bare} have no claim yet.`] : []),
        'No item has a target yet: without one the gate cannot see whether the right',
        'passage is retrieved. gold check --find "text" FILE gives its offsets; or say',
        'not_required: { coverage: "…" } in the manifest.',
        'Next: rollout-gate gold check',
        ''
    ];
    const why = `${(0,counted/* counted */.h)(items.length, 'item')} ${(0,counted/* agreeing */.H)(items.length, 'was', 'were')} written to ${into}.`;
    const result = (0,conclude/* startResult */.K)(world, 'import')({ decision: 'pass', reason: 'all_green', exit: reasons/* EXIT */.dc.ok, why }, {});
    return { result, text: lines.join('\n'), uploads: [], publish: false };
}
function isFormat(said) {
    return FORMATS.includes(said);
}


/***/ })

};
