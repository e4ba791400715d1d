import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Small HTTP servers on a free port of this machine. */
export interface Listening {
  origin: string
  close(): Promise<void>
}

const MAX_BODY = 64 * 1024

export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
): Promise<Listening> {
  const listener: RequestListener = (request, response) => {
    handle(request, response).catch(() => sendJson(response, 500, { error: 'internal error' }))
  }
  // A connection that the server closes just when a request is on its way would look like an error of the arm.
  const server = createServer({ keepAliveTimeout: 0 }, listener)
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    }
  }
}

/** The whole body, or null where it is longer than 64 KiB. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += (part as Buffer).length
    if (length > MAX_BODY) return null
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {}
): void {
  sendText(response, status, JSON.stringify(body), headers)
}

/** Text that is JSON already. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {}
): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers })
    .end(text)
}

/** A header that comes once; undefined where it is absent. */
export function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
