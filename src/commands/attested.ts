import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { digestOf } from '../model/digest.js'
import { UnmeasurableError } from '../model/errors.js'
import type { GitHub } from '../model/github.js'
import { jsonOf } from '../model/json.js'
import type { World } from '../model/world.js'
import { PREDICATE_TYPE } from '../report/predicate.js'
import { commandRunner } from '../routers/command.js'
import { RouterError } from '../routers/router-error.js'

/** Whose signature is asked for. */
interface Signer {
  /** Path of a workflow of this repository, or OWNER/REPO/PATH. */
  workflow: string
  branch: string
}

const VERIFIED_WITHIN_MS = 60_000
/** Of GitHub's client: it needs a login. */
const NO_LOGIN = 4
/** An older client, a token that may not read attestations, or GitHub being away: it was not found out. */
const NOT_FOUND_OUT = /unknown (command|flag|shorthand)|HTTP (401|403|429|5\d\d)|dial tcp|error connecting|timeout/i

/**
 * Which files of a gate's result carry no attestation of the signer, one sentence each. GitHub's own client verifies the
 * signature over the bytes, the certificate's chain and the transparency log. Who signed, and what, is read from what it
 * verified: its exit code is 0 in some versions where none was of the type that was asked for (CVE-2025-25204), and it
 * takes the workflow's path for a beginning. Rejects with UnmeasurableError where it was not found out.
 */
export async function attestationFaults(
  { env, github, signal }: Pick<World, 'env' | 'github' | 'signal'>,
  signer: Signer,
  files: Readonly<Record<string, string>>
): Promise<string[]> {
  if (!github) throw unmeasurable('there is no token to ask GitHub for it with')
  const folder = await mkdtemp(join(tmpdir(), 'attested-'))
  const run = commandRunner({ cwd: folder, env: await clientEnv(env, github), signal, timeoutMs: VERIFIED_WITHIN_MS })
  try {
    const faults: string[] = []
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content)
      const { code, stdout, stderr } = await run(['gh', 'attestation', 'verify', name, ...conditions(github, signer)])
      if (code === NO_LOGIN || (code !== 0 && NOT_FOUND_OUT.test(stderr))) throw unmeasurable(stderr)
      if (code === 0 && verified(stdout).some(isOf(github, signer, content))) continue
      const said = code === 0 ? 'what was verified is of others' : stderr
      faults.push(`${name} has no attestation of ${signer.workflow} on ${signer.branch}: ${said}`)
    }
    return faults
  } catch (error) {
    if (error instanceof RouterError) throw unmeasurable(error.message, error)
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function conditions(github: GitHub, signer: Signer): string[] {
  return [
    `--repo=${github.owner}/${github.repo}`,
    `--signer-workflow=${pathOf(github, signer)}`,
    `--predicate-type=${PREDICATE_TYPE}`,
    '--format=json'
  ]
}

/** OWNER/REPO/PATH of the workflow that signs. */
function pathOf({ owner, repo }: GitHub, { workflow }: Signer): string {
  return workflow.startsWith('.github/') ? `${owner}/${repo}/${workflow}` : workflow
}

/** An attestation as the client prints it: what is under `certificate` no workflow can choose. */
const verifiedSchema = z.object({
  verificationResult: z.object({
    signature: z.object({
      certificate: z.object({
        sourceRepositoryURI: z.string(),
        sourceRepositoryRef: z.string(),
        buildSignerURI: z.string()
      })
    }),
    statement: z.object({
      predicateType: z.string(),
      subject: z.array(z.object({ digest: z.record(z.string(), z.string()) }))
    })
  })
})
type Verified = z.infer<typeof verifiedSchema>['verificationResult']

function verified(printed: string): Verified[] {
  const all = z.array(z.unknown()).safeParse(jsonOf(printed))
  return (all.data ?? []).flatMap(one => verifiedSchema.safeParse(one).data?.verificationResult ?? [])
}

/** Whether the workflow itself signed these bytes, in a run of this repository on this branch. */
function isOf(github: GitHub, signer: Signer, content: string) {
  const { owner, repo, serverUrl } = github
  const [source, signing] = [`${owner}/${repo}`, `${pathOf(github, signer)}@`].map(path => `${serverUrl}/${path}`)
  return ({ signature: { certificate }, statement }: Verified): boolean =>
    isSame(certificate.sourceRepositoryURI, source!) &&
    certificate.sourceRepositoryRef === `refs/heads/${signer.branch}` &&
    isSame(certificate.buildSignerURI.slice(0, signing!.length), signing!) &&
    statement.predicateType === PREDICATE_TYPE &&
    statement.subject.some(({ digest }) => `sha256:${digest['sha256']}` === digestOf(content))
}

/** GitHub's names differ by more than their case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

async function clientEnv(env: World['env'], { octokit, serverUrl }: GitHub): Promise<World['env']> {
  const { token } = (await octokit.auth()) as { token: string }
  const { host } = new URL(serverUrl)
  return { ...env, GH_TOKEN: token, GH_HOST: host, GH_PROMPT_DISABLED: '1', NO_COLOR: '1' }
}

function unmeasurable(why: string, cause?: Error): UnmeasurableError {
  const message = `The attestation of the gate's result (evidence.attested) cannot be verified: ${why}. GitHub's client, gh, does it, with a token that has attestations: read.`
  return new UnmeasurableError('not_measured', message, { cause })
}
