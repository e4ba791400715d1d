import type { MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { expect, test } from '@jest/globals'
import type { AlarmDefinition } from '../../src/alarms/definition.js'
import { mirrorStops } from '../../src/alarms/mirror.js'
import { isSame } from '../../src/alarms/same.js'

const WATCHED = { rollout: 'rag', function: 'rag', region: null, alias: { name: 'live', canary: '2' } }
const { alarms } = mirrorStops({ stops: {} }, WATCHED, { version: '1' })
const stored = (alarm: AlarmDefinition): MetricAlarm => structuredClone(alarm) as MetricAlarm

test.each(alarms.map(alarm => [alarm.AlarmName, alarm] as const))('%s is the same as itself', (_, alarm) => {
  expect(isSame(stored(alarm), alarm)).toBe(true)
})

test('it is the same in another order of dimensions, with what AWS adds, and with actions that someone gave it', () => {
  for (const alarm of alarms) {
    const found = stored(alarm)
    for (const query of found.Metrics!) {
      query.MetricStat?.Metric?.Dimensions?.reverse()
      if (query.Expression) query.Period = 300
    }
    found.AlarmActions = ['arn:aws:sns:eu-west-1:123456789012:on-call']
    found.StateValue = 'ALARM'
    expect(isSame(found, alarm)).toBe(true)
  }
})

test.each<[string, (alarm: MetricAlarm) => void]>([
  ['the threshold', alarm => Object.assign(alarm, { Threshold: alarm.Threshold! + 0.001 })],
  ['the side', alarm => Object.assign(alarm, { ComparisonOperator: 'GreaterThanOrEqualToThreshold' })],
  ['the periods', alarm => Object.assign(alarm, { EvaluationPeriods: alarm.EvaluationPeriods! + 1 })],
  ['the datapoints', alarm => Object.assign(alarm, { DatapointsToAlarm: alarm.DatapointsToAlarm! + 1 })],
  ['missing data', alarm => Object.assign(alarm, { TreatMissingData: 'ignore' })],
  ['the description', alarm => Object.assign(alarm, { AlarmDescription: 'by hand' })],
  ['a metric', alarm => void alarm.Metrics!.pop()],
  ['a version', alarm => Object.assign(alarm.Metrics![0]!.MetricStat!.Metric!.Dimensions![0]!, { Value: '3' })],
  ['a statistic', alarm => Object.assign(alarm.Metrics![0]!.MetricStat!, { Stat: 'Average' })],
  ['a period', alarm => Object.assign(alarm.Metrics![0]!.MetricStat!, { Period: 60 })],
  ['what is watched', alarm => Object.assign(alarm.Metrics!.at(-1)!, { ReturnData: false })]
])('it is another when %s is another', (_, change) => {
  for (const alarm of alarms) {
    const found = stored(alarm)
    change(found)
    expect(isSame(found, alarm)).toBe(false)
  }
})
