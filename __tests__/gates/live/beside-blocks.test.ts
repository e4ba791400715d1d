import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { betsOn } from '../../../src/gates/live/bets.js'
import type { Allowed } from '../../../src/statistics/sequential/payoffs.js'
import { createGrid } from '../../../src/window/grid.js'
import { type FixedPoints, nameOfPoint } from '../../../src/window/points.js'
import { MINUTE_MS } from '../../../src/window/series.js'
import type { WindowSummary } from '../../../src/window/summary.js'
import { agree } from '../../statistics/vectors.js'
import { manifest } from './setting.js'

type Minute = [minute: number, canary: number, of: number, baseline: number, of: number]

/** starts.py writes them: blocks gathered from the minutes, and bet on beside the baseline's own block and its last ones. */
const { beside } = JSON.parse(
  readFileSync(new URL('../../statistics/sequential/starts.json', import.meta.url), 'utf8')
) as { beside: { kind: 'latency' | 'excused'; limit: Allowed & number; minutes: Minute[]; logE: number }[] }

const POINT = { of: 'latency', p: 0.95, beyond: 'times', limit: 1.15 } as const

function seen(minutes: readonly Minute[], allowed: Allowed): WindowSummary {
  const points = { over: [{ ...POINT, at: 800, allowed }], costCap: null } as unknown as FixedPoints
  const grid = createGrid(points)
  for (const name of ['excused', nameOfPoint(POINT)]) {
    for (const [minute, canary, ofCanary, baseline, ofBaseline] of minutes) {
      grid.addMinute('canary', minute, name, { num: canary, den: ofCanary, rows: ofCanary })
      grid.addMinute('baseline', minute, name, { num: baseline, den: ofBaseline, rows: ofBaseline })
    }
  }
  const to = (minutes.at(-1)![0] + 1) * MINUTE_MS
  const arms = { canary: { lastTs: to }, baseline: { lastTs: to } }
  return { grid: grid.finish(), arms, mixes: [], to } as unknown as WindowSummary
}

describe('what is compared with the baseline', () => {
  test.each(beside)('is bet on as an independent program does: $kind', ({ kind, limit, minutes, logE }) => {
    const isLatency = kind === 'latency'
    const summary = seen(minutes, isLatency ? limit : { margin: 0, ratio: 1 })
    const input = { manifest: manifest(''), summary }
    agree(betsOn(input, isLatency ? 'latency_p95' : 'excused', isLatency ? POINT.limit : limit)!.logE, logE)
  })

  test('wins nothing by blocks in which the baseline alone does well while both do badly', () => {
    const minutes = Array.from({ length: 300 }, (_, i): Minute => {
      const isLucky = Math.floor(i / 5) % 3 === 0
      return [30_000_000 + i, 2, 20, isLucky ? 0 : 40, 200]
    })
    const { logE } = betsOn(
      { manifest: manifest(''), summary: seen(minutes, { margin: 0, ratio: 1 }) },
      'excused',
      0.01
    )!
    expect(logE).toBeLessThan(0)
  })
})
