/** Zips from elsewhere, read without ever writing to disk: what is not asked for is not unpacked. */

interface Wanted {
  /** The member's exact name. */
  file: string
  /** A longer member is refused, whatever the zip says its size is. */
  maxBytes: number
  /** Refuse a zip that holds anything else. */
  alone: boolean
}

const UNIX_TYPE = 0o170000
const REGULAR = 0o100000

/**
 * The text of one member of a zip. Rejects with an Error that says why where the zip is broken, names a path outside of
 * itself, holds the member not exactly once or as something else than a regular file, or where it is too long.
 */
export async function readMember(zip: Buffer, { file, maxBytes, alone }: Wanted): Promise<string> {
  const { fromBufferPromise } = await import('yauzl')
  const archive = await fromBufferPromise(zip, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true })
  let text: string | null = null
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName !== file) {
      if (alone) throw new Error(`it holds ${JSON.stringify(entry.fileName)}, and ${file} alone is expected`)
      continue
    }
    if (text !== null) throw new Error(`it holds ${file} twice`)
    const type = (entry.externalFileAttributes >>> 16) & UNIX_TYPE
    if (type !== 0 && type !== REGULAR) throw new Error(`${file} in it is no regular file`)
    if (entry.uncompressedSize > maxBytes) throw new Error(`${file} in it is longer than ${maxBytes} bytes`)
    if (entry.isEncrypted()) throw new Error(`${file} in it is encrypted`)
    // The reader stops where a member turns out longer than its entry says, so maxBytes holds for the content too.
    const chunks: Buffer[] = []
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk)
    text = Buffer.concat(chunks).toString('utf8')
  }
  if (text === null) throw new Error(`it holds no ${file}`)
  return text
}
