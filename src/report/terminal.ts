import stringWidth from 'string-width'
import type { Result } from '../model/result.js'
import { oneLine } from './escape.js'
import { missedClaimsOf } from './gold-view.js'
import { nextOf } from './next.js'
import { openRowsOf, rowsToOpen } from './open.js'
import { afterRollbackOf, missingOf, ROLLBACK_PAGES, recoveryOf, rolloutFactsOf } from './rollout-view.js'
import { droppedRows, factsOf, REPORT_ONLY, type RowView, titleOf, viewRow, viewStop } from './view.js'
import { counted, DECISION_MOODS, DECISION_WORDS, type Mood, VERDICT_MOODS, VERDICT_WORDS } from './words.js'

interface TerminalOptions {
  /** Width of the terminal in cells. */
  columns: number
  colour: boolean
}

const SGR: Record<Mood, string> = { good: '32', bad: '31', unsure: '33', quiet: '2' }

/** The report for a terminal: the table as wide as fits, what to look at, and last the verdict and what to do next. */
export function renderTerminal(result: Result, { columns, colour }: TerminalOptions): string {
  const paint = (text: string, mood: Mood) => (colour ? `\u001b[${SGR[mood]}m${text}\u001b[0m` : text)
  const say = (text: string, indent = 0) => wrap(text, Math.max(20, columns), indent)
  const rows = result.gates.map(viewRow)
  const shown = rows.filter(({ standing }) => standing !== 'aside')
  const word = DECISION_WORDS[result.decision]
  const lines = [...say(`${titleOf(result)} · ${factsOf(result).join(' · ')}`), '']
  if (shown.length > 0) lines.push(...table(shown, columns, paint), '')
  lines.push(...rolloutLines(result).flatMap(line => say(line, 2)))
  if (afterRollbackOf(result).length > 0) lines.push(...ROLLBACK_PAGES.map(page => `  ${page}`))
  for (const { verdict, labels, text, pages } of openRowsOf(rowsToOpen(result, shown))) {
    lines.push(...say(`${VERDICT_WORDS[verdict].glyph} ${labels.join(' · ')}: ${text}`, 2))
    lines.push(...pages.map(page => `  ${page}`))
  }
  for (const stop of result.stops.map(viewStop).filter(({ fired }) => fired)) {
    lines.push(...say(`✗ ${stop.hard ? 'hard' : 'soft'} stop, ${stop.label} ${stop.value}: ${stop.why}`, 2))
    lines.push(...stop.pages.map(page => `  ${page}`))
  }
  const listed = result.problems.slice(0, shown.length > 0 ? 10 : 50)
  for (const { file, line, column, message } of listed) {
    lines.push(...say(oneLine(`${file}:${line}:${column}: ${message}`, 400), 2))
  }
  const more = result.problems.length - listed.length
  if (more > 0) lines.push(`and ${counted(more, 'more line')} in the report`)
  for (const item of result.worst.slice(0, 3)) {
    lines.push(...say(`- ${oneLine(item.qid, 80)}: ${oneLine(item.question, 160)} ${oneLine(item.what, 200)}`, 2))
  }
  for (const { item, claims, where } of missedClaimsOf(result, 0).slice(0, 3)) {
    lines.push(...say(`- ${item}: ${claims} not in ${where}`, 2))
  }
  for (const { level, text } of result.notes.slice(0, 20)) lines.push(...say(`${level}: ${oneLine(text, 400)}`, 2))
  for (const { label, reason } of droppedRows(result, 200)) lines.push(...say(`not required: ${label} (${reason})`, 2))
  if (result.report_only) lines.push(...say(REPORT_ONLY))
  if (lines.at(-1) !== '') lines.push('')
  const [first = '', ...rest] = say(`${word.glyph} ${word.text}: ${oneLine(result.why, 400)}`, 2)
  lines.push(paint(first, DECISION_MOODS[result.decision]), ...rest, ...say(`Next: ${nextOf(result)}`, 2))
  return `${lines.join('\n')}\n`
}

/** Where the rollout stands, on lines of their own. */
function rolloutLines(result: Result): string[] {
  const facts = rolloutFactsOf(result)
  const width = Math.max(0, ...facts.map(([term]) => term.length))
  const lists: [string, readonly string[]][] = [
    ['Still missing:', missingOf(result)],
    ['The baseline since:', recoveryOf(result)],
    ['After a rollback, think of:', afterRollbackOf(result)]
  ]
  return [
    ...facts.map(([term, text]) => `${term.padEnd(width)}  ${text}`),
    ...lists.flatMap(([title, lines]) => (lines.length > 0 ? [title, ...lines.map(line => `- ${line}`)] : []))
  ]
}

type Column = [head: string, cell: (row: RowView) => string, right: boolean]

const verdict = (row: RowView) =>
  `${VERDICT_WORDS[row.verdict].glyph} ${VERDICT_WORDS[row.verdict].text}${row.standing === 'failing' && row.verdict !== 'fail' ? '!' : ''}`
const GATE: Column = ['gate', row => row.gate, false]
const ROW: Column = ['row', row => row.label, false]
const BASELINE: Column = ['baseline', row => row.baseline, true]
const CANARY: Column = ['canary', row => row.canary, true]
const DIFFERENCE: Column = ['difference', row => row.difference, true]
const INTERVAL: Column = ['interval', row => row.interval, true]
const TARGET: Column = ['target', row => row.target, true]
const VERDICT: Column = ['verdict', verdict, false]

/** The widest that fits is taken. */
const LAYOUTS: readonly (readonly Column[])[] = [
  [GATE, ROW, BASELINE, CANARY, DIFFERENCE, INTERVAL, TARGET, VERDICT],
  [GATE, ROW, BASELINE, CANARY, DIFFERENCE, TARGET, VERDICT],
  [ROW, BASELINE, CANARY, DIFFERENCE, TARGET, VERDICT],
  [ROW, CANARY, DIFFERENCE, TARGET, VERDICT],
  [ROW, DIFFERENCE, TARGET, VERDICT],
  [ROW, VERDICT]
]

function table(rows: readonly RowView[], columns: number, paint: (text: string, mood: Mood) => string): string[] {
  const widths = (layout: readonly Column[]) =>
    layout.map(([head, cell]) => Math.max(stringWidth(head), ...rows.map(row => stringWidth(cell(row)))))
  const total = (layout: readonly Column[]) => widths(layout).reduce((sum, width) => sum + width + 2, -2)
  const layout = LAYOUTS.find(candidate => total(candidate) <= columns) ?? LAYOUTS.at(-1)!
  const wide = widths(layout)
  const line = (cells: readonly string[]) =>
    cells
      .map((text, at) => pad(text, wide[at] ?? 0, layout[at]?.[2] ?? false))
      .join('  ')
      .trimEnd()
  const head = line(layout.map(([name]) => name))
  const body = rows.map(row => {
    const text = line(layout.map(([, cell]) => cell(row)))
    return row.standing === 'passing'
      ? text
      : paint(text, row.standing === 'failing' ? 'bad' : VERDICT_MOODS[row.verdict])
  })
  return [paint(head, 'quiet'), ...body]
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return right ? space + text : text + space
}

/** Words on lines of at most `width` cells; all but the first line indented. */
function wrap(text: string, width: number, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && stringWidth(`${line} ${word}`) > width) {
      lines.push(line)
      line = ' '.repeat(indent) + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
