import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readPages } from '../../demo/corpus.js'
import { goldItems } from '../../demo/gold-set.js'
import { type Service, serve } from '../../demo/service.js'
import { CONFIGURATIONS, release } from '../../demo/variants.js'
import { compileReply } from '../../src/gold/reply.js'
import { manifestSchema } from '../../src/manifest/schema.js'

const pages = await readPages()
const baseline = release(pages, CONFIGURATIONS.baseline)
const manifest = manifestSchema.parse({
  version: 1,
  name: 'demo',
  arms: {
    baseline: { url: 'http://127.0.0.1:1', pins: baseline.pins },
    canary: { url: 'http://127.0.0.1:1', pins: baseline.pins }
  }
})
const readReply = compileReply(manifest)
type Body = { retrieved: { source_url: string; offsets: [number, number]; text: string }[] }
let service: Service
let eager: Service

beforeAll(async () => {
  service = await serve(baseline)
  eager = await serve(release(pages, CONFIGURATIONS.eager_prompt))
})
afterAll(() => Promise.all([service.close(), eager.close()]))

async function ask(where: Service, question: string, seed = 7) {
  const response = await fetch(where.url, { method: 'POST', body: JSON.stringify({ question, seed, session: 's' }) })
  expect(response.status).toBe(200)
  const body: unknown = await response.json()
  return { body, reply: await readReply(body, Object.fromEntries(response.headers)) }
}

describe('the demo service', () => {
  test('keeps the default contract on every question of its gold set', async () => {
    const sources = new Map(pages.map(page => [`docs/${page.name}.md`, page.text]))
    for (const item of goldItems(pages)) {
      const { body, reply } = await ask(service, item.question)
      expect([item.qid, reply.drift]).toEqual([item.qid, []])
      expect(reply.pins).toEqual(baseline.pins)
      expect(reply.cost_usd).toBeGreaterThan(0)
      const ids = reply.retrieved.map(snippet => snippet.snippet_id)
      expect(ids).toEqual(expect.arrayContaining([...reply.citations]))
      for (const { source_url, offsets, text } of (body as Body).retrieved)
        expect(sources.get(source_url)!.slice(...offsets)).toBe(text)
    }
  })

  test('answers from its pages, with the citation', async () => {
    const { reply } = await ask(service, 'What is a tool loop?')
    expect(reply.answer).toContain('25 tool calls')
    expect(reply.citations[0]).toMatch(/^measures#tools-and-cost\//)
  })

  test('refuses what its pages do not hold, unless its prompt always answers', async () => {
    const question = 'Does it run on GitLab pipelines?'
    const refused = (await ask(service, question)).reply
    expect([refused.answer, refused.citations]).toEqual(['not in context', []])
    expect((await ask(eager, question)).reply.answer).not.toBe('not in context')
  })

  test('says the same under the same seed, and now and then something else under another', async () => {
    const answers = async (seed: number) => {
      const said: string[] = []
      for (const item of goldItems(pages))
        for (const question of [item.question, ...item.paraphrases])
          said.push((await ask(service, question, seed)).reply.answer)
      return said
    }
    const [once, again, otherwise] = [await answers(7), await answers(7), await answers(21)]
    expect(again).toEqual(once)
    const changed = otherwise.filter((answer, index) => answer !== once[index]).length
    expect(changed).toBeGreaterThan(0)
    expect(changed).toBeLessThan(once.length / 4)
  })

  test('says that it is ready', async () => {
    const response = await fetch(service.health)
    expect(await response.json()).toEqual({ ready: true, pins: baseline.pins })
  })

  test.each([
    ['what is no JSON', '{', 400],
    ['no question', '{"seed": 7}', 400],
    ['an empty question', '{"question": ""}', 400],
    ['a question longer than 64 KiB', JSON.stringify({ question: 'x'.repeat(70_000) }), 413]
  ])('turns down %s', async (_what, body, status) => {
    expect((await fetch(service.url, { method: 'POST', body })).status).toBe(status)
  })

  test('answers 500 to the user that it has no room for, and to no gold question', async () => {
    const small = await serve(release(pages, { ...CONFIGURATIONS.forty_users, memory: 1 }))
    const statusFor = async (user: string | null) => {
      const headers = user === null ? {} : { 'x-user': user }
      const body = JSON.stringify({ question: 'What is a tool loop?' })
      return (await fetch(small.url, { method: 'POST', headers, body })).status
    }
    expect([await statusFor('ann'), await statusFor('bo'), await statusFor('ann')]).toEqual([200, 500, 200])
    expect(await statusFor(null)).toBe(200)
    await small.close()
  })

  test('turns down another method, and another path', async () => {
    expect((await fetch(service.url)).status).toBe(405)
    expect((await fetch(new URL('/other', service.url))).status).toBe(404)
  })
})
