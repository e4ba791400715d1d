import { createServer } from 'node:http'
import { expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { addArtifact, addRun } from '../github/double/routes-actions.js'
import { inScene } from './runner.js'
import { listen, shut } from './service.js'

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService'
const ON_MAIN = { name: 'push', sha: 'f'.repeat(40) }

interface Store {
  /** What lets a step upload. */
  env: Record<string, string>
  /** Zips by name. */
  kept: Map<string, Uint8Array>
  close(): Promise<void>
}

/** The two calls of GitHub's results service, and the blob store behind it, which takes blocks and puts them together. */
async function startStore(refuse?: number): Promise<Store> {
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

async function withStore(refuse: number | undefined, story: (store: Store) => Promise<void>): Promise<void> {
  const store = await startStore(refuse)
  try {
    await story(store)
  } finally {
    await store.close()
  }
}

const membersOf = (zip: Uint8Array) => Object.keys(unzipSync(zip)).sort()

test.concurrent('gate uploads its result, rows and report, and a re-run its own beside them', () =>
  withStore(undefined, ({ env, kept }) =>
    inScene({}, async ({ step, read }) => {
      const gate = await step({ env, inputs: { publish: 'false' } })
      expect(gate.exit).toBe(0)
      const zip = kept.get('rollout-gate-result')!
      expect(membersOf(zip)).toEqual(['report.html', 'report.md', 'result.json', 'rows.jsonl'])
      expect(Buffer.from(unzipSync(zip)['result.json']!).toString()).toBe(await read('out/result.json'))
      const again = await step({ env: { ...env, GITHUB_RUN_ATTEMPT: '2' }, inputs: { publish: 'false' } })
      expect([again.exit, [...kept.keys()]]).toEqual([0, ['rollout-gate-result', 'rollout-gate-result-attempt-2']])
    })
  ))

test.concurrent('gate uploads the result of what it could not judge', () =>
  withStore(undefined, ({ env, kept }) =>
    inScene({ manifest: { evidnce: {} } }, async ({ step }) => {
      expect((await step({ env, inputs: { publish: 'false' } })).exit).toBe(2)
      expect(membersOf(kept.get('rollout-gate-result')!)).toEqual(['report.html', 'report.md', 'result.json'])
    })
  ))

test.concurrent('baseline uploads what gate then finds', () =>
  withStore(undefined, ({ env, kept }) => {
    const workflow = '.github/workflows/baseline.yml'
    return inScene(
      { manifest: { baseline: { workflow } }, state: { now: Date.now() - 60_000 } },
      async ({ step, github }) => {
        expect((await step({ command: 'baseline', env, event: ON_MAIN })).exit).toBe(0)
        const zip = kept.get('rollout-baseline')!
        expect(membersOf(zip)).toEqual(['baseline.json'])
        addArtifact(github.state, addRun(github.state), zip)
        const gate = await step({ inputs: { publish: 'false' } })
        expect([gate.exit, gate.result!.baseline_source!.kind]).toEqual([0, 'artifact'])
      }
    )
  }))

test.concurrent('an upload that is refused leaves the verdict of gate alone, and is all that baseline was for', () =>
  withStore(403, ({ env }) =>
    inScene({}, async ({ step }) => {
      const gate = await step({ env, inputs: { publish: 'false' } })
      expect([gate.exit, gate.outputs['decision']]).toEqual([0, 'pass'])
      const warnings = gate.commands.filter(command => command.name === 'warning')
      expect(warnings.map(command => command.message)).toEqual([expect.stringContaining('could not be uploaded')])
      const baseline = await step({ command: 'baseline', env, event: ON_MAIN, inputs: { out: 'recorded' } })
      expect([baseline.exit, baseline.outputs['reason-code']]).toEqual([5, 'api_unavailable'])
    })
  ))

test.concurrent('shards upload their rows', () =>
  withStore(undefined, ({ env, kept }) =>
    inScene({}, async ({ step }) => {
      expect((await step({ env, inputs: { options: '--shard 2/3' } })).exit).toBe(0)
      expect([...kept.keys()]).toEqual(['rollout-gate-shard-2'])
      expect(membersOf(kept.get('rollout-gate-shard-2')!)).toEqual(['rows.jsonl'])
    })
  ))
