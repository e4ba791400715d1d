import { expect, test } from '@jest/globals'
import { publishResult } from '../../src/commands/publish-result.js'
import type { World } from '../../src/model/world.js'
import { HEAD, newLog, newResult, type Scene, withGitHub, withPull } from '../github/support.js'

const rollout = {
  id: '0123456789ab-1',
  state: 'steady' as const,
  since: null,
  moved: true,
  before: null,
  routed: null,
  recorded: null,
  in_ledger: true,
  ledger: 'deployments',
  by: 'jo',
  paused: null,
  unfinished: null,
  rows: []
}
const moved = newResult({ command: 'promote', decision: 'graduate', rollout })

function worldOf({ github, log }: Pick<Scene, 'log'> & { github: Scene['github'] | null }, event: World['event']) {
  return { github, log, event, env: {}, cwd: '/home' } as unknown as World
}

const dispatched: World['event'] = { kind: 'workflow_dispatch', sha: HEAD }

test('a rollout is told on the pull request of its commit, with a link to the run and no check run', () =>
  withGitHub(withPull(), async scene => {
    await publishResult(worldOf(scene, dispatched), 'promote', moved)
    const { comments, checkRuns } = scene.double.state
    expect(comments).toMatchObject([{ issue: 7, body: expect.stringContaining('/actions/runs/77/attempts/1)') }])
    expect(checkRuns).toEqual([])
  }))

test('from a terminal with a token it is told just so', () =>
  withGitHub(withPull(), async scene => {
    scene.github.run = null
    await publishResult(worldOf(scene, null), 'rollback', moved)
    expect(scene.double.state.comments).toMatchObject([{ issue: 7, body: expect.not.stringContaining('undefined') }])
    expect(scene.log.lines).toEqual([])
  }))

test('a result that report was given never passes for a rollout', () =>
  withGitHub(withPull(), async scene => {
    await publishResult(worldOf(scene, dispatched), 'report', moved)
    expect(scene.double.state.comments).toEqual([])
    expect(scene.double.state.checkRuns).toHaveLength(1)
  }))

test('manifests that share a name write no check and no comment of each other', () =>
  withGitHub(withPull(), async scene => {
    const pullRequest = { number: 7, headSha: HEAD, baseSha: HEAD, isFork: false, author: 'dev' }
    const world = worldOf(scene, { kind: 'pull_request', sha: HEAD, pullRequest })
    for (const manifest of ['.github/rollout.yml', 'search/rollout.yml', 'a b/-->.yml']) {
      await publishResult(world, 'gate', newResult(), manifest)
    }
    const { comments, checkRuns } = scene.double.state
    expect(checkRuns.map(({ name }) => name)).toEqual([
      'rollout-gate (support-rag)',
      'rollout-gate (support-rag, search/rollout.yml)',
      expect.stringMatching(/^rollout-gate \(support-rag, [0-9a-f]{12}\)$/)
    ])
    expect(new Set(comments.map(({ body }) => body.split('\n')[0])).size).toBe(3)
  }))

test.each<[string, World['event'], Parameters<typeof publishResult>[1], string[]]>([
  ['a rollout on a laptop is nobody’s news', null, 'promote', []],
  [
    'a rollout in a run without a token says so',
    dispatched,
    'promote',
    ['notice: Nothing is posted: this run has no token.']
  ],
  [
    'report on a laptop says so',
    null,
    'report',
    [expect.stringMatching(/^notice: Nothing is posted/) as unknown as string]
  ]
])('%s', async (_, event, command, expected) => {
  const log = newLog()
  await publishResult(worldOf({ github: null, log }, event), command, moved)
  expect(log.lines).toEqual(expected)
})
