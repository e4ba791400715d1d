import { expect, test } from '@jest/globals'
import { renderHtml } from '../../src/report/html.js'
import { looksAmong, thinned } from '../../src/report/looks.js'
import { complete, LOOKS, rolledBack, underWay } from './rollouts.js'

test('a rollout under way shows its steps, its weights with what is expected, and what is missing', () => {
  const page = renderHtml(underWay(), undefined, LOOKS)
  expect(page).toMatch(/<li class="now" aria-current="step">.*?canary-5.*?5 % of users.*?under way/s)
  expect(page).toMatch(
    /aria-label="Share of users on the new version: 0 % from .*; expected 25 % about 2026-11-20 09:40 UTC"/
  )
  expect(page).toContain('aria-label="125 of 250 requests"')
  expect(page).toContain('failed requests: 125 more requests, about 2026-11-20 09:40 UTC')
  expect(page).toContain('rollout-gate rollback --reason')
})

test('each measure has its range at every look, with its target', () => {
  const page = renderHtml(underWay(), undefined, LOOKS)
  expect(page).toMatch(/aria-label="Failed requests at 14 looks: now [^"]*, target at most 2 %"/)
  expect(page).not.toContain('No looks are kept here')
})

test('phases whose looks lie elsewhere are named', () => {
  const later = LOOKS.filter(({ phase }) => phase === 'canary-5')
  expect(renderHtml(underWay(), undefined, later)).toContain('No looks are kept here of shadow')
})

test('a rollback shows where it fell from, what fired and whom it met', () => {
  const page = renderHtml(rolledBack(), undefined, LOOKS)
  expect(page).toMatch(/<li class="failed">.*?canary-5.*?rolled back from here/s)
  expect(page).toContain('the new version served 41 users')
  expect(page).toContain('71 of 162 requests')
  expect(page).toMatch(/After a rollback, think of/)
  expect(page).not.toContain('What you can do')
})

test('a complete rollout has every step done, and says who did what and why, as text', () => {
  const page = renderHtml(complete())
  expect(page.match(/<li class="done">/g)).toHaveLength(4)
  expect(page).toContain('Paused')
  expect(page).toContain('Lunch &lt;b>break&lt;/b>')
})

test('looks of another rollout and broken lines are passed over', () => {
  const [look] = LOOKS
  const other = { ...look!, rollout: 'other-1' }
  const lines = [JSON.stringify(look), JSON.stringify(other), '{"rollout":"33d4e46f41aa-1"', '']
  expect(looksAmong(lines, '33d4e46f41aa-1')).toEqual([look])
})

test('many looks are thinned, the newest kept', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => at)
  const kept = thinned(lines, 100)
  expect(kept.length).toBeLessThanOrEqual(100)
  expect([kept[0], kept.at(-1)]).toEqual([0, 999])
  expect(thinned([1, 2], 400)).toEqual([1, 2])
})
