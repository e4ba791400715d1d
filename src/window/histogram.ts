import type { Bin, Distribution } from './distribution.js'

/** Counts values in constant memory; each bin remembers the least and the greatest value that fell into it. */
export interface Histogram {
  add(value: number): void
  distribution(): Distribution
}

const PAGE = 256
/** Count, least and greatest value of a bin, side by side. */
const WIDTH = 3
const bits = new DataView(new ArrayBuffer(8))
const single = new Float64Array(1)

/**
 * The bins of a histogram, as plain data: pages of 256 of them, where values fell, from the first that has any. Durations
 * begin near page 1023, and an array that began with so many holes would be a table to look each page up in.
 */
export interface Bins {
  kind: 'relative' | 'unit'
  n: number
  first: number
  pages: (Float64Array | undefined)[]
}

export function newBins(kind: Bins['kind']): Bins {
  return { kind, n: 0, first: 0, pages: [] }
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
  single[0] = value
  addAt(bins, single, 0)
}

/** Counts the value at a place, where there is one: NaN is none. Scores outside of [0, 1] are clamped. */
export function addAt(bins: Bins, values: Float64Array, place: number): void {
  const given = values[place]!
  if (Number.isNaN(given)) return
  const value = bins.kind === 'unit' ? Math.min(1, Math.max(0, given)) : given
  const bin = binOf(bins, value)
  const page = pageOf(bins, bin)
  const at = (bin & (PAGE - 1)) * WIDTH
  if (page[at]!++ === 0) {
    page[at + 1] = value
    page[at + 2] = value
  } else if (value < page[at + 1]!) page[at + 1] = value
  else if (value > page[at + 2]!) page[at + 2] = value
  bins.n++
}

/** Values of one bin, as a database counted them: none lies outside of [0, 1] where the bins are those of scores. */
export function addBin(bins: Bins, { low, high, count }: Bin): void {
  const bin = binOf(bins, low)
  const page = pageOf(bins, bin)
  const at = (bin & (PAGE - 1)) * WIDTH
  const isNew = page[at] === 0
  page[at]! += count
  page[at + 1] = isNew ? low : Math.min(page[at + 1]!, low)
  page[at + 2] = isNew ? high : Math.max(page[at + 2]!, high)
  bins.n += count
}

function binOf({ kind }: Bins, value: number): number {
  return kind === 'unit' ? Math.floor(value * 10_000) : relativeBin(value)
}

function pageOf(bins: Bins, bin: number): Float64Array {
  const at = (bin >>> 8) - bins.first
  const known = at >= 0 && at < bins.pages.length ? bins.pages[at] : undefined
  return known ?? addPage(bins, bin >>> 8)
}

function addPage(bins: Bins, number: number): Float64Array {
  const { pages } = bins
  const page = new Float64Array(PAGE * WIDTH)
  if (pages.length === 0) bins.first = number
  if (number < bins.first) {
    pages.unshift(...new Array<undefined>(bins.first - number).fill(undefined))
    bins.first = number
  }
  while (pages.length <= number - bins.first) pages.push(undefined)
  pages[number - bins.first] = page
  return page
}

function relativeBin(value: number): number {
  bits.setFloat64(0, value + 0) // −0 would sort behind all else
  return bits.getUint32(0) >>> 12
}

export function distributionOf({ n, pages }: Bins): Distribution {
  const bins: Bin[] = []
  for (const page of pages) if (page !== undefined) showBins(page, bins)
  return { n, bins }
}

function showBins(page: Float64Array, bins: Bin[]): void {
  for (let at = 0; at < page.length; at += WIDTH) {
    if (page[at]! > 0) bins.push({ low: page[at + 1]!, high: page[at + 2]!, count: page[at]! })
  }
}
