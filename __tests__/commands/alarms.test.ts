import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { AlarmDefinition } from '../../src/alarms/definition.js'
import { alarms } from '../../src/commands/alarms.js'
import { readWords } from '../../src/doors/words.js'
import { InputError, showProblem, UnmeasurableError } from '../../src/model/errors.js'
import { resultSchema } from '../../src/model/result.js'
import type { World } from '../../src/model/world.js'
import { openHttp } from '../../src/world/http.js'
import { type Answers, awsDouble, type Double, failure } from '../doubles/aws/api.js'
import { MINIMAL } from '../manifest/setting.js'

// AWS's own clients against a server on loopback. Real semantics are moto's, in __tests__/real/alarms.test.ts.

const saved = { ...process.env }
let folder: string
let aws: Double | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alarms-'))
  process.env['AWS_EC2_METADATA_DISABLED'] = 'true'
  process.env['AWS_CONFIG_FILE'] = join(folder, 'none')
  process.env['AWS_SHARED_CREDENTIALS_FILE'] = join(folder, 'none')
})

afterEach(async () => {
  process.env = { ...saved }
  await aws?.close()
  aws = undefined
  await rm(folder, { recursive: true, force: true })
})

const ROUTER = 'router: { kind: lambda-alias, function: support-rag, alias: live, canary_version: "42" }\n'
const SOURCE = 'window: { source: { kind: cloudwatch, function: support-rag, region: eu-west-1 } }\n'
const alias = (own: object = {}) => ({
  GetAlias: () => ({ body: { FunctionVersion: '41', RevisionId: 'a', ...own } })
})

async function withAws(answers: Answers): Promise<Double> {
  aws = await awsDouble(answers)
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing'
  })
  return aws
}

async function run(part: string, words: string[] = []) {
  await writeFile(join(folder, 'rollout.yml'), MINIMAL + part)
  const { options } = await readWords(['alarms', '--manifest', 'rollout.yml', ...words])
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const naps: number[] = []
  const world: World = {
    env: { ...process.env, URL: 'https://rag.example.com' },
    cwd: folder,
    clock: { now: () => 0, elapsed: () => 0, sleep: async ms => void naps.push(ms) },
    log: { info: say, notice: say, warning: say, error: say, untrusted: say, mask() {}, progress() {}, stands() {} },
    http: guard => openHttp(guard),
    github: null,
    event: null,
    signal: new AbortController().signal
  }
  const outcome = await alarms(world, options as Parameters<typeof alarms>[1])
  expect(resultSchema.safeParse(outcome.result).error).toBeUndefined()
  return { ...outcome, text: outcome.text!, said: said.join('\n'), naps }
}

const printed = (text: string) => JSON.parse(text) as AlarmDefinition[]
const names = (text: string) => printed(text).map(({ AlarmName }) => AlarmName.replace('rollout-gate/rag/', ''))

async function refused(part: string, words: string[] = []): Promise<InputError | UnmeasurableError> {
  const error = await run(part, words).then(
    () => null,
    reason => reason
  )
  if (error instanceof InputError || error instanceof UnmeasurableError) return error
  throw error ?? new Error('was not refused')
}

describe('alarms, printing', () => {
  test('is every alarm that --apply would make, the baseline’s version read off the alias', async () => {
    await withAws(alias())
    const { text, result, said } = await run(ROUTER)
    expect([result.decision, result.exit_code, result.reason_code]).toEqual(['pass', 0, 'all_green'])
    expect(names(text)).toContain('soft_latency')
    expect(text).toContain('"Value": "41"')
    expect(said).toContain('The baseline is version 41.')
    expect(said).toContain('6 of 8 alarms rest on metrics that your service publishes')
    expect(aws!.calls).toEqual(['GetAlias'])
  })

  test('needs neither credentials nor a region, and says what it could not tell without them', async () => {
    const { text, result, said } = await run(ROUTER)
    expect(result.exit_code).toBe(0)
    expect([result.decision, result.reason_code]).toEqual(['warn', 'warnings'])
    expect(names(text)).not.toContain('soft_latency')
    expect(said).toMatch(
      /soft_latency has no alarm: it needs the baseline's version, which only the alias tells\. no AWS/
    )
  })

  test('says so too where the alias may not be read', async () => {
    await withAws({ GetAlias: () => failure('AccessDeniedException', 'not yours', 403) })
    const { said } = await run(ROUTER)
    expect(said).toContain('AccessDeniedException: not yours; expected credentials that may lambda:GetAlias')
  })

  test('takes the version that went to 100 % for the baseline of the next canary', async () => {
    await withAws(alias({ FunctionVersion: '40', RoutingConfig: { AdditionalVersionWeights: { 41: 1 } } }))
    expect((await run(ROUTER)).said).toContain('The baseline is version 41.')
  })

  test('has nothing to compare with where the alias is on the canary itself', async () => {
    await withAws(alias({ FunctionVersion: '42' }))
    const { said } = await run(ROUTER)
    expect(said).toMatch(/soft_latency has no alarm: the alias is on the canary's version 42 itself/)
  })

  test('watches the whole function where only the source names it, and warns', async () => {
    const { text, said } = await run(SOURCE)
    expect(names(text)).toContain('stop_5xx')
    expect(said).toContain('stop_5xx watches the whole function support-rag')
  })

  test('takes limits from the manifest', async () => {
    const { text } = await run(`${SOURCE}stops: { stop_5xx: 0.02 }\n`)
    const [alarm] = printed(text).filter(({ AlarmName }) => AlarmName.endsWith('/stop_5xx'))
    expect(alarm!.Threshold).toBe(0.02)
  })
})

describe('alarms refuses', () => {
  test('a manifest without a Lambda function, with the place', async () => {
    const error = (await refused('')) as InputError
    expect(error.problems.map(showProblem)).toEqual([expect.stringContaining('rollout.yml:1:1: no AWS Lambda')])
  })

  test.each([[[]], [['--apply']]])('an alias that is not there, with %p', async words => {
    await withAws({ GetAlias: () => failure('ResourceNotFoundException', 'Cannot find alias arn:…:live', 404) })
    const error = (await refused(ROUTER, words)) as InputError
    expect(error.reason).toBe('manifest_invalid')
    expect(error.problems.map(showProblem)).toEqual([
      expect.stringMatching(/^rollout.yml:9:\d+: support-rag:live: Cannot find alias.*expected an alias that exists/)
    ])
  })

  test('to apply without a region, with how to name one', async () => {
    const error = (await refused(ROUTER, ['--apply'])) as InputError
    expect(error.problems.map(showProblem)).toEqual([
      expect.stringMatching(/^rollout.yml:9:\d+: no AWS region; expected AWS_REGION, or window/)
    ])
  })

  test('to apply without credentials, and puts nothing', async () => {
    process.env['AWS_REGION'] = 'eu-west-1'
    const error = (await refused(ROUTER, ['--apply'])) as UnmeasurableError
    expect(error.reason).toBe('permission_missing')
    expect(error.message).toMatch(/CredentialsProviderError.*expected credentials that may lambda:GetAlias/)
  })

  test('to go on where a permission is missing, and names the alarm and the permission', async () => {
    await withAws({
      ...alias(),
      DescribeAlarms: () => ({ body: { MetricAlarms: [] } }),
      PutMetricAlarm: () => failure('AccessDenied', 'not authorized', 403)
    })
    const error = (await refused(ROUTER, ['--apply'])) as UnmeasurableError
    expect(error.reason).toBe('permission_missing')
    expect(error.message).toMatch(
      /^rollout-gate\/rag\/stop_delta_s_p95: .*expected credentials that may cloudwatch:Put/
    )
  })

  test('to call it done where AWS is away', async () => {
    await withAws({ ...alias(), DescribeAlarms: () => failure('InternalServiceFault', 'try again', 500) })
    const error = (await refused(ROUTER, ['--apply'])) as UnmeasurableError
    expect([error.reason, error.message]).toEqual(['api_unavailable', expect.stringContaining('try again')])
  })

  test('to call it done where an alarm reads back otherwise', async () => {
    await withAws({
      ...alias(),
      DescribeAlarms: () => ({ body: { MetricAlarms: [] } }),
      PutMetricAlarm: () => ({ body: {} })
    })
    const error = (await refused(ROUTER, ['--apply'])) as UnmeasurableError
    expect(error.reason).toBe('api_unavailable')
    expect(error.message).toContain('was put, and reads back otherwise')
  })
})

describe('alarms, applying', () => {
  /** CloudWatch as far as it is asked here; a new alarm is seen only at the second look. */
  function cloudwatch(stored: Record<string, unknown>[] = [], pages = 1): Answers {
    let looks = 0
    const put: Record<string, unknown>[] = []
    return {
      ...alias(),
      DescribeAlarms: ({ NextToken }) => {
        if (++looks > 2) stored.push(...put.splice(0))
        const from = Number(NextToken ?? 0)
        const until = pages > 1 ? from + 1 : stored.length
        const more = until < stored.length ? { NextToken: String(until) } : {}
        return { body: { MetricAlarms: stored.slice(from, until), ...more } }
      },
      PutMetricAlarm: body => {
        put.push({ ...body, AlarmArn: `arn:${body['AlarmName']}`, StateValue: 'INSUFFICIENT_DATA' })
        return { body: {} }
      }
    }
  }

  test('waits until what was put can be read, and says what each alarm is', async () => {
    await withAws(cloudwatch())
    const { text, result, naps } = await run(ROUTER, ['--apply'])
    expect(result.why).toBe('8 alarms in place: 8 new, 0 changed, 0 unchanged.')
    expect(text.split('\n')[0]).toBe('new        INSUFFICIENT_DATA  rollout-gate/rag/stop_delta_s_p95')
    expect(naps).toEqual([1000])
  })

  test('names what no longer corresponds, on any page, and deletes nothing', async () => {
    const old = (name: string) => ({ AlarmName: `rollout-gate/rag/${name}`, AlarmArn: `arn:${name}` })
    const double = await withAws(cloudwatch([old('stop_gone'), old("it's by hand")], 2))
    const { result, said } = await run(ROUTER, ['--apply'])
    expect([result.decision, result.exit_code, result.reason_code]).toEqual(['warn', 0, 'warnings'])
    expect(said).toContain(
      "2 alarms of this rollout no longer correspond to a stop rule, and are left alone: aws cloudwatch delete-alarms --alarm-names 'rollout-gate/rag/stop_gone' 'rollout-gate/rag/it'\\''s by hand'"
    )
    expect(double.calls).not.toContain('DeleteAlarms')
  })
})
