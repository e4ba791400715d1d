import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, type Call, type Route, refused } from './call.js'
import { faultsOfAnswer, faultsOfRequest, OPERATIONS, operationOf } from './contract.js'
import { actionsRoutes } from './routes-actions.js'
import { checkRoutes } from './routes-checks.js'
import { commitRoutes } from './routes-commits.js'
import { deploymentRoutes } from './routes-deployments.js'
import { pullRoutes } from './routes-pulls.js'
import { newState, type Scope, type State } from './state.js'

/** What the next calls of an operation get instead of the real answer. */
export interface Fault {
  status?: number
  message?: string
  headers?: Record<string, string>
  /** Waits before it answers. */
  delayMs?: number
  /** Closes the connection: before anything is done, or after it is done and before it is said. */
  hangUp?: 'before' | 'after'
}

export const FORBIDDEN: Fault = { status: 403, message: 'Resource not accessible by integration' }
export const RATE_LIMITED: Fault = {
  status: 403,
  message: 'API rate limit exceeded for installation.',
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' }
}

/** The answer GitHub gives to a client that writes too fast. */
export function secondaryLimit(seconds: number): Fault {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return { status: 403, message, headers: { 'retry-after': String(seconds) } }
}

/** One request as it arrived, and the status it got; 0 where the connection was closed. */
export interface Seen {
  operation: string
  path: string
  body: unknown
  userAgent: string
  status: number
}

export interface GitHubDouble {
  /** For GITHUB_API_URL. */
  url: string
  token: string
  state: State
  seen: Seen[]
  /** Requests of the given operation, in order. */
  calls: (operation: string) => Seen[]
  fail: (operation: string, fault: Fault, times?: number) => void
  /** Ends the faults of an operation. */
  heal: (operation: string) => void
  /** Told of every request: as it arrives, and when it is done but not answered yet. */
  tap: ((when: 'before' | 'after', operation: string) => void) | null
  /** GITHUB_* variables that lead a run here. */
  env: Record<string, string>
  /** Stops, and throws if any request or answer departed from GitHub's description. */
  close: () => Promise<void>
}

const ROUTES: Record<string, Route> = {
  ...pullRoutes,
  ...commitRoutes,
  ...checkRoutes,
  ...actionsRoutes,
  ...deploymentRoutes
}
const GRAPHQL = 'POST /graphql'

/**
 * A GitHub API on loopback: one repository that remembers, every request and answer checked against GitHub's own
 * OpenAPI description. `state` gives the facts to start from.
 */
export async function startGitHub(given: Partial<State> & { token?: string } = {}): Promise<GitHubDouble> {
  const { token = 'ghs_double', ...facts } = given
  const state = newState(facts)
  const seen: Seen[] = []
  const departures: string[] = []
  const faults = new Map<string, Fault[]>()

  const store = await listen((request, response) => serveZip(state, request, response))
  const api = await listen((request, response) => serveApi(request, response))

  async function serveApi(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', api.origin)
    const text = await textOf(request)
    const found = operationOf(request.method ?? '', url.pathname)
    const operation = found?.operation.name ?? `${request.method} ${url.pathname}`
    const body = text === '' ? undefined : JSON.parse(text)
    const note = { operation, path: request.url ?? '', body, userAgent: request.headers['user-agent'] ?? '', status: 0 }
    seen.push(note)
    double.tap?.('before', operation)
    const fault = faults.get(operation)?.shift()
    if (fault?.delayMs) await sleep(fault.delayMs)
    if (fault?.hangUp === 'before') return void request.socket.destroy()
    const answer = fault?.status ? refused(fault.status, fault.message ?? 'Server Error') : reply()
    if (fault?.hangUp === 'after') return void request.socket.destroy()
    note.status = answer.status
    double.tap?.('after', operation)
    send(response, { ...answer, headers: { ...answer.headers, ...fault?.headers } })

    function reply(): Answer {
      if (request.headers.authorization !== `token ${token}`) return refused(401, 'Bad credentials')
      if (operation === GRAPHQL) return viewer(state, body, departures)
      if (!found) return refused(404, 'Not Found')
      const query = Object.fromEntries(url.searchParams)
      const call = { state, api: api.origin, store: store.origin, values: found.values, query, body }
      departures.push(...faultsOfRequest(found.operation, { ...query, ...found.values }, body).map(saying(operation)))
      const answer = permitted(call, operation)
      departures.push(...faultsOfAnswer(found.operation, answer.status, answer.body).map(saying(operation)))
      return answer
    }
  }

  const double: GitHubDouble = {
    url: api.origin,
    token,
    state,
    seen,
    heal: operation => void faults.delete(known(operation)),
    tap: null,
    calls: operation => seen.filter(one => one.operation === known(operation)),
    fail: (operation, fault, times = 1) => {
      const queue = faults.get(known(operation)) ?? []
      faults.set(operation, [...queue, ...Array<Fault>(times).fill(fault)])
    },
    env: {
      GITHUB_API_URL: api.origin,
      GITHUB_REPOSITORY: `${state.owner}/${state.repo}`,
      GITHUB_REPOSITORY_ID: String(state.repositoryId),
      GITHUB_SERVER_URL: 'https://github.com'
    },
    close: async () => {
      await Promise.all([api.close(), store.close()])
      if (departures.length > 0) throw new Error(`Not as GitHub describes:\n${departures.join('\n')}`)
    }
  }
  return double
}

/** What every token may read. Writing a comment on a commit takes `contents: write`, although GitHub's pages say read. */
const METADATA = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/comments'
]

/** Refuses what another repository, or the token's permissions, do not allow; else does it. */
function permitted(call: Call, operation: string): Answer {
  const { state, values } = call
  const route = ROUTES[operation]
  if (!route || values['owner'] !== state.owner || values['repo'] !== state.repo) return refused(404, 'Not Found')
  const writes = !operation.startsWith('GET')
  const granted = METADATA.includes(operation) ? 'read' : state.permissions[scopeOf(operation)]
  const enough = granted === 'write' || (granted === 'read' && !writes)
  return enough ? route(call) : refused(403, 'Resource not accessible by integration')
}

function scopeOf(operation: string): Scope {
  if (/\/(pulls|issues)/.test(operation)) return 'pull-requests'
  if (operation.includes('/check-runs')) return 'checks'
  if (operation.includes('/actions/')) return 'actions'
  return operation.includes('/deployments') ? 'deployments' : 'contents'
}

/** GraphQL is outside the OpenAPI description; the one query that is used is checked by hand. */
function viewer(state: State, body: { query?: unknown }, departures: string[]): Answer {
  if (!/^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(String(body?.query))) {
    departures.push(`${GRAPHQL}: only { viewer { login } } is served`)
  }
  return { status: 200, body: { data: { viewer: { login: state.login } } } }
}

/** The store is another company's: it serves whoever has the signed URL, and refuses a GitHub token sent along. */
function serveZip(state: State, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://store')
  const artifact = state.artifacts.find(artifact => url.pathname === `/${artifact.id}.zip`)
  if (!artifact || url.searchParams.get('sig') !== 'signed' || request.headers.authorization) {
    response.writeHead(403).end()
    return
  }
  response.writeHead(200, { 'content-type': 'application/zip' }).end(artifact.zip)
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...headers }).end(body === undefined ? '' : JSON.stringify(body))
}

async function listen(serve: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const server: Server = createServer((request, response) => {
    Promise.resolve(serve(request, response)).catch(error => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${port}`, close }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function known(operation: string): string {
  const names = [GRAPHQL, ...OPERATIONS.map(operation => operation.name)]
  if (!names.includes(operation)) throw new Error(`The double does not serve ${operation}`)
  return operation
}

function saying(operation: string) {
  return (fault: string) => `${operation}: ${fault}`
}
