import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { UnmeasurableError } from '../model/errors.js'
import type { Event, FinishedRun, PullRequest } from '../model/event.js'
import type { World } from '../model/world.js'

const sha = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit SHA')
const login = z.object({ login: z.string() })
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
    actor: login.nullish(),
    triggering_actor: login.nullish(),
    conclusion: z.string().nullable()
  })
})
const deploymentPayload = z.object({ deployment: z.object({ sha, environment: z.string() }) })
const commentPayload = z.object({
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({ user: login.nullish() }).optional(),
  sender: login.optional()
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
      const { issue, comment, sender } = commentPayload.parse(await payload())
      const speakers = loginsOf(comment?.user, sender)
      return { kind: name, sha, number: issue.number, isPullRequest: issue.pull_request !== undefined, speakers }
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
    actors: loginsOf(run.actor, run.triggering_actor),
    conclusion: run.conclusion
  }
}

function loginsOf(...people: readonly (z.output<typeof login> | null | undefined)[]): string[] {
  return [...new Set(people.flatMap(person => person?.login ?? []))]
}
