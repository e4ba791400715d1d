import { spawn } from 'node:child_process'
import { RouterError } from './router-error.js'

export interface Finished {
  code: number
  stdout: string
  /** What it printed on stderr, cut to a length that fits into a message. */
  stderr: string
}

/** Runs a program, given as a list of words, to its end. Rejects only where it did not start or did not end in time. */
export type Run = (words: readonly string[]) => Promise<Finished>

interface RunOptions {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
  timeoutMs: number
}

const MAX_OUTPUT = 4 * 1024 * 1024
const MAX_SHOWN = 2000

export function commandRunner(options: RunOptions): Run {
  return ([program = '', ...words]) =>
    new Promise((resolve, reject) => {
      const timeout = AbortSignal.timeout(options.timeoutMs)
      const child = spawn(program, words, {
        cwd: options.cwd,
        env: options.env,
        signal: AbortSignal.any([options.signal, timeout]),
        stdio: ['ignore', 'pipe', 'pipe']
      })
      const output = { stdout: '', stderr: '' }
      for (const stream of ['stdout', 'stderr'] as const) {
        child[stream].setEncoding('utf8').on('data', (text: string) => {
          if (output[stream].length < MAX_OUTPUT) output[stream] += text
        })
      }
      child.once('error', cause => reject(notRun(program, cause, timeout.aborted ? options.timeoutMs : null)))
      child.once('close', code => {
        if (code !== null) return resolve({ code, ...output, stderr: output.stderr.trim().slice(-MAX_SHOWN) })
        reject(new RouterError('unreachable', `${program} was ended by a signal`))
      })
    })
}

function notRun(program: string, cause: Error, limitMs: number | null): RouterError {
  if (limitMs !== null) {
    return new RouterError('unreachable', `${program} did not end within ${limitMs} ms`, { cause })
  }
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'EACCES') {
    return new RouterError('refused', `${program} can not be run here (${code}); expected it on the PATH`, { cause })
  }
  return new RouterError('unreachable', `${program}: ${cause.message}`, { cause })
}
