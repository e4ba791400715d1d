import { describe, expect, test } from '@jest/globals'
import { createUsers, KIND } from '../../src/window/users.js'
import { createVisits } from '../../src/window/visits.js'

const MINUTE = 60_000

/** Rows as words: the arm, the minute and the file. */
function visitsOf(rows: readonly [arm: 'b' | 'c', minute: number, file?: number][]) {
  const visits = createVisits()
  const users = createUsers()
  let last: number | null = null
  rows.forEach(([letter, minute, file = 0], i) => {
    const arm = letter === 'b' ? 'baseline' : 'canary'
    const cell = users.cell(`user ${i}`, KIND[arm])!
    cell.last = minute * MINUTE
    if (arm === 'canary') last = Math.max(last ?? 0, minute * MINUTE)
    visits.add(arm, minute * MINUTE, file)
  })
  return visits.finish(users, 0, last)
}

const beside = (from: number, to: number, file = 0): ['b' | 'c', number, number][] =>
  Array.from({ length: to - from }, (_, i) => from + i).flatMap(minute => [
    ['b', minute, file],
    ['c', minute, file]
  ])
const alone = (from: number, to: number, file = 0): ['b' | 'c', number, number][] =>
  Array.from({ length: to - from }, (_, i) => ['b', from + i, file])

describe('what is known of a silent canary', () => {
  test('who came since the minute after its last row', () => {
    const { silentFrom, minute, users } = visitsOf([...beside(0, 10), ...alone(9, 14)])
    expect([silentFrom, minute]).toEqual([10 * MINUTE, 10])
    expect(users).toEqual({ all: 25, canary: 10, since: 4 })
  })

  test('a canary without any row is silent from the beginning', () => {
    expect(visitsOf(alone(0, 5))).toMatchObject({ silentFrom: 0, minute: 1, together: false, users: { since: 5 } })
  })

  test('how far its rows have stood behind the other arm', () => {
    const { delay } = visitsOf([...alone(0, 14), ['c', 1], ['c', 7], ['c', 13], ...alone(14, 16)])
    expect(delay.ms).toBe(12 * MINUTE)
    expect(delay.rows).toBeGreaterThan(11)
    expect(visitsOf([...beside(0, 5), ...alone(5, 500), ['c', 500]]).delay).toEqual({ ms: 0, rows: 0 })
  })

  test('whether both arms come by one log', () => {
    expect(visitsOf([...beside(0, 10), ...alone(10, 30)]).together).toBe(true)
    expect(visitsOf([...alone(0, 30, 0), ['c', 1, 1], ['c', 9, 1]]).together).toBe(false)
  })

  test('a log that was rotated goes on in the next file', () => {
    expect(visitsOf([...beside(0, 10, 0), ...alone(10, 12, 0), ...alone(12, 40, 1)]).together).toBe(true)
    expect(visitsOf([...alone(12, 40, 0), ...beside(0, 10, 1), ...alone(10, 12, 1)]).together).toBe(true)
  })

  test('a host whose whole log stopped is not silent, though others go on', () => {
    expect(visitsOf([...beside(0, 10, 0), ...alone(0, 40, 1)]).together).toBe(false)
    expect(visitsOf([...beside(0, 10, 0), ...alone(0, 11, 1), ...alone(11, 40, 2)]).together).toBe(false)
  })
})
