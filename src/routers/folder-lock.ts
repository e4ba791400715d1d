import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { RouterError } from './router-error.js'

export interface Wait {
  ms: number
  /** Whether the work is done all the same where the others do not end in time, or there is no flock. */
  waitsForNobody: boolean
}

/**
 * Does the work while no other process that asks the same works in the folder. The lock is the kernel's, held by a
 * child whose input ends with this process: killed anywhere, nothing stays behind.
 */
export async function alone<T>(folder: string, wait: Wait, work: () => Promise<T>): Promise<T> {
  // With the dot, flock makes no file where there is no folder.
  const holder = spawn('flock', [`${folder}/.`, 'sh', '-c', 'echo held; exec cat'], {
    stdio: ['pipe', 'pipe', 'ignore']
  })
  const ended = new Promise<void>(resolve => holder.once('close', () => resolve()))
  try {
    await held(holder, folder, wait)
    return await work()
  } finally {
    holder.stdin.destroy()
    await ended
  }
}

async function held(holder: ReturnType<typeof spawn>, folder: string, { ms, waitsForNobody }: Wait): Promise<void> {
  const missing = once(holder, 'error').then(([cause]) => {
    if (waitsForNobody) return
    throw new RouterError('refused', 'flock cannot be run here; expected it on the PATH (package util-linux)', {
      cause
    })
  })
  const closed = once(holder, 'close').then(() => {
    throw new RouterError('refused', `${folder} cannot be locked; expected a folder that can be read`)
  })
  for (const other of [missing, closed]) other.catch(() => undefined)
  const late = AbortSignal.timeout(ms)
  try {
    await Promise.race([once(holder.stdout!, 'data', { signal: late }), missing, closed])
  } catch (error) {
    holder.kill()
    if (!late.aborted) throw error
    if (waitsForNobody) return
    throw new RouterError('conflict', `another change in ${folder} has been under way for ${ms} ms`)
  }
}
