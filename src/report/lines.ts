import { cellsOf } from './cells.js'

/** Text laid out in cells, for terminals. */

/** Words on lines of at most `width` cells; all but the first line indented, which keeps the blanks it begins with. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = []
  const words = text.trimStart()
  let line = ' '.repeat(text.length - words.length)
  for (const word of words.split(' ')) {
    if (line.trim() !== '' && cellsOf(`${line} ${word}`) > width) {
      lines.push(line)
      line = ' '.repeat(indent) + word
    } else line = line.trim() === '' ? line + word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Paragraph of its own, every line indented. */
export function block(text: string, width: number, indent: number): string[] {
  return wrap(text, width - indent).map(line => ' '.repeat(indent) + line)
}

export function pad(text: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - cellsOf(text)))
  return right ? space + text : text + space
}

/** The text, or as much of it as fits, with an ellipsis. */
export function cutTo(text: string, width: number): string {
  if (cellsOf(text) <= width) return text
  let cut = ''
  for (const char of text) {
    if (cellsOf(cut + char) > width - 1) break
    cut += char
  }
  return `${cut.trimEnd()}…`
}
