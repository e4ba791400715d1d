import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonlSource } from '../../src/window/jsonl.js'
import type { WindowQuery } from '../../src/window/summary.js'
import { oddLog } from './odd-log.js'
import { folderWith, START, WHOLE } from './rows.js'

let folder: string
beforeAll(async () => {
  folder = await folderWith({})
})
afterAll(() => rm(folder, { recursive: true }))

async function summaryOf(lines: readonly string[], query: WindowQuery) {
  const file = join(folder, 'requests.jsonl')
  await writeFile(file, lines.map(line => `${line}\n`).join(''))
  const openUrl = () => Promise.reject(new Error('there is no URL here'))
  const arms = { v2: 'canary', none: 'other' } as const
  const { problems: _, ...summary } = await jsonlSource({ paths: [file], cwd: '/', openUrl, arms }).read(query)
  return summary
}

/** An escape in a key leaves the line to JSON.parse. */
function withEscape(line: string): string {
  return line.replace(/^\{(?=")/, '{"\\u0061":1,')
}

test('rows read from their bytes give the summary that JSON.parse gives, figure by figure', async () => {
  const point = { of: 'latency', p: 0.95, beyond: 'alone', limit: 300, at: 300, allowed: null } as const
  const over = [point, { ...point, of: 'delta_s', limit: 0.4, at: 0.4 } as const]
  const query = fc.record({
    from: fc.constantFrom(null, START, START + 60_000),
    to: fc.constantFrom(null, START + 1_000_000, START + 3_000_000),
    canary: fc.constantFrom('served', 'mirrored'),
    segments: fc.constantFrom([], ['tenant'], ['route', 'phase', 'tenant', 'status', 'arm']),
    historyMs: fc.constantFrom(0, 1_000_000),
    notErrors: fc.constantFrom([], [404]),
    points: fc.constantFrom(null, { over, costCap: 1, from: START + 600_000 })
  })
  let counted = 0
  await fc.assert(
    fc.asyncProperty(oddLog({ minLength: 20, maxLength: 120 }), query, async (lines, part) => {
      const whole: WindowQuery = { ...WHOLE, ...part } as WindowQuery
      const read = await summaryOf(lines, whole)
      expect(read).toEqual(await summaryOf(lines.map(withEscape), whole))
      counted += read.rows.counted
    }),
    { numRuns: 40 }
  )
  // Not of empty windows alone: how many rows a draw counts differs by far.
  expect(counted).toBeGreaterThan(100)
})
