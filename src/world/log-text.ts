import { stripVTControlCharacters } from 'node:util'

/** Text on its way into a log: pure functions. */

const CONTROL = /[^\P{Cc}\n\t]/gu
/** Zero-width, bidirectional and other format characters, and the separators that some viewers break lines at. */
const INVISIBLE = /[\p{Cf}\u2028\u2029]/gu

/** Text in which nothing acts on a terminal and nothing hides: escapes removed, other controls shown. */
export function visible(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, char => (char < ' ' ? String.fromCharCode(0x2400 + char.charCodeAt(0)) : codePoint(char)))
    .replace(INVISIBLE, codePoint)
}

function codePoint(char: string): string {
  return `<U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** At most `max` characters, with a note of how many were left out. */
export function bounded(text: string, max: number): string {
  if (text.length <= max) return text
  const end = /[\ud800-\udbff]$/.test(text.slice(0, max)) ? max - 1 : max
  return `${text.slice(0, end)}… (${text.length - end} more characters)`
}

/** A line that a runner can't take for a workflow command: they begin with `::`, old ones hold `##[` anywhere. */
export function inert(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [')
}

/** Whether a line is due that is said again and again: where `what` has changed, or after `everyMs`. */
export function createRepeat(everyMs: number): (what: string, atMs: number) => 'changed' | 'due' | null {
  let said: { what: string; atMs: number } | null = null
  return (what, atMs) => {
    const changed = said?.what !== what
    if (!changed && atMs - said!.atMs < everyMs) return null
    said = { what, atMs }
    return changed ? 'changed' : 'due'
  }
}

interface Pace {
  /** A line to show now, or null. */
  step(label: string, done: number, total: number, atMs: number): string | null
}

/** How often progress is shown: after each `share` of the work or `everyMs`, and at the end. */
export function createPace(share: number, everyMs: number): Pace {
  const runs = new Map<string, { startMs: number; shownMs: number; shownDone: number }>()
  return {
    step(label, done, total, atMs) {
      const run = runs.get(label)
      if (!run || done < run.shownDone) {
        runs.set(label, { startMs: atMs, shownMs: atMs, shownDone: done })
        return progressLine(label, done, total, null)
      }
      const last = done >= total && run.shownDone < total
      if (!last && done - run.shownDone < share * total && atMs - run.shownMs < everyMs) return null
      if (done === run.shownDone && atMs - run.shownMs < everyMs) return null
      Object.assign(run, { shownMs: atMs, shownDone: done })
      return progressLine(label, done, total, done > 0 ? ((atMs - run.startMs) / done) * (total - done) : null)
    }
  }
}

function progressLine(label: string, done: number, total: number, leftMs: number | null): string {
  const percent = total > 0 ? Math.floor((100 * done) / total) : 100
  const left = leftMs && leftMs >= 1000 ? `, about ${showSeconds(leftMs)} left` : ''
  return `${label} ${done}/${total} (${percent} %${left})`
}

function showSeconds(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
