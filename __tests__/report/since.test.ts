import { describe, expect, test } from '@jest/globals'
import { hiddenLine, sayChanges, stateAfter } from '../../src/report/since.js'
import { gateRow, passed, resultWith } from './fixtures.js'

const score = (canary: number, verdict: 'pass' | 'fail') =>
  resultWith(
    { gates: [gateRow('gold_regression', { baseline: 94.3, canary, value: 94.3 - canary, verdict })] },
    passed()
  )
const bad = score(29.9, 'fail')
const good = score(92, 'pass')
const comment = (line: string) => `<!-- rollout-gate:v1:demo -->\n${line}\n### A report\n`

describe('what changed since the last run on a pull request', () => {
  test('is nothing on the first run', () => {
    expect(sayChanges(stateAfter(null, bad, '1'), bad)).toBe('')
    expect(sayChanges(stateAfter('a comment of an older version', bad, '1'), bad)).toBe('')
  })

  test('is each check whose verdict changed, with both values', () => {
    const first = comment(hiddenLine(stateAfter(null, bad, '1')))
    expect(sayChanges(stateAfter(first, good, '2'), good)).toBe('🟢 correct answers 29.9 → 92.0')
    expect(sayChanges(stateAfter(first, bad, '2'), bad)).toBe('no check changed its verdict')
    const second = comment(hiddenLine(stateAfter(first, good, '2')))
    expect(sayChanges(stateAfter(second, bad, '3'), bad)).toBe('🔴 correct answers 92.0 → 29.9')
  })

  test('stays the same where one run publishes twice', () => {
    const first = comment(hiddenLine(stateAfter(null, bad, '1')))
    const second = stateAfter(first, good, '2')
    expect(stateAfter(comment(hiddenLine(second)), good, '2')).toEqual(second)
  })

  test.each([
    '<!-- rollout-gate:rows {"of":"1","rows":{"<img>":["pass",1]},"before":null} -->',
    '<!-- rollout-gate:rows {"of":"1","rows":{"gold_regression":["great",1]},"before":null} -->',
    '<!-- rollout-gate:rows {"of" -->',
    `<!-- rollout-gate:rows {"of":"${'x'.repeat(20_000)}"} -->`
  ])('is not known from a line that this program did not write', line => {
    expect(sayChanges(stateAfter(comment(line), good, '2'), good)).toBe('')
  })

  test('closes its own comment, whatever the run is called', () => {
    const line = hiddenLine(stateAfter(null, bad, 'x --> <img src=x>'))
    expect(line.match(/-->/g)).toHaveLength(1)
    expect(line.slice(4, -4)).not.toMatch(/[<]/)
  })
})
