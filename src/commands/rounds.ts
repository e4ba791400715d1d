import { clearFailures } from '../gates/clear-failure.js'
import { decideGate } from '../gates/decide.js'
import { type FurtherRound, type GoldInput, judgeGold } from '../gates/gold.js'
import { type Rounds, roundsOf } from '../gates/rounds.js'
import { type Completeness, completeness } from '../gold/completeness.js'
import { looksAt, type Plan, type PlannedRun, planRound } from '../gold/plan.js'
import type { Row } from '../gold/row.js'
import type { RowId } from '../model/rows.js'
import type { Inputs } from './inputs.js'
import { isBaselineFailing, rowsOfRole } from './measure.js'

/** What a gold set was asked in whole rounds, and where that stands: a function of the rows, whoever asked them. */
export interface Standing {
  /** What is judged. */
  input: GoldInput
  first: Completeness
  further: readonly FurtherRound[]
  /** Runs and rows of the whole rounds, or of the first one where that is not whole: what the verdict rests on. */
  runs: readonly PlannedRun[]
  rows: readonly Row[]
  /** Where it stood after each whole round. */
  rounds: readonly Rounds[]
  /** What fails whatever the rest of the first round would bring; none where that is whole. */
  clear: readonly RowId[]
  /** The round that could decide more, held against the rows; null where none could. */
  next: (Completeness & { plan: Plan }) | null
  /** The baseline arm was to be asked among the canary's runs, and did not answer. */
  baselineAway: boolean
}

export interface Asked {
  inputs: Inputs
  /** Of the first round. */
  plan: Plan
  /** What is judged, of the first round's rows and the whole rounds after it. */
  inputOf: (first: readonly Row[], further: readonly FurtherRound[]) => GoldInput
}

/** Goes through the rounds that the rows hold. A round that is not whole counts for nothing, and ends it. */
export function standingOf(rows: readonly Row[], asked: Asked): Standing {
  const { inputs, plan } = asked
  const first = completeness(plan, rows)
  const baselineAway = lacksInterleaved(plan, first.rows)
  const inputOf: Asked['inputOf'] = (...of) => (baselineAway ? inOneRound(asked.inputOf(...of)) : asked.inputOf(...of))
  const whole = [{ runs: plan.runs, rows: first.rows }]
  const further: FurtherRound[] = []
  const rounds: Rounds[] = []
  const standing = (next: Standing['next']): Standing => ({
    input: inputOf(first.rows, further),
    first,
    further,
    runs: whole.flatMap(round => round.runs),
    rows: whole.flatMap(round => round.rows),
    rounds,
    clear: clearAmong(first, { inputs, plan, inputOf }),
    next,
    baselineAway
  })
  if (first.missing.length > 0) return standing(null)
  for (;;) {
    const input = inputOf(first.rows, further)
    const now = roundsOf(input)
    rounds.push(now)
    if (!now.canStillDecide || isLostAnyhow(input)) return standing(null)
    const after = planRound(inputs, now.round + 1)
    const found = completeness(after, rows)
    const [canary, baseline] = [rowsOfRole(found.rows, 'canary'), rowsOfRole(found.rows, 'baseline_1')]
    if (found.missing.length > 0 || isBaselineFailing(baseline)) return standing({ plan: after, ...found })
    further.push({ canary, baseline })
    whole.push({ runs: after.runs, rows: found.rows })
  }
}

/** Whether the verdict rests on something that no row which is undecided could change. */
function isLostAnyhow(input: GoldInput): boolean {
  const { manifest } = input
  if (manifest.gold?.stop_early === false) return false
  const { gates, stops } = judgeGold(input)
  const { reason } = decideGate({ gates, stops, manifest, missing: 0, planned: 0, warnings: false, doubts: [] })
  return reason === 'hard_stop' || reason === 'not_measured'
}

/** Which rows of a first round that is not whole are sure to fail. A plan that is too small to be looked at has none. */
export function clearAmong({ rows, missing }: Completeness, { inputs, plan, inputOf }: Asked): RowId[] {
  if (!inputs.manifest.gold.stop_early || missing.length === 0 || looksAt(plan).length === 0) return []
  return clearFailures(inputOf(rows, []), missing)
}

/**
 * The same where no further round can be asked whatever its rows say, such as without the baseline arm: then all of alpha
 * is the one round's.
 */
function inOneRound(input: GoldInput): GoldInput {
  const { manifest } = input
  return manifest.gold ? { ...input, manifest: { ...manifest, gold: { ...manifest.gold, rounds: 1 } } } : input
}

function lacksInterleaved({ runs }: Plan, rows: readonly Row[]): boolean {
  return runs.some(run => run.role === 'interleaved') && !rows.some(row => row.role === 'interleaved')
}
