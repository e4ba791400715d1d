import type { RowView } from './row-view.js'

const WIDTH = 220
const HEIGHT = 26
const MIDDLE = WIDTH / 2
const REACH = MIDDLE - 10
const HALF = HEIGHT / 2

/** One row of a forest plot: distance from the target, worse to the right, each row scaled to its own extent. */
export function Chart({ row }: { row: RowView }) {
  const { value, threshold, ci, op, baseline } = row.source
  if (value === null || threshold === null || op === '==') return null
  const worse = op.startsWith('<') ? 1 : -1
  const ends = (ci ?? [value, value]).map(end => (end === null ? null : (end - threshold) * worse))
  const at = (value - threshold) * worse
  // A row of differences has the current version at no difference; else it has a value of its own.
  const old = baseline === null || row.source.canary !== value ? null : (baseline - threshold) * worse
  const extent = Math.max(Math.abs(at), Math.abs(old ?? 0), ...ends.map(end => Math.abs(end ?? 0)))
  const x = (distance: number) => round(MIDDLE + (extent === 0 ? 0 : (distance / extent) * REACH))
  const [a, b] = worse === 1 ? ends : [ends[1], ends[0]]
  const left = a === null || a === undefined ? 0 : x(a)
  const right = b === null || b === undefined ? WIDTH : x(b)
  const range = row.range === '' ? '' : `, range ${row.range}`
  return (
    <svg
      class={`bar ${row.standing}`}
      role="img"
      aria-label={`${row.name}: ${row.value}${range}, target ${row.target}`}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <rect class="inside" x="0" y="3" width={MIDDLE} height={HEIGHT - 6} rx="3" />
      <rect class="outside" x={MIDDLE} y="3" width={MIDDLE} height={HEIGHT - 6} rx="3" />
      <line class="target" x1={MIDDLE} x2={MIDDLE} y1="0" y2={HEIGHT} />
      {old !== null && <circle class="before" cx={x(old)} cy={HALF} r="4" />}
      {ci !== null && <line class="range" x1={left} x2={right} y1={HALF} y2={HALF} />}
      <circle class="value" cx={x(at)} cy={HALF} r="5" />
    </svg>
  )
}

export function round(x: number): number {
  return Math.round(x * 10) / 10
}
