import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { serve } from '../doubles/loopback.js'
import { START } from '../gates/live/setting.js'
import { halfHour, inQuarter, type Place } from './rollout-setting.js'

/**
 * The matrix of blindness: every source × what fails of it × what the canary does. Nothing goes up while something of the
 * window can't be seen, and a canary that fails comes back wherever what is left proves it.
 */

const SOURCES = ['file', 'gz', 'url'] as const
const FAULTS = ['none', 'missing', 'empty', 'cut', 'rotated', 'stalled', 'denied', 'slow', 'one of several'] as const
const CANARIES = { good: {}, '60 % 5xx': { errors: 0.6 } }

type Source = (typeof SOURCES)[number]
type Fault = (typeof FAULTS)[number]

/** Where no row of the window can be read, nothing proves that the canary fails. */
const isDark = (source: Source, fault: Fault) =>
  ['missing', 'empty', 'denied'].includes(fault) || (fault === 'slow' && source !== 'url')

const rowsOf = (canary: keyof typeof CANARIES) => halfHour(CANARIES[canary]).sort((a, b) => Number(a.ts) - Number(b.ts))

const linesOf = (rows: ReturnType<typeof rowsOf>, from: number, to: number) =>
  rows
    .filter(({ ts }) => Number(ts) >= START + from * 60_000 && Number(ts) < START + to * 60_000)
    .map(row => `${JSON.stringify(row)}\n`)
    .join('')

/** What the log holds, and what hinders its reading. */
function content(source: Source, fault: Fault, rows: ReturnType<typeof rowsOf>): Buffer {
  const span = { rotated: [28, 30], stalled: [0, 18], empty: [0, 0] }[fault as string] ?? [0, 30]
  const text = linesOf(rows, span[0]!, span[1]!)
  const bytes = source === 'gz' ? gzipSync(text) : Buffer.from(text)
  return fault === 'cut' ? bytes.subarray(0, Math.floor(0.6 * bytes.length)) : bytes
}

/** Puts the log there and says which words name it. */
async function supply(place: Place, source: Source, fault: Fault, rows: ReturnType<typeof rowsOf>): Promise<string> {
  const bytes = content(source, fault, rows)
  if (source === 'url') {
    const url = await serve((request, reply) => answer(reply, fault, bytes, request.url === '/older'))
    return fault === 'one of several' ? `--window ${url}/log ${url}/older` : `--window ${url}/log`
  }
  const folder = join(place.folder, 'logs')
  const name = join(folder, source === 'gz' ? 'app.jsonl.gz' : 'app.jsonl')
  mkdirSync(folder)
  if (fault === 'denied') symlinkSync('/dev/zero', name)
  else if (fault === 'slow') {
    spawnSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync(join(folder, 'pipe'), name)
  } else if (fault !== 'missing') writeFileSync(name, bytes)
  if (fault === 'one of several') symlinkSync('/dev/zero', `${name}.1`)
  return `--window ${folder}/app.jsonl*`
}

function answer(reply: ServerResponse, fault: Fault, bytes: Buffer, older: boolean): void {
  if (fault === 'missing') return void reply.writeHead(404).end()
  if (fault === 'denied' || older) return void reply.writeHead(403).end()
  if (fault === 'cut') {
    reply.writeHead(200, { 'content-length': 2 * bytes.length })
    return void reply.write(bytes, () => setTimeout(() => reply.destroy(), 50))
  }
  if (fault !== 'slow') return void reply.end(bytes)
  reply.write(bytes)
  const drip = setInterval(() => reply.write('\n'), 500)
  reply.on('close', () => clearInterval(drip))
}

const found: { source: Source; fault: Fault; canary: string; end: string }[] = []

/** How a promotion ends, and the share of users on the canary then. */
async function promoted(source: Source, fault: Fault, canary: keyof typeof CANARIES): Promise<[string, number]> {
  const place = await inQuarter()
  try {
    const words = await supply(place, source, fault, rowsOf(canary))
    place.clock.minutes = 30.01
    const end = await place.command(`promote ${words}`).then(
      ({ result }) => result.decision,
      () => 'error'
    )
    const { canary: share } = place.router.weights
    found.push({ source, fault, canary, end: `${end} ${share}` })
    return [end, share]
  } finally {
    await place.close()
  }
}

describe.each(SOURCES)('a log as %s', source => {
  test.each(FAULTS)('of which this fails: %s', async fault => {
    // At once: until a log that drips is given up, a minute passes.
    const [good, failing] = await Promise.all([promoted(source, fault, 'good'), promoted(source, fault, '60 % 5xx')])
    expect(good).toEqual(fault === 'none' ? ['graduate', 100] : [good[0], 25])
    if (isDark(source, fault)) expect(failing[1]).toBe(25)
    else expect(failing).toEqual(['rollback', 0])
  })
})

afterAll(() => {
  const table = SOURCES.flatMap(source =>
    FAULTS.map(fault => {
      const ends = found.filter(each => each.source === source && each.fault === fault)
      return `${source.padEnd(5)} ${fault.padEnd(15)} ${ends.map(({ canary, end }) => `${canary}: ${end}`).join(' · ')}`
    })
  )
  process.stdout.write(`${table.join('\n')}\n${found.length} cases (users on the canary, in percent, at the end)\n`)
})
