import { resolve } from 'node:path'
import { alike } from '../gates/clear-failure.js'
import type { GoldInput } from '../gates/gold.js'
import { experienceOf } from '../gold/estimate.js'
import { type PlannedRun, planRuns, type Shard } from '../gold/plan.js'
import type { Role, Row } from '../gold/row.js'
import { readRows, writeRows } from '../gold/rows-file.js'
import { InputError } from '../model/errors.js'
import type { Result } from '../model/result.js'
import type { Http, World } from '../model/world.js'
import { type AskedInRounds, askFurther, askInRounds } from './ask-in-rounds.js'
import type { Passes } from './gold-case.js'
import type { Inputs } from './inputs.js'
import { type Ask, measure, openAsking, refuseFailingBaseline } from './measure.js'
import { type Asked, standingOf } from './rounds.js'
import { roundsAsked, sayRounds } from './say-rounds.js'
import { refuseDoubtful } from './source.js'

/** The answers that a gate judges: asked now, in rounds or for a shard, or read from the rows of shards. */

interface GatherOptions {
  out: string
  resume: boolean
  shard: Shard | undefined
  results: readonly string[]
}

/** What was asked, and what is judged of it. */
export interface Evaluated {
  runs: readonly PlannedRun[]
  rows: readonly Row[]
  /** Runs that the verdict needs, and that have no row. */
  missing: readonly PlannedRun[]
  rounds?: Result['rounds']
  input: GoldInput
  notes: string[]
}

type InputOf = Asked['inputOf']

interface Asking {
  /** The recorded baseline's first pass; none where it is measured beside the canary. */
  recorded: readonly Row[]
  http: Http
  inputOf: InputOf
}

/** What was planned and measured, from the services or from the rows of shards. `passes`: the recorded baseline's, if any. */
export async function gatherAnswers(
  world: World,
  inputs: Inputs,
  options: GatherOptions,
  { passes, http, inputOf }: { passes: Passes | null; http: Http; inputOf: InputOf }
): Promise<Evaluated> {
  const roles = rolesOf(inputs, passes !== null)
  const recorded = passes?.baseline ?? []
  if (options.shard) {
    const experience = recorded.length > 0 ? experienceOf(recorded, inputs.manifest.prices) : null
    const { plan, rows, missing, notes } = await measure(world, inputs, options, { roles, experience, http })
    return { runs: plan.runs, rows, missing, notes, input: inputOf(rows, []) }
  }
  const asked =
    options.results.length > 0
      ? await mergedRounds(world, inputs, options, { recorded, http, inputOf })
      : await askInRounds(world, inputs, options, { roles, recorded, http, inputOf })
  return evaluated(inputs, asked)
}

/** The whole rounds, or as much of the first as made its failure clear. */
function evaluated(inputs: Inputs, { standing, notes, refused }: AskedInRounds): Evaluated {
  const { first, runs, rows, clear } = standing
  const input = clear.length > 0 ? alike(standing.input) : standing.input
  refuseFailingBaseline(input.rows.baseline)
  const rounds = roundsAsked(standing, inputs, refused)
  const missing = clear.length > 0 ? [] : first.missing
  return { runs, rows, missing, rounds, input, notes: [...notes, ...sayRounds(standing, rounds)] }
}

/** Without a baseline to compare with, the baseline arm is measured now, twice, among the canary's runs. */
function rolesOf({ manifest }: Inputs, isRecorded: boolean): Role[] {
  if (!isRecorded) return ['canary', 'baseline_1', 'baseline_2']
  return manifest.gold.interleave === 'none' ? ['canary'] : ['canary', 'interleaved']
}

/**
 * The rows of shards as one set, kept as rows.jsonl; refused where they were asked for another manifest, gold set or pins.
 * Where all shards leave rows of the gate undecided, further rounds are asked here, as after a round that nobody divided.
 */
async function mergedRounds(
  world: World,
  inputs: Inputs,
  { results, out }: GatherOptions,
  { recorded, http, inputOf }: Asking
): Promise<AskedInRounds> {
  const { manifest, gold } = inputs
  refuseDoubtful(world, results, 'Let gate ask the questions here, or merge the shards on another event.')
  const paths = results.map(file => resolve(world.cwd, file))
  const { isSharded, ...read } = readRows(paths)
  const { header, rows } = read
  const now = { manifest: manifest.digest, gold: gold.digest, pins_canary: manifest.pinsDigest.canary }
  const changed = Object.entries(now).filter(([key, digest]) => header[key as keyof typeof now] !== digest)
  if (changed.length > 0) {
    const message = `asked for another ${changed.map(([key]) => key).join(', ')} than is judged now`
    throw new InputError(
      'not_comparable',
      results.map(file => ({ file, line: 1, column: 1, severity: 'error', message }))
    )
  }
  const plan = planRuns({ manifest, gold, roles: header.plan.roles })
  const about = { inputs, plan, inputOf }
  const kept = resolve(world.cwd, out, 'rows.jsonl')
  if (!paths.includes(kept)) writeRows(kept, read)
  if (isSharded) {
    let opened: Promise<Ask> | undefined
    const ask: Ask = async asked => {
      opened ??= openAsking(world, inputs, { out, plan, http })
      return (await opened)(asked)
    }
    return askFurther(world, about, { rows, recorded, ask })
  }
  const standing = standingOf(rows, about)
  return { standing, notes: [], refused: standing.next && 'With --results nothing more is asked.' }
}

/** Where nothing may be asked. */
export function notAsked(inputOf: InputOf): Evaluated {
  const notes = ['No question was asked, because secrets or services are missing.']
  return { runs: [], rows: [], missing: [], notes, input: inputOf([], []) }
}
