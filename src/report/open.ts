import type { Result, Verdict } from '../model/result.js'
import { type RowView, type StopView, viewRow } from './row-view.js'

/** Something to look at: the rows that say the same thing together, as plain text, with the pages to open. */
interface Finding {
  verdict: Verdict
  labels: string[]
  text: string
  pages: readonly string[]
}

/**
 * The rows whose findings are worth a place of their own. In a rollout what is undecided, or not measured yet, stands
 * under what is still missing, or is the decision itself.
 */
export function rowsToOpen(
  { rollout, reason_code }: Pick<Result, 'rollout' | 'reason_code'>,
  rows: readonly RowView[]
) {
  if (rollout === null || reason_code === 'not_measured') return rows
  return rows.filter(({ verdict }) => verdict === 'fail')
}

/** Every row that fails or is not settled, in the order of the table. */
export function openRowsOf(rows: readonly RowView[]): Finding[] {
  const findings = new Map<string, Finding>()
  for (const row of rows.filter(({ standing }) => standing === 'failing' || standing === 'open')) {
    const text = said(row)
    const key = `${row.verdict} ${text}`
    const finding = findings.get(key) ?? { verdict: row.verdict, labels: [], text, pages: [] }
    const pages = row.page === null || finding.pages.includes(row.page) ? [] : [row.page]
    findings.set(key, { ...finding, labels: [...finding.labels, row.name], pages: [...finding.pages, ...pages] })
  }
  return [...findings.values()]
}

function said(row: RowView): string {
  const needed = row.verdict === 'not_measured' ? 'Required, and not measured. ' : ''
  const chances = row.chances === '' ? '' : ` ${row.chances.charAt(0).toUpperCase()}${row.chances.slice(1)}.`
  return `${needed}${row.why}${chances}`
}

/** `1 stop rule is quiet`, `6 other stop rules are quiet`; nothing where none is. */
export function quietStops(stops: readonly StopView[]): string {
  const quiet = stops.filter(({ fired }) => !fired).length
  if (quiet === 0) return ''
  const other = quiet < stops.length ? 'other ' : ''
  return quiet === 1 ? `1 ${other}stop rule is quiet.` : `${quiet} ${other}stop rules are quiet.`
}

/** `5 of 14 rows fail, 1 inconclusive`: how the rows that count stand; nothing where there are none. */
export function tally(result: Result): string {
  const rows = result.gates.map(row => viewRow(row)).filter(({ standing }) => standing !== 'aside')
  if (rows.length === 0) return ''
  const count = (verdict: Verdict) => rows.filter(row => row.verdict === verdict).length
  const of = rows.length === 1 ? 'of 1 row' : `of ${rows.length} rows`
  const counts: [number, string][] = [
    [count('fail'), count('fail') === 1 ? 'fails' : 'fail'],
    [count('not_measured'), 'not measured'],
    [count('inconclusive'), 'not settled']
  ]
  const [first, ...others] = counts.filter(([n]) => n > 0)
  if (first === undefined) return rows.length === 1 ? 'the row passes' : `all ${rows.length} rows pass`
  return [`${first[0]} ${of} ${first[1]}`, ...others.map(([n, word]) => `${n} ${word}`)].join(', ')
}
