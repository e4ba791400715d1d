import { expect, test } from '@jest/globals'
import { NOTHING } from '../../src/model/weights.js'
import { pause, resume } from '../../src/rollout/interventions.js'
import { recover } from '../../src/rollout/recover.js'
import { rollBack } from '../../src/rollout/roll-back.js'
import { newFate } from './fate.js'
import {
  BY_HAND,
  CANARY,
  HARD_STOP,
  newActor,
  newDeps,
  newMemoryLedger,
  newRouter,
  OTHER,
  PLAN,
  pendingOf,
  promote,
  promotion,
  stopHard,
  tempFolder,
  timesDone
} from './setting.js'

function newPlace() {
  const router = newRouter()
  const ledger = newMemoryLedger()
  const folder = tempFolder()
  const enter = (given: Partial<Parameters<typeof newDeps>[0]> = {}) => {
    const fate = newFate()
    const parts = { ledger: ledger.connect(fate), router: router.connect(fate), pending: pendingOf(folder, fate) }
    return newDeps({ ...parts, ...given })
  }
  return { router, ledger, enter }
}

/** A rollout that stands in the given phase. */
async function standingIn(phase: string) {
  const place = newPlace()
  const names = [null, ...PLAN.map(({ name }) => name)]
  for (const from of names.slice(0, names.indexOf(phase))) await promote(place.enter(), promotion(from))
  return place
}

test('a rollout goes up one phase at a time, and is complete at the end', async () => {
  const { router, ledger, enter } = newPlace()
  const words = []
  for (const phase of [null, 'shadow', 'canary-5', 'graduate-25', 'graduate-50', 'full']) {
    const { decision, reason, exit, standing } = await promote(enter(), promotion(phase))
    words.push([decision, reason, exit, standing?.phase, standing?.state])
  }
  expect(words).toEqual([
    ['graduate', 'all_green', 0, 'shadow', 'steady'],
    ['graduate', 'all_green', 0, 'canary-5', 'steady'],
    ['graduate', 'all_green', 0, 'graduate-25', 'steady'],
    ['graduate', 'all_green', 0, 'graduate-50', 'steady'],
    ['graduate', 'all_green', 0, 'full', 'steady'],
    ['graduate', 'complete', 0, 'full', 'complete']
  ])
  expect(router.log).toEqual([
    { canary: 0, mirror: 1 },
    { canary: 5, mirror: 0 },
    { canary: 25, mirror: 0 },
    { canary: 50, mirror: 0 },
    { canary: 100, mirror: 0 }
  ])
  expect(Object.values(timesDone(ledger.entries))).toEqual([1, 1, 1, 1, 1, 1])
  expect(await promote(enter(), promotion('full'))).toMatchObject({ reason: 'complete', exit: 0, moved: false })
})

test('the next canary starts after the one before is complete and has become the baseline', async () => {
  const { router, enter } = await standingIn('full')
  await promote(enter(), promotion('full'))
  const next = promotion(null, { digests: { baseline: CANARY, canary: OTHER } })
  expect(await promote(enter(), next)).toMatchObject({ reason: 'not_next_phase', moved: false })
  router.weights = { ...NOTHING }
  expect(await promote(enter(), next)).toMatchObject({ decision: 'graduate', standing: { phase: 'shadow' } })
})

test('a hard stop takes no step up and brings all traffic back, and the same pins go up again only as a new attempt', async () => {
  const { router, ledger, enter } = await standingIn('canary-5')
  const held = await promote(enter(), promotion(null, { judged: { phase: 'canary-5', ...HARD_STOP } }))
  expect(held).toMatchObject({ reason: 'hard_stop', exit: 1, moved: false })
  const stopped = await stopHard(enter())
  expect(stopped).toMatchObject({ decision: 'rollback', reason: 'hard_stop', exit: 3, moved: true, recorded: true })
  expect(router.weights).toEqual(NOTHING)
  expect(ledger.entries.at(-1)).toMatchObject({
    kind: 'rollback',
    from: 'canary-5',
    rows: ['stop_5xx'],
    derived: false
  })

  const again = await promote(enter(), promotion(null))
  expect(again).toMatchObject({ reason: 'same_canary_after_rollback', exit: 2, moved: false })
  const retried = await promote(enter(), promotion(null, { retry: { why: 'the index was rebuilt' } }))
  expect(retried).toMatchObject({ decision: 'graduate', standing: { phase: 'shadow', rollout: { attempt: 2 } } })
  expect(ledger.entries.filter(({ kind }) => kind === 'retry')).toMatchObject([{ why: 'the index was rebuilt' }])
})

test('a gate’s hard stop moves nothing, also where its canary serves already', async () => {
  // A complete rollout has no next step, whatever the gate says.
  for (const [phase, reason, exit] of [
    ['canary-5', 'hard_stop', 1],
    ['full', 'complete', 0]
  ] as const) {
    const { router, ledger, enter } = await standingIn(phase)
    if (phase === 'full') await promote(enter(), promotion('full'))
    const [weights, entries] = [{ ...router.weights }, ledger.entries.length]
    const outcome = await promote(enter(), promotion(null, { judged: { phase: null, ...HARD_STOP } }))
    expect(outcome).not.toMatchObject({ decision: 'rollback' })
    expect(outcome).toMatchObject({ reason, exit, moved: false })
    expect([router.weights, ledger.entries.length]).toEqual([weights, entries])
  }
})

test.each([
  ['skipping a phase', 'shadow', { to: 'graduate-25' }, 'not_next_phase', 2],
  ['going down', 'graduate-25', { to: 'canary-5' }, 'not_next_phase', 2],
  ['a phase that the plan does not have', 'shadow', { to: 'canary-6' }, 'not_next_phase', 2],
  ['the phase it is in', 'canary-5', { to: 'canary-5' }, 'already_there', 0],
  ['pins that were not evaluated', 'shadow', { proof: { evaluated: OTHER, live: CANARY } }, 'pins_changed', 2],
  ['a service that runs other pins', 'shadow', { proof: { evaluated: CANARY, live: OTHER } }, 'pins_changed', 2],
  ['a service that shows no pins', 'shadow', { proof: { evaluated: CANARY, live: null } }, 'pins_changed', 2]
] as const)('%s is refused, and nothing moves', async (_, phase, given, reason, exit) => {
  const { router, enter } = await standingIn(phase)
  const before = router.log.length
  expect(await promote(enter(), promotion(phase, given))).toMatchObject({ reason, exit, moved: false })
  expect(router.log).toHaveLength(before)
})

test('a run from an old commit names other pins than the rollout under way, and is refused', async () => {
  const { router, enter } = await standingIn('canary-5')
  const old = promotion(null, { digests: { baseline: CANARY, canary: OTHER } })
  const outcome = await promote(enter(), old)
  expect(outcome).toMatchObject({ reason: 'pins_changed', exit: 2, moved: false })
  expect(outcome.why).toContain('is under way')
  expect(router.weights).toEqual({ canary: 5, mirror: 0 })
})

test('a re-run of an old job goes no further than the run had gone', async () => {
  const { router, enter } = newPlace()
  const attempt = (attempt: number) => newActor({ run: { id: '77', attempt, url: 'https://github.com/run/77' } })
  expect(await promote(enter({ by: attempt(1) }), promotion(null))).toMatchObject({ decision: 'graduate' })
  const again = await promote(enter({ by: attempt(2) }), promotion('shadow'))
  expect(again).toMatchObject({ reason: 'already_there', exit: 0, moved: false })
  expect(again.why).toContain('attempt 1')
  expect(router.weights).toEqual({ canary: 0, mirror: 1 })
  const named = await promote(enter({ by: attempt(2) }), promotion('shadow', { to: 'canary-5' }))
  expect(named).toMatchObject({ decision: 'graduate' })
})

test('a re-run of a job that was allowed a retry begins no further attempt', async () => {
  const { enter } = await standingIn('shadow')
  await rollBack(enter(), BY_HAND)
  const attempt = (attempt: number) => newActor({ run: { id: '78', attempt, url: 'https://github.com/run/78' } })
  const retry = promotion(null, { retry: { why: 'fixed' } })
  expect(await promote(enter({ by: attempt(1) }), retry)).toMatchObject({ decision: 'graduate' })
  await rollBack(enter(), BY_HAND)
  const again = await promote(enter({ by: attempt(2) }), retry)
  expect(again).toMatchObject({ reason: 'same_canary_after_rollback', moved: false })
})

test('evidence of another phase moves nothing', async () => {
  const { enter } = await standingIn('canary-5')
  const later = await promote(enter(), promotion('graduate-25'))
  expect(later).toMatchObject({ reason: 'not_next_phase', exit: 2, moved: false })
})

test('whoever judged a phase that another has left meanwhile holds', async () => {
  const { router, enter } = await standingIn('canary-5')
  const before = router.log.length
  for (const phase of ['shadow', null]) {
    const late = await promote(enter(), promotion(phase))
    expect(late).toMatchObject({ decision: 'hold', reason: 'claimed_by_another', exit: 4, moved: false })
    expect(late.why).toContain('went up to canary-5')
  }
  expect(router.log).toHaveLength(before)
})

test('thin evidence holds, unless a person answers for it with name and reason', async () => {
  const { ledger, enter } = await standingIn('canary-5')
  const verdict = { decision: 'warn', reason: 'evidence_thin', exit: 4, why: 'Too few rows.' } as const
  const judged = { phase: 'canary-5', verdict, digest: null, rows: [] }
  expect(await promote(enter(), promotion(null, { judged }))).toMatchObject({ decision: 'hold', exit: 4, moved: false })
  const override = { why: 'quiet weekend' }
  expect(await promote(enter(), promotion(null, { judged, override }))).toMatchObject({ decision: 'graduate' })
  const words = ledger.entries.filter(({ kind }) => kind === 'override')
  expect(words).toMatchObject([{ by: { who: 'jo' }, why: 'quiet weekend', over: 'evidence_thin' }])
  expect(ledger.entries.at(-1)).toMatchObject({ evidence: { result: 'warn', reason: 'evidence_thin' } })
})

test('nobody may answer for a failed gate', async () => {
  const { enter } = await standingIn('canary-5')
  const verdict = { decision: 'fail', reason: 'gate_failed', exit: 1, why: 'Outside target.' } as const
  const judged = { phase: 'canary-5', verdict, digest: null, rows: [] }
  const outcome = await promote(enter(), promotion(null, { judged, override: { why: 'please' } }))
  expect(outcome).toMatchObject({ decision: 'hold', reason: 'gate_failed', exit: 1, moved: false })
})

test('a paused rollout holds until it is resumed, and rolls back all the same', async () => {
  const { router, enter } = await standingIn('canary-5')
  expect(await pause(enter(), 'incident elsewhere')).toMatchObject({ reason: 'paused', exit: 0 })
  const held = await promote(enter(), promotion('canary-5'))
  expect(held).toMatchObject({ reason: 'paused', exit: 4, moved: false })
  expect(held.why).toContain('incident elsewhere')
  expect(await resume(enter(), 'over')).toMatchObject({ exit: 0 })
  expect(await promote(enter(), promotion('canary-5'))).toMatchObject({ decision: 'graduate' })
  await pause(enter(), 'again')
  expect(await rollBack(enter(), BY_HAND)).toMatchObject({ decision: 'rollback', exit: 3 })
  expect(router.weights).toEqual(NOTHING)
})

test('rolling back twice is as rolling back once', async () => {
  const { ledger, enter } = await standingIn('canary-5')
  expect(await rollBack(enter(), BY_HAND)).toMatchObject({ reason: 'rolled_back', moved: true, recorded: true })
  expect(await rollBack(enter(), BY_HAND)).toMatchObject({ reason: 'already_there', moved: false, exit: 3 })
  expect(ledger.entries.filter(({ kind }) => kind === 'rollback')).toHaveLength(1)
})

test('weights that no step explains are left alone, said, and rolled back on request', async () => {
  const { router, enter } = await standingIn('canary-5')
  router.weights = { canary: 37, mirror: 0 }
  const outcome = await promote(enter(), promotion('canary-5'))
  expect(outcome).toMatchObject({ reason: 'not_next_phase', exit: 2, moved: false, standing: { state: 'astray' } })
  expect(router.weights).toEqual({ canary: 37, mirror: 0 })
  await rollBack(enter(), BY_HAND)
  expect((await recover(enter())).standing).toMatchObject({ state: 'rolled_back', routed: NOTHING })
})

test('a router that was set to the baseline by hand is taken for a rollback', async () => {
  const { router, ledger, enter } = await standingIn('canary-5')
  router.weights = { ...NOTHING }
  const { standing } = await recover(enter())
  expect(standing).toMatchObject({ state: 'rolled_back', repair: null })
  expect(ledger.entries.at(-1)).toMatchObject({ kind: 'rollback', derived: true })
  expect(await promote(enter(), promotion(null))).toMatchObject({ reason: 'same_canary_after_rollback' })
})

test('the router is set although the ledger is away, and the record follows with its reasons', async () => {
  const { router, ledger, enter } = await standingIn('canary-5')
  const away = newFate()
  const broken = { ...ledger.connect(away), read: () => Promise.reject(new Error('GitHub is away')) }
  const outcome = await rollBack(enter({ ledger: broken }), { ...BY_HAND, rows: ['stop_coverage'] })
  expect(outcome).toMatchObject({ decision: 'rollback', exit: 3, moved: true, recorded: false })
  expect(router.weights).toEqual(NOTHING)
  expect(ledger.entries.some(({ kind }) => kind === 'rollback')).toBe(false)

  const { standing } = await recover(enter())
  expect(standing).toMatchObject({ state: 'rolled_back', repair: null })
  const records = ledger.entries.filter(({ kind }) => kind === 'rollback')
  expect(records).toMatchObject([{ rows: ['stop_coverage'], derived: false, before: { canary: 5, mirror: 0 } }])
})

test('a router that takes nothing makes the rollback incomplete, and the decision is on record', async () => {
  const { router, ledger, enter } = await standingIn('canary-5')
  const dead = { ...router.connect(newFate()), set: () => Promise.reject(new Error('no route to host')) }
  const outcome = await rollBack(enter({ router: dead }), BY_HAND)
  expect(outcome).toMatchObject({ decision: 'rollback', reason: 'rollback_incomplete', exit: 1, moved: false })
  expect(outcome).toMatchObject({
    recorded: true,
    standing: { state: 'rolled_back', routed: { canary: 5, mirror: 0 } }
  })
  expect(ledger.entries.at(-1)).toMatchObject({ kind: 'rollback' })
  expect((await recover(enter())).standing).toMatchObject({ state: 'rolled_back', repair: null, routed: NOTHING })
})

test('whoever finishes a rollback of another tells what was routed before', async () => {
  const { router, enter } = await standingIn('canary-5')
  const dead = { ...router.connect(newFate()), set: () => Promise.reject(new Error('no route to host')) }
  await rollBack(enter({ router: dead }), BY_HAND)
  expect(await recover(enter())).toMatchObject({ mended: { canary: 5, mirror: 0 } })
  expect(await recover(enter())).toMatchObject({ mended: null })
  router.weights = { canary: 5, mirror: 0 }
  const outcome = await promote(enter(), promotion(null))
  expect(outcome).toMatchObject({ decision: 'rollback', reason: 'rolled_back', exit: 3, moved: true })
  expect(outcome.before).toEqual({ canary: 5, mirror: 0 })
})

test('a retry that the router refuses is the router’s refusal, not a rollback', async () => {
  const { router, enter } = await standingIn('canary-5')
  await rollBack(enter(), BY_HAND)
  const dead = { ...router.connect(newFate()), set: () => Promise.reject(new Error('no route to host')) }
  const outcome = await promote(enter({ router: dead }), promotion(null, { retry: { why: 'fixed' } }))
  expect(outcome).toMatchObject({ decision: 'error', reason: 'router_unreachable', exit: 5, moved: false })
  expect(outcome.why).toContain('no route to host')
})

test('a complete rollout comes back on request, and one that was handed over is left alone', async () => {
  const { router, ledger, enter } = await standingIn('full')
  await promote(enter(), promotion('full'))
  expect(await rollBack(enter(), BY_HAND)).toMatchObject({ reason: 'rolled_back', moved: true, recorded: true })
  expect(ledger.entries.at(-1)).toMatchObject({ kind: 'rollback', from: 'full', before: { canary: 100, mirror: 0 } })

  const other = await standingIn('full')
  await promote(other.enter(), promotion('full'))
  other.router.weights = { ...NOTHING }
  expect(await rollBack(other.enter(), BY_HAND)).toMatchObject({ reason: 'already_there', moved: false })
  expect((await recover(other.enter())).standing).toMatchObject({ state: 'complete', repair: null })
  expect(router.weights).toEqual(NOTHING)
})

test('a note of an older rollback does not end what was allowed again since', async () => {
  const { router, ledger, enter } = await standingIn('canary-5')
  const away = { ...ledger.connect(newFate()), read: () => Promise.reject(new Error('GitHub is away')) }
  const late = enter({ ledger: away })
  await rollBack(late, BY_HAND)
  const note = (await late.pending.read())!
  await late.pending.clear()
  await recover(enter())
  await promote(enter(), promotion(null, { retry: { why: 'fixed' } }))
  await late.pending.write({ ...note, at: '2026-01-01T00:00:00.000Z' })
  expect((await recover(enter())).standing).toMatchObject({ state: 'steady', phase: 'shadow' })
  expect(router.weights).toEqual({ canary: 0, mirror: 1 })
})
