import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type ArmFigures, report } from './reading.js'

/**
 * The same figures by DuckDB, in a process of its own: `node duckdb.js FILE FOLDER narrow|equal`, installed under FOLDER.
 * `narrow` computes these figures alone; `equal` also does the rest of a window's work: each request_id once, sums by user
 * and by block of time, histograms, pins.
 */

interface DuckDb {
  DuckDBInstance: {
    create(): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjectsJS(): Row[] }> }> }>
  }
}
type Row = Record<string, unknown>

const [file, folder, work] = process.argv.slice(2) as [string, string, 'narrow' | 'equal']
const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api') as DuckDb
const connection = await (await DuckDBInstance.create()).connect()

// The columns are named, so that no time is spent on finding their types.
const NARROW = `arm: 'VARCHAR', status: 'INTEGER', latency_ms: 'DOUBLE', delta_s_question_retrieved: 'DOUBLE',
  lambda_retrieve: 'VARCHAR', lambda_reason: 'VARCHAR', tool_calls: 'DOUBLE', tool_failures: 'DOUBLE',
  coverage: 'DOUBLE', cost_usd: 'DOUBLE', solved: 'BOOLEAN'`
const EQUAL = `${NARROW}, ts: 'TIMESTAMP', request_id: 'VARCHAR', user_key: 'VARCHAR', session_id: 'VARCHAR',
  retrieve_ms: 'DOUBLE', rerank_ms: 'DOUBLE', reason_ms: 'DOUBLE', pins: 'VARCHAR'`
const SUMS = `count(*), sum((status NOT BETWEEN 200 AND 299)::INT), sum((status >= 500)::INT),
  sum((lambda_retrieve <> lambda_reason)::INT), sum(tool_calls - tool_failures), sum(tool_calls), sum(coverage),
  sum(cost_usd), sum(solved::INT), sum(latency_ms) FILTER (status BETWEEN 200 AND 299), sum(delta_s_question_retrieved),
  sum((latency_ms <= 400)::INT), sum((latency_ms <= 1073)::INT), sum((delta_s_question_retrieved <= 0.35)::INT),
  sum((delta_s_question_retrieved <= 0.48)::INT)`
const bins = (value: string, bin: string) =>
  `SELECT arm, ${bin} AS bin, count(*), min(${value}), max(${value}) FROM log WHERE ${value} > 0 GROUP BY ALL`
const REST = [
  `SELECT arm, user_key, ${SUMS} FROM log GROUP BY ALL`,
  `SELECT arm, time_bucket(INTERVAL '2048 milliseconds', ts), ${SUMS} FROM log GROUP BY ALL`,
  ...['latency_ms', 'retrieve_ms', 'rerank_ms', 'reason_ms', 'cost_usd'].map(each =>
    bins(each, `floor(256 * log2(${each}))`)
  ),
  bins('delta_s_question_retrieved', 'floor(10000 * delta_s_question_retrieved)'),
  'SELECT arm, pins, count(*) FROM log GROUP BY ALL',
  'SELECT arm, hash(session_id) % 32, count(*) FROM log GROUP BY ALL'
]
const read = (columns: string) => `read_ndjson('${file}', columns = { ${columns} })`
if (work === 'equal') {
  await connection.runAndReadAll(`CREATE TEMP TABLE log AS SELECT DISTINCT ON (request_id) * FROM ${read(EQUAL)}`)
  for (const query of REST) await connection.runAndReadAll(`SELECT count(*) FROM (${query})`)
}
const sql = `
  SELECT arm,
    count(*)::DOUBLE AS requests,
    quantile_cont(latency_ms, 0.5) FILTER (status BETWEEN 200 AND 299) AS latency_p50,
    quantile_cont(latency_ms, 0.95) FILTER (status BETWEEN 200 AND 299) AS latency_p95,
    quantile_cont(delta_s_question_retrieved, 0.5) AS delta_s_p50,
    quantile_cont(delta_s_question_retrieved, 0.95) AS delta_s_p95,
    avg((status NOT BETWEEN 200 AND 299)::INT) AS error_rate,
    avg((status >= 500)::INT) AS rate_5xx,
    avg((lambda_retrieve <> lambda_reason)::INT) AS lambda_flip,
    1 - sum(tool_failures) / sum(tool_calls) AS tool_success,
    avg(coverage) AS coverage,
    sum(cost_usd) / sum(solved::INT) AS cost_per_solved
  FROM ${work === 'equal' ? 'log' : read(NARROW)}
  GROUP BY arm`
const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS()
report({ baseline: figuresOf('baseline'), canary: figuresOf('canary') })

function figuresOf(name: string): ArmFigures {
  const { arm: _, ...figures } = rows.find(row => row['arm'] === name)!
  return figures as unknown as ArmFigures
}
