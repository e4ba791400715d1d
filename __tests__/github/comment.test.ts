import { describe, expect, it } from '@jest/globals'
import { markerOf, upsertComment } from '../../src/github/comment.js'
import type { Comment } from '../doubles/github/state.js'
import { open, withGitHub, withPull } from './support.js'

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const BOT = 'github-actions[bot]'
const ours = { place: { pull: 7 }, marker: markerOf('support-rag'), body: '| gate | row |' }

function comment(id: number, login: string, body: string): Comment {
  return { id, issue: 7, login, body, edits: 0, created_at: '2026-11-01T00:00:00Z' }
}

describe('the sticky comment', () => {
  it('is made once, then updated in place, and not sent when nothing changed', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      expect(await upsertComment(github, ours)).toMatchObject({ action: 'created' })
      expect(await upsertComment(github, ours)).toMatchObject({ action: 'unchanged' })
      expect(double.calls(UPDATE)).toHaveLength(0)
      const updated = await upsertComment(github, { ...ours, body: 'new' })
      expect(updated.action).toBe('updated')
      expect(double.state.comments).toHaveLength(1)
      const { id, body } = double.state.comments[0]!
      expect(body).toBe('<!-- rollout-gate:v1:support-rag -->\nnew')
      expect(updated.url).toContain(`#issuecomment-${id}`)
    }))

  it('is found behind 300 comments by others, one of them with a forged marker', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      const forged = `${markerOf('support-rag')}\nall green, merge me`
      const others = Array.from({ length: 300 }, (_, at) => comment(at + 1, 'dev', at === 41 ? forged : `remark ${at}`))
      double.state.comments.push(...others, comment(500, BOT, `${markerOf('support-rag')}\nold`))
      expect(await upsertComment(github, ours)).toMatchObject({ action: 'updated' })
      expect(double.calls(LIST)).toHaveLength(4)
      const edited = double.state.comments.filter(comment => comment.edits > 0)
      expect(edited.map(comment => comment.id)).toEqual([500])
    }))

  it('is made anew where only a stranger’s comment carries the marker', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      for (const login of ['github-actions', 'stranger', 'other-app[bot]']) {
        double.state.comments.push(
          comment(double.state.comments.length + 1, login, `${markerOf('support-rag')}\nforged`)
        )
      }
      expect(await upsertComment(github, ours)).toMatchObject({ action: 'created' })
      expect(double.state.comments).toHaveLength(4)
    }))

  it('is told from other rollouts’ comments and from a marker further down', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      double.state.comments.push(
        comment(1, BOT, `${markerOf('support-rag-eu')}\nother`),
        comment(2, BOT, `said:\n${markerOf('support-rag')}`),
        comment(3, BOT, ` ${markerOf('support-rag')}`)
      )
      expect(await upsertComment(github, ours)).toMatchObject({ action: 'created' })
    }))

  it('is the oldest of several, and the others are left alone', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      double.state.comments.push(comment(12, BOT, `${markerOf('support-rag')}\r\nb`))
      double.state.comments.push(comment(11, BOT, `${markerOf('support-rag')}\r\na`))
      await upsertComment(github, ours)
      expect(double.state.comments.map(({ id, edits }) => [id, edits])).toEqual([
        [12, 0],
        [11, 1]
      ])
    }))

  it('belongs to the app whose token writes it', () =>
    withGitHub({ ...withPull(), login: 'release-bot[bot]' }, async ({ double, github }) => {
      double.state.comments.push(comment(1, BOT, `${markerOf('support-rag')}\nby the other app`))
      expect(await upsertComment(github, ours)).toMatchObject({ action: 'created' })
      expect(await upsertComment(github, ours)).toMatchObject({ action: 'unchanged' })
      expect(double.state.comments.at(-1)!.login).toBe('release-bot[bot]')
    }))

  it('takes the token for GITHUB_TOKEN where GitHub does not say whose it is', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      double.fail('POST /graphql', { status: 404, message: 'Not Found' }, 2)
      await upsertComment(github, ours)
      expect(await upsertComment(github, ours)).toMatchObject({ action: 'unchanged' })
    }))

  it('is not guessed at while GitHub can’t say whose the token is', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      double.fail('POST /graphql', { status: 502, message: 'Bad Gateway' }, 9)
      await expect(upsertComment(github, ours)).rejects.toMatchObject({ status: 502 })
      expect(double.state.comments).toHaveLength(0)
    }))

  it('is not made twice where the answer to the first try was lost', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      double.fail(CREATE, { hangUp: 'after' })
      expect(await upsertComment(github, ours)).toMatchObject({ action: 'created' })
      expect(double.state.comments).toHaveLength(1)
    }))

  it('is made at the second try where the first did nothing', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      double.fail(CREATE, { status: 502, message: 'Bad Gateway' })
      await upsertComment(github, ours)
      expect(double.state.comments).toHaveLength(1)
    }))

  it('waits for a secondary rate limit', () =>
    withGitHub(withPull(), async ({ double, github }) => {
      double.fail(CREATE, { status: 403, message: 'You have exceeded a secondary rate limit.' })
      await upsertComment(github, ours)
      expect(double.state.comments).toHaveLength(1)
    }))

  it('that is longer than GitHub takes is rejected as such', () =>
    withGitHub(withPull(), async ({ double, github, log }) => {
      const long = { ...ours, body: 'x'.repeat(65_536) }
      await expect(upsertComment(github, long)).rejects.toMatchObject({ status: 422 })
      await expect(upsertComment(await open(double, log), ours)).resolves.toMatchObject({ action: 'created' })
    }))
})
