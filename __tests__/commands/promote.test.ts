import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/model/result.js'
import type { RequestRow } from '../../src/window/record.js'
import { MINUTE } from '../gates/live/setting.js'
import { GREEN_ROWS, gateRow, rowsWith, stopRow } from '../report/fixtures.js'
import { CANARY, halfHour, inQuarter, newPlace, type Place } from './rollout-setting.js'

const HOLD = { gold: 'set', alpha: 0.05, inconclusive: 'hold', embedder: 'hashing' } as const

let place: Place
afterEach(() => place.close())

describe('promote', () => {
  test('begins a rollout on the gate’s evidence, once the service shows the pins that were evaluated', async () => {
    place = await newPlace()
    const { result, publish } = await place.command('promote --evidence gate.json')
    expect(result).toMatchObject({ decision: 'graduate', reason_code: 'all_green', exit_code: 0, phase: 'quarter' })
    expect(result.next_phase).toBe('all')
    expect(result.rollout).toMatchObject({
      state: 'steady',
      moved: true,
      before: { canary: 0, mirror: 0 },
      routed: { canary: 25, mirror: 0 },
      recorded: { canary: 25, mirror: 0 },
      in_ledger: true,
      by: 'jo'
    })
    expect(publish).toBe(true)
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
    expect(place.ledger()[0]).toMatchObject({ kind: 'claim', from: null, to: 'quarter', by: { who: 'jo' } })
  })

  test('goes up and completes as each window is full and green, and compares with the last shared window at 100', async () => {
    place = await inQuarter()
    place.log([...halfHour(), ...halfHour({ requests: 6000 }, 30).filter(({ arm }) => arm === 'canary')])
    place.clock.minutes = 30
    const up = await place.command('promote')
    expect(up.result).toMatchObject({ decision: 'graduate', phase: 'all', next_phase: null, exit_code: 0 })
    expect(up.result.gates.filter(({ required }) => required).map(({ verdict }) => verdict)).not.toContain('fail')
    expect(place.router.weights).toEqual({ canary: 100, mirror: 0 })
    place.clock.minutes = 60
    const end = await place.command('promote')
    expect(end.result).toMatchObject({ decision: 'graduate', reason_code: 'complete', exit_code: 0 })
    expect(end.result.notes.some(({ text }) => text.includes('last window in which both served'))).toBe(true)
    // The log holds the phase before, too: that is history, and no clock that is wrong.
    expect(end.result.notes.filter(({ text }) => text.includes('clock'))).toEqual([])
    expect(end.result.rollout).toMatchObject({ state: 'complete', moved: true })
    expect((await place.command('promote')).result).toMatchObject({ reason_code: 'complete', exit_code: 0 })
  })

  test('holds while the window is not full, with what is missing', async () => {
    place = await inQuarter()
    place.log(halfHour())
    place.clock.minutes = 20
    const { result, publish } = await place.command('promote')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'evidence_thin', exit_code: 4, phase: 'quarter' })
    expect(publish).toBe(false)
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('says where rows lie after the end of the window', async () => {
    place = await inQuarter()
    place.clock.minutes = 30
    const rows = [...halfHour(), ...halfHour({ requests: 5 }, 60)]
    writeFileSync(join(place.folder, 'log.jsonl'), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
    const { result } = await place.command('promote')
    expect(result.notes.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^20 rows .* after the end .*clock/)
    )
  })

  test('names the clock of an arm that is off, and does not blame the split for the rows that it moves away', async () => {
    place = await inQuarter()
    place.clock.minutes = 30
    const ahead = (row: RequestRow) => (row.arm === 'canary' ? { ...row, ts: Number(row.ts) + 20 * MINUTE } : row)
    writeFileSync(
      join(place.folder, 'log.jsonl'),
      halfHour()
        .map(row => `${JSON.stringify(ahead(row))}\n`)
        .join('')
    )
    const { result } = await place.command('promote')
    expect(result).toMatchObject({ reason_code: 'log_invalid', why: expect.stringContaining('clock of the canary') })
    expect(result.gates.find(({ row }) => row === 'srm')).toMatchObject({ verdict: 'inconclusive' })
    expect(result.gates.filter(({ verdict }) => verdict === 'fail')).toEqual([])
  })

  test('says that the clocks of both arms or its own are off where every row lies ahead of now', async () => {
    place = await inQuarter()
    place.clock.minutes = 30
    const hourAhead = halfHour({}, 60).map(row => `${JSON.stringify(row)}\n`)
    writeFileSync(join(place.folder, 'log.jsonl'), hourAhead.join(''))
    const { result } = await place.command('promote')
    expect(result).toMatchObject({ reason_code: 'log_invalid', exit_code: 5 })
    expect(result.why).toMatch(/clock of this machine or those of both arms/)
  })

  test('waits for the first requests, and after ten minutes says that none come', async () => {
    place = await inQuarter()
    place.clock.minutes = 9
    expect((await place.command('promote')).result).toMatchObject({ reason_code: 'evidence_thin', exit_code: 4 })
    place.clock.minutes = 11
    expect((await place.command('promote')).result).toMatchObject({ reason_code: 'no_traffic', exit_code: 5 })
  })

  test('is exit 1 where a row fails beyond chance, and nothing moves', async () => {
    place = await inQuarter()
    place.log(halfHour({ latency: 900 }))
    place.clock.minutes = 30
    const { result } = await place.command('promote')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'gate_failed', exit_code: 1 })
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  const outage = (arms: readonly string[]) =>
    halfHour({ minutes: 10, requests: 500 }).map((row, i) =>
      arms.includes(row.arm) && i % 2 ? { ...row, status: 503 } : row
    )
  const since = () => halfHour({}, 12).map(row => ({ ...row, arm: 'baseline', request_id: `since-${row.request_id}` }))

  test('sends a canary back for an outage of both arms, and up again once the baseline has recovered', async () => {
    place = await inQuarter()
    place.log(outage(['baseline', 'canary']))
    place.clock.minutes = 10
    expect((await place.command('promote')).result).toMatchObject({ reason_code: 'hard_stop', exit_code: 3 })
    expect(place.ledger().find(({ kind }) => kind === 'rollback')).toMatchObject({ shared: true })
    place.clock.minutes = 11
    const early = await place.command('promote --evidence gate.json')
    expect(early.result).toMatchObject({ reason_code: 'rolled_back', exit_code: 4 })
    expect(early.result.why).toContain('shared by both arms')
    place.log([...outage(['baseline', 'canary']), ...since()])
    place.clock.minutes = 20
    const again = await place.command('promote --evidence gate.json')
    expect(again.result).toMatchObject({ decision: 'graduate', phase: 'quarter', exit_code: 0 })
    expect(place.ledger().find(({ kind }) => kind === 'retry')).toMatchObject({ attempt: 2 })
  })

  test('sends back for ten minutes in which both arms answered 15 % with a 5xx, and goes up again after them', async () => {
    place = await inQuarter()
    const bad = halfHour({ minutes: 10, requests: 500, errors: 0.15 })
    const both = bad.map((row, i) => (row.arm === 'baseline' && i % 20 < 3 ? { ...row, status: 503 } : row))
    place.log(both)
    place.clock.minutes = 10
    expect((await place.command('promote')).result).toMatchObject({ reason_code: 'hard_stop', exit_code: 3 })
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
    expect(place.ledger().find(({ kind }) => kind === 'rollback')).toMatchObject({ shared: true })
    place.log([...both, ...since()])
    place.clock.minutes = 20
    const again = await place.command('promote --evidence gate.json')
    expect(again.result).toMatchObject({ decision: 'graduate', phase: 'quarter', exit_code: 0 })
  })

  test('does not go up again by itself after what the canary alone suffered', async () => {
    place = await inQuarter()
    place.log(outage(['canary']))
    place.clock.minutes = 10
    expect((await place.command('promote')).result.exit_code).toBe(3)
    place.log([...outage(['canary']), ...since()])
    place.clock.minutes = 20
    const { result } = await place.command('promote --evidence gate.json')
    expect(result).toMatchObject({ reason_code: 'same_canary_after_rollback', exit_code: 2 })
  })

  /** Ten minutes at 10 % of errors that no stop counts, then twenty-five without any. */
  const badMinutes = (arms: readonly string[]) => [
    ...halfHour({ minutes: 10, requests: 500, errors: 0 }).map((row, i) =>
      arms.includes(row.arm) && i % 10 === 0 ? { ...row, status: 400 } : row
    ),
    ...halfHour({ minutes: 25, requests: 1250, errors: 0 }, 10)
  ]

  test('goes on over a row that failed for what both arms suffered, once that is over, where a person answers for it', async () => {
    place = await inQuarter()
    place.log(badMinutes(['baseline', 'canary']))
    place.clock.minutes = 10
    const early = await place.command('promote --override --reason shared')
    expect(early.result).toMatchObject({ decision: 'hold', reason_code: 'gate_failed', exit_code: 1 })
    place.clock.minutes = 32
    const failed = await place.command('promote')
    expect(failed.result).toMatchObject({ decision: 'hold', reason_code: 'gate_failed', exit_code: 1 })
    expect(failed.result.gates.find(({ row }) => row === 'error_rate')).toMatchObject({
      verdict: 'fail',
      why: expect.stringMatching(/shared by both arms.*--override/)
    })
    const up = await place.command('promote --override --reason shared')
    expect(up.result).toMatchObject({ decision: 'graduate', phase: 'all', exit_code: 0 })
    expect(place.ledger().find(({ kind }) => kind === 'override')).toMatchObject({ over: 'gate_failed', why: 'shared' })
  })

  test('goes on over no row that failed for what the canary alone suffered, though it is over', async () => {
    place = await inQuarter()
    place.log(badMinutes(['canary']))
    place.clock.minutes = 32
    const { result } = await place.command('promote --override --reason over')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'gate_failed', exit_code: 1 })
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('keeps in the record of a phase what it is bet on with: the baseline before it', async () => {
    place = await inQuarter()
    place.log([...halfHour()])
    place.clock.minutes = 30
    expect((await place.command('promote')).result.phase).toBe('all')
    const claims = place.ledger().filter(({ kind }) => kind === 'claim')
    expect(claims[0]).not.toHaveProperty('points')
    expect(claims[1]).toMatchObject({
      points: { from: null, over: expect.arrayContaining([expect.objectContaining({ of: 'latency' })]) }
    })
  })

  test('rolls back on a hard stop, though the window is not full and the rollout paused', async () => {
    place = await inQuarter()
    await place.command('pause --reason lunch')
    place.log(halfHour({ errors: 0.2 }))
    place.clock.minutes = 5
    const { result, publish } = await place.command('promote')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'hard_stop', exit_code: 3, phase: null })
    expect(result.rollout).toMatchObject({ state: 'rolled_back', moved: true, rows: ['stop_5xx'] })
    expect(result.rollout).toMatchObject({ before: { canary: 25, mirror: 0 }, routed: { canary: 0, mirror: 0 } })
    expect(publish).toBe(true)
    const record = place.ledger().find(({ kind }) => kind === 'rollback')
    expect(record).toMatchObject({ from: 'quarter', rows: ['stop_5xx'], evidence: { reason: 'hard_stop' } })
    expect((record!['evidence'] as { digest: string }).digest).toMatch(/^sha256:/)
  })

  test('after a rollback the same pins go up again only with --retry and a reason', async () => {
    place = await inQuarter()
    await place.command('rollback')
    const again = await place.command('promote --evidence gate.json')
    expect(again.result).toMatchObject({ reason_code: 'same_canary_after_rollback', exit_code: 2 })
    const mute = await place.command('promote --evidence gate.json --retry')
    expect(mute.result.problems[0]).toMatchObject({ file: '(command line)' })
    expect(mute.result.problems[0]!.message).toContain('--reason')
    expect(mute.result.exit_code).toBe(2)
    const retried = await place.command('promote --evidence gate.json --retry --reason=fixed')
    expect(retried.result).toMatchObject({ decision: 'graduate', phase: 'quarter' })
    expect(retried.result.rollout!.id).toMatch(/-2$/)
  })

  test('finishes a rollback that the router had not followed, and tells it as one', async () => {
    place = await inQuarter()
    await place.command('rollback')
    place.router.weights = { canary: 25, mirror: 0 }
    const { result, publish } = await place.command('promote --evidence gate.json')
    expect(result).toMatchObject({ decision: 'rollback', reason_code: 'rolled_back', exit_code: 3 })
    expect(result.rollout).toMatchObject({ moved: true, before: { canary: 25, mirror: 0 }, routed: { canary: 0 } })
    expect(publish).toBe(true)
    expect(place.router.weights).toEqual({ canary: 0, mirror: 0 })
  })

  test('a person may answer for thin evidence, with name and reason in the ledger', async () => {
    place = await inQuarter()
    place.log(halfHour())
    place.clock.minutes = 20
    const { result } = await place.command('promote --override --reason=weekend')
    expect(result).toMatchObject({ decision: 'graduate', phase: 'all' })
    expect(place.ledger().find(({ kind }) => kind === 'override')).toMatchObject({ why: 'weekend', by: { who: 'jo' } })
  })
})

describe('promote moves nothing', () => {
  const refusedWith = async (words: string) => {
    const before = place.router.log.length
    const { result, publish } = await place.command(words)
    expect(place.router.log).toHaveLength(before)
    expect(publish).toBe(false)
    return result
  }

  test('without evidence, and says where it comes from', async () => {
    place = await newPlace()
    const result = await refusedWith('promote')
    expect(result).toMatchObject({ reason_code: 'not_measured', exit_code: 2 })
    expect(result.why).toContain('--evidence')
  })

  test.each([
    ['another command', { command: 'judge' }, 'a result of judge; expected one of gate'],
    ['another rollout', { name: 'other' }, 'a result of the rollout "other"; expected "rag"']
  ])('on a result of %s', async (_, given, message) => {
    place = await newPlace()
    place.evidence(given)
    const result = await refusedWith('promote --evidence gate.json')
    expect(result).toMatchObject({ reason_code: 'not_comparable', exit_code: 2 })
    expect(result.problems.map(problem => problem.message)).toContain(message)
  })

  test('on evidence that its own result would overwrite', async () => {
    place = await newPlace()
    const result = await refusedWith('promote --evidence out/result.json')
    expect(result.exit_code).toBe(2)
    expect(result.problems[0]!.message).toContain('would be overwritten')
  })

  test('on evidence of other canary pins, or beside another baseline', async () => {
    place = await newPlace()
    const other = `sha256:${'0'.repeat(64)}`
    place.evidence({ evaluated: { pins_canary: other } as never })
    expect(await refusedWith('promote --evidence gate.json')).toMatchObject({
      reason_code: 'pins_changed',
      exit_code: 2
    })
    place.evidence({ evaluated: { pins_baseline: other } as never })
    expect(await refusedWith('promote --evidence gate.json')).toMatchObject({ reason_code: 'not_comparable' })
  })

  test('on a gate that failed, also where it was only reported', async () => {
    place = await newPlace()
    place.evidence({ decision: 'fail', reason_code: 'gate_failed', exit_code: 1 })
    expect(await refusedWith('promote --evidence gate.json')).toMatchObject({ decision: 'hold', exit_code: 1 })
    place.evidence({ decision: 'fail', reason_code: 'gate_failed', exit_code: 0, report_only: true })
    expect(await refusedWith('promote --evidence gate.json')).toMatchObject({ decision: 'hold', exit_code: 1 })
  })

  test.each([
    ['warn', 'evidence_thin', [rowsWith(gateRow('coverage', { verdict: 'inconclusive' }))], 4],
    ['warn', 'soft_stop', [GREEN_ROWS, [stopRow('soft_latency', 2, true)]], 4],
    ['fail', 'frozen', [rowsWith(gateRow('freeze', { verdict: 'fail' }))], 4],
    ['error', 'service_unreachable', [[]], 5]
  ] as const)(
    'on %s by %s that was only reported, and does not exit 0',
    async (decision, reason, [gates, stops], exit) => {
      place = await newPlace()
      const only = { exit_code: 0, report_only: true, gates: [...gates], stops: [...(stops ?? [])], evidence: HOLD }
      place.evidence({ decision, reason_code: reason, ...only })
      expect(await refusedWith('promote --evidence gate.json')).toMatchObject({ reason_code: reason, exit_code: exit })
    }
  )

  test.each<[string, Partial<Result>, string]>([
    ['passes and names a failure', { reason_code: 'gate_failed' }, 'decides pass by gate_failed; expected fail'],
    ['fails by green rows', { decision: 'fail' }, 'decides fail by all_green; expected pass'],
    ['holds no row', { gates: [] }, 'holds no gate row'],
    ['is a shard’s', { decision: 'warn', reason_code: 'evidence_thin', gates: [] }, 'holds no gate row'],
    ['misses runs', { counts: { planned: 6, measured: 5, failed: 0 } }, 'measured 5 of 6 planned runs'],
    ['holds a failed row', { gates: rowsWith(gateRow('coverage', { verdict: 'fail' })) }, 'say gate_failed'],
    [
      'misses a required row',
      { gates: rowsWith(gateRow('coverage', { verdict: 'not_measured' })) },
      'say not_measured'
    ],
    ['holds a hard stop that fired', { stops: [stopRow('stop_coverage', 0.5, true)] }, 'say hard_stop'],
    [
      'calls a failed row thin',
      { decision: 'warn', reason_code: 'evidence_thin', gates: rowsWith(gateRow('coverage', { verdict: 'fail' })) },
      'say gate_failed'
    ],
    ['holds rows of tomorrow', { gates: [{ ...gateRow('coverage'), row: 'toString' }] }, 'not know: toString']
  ])('on a gate’s result that %s, not even with an override', async (_, given, said) => {
    place = await newPlace()
    place.evidence(given)
    for (const words of ['promote --evidence gate.json', 'promote --evidence gate.json --override --reason=please']) {
      const result = await refusedWith(words)
      expect(result).toMatchObject({ reason_code: 'not_comparable', exit_code: 2 })
      expect(result.problems.map(({ message }) => message).join()).toContain(said)
    }
  })

  test('while the service shows other pins, and names them', async () => {
    place = await newPlace()
    place.shown.pins = { ...CANARY, PROMPT_VER: 'p-9' }
    const result = await refusedWith('promote --evidence gate.json')
    expect(result).toMatchObject({ reason_code: 'pins_changed', exit_code: 2 })
    expect(result.why).toContain('shows PROMPT_VER "p-9", expected p-2')
  })

  test('while the service shows no pins, or none answers', async () => {
    place = await newPlace()
    place.shown.pins = {}
    expect((await refusedWith('promote --evidence gate.json')).why).toContain('shows no INDEX_HASH')
    place.shown.pins = null
    const result = await refusedWith('promote --evidence gate.json')
    expect(result).toMatchObject({ reason_code: 'service_unreachable', exit_code: 5 })
  })

  test('to any phase but the next', async () => {
    place = await newPlace()
    expect(await refusedWith('promote --evidence gate.json --to all')).toMatchObject({
      reason_code: 'not_next_phase',
      exit_code: 2
    })
  })

  test('where the router can not be reached', async () => {
    place = await newPlace()
    await place.router.close()
    const { result } = await place.command('promote --evidence gate.json')
    expect(result).toMatchObject({ reason_code: 'router_unreachable', exit_code: 5 })
  })

  test('without a router or a request log, and says which key is missing', async () => {
    place = await newPlace({ router: undefined })
    expect((await refusedWith('promote')).problems[0]!.message).toContain('no router')
    await place.close()
    place = await newPlace({ window: undefined })
    expect((await refusedWith('promote')).problems[0]!.message).toContain('no request log')
  })

  test('with a plan that the router can not do, and prints the one that it can', async () => {
    place = await newPlace({
      phases: undefined,
      router: { kind: 'lambda-alias', function: 'f', alias: 'live', canary_version: '2' }
    })
    const result = await refusedWith('promote')
    expect(result.exit_code).toBe(2)
    expect(result.problems[0]!.message).toContain('can not mirror')
  })

  test('on a pull request, whose manifest may be anybody’s', async () => {
    place = await newPlace()
    const pullRequest = { number: 1, headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40), isFork: false, author: 'x' }
    const event = { kind: 'pull_request' as const, sha: 'c'.repeat(40), pullRequest }
    const { result } = await place.command('promote --evidence gate.json', { event })
    expect(result).toMatchObject({ reason_code: 'untrusted_source', exit_code: 5 })
    expect(place.router.log).toEqual([])
  })

  test.each(['pull_request_review', 'pull_request_review_comment', 'merge_group', 'of_tomorrow'])(
    'on %s, where nobody knows whose the manifest is',
    async name => {
      place = await newPlace()
      const sha = 'c'.repeat(40)
      const event =
        name === 'merge_group' ? { kind: name, sha, headSha: sha, baseSha: sha } : { kind: 'other' as const, sha, name }
      const { result } = await place.command('promote --evidence gate.json', { event: event as never })
      expect(result).toMatchObject({ reason_code: 'untrusted_source', exit_code: 5 })
      expect(result.why).toContain(`not moved on ${name}`)
      expect(place.router.log).toEqual([])
    }
  )

  test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'] as const)(
    'on %s without a token, where the ledger would be lost with the job',
    async kind => {
      place = await newPlace()
      const event = { kind, sha: 'c'.repeat(40) }
      const { result } = await place.command('promote --evidence gate.json', { event })
      expect(result).toMatchObject({ reason_code: 'permission_missing', exit_code: 5 })
    }
  )
})
