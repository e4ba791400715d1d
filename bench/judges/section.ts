/** What the parts of bench/judges have in common. */

export interface Options {
  /** Simulated days of each healthy cell, and of each broken one: those need fewer, as all are stopped. */
  days: number
  broken: number
  seed: string
}

export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
}

export function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`
}

/** The middle one, where what never happened counts as last; null where that is in the middle. */
export function medianOf(values: readonly (number | null)[]): number | null {
  const sorted = values.map(value => value ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]!
  return Number.isFinite(median) ? median : null
}

/** One for each day of a cell. */
export function seedsOf(length: number, seed: string, name: string): string[] {
  return Array.from({ length }, (_, day) => `${seed} ${name} ${day}`)
}
