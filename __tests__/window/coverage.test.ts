import { appendFile, rename, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { coverageOf } from '../../src/window/coverage.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import type { RequestRow } from '../../src/window/record.js'
import type { WindowSource } from '../../src/window/summary.js'
import { folderWith, lines, row, START, WHOLE } from './rows.js'

const MINUTE = 60_000
const HALF_HOUR = 30 * MINUTE
const TERMS = { arms: ['baseline', 'canary'], durationMs: HALF_HOUR, delayMs: null } as const

/** Requests of an arm, evenly over [from, to) minutes. */
function even(arm: string, perMinute: number, from: number, to: number): RequestRow[] {
  const many = Math.round(perMinute * (to - from))
  return Array.from({ length: many }, (_, i) => row({ arm, ts: START + (from + i / perMinute) * MINUTE }))
}

const inOrder = (...rows: RequestRow[][]) => rows.flat().sort((a, b) => Number(a.ts) - Number(b.ts))

/** A canary of 20 %. */
const served = (from: number, to: number) => inOrder(even('baseline', 40, from, to), even('canary', 10, from, to))

const sourceOf = (cwd: string, paths = ['log*']): WindowSource =>
  jsonlSource({ paths, cwd, openUrl: () => Promise.reject(new Error('no URL')) })

/** What a look at this minute covers of a phase that began at minute 0. */
async function look(source: WindowSource, minute: number, terms: Partial<Parameters<typeof coverageOf>[1]> = {}) {
  const query = { ...WHOLE, from: START, to: START + minute * MINUTE }
  return coverageOf(await source.read(query), { ...TERMS, ...terms })
}

async function covered(rows: readonly RequestRow[], minute: number, terms = {}) {
  return look(sourceOf(await folderWith({ 'log.jsonl': lines(rows) })), minute, terms)
}

const minutes = (ms: number) => Math.round(ms / MINUTE)

describe('a window', () => {
  test('that both arms fill is covered to its end', async () => {
    expect(await covered(served(0, 30), 30)).toMatchObject({ coveredMs: HALF_HOUR, gaps: [], stale: null })
  })

  test('of few requests is covered to its end too', async () => {
    const rows = inOrder(even('baseline', 1 / 3, 0, 30), even('canary', 1 / 15, 0, 30))
    expect(await covered(rows, 30)).toMatchObject({ coveredMs: HALF_HOUR, gaps: [], stale: null })
  })

  test('whose log stopped ends there, and is stale', async () => {
    const { coveredMs, stale } = await covered(served(0, 8), 40)
    expect([minutes(coveredMs), stale]).toEqual([8, expect.objectContaining({ arm: null })])
    expect(minutes(stale!.lagMs)).toBe(32)
  })

  test('whose canary fell silent ends there, and names it', async () => {
    const rows = inOrder(served(0, 10), even('baseline', 50, 10, 30))
    const { coveredMs, stale } = await covered(rows, 30)
    expect([minutes(coveredMs), stale]).toEqual([10, expect.objectContaining({ arm: 'canary' })])
  })

  test('leaves a gap of one arm out, and no other time', async () => {
    const rows = inOrder(served(0, 10), even('canary', 10, 10, 14), served(14, 30))
    const { coveredMs, gaps, stale } = await covered(rows, 30)
    expect([minutes(coveredMs), gaps.length, stale]).toEqual([26, 1, null])
    expect(gaps[0]).toMatchObject({ arm: 'baseline' })
  })

  test('does not take chance for a gap', async () => {
    const rows = served(0, 30).filter((each, i) => each.arm === 'baseline' || i % 3 === 0)
    expect((await covered(rows, 30)).gaps).toEqual([])
  })

  test('at 100 % does not wait for the baseline', async () => {
    const { coveredMs, stale } = await covered(even('canary', 50, 0, 30), 30, { arms: ['canary'] })
    expect([minutes(coveredMs), stale]).toEqual([30, null])
  })

  test('goes on after a night in which nobody came', async () => {
    const rows = [...served(0, 10), ...served(500, 521)]
    expect((await covered(rows, 300)).stale).not.toBeNull()
    const { coveredMs, stale } = await covered(rows, 521)
    expect([minutes(coveredMs), stale]).toEqual([521, null])
  })

  test('of given files ends with their last row', async () => {
    const cwd = await folderWith({ 'log.jsonl': lines(served(0, 8)) })
    const summary = await sourceOf(cwd).read(WHOLE)
    expect(coverageOf(summary, TERMS).stale).toBeNull()
  })
})

describe('a log that is rotated', () => {
  test('by rename, and read by its name alone, covers what the new file holds', async () => {
    const cwd = await folderWith({ 'log.jsonl': lines(served(0, 29)) })
    await rename(join(cwd, 'log.jsonl'), join(cwd, 'old.jsonl'))
    await writeFile(join(cwd, 'log.jsonl'), lines(served(29, 30)))
    expect(minutes((await look(sourceOf(cwd), 30)).coveredMs)).toBe(1)
  })

  test('by rename, and read with its older files, is whole', async () => {
    const cwd = await folderWith({ 'log.jsonl.1': lines(served(0, 29)), 'log.jsonl': lines(served(29, 30)) })
    expect(minutes((await look(sourceOf(cwd), 30)).coveredMs)).toBe(30)
  })

  test('by copy and truncate covers what was written since', async () => {
    const cwd = await folderWith({ 'log.jsonl': lines(served(0, 29)) })
    await truncate(join(cwd, 'log.jsonl'))
    await appendFile(join(cwd, 'log.jsonl'), lines(served(29, 30)))
    expect(minutes((await look(sourceOf(cwd), 30)).coveredMs)).toBe(1)
  })
})

describe('the delay of a source', () => {
  test('is learned from rows that come out of order', async () => {
    const buffered = inOrder(served(0, 12), even('baseline', 40, 12, 28))
    const rows = [...buffered, ...even('canary', 10, 12, 18)]
    const { stale } = await covered(rows, 28)
    expect(stale).toBeNull()
  })

  test('is learned from one look to the next, so that a log shipped every 15 minutes completes', async () => {
    const cwd = await folderWith({ 'log.jsonl': '' })
    await writeFile(join(cwd, 'log.jsonl'), lines(served(-5, 15)))
    const source = sourceOf(cwd)
    expect((await look(source, 29)).stale).not.toBeNull()
    await appendFile(join(cwd, 'log.jsonl'), lines(served(15, 30)))
    expect((await look(source, 31)).stale).toBeNull()
    const { coveredMs, stale } = await look(source, 43)
    expect([minutes(coveredMs), stale]).toEqual([30, null])
  })

  test('may be told', async () => {
    expect((await covered(served(0, 15), 29, { delayMs: 15 * MINUTE })).stale).toBeNull()
    expect((await covered(served(0, 15), 31, { delayMs: 15 * MINUTE })).stale).not.toBeNull()
  })
})

describe('a clock', () => {
  const shifted = (by: number) =>
    served(0, 30).map(each => (each.arm === 'canary' ? { ...each, ts: Number(each.ts) + by * MINUTE } : each))

  test.each([
    ['ahead', 20, 'baseline'],
    ['behind', -20, 'canary']
  ] as const)('of the canary that is %s is seen by the order of the rows', async (_, by, late) => {
    const cwd = await folderWith({ 'log.jsonl': lines(shifted(by)) })
    const { supply } = await sourceOf(cwd).read({ ...WHOLE, from: START, to: START + HALF_HOUR })
    expect(minutes(supply!.behind[late])).toBe(20)
    expect(supply!.behind[late === 'canary' ? 'baseline' : 'canary']).toBe(0)
  })
})
