import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  compileReply
} from "./chunk-MJSFZ67A.js";
import {
  CONTRACT_FIELDS
} from "./chunk-PKAC2SOR.js";
import {
  NAMES_WITHIN
} from "./chunk-4PSXYSEA.js";
import {
  compileExpression
} from "./chunk-GOMTZ2XB.js";

// src/gold/found-fields.ts
var LONGEST = 60;
async function foundFields(manifest, { body, headers }) {
  const { response } = manifest;
  const { contract = CONTRACT_FIELDS } = response;
  const reply = await compileReply(manifest)(body, headers);
  const field = (name, at, value, optional = false) => {
    const isFound = reply.found.has(name);
    return { name, at: at === "" ? "(the whole reply)" : at, isFound, shown: shownValue(value), optional };
  };
  const top = async (name, optional = false) => field(name, response[name], await valueAt(response[name], body), optional);
  const entries = await valueAt(response.retrieved, body);
  const [first] = Array.isArray(entries) ? entries : [entries];
  const snippet = contract.map(async (name) => {
    const place = response.snippet[name];
    return field(`snippet.${name}`, place, await valueAt(place, first, { reply: body, rank: 0 }));
  });
  const where = response.pins;
  const pins = typeof where === "string" ? where : `header ${where.header}`;
  const fields = await Promise.all([
    top("answer"),
    top("retrieved"),
    ...snippet,
    top("citations"),
    field("pins", pins, reply.found.has("pins") ? reply.pins : void 0),
    top("usage", true),
    top("cost_usd", true),
    top("timings", true)
  ]);
  return { reply, fields };
}
async function valueAt(place, value, names) {
  const expression = await compileExpression(place, names ? NAMES_WITHIN : []);
  const found = await expression.run(value, names);
  return "value" in found ? found.value : void 0;
}
function shownValue(value) {
  if (value === void 0) return "nothing";
  if (Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === "object" && entry !== null))
    return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
  const text = typeof value === "string" ? value.slice(0, 500) : (JSON.stringify(value) ?? "").slice(0, 500);
  const line = text.replace(/[\p{C}\s]+/gu, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}\u2026` : line;
}
function fieldLines(fields) {
  const widest = Math.max(...fields.map(({ name }) => name.length));
  return fields.map(({ name, isFound, shown, at, optional }) => {
    const state = isFound ? `\u2713 ${name.padEnd(widest)}  ${shown}` : `${optional ? "-" : "\u2717"} ${name.padEnd(widest)}  ${missing(shown, at, optional)}`;
    return `  ${state}`;
  });
}
function missing(shown, at, optional) {
  const place = at.replace(/\s+/g, " ").trim();
  const short = place.length > LONGEST ? `${place.slice(0, LONGEST - 1)}\u2026` : place;
  return `${optional ? "not in the reply (it may be absent)" : `not found at ${short}: ${shown}`}`;
}
function pinsShown({ pins }) {
  return Object.fromEntries(Object.entries(pins).filter(([name]) => /^[A-Z][A-Z0-9_]*$/.test(name)));
}

// src/commands/init-files.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
var GOLD_PATH = "eval/gold.jsonl";
var WORKFLOWS = ["gate.yml", "baseline.yml"];
var WORKFLOW_PURPOSE = {
  "gate.yml": "compares each pull request with the baseline",
  "baseline.yml": "measures the current version every night"
};
var SCHEMA = "https://raw.githubusercontent.com/your-org/rollout-gate/v0/schema/rollout.schema.json";
var PIN_NAMES = ["INDEX_HASH", "RERANK_HASH", "PROMPT_VER", "MODEL_VER"];
var UNKNOWN_PIN = "unknown-1";
var PINS_HEADER = "X-Rollout-Pins";
function starterPaths(manifest) {
  return [manifest, GOLD_PATH, ...WORKFLOWS.map((name) => `.github/workflows/${name}`)];
}
async function starterFiles(start) {
  const variables = variablesIn(JSON.stringify(start.request));
  const workflows = WORKFLOWS.map(async (name) => ({
    path: `.github/workflows/${name}`,
    purpose: WORKFLOW_PURPOSE[name],
    text: withVariables(
      (await shippedWorkflow(name)).replaceAll("manifest: rollout.yml", `manifest: ${start.manifest}`),
      variables
    )
  }));
  return [
    {
      path: start.manifest,
      purpose: "what is compared, how it is asked, where its replies hold what",
      text: manifestText(start, variables)
    },
    {
      path: GOLD_PATH,
      purpose: "questions whose right answers you know; two to begin with",
      text: goldText(start.items)
    },
    ...await Promise.all(workflows)
  ];
}
var goldText = (items) => items.map((item) => `${JSON.stringify(item)}
`).join("");
function manifestText({ name, urls, request, proposed, pins, manifest }, variables) {
  const isShown = Object.keys(pins).length > 0;
  const own = wholePins(pins);
  const { method, headers, body } = request;
  const sections = [
    ["", { version: 1, name }],
    [
      isShown ? "The two versions that are compared, and what each runs (docs/pins.md). Give the canary the pins of your new version." : "The two versions that are compared. Write what each runs, and let the service send it with each reply (docs/pins.md).",
      { arms: { baseline: { url: urls.baseline, pins: own }, canary: { url: urls.canary, pins: own } } }
    ],
    ...variables.length > 0 ? [["Environment variables that must be set; masked in every log.", { secrets: variables }]] : [],
    [
      "How one question is asked.",
      { request: { ...method !== "POST" && { method }, ...Object.keys(headers).length > 0 && { headers }, body } }
    ],
    [
      "Where the parts of a reply stand (docs/replies.md).",
      { response: isShown ? proposed.response : { ...proposed.response, pins: { header: PINS_HEADER } } }
    ],
    [`Questions whose right answers you know (docs/gold-set.md).`, { gold: { path: goldFrom(manifest) } }],
    [
      "The nightly recording of the current version. On your machine: gate --baseline out/baseline.json",
      { baseline: { artifact: "rollout-baseline", workflow: ".github/workflows/baseline.yml", branch: "main" } }
    ]
  ];
  const texts = sections.map(([comment, section]) => {
    const text = stringify(section, { lineWidth: 0, flowCollectionPadding: false });
    return comment === "" ? text : `
# ${comment}
${text}`;
  });
  return `# yaml-language-server: $schema=${SCHEMA}
${texts.join("")}`;
}
var wholePins = (pins) => ({ ...Object.fromEntries(PIN_NAMES.map((pin) => [pin, UNKNOWN_PIN])), ...pins });
function pinsHeader(pins) {
  return `${PINS_HEADER}: ${Object.entries(wholePins(pins)).map(([name, value]) => `${name}=${value}`).join("; ")}`;
}
function goldFrom(manifest) {
  const up = manifest.startsWith(".github/") ? 0 : manifest.split("/").length - 1;
  return `${"../".repeat(up)}${GOLD_PATH}`;
}
function variablesIn(text) {
  return [...new Set([...text.matchAll(/\$\{([A-Za-z_]\w*)\}/g)].map(([, name]) => name))];
}
function withVariables(workflow, variables) {
  const lines = variables.map((name) => `          ${name}: \${{ secrets.${name} }}
`);
  return workflow.replace(/ {8}env:\n(?: {10}.*\n)*/, lines.length > 0 ? `        env:
${lines.join("")}` : "");
}
function examplesFolder() {
  const here = dirname(fileURLToPath(import.meta.url));
  const folders = [join(here, "..", "..", "examples"), join(here, "..", "examples")];
  return folders.find((folder) => existsSync(folder)) ?? folders[0];
}
async function shippedWorkflow(name, folder = examplesFolder()) {
  return readFile(join(folder, "workflows", name), "utf8");
}
function nameFrom(folder) {
  const name = basename(folder).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  return /^[a-z]/.test(name) ? name : "my-service";
}

export {
  foundFields,
  fieldLines,
  pinsShown,
  starterPaths,
  starterFiles,
  pinsHeader,
  nameFrom
};
