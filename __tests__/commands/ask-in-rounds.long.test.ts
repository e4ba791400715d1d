import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/model/result.js'
import { askedBySeed, type GoldScene, inGoldScene, withBaseline, wrongWhere } from './gold-setting.js'

const GATE = ['gate', '--out', 'out']
const LIMIT = { max_cost_usd: 1 }
const half = (qid: string) => Number(qid.slice(1)) % 2 === 0
/** One item of 24 wrong in the first round, which proves nothing; half of them in each further one, which does. */
const worse = wrongWhere(({ item, seed }) => (seed === 7 ? item.qid === 'q01' : half(item.qid)))
/** The same item wrong in every round. */
const unsure = wrongWhere(({ item }) => item.qid === 'q01')

const verdictOf = (result: Result, row: string) => result.gates.find(gate => gate.row === row)?.verdict
const notesOf = (result: Result) => result.notes.map(({ text }) => text).join('\n')
/** Without times. */
const timeless = (result: Result) => JSON.stringify({ ...result, started_at: '', finished_at: '' })

describe('a row that is undecided', () => {
  test('asks both arms again under further seeds, until it is decided, and says so', () =>
    withBaseline({ canary: worse, gold: LIMIT }, async scene => {
      const result = await scene.tell(GATE)
      expect([result.exit_code, verdictOf(result, 'gold_regression')]).toEqual([1, 'fail'])
      expect(result.rounds).toMatchObject({
        most: 3,
        asked: [
          { canary: 24, baseline: 24, undecided: expect.arrayContaining(['gold_regression']) },
          { canary: 24, baseline: 24 }
        ]
      })
      expect([askedBySeed(scene.canary), askedBySeed(scene.baseline)]).toEqual([
        { 7: 24, 0: 24 },
        { 7: 24, 0: 24 }
      ])
      expect(result.counts).toMatchObject({ planned: 96, measured: 96 })
      expect(notesOf(result)).toContain('asked in 2 rounds of at most 3')
      expect(scene.log.join('\n')).toMatch(/Round 2 of 3, as .*correct answers.* undecided: 24 questions to the canary/)
    }))

  test('asks until no round is left', () =>
    withBaseline({ canary: unsure, gold: { ...LIMIT, rounds: 2 } }, async scene => {
      const result = await scene.tell(GATE)
      expect([result.exit_code, result.rounds?.asked.length]).toEqual([0, 2])
      expect(result.rounds?.ended).toMatch(/Undecided: .*\. No round is left\./)
    }))

  test('asks nothing more where it could not change the verdict: a hard stop fired', () => {
    const call = { name: 'search', arguments: { q: 'same' }, ok: true }
    const looping: typeof unsure = (good, asked, ...rest) => {
      const reply = unsure(good, asked, ...rest) as Record<string, unknown>
      return asked.item.qid === 'q02' ? { ...reply, tool_calls: [call, call, call] } : reply
    }
    return withBaseline({ canary: looping, gold: LIMIT }, async scene => {
      const result = await scene.tell(GATE)
      expect([result.exit_code, result.reason_code, result.rounds?.asked.length]).toEqual([1, 'hard_stop', 1])
      expect(result.rounds?.ended).toContain('Asking again could not change the verdict')
    })
  })

  test('asks nothing more by itself where that may cost money: the manifest is to say so', () =>
    withBaseline({ canary: unsure }, async scene => {
      const result = await scene.tell(GATE)
      expect(result.rounds).toMatchObject({ most: 1, asked: [{ canary: 24 }] })
      expect(notesOf(result)).toContain('gold.rounds: 3 would ask both arms again, 24 questions each, at most 2 times')
      expect(scene.canary.asked).toHaveLength(24)
    }))

  test('asks again without a limit where calls cost nothing', () =>
    withBaseline(
      {
        baseline: good => ({ ...good, cost_usd: 0 }),
        canary: (good, asked, ...rest) => worse({ ...good, cost_usd: 0 }, asked, ...rest),
        manifest: { not_required: { cost_per_solved: 'nothing costs' } }
      },
      async scene => {
        const result = await scene.tell(GATE)
        expect([result.exit_code, result.rounds?.most, result.rounds?.asked.length]).toEqual([1, 3, 2])
      }
    ))

  test('is not asked about by a baseline: it is measured in two passes, and stays comparable', () =>
    inGoldScene({ baseline: unsure, gold: LIMIT }, async scene => {
      const result = await scene.tell(['baseline', '--out', 'recorded'])
      expect([result.exit_code, result.rounds]).toEqual([0, undefined])
      expect(askedBySeed(scene.baseline)).toEqual({ 7: 48 })
    }))
})

describe('a further round', () => {
  test('is begun only where all of it fits under max_cost_usd', () =>
    withBaseline({ canary: worse, gold: { max_cost_usd: 0.1 } }, async scene => {
      const result = await scene.tell(GATE)
      expect([result.exit_code, result.rounds?.asked.length]).toEqual([0, 1])
      expect(result.rounds?.ended).toContain('was not begun: it may cost $0.0560, and $0.0520 is left of max_cost_usd')
      expect(scene.canary.asked).toHaveLength(24)
    }))

  test('is not begun where no reply tells its cost', () => {
    const untold = ({ cost_usd: _, ...reply }: Record<string, unknown>) => reply
    return withBaseline(
      { baseline: untold, canary: (good, ...rest) => worse(untold(good), ...rest), gold: LIMIT },
      async scene => {
        const result = await scene.tell(GATE)
        expect(result.rounds?.ended).toContain('no reply tells its cost')
        expect(scene.canary.asked).toHaveLength(24)
      }
    )
  })

  test('is not begun where the baseline arm does not answer', () =>
    withBaseline({ canary: worse, gold: LIMIT }, async scene => {
      await scene.baseline.close()
      const result = await scene.tell(GATE)
      expect([result.exit_code, result.rounds?.asked.length]).toEqual([0, 1])
      expect(result.rounds).toMatchObject({ most: 1, ended: expect.stringContaining('the baseline does not answer') })
    }))

  test('that the baseline arm breaks off counts for nothing: the verdict of the last whole round stands', () => {
    const failing = { baseline: wrongWhere(() => false) }
    const broken: typeof failing.baseline = (good, { seed }, response) => {
      if (seed === 7) return good
      response.writeHead(500).end()
      return undefined
    }
    return withBaseline({ ...failing, baseline: broken, canary: worse, gold: LIMIT }, async scene => {
      const result = await scene.tell(GATE)
      expect([result.exit_code, result.rounds?.asked.length]).toEqual([0, 1])
      expect(result.rounds?.ended).toContain('Round 2 counts for nothing: the baseline arm failed')
      expect(result.counts).toMatchObject({ planned: 48, measured: 48, failed: 0 })
    })
  })

  test('that was interrupted counts for nothing, and --resume goes on with it: no run is asked twice', async () => {
    let uninterrupted = ''
    await withBaseline({ canary: worse, gold: LIMIT }, async scene => {
      uninterrupted = timeless(await scene.tell(GATE))
    })
    const stop = new AbortController()
    const interrupting: typeof worse = (good, asked, response, count) => {
      if (count === 36) stop.abort()
      return worse(good, asked, response, count)
    }
    await withBaseline({ canary: interrupting, gold: LIMIT }, async scene => {
      const cut = await scene.tell(GATE, stop.signal)
      expect([cut.exit_code, cut.rounds?.asked.length]).toEqual([0, 1])
      expect(cut.rounds?.ended).toMatch(/Round 2 counts for nothing: \d+ of its 48 runs have no row; --resume/)
      const rows = (await scene.rows()).split('\n').length
      const before = scene.canary.asked.length + scene.baseline.asked.length
      const resumed = await scene.tell([...GATE, '--resume'])
      expect(resumed).toMatchObject({ exit_code: 1, rounds: { asked: [{}, {}] } })
      const asked = scene.canary.asked.length + scene.baseline.asked.length - before
      expect(asked).toBe(96 - (rows - 2))
      expect(comparable(timeless(resumed))).toBe(comparable(uninterrupted))
    })
  })

  test.each([0.3, 0.6, 0.9])('that a crash cut off at %f of its file is gone on with, to the same result', share =>
    withBaseline({ canary: worse, gold: LIMIT }, async scene => {
      const whole = timeless(await scene.tell(GATE))
      const text = await scene.rows()
      await scene.cutRows(text.slice(0, Math.floor(share * text.length)))
      const resumed = timeless(await scene.tell([...GATE, '--resume']))
      expect(comparable(resumed)).toBe(comparable(whole))
    })
  )

  test('is found again in the rows by gate --results, which asks nothing', () =>
    withBaseline({ canary: worse, gold: LIMIT }, async scene => {
      const asked = await scene.tell(GATE)
      const before = scene.canary.asked.length
      const merged = await scene.tell(['gate', '--out', 'merged', '--results', 'out/rows.jsonl'])
      expect([merged.gates, merged.rounds]).toEqual([asked.gates, asked.rounds])
      expect(scene.canary.asked).toHaveLength(before)
    }))

  test('is asked by gate --results where shards leave a row undecided; its rows are kept with theirs', () =>
    withBaseline({ canary: worse, gold: LIMIT }, async scene => {
      for (const part of ['1', '2']) await scene.tell(['gate', '--shard', `${part}/2`, '--out', part])
      const asked = scene.canary.asked.length
      const merged = await scene.tell([...GATE, '--results', '1/rows.jsonl', '2/rows.jsonl'])
      expect([merged.exit_code, merged.rounds?.asked.length, verdictOf(merged, 'gold_regression')]).toEqual([
        1,
        2,
        'fail'
      ])
      expect(scene.canary.asked).toHaveLength(2 * asked)
      expect((await scene.rows()).trim().split('\n')).toHaveLength(1 + merged.counts.measured)
    }))

  test('of the same rows is judged the same, byte for byte, whether one job asked them or many', () =>
    withBaseline({ canary: worse, gold: LIMIT }, async scene => {
      const whole = timeless(await scene.tell(GATE))
      const [header, ...rows] = (await scene.rows()).trim().split('\n')
      const parts = [1, 2, 3].map(part => {
        const mine = rows.filter((_, at) => at % 3 === part - 1)
        return [header!.replace('"shard":null', `"shard":"${part}/3"`), ...mine, ''].join('\n')
      })
      for (const [at, text] of parts.entries()) {
        mkdirSync(join(scene.folder, `${at}`))
        writeFileSync(join(scene.folder, `${at}`, 'rows.jsonl'), text)
      }
      const merged = await scene.tell([...GATE, '--results', ...parts.map((_, at) => `${at}/rows.jsonl`)])
      expect(timeless(merged)).toBe(whole)
    }))
})

/** Other ports and latencies aside, which no two runs share. */
function comparable(result: string): string {
  const { gates, rounds, counts, decision, reason_code } = JSON.parse(result) as Result
  const shown = gates
    .filter(({ row }) => row !== 'latency_p95')
    .map(({ row, value, verdict, p_set }) => [row, value, verdict, p_set])
  return JSON.stringify({ shown, rounds, counts, decision, reason_code })
}

describe('a clear failure', () => {
  const SEEDS = { phrasings: 3, seeds: [1, 2, 3] }
  const wrong = wrongWhere(() => true)

  test('stops asking: what fails would fail whatever the other runs would bring', () =>
    withBaseline({ canary: wrong, gold: SEEDS }, async scene => {
      const result = await scene.tell(GATE)
      expect([result.exit_code, result.reason_code]).toEqual([1, 'gate_failed'])
      expect(verdictOf(result, 'gold_regression')).toBe('fail')
      expect(scene.canary.asked.length).toBeLessThan(150)
      expect(result.rounds?.ended).toMatch(
        /Asking stopped after \d+ of 240 runs: .*correct answers.* even were the others as good as can be/
      )
      const asked = scene.canary.asked.length
      const resumed = await scene.tell([...GATE, '--resume'])
      expect(timeless(resumed)).toBe(timeless(result))
      expect(scene.canary.asked).toHaveLength(asked)
    }))

  test('stops nothing where the manifest says so', () =>
    withBaseline({ canary: wrong, gold: { ...SEEDS, stop_early: false } }, async scene => {
      const result = await scene.tell(GATE)
      expect([result.exit_code, scene.canary.asked.length]).toEqual([1, 216])
    }))
})

describe('the estimate', () => {
  const saidOf = async (scene: GoldScene, words: string[]) => notesOf(await scene.tell(['validate', ...words]))

  test('shows the usual cost and the greatest', () =>
    withBaseline({ gold: LIMIT }, async scene => {
      const said = await saidOf(scene, [])
      expect(said).toMatch(
        /24 questions to the canary, 24 to the baseline; about \d+ s; about \$0\.05, at most \$1\.00\./
      )
      expect(said).toMatch(
        /at most 3 rounds are asked: 72 questions to the canary, 72 to the baseline; about \d+ s; about \$0\.14\./
      )
      await scene.tell(GATE)
      expect(scene.log.join('\n')).toContain('at most 3 rounds are asked: 72 questions to the canary')
    }))

  test('says that a further round needs room under the limit', () =>
    withBaseline({ gold: { max_cost_usd: 0.1 } }, async scene => {
      expect(await saidOf(scene, [])).toContain('a further round begins only where it fits under max_cost_usd')
    }))

  test('speaks of one round where one is all', () =>
    withBaseline({ gold: { ...LIMIT, rounds: 1 } }, async scene => {
      expect(await saidOf(scene, [])).not.toContain('rounds')
    }))
})
