import type { Shard } from '../gold/plan.js'

export const COMMANDS = [
  'validate',
  'gate',
  'baseline',
  'report',
  'judge',
  'promote',
  'watch',
  'rollback',
  'pause',
  'resume',
  'status',
  'alarms',
  'demo'
] as const
export type Command = (typeof COMMANDS)[number]

/** What a person asked for, from flags or Action inputs; the same for both doors. */
export interface Options {
  manifest: string
  out: string
  /** A baseline.json on disk, instead of the artifact. */
  baseline: string | undefined
  shard: Shard | undefined
  /** rows.jsonl files of shards (gate), or a result.json (report). */
  results: readonly string[]
  resume: boolean
  /** The phase of the rollout that is judged. */
  phase: string | undefined
  /** Request logs, instead of the source that the manifest names. */
  window: readonly string[]
  /** The gate's result.json that a first promote rests on, instead of the artifact of this workflow run. */
  evidence: string | undefined
  /** Folder of the ledger, instead of GitHub's deployments. */
  ledger: string | undefined
  /** The phase to go to; undefined for whichever is next. */
  to: string | undefined
  /** A person's words, which go into the ledger. */
  reason: string | undefined
  /** A canary that was rolled back goes up again. */
  retry: boolean
  /** A person answers for a step that the evidence holds. */
  override: boolean
  /** watch: graduates by itself. */
  promote: boolean
  /** watch: how often it looks, and for how long, milliseconds; undefined: once. */
  every: number | undefined
  for: number | undefined
  /** alarms: makes them, instead of printing them. */
  apply: boolean
}
