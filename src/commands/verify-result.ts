import { resolve } from 'node:path'
import { explainFailure, statusOf } from '../github/failure.js'
import { readFromBase } from '../github/read-from-base.js'
import { parseGold } from '../gold/load.js'
import { baseOf, type Manifest, parseManifest } from '../manifest/load.js'
import { InputError, UnmeasurableError } from '../model/errors.js'
import { evaluatedSha, trustedSha } from '../model/event.js'
import { EXIT } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import { isProbed } from '../model/rows.js'
import type { World } from '../model/world.js'
import { contradictionsOf, otherRepository } from './gate-evidence.js'
import { hasGold, type Inputs } from './inputs.js'
import { looserThan } from './looser.js'
import { baselineOfDigest } from './named-baseline.js'
import { type Note, notice, warning } from './notes.js'
import { type Claimed, type Recomputed, recompute } from './recompute.js'
import { checkoutRoot, pathInCheckout } from './source.js'

/**
 * What may be shown of a result that somebody else's job made: its verdict computed anew from its rows, by the manifest
 * and the gold set of the commit that the event names, which are read through the API as data: no variable, URL or
 * command of them is used. One that can't be verified passes nothing. Throws UnmeasurableError (`untrusted_source`) where
 * it contradicts itself, or is of another repository or rollout.
 */
export async function verifiedResult(
  world: World,
  claimed: Claimed,
  { manifest: path, baseline }: { manifest: string; baseline: string | undefined }
): Promise<Result> {
  const { result } = claimed
  refuseForeign(world, result)
  const { head, base } = await manifestsOf(world, path)
  if (head && result.name !== null && result.name !== head.name) {
    throw refused(`it is of the rollout "${result.name}", and ${path} names "${head.name}"`)
  }
  const again = await computedBy(head)
  const notes = head && base ? looserThan(head, base).map(warning) : []
  return 'unverified' in again ? unverified(result, again.unverified) : asRecomputed(result, again, notes)

  async function computedBy(manifest: Manifest | null): Promise<Recomputed> {
    if (result.command !== 'gate') return { unverified: `it is a result of ${result.command}, which has no rows` }
    if (claimed.rows === null) return { unverified: 'it came without rows.jsonl' }
    if (manifest === null) return { unverified: `${path} cannot be read at its commit` }
    const inputs = await inputsAt(world, manifest)
    if ('unverified' in inputs) return inputs
    const trusted = base ?? { baseline: undefined, base: head!.base }
    return recompute(claimed, inputs, digest => baselineOfDigest(world, trusted, digest, baseline))
  }
}

function refused(why: string): UnmeasurableError {
  return new UnmeasurableError('untrusted_source', `The result is refused: ${why}.`)
}

/** What says of itself that it passes must be of this repository, and say nothing else with its rows. */
function refuseForeign(world: World, result: Result): void {
  const other = otherRepository(world, result)
  if (other !== undefined) throw refused(`it is of the repository ${other}`)
  if (result.command !== 'gate' || !claimsToPass(result)) return
  const faults = contradictionsOf(result).filter(
    () => result.gates.length > 0 || result.counts.measured !== result.counts.planned
  )
  if (faults.length > 0) throw refused(`it ${faults.join('; it ')}`)
}

function claimsToPass({ exit_code, decision, report_only }: Result): boolean {
  return (
    exit_code === EXIT.ok && (decision === 'pass' || decision === 'warn' || decision === 'graduate') && !report_only
  )
}

/** The manifest at the evaluated commit, and at the trusted one; null where there is none that can be read. */
async function manifestsOf(world: World, path: string): Promise<{ head: Manifest | null; base: Manifest | null }> {
  const { github, event } = world
  const inRepository = pathInCheckout(world, path)
  if (!github || !event || inRepository === null) return { head: null, base: null }
  const trusted = event.kind === 'pull_request' ? event.pullRequest.baseSha : trustedSha(event)
  const [head, base] = await Promise.all([
    manifestAt(world, inRepository, evaluatedSha(event)),
    manifestAt(world, inRepository, trusted)
  ])
  return { head, base }
}

async function manifestAt(world: World, path: string, sha: string): Promise<Manifest | null> {
  const text = await textAt(world, path, sha)
  if (text === null) return null
  try {
    const base = baseOf(resolve(checkoutRoot(world), path))
    return parseManifest(text, { file: path, env: {}, base, reads: () => false, spares: true })
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

async function inputsAt(world: World, manifest: Manifest): Promise<Inputs | { unverified: string }> {
  if (!hasGold(manifest)) return { unverified: 'its manifest has no gold set' }
  const path = pathInCheckout(world, resolve(manifest.base, manifest.gold.path)) ?? manifest.gold.path
  const text = await textAt(world, path, evaluatedSha(world.event!))
  if (text === null) return { unverified: `${path} cannot be read at its commit` }
  try {
    return { manifest, gold: parseGold(Buffer.from(text), path) }
  } catch (error) {
    if (error instanceof InputError) return { unverified: `${path} at its commit is broken` }
    throw error
  }
}

async function textAt({ github }: World, path: string, sha: string): Promise<string | null> {
  try {
    return await readFromBase(github!, path, sha)
  } catch (error) {
    if (error instanceof UnmeasurableError) return null
    const reason = [401, 403].includes(statusOf(error)) ? 'permission_missing' : 'api_unavailable'
    const message = `${path} at ${sha.slice(0, 12)} cannot be read. ${explainFailure(error, 'contents: read')}`
    throw new UnmeasurableError(reason, message, { cause: error })
  }
}

/** A result that does not pass anyway is shown as it is: nobody gains by it. */
function unverified(result: Result, why: string): Result {
  const told = `This result is not verified: ${why}.`
  if (!claimsToPass(result)) return { ...result, notes: [warning(told), ...result.notes] }
  const said = `Its job said: ${result.decision}, ${result.why}`
  return {
    ...result,
    decision: 'error',
    reason_code: 'not_comparable',
    exit_code: EXIT.unmeasurable,
    why: `${told} Nothing may rest on it.`,
    notes: [warning(said), ...result.notes]
  }
}

function asRecomputed(
  result: Result,
  { table, verdict, counts }: Exclude<Recomputed, { unverified: string }>,
  looser: readonly Note[]
): Result {
  const differs = claimsToPass(result) && verdict.exit !== EXIT.ok
  const notes = [
    ...(differs ? [warning(`Its job said ${result.decision}; its rows say ${verdict.decision}.`)] : []),
    ...looser,
    notice('The verdict was computed again from rows.jsonl; what probes found is as the job said.')
  ]
  const gates = table.gates.map(gate =>
    isProbed(gate.row as never) && gate.n > 0 ? { ...gate, why: `As the job said: ${gate.why}` } : gate
  )
  const { gates: _, ...kept } = result
  return {
    ...kept,
    ...(claimsToPass(result)
      ? { decision: verdict.decision, reason_code: verdict.reason, exit_code: verdict.exit, why: verdict.why }
      : {}),
    gates,
    stops: table.stops,
    metrics: table.metrics,
    counts,
    notes: [...notes, ...result.notes]
  }
}
