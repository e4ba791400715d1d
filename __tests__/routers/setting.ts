import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { manifestSchema } from '../../src/manifest/schema.js'
import type { RouterConfig, RouterDeps, RouterErrorKind } from '../../src/routers/router.js'
import { systemClock } from '../../src/world/clock.js'
import { openHttp } from '../../src/world/http.js'

/** What a router needs from outside: real files, sockets and programs, and pauses that take no time. */
export function routerDeps(own: Partial<RouterDeps> = {}): RouterDeps {
  return {
    clock: quickClock(),
    env: process.env,
    http: guard => openHttp(guard),
    signal: new AbortController().signal,
    name: 'support-rag',
    base: tmpdir(),
    ...own
  }
}

/** Pauses take a fiftieth of their time, and the clock says that all of it went by. */
function quickClock(): RouterDeps['clock'] {
  let spared = 0
  return {
    ...systemClock,
    elapsed: () => systemClock.elapsed() + spared,
    async sleep(ms, signal) {
      const real = Math.min(ms / 50, 20)
      spared += ms - real
      await systemClock.sleep(real, signal)
    }
  }
}

/** The router of a manifest, with its defaults. */
export function routerConfig<Kind extends RouterConfig['kind']>(
  router: { kind: Kind } & Record<string, unknown>
): Extract<RouterConfig, { kind: Kind }> {
  return manifestSchema.shape.router.parse(router) as Extract<RouterConfig, { kind: Kind }>
}

/** What `expect(…).rejects.toEqual` compares a RouterError with. */
export function fault(kind: RouterErrorKind, message: string): unknown {
  return expect.objectContaining({ name: 'RouterError', kind, message: expect.stringContaining(message) })
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'routers-'))
}

export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      return server
    })
  )
  const ports = servers.map(server => (server.address() as { port: number }).port)
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))))
  return ports
}
