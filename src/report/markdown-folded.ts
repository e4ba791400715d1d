/** What the Markdown report folds away: evidence of each row, stops, origins. Each is '' where there is nothing to say. */

import type { Result } from '../model/result.js'
import { auditPrompt } from './audit-prompt.js'
import { fenced, inline } from './escape.js'
import { LANGUAGE_HEADS, LANGUAGES_NOTE, languageRowsOf, missedClaimsOf } from './gold-view.js'
import { number } from './markdown-parts.js'
import { factsOf, originsOf, type View } from './view.js'
import { DECISION_WORDS } from './words.js'

/** What each measured row rests on: sample, chances, and the sentence that says why. */
export function evidence({ rows: { failing, open, passing } }: View): string {
  const measured = [...failing, ...open, ...passing].filter(row => row.verdict !== 'not_measured')
  if (measured.length === 0) return ''
  const lines = measured.map(row => {
    const tested = row.chances === '' ? 'not tested' : inline(row.chances)
    const range = row.range === '' ? '' : ` (${inline(row.range)})`
    return `| ${inline(row.id)} | ${row.n} | ${inline(row.value)}${range} | ${tested} | ${inline(row.adjusted)} | ${inline(row.why)} |`
  })
  const head = ['| row | n | value (range) | chance | adjusted | why |', '| :-- | --: | --: | :-- | :-- | :-- |']
  const how = 'p is the chance of such a value were both versions equal; adjusted is what the verdict rests on.'
  return `**Evidence, row by row.** ${how}\n\n${[...head, ...lines].join('\n')}`
}

/** Every stop rule that was measured. */
export function allStops({ stops: { fired, quiet } }: View): string {
  const lines = [...fired, ...quiet].map(
    ({ name, id, hard, value, limit, fired, why }) =>
      `| ${inline(name)} (${inline(id)}) | ${hard ? 'all users back' : 'hold'} | ${number(value)} | ${number(limit)} | ${fired ? `🛑 **fired**: ${inline(why)}` : 'quiet'} |`
  )
  if (lines.length === 0) return ''
  return ['| stop rule | then | value | stops | state |', '| :-- | :-- | --: | --: | :-- |', ...lines].join('\n')
}

/** Rows that are not measured and block nothing. */
export function aside({ rows: { aside } }: View): string {
  const lines = aside.map(row => `- ${inline(row.name)}: ${inline(row.why)}`)
  return lines.length === 0 ? '' : `**Not measured, not required**\n\n${lines.join('\n')}`
}

/** The other worst items, in a line each. */
export function otherWorst({ worst }: View): string {
  const lines = worst.items
    .slice(1)
    .map(
      ({ question, qid, line, what }) => `- ${inline(question, 200)} (${inline(qid)}, line ${line}): ${inline(what)}`
    )
  return lines.length === 0 ? '' : `**Next worst**\n\n${lines.join('\n')}`
}

/** Claims that were looked for and not found, each with an answer that lacks them. */
export function missedClaims(result: Result): string {
  const views = missedClaimsOf(result, 300)
  if (views.length === 0) return ''
  const lines = views.map(
    ({ item, claims, where, answer }) =>
      `- **${inline(item)}**: ${inline(claims, 600)} not in ${inline(where)}. The answer: ${inline(answer, 300)}`
  )
  return `**Claims not found (${views.length})**\n\n${lines.join('\n')}`
}

export function languages(result: Result): string {
  const rows = languageRowsOf(result)
  if (rows.length === 0) return ''
  const lines = rows.map(row => `| ${row.map(cell => inline(cell)).join(' | ')} |`)
  const head = [`| ${LANGUAGE_HEADS.join(' | ')} |`, '| :-- | --: | --: | --: | --: | :-- |']
  return `**Correct answers by language.** ${LANGUAGES_NOTE}\n\n${[...head, ...lines].join('\n')}`
}

export function origins(result: Result): string {
  const lines = originsOf(result).map(([term, text]) => `- ${term}: ${inline(text)}`)
  const facts = factsOf(result).map(fact => inline(fact))
  return `**What was evaluated**\n\n${facts.join(' · ')}\n\n${lines.join('\n')}`
}

export function windowSeen(result: Result): string {
  if (result.window === null) return ''
  return `**Window**\n\n${fenced(JSON.stringify(result.window, null, 2), 'json', 4_000)}`
}

/** The audit prompt, with the computed verdict beside it. */
export function prompt(result: Result): string {
  const text = auditPrompt(result)
  if (text === null) return ''
  const computed = `The verdict of this report is computed: **${DECISION_WORDS[result.decision].text}**. For a second opinion, copy:`
  return `**Audit prompt.** ${computed}\n\n${fenced(text)}`
}
