import { jsonOf } from '../model/json.js'
import { mergedChunks } from './stream-chunks.js'
import { type Frame, framesOf, type Gathered } from './stream-frames.js'
import { partsOf } from './stream-parts.js'

/**
 * A streamed reply as one document, so that pointers and expressions find in it what they find in a whole one:
 *
 * - OpenAI chunks: `choices[].message {role, content, tool_calls}` and `usage`, as the same request gives without
 *   `stream`, and every other key of the chunks as the last one has it.
 * - Vercel AI SDK, UI messages or data stream: `parts[]` as the SDK keeps them, `metadata`, `usage`.
 * - any other events: `events[] {event, data}`.
 *
 * And in every case `text`, the whole text of the answer.
 */

type Streamed =
  | { body: { text: string } & Record<string, unknown>; textAt: number | null }
  /** The stream ended too early, or says that it failed. */
  | { broken: string }

const DATA_STREAM = 'x-vercel-ai-data-stream'

export const isStream = (headers: Readonly<Record<string, string>>) =>
  /^\s*text\/event-stream\b/i.test(headers['content-type'] ?? '') || headers[DATA_STREAM] !== undefined

/** @returns `textAt`: how many bytes had come when the first text was there; null where there is none. */
export function readStream(bytes: Buffer, headers: Readonly<Record<string, string>>): Streamed {
  const { frames, rest } = framesOf(bytes, headers[DATA_STREAM] === undefined ? 'events' : 'lines')
  const { body, first, ended, error } = gather(frames)
  if (error !== null) return { broken: `says that it failed: ${error.slice(0, 200)}` }
  if (frames.length === 0) return { broken: 'has no event' }
  if (rest) return { broken: 'ends within an event' }
  if (!ended) return { broken: 'ends before its last event: what came is not the whole answer' }
  return { body, textAt: first?.end ?? null }
}

function gather(frames: readonly Frame[]): Gathered {
  return mergedChunks(frames) ?? partsOf(frames) ?? plain(frames)
}

/** Events of no known kind have no end that could be missed. */
function plain(frames: readonly Frame[]): Gathered {
  const events = frames.map(frame => ({ frame, event: frame.event, data: jsonOf(frame.data) ?? frame.data }))
  const told = events.filter(({ data }) => data !== '[DONE]')
  const texts = told.map(({ frame, data }) => ({ frame, text: textOf(data) })).filter(({ text }) => text !== '')
  const failed = told.find(({ event }) => event === 'error')
  return {
    body: { text: texts.map(({ text }) => text).join(''), events: told.map(({ event, data }) => ({ event, data })) },
    first: texts[0]?.frame,
    ended: true,
    error: failed ? String(failed.frame.data) : null
  }
}

const TEXT_KEYS = ['text', 'token', 'content', 'delta', 'answer', 'response']

/** A token by itself, or under a usual name. */
function textOf(data: unknown): string {
  if (typeof data === 'string') return data
  if (typeof data !== 'object' || data === null) return ''
  const found = TEXT_KEYS.map(key => (data as Record<string, unknown>)[key]).find(value => typeof value === 'string')
  return (found as string | undefined) ?? ''
}
