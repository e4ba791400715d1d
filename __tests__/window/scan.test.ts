import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { requestSchema } from '../../src/window/record.js'
import { createScanner } from '../../src/window/scan.js'
import { row } from './rows.js'

const FIELDS = Object.keys(requestSchema.shape)
const full = row({
  user_key: 'größe',
  lambda_retrieve: '→',
  lambda_reason: 'x',
  coverage: 0.75,
  tool_calls: 3,
  solved: true,
  cost_usd: 0.004551,
  pins: { INDEX_HASH: 'a', ü: '→' }
})

/** The line as the scanner reads it; null where it leaves it alone. */
function scanned(line: string | Buffer, scanner = createScanner()) {
  const bytes = Buffer.from(line)
  return scanner.scan(bytes, bytes.toString('latin1'), 0) === bytes.length ? defined(scanner.row()) : null
}

/** The same by JSON.parse; null where it is no JSON. */
function parsed(line: string) {
  const value = JSON.parse(line)
  return defined(Object.fromEntries(FIELDS.map(field => [field, value[field]])))
}

function defined(some: object) {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined))
}

describe('the scanner', () => {
  test('reads the rows of common loggers', () => {
    const spaced = JSON.stringify(full).replaceAll('":', '": ').replaceAll(',"', ', "')
    for (const line of [JSON.stringify(full), spaced, `${JSON.stringify(full)}\r`]) {
      expect(scanned(line)).toEqual(parsed(line))
    }
  })

  test('reads what JSON.parse reads, or leaves it alone, whatever the row before was', () => {
    const scalar = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.integer({ min: -999_999, max: 999_999 }).map(n => n / 1000),
      fc.boolean(),
      fc.constant(null),
      fc.string({ unit: 'grapheme' }),
      fc.string()
    )
    const value = fc.oneof({ arbitrary: scalar, weight: 8 }, { arbitrary: fc.jsonValue(), weight: 1 })
    const key = fc.oneof(fc.constantFrom(...FIELDS), fc.string())
    const scanner = createScanner()
    let read = 0
    fc.assert(
      fc.property(fc.dictionary(key, value), fc.constantFrom(undefined, 1), (fields, indent) => {
        const line = JSON.stringify({ ...fields }, null, indent).replaceAll('\n', '')
        const seen = scanned(line, scanner)
        if (seen === null) return
        read++
        expect(seen).toEqual(parsed(line))
      }),
      { numRuns: 3_000 }
    )
    expect(read).toBeGreaterThan(300)
  })

  test('leaves alone what JSON.parse refuses', () => {
    const scanner = createScanner()
    const sound = JSON.stringify(full)
    const edit = fc.tuple(
      fc.nat(sound.length),
      fc.nat(3),
      fc.constantFrom('', '{', '}', '"', ',', ':', '0', '-', '.', 'e', '\\', '\n', '[', 'null', ' ', '\t', '\u0001')
    )
    fc.assert(
      fc.property(edit, ([at, removed, put]) => {
        const line = sound.slice(0, at) + put + sound.slice(at + removed)
        const seen = scanned(line, scanner)
        if (seen !== null) expect(seen).toEqual(parsed(line))
      }),
      { numRuns: 5_000 }
    )
  })

  test.each([
    ['a number with a leading zero', '{"status":01}'],
    ['a number without a digit after its point', '{"status":1.}'],
    ['an exponent without a digit', '{"status":1e+}'],
    ['a lone minus', '{"status":-}'],
    ['a comma before the end', '{"status":1,}'],
    ['text after the object', '{"status":1} x'],
    ['a word that is none', '{"solved":truth}'],
    ['a list', '[{"status":1}]'],
    ['nothing', ''],
    ['pins that a line feed cuts', '{"pins":{\n"A":"b"}}']
  ])('leaves %s alone', (_, line) => {
    expect(scanned(line)).toBeNull()
  })

  test.each([
    ['an escape', '{"user_key":"a\\u00e9"}'],
    ['a nested value', '{"more":{"a":1}}'],
    ['an answer', '{"answer":"long"}']
  ])('leaves %s to JSON.parse', (_, line) => {
    expect(scanned(line)).toBeNull()
  })

  test('reads an exponent, as nginx logs that turn seconds into milliseconds have one', () => {
    expect(scanned('{"latency_ms":0.412e3,"cost_usd":1E-3}')).toEqual({ latency_ms: 412, cost_usd: 0.001 })
  })

  test('takes the last of a key that comes twice, as JSON.parse does', () => {
    expect(scanned('{"arm":"canary","arm":"baseline"}')).toEqual({ arm: 'baseline' })
  })

  test('carries the fields that segments are made of', () => {
    expect(scanned('{"arm":"canary","tenant":"größe","route":7}', createScanner(['tenant', 'arm', 'route']))).toEqual({
      arm: 'canary',
      tenant: 'größe',
      route: 7
    })
  })

  test('stops at the line feed, and reads the next line from there', () => {
    const bytes = Buffer.from('{"arm":"a"}\n{"arm":"b"}\n')
    const scanner = createScanner()
    const text = bytes.toString('latin1')
    expect(scanner.scan(bytes, text, 0)).toBe(11)
    expect(scanner.row().arm).toBe('a')
    expect(scanner.scan(bytes, text, 12)).toBe(23)
    expect(scanner.row().arm).toBe('b')
  })
})
