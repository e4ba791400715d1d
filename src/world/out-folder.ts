import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { FlagError } from '../model/errors.js'

/** Makes --out before anything is asked: a verdict that can't be written is no use. Throws FlagError. */
export async function makeOutFolder(cwd: string, out: string): Promise<void> {
  try {
    await mkdir(resolve(cwd, out), { recursive: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file stands there' : (code ?? message)
    throw new FlagError(`--out ${out}: the folder can not be made (${why}); name another one`)
  }
}
