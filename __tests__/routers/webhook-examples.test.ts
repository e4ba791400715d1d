import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openRouter } from '../../src/routers/open-router.js'
import { fault, routerConfig, routerDeps, temporaryFolder } from './setting.js'

/** The adapters of examples/webhook, each before a stand-in that speaks as its proxy does. */

const NOTHING = { canary: 0, mirror: 0 }

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

interface Proxy {
  env: Record<string, string>
  /** Somebody sets the canary's share in the proxy itself. */
  byHand(canary: number): Promise<void> | void
  copies: boolean
}

const PROXIES: Record<string, () => Promise<Proxy>> = {
  async haproxy() {
    let canary = 0
    const path = join(await temporaryFolder(), 'admin.sock')
    const server = createServer(socket => {
      socket.once('data', line => {
        const set = /^set map \/etc\/rollout\.map canary (\d+)$/m.exec(line.toString())
        if (set) canary = Number(set[1])
        socket.end(set ? '\n' : `0x55d0c8a1b0 canary ${canary}\n\n`)
      })
    })
    await once(server.listen(path), 'listening')
    closing.push(() => server.close())
    const byHand = (percent: number) => {
      canary = percent * 100
    }
    return { env: { HAPROXY_SOCKET: path, HAPROXY_MAP: '/etc/rollout.map' }, byHand, copies: false }
  },

  async envoy() {
    const entries: Record<string, { final_value: string }> = {}
    const url = await serve((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://envoy')
      if (pathname === '/runtime') return void response.end(JSON.stringify({ layers: ['admin'], entries }))
      if (request.method !== 'POST') return void response.writeHead(405).end()
      for (const [key, value] of searchParams) entries[key] = { final_value: value }
      response.end('OK\n')
    })
    const byHand = (percent: number) => {
      entries['routing.rollout.canary'] = { final_value: String(percent) }
    }
    return { env: { ENVOY_ADMIN: `${url},${url}` }, byHand, copies: true }
  },

  async traefik() {
    const file = join(await temporaryFolder(), 'rollout.yml')
    const write = (canary: number) =>
      writeFile(
        file,
        JSON.stringify({
          http: {
            services: {
              'rollout-copies': { mirroring: { service: 'baseline', mirrors: [{ name: 'canary', percent: 0 }] } },
              rollout: { weighted: { services: [{ name: 'canary', weight: canary }] } }
            }
          }
        })
      )
    await write(0)
    const url = await serve(async (request, response) => {
      const { services } = JSON.parse(await readFile(file, 'utf8')).http
      response.end(JSON.stringify(services[/services\/(.*)@file$/.exec(request.url!)![1]!]))
    })
    return { env: { TRAEFIK_API: url, TRAEFIK_FILE: file }, byHand: write, copies: true }
  },

  async istio() {
    const folder = await temporaryFolder()
    const object = join(folder, 'object.json')
    const route = (canary: number) => [
      { destination: { host: 'rag-baseline' }, weight: 100 - canary },
      { destination: { host: 'rag-canary' }, weight: canary }
    ]
    const write = (canary: number) =>
      writeFile(
        object,
        JSON.stringify({
          metadata: { resourceVersion: String(Math.random()) },
          spec: {
            http: [
              { name: 'other', route: [] },
              { name: 'rollout', route: route(canary), timeout: '9s' }
            ]
          }
        })
      )
    await write(0)
    const program = `
      const { readFileSync, writeFileSync } = require('fs')
      const object = JSON.parse(readFileSync(${JSON.stringify(object)}, 'utf8'))
      if (process.argv[2] === 'get') return console.log(JSON.stringify(object))
      const [test, replace] = JSON.parse(process.argv.at(-1))
      if (test.value !== object.metadata.resourceVersion) process.exit(1)
      object.spec.http[replace.path.split('/').at(-1)] = replace.value
      object.metadata.resourceVersion += '1'
      writeFileSync(${JSON.stringify(object)}, JSON.stringify(object))`
    const kubectl = join(folder, 'kubectl')
    await writeFile(kubectl, `#!${process.execPath}\n;(() => {${program}\n})()\n`)
    await chmod(kubectl, 0o755)
    return { env: { PATH: `${folder}:${process.env['PATH']}` }, byHand: write, copies: true }
  }
}

describe.each(Object.keys(PROXIES))('the adapter of %s', name => {
  test('takes weights up and back, sees a change by hand, and lets nobody in without the token', async () => {
    const { env, byHand, copies } = await PROXIES[name]!()
    const url = await adapter(name, env)
    const open = (token: string) => openRouter(routerOf(url, token), routerDeps())
    const router = await open('t')

    const begun = await router.read()
    expect(begun).toMatchObject(NOTHING)
    const shadow = { canary: 0, mirror: 1 }
    const proved = await router.prove(begun.version)
    const copied = copies ? await router.set(shadow, proved) : proved
    if (copies) expect(await router.read()).toMatchObject(shadow)
    const five = await router.set({ canary: 5, mirror: 0 }, copied)
    expect(await router.read()).toEqual({ canary: 5, mirror: 0, version: five })

    await byHand(7)
    await expect(router.set({ canary: 25, mirror: 0 }, five)).rejects.toEqual(fault('conflict', 'came first'))
    expect(await router.read()).toMatchObject({ canary: 7 })
    await router.set(NOTHING, null)
    expect(await router.read()).toMatchObject(NOTHING)
    await router.close()

    const stranger = await open('another')
    await expect(stranger.read()).rejects.toEqual(fault('refused', '401'))
    await stranger.close()
  })
})

function routerOf(url: string, token: string) {
  const capabilities = { sticky: false, mirrorPercent: true, step: 1 }
  return routerConfig({ kind: 'webhook', url, headers: { Authorization: `Bearer ${token}` }, capabilities })
}

async function adapter(name: string, env: Record<string, string>): Promise<string> {
  const process_ = spawn(process.execPath, ['server.mjs', `./${name}.mjs`], {
    cwd: resolve('examples/webhook'),
    env: { ...process.env, TOKEN: 't', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  closing.push(() => process_.kill())
  const [line] = await once(process_.stdout, 'data')
  return `http://${/listening on (\S+)/.exec(String(line))![1]}/`
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createHttpServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  closing.push(
    () => server.close(),
    () => server.closeAllConnections()
  )
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`
}
