const LONGEST = 40
/** Controls, format characters and what else is drawn as nothing or acts on a terminal. */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu

/** Text of a log as it stands there, in quotes: at most 40 characters, and what can't be seen as its code point. */
export function quoted(text: string): string {
  const points = Array.from(text)
  const shown = points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : text
  const code = (char: string) => `\\u{${char.codePointAt(0)!.toString(16)}}`
  return `"${shown.replace(/["\\]/g, '\\$&').replace(UNSEEN, code)}"`
}
