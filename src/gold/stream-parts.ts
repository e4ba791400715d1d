import { jsonOf } from '../model/json.js'
import type { Frame, Gathered } from './stream-frames.js'

/** The Vercel AI SDK: its UI message stream (version 5 on), and its data stream before that. */

type Part = Record<string, unknown> & { type: string }

interface State {
  parts: Part[]
  metadata: Record<string, unknown>
  text: string
  first: Frame | undefined
  ended: boolean
  error: string | null
}

/** Null where the frames are none of the SDK's. */
export function partsOf(frames: readonly Frame[]): Gathered | null {
  const known = frames.flatMap(frame => {
    const part = messagePart(frame) ?? dataPart(frame)
    return part ? [{ frame, part }] : []
  })
  if (!known.some(({ part }) => STARTS.has(part.type))) return null
  const state: State = { parts: [], metadata: {}, text: '', first: undefined, ended: false, error: null }
  for (const { frame, part } of known) take(state, part, frame)
  const { parts, metadata, text, first, ended, error } = state
  return { body: { parts, metadata, text, ...usageOf(metadata) }, first, ended, error }
}

/** Parts that no other stream begins with. */
const STARTS = new Set(['start', 'start-step', 'text-start', 'text-delta', 'finish'])

function messagePart({ data }: Frame): Part | null {
  const part = fieldsOf(jsonOf(data))
  return typeof part['type'] === 'string' ? (part as Part) : null
}

/** Codes of the data stream, as the parts that took their place. */
function dataPart({ event, data }: Frame): Part | null {
  const value = jsonOf(data)
  if (value === undefined) return null
  if (event === '0') return { type: 'text-delta', delta: value }
  if (event === '2') return { type: 'data', data: value }
  if (event === '3') return { type: 'error', errorText: value }
  if (event === '8') return { type: 'message-metadata', messageMetadata: { annotations: value } }
  if (event === '9') return { ...fieldsOf(value), type: 'tool-call' }
  if (event === 'a') return { ...fieldsOf(value), type: 'tool-result' }
  if (event === 'd') return { type: 'finish', messageMetadata: fieldsOf(value) }
  if (event === 'h') return { type: 'source', source: value }
  return null
}

function take(state: State, part: Part, frame: Frame): void {
  Object.assign(state.metadata, fieldsOf(part['messageMetadata']))
  switch (part.type) {
    case 'text-delta': {
      const delta = typeof part['delta'] === 'string' ? part['delta'] : ''
      state.text += delta
      if (delta !== '') state.first ??= frame
      addText(state.parts, delta)
      break
    }
    case 'finish':
      state.ended = true
      break
    case 'error':
      state.error ??= String(part['errorText'] ?? 'error')
      break
    case 'abort':
      state.error ??= 'it was aborted'
      break
    default:
      if (KEPT.test(part.type)) state.parts.push(part)
  }
}

const KEPT = /^(source|data|file|tool)/

function addText(parts: Part[], delta: string): void {
  const last = parts.at(-1)
  if (last?.type === 'text') last['text'] = `${last['text']}${delta}`
  else parts.push({ type: 'text', text: delta })
}

const usageOf = ({ usage }: Record<string, unknown>) => (usage === undefined ? {} : { usage })

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
