import { brokenLog } from '../gates/live/soundness.js'
import type { Row } from '../gold/row.js'
import type { Manifest } from '../manifest/load.js'
import { UnmeasurableError } from '../model/errors.js'
import type { World } from '../model/world.js'
import type { RequestRow } from '../window/record.js'
import { openFiles } from './open-window.js'
import type { Expected } from './predictions.js'
import { figuresOf, typicalFigures } from './typical-figures.js'

/** Live traffic as a request log has it: the baseline's figures, and the requests of both arms a second. */
export async function expectedFromLog(world: World, manifest: Manifest, files: readonly string[]): Promise<Expected> {
  const source = await openFiles(world, manifest, files, world.cwd)
  const query = { from: null, to: null, canary: 'served', segments: [], historyMs: 0 } as const
  const summary = await source.read(query, world.signal)
  const { arms, from, to } = summary
  const broken = brokenLog({ summary })
  if (broken) throw new UnmeasurableError(broken.reason, broken.why)
  if (arms.baseline.requests === 0) {
    throw new UnmeasurableError(
      'no_traffic',
      `${files.join(', ')}: no request of the baseline; expected some with arm: baseline`
    )
  }
  const seconds = (to! - from!) / 1000
  const requests = arms.baseline.requests + arms.canary.requests
  return { figures: arms.baseline, of: "the log's own figures", perSecond: seconds > 0 ? requests / seconds : null }
}

/** Where there is no log: as a pass of the gold set has it, else as a typical service has it. */
export function expectedFromRows(rows: readonly Row[] | null): Expected {
  return rows === null
    ? { figures: typicalFigures(), of: "a typical service's figures", perSecond: null }
    : { figures: figuresOf(rows.map(asRequest)), of: "the baseline's own figures", perSecond: null }
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
