import { FIELD, type FlatRow } from './flat-row.js'
import { type Memory, newMemory } from './memory.js'
import { type FixedPoints, nameOfPoint } from './points.js'
import { isReply, RATIO, type RatioName, type RowRatios } from './ratio.js'
import { addTo, createSums, FINE_MS, MINUTE_MS, type PlacedSums, type PlaceSums, type Series } from './series.js'

/**
 * Sums on clock times, minute by minute, and every 5 seconds for 5xx: what is bet on. Their width never changes, so that
 * a block is the same at every look. Only what had requests is kept: nine days take some megabytes.
 */
export interface Grid {
  /** By `BET_RATIOS`, 'cost' (num: Σ min(cost, cap) / cap, den: Σ solved), and the names of `points.over`. */
  arms: Readonly<Record<'baseline' | 'canary', Readonly<Record<string, Series>>>>
  /** The canary's 5xx rate, in units of 5 seconds. */
  fine: Series
  points: FixedPoints | null
}

export const BET_RATIOS = [
  'rate_5xx',
  'error_rate',
  'excused',
  'lambda_flip',
  'coverage',
  'tool_success'
] as const satisfies RatioName[]
/** Their places among the ratios of a row. */
const BET_PLACES = BET_RATIOS.map(name => RATIO[name])
export const COST = 'cost'

interface GridCollector {
  add(row: FlatRow, arm: 'baseline' | 'canary', ratios: RowRatios): void
  /** Sums of one minute, counted elsewhere: of the column of this name. */
  addMinute(arm: 'baseline' | 'canary', minute: number, name: string, sums: PlaceSums): void
  /** The canary's 5xx of one unit of `FINE_MS`. */
  addFine(place: number, sums: PlaceSums): void
  finish(): Grid
}

export function createGrid(points: FixedPoints | null, memory: Memory = newMemory()): GridCollector {
  const over = points?.over ?? []
  const cap = points?.costCap ?? null
  const names = [...BET_RATIOS, COST, ...over.map(nameOfPoint)]
  const sums = (columns: number, name: string) => createSums(columns, memory.part(name))
  const arms = { baseline: sums(names.length, 'baseline minutes'), canary: sums(names.length, 'canary minutes') }
  const fine = sums(1, 'fine')
  const betFrom = points?.from ?? Number.NEGATIVE_INFINITY

  const addCompared = ({ numbers }: FlatRow, num: RowRatios['num'], sums: Float64Array) => {
    const cost = numbers[FIELD.cost_usd]!
    const solved = numbers[FIELD.solved]!
    if (cap !== null && !Number.isNaN(cost) && !Number.isNaN(solved)) {
      addTo(sums, BET_RATIOS.length, Math.min(cost, cap) / cap, solved)
    }
    const isTimed = isReply(numbers[FIELD.status]!)
    const latency = isTimed ? numbers[FIELD.latency_ms]! : Number.NaN
    const deltaS = num[RATIO.delta_s_mean]!
    for (let i = 0; i < over.length; i++) {
      const { of, at } = over[i]!
      const value = of === 'latency' ? latency : deltaS
      if (!Number.isNaN(value)) addTo(sums, BET_RATIOS.length + 1 + i, value > at ? 1 : 0, 1)
    }
  }
  return {
    add(row, arm, { num, den }) {
      const { ts } = row
      const sums = (arm === 'canary' ? arms.canary : arms.baseline).at(Math.floor(ts / MINUTE_MS))
      for (let i = 0; i < BET_PLACES.length; i++) {
        const r = BET_PLACES[i]!
        if (!Number.isNaN(num[r]!)) addTo(sums, i, num[r]!, den[r]!)
      }
      if (arm === 'canary') addTo(fine.at(Math.floor(ts / FINE_MS)), 0, num[RATIO.rate_5xx]!, 1)
      if (ts >= betFrom) addCompared(row, num, sums)
    },
    addMinute(arm, minute, name, { num, den, rows }) {
      addTo(arms[arm].at(minute), names.indexOf(name), num, den, rows)
    },
    addFine(place, { num, den, rows }) {
      addTo(fine.at(place), 0, num, den, rows)
    },
    finish() {
      const ofArm = (sums: PlacedSums) => Object.fromEntries(names.map((name, i) => [name, sums.series(i)]))
      return { arms: { baseline: ofArm(arms.baseline), canary: ofArm(arms.canary) }, fine: fine.series(0), points }
    }
  }
}
