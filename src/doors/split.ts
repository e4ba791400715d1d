import { FlagError } from '../model/errors.js'

/** A run of blanks, a text in quotes, a character after a backslash, or a run of anything else. */
const PIECE = /([ \t\r\n]+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^ \t\r\n'"\\]+)/sy

/**
 * Splits a text into words as a shell does: quotes and backslashes keep blanks, and nothing is expanded, so that `*`, `$` and
 * `#` stand for themselves. By hand, because of the packages that do it shell-quote reads globs and operators, string-argv
 * knows no backslash, and shellwords and shlex lose backslashes beside quotes. Throws FlagError at a quote without its end.
 */
export function splitWords(text: string): string[] {
  const words: string[] = []
  let word: string | null = null
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < text.length) {
    const start = PIECE.lastIndex
    const piece = PIECE.exec(text)
    if (!piece) throw new FlagError(`${unfinished(text[start]!)} at character ${start + 1}, of: ${text.trim()}`)
    const [, blanks, single, double, escaped, bare] = piece
    if (blanks !== undefined) {
      if (word !== null) words.push(word)
      word = null
    } else {
      word = (word ?? '') + (single ?? double?.replace(/\\([$`"\\\n])/g, unescaped) ?? unescaped('', escaped) ?? bare)
    }
  }
  return word === null ? words : [...words, word]
}

/** A backslash before the end of a line joins it to the next. */
function unescaped(_: string, character: string | undefined): string {
  return character === '\n' ? '' : character!
}

function unfinished(character: string): string {
  return character === '\\' ? 'expected a character after the backslash' : `expected the end of the quote ${character}`
}
