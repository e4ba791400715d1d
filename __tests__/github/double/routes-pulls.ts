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
    return paged(call, path, found, page => page.map(pull => complete('pull-request-simple', showPull(pull))))
  },

  'GET /repos/{owner}/{repo}/pulls/{pull_number}': call => {
    const pull = call.state.pulls.find(pull => pull.number === Number(call.values['pull_number']))
    return pull ? ok(complete('pull-request', showPull(pull))) : NOT_FOUND
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
    const refusal = refusalOf(call.body.body)
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
    const refusal = refusalOf(call.body.body)
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
function refusalOf(body: string) {
  if (body === '') return invalid('IssueComment', 'body', "body can't be blank")
  const long = [...body].length > COMMENT_LIMIT
  return long ? invalid('IssueComment', 'body', `body is too long (maximum is ${COMMENT_LIMIT} characters)`) : null
}

function commentOf(call: Call): Comment | undefined {
  return call.state.comments.find(comment => comment.id === Number(call.values['comment_id']))
}

function showComment({ state }: Call, { id, issue, login, body, created_at }: Comment): object {
  const html_url = `https://github.com/${state.owner}/${state.repo}/pull/${issue}#issuecomment-${id}`
  const type = login.endsWith('[bot]') ? 'Bot' : 'User'
  return complete('issue-comment', { id, body, html_url, created_at, updated_at: created_at, user: { login, type } })
}

function showPull({ number, state, head, base }: Pull): object {
  const showRef = ({ sha, ref }: { sha: string; ref: string }, owner: string) => ({
    sha,
    ref,
    label: `${owner}:${ref}`,
    user: { login: owner },
    repo: { owner: { login: owner } }
  })
  return { number, state, head: showRef(head, head.owner), base: showRef(base, 'octo-org') }
}
