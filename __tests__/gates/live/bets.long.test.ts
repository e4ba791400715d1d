import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pointsAsked } from '../../../src/gates/live/bets.js'
import { random } from '../../../src/statistics/random.js'
import { fixedPoints } from '../../../src/window/points.js'
import type { RequestRow } from '../../../src/window/record.js'
import type { WindowSummary } from '../../../src/window/summary.js'
import { judgeWindow, MINUTE, manifest, phaseNamed, START, summarise } from './setting.js'
import { shuffle } from './shuffle.js'

const PHASES = `phases:
  - { name: quarter, weight: 25, window: { duration: 30m, min_requests: 100 } }
  - { name: all, weight: 100, window: { duration: 30m, min_requests: 100 } }
`
const PLAN = manifest(PHASES)
const quarter = { manifest: PLAN, phase: phaseNamed('quarter', PLAN) }

type Fields = Partial<RequestRow>
type Course = (minute: number, uniform: () => number, arm: 'baseline' | 'canary') => Fields

/** Requests on clock times: `perMinute` of the canary and three times as many of the baseline; sticky users. */
function course(minutes: number, perMinute: number, fields: Course, seed = 'course', perUser = 6): RequestRow[] {
  const uniform = random(seed)
  return (['baseline', 'canary'] as const)
    .flatMap(arm => {
      const count = minutes * perMinute * (arm === 'baseline' ? 3 : 1)
      return Array.from({ length: count }, (_, i): RequestRow => {
        const minute = (i * minutes) / count
        return {
          ts: START + minute * MINUTE,
          request_id: `${seed}-${arm}-${i}`,
          arm,
          status: 200,
          latency_ms: 400 * Math.exp(0.4 * (uniform() + uniform() + uniform() - 1.5) * 2),
          user_key: `${arm}-${Math.floor(i / perUser)}`,
          delta_s_question_retrieved: 0.25 + 0.2 * uniform(),
          ...fields(minute, uniform, arm)
        }
      })
    })
    .sort((a, b) => Number(a.ts) - Number(b.ts))
}

/** As `judge` and `watch` read it: without points of a phase before, they are set from the first rows. */
function lookAt(rows: readonly RequestRow[], until = Number.POSITIVE_INFINITY): WindowSummary {
  const seen = rows.filter(({ ts }) => Number(ts) < START + until * MINUTE)
  const { first } = summarise(seen)
  return summarise(seen, { points: first && fixedPoints(pointsAsked(PLAN), first.distributions, first.until) })
}

const dies =
  (at: number): Course =>
  (minute, _, arm) =>
    arm === 'canary' && minute >= at ? { status: 500 } : {}
const healthy: Course = (_, uniform) => ({
  status: uniform() < 0.003 ? 503 : 200,
  lambda_retrieve: '→',
  lambda_reason: uniform() < 0.05 ? '×' : '→'
})

describe('a canary that was good and then breaks', () => {
  test('is stopped within minutes whenever it breaks, and at every later look', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20 }), (at, cadence) => {
        const rows = course(at + 60, 4, dies(at))
        const looks = Array.from({ length: 3 }, (_, i) => at + 7 + i * cadence)
        for (const look of looks) {
          const stop = judgeWindow(lookAt(rows, look), quarter).stop('stop_5xx')
          expect({ look, fired: stop.fired, why: stop.why }).toMatchObject({ fired: true })
        }
      }),
      { numRuns: 8 }
    )
  })

  test.each([
    [
      'retrieves worse',
      'stop_delta_s_p95',
      (uniform: () => number) => ({ delta_s_question_retrieved: 0.5 + 0.2 * uniform() })
    ],
    ['covers less', 'stop_coverage', () => ({ coverage: 0.3 })],
    [
      'flips λ',
      'stop_lambda_flip',
      (uniform: () => number) => ({ lambda_reason: uniform() < 0.5 ? '×' : '→' }) as Fields
    ],
    ['gets slow', 'soft_latency', (uniform: () => number) => ({ latency_ms: 900 + 400 * uniform() })]
  ])('that %s after four good hours is stopped', (_, stop, bad) => {
    const good: Fields = { coverage: 0.85, lambda_retrieve: '→', lambda_reason: '→' }
    const rows = course(360, 4, (minute, uniform, arm) => ({
      ...good,
      ...(arm === 'canary' && minute >= 240 && bad(uniform))
    }))
    const table = judgeWindow(lookAt(rows), quarter)
    expect(table.stop(stop)).toMatchObject({ fired: true })
    expect(table.stop(stop).why).toMatch(/^Over its stop since 1[34]:\d\d UTC \(\d+ requests/)
    expect(judgeWindow(lookAt(rows, 240), quarter).stops.some(({ fired }) => fired)).toBe(false)
  })

  test('on day nine is stopped as well', () => {
    const minutes = 9 * 24 * 60
    const rows = course(minutes, 1, dies(minutes - 12))
    expect(judgeWindow(lookAt(rows), quarter).stop('stop_5xx').fired).toBe(true)
  })

  test('is seen alike whatever order its rows come in, and where some come late', () => {
    const rows = course(200, 4, dies(180))
    const inOrder = judgeWindow(lookAt(rows), quarter).stop('stop_5xx')
    expect(inOrder.fired).toBe(true)
    expect(judgeWindow(lookAt(shuffle(rows, 'late')), quarter).stop('stop_5xx')).toEqual(inOrder)
  })

  test('names when it began, and how much was bad', () => {
    const rows = course(200, 10, (minute, uniform, arm) =>
      arm === 'canary' && minute >= 150 && uniform() < 0.3 ? { status: 502 } : {}
    )
    const { stop, verdict } = judgeWindow(lookAt(rows), quarter)
    expect(stop('stop_5xx').why).toMatch(/^Over its stop since (11:5\d|12:0\d) UTC \(\d+ requests, \d+ %\)/)
    expect(verdict.reason).toBe('hard_stop')
  })
})

describe('a healthy canary', () => {
  test('is left alone at every look, with sticky users and errors within the limit', () => {
    for (const seed of ['a', 'b']) {
      const rows = course(300, 5, healthy, seed, 12)
      for (let look = 20; look <= 300; look += 40) {
        const { stops, gates } = judgeWindow(lookAt(rows, look), quarter)
        expect(stops.filter(({ fired }) => fired)).toEqual([])
        expect(gates.filter(({ verdict, row }) => verdict === 'fail' && row !== 'srm')).toEqual([])
      }
    }
  })

  test('is left alone where both arms get slower and drift alike', () => {
    const rows = course(300, 6, (minute, uniform) =>
      minute < 120
        ? {}
        : {
            latency_ms: 600 * Math.exp(0.4 * (uniform() + uniform() + uniform() - 1.5) * 2),
            delta_s_question_retrieved: 0.45 + 0.2 * uniform()
          }
    )
    for (const look of [150, 200, 300]) {
      const { stops, row } = judgeWindow(lookAt(rows, look), quarter)
      expect(stops.filter(({ fired }) => fired)).toEqual([])
      expect(['latency_p95', 'delta_s_drift_p95', 'delta_s_drift_median'].map(id => row(id).verdict)).not.toContain(
        'fail'
      )
    }
  })
})

describe('an outage', () => {
  const outage =
    (of: readonly string[]): Course =>
    (minute, uniform, arm) =>
      of.includes(arm) && minute >= 100 && minute < 115 && uniform() < 0.5 ? { status: 503 } : {}

  test('of both arms sends the canary back, and is told as shared', () => {
    const { stop } = judgeWindow(lookAt(course(115, 8, outage(['baseline', 'canary']))), quarter)
    expect(stop('stop_5xx')).toMatchObject({ fired: true, shared: true })
    expect(stop('stop_5xx').why).toContain('both suffered')
  })

  test('of the canary alone is its own', () => {
    const { stop } = judgeWindow(lookAt(course(115, 8, outage(['canary']))), quarter)
    expect(stop('stop_5xx')).toMatchObject({ fired: true })
    expect(stop('stop_5xx').shared).toBeUndefined()
  })

  test('in which the canary suffers far more than its part is its own', () => {
    const worse: Course = (minute, uniform, arm) =>
      minute >= 60 && uniform() < (arm === 'canary' ? 0.8 : 0.05) ? { status: 503 } : {}
    expect(judgeWindow(lookAt(course(115, 10, worse)), quarter).stop('stop_5xx').shared).toBeUndefined()
  })

  test('at 100 % is the canary’s', () => {
    const all = { ...quarter, phase: phaseNamed('all', PLAN) }
    const { stop } = judgeWindow(lookAt(course(115, 8, outage(['baseline', 'canary']))), all)
    expect(stop('stop_5xx')).toMatchObject({ fired: true })
    expect(stop('stop_5xx').shared).toBeUndefined()
  })
})

describe('a row', () => {
  const spell: Course = (minute, uniform, arm) =>
    arm === 'canary' && minute >= 60 && minute < 70 && uniform() < 0.5 ? { status: 404 } : {}

  test('fails while a bad stretch lies within the last window, and names it once it is over', () => {
    const rows = course(1500, 6, spell)
    expect(judgeWindow(lookAt(rows, 75), quarter).row('error_rate').verdict).toBe('fail')
    expect(judgeWindow(lookAt(rows, 75), quarter).row('error_rate').why).toMatch(
      /^Outside its target since 10:\d\d UTC/
    )
    const later = judgeWindow(lookAt(rows), quarter).row('error_rate')
    expect(later.verdict).not.toBe('fail')
    expect(later.why).toContain('has not been for a full window since')
  })
})
