import { z } from 'zod'
import { jsonOf } from '../model/json.js'
import type { GateRow, Result } from '../model/result.js'
import { tolerant } from '../model/tolerant.js'

/** What a look at a phase's window found: one line of looks.jsonl, for the page alone. No verdict rests on it. */

const number = z.number().nullable()

export const lookSchema = z.strictObject({
  schema_version: z.literal(1),
  /** Id of the rollout. */
  rollout: z.string(),
  phase: z.string(),
  at: z.iso.datetime(),
  /** Requests of the new version by then. */
  requests: z.int().min(0),
  rows: z
    .record(z.string().max(80), z.tuple([number, number, number]))
    .describe('By row: its value, and the ends of its range; null where there is none yet.')
})

export type Look = z.output<typeof lookSchema>

const readable = tolerant(lookSchema)

/** The looks of a rollout among lines of a file; what is torn or broken is passed over. */
export function looksAmong(lines: readonly string[], rollout: string): Look[] {
  return lines.flatMap(line => {
    if (!line.includes(rollout)) return []
    const parsed = readable.safeParse(jsonOf(line))
    return parsed.success && parsed.data.rollout === rollout ? [parsed.data] : []
  })
}

interface Seen {
  rollout: string
  phase: string
  at: string
  requests: number
}

export function lookOf(seen: Seen, gates: readonly GateRow[]): Look {
  const rows = gates
    .filter(({ value, verdict }) => value !== null && verdict !== 'not_measured')
    .map(({ row, value, ci }) => [row, [short(value), short(ci?.[0] ?? null), short(ci?.[1] ?? null)]] as const)
  return { schema_version: 1, ...seen, rows: Object.fromEntries(rows) as Look['rows'] }
}

function short(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(4))
}

/** Of too many lines so many as are wanted at most: the older half thinned to every second, again and again. */
export function thinned<T>(lines: readonly T[], most: number): T[] {
  let kept = [...lines]
  while (kept.length > most) {
    const half = Math.ceil(kept.length / 2)
    kept = [...kept.slice(0, half).filter((_, at) => at % 2 === 0), ...kept.slice(half)]
  }
  return kept
}

/** The requests of the new version that a result's window holds; 0 where it has none. */
export function requestsOf(window: Result['window']): number {
  const seen = z.object({ requests: z.object({ canary: z.number() }) }).safeParse(window)
  return seen.success ? seen.data.requests.canary : 0
}
