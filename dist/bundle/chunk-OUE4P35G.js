import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  isBlank
} from "./chunk-CMF7ZENF.js";
import {
  UNSPACED
} from "./chunk-DHDKIPW3.js";

// src/gold/item.ts
import { z } from "zod";
var CLAIM = new RegExp(String.raw`^(?:\/[\s\S]+\/|[\s\S]{5,}|[${UNSPACED}][\s\S]+|[\s\S]+[${UNSPACED}][\s\S]*)$`, "u");
var claim = z.string().regex(CLAIM, "a string of at least 5 characters, or /regex/").refine((text) => !isBlank(text), "a text that is not blank");
var passage = z.strictObject({
  section_id: z.string().min(1),
  offsets: z.tuple([z.int().min(0), z.int().min(1)]).refine(([start, end]) => end > start, "start before end")
});
var message = z.strictObject({
  role: z.enum(["system", "user", "assistant"]),
  content: z.string().refine((text) => !isBlank(text), "a text that is not blank")
});
var fields = z.strictObject({
  qid: z.string().min(1).max(200).describe("Id of the item, unique in the set."),
  question: z.string().min(1).describe("The first phrasing."),
  paraphrases: z.array(z.string().min(1)).default([]).describe("Other phrasings of the same question; the first two are asked."),
  answerable: z.boolean().describe("Whether the sources hold the answer; where not, a refusal is the right answer."),
  gold_claim_substr: z.array(claim).default([]).describe(
    "Strings of at least 5 characters (2 in scripts without blanks), or /regex/ (at most 200 characters); any one of them in the answer suffices. Case does not count. A text between slashes, such as a path, stands in double quotes."
  ),
  gold_citations: z.array(z.string().min(1)).default([]).describe("Ids of snippets that hold the answer."),
  target: passage.optional().describe("The passage that holds the answer."),
  targets: z.array(passage).min(1).max(50).optional().describe("Several passages, each of which holds the answer by itself; in place of target."),
  anchor: z.string().min(1).optional().describe("Text of the target."),
  tags: z.array(z.string().min(1)).default([]).describe("Segments."),
  session_id: z.string().min(1).optional().describe("Turns of one conversation, in file order."),
  history: z.array(message).min(1).max(200).optional().describe("What was said before the question, oldest first; the request sends it as {{history}} or {{messages}}."),
  lang: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language tag such as de or zh-Hant").optional().describe("Language of the item; reports show the gold score of each.")
});
var goldItemSchema = fields.refine(({ target, targets }) => target === void 0 || targets === void 0, {
  path: ["targets"],
  message: "either target or targets, found both",
  // Whatever else is wrong, so that all of it is told at once.
  when: ({ value }) => typeof value === "object" && value !== null
});
function passagesOf({ target, targets = [] }) {
  return target ? [target] : targets;
}

// src/gold/expression.ts
import vm from "node:vm";
var RegexTimeout = class extends Error {
  name = "RegexTimeout";
};
var REGEX_TIMEOUT_MS = 100;
var BACKTRACKS = /\(\?<?[=!]|\\[1-9]|\\k</;
var isExpression = (claim2) => claim2.length > 2 && claim2.startsWith("/") && claim2.endsWith("/");
var needsSandbox = (claim2) => BACKTRACKS.test(claim2);
async function compileExpression(claim2) {
  const source = claim2.slice(1, -1);
  return (needsSandbox(source) ? null : await linear(source)) ?? sandboxed(claim2);
}
async function linear(source) {
  const { RE2JS } = await import("re2js");
  try {
    const named = source.replace(/\\([pP])\{(?:Script|sc|General_Category|gc)=(\w+)\}/g, "\\$1{$2}");
    const expression = RE2JS.compile(RE2JS.translateRegExp(named), RE2JS.CASE_INSENSITIVE);
    return (text) => expression.matcher(text).find();
  } catch {
    return null;
  }
}
function sandboxed(claim2) {
  const context = vm.createContext({});
  const script = new vm.Script("expression.test(text)");
  const expression = new RegExp(claim2.slice(1, -1), "iu");
  return (text) => {
    Object.assign(context, { expression, text });
    try {
      return script.runInContext(context, { timeout: REGEX_TIMEOUT_MS });
    } catch (error) {
      if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      throw new RegexTimeout(`${claim2} took more than ${REGEX_TIMEOUT_MS} ms on an answer of ${text.length} characters`);
    }
  };
}

export {
  goldItemSchema,
  passagesOf,
  RegexTimeout,
  isExpression,
  needsSandbox,
  compileExpression
};
