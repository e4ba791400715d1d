import type { Bin, Distribution } from '../../window/distribution.js'
import { type ArmLeftOut, leftOutRows } from '../../window/left-out.js'
import type { RatioName, RatioSums } from '../../window/ratio.js'
import type { CellSummary, DistributionName, WindowSummary } from '../../window/summary.js'
import { isInside } from '../targets.js'
import type { LiveReading } from './reading.js'
import type { Arms } from './window-input.js'

/**
 * Rows that were left out could have been anything. So a row passes only where it would stay inside its target had they
 * been the worst: failed in rates, beyond every value in means and quantiles, the baseline's the other way round.
 */

/** Readings that are inside their target and could leave it, held; `measure` measures the arms anew. */
export function withLeftOut(
  { leftOut }: Pick<WindowSummary, 'leftOut'>,
  arms: Arms,
  readings: readonly LiveReading[],
  measure: (arms: Arms) => readonly LiveReading[]
): LiveReading[] {
  const rows = { baseline: leftOutRows(leftOut.baseline), canary: leftOutRows(leftOut.canary) }
  if (rows.baseline + rows.canary === 0) return [...readings]
  const worst = measure({
    ...arms,
    canary: withUnknown(arms.canary, leftOut.canary, WORST),
    baseline: arms.baseline && withUnknown(arms.baseline, leftOut.baseline, BEST)
  })
  return readings.map(reading => {
    const value = worst.find(({ row }) => row === reading.row)?.value ?? null
    if (value === null || !isGood(reading, reading.value) || isGood(reading, value)) return reading
    const undecidable = `Inside its target, but rows were left out (${rows.canary} of the canary, ${rows.baseline} of the baseline): were they the worst, it would be ${shown(value)}.`
    return { ...reading, undecidable }
  })
}

export function isGood({ target }: LiveReading, value: number | null): boolean {
  return value !== null && isInside(value, target.op, target.threshold)
}

/** What a row that is not known is taken for. */
interface Guess {
  /** Rates and shares, as the share of them that counts; null: as good as what is known. */
  share: Partial<Record<RatioName, 0 | 1>>
  quantiles: 'above' | 'below'
  /** How many standard deviations from the mean a cost lies. */
  cost: number
}

const WORST: Guess = {
  share: { error_rate: 1, rate_5xx: 1, lambda_flip: 1, tool_success: 0, coverage: 0 },
  quantiles: 'above',
  cost: 3
}
const BEST: Guess = {
  share: { error_rate: 0, rate_5xx: 0, lambda_flip: 0, tool_success: 1, coverage: 1 },
  quantiles: 'below',
  cost: -3
}

function withUnknown(cell: CellSummary, leftOut: ArmLeftOut, guess: Guess): CellSummary {
  const { unreadable, withStatus, replies, clock } = leftOut
  const unknown = unreadable - withStatus + clock
  const ratio = (name: RatioName, sums: RatioSums): RatioSums => {
    const share = guess.share[name]
    const rows = name === 'error_rate' || name === 'rate_5xx' ? unknown : unknown + replies
    if (sums.units === 0 || rows === 0) return sums
    if (name === 'cost_per_solved') return withCosts(sums, rows, guess.cost)
    return share === undefined ? sums : withShare(sums, rows, share)
  }
  const distribution = (name: DistributionName, known: Distribution): Distribution => {
    const top = name === 'latency' ? Number.POSITIVE_INFINITY : 1
    return known.n === 0 ? known : withValues(known, unknown + replies, guess.quantiles === 'above' ? top : 0)
  }
  const mapped = <K extends string, V>(of: Readonly<Record<K, V>>, change: (name: K, value: V) => V) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(name as K, value as V)])) as Record<K, V>
  return {
    requests: cell.requests,
    ratios: mapped(cell.ratios, ratio),
    distributions: mapped(cell.distributions, distribution)
  }
}

/** Each further row weighs as much as one that is known. */
function withShare(sums: RatioSums, rows: number, share: 0 | 1): RatioSums {
  const weight = sums.den / sums.units
  return {
    ...sums,
    units: sums.units + rows,
    num: sums.num + rows * weight * share,
    den: sums.den + rows * weight,
    numSq: sums.numSq + rows * weight * weight * share,
    denSq: sums.denSq + rows * weight * weight,
    cross: sums.cross + rows * weight * weight * share
  }
}

function withCosts(sums: RatioSums, rows: number, deviations: number): RatioSums {
  const mean = sums.num / sums.units
  const sd = Math.sqrt(Math.max(0, sums.numSq / sums.units - mean * mean))
  const cost = Math.max(0, mean + deviations * sd)
  const solved = deviations < 0 ? 1 : 0
  return {
    ...sums,
    units: sums.units + rows,
    num: sums.num + rows * cost,
    den: sums.den + rows * solved,
    numSq: sums.numSq + rows * cost * cost,
    denSq: sums.denSq + rows * solved,
    cross: sums.cross + rows * cost * solved
  }
}

/** Bins stay in order: what is beyond all comes first or last. */
function withValues({ n, bins }: Distribution, count: number, value: number): Distribution {
  if (count === 0) return { n, bins }
  const more: Bin = { low: value, high: value, count }
  return { n: n + count, bins: value === 0 ? [more, ...bins] : [...bins, more] }
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3)))
}
