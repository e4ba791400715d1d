import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A process of its own. */
export interface Child {
  /** Ends it at once, wherever it is; resolves when it is gone. */
  kill(): Promise<void>
  ended: Promise<Ended>
}

export interface Ended {
  /** Null where a signal ended it. */
  exit: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** What a workflow tells its own step only. */
const OF_THE_WORKFLOW = /^(GITHUB|INPUT|ACTIONS|RUNNER)_/

/** dist/cli.js, which stands beside the folder of the bundle that this module is part of. */
export function cliFile(): string {
  return resolve(dirname(fileURLToPath(import.meta.url)), '..', 'cli.js')
}

/** Runs a file of this program as a process of its own. Throws where it is missing. */
export function startNode(file: string, words: readonly string[]): Child {
  if (!existsSync(file)) throw new Error(`${file} is missing; the demo runs it as a process of its own.`)
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_WORKFLOW.test(name)))
  const child = spawn(process.execPath, [file, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text
    })
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject).once('close', (exit, signal) => resolve({ exit, signal, ...said }))
  })
  return {
    ended,
    async kill() {
      child.kill('SIGKILL')
      await ended
    }
  }
}
