import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Weights } from '../src/model/weights.js'
import { headerOf, parseJson, readBody, sendJson } from './loopback.js'

/** The weights of a splitter, and the router contract of docs/routers.md (webhook) that moves them. */
interface WeightsDesk {
  now(): Weights
  /** How often they have been set: two changes, or a change and a request, may share a millisecond. */
  changes(): number
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
}

const share = z.number().min(0).max(100)
const bodySchema = z.object({ canary: share, mirror: share })

/** `afterSet` runs when new weights serve already and whoever set them has no answer yet. */
export function openWeights(afterSet: (weights: Weights) => Promise<void> = async () => undefined): WeightsDesk {
  let weights: Weights = { canary: 0, mirror: 0 }
  let changes = 0
  const etag = () => `"${changes}"`

  const put = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = bodySchema.safeParse(parseJson((await readBody(request)) ?? ''))
    if (!asked.success) return sendJson(response, 400, { error: 'expected {"canary": 0 to 100, "mirror": 0 to 100}' })
    const match = headerOf(request, 'if-match')
    if (match === undefined) return sendJson(response, 400, { error: 'expected If-Match: the ETag, or *' })
    // From here to the new version nothing waits: of two that saw the same version one comes too late.
    if (match !== '*' && match !== etag()) return sendJson(response, 412, { error: 'another change came first' })
    weights = asked.data
    changes++
    const [set, tag] = [weights, etag()]
    await afterSet(set)
    sendJson(response, 200, set, { etag: tag })
  }
  return {
    now: () => weights,
    changes: () => changes,
    async handle(request, response) {
      if (request.method === 'GET') return sendJson(response, 200, weights, { etag: etag() })
      if (request.method === 'PUT') return put(request, response)
      sendJson(response, 405, { error: 'GET or PUT the weights' })
    }
  }
}
