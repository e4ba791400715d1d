import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { parseArgs } from 'node:util'
import { requestsSource } from '../../src/window/clickhouse/clickhouse.js'
import type { WindowQuery } from '../../src/window/summary.js'
import { type AskClickhouse, openClickhouse } from '../../src/world/clickhouse.js'

/**
 * What a look at a table of requests costs, in ClickHouse's own engine (the package chdb of PYTHON_BIN) and here: beside
 * `count()` and a narrow query over the same rows in the same run. Rows are made by the engine, half an hour of them.
 *
 *     .ci/install-parts DIR && source DIR/parts.env
 *     npm run bench:clickhouse                      5,000,000 rows
 *     npm run bench:clickhouse -- --rows 50000000   12 GB of memory, some minutes
 */

const { values } = parseArgs({ options: { rows: { type: 'string', default: '5000000' } } })
const ROWS = Number(values.rows)
const USERS = Math.ceil(ROWS / 8)
const START = Date.UTC(2026, 10, 20, 9, 30)
const WINDOW_MS = 1_800_000
/** With the engine beside it on few processors, time says little. */
const PATIENCE = { idleMs: 3_600_000, leastBytes: 1, totalMs: 3_600_000 }
const [USER, PASSWORD] = ['bench', 'bench']

const TABLE = `CREATE TABLE requests (
  ts DateTime64(3, 'UTC'), request_id String, arm LowCardinality(String), status UInt16, latency_ms Float64, user_key String,
  session_id String, delta_s Nullable(Float64), coverage Nullable(Float64), lambda_retrieve LowCardinality(String),
  lambda_reason LowCardinality(String), tool_calls UInt8, tool_failures UInt8, cost_usd Float64, solved Bool,
  model LowCardinality(String), tenant LowCardinality(String)
) ENGINE = MergeTree ORDER BY ts`

const insert = (from: number, count: number) => `INSERT INTO requests
SELECT fromUnixTimestamp64Milli(toInt64(${START} + intDiv(number * ${WINDOW_MS}, ${ROWS})), 'UTC'),
  concat('req-', lower(hex(cityHash64(number))), toString(number)), if(u % 20 = 0, 'canary', 'baseline') AS arm,
  if(cityHash64(number, 1) % 1000 < 3, 503, 200) AS status, exp(6 + 0.6 * ((h % 1000) / 500 - 1)) AS took,
  concat('user-', toString(u)), concat('s', toString(u), '-', toString(number % 3)),
  if(h % 10 = 0, NULL, round(0.25 + (h % 2000) / 10000, 4)), (h % 5) / 4, '→', if(h % 20 = 0, '×', '→'), 2, h % 300 = 0,
  round(0.002 + (h % 997) / 250000, 6), status = 200 AND h % 5 > 0, arm, ['acme', 'globex', 'initech'][u % 3 + 1]
FROM (SELECT number, cityHash64(number, 2) AS h, cityHash64(number, 3) % ${USERS} AS u FROM numbers(${from}, ${count}))`

const COLUMNS = {
  user_key: 'user_key',
  session_id: 'session_id',
  delta_s_question_retrieved: 'delta_s',
  coverage: 'coverage',
  lambda_retrieve: 'lambda_retrieve',
  lambda_reason: 'lambda_reason',
  tool_calls: 'tool_calls',
  tool_failures: 'tool_failures',
  cost_usd: 'cost_usd',
  solved: 'solved',
  pins: "map('MODEL_VER', model)",
  tenant: 'tenant'
}

const QUERY: WindowQuery = { from: START, to: START + WINDOW_MS, canary: 'served', segments: ['tenant'], historyMs: 0 }

const port = await freePort()
const python = process.env['PYTHON_BIN']
if (python === undefined) throw new Error('PYTHON_BIN is not set; see .ci/install-parts')
const server = spawn(python, ['__tests__/real/clickhouse-server.py', String(port), USER, PASSWORD], {
  stdio: ['ignore', 'pipe', 'inherit']
})
try {
  await Promise.race([once(server.stdout, 'data'), once(server, 'exit').then(() => Promise.reject(new Error('ended')))])
  await main(`http://127.0.0.1:${port}`)
} finally {
  server.kill()
}

async function main(url: string): Promise<void> {
  const run = async (sql: string) => {
    const headers = { authorization: `Basic ${btoa(`${USER}:${PASSWORD}`)}` }
    const reply = await fetch(url, { method: 'POST', body: sql, headers })
    if (!reply.ok) throw new Error(await reply.text())
  }
  await run(TABLE)
  const STEP = 1_000_000
  for (let from = 0; from < ROWS; from += STEP) await run(insert(from, Math.min(STEP, ROWS - from)))
  let bytes = 0
  const open = openClickhouse(
    { url, user: USER, password: PASSWORD, headers: {} },
    { allowedHosts: ['127.0.0.1'], allowedRanges: [] }
  )
  const ask: AskClickhouse = async (query, signal) => counted(await open(query, signal), size => (bytes += size))
  const table = requestsSource({
    ask,
    table: 'requests',
    columns: COLUMNS,
    arms: {},
    patience: PATIENCE,
    now: () => START + WINDOW_MS
  })
  const plain = (text: string) => async () => {
    for await (const _ of await ask({ text, params: {}, headMs: PATIENCE.totalMs, totalMs: PATIENCE.totalMs }));
  }
  console.log(`${ROWS.toLocaleString('en')} rows, ${USERS.toLocaleString('en')} users`)
  await measured('count()', plain('SELECT count() FROM requests WHERE ts >= 0 FORMAT JSONCompact'))
  await measured(
    'narrow query',
    plain(
      'SELECT arm, count(), countIf(status >= 500), quantile(0.95)(latency_ms), avg(delta_s) FROM requests GROUP BY arm FORMAT JSONCompact'
    )
  )
  bytes = 0
  await measured('a look', async () => {
    const summary = await table.read(QUERY)
    if (summary.rows.counted !== ROWS) throw new Error(`${summary.rows.counted} rows were counted`)
  })
  console.log(`the answer: ${(bytes / 1e6).toFixed(1)} MB`)
}

async function measured(name: string, work: () => Promise<void>): Promise<void> {
  const [began, own, engine] = [performance.now(), process.cpuUsage(), cpuOf(server.pid!)]
  await work()
  const { user, system } = process.cpuUsage(own)
  const seconds = (performance.now() - began) / 1000
  const here = (user + system) / 1e6
  const there = cpuOf(server.pid!) - engine
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  console.log(
    `${name}: ${seconds.toFixed(1)} s; processor time there ${there.toFixed(1)} s, here ${here.toFixed(2)} s; memory there at most ${peakOf(server.pid!)} MB, here ${memory} MB`
  )
}

/** Seconds of processor time that a process has taken (Linux). */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function peakOf(pid: number): number {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024)
}

async function* counted(stream: AsyncIterable<Buffer>, count: (size: number) => void): AsyncIterable<Buffer> {
  for await (const chunk of stream) {
    count(chunk.length)
    yield chunk
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  return port
}
