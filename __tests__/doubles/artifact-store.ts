import { createServer } from 'node:http'
import { listen, shut } from './rag-service.js'

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService'

export interface Store {
  /** What lets a step upload. */
  env: Record<string, string>
  /** Zips by name. */
  kept: Map<string, Uint8Array>
  close(): Promise<void>
}

/** The two calls of GitHub's results service, and the blob store behind it, which takes blocks and puts them together. */
export async function startStore(refuse?: number): Promise<Store> {
  const kept = new Map<string, Uint8Array>()
  const blocks = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const body = Buffer.concat(parts)
    const url = new URL(request.url!, origin)
    const answer = (status: number, json: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
    }
    const name = decodeURIComponent(url.pathname.slice('/blobs/'.length))
    if (url.pathname === `${SERVICE}/CreateArtifact`) {
      const wanted = JSON.parse(body.toString()).name
      if (refuse) return answer(refuse, { code: 'permission_denied', msg: 'not today' })
      if (kept.has(wanted)) return answer(409, { code: 'already_exists', msg: 'an artifact with this name exists' })
      return answer(200, { ok: true, signed_upload_url: `${origin}/blobs/${encodeURIComponent(wanted)}?sig=signed` })
    }
    if (url.pathname === `${SERVICE}/FinalizeArtifact`) return answer(200, { ok: true, artifact_id: '1' })
    if (url.searchParams.get('comp') === 'block') blocks.set(`${name} ${url.searchParams.get('blockid')}`, body)
    else {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(match => match[1])
      kept.set(name, Buffer.concat(ids.map(id => blocks.get(`${name} ${id}`)!)))
    }
    response.writeHead(201, { 'x-ms-request-id': '1', etag: '"1"', 'last-modified': new Date().toUTCString() }).end()
  })
  const origin = await listen(server)
  const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-1:job-1' })).toString('base64url')
  return {
    env: { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: `e30.${claims}.c2ln` },
    kept,
    close: () => shut(server)
  }
}
