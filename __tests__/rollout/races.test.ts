import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NOTHING, sameWeights } from '../../src/model/weights.js'
import type { TransitionDeps } from '../../src/rollout/deps.js'
import { recover } from '../../src/rollout/recover.js'
import { rollBack } from '../../src/rollout/roll-back.js'
import { type Fate, newFate } from './fate.js'
import {
  BY_HAND,
  newActor,
  newDeps,
  newMemoryLedger,
  newRouter,
  OTHER,
  PLAN,
  promote,
  promotion,
  timesDone
} from './setting.js'

/** Several processes over one router and one ledger. `turn` decides which of them goes on. */
function newPlace(turn: (name: string) => Promise<unknown> = async () => undefined) {
  const router = newRouter()
  const ledger = newMemoryLedger()
  const atWork = new Set<string>()
  /** Canary weights that were set after a rollback had taken traffic away. */
  const after: number[] = []
  let rolledBack = false

  function enter(fate: Fate = newFate(), knows = true): TransitionDeps {
    const by = newActor()
    atWork.add(by.process)
    const own: Fate = { ...fate, through: (name, run) => turn(name).then(() => fate.through(name, run)) }
    const link = router.connect(own)
    const set: TransitionDeps['router']['set'] = async (weights, version) => {
      const before = router.log.length
      const done = await link.set(weights, version)
      const changed = router.log.length > before
      if (changed && version === null) rolledBack = true
      else if (changed && rolledBack) after.push(weights.canary)
      return done
    }
    const pending = newPending()
    const isAtWork: TransitionDeps['isAtWork'] = async other =>
      knows && other.process !== by.process && atWork.has(other.process)
    return newDeps({ ledger: ledger.connect(own), router: { ...link, set }, pending, by, isAtWork })
  }

  const leave = (deps: TransitionDeps) => atWork.delete(deps.by.process)
  return { router, ledger, after, enter, leave }
}

function newPending(): TransitionDeps['pending'] {
  let note: Awaited<ReturnType<TransitionDeps['pending']['read']>> = null
  return {
    read: async () => note,
    write: async given => {
      note = given
    },
    clear: async () => {
      note = null
    }
  }
}

test('of two promotes at once one wins, and the other says why it did nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async scheduler => {
      const { router, ledger, enter } = newPlace(name => scheduler.schedule(Promise.resolve(), name))
      const both = [promote(enter(), promotion(null)), promote(enter(), promotion(null))]
      await scheduler.waitFor(Promise.all(both))
      const outcomes = await Promise.all(both)
      const [winner, other] = outcomes.sort(
        (a, b) => Number(b.decision === 'graduate') - Number(a.decision === 'graduate')
      )
      expect(winner).toMatchObject({ decision: 'graduate', moved: true })
      expect(other).toMatchObject({ moved: false })
      expect(['claimed_by_another', 'not_next_phase']).toContain(other!.reason)
      expect(other!.why.length).toBeGreaterThan(20)
      expect(router.log).toEqual([{ canary: 0, mirror: 1 }])
      expect(Object.values(timesDone(ledger.entries))).toEqual([1])
    }),
    { numRuns: 150, seed: 20261123 }
  )
})

test('of two canaries that start at once one wins', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async scheduler => {
      const { router, ledger, enter } = newPlace(name => scheduler.schedule(Promise.resolve(), name))
      const theirs = promotion(null, { digests: { baseline: OTHER, canary: OTHER } })
      const both = [promote(enter(), promotion(null)), promote(enter(), theirs)]
      await scheduler.waitFor(Promise.all(both))
      const decisions = (await Promise.all(both)).map(({ decision }) => decision)
      expect(decisions.filter(decision => decision === 'graduate')).toHaveLength(1)
      expect(router.log).toEqual([{ canary: 0, mirror: 1 }])
      expect(Object.values(timesDone(ledger.entries))).toEqual([1])
    }),
    { numRuns: 150, seed: 20261123 }
  )
})

test('a promote against a rollback ends on the baseline, whoever comes first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async scheduler => {
      let quiet = true
      const place = newPlace(async name => (quiet ? undefined : scheduler.schedule(Promise.resolve(), name)))
      for (const phase of [null, 'shadow']) {
        const deps = place.enter()
        await promote(deps, promotion(phase))
        place.leave(deps)
      }
      quiet = false
      const up = promote(place.enter(), promotion('canary-5')).catch(error => ({ reason: error.reason, why: '' }))
      const down = rollBack(place.enter(), BY_HAND)
      await scheduler.waitFor(Promise.all([up, down]))
      quiet = true
      expect(await down).toMatchObject({ decision: 'rollback', exit: 3 })
      const { standing } = await recover(place.enter())
      expect(standing).toMatchObject({ state: 'rolled_back', routed: NOTHING, repair: null })
      expect(place.after.filter(canary => canary > 0)).toEqual([])
      expect(Object.values(timesDone(place.ledger.entries)).every(times => times === 1)).toBe(true)
    }),
    { numRuns: 200, seed: 20261123 }
  )
})

const act = fc.record({
  what: fc.constantFrom('promote', 'promote', 'promote', 'rollback', 'recover', 'retry'),
  /** The outside call that it dies at. */
  dies: fc.option(fc.nat(30)),
  when: fc.constantFrom('before' as const, 'after' as const),
  /** Whether it can tell who is still at work; without, it takes everybody for dead. */
  knows: fc.boolean()
})

test('whatever promotes, rolls back and dies in whatever order, all agrees at the end', async () => {
  let stories = 0
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
      async (scheduler, rounds) => {
        stories++
        let quiet = false
        const place = newPlace(async name => (quiet ? undefined : scheduler.schedule(Promise.resolve(), name)))
        const perform = async ({ what, dies, when, knows }: (typeof rounds)[number][number]) => {
          const deps = place.enter(newFate(dies ?? -1, when), knows)
          try {
            if (what === 'rollback') return void (await rollBack(deps, BY_HAND))
            const { standing } = await recover(deps)
            if (what === 'recover') return
            const phase = standing.history.ended ? null : standing.phase
            await promote(deps, promotion(phase, what === 'retry' ? { retry: { why: 'again' } } : {}))
          } catch {
            // It died, or could not get through: what it left is what is looked at.
          } finally {
            place.leave(deps)
          }
        }
        for (const acts of rounds) await scheduler.waitFor(Promise.all(acts.map(perform)))
        quiet = true
        const { standing } = await recover(place.enter())
        expect(standing.repair).toBeNull()
        // Once complete, a router at the baseline may as well have been handed over to the next rollout.
        const handedOver = standing.state === 'complete' && sameWeights(standing.routed, NOTHING)
        expect(handedOver || sameWeights(standing.routed, standing.recorded)).toBe(true)
        for (const times of Object.values(timesDone(place.ledger.entries))) expect(times).toBe(1)
        const retried = rounds.flat().some(({ what }) => what === 'retry')
        if (!retried) expect(place.after.filter(canary => canary > 0)).toEqual([])
        const served = new Set(PLAN.map(({ weight }) => weight))
        for (const { canary } of place.router.log) expect(served).toContain(canary)
      }
    ),
    { numRuns: 250, seed: 20261123 }
  )
  console.log(`random interleavings of promote, rollback, recover and crash: ${stories} stories, 0 failures`)
})
