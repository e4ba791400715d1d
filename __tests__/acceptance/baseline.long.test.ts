import { describe, expect, test } from '@jest/globals'
import { addArtifact, addRun } from '../doubles/github/routes-actions.js'
import type { Artifact, WorkflowRun } from '../doubles/github/state.js'
import { GOLD, goldText, wrongOn } from '../doubles/rag-service.js'
import { bytes, zipOf } from '../github/support.js'
import { type Given, inScene, type Scene } from './runner.js'

const DAY = 24 * 3600 * 1000
const WORKFLOW = '.github/workflows/baseline.yml'
const ON_MAIN = { name: 'push', sha: 'f'.repeat(40) }
const QUIET = { inputs: { publish: 'false' } }

/** A scene whose manifest names the artifact, on a GitHub that lives two days ago. */
function withArtifact(given: Given, story: (scene: Scene, upload: Upload) => Promise<void>): Promise<void> {
  const manifest = { baseline: { workflow: WORKFLOW }, ...given.manifest }
  const state = { now: Date.now() - 2 * DAY - 60_000, ...given.state }
  return inScene({ ...given, manifest, state }, async scene => {
    await story(scene, async (run = {}, artifact = {}) => {
      const zip = zipOf({ 'baseline.json': bytes(await recorded()) })
      addArtifact(scene.github.state, addRun(scene.github.state, run), zip, artifact)
    })
  })
}

/** The baseline.json of services like those of every scene, recorded once by the Action itself. */
let text: Promise<string> | undefined
function recorded(): Promise<string> {
  text ??= new Promise((resolve, reject) => {
    const record = async ({ step, read }: Scene) => {
      const baseline = await step({ command: 'baseline', event: ON_MAIN })
      expect([baseline.exit, baseline.outputs['decision']]).toEqual([0, 'pass'])
      resolve(await read('out/baseline.json'))
    }
    inScene({ manifest: { baseline: { workflow: WORKFLOW } } }, record).catch(reject)
  })
  return text
}

type Upload = (run?: Partial<WorkflowRun>, artifact?: Partial<Artifact>) => Promise<void>

describe('the baseline artifact', () => {
  test.concurrent('is found, its age is said, and the baseline arm is asked for latency and cost alone', () =>
    withArtifact({}, async ({ step, baseline, canary, github }, upload) => {
      await upload()
      const gate = await step()
      expect([gate.exit, gate.outputs['decision']]).toEqual([0, 'pass'])
      expect(gate.result!.baseline_source).toMatchObject({
        kind: 'artifact',
        digest: github.state.artifacts[0]!.digest,
        url: expect.stringContaining('/artifacts/')
      })
      expect(gate.result!.notes[0]!.text).toBe('The baseline artifact is 2 days old.')
      expect([canary.asked.length, baseline.asked.length]).toEqual([24, 24])
    }))

  test.concurrent('serves alone while the baseline arm is away, and the row says so', () =>
    withArtifact({}, async ({ step, baseline }, upload) => {
      await upload()
      await baseline.close()
      const gate = await step(QUIET)
      expect(gate.exit).toBe(0)
      expect(gate.result!.notes.map(note => note.text).join()).toContain('the baseline does not answer')
    }))

  test.concurrent('tells a canary that is worse from one that is not', () =>
    withArtifact({ canary: wrongOn(...GOLD.slice(0, 9).map(item => item.qid)) }, async ({ step }, upload) => {
      await upload()
      expect((await step(QUIET)).exit).toBe(1)
    }))

  const refused: [string, string, Partial<WorkflowRun>, Partial<Artifact>][] = [
    ['that has expired', 'has expired', {}, { expired: true }],
    ['whose digest is another', 'as recorded', {}, { digest: `sha256:${'0'.repeat(64)}` }],
    ['of a fork', 'comes from another repository', { head_repository_id: 9 }, {}],
    ['of another branch', 'comes from the branch feature', { head_branch: 'feature' }, {}],
    [
      'of another workflow',
      'comes from the workflow .github/workflows/ci.yml',
      { path: '.github/workflows/ci.yml' },
      {}
    ],
    ['of a pull request', 'started by pull_request', { event: 'pull_request' }, {}],
    ['of a failed run', 'ended as failure', { conclusion: 'failure' }, {}],
    ['that is too old', 'is older than 30d', {}, { created_at: new Date(Date.now() - 31 * DAY).toISOString() }]
  ]
  test.concurrent.each(refused)('%s is passed over, and the baseline arm is measured now', (_, why, run, artifact) =>
    withArtifact({}, async ({ step, baseline }, upload) => {
      await upload(run, artifact)
      const gate = await step(QUIET)
      expect([gate.exit, gate.result!.baseline_source!.kind]).toEqual([0, 'measured_now'])
      expect(gate.result!.notes[0]!.text).toContain(why)
      expect(gate.result!.notes[0]!.text).toContain('The baseline arm is measured now.')
      expect(baseline.asked).toHaveLength(48)
    })
  )

  test.concurrent('that measured another gold set is not comparable', () =>
    withArtifact({}, async ({ step, write }, upload) => {
      await upload()
      await write('eval/gold.jsonl', goldText(GOLD.slice(1)))
      const gate = await step(QUIET)
      expect([gate.exit, gate.result!.baseline_source!.kind]).toEqual([0, 'measured_now'])
      expect(gate.result!.notes[0]!.text).toContain('not comparable: it was measured with another gold set')
    }))

  test.concurrent.each([
    ['absent', 'No artifact is named rollout-baseline', null],
    ['expired', 'has expired', { expired: true }],
    ['changed on its way', 'as recorded', { digest: `sha256:${'0'.repeat(64)}` }]
  ])('%s, and the baseline arm away: exit 5, baseline_unavailable', (_, why, artifact) =>
    withArtifact({}, async ({ step, baseline }, upload) => {
      if (artifact) await upload({}, artifact)
      await baseline.close()
      const gate = await step(QUIET)
      expect([gate.exit, gate.outputs['reason-code']]).toEqual([5, 'baseline_unavailable'])
      expect(gate.result!.why).toContain('the baseline at 127.0.0.1')
      expect(gate.stdout).toContain(why)
    })
  )

  test.concurrent('cannot be looked for without actions: read: that is said, and the arm is measured', () =>
    withArtifact({}, async ({ step, github }) => {
      github.state.permissions = { ...github.state.permissions, actions: 'none' }
      const gate = await step(QUIET)
      expect([gate.exit, gate.result!.baseline_source!.kind]).toEqual([0, 'measured_now'])
      expect(gate.result!.notes[0]!.text).toContain('`actions: read`')
    }))
})

describe('baseline', () => {
  test.concurrent('records nothing where the service is not what the manifest says: exit 1', () =>
    withArtifact(
      { baseline: good => ({ ...good, pins: { ...(good['pins'] as object), PROMPT_VER: 'p-0' } }) },
      async ({ step, read }) => {
        const recorded = await step({ command: 'baseline', event: ON_MAIN })
        expect([recorded.exit, recorded.outputs['reason-code']]).toEqual([1, 'pins_mismatch'])
        await expect(read('out/baseline.json')).rejects.toThrow('ENOENT')
      }
    ))

  test.concurrent('is exit 5 where its arm is away', () =>
    withArtifact({}, async ({ step, baseline }) => {
      await baseline.close()
      const recorded = await step({ command: 'baseline', event: ON_MAIN })
      expect([recorded.exit, recorded.outputs['reason-code']]).toEqual([5, 'baseline_unavailable'])
    }))
})
