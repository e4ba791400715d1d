import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { guardOf } from '../../src/manifest/guard.js'
import { parseManifest } from '../../src/manifest/load.js'
import { probeAll } from '../../src/probes/probe-all.js'
import { systemClock } from '../../src/world/clock.js'
import { openHttp } from '../../src/world/http.js'
import { terminalLog } from '../../src/world/log.js'
import { serve } from '../doubles/loopback.js'

const PINS = 'pins: { INDEX_HASH: i-1, RERANK_HASH: r-1, PROMPT_VER: p-1, MODEL_VER: m-2025-07-15 }'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'probes-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function manifest(url: string, more: string[] = [], env: Record<string, string> = {}) {
  const lines = [
    'version: 1',
    'name: demo',
    'arms:',
    `  baseline: { url: "${url}", ${PINS} }`,
    `  canary: { url: "${url}", ${PINS} }`,
    ...more
  ]
  return parseManifest(lines.join('\n'), { file: 'rollout.yml', env, base: folder })
}

function world(env: Record<string, string> = {}) {
  const lines: string[] = []
  const log = terminalLog({ write: (text: string) => lines.push(text) })
  return { env, clock: systemClock, log, signal: new AbortController().signal, lines }
}

describe('probing', () => {
  test('gives an outcome for each row that is declared, and only for those', async () => {
    const asked: string[] = []
    const url = await serve((request, response) => {
      asked.push(request.url!)
      if (request.url!.startsWith('/api/')) {
        response.end('{"status":"success","data":{"resultType":"scalar","result":[1,"0"]}}')
      } else response.writeHead(request.url === '/sick' ? 500 : 200).end('{"ready":true}')
    })
    writeFileSync(join(folder, 'calendar.yml'), 'windows: []\n')
    const env = { RAG_TOKEN: 'tok-en-of-rag' }
    const content = manifest(
      url,
      [
        'secrets: [RAG_TOKEN]',
        'freeze: { tier: T2, calendar: calendar.yml }',
        'boot:',
        `  - { name: index, url: "${url}/ping" }`,
        'probes:',
        `  - { name: well, url: "${url}/well", expect: { json: { /ready: true } } }`,
        `  - { name: sick, url: "${url}/sick" }`,
        `  - { name: prom, prometheus: { url: "${url}", query: up }, expect: { min: 0 } }`
      ],
      env
    )
    const here = world(env)
    const http = openHttp(guardOf(content))
    const outcomes = await probeAll(here, content, http)
    await http.close()
    expect(outcomes.map(({ row, verdict }) => [row, verdict])).toEqual([
      ['secrets_present', 'pass'],
      ['freeze', 'pass'],
      ['boot_order', 'pass'],
      ['probes', 'fail']
    ])
    expect(outcomes[3]!.why).toBe('sick: expected status 200, found 500.')
    expect(outcomes[3]!.details[1]!.path).toEqual(['probes', 1])
    expect(asked[0]).toBe('/ping')
    here.log.info('tok-en-of-rag')
    expect(here.lines.join('')).not.toContain('tok-en-of-rag')
  })

  test('asks nothing where nothing is declared', async () => {
    const content = manifest('http://127.0.0.1:9')
    const http = openHttp(guardOf(content))
    expect(await probeAll(world(), content, http)).toEqual([])
    await http.close()
  })

  test('takes an unusable calendar for an invalid input', async () => {
    const content = manifest('http://127.0.0.1:9', ['freeze: { tier: T2, calendar: none.yml }'])
    const http = openHttp(guardOf(content))
    await expect(probeAll(world(), content, http)).rejects.toMatchObject({ name: 'InputError' })
    await http.close()
  })
})

describe('the guard of a manifest', () => {
  test('lets requests reach the arms, and private places only where they are listed', async () => {
    const url = await serve((_, response) => response.end())
    const probe = ['probes:', `  - { name: inside, url: "${url}/" }`]
    for (const [extra, verdict] of [
      [[], 'not_measured'],
      [['probe_hosts: [127.0.0.1]'], 'pass'],
      [[`probe_hosts: ["${new URL(url).host}"]`], 'pass'],
      [['probe_hosts: [127.0.0.0/8]'], 'pass'],
      [['probe_hosts: [10.0.0.0/8, other.example]'], 'not_measured']
    ] as const) {
      const content = manifest('https://rag.example.com/ask', [...probe, ...extra])
      const http = openHttp(guardOf(content))
      const [outcome] = await probeAll(world(), content, http)
      await http.close()
      expect([extra, outcome!.verdict]).toEqual([extra, verdict])
    }
  })

  test('tells hosts from ranges', () => {
    const content = manifest('http://[::1]:8080/ask', ['probe_hosts: [metrics.internal, "fd12::/16", "10.1.2.3"]'])
    expect(guardOf(content)).toEqual({
      allowedHosts: ['[::1]', 'metrics.internal', '10.1.2.3'],
      allowedRanges: ['fd12::/16']
    })
  })
})
