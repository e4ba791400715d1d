/** The open sections of the Markdown report. Each is '' where there is nothing to say. */

import { inline } from './escape.js'
import type { Result } from './result.js'
import { droppedRows, factsOf, pageName, REPORT_ONLY, type RowView, titleOf, viewStop } from './view.js'
import { DECISION_WORDS, VERDICT_WORDS } from './words.js'

const MOST_LISTED = 20

export function headline(result: Result): string {
  const word = DECISION_WORDS[result.decision]
  const facts = factsOf(result)
    .map(fact => inline(fact))
    .join(' · ')
  return `## ${word.emoji} ${inline(titleOf(result))}: ${word.text}\n\n**${inline(result.why)}**\n\n${facts}`
}

/** What changes how the verdict must be read: in every report, however short. */
export function standings(result: Result, reasonLength: number): string[] {
  const dropped = droppedRows(result, reasonLength).map(({ label, reason }) => `${inline(label)} (${inline(reason)})`)
  return [
    result.report_only ? `**${inline(REPORT_ONLY)}**` : '',
    dropped.length > 0 ? `**Not required by the manifest:** ${bounded(dropped, '; ')}` : ''
  ]
}

export const tableHead = [
  '| gate | row | baseline | canary | difference (interval) | target | verdict |',
  '| :-- | :-- | --: | --: | --: | --: | :-- |'
]

/** One line of the gate table; what fails is in bold. */
export function tableRow(row: RowView): string {
  const word = VERDICT_WORDS[row.verdict]
  const bold = row.standing === 'failing' ? '**' : ''
  const needed = row.verdict === 'not_measured' && row.standing === 'failing' ? ', required' : ''
  const cells = [
    row.gate,
    `${bold}${inline(row.label)}${bold}`,
    number(row.baseline),
    number(row.canary),
    number(row.interval === '' ? row.difference : `${row.difference} (${row.interval})`),
    number(row.target),
    `${word.emoji} ${bold}${word.text}${needed}${bold}`
  ]
  return `| ${cells.join(' | ')} |`
}

/** Our own numbers, kept on one line: `<` is the one sign among them that Markdown could mistake. */
function number(text: string): string {
  return text.replaceAll('<', '&lt;').replace(/(?<!\() (?!to |\()/g, '\u00a0')
}

/** Why each row that fails or is not settled does so, with its chances and the page to open. */
export function openRows(rows: readonly RowView[]): string {
  const lines = rows
    .filter(row => row.standing === 'failing' || row.standing === 'open')
    .map(row => {
      const chances = row.chances === '' ? '' : ` ${inline(sentence(row.chances))}.`
      const open = row.page === null ? '' : ` Open ${link(row.page)}.`
      return `- ${VERDICT_WORDS[row.verdict].emoji} **${inline(row.label)}**: ${inline(row.why)}${chances}${open}`
    })
  return lines.length === 0 ? '' : `### What to look at\n\n${lines.join('\n')}`
}

/** Stop rules that were measured, what fired in bold; nothing where none was. */
export function stops(result: Result): string {
  const measured = result.stops.map(viewStop).filter(stop => stop.measured)
  if (measured.length === 0) return ''
  const lines = measured.map(stop => {
    const bold = stop.fired ? '**' : ''
    const state = stop.fired ? `🛑 **${stop.hard ? 'fired' : 'over the limit'}**` : '✅ quiet'
    const label = `${bold}${inline(stop.label)}${bold}`
    return `| ${label} | ${stop.hard ? 'hard' : 'soft'} | ${number(stop.value)} | ${number(stop.limit)} | ${state} |`
  })
  const fired = measured.filter(stop => stop.fired)
  const whys = fired.map(
    ({ label, why, pages }) => `- 🛑 **${inline(label)}**: ${inline(why)} Open ${pages.map(link).join(', ')}.`
  )
  return [
    '### Stop rules',
    ['| rule | kind | value | stops at | state |', '| :-- | :-- | --: | --: | :-- |', ...lines].join('\n'),
    ...(whys.length > 0 ? [whys.join('\n')] : [])
  ].join('\n\n')
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

export function problems(result: Result): string {
  if (result.problems.length === 0) return ''
  const lines = result.problems.map(
    ({ file, line, column, message, severity }) =>
      `- ${severity === 'error' ? '❌' : '⚠️'} ${severity}, ${inline(`${file}:${line}:${column}`, 200)}: ${inline(message)}`
  )
  return `### Problems\n\n${bounded(lines, '\n')}`
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

export function link(page: string): string {
  return `[${inline(pageName(page))}](${page})`
}

export function bounded(entries: readonly string[], between: string, most = MOST_LISTED): string {
  const more = entries.length - most
  const last = between === '\n' ? '- ' : ''
  return [...entries.slice(0, most), ...(more > 0 ? [`${last}and ${more} more`] : [])].join(between)
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
