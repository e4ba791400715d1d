import type { Entry, Mark, Recorded } from './record.js'

/**
 * What happened, in order, for one rollout name. It is only ever added to; every reading works out anew what it means.
 * Its operations reject with an UnmeasurableError (api_unavailable, permission_missing, log_invalid).
 */
export interface Ledger {
  /** Where it is, for people. */
  where: string
  /** Every entry, oldest first. Marks may be left out on rollouts that had ended before the last that got going. */
  read(): Promise<Recorded[]>
  /** Adds an entry exactly once; its id is higher than all before. Safe on disk, or at GitHub, when it resolves. */
  open<E extends Entry>(entry: E): Promise<Recorded<E>>
  /** Adds a mark to an entry. */
  mark(entry: Recorded, mark: Mark['mark'], why: string): Promise<void>
}
