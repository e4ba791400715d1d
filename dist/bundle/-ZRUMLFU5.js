import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  actionsLog,
  commandToRun,
  exitOf,
  isCommand,
  leaveReports,
  loadCommand,
  loadCommands,
  openWorld,
  prepareFolder,
  readWords,
  refusal,
  run,
  tellIgnored,
  untilAsked
} from "./chunk-ZQ43K6P6.js";
import "./chunk-EFYOBV6W.js";
import "./chunk-UK5NT6YJ.js";
import "./chunk-IXHWTY5R.js";
import "./chunk-LATPALFJ.js";
import "./chunk-3GNGYXTN.js";
import "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import "./chunk-32JPAI2J.js";
import "./chunk-HI63GHYE.js";
import "./chunk-4S6Y5L77.js";
import {
  suggestion
} from "./chunk-MPSMEDWF.js";
import {
  FlagError,
  UnmeasurableError,
  showProblem
} from "./chunk-E3IGWZYV.js";

// src/index.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import * as core from "@actions/core";

// src/doors/split.ts
var PIECE = /([ \t\r\n]+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^ \t\r\n'"\\]+)/sy;
function splitWords(text) {
  const words = [];
  let word = null;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const start = PIECE.lastIndex;
    const piece = PIECE.exec(text);
    if (!piece) throw new FlagError(`${unfinished(text[start])} at character ${start + 1}, of: ${text.trim()}`);
    const [, blanks, single, double, escaped, bare] = piece;
    if (blanks !== void 0) {
      if (word !== null) words.push(word);
      word = null;
    } else {
      word = (word ?? "") + (single ?? double?.replace(/\\([$`"\\\n])/g, unescaped) ?? unescaped("", escaped) ?? bare);
    }
  }
  return word === null ? words : [...words, word];
}
function unescaped(_, character) {
  return character === "\n" ? "" : character;
}
function unfinished(character) {
  return character === "\\" ? "expected a character after the backslash" : `expected the end of the quote ${character}`;
}

// src/doors/inputs.ts
var DEFAULTS = {
  manifest: ".github/rollout.yml",
  out: "out",
  promote: "false",
  publish: "true",
  "github-token": "${{ github.token }}"
};
var GENERAL_INPUTS = ["command", "out", "options", "publish", "github-token"];
async function readInputs(core2, env) {
  const name = core2.getInput("command");
  const command = isCommand(name) ? await loadCommand(name) : null;
  const faults = [];
  const collect = (fallback, read) => {
    try {
      return read();
    } catch (error2) {
      if (!(error2 instanceof FlagError)) throw error2;
      faults.push(error2.message);
      return fallback;
    }
  };
  const out = core2.getInput("out") || DEFAULTS["out"];
  const publish = collect(true, () => booleanOf(core2, "publish"));
  const given = Object.entries(command?.description.flags ?? {}).flatMap(
    ([flag, described]) => collect([], () => wordsOf(core2, flag, described))
  );
  const further = collect([], () => optionsOf(core2));
  const foreign = command ? await foreignInputs(core2, env, command) : [];
  const asked = await readWords([name, ...given, ...further]);
  const general = [...asked.general].map((flag) => `options: --${flag} is for the command line`);
  return {
    ...asked,
    faults: [...faults, ...foreign, ...general, ...asked.faults],
    out: typeof asked.options["out"] === "string" ? asked.options["out"] : out,
    publish
  };
}
function wordsOf(core2, name, { input, many, value }) {
  if (input === null) return [];
  if (value === null) return booleanOf(core2, name) ? [`--${name}`] : [];
  if (many)
    return core2.getMultilineInput(name).filter(Boolean).map((line) => `--${name}=${line}`);
  const said = core2.getInput(name) || DEFAULTS[name];
  return said ? [`--${name}=${said}`] : [];
}
function booleanOf(core2, name) {
  const said = core2.getInput(name);
  if (said === "") return DEFAULTS[name] === "true";
  try {
    return core2.getBooleanInput(name);
  } catch {
    throw new FlagError(`${name}: found ${JSON.stringify(said)}, expected true or false`);
  }
}
function optionsOf(core2) {
  try {
    return splitWords(core2.getInput("options"));
  } catch (error2) {
    throw error2 instanceof FlagError ? new FlagError(`options: ${error2.message}`) : error2;
  }
}
async function foreignInputs(core2, env, command) {
  const taken = [...GENERAL_INPUTS, ...inputsOf(command)];
  const rest = Object.keys(env).filter((name) => name.startsWith("INPUT_")).map((name) => name.slice("INPUT_".length).toLowerCase()).filter((name) => !taken.includes(name) && !saysNothing(name, core2.getInput(name)));
  if (rest.length === 0) return [];
  const others = await loadCommands();
  const known = [.../* @__PURE__ */ new Set([...GENERAL_INPUTS, ...others.flatMap(inputsOf)])];
  return rest.map(
    (name) => known.includes(name) ? `${name}: ${refusal(name, command, others)}` : `${name}: no such input${suggestion(name, known, "there are")}`
  );
}
function saysNothing(name, said) {
  return said === "" || said === DEFAULTS[name] || DEFAULTS[name] === "false" && ["False", "FALSE"].includes(said);
}
function inputsOf({ description }) {
  return Object.entries(description.flags).flatMap(([name, { input }]) => input === null ? [] : [name]);
}

// src/index.ts
var MOST_ANNOTATIONS = 10;
async function openAction() {
  const log = actionsLog(core);
  const asked = await readInputs(core, process.env);
  let outcome = null;
  try {
    const command = commandToRun(asked);
    const world = await openWorld(log, core.getInput("github-token") || process.env["GITHUB_TOKEN"], untilAsked());
    await prepareFolder(world, command, asked.out);
    outcome = await run(command.name, world, asked.options);
    const page = await leaveReports(world, outcome, asked.out);
    process.exitCode = exitOf(outcome, page !== null);
    setOutputs(outcome.result, page ?? "");
    await show(world, command, outcome, asked);
    const annotate2 = process.exitCode === EXIT.hold ? core.notice : core.error;
    if (process.exitCode !== EXIT.ok)
      annotate2(outcome.result.why, { title: `rollout-gate: ${outcome.result.reason_code}` });
  } catch (error2) {
    fail(error2, outcome);
  }
  tellIgnored(log, asked);
}
function fail(error2, outcome) {
  const foreseen = error2 instanceof FlagError || error2 instanceof UnmeasurableError;
  core.error(error2 instanceof Error ? foreseen ? error2.message : error2.stack ?? error2.message : String(error2));
  if (outcome && exitOf(outcome, false) !== EXIT.unmeasurable) {
    process.exitCode = exitOf(outcome, false);
    return;
  }
  core.setOutput("decision", "error");
  if (error2 instanceof FlagError) core.setOutput("reason-code", "manifest_invalid");
  if (error2 instanceof UnmeasurableError) core.setOutput("reason-code", error2.reason);
  process.exitCode = error2 instanceof FlagError ? EXIT.invalid : EXIT.unmeasurable;
}
async function show(world, command, outcome, asked) {
  const { result } = outcome;
  annotate(world, result);
  if (outcome.text) world.log.untrusted(outcome.text);
  await summarize(world, result);
  await upload(world, outcome);
  if (outcome.publish && asked.publish) {
    const { publishResult } = await import("./publish-result-6UYTDM7X.js");
    await publishResult(world, command.name, result, asked.options["manifest"]);
  }
}
async function upload(world, outcome) {
  const { uploadArtifact } = await import("./artifacts-XPJMSW3W.js");
  for (const upload2 of outcome.uploads) {
    const root = resolve(world.cwd, upload2.root);
    const files = upload2.files.map((file) => resolve(root, file)).filter((file) => existsSync(file));
    try {
      const done = await uploadArtifact(world.env, { ...upload2, files, root });
      if (done) world.log.info(`Uploaded the artifact ${done.name} (${done.digest}).`);
    } catch (error2) {
      const message = `The artifact ${upload2.name} could not be uploaded: ${error2.message}`;
      if (outcome.needsUpload)
        throw new UnmeasurableError("api_unavailable", `${message}${outcome.insteadOfUpload ?? ""}`, { cause: error2 });
      world.log.warning(message);
    }
  }
}
function annotate(world, result) {
  const errors = result.problems.filter((problem) => problem.severity === "error");
  for (const problem of errors.slice(0, MOST_ANNOTATIONS)) {
    core.error(showProblem(problem), { file: problem.file, startLine: problem.line, startColumn: problem.column });
  }
  for (const problem of errors.slice(MOST_ANNOTATIONS)) world.log.info(showProblem(problem));
}
async function summarize(world, result) {
  if (!world.env["GITHUB_STEP_SUMMARY"]) return;
  const [{ renderMarkdown }, { STEP_SUMMARY_BYTES }] = await Promise.all([
    import("./markdown-733AQ5XG.js"),
    import("./budget-WXHS4DBC.js")
  ]);
  await core.summary.addRaw(renderMarkdown(result, { budgetBytes: STEP_SUMMARY_BYTES })).write();
}
function setOutputs(result, page) {
  core.setOutput("decision", result.decision);
  core.setOutput("reason-code", result.reason_code);
  core.setOutput("result", JSON.stringify(result));
  core.setOutput("evaluated-sha", result.evaluated.sha ?? "");
  core.setOutput("phase", result.phase ?? "");
  core.setOutput("next-phase", result.next_phase ?? "");
  core.setOutput("report-path", page);
}
export {
  openAction
};
