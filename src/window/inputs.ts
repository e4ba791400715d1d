import { relative } from 'node:path'
import { createGunzip } from 'node:zlib'

/** One file or URL of a request log. */
export interface Input {
  path: string
  /** As it stands in problems. */
  shown: string
  url: boolean
}

/** What could not be read to its end. What came before its fault is judged all the same. */
export interface Unread {
  file: string
  why: string
  /** Whether it ended before the window began, so that nothing of the window is missed. */
  before: boolean
}

const CHUNK = 2 ** 18
/** So little at a time that even the densest gzip fills no memory. */
const GZIP_STEP = 2 ** 14

/** The files and URLs of these paths, each once, and the paths that match nothing. What is an input already stays one. `named`: what a person named them with. */
export async function findInputs({
  paths,
  cwd,
  named
}: {
  paths: readonly (string | Input)[]
  cwd: string
  named: string
}): Promise<{ inputs: Input[]; missing: { path: string; why: string }[] }> {
  const { glob } = await import('tinyglobby')
  const inputs: Input[] = []
  const missing: { path: string; why: string }[] = []
  for (const path of paths) {
    if (typeof path !== 'string') {
      inputs.push(path)
      continue
    }
    if (/^https?:\/\//i.test(path)) {
      inputs.push({ path, shown: path.replace(/[?#].*$/, ''), url: true })
      continue
    }
    const options = { cwd, absolute: true, onlyFiles: true, expandDirectories: false }
    const files = await glob(path.replaceAll('\\', '/'), options)
    if (files.length === 0) missing.push({ path, why: `${named}: no file matches "${path}"` })
    inputs.push(...files.sort().map(file => ({ path: file, shown: relative(cwd, file) || file, url: false })))
  }
  const first = inputs.filter((input, i) => inputs.findIndex(other => other.path === input.path) === i)
  return { inputs: first, missing }
}

/** The stream itself, or what it holds where its first bytes are gzip's: then it is `packed`. */
export async function inflated(
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
  const packed = !first.done && isGzip(first.value)
  return { bytes: packed ? gunzip(all) : all, packed }
}

export function isGzip(first: Buffer): boolean {
  return first[0] === 0x1f && first[1] === 0x8b
}

/** Gives what was inflated before it throws: a stream of node's own would drop that. */
async function* gunzip(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const out = createGunzip({ chunkSize: CHUNK })
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
      for (let at = 0; at < chunk.length && fault === null; at += GZIP_STEP) {
        await settle(done => out.write(chunk.subarray(at, at + GZIP_STEP), done))
        yield* ready.splice(0)
      }
      if (fault !== null) break
    }
    if (fault === null) await settle(done => out.once('end', done).end())
    yield* ready.splice(0)
    if (fault !== null) throw fault
  } finally {
    out.destroy()
  }
}
