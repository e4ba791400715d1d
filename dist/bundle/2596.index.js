export const id = 2596;
export const ids = [2596];
export const modules = {

/***/ 66447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ from),
/* harmony export */   g: () => (/* binding */ lastResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26817);
/* harmony import */ var _report_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99853);
/* harmony import */ var _world_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35553);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69641);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43524);






/** Where `explain` and `show` look. It is not --out: nothing is written there. */
const from = (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .textOr */ .ph)('out', 'DIR', { meaning: 'the folder of the result to look at' });
/** The last result of a folder; null where there is none. Throws InputError where it can't be read. */
async function lastResult(world, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, folder), 'result.json');
    const input = { file: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(world, path), reason: 'not_measured', maxBytes: _report_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_BYTES */ .y };
    try {
        const text = (0,_world_input_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeInput */ .Ny)(await (0,_world_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(path, input), input);
        return { result: (0,_report_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResult */ .F)(text, input.file, 'not_measured'), file: input.file };
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz && error.problems[0]?.message === 'no such file')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gold_check_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62004);
/* harmony import */ var _gold_plan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(48046);
/* harmony import */ var _gold_rows_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44815);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10318);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26817);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55722);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38713);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84802);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(75998);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94996);
/* harmony import */ var _flag_kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69641);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43524);
/* harmony import */ var _last_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66447);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82050);















const description = {
    summary: 'show every try of a gold question, and why it failed',
    topic: 'see',
    examples: ['rollout-gate show refund-window', 'rollout-gate show refund-window --from out/gate'],
    flags: {
        qid: (0,_flag_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .wh)('QID', { meaning: 'the question' }),
        from: _last_result_js__WEBPACK_IMPORTED_MODULE_10__/* .from */ .H,
        manifest: { ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .manifest */ .eu, meaning: 'where the gold set is named (default rollout.yml)' }
    },
    files: [],
    artifacts: [],
    changes: [],
    publishes: null,
    permissions: { contents: 'read' }
};
const WIDTH = 80;
const ARMS = [
    ['canary', 'new version'],
    ['baseline', 'current version']
];
/** Answers from rows.jsonl of the last run; the gold set tells what was expected, where it can be read. */
async function show(world, { qid, from, manifest }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, from), 'rows.jsonl');
    const read = (0,_gold_rows_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRowsFile */ .eb)(file);
    if (!read)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .flagError */ .VP)(`no rows.jsonl in ${from}; run rollout-gate gate, or say where it went with --from DIR`);
    const known = [...new Set(read.rows.map(row => row.qid))];
    if (qid === undefined)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .flagError */ .VP)(`show: expected the qid of a question${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)('', known)}, such as rollout-gate show ${known[0] ?? 'QID'}`);
    const rows = read.rows.filter(row => row.qid === qid);
    if (rows.length === 0)
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .flagError */ .VP)(`${qid.slice(0, 80)}: no such question in ${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(world, file)}${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(qid, known)}`);
    const item = await itemOf(world, manifest, qid);
    const last = await (0,_last_result_js__WEBPACK_IMPORTED_MODULE_10__/* .lastResult */ .g)(world, from);
    const worse = last?.result.worst.find(each => each.qid === qid);
    const lines = [
        ...(item ? (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .block */ .om)(`${qid}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(item.question, 400)}`, WIDTH, 0) : [qid]),
        ...(item ? expected(item) : []),
        ...(worse ? [`  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(worse.what, 200)}`] : []),
        ...ARMS.flatMap(([arm, name]) => {
            const own = rows.filter(row => (0,_gold_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .armOfRole */ .iG)(row.role) === arm);
            if (own.length === 0)
                return [];
            const solved = own.filter(row => row.solved).length;
            return [
                '',
                `${name}: correct in ${solved} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(own.length, 'try')}`,
                ...own.flatMap(row => tryLines(row, item))
            ];
        }),
        ''
    ];
    const why = `${qid}: ${rows.filter(row => row.solved).length} of ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(rows.length, 'try')} correct.`;
    const result = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_7__/* .startResult */ .K)(world, 'show')({ decision: 'pass', reason: 'all_green', exit: _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok, why }, {});
    return { result, text: lines.join('\n'), uploads: [], publish: false };
}
/** Null where the manifest or the gold set can't be read here, or has the question no more. */
async function itemOf(world, manifest, qid) {
    try {
        const { gold } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .loadInputs */ .IV)(world, manifest);
        return gold.items.find(item => item.qid === qid) ?? null;
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
            return null;
        throw error;
    }
}
function expected({ answerable, gold_claim_substr: claims, target }) {
    if (!answerable)
        return ['  The sources have no answer: a refusal is right.'];
    const texts = claims.map(claim => JSON.stringify((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(claim, 60)));
    return [
        ...(texts.length > 0 ? (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .block */ .om)(`Expected in the answer: ${texts.join(' or ')}.`, WIDTH, 2) : []),
        ...(target ? [`  The answer is in ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(target.section_id, 60)}, ${target.offsets.join(' to ')}.`] : [])
    ];
}
function tryLines(row, item) {
    const wording = row.phrasing === 0 ? 'as written' : `paraphrase ${row.phrasing}`;
    const why = row.solved ? '' : `: ${reasonsOf(row, item).join(', ')}`;
    const said = row.error ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(row.error.message, 300) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(row.answer, 300) || '(no text)';
    return [
        `  ${row.solved ? '✓ correct' : '✗ not correct'} (${wording}, seed ${row.seed})${why}`,
        ...(0,_report_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .block */ .om)(said, WIDTH, 4),
        ...(row.retrieved.length > 0
            ? (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .block */ .om)(`retrieved: ${row.retrieved.map(id => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(id, 60)).join(', ')}`, WIDTH, 4)
            : [])
    ];
}
/** Without the item, what the row itself tells. */
function reasonsOf(row, item) {
    if (item)
        return (0,_gold_check_items_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNot */ .OB)(item, row);
    return row.error ? [`no reply: ${row.error.kind}`] : row.refusal ? ['it refuses'] : ['not solved'];
}


/***/ }),

/***/ 25731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ refusalTest),
/* harmony export */   d: () => (/* binding */ claimTest)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38255);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22255);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16483);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70345);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13049);





/** Longer answers are searched up to here. */
const MAX_SEARCHED = 20_000;
/** Whether one of the claims is in an answer that says anything; where there are none, whether it says anything. */
async function claimTest(claims) {
    const texts = claims
        .filter(claim => !(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .BH)(claim))
        .map(claim => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBlanksByUnits */ .Yj)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(unquoted(claim))));
    const expressions = await Promise.all(claims.filter(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpression */ .BH).map(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .compileExpression */ .Wo));
    return (answer, known) => {
        if (claims.length === 0)
            return !(0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(answer);
        const searched = answer.slice(0, MAX_SEARCHED);
        const plain = known ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(searched);
        const tight = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBlanksByUnits */ .Yj)(plain);
        return (texts.some(text => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(tight, text)) ||
            [...new Set([searched, plain])].some(each => expressions.some(test => test(each))));
    };
}
/** A text that looks like an expression, such as a path, stands between double quotes: `"/var/log/"`. */
function unquoted(claim) {
    return /^"\/[\s\S]*"$/.test(claim) ? claim.slice(1, -1) : claim;
}
/** Who says more than this answers something. */
const LONGEST_GOING_ON = 2_000;
/**
 * Whether an answer is a refusal (docs/runbook.md §4): it equals one of the tokens, or begins with one and goes on in
 * words alone, without a digit, a citation or a claim of any item. `claimed` tells claims.
 */
function refusalTest(tokens, claimed = []) {
    const refusals = tokens.filter(token => !(0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(token)).map(token => bare((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(token)));
    return (answer, cites = false) => {
        if ((0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(answer) || answer.length > MAX_SEARCHED)
            return null;
        const said = bare((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(answer));
        if (refusals.includes(said))
            return 'whole';
        if (cites)
            return null;
        if (said.length > LONGEST_GOING_ON)
            return null;
        const spread = bare((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableWithBlanks */ .Q2)(answer));
        const rests = refusals.map(token => restAfter(token, spread)).filter(rest => rest !== null);
        const isOnlyWords = (rest) => !NUMBER.test(rest) && !claimed.some(test => test(rest, rest));
        return rests.some(rest => !cutsWord(rest) && isOnlyWords((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutFreeBlanks */ .Yc)(rest))) ? 'goes on' : null;
    };
}
/** What follows a refusal, with its blanks; null where the text begins otherwise. Blanks that are none are passed over. */
function restAfter(token, text) {
    let at = 0;
    for (let wanted = 0; wanted < token.length; wanted++) {
        if (text[at] === ' ' && token[wanted] !== ' ' && BY_UNSPACED.test(text.slice(at - 1, at + 2)))
            at++;
        if (text[at++] !== token[wanted])
            return null;
    }
    return text.slice(at);
}
const BY_UNSPACED = new RegExp(`^[${_scripts_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSPACED */ .E}] | [${_scripts_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSPACED */ .E}]$`, 'u');
/** Whether a letter follows directly, so that a word was cut in two. A blank ends a sentence, also in Thai. */
function cutsWord(rest) {
    return /^[\p{L}\p{M}\p{N}_'-]/u.test(rest.replace(POLITE, ''));
}
/** Thai ends a sentence with a word of politeness, and no blank before it. */
const POLITE = /^(?:นะ)?(?:ครับ|ค่ะ|คะ)/;
/** Digits, and Chinese numerals where two of them stand together. */
const NUMBER = /\p{N}|[〇一二三四五六七八九十百千万億亿]{2}/u;
const AROUND = /[\p{P}\p{S}\s]/u;
/** Without punctuation around it; a text that is nothing else stays. In one pass from each end. */
function bare(text) {
    const characters = [...text];
    const first = characters.findIndex(character => !AROUND.test(character));
    if (first < 0)
        return text;
    const last = characters.findLastIndex(character => !AROUND.test(character));
    return characters.slice(first, last + 1).join('');
}


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ lambdaOf),
/* harmony export */   r: () => (/* binding */ isToolLoop)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71870);

const LOOP_LENGTH = 3;
const MAX_TOOL_CALLS = 25;
/** A tool loop: the same tool with the same arguments three times running, or more than 25 calls. */
function isToolLoop(calls) {
    if (calls.length > MAX_TOOL_CALLS)
        return true;
    let running = 0;
    let before = null;
    for (const call of calls) {
        const now = formOf(call);
        running = now !== null && now === before ? running + 1 : 1;
        if (running >= LOOP_LENGTH)
            return true;
        before = now;
    }
    return false;
}
/** Equal for calls of one tool with equal arguments. Arguments nested too deeply to be written down equal nothing. */
function formOf(call) {
    try {
        return `${call.name} ${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(call.arguments)}`;
    }
    catch {
        return null;
    }
}
/**
 * λ of a run (docs/runbook.md §4). An error and a tool loop abort every run; otherwise an unanswerable item converges
 * where it is refused, and an answerable one where a citation hits.
 */
function lambdaOf(run) {
    if (run.failed || run.tool_loop)
        return '←';
    if (!run.answerable)
        return run.refusal ? '→' : '×';
    if (run.refusal || !run.cited)
        return '←';
    return run.citation_hit ? '→' : '×';
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

/***/ 44815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   eb: () => (/* binding */ readRowsFile),
/* harmony export */   lS: () => (/* binding */ writeRows),
/* harmony export */   qD: () => (/* binding */ prepareFile),
/* harmony export */   xz: () => (/* binding */ readRowsText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27597);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26817);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1432);
/* harmony import */ var _model_tolerant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63095);
/* harmony import */ var _model_unread_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16661);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28353);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78216);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67073);











/** Which run a row is of: its role and key. */
const runId = (run) => `${run.role} ${(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(run)}`;
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('rows'),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    manifest: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    gold: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    pins_baseline: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    pins_canary: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    embedder: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    scoring: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().default(1),
    plan: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        roles: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_row_js__WEBPACK_IMPORTED_MODULE_5__/* .roleSchema */ .Ag),
        phrasings: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr(),
        seeds: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr()),
        interleave: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['item', 'all', 'none']),
        order: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        shard: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable()
    }),
    nonce: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()
});
const readableHeader = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_9__/* .tolerant */ .a)(headerSchema);
const readableRow = (0,_model_tolerant_js__WEBPACK_IMPORTED_MODULE_9__/* .tolerant */ .a)(_row_js__WEBPACK_IMPORTED_MODULE_5__/* .rowSchema */ .M1);
/** Makes the file ready for appending: a new one with a header, or the old one cut after its last whole line. */
function prepareFile({ file, header, resume }) {
    const found = resume ? readRowsFile(file) : null;
    if (found) {
        refuseOther(file, found.header, { ...header, scoring: _scoring_js__WEBPACK_IMPORTED_MODULE_6__/* .SCORING */ .m });
        if (found.torn)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, found.bytes);
        return { nonce: found.header.nonce, rows: found.rows };
    }
    const nonce = (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .newNonce */ .Y)();
    beginFile(file, { kind: 'rows', schema_version: 1, ...header, scoring: _scoring_js__WEBPACK_IMPORTED_MODULE_6__/* .SCORING */ .m, nonce });
    return { nonce, rows: [] };
}
/** Moves a file that is there aside. */
function beginFile(file, header) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), 'rows.previous.jsonl'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(header)}\n`);
}
/** Writes rows that were read from elsewhere, such as those of shards, as one file; one that is there is moved aside. */
function writeRows(file, { header, rows }) {
    beginFile(file, header);
    for (let at = 0; at < rows.length; at += WRITTEN_ROWS) {
        const lines = rows.slice(at, at + WRITTEN_ROWS).map(row => `${JSON.stringify(row)}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, lines.join(''));
    }
}
const WRITTEN_ROWS = 1000;
/** The whole lines of a rows file; null where there is none, or not even a whole header. */
function readRowsFile(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? readRowsText((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), file) : null;
}
/** The same of a file's content; `file`: as shown in problems. */
function readRowsText(content, file) {
    const bytes = content.lastIndexOf(0x0a) + 1;
    if (bytes === 0)
        return null;
    const [first, ...lines] = content
        .subarray(0, bytes - 1)
        .toString('utf8')
        .split('\n');
    const problems = [];
    const header = parseLine(readableHeader, first, file, 1, problems);
    const rows = lines.flatMap((line, index) => parseLine(readableRow, line, file, index + 2, problems) ?? []);
    problems.push(...repeated(rows, file));
    if (header === null || problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', problems);
    return { header, rows, torn: bytes < content.length, bytes };
}
function parseLine(schema, line, file, at, problems) {
    const problem = (message, column = 1) => problems.push({
        file,
        line: at,
        column,
        severity: 'error',
        message: `${message}; rollout-gate gate, without --resume, asks the questions anew`
    });
    const json = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(line);
    if ('fault' in json) {
        problem(`no JSON: ${json.fault.message}; expected one JSON object`, json.fault.column);
        return null;
    }
    const parsed = schema.safeParse(json.value);
    if (parsed.success)
        return parsed.data;
    for (const issue of parsed.error.issues)
        problem((0,_model_unread_js__WEBPACK_IMPORTED_MODULE_10__/* .sayIssue */ .r)(issue));
    return null;
}
function repeated(rows, file) {
    const lines = new Map();
    return rows.flatMap((row, index) => {
        const before = lines.get(runId(row));
        lines.set(runId(row), before ?? index + 2);
        if (before === undefined)
            return [];
        const message = `${runId(row)} is here twice, first on line ${before}; each run has one row`;
        return { file, line: index + 2, column: 1, severity: 'error', message };
    });
}
const SAME = [
    ['pins_baseline', 'pins_changed', "the baseline's pins"],
    ['pins_canary', 'pins_changed', "the canary's pins"],
    ['gold', 'gold_invalid', 'the gold set'],
    ['manifest', 'manifest_invalid', 'the manifest'],
    ['embedder', 'manifest_invalid', 'the embedder'],
    ['scoring', 'manifest_invalid', 'the scoring of answers'],
    ['plan', 'manifest_invalid', 'the plan']
];
function refuseOther(file, found, wanted) {
    const changed = SAME.filter(([field]) => !(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(found[field], plain(wanted[field])));
    if (changed.length === 0)
        return;
    const problems = changed.map(([field, , name]) => ({
        file,
        line: 1,
        column: 1,
        severity: 'error',
        message: `${name} changed since these rows were asked: found ${shown(found[field])}, expected ${shown(wanted[field])}; start again without --resume (these rows are then kept as rows.previous.jsonl)`
    }));
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(changed[0][1], problems);
}
/**
 * The rows of several files, such as the shards of one plan, as one set under one header. Throws InputError where a file is broken or
 * missing, was asked for anything else than the first, or repeats a run.
 */
function readRows(files) {
    const read = files.map(file => ({ file, ...(readRowsFile(file) ?? refuseMissing(file)) }));
    const [first] = read;
    if (!first)
        throw new RangeError('readRows needs at least one file');
    const isSharded = first.header.plan.shard !== null;
    const owner = new Map();
    for (const { file, header, rows } of read) {
        const { nonce: _, kind: __, schema_version: ___, ...wanted } = first.header;
        refuseOther(file, header, { ...wanted, plan: { ...wanted.plan, shard: header.plan.shard } });
        for (const row of rows) {
            const before = owner.get(runId(row));
            owner.set(runId(row), file);
            if (before === undefined)
                continue;
            const message = `${runId(row)} is in ${before} too; give each shard's file once`;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
        }
    }
    const rows = read.flatMap(({ rows }) => rows);
    return { header: { ...first.header, plan: { ...first.header.plan, shard: null } }, rows, isSharded };
}
function refuseMissing(file) {
    const message = 'expected a rows.jsonl, found no file or an empty one';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }]);
}
/** As it would be read back. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const shown = (value) => (typeof value === 'string' ? value : JSON.stringify(value));


/***/ }),

/***/ 78216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openScoring),
/* harmony export */   m: () => (/* binding */ SCORING)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25731);
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38255);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22255);
/* harmony import */ var _lambda_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1610);





/**
 * What the scoring of an answer depends on, beside the manifest and the gold set. Goes up by one whenever the same
 * answer may be scored otherwise than before, so that no baseline is compared with what was scored in another way.
 * 1: lower case alone. 2: text as a person reads it, and an empty answer solves nothing. 3: vowel marks of Arabic and
 * Hebrew, letters of Persian, nasals of Hindi and blanks in Thai; numbers in Chinese numerals and minus signs are whole.
 * 4: blanks before units and signs, a sentence after a refusal in Thai, more letters of Arabic, Urdu and Hindi.
 * 5: HTML as it is shown, Greek without accents, emphasis beside % and currencies; fractions, times and amounts are whole.
 */
const SCORING = 5;
const CLAIMS_AT_ONCE = 20;
/** Scores answers (docs/runbook.md §4). Everything that can be prepared once is. */
function openScoring(tokens, { items = [], ranAway } = {}) {
    const tests = new Map();
    const testOf = (claims) => {
        const key = JSON.stringify(claims);
        const test = tests.get(key) ?? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .claimTest */ .d)(claims);
        tests.set(key, test);
        return test;
    };
    const told = (qid, test) => (answer, plain) => {
        try {
            return test(answer, plain);
        }
        catch (error) {
            if (!(error instanceof _expression_js__WEBPACK_IMPORTED_MODULE_2__/* .RegexTimeout */ .j0))
                throw error;
            ranAway?.(qid, error);
            return false;
        }
    };
    const allClaims = once(async () => {
        const all = [];
        for (const { qid, gold_claim_substr } of items) {
            if (gold_claim_substr.length === 0)
                continue;
            all.push(told(qid, await testOf(gold_claim_substr)));
            if (all.length % CLAIMS_AT_ONCE === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
        return all;
    });
    const refusing = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalTest */ .Z)(tokens);
    /** A few claims at a time, so that no other run has to wait for all of a large gold set. */
    const answersSomething = async (answer, cited) => {
        const claims = await allClaims();
        for (let at = 0; at < claims.length; at += CLAIMS_AT_ONCE) {
            const isRefusal = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalTest */ .Z)(tokens, claims.slice(at, at + CLAIMS_AT_ONCE));
            if (isRefusal(answer, cited) === null)
                return true;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
        return false;
    };
    return async (item, { answer, cited, citation_hit, tool_loop }) => {
        const refuses = refusing(answer, cited);
        const refusal = refuses === 'whole' || (refuses === 'goes on' && !(await answersSomething(answer, cited)));
        const contains_claim = told(item.qid, await testOf(item.gold_claim_substr))(answer) && !(0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(answer);
        const { answerable } = item;
        const solved = answerable ? !refusal && contains_claim && citation_hit : refusal;
        const failed = (0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlank */ .z)(answer);
        return {
            refusal,
            contains_claim,
            solved,
            lambda: (0,_lambda_js__WEBPACK_IMPORTED_MODULE_3__/* .lambdaOf */ .X)({ answerable, failed, refusal, cited, citation_hit, tool_loop })
        };
    };
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 67073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sessionName),
/* harmony export */   Y: () => (/* binding */ newNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A new name for one run of the program; kept in the header of rows.jsonl, so that a resumed run goes on under it. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}
/** The session string sent to a service: short, of safe characters, and never sent for another conversation. */
function sessionName(nonce, session) {
    return `rg-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${nonce} ${session}`).digest('hex').slice(0, 24)}`;
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


/***/ }),

/***/ 16661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sayIssue),
/* harmony export */   z: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/**
 * Why a value is not what this program once wrote, in words that name no validator: `not a result.json that rollout-gate
 * wrote: schema_version: missing`.
 */
function whyNotWritten(value, { issues }, kind) {
    const version = value?.schema_version;
    if (typeof version === 'number' && version > 1)
        return `a later version of rollout-gate wrote it (schema_version ${version}, and this one reads 1): use that version`;
    return `not ${kind} that rollout-gate wrote: ${issues[0] ? sayIssue(issues[0]) : 'nothing in it is known'}`;
}
/** What zod says of one place of a file that no person wrote. */
function sayIssue({ path, message }) {
    const place = path.map(String).join('/') || 'the whole';
    // A version is held against one number, whatever stands there.
    if (/\breceived undefined$|^Invalid input: expected 1$/.test(message))
        return `${place}: missing, or not as expected`;
    const said = message.replace(/^Invalid (input|option): /, '').replace(', received ', ', found ');
    return `${place}: ${said}`;
}


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cellsOf)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./out/build/src/report/cells.js

/**
 * Latin, Greek and Cyrillic letters, and the punctuation, arrows and signs that reports are written with. Each takes one
 * cell and joins no other, so their number is the width, and a text of them alone needs no tables of Unicode at start-up.
 */
const ONE_CELL_EACH = /^[ -~¡-¬®-\u02ffΑ-ϿЀ-҂Ҋ-ԯ‐-‧‰-⁞₀-₎←-⇿∀-⋿─-◼✓✔✗✘]*$/;
const EMOJI = /\p{Emoji_Presentation}|[\ufe0f\u20e3]/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;
/** What takes a cell of its own although it belongs to the character before: vowel signs, halfwidth sound marks. */
const BESIDE = /[\p{Mc}\uff9e\uff9f]/u;
/** Cells that a text takes in a terminal: two for emoji and for wide characters of East Asia, none for what is not seen. */
function cellsOf(text) {
    if (ONE_CELL_EACH.test(text))
        return text.length;
    return [...new Intl.Segmenter().segment(text)].reduce((cells, { segment }) => cells + cellsOfCluster(segment), 0);
}
/** Of a grapheme cluster: what a reader takes for one character. */
function cellsOfCluster(cluster) {
    if (EMOJI.test(cluster))
        return 2;
    const visible = [...cluster].filter(part => !INVISIBLE.test(part));
    const spacing = visible.filter((part, at) => at === 0 || BESIDE.test(part));
    return spacing.reduce((cells, part) => cells + eastAsianWidth(part.codePointAt(0)), 0);
}


/***/ }),

/***/ 84802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * Text of a model, a service, a pull request or an artifact is data. Whatever it holds, it may not leave its cell,
 * notify a person, load an image, make a link or a reference, hide itself, or stand in for our own marker.
 */

/** Longer raw text is cut before anything looks at it. UTF-16 units. */
const RAW_LIMIT = 100_000;
/** Controls, format characters (zero-width, bidirectional, tags) and whatever else is drawn as nothing. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** The text as people may see it: no terminal sequences, nothing invisible, newlines as \n, no half characters. */
function clean(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, RAW_LIMIT))
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/\t/g, ' ')
        .replace(UNSEEN, '')
        .replace(/\p{Surrogate}/gu, '\uFFFD');
}
/** At most `max` code points; what is left out is shown by an ellipsis. */
function shorten(text, max) {
    const points = Array.from(text);
    return points.length <= max ? text : `${points.slice(0, Math.max(0, max - 1)).join('')}…`;
}
/** Clean, on one line, and bounded: the form in which foreign text enters any surface. */
function oneLine(text, max) {
    return shorten(clean(text).replace(/\s+/g, ' ').trim(), max);
}
/** Breaks a reference without being seen: the zero-width space, as an entity. */
const BREAK = '&#8203;';
// Entities, because no Markdown reader takes a character reference for structure, inside a table or outside.
const STRUCTURE = /[&<>|\\`*_~[\]!]/;
const MATHS = /\$/;
const REFERENCE = /@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|www(?=\.)/;
const MARKUP = new RegExp(`${STRUCTURE.source}|${MATHS.source}|${REFERENCE.source}`, 'gi');
/** Foreign text for a line or a table cell of Markdown: cleaned, at most `max` code points before escaping. */
function inline(text, max = 300) {
    return oneLine(text, max).replace(MARKUP, found => {
        if (found === '$')
            return '<span>$</span>'; // GitHub's own way to write a dollar that opens no formula
        return STRUCTURE.test(found) ? `&#${found.charCodeAt(0)};` : `${found}${BREAK}`;
    });
}
/** Foreign text as a fenced block of Markdown, the fence longer than any within. */
function fenced(text, language = 'text', max = 20_000) {
    const body = shorten(clean(text), max).replaceAll('<!--', '<! --');
    const longest = Math.max(0, ...(body.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}


/***/ }),

/***/ 75998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2080);

/** Text laid out in cells, for terminals. */
/** Words on lines of at most `width` cells; all but the first line indented, which keeps the blanks it begins with. */
function wrap(text, width, indent = 0) {
    const lines = [];
    const words = text.trimStart();
    let line = ' '.repeat(text.length - words.length);
    for (const word of words.split(' ')) {
        if (line.trim() !== '' && (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(`${line} ${word}`) > width) {
            lines.push(line);
            line = ' '.repeat(indent) + word;
        }
        else
            line = line.trim() === '' ? line + word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** Paragraph of its own, every line indented. */
function block(text, width, indent) {
    return wrap(text, width - indent).map(line => ' '.repeat(indent) + line);
}
function pad(text, width, right = false) {
    const space = ' '.repeat(Math.max(0, width - (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(text)));
    return right ? space + text : text + space;
}
/** The text, or as much of it as fits, with an ellipsis. */
function cutTo(text, width) {
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(text) <= width)
        return text;
    let cut = '';
    for (const char of text) {
        if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(cut + char) > width - 1)
            break;
        cut += char;
    }
    return `${cut.trimEnd()}…`;
}


/***/ }),

/***/ 99853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RESULT_BYTES),
  F: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./out/build/src/model/errors.js
var errors = __webpack_require__(26817);
// EXTERNAL MODULE: ./out/build/src/model/json.js
var model_json = __webpack_require__(1432);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
;// CONCATENATED MODULE: ./out/build/src/model/rollout-seen.js

/** What result.json tells of a rollout. */
const shares = schemas/* strictObject */.rej({
    canary: schemas/* number */.aig().describe('Percentage of users served by the canary.'),
    mirror: schemas/* number */.aig().describe('Percentage of requests copied to the canary.')
});
const eventSchema = schemas/* strictObject */.rej({
    at: iso/* datetime */.w$(),
    kind: schemas/* enum */.k5n(['step', 'complete', 'rollback', 'pause', 'resume', 'override', 'retry']),
    phase: schemas/* string */.YjP().nullable().describe('The phase that was entered, or that was left by a rollback.'),
    routed: shares.nullable().describe('What the router sends from then on; null where that did not change.'),
    who: schemas/* string */.YjP(),
    why: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().nullable().describe('The workflow run; null on a laptop.')
});
const ROLLOUT_STATES = ['idle', 'moving', 'steady', 'complete', 'rolled_back', 'astray', 'unknown'];
/** Where a rollout stands after the command. */
const rolloutSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().nullable().describe('Digits of the pins, and which attempt it is; null where nothing was begun.'),
    state: schemas/* enum */.k5n(ROLLOUT_STATES),
    since: iso/* datetime */.w$().nullable().describe('When it entered its phase, or was rolled back.'),
    moved: schemas/* boolean */.zMY().describe('Whether this command moved traffic.'),
    before: shares.nullable().describe('What the router sent before; null where it could not be read.'),
    routed: shares.nullable().describe('What the router reads back.'),
    recorded: shares.nullable().describe('What the ledger says that the router sends.'),
    in_ledger: schemas/* boolean */.zMY().describe('Whether the ledger holds all of it; else the next command writes what is missing.'),
    ledger: schemas/* string */.YjP().describe('Where the ledger is.'),
    by: schemas/* string */.YjP(),
    paused: schemas/* strictObject */.rej({ who: schemas/* string */.YjP(), why: schemas/* string */.YjP(), since: iso/* datetime */.w$() }).nullable(),
    unfinished: schemas/* string */.YjP().nullable().describe('What a command that was cut short has left to do.'),
    rows: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of the stop rows that sent the traffic back.'),
    plan: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), ...shares.shape }))
        .optional()
        .describe('The phases of the plan, in order.'),
    events: schemas/* array */.YOg(eventSchema).optional().describe('What was done in this rollout, oldest first.'),
    users_met: schemas/* int */.Whr()
        .min(0)
        .nullable()
        .optional()
        .describe('Users whom the canary served in the window that was judged; null where the log names none.')
});

;// CONCATENATED MODULE: ./out/build/src/model/result.js



/** The one result object that every surface is rendered from; result.json, schema_version 1. */
const number = schemas/* number */.aig().nullable();
const digest = schemas/* string */.YjP().nullable();
const VERDICTS = ['pass', 'fail', 'inconclusive', 'waived', 'not_measured'];
const gateRowSchema = schemas/* strictObject */.rej({
    gate: schemas/* enum */.k5n(['G1', 'G2', 'G3', 'traffic']),
    row: schemas/* string */.YjP(),
    baseline: number.describe("The baseline arm's own value."),
    canary: number.describe("The canary arm's own value."),
    value: number.describe('What is held against the threshold.'),
    ci: schemas/* tuple */.PVZ([schemas/* number */.aig().nullable(), schemas/* number */.aig().nullable()])
        .nullable()
        .describe('Interval of value, [low, high]; null at an end that is open.'),
    threshold: number,
    op: schemas/* enum */.k5n(['<=', '>=', '<', '>', '==']),
    n: schemas/* int */.Whr().min(0).describe('Runs or requests that value rests on.'),
    verdict: schemas/* enum */.k5n(VERDICTS),
    reason_code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE),
    why: schemas/* string */.YjP().describe('One sentence.'),
    page: schemas/* string */.YjP().describe('The page to open where the row fails.'),
    source: schemas/* enum */.k5n(['default', 'manifest']).describe('Where the threshold comes from.'),
    required: schemas/* boolean */.zMY().describe('Whether the decision needs this row measured.'),
    p_set: number.describe('Chance of such a value were the two arms alike on this gold set; null where not tested.'),
    p_population: number.describe('The same for questions like these.'),
    p_adjusted: number.describe("The p-value the verdict rests on, Holm's adjustment applied; null where not tested.")
});
const stopRowSchema = schemas/* strictObject */.rej({
    row: schemas/* string */.YjP(),
    value: number,
    threshold: schemas/* number */.aig(),
    op: schemas/* enum */.k5n(['<=', '>=', '<', '>', '==']),
    n: schemas/* int */.Whr().min(0),
    fired: schemas/* boolean */.zMY(),
    hard: schemas/* boolean */.zMY(),
    why: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    shared: schemas/* boolean */.zMY()
        .optional()
        .describe('Whether the baseline was beyond the limit in the same minutes, and the canary suffered no more than its part.'),
    count: schemas/* int */.Whr().min(0).optional().describe('Requests among n that count against it, where it is a rate of them.'),
    since: iso/* datetime */.w$().optional().describe('When what fired it began.')
});
/** The numbers of one arm that the audit prompt carries (docs/runbook.md §11). */
const armMetricsSchema = schemas/* strictObject */.rej({
    delta_s_median: number,
    delta_s_p95: number,
    coverage: number,
    lambda_flip_rate: number,
    p95_latency_ms: number,
    error_rate: number,
    cost_usd: number,
    gold_score: number,
    answered_precision: number,
    citation_hit_rate: number,
    under_refusal: number,
    over_refusal: number,
    recall: number,
    ndcg: number,
    mrr: number,
    tool_success: number,
    cost_per_solved: number,
    latency_p50_ms: number,
    retrieve_p50_ms: number,
    retrieve_p95_ms: number,
    rerank_p50_ms: number,
    rerank_p95_ms: number,
    reason_p50_ms: number,
    reason_p95_ms: number,
    delta_s_anchor_median: number
});
const problemSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1),
    message: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['error', 'warning'])
});
const misses = schemas/* strictObject */.rej({
    missed: schemas/* int */.Whr().min(0),
    answers: schemas/* int */.Whr().min(0).describe('Answers that are no refusal.')
});
const tries = schemas/* strictObject */.rej({ correct: schemas/* int */.Whr().min(0), of: schemas/* int */.Whr().min(0) });
const resultSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    command: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullable().describe('Name of the rollout; null where the manifest could not be read.'),
    decision: schemas/* enum */.k5n(reasons/* DECISIONS */.Yv),
    reason_code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE),
    exit_code: schemas/* int */.Whr().min(0).max(5),
    why: schemas/* string */.YjP().describe('The decision in one sentence.'),
    gates: schemas/* array */.YOg(gateRowSchema),
    stops: schemas/* array */.YOg(stopRowSchema),
    evaluated: schemas/* strictObject */.rej({
        sha: schemas/* string */.YjP().nullable(),
        manifest: digest,
        gold: digest,
        baseline: digest,
        pins_baseline: digest,
        pins_canary: digest,
        pins: schemas/* strictObject */.rej({ baseline: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), canary: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })
            .optional()
            .describe('The pins of both arms, as the manifest names them.')
    }),
    phase: schemas/* string */.YjP().nullable(),
    next_phase: schemas/* string */.YjP().nullable(),
    window: schemas/* json */.Pq9().nullable(),
    rollout: rolloutSchema
        .nullable()
        .default(null)
        .describe('Where the rollout stands; null for commands that do not look.'),
    rounds: schemas/* strictObject */.rej({
        most: schemas/* int */.Whr().min(1).describe('How many rounds may be asked; alpha is spent over them.'),
        asked: schemas/* array */.YOg(schemas/* strictObject */.rej({
            canary: schemas/* int */.Whr().min(0).describe('Runs of the canary.'),
            baseline: schemas/* int */.Whr().min(0).describe('Runs of the baseline arm.'),
            undecided: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Rows that were undecided after it.')
        }))
            .describe('The rounds that the verdict rests on, in order.'),
        ended: schemas/* string */.YjP().describe('Why nothing more was asked.')
    })
        .optional()
        .describe('How a gold set was asked; absent where none was.'),
    counts: schemas/* strictObject */.rej({ planned: schemas/* int */.Whr().min(0), measured: schemas/* int */.Whr().min(0), failed: schemas/* int */.Whr().min(0) }),
    started_at: iso/* datetime */.w$(),
    finished_at: iso/* datetime */.w$(),
    run: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        attempt: schemas/* int */.Whr().min(1),
        url: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        repository: schemas/* string */.YjP()
    })
        .nullable()
        .describe('The workflow run; null on a laptop.'),
    report_only: schemas/* boolean */.zMY(),
    not_required: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    evidence: schemas/* strictObject */.rej({
        gold: schemas/* enum */.k5n(['set', 'population', 'estimate']),
        alpha: schemas/* number */.aig(),
        inconclusive: schemas/* enum */.k5n(['warn', 'hold']),
        embedder: schemas/* string */.YjP()
    })
        .nullable(),
    baseline_source: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['artifact', 'file', 'measured_now']),
        created_at: iso/* datetime */.w$(),
        digest: digest,
        url: schemas/* string */.YjP().nullable()
    })
        .nullable(),
    metrics: schemas/* strictObject */.rej({ baseline: armMetricsSchema, canary: armMetricsSchema }).nullable(),
    notes: schemas/* array */.YOg(schemas/* strictObject */.rej({ level: schemas/* enum */.k5n(['warning', 'notice']), text: schemas/* string */.YjP() })),
    worst: schemas/* array */.YOg(schemas/* strictObject */.rej({
        qid: schemas/* string */.YjP(),
        question: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().min(1),
        what: schemas/* string */.YjP().describe('What changed, in words.'),
        baseline_answer: schemas/* string */.YjP(),
        canary_answer: schemas/* string */.YjP(),
        tries: schemas/* strictObject */.rej({ baseline: tries, canary: tries }).optional()
    }))
        .describe('The items that changed most for the worse, worst first.'),
    worse_items: schemas/* int */.Whr().min(0).optional().describe('How many items changed for the worse.'),
    resolution: schemas/* strictObject */.rej({
        family: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The rows that share alpha.'),
        effects: schemas/* array */.YOg(schemas/* strictObject */.rej({
            row: schemas/* string */.YjP(),
            margin: schemas/* number */.aig()
                .describe('The change that the target allows, in the unit of the row; of a ratio the excess over 1.'),
            effect: number.describe('The smallest change that is seen four times in five; null where none is, however large.'),
            differ: schemas/* number */.aig()
                .min(0)
                .optional()
                .describe('Under `evidence.gold: population`: the points (standard deviation) by which the versions differ on single items besides the loss, as `effect` has it; assumed before the canary is asked, measured after.'),
            alike: number
                .optional()
                .describe('Where `differ` is assumed: the effect of versions that differ in nothing but the loss.'),
            items: schemas/* int */.Whr()
                .min(0)
                .nullable()
                .describe('Items at which twice the margin would be seen; null where no number would do.'),
            seeds: schemas/* int */.Whr()
                .min(0)
                .nullable()
                .describe('Seeds at which twice the margin would be seen; null where no number would do.')
        }))
    })
        .optional()
        .describe('What this gold set can see, from the noise between the two passes of the baseline.'),
    missed_claims: schemas/* array */.YOg(schemas/* strictObject */.rej({
        qid: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().min(1),
        claims: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Any one of them would have sufficed.'),
        more_claims: schemas/* int */.Whr().min(0),
        baseline: misses,
        canary: misses,
        answer: schemas/* string */.YjP().describe("The canary's first answer without any of them.")
    }))
        .optional()
        .describe('Claims that were looked for and not found, those that only the canary misses first.'),
    languages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        lang: schemas/* string */.YjP().nullable().describe('Null for the items that name none.'),
        items: schemas/* int */.Whr().min(0),
        baseline: number.describe('Gold score, points.'),
        canary: number,
        lost: number.describe('Points that the canary lost.'),
        ci: schemas/* tuple */.PVZ([number, number]).nullable().describe('95 % interval of lost, over the items of the language.'),
        p: number.describe('Chance of such a loss on these items were the arms alike, adjusted over the languages.')
    }))
        .optional()
        .describe('The gold score by language, worst first. A language that surely lost more than the target warns; no verdict rests on it.'),
    problems: schemas/* array */.YOg(problemSchema).describe('What was wrong with the input, and the lines that failed rows point at.')
});

// EXTERNAL MODULE: ./out/build/src/model/tolerant.js
var tolerant = __webpack_require__(63095);
// EXTERNAL MODULE: ./out/build/src/model/unread.js
var unread = __webpack_require__(16661);
;// CONCATENATED MODULE: ./out/build/src/report/parse.js





/** A result.json is at most this long. */
const RESULT_BYTES = 8 * 1024 * 1024;
const readable = (0,tolerant/* tolerant */.a)(resultSchema);
/** Reads the text of a result.json, of this version or a later one. Throws InputError saying what stands in the way. */
function parseResult(text, file, reason) {
    const refuse = (message, place = { line: 1, column: 1 }) => new errors/* InputError */.dz(reason, [{ file, ...place, severity: 'error', message }]);
    const json = (0,model_json/* parseJson */.q)(text);
    if ('fault' in json) {
        const { message, ...place } = json.fault;
        throw refuse(`not JSON, and so not a result.json: ${message}`, place);
    }
    const parsed = readable.safeParse(json.value);
    if (parsed.success)
        return parsed.data;
    throw refuse((0,unread/* whyNotWritten */.z)(json.value, parsed.error, 'a result.json'));
}


/***/ })

};
