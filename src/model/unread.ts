import type { z } from 'zod'

/**
 * Why a value is not what this program once wrote, in words that name no validator: `not a result.json that rollout-gate
 * wrote: schema_version: missing`.
 */
export function whyNotWritten(value: unknown, { issues }: z.ZodError, kind: string): string {
  const version = (value as { schema_version?: unknown } | null)?.schema_version
  if (typeof version === 'number' && version > 1)
    return `a later version of rollout-gate wrote it (schema_version ${version}, and this one reads 1): use that version`
  return `not ${kind} that rollout-gate wrote: ${issues[0] ? sayIssue(issues[0]) : 'nothing in it is known'}`
}

/** What zod says of one place of a file that no person wrote. */
export function sayIssue({ path, message }: z.core.$ZodIssue): string {
  const place = path.map(String).join('/') || 'the whole'
  // A version is held against one number, whatever stands there.
  if (/\breceived undefined$|^Invalid input: expected 1$/.test(message)) return `${place}: missing, or not as expected`
  const said = message.replace(/^Invalid (input|option): /, '').replace(', received ', ', found ')
  return `${place}: ${said}`
}
