import type { ArmNames } from '../model/arm-names.js'
import { jsonOf } from '../model/json.js'
import { type Known, type MeasureDistances, sampleDistances } from './distances.js'
import { explainLine } from './explain.js'
import { createIntake, type IntakeOfFile } from './intake.js'
import type { Joined } from './join.js'
import { createLineCutter, eachLine } from './lines.js'
import { compileMapping, type Mapping } from './mapping.js'
import { type InputOptions, readInputs } from './read-inputs.js'
import type { Reader } from './reader.js'
import type { RequestRow } from './record.js'
import { salvage } from './salvage.js'
import type { WindowQuery, WindowSource, WindowSummary } from './summary.js'
import { type Looks, noLooks } from './supply.js'

export interface MappedOptions extends InputOptions {
  arms: ArmNames
  /** Where the fields of a row stand, by their names in the request record. */
  fields: Readonly<Record<string, string>>
  /** Completes rows out of a second log; null: there is none. */
  join: ((query: WindowQuery, signal?: AbortSignal) => Promise<Joined>) | null
  /** Measures ΔS of a sample of the requests whose texts the rows carry; null: none is. */
  measure: MeasureDistances | null
  sample: number
  lexical: boolean
}

const MAX_LINE = 2 ** 20

/** Any log of one JSON object a line, alone or with a second log of the same requests. */
export function mappedSource(options: MappedOptions): WindowSource {
  const looks = noLooks()
  const known: Known = new Map()
  return {
    async read(query, signal) {
      const mapping = await compileMapping(options.fields)
      const joined = (await options.join?.(query, signal)) ?? null
      const reader = createReader(query, options, mapping, { looks, known, joined })
      const summary = await readInputs(reader, options, query.from, signal)
      return joined ? { ...summary, unread: [...summary.unread, ...joined.unread] } : summary
    }
  }
}

interface Beside {
  looks: Looks
  known: Known
  joined: Joined | null
}

function createReader(
  query: WindowQuery,
  options: MappedOptions,
  mapping: Mapping,
  { looks, known, joined }: Beside
): Reader<Omit<WindowSummary, 'unread'>> {
  const intake = createIntake(query, options.arms, looks)
  const distances = sampleDistances(options.measure, options.sample, known)

  const takeRow = async (rows: IntakeOfFile, raw: Record<string, unknown>, line: number) => {
    const own = await mapping.map(raw)
    const whole = joined ? joined.complete(own) : own
    const row = whole.row as unknown as RequestRow
    const count = (counted: RequestRow) => {
      if (rows.take(counted)) return
      rows.broken(() => broken(rows.file, line, whole.row, whole.faults))
      rows.leave(salvage(JSON.stringify(whole.row)))
    }
    rows.count()
    if (!distances.hold(row, 'delta_s_question_retrieved' in row ? null : whole.texts, count)) count(row)
  }

  const open = (file: string) => {
    const rows = intake.open(file)
    let line = 0
    let waiting: { text: string; line: number; torn: boolean }[] = []
    const keep = (bytes: Buffer, torn: boolean) => {
      line++
      const text = bytes.toString('utf8').trim()
      if (text !== '') waiting.push({ text: line === 1 ? text.replace(/^\uFEFF/, '') : text, line, torn })
    }
    const cutter = createLineCutter(MAX_LINE, {
      lines: bytes => eachLine(bytes, one => keep(one, false)),
      unended(bytes) {
        keep(bytes, true)
        return true
      },
      tooLong() {
        const at = ++line
        rows.count()
        const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`
        rows.broken(() => ({ file, line: at, column: 1, message, severity: 'error' }))
        rows.unknown()
      }
    })
    const drain = async () => {
      const lines = waiting
      waiting = []
      for (const { text, line: at, torn } of lines) {
        const read = jsonOf(text)
        if (isRecord(read)) await takeRow(rows, read, at)
        else if (read === undefined && torn) rows.torn(true)
        else {
          rows.count()
          rows.broken(() => explainLine(file, at, text))
          rows.leave(salvage(text, mapping.nameOf))
        }
      }
    }
    return {
      push(chunk: Buffer) {
        cutter.push(chunk)
        return drain()
      },
      finish() {
        cutter.finish()
        return drain()
      },
      newest: rows.newest
    }
  }
  return {
    open,
    isEmpty: intake.isEmpty,
    finish: async () => {
      await distances.finish(intake.open('texts'))
      return {
        ...intake.finish(),
        lexical: options.measure !== null && options.lexical,
        ...(joined && { joined: joined.counts() })
      }
    }
  }
}

/** A field that no expression found reads like any that is missing; one that could not be worked out is said first. */
function broken(file: string, line: number, row: Record<string, unknown>, faults: readonly string[]) {
  const { message } = explainLine(file, line, JSON.stringify(row))
  return { file, line, column: 1, message: [...faults, message].join('; '), severity: 'error' as const }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
