export const id = 298;
export const ids = [298];
export const modules = {

/***/ 40298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files.ts
var files = __webpack_require__(59148);
// EXTERNAL MODULE: ./src/report/budget.ts
var budget = __webpack_require__(32585);
// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(53091);
// EXTERNAL MODULE: ./src/report/audit-prompt.ts
var audit_prompt = __webpack_require__(64060);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/chart.tsx

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

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/html-tables.tsx

// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, a table would lose its meaning for a screen reader.


function GateTable({ rows }) {
    if (rows.length === 0)
        return null;
    const heads = ['gate', 'row', 'baseline', 'canary', 'difference', 'target', 'against the target', 'verdict'];
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Gates" }), (0,jsxRuntime/* jsxs */.FD)("table", { role: "table", children: [(0,jsxRuntime/* jsx */.Y)("thead", { role: "rowgroup", children: (0,jsxRuntime/* jsx */.Y)("tr", { role: "row", children: heads.map(head => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", role: "columnheader", children: head }))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { role: "rowgroup", children: rows.map(row => ((0,jsxRuntime/* jsxs */.FD)("tr", { role: "row", class: row.standing, children: [(0,jsxRuntime/* jsx */.Y)("td", { role: "cell", "data-head": "gate", children: row.gate }), (0,jsxRuntime/* jsx */.Y)("th", { role: "rowheader", scope: "row", children: row.label }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "number", "data-head": "baseline", children: row.baseline }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "number", "data-head": "canary", children: row.canary }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "number", "data-head": "difference", children: (0,jsxRuntime/* jsxs */.FD)("div", { children: [row.difference, row.interval !== '' && (0,jsxRuntime/* jsx */.Y)("small", { children: row.interval })] }) }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "number", "data-head": "target", children: row.target }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", "data-head": "against the target", children: (0,jsxRuntime/* jsx */.Y)(Chart, { row: row }) }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", "data-head": "verdict", children: (0,jsxRuntime/* jsx */.Y)("span", { class: `badge ${row.standing === 'failing' ? 'bad' : words/* VERDICT_MOODS */.bv[row.verdict]}`, children: `${words/* VERDICT_WORDS */._G[row.verdict].glyph} ${words/* VERDICT_WORDS */._G[row.verdict].text}` }) })] }))) })] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "legend", children: "Left of the dashed line is inside the target; the bar is the interval, the dot the value." })] }));
}
function StopTable({ stops }) {
    if (stops.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Stop rules" }), (0,jsxRuntime/* jsxs */.FD)("table", { role: "table", children: [(0,jsxRuntime/* jsx */.Y)("thead", { role: "rowgroup", children: (0,jsxRuntime/* jsx */.Y)("tr", { role: "row", children: ['rule', 'kind', 'value', 'stops at', 'state'].map(head => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", role: "columnheader", children: head }))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { role: "rowgroup", children: stops.map(stop => ((0,jsxRuntime/* jsxs */.FD)("tr", { role: "row", class: stop.fired ? 'failing' : 'passing', children: [(0,jsxRuntime/* jsx */.Y)("th", { role: "rowheader", scope: "row", children: stop.label }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", "data-head": "kind", children: stop.hard ? 'hard' : 'soft' }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "number", "data-head": "value", children: stop.value }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "number", "data-head": "stops at", children: stop.limit }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", "data-head": "state", children: (0,jsxRuntime/* jsx */.Y)("span", { class: `badge ${stop.fired ? 'bad' : 'good'}`, children: stop.fired ? `✗ fired: ${stop.why}` : '✓ quiet' }) })] }))) })] })] }));
}

// EXTERNAL MODULE: ./src/report/next.ts
var next = __webpack_require__(89097);
;// CONCATENATED MODULE: ./src/report/style.ts
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
header p{margin:.3rem 0}.why{font-size:1.1rem;font-weight:600}.facts,.legend,small{color:var(--soft);font-size:.85rem}
.remark{background:var(--shade);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;font-weight:600}
a{color:var(--link)}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:normal}
thead th{color:var(--soft);font-weight:600}tbody th{font-weight:500}
tr.failing{background:var(--shade)}tr.failing th{font-weight:700;box-shadow:inset 3px 0 var(--bad)}
.number{text-align:right;font-variant-numeric:tabular-nums}.number small{display:block}
.word,.number small{white-space:nowrap}.badge{font-weight:600}.badge.quiet{color:var(--soft)}
svg{display:block}.outside{fill:var(--bad);opacity:.13}.target{stroke:var(--soft);stroke-dasharray:3 2}.range{stroke:var(--ink);stroke-width:2}.value{fill:var(--ink)}
details{border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;margin:1rem 0}summary{cursor:pointer;font-weight:600}
pre{white-space:pre-wrap;background:var(--shade);padding:.8rem;border-radius:6px;font-size:.85rem}
article{border:1px solid var(--line);border-radius:6px;padding:.8rem;margin:.8rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:.5rem 0}dt{color:var(--soft)}dd{margin:0}
@media (max-width:720px){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,td,tbody th{display:block}tr{border:1px solid var(--line);border-radius:6px;margin:.6rem 0;padding:.5rem .8rem}
td,tbody th{border:0;padding:.15rem 0}td{display:flex;justify-content:space-between;gap:1rem;overflow-wrap:anywhere}
td::before{content:attr(data-head);color:var(--soft)}tr.failing th{padding-left:.6rem}
}
@media print{main{max-width:none;padding:0}tr,article{break-inside:avoid}}
`;

// EXTERNAL MODULE: ./src/report/view.ts
var view = __webpack_require__(64153);
;// CONCATENATED MODULE: ./src/report/html.tsx










const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** The report as one self-contained page: no script, nothing loaded, light and dark, for screen, phone and paper. */
function renderHtml(result) {
    return `<!doctype html>\n${(0,dist/* renderToString */.F0)((0,jsxRuntime/* jsx */.Y)(Page, { result: result }))}\n`;
}
function Page({ result }) {
    const word = words/* DECISION_WORDS */.np[result.decision];
    const prompt = (0,audit_prompt/* auditPrompt */.o)(result);
    return ((0,jsxRuntime/* jsxs */.FD)("html", { lang: "en", children: [(0,jsxRuntime/* jsxs */.FD)("head", { children: [(0,jsxRuntime/* jsx */.Y)("meta", { charset: "utf-8" }), (0,jsxRuntime/* jsx */.Y)("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "color-scheme", content: "light dark" }), (0,jsxRuntime/* jsx */.Y)("title", { children: `${(0,view/* titleOf */.Gg)(result)}: ${word.text}` }), (0,jsxRuntime/* jsx */.Y)("style", { dangerouslySetInnerHTML: { __html: STYLE } })] }), (0,jsxRuntime/* jsx */.Y)("body", { children: (0,jsxRuntime/* jsxs */.FD)("main", { children: [(0,jsxRuntime/* jsxs */.FD)("header", { class: words/* DECISION_MOODS */.OY[result.decision], children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "facts", children: (0,view/* factsOf */.xS)(result).join(' · ') }), (0,jsxRuntime/* jsxs */.FD)("h1", { children: [(0,view/* titleOf */.Gg)(result), ": ", (0,jsxRuntime/* jsx */.Y)("span", { class: "word", children: `${word.glyph} ${word.text}` })] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "why", children: (0,report_escape/* oneLine */.TN)(result.why, 400) }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Next: ", next/* NEXT */.K[result.reason_code]] })] }), (0,jsxRuntime/* jsx */.Y)(Standings, { result: result }), (0,jsxRuntime/* jsx */.Y)(Problems, { result: result }), (0,jsxRuntime/* jsx */.Y)(Rows, { result: result }), (0,jsxRuntime/* jsx */.Y)(StopTable, { stops: result.stops.map(view/* viewStop */.ye).filter(({ measured }) => measured) }), (0,jsxRuntime/* jsx */.Y)(Worst, { result: result }), result.notes.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Notes" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: result.notes.map(({ level, text }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: `${level}: ${(0,report_escape/* oneLine */.TN)(text, 500)}` }))) })] })), (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "What was evaluated" }), (0,jsxRuntime/* jsx */.Y)("dl", { children: (0,view/* originsOf */.TZ)(result).map(([term, text]) => [(0,jsxRuntime/* jsx */.Y)("dt", { children: term }), (0,jsxRuntime/* jsx */.Y)("dd", { children: text })]) })] }), result.window !== null && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Window" }), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,report_escape/* shorten */.ml)((0,report_escape/* clean */.uH)(JSON.stringify(result.window, null, 2)), 4000) })] })), prompt !== null && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Audit prompt" }), (0,jsxRuntime/* jsx */.Y)("p", { children: `The verdict of this report is computed: ${word.text}. For a second opinion, copy:` }), (0,jsxRuntime/* jsx */.Y)("pre", { children: prompt })] }))] }) })] }));
}
function Standings({ result }) {
    const dropped = (0,view/* droppedRows */.k1)(result, 300);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [result.report_only && (0,jsxRuntime/* jsx */.Y)("p", { class: "remark", children: view/* REPORT_ONLY */.i$ }), dropped.map(({ label, reason }) => ((0,jsxRuntime/* jsx */.Y)("p", { class: "remark", children: `Not required by the manifest: ${label} (${reason})` })))] }));
}
function Problems({ result }) {
    if (result.problems.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Problems" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: result.problems.map(({ file, line, column, message, severity }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [severity, ", ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,report_escape/* oneLine */.TN)(`${file}:${line}:${column}`, 200) }), ": ", (0,report_escape/* oneLine */.TN)(message, 400)] }))) })] }));
}
function Rows({ result }) {
    const rows = result.gates.map(view/* viewRow */.k3);
    const open = rows.filter(({ standing }) => standing === 'failing' || standing === 'open');
    const aside = rows.filter(({ standing }) => standing === 'aside');
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(GateTable, { rows: rows.filter(({ standing }) => standing !== 'aside') }), open.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "What to look at" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: open.map(row => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: `${words/* VERDICT_WORDS */._G[row.verdict].glyph} ${row.label}` }), ": ", row.why, ' ', row.chances && `(${row.chances})`, " ", row.page !== null && (0,jsxRuntime/* jsx */.Y)("a", { href: row.page, children: (0,view/* pageName */.$p)(row.page) })] }))) })] })), aside.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Not measured, not required" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: aside.map(row => ((0,jsxRuntime/* jsx */.Y)("li", { children: `${row.gate} ${row.label}: ${row.why}` }))) })] }))] }));
}
function Worst({ result }) {
    if (result.worst.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Worst items" }), result.worst.slice(0, 3).map(item => ((0,jsxRuntime/* jsxs */.FD)("article", { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: (0,report_escape/* oneLine */.TN)(item.question, 400) }), (0,jsxRuntime/* jsx */.Y)("p", { children: `${(0,report_escape/* oneLine */.TN)(item.qid, 80)}, line ${item.line}. ${(0,report_escape/* oneLine */.TN)(item.what, 300)}` }), (0,jsxRuntime/* jsxs */.FD)("dl", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: "baseline" }), (0,jsxRuntime/* jsx */.Y)("dd", { children: (0,report_escape/* oneLine */.TN)(item.baseline_answer, 800) || 'no answer' }), (0,jsxRuntime/* jsx */.Y)("dt", { children: "canary" }), (0,jsxRuntime/* jsx */.Y)("dd", { children: (0,report_escape/* oneLine */.TN)(item.canary_answer, 800) || 'no answer' })] })] })))] }));
}

// EXTERNAL MODULE: ./src/report/markdown.ts + 2 modules
var markdown = __webpack_require__(19203);
;// CONCATENATED MODULE: ./src/commands/write-reports.ts





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

/***/ 59148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* unused harmony exports FileError, readBounded */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);




/** A file that can't be read as asked; `kind` says why. */
class FileError extends Error {
    kind;
    name = 'FileError';
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** The bytes of a regular file of at most `maxBytes`. Throws FileError; a pipe or device never blocks it. */
async function readBounded(path, maxBytes) {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(error => {
        throw unreadable(path, error);
    });
    try {
        const info = await file.stat();
        if (!info.isFile())
            throw new FileError('not_a_file', `${path} is no regular file`);
        if (info.size > maxBytes)
            throw tooLarge(path, maxBytes);
        // A file of /proc says size 0 and one that is being written grows: what is read decides.
        const chunks = [];
        let total = 0;
        for await (const chunk of file.createReadStream({ autoClose: false, end: maxBytes })) {
            chunks.push(chunk);
            total += chunk.length;
        }
        if (total > maxBytes)
            throw tooLarge(path, maxBytes);
        return Buffer.concat(chunks, total);
    }
    catch (error) {
        throw error instanceof FileError ? error : unreadable(path, error);
    }
    finally {
        await file.close();
    }
}
/**
 * Replaces a file as a whole: readers see the old bytes or the new ones, after a crash too. Folders are made, a
 * symbolic link stays one, the mode of an existing file is kept.
 */
async function writeAtomically(path, data) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
    const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target).then(info => info.mode & 0o7777, () => undefined);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            if (mode !== undefined)
                await file.chmod(mode);
            await file.writeFile(data);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
}
/** Makes the rename itself durable. Not every system lets a folder be opened or synced. */
async function syncFolder(path) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r').catch(() => null);
    if (!folder)
        return;
    try {
        await folder.sync().catch(() => undefined);
    }
    finally {
        await folder.close();
    }
}
function tooLarge(path, maxBytes) {
    return new FileError('too_large', `${path} is larger than ${maxBytes} bytes`);
}
function unreadable(path, error) {
    const code = error.code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new FileError('missing', `${path} does not exist`, { cause: error });
    }
    if (code === 'EISDIR')
        return new FileError('not_a_file', `${path} is a folder`, { cause: error });
    return new FileError('unreadable', `${path} can not be read: ${error.message}`, { cause: error });
}


/***/ }),

/***/ 89097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NEXT)
/* harmony export */ });
/** What a person does next, by reason code. */
const NEXT = {
    all_green: 'Nothing: the canary may go on.',
    warnings: 'Read the warnings: what is not settled here is carried into the rollout.',
    gate_failed: 'Open the pages of the failing rows, fix what they point at, and run the gate again.',
    hard_stop: 'Leave all traffic on the baseline, and open the pages of the stop rule that fired.',
    soft_stop: 'Bring cost or latency back within the target, or prove the quality gain that pays for it.',
    evidence_thin: 'Wait for more requests, or add items or seeds to the gold set.',
    evidence_exhausted: 'The window is over without a verdict: decide by hand, or plan a longer window or a larger weight.',
    no_traffic: 'Check that the router sends requests to both arms and that the log names the arm.',
    not_measured: 'Make the required rows that are not measured measurable, or drop them with a reason under not_required.',
    rows_missing: 'Run again with --resume: only the missing runs are asked.',
    baseline_unavailable: 'Run the baseline workflow on the default branch, then this one again.',
    not_comparable: 'Measure the baseline again with this gold set, embedder and seeds.',
    pins_changed: 'Run the gate for the pins that the manifest names now.',
    pins_mismatch: 'Deploy what the manifest names, or name what is deployed; then run the gate again.',
    manifest_invalid: 'Correct the places listed, and check them with the command validate.',
    gold_invalid: 'Correct the lines of the gold set listed, and check them with the command validate.',
    log_invalid: 'Correct what writes the request log: the broken lines are listed.',
    frozen: 'Wait until the change freeze is over.',
    paused: 'Use the command resume when the reason for the pause is gone.',
    claimed_by_another: 'Let the other run finish: it holds the claim.',
    not_next_phase: 'Promote one phase at a time, in the order of the manifest.',
    already_there: 'Nothing: the rollout is already in this phase.',
    same_canary_after_rollback: 'Change the canary, or insist with --retry and --reason.',
    rolled_back: 'Watch the baseline recover, then find out why the canary failed.',
    rollback_incomplete: 'Look at the router now: the rollback could not be verified.',
    router_unreachable: 'Check that the router can be reached from here, then run again.',
    service_unreachable: 'Check that the service is up and can be reached from here, then run again.',
    api_unavailable: 'Run again when the API answers.',
    permission_missing: 'Give the job the permission that is named.',
    untrusted_source: 'Use a result or baseline made by a trusted run of this repository.',
    complete: 'Nothing: the canary is the new baseline.'
};


/***/ })

};
