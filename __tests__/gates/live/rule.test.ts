import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { boundedQuantile } from '../../../src/gates/live/bounded-estimate.js'
import { comparedSequence, difference, rateSequence, ratio } from '../../../src/gates/live/confidence-sequence.js'
import { lineOf } from '../../../src/gates/live/reading.js'
import { type Bar, requestsNeeded, type Terms, verdictOf } from '../../../src/gates/live/rule.js'
import { random } from '../../../src/statistics/random.js'
import type { Distribution } from '../../../src/window/distribution.js'

/** The runbook's row for errors: inside at 0.5 %, its line at 1 %. */
const ERRORS: Bar = { op: '<=', target: 0.005, line: 0.01 }

function terms(requests: number, given: Partial<Terms> = {}): Terms {
  return { alpha: 0.05, failing: 0.05, requests, minRequests: 1, live: 'required', ...given }
}

const judge = (k: number, n: number, given: Partial<Terms> = {}) =>
  verdictOf(rateSequence({ k, n }), ERRORS, terms(n, given))

describe('a rate', () => {
  test('passes inside its target only once the interval excludes the line', () => {
    expect(judge(0, 100)).toBe('inconclusive')
    expect(judge(0, 1000)).toBe('pass')
    expect(judge(4, 1000)).toBe('inconclusive')
  })

  test('fails once the interval excludes the target, however few requests there were', () => {
    expect(judge(1, 1)).toBe('inconclusive')
    expect(judge(3, 10, { minRequests: 500 })).toBe('fail')
    expect(judge(6, 1000)).toBe('inconclusive')
    expect(judge(30, 1000)).toBe('fail')
  })

  test('needs more where alpha is split over more that can fail, never less', () => {
    expect(judge(16, 1000)).toBe('fail')
    expect(judge(16, 1000, { failing: 0.05 / 100 })).toBe('inconclusive')
  })

  test('waits for the minimum of requests before it passes', () => {
    expect(judge(0, 1000, { minRequests: 1001 })).toBe('inconclusive')
  })

  test('is decided by the estimate from the minimum on, where the manifest says so', () => {
    const estimate = { live: 'estimate' as const, minRequests: 100 }
    expect([judge(0, 99, estimate), judge(0, 100, estimate), judge(1, 100, estimate)]).toEqual([
      'inconclusive',
      'pass',
      'fail'
    ])
  })

  test('counts dependent requests for less', () => {
    const counted = (value: number) =>
      verdictOf(rateSequence({ k: 0, n: 1000 }, { value, unit: 'users' }), ERRORS, terms(1000))
    expect([counted(1), counted(10)]).toEqual(['pass', 'inconclusive'])
  })
})

describe('what is still needed', () => {
  test('is exactly the number of requests at which the verdict falls, at the same figures', () => {
    const at = (requests: number) => verdictOf(rateSequence({ k: 0, n: requests }), ERRORS, terms(requests))
    const needed = requestsNeeded(rateSequence({ k: 0, n: 100 }), ERRORS, terms(100))!
    expect(needed).toBeGreaterThan(0)
    expect([at(100 + needed - 1), at(100 + needed)]).toEqual(['inconclusive', 'pass'])
  })

  test('is what is short of the minimum where the evidence would do', () => {
    expect(requestsNeeded(rateSequence({ k: 0, n: 2000 }), ERRORS, terms(2000, { minRequests: 2500 }))).toBe(500)
  })

  test('leads to a failure where the estimate is outside', () => {
    const needed = requestsNeeded(rateSequence({ k: 6, n: 600 }), ERRORS, terms(600))!
    const scale = 1 + needed / 600
    expect(rateSequence({ k: 6 * scale, n: 600 * scale }).above(0.005, 0.05)).toBe(true)
  })

  test('is no number where the estimate lies on what must be excluded', () => {
    const onTarget = requestsNeeded(rateSequence({ k: 10, n: 1000 }), { ...ERRORS, target: 0.01 }, terms(1000))
    expect(onTarget).toBeNull()
  })
})

function exact(values: readonly number[]): Distribution {
  const sorted = [...values].sort((a, b) => a - b)
  return { n: values.length, bins: sorted.map(value => ({ low: value, high: value, count: 1 })) }
}

function draw(n: number, seed: string, scale = 1): Distribution {
  const uniform = random(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return exact(Array.from({ length: n }, () => scale * Math.exp(0.6 * normal())))
}

describe('a quantile of two arms', () => {
  const LATENCY: Bar = { op: '<=', target: 1.15, line: 1.3 }
  const p95 = (canary: Distribution, baseline: Distribution) =>
    comparedSequence(boundedQuantile(baseline, 0.95), boundedQuantile(canary, 0.95), ratio)

  test('has no upper end, and so no pass, at 200 values of an arm', () => {
    const evidence = p95(draw(200, 'a'), draw(3800, 'b'))
    expect(evidence.interval(0.05)[1]).toBe(Number.POSITIVE_INFINITY)
    expect(verdictOf(evidence, LATENCY, terms(200))).not.toBe('pass')
  })

  test('passes, fails and stays open as the facts say: log-normal σ = 0.6, a canary of 5 %', () => {
    const at = (n: number, by: number) => verdictOf(p95(draw(n, 'a', by), draw(19 * n, 'b')), LATENCY, terms(n))
    expect([at(3000, 1), at(1500, 1.15), at(800, 1.5), at(300, 2)]).toEqual(['pass', 'inconclusive', 'fail', 'fail'])
  })

  test('counts the uncertainty of both arms', () => {
    const [low, high] = p95(draw(2000, 'a'), draw(40_000, 'b')).interval(0.05)
    const [wideLow, wideHigh] = p95(draw(2000, 'a'), draw(600, 'c')).interval(0.05)
    expect(wideLow).toBeLessThan(low)
    expect(wideHigh).toBeGreaterThan(high)
  })

  test('takes the worse end of a bin that is not exact', () => {
    const binned = (from: number): Distribution => ({ n: 4000, bins: [{ low: from, high: from + 0.2, count: 4000 }] })
    const evidence = comparedSequence(boundedQuantile(binned(0.3), 0.5), boundedQuantile(binned(0.3), 0.5), difference)
    const [low, high] = evidence.interval(0.05)
    expect(low).toBeCloseTo(-0.2)
    expect(high).toBeCloseTo(0.2)
    expect(evidence.value).toBeCloseTo(0)
  })
})

describe('properties', () => {
  const counts = fc.integer({ min: 1, max: 5000 }).chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

  test('one more failure never turns a verdict for the better', () => {
    const order = ['pass', 'inconclusive', 'fail']
    fc.assert(
      fc.property(counts, ([k, n]) => {
        fc.pre(k < n)
        expect(order.indexOf(judge(k + 1, n))).toBeGreaterThanOrEqual(order.indexOf(judge(k, n)))
      })
    )
  })

  test('the interval at alpha holds the estimate, and a verdict never contradicts it', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const evidence = rateSequence({ k, n })
        const [low, high] = evidence.interval(0.05)
        expect(low).toBeLessThanOrEqual(k / n + 1e-9)
        expect(high).toBeGreaterThanOrEqual(k / n - 1e-9)
        if (judge(k, n) === 'pass') expect(high).toBeLessThan(0.01)
        if (judge(k, n) === 'fail') expect(k / n).toBeGreaterThan(0.005)
      })
    )
  })
})

describe('the line', () => {
  const target = (threshold: number) => ({ threshold, op: '<=' as const, source: 'manifest' as const })

  test('stays where it is for a stricter target, and moves along with a looser one', () => {
    expect(lineOf('latency_p95', target(1.05))).toBe(1.3)
    expect(lineOf('latency_p95', target(1.5))).toBeCloseTo(1.65)
    expect(lineOf('coverage', { threshold: 0.5, op: '>=', source: 'manifest' })).toBeCloseTo(0.4)
  })
})
