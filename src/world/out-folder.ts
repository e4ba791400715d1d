import { resolve } from 'node:path'
import { FlagError } from '../model/errors.js'
import { makeFolder } from './files.js'

/** Makes --out before anything is asked: a verdict that can't be written is no use. Throws FlagError. */
export async function makeOutFolder(cwd: string, out: string): Promise<void> {
  try {
    await makeFolder(resolve(cwd, out))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file stands there' : (code ?? message)
    throw new FlagError(`--out ${out}: the folder cannot be made (${why}); name another one`)
  }
}
