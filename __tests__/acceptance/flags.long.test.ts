import { describe, expect, test } from '@jest/globals'
import { startWebhook, type WebhookDouble } from '../doubles/webhook-router.js'
import { inScene, type Scene } from './runner.js'

/** What the built program makes of wrong flags and inputs: a rollback is done first, all else is refused. */

const dispatch = { name: 'workflow_dispatch' }

/** A quarter of the users are on the canary, and no ledger knows why. */
async function onCanary(story: (scene: Scene, router: WebhookDouble) => Promise<void>): Promise<void> {
  const router = await startWebhook({ canary: 25, mirror: 0 })
  const capabilities = { sticky: true, mirrorPercent: true, step: 1 }
  const manifest = {
    phases: [
      { name: 'quarter', weight: 25 },
      { name: 'all', weight: 100 }
    ],
    window: { source: { kind: 'jsonl', path: 'log.jsonl' } },
    router: { kind: 'webhook', url: router.url, timeout: '2s', capabilities }
  }
  try {
    await inScene({ manifest }, scene => story(scene, router))
  } finally {
    await router.close()
  }
}

const ROLLBACK = ['rollback', '--manifest', '.github/rollout.yml']

describe('rollback on the command line', () => {
  test.concurrent.each<[string[], string[]]>([
    [
      ['--to', 'canary-25', '--override', '--shard', '1/2'],
      ['--to', '--override', '--shard']
    ],
    [
      ['--resaon=late', '--nix'],
      ['--resaon', 'reason', '--nix']
    ],
    [['--reason'], ['--reason: expected a value']],
    [
      ['--ledger', '--retry'],
      ['--ledger: expected a value', '--retry']
    ],
    [
      ['--every', 'soon', '--for', '1h', 'now'],
      ['--every', '--for', 'now: not expected here']
    ],
    [['--reason', 'x'.repeat(2000)], ['at most 1000']],
    [['--out', 'taken'], ['could not be written to taken']]
  ])('%j rolls back, then names what is wrong', (words, named) =>
    onCanary(async ({ cli, write }, router) => {
      await write('taken', 'a file')
      const ended = await cli([...ROLLBACK, ...words])
      expect([ended.exit, router.weights]).toEqual([3, { canary: 0, mirror: 0 }])
      expect(ended.stdout).toContain('was rolled back')
      for (const word of named) expect(ended.stderr).toContain(word)
    })
  )

  test.concurrent('the same words stop every other command before it begins', () =>
    onCanary(async ({ cli }, router) => {
      for (const command of ['promote', 'watch', 'pause', 'resume', 'status', 'gate', 'validate']) {
        const ended = await cli([command, '--manifest', '.github/rollout.yml', '--nix', '--shrad', '1/2'])
        expect([command, ended.exit, ended.stdout]).toEqual([command, 2, ''])
        expect(ended.stderr).toMatch(/--nix: no such flag[\s\S]*--shrad: no such flag/)
      }
      expect([router.weights, router.requests]).toEqual([{ canary: 25, mirror: 0 }, 0])
    }))
})

describe('inputs of the Action', () => {
  test.concurrent.each([
    [{ promote: 'yes' }, 'promote'],
    [{ publish: 'no' }, 'publish: found "no", expected true or false'],
    [{ phase: 'quarter' }, 'phase: rollback does not take it; judge does'],
    [{ options: '--reason "lunch' }, 'options: expected the end of the quote "'],
    [{ options: '--help --json' }, 'options: --help is for the command line'],
    [{ manifset: 'x' }, 'manifset: no such input']
  ])('%j: a rollback is done first, then it is named', (inputs: Record<string, string>, named) =>
    onCanary(async ({ step }, router) => {
      const ended = await step({ command: 'rollback', event: dispatch, inputs })
      expect([ended.exit, router.weights]).toEqual([3, { canary: 0, mirror: 0 }])
      expect(ended.outputs).toMatchObject({ decision: 'rollback', 'reason-code': 'rolled_back' })
      const warned = ended.commands.filter(({ name }) => name === 'warning').map(({ message }) => message)
      expect(warned.join('\n')).toContain(named)
    })
  )

  test.concurrent.each([
    ['watch', { promote: 'yes' }, 'promote: found "yes", expected true or false'],
    [
      'watch',
      { publish: '1', reason: 'x' },
      'publish: found "1", expected true or false\nreason: watch does not take it'
    ],
    ['gate', { promote: 'true' }, 'promote: gate does not take it; watch does'],
    ['status', { reason: 'x' }, 'reason: status does not take it; promote, rollback, pause and resume do'],
    ['pause', { options: "--reason it's" }, "options: expected the end of the quote '"]
  ])('%s with %j is exit 2, and nothing is done', (command, inputs: Record<string, string>, named) =>
    onCanary(async ({ step, github }, router) => {
      const ended = await step({ command, event: dispatch, inputs })
      expect([ended.exit, ended.result]).toEqual([2, null])
      expect(ended.outputs).toMatchObject({ decision: 'error', 'reason-code': 'manifest_invalid' })
      const said = ended.commands.filter(({ name }) => name === 'error').map(({ message }) => message)
      expect(said.join('\n')).toContain(named)
      expect([router.weights, github.seen]).toEqual([{ canary: 25, mirror: 0 }, []])
    })
  )

  test.concurrent('a reason of several words reaches the ledger whole', () =>
    onCanary(async ({ cli, step, read }) => {
      const options = '--ledger kept --reason "users complain; it\'s worse"'
      expect((await step({ command: 'rollback', event: dispatch, inputs: { options } })).exit).toBe(3)
      expect(await read('out/report.md')).toContain("users complain; it's worse")
      expect((await cli(['status', '--manifest', '.github/rollout.yml', '--ledger', 'kept'])).exit).toBe(0)
    }))
})
