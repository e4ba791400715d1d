import { describe, expect, test } from '@jest/globals'
import { evidenceOf } from '../../src/gates/gold.js'
import { gradedReading } from '../../src/gates/grader.js'
import type { Row } from '../../src/gold/row.js'
import { goldCase, item, manifest, pass, unsolved } from './cases.js'

/** Twelve items of six runs, every run graded, every second one twice. */

const ITEMS = 12
const graded = (score: number | null, again?: number): Pick<Row, 'graded'> => ({
  graded: { score, ...(again !== undefined && { again }), cost_usd: 0, error: score === null ? 'timeout' : null }
})
/** A grader that says of each run what the claims say, and the same again. */
const agreeing = (right: boolean, run: number) =>
  graded(right ? 0.9 : 0.1, run % 2 === 0 ? (right ? 0.8 : 0.2) : undefined)
const runsOf = (role: 'canary' | 'baseline_1', change: (item: number, run: number) => Partial<Row>) =>
  pass(role, ITEMS, change)
const good = (role: 'canary' | 'baseline_1') => runsOf(role, (_, run) => agreeing(true, run))

function readingOf(rows: { canary: Row[]; baseline?: Row[] }) {
  const gold = goldCase({ baseline: good('baseline_1'), ...rows })
  const items = Array.from({ length: ITEMS }, (_, at) => item(`q${at}`, { gold_claim_substr: ['ninety days'] }))
  const grader = { url: 'http://localhost/grade' }
  return gradedReading(
    evidenceOf({
      ...gold,
      gold: { ...gold.gold, items },
      manifest: manifest({ gold: { path: 'gold.jsonl', grader } })
    })
  )
}

test('without a grader the row is not measured', () => {
  const { value, note } = gradedReading(evidenceOf(goldCase()))
  expect([value, note]).toEqual([null, 'The manifest names no grader.'])
})

test('a grader that agrees with itself and with the claims tells the points lost', () => {
  const lost = runsOf('canary', (at, run) => (at < 6 ? { ...unsolved, ...agreeing(false, run) } : agreeing(true, run)))
  const reading = readingOf({ canary: lost })
  expect([reading.baseline, reading.canary, reading.value]).toEqual([100, 50, 50])
  expect(reading.pValues!.set).toBeLessThan(0.05)
  expect(reading.note).toBe(
    'The grader: it agrees with itself on 72 of 72 answers that it was asked twice, and with the claims on 144 of 144 (κ 1.00).'
  )
})

test('a loss as large as the target is not proven', () => {
  expect(readingOf({ canary: good('canary') }).pValues!.set).toBeGreaterThan(0.9)
})

describe('a grader is no evidence', () => {
  test.each<[string, Row[], RegExp]>([
    [
      'that disagrees with itself',
      runsOf('canary', (_, run) => graded(0.9, run % 2 === 0 ? 0.1 : 0.9)),
      /agrees with itself on \d+ of 108 answers that it was asked twice; expected 9 of 10/
    ],
    [
      'that says yes to everything, where claims are found and missed',
      runsOf('canary', (at, run) => ({ ...(at < 3 ? unsolved : {}), ...agreeing(true, run) })),
      /it agrees with the claims on 126 of 144 \(κ 0\.00\); expected κ ≥ 0\.4/
    ],
    [
      'that calls wrong what holds the claims',
      runsOf('canary', (at, run) => agreeing(at >= 3, run)),
      /with the claims on 126 of 144; expected 9 of 10/
    ],
    [
      'that does not answer',
      runsOf('canary', (at, run) => (at === 0 ? graded(null) : agreeing(true, run))),
      /6 of 72 answers of the canary have no grade; the first: timeout/
    ],
    [
      'that graded nothing',
      pass('canary', ITEMS),
      /72 of 72 answers of the canary have no grade; the first: they were not/
    ],
    [
      'that was asked twice too seldom',
      runsOf('canary', () => graded(0.9)),
      /only \d graded|only \d answers were graded twice; 10 tell/
    ]
  ])('%s', (name, canary, why) => {
    const once = name.endsWith('seldom') ? { baseline: runsOf('baseline_1', () => graded(0.9)) } : {}
    const reading = readingOf({ canary, ...once })
    expect(reading.value).toBeNull()
    expect(reading.pValues).toBeNull()
    expect(reading.note).toMatch(why)
  })
})

test('errors and refusals need no grade and are wrong', () => {
  const canary = runsOf('canary', (at, run) => (at < 6 ? { ...unsolved, refusal: true } : agreeing(true, run)))
  expect(readingOf({ canary }).canary).toBe(50)
})
