import { type Estimate, type Experience, estimateOfRounds, showNeeds } from '../gold/estimate.js'
import { armOfRole, planRound } from '../gold/plan.js'
import { counted } from '../model/counted.js'
import type { Result } from '../model/result.js'
import type { RowId } from '../model/rows.js'
import { ROW_WORDS } from '../model/words.js'

import type { Inputs } from './inputs.js'
import type { Standing } from './rounds.js'

/** How a gold set was asked in rounds and why, in words for people. */

type RoundsAsked = NonNullable<Result['rounds']>

/** Rounds that the note about asking again speaks of, where a manifest says nothing of them. */
const ADVISED = 3

const labelsOf = (rows: readonly RowId[]) => rows.map(row => ROW_WORDS[row].name).join(', ')

/** What the estimate adds where more than one round may be asked; empty where none may. */
export function sayGreatest(
  usual: Estimate,
  rounds: number,
  { manifest }: Pick<Inputs, 'manifest'>,
  experience: Experience | null
): string {
  if (rounds === 1) return ''
  const greatest = estimateOfRounds(usual, rounds, manifest, experience)
  const limit = greatest.over_limit ? '; a further round begins only where it fits under max_cost_usd' : ''
  return ` Where rows stay undecided, at most ${rounds} rounds are asked: ${showNeeds(greatest)}${limit}.`
}

/** Before a further round: why it is asked, and what it needs. */
export function sayNext({ rounds }: Standing, needs: Estimate): string {
  const { round, of, undecided } = rounds.at(-1)!
  const are = undecided.length === 1 ? 'is' : 'are'
  return `Round ${round + 1} of ${of}, as ${labelsOf(undecided)} ${are} undecided: ${showNeeds(needs)}.`
}

/** The rounds that count, and why asking ended; `refused`: why the next round was not begun, or was not whole. */
export function roundsAsked(standing: Standing, inputs: Inputs, refused: string | null): RoundsAsked | undefined {
  const { first, further, rounds, clear } = standing
  if (rounds.length === 0 && clear.length === 0) return undefined
  const rows = [first.rows, ...further.map(({ canary, baseline }) => [...canary, ...baseline])]
  const asked = rows.map((those, round) => {
    const canary = those.filter(row => armOfRole(row.role) === 'canary').length
    return { canary, baseline: those.length - canary, undecided: [...(rounds[round]?.undecided ?? [])] }
  })
  return { most: rounds[0]?.of ?? 1, asked, ended: whyEnded(standing, inputs, refused) }
}

function whyEnded({ rounds, clear, first, baselineAway }: Standing, inputs: Inputs, refused: string | null): string {
  const last = rounds.at(-1)
  if (!last) {
    const asked = `${first.rows.length} of ${counted(first.rows.length + first.missing.length, 'run')}`
    const fails = clear.length === 1 ? 'fails' : 'fail'
    return `Asking stopped after ${asked}: ${labelsOf(clear)} ${fails} even were the others as good as can be (gold.stop_early).`
  }
  const { undecided, round, of } = last
  if (undecided.length === 0) return 'Every row that was measured is decided.'
  const open = `Undecided: ${labelsOf(undecided)}.`
  if (baselineAway) return `${open} A further round asks both arms, and the baseline does not answer.`
  if (refused !== null) return `${open} ${refused}`
  if (round < of) return `${open} Asking again could not change the verdict.`
  return `${open} ${of > 1 ? 'No round is left.' : adviceOn(inputs)}`
}

/** What more rounds would ask, where the manifest does not say whether it may. */
function adviceOn({ manifest, gold }: Inputs): string {
  if (manifest.gold.rounds !== undefined) return 'gold.rounds allows one round.'
  const questions = planRound({ manifest, gold }, 2).runs.length / 2
  return `gold.rounds: ${ADVISED} would ask both arms again, ${counted(questions, 'question')} each, at most ${ADVISED - 1} times, until it is decided.`
}

/** What a report says of it: nothing where one round decided all. */
export function sayRounds({ clear }: Standing, rounds: RoundsAsked | undefined): string[] {
  if (!rounds) return []
  const { asked, most, ended } = rounds
  const undecided = (asked[0]?.undecided ?? []) as RowId[]
  if (asked.length === 1) return undecided.length > 0 || clear.length > 0 ? [ended] : []
  const why = `${labelsOf(undecided)} ${undecided.length === 1 ? 'was' : 'were'} undecided after the first`
  return [
    `The gold set was asked in ${asked.length} rounds of at most ${most}, as ${why}; every verdict rests on all of them. ${ended}`
  ]
}
