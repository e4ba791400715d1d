/** Numbers as people read them. Every surface shows the same ones. */

import type { Op, Unit } from '../model/row-rule.js'

/** How a unit is written: decimals of a value, the fewest of a target, and what stands around the number. */
interface Style {
  decimals: number
  targetDecimals: number
  scale: number
  before: string
  after: string
  leadingZero: boolean
}

const plain: Style = { decimals: 3, targetDecimals: 2, scale: 1, before: '', after: '', leadingZero: true }

const STYLES: Record<Unit, Style> = {
  count: { ...plain, decimals: 0, targetDecimals: 0 },
  share: { ...plain, decimals: 2, leadingZero: false },
  delta_s: plain,
  slope: plain,
  points: { ...plain, decimals: 1, targetDecimals: 0, after: ' points' },
  ratio: { ...plain, decimals: 2, after: ' ×' },
  percent: { ...plain, decimals: 1, targetDecimals: 0, scale: 100, after: ' %' },
  p_value: plain,
  ms: { ...plain, decimals: 0, targetDecimals: 0, after: ' ms' },
  usd: { ...plain, decimals: 4, before: 'USD ' }
}

export const NOTHING = '–'

interface Options {
  /** Decimals beyond the unit's own. */
  extra?: number
  /** Whether a number above zero carries its plus. */
  signed?: boolean
}

/** `.82`, `0.4 %`, `1.7 points`, `1.12 ×`, `812 ms`, `0.031`; an en dash where there is no number. */
export function showNumber(value: number | null, unit: Unit, options: Options = {}): string {
  if (value === null) return NOTHING
  if (unit === 'p_value') return value < 0.001 ? 'p < 0.001' : `p = ${digits(value, plain, 3)}`
  if (unit === 'ms' && Math.abs(value) >= 10_000) return `${sign(value, options)}${digits(value / 1000, plain, 1)} s`
  const style = STYLES[unit]
  const own = decimalsOf(value, unit)
  const text = digits(value * style.scale, style, own + (options.extra ?? 0))
  return `${style.before}${sign(value, options)}${text}${style.after}`
}

/** A price far below a cent keeps two digits that say something. */
function decimalsOf(value: number, unit: Unit): number {
  if (unit === 'count' && !Number.isInteger(value)) return 1
  if (unit !== 'usd' || value === 0) return STYLES[unit].decimals
  return Math.min(12, Math.max(STYLES.usd.decimals, 1 - Math.floor(Math.log10(Math.abs(value)))))
}

/** A difference of two numbers of a unit, with its sign: `−.03`, `+0.4 pp` (percentage points). */
export function showDifference(value: number, unit: Unit): string {
  const text = showNumber(value, unit, { signed: true })
  return unit === 'percent' ? text.replace(' %', ' pp') : text
}

/** The value with as many decimals as it takes not to look like a threshold that it does not equal. */
export function showAgainst(value: number | null, threshold: number | null, unit: Unit, signed = false): string {
  for (let extra = 0; extra < 4; extra++) {
    const shown = showNumber(value, unit, { extra, signed: signed && value !== 0 })
    const line = showNumber(threshold, unit, { extra, signed: signed && threshold !== 0 })
    if (shown !== line || value === threshold) return shown
  }
  return showNumber(value, unit, { extra: 4, signed })
}

/** `−0.01 to 0.04`, `at least 0.02` where the upper end is open, or nothing. */
export function showInterval(ci: readonly [number | null, number | null] | null, unit: Unit, signed = false): string {
  if (ci === null) return ''
  const [low, high] = ci
  if (low === null && high === null) return ''
  if (low === null) return `at most ${showNumber(high, unit, { signed })}`
  if (high === null) return `at least ${showNumber(low, unit, { signed })}`
  const from = showNumber(low, unit, { signed })
  const { after, before } = STYLES[unit]
  const sameUnit = from.endsWith(after) && unit !== 'p_value'
  const bare = sameUnit ? from.slice(before.length, from.length - after.length) : from
  return `${sameUnit ? before : ''}${bare} to ${showNumber(high, unit, { signed }).slice(sameUnit ? before.length : 0)}`
}

const OPS: Record<Op, string> = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '==': '=' }

/** `≤ 0.03`, `≥ .70`, `≤ 0.5 %`; `none` where nothing may be counted. */
export function showTarget(op: Op, threshold: number | null, unit: Unit): string {
  if (threshold === null) return NOTHING
  if (unit === 'count' && op === '<=' && threshold === 0) return 'none'
  if (unit === 'p_value')
    return showNumber(threshold, unit).replace(/^p =/, `p ${OPS[op]}`).replace(/^p < /, `p ${OPS[op]} `)
  const style = STYLES[unit]
  const most = digits(threshold * style.scale, style, style.decimals + 1)
  return `${OPS[op]} ${style.before}${sign(threshold)}${fewest(most, style.targetDecimals)}${style.after}`
}

/** `p = 0.003`, `p < 0.001`, or nothing where the row was not tested. */
export function showP(p: number | null): string {
  return p === null ? '' : showNumber(p, 'p_value')
}

/** The digits without a sign; numbers too long to be read get an exponent. */
function digits(value: number, style: Style, decimals: number): string {
  const size = Math.abs(value)
  if (size >= 1e9) return size.toExponential(2)
  const text = size.toFixed(decimals)
  return !style.leadingZero && text.startsWith('0.') ? text.slice(1) : text
}

/** A true minus, or the plus that was asked for. */
function sign(value: number, options: Options = {}): string {
  if (value < 0) return '−'
  return options.signed && value > 0 ? '+' : ''
}

function fewest(text: string, decimals: number): string {
  const point = text.indexOf('.')
  if (point < 0 || text.includes('e')) return text
  let end = text.length
  while (end > point + 1 + decimals && text[end - 1] === '0') end--
  return text.slice(0, end === point + 1 ? point : end)
}
