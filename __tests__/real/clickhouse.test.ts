import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { run } from '../../src/commands/run.js'
import { readWords } from '../../src/doors/words.js'
import type { World } from '../../src/model/world.js'
import { requestsSource, tracesSource } from '../../src/window/clickhouse/clickhouse.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import { otlpSource } from '../../src/window/otlp/otlp.js'
import type { RequestRow } from '../../src/window/record.js'
import type { WindowQuery, WindowSummary } from '../../src/window/summary.js'
import { openClickhouse } from '../../src/world/clickhouse.js'
import { openHttp } from '../../src/world/http.js'
import { CANARY_PINS, PINS } from '../manifest/setting.js'
import { linesOf } from '../window/otlp/fixtures.js'
import { START } from '../window/rows.js'
import { startClickhouse } from './live-clickhouse.js'

// ClickHouse's own engine (the package chdb of PYTHON_BIN): the same requests in files and in tables give the same summary
// and the same verdicts.

const MINUTES = 30
const END = START + MINUTES * 60_000

let folder: string
let server: Awaited<ReturnType<typeof startClickhouse>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clickhouse-'))
  server = await startClickhouse()
}, 60_000)

afterAll(async () => {
  if (server?.process.exitCode === null && server.process.kill()) await once(server.process, 'exit')
  await rm(folder, { recursive: true, force: true })
})

/** Requests of half an hour, and of the half hour before it, of users who come back; `errors` of the canary's fail. */
function rowsOf(errors: number): RequestRow[] {
  let seed = 7
  const draw = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  return Array.from({ length: 12_000 }, (_, i): RequestRow => {
    const ts = START - MINUTES * 60_000 + i * 300 + Math.floor(200 * draw())
    const user = Math.floor(600 * draw())
    const arm = ts >= START && user % 2 ? 'canary' : 'baseline'
    const failed = draw() < (arm === 'canary' ? errors : 0.01)
    const deltaS = Math.round(1e4 * (0.1 + 0.3 * draw())) / 1e4
    const calls = Math.floor(4 * draw())
    return {
      ts: new Date(ts).toISOString(),
      request_id: `r-${String(i).padStart(6, '0')}`,
      arm,
      status: failed ? (i % 4 ? 503 : 0) : draw() < 0.01 ? 499 : 200,
      latency_ms: Math.round(1e3 * (80 + 400 * draw() ** 3)) / 1e3,
      user_key: user % 10 === 0 ? null : `user-${user}`,
      session_id: `s-${user % 40}`,
      retrieve_ms: draw() < 0.1 ? null : Math.round(50 * draw()),
      delta_s_question_retrieved: failed || draw() < 0.2 ? null : deltaS,
      coverage: draw() < 0.3 ? null : Math.round(100 * draw()) / 100,
      lambda_retrieve: '→',
      lambda_reason: draw() < 0.02 ? '×' : '→',
      tool_calls: calls,
      tool_failures: Math.min(calls, draw() < 0.05 ? 1 : 0),
      tool_loop: draw() < 0.002,
      cost_usd: Math.round(1e6 * 0.004 * draw()) / 1e6,
      pins: pinsOf(arm),
      mirrored: arm === 'baseline' && draw() < 0.1,
      tenant: ['acme', 'globex', 'initech'][user % 3]!,
      solved: i % 5 > 0
    }
  })
}

const pinsOf = (arm: string) => Object.fromEntries((arm === 'canary' ? CANARY_PINS : PINS).split(', ').map(pinOf))
const pinOf = (text: string) => text.split(': ').map(word => word.replaceAll('"', '')) as [string, string]

/** As a team might have made it: other names, other types. */
const TABLE = `(
  at DateTime64(6, 'Asia/Tokyo'), trace String, version LowCardinality(String), code UInt16, took Decimal(18, 3),
  user String, chat String, fetch Nullable(UInt16), ds Nullable(Float64), cover Nullable(Float64), l1 String,
  l2 LowCardinality(String), calls UInt8, failed UInt8, looped UInt8, copied Bool, usd Decimal(9, 6), pins Map(String, String),
  tenant Enum('acme' = 1, 'globex' = 2, 'initech' = 3), fine Bool
) ENGINE = MergeTree ORDER BY at`

const COLUMNS = {
  ts: 'at',
  request_id: 'trace',
  arm: "transform(version, ['v7', 'v8'], ['baseline', ' Canary'], version)",
  status: 'code',
  latency_ms: 'took',
  user_key: 'user',
  session_id: 'chat',
  retrieve_ms: 'fetch',
  delta_s_question_retrieved: 'ds',
  coverage: 'cover',
  lambda_retrieve: 'l1',
  lambda_reason: 'l2',
  tool_calls: 'calls',
  tool_failures: 'failed',
  tool_loop: 'looped',
  mirrored: 'copied',
  cost_usd: 'usd',
  pins: 'pins',
  tenant: 'tenant',
  solved: 'fine'
}

const asRecord = (row: RequestRow) => ({
  at: Date.parse(row.ts as string) / 1000,
  trace: row.request_id,
  version: row.arm === 'baseline' ? 'v7' : row.arm === 'old' ? 'old' : 'v8',
  code: row.status,
  took: row.latency_ms,
  user: row.user_key ?? '',
  chat: row.session_id,
  fetch: row.retrieve_ms,
  ds: row.delta_s_question_retrieved,
  cover: row.coverage,
  l1: row.lambda_retrieve,
  l2: row.lambda_reason,
  calls: row.tool_calls,
  failed: row.tool_failures,
  looped: row.tool_loop ? 1 : 0,
  copied: row.mirrored,
  usd: row.cost_usd,
  pins: row.pins,
  tenant: row['tenant'],
  fine: row.solved
})

const QUERY: WindowQuery = {
  from: START,
  to: END,
  canary: 'served',
  segments: ['tenant'],
  historyMs: MINUTES * 60_000,
  points: {
    over: [
      { of: 'latency', p: 0.95, beyond: 'alone', limit: 300, at: 300, allowed: null },
      { of: 'delta_s', p: 0.5, beyond: 'alone', limit: 0.25, at: 0.25, allowed: null }
    ],
    costCap: 0.003,
    from: START + 60_000
  }
}

const lines = (values: readonly unknown[]) => values.map(value => `${JSON.stringify(value)}\n`).join('')
const noUrl = () => Promise.reject(new Error('no URL'))

async function load(table: string, form: string, records: readonly unknown[]): Promise<void> {
  const file = join(folder, `${table}.ndjson`)
  await writeFile(file, lines(records))
  await server.run(
    `CREATE TABLE ${table} ${form}`,
    `INSERT INTO ${table} SELECT * FROM file('${file}', JSONEachRow, '${columnsIn(form)}')`
  )
}

const columnsIn = (form: string) =>
  form.slice(form.indexOf('(') + 1, form.lastIndexOf(') ENGINE')).replaceAll("'", "\\'")

function asked() {
  const { url, user, password } = server
  const ask = openClickhouse({ url, user, password, headers: {} }, { allowedHosts: ['127.0.0.1'], allowedRanges: [] })
  return { ask, now: () => END }
}

/**
 * What differs by nature: which file it was; and where ids come twice, the points near the quantiles by which clustering is
 * told, as they are taken from the other rows.
 */
function figures({ problems: _, ...summary }: WindowSummary) {
  if (summary.rows.duplicates === 0) return summary
  return JSON.parse(JSON.stringify(summary), (key, value) => (/_p(50|95)$/.test(key) ? undefined : value))
}

/** Equal but for the last digits of sums, which depend on their order. */
function expectSame(actual: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number' && typeof actual === 'number' && !Number.isInteger(expected)) {
    if (Math.abs(actual - expected) > 1e-9 * Math.abs(expected)) throw new Error(`${path}: ${actual}, not ${expected}`)
  } else if (typeof expected === 'object' && expected !== null && typeof actual === 'object' && actual !== null) {
    expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort())
    for (const [key, value] of Object.entries(expected))
      expectSame((actual as Record<string, unknown>)[key], value, `${path}.${key}`)
  } else expect([path, actual]).toEqual([path, expected])
}

/** What logs have too: rows that come twice, of other arms, of no use, from before the service knew the time. */
function withOddities(rows: readonly RequestRow[]): RequestRow[] {
  return rows.flatMap((row, i): RequestRow[] => {
    if (i % 500 === 7) return [row, row]
    if (i % 500 === 8) return [{ ...row, latency_ms: -5 }]
    if (i % 500 === 9) return [{ ...row, arm: 'old' }]
    return [row.arm === 'canary' ? { ...row, arm: ' Canary' } : row]
  })
}

describe.each([
  ['good', 0.01, 'inconclusive'],
  ['bad', 0.08, 'fail']
])('the requests of a %s canary', (name, errors, verdict) => {
  const rows = name === 'bad' ? withOddities(rowsOf(errors)) : rowsOf(errors)

  beforeAll(async () => {
    await load(name, TABLE, rows.toReversed().map(asRecord))
    await writeFile(join(folder, `${name}.jsonl`), lines(rows))
  })

  test('give the same summary as a log of them', async () => {
    const log = jsonlSource({ paths: [`${name}.jsonl`], cwd: folder, openUrl: noUrl })
    const table = requestsSource({ ...asked(), table: name, columns: COLUMNS, arms: {} })
    const [fromLog, fromTable] = [await log.read(QUERY), await table.read(QUERY)]
    expect(fromTable.rows.counted).toBe(name === 'bad' ? 5976 : 6000)
    expectSame(figures(fromTable), figures(fromLog))
  })

  test('are judged as the log of them is', async () => {
    const columns = JSON.stringify(COLUMNS)
    const login = `user: ${server.user}, password: "\${CLICKHOUSE_PASSWORD}"`
    const fromTable = await judge(
      `{ kind: clickhouse, url: "${server.url}", ${login}, table: ${name}, columns: ${columns} }`
    )
    const fromLog = await judge(`{ kind: jsonl, path: ${name}.jsonl }`)
    expectSame(fromTable, fromLog)
    expect(fromTable.verdicts).toMatchObject({ error_rate: verdict })
  })
})

test('copies and the answers to them give the same summary as a log of them', async () => {
  const rows = rowsOf(0.01)
    .slice(6000, 9000)
    .map((row, i): RequestRow => {
      const hash = `h${i >> 1}`
      if (i % 2 === 0) return { ...row, arm: 'baseline', mirrored: i % 3 > 0, req_hash: hash, answer: `yes ${i}` }
      // A copy bears the id of what it copies.
      const copy = { ...row, arm: 'canary', mirrored: true, request_id: `r-${String(i + 5999).padStart(6, '0')}` }
      return i % 5 === 0 ? { ...copy, delta_s_prod_shadow: 0.1 } : { ...copy, req_hash: hash, answer: `maybe ${i}` }
    })
  const record = (row: RequestRow) => ({
    ...asRecord(row),
    hash: row.req_hash ?? '',
    answer: row.answer ?? '',
    apart: row.delta_s_prod_shadow
  })
  const form = TABLE.replace('fine Bool', 'fine Bool, hash String, answer String, apart Nullable(Float64)')
  await load('copies', form, rows.map(record))
  await writeFile(join(folder, 'copies.jsonl'), lines(rows))
  const columns = { ...COLUMNS, req_hash: 'hash', answer: 'answer', delta_s_prod_shadow: 'apart' }
  const query = { ...QUERY, canary: 'mirrored', segments: [], points: null } as const
  const fromLog = await jsonlSource({ paths: ['copies.jsonl'], cwd: folder, openUrl: noUrl }).read(query)
  const fromTable = await requestsSource({ ...asked(), table: 'copies', columns, arms: {} }).read(query)
  expect(fromTable.mirror).toMatchObject({ copies: 1500, production: 1500 })
  expect(fromTable.mirror!.answers.length).toBeGreaterThan(1000)
  expectSame(figures(fromTable), figures(fromLog))
})

async function judge(source: string) {
  const text = [
    'version: 1',
    'name: tables',
    'arms:',
    `  baseline: { url: "http://127.0.0.1/a", pins: { ${PINS} } }`,
    `  canary: { url: "http://127.0.0.1/b", pins: { ${CANARY_PINS} } }`,
    'phases:',
    '  - { name: half, weight: 50, window: { duration: 30m, min_requests: 500 } }',
    '  - { name: all, weight: 100 }',
    `window: { source: ${source}, segments: [tenant] }`,
    'router: { kind: nginx, include: split.conf }'
  ]
  await writeFile(join(folder, 'rollout.yml'), text.join('\n'))
  const ignore = () => undefined
  const kinds = ['info', 'notice', 'warning', 'error', 'untrusted', 'mask', 'progress', 'stands']
  const world: World = {
    env: { CLICKHOUSE_PASSWORD: server.password },
    cwd: folder,
    clock: { now: () => END, elapsed: () => 0, sleep: async () => undefined },
    log: Object.fromEntries(kinds.map(kind => [kind, ignore])) as unknown as World['log'],
    http: guard => openHttp(guard),
    github: null,
    event: null,
    signal: new AbortController().signal
  }
  const { options } = await readWords(['judge', '--phase', 'half'])
  const { result } = await run('judge', world, options)
  if (result.window === null) throw new Error(`${result.why} ${result.problems.map(each => each.message).join('; ')}`)
  const verdicts = Object.fromEntries(result.gates.map(({ row, verdict, why }) => [row, verdict ?? why]))
  return { decision: result.decision, verdicts, stops: result.stops }
}

/** The table as the collector's exporter makes it, without what nobody asks for. */
const TRACES = `(
  Timestamp DateTime64(9), TraceId String, SpanId String, ParentSpanId String, SpanName LowCardinality(String),
  SpanKind LowCardinality(String), ServiceName LowCardinality(String),
  ResourceAttributes Map(LowCardinality(String), String), SpanAttributes Map(LowCardinality(String), String),
  Duration UInt64, StatusCode LowCardinality(String)
) ENGINE = MergeTree PARTITION BY toDate(Timestamp) ORDER BY (ServiceName, SpanName, toDateTime(Timestamp), Timestamp)`

test.each([
  'langchain-openinference.jsonl',
  'llamaindex-openinference.full.jsonl.gz',
  'langchain-openllmetry-fastapi.full.jsonl.gz',
  'openai-otel-fastapi.full.jsonl.gz'
])('the traces of %s give the same summary as a file of them', async file => {
  const spans = linesOf([file]).flatMap(spansIn).sort(byEnd)
  const table = file.replace(/\W/g, '_')
  await load(table, TRACES, spans.map(asSpanRow))
  await writeFile(join(folder, `${table}.jsonl`), lines(spans.map(({ group, span }) => exportOf(group, span))))
  const told = {
    arm: 'service.version',
    arms: { 'baseline-1': 'baseline', 'canary-2': 'canary' } as const,
    ignored: [],
    sample: 2000,
    measure: async (texts: readonly { question: string }[]) => texts.map(({ question }) => (question.length % 10) / 10),
    lexical: false
  }
  const ends = spans.map(({ span }) => Number(BigInt(span.endTimeUnixNano) / 1_000_000n))
  const query = {
    ...QUERY,
    segments: [],
    points: null,
    from: Math.min(...ends) - 600_000,
    to: Math.max(...ends) + 1000
  }
  const files = otlpSource({ ...told, paths: [`${table}.jsonl`], cwd: folder, openUrl: noUrl })
  const tables = tracesSource({ ...asked(), ...told, table, services: [] })
  const fromTable = await tables.read(query)
  expect(fromTable.rows.counted).toBeGreaterThan(10)
  expect(figures(fromTable)).toEqual(figures(await files.read(query)))
})

interface Attribute {
  key: string
  value: Record<string, unknown>
}

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  startTimeUnixNano: string
  endTimeUnixNano: string
  attributes?: Attribute[]
  status?: { code?: number }
}

interface Group {
  resource: { attributes: Attribute[] }
  scopeSpans: { spans: Span[] }[]
}

function spansIn(line: string): { group: Group; span: Span }[] {
  const { resourceSpans = [] } = JSON.parse(line) as { resourceSpans?: Group[] }
  return resourceSpans.flatMap(group => group.scopeSpans.flatMap(({ spans }) => spans.map(span => ({ group, span }))))
}

const exportOf = ({ resource }: Group, span: Span) => ({
  resourceSpans: [{ resource, scopeSpans: [{ spans: [span] }] }]
})

function byEnd({ span: a }: { span: Span }, { span: b }: { span: Span }): number {
  const apart = BigInt(a.endTimeUnixNano) - BigInt(b.endTimeUnixNano)
  if (apart !== 0n) return apart < 0n ? -1 : 1
  return [a.traceId, a.spanId].join() < [b.traceId, b.spanId].join() ? -1 : 1
}

function asSpanRow({ group, span }: { group: Group; span: Span }) {
  const resource = textsOf(group.resource.attributes)
  return {
    Timestamp: `${span.startTimeUnixNano.slice(0, -9)}.${span.startTimeUnixNano.slice(-9)}`,
    TraceId: span.traceId,
    SpanId: span.spanId,
    ParentSpanId: span.parentSpanId ?? '',
    SpanName: span.name,
    SpanKind: ['Unspecified', 'Internal', 'Server', 'Client', 'Producer', 'Consumer'][span.kind],
    ServiceName: resource['service.name'] ?? '',
    ResourceAttributes: resource,
    SpanAttributes: textsOf(span.attributes ?? []),
    Duration: String(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano)),
    StatusCode: ['Unset', 'Ok', 'Error'][span.status?.code ?? 0]
  }
}

/** Every value as the exporter writes it: as text. */
function textsOf(attributes: readonly Attribute[]): Record<string, string> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => {
      const [plain] = Object.values(value)
      return [key, typeof plain === 'object' ? JSON.stringify(plain) : String(plain)]
    })
  )
}

test('what the engine refuses is said, with what to do', async () => {
  await load('refused', TABLE, [])
  const read = (columns: Record<string, string>, table = 'refused') =>
    requestsSource({ ...asked(), table, columns: { ...COLUMNS, ...columns }, arms: {} }).read(QUERY)
  await expect(read({ status: 'no_such' })).rejects.toThrow(/no_such.*check the names in window.source.columns/)
  await expect(read({ ts: 'toString(at)' })).rejects.toThrow(/Illegal type String.*check the types of window.source/)
  await expect(read({}, 'absent')).rejects.toThrow(/absent.*check window.source.database and the name of the table/)
  const { url, user } = server
  const ask = openClickhouse(
    { url, user, password: 'x', headers: {} },
    { allowedHosts: ['127.0.0.1'], allowedRanges: [] }
  )
  const stranger = requestsSource({ ask, now: () => END, table: 'refused', columns: COLUMNS, arms: {} })
  await expect(stranger.read(QUERY)).rejects.toThrow(/Authentication failed.*check window.source.user and password/)
})
