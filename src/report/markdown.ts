import type { Result } from '../model/result.js'
import { bytesOf, linesWithin, STEPS } from './budget.js'
import { inline } from './escape.js'
import {
  allStops,
  aside,
  evidence,
  languages,
  missedClaims,
  origins,
  otherWorst,
  prompt,
  windowSeen
} from './markdown-folded.js'
import {
  bounded,
  details,
  folded,
  headline,
  notes,
  pages,
  problems,
  quietStops,
  rollout,
  rolloutFacts,
  shortHeadline,
  standings,
  standingsCounted,
  start,
  table,
  tableHead,
  tableRow
} from './markdown-parts.js'
import { failingTitle, type RowView } from './row-view.js'
import { type View, viewOf } from './view.js'

interface MarkdownOptions {
  /** UTF-8 bytes that the text may take; at least 1,000. */
  budgetBytes: number
  /** Where the full report is: an address of our own run, never one out of a result. */
  fullReportUrl?: string
  /** What changed since the last run on the pull request, as plain text. */
  since?: string
  /** Where the command wrote its files. */
  folder?: string | undefined
}

/**
 * The report as GitHub Markdown, for pull request comment, check run and job summary: the verdict, what fails, where to
 * start; a few lines and a fold where all is well. Too long a text is told in fewer words, step by step, and in the end
 * is cut between rows; it is valid Markdown always.
 */
export function renderMarkdown(
  result: Result,
  { budgetBytes, fullReportUrl, since = '', folder }: MarkdownOptions
): string {
  const view = viewOf(result, folder)
  const { failing, open, passing } = view.rows
  const lines = problems(result)
  const isWaiting = result.rollout !== null && result.reason_code !== 'not_measured'
  for (const [step, detail] of STEPS.entries()) {
    const sections = [
      headline(result, view),
      ...standings(result, view, 200),
      rollout(result),
      lines.open,
      table(failingTitle(failing), failing),
      isWaiting ? '' : table('not settled', open),
      isWaiting && failing.length === 0 ? '' : details(view),
      start(view, detail.answers),
      failing.length > 0 || open.length > 0 || view.stops.fired.length > 0 ? notes(view, 'warning') : '',
      next(view, since),
      pages(view),
      detail.passing ? folds(result, view, detail.folded) : left(passing),
      footer(fullReportUrl, step > 0)
    ]
    const text = join(sections)
    if (bytesOf(text) <= budgetBytes) return text
  }
  return brief(result, view, budgetBytes, fullReportUrl)
}

function next({ next }: View, since: string): string {
  return `**Next:** ${inline(next)}${since === '' ? '' : `\n\n**Since the last run:** ${inline(since, 600)}`}`
}

/** What is in order, and what only who looks closer wants; one fold where all is well, else two. */
function folds(result: Result, view: View, isFull: boolean): string {
  const { failing, open, passing, aside: unmeasured } = view.rows
  const isWell = failing.length === 0 && open.length === 0 && view.stops.fired.length === 0
  const rest = unmeasured.length > 0 ? ` · ${unmeasured.length} not measured, none required` : ''
  const summary = isWell ? `All ${passing.length} checks passed` : `✅ ${passing.length} inside target`
  const quiet = quietStops(view)
  const inOrder = join([
    table('inside target', passing),
    quiet === '' ? '' : `${quiet}.`,
    isWell ? notes(view, 'warning') : ''
  ]).trim()
  const closer = isFull ? expert(result, view) : ''
  if (passing.length === 0) return folded('Evidence and origins', closer)
  if (isWell) return folded(`${summary}${rest}`, join([inOrder, closer]).trim())
  return join([folded(`${summary}${rest}`, inOrder), folded('Evidence and origins', closer)]).trim()
}

function expert(result: Result, view: View): string {
  return join([
    otherWorst(view),
    missedClaims(result),
    languages(result),
    notes(view, 'notice'),
    problems(result).aside,
    rolloutFacts(result),
    allStops(view),
    evidence(view),
    aside(view),
    origins(result),
    windowSeen(result),
    prompt(result)
  ]).trim()
}

function left(passing: readonly RowView[]): string {
  return passing.length === 0 ? '' : `✅ ${passing.length} inside target.`
}

/** Headline, standing remarks and the failing rows: in the table as many as fit, and the others by name. */
function brief(result: Result, view: View, budgetBytes: number, fullReportUrl: string | undefined): string {
  const end = footer(fullReportUrl, true)
  const { failing } = view.rows
  const title = failingTitle(failing)
  const lines = failing.map(tableRow)
  const told = (lead: string, rows: number) =>
    join([
      lead,
      rows > 0 ? [...tableHead(title), ...lines.slice(0, rows)].join('\n') : '',
      names(failing.slice(rows)),
      end
    ])
  const fits = (text: string) => bytesOf(text) <= budgetBytes
  const leads = [
    [headline(result, view), ...standings(result, view, 60)],
    [shortHeadline(result), ...standings(result, view, 20)],
    [shortHeadline(result), ...standings(result, view, 0)],
    [shortHeadline(result), standingsCounted(result, view)]
  ].map(parts => join(parts).trimEnd())
  const lead = leads.find(each => fits(told(each, 0))) ?? leads.at(-1)!
  let rows = linesWithin(lines, budgetBytes - bytesOf(join([lead, ...tableHead(title), end]))).length
  while (rows > 0 && !fits(told(lead, rows))) rows--
  return told(lead, rows)
}

/** Rows that fail and have no place in the table. */
function names(rows: readonly RowView[]): string {
  const labels = rows.map(row => `**${inline(row.name, 40)}**`)
  return labels.length === 0 ? '' : `Failing: ${bounded(labels, ', ', 25)}.`
}

function footer(fullReportUrl: string | undefined, cut: boolean): string {
  const where = fullReportUrl === undefined ? 'the artifact of this run' : `[the artifact](${fullReportUrl})`
  if (cut) return `Shortened to fit here: the full report is in ${where}.`
  return fullReportUrl === undefined ? '' : `The full report is in ${where}.`
}

function join(sections: readonly string[]): string {
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}
