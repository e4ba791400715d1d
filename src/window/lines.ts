/** Cuts a stream of bytes into lines, in memory of one chunk and one line. */
export interface LineCutter {
  push(chunk: Buffer): void
  /** Releases a last line that has no end. */
  finish(): void
}

export interface LineEvents {
  /** A line without its end, decoded as UTF-8 (bytes that are none become U+FFFD). Lines count from 1. */
  line(text: string, number: number): void
  /** The last line, where no line feed ends it. */
  unended(text: string, number: number): void
  /** A line of more than `maxBytes`, which is not kept. */
  tooLong(number: number): void
}

const LINE_FEED = 10

export function createLineCutter(maxBytes: number, events: LineEvents): LineCutter {
  let held: Buffer[] = []
  let heldBytes = 0
  let number = 0

  const hold = (part: Buffer) => {
    heldBytes += part.length
    if (heldBytes > maxBytes) held = []
    else held.push(part)
  }
  /** Takes what is held as the start of a line that ends here. */
  const release = (end: Buffer): string | null => {
    hold(end)
    const text = heldBytes > maxBytes ? null : Buffer.concat(held).toString('utf8')
    held = []
    heldBytes = 0
    return text
  }
  const emit = (text: string | null, event: 'line' | 'unended') => {
    number++
    if (text === null) events.tooLong(number)
    else events[event](number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text, number)
  }

  return {
    push(chunk) {
      const first = chunk.indexOf(LINE_FEED)
      if (first < 0) return hold(chunk)
      emit(release(chunk.subarray(0, first)), 'line')
      const last = chunk.lastIndexOf(LINE_FEED)
      // Decoded as one piece: far cheaper than line by line.
      const whole = chunk.toString('utf8', first + 1, last + 1)
      for (let start = 0; start < whole.length; ) {
        const end = whole.indexOf('\n', start)
        emit(end - start > maxBytes ? null : whole.slice(start, end), 'line')
        start = end + 1
      }
      hold(chunk.subarray(last + 1))
    },
    finish() {
      if (heldBytes > 0) emit(release(Buffer.alloc(0)), 'unended')
    }
  }
}
