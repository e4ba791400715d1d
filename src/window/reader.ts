import type { Skips } from './skip.js'
import type { WindowSummary } from './summary.js'

/** Takes the bytes of inputs, one after the other. */
export interface Reader {
  /** `oldest`: the time of the first row of what is not read. */
  open(file: string, oldest?: number): OpenedInput
  /** What need not be read; null where all must be. */
  skips: Skips | null
  /** Whether nothing was read at all. */
  isEmpty(): boolean
  finish(): Omit<WindowSummary, 'unread'> | Promise<Omit<WindowSummary, 'unread'>>
}

export interface OpenedInput {
  /** A chunk may be written over once this returns. */
  push(chunk: Buffer): void
  /** The end of what there is. More may be pushed at a later look, to a reader that is made for it. */
  finish(): void
  /** Time of the newest row so far, in ms since 1970. */
  newest(): number | null
}
