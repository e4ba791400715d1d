import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { DemoDeps } from '../../demo/deps.js'
import { runDemo } from '../../demo/story.js'
import { parseManifest } from '../../src/manifest/load.js'
import type { Result } from '../../src/model/result.js'

const folder = mkdtempSync(join(tmpdir(), 'demo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the story with commands that all decide the same; resolves with the URL of a service, too. */
async function play(decision: Result['decision'], exit: number) {
  const seen: { commands: string[]; url: string } = { commands: [], url: '' }
  const run: DemoDeps['run'] = async (command, { manifest, out }) => {
    seen.commands.push(command)
    seen.url = parseManifest(readFileSync(manifest), { file: manifest, env: {} }).arms.baseline.url
    return { result: { decision, why: 'Because.', gates: [] } as unknown as Result, exit, out }
  }
  const start: DemoDeps['start'] = () => {
    throw new Error('Nothing is started.')
  }
  const out = mkdtempSync(join(folder, 'out-'))
  const outcome = runDemo({ out, say: () => undefined, run, start })
  return { outcome: await outcome.catch(error => error as Error), seen, out }
}

describe('the story of the demo', () => {
  test('ends with the reason, and no service left, where the baseline can not be recorded', async () => {
    const { outcome, seen } = await play('fail', 1)
    expect(outcome).toMatchObject({ message: 'The baseline could not be recorded: Because.' })
    await expect(fetch(seen.url)).rejects.toThrow()
  })

  test('lets no user meet a release where a gate was wrong', async () => {
    const { outcome, seen, out } = await play('pass', 0)
    const names = ['broken_chunks', 'cautious', 'eager_prompt', 'wrong_pins']
    expect(outcome).toMatchObject({ faults: names.map(name => `${name} was not judged as expected.`) })
    expect(seen.commands).toEqual(['baseline', ...Array.from({ length: 5 }, () => 'gate')])
    expect(existsSync(join(out, 'rollout_leaner'))).toBe(false)
    await expect(fetch(seen.url)).rejects.toThrow()
  })
})
