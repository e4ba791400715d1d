import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../model/world.js'

/** A longer timer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The machine's clock. `sleep` rejects with an AbortError as soon as the signal fires. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  async sleep(ms, signal) {
    // Many sleepers share a signal, and each takes its listener off: node need not warn of a leak.
    if (signal) setMaxListeners(0, signal)
    let left = Math.max(0, ms)
    do {
      const part = Math.min(left, LONGEST_TIMER_MS)
      await wait(part, undefined, signal ? { signal } : {})
      left -= part
    } while (left > 0)
  }
}
