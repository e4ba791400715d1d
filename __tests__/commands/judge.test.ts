import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { run } from '../../src/commands/run.js'
import { writeReports } from '../../src/commands/write-reports.js'
import { readWords } from '../../src/doors/words.js'
import { resultSchema } from '../../src/model/result.js'
import type { World } from '../../src/model/world.js'
import { renderTerminal } from '../../src/report/terminal.js'
import type { RequestRow } from '../../src/window/record.js'
import { openHttp } from '../../src/world/http.js'
import { serve } from '../doubles/loopback.js'
import { both, HEALTHY, MINUTE, START, type Traffic, traffic } from '../gates/live/setting.js'
import { CANARY_PINS, PINS } from '../manifest/setting.js'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const MANIFEST = [
  'version: 1',
  'name: rag',
  'arms:',
  `  baseline: { url: "http://127.0.0.1/a", pins: { ${PINS} } }`,
  `  canary: { url: "http://127.0.0.1/b", pins: { ${CANARY_PINS} } }`,
  'phases:',
  '  - { name: quarter, weight: 25, window: { duration: 30m, min_requests: 200 } }',
  '  - { name: all, weight: 100 }',
  ''
].join('\n')

const lines = (rows: readonly RequestRow[]) => rows.map(row => `${JSON.stringify(row)}\n`).join('')

/** A folder with a manifest and these files, and the command run in it 31 minutes after the window began. */
async function judge(
  files: Record<string, string | Buffer>,
  words: string[],
  manifest = MANIFEST,
  event: World['event'] = null
) {
  const folder = await mkdtemp(join(tmpdir(), 'judge-'))
  folders.push(folder)
  for (const [name, content] of Object.entries({ 'rollout.yml': manifest, ...files }))
    await writeFile(join(folder, name), content)
  const asked = await readWords(['judge', ...words])
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const world: World = {
    env: {},
    cwd: folder,
    clock: { now: () => START + 30 * MINUTE, elapsed: () => 0, sleep: async () => undefined },
    log: { info: say, notice: say, warning: say, error: say, untrusted: say, mask() {}, progress() {}, stands() {} },
    http: guard => openHttp(guard),
    github: null,
    event,
    signal: new AbortController().signal
  }
  const { result } = await run('judge', world, asked.options)
  expect(resultSchema.safeParse(result).error).toBeUndefined()
  return { result, folder, world, said }
}

const WINDOW = ['--phase', 'quarter', '--window', 'log.jsonl']
const window = (of: Traffic, baseline: Partial<Traffic> = {}) => ({ 'log.jsonl': lines(both(of, baseline)) })
const seen = (result: { window: unknown }) =>
  result.window as Record<string, never> & { requests: object; needed: object; rows: object }

describe('judge, given files', () => {
  test('passes a healthy window, names the phase that may follow, and moves nothing', async () => {
    const { result } = await judge(window({ requests: 1500 }), WINDOW)
    expect([result.decision, result.exit_code, result.phase, result.next_phase]).toEqual(['pass', 0, 'quarter', 'all'])
    expect(seen(result).requests).toEqual({ baseline: 4500, canary: 1500 })
    expect(seen(result).from).toBe('2026-11-20T09:30:00.000Z')
  })

  test('is exit 1 on a hard stop', async () => {
    const { result } = await judge(window({ requests: 200, errors: 0.2 }), WINDOW)
    expect([result.exit_code, result.reason_code]).toEqual([1, 'hard_stop'])
    expect(result.stops.find(stop => stop.row === 'stop_5xx')!.fired).toBe(true)
  })

  test('is exit 4 where more requests are needed, with the number and when they will have come', async () => {
    const { result } = await judge(window({ requests: 100 }), WINDOW)
    expect([result.exit_code, result.decision, result.reason_code]).toEqual([4, 'warn', 'evidence_thin'])
    const needed = seen(result).needed as Record<string, { requests: number; at: string }>
    expect(needed['error_rate']!.requests).toBeGreaterThanOrEqual(100)
    expect(Date.parse(needed['error_rate']!.at)).toBeGreaterThan(START + 30 * MINUTE)
    expect(result.why).toMatch(/^Waiting for .*: \d+ more requests of the new version, about 2026-11-20/)
  })

  test('reads any number of files, globs and gzip, each row once', async () => {
    const rows = both({ requests: 1500 })
    const files = {
      'a.jsonl': lines(rows.slice(0, 4000)),
      'b.jsonl.gz': gzipSync(lines(rows.slice(4000))),
      'again.jsonl': lines(rows.slice(0, 10))
    }
    const { result } = await judge(files, ['--phase', 'quarter', '--window', 'a.jsonl', '*.gz', 'again.jsonl'])
    expect(result.decision).toBe('pass')
    expect(seen(result).rows).toMatchObject({ counted: 6000, duplicates: 10 })
  })

  test('writes its reports, with what is still needed in words', async () => {
    const { result, folder, world } = await judge(window({ requests: 100 }), WINDOW)
    await writeReports(world, { result }, 'out')
    const read = (name: string) => readFile(join(folder, 'out', name), 'utf8')
    for (const text of [
      await read('report.md'),
      await read('report.html'),
      renderTerminal(result, { columns: 120, colour: false })
    ])
      expect(text).toMatch(/more\s+requests of the new version/)
    expect(JSON.parse(await read('result.json'))).toEqual(result)
  })

  test('the same rows give the same result, times aside', async () => {
    const files = window({ requests: 300 })
    const [one, two] = [await judge(files, WINDOW), await judge(files, WINDOW)]
    expect(two.result).toEqual(one.result)
  })
})

describe('never a pass, always a reason', () => {
  const inDays = (days: number) => (row: RequestRow) => ({
    ...row,
    ts: new Date(new Date(row.ts).getTime() + days * 24 * 60 * MINUTE).toISOString()
  })

  test('where rows are of a time that has not come, all of them or some, with their times', async () => {
    const rows = both({ requests: 1500 })
    const tomorrow = await judge({ 'log.jsonl': lines(rows.map(inDays(1))) }, WINDOW)
    expect(tomorrow.result).toMatchObject({ exit_code: 5, reason_code: 'log_invalid' })
    expect(tomorrow.result.why).toMatch(/^All 6000 rows .*2026-11-21T09:30:00Z to 2026-11-21T/)
    const half = await judge({ 'log.jsonl': lines(rows.map((row, i) => (i < 3000 ? row : inDays(1)(row)))) }, WINDOW)
    expect(half.result).toMatchObject({ exit_code: 5, reason_code: 'log_invalid' })
  })

  test('where --window names no file, and says so', async () => {
    const { result } = await judge({}, ['--phase', 'quarter', '--window', 'nope.jsonl'])
    expect([result.exit_code, result.why]).toEqual([5, '--window: no file matches "nope.jsonl"'])
    expect(renderTerminal(result, { columns: 120, colour: false })).toContain('Next: Put right what is said above')
  })

  const canary = () => lines(traffic('canary', { ...HEALTHY, requests: 300 }))
  const baseline = () => lines(traffic('baseline', { ...HEALTHY, requests: 300 }))
  const cases: [string, string, string, number][] = [
    ['no canary traffic', baseline(), 'no_traffic', 5],
    ['a baseline that never appears', canary(), 'no_traffic', 5],
    ['one request', lines(both({ requests: 1 })), 'evidence_thin', 4],
    ['an empty file', '', 'no_traffic', 5],
    ['all rows broken', 'no row\n{"ts": 1}\n[]\n', 'log_invalid', 5],
    ['more than 1 % of rows broken', `${lines(both({ requests: 300 }))}${'{}\n'.repeat(20)}`, 'log_invalid', 5]
  ]
  test.each(cases)('%s', async (_, text, reason, exit) => {
    const { result } = await judge({ 'log.jsonl': text }, WINDOW)
    expect([result.reason_code, result.exit_code]).toEqual([reason, exit])
    expect(result.why.length).toBeGreaterThan(10)
  })

  test('broken rows are located', async () => {
    const { result } = await judge(
      { 'log.jsonl': `${lines(both({ requests: 10 }))}${'{"ts": 1}\n'.repeat(4)}` },
      WINDOW
    )
    expect(result.problems[0]).toMatchObject({ file: 'log.jsonl', line: 41 })
    expect(result.why).toContain('log.jsonl:41')
  })

  test('few broken rows are left out, counted and located, as warnings', async () => {
    const { result } = await judge({ 'log.jsonl': `${lines(both({ requests: 200 }))}{}\n` }, WINDOW)
    expect(result.reason_code).not.toBe('log_invalid')
    expect(seen(result).rows).toMatchObject({ read: 801, broken: 1, counted: 800 })
    expect(result.problems[0]).toMatchObject({ line: 801, severity: 'warning' })
  })

  test('a file that is not there', async () => {
    const { result } = await judge({}, WINDOW)
    expect([result.exit_code, result.reason_code]).toEqual([5, 'not_measured'])
    expect(result.why).toContain('log.jsonl')
  })

  test('no phase, a phase that is none, and no request log are invalid input', async () => {
    for (const [words, found] of [
      [['--window', 'log.jsonl'], '--phase quarter | all'],
      [['--phase', 'quartr', '--window', 'log.jsonl'], 'did you mean "quarter"'],
      [['--phase', 'zzzzzzzzzz', '--window', 'log.jsonl'], 'no phase "zzzzzzzzzz"; there are: quarter, all'],
      [['--phase', 'quarter'], 'window: { source']
    ] as const) {
      const { result } = await judge(window({ requests: 5 }), [...words])
      expect([result.exit_code, result.decision]).toEqual([2, 'error'])
      const said = result.problems.map(problem => problem.message).join()
      expect(said).toContain(found)
      expect(said.split('quarter, all').length).toBeLessThanOrEqual(2)
    }
  })
})

describe('judge, by the source of the manifest', () => {
  const from = (url: string) => `${MANIFEST}window: { source: { kind: jsonl, path: "${url}" } }\n`

  test('takes the last window of a log behind a URL, and shows what the same users did before', async () => {
    const rows = both({ requests: 1500 })
    const before = traffic('baseline', {
      requests: 300,
      starts: -20,
      minutes: 15,
      fields: index => ({ request_id: `before-${index}`, user_key: `canary-${index}` })
    })
    const url = await serve((_, reply) => void reply.end(lines([...before, ...rows])))
    const { result } = await judge({}, ['--phase', 'quarter'], from(`${url}/log.jsonl`))
    expect(result.decision).toBe('pass')
    expect(seen(result).requests).toEqual({ baseline: 4500, canary: 1500 })
    expect(seen(result).canary_users_before).toMatchObject({ error_rate: 0 })
  })

  test('a log of the runner is not read for a pull request, unless the workflow names it', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'runner-'))
    folders.push(elsewhere)
    await writeFile(join(elsewhere, 'private.jsonl'), lines(both({ requests: 1500 })))
    const pullRequest = { number: 7, headSha: 'a', baseSha: 'b', isFork: true, author: 'x' }
    const event = { kind: 'pull_request', sha: 'c', pullRequest } as const
    for (const path of [`${elsewhere}/private.jsonl`, `${elsewhere}/*.jsonl`, `${elsewhere}/**`]) {
      const { result } = await judge({}, ['--phase', 'quarter'], from(path), event)
      expect([result.exit_code, result.reason_code]).toEqual([5, 'untrusted_source'])
    }
    const named = await judge({}, ['--phase', 'quarter', '--window', `${elsewhere}/private.jsonl`], MANIFEST, event)
    expect(named.result.decision).toBe('pass')
  })

  test('that answers 500 is exit 5, with a reason', async () => {
    const url = await serve((_, reply) => void reply.writeHead(500).end())
    const { result } = await judge({}, ['--phase', 'quarter'], from(`${url}/log.jsonl`))
    expect([result.exit_code, result.reason_code]).toEqual([5, 'service_unreachable'])
    expect(result.why).toContain('500')
  })

  test('that answers slowly is waited for', async () => {
    const rows = both({ requests: 1500 })
    const url = await serve((_, reply) => {
      reply.write(lines(rows.slice(0, 3000)))
      setTimeout(() => reply.end(lines(rows.slice(3000))), 100)
    })
    expect((await judge({}, ['--phase', 'quarter'], from(`${url}/log.jsonl`))).result.decision).toBe('pass')
  })

  test('that breaks off is exit 5: half a window is never judged', async () => {
    const url = await serve((_, reply) => {
      reply.writeHead(200, { 'content-length': '99999999' })
      reply.write(lines(both({ requests: 1500 })))
      setTimeout(() => reply.destroy(), 100)
    })
    const { result } = await judge({}, ['--phase', 'quarter'], from(`${url}/log.jsonl`))
    expect([result.exit_code, result.decision]).toEqual([5, 'error'])
  })

  test('is a Prometheus too: what it carries is judged, and the rest is not required unless the manifest asks', async () => {
    const url = await serve((request, reply) => {
      const metric = new URL(request.url!, 'http://x').searchParams.get('query')!.replace(/\[.*$/, '')
      const counted: Record<string, [object, number][]> = {
        rag_request_count_total: [[{}, 1]],
        rag_error_count_total: [[{}, 0.001]],
        rag_e2e_latency_seconds_bucket: [
          [{ le: '0.4' }, 0.5],
          [{ le: '0.8' }, 0.9],
          [{ le: '0.9' }, 0.985],
          [{ le: '+Inf' }, 0.999]
        ]
      }
      const result = Object.entries({ baseline: 9000, canary: 3000 }).flatMap(([arm, requests]) =>
        counted[metric]!.map(([labels, share]) => ({
          metric: { __name__: metric, arm, ...labels },
          values: Array.from({ length: 30 }, (_, minute) => [
            START / 1000 + 60 * minute,
            String(Math.round((requests * share * minute) / 29))
          ])
        }))
      )
      reply.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } }))
    })
    const source = `${MANIFEST}window: { source: { kind: prometheus, url: "${url}" } }\n`
    const { result, said } = await judge({}, ['--phase', 'quarter'], source)
    const of = (row: string) => result.gates.find(gate => gate.row === row)!
    expect([result.decision, of('error_rate').verdict, of('latency_p95').verdict, of('srm').verdict]).toEqual([
      'pass',
      'pass',
      'pass',
      'pass'
    ])
    expect(said.join('\n')).toContain(
      'these rows are not required: retrieval distance (typical); retrieval distance (worst 5 %).'
    )
    const asked = await judge({}, ['--phase', 'quarter'], `${source}require: [delta_s_drift_p95]\n`)
    expect(asked.result.reason_code).toBe('not_measured')
  })

  describe('that is a Prometheus which does not see all', () => {
    type Metric = { metric: Record<string, string>; values: [number, string][] }

    /** What both arms count in 30 minutes, scraped every 15 s; the canary fails so often. */
    const counters = (failing: number): Metric[] =>
      Object.entries({ baseline: 9000, canary: 3000 }).flatMap(([arm, requests]) => {
        const series = (__name__: string, share: number, more = {}): Metric => ({
          metric: { __name__, arm, instance: `${arm}:80`, ...more },
          values: Array.from({ length: 140 }, (_, i) => [
            START / 1000 - 290 + 15 * i,
            String(Math.round((requests * share * i) / 140))
          ])
        })
        return [
          series('rag_request_count_total', 1),
          series('rag_error_count_total', arm === 'canary' ? failing : 0.001),
          series('rag_e2e_latency_seconds_bucket', 0.5, { le: '0.4' }),
          series('rag_e2e_latency_seconds_bucket', 0.985, { le: '0.9' }),
          series('rag_e2e_latency_seconds_bucket', 1, { le: '+Inf' })
        ]
      })
    const ofCanary = ({ metric }: Metric) => metric['arm'] === 'canary'
    const cut = (metric: Metric): Metric => ({
      ...metric,
      values: metric.values.filter(([at]) => at < START / 1000 + 1200)
    })
    const other = (change: (metric: Metric) => Metric) => (all: Metric[]) => [
      ...all,
      ...all.filter(ofCanary).map(each => change({ ...each, metric: { ...each.metric, instance: 'canary-2:80' } }))
    ]
    const up = (instance: string): Metric => ({
      metric: { __name__: 'up', instance },
      values: [[START / 1000 + 1795, '0']]
    })

    test.each<[string, (all: Metric[]) => Metric[], string, object?]>([
      ['stalls', all => all.map(cut), 'evidence_stale'],
      ['stalls for the canary', all => all.map(each => (ofCanary(each) ? cut(each) : each)), 'evidence_stale'],
      ['can no longer scrape one of two instances', all => [...other(cut)(all), up('canary-2:80')], 'evidence_stale'],
      ['answers in part', all => all, 'log_invalid', { warnings: ['a store did not answer'] }],
      [
        'holds a NaN of one of two instances',
        other(each => ({ ...each, values: each.values.map(([at]) => [at, 'NaN']) })),
        'log_invalid'
      ],
      [
        'holds errors without an arm',
        all => all.flatMap(each => [each, { ...each, metric: { ...each.metric, arm: '', instance: 'x' } }]),
        'log_invalid'
      ],
      ['has no series of the canary', all => all.filter(each => !ofCanary(each)), 'no_traffic'],
      ['is empty', () => [], 'no_traffic']
    ])('%s: nothing passes, and what fails in what is left is stopped', async (_, change, reason, more = {}) => {
      const judged = async (failing: number) => {
        const all = change(counters(failing))
        const url = await serve((request, reply) => {
          const [name] = /^\w+/.exec(new URL(request.url!, 'http://x').searchParams.get('query')!)!
          const result = all.filter(({ metric }) => metric['__name__'] === name)
          reply.end(JSON.stringify({ status: 'success', ...more, data: { resultType: 'matrix', result } }))
        })
        const source = `${MANIFEST}window: { source: { kind: prometheus, url: "${url}" } }\n`
        return (await judge({}, ['--phase', 'quarter'], source)).result
      }
      expect((await judged(0.001)).reason_code).toBe(reason)
      const seenToFail = change(counters(0.6)).some(ofCanary)
      expect((await judged(0.6)).reason_code).toBe(seenToFail ? 'hard_stop' : reason)
    })
  })

  test('is asked with its headers, which go to no other URL', async () => {
    const rows = both({ requests: 1500 })
    const tokens: (string | undefined)[] = []
    const url = await serve((request, reply) => {
      tokens.push(request.headers.authorization)
      if (request.url === '/moved.jsonl') return void reply.writeHead(302, { location: '/log.jsonl' }).end()
      reply.writeHead(request.headers.authorization ? 200 : 401).end(lines(rows))
    })
    const source = `${MANIFEST}window: { source: { kind: jsonl, path: "${url}/moved.jsonl", headers: { Authorization: Bearer abcd } } }\n`
    expect((await judge({}, ['--phase', 'quarter'], source)).result.decision).toBe('pass')
    // Once to the address that moved and once to where it went, for each reading of the log.
    expect(new Set(tokens.splice(0))).toEqual(new Set(['Bearer abcd']))
    const flagged = await judge({}, ['--phase', 'quarter', '--window', `${url}/log.jsonl`], source)
    expect([flagged.result.exit_code, tokens]).toEqual([5, [undefined]])
    expect(flagged.result.why).toContain('check window.source.headers')
  })

  test('that answers Prometheus with 500 is exit 5', async () => {
    const url = await serve((_, reply) => void reply.writeHead(500).end())
    const manifest = `${MANIFEST}window: { source: { kind: prometheus, url: "${url}" } }\n`
    expect((await judge({}, ['--phase', 'quarter'], manifest)).result.exit_code).toBe(5)
  })
})
