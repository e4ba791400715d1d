import { describe, expect, test } from '@jest/globals'
import { undetectableRows } from '../../../src/gates/live/undetectable.js'
import type { RequestRow } from '../../../src/window/record.js'
import { HEALTHY, judgeWindow, MINUTE, manifest, phaseNamed, START, summarise, traffic } from './setting.js'
import { shuffle } from './shuffle.js'

const REQUESTS = 400
const rows = traffic('baseline', { ...HEALTHY, requests: REQUESTS, coverage: 0.8 })
const undetectable = undetectableRows(manifest(), phaseNamed('graduate-25'), summarise(rows).arms.baseline, REQUESTS)
const detectableFrom = (row: string) => undetectable.find(each => each.row === row)!.detectableFrom!

/** The verdict on a canary that gets the baseline's own requests, each changed, beside three times as many unchanged. */
function verdictOn(row: string, change: (request: RequestRow, index: number) => Partial<RequestRow>): string {
  // In another order each time, so that like requests do not meet in one minute.
  const again = (arm: 'baseline' | 'canary', copy: string) =>
    shuffle(rows, copy).map((request, at) => ({
      ...request,
      ts: START + (30 * MINUTE * at) / REQUESTS,
      arm,
      request_id: `${copy} ${at}`,
      user_key: `${copy} ${at}`
    }))
  const baseline = ['a', 'b', 'c'].flatMap(copy => again('baseline', copy))
  const canary = again('canary', 'd').map((request, at) => ({ ...request, ...change(request, at) }))
  return judgeWindow(summarise([...baseline, ...canary])).row(row).verdict
}

describe('With 400 requests, what is told to go undetectable', () => {
  test('is less than what fails: errors', () => {
    const fewest = Math.round(detectableFrom('error_rate') * REQUESTS)
    const failing = (count: number) => (_: RequestRow, i: number) => ({
      status: (i * count) % REQUESTS < count ? 503 : 200
    })
    expect(verdictOn('error_rate', failing(fewest))).toBe('fail')
    expect(verdictOn('error_rate', failing(fewest - 1))).toBe('inconclusive')
  })

  test('is less than what fails: latency', () => {
    const slower =
      (factor: number) =>
      ({ latency_ms }: RequestRow) => ({ latency_ms: factor * latency_ms })
    expect(verdictOn('latency_p95', slower(1.01 * detectableFrom('latency_p95')))).toBe('fail')
    expect(verdictOn('latency_p95', slower(0.99 * detectableFrom('latency_p95')))).toBe('inconclusive')
  })

  test('is less than what fails: cost', () => {
    const dearer = (factor: number) => (row: RequestRow) => ({ cost_usd: factor * row.cost_usd! })
    expect(verdictOn('cost_per_solved', dearer(1.01 * detectableFrom('cost_per_solved')))).toBe('fail')
    expect(verdictOn('cost_per_solved', dearer(0.99 * detectableFrom('cost_per_solved')))).toBe('inconclusive')
  })
})

test('the fewer requests, the more goes undetectable, and enough of them leave nothing', () => {
  const at = (requests: number) =>
    undetectableRows(manifest(), phaseNamed('graduate-25'), summarise(rows).arms.baseline, requests)
  const errors = (requests: number) => at(requests).find(({ row }) => row === 'error_rate')!.detectableFrom!
  expect(errors(200)).toBeGreaterThan(errors(400))
  expect(at(100).find(({ row }) => row === 'coverage')!.detectableFrom).toBeNull()
  expect(at(100_000)).toEqual([])
  expect(at(0)).toEqual([])
})

test('where the estimate alone decides, nothing goes undetectable', () => {
  const estimate = manifest('evidence: { live: estimate }\n')
  expect(undetectableRows(estimate, phaseNamed('graduate-25'), summarise(rows).arms.baseline, 400)).toEqual([])
})
