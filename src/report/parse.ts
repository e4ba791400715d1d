import { InputError } from '../model/errors.js'
import type { ReasonCode } from '../model/reasons.js'
import { type Result, resultSchema } from '../model/result.js'

/** A result.json is at most this long. */
export const RESULT_BYTES = 8 * 1024 * 1024

/** Reads the text of a result.json, as this version writes it. Throws InputError saying what stands in the way. */
export function parseResult(text: string, file: string, reason: ReasonCode): Result {
  const refuse = (message: string) => new InputError(reason, [{ file, line: 1, column: 1, severity: 'error', message }])
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw refuse(`not JSON: ${(error as Error).message}`)
  }
  const parsed = resultSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw refuse(`no result of this version: ${issue?.path.join('/') || 'the whole'}: ${issue?.message}`)
}
