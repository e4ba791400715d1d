import { type Memory, newMemory } from './memory.js'

/** Cuts a stream of bytes at its line ends, in memory of one line. */
interface LineCutter {
  /** A chunk may be written over once this returns. */
  push(chunk: Buffer): void
  /** The end of what there is. More may be pushed later: a line that was torn then goes on. */
  finish(): void
}

export interface LineEvents {
  /** One or more whole lines, each with the line feed that ends it. */
  lines(bytes: Buffer): void
  /** The last line, where no line feed ends it. True where it is taken; else it may still be written. */
  unended(bytes: Buffer): boolean
  /** A line of more than `maxBytes`, which is not kept. */
  tooLong(): void
}

export const LINE_FEED = 10
/** Longer texts are made outside of the young heap, at several times the cost. */
const PIECE = 2 ** 16

/** Each of some whole lines, without its line feed. */
export function eachLine(lines: Buffer, take: (line: Buffer) => void): void {
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(LINE_FEED, start)
    take(lines.subarray(start, end))
    start = end + 1
  }
}

export function createLineCutter(maxBytes: number, events: LineEvents, memory: Memory = newMemory()): LineCutter {
  const own = memory.of('line', () => ({ held: [] as Uint8Array[], heldBytes: 0, isTold: false }))

  const hold = (part: Buffer) => {
    own.heldBytes += part.length
    if (own.heldBytes > maxBytes) own.held = []
    else if (part.length > 0) own.held.push(Buffer.from(part))
  }
  const clear = () => {
    Object.assign(own, { held: [], heldBytes: 0, isTold: false })
  }
  const tellTooLong = () => {
    if (!own.isTold) events.tooLong()
    own.isTold = true
  }
  const release = () => {
    if (own.heldBytes > maxBytes) tellTooLong()
    else events.lines(Buffer.concat(own.held))
    clear()
  }
  /** `piece` is at most `maxBytes` long, so only a line that began before it can be too long. */
  const cut = (piece: Buffer) => {
    const first = own.heldBytes > 0 ? piece.indexOf(LINE_FEED) + 1 : 0
    const last = piece.lastIndexOf(LINE_FEED) + 1
    if (first > 0) {
      hold(piece.subarray(0, first))
      release()
    }
    if (last > first) events.lines(piece.subarray(first, last))
    hold(piece.subarray(last))
  }

  return {
    push(chunk) {
      const step = Math.min(PIECE, maxBytes)
      for (let start = 0; start < chunk.length; start += step) cut(chunk.subarray(start, start + step))
    },
    finish() {
      if (own.heldBytes > maxBytes) tellTooLong()
      else if (own.heldBytes > 0 && events.unended(Buffer.concat(own.held))) clear()
    }
  }
}
