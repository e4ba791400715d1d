import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'

/** What a log is packed in, or written in, told by its first bytes: its bytes are then made those of a log in UTF-8. */
interface Packing {
  name: string
  begins: readonly (readonly number[])[]
  /** Null where this program can't read it. */
  unpack: ((stream: AsyncIterable<Buffer>) => AsyncIterable<Buffer>) | null
}

/** Since node 22.15. */
const { createZstdDecompress } = zlib as { createZstdDecompress?: (options: { chunkSize: number }) => Transform }
const CHUNK = 2 ** 18
/** So little at a time that even the densest stream fills no memory: a byte of gzip holds 1,032, one of zstd 32,768. */
const GZIP_STEP = 2 ** 14
const ZSTD_STEP = 2 ** 10
const BRACE = 0x7b

/** The first that fits: the mark of UTF-32 begins with that of UTF-16. */
const PACKINGS: readonly Packing[] = [
  {
    name: 'gzip',
    begins: [[0x1f, 0x8b]],
    unpack: stream => inflate(stream, 'gzip', zlib.createGunzip({ chunkSize: CHUNK }), GZIP_STEP)
  },
  {
    name: 'zstd (which takes node 22.15 or later)',
    begins: [[0x28, 0xb5, 0x2f, 0xfd]],
    unpack:
      createZstdDecompress === undefined
        ? null
        : stream => inflate(stream, 'zstd', createZstdDecompress({ chunkSize: CHUNK }), ZSTD_STEP)
  },
  { name: 'xz', begins: [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]], unpack: null },
  { name: 'bzip2', begins: [[0x42, 0x5a, 0x68]], unpack: null },
  { name: 'zip', begins: [[0x50, 0x4b, 3, 4]], unpack: null },
  { name: 'lz4', begins: [[4, 0x22, 0x4d, 0x18]], unpack: null },
  {
    name: 'UTF-32',
    begins: [
      [0xff, 0xfe, 0, 0],
      [0, 0, 0xfe, 0xff],
      [BRACE, 0, 0, 0],
      [0, 0, 0, BRACE]
    ],
    unpack: null
  },
  {
    name: 'UTF-16',
    begins: [
      [0xff, 0xfe],
      [BRACE, 0]
    ],
    unpack: stream => decode(stream, 'utf-16le')
  },
  {
    name: 'UTF-16',
    begins: [
      [0xfe, 0xff],
      [0, BRACE]
    ],
    unpack: stream => decode(stream, 'utf-16be')
  }
]

/** The stream itself, or what it holds where its first bytes are those of a packing: then it is `packed`. */
export async function unpacked(
  stream: AsyncIterable<Buffer>
): Promise<{ bytes: AsyncIterable<Buffer>; packed: boolean }> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  const all = (async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.() // closes the file or the connection where reading ends early
    }
  })()
  const packing = first.done ? undefined : packingOf(first.value)
  if (!packing) return { bytes: all, packed: false }
  if (packing.unpack) return { bytes: packing.unpack(all), packed: true }
  await iterator.return?.()
  throw unreadable(packing.name)
}

export function unreadable(packing: string): Error {
  return new Error(`it is in ${packing}; expected JSON lines in UTF-8 or UTF-16, plain or as .gz`)
}

export function isPacked(first: Buffer): boolean {
  return packingOf(first) !== undefined
}

function packingOf(first: Buffer): Packing | undefined {
  return PACKINGS.find(({ begins }) => begins.some(bytes => bytes.every((byte, i) => first[i] === byte)))
}

/** What the packed bytes of a log are when they are no whole stream: they stay so until the file changes. */
export function isDamage(error: Error): boolean {
  return (error as { code?: unknown }).code === DAMAGED
}

const DAMAGED = 'DAMAGED'

/** A character that is cut in two is still being written. */
async function* decode(stream: AsyncIterable<Buffer>, encoding: string): AsyncIterable<Buffer> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, { stream: true }))
}

/** Gives what was inflated before it throws: a stream of node's own would drop that. */
async function* inflate(
  stream: AsyncIterable<Buffer>,
  name: string,
  out: Transform,
  step: number
): AsyncIterable<Buffer> {
  const ready: Buffer[] = []
  let fault: Error | null = null
  out.on('data', (chunk: Buffer) => ready.push(chunk))
  out.on('error', error => {
    fault = error
  })
  const settle = (begin: (done: () => void) => void) =>
    new Promise<void>(resolve => {
      out.once('close', resolve)
      begin(() => {
        out.off('close', resolve)
        resolve()
      })
    })
  try {
    for await (const chunk of stream) {
      for (let at = 0; at < chunk.length && fault === null; at += step) {
        await settle(done => out.write(chunk.subarray(at, at + step), done))
        yield* ready.splice(0)
      }
      if (fault !== null) break
    }
    if (fault === null) await settle(done => out.once('end', done).end())
    yield* ready.splice(0)
    if (fault !== null) {
      const message = `the ${name} stream is damaged or not complete`
      throw Object.assign(new Error(message, { cause: fault }), { code: DAMAGED })
    }
  } finally {
    out.destroy()
  }
}
