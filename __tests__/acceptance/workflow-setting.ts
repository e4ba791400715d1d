import { expect } from '@jest/globals'
import { digestOfPins } from '../../src/manifest/pins.js'
import { claimEntry } from '../../src/rollout/entries.js'
import { rolloutId } from '../../src/rollout/record.js'
import type { RequestRow } from '../../src/window/record.js'
import { type Deployment, type State, stamp } from '../doubles/github/state.js'
import { PINS } from '../doubles/rag-service.js'
import { startWebhook, type WebhookDouble } from '../doubles/webhook-router.js'
import { HEALTHY, MINUTE, START, type Traffic, traffic } from '../gates/live/setting.js'
import { HEAD, withPull } from '../github/support.js'
import { type Given, inScene, manifestText, type Scene } from './runner.js'
import { type Ran, runWorkflow, type Trigger } from './workflow-runner.js'

/**
 * Where the example workflows and the reusable ones are run as GitHub runs them: the built Action under the permissions
 * that each job has, a router, services, a request log and a GitHub on loopback.
 */

const PHASES = [
  { name: 'graduate-25', weight: 25, window: { duration: '30m', min_requests: 200, max: '4h' } },
  { name: 'full', weight: 100, window: { duration: '30m', min_requests: 200, max: '4h' } }
]
const AGO = 33 * MINUTE
/** Minutes that the log covers, up to now: it began before the phase did. */
const LOGGED = 38

interface Place extends Scene {
  router: WebhookDouble
  run(workflow: string, trigger: Omit<Trigger, 'secrets'>): Promise<Ran>
  /** Half an hour of requests of both arms, from the start of the phase on. */
  log(given?: Partial<Traffic>): Promise<void>
}

/** `now`: GitHub's clock, so that a phase that is entered was entered forty minutes ago. */
export function inPlace(story: (place: Place) => Promise<void>, given: Given = {}): Promise<void> {
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
      request: { timeout: '60s', retries: 0, headers: { authorization: 'Bearer ${RAG_TOKEN}' } },
      phases: PHASES,
      window: { source: { kind: 'jsonl', path: 'requests.jsonl' } },
      router: {
        kind: 'webhook',
        url: '${ROUTER_URL}',
        timeout: '60s',
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
  const shift = Date.now() - LOGGED * MINUTE - START
  const requests = given.requests ?? 1900
  const rows: RequestRow[] = [
    ...traffic('baseline', { ...HEALTHY, minutes: LOGGED, requests: 3 * requests }),
    ...traffic('canary', { ...HEALTHY, minutes: LOGGED, ...given, requests })
  ]
  return rows.map(row => `${JSON.stringify({ ...row, ts: Number(row.ts) + shift })}\n`).join('')
}

/** As `promote` leaves it: 25 % of users on the canary, and the record of it. */
export function enterPhase({ github, router }: Place): void {
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

export const dispatch = (inputs: NonNullable<Trigger['inputs']>) => ({ name: 'workflow_dispatch', inputs })
export const resultsOf = ({ jobs }: Ran) =>
  Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]))
export const actionOf = ({ jobs }: Ran, job: string) => jobs[job]!.steps.find(({ action }) => action !== null)!.action!
export const made = (state: State, task: string) =>
  state.deployments.filter(deployment => deployment.task === task).map(({ environment }) => environment)
export const recordsOf = (state: State, kind: string) =>
  state.deployments.map(({ payload }) => payload as Record<string, unknown>).filter(payload => payload['kind'] === kind)

/** A permission that is missing is told by a warning, where it does not end the step. */
export function expectEnoughPermissions({ jobs }: Ran): void {
  const steps = Object.values(jobs).flatMap(({ steps }) => steps)
  for (const { action } of steps) {
    const told = action?.commands.filter(({ message }) => /Could not|could not be uploaded|permission/.test(message))
    expect(told ?? []).toEqual([])
  }
}
