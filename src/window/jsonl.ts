import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { relative } from 'node:path'
// Not on demand: the bundle loses the names of a module that is a function.
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Problem, UnmeasurableError } from '../model/errors.js'
import { jsonOf } from '../model/json.js'
import { type Collector, createCollector, mixFields, SKEW_MS } from './collect.js'
import { explainLine } from './explain.js'
import { createLineCutter, LINE_FEED } from './lines.js'
import { type RequestRow, timeOfRow } from './record.js'
import { createScanner } from './scan.js'
import type { WindowQuery, WindowSource } from './summary.js'

interface JsonlOptions {
  /** Globs, files and http(s) URLs; gzip is known by its first bytes. */
  paths: readonly string[]
  /** Where relative paths start. */
  cwd: string
  /** Opens a URL. Rejects where it does not answer 2xx; the stream throws where it breaks off. */
  openUrl: OpenUrl
}

type OpenUrl = (url: string, signal?: AbortSignal) => Promise<AsyncIterable<Buffer>>

const MAX_LINE = 2 ** 20
const CHUNK = 2 ** 18
const MOST_PROBLEMS = 20

/** Request logs as JSON lines, in any number of files, in any order: one pass in constant memory. */
export function jsonlSource(options: JsonlOptions): WindowSource {
  return {
    async read(query, signal) {
      const reader = createReader(query)
      for (const input of await findInputs(options)) {
        const stream = input.url ? await options.openUrl(input.path, signal) : fileStream(input)
        await readInto(reader, input.shown, stream, signal)
      }
      return reader.finish()
    }
  }
}

interface Input {
  path: string
  /** As it stands in problems. */
  shown: string
  url: boolean
}

async function findInputs({ paths, cwd }: JsonlOptions): Promise<Input[]> {
  const { glob } = await import('tinyglobby')
  const inputs: Input[] = []
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) {
      inputs.push({ path, shown: path.replace(/[?#].*$/, ''), url: true })
      continue
    }
    const files = await glob(path.replaceAll('\\', '/'), {
      cwd,
      absolute: true,
      onlyFiles: true,
      expandDirectories: false
    })
    if (files.length === 0)
      throw new UnmeasurableError('not_measured', `no file matches "${path}"; check window.source.path`)
    inputs.push(...files.sort().map(file => ({ path: file, shown: relative(cwd, file) || file, url: false })))
  }
  return inputs.filter((input, i) => inputs.findIndex(other => other.path === input.path) === i)
}

/** Opened as it is first read. A pipe or a device, which a link may lead to, would never end. */
async function* fileStream({ path, shown }: Input): AsyncIterable<Buffer> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!(await file.stat()).isFile())
      throw new UnmeasurableError('not_measured', `${shown} is no regular file; expected a request log`)
    yield* file.createReadStream({ autoClose: false, highWaterMark: CHUNK })
  } finally {
    await file.close()
  }
}

async function readInto(
  reader: Reader,
  file: string,
  stream: AsyncIterable<Buffer>,
  signal?: AbortSignal
): Promise<void> {
  const lines = reader.open(file)
  try {
    for await (const chunk of await inflated(stream)) {
      signal?.throwIfAborted()
      lines.push(chunk)
    }
  } catch (error) {
    if (error instanceof UnmeasurableError || signal?.aborted) throw error
    const { code, message, name } = error as NodeJS.ErrnoException
    const reason = name === 'HttpError' ? 'service_unreachable' : 'not_measured'
    const what = code?.startsWith('Z_') ? 'the gzip stream is damaged or not complete' : message
    throw new UnmeasurableError(reason, `${file} could not be read: ${what}`, { cause: error })
  }
  lines.finish()
}

/** The stream itself, or what it holds where its first bytes are gzip's. */
async function inflated(stream: AsyncIterable<Buffer>): Promise<AsyncIterable<Buffer>> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  const all = (async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.() // closes the file or the connection where reading ends early
    }
  })()
  const isGzip = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b
  return isGzip ? gunzip(all) : all
}

async function* gunzip(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const out = createGunzip({ chunkSize: CHUNK })
  // An error destroys `out`, so reading it throws the same error.
  pipeline(Readable.from(stream), out, () => undefined)
  yield* out
}

interface Reader {
  open(file: string): { push(chunk: Buffer): void; finish(): void }
  finish: () => ReturnType<Collector['finish']>
}

function createReader(query: WindowQuery): Reader {
  const collector = createCollector(query)
  const scanner = createScanner(mixFields(query))
  const counts = { read: 0, broken: 0, torn: 0 }
  const problems: Problem[] = []

  const open = (file: string) => {
    let newest = Number.NEGATIVE_INFINITY
    let line = 0

    const take = (row: unknown): boolean => {
      const ts = timeOfRow(row)
      if (ts === null) return false
      collector.add(row as RequestRow, ts, ts < newest - SKEW_MS)
      if (ts > newest) newest = ts
      return true
    }
    const broken = (problem: () => Problem) => {
      counts.broken++
      if (problems.length < MOST_PROBLEMS) problems.push(problem())
    }
    /** A line that is not plain, or not sound. */
    const takeText = (text: string, isTorn: boolean) => {
      if (text.trim() === '') return
      counts.read++
      const row = jsonOf(text)
      if (row === undefined && isTorn) counts.torn++
      else if (!take(row)) broken(() => explainLine(file, line, text))
    }
    const textOf = (bytes: Buffer) => {
      const text = bytes.toString('utf8')
      return line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text
    }
    return createLineCutter(MAX_LINE, {
      lines(bytes) {
        const text = bytes.toString('latin1')
        for (let start = 0; start < bytes.length; ) {
          line++
          let end = scanner.scan(bytes, text, start)
          if (end >= 0 && take(scanner.row())) counts.read++
          else {
            end = bytes.indexOf(LINE_FEED, start)
            takeText(textOf(bytes.subarray(start, end)), false)
          }
          start = end + 1
        }
      },
      unended(bytes) {
        line++
        takeText(textOf(bytes), true)
      },
      tooLong() {
        line++
        counts.read++
        const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`
        broken(() => ({ file, line, column: 1, message, severity: 'error' }))
      }
    })
  }
  return { open, finish: () => collector.finish({ ...counts, problems }) }
}
