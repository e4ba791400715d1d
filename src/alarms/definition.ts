import { STOPS, type StopId } from '../model/stops.js'
import { STOP_WORDS } from '../model/words.js'

/** What CloudWatch's PutMetricAlarm takes, as far as the mirrored stop rules need it. Pure. */

export interface AlarmDefinition {
  AlarmName: string
  AlarmDescription: string
  ComparisonOperator: 'GreaterThanThreshold' | 'LessThanThreshold'
  Threshold: number
  EvaluationPeriods: number
  DatapointsToAlarm: number
  TreatMissingData: 'missing'
  Metrics: Query[]
  Tags: { Key: string; Value: string }[]
}

/** A metric that is fetched, or a formula over others; the alarm watches the one that returns data. */
export type Query = MetricQuery | { Id: string; Expression: string; Label: string; ReturnData: boolean }

export interface MetricQuery {
  Id: string
  MetricStat: {
    Metric: { Namespace: string; MetricName: string; Dimensions: Dimension[] }
    /** Seconds. */
    Period: number
    Stat: string
  }
  ReturnData: boolean
}

export interface Dimension {
  Name: string
  Value: string
}

/** Of the looks, five minutes each, how many must be over the limit. */
export interface Looks {
  of: number
  over: number
}

/** One look; CloudWatch slides it along every minute. */
const PERIOD = 300

interface Mirrored {
  rollout: string
  stop: StopId
  /** Tells a second alarm of the same stop apart. */
  part?: string
  limit: number
  looks: Looks
  /** What is watched, in words. */
  what: string
  metrics: Query[]
}

export function alarmOf({ rollout, stop, part, limit, looks, what, metrics }: Mirrored): AlarmDefinition {
  const { op, hard, pages } = STOPS[stop]
  const over = op === '>' ? 'above' : 'below'
  const kind = hard ? 'Hard stop' : 'Soft stop'
  return {
    AlarmName: `${prefixOf(rollout)}${stop}${part ? `_${part}` : ''}`,
    AlarmDescription: `${kind} ${stop} (${STOP_WORDS[stop].name}) of the rollout ${rollout}: ${what} ${over} ${limit}. A threshold, not a test: the verdict is rollout-gate's. Open: ${pages.join(' ')}`,
    ComparisonOperator: op === '>' ? 'GreaterThanThreshold' : 'LessThanThreshold',
    Threshold: limit,
    EvaluationPeriods: looks.of,
    DatapointsToAlarm: looks.over,
    // Nothing seen is nothing known: neither OK nor a reason to roll back. `ignore` would stay in ALARM after a
    // rollback has taken the traffic away, and the next canary could raise nothing.
    TreatMissingData: 'missing',
    Metrics: metrics,
    Tags: [
      { Key: 'rollout-gate:rollout', Value: rollout },
      { Key: 'rollout-gate:stop', Value: stop }
    ]
  }
}

/** What the names of a rollout's alarms start with. */
export function prefixOf(rollout: string): string {
  return `rollout-gate/${rollout}/`
}

export function fetched(
  Id: string,
  metric: MetricQuery['MetricStat']['Metric'],
  Stat: string,
  ReturnData = false
): MetricQuery {
  return { Id, MetricStat: { Metric: metric, Period: PERIOD, Stat }, ReturnData }
}

export function formula(Id: string, Expression: string, Label: string, ReturnData = true): Query {
  return { Id, Expression, Label, ReturnData }
}
