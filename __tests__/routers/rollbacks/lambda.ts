import { createServer } from 'node:http'
import { type Obstacle, opened, type Place } from './place.js'

/** As much of AWS Lambda as an alias needs, over HTTP; AWS's own client talks to it. */

interface Alias {
  FunctionVersion: string
  RevisionId: string
  RoutingConfig: { AdditionalVersionWeights: Record<string, number> }
}

interface Fault {
  status: number
  code: string
}

interface Asked {
  method: string
  /** The revision that a change compares with; undefined where it compares none. */
  revision: string | undefined
  alias: Alias
  /** How many of this method came before. */
  before: number
}

type Trouble = (asked: Asked) => Fault | null

async function arrange(own: string, weights: Record<string, number>, trouble: Trouble = () => null): Promise<Place> {
  const alias: Alias = { FunctionVersion: own, RevisionId: 'r-1', RoutingConfig: { AdditionalVersionWeights: weights } }
  const counts: Record<string, number> = {}
  let revision = 1
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const method = request.method ?? ''
    const change = body ? (JSON.parse(body) as Partial<Alias>) : {}
    const before = counts[method] ?? 0
    counts[method] = before + 1
    const stale = change.RevisionId !== undefined && change.RevisionId !== alias.RevisionId
    const fault = trouble({ method, revision: change.RevisionId, alias, before }) ?? (stale ? STALE : null)
    if (fault) {
      response.writeHead(fault.status, { 'x-amzn-errortype': fault.code, 'content-type': 'application/json' })
      return void response.end(JSON.stringify({ message: `told so by a test (${fault.code})` }))
    }
    if (method === 'PUT') Object.assign(alias, change, { RevisionId: `r-${++revision}` })
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ Name: 'live', ...alias }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing'
  })
  const config = { kind: 'lambda-alias' as const, function: 'shop', alias: 'live', canary_version: '42' }
  const { router, named } = await opened(config, { env: { AWS_REGION: 'eu-central-1' } })
  const close = async () => {
    await router.close()
    server.closeAllConnections()
    server.close()
  }
  return { router, named, served: () => servedBy(alias), close }
}

function servedBy({ FunctionVersion, RoutingConfig: { AdditionalVersionWeights } }: Alias): number {
  const given = Object.values(AdditionalVersionWeights).reduce((sum, weight) => sum + weight, 0)
  return 100 * (FunctionVersion === '42' ? 1 - given : (AdditionalVersionWeights['42'] ?? 0))
}

const STALE: Fault = { status: 412, code: 'PreconditionFailedException' }
const BUSY: Fault = { status: 409, code: 'ResourceConflictException' }
const THROTTLED: Fault = { status: 429, code: 'TooManyRequestsException' }
const DENIED: Fault = { status: 403, code: 'AccessDeniedException' }
const MISSING: Fault = { status: 404, code: 'ResourceNotFoundException' }
const BROKEN: Fault = { status: 500, code: 'ServiceException' }

const first =
  (method: string, times: number, fault: Fault): Trouble =>
  asked =>
    asked.method === method && asked.before < times ? fault : null
const always = (method: string, fault: Fault) => first(method, Number.POSITIVE_INFINITY, fault)
/** Somebody else changes the alias before every change that compares. */
const overtaken: Trouble = ({ method, revision, alias }) => {
  if (method === 'PUT' && revision !== undefined) alias.RevisionId += 'x'
  return null
}
const AT_FIVE = { 42: 0.05 }

const back = (what: string, own: string, weights: Record<string, number>, trouble?: Trouble): Obstacle => ({
  what,
  expected: 'back',
  arrange: () => arrange(own, weights, trouble)
})
const told = (
  what: string,
  says: string,
  own: string,
  weights: Record<string, number>,
  trouble?: Trouble
): Obstacle => ({
  ...back(what, own, weights, trouble),
  expected: 'told',
  says
})

export const LAMBDA: Obstacle[] = [
  back('nothing', '41', AT_FIVE),
  back('all on the canary', '41', { 42: 1 }),
  { ...back('a version of others', '41', { 40: 0.5 }), remains: 'version 40 has 50 %' },
  { ...back('a version of others beside the canary', '41', { 40: 0.5, 42: 0.05 }), remains: 'version 40' },
  back('an alias turned round by hand', '42', { 41: 0.5 }),
  back('a weight that is none', '41', { 42: 1.5 }),
  back('an alias on $LATEST', '$LATEST', {}),
  back('three changes that come between', '41', AT_FIVE, first('PUT', 3, STALE)),
  back('a change before every change', '41', AT_FIVE, overtaken),
  back('an update of the function under way', '41', AT_FIVE, first('PUT', 2, BUSY)),
  back('throttling for a moment', '41', AT_FIVE, first('PUT', 1, THROTTLED)),
  back('a reading that fails once', '41', AT_FIVE, first('GET', 1, BROKEN)),
  told('an alias on the canary itself', 'itself', '42', {}),
  told('throttling without end', 'TooManyRequests', '41', AT_FIVE, always('PUT', THROTTLED)),
  told('a change that is denied', 'AccessDenied', '41', AT_FIVE, always('PUT', DENIED)),
  told('a reading that is denied', 'cannot be read back', '41', AT_FIVE, always('GET', DENIED)),
  told('a function that is not there', 'ResourceNotFound', '41', AT_FIVE, always('GET', MISSING)),
  told('AWS that fails', 'ServiceException', '41', AT_FIVE, always('PUT', BROKEN)),
  told('versions on both sides of the canary', 'itself', '42', { 40: 0.2, 41: 0.2 })
]
