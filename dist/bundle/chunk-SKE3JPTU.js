import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  actorOf,
  ownership
} from "./chunk-NZZFBV4E.js";
import {
  capabilitiesOf,
  faultsOf,
  namedRouter,
  openWindow,
  stepFault,
  withPlanProblems
} from "./chunk-EQAPSHRS.js";
import {
  historyOf
} from "./chunk-TCWRI2MC.js";
import {
  actorSchema,
  weightsSchema
} from "./chunk-Q5KYHQA2.js";
import {
  RouterError
} from "./chunk-PMOTQKVH.js";
import {
  NOTHING,
  sameWeights,
  showWeights
} from "./chunk-6PWAOV7F.js";
import {
  phasesOf
} from "./chunk-LAR22WVF.js";
import {
  guardOf
} from "./chunk-DQQTAIFP.js";
import {
  explainFailure,
  statusOf
} from "./chunk-UH27QU4V.js";
import {
  tolerant
} from "./chunk-USJCJ6JA.js";
import {
  REASON_CODES
} from "./chunk-MITUOUQD.js";
import {
  MANIFEST_BYTES,
  baseOf,
  loadTrustedManifest,
  only,
  parseManifest
} from "./chunk-ZMIRYYKO.js";
import {
  doubtOf,
  isDoubtful,
  pathInCheckout,
  readSource
} from "./chunk-6XUL6SAR.js";
import {
  evaluatedSha,
  speakersOf
} from "./chunk-HI63GHYE.js";
import {
  FileError,
  readBounded,
  writeAtomically
} from "./chunk-4S6Y5L77.js";
import {
  readFromBase
} from "./chunk-ZMMRTE6V.js";
import {
  InputError,
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";
import {
  jsonOf
} from "./chunk-HZOARXOO.js";

// src/commands/open-rollout.ts
import { userInfo } from "node:os";
import { join as join2, resolve } from "node:path";

// src/github/run.ts
var runGoesOn = ({ octokit, owner, repo }) => async (run) => {
  const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(run.id) });
  return (data.run_attempt ?? 1) === run.attempt && data.status !== "completed";
};

// src/routers/read-back.ts
var OVERWRITES = 5;
var OVERWRITING_MS = 5e3;
var FIRST_PAUSE_MS = 100;
var LONGEST_PAUSE_MS = 5e3;
function withReadBack({ kind, capabilities, clock, settleMs }, driver) {
  const read = () => driver.read().catch(asRouterError);
  const write = async (weights, version) => {
    const until = clock.elapsed() + OVERWRITING_MS;
    for (let attempt = 1; ; attempt++) {
      const outcome = await driver.write(weights, version).catch(asRouterError).catch(asOutcome);
      const overtaken2 = outcome instanceof RouterError && outcome.kind === "conflict";
      const last = version !== null || attempt === OVERWRITES || clock.elapsed() >= until;
      if (!overtaken2 || last) return outcome ?? null;
      await clock.sleep(pauseMs(attempt));
    }
  };
  const settled = async (weights, before) => {
    const until = clock.elapsed() + settleMs;
    for (let look = 1; ; look++) {
      const seen = await read().catch(asOutcome);
      if (!(seen instanceof RouterError) && sameWeights(seen, weights)) return seen.version;
      if (!mayChange(seen, before) || clock.elapsed() >= until) throw notSettled(seen, weights);
      await clock.sleep(Math.min(pauseMs(look), Math.max(1, until - clock.elapsed())));
    }
  };
  const change = async (weights, version, before) => {
    const fault = await write(weights, version);
    if (!fault) return settled(weights, before);
    const after = fault.kind === "unreachable" ? await read().catch(() => null) : null;
    if (after && sameWeights(after, weights)) return after.version;
    throw fault;
  };
  const withAdvice = (error) => {
    throw new RouterError(error.kind, `${error.message}. Now, by hand: ${driver.byHand}`, { cause: error });
  };
  return {
    capabilities,
    read,
    async set(weights, version) {
      refuseImpossible(kind, weights, capabilities);
      const before = version === null ? null : await read();
      if (before && sameWeights(before, weights)) return before.version;
      if (before && before.version !== version) throw overtaken(before);
      return version === null ? change(weights, null, null).catch(withAdvice) : change(weights, version, before);
    },
    async prove(version) {
      const before = await read();
      if (before.version !== version || !sameWeights(before, NOTHING)) throw overtaken(before);
      return change(NOTHING, version, before);
    },
    close: async () => driver.close?.()
  };
}
function pauseMs(times) {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** (times - 1));
}
function mayChange(seen, before) {
  if (seen instanceof RouterError) return seen.kind !== "refused";
  return before === null || sameWeights(seen, before);
}
function notSettled(seen, weights) {
  const wanted = `set to ${showWeights(weights)}`;
  if (!(seen instanceof RouterError)) {
    return new RouterError("unverified", `${wanted}, but ${showWeights(seen)} reads back`);
  }
  const kind = seen.kind === "refused" ? "refused" : "unverified";
  return new RouterError(kind, `${wanted}, but it can not be read back: ${seen.message}`, { cause: seen });
}
function asOutcome(error) {
  return error;
}
function asRouterError(error) {
  if (error instanceof RouterError) throw error;
  throw new RouterError("unreachable", error.message, { cause: error });
}
function refuseImpossible(kind, weights, capabilities) {
  for (const [what, share] of Object.entries(weights)) {
    if (!(share >= 0 && share <= 100)) {
      throw new RouterError("refused", `${what}: ${share} is no percentage; expected 0 to 100`);
    }
    const fault = stepFault(share, capabilities.step);
    if (fault) throw new RouterError("refused", `${what}: ${fault}`);
  }
  if (weights.mirror > 0 && !capabilities.mirrorPercent) {
    throw new RouterError("refused", `${kind} can not mirror a percentage of requests; expected mirror 0`);
  }
}
function overtaken(now) {
  return new RouterError("conflict", `another change came first: the router is at ${showWeights(now)} now`);
}

// src/routers/open-router.ts
async function openRouter(config, deps) {
  const { kind, settle: settleMs } = config;
  const capabilities = capabilitiesOf(config);
  return withReadBack({ kind, capabilities, clock: deps.clock, settleMs }, await openDriver(config, deps));
}
async function openDriver(config, deps) {
  switch (config.kind) {
    case "nginx":
      return (await import("./nginx-ZKC3KMCB.js")).openNginx(config, deps);
    case "gateway-api":
      return (await import("./gateway-api-EJEZTG3E.js")).openGatewayApi(config, deps);
    case "ingress-nginx":
      return (await import("./ingress-nginx-DN6VPEXY.js")).openIngressNginx(config, deps);
    case "lambda-alias":
      return (await import("./lambda-alias-6ZHLHE6Z.js")).openLambdaAlias(config, deps);
    case "webhook":
      return (await import("./webhook-2TB37WAV.js")).openWebhook(config, deps);
  }
}

// src/commands/one-manifest.ts
import { join } from "node:path";
function ofOneManifest(world, ledger, mine) {
  return {
    ...ledger,
    async read() {
      const entries = await ledger.read();
      const other = entries.findLast(({ manifest }) => manifest !== void 0)?.manifest;
      if (other !== void 0 && other !== mine.path && await nameIn(world, other) === mine.name) {
        throw new UnmeasurableError(
          "log_invalid",
          `${other} and ${mine.path} both name "${mine.name}", and the ledger ${ledger.where} is of ${other}. Give one of them another name.`
        );
      }
      return entries;
    }
  };
}
async function nameIn(world, path) {
  const place = join(world.env["GITHUB_WORKSPACE"] || world.cwd, path);
  try {
    const bytes = await readSource(world, place, { file: path, reason: "manifest_invalid", maxBytes: MANIFEST_BYTES });
    return parseManifest(bytes, { file: path, env: {}, base: baseOf(place), reads: () => false, spares: true }).name;
  } catch (error) {
    if (error instanceof InputError) return error.rollout ?? null;
    throw error;
  }
}

// src/rollout/pending.ts
import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { z } from "zod";
var pendingNoteSchema = z.strictObject({
  schema_version: z.literal(1),
  name: z.string(),
  nonce: z.string(),
  at: z.iso.datetime(),
  by: actorSchema,
  before: weightsSchema.nullable(),
  why: z.string(),
  rows: z.array(z.string()),
  evidence: z.strictObject({ digest: z.string().nullable(), result: z.string(), reason: z.enum(REASON_CODES) }),
  shared: z.boolean().optional(),
  canary: z.string().optional().describe("Digest of the pins of the canary that was judged.")
});
var readable = tolerant(pendingNoteSchema);
var MAX_BYTES = 1 << 20;
function pendingFile(path) {
  return {
    async read() {
      const text = await readBounded(path, MAX_BYTES).catch((error) => {
        if (error instanceof FileError && error.kind === "missing") return null;
        throw unusable(path, "read", error);
      });
      if (text === null) return null;
      const note = readable.safeParse(jsonOf(text.toString("utf8")));
      if (note.success) return note.data;
      await rename(path, `${path}.unreadable-${randomUUID()}`).catch((error) => {
        throw unusable(path, "moved aside", error);
      });
      return null;
    },
    write: (note) => writeAtomically(path, `${JSON.stringify(note)}
`),
    clear: () => rm(path, { force: true }).catch((error) => {
      throw unusable(path, "removed", error);
    })
  };
}
function unusable(path, how, cause) {
  const message = `The note of a rollback, ${path}, can not be ${how}: ${cause.message}. Repair or remove that file, then run again.`;
  return new UnmeasurableError("api_unavailable", message, { cause });
}

// src/commands/open-pending.ts
var CLOCKS_DIFFER_MS = 5 * 6e4;
function openPending(world, path) {
  if (isDoubtful(world, path)) return { read: async () => null, write: async () => {
  }, clear: async () => {
  } };
  const file = pendingFile(path);
  const own = /* @__PURE__ */ new Set();
  return {
    clear: file.clear,
    write(note) {
      own.add(note.nonce);
      return file.write(note);
    },
    async read() {
      const note = await file.read();
      const doubt = note === null || own.has(note.nonce) ? null : await doubtAbout(world, path, note);
      if (doubt === null) return note;
      world.log.warning(`The note of a rollback, ${path}, is not believed: ${doubt}. Remove the file.`);
      return null;
    }
  };
}
async function doubtAbout(world, path, { at }) {
  const { github, event, clock } = world;
  if (Date.parse(at) > clock.now() + CLOCKS_DIFFER_MS) return `its time, ${at}, has not come yet`;
  const inCheckout = pathInCheckout(world, path);
  if (!github || !event || inCheckout === null) return null;
  const committed = await readFromBase(github, inCheckout, event.sha).catch(() => null);
  return committed === null ? null : "it is part of the commit";
}

// src/github/writers.ts
var WRITES = ["admin", "write"];
async function mayWrite({ octokit, owner, repo }, username) {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return WRITES.includes(data.permission);
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

// src/commands/who-may.ts
var TRUSTED = [
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "deployment",
  "workflow_run",
  "issue_comment"
];
async function refuseStrangers({ event, github }) {
  if (!event) return;
  if (!TRUSTED.includes(event.kind)) {
    const name = event.kind === "other" ? event.name : event.kind;
    const message = `Traffic is not moved on ${name}, where the manifest may be anybody's; use workflow_dispatch, schedule, repository_dispatch or push.`;
    throw new UnmeasurableError("untrusted_source", message);
  }
  const speakers = speakersOf(event);
  if (speakers === null) return;
  if (event.kind === "workflow_run" && event.run.isFork) throw refusal("it follows the run of a fork");
  if (speakers.length === 0) throw refusal("its payload does not say who caused it");
  if (!github) throw refusal("there is no token to ask GitHub with whether they may");
  for (const login of speakers) {
    const may = await mayWrite(github, login).catch((error) => {
      const message = `GitHub does not say whether ${login} may write to the repository, so nothing was done. ${explainFailure(error, "contents: read")}`;
      throw new UnmeasurableError("api_unavailable", message, { cause: error });
    });
    if (!may) throw refusal(`${login} may not write to ${github.owner}/${github.repo}`);
  }
  function refusal(why) {
    const message = `Nothing was done on ${event.kind}: ${why}. Only people who may write to the repository move its traffic.`;
    return new UnmeasurableError("untrusted_source", message);
  }
}

// src/commands/open-rollout.ts
var FOLDER = ".rollout";
async function openRollout(world, options) {
  await refuseStrangers(world);
  const loaded = await loadTrustedManifest(world, options.manifest, { reads: only("router"), spares: true });
  const plan = phasesOf(loaded);
  const config = namedRouter(loaded);
  const manifest = withPlanProblems(loaded, plan);
  const { clock, log, env, http, github } = world;
  const { name, base } = manifest;
  const router = await openRouter(config, { name, base, clock, env, http, signal: new AbortController().signal });
  const folder = resolve(world.cwd, options.ledger ?? FOLDER);
  const sha = world.event ? evaluatedSha(world.event) : env["GITHUB_SHA"] || null;
  const by = actorOf(nameOf(env), github?.run ?? null);
  const path = pathInCheckout(world, options.manifest);
  const ledger = await openLedger(world, options, { name, folder, sha, trust: manifest.ledger });
  const deps = {
    name,
    environment: name,
    ledger: withoutSecrets(path === null ? ledger : ofOneManifest(world, ledger, { name, path }), world.redact),
    ...path !== null && { manifest: path },
    router,
    clock,
    log,
    by,
    sha,
    isAtWork: ownership(by, clock, github && runGoesOn(github)),
    pending: openPending(world, join2(folder, `${name}.pending-rollback.json`))
  };
  const isFolder = options.ledger !== void 0 || !(github || world.event);
  const looks = isFolder ? join2(folder, `${name}.looks.jsonl`) : null;
  return { manifest, plan, deps, looks, close: () => router.close() };
}
async function inSession(world, options, command) {
  const rollout = await openRollout(world, options);
  const http = world.http(guardOf(rollout.manifest));
  try {
    const source = await openWindow(world, rollout.manifest, http, options.window, options);
    try {
      return await command({ world, rollout, http, source, out: options.out });
    } finally {
      await source.close?.();
    }
  } catch (error) {
    const faults = faultsOf(rollout.manifest);
    if (!(error instanceof UnmeasurableError) || faults.length === 0) throw error;
    world.log.warning(error.message);
    throw new InputError("manifest_invalid", [...faults, ...rollout.manifest.warnings], rollout.manifest.name);
  } finally {
    await Promise.all([http.close(), rollout.close()]);
  }
}
async function readHistory(world, { name, ledger: trust }) {
  const place = { name, folder: resolve(world.cwd, FOLDER), sha: null, trust };
  return historyOf(await (await openLedger(world, { ledger: void 0 }, place)).read());
}
async function openLedger(world, options, { name, folder, sha, trust }) {
  const { github, event, clock } = world;
  if (options.ledger === void 0 && github) {
    const { deploymentLedger } = await import("./deployments-H7XPQ7VS.js");
    const said = /* @__PURE__ */ new Set();
    const warn = (line) => {
      if (!said.has(line)) world.log.warning(line);
      said.add(line);
    };
    return deploymentLedger(github, { name, ref: sha, trust: { ...trust, warn } });
  }
  if (options.ledger === void 0 && event) {
    const message = "No token, so the ledger can not be kept in deployments: pass github-token and give the job deployments: write, or name a folder that outlives the job with --ledger DIR.";
    return closedLedger(new UnmeasurableError("permission_missing", message));
  }
  if (isDoubtful(world, folder)) {
    const instead = "Keep the ledger in deployments, or name a folder outside of the checkout.";
    return closedLedger(doubtOf(world, folder, instead));
  }
  const { folderLedger } = await import("./folder-ledger-ADBQ7ZE6.js");
  return folderLedger(folder, { name, clock, url: github?.run?.url ?? null });
}
function withoutSecrets(ledger, redact) {
  if (redact === void 0) return ledger;
  return {
    ...ledger,
    open: (entry) => ledger.open("why" in entry ? { ...entry, why: redact(entry.why) } : entry),
    mark: (entry, mark, why) => ledger.mark(entry, mark, redact(why))
  };
}
function closedLedger(why) {
  const refuse = () => Promise.reject(why);
  return { where: "none: no token", read: refuse, open: refuse, mark: refuse };
}
function nameOf(env) {
  return env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || localUser();
}
function localUser() {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}

export {
  openRollout,
  inSession,
  readHistory
};
