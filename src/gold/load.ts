import { explainIssues } from '../manifest/issues.js'
import { PLACEHOLDERS } from '../manifest/placeholders.js'
import { readYaml } from '../manifest/yaml.js'
import { counted } from '../model/counted.js'
import { digestOf } from '../model/digest.js'
import { InputError, type Problem } from '../model/errors.js'
import { parseJson } from '../model/json.js'
import { capProblems, decodeInput, type InputFile, inputError } from '../world/input.js'
import { isExpression, needsSandbox } from './expression.js'
import { type GoldItem, type GoldSet, goldItemSchema, passagesOf } from './item.js'
import { openTurnCheck } from './turns.js'

/** The longest gold set that is read, and the most items in it. */
export const GOLD_BYTES = 64 * 1024 * 1024
const MAX_ITEMS = 20_000
const FEW_ITEMS = 20
/** Blank ones counted. */
const MAX_LINES = 5 * MAX_ITEMS
/** Characters of one item; to tell what is wrong in a longer line could take minutes. */
const MAX_LINE = 1024 * 1024
/** A file that has more errors is not read on. Warnings end nothing: what was left unread would not be asked. */
const MANY_ERRORS = 1000
/** Long expressions are the ones that run away; short ones are stopped by a time-out where they are evaluated. */
const MAX_REGEX = 200
const EVERYTHING: ReadonlySet<string> = new Set(PLACEHOLDERS)
const UNANCHORED =
  'a target without its anchor; expected the text of the target, or ΔS(retrieved, anchor) is not measured'
const UNSCORED =
  'answerable, with neither gold_claim_substr nor gold_citations; expected one of them to tell a right answer'

/**
 * JSONL as bytes, one item a line; blank lines are skipped. `sent`: the placeholders of the request, for items that
 * need one. Throws InputError `gold_invalid` with every problem.
 */
export function parseGold(bytes: Uint8Array, file: string, sent: ReadonlySet<string> = EVERYTHING): GoldSet {
  const input = inputOf(file)
  const text = decodeInput(bytes, input)
  const items: GoldItem[] = []
  const lines = new Map<string, number>()
  const problems: Problem[] = []
  const doubtTurn = openTurnCheck(sent)
  let errors = 0
  const add = (found: readonly Problem[]) => {
    problems.push(...found)
    errors += found.filter(({ severity }) => severity === 'error').length
  }
  const report = (line: number, column: number, message: string, severity: Problem['severity'] = 'error') =>
    add([{ file, line, column, message, severity }])

  let index = -1
  let filled = 0
  for (const line of linesOf(text)) {
    if (++index === MAX_LINES)
      throw inputError(input, `more than ${MAX_LINES} lines; expected at most so many`, index + 1)
    if (line.trim() === '') continue
    if (filled++ === MAX_ITEMS)
      throw inputError(input, `more than ${MAX_ITEMS} items; expected at most so many`, index + 1)
    if (errors >= MANY_ERRORS) break
    if (line.length > MAX_LINE) {
      report(index + 1, 1, `a line of ${line.length} characters; expected one item of at most ${MAX_LINE}`)
      continue
    }
    const { item, problems: found } = parseLine(line, index + 1, file)
    add(found)
    if (!item) continue
    const first = lines.get(item.qid)
    if (first !== undefined)
      report(index + 1, 1, `the qid "${item.qid}" stands on line ${first} already; expected once`)
    else lines.set(item.qid, index + 1)
    for (const { key, message, severity } of doubtTurn(item, index + 1)) {
      report(index + 1, columnOf(line, key), message, severity)
    }
    items.push(item)
  }
  if (items.length === 0 && problems.length === 0) report(1, 1, 'no items; expected one JSON object a line')
  if (errors > 0) throw new InputError('gold_invalid', capProblems(problems))
  if (items.length < FEW_ITEMS) {
    const message = `${counted(items.length, 'item')}; expected at least ${FEW_ITEMS}: with so few, only large changes can be seen`
    report(1, 1, message, 'warning')
  }
  return { file, items, lines, digest: digestOf(bytes), warnings: capProblems(problems) }
}

/** One line after the other: a file of two million is not split as a whole to be refused. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start)
    yield text.slice(start, end < 0 ? undefined : end)
    if (end < 0) return
    start = end + 1
  }
}

/** Where a key stands in a line, from 1. */
function columnOf(text: string, key: string): number {
  return Math.max(0, text.indexOf(`"${key}"`)) + 1
}

interface ParsedLine {
  item: GoldItem | null
  problems: Problem[]
}

function parseLine(text: string, line: number, file: string): ParsedLine {
  const problem = (message: string, column = 1, severity: Problem['severity'] = 'error'): Problem => ({
    file,
    line,
    column,
    message,
    severity
  })
  const json = parseJson(text)
  if ('fault' in json) {
    const { message, column } = json.fault
    return { item: null, problems: [problem(`no JSON: ${message}; expected one JSON object`, column)] }
  }
  const { value } = json
  // A gold set is short: to compile the schema first, as zod does, takes longer than it saves.
  const parsed = goldItemSchema.safeParse(value, { jitless: true })
  if (!parsed.success) {
    const source = placesOf(text, value)
    const problems = explainIssues(parsed.error.issues, goldItemSchema, source, file)
    return { item: null, problems: problems.map(found => ({ ...found, line })) }
  }
  const item = parsed.data
  const column = (key: string) => columnOf(text, key)
  const claims = item.gold_claim_substr.flatMap(claimFindings)
  return {
    item,
    problems: [
      ...claims.map(({ message, severity }) => problem(message, column('gold_claim_substr'), severity)),
      ...doubts(item).map(({ key, message }) => problem(message, column(key), 'warning'))
    ]
  }
}

/** JSON is YAML, so the positions within a line come from the YAML reader; where it refuses, the line's start. */
function placesOf(text: string, value: unknown) {
  try {
    return { ...readYaml(Buffer.from(text), inputOf(''), null), value }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const start = () => ({ line: 1, column: 1 })
    return { value, locate: start, locateValue: start, written: () => null, isRefused: () => false }
  }
}

/** A slash within, or a name behind the last one. */
const isPathLike = (claim: string) => /[^\\]\/.*[^\\]\/|\/\w{2,}$/s.test(claim.slice(1))

/** What is questionable about a claim that is an expression or looks like one. It is evaluated with the flags `iu`. */
function claimFindings(claim: string): { message: string; severity: Problem['severity'] }[] {
  const quoted = `; where it is a text, such as a path, quote it: ${short(JSON.stringify(`"${claim}"`))}`
  const fault = (message: string) => [
    { message: `${short(claim)}: ${message}${isPathLike(claim) ? quoted : ''}`, severity: 'error' as const }
  ]
  const doubt = (message: string) => [{ message: `${short(claim)}: ${message}`, severity: 'warning' as const }]
  if (/^\/.+\/[dgimsuvy]+$/s.test(claim)) return fault('flags; expected /regex/ alone: case never counts')
  if (!isExpression(claim)) return []
  if (claim.length > MAX_REGEX)
    return fault(`an expression of ${claim.length} characters; expected at most ${MAX_REGEX}`)
  const source = claim.slice(1, -1)
  try {
    new RegExp(source, 'iu')
  } catch (error) {
    return fault(`${(error as Error).message.replace(/^.*\/iu: /s, '')}; expected a regular expression`)
  }
  if (isPathLike(claim)) return doubt(`looks like a path and is read as a regular expression${quoted}`)
  if (needsSandbox(source)) {
    return doubt('has a look-around or a back-reference: it is given up where it takes long; expected neither')
  }
  return []
}

/** What is well-formed, yet measures less than its author may think. */
function doubts(item: GoldItem): { key: string; message: string }[] {
  const unanchored = passagesOf(item).length > 0 && item.anchor === undefined
  const unscored = item.answerable && item.gold_claim_substr.length === 0 && item.gold_citations.length === 0
  return [
    ...(unanchored ? [{ key: item.target ? 'target' : 'targets', message: `${item.qid}: ${UNANCHORED}` }] : []),
    ...(unscored ? [{ key: 'answerable', message: `${item.qid}: ${UNSCORED}` }] : [])
  ]
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function inputOf(file: string): InputFile {
  return { file, reason: 'gold_invalid', maxBytes: GOLD_BYTES }
}
