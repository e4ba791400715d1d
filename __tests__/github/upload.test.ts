import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { uploadArtifact } from '../../src/github/upload.js'
import { serve } from '../doubles/loopback.js'

const upload = { name: 'rollout-baseline', files: [], root: '.' }
const signal = new AbortController().signal
const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-1:job-1' })).toString('base64url')

describe('uploading an artifact', () => {
  const before = { ...process.env }
  beforeEach(async () => {
    // A service that sends a byte now and then, and never all of its answer. GitHub's client reads the environment itself.
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 5)
      response.once('close', () => clearInterval(drip))
    })
    Object.assign(process.env, { ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: `e30.${claims}.c2ln` })
  })
  afterEach(() => {
    process.env = { ...before }
  })

  it('does nothing where no runner would take it', async () => {
    expect(await uploadArtifact({}, upload, { signal })).toBeNull()
  })

  it('is given up where the service drips for ever', async () => {
    const files = [import.meta.filename]
    const sent = uploadArtifact(process.env, { ...upload, files, root: import.meta.dirname }, { signal, totalMs: 300 })
    await expect(sent).rejects.toThrow('it had not ended after 0.3 s, and was given up')
  })

  it('is not waited for by a process that is asked to end', async () => {
    const files = [import.meta.filename]
    const ended = AbortSignal.abort()
    const sent = uploadArtifact(
      process.env,
      { ...upload, files, root: import.meta.dirname },
      { signal: ended, graceMs: 10 }
    )
    await expect(sent).rejects.toThrow('the process was asked to end before it was through')
  })
})
