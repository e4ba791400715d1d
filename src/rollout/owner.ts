import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Run } from '../model/github.js'
import type { Clock } from '../model/world.js'
import type { Actor } from './record.js'

/** A step takes a minute. After ten, its process counts as dead. */
const LEASE_MS = 10 * 60_000

/** Whether a workflow run is still under way; rejects where that can not be found out. */
type RunGoesOn = (run: Pick<Run, 'id' | 'attempt'>) => Promise<boolean>

/** This process, as records name it; the same for as long as it lives. */
export function actorOf(who: string, run: Run | null): Actor {
  const own = run && { id: run.id, attempt: run.attempt, url: run.url }
  return { who, run: own, host: hostname(), pid: process.pid, process: randomUUID() }
}

/**
 * Whether the process that made a record is still at work. This process never is, since it asks; nor is one that had its
 * pid on this machine, such as that of a container before it was restarted. Any other of this machine is known by its
 * pid, one of another workflow run by the state of that run, and what remains by the age of its record. A wrong answer does no harm: two processes that finish one step do the same, and the router's compare-and-set
 * lets one of them through.
 */
export function ownership(me: Actor, clock: Clock, runGoesOn: RunGoesOn | null) {
  return async (other: Actor, at: string): Promise<boolean> => {
    if (other.process === me.process) return false
    if (clock.now() - Date.parse(at) > LEASE_MS) return false
    if (other.host === me.host) return other.pid !== process.pid && isAlive(other.pid)
    if (runGoesOn === null || other.run === null) return true
    return runGoesOn(other.run).catch(() => true)
  }
}

/** Signal 0 only asks whether the process exists; EPERM means that it does and belongs to another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
