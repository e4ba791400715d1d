/** Cuts a stream of bytes at its line ends, in memory of one chunk and one line. */
interface LineCutter {
  push(chunk: Buffer): void
  /** Releases a last line that has no end. */
  finish(): void
}

interface LineEvents {
  /** One or more whole lines, each with the line feed that ends it. */
  lines(bytes: Buffer): void
  /** The last line, where no line feed ends it. */
  unended(bytes: Buffer): void
  /** A line of more than `maxBytes`, which is not kept. */
  tooLong(): void
}

export const LINE_FEED = 10
/** Longer texts are made outside of the young heap, at several times the cost. */
const PIECE = 2 ** 16

export function createLineCutter(maxBytes: number, events: LineEvents): LineCutter {
  let held: Buffer[] = []
  let heldBytes = 0

  const hold = (part: Buffer) => {
    heldBytes += part.length
    if (heldBytes > maxBytes) held = []
    else if (part.length > 0) held.push(part)
  }
  const release = (event: 'lines' | 'unended') => {
    if (heldBytes > maxBytes) events.tooLong()
    else events[event](Buffer.concat(held))
    held = []
    heldBytes = 0
  }
  /** `piece` is at most `maxBytes` long, so only a line that began before it can be too long. */
  const cut = (piece: Buffer) => {
    const first = heldBytes > 0 ? piece.indexOf(LINE_FEED) + 1 : 0
    const last = piece.lastIndexOf(LINE_FEED) + 1
    if (first > 0) {
      hold(piece.subarray(0, first))
      release('lines')
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
      if (heldBytes > 0) release('unended')
    }
  }
}
