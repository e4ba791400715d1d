import type { Result } from '../src/model/result.js'
import type { Child } from './child.js'

/** What the demo's story needs from outside. */
export interface DemoDeps {
  /** Folder that everything is written into. */
  out: string
  say(line: string): void
  /** Runs a command as a user would, and resolves with what it found; `out` is the folder of its files. */
  run(command: DemoCommand, flags: DemoFlags): Promise<Ran>
  /** Starts the program as a process of its own, with the words of a command line. */
  start(words: readonly string[]): Child
}

export type DemoCommand = 'baseline' | 'gate' | 'promote' | 'watch'

export interface DemoFlags {
  manifest: string
  out: string
  /** Folder of the ledger. */
  ledger?: string
  /** The gate's result.json. */
  evidence?: string
  /** watch: how often it looks, and for how long, milliseconds. */
  every?: number
  for?: number
}

export interface Ran {
  result: Result
  exit: number
  out: string
}
