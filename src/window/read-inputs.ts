import { UnmeasurableError } from '../model/errors.js'
import {
  close,
  closeOldest,
  copyOfFile,
  type FileIdentity,
  hasChanged,
  identify,
  openFile,
  type SeenFile,
  unseenFile,
  wasCut
} from './files.js'
import { type Copy, type Followed, followedFrom, newFollowed, type ReadTerms, readCopy } from './followed.js'
import { findInputs, type Input, type Unread } from './inputs.js'
import { isDamage } from './packed.js'
import { hurried, PATIENCE, type Patience, waitedFor } from './patience.js'
import type { Reader } from './reader.js'
import { searchSkipped } from './skip.js'
import { type OpenUrl, readUrl, type SeenUrl, type Since, type UrlAnswer, unseenUrl } from './urls.js'

/** Files and URLs, whatever stands in them: read to their end or as far as they go, and on from there at the next look. */

export interface InputOptions {
  /** Globs, files and http(s) URLs, or inputs that were found before; what they are packed in is known by their first bytes. */
  paths: readonly (string | Input)[]
  /** Where relative paths start. */
  cwd: string
  /** What a person named them with, for what is wrong with them: `--window`, a key of the manifest. */
  named?: string | undefined
  openUrl: OpenUrl
  patience?: Patience
  /** Those that did not come to their end before, kept from one reading to the next. */
  slow?: Set<string>
}

/** How far inputs were read, from look to look. */
export interface Progress {
  logs: Followed[]
  files: Map<string, SeenFile>
  urls: Map<string, SeenUrl>
}

export function noProgress(): Progress {
  return { logs: [], files: new Map(), urls: new Map() }
}

interface Fault extends Unread {
  reason: 'service_unreachable' | 'not_measured'
}

/** One look at all inputs. */
interface Look extends Required<Pick<InputOptions, 'openUrl' | 'patience' | 'slow'>> {
  progress: Progress
  /** Logs of earlier looks: what a new file may be a copy of. */
  known: readonly Followed[]
  /** Whether there will be another. */
  goesOn: boolean
  begin(input: Input, copy: Copy): Promise<Followed>
  signal: AbortSignal | undefined
}

/**
 * One pass over what is new in all inputs, in any number and order. What can't be read is named, and does not keep the
 * rest from being judged. Throws UnmeasurableError where nothing can be read. `from`: the window's beginning; `kept`: how
 * far an earlier look with the same reader came.
 */
export async function readInputs<T>(
  reader: Reader<T>,
  { paths, cwd, named, openUrl, patience = PATIENCE, slow = new Set() }: InputOptions,
  from: number | null,
  signal?: AbortSignal,
  kept?: Progress
): Promise<T & { unread: Unread[] }> {
  const { inputs, missing } = await findInputs({ paths, cwd, named })
  const faults = missing.map(({ path, why }): Fault => ({ file: path, why, before: false, reason: 'not_measured' }))
  const progress = kept ?? noProgress()
  const begin = async (input: Input, copy: Copy) => {
    const log = await beginLog(reader, input, copy)
    progress.logs.push(log)
    return log
  }
  const goesOn = kept !== undefined
  const look = { progress, known: [...progress.logs], goesOn, openUrl, patience, slow, begin, signal }
  for (const found of await inOrder(inputs, progress)) {
    const fault = await readFound(found, look, from)
    if (fault) faults.push(fault)
  }
  await closeOldest(progress.files.values())
  const first = faults.find(({ before }) => !before)
  if (first && reader.isEmpty()) throw new UnmeasurableError(first.reason, first.why)
  return { ...(await reader.finish()), unread: faults.map(({ file, why, before }): Unread => ({ file, why, before })) }
}

async function beginLog<T>(reader: Reader<T>, { shown }: Input, copy: Copy): Promise<Followed> {
  const skipped = copy.plain && reader.skips && (await searchSkipped(copy.plain, reader.skips))
  const begun = skipped ? { file: `${shown} from byte ${skipped.place}`, oldest: skipped.oldest } : { file: shown }
  const opened = reader.open(begun.file, begun.oldest)
  return skipped ? followedFrom(skipped.place, copy, { opened, begun }) : newFollowed(opened, begun)
}

interface Found {
  input: Input
  /** Null for a URL, and for a file that can't be found. */
  is: FileIdentity | null
}

/**
 * What was read before comes first, as a new file may be its copy: files that were rotated away and still are open, files
 * that are known, and then the others.
 */
async function inOrder(inputs: readonly Input[], { files, urls }: Progress): Promise<Found[]> {
  const found: Found[] = []
  for (const input of inputs) found.push({ input, is: input.url ? null : await identify(input) })
  const present = new Set(found.map(({ is }) => is?.id))
  const gone: Found[] = []
  for (const [id, file] of files) {
    if (present.has(id)) continue
    const is = file.handle && (await identify(file.input, file.handle))
    if (is && hasChanged(file, is)) gone.push({ input: file.input, is })
    else {
      files.delete(id)
      await close(file)
    }
  }
  const isKnown = ({ input, is }: Found) => (input.url ? urls.has(input.path) : is !== null && files.has(is.id))
  return [...gone, ...found.filter(isKnown), ...found.filter(each => !isKnown(each))]
}

/** Reads one input to its end, or as far as it goes: then the fault. */
async function readFound({ input, is }: Found, look: Look, from: number | null): Promise<Fault | null> {
  const { files, urls } = look.progress
  const seen: SeenUrl | SeenFile = input.url
    ? entryOf(urls, input.path, unseenUrl)
    : is === null
      ? unseenFile(input)
      : entryOf(files, is.id, () => unseenFile(input))
  // A log that was renamed has another name now.
  if ('input' in seen) seen.input = input
  try {
    if ('etag' in seen) await readUrl(seen, since => ask(input, look, since), termsOf(input, look))
    else await readFile(seen, is, look)
    return null
  } catch (error) {
    if (look.signal?.aborted) throw error
    // The rows that could be read say nothing of those behind them; only when it was written last does.
    const written = is?.isFile ? is.writtenMs : null
    const before = from !== null && written !== null && written < from
    return { file: input.shown, why: whyUnread(input, error as Error), before, reason: reasonOf(input) }
  } finally {
    await seen.log?.opened.finish()
  }
}

function entryOf<T>(entries: Map<string, T>, key: string, make: () => T): T {
  const entry = entries.get(key) ?? make()
  entries.set(key, entry)
  return entry
}

function termsOf(input: Input, { known, begin, signal }: Look): ReadTerms {
  return { known, begin: copy => begin(input, copy), signal }
}

/** Reads what a file has more than at the last look. What could not be read then and is the same can not be read now. */
async function readFile(file: SeenFile, is: FileIdentity | null, look: Look): Promise<void> {
  if (is && !hasChanged(file, is)) {
    if (file.fault) throw file.fault
    return
  }
  const endless = { ...look, patience: { ...look.patience, totalMs: Number.POSITIVE_INFINITY } }
  let isPlain = false
  try {
    file.handle ??= await openFile(file.input)
    if (is && file.log && (await identify(file.input, file.handle))?.id !== is.id)
      throw new Error('it was rotated as it was opened; the next look reads it')
    const copy = await copyOfFile(file.handle, bytes => patiently(file.input, bytes, endless))
    isPlain = copy.plain !== null
    const isCut = isPlain && is !== null && wasCut(file, is)
    if (isCut) file.log = null
    await readCopy(copy, file, { ...termsOf(file.input, look), ...(isCut && { known: [] }) })
    file.fault = null
  } catch (error) {
    file.fault = error as Error
    throw error
  } finally {
    // What is damaged stays so; what was away or slow may be read the next time.
    const isKnown = is !== null && (file.fault === null || isDamage(file.fault))
    Object.assign(file, isKnown ? { size: is.size, written: is.written } : { size: -1 })
    if (!isPlain || !look.goesOn) await close(file)
  }
}

/** A request of a URL, which is ended where it is given up. */
async function ask(input: Input, look: Look, since: Since): Promise<UrlAnswer | null> {
  const { openUrl, signal } = look
  const ended = new AbortController()
  const both = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal
  const answer = await openUrl(input.path, both, since)
  return answer && { ...answer, body: patiently(input, answer.body, look, () => ended.abort()) }
}

/** The stream, given up where it does not come: then it is waited for less the next time. */
async function* patiently(
  { path }: Input,
  stream: AsyncIterable<Buffer>,
  { patience, slow }: Look,
  giveUp: () => void = () => undefined
): AsyncIterable<Buffer> {
  try {
    yield* waitedFor(stream, slow.has(path) ? hurried(patience) : patience, giveUp)
  } catch (error) {
    slow.add(path)
    throw error
  }
}

function whyUnread({ shown }: Input, error: Error): string {
  return error instanceof UnmeasurableError ? error.message : `${shown} could not be read: ${error.message}`
}

function reasonOf({ url }: Input): Fault['reason'] {
  return url ? 'service_unreachable' : 'not_measured'
}
