import type { Bin, Distribution } from './distribution.js'

/** Counts values in constant memory; each bin remembers the least and the greatest value that fell into it. */
export interface Histogram {
  add(value: number): void
  distribution(): Distribution
}

const PAGE = 256
const bits = new DataView(new ArrayBuffer(8))

/** The bins of a histogram, as plain data. */
export interface Bins {
  kind: keyof typeof BIN_OF
  n: number
  pages: (Page | undefined)[]
}

const BIN_OF = {
  relative(value: number) {
    bits.setFloat64(0, value + 0) // −0 would sort behind all else
    return bits.getUint32(0) >>> 12
  },
  unit: (value: number) => Math.floor(value * 10_000)
}

export function newBins(kind: Bins['kind']): Bins {
  return { kind, n: 0, pages: [] }
}

/** Bins of at most 1/256 of their value (0.4 %), 256 to each power of two: for durations and money. Values ≥ 0. */
export function relativeHistogram(bins = newBins('relative')): Histogram {
  return histogram(bins)
}

/** Bins of 1/10,000: for scores in [0, 1]. A score of few levels is counted exactly. */
export function unitHistogram(bins = newBins('unit')): Histogram {
  return histogram(bins)
}

function histogram(bins: Bins): Histogram {
  return { add: value => addValue(bins, value), distribution: () => distributionOf(bins) }
}

export function addValue(bins: Bins, value: number): void {
  const bin = BIN_OF[bins.kind](value)
  bins.pages[bin >>> 8] ??= newPage()
  const page = bins.pages[bin >>> 8]!
  const at = bin & (PAGE - 1)
  if (page.count[at]!++ === 0) {
    page.low[at] = value
    page.high[at] = value
  } else if (value < page.low[at]!) page.low[at] = value
  else if (value > page.high[at]!) page.high[at] = value
  bins.n++
}

export function distributionOf({ n, pages }: Bins): Distribution {
  const bins: Bin[] = []
  for (const page of pages) if (page !== undefined) addBins(page, bins)
  return { n, bins }
}

interface Page {
  count: Float64Array
  low: Float64Array
  high: Float64Array
}

function newPage(): Page {
  return { count: new Float64Array(PAGE), low: new Float64Array(PAGE), high: new Float64Array(PAGE) }
}

function addBins({ count, low, high }: Page, bins: Bin[]): void {
  for (let at = 0; at < PAGE; at++) {
    if (count[at]! > 0) bins.push({ low: low[at]!, high: high[at]!, count: count[at]! })
  }
}
