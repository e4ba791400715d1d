import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GateRow, Result } from '../../src/model/result.js'
import type { RowId } from '../../src/model/rows.js'
import { ROW_WORDS } from '../../src/model/words.js'
import { auditPrompt } from '../../src/report/audit-prompt.js'
import { bytesOf, CHECK_SUMMARY_BYTES, COMMENT_BYTES, STEP_SUMMARY_BYTES } from '../../src/report/budget.js'
import { clean, fenced, inline, shorten } from '../../src/report/escape.js'
import { renderHtml } from '../../src/report/html.js'
import { renderMarkdown } from '../../src/report/markdown.js'
import { sayTarget, showAgainst, showInterval, showNumber, showTarget } from '../../src/report/numbers.js'
import { capital } from '../../src/report/row-view.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { anyResult } from './arbitrary.js'
import { baselineUnavailable, EVERY, failed, HOSTILE, huge, invalid, passed, warned } from './fixtures.js'

const markdown = (result = failed(), budgetBytes = COMMENT_BYTES) => renderMarkdown(result, { budgetBytes })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('numbers read as people write them', () => {
  test.each([
    [showNumber(0.82, 'share'), '82 %'],
    [showNumber(0.004, 'percent'), '0.4 %'],
    [showNumber(1.7, 'points'), '1.7 points'],
    [showNumber(1.12, 'ratio'), '× 1.12'],
    [showNumber(-0.0312, 'delta_s'), '−0.031'],
    [showNumber(0.0002, 'p_value'), 'p < 0.001'],
    [showNumber(null, 'ms'), '–'],
    [showInterval([-0.01, 0.04], 'delta_s'), '−0.010 to 0.040'],
    [showInterval([0.98, null], 'ratio'), 'at least × 0.98'],
    [showTarget('>=', 0.7, 'share'), '≥ 70 %'],
    [showTarget('<=', 0.005, 'percent'), '≤ 0.5 %'],
    [showTarget('<=', 0, 'count'), 'none'],
    [showAgainst(0.6996, 0.7, 'share'), '69.96 %'],
    [showNumber(0.0005213, 'usd'), '$0.000521'],
    [showNumber(2.43, 'usd'), '$2.43'],
    [showNumber(4.31, 'ms'), '4.3 ms'],
    [showInterval([0.98, 1.12], 'ratio'), '× 0.98 to 1.12'],
    [sayTarget('>=', 0.7, 'share'), 'at least 70 %'],
    [sayTarget('<=', 0.03, 'delta_s', true), 'at most +0.03']
  ])('%s', (shown, expected) => expect(shown).toBe(expected))
})

describe('foreign text', () => {
  test('makes no link, mention, reference, image, tag, comment or cell', () => {
    const text = inline(HOSTILE, 1000)
    expect(text).not.toMatch(/[|`*[\]!\n]|<(?!\/?span>)/)
    expect(text).not.toMatch(/@(?!&#8203;)|#\d(?!\d*;)|:\/\/|www\.|GH-\d/)
  })
  test('keeps nothing that is not seen', () => {
    expect(clean('a\u200bb\u202ec\u001b[31md\u001b[0m\u0000e')).toBe('abcde')
  })
  test('is cut by code points', () => expect(shorten('😀😀😀', 2)).toBe('😀…'))
  test('stays within a fence, and holds no comment', () => {
    const text = fenced('````\n<!-- marker -->')
    expect(text.startsWith('`````text\n')).toBe(true)
    expect(text).not.toContain('<!--')
  })
})

describe.each(Object.entries(EVERY))('a result that is %s', (_name, make) => {
  const result = make()
  test.each([COMMENT_BYTES, CHECK_SUMMARY_BYTES, STEP_SUMMARY_BYTES, 20_000, 5_000, 1_000])('fits %i bytes', bytes => {
    const text = markdown(result, bytes)
    expect(bytesOf(text)).toBeLessThanOrEqual(bytes)
    balanced(text)
  })
})

const BUDGETS = [5_000, 8_000, 12_000, 20_000, 35_000, COMMENT_BYTES, CHECK_SUMMARY_BYTES, STEP_SUMMARY_BYTES]

describe.each(Object.entries(EVERY).filter(([name]) => name !== 'huge'))('a result that is %s', (_name, make) => {
  const result = make()
  const labels = failingLabels(result)
  test.each(BUDGETS)('names each failing row in %i bytes of Markdown', bytes => {
    const text = markdown(result, bytes)
    expect(labels.filter(label => !text.includes(`**${inline(label)}**`))).toEqual([])
  })
  test('marks its failing rows, and only those, in the table of the page', () => {
    expect(failingOfPage(renderHtml(result)).sort()).toEqual(labels.toSorted())
  })
  test.each([80, 120])('shows each failing row in a terminal of %i columns', columns => {
    const lines = renderTerminal(result, { columns, colour: false }).split('\n')
    const shown = (label: string) => lines.some(line => line.startsWith(`✗ ${label} `) || isUnmeasured(line, label))
    expect(labels.filter(label => !shown(label))).toEqual([])
  })
})

test('rows that fail beyond what fits are counted', () => {
  const text = markdown(huge(), 5_000)
  const named = (text.match(/\*\*row/g) ?? []).length
  expect(named).toBeGreaterThan(20)
  expect(text).toContain(`and ${250 - named} more`)
})

test('whatever a result holds, every budget is kept, nothing is left open, and no remark or failing row is lost', () => {
  fc.assert(
    fc.property(anyResult(), fc.integer({ min: 1_000, max: 70_000 }), (result, bytes) => {
      const text = markdown(result, bytes)
      expect(bytesOf(text)).toBeLessThanOrEqual(bytes)
      balanced(text)
      expect(text.includes('Report only')).toBe(result.report_only)
      expect(text.includes('**Not required by the manifest:**')).toBe(Object.keys(result.not_required).length > 0)
      if (bytes < 5_000) return
      expect(failingLabels(result).filter(label => !text.includes(`**${inline(label)}**`))).toEqual([])
      const dropped = Object.keys(result.not_required).map(id => ROW_WORDS[id as RowId].name)
      expect(dropped.filter(label => !text.includes(inline(label)))).toEqual([])
    }),
    { numRuns: 100 }
  )
})

test('whatever a result holds, the page and the terminal show it, and no text of it becomes markup', () => {
  fc.assert(
    fc.property(anyResult(), fc.integer({ min: 40, max: 200 }), (result, columns) => {
      const page = renderHtml(result)
      expect(failingOfPage(page).sort()).toEqual(failingLabels(result).sort())
      expect(withoutOwnScript(page)).not.toMatch(
        /<(?:img|script|iframe|object|link)\b|<[^<>]*\son\w+=|href="(?!https:\/\/github\.com\/|#)/i
      )
      const text = renderTerminal(result, { columns, colour: false })
      expect(text.includes('Report only')).toBe(result.report_only)
      if (columns >= 80) expect(text.split('\n').length).toBeLessThanOrEqual(25)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    }),
    { numRuns: 40 }
  )
})

test('any budget from a thousand bytes on is kept for the largest results too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 70_000 }), fc.constantFrom(...Object.values(EVERY)), (bytes, make) => {
      const text = markdown(make(), bytes)
      expect(bytesOf(text)).toBeLessThanOrEqual(bytes)
      balanced(text)
    }),
    { numRuns: 10 }
  )
})

test('a comment says the verdict, the row, its chances and the page', () => {
  const text = plain(markdown())
  expect(text).toContain("### ❌ Don't ship support-rag: 71.2 of 100 answers correct, was 82.5")
  expect(text).toContain('| ❌ **Correct answers** | 82.5 | **71.2** | lose at most 2 |')
  expect(text).toContain('on this gold set p &#60; 0.001; on questions like these p = 0.004')
  expect(text).toContain('eval&#95;rag&#95;precision&#95;recall.md](https://github.com/')
  expect(text).not.toMatch(/<!--|<img|@octocat|\]\(https:\/\/evil/)
})

test('report only and rows not required stand on every surface', () => {
  const surfaces = [
    markdown(warned()),
    markdown(warned(), 1_500),
    renderHtml(warned()),
    renderTerminal(warned(), { columns: 80, colour: false })
  ]
  for (const text of surfaces) {
    expect(text).toContain('Report only')
    expect(text.replace(/\s+/g, ' ')).toContain('The provider shows no prices yet.')
  }
})

test('the audit prompt carries the numbers of the result and no hostile text', () => {
  const prompt = auditPrompt(failed())!
  const arm = (name: string) => JSON.parse(new RegExp(`${name}_metrics: (.*)`).exec(prompt)![1]!)
  expect(arm('baseline')).toMatchObject({ ΔS_median: 0.312, coverage: 0.84, p95_latency: 812, cost: 2.43 })
  expect(arm('canary')).toMatchObject({ ΔS_p95: 0.548, coverage: 0.82, error_rate: 0.0042, cost: 2.52 })
  expect(auditPrompt(baselineUnavailable())).toBeNull()
})

test('the terminal shows the verdict first and the next step last, in 24 lines of 80 columns', () => {
  const text = renderTerminal(failed(), { columns: 80, colour: false })
  for (const line of text.split('\n').filter(line => !line.includes('https://')))
    expect([...line].length).toBeLessThanOrEqual(80)
  expect(text).not.toContain('\u001b')
  expect(text).toMatch(/^✗ Don't ship support-rag\n/)
  expect(text).toMatch(/\nNext: Fix what fails, .*\n$/)
  expect(text.split('\n').length).toBeLessThanOrEqual(25)
})

test('the page holds hostile text as text, and loads nothing', () => {
  const page = renderHtml(failed())
  expect(withoutOwnScript(page)).not.toMatch(/<img|<script|src=["']|<!-- rollout/)
  expect(page).toContain("default-src 'none'")
  expect(page).toMatch(/aria-label="Right passage found: 69.96 %, range 62 to 75 %, target at least 70 %"/)
})

test('problems are listed where there is nothing else', () => {
  expect(markdown(invalid())).toContain('rollout.yml:7:3')
  expect(renderHtml(invalid())).toContain('rollout.yml:7:3')
  expect(renderTerminal(passed(), { columns: 120, colour: true })).toContain('\u001b[32m✓ support-rag is as good')
})

function balanced(text: string): void {
  expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
  expect((text.match(/^```/gm)?.length ?? 0) % 2).toBe(0)
}

function isUnmeasured(line: string, label: string): boolean {
  return line.startsWith(`- ${label} `) && line.endsWith('  not measured')
}

/** What blocks the decision: a failing row, or a required one that is not measured. */
function failingLabels(result: Result): string[] {
  const failing = ({ verdict, required }: GateRow) => verdict === 'fail' || (verdict === 'not_measured' && required)
  return result.gates.filter(failing).map(({ row }) => nameOf(row))
}

/** As a table shows it. */
function nameOf(row: string): string {
  return capital(ROW_WORDS[row as RowId].name)
}

/** Names of the rows that the page's gate tables mark. */
function failingOfPage(page: string): string[] {
  return [...page.matchAll(/<tr role="row" class="failing"[^>]*>.*?<button[^>]*>([^<]*)</gs)].map(([, name]) => name!)
}

/** The page without the one script at its end, which its policy allows by hash. */
function withoutOwnScript(page: string): string {
  const [, script] = /<script>(.*)<\/script><\/body>/s.exec(page)!
  const hash = createHash('sha256').update(script!).digest('base64')
  expect(page).toContain(`script-src 'sha256-${hash}'`)
  return page.replace(`<script>${script}</script></body>`, '')
}
