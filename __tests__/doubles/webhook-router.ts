import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Weights } from '../../src/model/weights.js'

/** What a request gets instead of the real answer. */
export type Trouble = number | 'silent' | 'half-closed'

export interface WebhookDouble {
  url: string
  weights: Weights
  /** Every change, in order. */
  log: Weights[]
  requests: number
  /** What the requests of these numbers get; null where all is well. */
  trouble: { from: number; to: number; what: Trouble } | null
  /** Told of every request: as it arrives, and when it is done but not answered yet. */
  tap: ((when: 'before' | 'after', method: string) => void) | null
  close: () => Promise<void>
}

/** A router of one's own on loopback: GET reads, PUT with If-Match sets. */
export async function startWebhook(weights: Weights): Promise<WebhookDouble> {
  let version = 1
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const number = double.requests++
    double.tap?.('before', `router ${request.method}`)
    const { from, to, what } = double.trouble ?? { from: 0, to: -1, what: null }
    const trouble = number >= from && number <= to ? what : null
    if (typeof trouble === 'number') return void response.writeHead(trouble).end()
    if (trouble === 'silent') return
    if (request.method === 'PUT') {
      const match = request.headers['if-match']
      if (match !== '*' && match !== `"${version}"`) return void response.writeHead(412).end()
      double.weights = JSON.parse(Buffer.concat(chunks).toString('utf8'))
      double.log.push(double.weights)
      version++
    }
    double.tap?.('after', `router ${request.method}`)
    const body = JSON.stringify(double.weights)
    response.writeHead(200, { etag: `"${version}"`, 'content-length': Buffer.byteLength(body) })
    // The answer begins, and its other half never comes.
    if (trouble === 'half-closed') return void response.write(body.slice(0, 5), () => request.socket.destroy())
    response.end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const double: WebhookDouble = {
    url: `http://127.0.0.1:${port}/weights`,
    weights,
    log: [],
    requests: 0,
    trouble: null,
    tap: null,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
  return double
}
