import type { GitHub } from '../model/github.js'
import { isRateLimit, makeOnce, statusOf } from './failure.js'
import { type Place, type Thread, threadAt } from './thread.js'

export interface PostedComment {
  url: string
  action: 'created' | 'updated' | 'unchanged'
}

interface Found {
  id: number
  url: string
  body: string
}

export const ACTIONS_BOT = 'github-actions[bot]'

/**
 * First line of a comment; together with its author it is how the comment is found again. `parts` say what it is of:
 * the rollout's name alone for what the gate found.
 */
export function markerOf(...parts: readonly string[]): string {
  return `<!-- rollout-gate:v1:${parts.join(':')} -->`
}

/** The name may come from an untrusted result: only what a manifest allows may stand in a marker. */
export function safeName(name: string | null): string {
  return name !== null && /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/.test(name) ? name : 'rollout'
}

/**
 * Keeps one comment with this marker at a place: the oldest that this token's own user wrote and that starts with it is
 * updated in place; where there is none, one is made; where nothing changed, nothing is sent. `body` is Markdown
 * without the marker. Rejects with the API's error.
 */
export async function upsertComment(
  github: GitHub,
  { place, marker, body }: { place: Place; marker: string; body: string }
): Promise<PostedComment> {
  const thread = threadAt(github, place)
  const marked = `${marker}\n${body}`
  const author = await loginOf(github)
  const find = () => findComment(thread, author, marker)
  const found = await find()
  if (!found) {
    const make = async () => {
      const { data } = await thread.create(marked)
      return { id: data.id, url: data.html_url, body: marked }
    }
    return { url: (await makeOnce(make, find)).url, action: 'created' }
  }
  if (sameText(found.body, marked)) return { url: found.url, action: 'unchanged' }
  await thread.update(found.id, marked)
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
async function findComment(thread: Thread, author: string, marker: string): Promise<Found | null> {
  // The oldest come first, so the first match is the oldest.
  for await (const { data } of thread.pages()) {
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
