import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type AlarmDefinition, prefixOf } from '../../src/alarms/definition.js'
import { type Baseline, mirrorStops } from '../../src/alarms/mirror.js'
import type { Watched } from '../../src/alarms/watched.js'
import { STOP_IDS, STOPS, type StopId } from '../../src/model/stops.js'
import { breaches } from '../doubles/aws/alarm-rules.js'
import { watchedValue } from '../doubles/aws/metric-math.js'

const WATCHED: Watched = {
  rollout: 'support-rag',
  function: 'support-rag-fn',
  region: null,
  alias: { name: 'live', canary: '42' }
}
const BASELINE: Baseline = { version: '41' }
const mirror = (stops: Partial<Record<StopId, number>> = {}, watched = WATCHED, baseline: Baseline = BASELINE) =>
  mirrorStops({ stops }, watched, baseline)
const alarmNamed = (name: string, alarms = mirror().alarms) =>
  alarms.find(({ AlarmName }) => AlarmName === `rollout-gate/support-rag/${name}`)!
const dimensionsOf = (alarm: AlarmDefinition, id: string) =>
  alarm.Metrics.flatMap(query =>
    'MetricStat' in query && query.Id === id
      ? query.MetricStat.Metric.Dimensions.map(({ Name, Value }) => `${Name}=${Value}`)
      : []
  )
const stopOf = (alarm: AlarmDefinition) => alarm.Tags.find(({ Key }) => Key === 'rollout-gate:stop')!.Value

describe('every stop rule', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,40}[a-z0-9]$/)
  const settings = fc.record({
    watched: fc.record({
      rollout: word,
      function: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
      region: fc.constant(null),
      alias: fc.option(fc.record({ name: fc.stringMatching(/^[A-Za-z_-]{1,128}$/), canary: fc.constant('42') }))
    }),
    baseline: fc.constantFrom<Baseline>({ version: '41' }, { absent: 'nobody knows' }),
    stops: fc.dictionary(fc.constantFrom(...STOP_IDS), fc.double({ min: 0, max: 1, noNaN: true }))
  })

  test('is mirrored, or named as not mirrored with a reason, whatever the manifest', () => {
    fc.assert(
      fc.property(settings, ({ watched, baseline, stops }) => {
        const { alarms, unmirrored } = mirrorStops({ stops }, watched, baseline)
        const named = [...new Set(alarms.map(stopOf)), ...unmirrored.map(({ stop }) => stop)]
        expect(named.toSorted()).toEqual([...STOP_IDS].toSorted())
        for (const { why } of unmirrored) expect(why).not.toBe('')
      })
    )
  })

  test('becomes alarms that AWS takes, under names that are this rollout’s and only once', () => {
    fc.assert(
      fc.property(settings, ({ watched, baseline, stops }) => {
        const { alarms } = mirrorStops({ stops }, watched, baseline)
        expect(alarms.flatMap(breaches)).toEqual([])
        const names = alarms.map(({ AlarmName }) => AlarmName)
        expect(new Set(names).size).toBe(names.length)
        for (const alarm of alarms)
          expect(alarm.AlarmName.startsWith(prefixOf(watched.rollout) + stopOf(alarm))).toBe(true)
      })
    )
  })

  test.each(STOP_IDS.filter(stop => stop !== 'stop_dark'))(
    '%s is held against the catalogue, or against the manifest, from its own side',
    stop => {
      const side = STOPS[stop].op === '>' ? 'GreaterThanThreshold' : 'LessThanThreshold'
      for (const [stops, limit] of [[{}, STOPS[stop].limit] as const, [{ [stop]: 0.5 }, 0.5] as const]) {
        const own = mirror(stops).alarms.filter(alarm => stopOf(alarm) === stop)
        expect(own.length).toBeGreaterThan(0)
        for (const { Threshold, ComparisonOperator } of own)
          expect([Threshold, ComparisonOperator]).toEqual([limit, side])
      }
    }
  )
})

describe('with router lambda-alias', () => {
  test('the names are these', () => {
    expect(mirror().alarms.map(({ AlarmName }) => AlarmName.replace('rollout-gate/support-rag/', ''))).toEqual([
      'stop_delta_s_p95',
      'stop_coverage',
      'stop_lambda_flip',
      'stop_5xx',
      'stop_5xx_answered',
      'stop_tool_loop',
      'soft_latency',
      'soft_cost'
    ])
  })

  test('failed invocations are those of the canary’s version behind the alias alone', () => {
    for (const id of ['failed', 'requests'])
      expect(dimensionsOf(alarmNamed('stop_5xx'), id)).toEqual([
        'ExecutedVersion=42',
        'FunctionName=support-rag-fn',
        'Resource=support-rag-fn:live'
      ])
  })

  test('latency is compared between the two versions', () => {
    const alarm = alarmNamed('soft_latency')
    expect(dimensionsOf(alarm, 'canary_p95')).toContain('ExecutedVersion=42')
    expect(dimensionsOf(alarm, 'baseline_p95')).toContain('ExecutedVersion=41')
    const slow = { canary_p95: 1160, baseline_p95: 1000, canary_requests: 100, baseline_requests: 1900 }
    expect(watchedValue(alarm.Metrics, slow)).toBeGreaterThan(alarm.Threshold)
    expect(watchedValue(alarm.Metrics, { ...slow, canary_p95: 1150 })).toBeLessThanOrEqual(alarm.Threshold)
  })

  test('latency has no alarm where the baseline’s version is not known, and says so', () => {
    const { unmirrored } = mirror({}, WATCHED, { absent: 'the alias cannot be read' })
    expect(unmirrored).toContainEqual({ stop: 'soft_latency', why: 'the alias cannot be read' })
    expect(unmirrored.map(({ stop }) => stop)).toEqual(['stop_dark', 'soft_latency'])
  })

  test('one tool loop is enough, at once; the others ask for more than one look', () => {
    const loops = alarmNamed('stop_tool_loop')
    expect([loops.DatapointsToAlarm, loops.EvaluationPeriods]).toEqual([1, 1])
    expect(watchedValue(loops.Metrics, { value: 1 })).toBeGreaterThan(loops.Threshold)
    for (const alarm of mirror().alarms.filter(one => one !== loops && stopOf(one) !== 'stop_tool_loop'))
      expect(alarm.DatapointsToAlarm).toBeGreaterThan(1)
  })

  test('nothing seen is neither OK nor an alarm', () => {
    for (const { TreatMissingData } of mirror().alarms) expect(TreatMissingData).toBe('missing')
  })

  test('what the service publishes itself is told apart by rollout and arm', () => {
    const alarm = alarmNamed('stop_delta_s_p95')
    expect(dimensionsOf(alarm, 'canary_p95')).toEqual(['arm=canary', 'rollout=support-rag'])
    expect(dimensionsOf(alarm, 'baseline_p95')).toEqual(['arm=baseline', 'rollout=support-rag'])
  })
})

describe('with a cloudwatch source alone', () => {
  const whole = mirror({}, { ...WATCHED, alias: null })

  test('failed invocations are those of the whole function, and the description says so', () => {
    const alarm = alarmNamed('stop_5xx', whole.alarms)
    expect(dimensionsOf(alarm, 'failed')).toEqual(['FunctionName=support-rag-fn'])
    expect(alarm.AlarmDescription).toContain('the whole function support-rag-fn, both arms')
  })

  test('latency is not mirrored: nothing tells the arms apart', () => {
    expect(whole.unmirrored.map(({ stop }) => stop)).toEqual(['stop_dark', 'soft_latency'])
  })
})
