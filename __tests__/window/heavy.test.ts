import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hash53 } from '../../src/window/hash.js'
import { createHeavyKeys } from '../../src/window/heavy.js'

function counted(keys: readonly string[]) {
  const heavy = createHeavyKeys()
  for (const key of keys) heavy.add(hash53(key), () => key)
  return heavy
}

describe('heavy keys', () => {
  test('finds those of which a database has counted the rows', () => {
    const heavy = createHeavyKeys()
    heavy.addRows(null, 80)
    heavy.addRows({ hash: hash53('anonymous'), key: 'anonymous' }, 19)
    heavy.add(hash53('anonymous'), () => 'anonymous')
    expect([heavy.rows(), heavy.above(0.1)]).toEqual([100, [{ hash: hash53('anonymous'), key: 'anonymous', rows: 20 }]])
  })

  test('finds every key with a great share, in whatever order the rows come, and no other', () => {
    const shares = fc.record({
      heavy: fc.array(fc.integer({ min: 200, max: 600 }), { maxLength: 4 }),
      light: fc.integer({ min: 2000, max: 4000 }),
      seed: fc.integer({ min: 1, max: 1000 })
    })
    fc.assert(
      fc.property(shares, ({ heavy, light, seed }) => {
        const keys = [
          ...heavy.flatMap((rows, i) => new Array<string>(rows).fill(`heavy-${i}`)),
          ...Array.from({ length: light }, (_, i) => `light-${i}`)
        ]
        const shuffled = keys.map((key, i) => ({ key, at: (i * 7919 * seed) % 104_729 })).sort((a, b) => a.at - b.at)
        const found = counted(shuffled.map(({ key }) => key)).above(0.05)
        const slack = keys.length / 513
        for (const { key, rows } of found) {
          const own = heavy[Number(key.slice('heavy-'.length))]!
          expect(rows).toBeLessThanOrEqual(own)
          expect(rows).toBeGreaterThanOrEqual(own - slack)
        }
        const surely = heavy.filter(rows => rows - slack >= 0.05 * keys.length).length
        expect(found.length).toBeGreaterThanOrEqual(surely)
      }),
      { numRuns: 30 }
    )
  })

  test('a key of few rows has no share to speak of, and a long one is cut', () => {
    expect(counted(['a', 'a', 'b']).above(0.05)).toEqual([])
    const long = 'k'.repeat(100_000)
    expect(counted(new Array<string>(20).fill(long)).above(0.05)).toMatchObject([{ key: 'k'.repeat(64), rows: 20 }])
  })
})
