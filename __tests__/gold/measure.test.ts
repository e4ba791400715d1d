import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hashingEmbedder } from '../../src/gold/embed-hashing.js'
import { isToolLoop, lambdaOf } from '../../src/gold/lambda.js'
import { compileMeasure } from '../../src/gold/measure.js'
import { planRuns } from '../../src/gold/plan.js'
import type { Snippet } from '../../src/gold/reply.js'
import { citationHit, coverage, rankMeasures, unionLength } from '../../src/gold/retrieval.js'
import { rowSchema } from '../../src/gold/row.js'
import { goodReply, snippet } from '../doubles/http-service.js'
import { type Changes, goldOf, itemOf, manifestOf } from './setting.js'

const item = itemOf()
const chunk = (id: string, start: number, end: number, section = 'retention'): Snippet => ({
  snippet_id: id,
  section_id: section,
  offsets: [start, end],
  text: '',
  complete: true
})

describe('citation hit', () => {
  const retrieved = [
    chunk('s1', 0, 100),
    chunk('new', 0, 60),
    chunk('other', 0, 60, 'elsewhere'),
    chunk('half', 51, 300)
  ]
  test.each([
    ['the gold id', ['s1'], true],
    ['a re-chunked snippet that covers half of the target', ['new'], true],
    ['a snippet of another section', ['other'], false],
    ['a snippet that covers less than half', ['half'], false],
    ['a gold one among others', ['other', 's1'], true],
    ['a gold one and one that was not retrieved', ['s1', 'invented'], false],
    ['nothing', [], false]
  ])('%s', (_, citations, hit) => expect(citationHit(citations, retrieved, item)).toBe(hit))

  test('a snippet that covers exactly half counts', () => {
    expect(citationHit(['x'], [chunk('x', 50, 400)], item)).toBe(true)
  })
  test('of two snippets with one id either may be meant', () => {
    expect(citationHit(['x'], [chunk('x', 0, 100), chunk('x', 500, 600)], item)).toBe(true)
  })
  test('ids are one however their letters are composed, as in file names of macOS', () => {
    const [composed, apart] = ['Rückgabe.md'.normalize('NFC'), 'Rückgabe.md'.normalize('NFD')]
    const byId = itemOf({ target: undefined, gold_citations: [composed] })
    expect(citationHit([apart], [chunk(composed, 0, 9)], byId)).toBe(true)
    expect(citationHit([composed], [chunk(apart, 0, 9)], byId)).toBe(true)
    expect(coverage([chunk('x', 0, 100, apart)], itemOf({ target: { section_id: composed, offsets: [0, 100] } }))).toBe(
      1
    )
  })
  test('a snippet without its contract fields covers nothing', () => {
    expect(citationHit(['x'], [{ ...chunk('x', 0, 100), complete: false }], item)).toBe(false)
  })
})

describe('coverage', () => {
  test('is the union of the spans within the target', () => {
    expect(coverage([chunk('a', 0, 30), chunk('b', 20, 50), chunk('c', 90, 500), chunk('d', 0, 100, 'x')], item)).toBe(
      0.6
    )
    expect(coverage([], item)).toBe(0)
  })
  test('is not measured without a target, or where no answer is due', () => {
    expect(coverage([chunk('a', 0, 100)], itemOf({ target: undefined }))).toBeNull()
    expect(coverage([chunk('a', 0, 100)], itemOf({ answerable: false }))).toBeNull()
  })

  const passage = (section_id: string, ...offsets: [number, number]) => ({ section_id, offsets })
  const several = itemOf({
    target: undefined,
    gold_citations: [],
    targets: [passage('retention', 0, 100), passage('faq', 0, 40)]
  })
  test('of several targets is that of the one covered best, as each holds the answer', () => {
    expect(coverage([chunk('a', 0, 30), chunk('b', 0, 30, 'faq')], several)).toBe(0.75)
    expect(coverage([chunk('a', 0, 60)], several)).toBe(0.6)
    expect(coverage([chunk('a', 0, 60, 'elsewhere')], several)).toBe(0)
  })
  test('a citation of any of several targets hits, and halves of two do not add up', () => {
    expect(citationHit(['b'], [chunk('b', 0, 25, 'faq')], several)).toBe(true)
    expect(citationHit(['a', 'b'], [chunk('a', 0, 40), chunk('b', 0, 15, 'faq')], several)).toBe(false)
    expect(rankMeasures([chunk('x', 0, 9, 'x'), chunk('b', 0, 40, 'faq')], several)).toMatchObject({
      recall: 1,
      mrr: 0.5
    })
  })

  const span = fc
    .tuple(fc.nat(400), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]) => [start, start + length] as const)
  test('counts each character of the target once', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (spans, offsets) => {
        const target = itemOf({ target: { section_id: 'retention', offsets: [...offsets] } })
        const [start, end] = offsets
        let covered = 0
        for (let at = start; at < end; at++) if (spans.some(([a, b]) => a <= at && at < b)) covered++
        const measured = coverage(
          spans.map(([a, b], i) => chunk(`${i}`, a, b)),
          target
        )!
        expect(measured).toBeCloseTo(covered / (end - start), 12)
        expect(measured).toBeGreaterThanOrEqual(0)
        expect(measured).toBeLessThanOrEqual(1)
      })
    )
  })
  test('the union is no longer than the sum, and no shorter than the longest', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), spans => {
        const lengths = spans.map(([a, b]) => b - a)
        const union = unionLength(spans)
        expect(union).toBeLessThanOrEqual(lengths.reduce((a, b) => a + b))
        expect(union).toBeGreaterThanOrEqual(Math.max(...lengths))
      })
    )
  })
})

describe('recall, nDCG and MRR', () => {
  const two = itemOf({ gold_citations: ['a', 'b'], target: undefined })
  test('by ids', () => {
    const ranks = rankMeasures([chunk('x', 0, 1), chunk('a', 0, 1), chunk('y', 0, 1)], two)
    const ideal = 1 + 1 / Math.log2(3)
    expect(ranks).toEqual({ recall: 0.5, ndcg: 1 / Math.log2(3) / ideal, mrr: 0.5 })
  })
  test('a perfect list is 1, and an empty one is 0', () => {
    expect(rankMeasures([chunk('b', 0, 1), chunk('a', 0, 1)], two)).toEqual({ recall: 1, ndcg: 1, mrr: 1 })
    expect(rankMeasures([], two)).toEqual({ recall: 0, ndcg: 0, mrr: 0 })
  })
  test('a re-chunked index is judged by the span of the target', () => {
    expect(rankMeasures([chunk('z', 0, 100)], itemOf({ gold_citations: ['a', 'b'] }))).toEqual({
      recall: 1,
      ndcg: 1,
      mrr: 1
    })
  })
  test('ranks beyond 10 do not count', () => {
    const far = [...Array.from({ length: 10 }, (_, i) => chunk(`x${i}`, 0, 1)), chunk('a', 0, 1)]
    expect(rankMeasures(far, two)).toEqual({ recall: 0, ndcg: 0, mrr: 0 })
  })
  test('are not measured without gold passages', () => {
    const none = { recall: null, ndcg: null, mrr: null }
    expect(rankMeasures([chunk('a', 0, 1)], itemOf({ gold_citations: [], target: undefined }))).toEqual(none)
    expect(rankMeasures([chunk('a', 0, 1)], itemOf({ answerable: false }))).toEqual(none)
  })
  test('lie within [0, 1]', () => {
    const chunks = fc.array(fc.tuple(fc.constantFrom('a', 'b', 's1', 'x'), fc.nat(90)), { maxLength: 15 })
    fc.assert(
      fc.property(chunks, fc.subarray(['a', 'b', 's1']), (list, gold_citations) => {
        const found = list.map(([id, start]) => chunk(id, start, start + 60))
        for (const value of Object.values(rankMeasures(found, itemOf({ gold_citations })))) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      })
    )
  })
})

describe('λ of a run', () => {
  const run = { answerable: true, failed: false, refusal: false, cited: true, citation_hit: true, tool_loop: false }
  test.each([
    ['→', 'a citation hit', {}],
    ['×', 'a citation that misses', { citation_hit: false }],
    ['←', 'an error', { failed: true }],
    ['←', 'a refusal of what could be answered', { refusal: true }],
    ['←', 'an answer that cites nothing', { cited: false, citation_hit: false }],
    ['←', 'a tool loop', { tool_loop: true }],
    ['→', 'an unanswerable question refused', { answerable: false, refusal: true, cited: false, citation_hit: false }],
    ['×', 'an unanswerable question answered', { answerable: false }],
    ['←', 'an unanswerable question without a reply', { answerable: false, failed: true }]
  ])('%s for %s', (lambda, _, changes) => expect(lambdaOf({ ...run, ...changes })).toBe(lambda))

  const flag = fc.boolean()
  const course = fc.record({
    answerable: flag,
    failed: flag,
    refusal: flag,
    cited: flag,
    citation_hit: flag,
    tool_loop: flag
  })
  test('converges only without error and loop, and an answerable item only by a hit', () => {
    fc.assert(
      fc.property(course, run => {
        if (lambdaOf(run) !== '→') return
        expect(run.failed || run.tool_loop).toBe(false)
        expect(run.answerable ? run.citation_hit && run.cited && !run.refusal : run.refusal).toBe(true)
      })
    )
  })
})

describe('a tool loop', () => {
  const call = (name: string, args: unknown = {}) => ({ name, arguments: args, ok: true, retries: 0 })
  test('is the same tool with the same arguments three times running, in whatever order of keys', () => {
    expect(isToolLoop([call('a', { x: 1, y: 2 }), call('a', { y: 2, x: 1 }), call('a', { x: 1, y: 2 })])).toBe(true)
    expect(isToolLoop([call('a'), call('a'), call('b'), call('a')])).toBe(false)
    expect(isToolLoop([call('a', { x: 1 }), call('a', { x: 2 }), call('a', { x: 1 })])).toBe(false)
  })
  test('is more than 25 calls', () => {
    const calls = Array.from({ length: 26 }, (_, i) => call('a', i))
    expect(isToolLoop(calls)).toBe(true)
    expect(isToolLoop(calls.slice(1))).toBe(false)
  })
  test('is found without a stack overflow in arguments of any depth', () => {
    const deep = () => call('a', JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`))
    expect(isToolLoop([deep(), deep(), deep()])).toBe(false)
  })
})

describe('a row', () => {
  const rowOf = (body: unknown, changes: Parameters<typeof itemOf>[0] = {}, manifestChanges: Changes = {}) => {
    const manifest = manifestOf(manifestChanges)
    const [run] = planRuns({ manifest, gold: goldOf([itemOf(changes)]), roles: ['canary'] }).runs
    return compileMeasure(manifest, hashingEmbedder)(run!, {
      started_at: '2026-11-23T12:00:00.000Z',
      statuses: [200],
      reply: { body, headers: {} },
      error: null,
      latency_ms: 12.5,
      seen: true
    })
  }

  test('of a good reply is solved, and fits the schema', async () => {
    const row = await rowOf(goodReply(), { anchor: 'Logs are kept for ninety days.' })
    expect(rowSchema.parse(row)).toEqual(row)
    expect(row).toMatchObject({ solved: true, lambda: '→', coverage: 1, pins: 'match', drift: [], latency_ms: 12.5 })
    expect(row.delta_s).toBeGreaterThan(0)
    expect(row.delta_s_anchor).toBeLessThan(row.delta_s!)
    expect(row.retrieved).toEqual(['s1', 's2'])
  })

  test.each([
    ['the claim is missing', goodReply({ answer: 'Quite long.' })],
    ['the citation misses', goodReply({ citations: ['s2'] })],
    ['it refuses', goodReply({ answer: 'Not in context.' })]
  ])('is not solved where %s', async (_, body) => expect((await rowOf(body)).solved).toBe(false))

  test('of an unanswerable item is solved by refusing, citations or not', async () => {
    const refusal = goodReply({ answer: 'Not in context.', citations: [], retrieved: [] })
    expect(await rowOf(refusal, { answerable: false })).toMatchObject({ solved: true, lambda: '→', coverage: null })
    expect(await rowOf(goodReply(), { answerable: false })).toMatchObject({ solved: false, lambda: '×' })
  })

  test('has no ΔS where nothing was retrieved', async () => {
    expect(await rowOf(goodReply({ retrieved: [] }), { anchor: 'Logs' })).toMatchObject({
      delta_s: null,
      delta_s_anchor: null
    })
  })

  test("takes the service's own ΔS where the manifest says so, and never mixes in another", async () => {
    const own = { response: { delta_s: '/delta_s' } }
    expect((await rowOf(goodReply({ delta_s: 0.125 }), {}, own)).delta_s).toBe(0.125)
    expect((await rowOf(goodReply(), {}, own)).delta_s).toBeNull()
  })

  test('counts tool calls, failures and retries', async () => {
    const tool_calls = [
      { name: 'a', ok: true, retries: 2 },
      { name: 'a', ok: false },
      { name: 'b', arguments: {}, ok: true, retries: null }
    ]
    expect(await rowOf(goodReply({ tool_calls }))).toMatchObject({ tool_calls: 3, tool_failures: 1, tool_retries: 2 })
  })

  test('is bounded in size, whatever the reply', async () => {
    const retrieved = Array.from({ length: 500 }, (_, i) => snippet('x'.repeat(5000) + i, 0, 9))
    const row = await rowOf(goodReply({ answer: '🙂'.repeat(50_000), retrieved, citations: [] }))
    expect(JSON.stringify(row).length).toBeLessThan(6000)
    expect(() => encodeURIComponent(row.answer)).not.toThrow()
  })

  test('of any JSON at all fits the schema', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async body => {
        expect(rowSchema.safeParse(await rowOf(body)).success).toBe(true)
      }),
      { numRuns: 50 }
    )
  })
})

describe('nothing', () => {
  const manifest = manifestOf()
  const rowOf = (body: unknown, changes: Parameters<typeof itemOf>[0] = {}) => {
    const [run] = planRuns({ manifest, gold: goldOf([itemOf(changes)]), roles: ['canary'] }).runs
    const answered = { started_at: '2026-11-23T12:00:00.000Z', statuses: [200], error: null, latency_ms: 1, seen: true }
    return compileMeasure(manifest, hashingEmbedder)(run!, { ...answered, reply: { body, headers: {} } })
  }

  test.each(['', ' \n', '\u200B'])('as an answer (%j) solves nothing and is drift', async answer => {
    const none = { solved: false, refusal: false, contains_claim: false, lambda: '←' }
    expect(await rowOf(goodReply({ answer }), { gold_claim_substr: [] })).toMatchObject(none)
    expect(await rowOf(goodReply({ answer }), { answerable: false })).toMatchObject(none)
    expect((await rowOf(goodReply({ answer }))).drift.join()).toContain('/answer: expected a string that is not blank')
  })

  test('as passages is drift, and no ΔS is taken over it', async () => {
    const retrieved = [{ ...snippet('s1', 0, 100), text: ' \n' }]
    const row = await rowOf(goodReply({ retrieved }))
    expect(row).toMatchObject({ delta_s: null, delta_s_anchor: null })
    expect(row.drift.join()).toContain('/retrieved/0/text: expected a string that is not blank')
  })

  test('retrieved where something was cited is drift', async () => {
    expect((await rowOf(goodReply({ retrieved: [] }))).drift).toEqual([
      '/retrieved: expected what the citations name, found []'
    ])
    expect((await rowOf(goodReply({ retrieved: [], citations: [] }))).drift).toEqual([])
  })
})
