import { EXIT } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import { cellsOf } from './cells.js'
import { sayDiffersShort } from './differs.js'
import { oneLine } from './escape.js'
import { block, cutTo, wrap } from './lines.js'
import { missingOf, rolloutSentences } from './rollout-view.js'
import { failingTitle, type RowView, type StopView } from './row-view.js'
import { rowTable } from './terminal-table.js'
import { verboseLines } from './terminal-verbose.js'
import { droppedRows, namesOf, type View, viewOf } from './view.js'
import { DECISION_MOODS, DECISION_WORDS, type Mood, VERDICT_MOODS } from './words.js'

interface TerminalOptions {
  /** Width of the terminal in cells; 0, as some report, is 80. */
  columns: number
  colour: boolean
  /** Everything that is known, after the short form. */
  verbose?: boolean
  /** Where the command wrote its files. */
  folder?: string | undefined
}

const SGR: Record<Mood, string> = { good: '32', bad: '31', unsure: '33', quiet: '2' }

/** What fits a terminal at a glance. */
const MOST_LINES = 24

const MOST_REASONS = 2

/** How much is told: from all of the short form to the least of it. */
interface Detail {
  rows: number
  /** Sentences of single rows. */
  details: number
  worst: number
  notes: number
  why: number
}

const DETAILS: readonly Detail[] = [
  { rows: 20, details: 6, worst: 3, notes: 3, why: 6 },
  { rows: 12, details: 2, worst: 3, notes: 2, why: 4 },
  { rows: 9, details: 1, worst: 1, notes: 1, why: 3 },
  { rows: 8, details: 0, worst: 1, notes: 1, why: 2 },
  { rows: 5, details: 0, worst: 0, notes: 0, why: 1 }
]

type Paint = (text: string, mood: Mood) => string

/**
 * The report for a terminal: the verdict first, what fails before what is not settled, the next step last, in at most 24
 * lines. Colour only repeats what signs and words say.
 */
export function renderTerminal(result: Result, { columns, colour, verbose = false, folder }: TerminalOptions): string {
  const width = Math.max(20, columns || 80)
  const paint: Paint = (text, mood) => (colour ? `\u001b[${SGR[mood]}m${text}\u001b[0m` : text)
  const view = viewOf(result, folder)
  const end = [...remarks(result, view, width), ...wrap(`Next: ${view.next}`, width, 6)]
  if (verbose) {
    const short = shortLines(result, view, DETAILS[0]!, { width, paint })
    return `${[...short, '', ...verboseLines(result, view, width), '', ...end].join('\n')}\n`
  }
  const tries = DETAILS.map(detail => shortLines(result, view, detail, { width, paint }))
  const room = MOST_LINES - end.length
  const body = tries.find(lines => lines.length <= room) ?? cut(tries.at(-1)!, room)
  return `${[...body, ...end].join('\n')}\n`
}

function cut(lines: readonly string[], most: number): string[] {
  return [...lines.slice(0, Math.max(1, most - 1)), '  … --verbose shows the rest.'].slice(0, Math.max(2, most))
}

function shortLines(
  result: Result,
  view: View,
  detail: Detail,
  { width, paint }: { width: number; paint: Paint }
): string[] {
  const { glyph } = DECISION_WORDS[result.decision]
  const [first = '', ...more] = wrap(`${glyph} ${view.headline}`, width, 2)
  const sections = [
    [
      paint(first, DECISION_MOODS[result.decision]),
      ...more,
      ...view.why.slice(0, detail.why).flatMap(text => block(text, width, 2)),
      ...block(rolloutSentences(result).join(' '), width, 2).filter(line => line.trim() !== '')
    ],
    problems(result, detail, width),
    group(failingTitle(view.rows.failing), view.rows.failing, detail.rows, width, paint, 'bad', view.chance),
    group('not settled', isWaiting(result) ? [] : view.rows.open, detail.rows, width, paint, 'unsure', view.doubt),
    details(result, view, detail, width),
    missing(result, detail, width),
    summary(view, width),
    facts(view, detail, width),
    view.notes
      .filter(({ level }) => level === 'warning')
      .slice(0, detail.notes)
      .flatMap(({ text }) => wrap(`! ${text}`, width, 2))
  ].filter(lines => lines.length > 0)
  return sections.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])).concat('')
}

/** In a rollout what is undecided is what is waited for. */
function isWaiting({ rollout, reason_code }: Result): boolean {
  return rollout !== null && reason_code !== 'not_measured'
}

function group(
  head: string,
  rows: readonly RowView[],
  most: number,
  width: number,
  paint: Paint,
  mood: Mood,
  after: string
): string[] {
  if (rows.length === 0) return []
  const { head: title, lines } = rowTable(head, rows.slice(0, most), width)
  const left = rows.slice(most)
  return [
    paint(title, 'quiet'),
    ...lines.map((line, at) =>
      paint(line, rows[at]!.verdict === 'not_measured' ? 'bad' : (VERDICT_MOODS[rows[at]!.verdict] ?? mood))
    ),
    ...(left.length > 0
      ? block(`and ${left.length} more: ${namesOf(left, left.length).replace(/^./, c => c.toLowerCase())}`, width, 2)
      : []),
    ...(after === '' ? [] : block(after, width, 2))
  ]
}

function details(result: Result, view: View, { details: most }: Detail, width: number): string[] {
  const told = view.details.filter(
    ({ rows }) => !isWaiting(result) || rows.some(({ standing }) => standing === 'failing')
  )
  return told.slice(0, most).flatMap(({ rows, text }) => wrap(`  ${namesOf(rows, 3)}: ${text}`, width, 4))
}

function missing(result: Result, { rows }: Detail, width: number): string[] {
  const lines = missingOf(result)
  if (lines.length === 0) return []
  const shown = lines.slice(0, Math.min(rows, 4))
  const more = lines.length - shown.length
  return [
    '  still missing',
    ...shown.map(line => cutTo(`    ${line}`, width)),
    ...(more > 0 ? [`    and ${more} more, sooner`] : [])
  ]
}

/** `✓ 9 inside target: …`, and what the stop rules say. */
function summary({ rows: { passing }, stops }: View, width: number): string[] {
  const lines: string[] = []
  if (passing.length > 0) {
    const said = (most: number) =>
      `✓ ${passing.length} inside target: ${namesOf(passing, most).replace(/^./, char => char.toLowerCase())}`
    const most = passing.findLastIndex((_, at) => cellsOf(said(at + 1)) <= width) + 1
    lines.push(cutTo(said(Math.max(1, most)), width))
  }
  lines.push(...quiet(stops))
  return lines
}

function quiet({ fired, quiet }: { fired: readonly StopView[]; quiet: readonly StopView[] }): string[] {
  if (quiet.length === 0) return []
  const other = fired.length > 0 ? 'other ' : ''
  return [`✓ ${quiet.length} ${other}stop ${quiet.length === 1 ? 'rule is' : 'rules are'} quiet`]
}

function facts({ differs, worst }: View, detail: Detail, width: number): string[] {
  const lines = differs === null ? [] : wrap(`  what differs   ${sayDiffersShort(differs)}`, width, 17)
  const items = worst.items.slice(0, detail.worst)
  for (const [at, { tries, question, qid, line, what }] of items.entries()) {
    const where = `  line ${line}`
    const said = tries === '' ? `${qid}: ${what}` : `${tries}  ${question}`
    const head = `  ${at === 0 ? 'worst' : '     '}          `
    lines.push(head + cutTo(said, Math.max(10, width - head.length - where.length)) + where)
  }
  const more = worst.more + worst.items.length - items.length
  if (items.length > 0 && more > 0) lines.push(`                 and ${more} more got worse`)
  return lines
}

/** What changes how the verdict must be read: never left out. */
function remarks(result: Result, { remarks }: View, width: number): string[] {
  const reasons = new Map<string, string[]>()
  for (const { label, reason } of droppedRows(result, 120)) reasons.set(reason, [...(reasons.get(reason) ?? []), label])
  const dropped = [...reasons].map(([reason, labels]) => `Not required: ${few(labels)} (${reason})`)
  const more = dropped.length - MOST_REASONS
  const shown = [...remarks, ...dropped.slice(0, MOST_REASONS), ...(more > 0 ? [`and ${more} more`] : [])]
  return shown.length === 0 ? [] : [...shown.flatMap(text => wrap(`! ${text}`, width, 2)), '']
}

function few(labels: readonly string[]): string {
  const more = labels.length - 3
  return `${labels.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What is wrong with the input, where nothing could be judged; of invalid input the door has told it line by line. */
function problems(result: Result, { rows }: Detail, width: number): string[] {
  if (result.gates.length > 0 || result.exit_code === EXIT.invalid) return []
  const shown = result.problems.slice(0, rows)
  const more = result.problems.length - shown.length
  return [
    ...shown.flatMap(({ file, line, column, message }) =>
      wrap(oneLine(`${file}:${line}:${column}: ${message}`, 400), width, 2)
    ),
    ...(more > 0 ? [`and ${more} more`] : [])
  ]
}
