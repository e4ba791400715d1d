import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { type Store, startStore } from '../doubles/artifact-store.js'
import { addArtifact, addRun } from '../doubles/github/routes-actions.js'
import { listen, shut } from '../doubles/rag-service.js'
import { inScene } from './runner.js'

const ON_MAIN = { name: 'push', sha: 'f'.repeat(40) }

async function withStore(refuse: number | undefined, story: (store: Store) => Promise<void>): Promise<void> {
  const store = await startStore(refuse)
  try {
    await story(store)
  } finally {
    await store.close()
  }
}

const membersOf = (zip: Uint8Array) => Object.keys(unzipSync(zip)).sort()

test.concurrent('gate uploads its result, rows and report, and a re-run its own beside them', () =>
  withStore(undefined, ({ env, kept }) =>
    inScene({}, async ({ step, read }) => {
      const gate = await step({ env, inputs: { publish: 'false' } })
      expect(gate.exit).toBe(0)
      const zip = kept.get('rollout-gate-result')!
      expect(membersOf(zip)).toEqual(['report.html', 'report.md', 'result.json', 'rows.jsonl'])
      expect(Buffer.from(unzipSync(zip)['result.json']!).toString()).toBe(await read('out/result.json'))
      const again = await step({ env: { ...env, GITHUB_RUN_ATTEMPT: '2' }, inputs: { publish: 'false' } })
      expect([again.exit, [...kept.keys()]]).toEqual([0, ['rollout-gate-result', 'rollout-gate-result-attempt-2']])
    })
  ))

test.concurrent('gate uploads the result of what it could not judge', () =>
  withStore(undefined, ({ env, kept }) =>
    inScene({ manifest: { evidnce: {} } }, async ({ step }) => {
      expect((await step({ env, inputs: { publish: 'false' } })).exit).toBe(2)
      expect(membersOf(kept.get('rollout-gate-result')!)).toEqual(['report.html', 'report.md', 'result.json'])
    })
  ))

test.concurrent('baseline uploads what gate then finds', () =>
  withStore(undefined, ({ env, kept }) => {
    const workflow = '.github/workflows/baseline.yml'
    return inScene(
      { manifest: { baseline: { workflow } }, state: { now: Date.now() - 60_000 } },
      async ({ step, github }) => {
        expect((await step({ command: 'baseline', env, event: ON_MAIN })).exit).toBe(0)
        const zip = kept.get('rollout-baseline')!
        expect(membersOf(zip)).toEqual(['baseline.json'])
        addArtifact(github.state, addRun(github.state), zip)
        const gate = await step({ inputs: { publish: 'false' } })
        expect([gate.exit, gate.result!.baseline_source!.kind]).toEqual([0, 'artifact'])
      }
    )
  }))

test.concurrent('an upload that is refused leaves the verdict of gate alone, and is all that baseline was for', () =>
  withStore(403, ({ env }) =>
    inScene({}, async ({ step }) => {
      const gate = await step({ env, inputs: { publish: 'false' } })
      expect([gate.exit, gate.outputs['decision']]).toEqual([0, 'pass'])
      const warnings = gate.commands.filter(command => command.name === 'warning')
      expect(warnings.map(command => command.message)).toEqual([expect.stringContaining('could not be uploaded')])
      const baseline = await step({ command: 'baseline', env, event: ON_MAIN, inputs: { out: 'recorded' } })
      expect([baseline.exit, baseline.outputs['reason-code']]).toEqual([5, 'api_unavailable'])
    })
  ))

test.concurrent('shards upload their rows', () =>
  withStore(undefined, ({ env, kept }) =>
    inScene({}, async ({ step }) => {
      expect((await step({ env, inputs: { options: '--shard 2/3' } })).exit).toBe(0)
      expect([...kept.keys()]).toEqual(['rollout-gate-shard-2'])
      expect(membersOf(kept.get('rollout-gate-shard-2')!)).toEqual(['rows.jsonl', 'snippets.jsonl'])
    })
  ))

test.concurrent('an upload that hangs keeps no cancelled job waiting, nor its verdict', () =>
  withStore(undefined, async ({ env }) => {
    const silent = createServer()
    const asked = once(silent, 'request')
    const url = `${await listen(silent)}/`
    await inScene({}, async ({ step }) => {
      const gate = await step({
        env: { ...env, ACTIONS_RESULTS_URL: url },
        inputs: { publish: 'false' },
        meanwhile: async kill => {
          await asked
          kill('SIGTERM')
        }
      })
      expect([gate.exit, gate.signal, gate.outputs['decision']]).toEqual([0, null, 'pass'])
      const warnings = gate.commands.filter(command => command.name === 'warning')
      expect(warnings.map(command => command.message)).toEqual([expect.stringContaining('asked to end')])
    })
    await shut(silent)
  }))
