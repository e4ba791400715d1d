import { expect, test } from '@jest/globals'
import { evidenceOf, judgeGold } from '../../src/gates/gold.js'
import { languagesOf, lostLanguages } from '../../src/gates/languages.js'
import type { Row } from '../../src/gold/row.js'
import { goldCase, item, pass, unsolved } from './cases.js'

const claimed = (input: ReturnType<typeof goldCase>, claims: string[]) => ({
  ...input,
  gold: { ...input.gold, items: input.gold.items.map(one => ({ ...one, gold_claim_substr: claims })) }
})
const missing = (answer: string): Partial<Row> => ({ ...unsolved, answer })

test('claims that were not found stand with the first answer that lacks them, those of the canary alone first', () => {
  const baseline = pass('baseline_1', 4, at => (at === 0 ? missing('30 nights') : {}))
  const canary = pass('canary', 4, (at, run) =>
    at === 0 ? missing('30 nights') : at === 2 && run < 2 ? missing(`after ${run} weeks`) : {}
  )
  const table = judgeGold(claimed(goldCase({ baseline, canary }), ['30 days', '/thirty/']))
  expect(table.missed_claims).toEqual([
    {
      qid: 'q2',
      line: 3,
      claims: ['30 days', '/thirty/'],
      more_claims: 0,
      baseline: { missed: 0, answers: 6 },
      canary: { missed: 2, answers: 6 },
      answer: 'after 0 weeks'
    },
    expect.objectContaining({ qid: 'q0', baseline: { missed: 6, answers: 6 }, canary: { missed: 6, answers: 6 } })
  ])
})

test('refusals and errors hold no claims to find, and the list is bounded', () => {
  const refused = pass('canary', 2, () => ({ ...unsolved, refusal: true }))
  expect(judgeGold(claimed(goldCase({ canary: refused }), ['30 days'])).missed_claims).toEqual([])
  const all = judgeGold(
    claimed(goldCase({ canary: pass('canary', 40, () => missing('no')) }), Array(9).fill('x'.repeat(500)))
  )
  expect(all.missed_claims).toHaveLength(10)
  expect(all.missed_claims[0]).toMatchObject({ more_claims: 4, claims: Array(5).fill('x'.repeat(200)) })
})

const LANGS = ['de', 'DE', 'th', 'th', 'th', 'th', undefined, undefined]

function spoken(change: (at: number) => Partial<Row>) {
  const input = goldCase({ canary: pass('canary', LANGS.length, change) })
  const items = LANGS.map((lang, at) => item(`q${at}`, lang === undefined ? {} : { lang }))
  return languagesOf(evidenceOf({ ...input, gold: { ...input.gold, items } }))
}

test('each language has its own gold score, worst first, and is told where it surely lost', () => {
  const languages = spoken(at => (at >= 2 && at < 6 ? unsolved : {}))
  expect(languages.map(({ lang, items, baseline, canary, lost }) => [lang, items, baseline, canary, lost])).toEqual([
    ['th', 4, 100, 0, 100],
    ['de', 2, 100, 100, 0],
    [null, 2, 100, 100, 0]
  ])
  expect(languages[0]!.ci).toEqual([100, 100])
  const told = (from: typeof languages) => lostLanguages(from, { target: 2, alpha: 0.05 }).map(({ lang }) => lang)
  expect(told(languages)).toEqual(['th'])
  expect(told(spoken(at => (at === 0 ? { solved: false } : {})))).toEqual(['de'])
  expect(told(spoken(() => ({})))).toEqual([])
})

test('a set of one language shows none', () => {
  expect(judgeGold(goldCase()).languages).toEqual([])
})
