import { quantileOf } from '../../src/gates/live/bounded-estimate.js'
import type { Arm } from '../../src/model/arm-names.js'
import { byRatio } from '../../src/window/cell.js'
import { relativeHistogram, unitHistogram } from '../../src/window/histogram.js'
import type { RatioName, RatioSums } from '../../src/window/ratio.js'
import { type CellSummary, DISTRIBUTION_NAMES } from '../../src/window/summary.js'
import type { Batch, Look } from './data.js'
import type { Measure } from './measures.js'
import { createTally } from './tally.js'

/** A window of both arms whose requests carry nothing but one measure. */
export interface Window {
  add(look: Look): void
  /** What the collector of src makes of all requests so far, but that each minute is a block. */
  summary(): { arms: Record<Arm, CellSummary> }
}

export function createWindow({ id }: Measure): Window {
  const [canary, baseline] = [createArm(id), createArm(id)]
  let latest: ReturnType<Window['summary']> | null = null
  return {
    add(look) {
      canary.add(look.canary)
      baseline.add(look.baseline)
      latest = null
    },
    summary: () => (latest ??= { arms: { canary: canary.summary(), baseline: baseline.summary() } })
  }
}

/** The estimate of all of an arm's requests so far. */
export function estimateOf({ id }: Measure, { ratios, distributions }: CellSummary): number {
  if (id in QUANTILES) return quantileOf(distributions[QUANTILES[id as keyof typeof QUANTILES].of], P)
  const { num, den } = ratios[RATES[id]!]
  return num / den
}

interface ArmWindow {
  add(batch: Batch): void
  summary(): CellSummary
}

/** The field of the log that a measure is. */
const RATES: Record<string, RatioName> = { '5xx': 'rate_5xx', flips: 'lambda_flip', scores: 'coverage' }
const QUANTILES = {
  latency: { of: 'latency', indicator: 'latency_p95', histogram: relativeHistogram },
  delta_s: { of: 'delta_s', indicator: 'delta_s_p95', histogram: unitHistogram }
} as const
const P = 0.95
/** As many values are held back before the point is fixed at which a quantile's dependence is measured. */
const HELD_BACK = 1000

function createArm(measure: string): ArmWindow {
  return measure in QUANTILES ? ofQuantile(QUANTILES[measure as keyof typeof QUANTILES]) : ofRate(RATES[measure]!)
}

function ofRate(ratio: RatioName): ArmWindow {
  const tally = createTally()
  return {
    add: batch => tally.add(batch, value => value),
    summary() {
      const sums = tally.sums()
      return cellOf(sums.units, { [ratio]: sums }, {})
    }
  }
}

function ofQuantile({ of, indicator, histogram }: (typeof QUANTILES)[keyof typeof QUANTILES]): ArmWindow {
  const values = histogram()
  let tally = createTally()
  let held: Batch[] = []
  let point = 0
  let n = 0

  const count = (batch: Batch) => tally.add(batch, value => (value <= point ? 1 : 0))
  /** Until the point is fixed, it is the quantile of all that came, and all are counted anew. */
  const countHeld = (batch: Batch) => {
    held.push({ values: batch.values.slice(), users: batch.users.slice() })
    const first = held.flatMap(({ values }) => [...values]).slice(0, HELD_BACK)
    point = first.sort((a, b) => a - b)[Math.ceil(P * first.length) - 1]!
    tally = createTally()
    for (const each of held) count(each)
  }
  return {
    add(batch) {
      const isFixed = n >= HELD_BACK
      n += batch.values.length
      for (const value of batch.values) values.add(value)
      if (isFixed) {
        held = []
        count(batch)
      } else countHeld(batch)
    },
    summary: () => cellOf(n, { [indicator]: { ...tally.sums(), at: point } }, { [of]: values.distribution() })
  }
}

const NOTHING: RatioSums = {
  units: 0,
  num: 0,
  den: 0,
  numSq: 0,
  denSq: 0,
  cross: 0,
  at: null,
  users: null,
  blocks: null
}

function cellOf(
  requests: number,
  ratios: Partial<Record<RatioName, RatioSums>>,
  distributions: Partial<CellSummary['distributions']>
): CellSummary {
  const none = Object.fromEntries(DISTRIBUTION_NAMES.map(name => [name, { n: 0, bins: [] }]))
  return {
    requests,
    ratios: { ...byRatio(() => NOTHING), ...ratios },
    distributions: { ...(none as unknown as CellSummary['distributions']), ...distributions }
  }
}
