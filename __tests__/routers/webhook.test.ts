import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openRouter } from '../../src/routers/open-router.js'
import type { Router } from '../../src/routers/router.js'
import { fault, routerConfig, routerDeps } from './setting.js'

/** A router of one's own, as docs/routers.md asks for it. */
interface Own {
  canary: number
  mirror: number
  version: number
  requests: { method: string; ifMatch: string | undefined; authorization: string | undefined }[]
  /** What happens to the next requests instead, first to last; null lets one pass. */
  mishaps: (Mishap | null)[]
}

type Mishap = (request: IncomingMessage, response: ServerResponse, own: Own, body: string) => void

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function start(capabilities = { sticky: true, mirrorPercent: true, step: 1 }) {
  const own: Own = { canary: 0, mirror: 0, version: 1, requests: [], mishaps: [] }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { method = '', headers } = request
    own.requests.push({ method, ifMatch: headers['if-match'], authorization: headers.authorization })
    const mishap = own.mishaps.shift()
    if (mishap) return mishap(request, response, own, body)
    if (method === 'PUT') {
      if (headers['if-match'] !== '*' && headers['if-match'] !== `"${own.version}"`) {
        return response.writeHead(412).end()
      }
      take(own, body)
    }
    response.writeHead(200, { etag: `"${own.version}"`, 'content-type': 'application/json' })
    response.end(JSON.stringify({ canary: own.canary, mirror: own.mirror }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const url = `http://127.0.0.1:${port}/rollout?token=secret`
  const headers = { Authorization: 'Bearer t' }
  const router = await openRouter(routerConfig({ kind: 'webhook', url, headers, capabilities }), routerDeps())
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  closing.push(() => router.close(), stop)
  return { own, router, stop }
}

function take(own: Own, body: string) {
  Object.assign(own, JSON.parse(body))
  own.version += 1
}

const answers = (status: number, body = '') => ((_request, response) => response.writeHead(status).end(body)) as Mishap
const hangsUp: Mishap = request => request.socket.destroy()

const takes: Mishap = (_request, response, own, body) => {
  take(own, body)
  response.writeHead(204).end()
}

const exchanges = (own: Own) => own.requests.map(({ method, ifMatch }) => (ifMatch ? `${method} ${ifMatch}` : method))
const methods = (own: Own) => own.requests.map(request => request.method)

describe('a router of one’s own', () => {
  test('is read, set at its version, and read back', async () => {
    const { own, router } = await start()
    const { version } = await router.read()
    expect(await router.set({ canary: 5, mirror: 0 }, version)).toBe('"2"')
    expect(await router.read()).toEqual({ canary: 5, mirror: 0, version: '"2"' })
    const put = own.requests.find(request => request.method === 'PUT')
    expect(put).toEqual({ method: 'PUT', ifMatch: '"1"', authorization: 'Bearer t' })
  })

  test('gets nothing written twice', async () => {
    const { own, router } = await start()
    const { version } = await router.read()
    await router.set({ canary: 5, mirror: 0 }, version)
    expect(await router.set({ canary: 5, mirror: 0 }, version)).toBe('"2"')
    expect(methods(own).filter(method => method === 'PUT')).toHaveLength(1)
  })

  test('takes one of two changes from the same version', async () => {
    const { own, router } = await start()
    const { version } = await router.read()
    const changes = [5, 25, 50].map(canary => router.set({ canary, mirror: 0 }, version))
    const outcomes = await Promise.allSettled(changes)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const lost = outcomes.filter(outcome => outcome.status === 'rejected').map(({ reason }) => reason)
    expect(lost).toEqual([
      fault('conflict', 'another change came first'),
      fault('conflict', 'another change came first')
    ])
    expect(own.version).toBe(2)
  })

  test('is rolled back at its current version, again where another change comes between', async () => {
    const { own, router } = await start()
    own.canary = 25
    const another: Mishap = (_request, response, own) => {
      own.version += 1
      response.writeHead(412).end()
    }
    own.mishaps = [null, another]
    await router.set({ canary: 0, mirror: 0 }, null)
    expect(own).toMatchObject({ canary: 0, version: 3 })
    expect(exchanges(own)).toEqual(['GET', 'PUT "1"', 'GET', 'PUT "2"', 'GET'])
  })

  test('proves the way back while it is at 0, and not from another version', async () => {
    const { own, router } = await start()
    const { version } = await router.read()
    expect(await router.prove(version)).toBe('"2"')
    expect(own).toMatchObject({ canary: 0, version: 2 })
    await expect(router.prove(version)).rejects.toEqual(fault('conflict', 'came first'))
    own.canary = 5
    await expect(router.prove('"2"')).rejects.toEqual(fault('conflict', 'at canary 5 %'))
    expect(methods(own).filter(method => method === 'PUT')).toHaveLength(1)
  })
})

describe('a rollback', () => {
  const NOTHING = { canary: 0, mirror: 0 }

  test('sends any tag after five conflicts, and none where the router knows no `*`', async () => {
    const { own, router } = await start()
    own.canary = 25
    own.mishaps = Array.from({ length: 11 }, (_, i) => (i % 2 === 1 || i === 10 ? answers(412) : null))
    own.mishaps.push(takes)
    await router.set(NOTHING, null)
    expect(own.canary).toBe(0)
    const compared = Array<string[]>(5).fill(['GET', 'PUT "1"']).flat()
    expect(exchanges(own)).toEqual([...compared, 'PUT *', 'PUT', 'GET'])
  })

  test.each([
    ['that cannot be read', [answers(500), answers(500)]],
    ['whose answer bears no ETag', [answers(200, '{"canary":25,"mirror":0}')]]
  ])('needs no tag of a router %s', async (_, mishaps) => {
    const { own, router } = await start()
    own.canary = 25
    own.mishaps = mishaps.slice(0, 1)
    await router.set(NOTHING, null)
    expect(own.canary).toBe(0)
    expect(exchanges(own)).toEqual(['GET', 'PUT *', 'GET'])
  })

  test.each([400, 403, 428, 501])('goes on without a condition where one is answered %i', async status => {
    const { own, router } = await start()
    own.canary = 25
    own.mishaps = [null, answers(status), answers(status), takes]
    await router.set(NOTHING, null)
    expect(own.canary).toBe(0)
    expect(exchanges(own)).toEqual(['GET', 'PUT "1"', 'PUT *', 'PUT', 'GET'])
  })

  test('that nothing takes says what a person does now', async () => {
    const { own, router } = await start()
    own.mishaps = Array.from({ length: 60 }, () => answers(403, 'no'))
    const refused = await router.set(NOTHING, null).catch(error => error)
    expect(refused).toEqual(fault('refused', 'answers 403: "no". Now, by hand: PUT {"canary": 0, "mirror": 0}'))
  })
})

describe('a proxy that compresses', () => {
  test.each([
    ['W/"7"', ['"7"']],
    ['W/"7-gzip"', ['"7"']],
    ['"7-gzip"', ['"7"']],
    ['"7;gzip"', ['"7"']],
    ['"7--br"', ['"7"']],
    ['"7"', ['"7"']]
  ])('gives %s, and %j is compared', async (tag, sent) => {
    const { own, router } = await start()
    own.version = 7
    const tagged: Mishap = (_request, response) => response.writeHead(200, { etag: tag }).end('{"canary":0,"mirror":0}')
    own.mishaps = [tagged, tagged]
    const { version } = await router.read()
    expect(version).toBe('"7"')
    await router.set({ canary: 5, mirror: 0 }, version)
    expect(own.canary).toBe(5)
    expect(own.requests.flatMap(({ ifMatch }) => ifMatch ?? [])).toEqual(sent)
  })

  test.each(['W/"7"', '"7-gzip"', 'W/"7-gzip"'])(
    'and a router that compares the text that it gave, %s, agree too',
    async tag => {
      const { own, router } = await start()
      const gives: Mishap = (request, response, own, body) => {
        const matches = request.headers['if-match'] === tag
        if (request.method === 'PUT' && !matches) return void response.writeHead(412).end()
        if (request.method === 'PUT') take(own, body)
        response.writeHead(200, { etag: own.version === 1 ? tag : '"8"' }).end(JSON.stringify(own))
      }
      own.mishaps = Array.from({ length: 9 }, () => gives)
      const { version } = await router.read()
      await router.set({ canary: 5, mirror: 0 }, version)
      expect(own.canary).toBe(5)
    }
  )

  test('is not asked for another coding than the router’s own', async () => {
    const { own, router } = await start()
    let coding: unknown
    own.mishaps = [
      (request, response) => {
        coding = request.headers['accept-encoding']
        response.writeHead(200, { etag: '"1"' }).end('{"canary":0,"mirror":0}')
      }
    ]
    await router.read()
    expect(coding).toBe('identity')
  })
})

describe('a redirect', () => {
  test.each([301, 302, 303])('%i never turns PUT into GET', async status => {
    const { own, router } = await start()
    own.canary = 25
    own.mishaps = [null, (_request, response) => response.writeHead(status, { location: '/other' }).end()]
    const change = router.set({ canary: 50, mirror: 0 }, '"1"')
    await expect(change).rejects.toEqual(expect.objectContaining({ message: expect.stringContaining('PUT into GET') }))
    expect(own.canary).toBe(25)
  })

  test.each([307, 308])('%i within the origin is followed with method, body and condition', async status => {
    const { own, router } = await start()
    own.mishaps = [null, (_request, response) => response.writeHead(status, { location: '/other' }).end()]
    await router.set({ canary: 50, mirror: 0 }, '"1"')
    expect(own.canary).toBe(50)
    expect(exchanges(own)).toEqual(['GET', 'PUT "1"', 'PUT "1"', 'GET'])
  })

  test('to what a change came to is looked up by reading', async () => {
    const { own, router } = await start()
    const takesAndShows: Mishap = (_request, response, own, body) => {
      take(own, body)
      response.writeHead(303, { location: '/result' }).end()
    }
    own.mishaps = [null, takesAndShows]
    expect(await router.set({ canary: 50, mirror: 0 }, '"1"')).toBe('"2"')
  })
})

describe('what a router applies late', () => {
  const late =
    (ms: number): Mishap =>
    (_request, response, own, body) => {
      setTimeout(() => take(own, body), ms)
      response.writeHead(202).end()
    }

  test.each([
    ['a step', { canary: 5, mirror: 0 }, '"1"'],
    ['a rollback', { canary: 0, mirror: 0 }, null]
  ])('is waited for: %s', async (_, weights, version) => {
    const { own, router } = await start()
    own.canary = version === null ? 25 : 0
    own.mishaps = [null, late(100)]
    expect(await router.set(weights, version)).toBe('"2"')
    expect(own.canary).toBe(weights.canary)
  })

  test('is waited for no longer than router.settle', async () => {
    const { own, router } = await start()
    own.canary = 25
    own.mishaps = [null, answers(202)]
    const change = router.set({ canary: 0, mirror: 0 }, null)
    await expect(change).rejects.toEqual(fault('unverified', 'set to canary 0 %, but canary 25 % reads back'))
    expect(methods(own).length).toBeGreaterThan(10)
  })

  test('is told from the change of another, which is not waited for', async () => {
    const { own, router } = await start()
    const another: Mishap = (_request, response, own) => {
      take(own, '{"canary": 50, "mirror": 0}')
      response.writeHead(202).end()
    }
    own.mishaps = [null, another]
    await expect(router.set({ canary: 5, mirror: 0 }, '"1"')).rejects.toEqual(fault('unverified', 'canary 50 % reads'))
    expect(methods(own)).toEqual(['GET', 'PUT', 'GET'])
  })
})

describe('when the network fails', () => {
  test('a read is tried three times', async () => {
    const { own, router } = await start()
    own.mishaps = [hangsUp, answers(503)]
    expect(await router.read()).toMatchObject({ canary: 0 })
    own.mishaps = [hangsUp, hangsUp, answers(503)]
    await expect(router.read()).rejects.toEqual(fault('unreachable', '/rollout answers 503'))
    expect(own.requests).toHaveLength(6)
  })

  test('a change that got no answer is looked up, not sent again', async () => {
    const { own, router } = await start()
    const takesAndHangsUp: Mishap = (request, _, own, body) => {
      take(own, body)
      request.socket.destroy()
    }
    own.mishaps = [null, takesAndHangsUp]
    expect(await router.set({ canary: 5, mirror: 0 }, '"1"')).toBe('"2"')
    own.mishaps = [null, hangsUp]
    await expect(router.set({ canary: 25, mirror: 0 }, '"2"')).rejects.toEqual(fault('unreachable', 'closed'))
    expect(methods(own)).toEqual(['GET', 'PUT', 'GET', 'GET', 'PUT', 'GET'])
  })

  test('a router that is gone is unreachable', async () => {
    const { router, stop } = await start()
    stop()
    await expect(router.read()).rejects.toEqual(fault('unreachable', 'no connection'))
    await expect(router.set({ canary: 0, mirror: 0 }, null)).rejects.toEqual(fault('unreachable', 'no connection'))
  })
})

describe('an answer that says the weights in another form', () => {
  test.each([
    ['as text', '{"canary":"5","mirror":"0"}'],
    ['as text with a percent sign', '{"canary":"5 %","mirror":"0%"}'],
    ['behind a byte order mark', '\uFEFF{"canary":5,"mirror":0}']
  ])('%s is understood', async (_, body) => {
    const { own, router } = await start()
    own.mishaps = [withEtag(body)]
    expect(await router.read()).toEqual({ canary: 5, mirror: 0, version: '"1"' })
  })
})

describe('an answer that breaks the protocol', () => {
  test.each([
    ['without an ETag', answers(200, '{"canary":5,"mirror":0}'), 'without an ETag'],
    ['that is no JSON', withEtag('hello'), '"hello"'],
    ['with a share that is empty', withEtag('{"canary":"","mirror":"%"}'), 'expected {"canary": 0 to 100'],
    ['with a share above 100', withEtag('{"canary":500,"mirror":0}'), 'expected {"canary": 0 to 100'],
    ['that asks for a login', answers(401, 'who are you'), 'answers 401: "who are you"'],
    ['that knows nothing', answers(404), '/rollout answers 404']
  ])('%s is refused', async (_, mishap, message) => {
    const { own, router } = await start()
    own.mishaps = [mishap]
    const refused = await router.read().catch(error => error)
    expect(refused).toEqual(fault('refused', message))
    expect(refused.message).not.toContain('secret')
  })

  test('that says yes and does nothing is unverified', async () => {
    const { own, router } = await start()
    own.mishaps = [null, answers(200)]
    const change = router.set({ canary: 5, mirror: 0 }, '"1"')
    await expect(change).rejects.toEqual(fault('unverified', 'set to canary 5 %, but canary 0 % reads back'))
  })
})

describe('what the router can not do', () => {
  test.each([
    [{ canary: 5.5, mirror: 0 }, 'expected steps of 1 %'],
    [{ canary: 101, mirror: 0 }, 'expected 0 to 100'],
    [{ canary: Number.NaN, mirror: 0 }, 'expected 0 to 100'],
    [{ canary: 0, mirror: 1 }, 'cannot mirror']
  ])('%j is refused before a request is sent', async (weights, message) => {
    const { own, router } = await start({ sticky: true, mirrorPercent: false, step: 1 })
    await expect(set(router, weights)).rejects.toEqual(fault('refused', message))
    expect(own.requests).toEqual([])
  })
})

const set = (router: Router, weights: { canary: number; mirror: number }) => router.set(weights, '"1"')

function withEtag(body: string): Mishap {
  return (_request, response) => response.writeHead(200, { etag: '"1"' }).end(body)
}
