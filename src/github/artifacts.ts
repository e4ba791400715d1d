import ms from 'ms'
import type { GitHub } from '../model/github.js'
import { type Artifact, downloadZip } from './download.js'
import { explainFailure, statusOf } from './failure.js'
import { readMember } from './zip.js'

/** Something from an artifact that was verified to be what GitHub recorded. Its text is still data from elsewhere. */
interface Fetched {
  text: string
  /** sha256:… of the artifact's zip. */
  digest: string
  createdAt: string
  runId: number
  /** Where people see the artifact. */
  url: string
}

interface Unavailable {
  /** Why, in one sentence, with what to do. */
  unavailable: string
  /** GitHub answered, and there is none. */
  absent?: true
}

export interface BaselineQuery {
  /** Name of the artifact. */
  artifact: string
  /** Path of the only workflow that is trusted to make it. */
  workflow: string
  /** The branch it must have run on. */
  branch: string
  maxAgeMs: number
  /** Wall clock, milliseconds since 1970. */
  now: number
  /** Where given, the baseline's commit must be this one or an ancestor of it. */
  baseSha?: string
  /** Where given, only the artifact with this digest is looked for, however many came after it. */
  digest?: string
}

type Run = Awaited<ReturnType<GitHub['octokit']['rest']['actions']['getWorkflowRun']>>['data']

const MIB = 1024 * 1024
const ZIP_BYTES = 64 * MIB
const BASELINE_BYTES = 128 * MIB
const RESULT_BYTES = 8 * MIB
/** Events that nobody without write access can cause. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch']
const REFUSALS_TOLD = 3

/**
 * The newest admissible baseline: an artifact of this repository, made by the named workflow on the named branch in a
 * successful push, schedule or dispatch run, unexpired, young enough, its digest verified, holding `baseline.json` and
 * nothing else. `refused` tells why newer ones were passed over. Never rejects: what is in the way is `unavailable`.
 */
export async function findBaseline(
  github: GitHub,
  query: BaselineQuery
): Promise<(Fetched & { refused: string[] }) | Unavailable> {
  const refused: string[] = []
  const remedy = `Run ${query.workflow} on ${query.branch}.`
  try {
    for await (const artifact of artifactsNamed(github, query.artifact)) {
      const tooOld = query.now - Date.parse(artifact.created_at ?? '') > query.maxAgeMs
      const found = tooOld
        ? `is older than ${ms(query.maxAgeMs)}`
        : (refusalOfListing(artifact, query) ?? (await admit(github, artifact, query)))
      const isOther = typeof found !== 'string' && query.digest !== undefined && found.digest !== query.digest
      if (typeof found !== 'string' && !isOther) return { ...found, refused }
      refused.push(`artifact ${artifact.id} ${isOther ? 'is another' : found}`)
      if (tooOld) break // The list is newest first, so all that follow are older still.
    }
  } catch (error) {
    return { unavailable: `The baseline could not be looked for. ${explainFailure(error, 'actions: read')}` }
  }
  if (refused.length === 0) return { unavailable: `No artifact is named ${query.artifact}. ${remedy}` }
  const told = refused.slice(0, REFUSALS_TOLD).join('; ')
  const more = refused.length > REFUSALS_TOLD ? `; and ${refused.length - REFUSALS_TOLD} more` : ''
  return { unavailable: `No artifact named ${query.artifact} is admissible: ${told}${more}. ${remedy}` }
}

/**
 * The text of the `result.json` that a finished run uploaded under this name, of its latest attempt, and of its
 * `rows.jsonl`, null where there is none. The run may be untrusted: both are data to validate, and nothing else of the
 * artifact is unpacked. Never rejects.
 */
export async function fetchResultArtifact(
  github: GitHub,
  runId: number,
  name: string
): Promise<(Fetched & { rows: string | null }) | Unavailable> {
  try {
    const artifact = await latestOfRun(github, runId, name)
    if (!artifact) {
      return {
        unavailable: `Run ${runId} has no artifact named ${name}; see whether its gate job ran to the end.`,
        absent: true
      }
    }
    const zip = await downloadZip(github, artifact, ZIP_BYTES)
    const text = await readMember(zip, { file: 'result.json', maxBytes: RESULT_BYTES, alone: false })
    const rows = await readMember(zip, { file: 'rows.jsonl', maxBytes: BASELINE_BYTES, alone: false }).catch(() => null)
    return { ...fetched(github, artifact, runId, text), rows }
  } catch (error) {
    const why = statusOf(error) > 0 ? explainFailure(error, 'actions: read') : `${String(error)}.`
    return { unavailable: `The result of run ${runId} could not be fetched. ${why}` }
  }
}

/** What the listing alone tells against an artifact; cheap, so that a stranger's many artifacts cost no requests. */
function refusalOfListing({ expired, workflow_run: run }: Artifact, { branch }: BaselineQuery): string | null {
  if (!run?.id) return 'is of no run that GitHub knows'
  if (expired) return 'has expired'
  if (!run.repository_id || run.head_repository_id !== run.repository_id) return 'comes from another repository'
  if (run.head_branch !== branch) return `comes from the branch ${run.head_branch}, not ${branch}`
  return null
}

/** What the run behind an artifact tells against it. Its path comes as PATH, or as PATH@REF. */
function refusalOfRun(run: Run, { workflow }: BaselineQuery): string | null {
  const path = run.path.split('@', 1)[0]!
  if (path !== workflow) return `comes from the workflow ${path}, not ${workflow}`
  if (!TRUSTED_EVENTS.includes(run.event)) return `comes from a run started by ${run.event}`
  if (run.conclusion !== 'success') return `comes from a run that ended as ${run.conclusion ?? run.status}`
  return null
}

async function admit(github: GitHub, artifact: Artifact, query: BaselineQuery): Promise<Fetched | string> {
  const { octokit, owner, repo } = github
  const { data: run } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: artifact.workflow_run!.id! })
  const why = refusalOfRun(run, query)
  if (why) return why
  if (query.baseSha && !(await isAncestor(github, run.head_sha, query.baseSha))) {
    return `measured ${run.head_sha}, which is no ancestor of the base ${query.baseSha}`
  }
  // A re-run of the same run measured again; its own artifact counts.
  const latest = (run.run_attempt ?? 1) > 1 ? await latestOfRun(github, run.id, query.artifact) : artifact
  try {
    const wanted = { file: 'baseline.json', maxBytes: BASELINE_BYTES, alone: true }
    return await fetchMember(github, latest ?? artifact, run.id, wanted)
  } catch (error) {
    if (statusOf(error) > 0 && ![404, 410].includes(statusOf(error))) throw error
    return `can't be used: ${error instanceof Error ? error.message : String(error)}`
  }
}

async function fetchMember(
  github: GitHub,
  artifact: Artifact,
  runId: number,
  wanted: Parameters<typeof readMember>[1]
): Promise<Fetched> {
  const zip = await downloadZip(github, artifact, ZIP_BYTES)
  return fetched(github, artifact, runId, await readMember(zip, wanted))
}

function fetched({ serverUrl, owner, repo }: GitHub, artifact: Artifact, runId: number, text: string): Fetched {
  const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/artifacts/${artifact.id}`
  return { text, digest: artifact.digest ?? '', createdAt: artifact.created_at ?? '', runId, url }
}

async function isAncestor({ octokit, owner, repo }: GitHub, sha: string, of: string): Promise<boolean> {
  try {
    const basehead = `${sha}...${of}`
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })
    return data.status === 'ahead' || data.status === 'identical'
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

/** Artifacts of the repository with this name, newest first, page after page as they are needed. */
async function* artifactsNamed({ octokit, owner, repo }: GitHub, name: string): AsyncGenerator<Artifact> {
  const pages = octokit.paginate.iterator(octokit.rest.actions.listArtifactsForRepo, {
    owner,
    repo,
    name,
    per_page: 100
  })
  for await (const { data } of pages) yield* data
}

/** The artifact of a run by its name, of the latest attempt that made one; see uploadArtifact for the names. */
async function latestOfRun({ octokit, owner, repo }: GitHub, runId: number, name: string): Promise<Artifact | null> {
  const list = octokit.rest.actions.listWorkflowRunArtifacts
  const all = await octokit.paginate(list, { owner, repo, run_id: runId, per_page: 100 })
  const attempts = all
    .map(artifact => ({ artifact, attempt: attemptOf(artifact.name, name) }))
    .filter(({ attempt }) => attempt > 0)
    .sort((a, b) => b.attempt - a.attempt || b.artifact.id - a.artifact.id)
  return attempts[0]?.artifact ?? null
}

/** 1 for NAME, N for NAME-attempt-N, 0 for any other. */
function attemptOf(found: string, name: string): number {
  if (!found.startsWith(name)) return 0
  const rest = found.slice(name.length)
  return rest === '' ? 1 : Number(/^-attempt-([1-9]\d{0,5})$/.exec(rest)?.[1] ?? 0)
}
