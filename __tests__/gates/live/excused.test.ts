import { describe, expect, test } from '@jest/globals'
import type { RequestRow } from '../../../src/window/record.js'
import { both, HEALTHY, judgeWindow, manifest, phaseNamed, summarise, traffic } from './setting.js'

const FULL = phaseNamed('full')

/** Every so many requests end with a status. */
const every = (each: number, status = 499) => ({
  fields: (index: number): Partial<RequestRow> => (index % each === 0 ? { status } : {})
})

describe('statuses that are nobody’s error', () => {
  test('users who leave both arms alike are no errors', () => {
    const { row, stop, verdict } = judgeWindow(summarise(both({ requests: 3000, ...every(50) }, every(50))))
    expect(row('error_rate').verdict).toBe('pass')
    expect(row('error_rate').why).toContain("2.0 % of the canary's requests and 2.0 % of the baseline's ended")
    expect(stop('stop_5xx').fired).toBe(false)
    expect(verdict).toMatchObject({ decision: 'pass' })
  })

  test('a canary that many more leave is stopped, at the limit of 5xx', () => {
    const of = { fields: (index: number) => (index % 5 < 2 ? { status: 499 } : {}) }
    const { row, stop, verdict } = judgeWindow(summarise(both({ requests: 150, ...of })))
    expect(stop('stop_5xx')).toMatchObject({ fired: true, threshold: 0.01 })
    expect(stop('stop_5xx').why).toContain("40.0 % of the canary's requests")
    expect(row('error_rate').verdict).toBe('fail')
    expect(verdict).toMatchObject({ reason: 'hard_stop', exit: 1 })
  })

  test('a canary that a few more leave fails the error rate', () => {
    const { row } = judgeWindow(summarise(both({ requests: 8000, ...every(25) }, every(50))))
    expect(row('error_rate')).toMatchObject({ verdict: 'fail', value: expect.closeTo(0.001, 2) })
    expect(row('error_rate').why).toContain('More users leave the canary than the baseline')
  })

  test('more that may be chance holds where it is over the limit, and fails nothing', () => {
    const { row, stop, unconfirmed } = judgeWindow(summarise(both({ requests: 200, ...every(50) }, {})))
    expect(row('error_rate').verdict).not.toBe('fail')
    expect(stop('stop_5xx').fired).toBe(false)
    expect(unconfirmed).toContain('stop_5xx')
  })

  test('they count in latency: users who waited long before they left', () => {
    const waits = (index: number) => (index % 10 === 0 ? { status: 499, latency_ms: 30_000 } : {})
    const canary = summarise(both({ requests: 1000, fields: waits })).arms.canary
    expect(canary.distributions.latency.n).toBe(1000 - canary.ratios.error_rate.num)
    expect(canary.distributions.latency.bins.at(-1)).toMatchObject({ high: 30_000, count: 100 })
  })

  test('the manifest lists them: others are excused, and 499 is an error where it is not listed', () => {
    const rows = both({ requests: 1000, ...every(20, 429) }, every(20, 429))
    expect(summarise(rows, { notErrors: [429] }).arms.canary.ratios.excused.num).toBe(50)
    const strict = summarise(both({ requests: 1000, ...every(20) }, {}), { notErrors: [] })
    expect(judgeWindow(strict).row('error_rate').verdict).toBe('fail')
    expect(() => manifest('window: { not_errors: [200] }\n')).toThrow()
    expect(manifest('window: { segments: [] }\n').window!.not_errors).toEqual([499])
  })

  test('a 5xx that is listed counts for neither, until the canary has more of them', () => {
    const shed = summarise(both({ requests: 3000, ...every(20, 503) }, every(20, 503)), { notErrors: [503] })
    expect(judgeWindow(shed).stop('stop_5xx').fired).toBe(false)
    const alone = summarise(both({ requests: 1000, ...every(5, 503) }, {}), { notErrors: [503] })
    expect(judgeWindow(alone).stop('stop_5xx').fired).toBe(true)
  })

  test('a canary that many leave only after six good hours is stopped, though it is few of the whole', () => {
    const leave = (share: number) => ({
      minutes: 400,
      starts: 0,
      fields: (index: number) => (index >= 7200 && index % 5 < share * 5 ? { status: 499 } : {})
    })
    const { row, stop } = judgeWindow(summarise(both({ requests: 8000, ...leave(0.4) }, leave(0))))
    expect(stop('stop_5xx')).toMatchObject({ fired: true })
    expect(stop('stop_5xx').why).toMatch(/since 15:[23]\d UTC, over the stop and not by bad luck/)
    expect(row('error_rate').why).toMatch(/More users leave the canary than the baseline since 15:[23]\d UTC/)
    const alike = judgeWindow(summarise(both({ requests: 8000, ...leave(0.4) }, leave(0.4))))
    expect([alike.stop('stop_5xx').fired, alike.row('error_rate').verdict]).toEqual([false, 'pass'])
  })

  test('compared with an earlier window they hold, and roll nothing back', () => {
    const reference = summarise(both({ requests: 1000 }))
    const all = summarise(traffic('canary', { ...HEALTHY, requests: 1000, ...every(3) }))
    const { stop, row } = judgeWindow(all, { phase: FULL, reference })
    expect(stop('stop_5xx').fired).toBe(false)
    expect(row('error_rate').verdict).toBe('inconclusive')
  })

  test('two on a hundred of both arms stop and fail nothing, whatever the draw', () => {
    for (let day = 0; day < 5; day++) {
      const rows = both({ requests: 1000 }, {}, `day ${day}`)
      const left = rows.map((row, i) => ((i * 7919 + day * 104_729) % 50 === 0 ? { ...row, status: 499 } : row))
      const { row, stop } = judgeWindow(summarise(left))
      expect([row('error_rate').verdict, stop('stop_5xx').fired]).toEqual([expect.not.stringContaining('fail'), false])
    }
  })
})
