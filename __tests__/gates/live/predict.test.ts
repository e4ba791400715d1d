import { expect, test } from '@jest/globals'
import { figuresOf, typicalFigures } from '../../../src/commands/typical-figures.js'
import { predictRows } from '../../../src/gates/live/predict.js'
import { typicalRows } from '../../../src/window/typical.js'
import { manifest, phaseNamed } from './setting.js'

const figures = typicalFigures()
const predicted = (name: string, from = figures, extra = '') =>
  Object.fromEntries(predictRows(manifest(extra), phaseNamed(name), from).map(({ row, requests }) => [row, requests]))

test('no row passes before the minimum of its phase, and at 5 % the errors take longest', () => {
  const rows = predicted('canary-5')
  for (const requests of Object.values(rows)) expect(requests).toBeGreaterThanOrEqual(500)
  expect(rows['error_rate']).toBeGreaterThan(500)
  expect(rows['error_rate']).toBe(Math.max(...Object.values(rows).map(Number)))
})

test('an error rate of zero passes soonest, one near the line late, and one beyond the target never', () => {
  const withErrors = (every: number) => {
    const rows = typicalRows('baseline', 'errors')
    return figuresOf(Array.from({ length: 4000 }, (_, i) => ({ ...rows.next().value, status: i % every ? 200 : 503 })))
  }
  const of = (every: number) => predicted('canary-5', withErrors(every))['error_rate']
  expect(of(100)).toBeNull()
  expect(of(400)).toBeGreaterThan(of(4000)!)
})

test('a smaller share of the traffic brings more of the baseline beside each canary request, so fewer are needed', () => {
  expect(predicted('canary-5')['latency_p95']).toBeLessThan(predicted('graduate-50')['latency_p95']!)
})

test('rows that are not required, or that the figures do not carry, are left out', () => {
  const rows = typicalRows('baseline', 'bare')
  const bare = figuresOf(Array.from({ length: 100 }, () => ({ ...rows.next().value, coverage: null })))
  const shown = predicted('canary-5', bare, 'not_required: { latency_p95: measured elsewhere }\n')
  expect(shown).not.toHaveProperty('coverage')
  expect(shown).not.toHaveProperty('latency_p95')
  expect(shown).toHaveProperty('error_rate')
})
