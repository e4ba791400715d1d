export const id = 8017;
export const ids = [8017];
export const modules = {

/***/ 27131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ probed),
/* harmony export */   H: () => (/* binding */ fences)
/* harmony export */ });
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28695);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82781);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);



/** G1, and the probes of G3: what was observed decides, chance has no part in it. */
const fences = { pins_fixed: pinsFixed, pins_live: pinsLive, contracts };
function pinsFixed({ manifest, floatingPins }) {
    return counted('pins_fixed', manifest, { baseline: null, canary: floatingPins, value: floatingPins, n: 2 });
}
function pinsLive({ manifest, baseline, again, interleaved, canary }) {
    const wrong = (arms) => arms.flatMap(arm => arm.rows).filter(hasOtherPins);
    const ofBaseline = wrong([baseline, again, interleaved]);
    const ofCanary = wrong([canary]);
    const replies = canary.rows.filter(row => row.pins !== null).length;
    if (replies === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('pins_live', (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, 'pins_live'), 'The canary sent no reply.');
    const first = ofCanary[0] ?? ofBaseline[0];
    return {
        ...counted('pins_live', manifest, {
            baseline: ofBaseline.length,
            canary: ofCanary.length,
            value: ofBaseline.length + ofCanary.length,
            n: replies
        }),
        ...(first && { note: pinNote(first, ofBaseline.length + ofCanary.length) })
    };
}
function contracts({ manifest, baseline, canary }) {
    const replies = canary.rows.filter(row => row.error === null).length;
    if (replies === 0)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)('contracts', (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, 'contracts'), 'The canary sent no reply.');
    const broken = canary.rows.filter(_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .breaksContract */ .RZ);
    return {
        ...counted('contracts', manifest, {
            baseline: baseline.rows.filter(_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .breaksContract */ .RZ).length,
            canary: broken.length,
            value: broken.length,
            n: replies
        }),
        ...(broken[0] && { note: contractNote(broken) })
    };
}
/** A row that a probe decides: secrets, boot order, freeze, probes. What is not declared is not measured. */
function probed(row, { manifest, probes }) {
    const outcome = probes.find(one => one.row === row);
    const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, row);
    if (!outcome)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)(row, target, 'The manifest declares none.');
    if (outcome.verdict === 'not_measured')
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .notMeasured */ .q)(row, target, outcome.why);
    const failed = outcome.details.filter(detail => !detail.ok).length;
    return {
        ...counted(row, manifest, { baseline: null, canary: failed, value: failed, n: outcome.n }),
        ...(outcome.verdict === 'fail' && { breach: withoutStop(outcome.why) })
    };
}
function hasOtherPins(row) {
    return row.pins === 'mismatch' || row.pins === 'missing';
}
function pinNote(row, count) {
    const seen = Object.entries(row.pins_seen ?? {}).map(([key, value]) => `${key}=${value}`);
    const what = row.pins === 'missing' ? 'shows no pins' : `shows ${seen.slice(0, 3).join(', ')}`;
    return `${count} ${count === 1 ? 'reply' : 'replies'} with other pins; the first, to ${row.qid}, ${what}.`;
}
function contractNote(broken) {
    const first = broken[0];
    const what = first.drift[0] ?? 'an answer without a citation; if it is a refusal, add its words to gold.refusal';
    return `${broken.length} broken; the first, to ${first.qid}: ${what}.`;
}
function counted(row, manifest, numbers) {
    return { row, ...numbers, target: (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(manifest, row), interval: null, pValues: null };
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}


/***/ }),

/***/ 82781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notMeasured)
/* harmony export */ });
function notMeasured(row, target, note, arms = {}) {
    return { row, baseline: null, canary: null, n: 0, pValues: null, ...arms, value: null, interval: null, target, note };
}


/***/ }),

/***/ 79244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requiredRows)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);

/**
 * Whether the decision needs a row measured (docs/runbook.md §6): the rows that are needed here anyway, those whose input the
 * manifest declares, and those that it lists under `require`; but none that it drops.
 */
function requiredRows(manifest, isNeeded) {
    return row => !(row in manifest.not_required) && (isNeeded(row) || isDeclared(row, manifest) || manifest.require.includes(row));
}
function isDeclared(row, manifest) {
    const { declaredBy } = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row];
    const section = declaredBy && manifest[declaredBy];
    return Array.isArray(section) ? section.length > 0 : section !== undefined;
}


/***/ }),

/***/ 18192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ ceilingBreach),
  v: () => (/* binding */ resonance)
});

// EXTERNAL MODULE: ./out/build/src/statistics/moments.js
var moments = __webpack_require__(3813);
// EXTERNAL MODULE: ./out/build/src/statistics/quantile.js
var quantile = __webpack_require__(55635);
;// CONCATENATED MODULE: ./out/build/src/statistics/theilsen.js

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of points with different x (x defaults to 0, 1, 2, …);
 * NaN below two such points. Source: Sen 1968.
 */
function theilSen(y, x = y.map((_, i) => i)) {
    const slopes = [];
    for (let i = 0; i < y.length; i++) {
        for (let j = i + 1; j < y.length; j++) {
            if (x[i] !== x[j])
                slopes.push((y[j] - y[i]) / (x[j] - x[i]));
        }
    }
    return (0,quantile/* median */.JZ)(slopes);
}

;// CONCATENATED MODULE: ./out/build/src/gates/resonance.js



/** E_resonance (docs/runbook.md §5): does ΔS creep up over a long session? */
const MEMORY = 5;
const SHORTEST = 50;
const LONGEST = 100;
/** Max E may be this many times the baseline's median E. */
const CEILING = 2;
/** E_t: mean of the last min(t, 5) ΔS of a session, in order. */
function resonanceOf(deltaS) {
    return deltaS.map((_, step) => (0,moments/* mean */.i)(deltaS.slice(Math.max(0, step + 1 - MEMORY), step + 1)));
}
/** Cuts a session into windows of 50–100 steps; none where it is shorter than 50. */
function windowsOf(series) {
    if (series.length < SHORTEST)
        return [];
    const count = Math.ceil(series.length / LONGEST);
    return Array.from({ length: count }, (_, at) => series.slice(Math.round((at * series.length) / count), Math.round(((at + 1) * series.length) / count)));
}
/** Null where no session is long enough. `sessions` holds each session's ΔS in order. */
function resonance(sessions) {
    const windows = sessions.map(resonanceOf).flatMap(windowsOf);
    if (windows.length === 0)
        return null;
    const all = windows.flat();
    return {
        rise: windows.reduce((rise, window) => Math.max(rise, theilSen(window) * SHORTEST), Number.NEGATIVE_INFINITY),
        maxE: all.reduce((largest, value) => Math.max(largest, value), 0),
        medianE: (0,quantile/* median */.JZ)(all),
        windows: windows.length
    };
}
/** Why a canary's resonance is no longer flat beside the baseline's; null while it is. */
function ceilingBreach(canary, baseline) {
    if (canary.maxE <= CEILING * baseline.medianE + 1e-9)
        return null;
    return `E reaches ${canary.maxE.toFixed(3)}, over ${CEILING} × the baseline's median ${baseline.medianE.toFixed(3)}`;
}


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
