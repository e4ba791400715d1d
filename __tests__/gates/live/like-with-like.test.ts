import { describe, expect, test } from '@jest/globals'
import { pointsAsked } from '../../../src/gates/live/bets.js'
import { random } from '../../../src/statistics/random.js'
import { fixedPoints } from '../../../src/window/points.js'
import type { RequestRow } from '../../../src/window/record.js'
import { both, judgeWindow, manifest, summarise, type Traffic } from './setting.js'

/** Tenants by their usual latency and ΔS; the mix says how often each sends. */
const TENANTS = { quick: { latency: 300, deltaS: 0.2 }, slow: { latency: 1500, deltaS: 0.5 } }

interface Mixed {
  /** Share of the slow tenant. */
  slow: number
  /** How much slower than usual, and how much further off. */
  times?: number
  further?: number
}

function mixed({ slow, times = 1, further = 0 }: Mixed, seed: string): Pick<Traffic, 'fields'> {
  const uniform = random(seed)
  return {
    fields: (): Partial<RequestRow> => {
      const tenant = uniform() < slow ? 'slow' : 'quick'
      const { latency, deltaS } = TENANTS[tenant]
      return {
        tenant,
        latency_ms: times * latency * (0.5 + uniform()),
        delta_s_question_retrieved: deltaS + further + 0.1 * uniform()
      }
    }
  }
}

function day(seed: string, canary: Mixed, baseline: Mixed, segments: readonly string[] = ['tenant'], requests = 1500) {
  const rows = both({ requests, ...mixed(canary, `${seed} c`) }, mixed(baseline, `${seed} b`), seed)
  const named = manifest(`window: { segments: [${segments.join(', ')}] }\n`)
  return judgeWindow(summarise(rows, { segments }), { manifest: named })
}

const COMPARED = ['latency_p95', 'delta_s_drift_median', 'delta_s_drift_p95']

describe('mixes that differ between the arms', () => {
  test('a healthy canary with more of the slow tenant neither fails nor is stopped, and passes', () => {
    for (let i = 0; i < 4; i++) {
      const { row, stops, notes } = day(`day ${i}`, { slow: 0.4 }, { slow: 0.04 })
      for (const id of COMPARED) expect(row(id).verdict).not.toBe('fail')
      expect([row('latency_p95').verdict, row('delta_s_drift_p95').verdict]).toEqual(['pass', 'pass'])
      expect(stops.filter(({ fired }) => fired)).toEqual([])
      expect(notes.map(({ text }) => text).join('\n')).toMatch(/The mix of tenant differs between the arms: "\w+" is/)
    }
  })

  test('nor is it blamed by the bets on a break, whose sums have no mix', () => {
    const rows = both({ requests: 6000, ...mixed({ slow: 0.4 }, 'bets c') }, mixed({ slow: 0.04 }, 'bets b'), 'bets')
    const judged = (segments: string[]) => {
      const named = manifest(`window: { segments: [${segments.join(', ')}] }\n`)
      const { first } = summarise(rows, { segments })
      const points = fixedPoints(pointsAsked(named), first!.distributions, first!.until)
      return judgeWindow(summarise(rows, { segments, points }), { manifest: named })
    }
    expect(judged(['tenant']).stops.filter(({ fired }) => fired)).toEqual([])
    expect(judged(['tenant']).row('latency_p95').verdict).toBe('pass')
    expect(judged([]).stop('stop_delta_s_p95').fired).toBe(true)
  })

  test('a canary half as slow again that its mix would hide does not pass', () => {
    for (let i = 0; i < 4; i++) {
      const hidden = [{ slow: 0.04, times: 1.5 }, { slow: 0.4 }] as const
      expect(day(`day ${i}`, ...hidden, [], 2000).row('latency_p95').verdict).toBe('pass')
      expect(day(`day ${i}`, ...hidden, ['tenant'], 2000).row('latency_p95').verdict).not.toBe('pass')
    }
  })

  test('nor does one whose ΔS is worse for every tenant, and the stop sees it', () => {
    const { row, stop } = day('ΔS', { slow: 0.01, further: 0.25 }, { slow: 0.4 })
    expect(row('delta_s_drift_median').verdict).toBe('fail')
    expect(stop('stop_delta_s_p95').fired).toBe(true)
  })

  test('where the field is not named the mix is said, with what to do', () => {
    const { notes } = day('unnamed', { slow: 0.4 }, { slow: 0.04 }, [])
    expect(notes).toContainEqual({
      level: 'warning',
      text: expect.stringMatching(/The mix of tenant differs .* name tenant under window.segments/)
    })
  })

  test('a mix that is alike is not spoken of, and changes hardly a figure', () => {
    const alike = [{ slow: 0.3 }, { slow: 0.3 }] as const
    const [named, raw] = [day('alike', ...alike), day('alike', ...alike, [])]
    expect(named.notes).toEqual([])
    expect(raw.notes).toEqual([])
    for (const id of COMPARED) expect(named.row(id).value).toBeCloseTo(raw.row(id).value!, 1)
  })

  test('several fields are compared together, and rows that lack one have their own like', () => {
    const twoFields = (slow: number, seed: string) => {
      const { fields } = mixed({ slow }, seed)
      return {
        fields: (index: number) => ({ ...fields!(index), ...(index % 3 ? { language: index % 2 ? 'de' : 'en' } : {}) })
      }
    }
    const rows = both({ requests: 2000, ...twoFields(0.4, 'c') }, twoFields(0.04, 'b'))
    const named = manifest('window: { segments: [language, tenant] }\n')
    const { row } = judgeWindow(summarise(rows, { segments: ['language', 'tenant'] }), { manifest: named })
    expect(row('latency_p95').value).toBeCloseTo(1, 1)
  })

  test('requests without a like on the baseline are compared with nothing, and no row that compares passes on the rest', () => {
    const rows = both(
      { requests: 1000, fields: index => ({ tenant: index % 2 ? 'ours' : 'both' }) },
      { fields: () => ({ tenant: 'both' }) }
    )
    const named = manifest('window: { segments: [tenant] }\n')
    const { row } = judgeWindow(
      summarise([...rows, ...both({ requests: 90, fields: () => ({ tenant: 'third' }) }, {}, 'more')], {
        segments: ['tenant']
      }),
      { manifest: named }
    )
    expect(row('latency_p95').verdict).toBe('inconclusive')
    expect(row('latency_p95').why).toContain(
      "of the canary's requests have values of window.segments that the baseline"
    )
  })
})
