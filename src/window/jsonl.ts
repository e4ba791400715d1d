import { type ArmNames, armReader } from '../model/arm-names.js'
import { jsonOf } from '../model/json.js'
import type { Checkpoint } from './checkpoint.js'
import { mixFields } from './collect.js'
import { explainLine } from './explain.js'
import { createIntake } from './intake.js'
import { type KeptReader, keptSource } from './kept.js'
import { createLineCutter, LINE_FEED } from './lines.js'
import type { Memory } from './memory.js'
import { MAX_LINE, newLinePlace, oddLines } from './odd-lines.js'
import { type InputOptions, readInputs } from './read-inputs.js'
import { salvage } from './salvage.js'
import { createScanner } from './scan.js'
import { OUT_OF_ORDER_MS } from './skip.js'
import type { WindowQuery, WindowSource } from './summary.js'
import { type Looks, noLooks } from './supply.js'

interface JsonlOptions extends InputOptions {
  /** Other names of the arms. */
  arms?: ArmNames
  /** Whether windows are read again and again, and only what is new is to be read. */
  again?: boolean
  /** Where another process may have left what it read. */
  checkpoint?: Checkpoint | null
}

/** Request logs as JSON lines: one pass in constant memory. */
export function jsonlSource(options: JsonlOptions): WindowSource {
  const looks = noLooks()
  const { arms = {}, again = false, checkpoint = null } = options
  const readerOf = (query: WindowQuery, memory?: Memory) => createReader(query, arms, looks, memory)
  if (again || checkpoint) return keptSource(readerOf, options, checkpoint)
  return { read: (query, signal) => readInputs(readerOf(query), options, query.from, signal) }
}

function createReader(query: WindowQuery, names: ArmNames, looks: Looks, memory?: Memory): KeptReader {
  const intake = createIntake(query, names, looks, memory)
  const scanner = createScanner(mixFields(query), armReader(names))

  const open = (file: string, oldest?: number) => {
    const rows = intake.open(file, oldest)
    const at = rows.memory.of('place', newLinePlace)
    /** A line that is not plain, or not sound. */
    const takeText = (text: string, row: unknown) => {
      if (text.trim() === '') return
      rows.count()
      if (rows.take(row)) return
      const { line } = at
      rows.broken(() => explainLine(file, line, text))
      rows.leave(salvage(text))
    }
    const textOf = (bytes: Buffer) => {
      const text = bytes.toString('utf8')
      return at.line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text
    }
    const cutter = createLineCutter(
      MAX_LINE,
      {
        lines(bytes) {
          rows.torn(false)
          let start = at.isOpen ? blankLine(bytes) : 0
          at.isOpen = false
          while (start < bytes.length) {
            at.line++
            let end = scanner.scan(bytes, start)
            if (end >= 0 && rows.takeFlat(scanner.row)) rows.count()
            else {
              end = bytes.indexOf(LINE_FEED, start)
              const whole = textOf(bytes.subarray(start, end))
              takeText(whole, jsonOf(whole))
            }
            start = end + 1
          }
        },
        ...oddLines(rows, at, (bytes, row) => {
          at.line++
          takeText(textOf(bytes), row)
        })
      },
      rows.memory
    )
    return { ...cutter, newest: rows.newest }
  }
  const { from, historyMs } = query
  const skips = from === null ? null : { before: from - historyMs - OUT_OF_ORDER_MS, timeOf }
  return { ...intake, open, skips }
}

function timeOf(line: Buffer): number | null {
  return salvage(line.toString('utf8')).ts
}

/** The length of a first line that is blank, with its line feed; 0 where it says something. */
function blankLine(bytes: Buffer): number {
  const end = bytes.indexOf(LINE_FEED) + 1
  return bytes.toString('latin1', 0, end).trim() === '' ? end : 0
}
