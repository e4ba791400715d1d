import { jsonOf } from '../model/json.js'
import { readTime } from './record.js'

/** What a line that is no sound row still says; null for what it does not. */
export interface Salvaged {
  ts: number | null
  arm: string | null
  status: number | null
  requestId: string | null
  userKey: string | null
  mirrored: boolean | null
}

type Field = 'ts' | 'arm' | 'status' | 'request_id' | 'user_key' | 'mirrored'

/**
 * Reads a JSON object field by field, and a line that is none (a bare NaN, cut short) by what stands behind its keys.
 * `called`: what the log calls a field; nothing where that is no plain name.
 */
export function salvage(text: string, called = (field: string) => field): Salvaged {
  const json = jsonOf(text)
  const whole = typeof json === 'object' && json !== null && !Array.isArray(json) ? json : null
  const get = (field: Field): unknown =>
    whole !== null
      ? (whole as Record<string, unknown>)[field]
      : json === undefined
        ? behind(text, called(field))
        : undefined
  const [ts, arm, mirrored] = [get('ts'), get('arm'), get('mirrored')]
  return {
    ts: typeof ts === 'string' || typeof ts === 'number' ? readTime(ts) : null,
    arm: nameOf(arm),
    status: statusOf(get('status')),
    requestId: nameOf(get('request_id')),
    userKey: nameOf(get('user_key')),
    mirrored: typeof mirrored === 'boolean' ? mirrored : null
  }
}

/** A plain text, a number or a word that something follows: what is cut short may have gone on. */
function pattern(name: string): RegExp {
  return new RegExp(`"${name}" {0,8}: {0,8}("[^"\\\\]{0,400}"|-?[0-9.]{1,30}|true|false)(?=[ ,}"\\r\\n]|$)`)
}

/** Keys within a text are escaped, so a bare one is the row's own. */
function behind(text: string, name: string): unknown {
  const found = name === '' ? null : pattern(name).exec(text)
  const ended = found !== null && (found[1]!.startsWith('"') || found.index + found[0].length < text.length)
  return ended ? jsonOf(found[1]!) : undefined
}

function statusOf(value: unknown): number | null {
  const status = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value
  return Number.isInteger(status) && (status as number) >= 0 && (status as number) <= 599 ? (status as number) : null
}

function nameOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
