import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach } from '@jest/globals'
import type { Clock, Http } from '../../src/model/world.js'
import { openHttp } from '../../src/world/http.js'

/** Real services on loopback, ended after each test. */
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

export async function serve(listener: RequestListener): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer(listener)
  server.on('connection', socket => sockets.add(socket))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  cleanups.push(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise(done => server.close(done))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export function loopback(): Http {
  const http = openHttp({ allowedHosts: ['127.0.0.1'], allowedRanges: [] })
  cleanups.push(() => http.close())
  return http
}

/** A port of loopback on which nothing listens. */
export async function deadUrl(): Promise<string> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise(done => server.close(done))
  return `http://127.0.0.1:${port}`
}

/**
 * A clock on which time passes only by sleeping, in the order in which the sleepers are due, and only while no request
 * is under way: real sockets answer in no time, however slow the machine.
 */
export function sleepingWorld(): { clock: Clock; http: Http } {
  const real = loopback()
  let time = 0
  let underWay = 0
  let moving = false
  const sleepers: { due: number; wake: () => void }[] = []

  const move = async () => {
    do {
      do await new Promise(setImmediate)
      while (underWay > 0)
      sleepers.sort((a, b) => a.due - b.due)
      const next = sleepers.shift()
      time = Math.max(time, next?.due ?? 0)
      next?.wake()
      await new Promise(setImmediate)
    } while (sleepers.length > 0 || underWay > 0)
    moving = false
  }

  const clock: Clock = {
    now: () => time,
    elapsed: () => time,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      const asleep = new Promise<void>(wake => sleepers.push({ due: time + ms, wake }))
      if (!moving) {
        moving = true
        void move()
      }
      await asleep
    }
  }
  const http: Http = {
    async request(request, signal) {
      underWay++
      try {
        return await real.request(request, signal)
      } finally {
        underWay--
      }
    },
    close: () => real.close()
  }
  return { clock, http }
}
