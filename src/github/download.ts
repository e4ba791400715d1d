import { createHash } from 'node:crypto'
import type { GitHub } from '../model/github.js'

/** An artifact as the API lists it. */
export type Artifact = Awaited<
  ReturnType<GitHub['octokit']['rest']['actions']['listArtifactsForRepo']>
>['data']['artifacts'][number]

const TRIES = 3
const TIMEOUT_MS = 120_000

/**
 * The bytes of an artifact's zip, checked against the digest that GitHub recorded when it was uploaded. Rejects with an
 * Error that says why where it has no digest, differs from it, or is longer than maxBytes.
 */
export async function downloadZip(github: GitHub, artifact: Artifact, maxBytes: number): Promise<Buffer> {
  if (!artifact.digest) throw new Error('it has no digest, so its content cannot be verified')
  if (artifact.size_in_bytes > maxBytes) throw new Error(`it is longer than ${maxBytes} bytes`)
  const { octokit, owner, repo } = github
  const { headers } = await octokit.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: artifact.id,
    archive_format: 'zip',
    request: { redirect: 'manual' }
  })
  if (!headers.location) throw new Error('GitHub names no place to download it from')
  const zip = await fetchBytes(github, headers.location, maxBytes)
  const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`
  if (digest !== artifact.digest) throw new Error(`its content is ${digest}, not ${artifact.digest} as recorded`)
  return zip
}

/** The store is asked without the token, which is not its business, but through the same proxy as the API. */
async function fetchBytes({ octokit }: GitHub, url: string, maxBytes: number): Promise<Buffer> {
  const fetch: typeof globalThis.fetch = octokit.request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch
  for (let tried = 1; ; tried++) {
    try {
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
      if (response.status !== 200) throw new Error(`the artifact store answered ${response.status}`)
      return await bytesOf(response, maxBytes)
    } catch (error) {
      if (tried === TRIES || error instanceof TooLongError) throw error
    }
  }
}

async function bytesOf(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > maxBytes) throw new TooLongError(`it is longer than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

class TooLongError extends Error {}
