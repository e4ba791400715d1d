import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { run } from '../../src/commands/run.js'
import { readWords } from '../../src/doors/words.js'
import type { InputError } from '../../src/model/errors.js'
import type { World } from '../../src/model/world.js'
import type { RequestRow } from '../../src/window/record.js'
import { HEALTHY, START, type Traffic, traffic } from '../gates/live/setting.js'
import { ENV, MINIMAL } from '../manifest/setting.js'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const PHASES = [
  'phases:',
  '  - { name: five, weight: 5, window: { duration: 30m, min_requests: 500, max: 24h } }',
  '  - { name: all, weight: 100, window: { duration: 30m, min_requests: 1000, max: 24h } }',
  ''
].join('\n')

/** What validate says of the phase "five", in a folder with these requests in log.jsonl. */
async function saidOfFive(
  rows: readonly RequestRow[],
  words: string[] = ['--window', 'log.jsonl'],
  manifest = MINIMAL + PHASES
) {
  const folder = await mkdtemp(join(tmpdir(), 'validate-'))
  folders.push(folder)
  await writeFile(join(folder, 'rollout.yml'), manifest)
  await writeFile(join(folder, 'log.jsonl'), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
  const { options } = await readWords(['validate', '--manifest', 'rollout.yml', ...words])
  const say = () => undefined
  const told: string[] = []
  const world: World = {
    env: ENV,
    cwd: folder,
    clock: { now: () => START, elapsed: () => 0, sleep: async () => undefined },
    log: {
      info: text => void told.push(text),
      notice: say,
      warning: say,
      error: say,
      untrusted: say,
      mask() {},
      progress() {},
      stands() {}
    },
    http: () => {
      throw new Error('validate reaches no service')
    },
    github: null,
    event: null,
    signal: new AbortController().signal
  }
  const { result } = await run('validate', world, options)
  const notes = result.notes.filter(({ text }) => /phase five/i.test(text))
  return { result, notes, told, text: notes.map(({ text }) => text).join('\n') }
}

const baseline = (of: Partial<Traffic>) => traffic('baseline', { ...HEALTHY, requests: 6000, ...of })

describe('validate, given a request log', () => {
  test("tells what a phase takes at the log's own figures and at its own rate, both arms together", async () => {
    const rows = [...baseline({ minutes: 60 }), ...traffic('canary', { requests: 1200, minutes: 60 })]
    const { result, text } = await saidOfFive(rows)
    expect(result.exit_code).toBe(0)
    expect(text).toContain("canary requests to pass at the log's own figures: ")
    expect(text).toContain("at the log's 2 requests a second in all")
  })

  test('tells twice the time where requests come half as often', async () => {
    const hoursAt = async (minutes: number) =>
      Number(/That is ([\d.]+) h at/.exec((await saidOfFive(baseline({ minutes }))).text)![1])
    expect((await hoursAt(600)) / (await hoursAt(300))).toBeCloseTo(2, 1)
  })

  test('warns at low traffic of rows that can not pass in time, and of regressions that would go unseen', async () => {
    const { notes } = await saidOfFive(baseline({ minutes: 6000 }))
    const warnings = notes.filter(({ level }) => level === 'warning').map(({ text }) => text)
    expect(warnings).toEqual([
      expect.stringContaining("brings 72 canary requests at the log's 1 request a minute in all: too few for "),
      expect.stringMatching(/may not see .*slowest 5 % of answers from × 1\.30 .*failed requests from 1\.0 % up to \d/)
    ])
  })

  test('warns of nothing where traffic suffices', async () => {
    const { notes } = await saidOfFive(baseline({ minutes: 10 }))
    expect(notes.map(({ level }) => level)).toEqual(['notice'])
  })

  test('can not measure a log without the baseline, one that is absent, and one that is broken', async () => {
    const canary = await saidOfFive(traffic('canary', { requests: 10 }))
    expect([canary.result.exit_code, canary.result.reason_code]).toEqual([5, 'no_traffic'])
    const absent = await saidOfFive([], ['--window', 'absent.jsonl'])
    expect([absent.result.exit_code, absent.result.reason_code]).toEqual([5, 'not_measured'])
    const broken = await saidOfFive(baseline({ fields: index => (index % 10 ? {} : { latency_ms: -1 }) }))
    expect([broken.result.exit_code, broken.result.reason_code]).toEqual([5, 'log_invalid'])
  })
})

test("without a log, validate tells the time at one request a second, from a typical service's figures", async () => {
  const { text, told } = await saidOfFive([], [])
  expect(told.filter(line => /^ {2}(phase|five|all) /.test(line))).toEqual([
    '  phase  traffic  the new version needs           at 1 request a second in all',
    '  five   5 %      520 requests (failed requests)  2.9 h',
    '  all    100 %    1,000 requests (your minimum)   17 min'
  ])
  expect(text).toContain("at a typical service's figures")
  expect(text).toContain('at 1 request a second in all; twice as many take half as long.')
})

describe('validate, in a check that has no secrets of the router', () => {
  const router = (capabilities: string) =>
    `${MINIMAL}${PHASES}router: { kind: webhook, url: "\${ROUTER_URL}", capabilities: { ${capabilities} } }\n`

  test('passes, and lists each variable that is not set as a warning at its place', async () => {
    const { result } = await saidOfFive([], [], router('sticky: true, mirrorPercent: true, step: 1'))
    expect(result.exit_code).toBe(0)
    expect(result.problems).toEqual([
      expect.objectContaining({
        severity: 'warning',
        line: 12,
        message: expect.stringContaining('ROUTER_URL is not set')
      })
    ])
  })

  test('still says what the router can not do of the plan', async () => {
    const { result } = await saidOfFive([], [], router('sticky: true, mirrorPercent: true, step: 10'))
    expect(result.exit_code).toBe(2)
    expect(result.problems.map(({ severity }) => severity)).toContain('error')
  })

  test('refuses what is not set in a section that it reads', async () => {
    const { result } = await saidOfFive([], [], MINIMAL.replace('https://rag.example.com/a', '"${BASELINE_URL}"'))
    expect(result).toMatchObject({ exit_code: 2, reason_code: 'manifest_invalid' })
  })
})

describe('validate refuses', () => {
  const problemsOf = async (manifest: string) => {
    try {
      return (await saidOfFive([], [], manifest)).result.problems
    } catch (error) {
      return (error as InputError).problems
    }
  }

  test('a source that no window can be read from, and says what to use', async () => {
    const cloudwatch = 'window: { source: { kind: cloudwatch, function: f, region: eu-west-1 } }'
    expect(await problemsOf(`${MINIMAL}${PHASES}${cloudwatch}\n`)).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        message: expect.stringMatching(
          /^window\.source: cloudwatch cannot be read; expected jsonl, otlp, clickhouse, or prometheus/
        )
      })
    )
    expect(await problemsOf(`${MINIMAL}${cloudwatch}\n`)).toMatchObject([{ severity: 'warning' }])
  })

  test('expressions with what is wrong at its character, beside everything else that is', async () => {
    const response = [
      'response:',
      '  contract: [snippet_id, ofsets]',
      '  answer: /choices/0/message/content',
      '  citations: |',
      '    $map($match(answer, /x/),',
      '      function($m) { $strin($m.match) })',
      "  cost_usd: 'usage.(prompt_tokens *)'",
      '  snippet: { offsets: "[start, start + $length(text)", snippet_id: "$string($reply.ids[$rank])" }',
      ''
    ].join('\n')
    const lines = MINIMAL.split('\n').length
    expect((await problemsOf(MINIMAL + response)).filter(({ severity }) => severity === 'error')).toEqual([
      {
        file: 'rollout.yml',
        line: lines + 1,
        column: 26,
        severity: 'error',
        message: expect.stringMatching(/did you mean "offsets"/)
      },
      {
        file: 'rollout.yml',
        line: lines + 5,
        column: 22,
        severity: 'error',
        message: expect.stringMatching(/^response\.citations: unknown name \$strin; did you mean "\$string"/)
      },
      {
        file: 'rollout.yml',
        line: lines + 6,
        column: 36,
        severity: 'error',
        message: expect.stringMatching(/^response\.cost_usd: the symbol "\)"/)
      },
      {
        file: 'rollout.yml',
        line: lines + 7,
        column: 52,
        severity: 'error',
        message: expect.stringMatching(/^response\.snippet\.offsets: expected "\]" before end of expression/)
      }
    ])
  })

  test('no expression that is right', async () => {
    const response = 'response: { answer: "choices[0].message.content", snippet: { snippet_id: $string(id) } }\n'
    expect((await saidOfFive([], [], MINIMAL + response)).result.exit_code).toBe(0)
  })
})
