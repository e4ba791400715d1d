import type { RowId } from '../model/rows.js'
import { plannedRounds } from './alpha.js'
import { type GoldInput, judgedRows } from './gold.js'
import { isOpen } from './verdict.js'

/**
 * Where the asking of a gold set stands after the rounds in `input`: a pure function of their rows, so that whoever has
 * the rows comes to the same answer. A round asks every item again, under the round's own seeds (`seedsOfRound`), of the
 * canary and of the baseline arm: items chosen by their results would bias what they are asked for.
 */
export interface Rounds {
  /** The rounds asked, and the rounds that alpha is spent over (`plannedRounds`). */
  round: number
  of: number
  /** No row is undecided, or one has failed and `gold.stop_early` is on. */
  settled: boolean
  /** The rows that are outside their target while chance is not ruled out, and that more runs may decide. */
  undecided: RowId[]
  /** Whether a further round is to be asked: something is undecided, and a round is left. */
  canStillDecide: boolean
  /** The same as a sentence for people. */
  why: string
}

/**
 * `input.rows` is the first round, `input.further` the whole rounds after it, in order. A round of which a row is missing
 * must not be in it: it counts for nothing, and the verdict of the last whole round stands.
 */
export function roundsOf(input: GoldInput): Rounds {
  const { manifest, rows, further = [] } = input
  const [round, of] = [1 + further.length, plannedRounds(manifest, rows.baseline)]
  const counted = judgedRows(input).filter(({ reading }) => !(reading.row in manifest.not_required))
  const failed = counted.filter(({ verdict }) => verdict === 'fail').map(({ reading }) => reading.row)
  const undecided = counted.filter(isOpen).map(({ reading }) => reading.row)
  const stopped = failed.length > 0 && (manifest.gold?.stop_early ?? true)
  const settled = undecided.length === 0 || stopped
  const canStillDecide = !settled && round < of
  return { round, of, settled, undecided, canStillDecide, why: whyOf({ round, of, undecided, failed, stopped }) }
}

function whyOf(at: { round: number; of: number; undecided: RowId[]; failed: RowId[]; stopped: boolean }): string {
  const asked = `Round ${at.round} of ${at.of}`
  if (at.stopped) return `${asked}: ${at.failed.join(', ')} failed, so that no further round can change the verdict.`
  if (at.undecided.length === 0) return `${asked}: every row is decided.`
  const open = `${at.undecided.join(', ')} ${at.undecided.length === 1 ? 'is' : 'are'} undecided`
  return at.round < at.of ? `${asked}: ${open}.` : `${asked}: ${open}, and no round is left.`
}
