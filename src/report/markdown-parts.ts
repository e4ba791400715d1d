/** The open sections of the Markdown report. Each is '' where there is nothing to say. */

import type { Result } from '../model/result.js'
import { ROW_IDS } from '../model/rows.js'
import { inline } from './escape.js'
import { nextOf } from './next.js'
import { openRowsOf, quietStops, tally } from './open.js'
import { afterRollbackOf, missingOf, ROLLBACK_PAGES, recoveryOf, rolloutFactsOf } from './rollout-view.js'
import { droppedRows, factsOf, pageName, REPORT_ONLY, type RowView, type StopView, titleOf, viewStop } from './view.js'
import { counted, DECISION_WORDS, VERDICT_WORDS } from './words.js'

const MOST_LISTED = 20

export function headline(result: Result): string {
  const word = DECISION_WORDS[result.decision]
  const facts = [tally(result), ...factsOf(result)].filter(fact => fact !== '').map(fact => inline(fact))
  return [
    `## ${word.emoji} ${inline(titleOf(result))}: ${word.text}`,
    `**${inline(result.why)}** ${inline(nextOf(result))}`,
    facts.join(' · ')
  ].join('\n\n')
}

/** Where the rollout stands, what is missing, and what to think of after a rollback. */
export function rollout(result: Result): string {
  const facts = rolloutFactsOf(result).map(([term, text]) => `- ${term}: ${inline(text)}`)
  if (facts.length === 0) return ''
  const parts = [`### Rollout\n\n${facts.join('\n')}`]
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 &&
    parts.push(
      `**${title}**\n\n${bounded(
        lines.map(line => `- ${inline(line)}`),
        '\n'
      )}`
    )
  list('Still missing', missingOf(result))
  list('The baseline since', recoveryOf(result))
  list('After a rollback, think of', afterRollbackOf(result))
  if (afterRollbackOf(result).length > 0) parts.push(`Open ${ROLLBACK_PAGES.map(link).join(', ')}.`)
  return parts.join('\n\n')
}

/** What changes how the verdict must be read: in every report, however short. */
export function standings(result: Result, reasonLength: number): string[] {
  const dropped = droppedRows(result, reasonLength).map(({ label, reason }) => `${inline(label)} (${inline(reason)})`)
  return [
    result.report_only ? `**${inline(REPORT_ONLY)}**` : '',
    dropped.length > 0 ? `**Not required by the manifest:** ${bounded(dropped, '; ', ROW_IDS.length)}` : ''
  ]
}

/** The verdict alone, for the smallest places. */
export function shortHeadline(result: Result): string {
  return `## ${DECISION_WORDS[result.decision].emoji} ${inline(titleOf(result), 20)}: ${DECISION_WORDS[result.decision].text}`
}

/** The standing remarks without the manifest's own words. */
export function standingsCounted(result: Result): string {
  const dropped = Object.keys(result.not_required).length
  const remark = dropped > 0 ? `**Not required by the manifest:** ${counted(dropped, 'row')}.` : ''
  return [...standings({ ...result, not_required: {} }, 0), remark].filter(part => part !== '').join(' ')
}

export const tableHead = [
  '| gate | row | baseline | canary | difference (interval) | target | verdict |',
  '| :-- | :-- | --: | --: | --: | --: | :-- |'
]

/** One line of the gate table; what fails is in bold. */
export function tableRow(row: RowView): string {
  const word = VERDICT_WORDS[row.verdict]
  const bold = row.standing === 'failing' ? '**' : ''
  const cells = [
    row.gate,
    `${bold}${inline(row.label)}${bold}`,
    number(row.baseline),
    number(row.canary),
    number(differenceOf(row)),
    number(row.target),
    `${word.emoji}\u00a0${bold}${word.text.replaceAll(' ', '\u00a0')}${bold}`
  ]
  return `| ${cells.join(' | ')} |`
}

/** `11.3 points (6.2 to 16.8)`: the unit once, where both have the same. */
function differenceOf({ difference, interval }: RowView): string {
  if (interval === '') return difference
  const unit = / [^\d ]+$/.exec(difference)?.[0] ?? ''
  const same = unit !== '' && interval.endsWith(unit) && !interval.startsWith('canary')
  return `${difference} (${same ? interval.slice(0, -unit.length) : interval})`
}

/** Our own numbers, kept on one line: `<` is the one sign among them that Markdown could mistake. */
function number(text: string): string {
  return text.replaceAll('<', '&lt;').replace(/(?<!\() (?!to |\()/g, '\u00a0')
}

/** Why each row that fails or is not settled does so, with its chances and the page to open. */
export function openRows(rows: readonly RowView[]): string {
  const lines = openRowsOf(rows).map(
    ({ verdict, labels, text, pages }) =>
      `- ${VERDICT_WORDS[verdict].emoji} **${inline(labels.join(' · '), 1000)}**: ${inline(text, 600)}${toOpen(pages)}`
  )
  return lines.length === 0 ? '' : `### What to look at\n\n${lines.join('\n')}`
}

/** The stop rules that fired, each with why and the pages to open, and how many did not. */
export function stops(result: Result): string {
  const measured = measuredStops(result)
  const quiet = quietStops(measured)
  const fired = measured.filter(stop => stop.fired).map(firedStop)
  if (fired.length === 0) return quiet === '' ? '' : `✅ ${quiet}`
  return `### Stop rules\n\n${[...fired, ...(quiet === '' ? [] : [`- ✅ ${quiet}`])].join('\n')}`
}

function firedStop({ label, hard, value, limit, why, pages }: StopView): string {
  const state = `a ${hard ? 'hard' : 'soft'} stop fired at ${number(value)} (rule: ${number(limit)})`
  return `- 🛑 **${inline(label)}**, ${state}. ${inline(why)}${toOpen(pages)}`
}

function measuredStops(result: Result): StopView[] {
  return result.stops.map(viewStop).filter(stop => stop.measured)
}

/** Every stop rule that was measured, folded away. */
export function allStops(result: Result): string {
  const lines = measuredStops(result).map(
    ({ label, hard, value, limit, fired }) =>
      `| ${inline(label)} | ${hard ? 'hard' : 'soft'} | ${number(value)} | ${number(limit)} | ${fired ? '🛑 **fired**' : '✅ quiet'} |`
  )
  if (lines.length === 0) return ''
  const head = ['| rule | kind | value | stops at | state |', '| :-- | :-- | --: | --: | :-- |']
  return folded('Stop rules', [...head, ...lines].join('\n'))
}

function toOpen(pages: readonly string[]): string {
  return pages.length === 0 ? '' : ` Open ${pages.map(link).join(', ')}.`
}

/** The items that changed most for the worse: what changed, and both answers. */
export function worst(result: Result, answerLength: number): string {
  if (result.worst.length === 0) return ''
  const items = result.worst
    .slice(0, 3)
    .map((item, at) =>
      [
        `${at + 1}. **${inline(item.question, answerLength)}** (${inline(item.qid, 80)}, line ${item.line})`,
        `   - what changed: ${inline(item.what)}`,
        `   - baseline: ${answer(item.baseline_answer, answerLength)}`,
        `   - canary: ${answer(item.canary_answer, answerLength)}`
      ].join('\n')
    )
  return `### Worst items\n\n${items.join('\n')}`
}

function answer(text: string, length: number): string {
  return inline(text, length) || 'no answer'
}

/** What was wrong with the input: open where nothing could be judged, else the lines that findings point at, folded. */
export function problems(result: Result): { open: string; aside: string } {
  const lines = result.problems.map(
    ({ file, line, column, message, severity }) =>
      `- ${severity === 'error' ? '❌' : '⚠️'} ${severity}, ${inline(`${file}:${line}:${column}`, 200)}: ${inline(message)}`
  )
  if (lines.length === 0) return { open: '', aside: '' }
  if (result.gates.length === 0) return { open: `### Problems\n\n${bounded(lines, '\n')}`, aside: '' }
  return { open: '', aside: folded(`Lines to look at (${lines.length})`, bounded(lines, '\n', 50)) }
}

/** Rows that are not measured and block nothing, folded away. */
export function aside(rows: readonly RowView[]): string {
  const lines = rows
    .filter(row => row.standing === 'aside')
    .map(row => `- ${row.gate} ${inline(row.label)}: ${inline(row.why)}`)
  return lines.length === 0 ? '' : folded('Not measured, not required', lines.join('\n'))
}

export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

function link(page: string): string {
  return `[${inline(pageName(page))}](${page})`
}

export function bounded(entries: readonly string[], between: string, most = MOST_LISTED): string {
  const more = entries.length - most
  const last = between === '\n' ? '- ' : ''
  return [...entries.slice(0, most), ...(more > 0 ? [`${last}and ${more} more`] : [])].join(between)
}
