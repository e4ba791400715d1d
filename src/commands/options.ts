import type { Shard } from '../gold/plan.js'

export const COMMANDS = ['validate', 'gate', 'baseline', 'report', 'judge', 'demo'] as const
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
}
