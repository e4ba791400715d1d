import { describe, expect, test } from '@jest/globals'
import type { World } from '../../../bench/judges/data.js'
import { INDEPENDENT, shortGrid } from '../../../bench/judges/grid.js'
import { MEASURES } from '../../../bench/judges/measures.js'
import type { Result } from '../../../bench/judges/pool.js'
import { judgesFor, PROJECT, runWorld, UNCLUSTERED } from '../../../bench/judges/run.js'
import { tableOf } from '../../../bench/judges/table.js'

const world = (id: string, level: number, dependence = INDEPENDENT): World => ({
  measure: MEASURES.find(measure => measure.id === id)!,
  level,
  share: 0.05,
  dependence
})
const outcomeOf = (of: World, name: string, repeats: number) => {
  const judge = judgesFor(of).filter(each => each.name === name)
  expect(judge).toHaveLength(1)
  return runWorld(of, repeats, 'test', judge)[0]!
}
const stops = (stoppedAt: readonly (number | null)[]) => stoppedAt.filter(at => at !== null).length

describe('The project’s judge', () => {
  test('stops every measure’s worst release within a few looks', () => {
    const worst: [string, number][] = [
      ['5xx', 0.2],
      ['latency', 2],
      ['delta_s', 0.3],
      ['flips', 0.4],
      ['scores', 0.4]
    ]
    for (const [id, level] of worst) {
      for (const at of outcomeOf(world(id, level), PROJECT, 5).stoppedAt) expect(at).toBeLessThanOrEqual(500)
    }
  })

  test('leaves good releases alone all day, and says within some looks that they are inside', () => {
    const best: [string, number][] = [
      ['5xx', 0.003],
      ['flips', 0.05],
      ['scores', 0.75]
    ]
    for (const [id, level] of best) {
      const { stoppedAt, passedAt } = outcomeOf(world(id, level), PROJECT, 2)
      expect(stops(stoppedAt)).toBe(0)
      for (const at of passedAt) expect(at).toBeLessThanOrEqual(5000)
    }
  })

  test('stops fewer healthy releases with clustering where minutes depend on each other', () => {
    const minutes = world('scores', 0.62, { kind: 'minutes', rho: 0.8 })
    const [clustered, bare] = [PROJECT, UNCLUSTERED].map(name => stops(outcomeOf(minutes, name, 15).stoppedAt))
    expect(clustered).toBeLessThan(bare!)
  })
})

test('The same seed gives the same outcomes', () => {
  const flips = world('flips', 0.25)
  expect(runWorld(flips, 3, 'same')).toEqual(runWorld(flips, 3, 'same'))
})

test('The short grid has every level of each measure at 5 % traffic, and both dependences', () => {
  const cells = shortGrid(10)
  for (const measure of MEASURES) {
    const of = cells.filter(({ world }) => world.measure === measure)
    expect(new Set(of.map(({ world }) => world.share))).toEqual(new Set([0.05]))
    expect(new Set(of.map(({ world }) => `${world.dependence.kind} ${world.dependence.rho}`)).size).toBe(5)
    expect(new Set(of.map(({ world }) => world.level))).toEqual(new Set(measure.levels))
  }
})

describe('The table', () => {
  const result = (level: number, stoppedAt: (number | null)[], passedAt: (number | null)[]): Result => ({
    world: world('5xx', level),
    repeats: stoppedAt.length,
    judges: [{ name: PROJECT, outcome: { stoppedAt, passedAt } }]
  })

  test('shows shares stopped, and medians over all releases where more than half are', () => {
    const table = tableOf(world('5xx', 0.003).measure, [
      result(0.005, [null, null, null, 250], [50, 1250, 100, null]),
      result(0.02, [50, 1250, 100, null], [null, null, null, null]),
      result(0.015, [50, null, null, null], [null, null, null, null])
    ])
    expect(table.split('\n').slice(2)).toEqual([
      '| 0.5 % (healthy) | 5 % | 25 % | 75 % · 100 |',
      '| 2 % (bad) | 5 % | 75 % · 100 |  |',
      '| 1.5 % (bad) | 5 % | 25 % |  |'
    ])
  })
})
