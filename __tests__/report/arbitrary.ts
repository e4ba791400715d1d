import fc from 'fast-check'
import { DECISIONS, REASON_CODES } from '../../src/model/reasons.js'
import { type Result, VERDICTS } from '../../src/model/result.js'
import { ROW_IDS } from '../../src/model/rows.js'
import { STOP_IDS } from '../../src/model/stops.js'
import { gateRow, HOSTILE, passed, resultWith, stopRow } from './fixtures.js'

/** Any result that the catalogue's rows and stop rules can make, with any text where text is foreign. */
export function anyResult(): fc.Arbitrary<Result> {
  return fc
    .record({
      decision: fc.constantFrom(...DECISIONS),
      reason_code: fc.constantFrom(...REASON_CODES),
      command: fc.constantFrom('gate', 'judge', 'baseline', 'watch'),
      name: fc.option(foreign(64)),
      why: foreign(400),
      gates: fc.subarray(ROW_IDS).chain(ids => fc.tuple(...ids.map(anyRow))),
      stops: fc.subarray(STOP_IDS).chain(ids => fc.tuple(...ids.map(anyStop))),
      report_only: fc.boolean(),
      not_required: fc.dictionary(fc.constantFrom(...ROW_IDS), foreign(400)),
      notes: fc.array(fc.record({ level: fc.constantFrom('warning' as const, 'notice' as const), text: foreign(900) })),
      worst: fc.array(anyItem(), { maxLength: 5 }),
      problems: fc.array(anyProblem())
    })
    .map(parts => resultWith(parts, passed()))
}

function anyRow(id: (typeof ROW_IDS)[number]) {
  const value = fc.option(number())
  return fc
    .record({
      baseline: value,
      canary: value,
      value,
      ci: fc.option(fc.tuple(value, value)),
      verdict: fc.constantFrom(...VERDICTS),
      required: fc.boolean(),
      p_set: fc.option(chance()),
      p_population: fc.option(chance()),
      p_adjusted: fc.option(chance()),
      why: foreign(400)
    })
    .map(parts => gateRow(id, parts))
}

function anyStop(id: (typeof STOP_IDS)[number]) {
  return fc.tuple(fc.option(number()), fc.boolean()).map(([value, fired]) => stopRow(id, value, fired))
}

function anyItem() {
  return fc.record({
    qid: foreign(40),
    question: foreign(900),
    line: fc.integer({ min: 1, max: 9999 }),
    what: foreign(200),
    baseline_answer: foreign(3000),
    canary_answer: foreign(3000)
  })
}

function anyProblem() {
  const place = fc.integer({ min: 1, max: 9999 })
  const severity = fc.constantFrom('error' as const, 'warning' as const)
  return fc.record({ file: foreign(80), line: place, column: place, message: foreign(400), severity })
}

function number() {
  return fc.double({ noNaN: true, noDefaultInfinity: true })
}

function chance() {
  return fc.double({ min: 0, max: 1, noNaN: true })
}

/** Text of others: any characters at all, long words, and all that hostile text has been seen to try. */
function foreign(maxLength: number): fc.Arbitrary<string> {
  const hostile = fc.integer({ min: 1, max: 4 }).map(times => HOSTILE.repeat(times).slice(0, maxLength))
  const dense = fc.constantFrom('$', '@', '語', '|', '<', 'x', '👩‍👩‍👧').map(char => char.repeat(maxLength))
  return fc.oneof(fc.string({ unit: 'binary', maxLength }), hostile, dense)
}
