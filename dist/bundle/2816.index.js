export const id = 2816;
export const ids = [2816,6996];
export const modules = {

/***/ 70744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
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
