import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseGold } from '../../src/gold/load.js'
import { asBeginner } from './beginner.js'

test('import writes a gold set, says what did not carry over, and overwrites nothing', () =>
  asBeginner(async ({ type, folder }) => {
    await writeFile(join(folder, 'q.csv'), 'question,answer,owner\nHow long?,30 days,me\nWhy so?,,me\n')
    const { result, text } = await type('import', 'csv', 'q.csv')
    expect([result.exit_code, text]).toEqual([
      0,
      expect.stringMatching(/2 items were written.*2 {2}the column "owner".*1 have no claim/s)
    ])
    const written = await readFile(join(folder, 'eval/gold.jsonl'))
    expect(parseGold(written, 'gold.jsonl').items.map(({ question }) => question)).toEqual(['How long?', 'Why so?'])
    expect((await type('import', 'csv', 'q.csv')).said).toContain('eval/gold.jsonl: is there already')
    expect((await type('import', 'csv', 'q.csv', '--into', 'other.jsonl')).result.exit_code).toBe(0)
  }))

test.each([
  [['import'], /expected a format and a file/],
  [['import', 'cvs', 'q.csv'], /no such format; did you mean "csv"/],
  [['import', 'csv', 'gone.csv'], /no such file/],
  [['import', 'csv', 'empty.csv'], /no entry with a question/],
  [['import', 'promptfoo', 'bomb.yaml'], /./],
  [['import', 'langsmith', 'binary.json'], /UTF-16 or binary/]
])('%j is refused, and nothing is written', (words, why) =>
  asBeginner(async ({ type, folder }) => {
    await writeFile(join(folder, 'empty.csv'), 'a,b\n')
    await writeFile(join(folder, 'binary.json'), Buffer.from([0, 1, 2, 3]))
    const bomb = Array.from(
      { length: 30 },
      (_, at) =>
        `a${at}: &a${at} [${
          at === 0
            ? 'x'
            : Array(9)
                .fill(`*a${at - 1}`)
                .join(',')
        }]`
    )
    await writeFile(join(folder, 'bomb.yaml'), bomb.join('\n'))
    const { result, said } = await type(...words)
    expect([result.exit_code, said]).toEqual([2, expect.stringMatching(why)])
    expect(await readdir(folder)).not.toContain('eval')
  })
)
