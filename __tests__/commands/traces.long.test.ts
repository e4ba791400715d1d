import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import type { RequestRow } from '../../src/window/record.js'
import { halfHour, inQuarter, type Place } from './rollout-setting.js'

/** A rollout that knows of its requests by their traces alone. */

let place: Place
afterEach(() => place.close())

const SOURCE = {
  window: { source: { kind: 'otlp', path: 'traces.jsonl', arms: { 'rag-1': 'baseline', 'rag-2': 'canary' } } }
}
const VERSIONS: Record<string, string> = { baseline: 'rag-1', canary: 'rag-2' }
const PASSAGES = ['Standard shipping takes three working days.', 'Sale items can be exchanged but are not refunded.']

/** The trace of a request: a server span and, within it, a retriever that carries its texts. */
function traceOf(row: RequestRow): string {
  const start = BigInt(Math.round(row.ts as number)) * 1_000_000n
  const end = start + BigInt(Math.round(row.latency_ms * 1e6))
  const traceId = row.request_id.replace(/\W/g, '-')
  const text = (key: string, stringValue: string) => ({ key, value: { stringValue } })
  const times = { startTimeUnixNano: String(start), endTimeUnixNano: String(end) }
  const server = {
    ...{ traceId, spanId: `${traceId}-1`, name: 'POST /ask', kind: 2, ...times },
    attributes: [
      { key: 'http.response.status_code', value: { intValue: String(row.status) } },
      ...(row.user_key ? [text('user.id', row.user_key)] : [])
    ]
  }
  const retriever = {
    ...{ traceId, spanId: `${traceId}-2`, parentSpanId: `${traceId}-1`, name: 'retrieve', kind: 1, ...times },
    attributes: [
      text('openinference.span.kind', 'RETRIEVER'),
      text('input.value', 'How long does standard shipping take?'),
      ...PASSAGES.map((passage, at) => text(`retrieval.documents.${at}.document.content`, passage))
    ]
  }
  const resource = { attributes: [text('service.version', VERSIONS[row.arm]!)] }
  return `${JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ spans: [retriever, server] }] }] })}\n`
}

const write = (rows: readonly RequestRow[]) =>
  writeFileSync(join(place.folder, 'traces.jsonl'), rows.map(traceOf).join(''))

test('goes up on a healthy window of traces, with ΔS measured from their texts', async () => {
  place = await inQuarter(SOURCE)
  write(halfHour())
  place.clock.minutes = 30
  const { result } = await place.command('promote')
  const row = (id: string) => result.gates.find(({ row }) => row === id)
  expect([result.decision, result.phase]).toEqual(['graduate', 'all'])
  expect(row('delta_s_drift_median')).toMatchObject({ verdict: 'pass', value: 0 })
  expect(row('delta_s_median')?.verdict).toBe('not_measured')
})

test('comes back where the canary answers 503', async () => {
  place = await inQuarter(SOURCE)
  write(halfHour().map(row => (row.arm === 'canary' ? { ...row, status: 503 } : row)))
  place.clock.minutes = 30
  const { result } = await place.command('watch')
  expect([result.decision, result.stops.find(({ row }) => row === 'stop_5xx')?.fired]).toEqual(['rollback', true])
  expect(place.router.weights).toMatchObject({ canary: 0 })
})
