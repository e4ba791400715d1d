/** These functions run within the page, each sent there as its own text: they import nothing and know nothing around them. */

export interface Piece {
  text: string
  /** Only in this one of the two texts. */
  own: boolean
}

/**
 * What two texts have of their own, word by word: the longest common subsequence of their words. Nothing is marked
 * where less than 30 % of the longer one's words are in common (`alike` is false), or where they are too long to compare.
 */
export function differences(one: string, other: string): { one: Piece[]; other: Piece[]; alike: boolean } {
  const words = (text: string) => text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? []
  const whole = (text: string): Piece[] => (text === '' ? [] : [{ text, own: false }])
  const [a, b] = [words(one), words(other)]
  if (a.length * b.length > 1_000_000) return { one: whole(one), other: whole(other), alike: false }
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
    }
  }
  const [ofOne, ofOther]: [Piece[], Piece[]] = [[], []]
  const add = (pieces: Piece[], text: string, own: boolean) => {
    const last = pieces.at(-1)
    if (last?.own === own) last.text += text
    else pieces.push({ text, own })
  }
  let shared = 0
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      if (/\S/.test(a[i]!)) shared++
      add(ofOne, a[i++]!, false)
      add(ofOther, b[j++]!, false)
    } else if (j < b.length && (i >= a.length || common[i * width + j + 1]! >= common[(i + 1) * width + j]!)) {
      add(ofOther, b[j++]!, true)
    } else add(ofOne, a[i++]!, true)
  }
  const longer = Math.max(...[a, b].map(all => all.filter(word => /\S/.test(word)).length))
  if (shared < 0.3 * longer) return { one: whole(one), other: whole(other), alike: false }
  return { one: ofOne, other: ofOther, alike: true }
}

/** Where the claims stand in a text, as [start, end), merged and in order; whether letters are capital does not count. */
export function placesOf(claims: readonly string[], text: string): [number, number][] {
  const lower = text.toLowerCase()
  const found: [number, number][] = []
  if (lower.length !== text.length) return found // folding moved the places
  for (const claim of claims) {
    const bare = /^".*"$/s.test(claim) ? claim.slice(1, -1) : claim
    if (bare === '' || /^\/.*\/$/s.test(claim)) continue
    for (let at = lower.indexOf(bare.toLowerCase()); at >= 0; at = lower.indexOf(bare.toLowerCase(), at + 1)) {
      found.push([at, at + bare.length])
    }
  }
  found.sort((a, b) => a[0] - b[0])
  return found.reduce<[number, number][]>((merged, [start, end]) => {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
    return merged
  }, [])
}
