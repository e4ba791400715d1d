import { compileExpression, type Expression, type Found } from '../manifest/expression.js'
import type { RecordField } from '../model/record-fields.js'
import type { RequestTexts } from './distances.js'

/** Rows of a log in whatever form, as rows of the request record: each field where the manifest says it stands. */

export interface Mapped {
  /** The row's own fields, and what the expressions found; sound or not. */
  row: Record<string, unknown>
  texts: RequestTexts | null
  /** Of the expressions that could not be worked out on this row: a phrase each. */
  faults: readonly string[]
}

export interface Mapping {
  map(row: Record<string, unknown>): Mapped | Promise<Mapped>
  /** What a field is called in the log, where it stands at the top of a row under a plain name. */
  nameOf(field: string): string
}

/** What a field is, where a log may write it as something else: a number as text, an id as a number. */
const KINDS: ReadonlyMap<string, 'number' | 'name' | 'flag'> = new Map([
  ...of('number', [
    ...(['status', 'latency_ms', 'retrieve_ms', 'rerank_ms', 'reason_ms', 'coverage', 'cost_usd'] as const),
    ...(['delta_s_question_retrieved', 'delta_s_retrieved_anchor', 'delta_s_prod_shadow'] as const),
    ...(['ts', 'tool_calls', 'tool_failures', 'tool_retries'] as const)
  ]),
  ...of('name', ['request_id', 'arm', 'session_id', 'user_key', 'phase', 'req_hash']),
  ...of('flag', ['tool_loop', 'solved', 'mirrored'])
])

function of<const Kind extends 'number' | 'name' | 'flag'>(
  kind: Kind,
  fields: readonly RecordField[]
): [string, Kind][] {
  return fields.map(field => [field, kind])
}

/** Throws ExpressionError; a manifest's expressions are checked as it is loaded. */
export async function compileMapping(fields: Readonly<Record<string, string>>): Promise<Mapping> {
  const compiled = await Promise.all(
    Object.entries(fields).map(async ([field, text]) => [field, await compileExpression(text)] as const)
  )
  const names = new Map(
    compiled.flatMap(([field, { text }]) => {
      const plain = /^\/?([A-Za-z_]\w*)$/.exec(text)?.[1]
      return plain === undefined ? [] : [[field, plain] as const]
    })
  )
  const isAtOnce = compiled.every(([, { kind }]) => kind === 'pointer')
  return {
    map: row => (isAtOnce ? mapped(row, compiled, found) : mapLater(row, compiled)),
    nameOf: field => (Object.hasOwn(fields, field) ? (names.get(field) ?? '') : field)
  }

  function found(row: Record<string, unknown>, expression: Expression): Found {
    return expression.run(row) as Found
  }
}

type Compiled = readonly (readonly [string, Expression])[]

async function mapLater(row: Record<string, unknown>, compiled: Compiled): Promise<Mapped> {
  const all = new Map<Expression, Found>()
  for (const [, expression] of compiled) all.set(expression, await expression.run(row))
  return mapped(row, compiled, (_, expression) => all.get(expression)!)
}

function mapped(
  row: Record<string, unknown>,
  compiled: Compiled,
  run: (row: Record<string, unknown>, expression: Expression) => Found
): Mapped {
  const placed: Record<string, unknown> = { ...row }
  const faults: string[] = []
  for (const [field, expression] of compiled) {
    const found = run(row, expression)
    if ('fault' in found) faults.push(`${field}: ${expression.text}: ${found.fault}`)
    placed[field] = 'value' in found ? found.value : undefined
  }
  return { row: plainly(placed), texts: textsOf(placed), faults }
}

/** Numbers and flags that a log writes as texts, and ids that it writes as numbers. */
function plainly(row: Record<string, unknown>): Record<string, unknown> {
  for (const [field, kind] of KINDS) if (field in row) row[field] = READ[kind](row[field])
  return row
}

const READ = {
  number: (value: unknown) => (isNumeric(value) ? Number(value) : value),
  name: (value: unknown) => (typeof value === 'number' ? String(value) : value),
  flag: (value: unknown) => FLAGS.get(value) ?? value
}

const FLAGS = new Map<unknown, boolean>([
  ['true', true],
  [1, true],
  ['false', false],
  [0, false]
])

function isNumeric(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim())
}

/** The texts leave the row: they are kept nowhere. */
function textsOf(row: Record<string, unknown>): RequestTexts | null {
  const { question, passages } = row
  delete row['question']
  delete row['passages']
  const list = (Array.isArray(passages) ? passages : [passages]).filter(
    text => typeof text === 'string' && text.trim() !== ''
  )
  return typeof question === 'string' && question.trim() !== '' && list.length > 0
    ? { question, passages: list as string[] }
    : null
}
