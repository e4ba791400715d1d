import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { InputError, showProblem } from '../../src/model/errors.js'
import { freezeAt, loadCalendar, parseCalendar, type Tier } from '../../src/probes/calendar.js'

const at = (text: string) => Date.parse(text)

function calendarOf(...windows: string[]) {
  return parseCalendar(Buffer.from(`windows:\n${windows.map(window => `  - ${window}\n`).join('')}`), 'c.yml')
}

function problemsOf(text: string): string[] {
  try {
    parseCalendar(Buffer.from(text), 'c.yml')
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.reason).toBe('manifest_invalid')
    return error.problems.map(showProblem)
  }
}

const HARD = '{ id: hard, kind: hard_freeze, start: 2026-12-20T00:00:00Z, end: 2026-12-27T00:00:00Z }'
const SOFT = '{ id: soft, kind: soft_freeze, start: 2026-12-26T00:00:00+01:00, end: 2027-01-02T00:00:00Z }'

describe('a freeze', () => {
  test.each([
    ['T0', false, false],
    ['T1', true, false],
    ['T2', true, true],
    ['T3', true, true]
  ] as [Tier, boolean, boolean][])('of %s: hard %s, soft %s', (tier, hard, soft) => {
    const calendar = calendarOf(HARD, SOFT)
    expect(freezeAt(calendar, tier, at('2026-12-21T12:00:00Z')).frozen).toBe(hard)
    expect(freezeAt(calendar, tier, at('2026-12-30T12:00:00Z')).frozen).toBe(soft)
  })

  test('begins at its start and is over at its end, whatever the zone', () => {
    const calendar = calendarOf(SOFT)
    expect(freezeAt(calendar, 'T2', at('2026-12-25T22:59:59.999Z')).frozen).toBe(false)
    expect(freezeAt(calendar, 'T2', at('2026-12-25T23:00:00Z')).frozen).toBe(true)
    expect(freezeAt(calendar, 'T2', at('2027-01-01T23:59:59.999Z')).frozen).toBe(true)
    expect(freezeAt(calendar, 'T2', at('2027-01-02T00:00:00Z'))).toEqual({ frozen: false })
  })

  test('names the blocking window that ends last', () => {
    const freeze = freezeAt(calendarOf(HARD, SOFT), 'T2', at('2026-12-26T12:00:00Z'))
    expect(freeze).toMatchObject({ frozen: true, window: { id: 'soft' }, until: at('2027-01-02T00:00:00Z') })
    expect(freezeAt(calendarOf(HARD, SOFT), 'T1', at('2026-12-26T12:00:00Z')).window?.id).toBe('hard')
  })
})

test('the example is valid', async () => {
  const calendar = await loadCalendar('examples/ops/release_calendar.yml')
  expect(calendar.windows.map(({ id }) => id)).toEqual(['year-end', 'quarter-close'])
  expect(readFileSync('examples/ops/release_calendar.yml', 'utf8')).toContain('releases:')
})

test('planned releases may hold anything, and a calendar may be empty', () => {
  expect(problemsOf('windows: []\nreleases: [{ a: 1 }, x]')).toEqual([])
})

test.each([
  ['an empty file', '', ['c.yml:1:1: found nothing, expected a map of keys']],
  ['no windows', 'releases: []', ['c.yml:1:1: missing key "windows"; expected a list']],
  [
    'a misspelled key',
    'windws: []',
    ['c.yml:1:1: missing key "windows"; expected a list', 'c.yml:1:1: unknown key "windws"; did you mean "windows"?']
  ],
  [
    'an unknown kind',
    `windows:\n  - ${HARD.replace('hard_freeze', 'hard_freze')}`,
    [
      'c.yml:2:23: windows[0].kind: found "hard_freze", expected one of hard_freeze, soft_freeze; did you mean "hard_freeze"?'
    ]
  ],
  [
    'a time without its zone',
    `windows:\n  - ${HARD.replace('20T00:00:00Z', '20T00:00:00')}`,
    [
      'c.yml:2:43: windows[0].start: found "2026-12-20T00:00:00", expected a date and time with its zone, such as 2026-12-20T00:00:00Z'
    ]
  ],
  [
    'a day that is none',
    `windows:\n  - ${HARD.replace('12-20T', '02-30T')}`,
    [
      'c.yml:2:43: windows[0].start: found "2026-02-30T00:00:00Z", expected a date and time with its zone, such as 2026-12-20T00:00:00Z'
    ]
  ],
  [
    'an end before the start',
    `windows:\n  - ${HARD.replace('2026-12-27', '2026-12-19')}`,
    ['c.yml:2:70: the window ends before it starts; expected end after start']
  ],
  [
    'a second window of one id',
    `windows:\n  - ${HARD}\n  - ${HARD}`,
    ['c.yml:3:11: a second window "hard"; expected each id once']
  ],
  [
    'an unknown key in a window',
    `windows:\n  - ${HARD.replace('id: hard', 'id: hard, regoins: [eu]')}`,
    ['c.yml:2:17: unknown key "regoins" in windows[0]; did you mean "regions"?']
  ]
])('%s is refused', (_, text, problems) => {
  expect(problemsOf(text)).toEqual(problems)
})

test('a calendar that is not there is refused', async () => {
  await expect(loadCalendar('/nowhere/calendar.yml', 'calendar.yml')).rejects.toThrow('calendar.yml:1:1: no such file')
})
