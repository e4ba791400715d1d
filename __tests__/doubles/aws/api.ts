import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What stands in for AWS: the answer to each call, by its name; a call that is not expected is a 500. */
export type Answers = Record<string, (body: Record<string, unknown>) => { status?: number; body: unknown }>

export interface Double {
  url: string
  /** Names of the calls that came, in order. */
  calls: string[]
  close(): Promise<void>
}

export async function awsDouble(answers: Answers): Promise<Double> {
  const calls: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const target = String(request.headers['x-amz-target'] ?? '').split('.')[1]
    const call = target ?? (/\/aliases\//.test(request.url ?? '') ? 'GetAlias' : `${request.method} ${request.url}`)
    calls.push(call)
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {}
    const answer = answers[call]?.(body) ?? failure('NotExpected', `nobody expected ${call}`, 500)
    const type = (answer.body as { __type?: string })['__type']
    response.writeHead(answer.status ?? 200, {
      'content-type': 'application/x-amz-json-1.0',
      ...(type ? { 'x-amzn-errortype': type } : {})
    })
    response.end(JSON.stringify(answer.body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

export function failure(type: string, message: string, status = 400) {
  return { status, body: { __type: type, message, Message: message } }
}
