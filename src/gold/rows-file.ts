import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { InputError, type Problem } from '../model/errors.js'
import { parseJson } from '../model/json.js'
import type { ReasonCode } from '../model/reasons.js'
import { tolerant } from '../model/tolerant.js'
import { sayIssue } from '../model/unread.js'
import type { PlanParameters } from './plan.js'
import { keyOf, type Role, type Row, type RunKey, roleSchema, rowSchema } from './row.js'
import { SCORING } from './scoring.js'
import { newNonce } from './session.js'

/** First line of rows.jsonl: what its rows were asked for. */
export interface RowsHeader {
  kind: 'rows'
  schema_version: 1
  /** Digests. */
  manifest: string
  gold: string
  pins_baseline: string
  pins_canary: string
  embedder: string
  /** How answers were scored (scoring.ts). */
  scoring: number
  plan: PlanParameters
  /** Makes session names of this run of the program unique. */
  nonce: string
}

export interface RowsOptions {
  file: string
  header: Omit<RowsHeader, 'kind' | 'schema_version' | 'scoring' | 'nonce'>
  /** Go on with the file that is there; without it, that file is moved aside. */
  resume: boolean
}

/** Which run a row is of: its role and key. */
export const runId = (run: RunKey & { role: Role }) => `${run.role} ${keyOf(run)}`

const headerSchema = z.strictObject({
  kind: z.literal('rows'),
  schema_version: z.literal(1),
  manifest: z.string(),
  gold: z.string(),
  pins_baseline: z.string(),
  pins_canary: z.string(),
  embedder: z.string(),
  scoring: z.int().default(1),
  plan: z.strictObject({
    roles: z.array(roleSchema),
    phrasings: z.int(),
    seeds: z.array(z.int()),
    interleave: z.enum(['item', 'all', 'none']),
    order: z.string(),
    shard: z.string().nullable()
  }),
  nonce: z.string()
})

const readableHeader = tolerant(headerSchema)
const readableRow = tolerant(rowSchema)

/** Makes the file ready for appending: a new one with a header, or the old one cut after its last whole line. */
export function prepareFile({ file, header, resume }: RowsOptions): { nonce: string; rows: Row[] } {
  const found = resume ? readRowsFile(file) : null
  if (found) {
    refuseOther(file, found.header, { ...header, scoring: SCORING })
    if (found.torn) truncateSync(file, found.bytes)
    return { nonce: found.header.nonce, rows: found.rows }
  }
  const nonce = newNonce()
  beginFile(file, { kind: 'rows', schema_version: 1, ...header, scoring: SCORING, nonce })
  return { nonce, rows: [] }
}

/** Moves a file that is there aside. */
function beginFile(file: string, header: RowsHeader): void {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file)) renameSync(file, join(dirname(file), 'rows.previous.jsonl'))
  writeFileSync(file, `${JSON.stringify(header)}\n`)
}

/** Writes rows that were read from elsewhere, such as those of shards, as one file; one that is there is moved aside. */
export function writeRows(file: string, { header, rows }: { header: RowsHeader; rows: readonly Row[] }): void {
  beginFile(file, header)
  for (let at = 0; at < rows.length; at += WRITTEN_ROWS) {
    const lines = rows.slice(at, at + WRITTEN_ROWS).map(row => `${JSON.stringify(row)}\n`)
    appendFileSync(file, lines.join(''))
  }
}

const WRITTEN_ROWS = 1000

interface ReadFile {
  header: RowsHeader
  rows: Row[]
  /** A last line without its end, from a write that was interrupted. */
  torn: boolean
  /** Length up to the end of the last whole line. */
  bytes: number
}

/** The whole lines of a rows file; null where there is none, or not even a whole header. */
export function readRowsFile(file: string): ReadFile | null {
  return existsSync(file) ? readRowsText(readFileSync(file), file) : null
}

/** The same of a file's content; `file`: as shown in problems. */
export function readRowsText(content: Buffer, file: string): ReadFile | null {
  const bytes = content.lastIndexOf(0x0a) + 1
  if (bytes === 0) return null
  const [first, ...lines] = content
    .subarray(0, bytes - 1)
    .toString('utf8')
    .split('\n')
  const problems: Problem[] = []
  const header = parseLine(readableHeader, first!, file, 1, problems)
  const rows = lines.flatMap((line, index) => parseLine(readableRow, line, file, index + 2, problems) ?? [])
  problems.push(...repeated(rows, file))
  if (header === null || problems.length > 0) throw new InputError('log_invalid', problems)
  return { header, rows, torn: bytes < content.length, bytes }
}

function parseLine<T>(schema: z.ZodType<T>, line: string, file: string, at: number, problems: Problem[]): T | null {
  const problem = (message: string, column = 1) =>
    problems.push({
      file,
      line: at,
      column,
      severity: 'error',
      message: `${message}; rollout-gate gate, without --resume, asks the questions anew`
    })
  const json = parseJson(line)
  if ('fault' in json) {
    problem(`no JSON: ${json.fault.message}; expected one JSON object`, json.fault.column)
    return null
  }
  const parsed = schema.safeParse(json.value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) problem(sayIssue(issue))
  return null
}

function repeated(rows: readonly Row[], file: string): Problem[] {
  const lines = new Map<string, number>()
  return rows.flatMap((row, index) => {
    const before = lines.get(runId(row))
    lines.set(runId(row), before ?? index + 2)
    if (before === undefined) return []
    const message = `${runId(row)} is here twice, first on line ${before}; each run has one row`
    return { file, line: index + 2, column: 1, severity: 'error' as const, message }
  })
}

/** The fields that must be the same for rows to go together, the reason where they aren't, and their names. */
type Asked = Omit<RowsHeader, 'kind' | 'schema_version' | 'nonce'>

const SAME: readonly [keyof Asked, ReasonCode, string][] = [
  ['pins_baseline', 'pins_changed', "the baseline's pins"],
  ['pins_canary', 'pins_changed', "the canary's pins"],
  ['gold', 'gold_invalid', 'the gold set'],
  ['manifest', 'manifest_invalid', 'the manifest'],
  ['embedder', 'manifest_invalid', 'the embedder'],
  ['scoring', 'manifest_invalid', 'the scoring of answers'],
  ['plan', 'manifest_invalid', 'the plan']
]

function refuseOther(file: string, found: RowsHeader, wanted: Asked): void {
  const changed = SAME.filter(([field]) => !isDeepStrictEqual(found[field], plain(wanted[field])))
  if (changed.length === 0) return
  const problems = changed.map(([field, , name]) => ({
    file,
    line: 1,
    column: 1,
    severity: 'error' as const,
    message: `${name} changed since these rows were asked: found ${shown(found[field])}, expected ${shown(wanted[field])}; start again without --resume (these rows are then kept as rows.previous.jsonl)`
  }))
  throw new InputError(changed[0]![1], problems)
}

/**
 * The rows of several files, such as the shards of one plan, as one set under one header. Throws InputError where a file is broken or
 * missing, was asked for anything else than the first, or repeats a run.
 */
export function readRows(files: readonly string[]): { header: RowsHeader; rows: Row[]; isSharded: boolean } {
  const read = files.map(file => ({ file, ...(readRowsFile(file) ?? refuseMissing(file)) }))
  const [first] = read
  if (!first) throw new RangeError('readRows needs at least one file')
  const isSharded = first.header.plan.shard !== null
  const owner = new Map<string, string>()
  for (const { file, header, rows } of read) {
    const { nonce: _, kind: __, schema_version: ___, ...wanted } = first.header
    refuseOther(file, header, { ...wanted, plan: { ...wanted.plan, shard: header.plan.shard } })
    for (const row of rows) {
      const before = owner.get(runId(row))
      owner.set(runId(row), file)
      if (before === undefined) continue
      const message = `${runId(row)} is in ${before} too; give each shard's file once`
      throw new InputError('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }])
    }
  }
  const rows = read.flatMap(({ rows }) => rows)
  return { header: { ...first.header, plan: { ...first.header.plan, shard: null } }, rows, isSharded }
}

function refuseMissing(file: string): never {
  const message = 'expected a rows.jsonl, found no file or an empty one'
  throw new InputError('log_invalid', [{ file, line: 1, column: 1, severity: 'error', message }])
}

/** As it would be read back. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
