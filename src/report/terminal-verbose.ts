import type { Result } from '../model/result.js'
import { oneLine } from './escape.js'
import { languageRowsOf, missedClaimsOf } from './gold-view.js'
import { block, wrap } from './lines.js'
import { afterRollbackOf, ROLLBACK_PAGES, recoveryOf, rolloutFactsOf } from './rollout-view.js'
import type { RowView } from './row-view.js'
import { rowTable } from './terminal-table.js'
import { factsOf, originsOf, type View } from './view.js'

/** All that the short form leaves out: each row with its sentence, stops, facts, notes, chances, origins. */
export function verboseLines(result: Result, view: View, width: number): string[] {
  const { failing, open, passing, aside } = view.rows
  const sections: [string, string[]][] = [
    ['What fails or is not settled', [...failing, ...open].flatMap(row => reason(row, width))],
    ['Inside target', table(passing, width)],
    [
      'Not measured, not required',
      aside.map(({ name, why }) => `${name}: ${why}`).flatMap(text => block(text, width, 2))
    ],
    ['Stop rules', stopLines(view, width)],
    ['Rollout', rolloutFactsOf(result).flatMap(([term, text]) => block(`${term}: ${text}`, width, 2))],
    ['The current version since', list(recoveryOf(result), width)],
    ['After a rollback, think of', [...list(afterRollbackOf(result), width), ...rollbackPages(result)]],
    [
      'Claims not found',
      list(
        missedClaimsOf(result, 0).map(({ item, claims, where }) => `${item}: ${claims} not in ${where}`),
        width
      )
    ],
    [
      'Worst questions',
      list(
        view.worst.items.map(({ qid, line, question, what }) => `${qid}, line ${line}: ${question} ${what}`),
        width
      )
    ],
    [
      'Correct answers by language',
      list(
        languageRowsOf(result).map(row => row.filter(cell => cell !== '').join(' · ')),
        width
      )
    ],
    [
      'Notes',
      list(
        view.notes.map(({ level, text }) => `${level}: ${text}`),
        width
      )
    ],
    ['Places', list(places(result), width)],
    ['Chance (p is that of such a value were both versions equal)', chances([...failing, ...open, ...passing], width)],
    [
      'What was evaluated',
      [factsOf(result).join(' · '), ...originsOf(result).map(([term, text]) => `${term}: ${text}`)].flatMap(text =>
        block(text, width, 2)
      )
    ]
  ]
  return sections
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines], at) => [...(at === 0 ? [] : ['']), title, ...lines])
}

/** The row's sentence, its id and the pages to open. */
function reason({ id, name, why, range, value, pages }: RowView, width: number): string[] {
  const shown = range === '' ? '' : ` ${value}, range ${range}.`
  return [...wrap(`  ${name} (${id}): ${why}${shown}`, width, 4), ...pages.map(({ url }) => `    ${url}`)]
}

function table(rows: readonly RowView[], width: number): string[] {
  if (rows.length === 0) return []
  const { head, lines } = rowTable('', rows, width)
  return [head, ...lines]
}

function stopLines({ stops: { fired, quiet } }: View, width: number): string[] {
  return [
    ...fired.flatMap(({ id, name, why, pages }) => [
      ...wrap(`✗ ${name} (${id}): ${why}`, width, 2),
      ...pages.map(({ url }) => `    ${url}`)
    ]),
    ...quiet.flatMap(({ name, value, limit }) => block(`${name}: ${value}, stops ${limit}`, width, 2))
  ]
}

function rollbackPages(result: Result): string[] {
  return afterRollbackOf(result).length > 0 ? ROLLBACK_PAGES.map(({ url }) => `  ${url}`) : []
}

function places({ gates, problems }: Result): string[] {
  if (gates.length === 0) return []
  return problems
    .slice(0, 50)
    .map(({ file, line, column, message }) => oneLine(`${file}:${line}:${column}: ${message}`, 400))
}

function chances(rows: readonly RowView[], width: number): string[] {
  const tested = rows.filter(row => row.chances !== '')
  return list(
    tested.map(({ id, chances, adjusted }) => `${id}: ${chances}${adjusted === '' ? '' : `; adjusted ${adjusted}`}`),
    width
  )
}

function list(lines: readonly string[], width: number): string[] {
  return lines.flatMap(line => wrap(`  - ${line}`, width, 4))
}
