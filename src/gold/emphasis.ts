import { UNSPACED } from './scripts.js'

/** Takes Markdown's emphasis and code marks off words: in pairs only, and only at the edges of words. */

interface Mark {
  start: number
  end: number
  text: string
  opens: boolean
  closes: boolean
}

const MARKS = /\*+|_+|`+/g
/** More of one sign in a row are a rule, a blank to fill in, or a picture. */
const LONGEST_MARK = 3

/** One pass with a stack: each mark is put on it and taken off once. */
export function withoutEmphasis(text: string): string {
  const gone: Mark[] = []
  const open: Mark[] = []
  const waiting = new Map<string, number>()
  const leave = (mark: Mark) => waiting.set(mark.text, waiting.get(mark.text)! - 1)
  for (const mark of marksOf(text)) {
    if (mark.closes && (waiting.get(mark.text) ?? 0) > 0) {
      let opener = open.pop()!
      leave(opener)
      while (opener.text !== mark.text) {
        opener = open.pop()!
        leave(opener)
      }
      gone.push(opener, mark)
    } else if (mark.opens) {
      open.push(mark)
      waiting.set(mark.text, (waiting.get(mark.text) ?? 0) + 1)
    }
  }
  return cut(text, gone)
}

function cut(text: string, gone: readonly Mark[]): string {
  const kept: string[] = []
  let at = 0
  for (const { start, end } of gone.toSorted((a, b) => a.start - b.start)) {
    kept.push(text.slice(at, start))
    at = end
  }
  return at === 0 ? text : kept.join('') + text.slice(at)
}

function* marksOf(text: string): Generator<Mark> {
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark.length > LONGEST_MARK) continue
    const end = index + mark.length
    const before = index === 0 ? ' ' : String.fromCodePoint(codePointBefore(text, index))
    const after = end === text.length ? ' ' : String.fromCodePoint(text.codePointAt(end)!)
    const opens = AROUND.test(before) && INSIDE_AFTER.test(after)
    const closes = AROUND.test(after) && INSIDE_BEFORE.test(before)
    if (opens || closes) yield { start: index, end, text: mark, opens, closes }
  }
}

function codePointBefore(text: string, at: number): number {
  const whole = at > 1 ? text.codePointAt(at - 2)! : 0
  return whole > 0xffff ? whole : text.charCodeAt(at - 1)
}

/** What may stand around a marked word; scripts without blanks have no edges of words that could be seen. */
const AROUND = new RegExp(`[${String.raw`\s()\[\]{}"'.,:;!?、。，：；！？（）|>~*_%°\p{Sc}`}\`${UNSPACED}-]`, 'u')
const INSIDE_AFTER = /[^\s\p{Pe}.,:;!?]/u
const INSIDE_BEFORE = /[^\s\p{Ps}]/u
