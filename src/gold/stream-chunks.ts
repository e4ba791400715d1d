import { jsonOf } from '../model/json.js'
import type { Frame, Gathered } from './stream-frames.js'

/** OpenAI's chat.completion.chunk, and what every server that speaks as it does sends. */

type Fields = Record<string, unknown>

interface Choice {
  index: number
  message: { role: string; content: string; tool_calls?: ToolCall[] } & Fields
  finish_reason: string | null
}

interface ToolCall {
  id: string
  type: string
  function: { name: string; arguments: string }
}

/** Null where the frames are no chunks. Ended: by `[DONE]`, or by a finish_reason of each choice. */
export function mergedChunks(frames: readonly Frame[]): Gathered | null {
  const chunks = frames.map(frame => ({ frame, chunk: fieldsOf(jsonOf(frame.data)) }))
  if (!chunks.some(({ chunk }) => Array.isArray(chunk?.['choices']))) return null
  const choices = new Map<number, Choice>()
  let body: Fields = {}
  let first: Frame | undefined
  let error: string | null = null
  for (const { frame, chunk } of chunks) {
    if (!chunk) continue
    if (chunk['error'] !== undefined && chunk['error'] !== null) error ??= JSON.stringify(chunk['error'])
    const { choices: deltas, ...others } = chunk
    body = { ...body, ...withoutNulls(others) }
    for (const delta of Array.isArray(deltas) ? deltas : []) if (addDelta(choices, fieldsOf(delta))) first ??= frame
  }
  const all = [...choices.values()].toSorted((a, b) => a.index - b.index)
  const done = frames.some(({ data }) => data.trim() === '[DONE]')
  return {
    body: { ...body, object: 'chat.completion', choices: all, text: all[0]?.message.content ?? '' },
    first,
    ended: done || (all.length > 0 && all.every(choice => choice.finish_reason !== null)),
    error
  }
}

/** Whether it brought text. */
function addDelta(choices: Map<number, Choice>, part: Fields | null): boolean {
  if (!part) return false
  const index = typeof part['index'] === 'number' ? part['index'] : 0
  const choice = choices.get(index) ?? { index, message: { role: 'assistant', content: '' }, finish_reason: null }
  choices.set(index, choice)
  if (typeof part['finish_reason'] === 'string') choice.finish_reason = part['finish_reason']
  const { content, tool_calls, role: _, ...others } = fieldsOf(part['delta']) ?? {}
  Object.assign(choice.message, withoutNulls(others))
  if (Array.isArray(tool_calls)) addToolCalls(choice, tool_calls)
  if (typeof content !== 'string') return false
  choice.message.content += content
  return content !== ''
}

/** The arguments of a call come in pieces, each with the call's index. */
function addToolCalls({ message }: Choice, pieces: readonly unknown[]): void {
  message.tool_calls ??= []
  for (const piece of pieces) {
    const { index, id, function: part } = fieldsOf(piece) ?? {}
    const { name, arguments: text } = fieldsOf(part) ?? {}
    const at = typeof index === 'number' && index >= 0 && index < 100 ? index : 0
    message.tool_calls[at] ??= { id: '', type: 'function', function: { name: '', arguments: '' } }
    const call = message.tool_calls[at]
    if (typeof id === 'string') call.id = id
    if (typeof name === 'string') call.function.name += name
    if (typeof text === 'string') call.function.arguments += text
  }
}

const withoutNulls = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
}
