import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { serve } from '../doubles/loopback.js'
import { START } from '../gates/live/setting.js'
import { type CanaryOf, counters, type Series } from './counters.js'
import { halfHour, inQuarter, type Place } from './rollout-setting.js'

/**
 * The matrix of blindness: every source × what fails of it × what the canary does. Nothing goes up while something of the
 * window can't be seen, and a canary that fails comes back wherever what is left proves it. Cases run beside each
 * other: the slow ones wait half a minute.
 */

const LOGS = ['file', 'gz', 'url'] as const
const SOURCES = [...LOGS, 'prometheus'] as const
const FAULTS = ['none', 'missing', 'empty', 'cut', 'rotated', 'stalled', 'denied', 'slow', 'one of several'] as const
const CANARIES = ['good', '60 % 5xx', 'dark'] as const

type Source = (typeof SOURCES)[number]
type Fault = (typeof FAULTS)[number]
type Canary = (typeof CANARIES)[number]

/** It is well for ten minutes, and then leaves no row. */
const DARK_AFTER = 10

/**
 * What is no blindness for counters: they are counted on where they fell to 0, and an instance that is gone and that
 * nobody lists as a target was taken away.
 */
function seesAll(source: Source, fault: Fault): boolean {
  return fault === 'none' || (source === 'prometheus' && ['rotated', 'one of several'].includes(fault))
}

/** What ends with traffic on the baseline. A dark canary is told from a log that goes on for the baseline. */
function comesBack(source: Source, fault: Fault, canary: Canary): boolean {
  if (canary === 'good') return false
  if (canary === 'dark') {
    const goesOn = ['none', 'stalled'].includes(fault) || (fault === 'cut' && source === 'file')
    return source !== 'prometheus' && goesOn
  }
  if (fault === 'none') return true
  if (['missing', 'empty', 'denied'].includes(fault)) return false
  if (source === 'prometheus') return ['rotated', 'stalled', 'one of several'].includes(fault)
  return fault !== 'slow' || source === 'url'
}

const rowsOf = (canary: Canary) =>
  halfHour({ requests: 1200, ...(canary === '60 % 5xx' && { errors: 0.6 }) })
    .filter(({ arm, ts }) => canary !== 'dark' || arm === 'baseline' || Number(ts) < START + DARK_AFTER * 60_000)
    .sort((a, b) => Number(a.ts) - Number(b.ts))

/** Each row's minute, and its line. */
const LINES = Object.fromEntries(
  CANARIES.map(canary => [
    canary,
    rowsOf(canary).map(row => [(Number(row.ts) - START) / 60_000, `${JSON.stringify(row)}\n`] as const)
  ])
) as Record<Canary, (readonly [minute: number, line: string])[]>

/** What the log holds. */
function content(source: Source, fault: Fault, canary: Canary): Buffer {
  const [from, to] = ({ rotated: [28, 30], stalled: [0, 18], empty: [0, 0] }[fault as string] ?? [0, 30]) as number[]
  const text = LINES[canary].flatMap(([minute, line]) => (minute >= from! && minute < to! ? [line] : [])).join('')
  const bytes = source === 'gz' ? gzipSync(text) : Buffer.from(text)
  return fault === 'cut' ? bytes.subarray(0, Math.floor(0.6 * bytes.length)) : bytes
}

/** Puts the log there and says which words name it. */
async function supply(place: Place, source: Source, fault: Fault, canary: Canary): Promise<string> {
  if (source === 'prometheus') return ''
  const bytes = content(source, fault, canary)
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

/** Counters as a Prometheus has them. One of several: a second canary whose scrapes stopped. */
function series(fault: Fault, canary: CanaryOf): Series[] {
  const all = counters(canary)
  if (fault === 'empty') return []
  if (fault === 'stalled') return all.map(each => until(each, 18))
  if (fault === 'rotated') return all.map(restarted)
  if (fault !== 'one of several') return all
  const second = all.map(
    ({ metric, values }): Series => ({
      metric: { ...metric, instance: `${metric['instance']}-2` },
      values
    })
  )
  return [...all, ...second.map(each => (each.metric['arm'] === 'canary' ? until(each, 18) : each))]
}

const until = ({ metric, values }: Series, minute: number): Series => ({
  metric,
  values: values.filter(([at]) => at < START / 1000 + minute * 60)
})

/** Counters fall to 0 at minute 28. */
const restarted = ({ metric, values }: Series): Series => {
  const at = values.findIndex(([second]) => second >= START / 1000 + 28 * 60)
  if (at < 0) return { metric, values }
  const by = Number(values[at]![1])
  return { metric, values: values.map(([second, value], i) => [second, i < at ? value : String(Number(value) - by)]) }
}

async function prometheus(fault: Fault, canary: Canary): Promise<string> {
  const all = series(fault, canary)
  return serve((request, reply) => {
    if (fault === 'missing') return void reply.writeHead(404).end()
    if (fault === 'denied') return void reply.writeHead(403).end()
    if (fault === 'slow') return
    const [name] = /^\w+/.exec(new URL(request.url!, 'http://x').searchParams.get('query')!)!
    const result = all.filter(({ metric }) => metric['__name__'] === name)
    const text = JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } })
    reply.end(fault === 'cut' ? text.slice(0, Math.floor(0.6 * text.length)) : text)
  })
}

const cases = SOURCES.flatMap(source =>
  FAULTS.flatMap(fault => CANARIES.map(canary => ({ source, fault, canary, end: '', weight: Number.NaN })))
)

async function promoteBlind(each: (typeof cases)[number]): Promise<void> {
  const { source, fault, canary } = each
  const url = source === 'prometheus' ? await prometheus(fault, canary) : null
  // Its buckets are too wide for a p95 to be decided in half an hour.
  const counted = { window: { source: { kind: 'prometheus', url } }, not_required: { latency_p95: 'timed elsewhere' } }
  const place = await inQuarter(url === null ? {} : counted)
  try {
    const words = await supply(place, source, fault, canary)
    // A scrape must have come after the half hour.
    place.clock.minutes = source === 'prometheus' ? 30.5 : 30.01
    each.end = await place.command(`promote ${words}`.trim()).then(
      ({ result }) => `${result.decision} ${result.reason_code}`,
      error => `threw ${error}`
    )
    each.weight = place.router.weights.canary
  } finally {
    await place.close()
  }
}

/** The slow ones first, and some of the others at a time meanwhile. */
beforeAll(async () => {
  const waiting = [...cases].sort((a, b) => Number(a.fault === 'slow') - Number(b.fault === 'slow'))
  const lane = async () => {
    for (let each = waiting.pop(); each; each = waiting.pop()) await promoteBlind(each)
  }
  await Promise.all(Array.from({ length: 16 }, lane))
}, 300_000)

describe.each(SOURCES)('requests from %s', source => {
  test.each(cases.filter(each => each.source === source))('of which fails: $fault; a canary: $canary', each => {
    const { fault, canary, end, weight } = each
    if (seesAll(source, fault) && canary === 'good') expect([end, weight]).toEqual(['graduate all_green', 100])
    else if (comesBack(source, fault, canary)) expect([end, weight]).toEqual(['rollback hard_stop', 0])
    else {
      expect(end).toMatch(/^(hold|error) /)
      expect(weight).toBe(25)
    }
  })
})

afterAll(() => {
  const table = SOURCES.flatMap(source =>
    FAULTS.map(fault => {
      const ends = cases.filter(each => each.source === source && each.fault === fault)
      const said = ends.map(({ canary, end, weight }) => `${canary}: ${end} ${weight}`.padEnd(42))
      return `${source.padEnd(10)} ${fault.padEnd(14)} ${said.join(' · ').trimEnd()}`
    })
  )
  process.stdout.write(`${table.join('\n')}\n${cases.length} cases (users on the canary, in percent, at the end)\n`)
})
