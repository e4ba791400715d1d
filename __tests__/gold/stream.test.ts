import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isStream, readStream } from '../../src/gold/stream.js'

const SSE = { 'content-type': 'text/event-stream; charset=utf-8' }
const DATA_STREAM = { 'content-type': 'text/plain', 'x-vercel-ai-data-stream': 'v1' }
const events = (...data: unknown[]) =>
  data.map(one => `data: ${typeof one === 'string' ? one : JSON.stringify(one)}\n\n`).join('')
const read = (text: string, headers: Record<string, string> = SSE) => readStream(Buffer.from(text), headers)
const chunk = (delta: unknown, more: object = {}) => ({
  id: 'c1',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta, finish_reason: null, ...more }]
})

test('a stream is known by its headers', () => {
  expect(isStream(SSE)).toBe(true)
  expect(isStream(DATA_STREAM)).toBe(true)
  expect(isStream({ 'content-type': 'application/json' })).toBe(false)
})

describe('OpenAI chunks', () => {
  const whole = [
    chunk({ role: 'assistant', content: '' }),
    chunk({ content: 'ninety ' }),
    chunk({ content: 'days 🕐' }),
    chunk({}, { finish_reason: 'stop' }),
    { id: 'c1', choices: [], usage: { prompt_tokens: 5, completion_tokens: 2 }, sources: [{ id: 's1' }] }
  ]

  test('give the document that the same request gives without stream', () => {
    expect(read(events(...whole, '[DONE]'))).toMatchObject({
      body: {
        choices: [{ index: 0, message: { role: 'assistant', content: 'ninety days 🕐' }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 5, completion_tokens: 2 },
        sources: [{ id: 's1' }],
        text: 'ninety days 🕐'
      },
      textAt: Buffer.byteLength(events(...whole.slice(0, 2)))
    })
  })

  test('join the pieces of tool calls', () => {
    const piece = (fields: object) => chunk({ tool_calls: [{ index: 0, ...fields }] })
    const calls = [
      piece({ id: 't1', function: { name: 'search', arguments: '' } }),
      piece({ function: { arguments: '{"q":' } }),
      piece({ function: { arguments: '1}' } })
    ]
    expect(read(events(...calls, '[DONE]'))).toMatchObject({
      body: {
        choices: [{ message: { tool_calls: [{ id: 't1', function: { name: 'search', arguments: '{"q":1}' } }] } }]
      },
      textAt: null
    })
  })

  test('that end before the last are a failure, wherever they end', () => {
    const text = events(...whole.slice(0, 3))
    for (let end = 1; end < text.length; end++) expect(read(text.slice(0, end))).toHaveProperty('broken')
  })

  test('that tell an error are a failure', () => {
    expect(read(events(whole[0], { choices: [], error: { message: 'overloaded' } }, '[DONE]'))).toEqual({
      broken: 'says that it failed: {"message":"overloaded"}'
    })
  })
})

describe('the AI SDK', () => {
  const parts = [
    { type: 'start', messageId: 'm' },
    { type: 'source-url', sourceId: 's1', url: 'https://docs.example/retention' },
    { type: 'data-passages', data: [{ id: 's1', text: 'Logs are kept.' }] },
    { type: 'text-start', id: 't' },
    { type: 'text-delta', id: 't', delta: 'ninety ' },
    { type: 'text-delta', id: 't', delta: 'days' },
    { type: 'text-end', id: 't' },
    { type: 'finish', messageMetadata: { usage: { inputTokens: 5 } } }
  ]

  test('UI messages keep text, sources, data and metadata', () => {
    expect(read(events(...parts, '[DONE]'))).toMatchObject({
      body: {
        text: 'ninety days',
        parts: [
          { type: 'source-url', sourceId: 's1' },
          { type: 'data-passages', data: [{ id: 's1' }] },
          { type: 'text', text: 'ninety days' }
        ],
        metadata: { usage: { inputTokens: 5 } }
      },
      textAt: Buffer.byteLength(events(...parts.slice(0, 5)))
    })
  })

  test('a message that was cut off, aborted or failed is a failure', () => {
    expect(read(events(...parts.slice(0, -1)))).toHaveProperty('broken')
    expect(read(events(...parts.slice(0, 5), { type: 'abort' }, '[DONE]'))).toHaveProperty('broken')
    expect(read(events(parts[0], { type: 'error', errorText: 'no model' }, parts.at(-1)))).toEqual({
      broken: 'says that it failed: no model'
    })
  })

  test('the data stream of older versions', () => {
    const lines =
      'f:{"messageId":"m"}\n2:[{"id":"s1"}]\n0:"ninety "\n0:"days"\nd:{"finishReason":"stop","usage":{"promptTokens":5}}\n'
    expect(read(lines, DATA_STREAM)).toMatchObject({
      body: {
        text: 'ninety days',
        parts: [
          { type: 'data', data: [{ id: 's1' }] },
          { type: 'text', text: 'ninety days' }
        ],
        usage: { promptTokens: 5 }
      }
    })
    expect(read(lines.slice(0, lines.indexOf('d:')), DATA_STREAM)).toHaveProperty('broken')
  })
})

describe('other events', () => {
  test('of plain tokens, with any line ends, comments and events of several lines', () => {
    const text =
      ': hello\r\nevent: sources\r\ndata: [{"id":"s1"}]\r\n\r\ndata: ninety\r\n\r\ndata:  days\r\ndata: more\r\n\r\nevent: end\r\ndata:\r\n\r\n'
    expect(read(text)).toMatchObject({
      body: {
        text: 'ninety days\nmore',
        events: [
          { event: 'sources', data: [{ id: 's1' }] },
          { event: 'message', data: 'ninety' },
          { event: 'message', data: ' days\nmore' },
          { event: 'end', data: '' }
        ]
      }
    })
  })

  test('of tokens under a usual name', () => {
    expect(read(events({ token: 'ninety' }, { token: ' days' }))).toMatchObject({ body: { text: 'ninety days' } })
  })

  test('that end within an event, are none or tell an error are a failure', () => {
    expect(read('data: ninety\n\ndata: da')).toEqual({ broken: 'ends within an event' })
    expect(read('')).toEqual({ broken: 'has no event' })
    expect(read('event: error\ndata: out of memory\n\n')).toEqual({ broken: 'says that it failed: out of memory' })
  })
})

test('whatever bytes come, a document or what is broken', () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.jsonValue()).map(values => events(...values))
  )
  fc.assert(
    fc.property(text, fc.constantFrom(SSE, DATA_STREAM), (some, headers) => {
      const found = read(some, headers)
      expect('broken' in found || typeof found.body.text === 'string').toBe(true)
    })
  )
})
