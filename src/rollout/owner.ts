import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { GitHub } from '../github/client.js'
import type { Clock } from '../world.js'
import type { Actor } from './record.js'

/** A step takes a minute; whoever is not through by then is taken for dead wherever nothing tells. */
const LEASE_MS = 10 * 60_000

/** This process, as records name it: one name for as long as it lives. */
export function actorOf(who: string, github: GitHub | null): Actor {
  const run = github?.run ? { id: github.run.id, attempt: github.run.attempt, url: github.run.url } : null
  return { who, run, host: hostname(), pid: process.pid, process: randomUUID() }
}

/**
 * Whether the process that made a record is still at work: never this one, as it is here; on this machine by its pid;
 * in another workflow run by that run's state; else by the age of its record. A wrong answer does no harm: whoever
 * goes on with a step does the same as its owner would, and the router's compare-and-set lets one of them through.
 */
export function ownership(me: Actor, github: GitHub | null, clock: Clock) {
  return async (other: Actor, at: string): Promise<boolean> => {
    if (other.process === me.process) return false
    if (clock.now() - Date.parse(at) > LEASE_MS) return false
    if (other.host === me.host) return isAlive(other.pid)
    if (github === null || other.run === null) return true
    return runGoesOn(github, other.run).catch(() => true)
  }
}

/** Signal 0 asks for nothing but whether the process is there; EPERM means that it is, and another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function runGoesOn({ octokit, owner, repo }: GitHub, run: { id: string; attempt: number }): Promise<boolean> {
  const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(run.id) })
  return (data.run_attempt ?? 1) === run.attempt && data.status !== 'completed'
}
