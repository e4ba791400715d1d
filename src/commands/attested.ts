import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UnmeasurableError } from '../model/errors.js'
import type { GitHub } from '../model/github.js'
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

/**
 * Which files of a gate's result carry no attestation of the signer, one sentence each. GitHub's own client verifies the
 * whole of it: the signature over the bytes, the certificate's chain, the transparency log, who signed, and of what type.
 * Rejects with UnmeasurableError where it can not be run.
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
      const { code, stderr } = await run(['gh', 'attestation', 'verify', name, ...conditions(github, signer)])
      if (code !== 0) faults.push(`${name} has no attestation of ${signer.workflow} on ${signer.branch}: ${stderr}`)
    }
    return faults
  } catch (error) {
    if (error instanceof RouterError) throw unmeasurable(error.message, error)
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function conditions({ owner, repo }: GitHub, { workflow, branch }: Signer): string[] {
  const signing = workflow.startsWith('.github/') ? `${owner}/${repo}/${workflow}` : workflow
  return [
    `--repo=${owner}/${repo}`,
    `--signer-workflow=${signing}`,
    `--source-ref=refs/heads/${branch}`,
    `--predicate-type=${PREDICATE_TYPE}`
  ]
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
