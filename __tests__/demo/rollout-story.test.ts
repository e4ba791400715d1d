import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { DemoDeps, DemoFlags } from '../../demo/deps.js'
import { goldJsonl } from '../../demo/gold-set.js'
import { tellRollouts } from '../../demo/rollout-story.js'
import type { Running } from '../../demo/running.js'
import { parseManifest } from '../../src/manifest/load.js'
import { phasesOf } from '../../src/manifest/phases.js'
import type { Result } from '../../src/model/result.js'
import { items, pages, startServices, stopServices } from './setting.js'

const folder = mkdtempSync(join(tmpdir(), 'rollouts-'))
let services: Map<string, Running>

beforeAll(async () => {
  services = await startServices(['baseline', 'leaner', 'forty_users', 'many_users'])
})
afterAll(async () => {
  await stopServices(services)
  rmSync(folder, { recursive: true, force: true })
})

type Found = Partial<Result> & { exit?: number }

/** Tells the story with commands that find what `find` says. */
async function tell(find: (command: string, flags: DemoFlags) => Promise<Found> | Found, out = newOut()) {
  const lines: string[] = []
  const run: DemoDeps['run'] = async (command, flags) => {
    const { exit = 0, ...found } = await find(command, flags)
    const result = { decision: 'pass', reason_code: 'all_green', phase: null, why: 'Because.', ...found } as Result
    return { result, exit, out: flags.out }
  }
  const start: DemoDeps['start'] = () => {
    throw new Error('Nothing is started.')
  }
  const faults = await tellRollouts({ out, say: line => lines.push(line), run, start }, services, items, 'gate.json')
  return { faults, lines, out }
}

function newOut(): string {
  const out = mkdtempSync(join(folder, 'out-'))
  writeFileSync(join(out, 'gold.jsonl'), goldJsonl(pages))
  return out
}

describe('the second half of the demo', () => {
  test('begins with a manifest that loads, and the evidence of the gate', async () => {
    const seen: unknown[] = []
    const { faults } = await tell(async (command, { manifest: file, evidence }) => {
      const manifest = parseManifest(readFileSync(file), { file: file, env: {} })
      expect(manifest.warnings).toEqual([])
      seen.push([command, manifest.name, evidence, phasesOf(manifest).map(({ mirror, weight }) => mirror ?? weight)])
      return { exit: 1 }
    })
    expect(seen).toEqual([['promote', 'demo-leaner', 'gate.json', [25, 5, 25, 50, 100]]])
    expect(faults).toEqual(['demo-leaner did not complete: Because.'])
  })

  test('begins a new ledger', async () => {
    const out = newOut()
    mkdirSync(join(out, 'ledger'))
    writeFileSync(join(out, 'ledger', 'demo-leaner.jsonl'), '{}\n')
    await tell(() => ({ exit: 1 }), out)
    expect(existsSync(join(out, 'ledger', 'demo-leaner.jsonl'))).toBe(false)
  })

  test('tells the rest where leaner is the baseline, and only then', async () => {
    const seen: string[] = []
    const { faults } = await tell(async (command, { manifest }) => {
      const { name, router, arms } = parseManifest(readFileSync(manifest), { file: manifest, env: {} })
      seen.push(`${command} ${name}`)
      if (name === 'demo-leaner') {
        await fetch((router as { url: string }).url, {
          method: 'PUT',
          headers: { 'if-match': '*' },
          body: '{"canary": 100, "mirror": 0}'
        })
        return { reason_code: 'complete' }
      }
      expect(arms.baseline.pins).toEqual(services.get('leaner')!.release.pins)
      return command === 'gate' ? { exit: 1 } : {}
    })
    expect(seen).toEqual([
      'promote demo-leaner',
      'baseline demo-baseline-leaner',
      'gate demo-forty-users',
      'gate demo-many-users'
    ])
    expect(faults).toEqual(['forty_users did not pass the gate.', 'many_users did not pass the gate.'])
  })

  test('ends where leaner can not be recorded as the baseline', async () => {
    const { faults } = await tell(async (command, { manifest }) => {
      if (command === 'baseline') return { exit: 5 }
      const { router } = parseManifest(readFileSync(manifest), { file: manifest, env: {} })
      await fetch((router as { url: string }).url, {
        method: 'PUT',
        headers: { 'if-match': '*' },
        body: '{"canary": 100, "mirror": 0}'
      })
      return { reason_code: 'complete' }
    })
    expect(faults).toEqual(['leaner could not be recorded as the baseline: Because.'])
  })
})
