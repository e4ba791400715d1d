import { type ChildProcess, spawn } from 'node:child_process'
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
/** How long a program that is asked to end may take for it, and one that has ended may leave its output open. */
const GRACE_MS = 1000

/**
 * A program leads a process group of its own: what it started ends with it, and a Ctrl-C reaches this process alone, which
 * decides what is still to be finished.
 */
export function commandRunner({ cwd, env, signal, timeoutMs }: RunOptions): Run {
  return ([program = '', ...words]) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(stopped(program))
      const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: HAS_GROUPS })
      const output = { stdout: '', stderr: '' }
      for (const stream of ['stdout', 'stderr'] as const) {
        child[stream].setEncoding('utf8').on('data', (text: string) => {
          if (output[stream].length < MAX_OUTPUT) output[stream] += text
        })
      }
      const giveUp = (why: RouterError) => {
        endGroup(child)
        end(() => reject(why))
      }
      const onAbort = () => giveUp(stopped(program))
      const late = setTimeout(
        () => giveUp(new RouterError('unreachable', `${program} did not end within ${timeoutMs} ms`)),
        timeoutMs
      )
      let open: NodeJS.Timeout | undefined
      const end = (tell: () => void) => {
        clearTimeout(late)
        clearTimeout(open)
        signal.removeEventListener('abort', onAbort)
        // What it left in the background may keep them open for ever.
        child.stdout.destroy()
        child.stderr.destroy()
        tell()
      }
      const finish = (code: number | null) =>
        end(() => {
          if (code !== null) return resolve({ code, ...output, stderr: output.stderr.trim().slice(-MAX_SHOWN) })
          reject(new RouterError('unreachable', `${program} was ended by a signal`))
        })
      signal.addEventListener('abort', onAbort, { once: true })
      child.once('error', cause => end(() => reject(notRun(program, cause))))
      child.once('exit', code => {
        open = setTimeout(finish, GRACE_MS, code)
      })
      child.once('close', finish)
    })
}

const HAS_GROUPS = process.platform !== 'win32'

/** Asks a program and what it started to end, and ends what does not. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  const { pid } = child
  kill(pid, 'SIGTERM')
  setTimeout(kill, GRACE_MS, pid, 'SIGKILL')
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(HAS_GROUPS ? -pid : pid, signal)
  } catch {
    // It has ended.
  }
}

function stopped(program: string): RouterError {
  return new RouterError('unreachable', `${program} was ended, as this run was asked to end`)
}

function notRun(program: string, cause: Error): RouterError {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'EACCES') {
    return new RouterError('refused', `${program} cannot be run here (${code}); expected it on the PATH`, { cause })
  }
  return new RouterError('unreachable', `${program}: ${cause.message}`, { cause })
}
