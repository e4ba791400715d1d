import { InputError, UnmeasurableError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { duration, onOff } from './flag-kinds.js'
import { type Known, look, type Scene, type Seen, type Wish } from './look.js'
import { inRollout } from './open-scene.js'
import type { Outcome } from './outcome.js'
import { concludeRollout, type Ended } from './rollout-result.js'
import { ledger, manifest, out, window } from './shared-flags.js'
import { lookForGreen } from './watch-for-green.js'

export const description = {
  summary: 'look at the stop rules now; roll back on a hard stop',
  flags: {
    manifest,
    out,
    window,
    ledger,
    promote: onOff({
      meaning: 'go one phase up when the window is complete and green',
      input: '"true" goes one phase up when the window is complete and green'
    }),
    every: duration('TIME', { meaning: 'stay, and look again this often, such as 15s' }),
    for: duration('TIME', { meaning: 'with --every, how long to stay, such as 5h' })
  },
  faults: ({ every, for: length }: { every: number | undefined; for: number | undefined }) =>
    length !== undefined && every === undefined ? ['--for: expected with --every, such as --every 15s'] : [],
  files: ['result.json', 'report.md', 'report.html'],
  artifacts: [],
  changes: ['deployments', 'router'],
  publishes: 'from everywhere',
  permissions: { contents: 'read', actions: 'read', deployments: 'write', 'pull-requests': 'write' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

/**
 * Looks at the stop rules now, and whether the phase may go up; goes up where --promote says so. Once, or with --every
 * again and again until it rolls back, completes the rollout, or --for is over. After a rollback it watches the baseline
 * recover.
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
  let said = ''
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
      const news = newsOf(seen)
      if (news !== said) log.info(news)
      said = news
      known = seen.known
      if (isLast || hasEnded(seen)) return seen
    }
    await clock.sleep(Math.max(0, began + every! - clock.elapsed()), signal).catch(() => undefined)
  }
}

/** The verdict, and where it was found. */
function newsOf({ verdict, standing }: Seen): string {
  const place = verdict.decision === 'rollback' ? 'Rolled back' : standing?.phase
  return place ? `${place}: ${verdict.why}` : verdict.why
}

function asFailure(error: unknown, signal: AbortSignal): UnmeasurableError {
  if (error instanceof UnmeasurableError) return error
  // Such as a gold set or a calendar that is being written: whoever stays looks again.
  if (error instanceof InputError) return new UnmeasurableError('not_measured', error.message, { cause: error })
  if (signal.aborted) return new UnmeasurableError('not_measured', 'Asked to end in the middle of a look.')
  throw error
}

/** What this process brought to its end; after what others did it stays, for the next rollout. */
function hasEnded({ moved, standing }: Seen): boolean {
  return moved?.moved === true && (standing === null || standing.history.ended !== null)
}
