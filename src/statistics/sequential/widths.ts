import { STAKES, type Stake } from './starts.js'

/** Blocks of one width, on clock times, and their part of the alpha. Weights of a measure sum to 1. */
export interface Width {
  seconds: number
  weight: number
  stakes: readonly Stake[]
  /** The least limit that these blocks are held to, whatever the measure's own; 0 for that alone. */
  least: number
}

const wide = (minutes: number, weight: number, stakes = STAKES): Width => {
  return { seconds: 60 * minutes, weight, stakes, least: 0 }
}

/** A single minute holds few requests: small breaks are told by small stakes. */
const OF_MINUTES: readonly Stake[] = [
  { share: 0.05, weight: 0.25 },
  { share: 0.1, weight: 0.4 },
  { share: 0.2, weight: 0.2 },
  { share: 0.4, weight: 0.1 },
  { share: 0.8, weight: 0.05 }
]

/** A rate or a mean of the canary against a limit. */
export const OF_CANARY: readonly Width[] = [wide(1, 0.6, OF_MINUTES), wide(5, 0.25), wide(15, 0.15)]

/** What is gross is seen by the seconds; great stakes on minutes would stop healthy ones that depend on each other. */
const SMALL: readonly Stake[] = [
  { share: 0.05, weight: 0.3 },
  { share: 0.1, weight: 0.4 },
  { share: 0.2, weight: 0.3 }
]

/**
 * The 5xx rate: seconds too, but only against 10 %, as good minutes that depend on each other hold bad seconds. Against
 * 1 % they would stop a quarter of healthy days.
 */
export const OF_5XX: readonly Width[] = [
  {
    seconds: 5,
    weight: 0.2,
    stakes: [
      { share: 0.4, weight: 0.5 },
      { share: 0.9, weight: 0.5 }
    ],
    least: 0.1
  },
  wide(1, 0.6, SMALL),
  wide(5, 0.13),
  wide(15, 0.07)
]

/** Wide blocks hold many requests, and small stakes are worth little there. */
const GREATER: readonly Stake[] = [0.1, 0.3, 0.8].map(share => ({ share, weight: 1 / 3 }))

/**
 * The canary against the baseline, and its share of all errors: single minutes of either arm differ too much where they
 * depend on each other.
 */
export const AGAINST_BASELINE: readonly Width[] = [wide(5, 0.8, GREATER), wide(15, 0.2, GREATER)]

/**
 * A block is bet on beside the baseline's own block and beside the baseline's of the time that ends with it, and pays the
 * less of both: at most what it pays beside its own, so that the bet stays one. A block in which the baseline alone does
 * well by chance then wins nothing, which it would where minutes depend on each other and both arms have got worse.
 */
export const LATELY_SECONDS = 15 * 60
