import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  auditPrompt,
  renderMarkdown
} from "./chunk-37F6RLON.js";
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
  namesOf,
  originsOf,
  recoveryOf,
  rolloutFactsOf,
  rolloutSentences,
  showTime,
  viewOf
} from "./chunk-FRIJJ2QP.js";
import {
  STEP_SUMMARY_BYTES,
  bytesOf
} from "./chunk-ZFYGQTAQ.js";
import {
  requestsOf
} from "./chunk-FWVWYV3X.js";
import {
  pageName,
  titleOf,
  viewRow
} from "./chunk-BWSJDIYP.js";
import {
  clean,
  oneLine,
  shorten
} from "./chunk-JKVZZFYF.js";
import {
  NOTHING,
  showNumber
} from "./chunk-ETUVS4H2.js";
import {
  DECISION_MOODS,
  DECISION_WORDS,
  VERDICT_MOODS,
  VERDICT_WORDS
} from "./chunk-TITLVVZB.js";
import {
  rowWords
} from "./chunk-7VQLZJDN.js";
import {
  sayWeights
} from "./chunk-6PWAOV7F.js";
import {
  sayChance
} from "./chunk-AYJU4ZMI.js";
import "./chunk-USJCJ6JA.js";
import {
  writeAtomically
} from "./chunk-4S6Y5L77.js";
import "./chunk-S43B2SWL.js";
import {
  rowOfStop
} from "./chunk-GAPAQYDZ.js";
import "./chunk-HZOARXOO.js";

// src/commands/write-reports.ts
import { join, resolve } from "node:path";

// src/report/html.tsx
import { createHash } from "node:crypto";
import { renderToString } from "preact-render-to-string";

// src/report/html-folds.tsx
import { jsx, jsxs } from "preact/jsx-runtime";
function Folded({ result }) {
  const prompt = auditPrompt(result);
  return /* @__PURE__ */ jsxs("section", { id: "how", children: [
    /* @__PURE__ */ jsx("h2", { children: "How this was measured" }),
    /* @__PURE__ */ jsx("p", { children: countsOf(result) }),
    /* @__PURE__ */ jsx(Words, { result }),
    result.gates.length > 0 && result.problems.length > 0 && /* @__PURE__ */ jsxs("details", { children: [
      /* @__PURE__ */ jsx("summary", { children: `Lines to look at (${result.problems.length})` }),
      /* @__PURE__ */ jsx(ProblemList, { result })
    ] }),
    /* @__PURE__ */ jsxs("details", { children: [
      /* @__PURE__ */ jsx("summary", { children: "What was evaluated" }),
      /* @__PURE__ */ jsx("dl", { children: originsOf(result).map(([term, text]) => [/* @__PURE__ */ jsx("dt", { children: term }), /* @__PURE__ */ jsx("dd", { children: text })]) })
    ] }),
    result.window !== null && /* @__PURE__ */ jsxs("details", { children: [
      /* @__PURE__ */ jsx("summary", { children: "Window" }),
      /* @__PURE__ */ jsx("pre", { children: shorten(clean(JSON.stringify(result.window, null, 2)), 4e3) })
    ] }),
    prompt !== null && /* @__PURE__ */ jsxs("details", { children: [
      /* @__PURE__ */ jsx("summary", { children: "Audit prompt" }),
      /* @__PURE__ */ jsx("p", { children: `The verdict of this report is computed: ${DECISION_WORDS[result.decision].text}. For a second opinion, copy:` }),
      /* @__PURE__ */ jsx("pre", { children: prompt })
    ] })
  ] });
}
function countsOf(result) {
  return factsOf(result).join(" \xB7 ");
}
function Words({ result }) {
  const rows = result.gates.flatMap(({ row }) => {
    const words = rowWords(row);
    return words ? [{ row, ...words }] : [];
  });
  if (rows.length === 0) return null;
  return /* @__PURE__ */ jsxs("details", { children: [
    /* @__PURE__ */ jsx("summary", { children: "Words used here" }),
    /* @__PURE__ */ jsx("dl", { children: rows.map(({ row, name, meaning }) => [
      /* @__PURE__ */ jsxs("dt", { children: [
        name,
        " ",
        /* @__PURE__ */ jsx("code", { class: "soft", children: row })
      ] }),
      /* @__PURE__ */ jsx("dd", { children: meaning })
    ]) })
  ] });
}
function Problems({ result }) {
  if (result.problems.length === 0) return null;
  return /* @__PURE__ */ jsxs("section", { children: [
    /* @__PURE__ */ jsx("h2", { children: "Problems" }),
    /* @__PURE__ */ jsx(ProblemList, { result })
  ] });
}
function ProblemList({ result }) {
  return /* @__PURE__ */ jsx("ul", { children: result.problems.map(({ file, line, column, message, severity }) => /* @__PURE__ */ jsxs("li", { children: [
    severity,
    ", ",
    /* @__PURE__ */ jsx("code", { children: oneLine(`${file}:${line}:${column}`, 200) }),
    ": ",
    oneLine(message, 400)
  ] })) });
}
function Notes({ notes }) {
  if (notes.length === 0) return null;
  return /* @__PURE__ */ jsxs("section", { children: [
    /* @__PURE__ */ jsx("h2", { children: "Notes" }),
    /* @__PURE__ */ jsx("ul", { children: notes.map(({ level, text }) => /* @__PURE__ */ jsx("li", { children: `${level}: ${oneLine(text, 500)}` })) })
  ] });
}
function Worst({ view: { worst } }) {
  if (worst.items.length === 0) return null;
  return /* @__PURE__ */ jsxs("section", { children: [
    /* @__PURE__ */ jsx("h2", { children: "The worst questions" }),
    worst.items.map(({ qid, question, line, what, baseline, canary }) => /* @__PURE__ */ jsxs("article", { children: [
      /* @__PURE__ */ jsx("h3", { children: question }),
      /* @__PURE__ */ jsx("p", { children: `${qid}, line ${line}. ${what}` }),
      /* @__PURE__ */ jsxs("dl", { children: [
        /* @__PURE__ */ jsx("dt", { children: "current version" }),
        /* @__PURE__ */ jsx("dd", { children: baseline }),
        /* @__PURE__ */ jsx("dt", { children: "new version" }),
        /* @__PURE__ */ jsx("dd", { children: canary })
      ] })
    ] })),
    worst.more > 0 && /* @__PURE__ */ jsx("p", { class: "soft", children: `${worst.more} more questions got worse.` })
  ] });
}

// src/report/html-questions.tsx
import { Fragment, jsx as jsx2, jsxs as jsxs2 } from "preact/jsx-runtime";
var FILTERS = [
  ["worse", "Got worse"],
  ["lost", "Lost completely"],
  ["refused", "Refused"],
  ["better", "Better"],
  ["same", "Same"],
  ["all", "All"]
];
var ORDERS = [
  ["loss", "biggest loss"],
  ["coverage", "least of the passage found"],
  ["distance", "retrieval distance, change"],
  ["slow", "slowest"],
  ["dear", "dearest"],
  ["line", "line in the gold set"]
];
function QuestionSection({ questions, packed }) {
  if (questions.items.length === 0) return null;
  return /* @__PURE__ */ jsxs2("section", { id: "questions", children: [
    /* @__PURE__ */ jsx2("h2", { children: "Every question" }),
    /* @__PURE__ */ jsxs2("p", { class: "soft small", children: [
      "One cell a try; upper row current version, lower row new: ",
      /* @__PURE__ */ jsx2("i", { class: "cell correct" }),
      " correct \xB7",
      " ",
      /* @__PURE__ */ jsx2("i", { class: "cell wrong" }),
      " wrong \xB7 ",
      /* @__PURE__ */ jsx2("i", { class: "cell refused" }),
      " refused although there is an answer \xB7",
      " ",
      /* @__PURE__ */ jsx2("i", { class: "cell failed" }),
      " no reply"
    ] }),
    packed.left_out.map((text) => /* @__PURE__ */ jsx2("p", { class: "remark", children: text })),
    /* @__PURE__ */ jsxs2("div", { id: "explorer", hidden: true, children: [
      /* @__PURE__ */ jsxs2("search", { class: "tools", children: [
        /* @__PURE__ */ jsx2(
          "input",
          {
            id: "search",
            type: "search",
            placeholder: "Search questions and answers ( / )",
            "aria-label": "Search questions and answers"
          }
        ),
        FILTERS.map(([id, text]) => /* @__PURE__ */ jsxs2("button", { type: "button", class: "chip", "data-filter": id, "aria-pressed": "false", children: [
          text,
          " ",
          /* @__PURE__ */ jsx2("b", {})
        ] })),
        /* @__PURE__ */ jsxs2("label", { class: "small", children: [
          "sort by",
          " ",
          /* @__PURE__ */ jsx2("select", { id: "sort", children: ORDERS.map(([id, text]) => /* @__PURE__ */ jsx2("option", { value: id, children: text })) })
        ] }),
        /* @__PURE__ */ jsx2("span", { id: "count", class: "soft small", "aria-live": "polite" })
      ] }),
      /* @__PURE__ */ jsxs2("div", { class: "panes", children: [
        /* @__PURE__ */ jsx2("ul", { id: "list", class: "list", "aria-label": "questions", tabindex: 0 }),
        /* @__PURE__ */ jsx2("div", { id: "detail", class: "detail" })
      ] })
    ] }),
    /* @__PURE__ */ jsx2("noscript", { children: /* @__PURE__ */ jsx2("p", { children: "The list of questions needs JavaScript; what stands above does not." }) }),
    /* @__PURE__ */ jsx2(
      "script",
      {
        id: "data",
        type: "application/json",
        "data-form": packed.form,
        dangerouslySetInnerHTML: { __html: packed.data }
      }
    )
  ] });
}
function Steadiness({ items }) {
  if (items.length === 0) return null;
  const tries = items.map((each) => each.tries.length);
  const [least, most] = [Math.min(...tries), Math.max(...tries)];
  const times = least === most ? `${most}` : `${least} to ${most}`;
  const arms = [
    ["current", "current version", "old"],
    ["new", "new version", "new"]
  ];
  return /* @__PURE__ */ jsxs2("div", { class: "steady", children: [
    arms.map(([arm, name, kind]) => {
      const [always, sometimes, never] = counts(items, arm);
      return /* @__PURE__ */ jsxs2(Fragment, { children: [
        /* @__PURE__ */ jsx2("b", { class: kind, children: name }),
        /* @__PURE__ */ jsxs2(
          "div",
          {
            class: "parts",
            role: "img",
            "aria-label": `${name}: ${always} always right, ${sometimes} sometimes, ${never} never, of ${items.length}`,
            children: [
              /* @__PURE__ */ jsx2(Part, { count: always, of: items.length, sign: "\u2713", word: "always right", kind: "good" }),
              /* @__PURE__ */ jsx2(Part, { count: sometimes, of: items.length, sign: "~", word: "sometimes", kind: "unsure" }),
              /* @__PURE__ */ jsx2(Part, { count: never, of: items.length, sign: "\u2717", word: "never", kind: "bad" })
            ]
          }
        )
      ] });
    }),
    /* @__PURE__ */ jsx2("p", { class: "soft small", children: `${items.length} questions, each asked ${times} ${most === 1 ? "time" : "times"}: the answer cites the right passage \u2713 always, ~ sometimes or \u2717 never. A question without an answer is right when it is refused.` })
  ] });
}
function Part({
  count,
  of,
  sign,
  word,
  kind
}) {
  if (count === 0) return null;
  return /* @__PURE__ */ jsxs2("span", { class: `${kind} w${count}`, children: [
    `${sign} ${count}`,
    " ",
    count >= of / 5 && /* @__PURE__ */ jsx2("em", { class: "wide", children: word })
  ] });
}
function counts(items, arm) {
  const of = (item) => item.tries.filter((each) => each[arm]?.right).length;
  const asked = (item) => item.tries.filter((each) => each[arm] !== null).length;
  const always = items.filter((item) => asked(item) > 0 && of(item) === asked(item)).length;
  const never = items.filter((item) => of(item) === 0).length;
  return [always, items.length - always - never, never];
}
function widthRules(items) {
  const widths = new Set(["current", "new"].flatMap((arm) => counts(items, arm)));
  return [...widths].map((count) => `.w${count}{flex:${count} 1 0}`).join("");
}

// src/report/chart.tsx
import { jsx as jsx3, jsxs as jsxs3 } from "preact/jsx-runtime";
var WIDTH = 220;
var HEIGHT = 26;
var MIDDLE = WIDTH / 2;
var REACH = MIDDLE - 10;
var HALF = HEIGHT / 2;
function Chart({ row }) {
  const { value, threshold, ci, op, baseline } = row.source;
  if (value === null || threshold === null || op === "==") return null;
  const worse = op.startsWith("<") ? 1 : -1;
  const ends2 = (ci ?? [value, value]).map((end) => end === null ? null : (end - threshold) * worse);
  const at = (value - threshold) * worse;
  const old = baseline === null || row.source.canary !== value ? null : (baseline - threshold) * worse;
  const extent = Math.max(Math.abs(at), Math.abs(old ?? 0), ...ends2.map((end) => Math.abs(end ?? 0)));
  const x = (distance2) => round(MIDDLE + (extent === 0 ? 0 : distance2 / extent * REACH));
  const [a, b] = worse === 1 ? ends2 : [ends2[1], ends2[0]];
  const left = a === null || a === void 0 ? 0 : x(a);
  const right = b === null || b === void 0 ? WIDTH : x(b);
  const range = row.range === "" ? "" : `, range ${row.range}`;
  return /* @__PURE__ */ jsxs3(
    "svg",
    {
      class: `bar ${row.standing}`,
      role: "img",
      "aria-label": `${row.name}: ${row.value}${range}, target ${row.target}`,
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      children: [
        /* @__PURE__ */ jsx3("rect", { class: "inside", x: "0", y: "3", width: MIDDLE, height: HEIGHT - 6, rx: "3" }),
        /* @__PURE__ */ jsx3("rect", { class: "outside", x: MIDDLE, y: "3", width: MIDDLE, height: HEIGHT - 6, rx: "3" }),
        /* @__PURE__ */ jsx3("line", { class: "target", x1: MIDDLE, x2: MIDDLE, y1: "0", y2: HEIGHT }),
        old !== null && /* @__PURE__ */ jsx3("circle", { class: "before", cx: x(old), cy: HALF, r: "4" }),
        ci !== null && /* @__PURE__ */ jsx3("line", { class: "range", x1: left, x2: right, y1: HALF, y2: HALF }),
        /* @__PURE__ */ jsx3("circle", { class: "value", cx: x(at), cy: HALF, r: "5" })
      ]
    }
  );
}
function round(x) {
  return Math.round(x * 10) / 10;
}

// src/report/item-charts.tsx
import { Fragment as Fragment2, jsx as jsx4, jsxs as jsxs4 } from "preact/jsx-runtime";
var WIDTH2 = 600;
var MOST = 240;
function ChangeChart({ items, isRight }) {
  const right = (item, arm) => item.tries.filter((each) => each[arm] && isRight(each[arm])).length;
  const changes = items.map((item) => ({ item, before: right(item, "current"), after: right(item, "new") })).sort((a, b) => a.after - a.before - (b.after - b.before));
  const [worse, better] = [-1, 1].map(
    (sign) => changes.filter((each) => Math.sign(each.after - each.before) === sign).length
  );
  const same = items.length - worse - better;
  const most = Math.max(1, ...items.map(({ tries }) => tries.length));
  const [up, down] = [better === 0 ? 0 : most, worse === 0 ? 0 : most];
  const unit = Math.max(4, Math.round(120 / most));
  const y = (tries) => 10 + (up - tries) * unit;
  const [left, height] = [34, y(-down) + 12];
  const shown = changes.slice(0, MOST);
  const wide = (WIDTH2 - left) / Math.max(shown.length, 20);
  const levels = [.../* @__PURE__ */ new Set([up, 0, -down])];
  return /* @__PURE__ */ jsxs4("figure", { children: [
    /* @__PURE__ */ jsxs4("figcaption", { children: [
      "Right tries out of ",
      most,
      ", new minus current: one bar a question, worst first"
    ] }),
    /* @__PURE__ */ jsxs4("p", { class: "key", children: [
      /* @__PURE__ */ jsx4("span", { class: "bad", children: `\u25BC ${worse} worse` }),
      /* @__PURE__ */ jsx4("span", { class: "good", children: `\u25B2 ${better} better` }),
      /* @__PURE__ */ jsx4("span", { children: `\u25A0 ${same} the same` })
    ] }),
    /* @__PURE__ */ jsxs4(
      "svg",
      {
        role: "img",
        "aria-label": `Right tries by question: ${worse} of ${items.length} questions got worse, ${better} better, ${same} the same`,
        viewBox: `0 0 ${WIDTH2} ${height}`,
        width: WIDTH2,
        height,
        children: [
          levels.map((level) => /* @__PURE__ */ jsxs4(Fragment2, { children: [
            /* @__PURE__ */ jsx4("line", { class: "axis", x1: left, x2: WIDTH2, y1: y(level), y2: y(level) }),
            /* @__PURE__ */ jsx4("text", { x: left - 6, y: y(level) + 4, "text-anchor": "end", children: level > 0 ? `+${level}` : level < 0 ? `\u2212${-level}` : "0" })
          ] })),
          shown.map(({ item, before, after }, at) => {
            const change = after - before;
            const tall = Math.max(2, Math.abs(change) * unit);
            return /* @__PURE__ */ jsxs4("g", { class: "mark", "data-item": item.id, children: [
              /* @__PURE__ */ jsx4("title", { children: `${nameOf(item)}: right in ${before} of ${item.tries.length}, now ${after}` }),
              /* @__PURE__ */ jsx4(
                "rect",
                {
                  class: change < 0 ? "worse" : change > 0 ? "better" : "same",
                  x: round(left + at * wide + 0.5),
                  width: round(Math.max(0.6, wide - 1)),
                  y: change < 0 ? y(0) : y(0) - tall,
                  height: tall
                }
              )
            ] });
          })
        ]
      }
    )
  ] });
}
function ShiftChart({ items, title, measure, show, rising, target = null }) {
  const worse = rising ? 1 : -1;
  const shifts = items.map((item) => ({ item, before: meanOf(item, "current", measure), after: meanOf(item, "new", measure) })).filter(
    (each) => each.before !== null && each.after !== null
  ).sort((a, b) => worse * (b.after - a.after));
  if (shifts.length === 0) return null;
  const values = [...shifts.flatMap(({ before, after }) => [before, after]), ...target === null ? [] : [target]];
  const [low, high] = [Math.min(0, ...values), Math.max(...values) || 1];
  const shown = shifts.slice(0, MOST);
  const tall = shown.length > 60 ? 3 : 8;
  const [left, right] = [12, WIDTH2 - 34];
  const x = (value) => round(left + (value - low) / (high - low) * (right - left));
  const bottom = 8 + shown.length * tall;
  const moved = shifts.filter(({ before, after }) => worse * (after - before) > 0.02 * (high - low)).length;
  return /* @__PURE__ */ jsxs4("figure", { children: [
    /* @__PURE__ */ jsx4("figcaption", { children: title }),
    /* @__PURE__ */ jsxs4("p", { class: "key", children: [
      /* @__PURE__ */ jsx4("span", { children: "\u25CB current version" }),
      /* @__PURE__ */ jsx4("span", { class: "new", children: "\u25CF new version" }),
      target !== null && /* @__PURE__ */ jsx4("span", { class: "good", children: "\u2502 target" })
    ] }),
    /* @__PURE__ */ jsxs4(
      "svg",
      {
        role: "img",
        "aria-label": `${title}: worse on ${moved} of ${shifts.length} questions; mean ${show(average(shifts.map((each) => each.before)))} before, ${show(average(shifts.map((each) => each.after)))} now`,
        viewBox: `0 0 ${WIDTH2} ${bottom + 20}`,
        width: WIDTH2,
        height: bottom + 20,
        children: [
          target !== null && /* @__PURE__ */ jsx4("line", { class: "aim", x1: x(target), x2: x(target), y1: "0", y2: bottom }),
          shown.map(({ item, before, after }, at) => {
            const y = 6 + at * tall;
            return /* @__PURE__ */ jsxs4("g", { class: "mark", "data-item": item.id, children: [
              /* @__PURE__ */ jsx4("title", { children: `${nameOf(item)}: ${show(before)}, now ${show(after)}` }),
              /* @__PURE__ */ jsx4("line", { class: "shift", x1: x(before), x2: x(after), y1: y, y2: y }),
              /* @__PURE__ */ jsx4("circle", { class: "before", cx: x(before), cy: y, r: tall > 4 ? 3 : 1.2 }),
              /* @__PURE__ */ jsx4("circle", { class: "after", cx: x(after), cy: y, r: tall > 4 ? 3.4 : 1.4 })
            ] });
          }),
          [low, (low + high) / 2, high].map((value) => /* @__PURE__ */ jsx4("text", { x: x(value), y: bottom + 15, "text-anchor": "middle", children: show(value) }))
        ]
      }
    )
  ] });
}
function nameOf({ id, wordings }) {
  return shorten(wordings[0] ?? id, 60);
}
function meanOf({ tries }, arm, measure) {
  const known = tries.flatMap((each) => each[arm] ? measure(each[arm]) ?? [] : []);
  return known.length === 0 ? null : average(known);
}
function average(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// src/report/html-evidence.tsx
import { jsx as jsx5, jsxs as jsxs5 } from "preact/jsx-runtime";
function RowEvidence({ row, result, items }) {
  const chart = items.length === 0 ? null : CHARTS[row.id]?.(items, row);
  return /* @__PURE__ */ jsxs5("div", { class: chart ? "evidence" : "evidence plain", children: [
    chart && /* @__PURE__ */ jsx5("div", { class: "chart", children: chart }),
    /* @__PURE__ */ jsxs5("div", { children: [
      sentences(row, result).map((sentence, at) => /* @__PURE__ */ jsx5("p", { class: at === 0 ? "said" : void 0, children: sentence })),
      row.page !== null && /* @__PURE__ */ jsx5("p", { children: /* @__PURE__ */ jsx5(
        "a",
        {
          href: row.page,
          children: `${row.standing === "passing" ? "More about this" : "How to fix it"}: ${pageName(row.page)}`
        }
      ) }),
      /* @__PURE__ */ jsx5("p", { class: "expert", children: expertLine(row) })
    ] })
  ] });
}
function sentences(row, { resolution, evidence }) {
  const { p_adjusted, ci } = row.source;
  const sees = resolution?.effects.find((each) => each.row === row.id && each.effect > each.margin);
  const family = (resolution?.family.length ?? 0) > 1 && resolution?.family.includes(row.id);
  return [
    row.meaning,
    row.detail !== "" ? row.detail : p_adjusted === null ? row.why : "",
    p_adjusted === null || row.verdict === "pass" ? "" : `${sayChance(p_adjusted, evidence?.alpha ?? 0.05)}${family ? ` This allows for the ${resolution.family.length} measures that are tested together.` : ""}`,
    ci === null || row.range === "" ? "" : `With the luck of the draw it lies in the range: ${row.range}.`,
    sees ? `These questions see a change of ${showNumber(sees.effect, "points").replace(" points", "")} four times in five; the target allows ${showNumber(sees.margin, "points").replace(" points", "")}, so smaller losses can pass unseen.` : "",
    row.fromManifest ? "The target is from your manifest." : ""
  ].filter((sentence) => sentence !== "");
}
function expertLine({ id, value, target, range, n, chances, adjusted }) {
  return [
    id,
    `value ${value}, target ${target}`,
    range === "" ? "" : `range ${range}`,
    `n ${n}`,
    chances,
    adjusted === "" ? "" : `adjusted ${adjusted}`
  ].filter((part) => part !== "").join(" \xB7 ");
}
var percent = (value) => `${Math.round(value * 100)} %`;
var cites = (items) => /* @__PURE__ */ jsx5(ChangeChart, { items, isRight: (answer) => answer.right });
var distance = (items) => /* @__PURE__ */ jsx5(
  ShiftChart,
  {
    items,
    title: "Retrieval distance by question: 0 is the same topic, 1 is unrelated",
    measure: (answer) => answer.distance,
    show: (value) => value.toFixed(2),
    rising: true
  }
);
var CHARTS = {
  gold_regression: (items) => /* @__PURE__ */ jsx5(ChangeChart, { items, isRight: (answer) => answer.state === "correct" }),
  lambda_convergence: cites,
  lambda_collapse: cites,
  lambda_split: cites,
  coverage: (items, row) => /* @__PURE__ */ jsx5(
    ShiftChart,
    {
      items,
      title: "Share of the right passage that was retrieved, by question",
      measure: (answer) => answer.coverage,
      show: percent,
      rising: false,
      target: row.source.threshold
    }
  ),
  delta_s_drift_median: distance,
  delta_s_drift_p95: distance,
  delta_s_median: distance,
  latency_p95: (items) => /* @__PURE__ */ jsx5(
    ShiftChart,
    {
      items,
      title: "Time of an answer by question",
      measure: (answer) => answer.ms,
      show: (value) => showNumber(value, "ms"),
      rising: true
    }
  ),
  cost_per_solved: (items) => /* @__PURE__ */ jsx5(
    ShiftChart,
    {
      items,
      title: "Cost of an answer by question",
      measure: (answer) => answer.usd,
      show: (value) => showNumber(value, "usd"),
      rising: true
    }
  )
};

// src/report/open.ts
function quietStops(stops) {
  const quiet = stops.filter(({ fired }) => !fired).length;
  if (quiet === 0) return "";
  const other = quiet < stops.length ? "other " : "";
  return quiet === 1 ? `1 ${other}stop rule is quiet.` : `${quiet} ${other}stop rules are quiet.`;
}
function tally(result) {
  const rows = result.gates.map((row) => viewRow(row)).filter(({ standing }) => standing !== "aside");
  if (rows.length === 0) return "";
  const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
  const of = rows.length === 1 ? "of 1 row" : `of ${rows.length} rows`;
  const counts2 = [
    [count("fail"), count("fail") === 1 ? "fails" : "fail"],
    [count("not_measured"), "not measured"],
    [count("inconclusive"), "not settled"]
  ];
  const [first, ...others] = counts2.filter(([n]) => n > 0);
  if (first === void 0) return rows.length === 1 ? "the row passes" : `all ${rows.length} rows pass`;
  return [`${first[0]} ${of} ${first[1]}`, ...others.map(([n, word]) => `${n} ${word}`)].join(", ");
}

// src/report/html-tables.tsx
import { Fragment as Fragment3, jsx as jsx6, jsxs as jsxs6 } from "preact/jsx-runtime";
var GATE_COLUMNS = [
  { head: "what is compared" },
  { head: "current \u2192 new", kind: "number" },
  { head: "change", kind: "number" },
  { head: "inside the target \u25C2 \u2502 \u25B8 outside", kind: "wide" },
  { head: "target" },
  { head: "verdict", kind: "state" }
];
function GateTables({ result, view, items }) {
  const { failing, open, passing, aside } = view.rows;
  if (failing.length + open.length + passing.length + aside.length === 0) return null;
  const fired = new Set(view.stops.fired.flatMap(({ id }) => rowOfStop(id) ?? []));
  const table = (rows) => /* @__PURE__ */ jsx6(GateTable, { result, rows, items, fired });
  const isSound = failing.length + open.length === 0;
  return /* @__PURE__ */ jsxs6("section", { id: "gates", children: [
    /* @__PURE__ */ jsx6("h2", { children: "What was checked" }),
    /* @__PURE__ */ jsxs6("p", { class: "key", children: [
      /* @__PURE__ */ jsx6("span", { children: "\u25CB current version" }),
      /* @__PURE__ */ jsx6("span", { children: "\u25CF new version, with the range that chance allows" }),
      /* @__PURE__ */ jsx6("span", { children: "\u2502 target" }),
      /* @__PURE__ */ jsx6("span", { class: "scripted", children: "Choose a row for its evidence." })
    ] }),
    failing.length > 0 && /* @__PURE__ */ jsx6("h3", { class: "bad", children: `\u2717 ${failing.length} outside the target` }),
    failing.length > 0 && table(failing),
    open.length > 0 && /* @__PURE__ */ jsx6("h3", { class: "unsure", children: `? ${open.length} not settled` }),
    open.length > 0 && table(open),
    passing.length > 0 && /* @__PURE__ */ jsxs6("details", { id: "passing", open: isSound, children: [
      /* @__PURE__ */ jsxs6("summary", { children: [
        /* @__PURE__ */ jsx6("b", { class: "good", children: `\u2713 ${passing.length} inside the target` }),
        " ",
        /* @__PURE__ */ jsx6("span", { class: "soft small", children: namesOf(passing, 20) })
      ] }),
      table(passing)
    ] }),
    aside.length > 0 && /* @__PURE__ */ jsxs6("details", { children: [
      /* @__PURE__ */ jsxs6("summary", { children: [
        /* @__PURE__ */ jsx6("b", { children: `\u2013 ${aside.length} not measured` }),
        ", none of them required",
        " ",
        /* @__PURE__ */ jsx6("span", { class: "soft small", children: namesOf(aside, 20) })
      ] }),
      /* @__PURE__ */ jsx6("ul", { children: aside.map((row) => /* @__PURE__ */ jsxs6("li", { children: [
        /* @__PURE__ */ jsx6("b", { children: row.name }),
        " ",
        /* @__PURE__ */ jsx6("code", { class: "soft", children: row.id }),
        ": ",
        row.why
      ] })) })
    ] })
  ] });
}
function GateTable({ result, rows, items, fired }) {
  return /* @__PURE__ */ jsx6(Table, { name: "gates", columns: GATE_COLUMNS, children: rows.map((row) => [
    /* @__PURE__ */ jsxs6("tr", { role: "row", class: row.standing, "data-row": row.id, children: [
      /* @__PURE__ */ jsxs6("th", { role: "rowheader", scope: "row", children: [
        /* @__PURE__ */ jsx6("button", { type: "button", class: "name", "aria-expanded": "false", children: row.name }),
        /* @__PURE__ */ jsxs6("span", { class: "id", children: [
          row.id,
          fired.has(row.id) && /* @__PURE__ */ jsx6("b", { class: "bad", children: " \xB7 a stop rule fired" })
        ] })
      ] }),
      /* @__PURE__ */ jsx6(Cell, { column: GATE_COLUMNS[1], children: /* @__PURE__ */ jsx6(FromTo, { row }) }),
      /* @__PURE__ */ jsx6(Cell, { column: GATE_COLUMNS[2], children: row.change }),
      /* @__PURE__ */ jsx6("td", { role: "cell", class: "wide", children: /* @__PURE__ */ jsx6(Chart, { row }) }),
      /* @__PURE__ */ jsxs6(Cell, { column: GATE_COLUMNS[4], children: [
        row.target,
        row.fromManifest && /* @__PURE__ */ jsx6("small", { children: "yours" })
      ] }),
      /* @__PURE__ */ jsx6("td", { role: "cell", class: "state", children: /* @__PURE__ */ jsx6(Badge, { row }) })
    ] }),
    /* @__PURE__ */ jsx6("tr", { role: "row", class: "ev", children: /* @__PURE__ */ jsx6("td", { role: "cell", colSpan: GATE_COLUMNS.length, children: /* @__PURE__ */ jsx6(RowEvidence, { row, result, items }) }) })
  ]) });
}
function FromTo({ row: { baseline, canary, value } }) {
  if (canary === NOTHING) return /* @__PURE__ */ jsx6("b", { children: value });
  if (baseline === NOTHING) return /* @__PURE__ */ jsx6("b", { children: canary });
  return /* @__PURE__ */ jsxs6(Fragment3, { children: [
    /* @__PURE__ */ jsx6("span", { class: "old", children: baseline }),
    " \u2192 ",
    /* @__PURE__ */ jsx6("b", { children: canary })
  ] });
}
function Badge({ row }) {
  const { glyph, text } = VERDICT_WORDS[row.verdict];
  return /* @__PURE__ */ jsx6("span", { class: `badge ${row.standing === "failing" ? "bad" : VERDICT_MOODS[row.verdict]}`, children: `${glyph} ${text}` });
}
var STOP_COLUMNS = [
  { head: "rule" },
  { head: "kind" },
  { head: "value", kind: "number" },
  { head: "stops at", kind: "number" },
  { head: "state", kind: "state" }
];
function Stops({ stops }) {
  if (stops.length === 0) return null;
  const fired = stops.filter((stop) => stop.fired);
  return /* @__PURE__ */ jsxs6("section", { children: [
    fired.length > 0 && /* @__PURE__ */ jsx6("h2", { children: "Stop rules" }),
    /* @__PURE__ */ jsx6("ul", { children: fired.map(({ name: label, hard, value, limit, why, pages }) => /* @__PURE__ */ jsxs6("li", { children: [
      /* @__PURE__ */ jsx6("b", { children: `\u2717 ${label}` }),
      `, a ${hard ? "hard" : "soft"} stop fired at ${value} (rule: ${limit}). ${why}`,
      /* @__PURE__ */ jsx6(Pages, { pages })
    ] })) }),
    /* @__PURE__ */ jsxs6("details", { children: [
      /* @__PURE__ */ jsx6("summary", { children: fired.length > 0 ? "Every stop rule" : quietStops(stops).replace(/\.$/, "") }),
      /* @__PURE__ */ jsx6(Table, { name: "stops", columns: STOP_COLUMNS, children: stops.map((stop) => /* @__PURE__ */ jsxs6("tr", { role: "row", class: stop.fired ? "failing" : "passing", children: [
        /* @__PURE__ */ jsx6(RowHead, { children: stop.name }),
        /* @__PURE__ */ jsx6(Cell, { column: STOP_COLUMNS[1], children: stop.hard ? "hard" : "soft" }),
        /* @__PURE__ */ jsx6(Cell, { column: STOP_COLUMNS[2], children: stop.value }),
        /* @__PURE__ */ jsx6(Cell, { column: STOP_COLUMNS[3], children: stop.limit }),
        /* @__PURE__ */ jsx6("td", { role: "cell", class: "state", children: /* @__PURE__ */ jsx6("span", { class: `badge ${stop.fired ? "bad" : "good"}`, children: stop.fired ? "\u2717 fired" : "\u2713 quiet" }) })
      ] })) })
    ] })
  ] });
}
function Table({ name, columns, children }) {
  return /* @__PURE__ */ jsxs6("table", { role: "table", class: name, children: [
    /* @__PURE__ */ jsx6("thead", { role: "rowgroup", children: /* @__PURE__ */ jsx6("tr", { role: "row", children: columns.map(({ head, kind }) => /* @__PURE__ */ jsx6("th", { scope: "col", role: "columnheader", class: kind, children: head })) }) }),
    /* @__PURE__ */ jsx6("tbody", { role: "rowgroup", children })
  ] });
}
function RowHead({ children }) {
  return /* @__PURE__ */ jsx6("th", { role: "rowheader", scope: "row", children });
}
function Cell({ column, children }) {
  return /* @__PURE__ */ jsx6("td", { role: "cell", class: column.kind, "data-head": column.head, children });
}
function Pages({ pages }) {
  return pages.map((page, at) => [
    at === 0 ? " Open " : ", ",
    /* @__PURE__ */ jsx6("a", { href: page, children: pageName(page) }),
    at === pages.length - 1 ? "." : ""
  ]);
}
var LANGUAGE_COLUMNS = LANGUAGE_HEADS.map(
  (head, at) => at === 0 || at === LANGUAGE_HEADS.length - 1 ? { head } : { head, kind: "number" }
);
function Languages({ result }) {
  const rows = languageRowsOf(result);
  if (rows.length === 0) return null;
  return /* @__PURE__ */ jsxs6("section", { children: [
    /* @__PURE__ */ jsx6("h2", { children: "Correct answers by language" }),
    /* @__PURE__ */ jsx6("p", { children: LANGUAGES_NOTE }),
    /* @__PURE__ */ jsx6(Table, { name: "languages", columns: LANGUAGE_COLUMNS, children: rows.map(([lang, ...cells]) => /* @__PURE__ */ jsxs6("tr", { role: "row", children: [
      /* @__PURE__ */ jsx6(RowHead, { children: lang }),
      cells.map((cell, at) => /* @__PURE__ */ jsx6(Cell, { column: LANGUAGE_COLUMNS[at + 1], children: cell }))
    ] })) })
  ] });
}
function MissedClaims({ result }) {
  const views = missedClaimsOf(result, 500);
  if (views.length === 0) return null;
  return /* @__PURE__ */ jsxs6("details", { children: [
    /* @__PURE__ */ jsx6("summary", { children: `Claims not found (${views.length})` }),
    /* @__PURE__ */ jsx6("ul", { children: views.map(({ item, claims, where, answer }) => /* @__PURE__ */ jsxs6("li", { children: [
      /* @__PURE__ */ jsx6("b", { children: item }),
      `: ${claims} not in ${where}. The answer: ${answer}`
    ] })) })
  ] });
}

// src/report/rollout-charts.tsx
import { Fragment as Fragment4, jsx as jsx7, jsxs as jsxs7 } from "preact/jsx-runtime";
var WIDE = 1e3;
var [LEFT, RIGHT, TOP, BOTTOM] = [46, 986, 12, 130];
function WeightChart({ rollout: { events = [] }, now, expected }) {
  const steps = events.filter(({ routed }) => routed !== null).map(({ at, routed }) => ({ at: Date.parse(at), ...routed }));
  const first = steps[0];
  if (first === void 0) return null;
  const end = Math.max(Date.parse(now), first.at + 1);
  const until = expected === null ? end : Math.max(end, Date.parse(expected.at)) + 0.15 * (end - first.at);
  const most = Math.max(5, expected?.canary ?? 0, ...steps.map(({ canary, mirror }) => Math.max(canary, mirror))) * 1.1;
  const x = (time) => round(LEFT + (time - first.at) / (until - first.at) * (RIGHT - LEFT));
  const y = (share) => round(BOTTOM - share / most * (BOTTOM - TOP));
  const path = (of) => steps.map(
    (step, at) => `${at === 0 ? "M" : "V"}${at === 0 ? `${x(step.at)} ` : ""}${y(step[of])}H${x(steps[at + 1]?.at ?? end)}`
  ).join("");
  const isCopied = steps.some(({ mirror }) => mirror > 0);
  const last = steps.at(-1);
  const label = `Share of users on the new version: ${steps.map((step) => `${step.canary} % from ${showTime(new Date(step.at).toISOString())}`).join(", ")}${expected ? `; expected ${expected.canary} % about ${showTime(expected.at)}` : ""}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, and keys must do so too.
    /* @__PURE__ */ jsxs7("figure", { class: "scroll", tabIndex: 0, children: [
      /* @__PURE__ */ jsxs7("svg", { role: "img", "aria-label": label, viewBox: `0 0 ${WIDE} 160`, width: WIDE, height: "160", children: [
        [0, most / 2.2, most / 1.1].map((share) => /* @__PURE__ */ jsxs7(Fragment4, { children: [
          /* @__PURE__ */ jsx7("line", { class: "axis", x1: LEFT, x2: RIGHT, y1: y(share), y2: y(share) }),
          /* @__PURE__ */ jsx7("text", { x: LEFT - 6, y: y(share) + 4, "text-anchor": "end", children: `${Number(share.toPrecision(3))} %` })
        ] })),
        isCopied && /* @__PURE__ */ jsx7("path", { class: "copied", d: path("mirror") }),
        /* @__PURE__ */ jsx7("path", { class: "routed", d: path("canary") }),
        /* @__PURE__ */ jsx7("line", { class: "target", x1: x(end), x2: x(end), y1: TOP - 8, y2: BOTTOM }),
        /* @__PURE__ */ jsx7("text", { x: x(end) + (expected ? 5 : -5), y: TOP, "text-anchor": expected ? "start" : "end", children: "now" }),
        expected && /* @__PURE__ */ jsxs7(Fragment4, { children: [
          /* @__PURE__ */ jsx7(
            "path",
            {
              class: "foreseen",
              d: `M${x(end)} ${y(last.canary)}H${x(Date.parse(expected.at))}V${y(expected.canary)}H${RIGHT}`
            }
          ),
          /* @__PURE__ */ jsx7("text", { x: RIGHT, y: y(expected.canary) - 6, "text-anchor": "end", children: `expected: ${expected.canary} %, about ${showTime(expected.at)}` })
        ] }),
        /* @__PURE__ */ jsx7("text", { x: LEFT, y: "152", children: showTime(new Date(first.at).toISOString()) }),
        /* @__PURE__ */ jsx7("text", { x: x(end), y: "152", "text-anchor": expected ? "middle" : "end", children: showTime(now) })
      ] }),
      /* @__PURE__ */ jsxs7("p", { class: "key", children: [
        /* @__PURE__ */ jsx7("span", { class: "new", children: "\u25AC users on the new version" }),
        isCopied && /* @__PURE__ */ jsx7("span", { children: "\u2505 requests copied to it" })
      ] })
    ] })
  );
}
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
  const known = [...points.map(({ value }) => value), ...ends(points), threshold].filter((each) => each !== null);
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const room = (to - from || Math.abs(to) || 1) * 0.12;
  const x = (at) => round(left + (at + 0.5) / points.length * (wide - 2 * left));
  const y = (value) => round(high - (value - from + room) / (to - from + 2 * room) * high);
  const runs = phasesAmong(points);
  const { glyph, text } = VERDICT_WORDS[row.verdict];
  return /* @__PURE__ */ jsxs7("figure", { class: "measure", children: [
    /* @__PURE__ */ jsxs7("figcaption", { children: [
      row.name,
      " ",
      /* @__PURE__ */ jsx7("span", { class: `badge ${VERDICT_MOODS[row.verdict]}`, children: `${glyph} ${text}` })
    ] }),
    /* @__PURE__ */ jsxs7("p", { class: "small", children: [
      /* @__PURE__ */ jsx7("b", { class: "new", children: row.value }),
      /* @__PURE__ */ jsx7("span", { class: "soft", children: ` \xB7 ${ci === null || row.range === "" ? "no range yet" : `range ${row.range}`} \xB7 target ${row.target}` })
    ] }),
    /* @__PURE__ */ jsxs7(
      "svg",
      {
        role: "img",
        "aria-label": `${row.name} at ${points.length} looks: now ${row.value}${row.range === "" ? "" : `, range ${row.range}`}, target ${row.target}`,
        viewBox: `0 0 ${wide} ${high + 18}`,
        width: wide,
        height: high + 18,
        children: [
          runs.map(({ phase, start, end }) => {
            const among = points.slice(start, end);
            const upper = among.map((point, at) => `${x(start + at)} ${point.high === null ? 0 : y(point.high)}`);
            const lower2 = among.map((point, at) => `${x(start + at)} ${point.low === null ? high : y(point.low)}`);
            const line = among.flatMap(
              (point, at) => point.value === null ? [] : [`${x(start + at)} ${y(point.value)}`]
            );
            return /* @__PURE__ */ jsxs7(Fragment4, { children: [
              /* @__PURE__ */ jsx7("path", { class: "spread", d: `M${[...upper, ...lower2.reverse()].join("L")}Z` }),
              /* @__PURE__ */ jsx7("path", { class: "routed", d: `M${line.join("L")}` }),
              among.map(
                (point, at) => point.value !== null && /* @__PURE__ */ jsx7("circle", { class: "after", cx: x(start + at), cy: y(point.value), r: "2.4" })
              ),
              /* @__PURE__ */ jsx7("line", { class: "axis", x1: x(start) - 4, x2: x(start) - 4, y1: "0", y2: high }),
              /* @__PURE__ */ jsx7("text", { x: x(start), y: high + 14, children: oneLine(phase, 24) })
            ] });
          }),
          threshold !== null && /* @__PURE__ */ jsx7("line", { class: "aim", x1: "0", x2: wide, y1: y(threshold), y2: y(threshold) })
        ]
      }
    )
  ] });
}
function ends(points) {
  return points.slice(-Math.max(1, Math.ceil(points.length * 0.8))).flatMap(({ low, high }) => [low, high]);
}
function phasesAmong(points) {
  const runs = [];
  for (const [at, { phase }] of points.entries()) {
    const last = runs.at(-1);
    if (last?.phase === phase) last.end = at + 1;
    else runs.push({ phase, start: at, end: at + 1 });
  }
  return runs;
}

// src/report/html-rollout.tsx
import { Fragment as Fragment5, jsx as jsx8, jsxs as jsxs8 } from "preact/jsx-runtime";
function Rollout({ result, view, looks }) {
  const { rollout } = result;
  if (rollout === null) return null;
  const facts = rolloutFactsOf(result);
  const lists = [
    ["Still missing", missingOf(result)],
    ["The current version since", recoveryOf(result)],
    ["After a rollback, think of", afterRollbackOf(result)]
  ];
  return /* @__PURE__ */ jsxs8("section", { id: "rollout", children: [
    /* @__PURE__ */ jsx8("h2", { children: "Where it stands" }),
    rolloutSentences(result).map((sentence) => /* @__PURE__ */ jsx8("p", { children: sentence })),
    /* @__PURE__ */ jsx8(Steps, { rollout, phase: result.phase }),
    /* @__PURE__ */ jsx8(WeightChart, { rollout, now: result.finished_at, expected: expectedOf(result) }),
    /* @__PURE__ */ jsx8(Meter, { result }),
    lists.filter(([, lines]) => lines.length > 0).map(([title, lines]) => /* @__PURE__ */ jsxs8(Fragment5, { children: [
      /* @__PURE__ */ jsx8("h3", { children: title }),
      /* @__PURE__ */ jsx8("ul", { children: lines.map((each) => /* @__PURE__ */ jsx8("li", { children: each })) })
    ] })),
    afterRollbackOf(result).length > 0 && /* @__PURE__ */ jsx8("p", { children: /* @__PURE__ */ jsx8(Pages, { pages: ROLLBACK_PAGES }) }),
    /* @__PURE__ */ jsx8(Commands, { rollout }),
    /* @__PURE__ */ jsx8(
      Measures,
      {
        rows: [...view.rows.failing, ...view.rows.open, ...view.rows.passing],
        looks,
        rollout
      }
    ),
    /* @__PURE__ */ jsx8(Events, { events: rollout.events ?? [] }),
    /* @__PURE__ */ jsxs8("details", { children: [
      /* @__PURE__ */ jsx8("summary", { children: "Rollout, router and ledger" }),
      /* @__PURE__ */ jsx8("dl", { children: facts.map(([term, text]) => [/* @__PURE__ */ jsx8("dt", { children: term }), /* @__PURE__ */ jsx8("dd", { children: text })]) })
    ] })
  ] });
}
function Steps({ rollout, phase }) {
  const { plan = [], events = [], state } = rollout;
  if (plan.length === 0 || rollout.id === null) return null;
  const entered = new Map(
    events.flatMap((event) => event.kind === "step" && event.phase ? [[event.phase, event.at]] : [])
  );
  const left = events.findLast(({ kind }) => kind === "rollback")?.phase ?? null;
  const here = plan.findIndex(({ name }) => name === (state === "rolled_back" ? left : phase));
  return /* @__PURE__ */ jsx8("ol", { class: "steps", children: plan.map(({ name, ...weights }, at) => {
    const done = state === "complete" || here >= 0 && at < here;
    const is = done ? "done" : at === here ? state === "rolled_back" ? "failed" : "now" : "later";
    return /* @__PURE__ */ jsxs8("li", { class: is, "aria-current": is === "now" ? "step" : void 0, children: [
      /* @__PURE__ */ jsx8("span", { class: "sign", "aria-hidden": "true", children: { done: "\u2713", now: "\u25CF", failed: "\u2717", later: String(at + 1) }[is] }),
      " ",
      /* @__PURE__ */ jsx8("b", { children: oneLine(name, 64) }),
      " ",
      /* @__PURE__ */ jsx8("span", { class: "soft", children: sayWeights(weights) }),
      /* @__PURE__ */ jsxs8("small", { children: [
        STEP_WORDS[is],
        entered.has(name) && `, entered ${showTime(entered.get(name))}`
      ] })
    ] });
  }) });
}
var STEP_WORDS = { done: "done", now: "under way", failed: "rolled back from here", later: "to come" };
function expectedOf({
  window,
  rollout,
  next_phase,
  stops
}) {
  const next = rollout?.plan?.find(({ name }) => name === next_phase);
  if (!next || rollout?.state !== "steady" || stops.some(({ fired }) => fired)) return null;
  const needed = window?.needed;
  const times = Object.values(needed ?? {}).map(({ at }) => at);
  const [last] = times.filter((at) => at !== null).sort().slice(-1);
  return last === void 0 || times.includes(null) ? null : { at: last, canary: next.canary, name: next.name };
}
function Meter({ result }) {
  const least = result.window?.min_requests;
  if (result.rollout?.state !== "steady" || typeof least !== "number" || least <= 0) return null;
  const seen = requestsOf(result.window);
  return /* @__PURE__ */ jsxs8("p", { children: [
    /* @__PURE__ */ jsxs8(
      "svg",
      {
        class: "meter",
        role: "img",
        "aria-label": `${seen} of ${least} requests`,
        viewBox: "0 0 200 10",
        width: "200",
        height: "10",
        preserveAspectRatio: "none",
        children: [
          /* @__PURE__ */ jsx8("rect", { class: "track", width: "200", height: "10", rx: "5" }),
          /* @__PURE__ */ jsx8("rect", { class: "seen", width: Math.min(200, 200 * seen / least), height: "10", rx: "5" })
        ]
      }
    ),
    " ",
    `${seen} of ${least} requests of the new version`
  ] });
}
var COMMANDS = [
  ["Go up when it may", "rollout-gate promote"],
  ["Hold it here", 'rollout-gate pause --reason "\u2026"'],
  ["Send all users back", 'rollout-gate rollback --reason "\u2026"']
];
function Commands({ rollout: { state } }) {
  if (state !== "steady" && state !== "moving" && state !== "astray") return null;
  return /* @__PURE__ */ jsxs8(Fragment5, { children: [
    /* @__PURE__ */ jsx8("h3", { children: "What you can do" }),
    /* @__PURE__ */ jsx8("dl", { class: "commands", children: COMMANDS.map(([what, command]) => [
      /* @__PURE__ */ jsx8("dt", { children: what }),
      /* @__PURE__ */ jsxs8("dd", { class: "command", children: [
        /* @__PURE__ */ jsx8("code", { children: command }),
        " ",
        /* @__PURE__ */ jsx8("button", { type: "button", class: "btn scripted", "data-copy": command, children: "Copy" })
      ] })
    ]) })
  ] });
}
function Measures({
  rows,
  looks,
  rollout
}) {
  const shown = rows.filter(({ id }) => looks.filter((look) => look.rows[id]).length > 1);
  const entered = (rollout.events ?? []).filter(({ kind }) => kind === "step").flatMap(({ phase }) => phase ?? []);
  const lacking = [...new Set(entered)].filter((name) => !looks.some(({ phase }) => phase === name));
  return /* @__PURE__ */ jsxs8(Fragment5, { children: [
    shown.length > 0 && /* @__PURE__ */ jsxs8(Fragment5, { children: [
      /* @__PURE__ */ jsx8("h2", { children: "Each measure, and how sure it is by now" }),
      /* @__PURE__ */ jsxs8("p", { class: "key", children: [
        /* @__PURE__ */ jsx8("span", { class: "new", children: "\u25AC value, with the range that chance allows; it narrows with every request" }),
        /* @__PURE__ */ jsx8("span", { children: "\u2502 target" })
      ] }),
      /* @__PURE__ */ jsx8("div", { class: "measures", children: shown.map((row) => /* @__PURE__ */ jsx8(LookChart, { row, looks: looks.filter((look) => look.rows[row.id]) })) })
    ] }),
    lacking.length > 0 && /* @__PURE__ */ jsx8("p", { class: "soft small", children: `No looks are kept here of ${lacking.map((name) => oneLine(name, 64)).join(", ")}: with GitHub as the ledger they lie in the artifacts of the runs that looked.` })
  ] });
}
var EVENT_WORDS = {
  step: "Step",
  complete: "Complete",
  rollback: "Rolled back",
  pause: "Paused",
  resume: "Goes on",
  override: "Allowed by hand",
  retry: "Allowed to try again"
};
function Events({ events }) {
  if (events.length === 0) return null;
  return /* @__PURE__ */ jsxs8(Fragment5, { children: [
    /* @__PURE__ */ jsx8("h2", { children: "Who did what, and why" }),
    /* @__PURE__ */ jsx8("ol", { class: "events", children: [...events].reverse().map(({ at, kind, phase, routed, who, why }) => /* @__PURE__ */ jsxs8("li", { class: kind === "rollback" ? "failed" : void 0, children: [
      /* @__PURE__ */ jsx8("time", { dateTime: at, children: showTime(at) }),
      " ",
      /* @__PURE__ */ jsx8("b", { children: EVENT_WORDS[kind] }),
      phase !== null && ` ${kind === "rollback" ? "from" : "to"} ${oneLine(phase, 64)}`,
      routed !== null && `: ${sayWeights(routed)}`,
      /* @__PURE__ */ jsx8("span", { class: "soft", children: `, by ${oneLine(who, 80)}` }),
      why !== "" && /* @__PURE__ */ jsx8("p", { class: "soft", children: shorten(clean(why), 600) })
    ] })) })
  ] });
}

// src/report/html-verdict.tsx
import { Fragment as Fragment6, jsx as jsx9, jsxs as jsxs9 } from "preact/jsx-runtime";
function Verdict({ result, view, mood, items }) {
  return /* @__PURE__ */ jsxs9("section", { class: `verdict ${mood}`, children: [
    /* @__PURE__ */ jsx9("h1", { children: view.headline }),
    view.why.slice(0, 1).map((sentence) => /* @__PURE__ */ jsx9("p", { class: "lead", children: sentence })),
    /* @__PURE__ */ jsxs9("div", { class: "cols", children: [
      /* @__PURE__ */ jsx9(Why, { view, isDown: result.decision === "rollback" }),
      /* @__PURE__ */ jsx9(WhatDiffers, { view }),
      /* @__PURE__ */ jsx9(Next, { result, view, items })
    ] })
  ] });
}
function Why({ view, isDown }) {
  const { failing, passing } = view.rows;
  const open = isDown ? [] : view.rows.open;
  const more = view.why.slice(1);
  const listed = [...failing, ...open];
  if (listed.length === 0 && more.length === 0 && passing.length === 0) return null;
  return /* @__PURE__ */ jsxs9("div", { children: [
    /* @__PURE__ */ jsx9("h2", { children: failing.length > 0 ? "Why it fails" : open.length > 0 ? "What is not settled" : "Why" }),
    more.map((sentence) => /* @__PURE__ */ jsx9("p", { children: sentence })),
    /* @__PURE__ */ jsx9("ul", { class: "reasons", children: listed.slice(0, 5).map((row) => /* @__PURE__ */ jsxs9("li", { class: row.standing === "failing" ? "bad" : "unsure", children: [
      /* @__PURE__ */ jsx9("a", { href: `#row=${row.id}`, children: row.name }),
      row.verdict === "not_measured" ? ": not measured" : `: ${fromTo(row)}, target ${row.target}`
    ] })) }),
    listed.length > 5 && /* @__PURE__ */ jsx9("p", { class: "small", children: `and ${listed.length - 5} more in the table below.` }),
    (failing.length > 0 ? view.chance : view.doubt) !== "" && /* @__PURE__ */ jsx9("p", { class: "small soft", children: failing.length > 0 ? view.chance : view.doubt }),
    passing.length > 0 && /* @__PURE__ */ jsx9("p", { class: "small soft", children: `Inside the target: ${lower(namesOf(passing, 6))}.` })
  ] });
}
function fromTo({ baseline, canary, value }) {
  if (canary === "\u2013") return value;
  return baseline === "\u2013" ? canary : `${baseline} \u2192 ${canary}`;
}
function lower(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
function WhatDiffers({ view: { differs } }) {
  if (differs === null) return null;
  const { changed, same } = differs;
  return /* @__PURE__ */ jsxs9("div", { children: [
    /* @__PURE__ */ jsx9("h2", { children: "What differs between the two" }),
    changed.length === 0 && /* @__PURE__ */ jsx9("p", { children: "Nothing that is pinned differs." }),
    /* @__PURE__ */ jsx9("dl", { class: "pins", children: changed.map(({ pin, from, to }) => /* @__PURE__ */ jsxs9(Fragment6, { children: [
      /* @__PURE__ */ jsx9("dt", { children: pin }),
      /* @__PURE__ */ jsxs9("dd", { children: [
        /* @__PURE__ */ jsx9("code", { children: from }),
        " \u2192 ",
        /* @__PURE__ */ jsx9("code", { children: to })
      ] })
    ] })) }),
    same.length > 0 && /* @__PURE__ */ jsx9("p", { class: "small soft", children: `The same: ${same.join(", ")}.` })
  ] });
}
var COMMAND = /rollout-gate [a-z]+(?: --[a-z-]+(?: [^\s,;:]+)?)*/;
function Next({ result, view, items }) {
  const worst = view.worst.items[0];
  const isThere = worst !== void 0 && items.some(({ id }) => id === worst.qid);
  const page = view.stops.fired[0]?.pages[0] ?? view.rows.failing.find((row) => row.page !== null)?.page ?? null;
  const command = COMMAND.exec(view.next)?.[0];
  return /* @__PURE__ */ jsxs9("div", { children: [
    /* @__PURE__ */ jsx9("h2", { children: "Do next" }),
    /* @__PURE__ */ jsxs9("ol", { class: "next", children: [
      isThere && /* @__PURE__ */ jsxs9("li", { children: [
        /* @__PURE__ */ jsx9("a", { href: `#item=${encodeURIComponent(worst.qid)}`, children: "Open the worst question" }),
        " and compare what the two versions retrieved."
      ] }),
      page !== null && /* @__PURE__ */ jsxs9("li", { children: [
        "Read ",
        /* @__PURE__ */ jsx9("a", { href: page, children: pageName(page) }),
        "."
      ] }),
      /* @__PURE__ */ jsxs9("li", { children: [
        view.next,
        command && /* @__PURE__ */ jsxs9("div", { class: "command", children: [
          /* @__PURE__ */ jsx9("code", { children: command }),
          " ",
          /* @__PURE__ */ jsx9("button", { type: "button", class: "btn scripted", "data-copy": command, children: "Copy" })
        ] })
      ] })
    ] }),
    result.report_only && /* @__PURE__ */ jsx9("p", { class: "small", children: "This job exits 0 whatever is found." })
  ] });
}
function Remarks({ result, view }) {
  return /* @__PURE__ */ jsxs9(Fragment6, { children: [
    view.remarks.map((text) => /* @__PURE__ */ jsx9("p", { class: "remark", children: text })),
    droppedRows(result, 300).map(({ label, reason }) => /* @__PURE__ */ jsx9("p", { class: "remark", children: `Not required by the manifest: ${label} (${reason})` }))
  ] });
}

// src/report/page/differences.ts
function differences(one, other) {
  const words = (text) => text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
  const whole = (text) => text === "" ? [] : [{ text, own: false }];
  const [a, b] = [words(one), words(other)];
  if (a.length * b.length > 1e6) return { one: whole(one), other: whole(other), alike: false };
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? common[(i + 1) * width + j + 1] + 1 : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  const [ofOne, ofOther] = [[], []];
  const add = (pieces, text, own) => {
    const last = pieces.at(-1);
    if (last?.own === own) last.text += text;
    else pieces.push({ text, own });
  };
  let shared = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      if (/\S/.test(a[i])) shared++;
      add(ofOne, a[i++], false);
      add(ofOther, b[j++], false);
    } else if (j < b.length && (i >= a.length || common[i * width + j + 1] >= common[(i + 1) * width + j])) {
      add(ofOther, b[j++], true);
    } else add(ofOne, a[i++], true);
  }
  const longer = Math.max(...[a, b].map((all) => all.filter((word) => /\S/.test(word)).length));
  if (shared < 0.3 * longer) return { one: whole(one), other: whole(other), alike: false };
  return { one: ofOne, other: ofOther, alike: true };
}
function placesOf(claims, text) {
  const lower2 = text.toLowerCase();
  const found = [];
  if (lower2.length !== text.length) return found;
  for (const claim of claims) {
    const bare = /^".*"$/s.test(claim) ? claim.slice(1, -1) : claim;
    if (bare === "" || /^\/.*\/$/s.test(claim)) continue;
    for (let at = lower2.indexOf(bare.toLowerCase()); at >= 0; at = lower2.indexOf(bare.toLowerCase(), at + 1)) {
      found.push([at, at + bare.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  return found.reduce((merged, [start, end]) => {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
    return merged;
  }, []);
}

// src/report/page/dom.ts
function maker(document) {
  return (tag, of, ...children) => {
    const element = document.createElement(tag);
    const attributes = typeof of === "string" ? { class: of } : of;
    for (const [name, value] of Object.entries(attributes)) if (value !== "") element.setAttribute(name, value);
    element.append(...children.filter((child) => child !== null && child !== false));
    return element;
  };
}

// src/report/page/explorer.ts
function explorer(window, data, { h, view }) {
  const { document, location, history } = window;
  const byId = (id) => document.getElementById(id);
  const [list, detail, frame, search, sort, count] = ["list", "detail", "explorer", "search", "sort", "count"].map(byId);
  const mean = (values) => {
    const known = values.filter((value) => typeof value === "number");
    return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  const sums = new Map(data.items.map((item) => [item, sumsOf(item)]));
  const of = (item) => sums.get(item);
  const state = { filter: "all", item: null, attempt: 0 };
  let shown = [];
  let listed = 0;
  function sumsOf(item) {
    const change = (field) => mean(item.tries.map((each) => each.new?.[field])) - mean(item.tries.map((each) => each.current?.[field]));
    const correct = (answers2) => answers2.filter((answer) => answer?.state === "correct").length;
    const before = correct(item.tries.map((each) => each.current));
    const after = correct(item.tries.map((each) => each.new));
    const answers = item.tries.flatMap((each) => [each.current, each.new]);
    const texts = answers.map((answer) => answer?.text == null ? "" : data.texts[answer.text]);
    return {
      before,
      after,
      of: item.tries.length,
      change: after - before,
      coverage: mean(item.tries.map((each) => each.new?.coverage)),
      distance: change("distance"),
      ms: mean(item.tries.map((each) => each.new?.ms)),
      usd: mean(item.tries.map((each) => each.new?.usd)),
      refused: item.tries.some((each) => each.new?.state === "refused"),
      words: [item.id, item.tags, ...item.wordings, ...new Set(texts)].join("\n").toLowerCase()
    };
  }
  const FILTERS2 = {
    worse: (item) => of(item).change < 0,
    lost: (item) => of(item).after === 0 && of(item).before === of(item).of,
    refused: (item) => of(item).refused,
    better: (item) => of(item).change > 0,
    same: (item) => of(item).change === 0,
    all: () => true
  };
  const ordered = (a, b) => Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : a - b;
  const ORDERS2 = {
    loss: (a, b) => ordered(of(a).change, of(b).change) || ordered(of(a).coverage, of(b).coverage),
    coverage: (a, b) => ordered(of(a).coverage, of(b).coverage),
    distance: (a, b) => ordered(-of(a).distance, -of(b).distance),
    slow: (a, b) => ordered(-of(a).ms, -of(b).ms),
    dear: (a, b) => ordered(-of(a).usd, -of(b).usd),
    line: (a, b) => a.line - b.line
  };
  const address = (item) => `#item=${encodeURIComponent(item.id)}`;
  const scoreClass = (item) => of(item).change < 0 ? "bad" : of(item).change > 0 ? "good" : "soft";
  const MOST_CELLS = 12;
  const PAGE = 60;
  function entryOf(item) {
    const { before, after, of: tries } = of(item);
    const cells = (arm) => h("span", "cells", ...item.tries.slice(0, MOST_CELLS).map((each) => h("i", each[arm]?.state ?? "none")));
    const link = h(
      "a",
      { href: address(item) },
      h("span", { class: "both", "aria-hidden": "true" }, cells("current"), cells("new")),
      h("span", "q", item.wordings[0] ?? item.id),
      h("span", "sc", `${before}/${tries} \u2192 `, h("b", scoreClass(item), String(after)), `/${tries}`)
    );
    return h("li", "", link);
  }
  const entries = /* @__PURE__ */ new Map();
  const entry = (item) => {
    const known = entries.get(item) ?? entryOf(item);
    entries.set(item, known);
    return known;
  };
  function showList() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const passes = FILTERS2[state.filter];
    shown = data.items.filter((item) => passes(item) && words.every((word) => of(item).words.includes(word))).sort(ORDERS2[sort.value] ?? ORDERS2["loss"]);
    count.textContent = `${shown.length} of ${data.of} questions`;
    for (const chip of document.querySelectorAll("[data-filter]")) {
      chip.setAttribute("aria-pressed", String(chip.dataset["filter"] === state.filter));
    }
    const none = h(
      "li",
      "none",
      "Nothing matches. ",
      h("button", { type: "button", "data-go": "all", class: "btn" }, "Show all")
    );
    list.replaceChildren(...shown.length > 0 ? [] : [none]);
    listed = 0;
    showMore(PAGE);
  }
  function showMore(upTo) {
    list.querySelector(".more")?.remove();
    list.append(...shown.slice(listed, upTo).map(entry));
    listed = Math.max(listed, Math.min(upTo, shown.length));
    const rest = h(
      "button",
      { type: "button", "data-go": "more", class: "btn" },
      `Show more, ${shown.length - listed} left`
    );
    if (listed < shown.length) list.append(h("li", "none more", rest));
    markCurrent();
  }
  function markCurrent() {
    for (const [item, element] of entries) {
      element.querySelector("a").setAttribute("aria-current", String(item === state.item));
    }
  }
  function showDetail() {
    const { item } = state;
    frame.classList.toggle("has", item !== null);
    if (item === null) {
      detail.replaceChildren(
        h("p", "soft", "Choose a question. ", h("kbd", "", "j"), " and ", h("kbd", "", "k"), " go through the list.")
      );
      return;
    }
    const { before, after, of: tries } = of(item);
    const button = (go2, text, name) => h("button", { type: "button", class: `btn ${go2}`, "data-go": go2, "aria-label": name }, text);
    detail.replaceChildren(
      h(
        "div",
        "bar",
        button("back", "\u2190 list", "back to the list"),
        h("span", "soft small", [item.id, item.tags, `line ${item.line}`].filter(Boolean).join(" \xB7 ")),
        button("previous", "\u2191 k", "previous question"),
        button("next", "\u2193 j", "next question"),
        button("copy", "Copy link", "copy a link to this question")
      ),
      h("h3", "question", item.wordings[0] ?? item.id),
      h("p", "", h("b", scoreClass(item), `Correct in ${before} of ${tries} tries, now in ${after}.`)),
      ...view(item, state.attempt).filter((child) => child !== null && child !== false)
    );
  }
  function choose(item, attempt2) {
    state.item = item;
    const lost = item?.tries.findIndex((each) => each.current?.state === "correct" && each.new?.state !== "correct") ?? 0;
    state.attempt = attempt2 !== null && item?.tries[attempt2] ? attempt2 : Math.max(0, lost);
    markCurrent();
    showDetail();
  }
  function go(item) {
    history.replaceState(null, "", item === null ? "#questions" : address(item));
    choose(item, null);
    const isNarrow = window.matchMedia("(max-width:760px)").matches;
    if (isNarrow) byId("questions").scrollIntoView({ block: "start" });
    else if (item) entries.get(item)?.scrollIntoView({ block: "nearest" });
  }
  function step(by) {
    const at = state.item === null ? -1 : shown.indexOf(state.item);
    const to = Math.max(0, Math.min(shown.length - 1, at < 0 ? 0 : at + by));
    if (to >= listed) showMore(to + PAGE);
    if (shown[to]) go(shown[to]);
  }
  function filter(name) {
    state.filter = name;
    showList();
  }
  function route() {
    const asked = new URLSearchParams(location.hash.slice(1));
    const item = data.items.find((each) => each.id === asked.get("item"));
    if (!item) return false;
    if (!shown.includes(item)) {
      search.value = "";
      filter("all");
    }
    if (shown.indexOf(item) >= listed) showMore(shown.indexOf(item) + PAGE);
    choose(item, asked.get("try") === null ? null : Number(asked.get("try")));
    byId("questions").scrollIntoView({ block: "start" });
    entries.get(item)?.scrollIntoView({ block: "nearest" });
    return true;
  }
  function attempt(at) {
    if (!state.item?.tries[at]) return;
    state.attempt = at;
    history.replaceState(null, "", `${address(state.item)}&try=${at}`);
    showDetail();
  }
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const item = link && shown.find((each) => address(each) === link.getAttribute("href"));
    if (item) {
      event.preventDefault();
      go(item);
    } else if (event.target.closest("[data-go=more]")) showMore(listed + PAGE);
    else if (event.target.closest("[data-go]")) {
      search.value = "";
      filter("all");
    }
  });
  detail.addEventListener("click", (event) => {
    const chosen = event.target.closest("[data-try]");
    if (chosen) {
      attempt(Number(chosen.dataset["try"]));
      detail.querySelector(".try.on")?.focus();
    }
    const does = event.target.closest("[data-go]");
    if (!does) return;
    const { go: name } = does.dataset;
    if (name === "back") go(null);
    else if (name === "copy") {
      void window.navigator.clipboard?.writeText(location.href);
      does.textContent = "Copied";
    } else step(name === "next" ? 1 : -1);
  });
  for (const chip of document.querySelectorAll("[data-filter]")) {
    const name = chip.dataset["filter"];
    chip.querySelector("b").textContent = String(data.items.filter(FILTERS2[name]).length);
    chip.addEventListener("click", () => filter(name));
  }
  search.addEventListener("input", showList);
  sort.addEventListener("change", showList);
  window.addEventListener("hashchange", route);
  window.addEventListener("keydown", (event) => {
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName ?? "");
    if (isTyping && event.key === "Escape") event.target.blur();
    if (isTyping || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
    else if (event.key === "/") search.focus();
    else if (/^[1-9]$/.test(event.key)) attempt(Number(event.key) - 1);
    else return;
    event.preventDefault();
  });
  frame.hidden = false;
  filter(data.items.some(FILTERS2["worse"]) ? "worse" : "all");
  if (!route()) choose(window.matchMedia("(max-width:760px)").matches ? null : shown[0] ?? null, null);
}

// src/report/page/open-page.ts
async function openPage(window, explore) {
  const { document, location, history } = window;
  document.documentElement.classList.toggle("js", true);
  function unfold(head, on) {
    head.classList.toggle("open", on);
    head.querySelector("[aria-expanded]")?.setAttribute("aria-expanded", String(on));
    head.nextElementSibling?.classList.toggle("open", on);
  }
  for (const head of document.querySelectorAll("tr[data-row]")) {
    head.addEventListener("click", (event) => {
      if (event.target.closest("a")) return;
      const on = !head.classList.contains("open");
      unfold(head, on);
      history.replaceState(null, "", on ? `#row=${head.dataset["row"]}` : "#gates");
    });
  }
  function route() {
    const row = new URLSearchParams(location.hash.slice(1)).get("row");
    const head = [...document.querySelectorAll("tr[data-row]")].find((each) => each.dataset["row"] === row);
    if (!head) return false;
    const fold = head.closest("details");
    if (fold) fold.open = true;
    unfold(head, true);
    head.scrollIntoView({ block: "start" });
    return true;
  }
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", () => {
      void window.navigator.clipboard?.writeText(button.dataset["copy"] ?? "");
      button.textContent = "Copied";
    });
  }
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-item]");
    if (mark) location.hash = `item=${encodeURIComponent(mark.dataset["item"] ?? "")}`;
  });
  window.addEventListener("hashchange", route);
  const data = document.getElementById("data");
  if (data) {
    const text = data.textContent ?? "";
    explore(window, JSON.parse(data.dataset["form"] === "deflate" ? await inflate(text) : text));
  }
  if (!route() && location.hash === "") {
    const first = document.querySelector("tr[data-row].failing");
    if (first) unfold(first, true);
  }
  function inflate(text) {
    const bytes = Uint8Array.from(window.atob(text), (char) => char.charCodeAt(0));
    const stream = new window.Blob([bytes]).stream().pipeThrough(new window.DecompressionStream("deflate-raw"));
    return new window.Response(stream).text();
  }
}

// src/report/page/question.ts
function questionView(data, { h, differences: differences2, placesOf: placesOf2 }) {
  const WORDS2 = { correct: "correct", wrong: "wrong", refused: "refused", failed: "no reply" };
  const SIGNS = { correct: "\u2713", wrong: "\u2717", refused: "\u2205", failed: "!" };
  return (item, attempt) => [
    wordingsOf(item, attempt),
    expectedOf2(item),
    ...answersOf(item, attempt)
  ];
  function marked(pieces, places, tag) {
    let at = 0;
    return pieces.map(({ text, own }) => {
      const element = h(own ? tag : "span", "");
      const end = at + text.length;
      for (let from = at; from < end; ) {
        const place = places.find(([, last]) => last > from);
        const inside = place !== void 0 && place[0] <= from;
        const to = Math.min(end, place === void 0 ? end : inside ? place[1] : place[0]);
        const part = text.slice(from - at, to - at);
        element.append(inside ? h("mark", "", part) : part);
        from = to;
      }
      at = end;
      return element;
    });
  }
  function tagsOf(answer, item) {
    const tag = (ok, text) => h("span", ok ? "tag good" : "tag bad", `${ok ? "\u2713" : "\u2717"} ${text}`);
    if (answer.state === "failed") return [h("span", "tag bad", "! no usable reply")];
    if (!item.answerable) {
      return [
        answer.state === "correct" ? tag(true, "refused, as it should") : tag(false, "answered what it should refuse")
      ];
    }
    if (answer.state === "refused") return [h("span", "tag unsure", "\u2205 refused a question that has an answer")];
    return [
      tag(answer.claim, answer.claim ? "has the expected text" : "expected text missing"),
      tag(
        answer.hit,
        answer.hit ? "cites the right passage" : answer.cited.length > 0 ? "cites another passage" : "does not cite the right passage"
      ),
      ...answer.coverage === null ? [] : [h("span", "tag", `found ${Math.round(answer.coverage * 100)} % of the passage`)]
    ];
  }
  function passagesOf(answer, item) {
    if (answer?.passages == null) return h("p", "soft small", "What it retrieved is not kept.");
    if (answer.passages.length === 0) return h("p", "soft", "Nothing was retrieved.");
    const each = answer.passages.map((at, rank) => {
      const { id, section, span, text } = data.passages[at];
      const hit = item.hits.find(([passage]) => passage === at);
      const [, from, to] = hit ?? [];
      const body = data.texts[text] ?? "";
      const parts = from === void 0 || to === void 0 ? [body] : [body.slice(0, from), h("mark", "", body.slice(from, to)), body.slice(to)];
      const cited = id !== "" && answer.cited.includes(id) ? " \xB7 cited" : "";
      const holds = hit ? " \xB7 holds part of the right passage" : "";
      const where = section === "" || id.startsWith(section) ? "" : ` in ${section}`;
      const place = span === "" ? "" : ` \xB7 characters ${span}`;
      return h(
        "li",
        hit ? "snippet hit" : "snippet",
        h("span", "id", `${rank + 1}. ${id}${where}${place}${cited}${holds}`),
        h("span", "text", ...parts)
      );
    });
    return h("ol", "snippets", ...each);
  }
  function answersOf(item, attempt) {
    const { current, new: now } = item.tries[attempt];
    const textOf = (answer) => answer?.text == null ? null : data.texts[answer.text] ?? "";
    const [one, other] = [textOf(current), textOf(now)];
    const found = one !== null && other !== null ? differences2(one, other) : null;
    const card = (name, kind, answer, text, pieces) => {
      const body = text === null ? h("p", "soft", answer === null ? "It was not asked this." : "The answer is not shown.") : text === "" ? h("p", "soft", "An empty answer.") : h(
        "div",
        "answer",
        ...marked(pieces ?? [{ text, own: false }], placesOf2(item.claims, text), kind === "old" ? "del" : "ins")
      );
      const cited = answer && answer.cited.length > 0 && h("p", "soft small", `cites ${answer.cited.join(", ")}`);
      return h(
        "div",
        `card ${kind}`,
        h("h4", "", name),
        h("div", "tags", ...answer ? tagsOf(answer, item) : []),
        body,
        cited
      );
    };
    const said = found === null || one === null ? null : one === other ? h("p", "soft small", "The two answers are the same.") : found.alike ? h(
      "p",
      "soft small",
      h("del", "", "only in the current answer"),
      " \xB7 ",
      h("ins", "", "only in the new one")
    ) : h("p", "soft small", "The two answers have few words in common, so nothing is marked.");
    return [
      h(
        "div",
        "two",
        card("Current version", "old", current, one, found?.one),
        card("New version", "new", now, other, found?.other)
      ),
      said,
      h("h4", "", "What each retrieved"),
      h("div", "two", passagesOf(current, item), passagesOf(now, item)),
      figuresOf(current, now)
    ];
  }
  function figuresOf(current, now) {
    const line = (name, field, show) => {
      const cell = (answer) => h("td", "num", answer?.[field] == null ? "\u2013" : show(answer[field]));
      return h("tr", "", h("th", { scope: "row" }, name), cell(current), cell(now));
    };
    const head = (name) => h("th", { scope: "col", class: "num" }, name);
    return h(
      "details",
      "",
      h("summary", "", "Figures of this try"),
      h(
        "table",
        "figures",
        h("thead", "", h("tr", "", h("th", { scope: "col" }, "measure"), head("current"), head("new"))),
        h(
          "tbody",
          "",
          line("right passage found", "coverage", (value) => `${Math.round(value * 100)} %`),
          line("retrieval distance", "distance", (value) => value.toFixed(3)),
          line("time", "ms", (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`),
          line("cost", "usd", (value) => `$${Number(value.toPrecision(3))}`)
        )
      )
    );
  }
  function wordingsOf(item, attempt) {
    const cell = (at, arm) => {
      const { wording, seed, [arm]: answer } = item.tries[at];
      const kind = answer?.state ?? "none";
      const name = `wording ${wording + 1}, seed ${seed}, ${arm} version: ${answer ? WORDS2[answer.state] : "not asked"}`;
      const on = at === attempt;
      return h(
        "button",
        {
          type: "button",
          class: `try ${kind}${on ? " on" : ""}`,
          "data-try": String(at),
          "aria-label": name,
          "aria-pressed": String(on)
        },
        answer ? SIGNS[answer.state] : "\u2013"
      );
    };
    const lines = item.wordings.map((wording, number) => {
      const tries = item.tries.flatMap((each, at) => each.wording === number ? [at] : []);
      const isShown = tries.includes(attempt);
      return h(
        "tr",
        isShown ? "shown" : "",
        h("th", { scope: "row" }, wording),
        h("td", "", ...tries.map((at) => cell(at, "current"))),
        h("td", "", ...tries.map((at) => cell(at, "new")))
      );
    });
    const heads = ["asked as", "current", "new"].map((name) => h("th", { scope: "col" }, name));
    return h("table", "wordings", h("thead", "", h("tr", "", ...heads)), h("tbody", "", ...lines));
  }
  function expectedOf2(item) {
    if (!item.answerable) return h("p", "expected", "It has no answer in the documents: refusing is correct.");
    const parts = [];
    for (const claim of item.claims)
      parts.push(parts.length === 0 ? h("b", "", "Expected: ") : " or ", h("mark", "", claim));
    if (item.from !== "") parts.push(parts.length === 0 ? "Expected from " : " from ", h("b", "", item.from));
    if (item.anchor !== "") parts.push(h("q", "anchor", item.anchor));
    return parts.length === 0 ? null : h("div", "expected", ...parts);
  }
}

// src/report/questions.ts
var QUESTION = 2e3;
var ANSWER = 600;
var PASSAGE = 4e3;
var MOST_CLAIMS = 10;
function questionsOf(asked) {
  const pool = openPool(asked.snippets);
  const [before, after] = [byItem(asked.baseline), byItem(asked.canary)];
  const shown = asked.items.filter(({ qid }) => after.has(qid));
  const items = shown.map((item) => {
    const [current, now] = [before.get(item.qid) ?? [], after.get(item.qid) ?? []];
    const isShown = asked.texts === "all" || asked.texts === "changed" && hasChanged(current, now);
    return questionOf(item, asked.lines.get(item.qid) ?? 1, { current, now, isShown, pool });
  });
  return { of: items.length, items, texts: pool.texts, passages: pool.passages, left_out: LEFT_OUT[asked.texts] };
}
var LEFT_OUT = {
  all: [],
  changed: ["Answers and passages of unchanged questions are not shown, as the manifest asks (report.texts: changed)."],
  none: ["Answers and passages are not shown, as the manifest asks (report.texts: none)."]
};
function byItem(rows) {
  const items = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const known = items.get(row.qid);
    if (known) known.push(row);
    else items.set(row.qid, [row]);
  }
  return items;
}
function hasChanged(current, now) {
  const outcome = (row) => row && `${row.solved} ${row.lambda} ${row.error !== null}`;
  return now.some((row) => outcome(row) !== outcome(current.find((other) => isSameTry(other, row))));
}
function isSameTry(one, other) {
  return one.phrasing === other.phrasing && one.seed === other.seed;
}
function questionOf(item, line, { current, now, isShown, pool }) {
  const answerOf = (row) => row ? shownAnswer(row, item, isShown ? pool : null) : null;
  const tries = [...now].sort((a, b) => a.phrasing - b.phrasing || a.seed - b.seed).map((row) => ({
    wording: row.phrasing,
    seed: row.seed,
    current: answerOf(current.find((other) => isSameTry(other, row))),
    new: answerOf(row)
  }));
  const wordings = [item.question, ...item.paraphrases].slice(0, 1 + Math.max(...now.map((row) => row.phrasing)));
  const named = new Set(tries.flatMap((each) => [each.current, each.new].flatMap((answer) => answer?.passages ?? [])));
  const targets = item.target ? [item.target] : item.targets ?? [];
  return {
    id: oneLine(item.qid, 200),
    line,
    answerable: item.answerable,
    tags: oneLine([...item.tags, ...item.lang ? [item.lang] : []].join(", "), 100),
    wordings: wordings.map((text) => shorten(clean(text), QUESTION)),
    claims: item.gold_claim_substr.slice(0, MOST_CLAIMS).map((text) => oneLine(text, 200)),
    from: oneLine(targets[0]?.section_id ?? item.gold_citations.join(", "), 200),
    anchor: shorten(clean(item.anchor ?? ""), QUESTION),
    hits: [...named].map((at) => pool.hitOf(at, item, targets)).filter((hit) => hit !== null),
    tries
  };
}
function shownAnswer(row, item, pool) {
  const text = row.error ? row.error.message : row.answer;
  return {
    state: stateOf(row, item),
    right: row.lambda === "\u2192",
    hit: row.citation_hit,
    cited: (row.citations ?? []).map((id) => oneLine(id, 200)),
    claim: row.contains_claim,
    text: pool === null ? null : pool.text(shorten(clean(text), ANSWER)),
    coverage: rounded(row.coverage, 3),
    distance: rounded(row.delta_s, 3),
    ms: rounded(row.latency_ms, 2),
    usd: row.cost_usd,
    passages: pool === null ? null : row.snippets?.flatMap((key) => pool.passage(key) ?? []) ?? null
  };
}
function stateOf(row, item) {
  if (row.solved) return "correct";
  if (row.error) return "failed";
  return row.refusal && item.answerable ? "refused" : "wrong";
}
function rounded(value, decimals) {
  return value === null ? null : Number(value.toFixed(decimals));
}
function openPool(snippets) {
  const texts = [];
  const places = /* @__PURE__ */ new Map();
  const passages = [];
  const kept = [];
  const known = /* @__PURE__ */ new Map();
  return { texts, passages, text, passage, hitOf };
  function text(shown) {
    const place = places.get(shown) ?? texts.push(shown) - 1;
    places.set(shown, place);
    return place;
  }
  function passage(key) {
    const snippet = snippets.get(key);
    if (!snippet) return null;
    const { id, section, offsets } = snippet;
    const before = known.get(key);
    if (before !== void 0) return before;
    kept.push(snippet);
    const span = offsets === null ? "" : `${offsets[0]}\u2013${offsets[1]}`;
    const at = passages.push({
      id: oneLine(id ?? "", 200),
      section: oneLine(section ?? "", 200),
      span,
      text: text(shorten(clean(snippet.text), PASSAGE))
    });
    known.set(key, at - 1);
    return at - 1;
  }
  function hitOf(at, item, targets) {
    const { id, section, offsets, text: text2 } = kept[at];
    for (const target of targets) {
      if (offsets === null || section !== target.section_id) continue;
      const [from, to] = [Math.max(offsets[0], target.offsets[0]), Math.min(offsets[1], target.offsets[1])];
      if (to <= from) continue;
      const ends2 = placesIn(text2, offsets, [from - offsets[0], to - offsets[0]]);
      return ends2 === null ? [at] : [at, ...ends2];
    }
    return id !== null && item.gold_citations.includes(id) ? [at] : null;
  }
}
function placesIn(text, offsets, part) {
  const length = offsets[1] - offsets[0];
  const points = Array.from(text);
  const cutAt2 = (end) => text.length <= length && points.length === text.length ? text.slice(0, end) : points.slice(0, end).join("");
  const isWhole = text.length === length || points.length === length;
  const isCut = text.length < length && text.length >= 4e3 - 1;
  if (!isWhole && !isCut) return null;
  return part.map((end) => clean(cutAt2(end)).length);
}

// src/report/questions-budget.ts
import { deflateRawSync } from "node:zlib";
var DATA_BYTES = 24e5;
var PLAIN_BYTES = 2e5;
var SHORT = 600;
var SHORTEST = 160;
var STEPS = [
  { what: "", cut: (questions) => questions },
  {
    what: "Answers and passages of unchanged questions are left out: the page would be too large.",
    cut: (questions) => withTexts(questions, hasChanged2)
  },
  {
    what: `Texts are cut at ${SHORT} characters: the page would be too large.`,
    cut: (questions) => cutAt(withTexts(questions, hasChanged2), SHORT)
  },
  {
    what: `Texts are cut at ${SHORTEST} characters: the page would be too large.`,
    cut: (questions) => cutAt(withTexts(questions, hasChanged2), SHORTEST)
  },
  {
    what: "Answers and passages are left out: the page would be too large.",
    cut: (questions) => withTexts(questions, () => false)
  }
];
function packQuestions(questions, most = DATA_BYTES) {
  for (const { what, cut } of STEPS) {
    const left_out = what === "" ? questions.left_out : [...questions.left_out, what];
    const packed = pack({ ...cut(questions), left_out });
    if (packed.data.length <= most) return { ...packed, left_out };
  }
  return fewest(
    withTexts(questions, () => false),
    most
  );
}
function fewest(questions, most) {
  const items = [...questions.items].sort((a, b) => Number(hasChanged2(b)) - Number(hasChanged2(a)));
  for (let kept = items.length; ; kept = Math.floor(kept / 2)) {
    const what = `${kept} of ${questions.of} questions are shown, without texts: the page would be too large.`;
    const left_out = [...questions.left_out, what];
    const packed = pack({ ...questions, items: items.slice(0, kept), left_out });
    if (packed.data.length <= most || kept === 0) return { ...packed, left_out };
  }
}
function pack(questions) {
  const json = JSON.stringify(questions).replaceAll("<", "\\u003c");
  if (bytesOf(json) <= PLAIN_BYTES) return { form: "json", data: json };
  return { form: "deflate", data: deflateRawSync(json, { level: 9 }).toString("base64") };
}
function hasChanged2({ tries }) {
  return tries.some((each) => each.current?.state !== each.new?.state || each.current?.hit !== each.new?.hit);
}
function withTexts(questions, keeps) {
  const items = questions.items.map((item) => keeps(item) ? item : withoutTexts(item));
  const answers = items.flatMap(({ tries }) => tries.flatMap((each) => [each.current, each.new])).filter((each) => each !== null);
  const named = new Set(answers.flatMap(({ passages }) => passages ?? []));
  const texts = /* @__PURE__ */ new Set([
    ...answers.flatMap(({ text }) => text ?? []),
    ...[...named].map((at) => questions.passages[at].text)
  ]);
  return {
    ...questions,
    items,
    texts: texts.size === 0 ? [] : questions.texts.map((text, at) => texts.has(at) ? text : ""),
    passages: named.size === 0 ? [] : questions.passages
  };
}
function withoutTexts(item) {
  const bare = (answer) => answer && { ...answer, text: null, passages: null };
  return {
    ...item,
    hits: [],
    tries: item.tries.map((each) => ({ ...each, current: bare(each.current), new: bare(each.new) }))
  };
}
function cutAt(questions, length) {
  return { ...questions, texts: questions.texts.map((text) => shorten(text, length)) };
}

// src/report/style.ts
var LIGHT = "--paper:#fff;--panel:#f6f8fa;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--hair:#e8ecf0;--good:#116329;--good-bg:#e6f4ea;--bad:#a81f2a;--bad-bg:#fdecec;--unsure:#744600;--unsure-bg:#fff4d6;--old:#5d6570;--new:#0b5cc4;--new-bg:#e3eefc;--link:#0550ae;--mark:#fff1a8;--del:#fbd5d5;--ins:#cfe9d6";
var DARK = "--paper:#0d1117;--panel:#151b23;--ink:#e6edf3;--soft:#9da7b3;--line:#3a424c;--hair:#242c36;--good:#5bd67d;--good-bg:#10281a;--bad:#ff8d85;--bad-bg:#33161a;--unsure:#eab84a;--unsure-bg:#2e2410;--old:#98a2ae;--new:#6cb0ff;--new-bg:#12263f;--link:#79b8ff;--mark:#5a4a00;--del:#5a1f24;--ins:#173d24";
var BASE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
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
html:not(.js) .scripted{display:none}
`;
var VERDICT = `
.verdict{color:var(--ink);border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:1.1rem 1.3rem;background:var(--panel)}
.verdict.good{border-left-color:var(--good)}.verdict.bad{border-left-color:var(--bad)}.verdict.unsure{border-left-color:var(--unsure)}
.lead{font-size:1.15rem;max-width:64rem}.cols{display:flex;gap:1.8rem;margin-top:1rem}.cols>div{flex:1 1 0;min-width:0}.cols h2{font-size:.86rem;color:var(--soft);margin:0 0 .35rem}
.reasons{list-style:none;padding:0}.reasons li{padding-left:1.3rem;position:relative;color:var(--ink)}.reasons li::before{content:"?";position:absolute;left:0;font-weight:700;color:var(--unsure)}.reasons li.bad::before{content:"\u2717";color:var(--bad)}.reasons a{color:inherit;font-weight:650}
.pins dt{color:var(--ink);font-weight:650}.next{padding-left:1.2rem}.command{margin:.3rem 0}.command code{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.2rem .5rem}
.steady{margin:1.6rem 0 0;display:grid;grid-template-columns:auto 1fr;gap:.35rem .8rem;align-items:center}.steady p{grid-column:2;margin:0}
.parts{display:flex;gap:2px;border-radius:5px;overflow:hidden}.parts span{padding:.1rem 0 .1rem .5rem;font-size:.85rem;font-weight:600;white-space:nowrap;min-width:2.6rem;overflow:hidden}.parts em{font-style:normal}
`;
var GATES = `
.gates{table-layout:fixed}.gates th:nth-child(1){width:25%}.gates th:nth-child(2){width:19%}.gates th:nth-child(3){width:10%}.gates th:nth-child(4){width:22%}.gates th:nth-child(5){width:12%}.gates th:nth-child(6){width:12%}
.gates .name{font-weight:650;background:none;border:0;padding:0;text-align:left}.js .gates .name::before{content:"\u25B8 ";color:var(--soft)}.js .gates .open .name::before{content:"\u25BE "}
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
var QUESTIONS = `
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
var ROLLOUT = `
.steps{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:.8rem;list-style:none;padding:0}.steps li{border-top:3px solid var(--line);padding-top:.5rem}.steps .done{border-color:var(--good)}.steps .now{border-color:var(--new)}.steps .failed{border-color:var(--bad)}
.steps .sign{font-weight:700}.done .sign{color:var(--good)}.now .sign{color:var(--new)}.failed .sign,.events .failed b{color:var(--bad)}.steps small{display:block}
.scroll{overflow-x:auto}.routed{fill:none;stroke:var(--new);stroke-width:2.4}.copied{fill:none;stroke:var(--old);stroke-width:2;stroke-dasharray:5 4}.foreseen{fill:none;stroke:var(--new);stroke-width:2;stroke-dasharray:2 4}.spread{fill:var(--new);opacity:.16}
.meter{display:inline-block;vertical-align:middle;max-width:12rem}.track{fill:var(--line)}.seen{fill:var(--new)}
.measures{display:grid;grid-template-columns:1fr 1fr;gap:.9rem}.measure{border:1px solid var(--line);border-radius:8px;padding:.6rem .85rem;min-width:0}.measure figcaption{display:flex;justify-content:space-between;gap:.6rem}
.events{list-style:none;padding:0}.events li{border-bottom:1px solid var(--hair);padding:.35rem 0}.events time{color:var(--soft);font-variant-numeric:tabular-nums;margin-right:.5rem}.commands .command{margin:0}
`;
var NARROW = `
@media (max-width:980px){.cols{flex-direction:column;gap:1rem}.cols>div{flex:none}.evidence{grid-template-columns:1fr}.panes{grid-template-columns:16rem minmax(0,1fr)}}
@media screen and (max-width:760px){
h1{font-size:1.6rem}.lead{font-size:1.05rem}.top nav,.wide:not(td):not(th){display:none}.verdict{padding:.9rem}.steady{grid-template-columns:1fr}.steady p{grid-column:1}
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
var STYLE = BASE + VERDICT + GATES + QUESTIONS + ROLLOUT + NARROW;

// src/report/html.tsx
import { jsx as jsx10, jsxs as jsxs10 } from "preact/jsx-runtime";
var SCRIPT = `(${openPage})(window,(page,data)=>{const h=(${maker})(page.document);(${explorer})(page,data,{h,view:(${questionView})(data,{h,differences:${differences},placesOf:${placesOf}})})})`;
function renderHtml(result, asked, looks = []) {
  const questions = asked ? questionsOf(asked) : NONE;
  const packed = packQuestions(questions);
  return `<!doctype html>
${renderToString(/* @__PURE__ */ jsx10(Page, { result, questions, packed, looks }))}
`;
}
var NONE = { of: 0, items: [], texts: [], passages: [], left_out: [] };
function Page({ result, questions, packed, looks }) {
  const word = DECISION_WORDS[result.decision];
  const mood = DECISION_MOODS[result.decision];
  const view = viewOf(result);
  const { items } = questions;
  const style = STYLE + widthRules(items);
  return /* @__PURE__ */ jsxs10("html", { lang: "en", children: [
    /* @__PURE__ */ jsxs10("head", { children: [
      /* @__PURE__ */ jsx10("meta", { charset: "utf-8" }),
      /* @__PURE__ */ jsx10("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(style) }),
      /* @__PURE__ */ jsx10("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      /* @__PURE__ */ jsx10("meta", { name: "color-scheme", content: "light dark" }),
      /* @__PURE__ */ jsx10("title", { children: `${word.glyph} ${word.text}: ${titleOf(result)}` }),
      /* @__PURE__ */ jsx10("style", { dangerouslySetInnerHTML: { __html: style } })
    ] }),
    /* @__PURE__ */ jsxs10("body", { children: [
      /* @__PURE__ */ jsx10("a", { class: "skip", href: "#gates", children: "Skip to the gate table" }),
      /* @__PURE__ */ jsx10("header", { class: "top", children: /* @__PURE__ */ jsxs10("div", { children: [
        /* @__PURE__ */ jsx10("span", { class: `badge ${mood}`, children: `${word.glyph} ${word.text}` }),
        /* @__PURE__ */ jsx10("b", { children: titleOf(result) }),
        /* @__PURE__ */ jsx10("span", { class: "soft small wide", children: [tally(result), ...factsOf(result)].filter(Boolean).join(" \xB7 ") }),
        /* @__PURE__ */ jsxs10("nav", { "aria-label": "parts of the page", children: [
          result.gates.length > 0 && /* @__PURE__ */ jsx10("a", { href: "#gates", children: "Gate" }),
          items.length > 0 && /* @__PURE__ */ jsx10("a", { href: "#questions", children: "Questions" }),
          /* @__PURE__ */ jsx10("a", { href: "#how", children: "How measured" })
        ] })
      ] }) }),
      /* @__PURE__ */ jsxs10("main", { children: [
        /* @__PURE__ */ jsx10(Verdict, { result, view, mood, items }),
        /* @__PURE__ */ jsx10(Remarks, { result, view }),
        /* @__PURE__ */ jsx10(Steadiness, { items }),
        /* @__PURE__ */ jsx10(Rollout, { result, view, looks }),
        result.gates.length === 0 && /* @__PURE__ */ jsx10(Problems, { result }),
        /* @__PURE__ */ jsx10(GateTables, { result, view, items }),
        /* @__PURE__ */ jsx10(Stops, { stops: [...view.stops.fired, ...view.stops.quiet] }),
        /* @__PURE__ */ jsx10(QuestionSection, { questions, packed }),
        items.length === 0 && /* @__PURE__ */ jsx10(Worst, { view }),
        /* @__PURE__ */ jsx10(MissedClaims, { result }),
        /* @__PURE__ */ jsx10(Languages, { result }),
        /* @__PURE__ */ jsx10(Notes, { notes: view.notes }),
        /* @__PURE__ */ jsx10(Folded, { result })
      ] }),
      /* @__PURE__ */ jsx10("script", { dangerouslySetInnerHTML: { __html: SCRIPT } })
    ] })
  ] });
}
function policyOf(style) {
  return `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;
}
function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

// src/report/predicate.ts
function predicateOf(result) {
  const rows = (...verdicts) => result.gates.filter(({ verdict }) => verdicts.includes(verdict)).map(({ row }) => row);
  const { manifest, gold, baseline, pins_baseline, pins_canary } = result.evaluated;
  const used = { manifest, gold, baseline, pins_baseline, pins_canary };
  return {
    result: WORDS[result.decision] ?? "FAILED",
    configuration: Object.entries(used).flatMap(([name, digest]) => digest === null ? [] : [resource(name, digest)]),
    ...result.run && { url: result.run.url },
    passedTests: rows("pass"),
    warnedTests: rows("inconclusive", "waived"),
    failedTests: rows("fail")
  };
}
var WORDS = { pass: "PASSED", warn: "WARNED" };
function resource(name, digest) {
  return { name, digest: { sha256: digest.replace(/^sha256:/, "") } };
}

// src/commands/write-reports.ts
async function writeReports(world, { result, asked, looks }, out) {
  const folder = resolve(world.cwd, out);
  const page = join(folder, "report.html");
  await writeAtomically(join(folder, "result.json"), `${JSON.stringify(result, null, 2)}
`);
  await writeAtomically(join(folder, "report.md"), renderMarkdown(result, { budgetBytes: STEP_SUMMARY_BYTES }));
  await writeAtomically(page, renderHtml(result, asked, looks));
  if (result.command === "gate") {
    await writeAtomically(join(folder, "predicate.json"), `${JSON.stringify(predicateOf(result), null, 2)}
`);
  }
  return page;
}
export {
  writeReports
};
