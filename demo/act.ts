import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { GoldItem } from '../src/gold/item.js'
import type { Child } from './child.js'
import type { DemoCommand, DemoDeps, DemoFlags, Ran } from './deps.js'
import { type Journal, openJournal } from './journal.js'
import { type Compared, writeManifest } from './manifest-file.js'
import { rolloutManifest } from './rollout-manifest.js'
import { openScribe } from './scribe.js'
import { type Splitter, startSplitter } from './splitter.js'
import { startTraffic, type Traffic } from './traffic.js'

/** One rollout on this machine: two services behind a splitter, users, a request log, a ledger. */
export interface Act {
  name: string
  manifest: string
  ledger: string
  /** Folder of manifest, log and results. */
  folder: string
  journal: Journal
  splitter: Splitter
  /** Runs a command on this rollout. */
  run(command: DemoCommand, flags?: ActFlags): Promise<Ran>
  /** The same in a process of its own. */
  start(command: DemoCommand): Child
  /** From here on users ask. */
  letUsersIn(): void
  /** Runs once: when the next weights serve, and whoever set them has no answer yet. */
  onNextSet(hook: () => Promise<void>): void
  close(): Promise<void>
}

export type ActFlags = Omit<DemoFlags, 'manifest' | 'out' | 'ledger'>

interface ActOptions {
  deps: DemoDeps
  folder: string
  compared: Compared
  items: readonly GoldItem[]
}

export const USERS = 2000
const UNDER_WAY = 3

export async function openAct({ deps, folder, compared, items }: ActOptions): Promise<Act> {
  const { name, baseline, canary } = compared
  const ledger = join(deps.out, 'ledger')
  const journal = openJournal()
  await mkdir(folder, { recursive: true })
  const scribe = openScribe(join(folder, 'requests.jsonl'), compared, items)
  let hook: (() => Promise<void>) | null = null
  const splitter = await startSplitter({
    arms: { baseline: baseline.url, canary: canary.url },
    salt: name,
    record(passed) {
      journal.note(passed)
      scribe.write(passed)
    },
    async afterSet(weights) {
      journal.begin(weights)
      const now = hook
      hook = null
      await now?.()
    }
  })
  const manifest = await writeManifest(folder, rolloutManifest(compared, splitter.weightsUrl))
  let traffic: Traffic | null = null
  return {
    name,
    manifest,
    ledger,
    folder,
    journal,
    splitter,
    run: (command, flags) => deps.run(command, { manifest, ledger, out: join(folder, command), ...flags }),
    start: command =>
      deps.start([command, '--manifest', manifest, '--ledger', ledger, '--out', join(folder, `${command}_killed`)]),
    letUsersIn() {
      const questions = items.flatMap(item => [item.question, ...item.paraphrases])
      traffic ??= startTraffic({ url: splitter.url, questions, users: USERS, seed: name, underWay: UNDER_WAY })
    },
    onNextSet(next) {
      hook = next
    },
    async close() {
      await traffic?.stop()
      await splitter.close()
      await scribe.close()
    }
  }
}
