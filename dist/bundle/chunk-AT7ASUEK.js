import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  lookOf,
  looksAmong,
  requestsOf,
  thinned
} from "./chunk-FWVWYV3X.js";
import {
  derivedRollback,
  newNote,
  readSnapshot,
  rollbackEntry,
  weightsOf
} from "./chunk-FGP3P3ZT.js";
import {
  incomplete
} from "./chunk-TCH3TCTF.js";
import {
  attemptsOf,
  historyOf
} from "./chunk-TCWRI2MC.js";
import {
  rolloutId
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
  EXIT
} from "./chunk-MITUOUQD.js";
import {
  UnmeasurableError
} from "./chunk-E3IGWZYV.js";

// src/commands/looks.ts
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
var MOST_BYTES = 4 * 1024 * 1024;
var MOST_LINES = 2e3;
var MOST_SHOWN = 400;
function keepLook(session, standing, judged) {
  const id = standing?.rollout?.id;
  if (!id || !judged) return;
  const { phase } = judged.window;
  const requests = requestsOf(judged.findings.window);
  const at = new Date(session.world.clock.now()).toISOString();
  const look2 = lookOf({ rollout: id, phase: phase.name, at, requests }, judged.findings.gates);
  const file = fileOf(session);
  try {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, `${JSON.stringify(look2)}
`);
    if (statSync(file).size > MOST_BYTES) rewrite(file);
  } catch (error) {
    session.world.log.warning(`${file} could not be written, so the page lacks this look: ${error.message}`);
  }
}
function looksOf(session, standing) {
  const [id, file] = [standing?.rollout?.id, fileOf(session)];
  if (!id || !existsSync(file)) return [];
  return thinned(looksAmong(readFileSync(file, "utf8").split("\n"), id), MOST_SHOWN);
}
function rewrite(file) {
  const lines = readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
  writeFileSync(`${file}.new`, `${thinned(lines, MOST_LINES).join("\n")}
`);
  renameSync(`${file}.new`, file);
}
function fileOf({ rollout, world, out }) {
  return rollout.looks ?? join(resolve(world.cwd, out), "looks.jsonl");
}

// src/rollout/roll-back.ts
import { setTimeout as wait } from "node:timers/promises";

// src/rollout/recover.ts
var ROUNDS = 12;
async function recover(deps) {
  await flushPending(deps);
  let refusal;
  let mended = null;
  let unfollowed = null;
  for (let round = 0; round < ROUNDS && !(unfollowed && hasWaited(refusal)); round++) {
    const seen = await readSnapshot(deps);
    const { repair, history, routed } = seen.standing;
    if (!repair || history.open && await deps.isAtWork(history.open.by, history.open.at)) {
      return { ...seen, mended, stuck: null };
    }
    refusal = await mend(deps, repair, seen);
    unfollowed = repair.kind === "finish_rollback" && !sameWeights(routed, NOTHING) ? seen : null;
    if (unfollowed) mended ??= routed;
  }
  const said = refusal instanceof Error ? refusal.message : "it keeps changing";
  if (unfollowed) return { ...unfollowed, mended: null, stuck: said };
  throw new UnmeasurableError("router_unreachable", `The router can not be set: ${said}`);
}
function hasWaited(refusal) {
  return refusal instanceof RouterError && refusal.kind === "unverified";
}
async function mend(deps, repair, seen) {
  const { ledger, log } = deps;
  const routed = seen.standing.routed;
  switch (repair.kind) {
    case "finish":
      await ledger.mark(repair.claim, "done", `The router reads back ${showWeights(routed)}.`);
      return void 0;
    case "undo":
      await ledger.mark(repair.claim, "undone", `The router never left ${showWeights(routed)}.`);
      return void 0;
    case "record_rollback":
      log.warning("The router sends nothing to the canary, though the ledger says so: recorded as a rollback.");
      await ledger.open(derivedRollback(deps, repair.from));
      return void 0;
    case "finish_rollback":
      if (!sameWeights(routed, NOTHING)) return setRouter(deps, NOTHING, null);
      await ledger.mark(repair.rollback, "rolled_back", "The router reads back that all users are on the baseline.");
      return void 0;
    case "put_back":
      log.warning(`The step ${repair.of.key} did not count, but reached the router: it is put back.`);
      return setRouter(deps, repair.weights, seen.version);
    case "tidy":
      for (const { claim, mark } of repair.marks) await ledger.mark(claim, mark, WHY[mark]);
      return void 0;
  }
}
var WHY = {
  left: "This phase was left behind.",
  undone: "Another step came first.",
  rolled_back: "All traffic went back to the baseline."
};
async function setRouter({ router }, target, version) {
  try {
    await router.set(target, version);
    return void 0;
  } catch (error) {
    return error ?? new Error("it gave no reason");
  }
}
async function flushPending(deps) {
  const note = await deps.pending.read();
  if (note === null) return;
  if (note.name === deps.name) await recordRollback(deps, note, isOlder);
  await deps.pending.clear();
}
async function recordRollback(deps, note, isVoid = () => false) {
  const entries = await deps.ledger.read();
  const history = historyOf(entries);
  if (entries.some(({ nonce }) => nonce === note.nonce)) return;
  if (!concerns(note, history) || isVoid(note, history, entries)) return;
  const of = claimOf(note, history);
  await deps.ledger.open(
    of ? rollbackEntry(deps, note, of) : rollbackEntry(deps, note, null, attemptOf(deps, note, history))
  );
}
function claimOf({ canary }, { chain, ended }) {
  const last = chain.at(-1);
  const isAnother = ended === "complete" && canary !== void 0 && last?.digests.canary !== canary;
  return last && !isAnother ? last : null;
}
function attemptOf({ name }, { canary }, history) {
  return canary && rolloutId(name, canary, Math.max(1, attemptsOf(history, name, canary)));
}
function concerns({ before }, { rollout, ended }) {
  const moved = before !== null && !sameWeights(before, NOTHING);
  return moved || rollout !== null && ended === null;
}
function isOlder({ at }, { rollout, chain }, entries) {
  if (rollout === null) return false;
  const begun = entries.find(({ kind, rollout: id }) => kind === "retry" && id === rollout.id) ?? chain[0];
  return Date.parse(begun.at) > Date.parse(at);
}

// src/rollout/roll-back.ts
var TRIES = 5;
var PAUSE_MS = 200;
var LOOK_MS = 2e3;
async function rollBack(deps, asked) {
  const before = (await look(deps))?.weights ?? null;
  const note = newNote(deps, asked, before);
  const noted = noteDown(deps, note);
  const refusal = await quieten(deps);
  await noted;
  if (refusal !== null) return { ...incomplete(refusal, before), ...await recordedDecision(deps, note) };
  const remains = (await look(deps))?.remains ?? [];
  const found = await recorded(deps, note);
  if (found?.stuck) return { ...incomplete(found.stuck, before), standing: found.standing, recorded: true };
  const standing = found?.standing ?? null;
  const gone = before !== null && sameWeights(before, NOTHING);
  const already = gone && standing?.history.rollback?.nonce !== note.nonce;
  const reason = already ? "already_there" : asked.evidence.reason;
  return {
    decision: "rollback",
    reason,
    exit: EXIT.rolledBack,
    why: told(already ? null : asked.why, remains),
    moved: !already,
    before,
    standing,
    recorded: standing !== null
  };
}
function told(why, remains) {
  if (remains.length > 0) {
    const what = why === null ? "Every weight of the canary was 0 already." : `Every weight of the canary is 0: ${why}`;
    return `${what.replace(/[^.!?]$/, "$&.")} What remains: ${remains.join("; ")}.`;
  }
  return why === null ? "All users were on the current version already." : `All users are on the current version: ${why}`;
}
async function look({
  router
}) {
  const over = new AbortController();
  const reading = router.read().then(
    (seen) => ({ weights: weightsOf(seen), remains: seen.remains }),
    () => null
  );
  try {
    return await Promise.race([reading, wait(LOOK_MS, null, { signal: over.signal })]);
  } finally {
    over.abort();
  }
}
async function quieten({ router, clock, log }) {
  let refusal;
  let tries = 0;
  for (; tries < TRIES && !hasWaited(refusal); tries++) {
    if (tries > 0) await clock.sleep(PAUSE_MS * tries);
    try {
      await router.set(NOTHING, null);
      return null;
    } catch (error) {
      refusal = error;
    }
  }
  const said = refusal instanceof Error ? refusal.message : String(refusal);
  log.warning(`The router did not take the rollback in ${tries === 1 ? "one try" : `${tries} tries`}: ${said}`);
  return said;
}
async function noteDown({ pending, log }, note) {
  await pending.write(note).catch((error) => log.warning(`The rollback could not be noted locally: ${error.message}`));
}
async function recorded(deps, note) {
  try {
    await recordRollback(deps, note);
    return await recover(deps);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    deps.log.warning(`Traffic is on the baseline; the ledger could not be written yet: ${said}`);
    return null;
  }
}
async function recordedDecision(deps, note) {
  try {
    await recordRollback(deps, note);
  } catch (error) {
    deps.log.warning(`The rollback could not be recorded either: ${error.message}`);
    return { standing: null, recorded: false };
  }
  const standing = await readSnapshot(deps).then(
    (seen) => seen.standing,
    () => null
  );
  return { standing, recorded: true };
}

export {
  keepLook,
  looksOf,
  recover,
  rollBack
};
