import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { newPlace, type Place } from './rollout-setting.js'

/** What a first step rests on is computed again from its rows. */

let place: Place
afterEach(() => place.close())

async function refused(): Promise<string> {
  const { result } = await place.command('promote --evidence gate.json')
  expect(result).toMatchObject({ reason_code: 'not_comparable', exit_code: 2 })
  expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  return result.problems.map(({ message }) => message).join()
}
const other = `sha256:${'0'.repeat(64)}`
const rowsFile = () => join(place.folder, 'rows.jsonl')
const changeRows = (change: (row: Record<string, unknown>) => object) => {
  const [header, ...rows] = readFileSync(rowsFile(), 'utf8').trim().split('\n')
  const changed = rows.map(row => JSON.stringify(change(JSON.parse(row))))
  writeFileSync(rowsFile(), `${[header, ...changed].join('\n')}\n`)
}

test('without rows, or with broken ones, nothing begins', async () => {
  place = await newPlace()
  rmSync(rowsFile())
  expect(await refused()).toContain('it came without rows.jsonl')
  writeFileSync(rowsFile(), '{"kind":"rows"}\n')
  expect(await refused()).toContain('its rows.jsonl is broken')
})

test('a result of another gold set begins nothing', async () => {
  place = await newPlace()
  place.evidence({ evaluated: { gold: other } as never })
  expect(await refused()).toContain('another gold set')
})

test('phases and routers may have changed since the gate: what must hold is read from the manifest at hand', async () => {
  place = await newPlace()
  place.evidence({ evaluated: { manifest: other } as never })
  expect((await place.command('promote --evidence gate.json')).result.exit_code).toBe(0)
})

test('a result of another repository, of long ago, or of a time to come begins nothing', async () => {
  place = await newPlace()
  place.clock.minutes = 8 * 24 * 60
  expect(await refused()).toContain('ago; expected at most 7 days (evidence.max_age)')
  place.clock.minutes = -60
  expect(await refused()).toContain('has not come yet')
})

test('rows that fail are believed, not the result that calls itself green', async () => {
  place = await newPlace()
  changeRows(row =>
    row['role'] === 'canary' ? { ...row, solved: false, contains_claim: false, citation_hit: false, lambda: '×' } : row
  )
  const { result } = await place.command('promote --evidence gate.json --override --reason=please')
  expect([result.reason_code, place.router.weights.canary]).toEqual(['gate_failed', 0])
})

test('the digests of the result and of its rows stand in the ledger', async () => {
  place = await newPlace()
  await place.command('promote --evidence gate.json')
  const { evidence } = place.ledger()[0] as { evidence: { digest: string; rows: string } }
  expect([evidence.digest, evidence.rows]).toEqual(Array(2).fill(expect.stringMatching(/^sha256:[0-9a-f]{64}$/)))
})

test('a row that response.contract leaves without its input is not required here either', async () => {
  place = await newPlace({ response: { contract: ['snippet_id', 'text'] } })
  changeRows(row => ({ ...row, coverage: null }))
  const { result } = await place.command('promote --evidence gate.json')
  expect([result.exit_code, place.router.weights.canary]).toEqual([0, 25])
})
