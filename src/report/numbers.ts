/** Numbers as people read them. Every surface shows the same ones. */

import type { Op, Unit } from '../model/row-rule.js'

/** How a unit is written: decimals of a value, the fewest of a target, and what stands around the number. */
interface Style {
  decimals: number
  targetDecimals: number
  scale: number
  before: string
  after: string
}

const plain: Style = { decimals: 3, targetDecimals: 2, scale: 1, before: '', after: '' }

const STYLES: Record<Unit, Style> = {
  count: { ...plain, decimals: 0, targetDecimals: 0 },
  share: { ...plain, decimals: 0, targetDecimals: 0, scale: 100, after: ' %' },
  delta_s: plain,
  slope: plain,
  points: { ...plain, decimals: 1, targetDecimals: 0, after: ' points' },
  ratio: { ...plain, decimals: 2, before: '× ' },
  percent: { ...plain, decimals: 1, targetDecimals: 0, scale: 100, after: ' %' },
  p_value: plain,
  ms: { ...plain, decimals: 0, targetDecimals: 0, after: ' ms' },
  usd: { ...plain, decimals: 2, before: '$' }
}

export const NOTHING = '–'

interface Options {
  /** Decimals beyond the unit's own. */
  extra?: number
  /** Whether a number above zero carries its plus. */
  signed?: boolean
}

/** `82 %`, `0.4 %`, `1.7 points`, `× 1.12`, `812 ms`, `$0.00052`, `0.031`; an en dash where there is no number. */
export function showNumber(value: number | null, unit: Unit, options: Options = {}): string {
  if (value === null) return NOTHING
  if (unit === 'p_value') return value < 0.001 ? 'p < 0.001' : `p = ${digits(value, 3)}`
  if (unit === 'ms' && Math.abs(value) >= 10_000) return `${sign(value, options)}${digits(value / 1000, 1)} s`
  const style = STYLES[unit]
  const own = decimalsOf(value, unit)
  const text = digits(value * style.scale, own + (options.extra ?? 0))
  return `${sign(value, options)}${style.before}${text}${style.after}`
}

/** A price below a dollar keeps three digits that say something, a time of a few milliseconds one decimal. */
function decimalsOf(value: number, unit: Unit): number {
  if (unit === 'count' && !Number.isInteger(value)) return 1
  if (unit === 'ms' && Math.abs(value) < 10 && value !== 0) return 1
  if (unit !== 'usd' || value === 0) return STYLES[unit].decimals
  return Math.min(12, Math.max(STYLES.usd.decimals, 2 - Math.floor(Math.log10(Math.abs(value)))))
}

/** A difference of two numbers of a unit, with its sign: `−0.030`, `+20` (percentage points of a share). */
export function showDifference(value: number, unit: Unit): string {
  return showNumber(value, unit, { signed: true }).replace(' %', '')
}

/** A change that a target allows or a test sees, in words: `1.7 of 100` points, `15 %` beyond a ratio of 1. */
export function showMargin(value: number, unit: Unit): string {
  switch (unit) {
    case 'points':
      return `${Number(value.toFixed(1))} of 100`
    case 'ratio':
      return `${(100 * value).toFixed(0)} %`
    default:
      return value.toFixed(3)
  }
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
  const bare = sameUnit ? from.slice(0, from.length - after.length) : from
  return `${bare} to ${showNumber(high, unit, { signed }).replace(before, '')}`
}

const OPS: Record<Op, string> = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '==': '=' }

/** `≤ 0.03`, `≥ 70 %`, `≤ 0.5 %`; `none` where nothing may be counted. */
export function showTarget(op: Op, threshold: number | null, unit: Unit): string {
  if (threshold === null) return NOTHING
  if (unit === 'count' && op === '<=' && threshold === 0) return 'none'
  if (unit === 'p_value')
    return showNumber(threshold, unit).replace(/^p =/, `p ${OPS[op]}`).replace(/^p < /, `p ${OPS[op]} `)
  const style = STYLES[unit]
  const most = digits(threshold * style.scale, style.decimals + 2)
  return `${OPS[op]} ${sign(threshold)}${style.before}${fewest(most, style.targetDecimals)}${style.after}`
}

const WORDS: Record<Op, string> = { '<=': 'at most', '>=': 'at least', '<': 'under', '>': 'over', '==': 'exactly' }

/** `at most 0.5 %`, `at least 70 %`, `at most +0.03`; `none` where nothing may be counted. */
export function sayTarget(op: Op, threshold: number | null, unit: Unit, signed = false): string {
  const shown = showTarget(op, threshold, unit)
  if (threshold === null || shown === 'none') return shown
  const number = shown.slice(OPS[op].length + 1)
  return `${WORDS[op]} ${signed && threshold > 0 ? '+' : ''}${number}`
}

/** `p = 0.003`, `p < 0.001`, or nothing where the row was not tested. */
export function showP(p: number | null): string {
  return p === null ? '' : showNumber(p, 'p_value')
}

/** The digits without a sign; numbers too long to be read get an exponent. */
function digits(value: number, decimals: number): string {
  const size = Math.abs(value)
  if (size >= 1e9) return size.toExponential(2)
  return size.toFixed(decimals)
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
