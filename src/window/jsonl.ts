import type { ArmNames } from '../model/arm-names.js'
import { jsonOf } from '../model/json.js'
import { mixFields } from './collect.js'
import { explainLine } from './explain.js'
import { createIntake } from './intake.js'
import { createLineCutter, LINE_FEED } from './lines.js'
import { type InputOptions, type Reader, readInputs } from './read-inputs.js'
import { salvage } from './salvage.js'
import { createScanner } from './scan.js'
import type { WindowQuery, WindowSource, WindowSummary } from './summary.js'
import { type Looks, noLooks } from './supply.js'

interface JsonlOptions extends InputOptions {
  /** Other names of the arms. */
  arms?: ArmNames
}

const MAX_LINE = 2 ** 20

/** Request logs as JSON lines: one pass in constant memory. */
export function jsonlSource(options: JsonlOptions): WindowSource {
  const looks = noLooks()
  return {
    read: (query, signal) => readInputs(createReader(query, options.arms ?? {}, looks), options, query.from, signal)
  }
}

function createReader(query: WindowQuery, names: ArmNames, looks: Looks): Reader<Omit<WindowSummary, 'unread'>> {
  const intake = createIntake(query, names, looks)
  const scanner = createScanner(mixFields(query))

  const open = (file: string) => {
    const rows = intake.open(file)
    let line = 0
    /** A line that is not plain, or not sound. */
    const takeText = (text: string, isTorn: boolean) => {
      if (text.trim() === '') return
      rows.count()
      const row = jsonOf(text)
      if (row === undefined && isTorn) rows.torn()
      else if (!rows.take(row)) {
        const at = line
        rows.broken(() => explainLine(file, at, text))
        rows.leave(salvage(text))
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
          if (end >= 0 && rows.take(scanner.row())) rows.count()
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
        rows.count()
        const message = `a line of more than ${MAX_LINE} bytes; expected one JSON object a line`
        const at = line
        rows.broken(() => ({ file, line: at, column: 1, message, severity: 'error' }))
        rows.unknown()
      }
    })
    return { ...cutter, newest: rows.newest }
  }
  return { open, isEmpty: intake.isEmpty, finish: intake.finish }
}
