import { unsoundLog } from '../gates/live/soundness.js'
import type { Row } from '../gold/row.js'
import type { Manifest } from '../manifest/load.js'
import { UnmeasurableError } from '../model/errors.js'
import type { World } from '../model/world.js'
import type { RequestRow } from '../window/record.js'
import type { CellSummary, WindowSummary } from '../window/summary.js'
import { forecastFrom } from './forecast.js'
import { openFiles } from './open-window.js'
import type { Expected } from './predictions.js'
import { figuresOf } from './typical-figures.js'

async function readWhole(world: World, manifest: Manifest, files: readonly string[]): Promise<WindowSummary> {
  const source = await openFiles(world, manifest, files, world.cwd, { out: 'out', named: '--window' })
  const notErrors = manifest.window?.not_errors
  const query = { from: null, to: null, canary: 'served', segments: [], notErrors, historyMs: 0 } as const
  return source.read(query, world.signal)
}

/** Live traffic as a request log has it: the baseline's figures, and the requests of both arms a second. */
export async function expectedFromLog(world: World, manifest: Manifest, files: readonly string[]): Promise<Expected> {
  const summary = await readWhole(world, manifest, files)
  const { arms, from, to } = summary
  const broken = unsoundLog({ summary, reference: null })
  if (broken) throw new UnmeasurableError(broken.reason, broken.why)
  if (arms.baseline.requests === 0) {
    throw new UnmeasurableError(
      'no_traffic',
      `${files.join(', ')}: no request of the baseline; expected some with arm: baseline`
    )
  }
  const seconds = (to! - from!) / 1000
  const requests = arms.baseline.requests + arms.canary.requests
  const perSecond = seconds > 0 ? requests / seconds : null
  return { of: "the log's own figures", perSecond, forecast: forecasts(manifest, arms.baseline) }
}

/** Where there is no log: live traffic as a pass of the gold set has it. */
export function expectedFromRows(manifest: Manifest, rows: readonly Row[]): Expected {
  const forecast = forecasts(manifest, figuresOf(rows.map(asRequest)))
  return { of: "the baseline's own figures", perSecond: null, forecast }
}

function forecasts(manifest: Manifest, figures: CellSummary): Expected['forecast'] {
  return (phase, requests) => forecastFrom(figures, { manifest, phase, requests })
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
