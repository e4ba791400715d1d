import type { GoldItem } from '../gold/item.js'
import type { Row } from '../gold/row.js'
import type { Result } from '../model/result.js'
import { mean } from '../statistics/moments.js'
import { type Arm, itemLambda, measured, share } from './arm.js'

/** Every item that changed for the worse, with what changed; the one to look at first comes first. */
export function worstItems(
  { baseline, canary, items }: { baseline: Arm; canary: Arm; items: readonly GoldItem[] },
  lines: ReadonlyMap<string, number>
): Result['worst'] {
  return items
    .flatMap(item => {
      const before = baseline.byItem.get(item.qid)
      const after = canary.byItem.get(item.qid)
      return before && after ? [{ item, before, after, loss: lossOf(before, after) }] : []
    })
    .filter(({ loss }) => loss > 1e-9)
    .sort((a, b) => b.loss - a.loss || (a.item.qid < b.item.qid ? -1 : 1))
    .map(({ item, before, after }) => ({
      qid: item.qid,
      question: item.question,
      line: lines.get(item.qid) ?? 1,
      what: changesOf(item, before, after),
      ...answersOf(before, after),
      tries: { baseline: triesOf(before), canary: triesOf(after) }
    }))
}

/** Changes of ΔS and coverage smaller than this are not worth a reader's time. */
const NOTABLE = 0.05

/** Runs that are no longer solved weigh most, then lost coverage, then drift of ΔS. */
function lossOf(before: readonly Row[], after: readonly Row[]): number {
  const solved = share(before, row => row.solved) - share(after, row => row.solved)
  const covered = mean(measured(before, 'coverage')) - mean(measured(after, 'coverage'))
  const drift = mean(measured(after, 'delta_s')) - mean(measured(before, 'delta_s'))
  return 100 * Math.max(0, solved) + 10 * notable(covered) + notable(drift)
}

function notable(loss: number): number {
  return loss >= NOTABLE ? loss : 0
}

function changesOf(item: GoldItem, before: readonly Row[], after: readonly Row[]): string {
  const [was, is] = [triesOf(before), triesOf(after)]
  const changes = [
    `correct in ${was.correct} of ${was.of} ${was.of === 1 ? 'try' : 'tries'}, now ${is.correct} of ${is.of}`
  ]
  const [cited, cites] = [CITED[itemLambda(before)], CITED[itemLambda(after)]]
  if (cited !== cites) changes.push(`right passage cited: ${cited} → ${cites}`)
  const [found, finds] = meansOf('coverage', before, after)
  if (differ(found, finds)) changes.push(`right passage found ${percent(found)} → ${percent(finds)}`)
  const [far, further] = meansOf('delta_s', before, after)
  if (differ(far, further)) {
    changes.push(`retrieves ${further > far ? 'further away' : 'closer'} (${far.toFixed(2)} → ${further.toFixed(2)})`)
  }
  const kinds = new Set(after.flatMap(row => (row.error ? [row.error.kind] : [])))
  if (kinds.size > 0) changes.push(`errors: ${[...kinds].join(', ')}`)
  if (after.some(row => row.refusal) && item.answerable) changes.push('refused')
  if (after.some(row => !row.refusal && row.error === null) && !item.answerable)
    changes.push('answered what it should refuse')
  return changes.join(' · ')
}

/** How often an item cites the right passage, by its λ. */
const CITED = { '→': 'always', '<>': 'sometimes', '×': 'never', '←': 'never, it gave up' } as const

function triesOf(rows: readonly Row[]): { correct: number; of: number } {
  return { correct: rows.filter(row => row.solved).length, of: rows.length }
}

function meansOf(field: 'coverage' | 'delta_s', before: readonly Row[], after: readonly Row[]): [number, number] {
  return [mean(measured(before, field)), mean(measured(after, field))]
}

/** By as much as two decimals show; no where one is not known. */
function differ(from: number, to: number): boolean {
  return Math.abs(to - from) >= 0.005
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

/** The answers of the first pair that was solved before and is not now, else of the first pair. */
function answersOf(before: readonly Row[], after: readonly Row[]): { baseline_answer: string; canary_answer: string } {
  const pairs = after.map(row => ({
    row,
    was: before.find(one => one.phrasing === row.phrasing && one.seed === row.seed)
  }))
  const shown = pairs.find(({ row, was }) => was?.solved === true && !row.solved) ?? pairs[0]
  return {
    baseline_answer: shown?.was?.answer ?? '',
    canary_answer: shown?.row.answer ?? shown?.row.error?.message ?? ''
  }
}
