import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Plan, planRuns } from '../../src/gold/plan.js'
import type { Role } from '../../src/gold/row.js'
import { runId } from '../../src/gold/rows-file.js'
import { goldOf, itemOf, manifestOf, manyItems } from './setting.js'

const manifest = manifestOf()
const idsOf = (plan: Plan) => plan.runs.map(runId)
const asked = (plan: Plan) => plan.conversations.flat().map(runId)

describe('planRuns', () => {
  test('asks each item in 3 phrasings under 2 seeds, each run once', () => {
    const plan = planRuns({ manifest, gold: goldOf(manyItems(5)), roles: ['canary'] })
    expect(plan.runs).toHaveLength(30)
    expect(new Set(idsOf(plan)).size).toBe(30)
    expect(asked(plan).toSorted()).toEqual(idsOf(plan).toSorted())
  })

  test('asks only the phrasings that exist', () => {
    const item = itemOf({ paraphrases: ['What is the retention of logs?'] })
    const plan = planRuns({ manifest, gold: goldOf([item]), roles: ['canary'] })
    expect(plan.runs.map(run => [run.phrasing, run.seed, run.question])).toEqual([
      [0, 7, item.question],
      [0, 21, item.question],
      [1, 7, item.paraphrases[0]],
      [1, 21, item.paraphrases[0]]
    ])
  })

  test('asks a repeated seed once', () => {
    const plan = planRuns({
      manifest: manifestOf({ gold: { seeds: [3, 3] } }),
      gold: goldOf([itemOf()]),
      roles: ['canary']
    })
    expect(plan.runs.map(run => run.seed)).toEqual([3, 3, 3])
  })

  test('mixes all roles in one order, the same for the same seed and another for another', () => {
    const roles: Role[] = ['canary', 'baseline_1', 'baseline_2', 'interleaved']
    const options = { manifest, gold: goldOf(manyItems(30)), roles }
    const one = planRuns({ ...options, order: 'a' })
    expect(asked(planRuns({ ...options, order: 'a' }))).toEqual(asked(one))
    expect(asked(planRuns({ ...options, order: 'b' }))).not.toEqual(asked(one))
    expect(idsOf(planRuns({ ...options, order: 'b' })).length).toBe(one.runs.length)
    const early = one.conversations.slice(0, 100).map(([run]) => run!.role)
    expect(new Set(early)).toEqual(new Set(roles))
  })

  test.each([
    ['item', 4],
    ['all', 24],
    ['none', 0]
  ])('interleave %s asks the baseline %d times for 4 items', (interleave, count) => {
    const plan = planRuns({
      manifest: manifestOf({ gold: { interleave } }),
      gold: goldOf(manyItems(4)),
      roles: ['interleaved']
    })
    expect(plan.runs).toHaveLength(count)
    expect(new Set(plan.runs.map(run => run.qid)).size).toBe(Math.min(4, count))
  })

  test('keeps the turns of a conversation together, in the order of the file, under one session', () => {
    const items = [
      itemOf({ qid: 'b', session_id: 'talk' }),
      itemOf({ qid: 'alone' }),
      itemOf({ qid: 'a', session_id: 'talk' })
    ]
    const plan = planRuns({ manifest, gold: goldOf(items), roles: ['canary', 'baseline_1'] })
    const talks = plan.conversations.filter(turns => turns.length > 1)
    expect(talks).toHaveLength(12)
    for (const turns of talks) {
      expect(turns.map(run => run.qid)).toEqual(['b', 'a'])
      expect(new Set(turns.map(run => run.session)).size).toBe(1)
    }
    const sessions = plan.conversations.map(turns => turns[0]!.session)
    expect(new Set(sessions).size).toBe(plan.conversations.length)
  })

  test('an item called like a session is no turn of it', () => {
    const items = [itemOf({ qid: 'talk' }), itemOf({ qid: 'a', session_id: 'talk' })]
    const plan = planRuns({ manifest, gold: goldOf(items), roles: ['canary'] })
    expect(plan.conversations.every(turns => turns.length === 1)).toBe(true)
    expect(new Set(plan.runs.map(run => run.session)).size).toBe(12)
  })

  test('interleaves one whole conversation a session', () => {
    const items = ['a', 'b', 'c'].map(qid => itemOf({ qid, session_id: 'talk', paraphrases: qid === 'b' ? [] : ['p'] }))
    const plan = planRuns({ manifest, gold: goldOf(items), roles: ['interleaved'] })
    expect(plan.conversations.map(turns => turns.map(run => run.qid))).toEqual([['a', 'b', 'c']])
  })

  test('shards divide the runs, and keep each conversation in one of them', () => {
    const session = fc.option(fc.constantFrom('x', 'y'), { nil: undefined })
    fc.assert(
      fc.property(
        fc.array(session, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        (sessions, count) => {
          const items = sessions.map((session_id, i) => itemOf({ qid: `q${i}`, ...(session_id && { session_id }) }))
          const options = { manifest, gold: goldOf(items), roles: ['canary', 'interleaved'] as Role[] }
          const shards = Array.from({ length: count }, (_, i) =>
            planRuns({ ...options, shard: { index: i + 1, count } })
          )
          expect(shards.flatMap(idsOf).toSorted()).toEqual(idsOf(planRuns(options)).toSorted())
          for (const id of ['x', 'y']) {
            const holders = shards.filter(shard => shard.runs.some(run => run.item.session_id === id))
            expect(holders.length).toBeLessThanOrEqual(1)
          }
        }
      ),
      { numRuns: 50 }
    )
  })
})
