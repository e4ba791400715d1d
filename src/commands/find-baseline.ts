import { resolve } from 'node:path'
import ms from 'ms'
import { armOf } from '../gates/arm.js'
import { noiseOf } from '../gates/resolve.js'
import {
  type Baseline,
  type Comparable,
  comparableOf,
  differences,
  readBaseline,
  rowsOfPass,
  sayBroken,
  scoredToday
} from '../gold/baseline.js'
import { completeness } from '../gold/completeness.js'
import { embedderId } from '../gold/embedder.js'
import { planRuns } from '../gold/plan.js'
import { digestOf } from '../model/digest.js'
import type { Result } from '../model/result.js'
import type { World } from '../model/world.js'
import { inputError } from '../world/input.js'
import { type Inputs, shownPath } from './inputs.js'
import { readSource } from './source.js'

export type BaselineSource = NonNullable<Result['baseline_source']>

/** A baseline that this run can be compared with, or why there is none, in words for people. */
export type Found = { baseline: Baseline; source: BaselineSource; notes: string[] } | { absent: string }

const BASELINE_BYTES = 128 * 1024 * 1024

/** The baseline on disk that an option or the manifest names, else the newest admissible artifact. */
export async function findComparableBaseline(world: World, inputs: Inputs, file: string | undefined): Promise<Found> {
  const { manifest } = inputs
  const declared = manifest.baseline
  const path = file
    ? resolve(world.cwd, file)
    : declared && 'path' in declared
      ? resolve(manifest.base, declared.path)
      : null
  if (path) return fromFile(world, inputs, path, file !== undefined)
  if (!declared || !('artifact' in declared)) return { absent: 'The manifest names no baseline.' }
  if (!world.github)
    return {
      absent: 'Without a GitHub token the baseline artifact cannot be fetched; --baseline FILE names one on disk.'
    }
  const { findBaseline } = await import('../github/artifacts.js')
  const { artifact, workflow, branch, max_age: maxAgeMs } = declared
  const found = await findBaseline(world.github, { artifact, workflow, branch, maxAgeMs, now: world.clock.now() })
  if ('unavailable' in found) return { absent: found.unavailable }
  const source: BaselineSource = { kind: 'artifact', created_at: found.createdAt, digest: found.digest, url: found.url }
  const age = `The baseline artifact is ${ms(Math.max(0, world.clock.now() - Date.parse(found.createdAt)), { long: true })} old.`
  return comparable(inputs, found.text, source, [age, ...found.refused])
}

/** A file that a person named must be there; one that the manifest names may be missing, and is measured now. */
async function fromFile(world: World, inputs: Inputs, path: string, isAsked: boolean): Promise<Found> {
  const file = shownPath(world, path)
  let bytes: Buffer
  try {
    bytes = await readSource(world, path, { file, reason: 'baseline_unavailable', maxBytes: BASELINE_BYTES }, isAsked)
  } catch (error) {
    if (isAsked) throw error
    return { absent: `The baseline file cannot be read: ${(error as Error).message}.` }
  }
  const text = bytes.toString('utf8')
  const found = readBaseline(text)
  if ('broken' in found && isAsked)
    throw inputError(
      { file, reason: 'baseline_unavailable', maxBytes: BASELINE_BYTES },
      found.broken,
      found.line,
      found.column
    )
  const created_at = 'baseline' in found ? found.baseline.created_at : new Date(world.clock.now()).toISOString()
  return comparable(inputs, text, { kind: 'file', created_at, digest: digestOf(bytes), url: null }, [])
}

const RESCORED = "The baseline's answers were scored by older rules, and are scored again from its rows."

async function comparable(inputs: Inputs, text: string, source: BaselineSource, notes: string[]): Promise<Found> {
  const read = readBaseline(text)
  if ('broken' in read) return { absent: `The baseline cannot be used: ${sayBroken(read)}.` }
  const baseline = await scoredToday(read.baseline, inputs)
  const others = differences(baseline.comparable, comparableNow(inputs))
  if (others.length > 0)
    return { absent: `The baseline is not comparable: it was measured with ${others.join('; with ')}.` }
  const plan = planRuns({ ...inputs, roles: ['baseline_1', 'baseline_2'] })
  const whole = completeness(plan, baseline.rows)
  if (whole.missing.length > 0 || baseline.rows.length !== plan.runs.length) {
    return {
      absent: `The baseline's rows are not those of the plan: ${whole.rows.length} of ${plan.runs.length} are there.`
    }
  }
  if (baseline === read.baseline) return { baseline, source, notes }
  const noise = noiseOf(armOf(rowsOfPass(baseline, 'baseline_1')), armOf(rowsOfPass(baseline, 'baseline_2')))
  return { baseline: { ...baseline, noise }, source, notes: [...notes, RESCORED] }
}

export function comparableNow({ manifest, gold }: Inputs): Comparable {
  const digests = { gold: gold.digest, pinsBaseline: manifest.pinsDigest.baseline }
  return comparableOf(manifest, digests, embedderId(manifest.embeddings))
}
