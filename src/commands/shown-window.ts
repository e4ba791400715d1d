import type { LiveTable } from '../gates/live/judge.js'
import type { Phase } from '../manifest/phases.js'
import type { Result } from '../model/result.js'
import type { Coverage } from '../window/coverage.js'
import { leftOutRows } from '../window/left-out.js'
import { RATIO_NAMES } from '../window/ratio.js'
import type { WindowSummary } from '../window/summary.js'

/** The window as result.json tells it: when, how many, what was left out, and what is still needed. */
export function shownWindow(summary: WindowSummary, table: LiveTable, phase: Phase): Result['window'] {
  const { from, to, arms, rows, kind } = summary
  const minutes = from !== null && to !== null ? (to - from) / 60_000 : 0
  const both = (of: (arm: 'baseline' | 'canary') => number | null) => ({
    baseline: of('baseline'),
    canary: of('canary')
  })
  const { otherArms, ...counted } = rows
  return {
    source: kind,
    from: iso(from),
    to: iso(to),
    full: table.full,
    ...shownCoverage(table.coverage, summary),
    requests: both(arm => arms[arm].requests),
    per_minute: both(arm => (minutes > 0 ? round(arms[arm].requests / minutes) : null)),
    min_requests: phase.window.min_requests,
    needed: Object.fromEntries(table.needed.map(({ row, requests, at }) => [row, { requests, at }])),
    rows: {
      ...counted,
      skewed: rows.skewed.before + rows.skewed.after,
      other_arms: Object.fromEntries(Object.entries(otherArms))
    },
    users: shownUsers(summary),
    segments: table.segments.map(segment => ({ ...segment, figure: round(segment.figure) })),
    canary_users_before: usersBefore(summary)
  }
}

/** How much of it the rows cover, up to when, and what is missing from it. */
function shownCoverage({ watermark, coveredMs, gaps }: Coverage, { unread, leftOut }: WindowSummary) {
  return {
    watermark: iso(watermark),
    covered_ms: Math.round(coveredMs),
    gaps: gaps.map(({ arm, from, to }) => ({ arm, from: iso(from), to: iso(to) })),
    unread: unread.map(each => ({ ...each })),
    left_out: {
      baseline: leftOutRows(leftOut.baseline),
      canary: leftOutRows(leftOut.canary),
      unattributed: leftOut.unattributed
    }
  }
}

function shownUsers({ users }: WindowSummary) {
  if (users === null) return null
  const { baseline, canary, both, share } = users
  return { baseline, canary, both, sampled: share }
}

/** The canary users' own earlier requests, when the baseline served them: shown, never gating. */
function usersBefore({ users }: WindowSummary) {
  const earlier = users?.earlier
  if (!earlier) return null
  const figures = RATIO_NAMES.filter(name => earlier[name].den > 0 && !/_p\d\d$/.test(name))
  return Object.fromEntries(figures.map(name => [name, round(earlier[name].num / earlier[name].den)]))
}

function iso(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}

function round(value: number): number {
  return Number(value.toPrecision(6))
}
