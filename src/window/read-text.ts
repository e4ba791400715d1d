const [QUOTE, BACKSLASH, SPACE] = [34, 92, 32]

export function afterSpaces(bytes: Buffer, at: number): number {
  let after = at
  while (bytes[after] === SPACE) after++
  return after
}

/** Behind the quote that ends the text which starts at `at`; −1 where none does, and where it has an escape. */
export function afterText(bytes: Buffer, at: number): number {
  if (bytes[at] !== QUOTE) return -1
  for (let i = at + 1; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte === QUOTE) return i + 1
    if (byte === BACKSLASH || byte < SPACE) return -1
  }
  return -1
}
