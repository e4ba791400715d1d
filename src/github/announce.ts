import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { GitHub } from '../model/github.js'
import type { Result } from '../model/result.js'
import type { Log } from '../model/world.js'
import { markerOf, type PostedComment, safeName, upsertComment } from './comment.js'
import { isRateLimit, saidBy, statusOf, warnOf } from './failure.js'
import type { Place } from './thread.js'

type Pull = RestEndpointMethodTypes['repos']['listPullRequestsAssociatedWithCommit']['response']['data'][number]
type Origin = Pick<Pull, 'number' | 'state' | 'merged_at' | 'merge_commit_sha' | 'updated_at'> & {
  head: { sha: string }
}

interface Announcement {
  /** What a command on a rollout came to. */
  result: Result
  /** Its Markdown, within GitHub's limit, without the marker. */
  comment: string
}

interface Deps {
  github: GitHub
  log: Log
}

/**
 * Shows what became of a rollout where people look: on the pull request that the commit came from, else on the commit.
 * A rollout attempt has one comment, which is kept up to date; a rollback has one of its own, so that people hear of it.
 * Nothing here can fail a job: what could not be written is told in the log. Null where nothing was written.
 */
export async function announce(deps: Deps, { result, comment: body }: Announcement): Promise<PostedComment | null> {
  const { github, log } = deps
  const { sha } = result.evaluated
  if (sha === null) {
    log.notice('No comment is written: GITHUB_SHA does not say which commit the rollout is of.')
    return null
  }
  const place = await placeOf(deps, sha)
  if (place === null) return null
  try {
    return await upsertComment(github, { place, marker: markerFor(github, result), body })
  } catch (error) {
    tell(log, place, error)
    return null
  }
}

/** Null where GitHub did not say. */
async function placeOf({ github, log }: Deps, sha: string): Promise<Place | null> {
  try {
    const pull = originOf(await pullsOf(github, sha), sha)
    return pull === null ? { commit: sha } : { pull }
  } catch (error) {
    warnOf(log, 'find the pull request', 'pull-requests: write', error)
    return null
  }
}

/** In a fork GitHub also lists pull requests of the repository that it was forked from: their numbers mean others here. */
async function pullsOf({ octokit, owner, repo }: GitHub, commit_sha: string): Promise<Pull[]> {
  const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit
  const pulls = await octokit.paginate(list, { owner, repo, commit_sha, per_page: 100 })
  const here = `${owner}/${repo}`.toLowerCase()
  return pulls.filter(({ base }) => base.repo.full_name.toLowerCase() === here)
}

/**
 * The number of the pull request that a commit came from: the merged one that it is the head or the merge of, else the
 * one that was merged last, else the open one that changed last. Null where all were closed unmerged, or there is none.
 */
export function originOf(pulls: readonly Origin[], sha: string): number | null {
  const newestFirst = pulls
    .filter(({ merged_at, state }) => merged_at !== null || state === 'open')
    .sort((a, b) => later(a.merged_at ?? '', b.merged_at ?? '') || later(a.updated_at, b.updated_at))
  const itself = newestFirst.find(
    ({ merged_at, merge_commit_sha, head }) => merged_at !== null && (merge_commit_sha === sha || head.sha === sha)
  )
  return (itself ?? newestFirst[0])?.number ?? null
}

/** Sorts ISO 8601 times in UTC, latest first. */
function later(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1
}

/** Without a record the run stands for the attempt, so that an earlier one's comment is left alone. */
function markerFor({ run }: GitHub, { name, rollout, decision }: Result): string {
  const id = /^[0-9a-f]{12}-\d+$/.test(rollout?.id ?? '') ? rollout!.id! : `run-${run?.id ?? 'none'}`
  return markerOf(safeName(name), id, ...(decision === 'rollback' ? ['rollback'] : []))
}

/** GitHub takes comments on commits from tokens that may push, whatever its pages say: too much to ask for a comment. */
function tell(log: Log, place: Place, error: unknown): void {
  if ('pull' in place) {
    warnOf(log, `comment on pull request ${place.pull}`, 'pull-requests: write', error)
  } else if (statusOf(error) === 403 && !isRateLimit(error)) {
    const said = saidBy(error)
    log.notice(
      `No pull request has ${place.commit}, and the token may not comment on the commit itself (403: ${said}). GitHub asks for \`contents: write\` there, which nothing else here needs; the result is in the job summary.`
    )
  } else {
    warnOf(log, `comment on the commit ${place.commit}`, 'contents: write', error)
  }
}
