export const id = 5480;
export const ids = [5480];
export const modules = {

/***/ 81252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSameId)
/* harmony export */ });
/** Two ids are one where Unicode says so: file names of macOS come decomposed. */
function isSameId(one, other) {
    return one === other || (one !== null && one.normalize('NFC') === other.normalize('NFC'));
}


/***/ }),

/***/ 85480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(53091);
// EXTERNAL MODULE: ./out/build/src/report/headline.js
var headline = __webpack_require__(3941);
// EXTERNAL MODULE: ./out/build/src/model/counted.js
var counted = __webpack_require__(10318);
// EXTERNAL MODULE: ./out/build/src/model/words.js
var model_words = __webpack_require__(39325);
// EXTERNAL MODULE: ./out/build/src/report/audit-prompt.js
var audit_prompt = __webpack_require__(89613);
// EXTERNAL MODULE: ./out/build/src/report/escape.js
var report_escape = __webpack_require__(84802);
// EXTERNAL MODULE: ./out/build/src/report/view.js
var report_view = __webpack_require__(89868);
// EXTERNAL MODULE: ./out/build/src/report/words.js
var words = __webpack_require__(97096);
;// CONCATENATED MODULE: ./out/build/src/report/html-folds.js







/** What stands around the verdict and the table: the rollout, what was wrong, what to look up. */
function Folded({ result }) {
    const prompt = (0,audit_prompt/* auditPrompt */.o)(result);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "how", children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "How this was measured" }), (0,jsxRuntime/* jsx */.Y)("p", { children: countsOf(result) }), (0,jsxRuntime/* jsx */.Y)(Words, { result: result }), result.gates.length > 0 && result.problems.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: `Lines to look at (${result.problems.length})` }), (0,jsxRuntime/* jsx */.Y)(ProblemList, { result: result })] })), (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "What was evaluated" }), (0,jsxRuntime/* jsx */.Y)("dl", { children: (0,report_view/* originsOf */.TZ)(result).map(([term, text]) => [(0,jsxRuntime/* jsx */.Y)("dt", { children: term }), (0,jsxRuntime/* jsx */.Y)("dd", { children: text })]) })] }), result.window !== null && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Window" }), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,report_escape/* shorten */.ml)((0,report_escape/* clean */.uH)(JSON.stringify(result.window, null, 2)), 4000) })] })), prompt !== null && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Audit prompt" }), (0,jsxRuntime/* jsx */.Y)("p", { children: `The verdict of this report is computed: ${words/* DECISION_WORDS */.np[result.decision].text}. For a second opinion, copy:` }), (0,jsxRuntime/* jsx */.Y)("pre", { children: prompt })] }))] }));
}
/** The facts of a measurement in a line. */
function countsOf(result) {
    return (0,report_view/* factsOf */.xS)(result).join(' · ');
}
/** What each measured row means, for who reads its name for the first time. */
function Words({ result }) {
    const rows = result.gates.flatMap(({ row }) => {
        const words = (0,model_words/* rowWords */.O6)(row);
        return words ? [{ row, ...words }] : [];
    });
    if (rows.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Words used here" }), (0,jsxRuntime/* jsx */.Y)("dl", { children: rows.map(({ row, name, meaning }) => [
                    (0,jsxRuntime/* jsxs */.FD)("dt", { children: [name, " ", (0,jsxRuntime/* jsx */.Y)("code", { class: "soft", children: row })] }),
                    (0,jsxRuntime/* jsx */.Y)("dd", { children: meaning })
                ]) })] }));
}
function Problems({ result }) {
    if (result.problems.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Problems" }), (0,jsxRuntime/* jsx */.Y)(ProblemList, { result: result })] }));
}
function ProblemList({ result }) {
    return ((0,jsxRuntime/* jsx */.Y)("ul", { children: result.problems.map(({ file, line, column, message, severity }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [severity, ", ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,report_escape/* oneLine */.TN)(`${file}:${line}:${column}`, 200) }), ": ", (0,report_escape/* oneLine */.TN)(message, 400)] }))) }));
}
function Notes({ notes }) {
    if (notes.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Notes" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: notes.map(({ level, text }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: `${level}: ${(0,report_escape/* oneLine */.TN)(text, 500)}` }))) })] }));
}
function Worst({ view: { worst } }) {
    if (worst.items.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "The worst questions" }), worst.items.map(({ qid, question, line, what, baseline, canary }) => ((0,jsxRuntime/* jsxs */.FD)("article", { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: question }), (0,jsxRuntime/* jsx */.Y)("p", { children: `${qid}, line ${line}. ${what}` }), (0,jsxRuntime/* jsxs */.FD)("dl", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: "current version" }), (0,jsxRuntime/* jsx */.Y)("dd", { children: baseline }), (0,jsxRuntime/* jsx */.Y)("dt", { children: "new version" }), (0,jsxRuntime/* jsx */.Y)("dd", { children: canary })] })] }))), worst.more > 0 && (0,jsxRuntime/* jsx */.Y)("p", { class: "soft", children: `${(0,counted/* counted */.h)(worst.more, 'more question')} got worse.` })] }));
}

;// CONCATENATED MODULE: ./out/build/src/report/html-questions.js


/** Every question: the frame that the page's script fills, and what stands there without it. */
const FILTERS = [
    ['worse', 'Got worse'],
    ['lost', 'Lost completely'],
    ['refused', 'Refused'],
    ['better', 'Better'],
    ['same', 'Same'],
    ['all', 'All']
];
const ORDERS = [
    ['loss', 'biggest loss'],
    ['coverage', 'least of the passage found'],
    ['distance', 'retrieval distance, change'],
    ['slow', 'slowest'],
    ['dear', 'dearest'],
    ['line', 'line in the gold set']
];
function QuestionSection({ questions, packed }) {
    if (questions.items.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "questions", children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Every question" }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "soft small", children: ["One cell a try; upper row current version, lower row new: ", (0,jsxRuntime/* jsx */.Y)("i", { class: "cell correct" }), " correct \u00B7", ' ', (0,jsxRuntime/* jsx */.Y)("i", { class: "cell wrong" }), " wrong \u00B7 ", (0,jsxRuntime/* jsx */.Y)("i", { class: "cell refused" }), " refused although there is an answer \u00B7", ' ', (0,jsxRuntime/* jsx */.Y)("i", { class: "cell failed" }), " no reply"] }), packed.left_out.map(text => ((0,jsxRuntime/* jsx */.Y)("p", { class: "remark", children: text }))), (0,jsxRuntime/* jsxs */.FD)("div", { id: "explorer", hidden: true, children: [(0,jsxRuntime/* jsxs */.FD)("search", { class: "tools", children: [(0,jsxRuntime/* jsx */.Y)("input", { id: "search", type: "search", placeholder: "Search questions and answers ( / )", "aria-label": "Search questions and answers" }), FILTERS.map(([id, text]) => ((0,jsxRuntime/* jsxs */.FD)("button", { type: "button", class: "chip", "data-filter": id, "aria-pressed": "false", children: [text, " ", (0,jsxRuntime/* jsx */.Y)("b", {})] }))), (0,jsxRuntime/* jsxs */.FD)("label", { class: "small", children: ["sort by", ' ', (0,jsxRuntime/* jsx */.Y)("select", { id: "sort", children: ORDERS.map(([id, text]) => ((0,jsxRuntime/* jsx */.Y)("option", { value: id, children: text }))) })] }), (0,jsxRuntime/* jsx */.Y)("span", { id: "count", class: "soft small", "aria-live": "polite" })] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "panes", children: [(0,jsxRuntime/* jsx */.Y)("ul", { id: "list", class: "list", "aria-label": "questions", tabindex: 0 }), (0,jsxRuntime/* jsx */.Y)("div", { id: "detail", class: "detail" })] })] }), (0,jsxRuntime/* jsx */.Y)("noscript", { children: (0,jsxRuntime/* jsx */.Y)("p", { children: "The list of questions needs JavaScript; what stands above does not." }) }), (0,jsxRuntime/* jsx */.Y)("script", { id: "data", type: "application/json", "data-form": packed.form, dangerouslySetInnerHTML: { __html: packed.data } })] }));
}
/** Of each version: how many questions cite the right passage in all tries, in some, in none. */
function Steadiness({ items }) {
    if (items.length === 0)
        return null;
    const tries = items.map(each => each.tries.length);
    const [least, most] = [Math.min(...tries), Math.max(...tries)];
    const times = least === most ? `${most}` : `${least} to ${most}`;
    const arms = [
        ['current', 'current version', 'old'],
        ['new', 'new version', 'new']
    ];
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: "steady", children: [arms.map(([arm, name, kind]) => {
                const [always, sometimes, never] = counts(items, arm);
                return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("b", { class: kind, children: name }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "parts", role: "img", "aria-label": `${name}: ${always} always right, ${sometimes} sometimes, ${never} never, of ${items.length}`, children: [(0,jsxRuntime/* jsx */.Y)(Part, { count: always, of: items.length, sign: "\u2713", word: "always right", kind: "good" }), (0,jsxRuntime/* jsx */.Y)(Part, { count: sometimes, of: items.length, sign: "~", word: "sometimes", kind: "unsure" }), (0,jsxRuntime/* jsx */.Y)(Part, { count: never, of: items.length, sign: "\u2717", word: "never", kind: "bad" })] })] }));
            }), (0,jsxRuntime/* jsx */.Y)("p", { class: "soft small", children: `${(0,counted/* counted */.h)(items.length, 'question')}, each asked ${times} ${most === 1 ? 'time' : 'times'}: the answer cites the right passage ✓ always, ~ sometimes or ✗ never. A question without an answer is right when it is refused.` })] }));
}
/** The word stands where there is room for it. */
function Part({ count, of, sign, word, kind }) {
    if (count === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("span", { class: `${kind} w${count}`, children: [`${sign} ${count}`, " ", count >= of / 5 && (0,jsxRuntime/* jsx */.Y)("em", { class: "wide", children: word })] }));
}
function counts(items, arm) {
    const of = (item) => item.tries.filter(each => each[arm]?.right).length;
    const asked = (item) => item.tries.filter(each => each[arm] !== null).length;
    const always = items.filter(item => asked(item) > 0 && of(item) === asked(item)).length;
    const never = items.filter(item => of(item) === 0).length;
    return [always, items.length - always - never, never];
}
/** The rules that give the parts their widths: the page's policy allows no style attributes. */
function widthRules(items) {
    const widths = new Set(['current', 'new'].flatMap(arm => counts(items, arm)));
    return [...widths].map(count => `.w${count}{flex:${count} 1 0}`).join('');
}

// EXTERNAL MODULE: ./out/build/src/model/weights.js
var model_weights = __webpack_require__(40145);
;// CONCATENATED MODULE: ./out/build/src/report/html-pages.js

/** The pages to open, in a line: `How to fix it: Right passage found, retrieval-playbook.md.` */
function Pages({ pages, head = 'How to fix it' }) {
    return pages.map(({ name, url }, at) => [
        at === 0 ? ` ${head}: ` : ', ',
        (0,jsxRuntime/* jsx */.Y)("a", { href: url, children: name }),
        at === pages.length - 1 ? '.' : ''
    ]);
}

// EXTERNAL MODULE: ./out/build/src/report/looks.js
var looks = __webpack_require__(83373);
// EXTERNAL MODULE: ./out/build/src/model/rows.js
var rows = __webpack_require__(79175);
;// CONCATENATED MODULE: ./out/build/src/report/chart.js

const WIDTH = 220;
const HEIGHT = 26;
const MIDDLE = WIDTH / 2;
const REACH = MIDDLE - 10;
const HALF = HEIGHT / 2;
/** One row of a forest plot: distance from the target, worse to the right, each row scaled to its own extent. */
function Chart({ row }) {
    const { value, threshold, ci, op, baseline } = row.source;
    if (value === null || threshold === null || op === '==')
        return null;
    const worse = op.startsWith('<') ? 1 : -1;
    const ends = (ci ?? [value, value]).map(end => (end === null ? null : (end - threshold) * worse));
    const at = (value - threshold) * worse;
    // A row of differences has the current version at no difference; else it has a value of its own.
    const old = baseline === null || row.source.canary !== value ? null : (baseline - threshold) * worse;
    const extent = Math.max(Math.abs(at), Math.abs(old ?? 0), ...ends.map(end => Math.abs(end ?? 0)));
    const x = (distance) => round(MIDDLE + (extent === 0 ? 0 : (distance / extent) * REACH));
    const [a, b] = worse === 1 ? ends : [ends[1], ends[0]];
    const left = a === null || a === undefined ? 0 : x(a);
    const right = b === null || b === undefined ? WIDTH : x(b);
    const range = row.range === '' ? '' : `, range ${row.range}`;
    return ((0,jsxRuntime/* jsxs */.FD)("svg", { class: `bar ${row.standing}`, role: "img", "aria-label": `${row.name}: ${row.value}${range}, target ${row.target}`, width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, children: [(0,jsxRuntime/* jsx */.Y)("rect", { class: "inside", x: "0", y: "3", width: MIDDLE, height: HEIGHT - 6, rx: "3" }), (0,jsxRuntime/* jsx */.Y)("rect", { class: "outside", x: MIDDLE, y: "3", width: MIDDLE, height: HEIGHT - 6, rx: "3" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "target", x1: MIDDLE, x2: MIDDLE, y1: "0", y2: HEIGHT }), old !== null && (0,jsxRuntime/* jsx */.Y)("circle", { class: "before", cx: x(old), cy: HALF, r: "4" }), ci !== null && (0,jsxRuntime/* jsx */.Y)("line", { class: "range", x1: left, x2: right, y1: HALF, y2: HALF }), (0,jsxRuntime/* jsx */.Y)("circle", { class: "value", cx: x(at), cy: HALF, r: "5" })] }));
}
function round(x) {
    return Math.round(x * 10) / 10;
}

// EXTERNAL MODULE: ./out/build/src/report/numbers.js
var numbers = __webpack_require__(16935);
// EXTERNAL MODULE: ./out/build/src/report/rollout-view.js
var rollout_view = __webpack_require__(89832);
;// CONCATENATED MODULE: ./out/build/src/report/rollout-charts.js







const WIDE = 1000;
const [LEFT, RIGHT, TOP, BOTTOM] = [46, 986, 12, 130];
/** The share of users on the new version, and of requests copied to it, as steps; what is expected is dotted. */
function WeightChart({ rollout: { events = [] }, now, expected }) {
    const steps = events
        .filter(({ routed }) => routed !== null)
        .map(({ at, routed }) => ({ at: Date.parse(at), ...routed }));
    const first = steps[0];
    if (first === undefined)
        return null;
    const end = Math.max(Date.parse(now), first.at + 1);
    const until = expected === null ? end : Math.max(end, Date.parse(expected.at)) + 0.15 * (end - first.at);
    const most = Math.max(5, expected?.canary ?? 0, ...steps.map(({ canary, mirror }) => Math.max(canary, mirror))) * 1.1;
    const x = (time) => round(LEFT + ((time - first.at) / (until - first.at)) * (RIGHT - LEFT));
    const y = (share) => round(BOTTOM - (share / most) * (BOTTOM - TOP));
    const path = (of) => steps
        .map((step, at) => `${at === 0 ? 'M' : 'V'}${at === 0 ? `${x(step.at)} ` : ''}${y(step[of])}H${x(steps[at + 1]?.at ?? end)}`)
        .join('');
    const isCopied = steps.some(({ mirror }) => mirror > 0);
    const last = steps.at(-1);
    const label = `Share of users on the new version: ${steps.map(step => `${step.canary} % from ${(0,rollout_view/* showTime */.lY)(new Date(step.at).toISOString())}`).join(', ')}${expected ? `; expected ${expected.canary} % about ${(0,rollout_view/* showTime */.lY)(expected.at)}` : ''}`;
    return ((0,jsxRuntime/* jsxs */.FD)("figure", { class: "scroll", tabIndex: 0, children: [(0,jsxRuntime/* jsxs */.FD)("svg", { role: "img", "aria-label": label, viewBox: `0 0 ${WIDE} 160`, width: WIDE, height: "160", children: [[0, most / 2.2, most / 1.1].map(share => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("line", { class: "axis", x1: LEFT, x2: RIGHT, y1: y(share), y2: y(share) }), (0,jsxRuntime/* jsx */.Y)("text", { x: LEFT - 6, y: y(share) + 4, "text-anchor": "end", children: `${Number(share.toPrecision(3))} %` })] }))), isCopied && (0,jsxRuntime/* jsx */.Y)("path", { class: "copied", d: path('mirror') }), (0,jsxRuntime/* jsx */.Y)("path", { class: "routed", d: path('canary') }), (0,jsxRuntime/* jsx */.Y)("line", { class: "target", x1: x(end), x2: x(end), y1: TOP - 8, y2: BOTTOM }), (0,jsxRuntime/* jsx */.Y)("text", { x: x(end) + (expected ? 5 : -5), y: TOP, "text-anchor": expected ? 'start' : 'end', children: "now" }), expected && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("path", { class: "foreseen", d: `M${x(end)} ${y(last.canary)}H${x(Date.parse(expected.at))}V${y(expected.canary)}H${RIGHT}` }), (0,jsxRuntime/* jsx */.Y)("text", { x: RIGHT, y: y(expected.canary) - 6, "text-anchor": "end", children: `expected: ${expected.canary} %, about ${(0,rollout_view/* showTime */.lY)(expected.at)}` })] })), (0,jsxRuntime/* jsx */.Y)("text", { x: LEFT, y: "152", children: (0,rollout_view/* showTime */.lY)(new Date(first.at).toISOString()) }), (0,jsxRuntime/* jsx */.Y)("text", { x: x(end), y: "152", "text-anchor": expected ? 'middle' : 'end', children: (0,rollout_view/* showTime */.lY)(now) })] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "key", children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "new", children: "\u25AC users on the new version" }), isCopied && (0,jsxRuntime/* jsx */.Y)("span", { children: "\u2505 requests copied to it" })] })] }));
}
/** A row's value at each look with its range, phase by phase, against its target; an open end reaches the edge. */
function LookChart({ row, looks }) {
    const [wide, high, left] = [500, 120, 8];
    const points = looks.map(({ at, phase, rows }) => ({
        at,
        phase,
        value: rows[row.id][0],
        low: rows[row.id][1],
        high: rows[row.id][2]
    }));
    const { threshold, ci } = row.source;
    const known = [...points.map(({ value }) => value), ...ends(points), threshold].filter(each => each !== null);
    const [from, to] = [Math.min(...known), Math.max(...known)];
    const room = (to - from || Math.abs(to) || 1) * 0.12;
    const x = (at) => round(left + ((at + 0.5) / points.length) * (wide - 2 * left));
    const y = (value) => round(high - ((value - from + room) / (to - from + 2 * room)) * high);
    const runs = phasesAmong(points);
    const { glyph, text } = words/* VERDICT_WORDS */._G[row.verdict];
    const { unit = 'delta_s', signed = false } = (0,rows/* findRow */.uv)(row.id) ?? {};
    // The chance that a split came about as planned says nothing to most; the share does.
    const now = unit === 'p_value' ? `${row.canary} of users` : row.value;
    const ranged = ci === null || row.range === '' ? 'no range yet' : `range ${row.range}`;
    const isRanged = unit !== 'p_value' && unit !== 'count';
    return ((0,jsxRuntime/* jsxs */.FD)("figure", { class: "measure", children: [(0,jsxRuntime/* jsxs */.FD)("figcaption", { children: [row.name, " ", (0,jsxRuntime/* jsx */.Y)("span", { class: `badge ${words/* VERDICT_MOODS */.bv[row.verdict]}`, children: `${glyph} ${text}` })] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "small", children: [(0,jsxRuntime/* jsx */.Y)("b", { class: "new", children: now }), (0,jsxRuntime/* jsx */.Y)("span", { class: "soft", children: `${isRanged ? ` · ${ranged}` : ''} · target ${row.target}` })] }), (0,jsxRuntime/* jsxs */.FD)("svg", { role: "img", "aria-label": `${row.name} at ${points.length} looks: now ${now}${row.range === '' ? '' : `, range ${row.range}`}, target ${row.target}`, viewBox: `0 0 ${wide} ${high + 18}`, width: wide, height: high + 18, children: [runs.map(({ phase, start, end }) => {
                        const among = points.slice(start, end);
                        const upper = among.map((point, at) => `${x(start + at)} ${point.high === null ? 0 : y(point.high)}`);
                        const lower = among.map((point, at) => `${x(start + at)} ${point.low === null ? high : y(point.low)}`);
                        const line = among.flatMap((point, at) => point.value === null ? [] : [`${x(start + at)} ${y(point.value)}`]);
                        return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("path", { class: "spread", d: `M${[...upper, ...lower.reverse()].join('L')}Z` }), (0,jsxRuntime/* jsx */.Y)("path", { class: "routed", d: `M${line.join('L')}` }), among.map((point, at) => point.value !== null && (0,jsxRuntime/* jsx */.Y)("circle", { class: "after", cx: x(start + at), cy: y(point.value), r: "2.4" })), (0,jsxRuntime/* jsx */.Y)("line", { class: "axis", x1: x(start) - 4, x2: x(start) - 4, y1: "0", y2: high }), (0,jsxRuntime/* jsx */.Y)("text", { x: x(start), y: high + 14, children: (0,report_escape/* oneLine */.TN)(phase, 24) })] }));
                    }), threshold !== null && (0,jsxRuntime/* jsx */.Y)("line", { class: "aim", x1: "0", x2: wide, y1: y(threshold), y2: y(threshold) })] }), (0,jsxRuntime/* jsxs */.FD)("details", { class: "small", children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "As a table" }), (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "UTC" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "value" }), isRanged && (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "range" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: points.slice(-MOST_IN_TABLE).map(point => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,report_escape/* oneLine */.TN)(point.at, 40).slice(11, 19) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,numbers/* showNumber */.Zo)(point.value, unit, { signed }) }), isRanged && (0,jsxRuntime/* jsx */.Y)("td", { children: (0,numbers/* showInterval */.P9)([point.low, point.high], unit, signed) })] }))) })] })] })] }));
}
/** The last looks of a chart as figures; the chart has all. */
const MOST_IN_TABLE = 12;
/** The ends of ranges but those of the first looks, which are so wide that they would hide the rest. */
function ends(points) {
    return points.slice(-Math.max(1, Math.ceil(points.length * 0.8))).flatMap(({ low, high }) => [low, high]);
}
function phasesAmong(points) {
    const runs = [];
    for (const [at, { phase }] of points.entries()) {
        const last = runs.at(-1);
        if (last?.phase === phase)
            last.end = at + 1;
        else
            runs.push({ phase, start: at, end: at + 1 });
    }
    return runs;
}

;// CONCATENATED MODULE: ./out/build/src/report/html-rollout.js








function Rollout({ result, view, looks }) {
    const { rollout } = result;
    if (rollout === null)
        return null;
    const facts = (0,rollout_view/* rolloutFactsOf */.Mj)(result);
    const lists = [
        ['Still missing', (0,rollout_view/* missingOf */.oy)(result)],
        ['The current version since', (0,rollout_view/* recoveryOf */.rU)(result)],
        ['After a rollback, think of', (0,rollout_view/* afterRollbackOf */.ag)(result)]
    ];
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "rollout", children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Where it stands" }), (0,rollout_view/* rolloutSentences */._S)(result).map(sentence => ((0,jsxRuntime/* jsx */.Y)("p", { children: sentence }))), (0,jsxRuntime/* jsx */.Y)(Steps, { rollout: rollout, phase: result.phase }), (0,jsxRuntime/* jsx */.Y)(WeightChart, { rollout: rollout, now: result.finished_at, expected: expectedOf(result) }), (0,jsxRuntime/* jsx */.Y)(Meter, { result: result }), lists
                .filter(([, lines]) => lines.length > 0)
                .map(([title, lines]) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: title }), (0,jsxRuntime/* jsx */.Y)("ul", { children: lines.map(each => ((0,jsxRuntime/* jsx */.Y)("li", { children: each }))) })] }))), (0,rollout_view/* afterRollbackOf */.ag)(result).length > 0 && ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Pages, { pages: rollout_view/* ROLLBACK_PAGES */.e3, head: "More" }) })), (0,jsxRuntime/* jsx */.Y)(Commands, { rollout: rollout }), (0,jsxRuntime/* jsx */.Y)(Measures, { rows: [...view.rows.failing, ...view.rows.open, ...view.rows.passing], looks: looks, rollout: rollout }), (0,jsxRuntime/* jsx */.Y)(Events, { events: rollout.events ?? [] }), (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Rollout, router and ledger" }), (0,jsxRuntime/* jsx */.Y)("dl", { children: facts.map(([term, text]) => [(0,jsxRuntime/* jsx */.Y)("dt", { children: term }), (0,jsxRuntime/* jsx */.Y)("dd", { children: text })]) })] })] }));
}
function Steps({ rollout, phase }) {
    const { plan = [], events = [], state } = rollout;
    if (plan.length === 0 || rollout.id === null)
        return null;
    const entered = new Map(events.flatMap(event => (event.kind === 'step' && event.phase ? [[event.phase, event.at]] : [])));
    const left = events.findLast(({ kind }) => kind === 'rollback')?.phase ?? null;
    const here = plan.findIndex(({ name }) => name === (state === 'rolled_back' ? left : phase));
    return ((0,jsxRuntime/* jsx */.Y)("ol", { class: "steps", children: plan.map(({ name, ...weights }, at) => {
            const done = state === 'complete' || (here >= 0 && at < here);
            const is = done ? 'done' : at === here ? (state === 'rolled_back' ? 'failed' : 'now') : 'later';
            return ((0,jsxRuntime/* jsxs */.FD)("li", { class: is, "aria-current": is === 'now' ? 'step' : undefined, children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: { done: '✓', now: '●', failed: '✗', later: String(at + 1) }[is] }), ' ', (0,jsxRuntime/* jsx */.Y)("b", { children: (0,report_escape/* oneLine */.TN)(name, 64) }), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "soft", children: (0,model_weights/* sayWeights */.JK)(weights) }), (0,jsxRuntime/* jsxs */.FD)("small", { children: [is === 'later' && state === 'rolled_back' ? 'not reached' : STEP_WORDS[is], entered.has(name) && `, entered ${(0,rollout_view/* showTime */.lY)(entered.get(name))}`] })] }));
        }) }));
}
const STEP_WORDS = { done: 'done', now: 'under way', failed: 'rolled back from here', later: 'to come' };
/** When the slowest figure is expected, and what the router would send then; null where nothing is. */
function expectedOf({ window, rollout, next_phase, stops }) {
    const next = rollout?.plan?.find(({ name }) => name === next_phase);
    if (!next || rollout?.state !== 'steady' || stops.some(({ fired }) => fired))
        return null;
    const needed = window?.needed;
    const times = Object.values(needed ?? {}).map(({ at }) => at);
    const [last] = times
        .filter(at => at !== null)
        .sort()
        .slice(-1);
    return last === undefined || times.includes(null) ? null : { at: last, canary: next.canary, name: next.name };
}
/** How many requests the phase has of those that it takes at least. */
function Meter({ result }) {
    const least = result.window?.min_requests;
    if (result.rollout?.state !== 'steady' || typeof least !== 'number' || least <= 0)
        return null;
    const seen = (0,looks/* requestsOf */.uD)(result.window);
    return ((0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsxs */.FD)("svg", { class: "meter", role: "img", "aria-label": `${seen} of ${(0,counted/* counted */.h)(least, 'request')}`, viewBox: "0 0 200 10", width: "200", height: "10", preserveAspectRatio: "none", children: [(0,jsxRuntime/* jsx */.Y)("rect", { class: "track", width: "200", height: "10", rx: "5" }), (0,jsxRuntime/* jsx */.Y)("rect", { class: "seen", width: Math.min(200, (200 * seen) / least), height: "10", rx: "5" })] }), ' ', `${seen} of ${(0,counted/* counted */.h)(least, 'request')} of the new version`] }));
}
const COMMANDS = [
    ['Go up when it may', 'rollout-gate promote'],
    ['Hold it here', 'rollout-gate pause --reason "…"'],
    ['Send all users back', 'rollout-gate rollback --reason "…"']
];
function Commands({ rollout: { state } }) {
    if (state !== 'steady' && state !== 'moving' && state !== 'astray')
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: "What you can do" }), (0,jsxRuntime/* jsx */.Y)("dl", { class: "commands", children: COMMANDS.map(([what, command]) => [
                    (0,jsxRuntime/* jsx */.Y)("dt", { children: what }),
                    (0,jsxRuntime/* jsxs */.FD)("dd", { class: "command", children: [(0,jsxRuntime/* jsx */.Y)("code", { children: command }), ' ', (0,jsxRuntime/* jsx */.Y)("button", { type: "button", class: "btn scripted", "data-copy": command, children: "Copy" })] })
                ]) })] }));
}
function Measures({ rows, looks, rollout }) {
    const shown = rows.filter(({ id }) => looks.filter(look => look.rows[id]).length > 1);
    const entered = (rollout.events ?? []).filter(({ kind }) => kind === 'step').flatMap(({ phase }) => phase ?? []);
    const lacking = [...new Set(entered)].filter(name => !looks.some(({ phase }) => phase === name));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [shown.length > 0 && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Each measure, and how sure it is by now" }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "key", children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "new", children: "\u25AC value, with the range that chance allows; it narrows with every request" }), (0,jsxRuntime/* jsx */.Y)("span", { children: "\u2502 target" })] }), (0,jsxRuntime/* jsx */.Y)("div", { class: "measures", children: shown.map(row => ((0,jsxRuntime/* jsx */.Y)(LookChart, { row: row, looks: looks.filter(look => look.rows[row.id]) }))) })] })), lacking.length > 0 && ((0,jsxRuntime/* jsx */.Y)("p", { class: "soft small", children: `No looks are kept here of ${lacking.map(name => (0,report_escape/* oneLine */.TN)(name, 64)).join(', ')}: with GitHub as the ledger they lie in the artifacts of the runs that looked.` }))] }));
}
const EVENT_WORDS = {
    step: 'Step',
    complete: 'Complete',
    rollback: 'Rolled back',
    pause: 'Paused',
    resume: 'Goes on',
    override: 'Allowed by hand',
    retry: 'Allowed to try again'
};
function Events({ events }) {
    if (events.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Who did what, and why" }), (0,jsxRuntime/* jsx */.Y)("ol", { class: "events", children: [...events].reverse().map(({ at, kind, phase, routed, who, why }) => ((0,jsxRuntime/* jsxs */.FD)("li", { class: kind === 'rollback' ? 'failed' : undefined, children: [(0,jsxRuntime/* jsx */.Y)("time", { dateTime: at, children: (0,rollout_view/* showTime */.lY)(at) }), " ", (0,jsxRuntime/* jsx */.Y)("b", { children: EVENT_WORDS[kind] }), phase !== null && ` ${kind === 'rollback' ? 'from' : 'to'} ${(0,report_escape/* oneLine */.TN)(phase, 64)}`, routed !== null && `: ${(0,model_weights/* sayWeights */.JK)(routed)}`, (0,jsxRuntime/* jsx */.Y)("span", { class: "soft", children: `, by ${(0,report_escape/* oneLine */.TN)(who, 80)}` }), why !== '' && (0,jsxRuntime/* jsx */.Y)("p", { class: "soft", children: (0,report_escape/* shorten */.ml)((0,report_escape/* clean */.uH)(why), 600) })] }))) })] }));
}

// EXTERNAL MODULE: ./out/build/src/model/stops.js
var stops = __webpack_require__(56317);
// EXTERNAL MODULE: ./out/build/src/report/gold-view.js
var gold_view = __webpack_require__(75569);
// EXTERNAL MODULE: ./out/build/src/model/odds.js
var odds = __webpack_require__(94380);
;// CONCATENATED MODULE: ./out/build/src/report/item-charts.js




/** What a row's evidence looks like, question by question; each mark opens its question. */
const item_charts_WIDTH = 600;
/** Marks beyond these are too narrow to be told apart: the worst are shown. */
const MOST = 240;
/** How many tries of each question are right, new minus current: a bar a question, worst first. */
function ChangeChart({ items, isRight }) {
    const right = (item, arm) => item.tries.filter(each => each[arm] && isRight(each[arm])).length;
    const changes = items
        .map(item => ({ item, before: right(item, 'current'), after: right(item, 'new') }))
        .sort((a, b) => a.after - a.before - (b.after - b.before));
    const [worse, better] = [-1, 1].map(sign => changes.filter(each => Math.sign(each.after - each.before) === sign).length);
    const same = items.length - worse - better;
    const most = Math.max(1, ...items.map(({ tries }) => tries.length));
    const [up, down] = [better === 0 ? 0 : most, worse === 0 ? 0 : most];
    const unit = Math.max(4, Math.round(120 / most));
    const y = (tries) => 10 + (up - tries) * unit;
    const [left, height] = [34, y(-down) + 12];
    const shown = changes.slice(0, MOST);
    const wide = (item_charts_WIDTH - left) / Math.max(shown.length, 20);
    const levels = [...new Set([up, 0, -down])];
    return ((0,jsxRuntime/* jsxs */.FD)("figure", { children: [(0,jsxRuntime/* jsxs */.FD)("figcaption", { children: ["Right tries out of ", most, ", new minus current: one bar a question, worst first"] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "key", children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "bad", children: `▼ ${worse} worse` }), (0,jsxRuntime/* jsx */.Y)("span", { class: "good", children: `▲ ${better} better` }), (0,jsxRuntime/* jsx */.Y)("span", { children: `■ ${same} the same` })] }), (0,jsxRuntime/* jsxs */.FD)("svg", { role: "img", "aria-label": `Right tries by question: ${worse} of ${(0,counted/* counted */.h)(items.length, 'question')} got worse, ${better} better, ${same} the same`, viewBox: `0 0 ${item_charts_WIDTH} ${height}`, width: item_charts_WIDTH, height: height, children: [levels.map(level => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("line", { class: "axis", x1: left, x2: item_charts_WIDTH, y1: y(level), y2: y(level) }), (0,jsxRuntime/* jsx */.Y)("text", { x: left - 6, y: y(level) + 4, "text-anchor": "end", children: level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0' })] }))), shown.map(({ item, before, after }, at) => {
                        const change = after - before;
                        const tall = Math.max(2, Math.abs(change) * unit);
                        return ((0,jsxRuntime/* jsxs */.FD)("g", { class: "mark", "data-item": item.id, children: [(0,jsxRuntime/* jsx */.Y)("title", { children: `${nameOf(item)}: right in ${before} of ${item.tries.length}, now ${after}` }), (0,jsxRuntime/* jsx */.Y)("rect", { class: change < 0 ? 'worse' : change > 0 ? 'better' : 'same', x: round(left + at * wide + 0.5), width: round(Math.max(0.6, wide - 1)), y: change < 0 ? y(0) : y(0) - tall, height: tall })] }));
                    })] })] }));
}
/** A measure of each question before and now, joined by a line, worst first. */
function ShiftChart({ items, title, measure, show, rising, target = null }) {
    const worse = rising ? 1 : -1;
    const shifts = items
        .map(item => ({ item, before: meanOf(item, 'current', measure), after: meanOf(item, 'new', measure) }))
        .filter((each) => each.before !== null && each.after !== null)
        .sort((a, b) => worse * (b.after - a.after));
    if (shifts.length === 0)
        return null;
    const values = [...shifts.flatMap(({ before, after }) => [before, after]), ...(target === null ? [] : [target])];
    const [low, high] = [Math.min(0, ...values), Math.max(...values) || 1];
    const shown = shifts.slice(0, MOST);
    const tall = shown.length > 60 ? 3 : 8;
    const [left, right] = [12, item_charts_WIDTH - 34];
    const x = (value) => round(left + ((value - low) / (high - low)) * (right - left));
    const bottom = 8 + shown.length * tall;
    const moved = shifts.filter(({ before, after }) => worse * (after - before) > 0.02 * (high - low)).length;
    return ((0,jsxRuntime/* jsxs */.FD)("figure", { children: [(0,jsxRuntime/* jsx */.Y)("figcaption", { children: title }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "key", children: [(0,jsxRuntime/* jsx */.Y)("span", { children: "\u25CB current version" }), (0,jsxRuntime/* jsx */.Y)("span", { class: "new", children: "\u25CF new version" }), target !== null && (0,jsxRuntime/* jsx */.Y)("span", { class: "good", children: "\u2502 target" })] }), (0,jsxRuntime/* jsxs */.FD)("svg", { role: "img", "aria-label": `${title}: worse on ${moved} of ${(0,counted/* counted */.h)(shifts.length, 'question')}; mean ${show(average(shifts.map(each => each.before)))} before, ${show(average(shifts.map(each => each.after)))} now`, viewBox: `0 0 ${item_charts_WIDTH} ${bottom + 20}`, width: item_charts_WIDTH, height: bottom + 20, children: [target !== null && (0,jsxRuntime/* jsx */.Y)("line", { class: "aim", x1: x(target), x2: x(target), y1: "0", y2: bottom }), shown.map(({ item, before, after }, at) => {
                        const y = 6 + at * tall;
                        return ((0,jsxRuntime/* jsxs */.FD)("g", { class: "mark", "data-item": item.id, children: [(0,jsxRuntime/* jsx */.Y)("title", { children: `${nameOf(item)}: ${show(before)}, now ${show(after)}` }), (0,jsxRuntime/* jsx */.Y)("line", { class: "shift", x1: x(before), x2: x(after), y1: y, y2: y }), (0,jsxRuntime/* jsx */.Y)("circle", { class: "before", cx: x(before), cy: y, r: tall > 4 ? 3 : 1.2 }), (0,jsxRuntime/* jsx */.Y)("circle", { class: "after", cx: x(after), cy: y, r: tall > 4 ? 3.4 : 1.4 })] }));
                    }), [low, (low + high) / 2, high].map(value => ((0,jsxRuntime/* jsx */.Y)("text", { x: x(value), y: bottom + 15, "text-anchor": "middle", children: show(value) })))] })] }));
}
function nameOf({ id, wordings }) {
    return (0,report_escape/* shorten */.ml)(wordings[0] ?? id, 60);
}
function meanOf({ tries }, arm, measure) {
    const known = tries.flatMap(each => (each[arm] ? (measure(each[arm]) ?? []) : []));
    return known.length === 0 ? null : average(known);
}
function average(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./out/build/src/report/html-evidence.js






function RowEvidence({ row, result, items }) {
    const chart = items.length === 0 ? null : CHARTS[row.id]?.(items, row);
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: chart ? 'evidence' : 'evidence plain', children: [chart && (0,jsxRuntime/* jsx */.Y)("div", { class: "chart", children: chart }), (0,jsxRuntime/* jsxs */.FD)("div", { children: [sentences(row, result).map((sentence, at) => ((0,jsxRuntime/* jsx */.Y)("p", { class: at === 0 ? 'said' : undefined, children: sentence }))), row.pages.length > 0 && ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Pages, { pages: row.pages, head: row.standing === 'passing' ? 'More about this' : undefined }) })), (0,jsxRuntime/* jsx */.Y)("p", { class: "expert", children: expertLine(row) })] })] }));
}
function sentences(row, { resolution, evidence }) {
    const { p_adjusted, ci } = row.source;
    const family = (resolution?.family.length ?? 0) > 1 && resolution?.family.includes(row.id);
    return [
        row.meaning,
        row.detail !== '' ? row.detail : p_adjusted === null ? row.why : '',
        p_adjusted === null || row.verdict === 'pass'
            ? ''
            : `${(0,odds/* sayChance */.w)(p_adjusted, evidence?.alpha ?? 0.05)}${family ? ` This allows for the ${resolution.family.length} measures that are tested together.` : ''}`,
        ci === null || row.range === '' ? '' : `With the luck of the draw it lies in the range: ${row.range}.`,
        seenOf(row.id, resolution),
        row.fromManifest ? 'The target is from your manifest.' : ''
    ].filter(sentence => sentence !== '');
}
/** How large a change must be to be noticed on these questions. */
function seenOf(id, resolution) {
    const found = resolution?.effects.find(({ row }) => row === id);
    if (!found)
        return '';
    const unit = (0,rows/* findRow */.uv)(id)?.unit ?? 'delta_s';
    const allowed = `the target allows ${(0,numbers/* showMargin */.oS)(found.margin, unit)}`;
    if (found.effect === null)
        return `These questions see no change of it, however large; ${allowed}.`;
    const seen = (0,numbers/* showMargin */.oS)(found.effect, unit);
    const besides = found.differ === undefined
        ? ''
        : ` where the versions also differ on single questions by about ${(0,numbers/* showMargin */.oS)(found.differ, unit)}`;
    return `These questions see a change of ${seen} four times in five${besides}, and smaller ones less often; ${allowed}.`;
}
/** `coverage · value 56 %, at least 70 % · n 216 · p = 0.003` */
function expertLine({ id, value, target, range, n, chances, adjusted }) {
    return [
        id,
        `value ${value}, target ${target}`,
        range === '' ? '' : `range ${range}`,
        `n ${n}`,
        chances,
        adjusted === '' ? '' : `adjusted ${adjusted}`
    ]
        .filter(part => part !== '')
        .join(' · ');
}
const percent = (value) => `${Math.round(value * 100)} %`;
const cites = items => (0,jsxRuntime/* jsx */.Y)(ChangeChart, { items: items, isRight: answer => answer.right });
const distance = items => ((0,jsxRuntime/* jsx */.Y)(ShiftChart, { items: items, title: "Retrieval distance by question: 0 is the same topic, 1 is unrelated", measure: answer => answer.distance, show: value => value.toFixed(2), rising: true }));
const CHARTS = {
    gold_regression: items => (0,jsxRuntime/* jsx */.Y)(ChangeChart, { items: items, isRight: answer => answer.state === 'correct' }),
    lambda_convergence: cites,
    lambda_collapse: cites,
    lambda_split: cites,
    coverage: (items, row) => ((0,jsxRuntime/* jsx */.Y)(ShiftChart, { items: items, title: "Share of the right passage that was retrieved, by question", measure: answer => answer.coverage, show: percent, rising: false, target: row.source.threshold })),
    delta_s_drift_median: distance,
    delta_s_drift_p95: distance,
    delta_s_median: distance,
    latency_p95: items => ((0,jsxRuntime/* jsx */.Y)(ShiftChart, { items: items, title: "Time of an answer by question", measure: answer => answer.ms, show: value => (0,numbers/* showNumber */.Zo)(value, 'ms'), rising: true })),
    cost_per_solved: items => ((0,jsxRuntime/* jsx */.Y)(ShiftChart, { items: items, title: "Cost of an answer by question", measure: answer => answer.usd, show: value => (0,numbers/* showNumber */.Zo)(value, 'usd'), rising: true }))
};

// EXTERNAL MODULE: ./out/build/src/report/row-view.js
var row_view = __webpack_require__(53559);
;// CONCATENATED MODULE: ./out/build/src/report/open.js

/** `1 stop rule is quiet`, `6 other stop rules are quiet`; nothing where none is. */
function quietStops(stops) {
    const quiet = stops.filter(({ fired }) => !fired).length;
    if (quiet === 0)
        return '';
    const other = quiet < stops.length ? 'other ' : '';
    return quiet === 1 ? `1 ${other}stop rule is quiet.` : `${quiet} ${other}stop rules are quiet.`;
}
/** `5 of 14 rows fail, 1 inconclusive`: how the rows that count stand; nothing where there are none. */
function tally(result) {
    const rows = result.gates.map(row => (0,row_view/* viewRow */.k3)(row)).filter(({ standing }) => standing !== 'aside');
    if (rows.length === 0)
        return '';
    const count = (verdict) => rows.filter(row => row.verdict === verdict).length;
    const of = rows.length === 1 ? 'of 1 row' : `of ${rows.length} rows`;
    const counts = [
        [count('fail'), count('fail') === 1 ? 'fails' : 'fail'],
        [count('not_measured'), 'not measured'],
        [count('inconclusive'), 'not settled']
    ];
    const [first, ...others] = counts.filter(([n]) => n > 0);
    if (first === undefined)
        return rows.length === 1 ? 'the row passes' : `all ${rows.length} rows pass`;
    return [`${first[0]} ${of} ${first[1]}`, ...others.map(([n, word]) => `${n} ${word}`)].join(', ');
}

;// CONCATENATED MODULE: ./out/build/src/report/html-tables.js











const GATE_COLUMNS = [
    { head: 'what is compared' },
    { head: 'current → new', kind: 'number' },
    { head: 'change', kind: 'number' },
    { head: 'inside the target ◂ │ ▸ outside', kind: 'wide' },
    { head: 'target' },
    { head: 'verdict', kind: 'state' }
];
/** Failing rows first, then what is not settled; what passes is one line that unfolds. */
function GateTables({ result, view, items }) {
    const { failing, open, passing, aside } = view.rows;
    if (failing.length + open.length + passing.length + aside.length === 0)
        return null;
    const fired = new Set(view.stops.fired.flatMap(({ id }) => (0,stops/* rowOfStop */.GZ)(id) ?? []));
    const table = (rows) => (0,jsxRuntime/* jsx */.Y)(GateTable, { result: result, rows: rows, items: items, fired: fired });
    const isSound = failing.length + open.length === 0;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "gates", children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "What was checked" }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "key", children: [(0,jsxRuntime/* jsx */.Y)("span", { children: "\u25CB current version" }), (0,jsxRuntime/* jsx */.Y)("span", { children: "\u25CF new version, with the range that chance allows" }), (0,jsxRuntime/* jsx */.Y)("span", { children: "\u2502 target" }), (0,jsxRuntime/* jsx */.Y)("span", { class: "scripted", children: "Choose a row for its evidence." })] }), failing.length > 0 && ((0,jsxRuntime/* jsx */.Y)("h3", { class: "bad", children: `✗ ${failing.length} ${(0,row_view/* failingTitle */.J5)(failing).replace('outside target', 'outside the target')}` })), failing.length > 0 && table(failing), open.length > 0 && (0,jsxRuntime/* jsx */.Y)("h3", { class: "unsure", children: `? ${open.length} not settled` }), open.length > 0 && table(open), passing.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("details", { id: "passing", open: isSound, children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)("b", { class: "good", children: `✓ ${passing.length} inside the target` }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "soft small", children: (0,report_view/* namesOf */.eZ)(passing, 20) })] }), table(passing)] })), aside.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: `– ${aside.length} not measured` }), ", none of them required", ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "soft small", children: (0,report_view/* namesOf */.eZ)(aside, 20) })] }), (0,jsxRuntime/* jsx */.Y)("ul", { children: aside.map(row => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: row.name }), " ", (0,jsxRuntime/* jsx */.Y)("code", { class: "soft", children: row.id }), ": ", row.why] }))) })] }))] }));
}
function GateTable({ result, rows, items, fired }) {
    return ((0,jsxRuntime/* jsx */.Y)(Table, { name: "gates", columns: GATE_COLUMNS, children: rows.map(row => [
            (0,jsxRuntime/* jsxs */.FD)("tr", { role: "row", class: row.standing, "data-row": row.id, children: [(0,jsxRuntime/* jsxs */.FD)("th", { role: "rowheader", scope: "row", children: [(0,jsxRuntime/* jsx */.Y)("button", { type: "button", class: "name", "aria-expanded": "false", children: row.name }), (0,jsxRuntime/* jsxs */.FD)("span", { class: "id", children: [row.id, fired.has(row.id) && (0,jsxRuntime/* jsx */.Y)("b", { class: "bad", children: " \u00B7 a stop rule fired" })] })] }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: GATE_COLUMNS[1], children: (0,jsxRuntime/* jsx */.Y)(FromTo, { row: row }) }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: GATE_COLUMNS[2], children: row.change }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "wide", children: (0,jsxRuntime/* jsx */.Y)(Chart, { row: row }) }), (0,jsxRuntime/* jsxs */.FD)(Cell, { column: GATE_COLUMNS[4], children: [row.target, row.fromManifest && (0,jsxRuntime/* jsx */.Y)("small", { children: "yours" })] }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "state", children: (0,jsxRuntime/* jsx */.Y)(Badge, { row: row }) })] }),
            (0,jsxRuntime/* jsx */.Y)("tr", { role: "row", class: "ev", children: (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", colSpan: GATE_COLUMNS.length, children: (0,jsxRuntime/* jsx */.Y)(RowEvidence, { row: row, result: result, items: items }) }) })
        ]) }));
}
function FromTo({ row: { baseline, canary, value } }) {
    if (canary === numbers/* NOTHING */.K$)
        return (0,jsxRuntime/* jsx */.Y)("b", { children: value });
    if (baseline === numbers/* NOTHING */.K$)
        return (0,jsxRuntime/* jsx */.Y)("b", { children: canary });
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "old", children: baseline }), " \u2192 ", (0,jsxRuntime/* jsx */.Y)("b", { children: canary })] }));
}
function Badge({ row }) {
    const { glyph, text } = words/* VERDICT_WORDS */._G[row.verdict];
    return ((0,jsxRuntime/* jsx */.Y)("span", { class: `badge ${row.standing === 'failing' ? 'bad' : words/* VERDICT_MOODS */.bv[row.verdict]}`, children: `${glyph} ${text}` }));
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
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [fired.length > 0 && (0,jsxRuntime/* jsx */.Y)("h2", { children: "Stop rules" }), (0,jsxRuntime/* jsx */.Y)("ul", { children: fired.map(({ name: label, hard, value, limit, why, pages }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: `✗ ${label}` }), `, a ${hard ? 'hard' : 'soft'} stop fired at ${value} (rule: ${limit}). ${why}`, (0,jsxRuntime/* jsx */.Y)(Pages, { pages: pages })] }))) }), (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: fired.length > 0 ? 'Every stop rule' : quietStops(stops).replace(/\.$/, '') }), (0,jsxRuntime/* jsx */.Y)(Table, { name: "stops", columns: STOP_COLUMNS, children: stops.map(stop => ((0,jsxRuntime/* jsxs */.FD)("tr", { role: "row", class: stop.fired ? 'failing' : 'passing', children: [(0,jsxRuntime/* jsx */.Y)(RowHead, { children: stop.name }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: STOP_COLUMNS[1], children: stop.hard ? 'hard' : 'soft' }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: STOP_COLUMNS[2], children: stop.value }), (0,jsxRuntime/* jsx */.Y)(Cell, { column: STOP_COLUMNS[3], children: stop.limit }), (0,jsxRuntime/* jsx */.Y)("td", { role: "cell", class: "state", children: (0,jsxRuntime/* jsx */.Y)("span", { class: `badge ${stop.fired ? 'bad' : 'good'}`, children: stop.fired ? '✗ fired' : '✓ quiet' }) })] }))) })] })] }));
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
const LANGUAGE_COLUMNS = gold_view/* LANGUAGE_HEADS */.TS.map((head, at) => at === 0 || at === gold_view/* LANGUAGE_HEADS */.TS.length - 1 ? { head } : { head, kind: 'number' });
function Languages({ result }) {
    const rows = (0,gold_view/* languageRowsOf */.zQ)(result);
    if (rows.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Correct answers by language" }), (0,jsxRuntime/* jsx */.Y)("p", { children: gold_view/* LANGUAGES_NOTE */.bX }), (0,jsxRuntime/* jsx */.Y)(Table, { name: "languages", columns: LANGUAGE_COLUMNS, children: rows.map(([lang, ...cells]) => ((0,jsxRuntime/* jsxs */.FD)("tr", { role: "row", children: [(0,jsxRuntime/* jsx */.Y)(RowHead, { children: lang }), cells.map((cell, at) => ((0,jsxRuntime/* jsx */.Y)(Cell, { column: LANGUAGE_COLUMNS[at + 1], children: cell })))] }))) })] }));
}
/** Claims that were looked for and not found, each with an answer that lacks them, folded away. */
function MissedClaims({ result }) {
    const views = (0,gold_view/* missedClaimsOf */.W)(result, 500);
    if (views.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: `Claims not found (${views.length})` }), (0,jsxRuntime/* jsx */.Y)("ul", { children: views.map(({ item, claims, where, answer }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: item }), `: ${claims} not in ${where}. The answer: ${answer}`] }))) })] }));
}

;// CONCATENATED MODULE: ./out/build/src/report/html-verdict.js


function Verdict({ result, view, mood, items }) {
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: `verdict ${mood}`, children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: view.headline }), view.why.slice(0, 1).map(sentence => ((0,jsxRuntime/* jsx */.Y)("p", { class: "lead", children: sentence }))), (0,jsxRuntime/* jsxs */.FD)("div", { class: "cols", children: [(0,jsxRuntime/* jsx */.Y)(Why, { view: view, isDown: result.decision === 'rollback' }), (0,jsxRuntime/* jsx */.Y)(WhatDiffers, { view: view }), (0,jsxRuntime/* jsx */.Y)(Next, { result: result, view: view, items: items })] })] }));
}
/** Where traffic went back, what was not settled yet is no reason; what is not required never is one. */
function Why({ view, isDown }) {
    const { passing } = view.rows;
    const failing = view.rows.failing.filter(({ source }) => source.required);
    const open = isDown ? [] : view.rows.open;
    const more = view.why.slice(1);
    const listed = [...failing, ...open];
    if (listed.length === 0 && more.length === 0 && passing.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: failing.length > 0 ? 'Why it fails' : open.length > 0 ? 'What is not settled' : 'Why' }), more.map(sentence => ((0,jsxRuntime/* jsx */.Y)("p", { children: sentence }))), (0,jsxRuntime/* jsx */.Y)("ul", { class: "reasons", children: listed.slice(0, 5).map(row => ((0,jsxRuntime/* jsxs */.FD)("li", { class: row.standing === 'failing' ? 'bad' : 'unsure', children: [(0,jsxRuntime/* jsx */.Y)("a", { href: `#row=${row.id}`, children: row.name }), row.verdict === 'not_measured' ? ': not measured' : `: ${fromTo(row)}, target ${row.target}`] }))) }), listed.length > 5 && (0,jsxRuntime/* jsx */.Y)("p", { class: "small", children: `and ${listed.length - 5} more in the table below.` }), (failing.length > 0 ? view.chance : view.doubt) !== '' && ((0,jsxRuntime/* jsx */.Y)("p", { class: "small soft", children: failing.length > 0 ? view.chance : view.doubt })), passing.length > 0 && (0,jsxRuntime/* jsx */.Y)("p", { class: "small soft", children: `Inside the target: ${lower((0,report_view/* namesOf */.eZ)(passing, 6))}.` })] }));
}
function fromTo({ baseline, canary, value }) {
    if (canary === '–')
        return value;
    return baseline === '–' ? canary : `${baseline} → ${canary}`;
}
function lower(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function WhatDiffers({ view: { differs } }) {
    if (differs === null)
        return null;
    const { changed, same } = differs;
    return ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "What differs between the two" }), changed.length === 0 && (0,jsxRuntime/* jsx */.Y)("p", { children: "Nothing that is pinned differs." }), (0,jsxRuntime/* jsx */.Y)("dl", { class: "pins", children: changed.map(({ pin, from, to }) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: pin }), (0,jsxRuntime/* jsxs */.FD)("dd", { children: [(0,jsxRuntime/* jsx */.Y)("code", { children: from }), " \u2192 ", (0,jsxRuntime/* jsx */.Y)("code", { children: to })] })] }))) }), same.length > 0 && (0,jsxRuntime/* jsx */.Y)("p", { class: "small soft", children: `The same: ${same.join(', ')}.` })] }));
}
const COMMAND = /rollout-gate [a-z]+(?: --[a-z-]+(?: [^\s,;:]+)?)*/;
function Next({ result, view, items }) {
    const worst = view.worst.items[0];
    const isThere = worst !== undefined && items.some(({ id }) => id === worst.qid);
    const page = view.stops.fired[0]?.pages[0] ?? view.rows.failing[0]?.pages[0];
    const command = COMMAND.exec(view.next)?.[0];
    return ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Do next" }), (0,jsxRuntime/* jsxs */.FD)("ol", { class: "next", children: [isThere && ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: `#item=${encodeURIComponent(worst.qid)}`, children: "Open the worst question" }), " and compare what the two versions retrieved."] })), page && ((0,jsxRuntime/* jsxs */.FD)("li", { children: ["How to fix it: ", (0,jsxRuntime/* jsx */.Y)("a", { href: page.url, children: page.name }), "."] })), (0,jsxRuntime/* jsxs */.FD)("li", { children: [view.next, command && ((0,jsxRuntime/* jsxs */.FD)("div", { class: "command", children: [(0,jsxRuntime/* jsx */.Y)("code", { children: command }), ' ', (0,jsxRuntime/* jsx */.Y)("button", { type: "button", class: "btn scripted", "data-copy": command, children: "Copy" })] }))] })] }), result.report_only && (0,jsxRuntime/* jsx */.Y)("p", { class: "small", children: "This job exits 0 whatever is found." })] }));
}
function Remarks({ result, view }) {
    const dropped = (0,report_view/* droppedRows */.k1)(result, 300);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [view.remarks.map(text => ((0,jsxRuntime/* jsx */.Y)("p", { class: "remark", children: text }))), dropped.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: `Not required by the manifest: ${dropped.map(({ label }) => label).join(', ')}` }), (0,jsxRuntime/* jsx */.Y)("ul", { children: dropped.map(({ label, reason }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: `${label}: ${reason}` }))) })] }))] }));
}

;// CONCATENATED MODULE: ./out/build/src/report/page/differences.js
/** These functions run within the page, each sent there as its own text: they import nothing and know nothing around them. */
/**
 * What two texts have of their own, word by word: the longest common subsequence of their words. Nothing is marked
 * where less than 30 % of the longer one's words are in common (`alike` is false), or where they are too long to compare.
 */
function differences(one, other) {
    const words = (text) => text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
    const whole = (text) => (text === '' ? [] : [{ text, own: false }]);
    const [a, b] = [words(one), words(other)];
    if (a.length * b.length > 1_000_000)
        return { one: whole(one), other: whole(other), alike: false };
    const width = b.length + 1;
    const common = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            common[i * width + j] =
                a[i] === b[j]
                    ? common[(i + 1) * width + j + 1] + 1
                    : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
        }
    }
    const [ofOne, ofOther] = [[], []];
    const add = (pieces, text, own) => {
        const last = pieces.at(-1);
        if (last?.own === own)
            last.text += text;
        else
            pieces.push({ text, own });
    };
    let shared = 0;
    for (let i = 0, j = 0; i < a.length || j < b.length;) {
        if (i < a.length && j < b.length && a[i] === b[j]) {
            if (/\S/.test(a[i]))
                shared++;
            add(ofOne, a[i++], false);
            add(ofOther, b[j++], false);
        }
        else if (j < b.length && (i >= a.length || common[i * width + j + 1] >= common[(i + 1) * width + j])) {
            add(ofOther, b[j++], true);
        }
        else
            add(ofOne, a[i++], true);
    }
    const longer = Math.max(...[a, b].map(all => all.filter(word => /\S/.test(word)).length));
    if (shared < 0.3 * longer)
        return { one: whole(one), other: whole(other), alike: false };
    return { one: ofOne, other: ofOther, alike: true };
}
/** Where the claims stand in a text, as [start, end), merged and in order; whether letters are capital does not count. */
function placesOf(claims, text) {
    const lower = text.toLowerCase();
    const found = [];
    if (lower.length !== text.length)
        return found; // folding moved the places
    for (const claim of claims) {
        const bare = /^".*"$/s.test(claim) ? claim.slice(1, -1) : claim;
        if (bare === '' || /^\/.*\/$/s.test(claim))
            continue;
        for (let at = lower.indexOf(bare.toLowerCase()); at >= 0; at = lower.indexOf(bare.toLowerCase(), at + 1)) {
            found.push([at, at + bare.length]);
        }
    }
    found.sort((a, b) => a[0] - b[0]);
    return found.reduce((merged, [start, end]) => {
        const last = merged.at(-1);
        if (last && start <= last[1])
            last[1] = Math.max(last[1], end);
        else
            merged.push([start, end]);
        return merged;
    }, []);
}

;// CONCATENATED MODULE: ./out/build/src/report/page/dom.js
/** The few parts of a browser that the page's script uses: the program itself runs without one. */
/** Runs within the page, sent there as its own text. */
function maker(document) {
    return (tag, of, ...children) => {
        const element = document.createElement(tag);
        const attributes = typeof of === 'string' ? { class: of } : of;
        for (const [name, value] of Object.entries(attributes))
            if (value !== '')
                element.setAttribute(name, value);
        element.append(...children.filter(child => child !== null && child !== false));
        return element;
    };
}

;// CONCATENATED MODULE: ./out/build/src/report/page/explorer.js
/**
 * Runs within the page, sent there as its own text: the list of questions, and one of them in full. Foreign text only
 * ever becomes text of an element. Imports types alone, and uses nothing around it.
 */
function explorer(window, data, { h, view }) {
    const { document, location, history } = window;
    const byId = (id) => document.getElementById(id);
    const [list, detail, frame, search, sort, count] = ['list', 'detail', 'explorer', 'search', 'sort', 'count'].map(byId);
    const mean = (values) => {
        const known = values.filter(value => typeof value === 'number');
        return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
    };
    const sums = new Map(data.items.map(item => [item, sumsOf(item)]));
    const of = (item) => sums.get(item);
    const state = { filter: 'all', item: null, attempt: 0 };
    let shown = [];
    let listed = 0;
    function sumsOf(item) {
        const change = (field) => mean(item.tries.map(each => each.new?.[field])) - mean(item.tries.map(each => each.current?.[field]));
        const correct = (answers) => answers.filter(answer => answer?.state === 'correct').length;
        const before = correct(item.tries.map(each => each.current));
        const after = correct(item.tries.map(each => each.new));
        const answers = item.tries.flatMap(each => [each.current, each.new]);
        const texts = answers.map(answer => (answer?.text == null ? '' : data.texts[answer.text]));
        return {
            before,
            after,
            of: item.tries.length,
            change: after - before,
            coverage: mean(item.tries.map(each => each.new?.coverage)),
            distance: change('distance'),
            ms: mean(item.tries.map(each => each.new?.ms)),
            usd: mean(item.tries.map(each => each.new?.usd)),
            refused: item.tries.some(each => each.new?.state === 'refused'),
            words: [item.id, item.tags, ...item.wordings, ...new Set(texts)].join('\n').toLowerCase()
        };
    }
    const FILTERS = {
        worse: item => of(item).change < 0,
        lost: item => of(item).after === 0 && of(item).before === of(item).of,
        refused: item => of(item).refused,
        better: item => of(item).change > 0,
        same: item => of(item).change === 0,
        all: () => true
    };
    /** What is not known comes last. */
    const ordered = (a, b) => Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : a - b;
    const ORDERS = {
        loss: (a, b) => ordered(of(a).change, of(b).change) || ordered(of(a).coverage, of(b).coverage),
        coverage: (a, b) => ordered(of(a).coverage, of(b).coverage),
        distance: (a, b) => ordered(-of(a).distance, -of(b).distance),
        slow: (a, b) => ordered(-of(a).ms, -of(b).ms),
        dear: (a, b) => ordered(-of(a).usd, -of(b).usd),
        line: (a, b) => a.line - b.line
    };
    const address = (item) => `#item=${encodeURIComponent(item.id)}`;
    const scoreClass = (item) => (of(item).change < 0 ? 'bad' : of(item).change > 0 ? 'good' : 'soft');
    const MOST_CELLS = 12;
    /** Entries that are laid out at once: a longer list goes on when it is asked to. */
    const PAGE = 60;
    function entryOf(item) {
        const { before, after, of: tries } = of(item);
        const cells = (arm) => h('span', 'cells', ...item.tries.slice(0, MOST_CELLS).map(each => h('i', each[arm]?.state ?? 'none')));
        const link = h('a', { href: address(item) }, h('span', { class: 'both', 'aria-hidden': 'true' }, cells('current'), cells('new')), h('span', 'q', item.wordings[0] ?? item.id), h('span', 'sc', `${before}/${tries} → `, h('b', scoreClass(item), String(after)), `/${tries}`));
        return h('li', '', link);
    }
    const entries = new Map();
    const entry = (item) => {
        const known = entries.get(item) ?? entryOf(item);
        entries.set(item, known);
        return known;
    };
    function showList() {
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        const passes = FILTERS[state.filter];
        shown = data.items
            .filter(item => passes(item) && words.every(word => of(item).words.includes(word)))
            .sort(ORDERS[sort.value] ?? ORDERS['loss']);
        count.textContent = `${shown.length} of ${data.of} questions`;
        for (const chip of document.querySelectorAll('[data-filter]')) {
            chip.setAttribute('aria-pressed', String(chip.dataset['filter'] === state.filter));
        }
        const none = h('li', 'none', 'Nothing matches. ', h('button', { type: 'button', 'data-go': 'all', class: 'btn' }, 'Show all'));
        list.replaceChildren(...(shown.length > 0 ? [] : [none]));
        listed = 0;
        showMore(PAGE);
    }
    /** Lays out the list up to so many entries, with a button for the rest. */
    function showMore(upTo) {
        list.querySelector('.more')?.remove();
        list.append(...shown.slice(listed, upTo).map(entry));
        listed = Math.max(listed, Math.min(upTo, shown.length));
        const rest = h('button', { type: 'button', 'data-go': 'more', class: 'btn' }, `Show more, ${shown.length - listed} left`);
        if (listed < shown.length)
            list.append(h('li', 'none more', rest));
        markCurrent();
    }
    function markCurrent() {
        for (const [item, element] of entries) {
            element.querySelector('a').setAttribute('aria-current', String(item === state.item));
        }
    }
    function showDetail() {
        const { item } = state;
        frame.classList.toggle('has', item !== null);
        if (item === null) {
            detail.replaceChildren(h('p', 'soft', 'Choose a question. ', h('kbd', '', 'j'), ' and ', h('kbd', '', 'k'), ' go through the list.'));
            return;
        }
        const { before, after, of: tries } = of(item);
        const button = (go, text, name) => h('button', { type: 'button', class: `btn ${go}`, 'data-go': go, 'aria-label': name }, text);
        detail.replaceChildren(h('div', 'bar', button('back', '← list', 'back to the list'), h('span', 'soft small', [item.id, item.tags, `line ${item.line}`].filter(Boolean).join(' · ')), button('previous', '↑ k', 'previous question'), button('next', '↓ j', 'next question'), button('copy', 'Copy link', 'copy a link to this question')), h('h3', 'question', item.wordings[0] ?? item.id), h('p', '', h('b', scoreClass(item), `Correct in ${before} of ${tries} tries, now in ${after}.`)), ...view(item, state.attempt).filter(child => child !== null && child !== false));
    }
    function choose(item, attempt) {
        state.item = item;
        const lost = item?.tries.findIndex(each => each.current?.state === 'correct' && each.new?.state !== 'correct') ?? 0;
        state.attempt = attempt !== null && item?.tries[attempt] ? attempt : Math.max(0, lost);
        markCurrent();
        showDetail();
    }
    function go(item) {
        history.replaceState(null, '', item === null ? '#questions' : address(item));
        choose(item, null);
        const isNarrow = window.matchMedia('(max-width:760px)').matches;
        if (isNarrow)
            byId('questions').scrollIntoView({ block: 'start' });
        else if (item)
            entries.get(item)?.scrollIntoView({ block: 'nearest' });
    }
    function step(by) {
        const at = state.item === null ? -1 : shown.indexOf(state.item);
        const to = Math.max(0, Math.min(shown.length - 1, at < 0 ? 0 : at + by));
        if (to >= listed)
            showMore(to + PAGE);
        if (shown[to])
            go(shown[to]);
    }
    function filter(name) {
        state.filter = name;
        showList();
    }
    function route() {
        const asked = new URLSearchParams(location.hash.slice(1));
        const item = data.items.find(each => each.id === asked.get('item'));
        if (!item)
            return false;
        if (!shown.includes(item)) {
            search.value = '';
            filter('all');
        }
        if (shown.indexOf(item) >= listed)
            showMore(shown.indexOf(item) + PAGE);
        choose(item, asked.get('try') === null ? null : Number(asked.get('try')));
        byId('questions').scrollIntoView({ block: 'start' });
        entries.get(item)?.scrollIntoView({ block: 'nearest' });
        return true;
    }
    function attempt(at) {
        if (!state.item?.tries[at])
            return;
        state.attempt = at;
        history.replaceState(null, '', `${address(state.item)}&try=${at}`);
        showDetail();
    }
    list.addEventListener('click', event => {
        const link = event.target.closest('a');
        const item = link && shown.find(each => address(each) === link.getAttribute('href'));
        if (item) {
            event.preventDefault();
            go(item);
        }
        else if (event.target.closest('[data-go=more]'))
            showMore(listed + PAGE);
        else if (event.target.closest('[data-go]')) {
            search.value = '';
            filter('all');
        }
    });
    detail.addEventListener('click', event => {
        const chosen = event.target.closest('[data-try]');
        if (chosen) {
            attempt(Number(chosen.dataset['try']));
            detail.querySelector('.try.on')?.focus();
        }
        const does = event.target.closest('[data-go]');
        if (!does)
            return;
        const { go: name } = does.dataset;
        if (name === 'back')
            go(null);
        else if (name === 'copy') {
            void window.navigator.clipboard?.writeText(location.href);
            does.textContent = 'Copied';
        }
        else
            step(name === 'next' ? 1 : -1);
    });
    for (const chip of document.querySelectorAll('[data-filter]')) {
        const name = chip.dataset['filter'];
        chip.querySelector('b').textContent = String(data.items.filter(FILTERS[name]).length);
        chip.addEventListener('click', () => filter(name));
    }
    search.addEventListener('input', showList);
    sort.addEventListener('change', showList);
    window.addEventListener('hashchange', route);
    window.addEventListener('keydown', (event) => {
        const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName ?? '');
        if (isTyping && event.key === 'Escape')
            event.target.blur();
        if (isTyping || event.metaKey || event.ctrlKey || event.altKey)
            return;
        if (event.key === 'j' || event.key === 'k')
            step(event.key === 'j' ? 1 : -1);
        else if (event.key === '/')
            search.focus();
        else if (/^[1-9]$/.test(event.key))
            attempt(Number(event.key) - 1);
        else
            return;
        event.preventDefault();
    });
    frame.hidden = false;
    filter(data.items.some(FILTERS['worse']) ? 'worse' : 'all');
    if (!route())
        choose(window.matchMedia('(max-width:760px)').matches ? null : (shown[0] ?? null), null);
}

;// CONCATENATED MODULE: ./out/build/src/report/page/open-page.js
/**
 * Runs within the page, sent there as its own text: unfolds rows, copies commands, changes between light and dark, and hands the questions to `explore`.
 * Imports types alone, and uses nothing around it.
 */
async function openPage(window, explore) {
    const { document, location, history } = window;
    document.documentElement.classList.toggle('js', true);
    function unfold(head, on) {
        head.classList.toggle('open', on);
        head.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', String(on));
        head.nextElementSibling?.classList.toggle('open', on);
    }
    for (const head of document.querySelectorAll('tr[data-row]')) {
        head.addEventListener('click', event => {
            if (event.target.closest('a'))
                return;
            const on = !head.classList.contains('open');
            unfold(head, on);
            history.replaceState(null, '', on ? `#row=${head.dataset['row']}` : '#gates');
        });
    }
    function route() {
        const row = new URLSearchParams(location.hash.slice(1)).get('row');
        const head = [...document.querySelectorAll('tr[data-row]')].find(each => each.dataset['row'] === row);
        if (!head)
            return false;
        const fold = head.closest('details');
        if (fold)
            fold.open = true;
        unfold(head, true);
        head.scrollIntoView({ block: 'start' });
        return true;
    }
    for (const button of document.querySelectorAll('[data-copy]')) {
        button.addEventListener('click', () => {
            void window.navigator.clipboard?.writeText(button.dataset['copy'] ?? '');
            button.textContent = 'Copied';
        });
    }
    const root = document.documentElement;
    document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
        const now = root.dataset['theme'] ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
        root.dataset['theme'] = now === 'dark' ? 'light' : 'dark';
    });
    document.addEventListener('click', event => {
        const mark = event.target.closest('[data-item]');
        if (mark)
            location.hash = `item=${encodeURIComponent(mark.dataset['item'] ?? '')}`;
    });
    window.addEventListener('hashchange', route);
    const data = document.getElementById('data');
    if (data) {
        const text = data.textContent ?? '';
        explore(window, JSON.parse(data.dataset['form'] === 'deflate' ? await inflate(text) : text));
    }
    if (!route() && location.hash === '') {
        const first = document.querySelector('tr[data-row].failing');
        if (first)
            unfold(first, true);
    }
    function inflate(text) {
        const bytes = Uint8Array.from(window.atob(text), char => char.charCodeAt(0));
        const stream = new window.Blob([bytes]).stream().pipeThrough(new window.DecompressionStream('deflate-raw'));
        return new window.Response(stream).text();
    }
}

;// CONCATENATED MODULE: ./out/build/src/report/page/question.js
/**
 * Runs within the page, sent there as its own text: makes one question with both versions' answers, as of one try. Foreign
 * text only ever becomes text of an element. Imports types alone, and uses nothing around it.
 */
function questionView(data, { h, differences, placesOf }) {
    const WORDS = { correct: 'correct', wrong: 'wrong', refused: 'refused', failed: 'no reply' };
    const SIGNS = { correct: '✓', wrong: '✗', refused: '∅', failed: '!' };
    return (item, attempt) => [
        wordingsOf(item, attempt),
        expectedOf(item),
        ...answersOf(item, attempt)
    ];
    /** A text as pieces; what stands in both lists of places keeps both marks. */
    function marked(pieces, places, tag) {
        let at = 0;
        return pieces.map(({ text, own }) => {
            const element = h(own ? tag : 'span', '');
            const end = at + text.length;
            for (let from = at; from < end;) {
                const place = places.find(([, last]) => last > from);
                const inside = place !== undefined && place[0] <= from;
                const to = Math.min(end, place === undefined ? end : inside ? place[1] : place[0]);
                const part = text.slice(from - at, to - at);
                element.append(inside ? h('mark', '', part) : part);
                from = to;
            }
            at = end;
            return element;
        });
    }
    function tagsOf(answer, item) {
        const tag = (ok, text) => h('span', ok ? 'tag good' : 'tag bad', `${ok ? '✓' : '✗'} ${text}`);
        if (answer.state === 'failed')
            return [h('span', 'tag bad', '! no usable reply')];
        if (!item.answerable) {
            return [
                answer.state === 'correct' ? tag(true, 'refused, as it should') : tag(false, 'answered what it should refuse')
            ];
        }
        if (answer.state === 'refused')
            return [h('span', 'tag unsure', '∅ refused a question that has an answer')];
        return [
            tag(answer.claim, answer.claim ? 'has the expected text' : 'expected text missing'),
            tag(answer.hit, answer.hit
                ? 'cites the right passage'
                : answer.cited.length > 0
                    ? 'cites another passage'
                    : 'does not cite the right passage'),
            ...(answer.coverage === null
                ? []
                : [h('span', 'tag', `found ${Math.round(answer.coverage * 100)} % of the passage`)])
        ];
    }
    function passagesOf(answer, item) {
        if (answer?.passages == null)
            return h('p', 'soft small', 'What it retrieved is not kept.');
        if (answer.passages.length === 0)
            return h('p', 'soft', 'Nothing was retrieved.');
        const each = answer.passages.map((at, rank) => {
            const { id, section, span, text } = data.passages[at];
            const hit = item.hits.find(([passage]) => passage === at);
            const [, from, to] = hit ?? [];
            const body = data.texts[text] ?? '';
            const parts = from === undefined || to === undefined
                ? [body]
                : [body.slice(0, from), h('mark', '', body.slice(from, to)), body.slice(to)];
            const cited = id !== '' && answer.cited.includes(id) ? ' · cited' : '';
            const holds = hit ? ' · holds part of the right passage' : '';
            const where = section === '' || id.startsWith(section) ? '' : ` in ${section}`;
            const place = span === '' ? '' : ` · characters ${span}`;
            return h('li', hit ? 'snippet hit' : 'snippet', h('span', 'id', `${rank + 1}. ${id}${where}${place}${cited}${holds}`), h('span', 'text', ...parts));
        });
        return h('ol', 'snippets', ...each);
    }
    function answersOf(item, attempt) {
        const { current, new: now } = item.tries[attempt];
        const textOf = (answer) => (answer?.text == null ? null : (data.texts[answer.text] ?? ''));
        const [one, other] = [textOf(current), textOf(now)];
        const found = one !== null && other !== null ? differences(one, other) : null;
        const card = (name, kind, answer, text, pieces) => {
            const body = text === null
                ? h('p', 'soft', answer === null ? 'It was not asked this.' : 'The answer is not shown.')
                : text === ''
                    ? h('p', 'soft', 'An empty answer.')
                    : h('div', 'answer', ...marked(pieces ?? [{ text, own: false }], placesOf(item.claims, text), kind === 'old' ? 'del' : 'ins'));
            const cited = answer && answer.cited.length > 0 && h('p', 'soft small', `cites ${answer.cited.join(', ')}`);
            return h('div', `card ${kind}`, h('h4', '', name), h('div', 'tags', ...(answer ? tagsOf(answer, item) : [])), body, cited);
        };
        const said = found === null || one === null
            ? null
            : one === other
                ? h('p', 'soft small', 'The two answers are the same.')
                : found.alike
                    ? h('p', 'soft small', h('del', '', 'only in the current answer'), ' · ', h('ins', '', 'only in the new one'))
                    : h('p', 'soft small', 'The two answers have few words in common, so nothing is marked.');
        return [
            h('div', 'two', card('Current version', 'old', current, one, found?.one), card('New version', 'new', now, other, found?.other)),
            said,
            h('h4', '', 'What each retrieved'),
            h('div', 'two', passagesOf(current, item), passagesOf(now, item)),
            figuresOf(current, now)
        ];
    }
    function figuresOf(current, now) {
        const line = (name, field, show) => {
            const cell = (answer) => h('td', 'num', answer?.[field] == null ? '–' : show(answer[field]));
            return h('tr', '', h('th', { scope: 'row' }, name), cell(current), cell(now));
        };
        const head = (name) => h('th', { scope: 'col', class: 'num' }, name);
        return h('details', '', h('summary', '', 'Figures of this try'), h('table', 'figures', h('thead', '', h('tr', '', h('th', { scope: 'col' }, 'measure'), head('current'), head('new'))), h('tbody', '', line('right passage found', 'coverage', value => `${Math.round(value * 100)} %`), line('retrieval distance', 'distance', value => value.toFixed(3)), line('time', 'ms', value => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`), line('cost', 'usd', value => `$${Number(value.toPrecision(3))}`))));
    }
    function wordingsOf(item, attempt) {
        const cell = (at, arm) => {
            const { wording, seed, [arm]: answer } = item.tries[at];
            const kind = answer?.state ?? 'none';
            const name = `wording ${wording + 1}, seed ${seed}, ${arm} version: ${answer ? WORDS[answer.state] : 'not asked'}`;
            const on = at === attempt;
            return h('button', {
                type: 'button',
                class: `try ${kind}${on ? ' on' : ''}`,
                'data-try': String(at),
                'aria-label': name,
                'aria-pressed': String(on)
            }, answer ? SIGNS[answer.state] : '–');
        };
        const lines = item.wordings.map((wording, number) => {
            const tries = item.tries.flatMap((each, at) => (each.wording === number ? [at] : []));
            const isShown = tries.includes(attempt);
            return h('tr', isShown ? 'shown' : '', h('th', { scope: 'row' }, wording), h('td', '', ...tries.map(at => cell(at, 'current'))), h('td', '', ...tries.map(at => cell(at, 'new'))));
        });
        const heads = ['asked as', 'current', 'new'].map(name => h('th', { scope: 'col' }, name));
        return h('table', 'wordings', h('thead', '', h('tr', '', ...heads)), h('tbody', '', ...lines));
    }
    function expectedOf(item) {
        if (!item.answerable)
            return h('p', 'expected', 'It has no answer in the documents: refusing is correct.');
        const parts = [];
        for (const claim of item.claims)
            parts.push(parts.length === 0 ? h('b', '', 'Expected: ') : ' or ', h('mark', '', claim));
        if (item.from !== '')
            parts.push(parts.length === 0 ? 'Expected from ' : ' from ', h('b', '', item.from));
        if (item.anchor !== '')
            parts.push(h('q', 'anchor', item.anchor));
        return parts.length === 0 ? null : h('div', 'expected', ...parts);
    }
}

// EXTERNAL MODULE: ./out/build/src/model/same-id.js
var same_id = __webpack_require__(81252);
;// CONCATENATED MODULE: ./out/build/src/report/questions.js


/** Every question with both versions' tries, as the page's explorer reads it. All text is cleaned. */
const TEXTS = (/* unused pure expression or super */ null && (['all', 'changed', 'none']));
/** Code points. */
const QUESTION = 2000;
const ANSWER = 600;
const PASSAGE = 4000;
const MOST_CLAIMS = 10;
function questionsOf(asked) {
    const pool = openPool(asked.snippets);
    const [before, after] = [byItem(asked.baseline), byItem(asked.canary)];
    const shown = asked.items.filter(({ qid }) => after.has(qid));
    const items = shown.map(item => {
        const [current, now] = [before.get(item.qid) ?? [], after.get(item.qid) ?? []];
        const isShown = asked.texts === 'all' || (asked.texts === 'changed' && hasChanged(current, now));
        return questionOf(item, asked.lines.get(item.qid) ?? 1, { current, now, isShown, pool });
    });
    return { of: items.length, items, texts: pool.texts, passages: pool.passages, left_out: LEFT_OUT[asked.texts] };
}
const LEFT_OUT = {
    all: [],
    changed: ['Answers and passages of unchanged questions are not shown, as the manifest asks (report.texts: changed).'],
    none: ['Answers and passages are not shown, as the manifest asks (report.texts: none).']
};
function byItem(rows) {
    const items = new Map();
    for (const row of rows) {
        const known = items.get(row.qid);
        if (known)
            known.push(row);
        else
            items.set(row.qid, [row]);
    }
    return items;
}
function hasChanged(current, now) {
    const outcome = (row) => row && `${row.solved} ${row.lambda} ${row.error !== null}`;
    return now.some(row => outcome(row) !== outcome(current.find(other => isSameTry(other, row))));
}
function isSameTry(one, other) {
    return one.phrasing === other.phrasing && one.seed === other.seed;
}
function questionOf(item, line, { current, now, isShown, pool }) {
    const answerOf = (row) => (row ? shownAnswer(row, item, isShown ? pool : null) : null);
    const tries = [...now]
        .sort((a, b) => a.phrasing - b.phrasing || a.seed - b.seed)
        .map(row => ({
        wording: row.phrasing,
        seed: row.seed,
        current: answerOf(current.find(other => isSameTry(other, row))),
        new: answerOf(row)
    }));
    const wordings = [item.question, ...item.paraphrases].slice(0, 1 + Math.max(...now.map(row => row.phrasing)));
    const named = new Set(tries.flatMap(each => [each.current, each.new].flatMap(answer => answer?.passages ?? [])));
    const targets = item.target ? [item.target] : (item.targets ?? []);
    return {
        id: (0,report_escape/* oneLine */.TN)(item.qid, 200),
        line,
        answerable: item.answerable,
        tags: (0,report_escape/* oneLine */.TN)([...item.tags, ...(item.lang ? [item.lang] : [])].join(', '), 100),
        wordings: wordings.map(text => (0,report_escape/* shorten */.ml)((0,report_escape/* clean */.uH)(text), QUESTION)),
        claims: item.gold_claim_substr.slice(0, MOST_CLAIMS).map(text => (0,report_escape/* oneLine */.TN)(text, 200)),
        from: (0,report_escape/* oneLine */.TN)(targets[0]?.section_id ?? item.gold_citations.join(', '), 200),
        anchor: (0,report_escape/* shorten */.ml)((0,report_escape/* clean */.uH)(item.anchor ?? ''), QUESTION),
        hits: [...named].map(at => pool.hitOf(at, item, targets)).filter(hit => hit !== null),
        tries
    };
}
function shownAnswer(row, item, pool) {
    const text = row.error ? row.error.message : row.answer;
    return {
        state: stateOf(row, item),
        right: row.lambda === '→',
        hit: row.citation_hit,
        cited: (row.citations ?? []).map(id => (0,report_escape/* oneLine */.TN)(id, 200)),
        claim: row.contains_claim,
        text: pool === null ? null : pool.text((0,report_escape/* shorten */.ml)((0,report_escape/* clean */.uH)(text), ANSWER)),
        coverage: rounded(row.coverage, 3),
        distance: rounded(row.delta_s, 3),
        ms: rounded(row.latency_ms, 2),
        usd: row.cost_usd,
        passages: pool === null ? null : (row.snippets?.flatMap(key => pool.passage(key) ?? []) ?? null)
    };
}
function stateOf(row, item) {
    if (row.solved)
        return 'correct';
    if (row.error)
        return 'failed';
    return row.refusal && item.answerable ? 'refused' : 'wrong';
}
function rounded(value, decimals) {
    return value === null ? null : Number(value.toFixed(decimals));
}
/** Each text and each passage once. */
function openPool(snippets) {
    const texts = [];
    const places = new Map();
    const passages = [];
    const kept = [];
    const known = new Map();
    return { texts, passages, text, passage, hitOf };
    function text(shown) {
        const place = places.get(shown) ?? texts.push(shown) - 1;
        places.set(shown, place);
        return place;
    }
    function passage(key) {
        const snippet = snippets.get(key);
        if (!snippet)
            return null;
        const { id, section, offsets } = snippet;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        kept.push(snippet);
        const span = offsets === null ? '' : `${offsets[0]}–${offsets[1]}`;
        const at = passages.push({
            id: (0,report_escape/* oneLine */.TN)(id ?? '', 200),
            section: (0,report_escape/* oneLine */.TN)(section ?? '', 200),
            span,
            text: text((0,report_escape/* shorten */.ml)((0,report_escape/* clean */.uH)(snippet.text), PASSAGE))
        });
        known.set(key, at - 1);
        return at - 1;
    }
    function hitOf(at, item, targets) {
        const { id, section, offsets, text } = kept[at];
        for (const target of targets) {
            if (offsets === null || !(0,same_id/* isSameId */.W)(section, target.section_id))
                continue;
            const [from, to] = [Math.max(offsets[0], target.offsets[0]), Math.min(offsets[1], target.offsets[1])];
            if (to <= from)
                continue;
            const ends = placesIn(text, offsets, [from - offsets[0], to - offsets[0]]);
            return (ends === null ? [at] : [at, ...ends]);
        }
        return item.gold_citations.some(gold => (0,same_id/* isSameId */.W)(id, gold)) ? [at] : null;
    }
}
/**
 * Where a part of a source stands in the cleaned text; null where the offsets count anything but the text's UTF-16 units
 * or its code points.
 */
function placesIn(text, offsets, part) {
    const length = offsets[1] - offsets[0];
    const points = Array.from(text);
    const cutAt = (end) => text.length <= length && points.length === text.length ? text.slice(0, end) : points.slice(0, end).join('');
    const isWhole = text.length === length || points.length === length;
    const isCut = text.length < length && text.length >= 4000 - 1;
    if (!isWhole && !isCut)
        return null;
    return part.map(end => (0,report_escape/* clean */.uH)(cutAt(end)).length);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./out/build/src/report/budget.js
var budget = __webpack_require__(76996);
;// CONCATENATED MODULE: ./out/build/src/report/questions-budget.js



/** The questions as the page carries them, within its budget. */
/** Of the page's data; what stands around it takes less than half a megabyte. */
const DATA_BYTES = 2_400_000;
/** Below this, plain JSON is as good. */
const PLAIN_BYTES = 200_000;
/** Code points of a text, where room is short. */
const SHORT = 600;
const SHORTEST = 160;
/** From everything to the least that is still a list; each step keeps less than the one before. */
const STEPS = [
    { what: '', cut: questions => questions },
    {
        what: 'Answers and passages of unchanged questions are left out: the page would be too large.',
        cut: questions => withTexts(questions, questions_budget_hasChanged)
    },
    {
        what: `Texts are cut at ${SHORT} characters: the page would be too large.`,
        cut: questions => cutAt(withTexts(questions, questions_budget_hasChanged), SHORT)
    },
    {
        what: `Texts are cut at ${SHORTEST} characters: the page would be too large.`,
        cut: questions => cutAt(withTexts(questions, questions_budget_hasChanged), SHORTEST)
    },
    {
        what: 'Answers and passages are left out: the page would be too large.',
        cut: questions => withTexts(questions, () => false)
    }
];
function packQuestions(questions, most = DATA_BYTES) {
    for (const { what, cut } of STEPS) {
        const left_out = what === '' ? questions.left_out : [...questions.left_out, what];
        const packed = pack({ ...cut(questions), left_out });
        if (packed.data.length <= most)
            return { ...packed, left_out };
    }
    return fewest(withTexts(questions, () => false), most);
}
/** The first questions alone, as many as there is room for; those that changed first. */
function fewest(questions, most) {
    const items = [...questions.items].sort((a, b) => Number(questions_budget_hasChanged(b)) - Number(questions_budget_hasChanged(a)));
    for (let kept = items.length;; kept = Math.floor(kept / 2)) {
        const what = `${kept} of ${questions.of} questions are shown, without texts: the page would be too large.`;
        const left_out = [...questions.left_out, what];
        const packed = pack({ ...questions, items: items.slice(0, kept), left_out });
        if (packed.data.length <= most || kept === 0)
            return { ...packed, left_out };
    }
}
function pack(questions) {
    // A script element ends at the first "</", whatever it holds.
    const json = JSON.stringify(questions).replaceAll('<', '\\u003c');
    if ((0,budget.bytesOf)(json) <= PLAIN_BYTES)
        return { form: 'json', data: json };
    return { form: 'deflate', data: (0,external_node_zlib_.deflateRawSync)(json, { level: 9 }).toString('base64') };
}
function questions_budget_hasChanged({ tries }) {
    return tries.some(each => each.current?.state !== each.new?.state || each.current?.hit !== each.new?.hit);
}
/** Without the texts of questions that are not to keep them, and of nothing else. */
function withTexts(questions, keeps) {
    const items = questions.items.map(item => (keeps(item) ? item : withoutTexts(item)));
    const answers = items
        .flatMap(({ tries }) => tries.flatMap(each => [each.current, each.new]))
        .filter(each => each !== null);
    const named = new Set(answers.flatMap(({ passages }) => passages ?? []));
    const texts = new Set([
        ...answers.flatMap(({ text }) => text ?? []),
        ...[...named].map(at => questions.passages[at].text)
    ]);
    return {
        ...questions,
        items,
        texts: texts.size === 0 ? [] : questions.texts.map((text, at) => (texts.has(at) ? text : '')),
        passages: named.size === 0 ? [] : questions.passages
    };
}
function withoutTexts(item) {
    const bare = (answer) => answer && { ...answer, text: null, passages: null };
    return {
        ...item,
        hits: [],
        tries: item.tries.map(each => ({ ...each, current: bare(each.current), new: bare(each.new) }))
    };
}
function cutAt(questions, length) {
    return { ...questions, texts: questions.texts.map(text => (0,report_escape/* shorten */.ml)(text, length)) };
}

;// CONCATENATED MODULE: ./out/build/src/report/style.js
/** The page's style sheet; its digest stands in the page's policy. */
const LIGHT = '--paper:#fff;--panel:#f6f8fa;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--hair:#e8ecf0;--good:#116329;--good-bg:#e6f4ea;--bad:#a81f2a;--bad-bg:#fdecec;--unsure:#744600;--unsure-bg:#fff4d6;--old:#5d6570;--new:#0b5cc4;--new-bg:#e3eefc;--link:#0550ae;--mark:#fff1a8;--del:#fbd5d5;--ins:#cfe9d6';
const DARK = '--paper:#0d1117;--panel:#151b23;--ink:#e6edf3;--soft:#9da7b3;--line:#3a424c;--hair:#242c36;--good:#5bd67d;--good-bg:#10281a;--bad:#ff8d85;--bad-bg:#33161a;--unsure:#eab84a;--unsure-bg:#2e2410;--old:#98a2ae;--new:#6cb0ff;--new-bg:#12263f;--link:#79b8ff;--mark:#5a4a00;--del:#5a1f24;--ins:#173d24';
const BASE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
@media screen{:root[data-theme=light]{color-scheme:light;${LIGHT}}:root[data-theme=dark]{color-scheme:dark;${DARK}}}
*{box-sizing:border-box}html{scroll-padding-top:3.4rem}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
main{max-width:75rem;margin:0 auto;padding:1.2rem 1rem 4rem}
h1{font-size:2rem;line-height:1.15;margin:.1rem 0 .4rem}h2{font-size:1.25rem;margin:2.2rem 0 .4rem}h3{font-size:1rem;margin:1rem 0 .3rem}h4{font-size:.95rem;margin:.8rem 0 .3rem}
p{margin:.35rem 0}a{color:var(--link)}ul,ol{margin:.4rem 0;padding-left:1.3rem}li{margin:.25rem 0}ul:empty{display:none}
code,kbd,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.87em}
pre{white-space:pre-wrap;background:var(--panel);border:1px solid var(--hair);padding:.6rem .8rem;border-radius:6px}
kbd{border:1px solid var(--line);border-radius:4px;padding:0 .35em;background:var(--panel)}
button,select,input{font:inherit;color:inherit}button{cursor:pointer}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:9}
.soft,small,.expert,.legend{color:var(--soft)}.small,small{font-size:.86rem}
.good{color:var(--good)}.bad{color:var(--bad)}.unsure{color:var(--unsure)}.old{color:var(--old)}.new{color:var(--new)}
.badge,.tag{display:inline-block;font-weight:650;white-space:nowrap;border-radius:99px;padding:.05rem .6rem;font-size:.87rem;background:var(--panel)}
.badge.good,.tag.good,.parts .good{background:var(--good-bg)}.badge.bad,.tag.bad,.parts .bad{background:var(--bad-bg)}.badge.unsure,.tag.unsure,.parts .unsure{background:var(--unsure-bg)}.badge.quiet{color:var(--soft)}
.remark{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;font-weight:600}
.btn,.chip{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.2rem .6rem;font-size:.87rem}
.chip{border-radius:99px}.chip b{font-weight:600}.chip[aria-pressed=true]{background:var(--ink);color:var(--paper)}
.key{display:flex;gap:.2rem 1.2rem;flex-wrap:wrap;font-size:.86rem;color:var(--soft)}.key .good{color:var(--good)}.key .bad{color:var(--bad)}.key .new{color:var(--new)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--hair)}
thead th{color:var(--soft);font-weight:600;font-size:.86rem;vertical-align:bottom;border-bottom-color:var(--line)}
th.number,td.number,.num{text-align:right}td.number,td.num{font-variant-numeric:tabular-nums;white-space:nowrap}@media print,(max-width:1000px){td.number,td.num,.badge,.tag{white-space:normal}th,td{padding-left:.25rem;padding-right:.25rem}}td small{display:block}
details{border:1px solid var(--line);border-radius:8px;padding:.55rem .85rem;margin:.7rem 0}summary{cursor:pointer;font-weight:600}summary .soft{font-weight:400}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:.5rem 0}dt{color:var(--soft)}dd{margin:0}
article{border:1px solid var(--line);border-radius:8px;padding:.2rem .9rem .8rem;margin:.8rem 0}
.top{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line)}
.top>div{max-width:75rem;margin:0 auto;padding:.45rem 1rem;display:flex;gap:.8rem;align-items:center}
.top b{white-space:nowrap;flex:none;max-width:45%;overflow:hidden;text-overflow:ellipsis}.top .wide{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0}.top nav{margin-left:auto;display:flex;gap:.9rem;white-space:nowrap}
.top .btn{flex:none;white-space:nowrap}
html:not(.js) .scripted{display:none}
`;
const VERDICT = `
.verdict{color:var(--ink);border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:1.1rem 1.3rem;background:var(--panel)}
.verdict.good{border-left-color:var(--good)}.verdict.bad{border-left-color:var(--bad)}.verdict.unsure{border-left-color:var(--unsure)}
.lead{font-size:1.15rem;max-width:64rem}.cols{display:flex;gap:1.8rem;margin-top:1rem}.cols>div{flex:1 1 0;min-width:0}.cols h2{font-size:.86rem;color:var(--soft);margin:0 0 .35rem}
.reasons{list-style:none;padding:0}.reasons li{padding-left:1.3rem;position:relative;color:var(--ink)}.reasons li::before{content:"?";position:absolute;left:0;font-weight:700;color:var(--unsure)}.reasons li.bad::before{content:"✗";color:var(--bad)}.reasons a{color:inherit;font-weight:650}
.pins dt{color:var(--ink);font-weight:650}.next{padding-left:1.2rem}.command{margin:.3rem 0}.command code{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.2rem .5rem}
.steady{margin:1.6rem 0 0;display:grid;grid-template-columns:auto 1fr;gap:.35rem .8rem;align-items:center}.steady p{grid-column:2;margin:0}
.parts{display:flex;gap:2px;border-radius:5px;overflow:hidden}.parts span{padding:.1rem 0 .1rem .5rem;font-size:.85rem;font-weight:600;white-space:nowrap;min-width:2.6rem;overflow:hidden}.parts em{font-style:normal}
`;
const GATES = `
.gates{table-layout:fixed}.gates th:nth-child(1){width:25%}.gates th:nth-child(2){width:19%}.gates th:nth-child(3){width:10%}.gates th:nth-child(4){width:22%}.gates th:nth-child(5){width:12%}.gates th:nth-child(6){width:12%}
.gates .name{font-weight:650;background:none;border:0;padding:0;text-align:left}.js .gates .name::before{content:"▸ ";color:var(--soft)}.js .gates .open .name::before{content:"▾ "}
.gates .id{display:block;color:var(--soft);font-size:.8rem;font-weight:400}.gates svg{max-width:100%}.js tr[data-row]{cursor:pointer}.js tr[data-row]:hover{background:var(--panel)}
.js .ev:not(.open){display:none}.ev>td{padding:0 0 1rem}
.evidence{display:grid;grid-template-columns:minmax(0,1.6fr) minmax(0,1fr);gap:1.6rem;border:1px solid var(--line);border-radius:8px;padding:.8rem 1.1rem;background:var(--panel)}.evidence.plain{display:block}
.evidence .said{font-weight:650}.expert{font-size:.8rem}figure{margin:0}figcaption{font-weight:650}
svg{display:block;max-width:100%;height:auto}svg text{fill:var(--soft);font:11.5px system-ui,sans-serif}
.inside{fill:var(--good);opacity:.12}.outside{fill:var(--bad);opacity:.12}.target,.axis{stroke:var(--soft);stroke-width:1}.axis{stroke:var(--line)}.aim{stroke:var(--good);stroke-width:1.5}
.bar .range{stroke:var(--good);stroke-width:2.5}.bar .value{fill:var(--good)}.bar.failing .range{stroke:var(--bad)}.bar.failing .value{fill:var(--bad)}.bar.open .range{stroke:var(--unsure)}.bar.open .value{fill:var(--unsure)}
.before{fill:var(--paper);stroke:var(--old);stroke-width:1.8}.after{fill:var(--new)}.shift{stroke:var(--line);stroke-width:1.6}.worse{fill:var(--bad)}.better{fill:var(--good)}.same{fill:var(--soft)}
.js .mark{cursor:pointer}.mark:hover{opacity:.7}.stops{max-width:52rem}
`;
const QUESTIONS = `
.tools{display:flex;gap:.5rem;flex-wrap:wrap;align-items:center;margin:.6rem 0}.tools input{flex:1;min-width:13rem;max-width:24rem}.tools input,.tools select{padding:.3rem .6rem;border:1px solid var(--line);border-radius:6px;background:var(--paper)}
.panes{display:grid;grid-template-columns:22rem minmax(0,1fr);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.list{max-height:54rem;overflow:auto;border-right:1px solid var(--line);margin:0;padding:0;list-style:none}.list li{margin:0}.list .none{padding:1rem}
.list a{display:grid;grid-template-columns:auto 1fr auto;gap:.1rem .7rem;padding:.5rem .7rem;border-bottom:1px solid var(--hair);color:inherit;text-decoration:none;align-items:center}
.list a[aria-current=true]{background:var(--new-bg);box-shadow:inset 3px 0 var(--new)}.list .q{font-size:.9rem;line-height:1.3;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}.list .sc{font-size:.85rem;white-space:nowrap;font-variant-numeric:tabular-nums}
.both{display:grid;gap:2px}.cells{display:flex;gap:2px;min-width:64px}.cells i,.cell{display:inline-block;width:9px;height:9px;border-radius:2px;background:var(--hair)}
i.correct{background:var(--good)}i.wrong{background:var(--bad)}i.refused{background:repeating-linear-gradient(45deg,var(--unsure) 0 2px,transparent 2px 4px);box-shadow:inset 0 0 0 1px var(--unsure)}i.failed{background:var(--paper);box-shadow:inset 0 0 0 2px var(--bad)}
.detail{padding:.8rem 1.2rem;min-width:0}.detail .bar{display:flex;gap:.5rem;align-items:center;flex-wrap:wrap}.detail .bar .soft{margin-right:auto}.detail .back{display:none}.question{font-size:1.15rem;margin:.5rem 0 .2rem}
.wordings{width:auto;margin:.6rem 0;font-size:.92rem}.wordings th,.wordings td{border:0;padding:.2rem .5rem}.wordings td{white-space:nowrap}.wordings tbody th{font-weight:400;max-width:32rem}.wordings .shown{background:var(--panel)}
.try{width:30px;height:27px;border:1px solid var(--line);border-radius:5px;padding:0;font-weight:700;margin-right:3px;background:var(--paper)}.try.correct{color:var(--good);background:var(--good-bg)}.try.wrong,.try.failed{color:var(--bad);background:var(--bad-bg)}.try.refused{color:var(--unsure);background:var(--unsure-bg)}.try.on{outline:2px solid var(--link);outline-offset:1px}
.expected{background:var(--panel);border-radius:6px;padding:.5rem .7rem;margin:.5rem 0}.anchor{display:block;margin-top:.3rem;white-space:pre-wrap}
.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem;margin:.4rem 0}.card{border:1px solid var(--line);border-radius:8px;padding:.2rem .8rem .5rem;color:var(--ink)}.card.old{border-top:3px solid var(--old)}.card.new{border-top:3px solid var(--new)}.card.old h4{color:var(--old)}.card.new h4{color:var(--new)}
.answer{white-space:pre-wrap;margin:.4rem 0}.tags{display:flex;gap:.3rem;flex-wrap:wrap}.tag{font-size:.8rem;border-radius:4px;padding:.02rem .4rem;font-weight:400}
mark{background:var(--mark);color:inherit;border-radius:2px}del{background:var(--del);text-decoration:underline dotted}ins{background:var(--ins);text-decoration:underline}
.snippets{list-style:none;padding:0;margin:0}.snippet{border-left:3px solid var(--line);padding:.1rem .6rem;margin:.5rem 0;font-size:.9rem}.snippet.hit{border-left-color:var(--good)}.snippet .id{display:block;color:var(--soft);font-size:.8rem}.snippet .text{white-space:pre-wrap}
.figures{width:auto}
`;
const ROLLOUT = `
.steps{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:.8rem;list-style:none;padding:0}.steps li{border-top:3px solid var(--line);padding-top:.5rem}.steps .done{border-color:var(--good)}.steps .now{border-color:var(--new)}.steps .failed{border-color:var(--bad)}
.steps .sign{font-weight:700}.done .sign{color:var(--good)}.now .sign{color:var(--new)}.failed .sign,.events .failed b{color:var(--bad)}.steps small{display:block}
.scroll{overflow-x:auto}.routed{fill:none;stroke:var(--new);stroke-width:2.4}.copied{fill:none;stroke:var(--old);stroke-width:2;stroke-dasharray:5 4}.foreseen{fill:none;stroke:var(--new);stroke-width:2;stroke-dasharray:2 4}.spread{fill:var(--new);opacity:.16}
.meter{display:inline-block;vertical-align:middle;max-width:12rem}.track{fill:var(--line)}.seen{fill:var(--new)}
.measures{display:grid;grid-template-columns:1fr 1fr;gap:.9rem}.measure{border:1px solid var(--line);border-radius:8px;padding:.6rem .85rem;min-width:0}.measure figcaption{display:flex;justify-content:space-between;gap:.6rem}
.events{list-style:none;padding:0}.events li{border-bottom:1px solid var(--hair);padding:.35rem 0}.events time{color:var(--soft);font-variant-numeric:tabular-nums;margin-right:.5rem}.commands .command{margin:0}
`;
const NARROW = `
@media (max-width:980px){.cols{flex-direction:column;gap:1rem}.cols>div{flex:none}.evidence{grid-template-columns:1fr}.panes{grid-template-columns:16rem minmax(0,1fr)}}
@media screen and (max-width:760px){
h1{font-size:1.6rem}.lead{font-size:1.05rem}.top .btn{margin-left:auto}.top nav,.wide:not(td):not(th){display:none}.verdict{padding:.9rem}.steady{grid-template-columns:1fr}.steady p{grid-column:1}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}table,tbody{display:block;width:auto}
tr{display:grid;grid-template-columns:1fr auto;gap:.15rem .7rem;border:1px solid var(--line);border-radius:8px;margin:.5rem 0;padding:.55rem .75rem}
td,tbody th{display:block;min-width:0;border:0;padding:0;width:auto!important;grid-column:1/3}td.number{text-align:left;white-space:normal}td.state{grid-column:2;grid-row:1}tbody th{grid-column:1;grid-row:1}
td[data-head]::before{content:attr(data-head) " ";color:var(--soft);font-size:.85rem}td:empty{display:none}
tr.ev{padding:0;border:0;display:block}.gates svg.bar{width:100%}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}
.steps{grid-auto-flow:row}.measures{grid-template-columns:1fr}.scroll svg{min-width:44rem}
.panes{display:block}.list{max-height:none;border:0}.has .list{display:none}#explorer:not(.has) .detail{display:none}.detail{padding:.8rem}.detail .back{display:inline-block}.two{grid-template-columns:1fr}
.wordings tr{display:grid;grid-template-columns:1fr 1fr;border:0;padding:.2rem .3rem}.wordings tbody th{grid-column:1/3;max-width:none}.wordings td{grid-column:auto;white-space:normal}.figures td{grid-column:auto}.figures tr{grid-template-columns:1fr auto auto}
}
@media print{
main{max-width:none;padding:0}body{font-size:10pt}.top{position:static}.skip,.tools,.panes,.chip,.btn,.top nav{display:none!important}
table{font-size:8pt}th,td{padding:.2rem .3rem}.evidence{grid-template-columns:1fr}tr,article,li,figure{break-inside:avoid}thead{display:table-header-group}h2,h3{break-after:avoid}
.js .passing+.ev{display:none}.js .failing+.ev,.js .open+.ev{display:table-row}
details::details-content{display:block;content-visibility:visible}*{print-color-adjust:exact}
}
`;
const STYLE = BASE + VERDICT + GATES + QUESTIONS + ROLLOUT + NARROW;

;// CONCATENATED MODULE: ./out/build/src/report/html.js




















/** Each function as its own text: whatever a bundler calls them, inside they use nothing but their arguments. */
const SCRIPT = `(${openPage})(window,(page,data)=>{const h=(${maker})(page.document);(${explorer})(page,data,{h,view:(${questionView})(data,{h,differences:${differences},placesOf:${placesOf}})})})`;
/**
 * The report as one self-contained page: nothing loaded, light and dark, for screen, phone and paper. Without JavaScript
 * all is there but the list of questions. `asked`: what was asked and answered, where a gold set was. `looks`: what was
 * found of the rollout before, oldest first. `folder`: where the command wrote its files.
 */
function renderHtml(result, asked, looks = [], folder) {
    const questions = asked ? questionsOf(asked) : NONE;
    const packed = packQuestions(questions);
    return `<!doctype html>\n${(0,dist/* renderToString */.F0)((0,jsxRuntime/* jsx */.Y)(Page, { result: result, questions: questions, packed: packed, looks: looks, folder: folder }))}\n`;
}
const NONE = { of: 0, items: [], texts: [], passages: [], left_out: [] };
function Page({ result, questions, packed, looks, folder }) {
    const word = words/* DECISION_WORDS */.np[result.decision];
    const mood = words/* DECISION_MOODS */.OY[result.decision];
    const view = (0,report_view/* viewOf */.du)(result, folder);
    const { items } = questions;
    const style = STYLE + widthRules(items);
    return ((0,jsxRuntime/* jsxs */.FD)("html", { lang: "en", children: [(0,jsxRuntime/* jsxs */.FD)("head", { children: [(0,jsxRuntime/* jsx */.Y)("meta", { charset: "utf-8" }), (0,jsxRuntime/* jsx */.Y)("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(style) }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "color-scheme", content: "light dark" }), (0,jsxRuntime/* jsx */.Y)("title", { children: `${word.glyph} ${word.text}: ${(0,headline/* titleOf */.Gg)(result)}` }), (0,jsxRuntime/* jsx */.Y)("style", { dangerouslySetInnerHTML: { __html: style } })] }), (0,jsxRuntime/* jsxs */.FD)("body", { children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "skip", href: "#gates", children: "Skip to the gate table" }), (0,jsxRuntime/* jsx */.Y)("header", { class: "top", children: (0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: `badge ${mood}`, children: `${word.glyph} ${word.text}` }), (0,jsxRuntime/* jsx */.Y)("b", { children: (0,headline/* titleOf */.Gg)(result) }), (0,jsxRuntime/* jsx */.Y)("span", { class: "soft small wide", children: [tally(result), ...(0,report_view/* factsOf */.xS)(result)].filter(Boolean).join(' · ') }), (0,jsxRuntime/* jsxs */.FD)("nav", { "aria-label": "parts of the page", children: [result.gates.length > 0 && (0,jsxRuntime/* jsx */.Y)("a", { href: "#gates", children: "Gate" }), items.length > 0 && (0,jsxRuntime/* jsx */.Y)("a", { href: "#questions", children: "Questions" }), (0,jsxRuntime/* jsx */.Y)("a", { href: "#how", children: "How measured" })] }), (0,jsxRuntime/* jsxs */.FD)("button", { type: "button", class: "btn scripted", "data-theme-switch": true, children: [(0,jsxRuntime/* jsx */.Y)("span", { "aria-hidden": "true", children: "\u25D0" }), " Theme"] })] }) }), (0,jsxRuntime/* jsxs */.FD)("main", { children: [(0,jsxRuntime/* jsx */.Y)(Verdict, { result: result, view: view, mood: mood, items: items }), (0,jsxRuntime/* jsx */.Y)(Remarks, { result: result, view: view }), (0,jsxRuntime/* jsx */.Y)(Steadiness, { items: items }), (0,jsxRuntime/* jsx */.Y)(Rollout, { result: result, view: view, looks: looks }), result.gates.length === 0 && (0,jsxRuntime/* jsx */.Y)(Problems, { result: result }), (0,jsxRuntime/* jsx */.Y)(GateTables, { result: result, view: view, items: items }), (0,jsxRuntime/* jsx */.Y)(Stops, { stops: [...view.stops.fired, ...view.stops.quiet] }), (0,jsxRuntime/* jsx */.Y)(QuestionSection, { questions: questions, packed: packed }), items.length === 0 && (0,jsxRuntime/* jsx */.Y)(Worst, { view: view }), (0,jsxRuntime/* jsx */.Y)(MissedClaims, { result: result }), (0,jsxRuntime/* jsx */.Y)(Languages, { result: result }), (0,jsxRuntime/* jsx */.Y)(Notes, { notes: view.notes }), (0,jsxRuntime/* jsx */.Y)(Folded, { result: result })] }), (0,jsxRuntime/* jsx */.Y)("script", { dangerouslySetInnerHTML: { __html: SCRIPT } })] })] }));
}
function policyOf(style) {
    return `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;
}
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}


/***/ })

};
