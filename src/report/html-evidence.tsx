import type { JSX } from 'preact'
import { sayChance } from '../model/odds.js'
import type { Result } from '../model/result.js'
import { findRow, type RowId } from '../model/rows.js'
import { Pages } from './html-pages.js'
import { ChangeChart, ShiftChart } from './item-charts.js'
import { showMargin, showNumber } from './numbers.js'
import type { Question } from './questions.js'
import type { RowView } from './row-view.js'

/** What one row of the gate table rests on, in plain words first; the figures for who looks closer come last. */

interface Props {
  row: RowView
  result: Result
  items: readonly Question[]
}

export function RowEvidence({ row, result, items }: Props) {
  const chart = items.length === 0 ? null : CHARTS[row.id as RowId]?.(items, row)
  return (
    <div class={chart ? 'evidence' : 'evidence plain'}>
      {chart && <div class="chart">{chart}</div>}
      <div>
        {sentences(row, result).map((sentence, at) => (
          <p class={at === 0 ? 'said' : undefined}>{sentence}</p>
        ))}
        {row.pages.length > 0 && (
          <p>
            <Pages pages={row.pages} head={row.standing === 'passing' ? 'More about this' : undefined} />
          </p>
        )}
        <p class="expert">{expertLine(row)}</p>
      </div>
    </div>
  )
}

function sentences(row: RowView, { resolution, evidence }: Result): string[] {
  const { p_adjusted, ci } = row.source
  const family = (resolution?.family.length ?? 0) > 1 && resolution?.family.includes(row.id)
  return [
    row.meaning,
    row.detail !== '' ? row.detail : p_adjusted === null ? row.why : '',
    p_adjusted === null || row.verdict === 'pass'
      ? ''
      : `${sayChance(p_adjusted, evidence?.alpha ?? 0.05)}${family ? ` This allows for the ${resolution!.family.length} measures that are tested together.` : ''}`,
    ci === null || row.range === '' ? '' : `With the luck of the draw it lies in the range: ${row.range}.`,
    seenOf(row.id, resolution),
    row.fromManifest ? 'The target is from your manifest.' : ''
  ].filter(sentence => sentence !== '')
}

/** How large a change must be to be noticed on these questions. */
function seenOf(id: string, resolution: Result['resolution']): string {
  const found = resolution?.effects.find(({ row }) => row === id)
  if (!found) return ''
  const unit = findRow(id)?.unit ?? 'delta_s'
  const allowed = `the target allows ${showMargin(found.margin, unit)}`
  if (found.effect === null) return `These questions see no change of it, however large; ${allowed}.`
  const seen = showMargin(found.effect, unit)
  const besides =
    found.differ === undefined
      ? ''
      : ` where the versions also differ on single questions by about ${showMargin(found.differ, unit)}`
  return `These questions see a change of ${seen} four times in five${besides}, and smaller ones less often; ${allowed}.`
}

/** `coverage · value 56 %, at least 70 % · n 216 · p = 0.003` */
function expertLine({ id, value, target, range, n, chances, adjusted }: RowView): string {
  return [
    id,
    `value ${value}, target ${target}`,
    range === '' ? '' : `range ${range}`,
    `n ${n}`,
    chances,
    adjusted === '' ? '' : `adjusted ${adjusted}`
  ]
    .filter(part => part !== '')
    .join(' · ')
}

type ChartOf = (items: readonly Question[], row: RowView) => JSX.Element | null

const percent = (value: number) => `${Math.round(value * 100)} %`
const cites: ChartOf = items => <ChangeChart items={items} isRight={answer => answer.right} />
const distance: ChartOf = items => (
  <ShiftChart
    items={items}
    title="Retrieval distance by question: 0 is the same topic, 1 is unrelated"
    measure={answer => answer.distance}
    show={value => value.toFixed(2)}
    rising
  />
)

const CHARTS: Partial<Record<RowId, ChartOf>> = {
  gold_regression: items => <ChangeChart items={items} isRight={answer => answer.state === 'correct'} />,
  lambda_convergence: cites,
  lambda_collapse: cites,
  lambda_split: cites,
  coverage: (items, row) => (
    <ShiftChart
      items={items}
      title="Share of the right passage that was retrieved, by question"
      measure={answer => answer.coverage}
      show={percent}
      rising={false}
      target={row.source.threshold}
    />
  ),
  delta_s_drift_median: distance,
  delta_s_drift_p95: distance,
  delta_s_median: distance,
  latency_p95: items => (
    <ShiftChart
      items={items}
      title="Time of an answer by question"
      measure={answer => answer.ms}
      show={value => showNumber(value, 'ms')}
      rising
    />
  ),
  cost_per_solved: items => (
    <ShiftChart
      items={items}
      title="Cost of an answer by question"
      measure={answer => answer.usd}
      show={value => showNumber(value, 'usd')}
      rising
    />
  )
}
