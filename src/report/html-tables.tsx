// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, a table would lose its meaning for a screen reader.

import { Chart } from './chart.js'
import type { RowView, StopView } from './view.js'
import { VERDICT_MOODS, VERDICT_WORDS } from './words.js'

export function GateTable({ rows }: { rows: readonly RowView[] }) {
  if (rows.length === 0) return null
  const heads = ['gate', 'row', 'baseline', 'canary', 'difference', 'target', 'against the target', 'verdict']
  return (
    <section>
      <h2>Gates</h2>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {heads.map(head => (
              <th scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(row => (
            <tr role="row" class={row.standing}>
              <td role="cell" data-head="gate">
                {row.gate}
              </td>
              <th role="rowheader" scope="row">
                {row.label}
              </th>
              <td role="cell" class="number" data-head="baseline">
                {row.baseline}
              </td>
              <td role="cell" class="number" data-head="canary">
                {row.canary}
              </td>
              <td role="cell" class="number" data-head="difference">
                <div>
                  {row.difference}
                  {row.interval !== '' && <small>{row.interval}</small>}
                </div>
              </td>
              <td role="cell" class="number" data-head="target">
                {row.target}
              </td>
              <td role="cell" data-head="against the target">
                <Chart row={row} />
              </td>
              <td role="cell" data-head="verdict">
                <span class={`badge ${row.standing === 'failing' ? 'bad' : VERDICT_MOODS[row.verdict]}`}>
                  {`${VERDICT_WORDS[row.verdict].glyph} ${VERDICT_WORDS[row.verdict].text}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="legend">Left of the dashed line is inside the target; the bar is the interval, the dot the value.</p>
    </section>
  )
}

export function StopTable({ stops }: { stops: readonly StopView[] }) {
  if (stops.length === 0) return null
  return (
    <section>
      <h2>Stop rules</h2>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {['rule', 'kind', 'value', 'stops at', 'state'].map(head => (
              <th scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {stops.map(stop => (
            <tr role="row" class={stop.fired ? 'failing' : 'passing'}>
              <th role="rowheader" scope="row">
                {stop.label}
              </th>
              <td role="cell" data-head="kind">
                {stop.hard ? 'hard' : 'soft'}
              </td>
              <td role="cell" class="number" data-head="value">
                {stop.value}
              </td>
              <td role="cell" class="number" data-head="stops at">
                {stop.limit}
              </td>
              <td role="cell" data-head="state">
                <span class={`badge ${stop.fired ? 'bad' : 'good'}`}>
                  {stop.fired ? `✗ fired: ${stop.why}` : '✓ quiet'}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
