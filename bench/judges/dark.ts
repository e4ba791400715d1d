import { darkStop } from '../../src/gates/live/dark.js'
import type { Phase } from '../../src/manifest/phases.js'
import type { ManifestContent } from '../../src/manifest/schema.js'
import { random } from '../../src/statistics/random.js'
import { hash53 } from '../../src/window/hash.js'
import { countLateness } from '../../src/window/lateness.js'
import { nothingLeftOut } from '../../src/window/left-out.js'
import type { RowCounts, WindowSummary } from '../../src/window/summary.js'
import { createUsers, KIND } from '../../src/window/users.js'
import { createVisits } from '../../src/window/visits.js'
import { markdown, type Options, percent, seedsOf } from './section.js'

/**
 * How often stop_dark sends a healthy canary back, looked at every five minutes of a day, and how soon one that dies after
 * six hours, looked at each minute.
 */

const MINUTE = 60_000
const NO_ROWS = { read: 0, counted: 0, broken: 0, torn: 0, duplicates: 0, late: 0, outside: 0, otherCanary: 0 }
const START = Date.UTC(2026, 10, 20, 9)
const DIES = 360

interface World {
  name: string
  hours: number
  /** Requests a minute of both arms, and the requests of a visit. */
  rate: number
  visit: number
  share: number
  users: number
  /** From 22 to 7 o'clock a twenty-fifth of the visits. */
  night?: true
  /** The canary's rows reach the log in blocks of so many. */
  buffer?: number
  /** The log is shipped so often, in minutes. */
  ship?: number
}

const WORLDS: World[] = [
  { name: 'visits of 8 requests, 20 %', hours: 12, rate: 20, visit: 8, share: 0.2, users: 1500 },
  { name: 'visits of 8 requests, 5 %', hours: 12, rate: 20, visit: 8, share: 0.05, users: 1500 },
  { name: 'one request a visit, 5 %', hours: 12, rate: 10, visit: 1, share: 0.05, users: 20_000 },
  {
    name: '64 k buffers: 130 rows at once, 25 %',
    hours: 12,
    rate: 40,
    visit: 8,
    share: 0.25,
    users: 2000,
    buffer: 130
  },
  { name: 'nights, 10 %', hours: 30, rate: 20, visit: 8, share: 0.1, users: 1500, night: true },
  {
    name: 'nights and buffers, 25 %',
    hours: 30,
    rate: 40,
    visit: 8,
    share: 0.25,
    users: 2000,
    night: true,
    buffer: 130
  },
  { name: 'shipped every 15 minutes, 5 %', hours: 12, rate: 20, visit: 8, share: 0.05, users: 1500, ship: 15 },
  { name: '1 % of 300 users', hours: 24, rate: 10, visit: 8, share: 0.01, users: 300 },
  { name: '20 % of 30 users', hours: 24, rate: 5, visit: 8, share: 0.2, users: 30 }
]

interface Row {
  ts: number
  arm: 'baseline' | 'canary'
  user: number
  /** When it can be read. */
  at: number
}

function rowsOf(world: World, hours: number, seed: string, dies: number): Row[] {
  const uniform = random(seed)
  const wait = (mean: number) => -Math.log(1 - uniform()) * mean
  const canary = Array.from({ length: world.users }, () => uniform() < world.share)
  const end = START + hours * 60 * MINUTE
  const rows: Row[] = []
  for (let ts = START; ts < end; ts += wait((MINUTE * world.visit) / world.rate)) {
    const hour = new Date(ts).getUTCHours()
    if (world.night && (hour >= 22 || hour < 7) && uniform() > 0.04) continue
    const user = Math.floor(uniform() * world.users)
    const arm = canary[user] ? 'canary' : 'baseline'
    const requests = world.visit === 1 ? 1 : 1 + Math.floor(wait(world.visit - 0.5))
    for (let i = 0, at = ts; i < requests && at < end; i++, at += wait(45_000)) rows.push({ ts: at, arm, user, at })
  }
  rows.sort((a, b) => a.ts - b.ts)
  const alive = rows.filter(({ arm, ts }) => arm === 'baseline' || ts < dies)
  return delivered(alive, world).sort((a, b) => a.at - b.at)
}

function delivered(rows: Row[], { buffer, ship }: World): Row[] {
  if (ship) {
    const every = ship * MINUTE
    return rows.map(row => ({ ...row, at: (Math.floor(row.ts / every) + 1) * every }))
  }
  if (!buffer) return rows
  const own = rows.filter(({ arm }) => arm === 'canary')
  own.forEach((row, i) => {
    row.at = own[(Math.floor(i / buffer) + 1) * buffer - 1]?.ts ?? Number.POSITIVE_INFINITY
  })
  return rows
}

/** Minutes from START until the first of the looks that fires; null where none does. */
function firstStop(rows: readonly Row[], share: number, looks: readonly number[]): number | null {
  const window = { duration: 30 * MINUTE, min_requests: 500, max: 24 * 60 * MINUTE }
  const phase: Phase = { name: 'canary', environment: 'canary', mirror: null, weight: 100 * share, window }
  const judged = { manifest: { stops: {} } as ManifestContent, phase, reference: null, floatingPins: 0, probes: null }
  const users = createUsers()
  const visits = createVisits()
  const lateness = countLateness()
  const arms = { baseline: { requests: 0, lastTs: START }, canary: { requests: 0, lastTs: null as number | null } }
  const left: RowCounts = { ...NO_ROWS, otherArms: {}, skewed: { before: 0, after: 0 } }
  for (const minute of looks) {
    for (; left.read < rows.length && rows[left.read]!.at <= START + minute * MINUTE; left.read++) {
      const { ts, arm, user } = rows[left.read]!
      users.cells.request(
        users.place(hash53(`u${user}`), KIND[arm], () => `u${user}`),
        ts
      )
      visits.add(arm, ts, 0)
      lateness.add(arm, ts, 0)
      arms[arm].requests++
      arms[arm].lastTs = Math.max(arms[arm].lastTs ?? START, ts)
    }
    const seen = { visits: visits.finish(users, START, arms.canary.lastTs), lateness: lateness.finish() }
    const known = {
      users: { withoutKey: 0 },
      rows: left,
      problems: [],
      leftOut: nothingLeftOut(),
      supply: null,
      unread: []
    }
    const summary = { from: START, to: null, arms, ...seen, ...known } as unknown as WindowSummary
    if (darkStop({ ...judged, summary, answersApart: null, duration: 0 }, 0.05 / 7).row.fired) return minute
  }
  return null
}

function span(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) }, (_, i) => from + (i + 1) * step)
}

const WITHIN_H = 8

export function darkTable({ days, broken, seed }: Options): string {
  const head = ['world', 'healthy, stopped', `dead after 6 h, stopped within ${WITHIN_H} h`, 'median until']
  return markdown(
    head,
    WORLDS.map(world => {
      const each = (length: number) => seedsOf(length, seed, world.name)
      const healthy = each(days).filter(one => stopOf(world, one, world.hours, null) !== null)
      const took = each(broken)
        .flatMap(one => stopOf(world, one, DIES / 60 + WITHIN_H, DIES) ?? [])
        .map(minute => minute - DIES)
        .sort((a, b) => a - b)
      const median = took.length * 2 > broken ? `${took[Math.floor(broken / 2)]} min` : '–'
      return [world.name, percent(healthy.length / days), percent(took.length / broken), median]
    })
  )
}

/** The minute of the first look that stops it. */
function stopOf(world: World, seed: string, hours: number, dies: number | null): number | null {
  const rows = rowsOf(world, hours, seed, dies === null ? Number.POSITIVE_INFINITY : START + dies * MINUTE)
  const looks = dies === null ? span(0, hours * 60, 5) : span(dies, hours * 60, 1)
  return firstStop(rows, world.share, looks)
}
