import { folderLedger } from '../src/rollout/folder-ledger.js'
import { endOf } from '../src/rollout/record.js'
import { type Standing, standing } from '../src/rollout/standing.js'
import { systemClock } from '../src/world/clock.js'
import type { Act } from './act.js'

/** What ledger and splitter say of a rollout. */
export interface Steps {
  standing: Standing
  /** How often each step was done, by its key. */
  done: ReadonlyMap<string, number>
}

export async function readSteps({ name, ledger, splitter }: Act): Promise<Steps> {
  const entries = await folderLedger(ledger, { name, clock: systemClock, url: null }).read()
  const done = new Map<string, number>()
  for (const entry of entries) {
    if (entry.kind === 'claim' && endOf(entry)?.mark === 'done') done.set(entry.key, (done.get(entry.key) ?? 0) + 1)
  }
  return { standing: standing(entries, splitter.weights()), done }
}
