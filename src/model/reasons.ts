/**
 * The closed list of reason codes: why a command decided what it decided. `unknown` is never decided: it stands for a
 * code of another version, and nothing goes up on it.
 */
export const REASON_CODES = [
  'all_green',
  'warnings',
  'gate_failed',
  'hard_stop',
  'soft_stop',
  'evidence_thin',
  'evidence_exhausted',
  'evidence_stale',
  'no_traffic',
  'not_measured',
  'rows_missing',
  'baseline_unavailable',
  'not_comparable',
  'pins_changed',
  'pins_mismatch',
  'manifest_invalid',
  'gold_invalid',
  'log_invalid',
  'frozen',
  'paused',
  'claimed_by_another',
  'not_next_phase',
  'already_there',
  'same_canary_after_rollback',
  'rolled_back',
  'rollback_incomplete',
  'router_unreachable',
  'service_unreachable',
  'api_unavailable',
  'permission_missing',
  'untrusted_source',
  'complete',
  'unknown'
] as const

export type ReasonCode = (typeof REASON_CODES)[number]

export const DECISIONS = ['pass', 'warn', 'fail', 'graduate', 'hold', 'rollback', 'error'] as const

export type Decision = (typeof DECISIONS)[number]

/** What the process ends with. Where several apply, the first of 2, 3, 1, 5, 4, 0 wins. */
export const EXIT = { ok: 0, failed: 1, invalid: 2, rolledBack: 3, hold: 4, unmeasurable: 5 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What a command concludes: the word, the one code for why, the exit code, and a sentence for people. */
export interface Conclusion {
  decision: Decision
  reason: ReasonCode
  exit: ExitCode
  why: string
}
