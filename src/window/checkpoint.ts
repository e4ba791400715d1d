import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder, replaceFile } from '../world/files.js'
import type { LeftWindow } from './left-window.js'
import { bytesOfPlain, plainOfBytes } from './plain-bytes.js'

/** Where a process leaves what it has read, for the one that looks next. */
export interface Checkpoint {
  /** None where nothing was left, or anything about it is in doubt. Never rejects. */
  read(): Promise<LeftWindow[]>
  /** Replaces what is there as a whole. Never rejects. */
  write(windows: readonly LeftWindow[]): Promise<void>
}

/** One that is larger is read in full as soon as it is loaded. */
const MOST_BYTES = 2 ** 29
const DIGEST = 32
/** Its owner's alone: it holds what the log says of users and answers. */
const MODE = 0o600

/**
 * A checkpoint in a file. It is believed where this user wrote it, nobody else can write it, its digest is right, and it
 * is bound to the same: the program, the manifest and the logs that are asked for. `warn` is told where it can't be
 * written.
 */
export function checkpointFile(file: string, bound: readonly string[], warn: (message: string) => void): Checkpoint {
  const head = digest(Buffer.from(JSON.stringify([...bound, process.version, process.arch])))
  return {
    async read() {
      try {
        const bytes = await ownBytes(file)
        const body = bytes?.subarray(2 * DIGEST)
        const isBound = body && bytes!.subarray(0, DIGEST).equals(head)
        if (!isBound || !bytes!.subarray(DIGEST, 2 * DIGEST).equals(digest(body))) return []
        return plainOfBytes(body) as LeftWindow[]
      } catch {
        return []
      }
    },
    async write(windows) {
      try {
        const body = bytesOfPlain(windows)
        if (body.length > MOST_BYTES) return
        await makeFolder(dirname(file))
        await replaceFile(file, [head, digest(body), body], MODE)
      } catch (error) {
        warn(`${file} could not be written, so the next look reads the whole log: ${(error as Error).message}`)
      }
    }
  }
}

/** Null where the file is not this user's alone. Rejects where there is none. */
async function ownBytes(file: string): Promise<Buffer<ArrayBuffer> | null> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const info = await handle.stat()
    const isOwn = process.getuid === undefined || (info.uid === process.getuid() && (info.mode & 0o077) === 0)
    return info.isFile() && isOwn && info.size <= MOST_BYTES + 2 * DIGEST ? await readWhole(handle, info.size) : null
  } finally {
    await handle.close()
  }
}

/** In memory of its own, so that the arrays in it can be used where they lie. */
async function readWhole(handle: FileHandle, size: number): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.allocUnsafeSlow(size)
  for (let end = 0; end < size; ) {
    const { bytesRead } = await handle.read(bytes, end, size - end, end)
    if (bytesRead === 0) return bytes.subarray(0, end)
    end += bytesRead
  }
  return bytes
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
