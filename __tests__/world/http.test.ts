import type { LookupAddress } from 'node:dns'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import selfsigned from 'selfsigned'
import type { HostGuard, Http, HttpRequest } from '../../src/model/world.js'
import { type HttpError, type HttpOptions, openHttp } from '../../src/world/http.js'

type Lookup = NonNullable<HttpOptions['lookup']>

const LOOPBACK: HostGuard = { allowedHosts: ['127.0.0.1', 'localhost'], allowedRanges: [] }
const OPEN_TO_NONE: HostGuard = { allowedHosts: [], allowedRanges: [] }

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

function client(guard = LOOPBACK, options: HttpOptions = {}): Http {
  const http = openHttp(guard, options)
  cleanups.push(() => http.close())
  return http
}

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise(done => server.close(done))
  })
  return (server.address() as AddressInfo).port
}

async function serve(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(listener))}`
}

/** A server that writes these bytes to whoever connects and says something, then does `after`. */
async function speak(bytes: string, after: (socket: Socket) => void = () => {}): Promise<string> {
  const server = createTcpServer(socket => {
    socket.once('data', () => socket.write(bytes, () => after(socket)))
  })
  return `http://127.0.0.1:${await listen(server)}`
}

function get(url: string, over: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, timeoutMs: 5000, maxBytes: 1024 * 1024, ...over }
}

async function failure(attempt: Promise<unknown>): Promise<HttpError> {
  const error = await attempt.then(
    () => null,
    (error: unknown) => error as HttpError
  )
  if (!error) throw new Error('the request succeeded')
  expect(error.name).toBe('HttpError')
  return error
}

describe('a reply', () => {
  test('carries status, joined headers, body and time', async () => {
    const url = await serve((request, response) => {
      response.writeHead(201, { 'X-Pin': ['a=1', 'b=2'] })
      request.pipe(response)
    })
    const reply = await client().request(
      get(`${url}/ask?x=1`, { method: 'POST', body: 'grüß', headers: { 'X-Trace': 't' } })
    )
    expect(reply).toMatchObject({ status: 201, headers: { 'x-pin': 'a=1, b=2' } })
    expect(reply.body.toString()).toBe('grüß')
    expect(reply.ms).toBeGreaterThan(0)
  })

  test('is returned whatever its status', async () => {
    const url = await serve((_, response) => response.writeHead(503).end('busy'))
    expect(await client().request(get(url))).toMatchObject({ status: 503, body: Buffer.from('busy') })
  })

  test('keeps its connections: undici lets one rest for a turn, so two serve requests one after the other', async () => {
    const ports = new Set<number>()
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort!)
      response.end()
    })
    const http = client()
    for (let i = 0; i < 20; i++) await http.request(get(url))
    expect(ports.size).toBeLessThanOrEqual(2)
  })

  test.each([
    ['gzip', gzipSync('hello')],
    ['br', brotliCompressSync('hello')],
    ['deflate', deflateSync('hello')],
    ['deflate', deflateRawSync('hello')],
    ['deflate, GZIP', gzipSync(deflateSync('hello'))],
    ['identity', Buffer.from('hello')],
    ['gzip', Buffer.alloc(0)]
  ])('in %s is decoded', async (encoding, bytes) => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes))
    const reply = await client().request(get(url))
    expect(reply.body.toString()).toBe(bytes.length ? 'hello' : '')
  })

  test.each([
    ['gzip', gzipSync('hello').subarray(0, 12)],
    ['zstd', Buffer.from('x')],
    ['constructor', Buffer.from('x')],
    ['gzip,gzip,gzip,gzip', Buffer.from('x')]
  ])('in broken or unknown %s is a protocol error', async (encoding, bytes) => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes))
    expect(await failure(client().request(get(url)))).toMatchObject({ kind: 'protocol', status: 200 })
  })
})

describe('size', () => {
  test('a body of exactly the limit is read, one byte more is not', async () => {
    const url = await serve((request, response) => response.end('x'.repeat(Number(request.url?.slice(1)))))
    const http = client()
    expect((await http.request(get(`${url}/1000`, { maxBytes: 1000 }))).body.length).toBe(1000)
    expect(await failure(http.request(get(`${url}/1001`, { maxBytes: 1000 })))).toMatchObject({ kind: 'too_large' })
  })

  test('an endless body is cut off, and the server sees the connection close', async () => {
    let closed: () => void
    const seen = new Promise<void>(done => {
      closed = done
    })
    const url = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'.repeat(65_536)), 1)
      response.on('close', () => {
        clearInterval(timer)
        closed()
      })
    })
    expect(await failure(client().request(get(url)))).toMatchObject({ kind: 'too_large', status: 200 })
    await seen
  })

  test('a gzip bomb is refused by its decoded size', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    expect(await failure(client().request(get(url)))).toMatchObject({ kind: 'too_large' })
  })

  test('endless headers are refused', async () => {
    const url = await speak(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}`)
    expect(['too_large', 'protocol']).toContain((await failure(client().request(get(url)))).kind)
  })
})

describe('time', () => {
  test('slow headers end with a timeout that names the limit', async () => {
    const url = await speak('HTTP/1.1 200 OK\r\n')
    const error = await failure(client().request(get(url, { timeoutMs: 60 })))
    expect(error).toMatchObject({ kind: 'timeout' })
    expect(error.message).toContain('60 ms')
  })

  test('a body that drips forever ends with a timeout', async () => {
    const url = await serve((_, response) => {
      const timer = setInterval(() => response.write('.'), 5)
      response.on('close', () => clearInterval(timer))
    })
    expect(await failure(client().request(get(url, { timeoutMs: 80 })))).toMatchObject({ kind: 'timeout', status: 200 })
  })

  test('a caller that gives up is obeyed, before and during', async () => {
    const url = await serve(() => {})
    const http = client()
    expect(await failure(http.request(get(url), AbortSignal.abort()))).toMatchObject({ kind: 'aborted' })
    const control = new AbortController()
    const attempt = http.request(get(url), control.signal)
    setTimeout(() => control.abort(), 20)
    expect(await failure(attempt)).toMatchObject({ kind: 'aborted' })
  })

  test('closing gives up what is under way and refuses what comes after', async () => {
    const url = await serve(() => {})
    const http = client()
    const attempt = failure(http.request(get(url)))
    setTimeout(() => http.close(), 20)
    expect(await attempt).toMatchObject({ kind: 'aborted' })
    expect(await failure(http.request(get(url)))).toMatchObject({ kind: 'aborted' })
  })
})

describe('broken transport', () => {
  test('nobody listening is refused', async () => {
    const server = createServer()
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    await new Promise(done => server.close(done))
    expect(await failure(client().request(get(`http://127.0.0.1:${port}/`)))).toMatchObject({ kind: 'refused' })
  })

  test('a reset in the middle of the body', async () => {
    const url = await speak('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', socket =>
      setTimeout(() => socket.resetAndDestroy(), 20)
    )
    expect(await failure(client().request(get(url)))).toMatchObject({ kind: 'reset' })
  })

  test('an early end in the middle of the body', async () => {
    const url = await speak('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', socket => socket.end())
    expect(['reset', 'protocol']).toContain((await failure(client().request(get(url)))).kind)
  })

  test('something that is no HTTP', async () => {
    const url = await speak('SSH-2.0-OpenSSH_9.6\r\n')
    expect(await failure(client().request(get(url)))).toMatchObject({ kind: 'protocol' })
  })

  test('a name that does not resolve', async () => {
    const lookup: Lookup = (name, _, done) =>
      done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' }), [])
    const error = await failure(client(LOOPBACK, { lookup }).request(get('http://no-such-host.invalid/')))
    expect(error).toMatchObject({ kind: 'dns' })
    expect(error.message).toContain('no-such-host.invalid')
  })

  test('a header that can not be sent', async () => {
    const error = await failure(client().request(get('http://127.0.0.1:1/', { headers: { a: 'secret\r\nb: c' } })))
    expect(error.kind).toBe('protocol')
    expect(error.message).not.toContain('secret')
  })

  test('a certificate that nobody signed', async () => {
    const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }])
    const server = createTlsServer({ key, cert }, (_, response) => response.end())
    const port = await listen(server as unknown as Server)
    const error = await failure(client().request(get(`https://localhost:${port}/`)))
    expect(error).toMatchObject({ kind: 'tls' })
    expect(error.message).toContain('NODE_EXTRA_CA_CERTS')
  })

  test('https asked of a plain http port', async () => {
    const url = await serve((_, response) => response.end())
    expect(await failure(client().request(get(url.replace('http:', 'https:'))))).toMatchObject({ kind: 'tls' })
  })
})

describe('redirects', () => {
  test.each([
    [307, 'POST', 'question'],
    [308, 'POST', 'question'],
    [302, 'GET', ''],
    [303, 'GET', '']
  ])('%i within the origin goes on as %s', async (status, method, body) => {
    const url = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(status, { location: '/new' }).end()
      else {
        response.setHeader('x-method', request.method!)
        request.pipe(response)
      }
    })
    const reply = await client().request(get(`${url}/old`, { method: 'POST', body: 'question' }))
    expect(reply).toMatchObject({ status: 200, headers: { 'x-method': method } })
    expect(reply.body.toString()).toBe(body)
  })

  test('to another origin are refused, and the credentials stay', async () => {
    let visits = 0
    const other = await serve((_, response) => {
      visits++
      response.end()
    })
    const url = await serve((_, response) => response.writeHead(307, { location: `${other}/steal` }).end())
    const error = await failure(client().request(get(url, { headers: { authorization: 'Bearer t' } })))
    expect(error).toMatchObject({ kind: 'redirect', status: 307 })
    expect(visits).toBe(0)
  })

  test('going in circles end', async () => {
    let visits = 0
    const url = await serve((_, response) => {
      visits++
      response.writeHead(302, { location: '/' }).end()
    })
    expect(await failure(client().request(get(url)))).toMatchObject({ kind: 'redirect' })
    expect(visits).toBe(4)
  })
})

describe('the guard', () => {
  const resolvesTo =
    (...addresses: string[]): Lookup =>
    (_, __, done) =>
      done(
        null,
        addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }))
      )

  test.each([
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:169.254.169.254]/',
    'http://[fd00:ec2::254]/',
    'http://100.100.100.200/',
    'http://0xa9fea9fe/',
    'http://0/',
    'http://[fe80::1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://224.0.0.1/'
  ])('never reaches %s, even where it is allowed', async url => {
    const guard = { allowedHosts: [new URL(url).hostname], allowedRanges: ['0.0.0.0/0', '::/0'] }
    expect(await failure(client(guard).request(get(url)))).toMatchObject({ kind: 'blocked' })
  })

  test.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'http://user:pass@127.0.0.1/'])('refuses %s', async url => {
    const error = await failure(client().request(get(url)))
    expect(error.kind).toBe('blocked')
    expect(error.message).not.toContain('pass@')
  })

  test('refuses loopback unless the host, the host with port, or the range is allowed', async () => {
    const url = await serve((_, response) => response.end('in'))
    const error = await failure(client(OPEN_TO_NONE).request(get(url)))
    expect(error).toMatchObject({ kind: 'blocked' })
    expect(error.message).toContain('probe_hosts')
    const port = new URL(url).port
    for (const guard of [
      { allowedHosts: ['127.0.0.1'], allowedRanges: [] },
      { allowedHosts: [`127.0.0.1:${port}`], allowedRanges: [] },
      { allowedHosts: [], allowedRanges: ['127.0.0.0/8'] }
    ]) {
      expect((await client(guard).request(get(url))).body.toString()).toBe('in')
    }
    expect(await failure(client({ allowedHosts: ['127.0.0.1:1'], allowedRanges: [] }).request(get(url)))).toMatchObject(
      { kind: 'blocked' }
    )
  })

  test('judges the address that a name resolves to', async () => {
    const url = await serve((_, response) => response.end('in'))
    const named = url.replace('127.0.0.1', 'rag.internal')
    const lookup = resolvesTo('127.0.0.1')
    expect(await failure(client(OPEN_TO_NONE, { lookup }).request(get(named)))).toMatchObject({ kind: 'blocked' })
    const allowed = { allowedHosts: ['RAG.internal'], allowedRanges: [] }
    expect((await client(allowed, { lookup }).request(get(named))).status).toBe(200)
    const metadata = resolvesTo('169.254.169.254')
    expect(await failure(client(allowed, { lookup: metadata }).request(get(named)))).toMatchObject({ kind: 'blocked' })
  })

  test('leaves out the refused ones of several addresses', async () => {
    const url = (await serve((_, response) => response.end('in'))).replace('127.0.0.1', 'rag.internal')
    const lookup = resolvesTo('169.254.169.254', '127.0.0.1')
    const guard = { allowedHosts: ['rag.internal'], allowedRanges: [] }
    expect((await client(guard, { lookup }).request(get(url))).status).toBe(200)
  })

  test('sees a name that resolves elsewhere at the second dial', async () => {
    let dials = 0
    const lookup: Lookup = (_, __, done) =>
      done(null, [{ address: dials++ === 0 ? '127.0.0.1' : '169.254.169.254', family: 4 }])
    const url = (await serve((_, response) => response.writeHead(200, { connection: 'close' }).end('in'))).replace(
      '127.0.0.1',
      'rebind.test'
    )
    const http = client({ allowedHosts: ['rebind.test'], allowedRanges: [] }, { lookup })
    expect((await http.request(get(url))).status).toBe(200)
    expect(await failure(http.request(get(url)))).toMatchObject({ kind: 'blocked' })
  })

  test('names a range that can not be read', () => {
    expect(() => openHttp({ allowedHosts: [], allowedRanges: ['10.0.0.0/99'] })).toThrow('10.0.0.0/99')
  })
})

describe('proxies', () => {
  test('of the environment carry the request; NO_PROXY and loopback go direct', async () => {
    const target = await serve((_, response) => response.end('direct'))
    const tunnels: string[] = []
    const proxy = createServer()
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url!)
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 7\r\nconnection: close\r\n\r\nproxied'))
    })
    const env = { HTTP_PROXY: `http://127.0.0.1:${await listen(proxy)}`, NO_PROXY: 'direct.test' }
    const lookup: Lookup = (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }])
    const http = client({ allowedHosts: ['127.0.0.1', 'direct.test'], allowedRanges: [] }, { env, lookup })
    expect((await http.request(get('http://far.test/x'))).body.toString()).toBe('proxied')
    expect((await http.request(get(target))).body.toString()).toBe('direct')
    const named = target.replace('127.0.0.1', 'direct.test')
    expect((await http.request(get(named))).body.toString()).toBe('direct')
    expect(tunnels).toEqual(['far.test:80'])
    expect(await failure(http.request(get('http://169.254.169.254/')))).toMatchObject({ kind: 'blocked' })
  })

  test('that refuse are named', async () => {
    const proxy = createServer()
    proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    const http = client(LOOPBACK, { env: { HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}` } })
    const error = await failure(http.request(get('https://far.test/x')))
    expect(error).toMatchObject({ kind: 'refused' })
    expect(error.message).toContain('Proxy response (403)')
  })
})

describe('many at once', () => {
  test('share a signal, and all end by it', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/fast') response.end('x')
    })
    const http = client()
    const control = new AbortController()
    const fast = Array.from({ length: 200 }, () => http.request(get(`${url}/fast`), control.signal))
    expect((await Promise.all(fast)).every(reply => reply.status === 200)).toBe(true)
    const slow = Array.from({ length: 40 }, () => failure(http.request(get(`${url}/slow`), control.signal)))
    setTimeout(() => control.abort(), 50)
    expect((await Promise.all(slow)).every(error => error.kind === 'aborted')).toBe(true)
  })
})
