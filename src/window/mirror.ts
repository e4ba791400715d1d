import type { Arm } from '../model/arm-names.js'
import { FIELD, type FlatRow } from './flat-row.js'
import { hash53 } from './hash.js'
import { addAt, distributionOf, newBins } from './histogram.js'
import { type Memory, newMemory } from './memory.js'
import { isReply } from './ratio.js'
import { createSample } from './sample.js'
import type { MirrorSummary } from './summary.js'

/** What a shadow phase shows: how much was copied, whether copying slowed production, how far the answers are apart. */
interface Mirror {
  add(row: FlatRow, arm: Arm): void
  finish(): MirrorSummary | null
}

const MOST_ANSWERS = 2000
const LONGEST_ANSWER = 8000

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

  const keepAnswer = ({ answer, numbers }: FlatRow, side: 'production' | 'shadow') => {
    if (answer === null || !Number.isNaN(numbers[FIELD.delta_s_prod_shadow]!)) return
    const pair = answers.get(hash53(answer.reqHash))
    if (pair !== null) pair[side] = answer.text.slice(0, LONGEST_ANSWER)
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
