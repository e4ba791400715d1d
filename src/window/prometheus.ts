import { ARMS, type Arm, type ArmNames, isArm } from '../model/arm-names.js'
import { UnmeasurableError } from '../model/errors.js'
import { type Blocks, createBlocks } from './blocks.js'
import { addUnits, byRatio, newColumns, sumsOf } from './cell.js'
import type { Distribution } from './distribution.js'
import { nothingLeftOut } from './left-out.js'
import type { FixedPoints } from './points.js'
import { scrapesOf } from './prometheus-births.js'
import { type Bucket, bucketsOf, distributionOf } from './prometheus-buckets.js'
import { type Increment, LOOKBACK_MS } from './prometheus-counter.js'
import { type ArmIncrements, firstOfBaseline, gridOf } from './prometheus-grid.js'
import { type Answer, type Endpoint, queryRange } from './prometheus-query.js'
import {
  armOfSeries,
  countSeries,
  incrementsIn,
  type MetricCounts,
  type SeriesCount,
  showSeries,
  totalOf
} from './prometheus-series.js'
import { delayOf, downTargets, endOf, firstSeen, lastOf, stallsOf } from './prometheus-stalls.js'
import { RATIO } from './ratio.js'
import type { ArmSummary, DistributionName, Scraped, WindowQuery, WindowSource, WindowSummary } from './summary.js'
import { KIND } from './users.js'

interface PrometheusOptions extends Endpoint {
  /** The label whose value is baseline or canary. */
  armLabel: string
  /** Its other values. */
  arms: ArmNames
}

const REQUESTS = 'rag_request_count_total'
const ERRORS = 'rag_error_count_total'
const LATENCY = 'rag_e2e_latency_seconds_bucket'
/** So far back a series must be absent to have begun within the window. */
const ABSENT_MS = 12 * LOOKBACK_MS

/**
 * A window from counters and a histogram: it feeds error_rate, latency_p95, srm (by requests) and stop_5xx, and nothing
 * else. What the service counts as an error is taken for its own failure, a 5xx.
 * A histogram's buckets bound ranks, so a quantile is known to its bucket. What was counted between two samples is
 * taken, a counter's fall being a restart from 0; a series that was absent before, while Prometheus scraped, began at
 * 0. Requests without an error series had no errors. Latency is what the exporter observes; the log's is that of
 * requests with a reply. What can't be counted is a fault: the rest is summarised, and nothing may pass on it.
 */
export function prometheusSource(options: PrometheusOptions): WindowSource {
  return {
    async read(query, signal) {
      const span = bounded(query)
      const ask = (metric: string) => queryRange(options, metric, { from: span.from - ABSENT_MS, to: span.to }, signal)
      const [requests, errors, latency] = await Promise.all([ask(REQUESTS), ask(ERRORS), ask(LATENCY)])
      return summarise(options, { ...span, points: query.points ?? null }, { requests, errors, latency }, signal)
    }
  }
}

function bounded({ from, to }: WindowQuery): Span {
  if (from !== null && to !== null && to > from) return { from, to }
  throw new UnmeasurableError('not_measured', 'a window from Prometheus needs a start and an end')
}

interface Span {
  from: number
  to: number
}

interface Answers {
  requests: Answer
  errors: Answer
  latency: Answer
}

async function summarise(
  options: PrometheusOptions,
  { points, ...span }: Span & { points: FixedPoints | null },
  answers: Answers,
  signal: AbortSignal | undefined
): Promise<WindowSummary> {
  const { armLabel, arms: named } = options
  const armOf = armOfSeries(armLabel, named)
  const { requests, errors, latency } = answers
  const all = [requests, errors, latency]
  const served = requests.series.length > 0 ? requests.series : latency.series
  const ofArm = (arm: Arm) => served.filter(each => armOf(each) === arm)
  const scrapes = scrapesOf(
    all.flatMap(({ series }) => series),
    [ofArm('baseline'), ofArm('canary')],
    span.from
  )
  const count = (metric: string, { series }: Answer) =>
    countSeries(metric, series, { ...span, armLabel, armOf, scrapes })
  const counts = {
    requests: count(REQUESTS, requests),
    errors: count(ERRORS, errors),
    latency: count(LATENCY, latency)
  }
  const blocks = createBlocks(2)
  const collected = { baseline: collectArm('baseline', counts, blocks), canary: collectArm('canary', counts, blocks) }
  const arms = { baseline: collected.baseline.finish(), canary: collected.canary.finish() }
  const delayMs = delayOf(scrapes.everyMs, span)
  const scraped: Scraped = {
    firstSeen: firstSeen(all.flatMap(({ series }) => series)),
    last: lastOf(served, armOf),
    delayMs,
    stalls: stallsOf(served, armOf, { ...span, delayMs }),
    down: await downTargets(options, served, { armOf, to: span.to, delayMs }, signal),
    faults: [
      ...all.flatMap(({ warnings }) => warnings),
      ...Object.values(counts).flatMap(({ faults }) => faults),
      ...strayArms(counts),
      ...endedErrors(answers, delayMs),
      ...collected.baseline.faults,
      ...collected.canary.faults
    ],
    notes: ARMS.flatMap(arm => notesOn(arm, counts))
  }
  const increments = { baseline: collected.baseline.increments, canary: collected.canary.increments }
  return {
    ...emptySummary(span, arms, counts.requests),
    blocks: shapeOf(blocks),
    grid: gridOf(increments, points),
    first: firstOfBaseline(increments.baseline),
    scraped
  }
}

function shapeOf(blocks: Blocks): WindowSummary['blocks'] {
  const inTime = blocks.finish()
  return inTime && { start: inTime.start, widthMs: inTime.widthMs, count: inTime.count }
}

function emptySummary(
  span: Span,
  arms: WindowSummary['arms'],
  requests: MetricCounts
): Omit<WindowSummary, 'blocks' | 'grid' | 'first'> {
  const counted = arms.baseline.requests + arms.canary.requests
  const others = [...requests.byArm].filter(([name]) => !isArm(name) && !NO_ARM.includes(name))
  return {
    kind: 'prometheus',
    ...span,
    arms,
    segments: [],
    segmentsLeftOut: {},
    mixes: [],
    strata: [],
    users: null,
    visits: null,
    lateness: null,
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
      otherArms: Object.fromEntries(others.map(([name, counts]) => [name, totalOf(incrementsIn(counts))])),
      otherCanary: 0
    },
    leftOut: nothingLeftOut(),
    supply: null,
    unread: [],
    problems: []
  }
}

/** Series without the label are a fault of their own; those said to be of neither arm are nobody's. */
const NO_ARM = ['', 'other']

interface Counts {
  requests: MetricCounts
  errors: MetricCounts
  latency: MetricCounts
}

/** Errors of an arm that has no requests belong to an arm that is spelled otherwise. */
function strayArms({ requests, errors }: Counts): string[] {
  if (requests.byArm.size === 0) return []
  return [...errors.byArm].flatMap(([name, counts]) => {
    const errors = totalOf(incrementsIn(counts))
    if (NO_ARM.includes(name) || isArm(name) || errors === 0 || requests.byArm.has(name)) return []
    const known = [...requests.byArm.keys()].filter(Boolean).join(', ')
    return [`${ERRORS} counts ${errors} errors of arm "${name}", and ${REQUESTS} no requests of it; expected ${known}`]
  })
}

/** An error counter that ended while the requests of the same process are counted on hides what failed since. */
function endedErrors({ requests, errors }: Pick<Answers, 'requests' | 'errors'>, delayMs: number): string[] {
  return requests.series.flatMap(each => {
    const { __name__: _, ...labels } = each.labels
    const own = errors.series.filter(other => Object.entries(labels).every(([label, is]) => other.labels[label] === is))
    const end = Math.max(...own.map(endOf))
    if (end === Number.NEGATIVE_INFINITY || endOf(each) - end <= delayMs) return []
    const since = new Date(end).toISOString()
    return [`${showSeries(ERRORS, labels)} ended at ${since}, and ${REQUESTS} of the same labels goes on`]
  })
}

/** How the counters of an arm were read, where that is not plain. */
function notesOn(arm: Arm, counts: Counts): string[] {
  const of = (metric: MetricCounts) => metric.byArm.get(arm) ?? []
  const [requests, errors, latency] = [of(counts.requests), of(counts.errors), of(counts.latency)]
  const inFirst = (some: readonly SeriesCount[]) =>
    totalOf(some.flatMap(({ born, increments }) => (born ? increments.slice(0, 1) : [])))
  const fromZero = { requests: inFirst(requests), errors: inFirst(errors) }
  const unproven = [...requests, ...errors].filter(each => each.unproven).length
  const notes = [
    requests.length > 0 &&
      errors.length === 0 &&
      `${ERRORS} has no series of the ${arm}: no request of it is counted as failed.`,
    requests.length > 0 && latency.length === 0 && `${LATENCY} has no series of the ${arm}.`,
    fromZero.requests + fromZero.errors > 0 &&
      `Counters of the ${arm} that began within the window are counted from 0: their first samples held ${fromZero.requests} requests and ${fromZero.errors} errors.`,
    unproven > 0 &&
      `${unproven} counters of the ${arm} have no sample from before the window, and nothing shows that they were absent: what their first samples held is left out.`
  ]
  return notes.filter(note => note !== false)
}

interface Collected {
  /** Once both arms have shaped the blocks. */
  finish(): ArmSummary
  increments: ArmIncrements
  faults: string[]
}

/** Counts an arm into sums and blocks. */
function collectArm(name: Arm, counts: Counts, blocks: Blocks): Collected {
  const kind = KIND[name]
  const columns = newColumns()
  const points = new Map<number, number>()
  const faults: string[] = []
  const requests = counts.requests.byArm.get(name)
  const found = bucketsOf(LATENCY, counts.latency.byArm.get(name) ?? [])
  const buckets: Bucket[] = typeof found === 'string' ? [] : found
  if (typeof found === 'string') faults.push(found)
  const arrivals = requests ? incrementsIn(requests) : (buckets.at(-1)?.increments ?? [])

  const share = (r: number, some: readonly Increment[], all: readonly Increment[]) => {
    addUnits(columns, r, totalOf(some), totalOf(all))
    for (const { ts, by } of some) blocks.add(blocks.at(kind, ts), r, by, 0)
    for (const { ts, by } of all) blocks.add(blocks.at(kind, ts), r, 0, by)
  }
  for (const { ts, by } of arrivals) blocks.addRequests(blocks.at(kind, ts), by)
  const errors = incrementsIn(counts.errors.byArm.get(name) ?? [])
  const isRate = requests !== undefined && totalOf(errors) <= totalOf(arrivals)
  if (isRate) {
    for (const r of [RATIO.error_rate, RATIO.rate_5xx]) share(r, errors, arrivals)
  } else if (totalOf(errors) > totalOf(arrivals)) {
    faults.push(
      `${totalOf(errors)} errors of the ${name} are counted, and ${totalOf(arrivals)} requests; expected no more`
    )
  }
  const distribution = distributionOf(buckets)
  for (const [r, p] of [[RATIO.latency_p50, 0.5] as const, [RATIO.latency_p95, 0.95] as const]) {
    const near = buckets.find(bucket => totalOf(bucket.increments) >= p * distribution.n)
    if (near === undefined || near.bound === Number.POSITIVE_INFINITY || distribution.n === 0) continue
    points.set(r, near.bound)
    share(r, near.increments, buckets.at(-1)!.increments)
  }
  const active = arrivals.filter(increment => increment.by > 0).toSorted((a, b) => a.ts - b.ts)

  const finish = (): ArmSummary => {
    const inTime = blocks.finish()
    return {
      requests: totalOf(arrivals),
      ratios: byRatio(r => ({
        ...sumsOf(columns, r),
        at: points.get(r) ?? null,
        users: null,
        blocks: inTime?.sums(kind, r) ?? null
      })),
      distributions: onlyLatency(distribution),
      firstTs: active[0]?.ts ?? null,
      lastTs: active.at(-1)?.ts ?? null,
      arrivals: inTime?.requests(kind) ?? null,
      toolLoops: 0,
      toolLoopRequest: null,
      pins: null
    }
  }
  return { finish, increments: { requests: arrivals, errors: isRate ? errors : null, buckets }, faults }
}

function onlyLatency(latency: Distribution): Record<DistributionName, Distribution> {
  const none: Distribution = { n: 0, bins: [] }
  return { latency, delta_s: none, retrieve: none, rerank: none, reason: none, delta_s_anchor: none, cost: none }
}
