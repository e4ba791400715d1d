import { distance } from 'fastest-levenshtein'

/** The known name that was most likely meant, or null where none is near. Case does not count. */
export function nearest(
  name: string,
  known: Iterable<string>,
  reach = Math.max(2, Math.floor(name.length / 3))
): string | null {
  if (name.length > 100) return null
  let best: string | null = null
  let least = reach + 1
  for (const candidate of known) {
    const apart = distance(name.toLowerCase(), candidate.toLowerCase())
    if (apart >= least || apart >= candidate.length) continue
    best = candidate
    least = apart
  }
  return best
}

/** `; did you mean "x"?`, or the list of what is known, or nothing where the list would be no help. */
export function suggestion(name: string, known: readonly string[], label = 'known here'): string {
  const near = nearest(name, known)
  if (near !== null) return `; did you mean "${near}"?`
  return known.length > 0 && known.length <= 12 ? `; ${label}: ${known.join(', ')}` : ''
}
