import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bytesOfPlain, plainOfBytes } from '../../src/window/plain-bytes.js'

const numbers = fc.oneof(
  fc.uint8Array({ maxLength: 20 }).map(bytes => Buffer.from(bytes)),
  fc.uint32Array({ maxLength: 5 }),
  fc.float64Array({ maxLength: 5 }),
  // A part of a longer array.
  fc.float64Array({ minLength: 3, maxLength: 5 }).map(array => array.subarray(1))
)
const plain = fc.oneof(fc.double(), fc.string(), fc.bigInt(), fc.constant(undefined), numbers)
const data = fc.object({ withMap: true, withSet: true, values: [plain] })

test('plain data comes back out of its bytes, and its arrays can be written to without a change of others', () => {
  fc.assert(
    fc.property(data, fc.array(numbers, { minLength: 2, maxLength: 4 }), (some, arrays) => {
      const bytes = Buffer.from(new Uint8Array(bytesOfPlain({ some, arrays })).buffer)
      const back = plainOfBytes(bytes) as { some: typeof some; arrays: typeof arrays }
      expect(back).toEqual({ some, arrays })
      back.arrays[0]!.fill(7)
      expect(back.arrays.slice(1)).toEqual(arrays.slice(1))
      expect(back.some).toEqual(some)
    }),
    { numRuns: 100 }
  )
})

test('an array that could not be read back is refused as it is written', () => {
  expect(() => bytesOfPlain({ some: new Int16Array(1) })).toThrow('only bytes, whole numbers of 32 bits')
})
