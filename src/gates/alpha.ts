import type { Row } from '../gold/row.js'
import type { ManifestContent } from '../manifest/schema.js'
import { ROWS, type RowId, SCORE_ROW } from '../model/rows.js'
import { holm } from '../statistics/holm.js'

/** How alpha is shared by the rows of a gold set, and spent over the rounds in which it may be asked. */

/** What the gold score has of alpha to itself; the other rows have the rest. */
const SHARE_OF_SCORE = 0.8

/** Rounds where asking again costs nothing, or has a limit. */
const USUAL_ROUNDS = 3

/** The look at the rows that a verdict rests on: after which round, of how many that alpha is spent over. */
export interface Look {
  round: number
  of: number
}

export const ONLY_LOOK: Look = { round: 1, of: 1 }

/**
 * How many rounds a gold set may be asked in. Fixed by the manifest and the baseline's first pass before the canary is
 * asked: `gold.rounds`, else three under a `max_cost_usd` or where every reply of the baseline costs nothing, else one.
 */
export function plannedRounds({ gold }: Pick<ManifestContent, 'gold'>, baseline: readonly Row[]): number {
  if (gold?.rounds !== undefined) return gold.rounds
  const replied = baseline.filter(row => row.error === null)
  const isFree = replied.length > 0 && replied.every(row => row.cost_usd === 0)
  return gold?.max_cost_usd !== undefined || isFree ? USUAL_ROUNDS : 1
}

/** The share of alpha that a round is tested at: three tenths, three tenths and four tenths of three (Bonferroni). */
export function shareOfRound({ round, of }: Look): number {
  const early = 0.9 / of
  return round < of ? early : 1 - early * (of - 1)
}

/** The share of alpha that the smallest p of a row must beat in a round, where `tested` are the rows with a test. */
export function firstShare(row: RowId, tested: readonly RowId[], look: Look): number {
  if (row === SCORE_ROW) return SHARE_OF_SCORE * shareOfRound(look)
  const distinct = new Set(tested.filter(other => other !== SCORE_ROW).map(testOf)).size
  return ((1 - SHARE_OF_SCORE) / Math.max(1, distinct)) * shareOfRound(look)
}

interface Tested {
  row: RowId
  p: number
}

/** The λ rows are one test, of the runs that left →, and count once; what a row adds to it only makes its p larger. */
function testOf(row: RowId): string {
  const test = ROWS[row].gold?.test
  return test === 'exchange' ? test : row
}

/**
 * p-values as they are held against alpha. The gold score's stands alone; the others are adjusted by Holm's method
 * over their distinct tests. Each is divided by its share of alpha: a weighted Bonferroni test.
 */
export function adjusted(family: readonly Tested[], look: Look): Map<RowId, number> {
  const rest = family.filter(({ row }) => row !== SCORE_ROW)
  const smallest = new Map<string, number>()
  for (const { row, p } of rest) smallest.set(testOf(row), Math.min(p, smallest.get(testOf(row)) ?? 1))
  const tests = [...smallest]
  const held = new Map(holm(tests.map(([, p]) => p)).map((p, at) => [tests[at]![0], p]))
  return new Map(
    family.map(({ row, p }) => {
      const [own, share] =
        row === SCORE_ROW ? [p, SHARE_OF_SCORE] : [Math.max(p, held.get(testOf(row))!), 1 - SHARE_OF_SCORE]
      return [row, Math.min(1, own / (share * shareOfRound(look)))]
    })
  )
}
