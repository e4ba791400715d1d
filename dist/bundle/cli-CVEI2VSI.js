import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  commandToRun,
  exitOf,
  leaveReports,
  loadCommands,
  openWorld,
  prepareFolder,
  quiet,
  readWords,
  run,
  tellIgnored,
  terminalLog,
  untilAsked
} from "./chunk-ZQ43K6P6.js";
import {
  writesReports
} from "./chunk-EFYOBV6W.js";
import "./chunk-UK5NT6YJ.js";
import "./chunk-IXHWTY5R.js";
import "./chunk-LATPALFJ.js";
import {
  inert
} from "./chunk-3GNGYXTN.js";
import "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import "./chunk-32JPAI2J.js";
import "./chunk-HI63GHYE.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-MPSMEDWF.js";
import {
  FlagError,
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/cli.ts
async function openCli() {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
  const words = process.argv.slice(2);
  if (words[0] === "completion") return complete(words.slice(1));
  const asked = await readWords(words);
  if (asked.general.has("version")) return void process.stdout.write(`${await version()}
`);
  if (asked.general.has("help") || words.length === 0) return void process.stdout.write(await help(asked));
  const spoken = terminalLog(process.stderr, process.env);
  const log = asked.general.has("quiet") ? quiet(spoken) : spoken;
  let outcome = null;
  try {
    const command = commandToRun(asked);
    const { name, description } = command;
    const out = typeof asked.options["out"] === "string" ? asked.options["out"] : null;
    const world = await openWorld(log, process.env["GITHUB_TOKEN"], untilAsked());
    if (out !== null) await prepareFolder(world, command, out);
    outcome = await run(name, world, asked.options);
    const { result } = outcome;
    for (const problem of result.exit_code === EXIT.invalid ? result.problems : [])
      world.log[problem.severity](`${problem.file}:${problem.line}:${problem.column}: ${problem.message}`);
    const page = out !== null && writesReports(description) ? await leaveReports(world, outcome, out) : void 0;
    process.exitCode = exitOf(outcome, page !== null);
    await print(world, outcome, asked.general);
    if (page) world.log.info(`The report is ${page}`);
    if (outcome.publish && description.publishes === "from everywhere") {
      const { publishResult } = await import("./publish-result-6UYTDM7X.js");
      await publishResult(world, name, result, asked.options["manifest"]);
    }
  } catch (error) {
    process.exitCode = outcome ? exitOf(outcome, false) : error instanceof FlagError ? EXIT.invalid : EXIT.unmeasurable;
    if (error instanceof FlagError) {
      for (const line of error.message.split("\n")) log.error(line);
      log.info(`Run rollout-gate ${asked.command ? `${asked.command.name} ` : ""}--help to see what there is.`);
    } else {
      const foreseen = error instanceof UnmeasurableError;
      log.error(error instanceof Error ? foreseen ? error.message : error.stack ?? error.message : String(error));
    }
  }
  tellIgnored(log, asked);
}
async function help({ command }) {
  const { overview, page } = await import("./help-QUJ4I2PA.js");
  return command ? page(command) : overview(await loadCommands());
}
async function complete(words) {
  const { completionOf } = await import("./completion-ESA3DSZI.js");
  const { script, fault } = completionOf(words, await loadCommands());
  if (script !== null) return void process.stdout.write(script);
  process.stderr.write(`error: ${fault}
`);
  process.exitCode = EXIT.invalid;
}
async function print(world, { result, text }, general) {
  const json = general.has("json");
  const printed = json ? asJson(result) : text ?? await inWords(result, general.has("verbose"));
  process.stdout.write(!json && world.env["GITHUB_ACTIONS"] ? inert(printed) : printed);
}
function asJson(result) {
  return `${JSON.stringify(result, null, 2).replaceAll("##[", "##\\u005b")}
`;
}
async function inWords(result, verbose) {
  const { renderTerminal } = await import("./terminal-QRIPNVI4.js");
  const colour = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  return renderTerminal(result, { columns: process.stdout.columns ?? 80, colour, verbose });
}
async function version() {
  const { packageVersion } = await import("./package-version-SJZ4MXC2.js");
  return packageVersion();
}
export {
  openCli
};
