import ms from 'ms'
import { z } from 'zod'

/** The forms that texts and numbers of a manifest may have. */

const MAX_DURATION_MS = 366 * 24 * 3600 * 1000

export const duration = z
  .string()
  .regex(/^\d+(\.\d+)?\s?(ms|s|m|h|d|w)$/, 'a duration such as 30s, 15m, 24h or 30d')
  .meta({ title: 'duration' })
  .transform((text, context) => {
    const value = ms(text as ms.StringValue)
    if (!Number.isFinite(value) || value > MAX_DURATION_MS) {
      context.addIssue({ code: 'custom', message: 'a duration of at most 366d' })
      return z.NEVER
    }
    return value
  })

export const pointer = z
  .string()
  .regex(/^(\/.*)?$/, 'a JSON Pointer such as /answer')
  .meta({ title: 'JSON Pointer' })
/** Whether a text is a well-formed expression is found out where it is compiled (src/manifest/expression.ts). */
export const place = z.string().meta({ title: 'JSON Pointer or JSONata expression' })
export const httpUrl = z.url({ protocol: /^https?$/, error: 'an http(s) URL' }).meta({ title: 'URL' })
export const name = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, 'lower-case letters, digits and hyphens, at most 64')
export const percent = z.number().min(0).max(100)
