/** HTML in an answer as a browser shows it: plain tags in pairs, line breaks, and characters by their names. */

const INLINE = 'b|i|u|em|strong|mark|small|span|code'
const BLOCKS = 'p|div|li|td|th|tr|ul|ol|h[1-6]|blockquote'
/** Only with nothing but text between the tags: who writes of <b> alone means the tag itself. */
const PAIR = new RegExp(`<(?:(${INLINE})|(${BLOCKS}))>([^<>]*)</(?:\\1|\\2)>`, 'gi')
/** Tags in tags: <p>within <b>30</b> days</p>. */
const DEPTH = 3

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  deg: '°',
  times: '×',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ'
}
const CHARACTER = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));/g

/** In time proportional to the text: no tag's text holds another tag's mark. */
export function withoutMarkup(text: string): string {
  return withoutTags(text).replace(CHARACTER, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text
  let plain = text.replace(/<br ?\/?>/gi, ' ')
  for (let depth = 0; depth < DEPTH; depth++) {
    plain = plain.replace(PAIR, (_, inline, block, inner) => (inline || !block ? inner : ` ${inner} `))
  }
  return plain
}
