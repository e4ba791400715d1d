import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { attestationFaults } from '../../src/commands/attested.js'
import type { GitHub } from '../../src/model/github.js'
import { newPlace } from './rollout-setting.js'

/** Who signed a gate's result, as GitHub's client tells; a stand-in of it on the PATH prints what it does. */

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gh-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const signer = { workflow: '.github/workflows/gate.yml', branch: 'main' }
const files = { 'result.json': '{"é":1}', 'rows.jsonl': '{}\n' }
const octokit = { auth: async () => ({ type: 'token', token: 'ghs_its-own' }) }
const github = { owner: 'octo-org', repo: 'support-rag', octokit, serverUrl: 'https://github.com' } as unknown as GitHub

const TYPE = 'https://in-toto.org/attestation/test-result/v0.1'
const SIGNED = {
  repository: 'https://github.com/octo-org/support-rag',
  ref: 'refs/heads/main',
  by: 'https://github.com/octo-org/support-rag/.github/workflows/gate.yml@refs/heads/main',
  type: TYPE
}

/** What the client prints of a verified attestation, as far as it is read; `--format=json` of gh 2.60 to 2.80. */
function printed(content: string, given: Partial<typeof SIGNED> = {}) {
  const { repository, ref, by, type } = { ...SIGNED, ...given }
  const sha256 = createHash('sha256').update(content).digest('hex')
  return {
    attestation: { bundle: {} },
    verificationResult: {
      mediaType: 'application/vnd.dev.sigstore.verificationresult+json;version=0.1',
      signature: {
        certificate: {
          certificateIssuer: 'CN=sigstore-intermediate,O=sigstore.dev',
          subjectAlternativeName: by,
          issuer: 'https://token.actions.githubusercontent.com',
          buildSignerURI: by,
          sourceRepositoryURI: repository,
          sourceRepositoryRef: ref
        }
      },
      verifiedTimestamps: [{ type: 'Tlog', uri: 'https://rekor.sigstore.dev', timestamp: '2026-01-01T00:00:00Z' }],
      statement: {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'result.json', digest: { sha256 } }],
        predicateType: type,
        predicate: {}
      }
    }
  }
}

/** A client that prints this of each file, and writes down how it was asked; of any other file it finds nothing. */
function client(known: Record<string, unknown>) {
  for (const [name, json] of Object.entries(known)) writeFileSync(join(folder, `of-${name}`), JSON.stringify(json))
  answering(`test -e "${folder}/of-$3" && { cat "${folder}/of-$3"; exit 0; }
echo "Error: no attestations found" >&2
exit 1`)
}

function answering(answer: string) {
  const script = `#!/bin/sh
printf '%s\\n' "$GH_TOKEN@$GH_HOST" "$@" >> ${folder}/asked
${answer}
`
  writeFileSync(join(folder, 'gh'), script)
  chmodSync(join(folder, 'gh'), 0o755)
}

const both = (given: Partial<typeof SIGNED> = {}) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [printed(content, given)]]))
const verify = (given: Partial<Parameters<typeof attestationFaults>[0]> = {}) =>
  attestationFaults(
    { env: { PATH: `${folder}:${process.env['PATH']}` }, github, signal: new AbortController().signal, ...given },
    signer,
    files
  )

test('both files are verified as bytes, with the token at hand, against repository, workflow, branch and type', async () => {
  client(both())
  expect(await verify()).toEqual([])
  const asked = readFileSync(join(folder, 'asked'), 'utf8').split('\n')
  expect(asked.slice(0, 8)).toEqual([
    'ghs_its-own@github.com',
    'attestation',
    'verify',
    'result.json',
    '--repo=octo-org/support-rag',
    '--signer-workflow=octo-org/support-rag/.github/workflows/gate.yml',
    `--predicate-type=${TYPE}`,
    '--format=json'
  ])
  expect(asked).toContain('rows.jsonl')
})

test('a file that nobody signed, or that was changed since, is named', async () => {
  client({ 'result.json': both()['result.json'] })
  expect(await verify()).toEqual([
    'rows.jsonl has no attestation of .github/workflows/gate.yml on main: Error: no attestations found'
  ])
})

test.each<[string, unknown]>([
  ['another repository', { repository: 'https://github.com/octo-org/other' }],
  ['another branch', { ref: 'refs/heads/feature' }],
  ['a pull request', { ref: 'refs/pull/7/merge' }],
  [
    'a workflow whose path begins the same',
    { by: 'https://github.com/octo-org/support-rag/.github/workflows/gate.yml.yml@refs/heads/main' }
  ],
  ['another type', { type: 'https://slsa.dev/provenance/v1' }]
])('one of %s, verified as it may be, does not count; one that is right among them does', async (_, given) => {
  const others = both(given as Partial<typeof SIGNED>)
  client(others)
  expect(await verify()).toHaveLength(2)
  client(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [others[name]![0], printed(text)]])))
  expect(await verify()).toEqual([])
})

test('one of other bytes does not count', async () => {
  client({ 'result.json': [printed('other')], 'rows.jsonl': [printed('other')] })
  expect(await verify()).toHaveLength(2)
})

test.each([
  'exit 0',
  'echo "✗ No attestations found with predicate type"; exit 0',
  'echo "[]"',
  'echo "{}"',
  'echo "[null,{\\"verificationResult\\":{}}]"'
])('a client that ends well and shows no attestation shows none: %s', async answer => {
  answering(answer)
  expect(await verify()).toHaveLength(2)
})

test.each([
  'echo "To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable." >&2; exit 4',
  `echo 'unknown command "attestation" for "gh"' >&2; exit 1`,
  'echo "Error: HTTP 403: Resource not accessible by integration" >&2; exit 1',
  'echo "Error: HTTP 502: Bad Gateway" >&2; exit 1'
])('a client that could not find out is told from one that found none: %s', async answer => {
  answering(answer)
  await expect(verify()).rejects.toMatchObject({ name: 'UnmeasurableError', reason: 'not_measured' })
})

test('without the client, or without a token, nothing is taken for signed', async () => {
  const fault = { name: 'UnmeasurableError', reason: 'not_measured' }
  await expect(verify({ env: { PATH: folder } })).rejects.toMatchObject(fault)
  client(both())
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
