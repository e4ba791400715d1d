import { describe, expect, test } from '@jest/globals'
import { startWebhook, type WebhookDouble } from '../doubles/webhook-router.js'
import { BASE, HEAD } from '../github/support.js'
import { inScene, type Scene } from './runner.js'

/** The built Action and command line move the traffic of a merged pull request, with GitHub as the ledger. */

const dispatch = { name: 'workflow_dispatch', sha: HEAD }
const merged = {
  commits: [BASE, HEAD],
  pulls: [
    {
      number: 7,
      state: 'closed' as const,
      head: { sha: 'd'.repeat(40), ref: 'feature', owner: 'octo-org' },
      base: { sha: BASE, ref: 'main' },
      merged_at: '2026-11-20T08:00:00Z',
      merge_commit_sha: HEAD
    }
  ]
}

async function withRouter(story: (scene: Scene, router: WebhookDouble) => Promise<void>): Promise<void> {
  const router = await startWebhook({ canary: 0, mirror: 0 })
  const capabilities = { sticky: true, mirrorPercent: true, step: 1 }
  const manifest = {
    phases: [
      { name: 'quarter', weight: 25 },
      { name: 'all', weight: 100 }
    ],
    window: { source: { kind: 'jsonl', path: 'log.jsonl' } },
    router: { kind: 'webhook', url: router.url, timeout: '60s', capabilities }
  }
  try {
    await inScene({ manifest, state: merged }, scene => story(scene, router))
  } finally {
    await router.close()
  }
}

/** The gate passes in a folder of its own, and the rollout begins on what it found. */
async function begin({ step }: Scene): Promise<void> {
  const gate = await step({ event: dispatch, inputs: { out: 'gate' } })
  expect([gate.exit, gate.outputs['decision']]).toEqual([0, 'pass'])
  const promote = await step({
    command: 'promote',
    event: dispatch,
    inputs: { options: '--evidence=gate/result.json' }
  })
  expect([promote.exit, promote.outputs['decision'], promote.outputs['phase']]).toEqual([0, 'graduate', 'quarter'])
  expect(promote.outputs['next-phase']).toBe('all')
}

const onLaptop = ({ github }: Scene) => ({ ...github.env, GITHUB_TOKEN: github.token, GITHUB_SHA: HEAD })
const ROLLBACK = ['rollback', '--manifest', '.github/rollout.yml', '--reason', 'users complain']

describe('a rollout', () => {
  test.concurrent('is told on the pull request that the commit came from, and a rollback in a comment of its own', () =>
    withRouter(async (scene, router) => {
      const { github, cli } = scene
      await begin(scene)
      expect(router.weights).toEqual({ canary: 25, mirror: 0 })
      expect(github.state.deployments).toEqual([
        expect.objectContaining({ task: 'rollout-gate', environment: 'support-rag-quarter', sha: HEAD })
      ])
      expect(github.state.comments.map(({ body }) => body)).toEqual([
        expect.stringContaining('Now in quarter: 25 % of users')
      ])

      const first = await cli(ROLLBACK, { env: onLaptop(scene) })
      expect(first.exit).toBe(3)
      expect(router.weights).toEqual({ canary: 0, mirror: 0 })
      expect(github.state.comments).toHaveLength(2)
      expect(github.state.comments[1]!.body).toMatch(/users complain[\s\S]*Answer and prompt caches/)
      const claim = github.state.deployments[0]!
      expect(claim.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success', 'failure'])

      const again = await cli(ROLLBACK, { env: onLaptop(scene) })
      expect(again.exit).toBe(3)
      expect(github.state.comments).toHaveLength(2)
    }))

  test.concurrent('comes back while GitHub is away, router first, and the record follows when it is back', () =>
    withRouter(async (scene, router) => {
      const { github, cli } = scene
      await begin(scene)
      const deployments = 'GET /repos/{owner}/{repo}/deployments'
      github.fail(deployments, { status: 503 }, 100)
      const away = await cli(ROLLBACK, { env: onLaptop(scene) })
      expect(away.exit).toBe(3)
      expect(away.stdout).toMatch(/The router\s+confirms 0 %/)
      expect(away.stdout).toMatch(/the record follows\s+when it can be\s+reached/)
      expect(router.weights).toEqual({ canary: 0, mirror: 0 })
      const asked = router.log.length
      expect(github.state.deployments).toHaveLength(1)

      github.heal(deployments)
      const status = await cli(['watch', '--manifest', '.github/rollout.yml'], { env: onLaptop(scene) })
      expect(status.stdout).toContain('rolled back')
      const payloads = github.state.deployments.map(({ payload }) => payload as { kind: string; why?: string })
      expect(payloads.map(({ kind }) => kind)).toEqual(['claim', 'rollback'])
      expect(payloads[1]!.why).toBe('users complain')
      expect(router.log).toHaveLength(asked)
    }))
})
