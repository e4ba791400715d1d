import { jsonOf } from '../model/json.js'
import type { IntakeOfFile } from './intake.js'
import type { LineEvents } from './lines.js'

/** A line of more bytes is none of a request. */
export const MAX_LINE = 2 ** 20

/** Of one log: how many lines it had, and whether the last of them was taken before a line feed ended it. */
interface LinePlace {
  line: number
  isOpen: boolean
}

export function newLinePlace(): LinePlace {
  return { line: 0, isOpen: false }
}

/**
 * What a log of JSON objects does with a line that is not ended or too long. `takeLast`: takes the last line, which is
 * whole and goes by the number that follows.
 */
export function oddLines(
  rows: IntakeOfFile,
  at: LinePlace,
  takeLast: (bytes: Buffer, json: object) => void
): Pick<LineEvents, 'unended' | 'tooLong'> {
  return {
    unended(bytes) {
      const text = bytes.toString('utf8')
      const json = jsonOf(text.replace(/^\uFEFF/, ''))
      // No longer text begins with a whole object or list; anything else may go on.
      const isWhole = typeof json === 'object' && json !== null
      rows.torn(!isWhole && text.trim() !== '')
      if (!isWhole) return false
      takeLast(bytes, json)
      at.isOpen = true
      return true
    },
    tooLong() {
      const line = ++at.line
      rows.torn(false)
      rows.count()
      const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`
      rows.broken(() => ({ file: rows.file, line, column: 1, message, severity: 'error' }))
      rows.unknown()
    }
  }
}
