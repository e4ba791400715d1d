import { UnmeasurableError } from '../model/errors.js'
import type { Weights } from '../model/weights.js'
import { sameWeights } from '../model/weights.js'
import type { Reading } from '../routers/router.js'
import type { TransitionDeps } from './deps.js'
import type { Recorded } from './record.js'
import { type Standing, standing } from './standing.js'

/** Router and ledger at one moment. */
export interface Snapshot {
  standing: Standing
  entries: readonly Recorded[]
  /** The router's, for its compare-and-set. */
  version: string
  /** What the router's reading says beyond the weights. */
  remains: readonly string[]
}

const TRIES = 5

/**
 * Reads router, ledger and router again: where both readings of the router agree, no step can have come between.
 * Rejects with UnmeasurableError: router_unreachable, or what the ledger says.
 */
export async function readSnapshot(deps: TransitionDeps): Promise<Snapshot> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await readRouter(deps)
    const entries = await deps.ledger.read()
    const after = await readRouter(deps)
    if (before.version === after.version && sameWeights(before, after)) {
      const { version, remains = [] } = after
      return { standing: standing(entries, weightsOf(after)), entries, version, remains }
    }
  }
  throw new UnmeasurableError('router_unreachable', `The router changed ${TRIES} times while it was read.`)
}

export async function readRouter({ router }: TransitionDeps): Promise<Reading> {
  try {
    return await router.read()
  } catch (error) {
    if (error instanceof UnmeasurableError) throw error
    const said = error instanceof Error ? error.message : String(error)
    throw new UnmeasurableError('router_unreachable', `The router cannot be read: ${said}`, { cause: error })
  }
}

/** Only the weights, without whatever else a reading carries. */
export function weightsOf({ canary, mirror }: Weights): Weights {
  return { canary, mirror }
}
