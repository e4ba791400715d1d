/** What every surface says of a result, as plain cleaned text: the surfaces only lay it out and escape it. */

import { z } from 'zod'
import { PAGES } from '../model/pages.js'
import type { GateRow, Result, StopRow, Verdict } from '../model/result.js'
import type { Unit } from '../model/row-rule.js'
import { findRow } from '../model/rows.js'
import { findStop } from '../model/stops.js'
import { oneLine } from './escape.js'
import { NOTHING, showAgainst, showDifference, showInterval, showNumber, showP, showTarget } from './numbers.js'
import { age, counted } from './words.js'

/** `failing` blocks the decision, `open` is not settled, `aside` blocks nothing. */
export type RowState = 'failing' | 'open' | 'passing' | 'aside'

export interface RowView {
  gate: GateRow['gate']
  label: string
  baseline: string
  canary: string
  /** What is held against the target where it compares the arms, else canary − baseline. */
  difference: string
  interval: string
  /** The value as held against the target. */
  value: string
  target: string
  verdict: Verdict
  standing: RowState
  n: number
  /** `on this gold set p = 0.003; on questions like these p = 0.04`, or nothing. */
  chances: string
  adjusted: string
  why: string
  /** Only a page of our own table: a link from elsewhere is not ours to make. */
  page: string | null
  fromManifest: boolean
  source: GateRow
}

export interface StopView {
  label: string
  value: string
  limit: string
  fired: boolean
  measured: boolean
  hard: boolean
  why: string
  pages: readonly string[]
}

export const WHY_LENGTH = 300
const OUR_PAGES: ReadonlySet<string> = new Set(Object.values(PAGES))

export function viewRow(row: GateRow): RowView {
  const rule = findRow(row.row)
  const unit: Unit = rule?.unit ?? 'delta_s'
  const compared = rule?.arms !== undefined
  const arms = rule?.arms ?? unit
  const signed = rule?.signed ?? false
  const value = showAgainst(row.value, row.threshold, unit, signed)
  const range = row.verdict === 'not_measured' ? '' : showInterval(row.ci, unit, signed)
  return {
    gate: row.gate,
    label: rule?.label ?? oneLine(row.row, 80),
    baseline: showNumber(row.baseline, arms),
    canary: compared ? showNumber(row.canary, arms) : showAgainst(row.canary, row.threshold, arms),
    difference: row.verdict === 'not_measured' ? NOTHING : compared ? value : ownDifference(row, unit, value),
    interval: range === '' || compared ? range : `canary ${range}`,
    value,
    target: showTarget(row.op, row.threshold, unit),
    verdict: row.verdict,
    standing: standing(row),
    n: row.n,
    chances: chances(row),
    adjusted: showP(row.p_adjusted),
    why: oneLine(row.why, WHY_LENGTH),
    page: OUR_PAGES.has(row.page) ? row.page : null,
    fromManifest: row.source === 'manifest',
    source: row
  }
}

export function viewStop(stop: StopRow): StopView {
  const rule = findStop(stop.row)
  const unit: Unit = rule?.unit ?? 'delta_s'
  return {
    label: rule?.label ?? oneLine(stop.row, 80),
    value: showAgainst(stop.value, stop.threshold, unit),
    limit: stop.op === '>' && stop.threshold === 0 ? 'any' : showTarget(stop.op, stop.threshold, unit),
    fired: stop.fired,
    measured: stop.value !== null || stop.fired,
    hard: stop.hard,
    why: oneLine(stop.why, WHY_LENGTH),
    pages: rule?.pages ?? []
  }
}

function standing(row: GateRow): RowState {
  if (row.verdict === 'fail') return 'failing'
  if (row.verdict === 'not_measured') return row.required ? 'failing' : 'aside'
  return row.verdict === 'inconclusive' ? 'open' : 'passing'
}

function ownDifference(row: GateRow, unit: Unit, value: string): string {
  if (row.canary === null) return value
  if (row.baseline === null) return NOTHING
  return showDifference(row.canary - row.baseline, unit)
}

function chances(row: GateRow): string {
  const said: string[] = []
  if (row.verdict === 'not_measured') return ''
  if (row.p_set !== null) said.push(`on this gold set ${showP(row.p_set)}`)
  if (row.p_population !== null) said.push(`on questions like these ${showP(row.p_population)}`)
  return said.join('; ')
}

export function titleOf(result: Result): string {
  return result.name === null ? 'rollout-gate' : oneLine(result.name, 64)
}

/** Facts that stand under the headline, shortest first to say what they are of. */
export function factsOf(result: Result): string[] {
  const { counts, run } = result
  const facts = [oneLine(result.command, 40), result.reason_code]
  if (result.phase !== null) facts.push(`phase ${oneLine(result.phase, 64)}`)
  if (result.next_phase !== null) facts.push(`next ${oneLine(result.next_phase, 64)}`)
  if (counts.planned > 0)
    facts.push(`${counts.measured} of ${counted(counts.planned, 'run')} measured, ${counted(counts.failed, 'error')}`)
  facts.push(...windowFacts(result.window))
  if (result.evaluated.sha !== null) facts.push(`commit ${oneLine(result.evaluated.sha, 12).replace('…', '')}`)
  if (run !== null) facts.push(`run ${oneLine(run.id, 24)}, attempt ${run.attempt}`)
  return facts
}

const windowSchema = z.object({
  requests: z.object({ baseline: z.number(), canary: z.number() }),
  from: z.string().nullable(),
  to: z.string().nullable()
})

/** How many requests a live window held, and when. */
function windowFacts(window: Result['window']): string[] {
  const seen = windowSchema.safeParse(window)
  if (!seen.success) return []
  const { requests, from, to } = seen.data
  const when = from === null || to === null ? [] : [`window ${oneLine(from, 24)} to ${oneLine(to, 24)}`]
  return [`${counted(requests.canary, 'canary request')}, ${requests.baseline} of the baseline`, ...when]
}

export const REPORT_ONLY = 'Report only: the manifest says report_only, so this job exits 0 whatever is found.'

/** Rows that the manifest drops, each with its reason. */
export function droppedRows(result: Result, reasonLength: number): { label: string; reason: string }[] {
  return Object.entries(result.not_required).map(([row, reason]) => ({
    label: findRow(row)?.label ?? oneLine(row, 80),
    reason: oneLine(reason, reasonLength)
  }))
}

/** What was evaluated against what, as term and text. */
export function originsOf(result: Result): [string, string][] {
  const { evaluated, baseline_source: source, evidence } = result
  const origins: [string, string | null][] = [
    ['started', result.started_at],
    ['finished', result.finished_at],
    [
      'baseline',
      source && `${BASELINE_KINDS[source.kind]}, ${age(source.created_at, result.finished_at)} (${source.created_at})`
    ],
    [
      'evidence',
      evidence && `${EVIDENCE[evidence.gold]}, alpha ${evidence.alpha}, embedder ${oneLine(evidence.embedder, 80)}`
    ],
    ['commit', evaluated.sha],
    ['manifest', evaluated.manifest],
    ['gold set', evaluated.gold],
    ['baseline digest', evaluated.baseline],
    ['baseline pins', evaluated.pins_baseline],
    ['canary pins', evaluated.pins_canary]
  ]
  return origins.flatMap(([term, text]): [string, string][] => (text === null ? [] : [[term, oneLine(text, 120)]]))
}

const BASELINE_KINDS = { artifact: 'an artifact', file: 'a file', measured_now: 'measured in this run' } as const

const EVIDENCE = {
  set: 'did this gold set change',
  population: 'did questions like these change',
  estimate: 'the bare estimate decides'
} as const

/** The last part of a page's address, to be read as its name. */
export function pageName(page: string): string {
  return page.slice(page.lastIndexOf('/') + 1)
}
