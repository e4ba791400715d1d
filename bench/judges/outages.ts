import { betsOn } from '../../src/gates/live/bets.js'
import { isSharedOutage } from '../../src/gates/live/shared-outage.js'
import type { WindowInput } from '../../src/gates/live/window-input.js'
import { createGrid } from '../../src/window/grid.js'
import { FINE_MS, MINUTE_MS } from '../../src/window/series.js'
import type { WindowSummary } from '../../src/window/summary.js'
import { MEASURES } from './measures.js'
import { CANARY, minutesOf } from './minutes.js'
import { STOPPING_ROWS } from './run.js'
import { markdown, medianOf, type Options, percent, seedsOf } from './section.js'

/**
 * An outage after six good hours, of both arms or of the canary alone, as minutes of 5xx: `betsOn` and `isSharedOutage` of
 * src, looked at every five minutes until the stop fires. What it says then is what the rollback is recorded with.
 */

/** Of that of 5xx a tenth is for users who leave. */
const ALPHA = (0.9 * 0.05) / STOPPING_ROWS
const LIMIT = 0.01
const BEFORE = 6 * 60
const AFTER = 4 * 60
const LOOK_MIN = 5
const RATE = MEASURES.find(({ id }) => id === '5xx')!

interface Outage {
  label: string
  bad: number
  /** Of the baseline; as before where null. */
  shared: number | null
  /** Whether both arms have the same minutes from then on. */
  together: boolean
}

const OUTAGES: Outage[] = [
  { label: 'the canary alone at 2 %', bad: 0.02, shared: null, together: false },
  { label: 'the canary alone at 20 %', bad: 0.2, shared: null, together: false },
  { label: 'both at 5 %, from the same minutes', bad: 0.05, shared: 0.05, together: true },
  { label: 'both at 20 %, from the same minutes', bad: 0.2, shared: 0.2, together: true },
  { label: 'both at 60 %, from the same minutes', bad: 0.6, shared: 0.6, together: true },
  { label: 'both at 20 %, each with its own minutes', bad: 0.2, shared: 0.2, together: false }
]

interface Told {
  /** Minutes from the break on until the stop fired. */
  after: number
  shared: boolean
}

/** Null where no look of the day fires. */
function told({ bad, shared, together }: Outage, rho: number, seed: string): Told | null {
  const course = { measure: RATE, good: 0.003, bad, before: BEFORE, after: AFTER, rho, shared, together }
  const grid = createGrid(null)
  let minute = 0
  for (const { canary, baseline, fine } of minutesOf(course, seed).minutes) {
    grid.addMinute('canary', minute, 'rate_5xx', { ...canary, rows: canary.den })
    grid.addMinute('baseline', minute, 'rate_5xx', { ...baseline, rows: baseline.den })
    fine.forEach(({ num, den }, i) => {
      const place = (minute * MINUTE_MS) / FINE_MS + i
      if (den > 0) grid.addFine(place, { num, den, rows: den })
    })
    minute++
    if (minute <= BEFORE || minute % LOOK_MIN !== 0) continue
    const to = minute * MINUTE_MS
    const arms = { baseline: { lastTs: to }, canary: { lastTs: to } }
    const summary = { grid: grid.finish(), arms, mixes: [], to } as unknown as WindowSummary
    const input = { summary, phase: { weight: 5 } } as unknown as WindowInput
    const stretch = betsOn(input, 'rate_5xx', LIMIT)
    if (stretch === null || stretch.logE < Math.log(2 / ALPHA)) continue
    const bar = { op: '<=', target: LIMIT, line: null } as const
    return { after: minute - BEFORE, shared: isSharedOutage(input, { on: 'rate_5xx', bar, stretch, alpha: ALPHA }) }
  }
  return null
}

export function outagesTable({ days, seed }: Options): string {
  const cell = (outage: Outage, rho: number): string => {
    const found = seedsOf(days, seed, `${outage.label} ${rho}`).map(day => told(outage, rho, day))
    const median = medianOf(found.map(one => one && one.after * CANARY))
    const share = (isShared: boolean) => percent(found.filter(one => one?.shared === isShared).length / days)
    return `${median?.toLocaleString('en') ?? '–'} · ${share(false)} · ${share(true)}`
  }
  return [
    'Told when the stop fires, within four hours: the median canary requests until then · told as the canary’s own · as shared.',
    markdown(
      ['5xx after six good hours', 'independent', 'minutes, ρ .8'],
      OUTAGES.map(outage => [outage.label, cell(outage, 0), cell(outage, 0.8)])
    )
  ].join('\n\n')
}
