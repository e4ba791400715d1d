import type { CloudWatchClient, MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { UnmeasurableError } from '../model/errors.js'
import { type AwsDeps, clientOptions, explained } from './aws.js'
import { type AlarmDefinition, prefixOf } from './definition.js'
import { isSame } from './same.js'

export interface Applied {
  name: string
  change: 'new' | 'changed' | 'unchanged'
  /** OK, ALARM or INSUFFICIENT_DATA. */
  state: string
}

export interface Application {
  applied: Applied[]
  /** Alarms under the rollout's prefix that mirror nothing any more. They are left alone: a person may have made them. */
  left: string[]
}

type Sdk = typeof import('@aws-sdk/client-cloudwatch')
/** A change that was just made may be read back a moment later. */
const READS = 5
const PAUSE_MS = 1000

/**
 * Makes CloudWatch's alarms what the definitions say, and reads them back. Run twice it changes nothing. Actions that
 * someone gave an alarm stay. Throws UnmeasurableError or SettingError; what was put before stays, and the next run goes on from there.
 */
export async function applyAlarms(
  rollout: string,
  alarms: readonly AlarmDefinition[],
  deps: AwsDeps
): Promise<Application> {
  const sdk = await import('@aws-sdk/client-cloudwatch')
  const client = new sdk.CloudWatchClient(clientOptions(deps))
  const cloudwatch: CloudWatch = { sdk, client, deps }
  try {
    const before = await alarmsOf(cloudwatch, rollout)
    const changes: Omit<Applied, 'state'>[] = []
    for (const wanted of alarms) {
      const stored = named(before.metric, wanted)
      const change = !stored ? 'new' : isSame(stored, wanted) ? 'unchanged' : 'changed'
      if (change !== 'unchanged') await put(cloudwatch, wanted, stored)
      if (stored?.AlarmArn) await tag(cloudwatch, stored.AlarmArn, wanted)
      changes.push({ name: wanted.AlarmName, change })
    }
    const states = await readBack(cloudwatch, rollout, alarms)
    return {
      applied: changes.map(change => ({ ...change, state: states.get(change.name)! })),
      left: before.names.filter(name => !states.has(name))
    }
  } finally {
    client.destroy()
  }
}

interface CloudWatch {
  sdk: Sdk
  client: CloudWatchClient
  deps: AwsDeps
}

async function alarmsOf({ sdk, client, deps }: CloudWatch, rollout: string) {
  const found = { metric: [] as MetricAlarm[], names: [] as string[] }
  const query = {
    AlarmNamePrefix: prefixOf(rollout),
    AlarmTypes: [sdk.AlarmType.MetricAlarm, sdk.AlarmType.CompositeAlarm]
  }
  let next: string | undefined
  do {
    const page = await client
      .send(new sdk.DescribeAlarmsCommand({ ...query, NextToken: next }), { abortSignal: deps.signal })
      .catch(refuse('cloudwatch:DescribeAlarms'))
    found.metric.push(...(page.MetricAlarms ?? []))
    found.names.push(...[...(page.MetricAlarms ?? []), ...(page.CompositeAlarms ?? [])].map(one => one.AlarmName ?? ''))
    next = page.NextToken
  } while (next)
  return found
}

/** PutMetricAlarm replaces the whole alarm, so its actions are sent again as they are. */
async function put({ sdk, client, deps }: CloudWatch, wanted: AlarmDefinition, stored?: MetricAlarm): Promise<void> {
  const actions = stored && {
    ActionsEnabled: stored.ActionsEnabled,
    AlarmActions: stored.AlarmActions,
    OKActions: stored.OKActions,
    InsufficientDataActions: stored.InsufficientDataActions
  }
  await client
    .send(new sdk.PutMetricAlarmCommand({ ...wanted, ...actions }), { abortSignal: deps.signal })
    .catch(refuse('cloudwatch:PutMetricAlarm and cloudwatch:TagResource', wanted.AlarmName))
}

/** PutMetricAlarm sets tags on new alarms alone. */
async function tag({ sdk, client, deps }: CloudWatch, ResourceARN: string, { AlarmName, Tags }: AlarmDefinition) {
  const { Tags: stored = [] } = await client
    .send(new sdk.ListTagsForResourceCommand({ ResourceARN }), { abortSignal: deps.signal })
    .catch(refuse('cloudwatch:ListTagsForResource', AlarmName))
  const missing = Tags.filter(({ Key, Value }) => !stored.some(one => one.Key === Key && one.Value === Value))
  if (missing.length === 0) return
  await client
    .send(new sdk.TagResourceCommand({ ResourceARN, Tags: missing }), { abortSignal: deps.signal })
    .catch(refuse('cloudwatch:TagResource', AlarmName))
}

/** Resolves with the state of each alarm, once all of them stand as they should. */
async function readBack(cloudwatch: CloudWatch, rollout: string, alarms: readonly AlarmDefinition[]) {
  for (let read = 1; ; read++) {
    const { metric } = await alarmsOf(cloudwatch, rollout)
    const pairs = alarms.map(wanted => ({ wanted, stored: named(metric, wanted) }))
    const other = pairs.find(({ wanted, stored }) => !stored || !isSame(stored, wanted))
    if (!other) return new Map(pairs.map(({ wanted, stored }) => [wanted.AlarmName, stored?.StateValue ?? 'unknown']))
    if (read === READS) {
      const message = `AWS: the alarm ${other.wanted.AlarmName} was put, and reads back otherwise; run alarms again, and look whether something else writes it`
      throw new UnmeasurableError('api_unavailable', message)
    }
    await cloudwatch.deps.clock.sleep(PAUSE_MS, cloudwatch.deps.signal)
  }
}

function named(stored: readonly MetricAlarm[], { AlarmName }: AlarmDefinition): MetricAlarm | undefined {
  return stored.find(one => one.AlarmName === AlarmName)
}

function refuse(action: string, alarm?: string): (cause: unknown) => never {
  return cause => {
    const error = explained(cause, action)
    if (alarm && error instanceof UnmeasurableError) {
      throw new UnmeasurableError(error.reason, `${alarm}: ${error.message}`, { cause })
    }
    throw error
  }
}
