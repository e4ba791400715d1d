import { ROWS } from '../gates/catalogue.js'
import { type Prediction, predictRows } from '../gates/live/predict.js'
import type { Row } from '../gold/row.js'
import type { Manifest } from '../manifest/load.js'
import { type Phase, phasesOf } from '../rollout/phases.js'
import type { RequestRow } from '../window/record.js'
import { type Note, notice, warning } from './notes.js'
import { figuresOf, typicalFigures } from './typical-figures.js'

/** Requests a second of all traffic that times are told for; at twice as many it takes half as long. */
const TRAFFIC = 1

/**
 * Per phase, the canary requests that each row takes to pass, were the canary as good as the baseline, and how long that
 * takes. `rows`: a pass of the baseline; null where none is known, then a typical service's figures.
 */
export function predictionNotes(manifest: Manifest, rows: readonly Row[] | null): Note[] {
  const figures = rows === null ? typicalFigures() : figuresOf(rows.map(asRequest))
  const of = rows === null ? "a typical service's figures" : "the baseline's own figures"
  return phasesOf(manifest).flatMap(phase => phaseNotes(manifest, phase, predictRows(manifest, phase, figures), of))
}

function phaseNotes(manifest: Manifest, phase: Phase, predictions: readonly Prediction[], of: string): Note[] {
  const possible = predictions.flatMap(({ row, requests }) => (requests === null ? [] : [{ row, requests }]))
  const never = predictions.filter(({ requests }) => requests === null).map(({ row }) => row)
  const notes = possible.length > 0 ? [notice(sayPhase(phase, possible, of))] : []
  if (never.length === 0) return notes
  const why = `${never.join(', ')} can't pass: at ${of} the row is outside its target, or too near to its line`
  return [...notes, warning(`${manifest.file}: phase ${phase.name}: ${why}.`)]
}

function sayPhase(phase: Phase, rows: readonly { row: Prediction['row']; requests: number }[], of: string): string {
  const most = Math.max(...rows.map(({ requests }) => requests))
  const all = Math.ceil((100 * most) / (phase.mirror ?? phase.weight))
  const minimum = phase.window.min_requests
  const more = rows.filter(({ requests }) => requests > minimum).sort((a, b) => b.requests - a.requests)
  const parts = more.map(({ row, requests }) => `${ROWS[row].label} ${grouped(requests)}`)
  if (more.length < rows.length) {
    parts.push(`${more.length > 0 ? 'every other row' : 'every row'} min_requests, ${grouped(minimum)}`)
  }
  const time = `${sayDuration(all / TRAFFIC)} at ${TRAFFIC} request a second in all`
  return `Phase ${phase.name}: canary requests to pass at ${of}: ${parts.join('; ')}. That is ${time}.`
}

/** 1,000; without Intl, whose tables take longer to load than all else here. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

function sayDuration(seconds: number): string {
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`
  return seconds < 36 * 3600 ? `${(seconds / 3600).toFixed(1)} h` : `${(seconds / 86_400).toFixed(1)} days`
}

/** A run of the gold set as a request; what has no reply, or drifted, is an error of it. */
function asRequest(row: Row): RequestRow {
  const last = row.statuses.at(-1) ?? 0
  const failed = row.error !== null || row.drift.length > 0
  return {
    ts: row.started_at,
    request_id: `${row.qid} ${row.phrasing} ${row.seed}`,
    arm: 'baseline',
    status: failed ? (last >= 200 && last <= 299 ? 500 : last) : 200,
    latency_ms: row.latency_ms ?? 0,
    delta_s_question_retrieved: row.delta_s,
    coverage: row.coverage,
    tool_calls: row.tool_calls,
    tool_failures: row.tool_failures,
    cost_usd: row.cost_usd,
    solved: row.solved
  }
}
