import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Obstacle, opened, type Place } from './place.js'

interface Own {
  canary: number
  version: number
  /** Changes of others that came between. */
  others: number
}

interface Request {
  method: string
  ifMatch: string | undefined
  url: string
  body: string
  take(): void
  reply: ServerResponse
  own: Own
  request: IncomingMessage
}

/** True where it has answered. */
type Answer = (request: Request) => boolean

const plain = ({ method, ifMatch, take, reply, own }: Request) => {
  if (method === 'PUT' && ifMatch !== undefined && ifMatch !== '*' && ifMatch !== `"${own.version}"`) {
    return void reply.writeHead(412).end()
  }
  if (method === 'PUT') take()
  reply.writeHead(200, { etag: `"${own.version}"` }).end(JSON.stringify({ canary: own.canary, mirror: 0 }))
}

async function arrange(answers: Answer): Promise<Place> {
  const own: Own = { canary: 25, version: 7, others: 0 }
  const server = createServer(async (request, reply) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const take = () => {
      own.canary = JSON.parse(body).canary
      own.version += 1
    }
    const { method = '', url = '', headers } = request
    const asked: Request = { method, ifMatch: headers['if-match'], url, body, take, reply, own, request }
    if (!answers(asked)) plain(asked)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const capabilities = { sticky: true, mirrorPercent: true, step: 1 }
  const url = `http://127.0.0.1:${port}/weights`
  const { router, named } = await opened({ kind: 'webhook', url, timeout: '400ms', capabilities })
  const close = async () => {
    await router.close()
    server.closeAllConnections()
    server.close()
  }
  return { router, named, served: () => own.canary, close }
}

const status =
  (method: string, code: number, headers: Record<string, string> = {}): Answer =>
  asked => {
    if (asked.method !== method) return false
    asked.reply.writeHead(code, headers).end('{}')
    return true
  }

/** The tag that GET shows; PUT compares with the router's own, strongly. */
const tagged =
  (tag: (version: number) => string): Answer =>
  ({ method, reply, own }) => {
    if (method !== 'GET') return false
    reply.writeHead(200, { etag: tag(own.version) }).end(JSON.stringify({ canary: own.canary, mirror: 0 }))
    return true
  }

/** Somebody else changes the router between every reading and every write, so often. */
const overtaken =
  (times: number): Answer =>
  ({ method, ifMatch, own }) => {
    if (method === 'PUT' && ifMatch !== undefined && ifMatch !== '*' && own.others < times) {
      own.others += 1
      own.version += 1
    }
    return false
  }

const refuses =
  (code: number, ...conditions: (string | undefined)[]): Answer =>
  ({ method, ifMatch, reply }) => {
    const kind = ifMatch === undefined || ifMatch === '*' ? ifMatch : 'tag'
    if (method !== 'PUT' || !conditions.includes(kind)) return false
    reply.writeHead(code).end()
    return true
  }

const late =
  (code: number, ms: number): Answer =>
  ({ method, take, reply }) => {
    if (method !== 'PUT') return false
    setTimeout(take, ms)
    reply.writeHead(code).end()
    return true
  }

const hangsUp =
  (method: string, takes: boolean): Answer =>
  asked => {
    if (asked.method !== method) return false
    if (takes) asked.take()
    asked.request.socket.destroy()
    return true
  }

const body =
  (text: string): Answer =>
  ({ method, reply, own }) => {
    if (method !== 'GET' || own.canary === 0) return false
    reply.writeHead(200, { etag: `"${own.version}"` }).end(text)
    return true
  }

const untagged: Answer = ({ method, reply, own }) => {
  if (method !== 'GET') return false
  reply.writeHead(200).end(JSON.stringify({ canary: own.canary, mirror: 0 }))
  return true
}

/** GET answers badly until something was set. */
const unreadable =
  (answer: Answer): Answer =>
  asked =>
    asked.own.canary > 0 && answer(asked)

const moved =
  (code: number, location: string, takes = false): Answer =>
  ({ method, url, take, reply }) => {
    if (method !== 'PUT' || url !== '/weights') return false
    if (takes) take()
    reply.writeHead(code, { location }).end()
    return true
  }

const silent: Answer = ({ method }) => method === 'GET'

const back = (what: string, answers: Answer): Obstacle => ({ what, expected: 'back', arrange: () => arrange(answers) })
const told = (what: string, says: string, answers: Answer): Obstacle => ({
  ...back(what, answers),
  expected: 'told',
  says
})

export const WEBHOOK: Obstacle[] = [
  back('nothing', () => false),
  back(
    'a weak tag',
    tagged(version => `W/"${version}"`)
  ),
  back(
    'a tag with -gzip',
    tagged(version => `"${version}-gzip"`)
  ),
  back(
    'a weak tag with -gzip',
    tagged(version => `W/"${version}-gzip"`)
  ),
  back(
    'a tag with ;gzip',
    tagged(version => `"${version};gzip"`)
  ),
  back(
    'a tag with --br',
    tagged(version => `"${version}--br"`)
  ),
  back(
    'a tag that never matches',
    tagged(() => '"other"')
  ),
  back('no tag', untagged),
  back('one change that comes between', overtaken(1)),
  back('four changes that come between', overtaken(4)),
  back('a change before every write', overtaken(Number.POSITIVE_INFINITY)),
  back('a router that knows no * (412)', refuses(412, 'tag', '*')),
  back('a router that knows no * (400)', refuses(400, 'tag', '*')),
  back('a router that breaks on * (500)', refuses(500, 'tag', '*')),
  back('a router that refuses conditions (501)', refuses(501, 'tag', '*')),
  back('GET answers 500', unreadable(status('GET', 500))),
  back('GET answers 401', unreadable(status('GET', 401))),
  back('GET answers nothing in time', unreadable(silent)),
  back('GET answers no JSON', body('<html>')),
  back('GET answers 500 %', body('{"canary":500,"mirror":0}')),
  back('202, and applied later', late(202, 300)),
  back('200, and applied later', late(200, 300)),
  back('204, and applied later', late(204, 100)),
  back('a PUT that takes and hangs up', hangsUp('PUT', true)),
  back('307 within the origin', moved(307, '/moved')),
  back('308 within the origin', moved(308, '/moved')),
  back('303 after the work was done', moved(303, '/result', true)),
  told('301', 'PUT into GET', moved(301, '/moved')),
  told('302', 'PUT into GET', moved(302, '/moved')),
  told('303 with nothing done', 'PUT into GET', moved(303, '/moved')),
  told('307 to another origin', 'redirects to http://127.0.0.1:1', moved(307, 'http://127.0.0.1:1/weights')),
  told('a PUT that is forbidden', 'answers 403', status('PUT', 403)),
  told('a PUT that is not there', 'answers 404', status('PUT', 404)),
  told('a PUT that fails', 'answers 503', status('PUT', 503)),
  told('a PUT that hangs up', 'closed', hangsUp('PUT', false)),
  told('a yes that does nothing', 'canary 25 % reads back', status('PUT', 200)),
  told('a 202 that is never applied', 'canary 25 % reads back', status('PUT', 202)),
  {
    what: 'a router that is gone',
    expected: 'told',
    says: 'no connection',
    async arrange() {
      const place = await arrange(() => false)
      await place.close?.()
      const url = 'http://127.0.0.1:1/weights'
      const capabilities = { sticky: true, mirrorPercent: true, step: 1 }
      return { ...(await opened({ kind: 'webhook', url, capabilities })), served: () => 25 }
    }
  }
]
