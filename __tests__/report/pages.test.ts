import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { sectionsOf, slug } from '../../demo/corpus.js'
import { fixesOf } from '../../src/model/pages.js'
import { ROW_WORDS, STOP_WORDS } from '../../src/model/words.js'

test('docs/fixes.md has a section for each row and each stop, where reports link to it', () => {
  const sections = sectionsOf({ name: 'fixes', text: readFileSync('docs/fixes.md', 'utf8') })
  const anchors = new Set(sections.map(({ heading }) => slug(heading)))
  const names = [...Object.values(ROW_WORDS), ...Object.values(STOP_WORDS)].map(({ name }) => name)
  const linked = names.map(name => fixesOf(name).replace(/^.*docs\/fixes\.md#/, ''))
  expect(linked.filter(anchor => !anchors.has(anchor))).toEqual([])
})
