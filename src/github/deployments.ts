import type { RestEndpointMethodTypes } from '@octokit/rest'
import { UnmeasurableError } from '../model/errors.js'
import type { GitHub } from '../model/github.js'
import { jsonOf } from '../model/json.js'
import type { Ledger } from '../rollout/ledger.js'
import { type Entry, hasMark, type Mark, type Recorded, readableEntry } from '../rollout/record.js'
import { ACTIONS_BOT, loginOf } from './comment.js'
import { explainFailure, isRateLimit, makeOnce, NO_RETRY, statusOf } from './failure.js'

type State = RestEndpointMethodTypes['repos']['createDeploymentStatus']['parameters']['state']
type Status = RestEndpointMethodTypes['repos']['listDeploymentStatuses']['response']['data'][number]

type Deployment = RestEndpointMethodTypes['repos']['listDeployments']['response']['data'][number]

interface LedgerOptions {
  name: string
  /** What the deployments are of: a commit's SHA; null: the default branch. */
  ref: string | null
  trust?: {
    /** Logins that are trusted beside the token's own. */
    trusted?: readonly string[]
    /** ISO 8601: what was made before counts whoever made it. */
    since?: string | undefined
    warn?: (line: string) => void
  }
}

/** They only ever take traffic off the canary, or hold it. */
const ALWAYS: readonly Entry['kind'][] = ['rollback', 'pause']
const TASK = 'rollout-gate'
const DESCRIPTION_LIMIT = 140
/** Marks as people see them at the environment: a phase that was rolled back failed there. */
const STATES: Record<Mark['mark'], State> = {
  in_progress: 'in_progress',
  done: 'success',
  undone: 'inactive',
  left: 'inactive',
  rolled_back: 'failure'
}

/**
 * The ledger as deployments and their statuses, one environment a phase. An entry is a deployment whose payload holds
 * all of it, a mark is a status. Deployments of other tasks, such as those that a job with `environment:` makes by
 * itself, are not read. What lets traffic go up counts only where the token's own user, GitHub Actions or somebody in
 * `trust` made it; a rollback or a pause counts whoever did.
 */
export function deploymentLedger(github: GitHub, { name, ref, trust = {} }: LedgerOptions): Ledger {
  const { owner, repo, octokit, serverUrl, run } = github
  const here = { owner, repo }

  /** All pages, oldest first. A page may repeat what moved on from the one before, and a nonce what was made twice. */
  async function listEntries(): Promise<Recorded[]> {
    const all = await octokit.paginate(octokit.rest.repos.listDeployments, { ...here, task: TASK, per_page: 100 })
    const mayBeOurs = all.filter(({ payload }) => isOf(name, payload)).sort((a, b) => a.id - b.id)
    const entries: Recorded[] = []
    for (const deployment of mayBeOurs) {
      const entry = entryOf(deployment)
      const counts = entry !== null && ALWAYS.includes(entry.kind)
      if (!counts && !(await isTrusted(deployment))) {
        trust.warn?.(
          `Deployment ${deployment.id} does not count: ${deployment.creator?.login ?? 'nobody'} made it, and is not in ledger.trusted.`
        )
      } else if (entry === null) throw notUnderstood(deployment)
      else entries.push(entry)
    }
    const seen = new Set<string>()
    return entries.filter(({ nonce }) => !seen.has(nonce) && seen.add(nonce))
  }

  let own: Promise<string> | undefined
  async function isTrusted({ creator, created_at }: Deployment): Promise<boolean> {
    if (trust.since !== undefined && created_at < trust.since) return true
    const login = creator?.login.toLowerCase()
    if (login === undefined) return false
    const known = [ACTIONS_BOT, ...(trust.trusted ?? [])].map(name => name.toLowerCase())
    if (known.includes(login)) return true
    own ??= loginOf(github)
    return login === (await own).toLowerCase()
  }

  async function marksOf(entry: Recorded): Promise<Mark[]> {
    const list = octokit.rest.repos.listDeploymentStatuses
    const statuses = await octokit.paginate(list, { ...here, deployment_id: entry.id, per_page: 100 })
    return marksOfStatuses(entry, statuses)
  }

  /** From the newest back to the start of the last rollout that got going: all before it had ended. */
  async function withMarks(entries: readonly Recorded[]): Promise<Recorded[]> {
    const marked = [...entries]
    for (let at = marked.length - 1; at >= 0; at--) {
      const entry = marked[at]!
      if (entry.kind !== 'claim' && entry.kind !== 'rollback') continue
      const known = { ...entry, marks: await marksOf(entry) }
      marked[at] = known
      if (known.kind === 'claim' && known.from === null && hasMark(known, 'done')) break
    }
    return marked
  }

  async function create(entry: Entry): Promise<number> {
    const { data } = await octokit.rest.repos.createDeployment({
      ...here,
      ref: ref ?? (await octokit.rest.repos.get(here)).data.default_branch,
      task: TASK,
      auto_merge: false,
      required_contexts: [],
      environment: entry.environment,
      transient_environment: false,
      production_environment: servesUsers(entry),
      description: described(titleOf(entry)),
      payload: entry,
      request: NO_RETRY
    })
    if (!('id' in data)) throw new Error(`GitHub made no deployment: ${data.message}`)
    return data.id
  }

  async function post(entry: Recorded, state: State, why: string): Promise<void> {
    await octokit.rest.repos.createDeploymentStatus({
      ...here,
      deployment_id: entry.id,
      state,
      description: described(why),
      auto_inactive: false,
      ...(run && { log_url: run.url })
    })
  }

  return {
    where: `${serverUrl}/${owner}/${repo}/deployments`,
    read: () => explained(async () => withMarks(await listEntries())),
    async open(entry) {
      const find = async () => (await listEntries()).find(({ nonce }) => nonce === entry.nonce)?.id ?? null
      const id = await explained(() => makeOnce(() => create(entry), find))
      const opened = { ...entry, id, marks: [] }
      // A word stands by itself; without a status its environment would show it as waiting.
      if (isWord(entry)) await post(opened, 'inactive', titleOf(entry)).catch(() => undefined)
      return opened
    },
    mark: (entry, mark, why) => explained(() => post(entry, stateOf(entry, mark), why))
  }
}

/** A rollback that was carried out leaves nothing active. */
function stateOf({ kind }: Entry, mark: Mark['mark']): State {
  return kind === 'rollback' && mark === 'rolled_back' ? 'inactive' : STATES[mark]
}

/** Statuses come newest first. `inactive` ends a step that was never done, and leaves a phase that was. */
function marksOfStatuses(entry: Recorded, statuses: readonly Status[]): Mark[] {
  const marks: Mark[] = []
  for (const status of [...statuses].sort((a, b) => a.id - b.id)) {
    const mark = markOf(entry, status.state, marks)
    if (!mark) continue
    const { created_at: at, description: why, log_url } = status
    marks.push({ schema_version: 1, mark, of: entry.id, at, why, url: log_url || null })
  }
  return marks
}

function markOf({ kind }: Entry, state: string, before: readonly Mark[]): Mark['mark'] | null {
  if (state === 'in_progress') return 'in_progress'
  if (state === 'success') return 'done'
  if (state === 'failure') return 'rolled_back'
  if (state !== 'inactive') return null
  if (kind === 'rollback') return 'rolled_back'
  return before.some(({ mark }) => mark === 'done') ? 'left' : 'undone'
}

function readPayload(payload: unknown): unknown {
  return typeof payload === 'string' ? jsonOf(payload) : payload
}

function isOf(name: string, payload: unknown): boolean {
  const value = readPayload(payload)
  return value !== null && typeof value === 'object' && 'name' in value && value.name === name
}

/** Null where it can't be understood. */
function entryOf({ id, payload }: Deployment): Recorded | null {
  const entry = readableEntry.safeParse(readPayload(payload))
  return entry.success ? { ...entry.data, id, marks: [] } : null
}

function notUnderstood({ id, payload }: Deployment): UnmeasurableError {
  const said = readableEntry.safeParse(readPayload(payload)).error?.issues[0]?.message
  const message = `Deployment ${id} has a record that this version does not understand (${said}). Use the version that wrote it, or delete the deployment.`
  return new UnmeasurableError('log_invalid', message)
}

function isWord({ kind }: Entry): boolean {
  return kind !== 'claim' && kind !== 'rollback'
}

function servesUsers(entry: Entry): boolean {
  if (entry.kind === 'claim') return entry.after.canary > 0
  return entry.kind === 'rollback' && (entry.before?.canary ?? 0) > 0
}

function titleOf(entry: Entry): string {
  switch (entry.kind) {
    case 'claim':
      return `${entry.name}: ${entry.from ?? 'baseline'} to ${entry.to ?? 'complete'} (${entry.rollout})`
    case 'rollback':
      return `Rollback of ${entry.from ?? 'the canary'}: ${entry.why}`
    default:
      return `${entry.kind} by ${entry.by.who}: ${entry.why}`
  }
}

function described(text: string): string {
  const letters = [...text]
  return letters.length <= DESCRIPTION_LIMIT ? text : `${letters.slice(0, DESCRIPTION_LIMIT - 1).join('')}…`
}

async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnmeasurableError) throw error
    const refused = [401, 403, 404].includes(statusOf(error)) && !isRateLimit(error)
    const reason = refused ? 'permission_missing' : 'api_unavailable'
    throw new UnmeasurableError(reason, explainFailure(error, 'deployments: write'), { cause: error })
  }
}
