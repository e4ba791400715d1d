import { describe, expect, test } from '@jest/globals'
import { type Fault, FORBIDDEN, RATE_LIMITED, secondaryLimit } from '../doubles/github/server.js'
import { ALL_QIDS, wrongOn } from '../doubles/rag-service.js'
import { inScene } from './runner.js'

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CHECK = 'POST /repos/{owner}/{repo}/check-runs'
const MARKER = '<!-- rollout-gate:v1:support-rag -->'
const ALWAYS = 99

const refusal = (status: number): Fault => ({ status, message: `What ${status} means` })

describe('whatever GitHub answers to the comment and the check, the exit code is the verdict', () => {
  const faults: [string, Fault, RegExp][] = [
    ['403', FORBIDDEN, /pull-requests: write/],
    ['404', refusal(404), /What 404 means/],
    ['409', refusal(409), /What 409 means/],
    ['422', refusal(422), /What 422 means/],
    ['500', refusal(500), /What 500 means/],
    ['503', refusal(503), /What 503 means/],
    ['a rate limit that is over at once', RATE_LIMITED, /rate limit/],
    ['a secondary rate limit that goes on', secondaryLimit(1), /rate limit/],
    ['a secondary rate limit of an hour', secondaryLimit(3600), /not waiting 3600 s/],
    ['a connection that is closed', { hangUp: 'before' }, /failed or could not be reached/]
  ]
  test.concurrent.each(faults)('%s', (_, fault, says) =>
    inScene({ canary: wrongOn(...ALL_QIDS.slice(0, 9)) }, async ({ step, github }) => {
      github.fail(COMMENT, fault, ALWAYS)
      github.fail(CHECK, fault, ALWAYS)
      const gate = await step()
      expect([gate.exit, gate.outputs['decision']]).toEqual([1, 'fail'])
      const warnings = gate.commands.filter(command => command.name === 'warning').map(command => command.message)
      expect(warnings).toEqual([
        expect.stringContaining('Could not write the comment.'),
        expect.stringContaining('Could not write the check run.')
      ])
      expect(gate.stdout).toMatch(says)
      expect(gate.summary).toContain('| current | new | target |')
      expect([github.state.comments, github.state.checkRuns]).toEqual([[], []])
    })
  )

  test.concurrent('a secondary rate limit that ends is waited for', () =>
    inScene({}, async ({ step, github }) => {
      github.fail(COMMENT, secondaryLimit(1))
      expect((await step()).exit).toBe(0)
      expect([github.state.comments.length, github.state.checkRuns.length]).toEqual([1, 1])
    }))

  test.concurrent('a comment that was made before the connection broke is not made twice', () =>
    inScene({}, async ({ step, github }) => {
      github.fail(COMMENT, { hangUp: 'after' })
      github.fail(CHECK, { hangUp: 'after' })
      expect((await step()).exit).toBe(0)
      expect([github.state.comments.length, github.state.checkRuns.length]).toEqual([1, 1])
    }))

  test.concurrent('comments that cannot be listed are a warning, and the check is written', () =>
    inScene({}, async ({ step, github }) => {
      github.fail(LIST, FORBIDDEN, ALWAYS)
      const gate = await step()
      expect([gate.exit, github.state.comments.length, github.state.checkRuns.length]).toEqual([0, 0, 1])
    }))

  test.concurrent('a wrong token is said, and the verdict stands', () =>
    inScene({}, async ({ step, github }) => {
      const gate = await step({ inputs: { 'github-token': 'ghs_another' } })
      expect([gate.exit, github.state.comments.length]).toEqual([0, 0])
      expect(gate.stdout).toContain('does not accept the token')
    }))

  test.concurrent('no token at all: the verdict, the summary, and nothing asked of GitHub', () =>
    inScene({}, async ({ step, github }) => {
      const gate = await step({ inputs: { 'github-token': '' } })
      expect([gate.exit, gate.summary.includes('| current | new | target |'), github.seen]).toEqual([0, true, []])
    }))

  test.concurrent('a broken event payload is exit 5 and says so', () =>
    inScene({}, async ({ step, canary }) => {
      const gate = await step({ event: { name: 'pull_request', payload: { pull_request: { number: 7 } } } })
      expect([gate.exit, gate.outputs['reason-code']]).toEqual([5, 'untrusted_source'])
      expect(gate.stdout).toContain('The payload of the pull_request event')
      expect(canary.asked).toEqual([])
    }))
})

test('among 300 comments by others, one with a forged marker, it keeps its own one', () =>
  inScene({}, async ({ step, github }) => {
    const { state } = github
    for (let at = 0; at < 300; at++) {
      const body = at === 150 ? `${MARKER}\nAll green, merge at once.` : `Comment ${at}`
      state.nextId += 1
      state.comments.push({
        id: state.nextId,
        issue: 7,
        login: `person-${at}`,
        body,
        edits: 0,
        created_at: '2026-11-20T08:00:00Z'
      })
    }
    await step()
    await step({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    const own = state.comments.filter(comment => comment.login === state.login)
    expect([state.comments.length, own.length, own[0]!.edits]).toEqual([301, 1, 1])
    expect(state.comments[150]).toMatchObject({ edits: 0, body: expect.stringContaining('merge at once') })
  }))
