import type { ArmNames } from '../model/arm-names.js'
import { jsonOf } from '../model/json.js'
import { type Known, type MeasureDistances, sampleDistances } from './distances.js'
import { explainLine } from './explain.js'
import { createIntake, type IntakeOfFile } from './intake.js'
import type { Joined } from './join.js'
import { type KeptReader, type KeptSource, keptSource } from './kept.js'
import { createLineCutter, eachLine } from './lines.js'
import { compileMapping, type Mapping } from './mapping.js'
import { type Memory, newMemory } from './memory.js'
import { MAX_LINE, newLinePlace, oddLines } from './odd-lines.js'
import { type InputOptions, readInputs } from './read-inputs.js'
import type { RequestRow } from './record.js'
import { salvage } from './salvage.js'
import type { WindowQuery, WindowSource } from './summary.js'
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
  /** Whether windows are read again and again, and only what is new is to be read. */
  again?: boolean
}

/**
 * Any log of one JSON object a line, alone or with a second log of the same requests. With a second log all is read each
 * time, as its rows complete what was read before.
 */
export function mappedSource(options: MappedOptions): WindowSource {
  const looks = noLooks()
  const known: Known = new Map()
  if (options.again && options.join === null) return goingOn(options, { looks, known, joined: null })
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

function goingOn(options: MappedOptions, beside: Beside): WindowSource {
  let opened: Promise<KeptSource> | null = null
  const source = () => {
    opened ??= compileMapping(options.fields).then(mapping =>
      keptSource((query, memory) => createReader(query, options, mapping, beside, memory), options)
    )
    return opened
  }
  return {
    read: async (query, signal) => (await source()).read(query, signal),
    readOn: async (query, signal) => (await source()).readOn(query, signal),
    close: async () => (await opened)?.close()
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
  { looks, known, joined }: Beside,
  memory: Memory = newMemory()
): KeptReader {
  const intake = createIntake(query, options.arms, looks, memory)
  const distances = sampleDistances(options.measure, options.sample, known, memory)

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
    const at = rows.memory.of('place', newLinePlace)
    let waiting: { text: string; line: number }[] = []
    const keep = (bytes: Buffer) => {
      const text = bytes.toString('utf8').trim()
      const isRest = at.isOpen && text === ''
      at.isOpen = false
      if (!isRest) at.line++
      if (text !== '') waiting.push({ text, line: at.line })
    }
    const cutter = createLineCutter(
      MAX_LINE,
      {
        lines(bytes) {
          rows.torn(false)
          eachLine(bytes, keep)
        },
        ...oddLines(rows, at, keep)
      },
      rows.memory
    )
    const drain = async () => {
      const lines = waiting
      waiting = []
      for (const { text, line } of lines) {
        const read = jsonOf(text)
        if (isRecord(read)) await takeRow(rows, read, line)
        else {
          rows.count()
          rows.broken(() => explainLine(file, line, text))
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
    ...intake,
    open,
    endsOnce: distances.holdsAny,
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
