import { getOctokit } from '@actions/github'
import type { GitHub } from '../../../src/model/github.js'
import type { Fate } from '../../rollout/fate.js'
import type { Call } from './call.js'
import { deploymentRoutes } from './routes-deployments.js'
import type { State } from './state.js'

const ORIGIN = 'https://api.github.test'

/** A real client whose every request goes through a fate to the double's routes, without a socket between. */
export function directGitHub(state: State, fate: Fate): GitHub {
  const fetch = async (url: string, { method = 'GET', body }: RequestInit = {}): Promise<Response> => {
    const { pathname, searchParams } = new URL(url)
    const [, , , , ...place] = pathname.split('/')
    const id = place[1]
    const path = ['', 'repos', '{owner}', '{repo}', ...place.map(part => (part === id ? '{deployment_id}' : part))]
    const operation = `${method} ${path.join('/')}`
    const call = {
      state,
      api: ORIGIN,
      store: ORIGIN,
      values: { deployment_id: id },
      query: Object.fromEntries(searchParams)
    }
    return fate.through(`github ${operation}`, async () => {
      const sent = typeof body === 'string' ? JSON.parse(body) : undefined
      const answer = deploymentRoutes[operation]!({ ...call, body: sent } as Call)
      return reply(answer.status, answer.body, answer.headers)
    })
  }
  const octokit = getOctokit('token', { baseUrl: ORIGIN, request: { fetch } })
  return { owner: state.owner, repo: state.repo, octokit, serverUrl: 'https://github.com', run: null }
}

export function reply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const type = { 'content-type': 'application/json; charset=utf-8' }
  return new Response(JSON.stringify(body), { status, headers: { ...type, ...headers } })
}
