import { ratePrior } from '../../src/gates/live/confidence-sequence.js'
import { designEffect } from '../../src/statistics/sequential/clusters.js'
import {
  type Allowed,
  type BlockSums,
  paidAbove,
  paidBelow,
  paidOverBaseline
} from '../../src/statistics/sequential/payoffs.js'
import { logERateAbove, logERateBelow } from '../../src/statistics/sequential/rate.js'
import { overStarts, strongest } from '../../src/statistics/sequential/starts.js'
import {
  AGAINST_BASELINE,
  LATELY_SECONDS,
  OF_5XX,
  OF_CANARY,
  type Width
} from '../../src/statistics/sequential/widths.js'
import { isAboutArms, MEASURES, type Measure } from './measures.js'
import { CANARY, type Course, FINE, minutesOf } from './minutes.js'
import { STOPPING_ROWS } from './run.js'
import { markdown, type Options, percent, seedsOf } from './section.js'

/**
 * How soon is a break seen by the bets over all starts, and how often a healthy canary blamed? Block sums are drawn
 * directly, looks are taken at the ends of blocks (5xx: each 15 s), at 5 % traffic.
 */
/** A stop's part of alpha. Of that of 5xx a tenth is spent on users who leave. */
const ALPHA = 0.05 / STOPPING_ROWS
/** log E at which the bets, or the whole, fire: each has half. */
const barOf = ({ id }: Measure): number => Math.log(2 / (id === '5xx' ? 0.9 * ALPHA : ALPHA))
const LOOK_S = 15
/** How often the e-process of the whole is asked, in minutes: its design effect takes all minutes so far. */
const WHOLE_EVERY = 5
const HOUR = 60

interface Seen {
  /** Minutes from the beginning until it fires. */
  at: number | null
  /** Until the e-process of the whole fires by itself at all of alpha, as it did without the starts. */
  whole: number | null
}

interface Watched {
  measure: Measure
  sums: BlockSums
  baseline: BlockSums
  /** The baseline's of the time that ends with the block. */
  lately: BlockSums
  allowed: Allowed
}

function payoff({ measure, sums, baseline, lately, allowed }: Watched, least: number): number {
  if (isAboutArms(measure)) {
    return Math.min(...[baseline, lately].map(beside => paidOverBaseline(sums, beside, allowed)))
  }
  return measure.bad === 'above' ? paidAbove(sums, Math.max(measure.limit, least)) : paidBelow(sums, measure.limit)
}

function widthsOf(measure: Measure): readonly Width[] {
  if (isAboutArms(measure)) return AGAINST_BASELINE
  return measure.id === '5xx' ? OF_5XX : OF_CANARY
}

/** Watches until both have fired, or the course ends. `withWhole`: rates and means only. */
function watch(course: Course, seed: string, withWhole: boolean): Seen {
  const { measure } = course
  const { allowed, minutes } = minutesOf(course, seed)
  const widths = widthsOf(measure).map(width => ({
    ...width,
    bets: overStarts(width),
    logE: Number.NEGATIVE_INFINITY,
    sums: { num: 0, den: 0 },
    baseline: { num: 0, den: 0 },
    before: [] as BlockSums[]
  }))
  const whole = wholeOf(measure, course.rho > 0)
  const bar = barOf(measure)
  const seen: Seen = { at: null, whole: null }
  let wholeE = Number.NEGATIVE_INFINITY
  let minute = 0

  const look = (time: number) => {
    if (Math.max(strongest(widths), wholeE) >= bar) seen.at ??= time
    if (wholeE >= bar - Math.LN2) seen.whole ??= time
  }
  for (const { canary, baseline, fine } of minutes) {
    fine.forEach((span, i) => {
      for (const width of widths) {
        if (width.seconds < 60)
          width.logE = width.bets.add(payoff({ measure, sums: span, baseline, lately: baseline, allowed }, width.least))
      }
      const ended = (i + 1) * FINE
      if (ended % LOOK_S === 0 && ended < 60) look(minute + ended / 60)
    })
    minute++
    for (const width of widths.filter(({ seconds }) => seconds >= 60)) {
      addTo(width.sums, canary)
      addTo(width.baseline, baseline)
      if (minute % (width.seconds / 60) !== 0) continue
      width.before = [...width.before, width.baseline].slice(-LATELY_SECONDS / width.seconds)
      const lately = totalOf(width.before)
      const { sums, baseline: beside } = width
      width.logE = width.bets.add(payoff({ measure, sums, baseline: beside, lately, allowed }, width.least))
      width.sums = { num: 0, den: 0 }
      width.baseline = { num: 0, den: 0 }
    }
    if (withWhole) {
      whole.add(canary)
      if (minute % WHOLE_EVERY === 0) wholeE = whole.logE()
    }
    look(minute)
    if (seen.at !== null && (seen.whole !== null || !withWhole || course.before > 0)) break
  }
  return seen
}

function addTo(sums: BlockSums, part: BlockSums): void {
  sums.num += part.num
  sums.den += part.den
}

function totalOf(blocks: readonly BlockSums[]): BlockSums {
  const total = { num: 0, den: 0 }
  for (const block of blocks) addTo(total, block)
  return total
}

/** The e-process of the whole, with the design effect of its minutes. */
function wholeOf({ limit, bad }: Measure, isDependent: boolean) {
  const blocks: { num: number[]; den: number[] } = { num: [], den: [] }
  const sums = { num: 0, den: 0 }
  return {
    add(minute: BlockSums) {
      addTo(sums, minute)
      blocks.num.push(minute.num)
      blocks.den.push(minute.den)
    },
    logE() {
      const { num: k, den: n } = sums
      const rows = { units: n, num: k, den: n, numSq: k, denSq: n, cross: k, users: null, blocks }
      const effect = isDependent ? designEffect(rows) : 1
      const logE = bad === 'above' ? logERateAbove : logERateBelow
      return logE(k / effect, n / effect, limit, ratePrior(limit))
    }
  }
}

type Seeds = (name: string) => string[]

const of = (id: string): Measure => MEASURES.find(measure => measure.id === id)!
/** Median requests of the canary from the break on, over all days, and the share of days stopped by then. */
function toldSince(found: readonly (number | null)[], before: number): string {
  const requests = found.map(at => (at === null ? Infinity : (at - before) * CANARY)).sort((a, b) => a - b)
  const early = requests.filter(each => each <= 0).length
  const median = requests[Math.floor(requests.length / 2)]!
  const shown = Number.isFinite(median) ? `${Math.round(median).toLocaleString('en')} · ` : ''
  const stopped = `${shown}${percent(requests.filter(Number.isFinite).length / requests.length)}`
  return early > 0 ? `${stopped}, ${early} of ${requests.length} before` : stopped
}

const BREAKS: [id: string, good: number, bad: number][] = [
  ['5xx', 0.003, 0.99],
  ['5xx', 0.003, 0.2],
  ['5xx', 0.003, 0.05],
  ['5xx', 0.003, 0.02],
  ['flips', 0.05, 0.4],
  ['scores', 0.82, 0.45],
  ['scores', 0.82, 0.3],
  ['delta_s', 0, 0.2],
  ['delta_s', 0, 0.3],
  ['latency', 1, 1.5],
  ['latency', 1, 2]
]
const AFTER: [label: string, minutes: number, rho: number][] = [
  ['after 6 h', 6 * HOUR, 0],
  ['12 h', 12 * HOUR, 0],
  ['12 h, ρ .8', 12 * HOUR, 0.8],
  ['on day nine', 8 * 24 * HOUR + 12 * HOUR, 0]
]

function breakRow([id, good, bad]: (typeof BREAKS)[number], seeds: Seeds): string[] {
  const measure = of(id)
  const cells = AFTER.map(([label, before, rho]) => {
    const course = { measure, good, bad, before, after: 12 * HOUR, rho, shared: null }
    return toldSince(
      seeds(`${id} ${bad} ${label}`).map(seed => watch(course, seed, false).at),
      before
    )
  })
  return [`${id} ${measure.show(good)} → ${measure.show(bad)}`, ...cells]
}

const FROM_THE_FIRST: [id: string, bad: number][] = [
  ['5xx', 0.02],
  ['5xx', 0.03],
  ['5xx', 0.05],
  ['5xx', 0.2],
  ['flips', 0.3],
  ['flips', 0.4],
  ['scores', 0.5],
  ['scores', 0.4]
]

function firstRow([id, bad]: (typeof FROM_THE_FIRST)[number], seeds: Seeds): string[] {
  const course = { measure: of(id), good: bad, bad, before: 0, after: 24 * HOUR, rho: 0, shared: null }
  const found = seeds(`${id} ${bad} first`).map(seed => watch(course, seed, true))
  const told = (of: (seen: Seen) => number | null) => toldSince(found.map(of), 0)
  return [`${id} ${of(id).show(bad)}`, told(({ at }) => at), told(({ whole }) => whole)]
}

const HEALTHY: [id: string, levels: number[]][] = [
  ['5xx', [0.003, 0.005, 0.008, 0.01]],
  ['flips', [0.05, 0.1, 0.15, 0.2]],
  ['scores', [0.8, 0.75, 0.7, 0.65, 0.6]],
  ['delta_s', [0, 0.05, 0.075, 0.1, 0.15]],
  ['latency', [1, 1.05, 1.075, 1.1, 1.15]]
]

function healthyRow(id: string, level: number, seeds: Seeds): string[] {
  const measure = of(id)
  const stopped = [0, 0.8].map(rho => {
    const course = { measure, good: level, bad: level, before: 0, after: 24 * HOUR, rho, shared: null }
    const found = seeds(`${id} ${level} ${rho} healthy`).map(seed => watch(course, seed, !isAboutArms(measure)).at)
    return percent(found.filter(at => at !== null).length / found.length)
  })
  return [`${id} ${measure.show(level)}`, ...stopped]
}

/** Both arms get worse in the same minute: × 1.5 latency, ΔS +.20; the canary is as good as the baseline. */
const SHIFTS: [id: string, good: number, shifted: number][] = [
  ['latency', 1, 1.5],
  ['delta_s', 0, 0.2]
]

function shiftRow([id, good, shifted]: (typeof SHIFTS)[number], seeds: Seeds): string[] {
  const stopped = [0, 0.8].map(rho => {
    const course = { measure: of(id), good, bad: shifted, before: 6 * HOUR, after: 18 * HOUR, rho, shared: shifted }
    const days = seeds(`${id} ${rho} shift`)
    return percent(days.filter(seed => watch(course, seed, false).at !== null).length / days.length)
  })
  return [`${id}: both ${of(id).show(shifted)}`, ...stopped]
}

/** What is held to a limit by itself: a rate or a mean of the canary. */
export function laterTables(options: Options): string {
  const { broken, seed } = options
  return [
    ...tablesOf(options, id => !isAboutArms(of(id))),
    'Bad from the first request: the median canary requests · the share of days. The whole alone has all of the alpha.',
    markdown(
      ['canary', 'with the starts', 'the whole alone'],
      FROM_THE_FIRST.map(row => firstRow(row, daysOf(broken, seed)))
    )
  ].join('\n\n')
}

/** What is held to the baseline's in the same blocks. */
export function besideTables(options: Options): string {
  const { days, seed } = options
  return [
    ...tablesOf(options, id => isAboutArms(of(id))),
    'Both arms shift together: the share of days stopped.',
    markdown(
      ['shift', 'independent', 'minutes, ρ .8'],
      SHIFTS.map(row => shiftRow(row, daysOf(days, seed)))
    )
  ].join('\n\n')
}

function tablesOf({ days, broken, seed }: Options, isMeant: (id: string) => boolean): string[] {
  const healthy = HEALTHY.filter(([id]) => isMeant(id))
  return [
    'Breaks: the median canary requests since · the share of days stopped within twelve hours of it.',
    markdown(
      ['break', ...AFTER.map(([label]) => label)],
      BREAKS.filter(([id]) => isMeant(id)).map(row => breakRow(row, daysOf(broken, seed)))
    ),
    'Healthy for a day, by those bets and the e-process of the whole together: the share of days stopped.',
    markdown(
      ['canary', 'independent', 'minutes, ρ .8'],
      healthy.flatMap(([id, levels]) => levels.map(level => healthyRow(id, level, daysOf(days, seed))))
    )
  ]
}

function daysOf(length: number, seed: string): Seeds {
  return name => seedsOf(length, seed, name)
}
