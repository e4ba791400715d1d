import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Server, ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ALL_QIDS, type Behaviour, listen, shut } from '../doubles/rag-service.js'
import { conforming, inScene, manifestText, type Scene } from './runner.js'

// What a service may send instead of a reply, through the built `gate`: a verdict with its cause, and nothing hangs.

const GATE = ['gate', '--manifest', '.github/rollout.yml', '--json']
/** What hangs is given up soon, and hangs at the same time. */
const IMPATIENT: Record<string, unknown> = {
  request: { timeout: '8s', retries: 0 },
  gold: { path: 'eval/gold.jsonl', phrasings: 1, seeds: [7], concurrency: 24 }
}
const BROKEN = ALL_QIDS.slice(0, 6)

const sending =
  (send: (response: ServerResponse, count: number) => void): Behaviour =>
  (_, __, response, count) => {
    send(response, count)
    return undefined
  }

const chunk = Buffer.alloc(1024 * 1024, 0x20)
/** Writes as fast as it is read, until so many megabytes or the other side hangs up. */
function pour(response: ServerResponse, megabytes: number): void {
  if (response.destroyed) return
  if (megabytes === 0) return void response.end('{}')
  if (response.write(chunk)) setImmediate(pour, response, megabytes - 1)
  else response.once('drain', () => pour(response, megabytes - 1))
}

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.once('close', () => clearInterval(timer))
}

const dripping = sending(drip)

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"answer": "it is', () => response.socket?.destroy())
}

async function errorsOf(scene: Scene): Promise<string[]> {
  const lines = (await scene.read('out/rows.jsonl')).trimEnd().split('\n').slice(1)
  const rows = lines.map(line => JSON.parse(line)).filter(row => row.role === 'canary' && row.error)
  return [...new Set(rows.map(row => `${row.error.kind}: ${row.error.message}`))]
}

describe('a canary that answers some questions with what is no reply fails: exit 1', () => {
  test.concurrent.each<[string, Behaviour, RegExp]>([
    ['HTML', sending(response => response.end('<html>Log in</html>')), /^not_json: .*check that the URL/],
    ['nothing', sending(response => response.end()), /^not_json: .*\(empty\)/],
    ['bytes', sending(response => response.end(Buffer.from([0xff, 0xfe, 0, 1]))), /^not_json/],
    ['a JSON that ends early', sending(response => response.end('{"answer": "x"')), /^not_json/],
    ['404', sending(response => response.writeHead(404).end('no such page')), /^http_404: .*no such page/],
    ['500', sending(response => response.writeHead(500).end('trace')), /^http_500: .*look at the service's log/],
    ['204', sending(response => response.writeHead(204).end()), /^not_json/],
    [
      '100 MB that are announced',
      sending(response => {
        response.writeHead(200, { 'content-length': String(100 * 1024 * 1024) })
        pour(response, 100)
      }),
      /^too_large: .*more than 10485760 bytes/
    ],
    ['100 MB in chunks', sending(response => pour(response, 100)), /^too_large: .*more than 10485760 bytes/],
    ['a body without end', dripping, /^timeout: .*not complete after 8000 ms; .*longer timeout/],
    ['a reset in the middle of a body', sending(breakOff), /^reset: .*before the reply was complete/],
    [
      'a redirect elsewhere',
      sending(response => response.writeHead(307, { location: 'https://login.example/' }).end()),
      /^redirect: .*https:\/\/login\.example.*final URL/
    ],
    [
      'a redirect to itself',
      sending(response => response.writeHead(307, { location: '/ask' }).end()),
      /^redirect: .*more than 3 times/
    ],
    [
      'a broken encoding',
      sending(response => response.writeHead(200, { 'content-encoding': 'gzip' }).end('{}')),
      /^protocol: .*does not decode/
    ]
  ])('%s', (_, behave, says) => {
    const canary: Behaviour = (good, asked, ...rest) =>
      BROKEN.includes(asked.item.qid) ? behave(good, asked, ...rest) : good
    const manifest = behave === dripping ? IMPATIENT : { request: { timeout: '20s', retries: 0 } }
    return inScene({ canary, manifest }, async scene => {
      const gate = await scene.cli(GATE)
      const result = conforming(JSON.parse(gate.stdout))
      expect([gate.exit, result.decision]).toEqual([1, 'fail'])
      const failing = result.gates.filter(row => row.verdict === 'fail').map(row => row.row)
      expect(failing).toContain('error_rate')
      const errors = await errorsOf(scene)
      expect(errors).toEqual([expect.stringMatching(says)])
    })
  })
})

describe('a canary that never answers is not measured: exit 5', () => {
  test.concurrent.each<[string, Behaviour, RegExp]>([
    ['it accepts and says nothing', () => new Promise<undefined>(() => undefined), /no reply after 8000 ms/],
    ['it hangs up', sending(response => response.socket!.destroy()), /closed before the reply was complete/],
    [
      'it speaks no HTTP',
      sending(response => response.socket!.end('SSH-2.0-OpenSSH_9.2\r\n')),
      /no valid HTTP exchange/
    ]
  ])('%s', (_, canary, says) =>
    inScene({ canary, manifest: IMPATIENT }, async ({ cli }) => {
      const gate = await cli(GATE)
      const result = conforming(JSON.parse(gate.stdout))
      expect([gate.exit, result.reason_code]).toEqual([5, 'service_unreachable'])
      expect(result.why).toMatch(says)
    })
  )

  test.concurrent('its certificate is signed by nobody', () =>
    inScene({}, async ({ cli, write, baseline }) => {
      const server = tlsServer()
      const url = (await listen(server as unknown as Server)).replace('http://127.0.0.1', 'https://localhost')
      try {
        await write('.github/rollout.yml', manifestText({ baseline, canary: { url: `${url}/ask` } }))
        const gate = await cli(GATE)
        const result = conforming(JSON.parse(gate.stdout))
        expect([gate.exit, result.reason_code]).toEqual([5, 'service_unreachable'])
        expect(result.why).toContain('NODE_EXTRA_CA_CERTS')
      } finally {
        await shut(server as unknown as Server)
      }
    }))

  test.concurrent('https is asked of a plain http port', () =>
    inScene({}, async ({ cli, write, baseline, canary }) => {
      const url = canary.url.replace('http:', 'https:')
      await write('.github/rollout.yml', manifestText({ baseline, canary: { url } }))
      const gate = await cli(GATE)
      expect([gate.exit, conforming(JSON.parse(gate.stdout)).reason_code]).toEqual([5, 'service_unreachable'])
    }))

  test.concurrent('its address is one that is never asked', () =>
    inScene({}, async ({ cli, write, baseline }) => {
      await write('.github/rollout.yml', manifestText({ baseline, canary: { url: 'http://169.254.169.254/ask' } }))
      const gate = await cli(GATE)
      expect([gate.exit, gate.stdout]).toEqual([5, expect.stringContaining('never reached')])
    }))
})

describe('a canary that recovers', () => {
  test.concurrent('after 429 and 503 is measured whole, each retry counted', () => {
    const busy = sending((response, count) => {
      response.writeHead(count % 2 === 0 ? 429 : 503, { 'retry-after': '0' }).end()
    })
    const canary: Behaviour = (good, asked, response, count) => (count <= 3 ? busy(good, asked, response, count) : good)
    return inScene(
      { canary, manifest: { request: { retries: 3 }, stops: { stop_5xx: 0.5, soft_latency: 1000 } } },
      async ({ cli, canary }) => {
        const gate = await cli(GATE)
        const result = conforming(JSON.parse(gate.stdout))
        expect([gate.exit, result.counts.failed, canary.asked.length]).toEqual([0, 0, 27])
      }
    )
  })
})

function tlsServer() {
  const folder = mkdtempSync(join(tmpdir(), 'acceptance-tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2']
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  execFileSync('openssl', ['req', '-x509', ...ec, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' })
  const pair = { key: readFileSync(key), cert: readFileSync(cert) }
  void rm(folder, { recursive: true })
  return createTlsServer(pair, (_, response) => void response.end('{}'))
}
