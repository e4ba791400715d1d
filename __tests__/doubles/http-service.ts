import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: unknown
  text: string
}

export type Answer = (response: ServerResponse, received: Received, count: number) => void | Promise<void>

export interface Service {
  url: string
  received: Received[]
  close(): Promise<void>
}

/** A real HTTP service on loopback that keeps what it was asked. */
export async function startService(answer: Answer): Promise<Service> {
  const received: Received[] = []
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const one = {
      method: request.method!,
      url: request.url!,
      headers: request.headers,
      text,
      body: text === '' ? null : JSON.parse(text)
    }
    received.push(one)
    await answer(response, one, received.length)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ask`,
    received,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {}
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

export const PINS = { INDEX_HASH: 'sha256:aa', RERANK_HASH: 'sha256:bb', PROMPT_VER: 'p-1', MODEL_VER: 'm-2026-01-01' }

/** A reply that keeps every contract. */
export function goodReply(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    answer: 'The retention period is ninety days.',
    citations: ['s1'],
    retrieved: [snippet('s1', 0, 100), snippet('s2', 100, 200)],
    pins: PINS,
    cost_usd: 0.01,
    ...changes
  }
}

export function snippet(id: string, start: number, end: number, changes: Record<string, unknown> = {}) {
  return {
    snippet_id: id,
    section_id: 'retention',
    source_url: 'https://docs.example/retention',
    offsets: [start, end],
    tokens: 20,
    text: 'Logs are kept for a retention period of ninety days.',
    ...changes
  }
}
