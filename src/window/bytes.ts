/** Bytes that are looked for again and again, as words of eight: comparing words takes a fifth of the time of bytes. */
export interface Bytes {
  length: number
  /** The words from the first byte on, and the word that ends with the last byte; none where it is shorter than a word. */
  words: Float64Array
  last: number
  /** All bytes, where it is shorter. */
  bytes: Uint8Array
}

const WORD = 8

export function bytesOf(some: Uint8Array): Bytes {
  const { length } = some
  const bytes = Uint8Array.from(some)
  const view = viewOf(bytes)
  const count = Math.floor(length / WORD)
  const words = Float64Array.from({ length: count }, (_, i) => view.getFloat64(i * WORD))
  return { length, words, last: count > 0 ? view.getFloat64(length - WORD) : 0, bytes }
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** Whether the view has these bytes at a place. False too where a word is no number (NaN), as no word of ASCII is. */
export function isAt(view: DataView, at: number, { length, words, last, bytes }: Bytes): boolean {
  if (at + length > view.byteLength) return false
  if (length < WORD) {
    for (let i = 0; i < length; i++) if (view.getUint8(at + i) !== bytes[i]) return false
    return true
  }
  for (let i = 0; i < words.length; i++) if (view.getFloat64(at + i * WORD) !== words[i]) return false
  return view.getFloat64(at + length - WORD) === last
}

const SLOT_BITS = 6

/**
 * Values that come again and again, found by their bytes: each is made once, out of its text. Where two want one place the
 * newer one has it.
 */
export function knownByBytes<T>(make: (text: string) => T) {
  const known: ({ bytes: Bytes; value: T } | undefined)[] = new Array(2 ** SLOT_BITS).fill(undefined)
  return (bytes: Buffer, view: DataView, start: number, end: number): T => {
    let hash = end - start
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x9e3779b1)
    const place = hash >>> (32 - SLOT_BITS)
    const there = known[place]
    if (there !== undefined && there.bytes.length === end - start && isAt(view, start, there.bytes)) return there.value
    const value = make(bytes.toString('utf8', start, end))
    known[place] = { bytes: bytesOf(bytes.subarray(start, end)), value }
    return value
  }
}
