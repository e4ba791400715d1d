import { bytesOf, linesWithin, STEPS } from './budget.js'
import { evidence, notes, origins, prompt, windowSeen } from './markdown-folded.js'
import { aside, headline, openRows, problems, standings, stops, tableHead, tableRow, worst } from './markdown-parts.js'
import type { Result } from './result.js'
import { viewRow } from './view.js'
import { counted } from './words.js'

export interface MarkdownOptions {
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
  for (const [step, detail] of STEPS.entries()) {
    const rows = result.gates.map(viewRow)
    const shown = rows.filter(row =>
      detail.passing ? row.standing !== 'aside' : row.standing === 'failing' || row.standing === 'open'
    )
    const hidden = rows.length - shown.length
    const sections = [
      headline(result),
      ...standings(result, 200),
      problems(result),
      shown.length > 0 ? [...tableHead, ...shown.map(tableRow)].join('\n') : '',
      detail.passing || hidden === 0 ? '' : `${counted(hidden, 'row')} that pass or block nothing are left out.`,
      openRows(shown),
      stops(result),
      worst(result, detail.answers),
      notes(result),
      ...(detail.folded ? [aside(rows), evidence(rows), origins(result), windowSeen(result), prompt(result)] : []),
      footer(fullReportUrl, step > 0)
    ]
    const text = join(sections)
    if (bytesOf(text) <= budgetBytes) return text
  }
  return brief(result, budgetBytes, fullReportUrl)
}

/** Headline, standing remarks and failing rows, as many as fit. */
function brief(result: Result, budgetBytes: number, fullReportUrl: string | undefined): string {
  const end = footer(fullReportUrl, true)
  const head = join([headline(result), ...standings(result, 60)])
  const roomy = bytesOf(head) + bytesOf(end) + 400 <= budgetBytes
  const lead = roomy ? head.trimEnd() : `## ${result.decision}`
  const failing = result.gates.map(viewRow).filter(row => row.standing === 'failing')
  if (failing.length === 0) return join([lead, end])
  const room = budgetBytes - bytesOf(join([lead, end])) - bytesOf(tableHead.join('\n')) - 120
  const rows = linesWithin(failing.map(tableRow), room)
  const rest = failing.length - rows.length
  return join([
    lead,
    rows.length > 0 ? [...tableHead, ...rows].join('\n') : '',
    rest > 0 ? `${counted(rest, 'more failing row')} in the full report.` : '',
    end
  ])
}

function footer(fullReportUrl: string | undefined, cut: boolean): string {
  const where = fullReportUrl === undefined ? 'the artifact of this run' : `[the artifact](${fullReportUrl})`
  if (cut) return `Shortened to fit here: the full report is in ${where}.`
  return fullReportUrl === undefined ? '' : `The full report is in ${where}.`
}

function join(sections: readonly string[]): string {
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}
