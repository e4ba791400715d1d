import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/model/result.js'
import { type Behaviour, GOLD, goldText, wrongOn } from '../doubles/rag-service.js'
import { conforming, type Ended, inScene, type Scene } from './runner.js'

const RUNS = GOLD.length * 3
const WRONG = wrongOn('q01', 'q02', 'q03', 'q04', 'q05', 'q06')
const slow: Behaviour = async good => {
  await sleep(8)
  return good
}
const slowAndWrong: Behaviour = async (good, ...rest) => WRONG((await slow(good, ...rest))!, ...rest)
/** Three runs an item to the canary; the baseline once. */
const GIVEN = {
  baseline: slow,
  canary: slowAndWrong,
  manifest: {
    gold: { path: 'eval/gold.jsonl', seeds: [7], concurrency: 4 },
    baseline: { path: 'recorded/baseline.json' }
  }
}
const GATE = ['gate', '--manifest', '.github/rollout.yml']

interface Row {
  role: string
  qid: string
  phrasing: number
  seed: number
}
const keyOf = ({ role, qid, phrasing, seed }: Row) => `${role} ${qid} ${phrasing} ${seed}`

/** The whole lines of a rows.jsonl, without its header. */
async function rowsOf({ read }: Scene, out: string): Promise<Row[]> {
  const text = await read(`${out}/rows.jsonl`)
  const lines = text.slice(0, text.lastIndexOf('\n')).split('\n')
  return lines.slice(1).map(line => JSON.parse(line))
}

/** How often each run of the canary was asked. */
function timesAsked({ canary }: Scene): Map<string, number> {
  const times = new Map<string, number>()
  for (const { item, question, seed } of canary.asked) {
    const phrasing = [item.question, ...item.paraphrases].indexOf(question)
    const key = keyOf({ role: 'canary', qid: item.qid, phrasing, seed })
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return times
}

/** Without times and run ids. */
function timeless(text: string): string {
  const result: Result = conforming(JSON.parse(text))
  return JSON.stringify({ ...result, started_at: '', finished_at: '', run: null })
}

async function record({ cli, canary }: Scene): Promise<void> {
  const recorded = await cli(['baseline', '--manifest', '.github/rollout.yml', '--out', 'recorded'])
  expect(recorded.exit).toBe(0)
  canary.asked.length = 0
}

/** Ends a gate with a signal once the canary was asked so often. */
function interruptedAt(scene: Scene, questions: number, signal: NodeJS.Signals): Promise<Ended> {
  return scene.cli(GATE, {
    meanwhile: async kill => {
      while (scene.canary.asked.length < questions) await sleep(1)
      kill(signal)
    }
  })
}

describe('an interrupted gate', () => {
  test.concurrent.each(['SIGKILL', 'SIGTERM'] as const)(
    'by %s, then resumed: each finished row is asked once, and the same rows give the same bytes',
    signal =>
      inScene(GIVEN, async scene => {
        await record(scene)
        // Those under way, and, where nobody could write them, those not yet on disk.
        const lost = signal === 'SIGKILL' ? 4 + 64 : 4
        const ended = await interruptedAt(scene, 36, signal)
        if (signal === 'SIGKILL') expect(ended.signal).toBe('SIGKILL')
        else expect([ended.exit, ended.stdout]).toEqual([5, expect.stringContaining('tries are missing')])
        const finished = await rowsOf(scene, 'out')
        expect(finished.length).toBeGreaterThan(10)
        expect(finished.length).toBeLessThan(RUNS)

        const resumed = await scene.cli([...GATE, '--resume'])
        expect(resumed.exit).toBe(1)
        const times = timesAsked(scene)
        const again = finished.filter(row => row.role === 'canary' && times.get(keyOf(row)) !== 1)
        expect(again).toEqual([])
        const all = await rowsOf(scene, 'out')
        expect(new Set(all.map(keyOf)).size).toBe(all.length)
        expect(all.filter(row => row.role === 'canary')).toHaveLength(RUNS)
        expect(scene.canary.asked.length).toBeLessThanOrEqual(RUNS + lost)

        for (const out of ['first', 'second']) {
          expect((await scene.cli([...GATE, '--results', 'out/rows.jsonl', '--out', out])).exit).toBe(1)
        }
        const first = timeless(await scene.read('first/result.json'))
        expect(timeless(await scene.read('second/result.json'))).toBe(first)
        expect(timeless(await scene.read('out/result.json'))).toBe(first)
        expect(scene.canary.asked.length).toBeLessThanOrEqual(RUNS + lost)
      })
  )

  test.concurrent('is not resumed with another gold set: exit 2, and the rows are left alone', () =>
    inScene(GIVEN, async scene => {
      await record(scene)
      await interruptedAt(scene, 10, 'SIGTERM')
      const before = await scene.read('out/rows.jsonl')
      await scene.write('eval/gold.jsonl', goldText(GOLD.slice(1)))
      const resumed = await scene.cli([...GATE, '--resume'])
      expect([resumed.exit, resumed.stderr]).toEqual([2, expect.stringContaining('the gold set changed')])
      expect(await scene.read('out/rows.jsonl')).toBe(before)
    }))
})

describe('shards', () => {
  test.concurrent('1/2 and 2/2 judged together are judged as one run is', () =>
    inScene({ ...GIVEN, canary: WRONG }, async scene => {
      await record(scene)
      for (const [shard, out] of [
        ['1/2', 'a'],
        ['2/2', 'b']
      ] as const) {
        const part = await scene.cli([...GATE, '--shard', shard, '--out', out])
        expect(part.exit).toBe(0)
        expect(conforming(JSON.parse(await scene.read(`${out}/result.json`))).reason_code).toBe('evidence_thin')
      }
      expect(scene.canary.asked).toHaveLength(RUNS)
      const judged = await scene.cli([...GATE, '--results', 'a/rows.jsonl', 'b/rows.jsonl', '--out', 'c'])
      const result = conforming(JSON.parse(await scene.read('c/result.json')))
      expect([judged.exit, result.reason_code, result.counts.measured]).toEqual([1, 'gate_failed', RUNS + GOLD.length])
      const inputs = { results: 'a/rows.jsonl\nb/rows.jsonl\n', out: 'd', publish: 'false' }
      const inJob = await scene.step({ inputs })
      expect([inJob.exit, inJob.result!.gates]).toEqual([1, result.gates])
      expect(scene.canary.asked).toHaveLength(RUNS)
    }))

  test.concurrent('one of two judges nothing: exit 5, rows_missing; one twice is exit 2', () =>
    inScene(GIVEN, async scene => {
      await record(scene)
      await scene.cli([...GATE, '--shard', '1/2', '--out', 'a'])
      const half = await scene.cli([...GATE, '--results', 'a/rows.jsonl', '--out', 'b', '--json'])
      expect([half.exit, JSON.parse(half.stdout).reason_code]).toEqual([5, 'rows_missing'])
      const twice = await scene.cli([...GATE, '--results', 'a/rows.jsonl', 'a/rows.jsonl', '--json'])
      expect([twice.exit, JSON.parse(twice.stdout).reason_code]).toEqual([2, 'log_invalid'])
    }))
})
