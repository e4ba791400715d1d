import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  CloudWatchClient,
  DeleteAlarmsCommand,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  ListTagsForResourceCommand,
  PutMetricAlarmCommand,
  PutMetricDataCommand,
  SetAlarmStateCommand,
  UntagResourceCommand
} from '@aws-sdk/client-cloudwatch'
import {
  CreateAliasCommand,
  CreateFunctionCommand,
  LambdaClient,
  PublishVersionCommand,
  UpdateFunctionCodeCommand
} from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import type { AlarmDefinition } from '../../src/alarms/definition.js'
import { mirrorStops } from '../../src/alarms/mirror.js'
import { alarms } from '../../src/commands/alarms.js'
import { readWords } from '../../src/doors/words.js'
import type { World } from '../../src/model/world.js'
import { systemClock } from '../../src/world/clock.js'
import { openHttp } from '../../src/world/http.js'
import { blockWith, jsonWith } from '../alarms/documented.js'
import { breaches } from '../doubles/aws/alarm-rules.js'
import { type Moto, ROLE, startMoto } from '../doubles/aws/moto.js'
import { MINIMAL } from '../manifest/setting.js'
import { part } from './part.js'

// AWS's own clients against moto's server, which takes any alarm: what AWS documents is checked by aws-rules.ts, and
// the printed definitions by the model of AWS's own command line.

const FUNCTION = 'support-rag'
const saved = { ...process.env }
let moto: Moto
let cloudwatch: CloudWatchClient
let folder: string

beforeAll(async () => {
  moto = await startMoto()
  cloudwatch = new CloudWatchClient({})
  const lambda = new LambdaClient({})
  const code = (text: string) => zipSync({ 'index.js': strToU8(`exports.handler = async () => '${text}'`) })
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName: FUNCTION,
      Role: ROLE,
      Runtime: 'nodejs20.x',
      Handler: 'index.handler',
      Code: { ZipFile: code('first') },
      Publish: true
    })
  )
  for (const text of ['second', 'third']) {
    await lambda.send(new UpdateFunctionCodeCommand({ FunctionName: FUNCTION, ZipFile: code(text) }))
    await lambda.send(new PublishVersionCommand({ FunctionName: FUNCTION }))
  }
  await lambda.send(new CreateAliasCommand({ FunctionName: FUNCTION, Name: 'live', FunctionVersion: '1' }))
  lambda.destroy()
  folder = await mkdtemp(join(tmpdir(), 'alarms-'))
})

afterAll(async () => {
  cloudwatch?.destroy()
  moto?.stop()
  process.env = saved
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  const { MetricAlarms = [] } = await cloudwatch.send(new DescribeAlarmsCommand({}))
  const AlarmNames = MetricAlarms.map(({ AlarmName }) => AlarmName!)
  if (AlarmNames.length > 0) await cloudwatch.send(new DeleteAlarmsCommand({ AlarmNames }))
})

const router = (canary = '2') =>
  `router: { kind: lambda-alias, function: ${FUNCTION}, alias: live, canary_version: "${canary}" }\n`

async function run(manifest: string, words: string[] = []) {
  await writeFile(join(folder, 'rollout.yml'), MINIMAL + manifest)
  const { options } = await readWords(['alarms', '--manifest', 'rollout.yml', ...words])
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const world: World = {
    env: process.env,
    cwd: folder,
    clock: systemClock,
    log: { info: say, notice: say, warning: say, error: say, untrusted: say, mask() {}, progress() {}, stands() {} },
    http: guard => openHttp(guard),
    github: null,
    event: null,
    signal: new AbortController().signal
  }
  const outcome = await alarms(world, options as Parameters<typeof alarms>[1])
  return { ...outcome, text: outcome.text!, said: said.join('\n') }
}

const apply = (manifest: string) => run(manifest, ['--apply'])
const changesIn = (text: string) => [
  ...new Set(
    text
      .trim()
      .split('\n')
      .map(line => line.split(/\s+/)[0])
  )
]
const stored = async () => (await cloudwatch.send(new DescribeAlarmsCommand({}))).MetricAlarms ?? []
const storedAs = async (name: string) =>
  (await stored()).find(({ AlarmName }) => AlarmName === `rollout-gate/rag/${name}`)!

describe('alarms --apply', () => {
  test('makes every alarm that is printed, and made again changes nothing', async () => {
    const printed = JSON.parse((await run(router())).text) as AlarmDefinition[]
    const first = await apply(router())
    expect(first.result).toMatchObject({ decision: 'pass', exit_code: 0 })
    expect(changesIn(first.text)).toEqual(['new'])
    const made = await stored()
    expect(made.map(({ AlarmName }) => AlarmName).toSorted()).toEqual(
      printed.map(({ AlarmName }) => AlarmName).toSorted()
    )
    const before = made.map(alarm => alarm.AlarmConfigurationUpdatedTimestamp?.getTime())
    expect(changesIn((await apply(router())).text)).toEqual(['unchanged'])
    expect((await stored()).map(alarm => alarm.AlarmConfigurationUpdatedTimestamp?.getTime())).toEqual(before)
  })

  test('moves on to the next canary, and says which alarms changed', async () => {
    await apply(router('2'))
    const { text } = await apply(router('3'))
    const changed = text.split('\n').filter(line => line.startsWith('changed'))
    expect(changed.map(line => line.split('/').at(-1))).toEqual(['stop_5xx', 'soft_latency'])
    const versions = JSON.stringify((await storedAs('stop_5xx')).Metrics)
    expect(versions).toContain('"Value":"3"')
    expect(versions).not.toContain('"Value":"2"')
  })

  test('keeps what someone had an alarm trigger, and mends what someone changed', async () => {
    await apply(router())
    const { Metrics, ComparisonOperator, EvaluationPeriods } = await storedAs('stop_5xx')
    const topic = 'arn:aws:sns:eu-central-1:123456789012:on-call'
    await cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName: 'rollout-gate/rag/stop_5xx',
        Metrics,
        ComparisonOperator,
        EvaluationPeriods,
        Threshold: 0.9,
        AlarmActions: [topic],
        ActionsEnabled: false
      })
    )
    const { text } = await apply(router())
    expect(text).toMatch(/^changed .*stop_5xx$/m)
    expect(await storedAs('stop_5xx')).toMatchObject({ Threshold: 0.01, AlarmActions: [topic], ActionsEnabled: false })
  })

  test('names an alarm that mirrors nothing any more, and leaves it and other rollouts’ alone', async () => {
    const { alarms: old } = mirrorStops(
      { stops: {} },
      { rollout: 'rag', function: FUNCTION, region: null, alias: { name: 'live', canary: '2' } },
      { version: '1' }
    )
    for (const AlarmName of ['rollout-gate/rag/stop_gone', 'rollout-gate/rag-2/stop_5xx'])
      await cloudwatch.send(new PutMetricAlarmCommand({ ...old[0]!, AlarmName }))
    const { result, said } = await apply(router())
    expect(result).toMatchObject({ decision: 'warn', exit_code: 0, reason_code: 'warnings' })
    expect(said).toContain('1 alarm of this rollout no longer correspond')
    expect(said).toContain("--alarm-names 'rollout-gate/rag/stop_gone'")
    expect(await storedAs('stop_gone')).toBeDefined()
  })

  test('tags each alarm, so that it is found again, and tags it again where the tags went', async () => {
    await apply(router())
    const { AlarmArn: ResourceARN } = await storedAs('stop_5xx')
    const tags = async () => (await cloudwatch.send(new ListTagsForResourceCommand({ ResourceARN }))).Tags
    const wanted = [
      { Key: 'rollout-gate:rollout', Value: 'rag' },
      { Key: 'rollout-gate:stop', Value: 'stop_5xx' }
    ]
    expect(await tags()).toEqual(wanted)
    await cloudwatch.send(new UntagResourceCommand({ ResourceARN, TagKeys: ['rollout-gate:rollout'] }))
    await apply(router())
    expect((await tags())!.toSorted((a, b) => a.Key!.localeCompare(b.Key!))).toEqual(wanted)
  })

  test('shows the state that an alarm is in', async () => {
    await apply(router())
    const state = { AlarmName: 'rollout-gate/rag/stop_5xx', StateValue: 'ALARM' as const, StateReason: 'a test' }
    await cloudwatch.send(new SetAlarmStateCommand(state))
    expect((await apply(router())).text).toMatch(/^unchanged +ALARM +rollout-gate\/rag\/stop_5xx$/m)
  })

  test('refuses an alias that is not there, with the place', async () => {
    const nowhere = router().replace('live', 'nowhere')
    await expect(apply(nowhere)).rejects.toMatchObject({
      reason: 'manifest_invalid',
      problems: [
        expect.objectContaining({ line: 9, message: expect.stringContaining('expected an alias that exists') })
      ]
    })
    expect(await stored()).toEqual([])
  })
})

describe('what is printed', () => {
  test('is what AWS’s command line takes: each alarm fits the model of put-metric-alarm', async () => {
    const { text } = await run(router())
    const program = [
      'import json, sys, boto3',
      "client = boto3.client('cloudwatch', region_name='eu-central-1')",
      'for alarm in json.load(sys.stdin): client.put_metric_alarm(**alarm)'
    ].join('\n')
    const python = spawnSync(part('PYTHON_BIN'), ['-c', program], { input: text, encoding: 'utf8', env: process.env })
    expect(python.stderr).toBe('')
    expect(python.status).toBe(0)
    expect(changesIn((await apply(router())).text)).toEqual(['unchanged'])
  })

  test('keeps to what AWS documents, which moto does not ask for', async () => {
    const definitions = JSON.parse((await run(router())).text) as AlarmDefinition[]
    expect(definitions.flatMap(breaches)).toEqual([])
    const [broken] = structuredClone(definitions) as [AlarmDefinition, ...AlarmDefinition[]]
    for (const query of broken.Metrics) query.ReturnData = true
    broken.DatapointsToAlarm = 9
    expect(breaches(broken)).toEqual(['more datapoints than periods', 'other than one value to watch'])
    await cloudwatch.send(new PutMetricAlarmCommand(broken))
  })

  test('reads the metrics that a service publishes under the documented names', async () => {
    const { alarms: mirrored } = mirrorStops(
      { stops: {} },
      { rollout: 'rag', function: FUNCTION, region: null, alias: null },
      { absent: 'not asked' }
    )
    const loops = mirrored.find(({ AlarmName }) => AlarmName.endsWith('stop_tool_loop'))!
    const Timestamp = new Date(Math.floor(Date.now() / 300_000) * 300_000)
    const Dimensions = [
      { Name: 'rollout', Value: 'rag' },
      { Name: 'arm', Value: 'canary' }
    ]
    const datum = (Value: number) => ({ MetricName: 'tool_loop', Dimensions, Timestamp, Value })
    await cloudwatch.send(
      new PutMetricDataCommand({ Namespace: 'RolloutGate', MetricData: [datum(0), datum(1), datum(1)] })
    )
    const { MetricDataResults } = await cloudwatch.send(
      new GetMetricDataCommand({
        StartTime: new Date(Timestamp.getTime() - 300_000),
        EndTime: new Date(Timestamp.getTime() + 600_000),
        MetricDataQueries: loops.Metrics
      })
    )
    expect(MetricDataResults?.[0]?.Values?.filter(value => value > 0)).toEqual([2])
  })
})

describe('what docs/alarms.md shows', () => {
  test('is taken by EventBridge: the rule and its target', () => {
    const program = [
      'import json, sys, boto3',
      'pattern, targets = json.load(sys.stdin)',
      "events = boto3.client('events', region_name='eu-central-1')",
      "events.put_rule(Name='rollout', EventPattern=json.dumps(pattern))",
      "print(events.put_targets(Rule='rollout', Targets=targets)['FailedEntryCount'])"
    ].join('\n')
    const input = JSON.stringify([jsonWith('aws.cloudwatch'), jsonWith('InputTransformer')])
    const python = spawnSync(part('PYTHON_BIN'), ['-c', program], { input, encoding: 'utf8', env: process.env })
    expect([python.stderr, python.stdout.trim()]).toEqual(['', '0'])
  })

  test('is a rule of Prometheus that calls a canary over its limit from three errors on', async () => {
    const rules = join(folder, 'rules.yml')
    await writeFile(rules, blockWith('text', 'CanaryErrors'))
    const canary = (name: string, each: number) => ({ series: `${name}{arm="canary"}`, values: `0+${each}x30` })
    const story = (errors: number, alerts: string[]) => ({
      input_series: [canary('rag_error_count_total', errors), canary('rag_request_count_total', 20)],
      interval: '1m',
      alert_rule_test: [
        {
          alertname: 'CanaryErrors',
          eval_time: '20m',
          exp_alerts: alerts.map(summary => ({
            exp_labels: { rollout: 'support-rag' },
            exp_annotations: { summary }
          }))
        }
      ]
    })
    const tests = [story(0.5, []), story(0.7, []), story(2, ["More than 1 % of the canary's requests fail"])]
    await writeFile(
      join(folder, 'rules.test.yml'),
      JSON.stringify({ rule_files: ['rules.yml'], evaluation_interval: '1m', tests })
    )
    const promtool = join(dirname(part('PROMETHEUS_BIN')), 'promtool')
    const checked = spawnSync(promtool, ['test', 'rules', join(folder, 'rules.test.yml')], { encoding: 'utf8' })
    expect([checked.status, checked.stderr]).toEqual([0, ''])
  })
})
