import { createHash } from 'node:crypto'
import { type Call, NOT_FOUND, ok, paged, type Route, refused, repositoryPath } from './call.js'
import { complete } from './contract.js'
import { type Artifact, type State, stamp, type WorkflowRun } from './state.js'

/** Workflow runs and artifacts. A zip is not served here: GitHub answers with a redirect to a store elsewhere. */

export const actionsRoutes: Record<string, Route> = {
  'GET /repos/{owner}/{repo}/actions/artifacts': call => listArtifacts(call, () => true, 'actions/artifacts'),

  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': call => {
    const id = Number(call.values['run_id'])
    if (!call.state.runs.some(run => run.id === id)) return NOT_FOUND
    return listArtifacts(call, artifact => artifact.run === id, `actions/runs/${id}/artifacts`)
  },

  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': call => {
    const artifact = call.state.artifacts.find(artifact => artifact.id === Number(call.values['artifact_id']))
    if (!artifact || call.values['archive_format'] !== 'zip') return NOT_FOUND
    if (artifact.expired) return refused(410, 'Artifact has expired')
    return { status: 302, headers: { location: `${call.store}/${artifact.id}.zip?sig=signed` } }
  },

  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': call => {
    const run = call.state.runs.find(run => run.id === Number(call.values['run_id']))
    return run ? ok(showRun(call, run)) : NOT_FOUND
  }
}

/** Puts a successful run of the baseline workflow on the default branch, or what is given, into the state. */
export function addRun(state: State, given: Partial<WorkflowRun> = {}): WorkflowRun {
  const run: WorkflowRun = {
    ...stamp(state),
    path: '.github/workflows/baseline.yml',
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    head_branch: state.defaultBranch,
    head_sha: state.commits.at(-1) ?? 'c'.repeat(40),
    repository_id: state.repositoryId,
    head_repository_id: state.repositoryId,
    run_attempt: 1,
    ...given
  }
  state.runs.push(run)
  return run
}

/** Puts an artifact of a run into the state, with its true digest and size unless others are given. */
export function addArtifact(state: State, run: WorkflowRun, zip: Uint8Array, given: Partial<Artifact> = {}): Artifact {
  const artifact: Artifact = {
    ...stamp(state),
    run: run.id,
    name: 'rollout-baseline',
    zip,
    expired: false,
    digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
    size_in_bytes: zip.length,
    ...given
  }
  state.artifacts.push(artifact)
  return artifact
}

function listArtifacts(call: Call, belongs: (artifact: Artifact) => boolean, path: string) {
  const { name } = call.query
  const found = call.state.artifacts
    .filter(artifact => belongs(artifact) && (!name || artifact.name === name))
    .sort((a, b) => b.id - a.id)
  return paged(call, `${repositoryPath(call.state)}/${path}`, found, page => ({
    total_count: found.length,
    artifacts: page.map(artifact => showArtifact(call, artifact))
  }))
}

function showArtifact({ state, api }: Call, { run: runId, zip: _, ...facts }: Artifact): object {
  const run = state.runs.find(run => run.id === runId)
  const { head_branch, head_sha, repository_id, head_repository_id } = run ?? {}
  return complete('artifact', {
    ...facts,
    updated_at: facts.created_at,
    expires_at: facts.created_at,
    archive_download_url: `${api}${repositoryPath(state)}/actions/artifacts/${facts.id}/zip`,
    workflow_run: run ? { id: runId, repository_id, head_repository_id, head_branch, head_sha } : null
  })
}

function showRun({ state }: Call, run: WorkflowRun): object {
  const { repository_id, head_repository_id, ...facts } = run
  const full_name = `${state.owner}/${state.repo}`
  return complete('workflow-run', {
    ...facts,
    html_url: `https://github.com/${full_name}/actions/runs/${run.id}`,
    repository: { id: repository_id, full_name },
    head_repository: { id: head_repository_id }
  })
}
