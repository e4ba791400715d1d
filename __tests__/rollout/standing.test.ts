import { expect, test } from '@jest/globals'
import { historyOf } from '../../src/rollout/history.js'
import { type Claim, type Mark, type Recorded, type Rollback, rolloutId } from '../../src/rollout/record.js'
import { readSnapshot } from '../../src/rollout/snapshot.js'
import { standing } from '../../src/rollout/standing.js'
import { newFate } from './fate.js'
import {
  CANARY,
  NAME,
  newActor,
  newDeps,
  newMemoryLedger,
  newRouter,
  OTHER,
  PLAN,
  pendingOf,
  promote,
  promotion,
  SHA,
  tempFolder
} from './setting.js'

const QUIET = { canary: 0, mirror: 0 }
const place = { schema_version: 1 as const, name: NAME, environment: NAME, at: '2026-11-20T08:00:00.000Z', sha: SHA }

function marksOf(id: number, marks: readonly Mark['mark'][]): Mark[] {
  return marks.map(mark => ({ schema_version: 1, mark, of: id, at: place.at, why: '', url: null }))
}

/** Claims a step of the default plan; `from` and `to` are its numbers, -1 for the baseline. */
function claim(id: number, from: number, marks: readonly Mark['mark'][], digest = CANARY): Claim {
  const weights = (at: number) => (PLAN[at] ? { canary: PLAN[at].weight, mirror: PLAN[at].mirror ?? 0 } : QUIET)
  return {
    ...place,
    ...{
      id,
      kind: 'claim',
      key: `${id}`,
      attempt: 1,
      by: newActor(),
      nonce: `${id}`,
      rollout: rolloutId(NAME, digest, 1)
    },
    ...{ from: PLAN[from]?.name ?? null, to: PLAN[from + 1]?.name ?? null },
    ...{ before: weights(from), after: weights(Math.min(from + 1, PLAN.length - 1)) },
    ...{ pins: promotion(null).pins, digests: { baseline: OTHER, canary: digest } },
    evidence: { digest: null, result: 'pass', reason: 'all_green' },
    marks: marksOf(id, marks)
  }
}

function rollback(id: number, marks: readonly Mark['mark'][], digest = CANARY): Rollback {
  return {
    ...place,
    ...{ id, kind: 'rollback', by: newActor(), nonce: `${id}`, rollout: rolloutId(NAME, digest, 1), from: 'canary-5' },
    ...{ before: QUIET, why: '', rows: [], derived: false },
    evidence: { digest: null, result: 'manual', reason: 'rolled_back' },
    marks: marksOf(id, marks)
  }
}

const inShadow = claim(1, -1, ['in_progress', 'done'])
const atFive = claim(2, 0, ['in_progress', 'done'])

test.each<[string, Recorded[], { canary: number; mirror: number }, string, string | undefined]>([
  ['nothing ever', [], QUIET, 'idle', undefined],
  ['traffic that nobody recorded', [], { canary: 5, mirror: 0 }, 'astray', undefined],
  ['killed after the claim', [claim(1, -1, [])], QUIET, 'moving', 'undo'],
  ['killed before the router', [claim(1, -1, ['in_progress'])], QUIET, 'moving', 'undo'],
  ['killed after the router', [claim(1, -1, ['in_progress'])], { canary: 0, mirror: 1 }, 'moving', 'finish'],
  [
    'an open step, and the router elsewhere',
    [inShadow, claim(2, 0, [])],
    { canary: 9, mirror: 0 },
    'astray',
    undefined
  ],
  ['an open step, and the router at the baseline', [inShadow, claim(2, 0, [])], QUIET, 'moving', 'record_rollback'],
  ['in a phase', [inShadow], { canary: 0, mirror: 1 }, 'steady', undefined],
  ['a phase left behind', [inShadow, atFive], { canary: 5, mirror: 0 }, 'steady', 'tidy'],
  ['in a phase, and the router at the baseline', [inShadow, atFive], QUIET, 'moving', 'record_rollback'],
  [
    'a step that was undone, and took',
    [inShadow, claim(2, 0, ['undone'])],
    { canary: 5, mirror: 0 },
    'moving',
    'put_back'
  ],
  ['rolled back', [inShadow, rollback(2, [])], QUIET, 'rolled_back', 'finish_rollback'],
  ['rolled back, and no claim that counts', [rollback(1, [])], QUIET, 'rolled_back', 'finish_rollback'],
  ['the same, and seen on the router', [rollback(1, ['rolled_back'])], QUIET, 'rolled_back', undefined],
  [
    'rolled back, and traffic all the same',
    [inShadow, rollback(2, ['rolled_back'])],
    { canary: 0, mirror: 1 },
    'rolled_back',
    'finish_rollback'
  ]
])('%s', (_, entries, weights, state, repair) => {
  const stands = standing(entries, weights)
  expect(stands.state).toBe(state)
  expect(stands.repair?.kind).toBe(repair)
})

test('of two claims of one step the lower id counts, in whatever order they are read', () => {
  const first = claim(2, 0, [])
  const second = claim(3, 0, [])
  for (const entries of [
    [inShadow, first, second],
    [second, first, inShadow]
  ]) {
    const history = historyOf(entries)
    expect(history.open?.id).toBe(2)
    expect(history.lost.map(({ id }) => id)).toEqual([3])
  }
})

test('where the first claim was undone the second counts', () => {
  expect(historyOf([inShadow, claim(2, 0, ['undone']), claim(3, 0, [])]).open?.id).toBe(3)
})

test('a claim of a rollout that was rolled back never counts, though it came later', () => {
  const history = historyOf([inShadow, rollback(2, ['rolled_back']), claim(3, -1, ['in_progress'])])
  expect(history).toMatchObject({ ended: 'rolled_back', open: null })
  expect(history.lost.map(({ id }) => id)).toEqual([3])
})

test('a rollback ends the step that is under way', () => {
  expect(historyOf([inShadow, claim(2, 0, ['in_progress']), rollback(3, [])])).toMatchObject({
    ended: 'rolled_back',
    open: null
  })
})

test('a claim that came while the rollout was paused does not count', () => {
  const pause: Recorded = { ...rollback(2, []), kind: 'pause', why: 'wait' } as unknown as Recorded
  expect(historyOf([inShadow, pause, claim(3, 0, [])]).open).toBeNull()
})

test('a rollout that got going tells that the one before had ended, whose marks were not read', () => {
  const unread = [claim(1, -1, []), claim(2, 0, [])]
  const history = historyOf([...unread, claim(3, -1, ['in_progress', 'done'], OTHER)])
  expect(history).toMatchObject({ rollout: { digest: OTHER }, open: null, lost: [] })
})

test.each(['before', 'after'])('a step that comes %s the ledger was read, and while it is looked at', async when => {
  const router = newRouter()
  const ledger = newMemoryLedger()
  const enter = () => {
    const fate = newFate()
    const pending = pendingOf(tempFolder(), fate)
    return newDeps({ ledger: ledger.connect(fate), router: router.connect(fate), pending })
  }
  const watching = enter()
  const { read } = watching.ledger
  let readings = 0
  const step = () => (++readings === 1 ? promote(enter(), promotion(null)) : null)
  watching.ledger.read = async () => {
    if (when === 'before') await step()
    const entries = await read()
    if (when === 'after') await step()
    return entries
  }
  expect((await readSnapshot(watching)).standing).toMatchObject({ state: 'steady', phase: 'shadow', repair: null })
  expect(readings).toBe(2)
})
