import { resolve } from 'node:path'
import ms from 'ms'
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
import { attestationFaults } from './attested.js'
import { hasGold, loadGoldSet } from './inputs.js'
import { baselineOfDigest } from './named-baseline.js'
import { RESULT_ARTIFACT } from './outcome.js'
import { type Claimed, recompute, rowsBeside } from './recompute.js'
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
  { evidence, baseline }: { evidence: string | undefined; baseline?: string | undefined }
): Promise<StepBasis> {
  const found = evidence === undefined ? await ofThisRun(world) : await ofFile(world, evidence)
  if (!found) return NOTHING_FOUND
  const { text, place, rows } = found
  const result = parseResult(text, place, 'not_comparable')
  const other = otherRepository(world, result)
  const faults = [
    ...(result.command === 'gate' ? [] : [`a result of ${result.command}; expected one of gate`]),
    ...(result.name === manifest.name ? [] : [`a result of the rollout "${result.name}"; expected "${manifest.name}"`]),
    ...(result.evaluated.pins_baseline === manifest.pinsDigest.baseline
      ? []
      : ['evaluated beside other baseline pins than the manifest names; run the gate again']),
    ...(result.command === 'gate' ? contradictionsOf(result) : []),
    ...(other === undefined
      ? []
      : [`a result of the repository ${other}; expected ${world.github!.owner}/${world.github!.repo}`])
  ]
  if (faults.length > 0) refuse(faults)
  const said = verdictOf(result)
  const isBet = mayGoUpOn(said.reason) && result.evaluated.pins_canary === manifest.pinsDigest.canary
  const { attested } = manifest.evidence
  if (isBet && attested) {
    const unsigned = await attestationFaults(world, attested, { 'result.json': text, 'rows.jsonl': rows ?? '' })
    if (unsigned.length > 0) refuse(unsigned)
  }
  const verdict = isBet ? await verified({ result, rows, place }) : said
  const { stops, evaluated } = result
  return {
    judged: {
      phase: null,
      verdict,
      digest: digestOf(text),
      ...(rows !== null && { rowsDigest: digestOf(rows) }),
      rows: stops.filter(({ fired, hard }) => fired && hard).map(({ row }) => row)
    },
    evaluated: evaluated.pins_canary
  }

  function refuse(messages: readonly string[]): never {
    const problems = messages.map(message => ({ file: place, line: 1, column: 1, message, severity: 'error' as const }))
    throw new InputError('not_comparable', problems, manifest.name)
  }

  /** What its rows say, computed anew, where that is worse than what it says. */
  async function verified(claimed: Claimed): Promise<Conclusion> {
    if (!hasGold(manifest)) return refuse(['the manifest has no gold set to compute its verdict from again'])
    const inputs = { manifest, gold: await loadGoldSet(world, manifest) }
    const again = await recompute(claimed, inputs, digest => baselineOfDigest(world, manifest, digest, baseline), {
      anyManifest: true
    })
    if ('unverified' in again)
      return refuse([
        `cannot be verified: ${again.unverified}${again.unverified.includes('--baseline') ? '' : '; run the gate again'}`
      ])
    const { max_age } = manifest.evidence
    const age = world.clock.now() - Math.min(again.measuredAt, Date.parse(result.finished_at))
    if (age < -CLOCKS_DIFFER_MS) return refuse([`was measured at ${result.finished_at}, which has not come yet`])
    if (age > max_age) {
      const told = `was measured ${ms(age, { long: true })} ago; expected at most ${ms(max_age, { long: true })}`
      return refuse([`${told} (evidence.max_age); run the gate again`])
    }
    return rankOf(again.verdict.reason) > rankOf(said.reason)
      ? { ...again.verdict, exit: exitOf(again.verdict.decision, again.verdict.reason) }
      : said
  }
}

/** How far a reason is from letting a rollout begin. */
function rankOf(reason: ReasonCode): number {
  return isGreen(reason) ? 0 : mayGoUpOn(reason) ? 1 : 2
}

/** The repository that a result says it is of, where it is another one; undefined where nothing says so. */
export function otherRepository({ github }: World, { run }: Result): string | undefined {
  if (github === null || run === null) return undefined
  const isOwn = run.repository.toLowerCase() === `${github.owner}/${github.repo}`.toLowerCase()
  return isOwn ? undefined : run.repository
}

const CLOCKS_DIFFER_MS = 5 * 60_000

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
  /** Content of the rows.jsonl that came with it. */
  rows: string | null
}

async function ofFile(world: World, file: string): Promise<Found> {
  refuseDoubtful(world, [file], 'Leave --evidence out: the artifact of this run is read.')
  const path = resolve(world.cwd, file)
  const bytes = await readInput(path, { file, reason: 'not_comparable', maxBytes: RESULT_BYTES })
  return { text: bytes.toString('utf8'), place: file, rows: await rowsBeside(path) }
}

/** An earlier job of the same run evaluated the same commit. */
async function ofThisRun({ github }: World): Promise<Found | null> {
  if (!github?.run) return null
  const { fetchResultArtifact } = await import('../github/artifacts.js')
  const fetched = await fetchResultArtifact(github, Number(github.run.id), RESULT_ARTIFACT)
  if (!('unavailable' in fetched)) return { text: fetched.text, place: fetched.url, rows: fetched.rows }
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
export function contradictionsOf(result: Result): string[] {
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
