import type { Prediction } from '../gates/live/predict.js'
import type { Undetectable } from '../gates/live/undetectable.js'
import type { Manifest } from '../manifest/load.js'
import { type Phase, phasesOf } from '../manifest/phases.js'
import { ROWS, type RowId } from '../model/rows.js'
import { ROW_WORDS } from '../model/words.js'
import { showAgainst, showNumber } from '../report/numbers.js'
import type { Forecast } from './forecast.js'
import { type Note, notice, warning } from './notes.js'

/** What live traffic is expected to be. */
export interface Expected {
  /** Whose figures they are: `the baseline's own figures`. */
  of: string
  /** Requests a second of all traffic; null where nobody knows: then times are told for one. */
  perSecond: number | null
  /** What a phase takes at these figures, and what it can't see with this many canary requests. */
  forecast(phase: Phase, requests: number): Forecast | Promise<Forecast>
}

/** What the phases of a plan take. */
export interface PlanForecast {
  /** For people at a terminal, a line a phase; says what `phases` says. */
  table: string[]
  /** Per phase, the canary requests that each row takes to pass, were the canary as good as the baseline, and how long. */
  phases: Note[]
  /** What can't come before `window.max`, and what is too little traffic to be seen. */
  doubts: Note[]
}

export async function forecastPlan(manifest: Manifest, expected: Expected): Promise<PlanForecast> {
  const phases = await Promise.all(phasesOf(manifest).map(phase => forecastPhase(manifest, phase, expected)))
  return {
    table: planTable(
      phases.map(({ line }) => line).filter(line => line !== null),
      expected
    ),
    phases: phases.flatMap(({ notes }) => notes),
    doubts: phases.flatMap(({ doubts }) => doubts)
  }
}

interface PhaseForecast {
  /** Null where no row of the phase can pass. */
  line: PlanLine | null
  notes: Note[]
  doubts: Note[]
}

async function forecastPhase(
  manifest: Manifest,
  phase: Phase,
  { of, perSecond, forecast }: Expected
): Promise<PhaseForecast> {
  const canaryPerSecond = ((perSecond ?? 1) * (phase.mirror ?? phase.weight)) / 100
  const coming = Math.floor((canaryPerSecond * phase.window.max) / 1000)
  const { predictions, undetectable } = await forecast(phase, coming)
  const possible = predictions.filter(isPossible)
  const never = predictions.filter(prediction => !isPossible(prediction)).map(({ row }) => row)
  const rates = { perSecond, canaryPerSecond }
  const line = possible.length > 0 ? lineOf(phase, possible, rates) : null
  const notes = possible.length > 0 ? [notice(sayPhase(phase, possible, of, rates))] : []
  const doubts: Note[] = []
  const told = (text: string) => warning(`${manifest.file}: phase ${phase.name}: ${text}`)
  if (never.length > 0) {
    const why = `at ${of} the row is outside its target, or too near to its line`
    doubts.push(told(`${never.map(row => ROW_WORDS[row].name).join(', ')} can't pass: ${why}.`))
  }
  const late = possible.filter(({ requests }) => requests > coming).map(({ row }) => row)
  const within = `window.max (${sayDuration(phase.window.max / 1000)}) brings ${grouped(coming)} canary requests ${atRate(perSecond)}`
  if (late.length > 0) doubts.push(told(`${within}: too few for ${late.map(row => ROW_WORDS[row].name).join(', ')}.`))
  if (undetectable.length > 0) {
    const text = `${within}: it may not see ${undetectable.map(sayUnseen).join('; ')}.`
    doubts.push(perSecond === null ? notice(`Phase ${phase.name}: ${text}`) : told(text))
  }
  return { line, notes, doubts }
}

interface Possible {
  row: RowId
  requests: number
}

function isPossible(prediction: Prediction): prediction is Possible {
  return prediction.requests !== null
}

interface Rates {
  perSecond: number | null
  canaryPerSecond: number
}

function sayPhase(phase: Phase, rows: readonly Possible[], of: string, rates: Rates): string {
  const most = Math.max(...rows.map(({ requests }) => requests))
  const minimum = phase.window.min_requests
  const more = rows.filter(({ requests }) => requests > minimum).sort((a, b) => b.requests - a.requests)
  const parts = more.map(({ row, requests }) => `${ROW_WORDS[row].name} ${grouped(requests)}`)
  if (more.length < rows.length) {
    parts.push(`${more.length > 0 ? 'every other row' : 'every row'} min_requests, ${grouped(minimum)}`)
  }
  const time = `${sayDuration(most / rates.canaryPerSecond)} ${atRate(rates.perSecond)}`
  const half = rates.perSecond === null ? '; twice as many take half as long' : ''
  return `Phase ${phase.name}: canary requests to pass at ${of}: ${parts.join('; ')}. That is ${time}${half}.`
}

/** A phase in a table: cells as they are read. */
type PlanLine = [phase: string, traffic: string, needs: string, time: string]

function lineOf(phase: Phase, rows: readonly Possible[], { canaryPerSecond }: Rates): PlanLine {
  const slowest = rows.reduce((most, row) => (row.requests > most.requests ? row : most))
  const why = slowest.requests > phase.window.min_requests ? ROW_WORDS[slowest.row].name : 'your minimum'
  const traffic = phase.mirror === null ? `${phase.weight} %` : `copy ${phase.mirror} %`
  const time = sayDuration(slowest.requests / canaryPerSecond)
  return [phase.name, traffic, `${grouped(slowest.requests)} requests (${why})`, time]
}

function planTable(lines: readonly PlanLine[], { of, perSecond }: Pick<Expected, 'of' | 'perSecond'>): string[] {
  if (lines.length === 0) return []
  const all: PlanLine[] = [['phase', 'traffic', 'the new version needs', atRate(perSecond)], ...lines]
  const widths = [0, 1, 2].map(column => Math.max(...all.map(line => line[column]!.length)))
  const half = perSecond === null ? ['  Twice the traffic takes half as long.'] : []
  return [
    ...all.map(line => `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`),
    `  By ${of}, were the new version as good as the current one.`,
    ...half
  ]
}

function atRate(perSecond: number | null): string {
  if (perSecond === null) return 'at 1 request a second in all'
  const [count, unit] = perSecond >= 1 ? [perSecond, 'second'] : [60 * perSecond, 'minute']
  const said = Number(count.toPrecision(2))
  return `at the log's ${said} ${said === 1 ? 'request' : 'requests'} a ${unit} in all`
}

function sayUnseen({ row, line, detectableFrom }: Undetectable): string {
  const { op, unit } = ROWS[row]
  const label = ROW_WORDS[row].name
  const from = `${label} from ${showNumber(line, unit)}`
  if (detectableFrom === null) return `${from} on`
  return `${from} ${op === '<=' ? 'up to' : 'down to'} ${showAgainst(detectableFrom, line, unit)}`
}

/** 1,000; without Intl, whose tables take longer to load than all else here. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

function sayDuration(seconds: number): string {
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`
  const [count, unit] = seconds < 36 * 3600 ? [seconds / 3600, 'h'] : [seconds / 86_400, 'days']
  return `${Number(count.toFixed(1))} ${unit}`
}
