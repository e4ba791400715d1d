import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { hasGold, loadGoldSet, loadTrustedManifest } from '../../src/commands/inputs.js'
import { baseOf } from '../../src/manifest/load.js'
import { InputError, showProblem } from '../../src/model/errors.js'
import type { World } from '../../src/model/world.js'
import { newLog } from '../github/support.js'
import { ENV, MINIMAL } from '../manifest/setting.js'

const folder = mkdtempSync(join(tmpdir(), 'inputs-'))
const world = { cwd: folder, env: ENV, event: null, github: null, log: newLog() } as unknown as World
mkdirSync(join(folder, '.github', 'rollouts'), { recursive: true })
writeFileSync(join(folder, '.github', 'rollouts', 'rag.yml'), MINIMAL)
writeFileSync(join(folder, 'rag.yml'), MINIMAL)

describe('a manifest on disk', () => {
  test('is shown from the working folder; paths start at its own, or at the root for one under .github', async () => {
    const beside = await loadTrustedManifest(world, './rag.yml')
    expect([beside.file, beside.base]).toEqual(['rag.yml', folder])
    const under = await loadTrustedManifest(world, '.github/rollouts/rag.yml')
    expect([under.file, under.base]).toEqual(['.github/rollouts/rag.yml', folder])
    expect(baseOf('/.github/rag.yml')).toBe('/')
  })

  test.each([
    ['absent.yml', 'absent.yml:1:1: no such file'],
    ['rag.yml/x.yml', 'rag.yml/x.yml:1:1: no such file'],
    ['.github', '.github:1:1: a folder; expected a file']
  ])('%s is refused', async (file, problem) => {
    const refused = await loadTrustedManifest(world, file).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(InputError)
    expect((refused as InputError).problems.map(showProblem)).toEqual([problem])
    expect((refused as InputError).reason).toBe('manifest_invalid')
  })
})

test('a gold set that is not there is refused', async () => {
  writeFileSync(join(folder, 'with-gold.yml'), `${MINIMAL}\ngold: { path: gold.jsonl }\n`)
  const manifest = await loadTrustedManifest(world, 'with-gold.yml')
  if (!hasGold(manifest)) throw new Error('the manifest has no gold set')
  await expect(loadGoldSet(world, manifest)).rejects.toThrow('gold.jsonl:1:1: no such file')
  const item = { question: 'Why?', answerable: true, gold_claim_substr: ['because'] }
  const lines = Array.from({ length: 20 }, (_, at) => JSON.stringify({ ...item, qid: `q${at}` }))
  writeFileSync(join(folder, 'gold.jsonl'), lines.join('\n'))
  expect((await loadGoldSet(world, manifest)).file).toBe('gold.jsonl')
})
