/** A pull request as the event describes it. */
export interface PullRequest {
  number: number
  headSha: string
  baseSha: string
  /** The head is in another repository, or in one that was deleted. */
  isFork: boolean
  /** Login of who opened it. */
  author: string
}

/** The run that a `workflow_run` event follows. What that run produced is untrusted. */
export interface FinishedRun {
  runId: number
  runAttempt: number
  headSha: string
  headBranch: string | null
  /** Owner of the repository that the head is in; null where it was deleted. */
  headOwner: string | null
  isFork: boolean
  event: string
  /** Logins of who started it and who ran it again. */
  actors: readonly string[]
  conclusion: string | null
}

/** What started the workflow. `sha` is GITHUB_SHA: on privileged events, a commit of the default branch. */
export type Event =
  | { kind: 'pull_request' | 'pull_request_target'; sha: string; pullRequest: PullRequest }
  | { kind: 'merge_group'; sha: string; headSha: string; baseSha: string }
  | { kind: 'workflow_run'; sha: string; run: FinishedRun }
  | { kind: 'deployment'; sha: string; deployedSha: string; environment: string }
  | { kind: 'issue_comment'; sha: string; number: number; isPullRequest: boolean; speakers: readonly string[] }
  | { kind: 'push' | 'schedule' | 'workflow_dispatch' | 'repository_dispatch'; sha: string }
  | { kind: 'other'; sha: string; name: string }

/** As GITHUB_EVENT_NAME has it. */
export function nameOfEvent(event: Event): string {
  return event.kind === 'other' ? event.name : event.kind
}

/** The commit that a result speaks about: a pull request's head, never the merge commit that GITHUB_SHA names. */
export function evaluatedSha(event: Event): string {
  switch (event.kind) {
    case 'pull_request':
    case 'pull_request_target':
      return event.pullRequest.headSha
    case 'merge_group':
      return event.headSha
    case 'workflow_run':
      return event.run.headSha
    case 'deployment':
      return event.deployedSha
    default:
      return event.sha
  }
}

/** Events that run with secrets and a writing token although a stranger can cause them; `issues` and `fork` are others. */
export function isPrivileged(event: Event): boolean {
  if (event.kind === 'other') return !CAUSED_BY_WRITERS.includes(event.name)
  return event.kind === 'pull_request_target' || event.kind === 'workflow_run' || event.kind === 'issue_comment'
}

/**
 * Whose word a command is on an event that a stranger can cause: who wrote a comment and who changed it, or who started
 * the run before. Null where only people who may write to the repository cause the event.
 */
export function speakersOf(event: Event): readonly string[] | null {
  if (event.kind === 'issue_comment') return event.speakers
  if (event.kind !== 'workflow_run') return null
  return CAUSED_BY_WRITERS.includes(event.run.event) && !event.run.isFork ? null : event.run.actors
}

const CAUSED_BY_WRITERS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'deployment', 'release']

/** The commit that a privileged event may read its manifest from: the pull request's base, or the default branch. */
export function trustedSha(event: Event): string {
  return event.kind === 'pull_request_target' ? event.pullRequest.baseSha : event.sha
}
