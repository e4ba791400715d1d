/**
 * How alike a question's terms and an index's words are. Words are numbered; what was compared once is remembered, as
 * the words of an index are few and questions come again.
 */
export interface Similarities {
  /** The number of a word of the index. */
  numberOf(word: string): number
  /** One lookup for each term of a question, by the number of the word. */
  of(terms: readonly string[]): (at: number, word: number) => number
}

/** Terms remembered at most; beyond that all are forgotten. */
const MOST_TERMS = 4096

export function openSimilarities(): Similarities {
  const numbers = new Map<string, number>()
  const words: { word: string; pairs: ReadonlySet<string> }[] = []
  const rows = new Map<string, (number | undefined)[]>()

  const rowOf = (term: string) => {
    const known = rows.get(term)
    if (known) return known
    if (rows.size >= MOST_TERMS) rows.clear()
    const row = new Array<number | undefined>(words.length).fill(undefined)
    rows.set(term, row)
    return row
  }
  return {
    numberOf(word) {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, words.length)
      return words.push({ word, pairs: pairsOf(word) }) - 1
    },
    of(terms) {
      const ofTerms = terms.map(rowOf)
      return (at, number) => {
        const row = ofTerms[at]!
        const found = row[number]
        if (found !== undefined) return found
        const { word, pairs } = words[number]!
        const alike = terms[at] === word ? 1 : dice(pairsOf(terms[at]!), pairs)
        row[number] = alike
        return alike
      }
    }
  }
}

function pairsOf(word: string): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2))
  return found
}

/** Dice's coefficient of letter pairs, so that near forms of a word count in part. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size)
}
