import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  systemClock
} from "./chunk-UK5NT6YJ.js";
import {
  standing
} from "./chunk-RAB7G44I.js";
import {
  folderLedger
} from "./chunk-LQ5L6DXM.js";
import "./chunk-NZZFBV4E.js";
import "./chunk-TCWRI2MC.js";
import {
  endOf
} from "./chunk-Q5KYHQA2.js";
import {
  sameWeights,
  showWeights
} from "./chunk-6PWAOV7F.js";
import {
  compileMeasure,
  isRelevant
} from "./chunk-QSUSUKPA.js";
import "./chunk-VIKSPHBT.js";
import "./chunk-USJCJ6JA.js";
import "./chunk-5IZNSQOS.js";
import {
  deltaS,
  hashingEmbedder,
  remembering
} from "./chunk-KZXVRSNG.js";
import "./chunk-NE7YABCV.js";
import "./chunk-YED3RMCM.js";
import "./chunk-UHFD66JV.js";
import "./chunk-MJSFZ67A.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import "./chunk-OUE4P35G.js";
import "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import "./chunk-4S6Y5L77.js";
import {
  canonicalJson,
  digestOf
} from "./chunk-OP752HYF.js";
import "./chunk-FXGLWEEY.js";
import {
  manifestSchema
} from "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import {
  random
} from "./chunk-TC7FKJ44.js";
import "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";

// demo/story.ts
import { mkdir as mkdir3, writeFile as writeFile2 } from "node:fs/promises";
import { join as join6 } from "node:path";

// demo/corpus.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var PAGE_NAMES = [
  "baseline",
  "gold-set",
  "measures",
  "pins",
  "probes",
  "pull-request",
  "requests-and-replies",
  "results",
  "security",
  "troubleshooting",
  "verdicts"
];
function docsFolder() {
  const here = dirname(fileURLToPath(import.meta.url));
  const folders = [join(here, "..", "docs"), join(here, "..", "..", "docs")];
  return folders.find((folder) => existsSync(folder)) ?? folders[0];
}
async function readPages(folder = docsFolder()) {
  return Promise.all(PAGE_NAMES.map(async (name) => ({ name, text: await readFile(join(folder, `${name}.md`), "utf8") })));
}
function linesOf(text) {
  const lines = [];
  let start2 = 0;
  let fenced = false;
  for (const line of text.split("\n")) {
    const fence = line.startsWith("```");
    lines.push({ start: start2, end: start2 + line.length, text: line, code: fenced || fence });
    if (fence) fenced = !fenced;
    start2 += line.length + 1;
  }
  return lines;
}
function sectionsOf(page) {
  const headings = linesOf(page.text).filter((line) => !line.code && /^#{1,6} /.test(line.text));
  const title = headings[0] === void 0 ? page.name : headingText(headings[0].text);
  return headings.map((line, index) => {
    const heading = headingText(line.text);
    const end = headings[index + 1]?.start ?? page.text.length;
    return { id: `${page.name}#${slug(heading)}`, page: page.name, title, heading, start: line.start, end };
  });
}
function sectionAt(sections, page, offset) {
  return sections.find((section) => section.page === page && section.start <= offset && offset < section.end);
}
function slug(heading) {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");
}
function headingText(line) {
  return line.replace(/^#+ /, "").trim();
}

// demo/gate-story.ts
import { join as join3 } from "node:path";

// demo/manifest-file.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";
import { stringify } from "yaml";
async function writeManifest(folder, manifest) {
  await mkdir(folder, { recursive: true });
  const file = join2(folder, "rollout.yml");
  await writeFile(file, stringify(manifest, { lineWidth: 0 }));
  return file;
}
function manifestOf({ name, baseline, canary, promised = canary, record }) {
  return {
    version: 1,
    name,
    arms: {
      baseline: { url: baseline.url, pins: { ...baseline.release.pins } },
      canary: { url: canary.url, pins: { ...promised.release.pins } }
    },
    gold: { path: "../gold.jsonl", concurrency: 2 },
    probes: [{ name: "canary-health", url: canary.health, expect: { json: { "/ready": true } } }],
    baseline: { path: record },
    // One process asks and answers here, so whatever else the machine does shows: a wider margin than the usual 1.15.
    targets: { latency_p95: 2 },
    stops: { soft_latency: 2 }
  };
}

// demo/question.ts
function known(qid, page, anchor, [claim, ...phrasings]) {
  return { qid, phrasings, answer: { page, anchor, claims: [claim] }, tags: [page] };
}
function unknown(qid, phrasings) {
  return { qid, phrasings, answer: null, tags: ["unanswerable"] };
}

// demo/questions-measuring.ts
var MEASURING = [
  known("runs-per-item", "gold-set", "Every item is asked in 3 phrasings under 2 seeds, which makes 6 runs an item.", [
    "6 runs",
    "How many runs does one gold set item make?",
    "In how many phrasings and under how many seeds is every item asked?",
    "How often is an item of the gold set asked, counting phrasings and seeds?"
  ]),
  known("gold-set-size", "gold-set", "Use 20 to 40 items before a rollout, and 100 to 500 for a release.", [
    "20 to 40",
    "How many items does a gold set need before a rollout?",
    "How many items should I use for a rollout and for a release?",
    "What number of items is enough before a rollout?"
  ]),
  known(
    "claim-length",
    "gold-set",
    "`gold_claim_substr` lists strings of at least 5 characters, or regular expressions between slashes.",
    [
      "at least 5 characters",
      "What can I put into gold_claim_substr?",
      "How many characters must the strings of gold_claim_substr have at least?",
      "May gold_claim_substr hold regular expressions?"
    ]
  ),
  known("unanswerable-share", "gold-set", "Make about one item in five unanswerable.", [
    "one item in five",
    "How many unanswerable items make a good gold set?",
    "What share of the items should be unanswerable?",
    "Do I need unanswerable items, and about how many?"
  ]),
  known(
    "citation-match",
    "gold-set",
    "or when it is a snippet of the target's section whose span covers at least half of the target",
    [
      "at least half",
      "When is a citation matched as a gold one?",
      "How much of the target must the span of a cited snippet cover?",
      "How is a citation matched with the target section?"
    ]
  ),
  known("refusal-default", "measures", "The default is `not in context`.", [
    "not in context",
    "Which whole answer counts as a refusal by default?",
    "When is a run a refusal, and what is the default of gold.refusal?",
    "What equals a refusal when gold.refusal is left at its default?"
  ]),
  known("delta-s", "measures", "\u0394S of two texts is one minus the cosine of their embeddings, kept between 0 and 1.", [
    "one minus the cosine",
    "What is \u0394S of two texts?",
    "How is \u0394S computed from embeddings?",
    "Is \u0394S the cosine of two embeddings or one minus the cosine?"
  ]),
  known(
    "delta-s-drift",
    "measures",
    "`delta_s_drift_median` may be at most 0.03 and `delta_s_drift_p95` at most 0.10",
    [
      "at most 0.03",
      "How much drift may delta_s_drift_median have?",
      "What is the most that delta_s_drift_p95 and the median drift may be?",
      "Which drift of the \u0394S median is allowed at most?"
    ]
  ),
  known("coverage-target", "measures", "is the mean over answerable items with a target and must reach 0.70", [
    "must reach 0.70",
    "Which coverage must be reached on the target passage?",
    "What mean coverage over answerable items is required?",
    "What coverage must the row reach, and when is it a hard stop?"
  ]),
  known("lambda-collapse", "measures", "were `\u2192` on the baseline and are `\xD7` or `\u2190` on the canary: none is allowed", [
    "none is allowed",
    "How many items may lambda_collapse count?",
    "What does lambda_collapse count on the canary?",
    "Which items count as a \u03BB collapse against the baseline?"
  ]),
  known("gold-regression", "measures", "`gold_regression` is how many points the canary lost; at most 2 are allowed.", [
    "at most 2 are allowed",
    "How many points of gold score may the canary lose?",
    "What is gold_regression and how many points are allowed?",
    "How many gold score points lost are allowed at most?"
  ]),
  known(
    "tool-loop",
    "measures",
    "A tool loop is the same tool with the same arguments three times running, or more than 25 tool calls in one run.",
    [
      "25 tool calls",
      "What is a tool loop?",
      "How many tool calls in one run are a tool loop?",
      "When is calling the same tool with the same arguments a loop?"
    ]
  ),
  known("resonance-sessions", "measures", "Sessions shorter than 50 steps are not measured.", [
    "50 steps",
    "For which sessions is E_resonance not measured?",
    "How many steps must sessions have for E_resonance?",
    "Are short sessions of under 50 steps measured by E_resonance?"
  ]),
  known(
    "set-or-population",
    "verdicts",
    "Choose `population` when every new version answers some questions better and some worse, and only the average over future users matters.",
    [
      "average over future users",
      "When should I choose population as evidence?",
      "Should I choose set or population when a new version answers some questions better and some worse?",
      "Which evidence do I choose when only the average over users matters?"
    ]
  ),
  known(
    "inconclusive",
    "verdicts",
    "An inconclusive row in `gate` is a warning unless you say otherwise: exit code 0, the check run is neutral, and the doubt is written down.",
    [
      "is a warning",
      "What happens in the gate when a row is inconclusive?",
      "Is an inconclusive row in the gate a warning or a failure?",
      "Which exit code does an inconclusive row give, and is the check run neutral?"
    ]
  ),
  known(
    "holm",
    "verdicts",
    "Holm's method corrects for that: the smallest p-value must beat alpha divided by the number of tested rows",
    [
      "divided by the number of tested rows",
      "How does Holm's method correct for many tested rows?",
      "What must the smallest p-value beat with many rows?",
      "What is Holm's correction of alpha?"
    ]
  ),
  known("waived-cost", "verdicts", "which means that the lower 95 % bound of the gold-score gain is above zero", [
    "above zero",
    "When are cost and latency waived for a quality gain?",
    "When is a gold-score gain proven, so that the cost is waived?",
    "How is a quality gain proven for waivers of cost?"
  ])
];

// demo/questions-running.ts
var RUNNING = [
  known("deadlock", "probes", "The whole graph has 120 seconds; after that it is called a deadlock.", [
    "120 seconds",
    "How many seconds has the whole boot graph until it is a deadlock?",
    "When is the boot order called a deadlock?",
    "How long until the boot graph counts as a deadlock?"
  ]),
  known("nan-probe", "probes", "An empty answer and NaN are no data, and no data is not healthy.", [
    "not healthy",
    "Is NaN from Prometheus healthy?",
    "What if a Prometheus query gives an empty answer or NaN?",
    "Does a Prometheus probe with no data count as healthy?"
  ]),
  known("freeze-tier", "probes", "Tier T0 is for emergencies and passes every freeze.", [
    "Tier T0",
    "Which tier passes every freeze?",
    "Which tier is for emergencies during a freeze of the calendar?",
    "How does an emergency change get past a freeze?"
  ]),
  known(
    "baseline-age",
    "baseline",
    "the artifact has not expired and is not older than `max_age`, 30 days by default",
    [
      "30 days",
      "How many days old may the baseline artifact be by default?",
      "When is a baseline artifact older than max_age?",
      "How old may a trusted baseline artifact be?"
    ]
  ),
  known("second-pass", "baseline", "The second pass shows how much the system differs from itself", [
    "differs from itself",
    "Why is the baseline measured in two passes?",
    "What does the second pass over the gold set show?",
    "What is the second baseline pass good for?"
  ]),
  known("baseline-missing", "baseline", "the gate ends with exit code 5 and the reason `baseline_unavailable`", [
    "exit code 5",
    "What happens when the baseline is missing and its arm does not answer?",
    "With which exit code does the gate end when no baseline is available?",
    "Which reason does the gate end with if the baseline arm does not answer?"
  ]),
  known(
    "required-check",
    "pull-request",
    "Require the job, not the check run: in the branch protection choose the name of the job, `gate`.",
    [
      "Require the job",
      "Should I require the job or the check run in the branch protection?",
      "What do I require for merging in the branch protection?",
      "Which name do I choose in branch protection so that merging needs the gate?"
    ]
  ),
  known(
    "merge-queue",
    "pull-request",
    "Add the `merge_group` trigger as above, or the queue waits for a check that never starts.",
    [
      "merge_group",
      "Which trigger does the merge queue need?",
      "Why does the merge queue wait for a check that never starts?",
      "What must I add for a merge queue?"
    ]
  ),
  known(
    "fork-token",
    "pull-request",
    "On a pull request from a fork GitHub gives the job a read-only token and no secrets.",
    [
      "read-only token",
      "Does a pull request from a fork get secrets?",
      "What token does GitHub give the job on a pull request from a fork?",
      "Why is the token read-only for PRs from forks?"
    ]
  ),
  known("four-pins", "pins", "| `RERANK_HASH` | the reranker and its configuration |", [
    "the reranker and its configuration",
    "What does the pin RERANK_HASH name?",
    "Which pin names the reranker and its configuration?",
    "What is RERANK_HASH?"
  ]),
  known(
    "undated-model",
    "pins",
    "A model alias without a date, such as `gpt-4o`, is a warning: the provider may change what is behind it.",
    [
      "is a warning",
      "Is a model alias without a date refused or a warning?",
      "May I pin a model alias such as gpt-4o?",
      "Why is a model alias such as gpt-4o without a date a warning?"
    ]
  ),
  known("retry-after", "requests-and-replies", "`Retry-After` is kept to, up to 60 seconds.", [
    "60 seconds",
    "Is Retry-After kept to, and up to how many seconds?",
    "After which statuses is a request tried again, and is Retry-After kept?",
    "How many seconds of Retry-After are kept to at most?"
  ]),
  known(
    "concurrency",
    "requests-and-replies",
    "`gold.concurrency` says how many questions are under way at once, 8 by default.",
    [
      "8 by default",
      "How many questions are under way at once by default?",
      "What does gold.concurrency say?",
      "What is the default of gold.concurrency?"
    ]
  ),
  known(
    "resume",
    "requests-and-replies",
    "Resuming is refused when the manifest, the gold set or the pins have changed",
    [
      "is refused when",
      "When is resuming an interrupted run refused?",
      "Can I resume when the gold set or the pins have changed?",
      "Does resuming with a changed manifest get refused?"
    ]
  ),
  known("shards", "requests-and-replies", "`--shard 1/4` asks the first quarter of the items, and so on.", [
    "first quarter",
    "How do I share the work among several jobs with shards?",
    "What does --shard 1/4 ask?",
    "How can the items be split among jobs with --shard?"
  ]),
  known("exit-two", "results", "| 2 | invalid input: nothing was done |", [
    "nothing was done",
    "Which exit code means invalid input?",
    "What does it mean when the exit code says invalid input and nothing was done?",
    "What is the exit code of invalid input?"
  ]),
  known(
    "rows-missing",
    "results",
    "| `rows_missing` | planned runs have no row | run again with `--resume`, or raise `max_cost_usd` |",
    [
      "planned runs have no row",
      "What do I do about the reason rows_missing?",
      "What happened when the reason code is rows_missing?",
      "rows_missing: planned runs have no row, what now?"
    ]
  ),
  known("artifacts-public", "security", "Artifacts of a public repository can be read by everyone.", [
    "read by everyone",
    "Who can read the artifacts of a public repository?",
    "Can everyone read artifacts in a public repository?",
    "Is there personal data in artifacts of a public repository that everyone can read?"
  ]),
  known(
    "refuses-otherwise",
    "troubleshooting",
    "Your service refuses in other words than `not in context`. Add its sentence to `gold.refusal`.",
    [
      "Add its sentence",
      "My service refuses in other words and every refusal counts as an answer, what do I add?",
      "Why does every refusal of my service count as an answer?",
      "What if the service refuses in other words than not in context?"
    ]
  )
];

// demo/questions.ts
var UNANSWERABLE = [
  unknown("slack", [
    "Can it post the gate table to a Slack channel?",
    "Is there a Slack bot for the comment?",
    "How do I notify Slack when the gate fails?"
  ]),
  unknown("gitlab", [
    "Does the gate run on GitLab pipelines?",
    "How do I set up the workflow on GitLab CI?",
    "Is Bitbucket or GitLab supported for pull requests?"
  ]),
  unknown("licence-fee", [
    "What does an enterprise licence cost per year?",
    "How much is the enterprise subscription for a team?",
    "Is there a paid enterprise edition with more commands?"
  ]),
  unknown("finetune", [
    "Can I fine-tune Llama with the answers of my gold set?",
    "How do I fine-tune an open-weights Llama model?",
    "Is LoRA fine-tuning of Llama a command?"
  ]),
  unknown("images", [
    "Can questions contain photos or video clips?",
    "Does it evaluate image generation by a model?",
    "Is multimodal audio and video input possible in a question?"
  ]),
  unknown("mobile-app", [
    "Is there a mobile app that shows the report on Android?",
    "Can I approve a canary from an iPhone?",
    "Where do I download the Android app for reports?"
  ]),
  unknown("headquarters", [
    "In which city is the company behind the service headquartered?",
    "Who founded the company, and in what year?",
    "How many employees work at the headquarters?"
  ]),
  unknown("java-sdk", [
    "Is there a Java or Kotlin SDK for the service?",
    "How do I install the Maven dependency of the action?",
    "Which JVM version does the Java client run on?"
  ])
];
var QUESTIONS = [...MEASURING, ...RUNNING, ...UNANSWERABLE];

// demo/service.ts
import { z } from "zod";

// demo/answer.ts
import { createHash } from "node:crypto";

// demo/bm25.ts
var K1 = 1.2;
var B = 0.75;
function indexTerms(documents) {
  const postings = /* @__PURE__ */ new Map();
  documents.forEach((terms, document) => {
    for (const term of terms) {
      const posting = postings.get(term) ?? /* @__PURE__ */ new Map();
      posting.set(document, (posting.get(document) ?? 0) + 1);
      postings.set(term, posting);
    }
  });
  const lengths = documents.map((terms) => terms.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return { documents: documents.length, postings, lengths, averageLength: total / Math.max(1, documents.length) };
}
function idf(index, term) {
  const found2 = index.postings.get(term)?.size ?? 0;
  return Math.log(1 + (index.documents - found2 + 0.5) / (found2 + 0.5));
}
function search(index, question, limit) {
  const scores = /* @__PURE__ */ new Map();
  for (const term of new Set(question)) {
    const weight = idf(index, term);
    for (const [document, count] of index.postings.get(term) ?? []) {
      const length = index.lengths[document] / index.averageLength;
      const gain = weight * count * (K1 + 1) / (count + K1 * (1 - B + B * length));
      scores.set(document, (scores.get(document) ?? 0) + gain);
    }
  }
  return [...scores].map(([document, score]) => ({ document, score })).sort((a, b) => b.score - a.score || a.document - b.document).slice(0, limit);
}

// demo/rerank.ts
function retrieve(index, terms, limit, reranking) {
  const began = performance.now();
  const hits = search(index.bm25, terms, reranking?.candidates ?? limit);
  const found2 = performance.now();
  const ranked = (reranking === null ? inOrder(index, hits) : rerank(index, terms, hits, reranking)).slice(0, limit);
  return { ranked, retrieveMs: found2 - began, rerankMs: performance.now() - found2 };
}
function inOrder(index, hits) {
  const best = hits[0]?.score ?? 1;
  return hits.map((hit) => ({ passage: index.passages[hit.document], score: hit.score / best }));
}
function rerank(index, terms, hits, how) {
  const { weights } = how;
  const weigh = weigher(index.bm25, terms);
  const alignment = aligner(terms.length, index.similarities.of(terms));
  return inOrder(index, hits).map(({ passage, score }) => ({
    passage,
    score: weights.bm25 * score + weights.coverage * weigh(passage.allTerms) + weights.heading * weigh(passage.headingTerms) + weights.alignment * alignment(passage)
  })).sort((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id));
}
function weigher(index, terms) {
  const weights = terms.map((term) => idf(index, term));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (held) => total === 0 ? 0 : terms.reduce((sum, term, at) => sum + (held.has(term) ? weights[at] : 0), 0) / total;
}
function aligner(length, similar) {
  const rows = [new Float64Array(length + 1), new Float64Array(length + 1)];
  return (passage) => {
    let best = 0;
    for (const sentence of passage.sentences) best = Math.max(best, align(sentence.numbers, similar, rows));
    return length === 0 ? 0 : best / length;
  };
}
var GAP = 0.2;
var MISMATCH = -0.4;
function align(sentence, similar, [first, second]) {
  let best = 0;
  let [above, row] = [first, second];
  above.fill(0);
  for (const word of sentence) {
    for (let at = 1; at < row.length; at++) {
      const alike = similar(at - 1, word);
      const matched = above[at - 1] + (alike > 0.5 ? alike : MISMATCH);
      const here = Math.max(0, matched, above[at] - GAP, row[at - 1] - GAP);
      row[at] = here;
      if (here > best) best = here;
    }
    ;
    [above, row] = [row, above];
  }
  return best;
}

// demo/answer.ts
var REFUSAL = "not in context";
var TEMPERATURE = 0.15;
function answer(index, terms, snippets, prompt, seed) {
  const weigh = weigher(index.bm25, terms);
  const read = snippets.slice(0, prompt.read);
  const evidence = Math.max(0, ...read.map(({ passage }) => weigh(passage.allTerms)));
  if (evidence < prompt.refuseBelow || read.length === 0) return { text: REFUSAL, citations: [] };
  const top = read[0].score;
  const sentences = read.flatMap(
    ({ passage, score }) => passage.sentences.map((sentence) => ({
      passage,
      sentence,
      score: score / top * (0.5 + weigh(new Set(sentence.terms))) * (1 + TEMPERATURE * chance(seed, sentence.text))
    }))
  );
  const said = distinct(sentences.sort((a, b) => b.score - a.score)).slice(0, prompt.sentences);
  if (said.length === 0) return { text: REFUSAL, citations: [] };
  return {
    text: said.map(({ sentence }) => sentence.text).join(" "),
    citations: [...new Set(said.map(({ passage }) => passage.id))]
  };
}
function distinct(sentences) {
  const seen = /* @__PURE__ */ new Set();
  return sentences.filter(({ sentence }) => !seen.has(sentence.text) && seen.add(sentence.text));
}
function chance(seed, text) {
  return createHash("sha256").update(`${seed}
${text}`).digest().readUInt32BE() / 2 ** 32 - 0.5;
}

// demo/loopback.ts
import { createServer } from "node:http";
var MAX_BODY = 64 * 1024;
async function listen(handle) {
  const listener = (request, response) => {
    handle(request, response).catch(() => sendJson(response, 500, { error: "internal error" }));
  };
  const server = createServer({ keepAliveTimeout: 0 }, listener);
  await new Promise((ready, failed) => server.once("error", failed).listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    }
  };
}
async function readBody(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > MAX_BODY) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function sendJson(response, status, body, headers = {}) {
  sendText(response, status, JSON.stringify(body), headers);
}
function sendText(response, status, text, headers = {}) {
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text), ...headers }).end(text);
}
function headerOf(request, name) {
  const value = request.headers[name];
  return typeof value === "string" && value !== "" ? value : void 0;
}

// demo/memory.ts
function openMemory(room) {
  const known2 = /* @__PURE__ */ new Set();
  return {
    admit(user) {
      if (user === void 0 || known2.has(user)) return true;
      if (known2.size >= room) return false;
      known2.add(user);
      return true;
    }
  };
}

// demo/words.ts
var FUNCTION_WORDS = new Set(
  `a about after all also am an and any are as at be been being but by can could did do does doing each for from had has
  have how i if in into is it its me my of on or our own s should so some such t than that the their them then there these
  they this those to too us was we were what when where which while who why will with would you your`.split(/\s+/)
);
var SYNONYMS = {
  pr: ["pull", "request"],
  prs: ["pull", "request"],
  price: ["cost"],
  expensive: ["cost"],
  credential: ["secret"],
  password: ["secret"],
  slow: ["latency"],
  typo: ["misspelt"]
};
function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function termsOf(text) {
  return words(text).filter((word) => !FUNCTION_WORDS.has(word)).map(stem);
}
function questionTerms(question) {
  const spoken = words(question).flatMap((word) => SYNONYMS[word] ?? [word]);
  return [...new Set(termsOf(spoken.join(" ")))];
}
function stem(word) {
  if (word.length < 4) return word;
  const singular = word.endsWith("ies") ? `${word.slice(0, -3)}y` : /[^sui]s$/.test(word) ? word.slice(0, -1) : word.endsWith("sses") ? word.slice(0, -2) : word;
  const bare = singular.replace(/(?<=.{3})(ing|ed)$/, "");
  const single = bare === singular ? bare : bare.replace(/([bdgmnprt])\1$/, "$1");
  return single.replace(/(?<=.{3})e$/, "").replace(/(?<=.{3})i$/, "y");
}

// demo/service.ts
var PRICE = { input: 25e-7, output: 1e-5 };
var questionSchema = z.object({ question: z.string().min(1), seed: z.int().default(0) });
async function serve(release2) {
  const memory = openMemory(release2.configuration.memory ?? Number.POSITIVE_INFINITY);
  const tools = { looping: false };
  const { origin, close } = await listen((request, response) => route(release2, memory, tools, request, response));
  const startLooping = () => {
    tools.looping = true;
  };
  return { url: `${origin}/answer`, health: `${origin}/healthz`, startLooping, close };
}
async function route(release2, memory, tools, request, response) {
  if (request.url === "/healthz") return sendJson(response, 200, { ready: true, pins: release2.pins });
  if (request.url !== "/answer") return sendJson(response, 404, { error: "ask /answer" });
  if (request.method !== "POST") return sendJson(response, 405, { error: "POST a question" });
  const body = await readBody(request);
  if (body === null) return sendJson(response, 413, { error: "the question is too long" });
  const asked = questionSchema.safeParse(parseJson(body));
  if (!asked.success) return sendJson(response, 400, { error: 'expected {"question": "\u2026", "seed": 1}' });
  if (!memory.admit(headerOf(request, "x-user"))) return sendJson(response, 500, { error: "no room for another user" });
  const { question, seed } = asked.data;
  const search2 = { name: "search", arguments: { question }, ok: true };
  sendJson(response, 200, {
    ...reply(release2, question, seed),
    ...tools.looping && { tool_calls: [search2, search2, search2] }
  });
}
function reply({ index, configuration, pins }, question, seed) {
  const { reranking, prompt, snippets } = configuration;
  const terms = questionTerms(question);
  const { ranked, retrieveMs, rerankMs } = retrieve(index, terms, snippets, reranking);
  const began = performance.now();
  const said = answer(index, terms, ranked, prompt, seed);
  const retrieved = ranked.map(({ passage }) => ({
    snippet_id: passage.id,
    section_id: passage.section.id,
    source_url: `docs/${passage.section.page}.md`,
    offsets: [passage.start, passage.end],
    tokens: words(passage.text).length,
    text: passage.text
  }));
  const read = retrieved.slice(0, prompt.read).reduce((sum, snippet) => sum + snippet.tokens, 0);
  const usage = { input_tokens: words(question).length + read, output_tokens: words(said.text).length };
  return {
    answer: said.text,
    citations: said.citations,
    retrieved,
    tool_calls: [],
    usage,
    cost_usd: usage.input_tokens * PRICE.input + usage.output_tokens * PRICE.output,
    timings: { retrieve_ms: retrieveMs, rerank_ms: rerankMs, reason_ms: performance.now() - began },
    pins
  };
}

// demo/running.ts
async function start(release2) {
  const service = await serve(release2);
  for (const { phrasings } of QUESTIONS) for (const question of phrasings) reply(release2, question, 0);
  return { ...service, release: release2 };
}
function serviceOf(services, name) {
  const service = services.get(name);
  if (service === void 0) throw new Error(`No service ${name} is running.`);
  return service;
}

// demo/table.ts
function aligned(cells, widths) {
  return cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
}

// demo/gate-story.ts
var CANDIDATES = {
  leaner: { what: "a reranker that reads 32 finds, not 120", expected: "pass", breaks: [] },
  broken_chunks: {
    what: "an index cut every 40 characters",
    expected: "fail",
    breaks: ["coverage", "gold_regression"]
  },
  cautious: { what: "a prompt that refuses a little more often", expected: "undecided", breaks: ["gold_regression"] },
  eager_prompt: {
    what: "a prompt that answers what it should refuse",
    expected: "fail",
    breaks: ["lambda_collapse", "gold_regression"]
  },
  wrong_pins: { what: "a service that runs other pins than it says", expected: "fail", breaks: ["pins_live"] }
};
async function tellGates(deps, services) {
  await recordBaseline(deps, services);
  const judged = [];
  for (const name of Object.keys(CANDIDATES)) judged.push(await judge(deps, services, name));
  tell(deps, judged);
  return judged;
}
async function recordBaseline(deps, services) {
  deps.say(`baseline: asking ${QUESTIONS.length} questions in 3 phrasings under 2 seeds, twice \u2026`);
  const manifest = await manifestFor(deps.out, services, "baseline", "leaner");
  const { result, exit } = await deps.run("baseline", { manifest, out: join3(deps.out, "baseline") });
  deps.say(`baseline: ${result.decision}. ${result.why}`);
  if (exit !== 0) throw new Error(`The baseline could not be recorded: ${result.why}`);
}
async function judge(deps, services, name) {
  const candidate = { name, ...CANDIDATES[name] };
  deps.say(`${name}: ${candidate.what} \u2026`);
  const manifest = await manifestFor(deps.out, services, name, name);
  const { result, exit, out } = await deps.run("gate", { manifest, out: join3(deps.out, name) });
  deps.say(`${name}: ${result.decision}. ${result.why}`);
  const rowsWith = (verdict) => result.gates.filter((row) => row.verdict === verdict).map((row) => row.row);
  const found2 = { result, exit, failing: rowsWith("fail"), open: rowsWith("inconclusive") };
  return { ...candidate, ...found2, report: join3(out, "report.html"), asExpected: isAsExpected(candidate, found2) };
}
function isAsExpected({ expected, breaks }, { result: { decision }, failing, open }) {
  if (expected === "pass") return decision === "pass" || decision === "warn";
  const among = expected === "fail" ? failing : open;
  return decision === (expected === "fail" ? "fail" : "warn") && breaks.every((row) => among.includes(row));
}
async function manifestFor(out, services, act, canary) {
  const baseline = serviceOf(services, "baseline");
  const arms = canary === "wrong_pins" ? { canary: baseline, promised: serviceOf(services, "leaner") } : { canary: serviceOf(services, canary) };
  const name = `demo-${act.replaceAll("_", "-")}`;
  return writeManifest(join3(out, act), manifestOf({ name, baseline, ...arms, record: "../baseline/baseline.json" }));
}
function decisive({ failing, open }) {
  return failing.join(", ") || open.map((row) => `? ${row}`).join(", ") || "\u2013";
}
function tell(deps, judged) {
  const rows = [
    ["candidate", "expected", "verdict", "rows that fail, or with ? are undecided"],
    ...judged.map((one) => [one.name, one.expected, one.result.decision, decisive(one)])
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  deps.say("");
  for (const row of rows) deps.say(aligned(row, widths));
  deps.say("");
  for (const one of judged.filter((one2) => !one2.asExpected))
    deps.say(`${one.name} was not judged as expected: ${one.result.why}`);
  deps.say(`The report of each candidate is its report.html; the first is ${judged[0].report}`);
}

// demo/gold-set.ts
function goldItems(pages) {
  return QUESTIONS.map((question) => goldItem(question, pages));
}
function goldJsonl(pages) {
  return goldItems(pages).map((item) => `${JSON.stringify(item)}
`).join("");
}
function goldItem({ qid, phrasings, answer: answer2, tags }, pages) {
  const [question, ...paraphrases] = phrasings;
  const item = { qid, question, paraphrases, tags: [...tags], gold_citations: [] };
  if (answer2 === null) return { ...item, answerable: false, gold_claim_substr: [] };
  const { page, anchor, claims } = answer2;
  return {
    ...item,
    answerable: true,
    gold_claim_substr: [...claims],
    target: place(pages, page, anchor),
    anchor
  };
}
function place(pages, name, anchor) {
  const page = pages.find((page2) => page2.name === name);
  const start2 = page?.text.indexOf(anchor) ?? -1;
  const section = page && sectionAt(sectionsOf(page), name, start2);
  if (page === void 0 || section === void 0 || page.text.indexOf(anchor, start2 + 1) !== -1)
    throw new Error(`The anchor "${anchor}" must stand exactly once in docs/${name}.md.`);
  return { section_id: section.id, offsets: [start2, start2 + anchor.length] };
}

// demo/rollout-story.ts
import { rm } from "node:fs/promises";
import { join as join5 } from "node:path";

// demo/act.ts
import { mkdir as mkdir2 } from "node:fs/promises";
import { join as join4 } from "node:path";

// demo/journal.ts
function openJournal() {
  const newSpan = (weights, since) => ({ weights, since, requests: 0, canary: 0, errors: [] });
  const spans = [newSpan({ canary: 0, mirror: 0 }, 0)];
  return {
    begin(weights) {
      spans.push(newSpan(weights, Date.now()));
    },
    note({ at, change, user, arm, status, served }) {
      const span = spans[change];
      if (arm === "canary") span.canary++;
      if (served !== null) return;
      span.requests++;
      if (status < 200 || status > 299) span.errors.push({ at, user });
    },
    now: () => spans.at(-1),
    all: () => spans
  };
}

// demo/rollout-manifest.ts
var MIN_REQUESTS = 250;
var WINDOW_MS = 1e3;
var WINDOW = { duration: `${WINDOW_MS}ms`, min_requests: MIN_REQUESTS, max: "10m" };
var PHASES = [
  { name: "shadow", mirror: 25, window: WINDOW },
  { name: "canary-5", weight: 5, window: WINDOW },
  { name: "graduate-25", weight: 25, window: WINDOW },
  { name: "graduate-50", weight: 50, window: WINDOW },
  { name: "full", weight: 100, window: WINDOW }
];
var SHARED = "Users, services and the gate share the cores of one machine: latency shows what else it does.";
var LEXICAL = "The \u0394S of this log is lexical: it is compared between the arms, never held to an absolute target.";
function rolloutManifest(compared, weightsUrl) {
  const shared = manifestOf(compared);
  return {
    ...shared,
    // So few requests tell no rate of 1 % from one of 2 %.
    targets: { ...shared.targets, error_rate: 0.02 },
    stops: { soft_latency: 5 },
    not_required: { delta_s_median: LEXICAL, latency_p95: SHARED, mirror_p99_added: SHARED },
    phases: PHASES,
    window: { source: { kind: "jsonl", path: "requests.jsonl" } },
    router: {
      kind: "webhook",
      url: weightsUrl,
      capabilities: { sticky: true, mirrorPercent: true, step: 0.01 }
    }
  };
}

// demo/request-log.ts
import { createWriteStream } from "node:fs";
function openRequestLog(file) {
  const stream = createWriteStream(file, { flags: "w" });
  let fault = null;
  stream.on("error", (error) => {
    fault = error;
  });
  return {
    write(row) {
      stream.write(`${JSON.stringify(row)}
`);
    },
    close: () => new Promise((resolve, reject) => {
      if (fault) return reject(fault);
      stream.once("error", reject);
      stream.end(resolve);
    })
  };
}

// demo/request-row.ts
function compileRow({ manifest, itemOf, embedder }) {
  const measure = compileMeasure(manifest, embedder);
  const known2 = /* @__PURE__ */ new Map();
  const measured = (passed, item, question, body) => {
    const { answer: answer2, citations, retrieved, tool_calls } = body;
    const snippets = retrieved.map((snippet) => snippet.snippet_id);
    const key = JSON.stringify([passed.arm, question, answer2, citations, snippets, tool_calls]);
    const found2 = known2.get(key);
    if (found2) return found2;
    const role = passed.arm === "canary" ? "canary" : "baseline_1";
    const run = { qid: item.qid, phrasing: 0, seed: 0, session: "", role, item, question };
    const came = { started_at: "", statuses: [200], seen: true, error: null, latency_ms: null };
    const row = measure(run, { ...came, reply: { body, headers: {} } });
    known2.set(key, row);
    return row;
  };
  return async (passed) => {
    const row = identity(passed);
    const { question } = JSON.parse(passed.body);
    const item = itemOf(question);
    if (passed.status !== 200 || item === void 0) return row;
    const body = JSON.parse(passed.text);
    const figures = await measured(passed, item, question, body);
    return {
      ...row,
      ...body.timings,
      delta_s_question_retrieved: figures.delta_s,
      delta_s_retrieved_anchor: figures.delta_s_anchor,
      delta_s_prod_shadow: await apart(embedder, passed, body),
      lambda_retrieve: item.answerable ? foundLambda(item, body) : figures.lambda,
      lambda_reason: figures.lambda,
      coverage: figures.coverage,
      tool_calls: figures.tool_calls,
      tool_failures: figures.tool_failures,
      tool_loop: figures.tool_loop,
      solved: figures.solved,
      cost_usd: body.cost_usd,
      pins: { ...body.pins }
    };
  };
}
function identity({ id, at, arm, status, latencyMs, user, mirrored }) {
  return {
    ts: new Date(at).toISOString(),
    request_id: id,
    arm,
    status,
    latency_ms: latencyMs,
    // Nobody needs to know who it was.
    user_key: digestOf(user).slice("sha256:".length, 24),
    req_hash: id,
    mirrored
  };
}
function foundLambda(item, { retrieved }) {
  const found2 = retrieved.some(({ snippet_id, section_id, offsets, text }) => {
    const [start2, end] = offsets;
    return isRelevant({ snippet_id, section_id, offsets: [start2, end], text, complete: true }, item);
  });
  return found2 ? "\u2192" : "\xD7";
}
async function apart(embedder, { served }, { answer: answer2 }) {
  const production = served === null ? void 0 : parseJson(served);
  if (production?.answer === void 0) return null;
  const [a, b] = await embedder.embed([production.answer, answer2]);
  return deltaS([a], [b]);
}

// demo/scribe.ts
function openScribe(file, compared, items) {
  const byQuestion = new Map(items.flatMap((item) => [item.question, ...item.paraphrases].map((text) => [text, item])));
  const { gold, ...manifest } = manifestSchema.parse(manifestOf(compared));
  const rowOf = compileRow({
    manifest: { ...manifest, gold },
    itemOf: (question) => byQuestion.get(question),
    embedder: remembering(hashingEmbedder)
  });
  const log = openRequestLog(file);
  let written = Promise.resolve();
  return {
    write(passed) {
      const row = rowOf(passed);
      written = written.then(async () => log.write(await row));
      written.catch(() => void 0);
    },
    async close() {
      await written;
      await log.close();
    }
  };
}

// demo/splitter.ts
import { randomUUID } from "node:crypto";
import { Pool } from "undici";

// src/routers/bucket.ts
var BUCKETS = 2 ** 32 - 1;
var MULTIPLIER = 1540483477;
var utf8 = new TextEncoder();
function bucket(key, salt) {
  return murmur2(utf8.encode(key + salt));
}
function isCanary(key, salt, percent) {
  const limit = boundary(percent);
  return percent === 100 || bucket(key, salt) < limit;
}
function boundary(percent) {
  const hundredths = Math.round(percent * 100);
  if (!(percent >= 0 && percent <= 100) || Math.abs(percent * 100 - hundredths) > 1e-6) {
    throw new RangeError(`${percent} is no share of traffic; use 0 to 100 in steps of 0.01`);
  }
  return Math.floor(hundredths * BUCKETS / 1e4);
}
function murmur2(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - bytes.length % 4;
  let hash = bytes.length;
  for (let at = 0; at < whole; at += 4) {
    const mixed = Math.imul(view.getUint32(at, true), MULTIPLIER);
    hash = Math.imul(hash, MULTIPLIER) ^ Math.imul(mixed ^ mixed >>> 24, MULTIPLIER);
  }
  if (whole < bytes.length) {
    for (let at = whole; at < bytes.length; at++) hash ^= bytes[at] << 8 * (at - whole);
    hash = Math.imul(hash, MULTIPLIER);
  }
  hash = Math.imul(hash ^ hash >>> 13, MULTIPLIER);
  return (hash ^ hash >>> 15) >>> 0;
}

// demo/weights.ts
import { z as z2 } from "zod";
var share = z2.number().min(0).max(100);
var bodySchema = z2.object({ canary: share, mirror: share });
function openWeights(afterSet = async () => void 0) {
  let weights = { canary: 0, mirror: 0 };
  let changes = 0;
  const etag = () => `"${changes}"`;
  const put = async (request, response) => {
    const asked = bodySchema.safeParse(parseJson(await readBody(request) ?? ""));
    if (!asked.success) return sendJson(response, 400, { error: 'expected {"canary": 0 to 100, "mirror": 0 to 100}' });
    const match = headerOf(request, "if-match");
    if (match === void 0) return sendJson(response, 400, { error: "expected If-Match: the ETag, or *" });
    if (match !== "*" && match !== etag()) return sendJson(response, 412, { error: "another change came first" });
    weights = asked.data;
    changes++;
    const [set, tag] = [weights, etag()];
    await afterSet(set);
    sendJson(response, 200, set, { etag: tag });
  };
  return {
    now: () => weights,
    changes: () => changes,
    async handle(request, response) {
      if (request.method === "GET") return sendJson(response, 200, weights, { etag: etag() });
      if (request.method === "PUT") return put(request, response);
      sendJson(response, 405, { error: "GET or PUT the weights" });
    }
  };
}

// demo/splitter.ts
async function startSplitter({ arms, salt, record, afterSet }) {
  const desk = openWeights(afterSet);
  const pools = { baseline: openPool(arms.baseline), canary: openPool(arms.canary) };
  const pass = async (arm, { body, user }, isCopy) => {
    const named = isCopy ? {} : { "x-user": user };
    try {
      const { path, pool } = pools[arm];
      const headers = { "content-type": "application/json", ...named };
      const reply2 = await pool.request({ method: "POST", path, headers, body });
      return { status: reply2.statusCode, text: await reply2.body.text() };
    } catch {
      return { status: 0, text: "" };
    }
  };
  const copy = async (came, served) => {
    const began = performance.now();
    const { status, text } = await pass("canary", came, true);
    const latencyMs = performance.now() - began;
    record({ ...came, arm: "canary", status, text, latencyMs, mirrored: true, served });
  };
  const answer2 = async (request, response) => {
    const [at, began] = [Date.now(), performance.now()];
    const user = headerOf(request, "x-user");
    if (user === void 0) return sendJson(response, 400, { error: "expected a header x-user" });
    const { canary, mirror } = desk.now();
    const change = desk.changes();
    const arm = isCanary(user, salt, canary) ? "canary" : "baseline";
    const body = await readBody(request);
    if (body === null) return sendJson(response, 413, { error: "the question is too long" });
    const came = { id: randomUUID(), at, change, began, user, body };
    const mirrored = arm === "baseline" && isCanary(came.id, "mirror", mirror);
    const { status, text } = await pass(arm, came, false);
    if (status === 0) sendJson(response, 502, { error: "no reply" });
    else sendText(response, status, text);
    record({ ...came, arm, status, text, latencyMs: performance.now() - began, mirrored, served: null });
    if (mirrored) await copy(came, text);
  };
  const { origin, close } = await listen(async (request, response) => {
    if (request.url === "/weights") return desk.handle(request, response);
    if (request.url !== "/answer") return sendJson(response, 404, { error: "ask /answer" });
    if (request.method !== "POST") return sendJson(response, 405, { error: "POST a question" });
    await answer2(request, response);
  });
  return {
    url: `${origin}/answer`,
    weightsUrl: `${origin}/weights`,
    weights: desk.now,
    async close() {
      await close();
      await Promise.all([pools.baseline.pool.destroy(), pools.canary.pool.destroy()]);
    }
  };
}
function openPool(url) {
  const { origin, pathname } = new URL(url);
  return { pool: new Pool(origin), path: pathname };
}

// demo/traffic.ts
import { Pool as Pool2 } from "undici";
function startTraffic({ url, underWay, ...drawn }) {
  const { origin, pathname } = new URL(url);
  const pool = new Pool2(origin, { connections: underWay });
  const next = requests(drawn);
  let stopped = false;
  const askOnAndOn = async () => {
    while (!stopped) {
      const { user, body } = next();
      const headers = { "content-type": "application/json", "x-user": user };
      const reply2 = await pool.request({ method: "POST", path: pathname, headers, body });
      await reply2.body.dump();
    }
  };
  const asking = Promise.all(Array.from({ length: underWay }, askOnAndOn));
  asking.catch(() => void 0);
  return {
    async stop() {
      stopped = true;
      await asking;
      await pool.close();
    }
  };
}
function requests({ questions, users, seed }) {
  const draw = random(seed);
  const below = (n) => Math.floor(draw() * n);
  return () => ({
    user: `user-${below(users)}`,
    body: JSON.stringify({ question: questions[below(questions.length)], seed: below(1e3) })
  });
}

// demo/act.ts
var USERS = 2e3;
var UNDER_WAY = 3;
async function openAct({ deps, folder, compared, items }) {
  const { name, baseline, canary } = compared;
  const ledger = join4(deps.out, "ledger");
  const journal = openJournal();
  await mkdir2(folder, { recursive: true });
  const scribe = openScribe(join4(folder, "requests.jsonl"), compared, items);
  let hook = null;
  const splitter = await startSplitter({
    arms: { baseline: baseline.url, canary: canary.url },
    salt: name,
    record(passed) {
      journal.note(passed);
      scribe.write(passed);
    },
    async afterSet(weights) {
      journal.begin(weights);
      const now = hook;
      hook = null;
      await now?.();
    }
  });
  const manifest = await writeManifest(folder, rolloutManifest(compared, splitter.weightsUrl));
  let traffic = null;
  return {
    name,
    manifest,
    ledger,
    folder,
    journal,
    splitter,
    run: (command, flags) => deps.run(command, { manifest, ledger, out: join4(folder, command), ...flags }),
    start: (command) => deps.start([command, "--manifest", manifest, "--ledger", ledger, "--out", join4(folder, `${command}_killed`)]),
    letUsersIn() {
      const questions = items.flatMap((item) => [item.question, ...item.paraphrases]);
      traffic ??= startTraffic({ url: splitter.url, questions, users: USERS, seed: name, underWay: UNDER_WAY });
    },
    onNextSet(next) {
      hook = next;
    },
    async close() {
      await traffic?.stop();
      await splitter.close();
      await scribe.close();
    }
  };
}

// demo/climb.ts
import { setTimeout as sleep } from "node:timers/promises";
import { z as z3 } from "zod";
var PATIENCE_MS = 4e4;
var LOOK_MS = 2e3;
var PAUSE_MS = 250;
async function untilServed({ journal }, requests2, patienceMs = PATIENCE_MS) {
  const began = performance.now();
  const span = journal.now();
  while (span.canary < requests2 && performance.now() - began < patienceMs) await sleep(PAUSE_MS);
}
async function untilFull(act) {
  await sleep(Math.max(0, act.journal.now().since + WINDOW_MS - Date.now()));
  await untilServed(act, MIN_REQUESTS);
}
async function climb(act, phase) {
  const began = performance.now();
  const waited = () => performance.now() - began;
  const span = act.journal.now();
  await untilFull(act);
  for (; ; ) {
    const ran = await act.run("promote");
    if (ran.exit !== EXIT.hold || waited() > PATIENCE_MS) return { phase, span, seconds: waited() / 1e3, ran };
    await sleep(PAUSE_MS);
    await untilServed(act, span.canary + neededBy(ran), LOOK_MS);
  }
}
var neededSchema = z3.object({ needed: z3.record(z3.string(), z3.object({ requests: z3.number().nullable() })) });
function neededBy({ result }) {
  const window = neededSchema.safeParse(result.window);
  const needed = window.success ? Object.values(window.data.needed) : [];
  return Math.max(0, ...needed.map(({ requests: requests2 }) => requests2 ?? 0));
}
async function climbTo(act, target, evidence) {
  let ran = await act.run("promote", { evidence });
  while (ran.exit === EXIT.ok && ran.result.phase !== null && ran.result.phase !== target) {
    ran = (await climb(act, ran.result.phase)).ran;
  }
  return ran.exit === EXIT.ok && ran.result.phase === target ? null : `${act.name}: ${ran.result.why}`;
}

// demo/come-back.ts
import { setTimeout as sleep2 } from "node:timers/promises";
var PAUSE_MS2 = 100;
var LOOK_MS2 = 200;
var PATIENCE_MS2 = 3e4;
var AFTERWARDS = 300;
async function comeBack(act) {
  const { journal, splitter } = act;
  const { result, exit } = await act.run("watch", { every: LOOK_MS2, for: PATIENCE_MS2 });
  if (exit !== EXIT.rolledBack) return `${act.name} was not rolled back: ${result.why}`;
  const { canary } = splitter.weights();
  if (canary > 0) return `After the rollback ${canary} % of users are on ${act.name}.`;
  const at = journal.all().findLastIndex(({ weights }) => weights.canary > 0);
  const [down, after] = [journal.all()[at], journal.now()];
  while (after.requests < AFTERWARDS) await sleep2(PAUSE_MS2);
  return { said: `watch: ${result.decision}. ${result.why}`, why: result.why, down, after };
}
function metAfterwards({ name }, { canary, errors }) {
  return [
    ...canary === 0 ? [] : [`After the rollback ${canary} requests went to ${name}.`],
    ...errors.length === 0 ? [] : [`After the rollback ${errors.length} requests failed.`]
  ];
}
function seconds(ms) {
  return `${(ms / 1e3).toFixed(1)} s`;
}

// demo/bad-release.ts
async function tellBadRelease({ say }, act, evidence) {
  const stuck = await climbTo(act, "canary-5", evidence);
  if (stuck !== null) return [stuck];
  say("shadow: green as well, as a copy names no user either. Then 5 % of the users came.");
  const back = await comeBack(act);
  if (typeof back === "string") return [back];
  const { said, why, down, after } = back;
  if (down.errors.length === 0) return [`${act.name} was rolled back, and no user had met an error: ${why}`];
  say(said);
  for (const line of whatUsersMet(down, after)) say(line);
  return metAfterwards(act, after);
}
function whatUsersMet({ since, errors }, after) {
  const first = Math.min(...errors.map(({ at }) => at));
  const users = new Set(errors.map(({ user }) => user)).size;
  return [
    `The first user met an error ${seconds(first - since)} into canary-5; ${seconds(after.since - first)} later all were on the baseline.`,
    `${users} users met ${errors.length} errors. In the ${after.requests} requests after the rollback there was none.`
  ];
}

// demo/good-release.ts
var WIDTHS = [12, 12, 7, 9, 11, 7];
var HEADINGS = ["phase", "users on it", "copied", "requests", "of canary", "time", "promote"];
async function tellGoodRelease({ say }, act, evidence) {
  let ran = await act.run("promote", { evidence });
  say(aligned(HEADINGS, WIDTHS));
  const errors = [];
  while (ran.exit === EXIT.ok && ran.result.phase !== null && ran.result.reason_code !== "complete") {
    const climbed = await climb(act, ran.result.phase);
    say(lineOf(climbed));
    errors.push(...climbed.span.errors);
    ran = climbed.ran;
  }
  const { canary } = act.splitter.weights();
  if (ran.result.reason_code !== "complete") return [`${act.name} did not complete: ${ran.result.why}`];
  return [
    ...canary === 100 ? [] : [`${act.name} is complete, and ${canary} % of users are on it.`],
    ...errors.length === 0 ? [] : [`${act.name}: ${errors.length} requests of users failed.`]
  ];
}
function lineOf({ phase, span, seconds: seconds2, ran }) {
  const { weights, requests: requests2, canary } = span;
  const copied = weights.mirror > 0 ? `${weights.mirror} %` : "\u2013";
  const cells = [
    phase,
    `${weights.canary} %`,
    copied,
    `${requests2}`,
    `${canary}`,
    `${seconds2.toFixed(1)} s`,
    found(ran)
  ];
  return aligned(cells, WIDTHS);
}
function found({ result, exit }) {
  const { decision, phase, why } = result;
  if (exit !== EXIT.ok) return `${decision}: ${why}`;
  return result.reason_code === "complete" ? "complete" : `${decision}: on to ${phase}`;
}

// demo/killed-promotion.ts
import { setTimeout as sleep3 } from "node:timers/promises";

// demo/steps.ts
async function readSteps({ name, ledger, splitter }) {
  const entries = await folderLedger(ledger, { name, clock: systemClock, url: null }).read();
  const done = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (entry.kind === "claim" && endOf(entry)?.mark === "done") done.set(entry.key, (done.get(entry.key) ?? 0) + 1);
  }
  return { standing: standing(entries, splitter.weights()), done };
}

// demo/killed-promotion.ts
var PAUSE_MS3 = 250;
async function tellKilledPromotion({ say }, act, evidence) {
  const begun = await act.run("promote", { evidence });
  if (begun.result.phase !== "shadow") return [`${act.name} did not enter shadow: ${begun.result.why}`];
  await untilFull(act);
  const { exit, signal } = await killOnTheWay(act);
  if (signal !== "SIGKILL")
    return [`promote was to be killed on its way to canary-5, and ended with exit code ${exit}.`];
  const before = await readSteps(act);
  say("promote was killed (SIGKILL) when the splitter had taken its step and not answered yet.");
  say(
    `The splitter sends ${showWeights(act.splitter.weights())}; the ledger says ${showWeights(before.standing.recorded)}.`
  );
  await act.run("promote");
  const after = await readSteps(act);
  const faults = faultsOf(before, after, act);
  if (faults.length > 0) return faults;
  say("promote, run again, found the step in the splitter and recorded it as done. No user met an error.");
  const steps = [...after.done.keys()].map((key) => key.replace(/^\S+ /, "")).join(", ");
  say(`Splitter and ledger agree: ${showWeights(after.standing.recorded)}. Each step was done once: ${steps}.`);
  return [];
}
async function killOnTheWay(act) {
  const began = performance.now();
  for (; ; ) {
    const child = act.start("promote");
    act.onNextSet(child.kill);
    const ended = await child.ended;
    if (ended.exit !== EXIT.hold || performance.now() - began > PATIENCE_MS) return ended;
    await sleep3(PAUSE_MS3);
  }
}
function faultsOf(before, after, { splitter, journal }) {
  const errors = journal.all().flatMap((span) => span.errors).length;
  const { state, phase, recorded } = after.standing;
  const inCanary5 = state === "steady" && phase === "canary-5";
  return [
    ...errors === 0 ? [] : [`${errors} requests of users failed while promote was killed and run again.`],
    ...before.standing.state === "moving" ? [] : [`After the kill the rollout was ${before.standing.state}.`],
    ...inCanary5 ? [] : [`After the recovery the rollout is ${state} in ${phase}, not in canary-5.`],
    ...sameWeights(recorded, splitter.weights()) ? [] : ["Splitter and ledger do not agree."],
    ...[...after.done].flatMap(([key, times]) => times > 1 ? [`The step ${key} was done ${times} times.`] : [])
  ];
}

// demo/late-break.ts
async function tellLateBreak({ say }, act, startLooping) {
  await untilFull(act);
  const { canary, errors } = act.journal.now();
  if (errors.length > 0) return [`${errors.length} requests of users failed before ${act.name} broke.`];
  say(`It is fine for a full window: ${canary} requests, and no error. Then it begins to repeat each search \u2026`);
  const broke = Date.now();
  startLooping();
  const back = await comeBack(act);
  if (typeof back === "string") return [back];
  const { said, down, after } = back;
  say(said);
  say(`All were on the baseline ${seconds(after.since - broke)} later; ${down.canary - canary} requests had met it.`);
  return metAfterwards(act, after);
}

// demo/rollout-story.ts
async function tellRollouts(deps, services, items, evidence) {
  const { say } = deps;
  await rm(join5(deps.out, "ledger"), { recursive: true, force: true });
  const tell2 = (part, story) => tellAct(deps, services, { ...part, items }, story);
  say("");
  say(`Now leaner meets users. ${USERS} of them ask at one address, where a splitter keeps each on one release.`);
  say("Every request is logged; promote reads the log, and goes one phase up when the evidence is enough.");
  say("That takes seconds here; the default is half an hour a phase.");
  const first = { baseline: "baseline", canary: "leaner", record: "../baseline/baseline.json", evidence };
  const good = await tell2(first, tellGoodRelease);
  if (good.length > 0) return good;
  say("");
  say("Every user is on leaner. It is the baseline from here on, and recorded as such.");
  const record = await recordBaseline2(deps, services);
  if (record !== null) return [record];
  say("");
  say("forty_users: leaner with a memory of its users, and room for 40 of them. No gold question names a user \u2026");
  const bad = await tell2({ baseline: "leaner", canary: "forty_users", record: RECORD }, tellBadRelease);
  say("");
  say("many_users: the same with room for all; this time promote is killed on its way \u2026");
  const killed = await tell2(
    { baseline: "leaner", canary: "many_users", record: RECORD },
    async (deps2, act, evidence2) => {
      const faults = await tellKilledPromotion(deps2, act, evidence2);
      return faults.length > 0 ? faults : tellLateBreak(deps2, act, serviceOf(services, "many_users").startLooping);
    }
  );
  say("");
  for (const line of whatToOpen(deps.out)) say(line);
  return [...bad, ...killed];
}
function whatToOpen(out) {
  const reports = {
    "leaner/report.html": "a candidate that passes",
    "cautious/report.html": "one that is undecided, and what it takes to tell",
    "broken_chunks/report.html": "one that fails, question by question",
    "rollout_many_users/watch/report.html": "a release that broke after a good while, rolled back"
  };
  const lines = Object.entries(reports).map(([file, what]) => `- ${join5(out, file)}: ${what}`);
  return ["Open in a browser:", ...lines, `Manifests, request logs and the ledger are in ${out}`];
}
var RECORD = "../baseline_leaner/baseline.json";
async function recordBaseline2(deps, services) {
  const [baseline, canary] = [serviceOf(services, "leaner"), serviceOf(services, "forty_users")];
  const folder = join5(deps.out, "baseline_leaner");
  const compared = { name: "demo-baseline-leaner", baseline, canary, record: RECORD };
  const manifest = await writeManifest(folder, manifestOf(compared));
  const { result, exit } = await deps.run("baseline", { manifest, out: folder });
  return exit === EXIT.ok ? null : `leaner could not be recorded as the baseline: ${result.why}`;
}
async function tellAct(deps, services, part, story) {
  const { canary, items, record } = part;
  const compared = {
    name: `demo-${canary.replaceAll("_", "-")}`,
    baseline: serviceOf(services, part.baseline),
    canary: serviceOf(services, canary),
    record
  };
  const act = await openAct({ deps, folder: join5(deps.out, `rollout_${canary}`), compared, items });
  try {
    const gate = part.evidence ?? await passGate(deps, act);
    if (gate === null) return [`${canary} did not pass the gate.`];
    act.letUsersIn();
    return await story(deps, act, gate);
  } finally {
    await act.close();
  }
}
async function passGate({ say }, act) {
  const { result, exit, out } = await act.run("gate");
  say(`gate: ${result.decision}. ${result.why}`);
  return exit === EXIT.ok ? join5(out, "result.json") : null;
}

// demo/passages.ts
import { createHash as createHash2 } from "node:crypto";

// demo/chunks.ts
function chunksOf(page, chunking) {
  const lines = linesOf(page.text);
  return sectionsOf(page).flatMap(
    (section) => spansOf(section, lines, chunking).map(([start2, end], index) => ({
      id: `${section.id}/${index}`,
      section,
      start: start2,
      end,
      text: page.text.slice(start2, end)
    }))
  );
}
function spansOf(section, lines, chunking) {
  return chunking.kind === "lines" ? spansByLines(
    lines.filter((line) => line.start >= section.start && line.end <= section.end && line.text.trim() !== ""),
    chunking.maxWords,
    chunking.overlapLines
  ) : spansByLength(section, chunking.characters);
}
function spansByLines(lines, maxWords, overlapLines) {
  const spans = [];
  let first = 0;
  while (first < lines.length) {
    const past = lineAfter(lines, first, maxWords);
    spans.push([lines[first].start, lines[past - 1].end]);
    if (past === lines.length) break;
    first = Math.max(first + 1, past - overlapLines);
  }
  return spans;
}
function lineAfter(lines, first, maxWords) {
  let count = words(lines[first].text).length;
  let past = first + 1;
  while (past < lines.length) {
    count += words(lines[past].text).length;
    if (count > maxWords) break;
    past++;
  }
  return past;
}
function spansByLength(section, characters) {
  const spans = [];
  for (let start2 = section.start; start2 < section.end; start2 += characters)
    spans.push([start2, Math.min(start2 + characters, section.end)]);
  return spans;
}

// demo/similarity.ts
var MOST_TERMS = 4096;
function openSimilarities() {
  const numbers = /* @__PURE__ */ new Map();
  const words2 = [];
  const rows = /* @__PURE__ */ new Map();
  const rowOf = (term) => {
    const known2 = rows.get(term);
    if (known2) return known2;
    if (rows.size >= MOST_TERMS) rows.clear();
    const row = new Array(words2.length).fill(void 0);
    rows.set(term, row);
    return row;
  };
  return {
    numberOf(word) {
      const known2 = numbers.get(word);
      if (known2 !== void 0) return known2;
      numbers.set(word, words2.length);
      return words2.push({ word, pairs: pairsOf(word) }) - 1;
    },
    of(terms) {
      const ofTerms = terms.map(rowOf);
      return (at, number) => {
        const row = ofTerms[at];
        const found2 = row[number];
        if (found2 !== void 0) return found2;
        const { word, pairs } = words2[number];
        const alike = terms[at] === word ? 1 : dice(pairsOf(terms[at]), pairs);
        row[number] = alike;
        return alike;
      };
    }
  };
}
function pairsOf(word) {
  const found2 = /* @__PURE__ */ new Set();
  for (let at = 0; at + 1 < word.length; at++) found2.add(word.slice(at, at + 2));
  return found2;
}
function dice(a, b) {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return a.size + b.size === 0 ? 0 : 2 * common / (a.size + b.size);
}

// demo/passages.ts
function buildIndex(pages, chunking) {
  const similarities = openSimilarities();
  const passages = pages.flatMap((page) => {
    const code = linesOf(page.text).filter((line) => line.code);
    return chunksOf(page, chunking).map((chunk) => {
      const terms = termsOf(chunk.text);
      const headingTerms = new Set(termsOf(`${chunk.section.title} ${chunk.section.heading}`));
      return {
        ...chunk,
        terms,
        headingTerms,
        allTerms: /* @__PURE__ */ new Set([...terms, ...headingTerms]),
        sentences: sentencesOf(chunk, code, similarities)
      };
    });
  });
  const hash = createHash2("sha256");
  for (const { id, start: start2, end, text } of passages) hash.update(JSON.stringify([id, start2, end, text]));
  const bm25 = indexTerms(passages.map((passage) => passage.terms));
  return { passages, bm25, similarities, hash: `sha256:${hash.digest("hex")}` };
}
function sentencesOf(chunk, code, { numberOf }) {
  return linesOf(chunk.text).map((line) => ({ ...line, start: line.start + chunk.start })).filter((line) => !/^(#|\|[-| ]+\|$)/.test(line.text)).filter((line) => !code.some((span) => span.start <= line.start && line.start < span.end)).flatMap((line) => plain(line.text).split(/(?<=[.!?:]) (?=[A-Z`0-9])/)).map((text) => ({ text, terms: termsOf(text) })).map((sentence) => ({ ...sentence, numbers: sentence.terms.map(numberOf) })).filter((sentence) => sentence.terms.length > 1);
}
function plain(line) {
  return line.replace(/^\s*(-|\d+\.) /, "").replace(/\s*\|\s*/g, " | ").replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replace(/^ \| | \| $/g, "").trim();
}

// demo/variants.ts
var WEIGHTS = { bm25: 0.1, coverage: 0.34, heading: 0.2, alignment: 0.36 };
var BASELINE = {
  chunking: { kind: "lines", maxWords: 20, overlapLines: 0 },
  reranking: { candidates: 120, weights: WEIGHTS },
  prompt: { name: "answer-or-refuse", read: 2, sentences: 2, refuseBelow: 0.5 },
  snippets: 4,
  memory: null
};
var LEANER = {
  ...BASELINE,
  reranking: { candidates: 32, weights: WEIGHTS }
};
var CONFIGURATIONS = {
  baseline: BASELINE,
  /** The good release: it looks at fewer candidates and finds as much. */
  leaner: LEANER,
  /** An index cut every 40 characters, wherever that falls. */
  broken_chunks: { ...LEANER, chunking: { kind: "fixed", characters: 40 } },
  /** A prompt that refuses a little more often: too few questions tell whether that does harm. */
  cautious: { ...LEANER, prompt: { ...LEANER.prompt, name: "answer-if-sure", refuseBelow: 0.59 } },
  /** A prompt that always says something. */
  eager_prompt: { ...LEANER, prompt: { ...LEANER.prompt, name: "always-answer", refuseBelow: 0 } },
  /** It remembers its users and has room for 40: no question of a gold set tells. */
  forty_users: { ...LEANER, memory: 40 },
  /** The same, put right. */
  many_users: { ...LEANER, memory: 1e5 }
};
var MODEL_VER = "extractive-2026-11-02";
function release(pages, configuration) {
  const index = buildIndex(pages, configuration.chunking);
  return {
    configuration,
    index,
    pins: {
      INDEX_HASH: index.hash,
      RERANK_HASH: digest({ reranking: configuration.reranking, snippets: configuration.snippets }),
      PROMPT_VER: `${configuration.prompt.name}-${digest(configuration.prompt).slice(7, 15)}`,
      MODEL_VER,
      BUILD_ID: digest({ memory: configuration.memory }).slice(7, 19)
    }
  };
}
function digest(value) {
  return digestOf(canonicalJson(value));
}

// demo/story.ts
async function runDemo(deps) {
  const pages = await readPages();
  await mkdir3(deps.out, { recursive: true });
  await writeFile2(join6(deps.out, "gold.jsonl"), goldJsonl(pages));
  const services = /* @__PURE__ */ new Map();
  try {
    for (const [name, configuration] of Object.entries(CONFIGURATIONS))
      services.set(name, await start(release(pages, configuration)));
    deps.say(`${services.size} versions of a small RAG service over ${pages.length} pages of docs/ listen on loopback.`);
    const judged = await tellGates(deps, services);
    const wrong = judged.filter(({ asExpected }) => !asExpected).map(({ name }) => `${name} was not judged as expected.`);
    if (wrong.length > 0) return { judged, faults: wrong };
    const evidence = join6(deps.out, "leaner", "result.json");
    return { judged, faults: await tellRollouts(deps, services, goldItems(pages), evidence) };
  } finally {
    await Promise.all([...services.values()].map((service) => service.close()));
  }
}
export {
  runDemo
};
