import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { asBeginner } from './beginner.js'
import { inGoldScene, withBaseline, wrongWhere } from './gold-setting.js'

const messages = ({ problems }: { problems: readonly { line: number; message: string }[] }) =>
  problems.map(({ line, message }) => `${line}: ${message}`)

describe('gold check', () => {
  test('finds nothing weak in a good set, and asks no service', () =>
    inGoldScene({}, async ({ tell, baseline }) => {
      const result = await tell(['gold-check'])
      expect([result.exit_code, messages(result), baseline.asked.length]).toEqual([0, [], 0])
    }))

  test('says with a baseline what it does not solve, and why', () =>
    withBaseline({ baseline: wrongWhere(({ item }) => item.qid === 'q05') }, async ({ tell }) => {
      const result = await tell(['gold-check', '--baseline', 'recorded/baseline.json'])
      expect(messages(result)).toEqual([
        '5: q05: the baseline solves 0 of 1: the claim is not in the answer (1), the right passage is not cited (1); it answered "It is kept for a while."'
      ])
    }))

  test('holds targets against the sources', () =>
    inGoldScene({}, async ({ tell, folder }) => {
      const text = (days: number, thing: string) => `The ${thing} is kept for ${days} days and is then deleted.`
      await mkdir(join(folder, 'docs'))
      await writeFile(join(folder, 'docs/s0.md'), text(130, 'access log'))
      await writeFile(join(folder, 'docs/s1.md'), `# Trail\n\n${'x'.repeat(80)} ${text(137, 'audit trail')}`)
      await writeFile(join(folder, 'docs/s2.md'), 'y'.repeat(90))
      await writeFile(join(folder, 'docs/s3.md'), 'short')
      const found = messages(await tell(['gold-check', '--sources', 'docs']))
      expect(found).toHaveLength(20)
      expect(found.slice(0, 5)).toEqual([
        expect.stringMatching(/^1: q01: its target ends at 60, and the source has 5\d characters/),
        expect.stringMatching(/^2: q02: its anchor is not at the target's offsets but at \[90, 1\d\d\]/),
        '3: q03: its anchor is nowhere in the source: did the source change?',
        '4: q04: its target ends at 60, and the source has 5 characters',
        '5: q05: no file of docs is called as its section_id "s4"'
      ])
    }))

  test('says the offsets of a passage, without a manifest', () =>
    asBeginner(async ({ type, folder }) => {
      await writeFile(join(folder, 'a.md'), '😀 It is kept\nfor 30 days.')
      const { result, text } = await type('gold', 'check', '--find', 'kept for 30 days', 'a.md')
      expect([result.exit_code, text]).toEqual([
        0,
        'a.md:1: "offsets": [9, 25]\n  counted by code points, as Python does: [8, 24]\n'
      ])
      expect((await type('gold-check', '--find', 'gone', 'a.md')).said).toContain('the text is not in a.md')
      expect((await type('gold-check', '--find', 'gone')).said).toContain('expected the source after it')
      expect((await type('gold-check', 'a.md')).said).toContain('expected --find')
    }))
})
