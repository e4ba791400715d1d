import type { Manifest } from '../manifest/load.js'
import { evaluatedSha } from '../model/event.js'
import type { Conclusion } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import type { World } from '../model/world.js'

/** What a command adds to the parts that every result has. */
export type Findings = Partial<
  Omit<Result, 'schema_version' | 'command' | 'decision' | 'reason_code' | 'exit_code' | 'why'>
>

/** Starts the clock of a result; what it returns makes the one result object of a command. */
export function startResult(world: World, command: string): (verdict: Conclusion, findings: Findings) => Result {
  const started_at = stamp(world)
  return ({ decision, reason, exit, why }, findings) => ({
    schema_version: 1,
    command,
    name: null,
    decision,
    reason_code: reason,
    exit_code: exit,
    why,
    gates: [],
    stops: [],
    phase: null,
    next_phase: null,
    window: null,
    rollout: null,
    counts: { planned: 0, measured: 0, failed: 0 },
    started_at,
    finished_at: stamp(world),
    run: world.github?.run ?? null,
    report_only: false,
    not_required: {},
    evidence: null,
    baseline_source: null,
    metrics: null,
    notes: [],
    worst: [],
    problems: [],
    ...findings,
    evaluated: {
      ...NOTHING_EVALUATED,
      ...findings.evaluated,
      sha: findings.evaluated?.sha ?? (world.event ? evaluatedSha(world.event) : null)
    }
  })
}

/** Now, as ISO 8601. */
function stamp(world: World): string {
  return new Date(world.clock.now()).toISOString()
}

const NOTHING_EVALUATED = { manifest: null, gold: null, baseline: null, pins_baseline: null, pins_canary: null }

/**
 * What a result says anything of: the manifest and its pins, which are left out where the arms could not be read.
 * `others`: what else was evaluated, or what of these was not.
 */
export function evaluatedOf(
  { digest, pinsDigest, spared, arms }: Manifest,
  others: Partial<Result['evaluated']> = {}
): Result['evaluated'] {
  const pins = spared.has('arms')
    ? null
    : {
        pins_baseline: pinsDigest.baseline,
        pins_canary: pinsDigest.canary,
        pins: { baseline: { ...arms.baseline.pins }, canary: { ...arms.canary.pins } }
      }
  return { sha: null, ...NOTHING_EVALUATED, manifest: digest, ...pins, ...others }
}
