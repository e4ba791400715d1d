import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { UnmeasurableError } from '../model/errors.js'
import { type Copy, type Followed, HEAD, streamCopy } from './followed.js'
import type { Input } from './inputs.js'
import { isPacked, unpacked, unreadable } from './packed.js'

/** A file as it was at the last look, under whichever of its names. */
export interface SeenFile {
  input: Input
  log: Followed | null
  /** Bytes of the file; −1 before it was read. */
  size: number
  written: bigint
  /** Open while it may be written to: what is written until a log is rotated away can still be read then. */
  handle: FileHandle | null
  /** Why it could not be read to its end. */
  fault: Error | null
}

export function unseenFile(input: Input): SeenFile {
  return { input, log: null, size: -1, written: -1n, handle: null, fault: null }
}

/** What a file is, whatever it is called. */
export interface FileIdentity {
  id: string
  isFile: boolean
  size: number
  /** Time of its last change, ns and ms since 1970. */
  written: bigint
  writtenMs: number
}

const CHUNK = 2 ** 18
/** So many files are kept open, those last written to. */
const MOST_OPEN = 32

/** Null where the file can't be found. */
export async function identify({ path }: Input, handle?: FileHandle): Promise<FileIdentity | null> {
  try {
    const at = await (handle ? handle.stat({ bigint: true }) : stat(path, { bigint: true }))
    const { mtimeNs: written } = at
    const [size, writtenMs] = [Number(at.size), Number(written / 1_000_000n)]
    return { id: `${at.dev}:${at.ino}`, isFile: at.isFile(), size, written, writtenMs }
  } catch {
    return null
  }
}

export function hasChanged({ size, written }: SeenFile, now: FileIdentity): boolean {
  return now.size !== size || now.written !== written
}

/** Opened as it is first read. A pipe or a device, which a link may lead to, would never end. */
export async function openFile({ path, shown }: Input): Promise<FileHandle> {
  if (/\.br$/i.test(path)) throw unreadable('brotli, by its name')
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw new UnmeasurableError('not_measured', `${shown} is no regular file; expected a request log`)
}

/** `limited`: the stream, given up where it stalls. */
export async function copyOfFile(
  handle: FileHandle,
  limited: (stream: AsyncIterable<Buffer>) => AsyncIterable<Buffer>
): Promise<Copy> {
  const bytes = (from: number) => limited(bytesFrom(handle, from))
  const read = async (at: number, length: number) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
    return buffer.subarray(0, bytesRead)
  }
  const first = await read(0, HEAD)
  if (isPacked(first)) return streamCopy(async () => (await unpacked(bytes(0))).bytes)
  return { first, plain: { size: (await handle.stat()).size, read }, bytes }
}

/** One buffer for all of the file: it is written over when the next chunk is asked for. */
async function* bytesFrom(handle: FileHandle, from: number): AsyncIterable<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK)
  for (let at = from; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, at)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}

/**
 * Whether a file is shorter than what was read of its log, and has changed since: it was cut, or written anew. A copy that
 * does not grow is only shorter.
 */
export function wasCut({ log, size }: SeenFile, now: FileIdentity): boolean {
  return log !== null && size >= 0 && now.size < log.offset && now.size !== size
}

/** Closes all but the files last written to. */
export async function closeOldest(files: Iterable<SeenFile>): Promise<void> {
  const open = [...files].filter(({ handle }) => handle !== null)
  const oldest = open.sort((a, b) => Number(b.written - a.written)).slice(MOST_OPEN)
  await Promise.all(oldest.map(close))
}

export async function close(file: SeenFile): Promise<void> {
  const { handle } = file
  file.handle = null
  await handle?.close()
}
