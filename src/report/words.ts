/** The words and signs of the report. A sign never stands without its word, and differs by shape, not by colour alone. */

import ms from 'ms'
import type { Decision } from '../model/reasons.js'
import type { Verdict } from '../model/result.js'

interface Word {
  /** For Markdown. */
  emoji: string
  /** One cell wide, for terminals and HTML. */
  glyph: string
  text: string
}

export const VERDICT_WORDS: Record<Verdict, Word> = {
  pass: { emoji: '✅', glyph: '✓', text: 'pass' },
  fail: { emoji: '❌', glyph: '✗', text: 'fail' },
  inconclusive: { emoji: '⚠️', glyph: '?', text: 'not settled' },
  waived: { emoji: '⚖️', glyph: '~', text: 'allowed' },
  not_measured: { emoji: '➖', glyph: '-', text: 'not measured' }
}

export const DECISION_WORDS: Record<Decision, Word> = {
  pass: { emoji: '✅', glyph: '✓', text: 'pass' },
  warn: { emoji: '⚠️', glyph: '?', text: 'warn' },
  fail: { emoji: '❌', glyph: '✗', text: 'fail' },
  graduate: { emoji: '⏩', glyph: '»', text: 'graduate' },
  hold: { emoji: '⏸️', glyph: '=', text: 'hold' },
  rollback: { emoji: '⏪', glyph: '«', text: 'rollback' },
  error: { emoji: '🚫', glyph: '!', text: 'error' }
}

export type Mood = 'good' | 'bad' | 'unsure' | 'quiet'

export const VERDICT_MOODS: Record<Verdict, Mood> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'unsure',
  waived: 'good',
  not_measured: 'quiet'
}

export const DECISION_MOODS: Record<Decision, Mood> = {
  pass: 'good',
  warn: 'unsure',
  fail: 'bad',
  graduate: 'good',
  hold: 'unsure',
  rollback: 'bad',
  error: 'bad'
}

/** `3 days old`, between two ISO times. */
export function age(from: string, to: string): string {
  const passed = Date.parse(to) - Date.parse(from)
  if (passed < 0) return 'dated later than this run'
  return passed < 60_000 ? 'made just now' : `${ms(passed, { long: true })} old`
}
