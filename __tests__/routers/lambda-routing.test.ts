import { expect, test } from '@jest/globals'
import { readAlias, routingFor } from '../../src/routers/lambda-routing.js'
import { fault } from './setting.js'

const alias = (own: string, weights: Record<string, number> = {}) => ({
  FunctionVersion: own,
  RevisionId: 'r-1',
  RoutingConfig: { AdditionalVersionWeights: weights }
})

test.each([
  [alias('41'), 0],
  [alias('41', { 42: 0.05 }), 5],
  [alias('41', { 42: 1 }), 100],
  [alias('42'), 100],
  [alias('40', { 41: 1 }), 0],
  [{ FunctionVersion: '41', RevisionId: 'r-1' }, 0]
])('%j gives version 42 its share', (given, canary) => {
  expect(readAlias(given, '42')).toEqual({ canary, mirror: 0, version: 'r-1' })
})

test('the alias stays on the baseline, all the way and back', () => {
  const additional = (weights: Record<string, number>) => ({
    FunctionVersion: '41',
    RoutingConfig: { AdditionalVersionWeights: weights }
  })
  expect(routingFor(alias('41'), '42', 5)).toEqual(additional({ 42: 0.05 }))
  expect(routingFor(alias('41', { 42: 0.05 }), '42', 12.34)).toEqual(additional({ 42: 0.1234 }))
  expect(routingFor(alias('41', { 42: 0.5 }), '42', 100)).toEqual(additional({ 42: 1 }))
  expect(routingFor(alias('41', { 42: 1 }), '42', 0)).toEqual(additional({}))
})

test('the version that took 100 % is the next baseline', () => {
  expect(routingFor(alias('40', { 41: 1 }), '42', 5)).toEqual({
    FunctionVersion: '41',
    RoutingConfig: { AdditionalVersionWeights: { 42: 0.05 } }
  })
})

test('nothing goes up over what no rollout of this canary made, and the reading tells of it', () => {
  const beside = alias('41', { 40: 0.5 })
  expect(() => routingFor(beside, '42', 5)).toThrow(fault('refused', 'version 40 has 50 % of the alias') as Error)
  expect(readAlias(beside, '42')).toMatchObject({
    canary: 0,
    remains: [expect.stringContaining('version 40 has 50 %')]
  })
  const turned = alias('42', { 41: 0.3 })
  expect(() => routingFor(turned, '42', 5)).toThrow(fault('refused', 'on others') as Error)
  expect(readAlias(turned, '42')).toMatchObject({ canary: 70, remains: [expect.stringContaining('on others')] })
})

test('a rollback takes the canary out, and leaves every other version what it has', () => {
  const quiet = (own: string, weights: Record<string, number>) => {
    const { FunctionVersion, RoutingConfig } = routingFor(alias(own, weights), '42', 0)
    return [FunctionVersion, RoutingConfig.AdditionalVersionWeights]
  }
  expect(quiet('41', { 42: 0.05 })).toEqual(['41', {}])
  expect(quiet('41', { 40: 0.5 })).toEqual(['41', { 40: 0.5 }])
  expect(quiet('41', { 40: 0.5, 42: 0.1 })).toEqual(['41', { 40: 0.5 }])
  expect(quiet('42', { 41: 0.3 })).toEqual(['41', {}])
  expect(quiet('40', { 41: 1 })).toEqual(['41', {}])
  expect(quiet('$LATEST', {})).toEqual(['$LATEST', {}])
})

test('what AWS would refuse, and what can not be compared, is refused', () => {
  expect(() => routingFor(alias('42'), '42', 0)).toThrow(fault('refused', 'itself') as Error)
  expect(() => routingFor(alias('$LATEST'), '42', 5)).toThrow(fault('refused', 'on $LATEST') as Error)
  expect(() => routingFor(alias('41'), '42', 150)).toThrow(fault('refused', 'a weight of 1.5') as Error)
  expect(() => readAlias({ FunctionVersion: '41' }, '42')).toThrow(fault('refused', 'no RevisionId') as Error)
})
