import { type Event, evaluatedSha, type FinishedRun } from '../model/event.js'
import type { GitHub } from '../model/github.js'
import type { Result } from '../model/result.js'
import type { Log } from '../model/world.js'
import { type CheckPage, type CheckPlace, publishCheck } from './check.js'
import { markerOf, type PostedComment, safeName, upsertComment } from './comment.js'
import { isRateLimit, statusOf, warnOf } from './failure.js'

export interface Page {
  result: Result
  /** Markdown of the pull request comment, within GitHub's limit, without the marker. */
  comment: string
  check: CheckPage
  /** Top folder of the repository's checkout. */
  root: string
  /** Where its manifest stands, to tell it from others of the same name. */
  place?: string
  /** A fork's result has a check of its own name, so that it can't take a rollout's. */
  isForks?: boolean
}

interface Published {
  /** Null where there is no pull request, or it could not be written; the log says why. */
  comment: PostedComment | null
  /** URL of the check run. */
  check: string | null
}

interface Deps {
  github: GitHub | null
  event: Event | null
  log: Log
}

const NOTHING: Published = { comment: null, check: null }

/**
 * Shows a result where people look: a comment on the pull request, where there is one, and a check run on the evaluated
 * commit. Nothing here can fail a job: what could not be written is a warning that says what to do, and under a token
 * that can't write (forks, Dependabot) one notice.
 */
export async function publish(deps: Deps, page: Page): Promise<Published> {
  const { github, event } = deps
  if (!github || !event) return NOTHING
  const readOnly = { expected: mayBeReadOnly(event), met: false }
  const attempt = <T>(what: string, permission: string, act: () => Promise<T>) =>
    softly(deps.log, readOnly, what, permission, act)

  const { place: at, isForks = false } = page
  const parts = [safeName(page.result.name), ...(at === undefined ? [] : [at])]
  const name = [...parts, ...(isForks ? ['fork'] : [])].join(', ')
  const pull = await attempt('find the pull request', 'pull-requests: write', () => pullOf(github, event))
  const comment = pull
    ? await attempt('write the comment', 'pull-requests: write', () =>
        upsertComment(github, { place: { pull }, marker: markerOf(...parts), body: page.comment })
      )
    : null
  const place = placeOf(github, event, page.root)
  const check =
    place && !readOnly.met
      ? await attempt('write the check run', 'checks: write', () =>
          publishCheck(github, { name, result: page.result, page: page.check, place })
        )
      : null
  return { comment, check }
}

/** The pull request that an event is about, or null. Its number is never taken from what an untrusted run made. */
async function pullOf(github: GitHub, event: Event): Promise<number | null> {
  switch (event.kind) {
    case 'pull_request':
    case 'pull_request_target':
      return event.pullRequest.number
    case 'workflow_run':
      return pullOfRun(github, event.run)
    default:
      return null
  }
}

/** The one open pull request whose head is the run's branch and still its commit; null where none or several are. */
async function pullOfRun({ octokit, owner, repo }: GitHub, run: FinishedRun): Promise<number | null> {
  if (run.headOwner === null || run.headBranch === null) return null
  const head = `${run.headOwner}:${run.headBranch}`
  const pulls = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', head, per_page: 100 })
  const matching = pulls.filter(pull => pull.head.sha === run.headSha)
  return matching.length === 1 ? matching[0]!.number : null
}

function placeOf(github: GitHub, event: Event, root: string): CheckPlace | null {
  const run = runOf(github, event)
  return run && { sha: evaluatedSha(event), run, root }
}

/** The workflow run that evaluated the commit: the finished one, or this one. What a result says of it is not believed. */
export function runOf(github: GitHub, event: Event): CheckPlace['run'] | null {
  return event.kind === 'workflow_run' ? finished(github, event.run) : github.run
}

function finished({ serverUrl, owner, repo }: GitHub, { runId, runAttempt }: FinishedRun): CheckPlace['run'] {
  const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${runAttempt}`
  return { id: String(runId), attempt: runAttempt, url }
}

/** GitHub gives these runs a token that can't write, whatever the workflow's permissions say. */
function mayBeReadOnly(event: Event): boolean {
  return event.kind === 'pull_request' && (event.pullRequest.isFork || event.pullRequest.author === 'dependabot[bot]')
}

async function softly<T>(
  log: Log,
  readOnly: { expected: boolean; met: boolean },
  what: string,
  permission: string,
  act: () => Promise<T>
): Promise<T | null> {
  try {
    return await act()
  } catch (error) {
    if (readOnly.expected && statusOf(error) === 403 && !isRateLimit(error)) {
      readOnly.met = true
      log.notice(
        'Pull requests from forks and from Dependabot run with a token that can only read, so the result is in the job ' +
          'summary; a workflow on workflow_run with the command `report` publishes it.'
      )
    } else {
      warnOf(log, what, permission, error)
    }
    return null
  }
}
