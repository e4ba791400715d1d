export const id = 203;
export const ids = [203,585];
export const modules = {

/***/ 10001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ ROWS),
/* harmony export */   KR: () => (/* binding */ STOPS),
/* harmony export */   Nb: () => (/* binding */ PAGES),
/* harmony export */   qt: () => (/* binding */ ROW_IDS),
/* harmony export */   sT: () => (/* binding */ STOP_IDS)
/* harmony export */ });
/**
 * The one table of gate rows and stop rules (runbook §6, §7 and §10): what each is held against by default,
 * from which side, where it is required and which page to open when it fails.
 */
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
const BOTH = ['gate', 'live'];
const GATE = ['gate'];
const LIVE = ['live'];
const NOWHERE = [];
const ROWS = {
    secrets_present: rule('G1', 'secrets present', '<=', 0, 'count', NOWHERE, PAGES.boot),
    pins_fixed: rule('G1', 'pins fixed', '<=', 0, 'count', BOTH, PAGES.pins),
    pins_live: rule('G1', 'pins live', '<=', 0, 'count', BOTH, PAGES.pins),
    contracts: rule('G1', 'reply contracts', '<=', 0, 'count', GATE, PAGES.contracts),
    boot_order: rule('G1', 'boot order', '<=', 0, 'count', NOWHERE, PAGES.boot),
    freeze: rule('G1', 'change freeze', '<=', 0, 'count', NOWHERE, PAGES.freeze),
    delta_s_drift_median: rule('G2', 'ΔS drift, median', '<=', 0.03, 'delta_s', BOTH, PAGES.deltaS, 0.06),
    delta_s_drift_p95: rule('G2', 'ΔS drift, p95', '<=', 0.1, 'delta_s', BOTH, PAGES.deltaS, 0.15),
    delta_s_median: rule('G2', 'ΔS median', '<=', 0.45, 'delta_s', NOWHERE, PAGES.deltaS),
    coverage: rule('G2', 'coverage', '>=', 0.7, 'share', GATE, PAGES.retrieval, 0.6),
    lambda_convergence: rule('G2', 'λ convergence', '>=', 0.8, 'share', GATE, PAGES.lambda),
    lambda_collapse: rule('G2', 'λ collapse', '<=', 0, 'count', GATE, PAGES.lambda),
    lambda_split: rule('G2', 'λ split', '<=', 0.1, 'share', GATE, PAGES.lambda),
    e_resonance: rule('G2', 'E_resonance', '<=', 0.02, 'slope', NOWHERE, PAGES.resonance),
    gold_regression: rule('G2', 'gold regression', '<=', 2, 'points', GATE, PAGES.gold),
    latency_p95: rule('G3', 'latency p95', '<=', 1.15, 'ratio', BOTH, PAGES.monitoring, 1.3),
    error_rate: rule('G3', 'error rate', '<=', 0.005, 'percent', BOTH, PAGES.debug, 0.01),
    tool_success: rule('G3', 'tool success', '>=', 0.99, 'percent', NOWHERE, PAGES.debug, 0.98),
    cost_per_solved: rule('G3', 'cost per solved', '<=', 1.1, 'ratio', NOWHERE, PAGES.cost, 1.2),
    probes: rule('G3', 'probes', '<=', 0, 'count', NOWHERE, PAGES.monitoring),
    srm: rule('traffic', 'served split', '>=', null, 'p_value', LIVE, PAGES.shadow),
    stickiness: rule('traffic', 'stickiness', '<=', 0.001, 'percent', LIVE, PAGES.shadow),
    mirrored_share: rule('traffic', 'mirrored share', '==', null, 'percent', NOWHERE, PAGES.shadow),
    mirror_p99_added: rule('traffic', 'mirror p99 added', '<=', 0.05, 'percent', NOWHERE, PAGES.shadow),
    shadow_delta_s: rule('traffic', 'shadow ΔS', '<=', 0.45, 'delta_s', NOWHERE, PAGES.shadow)
};
const HARD_PAGES = [PAGES.deadlock, PAGES.predeploy];
const STOPS = {
    stop_delta_s_p95: { label: 'ΔS p95 drift', op: '>', limit: 0.15, hard: true, unit: 'delta_s', pages: HARD_PAGES },
    stop_coverage: { label: 'coverage', op: '<', limit: 0.6, hard: true, unit: 'share', pages: HARD_PAGES },
    stop_lambda_flip: { label: 'λ flip rate', op: '>', limit: 0.2, hard: true, unit: 'share', pages: HARD_PAGES },
    stop_5xx: { label: '5xx rate', op: '>', limit: 0.01, hard: true, unit: 'percent', pages: HARD_PAGES },
    stop_tool_loop: { label: 'tool loops', op: '>', limit: 0, hard: true, unit: 'count', pages: HARD_PAGES },
    soft_latency: { label: 'latency p95', op: '>', limit: 1.15, hard: false, unit: 'ratio', pages: [PAGES.monitoring] },
    soft_cost: { label: 'cost per solved', op: '>', limit: 1.1, hard: false, unit: 'ratio', pages: [PAGES.cost] }
};
const ROW_IDS = Object.keys(ROWS);
const STOP_IDS = Object.keys(STOPS);
function rule(gate, label, op, target, unit, requiredIn, page, line = null) {
    return { gate, label, op, target, line, unit, requiredIn, page };
}


/***/ }),

/***/ 64060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ auditPrompt)
/* harmony export */ });
/* harmony import */ var _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10001);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65616);


/**
 * A prompt that asks a model for a second opinion (runbook §11), with both arms' numbers and the thresholds in force.
 * Null where no arm was measured. The verdict of the report is computed, and is not in the prompt.
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
   λ_flip_rate ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .showTarget */ .Rg)('<=', flipLimit(result), 'share')}
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
    const rule = _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[id];
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .showTarget */ .Rg)(row?.op ?? rule.op, row?.threshold ?? rule.target, rule.unit);
}
function flipLimit(result) {
    return result.stops.find(({ row }) => row === 'stop_lambda_flip')?.threshold ?? _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .STOPS */ .KR.stop_lambda_flip.limit;
}


/***/ }),

/***/ 32585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
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

/***/ 19203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./src/report/budget.ts
var budget = __webpack_require__(32585);
// EXTERNAL MODULE: ./src/report/audit-prompt.ts
var audit_prompt = __webpack_require__(64060);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/view.ts
var view = __webpack_require__(64153);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/markdown-parts.ts
/** The open sections of the Markdown report. Each is '' where there is nothing to say. */



const MOST_LISTED = 20;
function headline(result) {
    const word = words/* DECISION_WORDS */.np[result.decision];
    const facts = (0,view/* factsOf */.xS)(result)
        .map(fact => (0,report_escape/* inline */.mG)(fact))
        .join(' · ');
    return `## ${word.emoji} ${(0,report_escape/* inline */.mG)((0,view/* titleOf */.Gg)(result))}: ${word.text}\n\n**${(0,report_escape/* inline */.mG)(result.why)}**\n\n${facts}`;
}
/** What changes how the verdict must be read: in every report, however short. */
function standings(result, reasonLength) {
    const dropped = (0,view/* droppedRows */.k1)(result, reasonLength).map(({ label, reason }) => `${(0,report_escape/* inline */.mG)(label)} (${(0,report_escape/* inline */.mG)(reason)})`);
    return [
        result.report_only ? `**${(0,report_escape/* inline */.mG)(view/* REPORT_ONLY */.i$)}**` : '',
        dropped.length > 0 ? `**Not required by the manifest:** ${bounded(dropped, '; ')}` : ''
    ];
}
const tableHead = [
    '| gate | row | baseline | canary | difference (interval) | target | verdict |',
    '| :-- | :-- | --: | --: | --: | --: | :-- |'
];
/** One line of the gate table; what fails is in bold. */
function tableRow(row) {
    const word = words/* VERDICT_WORDS */._G[row.verdict];
    const bold = row.standing === 'failing' ? '**' : '';
    const needed = row.verdict === 'not_measured' && row.standing === 'failing' ? ', required' : '';
    const cells = [
        row.gate,
        `${bold}${(0,report_escape/* inline */.mG)(row.label)}${bold}`,
        number(row.baseline),
        number(row.canary),
        number(row.interval === '' ? row.difference : `${row.difference} (${row.interval})`),
        number(row.target),
        `${word.emoji} ${bold}${word.text}${needed}${bold}`
    ];
    return `| ${cells.join(' | ')} |`;
}
/** Our own numbers, kept on one line: `<` is the one sign among them that Markdown could mistake. */
function number(text) {
    return text.replaceAll('<', '&lt;').replace(/(?<!\() (?!to |\()/g, '\u00a0');
}
/** Why each row that fails or is not settled does so, with its chances and the page to open. */
function openRows(rows) {
    const lines = rows
        .filter(row => row.standing === 'failing' || row.standing === 'open')
        .map(row => {
        const chances = row.chances === '' ? '' : ` ${(0,report_escape/* inline */.mG)(sentence(row.chances))}.`;
        const open = row.page === null ? '' : ` Open ${markdown_parts_link(row.page)}.`;
        return `- ${words/* VERDICT_WORDS */._G[row.verdict].emoji} **${(0,report_escape/* inline */.mG)(row.label)}**: ${(0,report_escape/* inline */.mG)(row.why)}${chances}${open}`;
    });
    return lines.length === 0 ? '' : `### What to look at\n\n${lines.join('\n')}`;
}
/** Stop rules that were measured, what fired in bold; nothing where none was. */
function stops(result) {
    const measured = result.stops.map(view/* viewStop */.ye).filter(stop => stop.measured);
    if (measured.length === 0)
        return '';
    const lines = measured.map(stop => {
        const bold = stop.fired ? '**' : '';
        const state = stop.fired ? `🛑 **${stop.hard ? 'fired' : 'over the limit'}**` : '✅ quiet';
        const label = `${bold}${(0,report_escape/* inline */.mG)(stop.label)}${bold}`;
        return `| ${label} | ${stop.hard ? 'hard' : 'soft'} | ${number(stop.value)} | ${number(stop.limit)} | ${state} |`;
    });
    const fired = measured.filter(stop => stop.fired);
    const whys = fired.map(({ label, why, pages }) => `- 🛑 **${(0,report_escape/* inline */.mG)(label)}**: ${(0,report_escape/* inline */.mG)(why)} Open ${pages.map(markdown_parts_link).join(', ')}.`);
    return [
        '### Stop rules',
        ['| rule | kind | value | stops at | state |', '| :-- | :-- | --: | --: | :-- |', ...lines].join('\n'),
        ...(whys.length > 0 ? [whys.join('\n')] : [])
    ].join('\n\n');
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
function problems(result) {
    if (result.problems.length === 0)
        return '';
    const lines = result.problems.map(({ file, line, column, message, severity }) => `- ${severity === 'error' ? '❌' : '⚠️'} ${severity}, ${(0,report_escape/* inline */.mG)(`${file}:${line}:${column}`, 200)}: ${(0,report_escape/* inline */.mG)(message)}`);
    return `### Problems\n\n${bounded(lines, '\n')}`;
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
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/report/markdown-folded.ts
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

;// CONCATENATED MODULE: ./src/report/markdown.ts





/**
 * The report as GitHub Markdown, for pull request comment, check run and job summary. Too long a text is told in
 * fewer words, step by step, and in the end is cut between rows; it is valid Markdown always.
 */
function renderMarkdown(result, { budgetBytes, fullReportUrl }) {
    for (const [step, detail] of budget.STEPS.entries()) {
        const rows = result.gates.map(view/* viewRow */.k3);
        const shown = rows.filter(row => detail.passing ? row.standing !== 'aside' : row.standing === 'failing' || row.standing === 'open');
        const hidden = rows.length - shown.length;
        const sections = [
            headline(result),
            ...standings(result, 200),
            problems(result),
            shown.length > 0 ? [...tableHead, ...shown.map(tableRow)].join('\n') : '',
            detail.passing || hidden === 0 ? '' : `${(0,words/* counted */.hS)(hidden, 'row')} that pass or block nothing are left out.`,
            openRows(shown),
            stops(result),
            worst(result, detail.answers),
            notes(result),
            ...(detail.folded ? [aside(rows), evidence(rows), origins(result), windowSeen(result), markdown_folded_prompt(result)] : []),
            footer(fullReportUrl, step > 0)
        ];
        const text = join(sections);
        if ((0,budget.bytesOf)(text) <= budgetBytes)
            return text;
    }
    return brief(result, budgetBytes, fullReportUrl);
}
/** Headline, standing remarks and failing rows, as many as fit. */
function brief(result, budgetBytes, fullReportUrl) {
    const end = footer(fullReportUrl, true);
    const head = join([headline(result), ...standings(result, 60)]);
    const roomy = (0,budget.bytesOf)(head) + (0,budget.bytesOf)(end) + 400 <= budgetBytes;
    const lead = roomy ? head.trimEnd() : `## ${result.decision}`;
    const failing = result.gates.map(view/* viewRow */.k3).filter(row => row.standing === 'failing');
    if (failing.length === 0)
        return join([lead, end]);
    const room = budgetBytes - (0,budget.bytesOf)(join([lead, end])) - (0,budget.bytesOf)(tableHead.join('\n')) - 120;
    const rows = (0,budget.linesWithin)(failing.map(tableRow), room);
    const rest = failing.length - rows.length;
    return join([
        lead,
        rows.length > 0 ? [...tableHead, ...rows].join('\n') : '',
        rest > 0 ? `${(0,words/* counted */.hS)(rest, 'more failing row')} in the full report.` : '',
        end
    ]);
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


/***/ }),

/***/ 65616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   P9: () => (/* binding */ showInterval),
/* harmony export */   Rg: () => (/* binding */ showTarget),
/* harmony export */   Si: () => (/* binding */ showP),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   hv: () => (/* binding */ showAgainst)
/* harmony export */ });
/** Numbers as people read them. Every surface shows the same ones. */
const plain = { decimals: 3, targetDecimals: 2, scale: 1, before: '', after: '', leadingZero: true };
const STYLES = {
    count: { ...plain, decimals: 0, targetDecimals: 0 },
    share: { ...plain, decimals: 2, leadingZero: false },
    delta_s: plain,
    slope: plain,
    points: { ...plain, decimals: 1, targetDecimals: 0, after: ' points' },
    ratio: { ...plain, decimals: 2, after: ' ×' },
    percent: { ...plain, decimals: 1, targetDecimals: 0, scale: 100, after: ' %' },
    p_value: plain,
    ms: { ...plain, decimals: 0, targetDecimals: 0, after: ' ms' },
    usd: { ...plain, decimals: 4, before: 'USD ' }
};
const NOTHING = '–';
/** `.82`, `0.4 %`, `1.7 points`, `1.12 ×`, `812 ms`, `0.031`; an en dash where there is no number. */
function showNumber(value, unit, options = {}) {
    if (value === null)
        return NOTHING;
    if (unit === 'p_value')
        return value < 0.001 ? 'p < 0.001' : `p = ${digits(value, plain, 3)}`;
    if (unit === 'ms' && Math.abs(value) >= 10_000)
        return `${sign(value, options)}${digits(value / 1000, plain, 1)} s`;
    const style = STYLES[unit];
    const own = unit === 'count' && !Number.isInteger(value) ? 1 : style.decimals;
    const text = digits(value * style.scale, style, own + (options.extra ?? 0));
    return `${style.before}${sign(value, options)}${text}${style.after}`;
}
/** A difference of two numbers of a unit, with its sign: `−.03`, `+0.4 pp` (percentage points). */
function showDifference(value, unit) {
    const text = showNumber(value, unit, { signed: true });
    return unit === 'percent' ? text.replace(' %', ' pp') : text;
}
/** The value with as many decimals as it takes not to look like a threshold that it does not equal. */
function showAgainst(value, threshold, unit, signed = false) {
    for (let extra = 0; extra < 4; extra++) {
        const shown = showNumber(value, unit, { extra, signed: signed && value !== 0 });
        const line = showNumber(threshold, unit, { extra, signed: signed && threshold !== 0 });
        if (shown !== line || value === threshold)
            return shown;
    }
    return showNumber(value, unit, { extra: 4, signed });
}
/** `−0.01 to 0.04`, `at least 0.02` where the upper end is open, or nothing. */
function showInterval(ci, unit, signed = false) {
    if (ci === null)
        return '';
    const [low, high] = ci;
    if (low === null && high === null)
        return '';
    if (low === null)
        return `at most ${showNumber(high, unit, { signed })}`;
    if (high === null)
        return `at least ${showNumber(low, unit, { signed })}`;
    const from = showNumber(low, unit, { signed });
    const { after, before } = STYLES[unit];
    const sameUnit = from.endsWith(after) && unit !== 'p_value';
    const bare = sameUnit ? from.slice(before.length, from.length - after.length) : from;
    return `${sameUnit ? before : ''}${bare} to ${showNumber(high, unit, { signed }).slice(sameUnit ? before.length : 0)}`;
}
const OPS = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '==': '=' };
/** `≤ 0.03`, `≥ .70`, `≤ 0.5 %`; `none` where nothing may be counted. */
function showTarget(op, threshold, unit) {
    if (threshold === null)
        return NOTHING;
    if (unit === 'count' && op === '<=' && threshold === 0)
        return 'none';
    if (unit === 'p_value')
        return showNumber(threshold, unit).replace(/^p =/, `p ${OPS[op]}`).replace(/^p < /, `p ${OPS[op]} `);
    const style = STYLES[unit];
    const most = digits(threshold * style.scale, style, style.decimals + 1);
    return `${OPS[op]} ${style.before}${sign(threshold)}${fewest(most, style.targetDecimals)}${style.after}`;
}
/** `p = 0.003`, `p < 0.001`, or nothing where the row was not tested. */
function showP(p) {
    return p === null ? '' : showNumber(p, 'p_value');
}
/** The digits without a sign; numbers too long to be read get an exponent. */
function digits(value, style, decimals) {
    const size = Math.abs(value);
    if (size >= 1e9)
        return size.toExponential(2);
    const text = size.toFixed(decimals);
    return !style.leadingZero && text.startsWith('0.') ? text.slice(1) : text;
}
/** A true minus, or the plus that was asked for. */
function sign(value, options = {}) {
    if (value < 0)
        return '−';
    return options.signed && value > 0 ? '+' : '';
}
function fewest(text, decimals) {
    const point = text.indexOf('.');
    if (point < 0 || text.includes('e'))
        return text;
    let end = text.length;
    while (end > point + 1 + decimals && text[end - 1] === '0')
        end--;
    return text.slice(0, end === point + 1 ? point : end);
}


/***/ }),

/***/ 64153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ pageName),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   i$: () => (/* binding */ REPORT_ONLY),
/* harmony export */   k1: () => (/* binding */ droppedRows),
/* harmony export */   k3: () => (/* binding */ viewRow),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   ye: () => (/* binding */ viewStop)
/* harmony export */ });
/* unused harmony export WHY_LENGTH */
/* harmony import */ var _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10001);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65616);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);
/** What every surface says of a result, as plain cleaned text: the surfaces only lay it out and escape it. */




/** Rows whose value compares the arms; `arms` is the unit of the arms' own values. */
const COMPARED = {
    delta_s_drift_median: { arms: 'delta_s', signed: true },
    delta_s_drift_p95: { arms: 'delta_s', signed: true },
    gold_regression: { arms: 'points', signed: false },
    latency_p95: { arms: 'ms', signed: false },
    cost_per_solved: { arms: 'usd', signed: false },
    mirror_p99_added: { arms: 'ms', signed: false },
    srm: { arms: 'percent', signed: false }
};
const WHY_LENGTH = 300;
const OUR_PAGES = new Set(Object.values(_gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .Nb));
function viewRow(row) {
    const rule = Object.hasOwn(_gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir, row.row) ? _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row.row] : null;
    const unit = rule?.unit ?? 'delta_s';
    const compared = Object.hasOwn(COMPARED, row.row) ? COMPARED[row.row] : undefined;
    const arms = compared?.arms ?? unit;
    const signed = compared?.signed ?? false;
    const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showAgainst */ .hv)(row.value, row.threshold, unit, signed);
    const range = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showInterval */ .P9)(row.ci, unit, signed);
    return {
        gate: row.gate,
        label: rule?.label ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(row.row, 80),
        baseline: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showNumber */ .Zo)(row.baseline, arms),
        canary: compared ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showNumber */ .Zo)(row.canary, arms) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showAgainst */ .hv)(row.canary, row.threshold, arms),
        difference: compared ? value : ownDifference(row, unit, value),
        interval: range === '' || compared ? range : `canary ${range}`,
        value,
        target: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showTarget */ .Rg)(row.op, row.threshold, unit),
        verdict: row.verdict,
        standing: standing(row),
        n: row.n,
        chances: chances(row),
        adjusted: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showP */ .Si)(row.p_adjusted),
        why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(row.why, WHY_LENGTH),
        page: OUR_PAGES.has(row.page) ? row.page : null,
        fromManifest: row.source === 'manifest',
        source: row
    };
}
function viewStop(stop) {
    const rule = Object.hasOwn(_gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .STOPS */ .KR, stop.row) ? _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .STOPS */ .KR[stop.row] : null;
    const unit = rule?.unit ?? 'delta_s';
    return {
        label: rule?.label ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stop.row, 80),
        value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showAgainst */ .hv)(stop.value, stop.threshold, unit),
        limit: stop.op === '>' && stop.threshold === 0 ? 'any' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showTarget */ .Rg)(stop.op, stop.threshold, unit),
        fired: stop.fired,
        measured: stop.value !== null || stop.fired,
        hard: stop.hard,
        why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stop.why, WHY_LENGTH),
        pages: rule?.pages ?? []
    };
}
function standing(row) {
    if (row.verdict === 'fail')
        return 'failing';
    if (row.verdict === 'not_measured')
        return row.required ? 'failing' : 'aside';
    return row.verdict === 'inconclusive' ? 'open' : 'passing';
}
function ownDifference(row, unit, value) {
    if (row.canary === null)
        return value;
    if (row.baseline === null)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showDifference */ .Te)(row.canary - row.baseline, unit);
}
function chances(row) {
    const said = [];
    if (row.p_set !== null)
        said.push(`on this gold set ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showP */ .Si)(row.p_set)}`);
    if (row.p_population !== null)
        said.push(`on questions like these ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .showP */ .Si)(row.p_population)}`);
    return said.join('; ');
}
function titleOf(result) {
    return result.name === null ? 'rollout-gate' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(result.name, 64);
}
/** Facts that stand under the headline, shortest first to say what they are of. */
function factsOf(result) {
    const { counts, run } = result;
    const facts = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(result.command, 40), result.reason_code];
    if (result.phase !== null)
        facts.push(`phase ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(result.phase, 64)}`);
    if (result.next_phase !== null)
        facts.push(`next ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(result.next_phase, 64)}`);
    if (counts.planned > 0)
        facts.push(`${counts.measured} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(counts.planned, 'run')} measured, ${counts.failed} failed`);
    if (result.evaluated.sha !== null)
        facts.push(`commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(result.evaluated.sha, 12).replace('…', '')}`);
    if (run !== null)
        facts.push(`run ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(run.id, 24)}, attempt ${run.attempt}`);
    return facts;
}
const REPORT_ONLY = 'Report only: the manifest says report_only, so this job exits 0 whatever is found.';
/** Rows that the manifest drops, each with its reason. */
function droppedRows(result, reasonLength) {
    return Object.entries(result.not_required).map(([row, reason]) => ({
        label: Object.hasOwn(_gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir, row) ? _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ROWS */ .Ir[row].label : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(row, 80),
        reason: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason, reasonLength)
    }));
}
/** What was evaluated against what, as term and text. */
function originsOf(result) {
    const { evaluated, baseline_source: source, evidence } = result;
    const origins = [
        ['started', result.started_at],
        ['finished', result.finished_at],
        [
            'baseline',
            source && `${BASELINE_KINDS[source.kind]}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .age */ .KW)(source.created_at, result.finished_at)} (${source.created_at})`
        ],
        [
            'evidence',
            evidence && `${EVIDENCE[evidence.gold]}, alpha ${evidence.alpha}, embedder ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(evidence.embedder, 80)}`
        ],
        ['commit', evaluated.sha],
        ['manifest', evaluated.manifest],
        ['gold set', evaluated.gold],
        ['baseline digest', evaluated.baseline],
        ['baseline pins', evaluated.pins_baseline],
        ['canary pins', evaluated.pins_canary]
    ];
    return origins.flatMap(([term, text]) => (text === null ? [] : [[term, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 120)]]));
}
const BASELINE_KINDS = { artifact: 'an artifact', file: 'a file', measured_now: 'measured in this run' };
const EVIDENCE = {
    set: 'did this gold set change',
    population: 'did questions like these change',
    estimate: 'the bare estimate decides'
};
/** The last part of a page's address, to be read as its name. */
function pageName(page) {
    return page.slice(page.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   OY: () => (/* binding */ DECISION_MOODS),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   bv: () => (/* binding */ VERDICT_MOODS),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70744);
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ms__WEBPACK_IMPORTED_MODULE_0__);
/** The words and signs of the report. A sign never stands without its word, and differs by shape, not by colour alone. */

const VERDICT_WORDS = {
    pass: { emoji: '✅', glyph: '✓', text: 'pass' },
    fail: { emoji: '❌', glyph: '✗', text: 'fail' },
    inconclusive: { emoji: '❔', glyph: '?', text: 'inconclusive' },
    waived: { emoji: '⚖️', glyph: '~', text: 'waived' },
    not_measured: { emoji: '➖', glyph: '-', text: 'not measured' }
};
const DECISION_WORDS = {
    pass: { emoji: '✅', glyph: '✓', text: 'pass' },
    warn: { emoji: '⚠️', glyph: '!', text: 'warn' },
    fail: { emoji: '❌', glyph: '✗', text: 'fail' },
    graduate: { emoji: '⏩', glyph: '»', text: 'graduate' },
    hold: { emoji: '⏸️', glyph: '=', text: 'hold' },
    rollback: { emoji: '⏪', glyph: '«', text: 'rollback' },
    error: { emoji: '🚫', glyph: '!', text: 'error' }
};
const VERDICT_MOODS = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'unsure',
    waived: 'good',
    not_measured: 'quiet'
};
const DECISION_MOODS = {
    pass: 'good',
    warn: 'unsure',
    fail: 'bad',
    graduate: 'good',
    hold: 'unsure',
    rollback: 'bad',
    error: 'bad'
};
/** `3 days old`, between two ISO times. */
function age(from, to) {
    const passed = Date.parse(to) - Date.parse(from);
    if (passed < 0)
        return 'dated later than this run';
    return passed < 60_000 ? 'made just now' : `${ms__WEBPACK_IMPORTED_MODULE_0___default()(passed, { long: true })} old`;
}
/** `1 run`, `240 runs`. */
function counted(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}


/***/ })

};
