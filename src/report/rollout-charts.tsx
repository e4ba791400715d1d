import type { RolloutSeen } from '../model/rollout-seen.js'
import { findRow } from '../model/rows.js'
import { round } from './chart.js'
import { oneLine } from './escape.js'
import type { Look } from './looks.js'
import { showInterval, showNumber } from './numbers.js'
import { showTime } from './rollout-view.js'
import type { RowView } from './row-view.js'
import { VERDICT_MOODS, VERDICT_WORDS } from './words.js'

/** Charts over time of a rollout: what the router sent, and what each look found. */

interface Weighted {
  rollout: RolloutSeen
  now: string
  expected: { at: string; canary: number; name: string } | null
}

const WIDE = 1000
const [LEFT, RIGHT, TOP, BOTTOM] = [46, 986, 12, 130]

/** The share of users on the new version, and of requests copied to it, as steps; what is expected is dotted. */
export function WeightChart({ rollout: { events = [] }, now, expected }: Weighted) {
  const steps = events
    .filter(({ routed }) => routed !== null)
    .map(({ at, routed }) => ({ at: Date.parse(at), ...routed! }))
  const first = steps[0]
  if (first === undefined) return null
  const end = Math.max(Date.parse(now), first.at + 1)
  const until = expected === null ? end : Math.max(end, Date.parse(expected.at)) + 0.15 * (end - first.at)
  const most = Math.max(5, expected?.canary ?? 0, ...steps.map(({ canary, mirror }) => Math.max(canary, mirror))) * 1.1
  const x = (time: number) => round(LEFT + ((time - first.at) / (until - first.at)) * (RIGHT - LEFT))
  const y = (share: number) => round(BOTTOM - (share / most) * (BOTTOM - TOP))
  const path = (of: 'canary' | 'mirror') =>
    steps
      .map(
        (step, at) =>
          `${at === 0 ? 'M' : 'V'}${at === 0 ? `${x(step.at)} ` : ''}${y(step[of])}H${x(steps[at + 1]?.at ?? end)}`
      )
      .join('')
  const isCopied = steps.some(({ mirror }) => mirror > 0)
  const last = steps.at(-1)!
  const label = `Share of users on the new version: ${steps.map(step => `${step.canary} % from ${showTime(new Date(step.at).toISOString())}`).join(', ')}${expected ? `; expected ${expected.canary} % about ${showTime(expected.at)}` : ''}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, and keys must do so too.
    <figure class="scroll" tabIndex={0}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${WIDE} 160`} width={WIDE} height="160">
        {[0, most / 2.2, most / 1.1].map(share => (
          <>
            <line class="axis" x1={LEFT} x2={RIGHT} y1={y(share)} y2={y(share)} />
            <text x={LEFT - 6} y={y(share) + 4} text-anchor="end">{`${Number(share.toPrecision(3))} %`}</text>
          </>
        ))}
        {isCopied && <path class="copied" d={path('mirror')} />}
        <path class="routed" d={path('canary')} />
        <line class="target" x1={x(end)} x2={x(end)} y1={TOP - 8} y2={BOTTOM} />
        <text x={x(end) + (expected ? 5 : -5)} y={TOP} text-anchor={expected ? 'start' : 'end'}>
          now
        </text>
        {expected && (
          <>
            <path
              class="foreseen"
              d={`M${x(end)} ${y(last.canary)}H${x(Date.parse(expected.at))}V${y(expected.canary)}H${RIGHT}`}
            />
            <text x={RIGHT} y={y(expected.canary) - 6} text-anchor="end">
              {`expected: ${expected.canary} %, about ${showTime(expected.at)}`}
            </text>
          </>
        )}
        <text x={LEFT} y="152">
          {showTime(new Date(first.at).toISOString())}
        </text>
        <text x={x(end)} y="152" text-anchor={expected ? 'middle' : 'end'}>
          {showTime(now)}
        </text>
      </svg>
      <p class="key">
        <span class="new">▬ users on the new version</span>
        {isCopied && <span>┅ requests copied to it</span>}
      </p>
    </figure>
  )
}

/** A row's value at each look with its range, phase by phase, against its target; an open end reaches the edge. */
export function LookChart({ row, looks }: { row: RowView; looks: readonly Look[] }) {
  const [wide, high, left] = [500, 120, 8]
  const points = looks.map(({ at, phase, rows }) => ({
    at,
    phase,
    value: rows[row.id]![0],
    low: rows[row.id]![1],
    high: rows[row.id]![2]
  }))
  const { threshold, ci } = row.source
  const known = [...points.map(({ value }) => value), ...ends(points), threshold].filter(each => each !== null)
  const [from, to] = [Math.min(...known), Math.max(...known)]
  const room = (to - from || Math.abs(to) || 1) * 0.12
  const x = (at: number) => round(left + ((at + 0.5) / points.length) * (wide - 2 * left))
  const y = (value: number) => round(high - ((value - from + room) / (to - from + 2 * room)) * high)
  const runs = phasesAmong(points)
  const { glyph, text } = VERDICT_WORDS[row.verdict]
  const { unit = 'delta_s', signed = false } = findRow(row.id) ?? {}
  // The chance that a split came about as planned says nothing to most; the share does.
  const now = unit === 'p_value' ? `${row.canary} of users` : row.value
  const ranged = ci === null || row.range === '' ? 'no range yet' : `range ${row.range}`
  const isRanged = unit !== 'p_value' && unit !== 'count'
  return (
    <figure class="measure">
      <figcaption>
        {row.name} <span class={`badge ${VERDICT_MOODS[row.verdict]}`}>{`${glyph} ${text}`}</span>
      </figcaption>
      <p class="small">
        <b class="new">{now}</b>
        <span class="soft">{`${isRanged ? ` · ${ranged}` : ''} · target ${row.target}`}</span>
      </p>
      <svg
        role="img"
        aria-label={`${row.name} at ${points.length} looks: now ${now}${row.range === '' ? '' : `, range ${row.range}`}, target ${row.target}`}
        viewBox={`0 0 ${wide} ${high + 18}`}
        width={wide}
        height={high + 18}
      >
        {runs.map(({ phase, start, end }) => {
          const among = points.slice(start, end)
          const upper = among.map((point, at) => `${x(start + at)} ${point.high === null ? 0 : y(point.high)}`)
          const lower = among.map((point, at) => `${x(start + at)} ${point.low === null ? high : y(point.low)}`)
          const line = among.flatMap((point, at) =>
            point.value === null ? [] : [`${x(start + at)} ${y(point.value)}`]
          )
          return (
            <>
              <path class="spread" d={`M${[...upper, ...lower.reverse()].join('L')}Z`} />
              <path class="routed" d={`M${line.join('L')}`} />
              {among.map(
                (point, at) =>
                  point.value !== null && <circle class="after" cx={x(start + at)} cy={y(point.value)} r="2.4" />
              )}
              <line class="axis" x1={x(start) - 4} x2={x(start) - 4} y1="0" y2={high} />
              <text x={x(start)} y={high + 14}>
                {oneLine(phase, 24)}
              </text>
            </>
          )
        })}
        {threshold !== null && <line class="aim" x1="0" x2={wide} y1={y(threshold)} y2={y(threshold)} />}
      </svg>
      <details class="small">
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">UTC</th>
              <th scope="col">value</th>
              {isRanged && <th scope="col">range</th>}
            </tr>
          </thead>
          <tbody>
            {points.slice(-MOST_IN_TABLE).map(point => (
              <tr>
                <th scope="row">{oneLine(point.at, 40).slice(11, 19)}</th>
                <td>{showNumber(point.value, unit, { signed })}</td>
                {isRanged && <td>{showInterval([point.low, point.high], unit, signed)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** The last looks of a chart as figures; the chart has all. */
const MOST_IN_TABLE = 12

interface Point {
  at: string
  phase: string
  value: number | null
  low: number | null
  high: number | null
}

/** The ends of ranges but those of the first looks, which are so wide that they would hide the rest. */
function ends(points: readonly Point[]): (number | null)[] {
  return points.slice(-Math.max(1, Math.ceil(points.length * 0.8))).flatMap(({ low, high }) => [low, high])
}

function phasesAmong(points: readonly Point[]): { phase: string; start: number; end: number }[] {
  const runs: { phase: string; start: number; end: number }[] = []
  for (const [at, { phase }] of points.entries()) {
    const last = runs.at(-1)
    if (last?.phase === phase) last.end = at + 1
    else runs.push({ phase, start: at, end: at + 1 })
  }
  return runs
}
