import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { betsOn, pointsAsked } from '../../../src/gates/live/bets.js'
import type { HttpRequest } from '../../../src/model/world.js'
import { coverageOf } from '../../../src/window/coverage.js'
import { type FixedPoints, fixedPoints } from '../../../src/window/points.js'
import { prometheusSource } from '../../../src/window/prometheus.js'
import type { WindowSummary } from '../../../src/window/summary.js'
import { agree } from '../../statistics/vectors.js'
import { judgeWindow, manifest, phaseNamed } from './setting.js'

/** What is judged of counters: bets on what was counted minute by minute, and what of the window was seen. */

type Sample = [second: number, value: number]
interface Series {
  metric: string
  labels: Record<string, string>
  samples: Sample[]
}

const BEGIN = 1_795_000_000 - (1_795_000_000 % 60)
const EVERY = 15
const HOUR = 3600
const PHASES = `phases:
  - { name: quarter, weight: 25, window: { duration: 30m, min_requests: 100 } }
  - { name: all, weight: 100, window: { duration: 30m, min_requests: 100 } }
`
const PLAN = manifest(PHASES)
const quarter = { manifest: PLAN, phase: phaseNamed('quarter', PLAN) }

/** Reads the first `seconds` of what is scraped from `begin` on. */
function look(
  all: readonly Series[],
  seconds: number,
  { begin = BEGIN, points = null }: { begin?: number; points?: FixedPoints | null } = {}
): Promise<WindowSummary> {
  const http = {
    async request({ url }: HttpRequest) {
      const query = new URL(url).searchParams
      const [name] = /^\w+/.exec(query.get('query')!)!
      const [, span] = /\[(\d+)s\]/.exec(query.get('query')!)!
      const to = Number(query.get('time'))
      const result = all
        .filter(({ metric }) => metric === name)
        .map(({ labels, samples }) => ({
          metric: labels,
          values: samples.filter(([at]) => at <= to && at > to - Number(span)).map(([at, value]) => [at, String(value)])
        }))
        .filter(({ values }) => values.length > 0)
      const body = Buffer.from(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } }))
      return { status: 200, headers: {}, body }
    }
  }
  const source = prometheusSource({ url: 'http://prometheus', armLabel: 'arm', arms: {}, selector: '', http } as never)
  const [from, to] = [begin * 1000, (begin + seconds) * 1000]
  return source.read({ from, to, canary: 'served', segments: [], historyMs: 0, points })
}

/** A counter that grows by `per(second)` each 15 s, from an hour before the phase on. */
function counter(metric: string, labels: Record<string, string>, per: (second: number) => number, hours = 12): Series {
  let value = 0
  const samples: Sample[] = []
  for (let second = -HOUR; second <= hours * HOUR; second += EVERY) {
    value += per(second)
    samples.push([BEGIN + second, Math.floor(value)])
  }
  return { metric, labels, samples }
}

/** Both arms, the canary with 10 requests a minute. `failing`, `slow`: shares by arm and time. */
function service(
  failing: (arm: string, second: number) => number,
  slow: (arm: string, second: number) => number = () => 0.03
): Series[] {
  return ['baseline', 'canary'].flatMap(arm => {
    const requests = arm === 'canary' ? 2.5 : 7.5
    const bucket = (le: string, share: (second: number) => number) =>
      counter('rag_e2e_latency_seconds_bucket', { arm, le }, second => requests * share(second))
    return [
      counter('rag_request_count_total', { arm }, () => requests),
      counter('rag_error_count_total', { arm }, second => requests * failing(arm, second)),
      bucket('0.5', second => 0.9 - slow(arm, second)),
      bucket('1', second => 0.98 - slow(arm, second) / 2),
      bucket('2.5', second => 1 - slow(arm, second) / 3),
      bucket('+Inf', () => 1)
    ]
  })
}

const good = () => 0.002
const breaksAt = (hour: number, share: number) => (arm: string, second: number) =>
  arm === 'canary' && second > hour * HOUR ? share : 0.002

describe('the bets on counters', () => {
  test('are worth what an independent program computes from the same samples', async () => {
    const { counters } = JSON.parse(
      readFileSync(new URL('../../statistics/sequential/starts.json', import.meta.url), 'utf8')
    )
    const series = counters.pods.flatMap(({ pod, samples }: { pod: string; samples: number[][] }) =>
      (['rag_request_count_total', 'rag_error_count_total'] as const).map((metric, i) => ({
        metric,
        labels: { arm: 'canary', pod },
        samples: samples.map(([at, ...counted]): Sample => [at!, counted[i]!])
      }))
    )
    const summary = await look(series, counters.span, { begin: counters.begin })
    const { at, num, den } = summary.grid!.arms.canary['rate_5xx']!
    expect(at.map((minute, i) => [minute, den[i], num[i]])).toEqual(counters.minutes)
    agree(betsOn({ manifest: PLAN, summary }, 'rate_5xx', 0.01)!.logE, counters.logE)
  })

  test.each([
    ['6 h', 6],
    ['11 h', 11]
  ])('stop a canary that fails after %s, and keep to it', async (_, hour) => {
    const all = service(breaksAt(hour, 0.6))
    for (const minutes of [5, 15, 50]) {
      const stop = judgeWindow(await look(all, hour * HOUR + minutes * 60), quarter).stop('stop_5xx')
      expect({ minutes, fired: stop.fired, why: stop.why }).toMatchObject({ fired: true })
      expect(stop.why).toMatch(/^Over its stop since/)
    }
    expect(judgeWindow(await look(all, hour * HOUR), quarter).stop('stop_5xx').fired).toBe(false)
  })

  test('fail the error rate of one that fails a little, until a full window has been good since', async () => {
    const all = service((arm, second) => (arm === 'canary' && second > 6 * HOUR && second < 8 * HOUR ? 0.05 : 0.002))
    expect(judgeWindow(await look(all, 7.9 * HOUR), quarter).row('error_rate').verdict).toBe('fail')
    expect(judgeWindow(await look(all, 9 * HOUR), quarter).row('error_rate').why).toContain('It was outside from')
  })

  test('see one that gets slow over a bound of the histogram, and no slowness of both arms', async () => {
    const slow = (arms: string[]) => (arm: string, second: number) =>
      arms.includes(arm) && second > 6 * HOUR ? 0.6 : 0.03
    const judged = async (arms: string[]) => {
      const all = service(good, slow(arms))
      const { first } = await look(all, 8 * HOUR)
      const points = fixedPoints(pointsAsked(PLAN), first!.distributions, first!.until)
      return judgeWindow(await look(all, 8 * HOUR, { points }), quarter)
    }
    const alone = await judged(['canary'])
    expect(alone.stop('soft_latency')).toMatchObject({ fired: true })
    expect(alone.row('latency_p95').verdict).not.toBe('pass')
    const both = await judged(['baseline', 'canary'])
    expect([both.stop('soft_latency').fired, both.row('latency_p95').verdict]).toEqual([
      false,
      expect.not.stringMatching('fail')
    ])
  })

  test('tell an outage of both arms as shared', async () => {
    const all = service((_, second) => (second > 6 * HOUR && second < 6.2 * HOUR ? 0.6 : 0.002))
    expect(judgeWindow(await look(all, 7 * HOUR), quarter).stop('stop_5xx')).toMatchObject({
      fired: true,
      shared: true
    })
  })

  test('count a pod that comes within the window from 0, and one that restarts on', async () => {
    const dies: Series[] = ['rag_request_count_total', 'rag_error_count_total'].map(metric => ({
      metric,
      labels: { arm: 'canary', pod: 'dying' },
      samples: [900, 80, 40].map((value, i): Sample => [BEGIN + 6 * HOUR + 60 * i, value])
    }))
    const { grid } = await look([...service(good), ...dies], 7 * HOUR)
    const { num } = grid!.arms.canary['rate_5xx']!
    expect(num.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(1020)
  })
})

describe('of the window, counters cover', () => {
  const TERMS = { arms: ['baseline', 'canary'] as const, durationMs: 1_800_000, delayMs: null }
  const seen = async (all: readonly Series[], seconds = HOUR) => coverageOf(await look(all, seconds), TERMS)
  const without = (arms: string[], from: number, to: number) =>
    service(good).map(series => ({
      ...series,
      samples: arms.includes(series.labels['arm']!)
        ? series.samples.filter(([at]) => at < BEGIN + from || at >= BEGIN + to)
        : series.samples
    }))

  test('all of it, where they were scraped to its end', async () => {
    expect(await seen(service(good))).toEqual({
      watermark: (BEGIN + HOUR) * 1000,
      coveredMs: HOUR * 1000,
      gaps: [],
      stale: null
    })
  })

  test('what lies before a stall, and name the arm', async () => {
    const { watermark, coveredMs, stale } = await seen(without(['canary'], 1800, 9 * HOUR))
    expect([watermark, coveredMs]).toEqual([(BEGIN + 1785) * 1000, 1_785_000])
    expect(stale).toMatchObject({ arm: 'canary', lagMs: 1_815_000, down: [] })
    expect((await seen(without(['baseline', 'canary'], 1800, 9 * HOUR))).stale).toMatchObject({ arm: null })
  })

  test('not a stall that is over', async () => {
    const { coveredMs, gaps, stale } = await seen(without(['canary'], 600, 1200))
    expect(stale).toBeNull()
    expect(gaps).toEqual([{ arm: 'canary', from: (BEGIN + 585) * 1000, to: (BEGIN + 1200) * 1000 }])
    expect(coveredMs).toBe((HOUR - 615) * 1000)
  })

  test.each([
    ['of one arm', ['canary'], 'canary'],
    ['of both arms', ['baseline', 'canary'], null]
  ])('no time in which counters %s are scraped and stand still', async (_, arms, arm) => {
    const stands = (from: number, to: number) =>
      service(good).map(({ samples, ...series }) => {
        const [stop] = samples.findLast(([at]) => at < BEGIN + from)!
        const held = new Map(samples).get(stop)!
        const still = ([at, value]: Sample): Sample => [at, at >= stop && at < BEGIN + to ? held : value]
        return { ...series, samples: arms.includes(series.labels['arm']!) ? samples.map(still) : samples }
      })
    const { coveredMs, stale } = await seen(stands(1800, 9 * HOUR))
    expect(stale).toMatchObject({ arm, still: true })
    expect(coveredMs).toBe(1_785_000)
    const { verdict } = judgeWindow(await look(stands(1800, 9 * HOUR), HOUR), quarter)
    expect(verdict).toMatchObject({ reason: 'evidence_stale', why: expect.stringContaining('have stood still since') })
    if (arm !== null) expect((await seen(stands(600, 1500))).gaps).toMatchObject([{ arm }])
  })

  test('nothing from before the first sample', async () => {
    const { coveredMs } = await seen(without(['baseline', 'canary'], -HOUR, 1200))
    expect(coveredMs).toBe((HOUR - 1200) * 1000)
  })

  test('and a stop fires on what was seen, whatever is missing since', async () => {
    const all = service(breaksAt(0.3, 0.5)).map(series => ({
      ...series,
      samples: series.samples.filter(([at]) => at < BEGIN + 1500)
    }))
    const { stop, verdict } = judgeWindow(await look(all, HOUR), quarter)
    expect([stop('stop_5xx').fired, verdict.reason]).toEqual([true, 'hard_stop'])
    const fine = judgeWindow(await look(without(['canary'], 1500, 9 * HOUR), HOUR), quarter)
    expect(fine.verdict).toMatchObject({ reason: 'evidence_stale', exit: 4 })
    expect(fine.verdict.why).toContain('The last sample of the canary is of')
  })
})
