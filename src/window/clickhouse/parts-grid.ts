import { BET_RATIOS, COST } from '../grid.js'
import { nameOfPoint } from '../points.js'
import { FINE_MS, MINUTE_MS } from '../series.js'
import type { WindowQuery } from '../summary.js'
import { ofArm, type Part } from './part.js'
import { DELTA_S, HAS_DELTA_S, narrowSums, ratiosOf, readNarrow, type SqlRatio, summed } from './ratios.js'

/** What is bet on, minute by minute. */
export function minutes({ points }: WindowQuery, fields: readonly string[]): Part {
  const later = (when: string) => `ts >= {bet_from:Int64} AND ${when}`
  const rates = ratiosOf(fields).filter(({ name }) => (BET_RATIOS as readonly string[]).includes(name))
  const costs: SqlColumn = {
    name: COST,
    form: 'ratio',
    when: later('cost_usd IS NOT NULL AND solved IS NOT NULL'),
    num: 'least(cost_usd, {cap:Float64}) / {cap:Float64}',
    den: 'solved'
  }
  const isBetOn = points?.costCap != null && fields.includes('cost_usd') && fields.includes('solved')
  const over = (points?.over ?? []).flatMap((point, i): SqlColumn[] => {
    const isLatency = point.of === 'latency'
    if (!isLatency && !fields.includes('delta_s_question_retrieved')) return []
    const value = isLatency ? 'latency_ms' : `assumeNotNull(${DELTA_S})`
    const when = later(isLatency ? 'replied' : HAS_DELTA_S)
    return [{ name: nameOfPoint(point), form: 'share', when, num: `${value} > {over:Array(Float64)}[${i + 1}]` }]
  })
  const columns: SqlColumn[] = [...rates, ...(isBetOn ? [costs] : []), ...over]
  return {
    selected: {
      arm: 'arm',
      place: `intDiv(ts, ${MINUTE_MS})`,
      sums: columns.flatMap(narrowSums),
      groupBy: 'which, place'
    },
    add({ grid }, row) {
      const sums = readNarrow(columns, row.sums)
      for (const [i, { name }] of columns.entries()) grid.addMinute(ofArm(row), row.place, name, sums[i]!)
    }
  }
}

type SqlColumn = Omit<SqlRatio, 'name' | 'needs'> & { name: string }

export const fine: Part = {
  selected: {
    place: `intDiv(ts, ${FINE_MS})`,
    sums: [summed.count('status >= 500 AND NOT excused'), summed.count(null)],
    where: "arm = 'canary'",
    groupBy: 'place'
  },
  add: ({ grid }, { place, sums: [num, rows] }) => grid.addFine(place, { num: num!, den: rows!, rows: rows! })
}
