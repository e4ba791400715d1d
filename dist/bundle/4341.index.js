export const id = 4341;
export const ids = [4341];
export const modules = {

/***/ 75998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

/** Text laid out in cells, for terminals. */
/** Words on lines of at most `width` cells; all but the first line indented, which keeps the blanks it begins with. */
function wrap(text, width, indent = 0) {
    const lines = [];
    const words = text.trimStart();
    let line = ' '.repeat(text.length - words.length);
    for (const word of words.split(' ')) {
        if (line.trim() !== '' && (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(`${line} ${word}`) > width) {
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
    const space = ' '.repeat(Math.max(0, width - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
    return right ? space + text : text + space;
}
/** The text, or as much of it as fits, with an ellipsis. */
function cutTo(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text) <= width)
        return text;
    let cut = '';
    for (const char of text) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cut + char) > width - 1)
            break;
        cut += char;
    }
    return `${cut.trimEnd()}…`;
}


/***/ }),

/***/ 84341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./out/build/src/model/reasons.js
var reasons = __webpack_require__(38713);
// EXTERNAL MODULE: ./out/build/src/report/differs.js
var report_differs = __webpack_require__(68116);
// EXTERNAL MODULE: ./out/build/src/report/escape.js
var report_escape = __webpack_require__(84802);
// EXTERNAL MODULE: ./out/build/src/report/lines.js
var report_lines = __webpack_require__(75998);
// EXTERNAL MODULE: ./out/build/src/report/rollout-view.js
var rollout_view = __webpack_require__(89832);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(94668);
// EXTERNAL MODULE: ./out/build/src/report/words.js
var words = __webpack_require__(97096);
;// CONCATENATED MODULE: ./out/build/src/report/terminal-table.js



const CURRENT = { head: 'current', cell: row => row.baseline, right: true };
const NEW = { head: 'new', cell: row => row.canary, right: true };
const CHANGE = { head: 'change', cell: row => row.change, right: true };
const TARGET = { head: 'target', cell: row => (row.verdict === 'not_measured' ? 'not measured' : row.target) };
/** The widest that leaves room for the names is taken. */
const LAYOUTS = [
    [CURRENT, NEW, CHANGE, TARGET],
    [NEW, CHANGE, TARGET],
    [NEW, TARGET],
    [TARGET],
    []
];
/** Cells that a name should have at least. */
const NAME_LEAST = 12;
/** Rows under one heading, a sign before each name: as wide as fits, and never wider than `columns`. */
function rowTable(head, rows, columns) {
    const widthOf = ({ head, cell }) => Math.max((0,string_width/* default */.A)(head), ...rows.map(row => (0,string_width/* default */.A)(cell(row))));
    const wanted = Math.max((0,string_width/* default */.A)(head), ...rows.map(({ name }) => (0,string_width/* default */.A)(name)));
    const taken = (layout) => layout.reduce((sum, column) => sum + widthOf(column) + 2, 2);
    const fits = (name) => LAYOUTS.find(layout => taken(layout) + name <= columns);
    const layout = fits(wanted) ?? fits(Math.min(wanted, NAME_LEAST)) ?? [];
    const nameWidth = Math.max(4, Math.min(wanted, columns - taken(layout)));
    const line = (name, cell) => [(0,report_lines/* pad */.eV)((0,report_lines/* cutTo */.yd)(name, nameWidth), nameWidth), ...layout.map(column => (0,report_lines/* pad */.eV)(cell(column), widthOf(column), column.right))]
        .join('  ')
        .trimEnd();
    return {
        head: `  ${line(head, ({ head }) => head)}`,
        lines: rows.map(row => `${words/* VERDICT_WORDS */._G[row.verdict].glyph} ${line(row.name, ({ cell }) => cell(row))}`)
    };
}

// EXTERNAL MODULE: ./out/build/src/report/gold-view.js
var gold_view = __webpack_require__(75569);
// EXTERNAL MODULE: ./out/build/src/report/view.js
var report_view = __webpack_require__(89868);
;// CONCATENATED MODULE: ./out/build/src/report/terminal-verbose.js






/** All that the short form leaves out: each row with its sentence, stops, facts, notes, chances, origins. */
function verboseLines(result, view, width) {
    const { failing, open, passing, aside } = view.rows;
    const sections = [
        ['What fails or is not settled', [...failing, ...open].flatMap(row => reason(row, width))],
        ['Inside target', table(passing, width)],
        [
            'Not measured, not required',
            aside.map(({ name, why }) => `${name}: ${why}`).flatMap(text => (0,report_lines/* block */.om)(text, width, 2))
        ],
        ['Stop rules', stopLines(view, width)],
        ['Rollout', (0,rollout_view/* rolloutFactsOf */.Mj)(result).flatMap(([term, text]) => (0,report_lines/* block */.om)(`${term}: ${text}`, width, 2))],
        ['The current version since', list((0,rollout_view/* recoveryOf */.rU)(result), width)],
        ['After a rollback, think of', [...list((0,rollout_view/* afterRollbackOf */.ag)(result), width), ...rollbackPages(result)]],
        [
            'Claims not found',
            list((0,gold_view/* missedClaimsOf */.W)(result, 0).map(({ item, claims, where }) => `${item}: ${claims} not in ${where}`), width)
        ],
        [
            'Worst questions',
            list(view.worst.items.map(({ qid, line, question, what }) => `${qid}, line ${line}: ${question} ${what}`), width)
        ],
        [
            'Correct answers by language',
            list((0,gold_view/* languageRowsOf */.zQ)(result).map(row => row.filter(cell => cell !== '').join(' · ')), width)
        ],
        [
            'Notes',
            list(view.notes.map(({ level, text }) => `${level}: ${text}`), width)
        ],
        ['Places', list(places(result), width)],
        ['Chance (p is that of such a value were both versions equal)', chances([...failing, ...open, ...passing], width)],
        [
            'What was evaluated',
            [(0,report_view/* factsOf */.xS)(result).join(' · '), ...(0,report_view/* originsOf */.TZ)(result).map(([term, text]) => `${term}: ${text}`)].flatMap(text => (0,report_lines/* block */.om)(text, width, 2))
        ]
    ];
    return sections
        .filter(([, lines]) => lines.length > 0)
        .flatMap(([title, lines], at) => [...(at === 0 ? [] : ['']), title, ...lines]);
}
/** The row's sentence, its id and the pages to open. */
function reason({ id, name, why, range, value, page }, width) {
    const shown = range === '' ? '' : ` ${value}, range ${range}.`;
    return [...(0,report_lines/* wrap */.LV)(`  ${name} (${id}): ${why}${shown}`, width, 4), ...(page === null ? [] : [`    ${page}`])];
}
function table(rows, width) {
    if (rows.length === 0)
        return [];
    const { head, lines } = rowTable('', rows, width);
    return [head, ...lines];
}
function stopLines({ stops: { fired, quiet } }, width) {
    return [
        ...fired.flatMap(({ id, name, why, pages }) => [
            ...(0,report_lines/* wrap */.LV)(`✗ ${name} (${id}): ${why}`, width, 2),
            ...pages.map(page => `    ${page}`)
        ]),
        ...quiet.flatMap(({ name, value, limit }) => (0,report_lines/* block */.om)(`${name}: ${value}, stops ${limit}`, width, 2))
    ];
}
function rollbackPages(result) {
    return (0,rollout_view/* afterRollbackOf */.ag)(result).length > 0 ? rollout_view/* ROLLBACK_PAGES */.e3.map(page => `  ${page}`) : [];
}
function places({ gates, problems }) {
    if (gates.length === 0)
        return [];
    return problems
        .slice(0, 50)
        .map(({ file, line, column, message }) => (0,report_escape/* oneLine */.TN)(`${file}:${line}:${column}: ${message}`, 400));
}
function chances(rows, width) {
    const tested = rows.filter(row => row.chances !== '');
    return list(tested.map(({ id, chances, adjusted }) => `${id}: ${chances}${adjusted === '' ? '' : `; adjusted ${adjusted}`}`), width);
}
function list(lines, width) {
    return lines.flatMap(line => (0,report_lines/* wrap */.LV)(`  - ${line}`, width, 4));
}

;// CONCATENATED MODULE: ./out/build/src/report/terminal.js









const SGR = { good: '32', bad: '31', unsure: '33', quiet: '2' };
/** What fits a terminal at a glance. */
const MOST_LINES = 24;
const MOST_REASONS = 2;
const DETAILS = [
    { rows: 20, details: 6, worst: 3, notes: 3, why: 6 },
    { rows: 12, details: 2, worst: 3, notes: 2, why: 4 },
    { rows: 9, details: 1, worst: 1, notes: 1, why: 3 },
    { rows: 8, details: 0, worst: 1, notes: 1, why: 2 },
    { rows: 5, details: 0, worst: 0, notes: 0, why: 1 }
];
/**
 * The report for a terminal: the verdict first, what fails before what is not settled, the next step last, in at most 24
 * lines. Colour only repeats what signs and words say.
 */
function renderTerminal(result, { columns, colour, verbose = false }) {
    const width = Math.max(20, columns || 80);
    const paint = (text, mood) => (colour ? `\u001b[${SGR[mood]}m${text}\u001b[0m` : text);
    const view = (0,report_view/* viewOf */.du)(result);
    const end = [...remarks(result, view, width), ...(0,report_lines/* wrap */.LV)(`Next: ${view.next}`, width, 6)];
    if (verbose) {
        const short = shortLines(result, view, DETAILS[0], { width, paint });
        return `${[...short, '', ...verboseLines(result, view, width), '', ...end].join('\n')}\n`;
    }
    const tries = DETAILS.map(detail => shortLines(result, view, detail, { width, paint }));
    const room = MOST_LINES - end.length;
    const body = tries.find(lines => lines.length <= room) ?? cut(tries.at(-1), room);
    return `${[...body, ...end].join('\n')}\n`;
}
function cut(lines, most) {
    return [...lines.slice(0, Math.max(1, most - 1)), '  … --verbose shows the rest.'].slice(0, Math.max(2, most));
}
function shortLines(result, view, detail, { width, paint }) {
    const { glyph } = words/* DECISION_WORDS */.np[result.decision];
    const [first = '', ...more] = (0,report_lines/* wrap */.LV)(`${glyph} ${view.headline}`, width, 2);
    const sections = [
        [
            paint(first, words/* DECISION_MOODS */.OY[result.decision]),
            ...more,
            ...view.why.slice(0, detail.why).flatMap(text => (0,report_lines/* block */.om)(text, width, 2)),
            ...(0,report_lines/* block */.om)((0,rollout_view/* rolloutSentences */._S)(result).join(' '), width, 2).filter(line => line.trim() !== '')
        ],
        problems(result, detail, width),
        group('outside target', view.rows.failing, detail.rows, width, paint, 'bad', view.chance),
        group('not settled', isWaiting(result) ? [] : view.rows.open, detail.rows, width, paint, 'unsure', view.doubt),
        details(result, view, detail, width),
        missing(result, detail, width),
        summary(view, width),
        facts(view, detail, width),
        view.notes
            .filter(({ level }) => level === 'warning')
            .slice(0, detail.notes)
            .flatMap(({ text }) => (0,report_lines/* wrap */.LV)(`! ${text}`, width, 2))
    ].filter(lines => lines.length > 0);
    return sections.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])).concat('');
}
/** In a rollout what is undecided is what is waited for. */
function isWaiting({ rollout, reason_code }) {
    return rollout !== null && reason_code !== 'not_measured';
}
function group(head, rows, most, width, paint, mood, after) {
    if (rows.length === 0)
        return [];
    const { head: title, lines } = rowTable(head, rows.slice(0, most), width);
    const left = rows.slice(most);
    return [
        paint(title, 'quiet'),
        ...lines.map((line, at) => paint(line, rows[at].verdict === 'not_measured' ? 'bad' : (words/* VERDICT_MOODS */.bv[rows[at].verdict] ?? mood))),
        ...(left.length > 0
            ? (0,report_lines/* block */.om)(`and ${left.length} more: ${(0,report_view/* namesOf */.eZ)(left, left.length).replace(/^./, c => c.toLowerCase())}`, width, 2)
            : []),
        ...(after === '' ? [] : (0,report_lines/* block */.om)(after, width, 2))
    ];
}
function details(result, view, { details: most }, width) {
    const told = view.details.filter(({ rows }) => !isWaiting(result) || rows.some(({ standing }) => standing === 'failing'));
    return told.slice(0, most).flatMap(({ rows, text }) => (0,report_lines/* wrap */.LV)(`  ${(0,report_view/* namesOf */.eZ)(rows, 3)}: ${text}`, width, 4));
}
function missing(result, { rows }, width) {
    const lines = (0,rollout_view/* missingOf */.oy)(result);
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, Math.min(rows, 4));
    const more = lines.length - shown.length;
    return [
        '  still missing',
        ...shown.map(line => (0,report_lines/* cutTo */.yd)(`    ${line}`, width)),
        ...(more > 0 ? [`    and ${more} more, sooner`] : [])
    ];
}
/** `✓ 9 inside target: …`, and what the stop rules say. */
function summary({ rows: { passing }, stops }, width) {
    const lines = [];
    if (passing.length > 0) {
        const names = (0,report_view/* namesOf */.eZ)(passing, passing.length).replace(/^./, char => char.toLowerCase());
        lines.push((0,report_lines/* cutTo */.yd)(`✓ ${passing.length} inside target: ${names}`, width));
    }
    lines.push(...quiet(stops));
    return lines;
}
function quiet({ fired, quiet }) {
    if (quiet.length === 0)
        return [];
    const other = fired.length > 0 ? 'other ' : '';
    return [`✓ ${quiet.length} ${other}stop ${quiet.length === 1 ? 'rule is' : 'rules are'} quiet`];
}
function facts({ differs, worst }, detail, width) {
    const lines = differs === null ? [] : (0,report_lines/* wrap */.LV)(`  what differs   ${(0,report_differs/* sayDiffersShort */.HH)(differs)}`, width, 17);
    const items = worst.items.slice(0, detail.worst);
    for (const [at, { tries, question, qid, line, what }] of items.entries()) {
        const where = `  line ${line}`;
        const said = tries === '' ? `${qid}: ${what}` : `${tries}  ${question}`;
        const head = `  ${at === 0 ? 'worst' : '     '}          `;
        lines.push(head + (0,report_lines/* cutTo */.yd)(said, Math.max(10, width - head.length - where.length)) + where);
    }
    const more = worst.more + worst.items.length - items.length;
    if (items.length > 0 && more > 0)
        lines.push(`                 and ${more} more got worse`);
    return lines;
}
/** What changes how the verdict must be read: never left out. */
function remarks(result, { remarks }, width) {
    const reasons = new Map();
    for (const { label, reason } of (0,report_view/* droppedRows */.k1)(result, 120))
        reasons.set(reason, [...(reasons.get(reason) ?? []), label]);
    const dropped = [...reasons].map(([reason, labels]) => `Not required: ${few(labels)} (${reason})`);
    const more = dropped.length - MOST_REASONS;
    const shown = [...remarks, ...dropped.slice(0, MOST_REASONS), ...(more > 0 ? [`and ${more} more`] : [])];
    return shown.length === 0 ? [] : [...shown.flatMap(text => (0,report_lines/* wrap */.LV)(`! ${text}`, width, 2)), ''];
}
function few(labels) {
    const more = labels.length - 3;
    return `${labels.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What is wrong with the input, where nothing could be judged; of invalid input the door has told it line by line. */
function problems(result, { rows }, width) {
    if (result.gates.length > 0 || result.exit_code === reasons/* EXIT */.dc.invalid)
        return [];
    const shown = result.problems.slice(0, rows);
    const more = result.problems.length - shown.length;
    return [
        ...shown.flatMap(({ file, line, column, message }) => (0,report_lines/* wrap */.LV)((0,report_escape/* oneLine */.TN)(`${file}:${line}:${column}: ${message}`, 400), width, 2)),
        ...(more > 0 ? [`and ${more} more`] : [])
    ];
}


/***/ })

};
