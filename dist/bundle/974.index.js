export const id = 974;
export const ids = [974,6996];
export const modules = {

/***/ 974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/report/budget.js
var budget = __webpack_require__(76996);
// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(53091);
// EXTERNAL MODULE: ./out/build/src/report/audit-prompt.js
var audit_prompt = __webpack_require__(89613);
// EXTERNAL MODULE: ./out/build/src/report/escape.js
var report_escape = __webpack_require__(84802);
;// CONCATENATED MODULE: ./out/build/src/report/chart.js

const WIDTH = 140;
const MIDDLE = WIDTH / 2;
const REACH = MIDDLE - 8;
/** One row of a forest plot: distance from the target, worse to the right, each row scaled to its own extent. */
function Chart({ row }) {
    const { value, threshold, ci, op } = row.source;
    if (value === null || threshold === null || ci === null || op === '==')
        return null;
    const worse = op.startsWith('<') ? 1 : -1;
    const ends = ci.map(end => (end === null ? null : (end - threshold) * worse));
    const at = (value - threshold) * worse;
    const extent = Math.max(Math.abs(at), ...ends.map(end => Math.abs(end ?? 0)));
    const x = (distance) => round(MIDDLE + (extent === 0 ? 0 : (distance / extent) * REACH));
    const [a, b] = worse === 1 ? ends : [ends[1], ends[0]];
    const left = a === null || a === undefined ? 0 : x(a);
    const right = b === null || b === undefined ? WIDTH : x(b);
    const label = `${row.label}: ${row.value}, interval ${row.interval}, target ${row.target}`;
    return ((0,jsxRuntime/* jsxs */.FD)("svg", { role: "img", "aria-label": label, width: WIDTH, height: "22", viewBox: `0 0 ${WIDTH} 22`, children: [(0,jsxRuntime/* jsx */.Y)("rect", { class: "outside", x: MIDDLE, y: "0", width: MIDDLE, height: "22" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "target", x1: MIDDLE, x2: MIDDLE, y1: "0", y2: "22" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "range", x1: left, x2: right, y1: "11", y2: "11" }), (0,jsxRuntime/* jsx */.Y)("circle", { class: "value", cx: x(at), cy: "11", r: "4" })] }));
}
function round(x) {
    return Math.round(x * 100) / 100;
}

// EXTERNAL MODULE: ./out/build/src/report/gold-view.js
var gold_view = __webpack_require__(75569);
// EXTERNAL MODULE: ./out/build/src/report/open.js
var report_open = __webpack_require__(14873);
// EXTERNAL MODULE: ./out/build/src/report/view.js
var view = __webpack_require__(89868);
// EXTERNAL MODULE: ./out/build/src/report/words.js
var words = __webpack_require__(97096);
;// CONCATENATED MODULE: ./out/build/src/report/html-tables.js






const GATE_COLUMNS = [
    { head: 'gate' },
    { head: 'row' },
    { head: 'baseline', kind: 'number' },
    { head: 'canary', kind: 'number' },
    { head: 'difference', kind: 'number' },
    { head: 'target', kind: 'number' },
    { head: 'against the target', kind: 'wide' },
    { head: 'verdict', kind: 'state' }
];
function GateTable({ rows }) {
    if (rows.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Gates" }), (0,jsxRuntime/* jsx */.Y)(Table, { name: "gates", columns: GATE_COLUMNS, children: rows.map(row => ((0,jsxRuntime/* jsxs */.FD)("tr", { role: "row", class: row.standing, children: [(0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "gate", children: row.gate }), (0,jsxRuntime/* jsx */.Y)(RowHead, { children: row.label }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: GATE_COLUMNS[2], children: row.baseline }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: GATE_COLUMNS[3], children: row.canary }), (0,jsxRuntime/* jsxs */.FD)(Cell, { column: GATE_COLUMNS[4], children: [row.difference, row.interval !== '' && (0,jsxRuntime/* jsx */.Y)("small", { children: row.interval })] }), (0,jsxRuntime/* jsxs */.FD)(Cell, { column: GATE_COLUMNS[5], children: [row.target, row.fromManifest && (0,jsxRuntime/* jsx */.Y)("small", { children: "manifest" })] }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "wide", children: (0,jsxRuntime/* jsx */.Y)(Chart, { row: row }) }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "state", children: (0,jsxRuntime/* jsx */.Y)(Badge, { row: row }) })] }))) }), rows.some(({ source }) => source.ci !== null && source.value !== null) && ((0,jsxRuntime/* jsx */.Y)("p", { class: "legend", children: "Left of the dashed line is inside the target, each row on its own scale; the bar is the interval, the dot the value." }))] }));
}
function Badge({ row }) {
    const { glyph, text } = words/* VERDICT_WORDS */._G[row.verdict];
    return ((0,jsxRuntime/* jsx */.Y)("span", { class: `badge ${row.standing === 'failing' ? 'bad' : words/* VERDICT_MOODS */.bv[row.verdict]}`, children: `${glyph} ${text}` }));
}
function OpenRows({ rows }) {
    const findings = (0,report_open/* openRowsOf */.$t)(rows);
    if (findings.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "What to look at" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: findings.map(({ verdict, labels, text, pages }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: `${words/* VERDICT_WORDS */._G[verdict].glyph} ${labels.join(' · ')}` }), ": ", text, (0,jsxRuntime/* jsx */.Y)(Pages, { pages: pages })] }))) })] }));
}
const STOP_COLUMNS = [
    { head: 'rule' },
    { head: 'kind' },
    { head: 'value', kind: 'number' },
    { head: 'stops at', kind: 'number' },
    { head: 'state', kind: 'state' }
];
/** What fired, with the pages to open; all rules folded away. */
function Stops({ stops }) {
    if (stops.length === 0)
        return null;
    const fired = stops.filter(stop => stop.fired);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [fired.length > 0 && (0,jsxRuntime/* jsx */.Y)("h2", { children: "Stop rules" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: fired.map(({ label, hard, value, limit, why, pages }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: `✗ ${label}` }), `, a ${hard ? 'hard' : 'soft'} stop fired at ${value} (rule: ${limit}). ${why}`, (0,jsxRuntime/* jsx */.Y)(Pages, { pages: pages })] }))) }), (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: fired.length > 0 ? 'Every stop rule' : (0,report_open/* quietStops */.yE)(stops).replace(/\.$/, '') }), (0,jsxRuntime/* jsx */.Y)(Table, { name: "stops", columns: STOP_COLUMNS, children: stops.map(stop => ((0,jsxRuntime/* jsxs */.FD)("tr", { role: "row", class: stop.fired ? 'failing' : 'passing', children: [(0,jsxRuntime/* jsx */.Y)(RowHead, { children: stop.label }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: STOP_COLUMNS[1], children: stop.hard ? 'hard' : 'soft' }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: STOP_COLUMNS[2], children: stop.value }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: STOP_COLUMNS[3], children: stop.limit }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "state", children: (0,jsxRuntime/* jsx */.Y)("span", { class: `badge ${stop.fired ? 'bad' : 'good'}`, children: stop.fired ? '✗ fired' : '✓ quiet' }) })] }))) })] })] }));
}
const EVIDENCE_COLUMNS = [
    { head: 'row' },
    { head: 'n', kind: 'number' },
    { head: 'value', kind: 'number' },
    { head: 'chance' },
    { head: 'adjusted' },
    { head: 'why', kind: 'wide' }
];
/** What each measured row rests on, folded away. */
function Evidence({ rows }) {
    const measured = rows.filter(({ verdict }) => verdict !== 'not_measured');
    if (measured.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Evidence, row by row" }), (0,jsxRuntime/* jsx */.Y)("p", { children: "p is the chance of such a value were the two arms alike; adjusted is what the verdict rests on." }), (0,jsxRuntime/* jsx */.Y)(Table, { name: "evidence", columns: EVIDENCE_COLUMNS, children: measured.map(row => ((0,jsxRuntime/* jsxs */.FD)("tr", { role: "row", class: row.standing, children: [(0,jsxRuntime/* jsx */.Y)(RowHead, { children: row.label }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: EVIDENCE_COLUMNS[1], children: row.n }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: EVIDENCE_COLUMNS[2], children: row.value }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: EVIDENCE_COLUMNS[3], children: row.chances || 'not tested' }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: EVIDENCE_COLUMNS[4], children: row.adjusted || '–' }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "wide", children: row.why })] }))) })] }));
}
function Table({ name, columns, children }) {
    return ((0,jsxRuntime/* jsxs */.FD)("table", { role: "table", class: name, children: [(0,jsxRuntime/* jsx */.Y)("thead", { role: "rowgroup", children: (0,jsxRuntime/* jsx */.Y)("tr", { role: "row", children: columns.map(({ head, kind }) => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", role: "columnheader", class: kind, children: head }))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { role: "rowgroup", children: children })] }));
}
function RowHead({ children }) {
    return ((0,jsxRuntime/* jsx */.Y)("th", { role: "rowheader", scope: "row", children: children }));
}
/** On a phone, where a row is a card, the column's head stands in the cell. */
function Cell({ column, children }) {
    return ((0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: column.kind, "data-head": column.head, children: children }));
}
function Pages({ pages }) {
    return pages.map((page, at) => [
        at === 0 ? ' Open ' : ', ',
        (0,jsxRuntime/* jsx */.Y)("a", { href: page, children: (0,view/* pageName */.$p)(page) }),
        at === pages.length - 1 ? '.' : ''
    ]);
}
const LANGUAGE_COLUMNS = gold_view/* LANGUAGE_HEADS */.TS.map((head, at) => at === 0 || at === gold_view/* LANGUAGE_HEADS */.TS.length - 1 ? { head } : { head, kind: 'number' });
function Languages({ result }) {
    const rows = (0,gold_view/* languageRowsOf */.zQ)(result);
    if (rows.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Gold score by language" }), (0,jsxRuntime/* jsx */.Y)("p", { children: gold_view/* LANGUAGES_NOTE */.bX }), (0,jsxRuntime/* jsx */.Y)(Table, { name: "languages", columns: LANGUAGE_COLUMNS, children: rows.map(([lang, ...cells]) => ((0,jsxRuntime/* jsxs */.FD)("tr", { role: "row", children: [(0,jsxRuntime/* jsx */.Y)(RowHead, { children: lang }), cells.map((cell, at) => ((0,jsxRuntime/* jsx */.Y)(Cell, { column: LANGUAGE_COLUMNS[at + 1], children: cell })))] }))) })] }));
}
/** Claims that were looked for and not found, each with an answer that lacks them, folded away. */
function MissedClaims({ result }) {
    const views = (0,gold_view/* missedClaimsOf */.W)(result, 500);
    if (views.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: `Claims not found (${views.length})` }), (0,jsxRuntime/* jsx */.Y)("ul", { children: views.map(({ item, claims, where, answer }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: item }), `: ${claims} not in ${where}. The answer: ${answer}`] }))) })] }));
}

// EXTERNAL MODULE: ./out/build/src/report/next.js
var next = __webpack_require__(17992);
// EXTERNAL MODULE: ./out/build/src/report/rollout-view.js
var rollout_view = __webpack_require__(89832);
;// CONCATENATED MODULE: ./out/build/src/report/style.js
/** The page's one style sheet; its digest stands in the page's policy. */
const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--shade:#f6f8fa;--good:#116329;--bad:#b31d28;--unsure:#7d4e00;--link:#0550ae}
@media (prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--soft:#9da7b3;--line:#3d444d;--shade:#151b23;--good:#56d364;--bad:#ff8a80;--unsure:#e3b341;--link:#79b8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:70rem;margin:0 auto;padding:1.5rem 1rem 4rem}
header{border-left:.4rem solid var(--soft);padding-left:1rem}
header.good{border-color:var(--good)}header.bad{border-color:var(--bad)}header.unsure{border-color:var(--unsure)}
.good .word,.badge.good{color:var(--good)}.bad .word,.badge.bad{color:var(--bad)}.unsure .word,.badge.unsure{color:var(--unsure)}
h1{font-size:1.75rem;line-height:1.2;margin:.2rem 0}h2{font-size:1.2rem;margin:2rem 0 .6rem}h3{font-size:1rem;margin:0}
header p{margin:.3rem 0}.why{font-size:1.1rem;font-weight:600}.facts,.legend,small{color:var(--soft);font-size:.85em}
.remark{background:var(--shade);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;font-weight:600}
a{color:var(--link)}ul{margin:.5rem 0;padding-left:1.4rem}li{margin:.3rem 0}ul:empty{display:none}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:normal}
thead th{color:var(--soft);font-weight:600;vertical-align:bottom}tbody th{font-weight:500}td.gate{color:var(--soft)}
tr.failing{background:var(--shade);box-shadow:inset 3px 0 var(--bad)}tr.failing th{font-weight:700}
th.number,td.number{text-align:right}td.number{font-variant-numeric:tabular-nums;white-space:nowrap}td small{display:block}
.gates .wide{width:11rem}.stops{width:auto;min-width:34rem}.evidence td[data-head=chance]{min-width:15rem}td[data-head=adjusted]{white-space:nowrap}
.word,.badge{white-space:nowrap}.badge{font-weight:600}.badge.quiet{color:var(--soft)}
svg{display:block;max-width:100%}.outside{fill:var(--bad);opacity:.13}.target{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 2}
.range{stroke:var(--ink);stroke-width:2}.value{fill:var(--ink)}
details{border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;margin:.8rem 0}summary{cursor:pointer;font-weight:600}
pre{white-space:pre-wrap;background:var(--shade);padding:.8rem;border-radius:6px;font-size:.85rem}
article{border:1px solid var(--line);border-radius:6px;padding:.8rem;margin:.8rem 0}article p{margin:.3rem 0;color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:.5rem 0}dt{color:var(--soft)}dd{margin:0}
@media screen and (max-width:860px){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody{display:block}.stops{width:auto;min-width:0}
tr{display:grid;grid-template-columns:auto 1fr 1fr;gap:.15rem .6rem;border:1px solid var(--line);border-radius:6px;margin:.6rem 0;padding:.5rem .8rem}
td,tbody th{display:block;min-width:0;border:0;padding:0;grid-column:span 3}
td.number,.stops td[data-head=kind]{text-align:left;white-space:normal;overflow-wrap:anywhere;grid-column:1/3}td.number+td.number{grid-column:auto}
td.number~td.number~td.number{grid-column:1/3}td.number~td.number~td.number~td.number{grid-column:auto}
td[data-head]::before{content:attr(data-head);display:block;color:var(--soft);font-size:.85rem}
tbody th{grid-row:1;grid-column:1/3}.gates tbody th{grid-column:2}td.gate{grid-row:1;grid-column:1}td.state{grid-row:1;grid-column:3;text-align:right}
td.wide:empty{display:none}.evidence td[data-head=chance]{min-width:0}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}
}
@media print{
main{max-width:none;padding:0}body{font-size:10pt}table{font-size:8pt}th,td{padding:.2rem .3rem}
.gates .wide{width:auto}svg{width:90px;height:auto}tr,article,li{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}
details::details-content{display:block;content-visibility:visible}
}
`;

;// CONCATENATED MODULE: ./out/build/src/report/html.js












const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** The report as one self-contained page: no script, nothing loaded, light and dark, for screen, phone and paper. */
function renderHtml(result) {
    return `<!doctype html>\n${(0,dist/* renderToString */.F0)((0,jsxRuntime/* jsx */.Y)(Page, { result: result }))}\n`;
}
function Page({ result }) {
    const word = words/* DECISION_WORDS */.np[result.decision];
    const rows = result.gates.map(view/* viewRow */.k3);
    return ((0,jsxRuntime/* jsxs */.FD)("html", { lang: "en", children: [(0,jsxRuntime/* jsxs */.FD)("head", { children: [(0,jsxRuntime/* jsx */.Y)("meta", { charset: "utf-8" }), (0,jsxRuntime/* jsx */.Y)("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "color-scheme", content: "light dark" }), (0,jsxRuntime/* jsx */.Y)("title", { children: `${(0,view/* titleOf */.Gg)(result)}: ${word.text}` }), (0,jsxRuntime/* jsx */.Y)("style", { dangerouslySetInnerHTML: { __html: STYLE } })] }), (0,jsxRuntime/* jsx */.Y)("body", { children: (0,jsxRuntime/* jsxs */.FD)("main", { children: [(0,jsxRuntime/* jsxs */.FD)("header", { class: words/* DECISION_MOODS */.OY[result.decision], children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "facts", children: [(0,report_open/* tally */.N4)(result), ...(0,view/* factsOf */.xS)(result)].filter(fact => fact !== '').join(' · ') }), (0,jsxRuntime/* jsxs */.FD)("h1", { children: [(0,view/* titleOf */.Gg)(result), ": ", (0,jsxRuntime/* jsx */.Y)("span", { class: "word", children: `${word.glyph} ${word.text}` })] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "why", children: (0,report_escape/* oneLine */.TN)(result.why, 400) }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Next: ", (0,next/* nextOf */.X)(result)] })] }), (0,jsxRuntime/* jsx */.Y)(Standings, { result: result }), (0,jsxRuntime/* jsx */.Y)(Rollout, { result: result }), result.gates.length === 0 && (0,jsxRuntime/* jsx */.Y)(Problems, { result: result }), (0,jsxRuntime/* jsx */.Y)(GateTable, { rows: rows.filter(({ standing }) => standing !== 'aside') }), (0,jsxRuntime/* jsx */.Y)(OpenRows, { rows: (0,report_open/* rowsToOpen */.bb)(result, rows) }), (0,jsxRuntime/* jsx */.Y)(Stops, { stops: result.stops.map(view/* viewStop */.ye).filter(({ measured }) => measured) }), (0,jsxRuntime/* jsx */.Y)(Worst, { result: result }), (0,jsxRuntime/* jsx */.Y)(MissedClaims, { result: result }), (0,jsxRuntime/* jsx */.Y)(Languages, { result: result }), (0,jsxRuntime/* jsx */.Y)(Notes, { result: result }), (0,jsxRuntime/* jsx */.Y)(Folded, { result: result, rows: rows })] }) })] }));
}
function Folded({ result, rows }) {
    const aside = rows.filter(({ standing }) => standing === 'aside');
    const prompt = (0,audit_prompt/* auditPrompt */.o)(result);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [result.gates.length > 0 && result.problems.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: `Lines to look at (${result.problems.length})` }), (0,jsxRuntime/* jsx */.Y)(ProblemList, { result: result })] })), (0,jsxRuntime/* jsx */.Y)(Evidence, { rows: rows }), aside.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Not measured, not required" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: aside.map(row => ((0,jsxRuntime/* jsx */.Y)("li", { children: `${row.gate} ${row.label}: ${row.why}` }))) })] })), (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "What was evaluated" }), (0,jsxRuntime/* jsx */.Y)("dl", { children: (0,view/* originsOf */.TZ)(result).map(([term, text]) => [(0,jsxRuntime/* jsx */.Y)("dt", { children: term }), (0,jsxRuntime/* jsx */.Y)("dd", { children: text })]) })] }), result.window !== null && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Window" }), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,report_escape/* shorten */.ml)((0,report_escape/* clean */.uH)(JSON.stringify(result.window, null, 2)), 4000) })] })), prompt !== null && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Audit prompt" }), (0,jsxRuntime/* jsx */.Y)("p", { children: `The verdict of this report is computed: ${words/* DECISION_WORDS */.np[result.decision].text}. For a second opinion, copy:` }), (0,jsxRuntime/* jsx */.Y)("pre", { children: prompt })] }))] }));
}
function Standings({ result }) {
    const dropped = (0,view/* droppedRows */.k1)(result, 300);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [result.report_only && (0,jsxRuntime/* jsx */.Y)("p", { class: "remark", children: view/* REPORT_ONLY */.i$ }), dropped.map(({ label, reason }) => ((0,jsxRuntime/* jsx */.Y)("p", { class: "remark", children: `Not required by the manifest: ${label} (${reason})` })))] }));
}
function Rollout({ result }) {
    const facts = (0,rollout_view/* rolloutFactsOf */.Mj)(result);
    if (facts.length === 0)
        return null;
    const lists = [
        ['Still missing', (0,rollout_view/* missingOf */.oy)(result)],
        ['The baseline since', (0,rollout_view/* recoveryOf */.rU)(result)],
        ['After a rollback, think of', (0,rollout_view/* afterRollbackOf */.ag)(result)]
    ];
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Rollout" }), (0,jsxRuntime/* jsx */.Y)("dl", { children: facts.map(([term, text]) => [(0,jsxRuntime/* jsx */.Y)("dt", { children: term }), (0,jsxRuntime/* jsx */.Y)("dd", { children: text })]) }), lists
                .filter(([, lines]) => lines.length > 0)
                .map(([title, lines]) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: title }), (0,jsxRuntime/* jsx */.Y)("ul", { children: lines.map(line => ((0,jsxRuntime/* jsx */.Y)("li", { children: line }))) })] }))), (0,rollout_view/* afterRollbackOf */.ag)(result).length > 0 && ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Pages, { pages: rollout_view/* ROLLBACK_PAGES */.e3 }) }))] }));
}
function Problems({ result }) {
    if (result.problems.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Problems" }), (0,jsxRuntime/* jsx */.Y)(ProblemList, { result: result })] }));
}
function ProblemList({ result }) {
    return ((0,jsxRuntime/* jsx */.Y)("ul", { children: result.problems.map(({ file, line, column, message, severity }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [severity, ", ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,report_escape/* oneLine */.TN)(`${file}:${line}:${column}`, 200) }), ": ", (0,report_escape/* oneLine */.TN)(message, 400)] }))) }));
}
function Notes({ result }) {
    if (result.notes.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Notes" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: result.notes.map(({ level, text }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: `${level}: ${(0,report_escape/* oneLine */.TN)(text, 500)}` }))) })] }));
}
function Worst({ result }) {
    if (result.worst.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Worst items" }), result.worst.slice(0, 3).map(item => ((0,jsxRuntime/* jsxs */.FD)("article", { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: (0,report_escape/* oneLine */.TN)(item.question, 400) }), (0,jsxRuntime/* jsx */.Y)("p", { children: `${(0,report_escape/* oneLine */.TN)(item.qid, 80)}, line ${item.line}. ${(0,report_escape/* oneLine */.TN)(item.what, 300)}` }), (0,jsxRuntime/* jsxs */.FD)("dl", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: "baseline" }), (0,jsxRuntime/* jsx */.Y)("dd", { children: (0,report_escape/* oneLine */.TN)(item.baseline_answer, 800) || 'no answer' }), (0,jsxRuntime/* jsx */.Y)("dt", { children: "canary" }), (0,jsxRuntime/* jsx */.Y)("dd", { children: (0,report_escape/* oneLine */.TN)(item.canary_answer, 800) || 'no answer' })] })] })))] }));
}

// EXTERNAL MODULE: ./out/build/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(78341);
// EXTERNAL MODULE: ./out/build/src/world/files.js
var files = __webpack_require__(83974);
;// CONCATENATED MODULE: ./out/build/src/commands/write-reports.js





/** Writes the one result in its forms: result.json, report.md and report.html. Resolves with the page's path. */
async function writeReports(world, result, out) {
    const folder = (0,external_node_path_.resolve)(world.cwd, out);
    const page = (0,external_node_path_.join)(folder, 'report.html');
    await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(folder, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
    await (0,files/* writeAtomically */.vK)((0,external_node_path_.join)(folder, 'report.md'), (0,markdown.renderMarkdown)(result, { budgetBytes: budget.STEP_SUMMARY_BYTES }));
    await (0,files/* writeAtomically */.vK)(page, renderHtml(result));
    return page;
}


/***/ }),

/***/ 89613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ auditPrompt)
/* harmony export */ });
/* harmony import */ var _model_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79175);
/* harmony import */ var _model_stops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56317);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16935);



/**
 * A prompt that asks a model for a second opinion (docs/runbook.md §11), with both arms' numbers and the thresholds in
 * force. Null where no arm was measured. The verdict of the report is computed, and is not in the prompt.
 */
function auditPrompt(result) {
    if (result.metrics === null)
        return null;
    const { baseline, canary } = result.metrics;
    return `You audit a canary of a retrieval-augmented service against its pinned baseline. You know the WFGY Problem Map.

Inputs (null is not measured; latency in milliseconds, cost in USD, rates and coverage as shares of 1)
baseline_metrics: ${JSON.stringify(inputs(baseline))}
canary_metrics: ${JSON.stringify(inputs(canary))}

Tasks
1. Compare the canary with the baseline and flag every breach. These must hold:
   ΔS_median, canary minus baseline ${target(result, 'delta_s_drift_median')}
   ΔS_p95, canary minus baseline ${target(result, 'delta_s_drift_p95')}
   coverage ${target(result, 'coverage')}
   λ_flip_rate ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showTarget */ .Rg)('<=', flipLimit(result), 'share')}
   p95_latency, canary divided by baseline ${target(result, 'latency_p95')}
   error_rate ${target(result, 'error_rate')}
   cost_per_solved, canary divided by baseline ${target(result, 'cost_per_solved')}
2. Answer PASS or FAIL, and with FAIL list the gates that fail: G2 quality, G3 operation.
3. With FAIL, suggest the smallest structural fix and name the exact page of the Problem Map to open next.`;
}
function inputs(arm) {
    return {
        ΔS_median: arm.delta_s_median,
        ΔS_p95: arm.delta_s_p95,
        coverage: arm.coverage,
        λ_flip_rate: arm.lambda_flip_rate,
        p95_latency: arm.p95_latency_ms,
        error_rate: arm.error_rate,
        cost: arm.cost_usd,
        cost_per_solved: arm.cost_per_solved
    };
}
function target(result, id) {
    const row = result.gates.find(({ row }) => row === id);
    const rule = _model_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[id];
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showTarget */ .Rg)(row?.op ?? rule.op, row?.threshold ?? rule.target, rule.unit);
}
function flipLimit(result) {
    return result.stops.find(({ row }) => row === 'stop_lambda_flip')?.threshold ?? _model_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPS */ .KR.stop_lambda_flip.limit;
}


/***/ }),

/***/ 76996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_SUMMARY_BYTES: () => (/* binding */ CHECK_SUMMARY_BYTES),
/* harmony export */   COMMENT_BYTES: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   STEPS: () => (/* binding */ STEPS),
/* harmony export */   STEP_SUMMARY_BYTES: () => (/* binding */ STEP_SUMMARY_BYTES),
/* harmony export */   bytesOf: () => (/* binding */ bytesOf),
/* harmony export */   linesWithin: () => (/* binding */ linesWithin)
/* harmony export */ });
/** How many bytes each surface of GitHub takes, with room to spare, and how much is told within them. */
const COMMENT_BYTES = 60_000;
/** The limit is 65,535 bytes, whatever is said of characters. */
const CHECK_SUMMARY_BYTES = 65_000;
/** Past 1,024 KiB the whole summary is dropped and the step fails. */
const STEP_SUMMARY_BYTES = 900_000;
/** From everything to the least that is still a table; the next step down is headline and failing rows alone. */
const STEPS = [
    { folded: true, answers: 500, passing: true },
    { folded: false, answers: 500, passing: true },
    { folded: false, answers: 80, passing: true },
    { folded: false, answers: 80, passing: false }
];
const bytesOf = (text) => Buffer.byteLength(text, 'utf8');
/** As many of the lines, from the first, as fit with their newlines. */
function linesWithin(lines, budgetBytes) {
    let left = budgetBytes;
    const end = lines.findIndex(line => {
        left -= bytesOf(line) + 1;
        return left < 0;
    });
    return end < 0 ? [...lines] : lines.slice(0, end);
}


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./out/build/src/report/budget.js
var budget = __webpack_require__(76996);
// EXTERNAL MODULE: ./out/build/src/report/escape.js
var report_escape = __webpack_require__(84802);
// EXTERNAL MODULE: ./out/build/src/report/audit-prompt.js
var audit_prompt = __webpack_require__(89613);
// EXTERNAL MODULE: ./out/build/src/report/gold-view.js
var gold_view = __webpack_require__(75569);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
// EXTERNAL MODULE: ./out/build/src/report/next.js
var next = __webpack_require__(17992);
// EXTERNAL MODULE: ./out/build/src/report/open.js
var report_open = __webpack_require__(14873);
// EXTERNAL MODULE: ./out/build/src/report/rollout-view.js
var rollout_view = __webpack_require__(89832);
// EXTERNAL MODULE: ./out/build/src/report/view.js
var view = __webpack_require__(89868);
// EXTERNAL MODULE: ./out/build/src/report/words.js
var words = __webpack_require__(97096);
;// CONCATENATED MODULE: ./out/build/src/report/markdown-parts.js
/** The open sections of the Markdown report. Each is '' where there is nothing to say. */







const MOST_LISTED = 20;
function headline(result) {
    const word = words/* DECISION_WORDS */.np[result.decision];
    const facts = [(0,report_open/* tally */.N4)(result), ...(0,view/* factsOf */.xS)(result)].filter(fact => fact !== '').map(fact => (0,report_escape/* inline */.mG)(fact));
    return [
        `## ${word.emoji} ${(0,report_escape/* inline */.mG)((0,view/* titleOf */.Gg)(result))}: ${word.text}`,
        `**${(0,report_escape/* inline */.mG)(result.why)}** ${(0,report_escape/* inline */.mG)((0,next/* nextOf */.X)(result))}`,
        facts.join(' · ')
    ].join('\n\n');
}
/** Where the rollout stands, what is missing, and what to think of after a rollback. */
function rollout(result) {
    const facts = (0,rollout_view/* rolloutFactsOf */.Mj)(result).map(([term, text]) => `- ${term}: ${(0,report_escape/* inline */.mG)(text)}`);
    if (facts.length === 0)
        return '';
    const parts = [`### Rollout\n\n${facts.join('\n')}`];
    const list = (title, lines) => lines.length > 0 &&
        parts.push(`**${title}**\n\n${bounded(lines.map(line => `- ${(0,report_escape/* inline */.mG)(line)}`), '\n')}`);
    list('Still missing', (0,rollout_view/* missingOf */.oy)(result));
    list('The baseline since', (0,rollout_view/* recoveryOf */.rU)(result));
    list('After a rollback, think of', (0,rollout_view/* afterRollbackOf */.ag)(result));
    if ((0,rollout_view/* afterRollbackOf */.ag)(result).length > 0)
        parts.push(`Open ${rollout_view/* ROLLBACK_PAGES */.e3.map(markdown_parts_link).join(', ')}.`);
    return parts.join('\n\n');
}
/** What changes how the verdict must be read: in every report, however short. */
function standings(result, reasonLength) {
    const dropped = (0,view/* droppedRows */.k1)(result, reasonLength).map(({ label, reason }) => `${(0,report_escape/* inline */.mG)(label)} (${(0,report_escape/* inline */.mG)(reason)})`);
    return [
        result.report_only ? `**${(0,report_escape/* inline */.mG)(view/* REPORT_ONLY */.i$)}**` : '',
        dropped.length > 0 ? `**Not required by the manifest:** ${bounded(dropped, '; ', rows/* ROW_IDS */.qt.length)}` : ''
    ];
}
/** The verdict alone, for the smallest places. */
function shortHeadline(result) {
    return `## ${words/* DECISION_WORDS */.np[result.decision].emoji} ${(0,report_escape/* inline */.mG)((0,view/* titleOf */.Gg)(result), 20)}: ${words/* DECISION_WORDS */.np[result.decision].text}`;
}
/** The standing remarks without the manifest's own words. */
function standingsCounted(result) {
    const dropped = Object.keys(result.not_required).length;
    const remark = dropped > 0 ? `**Not required by the manifest:** ${(0,words/* counted */.hS)(dropped, 'row')}.` : '';
    return [...standings({ ...result, not_required: {} }, 0), remark].filter(part => part !== '').join(' ');
}
const tableHead = [
    '| gate | row | baseline | canary | difference (interval) | target | verdict |',
    '| :-- | :-- | --: | --: | --: | --: | :-- |'
];
/** One line of the gate table; what fails is in bold. */
function tableRow(row) {
    const word = words/* VERDICT_WORDS */._G[row.verdict];
    const bold = row.standing === 'failing' ? '**' : '';
    const cells = [
        row.gate,
        `${bold}${(0,report_escape/* inline */.mG)(row.label)}${bold}`,
        number(row.baseline),
        number(row.canary),
        number(differenceOf(row)),
        number(row.target),
        `${word.emoji}\u00a0${bold}${word.text.replaceAll(' ', '\u00a0')}${bold}`
    ];
    return `| ${cells.join(' | ')} |`;
}
/** `11.3 points (6.2 to 16.8)`: the unit once, where both have the same. */
function differenceOf({ difference, interval }) {
    if (interval === '')
        return difference;
    const unit = / [^\d ]+$/.exec(difference)?.[0] ?? '';
    const same = unit !== '' && interval.endsWith(unit) && !interval.startsWith('canary');
    return `${difference} (${same ? interval.slice(0, -unit.length) : interval})`;
}
/** Our own numbers, kept on one line: `<` is the one sign among them that Markdown could mistake. */
function number(text) {
    return text.replaceAll('<', '&lt;').replace(/(?<!\() (?!to |\()/g, '\u00a0');
}
/** Why each row that fails or is not settled does so, with its chances and the page to open. */
function openRows(rows) {
    const lines = (0,report_open/* openRowsOf */.$t)(rows).map(({ verdict, labels, text, pages }) => `- ${words/* VERDICT_WORDS */._G[verdict].emoji} **${(0,report_escape/* inline */.mG)(labels.join(' · '), 1000)}**: ${(0,report_escape/* inline */.mG)(text, 600)}${toOpen(pages)}`);
    return lines.length === 0 ? '' : `### What to look at\n\n${lines.join('\n')}`;
}
/** The stop rules that fired, each with why and the pages to open, and how many did not. */
function stops(result) {
    const measured = measuredStops(result);
    const quiet = (0,report_open/* quietStops */.yE)(measured);
    const fired = measured.filter(stop => stop.fired).map(firedStop);
    if (fired.length === 0)
        return quiet === '' ? '' : `✅ ${quiet}`;
    return `### Stop rules\n\n${[...fired, ...(quiet === '' ? [] : [`- ✅ ${quiet}`])].join('\n')}`;
}
function firedStop({ label, hard, value, limit, why, pages }) {
    const state = `a ${hard ? 'hard' : 'soft'} stop fired at ${number(value)} (rule: ${number(limit)})`;
    return `- 🛑 **${(0,report_escape/* inline */.mG)(label)}**, ${state}. ${(0,report_escape/* inline */.mG)(why)}${toOpen(pages)}`;
}
function measuredStops(result) {
    return result.stops.map(view/* viewStop */.ye).filter(stop => stop.measured);
}
/** Every stop rule that was measured, folded away. */
function allStops(result) {
    const lines = measuredStops(result).map(({ label, hard, value, limit, fired }) => `| ${(0,report_escape/* inline */.mG)(label)} | ${hard ? 'hard' : 'soft'} | ${number(value)} | ${number(limit)} | ${fired ? '🛑 **fired**' : '✅ quiet'} |`);
    if (lines.length === 0)
        return '';
    const head = ['| rule | kind | value | stops at | state |', '| :-- | :-- | --: | --: | :-- |'];
    return folded('Stop rules', [...head, ...lines].join('\n'));
}
function toOpen(pages) {
    return pages.length === 0 ? '' : ` Open ${pages.map(markdown_parts_link).join(', ')}.`;
}
/** The items that changed most for the worse: what changed, and both answers. */
function worst(result, answerLength) {
    if (result.worst.length === 0)
        return '';
    const items = result.worst
        .slice(0, 3)
        .map((item, at) => [
        `${at + 1}. **${(0,report_escape/* inline */.mG)(item.question, answerLength)}** (${(0,report_escape/* inline */.mG)(item.qid, 80)}, line ${item.line})`,
        `   - what changed: ${(0,report_escape/* inline */.mG)(item.what)}`,
        `   - baseline: ${answer(item.baseline_answer, answerLength)}`,
        `   - canary: ${answer(item.canary_answer, answerLength)}`
    ].join('\n'));
    return `### Worst items\n\n${items.join('\n')}`;
}
function answer(text, length) {
    return (0,report_escape/* inline */.mG)(text, length) || 'no answer';
}
/** What was wrong with the input: open where nothing could be judged, else the lines that findings point at, folded. */
function problems(result) {
    const lines = result.problems.map(({ file, line, column, message, severity }) => `- ${severity === 'error' ? '❌' : '⚠️'} ${severity}, ${(0,report_escape/* inline */.mG)(`${file}:${line}:${column}`, 200)}: ${(0,report_escape/* inline */.mG)(message)}`);
    if (lines.length === 0)
        return { open: '', aside: '' };
    if (result.gates.length === 0)
        return { open: `### Problems\n\n${bounded(lines, '\n')}`, aside: '' };
    return { open: '', aside: folded(`Lines to look at (${lines.length})`, bounded(lines, '\n', 50)) };
}
/** Rows that are not measured and block nothing, folded away. */
function aside(rows) {
    const lines = rows
        .filter(row => row.standing === 'aside')
        .map(row => `- ${row.gate} ${(0,report_escape/* inline */.mG)(row.label)}: ${(0,report_escape/* inline */.mG)(row.why)}`);
    return lines.length === 0 ? '' : folded('Not measured, not required', lines.join('\n'));
}
function folded(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function markdown_parts_link(page) {
    return `[${(0,report_escape/* inline */.mG)((0,view/* pageName */.$p)(page))}](${page})`;
}
function bounded(entries, between, most = MOST_LISTED) {
    const more = entries.length - most;
    const last = between === '\n' ? '- ' : '';
    return [...entries.slice(0, most), ...(more > 0 ? [`${last}and ${more} more`] : [])].join(between);
}

;// CONCATENATED MODULE: ./out/build/src/report/markdown-folded.js
/** The folded sections of the Markdown report, and its notes. Each is '' where there is nothing to say. */






function notes(result) {
    if (result.notes.length === 0)
        return '';
    const lines = result.notes.map(({ level, text }) => `- ${level === 'warning' ? '⚠️ warning' : 'ℹ️ notice'}: ${(0,report_escape/* inline */.mG)(text, 500)}`);
    return `### Notes\n\n${bounded(lines, '\n')}`;
}
/** What each measured row rests on: sample, chances, and the sentence that says why. */
function evidence(rows) {
    const measured = rows.filter(row => row.verdict !== 'not_measured');
    if (measured.length === 0)
        return '';
    const lines = measured.map(row => {
        const tested = row.chances === '' ? 'not tested' : (0,report_escape/* inline */.mG)(row.chances);
        const target = `${(0,report_escape/* inline */.mG)(row.target)}${row.fromManifest ? ' (manifest)' : ''}`;
        return `| ${(0,report_escape/* inline */.mG)(row.label)} | ${row.n} | ${(0,report_escape/* inline */.mG)(row.value)} | ${target} | ${tested} | ${(0,report_escape/* inline */.mG)(row.adjusted)} | ${(0,report_escape/* inline */.mG)(row.why)} |`;
    });
    const head = ['| row | n | value | target | chance | adjusted | why |', '| :-- | --: | --: | --: | :-- | :-- | :-- |'];
    const how = 'p is the chance of such a value were the two arms alike; adjusted is what the verdict rests on.';
    return folded('Evidence, row by row', `${how}\n\n${[...head, ...lines].join('\n')}`);
}
/** Claims that were looked for and not found, each with an answer that lacks them. */
function missedClaims(result) {
    const views = (0,gold_view/* missedClaimsOf */.W)(result, 300);
    if (views.length === 0)
        return '';
    const lines = views.map(({ item, claims, where, answer }) => `- **${(0,report_escape/* inline */.mG)(item)}**: ${(0,report_escape/* inline */.mG)(claims, 600)} not in ${(0,report_escape/* inline */.mG)(where)}. The answer: ${(0,report_escape/* inline */.mG)(answer, 300)}`);
    return folded(`Claims not found (${views.length})`, lines.join('\n'));
}
function languages(result) {
    const rows = (0,gold_view/* languageRowsOf */.zQ)(result);
    if (rows.length === 0)
        return '';
    const lines = rows.map(row => `| ${row.map(cell => (0,report_escape/* inline */.mG)(cell)).join(' | ')} |`);
    const head = [`| ${gold_view/* LANGUAGE_HEADS */.TS.join(' | ')} |`, '| :-- | --: | --: | --: | --: | :-- |'];
    return folded('Gold score by language', `${gold_view/* LANGUAGES_NOTE */.bX}\n\n${[...head, ...lines].join('\n')}`);
}
function origins(result) {
    const lines = (0,view/* originsOf */.TZ)(result).map(([term, text]) => `- ${term}: ${(0,report_escape/* inline */.mG)(text)}`);
    return folded('What was evaluated', lines.join('\n'));
}
function windowSeen(result) {
    if (result.window === null)
        return '';
    return folded('Window', (0,report_escape/* fenced */.OF)(JSON.stringify(result.window, null, 2), 'json', 4_000));
}
/** The audit prompt, with the computed verdict beside it. */
function markdown_folded_prompt(result) {
    const text = (0,audit_prompt/* auditPrompt */.o)(result);
    if (text === null)
        return '';
    const computed = `The verdict of this report is computed: **${words/* DECISION_WORDS */.np[result.decision].text}**. For a second opinion, copy:`;
    return folded('Audit prompt', `${computed}\n\n${(0,report_escape/* fenced */.OF)(text)}`);
}

;// CONCATENATED MODULE: ./out/build/src/report/markdown.js







/**
 * The report as GitHub Markdown, for pull request comment, check run and job summary. Too long a text is told in
 * fewer words, step by step, and in the end is cut between rows; it is valid Markdown always.
 */
function renderMarkdown(result, { budgetBytes, fullReportUrl }) {
    const rows = result.gates.map(view/* viewRow */.k3);
    const lines = problems(result);
    for (const [step, detail] of budget.STEPS.entries()) {
        const shown = rows.filter(row => detail.passing ? row.standing !== 'aside' : row.standing === 'failing' || row.standing === 'open');
        const hidden = rows.length - shown.length;
        const sections = [
            headline(result),
            ...standings(result, 200),
            rollout(result),
            lines.open,
            shown.length > 0 ? [...tableHead, ...shown.map(tableRow)].join('\n') : '',
            detail.passing || hidden === 0 ? '' : `${(0,words/* counted */.hS)(hidden, 'row')} that pass or block nothing are left out.`,
            openRows((0,report_open/* rowsToOpen */.bb)(result, shown)),
            stops(result),
            worst(result, detail.answers),
            notes(result),
            ...(detail.folded
                ? [
                    missedClaims(result),
                    languages(result),
                    lines.aside,
                    evidence(rows),
                    allStops(result),
                    aside(rows),
                    origins(result),
                    windowSeen(result),
                    markdown_folded_prompt(result)
                ]
                : []),
            footer(fullReportUrl, step > 0)
        ];
        const text = join(sections);
        if ((0,budget.bytesOf)(text) <= budgetBytes)
            return text;
    }
    return brief(result, rows, budgetBytes, fullReportUrl);
}
/** Headline, standing remarks and the failing rows: in the table as many as fit, and the others by name. */
function brief(result, all, budgetBytes, fullReportUrl) {
    const end = footer(fullReportUrl, true);
    const failing = all.filter(row => row.standing === 'failing');
    const lines = failing.map(tableRow);
    const told = (lead, rows) => join([lead, rows > 0 ? [...tableHead, ...lines.slice(0, rows)].join('\n') : '', names(failing.slice(rows)), end]);
    const fits = (text) => (0,budget.bytesOf)(text) <= budgetBytes;
    const leads = [
        [headline(result), ...standings(result, 60)],
        [shortHeadline(result), ...standings(result, 20)],
        [shortHeadline(result), ...standings(result, 0)],
        [shortHeadline(result), standingsCounted(result)]
    ].map(parts => join(parts).trimEnd());
    const lead = leads.find(each => fits(told(each, 0))) ?? leads.at(-1);
    let rows = (0,budget.linesWithin)(lines, budgetBytes - (0,budget.bytesOf)(join([lead, ...tableHead, end]))).length;
    while (rows > 0 && !fits(told(lead, rows)))
        rows--;
    return told(lead, rows);
}
/** Rows that fail and have no place in the table. */
function names(rows) {
    const labels = rows.map(row => `**${(0,report_escape/* inline */.mG)(row.label, 24)}**`);
    return labels.length === 0 ? '' : `Failing: ${bounded(labels, ', ', 25)}.`;
}
function footer(fullReportUrl, cut) {
    const where = fullReportUrl === undefined ? 'the artifact of this run' : `[the artifact](${fullReportUrl})`;
    if (cut)
        return `Shortened to fit here: the full report is in ${where}.`;
    return fullReportUrl === undefined ? '' : `The full report is in ${where}.`;
}
function join(sections) {
    return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}


/***/ })

};
