import { counted } from '../model/counted.js'
/** The open sections of the Markdown report. Each is '' where there is nothing to say. */

import type { Result } from '../model/result.js'
import { ROW_IDS } from '../model/rows.js'
import { sayDiffers } from './differs.js'
import { clean, inline, shorten } from './escape.js'
import type { ItemView } from './gold-view.js'
import { headlineOf } from './headline.js'
import {
  afterRollbackOf,
  missingOf,
  ROLLBACK_PAGES,
  recoveryOf,
  rolloutFactsOf,
  rolloutSentences
} from './rollout-view.js'
import type { Page, RowView } from './row-view.js'
import { droppedRows, type View } from './view.js'
import { DECISION_WORDS, VERDICT_WORDS } from './words.js'

const MOST_LISTED = 20

/** `### ❌ Don't ship demo-broken-chunks: 29.9 of 100 answers correct, was 94.3`, and why. */
export function headline(result: Result, view: View): string {
  const word = DECISION_WORDS[result.decision]
  const score = view.score === '' || result.decision === 'pass' ? '' : `: ${view.score}`
  // The score stands in the heading; the first sentence would say it again.
  const sentences = score === '' ? view.why : view.why.filter(text => !text.includes('of 100 answers are correct'))
  const [first = '', ...rest] = [...sentences, ...(view.chance === '' ? [] : [view.chance])]
  const lead = [first === '' ? '' : `**${inline(first, 500)}**`, ...rest.map(text => inline(text, 500))]
  return [`### ${word.emoji} ${inline(view.headline)}${inline(score)}`, lead.filter(Boolean).join(' ')]
    .filter(Boolean)
    .join('\n\n')
}

/** Where the rollout stands, what is missing, and what to think of after a rollback. */
export function rollout(result: Result): string {
  const parts = [inline(rolloutSentences(result).join(' '), 1000)]
  const list = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return
    const shown = lines.map(line => `- ${inline(line)}`)
    parts.push(`**${title}**\n\n${bounded(shown, '\n')}`)
  }
  list('Still missing', missingOf(result))
  list('The current version since', recoveryOf(result))
  list('After a rollback, think of', afterRollbackOf(result))
  if (afterRollbackOf(result).length > 0) parts.push(`More: ${ROLLBACK_PAGES.map(link).join(', ')}.`)
  return parts.filter(Boolean).join('\n\n')
}

/** All that is known of where it stands, for the fold. */
export function rolloutFacts(result: Result): string {
  return rolloutFactsOf(result)
    .map(([term, text]) => `- ${term}: ${inline(text)}`)
    .join('\n')
}

/** What changes how the verdict must be read: in every report, however short. */
export function standings(result: Result, { remarks }: Pick<View, 'remarks'>, reasonLength: number): string[] {
  const dropped = droppedRows(result, reasonLength).map(({ label, reason }) => `${inline(label)} (${inline(reason)})`)
  return [
    ...remarks.map(text => `**${inline(text)}**`),
    dropped.length > 0 ? `**Not required by the manifest:** ${bounded(dropped, '; ', ROW_IDS.length)}` : ''
  ]
}

/** The verdict alone, for the smallest places. */
export function shortHeadline(result: Result): string {
  const short = headlineOf({ ...result, name: result.name && shorten(clean(result.name), 20) })
  return `### ${DECISION_WORDS[result.decision].emoji} ${inline(short, 100)}`
}

/** The standing remarks without the manifest's own words. */
export function standingsCounted(result: Result, view: Pick<View, 'remarks'>): string {
  const dropped = Object.keys(result.not_required).length
  const remark = dropped > 0 ? `**Not required by the manifest:** ${counted(dropped, 'row')}.` : ''
  return [...standings({ ...result, not_required: {} }, view, 0), remark].filter(part => part !== '').join(' ')
}

/** Rows under one heading, worst figures in bold; '' where there are none. */
export function table(head: string, rows: readonly RowView[]): string {
  return rows.length === 0 ? '' : [...tableHead(head), ...rows.map(tableRow)].join('\n')
}

export function tableHead(head: string): string[] {
  return [`| ${head} | current | new | target |`, '| :-- | --: | --: | :-- |']
}

/** One line of the gate table; what fails is in bold. */
export function tableRow(row: RowView): string {
  const isBold = row.standing === 'failing' || row.standing === 'open'
  const bold = isBold ? '**' : ''
  const isMeasured = row.verdict !== 'not_measured'
  const sign = isBold ? `${VERDICT_WORDS[row.verdict].emoji} ` : ''
  const target = `${number(row.target)}${row.fromManifest ? ' (manifest)' : ''}`
  const cells = [
    `${sign}${bold}${inline(row.name)}${bold}`,
    number(row.baseline),
    isMeasured ? `${bold}${number(row.canary)}${bold}` : 'not measured',
    row.range === '' || row.standing !== 'open' ? target : `${target}; range ${number(row.range)}`
  ]
  return `| ${cells.join(' | ')} |`
}

/** Our own numbers, kept on one line: `<` is the one sign among them that Markdown could mistake. */
export function number(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('$', '<span>$</span>').replaceAll(' ', '\u00a0')
}

/** What else there is to say of rows that fail or are not settled. */
export function details({ details }: View): string {
  const lines = details.map(
    ({ rows, text }) => `- **${inline(rows.map(({ name }) => name).join(' · '), 1000)}**: ${inline(text, 600)}`
  )
  return bounded(lines, '\n', 12)
}

/** `How to fix:` the pages of what fails and of the stops that fired, each once. */
export function pages({ rows: { failing, open }, stops: { fired } }: View): string {
  const of = [...failing, ...(failing.length === 0 ? open : []), ...fired].map(({ pages }) => pages)
  const inTurn = [...of.flatMap(pages => pages.slice(0, 1)), ...of.flatMap(pages => pages.slice(1))]
  const all = [...new Map(inTurn.map(page => [page.url, page])).values()]
  return all.length === 0 ? '' : `How to fix: ${bounded(all.map(link), ' · ', 6)}`
}

/** What differs between the versions, and the worst item as a diff of its answers. */
export function start({ differs, worst }: View, answerLength: number): string {
  const said = differs === null ? '' : `${inline(sayDiffers(differs))}${pinsChanged(differs)}`
  const [item] = worst.items
  if (!item) return said === '' ? '' : `**What differs.** ${said}`
  const more = worst.more + worst.items.length - 1
  const others = more > 0 ? `; ${more} more got worse` : ''
  const lead = said === '' ? '**Start here.**' : `**Start here.** ${said}`
  return `${lead} The question that got worst${others}:\n\n${diff(item, answerLength)}`
}

function pinsChanged({ changed }: NonNullable<View['differs']>): string {
  const [one] = changed
  return changed.length === 1 ? ` ${inline(one!.pin)}: ${inline(one!.from)} → ${inline(one!.to)}.` : ''
}

/** The question, what changed, and both answers; a line each, so that no text of theirs becomes structure. */
function diff({ qid, line, question, what, baseline, canary }: ItemView, length: number): string {
  const cut = (text: string) => shorten(text, length)
  const lines = [`  ${cut(question)} (${qid}, line ${line})`, `  ${what}`, `- ${cut(baseline)}`, `+ ${cut(canary)}`]
  const longest = Math.max(0, ...lines.flatMap(text => text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}diff\n${inert(lines.join('\n'))}\n${fence}`
}

/** Would make no tag, mention or link even outside its fence: a zero-width space breaks each. */
function inert(text: string): string {
  return text.replace(/<(?=[!/a-z])|@(?=\w)|\](?=\()/gi, found => `${found}\u200b`)
}

/** `✅ 7 stop rules are quiet`. */
export function quietStops({ stops: { fired, quiet } }: View): string {
  if (quiet.length === 0) return ''
  const other = fired.length > 0 ? 'other ' : ''
  return `${quiet.length} ${other}stop ${quiet.length === 1 ? 'rule is' : 'rules are'} quiet`
}

/** What was wrong with the input: open where nothing could be judged, else the lines that findings point at, folded. */
export function problems(result: Result): { open: string; aside: string } {
  const lines = result.problems.map(
    ({ file, line, column, message, severity }) =>
      `- ${severity === 'error' ? '❌' : '⚠️'} ${severity}, ${inline(`${file}:${line}:${column}`, 200)}: ${inline(message)}`
  )
  if (lines.length === 0) return { open: '', aside: '' }
  if (result.gates.length === 0) return { open: bounded(lines, '\n'), aside: '' }
  // The rows' own sentences stand above: what is left are places in other files, and warnings.
  const own = new Set(result.gates.map(({ row, why }) => `${row}: ${why}`))
  const rest = lines.filter((_, at) => !own.has(result.problems[at]!.message))
  return {
    open: '',
    aside: rest.length === 0 ? '' : `**Lines to look at (${rest.length})**\n\n${bounded(rest, '\n', 50)}`
  }
}

/** Warnings as lines of their own; notices belong to the fold. */
export function notes({ notes }: Pick<View, 'notes'>, level: 'warning' | 'notice'): string {
  const lines = notes
    .filter(note => note.level === level)
    .map(({ text }) => (level === 'warning' ? `- ⚠️ ${inline(text, 500)}` : `- ${inline(text, 500)}`))
  return bounded(lines, '\n')
}

export function folded(summary: string, body: string): string {
  return body === '' ? '' : `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

function link({ name, url }: Page): string {
  return `[${inline(name)}](${url})`
}

export function bounded(entries: readonly string[], between: string, most = MOST_LISTED): string {
  const more = entries.length - most
  const last = between === '\n' ? '- ' : ''
  return [...entries.slice(0, most), ...(more > 0 ? [`${last}and ${more} more`] : [])].join(between)
}
