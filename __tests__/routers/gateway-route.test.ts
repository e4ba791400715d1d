import { describe, expect, test } from '@jest/globals'
import { parseRoute } from '../../src/routers/gateway-route.js'
import { quietPatchFor, readWeights } from '../../src/routers/gateway-weights.js'

const ARMS = { baseline: 'b', canary: 'c' }
const METADATA = { uid: 'u', resourceVersion: '1', generation: 1 }
const FIVE = {
  backendRefs: [
    { name: 'b', weight: 95 },
    { name: 'c', weight: 5 }
  ]
}
const route = (rule: object, more: object = {}) => ({ metadata: METADATA, spec: { rules: [rule] }, ...more })

describe('an HTTPRoute', () => {
  test.each([
    ['without weights, which are 1', route({ backendRefs: [{ name: 'b' }, { name: 'c', weight: null }] }), 50],
    [
      'in parts of a million',
      route({
        backendRefs: [
          { name: 'b', weight: 950_000 },
          { name: 'c', weight: 50_000 }
        ]
      }),
      5
    ],
    [
      'with weights as text',
      route({
        backendRefs: [
          { name: 'b', weight: '95' },
          { name: 'c', weight: '5' }
        ]
      }),
      5
    ],
    ['without status or annotations', route(FIVE, { metadata: { ...METADATA, annotations: null }, status: null }), 5],
    ['of no generation', route(FIVE, { metadata: { uid: 'u', resourceVersion: '1' } }), 5],
    ['with a status that is none', route(FIVE, { status: { parents: 'none' } }), 5],
    ['with filters and matches of no form', route({ ...FIVE, filters: [{}], matches: [{ headers: [{}] }] }), 5]
  ])('%s is read, and goes to 0', (_, json, canary) => {
    const read = parseRoute(json)
    expect(readWeights(read, ARMS)).toEqual({ canary, mirror: 0 })
    const set = quietPatchFor(read, ARMS).filter(({ op }) => op === 'add')
    expect(set.map(({ path, value }) => [path.slice(-8), value])).toEqual([
      ['0/weight', 100],
      ['1/weight', 0]
    ])
  })

  test('that copies without a share copies every request', () => {
    const mirror = (fraction: unknown) => ({
      ...FIVE,
      filters: [{ type: 'RequestMirror', requestMirror: { backendRef: { name: 'c' }, fraction } }]
    })
    expect(readWeights(parseRoute(route(mirror(undefined))), ARMS).mirror).toBe(100)
    expect(readWeights(parseRoute(route(mirror({ numerator: 1, denominator: 0 }))), ARMS).mirror).toBe(100)
  })
})
