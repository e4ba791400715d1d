import type { Bin, Distribution } from './distribution.js'

/** Counts values in constant memory; each bin remembers the least and the greatest value that fell into it. */
export interface Histogram {
  add(value: number): void
  /** Values of one bin, as a database counted them. */
  addBin(bin: Bin): void
  distribution(): Distribution
}

const PAGE = 256
const bits = new DataView(new ArrayBuffer(8))

/** Bins of at most 1/256 of their value (0.4 %), 256 to each power of two: for durations and money. Values ≥ 0. */
export function relativeHistogram(): Histogram {
  return histogram(value => {
    bits.setFloat64(0, value + 0) // −0 would sort behind all else
    return bits.getUint32(0) >>> 12
  })
}

/** Bins of 1/10,000: for scores in [0, 1]. A score of few levels is counted exactly. */
export function unitHistogram(): Histogram {
  return histogram(value => Math.floor(value * 10_000))
}

function histogram(binOf: (value: number) => number): Histogram {
  const pages: (Page | undefined)[] = []
  let n = 0
  const pageOf = (bin: number): Page => {
    pages[bin >>> 8] ??= newPage()
    return pages[bin >>> 8]!
  }
  return {
    add(value) {
      const bin = binOf(value)
      const page = pageOf(bin)
      const at = bin & (PAGE - 1)
      if (page.count[at]!++ === 0) {
        page.low[at] = value
        page.high[at] = value
      } else if (value < page.low[at]!) page.low[at] = value
      else if (value > page.high[at]!) page.high[at] = value
      n++
    },
    addBin({ low, high, count }) {
      const bin = binOf(low)
      const page = pageOf(bin)
      const at = bin & (PAGE - 1)
      const isNew = page.count[at] === 0
      page.count[at]! += count
      page.low[at] = isNew ? low : Math.min(page.low[at]!, low)
      page.high[at] = isNew ? high : Math.max(page.high[at]!, high)
      n += count
    },
    distribution() {
      const bins: Bin[] = []
      for (const page of pages) if (page !== undefined) addBins(page, bins)
      return { n, bins }
    }
  }
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
