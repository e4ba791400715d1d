import { DEFAULT_WINDOW, isFull, isShadow, type Phase } from '../manifest/phases.js'
import { NOTHING, sameWeights, sayWeights, type Weights } from '../model/weights.js'
import { type Claim, endOf } from '../rollout/record.js'
import type { Standing } from '../rollout/standing.js'
import type { Span, Spans } from './phase-window.js'

/** The phase whose window grows now, also while the rollout is paused or a step is under way; null where none does. */
export function phaseUnderWay(plan: readonly Phase[], { phase, history }: Standing): Phase | null {
  if (history.ended !== null || history.phase === null) return null
  return plan.find(({ name }) => name === phase) ?? asClaimed(history.phase)
}

/** A phase that the plan no longer names, by its record: its stop rules go on, though nothing goes up from there. */
function asClaimed({ to, environment, after }: Claim): Phase {
  const mirror = after.mirror > 0 ? after.mirror : null
  return { name: to ?? '', environment, mirror, weight: after.canary, window: DEFAULT_WINDOW }
}

/**
 * Whether the router sends the canary what no record speaks of: traffic without a phase, or users in a shadow phase. It
 * was set by hand, or its record does not count or is lost; its stop rules are looked at all the same.
 */
export function isUnrecorded(plan: readonly Phase[], standing: Standing): boolean {
  const { history, routed, recorded } = standing
  if (history.ended === 'rolled_back' || sameWeights(routed, recorded)) return false
  const phase = phaseUnderWay(plan, standing)
  return phase ? isShadow(phase) && routed.canary > 0 : !sameWeights(routed, NOTHING)
}

/** The phase that a router with these weights is in, by the plan or by the weights alone; null where it sends nothing. */
export function phaseByWeights(plan: readonly Phase[], routed: Weights): Phase | null {
  if (sameWeights(routed, NOTHING)) return null
  const planned = plan.find(({ weight, mirror }) => sameWeights(routed, { canary: weight, mirror: mirror ?? 0 }))
  const mirror = routed.canary > 0 ? null : routed.mirror
  return planned ?? { name: sayWeights(routed), environment: '', mirror, weight: routed.canary, window: DEFAULT_WINDOW }
}

/** The phase in which the canary first serves users: what its rows are taken to be of where nothing tells the phase. */
export function firstServing(plan: readonly Phase[]): Phase | null {
  return plan.find(phase => !isShadow(phase)) ?? null
}

/**
 * A phase's window, from its entry and the warm-up until now (docs/runbook.md §9), and the last one in which both arms
 * served.
 */
export function spansOf(
  phase: Phase,
  standing: Pick<Standing, 'history' | 'since'>,
  warmup: number,
  now: number
): Spans {
  const entered = Date.parse(standing.since!)
  // A record from a clock ahead of this one: half a window, in which stops may fire and nothing is full.
  const from = entered > now ? now - phase.window.duration / 2 : Math.min(entered + warmup, now)
  const reference = isShadow(phase) ? null : lastShared(standing, warmup)
  const points = standing.history.phase?.points ?? null
  return { window: { from, to: now }, reference, historyMs: phase.window.duration, points }
}

/** The window of the last phase before this one in which the canary and the baseline both served users. */
function lastShared({ history }: Pick<Standing, 'history'>, warmup: number): Span | null {
  const done = doneOf(history)
  const shared = done.findLastIndex((claim, at) => at < done.length - 1 && isShared(claim))
  if (shared < 0) return null
  const [entered, left] = [enteredAt(done[shared]!), enteredAt(done[shared + 1]!)]
  return { from: Math.min(entered + warmup, left), to: left }
}

/** After a rollback: the last phase in which the baseline served users, alone or not; null where it never did. */
export function lastOfBaseline({ history, since }: Standing): Span | null {
  const done = doneOf(history)
  const served = done.findLastIndex(({ after }) => !isFull({ weight: after.canary }))
  if (served < 0) return null
  const next = done[served + 1]
  return { from: enteredAt(done[served]!), to: next ? enteredAt(next) : Date.parse(since!) }
}

function doneOf({ chain }: Standing['history']): Claim[] {
  return chain.filter(claim => endOf(claim)?.mark === 'done')
}

function isShared({ after }: Claim): boolean {
  return after.canary > 0 && !isFull({ weight: after.canary })
}

function enteredAt(claim: Claim): number {
  return Date.parse(endOf(claim)!.at)
}
