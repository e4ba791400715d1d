import { describe, expect, it } from '@jest/globals'
import { type BaselineQuery, fetchResultArtifact, findBaseline } from '../../src/github/artifacts.js'
import { addArtifact, addRun } from '../doubles/github/routes-actions.js'
import type { Artifact, State, WorkflowRun } from '../doubles/github/state.js'
import { bytes, type Scene, withGitHub, zipOf } from './support.js'

const DAY = 24 * 3600 * 1000
const COMMITS = ['1', '2', '3'].map(digit => digit.repeat(40))
const LIST = 'GET /repos/{owner}/{repo}/actions/artifacts'
const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
const DOWNLOAD = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'
const baselineZip = (text = '{"rows":[]}') => zipOf({ 'baseline.json': bytes(text) })

/** Adds a run and its artifact; the newest is added last. */
function measure(state: State, run: Partial<WorkflowRun> = {}, artifact: Partial<Artifact> = {}): Artifact {
  return addArtifact(state, addRun(state, run), artifact.zip ?? baselineZip(), artifact)
}

function find({ double, github }: Scene, given: Partial<BaselineQuery> = {}) {
  return findBaseline(github, {
    artifact: 'rollout-baseline',
    workflow: '.github/workflows/baseline.yml',
    branch: 'main',
    maxAgeMs: 30 * DAY,
    now: double.state.now,
    ...given
  })
}

const withBaselines = (story: (scene: Scene) => Promise<void>) => withGitHub({ commits: COMMITS }, story)

describe('finding the baseline', () => {
  it('gives the newest admissible one, verified, with where it comes from', () =>
    withBaselines(async scene => {
      measure(scene.double.state)
      const newest = measure(scene.double.state, {}, { zip: baselineZip('{"rows":[1]}') })
      expect(await find(scene)).toEqual({
        text: '{"rows":[1]}',
        digest: newest.digest,
        createdAt: newest.created_at,
        runId: newest.run,
        url: `https://github.com/octo-org/support-rag/actions/runs/${newest.run}/artifacts/${newest.id}`,
        refused: []
      })
    }))

  it.each(['push', 'schedule', 'workflow_dispatch'])('admits a %s run', event =>
    withBaselines(async scene => {
      measure(scene.double.state, { event })
      expect(await find(scene)).toMatchObject({ text: '{"rows":[]}' })
    })
  )

  it('reads the workflow’s path without the ref that may follow it', () =>
    withBaselines(async scene => {
      measure(scene.double.state, { path: '.github/workflows/baseline.yml@refs/heads/main' })
      expect(await find(scene)).toHaveProperty('text')
    }))

  const inadmissible: [string, Partial<WorkflowRun>, Partial<Artifact>, RegExp][] = [
    ['of a fork', { head_repository_id: 666 }, {}, /another repository/],
    ['of another branch', { head_branch: 'feature' }, {}, /branch feature, not main/],
    ['of another workflow', { path: '.github/workflows/pr.yml' }, {}, /workflow \.github\/workflows\/pr\.yml/],
    ['of a pull request', { event: 'pull_request' }, {}, /started by pull_request/],
    ['of a workflow_run', { event: 'workflow_run' }, {}, /started by workflow_run/],
    ['of a pull_request_target', { event: 'pull_request_target' }, {}, /started by pull_request_target/],
    ['of a failed run', { conclusion: 'failure' }, {}, /ended as failure/],
    ['of a cancelled run', { conclusion: 'cancelled' }, {}, /ended as cancelled/],
    ['of a run that goes on', { status: 'in_progress', conclusion: null }, {}, /ended as in_progress/],
    ['that has expired', {}, { expired: true }, /expired/],
    ['without a digest', {}, { digest: null }, /no digest/],
    ['with another digest', {}, { digest: `sha256:${'0'.repeat(64)}` }, /not sha256:0+ as recorded/],
    ['that says it is huge', {}, { size_in_bytes: 2 ** 40 }, /longer than/],
    ['that is no zip', {}, { zip: bytes('<html>') }, /can't be used/],
    ['with a second file', {}, { zip: zipOf({ 'baseline.json': bytes('{}'), 'evil.js': bytes('1') }) }, /evil\.js/],
    ['with a climbing path', {}, { zip: zipOf({ '../baseline.json': bytes('{}') }) }, /invalid relative path/],
    [
      'that is a symbolic link',
      {},
      { zip: zipOf({ 'baseline.json': [bytes('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }) },
      /no regular file/
    ]
  ]

  it.each(inadmissible)('refuses one %s, and says why', (_, run, artifact, why) =>
    withBaselines(async scene => {
      const { id } = measure(scene.double.state, run, artifact)
      const found = await find(scene)
      expect(found).toEqual({ unavailable: expect.stringMatching(why) })
      expect(found).toEqual({ unavailable: expect.stringContaining(`artifact ${id} `) })
      expect(found).toEqual({ unavailable: expect.stringContaining('Run .github/workflows/baseline.yml on main.') })
    })
  )

  it.each(inadmissible)('passes over a newer one %s, and tells', (_, run, artifact, why) =>
    withBaselines(async scene => {
      const good = measure(scene.double.state)
      measure(scene.double.state, run, artifact)
      expect(await find(scene)).toMatchObject({ runId: good.run, refused: [expect.stringMatching(why)] })
    })
  )

  it('refuses one that unpacks to more than it may', () =>
    withBaselines(async scene => {
      const zip = Buffer.from(baselineZip())
      zip.writeUInt32LE(129 * 1024 * 1024, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
      measure(scene.double.state, {}, { zip })
      expect(await find(scene)).toEqual({ unavailable: expect.stringMatching(/longer than/) })
    }))

  it('stops reading a store that sends more than was announced', () =>
    withBaselines(async scene => {
      measure(scene.double.state, {}, { zip: new Uint8Array(65 * 1024 * 1024), size_in_bytes: 100 })
      expect(await find(scene)).toEqual({ unavailable: expect.stringMatching(/longer than/) })
    }))

  it('takes one exactly at its age limit and none older', () =>
    withBaselines(async scene => {
      const { created_at } = measure(scene.double.state)
      const now = Date.parse(created_at) + 30 * DAY
      expect(await find(scene, { now })).toHaveProperty('text')
      expect(await find(scene, { now: now + 1 })).toEqual({ unavailable: expect.stringContaining('older than 30d') })
    }))

  it('asks for no runs behind artifacts that their listing rules out, nor beyond the first too old one', () =>
    withBaselines(async scene => {
      const { state } = scene.double
      for (let at = 0; at < 150; at++) measure(state)
      state.now += 40 * DAY
      const fork = addRun(state, { head_repository_id: 666, event: 'pull_request' })
      for (let at = 0; at < 60; at++) addArtifact(state, fork, baselineZip())
      expect(await find(scene)).toEqual({ unavailable: expect.stringContaining('and 58 more') })
      expect([scene.double.calls(RUN).length, scene.double.calls(LIST).length]).toEqual([0, 1])
    }))

  it('finds one behind pages of a stranger’s artifacts of the same name', () =>
    withBaselines(async scene => {
      const { state } = scene.double
      const good = measure(state)
      const fork = addRun(state, { head_repository_id: 666, head_branch: 'main' })
      for (let at = 0; at < 250; at++) addArtifact(state, fork, baselineZip('{"forged":true}'))
      expect(await find(scene)).toMatchObject({ runId: good.run, text: '{"rows":[]}' })
    }))

  it('takes only a baseline whose commit the base contains, where a base is given', () =>
    withBaselines(async scene => {
      const [first, second, third] = COMMITS as [string, string, string]
      measure(scene.double.state, { head_sha: first })
      measure(scene.double.state, { head_sha: third })
      measure(scene.double.state, { head_sha: 'd'.repeat(40) })
      const found = await find(scene, { baseSha: second })
      const refusal = expect.stringContaining('no ancestor of the base')
      expect(found).toMatchObject({ refused: [refusal, refusal] })
      expect(await find(scene, { baseSha: third })).toMatchObject({ refused: [refusal] })
    }))

  it('takes what the latest attempt of a re-run measured', () =>
    withBaselines(async scene => {
      const { state } = scene.double
      const run = addRun(state, { run_attempt: 11 })
      for (const suffix of ['', '-attempt-11', '-attempt-2', '-attempt-012', '-attempt-3-attempt-4']) {
        const name = `rollout-baseline${suffix}`
        addArtifact(state, run, baselineZip(JSON.stringify(suffix)), { name })
      }
      expect(await find(scene)).toMatchObject({ text: '"-attempt-11"' })
    }))

  it('says what to do where there is none', () =>
    withBaselines(async scene => {
      expect(await find(scene)).toEqual({
        unavailable: 'No artifact is named rollout-baseline. Run .github/workflows/baseline.yml on main.'
      })
    }))

  it('names the permission that is missing', () =>
    withBaselines(async scene => {
      scene.double.state.permissions.actions = 'none'
      expect(await find(scene)).toEqual({ unavailable: expect.stringContaining('`actions: read`') })
    }))

  it.each([LIST, RUN, DOWNLOAD])('is unavailable, with the reason, where %s fails', operation =>
    withBaselines(async scene => {
      measure(scene.double.state)
      scene.double.fail(operation, { status: 500, message: 'Down for maintenance' }, 3)
      expect(await find(scene)).toEqual({ unavailable: expect.stringContaining('Down for maintenance') })
    })
  )
})

describe('fetching the result of a finished run', () => {
  const members = { 'result.json': bytes('{"schema_version":1}'), 'rows.jsonl': bytes('{}'), 'report.md': bytes('#') }

  it('gives the text of result.json, of the latest attempt', () =>
    withBaselines(async scene => {
      const run = addRun(scene.double.state, { event: 'pull_request', head_repository_id: 666, conclusion: 'failure' })
      const name = 'rollout-gate-support-rag'
      addArtifact(scene.double.state, run, zipOf({ 'result.json': bytes('old') }), { name })
      addArtifact(scene.double.state, run, zipOf(members), { name: `${name}-attempt-2` })
      const found = await fetchResultArtifact(scene.github, run.id, name)
      expect(found).toMatchObject({ text: '{"schema_version":1}', runId: run.id })
    }))

  it('never takes it from another run', () =>
    withBaselines(async scene => {
      const mine = addRun(scene.double.state)
      addArtifact(scene.double.state, addRun(scene.double.state), zipOf(members), { name: 'gate' })
      const found = await fetchResultArtifact(scene.github, mine.id, 'gate')
      expect(found).toEqual({ unavailable: expect.stringContaining('no artifact named gate'), absent: true })
    }))

  it.each<[string, Partial<Artifact>, RegExp]>([
    ['it is missing in the zip', { zip: zipOf({ 'rows.jsonl': bytes('') }) }, /no result\.json/],
    ['it is too long', { zip: zipOf({ 'result.json': new Uint8Array(9 * 1024 * 1024) }) }, /longer than/],
    ['the digest differs', { digest: `sha256:${'f'.repeat(64)}` }, /as recorded/],
    ['it has expired', { expired: true }, /expired/]
  ])('says so where %s', (_, artifact, why) =>
    withBaselines(async scene => {
      const run = addRun(scene.double.state)
      addArtifact(scene.double.state, run, artifact.zip ?? zipOf(members), { name: 'gate', ...artifact })
      expect(await fetchResultArtifact(scene.github, run.id, 'gate')).toEqual({
        unavailable: expect.stringMatching(why)
      })
    })
  )
})
