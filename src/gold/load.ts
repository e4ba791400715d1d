import { explainIssues } from '../manifest/issues.js'
import { readYaml } from '../manifest/yaml.js'
import { digestOf } from '../model/digest.js'
import { InputError, type Problem } from '../model/errors.js'
import { parseJson } from '../model/json.js'
import { capProblems, decodeInput, type InputFile, inputError } from '../world/input.js'
import { type GoldItem, type GoldSet, goldItemSchema } from './item.js'

/** The longest gold set that is read, and the most items in it. */
export const GOLD_BYTES = 64 * 1024 * 1024
const MAX_ITEMS = 20_000
const FEW_ITEMS = 20
/** Long expressions are the ones that run away; short ones are stopped by a time-out where they are evaluated. */
const MAX_REGEX = 200
const UNANCHORED =
  'a target without its anchor; expected the text of the target, or ΔS(retrieved, anchor) is not measured'
const UNSCORED =
  'answerable, with neither gold_claim_substr nor gold_citations; expected one of them to tell a right answer'

/** JSONL as bytes, one item a line; blank lines are skipped. Throws InputError `gold_invalid` with every problem. */
export function parseGold(bytes: Uint8Array, file: string): GoldSet {
  const input = inputOf(file)
  const texts = decodeInput(bytes, input).split('\n')
  const items: GoldItem[] = []
  const lines = new Map<string, number>()
  const problems: Problem[] = []
  const report = (line: number, column: number, message: string, severity: Problem['severity'] = 'error') =>
    problems.push({ file, line, column, message, severity })

  for (const [index, text] of texts.entries()) {
    if (text.trim() === '') continue
    if (items.length === MAX_ITEMS)
      throw inputError(input, `more than ${MAX_ITEMS} items; expected at most so many`, index + 1)
    const { item, problems: found } = parseLine(text, index + 1, file)
    problems.push(...found)
    if (!item) continue
    const first = lines.get(item.qid)
    if (first !== undefined)
      report(index + 1, 1, `the qid "${item.qid}" stands on line ${first} already; expected once`)
    else lines.set(item.qid, index + 1)
    items.push(item)
  }
  if (items.length === 0 && problems.length === 0) report(1, 1, 'no items; expected one JSON object a line')
  if (problems.some(({ severity }) => severity === 'error')) throw new InputError('gold_invalid', capProblems(problems))
  if (items.length < FEW_ITEMS) {
    const message = `${items.length} items; expected at least ${FEW_ITEMS}: with so few, only large changes can be seen`
    report(1, 1, message, 'warning')
  }
  return { file, items, lines, digest: digestOf(bytes), warnings: capProblems(problems) }
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
  const parsed = goldItemSchema.safeParse(value)
  if (!parsed.success) {
    const source = placesOf(text, value)
    const problems = explainIssues(parsed.error.issues, goldItemSchema, source, file)
    return { item: null, problems: problems.map(found => ({ ...found, line })) }
  }
  const item = parsed.data
  const column = (key: string) => Math.max(0, text.indexOf(`"${key}"`)) + 1
  const faults = item.gold_claim_substr.flatMap(claim => regexFault(claim) ?? [])
  return {
    item,
    problems: [
      ...faults.map(message => problem(message, column('gold_claim_substr'))),
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

/** Why a claim written as a regular expression can't be used, or null. It is evaluated with the flags `iu`. */
function regexFault(claim: string): string | null {
  if (/^\/.+\/[dgimsuvy]+$/s.test(claim)) return `${short(claim)}: flags; expected /regex/ alone: case never counts`
  if (!/^\/.+\/$/s.test(claim)) return null
  if (claim.length > MAX_REGEX) {
    return `${short(claim)}: an expression of ${claim.length} characters; expected at most ${MAX_REGEX}`
  }
  try {
    new RegExp(claim.slice(1, -1), 'iu')
    return null
  } catch (error) {
    return `${short(claim)}: ${(error as Error).message.replace(/^.*\/iu: /s, '')}; expected a regular expression`
  }
}

/** What is well-formed, yet measures less than its author may think. */
function doubts(item: GoldItem): { key: string; message: string }[] {
  const unanchored = item.target !== undefined && item.anchor === undefined
  const unscored = item.answerable && item.gold_claim_substr.length === 0 && item.gold_citations.length === 0
  return [
    ...(unanchored ? [{ key: 'target', message: `${item.qid}: ${UNANCHORED}` }] : []),
    ...(unscored ? [{ key: 'answerable', message: `${item.qid}: ${UNSCORED}` }] : [])
  ]
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function inputOf(file: string): InputFile {
  return { file, reason: 'gold_invalid', maxBytes: GOLD_BYTES }
}
