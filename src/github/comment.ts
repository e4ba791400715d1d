import type { GitHub } from './client.js'
import { isRateLimit, makeOnce, NO_RETRY, statusOf } from './failure.js'

export interface PostedComment {
  url: string
  action: 'created' | 'updated' | 'unchanged'
}

interface Found {
  id: number
  url: string
  body: string
}

const ACTIONS_BOT = 'github-actions[bot]'

/** First line of the comment of one rollout; together with its author it is how the comment is found again. */
export function markerOf(name: string): string {
  return `<!-- rollout-gate:v1:${name} -->`
}

/**
 * Keeps one comment of this rollout on a pull request: the oldest that this token's own user wrote and that starts
 * with the marker is updated in place; where there is none, one is made; where nothing changed, nothing is sent.
 * `body` is Markdown without the marker. Rejects with the API's error.
 */
export async function upsertComment(
  github: GitHub,
  { pull, name, body }: { pull: number; name: string; body: string }
): Promise<PostedComment> {
  const { octokit, owner, repo } = github
  const marked = `${markerOf(name)}\n${body}`
  const author = await loginOf(github)
  const find = () => findComment(github, pull, author, markerOf(name))
  const found = await find()
  if (!found) {
    const make = async () => {
      const { data } = await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: pull,
        body: marked,
        request: NO_RETRY
      })
      return { id: data.id, url: data.html_url, body: marked }
    }
    return { url: (await makeOnce(make, find)).url, action: 'created' }
  }
  if (sameText(found.body, marked)) return { url: found.url, action: 'unchanged' }
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: found.id, body: marked })
  return { url: found.url, action: 'updated' }
}

/** Who this token writes as: `github-actions[bot]` for a GITHUB_TOKEN, `SLUG[bot]` for an app's, or a person. */
export async function loginOf({ octokit }: GitHub): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
    return viewer.login
  } catch (error) {
    // An outage says nothing about whose token it is; a refusal means one that may not ask, as a GITHUB_TOKEN.
    if (statusOf(error) >= 500 || isRateLimit(error)) throw error
    return ACTIONS_BOT
  }
}

/** The author is looked at first: anyone may write the marker, nobody may write as somebody else. */
async function findComment(github: GitHub, pull: number, author: string, marker: string): Promise<Found | null> {
  const { octokit, owner, repo } = github
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pull,
    per_page: 100
  })
  // Pages come oldest first, so the first match is the oldest.
  for await (const { data } of pages) {
    for (const { id, user, html_url, body = '' } of data) {
      if (user?.login === author && firstLine(body) === marker) return { id, url: html_url, body }
    }
  }
  return null
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!.replace(/\r$/, '')
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(a) === plain(b)
}
