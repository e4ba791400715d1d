import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  LANGUAGES_NOTE,
  LANGUAGE_HEADS,
  ROLLBACK_PAGES,
  afterRollbackOf,
  droppedRows,
  factsOf,
  languageRowsOf,
  missedClaimsOf,
  missingOf,
  originsOf,
  recoveryOf,
  rolloutFactsOf,
  rolloutSentences,
  sayDiffers,
  viewOf
} from "./chunk-FRIJJ2QP.js";
import {
  STEPS,
  bytesOf,
  linesWithin
} from "./chunk-ZFYGQTAQ.js";
import {
  headlineOf,
  pageName
} from "./chunk-BWSJDIYP.js";
import {
  clean,
  fenced,
  inline,
  shorten
} from "./chunk-JKVZZFYF.js";
import {
  showTarget
} from "./chunk-ETUVS4H2.js";
import {
  DECISION_WORDS,
  VERDICT_WORDS,
  counted
} from "./chunk-TITLVVZB.js";
import {
  ROWS,
  ROW_IDS
} from "./chunk-S43B2SWL.js";
import {
  STOPS
} from "./chunk-GAPAQYDZ.js";

// src/report/audit-prompt.ts
function auditPrompt(result) {
  if (result.metrics === null) return null;
  const { baseline, canary } = result.metrics;
  return `You audit a canary of a retrieval-augmented service against its pinned baseline. You know the WFGY Problem Map.

Inputs (null is not measured; latency in milliseconds, cost in USD, rates and coverage as shares of 1)
baseline_metrics: ${JSON.stringify(inputs(baseline))}
canary_metrics: ${JSON.stringify(inputs(canary))}

Tasks
1. Compare the canary with the baseline and flag every breach. These must hold:
   \u0394S_median, canary minus baseline ${target(result, "delta_s_drift_median")}
   \u0394S_p95, canary minus baseline ${target(result, "delta_s_drift_p95")}
   coverage ${target(result, "coverage")}
   \u03BB_flip_rate ${showTarget("<=", flipLimit(result), "share")}
   p95_latency, canary divided by baseline ${target(result, "latency_p95")}
   error_rate ${target(result, "error_rate")}
   cost_per_solved, canary divided by baseline ${target(result, "cost_per_solved")}
2. Answer PASS or FAIL, and with FAIL list the gates that fail: G2 quality, G3 operation.
3. With FAIL, suggest the smallest structural fix and name the exact page of the Problem Map to open next.`;
}
function inputs(arm) {
  return {
    \u0394S_median: arm.delta_s_median,
    \u0394S_p95: arm.delta_s_p95,
    coverage: arm.coverage,
    \u03BB_flip_rate: arm.lambda_flip_rate,
    p95_latency: arm.p95_latency_ms,
    error_rate: arm.error_rate,
    cost: arm.cost_usd,
    cost_per_solved: arm.cost_per_solved
  };
}
function target(result, id) {
  const row = result.gates.find(({ row: row2 }) => row2 === id);
  const rule = ROWS[id];
  return showTarget(row?.op ?? rule.op, row?.threshold ?? rule.target, rule.unit);
}
function flipLimit(result) {
  return result.stops.find(({ row }) => row === "stop_lambda_flip")?.threshold ?? STOPS.stop_lambda_flip.limit;
}

// src/report/markdown-parts.ts
var MOST_LISTED = 20;
function headline(result, view) {
  const word = DECISION_WORDS[result.decision];
  const score = view.score === "" || result.decision === "pass" ? "" : `: ${view.score}`;
  const sentences = score === "" ? view.why : view.why.filter((text) => !text.includes("of 100 answers are correct"));
  const [first = "", ...rest] = [...sentences, ...view.chance === "" ? [] : [view.chance]];
  const lead = [first === "" ? "" : `**${inline(first, 500)}**`, ...rest.map((text) => inline(text, 500))];
  return [`### ${word.emoji} ${inline(view.headline)}${inline(score)}`, lead.filter(Boolean).join(" ")].filter(Boolean).join("\n\n");
}
function rollout(result) {
  const parts = [inline(rolloutSentences(result).join(" "), 1e3)];
  const list = (title, lines) => {
    if (lines.length === 0) return;
    const shown = lines.map((line) => `- ${inline(line)}`);
    parts.push(`**${title}**

${bounded(shown, "\n")}`);
  };
  list("Still missing", missingOf(result));
  list("The current version since", recoveryOf(result));
  list("After a rollback, think of", afterRollbackOf(result));
  if (afterRollbackOf(result).length > 0) parts.push(`Open ${ROLLBACK_PAGES.map(link).join(", ")}.`);
  return parts.filter(Boolean).join("\n\n");
}
function rolloutFacts(result) {
  return rolloutFactsOf(result).map(([term, text]) => `- ${term}: ${inline(text)}`).join("\n");
}
function standings(result, { remarks }, reasonLength) {
  const dropped = droppedRows(result, reasonLength).map(({ label, reason }) => `${inline(label)} (${inline(reason)})`);
  return [
    ...remarks.map((text) => `**${inline(text)}**`),
    dropped.length > 0 ? `**Not required by the manifest:** ${bounded(dropped, "; ", ROW_IDS.length)}` : ""
  ];
}
function shortHeadline(result) {
  const short = headlineOf({ ...result, name: result.name && shorten(clean(result.name), 20) });
  return `### ${DECISION_WORDS[result.decision].emoji} ${inline(short, 100)}`;
}
function standingsCounted(result, view) {
  const dropped = Object.keys(result.not_required).length;
  const remark = dropped > 0 ? `**Not required by the manifest:** ${counted(dropped, "row")}.` : "";
  return [...standings({ ...result, not_required: {} }, view, 0), remark].filter((part) => part !== "").join(" ");
}
function table(head, rows) {
  return rows.length === 0 ? "" : [...tableHead(head), ...rows.map(tableRow)].join("\n");
}
function tableHead(head) {
  return [`| ${head} | current | new | target |`, "| :-- | --: | --: | :-- |"];
}
function tableRow(row) {
  const isBold = row.standing === "failing" || row.standing === "open";
  const bold = isBold ? "**" : "";
  const isMeasured = row.verdict !== "not_measured";
  const sign = isBold ? `${VERDICT_WORDS[row.verdict].emoji} ` : "";
  const target2 = `${number(row.target)}${row.fromManifest ? " (manifest)" : ""}`;
  const cells = [
    `${sign}${bold}${inline(row.name)}${bold}`,
    number(row.baseline),
    isMeasured ? `${bold}${number(row.canary)}${bold}` : "not measured",
    row.range === "" || row.standing !== "open" ? target2 : `${target2}; range ${number(row.range)}`
  ];
  return `| ${cells.join(" | ")} |`;
}
function number(text) {
  return text.replaceAll("<", "&lt;").replaceAll("$", "<span>$</span>").replaceAll(" ", "\xA0");
}
function details({ details: details2 }) {
  const lines = details2.map(
    ({ rows, text }) => `- **${inline(rows.map(({ name }) => name).join(" \xB7 "), 1e3)}**: ${inline(text, 600)}`
  );
  return bounded(lines, "\n", 12);
}
function pages({ rows: { failing, open }, stops: { fired } }) {
  const of = [...failing, ...failing.length === 0 ? open : []].flatMap(({ page }) => page === null ? [] : [page]);
  const all = [.../* @__PURE__ */ new Set([...of, ...fired.flatMap(({ pages: pages2 }) => pages2)])];
  return all.length === 0 ? "" : `How to fix: ${bounded(all.map(link), " \xB7 ", 6)}`;
}
function start({ differs, worst }, answerLength) {
  const said = differs === null ? "" : `${inline(sayDiffers(differs))}${pinsChanged(differs)}`;
  const [item] = worst.items;
  if (!item) return said === "" ? "" : `**What differs.** ${said}`;
  const more = worst.more + worst.items.length - 1;
  const others = more > 0 ? `; ${more} more got worse` : "";
  const lead = said === "" ? "**Start here.**" : `**Start here.** ${said}`;
  return `${lead} The question that got worst${others}:

${diff(item, answerLength)}`;
}
function pinsChanged({ changed }) {
  const [one] = changed;
  return changed.length === 1 ? ` ${inline(one.pin)}: ${inline(one.from)} \u2192 ${inline(one.to)}.` : "";
}
function diff({ qid, line, question, what, baseline, canary }, length) {
  const cut = (text) => shorten(text, length);
  const lines = [`  ${cut(question)} (${qid}, line ${line})`, `  ${what}`, `- ${cut(baseline)}`, `+ ${cut(canary)}`];
  const longest = Math.max(0, ...lines.flatMap((text) => text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}diff
${inert(lines.join("\n"))}
${fence}`;
}
function inert(text) {
  return text.replace(/<(?=[!/a-z])|@(?=\w)|\](?=\()/gi, (found) => `${found}\u200B`);
}
function quietStops({ stops: { fired, quiet } }) {
  if (quiet.length === 0) return "";
  const other = fired.length > 0 ? "other " : "";
  return `${quiet.length} ${other}stop ${quiet.length === 1 ? "rule is" : "rules are"} quiet`;
}
function problems(result) {
  const lines = result.problems.map(
    ({ file, line, column, message, severity }) => `- ${severity === "error" ? "\u274C" : "\u26A0\uFE0F"} ${severity}, ${inline(`${file}:${line}:${column}`, 200)}: ${inline(message)}`
  );
  if (lines.length === 0) return { open: "", aside: "" };
  if (result.gates.length === 0) return { open: bounded(lines, "\n"), aside: "" };
  const own = new Set(result.gates.map(({ row, why }) => `${row}: ${why}`));
  const rest = lines.filter((_, at) => !own.has(result.problems[at].message));
  return {
    open: "",
    aside: rest.length === 0 ? "" : `**Lines to look at (${rest.length})**

${bounded(rest, "\n", 50)}`
  };
}
function notes({ notes: notes2 }, level) {
  const lines = notes2.filter((note) => note.level === level).map(({ text }) => level === "warning" ? `- \u26A0\uFE0F ${inline(text, 500)}` : `- ${inline(text, 500)}`);
  return bounded(lines, "\n");
}
function folded(summary, body) {
  return body === "" ? "" : `<details>
<summary>${summary}</summary>

${body}

</details>`;
}
function link(page) {
  return `[${inline(pageName(page))}](${page})`;
}
function bounded(entries, between, most = MOST_LISTED) {
  const more = entries.length - most;
  const last = between === "\n" ? "- " : "";
  return [...entries.slice(0, most), ...more > 0 ? [`${last}and ${more} more`] : []].join(between);
}

// src/report/markdown-folded.ts
function evidence({ rows: { failing, open, passing } }) {
  const measured = [...failing, ...open, ...passing].filter((row) => row.verdict !== "not_measured");
  if (measured.length === 0) return "";
  const lines = measured.map((row) => {
    const tested = row.chances === "" ? "not tested" : inline(row.chances);
    const range = row.range === "" ? "" : ` (${inline(row.range)})`;
    return `| ${inline(row.id)} | ${row.n} | ${inline(row.value)}${range} | ${tested} | ${inline(row.adjusted)} | ${inline(row.why)} |`;
  });
  const head = ["| row | n | value (range) | chance | adjusted | why |", "| :-- | --: | --: | :-- | :-- | :-- |"];
  const how = "p is the chance of such a value were both versions equal; adjusted is what the verdict rests on.";
  return `**Evidence, row by row.** ${how}

${[...head, ...lines].join("\n")}`;
}
function allStops({ stops: { fired, quiet } }) {
  const lines = [...fired, ...quiet].map(
    ({ name, id, hard, value, limit, fired: fired2, why }) => `| ${inline(name)} (${inline(id)}) | ${hard ? "all users back" : "hold"} | ${number(value)} | ${number(limit)} | ${fired2 ? `\u{1F6D1} **fired**: ${inline(why)}` : "quiet"} |`
  );
  if (lines.length === 0) return "";
  return ["| stop rule | then | value | stops | state |", "| :-- | :-- | --: | --: | :-- |", ...lines].join("\n");
}
function aside({ rows: { aside: aside2 } }) {
  const lines = aside2.map((row) => `- ${inline(row.name)}: ${inline(row.why)}`);
  return lines.length === 0 ? "" : `**Not measured, not required**

${lines.join("\n")}`;
}
function otherWorst({ worst }) {
  const lines = worst.items.slice(1).map(
    ({ question, qid, line, what }) => `- ${inline(question, 200)} (${inline(qid)}, line ${line}): ${inline(what)}`
  );
  return lines.length === 0 ? "" : `**Next worst**

${lines.join("\n")}`;
}
function missedClaims(result) {
  const views = missedClaimsOf(result, 300);
  if (views.length === 0) return "";
  const lines = views.map(
    ({ item, claims, where, answer }) => `- **${inline(item)}**: ${inline(claims, 600)} not in ${inline(where)}. The answer: ${inline(answer, 300)}`
  );
  return `**Claims not found (${views.length})**

${lines.join("\n")}`;
}
function languages(result) {
  const rows = languageRowsOf(result);
  if (rows.length === 0) return "";
  const lines = rows.map((row) => `| ${row.map((cell) => inline(cell)).join(" | ")} |`);
  const head = [`| ${LANGUAGE_HEADS.join(" | ")} |`, "| :-- | --: | --: | --: | --: | :-- |"];
  return `**Correct answers by language.** ${LANGUAGES_NOTE}

${[...head, ...lines].join("\n")}`;
}
function origins(result) {
  const lines = originsOf(result).map(([term, text]) => `- ${term}: ${inline(text)}`);
  const facts = factsOf(result).map((fact) => inline(fact));
  return `**What was evaluated**

${facts.join(" \xB7 ")}

${lines.join("\n")}`;
}
function windowSeen(result) {
  if (result.window === null) return "";
  return `**Window**

${fenced(JSON.stringify(result.window, null, 2), "json", 4e3)}`;
}
function prompt(result) {
  const text = auditPrompt(result);
  if (text === null) return "";
  const computed = `The verdict of this report is computed: **${DECISION_WORDS[result.decision].text}**. For a second opinion, copy:`;
  return `**Audit prompt.** ${computed}

${fenced(text)}`;
}

// src/report/markdown.ts
function renderMarkdown(result, { budgetBytes, fullReportUrl, since = "" }) {
  const view = viewOf(result);
  const { failing, open, passing } = view.rows;
  const lines = problems(result);
  const isWaiting = result.rollout !== null && result.reason_code !== "not_measured";
  for (const [step, detail] of STEPS.entries()) {
    const sections = [
      headline(result, view),
      ...standings(result, view, 200),
      rollout(result),
      lines.open,
      table("outside target", failing),
      isWaiting ? "" : table("not settled", open),
      isWaiting && failing.length === 0 ? "" : details(view),
      start(view, detail.answers),
      failing.length > 0 || open.length > 0 || view.stops.fired.length > 0 ? notes(view, "warning") : "",
      next(view, since),
      pages(view),
      detail.passing ? folds(result, view, detail.folded) : left(passing),
      footer(fullReportUrl, step > 0)
    ];
    const text = join(sections);
    if (bytesOf(text) <= budgetBytes) return text;
  }
  return brief(result, view, budgetBytes, fullReportUrl);
}
function next({ next: next2 }, since) {
  return `**Next:** ${inline(next2)}${since === "" ? "" : `

**Since the last run:** ${inline(since, 600)}`}`;
}
function folds(result, view, isFull) {
  const { failing, open, passing, aside: unmeasured } = view.rows;
  const isWell = failing.length === 0 && open.length === 0 && view.stops.fired.length === 0;
  const rest = unmeasured.length > 0 ? ` \xB7 ${unmeasured.length} not measured, none required` : "";
  const summary = isWell ? `All ${passing.length} checks passed` : `\u2705 ${passing.length} inside target`;
  const quiet = quietStops(view);
  const inOrder = join([
    table("inside target", passing),
    quiet === "" ? "" : `${quiet}.`,
    isWell ? notes(view, "warning") : ""
  ]).trim();
  const closer = isFull ? expert(result, view) : "";
  if (passing.length === 0) return folded("Evidence and origins", closer);
  if (isWell) return folded(`${summary}${rest}`, join([inOrder, closer]).trim());
  return join([folded(`${summary}${rest}`, inOrder), folded("Evidence and origins", closer)]).trim();
}
function expert(result, view) {
  return join([
    otherWorst(view),
    missedClaims(result),
    languages(result),
    notes(view, "notice"),
    problems(result).aside,
    rolloutFacts(result),
    allStops(view),
    evidence(view),
    aside(view),
    origins(result),
    windowSeen(result),
    prompt(result)
  ]).trim();
}
function left(passing) {
  return passing.length === 0 ? "" : `\u2705 ${passing.length} inside target.`;
}
function brief(result, view, budgetBytes, fullReportUrl) {
  const end = footer(fullReportUrl, true);
  const { failing } = view.rows;
  const lines = failing.map(tableRow);
  const told = (lead2, rows2) => join([
    lead2,
    rows2 > 0 ? [...tableHead("outside target"), ...lines.slice(0, rows2)].join("\n") : "",
    names(failing.slice(rows2)),
    end
  ]);
  const fits = (text) => bytesOf(text) <= budgetBytes;
  const leads = [
    [headline(result, view), ...standings(result, view, 60)],
    [shortHeadline(result), ...standings(result, view, 20)],
    [shortHeadline(result), ...standings(result, view, 0)],
    [shortHeadline(result), standingsCounted(result, view)]
  ].map((parts) => join(parts).trimEnd());
  const lead = leads.find((each) => fits(told(each, 0))) ?? leads.at(-1);
  let rows = linesWithin(lines, budgetBytes - bytesOf(join([lead, ...tableHead("outside target"), end]))).length;
  while (rows > 0 && !fits(told(lead, rows))) rows--;
  return told(lead, rows);
}
function names(rows) {
  const labels = rows.map((row) => `**${inline(row.name, 40)}**`);
  return labels.length === 0 ? "" : `Failing: ${bounded(labels, ", ", 25)}.`;
}
function footer(fullReportUrl, cut) {
  const where = fullReportUrl === void 0 ? "the artifact of this run" : `[the artifact](${fullReportUrl})`;
  if (cut) return `Shortened to fit here: the full report is in ${where}.`;
  return fullReportUrl === void 0 ? "" : `The full report is in ${where}.`;
}
function join(sections) {
  return `${sections.filter((section) => section !== "").join("\n\n")}
`;
}

export {
  auditPrompt,
  renderMarkdown
};
