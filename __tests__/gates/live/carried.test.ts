import { describe, expect, test } from '@jest/globals'
import type { RequestRow } from '../../../src/window/record.js'
import { both, judgeWindow, summarise } from './setting.js'

/** Every so many requests lack what is given. */
const lacking = (each: number, without: Partial<RequestRow>) => ({
  fields: (index: number): Partial<RequestRow> => (index % each === 0 ? without : {})
})

describe('a figure that the canary’s replies do not carry', () => {
  test.each([
    ['coverage', { coverage: null }],
    ['delta_s_drift_p95', { delta_s_question_retrieved: null }],
    ['tool_success', { tool_calls: null, tool_failures: null }]
  ] as const)('lets %s pass only where the baseline’s lack it as often', (id, without) => {
    const alone = judgeWindow(summarise(both({ requests: 3000, ...lacking(5, without) }, {})))
    expect(alone.row(id)).toMatchObject({ verdict: 'inconclusive' })
    expect(alone.row(id).why).toContain("of the canary's")
    expect(alone.verdict.decision).not.toBe('pass')
    const alike = judgeWindow(summarise(both({ requests: 3000, ...lacking(5, without) }, lacking(5, without))))
    expect(alike.row(id).verdict).toBe('pass')
  })

  test('is not hidden by requests without an answer, which are no replies', () => {
    const unanswered = (index: number) => index % 25 === 0 && { status: 0, coverage: null }
    const canary = (index: number) => unanswered(index) || (index % 25 === 1 ? { coverage: null } : {})
    const rows = both({ requests: 3000, fields: canary }, { fields: index => unanswered(index) || {} })
    expect(judgeWindow(summarise(rows)).row('coverage')).toMatchObject({ verdict: 'inconclusive' })
  })

  test('holds no stop', () => {
    const low = (index: number) => (index % 5 === 0 ? { coverage: null } : index > 2400 ? { coverage: 0.1 } : {})
    const { stop } = judgeWindow(summarise(both({ requests: 3000, minutes: 300, fields: low }, { minutes: 300 })))
    expect(stop('stop_coverage')).toMatchObject({ fired: true })
  })
})

describe('a user_key that one arm alone writes', () => {
  test('tells nothing of who stays on an arm, and the split is counted by requests', () => {
    const { row } = judgeWindow(summarise(both({ requests: 3000, ...lacking(1, { user_key: null }) }, {})))
    expect(row('stickiness')).toMatchObject({ verdict: 'not_measured' })
    expect(row('srm')).toMatchObject({ verdict: 'pass' })
    expect(row('srm').why).toContain('No row of the canary has a user_key')
  })
})

describe('requests that end without an answer', () => {
  test('stop a canary that has many of them, and not one beside a baseline that has as many', () => {
    const none = lacking(5, { status: 0 })
    const alone = judgeWindow(summarise(both({ requests: 500, ...none }, {})))
    expect(alone.stop('stop_5xx')).toMatchObject({ fired: true })
    expect(alone.stop('stop_5xx').why).toContain('or get no answer')
    const alike = judgeWindow(summarise(both({ requests: 500, ...none }, none)))
    expect(alike.stop('stop_5xx').fired).toBe(false)
  })
})
