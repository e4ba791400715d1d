import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { foundFields } from '../../../src/gold/found-fields.js'
import { goldItemSchema } from '../../../src/gold/item.js'
import { proposeResponse } from '../../../src/gold/propose/response.js'
import { starterItems } from '../../../src/gold/propose/starter.js'
import { readStream } from '../../../src/gold/stream.js'
import { manifestSchema } from '../../../src/manifest/schema.js'

const QUESTION = 'How many calls does lru_cache remember?'
/** The replies that docs/replies.md shows, by their heading. */
const page = readFileSync(new URL('../../../docs/replies.md', import.meta.url), 'utf8')
const shown = new Map(
  page.split(/^## /m).flatMap(section => {
    const [, language, text] = /^```(json|text)\n([\s\S]*?)^```$/m.exec(section) ?? []
    return text ? [[section.split('\n')[0]!, bodyOf(language!, text)] as const] : []
  })
)

function bodyOf(language: string, text: string): unknown {
  if (language === 'json') return JSON.parse(text)
  const stream = readStream(Buffer.from(text), { 'content-type': 'text/event-stream' })
  if ('broken' in stream) throw new Error(stream.broken)
  return stream.body
}

/** What the proposal finds in the reply that it was made from. */
async function found(body: unknown, headers: Record<string, string> = {}) {
  const proposed = await proposeResponse(body, headers, QUESTION)
  const response = manifestSchema.shape.response.parse(proposed!.response)
  const { reply, fields } = await foundFields({ response, prices: undefined }, { body, headers })
  return { proposed: proposed!, reply, fields, missing: fields.filter(each => !each.isFound && !each.optional) }
}

test('the section is the name of a file, not the path that it has on one machine', async () => {
  const node = (file_path: string) => ({
    id_: 'n1',
    text: 'It keeps 128.',
    metadata: { file_path, file_name: 'cache.md' }
  })
  const section = async (path: string) =>
    (await found({ response: 'It keeps 128.', source_nodes: [{ node: node(path) }] })).reply.retrieved[0]!.section_id
  expect(await section('/srv/app/docs/cache.md')).toBe('cache.md')
  expect(await section('docs/cache.md')).toBe('docs/cache.md')
})

describe('what is proposed for the shapes of docs/replies.md', () => {
  test('is there for each', () => expect(shown.size).toBeGreaterThanOrEqual(5))

  test.each([...shown])('%s: finds answer, passages and citations, and nothing drifts', async (_, body) => {
    const { reply, missing } = await found(body)
    expect(missing.map(({ name }) => name)).toEqual(['pins'])
    expect(reply.drift).toEqual([])
    expect(reply.answer).toContain('the 128 most recent calls.')
    expect(reply.retrieved.map(({ text }) => text)).toEqual(['lru_cache(maxsize=128)'])
    expect(reply.citations).toEqual([reply.retrieved[0]!.snippet_id])
  })

  test.each([...shown])('%s: makes items that a gold set may hold', async (_, body) => {
    const { reply } = await found(body)
    for (const item of starterItems(QUESTION, reply)) expect(goldItemSchema.safeParse(item).error).toBeUndefined()
    expect(starterItems(QUESTION, reply)[0]!.gold_claim_substr).toEqual(['128 most recent calls'])
  })
})

describe('shapes of other services', () => {
  test('passages that are bare texts are told apart by their place, which answers cite', async () => {
    const { reply } = await found({ result: 'It keeps 30 days. [2]', contexts: ['Nothing here.', 'Kept for 30 days.'] })
    expect(reply.retrieved.map(({ snippet_id, text }) => [snippet_id, text])).toEqual([
      ['1', 'Nothing here.'],
      ['2', 'Kept for 30 days.']
    ])
    expect(reply.citations).toEqual(['2'])
  })

  test('hits of a vector store hold their text in a payload, and an integer id', async () => {
    const hit = (id: number, text: string) => ({ id, score: 0.9, payload: { text, file_name: 'a.md' } })
    const { reply, missing } = await found({
      data: { output: 'Thirty days, as always.', hits: [hit(7, 'x y'), hit(8, 'z')] }
    })
    expect(missing.map(({ name }) => name)).toEqual(['pins'])
    expect(reply.retrieved.map(({ snippet_id }) => snippet_id)).toEqual(['7', '8'])
    expect(reply.citations).toEqual(['7', '8'])
  })

  test('an id beside the text comes before that of a neighbour', async () => {
    const node = { relationships: { '1': { node_id: 'aa' } }, id_: 'mine', text: 'Kept for 30 days.' }
    const { reply } = await found({ response: 'Kept for 30 days.', source_nodes: [{ node, score: 1 }] })
    expect(reply.retrieved[0]!.snippet_id).toBe('mine')
  })

  test('ids that are listed are the citations, of objects too', async () => {
    const documents = [
      { id: 'a', content: 'one' },
      { id: 'b', content: 'two' }
    ]
    const { reply } = await found({ answer: 'Two.', documents, citations: [{ document: 'b' }] })
    expect(reply.citations).toEqual(['b'])
  })

  test('ids in brackets within the answer are citations', async () => {
    const documents = [
      { id: 'kb-1', content: 'one' },
      { id: 'kb-2', content: 'two' }
    ]
    expect((await found({ answer: 'Two [kb-2].', documents })).reply.citations).toEqual(['kb-2'])
  })

  test('pins are taken from a header of pairs, and from an object', async () => {
    const header = { 'x-versions': 'INDEX_HASH=a; PROMPT_VER=p' }
    expect((await found({ answer: 'Yes, it is.' }, header)).reply.pins).toEqual({ INDEX_HASH: 'a', PROMPT_VER: 'p' })
    const body = { answer: 'Yes, it is.', meta: { INDEX_HASH: 'a', PROMPT_VER: 'p' } }
    expect((await found(body)).reply.pins).toEqual({ INDEX_HASH: 'a', PROMPT_VER: 'p' })
  })

  test('keys that need quoting are found too', async () => {
    const { reply } = await found({ 'the answer': 'x', 'text/plain': 'It is kept for thirty days.', 'a~b': [1] })
    expect(reply.answer).toBe('It is kept for thirty days.')
  })

  test('the question that a reply repeats is not its answer, and an error is none', async () => {
    expect(await proposeResponse({ text: QUESTION }, {}, QUESTION)).toBeNull()
    expect(await proposeResponse({ error: { message: 'something went wrong here today' } }, {}, QUESTION)).toBeNull()
  })
})

test('whatever a reply is, the proposal is a valid one or none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async body => {
      const proposed = await proposeResponse(body, {}, QUESTION)
      if (!proposed) return
      const response = manifestSchema.shape.response.parse(proposed.response)
      const { reply } = await foundFields({ response, prices: undefined }, { body, headers: {} })
      expect(reply.found.has('answer')).toBe(true)
    }),
    { numRuns: 300 }
  )
})
