import type { MetricAlarm, MetricDataQuery } from '@aws-sdk/client-cloudwatch'
import { canonicalJson } from '../model/digest.js'
import type { AlarmDefinition, Query } from './definition.js'

/** Whether an alarm that is there is the one that is wanted; what it triggers is its owner's, and not compared. Pure. */
export function isSame(stored: MetricAlarm, wanted: AlarmDefinition): boolean {
  return canonicalJson(compared(stored)) === canonicalJson(compared(wanted))
}

function compared(alarm: MetricAlarm | AlarmDefinition) {
  const { AlarmName, AlarmDescription, ComparisonOperator, Threshold, EvaluationPeriods } = alarm
  return {
    AlarmName,
    AlarmDescription,
    ComparisonOperator,
    Threshold,
    EvaluationPeriods,
    DatapointsToAlarm: alarm.DatapointsToAlarm ?? EvaluationPeriods,
    TreatMissingData: alarm.TreatMissingData ?? 'missing',
    Metrics: (alarm.Metrics ?? []).map(queryOf)
  }
}

/** Only what definitions have, in one order: AWS may add fields, and keeps dimensions in its own order. */
function queryOf(query: MetricDataQuery | Query) {
  const { Id, MetricStat, Expression, Label, ReturnData = true } = query as MetricDataQuery
  if (!MetricStat) return { Id, Expression, Label, ReturnData }
  const { Metric, Period, Stat } = MetricStat
  const dimensions = (Metric?.Dimensions ?? []).map(({ Name, Value }) => `${Name}=${Value}`).sort()
  return { Id, metric: [Metric?.Namespace, Metric?.MetricName, ...dimensions], Period, Stat, ReturnData }
}
