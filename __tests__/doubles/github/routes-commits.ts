import { type Call, created, NOT_FOUND, ok, paged, type Route, refused, repositoryPath } from './call.js'
import { complete } from './contract.js'
import { refusalOf, saidIn, showPull } from './routes-pulls.js'
import { type CommitComment, type Pull, stamp } from './state.js'

/** The repository, the pull requests that a commit came from, and comments on commits. */

export const commitRoutes: Record<string, Route> = {
  'GET /repos/{owner}/{repo}': ({ state }) => {
    const { owner, repo: name, repositoryId: id, defaultBranch: default_branch } = state
    return ok(
      complete('full-repository', { id, name, full_name: `${owner}/${name}`, default_branch, owner: { login: owner } })
    )
  },

  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': ({ state, values }) => {
    const permission = state.people[values['username'] ?? ''] ?? 'read'
    return ok({ permission, role_name: permission, user: null })
  },

  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': call => {
    const sha = call.values['commit_sha'] ?? ''
    const isMerged = call.state.commits.includes(sha)
    // Of a commit on the default branch, only what was merged.
    const found = call.state.pulls.filter(
      pull => brings(pull, sha) && (pull.merged_at || (pull.state === 'open' && !isMerged))
    )
    const path = `${repositoryPath(call.state)}/commits/${sha}/pulls`
    return paged(call, path, found, page => page.map(pull => complete('pull-request-simple', showPull(call, pull))))
  },

  'GET /repos/{owner}/{repo}/commits/{commit_sha}/comments': call => {
    const sha = call.values['commit_sha'] ?? ''
    const found = call.state.commitComments.filter(({ commit }) => commit === sha).sort((a, b) => a.id - b.id)
    const path = `${repositoryPath(call.state)}/commits/${sha}/comments`
    return paged(call, path, found, page => page.map(comment => showComment(call, comment)))
  },

  'POST /repos/{owner}/{repo}/commits/{commit_sha}/comments': call => {
    const { state, body } = call
    const refusal = refusalOf('CommitComment', body.body)
    if (refusal) return refusal
    const commit = call.values['commit_sha'] ?? ''
    const comment: CommitComment = { ...stamp(state), commit, login: state.login, body: body.body, edits: 0 }
    state.commitComments.push(comment)
    return created(showComment(call, comment))
  },

  'PATCH /repos/{owner}/{repo}/comments/{comment_id}': call => {
    const comment = call.state.commitComments.find(({ id }) => id === Number(call.values['comment_id']))
    if (!comment) return NOT_FOUND
    const refusal = refusalOf('CommitComment', call.body.body)
    if (refusal) return refusal
    if (comment.login !== call.state.login) return refused(403, 'Resource not accessible by integration')
    Object.assign(comment, { body: call.body.body, edits: comment.edits + 1 })
    return ok(showComment(call, comment))
  }
}

/** The merge of an open pull request is no commit of it yet. */
function brings({ head, merged_at, merge_commit_sha, commits = [] }: Pull, sha: string): boolean {
  return head.sha === sha || commits.includes(sha) || (Boolean(merged_at) && merge_commit_sha === sha)
}

function showComment({ state }: Call, { commit, ...comment }: CommitComment): object {
  const { id, created_at } = comment
  const html_url = `https://github.com/${state.owner}/${state.repo}/commit/${commit}#commitcomment-${id}`
  return complete('commit-comment', { ...saidIn(comment), commit_id: commit, html_url, updated_at: created_at })
}
