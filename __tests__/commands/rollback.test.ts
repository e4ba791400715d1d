import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { renderMarkdown } from '../../src/report/markdown.js'
import { renderTerminal } from '../../src/report/terminal.js'
import type { Place } from './rollout-setting.js'
import { halfHour, inQuarter, newPlace } from './rollout-setting.js'

let place: Place
afterEach(() => place.close())

describe('rollback', () => {
  test('sends all traffic back, and shows weights, window, pages and what to think of', async () => {
    place = await inQuarter()
    place.log(halfHour())
    place.clock.minutes = 12
    const { result, publish } = await place.command('rollback --reason complaints')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'rolled_back', exit_code: 3, phase: null })
    expect(result.why).toBe('All users are on the current version: complaints')
    expect(result.gates.length).toBeGreaterThan(5)
    expect(result.window).toMatchObject({ from: '2026-11-20T09:30:00.000Z' })
    expect(publish).toBe(true)
    const text = renderMarkdown(result, { budgetBytes: 60_000 })
    expect(text).toContain('before: 25 % of users on the new version')
    expect(text).toContain('router: 0 % of users on the new version, read back')
    expect(text).toContain('Answer and prompt caches')
    expect(text).toContain('rollback_and_fast_recovery.md')
    expect(renderTerminal(result, { columns: 100, colour: false, verbose: true })).toContain('Index builders')
  })

  test('that is asked to end goes back all the same, and says why it shows no window', async () => {
    place = await inQuarter()
    place.log(halfHour())
    place.clock.minutes = 12
    const { result } = await place.command('rollback', { signal: AbortSignal.abort() })
    expect([result.exit_code, place.router.weights.canary]).toEqual([3, 0])
    expect(result.notes.at(-1)!.text).toBe('The window could not be read: the command was asked to end.')
  })

  test('looks back at the window as it was before the router was set', async () => {
    place = await inQuarter()
    place.log(halfHour())
    place.clock.minutes = 12
    place.router.trouble = { from: place.router.requests, to: place.router.requests + 5, what: 500 }
    const { result } = await place.command('rollback')
    expect(place.clock.minutes).toBeGreaterThan(12)
    expect(result.exit_code).toBe(3)
    expect(result.window).toMatchObject({ to: '2026-11-20T09:42:00.000Z' })
  })

  test('stands when the request log can not be read', async () => {
    place = await inQuarter({ window: { source: { kind: 'jsonl', path: 'absent.jsonl' } } })
    const { result } = await place.command('rollback')
    expect(result).toMatchObject({ exit_code: 3, gates: [] })
    expect(result.notes.at(-1)!.text).toContain('could not be read')
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('needs no variable but those that the router names', async () => {
    place = await inQuarter()
    const file = join(place.folder, 'rollout.yml')
    const text = readFileSync(file, 'utf8').replace(/"url":"http:[^"]*\/a"/, '"url":"${BASELINE_URL}"')
    writeFileSync(file, `${text}secrets: [RAG_TOKEN]\n`)
    expect((await place.command('watch')).result).toMatchObject({ exit_code: 2, reason_code: 'manifest_invalid' })
    expect((await place.command('rollback')).result).toMatchObject({ exit_code: 3, reason_code: 'rolled_back' })
    writeFileSync(file, text.replace(/"url":"http:[^"]*\/weights"/, '"url":"${ROUTER_URL}"'))
    const { result } = await place.command('rollback')
    expect(result.problems.map(({ message }) => message)).toEqual([expect.stringContaining('ROUTER_URL is not set')])
  })

  const rewrite = (change: (text: string) => string) => {
    const file = join(place.folder, 'rollout.yml')
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }

  test.each([
    [
      'a typo in the phases',
      (text: string) => text.replace('"min_requests"', '"min_request"'),
      'unknown key "min_request"'
    ],
    ['a window of another kind', (text: string) => text.replace('"kind":"jsonl"', '"kind":"csv"'), 'window'],
    ['an unknown section', (text: string) => `${text}traget: {}\n`, 'unknown key "traget"'],
    ['an arm that cannot be read', (text: string) => text.replace('"url":"http:', '"ulr":"http:'), 'unknown key "ulr"'],
    ['a target out of range', (text: string) => `${text}targets: { error_rate: 5 }\n`, 'found 5'],
    ['a plan that the router cannot do', (text: string) => text.replace('"step":1', '"step":10'), 'step']
  ])('is not held up by %s, which is a warning', async (_, change, told) => {
    place = await inQuarter()
    rewrite(change)
    expect((await place.command('watch')).result).toMatchObject({ exit_code: 2, reason_code: 'manifest_invalid' })
    const { result } = await place.command('rollback')
    expect(result).toMatchObject({ exit_code: 3, reason_code: 'rolled_back' })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
    expect(result.problems).toContainEqual(
      expect.objectContaining({ severity: 'warning', message: expect.stringContaining(told) })
    )
    expect(place.said.some(line => line.includes(told))).toBe(true)
  })

  test.each([
    ['its router', (text: string) => text.replace('"kind":"webhook"', '"kind":"webhok"'), 'webhok'],
    ['its name', (text: string) => text.replace('name: "rag"', 'name: "R A G"'), 'name'],
    ['the word router', (text: string) => text.replace('router:', 'ruoter:'), 'unknown key "ruoter"']
  ])('names every problem where %s cannot be read', async (_, change, told) => {
    place = await inQuarter()
    rewrite(text => `${change(text)}traget: {}\n`)
    const { result } = await place.command('rollback')
    expect(result).toMatchObject({ exit_code: 2, reason_code: 'manifest_invalid' })
    const messages = result.problems.map(({ message }) => message)
    expect(messages).toContainEqual(expect.stringContaining(told))
    expect(messages).toContainEqual(expect.stringContaining('traget'))
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('needs no ledger: in a workflow without a token traffic comes back, and the record is missing', async () => {
    place = await inQuarter()
    const event = { kind: 'schedule' as const, sha: 'c'.repeat(40) }
    const { result } = await place.command('rollback', { event })
    expect(result).toMatchObject({ decision: 'rollback', exit_code: 3 })
    expect(result.rollout).toMatchObject({ moved: true, in_ledger: false, routed: { canary: 0 } })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('needs no request log at all', async () => {
    place = await inQuarter()
    const { result } = await place.command('rollback')
    expect(result.exit_code).toBe(3)
  })

  test('done twice is as done once', async () => {
    place = await inQuarter()
    await place.command('rollback')
    const { result, publish } = await place.command('rollback')
    expect(result).toMatchObject({ reason_code: 'already_there', exit_code: 3 })
    // The run before may have been killed before it could tell; the comment is made once.
    expect(publish).toBe(true)
    expect(place.ledger().filter(({ kind }) => kind === 'rollback')).toHaveLength(1)
  })

  test('is exit 1 and loud where the router takes nothing', async () => {
    place = await inQuarter()
    await place.router.close()
    const { result, publish } = await place.command('rollback')
    expect(result).toMatchObject({ reason_code: 'rollback_incomplete', exit_code: 1 })
    expect(publish).toBe(true)
    expect(result.rollout).toMatchObject({ in_ledger: true, routed: null })
    expect(place.ledger().some(({ kind }) => kind === 'rollback')).toBe(true)
    expect(place.said.filter(line => line.includes('did not take the rollback'))).toEqual([
      expect.stringContaining('in 5 tries')
    ])
    const text = renderTerminal(result, { columns: 160, colour: false })
    expect(text).toContain('The router could not be read')
    expect(text).not.toContain('the record follows')
    expect(text).toContain('Next: Set the router to 0 % by hand, now; then rollout-gate rollback.')
  })

  test('stands in the ledger, and is told so, where the router is read but not set', async () => {
    place = await inQuarter()
    place.router.tap = (when, what) => {
      const refused = when === 'before' && what === 'router PUT'
      const number = place.router.requests - 1
      place.router.trouble = refused ? { from: number, to: number, what: 500 } : null
    }
    const { result } = await place.command('rollback')
    expect(result).toMatchObject({ reason_code: 'rollback_incomplete', exit_code: 1 })
    const routed = { canary: 25, mirror: 0 }
    expect(result.rollout).toMatchObject({ state: 'rolled_back', in_ledger: true, routed, moved: false })
  })
})

describe('pause and resume', () => {
  test('need a reason, which stands in the ledger with the name', async () => {
    place = await inQuarter()
    const mute = (await place.command('pause')).result.problems[0]!
    expect(mute).toMatchObject({ file: '(command line)', message: expect.stringContaining('--reason') })
    const { result } = await place.command('pause --reason lunch')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'paused', exit_code: 0 })
    expect(result.rollout!.paused).toMatchObject({ who: 'jo', why: 'lunch' })
    expect((await place.command('resume --reason back')).result).toMatchObject({ exit_code: 0 })
    expect(place.ledger().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['pause', 'resume']))
  })

  test('have nothing to hold where no rollout is under way', async () => {
    place = await newPlace()
    expect((await place.command('pause --reason lunch')).result).toMatchObject({ exit_code: 2 })
  })
})

describe('status', () => {
  test('tells where, since when, what reads back, the window so far and what is missing, and writes nothing', async () => {
    place = await inQuarter()
    place.log(halfHour({ requests: 60 }))
    place.clock.minutes = 20
    const before = place.ledger()
    const { result } = await place.command('status')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'evidence_thin', exit_code: 0, phase: 'quarter' })
    const text = renderTerminal(result, { columns: 110, colour: false })
    expect(text).toMatch(/since 2026-11-20 09:30\s+UTC\s+\(20 minutes ago\)/)
    expect(text).toMatch(/the router reads back 25 % of users on the new\s+version/)
    expect(text).toMatch(/still missing\n(.*\n)* +failed requests: \d+ more requests, about 2026-11-20/)
    expect(text.split('\n').length).toBeLessThanOrEqual(25)
    expect(place.ledger()).toEqual(before)
  })

  test('says what a command that was cut short has left to do', async () => {
    place = await inQuarter()
    place.router.weights = { canary: 0, mirror: 0 }
    const { result } = await place.command('status')
    expect(result.rollout).toMatchObject({ state: 'moving' })
    expect(result.rollout!.unfinished).toContain('recorded as rolled back')
    expect(place.ledger().some(({ kind }) => kind === 'rollback')).toBe(false)
  })

  test('is the page of the rollout itself with --html', async () => {
    place = await inQuarter()
    const { text = '' } = await place.command('status --html')
    expect([text.startsWith('<!doctype html>'), text.includes('Where it stands')]).toEqual([true, true])
  })

  test('says how many users are on the canary still where the router did not follow a rollback', async () => {
    place = await inQuarter()
    await place.command('rollback')
    place.router.weights = { canary: 25, mirror: 0 }
    const { result, publish } = await place.command('status')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'rollback_incomplete', exit_code: 0 })
    const told = 'Decided at 2026-11-20 09:30 UTC by jo: Asked for by jo.'
    expect(result.why).toBe(`A rollback was decided, and 25 % of users are still on the canary. ${told}`)
    const text = renderTerminal(result, { columns: 110, colour: false })
    expect(text).toContain('Next: rollout-gate rollback, or set the router to 0 by hand, now.')
    expect(publish).toBe(false)
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('says that the router sends users to the canary though no rollout is under way', async () => {
    place = await newPlace()
    place.router.weights = { canary: 25, mirror: 0 }
    const { result } = await place.command('status')
    expect(result).toMatchObject({ reason_code: 'not_next_phase', exit_code: 0 })
    expect(result.why).toContain('25 %')
  })

  test('of no rollout, and of one that would be stopped', async () => {
    place = await newPlace()
    expect((await place.command('status')).result).toMatchObject({ reason_code: 'already_there', exit_code: 0 })
    await place.close()
    place = await inQuarter()
    place.log(halfHour({ errors: 0.2 }))
    place.clock.minutes = 9
    const { result } = await place.command('status')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop', exit_code: 0 })
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })
})
