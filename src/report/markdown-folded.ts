/** The folded sections of the Markdown report, and its notes. Each is '' where there is nothing to say. */

import type { Result } from '../model/result.js'
import { auditPrompt } from './audit-prompt.js'
import { fenced, inline } from './escape.js'
import { LANGUAGE_HEADS, LANGUAGES_NOTE, languageRowsOf, missedClaimsOf } from './gold-view.js'
import { bounded, folded } from './markdown-parts.js'
import { originsOf, type RowView } from './view.js'
import { DECISION_WORDS } from './words.js'

export function notes(result: Result): string {
  if (result.notes.length === 0) return ''
  const lines = result.notes.map(
    ({ level, text }) => `- ${level === 'warning' ? '⚠️ warning' : 'ℹ️ notice'}: ${inline(text, 500)}`
  )
  return `### Notes\n\n${bounded(lines, '\n')}`
}

/** What each measured row rests on: sample, chances, and the sentence that says why. */
export function evidence(rows: readonly RowView[]): string {
  const measured = rows.filter(row => row.verdict !== 'not_measured')
  if (measured.length === 0) return ''
  const lines = measured.map(row => {
    const tested = row.chances === '' ? 'not tested' : inline(row.chances)
    const target = `${inline(row.target)}${row.fromManifest ? ' (manifest)' : ''}`
    return `| ${inline(row.label)} | ${row.n} | ${inline(row.value)} | ${target} | ${tested} | ${inline(row.adjusted)} | ${inline(row.why)} |`
  })
  const head = ['| row | n | value | target | chance | adjusted | why |', '| :-- | --: | --: | --: | :-- | :-- | :-- |']
  const how = 'p is the chance of such a value were the two arms alike; adjusted is what the verdict rests on.'
  return folded('Evidence, row by row', `${how}\n\n${[...head, ...lines].join('\n')}`)
}

/** Claims that were looked for and not found, each with an answer that lacks them. */
export function missedClaims(result: Result): string {
  const views = missedClaimsOf(result, 300)
  if (views.length === 0) return ''
  const lines = views.map(
    ({ item, claims, where, answer }) =>
      `- **${inline(item)}**: ${inline(claims, 600)} not in ${inline(where)}. The answer: ${inline(answer, 300)}`
  )
  return folded(`Claims not found (${views.length})`, lines.join('\n'))
}

export function languages(result: Result): string {
  const rows = languageRowsOf(result)
  if (rows.length === 0) return ''
  const lines = rows.map(row => `| ${row.map(cell => inline(cell)).join(' | ')} |`)
  const head = [`| ${LANGUAGE_HEADS.join(' | ')} |`, '| :-- | --: | --: | --: | --: | :-- |']
  return folded('Gold score by language', `${LANGUAGES_NOTE}\n\n${[...head, ...lines].join('\n')}`)
}

export function origins(result: Result): string {
  const lines = originsOf(result).map(([term, text]) => `- ${term}: ${inline(text)}`)
  return folded('What was evaluated', lines.join('\n'))
}

export function windowSeen(result: Result): string {
  if (result.window === null) return ''
  return folded('Window', fenced(JSON.stringify(result.window, null, 2), 'json', 4_000))
}

/** The audit prompt, with the computed verdict beside it. */
export function prompt(result: Result): string {
  const text = auditPrompt(result)
  if (text === null) return ''
  const computed = `The verdict of this report is computed: **${DECISION_WORDS[result.decision].text}**. For a second opinion, copy:`
  return folded('Audit prompt', `${computed}\n\n${fenced(text)}`)
}
