import type { Arm } from '../model/arm-names.js'
import { hash53 } from './hash.js'
import { type Histogram, relativeHistogram, unitHistogram } from './histogram.js'
import { clamped, isReply } from './ratio.js'
import type { RequestRow } from './record.js'
import { createSample } from './sample.js'
import type { MirrorSummary } from './summary.js'

/** What a shadow phase shows: how much was copied, whether copying slowed production, how far the answers are apart. */
interface Mirror {
  add(row: RequestRow, ts: number, arm: Arm): void
  /** Rows counted elsewhere: baseline rows, or copies of which the first came then. */
  addRows(side: 'production' | 'copies', count: number, first: number): void
  histograms: Record<'latencyCopied' | 'latencyNotCopied' | 'deltaS', Histogram>
  /** An answer of the sample, of which this share was drawn elsewhere. */
  addAnswer(side: 'production' | 'shadow', reqHash: string, answer: string): void
  drawn(share: number): void
  finish(): MirrorSummary | null
}

export const MOST_ANSWERS = 2000
export const LONGEST_ANSWER = 8000

export function createMirror(): Mirror {
  const latencyCopied = relativeHistogram()
  const latencyNotCopied = relativeHistogram()
  const deltaS = unitHistogram()
  let drawnShare = 1
  const answers = createSample<{ production: string | null; shadow: string | null }>(MOST_ANSWERS, () => ({
    production: null,
    shadow: null
  }))
  let copies = 0
  let production = 0
  let firstCopy: number | null = null

  const keepAnswer = (row: RequestRow, side: 'production' | 'shadow') => {
    if (!row.req_hash || !row.answer || row.delta_s_prod_shadow != null) return
    addAnswer(side, row.req_hash, row.answer)
  }
  const addAnswer = (side: 'production' | 'shadow', reqHash: string, answer: string) => {
    const pair = answers.get(hash53(reqHash))
    if (pair !== null) pair[side] = answer.slice(0, LONGEST_ANSWER)
  }
  return {
    histograms: { latencyCopied, latencyNotCopied, deltaS },
    addAnswer,
    drawn(share) {
      drawnShare = share
    },
    addRows(side, count, first) {
      if (side === 'production') production += count
      else {
        copies += count
        firstCopy = Math.min(firstCopy ?? first, first)
      }
    },
    add(row, ts, arm) {
      if (arm === 'baseline') {
        production++
        if (row.mirrored != null && isReply(row.status)) {
          const histogram = row.mirrored ? latencyCopied : latencyNotCopied
          histogram.add(row.latency_ms)
        }
        keepAnswer(row, 'production')
      } else if (row.mirrored === true) {
        copies++
        firstCopy = Math.min(firstCopy ?? ts, ts)
        const apart = clamped(row.delta_s_prod_shadow)
        if (apart !== null) deltaS.add(apart)
        keepAnswer(row, 'shadow')
      }
    },
    finish() {
      if (copies === 0 && production === 0) return null
      const pairs: { production: string; shadow: string }[] = []
      answers.each(({ production, shadow }) => {
        if (production !== null && shadow !== null) pairs.push({ production, shadow })
      })
      return {
        copies,
        production,
        firstCopy,
        latencyCopied: latencyCopied.distribution(),
        latencyNotCopied: latencyNotCopied.distribution(),
        deltaS: deltaS.distribution(),
        answers: pairs,
        answersShare: drawnShare * answers.share()
      }
    }
  }
}
