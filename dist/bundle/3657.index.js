export const id = 3657;
export const ids = [3657];
export const modules = {

/***/ 43657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94668);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84802);
/* harmony import */ var _gold_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75569);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17992);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14873);
/* harmony import */ var _rollout_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89832);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89868);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97096);








const SGR = { good: '32', bad: '31', unsure: '33', quiet: '2' };
/** The report for a terminal: the table as wide as fits, what to look at, and last the verdict and what to do next. */
function renderTerminal(result, { columns, colour }) {
    const paint = (text, mood) => (colour ? `\u001b[${SGR[mood]}m${text}\u001b[0m` : text);
    const say = (text, indent = 0) => wrap(text, Math.max(20, columns), indent);
    const rows = result.gates.map(_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewRow */ .k3);
    const shown = rows.filter(({ standing }) => standing !== 'aside');
    const word = _words_js__WEBPACK_IMPORTED_MODULE_6__/* .DECISION_WORDS */ .np[result.decision];
    const lines = [...say(`${(0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOf */ .Gg)(result)} · ${(0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .factsOf */ .xS)(result).join(' · ')}`), ''];
    if (shown.length > 0)
        lines.push(...table(shown, columns, paint), '');
    lines.push(...rolloutLines(result).flatMap(line => say(line, 2)));
    if ((0,_rollout_view_js__WEBPACK_IMPORTED_MODULE_4__/* .afterRollbackOf */ .ag)(result).length > 0)
        lines.push(..._rollout_view_js__WEBPACK_IMPORTED_MODULE_4__/* .ROLLBACK_PAGES */ .e3.map(page => `  ${page}`));
    for (const { verdict, labels, text, pages } of (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openRowsOf */ .$t)((0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsToOpen */ .bb)(result, shown))) {
        lines.push(...say(`${_words_js__WEBPACK_IMPORTED_MODULE_6__/* .VERDICT_WORDS */ ._G[verdict].glyph} ${labels.join(' · ')}: ${text}`, 2));
        lines.push(...pages.map(page => `  ${page}`));
    }
    for (const stop of result.stops.map(_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewStop */ .ye).filter(({ fired }) => fired)) {
        lines.push(...say(`✗ ${stop.hard ? 'hard' : 'soft'} stop, ${stop.label} ${stop.value}: ${stop.why}`, 2));
        lines.push(...stop.pages.map(page => `  ${page}`));
    }
    const listed = result.problems.slice(0, shown.length > 0 ? 10 : 50);
    for (const { file, line, column, message } of listed) {
        lines.push(...say((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${file}:${line}:${column}: ${message}`, 400), 2));
    }
    const more = result.problems.length - listed.length;
    if (more > 0)
        lines.push(`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(more, 'more line')} in the report`);
    for (const item of result.worst.slice(0, 3)) {
        lines.push(...say(`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(item.qid, 80)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(item.question, 160)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(item.what, 200)}`, 2));
    }
    for (const { item, claims, where } of (0,_gold_view_js__WEBPACK_IMPORTED_MODULE_1__/* .missedClaimsOf */ .W)(result, 0).slice(0, 3)) {
        lines.push(...say(`- ${item}: ${claims} not in ${where}`, 2));
    }
    for (const { level, text } of result.notes.slice(0, 20))
        lines.push(...say(`${level}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, 400)}`, 2));
    for (const { label, reason } of (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .droppedRows */ .k1)(result, 200))
        lines.push(...say(`not required: ${label} (${reason})`, 2));
    if (result.report_only)
        lines.push(...say(_view_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_ONLY */ .i$));
    if (lines.at(-1) !== '')
        lines.push('');
    const [first = '', ...rest] = say(`${word.glyph} ${word.text}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(result.why, 400)}`, 2);
    lines.push(paint(first, _words_js__WEBPACK_IMPORTED_MODULE_6__/* .DECISION_MOODS */ .OY[result.decision]), ...rest, ...say(`Next: ${(0,_next_js__WEBPACK_IMPORTED_MODULE_2__/* .nextOf */ .X)(result)}`, 2));
    return `${lines.join('\n')}\n`;
}
/** Where the rollout stands, on lines of their own. */
function rolloutLines(result) {
    const facts = (0,_rollout_view_js__WEBPACK_IMPORTED_MODULE_4__/* .rolloutFactsOf */ .Mj)(result);
    const width = Math.max(0, ...facts.map(([term]) => term.length));
    const lists = [
        ['Still missing:', (0,_rollout_view_js__WEBPACK_IMPORTED_MODULE_4__/* .missingOf */ .oy)(result)],
        ['The baseline since:', (0,_rollout_view_js__WEBPACK_IMPORTED_MODULE_4__/* .recoveryOf */ .rU)(result)],
        ['After a rollback, think of:', (0,_rollout_view_js__WEBPACK_IMPORTED_MODULE_4__/* .afterRollbackOf */ .ag)(result)]
    ];
    return [
        ...facts.map(([term, text]) => `${term.padEnd(width)}  ${text}`),
        ...lists.flatMap(([title, lines]) => (lines.length > 0 ? [title, ...lines.map(line => `- ${line}`)] : []))
    ];
}
const verdict = (row) => `${_words_js__WEBPACK_IMPORTED_MODULE_6__/* .VERDICT_WORDS */ ._G[row.verdict].glyph} ${_words_js__WEBPACK_IMPORTED_MODULE_6__/* .VERDICT_WORDS */ ._G[row.verdict].text}${row.standing === 'failing' && row.verdict !== 'fail' ? '!' : ''}`;
const GATE = ['gate', row => row.gate, false];
const ROW = ['row', row => row.label, false];
const BASELINE = ['baseline', row => row.baseline, true];
const CANARY = ['canary', row => row.canary, true];
const DIFFERENCE = ['difference', row => row.difference, true];
const INTERVAL = ['interval', row => row.interval, true];
const TARGET = ['target', row => row.target, true];
const VERDICT = ['verdict', verdict, false];
/** The widest that fits is taken. */
const LAYOUTS = [
    [GATE, ROW, BASELINE, CANARY, DIFFERENCE, INTERVAL, TARGET, VERDICT],
    [GATE, ROW, BASELINE, CANARY, DIFFERENCE, TARGET, VERDICT],
    [ROW, BASELINE, CANARY, DIFFERENCE, TARGET, VERDICT],
    [ROW, CANARY, DIFFERENCE, TARGET, VERDICT],
    [ROW, DIFFERENCE, TARGET, VERDICT],
    [ROW, VERDICT]
];
function table(rows, columns, paint) {
    const widths = (layout) => layout.map(([head, cell]) => Math.max((0,string_width__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A)(head), ...rows.map(row => (0,string_width__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A)(cell(row)))));
    const total = (layout) => widths(layout).reduce((sum, width) => sum + width + 2, -2);
    const layout = LAYOUTS.find(candidate => total(candidate) <= columns) ?? LAYOUTS.at(-1);
    const wide = widths(layout);
    const line = (cells) => cells
        .map((text, at) => pad(text, wide[at] ?? 0, layout[at]?.[2] ?? false))
        .join('  ')
        .trimEnd();
    const head = line(layout.map(([name]) => name));
    const body = rows.map(row => {
        const text = line(layout.map(([, cell]) => cell(row)));
        return row.standing === 'passing'
            ? text
            : paint(text, row.standing === 'failing' ? 'bad' : _words_js__WEBPACK_IMPORTED_MODULE_6__/* .VERDICT_MOODS */ .bv[row.verdict]);
    });
    return [paint(head, 'quiet'), ...body];
}
function pad(text, width, right) {
    const space = ' '.repeat(Math.max(0, width - (0,string_width__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A)(text)));
    return right ? space + text : text + space;
}
/** Words on lines of at most `width` cells; all but the first line indented. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line.trim() !== '' && (0,string_width__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A)(`${line} ${word}`) > width) {
            lines.push(line);
            line = ' '.repeat(indent) + word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ })

};
