import { resolve } from 'node:path'
import { decideGate } from '../gates/decide.js'
import type { Manifest } from '../manifest/load.js'
import { digestOf } from '../model/digest.js'
import { InputError, UnmeasurableError } from '../model/errors.js'
import type { Conclusion } from '../model/reasons.js'
import { type Decision, EXIT, type ExitCode, type ReasonCode } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import { findRow } from '../model/rows.js'
import { findStop } from '../model/stops.js'
import type { World } from '../model/world.js'
import { parseResult, RESULT_BYTES } from '../report/parse.js'
import { isGreen, type Judged, mayGoUpOn } from '../rollout/decide-step.js'
import { readInput } from '../world/input.js'
import { RESULT_ARTIFACT } from './outcome.js'
import { refuseDoubtful } from './source.js'

/** What a step of a rollout rests on. */
export interface StepBasis {
  judged: Judged
  /** Digest of the canary's pins that were evaluated; null where nothing shows which. */
  evaluated: string | null
}

/**
 * The gate's result that --evidence names, else the one that this workflow run uploaded; nothing evaluated where there
 * is neither. Throws InputError where it is no gate's, contradicts itself, or is of another rollout or another baseline.
 */
export async function findGateEvidence(
  world: World,
  manifest: Manifest,
  { evidence }: { evidence: string | undefined }
): Promise<StepBasis> {
  const found = evidence === undefined ? await ofThisRun(world) : await ofFile(world, evidence)
  if (!found) return NOTHING_FOUND
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

const NOTHING_FOUND: StepBasis = {
  judged: {
    phase: null,
    verdict: { decision: 'error', reason: 'not_measured', exit: EXIT.unmeasurable, why: "No gate's result was found." },
    digest: null,
    rows: []
  },
  evaluated: null
}

interface Found {
  text: string
  /** As shown in problems. */
  place: string
}

async function ofFile(world: World, file: string): Promise<Found> {
  refuseDoubtful(world, [file], 'Leave --evidence out: the artifact of this run is read.')
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

const DECISION_OF: Partial<Record<ReasonCode, Decision>> = {
  all_green: 'pass',
  warnings: 'warn',
  evidence_thin: 'warn',
  soft_stop: 'warn',
  gate_failed: 'fail',
  hard_stop: 'fail',
  frozen: 'fail'
}

/** The verdict, with the exit code that follows from it: a result that was only reported carries 0. */
function verdictOf({ decision, reason_code: reason, why }: Result): Conclusion {
  return { decision, reason, exit: exitOf(decision, reason), why }
}

function exitOf(decision: Decision, reason: ReasonCode): ExitCode {
  if (isGreen(reason)) return EXIT.ok
  if (reason === 'frozen') return EXIT.hold
  return decision === 'fail' ? EXIT.failed : decision === 'error' ? EXIT.unmeasurable : EXIT.hold
}

/** How a gate's result contradicts its rows, one sentence each. One that lets nothing go up need only fit its reason. */
function contradictionsOf(result: Result): string[] {
  const { decision, reason_code: reason, gates, counts } = result
  const expected = DECISION_OF[reason] ?? 'error'
  const faults = decision === expected ? [] : [`decides ${decision} by ${reason}; expected ${expected}`]
  if (!mayGoUpOn(reason)) return faults
  if (gates.length === 0) {
    faults.push('holds no gate row, as the result of a shard; expected the result of gate --results over all shards')
  }
  if (counts.measured !== counts.planned) {
    faults.push(`measured ${counts.measured} of ${counts.planned} planned runs; expected all of them`)
  }
  const strange = strangersOf(result)
  return [...faults, ...(strange.length > 0 ? strange : againstRows(result))]
}

function strangersOf({ gates, stops }: Result): string[] {
  const names = [...gates.filter(({ row }) => !findRow(row)), ...stops.filter(({ row }) => !findStop(row))].map(
    ({ row }) => row
  )
  return names.length === 0
    ? []
    : [`holds rows that this version does not know: ${names.join(', ')}; run the gate again`]
}

/** Doubts and notes turn green rows into a warning; nothing turns other rows into less than they are. */
function againstRows({ reason_code: reason, gates, stops, counts, not_required, evidence }: Result): string[] {
  if (gates.length === 0) return []
  const { reason: found, why } = decideGate({
    gates,
    stops,
    missing: 0,
    planned: counts.planned,
    manifest: { not_required, report_only: false, evidence: { inconclusive: evidence?.inconclusive ?? 'hold' } },
    warnings: false,
    doubts: []
  })
  const agrees = found === reason || (found === 'all_green' && reason === 'warnings')
  return agrees ? [] : [`says ${reason}, but its rows say ${found}: ${why}`]
}
