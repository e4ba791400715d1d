import type { Row } from '../gold/row.js'
import type { World } from '../model/world.js'
import type { Outcome } from './outcome.js'

/** What a service sends back of what it was sent is taken out where it is kept or shown, after it was scored. */

type Redact = NonNullable<World['redact']>

/** A row as it is kept. */
export function rowWithoutSecrets(row: Row, redact: Redact | undefined): Row {
  if (redact === undefined) return row
  const { error, drift, pins_seen, answer, retrieved } = row
  return {
    ...row,
    error: error && { ...error, message: redact(error.message) },
    drift: drift.map(redact),
    pins_seen: pins_seen && textsOf(pins_seen, redact),
    answer: redact(answer),
    retrieved: retrieved.map(redact)
  }
}

/** A command's outcome as the doors show it. */
export function outcomeWithoutSecrets(outcome: Outcome, redact: Redact | undefined): Outcome {
  if (redact === undefined) return outcome
  const { result, text } = outcome
  return { ...outcome, result: textsOf(result, redact), ...(text !== undefined && { text: redact(text) }) }
}

/** Words of this program, digests, ids and addresses: no secret stands in them, and other programs read them. */
const NO_TEXT = [
  ...['command', 'name', 'decision', 'reason_code', 'gate', 'row', 'rows', 'op', 'verdict', 'source', 'kind', 'state'],
  ...['phase', 'next_phase', 'id', 'qid', 'event', 'repository', 'level', 'severity', 'embedder', 'page', 'url'],
  ...['sha', 'manifest', 'gold', 'baseline', 'pins_baseline', 'pins_canary', 'digest', 'file'],
  ...['started_at', 'finished_at', 'created_at', 'since', 'from', 'to']
]

function textsOf<T>(value: T, redact: Redact): T {
  if (typeof value === 'string') return redact(value) as T
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(item => textsOf(item, redact)) as T
  const entries = Object.entries(value).map(([key, item]) => {
    const isWord = NO_TEXT.includes(key) && (typeof item !== 'object' || key === 'rows')
    return [key, isWord ? item : textsOf(item, redact)] as const
  })
  return Object.fromEntries(entries) as T
}
