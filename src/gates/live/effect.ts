import { designEffect } from '../../statistics/sequential/clusters.js'
import type { RatioSums } from '../../window/ratio.js'

/** The design effect: how much less requests are worth than independent ones, and what was counted to find out. */
export interface Effect {
  /** n requests are worth n / value independent ones; at least 1. */
  value: number
  unit: 'requests' | 'users' | 'minutes'
}

export const INDEPENDENT: Effect = { value: 1, unit: 'requests' }

/** Requests of one user, or of the same minutes, may depend on each other: the stronger of the two counts. */
export function effectOf(sums: RatioSums): Effect {
  if (!(sums.den > 0)) return INDEPENDENT
  return stronger(
    { value: designEffect({ ...sums, blocks: null }), unit: 'users' },
    { value: designEffect({ ...sums, users: null }), unit: 'minutes' }
  )
}

/** The same for a rate among calls of which a request makes several: its single calls may depend on each other too. */
export function effectOfCalls(sums: RatioSums): Effect {
  const { num, den } = sums
  const calls = { ...sums, units: den, numSq: num, denSq: den, cross: num }
  const byRequest: Effect = { value: designEffect({ ...calls, users: sums, blocks: null }), unit: 'requests' }
  return stronger(byRequest, effectOf(calls))
}

function stronger(a: Effect, b: Effect): Effect {
  const most = a.value >= b.value ? a : b
  return most.value > 1 ? most : INDEPENDENT
}

/** What was counted, in words; nothing where every request counts, to one digit. */
export function describeEffect({ value, unit }: Effect): string {
  if (value < 1.05) return ''
  const of = {
    requests: 'calls of one request',
    users: 'requests of one user',
    minutes: 'requests of the same minutes'
  }
  const counted = { requests: 'requests', users: 'users', minutes: 'blocks of time' }[unit]
  if (!Number.isFinite(value)) return `Counted by ${counted}: ${of[unit]} are alike, and too few came to tell how much.`
  return `Counted by ${counted}: ${of[unit]} are alike, so ${value.toFixed(1)} requests tell as much as one alone would.`
}
