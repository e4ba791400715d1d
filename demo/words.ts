/** From text to the terms that are indexed: words in lower case, without function words, lightly stemmed. */

const FUNCTION_WORDS = new Set(
  `a about after all also am an and any are as at be been being but by can could did do does doing each for from had has
  have how i if in into is it its me my of on or our own s should so some such t than that the their them then there these
  they this those to too us was we were what when where which while who why will with would you your`.split(/\s+/)
)

/** What people say and what the pages say; a question is searched for in both. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  pr: ['pull', 'request'],
  prs: ['pull', 'request'],
  price: ['cost'],
  expensive: ['cost'],
  credential: ['secret'],
  password: ['secret'],
  slow: ['latency'],
  typo: ['misspelt']
}

export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Terms in reading order, repeats kept. */
export function termsOf(text: string): string[] {
  return words(text)
    .filter(word => !FUNCTION_WORDS.has(word))
    .map(stem)
}

/** The distinct terms of a question, synonyms in place of words that the pages do not use. */
export function questionTerms(question: string): string[] {
  const spoken = words(question).flatMap(word => SYNONYMS[word] ?? [word])
  return [...new Set(termsOf(spoken.join(' ')))]
}

/**
 * Takes off the endings of plurals, participles and gerunds, so that "measures", "measured" and "measuring" meet.
 * Lighter than Porter's stemmer: word classes are left apart.
 */
export function stem(word: string): string {
  if (word.length < 4) return word
  const singular = word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /[^sui]s$/.test(word)
      ? word.slice(0, -1)
      : word.endsWith('sses')
        ? word.slice(0, -2)
        : word
  const bare = singular.replace(/(?<=.{3})(ing|ed)$/, '')
  const single = bare === singular ? bare : bare.replace(/([bdgmnprt])\1$/, '$1')
  return single.replace(/(?<=.{3})e$/, '').replace(/(?<=.{3})i$/, 'y')
}
