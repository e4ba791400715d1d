import { withoutEmphasis } from './emphasis.js'
import { withoutMarkup } from './markup.js'
import { ungrouped } from './numbers.js'
import { UNSPACED } from './scripts.js'

/**
 * Text as a person reads it (docs/runbook.md §4): two texts that look and mean the same give the same string. Every
 * step takes time in proportion to the text, whatever it holds.
 */
export function readable(text: string): string {
  return ungrouped(withoutEmphasis(withoutFreeBlanks(plainly(text))))
}

/** The same where the blanks of scripts without them stay: in Thai they part sentences. */
export function readableWithBlanks(text: string): string {
  return ungrouped(withoutEmphasis(plainly(text)))
}

/** Lines break anywhere in Han, kana, Thai and their like, so a blank beside them is none. */
export function withoutFreeBlanks(text: string): string {
  return text.replace(FREE_BLANK, '').trim()
}

function plainly(text: string): string {
  const shown = withoutMarkup(text.replace(INVISIBLE, '')).replace(INVISIBLE, '')
  const plainest = withoutVowelMarks(apart(shown))
  const composed = withoutTonos(foldedCase(composedForms(plainest)).normalize('NFKC'))
  return plainMarks(composed)
    .replace(/[\s\u0085\u2800]+/g, ' ')
    .trim()
}

/** Without the marks that no script has so many of: to sort them would take time squared. */
export function withoutExcessMarks(text: string): string {
  return text.replace(TOO_MANY_MARKS, '$1')
}

/** Zero-width characters, soft hyphens, marks of direction, variation selectors, the Arabic stretch, and the key around a digit. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]|\u20E3/gu

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

/** The dot below that Hindi leaves out as often as not, in letters of words from Persian and English. */
const LOAN_DOTS = /([कखगजफ])\u093C/g
/** A nasal before a letter of its own class, which Hindi writes as a dot as well. */
const NASALS = /(?:ङ\u094D(?=[क-घ])|ञ\u094D(?=[च-झ])|ण\u094D(?=[ट-ढ])|न\u094D(?=[त-ध])|म\u094D(?=[प-भ]))/g

/**
 * NFKC, and what is written in either way: in Thai a vowel before or after its tone, and two strokes for one letter; the
 * kaf, yeh and heh of Persian and Urdu keyboards; in Arabic an alef without its hamza, a yeh without its dots and a teh
 * marbuta as heh, as most people type them (the folding of Lucene's ArabicNormalizer); in Hindi nasals and loan dots.
 */
function composedForms(text: string): string {
  return text
    .normalize('NFKC')
    .slice(0, MOST_GROWTH * text.length + 100)
    .replaceAll('\u06A9', '\u0643')
    .replace(/[\u06CC\u0649]/g, '\u064A')
    .replace(/[\u06C1\u0629]/g, '\u0647')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(LOAN_DOTS, '$1')
    .replace(NASALS, '\u0902')
    .replaceAll('\u0901', '\u0902')
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

/** Greek capitals are written without the accent of their small letters. */
const ACCENTED = 'άέήίόύώΐΰ'
const TONOS = new Map(
  [...ACCENTED].map(letter => [letter, letter.normalize('NFD').replace('\u0301', '').normalize('NFC')])
)
const WITH_TONOS = new RegExp(`[${ACCENTED}]`, 'g')

function withoutTonos(text: string): string {
  return text.replace(WITH_TONOS, letter => TONOS.get(letter)!)
}

const QUOTES: readonly [RegExp, string][] = [
  [/[‘’‚‛′ʹʼʻ‹›\u05F3]/g, "'"],
  [/[“”„‟″«»「」『』〝〞〟\u05F4]/g, '"'],
  [/[〜∼]/g, '~'],
  [/[\p{Pd}\u2212\u2043]/gu, '-'],
  [/[\u2044\u2215]/g, '/'],
  [/\u2236/g, ':'],
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

const LETTER = `[${UNSPACED}ー、。]`
const FREE_BLANK = new RegExp(`(?<=${LETTER}) | (?=${LETTER})`, 'gu')
