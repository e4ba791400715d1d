import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonlSource } from '../../src/window/jsonl.js'
import { OUT_OF_ORDER_MS, searchSkipped } from '../../src/window/skip.js'
import { folderWith, row, START, WHOLE } from './rows.js'

const timeOf = (line: Buffer) => Number(/"ts":(\d+)/.exec(line.toString())?.[1] ?? Number.NaN) || null

interface Line {
  ts: number
  size: number
}

/** The log as bytes, with the place at which each line begins. */
function logOf(lines: readonly Line[]) {
  const texts = lines.map(({ ts, size }) => `{"ts":${ts},"answer":"${'x'.repeat(size)}"}\n`)
  let at = 0
  const places = texts.map(text => {
    at += text.length
    return at - text.length
  })
  const bytes = Buffer.from(texts.join(''))
  const read = async (from: number, length: number) => bytes.subarray(from, from + length)
  return { places, plain: { size: bytes.length, read } }
}

const search = (lines: readonly Line[], before: number, near = 2000) =>
  searchSkipped(logOf(lines).plain, { before, timeOf }, { least: 0, near })

const times = (count: number, stepMs: number) =>
  Array.from({ length: count }, (_, i) => ({ ts: START + i * stepMs, size: 40 }))

describe('what lies before a window', () => {
  test('is skipped up to a little before it, and no row of the window with it', async () => {
    const line = fc.record({ gap: fc.nat(60_000), late: fc.nat(OUT_OF_ORDER_MS / 2), size: fc.nat(900) })
    let skipped = 0
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 50, maxLength: 400 }), fc.nat(24_000_000), async (gaps, after) => {
        let written = START
        const lines = gaps.map(({ gap, late, size }) => {
          written += gap
          return { ts: written - late, size }
        })
        const before = START + after - OUT_OF_ORDER_MS
        const found = await search(lines, before)
        if (found === null) return
        skipped++
        const { places } = logOf(lines)
        expect(places).toContain(found.place)
        expect(lines.filter(({ ts }, i) => ts >= START + after && places[i]! < found.place)).toEqual([])
      }),
      { numRuns: 300 }
    )
    expect(skipped).toBeGreaterThan(50)
  })

  test('is nearly all skipped where the log is long', async () => {
    const lines = times(50_000, 1000)
    const { place } = (await search(lines, START + 49_000_000))!
    const first = logOf(lines).places[49_000]!
    expect(place).toBeLessThanOrEqual(first)
    expect(first - place).toBeLessThan(4000)
  })

  test.each([
    ['is out of order', times(9000, 1000).toSorted((a, b) => (a.ts % 7919) - (b.ts % 7919))],
    ['is of two services, one after the other', [...times(2000, 1000), ...times(3000, 1000)]],
    ['says no time', times(5000, 1000).map(({ size }) => ({ ts: 0, size }))],
    ['has lines without an end', [{ ts: START, size: 200_000 }]],
    ['is all of the window', times(5000, 1000).map(({ ts, size }) => ({ ts: ts + 9_000_000, size }))],
    ['is empty', []]
  ])('is read where the log %s', async (_, lines) => {
    expect(await search(lines, START + 4_000_000)).toBeNull()
  })

  test('makes no difference to what a window says, but for the rows outside of it', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) =>
      row({ ts: new Date(START + i * 1000).toISOString(), arm: i % 9 ? 'baseline' : 'canary', user_key: `u${i % 99}` })
    )
    const text = `${rows.map(each => JSON.stringify({ ...each, padding: 'x'.repeat(60) })).join('\n')}\n{"ts":"no`
    const query = { ...WHOLE, from: START + 29_000_000, to: START + 40_000_000, historyMs: 60_000 }
    const openUrl = () => Promise.reject(new Error('no URL'))
    const read = async (files: Record<string, string>) =>
      jsonlSource({ paths: ['*'], cwd: await folderWith(files), openUrl }).read(query)
    const whole = Math.floor(rows.length / 2)
    const lines = text.split('\n')
    const halves = { 'a.jsonl': `${lines.slice(0, whole).join('\n')}\n`, 'b.jsonl': lines.slice(whole).join('\n') }
    const [skipping, full] = [await read({ 'log.jsonl': text }), await read(halves)]
    expect(skipping.rows.read).toBeLessThan(10_000)
    const figures = ({ rows: { read: _, skewed: __, ...counted }, supply, ...rest }: typeof full) => ({
      ...rest,
      counted,
      supply: { ...supply, behind: null }
    })
    expect(figures(skipping)).toEqual(figures(full))
  })
})
