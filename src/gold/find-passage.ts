/** Where a text stands in a source: the offsets of a target. */

interface PassageFound {
  /** [start, end) in UTF-16 code units, as JavaScript, Java and JSONata's $length of plain text count. */
  offsets: readonly [number, number]
  /** The same in code points, as Python counts; equal where the source has no character beyond U+FFFF. */
  codePoints: readonly [number, number]
  /** From 1. */
  line: number
}

const MOST_FOUND = 20

/** Every place of the text, blanks of any kind and length counting as one; in order. */
export function findPassage(source: string, sought: string): PassageFound[] {
  const words = sought.split(/\s+/).filter(word => word !== '')
  if (words.length === 0) return []
  const pattern = new RegExp(words.map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'), 'gu')
  const found: PassageFound[] = []
  for (const { index, 0: text } of source.matchAll(pattern)) {
    const before = source.slice(0, index)
    const start = lengthOf(before)
    found.push({
      offsets: [index, index + text.length],
      codePoints: [start, start + lengthOf(text)],
      line: before.split('\n').length
    })
    if (found.length === MOST_FOUND) break
  }
  return found
}

function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}
