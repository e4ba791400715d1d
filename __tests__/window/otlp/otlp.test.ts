import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { MeasureDistances } from '../../../src/window/distances.js'
import { type OtlpOptions, otlpSource } from '../../../src/window/otlp/otlp.js'
import type { WindowQuery, WindowSummary } from '../../../src/window/summary.js'
import { type Expected, isRequest, linesOf, SETS, textOf } from './fixtures.js'

const WHOLE: WindowQuery = { from: null, to: null, canary: 'served', segments: [], historyMs: 0 }
const ARMS = { 'baseline-1': 'baseline', 'canary-2': 'canary' } as const

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otlp-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Reads these files, each a list of lines, as a source would. */
async function summaryOf(
  files: Readonly<Record<string, string | Buffer>>,
  options: Partial<OtlpOptions> = {},
  query: Partial<WindowQuery> = {}
): Promise<WindowSummary> {
  const cwd = await mkdtemp(join(folder, 'read-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content)
  const source = otlpSource({
    paths: Object.keys(files),
    cwd,
    openUrl: () => Promise.reject(new Error('no URL')),
    arm: 'service.version',
    arms: ARMS,
    ignored: [],
    sample: 2000,
    measure: null,
    lexical: false,
    ...options
  })
  return source.read({ ...WHOLE, ...query })
}

const known = (file: string) => JSON.parse(textOf(file)) as Expected
const text = (lines: readonly string[]) => lines.map(line => `${line}\n`).join('')

/** What must not depend on how spans are cut into lines and files. */
function figures({ arms, traces, rows, leftOut, users }: WindowSummary) {
  return { arms, traces, counted: rows.counted, leftOut, users }
}

test.each(SETS)('%s: counts each request of each arm once', async file => {
  const { files, requests } = known(file)
  const { arms, traces, rows } = await summaryOf(
    Object.fromEntries(files.map(name => [name.replace('.gz', ''), textOf(name)]))
  )
  for (const arm of ['baseline', 'canary'] as const) {
    const asked = requests.filter(request => request.arm === arm && isRequest(request))
    const failed = asked.filter(({ status, http_status }) => status !== 'ok' || (http_status ?? 200) >= 400)
    expect([arm, arms[arm].requests]).toEqual([arm, asked.length])
    expect([arm, arms[arm].ratios.error_rate.num]).toEqual([arm, failed.length])
    expect([arm, traces!.cut[arm]]).toEqual([arm, asked.filter(({ status }) => status === 'unknown').length])
  }
  expect([rows.broken, rows.torn, traces!.late, traces!.waiting]).toEqual([0, 0, 0, 0])
})

describe('whatever the exporter does', () => {
  const lines = linesOf(known('openai-otel-fastapi.expected.json').files)
  const exports = lines.map(line => JSON.parse(line) as { resourceSpans: { scopeSpans: { spans: unknown[] }[] }[] })
  /** Each span on a line of its own. */
  const single = exports.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(group =>
      group.scopeSpans.flatMap(scope =>
        scope.spans.map(span =>
          JSON.stringify({ resourceSpans: [{ ...group, scopeSpans: [{ ...scope, spans: [span] }] }] })
        )
      )
    )
  )

  test('order, further copies, cuts into files and gzip change nothing', async () => {
    const plain = figures(await summaryOf({ 'a.jsonl': text(lines) }))
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(single, { minLength: single.length }),
        fc.subarray(single),
        fc.nat(single.length),
        async (shuffled, again, at) => {
          const all = [...shuffled, ...again]
          const files = { 'b.jsonl': text(all.slice(0, at)), 'c.jsonl.gz': gzipSync(text(all.slice(at))) }
          const read = figures(await summaryOf(files))
          expect({ ...read, users: null }).toEqual({ ...plain, users: null })
        }
      ),
      { numRuns: 15 }
    )
  })

  test('a line that is still being written, other signals and blank lines are no faults', async () => {
    const more = [text(lines), '\n', '{"resourceMetrics":[]}\n', lines[0]!.slice(0, 500)].join('')
    const { rows, arms } = await summaryOf({ 'a.jsonl': more })
    expect([rows.broken, rows.torn]).toEqual([0, 1])
    expect(arms.canary.requests).toBeGreaterThan(0)
  })

  test('what is no export is named by its line, and left out', async () => {
    const { rows, problems, leftOut } = await summaryOf({ 'a.jsonl': `${text(lines)}{"level":"info"}\nnot json\n` })
    expect([rows.broken, leftOut.unattributed]).toEqual([2, 2])
    expect(problems.map(({ line }) => line)).toEqual([lines.length + 1, lines.length + 2])
  })
})

/** A server span of its own making. */
function served(
  id: string,
  more: { at?: number; ms?: number; arm?: string; status?: number; parent?: string; route?: string } = {}
) {
  const { at = Date.UTC(2026, 10, 20), ms = 100, arm = 'canary-2', status = 200, parent, route = '/ask' } = more
  const start = BigInt(at) * 1_000_000n
  return JSON.stringify({
    resourceSpans: [
      {
        resource: { attributes: [{ key: 'service.version', value: { stringValue: arm } }] },
        scopeSpans: [
          {
            spans: [
              {
                traceId: id,
                spanId: `${id}-${arm}`,
                ...(parent && { parentSpanId: parent }),
                name: `POST ${route}`,
                kind: 2,
                startTimeUnixNano: String(start),
                endTimeUnixNano: String(start + BigInt(ms) * 1_000_000n),
                attributes: [
                  { key: 'http.response.status_code', value: { intValue: String(status) } },
                  { key: 'http.route', value: { stringValue: route } }
                ]
              }
            ]
          }
        ]
      }
    ]
  })
}

/** A step whose root has not come. */
const orphan = (id: string, at: number) => served(id, { at, parent: 'lost' }).replace('"kind":2', '"kind":1')

test('a trace that both arms served is a request of each', async () => {
  const { arms, rows } = await summaryOf({
    'a.jsonl': text([served('t1', { arm: 'baseline-1' }), served('t1', { status: 503 }), served('t2')])
  })
  expect([arms.baseline.requests, arms.canary.requests, rows.duplicates]).toEqual([1, 2, 0])
  expect(arms.canary.ratios.rate_5xx.num).toBe(1)
})

test('of a log that goes on, a trace without a root is waited for, then counted as failed', async () => {
  const now = Date.UTC(2026, 10, 20, 12)
  const lines = text([served('t0', { at: now - 5000 }), orphan('t1', now - 60_000), orphan('t2', now - 600_000)])
  const { arms, traces } = await summaryOf({ 'a.jsonl': lines }, {}, { from: now - 3_600_000, to: now })
  expect([arms.canary.requests, arms.canary.ratios.error_rate.num]).toEqual([2, 1])
  expect(traces).toMatchObject({ waiting: 1, cut: { canary: 1 } })
})

test('health checks and routes that are named are no requests', async () => {
  const lines = text([served('t1'), served('t2', { route: '/healthz' }), served('t3', { route: '/warm-up' })])
  const { arms, traces } = await summaryOf({ 'a.jsonl': lines }, { ignored: ['/warm-up'] })
  expect([arms.canary.requests, traces!.others]).toEqual([1, 2])
})

test('a trace that does not tell its arm is left out by name', async () => {
  const { leftOut, problems, arms } = await summaryOf(
    { 'a.jsonl': text([served('t1'), served('t2')]) },
    { arm: 'rollout.arm' }
  )
  expect([leftOut.unattributed, arms.canary.requests]).toEqual([2, 0])
  expect(problems[0]!.message).toMatch(/trace t1: .* attribute rollout\.arm/)
})

describe('ΔS out of texts', () => {
  const { files } = known('langchain-openinference.expected.json')
  const lines = { 'a.jsonl': text(linesOf(files)) }

  test('is measured of a sample, the same of both arms, each request once over several looks', async () => {
    const asked: number[] = []
    const measure: MeasureDistances = async texts => {
      asked.push(texts.length)
      return texts.map(() => 0.25)
    }
    const cwd = await mkdtemp(join(folder, 'looks-'))
    await writeFile(join(cwd, 'a.jsonl'), lines['a.jsonl'])
    const openUrl = () => Promise.reject(new Error('no URL'))
    const options = {
      paths: ['a.jsonl'],
      cwd,
      openUrl,
      arm: 'service.version',
      arms: ARMS,
      ignored: [],
      sample: 2000,
      lexical: false
    }
    const source = otlpSource({ ...options, measure })
    const first = await source.read(WHOLE)
    const second = await source.read(WHOLE)
    expect(first.arms.canary.distributions.delta_s.n).toBeGreaterThan(3)
    expect(second.arms).toEqual(first.arms)
    expect(asked[1] ?? 0).toBe(0)
  })

  test('leaves every other figure as it is', async () => {
    const without = await summaryOf(lines)
    const measured = await summaryOf(lines, { measure: async texts => texts.map(() => 0.5), sample: 4 })
    const { delta_s } = measured.arms.canary.distributions
    expect(delta_s.n + measured.arms.baseline.distributions.delta_s.n).toBeLessThanOrEqual(4)
    expect(measured.arms.canary.requests).toBe(without.arms.canary.requests)
    expect(measured.arms.canary.ratios.error_rate).toEqual(without.arms.canary.ratios.error_rate)
    expect(measured.arms.canary.distributions.latency).toEqual(without.arms.canary.distributions.latency)
  })
})
