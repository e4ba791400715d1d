import { decideLive } from '../../../src/gates/live/decide.js'
import { judgeLive, type LiveTable } from '../../../src/gates/live/judge.js'
import type { WindowInput } from '../../../src/gates/live/window-input.js'
import { type Phase, phasesOf } from '../../../src/manifest/phases.js'
import type { Conclusion } from '../../../src/model/reasons.js'
import { random } from '../../../src/statistics/random.js'
import { createCollector, mixFields } from '../../../src/window/collect.js'
import { flatten } from '../../../src/window/flat-row.js'
import { type RequestRow, readTime } from '../../../src/window/record.js'
import type { WindowQuery, WindowSummary } from '../../../src/window/summary.js'
import { MINIMAL, parse } from '../../manifest/setting.js'

export const START = Date.UTC(2026, 10, 20, 9, 30)
export const MINUTE = 60_000

export function manifest(extra = '') {
  return parse(MINIMAL + extra)
}

export function phaseNamed(name: string, from = manifest()): Phase {
  return phasesOf(from).find(phase => phase.name === name)!
}

/** What the requests of an arm are like; every share is a chance per request. */
export interface Traffic {
  requests: number
  errors?: number
  /** Median latency in ms; log-normal, σ = 0.4. */
  latency?: number
  deltaS?: number
  coverage?: number
  flips?: number
  cost?: number
  toolFailures?: number
  /** Requests of each user. */
  perUser?: number
  /** Minutes that the requests are spread over, and when they begin. */
  minutes?: number
  starts?: number
  fields?: (index: number) => Partial<RequestRow>
}

/** Rows of one arm, drawn by a seed. */
export function traffic(arm: 'baseline' | 'canary', of: Traffic, seed = 'rows'): RequestRow[] {
  const uniform = random(`${seed} ${arm}`)
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  const { requests, minutes = 30, starts = 0, perUser = 1 } = of
  return Array.from({ length: requests }, (_, index): RequestRow => {
    const failed = uniform() < (of.errors ?? 0)
    return {
      ts: START + starts * MINUTE + (index * minutes * MINUTE) / requests,
      request_id: `${seed}-${arm}-${index}`,
      arm,
      status: failed ? 503 : 200,
      latency_ms: (of.latency ?? 400) * Math.exp(0.4 * normal()),
      user_key: `${arm}-${Math.floor(index / perUser)}`,
      delta_s_question_retrieved: Math.min(1, Math.max(0, (of.deltaS ?? 0.3) + 0.05 * normal())),
      coverage: Math.min(1, Math.max(0, (of.coverage ?? 0.85) + 0.1 * normal())),
      lambda_retrieve: '→',
      lambda_reason: uniform() < (of.flips ?? 0.05) ? '×' : '→',
      tool_calls: 2,
      tool_failures: uniform() < (of.toolFailures ?? 0.002) ? 1 : 0,
      cost_usd: (of.cost ?? 0.01) * (0.5 + uniform()),
      solved: uniform() < 0.9,
      ...of.fields?.(index)
    }
  })
}

export const HEALTHY: Omit<Traffic, 'requests'> = { errors: 0.001 }

export function summarise(rows: readonly RequestRow[], query: Partial<WindowQuery> = {}): WindowSummary {
  const whole: WindowQuery = { from: null, to: null, canary: 'served', segments: [], historyMs: 0, ...query }
  const fields = mixFields(whole)
  const collector = createCollector(whole)
  for (const row of rows) collector.add(flatten(row, readTime(row.ts)!, fields), false)
  return collector.finish({ read: rows.length, broken: 0, torn: 0, problems: [] })
}

export function caseOf(summary: WindowSummary, given: Partial<WindowInput> = {}): WindowInput {
  const whole = given.manifest ?? manifest()
  return {
    manifest: whole,
    phase: phasesOf(whole).find(phase => phase.name === 'graduate-25')!,
    summary,
    reference: null,
    floatingPins: 0,
    probes: null,
    answersApart: null,
    duration: 0,
    ...given
  }
}

export function judgeWindow(
  summary: WindowSummary,
  given: Partial<WindowInput> = {}
): LiveTable & {
  verdict: Conclusion
  row(id: string): LiveTable['gates'][number]
  stop(id: string): LiveTable['stops'][number]
} {
  const facts = caseOf(summary, given)
  const table = judgeLive(facts)
  return {
    ...table,
    verdict: decideLive(table, facts.manifest),
    row: id => table.gates.find(gate => gate.row === id)!,
    stop: id => table.stops.find(stop => stop.row === id)!
  }
}

/** A window at 25 %: three baseline requests for each of the canary's. */
export function both(canary: Traffic, baseline: Partial<Traffic> = {}, seed = 'rows'): RequestRow[] {
  return [
    ...traffic('baseline', { ...HEALTHY, requests: canary.requests * 3, ...baseline }, seed),
    ...traffic('canary', { ...HEALTHY, ...canary }, seed)
  ]
}
