import { UnmeasurableError } from '../model/errors.js'
import { fileStream, findInputs, type Input, inflated, lastWritten, type Unread } from './inputs.js'
import { hurried, PATIENCE, type Patience, waitedFor } from './patience.js'

/** Files and URLs, whatever stands in them: read to their end or as far as they go. */

export interface InputOptions {
  /** Globs, files and http(s) URLs, or inputs that were found before; gzip is known by its first bytes. */
  paths: readonly (string | Input)[]
  /** Where relative paths start. */
  cwd: string
  /** Opens a URL. Rejects where it does not answer 2xx; the stream throws where it breaks off. */
  openUrl: OpenUrl
  patience?: Patience
  /** Those that did not come to their end before, kept from one reading to the next. */
  slow?: Set<string>
}

type OpenUrl = (url: string, signal?: AbortSignal) => Promise<AsyncIterable<Buffer>>

/** Takes the bytes of inputs, one after the other; `T` is what it makes of them. */
export interface Reader<T> {
  open(file: string): OpenedInput
  /** Whether nothing was read at all. */
  isEmpty(): boolean
  finish(): T | Promise<T>
}

interface OpenedInput {
  push(chunk: Buffer): void | Promise<void>
  finish(): void | Promise<void>
  /** Time of the newest row so far, in ms since 1970. */
  newest(): number | null
}

interface Fault extends Unread {
  reason: 'service_unreachable' | 'not_measured'
}

/**
 * One pass over all inputs, in any number and order. What can't be read is named, and does not keep the rest from being
 * judged. Throws UnmeasurableError where nothing can be read. `from`: the window's beginning.
 */
export async function readInputs<T>(
  reader: Reader<T>,
  options: InputOptions,
  from: number | null,
  signal?: AbortSignal
): Promise<T & { unread: Unread[] }> {
  const { inputs, missing } = await findInputs(options.paths, options.cwd)
  const faults = missing.map(({ path, why }): Fault => ({ file: path, why, before: false, reason: 'not_measured' }))
  for (const input of inputs) {
    const fault = await readInto(reader, input, options, from, signal)
    if (fault) faults.push(fault)
  }
  const first = faults.find(({ before }) => !before)
  if (first && reader.isEmpty()) throw new UnmeasurableError(first.reason, first.why)
  return { ...(await reader.finish()), unread: faults.map(({ file, why, before }): Unread => ({ file, why, before })) }
}

/** Reads one input to its end, or as far as it goes: then the fault. */
async function readInto<T>(
  reader: Reader<T>,
  input: Input,
  { openUrl, patience = PATIENCE, slow = new Set() }: InputOptions,
  from: number | null,
  signal?: AbortSignal
): Promise<Fault | null> {
  const opened = reader.open(input.shown)
  const ended = new AbortController()
  let isOpen = false
  const both = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal
  try {
    const stream = input.url ? await openUrl(input.path, both) : fileStream(input)
    isOpen = true
    const given = slow.has(input.path) ? hurried(patience) : patience
    const terms = input.url ? given : { ...given, totalMs: Number.POSITIVE_INFINITY }
    for await (const chunk of await inflated(waitedFor(stream, terms, () => ended.abort()))) {
      signal?.throwIfAborted()
      await opened.push(chunk)
    }
    await opened.finish()
    return null
  } catch (error) {
    if (signal?.aborted) throw error
    if (isOpen) slow.add(input.path)
    await opened.finish()
    const written = await lastWritten(input)
    const last = opened.newest()
    const before = from !== null && ((written !== null && written < from) || (last !== null && last < from))
    return { file: input.shown, why: whyUnread(input, error as Error), before, reason: reasonOf(input) }
  }
}

function whyUnread({ shown }: Input, error: Error): string {
  if (error instanceof UnmeasurableError) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  const what = code?.startsWith('Z_') ? 'the gzip stream is damaged or not complete' : message
  return `${shown} could not be read: ${what}`
}

function reasonOf({ url }: Input): Fault['reason'] {
  return url ? 'service_unreachable' : 'not_measured'
}
