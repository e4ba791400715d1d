import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readEvent } from '../../src/github/event.js'
import { type Event, evaluatedSha, isPrivileged, trustedSha } from '../../src/model/event.js'
import { BASE, HEAD } from './support.js'

const MERGE = 'c'.repeat(40)
const repo = (id: number) => ({ id, owner: { login: id === 1 ? 'octo-org' : 'stranger' } })
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(name: string, payload: unknown): Promise<Event> {
  const path = join(folder, 'event.json')
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  const event = await readEvent({ GITHUB_EVENT_NAME: name, GITHUB_SHA: MERGE, GITHUB_EVENT_PATH: path })
  return event!
}

const pullPayload = (head: { id: number } | null, login = 'dev') => ({
  pull_request: { number: 7, user: { login }, head: { sha: HEAD, repo: head }, base: { sha: BASE, repo: { id: 1 } } }
})
const runPayload = (head: number | null) => ({
  repository: repo(1),
  workflow_run: {
    id: 5,
    run_attempt: 2,
    head_sha: HEAD,
    head_branch: 'feature',
    head_repository: head === null ? null : repo(head),
    event: 'pull_request',
    conclusion: 'failure',
    pull_requests: [{ number: 666 }]
  }
})

describe('reading the event', () => {
  it('finds none on a laptop', async () => {
    expect(await readEvent({})).toBeNull()
  })

  it('evaluates the head of a pull request, not the merge commit', async () => {
    const event = await read('pull_request', pullPayload({ id: 1 }))
    expect(event).toEqual({
      kind: 'pull_request',
      sha: MERGE,
      pullRequest: { number: 7, headSha: HEAD, baseSha: BASE, isFork: false, author: 'dev' }
    })
    expect(evaluatedSha(event)).toBe(HEAD)
    expect(isPrivileged(event)).toBe(false)
  })

  it.each([
    ['another repository', { id: 2 }],
    ['a deleted repository', null]
  ])('sees a fork where the head is in %s', async (_, head) => {
    expect(await read('pull_request', pullPayload(head))).toMatchObject({ pullRequest: { isFork: true } })
  })

  it('trusts the base of a pull_request_target, and nothing of its head', async () => {
    const event = await read('pull_request_target', pullPayload({ id: 2 }))
    expect([isPrivileged(event), trustedSha(event), evaluatedSha(event)]).toEqual([true, BASE, HEAD])
  })

  it('evaluates the head of a merge group', async () => {
    const event = await read('merge_group', { merge_group: { head_sha: HEAD, base_sha: BASE } })
    expect([evaluatedSha(event), isPrivileged(event)]).toEqual([HEAD, false])
  })

  it('describes the run that a workflow_run follows, and trusts the default branch', async () => {
    const event = await read('workflow_run', runPayload(2))
    expect(event).toMatchObject({
      run: {
        runId: 5,
        runAttempt: 2,
        headBranch: 'feature',
        headOwner: 'stranger',
        isFork: true,
        conclusion: 'failure'
      }
    })
    expect(JSON.stringify(event)).not.toContain('666')
    expect([isPrivileged(event), trustedSha(event), evaluatedSha(event)]).toEqual([true, MERGE, HEAD])
    expect(await read('workflow_run', runPayload(1))).toMatchObject({ run: { isFork: false } })
    expect(await read('workflow_run', runPayload(null))).toMatchObject({ run: { isFork: true, headOwner: null } })
  })

  it('evaluates the commit that was deployed', async () => {
    const event = await read('deployment_status', { deployment: { sha: HEAD, environment: 'prod' } })
    expect([event.kind, evaluatedSha(event)]).toEqual(['deployment', HEAD])
  })

  it('takes a comment as a privileged event', async () => {
    const event = await read('issue_comment', { issue: { number: 7, pull_request: {} } })
    expect(event).toMatchObject({ number: 7, isPullRequest: true })
    expect([isPrivileged(event), evaluatedSha(event)]).toEqual([true, MERGE])
  })

  it.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release'])(
    'evaluates GITHUB_SHA on %s, whatever the payload',
    async name => {
      const event = await read(name, 'no JSON')
      expect([evaluatedSha(event), isPrivileged(event)]).toEqual([MERGE, false])
    }
  )

  it.each(['gollum', 'issues', 'discussion_comment', 'fork', 'watch', 'some_event_to_come'])(
    'takes %s, which anybody can cause, as a privileged event',
    async name => {
      const event = await read(name, 'no JSON')
      expect([evaluatedSha(event), isPrivileged(event), trustedSha(event)]).toEqual([MERGE, true, MERGE])
    }
  )

  it.each([
    ['no JSON', '{'],
    ['another shape', { pull_request: { number: '7' } }],
    [
      'a SHA that is none',
      { ...pullPayload({ id: 1 }), pull_request: { number: 7, head: { sha: 'main', repo: null } } }
    ]
  ])('fails closed on %s', async (_, payload) => {
    await expect(read('pull_request', payload)).rejects.toMatchObject({
      name: 'UnmeasurableError',
      reason: 'untrusted_source'
    })
  })
})
