import { type Call, created, invalid, NOT_FOUND, ok, paged, type Route, refused, repositoryPath } from './call.js'
import { complete } from './contract.js'
import { type Deployment, type DeploymentStatus, stamp } from './state.js'

/** Deployments and their statuses, with GitHub's defaults and side effects. */

const DESCRIPTION_LIMIT = 140

export const deploymentRoutes: Record<string, Route> = {
  'POST /repos/{owner}/{repo}/deployments': call => {
    const { body, state } = call
    // Both are GitHub's defaults: whoever leaves them out gets a merge, or a wait for every status check.
    if (body.auto_merge !== false && state.behindDefault) {
      return { status: 202, body: { message: `Auto-merged ${state.defaultBranch} into ${body.ref} on deployment.` } }
    }
    if (body.required_contexts?.length !== 0 && !state.checksGreen) {
      return refused(409, `Conflict: Commit status checks failed for ${body.ref}.`)
    }
    if (tooLong(body.description)) return invalid('Deployment', 'description', 'description is too long')
    const environment = body.environment ?? 'production'
    const deployment: Deployment = {
      ...stamp(state),
      sha: /^[0-9a-f]{40}$/.test(body.ref) ? body.ref : (state.commits.at(-1) ?? ''),
      ref: body.ref,
      task: body.task ?? 'deploy',
      environment,
      payload: body.payload ?? {},
      description: body.description ?? null,
      transient_environment: body.transient_environment ?? false,
      production_environment: body.production_environment ?? environment === 'production',
      statuses: []
    }
    state.deployments.push(deployment)
    return created(showDeployment(call, deployment))
  },

  'GET /repos/{owner}/{repo}/deployments': call => {
    const filters = ['sha', 'ref', 'task', 'environment'] as const
    const found = call.state.deployments
      .filter(deployment => filters.every(key => call.query[key] === undefined || call.query[key] === deployment[key]))
      .sort((a, b) => b.id - a.id)
    const path = `${repositoryPath(call.state)}/deployments`
    return paged(call, path, found, page => page.map(deployment => showDeployment(call, deployment)))
  },

  'GET /repos/{owner}/{repo}/deployments/{deployment_id}': call => {
    const deployment = deploymentOf(call)
    return deployment ? ok(showDeployment(call, deployment)) : NOT_FOUND
  },

  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': call => {
    const deployment = deploymentOf(call)
    if (!deployment) return NOT_FOUND
    const path = `${repositoryPath(call.state)}/deployments/${deployment.id}/statuses`
    const newestFirst = [...deployment.statuses].reverse()
    return paged(call, path, newestFirst, page => page.map(status => showStatus(call, deployment, status)))
  },

  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': call => {
    const deployment = deploymentOf(call)
    if (!deployment) return NOT_FOUND
    const { state, description = '', environment_url = '', log_url = '', auto_inactive = true } = call.body
    if (tooLong(description)) return invalid('DeploymentStatus', 'description', 'description is too long')
    const status: DeploymentStatus = { ...stamp(call.state), state, description, environment_url, log_url }
    deployment.statuses.push(status)
    if (state === 'success' && auto_inactive) deactivateEarlier(call, deployment)
    return created(showStatus(call, deployment, status))
  }
}

/** A success ends earlier successes of the same environment, unless that is transient or production. */
function deactivateEarlier(call: Call, latest: Deployment): void {
  const { transient_environment, production_environment, environment } = latest
  if (transient_environment || production_environment) return
  for (const deployment of call.state.deployments) {
    const ended = deployment.id < latest.id && deployment.environment === environment
    const active = deployment.statuses.at(-1)?.state === 'success'
    const spared = deployment.transient_environment || deployment.production_environment
    if (!ended || !active || spared) continue
    const nothing = { description: '', environment_url: '', log_url: '' }
    deployment.statuses.push({ ...stamp(call.state), state: 'inactive', ...nothing })
  }
}

function tooLong(description: string | null | undefined): boolean {
  return [...(description ?? '')].length > DESCRIPTION_LIMIT
}

function deploymentOf(call: Call): Deployment | undefined {
  return call.state.deployments.find(deployment => deployment.id === Number(call.values['deployment_id']))
}

function showDeployment({ state }: Call, { statuses: _, creator = state.login, ...facts }: Deployment): object {
  return complete('deployment', { ...facts, updated_at: facts.created_at, creator: { login: creator } })
}

/** URLs that were not given are left out, as an empty one is no URI and so not what the description promises. */
function showStatus({ state }: Call, { environment }: Deployment, status: DeploymentStatus): object {
  const { environment_url, log_url, ...facts } = status
  const urls = { ...(environment_url && { environment_url }), ...(log_url && { log_url }) }
  const creator = { login: state.login }
  return complete('deployment-status', { ...facts, ...urls, environment, updated_at: status.created_at, creator })
}
