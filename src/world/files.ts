import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A file that can't be read as asked; `kind` says why. */
export class FileError extends Error {
  override readonly name = 'FileError'
  constructor(
    readonly kind: 'missing' | 'not_a_file' | 'too_large' | 'unreadable',
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}

/** The bytes of a regular file of at most `maxBytes`. Throws FileError; a pipe or device never blocks it. */
export async function readBounded(path: string, maxBytes: number): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(error => {
    throw unreadable(path, error)
  })
  try {
    const info = await file.stat()
    if (!info.isFile()) throw new FileError('not_a_file', `${path} is no regular file`)
    if (info.size > maxBytes) throw tooLarge(path, maxBytes)
    // A file of /proc says size 0 and one that is being written grows: what is read decides.
    const chunks: Buffer[] = []
    let total = 0
    for await (const chunk of file.createReadStream({ autoClose: false, end: maxBytes })) {
      chunks.push(chunk as Buffer)
      total += (chunk as Buffer).length
    }
    if (total > maxBytes) throw tooLarge(path, maxBytes)
    return Buffer.concat(chunks, total)
  } catch (error) {
    throw error instanceof FileError ? error : unreadable(path, error)
  } finally {
    await file.close()
  }
}

/**
 * Makes a folder and those above it that are missing, one after the other: node's own `recursive` never ends where a
 * file system says of a folder that is there that it is not, as /proc does. Rejects with the error of the one that can
 * not be made, EEXIST where a file stands there.
 */
export async function makeFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => null)
  if (there?.isDirectory()) return
  if (there === null && dirname(path) !== path) await makeFolder(dirname(path))
  await mkdir(path).catch(async error => {
    // Another process may have made it meanwhile.
    const isMade = await stat(path).then(
      info => info.isDirectory(),
      () => false
    )
    if (!isMade) throw error
  })
}

/**
 * Replaces a file as a whole: readers see the old bytes or the new ones, after a crash too. Folders are made, a
 * symbolic link stays one, the mode of an existing file is kept.
 */
export async function writeAtomically(path: string, data: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path))
  const target = await realpath(path).catch(() => path)
  const mode = await stat(target).then(
    info => info.mode & 0o7777,
    () => undefined
  )
  await replaceFile(target, data, mode)
}

/** The same in a folder that is there, with this mode; a symbolic link is replaced, and what it leads to is left alone. */
export async function replaceFile(
  target: string,
  data: string | Uint8Array | Iterable<Uint8Array>,
  mode?: number
): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      if (mode !== undefined) await file.chmod(mode)
      await writeFile(file, data)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(target))
}

/** Makes the rename itself durable. Not every system lets a folder be opened or synced. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  if (!folder) return
  try {
    await folder.sync().catch(() => undefined)
  } finally {
    await folder.close()
  }
}

function tooLarge(path: string, maxBytes: number): FileError {
  return new FileError('too_large', `${path} is larger than ${maxBytes} bytes`)
}

function unreadable(path: string, error: unknown): FileError {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new FileError('missing', `${path} does not exist`, { cause: error })
  }
  if (code === 'EISDIR') return new FileError('not_a_file', `${path} is a folder`, { cause: error })
  return new FileError('unreadable', `${path} cannot be read: ${(error as Error).message}`, { cause: error })
}
