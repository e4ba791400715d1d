import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UnmeasurableError } from '../model/errors.js'
import { jsonOf } from '../model/json.js'
import type { Clock } from '../model/world.js'
import { FileError, makeFolder, readBounded } from '../world/files.js'
import type { Ledger } from './ledger.js'
import { withLock } from './lock.js'
import { type Entry, type Mark, type Recorded, readableEntry, readableMark } from './record.js'

const MAX_BYTES = 64 << 20

/**
 * A ledger without GitHub: NAME.jsonl in a folder, one entry or mark a line, only ever appended to, each line on disk
 * before it counts. An entry's id is the number of its line. A last line without a newline comes from a write that was
 * cut short, and does not count.
 */
export function folderLedger(
  folder: string,
  { name, clock, url }: { name: string; clock: Clock; url: string | null }
): Ledger {
  const file = join(folder, `${name}.jsonl`)
  const add = (line: Entry | Mark) => explained(file, () => append(folder, file, clock, line))
  return {
    where: file,
    read: () => explained(file, async () => recordsOf(file, (await wholeLines(file)).lines)),
    open: async entry => ({ ...entry, id: await add(entry), marks: [] }),
    async mark(entry, mark, why) {
      const at = new Date(clock.now()).toISOString()
      await add({ schema_version: 1, mark, of: entry.id, at, why, url })
    }
  }
}

/** The number of the new line. */
async function append(folder: string, file: string, clock: Clock, line: Entry | Mark): Promise<number> {
  await makeFolder(folder)
  return withLock(`${file}.lock`, clock, async () => {
    const { lines, bytes } = await wholeLines(file)
    const handle = await open(file, 'a')
    try {
      await handle.truncate(bytes)
      await handle.appendFile(`${JSON.stringify(line)}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (lines.length === 0) await syncFolder(folder)
    return lines.length + 1
  })
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

async function wholeLines(file: string): Promise<{ lines: string[]; bytes: number }> {
  const content = await readBounded(file, MAX_BYTES).catch(error => {
    if (error instanceof FileError && error.kind === 'missing' && !isBelowFile(error)) return Buffer.alloc(0)
    throw error
  })
  const bytes = content.lastIndexOf(0x0a) + 1
  const text = content.subarray(0, Math.max(0, bytes - 1)).toString('utf8')
  return { lines: bytes === 0 ? [] : text.split('\n'), bytes }
}

/** Where the folder's path leads through a file, nothing was ever recorded and nothing can be. */
function isBelowFile(error: unknown): boolean {
  const { code } = (error instanceof FileError ? error.cause : error) as NodeJS.ErrnoException
  return code === 'ENOTDIR' || code === 'EEXIST'
}

function recordsOf(file: string, lines: readonly string[]): Recorded[] {
  const entries = new Map<number, Entry & { id: number; marks: Mark[] }>()
  for (const [index, line] of lines.entries()) {
    const value = jsonOf(line)
    const schema = value !== null && typeof value === 'object' && 'mark' in value ? readableMark : readableEntry
    const read = schema.safeParse(value)
    if (!read.success) throw unreadable(file, index + 1, read.error.issues[0]?.message ?? 'not understood')
    if (!('mark' in read.data)) entries.set(index + 1, { ...read.data, id: index + 1, marks: [] })
    else if (entries.has(read.data.of)) entries.get(read.data.of)!.marks.push(read.data)
    else throw unreadable(file, index + 1, `it marks line ${read.data.of}, which is no entry`)
  }
  return [...entries.values()]
}

function unreadable(file: string, line: number, said: string): UnmeasurableError {
  const message = `${file}:${line}:1: found a record that this version does not understand (${said}); expected one that rollout-gate wrote. Restore the file, or use the version that wrote it.`
  return new UnmeasurableError('log_invalid', message)
}

async function explained<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnmeasurableError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    if (isBelowFile(error))
      throw new UnmeasurableError(
        'api_unavailable',
        `The ledger cannot be kept in ${dirname(file)}: it is a file, or lies below one; expected a folder (--ledger DIR)`,
        { cause: error }
      )
    const reason = code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'permission_missing' : 'api_unavailable'
    throw new UnmeasurableError(reason, `The ledger ${file} cannot be used: ${message}`, { cause: error })
  }
}
