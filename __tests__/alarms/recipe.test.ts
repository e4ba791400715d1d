import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { mirrorStops, NAMESPACE } from '../../src/alarms/mirror.js'
import { STOPS, type StopId } from '../../src/model/stops.js'
import { blockWith, jsonWith } from './documented.js'

// docs/alarms.md is copied into other people's accounts: what it shows must fit what is made.

const { alarms } = mirrorStops(
  { stops: {} },
  { rollout: 'support-rag', function: 'support-rag', region: null, alias: { name: 'live', canary: '42' } },
  { version: '41' }
)

describe('the documented log line', () => {
  const line = jsonWith('CloudWatchMetrics')
  const [declared] = line._aws.CloudWatchMetrics
  const read = alarms
    .flatMap(({ Metrics }) => Metrics)
    .flatMap(query => ('MetricStat' in query ? [query.MetricStat.Metric] : []))
    .filter(({ Namespace }) => Namespace === NAMESPACE)

  test('carries every metric that an alarm reads, and no other', () => {
    const names = declared.Metrics.map(({ Name }: { Name: string }) => Name)
    expect(names.toSorted()).toEqual([...new Set(read.map(({ MetricName }) => MetricName))].toSorted())
    for (const name of names) expect(typeof line[name]).toBe('number')
  })

  test('stands under the namespace and the dimensions that alarms read', () => {
    expect(declared.Namespace).toBe(NAMESPACE)
    for (const { Dimensions } of read) {
      expect(Dimensions.map(({ Name }) => Name).toSorted()).toEqual(declared.Dimensions[0].toSorted())
      expect(Dimensions.find(({ Name }) => Name === 'rollout')!.Value).toBe(line.rollout)
    }
  })
})

describe('the documented rule of EventBridge', () => {
  test('takes every hard stop of the rollout, and no soft one', () => {
    const [{ prefix }] = jsonWith('aws.cloudwatch').detail.alarmName
    for (const { AlarmName, Tags } of alarms) {
      const stop = Tags.find(({ Key }) => Key === 'rollout-gate:stop')!.Value as StopId
      expect(AlarmName.startsWith(prefix)).toBe(STOPS[stop].hard)
    }
  })

  test('sends what the documented workflow listens to', () => {
    const [{ InputTransformer }] = jsonWith('InputTransformer')
    const paths = Object.keys(InputTransformer.InputPathsMap)
    const template: string = InputTransformer.InputTemplate
    const body = JSON.parse(template.replace(/<(\w+)>/g, (_, name) => JSON.stringify(name)))
    expect(Object.keys(body.client_payload)).toEqual(paths)
    const workflow = parse(blockWith('yaml', 'repository_dispatch'))
    expect(workflow.on.repository_dispatch.types).toEqual([body.event_type])
    const { reason } = workflow.jobs.rollback.steps.at(-1).with
    for (const path of paths) expect(reason).toContain(`github.event.client_payload.${path} }}`)
  })
})

test('Alertmanager sends the same', () => {
  const [receiver] = parse(blockWith('text', 'webhook_configs')).receivers
  const filled = receiver.webhook_configs[0].payload.replace(/\{\{ [^}]+ \| toJson \}\}/g, '"said"')
  expect(JSON.parse(filled)).toEqual({
    event_type: 'rollout-gate-alarm',
    client_payload: { alarm: 'said', why: 'said' }
  })
})
