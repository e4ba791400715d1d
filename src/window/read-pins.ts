import { jsonOf } from '../model/json.js'
import { type Bytes, bytesOf, isAt } from './bytes.js'
import type { FlatRow } from './flat-row.js'
import { LINE_FEED } from './lines.js'
import { isPins } from './record.js'

const CLOSE = 125
/** Variants of pins that are remembered: a log that has more of them is left alone where it has. */
const MOST_PINS = 16

/** Pins come in few variants, so their bytes are compared with those seen before. */
export function createPinsReader() {
  const known: { bytes: Bytes; pins: FlatRow['pins'] }[] = []

  const learn = (bytes: Buffer, at: number) => {
    const end = bytes.indexOf(CLOSE, at) + 1
    // A line ends at its line feed, which JSON.parse would take for a space.
    if (known.length >= MOST_PINS || end === 0 || bytes.subarray(at, end).includes(LINE_FEED)) return null
    const pins = jsonOf(bytes.toString('utf8', at, end))
    if (!isPins(pins)) return null
    const made = { bytes: bytesOf(bytes.subarray(at, end)), pins: pins as FlatRow['pins'] }
    known.push(made)
    return made
  }
  return {
    find(bytes: Buffer, view: DataView, at: number) {
      for (const each of known) if (isAt(view, at, each.bytes)) return each
      return learn(bytes, at)
    }
  }
}
