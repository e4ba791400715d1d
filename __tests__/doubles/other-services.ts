import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Services of other shapes, as their frameworks make them: none was written for this program. */

const PASSAGE =
  'lru_cache(maxsize=128) wraps a function with a callable that saves up to the 128 most recent calls of it.'
const ANSWER = 'It remembers the 128 most recent calls.'
export const QUESTION = 'How many calls does lru_cache remember?'
export const PINS = 'INDEX_HASH=sha256:aaaa; RERANK_HASH=r1; PROMPT_VER=p1; MODEL_VER=m-2025-07-15'

/** What some service may look for in a request. */
interface Body {
  input?: { input?: unknown }
  user_query?: unknown
  messages?: { parts?: { text?: unknown }[] }[]
}

type Answer = (body: Body | null, response: ServerResponse) => void

const answerTo = (question: unknown) => (/lru_cache/.test(String(question)) ? ANSWER : 'not in context')

export const SHAPES: Readonly<Record<string, Answer>> = {
  /** Its own keys, integer ids, a start without an end, citations in the text; any request is answered. */
  'an own shape': (body, response) =>
    json(response, {
      choices: [{ message: { role: 'assistant', content: `${answerTo(JSON.stringify(body))} [1]` } }],
      sources: [
        {
          doc: 'library/functools',
          page_content: PASSAGE,
          metadata: { source: 'https://docs.example.com/functools', start_index: 4200, chunk: 17 }
        }
      ],
      usage: { prompt_tokens: 50, completion_tokens: 9 }
    }),
  LangChain: (body, response) => {
    const question = body?.input?.input
    if (typeof question !== 'string')
      return json(response, { detail: [{ loc: ['body', 'input'], msg: 'value is not a valid dict' }] }, 422)
    const context = [
      {
        id: null,
        page_content: PASSAGE,
        metadata: { source: 'https://docs.example.com/functools', start_index: 4200 },
        type: 'Document'
      }
    ]
    json(response, { output: { input: question, context, answer: answerTo(question) }, metadata: { run_id: '8c2e' } })
  },
  LlamaIndex: (body, response) => {
    if (typeof body?.user_query !== 'string')
      return json(response, { detail: [{ type: 'missing', loc: ['body', 'user_query'], msg: 'Field required' }] }, 422)
    const node = {
      id_: 'f3b1c9',
      relationships: { '1': { node_id: 'aa', node_type: '4', metadata: {} } },
      metadata: { file_path: 'library/functools.md', url: 'https://docs.example.com/functools' },
      text: PASSAGE,
      start_char_idx: 4200,
      end_char_idx: 4305
    }
    json(response, { response: answerTo(body.user_query), source_nodes: [{ node, score: 0.83 }], metadata: {} })
  },
  'Vercel AI SDK': (body, response) => {
    const text = body?.messages?.at?.(-1)?.parts?.[0]?.text
    if (typeof text !== 'string') return json(response, { error: 'messages need parts' }, 400)
    const passage = { id: '17', section: 'library/functools', url: 'https://docs.example.com/functools' }
    const events = [
      { type: 'start', messageId: 'm1' },
      { type: 'data-passages', data: [{ ...passage, start: 4200, end: 4305, text: PASSAGE }] },
      { type: 'source-url', sourceId: '17', url: passage.url },
      { type: 'text-start', id: 't1' },
      ...answerTo(text)
        .split(/(?<= )/)
        .map(delta => ({ type: 'text-delta', id: 't1', delta })),
      { type: 'finish', messageMetadata: { usage: { inputTokens: 50, outputTokens: 9 } } }
    ]
    response.setHeader('content-type', 'text/event-stream')
    response.end([...events.map(event => JSON.stringify(event)), '[DONE]'].map(data => `data: ${data}\n\n`).join(''))
  }
}

export interface OtherService {
  url: string
  /** Bodies as they came. */
  asked: string[]
  headers: Record<string, string | string[] | undefined>[]
  close(): Promise<void>
}

/** `pins`: what it sends as X-Rollout-Pins; null: it shows none. */
export async function startOther(answer: Answer, pins: string | null = PINS): Promise<OtherService> {
  const asked: string[] = []
  const headers: OtherService['headers'] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    asked.push(text)
    headers.push(request.headers)
    if (pins !== null) response.setHeader('x-rollout-pins', pins)
    answer(text === '' ? null : JSON.parse(text), response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}/rag`, asked, headers, close }
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
