import { RATIO, type RatioName, type Sums } from '../ratio.js'
import type { PlaceSums } from '../series.js'

/** What `readRatios` (src/window/ratio.ts) adds of each row, as SQL over typed rows; and the sums of an answer read again. */

/** A share counts 1 or 0, a mean has 1 as its den, a ratio has both. */
type Form = 'share' | 'mean' | 'ratio'

export interface SqlRatio {
  name: RatioName
  form: Form
  /** The fields without which no row carries it. */
  needs: readonly string[]
  /** Which rows carry it; null: all. */
  when: string | null
  num: string
  den?: string
}

export const DELTA_S = 'least(1, greatest(0, delta_s_question_retrieved))'
export const HAS_DELTA_S = 'delta_s_question_retrieved IS NOT NULL'
export const IS_TIMED = '(replied OR excused)'

const canonical = (field: string) => `transform(assumeNotNull(${field}), ['->', '<-', 'x'], ['→', '←', '×'])`

const PLAIN_RATIOS: readonly SqlRatio[] = [
  { name: 'error_rate', form: 'share', needs: [], when: null, num: 'NOT replied AND NOT excused' },
  { name: 'rate_5xx', form: 'share', needs: [], when: null, num: 'status >= 500 AND NOT excused' },
  { name: 'excused', form: 'share', needs: [], when: null, num: 'excused OR status = 0' },
  {
    name: 'lambda_flip',
    form: 'share',
    needs: ['lambda_retrieve', 'lambda_reason'],
    when: 'lambda_retrieve IS NOT NULL AND lambda_reason IS NOT NULL',
    num: `${canonical('lambda_retrieve')} != ${canonical('lambda_reason')}`
  },
  {
    name: 'tool_success',
    form: 'ratio',
    needs: ['tool_calls'],
    when: 'tool_calls IS NOT NULL',
    num: 'tool_calls - ifNull(tool_failures, 0)',
    den: 'tool_calls'
  },
  { name: 'coverage', form: 'mean', needs: ['coverage'], when: 'coverage IS NOT NULL', num: 'coverage' },
  {
    name: 'cost_per_solved',
    form: 'ratio',
    needs: ['cost_usd', 'solved'],
    when: 'cost_usd IS NOT NULL AND solved IS NOT NULL',
    num: 'cost_usd',
    den: 'solved'
  },
  { name: 'cost', form: 'mean', needs: ['cost_usd'], when: 'cost_usd IS NOT NULL', num: 'cost_usd' },
  { name: 'latency_mean', form: 'mean', needs: [], when: IS_TIMED, num: 'latency_ms' },
  { name: 'delta_s_mean', form: 'mean', needs: ['delta_s_question_retrieved'], when: HAS_DELTA_S, num: DELTA_S }
]

/** `point`: of the arm's points of latency or ΔS, its first or second; rows of `measured` have them. */
const indicator = (name: RatioName, point: 1 | 2): SqlRatio => {
  const isLatency = name.startsWith('latency')
  const at = `${isLatency ? 'latency_at' : 'delta_s_at'}[${point}]`
  return {
    name,
    form: 'share',
    needs: isLatency ? [] : ['delta_s_question_retrieved'],
    when: isLatency ? IS_TIMED : HAS_DELTA_S,
    num: `${isLatency ? 'latency_ms' : `assumeNotNull(${DELTA_S})`} <= ${at}`
  }
}

const INDICATORS = [
  indicator('latency_p50', 1),
  indicator('latency_p95', 2),
  indicator('delta_s_p50', 1),
  indicator('delta_s_p95', 2)
]

/** The ratios that rows of these fields carry. */
export function ratiosOf(fields: readonly string[], ratios = [...PLAIN_RATIOS, ...INDICATORS]): SqlRatio[] {
  return ratios.filter(({ needs }) => needs.every(field => fields.includes(field)))
}

export function plainRatiosOf(fields: readonly string[]): SqlRatio[] {
  return ratiosOf(fields, [...PLAIN_RATIOS])
}

/** Aggregates over the rows of a group, each a Float64. `only`: a condition more on the rows. */
export const summed = {
  count: (when: string | null) => (when === null ? 'toFloat64(count())' : `toFloat64(countIf(${when}))`),
  sum: (value: string, when: string | null) => `toFloat64(sumIf(toFloat64(assumeNotNull(${value})), ${when ?? 'true'}))`
}

/** Σ num and, of a ratio, Σ den beside the rows that carry it: [rows, num] or [rows, num, den]. */
export function narrowSums({ form, when, num, den }: Omit<SqlRatio, 'name' | 'needs'>): string[] {
  const rows = summed.count(when)
  if (form === 'share') return [rows, summed.count(when === null ? num : `${when} AND ${num}`)]
  return [rows, summed.sum(num, when), ...(form === 'ratio' ? [summed.sum(den!, when)] : [])]
}

/** The same with the squares that a row as a unit needs: those of a share follow from its sums. */
export function wideSums(ratio: SqlRatio): string[] {
  const { form, when, num, den } = ratio
  const squares = {
    share: [],
    mean: [[num, num]],
    ratio: [
      [num, num],
      [den, den],
      [num, den]
    ]
  }[form]
  return [...narrowSums(ratio), ...squares.map(([a, b]) => summed.sum(`(${a}) * (${b})`, when))]
}

const NARROW = { share: 2, mean: 2, ratio: 3 }
const WIDE = { share: 2, mean: 3, ratio: 6 }

/** Reads the sums of several ratios that stand side by side from `at` on. */
export function readNarrow(forms: readonly { form: Form }[], sums: readonly number[], at = 0): PlaceSums[] {
  let place = at
  return forms.map(({ form }) => {
    const [rows, num, den] = sums.slice(place, place + NARROW[form])
    place += NARROW[form]
    return { rows: rows!, num: num!, den: den ?? rows! }
  })
}

export function readWide(ratios: readonly SqlRatio[], sums: readonly number[], at: number): [number, Sums][] {
  let place = at
  return ratios.map(({ name, form }) => {
    const values = sums.slice(place, place + WIDE[form])
    place += WIDE[form]
    return [RATIO[name], sumsOf(form, values)]
  })
}

function sumsOf(form: Form, [units, num, ...more]: readonly number[]): Sums {
  const one = { units: units!, num: num! }
  if (form === 'share') return { ...one, den: units!, numSq: num!, denSq: units!, cross: num! }
  if (form === 'mean') return { ...one, den: units!, numSq: more[0]!, denSq: units!, cross: num! }
  const [den, numSq, denSq, cross] = more
  return { ...one, den: den!, numSq: numSq!, denSq: denSq!, cross: cross! }
}
