import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { phasesOf } from '../../src/manifest/phases.js'
import { phase } from '../../src/manifest/schema-traffic.js'
import { unsupported } from '../../src/routers/capabilities.js'
import { routerConfig } from './setting.js'

const plan = phasesOf({ name: 'support-rag' })
const nginx = { kind: 'nginx', include: '/etc/split.conf' } as const
const lambda = { kind: 'lambda-alias', function: 'f', alias: 'live', canary_version: '42' } as const
const ingress = { kind: 'ingress-nginx', namespace: 'rag', ingress: 'canary' } as const
const gateway = { kind: 'gateway-api', namespace: 'rag', route: 'r', baseline: 'b', canary: 'c' } as const
const webhook = {
  kind: 'webhook',
  url: 'http://127.0.0.1:1/',
  capabilities: { sticky: true, mirrorPercent: true, step: 1 }
} as const

const severities = (...args: Parameters<typeof unsupported>) => unsupported(...args).map(({ severity }) => severity)
const messages = (...args: Parameters<typeof unsupported>) => unsupported(...args).map(({ message }) => message)

test('nginx that tells what it serves, and a webhook that can do it all, run the default plan without a word', () => {
  expect(unsupported(plan, routerConfig({ ...nginx, status: 'http://127.0.0.1:8081/rollout-state' }))).toEqual([])
  expect(unsupported(plan, routerConfig(webhook))).toEqual([])
})

test('nginx that only its file tells of is a warning', () => {
  expect(severities(plan, routerConfig(nginx))).toEqual(['warning'])
})

test('a Gateway can shadow, and can not keep users on one arm', () => {
  expect(severities(plan, routerConfig(gateway))).toEqual(['warning'])
  expect(messages(plan, routerConfig(gateway))[0]).toContain('cannot keep a user on one arm')
})

test.each([lambda, ingress])('a shadow phase is an error for $kind, which prints a plan that can be pasted', config => {
  const [error] = unsupported(plan, routerConfig(config))
  expect(error).toMatchObject({ severity: 'error', message: expect.stringContaining('phase shadow needs') })
  const { phases } = parse(error!.message.slice(error!.message.indexOf('phases:'))) as { phases: unknown[] }
  const pasted = phasesOf({ name: 'support-rag', phases: phases.map(each => phase.parse(each)) })
  expect(pasted).toEqual(plan.slice(1))
  expect(severities(pasted, routerConfig(config))).not.toContain('error')
})

test('ingress-nginx is said to be retired', () => {
  expect(messages(plan.slice(1), routerConfig(ingress)).join()).toContain('retired upstream')
})

test('a fraction of a percent of ingress-nginx is said to need a total', () => {
  const half = phasesOf({ name: 'x', phases: [phase.parse({ name: 'half', weight: 0.5 })] })
  const told = messages(half, routerConfig(ingress)).find(message => message.includes('canary-weight-total'))
  expect(told).toContain('phase half (0.5 %) needs')
  expect(messages(plan.slice(1), routerConfig(ingress)).join()).not.toContain('canary-weight-total')
})

test('users that are never split need no sticky router', () => {
  expect(unsupported(plan.slice(-1), routerConfig(lambda))).toEqual([])
})

test('a weight between the steps is an error that names the phase', () => {
  const odd = [{ ...plan[1]!, name: 'odd', weight: 2.5 }]
  expect(messages(odd, routerConfig(webhook))).toEqual([
    "router webhook, phase odd: 2.5 % is no multiple of the router's step; expected steps of 1 %"
  ])
})
