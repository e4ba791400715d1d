import type { Arm } from '../model/arm-names.js'
import { FIELD, type FlatRow } from './flat-row.js'
import { hash53 } from './hash.js'
import { addAt, type Bins, distributionOf, newBins } from './histogram.js'
import { type Memory, newMemory } from './memory.js'
import { isReply } from './ratio.js'
import { createSample } from './sample.js'
import type { MirrorSummary } from './summary.js'

/** What a shadow phase shows: how much was copied, whether copying slowed production, how far the answers are apart. */
interface Mirror {
  add(row: FlatRow, arm: Arm): void
  /** Rows counted elsewhere: baseline rows, or copies of which the first came then. */
  addRows(side: 'production' | 'copies', count: number, first: number): void
  histograms: Record<'latencyCopied' | 'latencyNotCopied' | 'deltaS', Bins>
  /** An answer of the sample, of which this share was drawn elsewhere. */
  addAnswer(side: 'production' | 'shadow', reqHash: string, answer: string): void
  drawn(share: number): void
  finish(): MirrorSummary | null
}

export const MOST_ANSWERS = 2000
export const LONGEST_ANSWER = 8000

export function createMirror(memory: Memory = newMemory()): Mirror {
  const own = memory.of('mirror', () => ({
    copies: 0,
    production: 0,
    firstCopy: null as number | null,
    latencyCopied: newBins('relative'),
    latencyNotCopied: newBins('relative'),
    deltaS: newBins('unit')
  }))
  const answers = createSample<{ production: string | null; shadow: string | null }>(
    MOST_ANSWERS,
    () => ({ production: null, shadow: null }),
    { memory: memory.part('answers') }
  )

  const addAnswer = (side: 'production' | 'shadow', reqHash: string, text: string) => {
    const pair = answers.get(hash53(reqHash))
    if (pair !== null) pair[side] = text.slice(0, LONGEST_ANSWER)
  }
  const keepAnswer = ({ answer, numbers }: FlatRow, side: 'production' | 'shadow') => {
    if (answer === null || !Number.isNaN(numbers[FIELD.delta_s_prod_shadow]!)) return
    addAnswer(side, answer.reqHash, answer.text)
  }
  return {
    add(row, arm) {
      const { ts, numbers } = row
      const mirrored = numbers[FIELD.mirrored]!
      if (arm === 'baseline') {
        own.production++
        if (!Number.isNaN(mirrored) && isReply(numbers[FIELD.status]!)) {
          addAt(mirrored === 1 ? own.latencyCopied : own.latencyNotCopied, numbers, FIELD.latency_ms)
        }
        keepAnswer(row, 'production')
      } else if (mirrored === 1) {
        own.copies++
        own.firstCopy = Math.min(own.firstCopy ?? ts, ts)
        addAt(own.deltaS, numbers, FIELD.delta_s_prod_shadow)
        keepAnswer(row, 'shadow')
      }
    },
    addRows(side, count, first) {
      own[side] += count
      if (side === 'copies') own.firstCopy = Math.min(own.firstCopy ?? first, first)
    },
    histograms: own,
    addAnswer,
    drawn: answers.drawn,
    finish() {
      const { copies, production, firstCopy } = own
      if (copies === 0 && production === 0) return null
      const pairs: { production: string; shadow: string }[] = []
      answers.each(({ production, shadow }) => {
        if (production !== null && shadow !== null) pairs.push({ production, shadow })
      })
      return {
        copies,
        production,
        firstCopy,
        latencyCopied: distributionOf(own.latencyCopied),
        latencyNotCopied: distributionOf(own.latencyNotCopied),
        deltaS: distributionOf(own.deltaS),
        answers: pairs,
        answersShare: answers.share()
      }
    }
  }
}
