import { readdir } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { REASON_CODES } from '../../src/model/reasons.js'
import { ROW_IDS } from '../../src/model/rows.js'
import { STOP_IDS } from '../../src/model/stops.js'
import { ROW_WORDS } from '../../src/model/words.js'
import { asBeginner } from './beginner.js'
import { withBaseline, wrongWhere } from './gold-setting.js'

describe('explain', () => {
  test('knows every row, stop and reason, and writes nothing', () =>
    asBeginner(async ({ type, folder }) => {
      for (const id of [...ROW_IDS, ...STOP_IDS, ...REASON_CODES]) {
        const { result, text } = await type('explain', id)
        expect([id, result.exit_code, text!.includes(id)]).toEqual([id, 0, true])
        expect(text!.split('\n').filter(line => line.length > 80 && !line.includes('https://'))).toEqual([])
      }
      expect(await readdir(folder)).toEqual([])
    }))

  test('knows rows by their plain names, and stops without their prefix', () =>
    asBeginner(async ({ type }) => {
      expect((await type('explain', 'right passage found')).text).toContain('(coverage)')
      expect((await type('explain', '5xx')).text).toContain('(stop rule stop_5xx)')
      expect((await type('explain', ROW_WORDS.gold_regression.name)).text).toContain('(gold_regression)')
    }))

  test('names the nearest where there is none of that name', () =>
    asBeginner(async ({ type }) => {
      const { result, said } = await type('explain', 'coverge')
      expect([result.exit_code, said]).toEqual([2, 'coverge: no such row, stop or reason; did you mean "coverage"?'])
      expect((await type('explain')).said).toContain('no result in out')
    }))

  test('says what the last result came to, whatever that was, with exit 0', () =>
    withBaseline({ canary: wrongWhere(() => true) }, async ({ tell, folder }) => {
      const gate = await tell(['gate', '--baseline', 'recorded/baseline.json'])
      expect(gate.exit_code).toBe(1)
      const { writeReports } = await import('../../src/commands/write-reports.js')
      await asBeginner(async ({ type }) => {
        await writeReports({ cwd: folder } as never, { result: gate }, 'out')
        const all = await type('explain', '--from', `${folder}/out`)
        expect([all.result.exit_code, all.text]).toEqual([0, expect.stringContaining('✗ Correct answers: 100.0 → 0.0')])
        const row = await type('explain', 'gold_regression', '--from', `${folder}/out`)
        expect(row.text).toMatch(/✗ fail\n {2}current version 100.0, new version 0.0/)
        const reason = await type('explain', gate.reason_code, '--from', `${folder}/out`)
        expect(reason.text).toContain('result.json (gate):')
      })
    }))
})

describe('show', () => {
  test('has every try of a question, with the reason where it was not right', () =>
    withBaseline({ canary: wrongWhere(({ item }) => item.qid === 'q02') }, async ({ tell, folder }) => {
      await tell(['gate', '--baseline', 'recorded/baseline.json'])
      await asBeginner(async ({ type }) => {
        const words = (qid: string) => ['show', qid, '--from', `${folder}/out`, '--manifest', `${folder}/rollout.yml`]
        const { result, text } = await type(...words('q02'))
        expect(result.exit_code).toBe(0)
        expect(text).toContain('q02: How long is the audit trail kept?\n  Expected in the answer: "137 days".')
        expect(text).toContain('new version: correct in 0 of 1 try')
        expect(text).toMatch(
          /✗ not correct \(as written, seed 7\): the claim is not in the answer, the right passage\n? ?is not cited/
        )
        expect(text).toContain('current version: correct in 1 of 1 try')
        expect((await type(...words('q002'))).said).toContain('did you mean "q02"?')
        const bare = await type('show', 'q02', '--from', `${folder}/out`)
        expect([bare.result.exit_code, bare.text]).toEqual([0, expect.stringContaining('not solved')])
      })
    }))

  test('says where nothing was run yet what to run', () =>
    asBeginner(async ({ type }) => {
      expect((await type('show', 'q02')).said).toContain('no rows.jsonl in out; run rollout-gate gate')
    }))
})
