/** One event of a stream. */
export interface Frame {
  event: string
  data: string
  /** How many bytes of the stream had come when it was whole. */
  end: number
}

/** What a reader of one kind of stream makes of its frames. */
export interface Gathered {
  body: { text: string } & Record<string, unknown>
  /** The frame that brought the first text. */
  first: Frame | undefined
  /** Whether the last frame came. */
  ended: boolean
  /** What the stream says that went wrong. */
  error: string | null
}

const NEWLINE = 10
const RETURN = 13

/**
 * The events of `text/event-stream` (WHATWG HTML §9.2: fields in lines, a blank line ends an event), or the lines of the
 * AI SDK's data stream (`CODE:JSON`, the code as the event). `rest`: something came after the last whole one.
 */
export function framesOf(bytes: Buffer, kind: 'events' | 'lines'): { frames: Frame[]; rest: boolean } {
  const lines = linesOf(bytes)
  return kind === 'lines' ? ofLines(lines) : ofEvents(lines)
}

interface Line {
  text: string
  end: number
  whole: boolean
}

function ofLines(lines: Line[]): { frames: Frame[]; rest: boolean } {
  const frames = lines.flatMap(({ text, end }) => {
    const split = text.indexOf(':')
    return split > 0 ? [{ event: text.slice(0, split), data: text.slice(split + 1), end }] : []
  })
  return { frames, rest: false }
}

function ofEvents(lines: Line[]): { frames: Frame[]; rest: boolean } {
  const frames: Frame[] = []
  let event = ''
  let data: string[] = []
  for (const { text, end, whole } of lines) {
    if (text === '' && whole) {
      if (data.length > 0) frames.push({ event: event || 'message', data: data.join('\n'), end })
      event = ''
      data = []
      continue
    }
    const [name, value] = fieldOf(text)
    if (name === 'data') data.push(value)
    else if (name === 'event') event = value
  }
  // The usual last event may come without the blank line after it.
  if (data.length === 1 && data[0] === '[DONE]') {
    frames.push({ event: 'message', data: '[DONE]', end: lines.at(-1)!.end })
    data = []
  }
  return { frames, rest: data.length > 0 }
}

function fieldOf(line: string): [name: string, value: string] {
  const split = line.indexOf(':')
  if (split < 0) return [line, '']
  return [line.slice(0, split), line.slice(line[split + 1] === ' ' ? split + 2 : split + 1)]
}

/** Lines end with LF, CR or CR LF. */
function linesOf(bytes: Buffer): Line[] {
  const lines: Line[] = []
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] !== NEWLINE && bytes[at] !== RETURN) continue
    const end = bytes[at] === RETURN && bytes[at + 1] === NEWLINE ? at + 2 : at + 1
    lines.push({ text: bytes.toString('utf8', start, at), end, whole: true })
    start = end
    at = end - 1
  }
  if (start < bytes.length) lines.push({ text: bytes.toString('utf8', start), end: bytes.length, whole: false })
  return lines
}
