import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { deltaS } from '../../src/gold/embed.js'
import { openAiEmbedder } from '../../src/gold/embed-openai.js'
import { openVectorStore } from '../../src/gold/embed-store.js'
import { embedderId, openEmbedder } from '../../src/gold/embedder.js'
import type { Http } from '../../src/model/world.js'
import { openHttp } from '../../src/world/http.js'
import { type Answer, json, type Service, startService } from '../doubles/http-service.js'
import { fastClock, guardFor, tempFolder } from './setting.js'

describe('an OpenAI-compatible endpoint', () => {
  const open: { service: Service; http: Http }[] = []

  afterEach(async () => {
    for (const { service, http } of open.splice(0)) {
      await http.close()
      await service.close()
    }
  })

  async function endpoint(answer: Answer, apiKey?: string) {
    const service = await startService(answer)
    const http = openHttp(guardFor())
    open.push({ service, http })
    const options = { http, clock: fastClock(), signal: new AbortController().signal }
    return {
      service,
      options,
      embedder: openAiEmbedder({ ...options, url: service.url, model: 'm-1', apiKey, batch: 3 })
    }
  }

  interface Batch {
    input: string[]
  }

  /** Vectors of length and vowels, in reverse order, as the format allows. */
  const answering: Answer = (response, { body }) => {
    const data = (body as Batch).input.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: [text.length, text.match(/[aeiou]/g)?.length ?? 0]
    }))
    json(response, { object: 'list', data: data.toReversed(), model: 'm-1', usage: {} })
  }

  test('is asked in batches, and gives vectors in the order of the texts', async () => {
    const { service, embedder } = await endpoint(answering, 'key')
    const vectors = await Promise.all([embedder.embed(['one', 'three']), embedder.embed(['five', 'hidden', 'x'])])
    expect(vectors.flat().map(vector => [...vector])).toEqual([
      [3, 2],
      [5, 2],
      [4, 2],
      [6, 2],
      [1, 0]
    ])
    expect(service.received.map(one => (one.body as Batch).input)).toEqual([
      ['one', 'three', 'five'],
      ['hidden', 'x']
    ])
    expect(service.received[0]).toMatchObject({
      method: 'POST',
      headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
      body: { model: 'm-1', encoding_format: 'float' }
    })
  })

  test('never sees an empty text, which is a zero vector', async () => {
    const { service, embedder } = await endpoint(answering)
    const [empty, one] = await embedder.embed([' ', 'one'])
    expect(deltaS([empty!], [one!])).toBeNull()
    expect((service.received[0]!.body as Batch).input).toEqual(['one'])
    expect(service.received[0]!.headers.authorization).toBeUndefined()
  })

  test('is asked again after 429 and 503', async () => {
    const { service, embedder } = await endpoint((response, received, count) =>
      count === 1
        ? void response.writeHead(429, { 'retry-after': '1' }).end()
        : count === 2
          ? void response.writeHead(503).end()
          : answering(response, received, count)
    )
    expect(await embedder.embed(['one'])).toHaveLength(1)
    expect(service.received).toHaveLength(3)
  })

  test.each([
    ['401', (response: Parameters<Answer>[0]) => json(response, {}, 401), /answered 401; check embeddings\.api_key/],
    ['404', (response: Parameters<Answer>[0]) => json(response, {}, 404), /whole URL/],
    ['503 for ever', (response: Parameters<Answer>[0]) => json(response, {}, 503), /answered 503 after all retries/],
    ['no JSON', (response: Parameters<Answer>[0]) => void response.end('hello'), /no list of embeddings/],
    [
      'too few',
      (response: Parameters<Answer>[0]) => json(response, { data: [] }),
      /answered 2 texts with 0 embeddings/
    ],
    [
      'other dimensions',
      (response: Parameters<Answer>[0]) =>
        json(response, {
          data: [
            { index: 0, embedding: [1] },
            { index: 1, embedding: [1, 2] }
          ]
        }),
      /vectors of 2 and of 1 dimensions/
    ],
    [
      'an index out of range',
      (response: Parameters<Answer>[0]) =>
        json(response, {
          data: [
            { index: 0, embedding: [1] },
            { index: 7, embedding: [1] }
          ]
        }),
      /answered 2 texts with 2 embeddings/
    ]
  ])('that answers %s cannot be used', async (_, answer, message) => {
    const { embedder } = await endpoint(response => answer(response))
    await expect(embedder.embed(['a', 'b'])).rejects.toMatchObject({
      name: 'UnmeasurableError',
      reason: 'service_unreachable',
      message: expect.stringMatching(message)
    })
  })

  test('that is not there is unreachable', async () => {
    const { embedder } = await endpoint(response => void response.socket!.destroy())
    await expect(embedder.embed(['a'])).rejects.toThrow(/^embeddings: /)
  })

  test('is opened from the manifest, and asks for no text that is on disk', async () => {
    const { service, options } = await endpoint(answering)
    const folder = tempFolder()
    const chosen = { provider: 'openai', url: service.url, model: 'm-1', batch: 96 } as const
    const first = await openEmbedder(chosen, { ...options, folder })
    const [vector] = await first.embed(['one'])
    expect([first.id, first.semantic]).toEqual([embedderId(chosen), true])

    const again = await openEmbedder(chosen, { ...options, folder })
    expect(await again.embed(['one'])).toEqual([vector])
    expect(service.received).toHaveLength(1)

    const otherModel = await openEmbedder({ ...chosen, model: 'm-2' }, { ...options, folder })
    await otherModel.embed(['one'])
    expect(service.received).toHaveLength(2)
  })
})

describe('embeddings.jsonl', () => {
  test('gives back the very vectors, and leaves out lines that can not be read', () => {
    const file = join(tempFolder(), 'embeddings.jsonl')
    const vector = Float32Array.of(0.1, -2.5e-30, 3e38)
    openVectorStore(file, 'm').put('text', vector)
    writeFileSync(file, `garbage\n${readFileSync(file, 'utf8')}{"key":"torn`)
    expect(openVectorStore(file, 'm').get('text')).toEqual(vector)
    expect(openVectorStore(file, 'm').get('other')).toBeUndefined()
    expect(openVectorStore(file, 'n').get('text')).toBeUndefined()
  })

  test('is no error where it can not be written', () => {
    const store = openVectorStore(join(tempFolder(), 'missing', 'embeddings.jsonl'), 'm')
    store.put('text', Float32Array.of(1))
    expect(store.get('text')).toEqual(Float32Array.of(1))
  })
})
