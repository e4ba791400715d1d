import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hashingEmbedder } from '../../src/gold/embed-hashing.js'
import { compileMeasure } from '../../src/gold/measure.js'
import { type Plan, planRuns } from '../../src/gold/plan.js'
import type { Row } from '../../src/gold/row.js'
import { openRows } from '../../src/gold/rows.js'
import { readRows, runId } from '../../src/gold/rows-file.js'
import { SCORING } from '../../src/gold/scoring.js'
import { InputError } from '../../src/model/errors.js'
import { goldOf, headerOf, manifestOf, manyItems, tempFolder } from './setting.js'

const manifest = manifestOf()
const gold = goldOf(manyItems(3))
const plan = planRuns({ manifest, gold, roles: ['canary'] })
let file: string
let rows: Row[]

beforeEach(async () => {
  file = join(tempFolder(), 'out', 'rows.jsonl')
  rows = await rowsOf(plan)
})

/** A row of each run: each failed, which is quickly made. */
function rowsOf(plan: Plan): Promise<Row[]> {
  const measure = compileMeasure(manifest, hashingEmbedder)
  const answered = {
    started_at: '2026-11-23T12:00:00.000Z',
    statuses: [500],
    seen: true,
    reply: null,
    error: { kind: 'http_500', message: 'boom\n"quoted" \u2028 ←' },
    latency_ms: null
  }
  return Promise.all(plan.runs.map(run => measure(run, answered)))
}

function write(rows: readonly Row[], options: { resume?: boolean; file?: string; plan?: Plan } = {}) {
  const opened = openRows({
    file: options.file ?? file,
    header: headerOf(options.plan ?? plan),
    resume: options.resume ?? false
  })
  for (const row of rows) opened.append(row)
  opened.close()
  return opened
}

function refusal(action: () => unknown): InputError {
  try {
    action()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('rows.jsonl', () => {
  test('begins with what its rows were asked for, and gives back what was appended', () => {
    const { nonce } = write(rows)
    const read = readRows([file])
    expect(read.rows).toEqual(rows)
    expect(read.header).toEqual({ kind: 'rows', schema_version: 1, scoring: SCORING, ...headerOf(plan), nonce })
  })

  test('is written soon without being closed, so that a kill loses little', async () => {
    const opened = openRows({ file, header: headerOf(plan), resume: false })
    for (const row of rows.slice(0, 3)) opened.append(row)
    while (readRows([file]).rows.length < 3) await new Promise(resolve => setTimeout(resolve, 10))
    opened.close()
  })

  test('is written at once after 64 rows', () => {
    const opened = openRows({ file, header: headerOf(plan), resume: false })
    for (let i = 0; i < 64; i++) opened.append({ ...rows[0]!, seed: i })
    expect(readRows([file]).rows).toHaveLength(64)
    opened.close()
  })

  test('that is there is moved aside by a new run, never deleted', () => {
    write(rows.slice(0, 4))
    write([])
    expect(readRows([file]).rows).toEqual([])
    expect(readRows([join(file, '..', 'rows.previous.jsonl')]).rows).toEqual(rows.slice(0, 4))
  })

  test('gets a new nonce with each new run, and keeps it when resumed', () => {
    const { nonce } = write(rows.slice(0, 1))
    expect(write([], { resume: true }).nonce).toBe(nonce)
    expect(write([]).nonce).not.toBe(nonce)
  })
})

describe('resuming', () => {
  test('after any prefix of the file goes on to the same set of rows', () => {
    write(rows)
    const whole = readFileSync(file)
    const headerEnd = whole.indexOf(0x0a) + 1
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), length => {
        writeFileSync(file, whole.subarray(0, length))
        const opened = openRows({ file, header: headerOf(plan), resume: true })
        const lines = whole.subarray(headerEnd, Math.max(length, headerEnd)).filter(byte => byte === 0x0a).length
        expect(opened.finished).toEqual(rows.slice(0, lines))
        for (const row of rows.slice(lines)) opened.append(row)
        opened.close()
        expect(readRows([file]).rows).toEqual(rows)
      }),
      { numRuns: 60 }
    )
  })

  test('without a file begins one', () => {
    expect(write(rows, { resume: true }).finished).toEqual([])
    expect(readRows([file]).rows).toEqual(rows)
  })

  test.each([
    ['pins_canary', 'pins_changed', /the canary's pins changed .*found sha256:c, expected sha256:other/],
    ['pins_baseline', 'pins_changed', /the baseline's pins changed/],
    ['gold', 'gold_invalid', /the gold set changed/],
    ['manifest', 'manifest_invalid', /the manifest changed/],
    ['embedder', 'manifest_invalid', /the embedder changed/]
  ] as const)('is refused where %s differs, and the file stays as it is', (field, reason, message) => {
    write(rows.slice(0, 2))
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"torn`)
    const before = readFileSync(file)
    const header = { ...headerOf(plan), [field]: 'sha256:other' }
    const error = refusal(() => openRows({ file, header, resume: true }))
    expect(error.reason).toBe(reason)
    expect(error.message).toMatch(message)
    expect(error.problems[0]).toMatchObject({ file, line: 1, column: 1 })
    expect(readFileSync(file)).toEqual(before)
    expect(existsSync(join(file, '..', 'rows.previous.jsonl'))).toBe(false)
  })

  test('is refused where the plan differs, and names all that differs', () => {
    write(rows)
    const header = { ...headerOf(planRuns({ manifest, gold, roles: ['canary', 'interleaved'] })), gold: 'sha256:other' }
    const { reason, problems } = refusal(() => openRows({ file, header, resume: true }))
    expect(reason).toBe('gold_invalid')
    expect(problems.map(problem => problem.message.split(' changed')[0])).toEqual(['the gold set', 'the plan'])
  })

  test('is refused where a line in the middle is broken, with its place', () => {
    write(rows.slice(0, 3))
    const lines = readFileSync(file, 'utf8').split('\n')
    lines[2] = lines[2]!.replace('"canary"', '"kanary"')
    lines[3] = '\u0000\u0000'
    writeFileSync(file, lines.join('\n'))
    const { reason, problems } = refusal(() => write([], { resume: true }))
    expect(reason).toBe('log_invalid')
    expect(problems.map(problem => [problem.file, problem.line])).toEqual([
      [file, 3],
      [file, 4]
    ])
    expect(problems[0]!.message).toMatch(/^role: /)
  })

  test('is refused where a run has two rows', () => {
    write([rows[0]!, rows[1]!, rows[0]!])
    expect(refusal(() => write([], { resume: true })).message).toMatch(/:4:1: canary .* is here twice, first on line 2/)
  })
})

describe('reading shards', () => {
  const shardOf = async (index: number) => {
    const shard = planRuns({ manifest, gold, roles: ['canary'], shard: { index, count: 2 } })
    const part = join(tempFolder(), `rows-${index}.jsonl`)
    write(await rowsOf(shard), { file: part, plan: shard })
    return part
  }

  test('gives all rows of one plan', async () => {
    const read = readRows([await shardOf(1), await shardOf(2)])
    expect(read.rows.map(runId).toSorted()).toEqual(plan.runs.map(runId).toSorted())
  })

  test('refuses a shard that is given twice', async () => {
    const part = await shardOf(1)
    expect(refusal(() => readRows([part, part])).message).toMatch(/is in .*rows-1\.jsonl too/)
  })

  test('refuses a shard of another plan', async () => {
    const other = planRuns({ manifest, gold, roles: ['canary'], order: 'other', shard: { index: 2, count: 2 } })
    const part = join(tempFolder(), 'other.jsonl')
    write([], { file: part, plan: other })
    const first = await shardOf(1)
    expect(refusal(() => readRows([first, part])).reason).toBe('manifest_invalid')
  })

  test('refuses a file that is not there', () => {
    expect(refusal(() => readRows([file])).message).toBe(
      `${file}:1:1: expected a rows.jsonl, found no file or an empty one`
    )
  })
})
