/** A p-value as people count: `1 of 14`, of the runs of a version that is just within its target. */
export function oddsOf(p: number): string {
  if (p < 0.001) return 'less than 1 in 1,000'
  if (p > 0.5) return 'more than half of all'
  if (p > 0.4) return 'about half of all'
  const of = 1 / p
  return `1 of ${of < 100 ? Math.round(of) : Number(of.toPrecision(2))}`
}

/** `Not bad luck: less than 1 chance in 1,000.`, or why it may be; `alpha` is where bad luck is ruled out. */
export function sayChance(p: number, alpha: number): string {
  if (p <= alpha) {
    return p < 0.001
      ? 'Not bad luck: less than 1 chance in 1,000.'
      : `Not bad luck: a version just within its target would do as badly in ${oddsOf(p)} runs.`
  }
  return `May be bad luck: a version just within its target would do as badly in ${oddsOf(p)} runs (fail: at most ${oddsOf(alpha)}).`
}
