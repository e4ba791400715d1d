import { describe, expect, test } from '@jest/globals'
import { predicateOf } from '../../src/report/predicate.js'
import { newResult } from '../github/support.js'
import { gateRow } from './fixtures.js'

const DIGEST = 'ab'.repeat(32)

describe('the predicate that a job may sign', () => {
  test('names the verdict, the rows by their ids, and what they were measured with', () => {
    const evaluated = {
      sha: null,
      manifest: `sha256:${DIGEST}`,
      gold: null,
      baseline: null,
      pins_baseline: null,
      pins_canary: `sha256:${DIGEST}`
    }
    const gates = [
      gateRow('gold_regression', { verdict: 'pass' }),
      gateRow('coverage', { verdict: 'inconclusive' }),
      gateRow('error_rate', { verdict: 'fail' }),
      gateRow('tool_success', { verdict: 'not_measured' })
    ]
    expect(predicateOf(newResult({ decision: 'fail', gates, evaluated, run: null }))).toEqual({
      result: 'FAILED',
      configuration: [
        { name: 'manifest', digest: { sha256: DIGEST } },
        { name: 'pins_canary', digest: { sha256: DIGEST } }
      ],
      passedTests: ['gold_regression'],
      warnedTests: ['coverage'],
      failedTests: ['error_rate']
    })
  })

  test.each([
    ['pass', 'PASSED'],
    ['warn', 'WARNED'],
    ['fail', 'FAILED'],
    ['error', 'FAILED']
  ] as const)('says of %s that it %s', (decision, result) => {
    expect(predicateOf(newResult({ decision })).result).toBe(result)
  })
})
