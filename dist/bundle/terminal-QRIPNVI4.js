import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  ROLLBACK_PAGES,
  afterRollbackOf,
  droppedRows,
  factsOf,
  languageRowsOf,
  missedClaimsOf,
  missingOf,
  namesOf,
  originsOf,
  recoveryOf,
  rolloutFactsOf,
  rolloutSentences,
  sayDiffersShort,
  viewOf
} from "./chunk-FRIJJ2QP.js";
import {
  block,
  cutTo,
  pad,
  wrap
} from "./chunk-MHB2EZHA.js";
import "./chunk-BWSJDIYP.js";
import {
  oneLine
} from "./chunk-JKVZZFYF.js";
import "./chunk-ETUVS4H2.js";
import {
  DECISION_MOODS,
  DECISION_WORDS,
  VERDICT_MOODS,
  VERDICT_WORDS
} from "./chunk-TITLVVZB.js";
import "./chunk-7VQLZJDN.js";
import "./chunk-6PWAOV7F.js";
import "./chunk-AYJU4ZMI.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";

// src/report/terminal-table.ts
import stringWidth from "string-width";
var CURRENT = { head: "current", cell: (row) => row.baseline, right: true };
var NEW = { head: "new", cell: (row) => row.canary, right: true };
var CHANGE = { head: "change", cell: (row) => row.change, right: true };
var TARGET = { head: "target", cell: (row) => row.verdict === "not_measured" ? "not measured" : row.target };
var LAYOUTS = [
  [CURRENT, NEW, CHANGE, TARGET],
  [NEW, CHANGE, TARGET],
  [NEW, TARGET],
  [TARGET],
  []
];
var NAME_LEAST = 12;
function rowTable(head, rows, columns) {
  const widthOf = ({ head: head2, cell }) => Math.max(stringWidth(head2), ...rows.map((row) => stringWidth(cell(row))));
  const wanted = Math.max(stringWidth(head), ...rows.map(({ name }) => stringWidth(name)));
  const taken = (layout2) => layout2.reduce((sum, column) => sum + widthOf(column) + 2, 2);
  const fits = (name) => LAYOUTS.find((layout2) => taken(layout2) + name <= columns);
  const layout = fits(wanted) ?? fits(Math.min(wanted, NAME_LEAST)) ?? [];
  const nameWidth = Math.max(4, Math.min(wanted, columns - taken(layout)));
  const line = (name, cell) => [pad(cutTo(name, nameWidth), nameWidth), ...layout.map((column) => pad(cell(column), widthOf(column), column.right))].join("  ").trimEnd();
  return {
    head: `  ${line(head, ({ head: head2 }) => head2)}`,
    lines: rows.map((row) => `${VERDICT_WORDS[row.verdict].glyph} ${line(row.name, ({ cell }) => cell(row))}`)
  };
}

// src/report/terminal-verbose.ts
function verboseLines(result, view, width) {
  const { failing, open, passing, aside } = view.rows;
  const sections = [
    ["What fails or is not settled", [...failing, ...open].flatMap((row) => reason(row, width))],
    ["Inside target", table(passing, width)],
    [
      "Not measured, not required",
      aside.map(({ name, why }) => `${name}: ${why}`).flatMap((text) => block(text, width, 2))
    ],
    ["Stop rules", stopLines(view, width)],
    ["Rollout", rolloutFactsOf(result).flatMap(([term, text]) => block(`${term}: ${text}`, width, 2))],
    ["The current version since", list(recoveryOf(result), width)],
    ["After a rollback, think of", [...list(afterRollbackOf(result), width), ...rollbackPages(result)]],
    [
      "Claims not found",
      list(
        missedClaimsOf(result, 0).map(({ item, claims, where }) => `${item}: ${claims} not in ${where}`),
        width
      )
    ],
    [
      "Worst questions",
      list(
        view.worst.items.map(({ qid, line, question, what }) => `${qid}, line ${line}: ${question} ${what}`),
        width
      )
    ],
    [
      "Correct answers by language",
      list(
        languageRowsOf(result).map((row) => row.filter((cell) => cell !== "").join(" \xB7 ")),
        width
      )
    ],
    [
      "Notes",
      list(
        view.notes.map(({ level, text }) => `${level}: ${text}`),
        width
      )
    ],
    ["Places", list(places(result), width)],
    ["Chance (p is that of such a value were both versions equal)", chances([...failing, ...open, ...passing], width)],
    [
      "What was evaluated",
      [factsOf(result).join(" \xB7 "), ...originsOf(result).map(([term, text]) => `${term}: ${text}`)].flatMap(
        (text) => block(text, width, 2)
      )
    ]
  ];
  return sections.filter(([, lines]) => lines.length > 0).flatMap(([title, lines], at) => [...at === 0 ? [] : [""], title, ...lines]);
}
function reason({ id, name, why, range, value, page }, width) {
  const shown = range === "" ? "" : ` ${value}, range ${range}.`;
  return [...wrap(`  ${name} (${id}): ${why}${shown}`, width, 4), ...page === null ? [] : [`    ${page}`]];
}
function table(rows, width) {
  if (rows.length === 0) return [];
  const { head, lines } = rowTable("", rows, width);
  return [head, ...lines];
}
function stopLines({ stops: { fired, quiet: quiet2 } }, width) {
  return [
    ...fired.flatMap(({ id, name, why, pages }) => [
      ...wrap(`\u2717 ${name} (${id}): ${why}`, width, 2),
      ...pages.map((page) => `    ${page}`)
    ]),
    ...quiet2.flatMap(({ name, value, limit }) => block(`${name}: ${value}, stops ${limit}`, width, 2))
  ];
}
function rollbackPages(result) {
  return afterRollbackOf(result).length > 0 ? ROLLBACK_PAGES.map((page) => `  ${page}`) : [];
}
function places({ gates, problems: problems2 }) {
  if (gates.length === 0) return [];
  return problems2.slice(0, 50).map(({ file, line, column, message }) => oneLine(`${file}:${line}:${column}: ${message}`, 400));
}
function chances(rows, width) {
  const tested = rows.filter((row) => row.chances !== "");
  return list(
    tested.map(({ id, chances: chances2, adjusted }) => `${id}: ${chances2}${adjusted === "" ? "" : `; adjusted ${adjusted}`}`),
    width
  );
}
function list(lines, width) {
  return lines.flatMap((line) => wrap(`  - ${line}`, width, 4));
}

// src/report/terminal.ts
var SGR = { good: "32", bad: "31", unsure: "33", quiet: "2" };
var MOST_LINES = 24;
var MOST_REASONS = 2;
var DETAILS = [
  { rows: 20, details: 6, worst: 3, notes: 3, why: 6 },
  { rows: 12, details: 2, worst: 3, notes: 2, why: 4 },
  { rows: 9, details: 1, worst: 1, notes: 1, why: 3 },
  { rows: 8, details: 0, worst: 1, notes: 1, why: 2 },
  { rows: 5, details: 0, worst: 0, notes: 0, why: 1 }
];
function renderTerminal(result, { columns, colour, verbose = false }) {
  const width = Math.max(20, columns || 80);
  const paint = (text, mood) => colour ? `\x1B[${SGR[mood]}m${text}\x1B[0m` : text;
  const view = viewOf(result);
  const end = [...remarks(result, view, width), ...wrap(`Next: ${view.next}`, width, 6)];
  if (verbose) {
    const short = shortLines(result, view, DETAILS[0], { width, paint });
    return `${[...short, "", ...verboseLines(result, view, width), "", ...end].join("\n")}
`;
  }
  const tries = DETAILS.map((detail) => shortLines(result, view, detail, { width, paint }));
  const room = MOST_LINES - end.length;
  const body = tries.find((lines) => lines.length <= room) ?? cut(tries.at(-1), room);
  return `${[...body, ...end].join("\n")}
`;
}
function cut(lines, most) {
  return [...lines.slice(0, Math.max(1, most - 1)), "  \u2026 --verbose shows the rest."].slice(0, Math.max(2, most));
}
function shortLines(result, view, detail, { width, paint }) {
  const { glyph } = DECISION_WORDS[result.decision];
  const [first = "", ...more] = wrap(`${glyph} ${view.headline}`, width, 2);
  const sections = [
    [
      paint(first, DECISION_MOODS[result.decision]),
      ...more,
      ...view.why.slice(0, detail.why).flatMap((text) => block(text, width, 2)),
      ...block(rolloutSentences(result).join(" "), width, 2).filter((line) => line.trim() !== "")
    ],
    problems(result, detail, width),
    group("outside target", view.rows.failing, detail.rows, width, paint, "bad", view.chance),
    group("not settled", isWaiting(result) ? [] : view.rows.open, detail.rows, width, paint, "unsure", view.doubt),
    details(result, view, detail, width),
    missing(result, detail, width),
    summary(view, width),
    facts(view, detail, width),
    view.notes.filter(({ level }) => level === "warning").slice(0, detail.notes).flatMap(({ text }) => wrap(`! ${text}`, width, 2))
  ].filter((lines) => lines.length > 0);
  return sections.flatMap((lines, at) => at === 0 ? lines : ["", ...lines]).concat("");
}
function isWaiting({ rollout, reason_code }) {
  return rollout !== null && reason_code !== "not_measured";
}
function group(head, rows, most, width, paint, mood, after) {
  if (rows.length === 0) return [];
  const { head: title, lines } = rowTable(head, rows.slice(0, most), width);
  const left = rows.slice(most);
  return [
    paint(title, "quiet"),
    ...lines.map(
      (line, at) => paint(line, rows[at].verdict === "not_measured" ? "bad" : VERDICT_MOODS[rows[at].verdict] ?? mood)
    ),
    ...left.length > 0 ? block(`and ${left.length} more: ${namesOf(left, left.length).replace(/^./, (c) => c.toLowerCase())}`, width, 2) : [],
    ...after === "" ? [] : block(after, width, 2)
  ];
}
function details(result, view, { details: most }, width) {
  const told = view.details.filter(
    ({ rows }) => !isWaiting(result) || rows.some(({ standing }) => standing === "failing")
  );
  return told.slice(0, most).flatMap(({ rows, text }) => wrap(`  ${namesOf(rows, 3)}: ${text}`, width, 4));
}
function missing(result, { rows }, width) {
  const lines = missingOf(result);
  if (lines.length === 0) return [];
  const shown = lines.slice(0, Math.min(rows, 4));
  const more = lines.length - shown.length;
  return [
    "  still missing",
    ...shown.map((line) => cutTo(`    ${line}`, width)),
    ...more > 0 ? [`    and ${more} more, sooner`] : []
  ];
}
function summary({ rows: { passing }, stops }, width) {
  const lines = [];
  if (passing.length > 0) {
    const names = namesOf(passing, passing.length).replace(/^./, (char) => char.toLowerCase());
    lines.push(cutTo(`\u2713 ${passing.length} inside target: ${names}`, width));
  }
  lines.push(...quiet(stops));
  return lines;
}
function quiet({ fired, quiet: quiet2 }) {
  if (quiet2.length === 0) return [];
  const other = fired.length > 0 ? "other " : "";
  return [`\u2713 ${quiet2.length} ${other}stop ${quiet2.length === 1 ? "rule is" : "rules are"} quiet`];
}
function facts({ differs, worst }, detail, width) {
  const lines = differs === null ? [] : wrap(`  what differs   ${sayDiffersShort(differs)}`, width, 17);
  const items = worst.items.slice(0, detail.worst);
  for (const [at, { tries, question, qid, line, what }] of items.entries()) {
    const where = `  line ${line}`;
    const said = tries === "" ? `${qid}: ${what}` : `${tries}  ${question}`;
    const head = `  ${at === 0 ? "worst" : "     "}          `;
    lines.push(head + cutTo(said, Math.max(10, width - head.length - where.length)) + where);
  }
  const more = worst.more + worst.items.length - items.length;
  if (items.length > 0 && more > 0) lines.push(`                 and ${more} more got worse`);
  return lines;
}
function remarks(result, { remarks: remarks2 }, width) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { label, reason: reason2 } of droppedRows(result, 120)) reasons.set(reason2, [...reasons.get(reason2) ?? [], label]);
  const dropped = [...reasons].map(([reason2, labels]) => `Not required: ${few(labels)} (${reason2})`);
  const more = dropped.length - MOST_REASONS;
  const shown = [...remarks2, ...dropped.slice(0, MOST_REASONS), ...more > 0 ? [`and ${more} more`] : []];
  return shown.length === 0 ? [] : [...shown.flatMap((text) => wrap(`! ${text}`, width, 2)), ""];
}
function few(labels) {
  const more = labels.length - 3;
  return `${labels.slice(0, 3).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function problems(result, { rows }, width) {
  if (result.gates.length > 0 || result.exit_code === EXIT.invalid) return [];
  const shown = result.problems.slice(0, rows);
  const more = result.problems.length - shown.length;
  return [
    ...shown.flatMap(
      ({ file, line, column, message }) => wrap(oneLine(`${file}:${line}:${column}: ${message}`, 400), width, 2)
    ),
    ...more > 0 ? [`and ${more} more`] : []
  ];
}
export {
  renderTerminal
};
