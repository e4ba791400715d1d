import { isFull, isShadow, type Phase } from '../../manifest/phases.js'
import type { ManifestContent } from '../../manifest/schema.js'
import { ROWS, type RowId } from '../../model/rows.js'
import { requestsUntil } from '../../statistics/sequential/needed.js'
import { logERateBelow } from '../../statistics/sequential/rate.js'
import type { CellSummary } from '../../window/summary.js'
import { isInside } from '../targets.js'
import { type ConfidenceSequence, ratePrior } from './confidence-sequence.js'
import { measuredReadings } from './measured.js'
import { barOf, type LiveReading } from './reading.js'
import { requestsNeeded, type Terms, verdictOf } from './rule.js'
import { splitRows } from './split-rows.js'
import { type Arms, effectIn, sidesThatCanFail, tightestAt } from './window-input.js'

/** How many canary requests a row takes to pass, were the canary as the baseline is. */
export interface Prediction {
  row: RowId
  /** Null where no number would do: the baseline's own figure is outside the target, or on it. */
  requests: number | null
}

/**
 * Predicts every row of a phase from the figures of the baseline alone: both arms get them, the baseline with as many more
 * requests as it serves. By the rule and the confidence sequences of `judge`; requests depend on each other as those of the figures do.
 * Rows that the figures do not carry are left out, and so are a shadow's own: what a mirror adds is not known before.
 */
export function predictRows(manifest: ManifestContent, phase: Phase, figures: CellSummary): Prediction[] {
  const terms: Terms = {
    alpha: manifest.evidence.alpha,
    failing: failingAlpha(manifest, phase),
    requests: 1,
    minRequests: phase.window.min_requests,
    live: manifest.evidence.live
  }
  const measured = expectedReadings(manifest, phase, figures).map(reading => ({
    row: reading.row,
    requests: requestsOf(reading, figures.requests, terms)
  }))
  return [...measured, ...splitRows(manifest, phase).map(row => ({ row, requests: terms.minRequests }))]
}

/**
 * The rows of a phase whose canary is as the baseline is, after as many canary requests as the figures come from; those
 * that are not required or not carried are left out.
 */
export function expectedReadings(manifest: ManifestContent, phase: Phase, figures: CellSummary): LiveReading[] {
  const arms: Arms = {
    canary: figures,
    baseline: times(figures, baselinePerCanary(phase)),
    effect: (_, ratio) => effectIn(figures, ratio),
    lexical: false,
    tightestAt: tightestAt(phase)
  }
  return measuredReadings(manifest, arms).filter(({ row, value }) => value !== null && !(row in manifest.not_required))
}

/** The one-sided alpha at which a row fails in this phase. */
export function failingAlpha(manifest: ManifestContent, phase: Phase): number {
  return manifest.evidence.alpha / sidesThatCanFail({ manifest, phase, summary: { kind: 'jsonl' } })
}

function requestsOf(reading: LiveReading, requests: number, terms: Terms): number | null {
  const { target, value, sequence } = reading
  if (sequence === null || !isInside(value!, target.op, target.threshold)) return null
  const rare = terms.live === 'required' ? whileFewFail(reading, terms.alpha) : null
  if (rare !== null)
    return Math.max(terms.minRequests, Math.ceil((rare * sequence.effect.value * requests) / reading.n))
  const { minRequests } = terms
  const atMinimum = verdictOf(ofRequests(minRequests, sequence, requests), barOf(reading), {
    ...terms,
    requests: minRequests
  })
  if (atMinimum === 'pass') return minRequests
  const needed = requestsNeeded(ofRequests(1, sequence, requests), barOf(reading), terms)
  return needed === null ? null : needed + terms.requests
}

const FEW = 30

/**
 * Failures come whole: 0.5 of them is none in most windows. So a rate of few failures is decided at the first number of
 * requests (or calls) whose confidence sequence suffices with as many failures as the median window has by then. Null for other
 * rows, and where more than a few are to be expected.
 */
function whileFewFail(reading: LiveReading, alpha: number): number | null {
  const { line } = barOf(reading)
  const { op, live } = ROWS[reading.row]
  if (live?.test !== 'rate' || line === null) return null
  const ofFailures = (share: number) => (op === '>=' ? 1 - share : share)
  const most = ofFailures(line)
  const bar = Math.log(2 / alpha)
  for (let failures = 0; failures <= FEW; failures++) {
    const n = requestsUntil(n => n > failures && logERateBelow(failures, n, most, ratePrior(most)) >= bar)
    if (medianCount(ofFailures(reading.value!) * n) <= failures) return n
  }
  return null
}

/** The median of a Poisson count, by its mean (Choi 1994: it lies between mean − log 2 and mean + 1/3). */
function medianCount(mean: number): number {
  return Math.floor(mean + 1 / 3)
}

/** The same sequence, as if it came from `n` requests instead of `requests`. */
function ofRequests(n: number, sequence: ConfidenceSequence, requests: number): ConfidenceSequence {
  return {
    ...sequence,
    above: (x, alpha, scale = 1) => sequence.above(x, alpha, (scale * n) / requests),
    below: (x, alpha, scale = 1) => sequence.below(x, alpha, (scale * n) / requests)
  }
}

/** Requests of the baseline for each of the canary. At weight 100 they are those of the window before: taken as many. */
function baselinePerCanary(phase: Phase): number {
  if (isShadow(phase)) return 100 / Math.max(phase.mirror!, 0.01)
  return isFull(phase) ? 1 : (100 - phase.weight) / Math.max(phase.weight, 0.01)
}

/** The figures of `factor` times as many requests. */
export function times(cell: CellSummary, factor: number): CellSummary {
  const by = <T extends object>(numbers: T): T =>
    Object.fromEntries(
      Object.entries(numbers).map(([key, value]) => [key, typeof value === 'number' ? value * factor : value])
    ) as T
  const ratios = Object.entries(cell.ratios).map(([name, sums]) => [name, { ...by(sums), at: sums.at }])
  const distributions = Object.entries(cell.distributions).map(([name, { n, bins }]) => [
    name,
    { n: n * factor, bins: bins.map(bin => ({ ...bin, count: bin.count * factor })) }
  ])
  return {
    requests: cell.requests * factor,
    ratios: Object.fromEntries(ratios),
    distributions: Object.fromEntries(distributions)
  }
}
