import { describe, expect, test } from '@jest/globals'
import { chunksOf } from '../../demo/chunks.js'
import { type Page, readPages } from '../../demo/corpus.js'
import { goldItems, goldJsonl } from '../../demo/gold-set.js'
import { QUESTIONS } from '../../demo/questions.js'
import { CONFIGURATIONS, release } from '../../demo/variants.js'
import { claimTest } from '../../src/gold/answer.js'
import { goldItemSchema } from '../../src/gold/item.js'

const pages = await readPages()
const items = goldItems(pages)

describe('the gold set of the demo', () => {
  test('has at least 24 answerable and 6 unanswerable items, three distinct phrasings each', () => {
    expect(items.filter(item => item.answerable).length).toBeGreaterThanOrEqual(24)
    expect(items.filter(item => !item.answerable).length).toBeGreaterThanOrEqual(6)
    expect(new Set(items.map(item => item.qid)).size).toBe(items.length)
    const phrasings = items.flatMap(item => [item.question, ...item.paraphrases])
    expect(phrasings).toHaveLength(3 * items.length)
    expect(new Set(phrasings).size).toBe(phrasings.length)
  })

  test('is a valid gold.jsonl', () => {
    const lines = goldJsonl(pages).trimEnd().split('\n')
    expect(lines.map(line => goldItemSchema.parse(JSON.parse(line)))).toEqual(items)
  })

  test.each(QUESTIONS.filter(question => question.answer !== null).map(question => [question.qid, question] as const))(
    '%s: the answer stands exactly once in its page',
    (qid, question) => {
      const { page, anchor } = question.answer!
      const text = pages.find(one => one.name === page)!.text
      expect(text.split(anchor)).toHaveLength(2)
      const [start, end] = items.find(item => item.qid === qid)!.target!.offsets
      expect(text.slice(start, end)).toBe(anchor)
    }
  )

  test('has claims that the sources can meet: each stands in the passage of its answer', async () => {
    const passages = pages.flatMap(page => chunksOf(page, CONFIGURATIONS.baseline.chunking))
    for (const item of items.filter(item => item.answerable)) {
      const meets = await claimTest(item.gold_claim_substr)
      const inSection = passages.filter(passage => passage.section.id === item.target!.section_id)
      expect([item.qid, inSection.some(passage => meets(passage.text))]).toEqual([item.qid, true])
    }
  })

  test('refuses to point at words that are gone, or stand twice', () => {
    const changed = (edit: (text: string) => string): Page[] =>
      pages.map(page => (page.name === 'pins' ? { ...page, text: edit(page.text) } : page))
    expect(() => goldItems(changed(text => text.replaceAll('the reranker and its configuration', 'gone')))).toThrow(
      'must stand exactly once in docs/pins.md'
    )
    expect(() => goldItems(changed(text => text + text))).toThrow('must stand exactly once in docs/pins.md')
  })
})

describe('releases', () => {
  test('carry pins of what they loaded: the same content the same pins, another content others', () => {
    const { baseline, leaner, broken_chunks, cautious, eager_prompt, forty_users, many_users } = CONFIGURATIONS
    const base = release(pages, baseline).pins
    expect(release(pages, baseline).pins).toEqual(base)
    const differs = (pins: typeof base) => Object.keys(base).filter(key => pins[key] !== base[key])
    expect(differs(release(pages, leaner).pins)).toEqual(['RERANK_HASH'])
    expect(differs(release(pages, broken_chunks).pins)).toEqual(['INDEX_HASH', 'RERANK_HASH'])
    expect(differs(release(pages, cautious).pins)).toEqual(['RERANK_HASH', 'PROMPT_VER'])
    expect(differs(release(pages, eager_prompt).pins)).toEqual(['RERANK_HASH', 'PROMPT_VER'])
    expect(differs(release(pages, forty_users).pins)).toEqual(['RERANK_HASH', 'BUILD_ID'])
    const of = (memory: number) => release(pages, { ...many_users, memory }).pins
    expect(of(1)).not.toEqual(of(2))
    const edited = pages.map(page => ({ ...page, text: `${page.text}\nOne line more.\n` }))
    expect(differs(release(edited, baseline).pins)).toEqual(['INDEX_HASH'])
  })
})
