import { noUnits } from '../../src/statistics/sequential/clusters.js'
import type { RatioSums } from '../../src/window/ratio.js'
import { type Batch, MINUTES_PER_LOOK } from './data.js'

/** The sums of one arm that a judge with clustering needs: by row, by user and by minute, kept as requests come. */
export interface Tally {
  /** Adds the batch's values, each turned into a number first. */
  add(batch: Batch, numberOf: (value: number) => number): void
  sums(): RatioSums
}

export function createTally(): Tally {
  const rows = noUnits()
  const users = noUnits()
  let ofUser = { num: new Float64Array(1024), den: new Float64Array(1024) }
  const blocks: { num: number[]; den: number[] } = { num: [], den: [] }

  const addToUser = (user: number, x: number) => {
    if (user >= ofUser.num.length) ofUser = { num: grown(ofUser.num, user), den: grown(ofUser.den, user) }
    const num = ofUser.num[user]!
    const den = ofUser.den[user]!
    if (den === 0) users.units++
    users.num += x
    users.den++
    users.numSq += x * (2 * num + x)
    users.denSq += 2 * den + 1
    users.cross += num + x * (den + 1)
    ofUser.num[user] = num + x
    ofUser.den[user] = den + 1
  }
  return {
    add({ values, users: keys }, numberOf) {
      const perMinute = values.length / MINUTES_PER_LOOK
      for (let i = 0; i < values.length; i++) {
        const x = numberOf(values[i]!)
        rows.num += x
        rows.numSq += x * x
        addToUser(keys[i]!, x)
        if (i % perMinute === 0) {
          blocks.num.push(0)
          blocks.den.push(0)
        }
        blocks.num[blocks.num.length - 1]! += x
        blocks.den[blocks.den.length - 1]!++
      }
      rows.units += values.length
      rows.den = rows.denSq = rows.units
      rows.cross = rows.num
    },
    sums: () => ({ ...rows, at: null, users: { ...users, rows: users.den }, blocks })
  }
}

function grown(values: Float64Array<ArrayBuffer>, index: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * (index + 1))
  larger.set(values)
  return larger
}
