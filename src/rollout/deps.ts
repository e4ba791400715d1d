import type { Clock, Log } from '../model/world.js'
import type { Router } from '../routers/router.js'
import type { Ledger } from './ledger.js'
import type { Pending } from './pending.js'
import type { Actor } from './record.js'

/** What a transition depends on. */
export interface TransitionDeps {
  /** Name of the rollout. */
  name: string
  /** Environment for records of no phase. */
  environment: string
  ledger: Ledger
  router: Pick<Router, 'read' | 'set' | 'prove'>
  clock: Clock
  log: Log
  by: Actor
  /** The commit; null outside a repository. */
  sha: string | null
  /** Path of the manifest from the repository's root; absent where it lies outside. */
  manifest?: string
  /** Whether the process that made a record is still at work. */
  isAtWork: (actor: Actor, at: string) => Promise<boolean>
  /** Where a rollback is noted while the ledger can not be reached. */
  pending: Pending
}
