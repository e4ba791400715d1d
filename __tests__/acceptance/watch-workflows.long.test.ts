import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { actionOf, dispatch, enterPhase, expectEnoughPermissions, inPlace, recordsOf } from './workflow-setting.js'

// The workflows that look after a release: watch, rollback, hold.

const [watch, resident, rollback, hold] = ['watch', 'watch-resident', 'rollback', 'hold'].map(
  name => `examples/workflows/${name}.yml`
) as [string, string, string, string]

for (const workflow of [watch, resident]) {
  test.concurrent(`${workflow} is red and rolls back on a hard stop`, () =>
    inPlace(async place => {
      enterPhase(place)
      await place.log({ errors: 0.2 })
      const ran = await place.run(workflow, { name: 'schedule' })
      expect([ran.conclusion, actionOf(ran, 'watch').exit]).toEqual(['failure', 3])
      expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
      expect(recordsOf(place.github.state, 'rollback')).toMatchObject([{ rows: ['stop_5xx'], from: 'graduate-25' }])
      expectEnoughPermissions(ran)
    }))
}

test.concurrent('the watch workflow is green while it waits for evidence, or is paused', () =>
  inPlace(async place => {
    enterPhase(place)
    await place.log({ requests: 60 })
    const thin = await place.run(watch, { name: 'schedule' })
    expect(actionOf(thin, 'watch')).toMatchObject({ exit: 4, outputs: { 'reason-code': 'evidence_thin' } })
    expect(thin.conclusion).toBe('success')
    await place.run(hold, dispatch({ command: 'pause', reason: 'lunch' }))
    const paused = await place.run(watch, { name: 'schedule' })
    expect(actionOf(paused, 'watch')).toMatchObject({ exit: 4, outputs: { 'reason-code': 'paused' } })
    expect(paused.conclusion).toBe('success')
  }))

test.concurrent('the watch workflow is green where nothing is under way, and where a phase may graduate, and moves nothing', () =>
  inPlace(async place => {
    expect((await place.run(watch, { name: 'schedule' })).conclusion).toBe('success')
    enterPhase(place)
    await place.log()
    const ran = await place.run(watch, { name: 'schedule' })
    expect([ran.conclusion, actionOf(ran, 'watch').outputs['decision']]).toEqual(['success', 'graduate'])
    expect(place.router.log).toEqual([])
  }))

test.concurrent('the watch workflow is red where it cannot see: the request log is gone', () =>
  inPlace(
    async place => {
      enterPhase(place)
      const ran = await place.run(watch, { name: 'schedule' })
      expect([ran.conclusion, actionOf(ran, 'watch').exit]).toEqual(['failure', 5])
    },
    { manifest: { window: { source: { kind: 'jsonl', path: 'absent.jsonl' } } } }
  ))

test.concurrent('the rollback workflow sends all traffic back, keeps the reason, and is green when it is done, and done twice', () =>
  inPlace(async place => {
    enterPhase(place)
    const ran = await place.run(rollback, dispatch({ reason: 'complaints' }))
    expect([ran.conclusion, actionOf(ran, 'rollback').exit]).toEqual(['success', 3])
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
    expect(recordsOf(place.github.state, 'rollback')).toMatchObject([{ why: 'complaints', by: { who: 'jo' } }])
    expectEnoughPermissions(ran)
    expect((await place.run(rollback, dispatch({ reason: 'again' }))).conclusion).toBe('success')
    expect(recordsOf(place.github.state, 'rollback')).toHaveLength(1)
  }))

test.concurrent('the rollback workflow takes an alarm’s words as words', () =>
  inPlace(async place => {
    enterPhase(place)
    const why = '"; touch owned; echo `touch owned` $(touch owned)\n::error::owned'
    const payload = { action: 'rollout-gate-alarm', client_payload: { alarm: 'stop_5xx', why } }
    const ran = await place.run(rollback, { name: 'repository_dispatch', payload })
    expect(ran.conclusion).toBe('success')
    expect(recordsOf(place.github.state, 'rollback')).toMatchObject([{ why: `stop_5xx: ${why}` }])
    expect(existsSync(join(place.folder, 'owned'))).toBe(false)
    const errors = actionOf(ran, 'rollback').commands.filter(({ message }) => message === 'owned')
    expect(errors).toEqual([])
  }))

test.concurrent('the rollback workflow has words of its own for an alarm that says nothing', () =>
  inPlace(async place => {
    enterPhase(place)
    const payload = { action: 'rollout-gate-alarm', client_payload: {} }
    await place.run(rollback, { name: 'repository_dispatch', payload })
    expect(recordsOf(place.github.state, 'rollback')).toMatchObject([{ why: 'An alarm asked for it.' }])
  }))

test.concurrent('the rollback workflow is red where the router takes nothing', () =>
  inPlace(async place => {
    enterPhase(place)
    place.router.trouble = { from: 0, to: 1000, what: 403 }
    const ran = await place.run(rollback, dispatch({ reason: 'complaints' }))
    expect(actionOf(ran, 'rollback').outputs['reason-code']).toBe('rollback_incomplete')
    expect(ran.conclusion).toBe('failure')
  }))

test.concurrent('the hold workflow pauses, goes on and tells where it stands, green each time', () =>
  inPlace(async place => {
    enterPhase(place)
    for (const command of ['pause', 'status', 'resume']) {
      const ran = await place.run(hold, dispatch({ command, reason: 'lunch' }))
      expect([command, ran.conclusion]).toEqual([command, 'success'])
      expectEnoughPermissions(ran)
    }
    expect(recordsOf(place.github.state, 'pause')).toMatchObject([{ why: 'lunch', by: { who: 'jo' } }])
    expect(recordsOf(place.github.state, 'resume')).toHaveLength(1)
  }))

test.concurrent('status asks for nothing but to read deployments', () =>
  inPlace(async place => {
    enterPhase(place)
    const nothing = { contents: 'none', actions: 'none', 'pull-requests': 'none', checks: 'none' } as const
    place.github.state.permissions = { ...nothing, deployments: 'read' }
    const urls = { BASELINE_URL: place.baseline.url, CANARY_URL: place.canary.url, ROUTER_URL: place.router.url }
    const status = await place.step({
      command: 'status',
      inputs: { manifest: 'rollout.yml' },
      env: { ...urls, RAG_TOKEN: 'rag-token', ROUTER_TOKEN: 'router-token' },
      event: { name: 'workflow_dispatch' }
    })
    expect([status.exit, status.outputs['phase'], status.outputs['next-phase']]).toEqual([0, 'graduate-25', 'full'])
    expect(place.github.seen.filter(({ status }) => status !== 200)).toEqual([])
  }))

test.concurrent('the hold workflow is red where there is nothing to pause', () =>
  inPlace(async place => {
    expect((await place.run(hold, dispatch({ command: 'pause', reason: 'lunch' }))).conclusion).toBe('failure')
  }))
