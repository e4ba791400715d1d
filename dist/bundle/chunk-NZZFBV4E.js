import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/rollout/owner.ts
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
var LEASE_MS = 10 * 6e4;
function actorOf(who, run) {
  const own = run && { id: run.id, attempt: run.attempt, url: run.url };
  return { who, run: own, host: hostname(), pid: process.pid, process: randomUUID() };
}
function ownership(me, clock, runGoesOn) {
  return async (other, at) => {
    if (other.process === me.process) return false;
    if (clock.now() - Date.parse(at) > LEASE_MS) return false;
    if (other.host === me.host) return isAlive(other.pid);
    if (runGoesOn === null || other.run === null) return true;
    return runGoesOn(other.run).catch(() => true);
  };
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

export {
  actorOf,
  ownership,
  isAlive
};
