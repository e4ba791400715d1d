import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { PINS, type Service, startService } from '../doubles/http-service.js'
import { ask, itemOf, manifestOf } from './setting.js'

/** Each shape of docs/replies.md, served as it is shown there and read with the part of a manifest beside it. */

interface Shape {
  name: string
  reply: string
  type: string
  manifest: { request: Record<string, unknown>; response: Record<string, unknown> }
}

const page = readFileSync('docs/replies.md', 'utf8')
const shapes = page.split(/^## /m).flatMap((section): Shape[] => {
  const reply = /^```(json|text)\n([\s\S]*?)^```$/m.exec(section)
  const part = /^```yaml\n([\s\S]*?)^```$/m.exec(section)
  if (!reply || !part) return []
  const type = reply[1] === 'json' ? 'application/json' : 'text/event-stream'
  return [{ name: section.slice(0, section.indexOf('\n')), reply: reply[2]!, type, manifest: parse(part[1]!) }]
})

const ITEM = itemOf({
  question: 'How many calls does lru_cache remember?',
  paraphrases: [],
  gold_claim_substr: ['128 most recent'],
  gold_citations: ['1%3A0%3A17'],
  target: { section_id: 'library/functools', offsets: [4200, 4222] }
})
const HEADERS = {
  'x-rollout-pins': Object.entries(PINS)
    .map(pair => pair.join('='))
    .join('; ')
}

let service: Service | undefined
afterEach(() => service?.close())

async function rowOf({ manifest }: Shape, answer: (response: ServerResponse) => void) {
  service = await startService(answer)
  const gold = { phrasings: 1, seeds: [7] }
  const { rows } = await ask({ manifest: manifestOf({ canary: service.url, ...manifest, gold }), items: [ITEM] })
  return rows[0]!
}

test('the page has five shapes', () => expect(shapes).toHaveLength(5))

describe.each(shapes.map(shape => [shape.name, shape] as const))('%s', (_name, shape) => {
  test('is read whole: answer, citations, passages, pins', async () => {
    const row = await rowOf(shape, response =>
      response.writeHead(200, { 'content-type': shape.type, ...HEADERS }).end(shape.reply)
    )
    const { contract } = shape.manifest.response as { contract: string[] }
    expect(row).toMatchObject({ error: null, drift: [], pins: 'match', solved: true, citation_hit: true, lambda: '→' })
    expect(row.answer).toContain('128 most recent calls')
    expect(row.delta_s).toBeGreaterThan(0)
    expect(row.coverage).toBe(contract.includes('offsets') ? 1 : null)
    expect(service!.received[0]!.text).toContain(ITEM.question)
  })
})

describe('a streamed reply', () => {
  const shape = shapes.find(({ type }) => type === 'text/event-stream')!
  const [before, after] = shape.reply.split(/(?<=It remembers the "}\n\n)/) as [string, string]

  test('tells when its first token came, before the whole', async () => {
    const row = await rowOf(shape, response => {
      response.writeHead(200, { 'content-type': shape.type, ...HEADERS })
      response.write(before)
      setTimeout(() => response.end(after), 60)
    })
    expect(row).toMatchObject({ error: null, solved: true })
    expect(row.first_token_ms).toBeGreaterThan(0)
    expect(row.first_token_ms!).toBeLessThan(row.latency_ms!)
  })

  test('that ends early is an error, by the connection or by its own end', async () => {
    const cut = (response: ServerResponse) =>
      response.writeHead(200, { 'content-type': shape.type, ...HEADERS }).end(before)
    expect((await rowOf(shape, cut)).error).toMatchObject({
      kind: 'stream',
      message: expect.stringContaining('not the whole answer')
    })
    await service!.close()
    const broken = (response: ServerResponse) => {
      response.writeHead(200, { 'content-type': shape.type, ...HEADERS })
      response.write(before, () => response.destroy())
    }
    expect((await rowOf(shape, broken)).error).not.toBeNull()
  })
})
