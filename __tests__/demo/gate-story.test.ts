import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { DemoDeps } from '../../demo/deps.js'
import { tellGates } from '../../demo/gate-story.js'
import { goldJsonl } from '../../demo/gold-set.js'
import type { Running } from '../../demo/running.js'
import { parseGold } from '../../src/gold/load.js'
import { pinsOfBody } from '../../src/gold/pins.js'
import { type Manifest, parseManifest } from '../../src/manifest/load.js'
import type { Result } from '../../src/model/result.js'
import { pages, startServices, stopServices } from './setting.js'

const folder = mkdtempSync(join(tmpdir(), 'demo-'))
let services: Map<string, Running>
beforeAll(async () => {
  services = await startServices(['baseline', 'leaner', 'broken_chunks', 'cautious', 'eager_prompt'])
})
afterAll(async () => {
  await stopServices(services)
  rmSync(folder, { recursive: true, force: true })
})

/** What a command found, as far as the story reads it. */
function found(decision: Result['decision'], rows: readonly string[] = [], verdict = 'fail'): Result {
  return { decision, why: 'Because.', gates: rows.map(row => ({ row, verdict })) } as unknown as Result
}

interface Told {
  /** Where the story is written. */
  out: string
  lines: string[]
  manifests: Map<string, Manifest>
  /** Pins that the canary showed, by rollout name. */
  shown: Map<string, unknown>
}

function untold(): Told {
  return { out: mkdtempSync(join(folder, 'out-')), lines: [], manifests: new Map(), shown: new Map() }
}

/** Runs the story with commands that look at what they are given and decide as told. */
async function play(decide: (name: string) => Result, told = untold()) {
  const run: DemoDeps['run'] = async (command, flags) => {
    const manifest = parseManifest(readFileSync(flags.manifest), { file: flags.manifest, env: {} })
    told.manifests.set(`${command} ${manifest.name}`, manifest)
    if (command === 'gate') told.shown.set(manifest.name, await pinsShownBy(manifest.arms.canary.url))
    const result = decide(manifest.name)
    return { result, exit: result.decision === 'fail' ? 1 : 0, out: flags.out }
  }
  writeFileSync(join(told.out, 'gold.jsonl'), goldJsonl(pages))
  const start: DemoDeps['start'] = () => {
    throw new Error('No gate is a process of its own.')
  }
  const judged = await tellGates({ out: told.out, say: line => told.lines.push(line), run, start }, services)
  return { judged, ...told }
}

async function pinsShownBy(url: string) {
  const response = await fetch(url, { method: 'POST', body: '{"question": "What is coverage?"}' })
  return pinsOfBody(((await response.json()) as { pins: unknown }).pins)
}

const BREAKS: Record<string, string[]> = {
  'demo-broken-chunks': ['coverage', 'gold_regression'],
  'demo-eager-prompt': ['lambda_collapse', 'gold_regression'],
  'demo-wrong-pins': ['pins_live']
}
const UNDECIDED = found('warn', ['gold_regression'], 'inconclusive')
function asItShould(name: string): Result {
  if (name === 'demo-cautious') return UNDECIDED
  return BREAKS[name] ? found('fail', BREAKS[name]) : found('pass')
}

const WRONG: Record<string, Result> = {
  'demo-leaner': found('fail', ['coverage']),
  'demo-cautious': found('error'),
  'demo-wrong-pins': found('fail', ['latency_p95'])
}

describe('the first half of the demo', () => {
  let told: Awaited<ReturnType<typeof play>>
  beforeAll(async () => {
    told = await play(asItShould)
  })

  test('records a baseline, then judges a good, an undecided and three bad canaries with manifests that load', async () => {
    const { out, judged, manifests } = told
    expect([...manifests.keys()]).toEqual([
      'baseline demo-baseline',
      'gate demo-leaner',
      'gate demo-broken-chunks',
      'gate demo-cautious',
      'gate demo-eager-prompt',
      'gate demo-wrong-pins'
    ])
    for (const manifest of manifests.values()) {
      expect(manifest.warnings).toEqual([])
      const gold = parseGold(readFileSync(resolve(manifest.base, manifest.gold!.path)), 'gold.jsonl')
      expect(gold.items.length).toBeGreaterThanOrEqual(30)
      expect(gold.warnings).toEqual([])
      expect(manifest.arms.canary.pins).not.toEqual(manifest.arms.baseline.pins)
      expect(resolve(manifest.base, (manifest.baseline as { path: string }).path)).toBe(
        join(out, 'baseline', 'baseline.json')
      )
    }
    expect(judged.every(({ asExpected }) => asExpected)).toBe(true)
  })

  test('lets every service show the pins that its manifest names, but for the one that lies', async () => {
    const { manifests, shown } = told
    for (const [name, pins] of shown) {
      const { arms } = manifests.get(`gate ${name}`)!
      if (name === 'demo-wrong-pins') expect(pins).toEqual(arms.baseline.pins)
      else expect(pins).toEqual(arms.canary.pins)
    }
    expect(shown.size).toBe(5)
  })

  test('ends with a table of what was expected and found, and the path of the report', async () => {
    const { out, lines } = told
    const table = lines.slice(lines.findIndex(line => line.startsWith('candidate')))
    expect(table.slice(0, 6).map(line => line.split(/ {2,}/))).toEqual([
      ['candidate', 'expected', 'verdict', 'rows that fail, or with ? are undecided'],
      ['leaner', 'pass', 'pass', '–'],
      ['broken_chunks', 'fail', 'fail', 'coverage, gold_regression'],
      ['cautious', 'undecided', 'warn', '? gold_regression'],
      ['eager_prompt', 'fail', 'fail', 'lambda_collapse, gold_regression'],
      ['wrong_pins', 'fail', 'fail', 'pins_live']
    ])
    expect(lines.at(-1)).toContain(join(out, 'leaner', 'report.html'))
  })

  test.each([
    ['everything passes', () => found('pass'), ['broken_chunks', 'cautious', 'eager_prompt', 'wrong_pins']],
    [
      'the good one fails, one cannot be measured, and one fails on a row that it does not break',
      (name: string) => WRONG[name] ?? asItShould(name),
      ['leaner', 'cautious', 'wrong_pins']
    ]
  ])('is not as expected where %s', async (_what, decide, wrong) => {
    const { judged, lines } = await play(decide)
    expect(judged.filter(one => !one.asExpected).map(one => one.name)).toEqual(wrong)
    for (const name of wrong) expect(lines.some(line => line.startsWith(`${name} was not judged`))).toBe(true)
  })

  test('stops with the reason where the baseline can not be recorded', async () => {
    const told = untold()
    await expect(play(() => found('fail'), told)).rejects.toThrow('The baseline could not be recorded: Because.')
    expect(existsSync(join(told.out, 'leaner'))).toBe(false)
  })
})
