/** Where and why a text is no JSON; columns count from 1. */
export interface JsonFault {
  message: string
  column: number
}

/** Null where the text is JSON. */
export function jsonFault(text: string): JsonFault | null {
  const message = complaint(text)
  if (message === null) return null
  const plainer = message
    .replace(/ in JSON at position.*$|, (\.\.\.)?".*$/s, '')
    .replace(/^./, first => first.toLowerCase())
  return { message: plainer, column: faultOffset(text, message) + 1 }
}

function complaint(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/**
 * V8 tells the position of some faults only. For the others: the shortest prefix that no continuation could mend
 * ends with the faulty character.
 */
function faultOffset(text: string, message: string): number {
  const told = /at position (\d+)/.exec(message)
  if (told) return Math.min(Number(told[1]), Math.max(0, text.length - 1))
  if (isCutShort(text, message)) return Math.max(0, text.length - 1)
  let mendable = 0
  let broken = text.length
  while (broken - mendable > 1) {
    const middle = Math.floor((mendable + broken) / 2)
    const prefix = text.slice(0, middle)
    if (isCutShort(prefix, complaint(prefix))) mendable = middle
    else broken = middle
  }
  return broken - 1
}

/** Whether a text is JSON so far: complete, or at fault only for ending. */
function isCutShort(text: string, message: string | null): boolean {
  if (message === null || /^Unexpected end/.test(message)) return true
  return Number(/at position (\d+)/.exec(message)?.[1] ?? -1) >= text.length
}
