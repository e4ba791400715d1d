import { Readable } from 'node:stream'
import { judgeWindow, readPhaseWindow } from '../../src/commands/phase-window.js'
import { parseManifest } from '../../src/manifest/load.js'
import { phasesOf } from '../../src/manifest/phases.js'
import type { Http, World as Machine } from '../../src/model/world.js'
import { random } from '../../src/statistics/random.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import type { RequestRow } from '../../src/window/record.js'
import { normals } from './normal.js'
import { markdown, type Options, percent } from './section.js'

/**
 * Healthy canaries at 25 % in traffic as it is: a log is written, delivered as its world delivers it, and read and judged
 * by `readPhaseWindow` and `judgeWindow` of src every three hours, as `judge` does. `shared`: both arms get worse.
 */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const START = Date.UTC(2026, 10, 20, 9)
const LOOK_EVERY_H = 3

interface World {
  name: string
  hours: number
  /** Requests a minute of both arms, and of a visit. */
  rate: number
  visit: number
  users: number
  /** Some users send very much. */
  heavy?: true
  /** From 22 to 7 o'clock a twenty-fifth of the visits. */
  night?: true
  /** Each arm's rows reach the log in blocks of so many. */
  buffer?: number
  /** The log is shipped so often, in minutes. */
  ship?: number
  /** Shares of a slow tenant, by arm, and whether window.segments names the field. */
  mix?: { canary: number; baseline: number }
  /** From hour 6: both arms' latency and ΔS; or for ten minutes this share of 5xx. */
  shift?: true
  outage?: number
}

const USUAL = { hours: 12, rate: 40, visit: 6, users: 2000 }
const WORLDS: World[] = [
  { ...USUAL, name: 'sticky users' },
  { ...USUAL, name: 'heavy users: some of 100 and more requests', heavy: true },
  { ...USUAL, name: 'nights', hours: 30, night: true },
  { ...USUAL, name: '64 k buffers: 130 rows at once', buffer: 130 },
  { ...USUAL, name: 'shipped every 15 minutes', ship: 15 },
  { ...USUAL, name: 'nights, shipped every 15 minutes', hours: 30, night: true, ship: 15 },
  { ...USUAL, name: 'a mix of tenants that differs, named in window.segments', mix: { canary: 0.4, baseline: 0.1 } },
  { ...USUAL, name: 'both arms × 1.5 slower and ΔS +.20 from hour 6', shift: true },
  { ...USUAL, name: 'both arms 60 % 5xx for ten minutes', outage: 0.6 },
  { ...USUAL, name: 'both arms 15 % 5xx for ten minutes', outage: 0.15 }
]

interface Row {
  text: string
  ts: number
  /** When it can be read. */
  at: number
}

function rowsOf(world: World, seed: string): Row[] {
  const uniform = random(seed)
  const normal = normals(`${seed} values`)
  const wait = (mean: number) => -Math.log(1 - uniform()) * mean
  const end = START + world.hours * HOUR
  const rows: { ts: number; arm: 'baseline' | 'canary'; text: string }[] = []
  for (let ts = START; ts < end; ts += wait((MINUTE * world.visit) / world.rate)) {
    const hour = new Date(ts).getUTCHours()
    if (world.night && (hour >= 22 || hour < 7) && uniform() > 0.04) continue
    const user = Math.floor(uniform() * world.users)
    const arm = user % 4 === 0 ? 'canary' : 'baseline'
    const often = world.heavy && user % 97 < 2 ? 25 : 1
    const requests = often * (1 + Math.floor(wait(world.visit - 0.5)))
    for (let i = 0, at = ts; i < requests && at < end; i++, at += wait(45_000 / often)) {
      rows.push({
        ts: at,
        arm,
        text: `${JSON.stringify(request(world, at, arm, user, rows.length, uniform, normal))}\n`
      })
    }
  }
  return delivered(
    rows.sort((a, b) => a.ts - b.ts),
    world
  )
}

function request(
  world: World,
  ts: number,
  arm: 'baseline' | 'canary',
  user: number,
  index: number,
  uniform: () => number,
  normal: () => number
): RequestRow {
  const hours = (ts - START) / HOUR
  const slow = world.mix && uniform() < world.mix[arm]
  const shifted = world.shift && hours >= 6
  const failing = world.outage && hours >= 6 && hours < 6 + 1 / 6 ? world.outage : 0.003
  const deltaS = 0.3 + (slow ? 0.15 : 0) + (shifted ? 0.2 : 0) + 0.08 * normal()
  return {
    ts: Math.round(ts),
    request_id: `r${index}`,
    arm,
    status: uniform() < failing ? 503 : uniform() < 0.01 ? 499 : 200,
    latency_ms: Math.round(400 * (slow ? 3 : 1) * (shifted ? 1.5 : 1) * Math.exp(0.4 * normal())),
    user_key: `u${user}`,
    tenant: slow ? 'slow' : 'quick',
    delta_s_question_retrieved: Math.min(1, Math.max(0, deltaS)),
    coverage: 0.85,
    lambda_retrieve: '→',
    lambda_reason: uniform() < 0.05 ? '×' : '→',
    tool_calls: 2,
    tool_failures: uniform() < 0.002 ? 1 : 0,
    cost_usd: 0.01 * (0.5 + uniform()),
    solved: uniform() < 0.9
  }
}

function delivered(rows: readonly { ts: number; arm: string; text: string }[], { buffer, ship }: World): Row[] {
  const all = rows.map(row => ({ ...row, at: row.ts }))
  if (ship) for (const row of all) row.at = (Math.floor(row.ts / (ship * MINUTE)) + 1) * ship * MINUTE
  if (buffer) {
    for (const arm of ['baseline', 'canary']) {
      const own = all.filter(row => row.arm === arm)
      own.forEach((row, i) => {
        row.at = own[(Math.floor(i / buffer) + 1) * buffer - 1]?.ts ?? Number.POSITIVE_INFINITY
      })
    }
  }
  return all.sort((a, b) => a.at - b.at)
}

function manifestOf({ mix }: World) {
  const text = `version: 1
name: bench
arms:
  baseline: { url: "http://localhost/a", pins: { INDEX_HASH: "sha256:1", RERANK_HASH: "sha256:2", PROMPT_VER: p-1, MODEL_VER: gpt-4o-2025-07-15 } }
  canary: { url: "http://localhost/b", pins: { INDEX_HASH: "sha256:1", RERANK_HASH: "sha256:2", PROMPT_VER: p-2, MODEL_VER: gpt-4o-2025-07-15 } }
phases:
  - { name: quarter, weight: 25, window: { duration: 30m, min_requests: 400, max: 48h } }
  - { name: all, weight: 100, window: { duration: 30m, min_requests: 400 } }
window: { segments: [${mix ? 'tenant' : ''}] }
`
  return parseManifest(text, { file: 'bench.yml', env: {}, base: '/' })
}

interface Course {
  /** Whether a look ever said so; the last look's word. */
  stopped: boolean
  shared: boolean
  failed: boolean
  last: string
}

async function course(world: World, seed: string): Promise<Course> {
  const manifest = manifestOf(world)
  const [phase] = phasesOf(manifest)
  const rows = rowsOf(world, seed)
  const seen: Course = { stopped: false, shared: true, failed: false, last: '' }
  let text = ''
  let read = 0
  const openUrl = async () => ({ body: Readable.from([Buffer.from(text)]), start: 0, etag: null })
  const source = jsonlSource({ paths: ['http://log'], cwd: '/', openUrl })
  for (let hour = LOOK_EVERY_H; hour <= world.hours; hour += LOOK_EVERY_H) {
    const to = START + hour * HOUR
    for (; read < rows.length && rows[read]!.at <= to; read++) text += rows[read]!.text
    const spans = { window: { from: START, to }, reference: null, historyMs: 0 }
    const machine = { cwd: '/', signal: new AbortController().signal } as unknown as Machine
    const opened = { phase: phase!, spans, source, http: {} as Http, out: 'out' }
    const { verdict, table } = judgeWindow(manifest, await readPhaseWindow(machine, manifest, opened), 30 * MINUTE)
    const fired = table.stops.filter(stop => stop.fired && stop.hard)
    seen.stopped ||= fired.length > 0
    seen.shared &&= fired.every(({ shared }) => shared === true)
    seen.failed ||= verdict.reason === 'gate_failed'
    seen.last = verdict.reason
  }
  return seen
}

export async function worldsTable({ days, seed }: Options): Promise<string> {
  const rows: string[][] = []
  for (const world of WORLDS) {
    const all: Course[] = []
    for (let day = 0; day < days; day++) all.push(await course(world, `${seed} ${world.name} ${day}`))
    const share = (of: (course: Course) => boolean) => percent(all.filter(of).length / days)
    rows.push([
      world.name,
      share(({ stopped, shared }) => stopped && !shared),
      share(({ stopped, shared }) => stopped && shared),
      share(({ failed }) => failed),
      share(({ last }) => last === 'evidence_stale'),
      share(({ last }) => last === 'all_green')
    ])
  }
  const head = [
    'healthy canary',
    'stopped as its own',
    'stopped as shared',
    'failed',
    'stale at the end',
    'green at the end'
  ]
  return markdown(head, rows)
}
