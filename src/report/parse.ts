import { InputError } from '../model/errors.js'
import { parseJson } from '../model/json.js'
import type { ReasonCode } from '../model/reasons.js'
import { type Result, resultSchema } from '../model/result.js'
import { tolerant } from '../model/tolerant.js'
import { whyNotWritten } from '../model/unread.js'

/** A result.json is at most this long. */
export const RESULT_BYTES = 8 * 1024 * 1024

const readable = tolerant(resultSchema)

/** Reads the text of a result.json, of this version or a later one. Throws InputError saying what stands in the way. */
export function parseResult(text: string, file: string, reason: ReasonCode): Result {
  const refuse = (message: string, place = { line: 1, column: 1 }) =>
    new InputError(reason, [{ file, ...place, severity: 'error', message }])
  const json = parseJson(text)
  if ('fault' in json) {
    const { message, ...place } = json.fault
    throw refuse(`not JSON, and so not a result.json: ${message}`, place)
  }
  const parsed = readable.safeParse(json.value)
  if (parsed.success) return parsed.data
  throw refuse(whyNotWritten(json.value, parsed.error, 'a result.json'))
}
