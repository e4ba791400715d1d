import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  commandOf,
  defaultsOf
} from "./chunk-EFYOBV6W.js";
import {
  systemClock
} from "./chunk-UK5NT6YJ.js";
import {
  RESULT_ARTIFACT
} from "./chunk-IXHWTY5R.js";
import {
  outcomeWithoutSecrets
} from "./chunk-LATPALFJ.js";
import {
  bounded,
  createPace,
  createRepeat,
  inert,
  visible
} from "./chunk-3GNGYXTN.js";
import {
  startResult
} from "./chunk-74J6IWHR.js";
import {
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  SHORTEST_INSIDE,
  SHORTEST_SECRET,
  createRedactor
} from "./chunk-32JPAI2J.js";
import {
  makeFolder
} from "./chunk-4S6Y5L77.js";
import {
  nearest,
  suggestion
} from "./chunk-MPSMEDWF.js";
import {
  FlagError,
  InputError,
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/commands/run.ts
var COMMAND_NAMES = [
  "init",
  "try",
  "gold-check",
  "import",
  "validate",
  "gate",
  "baseline",
  "report",
  "judge",
  "promote",
  "watch",
  "rollback",
  "pause",
  "resume",
  "status",
  "explain",
  "show",
  "alarms",
  "demo"
];
var COMMANDS = {
  init: () => import("./init-KCFLNLVD.js").then((it) => commandOf("init", it.description, it.init)),
  try: () => import("./try-X2Q5XBWG.js").then((it) => commandOf("try", it.description, it.tryOne)),
  "gold-check": () => import("./gold-check-2CFUBLJN.js").then((it) => commandOf("gold-check", it.description, it.goldCheck)),
  import: () => import("./import-QA4KPQF5.js").then((it) => commandOf("import", it.description, it.importGold)),
  validate: () => import("./validate-Q74PPG4W.js").then((it) => commandOf("validate", it.description, it.validate)),
  gate: () => import("./gate-2K2TVVTL.js").then((it) => commandOf("gate", it.description, it.gate)),
  baseline: () => import("./baseline-GDHOYCQI.js").then((it) => commandOf("baseline", it.description, it.baseline)),
  report: () => import("./report-UWBOSEDK.js").then((it) => commandOf("report", it.description, it.report)),
  judge: () => import("./judge-2ZYXG2CQ.js").then((it) => commandOf("judge", it.description, it.judge)),
  promote: () => import("./promote-PIV2MONI.js").then((it) => commandOf("promote", it.description, it.promote)),
  watch: () => import("./watch-3REAWMBG.js").then((it) => commandOf("watch", it.description, it.watch)),
  rollback: () => import("./rollback-E5MTZUNZ.js").then((it) => commandOf("rollback", it.description, it.rollback)),
  pause: () => import("./pause-GI7GV3KP.js").then((it) => commandOf("pause", it.description, it.pause)),
  resume: () => import("./resume-ON4LYNJ2.js").then((it) => commandOf("resume", it.description, it.resume)),
  status: () => import("./status-FBEBNQST.js").then((it) => commandOf("status", it.description, it.status)),
  explain: () => import("./explain-BQPK7COL.js").then((it) => commandOf("explain", it.description, it.explainIt)),
  show: () => import("./show-DSRHAFBQ.js").then((it) => commandOf("show", it.description, it.show)),
  alarms: () => import("./alarms-42VPTPIM.js").then((it) => commandOf("alarms", it.description, it.alarms)),
  demo: () => import("./demo-4CVFNJ7R.js").then((it) => commandOf("demo", it.description, it.demo(runWith)))
};
function isCommand(name) {
  return name !== void 0 && Object.hasOwn(COMMANDS, name);
}
function loadCommand(name) {
  return COMMANDS[name]();
}
async function loadCommands() {
  const commands = [];
  for (const name of COMMAND_NAMES) commands.push(await loadCommand(name));
  return commands;
}
async function run(name, world, options) {
  const result = startResult(world, name);
  try {
    const { tell } = await loadCommand(name);
    return outcomeWithoutSecrets(await tell(world, options), world.redact);
  } catch (error) {
    if (error instanceof InputError) {
      const problems = [...error.problems];
      const errors = problems.filter((problem) => problem.severity === "error").length;
      const why = `${errors} ${errors === 1 ? "problem" : "problems"} in the input; nothing was done.`;
      return failure(
        world,
        options,
        result({ decision: "error", reason: error.reason, exit: EXIT.invalid, why }, { name: error.rollout, problems })
      );
    }
    const { reason, message } = asForeseen(error, world);
    return failure(world, options, result({ decision: "error", reason, exit: EXIT.unmeasurable, why: message }, {}));
  }
}
function asForeseen(error, { signal }) {
  if (error instanceof UnmeasurableError) return error;
  if (signal.aborted) {
    const why2 = "The command was asked to end before it was through. A step or a rollback that had begun was finished; run it again for the rest.";
    return new UnmeasurableError("not_measured", why2, { cause: error });
  }
  const { code, syscall, message } = error;
  if (!(error instanceof Error) || code === void 0 || syscall === void 0) throw error;
  const denied = code === "EACCES" || code === "EPERM" || code === "EROFS";
  const why = `This machine did not do what was asked: ${message}`;
  return new UnmeasurableError(denied ? "permission_missing" : "api_unavailable", why, { cause: error });
}
var runWith = async (name, world, some) => {
  const { description } = await loadCommand(name);
  return run(name, world, { ...defaultsOf(description), ...some });
};
function failure({ redact }, { out }, result) {
  const isGate = result.command === "gate";
  const files = ["result.json", "report.md", "report.html"];
  const uploads = isGate ? [{ name: RESULT_ARTIFACT, files, root: String(out) }] : [];
  return outcomeWithoutSecrets({ result, uploads, publish: isGate }, redact);
}

// src/world/out-folder.ts
import { resolve } from "node:path";
async function makeOutFolder(cwd, out) {
  try {
    await makeFolder(resolve(cwd, out));
  } catch (error) {
    const { code, message } = error;
    const why = code === "EEXIST" || code === "ENOTDIR" ? "a file stands there" : code ?? message;
    throw new FlagError(`--out ${out}: the folder can not be made (${why}); name another one`);
  }
}

// src/doors/acts-first.ts
function commandToRun({ command, faults }) {
  if (command && (faults.length === 0 || command.description.actsFirst)) return command;
  throw new FlagError(faults.join("\n"));
}
async function prepareFolder({ cwd, log }, { description }, out) {
  if (description.actsFirst) return;
  try {
    await makeOutFolder(cwd, out);
  } catch (error) {
    if (!(error instanceof FlagError) || !description.changes.includes("router")) throw error;
    log.warning(error.message);
  }
}
async function leaveReports(world, outcome, out) {
  const { writeReports } = await import("./write-reports-52LS5VLW.js");
  try {
    return await writeReports(world, outcome, out);
  } catch (error) {
    world.log.warning(`The reports could not be written to ${out}: ${error.message}`);
    return null;
  }
}
function exitOf({ result, exit }, isShown) {
  const own = exit ?? result.exit_code;
  return isShown || own !== EXIT.ok || result.rollout?.moved ? own : EXIT.unmeasurable;
}
function tellIgnored(log, { command, faults }) {
  if (!command?.description.actsFirst) return;
  for (const fault of faults) log.warning(`${fault}. Ignored: ${command.name} comes first.`);
}

// src/doors/words.ts
import { parseArgs } from "node:util";
var GENERAL = { json: {}, quiet: { short: "q" }, verbose: {}, help: { short: "h" }, version: { short: "V" } };
async function readWords(said) {
  const words = asFlags(said);
  const command = await commandAmong(words);
  if (!command) return withoutCommand(words);
  const own = command.description.flags;
  const short = parse(words, own);
  const others = short.unknown.length > 0 ? await loadCommands() : [];
  const { given, plain, unknown, general, unread } = others.length > 0 ? parse(words, { ...flagsOf(others), ...own }) : short;
  const isForeign = (name) => !Object.hasOwn(own, name) && !Object.hasOwn(GENERAL, name);
  const foreign = [.../* @__PURE__ */ new Set([...given.keys(), ...unread.keys()])].filter(isForeign);
  const { options, left, wrong } = readFlags(own, given, plain.slice(1));
  const stray = left.map((word) => `${word}: not expected here${meantFlag(word, own, given)}`);
  return {
    command,
    options,
    general,
    faults: [
      ...foreign.map((name) => `--${name}: ${refusal(name, command, others)}`),
      ...unknown.map((flag) => `${flag}: no such flag${nearFlag(flag, command, others)}`),
      ...[...unread].flatMap(([name, fault]) => isForeign(name) ? [] : [fault]),
      ...wrong,
      ...stray,
      ...command.description.faults?.(options) ?? []
    ]
  };
}
function asFlags(words) {
  const [first, ...rest] = words;
  const joined = `${first}-${rest[0]}`;
  if (isCommand(joined)) return [joined, ...rest.slice(1)];
  if (first === "help" && isCommand(`${rest[0]}-${rest[1]}`))
    return [`${rest[0]}-${rest[1]}`, ...rest.slice(2), "--help"];
  return first === "help" || first === "version" ? [...rest, `--${first}`] : words;
}
function refusal(name, { name: command }, others) {
  const takers = others.filter(({ description }) => Object.hasOwn(description.flags, name)).map((other) => other.name);
  return `${command} does not take it; ${listOf(takers)} ${takers.length === 1 ? "does" : "do"}`;
}
function listOf(words) {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words.join("");
}
function flagsOf(commands) {
  return Object.assign({}, ...commands.map(({ description }) => description.flags));
}
async function commandAmong(words) {
  const [first] = words;
  if (isCommand(first)) return loadCommand(first);
  const { plain } = parse(words, flagsOf(await loadCommands()));
  return isCommand(plain[0]) ? loadCommand(plain[0]) : null;
}
async function withoutCommand(words) {
  const { plain, unknown, general, unread } = parse(words, flagsOf(await loadCommands()));
  const name = plain[0] ?? "";
  const noCommand = `${name || "(nothing)"}: no such command${suggestion(name, COMMAND_NAMES)}`;
  const noFlags = unknown.map((flag) => `${flag}: no such flag`);
  return { command: null, options: {}, general, faults: [noCommand, ...noFlags, ...unread.values()] };
}
function parse(words, flags) {
  const known = Object.entries(flags).map(([name, { value }]) => [name, value === null ? "boolean" : "string"]);
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(known.map(([name, type]) => [name, { type }])),
      ...Object.fromEntries(
        Object.entries(GENERAL).map(([name, more]) => [name, { type: "boolean", ...more }])
      )
    },
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const bare = tokens.find((token) => token.kind === "option" && token.inlineValue === false && /^-./.test(token.value));
  if (bare?.kind === "option") {
    const rest = parse(words.toSpliced(bare.index, 1), flags);
    const fault = `${bare.rawName}: expected a value, found the flag ${bare.value}`;
    return { ...rest, unread: new Map([[bare.name, fault], ...rest.unread]) };
  }
  const given = /* @__PURE__ */ new Map();
  const plain = [];
  const unknown = [];
  const general = /* @__PURE__ */ new Set();
  const unread = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind === "positional") plain.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const isSwitch = Object.hasOwn(GENERAL, name) || Object.hasOwn(flags, name) && flags[name].value === null;
    if (!Object.hasOwn(GENERAL, name) && !Object.hasOwn(flags, name)) unknown.push(rawName);
    else if (isSwitch && value !== void 0) unread.set(name, `${rawName}: takes no value`);
    else if (!isSwitch && value === void 0) unread.set(name, `${rawName}: expected a value`);
    else if (Object.hasOwn(GENERAL, name)) general.add(name);
    else given.set(name, [...given.get(name) ?? [], value ?? ""]);
  }
  return { given, plain, unknown, general, unread };
}
function readFlags(own, given, plain) {
  const taking = Object.keys(own).filter((name) => own[name].plain && !given.has(name));
  const alone = new Map(taking.slice(0, plain.length).map((name, at) => [name, plain[at]]));
  const rest = plain.slice(alone.size);
  const listed = Object.keys(own).find((name) => own[name].many && given.has(name));
  const wrong = [];
  const options = Object.entries(own).map(([name, flag]) => {
    const values = alone.has(name) ? [alone.get(name)] : [...given.get(name) ?? [], ...name === listed ? rest : []];
    try {
      return [name, flag.read(values)];
    } catch (error) {
      if (!(error instanceof FlagError)) throw error;
      wrong.push(`--${name}${error.message}`);
      return [name, flag.read([])];
    }
  });
  return { options: Object.fromEntries(options), left: listed ? [] : rest, wrong };
}
var FILE_FLAGS = [
  [/\.ya?ml$/i, "manifest"],
  [/\.(jsonl|log)(\.gz)?$/i, "window"],
  [/\.json$/i, "evidence"],
  [/\.json$/i, "baseline"]
];
function meantFlag(word, own, given) {
  const meant = FILE_FLAGS.find(([end, flag]) => end.test(word) && Object.hasOwn(own, flag) && !given.has(flag));
  return meant ? `; expected --${meant[1]} ${/\s/.test(word) ? `"${word}"` : word}` : "";
}
function nearFlag(flag, { name, description }, others) {
  const said = flag.replace(/^-+/, "");
  const own = [...Object.keys(description.flags), ...Object.keys(GENERAL)];
  const foreign = nearest(said, own) === null ? nearest(said, Object.keys(flagsOf(others))) : null;
  if (foreign === null) return suggestion(said, own, `${name} takes`);
  return `; did you mean "${foreign}"? ${refusal(foreign, { name, description }, others)}`;
}

// src/open-world.ts
async function openWorld(plainLog, token, signal) {
  const { env } = process;
  const redactor = createRedactor();
  const log = {
    ...plainLog,
    mask(secret) {
      plainLog.mask(secret);
      redactor.add(secret);
    }
  };
  return {
    env,
    cwd: process.cwd(),
    clock: systemClock,
    log,
    signal,
    redact: redactor.redact,
    http: (guard) => lazyHttp(guard, env),
    ...await openGitHub(env, token, log)
  };
}
async function openGitHub(env, token, log) {
  if (!env["GITHUB_EVENT_NAME"] && !token) return { github: null, event: null };
  const [{ connect }, { readEvent }] = await Promise.all([import("./client-KIBM67B2.js"), import("./event-NIWLBUS4.js")]);
  if (token) log.mask(token);
  return { event: await readEvent(env), github: await connect({ env, token, log }) };
}
function lazyHttp(guard, env) {
  const opened = import("./http-FRBH45FD.js").then(({ openHttp }) => openHttp(guard, { env }));
  return {
    request: async (request, signal) => (await opened).request(request, signal),
    close: async () => (await opened).close()
  };
}
function untilAsked() {
  const asked = new AbortController();
  let interrupted = false;
  process.on("SIGTERM", () => asked.abort());
  process.on("SIGINT", () => {
    if (interrupted) process.exit(130);
    interrupted = true;
    asked.abort();
  });
  return asked.signal;
}

// src/world/log.ts
import { randomUUID } from "node:crypto";
var MAX_LINE = 65536;
var MAX_UNTRUSTED = 8192;
var REDRAW_MS = 100;
var JOB_SHARE = 0.1;
var JOB_EVERY_MS = 3e4;
var REPEAT_MS = 10 * 6e4;
var YELLOW = 33;
var RED = 31;
var DIM = 2;
function terminalLog(stream, env = {}, options = {}) {
  const { clock = systemClock, redactor = createRedactor() } = options;
  const tty = stream.isTTY === true;
  const colours = tty && !env["NO_COLOR"];
  const pace = tty ? createPace(0, REDRAW_MS) : createPace(JOB_SHARE, JOB_EVERY_MS);
  const repeat = createRepeat(REPEAT_MS);
  const plain = cleaner(redactor);
  const clean = (text, max) => env["GITHUB_ACTIONS"] ? inert(plain(text, max)) : plain(text, max);
  const paint = (code, text) => colours ? `\x1B[${code}m${text}\x1B[0m` : text;
  let drawn = false;
  let standing = false;
  const print = (text) => {
    stream.write(`${drawn ? "\r\x1B[2K" : ""}${text}
`);
    drawn = false;
    standing = false;
  };
  const redraw = (line) => {
    const oneLine = clean(line, MAX_LINE).replaceAll("\n", " ");
    stream.write(`\r\x1B[2K${oneLine.slice(0, (stream.columns || 80) - 1)}`);
    drawn = true;
  };
  const log = {
    info: (line) => print(clean(line, MAX_LINE)),
    notice: (line) => print(clean(line, MAX_LINE)),
    warning: (line) => print(`${paint(YELLOW, "warning:")} ${clean(line, MAX_LINE)}`),
    error: (line) => print(`${paint(RED, "error:")} ${clean(line, MAX_LINE)}`),
    untrusted: (text) => print(paint(DIM, quoted(clean(text, MAX_UNTRUSTED)))),
    mask: masker(redactor, (line) => log.warning(line)),
    progress(label, done, total) {
      const line = pace.step(label, done, total, clock.elapsed());
      if (line === null) return;
      if (!tty || done >= total) return print(clean(line, MAX_LINE));
      redraw(line);
    },
    stands(line, what) {
      const due = repeat(what, clock.elapsed());
      if (!tty) return void (due && print(clean(line, MAX_LINE)));
      if (due === "changed" && standing) stream.write("\n");
      redraw(line);
      standing = true;
    }
  };
  return log;
}
function quiet(log) {
  const nothing = () => void 0;
  return { ...log, info: nothing, notice: nothing, progress: nothing, stands: nothing };
}
function actionsLog(core, options = {}) {
  const { clock = systemClock, redactor = createRedactor() } = options;
  const pace = createPace(JOB_SHARE, JOB_EVERY_MS);
  const repeat = createRepeat(REPEAT_MS);
  const clean = cleaner(redactor);
  const info = (line) => core.info(inert(clean(line, MAX_LINE)));
  return {
    info,
    notice: (line) => core.notice(clean(line, MAX_LINE)),
    warning: (line) => core.warning(clean(line, MAX_LINE)),
    error: (line) => core.error(clean(line, MAX_LINE)),
    untrusted(text) {
      const token = randomUUID();
      core.info(`::stop-commands::${token}`);
      try {
        core.info(quoted(clean(text, MAX_UNTRUSTED)));
      } finally {
        core.info(`::${token}::`);
      }
    },
    mask: masker(
      redactor,
      (line) => core.warning(line),
      (form) => core.setSecret(form)
    ),
    progress(label, done, total) {
      const line = pace.step(label, done, total, clock.elapsed());
      if (line !== null) info(line);
    },
    stands(line, what) {
      if (repeat(what, clock.elapsed())) info(line);
    }
  };
}
function cleaner(redactor) {
  return (text, max) => bounded(redactor.redact(visible(redactor.redact(text))), max);
}
function quoted(text) {
  return text.replace(/\n$/, "").replace(/^/gm, "| ");
}
function masker(redactor, warn, announce = () => {
}) {
  const warned = /* @__PURE__ */ new Set();
  const once = (line) => {
    if (!warned.has(line)) warn(line);
    warned.add(line);
  };
  return (secret) => {
    if (secret === "") return;
    const forms = redactor.add(secret);
    if (forms === null) return once(`a secret has fewer than ${SHORTEST_SECRET} characters: it is not masked`);
    for (const form of forms) announce(form);
    if (secret.length >= SHORTEST_INSIDE) return;
    once(`a secret has fewer than ${SHORTEST_INSIDE} characters: it is masked only where it is a word of its own`);
  };
}

export {
  isCommand,
  loadCommand,
  loadCommands,
  run,
  commandToRun,
  prepareFolder,
  leaveReports,
  exitOf,
  tellIgnored,
  readWords,
  refusal,
  openWorld,
  untilAsked,
  terminalLog,
  quiet,
  actionsLog
};
