import { describe, expect, test } from '@jest/globals'
import type { Calendar } from '../../src/probes/calendar.js'
import { checkFreeze } from '../../src/probes/freeze.js'
import { outcomeOf } from '../../src/probes/outcome.js'
import { checkSecrets } from '../../src/probes/secrets.js'

describe('secrets', () => {
  test('that are all set pass', () => {
    expect(checkSecrets({ A: 'x', B: 'y' }, ['A', 'B'])).toMatchObject({
      row: 'secrets_present',
      verdict: 'pass',
      value: 0,
      n: 2
    })
  })

  test('that are absent, empty or blank fail one by one, by name and place, never by value', () => {
    const outcome = checkSecrets({ A: 'topsecret', B: '', C: ' \n' }, ['A', 'B', 'C', 'D'])
    expect(outcome).toMatchObject({ verdict: 'fail', value: 3, n: 4 })
    expect(outcome.why).toContain('B: empty')
    expect(outcome.why).toContain('C: empty')
    expect(outcome.why).toContain('D: not set')
    expect(outcome.details[3]!.path).toEqual(['secrets', 3])
    expect(JSON.stringify(outcome)).not.toContain('topsecret')
  })

  test('are not found in the prototype of the environment', () => {
    expect(checkSecrets({}, ['constructor']).verdict).toBe('fail')
  })
})

describe('change freeze', () => {
  const start = Date.UTC(2026, 11, 20)
  const end = Date.UTC(2027, 0, 4, 8)
  const calendar: Calendar = {
    file: 'ops/calendar.yml',
    windows: [{ id: 'year-end', kind: 'soft_freeze', start, end, regions: [], reason: 'few people\nare in' }]
  }

  test('holds and names the window, its reason and its end', () => {
    const outcome = checkFreeze(calendar, 'T2', start)
    expect(outcome).toMatchObject({ row: 'freeze', verdict: 'fail', value: 1, n: 1 })
    expect(outcome.why).toBe('year-end: soft freeze (few people are in) holds tier T2 until 2027-01-04T08:00:00Z.')
    expect(outcome.details[0]!.path).toEqual(['freeze', 'calendar'])
  })

  test('is over at its end, and never holds an emergency', () => {
    expect(checkFreeze(calendar, 'T2', start - 1).verdict).toBe('pass')
    expect(checkFreeze(calendar, 'T2', end).verdict).toBe('pass')
    expect(checkFreeze(calendar, 'T1', start).verdict).toBe('pass')
    expect(checkFreeze(calendar, 'T0', start)).toMatchObject({ verdict: 'pass', why: 'Tier T0 passes every freeze.' })
  })
})

describe('a row of details', () => {
  const good = { name: 'a', ok: true, why: 'fine' }
  const bad = { name: 'b', ok: false, why: 'broken' }
  const unasked = { name: 'c', ok: false, why: 'away', measured: false } as const

  test('fails by what was seen, is unmeasured by what could not be asked alone', () => {
    expect(outcomeOf('probes', [good], 'All good.')).toMatchObject({ verdict: 'pass', why: 'All good.' })
    expect(outcomeOf('probes', [good, unasked], '')).toMatchObject({ verdict: 'not_measured', value: null })
    expect(outcomeOf('probes', [good, bad, unasked], '')).toMatchObject({ verdict: 'fail', value: 2, n: 3 })
  })

  test('names the first three and how many more', () => {
    const many = ['p', 'q', 'r', 's', 't'].map(name => ({ ...bad, name }))
    expect(outcomeOf('probes', many, '').why).toBe('p: broken; q: broken; r: broken; and 2 more.')
  })
})
