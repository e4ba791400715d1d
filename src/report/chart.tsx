import type { RowView } from './row-view.js'

const WIDTH = 140
const MIDDLE = WIDTH / 2
const REACH = MIDDLE - 8

/** One row of a forest plot: distance from the target, worse to the right, each row scaled to its own extent. */
export function Chart({ row }: { row: RowView }) {
  const { value, threshold, ci, op } = row.source
  if (value === null || threshold === null || ci === null || op === '==') return null
  const worse = op.startsWith('<') ? 1 : -1
  const ends = ci.map(end => (end === null ? null : (end - threshold) * worse))
  const at = (value - threshold) * worse
  const extent = Math.max(Math.abs(at), ...ends.map(end => Math.abs(end ?? 0)))
  const x = (distance: number) => round(MIDDLE + (extent === 0 ? 0 : (distance / extent) * REACH))
  const [a, b] = worse === 1 ? ends : [ends[1], ends[0]]
  const left = a === null || a === undefined ? 0 : x(a)
  const right = b === null || b === undefined ? WIDTH : x(b)
  const label = `${row.name}: ${row.value}, interval ${row.range}, target ${row.target}`
  return (
    <svg role="img" aria-label={label} width={WIDTH} height="22" viewBox={`0 0 ${WIDTH} 22`}>
      <rect class="outside" x={MIDDLE} y="0" width={MIDDLE} height="22" />
      <line class="target" x1={MIDDLE} x2={MIDDLE} y1="0" y2="22" />
      <line class="range" x1={left} x2={right} y1="11" y2="11" />
      <circle class="value" cx={x(at)} cy="11" r="4" />
    </svg>
  )
}

function round(x: number): number {
  return Math.round(x * 100) / 100
}
