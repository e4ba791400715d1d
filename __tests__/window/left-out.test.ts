import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { equalNames } from '../../src/model/arm-names.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import { salvage } from '../../src/window/salvage.js'
import type { WindowQuery } from '../../src/window/summary.js'
import { at, folderWith, lines, row, START, WHOLE } from './rows.js'

async function read(text: string, query: Partial<WindowQuery> = {}) {
  const cwd = await folderWith({ 'log.jsonl': text })
  const openUrl = () => Promise.reject(new Error('no URL'))
  return jsonlSource({ paths: ['log.jsonl'], cwd, openUrl }).read({ ...WHOLE, ...query })
}

const failed = JSON.stringify(row({ status: 500, user_key: 'u1' }))
const cutAt = (text: string, key: string) => text.slice(0, text.indexOf(`"${key}"`))

describe('a line that can not be read whole', () => {
  test.each([
    ['a bare NaN', failed.replace('"latency_ms":100', '"latency_ms":NaN')],
    ['Infinity', failed.replace('"latency_ms":100', '"latency_ms":-Infinity')],
    ['a line cut short', cutAt(failed, 'latency_ms')],
    ['numbers as texts', failed.replace('500', '"500"').replace('"latency_ms":100', '"latency_ms":"100"')],
    ['a field of another type', failed.replace('"user_key":"u1"', '"coverage":7')],
    ['no latency', failed.replace('"latency_ms":100,', '')]
  ])('still counts by its status: %s', async (_, text) => {
    const { arms, leftOut, rows } = await read(`${lines([row()])}${text}\n`)
    expect(arms.canary.ratios.rate_5xx).toMatchObject({ units: 2, num: 1 })
    expect(arms.canary.ratios.error_rate).toMatchObject({ units: 2, num: 1 })
    expect([arms.canary.requests, rows.broken]).toEqual([2, 1])
    expect(leftOut.canary).toEqual({ unreadable: 1, withStatus: 1, replies: 0, clock: 0 })
  })

  test('counts for its arm where it was cut before its status', async () => {
    const { arms, leftOut } = await read(`${lines([row()])}${cutAt(failed, 'status')}\n`)
    expect([arms.canary.requests, leftOut.canary.unreadable, leftOut.canary.withStatus]).toEqual([1, 1, 0])
  })

  test('counts for neither arm where it says nothing', async () => {
    const { leftOut } = await read(`${lines([row()])}Traceback (most recent call last):\n[1, 2]\n"text"\n`)
    expect(leftOut.unattributed).toBe(3)
  })

  test('from before the window is none of it', async () => {
    const old = failed.replace(/"ts":"[^"]*"/, `"ts":"${at(-3600)}"`).replace('"latency_ms":100', '"latency_ms":NaN')
    const { leftOut, rows } = await read(`${old}\n`, { from: START, to: START + 600_000 })
    expect([leftOut.canary.unreadable, rows.broken]).toEqual([0, 1])
  })

  test('is not believed where its answer only quotes a row', () => {
    const answer = `{"answer":"{\\"arm\\":\\"canary\\",\\"status\\":200}","latency_ms":NaN}`
    expect(salvage(answer)).toMatchObject({ arm: null, status: null })
  })

  test('does not lend half a status', () => {
    expect(salvage('{"arm":"canary","status":50').status).toBeNull()
  })

  test('says what it would say whole, wherever it is cut', () => {
    const whole = salvage(failed)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: failed.length }), end => {
        const told = salvage(failed.slice(0, end))
        for (const key of ['ts', 'arm', 'status', 'requestId', 'userKey'] as const) {
          expect([null, whole[key]]).toContain(told[key])
        }
      })
    )
  })
})

describe('rows from the future', () => {
  const query = { from: START, to: START + 600_000 }

  test('of one arm alone are left out for its clock', async () => {
    const { leftOut, supply } = await read(lines([row({ ts: at(10) }), row({ ts: at(1800) })]), query)
    expect([leftOut.canary.clock, leftOut.baseline.clock]).toEqual([1, 0])
    expect(supply!.ahead).toEqual({ canary: 1_200_000, baseline: 0 })
  })

  test('of both arms alike blame neither: the clock here differs', async () => {
    const { leftOut, rows } = await read(lines([row({ ts: at(1800) }), row({ ts: at(1801), arm: 'baseline' })]), query)
    expect([leftOut.canary.clock, leftOut.baseline.clock, rows.skewed.after]).toEqual([0, 0, 2])
  })
})

test('the version of a row may be a text', async () => {
  const { rows } = await read(lines([row({ schema_version: '1.2' }), row({ schema_version: 1 })]))
  expect(rows).toMatchObject({ counted: 2, broken: 0 })
})

test('names that are equal without case and blanks are found', () => {
  expect(equalNames({ stable: 'baseline', green: 'canary' })).toEqual([])
  expect(equalNames({ Green: 'canary', ' green': 'baseline' })).toEqual([{ name: ' green', like: 'Green' }])
  expect(equalNames({ 'Can ary': 'baseline' })).toEqual([{ name: 'Can ary', like: 'canary' }])
})
