import type { Result } from '../model/result.js'
import { bytesOf, linesWithin, STEPS } from './budget.js'
import { inline } from './escape.js'
import { evidence, languages, missedClaims, notes, origins, prompt, windowSeen } from './markdown-folded.js'
import {
  allStops,
  aside,
  bounded,
  headline,
  openRows,
  problems,
  rollout,
  shortHeadline,
  standings,
  standingsCounted,
  stops,
  tableHead,
  tableRow,
  worst
} from './markdown-parts.js'
import { rowsToOpen } from './open.js'
import { type RowView, viewRow } from './view.js'
import { counted } from './words.js'

interface MarkdownOptions {
  /** UTF-8 bytes that the text may take; at least 1,000. */
  budgetBytes: number
  /** Where the full report is: an address of our own run, never one out of a result. */
  fullReportUrl?: string
}

/**
 * The report as GitHub Markdown, for pull request comment, check run and job summary. Too long a text is told in
 * fewer words, step by step, and in the end is cut between rows; it is valid Markdown always.
 */
export function renderMarkdown(result: Result, { budgetBytes, fullReportUrl }: MarkdownOptions): string {
  const rows = result.gates.map(viewRow)
  const lines = problems(result)
  for (const [step, detail] of STEPS.entries()) {
    const shown = rows.filter(row =>
      detail.passing ? row.standing !== 'aside' : row.standing === 'failing' || row.standing === 'open'
    )
    const hidden = rows.length - shown.length
    const sections = [
      headline(result),
      ...standings(result, 200),
      rollout(result),
      lines.open,
      shown.length > 0 ? [...tableHead, ...shown.map(tableRow)].join('\n') : '',
      detail.passing || hidden === 0 ? '' : `${counted(hidden, 'row')} that pass or block nothing are left out.`,
      openRows(rowsToOpen(result, shown)),
      stops(result),
      worst(result, detail.answers),
      notes(result),
      ...(detail.folded
        ? [
            missedClaims(result),
            languages(result),
            lines.aside,
            evidence(rows),
            allStops(result),
            aside(rows),
            origins(result),
            windowSeen(result),
            prompt(result)
          ]
        : []),
      footer(fullReportUrl, step > 0)
    ]
    const text = join(sections)
    if (bytesOf(text) <= budgetBytes) return text
  }
  return brief(result, rows, budgetBytes, fullReportUrl)
}

/** Headline, standing remarks and the failing rows: in the table as many as fit, and the others by name. */
function brief(
  result: Result,
  all: readonly RowView[],
  budgetBytes: number,
  fullReportUrl: string | undefined
): string {
  const end = footer(fullReportUrl, true)
  const failing = all.filter(row => row.standing === 'failing')
  const lines = failing.map(tableRow)
  const told = (lead: string, rows: number) =>
    join([lead, rows > 0 ? [...tableHead, ...lines.slice(0, rows)].join('\n') : '', names(failing.slice(rows)), end])
  const fits = (text: string) => bytesOf(text) <= budgetBytes
  const leads = [
    [headline(result), ...standings(result, 60)],
    [shortHeadline(result), ...standings(result, 20)],
    [shortHeadline(result), ...standings(result, 0)],
    [shortHeadline(result), standingsCounted(result)]
  ].map(parts => join(parts).trimEnd())
  const lead = leads.find(each => fits(told(each, 0))) ?? leads.at(-1)!
  let rows = linesWithin(lines, budgetBytes - bytesOf(join([lead, ...tableHead, end]))).length
  while (rows > 0 && !fits(told(lead, rows))) rows--
  return told(lead, rows)
}

/** Rows that fail and have no place in the table. */
function names(rows: readonly RowView[]): string {
  const labels = rows.map(row => `**${inline(row.label, 24)}**`)
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
