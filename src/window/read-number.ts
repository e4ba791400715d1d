/** More digits than a number holds exactly are left to the language. */
const EXACT_DIGITS = 15
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i)
const [PLUS, MINUS, POINT, ZERO, LARGE_E, SMALL_E] = [43, 45, 46, 48, 69, 101]

/**
 * Reads the JSON number that starts at `at` into a place of `out`, without making a number of it on the way: where it
 * ends, or −1 where there is none.
 */
export function readNumber(bytes: Buffer, at: number, out: Float64Array, place: number): number {
  const isNegative = bytes[at] === MINUS
  const whole = isNegative ? at + 1 : at
  let end = whole
  let digits = 0
  let digit = bytes[end]! - ZERO
  while (digit >= 0 && digit <= 9) {
    digits = 10 * digits + digit
    digit = bytes[++end]! - ZERO
  }
  const wholeDigits = end - whole
  if (wholeDigits === 0 || (wholeDigits > 1 && bytes[whole] === ZERO)) return -1
  let fraction = 0
  if (bytes[end] === POINT) {
    const point = end
    digit = bytes[++end]! - ZERO
    while (digit >= 0 && digit <= 9) {
      digits = 10 * digits + digit
      digit = bytes[++end]! - ZERO
    }
    fraction = end - point - 1
    if (fraction === 0) return -1
  }
  if (bytes[end] === LARGE_E || bytes[end] === SMALL_E) {
    end = afterExponent(bytes, end)
    if (end < 0) return -1
  } else if (wholeDigits + fraction <= EXACT_DIGITS) {
    // Both are exact, so their quotient is the nearest number (Clinger 1990).
    const value = fraction === 0 ? digits : digits / POWERS[fraction]!
    out[place] = isNegative ? -value : value
    return end
  }
  out[place] = Number(bytes.toString('latin1', at, end))
  return end
}

/** −1 where it has no digit. */
function afterExponent(bytes: Buffer, at: number): number {
  let end = at + 1
  if (bytes[end] === PLUS || bytes[end] === MINUS) end++
  const first = end
  while (bytes[end]! >= ZERO && bytes[end]! <= ZERO + 9) end++
  return end > first ? end : -1
}
