import { inflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderHtml } from '../../src/report/html.js'
import { differences, placesOf } from '../../src/report/page/differences.js'
import { type Questions, questionsOf } from '../../src/report/questions.js'
import { packQuestions } from '../../src/report/questions-budget.js'
import { askedOf, ITEM, many, PASSAGE, rowOf } from './asked.js'
import { failed, HOSTILE } from './fixtures.js'

test('a question has its wordings, both answers and what was retrieved, the target marked', () => {
  const { items, texts, passages } = questionsOf(askedOf())
  const [item] = items
  expect(item!.wordings).toEqual(['How long may I return it?', 'Until when may it be returned?'])
  const [first] = item!.tries
  expect([first!.current!.state, first!.new!.state]).toEqual(['correct', 'wrong'])
  expect(texts[first!.new!.text!]).toBe('You may return it within two weeks.')
  expect(first!.new!.cited).toEqual(['terms/1'])
  const [hit] = item!.hits
  expect(texts[passages[hit![0]]!.text]!.slice(hit![1], hit![2])).toBe('30 days')
})

test('where offsets count code points, or text is left out by cleaning, the mark stands at the same words', () => {
  const snippets = new Map([['k1', { ...PASSAGE, offsets: [94, 126] as [number, number], text: `😀${PASSAGE.text}` }]])
  const { items, texts, passages } = questionsOf(askedOf({ snippets }))
  const [at, from, to] = items[0]!.hits[0]!
  expect(texts[passages[at]!.text]!.slice(from, to)).toBe('30 days')
  const unseen = new Map([
    ['k1', { ...PASSAGE, offsets: [94, 126] as [number, number], text: `\u202e${PASSAGE.text}` }]
  ])
  const cleaned = questionsOf(askedOf({ snippets: unseen }))
  const [, start, end] = cleaned.items[0]!.hits[0]!
  expect(cleaned.texts[cleaned.passages[0]!.text]!.slice(start, end)).toBe('30 days')
})

test('rows of an older version, without snippets and citations, are shown with what they have', () => {
  const { citations: _, snippets: __, ...old } = rowOf({ solved: false })
  const { items } = questionsOf(askedOf({ canary: [old] }))
  expect(items[0]!.tries[0]!.new).toMatchObject({ cited: [], passages: null })
})

test('answers that are confidential are not in the page', () => {
  const texts = (mode: 'all' | 'changed' | 'none', asked = askedOf({}, mode)) => renderHtml(failed(), asked)
  expect(texts('all')).toContain('within two weeks')
  expect(texts('changed')).toContain('within two weeks')
  expect(texts('none')).not.toMatch(/within two weeks|from delivery/)
  expect(texts('none')).toContain('as the manifest asks (report.texts: none)')
  const same = askedOf({ canary: askedOf().baseline }, 'changed')
  expect(texts('changed', same)).not.toMatch(/within 30 days|from delivery/)
})

test('the pieces of two texts give the texts again, and what both have is not marked', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (one, other) => {
      const found = differences(one, other)
      expect(found.one.map(piece => piece.text).join('')).toBe(one)
      expect(found.other.map(piece => piece.text).join('')).toBe(other)
      const common = (pieces: typeof found.one) =>
        pieces
          .filter(piece => !piece.own)
          .map(piece => piece.text)
          .join('')
      if (found.alike) expect(common(found.one)).toBe(common(found.other))
    })
  )
})

test('texts with few words in common are not marked', () => {
  expect(differences('a b c d', 'w x y z').alike).toBe(false)
  const { one, other } = differences('return it within 30 days', 'return it within two weeks')
  expect(one.filter(({ own }) => own).map(({ text }) => text)).toEqual(['30', 'days'])
  expect(other.filter(({ own }) => own).map(({ text }) => text)).toEqual(['two', 'weeks'])
})

test('claims are found whatever their case; regexes are not looked for', () => {
  expect(placesOf(['30 DAYS', '/thirty/', '"a/b"'], 'in 30 days a/b')).toEqual([
    [3, 10],
    [11, 14]
  ])
})

test('five hundred questions asked six times fit, with their texts', () => {
  const asked = many(500)
  const questions = questionsOf(asked)
  const { form, data, left_out } = packQuestions(questions)
  expect(form).toBe('deflate')
  expect(JSON.parse(inflateRawSync(Buffer.from(data, 'base64')).toString()).items).toHaveLength(500)
  expect(left_out.length).toBeLessThanOrEqual(1)
  expect(renderHtml(failed(), asked).length).toBeLessThanOrEqual(3_000_000)
})

test('what does not fit is left out, least first, and the page says so', () => {
  const questions = questionsOf(many(40))
  for (const most of [60_000, 20_000, 6_000, 2_500, 800]) {
    const { data, left_out } = packQuestions(questions, most)
    expect(data.length).toBeLessThanOrEqual(most)
    expect(left_out.at(-1)).toContain('the page would be too large')
  }
})

test('hostile text ends no script and is nothing but text', () => {
  const hostile = `</script><img src=x>${HOSTILE}`
  const asked = askedOf({
    items: [{ ...ITEM, question: hostile, anchor: hostile, tags: [hostile], gold_claim_substr: [hostile] }],
    canary: [rowOf({ answer: hostile, citations: [hostile] })],
    snippets: new Map([['k1', { ...PASSAGE, id: hostile, text: hostile }]])
  })
  const page = renderHtml(failed(), asked)
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page.match(/<\/script/g)).toHaveLength(2)
  expect(page).not.toMatch(/<img/)
  const data = /<script id="data"[^>]*>(.*?)<\/script>/s.exec(page)![1]!
  expect((JSON.parse(data) as Questions).items[0]!.wordings[0]).toContain('<img src=x>')
})
