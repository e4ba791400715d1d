import type { ManifestContent } from '../../manifest/schema.js'
import type { Arm } from '../../model/arm-names.js'
import { STOP_IDS, STOPS } from '../../model/stops.js'
import {
  type BlockSums,
  paidAbove,
  paidBelow,
  paidCostOverBaseline,
  paidMoreThanBaseline,
  paidOverBaseline,
  paidShareOfErrors
} from '../../statistics/sequential/payoffs.js'
import { highestOverStarts, strongest } from '../../statistics/sequential/starts.js'
import { AGAINST_BASELINE, LATELY_SECONDS, OF_5XX, OF_CANARY, type Width } from '../../statistics/sequential/widths.js'
import type { Grid } from '../../window/grid.js'
import { nameOfPoint, type PointAsked } from '../../window/points.js'
import { FINE_MS, MINUTE_MS, type Series } from '../../window/series.js'
import type { WindowSummary } from '../../window/summary.js'
import { limitOf, targetOf } from '../targets.js'
import { isOfRequests, REQUEST_ROWS, type RequestRowId } from './measured.js'
import { namedMixDiffers } from './mix-notes.js'
import type { WindowInput } from './window-input.js'

/**
 * The bets that a canary is beyond a limit, on each block of time and from every start on: they see a canary that was
 * good for long and then broke. Blocks lie on clock times and count once they are over, so that every look, by whom and
 * when ever, sees the same. What is compared with the baseline is bet on as the difference of both arms in a block, so
 * that what befalls both pays nothing.
 */

/** What is held against a limit: a row of the requests, or a rate that no row has. */
export type BetOn = RequestRowId | 'lambda_flip' | 'rate_5xx' | 'excused'

/** Where the bets were worth most. */
export interface Stretch {
  /** log E there: the chance that it is ever log(1 / alpha) or more in a canary within its limit is at most alpha. */
  logE: number
  /** Milliseconds since 1970: the likely beginning of what was seen, and the end of the block in which it was. */
  since: number
  until: number
  /** Canary requests in between, and their rate, mean, share over the fixed point, or cost in caps per solved. */
  requests: number
  value: number
}

/** A block of either arm; `at` in units of its width. */
interface Block extends Record<Arm, Sums> {
  at: number
}

interface Sums extends BlockSums {
  rows: number
}

/** How a measure is bet on. */
interface Bet {
  series: string
  widths: readonly Width[]
  /** Whether blocks of both arms are asked, and so must be over for both. */
  compared: boolean
  /** `least`: of the width. */
  pays(arms: Record<Arm, Sums>, least: number): number
}

const NONE: Sums = { num: 0, den: 0, rows: 0 }

/** Null where the window has nothing to bet on. `lastMs`: only on what began within so long before the window's end. */
export function betsOn(
  { manifest, summary }: Pick<WindowInput, 'manifest' | 'summary'>,
  on: BetOn,
  limit: number,
  lastMs?: number
): Stretch | null {
  const { grid } = summary
  const bet = grid && betOf(grid, on, limit)
  if (!bet || (bet.compared && namedMixDiffers({ manifest, summary }))) return null
  return strongestOf(summary, grid, bet, lastMs)
}

/** All points that the rows and stops of this manifest are bet on with. */
export function pointsAsked(manifest: Pick<ManifestContent, 'targets' | 'stops'>): PointAsked[] {
  const ofRows = REQUEST_ROWS.map(row => pointOf(row, targetOf(manifest, row).threshold))
  const ofStops = STOP_IDS.map(id => {
    const { reads } = STOPS[id]
    return reads && 'row' in reads && isOfRequests(reads.row) ? pointOf(reads.row, limitOf(manifest, id)) : null
  })
  const asked = [...ofRows, ...ofStops].filter(point => point !== null)
  return [...new Map(asked.map(point => [nameOfPoint(point), point])).values()]
}

/**
 * Whether the canary suffered no more than its part of what befell both arms in a stretch: both served users in the same
 * minutes, the baseline itself was surely beyond the limit, and equal rates are not ruled out. In every other case what
 * was beyond its limit is the canary's own.
 */
export function isShared(
  { grid }: WindowSummary,
  on: BetOn,
  { since, until }: Pick<Stretch, 'since' | 'until'>,
  { alpha, isSurelyBeyond }: { alpha: number; isSurelyBeyond(baseline: BlockSums): boolean }
): boolean {
  const series = (arm: 'baseline' | 'canary') => within(grid?.arms[arm][on], since, until)
  const [canary, baseline] = [series('canary'), series('baseline')]
  const served = new Set(baseline.at)
  if (canary.at.length === 0 || !canary.at.every(minute => served.has(minute))) return false
  if (!isSurelyBeyond(totalOf(baseline))) return false
  const blamed = AGAINST_BASELINE.map(width => {
    const blocks = blocksOf(canary, baseline, width.seconds / 60)
    const payoffs = blocks.map(block => paidShareOfErrors(failures(on, block.canary), failures(on, block.baseline)))
    return { weight: width.weight, logE: highestOverStarts(payoffs, width).logE }
  })
  return strongest(blamed) < Math.log(1 / alpha)
}

/** What the canary did before and after a stretch. */
export function besideStretch(
  { grid }: WindowSummary,
  on: BetOn,
  { since, until }: Pick<Stretch, 'since' | 'until'>
): { before: BlockSums; after: BlockSums } {
  const series = grid?.arms.canary[on]
  return {
    before: totalOf(within(series, Number.NEGATIVE_INFINITY, since)),
    after: totalOf(within(series, until, Number.POSITIVE_INFINITY))
  }
}

/** What is wrong of a measure whose share is of what is right. */
function failures(on: BetOn, sums: BlockSums): BlockSums {
  return isGoodShare(on) ? { num: sums.den - sums.num, den: sums.den } : sums
}

function isGoodShare(on: BetOn): boolean {
  return on === 'coverage' || on === 'tool_success'
}

function betOf({ points }: Grid, on: BetOn, limit: number): Bet | null {
  if (on === 'cost_per_solved') return points?.costCap == null ? null : costBet(limit)
  if (on === 'excused') {
    const pays = ({ canary, baseline }: Record<Arm, Sums>) => paidMoreThanBaseline(canary, baseline, limit)
    return { series: on, widths: AGAINST_BASELINE, compared: true, pays }
  }
  const asked = on in QUANTILES ? pointOf(on as RequestRowId, limit) : null
  if (asked === null) {
    const widths = on === 'rate_5xx' ? OF_5XX : OF_CANARY
    const paid = isGoodShare(on) ? paidBelow : paidAbove
    return { series: on, widths, compared: false, pays: ({ canary }, least) => paid(canary, Math.max(limit, least)) }
  }
  const series = nameOfPoint(asked)
  const point = points?.over.find(each => nameOfPoint(each) === series)
  if (!point) return null
  const { allowed } = point
  if (allowed === null) {
    return { series, widths: OF_CANARY, compared: false, pays: ({ canary }) => paidAbove(canary, 1 - asked.p) }
  }
  const pays = ({ canary, baseline }: Record<Arm, Sums>) => paidOverBaseline(canary, baseline, allowed)
  return { series, widths: AGAINST_BASELINE, compared: true, pays }
}

function costBet(ratio: number): Bet {
  const sums = ({ rows, num, den }: Sums) => ({ requests: rows, cost: num, solved: den })
  return {
    series: 'cost',
    widths: AGAINST_BASELINE,
    compared: true,
    pays: ({ canary, baseline }) => paidCostOverBaseline(sums(canary), sums(baseline), ratio)
  }
}

const QUANTILES = {
  delta_s_drift_median: { of: 'delta_s', p: 0.5, beyond: 'plus' },
  delta_s_drift_p95: { of: 'delta_s', p: 0.95, beyond: 'plus' },
  delta_s_median: { of: 'delta_s', p: 0.5, beyond: 'alone' },
  latency_p95: { of: 'latency', p: 0.95, beyond: 'times' }
} as const satisfies Partial<Record<RequestRowId, Omit<PointAsked, 'limit'>>>

function pointOf(row: RequestRowId, limit: number): PointAsked | null {
  return row in QUANTILES ? { ...QUANTILES[row as keyof typeof QUANTILES], limit } : null
}

function strongestOf(summary: WindowSummary, grid: Grid, bet: Bet, lastMs = Number.POSITIVE_INFINITY): Stretch | null {
  const canary = grid.arms.canary[bet.series]
  const baseline = grid.arms.baseline[bet.series]
  const ends = [seenTo(summary, 'canary'), ...(bet.compared ? [seenTo(summary, 'baseline')] : [])]
  if (!canary || !baseline || ends.some(end => end === null)) return null
  const over = Math.min(...(ends as number[]))
  const from = (summary.to ?? over) - lastMs
  let best: Stretch | null = null
  for (const width of bet.widths) {
    const isFine = width.seconds * 1000 === FINE_MS
    const ms = width.seconds * 1000
    const blocks = isFine ? blocksOf(grid.fine, null, 1) : blocksOf(canary, baseline, ms / MINUTE_MS)
    const done = blocks.filter(({ at }) => (at + 1) * ms <= over)
    const first = done.findIndex(({ at }) => (at + 1) * ms > from)
    if (first < 0) continue
    const payoffs = done.map((_, i) => payoffAt(bet, done, i, width))
    const found = highestOverStarts(payoffs, { ...width, from: first })
    const logE = Math.log(width.weight) + found.logE
    if (found.at === null || logE <= (best?.logE ?? Number.NEGATIVE_INFINITY)) continue
    const held = done.slice(found.since!, found.at + 1).map(block => block.canary)
    const { num, den, rows } = held.reduce(add, NONE)
    const span = { since: done[found.since!]!.at * ms, until: (done[found.at]!.at + 1) * ms }
    best = { logE, ...span, requests: rows, value: num / den }
  }
  return best
}

/** What is compared pays the less of two: beside the baseline's own block, and beside what the baseline did lately. */
function payoffAt({ compared, pays }: Bet, blocks: readonly Block[], i: number, { seconds, least }: Width): number {
  const block = blocks[i]!
  const own = pays(block, least)
  if (!compared || Number.isNaN(own)) return own
  const from = block.at - LATELY_SECONDS / seconds
  let lately = block.baseline
  for (let j = i - 1; j >= 0 && blocks[j]!.at > from; j--) lately = add(lately, blocks[j]!.baseline)
  return Math.min(own, pays({ canary: block.canary, baseline: lately }, least))
}

/** Up to when an arm is known: its last row, or its last sample. Blocks that end by then are over. */
function seenTo({ arms, scraped }: WindowSummary, arm: Arm): number | null {
  return scraped ? scraped.last[arm] : arms[arm].lastTs
}

/** Minutes, or finer units, gathered into blocks of `width` of them on clock times. One without requests of the canary pays NaN. */
function blocksOf(canary: Series, baseline: Series | null, width: number): Block[] {
  const blocks = new Map<number, Block>()
  const gather = ({ at, num, den, rows }: Series, arm: Arm) => {
    at.forEach((unit, i) => {
      const place = Math.floor(unit / width)
      const block = blocks.get(place) ?? { at: place, canary: NONE, baseline: NONE }
      block[arm] = add(block[arm], { num: num[i]!, den: den[i]!, rows: rows[i]! })
      blocks.set(place, block)
    })
  }
  gather(canary, 'canary')
  if (baseline) gather(baseline, 'baseline')
  return [...blocks.values()].sort((a, b) => a.at - b.at)
}

function within(series: Series | undefined, since: number, until: number): Series {
  const { at = [], num = [], den = [], rows = [] } = series ?? {}
  const kept = at.flatMap((minute, i) => {
    const begins = minute * MINUTE_MS
    return begins + MINUTE_MS > since && begins < until ? [i] : []
  })
  const part = (column: readonly number[]) => kept.map(i => column[i]!)
  return { at: part(at), num: part(num), den: part(den), rows: part(rows) }
}

function totalOf({ num, den, rows }: Series): Sums {
  return num.reduce<Sums>((sum, _, i) => add(sum, { num: num[i]!, den: den[i]!, rows: rows[i]! }), NONE)
}

function add(a: Sums, b: Sums): Sums {
  return { num: a.num + b.num, den: a.den + b.den, rows: a.rows + b.rows }
}
