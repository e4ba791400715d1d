import { describe, expect, test } from '@jest/globals'
import { both, judgeWindow, manifest, phaseNamed, summarise, type Traffic } from './setting.js'

const PHASES = 'phases: [{ name: quarter, weight: 25, window: { min_requests: 100 } }, { name: all, weight: 100 }]\n'
const STICKY = manifest(`router: { kind: nginx, include: /etc/nginx/split.conf }\n${PHASES}`)
const quarter = { manifest: STICKY, phase: phaseNamed('quarter', STICKY) }

/** Every `each`-th row of both arms carries one of these keys, whoever sent it. */
function withKeys(keys: readonly string[], each: number, of: Partial<Traffic> = {}) {
  const fields = (index: number) =>
    index % each < keys.length ? { user_key: keys[index % each]! } : (of.fields?.(index) ?? {})
  return summarise(both({ requests: 1000, ...of, fields }, { ...of, requests: 3000, fields }))
}

describe('keys that are no users', () => {
  test.each([[['anonymous']], [['-']], [['0', 'null', 'nobody@example.org']]])(
    '%j is named, and left out of the served split, stickiness and dependence',
    keys => {
      const summary = withKeys(keys, 4 * keys.length)
      const { row, notes } = judgeWindow(summary, quarter)
      expect(row('stickiness')).toMatchObject({ verdict: 'pass', value: 0 })
      expect(row('srm')).toMatchObject({ verdict: 'pass', canary: expect.closeTo(0.25, 2) })
      for (const key of keys) expect(notes.map(({ text }) => text).join('\n')).toContain(`The user_key "${key}" stands`)
      const { ratios } = summary.arms.canary
      expect(ratios.error_rate.users!.units).toBe(summary.users!.canary)
    }
  )

  test('are shown in full sight, and bounded', () => {
    const { notes } = judgeWindow(withKeys([`\u202e"${'x'.repeat(500)}`], 4), quarter)
    const note = notes.find(({ text }) => text.includes('user_key'))!.text
    expect(note).toContain(`"\\u{202e}\\"xxx`)
    expect(note.length).toBeLessThan(350)
  })

  test('where all rows carry one, requests are counted and nothing is said of stickiness', () => {
    const { row } = judgeWindow(withKeys(['anonymous'], 1), quarter)
    expect(row('srm').why).toContain('% of requests; planned ')
    expect(row('stickiness')).toMatchObject({ verdict: 'not_measured', required: true })
  })

  test('a few users who send much each are users', () => {
    const fields = (arm: string) => (index: number) => ({ user_key: `${arm}-${index % 6}` })
    const rows = both({ requests: 1000, fields: fields('canary') }, { fields: fields('baseline') })
    expect(summarise(rows).users).toMatchObject({ noUsers: [], canary: 6, baseline: 6, both: 0 })
  })

  test('one user of every few is no such key, and who wanders is still seen', () => {
    const summary = summarise(
      both({ requests: 600, fields: index => ({ user_key: index < 200 ? `baseline-${index}` : `canary-${index}` }) })
    )
    expect(summary.users!.noUsers).toEqual([])
    expect(judgeWindow(summary, quarter).row('stickiness').verdict).toBe('fail')
  })
})

describe('the served split by what the router draws', () => {
  const LOOSE = [
    'kind: gateway-api, namespace: a, route: b, baseline: c, canary: d',
    'kind: lambda-alias, function: f, alias: live, canary_version: "2"',
    'kind: ingress-nginx, namespace: a, ingress: b',
    'kind: webhook, url: "https://r.example/w", capabilities: { sticky: false, mirrorPercent: true, step: 1 }'
  ]
  /** A user's requests go to either arm. */
  const drawn = (requests: number) =>
    summarise(
      both(
        { requests, fields: index => ({ user_key: `u${index % 150}` }) },
        { fields: index => ({ user_key: `u${index % 150}` }) }
      )
    )

  test.each(LOOSE)('counts requests where the router draws each: { %s }', router => {
    const loose = manifest(`router: { ${router} }\n${PHASES}`)
    const { row } = judgeWindow(drawn(1000), { manifest: loose, phase: phaseNamed('quarter', loose) })
    expect(row('srm')).toMatchObject({ verdict: 'pass', canary: 0.25 })
    expect(row('srm').why).toContain('The router draws each request by itself')
    expect(row('stickiness')).toMatchObject({ verdict: 'not_measured', required: false })
  })

  test('counts users where a webhook keeps them, and where nothing is known, which it says', () => {
    const webhook = (sticky: boolean) =>
      `router: { kind: webhook, url: "https://r.example/w", capabilities: { sticky: ${sticky}, mirrorPercent: true, step: 1 } }\n`
    for (const [router, said] of [
      [webhook(true), ''],
      ['', 'No router is named, so one that keeps users on an arm is assumed.']
    ]) {
      const of = manifest(`${router}${PHASES}`)
      const { row } = judgeWindow(summarise(both({ requests: 600, perUser: 2 }, { perUser: 2 })), {
        manifest: of,
        phase: phaseNamed('quarter', of)
      })
      expect(row('srm').why).toContain('25.0 % of users; planned 25.0 %')
      expect(row('srm').why).toContain(said)
    }
  })

  test('a split that is wrong by requests still fails', () => {
    const loose = manifest(`router: { ${LOOSE[0]} }\n${PHASES}`)
    const rows = both({ requests: 1500 }, { requests: 1500 })
    expect(
      judgeWindow(summarise(rows), { manifest: loose, phase: phaseNamed('quarter', loose) }).row('srm').verdict
    ).toBe('fail')
  })

  test('users whom a cookie keeps on an arm all the same are no wrong split', () => {
    const affine = manifest(`router: { ${LOOSE[2]} }\n${PHASES}`)
    const rows = both(
      { requests: 1300, fields: index => ({ user_key: `c${index % 13}` }) },
      { requests: 2700, fields: index => ({ user_key: `b${index % 27}` }) }
    )
    const { row } = judgeWindow(summarise(rows), { manifest: affine, phase: phaseNamed('quarter', affine) })
    expect(row('srm').verdict).toBe('pass')
  })
})
