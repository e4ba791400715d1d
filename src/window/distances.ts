import { HASH_RANGE, hash53 } from './hash.js'
import type { IntakeOfFile } from './intake.js'
import { type Memory, newMemory } from './memory.js'
import type { RequestRow } from './record.js'

/** What was asked and retrieved in a request, where its source carries texts instead of their distance. */
export interface RequestTexts {
  question: string
  passages: readonly string[]
}

/** ΔS of each, in order (docs/runbook.md §4); null where there is none. */
export type MeasureDistances = (texts: readonly RequestTexts[]) => Promise<(number | null)[]>

interface Held {
  row: RequestRow
  texts: RequestTexts
  draw: number
}

export interface Distances {
  /** Whether there are rows that are counted at the end alone. */
  holdsAny(): boolean
  /** False where the row is not in the sample: it is to be counted as it is. */
  hold(row: RequestRow, texts: RequestTexts | null, release: (row: RequestRow) => void): boolean
  /** Counts the rows of the sample, with their distances. */
  finish(rows: IntakeOfFile): Promise<void>
}

/** What was measured in earlier looks, by request. */
export type Known = Map<string, number | null>

/**
 * A sample by the hash of the request, the same share of both arms: all requests up to `most`, then half of them, a
 * quarter, and so on. Its rows are counted last, once their distances are measured. Texts are held until then alone.
 */
export function sampleDistances(
  measure: MeasureDistances | null,
  most: number,
  known: Known,
  memory: Memory = newMemory()
): Distances {
  const own = memory.of('distances', () => ({ held: [] as Held[], share: 1 }))

  return {
    holdsAny: () => own.held.length > 0,
    hold(row, texts, release) {
      if (measure === null || texts === null || texts.passages.length === 0) return false
      const draw = hash53(row.request_id.replace(/\/.*$/, '')) / HASH_RANGE
      if (draw >= own.share) return false
      own.held.push({ row, texts, draw })
      while (own.held.length > most) {
        own.share /= 2
        for (const { row: other, draw: its } of own.held) if (its >= own.share) release(other)
        own.held = own.held.filter(({ draw: its }) => its < own.share)
      }
      return true
    },
    async finish(rows) {
      const { held } = own
      const asked = held.filter(({ row }) => !known.has(row.request_id))
      const measured = measure === null ? [] : await measure(asked.map(({ texts }) => texts))
      const found: Known = new Map(asked.map(({ row }, at) => [row.request_id, measured[at] ?? null]))
      for (const { row } of held)
        found.set(row.request_id, found.get(row.request_id) ?? known.get(row.request_id) ?? null)
      known.clear() // what has left the window is not held on to
      for (const [id, distance] of found) known.set(id, distance)
      for (const { row } of held.sort((a, b) => (a.row.ts as number) - (b.row.ts as number))) {
        rows.take({ ...row, delta_s_question_retrieved: found.get(row.request_id) ?? null })
      }
    }
  }
}
