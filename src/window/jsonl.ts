import type { Arm } from '../model/arm-names.js'
import { type ArmNames, armReader } from '../model/arm-names.js'
import { type Problem, UnmeasurableError } from '../model/errors.js'
import { jsonOf } from '../model/json.js'
import { createCollector, mixFields, SKEW_MS } from './collect.js'
import { explainLine } from './explain.js'
import { fileStream, findInputs, type Input, inflated, lastWritten, type Unread } from './inputs.js'
import { leaveOut, nothingLeftOut } from './left-out.js'
import { createLineCutter, LINE_FEED } from './lines.js'
import { hurried, PATIENCE, type Patience, waitedFor } from './patience.js'
import { type RequestRow, timeOfRow } from './record.js'
import { salvage } from './salvage.js'
import { createScanner } from './scan.js'
import type { WindowQuery, WindowSource, WindowSummary } from './summary.js'
import { countSupply, type Looks, noLooks } from './supply.js'

interface JsonlOptions {
  /** Globs, files and http(s) URLs; gzip is known by its first bytes. */
  paths: readonly string[]
  /** Where relative paths start. */
  cwd: string
  /** Opens a URL. Rejects where it does not answer 2xx; the stream throws where it breaks off. */
  openUrl: OpenUrl
  /** Other names of the arms. */
  arms?: ArmNames
  patience?: Patience
}

type OpenUrl = (url: string, signal?: AbortSignal) => Promise<AsyncIterable<Buffer>>

const MAX_LINE = 2 ** 20
const MOST_PROBLEMS = 20

/**
 * Request logs as JSON lines, in any number of files, in any order: one pass in constant memory. What can't be read is
 * named, and does not keep the rest from being judged; where nothing can be read, it throws.
 */
export function jsonlSource(options: JsonlOptions): WindowSource {
  const looks = noLooks()
  const slow = new Set<string>()
  return {
    async read(query, signal) {
      const reader = createReader(query, options.arms ?? {}, looks)
      const { inputs, missing } = await findInputs(options.paths, options.cwd)
      const faults = missing.map(({ path, why }): Fault => ({ file: path, why, before: false, reason: 'not_measured' }))
      for (const input of inputs) {
        const fault = await readInto(reader, input, { ...options, slow }, query, signal)
        if (fault) faults.push(fault)
      }
      const first = faults.find(({ before }) => !before)
      if (first && reader.isEmpty()) throw new UnmeasurableError(first.reason, first.why)
      return { ...reader.finish(), unread: faults.map(({ file, why, before }): Unread => ({ file, why, before })) }
    }
  }
}

interface Fault extends Unread {
  reason: 'service_unreachable' | 'not_measured'
}

/** Reads one input to its end, or as far as it goes: then the fault. `slow`: those that did not come to their end before. */
async function readInto(
  reader: Reader,
  input: Input,
  { openUrl, patience = PATIENCE, slow }: JsonlOptions & { slow: Set<string> },
  { from }: WindowQuery,
  signal?: AbortSignal
): Promise<Fault | null> {
  const lines = reader.open(input.shown)
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
      lines.push(chunk)
    }
    lines.finish()
    return null
  } catch (error) {
    if (signal?.aborted) throw error
    if (isOpen) slow.add(input.path)
    lines.finish()
    const written = await lastWritten(input)
    const last = lines.newest()
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

interface Reader {
  open(file: string): { push(chunk: Buffer): void; finish(): void; newest(): number | null }
  isEmpty(): boolean
  finish(): Omit<WindowSummary, 'unread'>
}

function createReader(query: WindowQuery, names: ArmNames, looks: Looks): Reader {
  const collector = createCollector(query)
  const scanner = createScanner(mixFields(query))
  const supply = countSupply(query, looks)
  const armOf = armReader(names)
  const counts = { read: 0, broken: 0, torn: 0 }
  const leftOut = nothingLeftOut()
  const problems: Problem[] = []
  const end = query.to ?? Number.POSITIVE_INFINITY
  const isWithin = (ts: number) => ts >= (query.from ?? Number.NEGATIVE_INFINITY) && ts < end

  let opened = 0

  const open = (file: string) => {
    const stream = opened++
    const arrivals = supply.open()
    let newest = Number.NEGATIVE_INFINITY
    let line = 0

    const take = (read: unknown): boolean => {
      const ts = timeOfRow(read)
      if (ts === null) return false
      const row = read as RequestRow
      if (!isArm(row.arm)) row.arm = armOf(row.arm)
      if (row.arm === 'other') return true
      if (isArm(row.arm)) {
        arrivals.add(row.arm, ts)
        if (ts >= end + SKEW_MS) leftOut[row.arm].clock++
      }
      collector.add(row, ts, ts < newest - SKEW_MS, stream)
      if (ts > newest) newest = ts
      return true
    }
    /** A line that can't be read whole: what it still says is kept. It has the time of the row before it, or its own. */
    const leave = (text: string) => {
      const told = salvage(text)
      const ts = told.ts ?? (Number.isFinite(newest) ? newest : null)
      if (ts !== null && !isWithin(ts)) return
      const arm = told.arm === null ? null : armOf(told.arm)
      if (arm === 'other') return
      const known = arm !== null && isArm(arm) ? arm : null
      if (known === 'canary' && told.mirrored !== null && told.mirrored !== (query.canary === 'mirrored')) return
      leaveOut(leftOut, known, ts === null ? { status: null } : told)
      if (known !== null && ts !== null && told.status !== null) collector.addStatus(known, told.status, ts, told)
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
      else if (!take(row)) {
        broken(() => explainLine(file, line, text))
        leave(text)
      }
    }
    const textOf = (bytes: Buffer) => {
      const text = bytes.toString('utf8')
      return line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text
    }
    const cutter = createLineCutter(MAX_LINE, {
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
        leaveOut(leftOut, null, { status: null })
      }
    })
    return { ...cutter, newest: () => (Number.isFinite(newest) ? newest : null) }
  }
  return {
    open,
    isEmpty: () => counts.read === 0,
    finish: () => {
      const came = supply.finish()
      // Where both arms lie ahead alike it is this machine's clock that differs.
      if (Math.abs(came.ahead.canary - came.ahead.baseline) <= SKEW_MS) {
        for (const own of [leftOut.baseline, leftOut.canary]) own.clock = 0
      }
      return { ...collector.finish({ ...counts, problems }), leftOut, supply: came }
    }
  }
}

function isArm(name: string): name is Arm {
  return name === 'baseline' || name === 'canary'
}
