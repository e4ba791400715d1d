import type { Result, Verdict } from '../model/result.js'
import { type StopView, viewRow } from './row-view.js'

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
