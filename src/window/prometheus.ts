import { UnmeasurableError } from '../model/errors.js'
import type { Http } from '../model/world.js'
import { type Blocks, createBlocks } from './blocks.js'
import { addUnits, byRatio, newColumns, sumsOf } from './cell.js'
import type { Bin, Distribution } from './distribution.js'
import { arrivalsOf, blockSumsOf } from './in-time.js'
import { nothingLeftOut } from './left-out.js'
import { type Increment, incrementsOf } from './prometheus-counter.js'
import { queryRange, type Series } from './prometheus-query.js'
import { RATIO } from './ratio.js'
import type { Arm, ArmSummary, DistributionName, WindowQuery, WindowSource, WindowSummary } from './summary.js'
import { KIND } from './users.js'

interface PrometheusOptions {
  /** Base URL of Prometheus. */
  url: string
  /** The label whose value is baseline or canary. */
  armLabel: string
  headers?: Record<string, string>
  http: Http
  timeoutMs?: number
}

const REQUESTS = 'rag_request_count_total'
const ERRORS = 'rag_error_count_total'
const LATENCY = 'rag_e2e_latency_seconds_bucket'

/**
 * A window from counters and a histogram: it feeds error_rate, latency_p95 and srm (by requests), and nothing else.
 * A histogram's buckets bound ranks, so a quantile is known to its bucket. Only what was counted between two samples
 * is taken, a counter's fall being a restart from 0; so what a series held at its first sample is left out. A metric
 * without series for an arm is no data: export counters at 0 before the first request. Latency is what the exporter
 * observes; the log's is that of requests with a reply.
 */
export function prometheusSource(options: PrometheusOptions): WindowSource {
  return {
    async read(query, signal) {
      const { from, to } = bounded(query)
      const ask = (metric: string) => queryRange(options, metric, from, to, signal)
      const [requests, errors, latency] = await Promise.all([ask(REQUESTS), ask(ERRORS), ask(LATENCY)])
      const counted = (series: readonly Series[]) => countByArm(series, options.armLabel, from, to)
      return summarise({ from, to }, counted(requests), counted(errors), counted(latency))
    }
  }
}

function bounded({ from, to }: WindowQuery): { from: number; to: number } {
  if (from !== null && to !== null && to > from) return { from, to }
  throw new UnmeasurableError('not_measured', 'a window from Prometheus needs a start and an end')
}

/** What each arm's series counted, by the upper bound of their bucket; '' where there is none. */
type Counted = Map<string, Map<string, Increment[]>>

function countByArm(series: readonly Series[], armLabel: string, from: number, to: number): Counted {
  const counted: Counted = new Map()
  for (const { labels, samples } of series) {
    const increments = incrementsOf(samples, from, to)
    if (increments === null) continue
    const arm = labels[armLabel] ?? ''
    const byBound = counted.get(arm) ?? new Map<string, Increment[]>()
    const bound = labels['le'] ?? ''
    counted.set(arm, byBound.set(bound, [...(byBound.get(bound) ?? []), ...increments]))
  }
  return counted
}

function summarise(
  span: { from: number; to: number },
  requests: Counted,
  errors: Counted,
  latency: Counted
): WindowSummary {
  const blocks = createBlocks(2)
  const arm = (name: Arm) => {
    const own = { requests: requests.get(name)?.get(''), errors: errors.get(name)?.get(''), latency: latency.get(name) }
    return collectArm(name, own, blocks)
  }
  const collected = { baseline: arm('baseline'), canary: arm('canary') }
  const arms = { baseline: collected.baseline(), canary: collected.canary() }
  const inTime = blocks.finish()
  const counted = arms.baseline.requests + arms.canary.requests
  const others = [...requests].filter(([name]) => name !== 'baseline' && name !== 'canary')
  return {
    kind: 'prometheus',
    ...span,
    arms,
    segments: [],
    segmentsLeftOut: {},
    mixes: [],
    strata: [],
    blocks: inTime && { start: inTime.start, widthMs: inTime.widthMs, count: inTime.count },
    grid: null,
    first: null,
    users: null,
    visits: null,
    mirror: null,
    sessions: null,
    rows: {
      read: counted,
      counted,
      broken: 0,
      torn: 0,
      duplicates: 0,
      late: 0,
      skewed: { before: 0, after: 0 },
      outside: 0,
      otherArms: Object.fromEntries(others.map(([name, byBound]) => [name, total(byBound.get('') ?? [])])),
      otherCanary: 0
    },
    leftOut: nothingLeftOut(),
    supply: null,
    unread: [],
    problems: []
  }
}

interface OwnCounts {
  requests: Increment[] | undefined
  errors: Increment[] | undefined
  latency: Map<string, Increment[]> | undefined
}

/** Counts an arm into sums and blocks; the summary is made once both arms have shaped the blocks. */
function collectArm(name: Arm, { requests, errors, latency }: OwnCounts, blocks: Blocks): () => ArmSummary {
  const kind = KIND[name]
  const columns = newColumns()
  const points = new Map<number, number>()
  const buckets = bucketsOf(latency)
  const arrivals = requests ?? buckets.at(-1)?.increments ?? []

  const share = (r: number, some: readonly Increment[], all: readonly Increment[]) => {
    if (total(some) > total(all)) throw invalid(`of arm ${name} more were counted than there were requests`)
    addUnits(columns, r, total(some), total(all))
    for (const { ts, by } of some) blocks.at(kind, ts).num[r]! += by
    for (const { ts, by } of all) blocks.at(kind, ts).den[r]! += by
  }
  for (const { ts, by } of arrivals) blocks.at(kind, ts).requests += by
  if (requests && errors) share(RATIO.error_rate, errors, requests)
  const distribution = distributionOf(buckets)
  for (const [r, p] of [[RATIO.latency_p50, 0.5] as const, [RATIO.latency_p95, 0.95] as const]) {
    const near = buckets.find(bucket => total(bucket.increments) >= p * distribution.n)
    if (near === undefined || near.bound === Number.POSITIVE_INFINITY || distribution.n === 0) continue
    points.set(r, near.bound)
    share(r, near.increments, buckets.at(-1)!.increments)
  }
  const active = arrivals.filter(increment => increment.by > 0).toSorted((a, b) => a.ts - b.ts)

  return () => {
    const inTime = blocks.finish()?.ofArm(kind) ?? null
    return {
      requests: total(arrivals),
      ratios: byRatio(r => ({
        ...sumsOf(columns, r),
        at: points.get(r) ?? null,
        users: null,
        blocks: blockSumsOf(inTime, r)
      })),
      distributions: onlyLatency(distribution),
      firstTs: active[0]?.ts ?? null,
      lastTs: active.at(-1)?.ts ?? null,
      arrivals: arrivalsOf(inTime),
      toolLoops: 0,
      toolLoopRequest: null,
      pins: null
    }
  }
}

interface Bucket {
  /** Upper bound, included, in ms. */
  bound: number
  /** Of all values at or below it. */
  increments: Increment[]
}

function bucketsOf(byBound: Map<string, Increment[]> | undefined): Bucket[] {
  const buckets = [...(byBound ?? [])]
    .map(([le, increments]) => ({ bound: le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le) * 1000, increments }))
    .sort((a, b) => a.bound - b.bound)
  if (buckets.length > 0 && buckets.at(-1)!.bound !== Number.POSITIVE_INFINITY)
    throw invalid(`${LATENCY} has no +Inf bucket`)
  const falls = buckets.some((bucket, i) => i > 0 && total(bucket.increments) < total(buckets[i - 1]!.increments))
  if (falls) throw invalid(`the buckets of ${LATENCY} do not add up; every instance must use the same bounds`)
  return buckets
}

function distributionOf(buckets: readonly Bucket[]): Distribution {
  const bins: Bin[] = buckets.map(({ bound, increments }, i) => ({
    low: i > 0 ? justAbove(buckets[i - 1]!.bound) : 0,
    high: bound,
    count: total(increments) - (i > 0 ? total(buckets[i - 1]!.increments) : 0)
  }))
  return { n: buckets.length > 0 ? total(buckets.at(-1)!.increments) : 0, bins: bins.filter(bin => bin.count > 0) }
}

/** A bucket's lower bound is not in it. */
function justAbove(bound: number): number {
  return bound > 0 ? bound * (1 + Number.EPSILON) : Number.MIN_VALUE
}

function onlyLatency(latency: Distribution): Record<DistributionName, Distribution> {
  const none: Distribution = { n: 0, bins: [] }
  return { latency, delta_s: none, retrieve: none, rerank: none, reason: none, delta_s_anchor: none, cost: none }
}

function total(increments: readonly Increment[]): number {
  return increments.reduce((sum, { by }) => sum + by, 0)
}

function invalid(message: string): UnmeasurableError {
  return new UnmeasurableError('log_invalid', message)
}
