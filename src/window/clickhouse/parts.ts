import type { Arm } from '../../model/arm-names.js'
import { addSums, type Cell } from '../cell.js'
import { MOST_OTHER_ARMS, mixFields } from '../collect.js'
import { BET_RATIOS, COST } from '../grid.js'
import type { Histogram } from '../histogram.js'
import type { IntakeOfSums } from '../intake.js'
import { LONGEST_ANSWER } from '../mirror.js'
import { FURTHER } from '../mix.js'
import { FEWEST, nameOfPoint } from '../points.js'
import { RATIO } from '../ratio.js'
import { FINE_MS, MINUTE_MS } from '../series.js'
import { LONG, MOST_STEPS } from '../sessions.js'
import type { DistributionName, WindowQuery } from '../summary.js'
import { KIND, NONE } from '../users.js'
import { type Selected, STRATA, stratumOf, valueSql, valuesName } from './query.js'
import {
  DELTA_S,
  HAS_DELTA_S,
  IS_TIMED,
  narrowSums,
  plainRatiosOf,
  ratiosOf,
  readNarrow,
  readWide,
  type SqlRatio,
  summed,
  wideSums
} from './ratios.js'

/**
 * The parts of a window's summary: how ClickHouse sums each up, and where the program adds its sums: to the same sums that
 * it makes of the rows of a log.
 */

/** A row of the answer; null stands for what is no number, or absent. */
export interface Answered {
  which: string
  texts: readonly string[]
  place: number
  sums: readonly number[]
}

interface Part {
  selected: Selected
  add(to: IntakeOfSums, row: Answered): void
}

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

const ofArm = ({ which }: Answered) => which as Arm

/** What each sample is a share of, and the points of the indicators; before anything that needs them. */
const shares: Part = {
  selected: {
    sums: `arrayConcat([1 / user_parts, 1 / session_parts, 1 / pair_parts], ${['latency_points', 'delta_s_points']
      .map(points => `arrayFlatten(arrayMap(p -> arrayResize(CAST(p, 'Array(Nullable(Float64))'), 2, NULL), ${points}))`)
      .join(', ')})`,
    from: 'system.one'
  },
  add({ users, sessions, mirror, arms }, { sums: [ofUsers, ofSessions, ofPairs, ...points] }) {
    users.drawn(ofUsers!)
    sessions.drawn(ofSessions!)
    mirror.drawn(ofPairs!)
    const places = (['latency', 'delta_s'] as const).flatMap(of => (['baseline', 'canary'] as const).map(arm => ({ of, arm })))
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
  { mirror, rows, judges }: IntakeOfSums,
  arm: Arm,
  isCopy: boolean,
  count: number,
  first: number
): void {
  if (arm === 'baseline') mirror.addRows('production', count, first)
  else if (isCopy) mirror.addRows('copies', count, first)
  if (arm === 'canary' && isCopy !== (judges === 'mirrored')) rows.otherCanary += count
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
  add: ({ otherArms }, { texts, sums }) => otherArms.add(texts[0]!, sums[0]!)
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
    add({ arms, rows, keyless, users }, row) {
      const [requests, firstTs, lastTs, withoutKey] = row.sums as [number, number, number, number]
      rows.counted += requests
      keyless.rows += withoutKey
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

interface Binned {
  needs: readonly string[]
  when: string
  value: string
  /** Of scores in [0, 1]; else bins relative to the value. Both as src/window/histogram.ts makes them. */
  unit: boolean
}

const binOf = ({ value, unit }: Binned) =>
  unit ? `floor(${value} * 10000)` : `bitShiftRight(reinterpretAsUInt64(toFloat64(${value}) + 0.), 44)`

function bins(binned: Binned) {
  const value = `assumeNotNull(${binned.value})`
  return {
    bin: binOf({ ...binned, value }),
    sums: [summed.count(null), `toFloat64(min(${value}))`, `toFloat64(max(${value}))`]
  }
}

function addBin(histogram: Histogram, { sums }: Answered): void {
  const [count, low, high] = sums as [number, number, number]
  histogram.addBin({ count, low, high })
}

const partOf = (field: string) => ({
  needs: [field],
  when: `replied AND ${field} IS NOT NULL`,
  value: field,
  unit: false
})
const ANCHOR = 'delta_s_retrieved_anchor'

const LATENCY = { name: 'latency', needs: [], when: IS_TIMED, value: 'latency_ms', unit: false } as const
const OF_DELTA_S = {
  name: 'delta_s',
  needs: ['delta_s_question_retrieved'],
  when: HAS_DELTA_S,
  value: DELTA_S,
  unit: true
} as const

const DISTRIBUTIONS: readonly (Binned & { name: DistributionName })[] = [
  LATENCY,
  OF_DELTA_S,
  { name: 'retrieve', ...partOf('retrieve_ms') },
  { name: 'rerank', ...partOf('rerank_ms') },
  { name: 'reason', ...partOf('reason_ms') },
  {
    name: 'delta_s_anchor',
    needs: [ANCHOR],
    when: `${ANCHOR} IS NOT NULL`,
    value: `least(1, greatest(0, ${ANCHOR}))`,
    unit: true
  },
  { name: 'cost', needs: ['cost_usd'], when: 'cost_usd IS NOT NULL', value: 'cost_usd', unit: false }
]

function distribution(binned: (typeof DISTRIBUTIONS)[number]): Part {
  const { bin, sums } = bins(binned)
  return {
    selected: { arm: 'arm', place: bin, sums, where: binned.when, groupBy: 'which, place' },
    add: ({ arms }, row) => addBin(arms[ofArm(row)].histograms[binned.name], row)
  }
}

/** What is bet on, minute by minute. */
function minutes({ points }: WindowQuery, fields: readonly string[]): Part {
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

const fine: Part = {
  selected: {
    place: `intDiv(ts, ${FINE_MS})`,
    sums: [summed.count('status >= 500 AND NOT excused'), summed.count(null)],
    where: "arm = 'canary'",
    groupBy: 'place'
  },
  add: ({ grid }, { place, sums: [num, rows] }) => grid.addFine(place, { num: num!, den: rows!, rows: rows! })
}

const FIRST = ['status', 'latency_ms', 'delta_s_question_retrieved', 'cost_usd'] as const

/** The baseline's first rows. */
const first: Part = {
  selected: {
    place: 'ts',
    sums: [...FIRST],
    where: "arm = 'baseline'",
    tail: `ORDER BY ts, latency_ms LIMIT ${FEWEST}`
  },
  add(to, { place, sums }) {
    const row = Object.fromEntries(FIRST.map((field, i) => [field, sums[i]]))
    to.first.add({ ts: place, request_id: '', arm: 'baseline', status: 0, latency_ms: 0, ...row }, place)
  }
}

const EARLIER = 'earlier'

/** Each user of the sample apart, so that keys which are no users can be left out of all sums. */
function users(ratios: readonly SqlRatio[], plain: readonly SqlRatio[]): Part {
  return {
    selected: {
      arm: `if(inside, toString(arm), '${EARLIER}')`,
      texts: '[user_key]',
      sums: [summed.count(null), 'toFloat64(max(ts))', ...ratios.flatMap(narrowSums)],
      from: 'measured',
      where: "plain AND (judged OR earlier) AND user_key != '' AND user_hash % user_parts = 0",
      groupBy: 'which, user_key'
    },
    add({ users }, { which, texts, sums }) {
      const isEarlier = which === EARLIER
      const user = users.placeOfSums(texts[0]!, isEarlier ? KIND.earlier : KIND[which as Arm])
      if (user === NONE) return
      const read = readNarrow(ratios, sums, 2)
      for (const [i, { name }] of (isEarlier ? plain : ratios).entries()) {
        const { rows, num, den } = read[i]!
        users.cells.addRows(user, RATIO[name], rows, num, den)
      }
      if (!isEarlier) users.cells.request(user, sums[1]!, sums[0]!)
    }
  }
}

/** Keys that may carry a twentieth of the rows: whether they are users is decided with all of the others. */
const commonUsers: Part = {
  selected: {
    texts: '[user_key]',
    sums: [summed.count(null)],
    where: "user_key != '' AND has(common_users, user_hash)",
    groupBy: 'user_key'
  },
  add({ users }, { texts, sums: [count] }) {
    users.addRows(texts[0]!, count!)
    users.addRows(null, -count!)
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

/** The value of a field by its place among the first values; 0 for a further one, −1 where there is none. */
function mix(field: string, { segments }: WindowQuery): Part {
  const value = valueSql(field)
  return {
    selected: {
      arm: 'arm',
      texts: `[any(${value})]`,
      place: `if(${value} = '', -1, toInt64(indexOf(${valuesName(field)}, ${value})))`,
      sums: [summed.count(null)],
      groupBy: 'which, place'
    },
    add(to, row) {
      const [count] = row.sums as [number]
      to.mixes.addRows(field, row.place < 0 ? null : row.place === 0 ? FURTHER : row.texts[0]!, ofArm(row), count)
      if (row.place === 0 && segments.includes(field)) to.segments.leaveOut(field, count)
    }
  }
}

interface Grouped {
  /** The values that a row has. */
  value: string
  /** The place of a row's group among the first groups, from 1; 0 where it came later. */
  place: string
  /** The cells of a group; of the further ones where its values are null. */
  cellsOf(to: IntakeOfSums, values: readonly string[] | null): Readonly<Record<Arm, Cell>> | null
}

function segment(field: string): Grouped {
  return {
    value: `[${valueSql(field)}]`,
    place: `indexOf(${valuesName(field)}, ${valueSql(field)})`,
    cellsOf: ({ segments }, values) => (values === null ? null : segments.cellsOf(field, values[0]!))
  }
}

function stratum(fields: readonly string[]): Grouped {
  return {
    value: stratumOf(fields),
    place: `indexOf(${STRATA}, ${stratumOf(fields)})`,
    cellsOf: ({ strata }, values) => strata.cellsOf(values && values.map(text => (text === '' ? null : text)))
  }
}

/** The sums of groups of rows, and their two main distributions. */
function cells({ value, place, cellsOf }: Grouped, fields: readonly string[]): Part[] {
  const group = { arm: 'arm', texts: `any(${value})`, place }
  const cellOf = (to: IntakeOfSums, row: Answered) => cellsOf(to, row.place === 0 ? null : row.texts)?.[ofArm(row)]
  const ratios = plainRatiosOf(fields)
  const sums: Part = {
    selected: { ...group, sums: [summed.count(null), ...ratios.flatMap(wideSums)], groupBy: 'which, place' },
    add(to, row) {
      const cell = cellOf(to, row)
      if (!cell) return
      cell.requests += row.sums[0]!
      for (const [r, sum] of readWide(ratios, row.sums, 1)) addSums(cell.columns, r, sum)
    }
  }
  const main = [LATENCY, OF_DELTA_S].filter(({ needs }) => needs.every(field => fields.includes(field)))
  return [
    sums,
    ...main.map((binned): Part => {
      const { bin, sums } = bins(binned)
      return {
        selected: { ...group, sums, where: binned.when, groupBy: `which, place, ${bin}` },
        add(to, row) {
          const cell = cellOf(to, row)
          if (cell) addBin(cell.histograms[binned.name], row)
        }
      }
    })
  ]
}

/** ΔS step by step, of the sessions of the sample that are long enough. */
const sessions: Part = {
  selected: {
    arm: 'arm',
    texts: '[session_id]',
    sums: `if(count() >= ${LONG}, arrayFlatten(arrayMap(s -> [toFloat64(s.1), s.2], groupArraySorted(${MOST_STEPS})((ts, toFloat64(assumeNotNull(${DELTA_S})))))), [])`,
    where: 'step AND session_hash % session_parts = 0',
    groupBy: 'which, session_id'
  },
  add({ sessions }, row) {
    const session = row.texts[0]!
    sessions.open(ofArm(row), session)
    for (let i = 0; i < row.sums.length; i += 2) sessions.add(ofArm(row), session, row.sums[i]!, row.sums[i + 1]!)
  }
}

const OF_BASELINE = "plain AND inside AND arm = 'baseline' AND replied"

const MIRRORED: readonly (Binned & { name: 'latencyCopied' | 'latencyNotCopied' | 'deltaS' })[] = [
  { ...LATENCY, name: 'latencyCopied', when: `${OF_BASELINE} AND ifNull(mirrored, false)` },
  { ...LATENCY, name: 'latencyNotCopied', when: `${OF_BASELINE} AND NOT ifNull(mirrored, true)` },
  {
    name: 'deltaS',
    needs: ['delta_s_prod_shadow'],
    when: 'plain AND inside AND copy AND delta_s_prod_shadow IS NOT NULL',
    value: 'least(1, greatest(0, delta_s_prod_shadow))',
    unit: true
  }
]

function copied(binned: (typeof MIRRORED)[number]): Part {
  const { bin, sums } = bins(binned)
  return {
    selected: { place: bin, sums, from: 'rows', where: binned.when, groupBy: 'place' },
    add: ({ mirror }, row) => addBin(mirror.histograms[binned.name], row)
  }
}

/** Answers to the same request on both arms, whole pairs of the sample. */
const answers: Part = {
  selected: {
    arm: 'arm',
    texts: `[req_hash, substringUTF8(answer, 1, ${LONGEST_ANSWER})]`,
    place: 'ts',
    sums: [],
    from: 'rows',
    where: 'plain AND answered AND pair_hash % pair_parts = 0'
  },
  add: ({ mirror }, { which, texts }) =>
    mirror.addAnswer(which === 'canary' ? 'shadow' : 'production', texts[0]!, texts[1]!)
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
