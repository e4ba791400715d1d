import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bucket, isCanary } from '../../src/routers/bucket.js'

interface Vectors {
  percentages: number[]
  salts: string[]
  keys: Record<string, string>
}

const vectors: Vectors = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8'))
const percent = fc.integer({ min: 0, max: 10_000 }).map(hundredths => hundredths / 100)

test('every key is canary where a real nginx says so', () => {
  const { percentages, salts, keys } = vectors
  expect(Object.keys(keys)).toHaveLength(300)
  for (const [key, digits] of Object.entries(keys)) {
    const ours = salts.map(salt => percentages.filter(each => isCanary(key, salt, each)).length)
    expect([key, ours.join('')]).toEqual([key, digits])
  }
})

test('a user who is canary stays canary as the share grows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), percent, percent, (key, salt, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      return !isCanary(key, salt, low) || isCanary(key, salt, high)
    })
  )
})

test('nobody is canary at 0 and everybody at 100', () => {
  fc.assert(fc.property(fc.string(), key => !isCanary(key, 's', 0) && isCanary(key, 's', 100)))
})

test('the share of users is the share asked for', () => {
  const users = Array.from({ length: 100_000 }, (_, i) => `user-${i}`)
  const share = users.filter(user => isCanary(user, 'support-rag', 5)).length / users.length
  expect(share).toBeGreaterThan(0.047)
  expect(share).toBeLessThan(0.053)
})

test('the bucket is an unsigned 32-bit number of key and salt joined', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (key, salt) => {
      const place = bucket(key, salt)
      return Number.isInteger(place) && place >= 0 && place < 2 ** 32 && place === bucket(key + salt, '')
    })
  )
})

test.each([-1, 100.01, 0.001, 33.333, Number.NaN, Number.POSITIVE_INFINITY])('%p percent can not be split', share => {
  expect(() => isCanary('user', '', share)).toThrow(RangeError)
})
