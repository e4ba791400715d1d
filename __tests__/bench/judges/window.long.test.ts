import { describe, expect, test } from '@jest/globals'
import { day, type Look, type World } from '../../../bench/judges/data.js'
import { MEASURES, type Measure } from '../../../bench/judges/measures.js'
import { projectJudge } from '../../../bench/judges/project.js'
import { STOPPING_ROWS } from '../../../bench/judges/run.js'
import { createWindow } from '../../../bench/judges/window.js'
import { RATIO_NAMES } from '../../../src/window/ratio.js'
import type { RequestRow } from '../../../src/window/record.js'
import { judgeWindow, phaseNamed, START, summarise } from '../../gates/live/setting.js'

const FIVE_MINUTES = 5 * 60_000

function looksOf(measure: Measure, level: number, dependence: World['dependence']['kind']): Iterator<Look> {
  return day({ measure, level, share: 0.05, dependence: { kind: dependence, rho: 0.5 } }, 'window')
}

/** The request of the log that has this value of a measure, and is otherwise good. */
function requestOf(measure: Measure, value: number): Partial<RequestRow> {
  switch (measure.id) {
    case '5xx':
      return { status: value === 1 ? 503 : 200 }
    case 'latency':
      return { latency_ms: value }
    case 'delta_s':
      return { delta_s_question_retrieved: value }
    case 'flips':
      return { lambda_retrieve: '→', lambda_reason: value === 1 ? '×' : '→' }
    default:
      return { coverage: value }
  }
}

function requestsOf(measure: Measure, look: Look, at: number): RequestRow[] {
  return (['baseline', 'canary'] as const).flatMap(arm => {
    const { values, users } = look[arm]
    return Array.from(values, (value, i) => ({
      ts: START + (at + i / values.length) * FIVE_MINUTES,
      request_id: `${arm} ${at} ${i}`,
      arm,
      status: 200,
      latency_ms: 400,
      user_key: `${arm} ${users[i]}`,
      ...requestOf(measure, value)
    }))
  })
}

/** The window as a whole has half of a stop's alpha; bets on a break at any time have the other half. */
const WHOLE_ALPHA = 0.05 / STOPPING_ROWS / 2

describe.each(MEASURES.map(measure => [measure.id, measure] as const))('The window of %s', (_, measure) => {
  test('has the sums by request and by user, and the values, that the collector makes of the same requests', () => {
    const window = createWindow(measure)
    const looks = looksOf(measure, measure.probes[0], 'users')
    const rows = Array.from({ length: 30 }, (_, at) => {
      const look: Look = looks.next().value
      window.add(look)
      return requestsOf(measure, look, at)
    })
    const [made, collected] = [window.summary().arms.canary, summarise(rows.flat()).arms.canary]
    const measured = RATIO_NAMES.filter(name => made.ratios[name].units > 0)
    expect(measured).toHaveLength(1)
    for (const name of measured) {
      const { blocks: _, ...sums } = made.ratios[name]
      expect(collected.ratios[name]).toMatchObject(sums)
    }
    for (const name of ['latency', 'delta_s'] as const) {
      if (made.distributions[name].n > 0) expect(made.distributions[name]).toEqual(collected.distributions[name])
    }
  })

  test('is stopped by the stop rule of judge no later than by its part on the whole window', () => {
    const window = createWindow(measure)
    const watch = projectJudge({ name: 'project', alpha: WHOLE_ALPHA, clustered: true }).watch(measure, window)
    const looks = looksOf(measure, measure.levels.at(-2)!, 'independent')
    const rows: RequestRow[] = []
    let verdict = 'undecided'
    for (let at = 0; verdict !== 'stop'; at++) {
      const look: Look = looks.next().value
      window.add(look)
      rows.push(...requestsOf(measure, look, at))
      verdict = watch(look)
      const { fired } = judgeWindow(summarise(rows), { phase: phaseNamed('canary-5') }).stop(measure.stop)
      if (verdict === 'stop') expect(fired).toBe(true)
    }
  })
})
