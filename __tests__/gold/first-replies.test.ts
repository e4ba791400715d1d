import { describe, expect, test } from '@jest/globals'
import { goodReply, json, snippet, startService } from '../doubles/http-service.js'
import { ask, manifestOf, manyItems } from './setting.js'

const places = { name: 'test', file: 'rollout.yml', locate: () => ({ line: 7, column: 3 }) }
const { citations: _, ...WITHOUT_CITATIONS } = goodReply()

test('what the manifest finds in the first replies of each arm is told before the rest is asked', async () => {
  const told: string[] = []
  const service = await startService((response, { body }) => {
    const isFirst = (body as { qid: string }).qid === 'q0'
    json(response, goodReply(isFirst ? { usage: { input_tokens: 3 } } : {}))
  })
  const request = { body: { question: '{{question}}', qid: '{{qid}}' } }
  const gold = { phrasings: 1, seeds: [7] }
  await ask({
    manifest: manifestOf({ canary: service.url, request, gold }),
    items: manyItems(5),
    told: line => told.push(line),
    places
  })
  await service.close()
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(
    /^The first 4 replies of the canary: found answer, citations, retrieved, snippet.snippet_id, .*pins, cost_usd;( usage in 1;)? not found: (usage, )?timings, tool_calls\.$/
  )
  expect(service.received).toHaveLength(5)
})

describe('a plan ends with its first replies', () => {
  test.each([
    ['401', 401, /answers none of the first 4 questions.*answered 401.*give its token in request.headers/],
    ['404', 404, /check the path of the URL/],
    ['422', 422, /check request.body/],
    ['429 at each attempt', 429, /raise its quota/]
  ])('where an arm answers %s', async (_name, status, message) => {
    const service = await startService(response => json(response, {}, status))
    const asking = ask({
      manifest: manifestOf({ canary: service.url, request: { retries: 0 } }),
      items: manyItems(30),
      places
    })
    await expect(asking).rejects.toMatchObject({
      reason: 'service_unreachable',
      message: expect.stringMatching(message)
    })
    expect(service.received).toHaveLength(4)
    await service.close()
  })

  test('where the answer is a page', async () => {
    const service = await startService(response => void response.end('<html>Log in</html>'))
    const asking = ask({
      manifest: manifestOf({ baseline: service.url }),
      items: manyItems(30),
      roles: ['baseline_1'],
      places
    })
    await expect(asking).rejects.toMatchObject({
      reason: 'baseline_unavailable',
      message: expect.stringMatching(/no JSON/)
    })
    await service.close()
  })

  test('where no arm has what the manifest says, all places at once', async () => {
    const retrieved = [snippet('s1', 0, 100, { tokens: undefined, offsets: 4200 })]
    const service = await startService(response => json(response, { ...WITHOUT_CITATIONS, retrieved }))
    const response = { citations: '$match(answer, /\\[(\\d+)\\]/).groups[0]' }
    const manifest = manifestOf({ baseline: service.url, canary: service.url, response })
    const asking = ask({ manifest, items: manyItems(30), roles: ['canary', 'interleaved'], places })
    await expect(asking).rejects.toMatchObject({
      reason: 'manifest_invalid',
      problems: [
        { line: 7, message: expect.stringMatching(/^response\.citations finds nothing in the first 8 replies/) },
        {
          message: expect.stringMatching(
            /^response\.snippet\.offsets .*found 4200\).*leave it out of response\.contract$/
          )
        },
        { message: expect.stringMatching(/^response\.snippet\.tokens /) }
      ]
    })
    expect(service.received).toHaveLength(8)
    await service.close()
  })
})

describe('it goes on', () => {
  test('where the canary alone lacks what the baseline has', async () => {
    const good = await startService(response => json(response, goodReply()))
    const bad = await startService(response => json(response, WITHOUT_CITATIONS))
    const manifest = manifestOf({ baseline: good.url, canary: bad.url })
    const { rows } = await ask({ manifest, items: manyItems(8), roles: ['canary', 'interleaved'], places })
    expect(rows.filter(row => row.drift.length > 0)).toHaveLength(48)
    await Promise.all([good.close(), bad.close()])
  })

  test('where it fails on the service’s side, which is a measurement', async () => {
    const service = await startService(response => json(response, {}, 500))
    const { rows } = await ask({ manifest: manifestOf({ canary: service.url }), items: manyItems(2), places })
    expect(rows).toHaveLength(12)
    await service.close()
  })

  test('where what is not there is not in the contract', async () => {
    const retrieved = [{ snippet_id: 's1', text: 'Logs are kept.' }]
    const service = await startService(response => json(response, goodReply({ retrieved })))
    const manifest = manifestOf({ baseline: service.url, response: { contract: ['snippet_id', 'text'] } })
    const { rows } = await ask({ manifest, items: manyItems(1), roles: ['baseline_1'], places })
    expect(rows.map(row => [row.drift, row.coverage, row.citation_hit])).toEqual(rows.map(() => [[], null, true]))
    await service.close()
  })
})
