import { afterEach, describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/model/result.js'
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

  test('holds while the window is not full, with what is missing', async () => {
    place = await inQuarter()
    place.log(halfHour())
    place.clock.minutes = 20
    const { result, publish } = await place.command('promote')
    expect(result).toMatchObject({ decision: 'hold', reason_code: 'evidence_thin', exit_code: 4, phase: 'quarter' })
    expect(publish).toBe(false)
    expect(place.router.weights).toEqual({ canary: 25, mirror: 0 })
  })

  test('waits for the first requests, and after ten minutes says that none come', async () => {
    place = await inQuarter()
    place.clock.minutes = 9
    expect((await place.command('promote')).result).toMatchObject({ reason_code: 'evidence_thin', exit_code: 4 })
    place.clock.minutes = 11
    expect((await place.command('promote')).result).toMatchObject({ reason_code: 'no_traffic', exit_code: 5 })
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
    expect(result.problems[0]!.message).toContain('cannot mirror')
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
