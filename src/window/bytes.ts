/** Bytes that are looked for again and again, as words: comparing words takes a fifth of the time of bytes. */
export interface Bytes {
  length: number
  /** Of so many bytes: 8, or 4 or 1 where there are fewer. */
  width: 8 | 4 | 1
  /** From the first byte on; the last one ends with the last byte, and may lie over the one before. */
  words: Float64Array
}

export function bytesOf(some: Uint8Array): Bytes {
  const { length } = some
  const width = length >= 8 ? 8 : length >= 4 ? 4 : 1
  const view = viewOf(Uint8Array.from(some))
  const count = Math.ceil(length / width)
  const at = (i: number) => Math.min(i * width, length - width)
  return { length, width, words: Float64Array.from({ length: count }, (_, i) => wordAt(view, at(i), width)) }
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** Whether the view has these bytes at a place. False too where a word is no number (NaN), as no word of ASCII is. */
export function isAt(view: DataView, at: number, { length, width, words }: Bytes): boolean {
  if (at + length > view.byteLength) return false
  const last = words.length - 1
  if (width === 8) {
    for (let i = 0; i < last; i++) if (view.getFloat64(at + 8 * i, true) !== words[i]) return false
    return view.getFloat64(at + length - 8, true) === words[last]
  }
  for (let i = 0; i < last; i++) if (wordAt(view, at + width * i, width) !== words[i]) return false
  return length === 0 || wordAt(view, at + length - width, width) === words[last]
}

function wordAt(view: DataView, at: number, width: Bytes['width']): number {
  if (width === 8) return view.getFloat64(at, true)
  return width === 4 ? view.getInt32(at, true) : view.getUint8(at)
}

const SLOT_BITS = 8
const SLOTS = 2 ** SLOT_BITS
/** Values whose hashes want one place stand side by side, so many of them. */
const NEIGHBOURS = 8

/** Values that come again and again, found by their bytes: each is made once, out of its text, as long as there is room. */
export function knownByBytes<T>(make: (text: string) => T) {
  const known: ({ bytes: Bytes; value: T } | undefined)[] = new Array(SLOTS).fill(undefined)
  return (bytes: Buffer, view: DataView, start: number, end: number): T => {
    let hash = end - start
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x9e3779b1)
    const first = hash >>> (32 - SLOT_BITS)
    for (let place = first; place < first + NEIGHBOURS; place++) {
      const there = known[place % SLOTS]
      if (there === undefined) {
        const value = make(bytes.toString('utf8', start, end))
        known[place % SLOTS] = { bytes: bytesOf(bytes.subarray(start, end)), value }
        return value
      }
      if (there.bytes.length === end - start && isAt(view, start, there.bytes)) return there.value
    }
    return make(bytes.toString('utf8', start, end))
  }
}
