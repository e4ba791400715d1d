import { expect, test } from '@jest/globals'
import { recover } from '../../src/rollout/recover.js'
import { rollBack } from '../../src/rollout/roll-back.js'
import { RouterError } from '../../src/routers/router.js'
import { newFate } from './fate.js'
import { BY_HAND, newDeps, newMemoryLedger, newRouter, pendingOf, promote, promotion, tempFolder } from './setting.js'

async function inFirstPhase() {
  const router = newRouter()
  const ledger = newMemoryLedger()
  const fate = newFate()
  const link = router.connect(fate)
  const deps = newDeps({ router: link, ledger: ledger.connect(fate), pending: pendingOf(tempFolder(), fate) })
  await promote(deps, promotion(null))
  return { deps, router, link, ledger }
}

test('a router that is slow to read is set without waiting for what it sent before', async () => {
  const { deps, router, link } = await inFirstPhase()
  let looks = 0
  const slow = { ...link, read: () => (looks++ === 0 ? new Promise<never>(() => {}) : link.read()) }
  const done = await rollBack({ ...deps, router: slow }, BY_HAND)
  expect(done).toMatchObject({ reason: 'rolled_back', moved: true, before: null, recorded: true })
  expect(router.weights.canary).toBe(0)
})

test('a router that does not follow is not asked again at once, and what it does later is recorded', async () => {
  const { deps, router, link, ledger } = await inFirstPhase()
  let asked = 0
  const deaf = {
    ...link,
    set: async () => {
      asked++
      throw new RouterError('unverified', 'set to canary 0 %, but canary 1 % reads back')
    }
  }
  const done = await rollBack({ ...deps, router: deaf }, BY_HAND)
  expect([done.reason, asked]).toEqual(['rollback_incomplete', 1])
  const again = await recover({ ...deps, router: deaf })
  expect([again.stuck, again.mended, asked]).toEqual([expect.stringContaining('reads back'), null, 2])
  router.weights = { canary: 0, mirror: 0 }
  expect((await recover({ ...deps, router: deaf })).stuck).toBeNull()
  const rollback = ledger.entries.find(({ kind }) => kind === 'rollback')!
  expect(rollback.marks.map(({ mark }) => mark)).toEqual(['rolled_back'])
})

test('what leads to the canary without a weight is named', async () => {
  const { deps, link } = await inFirstPhase()
  const read = async () => ({ ...(await link.read()), remains: ['rule 0 sends requests with x-preview to it'] })
  const { why } = await rollBack({ ...deps, router: { ...link, read } }, { ...BY_HAND, why: 'Users complain' })
  expect(why).toContain('Every weight of the canary is 0: Users complain.')
  expect(why).toContain('What remains: rule 0 sends requests with x-preview to it.')
})

test('nothing goes up where the way back does not work; another change in between is a claim of another', async () => {
  const { deps, router, link } = await inFirstPhase()
  await rollBack(deps, BY_HAND)
  const retry = { retry: { why: 'fixed' } }
  for (const [kind, reason] of [
    ['refused', 'router_unreachable'],
    ['conflict', 'claimed_by_another']
  ] as const) {
    const prove = async () => {
      throw new RouterError(kind, 'not now')
    }
    const done = await promote({ ...deps, router: { ...link, prove } }, promotion(null, retry))
    expect([done.reason, done.moved]).toEqual([reason, false])
    expect(done.why).toContain('the way back was tried before the first step')
    expect(router.weights.canary).toBe(0)
  }
})
