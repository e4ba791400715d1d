import { jsonOf } from '../../model/json.js'
import { createLineCutter, eachLine } from '../lines.js'

/**
 * ClickHouse's format JSONCompact, row by row as it comes: `{ "meta": …, "data": [ [ … ], … ], "rows": N }`, each row on
 * a line of its own. Unlike the formats of one row a line it says at its end how many rows there were: a server that
 * dies, a proxy that cuts, and an error after the first rows are all told from an end.
 */

/** A row with its documents. */
const MAX_LINE = 2 ** 26
/** More than this before or after the rows is no such answer. */
const MAX_FRAME = 2 ** 20

/** Gives each row to `take`, and throws an Error that says what is wrong where the answer is not whole. */
export async function readAnswer(
  stream: AsyncIterable<Buffer>,
  take: (row: readonly unknown[]) => void
): Promise<void> {
  let part = 'head' as 'head' | 'rows' | 'tail' | 'fault'
  let frame = ''
  let rows = 0

  const takeLine = (text: string) => {
    const line = text.trim()
    if (part === 'rows') return takeInRows(line)
    if (part === 'head' && line === '"data":') {
      part = 'rows'
      frame = ''
      return
    }
    frame += `${line}\n`
    if (frame.length > MAX_FRAME) throw notWhole(frame, rows)
  }
  const takeInRows = (line: string) => {
    if (line === '' || line === '[') return
    if (line === '],' || line === ']') {
      part = 'tail'
      return
    }
    const row = jsonOf(line.endsWith(',') ? line.slice(0, -1) : line)
    if (!Array.isArray(row)) {
      // What follows says why.
      part = 'fault'
      frame = line
      return
    }
    rows++
    take(row)
  }
  const cutter = createLineCutter(MAX_LINE, {
    lines: bytes => eachLine(bytes, line => takeLine(line.toString('utf8'))),
    unended(bytes) {
      takeLine(bytes.toString('utf8'))
      return true
    },
    tooLong() {
      throw new Error(`a row of more than ${MAX_LINE} bytes`)
    }
  })
  for await (const chunk of stream) cutter.push(chunk)
  cutter.finish()
  const end = part === 'tail' ? (jsonOf(`{${frame}`) as { rows?: unknown; exception?: unknown } | undefined) : undefined
  if (end === undefined || end.exception !== undefined || end.rows !== rows) throw notWhole(frame, rows)
}

function notWhole(said: string, rows: number): Error {
  const words = /(Code: \d+.*|DB::Exception.*)/s.exec(said)?.[1]?.replace(/\s+/g, ' ').trim().slice(0, 300)
  const after = `the answer broke off after ${rows} rows`
  return new Error(words === undefined ? after : `${after}: ${words}`)
}
