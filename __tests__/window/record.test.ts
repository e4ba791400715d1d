import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LAMBDA_TEXTS, readTime, requestSchema, timeOfRow } from '../../src/window/record.js'
import { row } from './rows.js'

const isRequestRow = (value: unknown) => timeOfRow(value) !== null

const full = row({
  schema_version: 1,
  session_id: 's',
  user_key: 'u',
  phase: 'canary-5',
  retrieve_ms: 1,
  rerank_ms: 2,
  reason_ms: 3.5,
  delta_s_question_retrieved: 0.4,
  delta_s_retrieved_anchor: 0,
  delta_s_prod_shadow: 1,
  lambda_retrieve: '→',
  lambda_reason: 'x',
  coverage: 0.75,
  tool_calls: 3,
  tool_failures: 1,
  tool_retries: 0,
  tool_loop: false,
  solved: true,
  cost_usd: 0.004,
  pins: { INDEX_HASH: 'a' },
  req_hash: 'h',
  mirrored: false,
  answer: 'text'
})

describe('the fast check and the schema', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      null,
      '',
      '→',
      '-> ',
      'x',
      -1,
      0,
      1,
      2,
      2.0001,
      599,
      600,
      1.5,
      1e300,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      -0,
      true
    ),
    fc.constantFrom(
      '2026-11-20T09:30:00Z',
      '2026-11-20T09:30:00.5+01:00',
      '2026-02-30T00:00:00Z',
      1.7e9,
      1.7e12,
      1.7e15
    ),
    fc.constantFrom({}, [], { A: 'b' }, { A: 1 }, undefined)
  )

  test('agree on every row with one or two fields replaced or removed', () => {
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(requestSchema.shape)), odd, { maxKeys: 2 })
    fc.assert(
      fc.property(fields, changed => {
        const value = { ...full, ...changed }
        expect(isRequestRow(value)).toBe(requestSchema.safeParse(value).success)
      }),
      { numRuns: 2_000 }
    )
  })

  test('agree on anything that JSON can hold', () => {
    fc.assert(fc.property(fc.jsonValue(), value => isRequestRow(value) === requestSchema.safeParse(value).success))
  })

  test('accept a full row, one with the five fields that are always there, and unknown fields', () => {
    for (const value of [full, row(), row({ tenant: 'acme', extra: { deep: [1] } })]) {
      expect([isRequestRow(value), requestSchema.safeParse(value).success]).toEqual([true, true])
    }
  })

  test.each(LAMBDA_TEXTS)('accept λ spelled %s', lambda => {
    expect(isRequestRow(row({ lambda_retrieve: lambda, lambda_reason: lambda }))).toBe(true)
  })
})

describe('a time', () => {
  test('in UTC is read as the calendar says, whatever its form', () => {
    const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(time, date => {
        expect(readTime(date.toISOString())).toBe(date.getTime())
        expect(readTime(date.toISOString().replace(/\.\d+/, ''))).toBe(Math.floor(date.getTime() / 1000) * 1000)
        expect(readTime(date.toISOString().replace('Z', '+00:00'))).toBe(date.getTime())
        expect(readTime(date.getTime())).toBe(date.getTime())
      })
    )
  })

  test('with an offset is the same moment', () => {
    expect(readTime('2026-11-20T11:30:00.250+02:00')).toBe(readTime('2026-11-20T09:30:00.250Z'))
  })

  test('in seconds since 1970, as nginx logs it, keeps its milliseconds', () => {
    expect(readTime(1_795_166_998.25)).toBe(1_795_166_998_250)
  })

  test.each<[string | number, string]>([
    [1_795_166_998_250_125, 'in microseconds'],
    [1_795_166_998_250_125_000, 'in nanoseconds'],
    ['1795166998.250', 'in seconds as text'],
    ['1795166998250', 'in milliseconds as text'],
    ['2026-11-20 09:29:58,250+00:00', 'as Python logs it'],
    ['2026-11-20T11:29:58.250+0200', 'with an offset without a colon'],
    ['2026-11-20 09:29:58.250 UTC', 'with its zone in letters']
  ])('is read from %p, %s', value => expect(Math.floor(readTime(value)!)).toBe(1_795_166_998_250))

  test.each([
    '',
    'yesterday',
    '2026-11-20',
    '2026-11-20T09:30:00',
    '2026-13-01T00:00:00Z',
    '2026-11-20T24:61:00Z',
    '20x6-11-20T09:30:00Z',
    0,
    -1,
    1e20,
    Number.NaN
  ])('cannot be %p', value => expect(readTime(value)).toBeNull())
})
