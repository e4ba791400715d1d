import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type FlatRow, flatten } from '../../src/window/flat-row.js'
import { type RequestRow, requestSchema, timeOfRow } from '../../src/window/record.js'
import { createScanner } from '../../src/window/scan.js'
import { oddLog } from './odd-log.js'
import { row } from './rows.js'

const FIELDS = ['tenant', 'language', 'phase', 'status', 'arm']
const full = row({
  user_key: 'größe',
  session_id: 's-1',
  lambda_retrieve: '→',
  lambda_reason: 'x',
  coverage: 0.75,
  tool_calls: 3,
  solved: true,
  cost_usd: 0.004551,
  tenant: 'größe',
  pins: { INDEX_HASH: 'a', ü: '→' }
})
const line = JSON.stringify(full)

/** The line as the scanner reads it; null where it leaves it alone. */
function scanned(one: string | Buffer, scanner = createScanner(FIELDS)) {
  const bytes = Buffer.from(one)
  return scanner.scan(bytes, 0) === bytes.length ? shown(scanner.row) : null
}

/** The same by JSON.parse and the check of the schema; null where that finds no sound row. */
function parsed(one: string) {
  try {
    const value = JSON.parse(one)
    const ts = timeOfRow(value)
    return ts === null ? null : shown(flatten(value as RequestRow, ts, FIELDS))
  } catch {
    return null
  }
}

function shown(flat: FlatRow) {
  const { requestId, userKey, numbers, id, values, ...rest } = flat
  return {
    ...rest,
    id: id && { ...id },
    numbers: [...numbers],
    values: [...values],
    texts: [requestId(), flat.user < 0 ? '' : userKey()]
  }
}

describe('the scanner', () => {
  test('reads the rows of common loggers', () => {
    const spaced = line.replaceAll('":', '": ').replaceAll(',"', ', "')
    expect(parsed(line)).not.toBeNull()
    for (const each of [line, spaced, `${line}\r`, spaced.replaceAll('":', '" :')]) {
      expect(scanned(each)).toEqual(parsed(line))
    }
  })

  test('reads what JSON.parse reads and the schema takes, or leaves it alone, whatever the row before was', () => {
    const scanner = createScanner(FIELDS)
    let read = 0
    fc.assert(
      fc.property(oddLog({ maxLength: 5 }), lines => {
        for (const each of lines) {
          const seen = scanned(each, scanner)
          if (seen === null) continue
          read++
          expect(seen).toEqual(parsed(each))
        }
      }),
      { numRuns: 600 }
    )
    expect(read).toBeGreaterThan(500)
  })

  test('leaves alone what JSON.parse refuses', () => {
    const scanner = createScanner(FIELDS)
    const edit = fc.tuple(
      fc.nat(line.length),
      fc.nat(3),
      fc.constantFrom('', '{', '}', '"', ',', ':', '0', '-', '.', 'e', '\\', '\n', '[', 'null', ' ', '\t', '\u0001')
    )
    fc.assert(
      fc.property(edit, ([at, removed, put]) => {
        const edited = line.slice(0, at) + put + line.slice(at + removed)
        const seen = scanned(edited, scanner)
        if (seen !== null) expect(seen).toEqual(parsed(edited))
      }),
      { numRuns: 5_000 }
    )
  })

  const ending = (more: string) => line.replace(/}$/, `,${more}}`)
  test.each([
    ['a number with a leading zero', ending('"coverage":01')],
    ['a number without a digit after its point', ending('"coverage":1.')],
    ['an exponent without a digit', ending('"x":1e+')],
    ['a lone minus', ending('"x":-')],
    ['a comma before the end', ending('')],
    ['text after the object', `${line} x`],
    ['a word that is none', ending('"solved":truth')],
    ['a list', `[${line}]`],
    ['an empty object', '{}'],
    ['nothing', ''],
    ['pins that a line feed cuts', ending('"pins":{\n"A":"b"}')],
    ['a number beyond its bounds', ending('"coverage":1.01')],
    ['part of a call', ending('"tool_calls":4.5')],
    ['more failures than calls', ending('"tool_failures":4')],
    ['a time that is none', ending('"ts":"2026-11-20 nine"')],
    ['a version that is a word', ending('"schema_version":true')],
    ['a version beyond all numbers', ending('"schema_version":1e999')],
    ['an id without a character', ending('"request_id":""')],
    ['a status that is taken back', ending('"status":null')]
  ])('leaves %s alone', (_, one) => {
    expect(scanned(one)).toBeNull()
  })

  test.each([
    ['an escape', ending('"user_key":"a\\u00e9"')],
    ['a nested value', ending('"more":{"a":1}')],
    ['an answer', ending('"answer":"long"')]
  ])('leaves %s to JSON.parse', (_, one) => {
    expect(scanned(one)).toBeNull()
    expect(parsed(one)).not.toBeNull()
  })

  test.each([
    [
      'an exponent, as nginx logs that turn seconds into milliseconds have one',
      ending('"latency_ms":0.412e3,"x":1E-3')
    ],
    ['more digits than a number holds', ending('"coverage":0.12345678901234567,"cost_usd":0.30000000000000004')],
    ['keys that come twice', ending('"arm":"baseline","coverage":null,"user_key":null,"session_id":"s","pins":null')],
    ['a time in seconds', ending('"ts":1763631000.25')],
    ['a time in milliseconds', ending('"ts":1763631000250')],
    ['names of a prototype', ending('"constructor":1,"__proto__":"a","toString":true')]
  ])('reads %s', (_, one) => {
    expect(scanned(one)).toEqual(parsed(one))
    expect(parsed(one)).not.toBeNull()
  })

  test('reads times as texts are read', () => {
    const two = fc.integer({ min: 0, max: 70 }).map(n => String(n).padStart(2, '0'))
    const part = fc.oneof({ arbitrary: two, weight: 1 }, { arbitrary: fc.constantFrom('01', '10', '09'), weight: 6 })
    const fraction = fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{1,10}$/))
    const zone = fc.constantFrom('Z', '+00:00', '-07:30', '+23:59', '+24:00', 'z', '', '+0000', '+14')
    const year = fc.constantFrom('2026', '2000', '1999', '2099', '2024')
    const scanner = createScanner(FIELDS)
    let read = 0
    fc.assert(
      fc.property(
        fc.tuple(year, part, part, fc.constantFrom('T', 'T', 'T', ' ', 't'), part, part, part, fraction, zone),
        ([years, month, day, t, hour, minute, second, thousandths, offset]) => {
          const ts = `${years}-${month}-${day}${t}${hour}:${minute}:${second}${thousandths}${offset}`
          const one = JSON.stringify({ ...full, ts })
          const seen = scanned(one, scanner)
          if (seen !== null) read++
          expect(seen).toEqual(parsed(one))
        }
      ),
      { numRuns: 3_000 }
    )
    expect(read).toBeGreaterThan(200)
  })

  test('tells arms by their meaning', () => {
    const scanner = createScanner(['arm'], name => (name === 'new' ? 'canary' : name))
    expect(scanned(ending('"arm":"new"'), scanner)).toMatchObject({ arm: 'canary', values: ['canary'] })
  })

  test('stops at the line feed, and reads the next line from there', () => {
    const bytes = Buffer.from(`${line}\n${ending('"user_key":"b"')}\n`)
    const scanner = createScanner(FIELDS)
    const first = scanner.scan(bytes, 0)
    expect([bytes[first], scanner.row.userKey()]).toEqual([10, 'größe'])
    const second = scanner.scan(bytes, first + 1)
    expect([second, scanner.row.userKey()]).toEqual([bytes.length - 1, 'b'])
  })

  test('knows every field of the log', () => {
    const some = Object.keys(requestSchema.shape).map(field => `"${field}":null`)
    expect(scanned(`{${some.join(',')},${line.slice(1)}`)).toEqual(parsed(line))
  })
})
