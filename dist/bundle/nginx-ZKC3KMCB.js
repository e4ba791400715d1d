import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  commandRunner
} from "./chunk-DS5S6E6S.js";
import {
  RouterError
} from "./chunk-PMOTQKVH.js";
import {
  NOTHING,
  sameWeights
} from "./chunk-6PWAOV7F.js";
import {
  FileError,
  readBounded,
  writeAtomically
} from "./chunk-4S6Y5L77.js";
import {
  canonicalJson,
  digestOf
} from "./chunk-OP752HYF.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";
import {
  HttpError
} from "./chunk-Y3CKMCBL.js";

// src/routers/nginx.ts
import { rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { z as z2 } from "zod";

// src/routers/folder-lock.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
async function alone(folder, wait, work) {
  const holder = spawn("flock", [`${folder}/.`, "sh", "-c", "echo held; exec cat"], {
    stdio: ["pipe", "pipe", "ignore"]
  });
  const ended = new Promise((resolve2) => holder.once("close", () => resolve2()));
  try {
    await held(holder, folder, wait);
    return await work();
  } finally {
    holder.stdin.destroy();
    await ended;
  }
}
async function held(holder, folder, { ms, waitsForNobody }) {
  const missing = once(holder, "error").then(([cause]) => {
    if (waitsForNobody) return;
    throw new RouterError("refused", "flock can not be run here; expected it on the PATH (package util-linux)", {
      cause
    });
  });
  const closed = once(holder, "close").then(() => {
    throw new RouterError("refused", `${folder} can not be locked; expected a folder that can be read`);
  });
  for (const other of [missing, closed]) other.catch(() => void 0);
  const late = AbortSignal.timeout(ms);
  try {
    await Promise.race([once(holder.stdout, "data", { signal: late }), missing, closed]);
  } catch (error) {
    holder.kill();
    if (!late.aborted) throw error;
    if (waitsForNobody) return;
    throw new RouterError("conflict", `another change in ${folder} has been under way for ${ms} ms`);
  }
}

// src/routers/nginx-include.ts
import { z } from "zod";
var splitSchema = z.strictObject({
  /** The nginx variable that says who a user is. */
  key: z.string().startsWith("$"),
  salt: z.string(),
  /** Percentage of users served by the canary. */
  canary: z.number().min(0).max(100),
  /** Percentage of requests copied to the canary. */
  mirror: z.number().min(0).max(100),
  /** Grows with every change, so that no two contents are the same. */
  revision: z.int().min(0)
});
var MARK = "# rollout-gate ";
var NOTE = "# Written by rollout-gate. No step is taken over a change by hand, and a rollback writes over it: use another file.";
var OLD_NOTE = "# Written by rollout-gate, which refuses to read it after a change by hand.";
function renderInclude(split) {
  return `${MARK}${canonicalJson(split)}
${NOTE}
split_clients "\${${split.key.slice(1)}}${split.salt}" $rollout_arm {${shares(split.canary, "canary", "baseline")}
}
split_clients "\${request_id}" $rollout_mirror {${shares(split.mirror, "1", "''")}
}
map '' $rollout_state {
  default '${stateOf(split)}';
}
`;
}
function shares(percent, name, rest) {
  if (percent === 100) return `
  * ${name};`;
  return `${percent > 0 ? `
  ${percent}% ${name};` : ""}
  * ${rest};`;
}
function stateOf({ canary, mirror, revision }) {
  return `canary=${canary} mirror=${mirror} revision=${revision}`;
}
function parseInclude(text) {
  const [first = ""] = text.split("\n", 1);
  if (!first.startsWith(MARK)) return null;
  const parsed = splitSchema.safeParse(jsonOf(first.slice(MARK.length)));
  return parsed.success && renderInclude(parsed.data) === text.replace(`
${OLD_NOTE}
`, `
${NOTE}
`) ? parsed.data : null;
}
function readInclude(text) {
  const own = parseInclude(text);
  if (own) return { split: own, changed: null };
  const line = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/).find((each) => each.trimStart().startsWith(MARK));
  const parsed = splitSchema.safeParse(line && jsonOf(line.trim().slice(MARK.length)));
  if (!parsed.success) return null;
  const wanted = statementsOf(renderInclude(parsed.data));
  const found = statementsOf(text);
  const others = found.filter((each) => !wanted.includes(each));
  const isWhole = wanted.every((each) => found.includes(each)) && found.length - others.length === wanted.length;
  if (!isWhole || others.some((each) => DEFINES_OURS.test(each))) return null;
  const changed = others.length > 0 ? `it also holds ${others[0].slice(0, 80)}` : "its comments or line ends";
  return { split: parsed.data, changed };
}
function armsIn(text) {
  return statementsOf(text).find((each) => each.includes("$rollout_arm"))?.slice(0, 120) ?? null;
}
var DEFINES_OURS = /\$rollout_(?:arm|mirror|state)\b/;
function statementsOf(text) {
  const words = text.match(/#[^\r\n]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]|(?:\\.|\$\{[^}]*\}|[^\s{};"'])+|["']/g) ?? [];
  const statements = [];
  let current = [];
  let depth = 0;
  for (const word of words.filter((each) => !each.startsWith("#"))) {
    current.push(word);
    depth += word === "{" ? 1 : word === "}" ? -1 : 0;
    if (depth === 0 && (word === ";" || word === "}")) {
      statements.push(current.join(" "));
      current = [];
    }
  }
  return current.length > 0 ? [...statements, current.join(" ")] : statements;
}

// src/routers/nginx-status.ts
var REQUEST_MS = 5e3;
var READ_MS = 1e3;
var PAUSE_MS = 100;
var IN_A_ROW_AFTER_A_CHANGE = 3;
function openNginxStatus(url, settleMs, { http: openHttp, clock, signal }) {
  const http = openHttp({ allowedHosts: [new URL(url).host], allowedRanges: [] });
  const ask = async () => {
    const headers = { connection: "close" };
    const request = { method: "GET", url, headers, timeoutMs: REQUEST_MS, maxBytes: 1024 };
    const reply = await http.request(request, signal);
    return reply.status === 200 ? reply.body.toString("utf8").trim() : `status ${reply.status}`;
  };
  return {
    async serves(split, after) {
      const started = clock.elapsed();
      const limit = after === "a change" ? settleMs : READ_MS;
      const needed = after === "a change" ? IN_A_ROW_AFTER_A_CHANGE : 1;
      for (let inARow = 0; ; await clock.sleep(PAUSE_MS, signal)) {
        const answer = await ask().catch(asRouterError);
        inARow = answer === stateOf(split) ? inARow + 1 : 0;
        if (inARow >= needed) return;
        if (clock.elapsed() - started > limit) throw differs(url, split, answer);
      }
    },
    close: () => http.close()
  };
}
function differs(url, split, answer) {
  const shown = JSON.stringify(answer.slice(0, 100));
  return new RouterError(
    "unverified",
    `nginx does not serve what the include says: ${url} answers ${shown}; expected "${stateOf(split)}"`
  );
}
function asRouterError(cause) {
  if (cause instanceof HttpError) throw new RouterError("unreachable", cause.message, { cause });
  throw cause;
}

// src/routers/nginx.ts
var MAX_BYTES = 64 * 1024;
var COMMAND_MS = 3e4;
var LOCK = { ms: 12e4, waitsForNobody: false };
var ROLLBACK_LOCK = { ms: 1e4, waitsForNobody: true };
function openNginx(config, deps) {
  const include = resolve(deps.base, config.include);
  const folder = dirname(include);
  const hidden = join(folder, `.${basename(include)}`);
  const place = { include, before: `${hidden}.before`, byHand: `${hidden}.by-hand` };
  const identity = { key: config.key, salt: config.salt ?? deps.name };
  const run = commandRunner({ cwd: deps.base, env: deps.env, signal: deps.signal, timeoutMs: COMMAND_MS });
  const status = config.status === void 0 ? null : openNginxStatus(config.status, config.settle, deps);
  const load = () => testAndReload(config, run);
  const stepsTo = (split) => ({ load, verify: async () => status?.serves(split, "a change") });
  const step = (weights, version) => alone(folder, LOCK, async () => {
    if (version !== null) await settle(place, load);
    const text = await readIfThere(include);
    if (version !== null && version !== digestOf(text ?? "")) {
      throw new RouterError("conflict", `another change of ${include} came first`);
    }
    const current = text === null ? null : writtenSplit(text, include);
    const next = { ...identity, ...weights, revision: (current?.revision ?? 0) + 1 };
    if (current) refuseShuffle(current, next);
    await replace(place, text, renderInclude(next), stepsTo(next));
  });
  const rollBack = () => alone(folder, ROLLBACK_LOCK, async () => {
    const text = await readIfThere(include).catch(() => void 0);
    const standing = text ? readInclude(text) : null;
    if (text && standing?.changed !== null) await keepCopy(place, text);
    const revision = (standing?.split.revision ?? 0) + 1;
    const to = (who) => {
      const { key, salt } = who;
      const next = { key, salt, canary: 0, mirror: 0, revision };
      return overwrite(place, text, renderInclude(next), stepsTo(next));
    };
    const own = standing?.split;
    const isOther = own && (own.key !== identity.key || own.salt !== identity.salt);
    await to(identity).catch((error) => {
      if (!isOther || !isRefusal(error)) throw error;
      return to(own);
    });
  });
  return {
    byHand: `mend what the message names, write the first include of docs/routers.md to ${include}, which sends everyone to the baseline, and run ${config.reload.join(" ")}`,
    async read() {
      if (await isCutShort(place)) await alone(folder, LOCK, () => settle(place, load));
      const text = await readIfThere(include);
      const { split, changed } = standingInclude(text, include);
      await status?.serves(split, "a while");
      const remains = changed !== null && [`${include} was changed by hand: ${changed}; nothing goes up over it`];
      return { canary: split.canary, mirror: split.mirror, version: digestOf(text ?? ""), ...remains && { remains } };
    },
    write: (weights, version) => version === null && sameWeights(weights, NOTHING) ? rollBack() : step(weights, version),
    close: async () => status?.close()
  };
}
async function testAndReload({ test, reload }, run) {
  const tested = await run(test);
  if (tested.code !== 0) throw new RouterError("refused", `${test.join(" ")} refuses it: ${tested.stderr}`);
  const reloaded = await run(reload);
  if (reloaded.code !== 0) {
    throw new RouterError("unreachable", `${reload.join(" ")} ended with ${reloaded.code}: ${reloaded.stderr}`);
  }
}
async function replace(place, old, next, { load, verify }) {
  const wasCutShort = await isCutShort(place);
  try {
    await writeAtomically(place.before, JSON.stringify({ before: old }));
    await writeAtomically(place.include, next);
  } catch (cause) {
    await rm(place.before, { force: true });
    throw notWritten(place, cause);
  }
  try {
    await load();
    await verify();
  } catch (error) {
    await restore(place, old);
    const loaded = wasCutShort || !isRefusal(error);
    const settled = !loaded || await load().then(...yesOrNo);
    if (settled) await rm(place.before, { force: true });
    throw error;
  }
  await rm(place.before, { force: true });
}
async function overwrite(place, old, next, { load, verify }) {
  const wasCutShort = await isCutShort(place).catch(() => false);
  await writeAtomically(place.include, next).catch(() => writeFile(place.include, next)).catch((cause) => {
    throw notWritten(place, cause);
  });
  try {
    await load();
  } catch (error) {
    if (isRefusal(error) && old !== void 0) await restore(place, old);
    if (isRefusal(error) && wasCutShort) await load().catch(() => void 0);
    throw error;
  }
  await rm(place.before, { force: true }).catch(() => void 0);
  await verify();
}
async function keepCopy({ byHand }, text) {
  await writeAtomically(`${byHand}-${digestOf(text).slice(-8)}`, text).catch(() => void 0);
}
function notWritten({ include }, cause) {
  return new RouterError("refused", `${include} can not be written: ${cause.message}`, { cause });
}
var yesOrNo = [() => true, () => false];
async function settle(place, load) {
  const text = await readIfThere(place.before);
  if (text === null) return;
  const { before } = copySchema.parse(JSON.parse(text));
  const nothingDone = before === null && await readIfThere(place.include) === null;
  if (!nothingDone) {
    await load().catch(async (error) => {
      if (!isRefusal(error)) throw error;
      await restore(place, before);
      await load();
    });
  }
  await rm(place.before, { force: true });
}
var copySchema = z2.strictObject({ before: z2.string().nullable() });
async function isCutShort(place) {
  return await readIfThere(place.before) !== null;
}
async function restore(place, before) {
  if (before === null) await rm(place.include, { force: true });
  else await writeAtomically(place.include, before);
}
function isRefusal(error) {
  return error instanceof RouterError && error.kind === "refused";
}
function standingInclude(text, include) {
  if (text === null) {
    throw new RouterError(
      "refused",
      `${include} does not exist; expected the first include, as docs/routers.md shows it`
    );
  }
  const standing = readInclude(text);
  if (standing) return standing;
  const said = armsIn(text);
  const found = said ? `, and says ${said}` : "";
  throw new RouterError("unverified", `${include} was changed by hand: it is not what rollout-gate wrote${found}`);
}
function writtenSplit(text, include) {
  const { split, changed } = standingInclude(text, include);
  if (changed === null) return split;
  const message = `${include} was changed by hand: ${changed}; expected it as rollout-gate wrote it, with what is yours in a file of its own`;
  throw new RouterError("unverified", message);
}
function refuseShuffle(current, next) {
  const split = ({ canary }) => canary > 0 && canary < 100;
  if (!split(current) || !split(next)) return;
  if (current.key === next.key && current.salt === next.salt) return;
  const message = `key or salt changed (from ${current.key} and "${current.salt}" to ${next.key} and "${next.salt}") while users are split; expected that only at 0 or 100 %`;
  throw new RouterError("refused", message);
}
async function readIfThere(path) {
  try {
    return (await readBounded(path, MAX_BYTES)).toString("utf8");
  } catch (cause) {
    if (cause instanceof FileError && cause.kind === "missing") return null;
    throw new RouterError("refused", cause.message, { cause });
  }
}
export {
  openNginx
};
