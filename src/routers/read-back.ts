import { sameWeights, showWeights, type Weights } from '../model/weights.js'
import { stepFault } from './capabilities.js'
import type { Capabilities, Reading, Router } from './router.js'
import { RouterError } from './router-error.js'

/** What a kind of router brings. The rest is the same for all. */
export interface Driver {
  read(): Promise<Reading>
  /** Writes if the router still is at `version`, else rejects with `conflict`; null writes whatever stands there. */
  write(weights: Weights, version: string | null): Promise<void>
  close?(): Promise<void>
}

/** A change that waits for nobody is tried again where another one comes between. */
const OVERWRITES = 5

/** Refuses what can't be, writes nothing twice, and believes only what it reads back. */
export function withReadBack(kind: string, capabilities: Capabilities, driver: Driver): Router {
  const read = () => driver.read().catch(asRouterError)
  const write = async (weights: Weights, version: string | null) => {
    for (let attempt = 1; ; attempt++) {
      const outcome = await driver.write(weights, version).catch(asRouterError).catch(asOutcome)
      const overtaken = outcome instanceof RouterError && outcome.kind === 'conflict'
      if (!overtaken || version !== null || attempt === OVERWRITES) return outcome ?? null
    }
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
      const fault = await write(weights, version)
      // A call that got no answer may have done its work all the same.
      if (fault && fault.kind !== 'unreachable') throw fault
      const after = fault ? await read().catch(() => null) : await read()
      if (after && sameWeights(after, weights)) return after.version
      if (fault) throw fault
      throw new RouterError('unverified', `set to ${showWeights(weights)}, but ${showWeights(after!)} reads back`)
    },
    close: async () => driver.close?.()
  }
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
    throw new RouterError('refused', `${kind} can not mirror a percentage of requests; expected mirror 0`)
  }
}

function overtaken(now: Reading): RouterError {
  return new RouterError('conflict', `another change came first: the router is at ${showWeights(now)} now`)
}
