// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, a table would lose its meaning for a screen reader.

import type { ComponentChildren } from 'preact'
import type { Result } from '../model/result.js'
import { Chart } from './chart.js'
import { LANGUAGE_HEADS, LANGUAGES_NOTE, languageRowsOf, missedClaimsOf } from './gold-view.js'
import { openRowsOf, quietStops } from './open.js'
import { pageName, type RowView, type StopView } from './row-view.js'
import { VERDICT_MOODS, VERDICT_WORDS } from './words.js'

type Column = { head: string; kind?: 'number' | 'wide' | 'state' }

const GATE_COLUMNS: readonly Column[] = [
  { head: 'gate' },
  { head: 'row' },
  { head: 'current', kind: 'number' },
  { head: 'new', kind: 'number' },
  { head: 'change', kind: 'number' },
  { head: 'target', kind: 'number' },
  { head: 'against the target', kind: 'wide' },
  { head: 'verdict', kind: 'state' }
]

export function GateTable({ rows }: { rows: readonly RowView[] }) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2>Gates</h2>
      <Table name="gates" columns={GATE_COLUMNS}>
        {rows.map(row => (
          <tr role="row" class={row.standing}>
            <td role="cell" class="gate">
              {row.gate}
            </td>
            <RowHead>{row.name}</RowHead>
            <Cell column={GATE_COLUMNS[2]!}>{row.baseline}</Cell>
            <Cell column={GATE_COLUMNS[3]!}>{row.canary}</Cell>
            <Cell column={GATE_COLUMNS[4]!}>
              {row.change}
              {row.range !== '' && <small>{row.range}</small>}
            </Cell>
            <Cell column={GATE_COLUMNS[5]!}>
              {row.target}
              {row.fromManifest && <small>manifest</small>}
            </Cell>
            <td role="cell" class="wide">
              <Chart row={row} />
            </td>
            <td role="cell" class="state">
              <Badge row={row} />
            </td>
          </tr>
        ))}
      </Table>
      {rows.some(({ source }) => source.ci !== null && source.value !== null) && (
        <p class="legend">
          Left of the dashed line is inside the target, each row on its own scale; the bar is the interval, the dot the
          value.
        </p>
      )}
    </section>
  )
}

function Badge({ row }: { row: RowView }) {
  const { glyph, text } = VERDICT_WORDS[row.verdict]
  return (
    <span class={`badge ${row.standing === 'failing' ? 'bad' : VERDICT_MOODS[row.verdict]}`}>{`${glyph} ${text}`}</span>
  )
}

export function OpenRows({ rows }: { rows: readonly RowView[] }) {
  const findings = openRowsOf(rows)
  if (findings.length === 0) return null
  return (
    <section>
      <h2>What to look at</h2>
      <ul>
        {findings.map(({ verdict, labels, text, pages }) => (
          <li>
            <b>{`${VERDICT_WORDS[verdict].glyph} ${labels.join(' · ')}`}</b>: {text}
            <Pages pages={pages} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const STOP_COLUMNS: readonly Column[] = [
  { head: 'rule' },
  { head: 'kind' },
  { head: 'value', kind: 'number' },
  { head: 'stops at', kind: 'number' },
  { head: 'state', kind: 'state' }
]

/** What fired, with the pages to open; all rules folded away. */
export function Stops({ stops }: { stops: readonly StopView[] }) {
  if (stops.length === 0) return null
  const fired = stops.filter(stop => stop.fired)
  return (
    <section>
      {fired.length > 0 && <h2>Stop rules</h2>}
      <ul>
        {fired.map(({ name: label, hard, value, limit, why, pages }) => (
          <li>
            <b>{`✗ ${label}`}</b>
            {`, a ${hard ? 'hard' : 'soft'} stop fired at ${value} (rule: ${limit}). ${why}`}
            <Pages pages={pages} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{fired.length > 0 ? 'Every stop rule' : quietStops(stops).replace(/\.$/, '')}</summary>
        <Table name="stops" columns={STOP_COLUMNS}>
          {stops.map(stop => (
            <tr role="row" class={stop.fired ? 'failing' : 'passing'}>
              <RowHead>{stop.name}</RowHead>
              <Cell column={STOP_COLUMNS[1]!}>{stop.hard ? 'hard' : 'soft'}</Cell>
              <Cell column={STOP_COLUMNS[2]!}>{stop.value}</Cell>
              <Cell column={STOP_COLUMNS[3]!}>{stop.limit}</Cell>
              <td role="cell" class="state">
                <span class={`badge ${stop.fired ? 'bad' : 'good'}`}>{stop.fired ? '✗ fired' : '✓ quiet'}</span>
              </td>
            </tr>
          ))}
        </Table>
      </details>
    </section>
  )
}

const EVIDENCE_COLUMNS: readonly Column[] = [
  { head: 'row' },
  { head: 'n', kind: 'number' },
  { head: 'value', kind: 'number' },
  { head: 'chance' },
  { head: 'adjusted' },
  { head: 'why', kind: 'wide' }
]

/** What each measured row rests on, folded away. */
export function Evidence({ rows }: { rows: readonly RowView[] }) {
  const measured = rows.filter(({ verdict }) => verdict !== 'not_measured')
  if (measured.length === 0) return null
  return (
    <details>
      <summary>Evidence, row by row</summary>
      <p>p is the chance of such a value were the two arms alike; adjusted is what the verdict rests on.</p>
      <Table name="evidence" columns={EVIDENCE_COLUMNS}>
        {measured.map(row => (
          <tr role="row" class={row.standing}>
            <RowHead>{row.name}</RowHead>
            <Cell column={EVIDENCE_COLUMNS[1]!}>{row.n}</Cell>
            <Cell column={EVIDENCE_COLUMNS[2]!}>{row.value}</Cell>
            <Cell column={EVIDENCE_COLUMNS[3]!}>{row.chances || 'not tested'}</Cell>
            <Cell column={EVIDENCE_COLUMNS[4]!}>{row.adjusted || '–'}</Cell>
            <td role="cell" class="wide">
              {row.why}
            </td>
          </tr>
        ))}
      </Table>
    </details>
  )
}

function Table({ name, columns, children }: { name: string; columns: readonly Column[]; children: ComponentChildren }) {
  return (
    <table role="table" class={name}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, kind }) => (
            <th scope="col" role="columnheader" class={kind}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  )
}

function RowHead({ children }: { children: ComponentChildren }) {
  return (
    <th role="rowheader" scope="row">
      {children}
    </th>
  )
}

/** On a phone, where a row is a card, the column's head stands in the cell. */
function Cell({ column, children }: { column: Column; children: ComponentChildren }) {
  return (
    <td role="cell" class={column.kind} data-head={column.head}>
      {children}
    </td>
  )
}

export function Pages({ pages }: { pages: readonly string[] }) {
  return pages.map((page, at) => [
    at === 0 ? ' Open ' : ', ',
    <a href={page}>{pageName(page)}</a>,
    at === pages.length - 1 ? '.' : ''
  ])
}

const LANGUAGE_COLUMNS: readonly Column[] = LANGUAGE_HEADS.map((head, at) =>
  at === 0 || at === LANGUAGE_HEADS.length - 1 ? { head } : { head, kind: 'number' }
)

export function Languages({ result }: { result: Result }) {
  const rows = languageRowsOf(result)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>Gold score by language</h2>
      <p>{LANGUAGES_NOTE}</p>
      <Table name="languages" columns={LANGUAGE_COLUMNS}>
        {rows.map(([lang, ...cells]) => (
          <tr role="row">
            <RowHead>{lang}</RowHead>
            {cells.map((cell, at) => (
              <Cell column={LANGUAGE_COLUMNS[at + 1]!}>{cell}</Cell>
            ))}
          </tr>
        ))}
      </Table>
    </section>
  )
}

/** Claims that were looked for and not found, each with an answer that lacks them, folded away. */
export function MissedClaims({ result }: { result: Result }) {
  const views = missedClaimsOf(result, 500)
  if (views.length === 0) return null
  return (
    <details>
      <summary>{`Claims not found (${views.length})`}</summary>
      <ul>
        {views.map(({ item, claims, where, answer }) => (
          <li>
            <b>{item}</b>
            {`: ${claims} not in ${where}. The answer: ${answer}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
