import { passagesOf } from '../gold/item.js'
import type { PlannedRun } from '../gold/plan.js'
import { keyOf, nothingSeen, type Row } from '../gold/row.js'
import { ROWS, type RowId } from '../model/rows.js'
import { armOf } from './arm.js'
import { type GoldInput, judgedRows } from './gold.js'

/**
 * Whether asking may stop before a round is through (`gold.stop_early`): a row fails, and would fail were every run that is
 * still to come as good as can be. Nothing is bet on chance by that, so it costs no alpha.
 */

/** The rows that are sure to fail; `toCome`: the runs of the first round that have no row yet. */
export function clearFailures(input: GoldInput, toCome: readonly PlannedRun[]): RowId[] {
  if (toCome.length === 0 || input.rows.canary.length === 0) return []
  const now = failing(alike(input))
  if (now.length === 0) return []
  const canary = [...input.rows.canary, ...toCome.filter(run => run.role === 'canary').map(idealRow)]
  const then = failing({ ...input, rows: { ...input.rows, canary } })
  const isWhole = toCome.every(run => run.role === 'canary' || run.role === 'interleaved')
  return now.filter(row => {
    const by = ROWS[row].gold?.onlyBettered
    const isEligible = by === 'by the canary' || (by === 'in pairs' && isWhole)
    return isEligible && then.includes(row) && !(row in input.manifest.not_required)
  })
}

/** The evidence where only some of the canary's runs were asked: the baseline's runs of the same keys. */
export function alike(input: GoldInput): GoldInput {
  const asked = armOf(input.rows.canary).byKey
  const same = (rows: readonly Row[]) => rows.filter(row => asked.has(keyOf(row)))
  const { canary, baseline, again, interleaved } = input.rows
  return {
    ...input,
    rows: { canary, baseline: same(baseline), again: same(again), interleaved: same(interleaved) }
  }
}

function failing(input: GoldInput): RowId[] {
  return judgedRows(input)
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ reading }) => reading.row)
}

/** A run that went as well as a run can. */
function idealRow({ role, qid, phrasing, seed, item }: PlannedRun): Row {
  const { answerable } = item
  return {
    schema_version: 1,
    role,
    qid,
    phrasing,
    seed,
    started_at: new Date(0).toISOString(),
    statuses: [200],
    error: null,
    drift: [],
    pins: 'match',
    pins_seen: null,
    refusal: !answerable,
    contains_claim: answerable,
    citation_hit: answerable,
    cited: answerable,
    solved: true,
    delta_s: 0,
    delta_s_anchor: null,
    coverage: answerable && passagesOf(item).length > 0 ? 1 : null,
    lambda: '→',
    ...nothingSeen(),
    latency_ms: 0
  }
}
