import type jsonata from 'jsonata'
import { nearest } from '../model/nearest.js'
import { ExpressionError } from './expression-error.js'
import { linearRegex } from './linear-regex.js'
import { compilePointer } from './pointer.js'

/**
 * Where something stands in a reply or a log row, as a manifest says it: a JSON Pointer (`/answer`, or nothing for the
 * whole) or a JSONata expression (`choices[0].message.content`). Each run is bounded in steps, depth and size, counted
 * and not timed, so that the same value always gives the same outcome, and other work goes on in between.
 */

/** What a run gave. `fault`: why the expression could not be worked out on this value. */
export type Found = { value: unknown } | { missing: true } | { fault: string }

export interface Expression {
  /** As written. */
  text: string
  kind: 'pointer' | 'jsonata'
  /** Never throws. At once for a pointer. `names`: what `$name` stands for, of the names given to compileExpression. */
  run(value: unknown, names?: Readonly<Record<string, unknown>>): Found | Promise<Found>
}

export const isPointer = (text: string) => text === '' || text.startsWith('/')

/** @param names beyond JSONata's own, what `$name` may stand for. Throws ExpressionError. */
export async function compileExpression(text: string, names: readonly string[] = []): Promise<Expression> {
  return isPointer(text) ? compileAt(text) : compileJsonata(text, names)
}

function compileAt(text: string): Expression {
  const read = compilePointer(text)
  return {
    text,
    kind: 'pointer',
    run: value => {
      const found = read(value)
      return found === undefined ? { missing: true } : { value: found }
    }
  }
}

const MAX_LENGTH = 10_000
/** Evaluations of a part of an expression in one run; what is long counts for more. */
const MAX_STEPS = 50_000
const STEPS_AT_ONCE = 1_000
const ENTRIES_A_STEP = 50
const CHARACTERS_A_STEP = 100_000
const MAX_DEPTH = 500
const MAX_ENTRIES = 10_000
const MAX_CHARACTERS = 10 * 1024 * 1024
const ENTRY = Symbol.for('jsonata.__evaluate_entry')
const EXIT = Symbol.for('jsonata.__evaluate_exit')

type Node = jsonata.ExprNode
/** Of one run; its base is shared by all frames of the run. */
type Frame = { base: { steps?: number; pause?: number } }

async function compileJsonata(text: string, names: readonly string[]): Promise<Expression> {
  if (text.length > MAX_LENGTH) throw new ExpressionError(`longer than ${MAX_LENGTH} characters`, 0)
  const parse = (await import('jsonata')).default
  const options: jsonata.JsonataOptions = { stack: MAX_DEPTH, sequence: MAX_ENTRIES }
  const parsed = parseWith(parse, text, options)
  const nodes = [...nodesOf(parsed.ast())]
  checkFunctions(nodes, text, names)
  if (nodes.some(({ value }) => value instanceof RegExp)) options.RegexEngine = await linearRegex(regexesOf(nodes))
  parsed.assign(ENTRY as unknown as string, (_: Node, __: unknown, { base }: Frame) => count(base, 1))
  parsed.assign(EXIT as unknown as string, (_: Node, __: unknown, { base }: Frame, result: unknown) =>
    count(base, sizeOf(result))
  )
  return {
    text,
    kind: 'jsonata',
    run: async (value, bound = {}) => {
      try {
        return foundOf(await parsed.evaluate(value, { ...bound }))
      } catch (error) {
        return { fault: messageOf(error) }
      }
    }
  }
}

/** Counts what a run has cost, and lets other work go on from time to time. */
function count(run: Frame['base'], steps: number): Promise<void> | undefined {
  if (steps === 0) return undefined
  run.steps = (run.steps ?? 0) + steps
  if (run.steps > MAX_STEPS) throw new RangeError(`takes more than ${MAX_STEPS} steps`)
  run.pause ??= STEPS_AT_ONCE
  if (run.steps < run.pause) return undefined
  run.pause = run.steps + STEPS_AT_ONCE
  return new Promise(resolve => setImmediate(resolve))
}

function sizeOf(result: unknown): number {
  if (typeof result === 'string') {
    if (result.length <= MAX_CHARACTERS) return Math.floor(result.length / CHARACTERS_A_STEP)
    throw new RangeError(`makes a text of more than ${MAX_CHARACTERS} characters`)
  }
  if (!Array.isArray(result)) return 0
  if (result.length <= MAX_ENTRIES) return Math.floor(result.length / ENTRIES_A_STEP)
  throw new RangeError(`makes a list of more than ${MAX_ENTRIES} entries`)
}

/** JSONata marks its lists with properties of its own: the copy is plain. */
function foundOf(result: unknown): Found {
  if (result === undefined) return { missing: true }
  if (typeof result === 'function' || (typeof result === 'object' && result !== null && isFunction(result)))
    return { fault: 'gives a function; expected a value' }
  return { value: Array.isArray(result) ? [...result] : result }
}

const isFunction = (value: object) => '_jsonata_lambda' in value || '_jsonata_function' in value

function messageOf(error: unknown): string {
  const { message } = error as { message?: unknown }
  const text = typeof message === 'string' ? message : String(error)
  return text.slice(0, 200)
}

function parseWith(parse: typeof jsonata, text: string, options: jsonata.JsonataOptions): jsonata.Expression {
  try {
    return parse(text, options)
  } catch (error) {
    if (error instanceof RangeError) throw new ExpressionError('nested too deeply', 0)
    const { message, position = 0, token } = error as jsonata.JsonataError
    throw new ExpressionError(sentence(message), startOf(text, position, token))
  }
}

const sentence = (message: string) => message.charAt(0).toLowerCase() + message.slice(1)

/** JSONata tells where a token ends. */
function startOf(text: string, end: number, token: unknown): number {
  const word = typeof token === 'string' ? token : ''
  return text.slice(0, end).endsWith(word) ? end - word.length : Math.min(end, Math.max(0, text.length - 1))
}

/** What may differ from run to run, runs a text from a reply as a program, or takes memory as a number says. */
const REFUSED: Readonly<Record<string, string>> = {
  eval: 'it would run what a reply says',
  now: 'the same reply must always read the same',
  millis: 'the same reply must always read the same',
  random: 'the same reply must always read the same',
  shuffle: 'the same reply must always read the same',
  pad: 'its result has no bound'
}
const FUNCTIONS = (
  'sum count max min average string substring substringBefore substringAfter lowercase uppercase length trim match ' +
  'contains replace split join formatNumber formatBase formatInteger parseInteger number floor ceil round abs sqrt ' +
  'power boolean not map zip filter single reduce sift keys lookup append exists spread merge reverse each error ' +
  'assert type sort distinct base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl ' +
  'toMillis fromMillis clone'
).split(' ')

function checkFunctions(nodes: readonly Node[], text: string, names: readonly string[]): void {
  const known = [...FUNCTIONS, ...names, ...boundIn(text), '', '$']
  for (const node of nodes) {
    const { type, value, position = 0, procedure, arguments: given = [] } = node
    if (type === 'variable' && !known.includes(value)) {
      const at = position - String(value).length - 1
      const refused = Object.hasOwn(REFUSED, value) ? REFUSED[value] : undefined
      if (refused) throw new ExpressionError(`$${value} is not used here: ${refused}`, at)
      const near = nearest(value, known)
      throw new ExpressionError(`unknown name $${value}${near ? `; did you mean "$${near}"?` : ''}`, at)
    }
    if (procedure?.value === 'toMillis' && given.length > 1)
      throw new ExpressionError('$toMillis takes one argument here, a time as ISO 8601 writes it', position - 1)
  }
}

/** Names that an expression gives itself. */
function boundIn(text: string): string[] {
  const assigned = [...text.matchAll(/\$(\w+)\s*:=|[@#]\s*\$(\w+)/g)].map(match => match[1] ?? match[2]!)
  const parameters = [...text.matchAll(/(?:function|λ)\s*\(([^)]*)\)/g)].flatMap(([, list]) =>
    [...list!.matchAll(/\$(\w+)/g)].map(match => match[1]!)
  )
  return [...assigned, ...parameters]
}

function* nodesOf(value: unknown, seen = new Set<unknown>()): Generator<Node> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if ('type' in value) yield value as Node
  for (const below of Object.values(value)) yield* nodesOf(below, seen)
}

function regexesOf(nodes: readonly Node[]) {
  return nodes
    .filter(({ value }) => value instanceof RegExp)
    .map(({ value, position = 0 }) => ({ regex: value as RegExp, at: startOfRegex(value as RegExp, position) }))
}

/** JSONata adds the flag g. */
const startOfRegex = (regex: RegExp, end: number) => Math.max(0, end - String(regex).length + 1)
