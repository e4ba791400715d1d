import type { GitHub } from '../model/github.js'
import { NO_RETRY } from './failure.js'

/** Where comments stand: in the conversation of a pull request, or on a commit. */
export type Place = { pull: number } | { commit: string }

export interface Said {
  id: number
  html_url: string
  user: { login: string } | null
  body?: string
}

/** The comments at one place. Each rejects with the API's error. */
export interface Thread {
  /** All pages, oldest comment first. */
  pages(): AsyncIterable<{ data: Said[] }>
  /** Not retried by itself; see makeOnce. */
  create(body: string): Promise<{ data: Said }>
  update(id: number, body: string): Promise<unknown>
}

export function threadAt(github: GitHub, place: Place): Thread {
  return 'pull' in place ? conversation(github, place.pull) : underCommit(github, place.commit)
}

function conversation({ octokit, owner, repo }: GitHub, issue_number: number): Thread {
  const { issues } = octokit.rest
  const at = { owner, repo, issue_number }
  return {
    pages: () => octokit.paginate.iterator(issues.listComments, { ...at, per_page: 100 }),
    create: body => issues.createComment({ ...at, body, request: NO_RETRY }),
    update: (comment_id, body) => issues.updateComment({ owner, repo, comment_id, body })
  }
}

function underCommit({ octokit, owner, repo }: GitHub, commit_sha: string): Thread {
  const { repos } = octokit.rest
  const at = { owner, repo, commit_sha }
  return {
    pages: () => octokit.paginate.iterator(repos.listCommentsForCommit, { ...at, per_page: 100 }),
    create: body => repos.createCommitComment({ ...at, body, request: NO_RETRY }),
    update: (comment_id, body) => repos.updateCommitComment({ owner, repo, comment_id, body })
  }
}
