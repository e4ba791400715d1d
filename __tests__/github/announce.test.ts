import { describe, expect, it } from '@jest/globals'
import { announce, originOf } from '../../src/github/announce.js'
import type { Result } from '../../src/model/result.js'
import { FORBIDDEN, RATE_LIMITED } from '../doubles/github/server.js'
import type { Pull, State } from '../doubles/github/state.js'
import { BASE, HEAD, newResult, READ_ONLY, type Scene, withGitHub } from './support.js'

const ATTEMPT = '0123456789ab-1'
const PULLS = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const ON_COMMIT = 'POST /repos/{owner}/{repo}/commits/{commit_sha}/comments'
const MARKER = `<!-- rollout-gate:v1:support-rag:${ATTEMPT} -->`
const PUSHING: State['permissions'] = { ...READ_ONLY, contents: 'write' }

/** Pull request 7, merged to the default branch as HEAD, unless told otherwise. */
function pull(given: Partial<Pull> = {}): Pull {
  return {
    number: 7,
    state: 'closed',
    head: { sha: 'e'.repeat(40), ref: 'feature', owner: 'octo-org' },
    base: { sha: BASE, ref: 'main' },
    merged_at: '2026-11-19T08:00:00Z',
    merge_commit_sha: HEAD,
    ...given
  }
}

const merged = (...pulls: Pull[]): Partial<State> => ({ commits: [BASE, HEAD], pulls })

function moved(given: Partial<Result> = {}, id: string | null = ATTEMPT): Result {
  const weights = { canary: 5, mirror: 0 }
  const rollout: Result['rollout'] = {
    id,
    state: 'steady',
    since: '2026-11-20T08:05:00Z',
    moved: true,
    before: { canary: 0, mirror: 1 },
    routed: weights,
    recorded: weights,
    in_ledger: true,
    ledger: 'https://github.com/octo-org/support-rag/deployments',
    by: 'jo',
    paused: null,
    unfinished: null,
    rows: []
  }
  return newResult({ command: 'promote', decision: 'graduate', rollout, ...given })
}

const back = (id: string | null = ATTEMPT) =>
  moved({ command: 'rollback', decision: 'rollback', reason_code: 'rolled_back' }, id)

const tell = ({ github, log }: Scene, result = moved(), comment = 'Now in phase canary-5.') =>
  announce({ github, log }, { result, comment })

/** What stands on the pull request: issue, marker and text. */
const said = ({ double }: Scene) => double.state.comments.map(({ issue, body }) => [issue, ...body.split('\n')])

describe('announcing a rollout', () => {
  it('has one comment an attempt on the pull request that the commit came from, kept up to date', () =>
    withGitHub(merged(pull()), async scene => {
      expect(await tell(scene)).toMatchObject({ action: 'created', url: expect.stringContaining('/pull/7#') })
      expect(await tell(scene)).toMatchObject({ action: 'unchanged' })
      expect(await tell(scene, moved(), 'Now in phase full.')).toMatchObject({ action: 'updated' })
      expect(said(scene)).toEqual([[7, MARKER, 'Now in phase full.']])
      await tell(scene, moved({}, '0123456789ab-2'))
      expect(scene.double.state.comments).toHaveLength(2)
      expect(scene.double.calls('POST /repos/{owner}/{repo}/check-runs')).toEqual([])
      expect(scene.log.lines).toEqual([])
    }))

  it('leaves the comment of what the gate found alone', () =>
    withGitHub(merged(pull()), async scene => {
      const gate = { id: 1, issue: 7, body: '<!-- rollout-gate:v1:support-rag -->\npass', edits: 0 }
      scene.double.state.comments.push({ ...gate, login: scene.double.state.login, created_at: '2026-11-19T07:00:00Z' })
      await tell(scene)
      expect(said(scene).map(([, marker]) => marker)).toEqual(['<!-- rollout-gate:v1:support-rag -->', MARKER])
    }))

  it('makes a comment of its own for a rollback, once, so that people hear of it', () =>
    withGitHub(merged(pull()), async scene => {
      await tell(scene)
      expect(await tell(scene, back(), 'Back.')).toMatchObject({ action: 'created' })
      expect(await tell(scene, back(), 'Back.')).toMatchObject({ action: 'unchanged' })
      expect(said(scene)).toEqual([
        [7, MARKER, 'Now in phase canary-5.'],
        [7, MARKER.replace(' -->', ':rollback -->'), 'Back.']
      ])
    }))

  it('does not make a rollback’s comment twice where the answer to the first try was lost', () =>
    withGitHub(merged(pull()), async scene => {
      scene.double.fail(COMMENT, { hangUp: 'after' })
      expect(await tell(scene, back())).toMatchObject({ action: 'created' })
      expect(scene.double.state.comments).toHaveLength(1)
    }))

  it('takes the run for the attempt where no record tells it, or it is none that a marker may hold', () =>
    withGitHub(merged(pull()), async scene => {
      for (const id of [null, 'x -->\n# merged']) await tell(scene, back(id))
      expect(said(scene)).toEqual([
        [7, '<!-- rollout-gate:v1:support-rag:run-77:rollback -->', 'Now in phase canary-5.']
      ])
    }))

  it('is not misled by a stranger’s comment with the marker', () =>
    withGitHub(merged(pull()), async scene => {
      const forged = { id: 1, issue: 7, login: 'stranger', body: `${MARKER}\nrolled back`, edits: 0 }
      scene.double.state.comments.push({ ...forged, created_at: '2026-11-19T07:00:00Z' })
      expect(await tell(scene)).toMatchObject({ action: 'created' })
      expect(scene.double.state.comments.map(({ edits }) => edits)).toEqual([0, 0])
    }))

  it('finds pull request and comment behind more than a page of others', () =>
    withGitHub(merged(), async scene => {
      const { state, calls } = scene.double
      const others = Array.from({ length: 130 }, (_, at) => pull({ number: 100 + at, merge_commit_sha: BASE }))
      state.pulls.push(...others.map(one => ({ ...one, commits: [HEAD] })), pull())
      const talk = Array.from({ length: 130 }, (_, at) => ({
        id: at + 1,
        issue: 7,
        login: 'dev',
        body: 'hm',
        edits: 0
      }))
      state.comments.push(...talk.map(one => ({ ...one, created_at: '2026-11-19T07:00:00Z' })))
      await tell(scene)
      expect(await tell(scene)).toMatchObject({ action: 'unchanged', url: expect.stringContaining('/pull/7#') })
      expect(calls(PULLS)).toHaveLength(4)
    }))

  it('reaches the open pull request of a commit that is not merged yet', () =>
    withGitHub(
      { commits: [BASE], pulls: [pull({ state: 'open', merged_at: null, head: { ...pull().head, sha: HEAD } })] },
      async scene => {
        expect(await tell(scene)).toMatchObject({ url: expect.stringContaining('/pull/7#') })
      }
    ))

  it('leaves numbers of the repository that this one was forked from alone', () =>
    withGitHub(merged(pull({ base: { sha: BASE, ref: 'main', repo: 'upstream/support-rag' } })), async scene => {
      scene.double.state.permissions = PUSHING
      expect(await tell(scene)).toMatchObject({ url: expect.stringContaining(`/commit/${HEAD}#`) })
      expect(scene.double.state.comments).toEqual([])
    }))
})

describe('announcing without a pull request', () => {
  it('comments on the commit, by the same rules', () =>
    withGitHub({ commits: [BASE, HEAD], permissions: PUSHING }, async scene => {
      const { state } = scene.double
      const others = Array.from({ length: 130 }, (_, at) => ({ id: at + 1, commit: HEAD, login: 'dev', edits: 0 }))
      state.commitComments.push(...others.map(one => ({ ...one, body: MARKER, created_at: '2026-11-19T07:00:00Z' })))
      expect(await tell(scene)).toMatchObject({ action: 'created', url: expect.stringContaining(`/commit/${HEAD}#`) })
      expect(await tell(scene)).toMatchObject({ action: 'unchanged' })
      expect(await tell(scene, moved(), 'Now in phase full.')).toMatchObject({ action: 'updated' })
      expect(await tell(scene, back())).toMatchObject({ action: 'created' })
      expect(state.commitComments.filter(({ login }) => login === state.login).map(({ edits }) => edits)).toEqual([
        1, 0
      ])
    }))

  it('is told in a notice where the token may only read, with what GitHub said', () =>
    withGitHub({ commits: [BASE, HEAD] }, async scene => {
      expect(await tell(scene)).toBeNull()
      expect(scene.log.lines).toEqual([
        expect.stringMatching(/^notice: .*403: Resource not accessible by integration.*`contents: write`.*summary/)
      ])
    }))

  it('says so, and asks nobody, where the commit is not known', () =>
    withGitHub(merged(pull()), async scene => {
      const { evaluated } = moved()
      expect(await tell(scene, moved({ evaluated: { ...evaluated, sha: null } }))).toBeNull()
      expect(scene.log.lines).toEqual([expect.stringMatching(/^notice: .*GITHUB_SHA/)])
      expect(scene.double.seen).toEqual([])
    }))
})

describe('an announcement that fails', () => {
  it('warns, and names the permission that is missing', () =>
    withGitHub({ ...merged(pull()), permissions: READ_ONLY }, async scene => {
      expect(await tell(scene)).toBeNull()
      expect(scene.log.lines).toEqual([
        expect.stringMatching(/^warning: Could not comment on pull request 7\. .*403.*`pull-requests: write`.*stands/)
      ])
    }))

  it('writes nowhere else where the pull request could not be looked for', () =>
    withGitHub(merged(pull()), async scene => {
      scene.double.state.permissions = { ...PUSHING, 'pull-requests': 'none' }
      expect(await tell(scene)).toBeNull()
      expect(scene.log.lines).toEqual([expect.stringMatching(/^warning: .*find.*403.*`pull-requests: write`/)])
      expect(scene.double.state.commitComments).toEqual([])
    }))

  it.each([401, 404, 410, 422, 500, 503])('turns a %i into a warning that says so', status =>
    withGitHub(merged(pull()), async scene => {
      scene.double.fail(COMMENT, { status, message: 'What happened' }, 9)
      expect(await tell(scene)).toBeNull()
      scene.double.state.pulls = []
      scene.double.fail(ON_COMMIT, { status, message: 'What happened' }, 9)
      expect(await tell(scene)).toBeNull()
      expect(scene.log.lines).toHaveLength(2)
      for (const line of scene.log.lines) expect(line).toMatch(/^warning: .*What happened/)
    })
  )

  it('tells a rate limit from a permission', () =>
    withGitHub({ commits: [BASE, HEAD] }, async scene => {
      scene.double.fail(ON_COMMIT, RATE_LIMITED, 9)
      expect(await tell(scene)).toBeNull()
      expect(scene.log.lines.at(-1)).toMatch(/^warning: .*rate limit/)
      scene.double.fail(PULLS, FORBIDDEN)
      expect(await tell(scene)).toBeNull()
      expect(scene.log.lines.at(-1)).toMatch(/^warning: .*`pull-requests: write`/)
    }))
})

describe('the pull request that a commit came from', () => {
  const of = (number: number, given: Partial<Parameters<typeof originOf>[0][number]> = {}) => ({
    number,
    state: 'closed',
    merged_at: null,
    merge_commit_sha: 'd'.repeat(40),
    updated_at: '2026-11-10T00:00:00Z',
    head: { sha: 'e'.repeat(40) },
    ...given
  })
  const at = (day: number) => `2026-11-${day}T00:00:00Z`

  it.each<[string, Parameters<typeof originOf>[0], number | null]>([
    ['is none where there is none', [], null],
    ['is none that was closed unmerged', [of(1)], null],
    [
      'is the merged one that the commit is the merge of',
      [of(1, { merged_at: at(20) }), of(2, { merged_at: at(11), merge_commit_sha: HEAD })],
      2
    ],
    [
      'is the merged one that the commit is the head of',
      [of(1, { merged_at: at(20) }), of(2, { merged_at: at(11), head: { sha: HEAD } })],
      2
    ],
    [
      'is not the open one that would make the commit by a merge',
      [of(1, { merged_at: at(11) }), of(2, { state: 'open', merge_commit_sha: HEAD, updated_at: at(25) })],
      1
    ],
    ['is else the one that was merged last', [of(1, { merged_at: at(11) }), of(2, { merged_at: at(20) })], 2],
    [
      'is a merged one before an open one',
      [of(1, { state: 'open', updated_at: at(25) }), of(2, { merged_at: at(11) })],
      2
    ],
    [
      'is else the open one that changed last',
      [
        of(1, { state: 'open', updated_at: at(11) }),
        of(2, { state: 'open', updated_at: at(20) }),
        of(3, { updated_at: at(25) })
      ],
      2
    ]
  ])('%s', (_, pulls, expected) => {
    expect(originOf(pulls, HEAD)).toBe(expected)
    expect(originOf([...pulls].reverse(), HEAD)).toBe(expected)
  })
})
