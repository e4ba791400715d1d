import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { attestationFaults } from '../../src/commands/attested.js'
import type { GitHub } from '../../src/model/github.js'
import { newPlace } from './rollout-setting.js'

/** Who signed a gate's result, as GitHub's client tells; a stand-in of it on the PATH knows the digests of two files. */

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gh-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const signer = { workflow: '.github/workflows/gate.yml', branch: 'main' }
const files = { 'result.json': '{"é":1}', 'rows.jsonl': '{}\n' }
const octokit = { auth: async () => ({ type: 'token', token: 'ghs_its-own' }) }
const github = { owner: 'octo-org', repo: 'support-rag', octokit, serverUrl: 'https://github.com' } as unknown as GitHub

/** A client that knows the attestations of files with these contents, and writes down how it was asked. */
function client(...attested: string[]) {
  for (const [at, content] of attested.entries()) writeFileSync(join(folder, `attested-${at}`), content)
  const script = `#!/bin/sh
printf '%s\\n' "$GH_TOKEN@$GH_HOST" "$@" >> ${folder}/asked
for known in ${folder}/attested-*; do cmp -s "$known" "$3" && exit 0; done
echo "Error: no attestations found" >&2
exit 1
`
  writeFileSync(join(folder, 'gh'), script)
  chmodSync(join(folder, 'gh'), 0o755)
}
const verify = (given: Partial<Parameters<typeof attestationFaults>[0]> = {}) =>
  attestationFaults(
    { env: { PATH: `${folder}:${process.env['PATH']}` }, github, signal: new AbortController().signal, ...given },
    signer,
    files
  )

test('both files are verified as bytes, with the token at hand, against repository, workflow, branch and type', async () => {
  client(...Object.values(files))
  expect(await verify()).toEqual([])
  const asked = readFileSync(join(folder, 'asked'), 'utf8').split('\n')
  expect(asked.slice(0, 8)).toEqual([
    'ghs_its-own@github.com',
    'attestation',
    'verify',
    'result.json',
    '--repo=octo-org/support-rag',
    '--signer-workflow=octo-org/support-rag/.github/workflows/gate.yml',
    '--source-ref=refs/heads/main',
    '--predicate-type=https://in-toto.org/attestation/test-result/v0.1'
  ])
  expect(asked).toContain('rows.jsonl')
})

test('a file that nobody signed, or that was changed since, is named', async () => {
  client(files['result.json'])
  expect(await verify()).toEqual([
    'rows.jsonl has no attestation of .github/workflows/gate.yml on main: Error: no attestations found'
  ])
})

test('without the client, or without a token, nothing is taken for signed', async () => {
  const fault = { name: 'UnmeasurableError', reason: 'not_measured' }
  await expect(verify({ env: { PATH: folder } })).rejects.toMatchObject(fault)
  client(...Object.values(files))
  await expect(verify({ github: null })).rejects.toMatchObject(fault)
})

test('a rollout that asks for an attestation begins on no result that has none', async () => {
  const place = await newPlace({ evidence: { attested: { workflow: signer.workflow } } })
  try {
    const { result } = await place.command('promote --evidence gate.json')
    expect([result.exit_code, result.reason_code]).toEqual([5, 'not_measured'])
    expect(result.why).toContain('evidence.attested')
    expect(place.router.weights.canary).toBe(0)
  } finally {
    await place.close()
  }
})
