/** How many bytes each surface of GitHub takes, with room to spare, and how much is told within them. */

export const COMMENT_BYTES = 60_000
/** The limit is 65,535 bytes, whatever is said of characters. */
export const CHECK_SUMMARY_BYTES = 65_000
/** Past 1,024 KiB the whole summary is dropped and the step fails. */
export const STEP_SUMMARY_BYTES = 900_000

interface Detail {
  /** The folded sections: evidence of each row, origins, the audit prompt. */
  folded: boolean
  /** Code points of each answer of the worst items. */
  answers: number
  /** Whether rows that pass or block nothing are shown. */
  passing: boolean
}

/** From everything to the least that is still a table; the next step down is headline and failing rows alone. */
export const STEPS: readonly Detail[] = [
  { folded: true, answers: 500, passing: true },
  { folded: false, answers: 500, passing: true },
  { folded: false, answers: 80, passing: true },
  { folded: false, answers: 80, passing: false }
]

export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/** As many of the lines, from the first, as fit with their newlines. */
export function linesWithin(lines: readonly string[], budgetBytes: number): string[] {
  let left = budgetBytes
  const end = lines.findIndex(line => {
    left -= bytesOf(line) + 1
    return left < 0
  })
  return end < 0 ? [...lines] : lines.slice(0, end)
}
