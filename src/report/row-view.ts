import { counted } from '../model/counted.js'
import { sayChance } from '../model/odds.js'
import { fixesOf, PAGES } from '../model/pages.js'
import type { GateRow, StopRow, Verdict } from '../model/result.js'
import type { Unit } from '../model/row-rule.js'
import { findRow } from '../model/rows.js'
import { findStop } from '../model/stops.js'
import { rowWords, stopWords } from '../model/words.js'
import { oneLine } from './escape.js'
import { NOTHING, sayTarget, showAgainst, showDifference, showInterval, showNumber, showP } from './numbers.js'

/** A row of the gate table and a stop rule as plain cleaned text, the same for every surface. */

/** `failing` blocks the decision, `open` is not settled, `aside` blocks nothing. */
export type RowState = 'failing' | 'open' | 'passing' | 'aside'

export interface RowView {
  id: string
  gate: GateRow['gate']
  /** `Correct answers`. */
  name: string
  /** One sentence; '' for a row of another version. */
  meaning: string
  /** The arms' own values: of the current version, and of the new one. */
  baseline: string
  canary: string
  /** From the current to the new version: `−64.4`, `+20`, `× 1.48`. */
  change: string
  /** `lose at most 2`, `at least 70 %`, `none`. */
  target: string
  /** What is held against the target, and its interval: `lost 53.0 to 76.0`. */
  value: string
  range: string
  verdict: Verdict
  standing: RowState
  n: number
  /** `on this gold set p = 0.003; on questions like these p = 0.04`, or nothing. */
  chances: string
  adjusted: string
  why: string
  /** What `why` says beyond what the table and the chance say; mostly ''. */
  detail: string
  pages: readonly Page[]
  fromManifest: boolean
  source: GateRow
}

export interface StopView {
  id: string
  /** `Server errors`. */
  name: string
  value: string
  /** `over 1 %`. */
  limit: string
  /** `71 of 162 requests`; '' where it is no share of requests, or was not counted. */
  counted: string
  fired: boolean
  measured: boolean
  hard: boolean
  /** Whether it has a measure of its own, so that its sentence says more than its figure. */
  isCount: boolean
  why: string
  pages: readonly Page[]
}

/** What the rows that stand in the way have in common: a row that was not measured is outside nothing. */
export function failingTitle(rows: readonly RowView[]): string {
  const missing = rows.filter(({ verdict }) => verdict === 'not_measured').length
  if (missing === 0) return 'outside target'
  return missing === rows.length ? 'required, and not measured' : 'outside target, or not measured'
}

const WHY_LENGTH = 300
/** Only a page of our own table: a link from elsewhere is not ours to make. */
const KNOWN_PAGES: ReadonlySet<string> = new Set(Object.values(PAGES))

export function viewRow(row: GateRow, alpha = 0.05): RowView {
  const rule = findRow(row.row)
  const words = rowWords(row.row)
  const unit: Unit = rule?.unit ?? 'delta_s'
  const compared = rule?.arms !== undefined
  const arms = rule?.arms ?? unit
  const signed = rule?.signed ?? false
  const measured = row.verdict !== 'not_measured'
  const cell = (text: string) => text.replace(/ points$/, '')
  return {
    id: oneLine(row.row, 80),
    gate: row.gate,
    name: words ? capital(words.name) : oneLine(row.row, 80),
    meaning: words?.meaning ?? '',
    baseline: cell(showNumber(row.baseline, arms)),
    canary: cell(compared ? showNumber(row.canary, arms) : showAgainst(row.canary, row.threshold, arms)),
    change: measured ? cell(changeOf(row, unit, arms, signed)) : NOTHING,
    target: targetOf(row, unit, signed),
    value: showAgainst(row.value, row.threshold, unit, signed),
    range: measured ? rangeOf(row, unit, signed) : '',
    verdict: row.verdict,
    standing: standing(row),
    n: row.n,
    chances: chances(row),
    adjusted: showP(row.p_adjusted),
    why: oneLine(row.why, WHY_LENGTH),
    detail: detailOf(row, alpha),
    pages: pagesOf(rowWords(row.row), KNOWN_PAGES.has(row.page) ? [row.page] : []),
    fromManifest: row.source === 'manifest',
    source: row
  }
}

export function viewStop(stop: StopRow): StopView {
  const rule = findStop(stop.row)
  const words = stopWords(stop.row)
  const unit: Unit = rule?.unit ?? 'delta_s'
  const limit = stop.op === '>' && stop.threshold === 0 ? 'any' : sayTarget(stop.op, stop.threshold, unit)
  return {
    id: oneLine(stop.row, 80),
    name: words ? capital(words.name) : oneLine(stop.row, 80),
    value: showAgainst(stop.value, stop.threshold, unit),
    limit,
    counted: stop.count === undefined ? '' : `${stop.count} of ${counted(stop.n, 'request')}`,
    fired: stop.fired,
    measured: stop.value !== null || stop.fired,
    hard: stop.hard,
    isCount: unit === 'count',
    why: oneLine(stop.why, WHY_LENGTH),
    pages: pagesOf(words, rule?.pages ?? [])
  }
}

/** `Server errors`, of `server errors`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The sentence without its beginning, where that only repeats the verdict or the chance. */
function detailOf({ why, p_adjusted }: GateRow, alpha: number): string {
  const heads = [
    'Inside its target.',
    'Outside its target.',
    ...(p_adjusted === null ? [] : [sayChance(p_adjusted, alpha)])
  ]
  const head = heads.find(sentence => why.startsWith(sentence)) ?? ''
  return oneLine(why.slice(head.length), WHY_LENGTH)
}

function standing(row: GateRow): RowState {
  if (row.verdict === 'fail') return 'failing'
  if (row.verdict === 'not_measured') return row.required ? 'failing' : 'aside'
  return row.verdict === 'inconclusive' ? 'open' : 'passing'
}

/** From the current version to the new one; of a ratio the ratio itself. */
function changeOf(row: GateRow, unit: Unit, arms: Unit, signed: boolean): string {
  if (signed || unit === 'ratio') return showAgainst(row.value, row.threshold, unit, signed)
  if (unit === 'p_value' || row.baseline === null || row.canary === null) return NOTHING
  return showDifference(row.canary - row.baseline, arms)
}

/** A score that may fall by so much is said as what may be lost. */
function targetOf({ op, threshold }: GateRow, unit: Unit, signed: boolean): string {
  if (unit === 'p_value') return threshold === null ? NOTHING : 'as planned'
  if (op === '==' && threshold !== null) return `planned ${showNumber(threshold, unit)}`
  const said = sayTarget(op, threshold, unit, signed)
  return unit === 'points' && threshold !== null ? `lose ${said.replace(/ points$/, '')}` : said
}

/** Nothing where it only says what holds of every figure: at least 0. */
function rangeOf({ ci }: GateRow, unit: Unit, signed: boolean): string {
  if (ci !== null && ci[1] === null && ci[0] !== null && !signed && showNumber(ci[0], unit) === showNumber(0, unit))
    return ''
  const range = showInterval(ci, unit, signed)
  return unit === 'points' && range !== '' ? `lost ${range.replace(/ points$/, '')}` : range
}

function chances(row: GateRow): string {
  const said: string[] = []
  if (row.verdict === 'not_measured') return ''
  if (row.p_set !== null) said.push(`on this gold set ${showP(row.p_set)}`)
  if (row.p_population !== null) said.push(`on questions like these ${showP(row.p_population)}`)
  return said.join('; ')
}

/** A page that tells what to do. */
export interface Page {
  name: string
  url: string
}

/** The section of this project's own page first, then pages of the Problem Map. */
export function pagesOf(words: { name: string } | null, map: readonly string[]): Page[] {
  const own = words ? [{ name: capital(words.name), url: fixesOf(words.name) }] : []
  return [...own, ...mapPages(map)]
}

/** Pages of the Problem Map, each by the last part of its address. */
export function mapPages(map: readonly string[]): Page[] {
  return map.map(url => ({ name: url.slice(url.lastIndexOf('/') + 1), url }))
}
