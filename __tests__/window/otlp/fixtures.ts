import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Traces that real instrumentations wrote through the real collector, and what the driver knew of each request. */
const FOLDER = '__tests__/fixtures/traces'

export interface Expected {
  texts: Record<string, string>
  files: string[]
  other_traces: { ids: string[] }
  requests: ExpectedRequest[]
}

export interface ExpectedRequest {
  req: string
  scenario: string
  arm: 'baseline' | 'canary'
  trace_ids: string[]
  status: 'ok' | 'error' | 'unknown'
  http_status?: number
  start_unix_ms: number
  latency_ms: number | null
  docs: string[]
  tool_calls: number
  tool_failures: number
  tool_max_same: number
  session: string | null
  user: string | null
  tokens: { prompt: number; completion: number }
  stream?: boolean
  agent?: boolean
  question: string
  rag: boolean
  models: string[]
}

export function textOf(file: string): string {
  const bytes = readFileSync(`${FOLDER}/${file}`)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

export function linesOf(files: readonly string[]): string[] {
  return files.flatMap(file => textOf(file).split('\n').filter(Boolean))
}

export const SETS = readdirSync(FOLDER).filter(file => /\.expected\.json(\.gz)?$/.test(file))

/** Calls without a chain, whose three traces nothing joins, and health checks are no requests. */
export function isRequest({ scenario }: ExpectedRequest): boolean {
  return scenario !== 'x_unchained' && scenario !== 'x_health'
}
