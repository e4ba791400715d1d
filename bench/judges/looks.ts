import { type BetOn, betsOn, pointsAsked } from '../../src/gates/live/bets.js'
import { manifestSchema } from '../../src/manifest/schema.js'
import { random } from '../../src/statistics/random.js'
import { flatten } from '../../src/window/flat-row.js'
import { createGrid } from '../../src/window/grid.js'
import { relativeHistogram, unitHistogram } from '../../src/window/histogram.js'
import { type FixedPoints, fixedPoints } from '../../src/window/points.js'
import { newRowRatios, readRatios } from '../../src/window/ratio.js'
import type { RequestRow } from '../../src/window/record.js'
import type { WindowSummary } from '../../src/window/summary.js'
import { normals } from './normal.js'
import { STOPPING_ROWS } from './run.js'
import { markdown, medianOf, type Options, percent, seedsOf } from './section.js'

/**
 * A canary that is good for six hours and then breaks, as rows of a log: `createGrid` and `betsOn` of src, looked at every
 * 15 seconds, 1, 5 or 15 minutes for two hours since. 5 % traffic: 10 canary requests a minute.
 */

const MINUTE = 60_000
const START = Date.UTC(2026, 10, 20, 9)
const GOOD_MIN = 360
const AFTER_MIN = 120
const CADENCES_S = [15, 60, 300, 900]
const PER_MINUTE = { canary: 10, baseline: 190 }
/** Rows of the baseline's window before, which points are set by. */
const BEFORE = 4000

/** What the requests of an arm are like. */
interface Level {
  errors: number
  left: number
  flips: number
  coverage: number
  deltaS: number
  latency: number
  cost: number
}

const GOOD: Level = { errors: 0.003, left: 0.01, flips: 0.05, coverage: 0.82, deltaS: 0, latency: 1, cost: 1 }

const BREAKS: [name: string, on: BetOn, limit: number, bad: Partial<Level>][] = [
  ['5xx 99 %', 'rate_5xx', 0.01, { errors: 0.99 }],
  ['5xx 20 %', 'rate_5xx', 0.01, { errors: 0.2 }],
  ['5xx 5 %', 'rate_5xx', 0.01, { errors: 0.05 }],
  ['40 % leave (499)', 'excused', 0.01, { left: 0.4 }],
  ['flips 40 %', 'lambda_flip', 0.2, { flips: 0.4 }],
  ['coverage 0.30', 'coverage', 0.6, { coverage: 0.3 }],
  ['ΔS +.20', 'delta_s_drift_p95', 0.15, { deltaS: 0.2 }],
  ['latency p95 × 2', 'latency_p95', 1.15, { latency: 2 }],
  ['cost × 3', 'cost_per_solved', 1.1, { cost: 3 }]
]

const manifest = manifestSchema.parse({
  version: 1,
  name: 'bench',
  arms: { baseline: { url: 'http://localhost', pins: {} }, canary: { url: 'http://localhost', pins: {} } }
})

/** log E at which it fires: half of a stop's alpha; of that of 5xx a tenth is for users who leave. */
function barOf(on: BetOn): number {
  const share = on === 'rate_5xx' ? 0.9 : on === 'excused' ? 0.1 : 1
  return Math.log((2 * STOPPING_ROWS) / 0.05 / share)
}

type Draw = (level: Level, ts: number) => RequestRow

function drawing(seed: string): Draw {
  const uniform = random(seed)
  const normal = normals(`${seed} values`)
  return (level, ts) => ({
    ts,
    request_id: '',
    arm: '',
    status: uniform() < level.errors ? 500 : uniform() < level.left ? 499 : 200,
    latency_ms: 400 * level.latency * Math.exp(0.6 * normal()),
    delta_s_question_retrieved: Math.min(1, Math.max(0, 0.35 + level.deltaS + 0.08 * normal())),
    coverage: [0, 1, 2, 3].filter(() => uniform() < level.coverage).length / 4,
    lambda_retrieve: '→',
    lambda_reason: uniform() < level.flips ? '×' : '→',
    cost_usd: 0.01 * level.cost * Math.exp(0.8 * normal()),
    solved: uniform() < 0.9
  })
}

function pointsBefore(draw: Draw): FixedPoints {
  const latency = relativeHistogram()
  const deltaS = unitHistogram()
  const cost = relativeHistogram()
  for (let i = 0; i < BEFORE; i++) {
    const row = draw({ ...GOOD, errors: 0, left: 0 }, 0)
    latency.add(row.latency_ms)
    deltaS.add(row.delta_s_question_retrieved!)
    cost.add(row.cost_usd!)
  }
  const distributions = { latency: latency.distribution(), delta_s: deltaS.distribution(), cost: cost.distribution() }
  return fixedPoints(pointsAsked(manifest), distributions)
}

interface Course {
  /** Seconds after the break of the first look that fires, and the share of later looks that fire too; null: none. */
  at: number | null
  kept: number
}

function courses([, on, limit, bad]: (typeof BREAKS)[number], seed: string): Course[] {
  const draw = drawing(seed)
  const grid = createGrid(pointsBefore(draw))
  const ratios = newRowRatios()
  const lastTs = { baseline: START, canary: START }
  const add = (arm: 'baseline' | 'canary', level: Level, ts: number) => {
    const row = flatten(draw(level, ts), ts, [])
    readRatios(row, ratios)
    grid.add(row, arm, ratios)
    lastTs[arm] = ts
  }
  const fires = (): boolean => {
    const arms = { baseline: { lastTs: lastTs.baseline }, canary: { lastTs: lastTs.canary } }
    const summary = { grid: grid.finish(), arms, mixes: [], to: null } as unknown as WindowSummary
    return (betsOn({ manifest, summary }, on, limit)?.logE ?? 0) >= barOf(on)
  }
  const spanOf = (from: number, seconds: number) => {
    for (const arm of ['baseline', 'canary'] as const) {
      const step = MINUTE / PER_MINUTE[arm]
      const level = arm === 'canary' && from >= START + GOOD_MIN * MINUTE ? { ...GOOD, ...bad } : GOOD
      for (let ts = from + step / 2; ts < from + seconds * 1000; ts += step) add(arm, level, ts)
    }
  }
  for (let minute = 0; minute < GOOD_MIN; minute++) spanOf(START + minute * MINUTE, 60)
  const [finest] = CADENCES_S
  const fired: boolean[] = []
  for (let second = 0; second < AFTER_MIN * 60; second += finest!) {
    spanOf(START + GOOD_MIN * MINUTE + second * 1000, finest!)
    const isLook = CADENCES_S.some(
      (cadence, i) => (second + finest!) % cadence === 0 && (i > 0 || !fired.includes(true))
    )
    fired.push(isLook && fires())
  }
  return CADENCES_S.map(cadence => courseAt(fired, cadence, finest!))
}

/** A cadence sees some of the finest looks. The finest ones themselves are not taken any more once they have fired. */
function courseAt(fired: readonly boolean[], cadence: number, finest: number): Course {
  const every = Math.max(cadence, 60) / finest
  const looks = fired.filter((_, i) => (i + 1) % every === 0)
  const first = looks.indexOf(true)
  const at = cadence === finest ? fired.indexOf(true) + 1 : (first + 1) * every
  if (first < 0) return { at: null, kept: 1 }
  const later = looks.slice(first)
  return { at: at * finest, kept: later.filter(Boolean).length / later.length }
}

export function looksTable({ broken, seed }: Options): string {
  const head = [
    'after six good hours',
    ...CADENCES_S.map(cadence => `looks each ${cadence < 60 ? `${cadence} s` : `${cadence / 60} min`}`),
    'later looks that keep it'
  ]
  const rows = BREAKS.map(row => {
    const all = seedsOf(broken, seed, row[0]).map(day => courses(row, day))
    const cells = CADENCES_S.map((_, i) => {
      const of = all.map(each => each[i]!)
      const median = medianOf(of.map(({ at }) => at))
      const stopped = percent(of.filter(({ at }) => at !== null).length / broken)
      return median === null
        ? stopped
        : `${shownTime(median)} · ${Math.round((median / 60) * PER_MINUTE.canary)} · ${stopped}`
    })
    return [row[0], ...cells, percent(Math.min(...all.flat().map(({ kept }) => kept)))]
  })
  return markdown(head, rows)
}

function shownTime(seconds: number): string {
  return seconds < 120 ? `${seconds} s` : `${Number((seconds / 60).toFixed(1))} min`
}
