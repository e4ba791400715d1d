import { z } from 'zod'
import type { Result } from '../model/result.js'
import { findRow } from '../model/rows.js'
import { rowWords } from '../model/words.js'
import { showNumber } from './numbers.js'
import { viewRow } from './row-view.js'

/**
 * What changed since the last run on a pull request. A comment carries the rows of its own run, and of the one before,
 * in a hidden line: ids, verdicts and numbers alone. The next run reads it back from the comment that it replaces.
 */

const rowsSchema = z.record(
  z.string().regex(/^[a-z0-9_]{1,64}$/),
  z.tuple([z.enum(['pass', 'fail', 'inconclusive', 'waived', 'not_measured']), z.number().nullable()])
)

const stateSchema = z.object({
  /** Which run it is of, so that what is published twice is compared with the same run before. */
  of: z.string().max(200),
  rows: rowsSchema,
  before: rowsSchema.nullable()
})

type Rows = z.output<typeof rowsSchema>
type State = z.output<typeof stateSchema>

const LINE = /^<!-- rollout-gate:rows (\{.*\}) -->$/m
const MOST_BYTES = 16_000

/** The state of this result, after that of the comment it replaces. `of` names the run. */
export function stateAfter(former: string | null, result: Result, of: string): State {
  const last = former === null ? null : stateIn(former)
  const before = last === null ? null : last.of === of ? last.before : last.rows
  return { of, rows: rowsOf(result), before }
}

/** As a hidden line of the comment; '' where it would be too long. */
export function hiddenLine(state: State): string {
  const line = `<!-- rollout-gate:rows ${JSON.stringify(state).replaceAll('-->', '').replaceAll('<', '')} -->`
  return Buffer.byteLength(line) > MOST_BYTES ? '' : line
}

/** Null where the comment carries none that can be read. */
function stateIn(comment: string): State | null {
  const [, json] = LINE.exec(comment) ?? []
  if (json === undefined || json.length > MOST_BYTES) return null
  try {
    const parsed = stateSchema.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function rowsOf({ gates }: Result): Rows {
  const known = gates.filter(({ row }) => findRow(row) !== undefined)
  return Object.fromEntries(known.map(({ row, verdict, canary, value }) => [row, [verdict, canary ?? value]]))
}

const MOST_TOLD = 6

/** `🟢 correct answers 29.9 → 92.0 · 🔴 failed requests 0.0 % → 1.2 %`; '' where there was no run before. */
export function sayChanges({ rows, before }: State, result: Result): string {
  if (before === null) return ''
  const changed = result.gates.flatMap(row => {
    const [was, from] = before[row.row] ?? []
    const [is, to] = rows[row.row] ?? []
    if (was === undefined || is === undefined || isSettled(was) === isSettled(is)) return []
    const rule = findRow(row.row)!
    const unit = rule.arms ?? rule.unit
    const shown = (value: number | null) => showNumber(value, unit).replace(/ points$/, '')
    const { canary } = viewRow(row)
    return [
      `${isSettled(is) ? '🟢' : '🔴'} ${rowWords(row.row)!.name} ${shown(from ?? null)} → ${to === null ? '–' : canary}`
    ]
  })
  if (changed.length === 0) return 'no check changed its verdict'
  const more = changed.length - MOST_TOLD
  return `${changed.slice(0, MOST_TOLD).join(' · ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Whether a verdict is nothing to look at. */
function isSettled(verdict: Rows[string][0]): boolean {
  return verdict === 'pass' || verdict === 'waived'
}
