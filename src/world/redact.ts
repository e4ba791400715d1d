import { stripVTControlCharacters } from 'node:util'

/** Keeps secrets, and the forms in which they travel, out of text that people will read. */
export interface Redactor {
  /** The forms that are replaced from now on; null where the secret is too short to be looked for. */
  add(secret: string): readonly string[] | null
  redact(text: string): string
}

/** Shorter ones stand in every other word: masking them would make a log unreadable and give them away. */
export const SHORTEST_SECRET = 4
/** Shorter ones are looked for as words of their own. */
export const SHORTEST_INSIDE = 8
const SHORTEST_FRAGMENT = 5
/** So many characters of a secret are looked for in mixed encodings; a longer one by its beginning, and as it is. */
const LONGEST_MIXED = 256

export function createRedactor(): Redactor {
  const known = new Map<string, readonly string[]>()
  let start: RegExp | null = null
  let whole: RegExp | null = null
  const mask = (text: string) => {
    start ??= startOf(known)
    if (!start.test(text)) return text
    whole ??= wholeOf(known)
    return text.replace(whole, '***')
  }
  return {
    add(secret) {
      if (secret.length < SHORTEST_SECRET) return null
      const before = known.get(secret)
      if (before) return before
      const forms = formsOf(secret)
      known.set(secret, forms)
      start = null
      whole = null
      return forms
    },
    redact(text) {
      if (known.size === 0) return text
      const shown = mask(text)
      if (!HIDDEN.test(shown)) return shown
      const together = puttingTogether(shown)
      const masked = mask(together)
      return masked === together ? shown : masked
    }
  }
}

/** What no page shows, and leaves out, so that a secret written with it between the letters would stand there whole. */
const UNSEEN = '[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]'
/** A line end with what mail and headers put around it where they fold a line. */
const FOLD = '=?\\r?\\n[ \\t]*'
const HIDDEN = new RegExp(UNSEEN, 'u')
const BETWEEN_LETTERS = new RegExp(`${FOLD}|${UNSEEN}`, 'gu')

/** The text without what is unseen: terminal sequences, the zeros of UTF-16 read as UTF-8, marks of no width, line ends. */
function puttingTogether(text: string): string {
  return stripVTControlCharacters(text).replace(BETWEEN_LETTERS, '')
}

/** What every find begins with. Most texts have none of it, and are spared the whole pattern, which is slow to compile. */
function startOf(known: ReadonlyMap<string, readonly string[]>): RegExp {
  const starts = [...known].flatMap(([secret, forms]) => [
    ...spellings(secret).map(letters => letters.slice(0, SHORTEST_SECRET).join('')),
    ...forms.map(form => plain([...form].slice(0, SHORTEST_SECRET).join('')))
  ])
  return new RegExp([...new Set(starts)].join('|'), 'u')
}

function wholeOf(known: ReadonlyMap<string, readonly string[]>): RegExp {
  const secrets = [...known].sort(([a], [b]) => b.length - a.length)
  const parts = secrets.map(([secret, forms]) => {
    const spelled = spellings(secret)
    const [escaped, digits, ...base64] = spelled
    const mixed = [escaped!, digits!, ...base64.map(letters => [...letters, LAST_LETTER])]
    const wholes = [...mixed.map(letters => letters.join('')), ...forms.map(plain)]
    const isInside = secret.length >= SHORTEST_INSIDE
    const cut = isInside ? spelled.flatMap(letters => beginning(letters) ?? []) : []
    const all = [...new Set([...wholes, ...cut])].join('|')
    return `(?=${firstOf(forms)})(?:${isInside ? all : word(all)})`
  })
  return new RegExp(parts.join('|'), 'gu')
}

/** What any of its forms begins with: looked at first, since most of a text does not. */
function firstOf(forms: readonly string[]): string {
  const letters = new Set(forms.map(form => String.fromCodePoint(form.codePointAt(0)!)))
  return `[${[...letters].map(letter => `\\u{${letter.codePointAt(0)!.toString(16)}}`).join('')}\\\\%&]`
}

/**
 * The secret as it is, line by line, URL-encoded, JSON-escaped, in hexadecimal, and in base64 at each of its alignments;
 * the last two of UTF-16 too, in which Windows encodes.
 */
function formsOf(secret: string): string[] {
  const encoded = encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, '\ufffd'))
  const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim())
  const wide = Buffer.from(secret, 'utf16le')
  const base64 = [Buffer.from(secret), wide].flatMap(bytes => [0, 1, 2].flatMap(offset => base64At(bytes, offset)))
  const digits = [Buffer.from(secret), wide].map(bytes => bytes.toString('hex'))
  const forms = [
    secret,
    ...lines.filter(line => line.length >= SHORTEST_SECRET),
    encoded,
    encoded.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
    encoded.replaceAll('%20', '+'),
    JSON.stringify(secret).slice(1, -1),
    ...digits,
    ...digits.map(text => text.toUpperCase()),
    Buffer.from(secret).toString('base64'),
    ...base64,
    ...base64.map(toUrlAlphabet)
  ]
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

/** The base64 characters that depend on the secret alone when `offset` bytes stand before it. */
function base64At(secret: Uint8Array, offset: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), secret])
  const from = Math.ceil((offset * 8) / 6)
  const to = Math.floor((bytes.length * 8) / 6)
  const fragment = bytes.toString('base64').slice(from, to)
  return fragment.length >= SHORTEST_FRAGMENT ? [fragment] : []
}

function toUrlAlphabet(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_')
}

/** Bytes as a dump has them: `736b`, `73:6b`, `0x73, 0x6b`. */
function hexLetters(secret: string): string[] {
  return [...Buffer.from(secret).subarray(0, LONGEST_MIXED)].map(
    (byte, at) => (at === 0 ? '' : BETWEEN_BYTES) + hex(byte, 2)
  )
}

/** Base64 of the secret at each alignment, in either alphabet, its signs escaped or not, and broken into lines or not. */
function base64Letters(secret: string): string[][] {
  return [0, 1, 2]
    .flatMap(offset => base64At(Buffer.from(secret), offset))
    .map(fragment => [...fragment].slice(0, LONGEST_MIXED))
    .map(letters => letters.map((letter, at) => (at === 0 ? '' : LINE_END) + base64Letter(letter)))
}

function base64Letter(letter: string): string {
  if (letter === '+') return `(?:${inAnyEscape('+')}|-)`
  return letter === '/' ? `(?:${inAnyEscape('/')}|_)` : letter
}

/**
 * The secret letter by letter, each letter a pattern of what may stand for it: plain or escaped, as JSON, URLs, HTML and
 * program text escape it, once or again; then in hexadecimal; then in base64.
 */
function spellings(secret: string): string[][] {
  const escaped = [...secret].slice(0, LONGEST_MIXED).map(inAnyEscape)
  return [escaped, hexLetters(secret), ...base64Letters(secret)]
}

/** What is left of a secret where a text was cut: eight of its characters or more from the beginning, and then the cut. */
function beginning(letters: readonly string[]): string | null {
  if (letters.length <= SHORTEST_INSIDE) return null
  const rest = letters.slice(SHORTEST_INSIDE, -1).reduceRight((after, letter) => `(?:${letter}${after})?`, '')
  return `${letters.slice(0, SHORTEST_INSIDE).join('')}${rest}(?=${HALF_BYTE}(?:$|[…"\\\\%&]))`
}

const JSON_ESCAPES: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't', '\b': 'b', '\f': 'f' }
const ENTITIES: Readonly<Record<string, string>> = Object.fromEntries(
  `! excl " quot # num $ dollar % percnt & amp ' apos ( lpar ) rpar * ast|midast + plus , comma . period / sol : colon
  ; semi < lt|LT = equals > gt|GT ? quest @ commat [ lsqb|lbrack \\ bsol ] rsqb|rbrack ^ Hat _ lowbar|UnderBar
  \` grave { lcub|lbrace | verbar|vert|VerticalLine } rcub|rbrace`
    .split(/\s+/)
    .flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1]!]] : []))
)
/** What may stand between the letters of an encoding. */
const LINE_END = `(?:[\\r\\n]|\\\\{1,4}[rn])*`
const HALF_BYTE = '[:,;\\s-]{0,3}[0-9a-fA-F]?'
/** The last letter tells bits of the secret and of what follows. */
const LAST_LETTER = '(?:[A-Za-z0-9+/_-]?={0,2})'
const BETWEEN_BYTES = `(?:[\\s:,;-]|0[xX])*`
/** Escaped again and again: bounded, so that no text costs more than its length. */
const BACKSLASHES = '\\\\{1,8}'
const AMPERSAND = '&(?:amp;){0,4}'

function inAnyEscape(letter: string): string {
  const point = letter.codePointAt(0)!
  const units = [...Array(letter.length).keys()].map(at => hex(letter.charCodeAt(at), 4))
  const utf8 = [...Buffer.from(letter)]
  const bytes = utf8.map(byte => `%(?:25){0,4}${hex(byte, 2)}`)
  const entity = ENTITIES[letter]
  const short = JSON_ESCAPES[letter] ?? (/[\\/"']/.test(letter) ? plain(letter) : null)
  const forms = [
    units.map(unit => `${BACKSLASHES}u${unit}`).join(''),
    `${BACKSLASHES}u\\{0{0,4}${hex(point, 1)}\\}`,
    ...(point < 256 ? [`${BACKSLASHES}x${hex(point, 2)}`] : []),
    utf8.map(byte => `${BACKSLASHES}0?${byte.toString(8)}`).join(''),
    ...(short === null ? [] : [`${BACKSLASHES}${short}`]),
    bytes.join(''),
    ...(entity === undefined ? [] : [`${AMPERSAND}(?:${entity});`]),
    `${AMPERSAND}#0{0,4}${point};?`,
    `${AMPERSAND}#[xX]0{0,4}${hex(point, 1)};?`,
    ...(letter === ' ' ? ['\\+'] : []),
    plain(letter)
  ]
  return `(?:${forms.join('|')})`
}

/** Hexadecimal digits in either case. */
function hex(value: number, length: number): string {
  return value
    .toString(16)
    .padStart(length, '0')
    .replace(/[a-f]/g, digit => `[${digit}${digit.toUpperCase()}]`)
}

function word(pattern: string): string {
  return `(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`
}

function plain(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
