import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { UnmeasurableError } from '../errors.js'
import type { World } from '../world.js'
import type { GitHub } from './client.js'

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
  conclusion: string | null
}

/** What started the workflow. `sha` is GITHUB_SHA: on privileged events, a commit of the default branch. */
export type Event =
  | { kind: 'pull_request' | 'pull_request_target'; sha: string; pullRequest: PullRequest }
  | { kind: 'merge_group'; sha: string; headSha: string; baseSha: string }
  | { kind: 'workflow_run'; sha: string; run: FinishedRun }
  | { kind: 'deployment'; sha: string; deployedSha: string; environment: string }
  | { kind: 'issue_comment'; sha: string; number: number; isPullRequest: boolean }
  | { kind: 'push' | 'schedule' | 'workflow_dispatch' | 'repository_dispatch'; sha: string }
  | { kind: 'other'; sha: string; name: string }

const sha = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit SHA')
const repository = z.object({ id: z.int(), owner: z.object({ login: z.string() }) })

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    user: z.object({ login: z.string() }),
    head: z.object({ sha, repo: z.object({ id: z.int() }).nullable() }),
    base: z.object({ sha, repo: z.object({ id: z.int() }) })
  })
})
const mergeGroupPayload = z.object({ merge_group: z.object({ head_sha: sha, base_sha: sha }) })
const workflowRunPayload = z.object({
  repository,
  workflow_run: z.object({
    id: z.int(),
    run_attempt: z.int().positive(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: repository.nullable(),
    event: z.string(),
    conclusion: z.string().nullable()
  })
})
const deploymentPayload = z.object({ deployment: z.object({ sha, environment: z.string() }) })
const commentPayload = z.object({
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() })
})

/**
 * Reads what started the workflow from GITHUB_EVENT_NAME, GITHUB_SHA and the payload at GITHUB_EVENT_PATH. Null outside
 * a workflow. Throws UnmeasurableError (`untrusted_source`) where the payload is not what GitHub sends.
 */
export async function readEvent(env: World['env']): Promise<Event | null> {
  const name = env['GITHUB_EVENT_NAME']
  if (!name) return null
  try {
    const head = sha.parse(env['GITHUB_SHA'])
    return await describe(name, head, () => payloadAt(env['GITHUB_EVENT_PATH']))
  } catch (error) {
    const found = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new UnmeasurableError('untrusted_source', `The payload of the ${name} event can't be read: ${found}`, {
      cause: error
    })
  }
}

async function payloadAt(path: string | undefined): Promise<unknown> {
  if (!path) throw new Error('GITHUB_EVENT_PATH is not set')
  return JSON.parse(await readFile(path, 'utf8'))
}

async function describe(name: string, sha: string, payload: () => Promise<unknown>): Promise<Event> {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return { kind: name, sha, pullRequest: pullRequestOf(pullRequestPayload.parse(await payload())) }
    case 'merge_group': {
      const { merge_group: group } = mergeGroupPayload.parse(await payload())
      return { kind: name, sha, headSha: group.head_sha, baseSha: group.base_sha }
    }
    case 'workflow_run':
      return { kind: name, sha, run: finishedRunOf(workflowRunPayload.parse(await payload())) }
    case 'deployment':
    case 'deployment_status': {
      const { deployment } = deploymentPayload.parse(await payload())
      return { kind: 'deployment', sha, deployedSha: deployment.sha, environment: deployment.environment }
    }
    case 'issue_comment': {
      const { issue } = commentPayload.parse(await payload())
      return { kind: name, sha, number: issue.number, isPullRequest: issue.pull_request !== undefined }
    }
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: name, sha }
    default:
      return { kind: 'other', sha, name }
  }
}

function pullRequestOf({ pull_request: pull }: z.output<typeof pullRequestPayload>): PullRequest {
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    isFork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo.id,
    author: pull.user.login
  }
}

function finishedRunOf({ repository, workflow_run: run }: z.output<typeof workflowRunPayload>): FinishedRun {
  return {
    runId: run.id,
    runAttempt: run.run_attempt,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headOwner: run.head_repository?.owner.login ?? null,
    isFork: run.head_repository === null || run.head_repository.id !== repository.id,
    event: run.event,
    conclusion: run.conclusion
  }
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

/** Events that run with secrets and a writing token although a stranger can cause them. */
export function isPrivileged(event: Event): boolean {
  return event.kind === 'pull_request_target' || event.kind === 'workflow_run' || event.kind === 'issue_comment'
}

/** The commit that a privileged event may read its manifest from: the pull request's base, or the default branch. */
export function trustedSha(event: Event): string {
  return event.kind === 'pull_request_target' ? event.pullRequest.baseSha : event.sha
}

/**
 * The text of a file at a trusted commit (see trustedSha), through the API, whatever is checked out here.
 * Null where the file is not there. Throws on anything that is no regular file.
 */
export async function readFromBase(github: GitHub, path: string, ref: string): Promise<string | null> {
  const { octokit, owner, repo } = github
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data) || data.encoding !== 'base64') {
      throw new UnmeasurableError('untrusted_source', `${path} at ${ref} is no regular file of at most 1 MB.`)
    }
    return Buffer.from(data.content, 'base64').toString('utf8')
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return null
    throw error
  }
}
