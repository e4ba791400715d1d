export const id = 6687;
export const ids = [6687];
export const modules = {

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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13049);


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
/** A unit or a sign stands beside its number or a blank away: 15 % and 15%, 4,50 € and 4,50€, ₹100 and ₹ 100, 30 kg and 30kg. So does the dash of a range: 10 – 20. */
function withoutBlanksByUnits(text) {
    return text
        .replace(/(?<=\d) - (?=\d)/g, '-')
        .replace(/(?<=\d) (?=[%°\p{Sc}\p{L}])/gu, '')
        .replace(/(?<!\d)([%\p{Sc}]) (?=\d)/gu, '$1');
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
/** .5 is less than 5. */
const LEADING_POINT = /(?:^|[\s(:=~])[.,]$/;
/** The bottom of a fraction or what follows a colon of a time, where a claim begins with a small whole number. */
const SMALL_WHOLE = /^\d{1,2}(?![\d/:.,])/;
const PART_OF_FRACTION = /\d[/:]$/;
/** 2 1/2 is more than 1/2. */
const FRACTION = /^\d+\/\d/;
/** Whether what stands before a number makes it another one. */
function isPartOfNumber(sought, before) {
    if (!/^\p{Sc}?\d/u.test(sought))
        return false;
    if (MINUS.test(before))
        return true;
    if (!/^\d/.test(sought))
        return false;
    return (/\d[.,]?$/.test(before) ||
        LEADING_POINT.test(before) ||
        (SMALL_WHOLE.test(sought) && PART_OF_FRACTION.test(before)) ||
        (FRACTION.test(sought) && /\d $/.test(before)));
}
/** Whether a text holds another, and no number of it is only a part of a longer one: 130 days do not hold 30 days. */
function holds(text, sought) {
    const endsInNumber = /\d$/.test(sought);
    const startsInNumeral = STARTS_IN_NUMERAL.test(sought);
    const endsInNumeral = ENDS_IN_NUMERAL.test(sought);
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        const before = text.slice(Math.max(0, at - 2), at);
        const after = text.slice(at + sought.length, at + sought.length + 2);
        if (isPartOfNumber(sought, before))
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

/***/ 13049:
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
const AROUND = new RegExp(`[${String.raw `\s()\[\]{}"'.,:;!?、。，：；！？（）|>~*_%°\p{Sc}`}\`${scripts/* UNSPACED */.E}-]`, 'u');
const INSIDE_AFTER = /[^\s\p{Pe}.,:;!?]/u;
const INSIDE_BEFORE = /[^\s\p{Ps}]/u;

;// CONCATENATED MODULE: ./out/build/src/gold/markup.js
/** HTML in an answer as a browser shows it: plain tags in pairs, line breaks, and characters by their names. */
const INLINE = 'b|i|u|em|strong|mark|small|span|code';
const BLOCKS = 'p|div|li|td|th|tr|ul|ol|h[1-6]|blockquote';
/** Only with nothing but text between the tags: who writes of <b> alone means the tag itself. */
const PAIR = new RegExp(`<(?:(${INLINE})|(${BLOCKS}))>([^<>]*)</(?:\\1|\\2)>`, 'gi');
/** Tags in tags: <p>within <b>30</b> days</p>. */
const DEPTH = 3;
const NAMED = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwnj: '',
    zwj: '',
    lsquo: "'",
    rsquo: "'",
    ldquo: '"',
    rdquo: '"',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    minus: '−',
    hellip: '…',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    deg: '°',
    times: '×',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    sup2: '²',
    sup3: '³',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    ntilde: 'ñ'
};
const CHARACTER = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));/g;
/** In time proportional to the text: no tag's text holds another tag's mark. */
function withoutMarkup(text) {
    return withoutTags(text).replace(CHARACTER, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return Object.hasOwn(NAMED, name) ? NAMED[name] : whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function withoutTags(text) {
    if (!text.includes('<'))
        return text;
    let plain = text.replace(/<br ?\/?>/gi, ' ');
    for (let depth = 0; depth < DEPTH; depth++) {
        plain = plain.replace(PAIR, (_, inline, block, inner) => (inline || !block ? inner : ` ${inner} `));
    }
    return plain;
}

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
    const shown = withoutMarkup(text.replace(INVISIBLE, '')).replace(INVISIBLE, '');
    const plainest = withoutVowelMarks(apart(shown));
    const composed = withoutTonos(foldedCase(composedForms(plainest)).normalize('NFKC'));
    return plainMarks(composed)
        .replace(/[\s\u0085\u2800]+/g, ' ')
        .trim();
}
/** Without the marks that no script has so many of: to sort them would take time squared. */
function withoutExcessMarks(text) {
    return text.replace(TOO_MANY_MARKS, '$1');
}
/** Zero-width characters, soft hyphens, marks of direction, variation selectors, the Arabic stretch, and the key around a digit. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]|\u20E3/gu;
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
/** Greek capitals are written without the accent of their small letters. */
const ACCENTED = 'άέήίόύώΐΰ';
const TONOS = new Map([...ACCENTED].map(letter => [letter, letter.normalize('NFD').replace('\u0301', '').normalize('NFC')]));
const WITH_TONOS = new RegExp(`[${ACCENTED}]`, 'g');
function withoutTonos(text) {
    return text.replace(WITH_TONOS, letter => TONOS.get(letter));
}
const QUOTES = [
    [/[‘’‚‛′ʹʼʻ‹›\u05F3]/g, "'"],
    [/[“”„‟″«»「」『』〝〞〟\u05F4]/g, '"'],
    [/[〜∼]/g, '~'],
    [/[\p{Pd}\u2212\u2043]/gu, '-'],
    [/[\u2044\u2215]/g, '/'],
    [/\u2236/g, ':'],
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


/***/ })

};
