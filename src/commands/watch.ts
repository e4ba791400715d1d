import { UnmeasurableError } from '../errors.js'
import { EXIT } from '../gates/reasons.js'
import type { World } from '../world.js'
import { startResult } from './conclude.js'
import { type Known, look, type Scene, type Seen, type Wish } from './look.js'
import { inRollout } from './open-scene.js'
import type { Options } from './options.js'
import type { Outcome } from './outcome.js'
import { concludeRollout, type Ended } from './rollout-result.js'
import { lookForGreen } from './watch-for-green.js'

/**
 * Looks at the stop rules now, and whether the phase may go up; goes up where --promote says so. Once, or with --every
 * again and again until the rollout has ended or --for is over. After a rollback it watches the baseline recover.
 */
export async function watch(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'watch')
  return inRollout(world, options, async scene => {
    const wish: Wish = { goUp: options.promote, begin: null, to: null, retry: null, override: null }
    const ended = await (options.every === undefined ? lookOnce(scene, wish, null) : stay(scene, wish, options))
    return concludeRollout(scene.rollout, world, conclude, ended)
  })
}

async function lookOnce(scene: Scene, wish: Wish, before: Known | null): Promise<Seen & Ended> {
  const seen = await look(scene, wish, before)
  const isDown = seen.standing?.history.ended === 'rolled_back' && seen.moved === null
  return isDown ? { ...seen, ...(await lookForGreen(scene, seen.standing!)) } : seen
}

/** A look that fails is told and tried again: whoever stays is there for when the rest is well again. */
async function stay({ world, ...scene }: Scene, wish: Wish, { every, for: length }: Options): Promise<Seen & Ended> {
  const { clock, log, signal } = world
  const until = clock.elapsed() + (length ?? Number.POSITIVE_INFINITY)
  let known: Known | null = null
  for (;;) {
    const began = clock.elapsed()
    const seen: (Seen & Ended) | UnmeasurableError = await lookOnce({ world, ...scene }, wish, known).catch(error =>
      asFailure(error, signal)
    )
    const isLast = signal.aborted || clock.elapsed() + every! > until
    if (seen instanceof UnmeasurableError) {
      if (isLast) throw seen
      log.warning(seen.message)
    } else {
      log.info(`${seen.standing?.phase ?? 'No phase'}: ${seen.verdict.why}`)
      known = seen.known
      if (isLast || hasEnded(seen)) return seen
    }
    await clock.sleep(Math.max(0, began + every! - clock.elapsed()), signal).catch(() => undefined)
  }
}

function asFailure(error: unknown, signal: AbortSignal): UnmeasurableError {
  if (error instanceof UnmeasurableError) return error
  if (signal.aborted) return new UnmeasurableError('not_measured', 'Asked to end in the middle of a look.')
  throw error
}

/** After a rollback of others the baseline is watched until it is known to have recovered, or not to have. */
function hasEnded({ verdict, standing }: Seen): boolean {
  if (verdict.exit === EXIT.rolledBack || standing === null) return true
  return standing.history.ended !== null && verdict.exit !== EXIT.hold
}
