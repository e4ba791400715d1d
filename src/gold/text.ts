import { withoutEmphasis } from './emphasis.js'
import { ungrouped } from './numbers.js'
import { UNSPACED } from './scripts.js'

/**
 * Text as a person reads it (docs/runbook.md §4): two texts that look and mean the same give the same string. Every
 * step takes time in proportion to the text, whatever it holds.
 */
export function readable(text: string): string {
  const plainest = withoutVowelMarks(apart(text.replace(INVISIBLE, '')))
  const composed = foldedCase(composedForms(plainest)).normalize('NFKC')
  const plain = spaced(plainMarks(composed))
  return ungrouped(withoutEmphasis(plain))
}

/** Without the marks that no script has so many of: to sort them would take time squared. */
export function withoutExcessMarks(text: string): string {
  return text.replace(TOO_MANY_MARKS, '$1')
}

/** Zero-width characters, soft hyphens, marks of direction, variation selectors, and the Arabic stretch. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]/gu

/** One sign of Arabic stands for eighteen letters; no text of people is made of such. */
const MOST_GROWTH = 4
/** As many marks on one letter as any script has (UAX #15, stream-safe text); more would take time squared to sort. */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu
const SUPERSCRIPTS = /[\u00B2\u00B3\u00B9\u2070-\u207F]+/g
/** In a formula, such as CO₂, a subscript reads as a plain figure; before a digit, as in log₂8, it does not. */
const SUBSCRIPTS = /([^\p{L}]?)([\u2080-\u208E]+)(\d?)/gu
const SQUARED_UNITS = /[\u339F-\u33A6\u33A8\u33AF]/g
const SQUARED = new Map([...'㎟㎠㎡㎢㎣㎤㎥㎦㎨㎯'].map(unit => [unit, unit.normalize('NFKC').replace(/\d$/, '^$&')]))
/** Fractions, circled numbers and their like, beside a digit. */
const BEFORE_NUMERAL = /(\d)(?=[\u00BC-\u00BE\u2150-\u215F\u2189\u2460-\u249B\u24EA\u3358-\u3370\u33E0-\u33FE])/g

/** What compatibility composition would run together. */
function apart(text: string): string {
  return withoutExcessMarks(text)
    .replace(SUPERSCRIPTS, run => `^${run}`)
    .replace(SUBSCRIPTS, (whole, before, run, after) => (before || after ? `${before}_${run}${after}` : whole))
    .replace(SQUARED_UNITS, unit => SQUARED.get(unit)!)
    .replace(BEFORE_NUMERAL, '$1 ')
    .replaceAll('´', "'")
}

/** Arabic and Hebrew are written with their vowels or without. */
function withoutVowelMarks(text: string): string {
  return text.replace(/[\u064B-\u0652\u0670\u05B0-\u05BC\u05C1\u05C2\u05C7]/g, '')
}

/** A nasal before a letter of its own class, which Hindi writes as a dot as well. */
const NASALS = /(?:ङ\u094D(?=[क-घ])|ञ\u094D(?=[च-झ])|ण\u094D(?=[ट-ढ])|न\u094D(?=[त-ध])|म\u094D(?=[प-भ]))/g

/**
 * NFKC, and what looks alike: in Thai a vowel before or after its tone, and two strokes for one letter; the kaf and yeh
 * of Persian keyboards, and an alef without its hamza, as most people type it; in Hindi the two ways to write a nasal.
 */
function composedForms(text: string): string {
  return text
    .normalize('NFKC')
    .slice(0, MOST_GROWTH * text.length + 100)
    .replaceAll('\u06A9', '\u0643')
    .replaceAll('\u06CC', '\u064A')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(NASALS, '\u0902')
    .replace(/\u0E4D([\u0E48-\u0E4B])/g, '$1\u0E4D')
    .replaceAll('\u0E40\u0E40', '\u0E41')
}

/**
 * Case folded in full: ß as ss, every sigma alike, and the Turkish İ and ı as i, since their capitals are written by
 * people and by programs that do not know the language.
 */
function foldedCase(text: string): string {
  const lower = (letters: string) => letters.replace(/[Σς]/g, 'σ').toLowerCase()
  return lower(lower(text).toUpperCase()).replaceAll('i\u0307', 'i')
}

const QUOTES: readonly [RegExp, string][] = [
  [/[‘’‚‛′ʹʼʻ‹›\u05F3]/g, "'"],
  [/[“”„‟″«»「」『』〝〞〟\u05F4]/g, '"'],
  [/[〜∼]/g, '~'],
  [/[\p{Pd}\u2212\u2043]/gu, '-'],
  [/[\u2044\u2215]/g, '/'],
  [/\u066A/g, '%'],
  [/\u066B/g, '.'],
  [/[\u066C\u060C]/g, ',']
]

/** The first digit of each script of the basic plane; the others follow it. */
const ZEROS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰'
const DIGITS = new Map(
  [...ZEROS].flatMap(zero =>
    Array.from({ length: 10 }, (_, value) => [String.fromCharCode(zero.charCodeAt(0) + value), String(value)] as const)
  )
)

/** Quotes, dashes, signs and digits as their plain forms. */
function plainMarks(text: string): string {
  const plain = QUOTES.reduce((result, [forms, form]) => result.replace(forms, form), text)
  return plain.replace(/[^\P{Nd}0-9]/gu, digit => DIGITS.get(digit) ?? digit)
}

/** One blank for any white space; none beside Han, kana, Thai and their like, whose lines break anywhere. */
function spaced(text: string): string {
  return text
    .replace(/[\s\u0085\u2800]+/g, ' ')
    .replace(BLANK_BY_UNSPACED, '')
    .trim()
}

const LETTER = `[${UNSPACED}ー、。]`
const BLANK_BY_UNSPACED = new RegExp(`(?<=${LETTER}) | (?=${LETTER})`, 'gu')
