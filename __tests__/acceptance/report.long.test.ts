import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/model/result.js'
import { addArtifact, addRun } from '../doubles/github/routes-actions.js'
import type { State } from '../doubles/github/state.js'
import { ALL_QIDS, wrongOn } from '../doubles/rag-service.js'
import { BASE, bytes, HEAD, newResult, READ_ONLY, withPull, zipOf } from '../github/support.js'
import { inScene, pullRequest, type Scene, type Step } from './runner.js'

const WRITING: State['permissions'] = { ...READ_ONLY, 'pull-requests': 'write', checks: 'write' }
const fork = () => withPull('stranger')

/** A finished run of a fork's pull request that uploaded these files, and the event that follows it. */
function finishedRun({ github }: Scene, files: Record<string, string>, headSha = HEAD) {
  const run = addRun(github.state, {
    path: '.github/workflows/gate.yml',
    event: 'pull_request',
    head_branch: 'feature',
    head_sha: headSha,
    head_repository_id: 9
  })
  const members = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)]))
  addArtifact(github.state, run, zipOf(members), { name: 'rollout-gate-result' })
  const owner = (login: string, id: number) => ({ id, owner: { login } })
  const workflow_run = {
    id: run.id,
    run_attempt: 1,
    head_sha: headSha,
    head_branch: 'feature',
    head_repository: owner('stranger', 9),
    event: 'pull_request',
    conclusion: 'failure'
  }
  return { name: 'workflow_run', sha: BASE, payload: { repository: owner('octo-org', 4711), workflow_run } }
}

async function reported(scene: Scene, result: Result | string): Promise<Step> {
  const text = typeof result === 'string' ? result : JSON.stringify(result)
  return scene.step({ command: 'report', event: finishedRun(scene, { 'result.json': text }) })
}

describe('report, on workflow_run', () => {
  test.concurrent('publishes what a fork’s pull request found, on that pull request', () =>
    inScene({ canary: wrongOn(...ALL_QIDS.slice(0, 9)), state: { ...fork(), permissions: READ_ONLY } }, async scene => {
      const { step, github, folder } = scene
      const gate = await step({ event: pullRequest({ fork: true }) })
      expect([gate.exit, github.state.comments.length]).toEqual([1, 0])
      github.state.permissions = WRITING
      const names = ['result.json', 'rows.jsonl', 'report.md', 'report.html']
      const texts = await Promise.all(
        names.map(async name => [name, await readFile(join(folder, 'out', name), 'utf8')])
      )
      const event = finishedRun(scene, Object.fromEntries(texts))
      const report = await step({ command: 'report', event, inputs: { out: 'reported' } })
      expect([report.exit, report.outputs['decision']]).toEqual([0, 'fail'])
      expect(github.state.comments).toEqual([
        expect.objectContaining({ issue: 7, body: expect.stringMatching(/❌ \*\*Correct answers\*\*/) })
      ])
      expect(github.state.checkRuns).toEqual([expect.objectContaining({ head_sha: HEAD, conclusion: 'failure' })])
    }))

  /** A gate in a fork's pull request, whose files stand at its head: what it leaves, and what then is reported. */
  async function gateAndReport(scene: Scene, forge: (result: Result) => Result, head = (text: string) => text) {
    const { github, step, read } = scene
    const manifest = await read('.github/rollout.yml')
    github.state.files.set(`${BASE}:.github/rollout.yml`, manifest)
    github.state.files.set(`${HEAD}:.github/rollout.yml`, head(manifest))
    github.state.files.set(`${HEAD}:eval/gold.jsonl`, await read('eval/gold.jsonl'))
    await scene.write('.github/rollout.yml', head(manifest))
    await step({ event: pullRequest({ fork: true }) })
    const result = JSON.stringify(forge(JSON.parse(await read('out/result.json'))))
    const event = finishedRun(scene, { 'result.json': result, 'rows.jsonl': await read('out/rows.jsonl') })
    const report = await step({ command: 'report', event, inputs: { out: 'reported' } })
    return { report, check: github.state.checkRuns.at(-1) }
  }
  const green = (result: Result): Result => ({
    ...result,
    ...{ decision: 'pass', reason_code: 'all_green', exit_code: 0, why: 'All is well.', stops: [] },
    gates: result.gates.map(gate => ({
      ...gate,
      verdict: gate.verdict === 'not_measured' && !gate.required ? gate.verdict : 'pass'
    }))
  })

  test.concurrent('computes a verdict again, and names targets that the pull request loosened', () =>
    inScene({ state: fork() }, async scene => {
      const loosened = (text: string) => text.replace('targets: {', 'targets: {"gold_regression":50,')
      const { report, check } = await gateAndReport(scene, result => result, loosened)
      expect([report.exit, check!.name, check!.conclusion]).toEqual([0, 'rollout-gate (support-rag, fork)', 'success'])
      expect(check!.summary).toContain('looser target for gold&#95;regression: 50 instead of 2')
    }))

  test.concurrent('shows what the rows say of a result that calls itself green', () =>
    inScene({ canary: wrongOn(...ALL_QIDS.slice(0, 9)), state: fork() }, async scene => {
      const { report, check } = await gateAndReport(scene, green)
      expect([report.exit, report.outputs['reason-code'], check!.conclusion]).toEqual([0, 'gate_failed', 'failure'])
      expect(check!.summary).toContain('Its job said pass; its rows say fail')
    }))

  test.concurrent('shows a result without rows as unverified, and refuses one that contradicts itself', () =>
    inScene({ state: fork() }, async scene => {
      const bare = await reported(scene, newResult())
      expect([bare.exit, bare.outputs['reason-code']]).toEqual([0, 'not_comparable'])
      expect(scene.github.state.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' })
      const { length } = scene.github.state.checkRuns
      const other = { ...newResult().run!, id: '1', attempt: 1, url: 'u', event: 'push', repository: 'evil/x' }
      for (const forged of [newResult({ counts: { planned: 9, measured: 0, failed: 0 } }), newResult({ run: other })]) {
        const refused = await reported(scene, forged)
        expect([refused.exit, refused.outputs['reason-code']]).toEqual([5, 'untrusted_source'])
      }
      expect(scene.github.state.checkRuns.length).toBe(length)
    }))

  test.concurrent('refuses the result of another commit', () =>
    inScene({ state: fork() }, async scene => {
      const evaluated = { ...newResult().evaluated, sha: 'd'.repeat(40) }
      const report = await reported(scene, newResult({ evaluated }))
      expect([report.exit, report.outputs['reason-code']]).toEqual([5, 'untrusted_source'])
      expect(scene.github.state.comments.concat(scene.github.state.checkRuns as never[])).toEqual([])
    }))

  test.concurrent('posts on the pull request of the event’s head only, whatever number a result holds', () =>
    inScene({ state: fork() }, async scene => {
      const { github } = scene
      const [pull] = github.state.pulls
      github.state.pulls.push({ ...pull!, number: 8, head: { ...pull!.head, ref: 'other', sha: 'e'.repeat(40) } })
      const forged = await reported(scene, JSON.stringify({ ...newResult(), pull_request: 8 }))
      // A later version may add fields, so one that is not known is left out, and says nothing.
      expect(forged.exit).toBe(0)
      expect(github.state.comments.map(comment => comment.issue)).toEqual([7])
      expect(github.state.comments[0]!.body).not.toContain('pull_request')
      const url = 'https://github.com/octo-org/support-rag/pull/8'
      const run = { id: '8', attempt: 1, url, event: 'pull_request', repository: 'octo-org/support-rag' }
      expect((await reported(scene, newResult({ run }))).exit).toBe(0)
      expect(github.state.comments.map(comment => comment.issue)).toEqual([7])
      expect(github.state.comments[0]!.body).not.toContain('/pull/8')
    }))

  test.concurrent('is posted nowhere but on the commit once the pull request moved on', () =>
    inScene({ state: fork() }, async scene => {
      scene.github.state.pulls[0]!.head.sha = 'e'.repeat(40)
      expect((await reported(scene, newResult())).exit).toBe(0)
      expect([scene.github.state.comments.length, scene.github.state.checkRuns.length]).toEqual([0, 1])
    }))

  test.concurrent('hostile text is inert in log, comment and check', () =>
    inScene({ state: fork() }, async scene => {
      const hostile =
        'x\n::add-mask::pwned\n::error::pwned\r::set-output name=a::pwned ##[error]pwned @octocat <!-- a -->'
      const problem = { file: 'a\n::error::pwned', line: 1, column: 1, message: hostile, severity: 'error' as const }
      const report = await reported(
        scene,
        newResult({
          name: '-->\n# pwned',
          why: hostile,
          decision: 'fail',
          exit_code: 1,
          problems: Array.from({ length: 14 }, () => problem),
          notes: [{ level: 'warning', text: hostile }]
        })
      )
      expect(report.exit).toBe(0)
      const obeyed = report.commands.filter(command => !['error', 'warning', 'notice'].includes(command.name))
      expect(obeyed.filter(command => command.name !== 'add-mask' || command.message.includes('pwned'))).toEqual([])
      expect(report.commands.filter(command => command.message.trim() === 'pwned')).toEqual([])
      const [comment] = scene.github.state.comments
      expect(comment!.body).toMatch(/^<!-- rollout-gate:v1:rollout -->\n/)
      for (const text of [comment!.body.slice(40), scene.github.state.checkRuns[0]!.summary!, report.summary]) {
        expect(text).not.toMatch(/@octocat|<!--|^# pwned/m)
      }
    }))

  test.concurrent.each([
    ['no JSON', 'pwned'],
    ['a result of another version', JSON.stringify({ ...newResult(), schema_version: 2 })],
    ['a list', '[]'],
    ['deeply nested', `${'['.repeat(50_000)}${']'.repeat(50_000)}`]
  ])('refuses what is %s with exit 2, and posts nothing', (_, text) =>
    inScene({ state: fork() }, async scene => {
      const report = await reported(scene, text)
      expect([report.exit, report.outputs['reason-code']]).toEqual([2, 'untrusted_source'])
      expect(scene.github.state.comments.concat(scene.github.state.checkRuns as never[])).toEqual([])
    })
  )

  test.concurrent('says what is missing where the run left no result, or the token may not read it: exit 5', () =>
    inScene({ state: fork() }, async scene => {
      const event = finishedRun(scene, { 'result.json': JSON.stringify(newResult()) })
      const { state } = scene.github
      state.permissions = { ...WRITING, actions: 'none' }
      const forbidden = await scene.step({ command: 'report', event })
      expect([forbidden.exit, forbidden.result!.why]).toEqual([5, expect.stringContaining('`actions: read`')])
      state.permissions = WRITING
      state.artifacts.length = 0
      const absent = await scene.step({ command: 'report', event })
      expect([absent.exit, absent.result!.why]).toEqual([5, expect.stringContaining('has no artifact named')])
    }))

  test.concurrent('publishes a result.json on disk on the pull request of its own event', () =>
    inScene({}, async ({ step, write, github }) => {
      await write('given.json', JSON.stringify(newResult()))
      const report = await step({ command: 'report', inputs: { results: 'given.json' } })
      expect([report.exit, github.state.comments.length, github.state.checkRuns.length]).toEqual([0, 1, 1])
    }))
})
