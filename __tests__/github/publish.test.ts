import { describe, expect, it } from '@jest/globals'
import { type Page, publish } from '../../src/github/publish.js'
import type { Event } from '../../src/model/event.js'
import { FORBIDDEN, secondaryLimit } from '../doubles/github/server.js'
import { BASE, HEAD, newLog, newResult, READ_ONLY, type Scene, withGitHub, withPull } from './support.js'

const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CHECK = 'POST /repos/{owner}/{repo}/check-runs'
const page: Page = {
  result: newResult(),
  comment: '| gate | row |',
  check: { title: 'pass', summary: 'All green.' },
  root: '/home/runner/work'
}

function onPull(given: { isFork?: boolean; author?: string } = {}): Event {
  const pullRequest = { number: 7, headSha: HEAD, baseSha: BASE, isFork: false, author: 'dev', ...given }
  return { kind: 'pull_request', sha: 'c'.repeat(40), pullRequest }
}

function onRun(given: Partial<Extract<Event, { kind: 'workflow_run' }>['run']> = {}): Event {
  const run = {
    runId: 5,
    runAttempt: 2,
    headSha: HEAD,
    headBranch: 'feature',
    headOwner: 'stranger',
    isFork: true,
    event: 'pull_request',
    actors: [],
    conclusion: 'success',
    ...given
  }
  return { kind: 'workflow_run', sha: BASE, run }
}

const show = ({ github, log }: Scene, event: Event, given: Partial<Page> = {}) =>
  publish({ github, event, log }, { ...page, ...given })

describe('publishing', () => {
  it('writes nothing on a laptop', async () => {
    const log = newLog()
    expect(await publish({ github: null, event: null, log }, page)).toEqual({ comment: null, check: null })
    expect(log.lines).toEqual([])
  })

  it('comments on a pull request and checks its head', () =>
    withGitHub(withPull(), async scene => {
      const { comment, check } = await show(scene, onPull())
      const { comments, checkRuns } = scene.double.state
      expect(comment).toMatchObject({ action: 'created', url: expect.stringContaining('/pull/7#') })
      expect(check).toContain('/runs/')
      expect([comments.length, checkRuns[0]!.head_sha]).toEqual([1, HEAD])
      expect(scene.log.lines).toEqual([])
    }))

  it('updates the comment on a re-run', () =>
    withGitHub(withPull(), async scene => {
      await show(scene, onPull())
      scene.github.run!.attempt = 2
      expect((await show(scene, onPull(), { comment: 'second' })).comment).toMatchObject({ action: 'updated' })
      expect([scene.double.state.comments.length, scene.double.state.checkRuns.length]).toEqual([1, 2])
    }))

  it.each<[string, Event]>([
    ['merge_group', { kind: 'merge_group', sha: BASE, headSha: HEAD, baseSha: BASE }],
    ['push', { kind: 'push', sha: HEAD }],
    ['schedule', { kind: 'schedule', sha: HEAD }],
    ['workflow_dispatch', { kind: 'workflow_dispatch', sha: HEAD }]
  ])('only checks on %s', (_, event) =>
    withGitHub(withPull(), async scene => {
      const { comment, check } = await show(scene, event)
      expect([comment, check !== null]).toEqual([null, true])
      expect(scene.double.state.comments).toHaveLength(0)
      expect(scene.double.state.checkRuns[0]!.head_sha).toBe(HEAD)
    })
  )

  it.each([
    ['a fork', { isFork: true }],
    ['Dependabot', { author: 'dependabot[bot]' }]
  ])('says once, and in no red, that the token of %s can only read', (_, given) =>
    withGitHub({ ...withPull(), permissions: READ_ONLY }, async scene => {
      expect(await show(scene, onPull(given))).toEqual({ comment: null, check: null })
      expect(scene.log.lines).toEqual([expect.stringMatching(/^notice: .*fork.*`report`/)])
    })
  )

  it('publishes on a fork’s pull request where its token may write', () =>
    withGitHub(withPull('stranger'), async scene => {
      const { comment, check } = await show(scene, onPull({ isFork: true }))
      expect([comment?.action, check !== null]).toEqual(['created', true])
    }))

  it('names each permission line that is missing elsewhere', () =>
    withGitHub({ ...withPull(), permissions: READ_ONLY }, async scene => {
      expect(await show(scene, onPull())).toEqual({ comment: null, check: null })
      expect(scene.log.lines).toEqual([
        expect.stringMatching(/^warning: .*comment.*403.*`pull-requests: write`/),
        expect.stringMatching(/^warning: .*check run.*403.*`checks: write`/)
      ])
    }))

  it('still checks where only the comment is refused', () =>
    withGitHub(withPull(), async scene => {
      scene.double.fail(COMMENT, FORBIDDEN)
      const { comment, check } = await show(scene, onPull())
      expect([comment, check !== null, scene.log.lines.length]).toEqual([null, true, 1])
    }))

  it.each([401, 404, 409, 410, 422, 500, 503])('turns a %i into a warning that says so', status =>
    withGitHub(withPull(), async scene => {
      scene.double.fail(COMMENT, { status, message: 'What happened' }, 9)
      scene.double.fail(CHECK, { status, message: 'What happened' }, 9)
      expect(await show(scene, onPull())).toEqual({ comment: null, check: null })
      expect(scene.log.lines).toHaveLength(2)
      for (const line of scene.log.lines) expect(line).toMatch(/^warning: .*What happened/)
    })
  )

  it('turns a broken connection and an unending rate limit into warnings', () =>
    withGitHub(withPull(), async scene => {
      scene.double.fail(COMMENT, { hangUp: 'before' }, 9)
      scene.double.fail(CHECK, secondaryLimit(1), 9)
      expect(await show(scene, onPull())).toEqual({ comment: null, check: null })
      expect(scene.log.lines.filter(line => line.startsWith('warning'))).toEqual([
        expect.stringContaining('comment'),
        expect.stringContaining('rate limit')
      ])
    }))

  it('does not let a name from an untrusted result into the marker', () =>
    withGitHub(withPull(), async scene => {
      await show(scene, onPull(), { result: newResult({ name: 'x -->\n# merged' }) })
      expect(scene.double.state.comments[0]!.body).toMatch(/^<!-- rollout-gate:v1:rollout -->\n\| gate/)
      expect(scene.double.state.checkRuns[0]!.name).toBe('rollout-gate (rollout)')
    }))
})

describe('publishing for a finished run', () => {
  it('comments on the one open pull request with that head, and names the run it is about', () =>
    withGitHub(withPull('stranger'), async scene => {
      const { comment } = await show(scene, onRun())
      expect(comment?.url).toContain('/pull/7#')
      expect(scene.double.state.checkRuns[0]).toMatchObject({
        head_sha: HEAD,
        external_id: '5:2:support-rag',
        details_url: 'https://github.com/octo-org/support-rag/actions/runs/5/attempts/2'
      })
    }))

  it.each<[string, Parameters<typeof onRun>[0]]>([
    ['the head moved on', { headSha: 'd'.repeat(40) }],
    ['the branch is another owner’s', { headOwner: 'octo-org' }],
    ['the branch is another', { headBranch: 'main' }],
    ['the fork was deleted', { headOwner: null }],
    ['there was no branch', { headBranch: null }]
  ])('only checks where %s', (_, given) =>
    withGitHub(withPull('stranger'), async scene => {
      const { comment, check } = await show(scene, onRun(given))
      expect([comment, check !== null]).toEqual([null, true])
    })
  )

  it('only checks where several open pull requests, or only a closed one, match', () =>
    withGitHub(withPull('stranger'), async scene => {
      const [pull] = scene.double.state.pulls
      scene.double.state.pulls.push({ ...pull!, number: 8, base: { sha: BASE, ref: 'release' } })
      expect((await show(scene, onRun())).comment).toBeNull()
      for (const pull of scene.double.state.pulls) pull.state = 'closed'
      expect((await show(scene, onRun())).comment).toBeNull()
    }))

  it('finds the pull request among more than a page of them', () =>
    withGitHub(withPull('stranger'), async scene => {
      const [pull] = scene.double.state.pulls
      const older = { ...pull!.head, sha: 'e'.repeat(40) }
      scene.double.state.pulls.unshift(
        ...Array.from({ length: 130 }, (_, at) => ({ ...pull!, number: 100 + at, head: older }))
      )
      expect((await show(scene, onRun())).comment?.url).toContain('/pull/7#')
    }))
})
