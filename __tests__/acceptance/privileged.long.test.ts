import { expect, test } from '@jest/globals'
import { ALL_QIDS, goldText, wrongOn } from '../doubles/rag-service.js'
import { startWebhook } from '../doubles/webhook-router.js'
import { BASE, HEAD, withPull } from '../github/support.js'
import { inScene, manifestText, pullRequest, type Scene } from './runner.js'

/** Events that run with the repository's rights although a stranger can cause them, over a stranger's checkout. */

const event = pullRequest({ fork: true, name: 'pull_request_target' })
const bad = wrongOn(...ALL_QIDS.slice(0, 9))

/** What stands at the base commit. */
function trust(scene: Scene, changes: Record<string, unknown> = {}): string {
  const manifest = manifestText(scene, changes)
  scene.github.state.files.set(`${BASE}:.github/rollout.yml`, manifest)
  scene.github.state.files.set(`${BASE}:eval/gold.jsonl`, goldText())
  return manifest
}

test.concurrent('a baseline file is that of the base commit, whatever a fork put in its place', () =>
  inScene({ canary: bad, state: withPull('stranger') }, async scene => {
    const manifest = trust(scene, { baseline: { path: 'eval/baseline.json' } })
    await scene.write('.github/rollout.yml', manifest)
    await scene.step({ command: 'baseline', event: { name: 'push', sha: BASE }, inputs: { out: 'b' } })
    const honest = await scene.read('b/baseline.json')
    scene.github.state.files.set(`${BASE}:eval/baseline.json`, honest)
    const { rows, ...rest } = JSON.parse(honest)
    const failing = rows.map((row: object) => ({ ...row, solved: false, contains_claim: false, lambda: '×' }))
    const poisoned = JSON.stringify({ ...rest, rows: failing })
    await scene.write('eval/baseline.json', poisoned)
    for (const inputs of [{ out: 'o1' }, { out: 'o2', baseline: 'eval/baseline.json' }]) {
      const gate = await scene.step({ event, inputs })
      expect([gate.exit, gate.result!.reason_code]).toEqual([1, 'gate_failed'])
    }
    await scene.write('elsewhere.json', poisoned)
    expect((await scene.step({ event, inputs: { out: 'o3', baseline: 'elsewhere.json' } })).exit).toBe(2)
  }))

test.concurrent('rows of the checkout are neither resumed nor judged', () =>
  inScene({ state: withPull('stranger') }, async scene => {
    trust(scene)
    expect((await scene.step({ event })).exit).toBe(0)
    const asked = scene.canary.asked.length
    expect((await scene.step({ event, inputs: { options: '--resume' } })).exit).toBe(0)
    expect(scene.canary.asked.length).toBe(2 * asked)
    const merged = await scene.step({ event, inputs: { out: 'm', results: 'out/rows.jsonl' } })
    expect([merged.exit, merged.result!.reason_code]).toEqual([5, 'untrusted_source'])
  }))

const router = (url: string) => ({
  phases: [
    { name: 'quarter', weight: 25 },
    { name: 'all', weight: 100 }
  ],
  window: { source: { kind: 'jsonl', path: 'log.jsonl' } },
  router: { kind: 'webhook', url, timeout: '2s', capabilities: { sticky: true, mirrorPercent: true, step: 1 } }
})
const comment = (sender: string, author = sender) => ({
  name: 'issue_comment',
  sha: HEAD,
  payload: { issue: { number: 7, pull_request: {} }, comment: { user: { login: author } }, sender: { login: sender } }
})

test.concurrent('a comment moves traffic only for people who may write, both its author and who changed it', async () => {
  const webhook = await startWebhook({ canary: 25, mirror: 0 })
  await inScene({ manifest: router(webhook.url) }, async ({ step, github, read }) => {
    github.state.files.set(`${HEAD}:.github/rollout.yml`, await read('.github/rollout.yml'))
    const say = (sender: string, author?: string) => step({ command: 'rollback', event: comment(sender, author) })
    for (const who of [say('stranger'), say('dev', 'stranger'), say('stranger', 'dev')]) {
      const { exit, result } = await who
      expect([exit, result!.reason_code]).toEqual([5, 'untrusted_source'])
      expect(result!.why).toContain('stranger may not write to octo-org/support-rag')
    }
    expect(webhook.weights.canary).toBe(25)
    expect((await say('dev')).exit).toBe(3)
    expect(webhook.weights.canary).toBe(0)
  })
  await webhook.close()
})

test.concurrent('neither a ledger nor a request log of the checkout counts on a comment', async () => {
  const webhook = await startWebhook({ canary: 0, mirror: 0 })
  await inScene({ manifest: router(webhook.url) }, async ({ step, github, read, write }) => {
    github.state.files.set(`${HEAD}:.github/rollout.yml`, await read('.github/rollout.yml'))
    await write('log.jsonl', '')
    const watch = await step({ command: 'watch', event: comment('dev') })
    expect([watch.exit, watch.result!.reason_code]).toEqual([5, 'untrusted_source'])
    expect(watch.result!.why).toContain('log.jsonl is not read')
    const rollback = await step({ command: 'rollback', event: comment('dev'), inputs: { options: '--ledger=kept' } })
    expect([rollback.exit, rollback.stdout]).toEqual([3, expect.stringContaining('kept is not read')])
  })
  await webhook.close()
})
