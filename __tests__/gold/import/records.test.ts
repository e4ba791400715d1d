import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { readCsv } from '../../../src/gold/import/csv.js'
import { FORMATS, importItems } from '../../../src/gold/import/records.js'
import { parseGold } from '../../../src/gold/load.js'

const read = (format: (typeof FORMATS)[number], text: string) => {
  const imported = importItems(format, text, yaml => parse(yaml))
  return imported && { items: imported.items, lost: Object.fromEntries(imported.lost) }
}

describe('a CSV', () => {
  test('has fields in quotes with separators, line ends and quotes in them', () => {
    expect(readCsv('question,answer\r\n"a, ""b""\nc",30 days\r\nd,\n\n')).toEqual([
      { question: 'a, "b"\nc', answer: '30 days' },
      { question: 'd', answer: '' }
    ])
  })

  test('is read back as it was written, whatever stands in it', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', ' ', '\n', 'ü') })
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), rows => {
        const text = `x,y\n${rows.map(row => row.map(quoted).join(',')).join('\n')}\n`
        const kept = rows.filter(row => row.some(each => each.trim() !== ''))
        expect(readCsv(text)).toEqual(kept.map(([x, y]) => ({ x, y })))
      })
    )
  })

  test('makes items, and names the columns that have no place in them', () => {
    const { items, lost } = read('csv', 'Question;Answer;Answerable;Owner\nHow long?;30 days;yes;me\nWho?;;no;me\n')!
    expect(
      items.map(({ qid, question, answerable, gold_claim_substr }) => [qid, question, answerable, gold_claim_substr])
    ).toEqual([
      ['q1', 'How long?', true, ['30 days']],
      ['q2', 'Who?', false, []]
    ])
    expect(lost).toEqual({ 'the column "Owner"': 2 })
  })
})

test('promptfoo: asserted texts are claims, what a model judges is not carried over', () => {
  const text = `
prompts: ["{{question}}"]
tests:
  - description: returns
    vars: { question: How long? }
    assert: [{ type: icontains, value: 30 days }, { type: llm-rubric, value: is polite }]
  - vars: { topic: Who is king? }
    assert: [{ type: is-refusal }]
  - vars: { question: When? }
    assert: [{ type: regex, value: "\\\\d+ days" }, { type: contains, value: thirty }]
`
  const { items, lost } = read('promptfoo', text)!
  expect(
    items.map(({ qid, question, answerable, gold_claim_substr }) => [qid, question, answerable, gold_claim_substr])
  ).toEqual([
    ['returns', 'How long?', true, ['30 days']],
    ['q2', 'Who is king?', false, []],
    ['q3', 'When?', true, ['/\\d+ days/', 'thirty']]
  ])
  expect(lost).toEqual({
    'the assertion llm-rubric': 1,
    'that all assertions must hold: any one claim suffices here': 1
  })
})

test('ragas: long references are no claims, and contexts have no place in a source', () => {
  const line = (of: object) => JSON.stringify(of)
  const text = [
    line({ user_input: 'How long?', reference: '30 days', retrieved_contexts: ['x'] }),
    line({ question: 'Why?', ground_truth: 'w'.repeat(90) })
  ].join('\n')
  const { items, lost } = read('ragas', text)!
  expect(items.map(({ gold_claim_substr }) => gold_claim_substr)).toEqual([['30 days'], []])
  expect(Object.keys(lost)).toEqual([
    expect.stringContaining('contexts'),
    expect.stringContaining('over 60 characters')
  ])
})

test('langsmith: inputs are questions, outputs claims', () => {
  const text = JSON.stringify({
    examples: [{ id: 'e 1', inputs: { question: 'How long?' }, outputs: { answer: '30 days' }, metadata: { a: 1 } }]
  })
  const { items, lost } = read('langsmith', text)!
  expect(items[0]).toMatchObject({ qid: 'e-1', question: 'How long?', gold_claim_substr: ['30 days'] })
  expect(lost).toEqual({ metadata: 1 })
})

test.each(FORMATS)('%s: whatever a file holds, what is made of it is a gold set', format => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('30 days', '/[/', '/var/log/', 'x'),
    fc.integer(),
    fc.constant(null)
  )
  const keys = fc.constantFrom(
    'question',
    'user_input',
    'answer',
    'reference',
    'id',
    'qid',
    'tags',
    'constructor',
    '__proto__'
  )
  const flat = fc.dictionary(keys, value)
  const entry = fc.oneof(
    flat,
    fc.record({ inputs: flat, outputs: flat }),
    fc.record({ vars: flat, assert: fc.array(fc.record({ type: fc.constantFrom('contains', 'regex', 'x'), value })) })
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(entry).map(list => JSON.stringify(list)),
        fc.string()
      ),
      text => {
        const imported = importItems(format, text, () => null)
        if (!imported || imported.items.length === 0) return
        const lines = imported.items.map(item => JSON.stringify(item)).join('\n')
        expect(parseGold(Buffer.from(lines), 'gold.jsonl').items).toHaveLength(imported.items.length)
      }
    )
  )
})
