import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '../../src/commands/outcome.js'
import { run } from '../../src/commands/run.js'
import { readWords } from '../../src/doors/words.js'
import type { World } from '../../src/model/world.js'
import { openHttp } from '../../src/world/http.js'
import { fastClock } from '../gold/setting.js'

/** An empty folder, and somebody who types commands in it. */
export interface Beginner {
  folder: string
  env: Record<string, string>
  masked: string[]
  /** Runs a command; `said`: its problems, one a line. */
  type(...words: string[]): Promise<Outcome & { said: string }>
}

export async function asBeginner(story: (beginner: Beginner) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'beginner-'))
  const env: Record<string, string> = {}
  const masked: string[] = []
  const say = () => undefined
  const world: World = {
    env,
    cwd: folder,
    clock: fastClock(),
    log: {
      ...{ info: say, notice: say, warning: say, error: say, untrusted: say, progress: say, stands: say },
      mask: secret => void masked.push(secret)
    },
    http: openHttp,
    github: null,
    event: null,
    signal: new AbortController().signal
  }
  const type: Beginner['type'] = async (...words) => {
    const { command, options, faults } = await readWords(words)
    if (!command || faults.length > 0) throw new Error(faults.join('\n'))
    const outcome = await run(command.name, world, options)
    return { ...outcome, said: outcome.result.problems.map(({ message }) => message).join('\n') }
  }
  try {
    await story({ folder, env, masked, type })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
