import {
  CreateAliasCommand,
  CreateFunctionCommand,
  GetAliasCommand,
  LambdaClient,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionCodeCommand
} from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { openRouter } from '../../src/routers/open-router.js'
import type { Router } from '../../src/routers/router.js'
import { type Moto, ROLE, startMoto } from '../doubles/aws/moto.js'
import { fault, freePorts, routerConfig, routerDeps } from '../routers/setting.js'

// AWS's own client against moto's server (of PYTHON_BIN), which lets through a stale RevisionId, a weight above 1 and
// versions that do not exist: what it lets through is refused here.

const FUNCTION = 'support-rag'
const saved = { ...process.env }
let moto: Moto
let client: LambdaClient
let router: Router
let aliases = 0
let alias: { FunctionName: string; Name: string }

beforeAll(async () => {
  moto = await startMoto()
  client = new LambdaClient({})
  await client.send(
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
    await client.send(new UpdateFunctionCodeCommand({ FunctionName: FUNCTION, ZipFile: code(text) }))
    await client.send(new PublishVersionCommand({ FunctionName: FUNCTION }))
  }
})

afterAll(() => {
  client?.destroy()
  moto?.stop()
  process.env = saved
})

beforeEach(async () => {
  alias = { FunctionName: FUNCTION, Name: `live-${++aliases}` }
  await client.send(new CreateAliasCommand({ ...alias, FunctionVersion: '1' }))
  router = await open('2')
})

const open = (canary: string) =>
  openRouter(
    routerConfig({ kind: 'lambda-alias', function: FUNCTION, alias: alias.Name, canary_version: canary }),
    routerDeps({ env: process.env })
  )
const stored = () => client.send(new GetAliasCommand(alias))

test('an alias goes up to 100 % and back, and stays on the baseline', async () => {
  let { version, ...start } = await router.read()
  expect(start).toEqual({ canary: 0, mirror: 0 })
  for (const canary of [5, 25, 50, 100, 0]) {
    version = await router.set({ canary, mirror: 0 }, version)
    expect(await router.read()).toEqual({ canary, mirror: 0, version })
    const { FunctionVersion, RoutingConfig } = await stored()
    expect(FunctionVersion).toBe('1')
    expect(RoutingConfig?.AdditionalVersionWeights ?? {}).toEqual(canary > 0 ? { 2: canary / 100 } : {})
  }
})

test('the next rollout starts from the version that took 100 %', async () => {
  await router.set({ canary: 100, mirror: 0 }, null)
  const next = await open('3')
  await next.set({ canary: 5, mirror: 0 }, (await next.read()).version)
  expect(await stored()).toMatchObject({
    FunctionVersion: '2',
    RoutingConfig: { AdditionalVersionWeights: { 3: 0.05 } }
  })
})

test('a stale RevisionId is a conflict, though moto would take it', async () => {
  // moto gives an alias one RevisionId for life, so the stale one is made up.
  const version = 'b2a5f3ee-0000-4000-8000-000000000000'
  const stale = new UpdateAliasCommand({ ...alias, Description: 'stale', RevisionId: version })
  expect((await client.send(stale)).Description).toBe('stale')
  await expect(router.set({ canary: 5, mirror: 0 }, version)).rejects.toEqual(fault('conflict', 'came first'))
  expect(await router.read()).toMatchObject({ canary: 0 })
})

test('a version that does not exist is refused, though moto would take it', async () => {
  const nowhere = await open('99')
  await expect(nowhere.set({ canary: 5, mirror: 0 }, null)).rejects.toEqual(fault('refused', 'ResourceNotFound'))
  expect(await router.read()).toMatchObject({ canary: 0 })
})

test('a weight above 1 that moto took from someone else is not believed', async () => {
  const routing = { AdditionalVersionWeights: { 2: 1.5 } }
  await client.send(new UpdateAliasCommand({ ...alias, RoutingConfig: routing }))
  await expect(router.read()).rejects.toEqual(fault('unverified', 'weight of 1.5'))
  await router.set({ canary: 0, mirror: 0 }, null)
  expect(await router.read()).toMatchObject({ canary: 0 })
})

test('more than 100 % and a mirror are refused before AWS is asked', async () => {
  await expect(router.set({ canary: 150, mirror: 0 }, null)).rejects.toEqual(fault('refused', 'expected 0 to 100'))
  await expect(router.set({ canary: 0, mirror: 1 }, null)).rejects.toEqual(fault('refused', 'cannot mirror'))
})

test('an alias on $LATEST, and one that is not there, are refused', async () => {
  await client.send(new UpdateAliasCommand({ ...alias, FunctionVersion: '$LATEST' }))
  await expect(router.set({ canary: 5, mirror: 0 }, null)).rejects.toEqual(fault('refused', '$LATEST'))
  alias = { ...alias, Name: 'nowhere' }
  const nowhere = await open('2')
  await expect(nowhere.read()).rejects.toEqual(fault('refused', 'ResourceNotFound'))
})

test('AWS that does not answer is unreachable', async () => {
  const [port] = await freePorts(1)
  const endpoint = process.env['AWS_ENDPOINT_URL']
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${port}`
  const lost = await open('2')
  await expect(lost.read()).rejects.toEqual(fault('unreachable', 'ECONNREFUSED'))
  process.env['AWS_ENDPOINT_URL'] = endpoint
})

function code(text: string): Uint8Array {
  return zipSync({ 'index.js': strToU8(`exports.handler = async () => '${text}'`) })
}
