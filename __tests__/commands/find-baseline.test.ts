import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { findComparableBaseline } from '../../src/commands/find-baseline.js'
import type { Inputs } from '../../src/commands/inputs.js'
import { armOf } from '../../src/gates/arm.js'
import { noiseOf } from '../../src/gates/resolve.js'
import { rowsOfPass } from '../../src/gold/baseline.js'
import { parseGold } from '../../src/gold/load.js'
import type { Row } from '../../src/gold/row.js'
import { parseManifest } from '../../src/manifest/load.js'
import type { InputError } from '../../src/model/errors.js'
import type { World } from '../../src/model/world.js'
import { tempFolder } from '../gold/setting.js'

/** Files that commit 95fed8b wrote. */
const FOLDER = resolve('__tests__/fixtures/95fed8b')
const fixture = (name: string) => readFileSync(join(FOLDER, name), 'utf8')
const inputs = {
  manifest: parseManifest(fixture('rollout.yml'), { file: 'rollout.yml', env: {}, base: '/' }),
  gold: parseGold(Buffer.from(fixture('gold.jsonl')), 'gold.jsonl')
} as Inputs

async function found(change: (row: Row) => Row) {
  const file = join(tempFolder(), 'baseline.json')
  const written = JSON.parse(fixture('baseline.json'))
  writeFileSync(file, JSON.stringify({ ...written, rows: written.rows.map(change), noise: [] }))
  const baseline = await findComparableBaseline({ cwd: '/', github: null } as World, inputs, file)
  if ('absent' in baseline) throw new Error(baseline.absent)
  return { ...baseline, written }
}

test('a baseline of commit 95fed8b still serves, and says that its answers are scored again', async () => {
  const { baseline, notes, written } = await found(row => row)
  expect(baseline.rows).toEqual(written.rows)
  expect(notes).toEqual([expect.stringContaining('scored again from its rows')])
})

test('a file that was named and is no baseline is refused, with the place of its fault', async () => {
  const named = async (text: string) => {
    const file = join(tempFolder(), 'mine.json')
    writeFileSync(file, text)
    const world = { cwd: '/', github: null } as World
    return findComparableBaseline(world, inputs, file).catch((error: InputError) => error.problems)
  }
  expect(await named('{\n  "rows": [,]')).toMatchObject([
    { line: 2, column: 12, message: "not JSON: unexpected token ','" }
  ])
  expect(await named('{}')).toMatchObject([
    { line: 1, column: 1, message: expect.stringMatching(/^not a baseline.json/) }
  ])
  expect(await named('{"schema_version": 2}')).toMatchObject([{ message: expect.stringMatching(/^a later version/) }])
})

test('a baseline that is scored again has the noise of its new scores, not the recorded one', async () => {
  // What older rules did not solve in pass 2, today's do: the passes agree, and there is no noise of gold_regression.
  const missed = (row: Row): Row => (row.role === 'baseline_2' ? { ...row, solved: false, contains_claim: false } : row)
  const { baseline, written } = await found(missed)
  const passes = (['baseline_1', 'baseline_2'] as const).map(pass => armOf(rowsOfPass(baseline, pass)))
  expect(baseline.rows).toEqual(written.rows)
  expect(baseline.noise).toEqual(noiseOf(passes[0]!, passes[1]!))
})
