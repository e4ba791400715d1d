import { addBin, type Bins } from '../histogram.js'
import type { DistributionName } from '../summary.js'
import { type Answered, ofArm, type Part } from './part.js'
import { DELTA_S, HAS_DELTA_S, IS_TIMED, summed } from './ratios.js'

/** Histograms: a group for each bin, with the least and the greatest value in it. */

interface Binned {
  needs: readonly string[]
  when: string
  value: string
  /** Of scores in [0, 1]; else bins relative to the value. Both as src/window/histogram.ts makes them. */
  unit: boolean
}

const binOf = ({ value, unit }: Binned) =>
  unit ? `floor(${value} * 10000)` : `bitShiftRight(reinterpretAsUInt64(toFloat64(${value}) + 0.), 44)`

export function bins(binned: Binned) {
  const value = `assumeNotNull(${binned.value})`
  return {
    bin: binOf({ ...binned, value }),
    sums: [summed.count(null), `toFloat64(min(${value}))`, `toFloat64(max(${value}))`]
  }
}

export function addBinOf(histogram: Bins, { sums }: Answered): void {
  const [count, low, high] = sums as [number, number, number]
  addBin(histogram, { count, low, high })
}

const partOf = (field: string) => ({
  needs: [field],
  when: `replied AND ${field} IS NOT NULL`,
  value: field,
  unit: false
})
const ANCHOR = 'delta_s_retrieved_anchor'

export const LATENCY = { name: 'latency', needs: [], when: IS_TIMED, value: 'latency_ms', unit: false } as const
export const OF_DELTA_S = {
  name: 'delta_s',
  needs: ['delta_s_question_retrieved'],
  when: HAS_DELTA_S,
  value: DELTA_S,
  unit: true
} as const

export const DISTRIBUTIONS: readonly (Binned & { name: DistributionName })[] = [
  LATENCY,
  OF_DELTA_S,
  { name: 'retrieve', ...partOf('retrieve_ms') },
  { name: 'rerank', ...partOf('rerank_ms') },
  { name: 'reason', ...partOf('reason_ms') },
  {
    name: 'delta_s_anchor',
    needs: [ANCHOR],
    when: `${ANCHOR} IS NOT NULL`,
    value: `least(1, greatest(0, ${ANCHOR}))`,
    unit: true
  },
  { name: 'cost', needs: ['cost_usd'], when: 'cost_usd IS NOT NULL', value: 'cost_usd', unit: false }
]

export function distribution(binned: (typeof DISTRIBUTIONS)[number]): Part {
  const { bin, sums } = bins(binned)
  return {
    selected: { arm: 'arm', place: bin, sums, where: binned.when, groupBy: 'which, place' },
    add: ({ arms }, row) => addBinOf(arms[ofArm(row)].histograms[binned.name], row)
  }
}

const OF_BASELINE = "plain AND inside AND arm = 'baseline' AND replied"

export const MIRRORED: readonly (Binned & { name: 'latencyCopied' | 'latencyNotCopied' | 'deltaS' })[] = [
  { ...LATENCY, name: 'latencyCopied', when: `${OF_BASELINE} AND ifNull(mirrored, false)` },
  { ...LATENCY, name: 'latencyNotCopied', when: `${OF_BASELINE} AND NOT ifNull(mirrored, true)` },
  {
    name: 'deltaS',
    needs: ['delta_s_prod_shadow'],
    when: 'plain AND inside AND copy AND delta_s_prod_shadow IS NOT NULL',
    value: 'least(1, greatest(0, delta_s_prod_shadow))',
    unit: true
  }
]

export function copied(binned: (typeof MIRRORED)[number]): Part {
  const { bin, sums } = bins(binned)
  return {
    selected: { place: bin, sums, from: 'rows', where: binned.when, groupBy: 'place' },
    add: ({ mirror }, row) => addBinOf(mirror.histograms[binned.name], row)
  }
}
