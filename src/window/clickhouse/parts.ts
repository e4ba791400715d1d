import { ARMS, type Arm } from '../../model/arm-names.js'
import { addOtherArm, MOST_OTHER_ARMS, mixFields } from '../collect.js'
import { flatten } from '../flat-row.js'
import type { IntakeOfSums } from '../intake.js'
import { FEWEST } from '../points.js'
import type { WindowQuery } from '../summary.js'
import { ofArm, type Part } from './part.js'
import { copied, DISTRIBUTIONS, distribution, MIRRORED } from './parts-bins.js'
import { fine, minutes } from './parts-grid.js'
import { cells, mix, segment, stratum } from './parts-groups.js'
import { answers, commonUsers, sessions, users } from './parts-samples.js'
import { plainRatiosOf, ratiosOf, readWide, type SqlRatio, summed, wideSums } from './ratios.js'

/**
 * The parts of a window's summary: how ClickHouse sums each up, and where the program adds its sums: to the same sums that
 * it makes of the rows of a log.
 */

/** `fields`: those that the table has. */
export function partsOf(fields: readonly string[], query: WindowQuery): Part[] {
  const has = (...needed: string[]) => needed.every(field => fields.includes(field))
  return [
    shares,
    placed,
    others,
    blocks(ratiosOf(fields)),
    ...(has('tool_loop') ? [toolLoops] : []),
    ...DISTRIBUTIONS.filter(({ needs }) => has(...needs)).map(distribution),
    minutes(query, fields),
    fine,
    first,
    ...(has('user_key') ? [users(ratiosOf(fields), plainRatiosOf(fields)), commonUsers] : []),
    ...(has('pins') ? [pins] : []),
    ...mixedOf(fields, query).map(field => mix(field, query)),
    ...query.segments.flatMap(field => cells(segment(field), fields)),
    ...(query.segments.length > 0 ? cells(stratum(query.segments), fields) : []),
    ...(has('session_id', 'delta_s_question_retrieved') ? [sessions] : []),
    ...MIRRORED.filter(({ needs }) => has('mirrored', ...needs)).map(copied),
    ...(has('req_hash', 'answer') ? [answers] : []),
    visits
  ]
}

/** The fields by which the arms' mixes are told, as far as the table has them. */
export function mixedOf(fields: readonly string[], query: WindowQuery): string[] {
  return mixFields(query).filter(field => fields.includes(field))
}

/** What each sample is a share of, and the points of the indicators; before anything that needs them. */
const shares: Part = {
  nullable: true,
  selected: {
    sums: `arrayConcat([1 / user_parts, 1 / session_parts, 1 / pair_parts], ${['latency_points', 'delta_s_points']
      .map(
        points => `arrayFlatten(arrayMap(p -> arrayResize(CAST(p, 'Array(Nullable(Float64))'), 2, NULL), ${points}))`
      )
      .join(', ')})`,
    from: 'system.one'
  },
  add({ users, sessions, mirror, arms }, { sums: [ofUsers, ofSessions, ofPairs, ...points] }) {
    users.drawn(ofUsers!)
    sessions.drawn(ofSessions!)
    mirror.drawn(ofPairs!)
    const places = (['latency', 'delta_s'] as const).flatMap(of => ARMS.map(arm => ({ of, arm })))
    for (const [i, { of, arm }] of places.entries()) {
      const own = points.slice(2 * i, 2 * i + 2)
      if (own[0] != null) arms[arm].fix(of, own)
    }
  }
}

/** Where rows lie in time. */
const SIDES = ['skewed before', 'before', 'inside', 'after', 'skewed after'] as const
/** Beside the side: a row of the canary that users did not see. */
const COPY = 10

const placed: Part = {
  selected: {
    arm: "multiIf(of_arm OR arm = 'other', arm, '')",
    place: `multiIf(inside, 2, ts < {start:Int64} - {skew:Int64}, 0, ts < {start:Int64}, 1, ts < {end:Int64} + {skew:Int64}, 3, 4) + if(copy, ${COPY}, 0)`,
    sums: [
      'toFloat64(count())',
      'toFloat64(min(ts))',
      'toFloat64(max(ts))',
      "toFloat64(minIf(ts, ts > if(arm = 'canary', {seen_canary:Int64}, {seen_baseline:Int64})))"
    ],
    from: 'rows',
    where: 'plain',
    groupBy: 'which, place'
  },
  add(to, { which, place, sums }) {
    const [count, ...times] = sums as [number, number, number, number]
    to.count(count)
    if (which === 'other') return
    const side = SIDES[place % COPY]!
    if (side !== 'inside') to.addOutside(side, count)
    if (which === '') return
    const arm = which as Arm
    for (const ts of times) if (ts > 0) to.came(arm, ts)
    if (side === 'skewed after') to.leftOut[arm].clock += count
    if (side === 'inside') addInside(to, arm, place >= COPY, count, times[0]!)
  }
}

function addInside(
  { mirror, tally, judges }: IntakeOfSums,
  arm: Arm,
  isCopy: boolean,
  count: number,
  first: number
): void {
  if (arm === 'baseline') mirror.addRows('production', count, first)
  else if (isCopy) mirror.addRows('copies', count, first)
  if (arm === 'canary' && isCopy !== (judges === 'mirrored')) tally.rows.otherCanary += count
}

const others: Part = {
  selected: {
    texts: '[arm]',
    place: 'min(ts)',
    sums: [summed.count(null)],
    from: 'rows',
    where: "plain AND inside AND NOT of_arm AND arm != 'other'",
    groupBy: 'arm',
    tail: `ORDER BY min(ts) LIMIT ${MOST_OTHER_ARMS}`
  },
  add: ({ tally }, { texts, sums }) => addOtherArm(tally, texts[0]!, sums[0]!)
}

/** Requests of an arm by block of time; the arm as a whole is their sum. */
function blocks(ratios: readonly SqlRatio[]): Part {
  const own = [summed.count(null), 'toFloat64(min(ts))', 'toFloat64(max(ts))', summed.count("user_key = ''")]
  return {
    selected: {
      arm: 'arm',
      place: 'intDiv(ts, width) * width',
      sums: [...own, ...ratios.flatMap(wideSums)],
      from: 'measured',
      where: 'plain AND judged',
      groupBy: 'which, place'
    },
    add({ arms, tally, users }, row) {
      const [requests, firstTs, lastTs, withoutKey] = row.sums as [number, number, number, number]
      tally.rows.counted += requests
      tally.withoutKey += withoutKey
      users.addRows(null, requests - withoutKey)
      arms[ofArm(row)].addBlock(row.place, { requests, firstTs, lastTs, sums: readWide(ratios, row.sums, own.length) })
    }
  }
}

const toolLoops: Part = {
  selected: {
    arm: 'arm',
    texts: '[argMin(request_id, ts)]',
    sums: [summed.count(null)],
    where: 'ifNull(tool_loop, false)',
    groupBy: 'which'
  },
  add: ({ arms }, row) => arms[ofArm(row)].addToolLoops(row.sums[0]!, row.texts[0]!)
}

const FIRST = ['status', 'latency_ms', 'delta_s_question_retrieved', 'cost_usd'] as const

/** The baseline's first rows. */
const first: Part = {
  nullable: true,
  selected: {
    place: 'ts',
    sums: [...FIRST],
    where: "arm = 'baseline'",
    tail: `ORDER BY ts, latency_ms LIMIT ${FEWEST}`
  },
  add(to, { place, sums }) {
    const row = Object.fromEntries(FIRST.map((field, i) => [field, sums[i]]))
    to.first.add(flatten({ ts: place, request_id: '', arm: 'baseline', status: 0, latency_ms: 0, ...row }, place, []))
  }
}

/** More different pins than these are none that an arm runs with. */
const MOST_PINS = 1000

const pins: Part = {
  selected: {
    arm: 'arm',
    texts: 'arrayConcat(mapKeys(pins), mapValues(pins))',
    place: 'min(ts)',
    sums: [summed.count(null)],
    groupBy: 'arm, pins',
    tail: `ORDER BY min(ts) LIMIT ${MOST_PINS} BY arm`
  },
  add({ arms }, row) {
    const { texts, sums } = row
    const half = texts.length / 2
    const shown = Object.fromEntries(texts.slice(0, half).map((key, i) => [key, texts[half + i]!]))
    arms[ofArm(row)].pins.add(half === 0 ? null : shown, sums[0])
  }
}

const visits: Part = {
  selected: {
    sums: [
      'toFloat64(min(ts))',
      "toFloat64(maxIf(ts, arm = 'baseline'))",
      summed.count("arm = 'canary' AND first_of_baseline > 0 AND ts > first_of_baseline"),
      summed.count("arm = 'baseline' AND ts > last_of_canary"),
      summed.count("arm = 'canary'")
    ]
  },
  add({ visits, stream }, { sums }) {
    const [first, newest, beside, rowsSince, canary] = sums as [number, number, number, number, number]
    if (first === 0) return
    visits.addStream(stream, { first, newest: newest || Number.NEGATIVE_INFINITY, beside, rowsSince, canary })
  }
}
