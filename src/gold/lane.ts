import PQueue from 'p-queue'
import type { Clock } from '../model/world.js'
import type { Attempt } from './attempts.js'

/** The way to one arm. */
export interface Lane {
  /** How many requests may be under way now. */
  limit(): number
  turn(attempt: () => Promise<Attempt>): Promise<Attempt>
}

/**
 * Additive increase, multiplicative decrease: a 429 halves the limit, once for all requests that were under way at the
 * time; each full limit of replies in a row raises it by one, up to `concurrency`. A Retry-After keeps the whole lane
 * waiting. When the signal fires all waiting requests are let through, to find out that they are to give up.
 */
export function openLane(concurrency: number, clock: Clock, signal: AbortSignal): Lane {
  const queue = new PQueue({ concurrency })
  let started = 0
  let startedAtHalving = 0
  let repliesInARow = 0
  let pausedUntil = 0
  signal.addEventListener('abort', () => queue.start(), { once: true })

  return {
    limit: () => queue.concurrency,
    turn: attempt =>
      queue.add(async () => {
        const place = ++started
        const result = await attempt()
        settle(result, place)
        return result
      })
  }

  function settle({ status, pauseMs }: Attempt, place: number): void {
    if (status === 429) slowDown(place)
    else if (status >= 200 && status < 500) speedUp()
    else repliesInARow = 0
    if (pauseMs !== null && pauseMs > 0) void pauseFor(pauseMs)
  }

  function slowDown(place: number): void {
    repliesInARow = 0
    if (place <= startedAtHalving) return
    startedAtHalving = started
    queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2))
  }

  function speedUp(): void {
    repliesInARow++
    if (repliesInARow < queue.concurrency || queue.concurrency >= concurrency) return
    repliesInARow = 0
    queue.concurrency++
  }

  async function pauseFor(ms: number): Promise<void> {
    const until = clock.elapsed() + ms
    if (until <= pausedUntil) return
    pausedUntil = until
    queue.pause()
    await clock.sleep(ms, signal).catch(() => {})
    if (pausedUntil === until) queue.start()
  }
}
