import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { digestOfPins } from '../../src/manifest/pins.js'
import { claimEntry } from '../../src/rollout/entries.js'
import { rolloutId } from '../../src/rollout/record.js'
import type { RequestRow } from '../../src/window/record.js'
import { HEALTHY, MINUTE, START, type Traffic, traffic } from '../gates/live/setting.js'
import { type Deployment, type State, stamp } from '../github/double/state.js'
import { HEAD, withPull } from '../github/support.js'
import { startWebhook, type WebhookDouble } from '../rollout/webhook-double.js'
import { type Given, inScene, manifestText, pullRequest, type Scene } from './runner.js'
import { ALL_QIDS, PINS, wrongOn } from './service.js'
import { type Ran, runWorkflow, type Trigger } from './workflow-runner.js'

// The example workflows and the reusable ones, run as GitHub runs them: the built Action under the permissions that
// each job has, a router, services, a request log and a GitHub on loopback.

const PHASES = [
  { name: 'graduate-25', weight: 25, window: { duration: '30m', min_requests: 200, max: '4h' } },
  { name: 'full', weight: 100, window: { duration: '30m', min_requests: 200, max: '4h' } }
]
const AGO = 40 * MINUTE

interface Place extends Scene {
  router: WebhookDouble
  run(workflow: string, trigger: Omit<Trigger, 'secrets'>): Promise<Ran>
  /** Half an hour of requests of both arms, from the start of the phase on. */
  log(given?: Partial<Traffic>): Promise<void>
}

/** `now`: GitHub's clock, so that a phase that is entered was entered forty minutes ago. */
function inPlace(story: (place: Place) => Promise<void>, given: Given = {}): Promise<void> {
  const { manifest, state, ...rest } = given
  return inScene({ ...rest, state: { ...withPull(), now: Date.now() - AGO, ...state } }, async scene => {
    const router = await startWebhook({ canary: 0, mirror: 0 })
    const secrets = {
      BASELINE_URL: scene.baseline.url,
      CANARY_URL: scene.canary.url,
      RAG_TOKEN: 'rag-token-of-the-test',
      ROUTER_URL: router.url,
      ROUTER_TOKEN: 'router-token-of-the-test'
    }
    const changes = {
      secrets: ['RAG_TOKEN'],
      request: { timeout: '5s', retries: 0, headers: { authorization: 'Bearer ${RAG_TOKEN}' } },
      phases: PHASES,
      window: { source: { kind: 'jsonl', path: 'requests.jsonl' } },
      router: {
        kind: 'webhook',
        url: '${ROUTER_URL}',
        timeout: '2s',
        headers: { authorization: 'Bearer ${ROUTER_TOKEN}' },
        capabilities: { sticky: true, mirrorPercent: true, step: 1 }
      },
      ...manifest
    }
    const urls = { baseline: { url: '${BASELINE_URL}' }, canary: { url: '${CANARY_URL}' } }
    await scene.write('rollout.yml', manifestText(urls, changes))
    await scene.write('requests.jsonl', '')
    try {
      await story({
        ...scene,
        router,
        run: (workflow, trigger) => runWorkflow(scene, workflow, { ...trigger, secrets }),
        log: given => scene.write('requests.jsonl', logOf(given))
      })
    } finally {
      await router.close()
    }
  })
}

function logOf(given: Partial<Traffic> = {}): string {
  const shift = Date.now() - AGO + 2 * MINUTE - START
  const rows: RequestRow[] = [
    ...traffic('baseline', { ...HEALTHY, requests: 3 * (given.requests ?? 1500) }),
    ...traffic('canary', { ...HEALTHY, requests: 1500, ...given })
  ]
  return rows.map(row => `${JSON.stringify({ ...row, ts: Number(row.ts) + shift })}\n`).join('')
}

/** As `promote` leaves it: 25 % of users on the canary, and the record of it. */
function enterPhase({ github, router }: Place): void {
  const { state } = github
  const digests = { baseline: digestOfPins(PINS.baseline), canary: digestOfPins(PINS.canary) }
  const by = { who: 'jo', run: null, host: 'elsewhere', pid: 1, process: 'gone' }
  const stage = { name: 'support-rag', by, sha: null, clock: { now: () => state.now } } as never
  const entry = claimEntry(stage, {
    rollout: rolloutId('support-rag', digests.canary, 1),
    attempt: 1,
    from: null,
    to: 'graduate-25',
    environment: 'support-rag-graduate-25',
    before: { canary: 0, mirror: 0 },
    after: { canary: 25, mirror: 0 },
    pins: PINS,
    digests,
    evidence: { digest: null, result: 'pass', reason: 'all_green' }
  })
  const deployment: Deployment = {
    ...stamp(state),
    sha: HEAD,
    ref: HEAD,
    task: 'rollout-gate',
    environment: entry.environment,
    payload: entry,
    description: null,
    transient_environment: false,
    production_environment: true,
    statuses: []
  }
  const words = { description: '', environment_url: '', log_url: '' }
  for (const name of ['in_progress', 'success']) deployment.statuses.push({ ...stamp(state), state: name, ...words })
  state.deployments.push(deployment)
  router.weights = { canary: 25, mirror: 0 }
}

const dispatch = (inputs: NonNullable<Trigger['inputs']>) => ({ name: 'workflow_dispatch', inputs })
const resultsOf = ({ jobs }: Ran) =>
  Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]))
const actionOf = ({ jobs }: Ran, job: string) => jobs[job]!.steps.find(({ action }) => action !== null)!.action!
const made = (state: State, task: string) =>
  state.deployments.filter(deployment => deployment.task === task).map(({ environment }) => environment)
const recordsOf = (state: State, kind: string) =>
  state.deployments.map(({ payload }) => payload as Record<string, unknown>).filter(payload => payload['kind'] === kind)

/** A permission that is missing is told by a warning, where it does not end the step. */
function expectEnoughPermissions({ jobs }: Ran): void {
  const steps = Object.values(jobs).flatMap(({ steps }) => steps)
  for (const { action } of steps) {
    const told = action?.commands.filter(({ message }) => /Could not|could not be uploaded|permission/.test(message))
    expect(told ?? []).toEqual([])
  }
}

const [promote, watch, resident, rollback, hold, gate, baseline, publishGate] = [
  'promote',
  'watch',
  'watch-resident',
  'rollback',
  'hold',
  'gate',
  'baseline',
  'publish-gate'
].map(name => `examples/workflows/${name}.yml`) as [string, string, string, string, string, string, string, string]

test.concurrent(
  'the promote workflow begins on the gate of the same run and goes on without, with one deployment a step',
  () =>
    inPlace(async place => {
      const { github, router, run, log } = place
      const began = await run(promote, dispatch({ begin: true, to: 'graduate-25' }))
      expect(resultsOf(began)).toEqual({ gate: 'success', approve: 'success', promote: 'success' })
      expect(actionOf(began, 'promote').outputs).toMatchObject({ decision: 'graduate', phase: 'graduate-25' })
      expect(router.log).toEqual([{ canary: 25, mirror: 0 }])
      expect(made(github.state, 'rollout-gate')).toEqual(['support-rag-graduate-25'])
      expect(made(github.state, 'deploy')).toEqual(['support-rag-approval'])
      expectEnoughPermissions(began)

      await log()
      const next = await run(promote, dispatch({ to: 'full' }))
      expect(resultsOf(next)).toEqual({ gate: 'skipped', approve: 'success', promote: 'success' })
      expect(router.log.at(-1)).toEqual({ canary: 100, mirror: 0 })
      expect(made(github.state, 'rollout-gate')).toEqual(['support-rag-graduate-25', 'support-rag-full'])
      expectEnoughPermissions(next)

      const again = await run(promote, { ...dispatch({}), again: next.run })
      expect(actionOf(again, 'promote').outputs['reason-code']).toBe('already_there')
      expect([again.conclusion, router.log.length]).toEqual(['success', 2])
    }),
  90_000
)

test.concurrent('the promote workflow moves nothing where a reviewer says no', () =>
  inPlace(async ({ router, run, github }) => {
    const ran = await run(promote, { ...dispatch({}), rejects: ['support-rag-approval'] })
    expect(resultsOf(ran)).toEqual({ gate: 'skipped', approve: 'failure', promote: 'skipped' })
    expect([router.requests, made(github.state, 'rollout-gate')]).toEqual([0, []])
  }))

test.concurrent('the promote workflow asks nobody for an approval where the gate is red', () =>
  inPlace(
    async ({ router, run }) => {
      const ran = await run(promote, dispatch({ begin: true }))
      expect(resultsOf(ran)).toEqual({ gate: 'failure', approve: 'skipped', promote: 'skipped' })
      expect(router.requests).toBe(0)
    },
    { canary: wrongOn(...ALL_QIDS) }
  ))

test.concurrent('the promote workflow begins nothing without evidence', () =>
  inPlace(async ({ router, run }) => {
    const ran = await run(promote, dispatch({}))
    expect(resultsOf(ran)).toMatchObject({ approve: 'success', promote: 'failure' })
    expect(actionOf(ran, 'promote').result!.why).toContain('run gate in this workflow run')
    expect(router.log).toEqual([])
  }))

test.concurrent(
  'the promote workflow goes on over thin evidence with --override, and keeps who and why',
  () =>
    inPlace(async place => {
      enterPhase(place)
      await place.log({ requests: 60 })
      const held = await place.run(promote, dispatch({}))
      expect(actionOf(held, 'promote').outputs).toMatchObject({ decision: 'hold', 'reason-code': 'evidence_thin' })
      const mute = await place.run(promote, dispatch({ override: true }))
      expect(actionOf(mute, 'promote').exit).toBe(2)
      const ran = await place.run(promote, dispatch({ override: true, reason: 'a quiet weekend' }))
      expect(ran.conclusion).toBe('success')
      expect(recordsOf(place.github.state, 'override')).toMatchObject([{ why: 'a quiet weekend', by: { who: 'jo' } }])
    }),
  60_000
)

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

test.concurrent('the watch workflow is red where it can not see: the request log is gone', () =>
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
    const reason = '"; touch owned; echo `touch owned` $(touch owned)\n::error::owned'
    const payload = { action: 'rollout-gate-rollback', client_payload: { reason } }
    const ran = await place.run(rollback, { name: 'repository_dispatch', payload })
    expect(ran.conclusion).toBe('success')
    expect(recordsOf(place.github.state, 'rollback')).toMatchObject([{ why: reason }])
    expect(existsSync(join(place.folder, 'owned'))).toBe(false)
    const errors = actionOf(ran, 'rollback').commands.filter(({ message }) => message === 'owned')
    expect(errors).toEqual([])
  }))

test.concurrent('the rollback workflow has words of its own for an alarm that says nothing', () =>
  inPlace(async place => {
    enterPhase(place)
    const payload = { action: 'rollout-gate-rollback', client_payload: {} }
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

test.concurrent('the hold workflow is red where there is nothing to pause', () =>
  inPlace(async place => {
    expect((await place.run(hold, dispatch({ command: 'pause', reason: 'lunch' }))).conclusion).toBe('failure')
  }))

test.concurrent('the gate workflow: a baseline that a night recorded serves the gate, which comments', () =>
  inPlace(
    async ({ run, github }) => {
      const night = await run(baseline, { name: 'schedule' })
      expect(night.conclusion).toBe('success')
      night.run.path = '.github/workflows/baseline.yml'
      const judged = await run(gate, pullRequest())
      expect(judged.conclusion).toBe('success')
      expect(actionOf(judged, 'gate').result!.baseline_source!.kind).toBe('artifact')
      expect(github.state.comments).toHaveLength(1)
      expectEnoughPermissions(judged)
    },
    { manifest: { baseline: { workflow: '.github/workflows/baseline.yml' } } }
  ))

test.concurrent('the publish-gate workflow: what a fork’s gate found is published by the other workflow', () =>
  inPlace(
    async ({ run, github }) => {
      const judged = await run(gate, pullRequest({ fork: true }))
      expect(judged.conclusion).toBe('success')
      const { id, run_attempt } = judged.run
      const repository = { id: 4711, owner: { login: 'octo-org' } }
      const fork = { id: 9, owner: { login: 'stranger' } }
      const finished = { id, run_attempt, head_sha: HEAD, head_branch: 'feature', head_repository: fork }
      const workflow_run = { ...finished, event: 'pull_request', conclusion: 'success' }
      github.state.comments = []
      const payload = { repository, workflow_run }
      const ran = await run(publishGate, { name: 'workflow_run', payload })
      expect([ran.conclusion, github.state.comments.length]).toEqual(['success', 1])
      expectEnoughPermissions(ran)
    },
    { state: withPull('stranger') }
  ))

/** What somebody writes to call one. */
function caller(on: string, name: string, given: Record<string, unknown>, permissions: Record<string, string>): string {
  const uses = `your-org/rollout-gate/.github/workflows/${name}.yml@v0`
  return JSON.stringify({ on: { [on]: null }, jobs: { call: { uses, permissions, with: given, secrets: 'inherit' } } })
}

const moving = { contents: 'read', actions: 'read', deployments: 'write', checks: 'write' }

test.concurrent('the reusable workflows gate and baseline', () =>
  inPlace(async ({ run, github }) => {
    const night = await run(caller('schedule', 'baseline', {}, { contents: 'read' }), { name: 'schedule' })
    expect(resultsOf(night)).toMatchObject({ 'call / baseline': 'success' })
    const may = { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write' }
    const judged = await run(caller('pull_request', 'gate', {}, may), pullRequest())
    expect(resultsOf(judged)).toMatchObject({ 'call / gate': 'success' })
    expect(github.state.comments).toHaveLength(1)
  }))

test.concurrent(
  'the reusable workflows promote, watch that goes up by itself, and rollback',
  () =>
    inPlace(async place => {
      const environment = 'approval-of-promote'
      const first = caller(
        'workflow_dispatch',
        'promote',
        { environment, begin: true, options: '--to graduate-25' },
        moving
      )
      const began = await place.run(first, dispatch({}))
      expect(resultsOf(began)).toMatchObject({ 'call / gate': 'success', 'call / promote': 'success' })
      expect(made(place.github.state, 'deploy')).toEqual([environment])
      await place.log()
      const up = await place.run(caller('schedule', 'watch', { promote: true }, moving), { name: 'schedule' })
      expect([up.conclusion, place.router.weights.canary]).toEqual(['success', 100])
      const alarm = caller(
        'repository_dispatch',
        'rollback',
        { reason: '${{ github.event.client_payload.reason }}' },
        moving
      )
      const payload = { client_payload: { reason: 'p95 alarm' } }
      const back = await place.run(alarm, { name: 'repository_dispatch', payload })
      expect([back.conclusion, place.router.weights.canary]).toEqual(['success', 0])
      expect(recordsOf(place.github.state, 'rollback')).toMatchObject([{ why: 'p95 alarm' }])
    }),
  90_000
)
