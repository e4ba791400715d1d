import { isFull, isShadow } from '../../manifest/phases.js'
import { isSticky } from '../../manifest/sticky.js'
import { designEffect } from '../../statistics/sequential/clusters.js'
import { logESplit } from '../../statistics/sequential/split.js'
import type { WindowSummary } from '../../window/summary.js'
import { sum } from '../arm.js'
import { targetOf } from '../targets.js'
import type { ConfidenceSequence } from './confidence-sequence.js'
import { INDEPENDENT } from './effect.js'
import { type LiveReading, measuredReading, unmeasured } from './reading.js'
import { armWithoutKeys, sidesThatCanFail, type WindowInput } from './window-input.js'

/**
 * `srm`: whether the arms were served as planned, by what the router draws: requests where it draws each by itself, else
 * the distinct users of the rows that have a user_key. The value is an anytime-valid p-value: 1/E, at most 1 (Lindon & Malek 2022, arXiv 2011.03567).
 */

/** Weight of the prior at the planned shares: it sees a share of 6 % where 5 % was planned soonest. */
const CONCENTRATION = 1000
/** At weight 100 the last requests of the baseline are still under way. */
const UNDER_WAY = 0.001

export function srmReading(input: WindowInput): LiveReading {
  const { manifest, phase, summary } = input
  if (isShadow(phase)) return unmeasured(manifest, 'srm', 'In a shadow phase users see the baseline alone.')
  const counted = countArms(summary, isSticky(manifest))
  const seen = counted.baseline + counted.canary
  if (counted.canary === 0 || (counted.baseline === 0 && !isFull(phase))) {
    const arm = counted.canary === 0 ? 'canary' : 'baseline'
    return unmeasured(manifest, 'srm', `The ${arm} served no request.`, 'no_traffic')
  }
  const planned = isFull(phase) ? 1 - UNDER_WAY : phase.weight / 100
  const worth = [counted.baseline / counted.effect, counted.canary / counted.effect]
  const logE = logESplit(worth, [1 - planned, planned], CONCENTRATION)
  const failing = manifest.targets.srm ?? manifest.evidence.alpha / sidesThatCanFail(input)
  const p = Math.min(1, Math.exp(-logE))
  const sequence: ConfidenceSequence = {
    value: p,
    baseline: counted.baseline / seen,
    canary: counted.canary / seen,
    above: x => p > x,
    below: x => p < x,
    interval: () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    effect: INDEPENDENT
  }
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const shares = `${percent(counted.canary / seen)} of ${counted.unit}; planned ${percent(phase.weight / 100)}.`
  return {
    ...measuredReading(manifest, 'srm', sequence, Math.round(counted.canary)),
    target: { ...targetOf(manifest, 'srm'), threshold: failing },
    note: shares + counted.remark
  }
}

interface Counted {
  baseline: number
  canary: number
  unit: 'users' | 'requests'
  /** How many of them are worth one that is independent. */
  effect: number
  remark: string
}

function countArms(summary: WindowSummary, sticky: boolean | null): Counted {
  const { arms, users } = summary
  const requests = arms.baseline.requests + arms.canary.requests
  if (sticky === false) {
    return byRequests(summary, ' The router draws each request by itself, so requests are counted.')
  }
  const silent = armWithoutKeys(summary)
  if (silent !== undefined) {
    return byRequests(summary, ` No row of the ${silent} has a user_key, so requests are counted.`)
  }
  const unknown = users === null ? requests : users.withoutKey + sum(users.noUsers.map(({ rows }) => rows))
  if (users === null || unknown > requests / 2) {
    return byRequests(summary, ' Without a user_key requests are counted, and those of one user look like many.')
  }
  const remark = sticky === null ? ' No router is named, so one that keeps users on an arm is assumed.' : ''
  return { baseline: users.baseline, canary: users.canary, unit: 'users', effect: 1, remark }
}

function byRequests({ arms, users, blocks }: WindowSummary, remark: string): Counted {
  const { requests: canary, arrivals } = arms.canary
  const requests = arms.baseline.requests + canary
  const sums = { units: requests, num: canary, den: requests, numSq: canary, denSq: requests, cross: canary }
  const both = arrivals?.map((of, i) => of + (arms.baseline.arrivals?.[i] ?? 0)) ?? []
  const inTime = blocks && arrivals ? { num: arrivals, den: both } : null
  const effect = requests > 0 ? designEffect({ ...sums, users: users?.served ?? null, blocks: inTime }) : 1
  return { baseline: arms.baseline.requests, canary, unit: 'requests', effect, remark }
}
