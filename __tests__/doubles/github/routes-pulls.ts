import { type Call, created, invalid, NOT_FOUND, ok, paged, type Route, refused, repositoryPath } from './call.js'
import { complete } from './contract.js'
import { type Comment, type Pull, stamp } from './state.js'

/** Pull requests, their comments, files at a commit, and how two commits relate. */

const COMMENT_LIMIT = 65_536

export const pullRoutes: Record<string, Route> = {
  'GET /repos/{owner}/{repo}/pulls': call => {
    const { state = 'open', head, base } = call.query
    const found = call.state.pulls.filter(
      pull =>
        (state === 'all' || pull.state === state) &&
        (!head || head === `${pull.head.owner}:${pull.head.ref}`) &&
        (!base || base === pull.base.ref)
    )
    const path = `${repositoryPath(call.state)}/pulls`
    return paged(call, path, found, page => page.map(pull => complete('pull-request-simple', showPull(call, pull))))
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}': call => {
    const pull = call.state.pulls.find(pull => pull.number === Number(call.values['pull_number']))
    return pull ? ok(complete('pull-request', showPull(call, pull))) : NOT_FOUND
  },

  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': call => {
    const issue = Number(call.values['issue_number'])
    if (!call.state.pulls.some(pull => pull.number === issue)) return NOT_FOUND
    const found = call.state.comments.filter(comment => comment.issue === issue).sort((a, b) => a.id - b.id)
    const path = `${repositoryPath(call.state)}/issues/${issue}/comments`
    return paged(call, path, found, page => page.map(comment => showComment(call, comment)))
  },

  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': call => {
    const issue = Number(call.values['issue_number'])
    if (!call.state.pulls.some(pull => pull.number === issue)) return NOT_FOUND
    const refusal = refusalOf('IssueComment', call.body.body)
    if (refusal) return refusal
    const comment: Comment = { ...stamp(call.state), issue, login: call.state.login, body: call.body.body, edits: 0 }
    call.state.comments.push(comment)
    return created(showComment(call, comment))
  },

  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': call => {
    const comment = commentOf(call)
    return comment ? ok(showComment(call, comment)) : NOT_FOUND
  },

  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': call => {
    const comment = commentOf(call)
    if (!comment) return NOT_FOUND
    const refusal = refusalOf('IssueComment', call.body.body)
    if (refusal) return refusal
    if (comment.login !== call.state.login) return refused(403, 'Resource not accessible by integration')
    Object.assign(comment, { body: call.body.body, edits: comment.edits + 1 })
    return ok(showComment(call, comment))
  },

  'GET /repos/{owner}/{repo}/contents/{path}': call => {
    const { path = '' } = call.values
    const text = call.state.files.get(`${call.query['ref'] ?? call.state.defaultBranch}:${path}`)
    if (text === undefined) return NOT_FOUND
    const content = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n')
    const facts = { type: 'file', encoding: 'base64', name: path.split('/').at(-1), path, content, size: text.length }
    return ok(complete('content-file', facts))
  },

  'GET /repos/{owner}/{repo}/compare/{basehead}': call => {
    const [base, head] = (call.values['basehead'] ?? '').split('...').map(sha => call.state.commits.indexOf(sha))
    if (base === undefined || head === undefined || base < 0 || head < 0) return NOT_FOUND
    const status = base === head ? 'identical' : base < head ? 'ahead' : 'behind'
    const by = { ahead_by: Math.max(0, head - base), behind_by: Math.max(0, base - head) }
    return ok(complete('commit-comparison', { status, ...by, total_commits: by.ahead_by, commits: [] }))
  }
}

/** GitHub counts characters here, and says so in prose only. */
export function refusalOf(resource: string, body: string) {
  if (body === '') return invalid(resource, 'body', "body can't be blank")
  const long = [...body].length > COMMENT_LIMIT
  return long ? invalid(resource, 'body', `body is too long (maximum is ${COMMENT_LIMIT} characters)`) : null
}

function commentOf(call: Call): Comment | undefined {
  return call.state.comments.find(comment => comment.id === Number(call.values['comment_id']))
}

function showComment({ state }: Call, { issue, ...comment }: Comment): object {
  const { id, created_at } = comment
  const html_url = `https://github.com/${state.owner}/${state.repo}/pull/${issue}#issuecomment-${id}`
  return complete('issue-comment', { ...saidIn(comment), html_url, updated_at: created_at })
}

/** What comments of all kinds have. */
export function saidIn({ id, body, created_at, login }: Omit<Comment, 'issue'>) {
  return { id, body, created_at, user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' } }
}

export function showPull({ state }: Call, { head, base, commits: _, ...facts }: Pull): object {
  const { owner, repo } = state
  const showRef = ({ sha, ref }: { sha: string; ref: string }, owner: string, full_name: string) => ({
    sha,
    ref,
    label: `${owner}:${ref}`,
    user: { login: owner },
    repo: { full_name, owner: { login: owner } }
  })
  const into = base.repo ?? `${owner}/${repo}`
  return {
    merged_at: null,
    merge_commit_sha: null,
    ...facts,
    head: showRef(head, head.owner, `${head.owner}/${repo}`),
    base: showRef(base, into.split('/')[0]!, into)
  }
}
