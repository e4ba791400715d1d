import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// Comes with @actions/artifact, which uploads with it.
import { BlobSASPermissions, BlobServiceClient, type ContainerClient } from '@azure/storage-blob'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findBaseline } from '../../src/github/artifacts.js'
import { uploadArtifact } from '../../src/github/upload.js'
import { addArtifact, addRun } from '../doubles/github/routes-actions.js'
import { withGitHub } from '../github/support.js'
import { part } from './part.js'

// Uploads with the real client into a real blob store (AZURITE_BIN: the azurite-blob of npm's azurite), behind a small
// stand-in for the results service, and reads back through the API what was stored.

const ACCOUNT = 'devstoreaccount1'
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService'

let folder: string
let azurite: ChildProcess
let container: ContainerClient
let results: Server
const saved = { ...process.env }
const finalized = new Map<string, { size: string; hash: string }>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'artifacts-'))
  const started = await startAzurite()
  azurite = started.process
  const connection = `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};BlobEndpoint=${started.url}/${ACCOUNT};`
  container = BlobServiceClient.fromConnectionString(connection).getContainerClient('artifacts')
  await container.create()
  results = await startResultsService()
  const { port } = results.address() as AddressInfo
  const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-1:job-1' })).toString('base64url')
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
    ACTIONS_RUNTIME_TOKEN: `e30.${claims}.c2ln`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: folder
  })
})

afterAll(async () => {
  for (const name of ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_SERVER_URL', 'GITHUB_WORKSPACE']) {
    if (saved[name] === undefined) delete process.env[name]
    else process.env[name] = saved[name]
  }
  results?.close()
  azurite?.kill()
  await rm(folder, { recursive: true, force: true })
})

async function startAzurite(): Promise<{ process: ChildProcess; url: string }> {
  const options = [
    '--blobHost',
    '127.0.0.1',
    '--blobPort',
    '0',
    '--inMemoryPersistence',
    '--skipApiVersionCheck',
    '--disableTelemetry'
  ]
  const child = spawn(part('AZURITE_BIN'), options, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', chunk => {
      said += chunk
      const url = /successfully listen(?:s|ing) (?:on|at) (http:\S+)/.exec(said)?.[1]
      if (url) resolve(url)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`azurite ended: ${said}`)))
  })
  return { process: child, url }
}

/** The two calls of an upload; a name that is taken is refused as GitHub does. */
async function startResultsService(): Promise<Server> {
  const names = new Set<string>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString())
    const answer = (status: number, json: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
    }
    if (request.url === `${SERVICE}/CreateArtifact`) {
      if (names.has(body.name)) return answer(409, { code: 'already_exists', msg: 'an artifact with this name exists' })
      names.add(body.name)
      const permissions = BlobSASPermissions.parse('cw')
      const expiresOn = new Date(Date.now() + 600_000)
      const signed_upload_url = await container.getBlockBlobClient(body.name).generateSasUrl({ permissions, expiresOn })
      return answer(200, { ok: true, signed_upload_url })
    }
    if (request.url === `${SERVICE}/FinalizeArtifact`) {
      finalized.set(body.name, { size: body.size, hash: body.hash })
      return answer(200, { ok: true, artifact_id: '1' })
    }
    return answer(404, { code: 'bad_route', msg: String(request.url) })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

describe('an artifact in a real store', () => {
  const upload = { name: 'rollout-baseline', retentionDays: 7 }
  const waiting = { signal: new AbortController().signal }

  it('is uploaded, and found again as a baseline with the digest that the upload named', async () => {
    const file = join(folder, 'baseline.json')
    const text = JSON.stringify({ rows: Array.from({ length: 5000 }, (_, at) => ({ at, delta_s: Math.sin(at) })) })
    await writeFile(file, text)
    const sent = await uploadArtifact(process.env, { ...upload, files: [file], root: folder }, waiting)
    const stored = await container.getBlobClient('rollout-baseline').downloadToBuffer()
    expect(sent).toEqual({ name: 'rollout-baseline', digest: finalized.get('rollout-baseline')!.hash })
    expect(finalized.get('rollout-baseline')!.size).toBe(String(stored.length))

    await withGitHub({}, async ({ double, github }) => {
      addArtifact(double.state, addRun(double.state), stored, { digest: sent!.digest })
      const workflow = '.github/workflows/baseline.yml'
      const query = { artifact: 'rollout-baseline', workflow, branch: 'main', maxAgeMs: 60_000, now: double.state.now }
      expect(await findBaseline(github, query)).toMatchObject({ text, refused: [] })
    })
  })

  it('gets the attempt into its name where a re-run finds the name taken, and only then', async () => {
    const file = join(folder, 'result.json')
    await writeFile(file, '{}')
    const send = (attempt: string) =>
      uploadArtifact(
        { ...process.env, GITHUB_RUN_ATTEMPT: attempt },
        { name: 'gate', files: [file], root: folder },
        waiting
      )
    expect(await send('1')).toMatchObject({ name: 'gate' })
    await expect(send('1')).rejects.toThrow(/409/)
    expect(await send('3')).toMatchObject({ name: 'gate-attempt-3' })
  })
})
