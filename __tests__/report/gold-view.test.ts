import { expect, test } from '@jest/globals'
import { renderHtml } from '../../src/report/html.js'
import { renderMarkdown } from '../../src/report/markdown.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { passed, resultWith } from './fixtures.js'

const missed = {
  qid: 'refund',
  line: 3,
  claims: ['30 days', '/thirty\\s+days/'],
  more_claims: 2,
  baseline: { missed: 0, answers: 6 },
  canary: { missed: 4, answers: 6 },
  answer: 'After <b>two</b> weeks | at once'
}
const language = {
  lang: 'th',
  items: 5,
  baseline: 90,
  canary: 60,
  lost: 30,
  ci: [10, 45] as [number, number],
  p: 0.004
}
const result = resultWith({
  missed_claims: [missed],
  languages: [language, { ...language, lang: null, lost: 0, ci: null, p: null }]
})
const surfaces = {
  markdown: renderMarkdown(result, { budgetBytes: 60_000 }),
  html: renderHtml(result)
}

test('the report tells which claims were not found, and in which answer', () => {
  for (const text of Object.values(surfaces)) {
    expect(text).toContain('Claims not found (1)')
    expect(text).toContain('refund, line 3')
    expect(text).toContain('and 2 more not in 4 of 6 answers of the new version, 0 of 6 of the current one')
    expect(text).toMatch(/two.*weeks/)
    expect(text).not.toContain('<b>two</b>')
  }
  expect(renderTerminal(result, { columns: 200, colour: false, verbose: true })).toContain(
    'refund, line 3: "30 days", "/thirty\\s+days/" and 2 more not in 4 of 6 answers of the new version, 0 of 6 of the current one'
  )
})

test('the report shows each language, and says that none of them decides', () => {
  for (const text of Object.values(surfaces)) {
    expect(text).toContain('Correct answers by language')
    expect(text).toContain('blocks nothing')
    expect(text).toContain('30.0 points (10.0 to 45.0')
    expect(text).toContain('not named')
  }
})

test('where there is nothing to say neither is there', () => {
  const text = renderMarkdown(passed(), { budgetBytes: 60_000 }) + renderHtml(passed())
  expect(text).not.toMatch(/Claims not found|by language/)
})
