import { counted } from '../../model/counted.js'
import { ROWS } from '../../model/rows.js'
import type { WindowSummary } from '../../window/summary.js'
import { type BetOn, betsOn, type Stretch } from './bets.js'
import { isOfRequests } from './measured.js'
import { barOf, type LiveReading } from './reading.js'
import type { Terms } from './rule.js'
import { isOver, isSharedOutage } from './shared-outage.js'
import { shownTime } from './shown-time.js'
import type { WindowInput } from './window-input.js'

/** A row that was outside its target for a while: it fails as long as that lies within the last `duration`, and says when. */
export function withBadStretch(input: WindowInput, reading: LiveReading, terms: Terms): LiveReading {
  const { row, target, sequence, undecidable } = reading
  if (!isOfRequests(row) || sequence === null || undecidable !== undefined) return reading
  const stretch = badStretch(input, row, target.threshold, terms)
  if (!stretch) return reading
  const said = stretch.isOver ? withPast(reading, stretch, input.summary) : withBreach(reading, stretch, input.summary)
  const outage = { on: row, bar: barOf(reading), stretch, alpha: terms.failing }
  if (reading.breach !== undefined || ROWS[row].relative || !isSharedOutage(input, outage)) return said
  if (!isOver(input, outage)) return { ...said, note: noted(SHARED, said) }
  return { ...said, note: noted(`${SHARED} ${ANSWERABLE}`, said), bygone: true }
}

const SHARED = 'The baseline was outside it too: shared by both arms.'
const ANSWERABLE = 'It is over: promote goes on in spite of it with --override --reason TEXT.'

/** When the bets on a break at any time saw a measure beyond its limit, at the alpha at which a row fails; null: never. */
export function badStretch(input: WindowInput, on: BetOn, limit: number, terms: Terms): BadStretch | null {
  if (terms.live === 'estimate') return null
  const bar = Math.log(1 / terms.failing)
  const ever = betsOn(input, on, limit)
  if (!ever || ever.logE < bar) return null
  const late = betsOn(input, on, limit, input.phase.window.duration)
  return late && late.logE >= bar ? { ...late, isOver: false } : { ...ever, isOver: true }
}

/** `isOver`: it lies further back than a window is long, so that it is told, and fails nothing any more. */
interface BadStretch extends Stretch {
  isOver: boolean
}

function withBreach(reading: LiveReading, { since, until, requests }: Stretch, { to }: WindowSummary): LiveReading {
  const from = shownTime(since, to ?? until)
  const breach = `Outside its target since ${from} (${counted(requests, 'request')}). Not bad luck, however often one looks`
  return reading.breach === undefined ? { ...reading, breach } : reading
}

function withPast(reading: LiveReading, { since, until, requests }: Stretch, { to }: WindowSummary): LiveReading {
  const [from, end] = [since, until].map(ms => shownTime(ms, to ?? until))
  const past = `It was outside from ${from} to ${end} (${counted(requests, 'request')}), and has not been for a full window since.`
  return { ...reading, note: noted(past, reading) }
}

function noted(text: string, { note }: LiveReading): string {
  return [note, text].filter(Boolean).join(' ')
}
