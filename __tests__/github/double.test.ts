import { describe, expect, it } from '@jest/globals'
import { type GitHubDouble, startGitHub } from '../doubles/github/server.js'
import { BASE, HEAD, withPull } from './support.js'

/** The double is what other tests believe, so it is shown here to object where GitHub would. */

const repo = '/repos/octo-org/support-rag'

async function ask(double: GitHubDouble, method: string, path: string, body?: unknown, token = double.token) {
  const response = await fetch(`${double.url}${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked at field by field.
  const json: any = await response.json()
  return { status: response.status, link: response.headers.get('link'), json }
}

async function departuresOf(story: (double: GitHubDouble) => Promise<unknown>): Promise<string> {
  const double = await startGitHub(withPull())
  await story(double)
  return double.close().then(
    () => '',
    error => String(error)
  )
}

async function conforming(story: (double: GitHubDouble) => Promise<void>): Promise<void> {
  expect(await departuresOf(story)).toBe('')
}

describe('the GitHub double', () => {
  const check = { name: 'gate', head_sha: HEAD }

  it.each<[string, string, string, unknown, RegExp]>([
    ['a missing field', 'POST', `${repo}/check-runs`, { name: 'gate' }, /head_sha/],
    ['a wrong type', 'POST', `${repo}/check-runs`, { ...check, started_at: 'now' }, /started_at.*date-time/],
    ['a word that is none of a list', 'POST', `${repo}/check-runs`, { ...check, status: 'done' }, /status.*allowed/],
    ['a field that GitHub does not know', 'POST', `${repo}/check-runs`, { ...check, colour: 'red' }, /colour/],
    ['a parameter that GitHub does not know', 'GET', `${repo}/pulls?author=me`, undefined, /additional properties/],
    ['a parameter of another type', 'GET', `${repo}/pulls?per_page=all`, undefined, /per_page.*integer/],
    ['an empty body', 'PATCH', `${repo}/issues/comments/1`, {}, /body.*required/]
  ])('notices %s', async (_, method, path, body, departure) => {
    expect(await departuresOf(double => ask(double, method, path, body))).toMatch(departure)
  })

  it('notices an answer of its own that GitHub would not give', async () => {
    const departures = await departuresOf(double => {
      double.state.pulls[0]!.state = 'merged' as 'open'
      double.state.pulls[0]!.number = 'seven' as unknown as number
      return ask(double, 'GET', `${repo}/pulls?state=all`)
    })
    expect(departures).toMatch(/answer 200\/0\/number: must be integer/)
  })

  it('refuses a wrong token, another repository and what the token may not do', () =>
    conforming(async double => {
      expect((await ask(double, 'GET', `${repo}/pulls`, undefined, 'stolen')).status).toBe(401)
      expect((await ask(double, 'GET', '/repos/octo-org/other/pulls')).status).toBe(404)
      double.state.permissions.checks = 'read'
      const { status, json } = await ask(double, 'POST', `${repo}/check-runs`, check)
      expect([status, json.message]).toEqual([403, 'Resource not accessible by integration'])
    }))

  it('refuses what only GitHub’s prose, or nothing, forbids', () =>
    conforming(async double => {
      const post = async (path: string, body: unknown) => (await ask(double, 'POST', repo + path, body)).status
      expect(await post('/issues/7/comments', { body: 'é'.repeat(65_536) })).toBe(201)
      expect(await post('/issues/7/comments', { body: 'é'.repeat(65_537) })).toBe(422)
      expect(await post('/check-runs', { ...check, status: 'completed' })).toBe(422)
      expect(await post('/check-runs', { ...check, output: { title: 't', summary: 'é'.repeat(32_768) } })).toBe(422)
      expect(await post('/check-runs', { ...check, output: { title: 't', summary: 'é'.repeat(32_767) } })).toBe(201)
    }))

  it('lists of a merged commit what merged it, and of another what is open too', () =>
    conforming(async double => {
      const numbers = async (sha: string) => {
        const { json } = await ask(double, 'GET', `${repo}/commits/${sha}/pulls`)
        return json.map(({ number }: { number: number }) => number)
      }
      const [open] = double.state.pulls
      const merged_at = '2026-11-19T08:00:00Z'
      double.state.pulls.push(
        { ...open!, number: 8, state: 'closed' },
        { ...open!, number: 9, state: 'closed', merged_at, merge_commit_sha: BASE },
        { ...open!, number: 10, merge_commit_sha: BASE }
      )
      expect(await numbers(HEAD)).toEqual([7, 9, 10])
      expect(await numbers(BASE)).toEqual([9])
      double.state.commits.push(HEAD)
      expect(await numbers(HEAD)).toEqual([9])
      double.state.permissions['pull-requests'] = 'none'
      expect((await ask(double, 'GET', `${repo}/commits/${HEAD}/pulls`)).status).toBe(403)
    }))

  it('lets any token read comments on a commit, and only one that may push write them', () =>
    conforming(async double => {
      const path = `${repo}/commits/${HEAD}/comments`
      expect((await ask(double, 'POST', path, { body: 'a' })).status).toBe(403)
      double.state.permissions.contents = 'write'
      const { json } = await ask(double, 'POST', path, { body: 'a' })
      expect((await ask(double, 'PATCH', `${repo}/comments/${json.id}`, { body: 'b' })).json.body).toBe('b')
      expect((await ask(double, 'PATCH', `${repo}/comments/1`, { body: 'b' })).status).toBe(404)
      expect((await ask(double, 'POST', path, { body: 'é'.repeat(65_537) })).status).toBe(422)
      double.state.permissions.contents = 'none'
      const read = await ask(double, 'GET', path)
      expect(read.json).toMatchObject([{ id: json.id, body: 'b', commit_id: HEAD }])
      expect((await ask(double, 'GET', repo)).json.default_branch).toBe('main')
    }))

  it('gives lists in pages that link to each other', () =>
    conforming(async double => {
      for (let at = 0; at < 5; at++) await ask(double, 'POST', `${repo}/issues/7/comments`, { body: `${at}` })
      const { json, link } = await ask(double, 'GET', `${repo}/issues/7/comments?per_page=2&page=2`)
      expect(json.map((comment: { body: string }) => comment.body)).toEqual(['2', '3'])
      for (const rel of ['prev', 'first', 'next', 'last']) expect(link).toContain(`rel="${rel}"`)
    }))

  it('lets deployments do what GitHub’s defaults do', () =>
    conforming(async double => {
      const path = `${repo}/deployments`
      const careful = { ref: HEAD, auto_merge: false, required_contexts: [] }
      Object.assign(double.state, { behindDefault: true, checksGreen: false })
      expect((await ask(double, 'POST', path, { ref: HEAD })).status).toBe(202)
      expect((await ask(double, 'POST', path, { ref: HEAD, auto_merge: false })).status).toBe(409)
      expect((await ask(double, 'POST', path, { ...careful, description: 'x'.repeat(141) })).status).toBe(422)
      expect((await ask(double, 'POST', path, careful)).json).toMatchObject({
        environment: 'production',
        production_environment: true
      })
    }))

  it('ends earlier successes of an environment, unless told not to, or it is production or transient', () =>
    conforming(async double => {
      const succeed = async (given: object, status: object = {}) => {
        const body = { ref: HEAD, auto_merge: false, required_contexts: [], ...given }
        const { json } = await ask(double, 'POST', `${repo}/deployments`, body)
        await ask(double, 'POST', `${repo}/deployments/${json.id}/statuses`, { state: 'success', ...status })
        return json.id as number
      }
      const stateOf = async (id: number) => {
        const { json } = await ask(double, 'GET', `${repo}/deployments/${id}/statuses`)
        return json[0].state
      }
      const first = await succeed({ environment: 'canary-5' })
      await succeed({ environment: 'canary-5' }, { auto_inactive: false })
      expect(await stateOf(first)).toBe('success')
      await succeed({ environment: 'canary-5' })
      expect(await stateOf(first)).toBe('inactive')
      for (const kept of [{ environment: 'production' }, { environment: 'pr-1', transient_environment: true }]) {
        const id = await succeed(kept)
        await succeed(kept)
        expect(await stateOf(id)).toBe('success')
      }
      const { json } = await ask(double, 'GET', `${repo}/deployments?environment=canary-5`)
      expect(json.map((one: { id: number }) => one.id).at(-1)).toBe(first)
    }))
})
