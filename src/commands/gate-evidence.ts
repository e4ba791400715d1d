import { resolve } from 'node:path'
import type { Manifest } from '../manifest/load.js'
import { digestOf } from '../model/digest.js'
import { InputError, UnmeasurableError } from '../model/errors.js'
import type { World } from '../model/world.js'
import { parseResult, RESULT_BYTES } from '../report/parse.js'
import type { Judged } from '../rollout/decide.js'
import { readInput } from '../world/input.js'
import { contradictionsOf, verdictOf } from './gate-contradictions.js'
import { RESULT_ARTIFACT } from './outcome.js'

/** What a gate found, for the first step of a rollout. */
export interface GateEvidence {
  judged: Judged
  /** Digest of the canary's pins that were evaluated. */
  evaluated: string | null
}

/**
 * The gate's result that --evidence names, else the one that this workflow run uploaded. Null where there is neither.
 * Throws InputError where it is no gate's, contradicts itself, or is of another rollout or another baseline.
 */
export async function findGateEvidence(
  world: World,
  manifest: Manifest,
  { evidence }: { evidence: string | undefined }
): Promise<GateEvidence | null> {
  const found = evidence === undefined ? await ofThisRun(world) : await ofFile(world, evidence)
  if (!found) return null
  const { text, place } = found
  const result = parseResult(text, place, 'not_comparable')
  const faults = [
    ...(result.command === 'gate' ? [] : [`a result of ${result.command}; expected one of gate`]),
    ...(result.name === manifest.name ? [] : [`a result of the rollout "${result.name}"; expected "${manifest.name}"`]),
    ...(result.evaluated.pins_baseline === manifest.pinsDigest.baseline
      ? []
      : ['evaluated beside other baseline pins than the manifest names; run the gate again']),
    ...(result.command === 'gate' ? contradictionsOf(result) : [])
  ]
  if (faults.length > 0) {
    const problems = faults.map(message => ({ file: place, line: 1, column: 1, message, severity: 'error' as const }))
    throw new InputError('not_comparable', problems, manifest.name)
  }
  const { stops, evaluated } = result
  return {
    judged: {
      phase: null,
      verdict: verdictOf(result),
      digest: digestOf(text),
      rows: stops.filter(({ fired, hard }) => fired && hard).map(({ row }) => row)
    },
    evaluated: evaluated.pins_canary
  }
}

interface Found {
  text: string
  /** As shown in problems. */
  place: string
}

async function ofFile(world: World, file: string): Promise<Found> {
  const path = resolve(world.cwd, file)
  const bytes = await readInput(path, { file, reason: 'not_comparable', maxBytes: RESULT_BYTES })
  return { text: bytes.toString('utf8'), place: file }
}

/** An earlier job of the same run evaluated the same commit. */
async function ofThisRun({ github }: World): Promise<Found | null> {
  if (!github?.run) return null
  const { fetchResultArtifact } = await import('../github/artifacts.js')
  const fetched = await fetchResultArtifact(github, Number(github.run.id), RESULT_ARTIFACT)
  if (!('unavailable' in fetched)) return { text: fetched.text, place: fetched.url }
  if (fetched.absent) return null
  throw new UnmeasurableError('not_measured', fetched.unavailable)
}
