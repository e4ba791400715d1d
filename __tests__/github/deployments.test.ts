import { expect, test } from '@jest/globals'
import { deploymentLedger } from '../../src/github/deployments.js'
import { runGoesOn } from '../../src/github/run.js'
import { actorOf, ownership } from '../../src/rollout/owner.js'
import { recover } from '../../src/rollout/recover.js'
import { rollBack } from '../../src/rollout/roll-back.js'
import { newFate } from '../rollout/fate.js'
import {
  BY_HAND,
  CANARY,
  NAME,
  newActor,
  newDeps,
  newRouter,
  pendingOf,
  promote,
  promotion,
  quickClock,
  SHA,
  tempFolder
} from '../rollout/setting.js'
import { READ_ONLY, type Scene, withGitHub } from './support.js'

function atGitHub({ github }: Scene) {
  const ledger = deploymentLedger(github, { name: NAME, ref: SHA })
  const router = newRouter()
  const folder = tempFolder()
  const enter = () => newDeps({ ledger, router: router.connect(newFate()), pending: pendingOf(folder, newFate()) })
  return { ledger, router, enter }
}

test('at GitHub each phase is a deployment of its environment, as its API wants it', async () => {
  await withGitHub({ commits: [SHA] }, async scene => {
    const { double } = scene
    const { enter } = atGitHub(scene)
    await promote(enter(), promotion(null))
    await promote(enter(), promotion('shadow'))
    await rollBack(enter(), { ...BY_HAND, why: 'x'.repeat(300) })
    expect(double.calls('POST /repos/{owner}/{repo}/deployments').map(({ body }) => body)).toMatchObject([
      { environment: 'support-rag-shadow', production_environment: false },
      { environment: 'support-rag-canary-5', production_environment: true },
      { environment: 'support-rag-canary-5', production_environment: true }
    ])
    for (const { body } of double.calls('POST /repos/{owner}/{repo}/deployments')) {
      const always = { auto_merge: false, required_contexts: [], transient_environment: false, task: 'rollout-gate' }
      expect(body).toMatchObject({ ...always, ref: SHA, payload: { schema_version: 1, name: NAME } })
    }
    const statuses = double.calls('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses')
    for (const { body } of statuses) expect(body).toMatchObject({ auto_inactive: false })
    expect(double.state.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['in_progress', 'success', 'inactive'],
      ['in_progress', 'success', 'failure'],
      ['inactive']
    ])
    expect([...double.state.deployments[2]!.description!]).toHaveLength(140)
  })
})

test('where no commit is known, deployments are of the default branch', async () => {
  await withGitHub({ commits: [SHA], defaultBranch: 'trunk' }, async ({ double, github }) => {
    const ledger = deploymentLedger(github, { name: NAME, ref: null })
    const router = newRouter().connect(newFate())
    const deps = newDeps({ ledger, router, pending: pendingOf(tempFolder(), newFate()), sha: null })
    expect(await promote(deps, promotion(null))).toMatchObject({ decision: 'graduate', recorded: true })
    const [made] = double.state.deployments
    expect(made).toMatchObject({ ref: 'trunk', sha: SHA, payload: { sha: null } })
  })
})

test('what lets traffic go up counts only of a trusted maker, a rollback of anybody', async () => {
  await withGitHub({ commits: [SHA] }, async scene => {
    const { double, github } = scene
    const { enter } = atGitHub(scene)
    await promote(enter(), promotion(null))
    await rollBack(enter(), BY_HAND)
    const [claim, rollback] = double.state.deployments
    claim!.creator = 'mallory'
    rollback!.creator = 'mallory'
    const strange = { ...claim!, id: 1, payload: { name: NAME, hello: 1 } }
    double.state.deployments.push(strange)
    const warned: string[] = []
    const warn = (line: string) => warned.push(line)
    const read = async (trust: object) => {
      const ledger = deploymentLedger(github, { name: NAME, ref: SHA, trust: { ...trust, warn } })
      return (await ledger.read()).map(({ kind }) => kind)
    }
    expect(await read({})).toEqual(['rollback'])
    expect(warned.map(line => line.includes('mallory made it'))).toEqual([true, true])
    await expect(read({ trusted: ['Mallory'] })).rejects.toThrow('does not understand')
    double.state.deployments.pop()
    expect(await read({ trusted: ['Mallory'] })).toEqual(['claim', 'rollback'])
    expect(await read({ since: '2030-01-01' })).toEqual(['claim', 'rollback'])
    double.state.login = 'mallory'
    expect(await read({})).toEqual(['claim', 'rollback'])
  })
})

test('all pages are read, and deployments of others are left alone', async () => {
  await withGitHub({ commits: [SHA] }, async scene => {
    const { double } = scene
    const { ledger, enter } = atGitHub(scene)
    await promote(enter(), promotion(null))
    await promote(enter(), promotion('shadow'))
    const [mine] = double.state.deployments
    const others = Array.from({ length: 250 }, (_, n) => ({
      ...mine!,
      id: 5000 + n,
      payload: { ...(mine!.payload as object), name: 'another', nonce: `o-${n}` },
      statuses: []
    }))
    double.state.deployments.push(...others, { ...mine!, id: 9000, task: 'deploy', payload: 'v1', statuses: [] })
    expect((await ledger.read()).map(({ id }) => id)).toEqual([mine!.id, double.state.deployments[1]!.id])
    expect((await recover(enter())).standing).toMatchObject({ state: 'steady', phase: 'canary-5' })
  })
})

test('statuses are asked for back to the last rollout that got going, and no further', async () => {
  await withGitHub({ commits: [SHA] }, async scene => {
    const { double } = scene
    const { router, enter } = atGitHub(scene)
    const pins = (n: number) => ({ digests: { baseline: CANARY, canary: `sha256:${String(n).repeat(64)}` } })
    for (const n of [1, 2, 3]) {
      for (const phase of [null, 'shadow']) await promote(enter(), promotion(phase, pins(n)))
      await rollBack(enter(), BY_HAND)
    }
    await promote(enter(), promotion(null, pins(4)))
    double.seen.length = 0
    const { standing } = await recover(enter())
    expect(standing).toMatchObject({ state: 'steady', phase: 'shadow', repair: null })
    expect(double.calls('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses')).toHaveLength(1)
    router.weights = { canary: 0, mirror: 0 }
    await recover(enter())
    expect(await promote(enter(), promotion(null, pins(1)))).toMatchObject({ reason: 'same_canary_after_rollback' })
  })
})

test('a record of a later version stops the promote, not the rollback', async () => {
  await withGitHub({ commits: [SHA] }, async scene => {
    const { router, enter } = atGitHub(scene)
    await promote(enter(), promotion(null))
    const [mine] = scene.double.state.deployments
    const payload = { ...(mine!.payload as object), schema_version: 2 }
    scene.double.state.deployments.push({ ...mine!, id: 9000, payload, statuses: [] })
    await expect(promote(enter(), promotion('shadow'))).rejects.toMatchObject({ reason: 'log_invalid' })
    expect(await rollBack(enter(), BY_HAND)).toMatchObject({ decision: 'rollback', recorded: false })
    expect(router.weights).toEqual({ canary: 0, mirror: 0 })
  })
})

test('without the permission nothing moves, and the missing line is named', async () => {
  await withGitHub({ commits: [SHA], permissions: READ_ONLY }, async scene => {
    const { router, enter } = atGitHub(scene)
    const error = await promote(enter(), promotion(null)).catch(error => error)
    expect(error).toMatchObject({ reason: 'permission_missing' })
    expect(error.message).toContain('deployments: write')
    expect(router.log).toEqual([])
  })
})

test('whose run is over is not at work any more; whose run goes on is', async () => {
  const run = (status: string) => ({
    id: 77,
    path: '.github/workflows/rollout.yml',
    event: 'schedule',
    status,
    conclusion: null,
    head_branch: 'main',
    head_sha: SHA,
    repository_id: 4711,
    head_repository_id: 4711,
    run_attempt: 1,
    created_at: '2026-11-20T08:00:00Z'
  })
  for (const [status, expected] of [
    ['in_progress', true],
    ['completed', false]
  ] as const) {
    await withGitHub({ commits: [SHA], runs: [run(status)] }, async ({ github }) => {
      const me = actorOf('jo', github.run)
      const isAtWork = ownership(me, quickClock, runGoesOn(github))
      const other = newActor({ host: 'elsewhere', run: { id: '77', attempt: 1, url: 'https://github.com/run' } })
      const now = new Date().toISOString()
      expect(await isAtWork(other, now)).toBe(expected)
      expect(await isAtWork({ ...other, run: { ...other.run!, attempt: 0 } }, now)).toBe(false)
      expect(await isAtWork(other, '2026-11-20T08:00:00Z')).toBe(false)
      expect(await isAtWork(me, now)).toBe(false)
    })
  }
})
