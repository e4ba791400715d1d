/** Han, kana, Thai and their like, for a class of a regular expression: no blanks stand between their words. */
export const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map(script => String.raw`\p{Script=${script}}`)
  .join('')
