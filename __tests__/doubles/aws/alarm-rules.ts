import type { AlarmDefinition, Query } from '../../../src/alarms/definition.js'

/** What AWS documents of PutMetricAlarm and refuses otherwise; emulators let most of it through. */
export function breaches(alarm: AlarmDefinition): string[] {
  const { AlarmName, AlarmDescription, EvaluationPeriods, DatapointsToAlarm, Metrics, Tags } = alarm
  const ids = Metrics.map(query => query.Id)
  const fetched = Metrics.flatMap(query => ('MetricStat' in query ? [query] : []))
  const periods = [...new Set(fetched.map(query => query.MetricStat.Period))]
  return [
    said(!/^[\x20-\x7e]{1,255}$/.test(AlarmName), `name ${AlarmName}`),
    said(AlarmDescription.length > 1024, `a description of ${AlarmDescription.length} characters`),
    said(!Number.isFinite(alarm.Threshold), `threshold ${alarm.Threshold}`),
    said(DatapointsToAlarm < 1 || DatapointsToAlarm > EvaluationPeriods, 'more datapoints than periods'),
    said(periods.length !== 1 || periods[0]! % 60 !== 0, `periods ${periods}`),
    said(EvaluationPeriods * periods[0]! > 86_400, 'more than a day'),
    said(fetched.length > 10 || Metrics.length - fetched.length > 10, 'too many metrics'),
    said(new Set(ids).size !== ids.length || !ids.every(id => /^[a-z]\w*$/.test(id)), `ids ${ids}`),
    said(Metrics.filter(query => query.ReturnData).length !== 1, 'other than one value to watch'),
    said(Tags.length > 50 || !Tags.every(isTag), 'tags'),
    ...Metrics.flatMap(query => breachesOf(query, ids))
  ].filter(breach => breach !== '')
}

function breachesOf(query: Query, ids: readonly string[]): string[] {
  if ('Expression' in query) {
    const names = query.Expression.match(/\b[a-z]\w*/g) ?? []
    return [
      ...names.filter(name => !ids.includes(name) || name === query.Id).map(name => `${query.Id} uses ${name}`),
      said(query.Expression.length > 1024, `an expression of ${query.Expression.length} characters`),
      said(!/^[\w\s.+\-*/<>=(),]+$/.test(query.Expression), `expression ${query.Expression}`),
      said(/\d[eE][+-]?\d/.test(query.Expression), 'an exponent')
    ]
  }
  const { Metric, Stat } = query.MetricStat
  return [
    said(!/^(Sum|SampleCount|p\d{1,2})$/.test(Stat), `statistic ${Stat}`),
    said(!/^[\w/.#:-]{1,255}$/.test(Metric.Namespace) || !/^\S{1,255}$/.test(Metric.MetricName), 'a metric name'),
    ...Metric.Dimensions.map(({ Name, Value }) =>
      said(!/^[\x21-\x7e]{1,255}$/.test(Name) || !/^[\x21-\x7e]{1,1024}$/.test(Value), `dimension ${Name}=${Value}`)
    )
  ]
}

function isTag({ Key, Value }: { Key: string; Value: string }): boolean {
  return /^(?!aws:)[\w .:/=+\-@]{1,128}$/.test(Key) && /^[\w .:/=+\-@]{0,256}$/.test(Value)
}

function said(isWrong: boolean, what: string): string {
  return isWrong ? what : ''
}
