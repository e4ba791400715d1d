import { counted } from '../model/counted.js'
import { round } from './chart.js'
import { shorten } from './escape.js'
import type { Answer, Question } from './questions.js'

/** What a row's evidence looks like, question by question; each mark opens its question. */

const WIDTH = 600
/** Marks beyond these are too narrow to be told apart: the worst are shown. */
const MOST = 240

type Arm = 'current' | 'new'

/** How many tries of each question are right, new minus current: a bar a question, worst first. */
export function ChangeChart({ items, isRight }: { items: readonly Question[]; isRight: (answer: Answer) => boolean }) {
  const right = (item: Question, arm: Arm) => item.tries.filter(each => each[arm] && isRight(each[arm])).length
  const changes = items
    .map(item => ({ item, before: right(item, 'current'), after: right(item, 'new') }))
    .sort((a, b) => a.after - a.before - (b.after - b.before))
  const [worse, better] = [-1, 1].map(
    sign => changes.filter(each => Math.sign(each.after - each.before) === sign).length
  )
  const same = items.length - worse! - better!
  const most = Math.max(1, ...items.map(({ tries }) => tries.length))
  const [up, down] = [better === 0 ? 0 : most, worse === 0 ? 0 : most]
  const unit = Math.max(4, Math.round(120 / most))
  const y = (tries: number) => 10 + (up - tries) * unit
  const [left, height] = [34, y(-down) + 12]
  const shown = changes.slice(0, MOST)
  const wide = (WIDTH - left) / Math.max(shown.length, 20)
  const levels = [...new Set([up, 0, -down])]
  return (
    <figure>
      <figcaption>Right tries out of {most}, new minus current: one bar a question, worst first</figcaption>
      <p class="key">
        <span class="bad">{`▼ ${worse} worse`}</span>
        <span class="good">{`▲ ${better} better`}</span>
        <span>{`■ ${same} the same`}</span>
      </p>
      <svg
        role="img"
        aria-label={`Right tries by question: ${worse} of ${counted(items.length, 'question')} got worse, ${better} better, ${same} the same`}
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
      >
        {levels.map(level => (
          <>
            <line class="axis" x1={left} x2={WIDTH} y1={y(level)} y2={y(level)} />
            <text x={left - 6} y={y(level) + 4} text-anchor="end">
              {level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0'}
            </text>
          </>
        ))}
        {shown.map(({ item, before, after }, at) => {
          const change = after - before
          const tall = Math.max(2, Math.abs(change) * unit)
          return (
            <g class="mark" data-item={item.id}>
              <title>{`${nameOf(item)}: right in ${before} of ${item.tries.length}, now ${after}`}</title>
              <rect
                class={change < 0 ? 'worse' : change > 0 ? 'better' : 'same'}
                x={round(left + at * wide + 0.5)}
                width={round(Math.max(0.6, wide - 1))}
                y={change < 0 ? y(0) : y(0) - tall}
                height={tall}
              />
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

interface Shift {
  items: readonly Question[]
  title: string
  measure: (answer: Answer) => number | null
  show: (value: number) => string
  /** Whether more is worse. */
  rising: boolean
  /** Where the target stands on the measure's scale, where it is a fixed place on it. */
  target?: number | null
}

/** A measure of each question before and now, joined by a line, worst first. */
export function ShiftChart({ items, title, measure, show, rising, target = null }: Shift) {
  const worse = rising ? 1 : -1
  const shifts = items
    .map(item => ({ item, before: meanOf(item, 'current', measure), after: meanOf(item, 'new', measure) }))
    .filter(
      (each): each is { item: Question; before: number; after: number } => each.before !== null && each.after !== null
    )
    .sort((a, b) => worse * (b.after - a.after))
  if (shifts.length === 0) return null
  const values = [...shifts.flatMap(({ before, after }) => [before, after]), ...(target === null ? [] : [target])]
  const [low, high] = [Math.min(0, ...values), Math.max(...values) || 1]
  const shown = shifts.slice(0, MOST)
  const tall = shown.length > 60 ? 3 : 8
  const [left, right] = [12, WIDTH - 34]
  const x = (value: number) => round(left + ((value - low) / (high - low)) * (right - left))
  const bottom = 8 + shown.length * tall
  const moved = shifts.filter(({ before, after }) => worse * (after - before) > 0.02 * (high - low)).length
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <p class="key">
        <span>○ current version</span>
        <span class="new">● new version</span>
        {target !== null && <span class="good">│ target</span>}
      </p>
      <svg
        role="img"
        aria-label={`${title}: worse on ${moved} of ${counted(shifts.length, 'question')}; mean ${show(average(shifts.map(each => each.before)))} before, ${show(average(shifts.map(each => each.after)))} now`}
        viewBox={`0 0 ${WIDTH} ${bottom + 20}`}
        width={WIDTH}
        height={bottom + 20}
      >
        {target !== null && <line class="aim" x1={x(target)} x2={x(target)} y1="0" y2={bottom} />}
        {shown.map(({ item, before, after }, at) => {
          const y = 6 + at * tall
          return (
            <g class="mark" data-item={item.id}>
              <title>{`${nameOf(item)}: ${show(before)}, now ${show(after)}`}</title>
              <line class="shift" x1={x(before)} x2={x(after)} y1={y} y2={y} />
              <circle class="before" cx={x(before)} cy={y} r={tall > 4 ? 3 : 1.2} />
              <circle class="after" cx={x(after)} cy={y} r={tall > 4 ? 3.4 : 1.4} />
            </g>
          )
        })}
        {[low, (low + high) / 2, high].map(value => (
          <text x={x(value)} y={bottom + 15} text-anchor="middle">
            {show(value)}
          </text>
        ))}
      </svg>
    </figure>
  )
}

function nameOf({ id, wordings }: Question): string {
  return shorten(wordings[0] ?? id, 60)
}

function meanOf({ tries }: Question, arm: Arm, measure: (answer: Answer) => number | null): number | null {
  const known = tries.flatMap(each => (each[arm] ? (measure(each[arm]) ?? []) : []))
  return known.length === 0 ? null : average(known)
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
