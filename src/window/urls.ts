import { type Followed, type ReadTerms, readCopy, readOn, streamCopy } from './followed.js'
import { unpacked } from './packed.js'

/** Opens a URL: all of it, or what is new; null where nothing is. Rejects where it does not answer; the body throws where it breaks off. */
export type OpenUrl = (url: string, signal?: AbortSignal, since?: Since) => Promise<UrlAnswer | null>

export interface Since {
  /** The first byte that is not known. */
  from: number | null
  /** Names the body as it was. */
  etag: string | null
}

export interface UrlAnswer {
  body: AsyncIterable<Buffer>
  /** The place in the body where it begins. */
  start: number
  etag: string | null
}

/** A URL as it was at the last look. */
export interface SeenUrl {
  log: Followed | null
  etag: string | null
  /** Whether its bytes are those of the log, so that it may be asked for what is new. */
  isPlain: boolean
}

export function unseenUrl(): SeenUrl {
  return { log: null, etag: null, isPlain: false }
}

const ALL: Since = { from: null, etag: null }

/** Reads what is new behind a URL. `ask` limits how long it may take. */
export async function readUrl(
  seen: SeenUrl,
  ask: (since: Since) => Promise<UrlAnswer | null>,
  terms: ReadTerms
): Promise<void> {
  const { log, etag, isPlain } = seen
  let answer = await ask({ from: log !== null && isPlain ? log.offset - log.tail.length : null, etag })
  if (answer === null) return
  // Only what was read to its end is known by its name.
  seen.etag = null
  const { start, body, etag: named } = answer
  if (log === null || start === 0 || !(await readOn(log, body, start, terms.signal))) {
    const whole = async () => {
      const { bytes, packed } = await unpacked((answer?.start === 0 ? answer : await ask(ALL))!.body)
      answer = null
      seen.isPlain = !packed
      return bytes
    }
    await readCopy(await streamCopy(whole), seen, terms)
  }
  seen.etag = named
}
