import { Composer, type Document, Lexer, LineCounter, Parser } from 'yaml'
import { InputError, type Problem } from '../model/errors.js'
import { capProblems, decodeInput, type InputFile, inputError } from '../world/input.js'
import { type Environment, hideReferences } from './interpolate.js'
import { type Builder, buildValue, type Path, type Place } from './yaml-value.js'

/**
 * YAML as data with positions: one document of maps with text keys, lists and scalars. No directives, merge keys,
 * tags beyond the core ones, duplicate keys, deep nesting or alias bombs. Shared by manifest and release calendar.
 */

export interface Position {
  line: number
  column: number
}

export interface YamlSource {
  value: unknown
  /** Where the entry at a path starts, or the nearest ancestor that is there. */
  locate(path: Path): Position
  /** Where the value itself starts. */
  locateValue(path: Path): Position
  /** Where a character of a text stands; the text's own start where escapes hide it. */
  locateWithin(path: Path, at: number): Position
  /** A scalar as its author wrote it: references to the environment not filled in. Null for lists and maps. */
  written(path: Path): string | null
  /** Whether `problems` already speaks about the value there. */
  isRefused(path: Path): boolean
  /** Names of environment variables that were filled in, with the paths they stand at. */
  references: readonly { name: string; path: Path }[]
  problems: Placed[]
  /** What is said of variables that are not set, where they stand; whether it matters depends on who reads it. */
  unset: Placed[]
}

/** A problem, and the value that it is about. */
export interface Placed {
  path: Path
  problem: Problem
}

const MAX_OPEN = 100
/** Runs of indicators on one line nest without indentation, and cost the lexer a stack frame each. */
const INDICATOR_RUN = /(?:(?:[-?:]|[&!]\S{0,80})[ \t]+){32}/

/** Reads one YAML document; without an environment `${NAME}` is plain text. Syntax errors throw InputError; what can be gone past stands in `problems`. */
export function readYaml(bytes: Uint8Array, input: InputFile, env: Environment | null): YamlSource {
  const decoded = decodeInput(bytes, input)
  const text = env ? hideReferences(decoded) : decoded
  const lines = new LineCounter()
  lines.addNewLine(0)
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const collect = (list: Placed[]) => (offset: number, message: string, path: Path) => {
    list.push({ path, problem: { file: input.file, ...at(offset), message, severity: 'error' } })
  }
  const problems: Placed[] = []
  const unset: Placed[] = []
  const report = (offset: number, message: string) => collect(problems)(offset, message, [])
  const document = compose(text, lines, input, report)
  const builder: Builder = { env, text, report: collect(problems), references: [], unset: collect(unset) }
  if (problems.length > 0) throw new InputError(input.reason, capProblems(problems.map(({ problem }) => problem)))
  const root = buildValue(document?.contents ?? null, builder)
  const find = (path: Path) => findPlace(root, path)
  return {
    value: root.value,
    locate: path => at(find(path).entry),
    locateValue: path => at(find(path).start),
    locateWithin: (path, character) => {
      const { value, start } = find(path)
      return at(typeof value === 'string' ? offsetWithin(text, start, value.slice(0, character)) : start)
    },
    written: path => find(path).written,
    isRefused: path => find(path).refused === true,
    references: builder.references,
    problems,
    unset
  }
}

function compose(
  text: string,
  lines: LineCounter,
  input: InputFile,
  report: (offset: number, message: string) => void
): Document | undefined {
  const run = INDICATOR_RUN.exec(text)
  if (run) throw tooDeep(text, run.index, input)
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, stringKeys: true, uniqueKeys: false })
  const documents = [...composer.compose(tokens(text, lines, input, report))]
  const [first, second] = documents
  if (second) report(second.range[0], 'a second YAML document; expected one document a file')
  for (const error of first?.errors ?? []) report(error.pos[0], sentence(error.message))
  return first as Document | undefined
}

function* tokens(
  text: string,
  lines: LineCounter,
  input: InputFile,
  report: (offset: number, message: string) => void
) {
  const parser = new Parser(lines.addNewLine)
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive') report(token.offset, 'a YAML directive; expected none')
      yield token
    }
    offset += lexeme.length
    if (parser.stack.length > MAX_OPEN) throw tooDeep(text, offset, input)
  }
  yield* parser.end()
}

function tooDeep(text: string, offset: number, input: InputFile) {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return inputError(
    input,
    'nested too deeply; expected at most about 30 levels',
    line,
    offset - before.lastIndexOf('\n')
  )
}

function sentence(message: string): string {
  if (message.includes('stringKeys')) return 'a key that is no text; expected a name'
  return `YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}

/** Quotes, a block's header, folding and indentation change blanks alone: what is not blank is counted. */
function offsetWithin(text: string, start: number, before: string): number {
  const header = /^[|>][-+\d]*[ \t]*(#.*)?\n/.exec(text.slice(start, start + 200))?.[0].length
  let offset = start + (header ?? (/['"]/.test(text[start] ?? '') ? 1 : 0))
  const toNext = () => {
    while (/\s/.test(text[offset] ?? '')) offset++
  }
  toNext()
  for (const character of before.replace(/\s+/g, '')) {
    if (text[offset] !== character) return start
    offset++
    toNext()
  }
  return offset
}

function findPlace(root: Place, path: Path): Place {
  let place = root
  for (const key of path) {
    const next = place.children?.get(key)
    if (!next) return place
    place = next
  }
  return place
}
