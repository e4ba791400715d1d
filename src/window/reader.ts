import type { Skips } from './skip.js'

/** Takes the bytes of inputs, one after the other; `T` is what it makes of them. */
export interface Reader<T> {
  /** `oldest`: the time of the first row of what is not read. */
  open(file: string, oldest?: number): OpenedInput
  /** What need not be read; absent or null where all must be. */
  skips?: Skips | null
  /** Whether nothing was read at all. */
  isEmpty(): boolean
  finish(): T | Promise<T>
}

export interface OpenedInput {
  /** A chunk may be written over once this is done. */
  push(chunk: Buffer): void | Promise<void>
  /** The end of what there is. More may be pushed at a later look, to a reader that is made for it. */
  finish(): void | Promise<void>
  /** Time of the newest row so far, in ms since 1970. */
  newest(): number | null
}
