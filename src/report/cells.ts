import { eastAsianWidth } from 'get-east-asian-width'

/**
 * Latin, Greek and Cyrillic letters, and the punctuation, arrows and signs that reports are written with. Each takes one
 * cell and joins no other, so their number is the width, and a text of them alone needs no tables of Unicode at start-up.
 */
const ONE_CELL_EACH = /^[ -~¡-¬®-\u02ffΑ-ϿЀ-҂Ҋ-ԯ‐-‧‰-⁞₀-₎←-⇿∀-⋿─-◼✓✔✗✘]*$/
const EMOJI = /\p{Emoji_Presentation}|[\ufe0f\u20e3]/u
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u
/** What takes a cell of its own although it belongs to the character before: vowel signs, halfwidth sound marks. */
const BESIDE = /[\p{Mc}\uff9e\uff9f]/u

/** Cells that a text takes in a terminal: two for emoji and for wide characters of East Asia, none for what is not seen. */
export function cellsOf(text: string): number {
  if (ONE_CELL_EACH.test(text)) return text.length
  return [...new Intl.Segmenter().segment(text)].reduce((cells, { segment }) => cells + cellsOfCluster(segment), 0)
}

/** Of a grapheme cluster: what a reader takes for one character. */
function cellsOfCluster(cluster: string): number {
  if (EMOJI.test(cluster)) return 2
  const visible = [...cluster].filter(part => !INVISIBLE.test(part))
  const spacing = visible.filter((part, at) => at === 0 || BESIDE.test(part))
  return spacing.reduce((cells, part) => cells + eastAsianWidth(part.codePointAt(0)!), 0)
}
