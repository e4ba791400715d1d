import { describe, expect, test } from '@jest/globals'
import { looseClaims, unsolved, weaknesses } from '../../src/gold/check-items.js'
import { findPassage } from '../../src/gold/find-passage.js'
import { type GoldItem, goldItemSchema } from '../../src/gold/item.js'
import { GOLD } from '../doubles/rag-service.js'
import { row as rowOf } from '../gates/cases.js'

const item = (of: Record<string, unknown>): GoldItem =>
  goldItemSchema.parse({
    qid: 'q',
    question: 'How long is the log kept?',
    answerable: true,
    gold_claim_substr: ['30 days'],
    target: { section_id: 'a', offsets: [0, 40] },
    anchor: 'The log is kept for 30 days.',
    ...of
  })

const REST = ['How many cats?', 'Which dogs?', 'Whose bird?', 'Where fish swim?'].map((question, at) =>
  item({
    qid: `r${at}`,
    question,
    ...(at === 0 && { answerable: false, gold_claim_substr: [], target: undefined, anchor: undefined })
  })
)
const set = (...items: GoldItem[]) => ({ items, lines: new Map(items.map(({ qid }, at) => [qid, at + 1])) })
const said = async (...of: Record<string, unknown>[]) =>
  (await weaknesses(set(...of.map((each, at) => item({ qid: `q${at}`, ...each })), ...REST))).map(
    ({ qid, message }) => `${qid}: ${message}`
  )

describe('a gold set', () => {
  test('that is as it should be has no weakness', async () => {
    expect(await weaknesses(set(...GOLD))).toEqual([])
    expect(await said({})).toEqual([])
  })

  test.each([
    ['has no target', { target: undefined }, /^q0: has no target.*--find/],
    ['has no claim', { gold_claim_substr: [] }, /^q0: has no gold_claim_substr/],
    [
      'has its claim in the question',
      { gold_claim_substr: ['the log'] },
      /^q0: the claim "the log" stands in the question/
    ],
    [
      'has its claim in a paraphrase',
      { paraphrases: ['Is it 30 days, or what?'] },
      /^q0: the claim "30 days" stands in the question/
    ],
    [
      'has an expression that fits the question',
      { gold_claim_substr: ['/log|days/'] },
      /^q0: the claim "\/log\|days\/" stands/
    ],
    [
      'has another claim than its anchor',
      { gold_claim_substr: ['40 days'] },
      /^q0: the claim "40 days" is not in the anchor/
    ],
    ['has a copy for a paraphrase', { paraphrases: ['how long is the  LOG kept'] }, /^q0: paraphrases\[0\].*is a copy/],
    ['has nearly a copy', { paraphrases: ['How long is the log being kept?'] }, /^q0: paraphrases\[0\].*hardly a word/],
    ['has a claim without an answer', { answerable: false }, /^q0: is not answerable and yet/]
  ])('is told where an item %s', async (_, of, expected) => {
    expect(await said(of)).toEqual([expect.stringMatching(expected)])
  })

  test('is told of items that ask the same', async () => {
    expect(await said({}, { question: 'how long is the log kept' })).toEqual([
      'q1: asks the same as q0 (line 1): it counts twice and tells once'
    ])
  })

  test('is told of turns of conversations that are alike nothing: what was said before differs', async () => {
    expect(await said({ session_id: 'a' }, { session_id: 'b' })).toEqual([])
  })

  test.each([
    [0, /0 of 4 items \(0 %\) have no answer/],
    [3, /3 of 4 items .* refuses everything looks good/]
  ])('with %i unanswerable items of four is told so', async (count, expected) => {
    const items = Array.from({ length: 4 }, (_, at) =>
      at < count
        ? item({
            qid: `u${at}`,
            question: `Tell me fact ${at} of ${'abcd'[at]}`,
            answerable: false,
            gold_claim_substr: [],
            target: undefined,
            anchor: undefined
          })
        : item({ qid: `u${at}`, question: `Which one of ${'abcd'[at]} is it ${at}?` })
    )
    expect((await weaknesses(set(...items))).map(({ message }) => message)).toEqual([expect.stringMatching(expected)])
  })
})

describe('with a baseline', () => {
  test('items that it does not solve are listed with the reasons', () => {
    const rows = [
      rowOf({
        qid: 'q',
        seed: 1,
        solved: false,
        contains_claim: false,
        citation_hit: true,
        coverage: 1,
        answer: 'Some time.'
      }),
      rowOf({ qid: 'q', seed: 2, solved: false, refusal: true }),
      rowOf({ qid: 'q', seed: 3 })
    ]
    expect(unsolved(set(item({})), rows).map(({ message }) => message)).toEqual([
      'the baseline solves 1 of 3: the claim is not in the answer (1), it refuses (1); it answered "Some time."'
    ])
  })

  test('claims that stand in many other answers are told', async () => {
    const items = Array.from({ length: 6 }, (_, at) =>
      item({
        qid: `q${at}`,
        gold_claim_substr: [at === 0 ? 'days or' : `${at}1 days`],
        target: { section_id: `s${at}`, offsets: [0, 9] }
      })
    )
    const rows = items.map(({ qid }, at) => rowOf({ qid, answer: `It is ${at}1 days or so.` }))
    expect((await looseClaims(set(...items), rows)).map(({ qid, message }) => `${qid}: ${message}`)).toEqual([
      expect.stringMatching(/^q0: its claims stand in answers to 5 other questions/)
    ])
  })
})

describe('the offsets of a passage', () => {
  test('are those of the text, whatever blanks stand between its words', () => {
    const source = 'First line.\nIt is kept for\n  30 days.\nIt is kept for 30 days.'
    const found = findPassage(source, 'kept for 30 days')
    expect(found.map(({ line }) => line)).toEqual([2, 4])
    expect(found.map(({ offsets: [start, end] }) => source.slice(start, end).replace(/\s+/g, ' '))).toEqual([
      'kept for 30 days',
      'kept for 30 days'
    ])
  })

  test('are told by code points too, as Python counts', () => {
    expect(findPassage('😀😀 a (b)', 'a (b)')).toEqual([{ offsets: [5, 10], codePoints: [3, 8], line: 1 }])
  })

  test('of nothing are none', () => expect([findPassage('a b', '  '), findPassage('a b', 'c')]).toEqual([[], []]))
})
