/** Cuts a stream of bytes at its line ends, in memory of one line. */
interface LineCutter {
  /** A chunk may be written over once this returns. */
  push(chunk: Buffer): void
  /** The end of what there is. More may be pushed later: a line that was torn then goes on. */
  finish(): void
}

interface LineEvents {
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

export function createLineCutter(maxBytes: number, events: LineEvents): LineCutter {
  let held: Buffer[] = []
  let heldBytes = 0
  let isTold = false

  const hold = (part: Buffer) => {
    heldBytes += part.length
    if (heldBytes > maxBytes) held = []
    else if (part.length > 0) held.push(Buffer.from(part))
  }
  const clear = () => {
    held = []
    heldBytes = 0
    isTold = false
  }
  const tellTooLong = () => {
    if (!isTold) events.tooLong()
    isTold = true
  }
  const release = () => {
    if (heldBytes > maxBytes) tellTooLong()
    else events.lines(Buffer.concat(held))
    clear()
  }
  /** `piece` is at most `maxBytes` long, so only a line that began before it can be too long. */
  const cut = (piece: Buffer) => {
    const first = heldBytes > 0 ? piece.indexOf(LINE_FEED) + 1 : 0
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
      if (heldBytes > maxBytes) tellTooLong()
      else if (heldBytes > 0 && events.unended(Buffer.concat(held))) clear()
    }
  }
}
