import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { tolerant } from '../../src/model/tolerant.js'

const leaf = z.strictObject({ size: z.int().min(0), state: z.enum(['on', 'unknown']), side: z.enum(['left', 'right']) })
const strict = z.strictObject({
  list: z.array(leaf).min(1),
  maybe: leaf.nullable(),
  absent: leaf.optional(),
  shape: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('a'), in: leaf }),
    z.strictObject({ kind: z.literal('b') })
  ])
})
const LEAF = { size: 1, state: 'on', side: 'left' }
const WHOLE = { list: [LEAF], maybe: LEAF, absent: LEAF, shape: { kind: 'a', in: LEAF } }

describe('a tolerant schema', () => {
  test('leaves out what it does not know, at every depth', () => {
    const more = { ...LEAF, more: 1 }
    const value = { list: [more], maybe: more, absent: more, shape: { kind: 'a', in: more, more: 1 }, more: 1 }
    expect(tolerant(strict).parse(value)).toEqual(WHOLE)
    expect(strict.safeParse(value).success).toBe(false)
  })

  test('takes a text that it does not know for unknown, where there is such a value', () => {
    expect(tolerant(leaf).parse({ ...LEAF, state: 'of tomorrow' }).state).toBe('unknown')
    expect(tolerant(leaf).safeParse({ ...LEAF, side: 'of tomorrow' }).success).toBe(false)
    expect(tolerant(leaf).safeParse({ ...LEAF, state: 7 }).success).toBe(false)
  })

  test.each([
    ['a missing field', { ...WHOLE, list: [{ ...LEAF, size: undefined }] }],
    ['a number out of range', { ...WHOLE, maybe: { ...LEAF, size: -1 } }],
    ['a list that is too short', { ...WHOLE, list: [] }],
    ['a kind that is not known', { ...WHOLE, shape: { kind: 'c' } }]
  ])('refuses %s as before', (_, value) => expect(tolerant(strict).safeParse(value).success).toBe(false))
})
