import { describe, expect, test } from '@jest/globals'
import { watchRecovery } from '../../../src/gates/live/recovery.js'
import { srmReading } from '../../../src/gates/live/srm.js'
import { random } from '../../../src/statistics/random.js'
import {
  both,
  caseOf,
  HEALTHY,
  judgeWindow,
  MINUTE,
  manifest,
  phaseNamed,
  START,
  summarise,
  traffic
} from './setting.js'
import { createSummaryOfShadow } from './shadow-setting.js'

const NGINX = 'router: { kind: nginx, include: /etc/nginx/split.conf }\n'
const PHASES = 'phases: [{ name: quarter, weight: 25, window: { min_requests: 100 } }, { name: all, weight: 100 }]\n'
const STICKY = manifest(NGINX + PHASES)
const quarter = { manifest: STICKY, phase: phaseNamed('quarter', STICKY) }

describe('srm', () => {
  test('passes where users are served as planned', () => {
    const { row } = judgeWindow(summarise(both({ requests: 300 })), quarter)
    expect(row('srm')).toMatchObject({ verdict: 'pass', canary: 0.25, baseline: 0.75 })
    expect(row('srm').why).toContain('25.0 % of users')
  })

  test('fails where far more are served by the canary, counted by users and not by their requests', () => {
    const lopsided = [
      ...traffic('baseline', { ...HEALTHY, requests: 400 }),
      ...traffic('canary', { ...HEALTHY, requests: 400 })
    ]
    expect(judgeWindow(summarise(lopsided), quarter).row('srm').verdict).toBe('fail')
    const chatty = both({ requests: 1200, perUser: 4 }, { requests: 900 })
    expect(judgeWindow(summarise(chatty), quarter).row('srm').verdict).toBe('pass')
  })

  test('counts requests where rows have no user_key, and says so', () => {
    const anonymous = () => ({ user_key: null })
    const rows = both({ requests: 300, fields: anonymous }, { fields: anonymous })
    const { row } = judgeWindow(summarise(rows), quarter)
    expect(row('srm')).toMatchObject({ verdict: 'pass' })
    expect(row('srm').why).toContain('Without a user_key requests are counted')
  })

  test('is wrong about a split by chance in far fewer than alpha of days that are looked at hour by hour', () => {
    const whole = summarise(both({ requests: 120 }))
    let wrong = 0
    for (let day = 0; day < 60; day++) {
      const uniform = random(`day ${day}`)
      const users = { ...whole.users!, baseline: 0, canary: 0 }
      const fails = Array.from({ length: 24 }, () => {
        for (let user = 0; user < 100; user++) users[uniform() < 0.25 ? 'canary' : 'baseline']++
        return srmReading(caseOf({ ...whole, users }, quarter)).value! < 0.005
      })
      if (fails.some(Boolean)) wrong++
    }
    expect(wrong).toBeLessThanOrEqual(1)
  })
})

describe('stickiness', () => {
  const wandering = (share: number) =>
    both(
      { requests: 300, fields: index => ({ user_key: index < 300 * share ? `baseline-${index}` : `canary-${index}` }) },
      {}
    )

  test('passes where nobody is seen on both arms, and is required of a sticky router', () => {
    const { row } = judgeWindow(summarise(wandering(0)), quarter)
    expect(row('stickiness')).toMatchObject({ verdict: 'pass', value: 0, required: true })
  })

  test('fails where users wander between the arms', () => {
    expect(judgeWindow(summarise(wandering(0.3)), quarter).row('stickiness').verdict).toBe('fail')
  })

  test('sees users who left the canary since the reference window', () => {
    const earlier = summarise(both({ requests: 200 }, {}, 'rows'))
    const moved = both(
      { requests: 200, fields: index => ({ user_key: `new-${index}` }) },
      { fields: index => ({ user_key: `canary-${index}` }) },
      'later'
    )
    const { row } = judgeWindow(summarise(moved), { ...quarter, reference: earlier })
    expect(row('stickiness').verdict).toBe('fail')
    expect(row('stickiness').why).toContain('users of the earlier canary have left it')
  })

  test('is not measured where the router can not keep users, nor without user keys', () => {
    const loose = manifest(`router: { kind: gateway-api, namespace: a, route: b, baseline: c, canary: d }\n${PHASES}`)
    const of = { manifest: loose, phase: phaseNamed('quarter', loose) }
    expect(judgeWindow(summarise(wandering(0)), of).row('stickiness')).toMatchObject({
      verdict: 'not_measured',
      required: false
    })
    const anonymous = () => ({ user_key: null })
    const rows = both({ requests: 300, fields: anonymous }, { fields: anonymous })
    expect(judgeWindow(summarise(rows), quarter).verdict).toMatchObject({ reason: 'not_measured', exit: 5 })
  })
})

describe('a shadow phase', () => {
  test('judges the copies, and passes where copying is as asked and costs users nothing', () => {
    const { given, summary } = createSummaryOfShadow({})
    const { row, verdict } = judgeWindow(summary, given)
    expect(verdict).toMatchObject({ decision: 'pass', exit: 0 })
    expect(row('mirrored_share')).toMatchObject({ verdict: 'pass', required: true, threshold: 0.2 })
    expect(row('mirror_p99_added').verdict).toBe('pass')
    expect(row('shadow_delta_s').verdict).toBe('pass')
    expect(row('srm')).toMatchObject({ verdict: 'not_measured', required: false })
  })

  test('fails where far less is copied than was asked', () => {
    const { given, summary } = createSummaryOfShadow({ copiedOf: 20 })
    expect(judgeWindow(summary, given).row('mirrored_share').verdict).toBe('fail')
  })

  test('fails where nothing is copied within 10 minutes, and waits before', () => {
    const none = (minutes: number) => {
      const { given, summary } = createSummaryOfShadow({ copiedOf: Number.POSITIVE_INFINITY, minutes })
      return judgeWindow(summary, given)
    }
    expect(none(30).row('mirrored_share')).toMatchObject({ verdict: 'fail', value: 0 })
    expect(none(30).row('mirrored_share').why).toContain('within 10 minutes')
    expect(none(5).verdict.decision).not.toBe('pass')
  })

  test('fails where copying slows users down, and where the answers are far apart', () => {
    const slow = createSummaryOfShadow({ copiedLatency: 900 })
    expect(judgeWindow(slow.summary, slow.given).row('mirror_p99_added').verdict).toBe('fail')
    const other = createSummaryOfShadow({ deltaS: 0.7 })
    expect(judgeWindow(other.summary, other.given).row('shadow_delta_s').verdict).toBe('fail')
  })
})

describe('after a rollback', () => {
  const pinned = { delta_s_median: 0.3, delta_s_p95: 0.4, coverage: 0.85, p95_latency_ms: 780 }
  const since = (minutes: number, of: object = {}) =>
    summarise(traffic('baseline', { ...HEALTHY, requests: 400, minutes, ...of }), {
      from: START,
      to: START + minutes * MINUTE
    })

  test('the watch is green where the baseline serves as it did', () => {
    const green = watchRecovery(since(5), pinned)
    expect(green.state).toBe('green')
    expect(green.checks.every(check => check.ok === true)).toBe(true)
  })

  test.each([
    ['errors', { errors: 0.05 }, 'error_rate'],
    ['latency', { latency: 800 }, 'latency_p95'],
    ['ΔS', { deltaS: 0.5 }, 'delta_s_median'],
    ['coverage', { coverage: 0.6 }, 'coverage']
  ])('waits for %s to recover, and is red after 10 minutes', (_, worse, what) => {
    const early = watchRecovery(since(5, worse), pinned)
    expect([early.state, early.checks.find(check => check.what === what)!.ok]).toEqual(['waiting', false])
    expect(watchRecovery(since(12, worse), pinned)).toMatchObject({ state: 'red', why: expect.stringContaining(what) })
  })

  test('says when the baseline serves nobody', () => {
    expect(watchRecovery(since(12, { requests: 3 }), pinned)).toMatchObject({
      state: 'red',
      why: expect.stringContaining('3 of at least 50')
    })
  })

  const bare = { delta_s_median: null, delta_s_p95: null, coverage: null, p95_latency_ms: null }

  test('is not green where there is nothing to compare with', () => {
    expect(watchRecovery(since(5, { latency: 5000 }), bare)).toMatchObject({ state: 'waiting' })
    expect(watchRecovery(since(12), bare)).toMatchObject({ state: 'red' })
    expect(watchRecovery(since(12), bare).why).toMatch(/Nothing to compare with: .*latency_p95/)
  })

  test('leaves out what neither window carries, and never the error rate', () => {
    const none = { ...since(5), arms: { ...since(5).arms } }
    const { distributions, ratios } = none.arms.baseline
    const empty = { ...distributions.delta_s, n: 0 }
    const plain = {
      ...none.arms.baseline,
      distributions: { ...distributions, delta_s: empty },
      ratios: { ...ratios, coverage: { ...ratios.coverage, num: 0, den: 0 } }
    }
    const summary = { ...none, arms: { ...none.arms, baseline: plain } }
    const latencyOnly = { ...bare, p95_latency_ms: 780 }
    expect(watchRecovery(summary, latencyOnly).state).toBe('green')
    const unknown = { ...plain, ratios: { ...plain.ratios, error_rate: { ...ratios.error_rate, num: 0, den: 0 } } }
    const noStatus = { ...none, arms: { ...none.arms, baseline: unknown } }
    expect(watchRecovery(noStatus, latencyOnly).state).toBe('waiting')
  })
})
