import { describe, expect, it } from '@jest/globals'
import { connect } from '../../src/github/client.js'
import { FORBIDDEN, RATE_LIMITED, secondaryLimit } from '../doubles/github/server.js'
import { newLog, open, withGitHub, withPull } from './support.js'

const LIST = 'GET /repos/{owner}/{repo}/pulls'
const list = (github: { octokit: Awaited<ReturnType<typeof open>>['octokit']; owner: string; repo: string }) =>
  github.octokit.rest.pulls.list({ owner: github.owner, repo: github.repo })

describe('connecting to GitHub', () => {
  it.each([
    ['a token', { GITHUB_REPOSITORY: 'octo-org/support-rag' }, undefined],
    ['a repository', {}, 'ghs_token'],
    ['a whole repository name', { GITHUB_REPOSITORY: 'support-rag' }, 'ghs_token']
  ])('gives nothing without %s', async (_, env, token) => {
    expect(await connect({ env, token, log: newLog() })).toBeNull()
  })

  it('goes to the API that the environment names, with its own user agent', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      await list(github)
      expect(double.seen).toHaveLength(1)
      expect(double.seen[0]!.userAgent).toMatch(/^rollout-gate/)
    }))

  it('knows the run and where people see it, and knows none on a laptop', () =>
    withGitHub({}, async ({ double, log }) => {
      const env = { GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_RUN_ATTEMPT: '3' }
      const { run, serverUrl } = await open(double, log, env)
      expect(serverUrl).toBe('https://ghes.example')
      expect(run).toEqual({
        id: '77',
        attempt: 3,
        url: 'https://ghes.example/octo-org/support-rag/actions/runs/77/attempts/3',
        event: 'pull_request',
        repository: 'octo-org/support-rag'
      })
      expect((await connect({ env: double.env, token: double.token, log }))?.run).toBeNull()
    }))

  it('refuses a wrong token without another try', () =>
    withGitHub({}, async ({ double, log }) => {
      const github = await connect({ env: double.env, token: 'stolen', log, secondMs: 1 })
      await expect(list(github!)).rejects.toMatchObject({ status: 401 })
      expect(double.calls(LIST)).toHaveLength(1)
    }))

  it('tries a failing server twice more', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      double.fail(LIST, { status: 502, message: 'Bad Gateway' }, 2)
      expect((await list(github)).data).toHaveLength(1)
      double.fail(LIST, { status: 503, message: 'Service Unavailable' }, 9)
      await expect(list(github)).rejects.toMatchObject({ status: 503 })
      expect(double.calls(LIST)).toHaveLength(6)
    }))

  it('tries again after a broken connection and after a time-out', () =>
    withGitHub(withPull(), async ({ double, log }) => {
      const env = { ...double.env }
      const github = await connect({ env, token: double.token, log, secondMs: 1, timeoutMs: 100 })
      double.fail(LIST, { hangUp: 'before' })
      double.fail(LIST, { delayMs: 400 })
      expect((await list(github!)).data).toHaveLength(1)
    }))

  it('waits for a secondary rate limit twice, and says so', () =>
    withGitHub(withPull(), async ({ double, github, log }) => {
      double.fail(LIST, secondaryLimit(30), 2)
      expect((await list(github)).data).toHaveLength(1)
      expect(log.lines).toEqual(Array(2).fill(expect.stringContaining('secondary rate limit')))
      double.fail(LIST, secondaryLimit(30), 9)
      await expect(list(github)).rejects.toMatchObject({ status: 403 })
      expect(double.calls(LIST)).toHaveLength(6)
    }))

  it('waits for the hourly rate limit too', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      double.fail(LIST, RATE_LIMITED)
      expect((await list(github)).data).toHaveLength(1)
    }))

  it('does not wait where GitHub asks for more than 120 seconds', () =>
    withGitHub(withPull(), async ({ double, github, log }) => {
      double.fail(LIST, secondaryLimit(121))
      await expect(list(github)).rejects.toMatchObject({ status: 403 })
      expect(log.lines).toEqual([expect.stringContaining('not waiting 121 s')])
    }))

  it.each([404, 409, 422])('does not repeat what was answered with %i', status =>
    withGitHub(withPull(), async ({ double, github }) => {
      double.fail(LIST, { ...FORBIDDEN, status })
      await expect(list(github)).rejects.toMatchObject({ status })
      expect(double.calls(LIST)).toHaveLength(1)
    })
  )
})
