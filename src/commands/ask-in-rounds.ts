import { plannedRounds } from '../gates/alpha.js'
import { sum } from '../gates/arm.js'
import { notesOnRows } from '../gold/ask-all.js'
import { estimate, experienceOf, greatestCost } from '../gold/estimate.js'
import { planRuns } from '../gold/plan.js'
import type { Role, Row } from '../gold/row.js'
import { runId } from '../gold/rows-file.js'
import { counted } from '../model/counted.js'
import { UnmeasurableError } from '../model/errors.js'
import type { Http, World } from '../model/world.js'
import type { Inputs } from './inputs.js'
import { type Ask, openAsking, tellEstimate } from './measure.js'
import { type Asked, clearAmong, type Standing, standingOf } from './rounds.js'
import { sayGreatest, sayNext } from './say-rounds.js'

interface Rounds {
  roles: readonly Role[]
  /** The recorded baseline's first pass; none where the baseline is measured now. */
  recorded: readonly Row[]
  http: Http
  inputOf: Asked['inputOf']
}

export interface AskedInRounds {
  standing: Standing
  notes: string[]
  /** Why a further round that could decide more was not begun, or counts for nothing. */
  refused: string | null
}

/**
 * Asks the first round, and further ones while rows are undecided that they can decide. What was asked is told as it goes
 * on; every row is written as it arrives, so that --resume goes on in the same round.
 */
export async function askInRounds(
  world: World,
  inputs: Inputs,
  options: { out: string; resume: boolean },
  { roles, recorded, http, inputOf }: Rounds
): Promise<AskedInRounds> {
  const { manifest } = inputs
  const plan = planRuns({ ...inputs, roles })
  const about: Asked = { inputs, plan, inputOf }
  const experience = recorded.length > 0 ? experienceOf(recorded, manifest.prices) : null
  const usual = estimate(plan, manifest, experience)
  tellEstimate(world, usual, sayGreatest(usual, plannedRounds(manifest, recorded), inputs, experience))
  const ask = await openAsking(world, inputs, { out: options.out, plan, http })
  const isClear = (sofar: Standing['first']) => clearAmong(sofar, about).length > 0
  const first = await ask({ plan, resume: options.resume, experience, isClear })
  const further = await askFurther(world, about, { rows: [...first.before, ...first.rows], recorded, ask })
  return { ...further, notes: [...first.aboutAsking, ...further.notes] }
}

/** Asks further rounds after the one whose rows are there, while rows of the gate are undecided that they can decide. */
export async function askFurther(
  world: World,
  about: Asked,
  { rows: first, recorded, ask }: { rows: readonly Row[]; recorded: readonly Row[]; ask: Ask }
): Promise<AskedInRounds> {
  const { inputs } = about
  const { manifest } = inputs
  const rows = new Map(first.map(row => [runId(row), row]))
  const notes: string[] = []
  let standing = standingOf([...rows.values()], about)
  let refused: string | null = null
  while (standing.next && refused === null) {
    refused = whyNotBegun(standing, [...rows.values()], { inputs, recorded })
    if (refused !== null) break
    const { plan: next, missing } = standing.next
    const learned = experienceOf([...rows.values()], manifest.prices)
    world.log.info(sayNext(standing, estimate({ runs: missing }, manifest, learned)))
    const round = standing.rounds.length + 1
    const more = await unlessUnmeasurable(() =>
      ask({ plan: next, resume: true, experience: learned, label: `asking, round ${round}` })
    )
    if ('rows' in more) {
      for (const row of more.rows) rows.set(runId(row), row)
      notes.push(...more.aboutAsking)
    }
    const after = standingOf([...rows.values()], about)
    if (after.rounds.length === standing.rounds.length) refused = whyNotWhole(after, round, more)
    standing = after
  }
  return { standing, notes: [...notes, ...notesOnRows(standing.rows, manifest)], refused }
}

/** What ends a further round ends that round alone: the last whole one stands. */
async function unlessUnmeasurable<T>(tell: () => Promise<T>): Promise<T | { failure: UnmeasurableError }> {
  try {
    return await tell()
  } catch (error) {
    if (error instanceof UnmeasurableError) return { failure: error }
    throw error
  }
}

/** Why the next round is not begun; null where it may be: it is begun only where all of it fits under max_cost_usd. */
function whyNotBegun(
  { next }: Standing,
  rows: readonly Row[],
  { inputs, recorded }: { inputs: Inputs; recorded: readonly Row[] }
): string | null {
  const { max_cost_usd: limit, concurrency } = inputs.manifest.gold
  if (limit === undefined) return null
  const cost = greatestCost(next!.missing, [...recorded, ...rows], concurrency)
  if (cost === null)
    return 'A further round was not begun: no reply tells its cost, so that max_cost_usd could not be kept to.'
  const left = limit - sum(rows.map(row => row.cost_usd ?? 0))
  if (cost <= left) return null
  return `A further round was not begun: it may cost $${cost.toFixed(4)}, and $${left.toFixed(4)} is left of max_cost_usd.`
}

function whyNotWhole({ next }: Standing, round: number, more: { failure: UnmeasurableError } | object): string {
  const lead = `Round ${round} counts for nothing`
  if ('failure' in more) return `${lead}: ${(more.failure as Error).message}.`
  const { missing, plan } = next!
  if (missing.length === 0) return `${lead}: the baseline arm failed on more than 5 % of its runs.`
  return `${lead}: ${missing.length} of its ${counted(plan.runs.length, 'run')} have no row; --resume goes on with it.`
}
