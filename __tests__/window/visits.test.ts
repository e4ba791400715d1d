import { describe, expect, test } from '@jest/globals'
import { hash53 } from '../../src/window/hash.js'
import { countLateness } from '../../src/window/lateness.js'
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
    users.cells.request(
      users.place(hash53(`user ${i}`), KIND[arm], () => `user ${i}`),
      minute * MINUTE
    )
    if (arm === 'canary') last = Math.max(last ?? 0, minute * MINUTE)
    visits.add(arm, minute * MINUTE, file)
  })
  return visits.finish(users, 0, last)
}

function latenessIn(rows: readonly [arm: 'b' | 'c', minute: number, file?: number][]) {
  const lateness = countLateness()
  for (const [letter, minute, file = 0] of rows) {
    lateness.add(letter === 'b' ? 'baseline' : 'canary', minute * MINUTE, file)
  }
  return lateness.finish()
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
    const { silences } = visitsOf([...beside(0, 10), ...alone(9, 14)])
    expect(silences[0]).toEqual({ from: 10 * MINUTE, place: 10, users: { all: 25, canary: 10, since: 4 } })
  })

  test('a canary without any row is silent from the beginning', () => {
    expect(visitsOf(alone(0, 5))).toMatchObject({
      silences: [
        { from: 0, place: 1, users: { since: 5 } },
        { from: 0, place: 1, users: { since: 5 } }
      ],
      together: false
    })
  })

  test('and since the half hour after it', () => {
    const { silences } = visitsOf([...beside(0, 40), ...alone(40, 100)])
    expect(silences[1]).toEqual({ from: 60 * MINUTE, place: 2, users: { all: 140, canary: 40, since: 40 } })
  })

  test('how far its rows have stood behind those before them', () => {
    const { canary } = latenessIn([...alone(0, 14), ['c', 1], ['c', 7], ['c', 13], ...alone(14, 16)])
    expect(canary.most).toBe(12 * MINUTE)
    expect(canary.rows).toBeGreaterThan(11)
    const inTime = latenessIn([...beside(0, 5), ...alone(5, 500), ['c', 500]])
    expect(inTime).toEqual({ baseline: { usual: 0, most: 0, rows: 0 }, canary: { usual: 0, most: 0, rows: 0 } })
  })

  test('of ninety-nine rows in a hundred, whatever one does, and file by file', () => {
    const late = latenessIn([...alone(0, 60), ['b', 0], ...alone(61, 160), ['c', 0, 1]])
    expect(late.baseline).toMatchObject({ usual: 0, most: 59 * MINUTE })
    expect(late.canary).toMatchObject({ usual: 0, most: 0 })
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
