import { NOTHING, sameWeights, showWeights, type Weights } from '../model/weights.js'
import type { Clock } from '../model/world.js'
import { stepFault } from './capabilities.js'
import type { Capabilities, Reading, Router } from './router.js'
import { RouterError } from './router-error.js'

/** What a kind of router brings. The rest is the same for all. */
export interface Driver {
  read(): Promise<Reading>
  /**
   * Writes if the router still is at `version`, else rejects with `conflict`; null writes whatever stands there. Where
   * the weights are 0, whatever stands in the way is written over; anything above is refused where something stands
   * there that this program does not understand.
   */
  write(weights: Weights, version: string | null): Promise<void>
  /** What a person does where a rollback fails, in the words of this kind: an imperative, with names filled in. */
  byHand: string
  close?(): Promise<void>
}

interface ReadBack {
  kind: string
  capabilities: Capabilities
  clock: Clock
  /** How long a change may take until it reads back, in ms. */
  settleMs: number
}

/** A change that waits for nobody is tried again where another one comes between, this often and this long at most. */
const OVERWRITES = 5
const OVERWRITING_MS = 5_000
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5_000

/** Refuses what can't be, writes nothing twice, and believes only what it reads back. */
export function withReadBack({ kind, capabilities, clock, settleMs }: ReadBack, driver: Driver): Router {
  const read = () => driver.read().catch(asRouterError)
  const write = async (weights: Weights, version: string | null) => {
    const until = clock.elapsed() + OVERWRITING_MS
    for (let attempt = 1; ; attempt++) {
      const outcome = await driver.write(weights, version).catch(asRouterError).catch(asOutcome)
      const overtaken = outcome instanceof RouterError && outcome.kind === 'conflict'
      const last = version !== null || attempt === OVERWRITES || clock.elapsed() >= until
      if (!overtaken || last) return outcome ?? null
      await clock.sleep(pauseMs(attempt))
    }
  }
  /** Looks until it reads back. What reads neither as set nor as before is another's change, and is not waited for. */
  const settled = async (weights: Weights, before: Weights | null) => {
    const until = clock.elapsed() + settleMs
    for (let look = 1; ; look++) {
      const seen = await read().catch(asOutcome)
      if (!(seen instanceof RouterError) && sameWeights(seen, weights)) return seen.version
      if (!mayChange(seen, before) || clock.elapsed() >= until) throw notSettled(seen, weights)
      await clock.sleep(Math.min(pauseMs(look), Math.max(1, until - clock.elapsed())))
    }
  }
  const change = async (weights: Weights, version: string | null, before: Weights | null) => {
    const fault = await write(weights, version)
    if (!fault) return settled(weights, before)
    // A call that got no answer may have done its work all the same.
    const after = fault.kind === 'unreachable' ? await read().catch(() => null) : null
    if (after && sameWeights(after, weights)) return after.version
    throw fault
  }
  const withAdvice = (error: RouterError): never => {
    throw new RouterError(error.kind, `${error.message}. Now, by hand: ${driver.byHand}`, { cause: error })
  }
  return {
    capabilities,
    read,
    async set(weights, version) {
      refuseImpossible(kind, weights, capabilities)
      // Where nothing is to be compared nothing is waited for, and a router that can't be read is set all the same.
      const before = version === null ? null : await read()
      if (before && sameWeights(before, weights)) return before.version
      if (before && before.version !== version) throw overtaken(before)
      return version === null ? change(weights, null, null).catch(withAdvice) : change(weights, version, before)
    },
    async prove(version) {
      const before = await read()
      if (before.version !== version || !sameWeights(before, NOTHING)) throw overtaken(before)
      return change(NOTHING, version, before)
    },
    close: async () => driver.close?.()
  }
}

/** Half as long again each time, so that a quick router is believed at once and a slow one is not asked all the time. */
function pauseMs(times: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** (times - 1))
}

function mayChange(seen: Reading | RouterError, before: Weights | null): boolean {
  if (seen instanceof RouterError) return seen.kind !== 'refused'
  return before === null || sameWeights(seen, before)
}

function notSettled(seen: Reading | RouterError, weights: Weights): RouterError {
  const wanted = `set to ${showWeights(weights)}`
  if (!(seen instanceof RouterError)) {
    return new RouterError('unverified', `${wanted}, but ${showWeights(seen)} reads back`)
  }
  const kind = seen.kind === 'refused' ? 'refused' : 'unverified'
  return new RouterError(kind, `${wanted}, but it cannot be read back: ${seen.message}`, { cause: seen })
}

function asOutcome(error: RouterError): RouterError {
  return error
}

/** What no adapter expects, such as being told to stop in the middle: nobody knows what happened. */
function asRouterError(error: unknown): never {
  if (error instanceof RouterError) throw error
  throw new RouterError('unreachable', (error as Error).message, { cause: error })
}

function refuseImpossible(kind: string, weights: Weights, capabilities: Capabilities): void {
  for (const [what, share] of Object.entries(weights) as [keyof Weights, number][]) {
    if (!(share >= 0 && share <= 100)) {
      throw new RouterError('refused', `${what}: ${share} is no percentage; expected 0 to 100`)
    }
    const fault = stepFault(share, capabilities.step)
    if (fault) throw new RouterError('refused', `${what}: ${fault}`)
  }
  if (weights.mirror > 0 && !capabilities.mirrorPercent) {
    throw new RouterError('refused', `${kind} cannot mirror a percentage of requests; expected mirror 0`)
  }
}

function overtaken(now: Reading): RouterError {
  return new RouterError('conflict', `another change came first: the router is at ${showWeights(now)} now`)
}
