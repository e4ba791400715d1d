export const id = 684;
export const ids = [684];
export const modules = {

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
        try {
            return script.runInContext(context, { timeout: REGEX_TIMEOUT_MS });
        }
        catch (error) {
            if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                throw error;
            throw new RegexTimeout(`${claim} took more than ${REGEX_TIMEOUT_MS} ms on an answer of ${text.length} characters`);
        }
    };
}


/***/ }),

/***/ 16483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ungrouped),
/* harmony export */   v: () => (/* binding */ holds)
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
const isGrouped = (digits) => BY_THREE.test(digits) || BY_TWO.test(digits);
const joined = (digits) => digits.replace(/[.,']/g, '');
function mayBeDecimal(chain, decimalComma) {
    return /^\d+\.\d+$/.test(chain) || (decimalComma && /^\d+,\d+$/.test(chain));
}
/** Whether a text holds another, and no number of it is only a part of a longer one: 130 days do not hold 30 days. */
function holds(text, sought) {
    const startsInNumber = /^\d/.test(sought);
    const endsInNumber = /\d$/.test(sought);
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        const before = text.slice(Math.max(0, at - 2), at);
        const after = text.slice(at + sought.length, at + sought.length + 2);
        if (startsInNumber && /(?:\d|\d[.,])$/.test(before))
            continue;
        if (endsInNumber && /^[.,]?\d/.test(after))
            continue;
        return true;
    }
    return false;
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

/***/ 26777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ isBlank),
  H: () => (/* binding */ readable)
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
    const composed = foldedCase(composedForms(apart(text.replace(INVISIBLE, '')))).normalize('NFKC');
    const plain = spaced(plainMarks(composed));
    return (0,numbers/* ungrouped */.g)(withoutEmphasis(plain));
}
/** Nothing that a person could see: empty, white space, invisible characters. */
function isBlank(text) {
    return !VISIBLE.test(text);
}
/** Zero-width characters, soft hyphens, marks of direction, variation selectors, and the Arabic stretch. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u0640\u2800]/u;
/** As many marks on one letter as any script has (UAX #15, stream-safe text); more would take time squared to sort. */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;
const SUPERSCRIPTS = /[\u00B2\u00B3\u00B9\u2070-\u207F]+/g;
/** In a formula, such as CO₂, a subscript reads as a plain figure; before a digit, as in log₂8, it does not. */
const SUBSCRIPTS = /([^\p{L}]?)([\u2080-\u208E]+)(\d?)/gu;
const SQUARED_UNITS = /[\u339F-\u33A6\u33A8\u33AF]/g;
/** Fractions, circled numbers and their like, beside a digit. */
const BEFORE_NUMERAL = /(\d)(?=[\u00BC-\u00BE\u2150-\u215F\u2189\u2460-\u249B\u24EA\u3358-\u3370\u33E0-\u33FE])/g;
/** What compatibility composition would run together. */
function apart(text) {
    return text
        .replace(TOO_MANY_MARKS, '$1')
        .replace(SUPERSCRIPTS, run => `^${run}`)
        .replace(SUBSCRIPTS, (whole, before, run, after) => (before || after ? `${before}_${run}${after}` : whole))
        .replace(SQUARED_UNITS, unit => unit.normalize('NFKC').replace(/\d$/, '^$&'))
        .replace(BEFORE_NUMERAL, '$1 ')
        .replaceAll('´', "'");
}
/** NFKC, and what looks alike in Thai: a vowel before or after its tone, and two strokes for one letter. */
function composedForms(text) {
    return text
        .normalize('NFKC')
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
/** One blank for any white space; none beside Han and kana, whose lines break anywhere. */
function spaced(text) {
    return text
        .replace(/[\s\u0085\u2800]+/g, ' ')
        .replace(BLANK_BY_HAN, '')
        .trim();
}
const HAN = String.raw `[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。]`;
const BLANK_BY_HAN = new RegExp(`(?<=${HAN}) | (?=${HAN})`, 'gu');


/***/ }),

/***/ 2792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ manifestSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/model/stops.js
var stops = __webpack_require__(56317);
// EXTERNAL MODULE: ./node_modules/ms/index.js
var ms = __webpack_require__(70744);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./out/build/src/manifest/forms.js


/** The forms that texts and numbers of a manifest may have. */
const MAX_DURATION_MS = 366 * 24 * 3600 * 1000;
const duration = schemas/* string */.YjP()
    .regex(/^\d+(\.\d+)?\s?(ms|s|m|h|d|w)$/, 'a duration such as 30s, 15m, 24h or 30d')
    .meta({ title: 'duration' })
    .transform((text, context) => {
    const value = ms(text);
    if (!Number.isFinite(value) || value > MAX_DURATION_MS) {
        context.addIssue({ code: 'custom', message: 'a duration of at most 366d' });
        return core/* NEVER */.tm;
    }
    return value;
});
const pointer = schemas/* string */.YjP()
    .regex(/^(\/.*)?$/, 'a JSON Pointer such as /answer')
    .meta({ title: 'JSON Pointer' });
const httpUrl = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'an http(s) URL' }).meta({ title: 'URL' });
const forms_name = schemas/* string */.YjP()
    .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, 'lower-case letters, digits and hyphens, at most 64');
const percent = schemas/* number */.aig().min(0).max(100);

// EXTERNAL MODULE: ./out/build/src/model/statuses.js
var statuses = __webpack_require__(49604);
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
            return `${EXAMPLE}; it can not be read from ${JSON.stringify(rest.trim().slice(0, 40))} on`;
        if (found[1] === '__name__')
            return `${EXAMPLE}, without __name__: the metrics are given`;
        rest = rest.slice(found[0].length);
    }
    return null;
}

;// CONCATENATED MODULE: ./out/build/src/manifest/schema-traffic.js




/** The part of the manifest about live traffic: phases, windows and their source, routers. */
const windowBounds = schemas/* strictObject */.rej({
    duration: duration.default(30 * 60_000).describe('A full window; every gate must be green for one.'),
    min_requests: schemas/* int */.Whr().min(1).default(1000).describe('Canary requests that it takes at least.'),
    max: duration.default(24 * 3600_000).describe('Where it stays undecided this long, the rollout is held.')
})
    .prefault({});
const phase = schemas/* strictObject */.rej({
    name: forms_name.describe('Name of the phase.'),
    environment: schemas/* string */.YjP()
        .min(1)
        .max(255)
        .optional()
        .describe('GitHub environment that its deployment is recorded under; default NAME-PHASE.'),
    mirror: percent.optional().describe('Percentage of requests copied to the canary; users see the baseline alone.'),
    weight: percent.optional().describe('Percentage of users served by the canary.'),
    window: windowBounds.describe('How long and how many.')
})
    .refine(phase => (phase.mirror === undefined) !== (phase.weight === undefined), 'exactly one of mirror and weight');
const headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
    .default({})
    .describe('Sent with each request; secrets as ${NAME}, which are masked.');
const source = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('jsonl').describe('Files of one request a line.'),
        path: schemas/* string */.YjP().min(1).describe('Glob (.gz too) or http(s) URL.'),
        headers: headers.describe('Sent where path is a URL; secrets as ${NAME}, which are masked.'),
        delay: duration
            .optional()
            .describe('How late rows may come, such as 20m for a log that is shipped in batches; default: as rows have shown.'),
        arms: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* enum */.k5n(['baseline', 'canary', 'other']))
            .default({})
            .describe('Other names of the arms in the log, such as { stable: baseline }; other: rows of neither.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('clickhouse').describe('A table of requests, over HTTP.'),
        url: httpUrl.describe('Base URL of ClickHouse.'),
        table: schemas/* string */.YjP().min(1).describe('The table.')
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('prometheus').describe('Counters and histograms, not single requests.'),
        url: httpUrl.describe('Base URL of Prometheus.'),
        arm_label: schemas/* string */.YjP()
            .regex(LABEL, 'a label name such as arm')
            .default('arm')
            .describe('The label that tells the arms apart.'),
        arms: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* enum */.k5n(['baseline', 'canary', 'other']))
            .default({})
            .describe('Other values of that label, such as { stable: baseline }; other: series of neither arm.'),
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
    warmup: duration.default(0).describe('Left out at the start of a phase.'),
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
const settle = duration
    .default(60_000)
    .describe('How long a change may take until it reads back; then a step fails, and a rollback is incomplete.');
/** Run without a shell. */
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
        status: httpUrl.optional().describe('Where nginx answers with $rollout_state, to read back what it serves.'),
        settle
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('gateway-api').describe('Weights of an HTTPRoute.'),
        namespace: schemas/* string */.YjP().min(1).describe('Its namespace.'),
        route: schemas/* string */.YjP().min(1).describe('The HTTPRoute.'),
        baseline: schemas/* string */.YjP().min(1).describe('Service of the baseline.'),
        canary: schemas/* string */.YjP().min(1).describe('Service of the canary.'),
        settle
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('ingress-nginx').describe('Canary annotations of an Ingress; retired upstream.'),
        namespace: schemas/* string */.YjP().min(1).describe('Its namespace.'),
        ingress: schemas/* string */.YjP().min(1).describe('The canary Ingress.'),
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
        url: httpUrl.describe('Where the weights are read and set.'),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe('Sent with each request; secrets as ${NAME}.'),
        timeout: duration.default(10_000).describe('When to give up on one request.'),
        capabilities: schemas/* strictObject */.rej({
            sticky: schemas/* boolean */.zMY().describe('Whether a user stays on one arm.'),
            mirrorPercent: schemas/* boolean */.zMY().describe('Whether a share of requests can be mirrored.'),
            step: schemas/* number */.aig().positive().describe('The smallest step of a weight, in percent.')
        })
            .describe('What it can do.'),
        settle
    })
]);

;// CONCATENATED MODULE: ./out/build/src/manifest/schema.js





/**
 * The manifest, every key with its default. Unknown keys are refused. Durations arrive as text ("30s", "24h")
 * and leave as milliseconds. The JSON Schema in schema/ and the manifest reference in docs/ are made from here,
 * so each `describe` is a sentence for users.
 */
const pins = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^([A-Z][A-Z0-9_]*|metric)$/, 'an UPPER_CASE key'), schemas/* string */.YjP())
    .describe('What the arm runs: INDEX_HASH, RERANK_HASH, PROMPT_VER and MODEL_VER, and any other UPPER_CASE key. None may float.');
const arm = schemas/* strictObject */.rej({
    url: httpUrl.describe('Where questions are sent.'),
    pins
});
const request = schemas/* strictObject */.rej({
    method: schemas/* enum */.k5n(['POST', 'PUT', 'GET']).default('POST').describe('HTTP method.'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .default({})
        .describe('Sent with every question. ${NAME} is taken from the environment and masked.'),
    body: schemas/* json */.Pq9()
        .default({ question: '{{question}}', seed: '{{seed}}', session: '{{session}}' })
        .describe('The body of one question. {{question}}, {{seed}}, {{session}}, {{qid}} and {{phrasing}} are filled in; a placeholder alone in its string keeps its type.'),
    timeout: duration.default(30_000).describe('From the first byte sent to the last byte read.'),
    retries: schemas/* int */.Whr()
        .min(0)
        .max(10)
        .default(2)
        .describe('After transport errors, 429 (Retry-After is kept to, up to 60 s) and 502/503/504. Each is counted.')
})
    .prefault({});
const snippet = schemas/* strictObject */.rej({
    snippet_id: pointer.default('/snippet_id').describe('Id that citations name.'),
    section_id: pointer.default('/section_id').describe('Section of the source.'),
    source_url: pointer.default('/source_url').describe('Where the source stands.'),
    offsets: pointer.default('/offsets').describe('[start, end) in the source.'),
    tokens: pointer.default('/tokens').describe('Length in tokens.'),
    text: pointer.default('/text').describe('The text itself, for ΔS.')
})
    .prefault({});
const toolCall = schemas/* strictObject */.rej({
    name: pointer.default('/name').describe('Name of the tool.'),
    arguments: pointer.default('/arguments').describe('Its arguments; the same ones three times running are a loop.'),
    ok: pointer.default('/ok').describe('Whether the call succeeded, after its retries.'),
    retries: pointer.default('/retries').describe('How often it was retried.')
})
    .prefault({});
const response = schemas/* strictObject */.rej({
    answer: pointer.default('/answer').describe('The answer, a string.'),
    citations: pointer.default('/citations').describe('Ids of the snippets cited.'),
    retrieved: pointer.default('/retrieved').describe('Snippets in rank order.'),
    tool_calls: pointer.default('/tool_calls').describe('Tool calls in order.'),
    usage: pointer.default('/usage').describe('{input_tokens, output_tokens}.'),
    cost_usd: pointer.default('/cost_usd').describe('Cost of this reply.'),
    timings: pointer.default('/timings').describe('{retrieve_ms, rerank_ms, reason_ms}.'),
    pins: schemas/* union */.KCZ([pointer, schemas/* strictObject */.rej({ header: schemas/* string */.YjP().min(1).describe('Name of the header.') })])
        .default('/pins')
        .describe('Where the service shows its pins: a pointer, or { header: NAME } holding KEY=VALUE; KEY=VALUE.'),
    delta_s: pointer.nullable().default(null).describe("Set to a pointer to take the service's own ΔS."),
    snippet: snippet.describe('Pointers within one of retrieved.'),
    tool_call: toolCall.describe('Pointers within one of tool_calls.')
})
    .prefault({});
const prices = schemas/* strictObject */.rej({
    input_per_mtok: schemas/* number */.aig().min(0).describe('USD per million input tokens.'),
    output_per_mtok: schemas/* number */.aig().min(0).describe('USD per million output tokens.')
});
const gold = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('The gold set, JSONL, one item a line.'),
    phrasings: schemas/* int */.Whr().min(1).max(3).default(3).describe('The question and its first paraphrases.'),
    seeds: schemas/* array */.YOg(schemas/* int */.Whr()).min(1).max(20).default([7, 21]).describe('Each phrasing is asked once per seed.'),
    concurrency: schemas/* int */.Whr().min(1).max(256).default(8).describe('Questions under way at once; halved on 429, raised again.'),
    refusal: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).default(['not in context']).describe('Answers that count as a refusal.'),
    interleave: schemas/* enum */.k5n(['item', 'all', 'none'])
        .default('item')
        .describe("Baseline runs asked among the canary's, for latency and cost like with like."),
    max_cost_usd: schemas/* number */.aig()
        .positive()
        .optional()
        .describe('Estimated before asking; a run that would pass it stops with what it has.')
});
const embeddings = schemas/* discriminatedUnion */.gMt('provider', [
    schemas/* strictObject */.rej({
        provider: schemas/* literal */.euz('hashing')
            .describe('Offline and deterministic; lexical, so ΔS is compared, never held to an absolute target.')
    }),
    schemas/* strictObject */.rej({
        provider: schemas/* literal */.euz('openai').describe('Any OpenAI-compatible /v1/embeddings endpoint.'),
        url: httpUrl.describe('The whole URL of the endpoint.'),
        model: schemas/* string */.YjP().min(1).describe('Model id sent with each batch.'),
        api_key: schemas/* string */.YjP().min(1).optional().describe('Taken from the environment: ${NAME}.'),
        batch: schemas/* int */.Whr().min(1).max(2048).default(96).describe('Texts a request.')
    })
])
    .prefault({ provider: 'hashing' });
const bootStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Name that needs refers to.'),
    url: httpUrl.describe('Ready when it answers 2xx.'),
    needs: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Steps that must be ready before.'),
    timeout: duration.default(30_000).describe('How long to wait, with back-off.')
});
const httpProbe = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Shown in the report.'),
    url: httpUrl.describe('Asked with GET.'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe('Sent with the probe.'),
    expect: schemas/* strictObject */.rej({
        status: schemas/* int */.Whr().min(100).max(599).default(200).describe('The status it must answer.'),
        json: schemas/* record */.g1P(pointer, schemas/* json */.Pq9()).default({}).describe('JSON Pointer: value that must stand there.')
    })
        .prefault({})
        .describe('What a healthy answer looks like.'),
    max_ms: schemas/* number */.aig().positive().optional().describe('The answer must take no longer.'),
    timeout: duration.default(10_000).describe('When to give up.')
});
const prometheusProbe = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Shown in the report.'),
    prometheus: schemas/* strictObject */.rej({
        url: httpUrl.describe('Base URL of Prometheus.'),
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
    timeout: duration.default(10_000).describe('When to give up.')
});
const baseline = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        artifact: schemas/* string */.YjP().min(1).default('rollout-baseline').describe('Name of the artifact.'),
        workflow: schemas/* string */.YjP().min(1).describe('Path of the only workflow whose artifact is trusted.'),
        branch: schemas/* string */.YjP().min(1).default('main').describe('The branch it must have run on.'),
        max_age: duration.default(30 * 24 * 3600 * 1000).describe('Older ones are not used.')
    }),
    schemas/* strictObject */.rej({ path: schemas/* string */.YjP().min(1).describe('A baseline.json on disk.') })
]);
const manifestSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    name: forms_name.describe('Names the rollout in comments, checks, deployments and artifacts.'),
    arms: schemas/* strictObject */.rej({ baseline: arm.describe('What users have now.'), canary: arm.describe('What is to replace it.') })
        .describe('The two versions that are compared.'),
    secrets: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable'))
        .default([])
        .describe('Environment variables that must be set and not empty; masked before first use.'),
    request: request.describe('How one question is asked.'),
    response: response.describe('JSON Pointers into the reply.'),
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
    stops: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(stops/* STOP_IDS */.sT), schemas/* number */.aig()).default({}).describe('Stop limits by stop id.'),
    evidence: schemas/* strictObject */.rej({
        gold: schemas/* enum */.k5n(['set', 'population', 'estimate'])
            .default('set')
            .describe('What a failure claims: this gold set changed, questions like these changed, or the bare estimate.'),
        live: schemas/* enum */.k5n(['required', 'estimate']).default('required').describe('Whether a live window must exclude chance.'),
        alpha: schemas/* number */.aig().min(0.001).max(0.5).default(0.05).describe('Chance of a false alarm.'),
        inconclusive: schemas/* enum */.k5n(['warn', 'hold']).default('warn').describe('What an undecided row does in gate.')
    })
        .prefault({})
        .describe('How sure a verdict must be.'),
    phases: schemas/* array */.YOg(phase)
        .min(1)
        .max(20)
        .optional()
        .describe('How traffic moves; left out: shadow 1 %, canary 5 %, 25, 50, 100.'),
    window: schema_traffic_window.optional().describe('The live window.'),
    router: router.optional().describe('What moves the traffic.')
});


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
/** The value of a JSON text, undefined where it is none: no JSON text has that value. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
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
/* harmony export */   N: () => (/* binding */ PAGES)
/* harmony export */ });
/** The pages of the Problem Map to open when a row fails (docs/runbook.md §10). */
const MAP = 'https://github.com/onestardao/WFGY/blob/main/ProblemMap/';
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

/***/ 79175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ ROWS),
/* harmony export */   Po: () => (/* binding */ isProbed),
/* harmony export */   RE: () => (/* binding */ LIVE_ROW_IDS),
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
        label: 'secrets present',
        ...NONE_WRONG,
        declaredBy: 'secrets',
        beforeAsking: true,
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.boot
    },
    pins_fixed: {
        gate: 'G1',
        label: 'pins fixed',
        ...NONE_WRONG,
        pointsAt: 'pins',
        gold: { test: null, required: 'always' },
        live: { from: 'manifest', test: null, required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.pins
    },
    pins_live: {
        gate: 'G1',
        label: 'pins live',
        ...NONE_WRONG,
        pointsAt: 'pins',
        failsAs: 'pins_mismatch',
        gold: { test: null, required: 'always' },
        live: { from: 'pins', test: null, required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.pins
    },
    contracts: {
        gate: 'G1',
        label: 'reply contracts',
        ...NONE_WRONG,
        gold: { test: null, required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.contracts
    },
    boot_order: {
        gate: 'G1',
        label: 'boot order',
        ...NONE_WRONG,
        declaredBy: 'boot',
        beforeAsking: true,
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.boot
    },
    freeze: {
        gate: 'G1',
        label: 'change freeze',
        ...NONE_WRONG,
        declaredBy: 'freeze',
        failsAs: 'frozen',
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.freeze
    },
    delta_s_drift_median: {
        gate: 'G2',
        label: 'ΔS drift, median',
        unit: 'delta_s',
        arms: 'delta_s',
        signed: true,
        relative: true,
        op: '<=',
        target: 0.03,
        line: 0.06,
        gold: { test: 'mcnemar', required: 'always' },
        live: { from: 'requests', test: 'quantile', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.deltaS
    },
    delta_s_drift_p95: {
        gate: 'G2',
        label: 'ΔS drift, p95',
        unit: 'delta_s',
        arms: 'delta_s',
        signed: true,
        relative: true,
        op: '<=',
        target: 0.1,
        line: 0.15,
        gold: { test: 'mcnemar', required: 'always' },
        live: { from: 'requests', test: 'quantile', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.deltaS
    },
    delta_s_median: {
        gate: 'G2',
        label: 'ΔS median',
        unit: 'delta_s',
        op: '<=',
        target: 0.45,
        gold: { test: null, required: 'never' },
        live: { from: 'requests', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.deltaS
    },
    coverage: {
        gate: 'G2',
        label: 'coverage',
        unit: 'share',
        op: '>=',
        target: 0.7,
        line: 0.6,
        gold: { test: null, required: 'always' },
        live: { from: 'requests', test: 'mean', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.retrieval
    },
    lambda_convergence: {
        gate: 'G2',
        label: 'λ convergence',
        unit: 'share',
        op: '>=',
        target: 0.8,
        gold: { test: 'mcnemar', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.lambda
    },
    lambda_collapse: {
        gate: 'G2',
        label: 'λ collapse',
        ...NONE_WRONG,
        gold: { test: 'mcnemar', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.lambda
    },
    lambda_split: {
        gate: 'G2',
        label: 'λ split',
        unit: 'share',
        op: '<=',
        target: 0.1,
        gold: { test: 'mcnemar', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.lambda
    },
    e_resonance: {
        gate: 'G2',
        label: 'E_resonance',
        unit: 'slope',
        op: '<=',
        target: 0.02,
        gold: { test: null, required: 'carried' },
        live: { from: 'sessions', test: null, required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.resonance
    },
    gold_regression: {
        gate: 'G2',
        label: 'gold regression',
        unit: 'points',
        arms: 'points',
        relative: true,
        op: '<=',
        target: 2,
        gold: { test: 'sign_flip', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.gold
    },
    latency_p95: {
        gate: 'G3',
        label: 'latency p95',
        unit: 'ratio',
        arms: 'ms',
        relative: true,
        op: '<=',
        target: 1.15,
        line: 1.3,
        gold: { test: 'mcnemar', required: 'always', waivedBy: 'quality_gain' },
        live: { from: 'requests', test: 'quantile', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.monitoring
    },
    error_rate: {
        gate: 'G3',
        label: 'error rate',
        unit: 'percent',
        op: '<=',
        target: 0.005,
        line: 0.01,
        gold: { test: 'binomial', required: 'always' },
        live: { from: 'requests', test: 'rate', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.debug
    },
    tool_success: {
        gate: 'G3',
        label: 'tool success',
        unit: 'percent',
        op: '>=',
        target: 0.99,
        line: 0.98,
        gold: { test: 'binomial', required: 'carried' },
        live: { from: 'requests', test: 'rate', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.debug
    },
    cost_per_solved: {
        gate: 'G3',
        label: 'cost per solved',
        unit: 'ratio',
        arms: 'usd',
        relative: true,
        op: '<=',
        target: 1.1,
        line: 1.2,
        gold: { test: 'label_exchange', required: 'carried', waivedBy: 'quality_gain' },
        live: { from: 'requests', test: 'ratio', required: 'carried' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.cost
    },
    probes: {
        gate: 'G3',
        label: 'probes',
        ...NONE_WRONG,
        declaredBy: 'probes',
        ...PROBED,
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.monitoring
    },
    srm: {
        gate: 'traffic',
        label: 'served split',
        unit: 'p_value',
        arms: 'percent',
        op: '>=',
        target: null,
        live: { from: 'users', test: 'split', required: 'always', prometheus: true },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.shadow
    },
    stickiness: {
        gate: 'traffic',
        label: 'stickiness',
        unit: 'percent',
        op: '<=',
        target: 0.001,
        live: { from: 'users', test: 'rate', required: 'sticky' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.shadow
    },
    mirrored_share: {
        gate: 'traffic',
        label: 'mirrored share',
        unit: 'percent',
        op: '==',
        target: null,
        live: { from: 'copies', test: 'rate', required: 'always' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.shadow
    },
    mirror_p99_added: {
        gate: 'traffic',
        label: 'mirror p99 added',
        unit: 'percent',
        arms: 'ms',
        op: '<=',
        target: 0.05,
        live: { from: 'copies', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.shadow
    },
    shadow_delta_s: {
        gate: 'traffic',
        label: 'shadow ΔS',
        unit: 'delta_s',
        op: '<=',
        target: 0.45,
        live: { from: 'copies', test: 'quantile', required: 'never' },
        page: _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.shadow
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
/* harmony export */   Ig: () => (/* binding */ rowOfSoftStop),
/* harmony export */   KR: () => (/* binding */ STOPS),
/* harmony export */   ru: () => (/* binding */ findStop),
/* harmony export */   sT: () => (/* binding */ STOP_IDS)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87156);

const HARD_PAGES = [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.deadlock, _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.predeploy];
/**
 * The one table of stop rules (docs/runbook.md §7 and §10). A stop that reads neither a row nor a rate has a measuring function in
 * gates/: without one it is a type error.
 */
const TABLE = {
    stop_delta_s_p95: {
        label: 'ΔS p95 drift',
        unit: 'delta_s',
        op: '>',
        limit: 0.15,
        hard: true,
        reads: { row: 'delta_s_drift_p95' },
        test: 'quantile',
        pages: HARD_PAGES
    },
    stop_coverage: {
        label: 'coverage',
        unit: 'share',
        op: '<',
        limit: 0.6,
        hard: true,
        reads: { row: 'coverage' },
        test: 'mean',
        pages: HARD_PAGES
    },
    stop_lambda_flip: {
        label: 'λ flip rate',
        unit: 'share',
        op: '>',
        limit: 0.2,
        hard: true,
        reads: { rate: 'lambda_flip' },
        test: 'rate',
        pages: HARD_PAGES
    },
    stop_5xx: {
        label: '5xx rate',
        unit: 'percent',
        op: '>',
        limit: 0.01,
        hard: true,
        reads: { rate: 'rate_5xx' },
        test: 'rate',
        prometheus: true,
        pages: HARD_PAGES
    },
    stop_tool_loop: {
        label: 'tool loops',
        unit: 'count',
        op: '>',
        limit: 0,
        hard: true,
        reads: null,
        test: null,
        pages: HARD_PAGES
    },
    stop_dark: {
        label: 'silent canary',
        unit: 'count',
        op: '>',
        limit: 0,
        hard: true,
        reads: null,
        test: 'split',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.deadlock, _pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.predeploy],
        live: true
    },
    soft_latency: {
        label: 'latency p95',
        unit: 'ratio',
        op: '>',
        limit: 1.15,
        hard: false,
        reads: { row: 'latency_p95' },
        test: 'quantile',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.monitoring]
    },
    soft_cost: {
        label: 'cost per solved',
        unit: 'ratio',
        op: '>',
        limit: 1.1,
        hard: false,
        reads: { row: 'cost_per_solved' },
        test: 'ratio',
        pages: [_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N.cost]
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


/***/ })

};
