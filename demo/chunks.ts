import { type Line, linesOf, type Page, type Section, sectionsOf } from './corpus.js'
import { words } from './words.js'

/**
 * How pages are cut. `lines` keeps paragraphs, list items and table rows whole and never crosses a heading;
 * `fixed` cuts every so many characters, wherever that falls.
 */
export type Chunking = { kind: 'lines'; maxWords: number; overlapLines: number } | { kind: 'fixed'; characters: number }

/** A passage of a page; [start, end) are offsets in the page's source, and text is what stands there. */
export interface Chunk {
  id: string
  section: Section
  start: number
  end: number
  text: string
}

export function chunksOf(page: Page, chunking: Chunking): Chunk[] {
  const lines = linesOf(page.text)
  return sectionsOf(page).flatMap(section =>
    spansOf(section, lines, chunking).map(([start, end], index) => ({
      id: `${section.id}/${index}`,
      section,
      start,
      end,
      text: page.text.slice(start, end)
    }))
  )
}

type Span = [start: number, end: number]

function spansOf(section: Section, lines: readonly Line[], chunking: Chunking): Span[] {
  return chunking.kind === 'lines'
    ? spansByLines(
        lines.filter(line => line.start >= section.start && line.end <= section.end && line.text.trim() !== ''),
        chunking.maxWords,
        chunking.overlapLines
      )
    : spansByLength(section, chunking.characters)
}

function spansByLines(lines: readonly Line[], maxWords: number, overlapLines: number): Span[] {
  const spans: Span[] = []
  let first = 0
  while (first < lines.length) {
    const past = lineAfter(lines, first, maxWords)
    spans.push([lines[first]!.start, lines[past - 1]!.end])
    if (past === lines.length) break
    first = Math.max(first + 1, past - overlapLines)
  }
  return spans
}

/** The first line that no longer fits; at least one line always does. */
function lineAfter(lines: readonly Line[], first: number, maxWords: number): number {
  let count = words(lines[first]!.text).length
  let past = first + 1
  while (past < lines.length) {
    count += words(lines[past]!.text).length
    if (count > maxWords) break
    past++
  }
  return past
}

function spansByLength(section: Section, characters: number): Span[] {
  const spans: Span[] = []
  for (let start = section.start; start < section.end; start += characters)
    spans.push([start, Math.min(start + characters, section.end)])
  return spans
}
