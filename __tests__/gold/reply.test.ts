import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { comparePins, pinsOfBody, pinsOfHeader } from '../../src/gold/pins.js'
import { compileReply } from '../../src/gold/reply.js'
import { goodReply, PINS, snippet } from '../doubles/http-service.js'
import { manifestOf } from './setting.js'

const read = compileReply(manifestOf())

describe('a reply', () => {
  test('that keeps every contract shows no drift', async () => {
    const reply = await read(
      goodReply({ tool_calls: [{ name: 'search', arguments: { q: 1 }, ok: true, retries: 1 }] }),
      {}
    )
    expect(reply.drift).toEqual([])
    expect(reply.citations).toEqual(['s1'])
    expect(reply.retrieved.map(one => [one.snippet_id, one.offsets, one.complete])).toEqual([
      ['s1', [0, 100], true],
      ['s2', [100, 200], true]
    ])
    expect(reply.tool_calls).toEqual([{ name: 'search', arguments: { q: 1 }, ok: true, retries: 1 }])
    expect(reply.pins).toEqual(PINS)
  })

  test('may leave out tool calls, usage, cost and timings, or give null', async () => {
    const { cost_usd: _, ...bare } = goodReply()
    const reply = await read({ ...bare, usage: null, timings: null, tool_calls: null }, {})
    expect(reply).toMatchObject({ drift: [], cost_usd: null, input_tokens: null, retrieve_ms: null, tool_calls: [] })
  })

  test('names every missing and mistyped field by pointer, with what was found', async () => {
    const broken = {
      answer: 42,
      retrieved: [snippet('s1', 0, 9, { tokens: '20', offsets: [9, 3] }), { snippet_id: 's2' }],
      tool_calls: [{ name: 'search' }],
      usage: { input_tokens: -1 },
      timings: [],
      cost_usd: 'free'
    }
    const { drift } = await read(broken, {})
    expect(drift.toSorted()).toEqual(
      [
        '/answer: expected a string, found 42',
        '/citations: expected a list, found nothing',
        '/retrieved/0/offsets: expected [start, end) with 0 ≤ start < end, found [9,3]',
        '/retrieved/0/tokens: expected a whole number ≥ 0, found "20"',
        '/retrieved/1/section_id: expected a string that is not empty, found nothing',
        '/retrieved/1/source_url: expected a string that is not empty, found nothing',
        '/retrieved/1/offsets: expected [start, end) with 0 ≤ start < end, found nothing',
        '/retrieved/1/tokens: expected a whole number ≥ 0, found nothing',
        '/retrieved/1/text: expected a string, found nothing',
        '/tool_calls/0/ok: expected true or false, found nothing',
        '/usage/input_tokens: expected a number ≥ 0, found -1',
        '/timings: expected an object, found []',
        '/cost_usd: expected a number ≥ 0, found "free"'
      ].toSorted()
    )
  })

  test('keeps every well-formed field of a snippet that lacks others, but the snippet is not complete', async () => {
    const [first] = (await read(goodReply({ retrieved: [{ snippet_id: 's1', text: 'logs' }] }), {})).retrieved
    expect(first).toEqual({ snippet_id: 's1', section_id: null, offsets: null, text: 'logs', complete: false })
  })

  test('lists no more than 20 drifts, and counts the rest', async () => {
    const { drift } = await read(goodReply({ retrieved: Array.from({ length: 1000 }, () => 1) }), {})
    expect(drift).toHaveLength(21)
    expect(drift.at(-1)).toBe('and 5980 more')
  })

  test('is read from where the manifest says', async () => {
    const elsewhere = compileReply(
      manifestOf({
        response: {
          answer: '/data/0/a~1b',
          citations: '/data/0/refs',
          retrieved: '/data/1',
          delta_s: '/drift',
          snippet: { snippet_id: '/id', offsets: '/place/span', text: '/body' }
        }
      })
    )
    const chunk = { ...snippet('', 0, 1), id: 'x', place: { span: [3, 4] }, body: 'hello' }
    const reply = await elsewhere({ data: [{ 'a/b': 'yes', refs: ['x'] }, [chunk]], drift: 1.2 }, {})
    expect(reply).toMatchObject({ answer: 'yes', citations: ['x'], delta_s: 1, drift: [] })
    expect(reply.retrieved[0]).toMatchObject({ snippet_id: 'x', offsets: [3, 4], text: 'hello', complete: true })
  })

  test('needs no texts where the service tells its own ΔS, but then must tell it', async () => {
    const own = compileReply(manifestOf({ response: { delta_s: '/delta_s' } }))
    const retrieved = [snippet('s1', 0, 100, { text: undefined })]
    expect(await own(goodReply({ retrieved, delta_s: 0.25 }), {})).toMatchObject({ delta_s: 0.25, drift: [] })
    expect((await own(goodReply({ retrieved }), {})).drift).toEqual(['/delta_s: expected a number, found nothing'])
  })

  test('is priced by its tokens where it tells no cost', async () => {
    const priced = compileReply(manifestOf({ prices: { input_per_mtok: 2.5, output_per_mtok: 10 } }))
    const usage = { input_tokens: 1000, output_tokens: 100 }
    expect((await priced(goodReply({ cost_usd: undefined, usage }), {})).cost_usd).toBeCloseTo(0.0035, 12)
    expect((await priced(goodReply({ cost_usd: 0.5, usage }), {})).cost_usd).toBe(0.5)
    expect((await priced(goodReply({ cost_usd: undefined, usage: { input_tokens: 5 } }), {})).cost_usd).toBeNull()
  })

  test('nested to any depth is read without a stack overflow', async () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
    const reply = await read(
      { answer: deep, citations: deep, retrieved: deep, tool_calls: deep, usage: deep, pins: deep },
      {}
    )
    expect(reply.drift[0]).toMatch(/^\/usage: expected an object, found a list of 1$/)
  })

  test('of any JSON at all is read without an exception', async () => {
    const shapes = fc.oneof(fc.jsonValue(), fc.record({ answer: fc.jsonValue(), retrieved: fc.array(fc.jsonValue()) }))
    await fc.assert(
      fc.asyncProperty(shapes, async body => expect(Array.isArray((await read(body, {})).drift)).toBe(true))
    )
  })
})

describe('pins', () => {
  test('match where all declared ones are shown, whatever else is', () => {
    expect(comparePins(PINS, { ...PINS, BUILD_ID: '7' })).toEqual({ pins: 'match', pins_seen: null })
  })

  test('are missing where one is not shown', () => {
    const { MODEL_VER: _, ...shown } = PINS
    expect(comparePins(PINS, shown)).toEqual({ pins: 'missing', pins_seen: null })
    expect(comparePins(PINS, {})).toEqual({ pins: 'missing', pins_seen: null })
  })

  test('mismatch where one differs, and only that one is kept', () => {
    expect(comparePins(PINS, { PROMPT_VER: 'p-2' })).toEqual({ pins: 'mismatch', pins_seen: { PROMPT_VER: 'p-2' } })
  })

  test('are read from a body, numbers as text', () => {
    expect(pinsOfBody({ EMBED_DIM: 1536, NORM: true, X: null, Y: {} })).toEqual({ EMBED_DIM: '1536', NORM: 'true' })
    expect(pinsOfBody('INDEX_HASH=1')).toEqual({})
  })

  test('are read from a header, values with = and commas too', () => {
    expect(pinsOfHeader('INDEX_HASH=sha256:a=; MODEL_VER=x, y;;  =z; bare')).toEqual({
      INDEX_HASH: 'sha256:a=',
      MODEL_VER: 'x, y'
    })
    expect(pinsOfHeader(undefined)).toEqual({})
  })

  test('shown twice match only where both agree', () => {
    expect(pinsOfHeader('A=1; B=2, A=1; B=3')).toEqual({ A: '1', B: '2 and 3' })
  })

  test('come from a header where the manifest says so', async () => {
    const read = compileReply(manifestOf({ response: { pins: { header: 'X-Rollout-Pins' } } }))
    expect((await read(goodReply(), { 'x-rollout-pins': 'INDEX_HASH=a' })).pins).toEqual({ INDEX_HASH: 'a' })
  })
})
