import { expect, test } from '@jest/globals'
import { figuresOf, typicalFigures } from '../../../src/commands/typical-figures.js'
import { predictRows } from '../../../src/gates/live/predict.js'
import { typicalRows } from '../../../src/window/typical.js'
import { both, HEALTHY, judgeWindow, manifest, phaseNamed, summarise, traffic } from './setting.js'

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

const NGINX = 'router: { kind: nginx, include: /etc/nginx/split.conf, reload: [nginx, -s, reload] }\n'
const LAMBDA = 'router: { kind: lambda-alias, function: rag, alias: live, canary_version: "2" }\n'

test('the split passes at the minimum, as the window that judge then sees does, and not before', () => {
  const rows = predicted('graduate-25', figures, NGINX)
  expect([rows['srm'], rows['stickiness']]).toEqual([1000, 1000])
  for (const [requests, verdict] of [
    [1000, 'pass'],
    [990, 'inconclusive']
  ] as const) {
    const seen = judgeWindow(summarise(both({ requests })), { manifest: manifest(NGINX) })
    expect([seen.row('srm').verdict, seen.row('stickiness').verdict]).toEqual([verdict, verdict])
  }
})

test('nothing is said of users where a shadow serves none, or where the router can not keep them', () => {
  expect(predicted('shadow', figures, NGINX)).not.toHaveProperty('srm')
  const rows = predicted('canary-5', figures, LAMBDA)
  expect(rows).toHaveProperty('srm')
  expect(rows).not.toHaveProperty('stickiness')
})

test('requests of a log that depend on each other count as often as judge counts them', () => {
  const of = (perUser: number) => {
    // Every request of a user meets the same latency.
    const fields = (index: number) => ({ latency_ms: 300 + (Math.floor(index / perUser) % 97) })
    const rows = traffic('baseline', { ...HEALTHY, requests: 4000, perUser, fields })
    return predicted('graduate-50', summarise(rows).arms.baseline)['latency_p95']!
  }
  expect(of(1)).toBe(1000)
  expect(of(40)).toBeGreaterThan(2000)
})
