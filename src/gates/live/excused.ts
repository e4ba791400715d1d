import { rateConfidenceSequence } from '../../statistics/sequential/rate.js'
import { badStretch } from './bad-stretch.js'
import type { BoundedEstimate } from './bounded-estimate.js'
import { type ConfidenceSequence, comparedSequence, difference, ratePrior } from './confidence-sequence.js'
import type { LiveReading } from './reading.js'
import { type Terms, verdictOf } from './rule.js'
import { shownTime } from './shown-time.js'
import type { Arms, WindowInput } from './window-input.js'

/**
 * Requests that nobody answered: with a status that is nobody's error by itself, such as 499, or with 0, a transport
 * failure, which is an error too. Users leave both arms, and some proxies write 0 for that. A canary that more of them
 * leave is worse, so its share over the baseline's is held against what errors are held against.
 */

/** The canary's share of such requests less the baseline's; null where the canary has none, or there is no baseline. */
export function excusedSequence(arms: Arms): ConfidenceSequence | null {
  const canary = arms.canary.ratios.excused
  const baseline = arms.baseline?.ratios.excused
  if (!baseline || canary.num === 0 || baseline.den === 0) return null
  return comparedSequence(boundedRate(arms, 'baseline'), boundedRate(arms, 'canary'), difference)
}

function boundedRate(arms: Arms, arm: 'baseline' | 'canary'): BoundedEstimate {
  const { num, den } = arms[arm]!.ratios.excused
  const effect = arms.effect(arm, 'excused')
  const interval = (alpha: number, scale: number) => {
    const by = scale / effect.value
    return rateConfidenceSequence({ k: num * by, n: den * by, alpha: Math.min(1, 2 * alpha), prior: ratePrior })
  }
  return {
    value: num / den,
    effect,
    low: (alpha, scale) => interval(alpha, scale)[0],
    high: (alpha, scale) => interval(alpha, scale)[1]
  }
}

/**
 * The error rate with its other failing side: broken where the canary's share of such requests is over the baseline's by
 * more than the target of errors, beyond chance, in the whole window or since a time of it. `holds`: why such a comparison
 * rolls nothing back; null where it may.
 */
export function withExcused(
  input: WindowInput,
  reading: LiveReading,
  arms: Arms,
  terms: Terms,
  holds: string | null
): LiveReading {
  const sequence = reading.row === 'error_rate' && reading.value !== null ? excusedSequence(arms) : null
  if (sequence === null) return reading
  const target = reading.target.threshold
  const said = [reading.note, describeExcused(sequence)].filter(Boolean).join(' ')
  const isOutside = verdictOf(sequence, { op: '<=', target, line: null }, terms) === 'fail'
  const stretch = badStretch(input, 'excused', target, terms)
  const [from, until] = [stretch?.since ?? 0, stretch?.until ?? 0].map(at => shownTime(at, input.summary.to ?? at))
  if (!isOutside && stretch?.isOver !== false) {
    const past = stretch ? `${said} More users left the canary than the baseline from ${from} to ${until}.` : said
    return { ...reading, note: past }
  }
  const since = stretch?.isOver === false ? ` since ${from}` : ''
  const breach = `More users leave the canary than the baseline${since}, by over ${percent(target)} and beyond chance`
  return holds === null
    ? { ...reading, note: said, breach }
    : { ...reading, note: said, undecidable: `${breach}. ${holds}` }
}

/** Both arms' shares in words. */
export function describeExcused({ canary, baseline }: ConfidenceSequence): string {
  return `${percent(canary!)} of the canary's requests and ${percent(baseline!)} of the baseline's ended with a status of window.not_errors, or with none (0).`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
