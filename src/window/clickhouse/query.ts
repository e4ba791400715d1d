import { ARMS, type Arm, type ArmNames, plainName } from '../../model/arm-names.js'
import { RECORD_FIELDS } from '../../model/record-fields.js'
import { NOT_ERRORS } from '../../model/statuses.js'
import { MOST_BLOCKS } from '../blocks.js'
import { SKEW_MS } from '../collect.js'
import { LONGEST_VALUE, NO_ID } from '../flat-row.js'
import { HELD_BACK } from '../indicator.js'
import { MOST_ANSWERS } from '../mirror.js'
import { MOST_VALUES } from '../segments.js'
import { MOST_SESSIONS } from '../sessions.js'
import { MOST_STRATA } from '../strata.js'
import type { WindowQuery } from '../summary.js'
import type { Looks } from '../supply.js'
import { MOST_USERS } from '../users.js'
import { type Columns, isSound, quotedPath, typed, withinTime } from './columns.js'
import { DELTA_S, HAS_DELTA_S, IS_TIMED } from './ratios.js'

/**
 * One query for all of a window. Its parts, each a GROUP BY, are put together by UNION ALL over the same rows; what all of
 * them need to know first (which ids come twice, how wide a block is) are scalar subqueries, which are computed once.
 */

/** One of the parts: rows of this form, whatever they hold. */
export interface Selected {
  /** Expressions over the rows: an arm, texts, a whole number, and Float64s. */
  arm?: string
  texts?: string
  place?: string
  sums: readonly string[] | string
  /** `counted`, the rows that the window rests on, unless said. */
  from?: string
  where?: string
  groupBy?: string
  /** ORDER BY and LIMIT. */
  tail?: string
}

type Params = Readonly<Record<string, number | string | readonly string[] | readonly number[]>>

/** Rows of an answer come in the order of the parts, within one by place. */
export function windowQuery(
  table: string,
  columns: Columns,
  mixed: readonly string[],
  segments: readonly string[],
  parts: readonly Selected[]
): string {
  return [
    `WITH\n${[...rowsOf(table, columns), ...KNOWN, ...POINTS, ...valuesOf(mixed, segments)].join(',\n')}`,
    'SELECT * FROM (',
    parts.map((part, i) => `(${partQuery(part, i)})`).join('\nUNION ALL\n'),
    ') ORDER BY part, place, texts',
    'FORMAT JSONCompact'
  ].join('\n')
}

/** The rows that no part counts, as they are. */
export const ODD: Selected = { texts: '[written]', place: 'ts', sums: [], from: 'rows', where: 'NOT plain' }

function partQuery({ arm = "''", texts = '[]', place = '0', sums, ...rest }: Selected, part: number): string {
  const { from = 'counted', where, groupBy, tail } = rest
  const selected = [
    `${part} AS part`,
    `toString(${arm}) AS which`,
    `CAST(${texts}, 'Array(String)') AS texts`,
    `toInt64(${place}) AS place`,
    `CAST(${typeof sums === 'string' ? sums : `[${sums.join(', ')}]`}, 'Array(Nullable(Float64))') AS sums`
  ]
  const clauses = [where && `WHERE ${where}`, groupBy && `GROUP BY ${groupBy}`, tail]
  return `SELECT ${selected.join(', ')} FROM ${from} ${clauses.filter(Boolean).join(' ')}`
}

/** A field among the rows. The name of a segment, which may be anything, stands in the query by its bytes alone. */
function fieldOf(field: string): string {
  if ((RECORD_FIELDS as readonly string[]).includes(field)) return field
  return `own_${Buffer.from(field).toString('hex')}`
}

/** The value of a field that names a group of requests; '' where the row has none. */
export function valueSql(field: string): string {
  return `substringUTF8(ifNull(toString(${fieldOf(field)}), ''), 1, ${LONGEST_VALUE})`
}

/** A blank is what JavaScript takes for one. */
const ARM = [
  "transform(lowerUTF8(replaceRegexpAll(toLowCardinality(ifNull(`row arm`, '')), '[\\\\s\\\\p{Z}\\\\x0b\\\\x{feff}]', '')),",
  "{arm_names:Array(String)}, {arms:Array(String)}, toLowCardinality(ifNull(`row arm`, '')))"
].join(' ')

/**
 * Rows in steps, so that no expression is written out within others. No column of the table is named anew where its
 * expressions are read: the name would stand for itself in them.
 */
function rowsOf(table: string, columns: Columns): string[] {
  const fields = Object.keys(columns)
  const row = (field: string) => `\`row ${fieldOf(field)}\``
  const given = fields.map(field => `${typed(field, columns[field]!)} AS ${row(field)}`)
  const written = fields.map(field => (field === 'ts' ? `toFloat64(${row(field)})` : row(field)))
  const named = [
    ...Object.keys(READ).map(field => `${fields.includes(field) ? READ[field] : ABSENT[field]} AS ${field}`),
    ...fields.filter(field => !(field in READ)).map(field => `${row(field)} AS ${fieldOf(field)}`),
    ...NULLABLE.filter(field => !fields.includes(field)).map(field => `CAST(NULL, 'Nullable(Float64)') AS ${field}`),
    `toJSONString(tuple(${written.join(', ')})) AS written`
  ]
  return [
    `typed AS (SELECT ${given.join(', ')} FROM ${quotedPath(table)} WHERE ${withinTime(`(${columns['ts']!})`)})`,
    `named AS (SELECT ${named.join(', ')} FROM typed)`,
    `told AS (SELECT *, ${TOLD.join(', ')} FROM named)`,
    `read AS (SELECT *, ${isSound(fields)} AS sound, ${TOLD_FURTHER.join(', ')} FROM told)`
  ]
}

/** Fields that are never null here. */
const READ: Readonly<Record<string, string>> = {
  ts: 'assumeNotNull(`row ts`)',
  request_id: "ifNull(`row request_id`, '')",
  arm: ARM,
  status: 'ifNull(`row status`, -2)',
  latency_ms: 'ifNull(`row latency_ms`, -2)',
  user_key: "ifNull(`row user_key`, '')",
  session_id: "ifNull(`row session_id`, '')",
  req_hash: "ifNull(`row req_hash`, '')",
  answer: "ifNull(`row answer`, '')",
  mirrored: '`row mirrored`',
  pins: '`row pins`'
}
const ABSENT: Readonly<Record<string, string>> = {
  user_key: "''",
  session_id: "''",
  req_hash: "''",
  answer: "''",
  mirrored: "CAST(NULL, 'Nullable(Bool)')",
  pins: "CAST(map(), 'Map(String, String)')"
}
/** Fields that the parts name, whether the table has them or not. */
const NULLABLE = ['delta_s_question_retrieved', 'delta_s_prod_shadow', 'tool_failures']

/** What a row tells of itself. */
const TOLD = [
  'status >= 200 AND status < 300 AS replied',
  'has({excused:Array(Float64)}, status) AND (status < 200 OR status > 299) AS excused',
  "arm IN ('baseline', 'canary') AS of_arm",
  "arm = 'canary' AND ifNull(mirrored, false) AS copy",
  'ts >= {start:Int64} AND ts < {end:Int64} AS inside',
  "ts >= {start:Int64} - {history:Int64} AND ts < {start:Int64} AND arm = 'baseline' AND user_key != '' AS earlier",
  'cityHash64(user_key) AS user_hash',
  'cityHash64(session_id, toString(arm)) AS session_hash',
  'cityHash64(req_hash) AS pair_hash',
  `session_id != '' AND ${HAS_DELTA_S} AS step`
]
const TOLD_FURTHER = [
  `arm != 'other' AND (inside OR earlier) AND lower(request_id) NOT IN (${[...NO_ID].map(id => `'${id}'`).join(', ')}) AS asked`,
  "inside AND of_arm AND (arm = 'baseline' OR copy = {mirrored:UInt8}) AS judged",
  "inside AND of_arm AND (arm = 'baseline' OR copy) AND req_hash != '' AND answer != '' AND delta_s_prod_shadow IS NULL AS answered",
  "cityHash64(request_id, if(of_arm, toString(arm), ''), copy) AS hash"
]

/** How many of these hashes there are, told by a 64th of them. */
const distinct = (hash: string, when: string) => `64 * uniqExactIf(${hash}, ${when} AND ${hash} % 64 = 0)`

/**
 * Into how many parts the hashes are divided of which one is read. A few more than the program keeps: those it samples
 * further by itself, as it samples the users of a log.
 */
const divided = (count: string, most: number) =>
  `arrayFirst(parts -> ${count} <= ${most} * parts, arrayMap(k -> bitShiftLeft(toUInt64(1), k), range(48)))`

/** Known of all rows before any part is summed up. */
const SCANNED = {
  once: 'countIf(asked) = uniqExactIf(hash, asked)',
  clean: 'countIf(NOT sound) = 0',
  first: 'minIf(ts, sound AND judged)',
  last: 'maxIf(ts, sound AND judged)',
  first_baseline: "minIf(ts, sound AND judged AND arm = 'baseline')",
  last_canary: "maxIf(ts, sound AND judged AND arm = 'canary')",
  users: distinct('user_hash', "user_key != '' AND (judged OR earlier)"),
  common: "topKIf(64)(user_hash, user_key != '' AND judged)",
  sessions: distinct('session_hash', 'step AND judged'),
  pairs: distinct('pair_hash', 'answered')
}
const ABOUT = {
  /** Then no row is looked at for its soundness or its id: the rest of a condition that begins with it falls away. */
  tidy: 'once AND clean',
  width: `arrayFirst(w -> intDiv(last, w) - intDiv(first, w) < ${MOST_BLOCKS}, arrayMap(k -> bitShiftLeft(toInt64(1), k), range(42)))`,
  first_of_baseline: 'first_baseline',
  last_of_canary: 'last_canary',
  common_users: 'common',
  user_parts: divided('users', 1.25 * MOST_USERS),
  session_parts: divided('sessions', 2 * MOST_SESSIONS),
  pair_parts: divided('pairs', 2 * MOST_ANSWERS)
}

const KNOWN = [
  `(SELECT tuple(${Object.values(ABOUT).join(', ')}) FROM (SELECT ${Object.entries(SCANNED)
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(', ')} FROM read)) AS about`,
  ...Object.keys(ABOUT).map((name, i) => `about.${i + 1} AS ${name}`),
  'twice AS (SELECT hash FROM read WHERE asked GROUP BY hash HAVING count() > 1)',
  'rows AS (SELECT *, tidy OR (sound AND NOT (asked AND hash IN (SELECT hash FROM twice))) AS plain FROM read)',
  'counted AS (SELECT * FROM rows WHERE plain AND judged)'
]

const firstValues = (arm: Arm, when: string, value: string) =>
  `arrayMap(x -> x.2, groupArraySortedIf(${HELD_BACK})((ts, toFloat64(${value})), arm = '${arm}' AND ${when}))`

/** Points by arm, the baseline's first; empty where there are no values. */
function pointsOf(name: string, when: string, value: string): string {
  const arms = ARMS.map(arm => firstValues(arm, when, value))
  const quantiles = [0.5, 0.95].map(p => `s[toUInt32(ceil(${p} * length(s)))]`)
  const points = `arrayMap(v -> arrayMap(s -> [${quantiles.join(', ')}], [arraySort(v)])[1], [${arms.join(', ')}])`
  return `(SELECT ${points} FROM counted) AS ${name}`
}

const POINTS = [
  pointsOf('latency_points', IS_TIMED, 'latency_ms'),
  pointsOf('delta_s_points', HAS_DELTA_S, `assumeNotNull(${DELTA_S})`),
  "measured AS (SELECT *, latency_points[if(arm = 'canary', 2, 1)] AS latency_at, delta_s_points[if(arm = 'canary', 2, 1)] AS delta_s_at FROM rows)"
]

/** Name of the first values of a field, and of those of all fields of the segments together. */
export const valuesName = (field: string) => `values_${fieldOf(field)}`
export const STRATA = 'strata'

function valuesOf(mixed: readonly string[], segments: readonly string[]): string[] {
  const first = (value: string, when: string, most: number) =>
    `(SELECT groupArray(v) FROM (SELECT ${value} AS v FROM counted GROUP BY v ${when} ORDER BY min(ts), v LIMIT ${most}))`
  return [
    ...mixed.map(field => `${first(valueSql(field), "HAVING v != ''", MOST_VALUES)} AS ${valuesName(field)}`),
    ...(segments.length > 0 ? [`${first(stratumOf(segments), '', MOST_STRATA)} AS ${STRATA}`] : [])
  ]
}

export function stratumOf(segments: readonly string[]): string {
  return `[${segments.map(valueSql).join(', ')}]`
}

/** The values that stand in the query as parameters. */
export function windowParams(query: WindowQuery, names: ArmNames, looks: Looks): Params {
  const { from, to, points } = query
  const arms = { baseline: 'baseline', canary: 'canary', ...mapped(names) }
  const newest = looks.last?.newest ?? { baseline: 0, canary: 0 }
  const known = (ts: number) => (Number.isFinite(ts) ? ts : 0)
  return {
    start: Math.ceil(from!),
    end: to === null ? FOREVER_MS : Math.ceil(to),
    history: Math.round(query.historyMs),
    mirrored: query.canary === 'mirrored' ? 1 : 0,
    excused: query.notErrors ?? NOT_ERRORS,
    arm_names: Object.keys(arms),
    arms: Object.values(arms),
    skew: SKEW_MS,
    seen_baseline: known(newest.baseline),
    seen_canary: known(newest.canary),
    bet_from: points?.from ?? 0,
    cap: points?.costCap ?? 1,
    over: points?.over.map(({ at }) => at) ?? []
  }
}

function mapped(names: ArmNames): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([name, arm]) => [plainName(name), arm]))
}

/** No row of the log is later, and a DateTime, which ends in 2106, can be compared with it. */
export const FOREVER_MS = Date.UTC(2100, 0)
