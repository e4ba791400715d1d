/** Numbers as a person reads them: 12,500 and 12 500 and 1,00,000 are whole; 12.500 may be a decimal, and stays. */

/** Groups of three (or, as in India, of two and a last one of three) after a head that is no lone zero. */
const BY_THREE = /^[1-9]\d{0,2}(?:([.,'])\d{3})(?:\1\d{3})*$/
const BY_TWO = /^[1-9]\d?(?:,\d{2})+,\d{3}$/
const CHAIN = /(?<!\d)\d+(?:[.,']\d+)+/g
/** A whole number in groups, and a decimal part behind another sign. */
const WITH_DECIMALS = /^(\d+(?:([.,'])\d{2,3})(?:\2\d{2,3})*)([.,]\d+)$/
/** The blank is the one sign that may as well stand between two numbers; so nothing of the kind stands around. */
const BY_BLANKS = /(?<![\d.,'])(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?!\d|[.,']\d{3}(?!\d)| \d)/g
/** 4,5 % or 3,50 € somewhere in the text: here the comma is the decimal sign. */
const DECIMAL_COMMA = /(?<![\d.,])\d+(?:\.\d{3})*,\d{1,2} ?[%€$£¥°\p{L}]/u

/** Groups of digits as one number, where they can be nothing else. */
export function ungrouped(text: string): string {
  const decimalComma = DECIMAL_COMMA.test(text)
  return text
    .replace(BY_BLANKS, groups => groups.replaceAll(' ', ''))
    .replace(CHAIN, chain => {
      const parts = WITH_DECIMALS.exec(chain)
      if (parts && parts[2] !== parts[3]![0] && isGrouped(parts[1]!)) return joined(parts[1]!) + parts[3]!
      return isGrouped(chain) && !mayBeDecimal(chain, decimalComma) ? joined(chain) : chain
    })
}

/** A unit or a sign stands beside its number or a blank away: 15 % and 15%, 4,50 € and 4,50€, ₹100 and ₹ 100, 30 kg and 30kg. So does the dash of a range: 10 – 20. */
export function withoutBlanksByUnits(text: string): string {
  return text
    .replace(/(?<=\d) - (?=\d)/g, '-')
    .replace(/(?<=\d) (?=[%°\p{Sc}\p{L}])/gu, '')
    .replace(/(?<!\d)([%\p{Sc}]) (?=\d)/gu, '$1')
}

const isGrouped = (digits: string) => BY_THREE.test(digits) || BY_TWO.test(digits)
const joined = (digits: string) => digits.replace(/[.,']/g, '')

function mayBeDecimal(chain: string, decimalComma: boolean): boolean {
  return /^\d+\.\d+$/.test(chain) || (decimalComma && /^\d+,\d+$/.test(chain))
}

/** Chinese numerals; the first of them also ends words such as 统一. */
const NUMERAL = '〇零二三四五六七八九十百千万萬億亿兩两'
const STARTS_IN_NUMERAL = new RegExp(`^[一${NUMERAL}]`)
const ENDS_IN_NUMERAL = new RegExp(`[一${NUMERAL}]$`)
const AFTER_NUMERAL = new RegExp(`(?:[${NUMERAL}]|(?<![统統唯单單专專同])一)$`)
/** Below zero; a dash between words or numbers has something before it. */
const MINUS = /(?:^|[\s(:=~])-$/
/** .5 is less than 5. */
const LEADING_POINT = /(?:^|[\s(:=~])[.,]$/
/** The bottom of a fraction or what follows a colon of a time, where a claim begins with a small whole number. */
const SMALL_WHOLE = /^\d{1,2}(?![\d/:.,])/
const PART_OF_FRACTION = /\d[/:]$/
/** 2 1/2 is more than 1/2. */
const FRACTION = /^\d+\/\d/

/** Whether what stands before a number makes it another one. */
function isPartOfNumber(sought: string, before: string): boolean {
  if (!/^\p{Sc}?\d/u.test(sought)) return false
  if (MINUS.test(before)) return true
  if (!/^\d/.test(sought)) return false
  return (
    /\d[.,]?$/.test(before) ||
    LEADING_POINT.test(before) ||
    (SMALL_WHOLE.test(sought) && PART_OF_FRACTION.test(before)) ||
    (FRACTION.test(sought) && /\d $/.test(before))
  )
}

/** Whether a text holds another, and no number of it is only a part of a longer one: 130 days do not hold 30 days. */
export function holds(text: string, sought: string): boolean {
  const endsInNumber = /\d$/.test(sought)
  const startsInNumeral = STARTS_IN_NUMERAL.test(sought)
  const endsInNumeral = ENDS_IN_NUMERAL.test(sought)
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + sought.length, at + sought.length + 2)
    if (isPartOfNumber(sought, before)) continue
    if (startsInNumeral && AFTER_NUMERAL.test(before)) continue
    if (endsInNumeral && STARTS_IN_NUMERAL.test(after)) continue
    if (endsInNumber && /^[.,]?\d/.test(after)) continue
    return true
  }
  return false
}
