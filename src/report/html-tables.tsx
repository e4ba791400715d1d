// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, a table would lose its meaning for a screen reader.

import type { ComponentChildren } from 'preact'
import type { Result } from '../model/result.js'
import { rowOfStop } from '../model/stops.js'
import { Chart } from './chart.js'
import { LANGUAGE_HEADS, LANGUAGES_NOTE, languageRowsOf, missedClaimsOf } from './gold-view.js'
import { RowEvidence } from './html-evidence.js'
import { Pages } from './html-pages.js'
import { NOTHING } from './numbers.js'
import { quietStops } from './open.js'
import type { Question } from './questions.js'
import { failingTitle, type RowView, type StopView } from './row-view.js'
import { namesOf, type View } from './view.js'
import { VERDICT_MOODS, VERDICT_WORDS } from './words.js'

type Column = { head: string; kind?: 'number' | 'wide' | 'state' }

const GATE_COLUMNS: readonly Column[] = [
  { head: 'what is compared' },
  { head: 'current → new', kind: 'number' },
  { head: 'change', kind: 'number' },
  { head: 'inside the target ◂ │ ▸ outside', kind: 'wide' },
  { head: 'target' },
  { head: 'verdict', kind: 'state' }
]

interface Gates {
  result: Result
  view: View
  items: readonly Question[]
}

/** Failing rows first, then what is not settled; what passes is one line that unfolds. */
export function GateTables({ result, view, items }: Gates) {
  const { failing, open, passing, aside } = view.rows
  if (failing.length + open.length + passing.length + aside.length === 0) return null
  const fired = new Set(view.stops.fired.flatMap(({ id }) => rowOfStop(id) ?? []))
  const table = (rows: readonly RowView[]) => <GateTable result={result} rows={rows} items={items} fired={fired} />
  const isSound = failing.length + open.length === 0
  return (
    <section id="gates">
      <h2>What was checked</h2>
      <p class="key">
        <span>○ current version</span>
        <span>● new version, with the range that chance allows</span>
        <span>│ target</span>
        <span class="scripted">Choose a row for its evidence.</span>
      </p>
      {failing.length > 0 && (
        <h3 class="bad">{`✗ ${failing.length} ${failingTitle(failing).replace('outside target', 'outside the target')}`}</h3>
      )}
      {failing.length > 0 && table(failing)}
      {open.length > 0 && <h3 class="unsure">{`? ${open.length} not settled`}</h3>}
      {open.length > 0 && table(open)}
      {passing.length > 0 && (
        <details id="passing" open={isSound}>
          <summary>
            <b class="good">{`✓ ${passing.length} inside the target`}</b>{' '}
            <span class="soft small">{namesOf(passing, 20)}</span>
          </summary>
          {table(passing)}
        </details>
      )}
      {aside.length > 0 && (
        <details>
          <summary>
            <b>{`– ${aside.length} not measured`}</b>, none of them required{' '}
            <span class="soft small">{namesOf(aside, 20)}</span>
          </summary>
          <ul>
            {aside.map(row => (
              <li>
                <b>{row.name}</b> <code class="soft">{row.id}</code>: {row.why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface Rows {
  result: Result
  rows: readonly RowView[]
  items: readonly Question[]
  fired: ReadonlySet<string>
}

function GateTable({ result, rows, items, fired }: Rows) {
  return (
    <Table name="gates" columns={GATE_COLUMNS}>
      {rows.map(row => [
        <tr role="row" class={row.standing} data-row={row.id}>
          <th role="rowheader" scope="row">
            <button type="button" class="name" aria-expanded="false">
              {row.name}
            </button>
            <span class="id">
              {row.id}
              {fired.has(row.id) && <b class="bad"> · a stop rule fired</b>}
            </span>
          </th>
          <Cell column={GATE_COLUMNS[1]!}>
            <FromTo row={row} />
          </Cell>
          <Cell column={GATE_COLUMNS[2]!}>{row.change}</Cell>
          <td role="cell" class="wide">
            <Chart row={row} />
          </td>
          <Cell column={GATE_COLUMNS[4]!}>
            {row.target}
            {row.fromManifest && <small>yours</small>}
          </Cell>
          <td role="cell" class="state">
            <Badge row={row} />
          </td>
        </tr>,
        <tr role="row" class="ev">
          <td role="cell" colSpan={GATE_COLUMNS.length}>
            <RowEvidence row={row} result={result} items={items} />
          </td>
        </tr>
      ])}
    </Table>
  )
}

function FromTo({ row: { baseline, canary, value } }: { row: RowView }) {
  if (canary === NOTHING) return <b>{value}</b>
  if (baseline === NOTHING) return <b>{canary}</b>
  return (
    <>
      <span class="old">{baseline}</span> → <b>{canary}</b>
    </>
  )
}

function Badge({ row }: { row: RowView }) {
  const { glyph, text } = VERDICT_WORDS[row.verdict]
  return (
    <span class={`badge ${row.standing === 'failing' ? 'bad' : VERDICT_MOODS[row.verdict]}`}>{`${glyph} ${text}`}</span>
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

const LANGUAGE_COLUMNS: readonly Column[] = LANGUAGE_HEADS.map((head, at) =>
  at === 0 || at === LANGUAGE_HEADS.length - 1 ? { head } : { head, kind: 'number' }
)

export function Languages({ result }: { result: Result }) {
  const rows = languageRowsOf(result)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>Correct answers by language</h2>
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
