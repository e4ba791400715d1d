import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  fieldLines,
  foundFields,
  nameFrom,
  pinsHeader,
  pinsShown,
  starterFiles,
  starterPaths
} from "./chunk-V4MZJBAL.js";
import "./chunk-MJSFZ67A.js";
import {
  manifest
} from "./chunk-QI7OMH34.js";
import {
  plainText,
  text,
  textOr,
  texts
} from "./chunk-Q3MQWKGK.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  shownPath
} from "./chunk-ZMIRYYKO.js";
import "./chunk-OUE4P35G.js";
import {
  isBlank
} from "./chunk-CMF7ZENF.js";
import "./chunk-DHDKIPW3.js";
import {
  fillReferences,
  hideReferences
} from "./chunk-PQVZTYU7.js";
import {
  decodeInput,
  readInput
} from "./chunk-6XUL6SAR.js";
import "./chunk-32JPAI2J.js";
import "./chunk-HI63GHYE.js";
import "./chunk-VDHITRM5.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-OP752HYF.js";
import "./chunk-65RHSXV2.js";
import "./chunk-ZMMRTE6V.js";
import {
  proposeResponse
} from "./chunk-IYWMTTF5.js";
import "./chunk-FXGLWEEY.js";
import {
  manifestSchema
} from "./chunk-PKAC2SOR.js";
import "./chunk-4PSXYSEA.js";
import "./chunk-GOMTZ2XB.js";
import {
  placeholdersIn
} from "./chunk-ZIYS2RLM.js";
import "./chunk-L3QXHKTO.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
import "./chunk-M24HCHAJ.js";
import "./chunk-MPSMEDWF.js";
import "./chunk-7GDWPFN7.js";
import {
  flagError
} from "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";
import "./chunk-4XCYFJE7.js";

// src/commands/init.ts
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";

// src/gold/propose/starter.ts
var SHORTEST_CLAIM = 5;
var MOST_WORDS = 6;
var ANCHOR = 2e3;
function starterItems(question, reply) {
  const claim = claimOf(question, reply);
  const passage = passageOf(claim, reply);
  const isNamed = passage?.complete && passage.section_id !== null && passage.offsets !== null;
  return [
    {
      qid: "first-question",
      question,
      answerable: true,
      gold_claim_substr: claim === null ? [] : [claim],
      ...passage?.snippet_id && !isNamed && { gold_citations: [passage.snippet_id] },
      ...isNamed && {
        target: { section_id: passage.section_id, offsets: [...passage.offsets] }
      },
      ...passage?.text && { anchor: passage.text.slice(0, ANCHOR) }
    },
    {
      qid: "not-in-the-sources",
      question: "Who won the rowing race on Lake Nowhere last Sunday?",
      answerable: false,
      gold_claim_substr: []
    }
  ];
}
function passageOf(claim, { retrieved }) {
  const holds = ({ text: text2 }) => claim !== null && (text2 ?? "").toLowerCase().includes(claim.toLowerCase());
  return retrieved.find(holds) ?? retrieved[0];
}
function claimOf(question, { answer, retrieved }) {
  const sources = retrieved.map(({ text: text2 }) => spaced(text2 ?? "")).join("\n");
  const asked = spaced(question);
  const words = answer.slice(0, 4e3).replace(/\[[^\]]*\]/g, " ").split(/\s+/).filter((word) => word !== "");
  const runs = words.flatMap(
    (_, start) => Array.from({ length: MOST_WORDS }, (_2, length) => trimmed(words.slice(start, start + length + 1).join(" ")))
  );
  const fitting = runs.filter(
    (run) => run.length >= SHORTEST_CLAIM && !run.startsWith("/") && !asked.includes(spaced(run))
  );
  const shared = fitting.filter((run) => sources.includes(spaced(run)));
  return [...shared.toSorted(byUse), ...fitting.toSorted(byUse)][0] ?? null;
}
function byUse(a, b) {
  const figures = (text2) => /^\d/.test(text2) ? 2 : /\d/.test(text2) ? 1 : 0;
  return figures(b) - figures(a) || b.length - a.length;
}
var spaced = (text2) => isBlank(text2) ? "" : text2.toLowerCase().replace(/\s+/g, " ").trim();
var trimmed = (text2) => text2.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, "");

// src/commands/init-headers.ts
var SHORTEST_SECRET = 8;
var SECRET = /auth|token|key|secret|cookie|password/i;
function readHeaders(given, { env, log }) {
  const named = Object.entries(env).flatMap(
    ([name, value]) => value && value.length >= SHORTEST_SECRET && /^[A-Z_][A-Z0-9_]*$/.test(name) ? [[name, value]] : []
  ).toSorted(([, a], [, b]) => b.length - a.length);
  const pairs = given.map((line) => {
    const [, name, value] = /^\s*([A-Za-z0-9-]+)\s*:\s*(\S.*?)\s*$/.exec(line) ?? [];
    if (name === void 0 || value === void 0)
      throw flagError(`--header ${line.slice(0, 20)}: expected NAME: VALUE`);
    const kept = named.reduce((text2, [variable, secret]) => text2.replaceAll(secret, `\${${variable}}`), value);
    const { value: sent, names, unset, faults } = fillReferences(hideReferences(kept), env);
    const [fault] = [...unset, ...faults];
    if (fault) throw flagError(`--header ${name}: ${fault.message}`);
    if (names.length === 0 && SECRET.test(name))
      throw flagError(
        `--header ${name}: a secret that would stand in a file; expected a value of the environment: export TOKEN=\u2026, then --header '${name}: Bearer \${TOKEN}'`
      );
    for (const variable of names) log.mask(env[variable]);
    return { name: name.toLowerCase(), kept, sent };
  });
  return {
    headers: Object.fromEntries(pairs.map(({ name, kept }) => [name, kept])),
    sent: Object.fromEntries(pairs.map(({ name, sent }) => [name, sent]))
  };
}

// src/commands/init.ts
var description = {
  summary: "write manifest, gold set, workflows from one reply",
  topic: "begin",
  examples: [
    'rollout-gate init http://localhost:8000/ask --question "Who may return?"',
    'rollout-gate init https://rag.example.com/chat --header "x-api-key: $KEY"',
    "rollout-gate init --reply reply.json"
  ],
  flags: {
    url: plainText("URL", { meaning: "where your service takes questions" }),
    question: textOr("What can I ask you?", "TEXT", { meaning: "a question that it can answer" }),
    header: texts("HEADER", { meaning: "sent with it, NAME: VALUE; values of the environment are kept as ${NAME}" }),
    body: text("JSON", { meaning: "the request with {{question}} in it, where the usual ones fail" }),
    reply: text("FILE", { meaning: "a reply that you saved (JSON, or a stream), instead of asking" }),
    canary: text("URL", { meaning: "where the new version runs; else the same URL" }),
    manifest: { ...manifest, meaning: "where the manifest goes (default rollout.yml)" }
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: {}
};
var QUESTION = description.flags.question.read([]);
var MAX_REPLY = 10 * 1024 * 1024;
async function init(world, options) {
  const conclude = startResult(world, "init");
  const path = inFolder(world, options.manifest);
  await refuseExisting(world, starterPaths(path));
  const { headers, sent } = readHeaders(options.header, world);
  const wanted = wantedOf(options);
  const answered = await answeredBy(world, wanted, sent, options);
  const { reply, proposed, method, body } = answered;
  const { response } = proposed;
  const found = await foundFields({ response: manifestSchema.shape.response.parse(response), prices: void 0 }, reply);
  const url = options.url ?? "http://127.0.0.1:8000/";
  const files = await starterFiles({
    name: nameFrom(world.cwd),
    manifest: path,
    urls: { baseline: url, canary: options.canary ?? url },
    request: { method, headers, body },
    proposed,
    pins: pinsShown(found.reply),
    items: starterItems(options.question, found.reply)
  });
  for (const { path: path2, text: text2 } of files) await writeNew(resolve(world.cwd, path2), text2);
  const widest = Math.max(...files.map(({ path: path2 }) => path2.length));
  const words = [
    ...answered.sent > 0 ? [`Asked ${hostOf(url)} with ${JSON.stringify(body)}.`] : [],
    "What the reply holds:",
    ...fieldLines(found.fields),
    ...proposed.notes,
    "",
    "Written:",
    ...files.map(({ path: path2, purpose }) => `  ${path2.padEnd(widest)}  ${purpose}`),
    "",
    ...nextSteps(options, found.reply.pins),
    ""
  ];
  const why = `${files.length} files were written.`;
  const result = conclude({ decision: "pass", reason: "all_green", exit: EXIT.ok, why }, {});
  return { result, text: words.join("\n"), uploads: [], publish: false };
}
function nextSteps({ url, question, manifest: manifest2 }, pins) {
  const flag = manifest2 === "rollout.yml" ? "" : ` --manifest ${manifest2}`;
  return [
    "Next:",
    "  1  Look at eval/gold.jsonl: is the expected text right? It was taken from",
    "     what the service answers today. Add questions (20 are a beginning).",
    ...question === QUESTION ? ["     --question asks one of your own, which makes a better first item."] : [],
    ...url === void 0 ? [`  2  Write the URLs and the request into ${manifest2}.`] : [],
    ...Object.keys(pins).length === 0 ? pinSteps(pins) : [],
    `  ${Object.keys(pins).length === 0 || url === void 0 ? 3 : 2}  rollout-gate try${flag}`,
    `     rollout-gate baseline${flag}`,
    `     rollout-gate gate${flag} --baseline out/baseline.json --out out/gate`
  ];
}
function pinSteps(pins) {
  return [
    "  2  Let the service say with each reply what it runs, in this header; only then",
    "     it is proved which version answered. Put your own versions in later:",
    `     ${pinsHeader(pins)}`
  ];
}
async function answeredBy(world, { url, body }, headers, { reply: file, question }) {
  const { askLive, savedReply } = await import("./init-ask-NYXI4GX7.js");
  if (file === void 0) return askLive(world, { url, question, headers, body });
  const path = resolve(world.cwd, file);
  const input = { file: shownPath(world, path), reason: "manifest_invalid", maxBytes: MAX_REPLY };
  const saved = await savedReply(decodeInput(await readInput(path, input), input));
  if (!saved)
    throw flagError(
      `--reply ${file}: neither JSON nor a whole stream of events; expected a reply as the service sends it`
    );
  const proposed = await proposeResponse(saved.body, saved.headers, question);
  if (!proposed)
    throw flagError(
      `--reply ${file}: found no text that may be an answer; expected one reply, such as {"answer": "\u2026", "sources": [\u2026]}`
    );
  const asked = body ?? { question: "{{question}}", seed: "{{seed}}", session: "{{session}}" };
  return { method: "POST", body: asked, reply: saved, proposed, latency_ms: null, sent: 0 };
}
function wantedOf({ url, canary, reply, body }) {
  if (url === void 0 && reply === void 0)
    throw flagError(
      "init: expected the URL of your service (rollout-gate init http://localhost:8000/ask), or --reply FILE"
    );
  for (const each of [url, canary]) {
    if (each !== void 0 && !/^https?:$/.test(URL.canParse(each) ? new URL(each).protocol : ""))
      throw flagError(`${each}: expected a URL that begins with http:// or https://`);
  }
  if (body === void 0) return { url: url ?? null, body: null };
  const parsed = jsonOf(body);
  if (parsed === void 0)
    throw flagError(`--body: no JSON; expected a request such as '{"question": "{{question}}"}'`);
  const named = placeholdersIn(parsed);
  if (!named.has("question") && !named.has("messages"))
    throw flagError("--body: has no {{question}} and no {{messages}}; expected one where the question goes");
  return { url: url ?? null, body: parsed };
}
function inFolder({ cwd }, file) {
  const path = relative(cwd, resolve(cwd, file)).split(sep).join("/");
  if (path === "" || path.startsWith("..")) throw flagError(`--manifest ${file}: expected a file in this folder`);
  return path;
}
async function refuseExisting({ cwd }, paths) {
  const found = await Promise.all(
    paths.map(
      (path) => stat(resolve(cwd, path)).then(
        () => [path],
        () => []
      )
    )
  );
  const there = found.flat();
  if (there.length === 0) return;
  throw flagError(
    `${there.join(", ")}: ${there.length === 1 ? "is" : "are"} there already and ${there.length === 1 ? "is" : "are"} not overwritten; move ${there.length === 1 ? "it" : "them"} away, or start in another folder`
  );
}
async function writeNew(path, text2) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text2, { flag: "wx" });
}
var hostOf = (url) => new URL(url).host;
export {
  description,
  init
};
