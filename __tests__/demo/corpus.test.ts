import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Chunking, chunksOf } from '../../demo/chunks.js'
import { linesOf, type Page, readPages, sectionAt, sectionsOf, slug } from '../../demo/corpus.js'
import { stem, termsOf } from '../../demo/words.js'

const chunking: fc.Arbitrary<Chunking> = fc.oneof(
  fc.record({
    kind: fc.constant('lines' as const),
    maxWords: fc.integer({ min: 1, max: 40 }),
    overlapLines: fc.integer({ min: 0, max: 3 })
  }),
  fc.record({ kind: fc.constant('fixed' as const), characters: fc.integer({ min: 1, max: 60 }) })
)
const line = fc.oneof(
  fc.constantFrom('', '# One', '## Two words', '```yaml', '```', '- an item', '| a | b |'),
  fc.string({ maxLength: 60, unit: 'binary' }).map(text => text.replaceAll('\n', ' '))
)
const pageText = fc.array(line, { maxLength: 30 }).map(lines => lines.join('\n'))

describe('pages', () => {
  test('are cut into lines whose offsets lead back to their text', () => {
    fc.assert(
      fc.property(pageText, text => {
        const lines = linesOf(text)
        expect(lines.map(line => text.slice(line.start, line.end)).join('\n')).toBe(text)
      })
    )
  })

  test('have sections that follow each other without a gap from the first heading on', async () => {
    for (const page of await readPages()) {
      const sections = sectionsOf(page)
      expect(sections[0]!.start).toBe(0)
      expect(sections.at(-1)!.end).toBe(page.text.length)
      for (const [index, section] of sections.entries()) {
        expect(section.start).toBe(index === 0 ? 0 : sections[index - 1]!.end)
        expect(sectionAt(sections, page.name, section.end - 1)).toBe(section)
      }
      expect(new Set(sections.map(section => section.id)).size).toBe(sections.length)
    }
  })

  test('do not take a comment in a code block for a heading', () => {
    const page: Page = { name: 'p', text: '# Title\n\n```yaml\n# a comment\n```\n\n## Next\n' }
    expect(sectionsOf(page).map(section => section.id)).toEqual(['p#title', 'p#next'])
  })

  test('name their sections as GitHub names anchors', () => {
    expect(slug('ΔS, semantic distance')).toBe('δs-semantic-distance')
    expect(slug('What to require for merging')).toBe('what-to-require-for-merging')
  })
})

describe('chunks', () => {
  test('are exactly what stands at their offsets, within their section', () => {
    fc.assert(
      fc.property(pageText, chunking, (text, how) => {
        for (const chunk of chunksOf({ name: 'p', text }, how)) {
          expect(text.slice(chunk.start, chunk.end)).toBe(chunk.text)
          expect(chunk.start).toBeGreaterThanOrEqual(chunk.section.start)
          expect(chunk.end).toBeLessThanOrEqual(chunk.section.end)
          expect(chunk.end).toBeGreaterThan(chunk.start)
        }
      })
    )
  })

  test('leave out nothing but empty lines', async () => {
    for (const page of await readPages()) {
      const chunks = chunksOf(page, { kind: 'lines', maxWords: 30, overlapLines: 0 })
      for (const line of linesOf(page.text).filter(line => line.text.trim() !== '')) {
        const holders = chunks.filter(chunk => chunk.start <= line.start && line.end <= chunk.end)
        expect(holders).toHaveLength(1)
      }
    }
  })

  test('share lines with their neighbour where an overlap is asked for', () => {
    const page: Page = { name: 'p', text: '# T\none two\nthree four\nfive six' }
    const chunks = chunksOf(page, { kind: 'lines', maxWords: 4, overlapLines: 1 })
    expect(chunks.map(chunk => chunk.text)).toEqual(['# T\none two', 'one two\nthree four', 'three four\nfive six'])
  })

  test('of fixed length have that length, the last of a section excepted', () => {
    const page: Page = { name: 'p', text: '# T\nabcdefghij' }
    expect(chunksOf(page, { kind: 'fixed', characters: 5 }).map(chunk => chunk.text)).toEqual([
      '# T\na',
      'bcdef',
      'ghij'
    ])
  })
})

describe('words', () => {
  test('of one family meet in one term', () => {
    for (const [a, b] of [
      ['measures', 'measured'],
      ['measuring', 'measure'],
      ['retries', 'retry'],
      ['planned', 'plan'],
      ['rows', 'row'],
      ['classes', 'class']
    ] as const)
      expect([a, stem(a)]).toEqual([a, stem(b)])
  })

  test('that only hold a sentence together are left out', () => {
    expect(termsOf('What is the ΔS of two texts?')).toEqual(['δs', 'two', 'text'])
  })
})
