import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type ArmFigures, report } from './reading.js'

/** The same figures by DuckDB, in a process of its own: `node duckdb.js FILE FOLDER`, installed under FOLDER. */

interface DuckDb {
  DuckDBInstance: {
    create(): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjectsJS(): Row[] }> }> }>
  }
}
type Row = Record<string, unknown>

const [file, folder] = process.argv.slice(2) as [string, string]
const { DuckDBInstance } = createRequire(join(folder, 'package.json'))('@duckdb/node-api') as DuckDb
const connection = await (await DuckDBInstance.create()).connect()

// The columns are named, so that no time is spent on finding their types.
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
  FROM read_ndjson('${file}', columns = {
    arm: 'VARCHAR', status: 'INTEGER', latency_ms: 'DOUBLE', delta_s_question_retrieved: 'DOUBLE',
    lambda_retrieve: 'VARCHAR', lambda_reason: 'VARCHAR', tool_calls: 'DOUBLE', tool_failures: 'DOUBLE',
    coverage: 'DOUBLE', cost_usd: 'DOUBLE', solved: 'BOOLEAN'
  })
  GROUP BY arm`
const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS()
report({ baseline: figuresOf('baseline'), canary: figuresOf('canary') })

function figuresOf(name: string): ArmFigures {
  const { arm: _, ...figures } = rows.find(row => row['arm'] === name)!
  return figures as unknown as ArmFigures
}
