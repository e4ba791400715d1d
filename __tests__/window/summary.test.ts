import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createBlocks } from '../../src/window/blocks.js'
import { createCollector, mixFields } from '../../src/window/collect.js'
import { flatten } from '../../src/window/flat-row.js'
import { HASH_RANGE, hash53, hashOf } from '../../src/window/hash.js'
import { RATIO, type RATIO_NAMES, type Sums } from '../../src/window/ratio.js'
import { type RequestRow, readTime } from '../../src/window/record.js'
import { createSample } from '../../src/window/sample.js'
import { createSeen } from '../../src/window/seen.js'
import { stillOnCanary, type WindowQuery, type WindowSummary } from '../../src/window/summary.js'
import { NONE } from '../../src/window/user-cells.js'
import { createUsers, KIND } from '../../src/window/users.js'
import { quantileBounds } from './bounds.js'
import { at, row, START, WHOLE } from './rows.js'

function summarise(rows: readonly RequestRow[], query: Partial<WindowQuery> = {}): WindowSummary {
  const whole = { ...WHOLE, ...query }
  const collector = createCollector(whole)
  for (const each of rows) collector.add(flatten(each, readTime(each.ts)!, mixFields(whole)), false)
  return collector.finish({ read: rows.length, broken: 0, torn: 0, problems: [] })
}

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))

describe('rates, means and ratios of sums', () => {
  test('are counted over the rows that carry their fields', () => {
    const { ratios } = summarise([
      row({ status: 200, lambda_retrieve: '→', lambda_reason: '->', tool_calls: 4, tool_failures: 1, coverage: 0.5 }),
      row({ status: 503, lambda_retrieve: '->', lambda_reason: '×', tool_calls: 0, cost_usd: 2, solved: false }),
      row({ status: 0, cost_usd: 1, solved: true, latency_ms: 9000 }),
      row({ status: 404, cost_usd: 5, lambda_retrieve: 'x' }),
      row({ status: 200, delta_s_question_retrieved: 1.5, coverage: null })
    ]).arms.canary
    const of = (name: (typeof RATIO_NAMES)[number]) => [ratios[name].units, ratios[name].num, ratios[name].den]
    expect(of('error_rate')).toEqual([5, 3, 5])
    expect(of('rate_5xx')).toEqual([5, 1, 5])
    expect(of('lambda_flip')).toEqual([2, 1, 2])
    expect(of('tool_success')).toEqual([2, 3, 4])
    expect(of('coverage')).toEqual([1, 0.5, 1])
    expect(of('cost_per_solved')).toEqual([2, 3, 1])
    expect(of('cost')).toEqual([3, 8, 3])
    expect(of('latency_mean')).toEqual([2, 200, 2])
    expect(of('delta_s_mean')).toEqual([1, 1, 1])
  })

  test('give the spread around any ratio, by row and by user', () => {
    const value = fc.record({
      user: fc.integer({ min: 0, max: 5 }),
      cost: fc.double({ min: 0, max: 9, noNaN: true }),
      solved: fc.boolean()
    })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.double({ min: 0, max: 9, noNaN: true }), (values, c) => {
        const rows = values.map(({ user, cost, solved }) => row({ user_key: `u${user}`, cost_usd: cost, solved }))
        const sums = summarise(rows).arms.canary.ratios.cost_per_solved
        const residual = (all: typeof values) => all.reduce((sum, { cost, solved }) => sum + cost - (solved ? c : 0), 0)
        const byUser = [...new Set(values.map(each => each.user))].map(user =>
          values.filter(each => each.user === user)
        )
        expect(squaresAround(sums, c)).toBeCloseTo(
          values.reduce((sum, each) => sum + residual([each]) ** 2, 0),
          6
        )
        expect(squaresAround(sums.users!, c)).toBeCloseTo(
          byUser.reduce((sum, each) => sum + residual(each) ** 2, 0),
          6
        )
        expect(sums.users).toMatchObject({ units: byUser.length, rows: values.length })
      }),
      { numRuns: 40 }
    )
  })
})

describe('quantiles', () => {
  test('leave out the latency of requests without a reply', () => {
    const { latency } = summarise([row({ latency_ms: 10 }), row({ status: 500, latency_ms: 1 })]).arms.canary
      .distributions
    expect(latency).toEqual({ n: 1, bins: [{ low: 10, high: 10, count: 1 }] })
  })

  test('come with the share of values at or below a point near them, by user and in time', () => {
    const rows = times(5000, i => row({ ts: at(i), latency_ms: 1 + ((i * 7919) % 5000), user_key: `u${i % 40}` }))
    const { arms, blocks } = summarise(rows)
    const p95 = arms.canary.ratios.latency_p95
    expect(p95.units).toBe(5000)
    expect(p95.num / p95.den).toBeCloseTo(0.95, 1)
    expect(rows.filter(each => each.latency_ms <= p95.at!)).toHaveLength(p95.num)
    expect(p95.users).toMatchObject({ units: 40, rows: 5000, num: p95.num, den: 5000 })
    expect(p95.blocks!.num).toHaveLength(blocks!.count)
    expect(p95.blocks!.num.reduce((a, b) => a + b)).toBe(p95.num)
    const bounds = quantileBounds(arms.canary.distributions.latency, 0.95)!
    expect(bounds.low).toBeLessThanOrEqual(4750.05)
    expect(bounds.high).toBeGreaterThanOrEqual(4750.05)
  })
})

describe('blocks of time', () => {
  test('line up for both arms and hold every row, in any order', () => {
    const stamped = fc.array(fc.tuple(fc.constantFrom('baseline', 'canary'), fc.integer({ min: 0, max: 90_000_000 })))
    fc.assert(
      fc.property(stamped, pairs => {
        const rows = pairs.map(([arm, ms]) => row({ arm, ts: START + ms }))
        const { blocks, arms } = summarise(rows)
        if (blocks === null) return expect(rows).toEqual([])
        expect(blocks.count).toBeLessThanOrEqual(1024)
        for (const arm of ['baseline', 'canary'] as const) {
          const expected = times(blocks.count, () => 0)
          for (const [its, ms] of pairs) {
            if (its === arm) expected[Math.floor((START + ms - blocks.start) / blocks.widthMs)]!++
          }
          expect(arms[arm].arrivals).toEqual(expected)
          expect(arms[arm].ratios.error_rate.blocks!.den).toEqual(expected)
        }
      }),
      { numRuns: 40 }
    )
  })

  test('are as fine as 1,024 of them allow', () => {
    const blocks = createBlocks(1)
    blocks.at(0, 0)
    blocks.at(0, 1023)
    expect(blocks.finish()).toMatchObject({ start: 0, widthMs: 1, count: 1024 })
    blocks.add(blocks.at(0, 1024), RATIO.coverage, 3, 1)
    expect(blocks.finish()).toMatchObject({ start: 0, widthMs: 2, count: 513 })
    expect(blocks.finish()!.sums(0, RATIO.coverage).num[512]).toBe(3)
  })
})

describe('users', () => {
  test('seen on both arms are counted with all their requests', () => {
    const arms = ['baseline', 'canary', 'canary']
    const { users } = summarise([
      ...arms.map(arm => row({ arm, user_key: 'torn' })),
      row({ arm: 'canary', user_key: 'true' }),
      row({ arm: 'baseline', user_key: 'old' }),
      row({ arm: 'baseline', user_key: '' }),
      row({ arm: 'baseline' })
    ])
    const expected = { share: 1, baseline: 2, canary: 2, both: 1, requests: 5, requestsOfBoth: 3, withoutKey: 2 }
    expect(users).toMatchObject(expected)
  })

  test('of an earlier window are found again', () => {
    const earlier = summarise(['a', 'b', 'c'].map(user_key => row({ user_key }))).users!
    const later = summarise([row({ user_key: 'a' }), row({ user_key: 'x' }), row({ user_key: 'b', arm: 'baseline' })])
      .users!
    expect(stillOnCanary(earlier, later)).toEqual({ stayed: 1, left: 1 })
  })

  test('past the limit are a sample, each with all requests or none', () => {
    const users = createUsers(1000)
    for (let i = 0; i < 8_000; i++) {
      const key = `user-${i % 4_000}`
      const place = users.place(hash53(key), i % 4_000 < 2_000 ? KIND.baseline : KIND.canary, () => key)
      if (place !== NONE) users.cells.request(place, START + i)
    }
    const { share, baseline, canary, requests } = users.summary(0)!
    expect(baseline + canary).toBeLessThanOrEqual(1000)
    expect(Math.abs((baseline + canary) / share / 4_000 - 1)).toBeLessThan(0.15)
    expect(requests).toBe(2 * (baseline + canary))
  })

  test('on the canary have their earlier baseline requests beside them, which are no part of the window', () => {
    const query = { from: START, to: START + 60_000, historyMs: 3600_000 }
    const before = [
      row({ ts: at(-30), arm: 'baseline', user_key: 'a', coverage: 1 }),
      row({ ts: at(-20), arm: 'baseline', user_key: 'b', coverage: 0 }),
      row({ ts: at(-4000), arm: 'baseline', user_key: 'a', coverage: 0 })
    ]
    const { users, arms } = summarise([...before, row({ ts: at(1), user_key: 'a' })], query)
    expect(arms.baseline.requests).toBe(0)
    expect(users!.earlier!.coverage).toMatchObject({ units: 1, num: 1, den: 1 })
  })
})

describe('a shadow phase', () => {
  const production = times(4, i =>
    row({ arm: 'baseline', req_hash: `h${i}`, mirrored: i < 2, latency_ms: 10 + i, answer: `p${i}` })
  )
  const copies = [
    row({ req_hash: 'h0', mirrored: true, answer: 's0', ts: at(9_000) }),
    row({ req_hash: 'h1', mirrored: true, delta_s_prod_shadow: 0.2, answer: 's1', ts: at(8_000) })
  ]

  test('judges the copies, and shows how much was copied and what it cost production', () => {
    const { arms, mirror } = summarise([...production, ...copies], { canary: 'mirrored' })
    expect(arms.canary.requests).toBe(2)
    expect(mirror).toMatchObject({ copies: 2, production: 4, firstCopy: START + 8_000_000 })
    expect([mirror!.latencyCopied.n, mirror!.latencyNotCopied.n]).toEqual([2, 2])
    expect(mirror!.deltaS.bins).toEqual([{ low: 0.2, high: 0.2, count: 1 }])
    expect(mirror!.answers).toEqual([{ production: 'p0', shadow: 's0' }])
  })

  test('counts a copy that bears the id of its request', () => {
    const pair = [row({ arm: 'baseline', request_id: 'same' }), row({ request_id: 'same', mirrored: true })]
    const { arms, rows } = summarise([...pair, ...pair], { canary: 'mirrored' })
    expect([arms.baseline.requests, arms.canary.requests, rows.duplicates]).toEqual([1, 1, 2])
  })

  test('keeps copies away from what users saw', () => {
    const { arms, rows } = summarise([...production, ...copies, row()])
    expect([arms.canary.requests, rows.otherCanary]).toEqual([1, 2])
  })
})

describe('beside the measures', () => {
  test('stand the pins that an arm shows, most first, and the rows without', () => {
    const { pins } = summarise([
      row({ pins: { A: '1', B: '2' } }),
      row({ pins: { B: '2', A: '1' } }),
      row({ pins: { A: '1' } }),
      row()
    ]).arms.canary
    expect(pins).toEqual({
      shown: [
        { pins: { A: '1', B: '2' }, rows: 2 },
        { pins: { A: '1' }, rows: 1 }
      ],
      missing: 1
    })
    expect(summarise([row()]).arms.canary.pins).toBeNull()
  })

  test('stand tool loops and the times of the first and the last request', () => {
    const { canary, baseline } = summarise([
      row({ ts: at(5), tool_loop: true, request_id: 'loop' }),
      row({ ts: at(2) })
    ]).arms
    expect([canary.toolLoops, canary.toolLoopRequest, canary.firstTs, canary.lastTs]).toEqual([
      1,
      'loop',
      START + 2000,
      START + 5000
    ])
    expect([baseline.firstTs, baseline.lastTs]).toEqual([null, null])
  })

  test('stand the segments asked for', () => {
    const rows = [
      row({ tenant: 'a', status: 500 }),
      row({ tenant: 'b' }),
      row({ tenant: 7, arm: 'baseline' }),
      row({ tenant: null })
    ]
    const { segments } = summarise(rows, { segments: ['tenant'] })
    const seen = segments.map(({ value, arms }) => [value, arms.baseline.requests, arms.canary.requests])
    expect(seen).toEqual([
      ['a', 0, 1],
      ['b', 0, 1],
      ['7', 1, 0]
    ])
    expect(segments[0]!.arms.canary.ratios.rate_5xx).toMatchObject({ units: 1, num: 1, den: 1 })
  })

  test('stand no more than twenty segments of a field, and the rows left out', () => {
    const rows = times(30, i => row({ tenant: `t${i}` }))
    const { segments, segmentsLeftOut } = summarise(rows, { segments: ['tenant'] })
    expect([segments.length, segmentsLeftOut]).toEqual([20, { tenant: 10 }])
  })

  test('stand long sessions in order of time', () => {
    const steps = times(60, i => row({ session_id: 's', ts: at(60 - i), delta_s_question_retrieved: i / 100 }))
    const { sessions } = summarise([...steps, row({ session_id: 'short', delta_s_question_retrieved: 0.1 })])
    expect(sessions!.long).toHaveLength(1)
    expect(sessions!.long[0]!.steps).toEqual(times(60, i => (59 - i) / 100))
    expect(sessions).toMatchObject({ sampled: 2, share: 1 })
  })
})

describe('ids', () => {
  test('are told from those seen before, two hundred thousand of them', () => {
    const seen = createSeen()
    const again = times(200_000, i => seen.again(hashOf(`request-${i}`), 0)).filter(Boolean).length
    expect(again).toBe(0)
    expect(times(1000, i => seen.again(hashOf(`request-${i * 199}`), 0)).every(Boolean)).toBe(true)
  })

  test('are remembered for as long as is promised', () => {
    const seen = createSeen(1024, 500)
    times(1000, i => seen.again(hashOf(`${i}`), 0))
    expect(times(500, i => seen.again(hashOf(`${500 + i}`), 0)).every(Boolean)).toBe(true)
    expect(seen.again(hashOf('0'), 0)).toBe(false)
  })

  test('are hashed evenly', () => {
    const eighths = times(8, () => 0)
    for (let i = 0; i < 80_000; i++) eighths[Math.floor((8 * hash53(`u${i}`)) / HASH_RANGE)]!++
    for (const count of eighths) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })
})

test('a sample keeps whole groups, and the share it says', () => {
  const sample = createSample(1000, () => ({ n: 0 }))
  for (let i = 0; i < 40_000; i++) {
    const group = sample.get(hash53(`g${i % 20_000}`))
    if (group) group.n++
  }
  const seen: number[] = []
  sample.each(group => seen.push(group.n))
  expect(seen).toHaveLength(sample.size())
  expect(sample.size()).toBeLessThanOrEqual(1000)
  expect(seen.every(n => n === 2)).toBe(true)
  expect(Math.abs(sample.size() / sample.share() / 20_000 - 1)).toBeLessThan(0.15)
})

/** Σ (num − c·den)²: the spread of the units around the ratio c. */
function squaresAround(sums: Sums, c: number): number {
  return sums.numSq - 2 * c * sums.cross + c * c * sums.denSq
}
